// Package letters makes text of bytes, whatever encoding they were written in.
//
// Its promise: bytes that are UTF-8 are read as UTF-8, whatever they are
// labelled; what is broken in a text costs its own letters and no others; and
// what is no text at all is told from text.
package letters

import (
	"bytes"
	"regexp"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	xunicode "golang.org/x/text/encoding/unicode"
	"golang.org/x/text/encoding/unicode/utf32"
)

// Decode is the data as UTF-8: by its byte order mark; as UTF-8 where it is
// that, which text in another encoding hardly ever is by chance; as the
// document declares; as was announced, if it was; else as its letters look.
// ok is false for what is no text.
func Decode(data []byte, announced encoding.Encoding) (text string, ok bool) {
	enc, rest := marked(data)
	if enc == nil {
		enc = wide(data)
	}
	if enc == nil {
		var isText bool
		if rest, isText = withoutNUL(data); !isText {
			return "", false
		}
		enc = narrow(rest, announced)
	}
	text = decoded(enc, rest)
	return text, !isNoise(text)
}

// Labelled is the data as UTF-8 where a label says what it is: as the label
// says, unless the bytes contradict it.
func Labelled(data []byte, label string) (text string, ok bool) {
	enc := Named(label)
	if enc == nil || isSevenBit(enc) != isASCII(data) || bytes.IndexByte(data, 0) >= 0 && enc != UTF7 {
		return Decode(data, enc)
	}
	if evidence, broken := utf8In(data); broken == 0 && (evidence > leastLabelled || enc == charmap.Windows1252) {
		return Decode(data, nil)
	}
	if text = decoded(enc, data); isRuined(text) || isBelied(enc, data) {
		return Decode(data, nil)
	}
	return text, !isNoise(text)
}

// leastBelied is how many letters beyond ASCII it takes to speak against a label.
const leastBelied = 8

// isBelied reports whether data is not of Western Europe, as programs label what
// they do not know: there letters beyond ASCII stand between others, in most
// other alphabets beside each other.
func isBelied(enc encoding.Encoding, data []byte) bool {
	if enc != charmap.Windows1252 && enc != charmap.ISO8859_15 {
		return false
	}
	beyond, beside := 0, 0
	for i, c := range data {
		if c < utf8.RuneSelf {
			continue
		}
		beyond++
		if i > 0 && data[i-1] >= utf8.RuneSelf || i+1 < len(data) && data[i+1] >= utf8.RuneSelf {
			beside++
		}
	}
	return beyond >= leastBelied && beside*2 > beyond
}

// leastLabelled is how much must speak for UTF-8 before a label that says
// otherwise is not believed: a letter or two of another encoding may be UTF-8
// by chance.
const leastLabelled = 2

// isRuined reports whether many letters of a text were lost in decoding: then
// it was another encoding.
func isRuined(s string) bool {
	lost, all := 0, 0
	for _, r := range s {
		switch {
		case r == utf8.RuneError || r >= 0x80 && unicode.IsControl(r):
			lost++
			all++
		case r >= utf8.RuneSelf:
			all++
		}
	}
	return lost*10 > all
}

func decoded(enc encoding.Encoding, data []byte) string {
	if enc == encoding.Nop {
		return strings.ToValidUTF8(string(data), "\uFFFD")
	}
	out, err := enc.NewDecoder().Bytes(data)
	if err != nil {
		return ""
	}
	return string(out)
}

// marks are byte order marks, a longer one before one that it begins with.
var marks = []struct {
	mark string
	enc  encoding.Encoding
}{
	{"\xef\xbb\xbf", encoding.Nop},
	{"\xff\xfe\x00\x00", utf32.UTF32(utf32.LittleEndian, utf32.IgnoreBOM)},
	{"\x00\x00\xfe\xff", utf32.UTF32(utf32.BigEndian, utf32.IgnoreBOM)},
	{"\xff\xfe", utf16Little},
	{"\xfe\xff", utf16Big},
}

var (
	utf16Little = xunicode.UTF16(xunicode.LittleEndian, xunicode.IgnoreBOM)
	utf16Big    = xunicode.UTF16(xunicode.BigEndian, xunicode.IgnoreBOM)
)

// marked is the encoding that a byte order mark names, nil when there is no
// mark, and the data after it. UTF-8 is encoding.Nop.
func marked(data []byte) (encoding.Encoding, []byte) {
	for _, m := range marks {
		if bytes.HasPrefix(data, []byte(m.mark)) {
			return m.enc, data[len(m.mark):]
		}
	}
	return nil, data
}

// wides are encodings with units of several bytes, which are told by the NUL
// bytes that they have and others do not.
var wides = []struct {
	enc  encoding.Encoding
	size int
	unit func([]byte) rune
}{
	{utf32.UTF32(utf32.LittleEndian, utf32.IgnoreBOM), 4, func(b []byte) rune { return rune(b[0]) | rune(b[1])<<8 | rune(b[2])<<16 | rune(b[3])<<24 }},
	{utf32.UTF32(utf32.BigEndian, utf32.IgnoreBOM), 4, func(b []byte) rune { return rune(b[3]) | rune(b[2])<<8 | rune(b[1])<<16 | rune(b[0])<<24 }},
	{utf16Little, 2, func(b []byte) rune { return rune(b[0]) | rune(b[1])<<8 }},
	{utf16Big, 2, func(b []byte) rune { return rune(b[1]) | rune(b[0])<<8 }},
}

