package list

import (
	"slices"
	"strings"

	"attache/briefs/timex"
	"attache/feed"
	"attache/ui/theme"
)

// Rows are briefs in order and filtered, and what there is of each kind among
// them. A batch costs its own size times the logarithm of all, and one move of
// four bytes a row: 100,000 rows are 0.4 MB.
type Rows struct {
	rows   []feed.Row // in order of arrival, which numbers them
	words  []string   // what Words looks at, in lower case
	facts  []fact
	number map[feed.Ref]int32

	all, shown []int32 // numbers, in order

	order  Order
	filter Filter
	tests  []test
	asOf   timex.Date

	whole, chosen Tally
	sources       map[string]int // how many briefs each source has
}

// NewRows is no rows yet, read as of a day.
func NewRows(asOf timex.Date) *Rows {
	return &Rows{asOf: asOf, number: map[feed.Ref]int32{}, sources: map[string]int{}}
}

// HasOneSource reports whether every brief that names its source names the
// same one.
func (r *Rows) HasOneSource() bool { return len(r.sources) <= 1 }

// cite counts briefs of a source, or fewer of them.
func (r *Rows) cite(source string, n int) {
	if source == "" {
		return
	}
	if r.sources[source] += n; r.sources[source] == 0 {
		delete(r.sources, source)
	}
}

// Len is how many rows pass the filter.
func (r *Rows) Len() int { return len(r.shown) }

// Tally counts what passes the filter; Whole counts all.
func (r *Rows) Tally() *Tally { return &r.chosen }

// Whole counts all rows.
func (r *Rows) Whole() *Tally { return &r.whole }

// Add takes rows in: new ones, and known ones that are now analysed.
func (r *Rows) Add(batch []feed.Row) {
	batch = lastOfEach(batch)
	r.take(r.known(batch))
	numbers := make([]int32, len(batch))
	for i := range batch {
		numbers[i] = r.set(batch[i])
	}
	r.put(numbers)
}

// Drop takes the rows of files out that turned out not to be articles.
func (r *Rows) Drop(refs []feed.Ref) {
	var gone []int32
	for _, ref := range refs {
		if n, known := r.number[ref]; known {
			gone = append(gone, n)
			delete(r.number, ref)
		}
	}
	r.take(gone)
}

// lastOfEach leaves the latest row of each article.
func lastOfEach(batch []feed.Row) []feed.Row {
	at := make(map[feed.Ref]int, len(batch))
	out := make([]feed.Row, 0, len(batch))
	for _, row := range batch {
		if i, twice := at[row.Ref]; twice {
			out[i] = row
			continue
		}
		at[row.Ref] = len(out)
		out = append(out, row)
	}
	return out
}

func (r *Rows) known(batch []feed.Row) []int32 {
	var out []int32
	for i := range batch {
		if n, ok := r.number[batch[i].Ref]; ok {
			out = append(out, n)
		}
	}
	return out
}

// set files a row under its number; it stands in no order yet.
func (r *Rows) set(row feed.Row) int32 {
	row.Title, row.Source = tidy(row.Title), tidy(row.Source)
	row.Pair = [2]string{tidy(row.Pair[0]), tidy(row.Pair[1])}
	f := factOf(&row, r.order, r.asOf)
	words := strings.ToLower(row.Title + "\n" + row.Source + "\n" + Pair(row.Pair) + " " + row.Pair[0] + "-" + row.Pair[1])
	n, known := r.number[row.Ref]
	if known {
		f.seen = r.facts[n].seen
		r.rows[n], r.words[n], r.facts[n] = row, words, f
		return n
	}
	n = int32(len(r.rows))
	r.number[row.Ref] = n
	r.rows, r.words, r.facts = append(r.rows, row), append(r.words, words), append(r.facts, f)
	return n
}

// maxTitle is how many bytes of a title or source can matter: four lines of
// the widest list.
const maxTitle = 800

func tidy(s string) string {
	if len(s) > maxTitle {
		s = strings.ToValidUTF8(s[:maxTitle], "")
	}
	return theme.Safe(s)
}

// take takes rows out of the orders and the counts.
func (r *Rows) take(numbers []int32) {
	slices.SortFunc(numbers, r.compare)
	for _, n := range numbers {
		r.whole.add(&r.facts[n], -1)
		r.cite(r.rows[n].Source, -1)
		if r.passes(n) {
			r.chosen.add(&r.facts[n], -1)
		}
	}
	r.all = without(r.all, numbers, r.compare)
	r.shown = without(r.shown, numbers, r.compare)
}

// put puts rows into the orders and the counts.
func (r *Rows) put(numbers []int32) {
	slices.SortFunc(numbers, r.compare)
	var passing []int32
	for _, n := range numbers {
		r.whole.add(&r.facts[n], 1)
		r.cite(r.rows[n].Source, 1)
		if r.passes(n) {
			r.chosen.add(&r.facts[n], 1)
			passing = append(passing, n)
		}
	}
	r.all = merged(r.all, numbers, r.compare)
	r.shown = merged(r.shown, passing, r.compare)
}

func (r *Rows) passes(n int32) bool {
	for i := range r.tests {
		if !r.tests[i].passes(&r.rows[n], r.facts[n].topics, r.words[n]) {
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
	r.filter, r.tests, r.chosen = slices.Clone(f), f.tests(), Tally{}
	kept := make([]int32, 0, len(from))
	for _, n := range from {
		if r.passes(n) {
			kept = append(kept, n)
			r.chosen.add(&r.facts[n], 1)
		}
	}
	r.shown = kept
}

// Filter is the filter in force.
func (r *Rows) Filter() Filter { return r.filter }

// Arrange puts the rows in an order, as of a day.
func (r *Rows) Arrange(o Order, asOf timex.Date) {
	r.order, r.asOf, r.whole, r.chosen = o, asOf, Tally{}, Tally{}
	for n := range r.facts {
		r.facts[n].clock(&r.rows[n], o, asOf)
	}
	slices.SortFunc(r.all, r.compare)
	slices.SortFunc(r.shown, r.compare)
	for _, n := range r.all {
		r.whole.add(&r.facts[n], 1)
	}
	for _, n := range r.shown {
		r.chosen.add(&r.facts[n], 1)
	}
}

// place is where a row stands among those shown, or would stand.
func (r *Rows) place(n int32) int {
	i, _ := slices.BinarySearchFunc(r.shown, n, r.compare)
	return i
}

// see notes that the user has read a row.
func (r *Rows) see(n int32) {
	if r.facts[n].seen {
		return
	}
	r.facts[n].seen = true
	r.whole.Seen++
	if r.passes(n) {
		r.chosen.Seen++
	}
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
// from the end so that each run is moved once.
func merged(list, more []int32, compare func(a, b int32) int) []int32 {
	end := len(list)
	list = append(list, more...)
	for k := len(more) - 1; k >= 0; k-- {
		i, _ := slices.BinarySearchFunc(list[:end], more[k], compare)
		copy(list[i+k+1:], list[i:end])
		list[i+k] = more[k]
		end = i
	}
	return list
}
