package panel

import "attache/ui/theme"

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

// lookBeside is how a commitment looks that the filter does not ask for.
func lookBeside(t theme.Theme) look {
	l := lookOver(t, theme.Style{})
	l.act, l.glyph = l.muted, l.muted
	return l
}
