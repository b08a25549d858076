package text

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// TokenKind is what a token is made of.
type TokenKind uint8

// The kinds of tokens.
const (
	Word   TokenKind = iota // letters, with inner digits or full stops: "H1", "U.S."
	Number                  // begins with a digit: "50,000", "2026.1.5", "15th", "1H"
	Punct                   // one mark of punctuation, "--" and "..." as one
	Symbol                  // currency, per cent, mathematics
	Glyph                   // one ideograph or syllable of East Asian script
)

// Shape says how a word is capitalised.
type Shape uint8

// The shapes of words.
const (
	Lower   Shape = iota
	Capital       // begins with a capital: "Seoul", "McDonald"
	Upper         // two capitals or more and nothing else: "SEOUL", "U.S."
)

// Token is a word, number or mark. Its bytes are half open in the text.
type Token struct {
	Start, End int32
	Sym        Sym
	Kind       TokenKind
	Shape      Shape
	Spaced     bool // white space stands before it
	Opens      bool // it begins a sentence
}

// Of is the token's words in the text it was cut from.
func (t Token) Of(s string) string { return s[t.Start:t.End] }

// Tokens appends to dst the tokens of text[start:end].
//
// Hyphenated words are cut at their hyphens ("follow-up" is three tokens), a
// possessive 's is a token of its own, contractions stay whole ("won't"). The
// mark of a note, "2026¹", is none.
func (l *Lexicon) Tokens(dst []Token, text string, start, end int) []Token {
	spaced := true
	for i := start; i < end; {
		c := text[i]
		if c == ' ' || c == '\n' {
			spaced = true
			i++
			continue
		}
		if c >= utf8.RuneSelf || c == '[' || c == '*' {
			if note := noteEnd(text[:end], i); note > i {
				i = note
				continue
			}
		}
		t := Token{Start: int32(i), Spaced: spaced}
		if k := l.plainWord(&t, text[:end], i); k > i {
			i = k
		} else {
			i = scan(&t, text[:end], i)
			t.Sym = l.lookup(text[t.Start:i])
		}
		t.End = int32(i)
		dst = append(dst, t)
		spaced = false
	}
	return dst
}

// folds holds what a letter or figure of a plain word is folded to, 0 for any other
// byte.
var folds = func() (to [256]byte) {
	for c := byte('a'); c <= 'z'; c++ {
		to[c], to[c-'a'+'A'] = c, c
	}
	for c := byte('0'); c <= '9'; c++ {
		to[c] = c
	}
	return to
}()

// plainWord makes t the word at i, read in one pass, where that is all of ASCII letters
// and figures and nothing follows with which it could go on: most words. It returns
// where the word ends, 0 where there is none such.
func (l *Lexicon) plainWord(t *Token, s string, i int) int {
	if !isLatin(rune(s[i])) {
		return 0
	}
	h := uint32(fnvOffset)
	end := i
	for ; end < len(s); end++ {
		c := folds[s[end]]
		if c == 0 {
			break
		}
		h = (h ^ uint32(c)) * fnvPrime
	}
	if end < len(s) && (s[end] >= utf8.RuneSelf || s[end] == '.' || s[end] == '\'') || end-i > maxWord {
		return 0
	}
	if s[i] < 'a' {
		t.Shape = Capital
		if end > i+1 && s[i+1] < 'a' {
			t.Shape = shapeOf(s[i:end])
		}
	}
	t.Sym = l.find(s[i:end], h)
	if t.Sym != 0 {
		return end
	}
	if k := l.joint(s[i:end]); k > 0 {
		return l.plainWord(t, s[:i+k], i)
	}
	return end
}

// leastOrdinary is how short a word can be that nobody knows and that a copy has run
// into the next.
const leastOrdinary = 4

