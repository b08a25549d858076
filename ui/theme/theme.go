// Package theme holds every style of the reader, by role, and the few things
// that all panes do with a line of cells.
//
// Its promise: nothing outside it names a colour, and a Line that went through
// Fit is exactly as wide as was asked.
package theme

import (
	"image/color"

	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/x/ansi"
)

// Style is how a run of cells looks: one escape sequence, made once.
type Style struct {
	open string
	attr ansi.Style
}

// Over sets s in the style. What s holds must be clean (see Safe).
func (st Style) Over(s string) string {
	if st.open == "" || s == "" {
		return s
	}
	return st.open + s + ansi.ResetStyle
}

// Open is the sequence that switches the style on.
func (st Style) Open() string { return st.open }

// With is the style with the attributes of another added to it.
func (st Style) With(other Style) Style {
	return made(append(append(ansi.Style{}, st.attr...), other.attr...))
}

func made(a ansi.Style) Style {
	if len(a) == 0 {
		return Style{}
	}
	return Style{open: a.String(), attr: a}
}

func ink(c color.Color) ansi.Style { return ansi.Style{}.ForegroundColor(c) }

// Theme is the palette by role. Weight and position come before colour: with
// colours taken away each role still differs from its neighbours.
type Theme struct {
	Dark  bool
	Plain bool // no colours: NO_COLOR or a terminal without them

	Text   Style // running text
	Strong Style // titles
	Muted  Style // dates, sources, explanations
	Faint  Style // hairlines, axis, folded things
	Accent Style // the one accent: marks, selection, keys
	Title  Style // a pane's heading

	Selected Style // the selected row of the focused pane
	Dimmed   Style // the selected row of a pane without focus
	Mark     Style // words of a commitment
	Chosen   Style // words of the selected commitment
	Found    Style // words that a search found

	Soon   Style // due soon
	Passed Style // date passed
	Wrong  Style // an error or a refusal

	ink palette
}

type palette struct{ text, muted, faint, accent, soon, passed, row, dim, mark, chosen color.Color }

// The two palettes were chosen so that each ink keeps a contrast of at least
// 4.5 to 1 (3 to 1 for faint) against the terminal backgrounds usual for it.
var (
	night = palette{
		text: lipgloss.Color("#D7DAE0"), muted: lipgloss.Color("#9AA3B2"), faint: lipgloss.Color("#646D7E"),
		accent: lipgloss.Color("#7FB4E6"), soon: lipgloss.Color("#E5B567"), passed: lipgloss.Color("#E58A7B"),
		row: lipgloss.Color("#263445"), dim: lipgloss.Color("#22272F"),
		mark: lipgloss.Color("#1D2A38"), chosen: lipgloss.Color("#2F4D6B"),
	}
	day = palette{
		text: lipgloss.Color("#22262C"), muted: lipgloss.Color("#5A6372"), faint: lipgloss.Color("#8A93A1"),
		accent: lipgloss.Color("#1F5F99"), soon: lipgloss.Color("#8A5A00"), passed: lipgloss.Color("#A83A2A"),
		row: lipgloss.Color("#D6E4F2"), dim: lipgloss.Color("#ECEFF3"),
		mark: lipgloss.Color("#EAF2FA"), chosen: lipgloss.Color("#BFDCF5"),
	}
)

// New is the theme for a dark or light background; plain leaves colours out
// and says with weight, underline and reversal what colour said.
func New(dark, plain bool) Theme {
	if plain {
		return monochrome(dark)
	}
	p := day
	if dark {
		p = night
	}
	bold := ansi.Style{}.Bold()
	return Theme{
		Dark: dark, ink: p,
		Text: made(ink(p.text)), Strong: made(append(bold, ink(p.text)...)), Muted: made(ink(p.muted)),
		Faint: made(ink(p.faint)), Accent: made(ink(p.accent)), Title: made(append(bold, ink(p.accent)...)),
		Selected: made(ansi.Style{}.BackgroundColor(p.row)), Dimmed: made(ansi.Style{}.BackgroundColor(p.dim)),
		Mark:   made(ansi.Style{}.BackgroundColor(p.mark)),
		Chosen: made(ansi.Style{}.BackgroundColor(p.chosen)), Found: made(ansi.Style{}.Underline(true).ForegroundColor(p.soon)),
		Soon: made(ink(p.soon)), Passed: made(ink(p.passed)), Wrong: made(ink(p.passed)),
	}
}

func monochrome(dark bool) Theme {
	bold := made(ansi.Style{}.Bold())
	under := made(ansi.Style{}.Underline(true))
	reverse := made(ansi.Style{}.Reverse(true))
	return Theme{
		Dark: dark, Plain: true,
		Strong: bold, Title: bold, Accent: bold, Selected: reverse, Dimmed: under,
		Chosen: reverse, Found: under, Soon: bold, Passed: bold.With(under), Wrong: bold,
	}
}
