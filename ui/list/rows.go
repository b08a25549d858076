package list

import (
	"maps"
	"math"
	"math/bits"
	"slices"
	"strings"

	"attache/briefs/ledger"
	"attache/briefs/query"
	"attache/briefs/sanitise"
	"attache/briefs/timex"
	"attache/feed"
	"attache/ui/theme"
)

// Rows are briefs in order and filtered, and what there is of each kind among
// them. A batch costs its own size times the logarithm of all, and one move of
// four bytes a row: 100,000 rows are 0.4 MB.
type Rows struct {
	facts  []fact // in order of arrival, which numbers them
	words  words
	number numbers

	all, shown []int32 // numbers, in order; they are one where nothing is filtered
	keys       []key   // of all, while a store fills the list; nil where they are not known
	expected   int     // how many rows there will be
	kinds      []kind
	pairs      []uint64       // of kinds, as pairOrder has them
	numberOf   map[kind]int32 // of kinds
	asked      query.Facts    // of the row that a filter is asked about

	order  Order
	filter Filter
	best   *Finds // by which what is shown is ranked, nil for the order
	on     *today
	told   map[int32]reports       // by the numbers of their rows
	by     func(*query.Facts) bool // what was known on some day; the rest is hidden. nil hides nothing

	whole, chosen Counts
	cited         []int32 // how many briefs each source has, by its name's number
	sources       int     // how many sources that are
}

// NewRows is no rows yet, read as of a day.
func NewRows(asOf timex.Date) *Rows {
	return &Rows{on: on(asOf), words: newWords(), number: newNumbers(0), numberOf: map[kind]int32{}}
}

// kind is what a filter asks of rows and many of them have in common, so that it is
// held once, and what is held of each row lies side by side.
type kind struct {
	pair [2]string
	lang string
}

// kindOf is the number of a kind.
func (r *Rows) kindOf(k kind) int32 {
	n, known := r.numberOf[k]
	if !known {
		n = int32(len(r.kinds)) //nolint:gosec // some hundred
		r.kinds, r.pairs, r.numberOf[k] = append(r.kinds, k), append(r.pairs, pairOrder(k.pair)), n
	}
	return n
}

// isWhole reports whether all rows are shown, in the order of all.
func (r *Rows) isWhole() bool { return r.by == nil && len(r.filter) == 0 }

// showAll shows all rows.
func (r *Rows) showAll() { r.shown, r.chosen, r.best = r.all, r.whole, nil }

// HasOneSource reports whether every brief that names its source names the
// same one.
func (r *Rows) HasOneSource() bool { return r.sources <= 1 }

// cite counts briefs of a source, or fewer of them.
func (r *Rows) cite(source, n int32) {
	if source == 0 {
		return // it names none
	}
	if more := int(source) + 1 - len(r.cited); more > 0 {
		r.cited = append(r.cited, make([]int32, more)...)
	}
	was := r.cited[source]
	r.cited[source] += n
	switch {
	case was == 0:
		r.sources++
	case r.cited[source] == 0:
		r.sources--
	}
}

// row is row n.
func (r *Rows) row(n int32) feed.Row {
	f := &r.facts[n]
	row := feed.Row{Published: f.published, Topics: f.topics, Read: f.read, Seen: f.seen, Starred: f.starred}
	r.words.unpack(n, &row)
	return row
}

// glance is row n as far as it is held: the title of one that is not, and how its date
// is known, are still to be read.
func (r *Rows) glance(n int32) feed.Row {
	if r.words.isHeld(n) {
		return r.row(n)
	}
	f := &r.facts[n]
	k := &r.kinds[f.kind]
	return feed.Row{
		Ref: r.words.refOf(n), Title: theme.Ellipsis, Source: r.words.names[f.source], Pair: k.pair, Lang: k.lang,
		Published: f.published, Topics: f.topics, Read: f.read, Seen: f.seen, Starred: f.starred,
	}
}

// find is the number of a row.
func (r *Rows) find(ref feed.Ref) (n int32, known bool) { return r.number.find(ref, &r.words) }

// Len is how many rows pass the filter.
func (r *Rows) Len() int { return len(r.shown) }

