// Package phrases finds the longest of many phrases that begins at a token.
//
// Its promise: a look-up allocates nothing and reads no token twice more than
// the longest phrase is long.
package phrases

import (
	"strings"

	"attache/briefs/text"
)

// Set is phrases with a value each. Add everything, then look up.
type Set[T any] struct {
	heads  []int32 // node by first Sym, 0 for none
	inner  []bool  // by Sym: a phrase goes on with it
	edges  map[edge]int32
	values []int32 // by node: index in held, -1 for none
	held   []T
}

type edge struct {
	node int32
	sym  text.Sym
}

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
	if s.values[node] >= 0 {
		return false
	}
	s.values[node] = int32(len(s.held))
	s.held = append(s.held, value)
	return true
}

func (s *Set[T]) head(sym text.Sym) int32 {
	for int(sym) >= len(s.heads) {
		s.heads = append(s.heads, 0)
	}
	if s.heads[sym] == 0 {
		s.heads[sym] = s.node()
	}
	return s.heads[sym]
}

func (s *Set[T]) step(node int32, sym text.Sym) int32 {
	if s.edges == nil {
		s.edges = make(map[edge]int32, 1<<12)
	}
	for int(sym) >= len(s.inner) {
		s.inner = append(s.inner, false)
	}
	s.inner[sym] = true
	e := edge{node, sym}
	next, ok := s.edges[e]
	if !ok {
		next = s.node()
		s.edges[e] = next
	}
	return next
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
		node = s.edges[edge{node, tokens[k].Sym}]
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
