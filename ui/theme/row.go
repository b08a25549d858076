package theme

import (
	"strings"

	"github.com/charmbracelet/x/ansi"
)

// Line is built run by run up to a width; what does not fit is cut.
type Line struct {
	b    strings.Builder
	open string // the sequence of the style that is on
	used int
	w    int
}

// NewLine is an empty line of w cells.
func NewLine(w int) *Line {
	l := &Line{w: w}
	l.b.Grow(3 * w) // cells, strokes of three bytes and a few sequences
	return l
}

// Add sets clean words in a style, as far as there is room.
func (l *Line) Add(st Style, s string) {
	room := l.w - l.used
	if room <= 0 || s == "" {
		return
	}
	n := ansi.StringWidth(s)
	if n > room {
		s = Cut(s, room, Ellipsis)
		n = ansi.StringWidth(s)
	}
	if st.inked && isBlank(s) && st.open != l.open {
		st = Style{} // it would not show
	}
	l.turn(st.Open())
	l.b.WriteString(s)
	l.used += n
}

// Used is how many cells are set.
func (l *Line) Used() int { return l.used }

// turn switches to a style; runs of one style share their sequence.
func (l *Line) turn(open string) {
	if open == l.open {
		return
	}
	if l.open != "" {
		l.b.WriteString(ansi.ResetStyle)
	}
	l.b.WriteString(open)
	l.open = open
}

// End pads the line to its width in a style.
func (l *Line) End(st Style) string {
	l.Add(st, strings.Repeat(" ", max(l.w-l.used, 0)))
	l.turn("")
	return l.b.String()
}
