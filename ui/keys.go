package ui

import (
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"

	"attache/briefs/text"
)

// place is where a key applies: a pane of the home screen, or a screen.
type place uint16

const (
	inList place = 1 << iota
	inArticle
	inPanel
	inDetail
	inChooser
	inPage
	inPrompt
	inAgenda
	inPairs

	inSheets   = inPage | inAgenda | inPairs
	inHome     = inList | inArticle | inPanel
	everywhere = inHome | inDetail | inChooser | inSheets | inPrompt
)

// binding is one row of the key table: what is pressed where, what it is
// called, and what it does.
type binding struct {
	keys  []string // as Bubble Tea names them
	where place
	label string // how the keys are printed, "" for a twin that is printed with another
	hint  string // a word for the footer, "" when it is not shown there
	group string // the heading in the help
	help  string
	do    func(*App) tea.Cmd
	can   func(*App) string // why it cannot be done now, "" where it can; nil where it always can
}

// reason is why a binding does nothing now, "" where it does something.
func (b *binding) reason(a *App) string {
	if b.can == nil {
		return ""
	}
	return b.can(a)
}

// The headings of the help, in its order.
const (
	moving   = "Moving"
	reading  = "Commitments"
	choosers = "Filters and order"
	program  = "The program"
	inTopics = "In the topic chooser"
	inPlan   = "In the agenda and the pairs"
)

// keyTable is the keys, those that the footer names first.
func keyTable() []binding {
	return slices.Concat(agendaKeys(), paneKeys(), chooserKeys(), movingKeys())
}

func paneKeys() []binding {
	return []binding{
		{keys: []string{"enter"}, where: inList, label: "enter", hint: "read", group: moving, help: "from the list into the article", do: (*App).read},
		{keys: []string{"]"}, where: inHome | inDetail, label: "]", group: reading, help: "next commitment, from any pane", do: by(1, (*App).step)},
		{keys: []string{"["}, where: inHome | inDetail, label: "[", group: reading, help: "previous commitment", do: by(-1, (*App).step)},
		{keys: []string{"enter"}, where: inArticle | inPanel, label: "enter", hint: "detail", group: reading, help: "what decided the commitment: who, how firm, by when", do: (*App).openDetail},
		{keys: []string{"enter"}, where: inDetail, label: "enter", hint: "to the sentence", group: reading, help: "from the detail to the sentence", do: (*App).toSentence},

		{keys: []string{"q", "esc"}, where: inDetail | inSheets, label: "q", hint: "back", do: (*App).back},
		{keys: []string{"P"}, where: inHome | inAgenda, label: "P", hint: "pairs", group: choosers, help: "the pairs of this selection: what is open between them and what comes next", do: (*App).openPairs},
		{keys: []string{"a"}, where: inHome, label: "a", hint: "agenda", group: choosers, help: "the commitments of this selection by when they are due", do: (*App).openAgenda},
		{keys: []string{"t"}, where: inHome | inAgenda | inPairs, label: "t", hint: "topics", group: choosers, help: "choose topics", do: (*App).openChooser},
		{keys: []string{"?"}, where: inHome | inDetail | inAgenda | inPairs, label: "?", hint: "help", group: program, help: "these keys", do: (*App).openHelp},
		{keys: []string{"/"}, where: inHome | inAgenda | inPairs, label: "/", hint: "search", group: choosers, help: "words, \"phrases\", -without, topic: pair: by: due: and more", do: (*App).askQuery},
		{keys: []string{"n"}, where: inHome, label: "n N", group: choosers, help: "next, previous word that the search has found", do: by(1, (*App).nextFound)},
		{keys: []string{"N"}, where: inHome, do: by(-1, (*App).nextFound)},
		{keys: []string{"m"}, where: inHome, label: "m", group: program, help: "give the brief a star, or take it", do: (*App).toggleStar},
		{keys: []string{"u"}, where: inHome, label: "u", group: program, help: "mark the brief as unread, or as read", do: (*App).toggleSeen},
		{keys: []string{"r"}, where: inHome | inDetail, label: "r", group: reading, help: "record what became of the commitment", do: (*App).askOutcome},
		{keys: []string{"z"}, where: inHome | inDetail | inAgenda | inPairs, label: "z Z", group: program, help: "take back what was done last, do it again", do: (*App).undo},
		{keys: []string{"Z"}, where: inHome | inDetail | inAgenda | inPairs, do: (*App).redo},
		{keys: []string{"f"}, where: inHome, label: "f", group: program, help: "fetch the full text of what a feed only teases", do: (*App).fetchWhole},
		{keys: digits, where: inHome | inAgenda | inPairs, label: "1–9", group: choosers, help: "one of the nine most frequent topics, on or off", do: (*App).toggleFrequent},
		{keys: []string{"p"}, where: inHome, label: "p", group: choosers, help: "only the pair of the selected brief, or all again", do: (*App).togglePair},
		{keys: []string{"s"}, where: inHome, label: "s", group: choosers, help: "order: newest, oldest, by pair, most due", do: (*App).reorder},
		{keys: []string{"esc"}, where: inHome, label: "esc", group: choosers, help: "back to the list, then take the last filter away", do: (*App).escape},
		{keys: []string{"D"}, where: inHome | inAgenda | inPairs, label: "D", group: choosers, help: "the day as of which dates are read", do: (*App).askDate},

		{keys: []string{"tab"}, where: inHome, label: "tab", hint: "pane", group: moving, help: "next pane; shift+tab the one before; also l → and h ←", do: by(1, (*App).cycle)},
		{keys: []string{"shift+tab"}, where: inHome, do: by(-1, (*App).cycle)},
		{keys: []string{"l", "right"}, where: inHome, do: by(1, (*App).side)},
		{keys: []string{"h", "left"}, where: inHome, do: by(-1, (*App).side)},

		{keys: []string{"?"}, where: inPage, do: (*App).back},
		{keys: []string{"a"}, where: inAgenda, do: (*App).back},
		{keys: []string{"q"}, where: inHome, label: "q", hint: "quit", group: program, help: "back to the list; from there, quit", do: (*App).backOrQuit},
		{keys: []string{"ctrl+c"}, where: everywhere, label: "ctrl+c", group: program, help: "quit at once", do: (*App).quit},
		{keys: []string{"S"}, where: inHome, label: "S", group: program, help: "what was skipped, and why", do: (*App).openSkips},
		{keys: []string{"T"}, where: inHome | inDetail | inSheets, label: "T", group: program, help: "light or dark", do: (*App).toggleDark},
		{keys: []string{"y"}, where: inHome | inDetail, label: "y", hint: "copy citation", group: reading, help: "copy the quotation with its title, source and date", do: (*App).copyCitation},
	}
}

