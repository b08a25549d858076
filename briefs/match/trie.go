package match

import (
	"slices"
	"strings"

	"attache/briefs/text"
)

// Trie is phrases with a value each. Add everything, then look up: a look-up
// allocates nothing and reads no token more than the longest phrase is long.
//
// The steps from word to word are a hash table with open addressing: a map of
// them takes twice as long to build and to ask.
type Trie[T any] struct {
	first text.Set // the words that a phrase begins with: most of a text's are none, and a bit each is near
	heads []int32  // node by first Sym, 0 for none
	nodes []trieNode
	steps []step // a power of two, at most half of them taken
	taken int
	held  []T
}

// trieNode is where some phrases end or go on.
type trieNode struct {
	leads uint64 // the last bits of the Syms with which a phrase goes on
	value int32  // index in held, -1 for none
}

// step leads from a node by a word to the next node; an empty one leads to 0.
type step struct {
	node int32
	sym  text.Sym
	next int32
}

// Grow makes room for n phrases.
func (t *Trie[T]) Grow(n int) {
	t.held = slices.Grow(t.held, n)
	t.nodes = slices.Grow(t.nodes, 2*n)
	size := leastSteps
	for size < 2*n {
		size *= 2
	}
	t.rehash(size)
}

const leastSteps = 64

// Add enters a phrase. A phrase entered twice keeps its first value, and Add
// says so by false; so it does for a phrase of no words.
func (t *Trie[T]) Add(phrase []text.Sym, value T) bool {
	if len(phrase) == 0 {
		return false
	}
	node := t.head(phrase[0])
	for _, sym := range phrase[1:] {
		node = t.step(node, sym)
	}
	return t.hold(node, value)
}

// Enter is Add for a phrase that is still in words.
func (t *Trie[T]) Enter(lex *text.Lexicon, phrase string, value T) bool {
	var buf [16]text.Token
	node := int32(0)
	for i, word := range lex.Learn(buf[:0], phrase) {
		if i == 0 {
			node = t.head(word.Sym)
			continue
		}
		node = t.step(node, word.Sym)
	}
	return node != 0 && t.hold(node, value)
}

func (t *Trie[T]) hold(node int32, value T) bool {
	if t.nodes[node].value >= 0 {
		return false
	}
	t.nodes[node].value = int32(len(t.held))
	t.held = append(t.held, value)
	return true
}

func (t *Trie[T]) head(sym text.Sym) int32 {
	t.heads = reaching(t.heads, sym)
	if t.heads[sym] == 0 {
		t.heads[sym] = t.node()
		t.first.Add(sym)
	}
	return t.heads[sym]
}

func (t *Trie[T]) step(node int32, sym text.Sym) int32 {
	if 2*t.taken >= len(t.steps) {
		t.rehash(max(leastSteps, 2*len(t.steps)))
	}
	to := t.slot(node, sym)
	if to.next == 0 {
		*to = step{node, sym, t.node()}
		t.nodes[node].leads |= leadOf(sym)
		t.taken++
	}
	return to.next
}

// slot is where the step from a node by a word stands, or would stand.
func (t *Trie[T]) slot(node int32, sym text.Sym) *step {
	at := uint32(node)*0x9E3779B1 ^ uint32(sym)*0x85EBCA77 // two odd numbers that spread the bits
	for at ^= at >> 15; ; at++ {
		to := &t.steps[at&uint32(len(t.steps)-1)]
		if to.next == 0 || to.node == node && to.sym == sym {
			return to
		}
	}
}

// rehash moves the steps to a table of a size, a power of two.
func (t *Trie[T]) rehash(size int) {
	old := t.steps
	t.steps = make([]step, size)
	for _, to := range old {
		if to.next != 0 {
			*t.slot(to.node, to.sym) = to
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
func (t *Trie[T]) node() int32 {
	if len(t.nodes) == 0 {
		t.nodes = append(t.nodes, trieNode{value: -1})
	}
	t.nodes = append(t.nodes, trieNode{value: -1})
	return int32(len(t.nodes) - 1)
}

// Begins reports whether a phrase begins with a word.
func (t *Trie[T]) Begins(sym text.Sym) bool { return t.first.Has(sym) }

// leadOf is a word's bit among those of a node: most words that a phrase does not go on
// with have another than those that it does.
func leadOf(sym text.Sym) uint64 { return 1 << (sym & 63) }

// Longest is the longest phrase that begins at token i and ends by token end,
// half open: where it ends and its value. It is nil when there is none.
func (t *Trie[T]) Longest(tokens []text.Token, i, end int) (value *T, last int) {
	if !t.Begins(tokens[i].Sym) {
		return nil, i
	}
	node := t.heads[tokens[i].Sym]
	found, last := int32(-1), i
	for k := i + 1; node != 0; k++ {
		at := &t.nodes[node]
		if at.value >= 0 {
			found, last = at.value, k
		}
		if k >= end || at.leads&leadOf(tokens[k].Sym) == 0 {
			break
		}
		node = t.slot(node, tokens[k].Sym).next
	}
	if found < 0 {
		return nil, i
	}
	return &t.held[found], last
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
