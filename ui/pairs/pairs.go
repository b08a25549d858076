// Package pairs is the screen of the pairs that briefs are about: how much was
// promised between them, what is open, what comes next and how often they meet.
//
// Its promise: every brief of the selection counts for its pair, and for no other.
package pairs

import (
	"cmp"
	"slices"
	"strings"

	"github.com/charmbracelet/x/ansi"

	"attache/briefs/clock"
	"attache/briefs/ledger"
	"attache/briefs/sanitise"
	"attache/briefs/timex"
	"attache/feed"
	"attache/ui/cursor"
	"attache/ui/theme"
	"attache/ui/wording"
)

// Held is the articles of a selection, by their places in it.
type Held interface {
	Ref(place int) feed.Ref
	Pair(place int) [2]string // codes, both "" when it is about no pair
	Published(place int) timex.Date
	// Commitments hands over those of each article, in whatever order of the places.
	Commitments(each func(place int, all feed.Commitments))
}

// months is how many months the sparkline shows.
const months = 12

// Pair is one pair with its counts.
type Pair struct {
	Codes       [2]string
	Briefs      int
	Commitments int        // that the choice takes
	Open        int        // of these, neither over nor settled, as in the dossier
	Passed      int        // whose date has passed without a report that settles them
	Next        timex.Date // the nearest day on which one is due, zero for none
	Last        timex.Date // of its briefs
	monthly     [months]int
	isAbout     bool // the next day is of vague words
}

// Choice says as of when pairs are counted, and of what.
type Choice struct {
	AsOf     timex.Date
	Reported map[feed.CommitmentRef]ledger.Outcome
	Takes    func(p *feed.Commitment, at feed.CommitmentRef) bool // whether a commitment counts; nil for all
}

// Gather counts the pairs of a selection. What costs time is here, so that it can be done
// beside the event loop.
func Gather(held Held, c Choice) []Pair {
	at, day := map[[2]string]int{}, clock.On(c.AsOf)
	var all []Pair
	held.Commitments(func(place int, promised feed.Commitments) {
		codes := held.Pair(place)
		if codes == [2]string{} {
			return
		}
		k, known := at[codes]
		if !known {
			k = len(all)
			at[codes] = k
			all = append(all, Pair{Codes: codes})
		}
		p, ref := &all[k], feed.Ref{}
		if len(c.Reported) > 0 || c.Takes != nil {
			ref = held.Ref(place)
		}
		p.meet(held.Published(place), c.AsOf)
		p.add(promised, ref, &day, &c)
	})
	return all
}

// meet counts a brief.
func (p *Pair) meet(published, asOf timex.Date) {
	p.Briefs++
	if published.After(p.Last) {
		p.Last = published
	}
	if ago := monthsBetween(published, asOf); !published.IsZero() && 0 <= ago && ago < months {
		p.monthly[months-1-ago]++
	}
}

// add counts the commitments of a brief; where it lives matters where any was reported.
func (p *Pair) add(all feed.Commitments, at feed.Ref, day *clock.Day, c *Choice) {
	ref := feed.CommitmentRef{Ref: at, Index: -1}
	for one := (feed.Commitment{}); all.Take(&one); {
		ref.Index++
		if c.Takes != nil && !c.Takes(&one, ref) {
			continue
		}
		p.Commitments++
		terms := one.Terms
		o, isTold := c.Reported[ref]
		if isTold {
			if o.Settles() {
				continue
			}
			terms = o.Move(terms)
		}
		p.count(&terms, isTold && o.Answers(), day, c.AsOf)
	}
}

// count counts a commitment that is not settled; what has passed and was told of since
// is open.
func (p *Pair) count(t *clock.Terms, isTold bool, day *clock.Day, asOf timex.Date) {
	switch on := day.Of(t); {
	case on == clock.Passed && isTold:
		p.Open++
		return
	case on == clock.Passed:
		p.Passed++
		return
	case on == clock.Ended || t.IsFaded(asOf):
		return
	}
	p.Open++
	switch next, isAbout := t.NextDue(asOf), t.Precision == timex.Vague; {
	case next.IsZero():
	case p.Next.IsZero() || next.Before(p.Next):
		p.Next, p.isAbout = next, isAbout
	case next == p.Next:
		p.isAbout = p.isAbout && isAbout
	}
}