// Counts counts what passes the filter; Whole counts all.
func (r *Rows) Counts() *Counts { return &r.chosen }

// Whole counts all rows.
func (r *Rows) Whole() *Counts { return &r.whole }

// expect makes room for n rows in all.
func (r *Rows) expect(n int) {
	r.expected = n
	if n <= cap(r.facts) {
		return
	}
	more := n - len(r.facts)
	r.facts, r.words.at = slices.Grow(r.facts, more), slices.Grow(r.words.at, more)
	r.all = slices.Grow(r.all, n-len(r.all))
	if r.isWhole() {
		r.shown = r.all
	}
	if len(r.number.of) == 0 {
		r.number = newNumbers(n)
	}
}

// Add takes rows in: new ones, and known ones that are now analysed. Of several of
// one article the last counts.
func (r *Rows) Add(batch []feed.Row) {
	numbers, known := make([]int32, 0, len(batch)), []int(nil)
	for i := range batch {
		if _, isKnown := r.find(batch[i].Ref); isKnown {
			known = append(known, i)
			continue
		}
		n := int32(len(r.facts))
		r.number.put(batch[i].Ref, n, &r.words)
		r.facts = append(r.facts, fact{})
		r.set(n, &batch[i])
		numbers = append(numbers, n)
	}
	var again []int32
	for _, i := range known {
		if n, _ := r.find(batch[i].Ref); r.facts[n].placed {
			r.facts[n].placed = false
			again = append(again, n)
		}
	}
	r.take(again)
	for _, i := range known {
		n, _ := r.find(batch[i].Ref)
		r.set(n, &batch[i])
	}
	r.words.seal()
	r.put(append(numbers, again...))
}

// Drop takes the rows of files out that turned out not to be articles.
func (r *Rows) Drop(refs []feed.Ref) {
	var dropped []int32
	for _, ref := range refs {
		if n, known := r.find(ref); known {
			r.facts[n].placed = false
			dropped = append(dropped, n)
			r.number.put(ref, gone, &r.words)
			r.words.drop(n)
		}
	}
	r.take(dropped)
}

// set files a row under its number. Who has read it has read it.
func (r *Rows) set(n int32, is *feed.Row) {
	row := tidied(is)
	f := factOf(&row, r.on, r.told[n])
	f.kind, f.source = r.kindOf(kind{row.Pair, row.Lang}), r.words.name(row.Source)
	f.seen = f.seen || r.facts[n].seen
	r.facts[n] = f
	r.words.put(n, &row)
}

// maxTitle is how many bytes of a title or source can matter: four lines of
// the widest list.
const maxTitle = 800

// tidied is a row whose words can be drawn.
func tidied(is *feed.Row) feed.Row {
	row := *is
	row.Title, row.Source = tidy(row.Title), tidy(row.Source)
	row.Pair = [2]string{tidy(row.Pair[0]), tidy(row.Pair[1])}
	return row
}

func tidy(s string) string {
	if len(s) > maxTitle {
		s = strings.ToValidUTF8(s[:maxTitle], "")
	}
	return sanitise.Line(s)
}

// take takes rows out of the orders and the counts.
func (r *Rows) take(numbers []int32) {
	if len(numbers) == 0 {
		return
	}
	r.keys = nil
	r.sort(numbers)
	for _, n := range numbers {
		r.whole.add(&r.facts[n], -1)
		r.cite(r.facts[n].source, -1)
		if !r.isWhole() && r.passes(n) {
			r.chosen.add(&r.facts[n], -1)
		}
	}
	r.all = without(r.all, numbers, r.compare)
	if r.isWhole() {
		r.showAll()
		return
	}
	slices.SortFunc(numbers, r.shownOrder)
	r.shown = without(r.shown, numbers, r.shownOrder)
}

