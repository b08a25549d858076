// Package en reads the clauses of English sentences.
//
// It goes over a sentence three times: verb groups are found by what a word can
// be and what stands beside it; each group is given its subject and the clause
// it hangs on; each clause gets its end.
package en

import (
	"strings"

	"attache/briefs/clause"
	"attache/briefs/lexicon"
	"attache/briefs/text"
)

// Parser reads English. It may be used by several goroutines at once.
type Parser struct{ words words }

// New is a Parser whose words are numbered by lex.
func New(lex *text.Lexicon, l *lexicon.Words) *Parser { return &Parser{words: newWords(lex, l)} }

func fields(s string) func(func(string) bool) { return strings.FieldsSeq(s) }

// Parse fills dst with the clauses of sentence k.
func (p *Parser) Parse(d *text.Doc, k int, marks clause.Marks, dst *clause.Sentence) {
	s := d.Sentences[k]
	*dst = clause.Sentence{Sentence: s, Index: k, Clauses: dst.Clauses[:0]}
	x := parse{words: &p.words, d: d, s: s, out: dst}
	x.cover(marks)
	x.groups()
	x.link()
	x.ends()
}

// parse is one sentence while it is read.
type parse struct {
	*words
	d     *text.Doc
	s     text.Sentence
	out   *clause.Sentence
	spans []span // by token of the sentence
	room  [96]span
}

// span is what covers a token: where a time or name ends that holds it.
type span struct{ time, name, nameFirst int32 }

// most is how many clauses of one sentence are read.
const most = 40

func (x *parse) cover(m clause.Marks) {
	n := x.s.Last - x.s.First
	if n <= len(x.room) {
		x.spans = x.room[:n]
	} else {
		x.spans = make([]span, n)
	}
	for _, t := range m.Times {
		for i := max(t.First, x.s.First); i < min(t.Last, x.s.Last); i++ {
			x.spans[i-x.s.First].time = int32(t.Last)
		}
	}
	for _, t := range m.Names {
		for i := max(t.First, x.s.First); i < min(t.Last, x.s.Last); i++ {
			x.spans[i-x.s.First].name, x.spans[i-x.s.First].nameFirst = int32(t.Last), int32(t.First)
		}
	}
}

func (x *parse) in(i int) bool { return i >= x.s.First && i < x.s.Last }

// timeEnd is the token after the time expression that holds token i, 0 for none.
func (x *parse) timeEnd(i int) int {
	if !x.in(i) {
		return 0
	}
	return int(x.spans[i-x.s.First].time)
}

// nameEnd is the token after the party's name that holds token i, 0 for none.
func (x *parse) nameEnd(i int) int {
	if !x.in(i) {
		return 0
	}
	return int(x.spans[i-x.s.First].name)
}

// nameStart is where the name begins that holds token i.
func (x *parse) nameStart(i int) int { return int(x.spans[i-x.s.First].nameFirst) }

func (x *parse) sym0(i int) text.Sym {
	if !x.in(i) {
		return 0
	}
	return x.d.Tokens[i].Sym
}

// has reports whether the word at token i bears one of the flags.
func (x *parse) has(i int, f flag) bool { return x.in(i) && x.of(x.d.Tokens[i].Sym)&f != 0 }

func (x *parse) is(i int, s text.Sym) bool { return x.in(i) && x.d.Tokens[i].Sym == s }

// form is what token i can be as a verb or noun. A capital inside a sentence is
// part of a name: "the United States".
func (x *parse) form(i int) lexicon.Form {
	if !x.in(i) || x.isCapital(i) {
		return 0
	}
	return x.Form(x.d.Tokens[i].Sym)
}

// isCapital reports whether token i is capitalised where no sentence, quotation
// or item begins.
func (x *parse) isCapital(i int) bool {
	t := &x.d.Tokens[i]
	if t.Shape == text.Lower || t.Kind != text.Word {
		return false
	}
	if t.Shape == text.Upper && t.End-t.Start > 1 {
		return true
	}
	return i > x.s.First && x.d.Tokens[i-1].Kind != text.Punct && x.d.Tokens[i-1].Kind != text.Number
}

func (x *parse) isWord(i int) bool { return x.in(i) && x.d.Tokens[i].Kind == text.Word }

func (x *parse) isLower(i int) bool {
	return x.isWord(i) && x.d.Tokens[i].Shape == text.Lower
}

