package export

import (
	"fmt"
	"slices"
	"strconv"

	"attache/briefs/commitments"
	"attache/briefs/dossier"
	"attache/briefs/timex"
	"attache/ui/gantt"
	"attache/ui/theme"
	"attache/ui/wording"
)

// The chart's measures in its own units. A row's words are cut to what their column
// holds at the usual width of a letter; wider ones end at its edge.
const (
	chartWidth = 960
	chartWords = 330 // of the column of words
	chartRight = 944
	chartTop   = 38
	chartRow   = 19
	chartCells = 58 // of a row's words
	chartYear  = 36 // that the name of a year takes
)

// The chart holds the days of its bars, but no more than so many months before and
// after today, so that a promise for 2041 does not press the others together.
const (
	monthsBefore = 18
	monthsAfter  = 36
)

// lane is a bar of the chart and its item.
type lane struct {
	gantt.Span
	item *dossier.Item
}

// chart is a drawing of the items that have days: by their end, with today, and
// with firmness by shape.
func (h *webpage) chart() {
	lanes := lanesOf(h.p)
	if len(lanes) == 0 {
		return
	}
	c := newCalendarChart(h, lanes)
	high := chartTop + len(lanes)*chartRow + 8
	h.begin("figure")
	h.begin("svg", "viewBox", fmt.Sprintf("0 0 %d %d", chartWidth, high), "role", "img", "xmlns", "http://www.w3.org/2000/svg",
		"aria-label", fmt.Sprintf("When %d of the commitments are due, and today", len(lanes)))
	c.months(high)
	for k := range lanes {
		c.lane(&lanes[k], chartTop+k*chartRow)
	}
	c.today(high)
	h.line()
	h.element("figcaption", "■ legal  ● firm  ◐ repeat  ○ effort. A line leads from when it was told to its last day, a bar covers its window, an arrow goes on; the dashed line is "+wording.Date(h.p.AsOf)+".", "class", "legend")
	h.line()
}

func lanesOf(p *dossier.Page) []lane {
	var out []lane
	for k := range p.Items {
		i := &p.Items[k]
		read, words := i.Reading()
		if read.Due == nil || !isPlaced(*read.Due, words) {
			continue
		}
		if s, ok := gantt.SpanOf(*read.Due, i.Number, i.First); ok {
			out = append(out, lane{s, i})
		}
	}
	slices.SortStableFunc(out, func(a, b lane) int { return gantt.BySoonest(a.Span, b.Span) })
	return out
}

// isPlaced reports whether a due time lies where its days are computed: "within two
// years" does not, where it is not said of what.
func isPlaced(d timex.Due, words string) bool {
	return d.To.IsZero() || d.Precision == timex.Vague || wording.HasDay(d, words)
}

// calendarChart draws on a scale of days.
type calendarChart struct {
	*webpage
	first timex.Date
	days  int
}

func newCalendarChart(h *webpage, lanes []lane) *calendarChart {
	asOf := h.p.AsOf
	first, last := asOf, asOf
	for _, l := range lanes {
		if !l.From.IsZero() && l.From.Before(first) {
			first = l.From
		}
		if r := l.Reach(); r.After(last) {
			last = r
		}
	}
	if least := asOf.AddMonths(-monthsBefore); first.Before(least) {
		first = least
	}
	if most := asOf.AddMonths(monthsAfter); last.After(most) {
		last = most
	}
	first.Day = 1
	last = last.AddMonths(1)
	return &calendarChart{webpage: h, first: first, days: max(first.Until(last), 1)}
}

// x is where a day lies, in tenths of a unit; in is false for one off the chart,
// which lies at its nearer end.
func (c *calendarChart) x(d timex.Date) (x int, in bool) {
	const wide = (chartRight - chartWords) * 10
	n := c.first.Until(d)
	return chartWords*10 + min(max(n, 0), c.days)*wide/c.days, n >= 0 && n <= c.days
}

// at is a length as the drawing has it.
func at(tenths int) string {
	return fmt.Sprintf("%d.%d", tenths/10, tenths%10)
}

// monthSteps are the steps between the ticks, and up to how many months of the
// chart each is for.
var monthSteps = [...]struct{ step, upTo int }{{1, 18}, {3, 48}, {6, 1 << 20}}

// step is the one between the chart's ticks.
func (c *calendarChart) step() int {
	for _, s := range monthSteps {
		if c.days/30 <= s.upTo {
			return s.step
		}
	}
	return 12
}