func agendaKeys() []binding {
	return []binding{
		{keys: []string{"enter"}, where: inAgenda, label: "enter", hint: "the sentence", group: inPlan, help: "from the agenda to the sentence in its article; esc comes back", do: (*App).visit},
		{keys: []string{"o"}, where: inAgenda, label: "o", hint: "fold", group: inPlan, help: "fold the group, or unfold it", do: (*App).foldGroup},
		{keys: []string{"f"}, where: inAgenda, label: "f", hint: "narrow", group: inPlan, help: "the next 90 days, this quarter, any time", do: (*App).narrowPlan},
		{keys: []string{"tab"}, where: inAgenda, label: "tab", hint: "chart", group: inPlan, help: "the chart, where it does not stand beside the list", do: (*App).toggleChart, can: (*App).noToggle},
		{keys: []string{"enter", "a"}, where: inPairs, label: "enter", hint: "agenda", group: inPlan, help: "from the pairs to the agenda of one", do: (*App).agendaOfPair},
		{keys: []string{"p"}, where: inPairs, label: "p", hint: "briefs", group: inPlan, help: "from the pairs to the briefs of one", do: (*App).briefsOfPair},
		{keys: []string{"s"}, where: inPairs, label: "s", hint: "order", group: inPlan, help: "the pairs by next due, last brief, promises, name", do: (*App).reorderPairs},
		{keys: []string{"+", "="}, where: inAgenda, label: "+ -", hint: "zoom", group: inPlan, help: "the chart by finer, by coarser steps", do: by(1, (*App).zoom)},
		{keys: []string{"-"}, where: inAgenda, do: by(-1, (*App).zoom)},
		{keys: []string{"l", "right"}, where: inAgenda, label: "h l ← →", group: inPlan, help: "the chart earlier, later", do: by(1, (*App).shiftChart)},
		{keys: []string{"h", "left"}, where: inAgenda, do: by(-1, (*App).shiftChart)},
	}
}

