package files

import (
	"bytes"
	"encoding/binary"
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/wlynxg/chardet"
	"golang.org/x/net/html/charset"
	"golang.org/x/text/encoding"
	xunicode "golang.org/x/text/encoding/unicode"
)

// decode is the data as UTF-8: by its byte order mark; as UTF-8 where it is
// valid, which text in another encoding hardly ever is by chance; as the
// document declares; as was announced, if it was; else as its letters look.
func decode(data []byte) (string, error) { return decodeAs(data, nil) }

func decodeAs(data []byte, announced encoding.Encoding) (string, error) {
	enc, rest := marked(data)
	if enc == nil {
		enc = unmarked(data, announced)
	}
	if enc == nil {
		return "", ErrBinary
	}
	if enc == encoding.Nop {
		return checked(strings.ToValidUTF8(string(rest), "\uFFFD"))
	}
	out, err := enc.NewDecoder().Bytes(rest)
	if err != nil {
		return "", ErrBinary
	}
	return checked(string(out))
}

// marked is the encoding that a byte order mark names, nil when there is no
// mark, and the data after it. UTF-8 is encoding.Nop.
func marked(data []byte) (encoding.Encoding, []byte) {
	switch {
	case bytes.HasPrefix(data, []byte("\xef\xbb\xbf")):
		return encoding.Nop, data[3:]
	case bytes.HasPrefix(data, []byte("\xff\xfe")):
		return utf16(xunicode.LittleEndian), data[2:]
	case bytes.HasPrefix(data, []byte("\xfe\xff")):
		return utf16(xunicode.BigEndian), data[2:]
	}
	return nil, data
}

func utf16(order xunicode.Endianness) encoding.Encoding {
	return xunicode.UTF16(order, xunicode.IgnoreBOM)
}

// unmarked is the encoding of data without a byte order mark, nil when it is
// no text.
func unmarked(data []byte, announced encoding.Encoding) encoding.Encoding {
	if bytes.IndexByte(data, 0) >= 0 {
		return unmarkedUTF16(data)
	}
	if isUTF8(data) && !bytes.Contains(data, []byte("\x1b$")) {
		return encoding.Nop
	}
	if enc := declared(data); enc != nil {
		return enc
	}
	if announced != nil {
		return announced
	}
	return detected(data)
}

// isUTF8 reports whether data is UTF-8, give or take a few broken bytes in a
// text that is rich in whole characters.
func isUTF8(data []byte) bool {
	if utf8.Valid(data) {
		return true
	}
	whole, broken := 0, 0
	for i := 0; i < len(data); {
		if data[i] < utf8.RuneSelf {
			i++
			continue
		}
		r, n := utf8.DecodeRune(data[i:])
		if r == utf8.RuneError && n == 1 {
			broken++
		} else {
			whole++
		}
		i += n
	}
	return whole > 20*broken
}

// unmarkedUTF16 tells UTF-16 by its code units: read the right way round they
// are blanks and writing, read the wrong way or from a binary file many are
// nothing.
func unmarkedUTF16(data []byte) encoding.Encoding {
	if len(data)%2 != 0 {
		return nil
	}
	sample := data[:min(len(data), 8<<10)]
	little, big := blanksIn(sample, binary.LittleEndian), blanksIn(sample, binary.BigEndian)
	switch {
	case little > big:
		return utf16(xunicode.LittleEndian)
	case big > 0:
		return utf16(xunicode.BigEndian)
	}
	return nil
}

// blanksIn counts blanks, line ends and full stops among the code units of
// data, 0 when more than one in fifty is no character.
func blanksIn(data []byte, order binary.ByteOrder) int {
	blanks, odd := 0, 0
	for i := 0; i+1 < len(data); i += 2 {
		switch r := rune(order.Uint16(data[i:])); {
		case r == ' ' || r == '\n' || r == '.' || r == '。' || r == '，':
			blanks++
		case !unicode.IsGraphic(r) && !unicode.IsSpace(r) && (r < 0xD800 || r > 0xDFFF):
			odd++
		}
	}
	if odd*50 > len(data)/2 {
		return 0
	}
	return blanks
}

// declaration is where an HTML or XML document names its encoding.
var declaration = regexp.MustCompile(`(?i)<(?:meta[^>]{0,200}?charset|\?xml[^>]{0,200}?encoding)\s*=\s*["']?\s*([a-z0-9_:.-]+)`)

func declared(data []byte) encoding.Encoding {
	m := declaration.FindSubmatch(data[:min(len(data), 4096)])
	if m == nil {
		return nil
	}
	enc, name := charset.Lookup(string(m[1]))
	if name == "utf-8" || name == "replacement" || strings.HasPrefix(name, "utf-16") {
		return nil // it is not: the data was looked at
	}
	return enc
}

// detected guesses by the first stretch of letters beyond ASCII. A guess that
// is not sure is Windows-1252, the commonest of what is left.
func detected(data []byte) encoding.Encoding {
	from := max(0, bytes.IndexFunc(data, func(r rune) bool { return r >= utf8.RuneSelf })-64)
	got := chardet.Detect(data[from:min(len(data), from+64<<10)])
	label := strings.ToLower(got.Charset)
	if got.Confidence < 0.5 {
		label = "windows-1252"
	}
	if label == "gb2312" || label == "gbk" {
		label = "gb18030" // which holds both
	}
	enc, _ := charset.Lookup(label)
	if enc == nil || enc == encoding.Replacement {
		enc, _ = charset.Lookup("windows-1252")
	}
	return enc
}

// checked is s, unless too much of its beginning is no writing: then a binary
// file was read as text.
func checked(s string) (string, error) {
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
	if odd*10 > all && odd > 4 {
		return "", ErrBinary
	}
	return s, nil
}
