package ui

import (
	"strconv"
	"strings"
	"unicode"

	"github.com/charmbracelet/x/ansi"

	"attache/briefs/clock"
	"attache/ui/agenda"
	"attache/ui/theme"
	"attache/ui/wording"
)

// note is what the status line says until the next key.
type note struct {
	words   string
	refusal bool
}

// say tells what was done.
func (a *App) say(words string) { a.note = note{words: words} }

// refuse tells why a key did nothing.
func (a *App) refuse(why string) { a.note = note{words: why, refusal: true} }

func (a *App) refuseUnless(done bool, why string) {
	if !done {
		a.refuse(why)
	}
}

// header is the first line: what is shown, how much of it, as of when. The
// filter always stands; the rest gives way, the least important first.
func (a *App) header() string {
	if a.frame.Alone {
		return theme.Fit("", a.w)
	}
	facts := a.counts()
	fits := func(left string, level int) (string, bool) {
		right := within(facts, level)
		return theme.Ends(left, right+" ", a.w), ansi.StringWidth(left)+ansi.StringWidth(right)+3 <= a.w
	}
	whole, short, bare := a.trail(a.name), a.trail(lastOf(a.name)), a.trail("")
	for level := range most {
		lefts := []string{whole, short}
		if level == whatIsDue {
			lefts = append(lefts, bare)
		}
		for _, left := range lefts {
			if line, ok := fits(left, level); ok {
				return line
			}
		}
	}
	for level := range most + 1 {
		if line, ok := fits(bare, level); ok {
			return line
		}
	}
	return theme.Fit(bare, a.w)
}

// lastOf is a path's last name.
func lastOf(path string) string {
	return path[strings.LastIndexByte(strings.TrimRight(path, "/"), '/')+1:]
}

// fact is a part of the header and how long it stays when room is short.
type fact struct {
	words string
	level int
}

// The levels of what is due, for which the shelf's name gives way, of the day, where it
// hides nothing, and of what gives way last.
const (
	whatIsDue = 3
	asOfToday = 4
	most      = 5
)

func within(facts []fact, level int) string {
	var out []string
	for _, f := range facts {
		if f.level >= level {
			out = append(out, f.words)
		}
	}
	return strings.Join(out, " · ")
}

// trail is the program, the shelf and the steps of the filter; without a name
// for the shelf it is the steps alone.
func (a *App) trail(name string) string {
	t := &a.theme
	var parts []string
	steps := a.list.Filter()
	switch {
	case name != "":
		parts = append(parts, t.Title.Over("attaché")+"  "+t.Text.Over(theme.Cut(name, 40, theme.Ellipsis)))
	case len(steps) == 0:
		parts = append(parts, t.Title.Over("attaché"))
	}
	for _, s := range steps {
		parts = append(parts, t.Accent.Over(s.String()))
	}
	if a.choice != nil && a.screen == home {
		parts = append(parts, t.Strong.Over("evidence for an outcome"))
	}
	if name := sheets[a.screen].name; name != "" {
		parts = append(parts, t.Strong.Over(name))
	}
	if within := a.plans.within.String(); a.screen == planning && within != "" {
		parts = append(parts, t.Accent.Over(within))
	}
	return " " + strings.Join(parts, t.Faint.Over(" ▸ "))
}

// headerCounts are what the header counts: the briefs of the selection and, of all that they
// promise, what the filter asks for, in the agenda what stands there.
type headerCounts struct {
	agenda.Counts
	of      int  // commitments of the briefs
	isKnown bool // else it is still counted, but for the briefs
}

func (a *App) headerCounts() headerCounts {
	n, g := a.list.Counts(), &a.plans.agenda
	t := headerCounts{Counts: agenda.Counts{Commitments: n.Commitments, Soon: n.Soon, Over: n.Over, Passed: n.Passed}, of: n.Commitments, isKnown: true}
	switch {
	case a.screen == planning && g.is:
		t.Counts = a.agenda.Counts()
	case !a.asks():
	case g.is && g.of.isChosenAs(a.cause()): // of what came since it is soon counted
		t.Counts = a.agenda.Chosen()
	default:
		t.Counts, t.isKnown = agenda.Counts{}, false
	}
	t.Briefs = n.Briefs
	return t
}

// commitments is how many there are, and of how many where that is more.
func (t *headerCounts) commitments() string {
	switch all := theme.Counted(t.of, "commitment"); {
	case !t.isKnown:
		return theme.Ellipsis + " of " + all
	case t.Commitments != t.of:
		return theme.Count(t.Commitments) + " of " + all
	default:
		return all
	}
}

