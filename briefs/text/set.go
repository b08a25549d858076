package text

import (
	"iter"
	"math/bits"
)

// Set is some words, by their numbers.
type Set struct{ bits []uint64 }

// Has reports whether a word is in the set.
func (s Set) Has(w Sym) bool {
	return int(w>>6) < len(s.bits) && s.bits[w>>6]&(1<<(w&63)) != 0
}

// All is the words of the set, in the order of their numbers.
func (s Set) All() iter.Seq[Sym] {
	return func(yield func(Sym) bool) {
		for i, word := range s.bits {
			for ; word != 0; word &= word - 1 {
				if !yield(Sym(64*i + bits.TrailingZeros64(word))) {
					return
				}
			}
		}
	}
}

// Add enters a word.
func (s *Set) Add(w Sym) {
	if missing := int(w>>6) + 1 - len(s.bits); missing > 0 {
		s.bits = append(s.bits, make([]uint64, missing)...)
	}
	s.bits[w>>6] |= 1 << (w & 63)
}

// With is the words of both sets.
func (s Set) With(t Set) Set {
	both := make([]uint64, max(len(s.bits), len(t.bits)))
	copy(both, s.bits)
	for i, bits := range t.bits {
		both[i] |= bits
	}
	return Set{both}
}