// wide is the encoding of units of several bytes in which data reads best, nil
// where it has none: read the right way round the units are blanks and writing,
// read the wrong way, or from a binary file, many are nothing.
func wide(data []byte) encoding.Encoding {
	if bytes.IndexByte(data, 0) < 0 {
		return nil
	}
	var best encoding.Encoding
	most := 0
	for _, w := range wides {
		if n := blanksIn(data[:min(len(data), 8<<10)], w.size, w.unit); n*w.size > most {
			best, most = w.enc, n*w.size
		}
	}
	return best
}

// blanksIn counts blanks, line ends and full stops among the units of data, 0
// when more than one in fifty is no character.
func blanksIn(data []byte, size int, unit func([]byte) rune) int {
	blanks, odd := 0, 0
	for i := 0; i+size <= len(data); i += size {
		switch r := unit(data[i:]); {
		case r == ' ' || r == '\n' || r == '.' || r == '。' || r == '，':
			blanks++
		case !unicode.IsGraphic(r) && !unicode.IsSpace(r) && (size > 2 || r < 0xD800 || r > 0xDFFF):
			odd++
		}
	}
	if odd*50 > len(data)/size {
		return 0
	}
	return blanks
}

// withoutNUL is data without the NUL bytes that some programs leave in texts.
// isText is false for a binary file, which has them among other bytes that are
// no writing.
func withoutNUL(data []byte) (rest []byte, isText bool) {
	if bytes.IndexByte(data, 0) < 0 {
		return data, true
	}
	rest = bytes.ReplaceAll(data, []byte{0}, nil)
	odd := 0
	for _, c := range rest {
		if c < ' ' && !isBlank(c) || c == 0x7f {
			odd++
		}
	}
	return rest, odd*200 <= len(rest)
}

func isBlank(c byte) bool { return c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\v' }

// narrow is the encoding of data whose ASCII is single bytes.
func narrow(data []byte, announced encoding.Encoding) encoding.Encoding {
	if isASCII(data) {
		return sevenBit(data, announced)
	}
	if evidence, broken := utf8In(data); evidence >= broken {
		return encoding.Nop
	}
	for _, enc := range []encoding.Encoding{declared(data), announced} {
		if enc != nil && !isSevenBit(enc) && !isBelied(enc, data) {
			return enc
		}
	}
	return guessed(data)
}

// sevenBit is the encoding of bytes that are all ASCII: which may be letters of
// another in disguise.
func sevenBit(data []byte, announced encoding.Encoding) encoding.Encoding {
	for _, enc := range []encoding.Encoding{declared(data), announced} {
		if enc != nil && isSevenBit(enc) {
			return enc
		}
	}
	if bytes.Contains(data, []byte("\x1b$")) {
		return guessed(data)
	}
	return encoding.Nop
}

func isASCII(data []byte) bool {
	for _, c := range data {
		if c >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// utf8In says how much speaks for UTF-8, each letter by the bytes that had to
// follow its first but a letter of two bytes by half of one, since those stand
// in other encodings too, and how much against it.
func utf8In(data []byte) (evidence, broken int) {
	short := 0
	for i := 0; i < len(data); {
		if data[i] < utf8.RuneSelf {
			i++
			continue
		}
		r, n := utf8.DecodeRune(data[i:])
		switch {
		case r == utf8.RuneError && n == 1:
			broken++
		case n == 2:
			short++
		default:
			evidence += n - 1
		}
		i += n
	}
	return evidence + (short+1)/2, broken
}

// declaration is where an HTML or XML document names its encoding. It is compiled when the first
// one is met: that takes a millisecond.
var declaration = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`(?i)<(?:meta[^>]{0,200}?charset|\?xml[^>]{0,200}?encoding)\s*=\s*["']?\s*([a-z0-9_:.-]+)`)
})

// mostHead is how far into a document its declaration is looked for, in bytes:
// scripts and styles may stand before it.
const mostHead = 256 << 10

// declared is the encoding that a document names, nil for none and for those
// that it plainly is not: the data was looked at.
func declared(data []byte) encoding.Encoding {
	m := declaration().FindSubmatch(data[:min(len(data), mostHead)])
	if m == nil {
		return nil
	}
	enc := Named(string(m[1]))
	if enc == utf16Little || enc == utf16Big {
		return nil
	}
	return enc
}

// isNoise reports whether much of the beginning of a text is no writing: then a
// binary file was read as text.
func isNoise(s string) bool {
	odd, all := 0, 0
	for _, r := range s[:min(len(s), 16<<10)] {
		all++
		if r >= ' ' && r < 0x7f {
			continue
		}
		if r == utf8.RuneError || unicode.IsControl(r) && !unicode.IsSpace(r) || unicode.Is(unicode.Co, r) {
			odd++
		}
	}
	return odd*10 > all && odd > 4
}
