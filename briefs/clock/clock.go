// Package clock says where a commitment stands on a day: scheduled, due soon,
// passed.
//
// Its promise: a clock tells dates, never outcomes. A date that has passed is
// not a promise that was not kept.
package clock

import (
	"slices"
	"sync/atomic"

	"attache/briefs/commitments"
	"attache/briefs/timex"
)

// State is where a commitment stands on a given day.
type State uint8

// The states of the clock (docs/domain.md, "Clock").
const (
	NoDate      State = iota
	Ongoing           // a repeated or continuing act with no end
	Conditional       // waits for something else
	Scheduled         // its window has not opened
	Open              // its window is open, or its deadline is far
	Soon              // due within SoonWithin days
	Passed            // its date and the grace after it are over
	Holding           // promised until a day that is not over
	Ended             // promised until a day that is over
	Grace             // its date is over, the grace after it is not
)

// SoonDays is how near a due date is "soon", where the user has not said otherwise.
const SoonDays = 30

// soon is what the user has said, 0 for nothing.
var soon atomic.Int32

// SoonWithin is how near a due date is "soon", in days.
func SoonWithin() int {
	if n := int(soon.Load()); n > 0 {
		return n
	}
	return SoonDays
}

// SetSoon has due dates be soon so many days before; 0 is the usual count. It holds for
// the whole program, as a time zone does, so that no two screens disagree.
func SetSoon(days int) { soon.Store(int32(days)) }

// States are all states, in the order in which a commitment may come to them.
var States = [...]State{NoDate, Ongoing, Conditional, Scheduled, Open, Soon, Grace, Passed, Holding, Ended}

// String is the clock as other programs read it.
func (c State) String() string {
	return [...]string{"no-date", "ongoing", "conditional", "scheduled", "open", "soon", "passed", "holding", "ended", "grace"}[c]
}

// Of is where the commitment stands on the day asOf.
func Of(c *commitments.Commitment, asOf timex.Date) State { return TermsOf(c).On(asOf) }

// TermsOf is what the clock needs of a commitment.
func TermsOf(c *commitments.Commitment) Terms {
	t := Terms{Conditional: !c.Condition.Empty(), Continuing: c.Firmness == commitments.Repeat}
	if c.Due != nil {
		t.Role, t.From, t.To = c.Due.Role, c.Due.From, c.Due.To
		t.Precision, t.Recurs, t.Unsaid = c.Due.Precision, c.Due.Recurs, c.Due.IsFromUnsaid()
	}
	return t
}

// Terms is what the clock needs of a commitment, in few bytes.
type Terms struct {
	From, To    timex.Date
	Role        timex.Role
	Precision   timex.Precision
	Recurs      bool
	Conditional bool
	Continuing  bool // its words repeat or continue, rather than begin
	Unsaid      bool // To counts from a day that is not told: timex.Due.IsFromUnsaid
}

// Due is the time of these terms, without its words; nil where they have none.
func (t Terms) Due() *timex.Due {
	if t.From.IsZero() && t.To.IsZero() && !t.Recurs {
		return nil
	}
	d := &timex.Due{Role: t.Role, From: t.From, To: t.To, Precision: t.Precision, Recurs: t.Recurs}
	if t.Unsaid {
		d.Basis = timex.ByFeel
	}
	return d
}

// On is where these terms stand on a day.
func (t Terms) On(asOf timex.Date) State { return t.Within(asOf, SoonWithin()) }

// Within is where they stand where a due date is soon so many days before.
func (t Terms) Within(asOf timex.Date, soonDays int) State {
	day := Day{date: asOf, soon: asOf.AddDays(soonDays)}
	if p := t.Precision; p < timex.Vague { // of no other anything is asked
		day.kept[p] = asOf.AddDays(-grace(p))
	}
	return day.Of(&t)
}