// put puts rows into the orders and the counts.
func (r *Rows) put(numbers []int32) {
	var passing []int32
	for _, n := range numbers { // as they lie in memory
		r.facts[n].placed = true
		r.whole.add(&r.facts[n], 1)
		r.cite(r.facts[n].source, 1)
		if !r.isWhole() && r.passes(n) {
			r.chosen.add(&r.facts[n], 1)
			passing = append(passing, n)
		}
	}
	if len(numbers) < many {
		r.keys = nil
		r.sort(numbers)
		r.all = merged(r.all, numbers, r.compare)
	} else {
		r.putMany(numbers)
	}
	if r.isWhole() {
		r.showAll()
		return
	}
	slices.SortFunc(passing, r.shownOrder)
	r.shown = merged(r.shown, passing, r.shownOrder)
}

// many is how many rows are put into the order by their keys, side by side in memory:
// facts lie there in no order, and each that is looked at is waited for.
const many = 1 << 11

func (r *Rows) putMany(numbers []int32) {
	if len(r.keys) != len(r.all) {
		r.keys = inOrder(r.keysOf(r.all))
	}
	r.keys = mergedKeys(slices.Grow(r.keys, max(r.expected-len(r.keys), len(numbers))), inOrder(r.keysOf(numbers)))
	r.all = slices.Grow(r.all, len(numbers))[:len(r.keys)]
	for i := range r.keys {
		r.all[i] = int32(r.keys[i].n) //nolint:gosec // as it was put there
	}
	if len(r.all) >= r.expected {
		r.keys = nil // that was all
	}
}

func (r *Rows) passes(n int32) bool {
	if r.isWhole() {
		return true
	}
	f := &r.facts[n]
	k := &r.kinds[f.kind]
	r.asked = query.Facts{Topics: f.topics, Pair: k.pair, Published: f.published, Lang: k.lang}
	if r.by != nil && !r.by(&r.asked) {
		return false
	}
	for i := range r.filter {
		if !r.filter[i].passes(&r.asked, n) {
			return false
		}
	}
	return true
}

// Narrow shows what passes the filter. A filter that narrows the one before
// looks at what is shown alone.
func (r *Rows) Narrow(f Filter) {
	from := r.all
	if f.narrows(r.filter) {
		from = r.shown
	}
	r.narrow(f, from)
}

// Know hides what was not published by a day; the zero day hides nothing.
func (r *Rows) Know(by timex.Date) {
	r.by = nil
	if !by.IsZero() {
		r.by, _ = query.Query{}.KnownBy(by).OnRows()
	}
	r.narrow(r.filter, r.all)
}

func (r *Rows) narrow(f Filter, from []int32) {
	if r.filter = slices.Clone(f); r.isWhole() {
		r.showAll()
		return
	}
	in, passing := r.passing()
	r.chosen = r.counted(in, passing)
	kept := make([]int32, 0, r.chosen.Briefs)
	for _, n := range from {
		if in[n/64]&(1<<(n%64)) != 0 {
			kept = append(kept, n)
		}
	}
	r.shown = kept
	if found := f.Of(Search); len(found) == 0 {
		r.best = nil
	} else if r.best != found[0].finds {
		r.rank()
	} else if r.best != nil {
		r.sortShown()
	}
}

// passing is the rows that pass the filter, as bits, and how many they are. Topics are
// asked of all rows often, and of what lies side by side alone.
func (r *Rows) passing() (in []uint64, n int) {
	in = make([]uint64, len(r.facts)/64+1)
	masks, ofTopics := r.filter.masks()
	for i := range int32(len(r.facts)) { // as they lie in memory
		f := &r.facts[i]
		if !f.placed {
			continue
		}
		if ofTopics && r.by == nil {
			if !hasOfEach(f.topics, masks) {
				continue
			}
		} else if !r.passes(i) {
			continue
		}
		in[i/64] |= 1 << (i % 64)
		n++
	}
	return in, n
}

// hasOfEach reports whether topics are of each mask.
func hasOfEach(topics uint64, masks []uint64) bool {
	for _, mask := range masks {
		if topics&mask == 0 {
			return false
		}
	}
	return true
}

