package ui

import (
	tea "charm.land/bubbletea/v2"

	"attache/briefs"
	"attache/briefs/dossier"
	"attache/briefs/query"
	"attache/briefs/sanitise"
	"attache/feed"
	"attache/ui/list"
)

// meeting is the dossier while it is composed.
type meeting struct {
	pair [2]string
	of   cause // for which the page that is shown was composed
	is   bool  // there is one
	busy bool
	page *dossier.Page
}

// dossierMsg is a page that was composed.
type dossierMsg struct {
	pair [2]string
	of   cause
	page *dossier.Page
	err  error
}

// dossierOfPair opens the dossier of the pair under the cursor of the pairs.
func (a *App) dossierOfPair() tea.Cmd {
	codes, _ := a.pairs.Selected()
	a.openDossier(codes)
	return nil
}

// dossierOfBrief opens the dossier of the selected brief's pair.
func (a *App) dossierOfBrief() tea.Cmd {
	if pair, ok := a.selectedPair(); ok {
		a.openDossier(pair)
	}
	return nil
}

// openDossier shows the page of a pair, and narrows the list to the pair's briefs
// until one comes back: the page tells of all of them, whatever was filtered.
func (a *App) openDossier(pair [2]string) {
	if a.meeting.pair != pair || a.meeting.page == nil {
		a.meeting = meeting{pair: pair}
		a.dossier.Show(nil)
		a.say(composing)
	}
	a.enterNarrowed(meetingUp, list.Filter{list.Asks(query.OfPair(pairOf(pair)))})
}

// composing is said until a page is there, which takes long only where the library
// reads its briefs again first.
const composing = "the dossier is being put together …"

// compose has the dossier composed anew where it is on the screen and what it stands
// on has changed.
func (a *App) compose() tea.Cmd {
	m, of := &a.meeting, a.cause()
	shelf := a.source.shelf
	if a.screen != meetingUp || m.busy || m.is && m.of == of {
		return nil
	}
	m.busy = true
	ctx, pair, open := a.source.ctx, m.pair, a.source.shelf.Open
	o := dossier.Options{AsOf: a.asOf, Own: a.ours}
	return func() tea.Msg {
		matter, err := shelf.Matter(ctx, pair)
		if err != nil {
			return dossierMsg{pair, of, nil, err}
		}
		page := dossier.Compose(matter, o)
		err = page.Cite(func(at dossier.Ref) (briefs.Brief, error) { return open(ctx, feed.RefOf(at)) })
		return dossierMsg{pair, of, &page, err}
	}
}

func (a *App) composed(msg dossierMsg) tea.Cmd {
	m := &a.meeting
	if msg.pair != m.pair {
		return nil
	}
	m.busy, m.is, m.of = false, true, msg.of
	if a.note.words == composing {
		a.note = note{}
	}
	if msg.err != nil {
		if a.source.ctx.Err() == nil {
			why := "the dossier cannot be told: " + sanitise.Line(msg.err.Error())
			a.refuse(why)
			a.dossier.Say(why)
		}
		return nil
	}
	m.page = msg.page
	a.dossier.Show(msg.page)
	return nil
}

// citeOfDossier opens the sentence of the item under the dossier's cursor.
func (a *App) citeOfDossier() tea.Cmd {
	ref, ok := a.dossier.Selected()
	if !ok {
		a.refuse("no commitment is selected")
		return nil
	}
	if !a.list.Select(ref.Ref) {
		a.refuse("this brief is no longer there")
		return nil
	}
	a.toSeek(ref)
	return nil
}

// pairOf is a pair as rows have it, its codes in the order of the alphabet.
func pairOf(codes [2]string) [2]string {
	if codes[1] < codes[0] {
		return [2]string{codes[1], codes[0]}
	}
	return codes
}

func (a *App) acrossDossier(n int) tea.Cmd {
	a.refuseUnless(a.dossier.Across(n), "there is no column on that side")
	return nil
}
