// Package match runs tables of patterns over tokens, and finds the longest of
// many phrases.
//
// Its promise: a row is tried only where a word stands that can begin it, and
// matching allocates nothing. A bad row fails when its table is compiled.
package match

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
	sets    []text.Set // by class of words: its single words
	hints   []uint64   // by Sym: the hints of the classes whose single words it is
	tests   []func(d *text.Doc, i int) bool
	tokens  []text.Token // room for an entry's
}

type class struct {
	list   uint16       // in the vocabulary's sets
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
		v.sets[c.list].Add(v.tokens[0].Sym)
	default:
		syms := make([]text.Sym, len(v.tokens))
		for i, t := range v.tokens {
			syms[i] = t.Sym
		}
		c.longer = append(c.longer, syms)
	}
}

// Words names a set of single words.
func (v *Vocabulary) Words(name string, words text.Set) {
	c := v.add(name)
	v.sets[c.list] = words
	v.mark(c)
}

// Test names a class by a question put to a token, for what no list can hold:
// numbers, capitals. kinds are the kinds of token it may say yes to.
func (v *Vocabulary) Test(name string, test func(d *text.Doc, i int) bool, kinds ...text.TokenKind) {
	v.name(name, &class{isTest: true, test: uint16(len(v.tests)), kinds: kinds})
	v.tests = append(v.tests, test)
}

// add is a new class of words.
func (v *Vocabulary) add(name string) *class {
	c := &class{list: uint16(len(v.sets))}
	v.name(name, c)
	v.sets = append(v.sets, text.Set{})
	return c
}

func (v *Vocabulary) name(name string, c *class) {
	if v.classes[name] != nil {
		panic("match: class " + name + " is defined twice")
	}
	v.classes[name] = c
}

// Knows reports whether a class has that name.
func (v *Vocabulary) Knows(name string) bool { return v.classes[name] != nil }

func (v *Vocabulary) class(name string) *class {
	c := v.classes[name]
	if c == nil {
		panic(fmt.Sprintf("match: no class <%s>", name))
	}
	return c
}

func (v *Vocabulary) mark(c *class) {
	v.hints = reaching(v.hints, text.Sym(v.lex.Size()-1))
	for s := range v.sets[c.list].All() {
		v.hints[s] |= c.hint()
	}
}

// hint is hintOf the class.
func (c *class) hint() uint64 { return hintOf(c.list) }

// hintOf is one of 64 bits for a class, shared with every 64th: whether a word may be
// in any of several classes is then one question.
func hintOf(list uint16) uint64 { return 1 << (list % 64) }

// Set is a class's single words, for a quick question in code: Has(token).
type Set struct{ words text.Set }

// Set is the single words of one or more classes.
func (v *Vocabulary) Set(names ...string) (s Set) {
	for _, n := range names {
		s.words = s.words.With(v.sets[v.class(n).list])
	}
	return s
}

// Has reports whether the token's word is in the set.
func (s Set) Has(t text.Token) bool { return s.words.Has(t.Sym) }
