package ui

import (
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"

	"attache/briefs/sanitise"
	"attache/feed"
)

// scope is where a key applies: a pane of the home screen, or a screen.
type scope uint16

const (
	inList scope = 1 << iota
	inArticle
	inPanel
	inDetail
	inChooser
	inPage
	inPrompt
	inAgenda
	inPairs
	inDossier
	inViews
	inLinks
	inOutline

	inSheets   = inPage | inAgenda | inPairs | inDossier | inViews | inLinks | inOutline
	inHome     = inList | inArticle | inPanel
	everywhere = inHome | inDetail | inChooser | inSheets | inPrompt
)

// scopeNames are the names of scopes, those of the home screen together.
var scopeNames = []struct {
	of   scope
	name string
}{
	{inHome, "the briefs"}, {inDetail, "the detail"}, {inAgenda, "the agenda"}, {inPairs, "the pairs"}, {inDossier, "the dossier"},
	{inViews, "the views"}, {inChooser, "the topics"}, {inLinks, "the links"}, {inOutline, "the headings"}, {inPage, "this help"}, {inPrompt, "what is typed"},
}

func (p scope) names() (names []string) {
	for _, n := range scopeNames {
		if p&n.of != 0 {
			names = append(names, n.name)
		}
	}
	return names
}

// action is one row of the table of actions: what it is called, what is pressed for
// it where, and what it does.
type action struct {
	id    string   // as the configuration and the palette name it
	keys  []string // as Bubble Tea names them
	where scope
	with  string // the id of the action with which it is printed: that up goes with down
	hint  string // a word for the footer, "" when it is not shown there
	group string // the heading in the help
	help  string
	do    func(*App) tea.Cmd
	can   func(*App) string // why it cannot be done now, "" where it can; nil where it always can
	names func(*App) string // the word for the footer where that depends on where one is; nil for hint
	brief bool              // it is done to the open brief: pressed while that is still being read, it waits
}

// reason is why an action does nothing now, "" where it does something.
func (b *action) reason(a *App) string {
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
	inPlan   = "In agenda, pairs, dossier, views"
)

var headings = []string{moving, reading, choosers, program, inPlan, inTopics}

// keyTable is the keys, those that the footer names first.
func keyTable() []action {
	return slices.Concat(agendaKeys(), paneKeys(), linkKeys(), chooserKeys(), movingKeys())
}

