package ui

import (
	"context"
	"fmt"
	"time"

	tea "charm.land/bubbletea/v2"

	"attache/briefs/clock"
	"attache/briefs/ledger"
	"attache/briefs/query"
	"attache/briefs/sanitise"
	"attache/briefs/timex"
	"attache/feed"
	"attache/ui/agenda"
	"attache/ui/list"
	"attache/ui/pairs"
)

// plans is the agenda and the pairs while they are gathered.
type plans struct {
	agenda, pairs gathering
	asking        bool // lines are being asked for
	started       bool // the agenda was on the screen
	within        agenda.Window
	acts          int          // how often reports may have changed
	group         *clock.State // to whose group of the agenda to go, nil for none
	choices       int          // how often the user has filtered or searched
	resting       cause        // for which it is waited until the keys rest
	rested        cause        // for which they have
	asked         asked        // for what is known of reports
	tried         asked        // for the list, whether they came or not
	reported      map[feed.CommitmentRef]ledger.Outcome
}

// asked is for what reports were asked last.
type asked struct {
	is    bool
	acts  int
	known timex.Date
}

// gathering is one of them: what it was gathered for last, and whether it is being
// gathered.
type gathering struct {
	of       cause
	is, busy bool  // there is one; one is under way
	failed   cause // for which it could not be gathered
}

// isFor reports whether what is shown was gathered for what the user has chosen since,
// or cannot be gathered.
func (g *gathering) isFor(of cause) bool {
	return g.failed.isChosenAs(of) || g.is && g.of.isChosenAs(of)
}

// begins reports whether it is to be gathered now, and notes that it is.
func (g *gathering) begins(of cause) bool {
	if g.busy || g.failed == of || g.is && g.of == of {
		return false
	}
	g.busy = true
	return true
}

// cause is what a plan depends on: when it is another, the plan is gathered anew.
type cause struct {
	turns, acts int
	choices     int // of filters and searches
	asOf        timex.Date
	within      agenda.Window
	known       timex.Date
}

func (a *App) cause() cause {
	return cause{a.list.Turns(), a.plans.acts, a.plans.choices, a.asOf, a.plans.within, a.known}
}

// isChosenAs reports whether the user has chosen the same for both; briefs may have
// come and gone.
func (c cause) isChosenAs(other cause) bool {
	c.turns, c.acts = other.turns, other.acts
	return c == other
}

// unusedMsg says that nothing has happened for long.
type unusedMsg struct{}

// unused gives up what is gathered again when it is asked for.
func (a *App) unused() tea.Cmd {
	if g := &a.plans.agenda; g.is && !g.busy && a.screen != planning && !a.asks() {
		*g = gathering{}
		a.agenda.LetGo()
	}
	if a.gaveUp == nil {
		return nil
	}
	return func() tea.Msg {
		a.gaveUp()
		return nil
	}
}

// openAgenda shows the commitments of the selection by when they are due.
func (a *App) openAgenda() tea.Cmd {
	a.plans.agenda.failed = cause{} // who comes again has it tried again
	a.enter(planning)
	a.goToGroup()
	return nil
}

// planMsg is a plan that was gathered, or the pairs.
type planMsg struct {
	plan     *agenda.Plan // nil for the pairs
	pairs    []pairs.Pair
	of       cause
	reported map[feed.CommitmentRef]ledger.Outcome
	err      error
}

// linesMsg is the lines of commitments.
type linesMsg struct {
	refs  []feed.CommitmentRef
	lines []feed.Line
	err   error
}

// plan gathers anew what is on the screen and stands on what has changed, and asks
// for the lines in view.
func (a *App) plan() tea.Cmd {
	a.startAgenda()
	shelf := a.source.shelf
	switch of := a.cause(); {
	case a.screen == pairing && a.plans.pairs.begins(of):
		return a.gatherPairs(shelf, of)
	case a.screen == planning && a.plans.agenda.begins(of):
		return a.gather(shelf, of)
	case a.screen == planning && !a.plans.asking:
		return a.askLines(shelf)
	case a.isCounted(of):
		return nil
	case a.list.Counts().Commitments > atOnce && a.plans.rested != of:
		return a.rest(of)
	case a.plans.agenda.begins(of):
		return a.gather(shelf, of)
	}
	return nil
}

