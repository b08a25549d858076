package ui

import (
	"strconv"
	"strings"

	tea "charm.land/bubbletea/v2"

	"attache/briefs"
	"attache/ui/theme"
	"attache/ui/wording"
)

// copyCitation hands the selected commitment's citation to the terminal.
func (a *App) copyCitation() tea.Cmd {
	switch {
	case a.promises() == 0:
		a.refuse(a.noPromises())
		return nil
	case a.panel.Selected() < 0:
		a.refuse("no commitment is selected: " + a.key("commitment.next") + " goes to the first")
		return nil
	}
	a.say("citation " + strconv.Itoa(a.panel.Selected()+1) + " sent to clipboard (OSC 52)")
	return tea.SetClipboard(citation(a.brief, a.panel.Selected()))
}

// citation is a commitment's quotation and where it stands:
// “quotation” (title, source, date; address).
func citation(b *briefs.Brief, i int) string {
	var where []string
	for _, s := range []string{b.Heading(), b.Source, wording.Date(b.Published.Date), b.URL} {
		if s != "" {
			where = append(where, s)
		}
	}
	quote := "“" + b.Commitments[i].Of(b.Body.Text) + "”"
	if len(where) == 0 {
		return theme.Safe(quote)
	}
	return theme.Safe(quote + " (" + strings.Join(where, ", ") + ")")
}
