// Package gist says by what a promise is known again in another text: the words
// of its act in their base forms, the instrument that it is about, and which one
// of several it is.
//
// Its promise: it looks at a commitment alone, and says the same of the same words
// on any machine.
package gist

import (
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"slices"
	"strings"

	"attache/briefs/commitments"
	"attache/briefs/lexicon"
	"attache/briefs/match"
	"attache/briefs/text"
)

// Gist is what stays of a commitment from text to text.
type Gist struct {
	Lemmas     []string // the content words of the act in their base forms, each once, in its order
	Instrument string   // one of Instruments, "" for none
	Ordinal    int      // 3 of "the third round", 0 for none
	// Thread is the same for commitments of the same parties to do the same in the
	// same words, in any order, and for no others; 0 where too little is said to tell.
	// Two that have it may be one promise told twice: it proposes, it does not prove.
	Thread Thread
}

// Thread is the key of what may be one promise in several texts.
type Thread uint64

// String is the key as it is written: sixteen hexadecimal digits, "" for none.
func (t Thread) String() string {
	if t == 0 {
		return ""
	}
	return fmt.Sprintf("%016x", uint64(t))
}

// Reader finds the gist of commitments. It may be used by several goroutines at
// once, after the lexicon's last word is known.
type Reader struct {
	lex         *text.Lexicon
	words       *lexicon.Words
	empty       lexicon.Set // words that say nothing of what is done
	units       lexicon.Set // behind an ordinal they make a time or a fraction of it
	counted     lexicon.Set // before a number they make it an ordinal: "round 3"
	instruments match.Trie[uint8]
	ordinals    map[text.Sym]int
	article     text.Sym
	of          text.Sym
}

// New is a Reader that enters its words in the lexicon.
func New(lex *text.Lexicon, words *lexicon.Words) *Reader {
	r := &Reader{
		lex: lex, words: words, ordinals: map[text.Sym]int{}, article: lex.Intern("a"), of: lex.Intern("of"),
		empty: words.Set("article", "det", "owner", "subjectpronoun", "pronoun", "prep", "conj", "binding", "not", "have", "be", "do", "will", "shall", "would", "may", "relative", "sub", "adv", "degree"),
		units: words.Of(strings.Fields(timeWords)...), counted: words.Of(strings.Fields(countedWords)...),
	}
	for i, row := range instruments {
		for phrase := range strings.SplitSeq(row.phrases, ", ") {
			for _, of := range []string{phrase, plural(phrase)} {
				r.instruments.Enter(lex, of, uint8(i)) //nolint:gosec // the table is short
			}
		}
	}
	for i, word := range strings.Fields(ordinalWords) {
		r.ordinals[lex.Intern(word)] = i + 1
	}
	return r
}

// plural is a phrase with its noun in the plural: the word before "of", else the last.
func plural(phrase string) string {
	noun, rest, _ := strings.Cut(phrase, " of ")
	if rest != "" {
		rest = " of " + rest
	}
	switch {
	case strings.HasSuffix(noun, "ty"):
		noun = noun[:len(noun)-1] + "ies"
	case strings.HasSuffix(noun, "memorandum"):
		noun = strings.TrimSuffix(noun, "um") + "a"
	default:
		noun += "s"
	}
	return noun + rest
}

// Of is the gist of a commitment.
func (r *Reader) Of(c *commitments.Commitment) Gist {
	says := c.Line
	if says == "" {
		says = c.Action
	}
	var room [48]text.Token
	tokens := r.lex.Tokens(room[:0], says, 0, len(says))
	g := Gist{Lemmas: r.lemmas(says, tokens), Ordinal: r.ordinal(says, tokens)}
	if i := r.instrument(tokens); i >= 0 {
		g.Instrument = instruments[i].id
	}
	g.Thread = threadOf(c, &g)
	return g
}

// Lemmas are the content words of some words in their base forms, each once.
func (r *Reader) Lemmas(says string) []string {
	return r.lemmas(says, r.lex.Tokens(nil, says, 0, len(says)))
}

