package timex

import (
	"encoding/json"
	"testing"
)

func TestDatesAreJSONBothWays(t *testing.T) {
	for _, want := range []Date{{}, On(2025, 12, 30)} {
		written, err := json.Marshal(want)
		got := On(1999, 1, 1)
		if err == nil {
			err = json.Unmarshal(written, &got)
		}
		if err != nil || got != want {
			t.Errorf("%s is %v, want %v: %v", written, got, want, err)
		}
	}
	for _, bad := range []string{`5`, `"30 June"`, `{}`} {
		if err := json.Unmarshal([]byte(bad), new(Date)); err == nil {
			t.Errorf("%s is a date", bad)
		}
	}
}

func TestParseSpan(t *testing.T) {
	june, july := On(2026, 6, 30), On(2026, 7, 31)
	for s, want := range map[string][2]Date{
		"": {}, "2026-06-30": {{}, june}, "..2026-06-30": {{}, june}, "2026-06-30..": {june, {}}, "2026-06-30..2026-07-31": {june, july},
		"2026-07": {On(2026, 7, 1), july}, "2026-q2": {On(2026, 4, 1), june}, "2026-H1": {On(2026, 1, 1), june}, "2026": {On(2026, 1, 1), On(2026, 12, 31)},
		"2026-W27": {On(2026, 6, 29), On(2026, 7, 5)}, "2026-06..2026-07": {On(2026, 6, 1), july}, "..2026-07": {{}, july}, "2026-Q3..": {On(2026, 7, 1), {}}, "2026-Q3..2026": {On(2026, 7, 1), On(2026, 12, 31)},
	} {
		from, to, err := ParseSpan(s)
		if err != nil || from != want[0] || to != want[1] {
			t.Errorf("%q is %v to %v: %v", s, from, to, err)
		}
		if again, last, err := ParseSpan(WriteSpan(from, to)); err != nil || again != from || last != to {
			t.Errorf("%q is written %q", s, WriteSpan(from, to))
		}
	}
	for _, bad := range []string{"..", "soon", "2026-06-30..soon", "June..2026-06-30", "2026-13", "2026-02-30", "2026-W54", "2026-08..2026-07", "0026-01-01"} {
		if _, _, err := ParseSpan(bad); err == nil {
			t.Errorf("%q is a span", bad)
		}
	}
}

// Days are counted as the time package counts them, also of a date that is none.
func TestDaysAreCountedAsTimeDoes(t *testing.T) {
	asTime := func(d Date, n int) Date { return fromTime(d.Time().AddDate(0, 0, n)) }
	days := []Date{{}, {Year: 1, Month: 1, Day: 1}, {Year: 9999, Month: 12, Day: 31}, {Year: 2026, Month: 2, Day: 30}, {Year: 2025, Month: 13, Day: 40}, {Year: 2025, Month: 0, Day: 0}, {Year: -3, Month: 200, Day: 200}}
	for d := On(1996, 2, 25); d.Before(On(2005, 3, 4)); d = asTime(d, 1) {
		days = append(days, d)
	}
	for y := 1600; y <= 2400; y += 100 {
		days = append(days, On(y, 2, 28), On(y, 2, 29), On(y, 3, 1), On(y, 12, 31))
	}
	for _, d := range days {
		for _, n := range []int{0, 1, -1, 3, 27, 28, -28, 31, 365, -366, 1461, 146_097, -146_098, 800_000} {
			if got, want := d.AddDays(n), asTime(d, n); got != want {
				t.Errorf("%+v and %d days: %+v, want %+v", d, n, got, want)
			}
			if e := asTime(d, n); !e.IsZero() && d.Until(e) != n {
				t.Errorf("from %+v to %+v: %d days, want %d", d, e, d.Until(e), n)
			}
		}
	}
}
