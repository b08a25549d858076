package article

import (
	"attache/briefs/sanitise"
	"attache/briefs/text"
)

// harmless is words of the article as they are drawn on one line, every byte in its place.
func harmless(s string) string { return sanitise.InPlace(s, false) }

// copied is harmless words of an article that begin at byte at of its text.
type copied struct {
	words string
	at    int
}

func copyOf(body string, s text.Span, feeds bool) copied {
	s = clamp(s, body)
	return copied{words: sanitise.InPlace(s.Of(body), feeds), at: s.Start}
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
