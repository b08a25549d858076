// Package panel is the side panel: the commitments of one brief, and where they
// lie in time.
//
// Its promise: every commitment of the brief is in the list and on the
// timeline or under it, and View is exactly as large as Resize said.
package panel

import (
	"slices"
	"strconv"
	"strings"

	"github.com/charmbracelet/x/ansi"

	"attache/briefs"
	"attache/briefs/ledger"
	"attache/briefs/sanitise"
	"attache/briefs/timex"
	"attache/ui/theme"
	"attache/ui/wording"
)

// Pane lists a brief's commitments over their timeline. New makes one.
type Pane struct {
	histories [][]ledger.Outcome // of the brief's commitments, nil where none is known
	marks     []string           // what else was added to each, nil for nothing
	asked     []bool             // which of them the filter asks for, nil where it asks for all

	t     theme.Theme
	looks [4]look // plain, selected without focus, selected, beside what is asked for

	brief *briefs.Brief
	asOf  timex.Date
	w, h  int

	selected int
	top      int // the first commitment in view
	rows     []entry
	room     room
	counts   wording.FirmnessCounts
	timeline timeline

	listed int      // lines of the list
	gap    int      // blank lines between list and timeline
	band   []string // the timeline, drawn
	lies   []int    // the commitment on each line, -1 for none
}

// New is an empty panel of no size.
func New(t theme.Theme) *Pane {
	p := &Pane{selected: -1}
	p.Restyle(t)
	return p
}

// Restyle changes the theme.
func (p *Pane) Restyle(t theme.Theme) {
	p.t = t
	p.looks = [4]look{lookOver(t, theme.Style{}), lookOver(t, t.Dimmed), lookOver(t, t.Selected), lookBeside(t)}
	p.arrange()
}

// Show puts a brief into the panel as of a day; nil clears it. A brief that is
// shown already keeps its selection, another begins with none.
func (p *Pane) Show(b *briefs.Brief, asOf timex.Date) {
	if !p.shows(b) {
		p.selected, p.top = -1, 0
	}
	if !p.shows(b) {
		p.histories, p.marks, p.asked = nil, nil, nil
	}
	p.brief, p.asOf = b, asOf
	p.counts, p.timeline = wording.FirmnessCounts{}, timeline{}
	if b != nil {
		p.counts, p.timeline = wording.CountFirmness(b.Commitments), newTimeline(b, asOf)
	}
	p.selected = min(p.selected, p.count()-1)
	p.relayout()
}

// Report tells what became of the commitments: a history for each, in their
// order, or nil. Show forgets them.
func (p *Pane) Report(histories [][]ledger.Outcome) {
	p.histories = histories
	p.relayout()
}

// Annotate tells what else was added to the commitments: a word for each, in their
// order, or nil. Show forgets them.
func (p *Pane) Annotate(marks []string) {
	p.marks = marks
	p.relayout()
}

// Pick marks the commitments that the filter asks for, by their places, and brings the
// first of them into view where none is selected; nil, as all of them, marks none. Show
// forgets them.
func (p *Pane) Pick(places []int) {
	was := p.asked
	p.asked = nil
	if len(places) > 0 && len(places) < p.count() {
		p.asked = make([]bool, p.count())
		for _, i := range places {
			p.asked[i] = true
		}
	}
	if slices.Equal(was, p.asked) {
		return
	}
	if p.selected < 0 {
		p.top = 0
	}
	p.arrange()
}

// First is the first commitment that is marked, -1 where none is.
func (p *Pane) First() int { return slices.Index(p.asked, true) }

// picked is how many commitments are marked.
func (p *Pane) picked() (n int) {
	for _, is := range p.asked {
		if is {
			n++
		}
	}
	return n
}

// isBeside reports whether others than the i-th commitment are asked for.
func (p *Pane) isBeside(i int) bool { return p.asked != nil && !p.asked[i] }

// became is what was reported last of the i-th commitment and what else was added to
// it, "" for nothing.
func (p *Pane) became(i int) string {
	var all []string
	if i < len(p.histories) {
		if o, ok := ledger.Latest(p.histories[i]); ok {
			all = append(all, wording.Outcome(o))
		}
	}
	if i < len(p.marks) && p.marks[i] != "" {
		all = append(all, p.marks[i])
	}
	return strings.Join(all, dot)
}

