// Package agenda is the screen of commitments by when they are due: those whose
// date has just passed first, then what is due soon, and so on to those without a
// date, beside an axis of time.
//
// Its promise: every commitment of the selection stands in one group and is
// counted there, folded or not, and what is overdue never stands under "due".
package agenda

import (
	"slices"

	"attache/briefs/clock"
	"attache/briefs/timex"
	"attache/feed"
	"attache/ui/cursor"
	"attache/ui/gantt"
	"attache/ui/theme"
)

// Pane is the agenda. New makes one.
type Pane struct {
	cursor.Cursor // on a line of the agenda, headings counted

	t     theme.Theme
	looks [2]look
	rows  Rows
	w, h  int

	plan   *Plan
	says   string          // in the place of a plan that there is not
	left   *left           // where the cursor was in a plan that was let go
	opened map[string]bool // sections that the user has folded or unfolded
	folded []bool          // for each section
	lines  map[feed.CommitmentRef]feed.Line
	set    map[feed.CommitmentRef]laid // their words, as they stand in the list

	isCharted bool // on a screen that has room for either, the chart is shown
	step      int  // of the chart's scale
	shift     int  // months by which the chart begins later than it would
}

// Rows gives the articles of numbers as the list holds them, and where they live.
type Rows interface {
	Row(number int32) feed.Row
	Ref(number int32) feed.Ref
	Number(ref feed.Ref) (number int32, ok bool)
}

// New is an agenda that knows nothing yet.
func New(t theme.Theme, rows Rows) *Pane {
	p := &Pane{rows: rows, plan: &Plan{}, opened: map[string]bool{}, lines: map[feed.CommitmentRef]feed.Line{}, set: map[feed.CommitmentRef]laid{}, step: monthly}
	p.Tall(p.tall)
	p.Restyle(t)
	return p
}

// monthly is the step of scale at which a month takes two cells.
const monthly = 2

// Restyle changes the theme.
func (p *Pane) Restyle(t theme.Theme) {
	p.t, p.looks = t, [2]look{lookOver(t, theme.Style{}), lookOver(t, t.Selected)}
}

// Resize gives the pane w × h cells.
func (p *Pane) Resize(w, h int) {
	p.w, p.h = max(w, 0), max(h, 0)
	clear(p.set)
	p.fold()
}

// Show takes in a plan. The cursor stays on its commitment where the plan holds
// it, else at its height.
func (p *Pane) Show(plan *Plan) {
	l := p.left
	if l == nil {
		l = p.standing()
	}
	p.Cursor, p.plan, p.says, p.left = l.Cursor, plan, "", nil
	clear(p.set)
	p.fold()
	if l.isOn {
		p.Select(l.ref)
	}
}

// left is where the cursor is, and on what.
type left struct {
	cursor.Cursor
	ref  feed.CommitmentRef
	isOn bool
}

func (p *Pane) standing() *left {
	ref, isOn := p.Selected()
	return &left{p.Cursor, ref, isOn}
}

// LetGo gives the plan up, which may be of a million commitments. The cursor goes back
// to where it is with the next.
func (p *Pane) LetGo() {
	p.left, p.plan = p.standing(), &Plan{}
	p.Forget()
	p.fold()
}

// Say has words stand where there is no plan.
func (p *Pane) Say(words string) { p.says = words }

// Counts is how much stands in the agenda.
func (p *Pane) Counts() Counts { return p.plan.Counts() }

// Chosen counts what the agenda is of, whether it falls into the window or not.
func (p *Pane) Chosen() Counts { return p.plan.Chosen() }

// Standing is the places of the commitments in the agenda, by the numbers of their
// articles.
func (p *Pane) Standing() map[int32]map[int]bool { return p.plan.Standing() }

// Forget drops the lines that were learned: what the articles say may be other.
func (p *Pane) Forget() {
	clear(p.lines)
	clear(p.set)
}

// fold folds the quiet groups where the agenda is longer than the screen, and
// what the user has folded.
func (p *Pane) fold() {
	long := (p.plan.counts.Commitments+len(p.plan.sections))*(p.gap()+1) > p.room()
	p.folded = make([]bool, len(p.plan.sections))
	for i := range p.plan.sections {
		s := &p.plan.sections[i]
		open, isSaid := p.opened[s.name]
		p.folded[i] = !open
		if !isSaid {
			p.folded[i] = long && (s.group.isQuiet() || len(s.items) > p.room())
		}
	}
	p.Of(p.length(), p.room())
}

// length is how many lines the agenda has, each of tall lines of the screen.
func (p *Pane) length() (n int) {
	for i := range p.plan.sections {
		n += 1 + p.shown(i)
	}
	return n
}

// shown is how many items of a section are not folded.
func (p *Pane) shown(section int) int {
	if p.folded[section] {
		return 0
	}
	return len(p.plan.sections[section].items)
}

// at is the section of a line and the item in it, -1 for its heading; section is
// -1 where there is no such line.
func (p *Pane) at(line int) (section, item int) {
	for i := range p.plan.sections {
		n := 1 + p.shown(i)
		if line < n {
			return i, line - 1
		}
		line -= n
	}
	return -1, -1
}

