package article

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"attache/briefs/text"
)

// harmless is s with every byte in its place and nothing in it that a terminal
// could obey: what text.Clean lets pass stays, other blanks become blanks, and
// a hidden character or a byte that is not UTF-8 a mark of the same length.
// Line feeds become blanks.
func harmless(s string) string {
	return harmlessFrom(s, false)
}

func harmlessFrom(s string, feeds bool) string {
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
		_, hidden := text.Clean(s[last : i+n])
		return last == i || hidden > 0
	case r < utf8.RuneSelf:
		return r < ' ' || r == 0x7f
	}
	return text.IsHidden(r) || unicode.Is(unicode.Zs, r)
}

// copied is harmless words of an article that begin at byte at of its text.
type copied struct {
	words string
	at    int
}

func copyOf(body string, s text.Span, feeds bool) copied {
	s = clamp(s, body)
	return copied{words: harmlessFrom(s.Of(body), feeds), at: s.Start}
}

func (c copied) span() text.Span { return text.Span{Start: c.at, End: c.at + len(c.words)} }

// clamp is what of s was copied.
func (c copied) clamp(s text.Span) text.Span {
	s.End = max(c.at, min(s.End, c.at+len(c.words)))
	s.Start = max(c.at, min(s.Start, s.End))
	return s
}

// of is the words of s, which must have been copied.
func (c copied) of(s text.Span) string { return c.words[s.Start-c.at : s.End-c.at] }