func (r *Reader) lemmas(says string, tokens []text.Token) []string {
	out := make([]string, 0, len(tokens))
	for i := range tokens {
		if lemma := r.lemma(says, tokens, i); lemma != "" && !slices.Contains(out, lemma) {
			out = append(out, lemma)
		}
	}
	return out
}

// lemma is a token's word in its base form, "" where it says nothing of what is done.
func (r *Reader) lemma(says string, tokens []text.Token, i int) string {
	t := &tokens[i]
	isWord := t.Kind == text.Word && t.End-t.Start > 1 || t.Kind == text.Glyph
	if !isWord || r.empty.Has(t.Sym) || r.ordinalAt(says, tokens, i) > 0 {
		return ""
	}
	if base := r.words.Base(t.Sym); base != 0 {
		return r.lex.Word(base)
	}
	one := lexicon.Singular(strings.ToLower(t.Of(says)))
	var room [4]text.Token // of "meetings" the singular is a form of "meet"
	if as := r.lex.Tokens(room[:0], one, 0, len(one)); len(as) == 1 && r.words.Base(as[0].Sym) != 0 {
		return r.lex.Word(r.words.Base(as[0].Sym))
	}
	return one
}

// instrument is the row of the first instrument that is named, -1 for none.
func (r *Reader) instrument(tokens []text.Token) int {
	for i := range tokens {
		if !r.instruments.Begins(tokens[i].Sym) {
			continue
		}
		if row, _ := r.instruments.Longest(tokens, i, len(tokens)); row != nil {
			if instruments[*row].id != "" {
				return int(*row)
			}
			return -1
		}
	}
	return -1
}

// ordinal is which one of several the act is about: of the first words that say so.
func (r *Reader) ordinal(says string, tokens []text.Token) int {
	for i := range tokens {
		if n := r.ordinalAt(says, tokens, i); n > 0 {
			return n
		}
	}
	return 0
}

// ordinalAt is the ordinal that token i tells, 0 for none: "third", "3rd", the 3 of
// "round 3". One of time, of a country or of a fraction is none.
func (r *Reader) ordinalAt(says string, tokens []text.Token, i int) int {
	t := &tokens[i]
	if i > 0 && r.counted.Has(tokens[i-1].Sym) {
		return numbered(t.Of(says))
	}
	n := r.ordinals[t.Sym]
	if t.Kind == text.Number {
		n = numberTh(t.Of(says))
	}
	if n == 0 || r.isPart(tokens, i) {
		return 0
	}
	next := i + 1
	if next < len(tokens) && tokens[next].Kind == text.Punct && says[tokens[next].Start] == '-' {
		next++
	}
	if next >= len(tokens) || r.units.Has(tokens[next].Sym) {
		return 0
	}
	return n
}

// isPart reports whether an ordinal is a fraction: "a third of", "one third".
func (r *Reader) isPart(tokens []text.Token, i int) bool {
	if i > 0 && (tokens[i-1].Kind == text.Number || tokens[i-1].Sym == r.article) && i+1 < len(tokens) && tokens[i+1].Sym == r.of {
		return true
	}
	return i > 0 && tokens[i-1].Sym == r.words.Sym("one")
}

// least is how many content words make an act that can be told from others.
const least = 2

func threadOf(c *commitments.Commitment, g *Gist) Thread {
	if len(g.Lemmas) < least || len(c.By) == 0 {
		return 0
	}
	var room [512]byte
	buf := append(room[:0], byte(g.Ordinal)) //nolint:gosec // at most MostOrdinal
	if c.Negative {
		buf = append(buf, "not"...)
	}
	for _, all := range [][]string{c.By, g.Lemmas} {
		all = slices.Clone(all)
		slices.Sort(all)
		for _, word := range all {
			buf = append(append(buf, 0), word...)
		}
		buf = append(buf, 1)
	}
	h := sha256.Sum256(buf)
	return Thread(max(binary.BigEndian.Uint64(h[:]), 1))
}
