package main

import (
	"testing"
)

// The reader is measured as it is: this fails when its screens no longer say
// what the measuring waits for.
func TestSmallDesk(t *testing.T) {
	if testing.Short() {
		t.Skip("builds and runs the program")
	}
	t.Chdir("../..")
	if err := measure(t.Context(), "30", 1, t.TempDir()); err != nil {
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
	var all table
	all.add(1000, &few)
	all.add(100_000, &many)
	const want = "| | 1,000 | 100,000 |\n|---|---|---|\n| memory, MB | 3.00 | 30 |\n| start, ms |  | 1,200 |\n"
	if got := all.String(); got != want {
		t.Errorf("%s, want %s", got, want)
	}
}
