package ui

import (
	tea "charm.land/bubbletea/v2"
	"cmp"

	"attache/briefs/query"
	"attache/feed"
	"attache/ui/list"
	"attache/ui/theme"
)

// move goes n rows, lines or commitments on in the pane that has the focus.
func (a *App) move(n int) tea.Cmd {
	switch a.scope() {
	case inList:
		a.refuseUnless(a.list.Move(n), a.listEnd(n))
	case inArticle:
		a.scrolled(a.article.Scroll(n), n)
	case inPanel:
		a.step(n)
	case inDetail:
		a.detail.Scroll(n)
	case inChooser:
		a.chooser.Move(n)
	default:
		if s := a.sheet(); s != nil {
			a.refuseUnless(s.Move(n), endOf(n))
		}
	}
	return nil
}

func (a *App) listEnd(n int) string {
	switch {
	case a.list.Counts().Briefs == 0:
		return "there is no brief to go to"
	case n > 0:
		return "this is the last brief"
	}
	return "this is the first brief"
}

// turn goes on by half pages.
func (a *App) turn(halves int) tea.Cmd {
	switch a.scope() {
	case inList:
		a.refuseUnless(a.list.Page(halves), a.listEnd(halves))
	case inArticle:
		a.scrolled(a.article.Page(halves), halves)
	case inPanel:
		a.step(halves * 3)
	case inDetail:
		a.detail.Scroll(halves * a.frame.Detail.H / 2)
	case inChooser:
		a.chooser.Page(halves)
	default:
		if s := a.sheet(); s != nil {
			a.refuseUnless(s.Page(halves), endOf(halves))
		}
	}
	return nil
}

func (a *App) first() tea.Cmd {
	switch a.scope() {
	case inList:
		a.list.Top()
	case inArticle:
		a.scrolled(a.article.Top(), -1)
	case inPanel:
		a.goTo(0)
	case inDetail:
		a.detail.Scroll(-far)
	default:
		if s := a.sheet(); s != nil {
			s.Top()
		}
	}
	return nil
}

func (a *App) last() tea.Cmd {
	switch a.scope() {
	case inList:
		a.list.Bottom()
	case inArticle:
		a.scrolled(a.article.Bottom(), 1)
	case inPanel:
		a.goTo(a.commitments() - 1)
	case inDetail:
		a.detail.Scroll(far)
	default:
		if s := a.sheet(); s != nil {
			s.Bottom()
		}
	}
	return nil
}

// far is more lines than a page of the program's own has.
const far = 1 << 20

// scrolled is what follows when the article was to go up or down.
func (a *App) scrolled(moved bool, n int) {
	_, long := a.article.Position()
	switch {
	case moved:
		a.nearest()
	case !long && a.commitments() > 0:
		a.refuse("all of the text is in view; " + a.key("commitment.next") + " goes to the next commitment")
	case !long:
		a.refuse("all of the text is in view")
	case n > 0:
		a.refuse("this is the end of the text")
	default:
		a.refuse("this is the top of the text")
	}
}

// nearest selects the commitment that the article has been scrolled to.
func (a *App) nearest() {
	a.see()
	if i := a.article.Nearest(); i >= 0 && i < a.commitments() {
		a.panel.Select(i)
		a.article.Mark(i)
	}
}

// commitments is how many commitments the open brief holds.
func (a *App) commitments() int {
	if a.brief == nil {
		return 0
	}
	return len(a.brief.Commitments)
}

// step goes n commitments on, from whichever pane has the focus. Where none is
// selected yet it begins at the end it comes from.
func (a *App) step(n int) tea.Cmd {
	i, last := a.panel.Selected(), a.commitments()-1
	switch {
	case last < 0:
		a.refuse(a.noCommitments())
		return nil
	case i < 0 && n < 0:
		i = last
	case i < 0:
		i = max(a.panel.First(), 0)
	case n > 0 && i >= last:
		a.refuse("this is the last commitment")
	case n < 0 && i <= 0:
		a.refuse("this is the first commitment")
	default:
		i += n
	}
	a.goTo(i)
	return nil
}

func (a *App) noCommitments() string {
	if a.brief == nil {
		return noBriefOpen
	}
	return "no commitment was found in this brief"
}

// goTo selects a commitment in every pane and brings its sentence into view.
func (a *App) goTo(i int) {
	if a.commitments() == 0 {
		return
	}
	i = min(max(i, 0), a.commitments()-1)
	a.panel.Select(i)
	a.article.Select(i)
	a.see()
	switch {
	case a.screen == detailing:
		a.detail.Show(a.brief, i, a.asOf)
	case a.frame.Single && a.focus == onList:
		a.focus = onArticle
	}
}

func (a *App) noRow() string {
	if _, ok := a.list.Selected(); !ok {
		return "no brief is selected"
	}
	return ""
}

// noBriefHere says why nothing can be done to a brief of the home screen: there is none.
func (a *App) noBriefHere() string {
	if a.screen != home {
		return ""
	}
	return a.noRow()
}

