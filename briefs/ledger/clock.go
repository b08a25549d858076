package ledger

import (
	"attache/briefs/clock"
	"attache/briefs/timex"
)

// Settles reports whether nothing more is expected of the commitment: it is
// delivered, withdrawn, or a source says that it was not delivered.
func (o *Outcome) Settles() bool {
	return o.Kind == Delivered || o.Kind == Withdrawn || o.Kind == NotDone
}

// Answers reports whether it says what became of a date that has passed. One that set
// that date anew says nothing of it.
func (o *Outcome) Answers() bool { return o.Kind != Rescheduled }

// Stops reports whether a clock that stands so tells nothing that is still to come:
// the commitment is settled, or its date has passed and this says what became of it.
func (o *Outcome) Stops(on clock.State) bool {
	return o.Settles() || on == clock.Passed && o.Answers()
}

// Move is a commitment's terms as the report leaves them: one that tells a new date
// puts it in the place of the old.
func (o *Outcome) Move(t clock.Terms) clock.Terms {
	if o.Kind != Rescheduled {
		return t
	}
	t.From, t.To, t.Role, t.Precision = o.From, o.To, timex.Window, timex.Day
	switch {
	case o.From.IsZero():
		t.Role = timex.Deadline
	case o.To.IsZero():
		t.Role = timex.Start
	}
	return t
}
