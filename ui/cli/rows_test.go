package cli

import (
	"bytes"
	"io"
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"

	"attache/briefs/timex"
	"attache/feed"
	"attache/ui"
)

// person runs a command as one who reads on a terminal of 90 cells.
func person(args ...string) result {
	var out, errs bytes.Buffer
	p := &program{
		in: strings.NewReader(""), out: &out, err: &errs,
		width: func(io.Writer) (int, bool) { return 90, true }, piped: func(io.Reader) bool { return false },
	}
	return result{p.run(args), out.String(), errs.String()}
}

func TestRowsForPeople(t *testing.T) {
	home(t)
	attache("", "add", "--now", "2026-06-01", folder(t))
	list := person("list")
	lines := strings.Split(strings.TrimSpace(list.out), "\n")
	if len(lines) != 2 || !strings.Contains(list.out, "30 May 2026  CL–NO") {
		t.Fatalf("%+v", list)
	}
	if row := rowOf(&feed.Row{ID: "0123456789", Published: timex.On(2026, 5, 3), DateFrom: "file time", Title: "Nets"}, 90); !strings.Contains(row, "  3 May 2026? ") {
		t.Errorf("a day that only the file tells stands as the article's: %s", row)
	}
	id, _, _ := strings.Cut(lines[0], " ")
	if r := person("show", id); r.status != 0 || r.out == "" {
		t.Errorf("%+v", r)
	}
	agenda := person("agenda", "--now", "2026-06-01")
	if !strings.Contains(agenda.out, "Due within 30 days  1\n") || !strings.Contains(agenda.out, "hold trade talks in Santiago") || !strings.Contains(agenda.out, "30 Jun 2026 · in 29 days") {
		t.Errorf("%+v", agenda)
	}
	for _, r := range []result{list, agenda} {
		for line := range strings.Lines(r.out) {
			if n := ansi.StringWidth(strings.TrimSuffix(line, "\n")); n > 90 {
				t.Errorf("%d cells: %s", n, line)
			}
		}
	}
}

// What was reported stands in the table, and what was rescheduled with its new day.
func TestReportsForPeople(t *testing.T) {
	home(t)
	attache("", "add", "--now", "2026-06-01", folder(t))
	agenda := person("agenda", "--now", "2026-06-01")
	entry := strings.Fields(agenda.out[strings.Index(agenda.out, "\n"):])[0]
	if r := person("outcome", entry, "delivered", "--note", "told by phone"); r.status != 0 {
		t.Fatalf("%+v", r)
	}
	if r := person("agenda", "--now", "2026-06-01"); !strings.Contains(r.out, "Reported delivered or withdrawn  1\n") || !strings.Contains(r.out, "  reported delivered, ") {
		t.Errorf("what was reported stands as if it was not: %+v", r)
	}
	if r := person("outcome", entry, "rescheduled", "--due", "2026-09", "--note", "told by phone"); r.status != 0 {
		t.Fatalf("%+v", r)
	}
	if r := person("agenda", "--now", "2026-06-01"); !strings.Contains(r.out, "rescheduled · by 30 Sep 2026") && !strings.Contains(r.out, "rescheduled · September 2026") || strings.Contains(r.out, "30 Jun") {
		t.Errorf("what was rescheduled has its old day: %+v", r)
	}
}

func TestNothingIsCutWhereAllIsAskedFor(t *testing.T) {
	home(t)
	attache("", "add", "--now", "2026-06-01", folder(t))
	for _, r := range []result{person("list", "--all"), person("search", "--all", "talks")} {
		if r.status != 0 || strings.Contains(r.out, "…") {
			t.Errorf("something is cut though all was asked for: %+v", r)
		}
	}
}

// The ids that agenda prints lead to one commitment.
func TestShowTakesACommitment(t *testing.T) {
	home(t)
	attache("", "add", "--now", "2026-06-01", folder(t))
	agenda := person("agenda", "--now", "2026-06-01")
	entry := strings.Fields(agenda.out[strings.Index(agenda.out, "\n"):])[0]
	if r := person("show", entry); !strings.Contains(r.out, "hold trade talks in Santiago") || strings.Count(r.out, "“") != 1 {
		t.Errorf("of one commitment it shows %+v", r)
	}
}

func TestNothingFoundSaysWhy(t *testing.T) {
	home(t)
	attache("", "add", folder(t))
	for _, c := range []struct {
		args []string
		want string
	}{
		{[]string{"search", "xyzzy"}, "none of 2 briefs matches xyzzy"},
		{[]string{"agenda", "--pair", "GH-KE"}, "no brief is about GH–KE; "},
		{[]string{"search", "-ghana"}, "attache search -- -ghana"},
	} {
		if r := person(c.args...); r.out != "" || !strings.Contains(r.err, c.want) {
			t.Errorf("%v: %+v, want %q", c.args, r, c.want)
		}
	}
	if r := attache("", "search", "xyzzy"); r.status != 0 || r.err != "" {
		t.Errorf("another program is told: %+v", r)
	}
}

// The manual page holds every key of the reader, and nothing in it that roff would
// take for a command.
func TestManualPage(t *testing.T) {
	page := attache("", "man").out
	if strings.Contains(page, "help for man") {
		t.Error("the page tells the flag for help of one command alone")
	}
	plain := strings.NewReplacer(`\-`, "-", `\[u2193]`, "↓", `\[u2191]`, "↑", `\[u2190]`, "←", `\[u2192]`, "→", `\[u2013]`, "–", "\n", " ").Replace(page)
	for _, g := range ui.KeyGroups() {
		for _, row := range g.Rows {
			if !strings.Contains(plain, " "+row[0]+" "+row[1]+" ") {
				t.Errorf("it lacks %q under %s", row, g.Name)
			}
		}
	}
	for _, section := range []string{"KEYS", "QUERIES", "FILES", "ENVIRONMENT", "EXIT STATUS"} {
		if !strings.Contains(page, "\n.SH "+section+"\n") {
			t.Errorf("it has no section %s", section)
		}
	}
	for line := range strings.Lines(page) {
		if len(line) > manualWidth+1 && !strings.HasPrefix(line, ".") || strings.HasPrefix(line, "'") {
			t.Errorf("a line that roff cannot take well: %q", line)
		}
	}
}

func TestTextIsEscapedForRoff(t *testing.T) {
	for text, want := range map[string]string{".SH x": `\&.SH x`, "'b'": `\&'b'`, `a\b-c`: `a\eb\-c`, "é": `\[u00E9]`} {
		if got := escaped(text); got != want {
			t.Errorf("%q becomes %q, want %q", text, got, want)
		}
	}
	if got := inLines(strings.Repeat("word ", 15) + ".x follows here"); strings.Contains(got, "\n.") {
		t.Errorf("a line begins as a command: %q", got)
	}
}
