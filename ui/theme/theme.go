// Package theme holds every style of the reader, by role, and the few things
// that all panes do with a line of cells.
//
// Its promise: nothing outside it names a colour, and a Line that went through
// Fit is exactly as wide as was asked.
package theme

import (
	"image/color"
	"slices"
	"strings"

	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/x/ansi"
)

// Style is how a run of cells looks: one escape sequence, made once.
type Style struct {
	open  string
	attr  ansi.Style
	inked bool // it shows on letters alone
}

// Over sets s in the style. What s holds must be clean (see Safe). Blanks, on which
// it would not show, stay as they are: a terminal that is not told of them has less
// to do.
func (st Style) Over(s string) string {
	if st.open == "" || s == "" || st.IsLostOn(s) {
		return s
	}
	return st.open + s + ansi.ResetStyle
}

// IsLostOn reports whether s looks in the style as it does without.
func (st Style) IsLostOn(s string) bool { return st.inked && isBlank(s) }

// Open is the sequence that switches the style on.
func (st Style) Open() string { return st.open }

// With is the style with the attributes of another added to it.
func (st Style) With(other Style) Style {
	if len(other.attr) == 0 {
		return st
	}
	return made(append(append(ansi.Style{}, st.attr...), other.attr...))
}

func made(a ansi.Style) Style {
	if len(a) == 0 {
		return Style{}
	}
	return Style{open: a.String(), attr: a, inked: !slices.ContainsFunc(a, showsOnBlanks)}
}

// showsOnBlanks reports whether an attribute is a line, a reversal or a ground.
func showsOnBlanks(attr string) bool {
	return attr == "4" || attr == "7" || attr == "9" || strings.HasPrefix(attr, "48;") || len(attr) == 2 && attr[0] == '4' || strings.HasPrefix(attr, "10")
}

func isBlank(s string) bool { return strings.Trim(s, " ") == "" }

// ink and ground are the terminal's own where there is no colour.
func ink(c color.Color) ansi.Style {
	if c == nil {
		return ansi.Style{}
	}
	return ansi.Style{}.ForegroundColor(indexed(c))
}

func ground(c color.Color) Style {
	if c == nil {
		return Style{}
	}
	return made(ansi.Style{}.BackgroundColor(indexed(c)))
}

// indexed is a colour by its number where it is one of those that xterm fixed:
// half as long to write.
func indexed(c color.Color) color.Color {
	if _, isBasic := c.(ansi.BasicColor); isBasic {
		return c
	}
	r, g, b, _ := c.RGBA()
	for n := 16; n < 256; n++ {
		if x, y, z, _ := ansi.IndexedColor(n).RGBA(); x == r && y == g && z == b {
			return ansi.IndexedColor(n)
		}
	}
	return c
}

// Theme is the palette by role. Weight and position come before colour: with
// colours taken away each role still differs from its neighbours.
type Theme struct {
	Dark  bool
	Plain bool // no colours: NO_COLOR or a terminal without them

	Text   Style    // running text
	Strong Style    // titles
	Muted  Style    // dates, sources, explanations
	Faint  Style    // hairlines, axis, folded things
	Accent Style    // the one accent: marks, selection, keys
	Title  Style    // a pane's heading
	Heads  [4]Style // headings of an article, by level: the first, … the fourth and lower

	Selected Style // the selected row of the focused pane
	Dimmed   Style // the selected row of a pane without focus
	Mark     Style // words of a commitment
	Chosen   Style // words of the selected commitment
	Found    Style // words that a search found
	Spot     Style // the words that the reader is at
	Time     Style // words of a time, while those are marked
	Party    Style // of a party
	Topic    Style // of a topic
	Slanted  Style // words an article emphasises
	Struck   Style // words an article crosses out
	Linked   Style // words of a link
	Mono     Style // code and other words set apart

	Soon   Style // due soon
	Passed Style // date passed
	Wrong  Style // an error or a refusal
}

type palette struct{ text, muted, faint, accent, soon, passed, row, dim, mark, chosen color.Color }

// The two palettes keep each ink at a contrast of at least 4.5 to 1 (3 to 1 for
// faint) against the backgrounds usual for it; running text has the terminal's own. Every colour is one of the 256
// that xterm fixed, so that a terminal without true colour shows the same.
var (
	night = palette{
		muted: lipgloss.Color("#9e9e9e"), faint: lipgloss.Color("#6c6c6c"),
		accent: lipgloss.Color("#87afd7"), soon: lipgloss.Color("#d7af5f"), passed: lipgloss.Color("#d7875f"),
		row: lipgloss.Color("#303030"), dim: lipgloss.Color("#262626"),
		mark: lipgloss.Color("#262626"), chosen: lipgloss.Color("#005f87"),
	}
	day = palette{
		muted: lipgloss.Color("#585858"), faint: lipgloss.Color("#8a8a8a"),
		accent: lipgloss.Color("#005f87"), soon: lipgloss.Color("#875f00"), passed: lipgloss.Color("#af0000"),
		row: lipgloss.Color("#e4e4e4"), dim: lipgloss.Color("#eeeeee"),
		mark: lipgloss.Color("#eeeeee"), chosen: lipgloss.Color("#afd7ff"),
	}
)

