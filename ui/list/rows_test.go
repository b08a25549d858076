package list

import (
	"math/rand/v2"
	"slices"
	"strconv"
	"testing"

	"attache/briefs/clock"
	"attache/briefs/ledger"
	"attache/briefs/query"
	"attache/briefs/timex"
	"attache/briefs/topics"
	"attache/feed"
	"attache/ui/theme"
)

var asOf = timex.On(2025, 12, 30)

// someRow is one of many rows that differ in all that matters to an order.
func someRow(r *rand.Rand, n int) feed.Row {
	pairs := [][2]string{{}, {"CN", "KR"}, {"EU", "IN"}, {"ASEAN", "JP"}, {"CN", "US"}}
	row := feed.Row{
		Ref: feed.Ref{Path: strconv.Itoa(n)}, Title: "Round " + strconv.Itoa(r.IntN(9)), Pair: pairs[r.IntN(len(pairs))],
		Topics: 1<<r.IntN(32) | 1<<r.IntN(32), Read: r.IntN(3) > 0,
	}
	if r.IntN(9) > 0 {
		row.Published = timex.On(2015+r.IntN(11), 1+r.IntN(12), 1+r.IntN(28))
	}
	for range r.IntN(4) {
		row.Commitments += feed.Pack(feed.Commitment{Terms: clock.Terms{Role: timex.Deadline, To: asOf.AddDays(r.IntN(200) - 100)}})
	}
	return row
}

var filters = []Filter{
	nil,
	{Asks(query.OfTopics(1 << 3))},
	{Asks(query.OfTopics(0xffff_ff00))}, // most of them
	{Asks(query.OfTopics(0xffff)), Asks(query.OfTopics(0x0ff0))},
	{Asks(query.Without(query.OfTopics(0xff)))},
	{Asks(query.OfPair([2]string{"CN", "KR"}))},
	{{Words: "talks", finds: &Finds{in: []uint64{0x123456789abcdef, 0x5555}}}, Asks(query.OfTopics(groups[0]))},
	{{Words: "talks", finds: &Finds{in: []uint64{0xffff}, places: []int32{9, 3, 5, 1, 0}}}},
}

// Whatever arrives in whatever order, the rows shown and the counts are those
// that one sort and one count of everything would give.
func TestRowsAreAlwaysSortedFilteredAndCounted(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for o := range orders {
		for _, f := range filters {
			rows := NewRows(asOf)
			rows.Arrange(o, asOf)
			rows.Narrow(f)
			for range 30 {
				var batch []feed.Row
				for range r.IntN(20) {
					batch = append(batch, someRow(r, r.IntN(150)))
				}
				rows.Add(batch)
				rows.Drop([]feed.Ref{{Path: strconv.Itoa(r.IntN(150))}})
				check(t, rows)
			}
			rows.Narrow(slices.Concat(f, Filter{Asks(query.OfTopics(0xffff))}))
			check(t, rows)
			rows.Arrange(o.Next(), asOf.AddDays(40))
			check(t, rows)
		}
	}
}

func check(t *testing.T, r *Rows) {
	t.Helper()
	var all, shown []int32
	var whole, chosen Counts
	for n := range int32(len(r.facts)) {
		if is, known := r.find(r.words.refOf(n)); !known || is != n {
			continue // it was dropped
		}
		all = append(all, n)
		whole.add(&r.facts[n], 1)
		if r.passes(n) {
			shown = append(shown, n)
			chosen.add(&r.facts[n], 1)
		}
	}
	slices.SortFunc(all, r.compare)
	slices.SortFunc(shown, r.shownOrder)
	if !slices.Equal(all, r.all) || !slices.Equal(shown, r.shown) {
		t.Fatalf("order %s, filter %v: %d and %d rows stand otherwise than sorted", r.order, r.filter, len(all), len(shown))
	}
	if whole != r.whole || chosen != r.chosen {
		t.Fatalf("order %s, filter %v: counted %+v, there are %+v", r.order, r.filter, r.chosen, chosen)
	}
}

func rowOf(path string, day timex.Date, pair [2]string, due ...int) feed.Row {
	row := feed.Row{Ref: feed.Ref{Path: path}, Title: path, Published: day, Pair: pair, Read: true}
	for _, days := range due {
		row.Commitments += feed.Pack(feed.Commitment{Terms: clock.Terms{Role: timex.Deadline, To: asOf.AddDays(days)}})
	}
	return row
}

