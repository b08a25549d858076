package en

import (
	"slices"
	"strings"

	"attache/briefs/clause"
	"attache/briefs/lexicon"
	"attache/briefs/text"
)

// token is all that is asked of a token, told once before its sentence is read.
type token struct {
	flags flag
	is    trait
	form  lexicon.Form // as a verb or noun
	mark  rune         // of punctuation, 0 for another token

	time            int32 // where the time expression ends that holds it, 0 for none
	name, nameFirst int32 // the same of a party's name, and where that begins
}

// trait is what a token is by how it is written and where it stands.
type trait uint16

const (
	aToken      trait = 1 << iota // of the sentence
	aWord                         // and no number or mark
	aSmall                        // a word in small letters
	aCapital                      // capitalised where no sentence, quotation or item begins
	aName                         // capitalised, or part of a party's name
	anAdverb                      // can stand between a subject and its verb
	aNounWord                     // can be a noun or adjective inside a phrase
	anObject                      // can begin an object: an article, a possessive, a number, a name
	aBreak                        // divides clauses
	aQuote                        // a quotation mark
	aCloser                       // a bracket or quotation mark that can close
	aPossessive                   // 's
	aStop                         // may end a clause: a mark, or a word that gives a reason
	aHyphened                     // a hyphen makes it part of the next word: "full-scale"
)

var outside token

// at is token i, of which nothing holds outside the sentence.
func (x *parse) at(i int) *token {
	if k := uint(i - x.s.First); k < uint(len(x.tokens)) {
		return &x.tokens[k]
	}
	return &outside
}

// survey tells the tokens of the sentence.
func (x *parse) survey(m clause.Marks) {
	n := x.s.Last - x.s.First
	x.tokens = slices.Grow(x.tokens[:0], n)[:n]
	clear(x.tokens)
	for _, t := range m.Times {
		for i := max(t.First, x.s.First); i < min(t.Last, x.s.Last); i++ {
			x.at(i).time = int32(t.Last)
		}
	}
	for _, t := range m.Names {
		for i := max(t.First, x.s.First); i < min(t.Last, x.s.Last); i++ {
			x.at(i).name, x.at(i).nameFirst = int32(t.Last), int32(t.First)
		}
	}
	for k := range x.tokens {
		x.tell(x.s.First+k, &x.tokens[k])
	}
}

// tell fills in token i, those before it being told.
func (x *parse) tell(i int, w *token) {
	t := &x.d.Tokens[i]
	w.flags, w.form, w.is = x.of(t.Sym), x.Form(t.Sym), aToken
	switch t.Kind {
	case text.Word:
		x.tellWord(i, w)
	case text.Punct:
		w.mark = x.d.Mark(i)
		w.is |= traitsOf(w.mark) | aStop
		if x.divides(i, w.mark) {
			w.is |= aBreak
		}
		if (w.mark == '\'' || w.mark == '’') && i+1 < x.s.Last && x.d.Tokens[i+1].Spaced {
			w.is |= aPossessive
		}
	default:
		w.is |= aNounWord | anObject
		if t.Kind == text.Symbol && x.d.Text[t.Start] == '|' {
			w.is |= aBreak | aStop
		}
	}
	if w.flags&(det|pronoun) != 0 && w.flags&(relative|sub) == 0 || w.is&(aName|aQuote) != 0 {
		w.is |= anObject
	}
	if w.flags&reason != 0 {
		w.is |= aStop
	}
}

// notNouns is what a word does that is no noun or adjective.
const notNouns = prep | conj | not | have | be | doing | will | would | shall | relative | sub | to | that | det

// notNames is what a capitalised word does that is no name.
const notNames = det | prep | conj | sub | pronoun | that | relative | adverb | to | not | quantity

