package sanitise

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Line makes any string from outside harmless on one line: line breaks and
// tabs become a blank; control, bidirectional and invisible characters are
// shown as "‹U+202E›", bytes that are not UTF-8 as "�".
func Line(s string) string {
	if isLine(s) {
		return s
	}
	var b strings.Builder
	for _, r := range s {
		switch {
		case r == '\n' || r == '\t' || r == '\r':
			b.WriteByte(' ')
		case IsHidden(r):
			told(&b, r)
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}

func isLine(s string) bool {
	for i := 0; i < len(s); {
		if c := s[i]; c < utf8.RuneSelf {
			if c < ' ' || c == 0x7f {
				return false
			}
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		if r == utf8.RuneError && n == 1 || IsHidden(r) {
			return false
		}
		i += n
	}
	return true
}

// Name is s, a file's name or an error that holds one, as it may be shown
// on one line: each character that shows nothing, turns the order of the others
// or is no text at all is written out, as ‹U+001B› or ‹xFF›. A blank of any kind is a blank.
func Name(s string) string {
	if !strings.ContainsFunc(s, func(r rune) bool { return r == utf8.RuneError || IsHidden(r) || isOtherBlank(r) }) {
		return s
	}
	var b strings.Builder
	for i, r := range s {
		switch {
		case r == utf8.RuneError && !strings.HasPrefix(s[i:], "\uFFFD"):
			fmt.Fprintf(&b, "‹x%02X›", s[i])
		case IsHidden(r):
			told(&b, r)
		case isOtherBlank(r):
			b.WriteByte(' ')
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}

func isOtherBlank(r rune) bool { return r != ' ' && unicode.Is(unicode.Zs, r) }

// told writes a hidden character by its number.
func told(b *strings.Builder, r rune) { fmt.Fprintf(b, "‹U+%04X›", r) }