// joint is where a word that nobody knows parts in two that a copy has run together:
// "policiesNorway", the second known and with a capital, or "May2026". It is 0 where it is
// one word.
func (l *Lexicon) joint(word string) int {
	for k := 3; k+3 <= len(word); k++ {
		switch before, c := word[k-1], word[k]; {
		case before < 'a' || before > 'z':
		case '0' <= c && c <= '9':
			if len(word)-k == 4 && isMonth(word[:k]) {
				return k
			}
			return 0
		case 'A' <= c && c <= 'Z':
			isOrdinary := word[0] >= 'a' && k >= leastOrdinary // no brand's first half
			if l.lookup(word[k:]) != 0 && (isOrdinary || l.lookup(word[:k]) != 0) {
				return k
			}
			return 0
		}
	}
	return 0
}

// isMonth reports whether a word is a month's name.
func isMonth(word string) bool { return slices.Contains(monthNames, strings.ToLower(word)) }

// scan sets the kind and shape of the token at i and returns where it ends.
func scan(t *Token, s string, i int) int {
	r, n := runeAt(s, i)
	switch {
	case isLatin(r):
		return word(t, s, i)
	case isDigit(r):
		t.Kind = Number
		return scanNumber(s, i)
	case isTwoStrokes(s, i):
		t.Kind = Punct
		return i + 2
	case isApostrophe(r):
		if end := clitic(s, i+n); end > 0 {
			t.Kind = Word
			return end
		}
	case isGlyph(r):
		t.Kind = Glyph
		return scanGlyph(s, i+n, r)
	case unicode.IsLetter(r):
		return word(t, s, i)
	case isSymbol(r):
		t.Kind = Symbol
		return i + n
	}
	t.Kind = Punct
	return scanMark(s, i+n, r)
}

// word makes t the word at i.
func word(t *Token, s string, i int) int {
	t.Kind = Word
	end := scanWord(s, i)
	t.Shape = shapeOf(s[i:end])
	return end
}

// isTwoStrokes reports whether a quotation mark of two strokes stands at i.
func isTwoStrokes(s string, i int) bool {
	return (s[i] == '\'' || s[i] == '`') && i+1 < len(s) && s[i+1] == s[i]
}

func isSymbol(r rune) bool {
	switch r {
	case '%', '&', '/', '@', '#':
		return true
	}
	return unicode.IsSymbol(r)
}

// scanMark takes dashes and full stops in a row as one mark; end is behind the first.
func scanMark(s string, end int, r rune) int {
	for r == '-' || r == '.' {
		next, n := runeAt(s, end)
		if next != r {
			break
		}
		end += n
	}
	return end
}

func scanNumber(s string, i int) int {
	for i < len(s) {
		r, n := runeAt(s, i)
		switch {
		case isDigit(r):
		case (r == '.' || r == ',') && i+1 < len(s) && isDigit(rune(s[i+1])):
		case isLatin(r): // 15th, 1H, 2000s
			if isDigit(rune(s[i-1])) && isMonth(s[i:lettersEnd(s, i)]) {
				return i // "4May"
			}
		default:
			return i
		}
		i += n
	}
	return i
}

// lettersEnd is where the plain letters end that stand at i.
func lettersEnd(s string, i int) int {
	for i < len(s) && isLatin(rune(s[i])) {
		i++
	}
	return i
}

func scanWord(s string, i int) int {
	begin := i
	for i < len(s) && (isLatin(rune(s[i])) || isDigit(rune(s[i]))) {
		i++
	}
	if i == len(s) || s[i] == ' ' {
		return i // most words
	}
	for i < len(s) {
		r, n := runeAt(s, i)
		if !goesOn(s, begin, i, r, n) {
			break
		}
		i += n
	}
	return i
}

// goesOn reports whether the word from begin goes on with r, of n bytes at i.
func goesOn(s string, begin, i int, r rune, n int) bool {
	switch {
	case isLatin(r) || isDigit(r):
		return true
	case isGlyph(r) || isRaised(r):
		return false
	case unicode.IsLetter(r) || unicode.IsMark(r):
		return true
	case isApostrophe(r):
		return isInner(s, begin, i, n)
	}
	return r == '.' && isInitials(s, begin, i)
}