// isName reports whether token i is capitalised, or part of a party's name.
func (x *parse) isName(i int) bool {
	if !x.isWord(i) || x.nameEnd(i) > 0 {
		return x.isWord(i)
	}
	switch x.d.Tokens[i].Shape {
	case text.Lower:
		return false
	case text.Upper:
		return true
	}
	return !x.has(i, det|prep|conj|sub|pronoun|that|relative|adverb|to|not|quantity)
}

func (x *parse) mark(i int) rune {
	if !x.in(i) || x.d.Tokens[i].Kind != text.Punct {
		return 0
	}
	return x.d.Mark(i)
}

func (x *parse) isComma(i int) bool { return x.mark(i) == ',' }

// isBreak is a mark that divides clauses: a colon, a dash, a bracket, a
// quotation mark, a full stop that is not an abbreviation's.
func (x *parse) isBreak(i int) bool {
	if !x.in(i) {
		return false
	}
	t := &x.d.Tokens[i]
	if t.Kind != text.Punct {
		return t.Kind == text.Symbol && x.d.Text[t.Start] == '|'
	}
	isLoose := i+1 >= x.s.Last || x.d.Tokens[i+1].Spaced
	switch m := x.d.Mark(i); m {
	case '–':
		return t.Spaced || i+1 < x.s.Last && isLoose
	case '.':
		return isLoose && x.endsAt(i)
	case '-':
		return t.End-t.Start > 1 || t.Spaced && isLoose
	case ':':
		return isLoose || !x.isInTime(i)
	default:
		return strings.ContainsRune(breaks, m)
	}
}

// endsAt reports whether the full stop at token i, with a blank behind it, is that of
// a sentence and not an abbreviation's.
func (x *parse) endsAt(i int) bool {
	return i+1 >= x.s.Last || x.d.Tokens[i+1].Shape != text.Lower && !x.isName(i-1)
}

// isInTime reports whether the colon at token i is that of "17:00".
func (x *parse) isInTime(i int) bool {
	return i > x.s.First && x.d.Tokens[i-1].Kind == text.Number && x.d.Tokens[i+1].Kind == text.Number
}

// breaks are the marks that always divide clauses.
const breaks = ";:—“”\"()[]?!…‘*•●·▪"

// isDash is a dash between words.
func (x *parse) isDash(i int) bool {
	switch x.mark(i) {
	case '–', '—', '-':
		return x.isBreak(i)
	}
	return false
}

func (x *parse) isQuote(i int) bool {
	switch x.mark(i) {
	case '“', '”', '"', '‘', '’':
		return true
	}
	return false
}

func (x *parse) isPossessive(i int) bool {
	if !x.in(i) {
		return false
	}
	switch x.d.Tokens[i].Of(x.d.Text) {
	case "'s", "’s":
		return true
	case "'", "’":
		return i+1 < x.s.Last && x.d.Tokens[i+1].Spaced
	}
	return false
}

// isAdverb is a word that can stand between a subject and its verb: a listed
// adverb, or one in -ly.
func (x *parse) isAdverb(i int) bool {
	if !x.isLower(i) && !(x.in(i) && i == x.s.First && x.isWord(i)) || x.form(i)&lexicon.Base != 0 && !x.has(i, adverb) {
		return false
	}
	if x.has(i, adverb|chance) {
		return true
	}
	w := x.d.Tokens[i].Of(x.d.Text)
	return len(w) > 4 && w[len(w)-2:] == "ly" && x.form(i) == 0
}

// opensObject reports whether an object can begin at token i: an article, a
// possessive, a number, a name.
func (x *parse) opensObject(i int) bool {
	if !x.in(i) {
		return false
	}
	t := &x.d.Tokens[i]
	return x.has(i, det|pronoun) && !x.has(i, relative|sub) || t.Kind == text.Number || t.Kind == text.Symbol || t.Kind == text.Glyph || x.isName(i) || x.isQuote(i)
}

// isNounLike reports whether token i can be a noun or adjective inside a
// phrase: any word that is not bound to be something else.
func (x *parse) isNounLike(i int) bool {
	if !x.isWord(i) {
		return x.in(i) && x.d.Tokens[i].Kind != text.Punct
	}
	if x.has(i, prep|conj|not|have|be|doing|will|would|shall|relative|sub|to|that|det) && !x.isName(i) {
		return false
	}
	f := x.form(i)
	return f == 0 && !x.isAdverb(i) || f&lexicon.Noun != 0 || x.isName(i)
}
