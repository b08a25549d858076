package files

import "strings"

// What a parser of Markdown spends, in nanoseconds as measured with goldmark
// 1.8 on input made to be hard. It looks at every byte of a paragraph for each
// mark that may open something, walks every container for each line, and fills
// a table's short rows up.
const (
	perMarkAndByte  = 1
	perContainer    = 1500 // of a line
	perContainers2  = 5    // containers that open on one line look back on each other
	perCell         = 1000
	perLine         = 8000 // mostly the memory that a block of its own takes
	perMark         = 1500 // and what is set apart in a line
	mostEffort      = 1_000_000_000
	columnsPerLevel = 2 // the least indentation that nests a list
)

// isTooHard reports whether reading body as Markdown would take much over a
// second. What people write takes milliseconds.
func isTooHard(body string) bool {
	var p paragraphEffort
	effort := 0
	for l := range strings.Lines(body) {
		if l = strings.TrimRight(l, " \t\r\n"); l == "" {
			effort += perLine + p.total()
			p = paragraphEffort{}
			continue
		}
		d := containers(l)
		effort += perLine + perContainer*d + perContainers2*d*d
		p.add(l)
		if effort+p.total() > mostEffort {
			return true
		}
	}
	return false
}

// paragraphEffort counts what stands between two blank lines.
type paragraphEffort struct {
	bytes, marks, columns, rows int
}

func (p *paragraphEffort) add(l string) {
	p.bytes += len(l)
	p.rows++
	columns := 0
	for i := range len(l) {
		switch l[i] {
		case '*', '_', '[', ']', '`', '<', '!', '~':
			p.marks++
		case '|':
			columns++
		}
	}
	p.columns = max(p.columns, columns)
}

func (p *paragraphEffort) total() int {
	return perMark*p.marks + perMarkAndByte*p.marks*p.bytes + perCell*p.columns*p.rows
}

// containers is how many lists and quotations the marks and the indentation
// before a line's words can stand for.
func containers(l string) int {
	prefix := l[:len(l)-len(strings.TrimLeft(l, " \t>-+*0123456789.)"))]
	n, blanks := 0, 0
	for i, c := range []byte(prefix) {
		switch c {
		case '>':
			n++
		case ' ':
			blanks++
		case '\t':
			blanks += 4
		case '-', '+', '*', '.', ')':
			if i+1 == len(prefix) || prefix[i+1] == ' ' || prefix[i+1] == '\t' {
				n++
			}
		}
	}
	return max(n, blanks/columnsPerLevel)
}
