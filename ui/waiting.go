package ui

import (
	"strings"

	tea "charm.land/bubbletea/v2"

	"attache/feed"
	"attache/ui/theme"
)

// No key is lost: one that is about what is still being brought waits for it, and
// what is pressed after it waits behind.

// mostHeld is how many keys wait: more than anybody types blindly.
const mostHeld = 500

// hold has a key wait.
func (a *App) hold(k tea.KeyPressMsg) {
	if len(a.held) < mostHeld {
		a.held = append(a.held, k)
	}
	leave := a.key("prompt.leave")
	a.say("being read … " + leave + " " + leave + " takes back what was pressed meanwhile")
}

// letsGo reports whether a key is one that ends the waiting: what leaves a prompt, for the second time.
func (a *App) letsGo(key string) bool {
	if b, _ := a.bound(key); b != nil && b.id == "quit.now" {
		return true
	}
	return printed(key) == a.key("prompt.leave") && a.held[len(a.held)-1].String() == key
}

// drop takes back the keys that wait.
func (a *App) drop() tea.Cmd {
	n := len(a.held)
	a.held, a.seek = nil, seek{}
	a.say(theme.Counted(n, "key") + " taken back")
	return nil
}

// resume does what waits, as far as what it is about has come.
func (a *App) resume() tea.Cmd {
	var all []tea.Cmd
	for len(a.held) > 0 && !a.mustWait(a.held[0].String()) {
		next := a.held[0]
		a.held = a.held[1:]
		all = append(all, a.act(next), a.catchUp())
	}
	return tea.Batch(all...)
}

// mustWait reports whether what a key would act on has not come yet.
func (a *App) mustWait(key string) bool {
	here := a.scope()
	b, _ := a.bound(key)
	switch {
	case here == inPrompt || here == inChooser:
		return false
	case b == nil || b.isWayOut():
		return b == nil && a.awaitsLine() // letters are for the line that is about to be asked for
	case a.awaitsLine(), a.isStillEmpty(here, b):
		return true
	case a.screen.isSheet():
		return !a.hasCome()
	case b.isOfMatches():
		return a.isOpening() || a.finding.isMarking || !a.article.IsSet()
	case !b.isOfBrief(here):
		return false
	}
	return a.isOpening() || here == inArticle && b.scrolls() && !a.article.IsSet()
}

// awaitsLine reports whether a line is to be asked for, or what one has found to be
// shown, before anything else is done.
func (a *App) awaitsLine() bool { return a.seek.then != nil || a.finding.isWanted }

// isStillEmpty reports whether an action goes through a list that has nothing to go to yet.
func (a *App) isStillEmpty(here scope, b *action) bool {
	return here == inList && b.scrolls() && a.list.Counts().Briefs == 0 && !a.source.done
}

// isWayOut is said of what leads away from whatever is waited for.
func (b *action) isWayOut() bool {
	return strings.HasPrefix(b.id, "back") || strings.HasPrefix(b.id, "quit") || b.id == "clear" || b.id == "suspend"
}

func (b *action) isOfMatches() bool { return b.id == "match.next" || b.with == "match.next" }

// isOfBrief reports whether an action, pressed in a place, is about the open brief:
// what moves is so everywhere but in the list.
func (b *action) isOfBrief(here scope) bool {
	const inBrief = inArticle | inPanel | inDetail
	return b.brief || here&inBrief != 0 && b.scrolls()
}

// scrolls reports whether an action goes through whatever is shown.
func (b *action) scrolls() bool { return b.where&inList != 0 && b.where&inPage != 0 }

// isOpening reports whether the selected brief is still being read.
func (a *App) isOpening() bool {
	return a.opening.wanted != feed.Ref{} && a.opening.ticket != a.opening.came
}

// hasCome reports whether the sheet on the screen shows what it is to show. What
// changes by itself while one looks at it is no reason to wait.
func (a *App) hasCome() bool {
	of := a.cause()
	switch a.screen {
	case planning:
		return a.plans.agenda.isFor(of)
	case pairing:
		return a.plans.pairs.isFor(of)
	case meetingUp:
		return a.meeting.is && a.meeting.of.isChosenAs(of)
	case viewing:
		return !a.awaitsViews
	}
	return true
}
