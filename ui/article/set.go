package article

import (
	"context"
	"errors"

	"github.com/charmbracelet/x/ansi"

	"attache/briefs/text"
)

// renderJob is one article being set at one measure.
type renderJob struct {
	body      *text.Body
	measure   int
	renderers *renderers
}

// unit is the lines of a unit: Glamour's, or plain ones where it must not or
// could not lay it out.
func (s *renderJob) unit(ctx context.Context, u unit) []line {
	b := s.body.Blocks[u.first]
	first, rest := markers(b, s.measure)
	if u.at > int32(clamp(b.Span, s.body.Text).Start) {
		first = rest
	}
	width := max(1, s.measure-ansi.StringWidth(first))
	lines, err := s.glamour(ctx, u, width)
	if err != nil {
		lines = s.plain(u, width)
	}
	if b.Kind == text.Heading {
		lines = s.headed(lines, b.Level)
	}
	if len(lines) == 0 {
		lines = []line{{}}
	}
	for i := range lines {
		lines[i].lead = rest + lines[i].lead
	}
	lines[0].lead = first + lines[0].lead[len(rest):]
	if err != nil && !errors.Is(err, errMisfit) {
		lines = append(written("Shown as plain text: "+err.Error()+".", s.measure, factLines, notice), lines...)
	}
	if u.gap {
		lines = append([]line{{lead: s.between(u)}}, lines...)
	}
	return lines
}

// headed is the lines of a heading, under one of the first level a rule.
func (s *renderJob) headed(lines []line, level int) []line {
	widest := 0
	for i := range lines {
		lines[i].head = uint8(max(1, min(level, len(looks{}.heads))))
		at := 0
		for _, r := range lines[i].runs {
			at += int(r.pad) + r.cells(copyOf(s.body.Text, text.Span{Start: int(r.from), End: int(r.to)}, false))
		}
		widest = max(widest, at)
	}
	if level <= 1 && widest > 0 {
		lines = append(lines, line{runs: []run{{to: int32(widest), rule: '━'}}})
	}
	return lines
}

// between is the lead of the blank line before a unit: the bars of quotation
// that the blocks before and after it share.
func (s *renderJob) between(u unit) string {
	a, b := s.body.Blocks[u.first-1], s.body.Blocks[u.first]
	bars, _ := markers(text.Block{Quote: min(a.Quote, b.Quote)}, s.measure)
	return bars
}

func (s *renderJob) glamour(ctx context.Context, u unit, width int) (lines []line, err error) {
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
		return s.table(t, blocks, width)
	}
	t.block(blocks[0], span)
	drawn, err := s.renderers.draw(ctx, t, width)
	if err != nil {
		return nil, err
	}
	return read(drawn, c, width)
}