// counts is the right end of the header.
func (a *App) counts() []fact {
	t, n := &a.theme, a.headerCounts()
	out := make([]fact, 0, 6)
	add := func(level int, st theme.Style, s string) { out = append(out, fact{st.Over(s), level}) }
	if s := &a.source; !s.done && s.found > 0 {
		add(4, t.Accent, "reading "+theme.Count(a.list.Whole().Analysed+s.skipped)+" of "+theme.Count(s.found))
	}
	add(2, t.Muted, theme.Counted(n.Briefs, "brief"))
	add(0, t.Muted, n.commitments())
	if n.Soon > 0 {
		within := ""
		if a.w >= twoPanes {
			within = " within " + strconv.Itoa(clock.SoonWithin()) + " days"
		}
		add(most, t.Soon, theme.Count(n.Soon)+" due"+within)
	}
	if n.Over > 0 {
		add(most, t.Soon, theme.Count(n.Over)+" just passed")
	}
	if n.Passed > 0 {
		add(most, t.Passed, theme.Count(n.Passed)+" passed")
	}
	if a.known.IsZero() {
		add(asOfToday, t.Text, "as of "+wording.Date(a.asOf))
	} else {
		add(most, t.Soon, "as known on "+wording.Date(a.asOf))
	}
	return out
}

// crumbs is the second line of a screen that shows one pane at a time: the
// panes there are, the one that is shown set strong.
func (a *App) crumbs() string {
	t := &a.theme
	path, here := a.crumbPath()
	for i := range path {
		style := t.Muted
		switch {
		case i == here:
			style = t.Strong
		case i > here:
			style = t.Faint
		}
		path[i] = style.Over(path[i])
	}
	return theme.Fit(" "+strings.Join(path, t.Faint.Over(" ▸ ")), a.w)
}

// crumbPath is the names of the panes, and which of them is shown.
func (a *App) crumbPath() (path []string, here int) {
	here = int(a.focus)
	commitments := "Commitments"
	if n := a.commitments(); n > 0 {
		commitments += " " + theme.Count(n)
	}
	path = []string{"Briefs", a.crumbTitle(), commitments}
	switch a.screen {
	case choosing:
		path, here = []string{"Briefs", "Topics"}, 1
	case detailing:
		path, here = append(path, "Detail"), 3
	}
	return path, here
}

func (a *App) crumbTitle() string {
	row, ok := a.list.Selected()
	if !ok {
		return "Article"
	}
	const others = 40 // cells of the other crumbs
	return theme.Cut(row.Title, max(a.w-others, 10), theme.Ellipsis)
}

// footer is the last line: what can be pressed here or what has just happened,
// and at the right what has been read.
func (a *App) footer() string {
	if a.prompt != nil {
		return a.promptLine()
	}
	right := a.progress()
	switch {
	case a.note.refusal:
		return theme.Ends(" "+a.theme.Wrong.Over(a.note.words), right, a.w)
	case a.note.words != "":
		return theme.Ends(" "+a.theme.Text.Over(a.note.words), right, a.w)
	}
	if spot, ok := a.article.Spot(); ok && a.scope() == inArticle {
		return theme.Ends(" "+a.theme.Text.Over(theme.Cut(spot.Says, max(a.w-ansi.StringWidth(right)-3, 0), theme.Ellipsis)), right, a.w)
	}
	if a.frame.Alone {
		right = ""
	}
	return theme.Ends(a.hints(a.w-ansi.StringWidth(right)-2), right, a.w)
}

// hint is an action as the footer names it, and its cells there.
type hint struct {
	*action
	label    string
	from, to int
}

// hinted is as many actions of this place as fit, in the table's order.
func (a *App) hinted(room int) (all []hint) {
	if a.frame.Alone {
		return nil
	}
	here, used := a.scope(), 1
	for i := range a.keys {
		k := &a.keys[i]
		if k.names != nil {
			named := *k
			named.hint = k.names(a)
			k = &named
		}
		if k.hint == "" || k.where&here == 0 || len(k.keys) == 0 || k.reason(a) != "" {
			continue
		}
		h := hint{action: k, label: a.hintedKeys(k), from: used}
		w := ansi.StringWidth(h.label+k.hint) + 3
		if used+w > room {
			break
		}
		used += w
		h.to = used - 2
		all = append(all, h)
	}
	return all
}

// hintedKeys is what the footer prints for an action: its first key, and that of the
// action at its side where both are short.
func (a *App) hintedKeys(k *action) string {
	keys := a.pressedFor(k, 1)
	if strings.ContainsFunc(keys, unicode.IsSpace) && ansi.StringWidth(keys) > len("+ -") {
		return printed(k.keys[0])
	}
	return keys
}

