package plain_test

import (
	"bytes"
	"strings"
	"testing"

	"attache/feed"
	"attache/feed/files"
	"attache/feed/samples"
	"attache/ui/plain"
)

// told is what the reader says to some lines.
func told(t *testing.T, lines ...string) string {
	t.Helper()
	var out bytes.Buffer
	shelf := files.NewShelfFS(samples.FS, feed.Options{AsOf: samples.AsOf})
	if err := plain.Run(t.Context(), strings.NewReader(strings.Join(lines, "\n")+"\n"), &out, plain.Options{Shelf: shelf, AsOf: samples.AsOf, Name: "samples"}); err != nil {
		t.Fatal(err)
	}
	if i := strings.IndexFunc(out.String(), func(r rune) bool { return r < ' ' && r != '\n' || r == 0x7f || 0x80 <= r && r < 0xa0 }); i >= 0 {
		t.Errorf("a control character stands in what is told: %q", out.String()[i:])
	}
	return out.String()
}

func TestEverythingIsSaidLineByLine(t *testing.T) {
	for _, c := range []struct {
		lines []string
		want  []string
	}{
		{nil, []string{"attaché, samples: 14 briefs, as of 12 Jan 2026.", "1. EU states clear Mercosur deal", "4 more."}},
		{[]string{""}, []string{"14. "}},
		{[]string{"more", "more"}, []string{"that was the last brief."}},
		{[]string{"1", "sentence 1"}, []string{"7 commitments:", "1. sign the agreement", "EU–MERCOSUR; firm; on 17 Jan 2026", "“It will be signed in Asunción on 17 January"}},
		{[]string{"agenda", "3"}, []string{"Just passed: 2.", "Due within 30 days: 1.", "3. sign the agreement", "EU–MERCOSUR; 17 Jan 2026 · in 5 days.", "“It will be signed"}},
		{[]string{"/pair:KR-CN rare", "search", "sea xyzzy"}, []string{"14 briefs.", "0 briefs."}},
		{[]string{"search pair:korea"}, []string{"did you mean"}},
		{[]string{"as-of 2026-06-29", "agenda"}, []string{"Dates are read as of 29 Jun 2026.", "in 1 day"}},
		{[]string{"help"}, []string{"agenda WHEN: the commitments of what is listed", "quit: leave."}},
		{[]string{"dance", "sentence", "open x", "99", "as-of soon", "commitments"}, []string{"nothing is called dance", "no brief is open", "open takes a number", "there is no brief 99", "write a day"}},
		{[]string{"quit", "agenda"}, nil},
	} {
		got := told(t, c.lines...)
		for _, want := range c.want {
			if !strings.Contains(got, want) {
				t.Errorf("%q: %q is not said in\n%s", c.lines, want, got)
			}
		}
		if len(c.lines) > 0 && c.lines[0] == "quit" && strings.Contains(got, "Just passed") {
			t.Error("something is done after quit")
		}
	}
}
