package ui

import tea "charm.land/bubbletea/v2"

// wheelLines is how far one notch of the wheel goes.
const wheelLines = 3

// click selects what was drawn under the pointer and goes to its pane.
func (a *App) click(x, y int, button tea.MouseButton) tea.Cmd {
	if button != tea.MouseLeft || a.prompt != nil || a.frame.TooSmall {
		return nil
	}
	a.note = note{}
	a.list.Hold()
	fr := &a.frame
	switch {
	case fr.Page.Holds(x, y):
		a.sheet().Click(x-fr.Page.X, y-fr.Page.Y)
	case fr.Chooser.Holds(x, y):
		a.chooser.Click(x-fr.Chooser.X, y-fr.Chooser.Y)
	case a.screen != home:
	case fr.List.Holds(x, y):
		a.focus = onList
		a.list.Click(x-fr.List.X, y-fr.List.Y)
	case fr.Article.Holds(x, y):
		a.focusOn(onArticle)
		a.selectIf(a.article.Click(x-fr.Article.X, y-fr.Article.Y))
	case fr.Panel.Holds(x, y):
		a.focusOn(onPanel)
		a.selectIf(a.panel.Click(x-fr.Panel.X, y-fr.Panel.Y))
	}
	return nil
}

func (a *App) selectIf(commitment int, ok bool) {
	if ok {
		a.goTo(commitment)
	}
}

// wheel scrolls the pane under the pointer.
func (a *App) wheel(x, y int, button tea.MouseButton) tea.Cmd {
	n, fr := 1, &a.frame
	switch button {
	case tea.MouseWheelUp:
		n = -1
	case tea.MouseWheelDown:
	default:
		return nil
	}
	switch {
	case fr.List.Holds(x, y):
		a.list.Scroll(n)
	case fr.Article.Holds(x, y):
		if a.article.Scroll(n * wheelLines) {
			a.nearest()
		}
	case fr.Panel.Holds(x, y):
		a.step(n)
	case fr.Detail.Holds(x, y):
		a.detail.Scroll(n * wheelLines)
	case fr.Chooser.Holds(x, y):
		a.chooser.Scroll(n * wheelLines)
	case fr.Page.Holds(x, y):
		a.sheet().Scroll(n * wheelLines)
	}
	return nil
}