// item is the commitment on a line; ok is false on a heading.
func (p *Pane) item(line int) (it Entry, ok bool) {
	section, i := p.at(line)
	if section < 0 || i < 0 {
		return Entry{}, false
	}
	return p.plan.where.entry(p.plan.sections[section].items[i]), true
}

func (p *Pane) refOf(it Entry) feed.CommitmentRef {
	return feed.CommitmentRef{Ref: p.rows.Ref(it.Number), Index: it.Index}
}

// Selected is the commitment under the cursor; ok is false on a heading.
func (p *Pane) Selected() (ref feed.CommitmentRef, ok bool) {
	it, ok := p.item(p.At())
	if !ok {
		return feed.CommitmentRef{}, false
	}
	return p.refOf(it), true
}

// Select goes to a commitment; ok is false where it is folded away or not there.
func (p *Pane) Select(ref feed.CommitmentRef) (ok bool) {
	number, ok := p.rows.Number(ref.Ref)
	if !ok {
		return false
	}
	is, ok := p.plan.where.item(Entry{number, ref.Index})
	if !ok {
		return false
	}
	line := 0
	for i := range p.plan.sections {
		if k := slices.Index(p.plan.sections[i].items[:p.shown(i)], is); k >= 0 {
			p.Go(line + 1 + k)
			return true
		}
		line += 1 + p.shown(i)
	}
	return false
}

// Start puts the cursor on the first commitment.
func (p *Pane) Start() {
	p.Top()
	if _, ok := p.item(1); ok {
		p.Go(1)
	}
}

// GoToClock goes to the first commitment of the group of a clock, and unfolds it; ok is
// false where there is none.
func (p *Pane) GoToClock(clock clock.State) (ok bool) {
	i := slices.IndexFunc(p.plan.sections, func(s section) bool { return s.group == ofClock[clock] })
	if i < 0 {
		return false
	}
	p.opened[p.plan.sections[i].name] = true
	p.fold()
	line := 0
	for k := range i {
		line += 1 + p.shown(k)
	}
	p.Go(p.length()) // so that its heading is the first in view
	p.Go(line)
	p.Go(line + 1)
	return true
}

// Fold folds the group under the cursor, or unfolds it; ok is false where there is
// none. The cursor goes to its heading.
func (p *Pane) Fold() (ok bool) {
	section, item := p.at(p.At())
	if section < 0 {
		return false
	}
	p.opened[p.plan.sections[section].name] = p.folded[section]
	heading := p.At() - item - 1
	p.fold()
	p.Go(heading)
	return true
}

// IsEmpty reports whether there is no commitment.
func (p *Pane) IsEmpty() bool { return p.plan.counts.Commitments == 0 }

// IsFolded reports whether the group under the cursor is folded.
func (p *Pane) IsFolded() bool {
	section, _ := p.at(p.At())
	return section >= 0 && p.folded[section]
}

// Click puts the cursor on the line at a cell; hit is false where there is none.
func (p *Pane) Click(_, y int) (hit bool) { return y >= headings && p.Hit(y-headings) }

// Position is the place of the cursor among the commitments: "12 of 38".
func (p *Pane) Position() string {
	before, section := 0, 0
	at, item := p.at(p.At())
	for ; section < at; section++ {
		before += len(p.plan.sections[section].items)
	}
	if at < 0 || item < 0 {
		return theme.Counted(p.plan.counts.Commitments, "commitment")
	}
	return theme.Count(before+item+1) + " of " + theme.Count(p.plan.counts.Commitments)
}

// Wanted is the commitments in view whose lines are not known.
func (p *Pane) Wanted() (refs []feed.CommitmentRef) {
	for line := p.First(); line < p.Last(); line++ {
		it, ok := p.item(line)
		if !ok {
			continue
		}
		if ref := p.refOf(it); !p.knows(ref) {
			refs = append(refs, ref)
		}
	}
	return refs
}

func (p *Pane) knows(ref feed.CommitmentRef) bool {
	_, known := p.lines[ref]
	return known
}

// mostLines is how many lines are kept.
const mostLines = 5000

// Learn takes in the lines of commitments.
func (p *Pane) Learn(refs []feed.CommitmentRef, lines []feed.Line) {
	if len(p.lines) > mostLines {
		p.Forget()
	}
	inView := p.First() <= p.At() && p.At() < p.Last()
	for i, ref := range refs[:min(len(refs), len(lines))] {
		p.lines[ref] = lines[i]
	}
	if inView { // what is read may take more lines
		p.Go(p.At())
	}
}

// ToggleChart has the chart take room from the list, or no longer.
func (p *Pane) ToggleChart() {
	p.isCharted = !p.isCharted
	clear(p.set)
	p.Go(p.At())
}

// HasBoth reports whether there is room for list and chart.
func (p *Pane) HasBoth() bool { return p.w >= wide }

// Zoom makes the chart finer by n steps, coarser where n is negative; ok is false
// where it is as fine or coarse as it can be.
func (p *Pane) Zoom(n int) (ok bool) {
	was := p.step
	p.step = max(min(p.step-n, gantt.Coarsest), 0)
	return p.step != was
}

// Shift moves the chart by quarters of its width.
func (p *Pane) Shift(quarters int) {
	a := p.axis()
	p.shift += quarters * max(a.Months(a.Width()/4), 1)
}

// AsOf is the day of the clocks.
func (p *Pane) AsOf() timex.Date { return p.plan.asOf }
