package agenda

import (
	"cmp"
	"slices"
	"strings"

	"github.com/charmbracelet/x/ansi"

	"attache/briefs/clock"
	"attache/briefs/commitments"
	"attache/briefs/ledger"
	"attache/briefs/sanitise"
	"attache/briefs/timex"
	"attache/feed"
	"attache/ui/gantt"
	"attache/ui/theme"
	"attache/ui/wording"
)

// The widths from which a line has who and when beside it, and from which the
// chart stands beside the list.
const (
	columns = 80
	wide    = 140
)

// headings is the lines over the agenda; footing those under it that say more of
// what the cursor is on.
const (
	headings = 1
	footing  = 5
	lowest   = 16 // lines under which there is no footing
)

// tall is how many lines of the screen a line of the agenda takes.
func (p *Pane) tall() int {
	if p.w < columns {
		return 2
	}
	return 1
}

func (p *Pane) footing() int {
	_, chart := p.split()
	switch {
	case p.h < lowest:
		return 0
	case chart > 0:
		return footing + 1 // for the briefs under the chart
	}
	return footing
}

// room is how many lines of the screen the agenda has.
func (p *Pane) room() int { return max(p.h-headings-p.footing(), 1) }

// fits is how many of its lines are in view.
func (p *Pane) fits() int { return max(p.room()/p.tall(), 1) }

// look is the styles of a line, plain or under the cursor.
type look struct{ base, marker, text, muted, glyph, soon, passed, heading theme.Style }

func lookOver(t theme.Theme, row theme.Style) look {
	marker := t.Accent.With(row)
	if t.Plain {
		marker = t.Accent
	}
	return look{
		base: row, marker: marker, text: t.Text.With(row), muted: t.Muted.With(row), glyph: t.Accent.With(row),
		soon: t.Soon.With(row), passed: t.Passed.With(row), heading: t.Strong.With(row),
	}
}

// entry is an item with what is said of it.
type entry struct {
	at     feed.CommitmentRef
	row    feed.Row
	line   feed.Line
	isRead bool // its line is known
	terms  clock.Terms
	firm   commitments.Firmness
	clock  clock.State
	when   string // its time, as far as the heading over it does not say it
	told   string // the same in full
	became string // what was reported last, "" for nothing
}

func (p *Pane) entry(it *item) entry {
	e := entry{row: p.rows.Row(it.number)}
	e.at = feed.CommitmentRef{Ref: e.row.Ref, Index: int(it.index)}
	e.line, e.isRead = p.lines[e.at]
	one, _ := e.row.Commitments.At(int(it.index))
	e.terms, e.firm = one.Terms, commitments.Firmness(one.Firmness)
	if o, ok := p.plan.reported[e.at]; ok {
		e.terms = o.Move(e.terms)
		e.became = wording.Outcome(o)
		if o.Kind == ledger.Rescheduled {
			e.became = "rescheduled"
		}
	}
	e.clock = e.terms.On(p.plan.asOf)
	e.when, e.told = when(&e.terms, e.clock, e.row.Published, p.plan.asOf)
	return e
}

// onCondition is said of a commitment that has a time and waits for something besides.
const onCondition = "on condition"

// when is the time of a commitment in words: as it stands under its group's
// heading, "17 Jan 2026 · in 5 days", and in full; one that depends on something else
// is marked so.
func when(t *clock.Terms, on clock.State, since, asOf timex.Date) (short, full string) {
	if on == clock.Conditional {
		return "", "depends on something else"
	}
	short, full = timeOf(t, on, since, asOf)
	if t.Conditional {
		short, full = joined([]string{onCondition, short}), joined([]string{full, "depends on something else"})
	}
	return short, full
}

func timeOf(t *clock.Terms, on clock.State, since, asOf timex.Date) (short, full string) {
	c := commitments.Commitment{Due: t.Due()}
	if c.Due != nil {
		if years := wording.Years(*c.Due, since); years != "" {
			return years, years + ", from when is not said"
		}
		short = wording.Due(*c.Due, "")
	}
	if t.Continuing {
		c.Firmness = commitments.Repeat
	}
	full = wording.ClockOf(&c, "", asOf).String()
	days := wording.Days(asOf.Until(t.To))
	switch on {
	case clock.Grace:
		return wording.Date(t.To) + " · " + days + " ago", full
	case clock.Soon:
		return wording.Date(t.To) + " · " + ahead(days), full
	case clock.Passed, clock.Ended:
		return wording.Date(t.To), full
	}
	return short, full
}

