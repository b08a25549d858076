package text

import (
	"bytes"
	"fmt"
	"unicode/utf16"
)

// VisibleJSON writes the hidden characters of a JSON value, which only its strings
// can hold, as escapes: a program gets the same strings, and a terminal gets
// nothing to obey.
func VisibleJSON(value []byte) []byte {
	if bytes.IndexFunc(value, IsHidden) < 0 {
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
