package text

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Sym stands for a word that a Lexicon knows; 0 is any word it does not know.
type Sym uint32

// Lexicon numbers the words that rules ask about, so that a token is looked
// up once and compared as a number ever after. Words are known by their folded
// form: lower case, straight apostrophe, plain hyphen, letters with their accents
// in one.
//
// It is a hash table with open addressing: every token of every text is looked
// up, most of them in vain, and a map takes twice the time.
type Lexicon struct {
	slots   []slot   // a power of two, at most five eighths of them taken
	single  [256]Sym // of the words of one byte, large letters too: a fifth of all tokens
	letters strings.Builder
	words   []string // by Sym, cut from letters
}

// slot is a known word; an empty one has no sym. It is small: to fetch the table from
// memory is what takes long.
type slot struct {
	tag uint16 // of its hash, the bits that do not say where it stands
	sym uint16
}

// mostWords is how many words slots can number; the rules know a quarter of them.
const mostWords = 1 << 16

func tagOf(hash uint32) uint16 { return uint16(hash >> 16) }

// The size of a vocabulary, to make room once; more is made when it grows.
const (
	slotsHeld   = 1 << 15
	wordsHeld   = 20 << 10
	lettersHeld = 8 * wordsHeld
)

// NewLexicon is an empty lexicon.
func NewLexicon() *Lexicon {
	l := &Lexicon{slots: make([]slot, slotsHeld), words: make([]string, 1, wordsHeld)}
	l.letters.Grow(lettersHeld)
	return l
}

// Intern is the number of one token's word, new or known. It panics where there are more
// than it can number: they are those of the rules, and no text's.
func (l *Lexicon) Intern(word string) Sym {
	var buf [maxWord]byte
	key, hash := keyOf(buf[:0], word)
	s := l.slot(key, hash)
	if s.sym == 0 {
		if len(l.words) == mostWords {
			panic("text: too many words")
		}
		*s = slot{tagOf(hash), uint16(len(l.words))}
		from := l.letters.Len()
		l.letters.Write(key)
		l.words = append(l.words, l.letters.String()[from:])
		l.shorten(key, Sym(s.sym))
	}
	sym := Sym(s.sym)
	if 8*len(l.words) > 5*len(l.slots) {
		l.grow()
	}
	return sym
}

// shorten enters a folded word of one letter or mark.
func (l *Lexicon) shorten(key []byte, s Sym) {
	if len(key) != 1 {
		return
	}
	c := key[0]
	l.single[c] = s
	if 'a' <= c && c <= 'z' {
		l.single[c-'a'+'A'] = s
	}
}

// slot is where a folded word stands, or would stand.
func (l *Lexicon) slot(key []byte, hash uint32) *slot {
	for at := int(hash); ; at++ {
		s := &l.slots[at&(len(l.slots)-1)]
		if s.sym == 0 || s.tag == tagOf(hash) && l.words[s.sym] == string(key) {
			return s
		}
	}
}

func (l *Lexicon) grow() {
	old := l.slots
	l.slots = make([]slot, 2*len(old))
	for _, s := range old {
		if s.sym != 0 {
			key := []byte(l.words[s.sym])
			*l.slot(key, hashOf(key)) = s
		}
	}
}

// keyOf appends the folded form of a word to dst, and is its FNV-1a hash.
func keyOf(dst []byte, word string) (key []byte, hash uint32) {
	h := uint32(fnvOffset)
	for i := range len(word) {
		c := word[i]
		if c >= utf8.RuneSelf {
			key = fold(dst[:0], composed(word))
			return key, hashOf(key)
		}
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		}
		dst = append(dst, c)
		h = (h ^ uint32(c)) * fnvPrime
	}
	return dst, h
}

const (
	fnvOffset = 2166136261
	fnvPrime  = 16777619
)

func hashOf(key []byte) uint32 {
	h := uint32(fnvOffset)
	for _, c := range key {
		h = (h ^ uint32(c)) * fnvPrime
	}
	return h
}

// Phrase interns every token of a phrase, in order: "follow-up talks" is four.
func (l *Lexicon) Phrase(phrase string) []Sym {
	var buf [16]Token
	tokens := l.Learn(buf[:0], phrase)
	if len(tokens) == 0 {
		return nil
	}
	syms := make([]Sym, len(tokens))
	for i, t := range tokens {
		syms[i] = t.Sym
	}
	return syms
}

// Learn appends to dst the tokens of a phrase, each with its Sym, new or known.
func (l *Lexicon) Learn(dst []Token, phrase string) []Token {
	known := len(dst)
	dst = l.Tokens(dst, phrase, 0, len(phrase))
	for i := known; i < len(dst); i++ {
		if t := &dst[i]; t.Sym == 0 {
			t.Sym = l.Intern(t.Of(phrase))
		}
	}
	return dst
}

// Size is one more than the greatest Sym.
func (l *Lexicon) Size() int { return len(l.words) }

// Word is the folded form behind a Sym.
func (l *Lexicon) Word(s Sym) string { return l.words[s] }

// lookup is Intern without learning, and without an allocation.
func (l *Lexicon) lookup(word string) Sym {
	switch {
	case len(word) > maxWord:
		return 0
	case word == "''" || word == "``":
		word = `"`
	}
	if len(word) == 1 {
		return l.single[word[0]]
	}
	var buf [maxWord]byte
	key, hash := keyOf(buf[:0], word)
	return Sym(l.slot(key, hash).sym)
}

// find is lookup for a plain word, whose hash is known.
func (l *Lexicon) find(word string, hash uint32) Sym {
	if len(word) == 1 {
		return l.single[word[0]]
	}
	for at := int(hash); ; at++ {
		s := l.slots[at&(len(l.slots)-1)]
		if s.sym == 0 || s.tag == tagOf(hash) && (word == l.words[s.sym] || isFolded(word, l.words[s.sym])) {
			return Sym(s.sym)
		}
	}
}

// isFolded reports whether a plain word's folded form is that.
func isFolded(word, form string) bool {
	if len(word) != len(form) {
		return false
	}
	for i := range len(word) {
		if folds[word[i]] != form[i] {
			return false
		}
	}
	return true
}

// maxWord is the longest word, in bytes, that a lexicon can know.
const maxWord = 64

// composed is a word with each letter and its accents in one, however it was
// written: "é" of two code points becomes that of one.
func composed(word string) string {
	if norm.NFC.IsNormalString(word) {
		return word
	}
	return norm.NFC.String(word)
}

// fold appends the folded form of a word to dst.
func fold(dst []byte, word string) []byte {
	for i := 0; i < len(word); {
		c := word[i]
		if c < utf8.RuneSelf {
			if 'A' <= c && c <= 'Z' {
				c += 'a' - 'A'
			}
			dst = append(dst, c)
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(word[i:])
		i += n
		switch r {
		case '’', '‘', 'ʼ', '′':
			dst = append(dst, '\'')
		case '‐', '‑':
			dst = append(dst, '-')
		case '“', '”':
			dst = append(dst, '"')
		default:
			dst = utf8.AppendRune(dst, unicode.ToLower(r))
		}
	}
	return dst
}
