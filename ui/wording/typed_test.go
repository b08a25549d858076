package wording_test

import (
	"testing"

	"attache/briefs/ledger"
	"attache/briefs/timex"
	"attache/ui/wording"
)

func TestReadOutcome(t *testing.T) {
	today := timex.On(2026, 7, 1)
	for typed, want := range map[string]ledger.Outcome{
		"delivered 2026-06-20 “It was signed.”":    {Kind: ledger.Delivered, Valid: timex.On(2026, 6, 20), Evidence: "It was signed."},
		"delayed told by phone":                    {Kind: ledger.Delayed, Valid: today, Note: "told by phone"},
		"rescheduled 2027-06 by letter":            {Kind: ledger.Rescheduled, Valid: today, From: timex.On(2027, 6, 1), To: timex.On(2027, 6, 30), Note: "by letter"},
		"rescheduled 2027-Q1..2027-Q2 by letter":   {Kind: ledger.Rescheduled, Valid: today, From: timex.On(2027, 1, 1), To: timex.On(2027, 6, 30), Note: "by letter"},
		"rescheduled 2026-12-31 the minister":      {Kind: ledger.Rescheduled, Valid: today, To: timex.On(2026, 12, 31), Note: "the minister"},
		"  not-delivered   \"Nothing was built.\"": {Kind: ledger.NotDone, Valid: today, Evidence: "Nothing was built."},
	} {
		if got, err := wording.ReadOutcome(typed, today, today); err != nil || got != want {
			t.Errorf("%q is %+v %v, want %+v", typed, got, err, want)
		}
	}
	for _, typed := range []string{"", "broken it was", "rescheduled soon", "delivered 2026-07-02 x"} {
		if got, err := wording.ReadOutcome(typed, today, today); err == nil {
			t.Errorf("%q is %+v", typed, got)
		}
	}
}
