// Package ui is the reader: the Bubble Tea program that shows briefs, their
// text and their commitments.
//
// Its promise: every frame is exactly as large as the terminal, no key waits
// for a file, and what cannot be done is said in the status line.
package ui

import (
	"context"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/colorprofile"

	"attache/briefs"
	"attache/briefs/clock"
	"attache/briefs/sanitise"
	"attache/briefs/timex"
	"attache/feed"
	"attache/ui/agenda"
	"attache/ui/article"
	"attache/ui/chooser"
	"attache/ui/detail"
	"attache/ui/dossier"
	"attache/ui/index"
	"attache/ui/list"
	"attache/ui/pairs"
	"attache/ui/panel"
	"attache/ui/theme"
	"attache/ui/views"
)

// Options are what the reader opens on.
type Options struct {
	Shelf    feed.Store
	Samples  bool                                              // the shelf holds the embedded sample briefs
	AsOf     timex.Date                                        // the day on which clocks are read
	Name     string                                            // what the shelf is called in the header
	Told     <-chan string                                     // lines that say what takes long; nil for none
	Known    timex.Date                                        // what was published or reported after it is hidden; zero for nothing
	Watch    func(ctx context.Context, tell func(SettingsMsg)) // tells other settings as they come, until ctx is done; may be nil
	Filled   func()                                            // is called once the list is full; may be nil
	Rested   func()                                            // is called beside the loop when nothing has happened for some seconds; may be nil
	Settings Settings                                          // what the user has chosen
	Panes    Panes                                             // the sizes that panes were left with
	Keep     func(Panes) error                                 // remembers them; nil where nothing does
	Today    timex.Date                                        // what "today" means when the as-of date is changed; zero is the clock's day
}

// focus is the pane that keys go to on the home screen.
type focus uint8

const (
	onList focus = iota
	onArticle
	onPanel
)

// App is the whole reader: one tea.Model that holds the panes and tells them
// what happens.
type App struct {
	name    string
	samples bool
	asOf    timex.Date
	known   timex.Date // what was published or reported after it is hidden; zero for nothing
	today   timex.Date
	keys    []action

	theme   theme.Theme
	profile colorprofile.Profile
	w, h    int
	frame   Frame
	screen  screen
	focus   focus
	under   []standing // what the screens lie over, the nearest last

	list    *list.Pane
	article *article.Pane
	panel   *panel.Pane
	detail  *detail.Pane
	chooser *chooser.Pane
	agenda  *agenda.Pane
	pairs   *pairs.Pane
	dossier *dossier.Pane
	views   *views.Pane
	page    *page
	prompt  *prompt
	links   links
	outline outline
	alone   bool // the article has the screen, while it has the focus

	source      source
	told        <-chan string
	filled      func()
	happened    func() // is called with each message but that nothing does; may be nil
	gaveUp      func() // is called beside the loop when nothing has happened for long; may be nil
	opening     opening
	ahead       ahead
	brief       *briefs.Brief     // the open brief, nil when there is none
	failure     string            // why the wanted brief is not open
	before      list.Filter       // the filter to go back to when a choice is left
	pressed     string            // the key that is being handled
	held        []tea.KeyPressMsg // that wait for what they are about
	note        note
	finding     finding
	later       []writing      // what is to be written, in order
	added       feed.Additions // to the open brief
	remarks     []string       // lines over its text that tell of them
	busy        bool           // one of them is being written
	leaving     bool           // the user has asked to quit
	plans       plans
	meeting     meeting
	settings    Settings
	ours        string   // the code of one's own side, "" for none
	chosen      []string // what was chosen in the palette, the last first
	seek        seek     // the commitment to go to when its brief is open
	awaitsViews bool
	lastClick   clicked
	evidence    *evidence // taken for the next outcome, nil for none
	choice      *choice   // of the outcome for which one is being chosen, nil for none
	sizes       Panes
	keepSizes   func(Panes) error
	dragging    divider
	wasSizes    Panes // before it was dragged
}

// New is a reader that has read nothing yet. Its reading ends with ctx.
func New(ctx context.Context, o Options) *App {
	t := theme.New(true, false)
	a := &App{
		name: sanitise.Line(o.Name), samples: o.Samples, asOf: o.AsOf, today: o.Today, theme: t, profile: colorprofile.TrueColor,
		list: list.New(t, o.AsOf), article: article.New(t), panel: panel.New(t),
		detail: detail.New(t), chooser: chooser.New(t), page: &page{},
		source: sourceOf(ctx, o.Shelf), told: o.Told, filled: o.Filled, gaveUp: o.Rested,
	}
	if a.known = o.Known; !a.known.IsZero() {
		a.list.Know(a.known)
	}
	if a.today.IsZero() {
		a.today = o.AsOf
	}
	a.agenda, a.pairs, a.dossier, a.ours = agenda.New(t, a.list), pairs.New(t), dossier.New(t), o.Settings.Own
	a.views = views.New(t)
	a.outline.pane = index.New(t)
	a.links = links{pane: index.New(t), browser: thisBrowser()}
	a.settings = o.Settings
	clock.SetSoon(a.settings.Soon)
	a.sizes, a.keepSizes = o.Panes, o.Keep
	var wrong []Wrong
	if a.keys, wrong = a.settings.keyTable(); len(wrong) > 0 {
		a.keys = keyTable()
	}
	a.article.SetMeasure(a.settings.Measure)
	if dark, known := theme.IsDark(a.settings.Theme); known {
		a.restyle(dark, a.profile)
	}
	return a
}

