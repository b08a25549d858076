package sanitise

import (
	"fmt"
	"unicode/utf16"
	"unicode/utf8"
)

// JSON writes the hidden characters of a JSON value, which only its strings
// can hold, as escapes: a program gets the same strings, and a terminal gets
// nothing to obey.
func JSON(value []byte) []byte {
	if !hasHidden(value) {
		return value
	}
	var out []byte
	for _, r := range string(value) {
		switch hi, lo := utf16.EncodeRune(r); {
		case !IsHidden(r):
			out = append(out, string(r)...)
		case r > 0xFFFF:
			out = fmt.Appendf(out, `\u%04x\u%04x`, hi, lo)
		default:
			out = fmt.Appendf(out, `\u%04x`, r)
		}
	}
	return out
}

// hasHidden reports whether a character of text is hidden; plain ASCII, the common case,
// is settled byte by byte.
func hasHidden(s []byte) bool {
	for i := 0; i < len(s); {
		if c := s[i]; ' ' <= c && c < 0x7f {
			i++
			continue
		}
		r, n := utf8.DecodeRune(s[i:])
		if IsHidden(r) {
			return true
		}
		i += n
	}
	return false
}
