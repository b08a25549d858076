package text

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// IsHidden reports whether a rune shows nothing or changes how its neighbours
// show: control characters, bidirectional controls, zero-width and other
// format characters, noncharacters, tags and private use. The joiners that Indic and
// Persian words are spelt with count as hidden too; Clean keeps those it must.
func IsHidden(r rune) bool {
	switch {
	case r < 0x20 || r >= 0x7f && r < 0xa0:
		return true
	case r < 0xad:
		return false
	case r >= 0xE000 && r <= 0xF8FF || r >= 0xF0000:
		return true
	case r == 0x034F || r == 0x115F || r == 0x1160 || r == 0x17B4 || r == 0x17B5 || r == 0x3164 || r == 0xFFA0:
		return true // fillers that are letters by category and blank on the screen
	case r == 0x2028 || r == 0x2029:
		return true
	case r&0xFFFE == 0xFFFE || r >= 0xFDD0 && r <= 0xFDEF:
		return true
	}
	return unicode.Is(unicode.Cf, r)
}

// isOverride is a character that can turn the order of the words around it.
func isOverride(r rune) bool {
	return r >= 0x202A && r <= 0x202E || r >= 0x2066 && r <= 0x2069
}

// isJoiner is a zero-width character that some scripts are spelt with.
func isJoiner(r rune) bool { return r == 0x200C || r == 0x200D }

// Clean takes out of s what must not reach a terminal and counts it. Line feeds
// stay; carriage returns and other line breaks become line feeds, tabs and odd
// blanks a blank. A bidirectional override leaves "�" so that its place can be
// seen; other hidden characters leave nothing.
func Clean(s string) (clean string, hidden int) {
	if isClean(s) {
		return s, 0
	}
	var b strings.Builder
	b.Grow(len(s))
	var last rune
	for i, r := range s {
		out := r
		switch {
		case r == '\r':
			if strings.HasPrefix(s[i+1:], "\n") {
				continue
			}
			out = '\n'
		case r == '\n':
		case r == '\t':
			out = ' '
		case r == '\v' || r == '\f' || r == 0x85 || r == 0x2028 || r == 0x2029:
			out = '\n'
		case unicode.Is(unicode.Zs, r):
			out = ' '
		case isOverride(r):
			out = utf8.RuneError
			hidden++
		case isJoiner(r) && last >= 0x0600 && unicode.IsLetter(last) || isJoiner(r) && unicode.Is(unicode.Mn, last):
		case IsHidden(r):
			hidden++
			continue
		}
		b.WriteRune(out)
		last = out
	}
	return b.String(), hidden
}

// isClean reports whether s is what Clean would make of it; plain ASCII, the
// common case, is settled byte by byte.
func isClean(s string) bool {
	for i := 0; i < len(s); {
		c := s[i]
		if c < utf8.RuneSelf {
			if c < ' ' && c != '\n' || c == 0x7f {
				return false
			}
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		if r == utf8.RuneError && n == 1 || IsHidden(r) || unicode.Is(unicode.Zs, r) {
			return false
		}
		i += n
	}
	return true
}
