package ui

import (
	"fmt"

	tea "charm.land/bubbletea/v2"
)

const noBriefOpen = "no brief is open"

func (a *App) noBrief() string {
	if a.brief == nil {
		return noBriefOpen
	}
	return ""
}

// toggleAlone gives the article the whole screen, or the panes theirs again.
func (a *App) toggleAlone() tea.Cmd {
	if a.alone = !a.alone; a.alone {
		a.focusOn(onArticle)
		a.say(a.key("focus") + " brings the panes back")
	}
	return nil
}

// toggleMarks marks what the text tells of times, parties and topics, or no longer.
func (a *App) toggleMarks() tea.Cmd {
	on := !a.article.Tells()
	times, parties, topics := a.article.Tell(on)
	if !on {
		a.say("times, parties and topics are no longer marked")
		return nil
	}
	a.focusOn(onArticle)
	a.say(fmt.Sprintf("marked: times %d, parties %d, topics %d; %s goes through them", times, parties, topics, a.key("spot.next")))
	return nil
}
