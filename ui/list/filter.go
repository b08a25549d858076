package list

import (
	"math/bits"
	"slices"

	"attache/briefs/topics"
	"attache/feed"
)

// Kind says what a step of a filter asks of a brief.
type Kind uint8

// The kinds of steps.
const (
	With    Kind = iota // carries one at least of Topics
	Without             // carries none of Topics
	OfPair              // is about Pair
	Found               // a search has found it
)

// Step is one condition on briefs.
type Step struct {
	Kind   Kind
	Topics uint64 // bits of topics.All; several bits are a group of the taxonomy
	Pair   [2]string
	Words  string // of the search, as typed
	finds  *Finds
}

// String is the step as the header names it: "#agr.talks", "KR–CN".
func (s Step) String() string {
	switch s.Kind {
	case With:
		return "#" + topicName(s.Topics)
	case Without:
		return "not #" + topicName(s.Topics)
	case OfPair:
		return Pair(s.Pair)
	}
	return "“" + s.Words + "”"
}

func topicName(mask uint64) string {
	first := topics.All[bits.TrailingZeros64(mask)%len(topics.All)]
	if bits.OnesCount64(mask) == 1 {
		return first.ID
	}
	return first.Parent
}

// Pair is a pair as it is read: "KR–CN", "" when there is none.
func Pair(p [2]string) string {
	if p[0] == "" && p[1] == "" {
		return ""
	}
	return p[0] + "–" + p[1]
}

// Filter is the steps in the order in which they were taken; a brief passes
// when it meets every one.
type Filter []Step

// Toggle takes the step, or takes it back when it was taken before.
func (f Filter) Toggle(s Step) Filter {
	if i := slices.Index(f, s); i >= 0 {
		return slices.Concat(f[:i], f[i+1:])
	}
	return slices.Concat(f, Filter{s})
}

// Of is the steps of the given kinds.
func (f Filter) Of(kinds ...Kind) Filter {
	return slices.DeleteFunc(slices.Clone(f), func(s Step) bool { return !slices.Contains(kinds, s.Kind) })
}

// Except is the steps of all other kinds.
func (f Filter) Except(kinds ...Kind) Filter {
	return slices.DeleteFunc(slices.Clone(f), func(s Step) bool { return slices.Contains(kinds, s.Kind) })
}

// narrows reports whether nothing can pass f that did not pass old, seen from
// the steps alone.
func (f Filter) narrows(old Filter) bool {
	return len(f) >= len(old) && !slices.ContainsFunc(old, func(was Step) bool {
		return !slices.ContainsFunc(f, func(is Step) bool {
			return is == was
		})
	})
}

// Finds are the briefs that a search has found.
type Finds struct {
	in     []uint64        // bits of the rows' numbers
	places map[int32]int32 // where each stands when the best come first; nil when they are not ranked
}

func (f *Finds) has(n int32) bool { return int(n/64) < len(f.in) && f.in[n/64]&(1<<(n%64)) != 0 }

func (s *Step) passes(row *feed.Row, topics uint64, n int32) bool {
	switch s.Kind {
	case With:
		return topics&s.Topics != 0
	case Without:
		return topics&s.Topics == 0
	case OfPair:
		return row.Pair == s.Pair
	}
	return s.finds.has(n)
}
