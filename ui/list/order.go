package list

import (
	"math"
	"slices"

	"attache/briefs/clock"
	"attache/briefs/ledger"
	"attache/briefs/timex"
	"attache/feed"
)

// Order is how briefs follow each other. Briefs of equal rank stand newest
// first. One that nothing but its file dates stands by the day it was added,
// and one that was never added last.
type Order uint8

// The orders, in the order in which Next goes through them.
const (
	Newest Order = iota
	Oldest
	ByPair
	MostDue
	orders
)

// String is the order in words.
func (o Order) String() string {
	return [...]string{"newest first", "oldest first", "by pair", "most due first"}[o]
}

// Next is the order after o.
func (o Order) Next() Order { return (o + 1) % orders }

// fact is what ordering, filtering and counting need of a row: few bytes, side
// by side in memory.
type fact struct {
	topics      uint64
	day         int32
	next        int32 // the nearest day that is due, the last number for none
	commitments uint16
	soon        uint16
	over        uint16 // just passed
	passed      uint16
	kind        int32 // by which Rows.kinds has what many rows have in common
	source      int32 // by which its name is held, 0 for none
	published   timex.Date
	read        bool // analysed
	seen        bool // the user has read it
	starred     bool
	placed      bool // it stands in the orders and the counts
}

// reports are what was reported last of an article's commitments, by their places in it.
type reports map[int]ledger.Outcome

// factOf is what stands in a row, as of a day.
func factOf(row *feed.Row, on *today, told reports) fact {
	f := fact{topics: row.Topics, published: row.Published, read: row.Read, seen: row.Seen, starred: row.Starred}
	f.clock(row, on, told)
	return f
}

// dayOf is the day by which a row stands. A file's own time may be anything;
// it puts nothing behind the day of reading.
func dayOf(row *feed.Row, asOf timex.Date) timex.Date {
	if row.Read && (row.Published.IsZero() || row.DateFrom == "file time") {
		if row.Added.After(asOf) && !asOf.IsZero() {
			return asOf
		}
		return row.Added
	}
	return row.Published
}

// today is the day of the clocks.
type today struct {
	date  timex.Date
	clock clock.Day
}

func on(asOf timex.Date) *today { return &today{asOf, clock.On(asOf)} }

// clock sets what depends on the day and what was reported.
func (f *fact) clock(row *feed.Row, on *today, told reports) {
	t := row.Commitments.On(&on.clock)
	if len(told) > 0 {
		t = tallied(row.Commitments, on, told)
	}
	f.day, f.next = ordinal(dayOf(row, on.date)), math.MaxInt32
	f.commitments, f.soon, f.over, f.passed = few(t.All), few(t.Soon), few(t.Over), few(t.Passed)
	if !t.Next.IsZero() {
		f.next = ordinal(t.Next)
	}
}

// few is how many, as far as a fact counts.
func few(n int) uint16 { return uint16(min(n, math.MaxUint16)) } //nolint:gosec // not negative

// tallied are commitments of which something was reported: what is settled is neither due
// nor passed, and what was told of has not passed without a report.
func tallied(all feed.Commitments, on *today, told reports) (t feed.Tally) {
	for p := range all.All() {
		o, isTold := told[t.All]
		t.All++
		if isTold && o.Settles() {
			continue
		}
		if isTold {
			p.Terms = o.Move(p.Terms)
		}
		was := t.Passed
		if t.Add(&p.Terms, &on.clock); isTold && o.Answers() {
			t.Passed = was
		}
	}
	return t
}

// ranked is a row's rank in an order; lower stands higher. pair is as pairOrder has it.
func (f *fact) ranked(o Order, pair uint64) uint64 {
	switch {
	case o == ByPair && pair != 0:
		return pair
	case o == MostDue:
		return uint64(math.MaxUint16-f.soon)<<32 | uint64(f.next)
	case o == Oldest && f.day > 0:
		return uint64(f.day)
	case o == Newest:
		return 0
	}
	return math.MaxUint64
}

// pairOrder keeps the alphabetical order of pairs, 0 for none.
func pairOrder(pair [2]string) uint64 { return packed(pair[0])<<32 | packed(pair[1]) }

// packed keeps the alphabetical order of codes by their first four letters.
func packed(code string) uint64 {
	var n uint64
	for i := range 4 {
		n <<= 8
		if i < len(code) {
			n |= uint64(code[i])
		}
	}
	return n
}

func ordinal(d timex.Date) int32 { return int32(d.Year)<<9 | int32(d.Month)<<5 | int32(d.Day) }

// compare puts rows a and b in order. No two rows are equal, so that each has
// one place and can be found there.
func (r *Rows) compare(a, b int32) int {
	return compareKeys(r.keyOf(a, r.order), r.keyOf(b, r.order))
}

// Sort puts rows in an order, as of a day, as a list has them.
func Sort(rows []feed.Row, o Order, asOf timex.Date, reported map[feed.CommitmentRef]ledger.Outcome) {
	day, told := on(asOf), map[feed.Ref]reports{}
	for at, is := range reported {
		if told[at.Ref] == nil {
			told[at.Ref] = reports{}
		}
		told[at.Ref][at.Index] = is
	}
	keys, was := make([]key, len(rows)), slices.Clone(rows)
	for i := range rows {
		f := factOf(&rows[i], day, told[rows[i].Ref])
		keys[i] = f.key(int32(i), o, pairOrder(rows[i].Pair)) //nolint:gosec // fewer than articles have numbers
	}
	for i, k := range inOrder(keys) {
		rows[i] = was[k.n]
	}
}
