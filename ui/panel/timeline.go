package panel

import (
	"slices"
	"strconv"
	"strings"

	"attache/briefs"
	"attache/briefs/clock"
	"attache/briefs/commitments"
	"attache/briefs/timex"
	"attache/ui/gantt"
	"attache/ui/theme"
	"attache/ui/wording"
)

const (
	timelineTitle = "TIMELINE"
	minTimeline   = 16 // cells under which an axis says nothing
)

// timeline is a brief's commitments in time, for a day and a width.
type timeline struct {
	dated   []gantt.Span // soonest first
	undated []token
	axis    gantt.Axis
	today   int // the cell of the as-of day, -1 when it is off the axis
	flowed  []token
	lines   int // lines that flowed takes
	shown   int // of these, the lines drawn
}

// newTimeline sorts the commitments into those with days and those without.
func newTimeline(b *briefs.Brief, asOf timex.Date) timeline {
	var t timeline
	groups := map[clock.State][]int{}
	for i := range b.Commitments {
		c := &b.Commitments[i]
		if s, ok := spanOf(c, i, b.Published.Date); ok {
			t.dated = append(t.dated, s)
		} else {
			state := clock.Of(c, asOf)
			if state != clock.Ongoing && state != clock.Conditional {
				state = clock.NoDate // "within 15 years", from when is not said
			}
			groups[state] = append(groups[state], i)
		}
	}
	slices.SortFunc(t.dated, gantt.BySoonest)
	for _, g := range []struct {
		state clock.State
		name  string
	}{{clock.NoDate, "no date:"}, {clock.Ongoing, "ongoing:"}, {clock.Conditional, "conditional:"}} {
		t.undated = append(t.undated, tokens(g.name, groups[g.state])...)
	}
	return t
}

// spanOf is where a commitment lies in time; ok is false where its words give no
// day.
func spanOf(c *commitments.Commitment, i int, published timex.Date) (gantt.Span, bool) {
	if c.Due == nil {
		return gantt.Span{}, false
	}
	return gantt.SpanOf(*c.Due, i, published)
}

// fit lays the timeline out on w cells, the first gutter of them for numbers.
func (t *timeline) fit(w, gutter int, asOf timex.Date) {
	t.flowUndated(w)
	t.axis, t.today = gantt.Axis{}, -1
	if len(t.dated) == 0 || w < minTimeline {
		return
	}
	day := asOf
	if day.IsZero() {
		day = t.dated[0].From
	}
	t.axis = t.axisAround(day, w-gutter)
	if x := t.axis.Column(day); !asOf.IsZero() && x >= 0 && x < t.axis.Width() {
		t.today = x
	}
}

// maxFar bounds how many far ends are tried for leaving out.
const maxFar = 8

// axisAround is an axis of w cells on which the day and every commitment lie.
// Where that would cost the months, up to a third of the commitments may reach
// beyond its ends instead, as few as will do.
func (t *timeline) axisAround(day timex.Date, w int) gantt.Axis {
	starts, ends := t.days()
	n := len(starts)
	fit := func(early, late int) gantt.Axis {
		return gantt.NewAxis(earlier(starts[early], day), later(ends[n-1-late], day), day, w)
	}
	whole := fit(0, 0)
	if whole.IsMonthly() {
		return whole
	}
	for far := 1; far <= min(n/3, maxFar); far++ {
		for early := range far + 1 {
			if a := fit(early, far-early); a.IsMonthly() {
				return a
			}
		}
	}
	return whole
}

// days is the first days of all that is dated and the last, each in order.
func (t *timeline) days() (starts, ends []timex.Date) {
	for _, s := range t.dated {
		starts, ends = append(starts, s.From), append(ends, s.Reach())
	}
	slices.SortFunc(starts, timex.Date.Compare)
	slices.SortFunc(ends, timex.Date.Compare)
	return starts, ends
}

func earlier(a, b timex.Date) timex.Date {
	if b.Before(a) {
		return b
	}
	return a
}

func later(a, b timex.Date) timex.Date {
	if b.After(a) {
		return b
	}
	return a
}

// heights is how many lines the timeline wants and how many it needs at least.
func (t *timeline) heights() (want, least int) {
	want, least = t.lines, min(t.lines, 1)
	if t.axis.Width() > 0 {
		want += 3 + len(t.dated) // years, months, bars, the as-of mark
		least += 3
	}
	return want, least
}

