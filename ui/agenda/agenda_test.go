package agenda

import (
	"cmp"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"
	"github.com/charmbracelet/x/exp/golden"

	"attache/briefs/clock"
	"attache/briefs/ledger"
	"attache/briefs/query"
	"attache/briefs/timex"
	"attache/feed"
	"attache/ui/theme"
)

var asOf = timex.On(2026, 1, 12)

// desk is three articles and what they promise, one of each clock.
func desk() []feed.Row {
	by := func(y, m, d int) clock.Terms {
		return clock.Terms{To: timex.On(y, m, d), Role: timex.Deadline, Precision: timex.Day}
	}
	row := func(item, title, source string, day timex.Date, all ...feed.Commitment) feed.Row {
		return feed.Row{Ref: feed.Ref{Path: "desk", Item: item}, Title: title, Source: source, Published: day, Commitments: feed.Pack(all...), Read: true}
	}
	of := func(t clock.Terms, firmness uint8, topics uint64) feed.Commitment {
		return feed.Commitment{Terms: t, Firmness: firmness, Topics: topics}
	}
	vague := by(2024, 4, 30)
	vague.From, vague.Precision = timex.On(2024, 1, 1), timex.Vague
	return []feed.Row{
		row("1", "Chile and Vietnam agree on fruit", "The Desk", timex.On(2025, 11, 3), of(by(2026, 1, 10), 4, 1), of(by(2026, 1, 20), 5, 2), of(by(2025, 3, 1), 4, 1), of(by(2026, 8, 31), 4, 4)),
		row("2", "Port rules, a second look", "", timex.On(2025, 12, 20),
			of(clock.Terms{From: timex.On(2026, 4, 1), To: timex.On(2026, 6, 30)}, 4, 1), of(clock.Terms{From: timex.On(2026, 10, 1), To: timex.On(2026, 10, 31)}, 2, 2),
			of(clock.Terms{To: timex.On(2026, 11, 10), Role: timex.Until}, 4, 2), of(clock.Terms{To: timex.On(2025, 12, 1), Role: timex.Until}, 4, 2)),
		row("3", "Notes from a port", "Wire", timex.On(2026, 1, 5), of(clock.Terms{Recurs: true, Role: timex.Recurring}, 3, 1), of(clock.Terms{Conditional: true}, 4, 1), of(clock.Terms{}, 2, 1), of(vague, 4, 1)),
	}
}

func at(item string, index int) feed.CommitmentRef {
	return feed.CommitmentRef{Ref: feed.Ref{Path: "desk", Item: item}, Index: index}
}

// shelf is rows by their places.
type shelf []feed.Row

func (s shelf) Row(n int32) feed.Row { return s[n] }
func (s shelf) Ref(n int32) feed.Ref { return s[n].Ref }

func (s shelf) Number(ref feed.Ref) (int32, bool) {
	i := slices.IndexFunc(s, func(r feed.Row) bool { return r.Ref == ref })
	return int32(i), i >= 0
}

// outline is the plan's groups and, of each, the articles and places of its items.
func outline(p *Plan, rows []feed.Row) string {
	var lines []string
	for _, s := range p.sections {
		line := s.name + ":"
		for _, it := range s.items {
			e := p.where.entry(it)
			line += fmt.Sprintf(" %s.%d", rows[e.Number].Ref.Item, e.Index)
		}
		lines = append(lines, line)
	}
	return strings.Join(lines, "\n")
}

func ExampleGather() {
	rows := desk()
	fmt.Println(outline(Gather(HeldOf(rows), Choice{AsOf: asOf}), rows))
	// Output:
	// Just passed: 1.0
	// Due within 30 days: 1.1
	// Date passed, no report: 1.2
	// Window open: 1.3
	// Scheduled: 2026 Q2: 2.0
	// Scheduled: 2026 Q4: 2.1
	// Holds until: 2.2
	// Ongoing: 3.0
	// Depends on something else: 3.1
	// No date: 3.2
	// Vague time, now over: 3.3
	// Ended: 2.3
}

