package text

import (
	"unicode"
	"unicode/utf8"
)

// Sym stands for a word that a Lexicon knows; 0 is any word it does not know.
type Sym uint32

// Lexicon numbers the words that rules ask about, so that a token is looked
// up once and compared as a number ever after. Words are known by their folded
// form: lower case, straight apostrophe, plain hyphen.
//
// It is a hash table with open addressing: every token of every text is looked
// up, most of them in vain, and a map takes twice the time.
type Lexicon struct {
	slots []slot // a power of two, at most half of them taken
	words []string
}

// slot is a known word; an empty one has no sym.
type slot struct {
	hash uint32
	sym  Sym
}

// NewLexicon is an empty lexicon.
func NewLexicon() *Lexicon {
	return &Lexicon{slots: make([]slot, 1<<15), words: make([]string, 1, 1<<14)}
}

// Intern is the number of one token's word, new or known.
func (l *Lexicon) Intern(word string) Sym {
	var buf [maxWord]byte
	key := fold(buf[:0], word)
	hash := hashOf(key)
	s := l.slot(key, hash)
	if s.sym == 0 {
		*s = slot{hash, Sym(len(l.words))}
		if word != string(key) {
			word = string(key)
		}
		l.words = append(l.words, word)
	}
	sym := s.sym
	if 2*len(l.words) > len(l.slots) {
		l.grow()
	}
	return sym
}

// slot is where a folded word stands, or would stand.
func (l *Lexicon) slot(key []byte, hash uint32) *slot {
	for at := int(hash); ; at++ {
		s := &l.slots[at&(len(l.slots)-1)]
		if s.sym == 0 || s.hash == hash && l.words[s.sym] == string(key) {
			return s
		}
	}
}

func (l *Lexicon) grow() {
	old := l.slots
	l.slots = make([]slot, 2*len(old))
	for _, s := range old {
		if s.sym != 0 {
			*l.slot([]byte(l.words[s.sym]), s.hash) = s
		}
	}
}

// hashOf is FNV-1a.
func hashOf(key []byte) uint32 {
	h := uint32(2166136261)
	for _, c := range key {
		h = (h ^ uint32(c)) * 16777619
	}
	return h
}

// Phrase interns every token of a phrase, in order: "follow-up talks" is four.
func (l *Lexicon) Phrase(phrase string) []Sym {
	var buf [16]Token
	tokens := l.Tokens(buf[:0], phrase, 0, len(phrase))
	if len(tokens) == 0 {
		return nil
	}
	syms := make([]Sym, len(tokens))
	for i, t := range tokens {
		if syms[i] = t.Sym; t.Sym == 0 {
			syms[i] = l.Intern(t.Of(phrase))
		}
	}
	return syms
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
	var buf [maxWord]byte
	key := fold(buf[:0], word)
	return l.slot(key, hashOf(key)).sym
}

// maxWord is the longest word, in bytes, that a lexicon can know.
const maxWord = 64

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
