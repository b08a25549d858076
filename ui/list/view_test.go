package list

import (
	"fmt"
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"

	"attache/briefs/timex"
	"attache/feed"
	"attache/ui/theme"
)

// shown is what a list of w × 8 cells shows, without styles.
func shown(w int, rows ...feed.Row) string {
	p := New(theme.New(true, false), asOf)
	p.Resize(w, 8)
	p.Add(rows)
	return ansi.Strip(strings.Join(p.View(true, nil), "\n"))
}

func TestALongPairLeavesWhatIsDueAndTheCount(t *testing.T) {
	row := rowOf("pact", timex.On(2026, 1, 9), [2]string{"EU", "MERCOSUR"}, 3, 900)
	for w, want := range map[int]string{
		34: "• 9 Jan 2026  EU–MERCOSUR 1 due 2 \n",
		36: "• 9 Jan 2026  EU–MERCOSUR 1 due · 2 \n",
	} {
		if s := shown(w, row); !strings.Contains(s, want) {
			t.Errorf("no %q at %d cells in\n%s", want, w, s)
		}
	}
}

func TestASourceThatAllShareIsLeftOut(t *testing.T) {
	a, b := rowOf("a", timex.On(2026, 1, 9), [2]string{"CN", "KR"}), rowOf("b", timex.On(2026, 1, 8), [2]string{"CN", "KR"})
	a.Source, b.Source = "Harbour Wire", "Harbour Wire"
	if s := shown(80, a, b); strings.Contains(s, "Harbour Wire") {
		t.Errorf("both briefs name their one source:\n%s", s)
	}
	b.Source = "Prairie Desk"
	if s := shown(80, a, b); !strings.Contains(s, "Harbour Wire") || !strings.Contains(s, "Prairie Desk") {
		t.Errorf("briefs of two sources do not name them:\n%s", s)
	}
}

// A count gives way before the source that tells briefs apart.
func TestALongSourceLeavesTheNumber(t *testing.T) {
	a, b := rowOf("a", timex.On(2026, 1, 9), [2]string{"CN", "KR"}, 3), rowOf("b", timex.On(2026, 1, 8), [2]string{"CN", "KR"})
	a.Source, b.Source = "Ministry of Trade, Industry and Ports", "Prairie Desk"
	for w, want := range map[int]string{
		62: "Ministry of Trade, Industry… 1 due 1 \n",
		68: "Ministry of Trade, Industry and P… 1 due 1 \n",
		76: "Ministry of Trade, Industry and Ports    1 due · 1 \n",
		90: "Ministry of Trade, Industry and Ports       1 due · 1 commitment \n",
	} {
		if s := shown(w, a, b); !strings.Contains(s, want) {
			t.Errorf("no %q at %d cells in\n%s", want, w, s)
		}
	}
}

func TestSourcesAreCountedAsRowsChange(t *testing.T) {
	rows := NewRows(asOf)
	a, b := rowOf("a", asOf, [2]string{}), rowOf("b", asOf, [2]string{})
	a.Source, b.Source = "Harbour Wire", "Prairie Desk"
	rows.Add([]feed.Row{a, b})
	if rows.HasOneSource() {
		t.Fatal("two sources count as one")
	}
	b.Source = a.Source
	rows.Add([]feed.Row{b})
	if !rows.HasOneSource() {
		t.Fatal("a source that no row has any more still counts")
	}
	b.Source = "Prairie Desk"
	rows.Add([]feed.Row{b})
	rows.Drop([]feed.Ref{b.Ref})
	if !rows.HasOneSource() {
		t.Fatal("the source of a row that is gone still counts")
	}
}

func TestTheHeadingKeepsThePlaceAmongMany(t *testing.T) {
	rows := make([]feed.Row, 12_345)
	for i := range rows {
		rows[i] = rowOf(fmt.Sprint(i), asOf, [2]string{})
	}
	p := New(theme.New(true, false), asOf)
	p.Resize(34, 20)
	p.Add(rows)
	p.Hold()
	p.Bottom()
	if s := ansi.Strip(p.View(true, nil)[0]); s != " BRIEFS             12,345/12,345 " {
		t.Errorf("%q", s)
	}
}

func TestAFilesTimeIsNoDateOfTheArticle(t *testing.T) {
	row := rowOf("note", timex.On(2026, 1, 9), [2]string{"CN", "KR"}, 3)
	row.DateFrom = "file time"
	for _, w := range []int{34, 80} {
		if s := shown(w, row); !strings.Contains(s, "9 Jan 2026 (file)") {
			t.Errorf("a date of a file looks like one of an article:\n%s", s)
		}
	}
}

func TestWhatHasJustPassedIsNotDue(t *testing.T) {
	rows := NewRows(asOf)
	rows.Add([]feed.Row{rowOf("a", asOf, [2]string{}, -2, 0, 20, -40)})
	if n := rows.Counts(); n.Soon != 2 || n.Over != 1 || n.Passed != 1 {
		t.Errorf("%d due, %d just passed, %d passed", n.Soon, n.Over, n.Passed)
	}
}

// What has just passed is told apart from what passed long ago, also where the list is narrow;
// how many commitments there are gives way to it.
func TestANarrowListTellsWhatHasJustPassed(t *testing.T) {
	short, long := [2]string{"KR", "US"}, [2]string{"EU", "MERCOSUR"}
	for _, c := range []struct {
		pair [2]string
		due  []int
		want string
	}{
		{short, []int{-2, -40}, "KR–US 1 just passed 2 \n"},
		{short, []int{-40}, "KR–US    1 passed · 1 \n"},
		{long, []int{-2, -40}, "EU–MER… 1 just passed \n"},
		{long, []int{2}, "EU–MERCOSUR 1 due · 1 \n"},
	} {
		if s := shown(36, rowOf("a", timex.On(2026, 1, 9), c.pair, c.due...)); !strings.Contains(s, c.want) {
			t.Errorf("no %q in\n%s", c.want, s)
		}
	}
}
