// Package list is the pane that lists briefs.
//
// Its promise: moving, drawing and taking in a batch cost the same whether
// there are ten briefs or a hundred thousand, and the selection stays on its
// brief while others arrive around it.
package list

import (
	"slices"

	"attache/briefs/ledger"
	"attache/briefs/query"
	"attache/briefs/timex"
	"attache/feed"
	"attache/ui/theme"
)

// Pane is a list of briefs with one of them selected.
type Pane struct {
	rows   *Rows
	style  styles
	w, h   int
	cursor int  // place of the selected row among those shown
	top    int  // place of the first row drawn
	held   bool // the user has chosen where to stand
	marker *query.Marker
	turns  int          // how often the rows have changed
	asked  *Arrangement // for last, nil when it has come
	marked map[feed.Ref]bool
}

// New is an empty list, read as of a day.
func New(t theme.Theme, asOf timex.Date) *Pane {
	p := &Pane{rows: NewRows(asOf), marked: map[feed.Ref]bool{}}
	p.Restyle(t)
	return p
}

// Restyle takes on another theme.
func (p *Pane) Restyle(t theme.Theme) { p.style = stylesOf(t) }

// Resize gives the pane its size in cells. The selected row stays in view.
func (p *Pane) Resize(w, h int) {
	if w == p.w && h == p.h {
		return
	}
	p.w, p.h = w, h
	p.follow()
}

// Add takes in rows that arrived. Until the user has chosen where to stand the
// selection is the first row; from then on it is the same brief.
func (p *Pane) Add(batch []feed.Row) { p.keep(func() { p.rows.Add(batch) }) }

// AddBlocks takes in the rows of blocks.
func (p *Pane) AddBlocks(d *Digest) { p.keep(func() { p.rows.AddBlocks(d) }) }

// Expect makes room for n briefs in all.
func (p *Pane) Expect(n int) { p.rows.expect(n) }

// Drop takes the rows of files out that turned out not to be articles.
func (p *Pane) Drop(refs []feed.Ref) {
	for _, ref := range refs {
		delete(p.marked, ref)
	}
	p.keep(func() { p.rows.Drop(refs) })
}

// ToggleMark marks the selected brief for what is done to several at once, or no
// longer; ok is false where none is selected.
func (p *Pane) ToggleMark() (ok bool) {
	row, ok := p.Selected()
	switch {
	case !ok:
	case p.marked[row.Ref]:
		delete(p.marked, row.Ref)
	default:
		p.marked[row.Ref] = true
	}
	return ok
}

// Marks is how many briefs are marked, whether they pass the filter or not.
func (p *Pane) Marks() int { return len(p.marked) }

// Unmark takes all marks away.
func (p *Pane) Unmark() { clear(p.marked) }

// Marked is the briefs that are marked, in the list's order.
func (p *Pane) Marked() []feed.Row {
	out := make([]feed.Row, 0, len(p.marked))
	if len(p.marked) == 0 {
		return out
	}
	for _, n := range p.rows.all {
		if p.marked[p.rows.words.refOf(n)] {
			out = append(out, p.rows.row(n))
		}
	}
	return out
}

// Hold says that the user has chosen where to stand.
func (p *Pane) Hold() { p.held = true }

// Narrow shows the briefs that pass a filter.
func (p *Pane) Narrow(f Filter) { p.keep(func() { p.rows.Narrow(f) }) }

// Filter is the filter in force.
func (p *Pane) Filter() Filter { return p.rows.Filter() }

// Find shows what a search has found. It takes the place of another search's findings;
// line is how the search was typed.
func (p *Pane) Find(line string, q query.Query, found *feed.Finds) {
	p.search(Step{Node: q.Root, Words: line, finds: p.rows.Finds(found)})
}

// Seek shows what a search asks for, in the place of another's findings, where rows
// can tell it; ok is false where they cannot.
func (p *Pane) Seek(line string, q query.Query) (ok bool) {
	matches, ok := q.OnRows()
	if ok {
		p.search(Step{Node: q.Root, Words: line, matches: matches})
	}
	return ok
}

func (p *Pane) search(s Step) {
	p.keep(func() { p.rows.Narrow(slices.Concat(p.rows.filter.Except(Search), Filter{s})) })
}

// Order is the order in force, in words.
func (p *Pane) Order() string {
	if p.rows.best != nil {
		return "best first"
	}
	return p.rows.order.String()
}

// Mark has the words that a search looks for marked in titles, nil none.
func (p *Pane) Mark(m *query.Marker) { p.marker = m }

// AsOf reads the clocks as of another day.
func (p *Pane) AsOf(d timex.Date) { p.keep(func() { p.rows.Arrange(p.rows.order, d) }) }

