package ui

import (
	"context"
	"errors"
	"testing"

	"attache/briefs/ledger"
	"attache/briefs/timex"
	"attache/feed"
)

// ledgerShelf keeps outcomes, and takes the last one back.
type ledgerShelf struct {
	*keepingShelf
	all []ledger.Outcome
}

func (s *ledgerShelf) Outcomes(context.Context, feed.Ref) ([]ledger.Outcome, error) {
	return s.all, nil
}

func (s *ledgerShelf) Record(_ context.Context, _ feed.Ref, o ledger.Outcome) error {
	if s.err == nil {
		s.all = append(s.all, o)
	}
	return s.err
}

func (s *ledgerShelf) Undo(context.Context) (string, error) {
	s.all = s.all[:len(s.all)-1]
	return "recorded delivered", nil
}

func ledgerOf(t *testing.T, w, h int) (*player, *ledgerShelf) {
	t.Helper()
	p, k := keeping(t, w, h)
	s := &ledgerShelf{keepingShelf: k}
	p.app.source.shelf = s
	return p, s
}

func TestWhatBecameOfItIsRecorded(t *testing.T) {
	p, s := ledgerOf(t, 160, 48)
	p.press("enter ] ]").press("r").shows("what became of it")
	p.write("delivered 2025-12-20 “The ministers met on Saturday.”").press("enter")
	p.shows("reported delivered, 20 Dec 2025", "z takes it back")
	if len(s.all) != 1 || s.all[0].Evidence != "The ministers met on Saturday." || s.all[0].Valid != timex.On(2025, 12, 20) || s.all[0].Anchor == (ledger.Anchor{}) {
		t.Fatalf("%+v", s.all)
	}
	p.press("enter").shows("Outcome", "“The ministers met on Saturday.”")
	p.press("esc z").shows("taken back: recorded delivered")
	p.hides("reported delivered")
}

func TestAnOutcomeThatIsNotKeptIsNotShown(t *testing.T) {
	p, s := ledgerOf(t, 160, 48)
	s.err = errors.New("the disk is full")
	p.press("enter ]").press("r").write("delayed told by phone").press("enter")
	p.shows("not kept: the disk is full")
	p.hides("reported delayed")
}

func TestReadOutcome(t *testing.T) {
	today := timex.On(2026, 7, 1)
	for typed, want := range map[string]ledger.Outcome{
		"delivered 2026-06-20 “It was signed.”":    {Kind: ledger.Delivered, Valid: timex.On(2026, 6, 20), Evidence: "It was signed."},
		"delayed told by phone":                    {Kind: ledger.Delayed, Valid: today, Note: "told by phone"},
		"rescheduled 2026-12-31 the minister":      {Kind: ledger.Rescheduled, Valid: today, To: timex.On(2026, 12, 31), Note: "the minister"},
		"  not-delivered   \"Nothing was built.\"": {Kind: ledger.NotDone, Valid: today, Evidence: "Nothing was built."},
	} {
		if got, err := readOutcome(typed, today); err != nil || got != want {
			t.Errorf("%q is %+v %v, want %+v", typed, got, err, want)
		}
	}
	for _, typed := range []string{"", "broken it was", "delivered", "delivered 2026-06-20", "rescheduled soon", "delivered 2026-07-02 x"} {
		if got, err := readOutcome(typed, today); err == nil {
			t.Errorf("%q is %+v", typed, got)
		}
	}
}
