package ui

import (
	"context"
	"strings"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"attache/briefs/clock"
)

// wheelLines is how far one notch of the wheel goes.
const wheelLines = 3

// twice is how soon a second click on a cell is one with the first.
const twice = 400 * time.Millisecond

// clicked is the last click.
type clicked struct {
	x, y int
	at   time.Time
}

// click selects what was drawn under the pointer and goes to its pane; twice on one
// place does what enter does there.
func (a *App) click(x, y int, button tea.MouseButton) tea.Cmd {
	if a.prompt != nil || a.frame.TooSmall {
		return nil
	}
	if r := a.frame.Chooser; button == tea.MouseRight && r.Contains(x, y) {
		return a.clickTopic(x-r.X, y-r.Y, button)
	}
	if button != tea.MouseLeft {
		return nil
	}
	last := a.lastClick
	a.lastClick = clicked{x, y, time.Now()}
	isTwice := last.x == x && last.y == y && a.lastClick.at.Sub(last.at) < twice
	if y == a.h-1 {
		return a.clickFooter(x)
	}
	a.note = note{}
	a.list.Hold()
	switch {
	case y == 0:
		return a.clickHeader(x)
	case y == 1 && a.frame.Single && a.frame.Page.W == 0:
		return a.clickCrumb(x)
	case a.frame.divider(x, y) != noDivider:
		a.grab(a.frame.divider(x, y), isTwice)
		return nil
	case isTwice:
		a.lastClick = clicked{}
		return a.press(tea.KeyPressMsg{Code: tea.KeyEnter})
	}
	a.clickPane(x, y)
	return nil
}

// grab begins to drag a divider; twice puts it back.
func (a *App) grab(d divider, isTwice bool) {
	a.dragging, a.wasSizes = d, a.sizes
	if isTwice {
		a.sizes = a.sizes.reset(d)
	}
}

// drag draws the divider that was taken hold of to a cell.
func (a *App) drag(x, y int) {
	if a.dragging != noDivider {
		a.sizes = a.frame.drag(a.dragging, x, y, a.sizes)
	}
}

// letGo ends the dragging, and has the sizes remembered.
func (a *App) letGo() {
	if a.dragging = noDivider; a.sizes == a.wasSizes || a.keepSizes == nil {
		return
	}
	a.wasSizes = a.sizes
	sizes, keep := a.sizes, a.keepSizes
	a.writeDown(keptMsg{}, func(context.Context) error { return keep(sizes) })
}

func (a *App) clickPane(x, y int) {
	fr := &a.frame
	switch {
	case fr.Page.Contains(x, y):
		a.sheet().Click(x-fr.Page.X, y-fr.Page.Y)
	case fr.Chooser.Contains(x, y):
		a.clickTopic(x-fr.Chooser.X, y-fr.Chooser.Y, tea.MouseLeft)
	case a.screen != home:
	case fr.List.Contains(x, y):
		a.focus = onList
		if a.list.Click(x-fr.List.X, y-fr.List.Y) && fr.Single {
			a.focusOn(onArticle)
		}
	case fr.Article.Contains(x, y):
		a.focusOn(onArticle)
		a.selectIf(a.article.Click(x-fr.Article.X, y-fr.Article.Y))
	case fr.Panel.Contains(x, y):
		a.focusOn(onPanel)
		a.selectIf(a.panel.Click(x-fr.Panel.X, y-fr.Panel.Y))
	}
}

// clickFooter does what the footer names under the pointer.
func (a *App) clickFooter(x int) tea.Cmd {
	if a.note.words != "" { // a note stands in the footer's place
		a.note = note{}
		return nil
	}
	for _, h := range a.hinted(a.footRoom()) {
		if x >= h.from && x < h.to {
			a.pressed = h.keys[0]
			return h.do(a)
		}
	}
	return nil
}

// clickHeader goes from the counts of what is due to the agenda, and from the day to
// another one.
func (a *App) clickHeader(x int) tea.Cmd {
	at := 0
	for part := range strings.SplitSeq(ansi.Strip(a.header()), " · ") {
		end := at + ansi.StringWidth(part)
		if gap := strings.LastIndex(part, "  "); gap >= 0 { // the first count stands behind what is shown
			at += ansi.StringWidth(part[:gap])
		}
		isHere := x >= at && x < end
		at = end + len(" · ") - 1
		switch {
		case !isHere:
		case strings.HasPrefix(part, "as "):
			return a.askDate()
		default:
			return a.openGroup(part)
		}
	}
	return nil
}

// openGroup opens the agenda at the group that a count of the header tells of.
func (a *App) openGroup(count string) tea.Cmd {
	for _, c := range []struct {
		words string
		clock clock.State
	}{{" just passed", clock.Grace}, {" passed", clock.Passed}, {" due", clock.Soon}} {
		if !strings.Contains(count, c.words) {
			continue
		}
		a.plans.group = &c.clock
		if a.screen == planning {
			a.goToGroup()
			return nil
		}
		return a.openAgenda()
	}
	return nil
}

// goToGroup goes to the group of the agenda that was asked for, once it is there.
func (a *App) goToGroup() {
	if clock := a.plans.group; clock != nil && a.plans.agenda.isFor(a.cause()) {
		a.plans.group, a.plans.started = nil, true
		a.refuseUnless(a.agenda.GoToClock(*clock), "there is none in this selection")
	}
}

// clickCrumb goes to the pane that a breadcrumb names.
func (a *App) clickCrumb(x int) tea.Cmd {
	at := 1
	path, _ := a.crumbPath()
	for i, name := range path {
		end := at + ansi.StringWidth(name)
		if x >= at && x < end && i < len(path)-1 && a.screen != home {
			a.back()
		}
		if x >= at && x < end && i <= int(onPanel) && a.screen == home {
			a.focusOn(focus(i))
		}
		at = end + len(" > ")
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
	case fr.List.Contains(x, y):
		a.list.Scroll(n)
	case fr.Article.Contains(x, y):
		if a.article.Scroll(n * wheelLines) {
			a.nearest()
		}
	case fr.Panel.Contains(x, y):
		a.step(n)
	case fr.Detail.Contains(x, y):
		a.detail.Scroll(n * wheelLines)
	case fr.Chooser.Contains(x, y):
		a.chooser.Scroll(n * wheelLines)
	case fr.Page.Contains(x, y):
		a.sheet().Scroll(n * wheelLines)
	}
	return nil
}
