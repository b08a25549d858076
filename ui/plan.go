package ui

import (
	"context"
	"fmt"

	tea "charm.land/bubbletea/v2"

	"attache/briefs/ledger"
	"attache/briefs/query"
	"attache/briefs/timex"
	"attache/feed"
	"attache/ui/agenda"
	"attache/ui/list"
	"attache/ui/theme"
)

// plans is the agenda while it is gathered.
type plans struct {
	made     cause // for which the plan that is shown was gathered
	wants    bool  // one has been asked for at all
	busy     bool  // one is being gathered
	asking   bool  // lines are being asked for
	failed   bool
	within   agenda.Window
	acts     int // how often reports may have changed
	reported map[feed.CommitmentRef]ledger.Outcome
}

// cause is what a plan depends on: when it is another, the plan is gathered anew.
type cause struct {
	turns, acts int
	asOf        timex.Date
	within      agenda.Window
}

func (a *App) cause() cause {
	return cause{a.list.Turns(), a.plans.acts, a.asOf, a.plans.within}
}

// openAgenda shows the commitments of the selection by when they are due.
func (a *App) openAgenda() tea.Cmd {
	if _, ok := a.source.shelf.(feed.Agenda); !ok {
		a.refuse("these articles have no agenda")
		return nil
	}
	a.enter(planning)
	return nil
}

// planMsg is a plan that was gathered.
type planMsg struct {
	plan     *agenda.Plan
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

// plan gathers the agenda anew where it is on the screen and what it depends on
// has changed, and asks for the lines in view.
func (a *App) plan() tea.Cmd {
	shelf, ok := a.source.shelf.(feed.Agenda)
	if a.screen != planning || !ok {
		return nil
	}
	p := &a.plans
	if of := a.cause(); !p.busy && !p.failed && (of != p.made || !p.wants) {
		p.busy = true
		return a.gather(shelf, of)
	}
	refs := a.agenda.Wanted()
	if len(refs) == 0 || p.asking {
		return nil
	}
	p.asking = true
	ctx := a.source.ctx
	return func() tea.Msg {
		lines, err := shelf.Lines(ctx, refs)
		return linesMsg{refs, lines, err}
	}
}

// gather places the commitments of the briefs that pass the filter, beside the
// event loop.
func (a *App) gather(shelf feed.Agenda, of cause) tea.Cmd {
	numbers := a.list.Shown()
	held := make([]agenda.Held, len(numbers))
	for i, n := range numbers {
		row := a.list.Row(n)
		held[i] = agenda.Held{Number: n, Ref: row.Ref, Promises: row.Promises}
	}
	f := a.list.Filter()
	c := agenda.Choice{AsOf: a.asOf, Within: a.plans.within, Topics: masks(f.Of(list.With)), Reported: a.plans.reported}
	for _, mask := range masks(f.Of(list.Without)) {
		c.Without |= mask
	}
	ctx, q, asksAgain := a.source.ctx, a.finding.query, of.acts != a.plans.made.acts || !a.plans.wants
	isSearched := len(f.Of(list.Found)) > 0
	return func() tea.Msg {
		m := planMsg{of: of, reported: c.Reported}
		if asksAgain {
			m.reported, m.err = shelf.Reported(ctx)
			c.Reported = m.reported
		}
		if isSearched && m.err == nil {
			c.Only, m.err = promisedBy(ctx, shelf, q, of.asOf)
		}
		if m.err == nil {
			m.plan = agenda.Gather(held, c)
		}
		return m
	}
}

// promisedBy is the commitments that a query asks for, nil for all.
func promisedBy(ctx context.Context, shelf feed.Agenda, q query.Query, asOf timex.Date) (map[feed.CommitmentRef]bool, error) {
	if !q.AsksOfCommitments() {
		return nil, nil
	}
	all, err := shelf.Promised(ctx, q, asOf)
	only := make(map[feed.CommitmentRef]bool, len(all))
	for _, ref := range all {
		only[ref] = true
	}
	return only, err
}

// planned takes in a plan. One that something has overtaken is shown all the same
// until the next is gathered.
func (a *App) planned(m planMsg) tea.Cmd {
	p := &a.plans
	p.busy = false
	if m.err != nil {
		p.failed = true
		if a.source.ctx.Err() == nil {
			a.refuse("the agenda cannot be told: " + theme.Safe(m.err.Error()))
		}
		return nil
	}
	isFirst := !p.wants
	if m.of.acts != p.made.acts || m.of.turns != p.made.turns {
		a.agenda.Forget()
	}
	p.made, p.wants, p.reported = m.of, true, m.reported
	a.agenda.Show(m.plan)
	if isFirst {
		a.agenda.Start()
	}
	return nil
}

func (a *App) learned(m linesMsg) tea.Cmd {
	a.plans.asking = false
	if m.err != nil {
		m.lines = make([]feed.Line, len(m.refs)) // asked for once
		a.refuse("some commitments cannot be told: " + theme.Safe(m.err.Error()))
	}
	a.agenda.Learn(m.refs, m.lines)
	return nil
}

// seek is a commitment to go to when its brief is open.
type seek struct {
	ref  feed.CommitmentRef
	isOn bool
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
	a.enter(home)
	a.focus = onArticle
	a.seek = seek{ref, true}
	if a.opening.wanted == ref.Ref && a.brief != nil {
		a.sought()
	}
	return nil
}

// sought goes to the commitment that was asked for, where its brief is open.
func (a *App) sought() {
	if a.seek.isOn && a.seek.ref.Ref == a.opening.wanted {
		a.goTo(a.seek.ref.Index)
	}
	a.seek = seek{}
}

func (a *App) foldGroup() tea.Cmd {
	if !a.agenda.Fold() {
		a.refuse("there is no group to fold")
	}
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