// Recount reads the clocks again: what "soon" means has changed.
func (p *Pane) Recount() { p.keep(func() { p.rows.rearrange(p.rows.order, p.rows.on.date, true) }) }

// Report takes in what was reported last of each commitment of which anything was: what
// is settled is neither due nor passed, and what was told of is not without a report.
func (p *Pane) Report(all map[feed.CommitmentRef]ledger.Outcome) {
	turns, changed := p.turns, false
	p.keep(func() { changed = p.rows.Report(all) })
	if !changed {
		p.turns = turns
	}
}

// Know hides the briefs that were not published by a day, and says how many; the
// zero day hides none.
func (p *Pane) Know(by timex.Date) (hidden int) {
	p.keep(func() { p.rows.Know(timex.Date{}) })
	all := p.rows.Len()
	p.keep(func() { p.rows.Know(by) })
	return all - p.rows.Len()
}

// Counts counts the briefs that pass the filter.
func (p *Pane) Counts() *Counts { return p.rows.Counts() }

// Whole counts all briefs.
func (p *Pane) Whole() *Counts { return p.rows.Whole() }

// keep changes the rows and leaves the selection on its brief, at its height on
// the screen. Where the brief is gone, what follows it is selected.
func (p *Pane) keep(change func()) {
	var n int32 = -1
	if p.cursor < p.rows.Len() {
		n = p.rows.shown[p.cursor]
	}
	height := p.cursor - p.top
	change()
	p.turns++
	p.cursor = 0
	if n >= 0 && p.held {
		p.cursor = p.rows.place(n)
	}
	p.top = p.cursor - height
	p.clamp()
	if height >= 0 && height < p.fits() {
		p.follow()
	}
}

// Turns is how often what is shown, or its order, has changed.
func (p *Pane) Turns() int { return p.turns }

// Shown is the briefs that pass the filter, by their numbers, in order.
func (p *Pane) Shown() []int32 { return p.rows.shown }

// Pairs is how many briefs each pair has, filtered or not.
func (p *Pane) Pairs() map[[2]string]int {
	of := make([]int, len(p.rows.kinds))
	for i := range p.rows.facts {
		if f := &p.rows.facts[i]; f.placed {
			of[f.kind]++
		}
	}
	counts := map[[2]string]int{}
	for i, n := range of {
		if pair := p.rows.kinds[i].pair; n > 0 && pair != [2]string{} {
			counts[pair] += n
		}
	}
	return counts
}

// Titles are the titles of the first briefs of all, most of them at the most. They are
// read when they are asked for, beside the event loop.
func (p *Pane) Titles(most int) func() string {
	return p.rows.words.reading(p.rows.all[:min(len(p.rows.all), most)]).titles
}

// Row is the brief of a number.
func (p *Pane) Row(n int32) feed.Row { return p.rows.row(n) }

// Ref is where the brief of a number lives.
func (p *Pane) Ref(n int32) feed.Ref { return p.rows.words.refOf(n) }

// Number is the number of the brief that lives there; ok is false where there is none.
func (p *Pane) Number(ref feed.Ref) (n int32, ok bool) { return p.rows.find(ref) }

// Wanted are rows that are to be read, of one block.
type Wanted struct {
	block  feed.Block
	places map[int]int32 // in the block, with their numbers
	rows   map[int32]feed.Row
}

// Read reads them, beside all else.
func (w *Wanted) Read() {
	for place, row := range w.block.All() {
		if n, isWanted := w.places[place]; isWanted {
			row.Ref = feed.Numbered(w.block.Path(), w.block.Number(place))
			w.rows[n] = row
		}
	}
}

// Wanted are the rows in view and around it that are to be read, nil where all are held:
// those of three screens.
func (p *Pane) Wanted() (all []*Wanted) {
	w, screen := &p.rows.words, p.fits()
	w.most = 4 * screen
	from, to := max(p.top-screen, 0), min(p.top+2*screen, p.rows.Len())
	of := map[uint32]*Wanted{}
	for i := from; i < to; i++ {
		n := p.rows.shown[i]
		if w.isHeld(n) {
			continue
		}
		at := w.at[n]
		if of[at.of] == nil {
			of[at.of] = &Wanted{w.blocks[at.of-1], map[int]int32{}, map[int32]feed.Row{}}
			all = append(all, of[at.of])
		}
		of[at.of].places[int(at.from)] = n
	}
	return all
}

// Take takes in rows that were wanted and read.
func (p *Pane) Take(all []*Wanted) {
	w := &p.rows.words
	for _, of := range all {
		for n, row := range of.rows {
			if !w.isHeld(n) {
				w.hold(n, &row)
			}
		}
	}
}