func (p *Pane) shows(b *briefs.Brief) bool {
	if b == nil || p.brief == nil {
		return false
	}
	return b == p.brief || b.ID != "" && b.ID == p.brief.ID
}

func (p *Pane) count() int {
	if p.brief == nil {
		return 0
	}
	return len(p.brief.Commitments)
}

// Resize gives the panel w × h cells.
func (p *Pane) Resize(w, h int) {
	p.w, p.h = max(w, 0), max(h, 0)
	p.relayout()
}

// Select selects the i-th commitment, the nearest there is; -1 selects none.
func (p *Pane) Select(i int) {
	p.selected = max(min(i, p.count()-1), -1)
	p.arrange()
}

// Selected is the selected commitment, -1 for none.
func (p *Pane) Selected() int { return p.selected }

// Move selects the commitment n further down, or up where n is negative. With
// none selected it begins at the end it comes from.
func (p *Pane) Move(n int) {
	switch {
	case p.count() == 0 || n == 0:
		return
	case p.selected >= 0:
		p.Select(max(p.selected+n, 0))
	case n > 0:
		p.Top()
	default:
		p.Bottom()
	}
}

// Top selects the first commitment.
func (p *Pane) Top() { p.Select(0) }

// Bottom selects the last commitment.
func (p *Pane) Bottom() { p.Select(p.count() - 1) }

// Click is the commitment at a cell of the panel: its row, its bar, or its
// number among those without a date. It selects nothing.
func (p *Pane) Click(x, y int) (commitment int, ok bool) {
	if x < 0 || x >= p.w || y < 0 || y >= len(p.lies) {
		return -1, false
	}
	if i := p.lies[y]; i >= 0 {
		return i, true
	}
	first := len(p.lies) - p.timeline.shown
	for _, tok := range p.timeline.flowed {
		if tok.commitment >= 0 && first+tok.y == y && x >= tok.x && x < tok.x+len(tok.words) {
			return tok.commitment, true
		}
	}
	return -1, false
}

// relayout forgets what was laid out for another width, brief or day.
func (p *Pane) relayout() {
	if p.brief != nil {
		p.timeline.fit(p.w, p.gutter(), p.asOf)
	}
	p.rows, p.room = make([]entry, p.count()), ample
	if band, _ := p.timeline.heights(); p.linesFrom(0, p.h)+band+2 > p.h { // a heading and a blank line
		p.rows, p.room = make([]entry, p.count()), scant
	}
	p.arrange()
}

// entry is the i-th commitment laid out; it is done when it first comes into view.
func (p *Pane) entry(i int) *entry {
	r := &p.rows[i]
	if r.act == nil {
		*r = newEntry(p.brief, &p.brief.Commitments[i], p.clock(i), p.became(i), p.textWidth(), p.room)
	}
	return r
}

func (p *Pane) clock(i int) wording.Clock {
	return wording.ClockOf(&p.brief.Commitments[i], p.brief.Body.Text, p.asOf)
}

const (
	timelineShare = 3 // the timeline takes a third of the height at most while the list fills the rest
	minList       = 4 // lines that the heading and one commitment take
)

// arrange shares the height between list and timeline and scrolls the list to
// the selected commitment.
func (p *Pane) arrange() {
	p.listed, p.gap, p.band, p.lies = max(p.h-1, 0), 0, nil, p.lies[:0]
	if p.count() == 0 {
		return
	}
	needed := p.linesFrom(0, p.h)
	want, least := p.timeline.heights()
	band := min(want, max(p.h/timelineShare, p.h-2-needed))
	if band < least || p.h-band < minList {
		band = 0
	}
	p.listed -= band
	if band > 0 && p.listed > minList {
		p.gap = 1
		p.listed--
	}
	p.listed = max(min(p.listed, needed), 0)
	p.scroll()
	p.place()
	if band > 0 {
		var of []int
		p.band, of = p.drawTimeline(band)
		p.lies = append(p.lies, of...)
	}
}

// linesFrom is how many lines the commitments from i on take, counted no
// further than most.
func (p *Pane) linesFrom(i, most int) int {
	n := 0
	for ; i < p.count() && n < most; i++ {
		n += p.entry(i).height()
	}
	return n
}