func TestAPlanCountsWhatStandsInIt(t *testing.T) {
	for within, want := range map[Window]Counts{
		AnyTime:    {Briefs: 3, Commitments: 12, Soon: 1, Over: 1, Passed: 1},
		NinetyDays: {Briefs: 2, Commitments: 2, Soon: 1},
	} {
		p := Gather(HeldOf(desk()), Choice{AsOf: asOf, Within: within})
		if got := p.Counts(); got != want {
			t.Errorf("%q: %+v, want %+v", within, got, want)
		}
		if got := p.Chosen(); got != (Counts{Commitments: 12, Soon: 1, Over: 1, Passed: 1}) {
			t.Errorf("%q is of %+v", within, got)
		}
	}
}

func TestGatherKeepsToTheChoice(t *testing.T) {
	rows := desk()
	report := func(kind ledger.OutcomeKind, to timex.Date) map[feed.CommitmentRef]ledger.Outcome {
		return map[feed.CommitmentRef]ledger.Outcome{at("1", 2): {Kind: kind, To: to}}
	}
	for _, c := range []struct {
		what   string
		choice Choice
		want   string
	}{
		{"the next ninety days", Choice{Within: NinetyDays}, "Due within 30 days: 1.1\nScheduled: 2026 Q2: 2.0"},
		{"this quarter", Choice{Within: ThisQuarter}, "Just passed: 1.0\nDue within 30 days: 1.1"},
		{"a topic of the commitment itself", Choice{Takes: func(p *query.Commitment) bool { return p.Topics == 2 }}, "Due within 30 days: 1.1\nScheduled: 2026 Q4: 2.1\nHolds until: 2.2\nEnded: 2.3"},
		{"what a query has found", Choice{Only: map[feed.CommitmentRef]bool{at("3", 1): true}}, "Depends on something else: 3.1"},
		{"delivered", Choice{Takes: func(p *query.Commitment) bool { return p.Topics&1 != 0 }, Only: map[feed.CommitmentRef]bool{at("1", 2): true}, Reported: report(ledger.Delivered, timex.Date{})}, "Reported delivered or withdrawn: 1.2"},
		{"in part", Choice{Only: map[feed.CommitmentRef]bool{at("1", 2): true}, Reported: report(ledger.Partly, timex.Date{})}, "Date passed, with a report: 1.2"},
		{"rescheduled", Choice{Only: map[feed.CommitmentRef]bool{at("1", 2): true}, Reported: report(ledger.Rescheduled, timex.On(2026, 2, 1))}, "Due within 30 days: 1.2"},
	} {
		c.choice.AsOf = asOf
		if got := outline(Gather(HeldOf(rows), c.choice), rows); got != c.want {
			t.Errorf("%s:\n%s\nwant\n%s", c.what, got, c.want)
		}
	}
}

// says is the lines of the desk's commitments.
func says() (refs []feed.CommitmentRef, lines []feed.Line) {
	for i, s := range []string{
		"open the market to cherries", "publish the list of pests that the ports refuse, with the reasons for each and the office that answers for it",
		"lift the ban on pomelos", "build a cold store at Port Elva", "review the port rules", "hold a second look with the carriers", "not raise the port dues", "let the old permits stand",
		"meet every spring", "send inspectors", "look into a ferry", "repair the quay",
	} {
		refs = append(refs, at([]string{"1", "2", "3"}[i/4], i%4))
		lines = append(lines, feed.Line{Says: s, By: []string{"CL"}, To: []string{"VN"}[:i%2], Negative: i == 6, Earlier: i == 2})
	}
	return refs, lines
}

func shown(th theme.Theme, w, h int) *Pane {
	rows := desk()
	p := New(th, shelf(rows))
	p.Resize(w, h)
	p.Show(Gather(HeldOf(rows), Choice{AsOf: asOf, Reported: map[feed.CommitmentRef]ledger.Outcome{at("3", 3): {Kind: ledger.Progress, Valid: timex.On(2025, 5, 1)}}}))
	p.Learn(says())
	p.Start()
	return p
}