// noLedger says why nothing can be added to a brief or its commitments.
func (a *App) noLedger() string { return cmp.Or(a.lacks(feed.Keeps), a.noBriefHere()) }

// noOutcome says why no outcome can be recorded.
func (a *App) noOutcome() string { return cmp.Or(a.lacks(feed.Keeps), a.noCommitment()) }

// noCommitment says why nothing can be done to a commitment of the home screen.
func (a *App) noCommitment() string {
	if a.screen == home && a.brief != nil && !a.isOpening() && a.commitments() == 0 {
		return a.noCommitments()
	}
	return a.noBriefHere()
}

// read goes from the list into the article.
func (a *App) read() tea.Cmd {
	a.focusOn(onArticle)
	return nil
}

func (a *App) focusOn(f focus) {
	a.focus = f
	if f != onList {
		a.see()
	}
	a.stand()
}

// stand has the panel show where one is as soon as one goes there: on the commitment
// that the filter asks for, else at which the text stands, or the first.
func (a *App) stand() {
	if a.focus != onPanel || a.screen != home || a.isOpening() || a.commitments() == 0 || a.panel.Selected() >= 0 {
		return
	}
	i := a.panel.First()
	if i < 0 {
		i = max(a.article.Nearest(), 0)
	}
	a.panel.Select(i)
	a.article.Mark(i)
}

// cycle goes to the next pane, round and round.
func (a *App) cycle(n int) tea.Cmd {
	a.focusOn(focus((int(a.focus) + n + 3) % 3))
	return nil
}

// side goes to the pane at the right or left.
func (a *App) side(n int) tea.Cmd {
	f := int(a.focus) + n
	if f < int(onList) || f > int(onPanel) {
		a.refuse("there is no pane on that side")
		return nil
	}
	a.focusOn(focus(f))
	return nil
}

func (a *App) openDetail() tea.Cmd {
	if a.commitments() == 0 {
		a.refuse(a.noCommitments())
		return nil
	}
	a.enter(detailing)
	a.goTo(a.panel.Selected())
	return nil
}

func (a *App) toSentence() tea.Cmd {
	a.back()
	a.focus = onArticle
	a.article.Select(a.panel.Selected())
	return nil
}

// reorder goes to the next order of the list.
func (a *App) reorder() tea.Cmd {
	return arrange(a.list.Rearrange())
}

// arrangedMsg is an order of the list that was sorted.
type arrangedMsg struct{ *list.Arrangement }

func arrange(of *list.Arrangement) tea.Cmd {
	return func() tea.Msg { return arrangedMsg{of.Sort()} }
}

func (a *App) arranged(m arrangedMsg) tea.Cmd {
	again, done := a.list.Adopt(m.Arrangement)
	if again != nil {
		return arrange(again)
	}
	if done {
		a.say(a.list.Order())
	}
	return nil
}

// togglePair filters by the pair of the selected brief, or no longer.
func (a *App) togglePair() tea.Cmd {
	f := a.list.Filter()
	if pair := f.Of(list.OfPair); len(pair) > 0 {
		a.narrow(f.Except(list.OfPair))
		return nil
	}
	if pair, ok := a.selectedPair(); ok {
		a.narrow(f.Toggle(list.Asks(query.OfPair(pair))))
	}
	return nil
}

// selectedPair is the pair that the selected brief is about; where there is none, why
// is said.
func (a *App) selectedPair() (pair [2]string, ok bool) {
	row, ok := a.list.Selected()
	switch {
	case !ok:
		a.refuse("no brief is selected")
	case row.Pair == [2]string{}:
		a.refuse("the selected brief is not about a pair")
	}
	return row.Pair, row.Pair != [2]string{}
}

// escape goes back to the list; from there it takes the last filter away.
func (a *App) escape() tea.Cmd {
	f := a.list.Filter()
	switch {
	case len(a.under) > 0:
		return a.back()
	case a.focus != onList:
		a.focus = onList
	case a.list.Marks() > 0:
		a.say(theme.Counted(a.list.Marks(), "mark") + " taken away")
		a.list.Unmark()
	case len(f) == 0:
		a.refuse("no filter is set; " + a.key("quit") + " quits")
	default:
		last := f[len(f)-1]
		a.narrow(f[:len(f)-1])
		a.say(last.String() + " taken away")
		if last.Kind() == list.Search {
			return a.dropSearch()
		}
	}
	return nil
}

func (a *App) backOrQuit() tea.Cmd {
	if len(a.under) > 0 {
		return a.back()
	}
	if a.focus == onList {
		return a.quit()
	}
	a.focus = onList
	return nil
}

func (a *App) toggleDark() tea.Cmd { return a.restyle(!a.theme.Dark, a.profile) }

// narrow filters the list; the open brief stays selected where it passes.
func (a *App) narrow(f list.Filter) {
	a.list.Narrow(f)
	a.list.Select(a.opening.wanted)
	a.refiltered()
}

// refiltered follows a new filter.
func (a *App) refiltered() {
	a.plans.choices++
	a.pick()
}