// counted counts rows that are given as bits: those, or the others, whichever are fewer.
func (r *Rows) counted(in []uint64, n int) (c Counts) {
	sign, others := 1, uint64(0)
	if n > len(r.all)/2 {
		c, sign, others = r.whole, -1, math.MaxUint64
	}
	for i, word := range in {
		for word ^= others; word != 0; word &= word - 1 {
			n := 64*i + bits.TrailingZeros64(word)
			if n >= len(r.facts) {
				break
			}
			if f := &r.facts[n]; f.placed {
				c.add(f, sign)
			}
		}
	}
	return c
}

// Finds are the rows of what was found.
func (r *Rows) Finds(found *feed.Finds) *Finds {
	f := &Finds{in: make([]uint64, len(r.facts)/64+1)}
	if found.Ranked {
		f.places = make([]int32, len(r.facts))
	}
	place := int32(0)
	take := func(n int32, known bool) {
		if known {
			f.in[n/64] |= 1 << (n % 64)
			if found.Ranked {
				f.places[n] = place
			}
		}
		place++
	}
	for _, ref := range found.Refs {
		take(r.find(ref))
	}
	for _, number := range found.Numbers {
		take(r.number.at(found.Path, number, &r.words))
	}
	return f
}

// Filter is the filter in force.
func (r *Rows) Filter() Filter { return r.filter }

// clock reads the clocks of row n again.
func (r *Rows) clock(n int32) {
	row := r.row(n)
	r.facts[n].clock(&row, r.on, r.told[n])
}

// Report takes in what was reported last of each commitment of which anything was;
// changed is false where that was known.
func (r *Rows) Report(all map[feed.CommitmentRef]ledger.Outcome) (changed bool) {
	told := map[int32]reports{}
	for at, o := range all {
		n, known := r.find(at.Ref)
		if !known {
			continue
		}
		if told[n] == nil {
			told[n] = reports{}
		}
		told[n][at.Index] = o
	}
	var other []int32
	for n := range r.told {
		if told[n] == nil && r.facts[n].placed {
			other = append(other, n)
		}
	}
	for n, now := range told {
		if !maps.Equal(now, r.told[n]) {
			other = append(other, n)
		}
	}
	r.take(other)
	r.told = told
	for _, n := range other {
		r.clock(n)
	}
	r.put(other)
	return len(other) > 0
}

// clockAll reads the clocks of all rows.
func (r *Rows) clockAll() {
	r.words.reading(r.all).each(func(place int, row *feed.Row) {
		n := r.all[place]
		f := &r.facts[n]
		row.Published, row.Read = f.published, f.read
		f.clock(row, r.on, r.told[n])
	})
}

// place is where a row stands among those shown, or would stand.
func (r *Rows) place(n int32) int {
	i, _ := slices.BinarySearchFunc(r.shown, n, r.shownOrder)
	return i
}

// see notes that the user has read a row, or has not; changed is false where
// that was known.
func (r *Rows) see(n int32, on bool) (changed bool) {
	if r.facts[n].seen == on {
		return false
	}
	step := 1
	if !on {
		step = -1
	}
	r.facts[n].seen = on
	r.whole.Seen += step
	if r.passes(n) {
		r.chosen.Seen += step
	}
	return true
}

// without is the sorted list less some of its members, sorted too, in place.
func without(list, gone []int32, compare func(a, b int32) int) []int32 {
	kept, from := 0, 0
	for _, n := range gone {
		i, found := slices.BinarySearchFunc(list[from:], n, compare)
		if !found {
			continue
		}
		kept += copy(list[kept:], list[from:from+i])
		from += i + 1
	}
	kept += copy(list[kept:], list[from:])
	return list[:kept]
}

// merged is the sorted list with others, sorted too, in their places. It works
// from the end so that each run is moved once: few are looked for, many are met on
// the way.
func merged(list, more []int32, compare func(a, b int32) int) []int32 {
	end := len(list)
	list = append(list, more...)
	isFew := len(more)*bits.Len(uint(end)) < end
	for k := len(more) - 1; k >= 0; k-- {
		i := end
		if isFew {
			i, _ = slices.BinarySearchFunc(list[:end], more[k], compare)
		} else {
			for i > 0 && compare(list[i-1], more[k]) > 0 {
				i--
			}
		}
		copy(list[i+k+1:], list[i:end])
		list[i+k] = more[k]
		end = i
	}
	return list
}