func paneKeys() []action {
	return []action{
		{id: "list.read", keys: []string{"enter"}, where: inList, hint: "read", group: moving, help: "from the list into the article", do: (*App).read, can: (*App).noRow},
		{id: "select", keys: []string{"space"}, where: inList, group: choosers, help: "mark the brief: export, star, unread and tags are then of all that are marked", do: (*App).toggleMarked},
		{id: "commitment.next", brief: true, keys: []string{"]"}, where: inHome | inDetail, group: reading, help: "next commitment, from any pane", do: by(1, (*App).step)},
		{id: "commitment.previous", brief: true, keys: []string{"["}, where: inHome | inDetail, group: reading, help: "previous commitment", do: by(-1, (*App).step), with: "commitment.next"},
		{id: "commitment.detail", brief: true, keys: []string{"enter"}, where: inArticle | inPanel, hint: "detail", group: reading, help: "what decided the commitment: who, how firm, by when", do: (*App).openDetail, can: (*App).noCommitment},
		{id: "commitment.sentence", brief: true, keys: []string{"enter"}, where: inDetail, hint: "to the sentence", group: reading, help: "from the detail to the sentence", do: (*App).toSentence},

		{id: "back", keys: []string{"q", "esc"}, where: inDetail | inSheets, hint: "back", do: (*App).back},
		{id: "pairs", keys: []string{"P"}, where: inHome | inAgenda, hint: "pairs", group: choosers, help: "the pairs of this selection: what is open between them and what comes next", do: (*App).openPairs},
		{id: "agenda", keys: []string{"a"}, where: inHome | inDetail | inDossier, hint: "agenda", group: choosers, help: "the commitments of this selection by when they are due", do: (*App).openAgenda},
		{id: "topics", keys: []string{"t"}, where: inHome | inAgenda | inPairs, hint: "topics", group: choosers, help: "choose topics", do: (*App).openChooser},
		{id: "help", keys: []string{"?"}, where: inHome | inDetail | inAgenda | inPairs | inDossier | inViews | inLinks | inOutline, hint: "help", group: program, help: "these keys", do: (*App).openHelp},
		{id: "search", keys: []string{"/"}, where: inHome | inAgenda | inPairs, hint: "search", group: choosers, help: "words, \"phrases\", -without, topic: pair: by: due: and more", do: (*App).askQuery},
		{id: "views", keys: []string{"v"}, where: inHome | inAgenda | inPairs, group: choosers, help: "searches saved under a name, and saving one", do: (*App).openViews, can: needs(feed.Saves)},
		{id: "match.next", brief: true, keys: []string{"n"}, where: inHome, group: choosers, help: "next, previous word that the search has found", do: by(1, (*App).nextFound)},
		{id: "match.previous", brief: true, keys: []string{"N"}, where: inHome, do: by(-1, (*App).nextFound), with: "match.next"},
		{id: "star", keys: []string{"m"}, where: inHome | inAgenda | inDossier, group: program, help: "give the brief a star, or take it", do: ofCommitment((*App).toggleStar), can: (*App).noBriefHere},
		{id: "unread", keys: []string{"u"}, where: inHome | inAgenda | inDossier, group: program, help: "mark the brief as unread, or as read", do: ofCommitment((*App).toggleSeen), can: (*App).noBriefHere},
		{id: "outcome", brief: true, keys: []string{"r"}, where: inHome | inDetail | inAgenda | inDossier, hint: "outcome", group: reading, help: "record what became of the commitment", do: ofCommitment((*App).askOutcome), can: (*App).noOutcome},
		{id: "correct", brief: true, keys: []string{"x"}, where: inHome | inDetail | inAgenda | inDossier, group: reading, help: "set right what was read of the commitment or the brief; none says it is no commitment", do: ofCommitment((*App).askCorrection), can: (*App).noLedger},
		{id: "mark", brief: true, keys: []string{"X"}, where: inHome | inDetail | inAgenda | inDossier, group: reading, help: "make words of the text a commitment", do: ofCommitment((*App).askMark), can: (*App).noLedger},
		{id: "note", brief: true, keys: []string{"w"}, where: inHome | inDetail | inAgenda | inDossier, group: reading, help: "write a note on the commitment, or on the brief", do: ofCommitment((*App).askNote), can: (*App).noLedger},
		{id: "tags", brief: true, keys: []string{"#"}, where: inHome | inDetail | inAgenda | inDossier, group: program, help: "change the tags of the brief", do: ofCommitment((*App).askTags), can: (*App).noLedger},
		{id: "undo", keys: []string{"z"}, where: inHome | inDetail | inAgenda | inPairs | inViews, group: program, help: "take back what was done last, do it again", do: (*App).undo, can: needs(feed.Undoes)},
		{id: "redo", keys: []string{"Z"}, where: inHome | inDetail | inAgenda | inPairs | inViews, do: (*App).redo, can: needs(feed.Undoes), with: "undo"},
		{id: "fetch", brief: true, keys: []string{"f"}, where: inHome, group: program, help: "fetch the full text of what a feed only teases", do: (*App).fetchWhole, can: needs(feed.Completes)},
		{id: "topic.frequent", keys: digits, where: inHome | inAgenda | inPairs, group: choosers, help: "one of the nine most frequent topics, on or off", do: (*App).toggleFrequent},
		{id: "pair", keys: []string{"p"}, where: inHome, group: choosers, help: "only the pair of the selected brief, or all again", do: (*App).togglePair},
		{id: "order", keys: []string{"s"}, where: inHome, group: choosers, help: "order: newest, oldest, by pair, most due", do: (*App).reorder},
		{id: "clear", keys: []string{"esc"}, where: inHome, group: choosers, help: "back to the list, then take the last filter away", do: (*App).escape},
		{id: "as-of", keys: []string{"D"}, where: inHome | inAgenda | inPairs | inDossier, group: choosers, help: "the day as of which dates are read; one that lies behind hides what came later", do: (*App).askDate},

		{id: "pane.next", keys: []string{"tab"}, where: inHome, hint: "pane", group: moving, help: "next pane, the one before", do: by(1, (*App).cycle)},
		{id: "pane.previous", keys: []string{"shift+tab"}, where: inHome, do: by(-1, (*App).cycle), with: "pane.next"},
		{id: "pane.right", keys: []string{"l", "right"}, where: inHome, group: moving, help: "the pane at the right, at the left", do: by(1, (*App).side)},
		{id: "pane.left", keys: []string{"h", "left"}, where: inHome, do: by(-1, (*App).side), with: "pane.right"},

		{id: "back.help", keys: []string{"?"}, where: inPage, do: (*App).back},
		{id: "back.agenda", keys: []string{"a"}, where: inAgenda, do: (*App).back},
		{id: "quit", keys: []string{"q"}, where: inHome, hint: "quit", group: program, help: "back to the list; from there, quit", do: (*App).backOrQuit},
		{id: "quit.now", keys: []string{"ctrl+c"}, where: everywhere, group: program, help: "quit at once", do: (*App).quit},
		{id: "palette", keys: []string{":", "ctrl+p"}, where: inHome | inDetail | inSheets, hint: "all", group: program, help: "all that can be done, by name; also views, pairs and topics", do: (*App).openPalette},
		{id: "suspend", keys: []string{"ctrl+z"}, where: everywhere, group: program, help: "back to the shell; fg comes back", do: func(*App) tea.Cmd { return tea.Suspend }},
		{id: "skipped", keys: []string{"S"}, where: inHome, group: program, help: "what was skipped, and why", do: (*App).openSkips},
		{id: "dark", keys: []string{"T"}, where: inHome | inDetail | inSheets, group: program, help: "theme light or dark", do: (*App).toggleDark},
		{id: "export", keys: []string{"e"}, where: inHome | inDetail | inAgenda, group: program, help: "write what is listed here, or is open, to a file", do: (*App).askExport},
		{id: "dossier", keys: []string{"d"}, where: inHome, group: choosers, help: "the dossier of the selected brief's pair, a page for a meeting", do: (*App).dossierOfBrief},
		{id: "cite", brief: true, keys: []string{"y"}, where: inHome | inDetail | inAgenda | inDossier, hint: "cite", group: reading, help: "copy the quotation, or the sentence one is at, with its title, source and date", do: ofCommitment((*App).copyCitation), can: (*App).noBriefHere},
	}
}

