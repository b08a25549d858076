package list

import (
	"cmp"
	"math/bits"
	"slices"

	"attache/briefs/topics"
)

// Counts counts briefs and what they hold.
type Counts struct {
	Briefs      int
	Analysed    int // of these, read by the machine
	Seen        int // of these, read by the user
	Commitments int
	Soon        int // commitments due soon
	Over        int // commitments whose date has just passed
	Passed      int // commitments whose date has passed

	topics [64]int
	groups [64]int
}

// groups are the parents of the taxonomy, as masks over topics.All.
var groups = func() (masks []uint64) {
	for i, t := range topics.All {
		if i == 0 || topics.All[i-1].Parent != t.Parent {
			masks = append(masks, 0)
		}
		masks[len(masks)-1] |= 1 << i
	}
	return masks
}()

// groupOf is the group of each topic.
var groupOf = func() (of [64]uint8) {
	for g, mask := range groups {
		for m := mask; m != 0; m &= m - 1 {
			of[bits.TrailingZeros64(m)] = uint8(g)
		}
	}
	return of
}()

func (t *Counts) add(f *fact, sign int) {
	t.Briefs += sign
	t.Commitments += sign * int(f.commitments)
	t.Soon += sign * int(f.soon)
	t.Over += sign * int(f.over)
	t.Passed += sign * int(f.passed)
	if f.read {
		t.Analysed += sign
	}
	if f.seen {
		t.Seen += sign
	}
	var in uint64
	for m := f.topics; m != 0; m &= m - 1 {
		i := bits.TrailingZeros64(m)
		t.topics[i] += sign
		in |= 1 << groupOf[i]
	}
	for ; in != 0; in &= in - 1 {
		t.groups[bits.TrailingZeros64(in)] += sign
	}
}

// With is how many of the briefs carry the topic or, for the mask of a
// group, one of its topics at least.
func (t *Counts) With(mask uint64) int {
	if bits.OnesCount64(mask) == 1 {
		return t.topics[bits.TrailingZeros64(mask)]
	}
	if g := slices.Index(groups, mask); g >= 0 {
		return t.groups[g]
	}
	return 0
}

// Frequent is the n most frequent topics as places in topics.All, most frequent first;
// topics that no brief carries are left out.
func (t *Counts) Frequent(n int) []int {
	var out []int
	for i := range topics.All {
		if t.topics[i] > 0 {
			out = append(out, i)
		}
	}
	slices.SortStableFunc(out, func(a, b int) int { return cmp.Compare(t.topics[b], t.topics[a]) })
	return out[:min(n, len(out))]
}