func TestScreens(t *testing.T) {
	for _, size := range [][2]int{{160, 40}, {120, 30}, {80, 24}, {60, 20}, {40, 10}} {
		for name, th := range map[string]theme.Theme{"dark": theme.New(true, false), "light": theme.New(false, false), "plain": theme.New(true, true)} {
			t.Run(fmt.Sprintf("%dx%d-%s", size[0], size[1], name), func(t *testing.T) {
				p := shown(th, size[0], size[1])
				p.Move(2)
				lines := p.View()
				if len(lines) != size[1] {
					t.Fatalf("%d lines, want %d", len(lines), size[1])
				}
				for i, l := range lines {
					if n := ansi.StringWidth(l); n != size[0] {
						t.Errorf("line %d is %d cells wide", i, n)
					}
				}
				if name == "dark" {
					for i := range lines {
						lines[i] = strings.TrimRight(ansi.Strip(lines[i]), " ")
					}
					golden.RequireEqual(t, strings.Join(lines, "\n"))
				}
			})
		}
	}
}

// TestEverySizeIsFilled draws at every size, the cursor going through the agenda.
func TestEverySizeIsFilled(t *testing.T) {
	for w := 40; w <= 200; w += 7 {
		for h := 8; h <= 50; h += 7 {
			p := shown(theme.New(true, false), w, h)
			for step := range 40 {
				lines := p.View()
				if len(lines) != h {
					t.Fatalf("%d×%d: %d lines", w, h, len(lines))
				}
				for i, l := range lines {
					if n := ansi.StringWidth(l); n != w {
						t.Fatalf("%d×%d, step %d: line %d is %d cells wide: %q", w, h, step, i, n, ansi.Strip(l))
					}
				}
				if !p.Move(1) {
					break
				}
				if step == 5 {
					p.ToggleChart()
				}
			}
		}
	}
}

func TestTheCursorStaysOnItsCommitment(t *testing.T) {
	rows := desk()
	p := shown(theme.New(true, false), 120, 40)
	if !p.Select(at("2", 0)) {
		t.Fatal("2.0 cannot be selected")
	}
	p.Show(Gather(HeldOf(rows), Choice{AsOf: timex.On(2026, 5, 1)})) // its window is open by then
	if got, ok := p.Selected(); !ok || got != at("2", 0) {
		t.Errorf("%v, want 2.0", got)
	}
	if p.Show(Gather(HeldOf(rows[:1]), Choice{AsOf: asOf})); p.At() >= p.length() {
		t.Errorf("the cursor stands on line %d of %d", p.At(), p.length())
	}
}

func TestFolding(t *testing.T) {
	p := shown(theme.New(true, false), 120, 40)
	all := p.length()
	p.Select(at("1", 1))
	p.Fold()
	if _, ok := p.Selected(); ok || p.length() != all-1 || p.Position() != "12 commitments" {
		t.Errorf("%d lines of %d, %s", p.length(), all, p.Position())
	}
	p.Fold()
	if p.Move(1); p.length() != all || p.Position() != "2 of 12" {
		t.Errorf("%d lines of %d, %s", p.length(), all, p.Position())
	}
	low := shown(theme.New(true, false), 120, 17)
	screen := ansi.Strip(strings.Join(low.View(), "\n"))
	if low.Bottom(); !strings.Contains(screen+ansi.Strip(strings.Join(low.View(), "\n")), "folded") {
		t.Error("an agenda that is longer than the screen folds nothing")
	}
}

// A count of the header leads to its group, folded or not.
func TestLead(t *testing.T) {
	p := shown(theme.New(true, false), 120, 17)
	for clock, want := range map[clock.State]feed.CommitmentRef{clock.Grace: at("1", 0), clock.Soon: at("1", 1), clock.Passed: at("1", 2), clock.NoDate: at("3", 2)} {
		if !p.GoToClock(clock) {
			t.Errorf("%s leads nowhere", clock)
		}
		if got, ok := p.Selected(); !ok || got != want {
			t.Errorf("%s leads to %v, want %v", clock, got, want)
		}
	}
	p.Show(Gather(HeldOf(desk()[2:]), Choice{AsOf: asOf}))
	if p.GoToClock(clock.Grace) {
		t.Error("it leads to a group that is not there")
	}
}