// linkKeys are those of the links of an article.
func linkKeys() []action {
	return []action{
		{id: "spot.next", brief: true, keys: []string{"}"}, where: inHome, group: reading, help: "next link of the text, or marked word; the one before", do: by(1, (*App).nextSpot), can: (*App).noSpot},
		{id: "spot.previous", brief: true, keys: []string{"{"}, where: inHome, do: by(-1, (*App).nextSpot), can: (*App).noSpot, with: "spot.next"},
		{id: "sentence.next", brief: true, keys: []string{")"}, where: inHome, group: reading, help: "next sentence of the text, to copy it or take it as evidence; the one before", do: by(1, (*App).nextSentence), can: (*App).noBrief},
		{id: "sentence.previous", brief: true, keys: []string{"("}, where: inHome, do: by(-1, (*App).nextSentence), can: (*App).noBrief, with: "sentence.next"},
		{id: "evidence", brief: true, keys: []string{"E"}, where: inHome, group: reading, help: "take the sentence as evidence for what became of a commitment, of this brief or another", do: (*App).takeEvidence, can: (*App).noSentence},
		{id: "links", brief: true, keys: []string{"L"}, where: inHome, group: reading, help: "the links of the text, by number", do: (*App).openLinks, can: (*App).noLinks},
		{id: "marks", brief: true, keys: []string{"M"}, where: inHome, group: reading, help: "mark times, parties and topics in the text, or no longer; they are gone through as links are", do: (*App).toggleMarks, can: (*App).noBrief},
		{id: "focus", brief: true, keys: []string{"F"}, where: inHome, group: moving, help: "the article alone, or all panes again", do: (*App).toggleAlone, can: (*App).noBrief},
		{id: "outline", brief: true, keys: []string{"O"}, where: inHome, group: reading, help: "the headings of the text, to go to one", do: (*App).openOutline, can: (*App).noOutline},
		{id: "source", brief: true, keys: []string{"o"}, where: inHome, group: reading, help: "the address of the brief, or of that link; again: open it in the browser", do: (*App).openSource, can: (*App).noSource},
	}
}

