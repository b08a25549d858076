package files

import (
	"strings"
	"unicode/utf8"
)

// xmlTag is a tag of an XML text: text[start:end] is the whole of it.
type xmlTag struct {
	start, end     int
	name           string // with its prefix
	closing, empty bool
}

// local is the tag's name without its prefix.
func (t xmlTag) local() string { return t.name[strings.IndexByte(t.name, ':')+1:] }

// tagScanner finds the tags of an XML text, however broken it is, in one pass.
// Comments, CDATA sections, instructions and the document type are passed over.
type tagScanner struct {
	text string
	at   int
	cut  bool // the text ends inside a comment, a section or a tag
}

// skipped are what is no tag, and how it ends.
var skipped = []struct{ open, end string }{{"<![CDATA[", "]]>"}, {"<!--", "-->"}, {"<?", "?>"}}

// next is the next tag; ok is false at the end.
func (s *tagScanner) next() (t xmlTag, ok bool) {
	for {
		i := strings.IndexByte(s.text[s.at:], '<')
		if i < 0 {
			s.at = len(s.text)
			return xmlTag{}, false
		}
		s.at += i
		if s.skip() {
			continue
		}
		if t, ok := s.tag(); ok {
			return t, true
		}
	}
}

// skip passes over what is no tag.
func (s *tagScanner) skip() bool {
	rest := s.text[s.at:]
	for _, kind := range skipped {
		if strings.HasPrefix(rest, kind.open) {
			s.pass(strings.Index(rest[len(kind.open):], kind.end), len(kind.open)+len(kind.end))
			return true
		}
	}
	if strings.HasPrefix(rest, "<!") {
		s.pass(declarationEnd(rest), 1)
		return true
	}
	return false
}

// pass goes on n+more bytes from here, to the end where n is negative.
func (s *tagScanner) pass(n, more int) {
	if n < 0 {
		s.cut, s.at = true, len(s.text)
		return
	}
	s.at += n + more
}

// declarationEnd is where the ">" of a document type stands, whose "[ ]" and
// quotations may hold others; -1 when it has no end.
func declarationEnd(s string) int {
	inside, quote := 0, byte(0)
	for i := range len(s) {
		switch c := s[i]; {
		case quote != 0:
			if c == quote {
				quote = 0
			}
		case c == '"' || c == '\'':
			quote = c
		case c == '[':
			inside++
		case c == ']':
			inside--
		case c == '>' && inside <= 0:
			return i
		}
	}
	return -1
}

// tag reads the tag that begins here. Where none does, it goes on and is not
// ok.
func (s *tagScanner) tag() (xmlTag, bool) {
	t := xmlTag{start: s.at}
	i := s.at + 1
	if i < len(s.text) && s.text[i] == '/' {
		t.closing = true
		i++
	}
	from := i
	for i < len(s.text) && isNameByte(s.text[i], i == from) {
		i++
	}
	t.name = s.text[from:i]
	if t.name == "" {
		s.at++
		return t, false
	}
	end, ok := s.tagEnd(i)
	if !ok {
		return t, false
	}
	t.end = end + 1
	t.empty = s.text[end-1] == '/' && !t.closing
	s.at = t.end
	return t, true
}

// tagEnd is where the ">" of a tag stands whose name ends at i. A "<" cannot
// stand in a tag: one that does tells that a quotation mark is missing.
func (s *tagScanner) tagEnd(i int) (int, bool) {
	quote, first := byte(0), -1
	for ; i < len(s.text); i++ {
		switch c := s.text[i]; {
		case c == '<':
			if first < 0 {
				s.at = i
			}
			return first, first >= 0
		case c == '>' && quote == 0:
			return i, true
		case c == '>' && first < 0:
			first = i
		case c == quote:
			quote = 0
		case quote == 0 && (c == '"' || c == '\''):
			quote = c
		}
	}
	if first < 0 {
		s.cut, s.at = true, len(s.text)
	}
	return first, first >= 0
}

func isNameByte(c byte, first bool) bool {
	switch {
	case c >= 'a' && c <= 'z', c >= 'A' && c <= 'Z', c == '_', c == ':', c >= utf8.RuneSelf:
		return true
	}
	return !first && (c >= '0' && c <= '9' || c == '-' || c == '.')
}

// mended is an XML text without what would make a parser give up: characters
// that XML does not allow, raw or by number, and a "<" that begins nothing. It
// says whether there was any.
func mended(s string) (string, bool) {
	var b strings.Builder
	from := 0
	for i := 0; i < len(s); {
		n, instead := 0, ""
		switch c := s[i]; {
		case c == '<' && !opensMarkup(s[i+1:]):
			n, instead = 1, "&lt;"
		case c == '&':
			n = badReference(s[i:])
		case c < ' ' && c != '\t' && c != '\n' && c != '\r':
			n = 1
		case c == 0xEF && (strings.HasPrefix(s[i:], "\uFFFE") || strings.HasPrefix(s[i:], "\uFFFF")):
			n = 3
		}
		if n > 0 {
			b.WriteString(s[from:i])
			b.WriteString(instead)
			from = i + n
		}
		i += max(n, 1)
	}
	if from == 0 {
		return s, false
	}
	b.WriteString(s[from:])
	return b.String(), true
}

func opensMarkup(s string) bool {
	return s != "" && (s[0] == '/' || s[0] == '!' || s[0] == '?' || isNameByte(s[0], true))
}

// longestReference is the length over which "&#…;" is none.
const longestReference = 12

// badReference is the length of the reference by number that s begins with
// when XML does not allow its character, else 0.
func badReference(s string) int {
	if !strings.HasPrefix(s, "&#") {
		return 0
	}
	end := strings.IndexByte(s[:min(len(s), longestReference)], ';')
	if end < 0 {
		return 0
	}
	digits, base := s[2:end], rune(10)
	if digits != "" && (digits[0] == 'x' || digits[0] == 'X') {
		digits, base = digits[1:], 16
	}
	var r rune
	for _, c := range digits {
		d := strings.IndexRune("0123456789abcdef", c|0x20)
		if c >= '0' && c <= '9' {
			d = int(c - '0')
		}
		if d < 0 || rune(d) >= base {
			return 0
		}
		if r = r*base + rune(d); r > utf8.MaxRune {
			return end + 1
		}
	}
	if isXMLChar(r) {
		return 0
	}
	return end + 1
}

func isXMLChar(r rune) bool {
	return r == '\t' || r == '\n' || r == '\r' || r >= ' ' && r <= 0xD7FF || r >= 0xE000 && r <= 0xFFFD || r >= 0x10000
}