// asks reports whether the filter asks for some of the commitments of briefs alone.
func (a *App) asks() bool {
	f := a.list.Filter()
	return len(f) > 0 && len(f.Query().OfCommitments()) > 0
}

// isCounted reports whether the header can count what the filter asks for, or need not.
func (a *App) isCounted(of cause) bool {
	g := &a.plans.agenda
	return a.screen == planning || a.screen == pairing || !a.source.done || !a.asks() || g.is && g.of == of || g.failed == of
}

// atOnce is of how many commitments those that a filter asks for are counted at every key;
// of more they are when the keys rest.
const (
	atOnce = 5000
	repose = 300 * time.Millisecond
)

// restedMsg says that the keys have rested.
type restedMsg struct{ of cause }

// rest waits until the keys rest.
func (a *App) rest(of cause) tea.Cmd {
	if a.plans.resting == of {
		return nil
	}
	a.plans.resting = of
	return tea.Tick(repose, func(time.Time) tea.Msg { return restedMsg{of} })
}

// startAgenda puts the cursor of the agenda on its first commitment, once it is on the
// screen.
func (a *App) startAgenda() {
	if p := &a.plans; a.screen == planning && p.agenda.is && !p.started {
		p.started = true
		a.agenda.Start()
	}
}

func (a *App) askLines(shelf feed.Agenda) tea.Cmd {
	refs := a.agenda.Wanted()
	if len(refs) == 0 {
		return nil
	}
	a.plans.asking = true
	ctx := a.source.ctx
	return func() tea.Msg {
		lines, err := shelf.Lines(ctx, refs)
		return linesMsg{refs, lines, err}
	}
}

// reportsAnew asks for what was reported, where it may be other than what is known.
func (a *App) reportsAnew(ctx context.Context, shelf feed.Agenda, of cause) func() (map[feed.CommitmentRef]ledger.Outcome, error) {
	known := a.plans.reported
	if a.plans.asked == (asked{true, of.acts, of.known}) {
		return func() (map[feed.CommitmentRef]ledger.Outcome, error) { return known, nil }
	}
	return func() (map[feed.CommitmentRef]ledger.Outcome, error) { return shelf.Reported(ctx, of.known) }
}

// reportedMsg is what was reported, for the list.
type reportedMsg struct {
	of       asked
	reported map[feed.CommitmentRef]ledger.Outcome
	err      error
}

// report asks for what was reported, where the list may know otherwise. Files and
// samples keep no reports.
func (a *App) report() tea.Cmd {
	p, of, shelf, ctx := &a.plans, asked{true, a.plans.acts, a.known}, a.source.shelf, a.source.ctx
	if !a.source.done || p.tried == of || p.asked == of || shelf.Lacks(feed.Keeps) != nil {
		return nil
	}
	p.tried = of
	return func() tea.Msg {
		m := reportedMsg{of: of}
		m.reported, m.err = shelf.Reported(ctx, of.known)
		return m
	}
}

// reportedOn takes in what was reported, unless more was since. Why it cannot be told
// is said where it is asked for, by the agenda and the pairs.
func (a *App) reportedOn(m reportedMsg) {
	if m.err == nil && m.of == a.plans.tried {
		a.plans.reported, a.plans.asked = m.reported, m.of
		a.list.Report(m.reported)
	}
}

// gather places the commitments of the briefs that pass the filter, beside the
// event loop.
func (a *App) gather(shelf feed.Agenda, of cause) tea.Cmd {
	held, choose := a.list.Reading(), a.chooses(shelf, of)
	return func() tea.Msg {
		m := planMsg{of: of}
		var c agenda.Choice
		c, m.err = choose()
		m.reported, m.plan = c.Reported, agenda.Gather(held, c)
		return m
	}
}

// chooses finds out which commitments of the briefs that pass the filter it asks for.
func (a *App) chooses(shelf feed.Agenda, of cause) func() (agenda.Choice, error) {
	q, ctx := a.list.Filter().Query(), a.source.ctx
	q.Known = of.known
	reported := a.reportsAnew(ctx, shelf, of)
	return func() (c agenda.Choice, err error) {
		told, err := reported()
		if err == nil {
			c, err = agenda.ChoiceOf(q, of.asOf, func() ([]feed.CommitmentRef, error) { return shelf.Commitments(ctx, q, of.asOf) })
		}
		c.AsOf, c.Within, c.Reported = of.asOf, of.within, told
		return c, err
	}
}

