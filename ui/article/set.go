package article

import (
	"context"
	"errors"

	"github.com/charmbracelet/x/ansi"

	"attache/briefs/text"
)

// setting is one article being set at one measure.
type setting struct {
	body    *text.Body
	measure int
	press   *press
}

// unit is the lines of a unit: Glamour's, or plain ones where it must not or
// could not lay it out.
func (s *setting) unit(ctx context.Context, u unit) []line {
	b := s.body.Blocks[u.first]
	first, rest := leads(b, s.measure)
	if u.at > int32(clamp(b.Span, s.body.Text).Start) {
		first = rest
	}
	width := max(1, s.measure-ansi.StringWidth(first))
	lines, err := s.glamour(ctx, u, width)
	if err != nil {
		lines = s.plain(u, width)
	}
	if len(lines) == 0 {
		lines = []line{{}}
	}
	for i := range lines {
		lines[i].lead = rest
	}
	lines[0].lead = first
	if err != nil && !errors.Is(err, errMisfit) {
		lines = append(written("Shown as plain text: "+err.Error()+".", s.measure, factLines, notice), lines...)
	}
	if u.gap {
		lines = append([]line{{lead: s.between(u)}}, lines...)
	}
	return lines
}

// between is the lead of the blank line before a unit: the bars of quotation
// that the blocks before and after it share.
func (s *setting) between(u unit) string {
	a, b := s.body.Blocks[u.first-1], s.body.Blocks[u.first]
	bars, _ := leads(text.Block{Quote: min(a.Quote, b.Quote)}, s.measure)
	return bars
}

func (s *setting) glamour(ctx context.Context, u unit, width int) (lines []line, err error) {
	if u.plain {
		return nil, errMisfit
	}
	defer func() {
		if recover() != nil {
			lines, err = nil, errPanic
		}
	}()
	blocks := s.body.Blocks[u.first:u.last]
	span := text.Span{Start: int(u.at), End: int(u.to)}
	c := copyOf(s.body.Text, span, blocks[0].Kind == text.Code)
	t := newTree(c, s.body.Inlines)
	if blocks[0].Kind == text.Row {
		return s.table(ctx, t, blocks, width)
	}
	t.block(blocks[0], span)
	drawn, err := s.press.draw(ctx, t, width)
	if err != nil {
		return nil, err
	}
	return read(drawn, c, [][]text.Span{{span}}, width)
}

// table sets rows in columns as wide as their widest cell, as far as there is
// room, with a hairline under the heading rows.
func (s *setting) table(ctx context.Context, t *tree, blocks []text.Block, width int) ([]line, error) {
	columns, natural := columnsOf(blocks, t.clean)
	if len(columns) == 0 || 4*len(columns) > width || !inCells(blocks, t.clean) {
		return nil, errMisfit
	}
	t.table(blocks, len(columns))
	drawn, err := s.press.draw(ctx, t, min(natural, width))
	if err != nil {
		return nil, err
	}
	lines, err := read(drawn, t.clean, columns, width)
	if err != nil {
		return nil, err
	}
	return underlined(lines, blocks, min(natural, width)), nil
}

// columnsOf is the cells of each column in order, and the cells of the terminal
// that the table needs so that none wraps.
func columnsOf(blocks []text.Block, c copied) (columns [][]text.Span, natural int) {
	var widest []int
	for _, b := range blocks {
		for i, cell := range b.Cells {
			if i == len(columns) {
				columns, widest = append(columns, nil), append(widest, 0)
			}
			cell = c.clamp(cell)
			columns[i] = append(columns[i], cell)
			widest[i] = max(widest[i], ansi.StringWidth(c.of(cell)))
		}
	}
	for _, w := range widest {
		natural += w + 3 // a blank at each side and the bar
	}
	return columns, natural - 1
}

// underlined puts a hairline under the lines of the heading rows.
func underlined(lines []line, blocks []text.Block, width int) []line {
	if !blocks[0].Header {
		return lines
	}
	body := len(blocks)
	for i, b := range blocks {
		if !b.Header {
			body = i
			break
		}
	}
	if body == len(blocks) {
		return lines
	}
	for i, l := range lines {
		if s := l.span(); s.Start >= blocks[body].Start {
			hairline := line{runs: []run{{from: 0, to: int32(width), rule: '─'}}}
			return append(lines[:i:i], append([]line{hairline}, lines[i:]...)...)
		}
	}
	return lines
}
