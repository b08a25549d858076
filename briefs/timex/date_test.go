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
		"": {}, "..": {}, "2026-06-30": {{}, june}, "..2026-06-30": {{}, june}, "2026-06-30..": {june, {}}, "2026-06-30..2026-07-31": {june, july},
	} {
		if from, to, err := ParseSpan(s); err != nil || from != want[0] || to != want[1] {
			t.Errorf("%q is %v to %v: %v", s, from, to, err)
		}
	}
	for _, bad := range []string{"soon", "2026-06-30..soon", "June..2026-06-30"} {
		if _, _, err := ParseSpan(bad); err == nil {
			t.Errorf("%q is a span", bad)
		}
	}
}
