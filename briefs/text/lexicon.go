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
type Lexicon struct {
	syms  map[string]Sym
	words []string
}

// NewLexicon is an empty lexicon.
func NewLexicon() *Lexicon {
	return &Lexicon{syms: make(map[string]Sym, 1<<13), words: []string{""}}
}

// Intern is the number of one token's word, new or known.
func (l *Lexicon) Intern(word string) Sym {
	var buf [maxWord]byte
	key := fold(buf[:0], word)
	if s, ok := l.syms[string(key)]; ok {
		return s
	}
	s := Sym(len(l.words))
	l.words = append(l.words, string(key))
	l.syms[string(key)] = s
	return s
}

// Phrase interns every token of a phrase, in order: "follow-up talks" is four.
func (l *Lexicon) Phrase(phrase string) []Sym {
	var syms []Sym
	for _, t := range l.Tokens(nil, phrase, 0, len(phrase)) {
		syms = append(syms, l.Intern(phrase[t.Start:t.End]))
	}
	return syms
}

// Size is one more than the greatest Sym.
func (l *Lexicon) Size() int { return len(l.words) }

// Word is the folded form behind a Sym.
func (l *Lexicon) Word(s Sym) string { return l.words[s] }

// lookup is Intern without learning, and without an allocation.
func (l *Lexicon) lookup(word string) Sym {
	if len(word) > maxWord {
		return 0
	}
	var buf [maxWord]byte
	return l.syms[string(fold(buf[:0], word))]
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
