package pairs

import (
	"fmt"
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"
	"github.com/charmbracelet/x/exp/golden"

	"attache/briefs/clock"
	"attache/briefs/ledger"
	"attache/briefs/timex"
	"attache/feed"
	"attache/ui/theme"
)

var asOf = timex.On(2026, 1, 12)

// briefs are what a list holds of them.
type briefs []brief

type brief struct {
	ref       feed.Ref
	pair      [2]string
	published timex.Date
	promised  feed.Commitments
}

func (b briefs) Ref(i int) feed.Ref         { return b[i].ref }
func (b briefs) Pair(i int) [2]string       { return b[i].pair }
func (b briefs) Published(i int) timex.Date { return b[i].published }
func (b briefs) Commitments(each func(int, feed.Commitments)) {
	for i := range b {
		each(i, b[i].promised)
	}
}

func desk() briefs {
	by := func(y, m, d int) feed.Commitment {
		return feed.Commitment{Terms: clock.Terms{To: timex.On(y, m, d), Role: timex.Deadline, Precision: timex.Day}}
	}
	of := func(item, a, b string, day timex.Date, all ...feed.Commitment) brief {
		return brief{feed.Ref{Path: "desk", Item: item}, [2]string{a, b}, day, feed.Pack(all...)}
	}
	until := feed.Commitment{Terms: clock.Terms{To: timex.On(2026, 1, 20), Role: timex.Until}}
	return briefs{
		of("1", "CL", "VN", timex.On(2025, 11, 3), by(2026, 3, 1), by(2025, 3, 1), by(2026, 1, 10)),
		of("2", "CL", "VN", timex.On(2025, 11, 20), by(2026, 1, 30), feed.Commitment{}),
		of("3", "GH", "KE", timex.On(2026, 1, 5), until, by(2025, 6, 1)),
		of("4", "", "", timex.On(2026, 1, 6), by(2026, 1, 30)),
		of("5", "JP", "PE", timex.On(2014, 1, 6)),
	}
}

func ExampleGather() {
	for _, p := range Gather(desk(), Choice{AsOf: asOf}) {
		fmt.Println(p.Codes, p.Briefs, p.Commitments, p.Open, p.Passed, p.Next, p.Last, theme.Blocks(p.monthly[:], '·'))
	}
	// Output:
	// [CL VN] 2 5 4 1 2026-01-30 2025-11-20 ·········▄··
	// [GH KE] 1 2 1 1  2026-01-05 ···········▂
	// [JP PE] 1 0 0 0  2014-01-06 ············
}

// Of the commitments of a selection those count that it is of; its briefs all do.
func TestOnlyWhatIsAskedForCounts(t *testing.T) {
	first := func(_ *feed.Commitment, at feed.CommitmentRef) bool { return at.Index == 0 && at.Ref.Item != "3" }
	all := Gather(desk(), Choice{AsOf: asOf, Takes: first})
	if p := all[0]; p.Briefs != 2 || p.Commitments != 2 || p.Open != 2 || p.Passed != 0 {
		t.Errorf("CL–VN: %+v", p)
	}
	if p := all[1]; p.Briefs != 1 || p.Commitments != 0 || p.Passed != 0 {
		t.Errorf("GH–KE: %+v", p)
	}
}

func TestWhatWasReportedIsNotOpen(t *testing.T) {
	at := func(item string, i int) feed.CommitmentRef {
		return feed.CommitmentRef{Ref: feed.Ref{Path: "desk", Item: item}, Index: i}
	}
	all := Gather(desk(), Choice{AsOf: asOf, Reported: map[feed.CommitmentRef]ledger.Outcome{
		at("1", 1): {Kind: ledger.Delivered},
		at("2", 0): {Kind: ledger.Rescheduled, To: timex.On(2026, 5, 5)},
		at("3", 1): {Kind: ledger.Progress},
	}})
	if p := all[0]; p.Passed != 0 || p.Open != 4 || p.Next != timex.On(2026, 3, 1) {
		t.Errorf("%+v", p)
	}
	if p := all[1]; p.Passed != 0 || p.Open != 2 {
		t.Errorf("progress settles nothing, and is a report: %+v", p)
	}
}

func shown(w, h int) *Pane {
	p := New(theme.New(true, false))
	p.Resize(w, h)
	p.Show(Gather(desk(), Choice{AsOf: asOf}), asOf)
	return p
}

func TestScreens(t *testing.T) {
	for _, w := range []int{160, 80, 60, 40} {
		t.Run(fmt.Sprint(w), func(t *testing.T) {
			p := shown(w, 8)
			p.Move(1)
			lines := p.View()
			for i := range lines {
				if n := ansi.StringWidth(lines[i]); n != w {
					t.Errorf("line %d is %d cells wide", i, n)
				}
				lines[i] = strings.TrimRight(ansi.Strip(lines[i]), " ")
			}
			golden.RequireEqual(t, strings.Join(lines, "\n"))
		})
	}
}

// At every width each column is whole or not there.
func TestNoColumnIsCut(t *testing.T) {
	for w := 40; w <= 170; w++ {
		p := shown(w, 12)
		if s := ansi.Strip(strings.Join(p.View(), "\n")); strings.Contains(s, theme.Ellipsis) {
			t.Fatalf("%d cells:\n%s", w, s)
		}
	}
}

func TestOrders(t *testing.T) {
	p := shown(100, 10)
	p.Select([2]string{"GH", "KE"})
	for _, c := range []struct{ order, want string }{
		{"by last brief", "GH CL JP"}, {"most promised first", "CL GH JP"}, {"by name", "CL GH JP"}, {"by next due", "CL GH JP"},
	} {
		got := p.Rearrange()
		var names []string
		for _, one := range p.all {
			names = append(names, one.Codes[0])
		}
		if at, _ := p.Selected(); got != c.order || strings.Join(names, " ") != c.want || at[0] != "GH" {
			t.Errorf("%s: %v, on %v; want %s: %s", got, names, at, c.order, c.want)
		}
	}
}

func TestFewRowsAndNone(t *testing.T) {
	p := shown(80, 2)
	if p.Bottom(); p.Position() != "3 of 3" || !strings.Contains(strings.Join(p.View(), ""), "JP–PE") {
		t.Errorf("%s\n%s", p.Position(), p.View())
	}
	if p.Click(1, 1); p.Position() != "3 of 3" {
		t.Error(p.Position())
	}
	p.Show(nil, asOf)
	if !strings.Contains(strings.Join(p.View(), ""), "No brief of this selection is about a pair.") || p.Position() != "" {
		t.Errorf("%q", p.View())
	}
}
