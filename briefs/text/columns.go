package text

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Text in columns is told by its gutters: blanks that stand one below the other.
const (
	gutterLeast = 2   // blanks
	gapsLeast   = 2   // lines with words at both sides of a gutter
	widestPage  = 240 // runes of a line; what runs on further is no page
	mostRows    = 2000
	rowsLeast   = 3  // of a table
	proseRows   = 4  // of columns that are read one after the other
	proseCell   = 18 // runes that a line of such a column has on average
)

// gutter is a column of blanks, or of one mark that is a rule, in runes.
type gutter struct{ from, to int }

// grid is lines that stand in columns.
type grid struct {
	lines   [][]rune
	gutters []gutter
}

// gridOf finds the gutters of lines; ok is false where there are none.
func gridOf(lines []string) (g grid, ok bool) {
	if len(lines) > mostRows || !hasGaps(lines) {
		return g, false
	}
	width := 0
	for _, l := range lines {
		r := []rune(l)
		if len(r) > widestPage {
			return g, false
		}
		width = max(width, len(r))
		g.lines = append(g.lines, r)
	}
	g.find(width)
	return g, len(g.gutters) > 0
}

// hasGaps reports whether some lines have blanks inside that can be those of a gutter.
func hasGaps(lines []string) bool {
	n := 0
	for _, l := range lines {
		if strings.Contains(strings.TrimSpace(l), "  ") {
			n++
		}
	}
	return n >= gapsLeast
}

// find looks for runs of columns that no line has a word in. Each must have words
// at both sides in most lines.
func (g *grid) find(width int) {
	words := make([]int, width) // lines with a word in the column
	for _, l := range g.lines {
		for i, r := range l {
			if r != ' ' {
				words[i]++
			}
		}
	}
	for i := 0; i < width; {
		j := i
		for j < width && words[j] == 0 {
			j++
		}
		if j-i >= gutterLeast && i > 0 && g.parts(gutter{i, j}) {
			g.gutters = append(g.gutters, gutter{i, j})
		}
		i = j + 1
	}
}

// parts reports whether most lines have words at both sides of a gutter.
func (g *grid) parts(u gutter) bool {
	both, all := 0, 0
	for _, l := range g.lines {
		if isEmpty(l) {
			continue
		}
		all++
		if len(l) > u.to && !isEmpty(l[:u.from]) && !isEmpty(l[u.to:]) {
			both++
		}
	}
	return 2*both >= all && both >= gapsLeast
}

func isEmpty(r []rune) bool { return strings.TrimSpace(string(r)) == "" }

// cells are the words of a line by its columns.
func (g *grid) cells(row int) []string {
	l := g.lines[row]
	out := make([]string, 0, len(g.gutters)+1)
	from := 0
	for _, u := range g.gutters {
		out = append(out, strings.TrimSpace(string(l[min(from, len(l)):min(u.from, len(l))])))
		from = u.to
	}
	return append(out, strings.TrimSpace(string(l[min(from, len(l)):])))
}

// column is the lines of one column.
func (g *grid) column(k int) []string {
	from, to := 0, widestPage
	if k > 0 {
		from = g.gutters[k-1].to
	}
	if k < len(g.gutters) {
		to = g.gutters[k].from
	}
	out := make([]string, len(g.lines))
	for i, l := range g.lines {
		out[i] = strings.TrimRight(string(l[min(from, len(l)):min(to, len(l))]), " ")
	}
	return out
}

// isProse reports whether the columns are read one after the other: two of them,
// wide, and sentences run on from line to line in each.
func (g *grid) isProse() bool {
	return len(g.gutters) == 1 && len(g.lines) >= proseRows && runsOn(g.column(0)) && runsOn(g.column(1))
}

