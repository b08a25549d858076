package ui

import (
	"cmp"

	tea "charm.land/bubbletea/v2"

	"attache/briefs/sanitise"
	"attache/briefs/timex"
	"attache/ui/wording"
)

// evidence is a sentence of some brief that reports what became of a commitment.
type evidence struct {
	words  string
	source string // where it stands: an address, or the brief's id
	title  string
	day    timex.Date // of its brief
}

// nextSentence goes n sentences on.
func (a *App) nextSentence(n int) tea.Cmd {
	a.refuseUnless(a.article.NextSentence(n), "there is no sentence "+sideOf(n)+" this one")
	a.focusOn(onArticle)
	return nil
}

func (a *App) noSentence() string {
	if a.brief == nil {
		return noBriefOpen
	}
	if _, ok := a.article.Sentence(); !ok {
		return "no sentence is selected: " + a.key("sentence.next") + " goes to one"
	}
	return ""
}

// takeEvidence keeps the sentence for the next outcome, of whatever brief that is.
func (a *App) takeEvidence() tea.Cmd {
	at, _ := a.article.Sentence()
	a.evidence = &evidence{
		words: at.Of(a.brief.Body.Text), source: cmp.Or(a.brief.URL, a.brief.ID), title: a.brief.Heading(), day: a.brief.Published.Date,
	}
	a.say("taken as evidence: " + a.key("outcome") + " on the commitment that it is about records what became of it")
	return nil
}

// cited says what an outcome rests on where a sentence was taken for it.
func (e *evidence) cited() string {
	words := "“" + sanitise.Line(e.words) + "” · " + sanitise.Line(e.title)
	if day := wording.Date(e.day); day != "" {
		words += " · " + day
	}
	return words
}