// footRoom is the cells of the footer that are left to actions.
func (a *App) footRoom() int { return a.w - ansi.StringWidth(a.progress()) - 2 }

func (a *App) hints(room int) string {
	var b strings.Builder
	b.WriteByte(' ')
	for _, h := range a.hinted(room) {
		b.WriteString(a.theme.Accent.Over(h.label) + " " + a.theme.Muted.Over(h.hint) + "  ")
	}
	return b.String()
}

// roomy is the width from which the footer has room for more than keys.
const roomy = 60

// scrolledTo is a place in a text of which not all is in view.
func scrolledTo(percent int) string {
	switch percent {
	case 0:
		return "top"
	case 100:
		return "end"
	}
	return strconv.Itoa(percent) + " %"
}

// progress is how far the text is scrolled, what was read by the user and what
// could not be read at all.
func (a *App) progress() string {
	if s := a.sheet(); s != nil {
		at := s.Position()
		if at != "" && s == sheet(a.page) {
			at = a.key("down") + " " + a.key("up") + " scroll · " + at
		}
		return a.theme.Muted.Over(at) + " "
	}
	if a.screen != home {
		return ""
	}
	t, n := &a.theme, a.list.Counts()
	of, why := " of ", " skipped: "+a.key("skipped")+" shows why"
	if a.w < twoPanes {
		of, why = "/", " skipped: "+a.key("skipped")
	}
	var parts []string
	if percent, known := a.article.Position(); known && a.focus == onArticle && a.brief != nil {
		parts = append(parts, t.Muted.Over(scrolledTo(percent)))
	}
	if skipped := a.source.skipped; skipped > 0 && (a.focus == onList || a.w >= twoPanes) {
		parts = append(parts, t.Soon.Over(theme.Count(skipped)+why))
	}
	if n.Briefs > 0 && a.w >= roomy {
		parts = append(parts, t.Muted.Over("read "+theme.Count(n.Seen)+of+theme.Count(n.Briefs)))
	}
	return strings.Join(parts, t.Faint.Over(" · ")) + " "
}

const dot = " · "

// whole is as many parts as stand in the cells there are, none of them cut, and a blank.
func whole(parts []string, between string, room int) string {
	for n := len(parts); n > 0; n-- {
		if line := strings.Join(parts[:n], between) + " "; ansi.StringWidth(line) <= room {
			return line
		}
	}
	return ""
}

// proposed is what a word may become, the first of it as the key would have it.
func (a *App) proposed(words []string, room int) string {
	t, key := &a.theme, a.key("prompt.complete")+" "
	line := whole(words, "  ", room-ansi.StringWidth(key))
	if line == "" {
		return ""
	}
	first, others := line[:len(words[0])], line[len(words[0]):]
	return t.Muted.Over(key) + t.Accent.Over(first) + t.Muted.Over(others)
}

// promptHelp is what can be typed, and the keys that end it, as far as there is room; of
// what can be typed the beginning at least.
func (a *App) promptHelp(hint string, room int) string {
	help := []string{a.key("prompt.accept") + " accepts", a.key("prompt.leave") + " leaves"}
	if hint == "" {
		return whole(help, dot, room)
	}
	help = append(strings.Split(hint, dot), help...)
	if line := whole(help, dot, room); line != "" || room < leastHint {
		return line
	}
	return theme.Cut(help[0], room-1, theme.Ellipsis) + " "
}

// leastHint is the cells under which the beginning of a hint says nothing.
const leastHint = 12

// promptLine is the footer while something is typed. What was typed keeps
// some room whatever there is to be said about it.
func (a *App) promptLine() string {
	p, t := a.prompt, &a.theme
	label := " " + t.Accent.Over(p.label) + " "
	const least = 12
	room := a.w - ansi.StringWidth(label) - max(ansi.StringWidth(p.input.Value())+3, least) // what was typed comes first
	right := ""
	at, words := p.proposals(a)
	switch {
	case p.proposes(at, words):
		right = a.proposed(words, room)
	case p.problem != "":
		right = theme.Cut(t.Wrong.Over(p.problem+" "), max(room, a.w/2), theme.Ellipsis)
	default:
		right = t.Muted.Over(a.promptHelp(p.hint, room))
	}
	over := a.w - ansi.StringWidth(label) - ansi.StringWidth(right)
	p.input.SetWidth(max(over, least) - 2)
	return theme.Fit(label+theme.Fit(p.input.View(), max(over, least))+right, a.w)
}
