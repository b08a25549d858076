package query

import (
	"iter"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"attache/briefs/text"
)

// Word is one word of a text as a search sees it.
type Word struct {
	text.Span
	Folded string // small letters without accents; two characters of a run of Chinese, Japanese or Korean
}

// Words cuts a text into what can be searched: letters and digits, folded. In
// Chinese, Japanese and Korean, which put no blank between words or join
// particles to them, every two neighbours are a word, and so is the last
// character of a run.
func Words(s string) iter.Seq[Word] {
	return func(yield func(Word) bool) {
		var buf []byte
		scan(s, func(start, end int, dense bool) bool {
			buf = fold(buf[:0], s[start:end])
			return yield(Word{text.Span{Start: start, End: end}, string(buf)})
		})
	}
}

// Fold appends the words of a text to dst, a blank between two: what a search
// index is made of.
func Fold(dst []byte, s string) []byte {
	scan(s, func(start, end int, dense bool) bool {
		if len(dst) > 0 {
			dst = append(dst, ' ')
		}
		dst = fold(dst, s[start:end])
		return true
	})
	return dst
}

// longestWord is how many bytes of a word are looked at: a longer one is no
// word but data.
const longestWord = 64

// scan hands over the bounds of each word; dense are those of scripts without
// blanks.
func scan(s string, yield func(start, end int, dense bool) bool) {
	for i := 0; i < len(s); {
		switch kind, size := kindAt(s, i); kind {
		case between:
			i += size
		case spaced:
			end := runEnd(s, i, spaced)
			if !yield(i, cutWord(s, i, end), false) {
				return
			}
			i = end
		default:
			end := runEnd(s, i, dense)
			if !pairs(s, i, end, yield) {
				return
			}
			i = end
		}
	}
}

func cutWord(s string, start, end int) int {
	if end-start <= longestWord {
		return end
	}
	end = start + longestWord
	for !utf8.RuneStart(s[end]) {
		end--
	}
	return end
}

// pairs are each two neighbours of a run, and its last character.
func pairs(s string, start, end int, yield func(start, end int, dense bool) bool) bool {
	for i := start; i < end; {
		_, n := utf8.DecodeRuneInString(s[i:end])
		_, m := utf8.DecodeRuneInString(s[i+n : end])
		if !yield(i, i+n+m, true) {
			return false
		}
		i += n
	}
	return true
}

type kind uint8

const (
	between kind = iota
	spaced
	dense
)

func runEnd(s string, i int, of kind) int {
	for i < len(s) {
		if c := s[i]; c < utf8.RuneSelf {
			if plain[c] == 0 || of != spaced {
				break
			}
			i++
			continue
		}
		k, size := kindAt(s, i)
		if k != of {
			break
		}
		i += size
	}
	return i
}

// plain is what the letters and digits of ASCII are folded to, 0 for all else.
var plain = func() (folded [utf8.RuneSelf]byte) {
	for c := range byte(utf8.RuneSelf) {
		switch {
		case 'a' <= c && c <= 'z', '0' <= c && c <= '9':
			folded[c] = c
		case 'A' <= c && c <= 'Z':
			folded[c] = c + 'a' - 'A'
		}
	}
	return folded
}()

func kindAt(s string, i int) (kind, int) {
	if c := s[i]; c < utf8.RuneSelf {
		if plain[c] != 0 {
			return spaced, 1
		}
		return between, 1
	}
	r, n := utf8.DecodeRuneInString(s[i:])
	switch {
	case isDense(r):
		return dense, n
	case unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.Is(unicode.M, r):
		return spaced, n
	}
	return between, n
}

// isDense is a character of a script whose words are found by neighbours.
func isDense(r rune) bool {
	switch {
	case r < 0x1100:
		return false
	case r >= 0x3400 && r <= 0x9FFF, r >= 0xAC00 && r <= 0xD7A3, r >= 0x3041 && r <= 0x30FF && r != 0x30FB, r >= 0x20000 && r <= 0x3FFFF:
		return true
	}
	return r == '々' || r >= 0xF900 && r <= 0xFAFF || r >= 0x1100 && r <= 0x11FF
}

// fold appends a word's small letters without accents.
func fold(dst []byte, word string) []byte {
	from := len(dst)
	dst = append(dst, word...)
	for i, c := range dst[from:] {
		if c >= utf8.RuneSelf {
			return foldRunes(dst[:from+i], word[i:])
		}
		dst[from+i] = plain[c]
	}
	return dst
}

func foldRunes(dst []byte, word string) []byte {
	for i, r := range word {
		if r < utf8.RuneSelf {
			dst = append(dst, plain[r])
			continue
		}
		_, n := utf8.DecodeRuneInString(word[i:])
		dst = foldRune(dst, r, word[i:i+n])
	}
	return dst
}

func foldRune(dst []byte, r rune, as string) []byte {
	switch {
	case unicode.Is(unicode.Mn, r):
		return dst
	case r >= 0x3041 && r <= 0xD7A3 && isDense(r):
		return append(dst, as...)
	case r == 'ß':
		return append(dst, "ss"...)
	case r == 'ø', r == 'Ø':
		return append(dst, 'o')
	case r == 'ł', r == 'Ł':
		return append(dst, 'l')
	case r == 'ı':
		return append(dst, 'i')
	case r == 'đ', r == 'Đ':
		return append(dst, 'd')
	}
	parts := norm.NFKD.PropertiesString(as).Decomposition()
	if parts == nil {
		return utf8.AppendRune(dst, unicode.ToLower(r))
	}
	for _, p := range string(parts) {
		if !unicode.Is(unicode.Mn, p) && (unicode.IsLetter(p) || unicode.IsDigit(p)) {
			dst = utf8.AppendRune(dst, unicode.ToLower(p))
		}
	}
	return dst
}
