// Package rules is the engine that runs tables of patterns over tokens.
//
// Its promise: a row is tried only where a word stands that can begin it, and
// matching allocates nothing. A bad row fails when its table is compiled.
package rules

import (
	"fmt"
	"slices"
	"strings"

	"attache/briefs/text"
)

// Vocabulary is the words that patterns refer to by class: "<month>". Words
// live here once.
type Vocabulary struct {
	lex     *text.Lexicon
	classes map[string]*class
	bits    []uint64 // by Sym: the classes whose single words it is
	lists   int      // classes with a bit of their own
	tests   []func(d *text.Doc, i int) bool
	tokens  []text.Token // room for an entry's
}

type class struct {
	bit    uint64
	words  []text.Sym
	longer [][]text.Sym // entries of several tokens, longest first
	isTest bool
	test   uint16           // in the vocabulary's tests
	kinds  []text.TokenKind // what the test may say yes to
}

// NewVocabulary is an empty vocabulary over a lexicon.
func NewVocabulary(lex *text.Lexicon) *Vocabulary {
	return &Vocabulary{lex: lex, classes: map[string]*class{}}
}

// Class names a set of words and phrases, separated by commas or line feeds.
// It panics on a name used twice: that is a bug in a table.
func (v *Vocabulary) Class(name, entries string) {
	c := v.add(name)
	for entries != "" {
		entry := entries
		if k := strings.IndexAny(entries, ",\n"); k >= 0 {
			entry, entries = entries[:k], entries[k+1:]
		} else {
			entries = ""
		}
		v.enter(c, entry)
	}
	slices.SortStableFunc(c.longer, func(a, b []text.Sym) int { return len(b) - len(a) })
	v.mark(c)
}

// enter adds an entry to a class of words.
func (v *Vocabulary) enter(c *class, entry string) {
	switch v.tokens = v.lex.Learn(v.tokens[:0], strings.TrimSpace(entry)); len(v.tokens) {
	case 0:
	case 1:
		c.words = append(c.words, v.tokens[0].Sym)
	default:
		syms := make([]text.Sym, len(v.tokens))
		for i, t := range v.tokens {
			syms[i] = t.Sym
		}
		c.longer = append(c.longer, syms)
	}
}

// Test names a class by a question put to a token, for what no list can hold:
// numbers, capitals. kinds are the kinds of token it may say yes to.
func (v *Vocabulary) Test(name string, test func(d *text.Doc, i int) bool, kinds ...text.TokenKind) {
	v.name(name, &class{isTest: true, test: uint16(len(v.tests)), kinds: kinds})
	v.tests = append(v.tests, test)
}

// add is a new class of words.
func (v *Vocabulary) add(name string) *class {
	if v.lists >= 64 {
		panic("rules: more than 64 classes of words in one vocabulary")
	}
	c := &class{bit: 1 << v.lists}
	v.lists++
	v.name(name, c)
	return c
}

func (v *Vocabulary) name(name string, c *class) {
	if v.classes[name] != nil {
		panic("rules: class " + name + " is defined twice")
	}
	v.classes[name] = c
}

func (v *Vocabulary) class(name string) *class {
	c := v.classes[name]
	if c == nil {
		panic(fmt.Sprintf("rules: no class <%s>", name))
	}
	return c
}

func (v *Vocabulary) mark(c *class) {
	for _, s := range c.words {
		v.bits = grown(v.bits, int(s))
		v.bits[s] |= c.bit
	}
}

func grown(s []uint64, i int) []uint64 {
	if i < len(s) {
		return s
	}
	return append(s, make([]uint64, i+1-len(s))...)
}

// Set is a class's single words, for a quick question in code: Has(token).
type Set struct {
	bit  uint64
	bits []uint64
}

// Set is the single words of one or more classes. Take it after every class is
// defined.
func (v *Vocabulary) Set(names ...string) Set {
	s := Set{bits: v.bits}
	for _, n := range names {
		s.bit |= v.class(n).bit
	}
	return s
}

// Has reports whether the token's word is in the set.
func (s Set) Has(t text.Token) bool { return int(t.Sym) < len(s.bits) && s.bits[t.Sym]&s.bit != 0 }
