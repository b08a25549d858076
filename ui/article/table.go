package article

import (
	"slices"
	"strings"

	"github.com/charmbracelet/x/ansi"

	"attache/briefs/text"
	"attache/ui/theme"
)

const (
	columnGap  = 3  // cells from a column to the next: a hairline and blanks
	leastOf    = 14 // cells of a column whose cells do not fit on one line
	mostOfHead = 3  // lines of a heading over short cells, its longest word allowing
	wordsWhole = 20 // cells of a word that is not parted
)

// column is what the cells of a column need.
type column struct {
	natural int // cells, so that none wraps
	body    int // the same without those of the heading
	least   int // under which it is not legible
	load    int // cells of all its words
	width   int
}

// columnsOf is the columns of the rows.
func columnsOf(blocks []text.Block, c copied) (columns []column) {
	for _, b := range blocks {
		for i, cell := range b.Cells {
			if i == len(columns) {
				columns = append(columns, column{})
			}
			words := c.of(c.clamp(cell))
			w, col := ansi.StringWidth(words), &columns[i]
			col.natural, col.load = max(col.natural, w), col.load+w
			if !b.Header {
				col.body = max(col.body, w)
			}
			for _, word := range strings.Fields(words) {
				col.least = max(col.least, min(ansi.StringWidth(word), roomFor(word)))
			}
		}
	}
	for i := range columns {
		c := &columns[i]
		c.least = min(c.natural, max(c.least, min(leastOf, max(c.body, c.natural/mostOfHead))))
	}
	return columns
}

// roomFor is how wide a column must be for a word at most: scripts that are two
// cells wide may be parted anywhere.
func roomFor(word string) int {
	if strings.ContainsFunc(word, func(r rune) bool { return r >= firstWide }) {
		return leastOf
	}
	return wordsWhole
}

// firstWide is the first letter of Hangul, before which none is two cells wide.
const firstWide = 0x1100

// share gives each column its width: what it needs, else its least and of what is
// over so much that the most laden wraps least. ok is false where they do not fit.
func share(columns []column, width int) (ok bool) {
	room := width - columnGap*(len(columns)-1)
	for i := range columns {
		columns[i].width = columns[i].least
		room -= columns[i].least
	}
	for ; room > 0; room-- {
		most := -1
		for i, c := range columns {
			if c.width < c.natural && (most < 0 || c.load*columns[most].width > columns[most].load*c.width) {
				most = i
			}
		}
		if most < 0 {
			break
		}
		columns[most].width++
	}
	return room >= 0
}

// table sets rows in columns with a hairline under those of the heading, and where
// columns would be too narrow one record below another.
func (s *renderJob) table(t *tree, blocks []text.Block, width int) ([]line, error) {
	if width < 4 || !inCells(blocks, t.clean) {
		return nil, errMisfit
	}
	columns := columnsOf(blocks, t.clean)
	if len(columns) < 2 || !share(columns, width) {
		return records(t, blocks, width), nil
	}
	heads := headRows(blocks)
	rows, isTall := make([][]line, len(blocks)), false
	for i, b := range blocks {
		rows[i] = tableRow(t, b, columns)
		isTall = isTall || i >= heads && len(rows[i]) > 1
	}
	var lines []line
	for i := range rows {
		switch {
		case i == heads && heads > 0:
			lines = append(lines, rule(columns))
		case i > heads && isTall: // or where a row ends would not be seen
			lines = append(lines, tableRow(t, text.Block{}, columns)...)
		}
		lines = append(lines, rows[i]...)
	}
	return lines, nil
}

// rule is a hairline under all columns.
func rule(columns []column) line {
	total := columnGap * (len(columns) - 1)
	for _, c := range columns {
		total += c.width
	}
	return line{runs: []run{{to: int32(total), rule: '─'}}}
}

// headRows is how many rows head the table; 0 where nothing follows them.
func headRows(blocks []text.Block) int {
	n := slices.IndexFunc(blocks, func(b text.Block) bool { return !b.Header })
	return max(n, 0)
}

