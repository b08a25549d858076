package ui

import (
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"attache/briefs/sanitise"
	"attache/ui/list"
	"attache/ui/theme"
)

// View declares the screen as it is now.
func (a *App) View() tea.View {
	v := tea.NewView(a.content())
	v.AltScreen = true
	v.MouseMode = tea.MouseModeCellMotion
	v.WindowTitle = a.windowTitle()
	v.Cursor = a.cursor()
	return v
}

// content is the frame: w cells in each of h lines.
func (a *App) content() string {
	if a.w <= 0 || a.h <= 0 {
		return ""
	}
	if a.frame.TooSmall {
		return a.tooSmall()
	}
	var b strings.Builder
	b.Grow(a.w * a.h * 3)
	b.WriteString(a.header())
	b.WriteByte('\n')
	if a.frame.Single && a.frame.Page.W == 0 {
		b.WriteString(a.crumbs())
		b.WriteByte('\n')
	}
	a.frame.join(&a.theme, a.panes(), &b)
	b.WriteString(a.footer())
	if a.prompt == nil || a.prompt.palette == nil {
		return b.String()
	}
	lines := strings.Split(b.String(), "\n")
	a.prompt.palette.over(lines, &a.theme, a.w)
	return strings.Join(lines, "\n")
}

// panes draws what is on the screen, column by column.
func (a *App) panes() []drawn {
	fr := &a.frame
	out := make([]drawn, 0, 3)
	add := func(r Rect, focused bool, view func(focused bool) []string) {
		if r.W > 0 {
			out = append(out, drawn{r, view(focused), focused})
		}
	}
	on := func(f focus) bool { return a.screen == home && a.focus == f }
	if s := a.sheet(); s != nil {
		add(fr.Page, true, func(bool) []string { return s.View() })
	}
	add(fr.Chooser, true, func(bool) []string { return a.chooser.View(a.list.Counts().With, a.shortcuts()) })
	add(fr.List, on(onList), func(f bool) []string { return a.list.View(f, a.emptyList(fr.List.W)) })
	add(fr.Article, on(onArticle), a.reading)
	add(fr.Panel, on(onPanel), a.panel.View)
	add(fr.Detail, true, func(bool) []string { return a.detail.View() })
	slices.SortStableFunc(out, func(p, q drawn) int { return p.X - q.X })
	return out
}

// reading is the article, or why there is none.
func (a *App) reading(focused bool) []string {
	r := a.frame.Article
	switch {
	case a.failure != "":
		return theme.Fill(a.message(r.W, "This brief could not be opened.", a.failure, "The others are not affected."), r.W, r.H)
	case a.brief == nil:
		return theme.Fill(nil, r.W, r.H)
	}
	return a.article.View(focused)
}

// emptyList is what stands in the list when it has no rows.
func (a *App) emptyList(w int) []string {
	steps := a.list.Filter()
	switch {
	case a.list.Counts().Briefs > 0:
		return nil
	case a.list.Whole().Briefs > 0:
		names := make([]string, len(steps))
		for i, s := range steps {
			names[i] = s.String()
		}
		where := ""
		if len(steps.Of(list.Search)) > 0 {
			where = "Every word must stand in the brief; OR between two asks for one of them."
		}
		if near := a.finding.near; len(near) > 0 {
			where = "Near it stands: " + strings.Join(near, ", ") + "."
		}
		return a.message(w, "No brief passes the filter.", strings.Join(names, " ▸ "), where, a.key("clear")+" takes the last step away.")
	case !a.source.done:
		return a.message(w, "Reading …", a.name)
	}
	return a.message(w, "No articles were found.", "Looked in: "+a.name,
		"Text, Markdown and HTML files are read, folders with all that is in them.",
		a.passedOver(), "Without arguments attache opens the library, and while that is empty its samples.")
}

func (a *App) passedOver() string {
	if a.source.skipped == 0 {
		return ""
	}
	return theme.Counted(a.source.skipped, "input") + " skipped: " + a.key("skipped") + " shows why."
}

// message is a few short paragraphs set for a pane w cells wide, the first of
// them strong.
func (a *App) message(w int, paragraphs ...string) []string {
	style := a.theme.Strong
	lines := []string{""}
	for _, p := range paragraphs {
		if p == "" {
			continue
		}
		for line := range strings.SplitSeq(ansi.Wrap(p, max(min(w, 72)-4, 8), ""), "\n") {
			lines = append(lines, "  "+style.Over(line))
		}
		lines = append(lines, "")
		style = a.theme.Muted
	}
	return lines
}

// tooSmall is a frame with room for nothing but a line that says so.
func (a *App) tooSmall() string {
	lines := theme.Fill([]string{"attaché needs 40×10 cells"}, a.w, a.h)
	return strings.Join(lines, "\n")
}

func (a *App) windowTitle() string {
	if a.brief == nil || a.brief.Title == "" || a.focus == onList && a.screen == home { // it is of what is read, not of what is gone past
		return "attaché"
	}
	return theme.Cut(sanitise.Line(a.brief.Title), 80, theme.Ellipsis) + " · attaché"
}

// cursor is where something is being typed.
func (a *App) cursor() *tea.Cursor {
	switch {
	case a.frame.TooSmall:
		return nil
	case a.screen == choosing:
		return tea.NewCursor(a.frame.Chooser.X+a.chooser.Caret(), a.frame.Chooser.Y)
	case a.prompt == nil:
		return nil
	}
	c := a.prompt.input.Cursor()
	if c != nil {
		c.X += ansi.StringWidth(a.prompt.label) + 2
		c.Y = a.h - 1
	}
	return c
}