func monthsBetween(from, to timex.Date) int {
	return (int(to.Year)-int(from.Year))*12 + int(to.Month) - int(from.Month)
}

// nextDue is the pair's next day; "~" stands before one of vague words.
func nextDue(p *Pair) string {
	if p.isAbout {
		return "~" + wording.Date(p.Next)
	}
	return wording.Date(p.Next)
}

// Order is how pairs follow each other.
type Order uint8

// The orders, in the order in which Next goes through them.
const (
	ByNext Order = iota
	ByLast
	ByPromises
	ByName
	orders
)

// String is the order in words.
func (o Order) String() string {
	return [...]string{"by next due", "by last brief", "most promised first", "by name"}[o]
}

func (o Order) compare(a, b *Pair) int {
	byName := cmp.Or(cmp.Compare(a.Codes[0], b.Codes[0]), cmp.Compare(a.Codes[1], b.Codes[1]))
	switch o {
	case ByNext:
		return cmp.Or(undatedLast(a.Next, b.Next), b.Last.Compare(a.Last), byName)
	case ByLast:
		return cmp.Or(b.Last.Compare(a.Last), byName)
	case ByPromises:
		return cmp.Or(b.Commitments-a.Commitments, byName)
	}
	return byName
}

func undatedLast(a, b timex.Date) int {
	if a.IsZero() != b.IsZero() {
		if a.IsZero() {
			return 1
		}
		return -1
	}
	return a.Compare(b)
}

// Pane lists pairs with one of them selected. New makes one.
type Pane struct {
	cursor.Cursor
	t     theme.Theme
	w, h  int
	all   []Pair
	asOf  timex.Date
	order Order
	says  string // in the place of pairs that are not gathered
}

// New is a pane that knows no pair yet.
func New(t theme.Theme) *Pane { return &Pane{t: t} }

// Restyle changes the theme.
func (p *Pane) Restyle(t theme.Theme) { p.t = t }

// Resize gives the pane w × h cells.
func (p *Pane) Resize(w, h int) {
	p.w, p.h = max(w, 0), max(h, 0)
	p.count()
}

// Show takes in the pairs as of a day; the cursor stays on its pair.
func (p *Pane) Show(all []Pair, asOf timex.Date) {
	was, isOn := p.Selected()
	p.all, p.asOf, p.says = all, asOf, ""
	p.arrange()
	p.count()
	if isOn {
		p.Select(was)
	}
}

// Say has words stand where no pairs are gathered.
func (p *Pane) Say(words string) { p.says = words }

// nothing is what stands where no pair does.
func (p *Pane) nothing() string {
	switch {
	case p.says != "":
		return p.says
	case p.asOf.IsZero(): // they have not been gathered yet
		return ""
	}
	return "No brief of this selection is about a pair."
}

func (p *Pane) arrange() {
	slices.SortFunc(p.all, func(a, b Pair) int { return p.order.compare(&a, &b) })
}

// Rearrange goes to the next order and says which it is.
func (p *Pane) Rearrange() string {
	was, isOn := p.Selected()
	p.order = (p.order + 1) % orders
	p.arrange()
	if isOn {
		p.Select(was)
	}
	return p.order.String()
}

// Selected is the pair under the cursor.
func (p *Pane) Selected() (codes [2]string, ok bool) {
	if p.At() >= len(p.all) {
		return codes, false
	}
	return p.all[p.At()].Codes, true
}

// Select goes to a pair; ok is false where it is not there.
func (p *Pane) Select(codes [2]string) (ok bool) {
	i := slices.IndexFunc(p.all, func(one Pair) bool { return one.Codes == codes })
	if i >= 0 {
		p.Go(i)
	}
	return i >= 0
}

// Click puts the cursor on the pair at a cell.
func (p *Pane) Click(_, y int) (hit bool) { return p.Hit(y - headings) }

const headings = 1

// count says how many rows there are and how many fit.
func (p *Pane) count() { p.Of(len(p.all), p.h-headings) }