// tableRow is a row with its cells side by side.
func tableRow(t *tree, b text.Block, columns []column) []line {
	cells := make([][]line, len(columns))
	tall := 1
	for i, cell := range b.Cells {
		cells[i] = t.cell(cell, columns[i].width, b.Header)
		tall = max(tall, len(cells[i]))
	}
	lines := make([]line, tall)
	for k := range lines {
		at, x := 0, 0 // where the next run belongs, and where the line ends
		for i := range columns {
			if i > 0 {
				lines[k].runs = append(lines[k].runs, run{to: 1, rule: '│', pad: uint16(at + 1 - x)})
				at, x = at+columnGap, at+2
			}
			if k < len(cells[i]) && len(cells[i][k].runs) > 0 {
				first := len(lines[k].runs)
				lines[k].runs = append(lines[k].runs, cells[i][k].runs...)
				lines[k].runs[first].pad += uint16(at - x)
				x = at + cells[i][k].cells(t.clean)
			}
			at += columns[i].width
		}
	}
	return lines
}

// cell is the words of a cell on lines of a width, each in its face.
func (t *tree) cell(cell text.Span, width int, isHead bool) []line {
	cell = t.clean.clamp(cell)
	lines := wrap(copied{words: t.clean.of(cell), at: cell.Start}, width)
	for i := range lines {
		lines[i].runs = t.faced(lines[i].runs, isHead)
	}
	return lines
}

// faces are the kinds of inline runs.
var faces = [...]face{text.Emphasis: slanted, text.Strong: strong, text.Mono: mono, text.Link: linked, text.Struck: struck}

// faced is runs cut where a face changes.
func (t *tree) faced(runs []run, isHead bool) (out []run) {
	for _, r := range runs {
		pad := r.pad
		for _, cut := range cuts(text.Span{Start: int(r.from), End: int(r.to)}, t.inlines) {
			f := face(0)
			if isHead {
				f = strong
			}
			for _, in := range t.inlines {
				if in.Covers(cut) {
					f |= faces[in.Kind]
				}
			}
			out = append(out, run{from: int32(cut.Start), to: int32(cut.End), pad: pad, face: f})
			pad = 0
		}
	}
	return out
}

// records is rows one below another: the first cell, and under it the others with
// the words of the heading before them.
func records(t *tree, blocks []text.Block, width int) (lines []line) {
	heads := headRows(blocks)
	var labels []string
	room := 0
	for _, b := range blocks[:heads] {
		lines = append(lines, embolden(row(t.clean, b.Cells, width))...)
		labels = make([]string, len(b.Cells)) // of the last of them, which is nearest
		for i, cell := range b.Cells {
			labels[i] = theme.Cut(strings.TrimSpace(t.clean.of(t.clean.clamp(cell))), width*2/5, theme.Ellipsis)
			if i > 0 {
				room = max(room, ansi.StringWidth(labels[i]))
			}
		}
	}
	for i, b := range blocks[heads:] {
		if i > 0 || heads > 0 {
			lines = append(lines, line{})
		}
		lines = append(lines, t.record(b, labels, room, width)...)
	}
	return lines
}

func (t *tree) record(b text.Block, labels []string, room, width int) (lines []line) {
	for i, cell := range b.Cells {
		lead := ""
		if i > 0 {
			lead = strings.Repeat(" ", min(hanging, width/4))
		}
		label := ""
		if i > 0 && i < len(labels) {
			label = labels[i]
		}
		if i > 0 && room > 0 {
			label += strings.Repeat(" ", room-ansi.StringWidth(label)+hanging)
		}
		set := t.cell(cell, max(width-len(lead)-ansi.StringWidth(label), 1), b.Header || i == 0)
		for k := range set {
			set[k].lead, set[k].tone = lead+label, facts
			label = strings.Repeat(" ", ansi.StringWidth(label))
		}
		lines = append(lines, set...)
	}
	return lines
}
