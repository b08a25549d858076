package sanitise

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// isOverride is a character that can turn the order of the words around it.
func isOverride(r rune) bool {
	return r >= 0x202A && r <= 0x202E || r >= 0x2066 && r <= 0x2069
}

// isJoiner is a zero-width character that some scripts are spelt with.
func isJoiner(r rune) bool { return r == 0x200C || r == 0x200D }

// Text takes out of s what must not reach a terminal and counts it. Line feeds
// stay; carriage returns and other line breaks become line feeds, tabs and odd
// blanks a blank. A bidirectional override leaves "�" so that its place can be
// seen; other hidden characters leave nothing.
func Text(s string) (clean string, hidden int) {
	if isClean(s) {
		return s, 0
	}
	var b strings.Builder
	b.Grow(len(s))
	var last rune
	for i, r := range s {
		if r == '\r' && strings.HasPrefix(s[i+1:], "\n") {
			continue
		}
		out, isHidden := cleaned(r, last)
		if isHidden {
			hidden++
		}
		if out != nothing {
			b.WriteRune(out)
			last = out
		}
	}
	return b.String(), hidden
}

const nothing rune = -1

// cleaned is what stands for r behind last in a clean text, and whether r was
// hidden.
func cleaned(r, last rune) (out rune, isHidden bool) {
	switch {
	case ' ' <= r && r < 0x7f:
		return r, false
	case isLineBreak(r):
		return '\n', false
	case r == '\t' || unicode.Is(unicode.Zs, r):
		return ' ', false
	case isOverride(r):
		return utf8.RuneError, true
	case isJoiner(r) && isJoined(last):
		return r, false
	case IsHidden(r):
		return nothing, true
	}
	return r, false
}

func isLineBreak(r rune) bool {
	return r >= '\n' && r <= '\r' || r == 0x85 || r == 0x2028 || r == 0x2029
}

// isJoined reports whether a joiner behind r is part of how a word is spelt.
func isJoined(r rune) bool {
	return r >= 0x0600 && unicode.IsLetter(r) || unicode.Is(unicode.Mn, r)
}

// isClean reports whether s is what Text would make of it; plain ASCII, the
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
