package sanitise

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// InPlace is s with every byte in its place and nothing in it that a terminal
// could obey: what Text lets pass stays, other blanks become blanks, and
// a hidden character or a byte that is not UTF-8 a mark of the same length.
// Line feeds stay where feeds is set, else they become blanks.
func InPlace(s string, feeds bool) string {
	i := firstHarm(s, feeds)
	if i < 0 {
		return s
	}
	var b strings.Builder
	b.Grow(len(s))
	b.WriteString(s[:i])
	for last := i; i < len(s); {
		r, n := utf8.DecodeRuneInString(s[i:])
		switch {
		case feeds && r == '\n', !isHarm(s, last, i, r, n):
			b.WriteString(s[i : i+n])
		case unicode.IsSpace(r):
			b.WriteString("    "[:n])
		default:
			b.WriteString([...]string{1: "?", 2: "??", 3: "�", 4: "????"}[n])
		}
		last = i
		i += n
	}
	return b.String()
}

// firstHarm is where the first rune stands that must not be drawn, or −1.
func firstHarm(s string, feeds bool) int {
	for i, last := 0, 0; i < len(s); {
		if c := s[i]; c < utf8.RuneSelf && (c >= ' ' && c != 0x7f || c == '\n' && feeds) {
			last = i
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		if isHarm(s, last, i, r, n) {
			return i
		}
		last = i
		i += n
	}
	return -1
}

// isHarm reports whether the rune r of n bytes at i must not be drawn. Joiners
// count by the rune before them, which begins at last.
func isHarm(s string, last, i int, r rune, n int) bool {
	switch {
	case r == utf8.RuneError && n == 1, r == '\n':
		return true
	case r == '\u200c' || r == '\u200d':
		_, hidden := Text(s[last : i+n])
		return last == i || hidden > 0
	case r < utf8.RuneSelf:
		return r < ' ' || r == 0x7f
	}
	return IsHidden(r) || unicode.Is(unicode.Zs, r)
}