func (x *parse) tellWord(i int, w *token) {
	t := &x.d.Tokens[i]
	w.is |= aWord
	if t.Shape == text.Capital && w.flags&notNames != 0 && x.isNamedSo(i) {
		w.flags, w.form = 0, 0
	}
	switch {
	case t.Shape == text.Lower:
		w.is |= aSmall
	case x.isCapitalInside(i):
		w.is |= aCapital
		w.form = 0 // "the United States"
	}
	if w.name > 0 || t.Shape == text.Upper || t.Shape == text.Capital && w.flags&notNames == 0 {
		w.is |= aName
	}
	if x.isHyphened(i) {
		w.flags &^= adverb
		w.is |= aHyphened
	} else if (w.is&aSmall != 0 || w.name == 0 && x.opensWords(i)) && isAdverb(w, t.Of(x.d.Text)) {
		w.is |= anAdverb
	}
	x.tellUse(i, w)
}

// opensWords reports whether token i opens the sentence, or what a label is set before: there a small word has a capital.
func (x *parse) opensWords(i int) bool { return i == x.s.First || x.isLabelEnd(i-1) }

// isNamedSo reports whether a capitalised word that is none elsewhere is a name at token i.
func (x *parse) isNamedSo(i int) bool { return x.isSayerNamedSo(i) || x.isNamedHe(i) }

// isNamedHe reports whether the word at token i is a part of a Chinese name: "Liu | He", "He | Lifeng".
func (x *parse) isNamedHe(i int) bool {
	if x.d.Tokens[i].Of(x.d.Text) != "He" {
		return false
	}
	isCapital := func(k int) bool {
		return x.in(k) && x.d.Tokens[k].Kind == text.Word && x.d.Tokens[k].Shape == text.Capital && x.timeEnd(k) == 0
	}
	return isCapital(i+1) || isCapital(i-1) && x.of(x.d.Tokens[i-1].Sym)&notNames == 0
}

// isSayerNamedSo reports whether a name at token i is spelt like an article or preposition: ", An | said."
func (x *parse) isSayerNamedSo(i int) bool {
	n := i + 1
	if n+1 >= x.s.Last || x.of(x.d.Tokens[n].Sym)&say == 0 || x.Form(x.d.Tokens[n].Sym)&lexicon.Past == 0 {
		return false
	}
	isBehind := i > x.s.First && (x.isComma(i-1) || x.isQuote(i-1) && x.isComma(i-2))
	return isBehind && (x.d.Tokens[n+1].Kind == text.Punct || x.of(x.d.Tokens[n+1].Sym)&(prep|conj|adverb) != 0 || x.timeEnd(n+1) > 0)
}

// tellUse tells of a word what it is where it stands.
func (x *parse) tellUse(i int, w *token) {
	if w.flags&question != 0 && i-2 >= x.s.First && x.isHyphened(i-2) {
		w.flags &^= question | sub // "know-how"
	}
	if w.flags&sub != 0 && x.isAtOnce(i) {
		w.flags &^= sub
	}
	if w.flags&opening != 0 && x.isSince(i) {
		w.is, w.flags = w.is|anAdverb, adverb
	}
	if isNounWord(w) {
		w.is |= aNounWord
	}
	if x.d.Tokens[i].Sym == x.sym.last && x.isLastTime(i) {
		w.is, w.form = w.is|anAdverb, 0
	}
	if x.d.Tokens[i].Sym == x.sym.s {
		x.tellClitic(i, w)
	}
}

// isAtOnce reports whether "once" at token i is that of "at once".
func (x *parse) isAtOnce(i int) bool {
	return x.lower(i) == "once" && i > x.s.First && x.lower(i-1) == "at"
}

// isSince reports whether "since" at token i tells from when on something is so, and leads to nothing: "has | since | said".
func (x *parse) isSince(i int) bool {
	return x.lower(i) == "since" && i > x.s.First && x.has(i-1, have) && i+1 < x.s.Last && x.Form(x.d.Tokens[i+1].Sym)&lexicon.Part != 0
}

