package export

import (
	"bytes"
	"slices"
	"strings"
	"testing"

	"attache/briefs"
	"attache/briefs/ledger"
	"attache/briefs/timex"
)

// reportedOn is the brief of the tests and what was added to it: an outcome and a note
// of its first commitment, a note and a tag of its own.
func reportedOn(kind ledger.OutcomeKind, to timex.Date) (*briefs.Brief, *Added) {
	b := brief()
	at := ledger.AnchorOf(b, 0)
	o := ledger.Outcome{ID: "o1", Anchor: at, Kind: kind, Valid: timex.On(2026, 2, 1), Note: "told | by phone", To: to}
	notes := []ledger.Note{{ID: "n1", Anchor: at, Words: "ask Oslo"}, {ID: "n2", Words: "of the desk"}}
	return b, AddedTo(b, []ledger.Outcome{o}, notes, []string{"fish"})
}

// What became of a commitment leaves the program in every format.
func TestWhatWasAddedIsWritten(t *testing.T) {
	b, added := reportedOn(ledger.Partly, timex.Date{})
	for f, want := range map[Format][]string{
		JSONL:    {`"outcome":"partly delivered","outcomes":[{"kind":"partly delivered","on":"2026-02-01","evidence":null,"source":null,"note":"told | by phone","from":null,"to":null}],"notes":["ask Oslo"]}`, `"outcome":null,"outcomes":[],"notes":[]}`, `"tags":["fish"],"notes":["of the desk"]}`},
		JSON:     {`"outcome":"partly delivered"`},
		CSV:      {"quote,outcome,outcome_on,outcome_from,outcome_to,outcome_words,outcome_source,notes,tags,brief_notes\n", ",partly delivered,2026-02-01,,,told | by phone,,ask Oslo,fish,of the desk\n", ",,,,,,,,fish,of the desk\n"},
		Markdown: {"tags: fish\n\nnote: of the desk\n", "## What became of them\n\n- 1: reported partly delivered, 1 Feb 2026: told \\| by phone\n- 1: note: ask Oslo\n"},
		HTML:     {"reported partly delivered, 1 Feb 2026: told | by phone", "note: ask Oslo", "tags: fish"},
		Table:    {"reported partly delivered, 1 Feb 2026: told | by phone\n", "note: ask Oslo\n", "tags: fish\n", "note: of the desk\n"},
		Calendar: {"reported partly delivered\\, 1 Feb 2026"},
	} {
		var out bytes.Buffer
		w := f.To(&out, Options{AsOf: asOf, Width: 200})
		if err := w.Write(b, added); err != nil {
			t.Fatal(err)
		}
		if err := w.Close(); err != nil {
			t.Fatal(err)
		}
		got := strings.ReplaceAll(out.String(), "\r\n ", "") // a calendar's folded lines
		for _, words := range want {
			if !strings.Contains(got, words) {
				t.Errorf("%s: no %q in\n%s", f, words, got)
			}
		}
	}
}

// Without a library nothing is said of what can be added there, but for columns.
func TestWhatCannotBeAddedHasNoKey(t *testing.T) {
	if got := written(t, JSONL, Options{}, brief()); strings.Contains(got, `"outcome`) || strings.Contains(got, `"notes"`) {
		t.Error(got)
	}
}

// What is settled has no event any more, and what was rescheduled has its new day.
func TestTheCalendarFollowsReports(t *testing.T) {
	days := func(b *briefs.Brief, added *Added) (all []string) {
		var out bytes.Buffer
		w := Calendar.To(&out, Options{AsOf: asOf})
		if err := w.Write(b, added); err != nil {
			t.Fatal(err)
		}
		if err := w.Close(); err != nil {
			t.Fatal(err)
		}
		for line := range strings.Lines(out.String()) {
			if day, ok := strings.CutPrefix(line, "DTSTART;VALUE=DATE:"); ok {
				all = append(all, strings.TrimSpace(day))
			}
		}
		return all
	}
	before := days(brief(), nil)
	for _, kind := range []ledger.OutcomeKind{ledger.Delivered, ledger.Withdrawn, ledger.NotDone} {
		if got := days(reportedOn(kind, timex.Date{})); !slices.Equal(got, before[1:]) {
			t.Errorf("%s: %q, before %q", kind, got, before)
		}
	}
	if got := days(reportedOn(ledger.Progress, timex.Date{})); !slices.Equal(got, before) {
		t.Errorf("progress: %q, before %q", got, before)
	}
	if got := days(reportedOn(ledger.Rescheduled, timex.On(2027, 6, 30))); len(got) != len(before) || got[0] != "20270630" {
		t.Errorf("rescheduled: %q, before %q", got, before)
	}
}
