package feed

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"attache/briefs/text"
)

// Visible is s, a file's name or an error that holds one, as it may be shown
// on one line: each character that shows nothing, turns the order of the others
// or is no text at all is written out, as ‹U+001B› or ‹xFF›. A blank of any kind is a blank.
func Visible(s string) string {
	if !strings.ContainsFunc(s, func(r rune) bool { return r == utf8.RuneError || text.IsHidden(r) || isOtherBlank(r) }) {
		return s
	}
	var b strings.Builder
	for i, r := range s {
		switch {
		case r == utf8.RuneError && !strings.HasPrefix(s[i:], "\uFFFD"):
			fmt.Fprintf(&b, "‹x%02X›", s[i])
		case text.IsHidden(r):
			fmt.Fprintf(&b, "‹U+%04X›", r)
		case isOtherBlank(r):
			b.WriteByte(' ')
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}

func isOtherBlank(r rune) bool { return r != ' ' && unicode.Is(unicode.Zs, r) }
