package letters

import (
	"encoding/base64"
	"unicode/utf16"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/korean"
	"golang.org/x/text/transform"
)

// Encodings that golang.org/x/text lacks, computed from what it has. They are
// read and not written.
var (
	// Johab packs a syllable's three letters into 15 bits; other characters
	// stand in the order of KS X 1001.
	Johab encoding.Encoding = &readOnly{fromJohab}
	// ISO2022KR has KS X 1001 between shift out and shift in.
	ISO2022KR encoding.Encoding = &readOnly{fromISO2022KR}
	// UTF7 has UTF-16 in base64 between "+" and "-".
	UTF7 encoding.Encoding = &readOnly{fromUTF7}
)

// readOnly is an encoding of which a whole text is decoded at once.
type readOnly struct{ decode func([]byte) []byte }

// NewDecoder implements encoding.Encoding.
func (e *readOnly) NewDecoder() *encoding.Decoder {
	return &encoding.Decoder{Transformer: &whole{decode: e.decode}}
}

// NewEncoder implements encoding.Encoding.
func (*readOnly) NewEncoder() *encoding.Encoder { return encoding.Replacement.NewEncoder() }

// whole gathers its source to the end before it decodes it.
type whole struct {
	decode  func([]byte) []byte
	in, out []byte
	ended   bool
}

func (w *whole) Reset() { w.in, w.out, w.ended = nil, nil, false }

func (w *whole) Transform(dst, src []byte, atEOF bool) (nDst, nSrc int, err error) {
	if !w.ended {
		w.in = append(w.in, src...)
		nSrc = len(src)
		if !atEOF {
			return 0, nSrc, nil
		}
		w.out, w.ended = w.decode(w.in), true
	}
	n := copy(dst, w.out)
	if w.out = w.out[n:]; len(w.out) > 0 {
		return n, nSrc, transform.ErrShortDst
	}
	return n, nSrc, nil
}

// The places of Johab's letters in the Unicode orders of initials, medials and
// finals, by their five bits; -1 is none.
var (
	johabInitial = places(2, 19)
	johabMedial  = [32]int{-1, -1, -1, 0, 1, 2, 3, 4, -1, -1, 5, 6, 7, 8, 9, 10, -1, -1, 11, 12, 13, 14, 15, 16, -1, -1, 17, 18, 19, 20, -1, -1}
	johabFinal   = [32]int{-1, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, -1, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, -1, -1}
)

// places numbers the codes from first on.
func places(first, n int) (all [32]int) {
	for i := range all {
		if all[i] = i - first; i < first || i >= first+n {
			all[i] = -1
		}
	}
	return all
}

func fromJohab(src []byte) []byte {
	dst := make([]byte, 0, len(src)*3/2)
	for i := 0; i < len(src); i++ {
		c := src[i]
		if c < 0x80 || i+1 == len(src) {
			dst = appendByte(dst, c)
			continue
		}
		r := johab(c, src[i+1])
		if r == utf8.RuneError && src[i+1] < 0x31 {
			dst = utf8.AppendRune(dst, r) // the second byte is no part of it
			continue
		}
		i++
		dst = utf8.AppendRune(dst, r)
	}
	return dst
}

func appendByte(dst []byte, c byte) []byte {
	if c < utf8.RuneSelf {
		return append(dst, c)
	}
	return utf8.AppendRune(dst, utf8.RuneError)
}

// johab is the character of two bytes.
func johab(lead, trail byte) rune {
	switch {
	case lead >= 0x84 && lead <= 0xD3:
		return syllable(int(lead)<<8 | int(trail))
	case lead >= 0xD9 && lead <= 0xDE:
		return beyondHangul(2*(int(lead)-0xD9)+0x21, trail)
	case lead >= 0xE0 && lead <= 0xF9:
		return beyondHangul(2*(int(lead)-0xE0)+0x4A, trail)
	}
	return utf8.RuneError
}

// Hangul in Unicode: 588 syllables to an initial, 28 to a medial.
const (
	firstSyllable = 0xAC00
	perInitial    = 588
	perMedial     = 28
)

