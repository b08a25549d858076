package text

import (
	"strings"
	"unicode/utf8"
)

// AppendSmall appends a word in small letters: strings.ToLower where nothing keeps it.
func AppendSmall(dst []byte, word string) []byte {
	for i := range len(word) {
		c := word[i]
		if c >= utf8.RuneSelf {
			return append(dst[:len(dst)-i], strings.ToLower(word)...)
		}
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		}
		dst = append(dst, c)
	}
	return dst
}
