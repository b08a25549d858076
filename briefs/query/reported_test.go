package query_test

import (
	"testing"

	"attache/briefs"
	"attache/briefs/ledger"
	"attache/briefs/query"
	"attache/briefs/text"
	"attache/briefs/timex"
)

// What was reported of the only promise, due by 30 June 2026, decides at which clock it
// is found; "" is at none.
func TestAReportCountsForTheClock(t *testing.T) {
	b := briefs.Read(briefs.Article{Body: text.Plain("LIMA, March 3, 2026 - Peru and Chile agreed to cut customs fees by June 30, 2026.")}, timex.On(2026, 4, 1))
	before, after := timex.On(2026, 5, 1), timex.On(2026, 9, 1)
	for _, c := range []struct {
		told          ledger.Outcome
		before, after string
	}{
		{ledger.Outcome{}, "open", "passed"},
		{ledger.Outcome{Kind: ledger.Delivered}, "", ""},
		{ledger.Outcome{Kind: ledger.Withdrawn}, "", ""},
		{ledger.Outcome{Kind: ledger.NotDone}, "", ""},
		{ledger.Outcome{Kind: ledger.Progress}, "open", ""},
		{ledger.Outcome{Kind: ledger.Delayed}, "open", ""},
		{ledger.Outcome{Kind: ledger.Rescheduled, From: timex.On(2026, 12, 1), To: timex.On(2026, 12, 31)}, "scheduled", "scheduled"},
		{ledger.Outcome{Kind: ledger.Rescheduled, To: timex.On(2026, 7, 31)}, "open", "passed"},
	} {
		known := query.Known{}
		if c.told.Kind != "" {
			known.Outcomes = map[int]ledger.Outcome{0: c.told}
		}
		for _, clock := range []string{"open", "soon", "grace", "passed", "scheduled", "ended", "ongoing"} {
			q, err := query.Parse("clock:"+clock, after)
			if err != nil {
				t.Fatal(err)
			}
			for day, want := range map[timex.Date]string{before: c.before, after: c.after} {
				if got := q.Matches(&b, known, day); got != (clock == want) {
					t.Errorf("%s: clock:%s finds it on %v: %v", c.told.Kind, clock, day, got)
				}
			}
		}
	}
}
