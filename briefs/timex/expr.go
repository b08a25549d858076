// Package timex finds the time expressions of a text and resolves them to
// intervals of the calendar.
//
// Its promise: what cannot be known stays unknown. An expression always keeps
// its words; it has days only when the words and the anchor give them.
package timex

import "attache/briefs/text"

// Type is a TIMEX3 type (TimeML 1.2.1).
type Type uint8

// The four types of TimeML 1.2.1.
const (
	DATE Type = iota
	TIME
	DURATION
	SET
)

// String is the type's TimeML name.
func (t Type) String() string { return [...]string{"DATE", "TIME", "DURATION", "SET"}[t] }

// Role says what a time does for the act it stands with.
type Role uint8

// The roles of a time (docs/domain.md, "Times").
const (
	Window     Role = iota // in, on, during, from … to: both ends count
	Deadline               // by, within, no later than: only the end counts
	Start                  // from, starting: the bounds of the starting moment
	Recurring              // every year, regularly
	Act                    // the day of the act itself
	Background             // tells when something else was
	Until                  // until, not before: what holds does so up to the end
)

// String is the role as other programs read it.
func (r Role) String() string {
	return [...]string{"window", "deadline", "start", "recurring", "act", "background", "until"}[r]
}

// Precision is how finely the words place the time.
type Precision uint8

// The precisions, from finest to coarsest, then those without a length.
const (
	Day Precision = iota
	TenDays
	Week
	Month
	Quarter
	Half
	Year
	MultiYear
	Event
	Repeats
	Vague
)

// String is the precision as other programs read it.
func (p Precision) String() string {
	return [...]string{"day", "10 days", "week", "month", "quarter", "half", "year", "multi-year", "event", "recurring", "vague"}[p]
}

// Basis is what the days were computed from.
type Basis uint8

// The bases of a resolution.
const (
	Explicit Basis = iota // the words hold the whole date
	Relative              // counted from the anchor
	Fiscal                // by a fiscal calendar
	ByEvent               // counted from an event
	ByFeel                // vague words
)

// String is the basis as other programs read it.
func (b Basis) String() string {
	return [...]string{"explicit", "relative", "fiscal", "event", "vague"}[b]
}

// Expr is a time expression of a text, resolved.
type Expr struct {
	text.Span           // the TIMEX3 extent, without a preposition: "next year"
	Phrase    text.Span // with what gives it its role: "starting next year"
	Type      Type
	Value     string // the TIMEX3 value: "2026-H1", "P90D", "FUTURE_REF"
	From, To  Date   // the calendar place; zero where open or unknown
	Due       Due    // what it says of an act that stands with it
	Rule      string // the row that read it
}

// Due is when an act is due, by the words of a time expression.
type Due struct {
	Span       text.Span // the words, preposition included
	Role       Role
	From, To   Date // a deadline has no From; either may be open
	Precision  Precision
	Basis      Basis
	Recurs     bool
	Confidence float64
}

// IsFromUnsaid reports whether the last day is a guess, for it counts from a day that
// the words do not tell: "within 15 years".
func (d Due) IsFromUnsaid() bool {
	return d.Role == Deadline && d.Basis == ByFeel && d.Precision == Vague && !d.To.IsZero()
}
