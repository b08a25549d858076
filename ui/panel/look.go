package panel

import (
	"strings"

	"github.com/charmbracelet/x/ansi"

	"attache/ui/theme"
)

// look is the styles of one kind of row: plain, selected, or selected in a
// pane without focus.
type look struct {
	base, marker, act, number, glyph, muted, soon, passed theme.Style
}

func lookOver(t theme.Theme, row theme.Style) look {
	marker := t.Accent.With(row)
	if t.Plain {
		marker = t.Accent // reversed, the half block would show its empty half
	}
	return look{
		base: row, marker: marker, act: t.Text.With(row), number: t.Faint.With(row), glyph: t.Accent.With(row),
		muted: t.Muted.With(row), soon: t.Soon.With(row), passed: t.Passed.With(row),
	}
}

// line is built run by run up to a width; what does not fit is cut.
type line struct {
	b    strings.Builder
	open string // the sequence of the style that is on
	used int
	w    int
}

func newLine(w int) *line {
	l := &line{w: w}
	l.b.Grow(3 * w) // cells, strokes of three bytes and a few sequences
	return l
}

// add sets clean words in a style, as far as there is room.
func (l *line) add(st theme.Style, s string) {
	room := l.w - l.used
	if room <= 0 || s == "" {
		return
	}
	n := ansi.StringWidth(s)
	if n > room {
		s = ansi.Truncate(s, room, theme.Ellipsis)
		n = ansi.StringWidth(s)
	}
	l.turn(st.Open())
	l.b.WriteString(s)
	l.used += n
}

// turn switches to a style; runs of one style share their sequence.
func (l *line) turn(open string) {
	if open == l.open {
		return
	}
	if l.open != "" {
		l.b.WriteString(ansi.ResetStyle)
	}
	l.b.WriteString(open)
	l.open = open
}

// end pads the line to its width in a style.
func (l *line) end(st theme.Style) string {
	l.add(st, strings.Repeat(" ", max(l.w-l.used, 0)))
	l.turn("")
	return l.b.String()
}
