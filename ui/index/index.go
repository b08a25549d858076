// Package index is the screen that lists what an article holds: its links, or
// its headings.
//
// Its promise: of the entry under the cursor all is shown that the screen has room
// for, of an address the beginning, which says whose it is.
package index

import (
	"strconv"
	"strings"

	"github.com/charmbracelet/x/ansi"

	"attache/ui/theme"
)

// Entry is a line of the list. Its words are clean.
type Entry struct {
	Mark    string // what stands before the words; "" for its number
	Words   string
	Depth   int    // how far the words stand in, from 0
	Address string // where it leads outside the article, "" for nowhere
}

// Pane lists entries with one of them selected. New makes one.
type Pane struct {
	t       theme.Theme
	w, h    int
	title   string
	entries []Entry
	cursor  int
	top     int
	typed   int // a number that is being typed, 0 for none
}

// New is a pane with nothing in it.
func New(t theme.Theme) *Pane { return &Pane{t: t} }

// Restyle changes the theme.
func (p *Pane) Restyle(t theme.Theme) { p.t = t }

// Resize gives the pane w × h cells.
func (p *Pane) Resize(w, h int) {
	p.w, p.h = max(w, 0), max(h, 0)
	p.follow()
}

// Show lists entries under a title, the cursor on one of them.
func (p *Pane) Show(title string, entries []Entry, cursor int) {
	p.title, p.entries, p.top, p.typed = title, entries, 0, 0
	p.cursor = max(min(cursor, len(entries)-1), 0)
	p.follow()
}

// Selected is the place of the entry under the cursor, −1 where there is none.
func (p *Pane) Selected() int {
	if len(p.entries) == 0 {
		return -1
	}
	return p.cursor
}

// Pick takes a digit of an entry's number: 1 and then 2 go to the first and then
// to the twelfth. ok is false where no entry has the number.
func (p *Pane) Pick(digit int) (ok bool) {
	typed := p.typed
	for _, n := range []int{10*typed + digit, digit} {
		if i := p.numbered(n); i >= 0 {
			p.Move(i - p.cursor)
			p.typed = n
			return true
		}
	}
	return false
}

// numbered is the entry with the number n, −1 for none: those with a mark have
// no number.
func (p *Pane) numbered(n int) int {
	if n < 1 {
		return -1
	}
	for i := range p.entries {
		if p.entries[i].Mark == "" {
			n--
		}
		if n == 0 {
			return i
		}
	}
	return -1
}

// Move moves the cursor by n rows; moved is false when it stood at the end.
func (p *Pane) Move(n int) (moved bool) {
	was := p.cursor
	p.cursor, p.typed = max(min(p.cursor+n, len(p.entries)-1), 0), 0
	p.follow()
	return p.cursor != was
}

// Page moves the cursor by half pages.
func (p *Pane) Page(halves int) (moved bool) { return p.Move(halves * max(p.fits()/2, 1)) }

// Top goes to the first entry.
func (p *Pane) Top() { p.Move(-p.cursor) }

// Bottom goes to the last entry.
func (p *Pane) Bottom() { p.Move(len(p.entries)) }

// Scroll moves what is in view and leaves the cursor.
func (p *Pane) Scroll(n int) { p.top = max(min(p.top+n, len(p.entries)-p.fits()), 0) }

// Click puts the cursor on the entry at a cell.
func (p *Pane) Click(_, y int) (hit bool) {
	i := p.top + y - headings
	if y < headings || y >= headings+p.fits() || i >= len(p.entries) {
		return false
	}
	p.cursor, p.typed = i, 0
	return true
}

// Position is the place of the cursor: "2 of 14".
func (p *Pane) Position() string {
	if len(p.entries) == 0 {
		return ""
	}
	return theme.Count(p.cursor+1) + " of " + theme.Count(len(p.entries))
}

const (
	headings  = 1
	wide      = 80 // cells from which an address stands beside its words too
	indent    = 2
	mostDepth = 6
)

// foot is the lines under the list: the address under the cursor in full, or the
// words where they did not fit.
func (p *Pane) foot() []string {
	if len(p.entries) == 0 {
		return nil
	}
	e := &p.entries[p.cursor]
	words := e.Address
	if words == "" && ansi.StringWidth(e.Words) > p.room(e) {
		words = e.Words
	}
	most := p.h - headings - 1
	if words == "" || most < 2 || p.w < 8 {
		return nil
	}
	lines := []string{p.t.Faint.Over(strings.Repeat("─", p.w))}
	all := strings.Split(ansi.Hardwrap(theme.Cut(words, (p.w-4)*(most-1), theme.Ellipsis), p.w-4, true), "\n")
	if e.Address == "" {
		all = theme.Wrap(words, p.w-4, most-1)
	}
	for _, l := range all {
		lines = append(lines, "  "+p.t.Text.Over(l))
	}
	return lines[:min(len(lines), most)]
}

func (p *Pane) fits() int { return max(p.h-headings-len(p.foot()), 1) }

func (p *Pane) follow() {
	p.top = max(min(p.top, p.cursor), p.cursor-p.fits()+1)
	p.top = max(min(p.top, len(p.entries)-p.fits()), 0)
}

// View is the pane's lines, each exactly its width.
func (p *Pane) View() []string {
	lines := append(make([]string, 0, p.h), " "+p.t.Title.Over(p.title)+p.t.Muted.Over("  "+theme.Count(len(p.entries))))
	number := 0
	for i := range p.entries {
		if p.entries[i].Mark == "" {
			number++
		}
		if i >= p.top && i < p.top+p.fits() {
			lines = append(lines, p.draw(i, number))
		}
	}
	foot := p.foot()
	lines = theme.Fill(lines, p.w, max(p.h-len(foot), 0))
	return theme.Fill(append(lines, foot...), p.w, p.h)
}

// column is the cells of the numbers and marks before the words.
func (p *Pane) column() int {
	w := len(strconv.Itoa(len(p.entries)))
	for i := range p.entries {
		w = max(w, ansi.StringWidth(p.entries[i].Mark))
	}
	return w
}

// room is the cells that the words of an entry have where nothing stands behind
// them.
func (p *Pane) room(e *Entry) int {
	return p.w - 2 - p.column() - 2 - indent*min(e.Depth, mostDepth) - 1
}

func (p *Pane) draw(i, number int) string {
	e := &p.entries[i]
	row, edge := theme.Style{}, "  "
	if i == p.cursor {
		row, edge = p.t.Selected, "▌ "
	}
	mark := e.Mark
	if mark == "" {
		mark = strconv.Itoa(number)
	}
	l := theme.NewLine(p.w)
	l.Add(p.t.Accent.With(row), edge)
	l.Add(p.t.Muted.With(row), strings.Repeat(" ", max(p.column()-ansi.StringWidth(mark), 0))+mark+"  ")
	l.Add(row, strings.Repeat(" ", indent*min(e.Depth, mostDepth)))
	room := p.room(e)
	if e.Address != "" && p.w >= wide {
		room = p.w * 2 / 5
	}
	ink := p.t.Text
	if e.Depth == 0 && e.Address == "" {
		ink = p.t.Strong
	}
	l.Add(ink.With(row), theme.Cut(e.Words, max(room, 0), theme.Ellipsis))
	if e.Address != "" && p.w >= wide {
		l.Add(row, strings.Repeat(" ", max(2+p.column()+2+room+2-l.Used(), 0)))
		l.Add(p.t.Muted.With(row), theme.Cut(e.Address, max(p.w-l.Used()-1, 0), theme.Ellipsis))
	}
	return l.End(row)
}
