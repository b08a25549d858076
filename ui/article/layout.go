package article

import (
	"sort"

	"attache/briefs/text"
)

// run is words of the article that stand together on one line in one face:
// bytes [from, to) of the body's text after pad blanks. Where rule is set it
// is that rune to−from times instead.
type run struct {
	from, to int32
	rule     rune
	pad      uint16
	face     face
}

// line is one line of the column: words of ours (a bullet, the bar of a
// quotation, the head) and then the article's.
type line struct {
	lead string
	tone tone
	head uint8 // the level of the heading that it is part of, 0 for none
	runs []run
}

// span is the first and last byte of the article's words on the line; it is
// empty where there are none. A table's line may leave bytes out between.
func (l line) span() text.Span {
	s := text.Span{Start: -1}
	for _, r := range l.runs {
		if r.rule != 0 {
			continue
		}
		if s.Start < 0 || int(r.from) < s.Start {
			s.Start = int(r.from)
		}
		s.End = max(s.End, int(r.to))
	}
	return s
}

// covers reports whether words of s stand on the line.
func (l line) covers(s text.Span) bool {
	for _, r := range l.runs {
		if r.rule == 0 && s.Start < int(r.to) && int(r.from) < s.End {
			return true
		}
	}
	return false
}

// layout is an article set at one measure, unit by unit in any order. Units
// that are not set yet have no lines.
type layout struct {
	measure int
	head    []line
	units   []unit
	sheets  [][]line
	above   []int // above[i] is the number of lines before unit i; one more for the total
	set     int   // units that are set
}

func newLayout(measure int, head []line, units []unit) *layout {
	return &layout{measure: measure, head: head, units: units, sheets: make([][]line, len(units)), above: make([]int, len(units)+1)}
}

// done reports whether every unit is set.
func (g *layout) done() bool { return g.set == len(g.units) }

// lay puts the lines of the units from first on into the layout.
func (g *layout) lay(first int, sheets [][]line) {
	for i, s := range sheets {
		if g.sheets[first+i] == nil {
			g.set++
		}
		g.sheets[first+i] = s
	}
	for i := first; i < len(g.sheets); i++ {
		g.above[i+1] = g.above[i] + len(g.sheets[i])
	}
}

// lines is the number of lines set so far, the head's counted.
func (g *layout) lines() int { return len(g.head) + g.above[len(g.units)] }

// line is the nth line of the head and of what is set.
func (g *layout) line(n int) line {
	if n < len(g.head) {
		return g.head[n]
	}
	u := g.unitOf(n)
	return g.sheets[u][n-g.start(u)]
}

// start is the line at which unit u begins.
func (g *layout) start(u int) int { return len(g.head) + g.above[u] }

// unitOf is the unit that holds the nth line, which is none of the head's.
func (g *layout) unitOf(n int) int {
	n -= len(g.head)
	return sort.Search(len(g.units), func(i int) bool { return g.above[i+1] > n })
}

// unitAt is the unit that holds the byte at, or the next one after it.
func (g *layout) unitAt(at int) int {
	u := sort.Search(len(g.units), func(i int) bool { return int(g.units[i].to) > at })
	return min(u, len(g.units)-1)
}

// lineAt is the first line with words at or after the byte at, in its unit; ok
// is false where that unit is not set.
func (g *layout) lineAt(at int) (n int, ok bool) {
	if len(g.units) == 0 {
		return 0, false
	}
	u := g.unitAt(at)
	if g.sheets[u] == nil {
		return 0, false
	}
	best, nearest := g.start(u), -1
	for i, l := range g.sheets[u] {
		s := l.span()
		if l.covers(text.Span{Start: at, End: at + 1}) {
			return g.start(u) + i, true
		}
		if s.Start >= at && (nearest < 0 || s.Start < nearest) {
			best, nearest = g.start(u)+i, s.Start
		}
	}
	return best, true
}

// reach is the first and last line on which words of s stand, the first one of the head
// for those of a title that the head alone tells; ok is false where a unit that s touches
// is not set.
func (g *layout) reach(s text.Span) (first, last int, ok bool) {
	switch {
	case len(g.units) == 0:
		return 0, 0, false
	case s.End <= int(g.units[0].at):
		return 0, 0, true
	}
	first = -1
	for u := g.unitAt(s.Start); u < len(g.units) && int(g.units[u].at) < s.End; u++ {
		if g.sheets[u] == nil {
			return 0, 0, false
		}
		for i, l := range g.sheets[u] {
			if !l.covers(s) {
				continue
			}
			if last = g.start(u) + i; first < 0 {
				first = last
			}
		}
	}
	return first, last, first >= 0
}

// leavesOut reports whether the units that s touches are set and no line shows words
// of it.
func (g *layout) leavesOut(s text.Span) bool {
	if _, _, ok := g.reach(s); ok || len(g.units) == 0 {
		return false
	}
	for u := g.unitAt(s.Start); u < len(g.units) && int(g.units[u].at) < s.End; u++ {
		if g.sheets[u] == nil {
			return false
		}
	}
	return true
}

// gap is the units [first, last) next to be set: those from u on, going round
// once. ok is false where all are set.
func (g *layout) gap(u int) (first, last int, ok bool) {
	if g.done() {
		return 0, 0, false
	}
	first = u
	for g.sheets[first] != nil {
		first = (first + 1) % len(g.units)
	}
	for last = first; last < len(g.units) && g.sheets[last] == nil; {
		last++
	}
	return first, last, true
}
