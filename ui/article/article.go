// Package article is the reading pane: one article's head and text, set by
// Glamour, with the words of its commitments marked where they stand.
//
// Its promise: the characters drawn are the article's own clean text, each in
// its order, and no byte of an article can command the terminal.
package article

import (
	"context"

	tea "charm.land/bubbletea/v2"

	"attache/briefs"
	"attache/briefs/text"
	"attache/ui/theme"
)

const (
	widest      = 76 // cells of the text column: longer lines are hard to read
	gutterWidth = 2
	mostKept    = 4       // measures whose lines are kept
	firstChunk  = 4 << 10 // bytes of text set after the first screen; each chunk doubles
	lastChunk   = 64 << 10
)

// key names what is being set. A result with another key came too late.
type key struct {
	brief      string
	measure    int
	generation int
}

// Pane shows one article in w × h cells.
type Pane struct {
	looks        looks
	brief        *briefs.Brief
	body         *text.Body // what is set: the brief's, with one block at least
	remarks      []string   // lines over the text that tell what was added to it
	plain        bool       // some units are plain
	units        []unit
	w, h         int
	column       int // the widest that the text may be, 0 for the usual
	top          int // the line at the top, the head's counted
	selected     int
	seek         bool // what is sought is to be scrolled into view once it is set
	sought       text.Span
	atTop        bool        // to the top of the view, that is
	found        []text.Span // words that a search looks for
	at           int         // of these, the one last gone to; −1 before the first
	end          bool        // so is the end
	spot         Spot        // where the reader is
	hasSpot      bool
	tells        bool        // times, parties and topics are marked
	allSpots     []Spot      // nil until they are asked for
	allSentences []text.Span // the same
	hold         int         // the byte that resizing keeps at the top, −1 before the first
	layout       *layout
	coming       *layout         // takes layout's place once it has the screen
	kept         map[int]*layout // by measure
	key          key
	chunk        int // bytes that the next chunk holds at least, 0 for the first screen
	stop         context.CancelFunc
	renderers    *renderers
}

// New is a pane without an article.
func New(t theme.Theme) *Pane {
	return &Pane{looks: looksOf(t), selected: -1, hold: -1, renderers: &renderers{}, stop: func() {}}
}

// Show puts an article into the pane, from its top; nil leaves it empty. The
// pane reads b later too: it must not change. remarks are lines over its text that
// tell what was added to it. What was set ahead of it is used.
func (p *Pane) Show(b *briefs.Brief, remarks []string, ahead *Ahead) tea.Cmd {
	p.remarks = remarks
	p.brief, p.body, p.units, p.plain = b, nil, nil, false
	p.top, p.selected, p.seek, p.end, p.hold = 0, -1, false, false, -1
	p.layout, p.coming, p.kept = nil, nil, nil
	p.found, p.at, p.atTop, p.hasSpot, p.allSpots, p.allSentences = nil, -1, false, false, nil, nil
	if b == nil {
		p.stop()
		p.key.generation++
		return nil
	}
	if ahead.isOf(b, remarks) {
		g := ahead.layout
		p.body, p.units, p.plain, p.kept = ahead.body, g.units, ahead.plain, map[int]*layout{g.measure: g}
		return p.begin()
	}
	p.body = ordered(b.Body)
	p.units, p.plain = plan(p.body, repeated(b))
	return p.begin()
}

// Resize gives the pane w × h cells. The words at the top stay there; until
// they are set anew the old lines are shown.
func (p *Pane) Resize(w, h int) tea.Cmd {
	p.w, p.h = max(w, 0), max(h, 0)
	if p.brief == nil || p.w == 0 {
		return nil
	}
	if p.key.measure == p.measure() && p.layout != nil {
		p.keepOffset()
		return nil
	}
	return p.begin()
}

// Restyle gives the pane another theme. What is set stays: a face is a role.
func (p *Pane) Restyle(t theme.Theme) tea.Cmd {
	p.looks = looksOf(t)
	return nil
}

