// Package views is the screen of saved searches.
//
// Its promise: each stands with how many briefs it finds now.
package views

import (
	"strings"

	"github.com/charmbracelet/x/ansi"

	"attache/briefs/sanitise"
	"attache/feed"
	"attache/ui/cursor"
	"attache/ui/theme"
)

// Pane lists views with one of them selected. New makes one.
type Pane struct {
	cursor.Cursor
	t      theme.Theme
	w, h   int
	all    []feed.View
	counts map[string]int // by query, where it is known
}

// New is a pane that knows no view yet.
func New(t theme.Theme) *Pane { return &Pane{t: t, counts: map[string]int{}} }

// Restyle changes the theme.
func (p *Pane) Restyle(t theme.Theme) { p.t = t }

// Resize gives the pane w × h cells.
func (p *Pane) Resize(w, h int) {
	p.w, p.h = max(w, 0), max(h, 0)
	p.count()
}

// Show takes in the views and how many briefs each finds; the cursor stays at its
// height.
func (p *Pane) Show(all []feed.View, counts map[string]int) {
	p.all, p.counts = all, counts
	p.count()
}

// All are the views.
func (p *Pane) All() []feed.View { return p.all }

// Count is how many briefs a view finds; known is false where that is not told.
func (p *Pane) Count(v feed.View) (n int, known bool) {
	n, known = p.counts[v.Query]
	return n, known
}

// Selected is the view under the cursor.
func (p *Pane) Selected() (v feed.View, ok bool) {
	if p.At() >= len(p.all) {
		return v, false
	}
	return p.all[p.At()], true
}

// Click puts the cursor on the view at a cell.
func (p *Pane) Click(_, y int) (hit bool) { return p.Hit(y - headings) }

const headings = 1

// count says how many rows there are and how many fit.
func (p *Pane) count() { p.Of(len(p.all), p.h-headings) }

// View is the pane, h lines of w cells.
func (p *Pane) View() []string {
	if len(p.all) == 0 {
		lines := []string{"", "  " + p.t.Strong.Over("No search has been saved yet."), ""}
		for _, line := range theme.Wrap("Search or filter the briefs, then save what is in force here under a name.", p.w-3, p.h) {
			lines = append(lines, "  "+p.t.Muted.Over(line))
		}
		return theme.Fill(lines, p.w, p.h)
	}
	lines := []string{" " + p.t.Title.Over("VIEWS")}
	for i := p.First(); i < p.Last(); i++ {
		lines = append(lines, p.draw(i))
	}
	return theme.Fill(lines, p.w, p.h)
}

// named is the cells of a view's name where there is room.
const named = 28

func (p *Pane) draw(i int) string {
	row, mark := theme.Style{}, "   "
	if i == p.At() {
		row, mark = p.t.Selected, "▌  "
	}
	v := &p.all[i]
	count := ""
	if n, known := p.counts[v.Query]; known {
		count = theme.Counted(n, "brief")
	}
	l := theme.NewLine(p.w)
	l.Add(p.t.Accent.With(row), mark)
	l.Add(p.t.Strong.With(row), theme.Fit(sanitise.Line(v.Name), min(named, p.w/2)))
	room := p.w - l.Used() - ansi.StringWidth(count) - 4
	l.Add(p.t.Muted.With(row), "  "+theme.Fit(sanitise.Line(v.Query), room))
	l.Add(row, strings.Repeat(" ", max(p.w-l.Used()-ansi.StringWidth(count)-1, 1)))
	l.Add(p.t.Text.With(row), count)
	return l.End(row)
}
