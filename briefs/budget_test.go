package briefs_test

import (
	"fmt"
	"strings"
	"testing"

	"attache/briefs"
	"attache/briefs/text"
	"attache/briefs/timex"
)

// distinct are promises of which no two are the same act.
func distinct(n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, "Korea will build a %c%c%cport by June 2026.\n\n", 'a'+i/676%26, 'a'+i/26%26, 'a'+i%26)
	}
	return b.String()
}

// TestFactsHaveABudget reads texts of nothing but promises, dates and sentences: what
// is told ends somewhere, and the brief says so.
func TestFactsHaveABudget(t *testing.T) {
	for name, raw := range map[string]string{
		"promises":  distinct(6000),
		"dates":     strings.Repeat("It met in June 2026, and ", 21_000),
		"sentences": strings.Repeat("We met.\n\n", 42_000),
		"numbers":   strings.Repeat("1 2 3 ", 70_000),
		"told anew": strings.Repeat("Korea will build a port by June.\n\n", 8_300),
	} {
		b := briefs.Read(briefs.Article{Body: text.Plain(raw)}, timex.On(2026, 11, 26))
		if len(b.Commitments) > 4096 || len(b.Dates) > 20_000 {
			t.Errorf("%s: %d commitments and %d dates", name, len(b.Commitments), len(b.Dates))
		}
		if len(b.Notes) == 0 || !strings.HasPrefix(b.Notes[0], "Only the first") {
			t.Errorf("%s: %q is said of it", name, b.Notes)
		}
		if len(b.Body.Text) < len(raw)/2 {
			t.Errorf("%s: %d bytes of %d are shown", name, len(b.Body.Text), len(raw))
		}
	}
}