// gatherPairs counts the pairs of the briefs that pass the filter, beside the
// event loop.
func (a *App) gatherPairs(shelf feed.Agenda, of cause) tea.Cmd {
	held, choose := a.list.Reading(), a.chooses(shelf, of)
	return func() tea.Msg {
		m := planMsg{of: of}
		var c agenda.Choice
		c, m.err = choose()
		m.reported, m.pairs = c.Reported, pairs.Gather(held, pairs.Choice{AsOf: of.asOf, Reported: c.Reported, Takes: c.Asked()})
		return m
	}
}

// planned takes in a plan or the pairs. What something has overtaken is shown all
// the same until the next is gathered.
func (a *App) planned(m planMsg) tea.Cmd {
	p, g := &a.plans, &a.plans.agenda
	if m.plan == nil {
		g = &a.plans.pairs
	}
	isOther := m.of.acts != g.of.acts || m.of.turns != g.of.turns
	if m.err != nil {
		g.busy, g.failed = false, m.of
		a.untold(m.err)
		return nil
	}
	*g = gathering{of: m.of, is: true}
	p.reported, p.asked = m.reported, asked{true, m.of.acts, m.of.known}
	a.list.Report(m.reported)
	if m.plan == nil {
		a.pairs.Show(m.pairs, m.of.asOf)
		if len(m.pairs) == 0 && !a.source.done {
			a.pairs.Say("The briefs are still being read …")
		}
		return nil
	}
	if isOther {
		a.agenda.Forget()
	}
	a.agenda.Show(m.plan)
	if a.agenda.IsEmpty() && !a.source.done {
		a.agenda.Say("The briefs are still being read …")
	}
	a.goToGroup()
	return nil
}

// untold says why there is no plan, where there is none from before.
func (a *App) untold(err error) {
	if a.source.ctx.Err() != nil {
		return
	}
	why := "commitments cannot be told: " + sanitise.Line(err.Error())
	a.refuse(why)
	if !a.plans.agenda.is {
		a.agenda.Say(why)
	}
	if !a.plans.pairs.is {
		a.pairs.Say(why)
	}
}

func (a *App) learned(m linesMsg) tea.Cmd {
	a.plans.asking = false
	if m.err != nil {
		m.lines = make([]feed.Line, len(m.refs)) // asked for once
		a.refuse("some commitments cannot be told: " + sanitise.Line(m.err.Error()))
	}
	a.agenda.Learn(m.refs, m.lines)
	return nil
}

// seek is a commitment to go to when its brief is open.
type seek struct {
	ref  feed.CommitmentRef
	isOn bool
	then func(*App) tea.Cmd // what is done to it, nil for nothing
}

// visit opens the brief of the commitment under the agenda's cursor at its
// sentence, over the agenda; on a heading it folds the group.
func (a *App) visit() tea.Cmd {
	ref, ok := a.agenda.Selected()
	if !ok {
		return a.foldGroup()
	}
	if !a.list.Select(ref.Ref) {
		a.refuse("this brief is no longer in the selection")
		return nil
	}
	a.toSeek(ref)
	return nil
}

// nameOfVisit is what visit does where the agenda's cursor is.
func (a *App) nameOfVisit() string {
	if _, ok := a.agenda.Selected(); ok {
		return "the sentence"
	}
	if a.agenda.IsFolded() {
		return "unfold"
	}
	return "fold"
}

// toSeek opens the article over what is on the screen, at a commitment of the brief
// that is selected.
func (a *App) toSeek(ref feed.CommitmentRef) {
	a.enter(home)
	a.focus = onArticle
	a.seek = seek{ref: ref, isOn: true}
	if !a.isOpening() && a.opening.wanted == ref.Ref && a.brief != nil {
		a.sought()
	}
}

// sought goes to the commitment that was asked for, where its brief is open.
func (a *App) sought() tea.Cmd {
	s := a.seek
	a.seek = seek{}
	if !s.isOn || s.ref.Ref != a.opening.wanted {
		return nil
	}
	a.goTo(s.ref.Index)
	if s.then == nil {
		return nil
	}
	return s.then(a)
}