// months draws a tick and a name at the beginning of each month, quarter or half,
// under the names of the years.
func (c *calendarChart) months(high int) {
	step, named := c.step(), 0
	for d := c.first; ; d = d.AddMonths(1) {
		x, in := c.x(d)
		if !in || x > (chartRight-20)*10 {
			return
		}
		if (d == c.first || d.Month == 1) && x >= named {
			c.text(x+20, 11, strconv.Itoa(int(d.Year)), "#1c1c1c")
			named = x + chartYear*10
		}
		if int(d.Month-1)%step != 0 {
			continue
		}
		ink := "#e2e2e2"
		if d.Month == 1 {
			ink = "#b5b5b5"
		}
		c.void("line", "x1", at(x), "x2", at(x), "y1", "14", "y2", strconv.Itoa(high), "stroke", ink)
		c.text(x+20, 25, wording.Month(d)[:3], "#585858")
	}
}

func (c *calendarChart) text(x, y int, words, ink string) {
	c.element("text", words, "x", at(x), "y", strconv.Itoa(y), "fill", ink)
}

func (c *calendarChart) today(high int) {
	x, _ := c.x(c.p.AsOf)
	c.void("line", "x1", at(x), "x2", at(x), "y1", "14", "y2", strconv.Itoa(high), "stroke", "#8a2b00", "stroke-dasharray", "3 3", "class", "today")
	c.out.WriteString("\n")
}

// lane draws an item's words and its bar.
func (c *calendarChart) lane(l *lane, y int) {
	n := strconv.Itoa(l.item.Number)
	c.begin("a", "href", "#s"+n)
	c.element("title", wording.DossierLine(l.item))
	c.begin("svg", "y", strconv.Itoa(y), "width", strconv.Itoa(chartWords-8), "height", strconv.Itoa(chartRow))
	c.text(0, 13, theme.Cut("["+n+"] "+oneLine(wording.DossierLine(l.item)), chartCells, theme.Ellipsis), "#1c1c1c")
	c.end()
	c.end()
	c.bar(l, y+9)
	c.out.WriteByte('\n')
}

const barInk = "#005f87"

// bar draws a line up to a deadline, a band over a window, an arrow where there is no
// end; the shape of its firmness stands at its end, or at its start where it has none.
func (c *calendarChart) bar(l *lane, y int) {
	from, isFrom := c.x(l.From)
	to, isTo := c.x(l.To)
	if l.Kind == gantt.Open {
		to, isTo = chartRight*10, false
	}
	width := map[gantt.Stroke]string{gantt.Window: "5", gantt.Deadline: "1.5", gantt.Open: "1.5"}[l.Kind]
	if to > from {
		c.void("line", "x1", at(from), "x2", at(to), "y1", strconv.Itoa(y), "y2", strconv.Itoa(y), "stroke", barInk, "stroke-width", width, "stroke-opacity", ".55")
	}
	switch {
	case l.Kind == gantt.Open && isFrom:
		c.arrow(to, y)
		c.shape(l.item.Firmness, from, y)
	case isTo:
		c.shape(l.item.Firmness, to, y)
	case to <= chartWords*10: // all of it is before the chart
		c.text(to+10, y+4, "‹ "+wording.Date(l.To), "#585858")
	default:
		c.arrow(to, y)
		c.shape(l.item.Firmness, to-140, y)
	}
}

func (c *calendarChart) arrow(x, y int) {
	c.void("path", "d", fmt.Sprintf("M%s %dl-7 -4v8z", at(x), y), "fill", barInk)
}

// shape draws ■ legal ● firm ◐ repeat ○ effort.
func (c *calendarChart) shape(f commitments.Firmness, x, y int) {
	centre := []string{"cx", at(x), "cy", strconv.Itoa(y), "r", "4.5", "stroke", barInk, "stroke-width", "1.5"}
	switch f {
	case commitments.Legal:
		c.void("rect", "x", at(x-45), "y", strconv.Itoa(y-4), "width", "9", "height", "9", "fill", barInk, "class", "legal")
	case commitments.Firm:
		c.void("circle", append(centre, "fill", barInk, "class", "firm")...)
	case commitments.Repeat:
		c.void("circle", append(centre, "fill", "#fff", "class", "repeat")...)
		c.void("path", "d", fmt.Sprintf("M%s %da4.5 4.5 0 0 0 0 9z", at(x), y-4), "fill", barInk)
	default:
		c.void("circle", append(centre, "fill", "#fff", "class", "effort")...)
	}
}
