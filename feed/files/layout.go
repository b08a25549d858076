package files

import (
	"strings"
	"unicode/utf8"

	"attache/briefs/sanitise"
	"attache/briefs/text"
)

// layout builds a body from a tree of elements: it knows what kind of block
// the next words belong to, and begins it when they come.
type layout struct {
	text.Builder
	next text.Block
	open bool
	row  bool // inside a table's row, where no block can begin
	bare bool // the row's cell has no words yet
	size int  // bytes that were written
}

// within lays out what inside writes as blocks of kind blk, and ends with a
// break.
func (l *layout) within(blk text.Block, inside func()) {
	if l.row {
		l.Write(" ")
		inside()
		l.Write(" ")
		return
	}
	outer := l.next
	l.pause()
	l.next = blk
	inside()
	l.pause()
	l.next = outer
}

// pause ends the open block; the next words begin another of the same kind.
func (l *layout) pause() {
	if l.row {
		l.Write(" ")
		return
	}
	if l.open {
		l.next.Marker = "" // an item's second paragraph has none
	}
	l.open = false
	l.End()
}

// Write adds words to the open block, or begins it.
func (l *layout) Write(s string) {
	switch blank := strings.TrimSpace(s) == ""; {
	case blank && (l.row && l.bare || !l.row && !l.open):
		return
	case l.row && l.bare:
		s = strings.TrimLeft(s, " \t\r\n")
		l.bare = false
	case !l.row && !l.open:
		l.Begin(l.next)
		l.open = true
	}
	l.size += len(s)
	l.Builder.Write(s)
}

// tableRow lays out cells as one row; each writes its own words.
func (l *layout) tableRow(header, first bool, cells []func()) {
	if l.row {
		for _, cell := range cells {
			l.Write(" ")
			cell()
		}
		return
	}
	l.pause()
	l.Begin(text.Block{Kind: text.Row, Quote: l.next.Quote, Header: header, First: first})
	l.row = true
	for _, cell := range cells {
		l.Cell()
		l.bare = true
		cell()
	}
	l.row = false
	l.End()
}

// lineMost is how many runes a title, name or other line of metadata may have.
const lineMost = 300

// line is a piece of metadata made fit for one line: clean, blanks folded, cut
// at lineMost runes.
func line(s string) string {
	if len(s) > 16*lineMost {
		s = strings.ToValidUTF8(s[:16*lineMost], "")
	}
	s, _ = sanitise.Text(s)
	s = strings.Join(strings.Fields(s), " ")
	if utf8.RuneCountInString(s) > lineMost {
		s = string([]rune(s)[:lineMost-1]) + "…"
	}
	return s
}
