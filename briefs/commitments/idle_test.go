package commitments

import (
	"slices"
	"testing"

	"attache/briefs/text"
)

// TestIdleHasCases holds each way in which an act is idle to a case of its refusal in which its words stand.
func TestIdleHasCases(t *testing.T) {
	lex, r, _, _ := newTestReader()
	seen := map[*idle]bool{}
	for _, row := range slices.Concat(refusals, narrations) {
		for _, e := range row.cases {
			if len(row.acts) == 0 {
				continue
			}
			d := lex.Parse(text.Plain(e.text))
			for k := range d.Tokens {
				for m := range r.idle.Each(d, k, len(d.Tokens)) {
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