// isInner reports whether an apostrophe is part of the word: "won't", "o'clock",
// but not the possessive of "China's" or a closing quotation mark.
func isInner(s string, begin, i, n int) bool {
	if clitic(s, i+n) > 0 {
		return false
	}
	r, _ := runeAt(s, i+n)
	return i > begin && unicode.IsLetter(r)
}

// clitic is the end of a possessive or contracted ending that stands at i after
// its apostrophe ("s", "ll", "re", "ve", "d", "m"), or 0.
func clitic(s string, i int) int {
	for _, ending := range [...]string{"s", "ll", "re", "ve", "d", "m"} {
		end := i + len(ending)
		if end > len(s) || !strings.EqualFold(s[i:end], ending) {
			continue
		}
		if r, _ := runeAt(s, end); end == len(s) || !unicode.IsLetter(r) && !isDigit(r) {
			return end
		}
	}
	return 0
}

// isInitials reports whether a full stop at i belongs to "U.S." or "e.g.":
// single letters, each with its stop.
func isInitials(s string, begin, i int) bool {
	word := s[begin:i]
	if at := strings.LastIndexByte(word, '.'); at >= 0 {
		word = word[at+1:]
	}
	if utf8.RuneCountInString(word) != 1 {
		return false
	}
	if strings.IndexByte(s[begin:i], '.') >= 0 {
		return true
	}
	if i+1 >= len(s) {
		return false
	}
	a, n := runeAt(s, i+1)
	b := rune(' ')
	if i+1+n < len(s) {
		b, _ = runeAt(s, i+1+n)
	}
	return unicode.IsLetter(a) && (b == '.' || lacksStop(s[begin:i], a, b))
}

// lacksStop reports whether two letters are those of a state or body that is often written without its last full stop: "U.S and".
func lacksStop(first string, second, next rune) bool {
	return !unicode.IsLetter(next) && !isDigit(next) && (first == "U" && (second == 'S' || second == 'K' || second == 'N') || first == "E" && second == 'U')
}

// scanGlyph takes a run of Hangul as one token and Han or Kana by the character.
func scanGlyph(s string, i int, first rune) int {
	if !unicode.Is(unicode.Hangul, first) {
		return i
	}
	for i < len(s) {
		r, n := runeAt(s, i)
		if !unicode.Is(unicode.Hangul, r) {
			break
		}
		i += n
	}
	return i
}

func shapeOf(w string) Shape {
	if 'a' <= w[0] && w[0] <= 'z' {
		return Lower
	}
	upper, lower := 0, 0
	for i, r := range w {
		switch {
		case unicode.IsUpper(r):
			upper++
		case unicode.IsLower(r):
			if i == 0 {
				return Lower
			}
			lower++
		}
	}
	switch {
	case upper > 1 && lower == 0:
		return Upper
	case upper > 0:
		return Capital
	}
	return Lower
}

func runeAt(s string, i int) (rune, int) {
	if i >= len(s) {
		return utf8.RuneError, 0
	}
	if c := s[i]; c < utf8.RuneSelf {
		return rune(c), 1
	}
	return utf8.DecodeRuneInString(s[i:])
}

func isDigit(r rune) bool      { return '0' <= r && r <= '9' }
func isLatin(r rune) bool      { return 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' }
func isApostrophe(r rune) bool { return r == '\'' || r == '’' || r == '‘' || r == 'ʼ' }

func isGlyph(r rune) bool {
	return r >= 0x1100 && (unicode.Is(unicode.Han, r) || unicode.Is(unicode.Hangul, r) || unicode.Is(unicode.Hiragana, r) || unicode.Is(unicode.Katakana, r))
}