// drawTimeline is the timeline on h lines, and the commitment that each line
// shows, -1 for none.
func (p *Pane) drawTimeline(h int) (lines []string, of []int) {
	t := &p.timeline
	undated := min(t.lines, max(h-3, 1))
	if t.axis.Width() > 0 {
		room := h - 2 - undated
		bars := max(min(room, len(t.dated)), 0)
		from := t.firstBar(bars, p)
		named := room > bars
		lines, of = append(lines, p.years(from > 0, from+bars < len(t.dated)), p.ticks(!named)), append(of, -1, -1)
		for _, s := range t.dated[from : from+bars] {
			lines, of = append(lines, p.drawBar(s)), append(of, s.Of)
		}
		if named {
			lines, of = append(lines, p.asOfMark()), append(of, -1)
		}
	}
	t.shown = max(min(undated, h-len(lines)), 0)
	for y := range t.shown {
		lines, of = append(lines, p.drawUndated(y)), append(of, -1)
	}
	return lines, of
}

// firstBar is the first of n bars to show so that the selected one is among
// them, or the next that has not passed.
func (t *timeline) firstBar(n int, p *Pane) int {
	first := slices.IndexFunc(t.dated, func(s gantt.Span) bool { return s.Of == p.selected }) - n/2
	if first < -n/2 {
		first = slices.IndexFunc(t.dated, func(s gantt.Span) bool { return p.clock(s.Of).State != clock.Passed })
	}
	return max(min(first, len(t.dated)-n), 0)
}

func (p *Pane) gutter() int { return p.digits() + 2 }

// years heads the timeline: the years, and an arrow where it has more bars
// than lines.
func (p *Pane) years(above, below bool) string {
	more := " "
	switch {
	case above && below:
		more = "↕"
	case above:
		more = "↑"
	case below:
		more = "↓"
	}
	from := max(len(timelineTitle)+2-p.gutter(), 0)
	years := []rune(p.timeline.axis.Years(from))
	l := theme.NewLine(p.w)
	l.Add(p.t.Muted, timelineTitle)
	l.Add(p.t.Muted, more+" ")
	l.Add(p.t.Muted, string(years[min(len(years), from):]))
	return l.End(theme.Style{})
}

// ticks is the axis; where no line is left to name the as-of day, its cell is
// marked here.
func (p *Pane) ticks(marked bool) string {
	l := theme.NewLine(p.w)
	l.Add(p.t.Faint, strings.Repeat(" ", p.gutter()))
	ticks := []rune(p.timeline.axis.Ticks())
	if x := p.timeline.today; marked && x >= 0 {
		l.Add(p.t.Faint, string(ticks[:x]))
		l.Add(p.t.Accent, "▼")
		ticks = ticks[x+1:]
	}
	l.Add(p.t.Faint, string(ticks))
	return l.End(theme.Style{})
}

func (p *Pane) drawBar(s gantt.Span) string {
	lk, st := p.looks[0], p.barStyle(s)
	l := theme.NewLine(p.w)
	number := strconv.Itoa(s.Of + 1)
	pad := strings.Repeat(" ", p.digits()-len(number))
	if s.Of == p.selected {
		l.Add(lk.marker, "▌"+pad+number+" ")
	} else {
		l.Add(lk.muted, " "+pad+number+" ")
	}
	b := s.Bar(p.timeline.axis)
	p.blank(l, 0, b.At)
	l.Add(st, string(b.Text))
	p.blank(l, b.At+len(b.Text), p.timeline.axis.Width())
	return l.End(theme.Style{})
}

func (p *Pane) barStyle(s gantt.Span) theme.Style {
	k := p.clock(s.Of)
	switch {
	case s.Of == p.selected:
		return p.t.Title
	case p.t.Plain: // a line under strokes says nothing
		return p.t.Muted
	case k.State == clock.Passed:
		return p.t.Passed
	case k.IsUrgent():
		return p.t.Soon
	}
	return p.t.Muted
}

// blank fills the axis from one cell up to another, today's hairline in it.
func (p *Pane) blank(l *theme.Line, from, to int) {
	today := p.timeline.today
	if today < from || today >= to {
		l.Add(theme.Style{}, strings.Repeat(" ", max(to-from, 0)))
		return
	}
	l.Add(theme.Style{}, strings.Repeat(" ", today-from))
	l.Add(p.t.Faint, "┊")
	l.Add(theme.Style{}, strings.Repeat(" ", to-today-1))
}

// asOfMark names the as-of day under its cell, on the side that has room.
func (p *Pane) asOfMark() string {
	l := theme.NewLine(p.w)
	today := p.timeline.today
	if today < 0 {
		return l.End(theme.Style{})
	}
	day := wording.Date(p.asOf)
	x := p.gutter() + today
	if x+2+len(day) <= p.w {
		l.Add(p.t.Faint, strings.Repeat(" ", x))
		l.Add(p.t.Accent, "▲")
		l.Add(p.t.Muted, " "+day)
	} else {
		l.Add(p.t.Muted, strings.Repeat(" ", max(x-len(day)-1, 0))+day+" ")
		l.Add(p.t.Accent, "▲")
	}
	return l.End(theme.Style{})
}