func chooserKeys() []binding {
	return []binding{
		{keys: []string{"space"}, where: inChooser, label: "space", hint: "include", group: inTopics, help: "only briefs with this topic", do: (*App).include},
		{keys: []string{"-"}, where: inChooser, label: "-", hint: "exclude", group: inTopics, help: "no briefs with this topic", do: (*App).exclude},
		{keys: []string{"enter"}, where: inChooser, label: "enter", hint: "apply", group: inTopics, help: "apply the choice", do: (*App).applyTopics},
		{keys: []string{"esc"}, where: inChooser, label: "esc", hint: "leave", group: inTopics, help: "leave the filter as it was", do: (*App).leaveTopics},
		{keys: []string{"backspace"}, where: inChooser, label: "backspace", group: inTopics, help: "letters narrow the tree; this takes the last one back", do: (*App).eraseTopics},
		{keys: []string{"down", "ctrl+n"}, where: inChooser, do: by(1, (*App).move)},
		{keys: []string{"up", "ctrl+p"}, where: inChooser, do: by(-1, (*App).move)},
		{keys: []string{"enter"}, where: inPrompt, do: (*App).acceptPrompt},
		{keys: []string{"esc"}, where: inPrompt, do: (*App).leavePrompt},
		{keys: []string{"tab"}, where: inPrompt, do: (*App).completePrompt},
		{keys: []string{"down", "ctrl+n"}, where: inPrompt, do: by(1, (*App).moveFound)},
		{keys: []string{"up", "ctrl+p"}, where: inPrompt, do: by(-1, (*App).moveFound)},
	}
}

var digits = strings.Split("123456789", "")

func movingKeys() []binding {
	const scrolling = inHome | inDetail | inSheets
	return []binding{
		{keys: []string{"j", "down"}, where: scrolling, label: "j k ↓ ↑", group: moving, help: "a row, a line or a commitment down, up", do: by(1, (*App).move)},
		{keys: []string{"k", "up"}, where: scrolling, do: by(-1, (*App).move)},
		{keys: []string{"ctrl+d"}, where: scrolling | inChooser, label: "ctrl+d ctrl+u", group: moving, help: "half a page", do: by(1, (*App).turn)},
		{keys: []string{"ctrl+u"}, where: scrolling | inChooser, do: by(-1, (*App).turn)},
		{keys: []string{"pgdown"}, where: scrolling | inChooser, label: "pgdn pgup", group: moving, help: "a page; space is a page down", do: by(2, (*App).turn)},
		{keys: []string{"space"}, where: scrolling, do: by(2, (*App).turn)},
		{keys: []string{"pgup"}, where: scrolling | inChooser, do: by(-2, (*App).turn)},
		{keys: []string{"g", "home"}, where: scrolling, label: "g G", group: moving, help: "first, last", do: (*App).first},
		{keys: []string{"G", "end"}, where: scrolling, do: (*App).last},
	}
}

// by is an intent with its amount.
func by(n int, do func(*App, int) tea.Cmd) func(*App) tea.Cmd {
	return func(a *App) tea.Cmd { return do(a, n) }
}

// place is where keys apply now.
func (a *App) place() place {
	if a.prompt != nil {
		return inPrompt
	}
	switch {
	case a.screen == choosing:
		return inChooser
	case a.screen == detailing:
		return inDetail
	case a.screen.isSheet():
		return sheets[a.screen].place
	}
	return inList << a.focus
}

// press finds the binding of a key and does what it says.
func (a *App) press(k tea.KeyPressMsg) tea.Cmd {
	a.note = note{}
	a.list.Hold()
	key, here := k.String(), a.place()
	if a.frame.TooSmall && key != "q" && key != "ctrl+c" {
		return nil
	}
	elsewhere := ""
	for i := range a.keys {
		b := &a.keys[i]
		if !slices.Contains(b.keys, key) {
			continue
		}
		if b.where&here != 0 {
			a.pressed = key
			if why := b.reason(a); why != "" {
				a.refuse(why)
				return nil
			}
			return b.do(a)
		}
		elsewhere = b.help
	}
	return a.unbound(k, key, elsewhere)
}

// unbound is a key that the table does not have here: text for what is being
// typed, else a reason why nothing happens.
func (a *App) unbound(k tea.KeyPressMsg, key, elsewhere string) tea.Cmd {
	switch here := a.place(); {
	case strings.ContainsFunc(k.Text, text.IsHidden):
	case here == inPrompt:
		return a.typePrompt(k)
	case here == inChooser && k.Text != "":
		a.chooser.Type(k.Text)
	case elsewhere != "":
		a.refuse(key + " does nothing here: " + a.wayOut())
	case k.Text != "":
		a.refuse(key + " is not a key of this program; ? lists them")
	}
	return nil
}

func (a *App) wayOut() string {
	switch {
	case a.screen == home:
		return "? says where it does"
	case a.screen == choosing:
		return "enter applies the choice, esc leaves it"
	}
	return "esc goes back"
}
