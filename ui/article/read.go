package article

import (
	"bytes"
	"unicode/utf8"

	"github.com/charmbracelet/x/ansi"

	"attache/briefs/text"
)

// reading finds the article's words again in what Glamour drew. It takes from
// it where each word stands and in which face, and no character: those are the
// article's own. It fails unless every word is there once and in order.
type reading struct {
	clean   copied
	at      int // how far its words were found
	lines   []line
	runs    []run
	face    face
	pad     int
	started int // of runs: where this line's begin
}

// next is the next rune that is not blank, where it stands and its bytes.
func (r *reading) next() (c rune, at, n int, ok bool) {
	for end := r.clean.at + len(r.clean.words); r.at < end; {
		c, n = utf8.DecodeRuneInString(r.clean.of(text.Span{Start: r.at, End: end}))
		r.at += n
		if c != ' ' && c != '\n' {
			return c, r.at - n, n, true
		}
	}
	return 0, 0, 0, false
}

// read is the lines of what Glamour drew of the copy's words, at most width cells
// wide.
func read(drawn []byte, c copied, width int) ([]line, error) {
	r := &reading{clean: c, at: c.at}
	for len(drawn) > 0 {
		n := r.step(drawn)
		if n == 0 {
			return nil, errMisfit
		}
		drawn = drawn[n:]
	}
	r.endLine()
	if _, _, _, more := r.next(); more {
		return nil, errMisfit
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
	want, at, size, ok := r.next()
	if !ok || unmasked(drawn) != want {
		return 0
	}
	r.word(int32(at), int32(at+size))
	return n
}

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
	r.started, r.pad = len(r.runs), 0
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