func TestOrders(t *testing.T) {
	rows := NewRows(asOf)
	rows.Add([]feed.Row{
		rowOf("undated", timex.Date{}, [2]string{"CN", "KR"}),
		rowOf("old", timex.On(2015, 6, 1), [2]string{"CN", "KR"}, 10, 20),
		rowOf("new", timex.On(2025, 6, 1), [2]string{"AU", "IN"}, 90),
		rowOf("none", timex.On(2020, 6, 1), [2]string{}, -400),
	})
	for o, want := range [][]string{
		Newest:  {"new", "none", "old", "undated"},
		Oldest:  {"old", "none", "new", "undated"},
		ByPair:  {"new", "old", "undated", "none"},
		MostDue: {"old", "new", "none", "undated"},
	} {
		rows.Arrange(Order(o), asOf)
		var got []string
		for _, n := range rows.shown {
			got = append(got, rows.row(n).Ref.Path)
		}
		if !slices.Equal(got, want) {
			t.Errorf("%s: %v, want %v", Order(o), got, want)
		}
	}
	if n := rows.Counts(); n.Soon != 2 || n.Passed != 1 || n.Commitments != 4 {
		t.Errorf("counted %+v", n)
	}
}

func TestVagueTimesLongPastAreNotDue(t *testing.T) {
	row := rowOf("vague", timex.On(2015, 6, 1), [2]string{}, -900)
	for p := range row.Commitments.All() {
		p.Terms.Precision = timex.Vague
		row.Commitments = feed.Pack(p)
	}
	rows := NewRows(asOf)
	rows.Add([]feed.Row{row})
	if n := rows.Counts(); n.Soon != 0 || n.Passed != 0 {
		t.Errorf("counted %+v", n)
	}
}

// An order is sorted beside the list: what changes meanwhile is not lost, and of two
// that were asked for the last one stands.
func TestAnOrderIsMadeBesideTheList(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 6))
	p := New(theme.New(true, false), asOf)
	p.Resize(60, 20)
	batch := func() (rows []feed.Row) {
		for range 80 {
			rows = append(rows, someRow(r, r.IntN(150)))
		}
		return rows
	}
	p.Add(batch())
	first := p.Rearrange()
	second := p.Rearrange()
	if again, done := p.Adopt(first.Sort()); again != nil || done {
		t.Error("an order that is no longer wanted is taken on")
	}
	p.Add(batch())
	p.Narrow(Filter{Asks(query.OfTopics(0xffff))})
	again, done := p.Adopt(second.Sort())
	if again == nil || done {
		t.Fatal("an order of rows that have changed is taken on")
	}
	if again, done := p.Adopt(again.Sort()); again != nil || !done || p.Order() != ByPair.String() {
		t.Errorf("%v %v, %s", again, done, p.Order())
	}
	check(t, p.rows)
	// With a search that says what is best, best first is an order too.
	p.Find("talks", query.Query{}, &feed.Finds{Refs: []feed.Ref{p.rows.row(3).Ref, p.rows.row(1).Ref}, Ranked: true})
	var orders []string
	for range 5 {
		orders = append(orders, p.Order())
		if _, done := p.Adopt(p.Rearrange().Sort()); !done {
			t.Fatal("not taken on")
		}
		check(t, p.rows)
	}
	if want := []string{"best first", "by pair", "most due first", "best first", "newest first"}; !slices.Equal(orders, want) {
		t.Errorf("%q, want %q", orders, want)
	}
}

func TestFilterSteps(t *testing.T) {
	talks := Asks(query.OfTopics(1 << topics.Index("agr.talks")))
	pair := Asks(query.OfPair([2]string{"CN", "KR"}))
	f := Filter{}.Toggle(talks).Toggle(pair)
	if got := f[0].String() + " " + f[1].String(); got != "negotiations and upgrades CN–KR" {
		t.Errorf("named %s", got)
	}
	if f = f.Toggle(talks); len(f) != 1 || !f[0].is(&pair) {
		t.Errorf("left %v", f)
	}
	if got := Asks(query.Without(query.OfTopics(groups[1]))).String(); got != "not Market access" {
		t.Errorf("named %s", got)
	}
	longer, other := Filter{pair, talks}, Filter{talks}
	if !longer.narrows(other) || other.narrows(longer) {
		t.Error("a longer filter narrows, not the other way")
	}
}

func TestFrequentTopics(t *testing.T) {
	rows := NewRows(asOf)
	rows.Add([]feed.Row{{Ref: feed.Ref{Path: "a"}, Topics: 1<<4 | 1<<2}, {Ref: feed.Ref{Path: "b"}, Topics: 1<<4 | 1<<9}})
	if got := rows.Whole().Frequent(2); !slices.Equal(got, []int{4, 2}) {
		t.Errorf("got %v", got)
	}
	if got := rows.Whole().With(groups[1]); got != 2 {
		t.Errorf("%d briefs on market access, want 2", got)
	}
}

