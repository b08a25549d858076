package ledger

import (
	"testing"

	"attache/briefs/clock"
	"attache/briefs/timex"
)

func TestAReportMovesAndSettles(t *testing.T) {
	asOf := timex.On(2026, 1, 12)
	was := clock.Terms{To: timex.On(2025, 6, 30), Role: timex.Deadline, Precision: timex.Month}
	for _, c := range []struct {
		o       Outcome
		clock   clock.State
		settles bool
	}{
		{Outcome{Kind: Progress}, clock.Passed, false},
		{Outcome{Kind: Delivered}, clock.Passed, true},
		{Outcome{Kind: Withdrawn}, clock.Passed, true},
		{Outcome{Kind: NotDone}, clock.Passed, true},
		{Outcome{Kind: Contested}, clock.Passed, false},
		{Outcome{Kind: Rescheduled, To: timex.On(2026, 2, 1)}, clock.Soon, false},
		{Outcome{Kind: Rescheduled, From: timex.On(2026, 7, 1), To: timex.On(2026, 9, 30)}, clock.Scheduled, false},
		{Outcome{Kind: Rescheduled, From: timex.On(2026, 7, 1)}, clock.Scheduled, false},
	} {
		if got := c.o.Move(was).On(asOf); got != c.clock || c.o.Settles() != c.settles {
			t.Errorf("%+v: %s, settles %v; want %s, %v", c.o, got, c.o.Settles(), c.clock, c.settles)
		}
	}
}
