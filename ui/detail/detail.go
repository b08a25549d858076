// Package detail shows one commitment in full: its quotation, and for each
// field what was read, the words that decided it and the rule's name.
//
// Its promise: it says nothing that it does not quote or compute from a date,
// and View is exactly as large as Resize said.
package detail

import (
	"strconv"

	"attache/briefs"
	"attache/briefs/commitments"
	"attache/briefs/ledger"
	"attache/briefs/timex"
	"attache/ui/theme"
	"attache/ui/wording"
)

// Pane is a page on one commitment. New makes one.
type Pane struct {
	t     theme.Theme
	brief *briefs.Brief
	index int
	asOf  timex.Date
	w, h  int

	histories   [][]ledger.Outcome  // of the brief's commitments, nil where none can be kept
	corrections []ledger.Correction // of the brief
	notes       []ledger.Note

	page []string // the lines under the heading, laid out for w
	top  int      // the first of them in view
}

// New is an empty page of no size.
func New(t theme.Theme) *Pane { return &Pane{t: t, index: -1} }

// Show puts the i-th commitment of a brief on the page as of a day; a nil
// brief or an index it does not have clears it.
func (p *Pane) Show(b *briefs.Brief, i int, asOf timex.Date) {
	if b == nil || i < 0 || i >= len(b.Commitments) {
		b, i = nil, -1
	}
	if b != p.brief || i != p.index {
		p.top = 0
	}
	p.brief, p.index, p.asOf = b, i, asOf
	p.layout()
}

// Report tells what became of the brief's commitments: a history for each, in
// their order; nil where nothing can be kept.
func (p *Pane) Report(histories [][]ledger.Outcome) {
	p.histories = histories
	p.layout()
}

// Annotate tells what people have set right in the brief and noted on it.
func (p *Pane) Annotate(corrections []ledger.Correction, notes []ledger.Note) {
	p.corrections, p.notes = corrections, notes
	p.layout()
}

// Resize gives the page w × h cells.
func (p *Pane) Resize(w, h int) {
	p.w, p.h = max(w, 0), max(h, 0)
	p.layout()
}

// Restyle changes the theme.
func (p *Pane) Restyle(t theme.Theme) {
	p.t = t
	p.layout()
}

// Scroll moves the page n lines down, or up where n is negative.
func (p *Pane) Scroll(n int) {
	p.top = max(min(p.top+n, len(p.page)-p.room()), 0)
}

// room is the lines under the heading and the blank line after it.
func (p *Pane) room() int { return max(p.h-headLines, 0) }

const headLines = 2

// View is the page, h lines of w cells.
func (p *Pane) View() []string {
	if p.brief == nil {
		return theme.Fill(nil, p.w, p.h)
	}
	end := min(p.top+p.room(), len(p.page))
	lines := append([]string{p.heading(), ""}, p.page[min(p.top, end):end]...)
	return theme.Fill(lines, p.w, p.h)
}

func (p *Pane) commitment() *commitments.Commitment { return &p.brief.Commitments[p.index] }

// heading says which commitment it is and how firm, and whether there is more
// above or below.
func (p *Pane) heading() string {
	left := p.t.Title.Over("COMMITMENT") + "  " + p.t.Text.Over(strconv.Itoa(p.index+1)+" of "+strconv.Itoa(len(p.brief.Commitments)))
	f := p.commitment().Firmness
	right := p.t.Accent.Over(wording.Glyph(f)) + " " + p.t.Muted.Over(f.String()+p.more())
	return theme.Ends(left, right, p.w)
}

func (p *Pane) more() string {
	up, down := p.top > 0, p.top+p.room() < len(p.page)
	switch {
	case up && down:
		return " ↑↓"
	case up:
		return " ↑"
	case down:
		return " ↓"
	}
	return ""
}

func (p *Pane) layout() {
	p.page = nil
	if p.brief != nil && p.w > 0 {
		p.page = p.compose()
	}
	p.Scroll(0)
}
