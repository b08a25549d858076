package query

import (
	"cmp"
	"slices"
	"strings"

	"attache/briefs/text"
)

// Marker finds a query's words in texts. It may be used by several goroutines
// at once.
type Marker struct {
	phrases []Node
	most    int // words of the longest phrase
}

// Marker is what marks the words that the query asks for; what stands behind a
// "-" is not asked for.
func (q Query) Marker() *Marker {
	m := &Marker{}
	m.gather(&q.Root)
	return m
}

func (m *Marker) gather(n *Node) {
	switch n.Kind {
	case All, Any:
		for i := range n.Of {
			m.gather(&n.Of[i])
		}
	case Phrase:
		m.phrases = append(m.phrases, *n)
		m.most = max(m.most, len(n.Words))
	}
}

// mostMarks is how many places of one text are marked.
const mostMarks = 10_000

// Title are the places in a title that the query's words stand at, in order,
// those that touch as one.
func (m *Marker) Title(s string) []text.Span { return m.in(s, true) }

// Body are the places in a text.
func (m *Marker) Body(s string) []text.Span { return m.in(s, false) }

func (m *Marker) in(s string, title bool) []text.Span {
	if len(m.phrases) == 0 {
		return nil
	}
	var found []text.Span
	window := make([]Word, 0, m.most)
	for w := range Words(s) {
		if len(window) == m.most {
			window = append(window[:0], window[1:]...)
		}
		window = append(window, w)
		for i := range m.phrases {
			if n := &m.phrases[i]; (title || !n.Title) && ends(window, n) {
				found = append(found, text.Span{Start: window[len(window)-len(n.Words)].Start, End: w.End})
			}
		}
		if len(found) >= mostMarks {
			break
		}
	}
	return joined(found)
}

// ends reports whether the phrase ends with the window's last word.
func ends(window []Word, n *Node) bool {
	if len(n.Words) > len(window) {
		return false
	}
	window = window[len(window)-len(n.Words):]
	for i, want := range n.Words {
		got := window[i].Folded
		if got != want && (!n.Prefix || i != len(n.Words)-1 || !strings.HasPrefix(got, want)) {
			return false
		}
	}
	return true
}

func joined(spans []text.Span) []text.Span {
	slices.SortFunc(spans, func(a, b text.Span) int { return cmp.Or(a.Start-b.Start, a.End-b.End) })
	out := spans[:0]
	for _, s := range spans {
		if n := len(out); n > 0 && s.Start <= out[n-1].End {
			out[n-1].End = max(out[n-1].End, s.End)
			continue
		}
		out = append(out, s)
	}
	return out
}
