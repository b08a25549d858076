package ui

import (
	tea "charm.land/bubbletea/v2"

	"attache/ui/article"
	"attache/ui/index"
)

// outline is what the list of headings shows.
type outline struct {
	pane     *index.Pane
	headings []article.Heading
}

// noOutline says why there is none.
func (a *App) noOutline() string {
	switch {
	case a.brief == nil:
		return noBriefOpen
	case !a.article.HasHeadings():
		return "this text has no headings"
	}
	return ""
}

// openOutline lists the headings of the article, the cursor on the one under which
// the reader is.
func (a *App) openOutline() tea.Cmd {
	o, at := &a.outline, 0
	o.headings = a.article.Headings()
	entries := make([]index.Entry, len(o.headings))
	for i, h := range o.headings {
		entries[i] = index.Entry{Words: h.Words, Depth: h.Depth}
		if h.Start <= a.article.Offset() {
			at = i
		}
	}
	o.pane.Show("HEADINGS", entries, at)
	a.enter(outlining)
	return nil
}

func (a *App) pickHeading() tea.Cmd {
	a.refuseUnless(a.outline.pane.Pick(int(a.pressed[0]-'0')), "no heading has the number "+a.pressed)
	return nil
}

// toHeading goes to the heading under the cursor.
func (a *App) toHeading() tea.Cmd {
	i := a.outline.pane.Selected()
	if i < 0 || i >= len(a.outline.headings) {
		a.refuse("no heading is selected")
		return nil
	}
	a.back()
	a.focusOn(onArticle)
	a.article.Return(a.outline.headings[i].Start)
	return nil
}