// ahead is a distance as one that is to come.
func ahead(days string) string {
	if days == "today" {
		return days
	}
	return "in " + days
}

// View is the pane, h lines of w cells.
func (p *Pane) View() []string {
	lines := make([]string, 0, p.h)
	if p.plan.counts.Commitments == 0 {
		return theme.Fill([]string{"", "  " + p.t.Strong.Over(p.nothing())}, p.w, p.h)
	}
	list, chart := p.split()
	a := p.axis()
	lines = append(lines, p.head(list, chart, a))
	inView := p.inView()
	b := besideOf(inView, list)
	for i := range inView {
		lines = append(lines, p.draw(p.First()+i, inView[i], list, b, chart, a)...)
	}
	lines = theme.Fill(lines, p.w, headings+p.room())
	if p.footing() > 0 {
		lines = append(append(lines, p.told(list, chart, a)...), p.foot()...)
	}
	return theme.Fill(lines, p.w, p.h)
}

func (p *Pane) nothing() string {
	switch {
	case p.says != "":
		return p.says
	case p.plan.asOf.IsZero(): // none has been gathered yet
		return ""
	case p.plan.within == NinetyDays:
		return "Nothing of this selection is due in the " + p.plan.within.String() + "."
	case p.plan.within != AnyTime:
		return "Nothing of this selection is due " + p.plan.within.String() + "."
	case p.plan.isChosen:
		return "No commitment is what the filter asks for, though briefs are: topics, firmness and time are asked of each commitment."
	}
	return "No commitment stands in this selection."
}

// split is the widths of the list and of the chart; one of them may be 0.
func (p *Pane) split() (list, chart int) {
	switch {
	case p.w >= wide:
		chart = p.w * 3 / 8
		return p.w - chart - 1, chart
	case p.isCharted:
		list = p.w * 2 / 5
		return list, p.w - list - 1
	}
	return p.w, 0
}

// before is how many months before the day of reading the chart begins.
const before = 3

func (p *Pane) axis() gantt.Axis {
	_, chart := p.split()
	if p.plan.asOf.IsZero() {
		return gantt.Axis{}
	}
	a := gantt.AxisFrom(p.plan.asOf, p.step, chart)
	lead := max(before, a.Months(chart/6))
	return gantt.AxisFrom(p.plan.asOf.AddMonths(p.shift-lead), p.step, chart)
}

func (p *Pane) head(list, chart int, a gantt.Axis) string {
	title := "BY WHEN"
	if w := p.plan.within.String(); w != "" {
		title += "  " + w
	}
	left := theme.Fit(" "+p.t.Title.Over(title), list)
	if chart == 0 {
		return left
	}
	return left + p.t.Faint.Over("│") + p.t.Muted.Over(merged(a.Years(0), a.Ticks()))
}

// merged is the years of an axis, with the ticks of its units between them.
func merged(years, ticks string) string {
	out, under := []rune(years), []rune(ticks)
	for i := range out {
		isFree := out[i] == ' ' && (i == 0 || out[i-1] == ' ') && (i+1 == len(out) || out[i+1] == ' ')
		if isFree && i < len(under) {
			out[i] = under[i]
		}
	}
	return string(out)
}

// inView is the entries of the lines in view, nil for a heading.
func (p *Pane) inView() []*entry {
	out := make([]*entry, p.Last()-p.First())
	for i := range out {
		if it := p.item(p.First() + i); it != nil {
			e := p.entry(it)
			out[i] = &e
		}
	}
	return out
}

// beside is how many cells who and when take at the right of a line.
type beside struct{ who, when int }

// besideOf is as many cells as what is in view needs, within bounds.
func besideOf(all []*entry, w int) (b beside) {
	if w < columns {
		return b
	}
	for _, e := range all {
		if e != nil {
			who := len("CN → KR") // as many as it takes mostly, until it is known
			if e.isRead {
				who = ansi.StringWidth(e.who())
			}
			b.who = max(b.who, min(who, whoWidth))
			b.when = max(b.when, min(ansi.StringWidth(e.shortDue()), whenWidth))
		}
	}
	return b
}

