package ui

import (
	tea "charm.land/bubbletea/v2"

	"attache/briefs/query"
	"attache/briefs/topics"
	"attache/ui/list"
)

// shortcuts is the topics that the keys 1 to 9 stand for.
func (a *App) shortcuts() []int { return a.list.Whole().Frequent(len(digits)) }

// toggleFrequent filters by the topic of a number key, or no longer.
func (a *App) toggleFrequent() tea.Cmd {
	i, frequent := int(a.pressed[0]-'1'), a.shortcuts()
	if i >= len(frequent) {
		a.refuse("no topic has the number " + a.pressed + "; " + a.key("topics") + " shows those that have one")
		return nil
	}
	a.narrow(a.list.Filter().Toggle(list.Asks(query.OfTopics(1 << frequent[i]))))
	a.say(a.pressed + " " + topics.All[frequent[i]].Label)
	return nil
}

// openChooser begins a choice of topics; the list follows it as it is made.
func (a *App) openChooser() tea.Cmd {
	a.before = a.list.Filter()
	a.chooser.Open(a.before.Of(list.With).Topics(), a.before.Of(list.Without).Topics())
	a.enter(choosing)
	return nil
}

func (a *App) include() tea.Cmd { return a.choose(a.chooser.Include()) }
func (a *App) exclude() tea.Cmd { return a.choose(a.chooser.Exclude()) }

// blankInTopics goes on with what is being typed; where nothing is, it includes.
func (a *App) blankInTopics() tea.Cmd {
	if a.chooser.Query() == "" {
		return a.include()
	}
	a.chooser.Type(" ")
	return nil
}

// clickTopic includes the topic under the pointer, or excludes it.
func (a *App) clickTopic(x, y int, button tea.MouseButton) tea.Cmd {
	switch {
	case !a.chooser.Click(x, y):
	case button == tea.MouseRight:
		return a.exclude()
	default:
		return a.include()
	}
	return nil
}

func (a *App) choose(done bool) tea.Cmd {
	if !done {
		a.refuse("no topic is under the cursor; " + a.key("topics.erase") + " widens the tree")
		return nil
	}
	f := a.list.Filter().Except(list.With, list.Without)
	with, without := a.chooser.Choice()
	for _, m := range with {
		f = append(f, list.Asks(query.OfTopics(m)))
	}
	for _, m := range without {
		f = append(f, list.Asks(query.Without(query.OfTopics(m))))
	}
	a.narrow(f)
	return nil
}

func (a *App) eraseTopics() tea.Cmd {
	if !a.chooser.Erase() {
		a.refuse("nothing is typed")
	}
	return nil
}

func (a *App) applyTopics() tea.Cmd {
	a.back()
	a.focus = onList
	return nil
}

func (a *App) leaveTopics() tea.Cmd {
	a.back()
	a.narrow(a.before)
	return nil
}
