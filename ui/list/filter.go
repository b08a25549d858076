package list

import (
	"math/bits"
	"slices"

	"attache/briefs/query"
	"attache/briefs/topics"
)

// Step is one condition on briefs: a part of a query, and how it came to be.
type Step struct {
	Node    query.Node
	Words   string // of a search, as it was typed
	matches func(*query.Facts) bool
	finds   *Finds // of what rows cannot tell
}

// Asks is the step that a part of a query takes where rows can tell it, as they can
// of topics and pairs.
func Asks(n query.Node) Step {
	matches, _ := query.Of(n).OnRows()
	return Step{Node: n, matches: matches}
}

// Kind says how a step of a filter was taken.
type Kind uint8

// The kinds of steps.
const (
	With    Kind = iota // a topic, or one of a group
	Without             // no topic of some
	OfPair              // the pair
	Search              // a search
)

// Kind is how the step was taken.
func (s *Step) Kind() Kind {
	switch n := &s.Node; {
	case s.Words != "":
		return Search
	case n.Kind == query.Not:
		return Without
	case n.Fact.Field == query.Pair:
		return OfPair
	}
	return With
}

// Topics are those that the step asks for or keeps out, bits of topics.All.
func (s *Step) Topics() uint64 {
	if s.Node.Kind == query.Not {
		return s.Node.Of[0].Fact.Topics
	}
	return s.Node.Fact.Topics
}

// String is the step as the header names it: "negotiations and upgrades", "KR–CN".
func (s Step) String() string {
	switch s.Kind() {
	case With:
		return topicName(s.Topics())
	case Without:
		return "not " + topicName(s.Topics())
	case OfPair:
		return Pair([2]string(query.Of(s.Node).Pairs()[0]))
	}
	return "“" + s.Words + "”"
}

func topicName(mask uint64) string {
	first := topics.All[bits.TrailingZeros64(mask)%len(topics.All)]
	if bits.OnesCount64(mask) == 1 {
		return first.Label
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

// is reports whether two steps ask the same.
func (s *Step) is(other *Step) bool {
	return s.finds == other.finds && s.Words == other.Words && s.Node.String() == other.Node.String()
}

// passes reports whether a row is what the step asks for.
func (s *Step) passes(f *query.Facts, n int32) bool {
	if s.finds != nil {
		return s.finds.has(n)
	}
	return s.matches(f)
}

// Filter is the steps in the order in which they were taken; a brief passes
// when it meets every one.
type Filter []Step

// Query is what the filter asks.
func (f Filter) Query() query.Query {
	nodes := make([]query.Node, len(f))
	for i := range f {
		nodes[i] = f[i].Node
	}
	return query.Of(nodes...)
}

// Toggle takes the step, or takes it back when it was taken before.
func (f Filter) Toggle(s Step) Filter {
	if i := f.index(&s); i >= 0 {
		return slices.Concat(f[:i], f[i+1:])
	}
	return slices.Concat(f, Filter{s})
}

// masks are the topics of each step, of which a brief must have one; ok is false where a
// step asks for something else.
func (f Filter) masks() (masks []uint64, ok bool) {
	for i := range f {
		if f[i].finds != nil || f[i].Words != "" || f[i].Node.Kind != query.Fact || f[i].Node.Fact.Field != query.Topic {
			return nil, false
		}
		masks = append(masks, f[i].Node.Fact.Topics)
	}
	return masks, true
}

func (f Filter) index(s *Step) int {
	return slices.IndexFunc(f, func(is Step) bool { return is.is(s) })
}

// Of is the steps of the given kinds.
func (f Filter) Of(kinds ...Kind) Filter {
	return slices.DeleteFunc(slices.Clone(f), func(s Step) bool { return !slices.Contains(kinds, s.Kind()) })
}

// Except is the steps of all other kinds.
func (f Filter) Except(kinds ...Kind) Filter {
	return slices.DeleteFunc(slices.Clone(f), func(s Step) bool { return slices.Contains(kinds, s.Kind()) })
}

// Topics are those of each step.
func (f Filter) Topics() (sets []uint64) {
	for i := range f {
		sets = append(sets, f[i].Topics())
	}
	return sets
}

// narrows reports whether nothing can pass f that did not pass old, seen from
// the steps alone.
func (f Filter) narrows(old Filter) bool {
	return len(f) >= len(old) && !slices.ContainsFunc(old, func(was Step) bool { return f.index(&was) < 0 })
}

// Finds are the briefs that a search has found.
type Finds struct {
	in     []uint64 // bits of the rows' numbers
	places []int32  // where each stands when the best come first; nil when they are not ranked
}

func (f *Finds) has(n int32) bool { return int(n/64) < len(f.in) && f.in[n/64]&(1<<(n%64)) != 0 }
