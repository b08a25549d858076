package agenda

import (
	"slices"
	"strings"

	"github.com/charmbracelet/x/ansi"

	"attache/briefs/clock"
	"attache/briefs/commitments"
	"attache/briefs/sanitise"
	"attache/briefs/timex"
	"attache/feed"
	"attache/ui/gantt"
	"attache/ui/theme"
	"attache/ui/wording"
)

// The widths from which a line has who and when beside it, and those in full, and from
// which the chart stands beside the list.
const (
	columns = 80
	roomy   = 96
	wide    = 140
)

// headings is the lines over the agenda; footing those under it that say more of
// what the cursor is on.
const (
	headings = 1
	footing  = 3
	lowest   = 16 // lines under which there is no footing
)

// tall is how many lines of the screen a line of the agenda takes.
func (p *Pane) tall(line int) int {
	it, ok := p.item(line)
	switch {
	case line == 0:
		return 1
	case !ok:
		return p.gap() + 1
	}
	l := p.laid(it)
	return l.height()
}

// gap is how many lines stand free over a heading but the first, where entries take several.
func (p *Pane) gap() int {
	if p.w < columns {
		return 1
	}
	return 0
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

// entry is a commitment with what is said of it.
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

func (p *Pane) entry(it Entry) entry {
	e := entry{row: p.rows.Row(it.Number)}
	e.at = feed.CommitmentRef{Ref: e.row.Ref, Index: it.Index}
	e.line, e.isRead = p.lines[e.at]
	one, _ := e.row.Commitments.At(it.Index)
	e.terms, e.firm = one.Terms, commitments.Firmness(one.Firmness)
	e.became = reported(p.plan.Reported(e.at), &e.terms)
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
	for line := p.First(); line < p.Last(); line++ {
		lines = append(lines, p.draw(line, list, chart, a)...)
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
		chart = p.w * 6 / 25 // some twenty months, and lines have the rest
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

// shortDue is as much of it as stands in so many cells: a time loses its last day, which
// its words imply, and how far off it is. What became of it stands alone before it loses
// anything.
func (e *entry) shortDue(room int) string {
	short := *e
	short.when, _, _ = strings.Cut(e.when, ", by ")
	for _, words := range []string{e.due(), short.due()} {
		if ansi.StringWidth(words) <= room {
			return words
		}
	}
	if e.became != "" {
		return e.became
	}
	bare, isOn := strings.CutPrefix(short.when, onCondition+dot)
	if day, _, _ := strings.Cut(bare, dot); !isOn {
		return day
	}
	return short.when
}

// draw is a line of the agenda, on as many of the screen as it takes.
func (p *Pane) draw(line, list, chart int, a gantt.Axis) []string {
	lk, isOn := p.looks[0], line == p.At()
	if isOn {
		lk = p.looks[1]
	}
	it, ok := p.item(line)
	if !ok {
		section, _ := p.at(line)
		return p.side(p.drawHeading(section, lk, list, isOn), chart, a, nil)
	}
	e := p.entry(it)
	return p.side(p.drawEntry(&e, p.laid(it), lk, list, isOn), chart, a, &e)
}

// side sets the chart beside the lines of the list, the bar beside the first.
func (p *Pane) side(list []string, chart int, a gantt.Axis, e *entry) []string {
	if chart == 0 {
		return list
	}
	for i := range list {
		list[i] += p.t.Faint.Over("│") + p.bar(a, e)
		e = nil
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
	if p.gap() == 0 || section == 0 {
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

// laid is the words of an entry, set in lines.
type laid struct {
	act, who, when []string
	isStacked      bool // who and when stand under the act, not beside it
	isJoined       bool // in one line
}

// widths are the cells of the act, and of who and when beside it; those are 0 where they
// do not stand there.
type widths struct{ act, who, when int }

const (
	lead    = 5 // cells before an act
	between = 2 // before who and when
	most    = 8 // lines of each
)

// widthsIn is how a list so wide is divided, whatever stands in it: what is gone through
// stays where it is.
func widthsIn(list int) (c widths) {
	switch {
	case list >= roomy:
		c.who, c.when = 13, 25
	case list >= columns:
		c.who, c.when = 13, 17
	default:
		return widths{act: list - lead - 1}
	}
	c.act = list - lead - c.who - c.when - 2*between - 1
	return c
}

// laid is the words of a commitment as they are set in the list.
func (p *Pane) laid(it Entry) laid {
	at := p.refOf(it)
	if l, isSet := p.set[at]; isSet {
		return l
	}
	e := p.entry(it)
	list, _ := p.split()
	l := p.lay(&e, list)
	if e.isRead {
		p.set[at] = l
	}
	return l
}

func (p *Pane) lay(e *entry, list int) laid {
	c := widthsIn(list)
	l := laid{act: theme.Wrap(p.act(e), c.act, most), isStacked: p.w < columns}
	switch {
	case l.isStacked:
		l.who, l.when = theme.Wrap(e.who(), c.act, most), theme.Wrap(sanitise.Line(e.due()), c.act, most)
		l.isJoined = ansi.StringWidth(e.who()+dot+e.due()) <= c.act
	case c.who > 0:
		l.who, l.when = theme.Wrap(e.who(), c.who, most), wrapTime(sanitise.Line(e.shortDue(c.when)), c.when)
	}
	return l
}

// wrapTime sets words of a time in lines, parted behind a comma, a dot or a dash: a day stands whole.
func wrapTime(s string, w int) []string {
	const fixed = "\u00a0"
	lines := theme.Wrap(strings.NewReplacer(", ", ", ", dot, dot, " – ", fixed+"– ", " ", fixed).Replace(s), w, most)
	for i := range lines {
		lines[i] = strings.ReplaceAll(lines[i], fixed, " ")
	}
	return lines
}

// height is how many lines of the screen an entry takes, one that is still to be read as
// many as it will take mostly.
func (l *laid) height() int {
	switch {
	case l.isStacked && l.isJoined:
		return len(l.act) + 1
	case l.isStacked:
		return len(l.act) + max(len(l.who)+len(l.when), 1)
	}
	return max(len(l.act), len(l.who), len(l.when), 1)
}

func (p *Pane) drawEntry(e *entry, l laid, lk look, w int, isOn bool) []string {
	out := make([]string, l.height())
	for i := range out {
		line := theme.NewLine(w)
		line.Add(lk.marker, marker(isOn))
		if i == 0 {
			line.Add(lk.glyph, "  "+wording.Glyph(e.firm)+" ")
		} else {
			line.Add(lk.base, strings.Repeat(" ", lead-1))
		}
		if l.isStacked {
			l.stack(i, line, lk, p.ink(e, lk))
		} else {
			l.row(i, line, lk, p.ink(e, lk), widthsIn(w))
		}
		out[i] = line.End(lk.base)
	}
	return out
}

// row is line i of an entry, who and when beside the act.
func (l *laid) row(i int, line *theme.Line, lk look, ink theme.Style, c widths) {
	line.Add(lk.text, theme.Fit(nth(l.act, i), c.act))
	if c.who == 0 { // beside the chart of a narrow screen
		return
	}
	line.Add(lk.base, strings.Repeat(" ", between))
	line.Add(lk.muted, theme.Fit(nth(l.who, i), c.who))
	line.Add(lk.base, strings.Repeat(" ", between))
	line.Add(ink, nth(l.when, i))
}

// stack is line i of an entry, who and when under the act, in one line where they fit.
func (l *laid) stack(i int, line *theme.Line, lk look, ink theme.Style) {
	under := i - len(l.act)
	switch {
	case under < 0:
		line.Add(lk.text, l.act[i])
	case l.isJoined:
		line.Add(lk.muted, nth(l.who, 0))
		if len(l.who) > 0 && len(l.when) > 0 {
			line.Add(lk.muted, dot)
		}
		line.Add(ink, nth(l.when, 0))
	case under < len(l.who):
		line.Add(lk.muted, l.who[under])
	default:
		line.Add(ink, nth(l.when, under-len(l.who)))
	}
}

// nth is line i, "" where there is none.
func nth(lines []string, i int) string {
	if i < 0 || i >= len(lines) {
		return ""
	}
	return lines[i]
}

const dot = " · "

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

// foot says more of the commitment under the cursor, and where it stands.
func (p *Pane) foot() []string {
	lines := []string{p.t.Faint.Over(strings.Repeat("─", p.w))}
	it, ok := p.item(p.At())
	if !ok {
		return lines
	}
	e := p.entry(it)
	facts := []string{e.who(), e.firm.String()}
	if e.line.Earlier {
		facts = append(facts, "earlier")
	}
	facts = append(facts, e.told, e.became)
	return append(lines, "  "+p.t.Muted.Over(theme.Cut(joined(facts), p.w-4, theme.Ellipsis)), "  "+p.t.Muted.Over(p.source(&e)))
}

// source is where a commitment stands; of a long title the end gives way.
func (p *Pane) source(e *entry) string {
	rest := joined([]string{sanitise.Line(e.row.Source), wording.Dated(e.row.Published, e.row.DateFrom)})
	if rest != "" {
		rest = " · " + rest
	}
	return theme.Cut(sanitise.Line(e.row.Title), max(p.w-4-ansi.StringWidth(rest), 10), theme.Ellipsis) + rest
}

// joined is the words that are there, dots between them.
func joined(all []string) string {
	return strings.Join(slices.DeleteFunc(all, func(s string) bool { return s == "" }), " · ")
}