func (e *entry) who() string {
	if !e.isRead {
		return "" // until its line has come
	}
	return sanitise.Line(wording.Parties(e.line.By, e.line.To))
}

// due is what is said of the time, or of what became of it where that is more.
func (e *entry) due() string {
	if e.became != "" && e.when != "" {
		return e.became + " · " + e.when
	}
	return e.became + e.when
}

// shortDue is as much of it as stands beside a line without a cut: a time loses its last
// day, which its words imply, before what became of it stands alone.
func (e *entry) shortDue() string {
	short := *e
	short.when, _, _ = strings.Cut(e.when, ", by ")
	for _, words := range []string{e.due(), short.due()} {
		if ansi.StringWidth(words) <= whenWidth {
			return words
		}
	}
	return cmp.Or(e.became, short.when)
}

// draw is a line of the agenda, tall lines of the screen.
func (p *Pane) draw(line int, e *entry, list int, b beside, chart int, a gantt.Axis) []string {
	lk, isOn := p.looks[0], line == p.At()
	if isOn {
		lk = p.looks[1]
	}
	if e == nil {
		section, _ := p.at(line)
		return p.side(p.drawHeading(section, lk, list, isOn), chart, a, nil)
	}
	return p.side(p.drawEntry(e, lk, list, b, isOn), chart, a, e)
}

// side sets the chart beside the lines of the list.
func (p *Pane) side(list []string, chart int, a gantt.Axis, e *entry) []string {
	if chart == 0 {
		return list
	}
	for i := range list {
		var of *entry
		if i == len(list)-1 {
			of = e
		}
		list[i] += p.t.Faint.Over("│") + p.bar(a, of)
	}
	return list
}

func (p *Pane) drawHeading(section int, lk look, w int, isOn bool) []string {
	s := &p.plan.sections[section]
	l := theme.NewLine(w)
	l.Add(lk.marker, marker(isOn))
	l.Add(lk.heading, s.name)
	l.Add(lk.muted, "  "+theme.Count(len(s.items)))
	if p.folded[section] {
		rest := w - l.Used() - len("▸ folded") + 1
		l.Add(lk.base, strings.Repeat(" ", max(rest, 1)))
		l.Add(lk.muted, "▸ folded")
	}
	line := l.End(lk.base)
	if p.tall() == 1 {
		return []string{line}
	}
	return []string{theme.Fit("", w), line}
}

func marker(isOn bool) string {
	if isOn {
		return "▌"
	}
	return " "
}

// The widest that who and when may be beside a line, in cells.
const (
	whoWidth  = 16
	whenWidth = 30
)

func (p *Pane) drawEntry(e *entry, lk look, w int, b beside, isOn bool) []string {
	if p.tall() == 2 {
		return p.drawTall(e, lk, w, isOn)
	}
	l := theme.NewLine(w)
	l.Add(lk.marker, marker(isOn))
	l.Add(lk.glyph, "  "+wording.Glyph(e.firm)+" ")
	if b.who == 0 { // beside the chart of a narrow screen
		l.Add(lk.text, p.act(e))
		return []string{l.End(lk.base)}
	}
	l.Add(lk.text, theme.Fit(p.act(e), w-l.Used()-b.who-b.when-5))
	l.Add(lk.base, "  ")
	l.Add(lk.muted, theme.Fit(e.who(), b.who))
	l.Add(lk.base, "  ")
	l.Add(p.ink(e, lk), sanitise.Line(e.shortDue()))
	return []string{l.End(lk.base)}
}

func (p *Pane) drawTall(e *entry, lk look, w int, isOn bool) []string {
	first, second := theme.NewLine(w), theme.NewLine(w)
	first.Add(lk.marker, marker(isOn))
	first.Add(lk.glyph, "  "+wording.Glyph(e.firm)+" ")
	first.Add(lk.text, p.act(e))
	second.Add(lk.marker, marker(isOn))
	second.Add(lk.base, "    ")
	if e.isRead {
		second.Add(lk.muted, e.who())
	}
	if due := e.due(); due != "" {
		second.Add(lk.muted, " · ")
		second.Add(p.ink(e, lk), sanitise.Line(due))
	}
	return []string{first.End(lk.base), second.End(lk.base)}
}

