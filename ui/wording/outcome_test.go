package wording

import (
	"testing"

	"attache/briefs/ledger"
	"attache/briefs/timex"
)

func TestOutcomesAreWordsAndBack(t *testing.T) {
	for _, word := range OutcomeWords {
		kind, err := OutcomeOf(word)
		if err != nil || outcomeWord(kind) != word {
			t.Errorf("%s is %q: %v", word, kind, err)
		}
	}
	for _, word := range []string{"broken", "", "retracted"} {
		if kind, err := OutcomeOf(word); err == nil {
			t.Errorf("%q is %q", word, kind)
		}
	}
}

func TestOutcomeInWords(t *testing.T) {
	june := timex.On(2026, 6, 20)
	for _, tt := range []struct {
		o    ledger.Outcome
		want string
	}{
		{ledger.Outcome{Kind: ledger.Delivered, Valid: june}, "reported delivered, 20 Jun 2026"},
		{ledger.Outcome{Kind: ledger.Progress}, "progress reported"},
		{ledger.Outcome{Kind: ledger.Rescheduled, To: timex.On(2026, 12, 31), Valid: june}, "reported rescheduled to 31 Dec 2026, 20 Jun 2026"},
		{ledger.Outcome{Kind: ledger.NotDone, Valid: june}, "reported not delivered, 20 Jun 2026"},
	} {
		if got := Outcome(tt.o); got != tt.want {
			t.Errorf("%q, want %q", got, tt.want)
		}
	}
}