// isLastTime reports whether "last" at token i tells when, and is no verb: "that | last met".
func (x *parse) isLastTime(i int) bool {
	return x.d.Tokens[i].Shape == text.Lower && i > x.s.First && x.has(i-1, relative|that|subjectPronoun) && i+1 < x.s.Last && x.Form(x.d.Tokens[i+1].Sym)&lexicon.Past != 0
}

// tellClitic tells what an 's is: an owner's, or short for "is".
func (x *parse) tellClitic(i int, w *token) {
	t := &x.d.Tokens[i]
	switch {
	case t.Of(x.d.Text) != "'s" && t.Of(x.d.Text) != "’s":
	case x.isShortIs(i):
		w.flags |= be | beFinite
	default:
		w.is |= aPossessive
	}
}

// isShortIs reports whether the 's at token i stands for "is": "it | 's", "there | 's".
func (x *parse) isShortIs(i int) bool {
	if i <= x.s.First {
		return false
	}
	var buf [32]byte
	switch string(text.AppendSmall(buf[:0], x.d.Tokens[i-1].Of(x.d.Text))) {
	case "it", "that", "there", "he", "she", "here", "what", "who", "where":
		return true
	}
	return false
}

// isHyphened reports whether a hyphen makes the word at token i part of the next one: "full-scale".
func (x *parse) isHyphened(i int) bool {
	return i+2 < x.s.Last && x.d.Text[x.d.Tokens[i+1].Start] == '-' && !x.d.Tokens[i+1].Spaced && !x.d.Tokens[i+2].Spaced
}

// isCapitalInside reports whether a capitalised word stands where no sentence,
// quotation or item begins, or is set in capitals.
func (x *parse) isCapitalInside(i int) bool {
	if t := &x.d.Tokens[i]; t.Shape == text.Upper && t.End-t.Start > 1 {
		return true
	}
	return i > x.s.First && x.d.Tokens[i-1].Kind != text.Punct && x.d.Tokens[i-1].Kind != text.Number
}

// isNounWord reports whether a word can be a noun or adjective inside a phrase: a
// name, or one that is not bound to be something else.
func isNounWord(w *token) bool {
	switch {
	case w.is&aName != 0:
		return true
	case w.flags&notNouns != 0:
		return false
	}
	return w.form == 0 && w.is&anAdverb == 0 || w.form&lexicon.Noun != 0
}

// isAdverb reports whether a word is a listed adverb, or one in -ly.
func isAdverb(w *token, word string) bool {
	switch {
	case w.form&lexicon.Base != 0 && w.flags&adverb == 0:
		return false
	case w.flags&(adverb|chance) != 0:
		return true
	}
	return w.form == 0 && w.flags&nounLy == 0 && len(word) > 4 && word[len(word)-2:] == "ly"
}

// traitsOf is what a mark is wherever it stands.
func traitsOf(mark rune) trait {
	switch mark {
	case '“', '‘':
		return aQuote
	case '”', '"', '’':
		return aQuote | aCloser
	case ')', ']':
		return aCloser
	}
	return 0
}

// divides reports whether the mark at i divides clauses: a colon, a dash, a bracket,
// a quotation mark, a full stop that is not an abbreviation's.
func (x *parse) divides(i int, mark rune) bool {
	t := &x.d.Tokens[i]
	isLast := i+1 >= x.s.Last
	isLoose := isLast || x.d.Tokens[i+1].Spaced
	switch mark {
	case ',':
		return false
	case '–':
		return (t.Spaced || !isLast && isLoose) && !x.joinsNames(i)
	case '.':
		return isLoose && x.endsAt(i)
	case '-':
		return t.End-t.Start > 1 || t.Spaced && isLoose && !x.joinsNames(i)
	case ':':
		return isLoose || !x.isInTime(i)
	}
	return strings.ContainsRune(breaks, mark)
}

