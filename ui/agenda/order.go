package agenda

import (
	"fmt"
	"iter"
	"math"
	"slices"
	"sort"
)

// A selection may hold millions of commitments. So each is a number of four bytes, and
// they are put in order by counting how many stand at each day of each group: whoever
// compared them would take many times as long.

// item is a commitment of a plan: how many were handed over before it.
type item uint32

// articles is where the commitments of a plan stand: of each article, in the order in
// which they were handed over, its number and its first item.
type articles struct {
	numbers []int32
	begins  []item
}

// entry is the article of an item, and its place there.
func (a *articles) entry(it item) Entry {
	i := sort.Search(len(a.begins), func(i int) bool { return a.begins[i] > it }) - 1
	return Entry{a.numbers[i], int(it - a.begins[i])}
}

// item is the item of a commitment; ok is false where its article has none.
func (a *articles) item(e Entry) (it item, ok bool) {
	i := slices.Index(a.numbers, e.Number)
	if i < 0 {
		return 0, false
	}
	return a.begins[i] + item(e.Index), true //nolint:gosec // few
}

// rank is a group and a day in it: dayBits of the day, and over them the group.
type rank uint32

const (
	dayBits = 23 // the days up to the last one of the year 9999
	apart   = rank(math.MaxUint32)
)

func rankOf(g group, day int32) rank {
	return rank(g)<<dayBits | rank(min(max(day, 0), 1<<dayBits-1)) //nolint:gosec // not negative
}

func (r rank) group() group { return group(r >> dayBits) } //nolint:gosec // four bits

func (r rank) day() int32 { return int32(r & (1<<dayBits - 1)) } //nolint:gosec // dayBits

// gathering is the commitments of a plan while they are handed over.
type gathering struct {
	articles
	ranks []rank  // of each item, apart for those that do not stand in the plan
	turn  []int32 // by the places of articles: which was handed over, one more than it is
	counts
}

func gatheringOf(held Held) *gathering {
	n := held.Len()
	return &gathering{
		articles: articles{make([]int32, 0, n), make([]item, 0, n)},
		ranks:    make([]rank, 0, held.Count()), turn: make([]int32, n),
	}
}

// begin goes to the article of a place.
func (g *gathering) begin(place int, number int32) {
	g.numbers = append(g.numbers, number)
	g.begins = append(g.begins, item(len(g.ranks))) //nolint:gosec // fewer than bytes of memory
	g.turn[place] = int32(len(g.numbers))           //nolint:gosec // as the numbers
}

// put has the article's next commitment stand in the plan.
func (g *gathering) put(r rank) {
	g.ranks = append(g.ranks, r)
	*g.at(r)++
}

// skip passes it over.
func (g *gathering) skip() { g.ranks = append(g.ranks, apart) }

// counts is how many items stand at each rank, a year to a page.
type counts [groups][]*[yearDays]uint32

const (
	yearBits = 9 // of a day's number, below its year
	yearDays = 1 << yearBits
)

// at is the count of a rank.
func (c *counts) at(r rank) *uint32 {
	years, year := &c[r.group()], int(r.day()>>yearBits)
	if more := year + 1 - len(*years); more > 0 {
		*years = append(*years, make([]*[yearDays]uint32, more)...)
	}
	page := (*years)[year]
	if page == nil {
		page = &[yearDays]uint32{}
		(*years)[year] = page
	}
	return &page[r.day()%yearDays]
}

// sections are the groups and quarters of n items that stand in the plan: by their days,
// and those of one day in the order of their articles.
func (g *gathering) sections(n int) []section {
	items := make([]item, n)
	out := g.part(items)
	for _, turn := range g.turn {
		if turn == 0 {
			continue
		}
		for it := g.begins[turn-1]; it < g.end(turn); it++ {
			if r := g.ranks[it]; r != apart {
				next := g.at(r)
				items[*next] = it
				*next++
			}
		}
	}
	return out
}

// end is behind the last item of the article that was handed over in its turn.
func (g *gathering) end(turn int32) item {
	if int(turn) < len(g.begins) {
		return g.begins[turn]
	}
	return item(len(g.ranks)) //nolint:gosec // fewer than bytes of memory
}

// part parts items into sections, and makes of each count where the first item of its
// rank is to stand.
func (c *counts) part(items []item) (out []section) {
	from := 0
	for r, n := range c.inOrder() {
		g := r.group()
		name := g.named(r.day())
		if last := len(out) - 1; last < 0 || out[last].group != g || out[last].name != name {
			out = append(out, section{g, name, items[from:from]})
		}
		s := &out[len(out)-1]
		s.items = s.items[:len(s.items)+int(*n)]
		*n, from = uint32(from), from+int(*n) //nolint:gosec // fewer than bytes of memory
	}
	return out
}

// inOrder goes through the counts that there are: what has passed stands latest first,
// all else soonest first.
func (c *counts) inOrder() iter.Seq2[rank, *uint32] {
	return func(yield func(rank, *uint32) bool) {
		for g := range groups {
			for i := range c[g] {
				year := g.turned(i, len(c[g]))
				page := c[g][year]
				if page == nil {
					continue
				}
				for i := range page {
					day := g.turned(i, yearDays)
					if n := &page[day]; *n > 0 && !yield(rankOf(g, int32(year<<yearBits|day)), n) { //nolint:gosec // a day's number
						return
					}
				}
			}
		}
	}
}

// turned is the i-th of so many days or years, in the direction of a group.
func (g group) turned(i, of int) int {
	if g.isLatestFirst() {
		return of - 1 - i
	}
	return i
}

// named is the section of a group in which a day stands: what is scheduled is parted by
// quarters.
func (g group) named(day int32) string {
	if g != scheduled {
		return g.String()
	}
	return fmt.Sprintf("%s: %d Q%d", g, day>>yearBits, (day>>5&15+2)/3)
}
