package actors_test

import (
	"bufio"
	"encoding/json"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"attache/briefs/actors"
	"attache/briefs/text"
)

const gold = "../../../shared/gold"

type goldBrief struct {
	Doc         string
	Pair        []string
	Parties     []string
	Commitments []struct {
		Quote string
		By    []string
	}
}

// goldBriefs reads the annotated articles beside the checkout; the feeds need
// a reader of their own and are left out.
func goldBriefs(t testing.TB) []goldBrief {
	f, err := os.Open(filepath.Join(gold, "gold.jsonl"))
	if err != nil {
		t.Skip("no gold articles beside the checkout")
	}
	defer f.Close()
	var all []goldBrief
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		var g goldBrief
		if err := json.Unmarshal(lines.Bytes(), &g); err != nil {
			t.Fatal(err)
		}
		if !strings.Contains(g.Doc, ".xml#") {
			all = append(all, g)
		}
	}
	return all
}

var (
	head = regexp.MustCompile(`(?s)^---\n.*?\n---\n|<head>.*?</head>|<script.*?</script>|<style.*?</style>|<nav.*?</nav>|<footer.*?</footer>`)
	tag  = regexp.MustCompile(`<[^>]*>`)
	mark = regexp.MustCompile(`(?m)^#+ |\*+|\[([^\]]*)\]\([^)]*\)`)
)

// goldText is an article's words, roughly, whatever its format.
func goldText(t testing.TB, doc string) text.Body {
	raw, err := os.ReadFile(filepath.Join(gold, "articles", doc))
	if err != nil {
		t.Fatal(err)
	}
	s := string(raw)
	switch filepath.Ext(doc) {
	case ".md":
		s = mark.ReplaceAllString(head.ReplaceAllString(s, ""), "$1")
	case ".html":
		s = strings.NewReplacer("&amp;", "&", "&mdash;", "—", "&ndash;", "–", "&rsquo;", "’", "&ldquo;", "“", "&rdquo;", "”", "&nbsp;", " ").Replace(tag.ReplaceAllString(head.ReplaceAllString(s, ""), ""))
	}
	return text.Plain(s)
}

func TestGoldPairs(t *testing.T) {
	lex := text.NewLexicon()
	r := actors.New(lex)
	right, all, found, wanted, first, firsts := 0, 0, 0, 0, 0, 0
	for _, g := range goldBriefs(t) {
		d := lex.Parse(goldText(t, g.Doc))
		c := r.Find(d)
		all++
		if slices.Equal(c.Pair, g.Pair) {
			right++
		} else {
			t.Logf("%s: pair %v, want %v (parties %v)", g.Doc, c.Pair, g.Pair, c.Parties)
		}
		for _, p := range g.Parties {
			wanted++
			if slices.ContainsFunc(c.Parties, func(q actors.Party) bool { return q.ID == p }) {
				found++
			}
		}
		for _, k := range g.Commitments {
			ok, words, by := firstActor(d, c, k.Quote, k.By)
			if words == "" {
				continue // the one who promises stands elsewhere
			}
			if firsts++; ok {
				first++
			} else {
				t.Logf("%s: by %v for %q, want %v in %.90q", g.Doc, by, words, k.By, k.Quote)
			}
		}
	}
	t.Logf("pairs %d of %d, parties found %d of %d, who promises %d of %d", right, all, found, wanted, first, firsts)
	if right*100 < all*90 {
		t.Errorf("only %d of %d pairs are right", right, all)
	}
	if first*100 < firsts*80 {
		t.Errorf("the first who acts is right in only %d of %d commitments", first, firsts)
	}
}

// firstActor reports whether who acts first in a quotation, or else whom the
// text is about there, is who promises.
func firstActor(d *text.Doc, c *actors.Cast, quote string, by []string) (bool, string, []string) {
	at := strings.Index(d.Text, quote)
	if at < 0 {
		return false, "", nil // marks or tags stand in it
	}
	i := d.TokenAt(at)
	m, ok := c.At(i)
	if !ok {
		m, ok = c.At(min(i+1, len(d.Tokens)-1)) // after an article
	}
	if !ok || m.Use == actors.Modifier || m.Use == actors.Place {
		return false, "", nil
	}
	codes, words := c.Side(m.First), d.Words(m.First, m.Last)
	return slices.Equal(codes, by), words, codes
}
