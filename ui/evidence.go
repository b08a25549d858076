package ui

import (
	tea "charm.land/bubbletea/v2"

	"attache/briefs/sanitise"
	"attache/briefs/timex"
	"attache/feed"
	"attache/ui/wording"
)

// evidence is a sentence of some brief that reports what became of a commitment.
type evidence struct {
	words  string
	source string // where it stands
	title  string
	day    timex.Date // of its brief
}

// choice is an outcome that waits until a sentence is chosen for it.
type choice struct {
	of    feed.CommitmentRef
	typed string
	depth int // of the screens over which one is chosen
}

// chooseEvidence goes to the briefs, from where a sentence is taken back to what was
// typed of the open brief's i-th commitment.
func (a *App) chooseEvidence(i int, typed string) tea.Cmd {
	a.enterNarrowed(home, a.list.Filter())
	a.choice = &choice{feed.CommitmentRef{Ref: a.opening.wanted, Index: i}, typed, len(a.under)}
	a.say("the sentence that reports it: open its brief, " + a.key("sentence.next") + " goes to it, " + a.key("evidence") + " takes it · " + a.key("clear") + " goes back")
	return nil
}

// chosenEvidence goes back to the outcome for which a sentence was chosen.
func (a *App) chosenEvidence() tea.Cmd {
	c := a.choice
	for len(a.under) >= c.depth {
		a.back()
	}
	a.choice = nil
	if !a.list.Select(c.of.Ref) {
		a.refuse("taken as evidence; the brief of the commitment is no longer in the selection")
		return nil
	}
	a.seek = seek{c.of, true, func(a *App) tea.Cmd { return a.askOutcomeFrom(c.typed) }}
	if !a.isOpening() && a.opening.wanted == c.of.Ref && a.brief != nil {
		return a.sought()
	}
	return nil
}

// nextSentence goes n sentences on.
func (a *App) nextSentence(n int) tea.Cmd {
	a.refuseUnless(a.article.NextSentence(n), "there is no sentence "+sideOf(n)+" this one")
	a.focusOn(onArticle)
	return nil
}

func (a *App) noSentence() string {
	if why := a.lacks(feed.Keeps); why != "" {
		return why
	}
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
		words: at.Of(a.brief.Body.Text), source: wording.WhereReported(a.brief), title: a.brief.Heading(), day: a.brief.Published.Date,
	}
	if a.choice != nil {
		return a.chosenEvidence()
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
