// Package chooser is the pane in which topics are chosen.
//
// Its promise: it shows what each choice would leave before it is applied; it
// filters nothing itself.
package chooser

import (
	"fmt"
	"slices"
	"unicode/utf8"

	"github.com/charmbracelet/x/ansi"

	"attache/briefs/sanitise"
	"attache/ui/theme"
)

// Pane is the tree of topics and what is chosen in it.
type Pane struct {
	theme   theme.Theme
	w, h    int
	query   string
	places  []int // of the entries that match the query
	cursor  int   // into places
	top     int
	with    []uint64
	without []uint64
}

// New is a chooser with nothing chosen.
func New(t theme.Theme) *Pane { return &Pane{theme: t, places: matching("")} }

// Restyle takes on another theme.
func (p *Pane) Restyle(t theme.Theme) { p.theme = t }

// Resize gives the pane its size in cells.
func (p *Pane) Resize(w, h int) {
	p.w, p.h = w, h
	p.follow()
}

// Open begins with what is chosen already: masks over topics.All, a mask of
// several bits for a parent.
func (p *Pane) Open(with, without []uint64) {
	p.with, p.without = slices.Clone(with), slices.Clone(without)
	p.query, p.top = "", 0
	p.places = matching("")
	p.cursor = p.firstTopic()
}

// Choice is what is chosen, in the order in which it was.
func (p *Pane) Choice() (with, without []uint64) { return p.with, p.without }

// Query is what was typed.
func (p *Pane) Query() string { return p.query }

// maxQuery is longer than any topic's words.
const maxQuery = 40

// Type adds to the query, which narrows the tree.
func (p *Pane) Type(s string) {
	if s = sanitise.Line(s); utf8.RuneCountInString(p.query+s) <= maxQuery {
		p.narrow(p.query + s)
	}
}

// Erase takes the last character of the query back.
func (p *Pane) Erase() (erased bool) {
	if p.query == "" {
		return false
	}
	_, n := utf8.DecodeLastRuneInString(p.query)
	p.narrow(p.query[:len(p.query)-n])
	return true
}

func (p *Pane) narrow(query string) {
	p.query, p.top = query, 0
	p.places = matching(query)
	p.cursor = p.firstTopic()
}

func (p *Pane) firstTopic() int {
	return max(slices.IndexFunc(p.places, func(i int) bool { return !tree[i].isParent() }), 0)
}

// Move moves by n lines; moved is false at an end.
func (p *Pane) Move(n int) (moved bool) {
	was := p.cursor
	p.cursor = min(max(p.cursor+n, 0), max(len(p.places)-1, 0))
	p.follow()
	return p.cursor != was
}

// Page moves by half pages.
func (p *Pane) Page(halves int) (moved bool) { return p.Move(halves * max(p.fits()/2, 1)) }

// Scroll moves what is in view by n lines.
func (p *Pane) Scroll(n int) { p.top = min(max(p.top+n, 0), max(len(p.places)-p.fits(), 0)) }

// Click goes to the line at y; ok is false where there is none.
func (p *Pane) Click(_, y int) (ok bool) {
	i := p.top + y - heading
	if y < heading || y >= p.h || i >= len(p.places) {
		return false
	}
	p.cursor = i
	return true
}

// Include asks for the topic under the cursor, or no longer.
func (p *Pane) Include() (done bool) { return p.choose(&p.with, &p.without) }

// Exclude keeps the topic under the cursor out, or no longer.
func (p *Pane) Exclude() (done bool) { return p.choose(&p.without, &p.with) }

func (p *Pane) choose(into, outOf *[]uint64) bool {
	if p.cursor >= len(p.places) {
		return false
	}
	mask := tree[p.places[p.cursor]].mask
	*outOf = less(*outOf, mask)
	if slices.Contains(*into, mask) {
		*into = less(*into, mask)
	} else {
		*into = append(*into, mask)
	}
	return true
}

func less(masks []uint64, mask uint64) []uint64 {
	return slices.DeleteFunc(masks, func(m uint64) bool { return m == mask })
}

// heading is the lines above the tree.
const heading = 2

func (p *Pane) fits() int { return max(p.h-heading, 1) }

// follow brings the cursor into view, with its parent where there is room.
func (p *Pane) follow() {
	up := p.cursor
	if up > 0 && up < len(p.places) && tree[p.places[up-1]].isParent() && p.fits() > 1 {
		up--
	}
	p.top = min(p.top, up)
	p.top = max(p.top, p.cursor-p.fits()+1, 0)
}

// View is the pane's lines. count is how many briefs of the selection carry one
// topic at least of a mask; frequent is the topics that have a number key.
func (p *Pane) View(count func(mask uint64) int, frequent []int) []string {
	lines := append(make([]string, 0, p.h), p.heading(), "")
	for i := p.top; i < min(p.top+p.fits(), len(p.places)); i++ {
		e := &tree[p.places[i]]
		lines = append(lines, p.line(e, i == p.cursor, count(e.mask), number(e.mask, frequent)))
	}
	if len(p.places) == 0 {
		lines = append(lines, p.theme.Muted.Over("  No topic holds these words."))
	}
	return theme.Fill(lines, p.w, p.h)
}

// Caret is the cell of the first line at which the next letter will stand.
func (p *Pane) Caret() int { return min(len(title)+ansi.StringWidth(p.query), max(p.w-1, 0)) }

const title = " TOPICS  "

func (p *Pane) heading() string {
	typed := p.theme.Muted.Over("type to narrow")
	if p.query != "" {
		typed = p.theme.Text.Over(p.query)
	}
	return theme.Ends(p.theme.Title.Over(title)+typed, p.theme.Muted.Over("key  briefs "), p.w)
}

func (p *Pane) line(e *entry, selected bool, n int, key string) string {
	t, bg := &p.theme, theme.Style{}
	edge := "  "
	if selected {
		bg, edge = t.Selected, "▌ "
	}
	label := t.Text
	indent := "  "
	switch {
	case e.isParent():
		label, indent = t.Muted, ""
	case n == 0:
		label = t.Faint
	}
	mark, ink := p.mark(e.mask)
	right := fmt.Sprintf("%s  %5d  ", key, n)
	room := max(p.w-4-len(right), 0)
	words := theme.Cut(indent+e.label, room, theme.Ellipsis)
	if mark != "  " {
		label = t.Strong
	}
	return t.Accent.With(bg).Over(edge) + ink.With(bg).Over(mark) + label.With(bg).Over(words) +
		bg.Over(theme.Fit("", room-ansi.StringWidth(words))) + t.Muted.With(bg).Over(right)
}

// mark says by a sign, and by colour too, what was chosen.
func (p *Pane) mark(mask uint64) (string, theme.Style) {
	switch {
	case slices.Contains(p.with, mask):
		return "+ ", p.theme.Accent
	case slices.Contains(p.without, mask):
		return "− ", p.theme.Passed
	}
	return "  ", p.theme.Text
}
