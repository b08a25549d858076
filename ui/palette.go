package ui

import (
	"cmp"
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"
	"github.com/sahilm/fuzzy"

	"attache/briefs/query"
	"attache/briefs/sanitise"
	"attache/briefs/topics"
	"attache/feed"
	"attache/ui/list"
	"attache/ui/theme"
)

// palette is all that can be done, by name, while it is open.
type palette struct {
	offers []offer
	found  []found
	cursor int
	top    int
}

// offer is one thing that can be done.
type offer struct {
	id   string
	name string // by which it is looked for: of an action its id, and what it does
	at   string // its keys, or how many briefs it leads to
	why  string // why it cannot be done now, "" where it can
	do   func(*App) tea.Cmd
}

// found is an offer that what was typed finds, and the letters of its name by
// which it does.
type found struct {
	offer   int
	letters []int
}

// mostOffers is how many lines of the palette are in view.
const mostOffers = 12

// openPalette lists what can be done from the screen that is shown. Views that others
// have saved meanwhile come in as soon as they are read.
func (a *App) openPalette() tea.Cmd {
	p := &palette{offers: a.offers()}
	p.find("")
	ask := a.ask(prompt{
		label:   ":",
		hint:    "what to do",
		palette: p,
		typed: func(_ *App, s string) tea.Cmd {
			p.find(s)
			return nil
		},
	}, "")
	if a.source.shelf.Lacks(feed.Saves) != nil {
		return ask
	}
	return tea.Batch(ask, a.readViews())
}

// reoffer lists anew what can be done; what was typed and what is under the cursor
// stay.
func (a *App) reoffer() {
	if a.prompt == nil || a.prompt.palette == nil {
		return
	}
	p, at := a.prompt.palette, ""
	if p.cursor > 0 {
		at = p.offers[p.found[p.cursor].offer].id
	}
	p.offers = a.offers()
	p.find(a.prompt.input.Value())
	p.move(max(slices.IndexFunc(p.found, func(f found) bool { return p.offers[f.offer].id == at }), 0))
}

// offers are the views, the actions with what stands in their way, then pairs and
// topics; of views, and of the others, what was chosen last stands first.
func (a *App) offers() []offer {
	here := a.ground()
	var all []offer
	for i := range a.keys {
		b := &a.keys[i]
		if b.help == "" || b.id == "palette" || b.group == moving || b.group == inTopics {
			continue
		}
		o := offer{id: b.id, name: strings.ReplaceAll(b.id, ".", " ") + "  " + b.help, do: b.do}
		if len(b.keys) > 0 {
			o.at = printed(b.keys[0])
		}
		switch {
		case len(b.keys) == len(digits): // it stands for the key that is pressed
			continue
		case b.where&here == 0:
			o.why = "not on this screen"
		default:
			o.why = b.reason(a)
		}
		all = append(all, o)
	}
	all = append(append(all, a.pairOffers()...), a.topicOffers()...)
	views := a.viewOffers()
	for _, offers := range [][]offer{views, all} {
		slices.SortStableFunc(offers, func(x, y offer) int {
			return cmp.Or(cmp.Compare(a.lately(x.id), a.lately(y.id)), boolOf(x.why != "")-boolOf(y.why != ""))
		})
	}
	return append(views, all...)
}

// viewOffers are the views, as far as they are known.
func (a *App) viewOffers() []offer {
	var out []offer
	for _, v := range a.views.All() {
		o := offer{id: "view " + v.Name, name: "view " + v.Name + "  " + v.Query, do: func(a *App) tea.Cmd { return a.showView(v) }}
		if n, known := a.views.Count(v); known {
			o.at = theme.Counted(n, "brief")
		}
		out = append(out, o)
	}
	return out
}

func boolOf(b bool) int {
	if b {
		return 1
	}
	return 0
}

// lately is how long ago something was chosen in the palette.
func (a *App) lately(id string) int {
	if i := slices.Index(a.chosen, id); i >= 0 {
		return i
	}
	return len(a.chosen)
}

// mostPairs is how many pairs the palette offers, those of most briefs.
const mostPairs = 200

func (a *App) pairOffers() []offer {
	counts := a.list.Pairs()
	pairs := make([][2]string, 0, len(counts))
	for p := range counts {
		pairs = append(pairs, p)
	}
	slices.SortFunc(pairs, func(x, y [2]string) int {
		return cmp.Or(counts[y]-counts[x], cmp.Compare(list.Pair(x), list.Pair(y)))
	})
	out := make([]offer, 0, min(len(pairs), mostPairs))
	for _, p := range pairs[:min(len(pairs), mostPairs)] {
		name := "pair " + list.Pair(p)
		out = append(out, offer{id: name, name: name, at: theme.Counted(counts[p], "brief"), do: func(a *App) tea.Cmd {
			a.surface()
			a.narrow(a.list.Filter().Except(list.OfPair).Toggle(list.Asks(query.OfPair(p))))
			return nil
		}})
	}
	return out
}