// ofCommitment is an action on a commitment where that is the one under the cursor
// of the agenda or the dossier: its brief is opened first, and the screen stays.
func ofCommitment(do func(*App) tea.Cmd) func(*App) tea.Cmd {
	return func(a *App) tea.Cmd {
		ref, ok := feed.CommitmentRef{}, false
		switch a.screen {
		case planning:
			ref, ok = a.agenda.Selected()
		case meetingUp:
			ref, ok = a.dossier.Selected()
		default:
			return do(a)
		}
		switch {
		case !ok:
			a.refuse(a.noneUnderCursor())
			return nil
		case !a.list.Select(ref.Ref):
			a.refuse("this brief is no longer in the selection")
			return nil
		}
		a.seek = seek{ref, true, do}
		if !a.isOpening() && a.opening.wanted == ref.Ref && a.brief != nil {
			return a.sought()
		}
		return nil
	}
}

// noneUnderCursor says how to come to a commitment of the agenda or the dossier.
func (a *App) noneUnderCursor() string {
	switch {
	case a.screen == meetingUp:
		return "this needs a commitment under the cursor; the dossier tells none"
	case a.agenda.IsEmpty():
		return "this needs a commitment under the cursor; the agenda holds none"
	case a.agenda.IsFolded():
		return "this needs a commitment under the cursor: " + a.key("agenda.fold") + " unfolds the group, " + a.key("down") + " goes to one"
	}
	return "this needs a commitment under the cursor: " + a.key("down") + " goes to the next"
}

func (a *App) noGroup() string {
	if a.agenda.IsEmpty() {
		return "there is no group to fold"
	}
	return ""
}

func (a *App) foldGroup() tea.Cmd {
	a.agenda.Fold()
	return nil
}

// narrowPlan goes to the next window of time.
func (a *App) narrowPlan() tea.Cmd {
	a.plans.within = a.plans.within.Next()
	what := a.plans.within.String()
	if what == "" {
		what = "any time"
	}
	a.say(what)
	return nil
}

func (a *App) toggleChart() tea.Cmd {
	a.agenda.ToggleChart()
	return nil
}

func (a *App) noToggle() string {
	if a.agenda.HasBoth() {
		return "list and chart are both in view"
	}
	return ""
}

func (a *App) zoom(n int) tea.Cmd {
	if !a.agenda.Zoom(n) {
		a.refuse(fmt.Sprintf("the chart is as %s as it can be", map[bool]string{true: "fine", false: "coarse"}[n > 0]))
	}
	return nil
}

func (a *App) shiftChart(n int) tea.Cmd {
	a.agenda.Shift(n)
	return nil
}

// endOf says why a sheet does not go on.
func endOf(n int) string {
	if n > 0 {
		return "this is the end"
	}
	return "this is the top"
}

// sideOf is the side of a place that n steps lead to.
func sideOf(n int) string {
	if n < 0 {
		return "before"
	}
	return "after"
}

// openPairs shows the pairs of the selection.
func (a *App) openPairs() tea.Cmd {
	a.plans.pairs.failed = cause{}
	a.enter(pairing)
	return nil
}

func (a *App) noPair() string {
	if _, ok := a.pairs.Selected(); !ok {
		return "no pair is selected"
	}
	return ""
}

// ofPair opens a screen on the pair under the cursor alone; who comes back finds
// all pairs again.
func (a *App) ofPair(s screen, f focus) tea.Cmd {
	codes, _ := a.pairs.Selected()
	a.enterNarrowed(s, a.list.Filter().Except(list.OfPair).Toggle(list.Asks(query.OfPair(codes))))
	a.focus = f
	return nil
}

// briefsOfPair goes to the list of the pair's briefs.
func (a *App) briefsOfPair() tea.Cmd { return a.ofPair(home, onList) }

// agendaOfPair goes to the pair's agenda.
func (a *App) agendaOfPair() tea.Cmd { return a.ofPair(planning, a.focus) }

func (a *App) reorderPairs() tea.Cmd {
	a.say(a.pairs.Rearrange())
	return nil
}
