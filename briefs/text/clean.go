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
	case r < 0xad:
		return r < 0x20 || r >= 0x7f && r < 0xa0
	case 0x2010 <= r && r <= 0x2027: // dashes, quotation marks, bullets: the commonest of what follows
		return false
	case r >= 0xF0000 || r&0xFFFE == 0xFFFE: // planes of private use; a plane's last two are no characters
		return true
	}
	return unicode.Is(hidden, r) || unicode.Is(unicode.Cf, r)
}

// hidden is what shows nothing and is no format character by category.
var hidden = &unicode.RangeTable{R16: []unicode.Range16{
	{Lo: 0x034F, Hi: 0x034F, Stride: 1}, // a combining mark that only joins
	{Lo: 0x115F, Hi: 0x1160, Stride: 1}, // fillers are letters by category: of Hangul
	{Lo: 0x17B4, Hi: 0x17B5, Stride: 1}, // vowels of Khmer that are not written
	{Lo: 0x2028, Hi: 0x2029, Stride: 1}, // ends of lines and paragraphs
	{Lo: 0x3164, Hi: 0x3164, Stride: 1}, // a filler
	{Lo: 0xE000, Hi: 0xF8FF, Stride: 1}, // private use
	{Lo: 0xFDD0, Hi: 0xFDEF, Stride: 1}, // no characters
	{Lo: 0xFFA0, Hi: 0xFFA0, Stride: 1}, // a filler
}}

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
