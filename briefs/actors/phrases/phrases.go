// Package phrases finds the longest of many phrases that begins at a token.
//
// Its promise: a look-up allocates nothing and reads no token twice more than
// the longest phrase is long.
package phrases

import (
	"slices"
	"strings"

	"attache/briefs/text"
)

// Set is phrases with a value each. Add everything, then look up.
//
// The steps from word to word are a hash table with open addressing: a map of
// them takes twice as long to build and to ask.
type Set[T any] struct {
	heads  []int32 // node by first Sym, 0 for none
	inner  []bool  // by Sym: a phrase goes on with it
	steps  []step  // a power of two, at most half of them taken
	taken  int
	values []int32 // by node: index in held, -1 for none
	held   []T
}

// step leads from a node by a word to the next node; an empty one leads to 0.
type step struct {
	node int32
	sym  text.Sym
	next int32
}

// Grow makes room for n phrases.
func (s *Set[T]) Grow(n int) {
	s.held = slices.Grow(s.held, n)
	s.values = slices.Grow(s.values, 2*n)
	size := leastSteps
	for size < 2*n {
		size *= 2
	}
	s.rehash(size)
}

const leastSteps = 64

// Add enters a phrase. A phrase entered twice keeps its first value, and Add
// says so by false; so it does for a phrase of no words.
func (s *Set[T]) Add(phrase []text.Sym, value T) bool {
	if len(phrase) == 0 {
		return false
	}
	node := s.head(phrase[0])
	for _, sym := range phrase[1:] {
		node = s.step(node, sym)
	}
	return s.hold(node, value)
}

// Enter is Add for a phrase that is still in words.
func (s *Set[T]) Enter(lex *text.Lexicon, phrase string, value T) bool {
	var buf [16]text.Token
	node := int32(0)
	for i, t := range lex.Learn(buf[:0], phrase) {
		if i == 0 {
			node = s.head(t.Sym)
			continue
		}
		node = s.step(node, t.Sym)
	}
	return node != 0 && s.hold(node, value)
}

func (s *Set[T]) hold(node int32, value T) bool {
	if s.values[node] >= 0 {
		return false
	}
	s.values[node] = int32(len(s.held))
	s.held = append(s.held, value)
	return true
}

func (s *Set[T]) head(sym text.Sym) int32 {
	s.heads = reaching(s.heads, sym)
	if s.heads[sym] == 0 {
		s.heads[sym] = s.node()
	}
	return s.heads[sym]
}

func (s *Set[T]) step(node int32, sym text.Sym) int32 {
	if 2*s.taken >= len(s.steps) {
		s.rehash(max(leastSteps, 2*len(s.steps)))
	}
	s.inner = reaching(s.inner, sym)
	s.inner[sym] = true
	to := s.slot(node, sym)
	if to.next == 0 {
		*to = step{node, sym, s.node()}
		s.taken++
	}
	return to.next
}

// slot is where the step from a node by a word stands, or would stand.
func (s *Set[T]) slot(node int32, sym text.Sym) *step {
	at := uint32(node)*0x9E3779B1 ^ uint32(sym)*0x85EBCA77 // two odd numbers that spread the bits
	for at ^= at >> 15; ; at++ {
		to := &s.steps[at&uint32(len(s.steps)-1)]
		if to.next == 0 || to.node == node && to.sym == sym {
			return to
		}
	}
}

// rehash moves the steps to a table of a size, a power of two.
func (s *Set[T]) rehash(size int) {
	old := s.steps
	s.steps = make([]step, size)
	for _, to := range old {
		if to.next != 0 {
			*s.slot(to.node, to.sym) = to
		}
	}
}

// reaching is a table by Sym that is long enough for one.
func reaching[E any](table []E, sym text.Sym) []E {
	if missing := int(sym) + 1 - len(table); missing > 0 {
		table = append(table, make([]E, missing)...)
	}
	return table
}

// node is a new node; node 0 stands for none.
func (s *Set[T]) node() int32 {
	if len(s.values) == 0 {
		s.values = append(s.values, -1)
	}
	s.values = append(s.values, -1)
	return int32(len(s.values) - 1)
}

// Begins reports whether a phrase begins with a word.
func (s *Set[T]) Begins(sym text.Sym) bool {
	return sym != 0 && int(sym) < len(s.heads) && s.heads[sym] != 0
}

func (s *Set[T]) goesOn(sym text.Sym) bool { return int(sym) < len(s.inner) && s.inner[sym] }

// Longest is the longest phrase that begins at token i and ends by token end,
// half open: where it ends and its value. It is nil when there is none.
func (s *Set[T]) Longest(tokens []text.Token, i, end int) (value *T, last int) {
	if !s.Begins(tokens[i].Sym) {
		return nil, i
	}
	node := s.heads[tokens[i].Sym]
	found, last := int32(-1), i
	for k := i + 1; node != 0; k++ {
		if v := s.values[node]; v >= 0 {
			found, last = v, k
		}
		if k >= end || !s.goesOn(tokens[k].Sym) {
			break
		}
		node = s.slot(node, tokens[k].Sym).next
	}
	if found < 0 {
		return nil, i
	}
	return &s.held[found], last
}

// Expand writes out a phrase's inflections: "tariff[s] cut[s|ting]" is six
// phrases, "[up]grade" two. What stands in brackets may be left out.
func Expand(phrase string) []string {
	before, rest, ok := strings.Cut(phrase, "[")
	if !ok {
		return []string{phrase}
	}
	endings, after, _ := strings.Cut(rest, "]")
	var out []string
	for _, tail := range Expand(after) {
		out = append(out, before+tail)
		for e := range strings.SplitSeq(endings, "|") {
			out = append(out, before+e+tail)
		}
	}
	return out
}
