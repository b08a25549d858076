package topics_test

import (
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"

	"attache/briefs/goldset"
	"attache/briefs/text"
	"attache/briefs/topics"
)

var gold = os.DirFS("../../../shared/gold")

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
	for _, g := range goldset.Read(t, gold) {
		d := lex.Parse(goldset.Text(t, gold, g.Doc))
		if tuned(g.Doc) {
			on.text(t, tagger, d, g)
			on.promises(t, tagger, d, g)
		} else {
			off.text(quiet{}, tagger, d, g)
			off.promises(quiet{}, tagger, d, g)
		}
	}
	for name, s := range map[string]score{"tuned": on, "held out": off} {
		t.Logf("%s: first three F1 %.3f, clauses that share a topic %d of %d (%.2f), %.1f topics a clause", name, s.f1(), s.shared, s.clauses, float64(s.shared)/float64(s.clauses), float64(s.listed)/float64(s.clauses))
		if s.f1() < 0.72 || s.shared*100 < s.clauses*85 {
			t.Errorf("%s: F1 %.3f, shared %d of %d", name, s.f1(), s.shared, s.clauses)
		}
	}
}

// log is where wrong answers are told; those on articles held out are not.
type log interface {
	Logf(format string, args ...any)
}

type quiet struct{}

func (quiet) Logf(string, ...any) {}

// text counts the topics of one article.
func (s *score) text(t log, tagger *topics.Tagger, d *text.Doc, g goldset.Brief) {
	var ids []string
	for _, tag := range tagger.Tag(d, topics.Page{}) {
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
	t.Logf("%s: %v, want %v", g.Doc, ids, g.Topics)
}

// promises counts the topics of its commitments.
func (s *score) promises(t log, tagger *topics.Tagger, d *text.Doc, g goldset.Brief) {
	clauses := tagger.Weigh(d, topics.Page{}).Clauses()
	for _, c := range g.Commitments {
		at := strings.Index(d.Text, c.Quote)
		if at < 0 {
			continue
		}
		got := clauses.Tag(d.TokenAt(at), d.TokenAt(at+len(c.Quote)-1)+1)
		s.clauses++
		s.listed += len(got)
		if slices.ContainsFunc(got, func(id string) bool { return slices.Contains(c.Topics, id) }) {
			s.shared++
		} else {
			t.Logf("  %v, want %v: %s", got, c.Topics, c.Quote)
		}
	}
}