// joinsNames reports whether the dash at token i stands between two parties whose thing is named:
// "the Chile – Peru Fish Panel".
func (x *parse) joinsNames(i int) bool {
	n := x.nameEnd(i + 1)
	if n == 0 || x.nameEnd(i-1) != i || n >= x.s.Last {
		return false
	}
	t := &x.d.Tokens[n]
	f := x.Form(t.Sym)
	return n > i+2 || t.Kind == text.Word && (t.Shape != text.Lower || f&lexicon.Noun != 0 && f&(lexicon.Past|lexicon.Third) == 0)
}

// endsAt reports whether the full stop at token i, with a blank behind it, is that of
// a sentence and not an abbreviation's.
func (x *parse) endsAt(i int) bool {
	return i+1 >= x.s.Last || x.d.Tokens[i+1].Shape != text.Lower && !x.isName(i-1) && !x.isInitial(i-1)
}

// isInitial reports whether token i is a single letter behind a name: "John | A. | Smith".
func (x *parse) isInitial(i int) bool {
	return i > x.s.First && x.d.Tokens[i].End-x.d.Tokens[i].Start == 1 && x.isName(i-1)
}

// isInTime reports whether the colon at token i is that of "17:00".
func (x *parse) isInTime(i int) bool {
	return i > x.s.First && x.d.Tokens[i-1].Kind == text.Number && x.d.Tokens[i+1].Kind == text.Number
}

// breaks are the marks that always divide clauses.
const breaks = ";:—“”\"()[]?!…‘*•●·▪"

func (x *parse) in(i int) bool { return x.at(i).is != 0 }

// timeEnd is the token after the time expression that holds token i, 0 for none.
func (x *parse) timeEnd(i int) int { return int(x.at(i).time) }

// nameEnd is the token after the party's name that holds token i, 0 for none.
func (x *parse) nameEnd(i int) int { return int(x.at(i).name) }

// nameStart is where the name begins that holds token i.
func (x *parse) nameStart(i int) int { return int(x.at(i).nameFirst) }

// has reports whether the word at token i bears one of the flags.
func (x *parse) has(i int, f flag) bool { return x.at(i).flags&f != 0 }

// form is what token i can be as a verb or noun. A capital inside a sentence is
// part of a name.
func (x *parse) form(i int) lexicon.Form { return x.at(i).form }

func (x *parse) sym0(i int) text.Sym {
	if !x.in(i) {
		return 0
	}
	return x.d.Tokens[i].Sym
}

func (x *parse) is(i int, s text.Sym) bool { return x.in(i) && x.d.Tokens[i].Sym == s }

func (x *parse) isCapital(i int) bool    { return x.at(i).is&aCapital != 0 }
func (x *parse) isWord(i int) bool       { return x.at(i).is&aWord != 0 }
func (x *parse) isLower(i int) bool      { return x.at(i).is&aSmall != 0 }
func (x *parse) isName(i int) bool       { return x.at(i).is&aName != 0 }
func (x *parse) isAdverb(i int) bool     { return x.at(i).is&anAdverb != 0 }
func (x *parse) isNounLike(i int) bool   { return x.at(i).is&aNounWord != 0 }
func (x *parse) opensObject(i int) bool  { return x.at(i).is&anObject != 0 }
func (x *parse) isBreak(i int) bool      { return x.at(i).is&aBreak != 0 }
func (x *parse) isQuote(i int) bool      { return x.at(i).is&aQuote != 0 }
func (x *parse) isCloser(i int) bool     { return x.at(i).is&aCloser != 0 }
func (x *parse) isPossessive(i int) bool { return x.at(i).is&aPossessive != 0 }

func (x *parse) mark(i int) rune { return x.at(i).mark }

func (x *parse) isComma(i int) bool { return x.mark(i) == ',' }

// isDash is a dash between words.
func (x *parse) isDash(i int) bool {
	switch x.mark(i) {
	case '–', '—', '-':
		return x.isBreak(i)
	}
	return false
}

// lower is the word of token i where that is written in small letters.
func (x *parse) lower(i int) string {
	if !x.in(i) || x.d.Tokens[i].Shape != text.Lower {
		return ""
	}
	return x.d.Tokens[i].Of(x.d.Text)
}
