package ledger

import (
	"testing"

	"attache/briefs/threads"
	"attache/briefs/timex"
)

func TestAReportMovesAndSettles(t *testing.T) {
	asOf := timex.On(2026, 1, 12)
	was := threads.Terms{To: timex.On(2025, 6, 30), Role: timex.Deadline, Precision: timex.Month}
	for _, c := range []struct {
		o       Outcome
		clock   threads.Clock
		settles bool
	}{
		{Outcome{Kind: Progress}, threads.Passed, false},
		{Outcome{Kind: Delivered}, threads.Passed, true},
		{Outcome{Kind: Withdrawn}, threads.Passed, true},
		{Outcome{Kind: NotDone}, threads.Passed, true},
		{Outcome{Kind: Contested}, threads.Passed, false},
		{Outcome{Kind: Rescheduled, To: timex.On(2026, 2, 1)}, threads.Soon, false},
		{Outcome{Kind: Rescheduled, From: timex.On(2026, 7, 1), To: timex.On(2026, 9, 30)}, threads.Scheduled, false},
		{Outcome{Kind: Rescheduled, From: timex.On(2026, 7, 1)}, threads.Scheduled, false},
	} {
		if got := c.o.Move(was).On(asOf); got != c.clock || c.o.Settles() != c.settles {
			t.Errorf("%+v: %s, settles %v; want %s, %v", c.o, got, c.o.Settles(), c.clock, c.settles)
		}
	}
}
