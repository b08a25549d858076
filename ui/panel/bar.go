package panel

import (
	"cmp"

	"attache/briefs"
	"attache/briefs/commitments"
	"attache/briefs/timex"
)

// stretch is the time that one commitment takes on the axis.
type stretch struct {
	commitment int
	from, to   timex.Date // the bar's ends; equal for a single day
	kind       stroke
	recurs     bool
}

// stroke says how a bar is drawn.
type stroke uint8

const (
	window   stroke = iota // ├━━━┤
	deadline               // ━━━┤ from the article's date
	open                   // ├──▶ with no end
)

// openMonths is how much of an act without an end is kept in view.
const openMonths = 2

// stretchOf is where a commitment lies in time; ok is false where its words
// give no day.
func stretchOf(c *commitments.Commitment, i int, published briefs.Published) (s stretch, ok bool) {
	if c.Due == nil || c.Due.From.IsZero() && c.Due.To.IsZero() {
		return stretch{}, false
	}
	d := *c.Due
	s = stretch{commitment: i, from: d.From, to: d.To, recurs: d.Recurs}
	switch {
	case d.Role == timex.Start && !d.From.IsZero() || d.To.IsZero():
		s.kind = open
	case d.From.IsZero():
		s.kind, s.from = deadline, d.To
		if p := published.Date; !p.IsZero() && p.Before(d.To) {
			s.from = p
		}
	}
	return s, true
}

// reach is the last day that should be in view.
func (s stretch) reach() timex.Date {
	if s.kind != open {
		return s.to
	}
	if far := s.from.AddMonths(openMonths); far.After(s.to) {
		return far
	}
	return s.to
}

// bySoonest orders stretches by their end; those without one come last, by
// their start.
func bySoonest(a, b stretch) int {
	if a.kind == open && b.kind == open {
		return cmp.Or(a.from.Compare(b.from), a.commitment-b.commitment)
	}
	if a.kind == open {
		return 1
	}
	if b.kind == open {
		return -1
	}
	return cmp.Or(a.to.Compare(b.to), a.commitment-b.commitment)
}

// bar is a stretch drawn: text that begins at a cell of the axis.
type bar struct {
	at   int
	text []rune
}

// bar draws the stretch; an end that lies off the axis is "‹" or "›".
func (s stretch) bar(a axis) bar {
	from, to := a.column(s.from), a.w-1
	if s.kind != open {
		to = a.column(s.to)
	}
	if to < 0 {
		return bar{0, []rune{'‹'}}
	}
	if from >= a.w {
		return bar{a.w - 1, []rune{'›'}}
	}
	lo := max(from, 0)
	hi := max(lo, min(to, a.w-1))
	if s.recurs && hi == a.w-1 && s.kind == open && hi > lo {
		hi--
	}
	b := bar{lo, s.line(hi - lo + 1)}
	if from < 0 {
		b.text[0] = '‹'
	}
	if s.kind != open && to >= a.w {
		b.text[len(b.text)-1] = '›'
	}
	if s.recurs && hi+1 < a.w {
		b.text = append(b.text, '↻')
	}
	return b
}

// line is the bar's own strokes on n cells, n at least 1.
func (s stretch) line(n int) []rune {
	head, body, tail, point := '├', '━', '┤', '◆'
	switch s.kind {
	case deadline:
		head = body
	case open:
		body, tail, point = '─', '▶', '▶'
	}
	if n == 1 {
		return []rune{point}
	}
	line := make([]rune, n)
	for i := range line {
		line[i] = body
	}
	line[0], line[n-1] = head, tail
	return line
}