// Years that count from a day which the text does not tell have no day here either.
func TestYearsFromADayThatIsNotTold(t *testing.T) {
	rows := []feed.Row{{Ref: feed.Ref{Path: "desk", Item: "1"}, Published: timex.On(2025, 12, 20), Commitments: feed.Pack(
		feed.Commitment{Firmness: 4, Terms: clock.Terms{To: timex.On(2040, 12, 20), Role: timex.Deadline, Precision: timex.Vague, Unsaid: true}},
		feed.Commitment{Firmness: 4, Terms: clock.Terms{To: timex.On(2026, 4, 30), Role: timex.Deadline, Precision: timex.Vague}})}}
	p := New(theme.New(true, false), shelf(rows))
	p.Resize(120, 20)
	p.Show(Gather(HeldOf(rows), Choice{AsOf: asOf}))
	p.Select(at("1", 0))
	screen := ansi.Strip(strings.Join(p.View(), "\n"))
	if strings.Contains(screen, "2040") || !strings.Contains(screen, "within 15 years, from when is not said") || !strings.Contains(screen, "by about 30 Apr 2026") {
		t.Errorf("%s", screen)
	}
}

func TestWantedIsWhatIsInView(t *testing.T) {
	rows := desk()
	p := New(theme.New(true, false), shelf(rows))
	p.Resize(120, 8)
	p.Show(Gather(HeldOf(rows), Choice{AsOf: asOf}))
	wanted := p.Wanted()
	if len(wanted) == 0 || len(wanted) > 7 {
		t.Fatalf("%d lines are asked for", len(wanted))
	}
	p.Learn(wanted, make([]feed.Line, len(wanted)))
	if len(p.Wanted()) != 0 || !strings.Contains(ansi.Strip(strings.Join(p.View(), "\n")), "no longer in its article") {
		t.Error("what is known is asked for again, or a commitment that is no more shows as none")
	}
}

// BenchmarkGather is the agenda of 100,000 articles with three commitments each.
func BenchmarkGather(b *testing.B) {
	rows := desk()
	all := make([]feed.Row, 100_000)
	for i := range all {
		all[i] = rows[i%3]
		all[i].Commitments = all[i].Commitments[:len(all[i].Commitments)*3/4]
	}
	for b.Loop() {
		Gather(HeldOf(all), Choice{AsOf: asOf})
	}
}

// standing is a commitment and where it stands.
type standing struct {
	rank
	Entry
}

func (s standing) compare(other standing) int {
	if g := s.group(); g == other.group() && (g == passed || g == told || g == faded || g == settled || g == ended) {
		return int(other.day()) - int(s.day())
	}
	return cmp.Compare(s.rank, other.rank)
}

// invented are the commitments of so many articles.
func invented(r *rand.Rand, n int) [][]standing {
	all := make([][]standing, n)
	for number := range all {
		for index := range r.IntN(4) {
			day := [...]int32{0, 9999<<yearBits | 12<<5 | 31, 2026<<yearBits + r.Int32N(500)}[min(r.IntN(9), 2)]
			is := standing{rankOf(group(r.IntN(int(groups))), day), Entry{int32(number), index}}
			if r.IntN(5) == 0 {
				is.rank = apart
			}
			all[number] = append(all[number], is)
		}
	}
	return all
}

// However many commitments there are, they stand by group and day, and those of one day
// in the order of their articles, whatever the order in which these are handed over.
func TestOrder(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for _, n := range []int{0, 1, 300, 3000} {
		all := invented(r, n)
		g := gatheringOf(HeldOf(make([]feed.Row, n)))
		for _, place := range r.Perm(n) {
			g.begin(place, int32(place))
			for _, is := range all[place] {
				if is.rank == apart {
					g.skip()
				} else {
					g.put(is.rank)
				}
			}
		}
		want := slices.DeleteFunc(slices.Concat(all...), func(s standing) bool { return s.rank == apart })
		slices.SortStableFunc(want, standing.compare)
		var got []standing
		for _, s := range g.sections(len(want)) {
			for _, it := range s.items {
				got = append(got, standing{g.ranks[it], g.entry(it)})
				if at, ok := g.item(g.entry(it)); !ok || at != it || g.ranks[it].group() != s.group {
					t.Errorf("of %d: %v is found at %d, not at %d under %s", n, g.entry(it), at, it, s.name)
				}
			}
		}
		if !slices.Equal(got, want) {
			t.Errorf("%d articles' commitments stand in another order", n)
		}
	}
}

