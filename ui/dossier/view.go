package dossier

import (
	"strings"

	"attache/ui/theme"
	"attache/ui/wording"
)

// View is the pane, h lines of w cells.
func (p *Pane) View() []string {
	if p.page == nil || p.page.Briefs == 0 {
		return theme.Fill([]string{"", "  " + p.t.Strong.Over(p.nothing())}, p.w, p.h)
	}
	lines := make([]string, 0, p.h)
	lines = append(lines, theme.Fit(" "+p.t.Strong.Over(safe(wording.DossierTitle(p.page))), p.w))
	for i := p.top; i < p.top+p.room(); i++ {
		if i < len(p.lines) {
			lines = append(lines, theme.Fit(p.draw(&p.lines[i]), p.w))
		} else {
			lines = append(lines, theme.Fit("", p.w))
		}
	}
	if p.footing() > 0 {
		lines = append(lines, p.foot()...)
	}
	return lines[:min(len(lines), p.h)] // each is as wide as the pane already
}

// nothing is what stands where there is no page.
func (p *Pane) nothing() string {
	switch {
	case p.says != "":
		return p.says
	case p.page == nil: // it is being composed
		return ""
	}
	return "No brief of " + wording.Date(p.page.AsOf) + " or before is about this pair."
}

func (p *Pane) draw(l *line) string {
	if l.right == nil {
		return p.cell(&l.left, p.measure())
	}
	return p.cell(&l.left, p.half()) + p.t.Faint.Over("│") + p.cell(l.right, p.measure()-p.half()-1)
}

// cell draws a line of a column; that of the cursor has a mark and a ground.
func (p *Pane) cell(c *cell, w int) string {
	row, isOn := theme.Style{}, c.stop >= 0 && c.stop == p.cursor
	if isOn {
		row = p.t.Selected
	}
	l := theme.NewLine(w)
	for k, r := range c.runs {
		if k == 0 && isOn {
			mark := p.t.Accent.With(row)
			if p.t.Plain { // reversed, the half block would show its empty half
				mark = p.t.Accent
			}
			l.Add(mark, "▌")
			r.words = strings.TrimPrefix(r.words, " ")
		}
		l.Add(r.style.With(row), r.words)
	}
	return l.End(row)
}

// foot is the sentence of what the cursor is on, and where it stands.
func (p *Pane) foot() []string {
	i := &p.page.Items[p.stops[p.cursor].item]
	lines := []string{p.t.Faint.Over(strings.Repeat("─", p.w))}
	for _, words := range theme.Wrap(quotation(i), max(p.w-2, 1), footing-2) {
		lines = append(lines, " "+p.t.Text.Over(words))
	}
	where := safe(append(wording.DossierSource(i), i.Brief.Title)...)
	return theme.Fill(append(lines, " "+p.t.Muted.Over(where)), p.w, footing)
}