func agendaKeys() []action {
	return []action{
		{id: "links.open", keys: []string{"enter", "o"}, where: inLinks, hint: "open in the browser", do: (*App).browse},
		{id: "links.pick", keys: append([]string{"0"}, digits...), where: inLinks, do: (*App).pickLink},
		{id: "back.links", keys: []string{"L"}, where: inLinks, do: (*App).back},
		{id: "outline.go", keys: []string{"enter"}, where: inOutline, hint: "go there", do: (*App).toHeading},
		{id: "outline.pick", keys: append([]string{"0"}, digits...), where: inOutline, do: (*App).pickHeading},
		{id: "back.outline", keys: []string{"O"}, where: inOutline, do: (*App).back},
		{id: "agenda.sentence", keys: []string{"enter"}, where: inAgenda, hint: "the sentence", names: (*App).nameOfVisit, group: inPlan, help: "from the agenda to the sentence in its article, from where back comes to the same row", do: (*App).visit, can: (*App).noGroup},
		{id: "agenda.fold", keys: []string{"o"}, where: inAgenda, hint: "fold", group: inPlan, help: "fold the group, or unfold it", do: (*App).foldGroup, can: (*App).noGroup},
		{id: "agenda.window", keys: []string{"f"}, where: inAgenda, hint: "narrow", group: inPlan, help: "the next 90 days, this quarter, any time", do: (*App).narrowPlan},
		{id: "agenda.chart", keys: []string{"tab"}, where: inAgenda, hint: "chart", group: inPlan, help: "the chart, where it does not stand beside the list", do: (*App).toggleChart, can: (*App).noToggle},
		{id: "views.apply", keys: []string{"enter"}, where: inViews, hint: "apply", group: inPlan, help: "from the views to the briefs of one", do: (*App).applyView, can: (*App).noView},
		{id: "views.save", keys: []string{"s"}, where: inViews, hint: "save what is filtered", group: inPlan, help: "save what the list is filtered by as a view", do: (*App).askView, can: (*App).noFilter},
		{id: "views.rename", keys: []string{"r"}, where: inViews, hint: "rename", group: inPlan, help: "give a view another name", do: (*App).renameView, can: (*App).noView},
		{id: "views.remove", keys: []string{"x"}, where: inViews, hint: "remove", group: inPlan, help: "take a view out", do: (*App).removeView, can: (*App).noView},
		{id: "dossier.sentence", keys: []string{"enter"}, where: inDossier, hint: "the sentence", group: inPlan, help: "from the dossier to the sentence in its article", do: (*App).citeOfDossier},
		{id: "dossier.right", keys: []string{"l", "right"}, where: inDossier, group: inPlan, help: "the column at the right, at the left", do: by(1, (*App).acrossDossier)},
		{id: "dossier.left", keys: []string{"h", "left"}, where: inDossier, with: "dossier.right", do: by(-1, (*App).acrossDossier)},
		{id: "dossier.export", keys: []string{"e"}, where: inDossier, hint: "export", group: inPlan, help: "write the dossier to a file: HTML to print, Markdown, text", do: (*App).askDossierExport},
		{id: "pairs.dossier", keys: []string{"enter", "d"}, where: inPairs, hint: "dossier", group: inPlan, help: "from the pairs to the dossier of one, a page for a meeting", do: (*App).dossierOfPair, can: (*App).noPair},
		{id: "pairs.agenda", keys: []string{"a"}, where: inPairs, hint: "agenda", group: inPlan, help: "from the pairs to the agenda of one", do: (*App).agendaOfPair, can: (*App).noPair},
		{id: "pairs.briefs", keys: []string{"p"}, where: inPairs, hint: "briefs", group: inPlan, help: "from the pairs to the briefs of one", do: (*App).briefsOfPair, can: (*App).noPair},
		{id: "pairs.order", keys: []string{"s"}, where: inPairs, hint: "order", group: inPlan, help: "the pairs by next due, last brief, promises, name", do: (*App).reorderPairs},
		{id: "chart.finer", keys: []string{"+", "="}, where: inAgenda, hint: "zoom", group: inPlan, help: "the chart by finer, by coarser steps", do: by(1, (*App).zoom)},
		{id: "chart.coarser", keys: []string{"-"}, where: inAgenda, do: by(-1, (*App).zoom), with: "chart.finer"},
		{id: "chart.later", keys: []string{"l", "right"}, where: inAgenda, group: inPlan, help: "the chart later, earlier", do: by(1, (*App).shiftChart)},
		{id: "chart.earlier", keys: []string{"h", "left"}, where: inAgenda, do: by(-1, (*App).shiftChart), with: "chart.later"},
	}
}