// runsOn reports whether lines are those of a text: wide on average, and a third
// of them go on in small letters from the one before.
func runsOn(lines []string) bool {
	letters, full, on := 0, 0, 0
	before := ""
	for _, l := range lines {
		l = strings.TrimSpace(l)
		if l != "" {
			full++
			letters += utf8.RuneCountInString(l)
			r, _ := utf8.DecodeRuneInString(l)
			if before != "" && unicode.IsLower(r) {
				on++
			}
		}
		before = l
	}
	return full >= 4 && letters >= proseCell*full && 3*on >= full
}

// isTable reports whether the lines are rows: three at the least, of short cells,
// and the first column is no list's marks and no speakers' names.
func (g *grid) isTable() bool {
	rows, marks, names, longest := 0, 0, 0, 0
	for i := range g.lines {
		cells := g.cells(i)
		if isRule(string(g.lines[i])) {
			continue
		}
		rows++
		first := cells[0]
		if _, _, ok := marker(first + " x"); ok || first == "" {
			marks++
		}
		if strings.HasSuffix(first, ":") {
			names++
		}
		for _, c := range cells {
			longest = max(longest, utf8.RuneCountInString(c))
		}
	}
	return rows >= rowsLeast && 2*marks < rows && 2*names < rows && longest <= wrapMost
}

// isRule reports whether a line is drawn and has no words.
func isRule(l string) bool {
	l = strings.TrimSpace(l)
	return len(l) >= 3 && strings.Trim(l, "-=_+|: ") == "" && strings.Trim(l, " ") != ""
}

// rows are the rows of a table: a line without a first cell goes on with those of
// the row before. headed says that a rule stands under the first row.
func (g *grid) rows() (rows [][]string, headed bool) {
	for i, l := range g.lines {
		cells := g.cells(i)
		switch {
		case isEmpty(l):
		case isRule(string(l)):
			headed = headed || len(rows) == 1
		case cells[0] == "" && len(rows) > 0:
			last := rows[len(rows)-1]
			for k, c := range cells {
				last[k] = strings.TrimSpace(last[k] + " " + c)
			}
		default:
			rows = append(rows, cells)
		}
	}
	return rows, headed
}

// piped are the rows of a table drawn with strokes: "| Peru | 4 |".
func piped(lines []string) (rows [][]string, headed, ok bool) {
	columns := 0
	for _, l := range lines {
		l = strings.TrimSpace(l)
		if isRule(l) {
			headed = headed || len(rows) == 1
			continue
		}
		cells := strings.Split(strings.Trim(l, "|"), "|")
		if columns == 0 {
			columns = len(cells)
		}
		if len(cells) < 2 || len(cells) != columns {
			return nil, false, false
		}
		for i := range cells {
			cells[i] = strings.TrimSpace(cells[i])
		}
		rows = append(rows, cells)
	}
	return rows, headed, len(rows) >= 2
}

// table lays out lines that are a table, and reports whether they are.
func (p *plain) table(lines []string) bool {
	if len(lines) < 2 {
		return false
	}
	rows, headed, ok := piped(lines)
	if !ok && len(lines) >= rowsLeast {
		var g grid
		if g, ok = gridOf(lines); ok && !g.isProse() && g.isTable() {
			rows, headed = g.rows()
		} else {
			ok = false
		}
	}
	if !ok {
		return false
	}
	headed = headed || isHeaded(rows)
	for i, cells := range rows {
		p.b.Begin(Block{Kind: Row, First: i == 0, Header: i == 0 && headed})
		for _, c := range cells {
			p.b.Cell()
			p.b.Write(c)
		}
	}
	p.b.End()
	return true
}

// isHeaded reports whether the first row names the columns: it has no figures, and
// every other row has some.
func isHeaded(rows [][]string) bool {
	hasFigure := func(cells []string) bool {
		return slices.ContainsFunc(cells, func(c string) bool { return strings.ContainsAny(c, "0123456789") })
	}
	for _, r := range rows[1:] {
		if !hasFigure(r) {
			return false
		}
	}
	return len(rows) > 1 && !hasFigure(rows[0])
}

// courtRules are the marks that part the columns of a court's papers.
const courtRules = ")|:§*"

