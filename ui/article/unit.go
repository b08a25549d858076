package article

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/charmbracelet/x/ansi"

	"attache/briefs/text"
	"attache/ui/theme"
)

// What Glamour is given at most in one piece; what is larger is set as plain
// lines. At these sizes a piece takes it about 20 ms.
const (
	maxBlock   = 16 << 10 // bytes of a block
	maxRows    = 200      // rows of a table
	maxCells   = 2000     // cells of a table
	maxInlines = 500      // inline runs of a block; those after them are not set apart
	plainPiece = 8 << 10  // bytes of a plain block that are set at once
)

// unit is what is set in one go: a block, the rows of a table, or a piece of a
// block that is too long.
type unit struct {
	first, last int32 // blocks [first, last)
	at, to      int32 // their bytes, or those of the piece
	plain       bool
	gap         bool // a blank line stands before it
}

// ordered is a body with one block at least, where it has text, and its inline
// runs in the order in which they begin.
func ordered(b text.Body) *text.Body {
	if len(b.Blocks) == 0 && b.Text != "" {
		b.Blocks = []text.Block{{Span: text.Span{End: len(b.Text)}}}
	}
	byStart := func(i, j text.Inline) int { return i.Start - j.Start }
	if !slices.IsSortedFunc(b.Inlines, byStart) {
		b.Inlines = slices.Clone(b.Inlines)
		slices.SortStableFunc(b.Inlines, byStart)
	}
	return &b
}

// plan cuts a body into units and reports whether some must be plain.
func plan(b *text.Body, from int) (units []unit, plain bool) {
	units = make([]unit, 0, len(b.Blocks)-from)
	for i := from; i < len(b.Blocks); {
		last := tableEnd(b.Blocks, i)
		s := clamp(text.Span{Start: b.Blocks[i].Start, End: b.Blocks[last-1].End}, b.Text)
		u := unit{first: int32(i), last: int32(last), at: int32(s.Start), to: int32(s.End), gap: len(units) > 0 && apart(b.Blocks[i-1], b.Blocks[i])}
		switch {
		case b.Blocks[i].Kind == text.Row && !fits(b.Blocks[i:last]):
			units, plain = append(units, rows(b, u)...), true
		case b.Blocks[i].Kind != text.Row && s.Len() > maxBlock:
			units, plain = append(units, pieces(b, u)...), true
		default:
			units = append(units, u)
		}
		i = last
	}
	return units, plain
}

// tableEnd is the block after the table that begins at i, or i+1.
func tableEnd(blocks []text.Block, i int) int {
	j := i + 1
	if blocks[i].Kind == text.Row {
		for j < len(blocks) && blocks[j].Kind == text.Row && !blocks[j].First {
			j++
		}
	}
	return j
}

// apart reports whether a blank line stands between two blocks.
func apart(a, b text.Block) bool {
	return a.Kind != b.Kind || a.Kind != text.Item && a.Kind != text.Note || a.Quote != b.Quote
}

// fits reports whether Glamour may lay these rows out.
func fits(blocks []text.Block) bool {
	cells := 0
	for _, b := range blocks {
		cells += len(b.Cells)
	}
	return len(blocks) <= maxRows && cells <= maxCells && blocks[len(blocks)-1].End-blocks[0].Start <= maxBlock
}

func rows(b *text.Body, table unit) []unit {
	units := make([]unit, 0, table.last-table.first)
	for i := table.first; i < table.last; i++ {
		s := clamp(b.Blocks[i].Span, b.Text)
		row := unit{first: i, last: i + 1, at: int32(s.Start), to: int32(s.End), plain: true, gap: table.gap && i == table.first}
		if s.Len() > plainPiece {
			units = append(units, pieces(b, row)...)
			continue
		}
		units = append(units, row)
	}
	return units
}

// pieces cuts a long block at blanks, and at line feeds where they count.
func pieces(b *text.Body, u unit) []unit {
	u.plain = true
	blank := byte(' ')
	if b.Blocks[u.first].Kind == text.Code {
		blank = '\n'
	}
	units := make([]unit, 0, 1+(u.to-u.at)/plainPiece)
	for u.to-u.at > plainPiece {
		p := u
		p.to = u.at + int32(cutAt(b.Text[u.at:u.to], plainPiece, blank))
		units = append(units, p)
		u.at, u.gap = p.to, false
	}
	return append(units, u)
}

// cutAt is where to cut s near n: after a blank, else between runes.
func cutAt(s string, n int, blank byte) int {
	if i := strings.LastIndexByte(s[:n], blank); i > 0 {
		return i + 1
	}
	for i := n; i > n-utf8.UTFMax; i-- {
		if utf8.RuneStart(s[i]) {
			return i
		}
	}
	return n
}

// clamp is what of s lies in the text.
func clamp(s text.Span, in string) text.Span {
	s.End = max(0, min(s.End, len(in)))
	s.Start = max(0, min(s.Start, s.End))
	return s
}

// markers are what stands before the first line of a block and before its other
// lines: the bars of quotations, then the marker of an item or blanks for it.
func markers(b text.Block, measure int) (first, rest string) {
	room := measure / 2
	bars := strings.Repeat("│ ", max(0, min(b.Quote, room/2)))
	if b.Kind != text.Item && b.Kind != text.Note {
		if b.Kind == text.Code && room >= 4 {
			return bars + "  ", bars + "  "
		}
		return bars, bars
	}
	room -= ansi.StringWidth(bars)
	mark := marker(b.Marker)
	w := ansi.StringWidth(mark)
	indent := max(0, min(2*(b.Level-1), room-w))
	if w > room {
		return bars, bars
	}
	pad := strings.Repeat(" ", indent)
	return bars + pad + mark, bars + pad + strings.Repeat(" ", w)
}

// longestMarker is as wide as "(viii)" and its like.
const longestMarker = 8

func marker(m string) string {
	m = theme.Cut(harmless(m), longestMarker, "")
	switch m {
	case "", "-", "*", "+", "•":
		return "• "
	}
	return m + " "
}
