package ui

import (
	"context"
	"slices"

	tea "charm.land/bubbletea/v2"

	"attache/feed"
	"attache/ui/theme"
)

// toggleMarked marks the selected brief for what is done to several at once, or no
// longer, and goes on to the next.
func (a *App) toggleMarked() tea.Cmd {
	if !a.list.ToggleMark() {
		a.refuse("no brief is selected")
		return nil
	}
	a.list.Move(1)
	if a.list.Marks() > 0 {
		a.say(theme.Count(a.list.Marks()) + " marked: " + a.key("export") + " export, " + a.key("star") + " star, " +
			a.key("unread") + " read, " + a.key("tags") + " tags · " + a.key("clear") + " takes the marks away")
	}
	return nil
}

// actedOn is the briefs that an act on briefs is about: those that are marked, in the
// list, else the selected one.
func (a *App) actedOn() []feed.Row {
	if a.scope() == inList && a.list.Marks() > 0 {
		return a.list.Marked()
	}
	row, ok := a.list.Selected()
	if !ok {
		a.refuse("no brief is selected")
		return nil
	}
	return []feed.Row{row}
}

func refsOf(rows []feed.Row) []feed.Ref {
	refs := make([]feed.Ref, len(rows))
	for i := range rows {
		refs[i] = rows[i].Ref
	}
	return refs
}

// of is what was done, and to how many where these are several: "starred: 3 briefs".
func (a *App) of(said string, n int) string {
	if n > 1 {
		said += ": " + theme.Counted(n, "brief")
	}
	return said + a.forNow()
}

// toggleSeen marks briefs as read, or as unread where all of them are read.
func (a *App) toggleSeen() tea.Cmd {
	rows := a.actedOn()
	on := slices.ContainsFunc(rows, func(r feed.Row) bool { return !a.list.HasSeen(r.Ref) })
	rows = slices.DeleteFunc(rows, func(r feed.Row) bool { return a.list.HasSeen(r.Ref) == on })
	a.turnMarks(rows, on, func(a *App, ref feed.Ref, on bool) { a.list.See(ref, on) }, feed.Annotations.SetSeen,
		map[bool]string{true: "marked as read", false: "marked as unread"})
	return nil
}

// toggleStar gives briefs a star, or takes it where all of them have one.
func (a *App) toggleStar() tea.Cmd {
	rows := a.actedOn()
	on := slices.ContainsFunc(rows, func(r feed.Row) bool { return !r.Starred })
	rows = slices.DeleteFunc(rows, func(r feed.Row) bool { return r.Starred == on })
	a.turnMarks(rows, on, func(a *App, ref feed.Ref, on bool) { a.list.Star(ref, on) }, feed.Annotations.SetStar,
		map[bool]string{true: "starred", false: "star taken away"})
	return nil
}

// turnMarks draws a mark on rows, or takes it off, and has it kept as one act.
func (a *App) turnMarks(rows []feed.Row, on bool, draw func(*App, feed.Ref, bool), keep func(feed.Annotations, context.Context, bool, ...feed.Ref) error, said map[bool]string) {
	if len(rows) == 0 {
		return // why has been said
	}
	refs := refsOf(rows)
	set := func(a *App, on bool) {
		for _, ref := range refs {
			draw(a, ref, on)
		}
	}
	set(a, on)
	a.keep(func(ctx context.Context, k feed.Annotations) error { return keep(k, ctx, on, refs...) }, func(a *App) { set(a, !on) })
	a.say(a.of(said[on], len(rows)))
}