// Day is a day with what is counted from it, so that the clocks of a million
// commitments are read by comparisons alone.
type Day struct {
	date timex.Date
	soon timex.Date                  // the last day that is soon
	kept [timex.Vague + 1]timex.Date // by precision the earliest last day whose grace is not over
	past timex.Date                  // the earliest of these
}

// On is a day on which clocks are read.
func On(asOf timex.Date) Day { return dayOf(asOf, SoonWithin()) }

func dayOf(asOf timex.Date, soonDays int) Day {
	d := Day{date: asOf, soon: asOf.AddDays(soonDays)}
	was := -1
	for p := range d.kept {
		if days := grace(timex.Precision(p)); days != was { //nolint:gosec // a handful
			d.kept[p], was = asOf.AddDays(-days), days
			continue
		}
		d.kept[p] = d.kept[p-1]
	}
	d.past = slices.MinFunc(d.kept[:], timex.Date.Compare)
	return d
}

// Behind is the day before which every time has passed that ends on a day and does not go
// on, whatever its grace.
func (d *Day) Behind() timex.Date { return d.past }

// NextDue is Terms.NextDue on the day.
func (d *Day) NextDue(t *Terms) timex.Date { return t.NextDue(d.date) }

// Of is where terms stand on the day.
func (d *Day) Of(t *Terms) State {
	isAhead := !t.From.IsZero() && d.date.Before(t.From)
	switch {
	case t.From.IsZero() && t.To.IsZero():
		return t.undated()
	case t.Role == timex.Until && !t.To.IsZero():
		return d.held(t)
	case t.goesOn() && isAhead:
		return Scheduled
	case t.goesOn():
		return d.running(t)
	case d.date.After(t.To):
		return d.over(t)
	case !t.To.After(d.soon):
		return Soon
	case isAhead:
		return Scheduled
	}
	return Open
}

// goesOn reports whether the act goes on once it has begun.
func (t *Terms) goesOn() bool { return t.Role == timex.Start || t.Recurs || t.To.IsZero() }

// held is the clock of what is promised until a day; vague words never pass one.
func (d *Day) held(t *Terms) State {
	if d.date.After(t.To) && t.Precision != timex.Vague {
		return Ended
	}
	return Holding
}

// running is the clock of an act that goes on once its start has come: a
// recurring act ends with its window, a started one has no end.
func (d *Day) running(t *Terms) State {
	if t.Role != timex.Start && !t.To.IsZero() && d.date.After(t.To) && t.Precision != timex.Vague {
		return d.over(t)
	}
	return Ongoing
}

// over is the clock on a day after the last.
func (d *Day) over(t *Terms) State {
	switch {
	case t.Precision >= timex.Vague:
		return Open // vague words never pass a day
	case t.To.Before(d.kept[t.Precision]):
		return Passed
	}
	return Grace
}

// IsFaded reports whether the time is a vague one whose days are over: it has passed no
// day, and nobody waits for it.
func (t *Terms) IsFaded(asOf timex.Date) bool {
	return t.Precision == timex.Vague && t.Role != timex.Start && !t.To.IsZero() && asOf.After(t.To)
}

// NextDue is the day on which it is due, where that is not over; zero for what is never
// due on one, as what begins, goes on or holds until then.
func (t *Terms) NextDue(asOf timex.Date) timex.Date {
	if t.Role == timex.Until || t.goesOn() || t.To.Before(asOf) {
		return timex.Date{}
	}
	return t.To
}

func (t *Terms) undated() State {
	switch {
	case t.Conditional:
		return Conditional
	case t.Recurs || t.Continuing:
		return Ongoing
	}
	return NoDate
}

// grace is how many days after its end a date counts as passed, by how finely
// the words placed it.
func grace(p timex.Precision) int {
	switch p {
	case timex.Day, timex.TenDays, timex.Week:
		return 3
	case timex.Month:
		return 7
	case timex.Quarter, timex.Half:
		return 14
	}
	return 31
}