// column is one column of the table.
type column struct {
	name  string
	w     int
	right bool
	from  int // the screen's width from which it is there
	of    func(*Pair) string
	ink   func(*Pane, *Pair) theme.Style // nil for muted
}

var columns = []column{
	{name: "pair", w: 14, of: func(p *Pair) string { return sanitise.Line(wording.Pair(p.Codes[:])) }, ink: func(p *Pane, _ *Pair) theme.Style { return p.t.Strong }},
	{name: "briefs", w: 8, right: true, from: 64, of: func(p *Pair) string { return theme.Count(p.Briefs) }},
	{name: "promises", w: 10, right: true, of: func(p *Pair) string { return theme.Count(p.Commitments) }},
	{name: "open", w: 7, right: true, from: 56, of: func(p *Pair) string { return orBlank(p.Open) }},
	{name: "passed", w: 8, right: true, from: 48, of: func(p *Pair) string { return orBlank(p.Passed) }, ink: func(p *Pane, _ *Pair) theme.Style { return p.t.Passed }},
	{name: "next due", w: 13, right: true, of: nextDue, ink: (*Pane).urgency},
	{name: "last brief", w: 13, right: true, from: 80, of: func(p *Pair) string { return wording.Date(p.Last) }},
	{name: "12 months", w: 15, right: true, from: 100, of: func(p *Pair) string { return theme.Blocks(p.monthly[:], '·') }, ink: func(p *Pane, _ *Pair) theme.Style { return p.t.Accent }},
}

// urgency is how a next date looks: only one that is near stands out.
func (p *Pane) urgency(of *Pair) theme.Style {
	if p.asOf.Until(of.Next) <= clock.SoonWithin() {
		return p.t.Soon
	}
	return p.t.Text
}

func orBlank(n int) string {
	if n == 0 {
		return ""
	}
	return theme.Count(n)
}

// View is the pane, h lines of w cells.
func (p *Pane) View() []string {
	if len(p.all) == 0 {
		return theme.Fill([]string{"", "  " + p.t.Strong.Over(p.nothing())}, p.w, p.h)
	}
	lines := []string{p.heading()}
	for i := p.First(); i < p.Last(); i++ {
		lines = append(lines, p.draw(i))
	}
	return theme.Fill(lines, p.w, p.h)
}

func (p *Pane) heading() string {
	l := theme.NewLine(p.w)
	l.Add(p.t.Title, " PAIRS")
	if p.w >= 100 { // else the columns need the room
		l.Add(p.t.Muted, "  "+p.order.String())
	}
	for k, c := range columns {
		if p.w < c.from || k == 0 {
			continue
		}
		l.Add(theme.Style{}, strings.Repeat(" ", max(p.indent(k)+c.w-l.Used()-ansi.StringWidth(c.name), 1)))
		l.Add(p.t.Muted, c.name)
	}
	return l.End(theme.Style{})
}

// firstColumn is the cells of the first column on a screen of w cells, where the others
// leave it more than a pair takes: the order stands in its heading.
func firstColumn(w int) int { return min(w-78, 34) }

// indent is the cell at which a column begins.
func (p *Pane) indent(k int) int {
	x := 3
	for i, c := range columns[:k] {
		switch {
		case i == 0 && p.w >= 100:
			x += firstColumn(p.w)
		case p.w >= c.from:
			x += c.w
		}
	}
	return x
}

func (p *Pane) draw(i int) string {
	row := theme.Style{}
	mark := "   "
	if i == p.At() {
		row, mark = p.t.Selected, "▌  "
	}
	l := theme.NewLine(p.w)
	l.Add(p.t.Accent.With(row), mark)
	for k := range columns {
		c := &columns[k]
		if p.w < c.from {
			continue
		}
		ink := p.t.Muted
		if c.ink != nil {
			ink = c.ink(p, &p.all[i])
		}
		words := c.of(&p.all[i])
		at := p.indent(k)
		if c.right {
			at += c.w - ansi.StringWidth(words)
		}
		l.Add(row, strings.Repeat(" ", max(at-l.Used(), 0)))
		l.Add(ink.With(row), words)
	}
	return l.End(row)
}
