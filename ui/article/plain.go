package article

import (
	"strings"
	"unicode/utf8"

	"github.com/charmbracelet/x/ansi"

	"attache/briefs/text"
)

// plain sets a unit without Glamour.
func (s *renderJob) plain(u unit, width int) []line {
	var lines []line
	for i, b := range s.body.Blocks[u.first:u.last] {
		span := clamp(b.Span, s.body.Text)
		span = text.Span{Start: max(span.Start, int(u.at)), End: min(span.End, int(u.to))}
		c := copyOf(s.body.Text, span, b.Kind == text.Code)
		set := wrap(c, width)
		if b.Kind == text.Row && inCells(s.body.Blocks[int(u.first)+i:][:1], c) {
			set = row(c, b.Cells, width)
		}
		if b.Kind == text.Heading || b.Header {
			set = embolden(set)
		}
		lines = append(lines, set...)
	}
	return lines
}

func embolden(lines []line) []line {
	for _, l := range lines {
		for i := range l.runs {
			if l.runs[i].rule == 0 {
				l.runs[i].face = strong
			}
		}
	}
	return lines
}

// inCells reports whether the cells of the rows, in order, hold all their words.
func inCells(rows []text.Block, c copied) bool {
	for _, b := range rows {
		at := b.Start
		for _, cell := range b.Cells {
			if cell.Start < at || cell.End < cell.Start {
				return false
			}
			if !isBlank(c.of(c.clamp(text.Span{Start: at, End: cell.Start}))) {
				return false
			}
			at = cell.End
		}
		if !isBlank(c.of(c.clamp(text.Span{Start: at, End: b.End}))) {
			return false
		}
	}
	return true
}

// hanging is how far the later lines of a row stand in.
const hanging = 2

// row sets a row as "a │ b │ c", a cell that has no room on lines of its own.
func row(c copied, cells []text.Span, width int) []line {
	var lines []line
	used := 0
	for i, cell := range cells {
		cell = c.clamp(cell)
		w := ansi.StringWidth(c.of(cell))
		words := copied{words: c.of(cell), at: cell.Start}
		if len(lines) > 0 && used+3+w <= width {
			last := &lines[len(lines)-1]
			last.runs = append(last.runs, run{to: 1, rule: '│', pad: 1})
			for _, l := range wrap(words, max(w, 1)) {
				l.runs[0].pad = 1
				last.runs = append(last.runs, l.runs...)
			}
			used += 3 + w
			continue
		}
		in := min(hanging, width/4)
		for j, l := range wrap(words, width-in) {
			if i > 0 || j > 0 {
				l.runs[0].pad = uint16(in)
			}
			lines = append(lines, l)
			used = l.cells(c)
		}
	}
	return lines
}

// cells is how many cells of the terminal the article's words on a line take.
func (l line) cells(c copied) int {
	n := 0
	for _, r := range l.runs {
		n += int(r.pad) + r.cells(c)
	}
	return n
}

func (r run) cells(c copied) int {
	if r.rule != 0 {
		return int(r.to - r.from)
	}
	return ansi.StringWidth(c.of(text.Span{Start: int(r.from), End: int(r.to)}))
}

// wrap sets words in lines of at most width cells, cut at blanks, at line feeds
// and inside a word that is longer than a line. It is what Glamour does to a
// paragraph, in time that grows with its length alone.
func wrap(c copied, width int) []line {
	var lines []line
	for at := 0; at < len(c.words); {
		for at < len(c.words) && c.words[at] == ' ' {
			at++
		}
		end, next := fill(c.words, at, width)
		if end > at {
			lines = append(lines, line{runs: []run{{from: int32(c.at + at), to: int32(c.at + end)}}})
		} else if next > at {
			lines = append(lines, line{})
		}
		at = next
	}
	return trimmed(lines)
}

// fill is where the line that begins at ends, and where the next begins.
func fill(s string, at, width int) (end, next int) {
	cells, blank := 0, -1
	for i := at; i < len(s); {
		if s[i] == '\n' {
			return i, i + 1
		}
		if s[i] == ' ' {
			blank = i
		}
		n, w := cluster(s[i:])
		if cells += w; cells > width && s[i] != ' ' {
			switch {
			case blank > at:
				return at + len(strings.TrimRight(s[at:blank], " ")), blank + 1
			case i == at:
				return i + n, i + n
			}
			return i, i
		}
		i += n
	}
	return len(s), len(s)
}

// cluster is the bytes and cells of the first character of s as a reader sees it.
func cluster(s string) (bytes, cells int) {
	if s[0] < utf8.RuneSelf && (len(s) == 1 || s[1] < utf8.RuneSelf) {
		return 1, 1
	}
	c, w := ansi.FirstGraphemeCluster(s, ansi.GraphemeWidth)
	return len(c), w
}