// What is scheduled stands by when its time begins, whatever it ends with, and one with
// a condition says so beside its time.
func TestScheduledStandsByItsBeginning(t *testing.T) {
	window := clock.Terms{From: timex.On(2027, 1, 1), To: timex.On(2028, 12, 31), Conditional: true}
	start := clock.Terms{From: timex.On(2027, 2, 1), Role: timex.Start}
	rows := []feed.Row{{Ref: feed.Ref{Path: "desk", Item: "1"}, Published: asOf, Commitments: feed.Pack(feed.Commitment{Terms: start, Firmness: 4}, feed.Commitment{Terms: window, Firmness: 4})}}
	if got := outline(Gather(HeldOf(rows), Choice{AsOf: asOf}), rows); got != "Scheduled: 2027 Q1: 1.1 1.0" {
		t.Error(got)
	}
	short, full := when(&window, clock.Scheduled, asOf, asOf)
	if !strings.HasPrefix(short, "on condition · ") || !strings.HasSuffix(full, " · depends on something else") {
		t.Errorf("%q, %q", short, full)
	}
	if short, full := when(&start, clock.Scheduled, asOf, asOf); strings.Contains(short+full, "condition") || strings.Contains(full, "depends") {
		t.Errorf("%q, %q", short, full)
	}
}

// No day is cut beside a line: less is said instead.
func TestTimesAreNotCut(t *testing.T) {
	for _, c := range []struct{ became, when, want string }{
		{"", "by 30 Jun 2026", "by 30 Jun 2026"},
		{"", "Dec 2026 – Feb 2027, by 28 Feb 2027", "Dec 2026 – Feb 2027"},
		{"", "on condition · Q1 2027, by 31 Mar", "on condition · Q1 2027"},
		{"reported delayed, 2 Mar 2026", "by 31 Jan 2026", "reported delayed, 2 Mar 2026"},
		{"", "31 Dec 2025 · more than 12 days ago", "31 Dec 2025"},
	} {
		if got := (&entry{became: c.became, when: c.when}).shortDue(25); got != c.want {
			t.Errorf("%q %q: %q, want %q", c.became, c.when, got, c.want)
		}
	}
}

func TestADayIsNotParted(t *testing.T) {
	for s, want := range map[string]string{
		"progress reported, 27 Nov 2026": "progress reported,|27 Nov 2026", "about 4 Dec 2026 – 22 Jan 2027": "about 4 Dec 2026 –|22 Jan 2027", "2027, by 31 Dec": "2027, by 31 Dec",
	} {
		if got := strings.Join(wrapTime(s, 25), "|"); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}

// A line that has no room beside who and when goes on under itself, and is hit there.
func TestLinesAreNotCut(t *testing.T) {
	for w := 40; w <= 200; w += 3 {
		p := shown(theme.New(true, false), w, 60)
		for step := range 3 {
			p.Select(at("1", 1))
			if screen := strings.Join(p.View()[:headings+p.room()], "\n"); (step != 1 || w >= 80) && strings.Contains(screen, theme.Ellipsis) {
				t.Fatalf("%d cells, step %d: something is cut:\n%s", w, step, screen)
			}
			p.ToggleChart()
		}
	}
	p := shown(theme.New(true, false), 100, 40)
	p.Select(at("1", 1))
	line := p.At()
	p.Top()
	if !p.Click(10, headings+4) || p.At() != line {
		t.Errorf("a click on the second line of an entry is on line %d, want %d", p.At(), line)
	}
}

// Where nothing stands it is said what was asked for.
func TestNothingSaysWhy(t *testing.T) {
	none := func(*query.Commitment) bool { return false }
	for _, c := range []struct {
		choice Choice
		want   string
	}{
		{Choice{AsOf: asOf}, "No commitment stands in this selection."},
		{Choice{AsOf: asOf, Within: NinetyDays}, "Nothing of this selection is due in the next 90 days."},
		{Choice{AsOf: asOf, Within: ThisQuarter}, "Nothing of this selection is due this quarter."},
		{Choice{AsOf: asOf, Takes: none}, "are asked of each commitment."},
	} {
		p := New(theme.New(true, false), shelf(nil))
		p.Resize(150, 20)
		p.Show(Gather(HeldOf(nil), c.choice))
		if s := ansi.Strip(strings.Join(p.View(), "\n")); !strings.Contains(s, c.want) {
			t.Errorf("%q is not said in %s", c.want, s)
		}
	}
}
