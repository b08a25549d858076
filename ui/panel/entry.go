package panel

import (
	"strconv"
	"strings"

	"github.com/charmbracelet/x/ansi"

	"attache/briefs"
	"attache/briefs/clock"
	"attache/briefs/commitments"
	"attache/briefs/sanitise"
	"attache/ui/theme"
	"attache/ui/wording"
)

// room is how many lines of its words a commitment may take before they are
// cut: of its act, and of who and when.
type room struct{ act, facts int }

var (
	scant = room{act: 2, facts: 2}
	ample = room{act: 5, facts: 4} // while all of a brief's commitments fit so
)

// found stands before a commitment that the filter asks for, beside others.
const found = "›"

const narrowText = 8 // cells under which words are not worth an indent

// entry is one commitment laid out for a width.
type entry struct {
	act   []string
	facts [][]piece
}

func (r *entry) height() int { return len(r.act) + len(r.facts) }

// piece is a run of words that is kept on one line.
type piece struct {
	words string
	role  role
	glue  string // what stands before it on a line; "" stands for a dot
	prose bool   // the article's words, which may be broken
}

type role uint8

const (
	plain role = iota
	soon
	passed
)

const dot = " · "

// newEntry lays out a commitment on lines of w cells, indents not counted.
func newEntry(b *briefs.Brief, c *commitments.Commitment, k wording.Clock, became string, w int, most room) entry {
	act := sanitise.Line(wording.Act(c, b.Body.Text))
	if c.Negative {
		act = "✕ " + act
	}
	r := entry{act: theme.Wrap(act, w, most.act)}
	if len(r.act) == 0 {
		r.act = []string{""}
	}
	all := facts(c, k)
	if became != "" {
		all = append(all, piece{words: sanitise.Line(became)})
	}
	r.facts = flow(all, w, most.facts)
	return r
}

// facts is who and when, piece by piece.
func facts(c *commitments.Commitment, k wording.Clock) []piece {
	all := []piece{{words: sanitise.Line(wording.Parties(c.By, c.To))}}
	if c.Earlier {
		all = append(all, piece{words: "earlier"})
	}
	r := plain
	switch {
	case k.State == clock.Passed:
		r = passed
	case k.IsUrgent():
		r = soon
	}
	all = append(all, piece{words: sanitise.Line(k.When), role: r, prose: k.State == clock.Conditional})
	switch k.Left {
	case "":
	case wording.Recurring, wording.Endless:
		all = append(all, piece{words: k.Left, role: r, glue: " "})
	default:
		all = append(all, piece{words: k.Left, role: r})
	}
	if k.Words != "" {
		all = append(all, piece{words: sanitise.Line(k.Words), prose: true})
	}
	return all
}

// flow sets pieces on at most most lines of w cells, a piece that does not fit
// on the next. What finds no room on the last line is cut there.
func flow(all []piece, w, most int) [][]piece {
	lines, used := [][]piece{nil}, 0
	for _, p := range broken(all, w, most) {
		last, n, gap := len(lines)-1, ansi.StringWidth(p.words), ansi.StringWidth(p.glue)
		if used == 0 {
			gap = 0
		}
		if used+gap+n > w && used > 0 {
			if len(lines) == most {
				lines[last] = cut(lines[last], p, w-used-gap)
				return lines
			}
			lines, used, gap, last = append(lines, nil), 0, 0, last+1
		}
		lines[last] = append(lines[last], p)
		used += gap + n
	}
	return lines
}

// cut ends a line with as much of p as there is room for, and an ellipsis.
func cut(line []piece, p piece, room int) []piece {
	if room > 0 {
		p.words = theme.Cut(p.words, room-1, "") + theme.Ellipsis
		return append(line, p)
	}
	end := &line[len(line)-1]
	end.words = theme.Cut(end.words, ansi.StringWidth(end.words)-1, "") + theme.Ellipsis
	return line
}

// broken gives each piece its glue, and breaks between their words those of the
// article and those that no line holds.
func broken(all []piece, w, most int) []piece {
	pieces := make([]piece, 0, len(all))
	for _, p := range all {
		if p.glue == "" {
			p.glue = dot
		}
		if !p.prose && ansi.StringWidth(p.words) <= w {
			pieces = append(pieces, p)
			continue
		}
		for _, l := range theme.Wrap(p.words, w, most) {
			for word := range strings.FieldsSeq(l) {
				p.words = word
				pieces = append(pieces, p)
				p.glue = " "
			}
		}
	}
	return pieces
}

// indent is the cells before a row's words: marker, number, glyph, blanks.
func (p *Pane) indent() int { return p.digits() + 4 }

func (p *Pane) digits() int { return len(strconv.Itoa(p.count())) }

// textWidth is the cells for a row's words.
func (p *Pane) textWidth() int { return max(p.w-p.indent(), min(p.w, narrowText)) }

// drawRow is line n of the i-th commitment.
func (p *Pane) drawRow(i, n int, lk look) string {
	r := p.entry(i)
	l := theme.NewLine(p.w)
	marker := " "
	switch {
	case i == p.selected:
		marker = "▌"
	case n == 0 && p.asked != nil && p.asked[i]:
		marker = found
	}
	l.Add(lk.marker, marker)
	if n == 0 {
		number := strconv.Itoa(i + 1)
		l.Add(lk.number, strings.Repeat(" ", p.digits()-len(number))+number+" ")
		l.Add(lk.glyph, wording.Glyph(p.brief.Commitments[i].Firmness))
		l.Add(lk.base, " ")
	} else {
		l.Add(lk.base, strings.Repeat(" ", p.indent()-1))
	}
	if n < len(r.act) {
		l.Add(lk.act, r.act[n])
	} else {
		drawFacts(l, r.facts[n-len(r.act)], lk)
	}
	return l.End(lk.base)
}

func drawFacts(l *theme.Line, all []piece, lk look) {
	for i, f := range all {
		if i > 0 {
			l.Add(lk.muted, f.glue)
		}
		switch f.role {
		case soon:
			l.Add(lk.soon, f.words)
		case passed:
			l.Add(lk.passed, f.words)
		default:
			l.Add(lk.muted, f.words)
		}
	}
}
