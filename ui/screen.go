package ui

import (
	tea "charm.land/bubbletea/v2"

	"attache/feed"
	"attache/ui/list"
	"attache/ui/theme"
)

// screen is what the body shows.
type screen uint8

const (
	home screen = iota
	choosing
	detailing
	helping
	skipping
	planning
	pairing
	meetingUp
	viewing
	linking
	outlining
)

// sheet is a pane that takes the whole body.
type sheet interface {
	Resize(w, h int)
	Restyle(t theme.Theme)
	View() []string
	Move(n int) (moved bool) // by n rows or lines
	Page(halves int) (moved bool)
	Top()
	Bottom()
	Scroll(n int) // what is in view, and nothing else
	Click(x, y int) (hit bool)
	Position() string // for the end of the footer
}

// sheets are the screens that take the whole body, and what leads to each of them.
var sheets = map[screen]struct {
	name  string // for the header, "" for none
	scope scope
	pane  func(*App) sheet
}{
	helping:   {"", inPage, func(a *App) sheet { return a.page }},
	skipping:  {"", inPage, func(a *App) sheet { return a.page }},
	viewing:   {"views", inViews, func(a *App) sheet { return a.views }},
	pairing:   {"pairs", inPairs, func(a *App) sheet { return a.pairs }},
	meetingUp: {"dossier", inDossier, func(a *App) sheet { return a.dossier }},
	linking:   {"links", inLinks, func(a *App) sheet { return a.links.pane }},
	outlining: {"headings", inOutline, func(a *App) sheet { return a.outline.pane }},
	planning:  {"agenda", inAgenda, func(a *App) sheet { return a.agenda }},
}

func (s screen) isSheet() bool { return sheets[s].pane != nil }

// sheet is the pane that takes the whole body, nil where panes share it.
func (a *App) sheet() sheet {
	if !a.screen.isSheet() {
		return nil
	}
	return sheets[a.screen].pane(a)
}

func (a *App) resizeSheet(w, h int) { a.sheet().Resize(w, h) }

// standing is a screen and the pane that had the focus on it.
type standing struct {
	screen screen
	focus  focus
	filter *list.Filter // to be set again; nil to leave the one in force
	brief  feed.Ref     // that is then selected again
}

// enter opens a screen over the one that is shown.
func (a *App) enter(s screen) {
	a.under = append(a.under, standing{screen: a.screen, focus: a.focus})
	a.screen = s
	a.frame = Frame{} // another pane may have the same place
}

// enterNarrowed opens a screen for which the list is narrowed until one comes back.
func (a *App) enterNarrowed(s screen, f list.Filter) {
	was := a.list.Filter()
	a.enter(s)
	below := &a.under[len(a.under)-1]
	below.filter, below.brief = &was, a.opening.wanted
	a.narrow(f)
}

// surface goes back to a screen that shows what the list is filtered by.
func (a *App) surface() {
	for a.screen != home && a.screen != planning && a.screen != pairing {
		a.back()
	}
}

// back goes to the screen below.
func (a *App) back() tea.Cmd {
	n := len(a.under) - 1
	if n < 0 {
		return nil
	}
	below := a.under[n]
	a.seek = seek{}
	if a.choice != nil && len(a.under) <= a.choice.depth {
		a.choice = nil
	}
	a.screen, a.focus, a.under, a.frame = below.screen, below.focus, a.under[:n], Frame{}
	if below.filter != nil {
		a.narrow(*below.filter)
		a.list.Select(below.brief)
	}
	return nil
}