// Selected is the selected row, its title as far as it is held; ok is false when none is
// shown.
func (p *Pane) Selected() (row feed.Row, ok bool) {
	if p.cursor >= p.rows.Len() {
		return feed.Row{}, false
	}
	return p.rows.glance(p.rows.shown[p.cursor]), true
}

// Near is the brief so many places after the selected one, the zero Ref where there is
// none.
func (p *Pane) Near(n int) feed.Ref {
	if at := p.cursor + n; 0 <= at && at < p.rows.Len() {
		return p.rows.words.refOf(p.rows.shown[at])
	}
	return feed.Ref{}
}

// Select goes to a brief; ok is false when it is not shown.
func (p *Pane) Select(ref feed.Ref) (ok bool) {
	n, known := p.rows.find(ref)
	if !known || !p.rows.passes(n) {
		return false
	}
	p.cursor = p.rows.place(n)
	p.follow()
	return true
}

// Position is where the selection stands, from 1, and how many rows are shown;
// 0 and 0 when none is.
func (p *Pane) Position() (at, of int) {
	if p.rows.Len() == 0 {
		return 0, 0
	}
	return p.cursor + 1, p.rows.Len()
}

// See notes that the user has read the brief, or has not; changed is false
// where that was known.
func (p *Pane) See(ref feed.Ref, on bool) (changed bool) {
	n, ok := p.rows.find(ref)
	return ok && p.rows.see(n, on)
}

// HasSeen reports whether the user has read the brief.
func (p *Pane) HasSeen(ref feed.Ref) bool {
	n, ok := p.rows.find(ref)
	return ok && p.rows.facts[n].seen
}

// Star gives the brief a star, or takes it.
func (p *Pane) Star(ref feed.Ref, on bool) {
	if n, ok := p.rows.find(ref); ok {
		p.rows.facts[n].starred = on
	}
}

// Move moves the selection by n rows; moved is false when it stood at the end.
func (p *Pane) Move(n int) (moved bool) {
	was := p.cursor
	p.cursor += n
	p.clamp()
	if isStep := n == 1 || n == -1; isStep && (p.cursor < p.top || p.cursor >= p.top+p.fits()) {
		p.top = p.cursor - p.fits()/2 // the rows change place seldom, and not with each step
	}
	p.follow()
	return p.cursor != was
}

// Page moves the selection by half pages.
func (p *Pane) Page(halves int) (moved bool) { return p.Move(halves * max(p.fits()/2, 1)) }

// Top selects the first row.
func (p *Pane) Top() (moved bool) { return p.Move(-p.cursor) }

// Bottom selects the last row.
func (p *Pane) Bottom() (moved bool) { return p.Move(p.rows.Len() - p.cursor) }

// Scroll moves what is in view by n rows and leaves the selection.
func (p *Pane) Scroll(n int) {
	p.top = min(max(p.top+n, 0), max(p.rows.Len()-p.fits(), 0))
}

// Click selects the row drawn at x, y; ok is false where there is none.
func (p *Pane) Click(_, y int) (ok bool) {
	if y < heading || y-heading >= p.fits()*p.tall() {
		return false
	}
	place := p.top + (y-heading)/p.tall()
	if place >= p.rows.Len() {
		return false
	}
	p.cursor = place
	return true
}

// Waiting is the rows in view that are not analysed yet.
func (p *Pane) Waiting() []feed.Ref {
	var refs []feed.Ref
	for _, n := range p.inView() {
		if !p.rows.facts[n].read {
			refs = append(refs, p.rows.words.refOf(n))
		}
	}
	return refs
}

func (p *Pane) inView() []int32 {
	from := min(max(p.top, 0), p.rows.Len())
	return p.rows.shown[from:min(from+p.fits(), p.rows.Len())]
}

// heading is the lines above the first row.
const heading = 1

// wide is the width from which a title has one line instead of two.
const wide = 60

// roomy is the width from which commitments are counted in words, beside a source of
// some length.
const roomy = 76

// tall is how many lines a row has.
func (p *Pane) tall() int {
	if p.w >= wide {
		return 2
	}
	return 3
}

// fits is how many rows the pane shows, one at least.
func (p *Pane) fits() int { return max((p.h-heading)/p.tall(), 1) }

func (p *Pane) clamp() { p.cursor = min(max(p.cursor, 0), max(p.rows.Len()-1, 0)) }

// follow brings the selection into view.
func (p *Pane) follow() {
	p.top = min(p.top, p.cursor)
	p.top = max(p.top, p.cursor-p.fits()+1)
	p.top = min(max(p.top, 0), max(p.rows.Len()-p.fits(), 0))
}
