package dossier

import (
	"fmt"
	"strings"

	"github.com/charmbracelet/x/ansi"

	"attache/briefs/clock"
	"attache/briefs/dossier"
	"attache/briefs/sanitise"
	"attache/ui/theme"
	"attache/ui/wording"
)

// run is words in one style.
type run struct {
	style theme.Style
	words string
}

// cell is a line of a column, and whose it is: -1 for no stop.
type cell struct {
	stop int
	runs []run
}

// line is a line of the page: one cell, or two side by side.
type line struct {
	left  cell
	right *cell
}

// column is a stretch of the page of some width while it is laid out.
type column struct {
	*Pane
	w     int
	cells []cell
	stops []stop // with lines counted within the column
	from  int    // how many stops stand before them
}

// layout lays the page out for the pane's width.
func (p *Pane) layout() {
	p.lines, p.stops = nil, nil
	if p.page == nil || p.w == 0 {
		return
	}
	c := p.column(p.measure(), 0)
	for _, words := range theme.Wrap(safe(wording.DossierScope(p.page)[1:]...), max(p.measure()-2, 1), 0) {
		c.add(-1, run{p.t.Muted, " " + words})
	}
	p.take(c)
	for k := 0; k < len(p.page.Sections); k++ {
		if p.isTwofold() && p.page.Sections[k].Kind == dossier.Party {
			p.beside(k, k+1)
			k++
			continue
		}
		c := p.column(p.measure(), 0)
		c.section(k)
		p.take(c)
	}
	c = p.column(p.measure(), 0)
	c.topics()
	c.sources()
	p.take(c)
	p.cursor = max(min(p.cursor, len(p.stops)-1), 0)
	p.follow()
}

func (p *Pane) column(w, from int) *column {
	return &column{Pane: p, w: w, from: len(p.stops) + from}
}

// take adds a column that has the whole width to the page.
func (p *Pane) take(c *column) {
	p.land(c, 0)
	for i := range c.cells {
		p.lines = append(p.lines, line{left: c.cells[i]})
	}
}

// land enters a column's stops, which begin at the page's next line.
func (p *Pane) land(c *column, side int) {
	for _, s := range c.stops {
		s.lead, s.first, s.last, s.column = s.lead+len(p.lines), s.first+len(p.lines), s.last+len(p.lines), side
		p.stops = append(p.stops, s)
	}
}

// beside lays two sections out side by side.
func (p *Pane) beside(one, other int) {
	left := p.column(p.half(), 0)
	left.section(one)
	right := p.column(p.measure()-p.half()-1, len(left.stops))
	right.section(other)
	p.land(left, 0)
	p.land(right, 1)
	for i := range max(len(left.cells), len(right.cells)) {
		p.lines = append(p.lines, line{left: left.at(i), right: new(right.at(i))})
	}
}

// at is a line of a column, an empty one under its end.
func (c *column) at(i int) cell {
	if i < len(c.cells) {
		return c.cells[i]
	}
	return cell{stop: -1}
}

func (c *column) add(stop int, runs ...run) {
	c.cells = append(c.cells, cell{stop, runs})
}

// heading begins a part after a blank line and says how much stands in it.
func (c *column) heading(name, aside string) (lead int) {
	c.add(-1)
	c.add(-1, run{c.t.Title, " " + strings.ToUpper(name)}, run{c.t.Muted, "  " + aside})
	return len(c.cells) - 1
}

func (c *column) section(k int) {
	s := &c.page.Sections[k]
	lead := c.heading(safe(wording.DossierHeading(c.page, s)), safe(wording.DossierAside(c.page, s)))
	for _, at := range s.Items {
		c.item(k, at, lead)
		lead = len(c.cells)
	}
	if n := s.Folded(); n > 0 {
		c.add(-1, run{c.t.Muted, "    and " + theme.Count(n) + " more"})
	}
}

// item stands on one line where there is room: what is promised on the left, who
// and when on the right.
func (c *column) item(section, at, lead int) {
	i := &c.page.Items[at]
	s := &c.page.Sections[section]
	here := c.begin(section, at, lead)
	act := safe(wording.DossierLine(i))
	tail := safe(append([]string{wording.DossierWho(c.page, s, i)}, wording.DossierWhen(c.page, s, i)...)...)
	number := fmt.Sprintf(" [%d] ", i.Number)
	glyph := run{c.t.Accent, "  " + wording.Glyph(i.Firmness) + " "}
	const indent = 4
	if room := c.w - indent - ansi.StringWidth(act) - ansi.StringWidth(tail) - ansi.StringWidth(number); room >= 2 {
		c.add(here, glyph, run{c.t.Text, act + strings.Repeat(" ", room)}, run{c.urgency(i), tail}, run{c.t.Muted, number})
		c.end()
		return
	}
	lead1 := glyph
	for _, words := range theme.Wrap(act, max(c.w-indent-1, 1), 0) {
		c.add(here, lead1, run{c.t.Text, words})
		lead1 = run{c.t.Text, "    "}
	}
	for _, words := range theme.Wrap(tail+strings.TrimRight(number, " "), max(c.w-indent-1, 1), 0) {
		c.add(here, run{c.urgency(i), "    " + words})
	}
	c.end()
}

// begin begins a stop.
func (c *column) begin(section, at, lead int) (number int) {
	c.stops = append(c.stops, stop{item: at, section: section, lead: lead, first: len(c.cells)})
	return c.from + len(c.stops) - 1
}

// end ends it with the line that was added last.
func (c *column) end() { c.stops[len(c.stops)-1].last = len(c.cells) - 1 }

// urgency is how the time of an item looks: one that is near or over stands out.
func (c *column) urgency(i *dossier.Item) theme.Style {
	switch i.Clock {
	case clock.Passed:
		return c.t.Passed
	case clock.Soon, clock.Grace:
		return c.t.Soon
	}
	return c.t.Muted
}

func (c *column) topics() {
	if len(c.page.Topics) == 0 {
		return
	}
	c.heading("open by topic", "")
	for _, words := range theme.Wrap(safe(wording.DossierTopics(c.page)...), max(c.w-3, 1), 0) {
		c.add(-1, run{c.t.Text, "  " + words})
	}
}

// sources are the quotations by number.
func (c *column) sources() {
	if len(c.page.Items) == 0 {
		return
	}
	lead := c.heading("sources", "")
	for at := range c.page.Items {
		i := &c.page.Items[at]
		here := c.begin(len(c.page.Sections), at, lead)
		number := fmt.Sprintf("  [%d] ", i.Number)
		for k, words := range theme.Wrap(quotation(i)+" "+safe(wording.DossierSource(i)...), max(c.w-len(number)-1, 1), 0) {
			if k > 0 {
				number = strings.Repeat(" ", len(number))
			}
			c.add(here, run{c.t.Muted, number}, run{c.t.Text, words})
		}
		c.end()
		lead = len(c.cells)
	}
}

// quotation is an item's words in quotation marks.
func quotation(i *dossier.Item) string {
	if words := safe(i.Quote()); words != "" {
		return "“" + words + "”"
	}
	return "(" + wording.NoQuotation + ")"
}

// safe is the parts that are not empty on one line, a dot between.
func safe(parts ...string) string {
	var some []string
	for _, s := range parts {
		if s = strings.Join(strings.Fields(sanitise.Line(s)), " "); s != "" {
			some = append(some, s)
		}
	}
	return strings.Join(some, " · ")
}
