package commitments

import (
	"math/bits"
	"slices"
	"testing"

	"attache/briefs/text"
)

// TestIdleHasCases holds each way in which an act is idle to a case of its refusal in which its words stand.
func TestIdleHasCases(t *testing.T) {
	lex, r, _, _ := newTestReader()
	seen := map[*idle]bool{}
	for _, row := range slices.Concat(refusals, onlyMentioned, narrations) {
		for _, e := range row.cases {
			if len(row.acts) == 0 {
				continue
			}
			d := lex.Parse(text.Plain(e.text))
			for k := range d.Tokens {
				for m := range r.asked.idle.Each(d, k, len(d.Tokens)) {
					if m.Row.Yield.row.name == row.name {
						seen[m.Row.Yield.idle] = true
					}
				}
			}
		}
		for k := range row.acts {
			if !seen[&row.acts[k]] {
				t.Errorf("%s: no case holds %q", row.name, row.acts[k].words)
			}
		}
	}
}

// TestSightsHaveCases holds the words that each question looks for to a case of it in which they stand.
func TestSightsHaveCases(t *testing.T) {
	lex, r, _, _ := newTestReader()
	stands := func(q *asked, words int) bool {
		return slices.ContainsFunc(append(q.cases, nothingIn(q.in)), func(e example) bool {
			d := lex.Parse(text.Plain(e.text))
			for k := range d.Tokens {
				if q.table.sights.Ends(words, d, k, len(d.Tokens)) > k {
					return true
				}
			}
			return false
		})
	}
	for _, table := range [...]*questions{r.asked, r.doings, r.reported, r.relative} {
		for _, q := range slices.Concat(table.by[:]...) {
			for _, s := range q.sights {
				if !s.isNot && !stands(q, s.words) {
					t.Errorf("%s: no case holds %q", q.name, table.sights.Rows()[s.words].Pattern)
				}
			}
		}
	}
}

// TestEachMannerIsSeen holds the constants of manner to as many ways in which they are seen.
func TestEachMannerIsSeen(t *testing.T) {
	if n := bits.Len64(uint64(byShipment)); n != len(toldHow) {
		t.Errorf("%d manners, seen in %d ways", n, len(toldHow))
	}
}
