package ui

import (
	tea "charm.land/bubbletea/v2"

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
	place place
	pane  func(*App) sheet
}{
	helping:  {"", inPage, func(a *App) sheet { return a.page }},
	skipping: {"", inPage, func(a *App) sheet { return a.page }},
	planning: {"agenda", inAgenda, func(a *App) sheet { return a.agenda }},
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
}

// enter opens a screen over the one that is shown. A screen that lies below
// already is gone back to instead.
func (a *App) enter(s screen) {
	if s == a.screen {
		return
	}
	a.under = append(a.under, standing{a.screen, a.focus})
	a.screen = s
	a.frame = Frame{} // another pane may have the same place
}

// back goes to the screen below.
func (a *App) back() tea.Cmd {
	if n := len(a.under); n > 0 {
		a.screen, a.focus = a.under[n-1].screen, a.under[n-1].focus
		a.under = a.under[:n-1]
		a.frame = Frame{}
	}
	return nil
}
