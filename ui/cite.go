package ui

import (
	"strconv"

	tea "charm.land/bubbletea/v2"

	"attache/briefs"
	"attache/briefs/sanitise"
	"attache/briefs/text"
	"attache/ui/wording"
)

// copyCitation hands the selected commitment's citation to the terminal.
func (a *App) copyCitation() tea.Cmd {
	at, ok := a.article.Sentence()
	switch {
	case ok && a.scope() == inArticle:
		a.say("the sentence sent to clipboard (OSC 52)")
		return tea.SetClipboard(cited(a.brief, at))
	case a.commitments() == 0:
		a.refuse(a.noCommitments())
		return nil
	case a.panel.Selected() < 0:
		a.refuse("no commitment is selected: " + a.key("commitment.next") + " goes to the first")
		return nil
	}
	a.say("citation " + strconv.Itoa(a.panel.Selected()+1) + " sent to clipboard (OSC 52)")
	return tea.SetClipboard(citation(a.brief, a.panel.Selected()))
}

// citation is a commitment's quotation and where it stands.
func citation(b *briefs.Brief, i int) string { return cited(b, b.Commitments[i].Span) }

// cited is words of a brief and where they stand:
// “quotation” (title, source, date; address).
func cited(b *briefs.Brief, at text.Span) string {
	quote, where := "“"+at.Of(b.Body.Text)+"”", wording.Where(b)
	if where == "" {
		return sanitise.Line(quote)
	}
	return sanitise.Line(quote + " (" + where + ")")
}