// Letters that stand by themselves, in the orders of initials and finals.
var (
	aloneInitials = []rune("ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ")
	aloneFinals   = []rune("\u3000ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ")
)

// The bits of a letter that is left out.
const (
	noInitial = 1
	noMedial  = 2
	noFinal   = 1
)

func syllable(code int) rune {
	i, m, f := code>>10&31, code>>5&31, code&31
	initial, medial, final := johabInitial[i], johabMedial[m], johabFinal[f]
	switch {
	case initial >= 0 && medial >= 0 && final >= 0:
		return rune(firstSyllable + initial*perInitial + medial*perMedial + final)
	case initial >= 0 && m == noMedial && f == noFinal:
		return aloneInitials[initial]
	case i == noInitial && medial >= 0 && f == noFinal:
		return 'ㅏ' + rune(medial)
	case i == noInitial && m == noMedial && final >= 0:
		return aloneFinals[final]
	}
	return utf8.RuneError
}

// beyondHangul is a symbol or a Han character: two rows of KS X 1001 share a
// first byte.
func beyondHangul(row int, trail byte) rune {
	at := int(trail) - 0x31
	if trail >= 0x91 {
		at = int(trail) - 0x91 + 0x7F - 0x31
	}
	if at < 0 || trail == 0xFF || trail >= 0x7F && trail < 0x91 {
		return utf8.RuneError
	}
	if at >= 94 {
		row, at = row+1, at-94
	}
	return ksx1001(byte(row), byte(at+0x21))
}

// ksx1001 is the character of a row and a place of the Korean standard.
func ksx1001(row, at byte) rune {
	out, err := korean.EUCKR.NewDecoder().Bytes([]byte{row | 0x80, at | 0x80})
	if err != nil {
		return utf8.RuneError
	}
	r, _ := utf8.DecodeRune(out)
	return r
}

const (
	shiftOut = 0x0E
	shiftIn  = 0x0F
)

// fromISO2022KR sets the high bit of what is shifted out, and reads that as
// EUC-KR. A line's end shifts in.
func fromISO2022KR(src []byte) []byte {
	plain := make([]byte, 0, len(src))
	out := false
	for i := 0; i < len(src); i++ {
		switch c := src[i]; {
		case c == 0x1B && i+3 < len(src) && src[i+1] == '$' && src[i+2] == ')':
			i += 3
		case c == shiftOut:
			out = true
		case c == shiftIn:
			out = false
		case c == '\n':
			out = false
			plain = append(plain, c)
		case out && c > ' ' && c < 0x7F:
			plain = append(plain, c|0x80)
		default:
			plain = append(plain, c)
		}
	}
	dst, err := korean.EUCKR.NewDecoder().Bytes(plain)
	if err != nil {
		return nil
	}
	return dst
}

func fromUTF7(src []byte) []byte {
	dst := make([]byte, 0, len(src))
	for i := 0; i < len(src); i++ {
		if src[i] != '+' {
			dst = appendByte(dst, src[i])
			continue
		}
		end := i + 1
		for end < len(src) && isBase64(src[end]) {
			end++
		}
		if end == i+1 {
			if end == len(src) || src[end] != '-' {
				dst = append(dst, '+')
				continue
			}
			dst = append(dst, '+')
		} else {
			dst = appendUTF16(dst, src[i+1:end])
		}
		if i = end - 1; end < len(src) && src[end] == '-' {
			i = end
		}
	}
	return dst
}

func isBase64(c byte) bool {
	return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '+' || c == '/'
}

// appendUTF16 appends what base64 without padding holds. Of a broken end the
// units before it are kept.
func appendUTF16(dst, packed []byte) []byte {
	raw := make([]byte, base64.RawStdEncoding.DecodedLen(len(packed)))
	n, _ := base64.RawStdEncoding.Decode(raw, packed)
	units := make([]uint16, 0, n/2)
	for i := 0; i+1 < n; i += 2 {
		units = append(units, uint16(raw[i])<<8|uint16(raw[i+1]))
	}
	for _, r := range utf16.Decode(units) {
		dst = utf8.AppendRune(dst, r)
	}
	return dst
}