func (a *App) topicOffers() []offer {
	var out []offer
	for i, t := range topics.All {
		n := a.list.Whole().With(1 << i)
		if n == 0 {
			continue
		}
		out = append(out, offer{id: "topic " + t.ID, name: "topic " + t.ID + "  " + t.Label, at: theme.Counted(n, "brief"), do: func(a *App) tea.Cmd {
			a.surface()
			a.narrow(a.list.Filter().Toggle(list.Asks(query.OfTopics(1 << i))))
			return nil
		}})
	}
	return out
}

// find looks for offers by some letters of their names, in order; nothing finds
// all.
func (p *palette) find(typed string) {
	p.found, p.cursor, p.top = p.found[:0], 0, 0
	if typed = strings.TrimSpace(typed); typed == "" {
		for i := range p.offers {
			p.found = append(p.found, found{offer: i})
		}
		return
	}
	matches := fuzzy.FindFrom(typed, offered(p.offers))
	if len(matches) == 0 { // a pair is typed with a hyphen
		matches = fuzzy.FindFrom(strings.ReplaceAll(typed, "-", "–"), offered(p.offers))
	}
	slices.SortStableFunc(matches, func(x, y fuzzy.Match) int {
		return cmp.Compare(p.offers[x.Index].rank(typed), p.offers[y.Index].rank(typed))
	})
	for _, m := range matches {
		p.found = append(p.found, found{m.Index, m.MatchedIndexes})
	}
}

// rank is smaller for an offer that is found sooner: an action in whose name a word
// begins so, what is called so by its kind, an action of whose help a word does, others of
// which one does, an action that is called so and cannot be done here, then the rest.
func (o *offer) rank(typed string) int {
	typed = " " + strings.ToLower(typed)
	begins := func(name string) bool {
		return strings.Contains(" "+strings.ToLower(strings.ReplaceAll(name, ".", " ")), typed)
	}
	kind, _, isKind := strings.Cut(o.id, " ")
	switch {
	case o.why != "" && begins(o.id):
		return 4
	case o.why != "":
		return 6
	case !isKind && begins(o.id):
		return 0
	case isKind && begins(kind):
		return 1
	case !isKind && begins(o.name):
		return 2
	case begins(o.name):
		return 3
	}
	return 5
}

// offered are offers as they are looked through, by name.
type offered []offer

func (o offered) Len() int            { return len(o) }
func (o offered) String(i int) string { return o[i].name }

func (p *palette) move(n int) {
	p.cursor = max(min(p.cursor+n, len(p.found)-1), 0)
	p.top = max(min(p.top, p.cursor), p.cursor-mostOffers+1)
}

// choosePalette does what is under the cursor.
func (a *App) choosePalette(p *palette) tea.Cmd {
	a.prompt = nil
	if p.cursor >= len(p.found) {
		return nil
	}
	o := &p.offers[p.found[p.cursor].offer]
	if o.why != "" {
		a.refuse(o.id + ": " + o.why)
		return nil
	}
	a.chosen = slices.DeleteFunc(a.chosen, func(id string) bool { return id == o.id })
	a.chosen = append([]string{o.id}, a.chosen[:min(len(a.chosen), mostOffers)]...)
	return o.do(a)
}

// widestOffer is the cells over which the eye finds from a name to its key.
const widestOffer = 110

// over lays the palette over the lines of a frame, above the footer.
func (p *palette) over(lines []string, t *theme.Theme, w int) {
	n := max(min(mostOffers, len(p.found)), 1)
	if room := len(lines) - 4; n > room {
		n = max(room, 1)
	}
	at := len(lines) - 2 - n
	if at < 1 {
		return
	}
	lines[at] = t.Accent.Over(strings.Repeat("─", w))
	if len(p.found) == 0 {
		lines[at+1] = theme.Fit("  "+t.Muted.Over("nothing is called so"), w)
		return
	}
	p.top = max(min(p.top, p.cursor), p.cursor-n+1)
	for i := range n {
		line := theme.Fit("", w)
		if k := p.top + i; k < len(p.found) {
			line = theme.Fit(p.draw(k, t, min(w, widestOffer)), w)
		}
		lines[at+1+i] = line
	}
}

func (p *palette) draw(k int, t *theme.Theme, w int) string {
	f := &p.found[k]
	o := &p.offers[f.offer]
	row, mark := theme.Style{}, "  "
	if k == p.cursor {
		row, mark = t.Selected, "▌ "
	}
	l := theme.NewLine(w)
	l.Add(t.Accent.With(row), mark)
	ink := t.Text
	if o.why != "" {
		ink = t.Muted
	}
	right := o.at
	if o.why != "" {
		right = o.why + "  " + right
	}
	room := w - 4 - ansi.StringWidth(right) - 2
	name := sanitise.Line(o.name)
	if ansi.StringWidth(name) > room {
		name = theme.Cut(name, room, theme.Ellipsis)
	}
	for i, r := range name {
		st := ink
		if slices.Contains(f.letters, i) {
			st = t.Title
		}
		l.Add(st.With(row), string(r))
	}
	l.Add(row, strings.Repeat(" ", max(w-l.Used()-ansi.StringWidth(right)-2, 1)))
	l.Add(t.Muted.With(row), right)
	return l.End(row)
}
