package export

import (
	"encoding/csv"
	"encoding/json"
	"strings"
	"testing"
	"unicode/utf8"

	ics "github.com/arran4/golang-ical"

	"attache/briefs"
	"attache/briefs/commitments"
	"attache/briefs/sanitise"
	"attache/briefs/text"
	"attache/briefs/timex"
)

// promise is a brief of clean text with one dated commitment in it, and words
// from outside wherever a brief may hold some.
func promise(outside, body string, start, n uint) *briefs.Brief {
	body, _ = sanitise.Text(strings.ToValidUTF8(body, ""))
	at := func(i uint) int { // the rune boundary at or before a byte
		k := int(min(i, uint(len(body))))
		for k > 0 && k < len(body) && !utf8.RuneStart(body[k]) {
			k--
		}
		return k
	}
	quote := text.Span{Start: at(start % 1000), End: at(start%1000 + n%1000)}
	return &briefs.Brief{
		Path: outside, URL: outside, Title: outside, Source: outside, Author: outside, Body: text.Body{Text: body},
		Commitments: []commitments.Commitment{{
			Span: quote, ID: "c", Sentence: quote, By: []string{outside}, ByText: outside, Action: outside, Condition: quote, Source: outside,
			Due: &timex.Due{Span: quote, To: timex.On(2026, 6, 30)},
		}},
	}
}

func FuzzFormats(f *testing.F) {
	f.Add("a\x1b]0;x\x07\u009b2J\u202eb\U000E0041", body, uint(0), uint(79))
	f.Add("=cmd|' /C calc'!A0", "BEGIN:VEVENT\r\nEND:VCALENDAR", uint(3), uint(20))
	f.Add("\xff\xfe,\";\\n", "협의 계속 中文, \"x\"", uint(1), uint(9))
	f.Fuzz(func(t *testing.T, outside, body string, start, n uint) {
		b := promise(outside, body, start, n)
		out := map[Format]string{}
		for _, format := range Formats {
			out[format] = written(t, format, Options{Explain: n%2 == 1}, b)
			for _, r := range out[format] {
				if r != '\n' && (r != '\r' || format != Calendar) && sanitise.IsHidden(r) {
					t.Fatalf("%s writes %U", format, r)
				}
			}
		}
		var j struct {
			Text, Title string
			Commitments []struct {
				Start, End int
				Quote      string
			}
		}
		if err := json.Unmarshal([]byte(out[JSONL]), &j); err != nil {
			t.Fatal(err)
		}
		if c := j.Commitments[0]; j.Text[c.Start:c.End] != c.Quote || j.Title != strings.ToValidUTF8(outside, "\uFFFD") && utf8.ValidString(outside) {
			t.Fatalf("the JSON quotes %q as %q, and the title %q as %q", j.Text[c.Start:c.End], c.Quote, outside, j.Title)
		}
		if rows, err := csv.NewReader(strings.NewReader(out[CSV])).ReadAll(); err != nil || len(rows) != 2 {
			t.Fatalf("the CSV has %d rows: %v", len(rows), err)
		}
		cal, err := ics.ParseCalendar(strings.NewReader(out[Calendar]))
		if err != nil || len(cal.Events()) != 1 {
			t.Fatalf("the calendar does not parse to one event: %v\n%s", err, out[Calendar])
		}
	})
}
