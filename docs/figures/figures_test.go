package main

import (
	"slices"
	"strings"
	"testing"
	"time"
)

// The reader is measured as it is: this fails when its screens no longer say
// what the measuring waits for.
func TestSmallDesk(t *testing.T) {
	if testing.Short() {
		t.Skip("builds and runs the program")
	}
	t.Chdir("../..")
	o := options{sizes: "30", runs: 1, dir: t.TempDir(), presses: 2, idle: 100 * time.Millisecond}
	if err := o.measure(t.Context()); err != nil {
		t.Fatal(err)
	}
}

func TestTable(t *testing.T) {
	var few, many figures
	few.note("memory, MB", 3)
	many.note("memory, MB", 30.4)
	for _, ms := range []float64{1200.4, 900, 1500} {
		many.note("start, ms", ms)
	}
	for i := range 200 {
		many.pressed("next", time.Duration(200-i)*time.Millisecond, 10*i)
	}
	var all table
	all.add(1000, &few)
	all.add(100_000, &many)
	const want = "| | 1,000 | 100,000 |\n|---|---|---|\n| memory, MB | 3.00 | 30 |\n| start, ms |  | 1,200 |\n| next, ms |  | 101 · 199 · 200 |\n|   its bytes: next |  | 1,000 |\n"
	if got := all.String(); got != want {
		t.Errorf("%s, want %s", got, want)
	}
}

// One program that does not finish takes nothing from the figures of the others.
func TestAPeerThatFailsHidesNoOther(t *testing.T) {
	if testing.Short() {
		t.Skip("runs programs on terminals")
	}
	nothing := func(string, int) error { return nil }
	answers := peer{
		name: "sh", most: 10, write: nothing, args: func(string) []string { return []string{"-c", "echo the list; cat"} },
		ready: func(screen string, _ []string) bool { return strings.Contains(screen, "the list") }, next: "j",
	}
	ends := answers
	ends.name, ends.args = "false", func(string) []string { return nil }
	d := &desk{options: &options{runs: 1, presses: 2}, size: 3, dir: t.TempDir(), figures: &figures{}}
	err := d.beside(t.Context(), []peer{ends, answers})
	if err == nil || !strings.Contains(err.Error(), "false did not finish") || strings.Contains(err.Error(), "sh did not") {
		t.Errorf("%v", err)
	}
	if want := []string{"sh: start to the first screen, ms", "sh: next article, ms"}; !slices.Contains(d.names, want[0]) || !slices.Contains(d.names, want[1]) {
		t.Errorf("%q, want %q among them", d.names, want)
	}
}

func TestHeadline(t *testing.T) {
	const screen = " attaché  articles          3 briefs\n BRIEFS  2/3 │  Chile opens its ports   │ COMMITMENTS  1\n  Peru       │  Lima News · 4 May 2026  │\n"
	if got, want := headline(screen), "Chile opens its ports\nLima News · 4 May 2026"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
	if got := headline("attaché"); got != "" {
		t.Errorf("%q of a screen without an article, want none", got)
	}
}
