package list

import (
	"cmp"
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
		t = countReported(row.Commitments, on, told)
	}
	f.day, f.next = ordinal(dayOf(row, on.date)), math.MaxInt32
	f.commitments, f.soon, f.over, f.passed = few(t.All), few(t.Soon), few(t.Over), few(t.Passed)
	if !t.Next.IsZero() {
		f.next = ordinal(t.Next)
	}
}

// few is how many, as far as a fact counts.
func few(n int) uint16 { return uint16(min(n, math.MaxUint16)) } //nolint:gosec // not negative

// countReported counts commitments of which something was reported: what is settled is neither due
// nor passed, and what was told of has not passed without a report.
func countReported(all feed.Commitments, on *today, told reports) (t feed.DayCounts) {
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

// rank puts what is shown best first where a search says what is best, else in the
// order.
func (r *Rows) rank() {
	was := r.best
	r.best = r.ranking()
	if r.best != was || r.best != nil {
		r.sortShown()
	}
}

// sortShown puts what is shown in order.
func (r *Rows) sortShown() {
	r.sort(r.shown)
	if r.best != nil {
		r.best.rank(r.shown)
	}
}

// ranking is what a search has found where it says what is best, else nil.
func (r *Rows) ranking() *Finds {
	if found := r.filter.Of(Search); len(found) > 0 && found[0].finds != nil && found[0].finds.places != nil {
		return found[0].finds
	}
	return nil
}

// place is where a row stands among those found.
func (f *Finds) place(n int32) int32 {
	if int(n) >= len(f.places) {
		return 0 // it came later
	}
	return f.places[n]
}

// rank puts rows that stand in the list's order best first.
func (f *Finds) rank(numbers []int32) {
	keys, was := make([]key, len(numbers)), slices.Clone(numbers)
	for i, n := range numbers {
		keys[i] = key{rank: uint64(f.place(n)), n: uint32(i)} //nolint:gosec // neither is negative
	}
	for i, k := range inOrder(keys) {
		numbers[i] = was[k.n]
	}
}

// shownOrder is compare for what is shown, which may stand best first.
func (r *Rows) shownOrder(a, b int32) int {
	if r.best != nil {
		if x, y := r.best.place(a), r.best.place(b); x != y {
			return cmp.Compare(x, y)
		}
	}
	return r.compare(a, b)
}

// Arrange puts the rows in an order, as of a day. Clocks are read again only on
// another day.
func (r *Rows) Arrange(o Order, asOf timex.Date) { r.rearrange(o, asOf, asOf != r.on.date) }

// rearrange reads the clocks again where the day, or what they tell, is another.
func (r *Rows) rearrange(o Order, asOf timex.Date, isDay bool) {
	r.order, r.keys = o, nil
	if isDay {
		r.on = on(asOf)
		r.whole, r.chosen = Counts{}, Counts{}
	}
	if isDay {
		r.clockAll()
	}
	r.sort(r.all)
	if isDay {
		for _, n := range r.all {
			r.whole.add(&r.facts[n], 1)
		}
	}
	if r.isWhole() {
		r.showAll()
		return
	}
	r.sortShown()
	if isDay {
		for _, n := range r.shown {
			r.chosen.add(&r.facts[n], 1)
		}
	}
}

// key is what compare compares, side by side: the lower stands higher.
type key struct {
	rank   uint64
	day, n uint32
}

// part is so many bits of a key, from the least of n on.
func (k *key) part(i int) int {
	switch at := i * partBits; {
	case at < 32:
		return int(k.n >> at % parts)
	case at < 64:
		return int(k.day >> (at - 32) % parts)
	default:
		return int(k.rank >> (at - 64) % parts)
	}
}

const (
	partBits = 8
	parts    = 1 << partBits
	partsOf  = 128 / partBits // of a key
)

// sort puts numbers in order, as compare has it.
func (r *Rows) sort(numbers []int32) {
	for i, k := range inOrder(r.keysOf(numbers)) {
		numbers[i] = int32(k.n) //nolint:gosec // as it was put there
	}
}

// keysOf are the keys of rows.
func (r *Rows) keysOf(numbers []int32) []key {
	keys := make([]key, len(numbers))
	for i, n := range numbers {
		keys[i] = r.keyOf(n, r.order)
	}
	return keys
}

func (r *Rows) keyOf(n int32, o Order) key {
	f := &r.facts[n]
	return f.key(n, o, r.pairs[f.kind])
}

// key is the key of row n in an order.
func (f *fact) key(n int32, o Order, pair uint64) key {
	return key{f.ranked(o, pair), math.MaxInt32 - uint32(f.day), uint32(n)} //nolint:gosec // the later day stands higher; n is a place
}

func compareKeys(a, b key) int {
	return cmp.Or(cmp.Compare(a.rank, b.rank), cmp.Compare(a.day, b.day), cmp.Compare(a.n, b.n))
}

// inOrder puts keys in order, as compare has it: part by part, the least first, and only
// by those in which they differ.
func inOrder(keys []key) []key {
	if len(keys) < parts {
		slices.SortFunc(keys, compareKeys)
		return keys
	}
	var differ key
	for i := range keys {
		k := &keys[i]
		differ = key{differ.rank | (k.rank ^ keys[0].rank), differ.day | (k.day ^ keys[0].day), differ.n | (k.n ^ keys[0].n)}
	}
	return sorted(keys, &differ)
}

// mergedKeys is a sorted list with others, sorted too, in their places.
func mergedKeys(list, more []key) []key {
	i := len(list)
	list = append(list, more...)
	for at, k := len(list)-1, len(more)-1; k >= 0; at-- {
		if i > 0 && compareKeys(list[i-1], more[k]) > 0 {
			i--
			list[at] = list[i]
		} else {
			list[at] = more[k]
			k--
		}
	}
	return list
}

func sorted(keys []key, differ *key) []key {
	other := make([]key, len(keys))
	for i := range partsOf {
		if differ.part(i) == 0 {
			continue
		}
		var from [parts]int
		for j := range keys {
			from[keys[j].part(i)]++
		}
		sum := 0
		for p, n := range from {
			from[p] = sum
			sum += n
		}
		for j := range keys {
			p := keys[j].part(i)
			other[from[p]] = keys[j]
			from[p]++
		}
		keys, other = other, keys
	}
	return keys
}