// courtRule is the mark that stands in one and the same column, in runes, of most
// lines; ok is false where none does.
func courtRule(lines []string) (mark rune, column int, ok bool) {
	if n := ruled(lines); n < proseRows || 3*n < 2*len(lines) {
		return 0, 0, false
	}
	type place struct {
		mark   rune
		column int
	}
	at := map[place]int{}
	for _, l := range lines {
		for i, r := range []rune(l[:min(len(l), 4*widestPage)]) {
			if strings.ContainsRune(courtRules, r) {
				at[place{r, i}]++
			}
		}
	}
	best := place{}
	for k, n := range at {
		if n > at[best] || n == at[best] && (k.column < best.column || k.column == best.column && k.mark < best.mark) {
			best = k
		}
	}
	return best.mark, best.column, at[best] >= proseRows && 3*at[best] >= 2*len(lines) && best.column > 0
}

// ruled is how many lines have a mark of courtRules.
func ruled(lines []string) (n int) {
	for _, l := range lines {
		if hasRule(l) {
			n++
		}
	}
	return n
}

func hasRule(l string) bool { return strings.ContainsAny(l, ")|:*") || strings.Contains(l, "§") }

// unruled is lines with the rule between two columns made a gutter.
func unruled(lines []string) []string {
	mark, at, ok := courtRule(lines)
	if !ok {
		return lines
	}
	out := make([]string, len(lines))
	for i, l := range lines {
		r := []rune(l)
		if at < len(r) && r[at] == mark {
			r[at] = ' '
		}
		if at < len(r) {
			r = slices.Insert(r, at, ' ', ' ')
		}
		out[i] = strings.TrimRight(string(r), " ")
	}
	return out
}

// inColumns are lines in the order in which they are read: where two columns of
// text stand side by side, all of the one and then all of the other.
func inColumns(lines []string) []string {
	var out []string
	for from := 0; from < len(lines); {
		if rows, at := caption(lines[from:]); rows > 0 {
			out = append(out, uncaptioned(lines[from:from+rows], at)...)
			from += rows
			continue
		}
		to := runOfColumns(lines, from)
		first, last := gapped(lines, from, to)
		if run := unruled(lines[first:last]); len(run) >= proseRows {
			if g, ok := gridOf(run); ok && g.isProse() {
				out = append(append(out, lines[from:first]...), "")
				out = append(append(out, g.column(0)...), "")
				out = append(append(out, g.column(1)...), "")
				from = last
				continue
			}
		}
		out = append(out, lines[from:to]...)
		from = to
	}
	return out
}

// runOfColumns is where the lines from here end that may be two columns', or the
// next one where this is none.
func runOfColumns(lines []string, from int) int {
	to := from
	for to < len(lines) && to-from < mostRows && mayBeColumns(lines, to) {
		if rows, _ := caption(lines[to:]); rows > 0 {
			break
		}
		to++
	}
	return max(to, from+1)
}

// gapped is lines from the first with a gap inside to the last.
func gapped(lines []string, from, to int) (first, last int) {
	for from < to && !hasGap(lines[from]) {
		from++
	}
	last = to
	for last > from && !hasGap(lines[last-1]) && indentOf(lines[last-1]) < wrapLeast/2 {
		last--
	}
	return from, last
}

// hasGap reports whether a line has a gap inside, or a mark that may be a rule between
// columns.
func hasGap(l string) bool {
	return hasRule(l) || strings.Contains(strings.TrimSpace(l), "   ")
}

// mayBeColumns reports whether a line may be one of two columns': it has a gap
// inside, stands far in, is short, or parts two paragraphs.
func mayBeColumns(lines []string, i int) bool {
	l := lines[i]
	bare := strings.TrimSpace(l)
	switch {
	case l == pageBreak:
		return false
	case bare == "":
		return i+1 < len(lines) && strings.TrimSpace(lines[i+1]) != ""
	case hasGap(l):
		return true
	}
	return indentOf(l) >= wrapLeast/2 || len(bare) < wrapLeast
}
