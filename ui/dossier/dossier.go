// Package dossier is the screen of one pair: the page that is taken to a meeting,
// with what the two sides promised side by side and, for what the cursor is on, the
// sentence that says so.
//
// Its promise: it says what the page says and nothing else, and from each item a way
// leads to its sentence.
package dossier

import (
	"attache/briefs/dossier"
	"attache/feed"
	"attache/ui/theme"
)

// Pane shows a page. New makes one.
type Pane struct {
	t    theme.Theme
	w, h int
	page *dossier.Page
	says string // in the place of a page that there is not

	lines  []line // under the heading, laid out for w
	stops  []stop // what the cursor can be on, in the order of the page
	cursor int
	top    int // the first of the lines in view
}

// stop is an item where it stands in a section, or its source.
type stop struct {
	item    int // its place in the page's Items
	section int // its place in the page's Sections, len of them for a source
	column  int // 1 for the right one of two
	lead    int // the line that must be in view with it: its heading's, for the first of a section
	first   int // its own lines
	last    int
}

// New is a pane that shows nothing yet.
func New(t theme.Theme) *Pane { return &Pane{t: t} }

// Restyle changes the theme.
func (p *Pane) Restyle(t theme.Theme) {
	p.t = t
	p.layout()
}

// Resize gives the pane w × h cells.
func (p *Pane) Resize(w, h int) {
	p.w, p.h = max(w, 0), max(h, 0)
	p.layout()
}

// Show puts a page on the screen that is cited; nil clears it. The cursor stays on
// its item where the page has it.
func (p *Pane) Show(page *dossier.Page) {
	var was stop
	var id string
	if p.cursor < len(p.stops) {
		was = p.stops[p.cursor]
		id = p.page.Items[was.item].ID
	}
	p.page, p.cursor, p.says = page, 0, ""
	p.layout()
	best := -1
	for i, s := range p.stops {
		if id != "" && p.page.Items[s.item].ID == id && (best < 0 || s.section == was.section) {
			best = i
		}
	}
	if best < 0 {
		p.top = 0
		return
	}
	p.cursor = best
	p.follow()
}

// Say has words stand where there is no page.
func (p *Pane) Say(words string) { p.says = words }

// Selected is the commitment under the cursor; ok is false where there is none.
func (p *Pane) Selected() (ref feed.CommitmentRef, ok bool) {
	if p.cursor >= len(p.stops) {
		return feed.CommitmentRef{}, false
	}
	i := &p.page.Items[p.stops[p.cursor].item]
	return feed.CommitmentRef{Ref: feed.RefOf(i.Brief.Ref), Index: i.IndexNow()}, true
}

// Pair is the two parties of the page, "" without one.
func (p *Pane) Pair() [2]string {
	if p.page == nil {
		return [2]string{}
	}
	return p.page.Pair
}

// Move moves the cursor by n items; moved is false when it stood at the end.
func (p *Pane) Move(n int) (moved bool) {
	was := p.cursor
	p.cursor = max(min(p.cursor+n, len(p.stops)-1), 0)
	p.follow()
	return p.cursor != was
}

// Across goes to the column on the right, or on the left where n is negative; moved
// is false where there is none.
func (p *Pane) Across(n int) (moved bool) {
	if p.cursor >= len(p.stops) {
		return false
	}
	at, best := p.stops[p.cursor], -1
	for i, s := range p.stops {
		if s.section == at.section || !p.isBeside(s.section, at.section) || (s.column > at.column) != (n > 0) {
			continue
		}
		if best < 0 || abs(s.first-at.first) < abs(p.stops[best].first-at.first) {
			best = i
		}
	}
	if best < 0 {
		return false
	}
	p.cursor = best
	p.follow()
	return true
}

// isBeside reports whether two sections stand side by side.
func (p *Pane) isBeside(a, b int) bool {
	isParty := func(i int) bool { return i < len(p.page.Sections) && p.page.Sections[i].Kind == dossier.Party }
	return p.isTwofold() && isParty(a) && isParty(b)
}

func abs(n int) int { return max(n, -n) }

// Page moves the cursor by half pages.
func (p *Pane) Page(halves int) (moved bool) {
	if p.cursor >= len(p.stops) {
		return false
	}
	was, want := p.cursor, p.stops[p.cursor].first+halves*max(p.room()/2, 1)
	best := p.cursor
	for i, s := range p.stops {
		if abs(s.first-want) < abs(p.stops[best].first-want) {
			best = i
		}
	}
	p.cursor = best
	p.follow()
	return p.cursor != was
}

// Top goes to the first item, and shows what stands over it.
func (p *Pane) Top() {
	p.cursor, p.top = 0, 0
}

// Bottom goes to the last item.
func (p *Pane) Bottom() { p.Move(len(p.stops)) }

// Scroll moves what is in view and leaves the cursor.
func (p *Pane) Scroll(n int) { p.top = max(min(p.top+n, len(p.lines)-p.room()), 0) }

// Click puts the cursor on the item at a cell; hit is false where there is none.
func (p *Pane) Click(x, y int) (hit bool) {
	i := p.top + y - headings
	if y < headings || y >= headings+p.room() || i >= len(p.lines) {
		return false
	}
	at := p.lines[i].left.stop
	if right := p.lines[i].right; right != nil && x > p.half() {
		at = right.stop
	}
	if at < 0 {
		return false
	}
	p.cursor = at
	return true
}

// Position is the place of the cursor: "3 of 21".
func (p *Pane) Position() string {
	if len(p.stops) == 0 {
		return ""
	}
	return theme.Count(p.cursor+1) + " of " + theme.Count(len(p.stops))
}

// follow brings the cursor's lines into view.
func (p *Pane) follow() {
	if p.cursor >= len(p.stops) {
		p.cursor, p.top = 0, 0
		return
	}
	s := p.stops[p.cursor]
	p.top = max(min(p.top, s.lead), s.last-p.room()+1)
	p.top = min(p.top, s.first)
	p.Scroll(0)
}

// headings is the lines over the page; footing those under it, with the sentence of
// what the cursor is on.
const (
	headings = 1
	footing  = 4
	lowest   = 16 // lines under which there is no footing
)

func (p *Pane) footing() int {
	if p.h < lowest || len(p.stops) == 0 {
		return 0
	}
	return footing
}

// room is how many lines of the page are in view.
func (p *Pane) room() int { return max(p.h-headings-p.footing(), 1) }

// twofold is the width from which the two sides stand side by side.
const twofold = 100

func (p *Pane) isTwofold() bool { return p.measure() >= twofold }

// half is the cells of the left one of two columns; the other has the rest after a
// hairline.
func (p *Pane) half() int { return (p.measure() - 1) / 2 }

// widest is the cells over which the eye finds from a line to its end.
const widest = 160

// measure is the cells of the page, which a wider screen leaves as they are.
func (p *Pane) measure() int { return min(p.w, widest) }