func chooserKeys() []action {
	return []action{
		{id: "topics.down", keys: []string{"down", "ctrl+n"}, where: inChooser, hint: "move", group: inTopics, help: "a line down, up", do: by(1, (*App).move)},
		{id: "topics.up", keys: []string{"up", "ctrl+p"}, where: inChooser, with: "topics.down", do: by(-1, (*App).move)},
		{id: "topics.include", keys: []string{"+"}, where: inChooser, hint: "include", group: inTopics, help: "only briefs with this topic; also a click, and a blank while nothing is typed", do: (*App).include},
		{id: "topics.blank", keys: []string{"space"}, where: inChooser, do: (*App).blankInTopics},
		{id: "topics.exclude", keys: []string{"-"}, where: inChooser, hint: "exclude", group: inTopics, help: "no briefs with this topic; also a click of the right button", do: (*App).exclude},
		{id: "topics.apply", keys: []string{"enter"}, where: inChooser, hint: "apply", group: inTopics, help: "apply the choice", do: (*App).applyTopics},
		{id: "topics.leave", keys: []string{"esc"}, where: inChooser, hint: "leave", group: inTopics, help: "leave the filter as it was", do: (*App).leaveTopics},
		{id: "topics.erase", keys: []string{"backspace"}, where: inChooser, group: inTopics, help: "letters narrow the tree; this takes the last one back", do: (*App).eraseTopics},
		{id: "prompt.accept", keys: []string{"enter"}, where: inPrompt, do: (*App).acceptPrompt},
		{id: "prompt.leave", keys: []string{"esc"}, where: inPrompt, do: (*App).leavePrompt},
		{id: "prompt.complete", keys: []string{"tab"}, where: inPrompt, do: (*App).completePrompt},
		{id: "prompt.choose", keys: []string{"ctrl+o"}, where: inPrompt, group: reading, help: "while an outcome is typed: go to choose the sentence that reports it, in any brief", do: (*App).chooseForPrompt},
		{id: "prompt.later", keys: []string{"down"}, where: inPrompt, do: by(-1, (*App).recall)},
		{id: "prompt.earlier", keys: []string{"up"}, where: inPrompt, do: by(1, (*App).recall)},
		{id: "prompt.down", keys: []string{"ctrl+n"}, where: inPrompt, do: by(1, (*App).moveFound)},
		{id: "prompt.up", keys: []string{"ctrl+p"}, where: inPrompt, do: by(-1, (*App).moveFound)},
	}
}

var digits = strings.Split("123456789", "")

func movingKeys() []action {
	const scrolling = inHome | inDetail | inSheets
	return []action{
		{id: "down", keys: []string{"j", "down"}, where: scrolling, group: moving, help: "a row, a line or a commitment down, up", do: by(1, (*App).move)},
		{id: "up", keys: []string{"k", "up"}, where: scrolling, do: by(-1, (*App).move), with: "down"},
		{id: "half.down", keys: []string{"ctrl+d"}, where: scrolling | inChooser, group: moving, help: "half a page", do: by(1, (*App).turn)},
		{id: "half.up", keys: []string{"ctrl+u"}, where: scrolling | inChooser, do: by(-1, (*App).turn), with: "half.down"},
		{id: "page.down", keys: []string{"pgdown"}, where: scrolling, group: moving, help: "a page", do: by(2, (*App).turn)},
		{id: "page.space", keys: []string{"space"}, where: scrolling &^ inList, with: "page.down", do: by(2, (*App).turn)},
		{id: "page.up", keys: []string{"pgup"}, where: scrolling, do: by(-2, (*App).turn), with: "page.down"},
		{id: "topics.page.down", keys: []string{"pgdown"}, where: inChooser, do: by(2, (*App).turn)},
		{id: "topics.page.up", keys: []string{"pgup"}, where: inChooser, do: by(-2, (*App).turn)},
		{id: "first", keys: []string{"g", "home"}, where: scrolling, group: moving, help: "first, last", do: (*App).first},
		{id: "last", keys: []string{"G", "end"}, where: scrolling, do: (*App).last, with: "first"},
	}
}

// by is an intent with its amount.
func by(n int, do func(*App, int) tea.Cmd) func(*App) tea.Cmd {
	return func(a *App) tea.Cmd { return do(a, n) }
}

// scope is where keys apply now.
func (a *App) scope() scope {
	if a.prompt != nil {
		return inPrompt
	}
	return a.ground()
}

// ground is where they apply once nothing is typed.
func (a *App) ground() scope {
	switch {
	case a.screen == choosing:
		return inChooser
	case a.screen == detailing:
		return inDetail
	case a.screen.isSheet():
		return sheets[a.screen].scope
	}
	return inList << a.focus
}