// measure is the width of the text column.
func (p *Pane) measure() int {
	most := widest
	if p.column > 0 {
		most = p.column
	}
	return max(1, min(p.w-p.gutter()-1, most))
}

// SetMeasure makes the text column so many cells wide where there is room; 0 is the
// usual width.
func (p *Pane) SetMeasure(cells int) tea.Cmd {
	p.column = cells
	return p.Resize(p.w, p.h)
}

// Column is the cells of the text's column with its gutter, in a pane of any width.
func (p *Pane) Column() int {
	if p.column > 0 {
		return p.column + gutterWidth
	}
	return widest + gutterWidth
}

// gutter is the cells left of the text; a very narrow pane has none.
func (p *Pane) gutter() int {
	if p.w < 8 {
		return 0
	}
	return gutterWidth
}

// begin sets the article at the present measure, or takes what was set before.
func (p *Pane) begin() tea.Cmd {
	p.stop()
	if p.w == 0 {
		return nil
	}
	m := p.measure()
	p.key = key{brief: p.brief.ID, measure: m, generation: p.key.generation + 1}
	if p.kept == nil || len(p.kept) >= mostKept {
		p.kept = make(map[int]*layout)
	}
	g := p.kept[m]
	if g == nil {
		g = newLayout(m, head(p.brief, p.plain, m, p.remarks), p.units)
		p.kept[m] = g
	}
	if p.layout == nil {
		p.layout = g
	} else {
		p.coming = g
	}
	p.chunk = 0
	p.catchUp()
	return p.next()
}

// Update takes the pane's own results; used is false for any other message.
func (p *Pane) Update(msg tea.Msg) (used bool, cmd tea.Cmd) {
	res, ok := msg.(sheetsMsg)
	if !ok {
		return false, nil
	}
	if res.key != p.key || p.layout == nil {
		return true, nil
	}
	if p.coming != nil {
		p.coming.lay(res.first, res.sheets)
	} else {
		at, held := p.offset()
		p.layout.lay(res.first, res.sheets)
		if held {
			p.putOffset(at)
		}
	}
	p.catchUp()
	return true, p.next()
}

// sheetsMsg brings the lines of units from first on.
type sheetsMsg struct {
	key    key
	first  int
	sheets [][]line
}

// next sets the next chunk: first the screen, then what follows, then what
// stands before. It is nil when all is set.
func (p *Pane) next() tea.Cmd {
	g := p.layout
	if p.coming != nil {
		g = p.coming
	}
	first, last, ok := g.gap(p.wanted(g))
	if !ok {
		return nil
	}
	lines, bytes := p.h+1, 0
	if p.chunk > 0 {
		lines, bytes = 0, p.chunk
	}
	p.chunk = min(max(2*p.chunk, firstChunk), lastChunk)
	ctx, stop := context.WithCancel(context.Background())
	p.stop = stop
	s := &renderJob{body: p.body, measure: g.measure, renderers: p.renderers}
	units, k := p.units[first:last], p.key
	return func() tea.Msg {
		defer stop()
		return sheetsMsg{key: k, first: first, sheets: s.chunk(ctx, units, lines, bytes)}
	}
}

// wanted is the unit to be set first.
func (p *Pane) wanted(g *layout) int {
	switch n := p.top; {
	case len(p.units) == 0:
		return 0
	case p.seek && p.coming == nil:
		return g.unitAt(p.sought.Start)
	case p.hold >= 0:
		return g.unitAt(p.hold)
	case g == p.layout && n >= len(g.head) && n < g.lines():
		return g.unitOf(n)
	}
	return 0
}

// chunk sets units until there are enough lines and bytes, at least one.
func (s *renderJob) chunk(ctx context.Context, units []unit, lines, bytes int) [][]line {
	var sheets [][]line
	for _, u := range units {
		if ctx.Err() != nil {
			break
		}
		set := s.unit(ctx, u)
		sheets = append(sheets, set)
		lines -= len(set)
		bytes -= int(u.to - u.at)
		if lines <= 0 && bytes <= 0 {
			break
		}
	}
	return sheets
}
