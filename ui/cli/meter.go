package cli

import (
	"fmt"
	"io"
	"strings"
	"time"

	"github.com/charmbracelet/x/ansi"

	"attache/briefs/sanitise"
	"attache/ui/theme"
)

// meter says on a terminal's last line how far something is, and nothing where
// standard error is no terminal.
type meter struct {
	w     io.Writer // nil for none
	cells int
	last  time.Time
	shown bool
}

// often is how seldom the line is written again.
const often = 80 * time.Millisecond

func (p *program) meter() *meter {
	cells, isTerminal := p.width(p.err)
	if !isTerminal || isDumb() {
		return &meter{}
	}
	return &meter{w: p.err, cells: max(cells, 20)}
}

// at shows where a work of unknown length is.
func (m *meter) at(words string) { m.show(words, time.Now()) }

// of shows a bar: done of all, and what was done last.
func (m *meter) of(done, all int, what string) {
	const bar = 24
	full := bar * done / max(all, 1)
	m.show(fmt.Sprintf("%s%s %s of %s  %s", strings.Repeat("━", full), strings.Repeat("─", bar-full), theme.Count(done), theme.Count(all), what), time.Now())
}

func (m *meter) show(line string, now time.Time) {
	if m.w == nil || now.Sub(m.last) < often {
		return
	}
	m.last, m.shown = now, true
	_, _ = fmt.Fprint(m.w, "\r"+theme.Cut(sanitise.Line(line), m.cells-1, theme.Ellipsis)+ansi.EraseLineRight)
}

// clear takes the line away, before anything else is written and at the end.
func (m *meter) clear() {
	if m.shown {
		_, _ = fmt.Fprint(m.w, "\r"+ansi.EraseLineRight)
		m.shown, m.last = false, time.Time{}
	}
}