func TestTitlesAreSplitAtWords(t *testing.T) {
	for _, c := range []struct {
		title string
		w, n  int
		want  []string
	}{
		{"one two three", 7, 2, []string{"one two", "three"}},
		{"one", 7, 2, []string{"one", ""}},
		{"one two three four", 7, 2, []string{"one two", "three …"}},
		{"second-stage talks", 8, 2, []string{"second-", "stage t…"}},
		{"한국과 중국의 협상", 7, 2, []string{"한국과", "중국의…"}},
		{"one two", 4, 1, []string{"one…"}},
	} {
		if got := split(c.title, c.w, c.n); !slices.Equal(got, c.want) {
			t.Errorf("%q in %d: %q, want %q", c.title, c.w, got, c.want)
		}
	}
}

// What nothing but its file dates stands by the day it was added, and no file's
// time puts it behind the day of reading.
func TestUndatedRowsStandByTheDayTheyWereAdded(t *testing.T) {
	row := func(title string, published, added timex.Date, from string) feed.Row {
		return feed.Row{Ref: feed.Ref{Path: title}, Title: title, Published: published, Added: added, DateFrom: from, Read: true}
	}
	rows := NewRows(asOf)
	rows.Add([]feed.Row{
		row("never added", timex.Date{}, timex.Date{}, ""),
		row("of November", timex.On(2025, 11, 3), timex.On(2025, 12, 30), "dateline"),
		row("an old file, added in December", timex.On(2019, 1, 1), timex.On(2025, 12, 4), "file time"),
		row("no date, added in October", timex.Date{}, timex.On(2025, 10, 4), ""),
		row("a file of the future", timex.Date{}, timex.On(2031, 1, 1), ""),
		row("of today", asOf, asOf, "metadata"),
	})
	titles := func() (out []string) {
		for _, n := range rows.shown {
			out = append(out, rows.row(n).Title)
		}
		return out
	}
	want := []string{"a file of the future", "of today", "an old file, added in December", "of November", "no date, added in October", "never added"}
	if got := titles(); !slices.Equal(got, want) {
		t.Errorf("newest first:\n got %q\nwant %q", got, want)
	}
	rows.Arrange(Newest, timex.On(2031, 1, 1))
	if got := titles(); got[0] != "a file of the future" {
		t.Errorf("as of its own day it stands behind %q", got[0])
	}
}

// What was reported of commitments counts as in the agenda, and rows that come and go
// leave the counts right.
func TestReportsAreCounted(t *testing.T) {
	due := func(days int) feed.Commitments {
		return feed.Pack(feed.Commitment{Terms: clock.Terms{Role: timex.Deadline, To: asOf.AddDays(days)}})
	}
	for _, c := range []struct {
		kind         ledger.OutcomeKind
		days, to     int // when it is due, when that was set anew
		soon, passed int
	}{
		{kind: ledger.Delivered, days: -90},
		{kind: ledger.Delivered, days: 9},
		{kind: ledger.Progress, days: -90},
		{kind: ledger.Progress, days: 9, soon: 1},
		{kind: ledger.Rescheduled, days: -90, to: 9, soon: 1},
		{kind: ledger.Rescheduled, days: -90, to: -40, passed: 1},
	} {
		ref := feed.Ref{Path: "1"}
		rows := NewRows(asOf)
		rows.Add([]feed.Row{{Ref: ref, Read: true, Commitments: due(c.days)}, {Ref: feed.Ref{Path: "2"}, Read: true, Commitments: due(-90)}})
		before := *rows.Counts()
		all := map[feed.CommitmentRef]ledger.Outcome{{Ref: ref}: {Kind: c.kind, To: asOf.AddDays(c.to)}, {Ref: feed.Ref{Path: "gone"}}: {Kind: c.kind}}
		if !rows.Report(all) || rows.Report(all) {
			t.Errorf("%+v: a report is news once", c)
		}
		if n := rows.Counts(); n.Commitments != 2 || n.Soon != c.soon || n.Passed != c.passed+1 {
			t.Errorf("%+v: %d commitments, %d soon, %d passed", c, n.Commitments, n.Soon, n.Passed)
		}
		check(t, rows)
		rows.Add([]feed.Row{{Ref: ref, Read: true, Commitments: due(c.days)}})
		if n := rows.Counts(); n.Soon != c.soon || n.Passed != c.passed+1 {
			t.Errorf("%+v, read again: %d soon, %d passed", c, n.Soon, n.Passed)
		}
		if rows.Report(nil); *rows.Counts() != before {
			t.Errorf("%+v, taken back: %+v, before %+v", c, *rows.Counts(), before)
		}
	}
}