// act is what is promised, or where it stands while that is not known.
func (p *Pane) act(e *entry) string {
	switch {
	case !e.isRead:
		return theme.Ellipsis
	case e.line.Says == "":
		return "no longer in its article: " + sanitise.Line(e.row.Title)
	case e.line.Negative:
		return "✕ " + sanitise.Line(e.line.Says)
	}
	return sanitise.Line(e.line.Says)
}

func (p *Pane) ink(e *entry, lk look) theme.Style {
	switch e.clock {
	case clock.Soon, clock.Grace:
		return lk.soon
	case clock.Passed:
		return lk.passed
	}
	return lk.muted
}

// bar is the chart's line of an entry, of a heading where e is nil.
func (p *Pane) bar(a gantt.Axis, e *entry) string {
	l := theme.NewLine(a.Width())
	today := a.Column(p.plan.asOf)
	blank := func(from, to int) {
		if today < from || today >= to {
			l.Add(theme.Style{}, strings.Repeat(" ", max(to-from, 0)))
			return
		}
		l.Add(theme.Style{}, strings.Repeat(" ", today-from))
		l.Add(p.t.Faint, "┊")
		l.Add(theme.Style{}, strings.Repeat(" ", to-today-1))
	}
	at := 0
	if e != nil {
		if s, ok := e.span(); ok {
			b := s.Bar(a)
			blank(0, b.At)
			l.Add(p.ink(e, p.looks[0]), string(b.Text))
			at = b.At + len(b.Text)
		}
	}
	blank(at, a.Width())
	return l.End(theme.Style{})
}

// span is where the commitment lies in time; ok is false where it has no day.
func (e *entry) span() (s gantt.Span, ok bool) {
	d := e.terms.Due()
	if d == nil {
		return s, false
	}
	return gantt.SpanOf(*d, 0, e.row.Published)
}

// told is how many briefs each month of the chart has, on a line under it; nil where
// there is no chart.
func (p *Pane) told(list, chart int, a gantt.Axis) []string {
	if chart == 0 {
		return nil
	}
	counts := make([]int, chart)
	for month, n := range p.plan.briefs {
		if at := a.Column(timex.On(month/12, month%12+1, 1)); at >= 0 && at < chart {
			counts[at] += n
		}
	}
	const label = "briefs "
	left := theme.Fit("", list-len(label)) + p.t.Muted.Over(label)
	return []string{theme.Fit(left, list) + p.t.Faint.Over("│") + p.t.Muted.Over(theme.Blocks(counts, ' '))}
}

// foot says more of the commitment under the cursor: all of its line, and where it
// stands.
func (p *Pane) foot() []string {
	lines := []string{p.t.Faint.Over(strings.Repeat("─", p.w))}
	it := p.item(p.At())
	if it == nil {
		return lines
	}
	e := p.entry(it)
	for _, s := range theme.Wrap(p.act(&e), p.w-4, 2) {
		lines = append(lines, "  "+p.t.Strong.Over(s))
	}
	facts := []string{e.who(), e.firm.String()}
	if e.line.Earlier {
		facts = append(facts, "earlier")
	}
	facts = append(facts, e.told, e.became)
	return append(lines, "  "+p.t.Muted.Over(theme.Cut(joined(facts), p.w-4, theme.Ellipsis)), "  "+p.t.Muted.Over(p.source(&e)))
}

// source is where a commitment stands; of a long title the end gives way.
func (p *Pane) source(e *entry) string {
	rest := joined([]string{sanitise.Line(e.row.Source), wording.Date(e.row.Published)})
	if rest != "" {
		rest = " · " + rest
	}
	return theme.Cut(sanitise.Line(e.row.Title), max(p.w-4-ansi.StringWidth(rest), 10), theme.Ellipsis) + rest
}

// joined is the words that are there, dots between them.
func joined(all []string) string {
	return strings.Join(slices.DeleteFunc(all, func(s string) bool { return s == "" }), " · ")
}
