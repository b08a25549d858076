package gantt

import (
	"cmp"

	"attache/briefs/timex"
)

// Span is the time that one commitment takes on the axis.
type Span struct {
	Of       int        // which commitment, as the caller counts them
	From, To timex.Date // the bar's ends; equal for a single day
	Kind     Stroke
	Recurs   bool
}

// Stroke says how a bar is drawn.
type Stroke uint8

// The strokes.
const (
	Window   Stroke = iota // ├━━━┤
	Deadline               // ━━━┤ from the article's date
	Open                   // ├──▶ with no end
)

// openMonths is how much of an act without an end is kept in view.
const openMonths = 2

// SpanOf is where a due lies in time; ok is false where it names no day. since
// is when the promise was made, from which a deadline's bar runs; zero where that
// is not known.
func SpanOf(d timex.Due, of int, since timex.Date) (s Span, ok bool) {
	if d.From.IsZero() && (d.To.IsZero() || d.Precision == timex.Vague) {
		return Span{}, false // "within 15 years": from when is not said
	}
	s = Span{Of: of, From: d.From, To: d.To, Recurs: d.Recurs}
	switch {
	case d.Role == timex.Start && !d.From.IsZero() || d.To.IsZero():
		s.Kind = Open
	case d.From.IsZero():
		s.Kind, s.From = Deadline, d.To
		if !since.IsZero() && since.Before(d.To) {
			s.From = since
		}
	}
	return s, true
}

// Reach is the last day that should be in view.
func (s Span) Reach() timex.Date {
	if s.Kind != Open {
		return s.To
	}
	if far := s.From.AddMonths(openMonths); far.After(s.To) {
		return far
	}
	return s.To
}

// BySoonest orders spans by their end; those without one come last, by
// their start.
func BySoonest(a, b Span) int {
	if a.Kind == Open && b.Kind == Open {
		return cmp.Or(a.From.Compare(b.From), a.Of-b.Of)
	}
	if a.Kind == Open {
		return 1
	}
	if b.Kind == Open {
		return -1
	}
	return cmp.Or(a.To.Compare(b.To), a.Of-b.Of)
}

// Bar is a Span drawn: text that begins at a cell of the axis.
type Bar struct {
	At   int
	Text []rune
}

// Bar draws the span; an end that lies off the axis is "‹" or "›".
func (s Span) Bar(a Axis) Bar {
	from, to := a.Column(s.From), a.w-1
	if s.Kind != Open {
		to = a.Column(s.To)
	}
	if to < 0 {
		return Bar{0, []rune{'‹'}}
	}
	if from >= a.w {
		return Bar{a.w - 1, []rune{'›'}}
	}
	lo := max(from, 0)
	hi := max(lo, min(to, a.w-1))
	if s.Recurs && hi == a.w-1 && s.Kind == Open && hi > lo {
		hi--
	}
	b := Bar{lo, s.line(hi - lo + 1)}
	if from < 0 {
		b.Text[0] = '‹'
	}
	if s.Kind != Open && to >= a.w {
		b.Text[len(b.Text)-1] = '›'
	}
	if s.Recurs && hi+1 < a.w {
		b.Text = append(b.Text, '↻')
	}
	return b
}

// line is the bar's own strokes on n cells, n at least 1.
func (s Span) line(n int) []rune {
	head, body, tail, point := '├', '━', '┤', '◆'
	switch s.Kind {
	case Deadline:
		head = body
	case Open:
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
