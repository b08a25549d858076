package ui

import (
	"context"
	"errors"
	"strings"

	tea "charm.land/bubbletea/v2"

	"attache/briefs/query"
	"attache/briefs/sanitise"
	"attache/feed"
	"attache/ui/list"
)

// viewsMsg is the saved searches and how many briefs each finds.
type viewsMsg struct {
	all    []feed.View
	counts map[string]int
	err    error
}

// openViews shows the saved searches.
func (a *App) openViews() tea.Cmd {
	if !a.can(feed.Saves) {
		return nil
	}
	a.enter(viewing)
	a.awaitsViews = true
	return a.readViews()
}

// readViews reads the views, then counts what each finds.
func (a *App) readViews() tea.Cmd {
	ctx, asOf, known, shelf := a.source.ctx, a.asOf, a.known, a.source.shelf
	return func() tea.Msg {
		all, err := shelf.Views(ctx)
		m := viewsMsg{all, map[string]int{}, err}
		for _, one := range all {
			q, err := query.Parse(one.Query, asOf)
			if err != nil {
				continue
			}
			n := 0
			if shelf.Search(ctx, q.KnownBy(known), asOf, func(f feed.Finds) bool { n += f.Len(); return true }) == nil {
				m.counts[one.Query] = n
			}
		}
		return m
	}
}

func (a *App) viewed(m viewsMsg) tea.Cmd {
	a.awaitsViews = false
	if m.err != nil {
		a.refuse("the views cannot be read: " + sanitise.Line(m.err.Error()))
		return nil
	}
	a.views.Show(m.all, m.counts)
	a.reoffer()
	return nil
}

// applyView searches for what the view under the cursor asks, and goes to the list.
func (a *App) applyView() tea.Cmd {
	v, _ := a.views.Selected()
	return a.showView(v)
}

// showView searches for what a view asks, on the screen that shows it.
func (a *App) showView(v feed.View) tea.Cmd {
	if _, err := query.Parse(v.Query, a.asOf); err != nil {
		a.refuse(sanitise.Line(v.Query) + ": " + inShort(err).Error())
		return nil
	}
	if a.surface(); a.screen == home {
		a.focus = onList
	}
	a.narrow(nil)
	a.say("view " + sanitise.Line(v.Name))
	return a.search(v.Query)
}

// askView saves what the list is filtered by under a name.
func (a *App) askView() tea.Cmd {
	if !a.can(feed.Saves) {
		return nil
	}
	v, line := a.source.shelf, queryOf(a.list.Filter(), a.finding.typed)
	return a.ask(prompt{
		label: "save as", hint: line,
		accept: func(a *App, s string) error {
			name := strings.TrimSpace(s)
			if name == "" {
				return errors.New("a view needs a name")
			}
			a.writeDown(keptMsg{said: "saved as " + name}, func(ctx context.Context) error { return v.SaveView(ctx, name, line) })
			return nil
		},
	}, "")
}

func (a *App) noFilter() string {
	if queryOf(a.list.Filter(), a.finding.typed) == "" {
		return "nothing is filtered or searched for: there is nothing to save"
	}
	return ""
}

// renameView gives the view under the cursor another name.
func (a *App) renameView() tea.Cmd {
	v, _ := a.views.Selected()
	viewer := a.source.shelf
	return a.ask(prompt{
		label: "rename to", hint: v.Query,
		accept: func(a *App, s string) error {
			name := strings.TrimSpace(s)
			if name == "" {
				return errors.New("a view needs a name")
			}
			a.writeDown(keptMsg{said: "renamed to " + name}, func(ctx context.Context) error {
				if err := viewer.SaveView(ctx, name, v.Query); err != nil || name == v.Name {
					return err
				}
				return viewer.SaveView(ctx, v.Name, "")
			})
			return nil
		},
	}, v.Name)
}

// removeView takes the view under the cursor out.
func (a *App) removeView() tea.Cmd {
	v, _ := a.views.Selected()
	viewer := a.source.shelf
	a.writeDown(keptMsg{said: "removed " + v.Name + " · " + a.key("undo") + " takes it back"}, func(ctx context.Context) error { return viewer.SaveView(ctx, v.Name, "") })
	return nil
}

func (a *App) noView() string {
	if _, ok := a.views.Selected(); !ok {
		return "no view is selected"
	}
	return ""
}

// queryOf is a filter as a query: what it asks can be saved and typed. words is the
// search as it was typed.
func queryOf(f list.Filter, words string) string {
	parts := make([]string, len(f))
	for i := range f {
		parts[i] = f[i].Node.String()
		if f[i].Kind() == list.Search {
			parts[i] = words
		}
		if f[i].Node.Kind == query.Any && len(f) > 1 {
			parts[i] = "(" + parts[i] + ")"
		}
	}
	return strings.Join(parts, " ")
}
