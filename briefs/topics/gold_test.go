package topics_test

import (
	"bufio"
	"encoding/json"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"attache/briefs/text"
	"attache/briefs/topics"
)

const gold = "../../../shared/gold"

type goldBrief struct {
	Doc         string
	Topics      []string
	Commitments []struct {
		Quote  string
		Topics []string
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

// tuned reports whether an article was looked at while the vocabulary was
// made; every third was not.
func tuned(doc string) bool {
	n, _ := strconv.Atoi(doc[:3])
	return n%3 != 1
}

// score counts the first three topics against the annotators', as the scorer
// of the gold set does: what they list lower than third is neither right nor wrong.
type score struct{ right, given, wanted, clauses, shared, listed int }

func (s score) f1() float64 { return 2 * float64(s.right) / float64(max(1, s.given+s.wanted)) }

func TestGoldTopics(t *testing.T) {
	lex := text.NewLexicon()
	tagger := topics.New(lex)
	var on, off score
	for _, g := range goldBriefs(t) {
		s, show := &off, false
		if tuned(g.Doc) {
			s, show = &on, true
		}
		d := lex.Parse(goldText(t, g.Doc))
		var ids []string
		for _, tag := range tagger.Tag(d) {
			if ids = append(ids, tag.ID); len(ids) == 3 {
				break
			}
		}
		top := g.Topics[:min(3, len(g.Topics))]
		s.wanted += len(top)
		for _, id := range ids {
			if slices.Contains(top, id) {
				s.right, s.given = s.right+1, s.given+1
			} else if !slices.Contains(g.Topics, id) {
				s.given++
			}
		}
		if show {
			t.Logf("%s: %v, want %v", g.Doc, ids, g.Topics)
		}
		for _, c := range g.Commitments {
			at := strings.Index(d.Text, c.Quote)
			if at < 0 {
				continue
			}
			got := tagger.Clauses(d).Tag(d.TokenAt(at), d.TokenAt(at+len(c.Quote)-1)+1)
			s.clauses++
			s.listed += len(got)
			if slices.ContainsFunc(got, func(id string) bool { return slices.Contains(c.Topics, id) }) {
				s.shared++
			} else if show {
				t.Logf("  %v, want %v: %s", got, c.Topics, c.Quote)
			}
		}
	}
	for name, s := range map[string]score{"tuned": on, "held out": off} {
		t.Logf("%s: first three F1 %.3f, clauses that share a topic %d of %d (%.2f), %.1f topics a clause", name, s.f1(), s.shared, s.clauses, float64(s.shared)/float64(s.clauses), float64(s.listed)/float64(s.clauses))
		if s.f1() < 0.5 || s.shared*100 < s.clauses*70 {
			t.Errorf("%s: F1 %.3f, shared %d of %d", name, s.f1(), s.shared, s.clauses)
		}
	}
}
