package briefs_test

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"testing"

	"attache/briefs"
	"attache/briefs/goldset"
	"attache/briefs/text"
	"attache/briefs/timex"
)

// promised are texts whose promises read a time otherwise than its words alone say:
// by whose year it is, by when it was promised, by what stands beside it.
var promised = []string{
	"Japan will cut the duty within this fiscal year. India will cut its own by the end of the fiscal year.",
	"In 2018 Peru and Chile had agreed to open a desk by May. In 2024 they pledged to close it within two years.",
	"Peru will not raise the levy before 1 May 2026. Chile will suspend its own for 90 days from 14 May 2026.",
	"Kenya will hold checks today and tomorrow, buy wheat in 2027 (prorated), 2028 and 2029, and report in the year from 1 April.",
	"Ghana agreed to hold a fair. It will be held from 3 to 5 June. Norway will send a team before the summit in May.",
	"Peru imposed the tax in May. It will lift it in May, and by next month it will have paid it back.",
	"Trade began in 1871, 1884, 1885, 1891, 1902, 1907 and 1911. In June ports were opened. Peru plans to open one in June.",
}

// TestDatesAndDuesAgree holds every due to what the article's list of times says of
// the same words.
func TestDatesAndDuesAgree(t *testing.T) {
	for _, in := range promised {
		agree(t, briefs.Read(briefs.Article{Body: text.Plain(in), Published: briefs.Published{Date: timex.On(2026, 3, 10)}}, timex.On(2026, 3, 12)))
	}
	gold := os.DirFS("../../shared/gold")
	for _, g := range goldset.Read(t, gold) {
		agree(t, briefs.Read(briefs.Article{Body: goldset.Text(t, gold, g.Doc)}, timex.On(2026, 11, 23)))
	}
}

// TestDatesAndDuesAgreeBesides asks the same of the texts that stand beside the
// project: reports as they were published, and sentences that went wrong once.
func TestDatesAndDuesAgreeBesides(t *testing.T) {
	texts, err := filepath.Glob("../../shared/press/articles/*.txt")
	if err != nil || len(texts) == 0 {
		t.Skip("no texts beside the project")
	}
	today := timex.On(2026, 11, 23)
	for _, name := range texts {
		raw, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		agree(t, briefs.Read(briefs.Article{Body: text.Plain(string(raw))}, today))
	}
	raw, err := os.ReadFile("../../shared/cases/sentences.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	for line := range bytes.Lines(raw) {
		var one struct{ Text string }
		if err := json.Unmarshal(line, &one); err != nil {
			t.Fatal(err)
		}
		agree(t, briefs.Read(briefs.Article{Body: text.Plain(one.Text), Published: briefs.Published{Date: timex.On(2026, 3, 10)}}, today))
	}
}

func agree(t *testing.T, b briefs.Brief) {
	t.Helper()
	for _, c := range b.Commitments {
		if c.Due == nil {
			continue
		}
		if c.Due.Basis != timex.Explicit && !c.IsCountedFromText() && !b.Published.Date.IsZero() && c.Due.Confidence > b.Published.Confidence {
			t.Errorf("%q is surer (%v) than the day it counts from (%v)", c.Due.Span.Of(b.Body.Text), c.Due.Confidence, b.Published.Confidence)
		}
		told := toldIn(b, c.Due.Span)
		for _, day := range [...]timex.Date{c.Due.From, c.Due.To} {
			if !day.IsZero() && !told.From.IsZero() && (day.Before(told.From.AddDays(-1)) || day.After(told.To.AddDays(1))) {
				t.Errorf("%q is due %v to %v, and among the dates %v to %v", c.Due.Span.Of(b.Body.Text), c.Due.From, c.Due.To, told.From, told.To)
			}
		}
	}
}

// toldIn is the stretch from the first to the last day of the times in a span, none
// where one of them counts from another.
func toldIn(b briefs.Brief, in text.Span) (told timex.Expr) {
	for _, d := range b.Dates {
		if !in.Covers(d.Span) {
			continue
		}
		if d.Type == timex.DURATION || d.Type == timex.SET {
			return timex.Expr{}
		}
		if told.From.IsZero() || d.From.Before(told.From) {
			told.From = d.From
		}
		if d.To.After(told.To) {
			told.To = d.To
		}
	}
	return told
}