// scroll moves the list as little as brings the selected commitment wholly
// into view, else the first that is marked, and leaves no room at its end.
func (p *Pane) scroll() {
	p.top = max(min(p.top, p.count()-1), 0)
	if p.listed == 0 {
		return // it has no size yet
	}
	at := p.selected
	if at < 0 {
		at = p.First()
	}
	if at >= 0 {
		p.top = min(max(min(p.top, at), p.firstFor(at)), at)
	}
	p.top = min(p.top, p.firstFor(p.count()-1))
}

// firstFor is the first commitment in view when the i-th is the last that is
// wholly in view.
func (p *Pane) firstFor(i int) int {
	n := p.entry(i).height()
	for i > 0 && n+p.entry(i-1).height() <= p.listed {
		i--
		n += p.entry(i).height()
	}
	return i
}

// place notes which commitment lies on which line.
func (p *Pane) place() {
	p.lies = append(p.lies, -1)
	for i := p.top; i < p.count() && len(p.lies) <= p.listed; i++ {
		for range p.entry(i).height() {
			if len(p.lies) <= p.listed {
				p.lies = append(p.lies, i)
			}
		}
	}
	for len(p.lies) < 1+p.listed+p.gap {
		p.lies = append(p.lies, -1)
	}
}

// View is the panel, h lines of w cells.
func (p *Pane) View(focused bool) []string {
	if p.brief == nil {
		return theme.Fill(nil, p.w, p.h)
	}
	lines := make([]string, 0, p.h)
	lines = append(lines, p.heading(focused))
	if p.count() == 0 {
		return theme.Fill(append(lines, p.nothing()...), p.w, p.h)
	}
	lines = append(lines, p.list(focused)...)
	blank := theme.Fit("", p.w)
	for range p.gap {
		lines = append(lines, blank)
	}
	lines = append(lines, p.band...)
	for len(lines) < p.h {
		lines = append(lines, blank)
	}
	return lines[:p.h]
}

func (p *Pane) list(focused bool) []string {
	lines := make([]string, 0, p.listed)
	for i := p.top; i < p.count() && len(lines) < p.listed; i++ {
		lk := p.looks[0]
		switch {
		case i == p.selected && focused:
			lk = p.looks[2]
		case i == p.selected:
			lk = p.looks[1]
		case p.isBeside(i):
			lk = p.looks[3]
		}
		for n := range min(p.entry(i).height(), p.listed-len(lines)) {
			lines = append(lines, p.drawRow(i, n, lk))
		}
	}
	return lines
}

// heading names the panel, says where the list stands when it is longer than
// its room, and how firm its commitments are.
func (p *Pane) heading(focused bool) string {
	title := p.t.Muted
	if focused {
		title = p.t.Title
	}
	left := title.Over("COMMITMENTS") + "  " + p.t.Text.Over(p.position())
	for _, counts := range []string{p.counts.String(), p.counts.Glyphs()} {
		if ansi.StringWidth(left)+2+ansi.StringWidth(counts) <= p.w {
			return theme.Fit(theme.Ends(left, p.t.Muted.Over(counts), p.w), p.w)
		}
	}
	return theme.Fit(left, p.w)
}

// position is "8", or "3/8 ↓" where the list goes on below, and behind it how many the
// filter asks for.
func (p *Pane) position() string {
	at := p.stand()
	if n := p.picked(); n > 0 {
		at += dot + strconv.Itoa(n) + " found"
	}
	return at
}

func (p *Pane) stand() string {
	all := strconv.Itoa(p.count())
	up, down := p.top > 0, p.linesFrom(p.top, p.h+1) > p.listed
	if !up && !down {
		return all
	}
	at := max(p.selected, p.top) + 1
	var b strings.Builder
	b.WriteString(strconv.Itoa(at) + "/" + all + " ")
	if up {
		b.WriteString("↑")
	}
	if down {
		b.WriteString("↓")
	}
	return b.String()
}

// nothing says calmly why there is no list.
func (p *Pane) nothing() []string {
	words := []string{"No commitments found in this brief."}
	if lang := p.brief.Lang; !wording.IsEnglish(lang) {
		words = append(words, "Commitments are extracted from English only; this text is in "+sanitise.Line(wording.Language(lang))+".")
	}
	lines := []string{""}
	for _, s := range words {
		for _, l := range theme.Wrap(s, max(p.w-1, 1), 0) {
			lines = append(lines, " "+p.t.Muted.Over(l))
		}
	}
	return lines
}