// Init asks for the background's colour and the first articles.
func (a *App) Init() tea.Cmd {
	return tea.Batch(tea.RequestBackgroundColor, a.fetch(), a.listen())
}

// Update takes in what happened.
func (a *App) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	if msg == (unusedMsg{}) {
		return a, a.unused()
	}
	if a.happened != nil {
		a.happened()
	}
	return a, tea.Batch(a.handle(msg), a.catchUp(), a.resume(), a.write(), a.lookAhead())
}

func (a *App) handle(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case tea.KeyPressMsg:
		return a.press(msg)
	case tea.PasteMsg:
		return a.paste(msg)
	case tea.MouseClickMsg:
		return a.click(msg.X, msg.Y, msg.Button)
	case tea.MouseMotionMsg:
		a.drag(msg.X, msg.Y)
		return nil
	case tea.MouseReleaseMsg:
		a.letGo()
		return nil
	case tea.MouseWheelMsg:
		return a.wheel(msg.X, msg.Y, msg.Button)
	case tea.WindowSizeMsg:
		if a.w, a.h = msg.Width, msg.Height; a.note.refusal {
			a.note = note{} // why a key did nothing may hold no more: "all of the text is in view"
		}
		return nil
	case tea.BackgroundColorMsg:
		if _, isChosen := theme.IsDark(a.settings.Theme); isChosen {
			return nil
		}
		return a.restyle(msg.IsDark(), a.profile)
	case tea.ColorProfileMsg:
		return a.restyle(a.theme.Dark, msg.Profile)
	}
	return a.hear(msg)
}

// hear takes in what the shelf and the panes have to say.
func (a *App) hear(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case batchMsg:
		return a.take(msg)
	case takeInMsg:
		a.takeIn()
		return nil
	case heldMsg:
		a.source.holding = false
		a.list.Take(msg)
	case openedMsg:
		return a.opened(msg)
	case aheadMsg:
		a.readAhead(msg)
	case changedMsg:
		return a.changed(msg)
	case findsMsg:
		return a.found(msg)
	case markedMsg:
		a.marked(msg)
	case browsedMsg:
		a.browsed(msg)
	case keptMsg:
		return a.kept(msg)
	case wholeMsg:
		a.whole(msg)
	case toldMsg:
		a.say(sanitise.Line(string(msg)))
		return a.listen()
	default:
		return a.hearScreens(msg)
	}
	return nil
}

// hearScreens takes in what was gathered for the screens.
func (a *App) hearScreens(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case planMsg:
		return a.planned(msg)
	case linesMsg:
		return a.learned(msg)
	case reportedMsg:
		a.reportedOn(msg)
	case restedMsg:
		a.plans.rested = msg.of
	case dossierMsg:
		return a.composed(msg)
	case viewsMsg:
		return a.viewed(msg)
	case arrangedMsg:
		return a.arranged(msg)
	case nearMsg:
		if msg.ticket == a.finding.ticket {
			a.finding.near = msg.words
		}
	case SettingsMsg:
		return a.adopt(msg)
	default:
		_, cmd := a.article.Update(msg)
		return cmd
	}
	return nil
}

// catchUp brings everything in line with what has changed: the sizes of panes,
// the open brief and what is to be read first.
func (a *App) catchUp() tea.Cmd {
	cmd := a.fit()
	a.source.hurry(a.list.Waiting())
	return tea.Batch(cmd, a.follow(), a.holdRows(), a.report(), a.plan(), a.compose())
}

// fit gives each pane on the screen its size.
func (a *App) fit() tea.Cmd {
	fr := Layout(a.w, a.h, a.screen, a.focus, a.sizes)
	if a.alone = a.alone && a.focus == onArticle; a.alone && a.screen == home {
		fr = fr.lone(a.article.Column())
	}
	if fr == a.frame {
		return nil
	}
	a.frame = fr
	var cmd tea.Cmd
	for _, p := range []struct {
		Rect
		resize func(w, h int)
	}{
		{fr.List, a.list.Resize}, {fr.Panel, a.panel.Resize}, {fr.Chooser, a.chooser.Resize},
		{fr.Detail, a.detail.Resize}, {fr.Page, a.resizeSheet},
		{fr.Article, func(w, h int) { cmd = a.article.Resize(w, h) }},
	} {
		if p.W > 0 {
			p.resize(p.W, p.H)
		}
	}
	return cmd
}

func (a *App) restyle(dark bool, colours colorprofile.Profile) tea.Cmd {
	t := a.themed(dark, colours)
	a.theme, a.profile = t, colours
	a.list.Restyle(t)
	a.panel.Restyle(t)
	a.detail.Restyle(t)
	a.chooser.Restyle(t)
	a.page.Restyle(t)
	a.agenda.Restyle(t)
	a.pairs.Restyle(t)
	a.dossier.Restyle(t)
	a.views.Restyle(t)
	a.links.pane.Restyle(t)
	a.outline.pane.Restyle(t)
	return a.article.Restyle(t)
}
