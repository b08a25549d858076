package timex_test

import (
	"os"
	"strings"
	"testing"

	"attache/briefs/goldset"
	"attache/briefs/text"
	"attache/briefs/timex"
)

// goldFloor is the least share of gold due dates that must come out right.
const goldFloor = 0.95

// TestGoldDue compares what each gold due says with what is read at its words.
// Commitments told as background have an anchor that timex alone cannot know.
func TestGoldDue(t *testing.T) {
	gold := os.DirFS("../../../shared/gold")
	lex := text.NewLexicon()
	r := timex.New(lex)
	dated, right, all, allRight := 0, 0, 0, 0
	for _, g := range goldset.Read(t, gold) {
		anchor, _ := timex.ParseDate(g.Published)
		d := lex.Parse(goldset.Text(t, gold, g.Doc))
		found := r.Find(d)
		for _, c := range g.Commitments {
			if c.Due == nil || c.Earlier {
				continue
			}
			fiscal := ""
			if len(c.By) == 1 {
				fiscal = c.By[0]
			}
			at := timex.Context{Anchor: anchor, Fiscal: fiscal}
			at.Event = func(words string) (timex.Date, bool) { return r.EventDay(d, found, words, at) }
			got := dueAt(r, d, found, c.Due.Text, c.Quote, at)
			want := value(c.Due.From) + ".." + value(c.Due.To)
			all++
			isDated := c.Due.From != nil || c.Due.To != nil
			if isDated {
				dated++
			}
			if got == want {
				allRight++
				if isDated {
					right++
				}
				continue
			}
			t.Logf("%s %q: got %s, want %s", g.Doc, c.Due.Text, got, want)
		}
	}
	t.Logf("dated %d of %d right (%.3f), all %d of %d", right, dated, float64(right)/float64(dated), allRight, all)
	if float64(right) < goldFloor*float64(dated) {
		t.Errorf("%d of %d dated dues are right, below the floor of %v", right, dated, goldFloor)
	}
}

// dueAt is the due of the mention whose words stand nearest to the quote.
func dueAt(r *timex.Reader, d *text.Doc, found []timex.Mention, words, quote string, c timex.Context) string {
	near := strings.Index(d.Text, quote)
	best, at := -1, 1<<30
	for i := strings.Index(d.Text, words); i >= 0; {
		if gap := max(i-near-len(quote), near-i, 0); gap < at {
			best, at = i, gap
		}
		next := strings.Index(d.Text[i+1:], words)
		if next < 0 {
			break
		}
		i += next + 1
	}
	if best < 0 {
		return "no such words"
	}
	got := "nothing found"
	where := text.Span{Start: best, End: best + len(words)}
	for _, m := range found {
		if m.Phrase.Overlaps(where) {
			e := r.Resolve(d, &m, c)
			if got == "nothing found" || !e.Due.From.IsZero() || !e.Due.To.IsZero() {
				got = e.Due.From.String() + ".." + e.Due.To.String()
			}
		}
	}
	return got
}

func value(s *string) string {
	if s == nil {
		return ""
	}
	return *s
}