// The palettes of high contrast keep each ink, faint ones too, at 7 to 1.
var (
	nightOfContrast = palette{
		text: lipgloss.Color("#ffffff"), muted: lipgloss.Color("#dadada"), faint: lipgloss.Color("#bcbcbc"),
		accent: lipgloss.Color("#87d7ff"), soon: lipgloss.Color("#ffd75f"), passed: lipgloss.Color("#ffaf87"),
		row: lipgloss.Color("#3a3a3a"), dim: lipgloss.Color("#262626"),
		mark: lipgloss.Color("#303030"), chosen: lipgloss.Color("#005f87"),
	}
	dayOfContrast = palette{
		text: lipgloss.Color("#000000"), muted: lipgloss.Color("#303030"), faint: lipgloss.Color("#444444"),
		accent: lipgloss.Color("#00005f"), soon: lipgloss.Color("#5f0000"), passed: lipgloss.Color("#870000"),
		row: lipgloss.Color("#d0d0d0"), dim: lipgloss.Color("#e4e4e4"),
		mark: lipgloss.Color("#e4e4e4"), chosen: lipgloss.Color("#afd7ff"),
	}
)

// Names are the themes that can be chosen.
var Names = []string{"dark", "light", "dark-contrast", "light-contrast"}

// IsDark reports whether a theme of that name is for a dark background; known is
// false for any other name.
func IsDark(name string) (dark, known bool) {
	return strings.HasPrefix(name, "dark"), slices.Contains(Names, name)
}

// IsContrasting reports whether a theme of that name is one of high contrast.
func IsContrasting(name string) bool { return strings.HasSuffix(name, "-contrast") }

// Contrasting is the theme of high contrast for a dark or light background.
func Contrasting(dark bool) Theme {
	if dark {
		return coloured(dark, nightOfContrast)
	}
	return coloured(dark, dayOfContrast)
}

// With sixteen colours, which every terminal chooses for itself, words keep the
// terminal's own ink, and only what is selected has a ground.
var (
	nightOfSixteen = palette{
		muted: ansi.White, faint: ansi.White, accent: ansi.BrightCyan, soon: ansi.BrightYellow, passed: ansi.BrightRed,
		row: ansi.Blue, chosen: ansi.Blue,
	}
	dayOfSixteen = palette{
		muted: ansi.BrightBlack, faint: ansi.BrightBlack, accent: ansi.Blue, soon: ansi.Magenta, passed: ansi.Red,
		row: ansi.White, chosen: ansi.White,
	}
)

// New is the theme for a dark or light background; plain leaves colours out
// and says with weight, underline and reversal what colour said.
func New(dark, plain bool) Theme {
	switch {
	case plain:
		return monochrome(dark)
	case dark:
		return coloured(dark, night)
	}
	return coloured(dark, day)
}

// OfSixteen is the theme for a terminal that has no more colours.
func OfSixteen(dark bool) Theme {
	if dark {
		return coloured(dark, nightOfSixteen)
	}
	return coloured(dark, dayOfSixteen)
}

func coloured(dark bool, p palette) Theme {
	strong := func(c color.Color) Style { return made(append(ansi.Style{}.Bold(), ink(c)...)) }
	slanted := made(ansi.Style{}.Italic(true))
	mark, linked := ground(p.mark), made(ansi.Style{}.Underline(true))
	if p.mark == nil { // no ground stands apart enough: a line under the words does
		mark, linked = linked, linked.With(made(ink(p.accent)))
	}
	return Theme{
		Dark:  dark,
		Heads: [4]Style{strong(p.accent), strong(p.accent), strong(p.text), strong(p.text).With(slanted)},
		Text:  made(ink(p.text)), Strong: strong(p.text), Muted: made(ink(p.muted)),
		Faint: made(ink(p.faint)), Accent: made(ink(p.accent)), Title: strong(p.accent),
		Selected: ground(p.row), Dimmed: ground(p.dim), Mark: mark,
		Chosen: ground(p.chosen), Found: made(ansi.Style{}.Underline(true).ForegroundColor(p.soon)),
		Spot: made(ansi.Style{}.Reverse(true)),
		Time: made(append(ansi.Style{}.Underline(true), ink(p.soon)...)), Party: strong(p.accent), Topic: slanted.With(made(ansi.Style{}.Underline(true))),
		Slanted: slanted, Struck: made(ansi.Style{}.Strikethrough(true)), Linked: linked, Mono: made(ink(p.muted)),
		Soon: made(ink(p.soon)), Passed: made(ink(p.passed)), Wrong: made(ink(p.passed)),
	}
}

func monochrome(dark bool) Theme {
	bold := made(ansi.Style{}.Bold())
	under := made(ansi.Style{}.Underline(true))
	reverse := made(ansi.Style{}.Reverse(true))
	slanted := made(ansi.Style{}.Italic(true))
	return Theme{
		Dark: dark, Plain: true,
		Heads:  [4]Style{bold, bold.With(under), bold, slanted},
		Strong: bold, Title: bold, Accent: bold, Selected: reverse, // a row's marker tells what is Dimmed
		Time: under, Party: bold, Topic: bold.With(slanted),
		Mark: under, Chosen: reverse, Spot: reverse.With(bold), Found: bold.With(under), Slanted: slanted, Struck: made(ansi.Style{}.Strikethrough(true)), Linked: slanted.With(under), Soon: bold, Passed: bold.With(under), Wrong: bold,
	}
}
