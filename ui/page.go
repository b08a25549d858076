package ui

import (
	"strings"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"attache/briefs/sanitise"
	"attache/briefs/topics"
	"attache/ui/theme"
)

// page is a text of the program's own that scrolls.
type page struct {
	w, h, top int
	write     func(w int) []string
	lines     []string // as written for w; nil when that must be done again
}

func (p *page) Resize(w, h int) {
	if w != p.w {
		p.lines = nil
	}
	p.w, p.h = w, h
}

// Restyle forgets the lines: how they look has changed.
func (p *page) Restyle(theme.Theme) { p.forget() }

// forget has the lines written anew: what they say has changed.
func (p *page) forget() { p.lines = nil }

func (p *page) open(write func(w int) []string) { p.write, p.lines, p.top = write, nil, 0 }

func (p *page) Scroll(n int) { p.top = min(max(p.top+n, 0), max(len(p.lines)-p.h, 0)) }

func (p *page) Move(n int) (moved bool) {
	was := p.top
	p.Scroll(n)
	return p.top != was
}

func (p *page) Page(halves int) (moved bool) { return p.Move(halves * p.h / 2) }
func (p *page) Top()                         { p.Scroll(-far) }
func (p *page) Bottom()                      { p.Scroll(far) }
func (p *page) Click(int, int) (hit bool)    { return false }

// Position is the place of a page that is longer than the screen, else "".
func (p *page) Position() string {
	if len(p.lines) <= p.h {
		return ""
	}
	return scrolledTo(100 * p.top / (len(p.lines) - p.h))
}

func (p *page) View() []string {
	if p.lines == nil {
		p.lines = p.write(p.w)
	}
	p.Scroll(0)
	return theme.Fill(p.lines[p.top:], p.w, p.h)
}

func (a *App) openHelp() tea.Cmd {
	a.page.open(a.help)
	a.enter(helping)
	return nil
}

func (a *App) openSkips() tea.Cmd {
	if a.source.skipped == 0 {
		a.refuse("nothing was skipped")
		return nil
	}
	a.page.open(a.skips)
	a.enter(skipping)
	return nil
}

// helped is the headings of the help, those of the screen from which it was opened
// first.
func (a *App) helped() []string {
	if n := len(a.under); n > 0 && a.under[n-1].screen.isSheet() {
		return []string{inPlan, moving, choosers, reading, inTopics, program}
	}
	return []string{moving, reading, choosers, inPlan, inTopics, program}
}

// twoColumns is the width from which the help stands in two columns.
const twoColumns = 100

// help is the key table, by its headings.
func (a *App) help(w int) []string {
	var sections [][]string
	columns := 1
	if w >= twoColumns {
		columns = 2
	}
	width := w/columns - 2
	for _, group := range a.helped() {
		sections = append(sections, a.section(group, width))
	}
	sections = append(sections, a.numbers(width), a.signs(width), a.own(width))
	if columns == 1 {
		return append([]string{""}, stacked(sections, width)...)
	}
	const half = 3 // headings at the left
	left, right := stacked(sections[:half], width), stacked(sections[half:], width)
	out := []string{""}
	for i := range max(len(left), len(right)) {
		out = append(out, theme.Fit(at(left, i), width+2)+at(right, i))
	}
	return out
}

func at(lines []string, i int) string {
	if i < len(lines) {
		return lines[i]
	}
	return ""
}

func stacked(sections [][]string, w int) (out []string) {
	for _, s := range sections {
		for _, line := range s {
			out = append(out, theme.Fit(line, w))
		}
		if len(s) > 0 {
			out = append(out, "")
		}
	}
	return out
}

// keyColumn is what labels of the key table have room in, with a gap.
const keyColumn = 16

func (a *App) section(group string, w int) []string {
	lines := []string{"  " + a.theme.Title.Over(group)}
	for i := range a.keys {
		if b := &a.keys[i]; b.group == group && b.with == "" && len(b.keys) > 0 {
			lines = append(lines, a.entry(a.pressedFor(b, all), b.help, w)...)
		}
	}
	return lines
}

// entry is keys and what they do, each wrapped under itself.
func (a *App) entry(label, words string, w int) (lines []string) {
	labels := strings.Split(ansi.Wrap(label, keyColumn-1, ""), "\n")
	said := strings.Split(ansi.Wrap(words, max(w-keyColumn-2, 10), ""), "\n")
	for i := range max(len(labels), len(said)) {
		lines = append(lines, "  "+theme.Fit(a.theme.Accent.Over(at(labels, i)), keyColumn)+a.theme.Text.Over(at(said, i)))
	}
	return lines
}

// numbers is the topics that the keys 1 to 9 stand for now.
func (a *App) numbers(w int) []string {
	frequent := a.shortcuts()
	if len(frequent) == 0 {
		return nil
	}
	lines := []string{"  " + a.theme.Title.Over("Topics by number")}
	for i, topic := range frequent {
		n := a.list.Whole().With(1 << topic)
		lines = append(lines, a.entry(digits[i], topics.All[topic].Label+", "+theme.Counted(n, "brief"), w)...)
	}
	return lines
}

// signs explains the marks of the panes.
func (a *App) signs(w int) []string {
	lines := []string{"  " + a.theme.Title.Over("Signs")}
	for _, s := range [][2]string{
		{"• ★ ✓", "in the list: not read yet, starred, marked"},
		{"▌ █", "beside the text: a commitment stands here, the selected one"},
		{"■ ● ◐ ○", "a commitment: legal, firm, repeat, effort"},
		{"✕", "a promise not to do it"},
		{"›", "beside a commitment: the search or the filter asks for it"},
		{"↻ ∞", "recurring, without an end"},
		{"~ ?", "a day of vague words; a day that is only the file's own time"},
		{"◆ ━┤ ├━┤ ─▶", "on the timeline: a day, until then, a window, from then on"},
		{"▲ ▼ ┊", "on the timeline: the day as of which dates are read"},
	} {
		lines = append(lines, a.entry(s[0], s[1], w)...)
	}
	return lines
}

// own says how to get from the samples to files of one's own.
func (a *App) own(w int) []string {
	if !a.samples {
		return nil
	}
	return append([]string{"  " + a.theme.Title.Over("Your own briefs")},
		a.entry("attache PATH", "reads files and folders; what is on the screen now are samples", w)...)
}

// blanks sets the lines of one reason under its first.
var blanks = [2]string{"", "  "}

// skips is what was not read, with the reasons.
func (a *App) skips(w int) []string {
	t, s := &a.theme, &a.source
	lines := []string{"", "  " + t.Title.Over("Skipped") + t.Muted.Over("  "+theme.Counted(s.skipped, "input")), ""}
	for _, skip := range s.skips {
		for i, line := range strings.Split(ansi.Wrap(sanitise.Line(skip.Err.Error()), max(w-6, 10), ""), "\n") {
			lines = append(lines, "  "+blanks[min(i, 1)]+t.Text.Over(line))
		}
	}
	if more := s.skipped - len(s.skips); more > 0 {
		lines = append(lines, "", "  "+t.Muted.Over("and "+theme.Count(more)+" more"))
	}
	return lines
}