// bound is the action of a key, nil where it has none here; elsewhere is one that it
// has on other screens.
func (a *App) bound(key string) (b, elsewhere *action) {
	here := a.scope()
	for i := range a.keys {
		b := &a.keys[i]
		if !slices.Contains(b.keys, key) {
			continue
		}
		if b.where&here != 0 {
			return b, nil
		}
		if b.help != "" && elsewhere == nil {
			elsewhere = b
		}
	}
	return nil, elsewhere
}

// press does what a key says, or has it wait for what it is about.
func (a *App) press(k tea.KeyPressMsg) tea.Cmd {
	a.list.Hold()
	key := k.String()
	switch {
	case a.frame.TooSmall && !a.quits(key):
		a.note = note{}
		return nil
	case len(a.held) > 0 && a.letsGo(key):
		return a.drop()
	case len(a.held) > 0 || a.mustWait(key):
		a.hold(k)
		return nil
	}
	return a.act(k)
}

// quits reports whether a key leaves the program, from some screen.
func (a *App) quits(key string) bool {
	return slices.ContainsFunc(a.keys, func(b action) bool { return (b.id == "quit" || b.id == "quit.now") && slices.Contains(b.keys, key) })
}

// act does what a key says here.
func (a *App) act(k tea.KeyPressMsg) tea.Cmd {
	a.note = note{}
	key := k.String()
	b, elsewhere := a.bound(key)
	if b == nil {
		return a.unbound(k, key, elsewhere)
	}
	a.pressed = key
	if why := b.reason(a); why != "" {
		a.refuse(why)
		return nil
	}
	return b.do(a)
}

// unbound is a key that the table does not have here: text for what is being
// typed, else a reason why nothing happens.
func (a *App) unbound(k tea.KeyPressMsg, key string, elsewhere *action) tea.Cmd {
	switch here := a.scope(); {
	case strings.ContainsFunc(k.Text, sanitise.IsHidden):
	case here == inPrompt:
		return a.typePrompt(k)
	case here == inChooser && k.Text != "":
		a.chooser.Type(k.Text)
	case elsewhere != nil:
		a.refuse(printed(key) + " works in " + strings.Join(a.scopesOf(key).names(), ", ") + ": " + elsewhere.help + " · " + a.wayOut())
	case k.Text != "":
		a.refuse(key + " is not a key of this program; " + a.key("help") + " lists them")
	}
	return nil
}

// scopesOf is everywhere that a key has an action that the help tells of.
func (a *App) scopesOf(key string) (all scope) {
	for i := range a.keys {
		if b := &a.keys[i]; b.help != "" && slices.Contains(b.keys, key) {
			all |= b.where
		}
	}
	return all
}

func (a *App) wayOut() string {
	switch {
	case a.screen == home:
		return a.key("help") + " lists the keys"
	case a.screen == choosing:
		return a.key("topics.apply") + " applies the choice, " + a.key("topics.leave") + " leaves it"
	}
	return a.key("back") + " goes back"
}

// all is more keys than any action has.
const all = 99

// pressedFor is the keys of an action and of those that are printed with it, the
// first ones of each first, no more than most of each: "j k ↓ ↑".
func (a *App) pressedFor(b *action, most int) string {
	if len(b.keys) == len(digits) {
		return printed(b.keys[0]) + "–" + printed(b.keys[len(b.keys)-1])
	}
	together := []*action{b}
	for i := range a.keys {
		if a.keys[i].with == b.id {
			together = append(together, &a.keys[i])
		}
	}
	var names []string
	for n := range most {
		was := len(names)
		for _, one := range together {
			if n < len(one.keys) {
				names = append(names, printed(one.keys[n]))
			}
		}
		if len(names) == was {
			break
		}
	}
	return strings.Join(names, " ")
}

// key is what is pressed for the action of an id, as a message names it; where
// nothing is, the palette has it.
func (a *App) key(id string) string {
	for i := range a.keys {
		if b := &a.keys[i]; b.id == id && len(b.keys) > 0 {
			return printed(b.keys[0])
		}
	}
	return id
}

// printed is a key as it is printed.
func printed(key string) string {
	if short, ok := map[string]string{"down": "↓", "up": "↑", "left": "←", "right": "→", "pgdown": "pgdn"}[key]; ok {
		return short
	}
	return key
}
