package ui

import (
	"context"
	"fmt"

	tea "charm.land/bubbletea/v2"

	"attache/briefs/sanitise"
	"attache/feed"
)

// can reports whether the store can do something; where it cannot, the reason is
// said.
func (a *App) can(do feed.Ability) bool {
	why := a.lacks(do)
	a.refuseUnless(why == "", why)
	return why == ""
}

// lacks says why the store cannot do something, "" where it can.
func (a *App) lacks(do feed.Ability) string {
	if why := a.source.shelf.Lacks(do); why != nil {
		return sanitise.Line(why.Error()) + ": attache add puts briefs there"
	}
	return ""
}

// needs is why an action cannot be done where the store lacks something.
func needs(do feed.Ability) func(*App) string {
	return func(a *App) string { return a.lacks(do) }
}

// remembers reports whether the store remembers what is done.
func (a *App) remembers() bool { return a.source.shelf.Lacks(feed.Annotates) == nil }

// writing is a step of what is to be kept, and what takes its mark off the screen
// again where it fails; nil where nothing shows.
type writing struct {
	do     func() keptMsg
	revert func(*App)
}

// writeDown has something written beside the event loop; m is what follows where
// that succeeds.
func (a *App) writeDown(m keptMsg, write func(context.Context) error) {
	ctx := a.source.ctx
	a.later = append(a.later, writing{do: func() keptMsg {
		if err := write(ctx); err != nil {
			return keptMsg{err: fmt.Errorf("not kept: %w", err)}
		}
		return m
	}})
}

// keptMsg is the end of a writing: what is to be said of it, or why it failed.
type keptMsg struct {
	said   string
	err    error
	revert func(*App)
	added  *annotated // where what was added to a brief may be other now
	anew   feed.Ref   // the brief that is to be opened anew
}

// write begins the next writing, one at a time: in the order in which they were
// asked for.
func (a *App) write() tea.Cmd {
	if a.busy || len(a.later) == 0 {
		return nil
	}
	next := a.later[0]
	a.later, a.busy = a.later[1:], true
	return func() tea.Msg {
		m := next.do()
		m.revert = next.revert
		return m
	}
}

// keep has something written beside the event loop, where the store remembers.
func (a *App) keep(write func(context.Context, feed.Annotations) error, revert func(*App)) {
	k, ctx := a.source.shelf, a.source.ctx
	if !a.remembers() {
		return
	}
	a.later = append(a.later, writing{func() keptMsg {
		if err := write(ctx, k); err != nil {
			return keptMsg{err: fmt.Errorf("not kept: %w", err)}
		}
		return keptMsg{}
	}, revert})
}

// kept takes in the end of a writing. Who has asked to quit leaves with the last
// one, unless one failed: then the reason is told first.
func (a *App) kept(m keptMsg) tea.Cmd {
	a.busy = false
	if m.said != "" || m.added != nil || m.anew != (feed.Ref{}) {
		a.ahead.forget()
	}
	if m.added != nil {
		a.plans.acts++
		a.annotate(*m.added)
	}
	a.reopen(m.anew)
	switch {
	case m.err != nil && a.source.ctx.Err() == nil:
		if m.revert != nil {
			m.revert(a)
		}
		a.leaving = false
		a.refuse(sanitise.Line(m.err.Error()))
	case a.leaving && len(a.later) == 0:
		return tea.Quit
	case m.said != "":
		a.say(sanitise.Line(m.said))
	}
	if a.screen == viewing && m.err == nil {
		return a.readViews()
	}
	return nil
}

// see notes that the open brief is being read.
func (a *App) see() {
	if ref := a.opening.wanted; a.brief != nil && a.list.See(ref, true) {
		a.keep(func(ctx context.Context, k feed.Annotations) error { return k.Opened(ctx, ref) },
			func(a *App) { a.list.See(ref, false) })
	}
}

// undo takes the last act back, redo does it again; the shelf tells the list what
// has changed.
func (a *App) undo() tea.Cmd { return a.turnAct(false) }
func (a *App) redo() tea.Cmd { return a.turnAct(true) }

func (a *App) turnAct(again bool) tea.Cmd {
	if !a.can(feed.Undoes) {
		return nil
	}
	j := a.source.shelf
	turn, said, ctx := j.Undo, "taken back ("+a.key("redo")+" does it again): %s", a.source.ctx // what is cut at the line's end is a title
	if again {
		turn, said = j.Redo, "done again: %s"
	}
	ref := a.opening.wanted
	a.later = append(a.later, writing{do: func() keptMsg {
		what, err := turn(ctx)
		return keptMsg{said: fmt.Sprintf(said, what), err: err, anew: ref}
	}})
	return nil
}

// forNow says that a mark is not remembered here.
func (a *App) forNow() string {
	if a.remembers() {
		return ""
	}
	return " until you quit; what attache add puts into the library keeps it"
}

// leave has the place in the open brief remembered.
func (a *App) leave() {
	ref, at := a.opening.wanted, a.article.Offset()
	if a.brief == nil || ref == (feed.Ref{}) || at == a.opening.at {
		return
	}
	a.opening.at = at
	a.keep(func(ctx context.Context, k feed.Annotations) error { return k.SetPosition(ctx, ref, at) }, nil)
}

// quit leaves when what was done is written; asked again, at once.
func (a *App) quit() tea.Cmd {
	a.leave()
	if !a.busy && len(a.later) == 0 || a.leaving {
		return tea.Quit
	}
	a.leaving = true
	a.say("writing what you did …")
	return nil
}

// wholeMsg is the end of fetching a brief's full text.
type wholeMsg struct {
	ref feed.Ref
	err error
}

// fetchWhole fetches the full text of the open brief, which its feed may only
// tease.
func (a *App) fetchWhole() tea.Cmd {
	switch {
	case !a.can(feed.Completes):
		return nil
	case a.brief == nil:
		a.refuse(noBriefOpen)
		return nil
	}
	c, ctx, ref := a.source.shelf, a.source.ctx, a.opening.wanted
	a.say("fetching the full text …")
	return func() tea.Msg { return wholeMsg{ref, c.Complete(ctx, ref)} }
}

func (a *App) whole(m wholeMsg) {
	switch {
	case m.err != nil:
		a.refuse(sanitise.Line(m.err.Error()))
	case m.ref != a.opening.wanted:
		a.ahead.forget()
	default:
		a.opening.wanted = feed.Ref{} // to be opened anew
		a.say("this is the full text")
	}
}
