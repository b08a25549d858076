package article

import (
	"bytes"
	"unicode"
	"unicode/utf8"

	"github.com/charmbracelet/x/ansi"

	"attache/briefs/text"
)

// reading finds the article's words again in what Glamour drew. It takes from
// it where each word stands and in which face, and no character: those are the
// article's own. It fails unless every word is there once and in order, and in
// a table in one piece.
type reading struct {
	clean   copied
	columns []cursor // one, or one for each column of a table
	lines   []line
	runs    []run
	column  int
	face    face
	pad     int
	started int // of runs: where this line's begin
}

// cursor goes through the words of spans in order.
type cursor struct {
	spans []text.Span
	at    int
	line  int  // on which its last word stands
	last  rune // of it
}

// next is the next rune that is not blank, where it stands and its bytes.
func (c *cursor) next(from copied) (r rune, at, n int, ok bool) {
	for len(c.spans) > 0 {
		span := c.spans[0]
		for c.at = max(c.at, span.Start); c.at < span.End; {
			r, n = utf8.DecodeRuneInString(from.of(text.Span{Start: c.at, End: span.End}))
			c.at += n
			if r != ' ' && r != '\n' {
				return r, c.at - n, n, true
			}
		}
		c.spans, c.at = c.spans[1:], 0
	}
	return 0, 0, 0, false
}

// read is the lines of what Glamour drew of the copy's words, column by column,
// at most width cells wide.
func read(drawn []byte, c copied, columns [][]text.Span, width int) ([]line, error) {
	r := &reading{clean: c}
	for _, spans := range columns {
		r.columns = append(r.columns, cursor{spans: spans})
	}
	for len(drawn) > 0 {
		n := r.step(drawn)
		if n == 0 {
			return nil, errMisfit
		}
		drawn = drawn[n:]
	}
	r.endLine()
	for i := range r.columns {
		if _, _, _, more := r.columns[i].next(c); more {
			return nil, errMisfit
		}
	}
	for _, l := range r.lines {
		if l.cells(c) > width {
			return nil, errMisfit
		}
	}
	return trimmed(r.lines), nil
}

// step takes one character or escape sequence and is its length, 0 when it is
// not what must stand there.
func (r *reading) step(b []byte) int {
	switch b[0] {
	case ' ':
		r.pad++
		return 1
	case '\n':
		r.endLine()
		return 1
	case ansi.ESC:
		return r.escape(b)
	}
	drawn, n := utf8.DecodeRune(b)
	if drawn == standBar {
		r.add(run{from: 0, to: 1, rule: '│'})
		r.column++
		return n
	}
	if r.column >= len(r.columns) {
		return 0
	}
	c := &r.columns[r.column]
	before := c.at
	want, at, size, ok := c.next(r.clean)
	if !ok || unmasked(drawn) != want || len(r.columns) > 1 && before == at && c.line != len(r.lines) && isTorn(c.last, want) {
		return 0
	}
	c.line, c.last = len(r.lines), want
	r.word(int32(at), int32(at+size))
	return n
}

// isTorn reports whether a line must not end between two letters. Those of
// Chinese, Japanese and Korean may part.
func isTorn(a, b rune) bool {
	return a < firstWide && b < firstWide && (unicode.IsLetter(a) || unicode.IsDigit(a)) && (unicode.IsLetter(b) || unicode.IsDigit(b))
}

// firstWide is the first letter of Hangul, before which none is two cells wide.
const firstWide = 0x1100

// escape reads "ESC [ … m" and is its length, 0 for any other sequence.
func (r *reading) escape(b []byte) int {
	end := bytes.IndexByte(b, 'm')
	if end < 2 || b[1] != '[' {
		return 0
	}
	n := 0
	for _, c := range b[2:end] {
		switch {
		case c >= '0' && c <= '9':
			n = n*10 + int(c-'0')
		case c == ';':
			r.face, n = r.face.afterSGR(n), 0
		default:
			return 0
		}
	}
	r.face = r.face.afterSGR(n)
	return end + 1
}

// word adds bytes [from, to) to the line: to the run before where nothing but
// the same blanks stand between.
func (r *reading) word(from, to int32) {
	if len(r.runs) == r.started {
		r.add(run{from: from, to: to, face: r.face})
		return
	}
	last := &r.runs[len(r.runs)-1]
	if last.rule != 0 || last.to > from || int(from-last.to) != r.pad || !isBlank(r.clean.of(text.Span{Start: int(last.to), End: int(from)})) {
		r.add(run{from: from, to: to, face: r.face})
		return
	}
	r.pad = 0
	if last.face == r.face {
		last.to = to
		return
	}
	if r.face&linked != 0 { // a line under the words, not under the blank before
		last.to = from
	}
	r.add(run{from: last.to, to: to, face: r.face})
}

func isBlank(s string) bool {
	for i := range len(s) {
		if s[i] != ' ' {
			return false
		}
	}
	return true
}

func (r *reading) add(n run) {
	n.pad = uint16(r.pad)
	r.runs = append(r.runs, n)
	r.pad = 0
}

func (r *reading) endLine() {
	r.lines = append(r.lines, line{runs: r.runs[r.started:len(r.runs):len(r.runs)]})
	r.started, r.pad, r.column = len(r.runs), 0, 0
}

// trimmed is the lines without empty ones at both ends.
func trimmed(lines []line) []line {
	for len(lines) > 0 && len(lines[0].runs) == 0 {
		lines = lines[1:]
	}
	for len(lines) > 0 && len(lines[len(lines)-1].runs) == 0 {
		lines = lines[:len(lines)-1]
	}
	return lines
}
