// Package text turns what a file holds into clean text that can be quoted:
// blocks, sentences and tokens, all of them byte offsets into one string.
//
// Its promise: nothing in a Body's Text is a control character (but the line
// feed between blocks) or a bidirectional override, and every Span cuts Text
// at the boundary of a rune.
package text

// Span is a half-open range of byte offsets into a Body's Text.
type Span struct {
	Start, End int
}

// Len is the length of the span in bytes.
func (s Span) Len() int { return s.End - s.Start }

// Empty reports whether the span holds nothing.
func (s Span) Empty() bool { return s.End <= s.Start }

// Of is the text under the span.
func (s Span) Of(text string) string { return text[s.Start:s.End] }

// Covers reports whether t lies wholly inside s.
func (s Span) Covers(t Span) bool { return s.Start <= t.Start && t.End <= s.End }

// Overlaps reports whether the two spans share a byte.
func (s Span) Overlaps(t Span) bool { return s.Start < t.End && t.Start < s.End }
