package text

import (
	"strings"

	"attache/briefs/sanitise"
)

// MaxNesting is how deep lists and quotations are kept apart; what lies deeper
// is laid out at this depth. Rendering cost grows steeply with depth.
const MaxNesting = 20

// MostParts is how many blocks, cells and inline runs a body has: some ten times
// those of a treaty with its annexes. What comes behind them is one paragraph, so that
// no text costs many times its size.
const MostParts = 200_000

// Builder puts a Body together block by block, cleaning and folding white
// space as it goes. The zero Builder is ready for use.
type Builder struct {
	body    Body
	buf     strings.Builder
	open    bool
	gap     bool // white space seen since the last word of the block
	block   Block
	marks   []Inline
	cell    int // start of the open cell, -1 when none
	pending []Span
	parts   int  // blocks, cells and runs so far
	joined  bool // the open block is the last: all that follows belongs to it
}

func (b *Builder) isFull() bool { return b.parts >= MostParts }

// Begin opens a block of the given kind and ends the one before. Level and
// quote are cut to MaxNesting.
func (b *Builder) Begin(blk Block) {
	if b.joined {
		b.gap = true
		return
	}
	b.End()
	if b.isFull() {
		b.joined, blk = true, Block{Kind: Paragraph}
	}
	b.parts++
	blk.Level = min(max(blk.Level, 0), MaxNesting)
	blk.Quote = min(max(blk.Quote, 0), MaxNesting)
	blk.Marker, _ = sanitise.Text(blk.Marker)
	blk.Cells = nil
	if b.buf.Len() > 0 {
		if blk.Kind == Row && !blk.First {
			b.buf.WriteString("\n")
		} else {
			b.buf.WriteString("\n\n")
		}
	}
	b.block, b.open, b.gap, b.cell = blk, true, false, -1
	b.block.Start = b.buf.Len()
	b.pending = nil
}

// Write adds words to the open block (a Paragraph when none is open). Runs of
// white space fold to one blank, except in Code.
func (b *Builder) Write(s string) {
	if !b.open {
		if strings.TrimSpace(s) == "" {
			return
		}
		b.Begin(Block{Kind: Paragraph})
	}
	clean, hidden := sanitise.Text(s)
	b.body.Hidden += hidden
	if b.block.Kind == Code {
		b.buf.WriteString(clean)
		return
	}
	from := 0
	for i := range len(clean) {
		if isBlank(clean[i]) && !isOneBlank(clean, from, i) {
			b.words(clean[from:i])
			b.gap = true
			from = i + 1
		}
	}
	b.words(clean[from:])
}

func isBlank(c byte) bool { return c == ' ' || c == '\n' }

// isOneBlank reports whether byte i of s is a blank as it will stand between two words, of which
// the first one begins no later than at byte from.
func isOneBlank(s string, from, i int) bool {
	return s[i] == ' ' && i > from && i+1 < len(s) && !isBlank(s[i+1])
}

// Raise adds the mark of a note to the word before, whatever blank stands
// between them in the source; that blank comes after the mark.
func (b *Builder) Raise(mark string) {
	gap := b.gap
	b.gap = false
	b.Write(mark)
	b.gap = gap
}

// words adds words with one blank between two.
func (b *Builder) words(w string) {
	if w == "" {
		return
	}
	if b.gap && b.buf.Len() > b.block.Start {
		b.buf.WriteByte(' ')
	}
	b.gap = false
	b.buf.WriteString(w)
}

// Mark opens an inline run at this point; the function it returns ends it.
// Runs that turn out empty, or outlive their block, are dropped.
func (b *Builder) Mark(kind InlineKind, href string) (end func()) {
	if b.gap && b.open && b.buf.Len() > b.block.Start {
		b.buf.WriteByte(' ')
		b.gap = false
	}
	start, block := b.buf.Len(), len(b.body.Blocks)
	return func() {
		stop := b.buf.Len()
		if !b.open || b.isFull() || block != len(b.body.Blocks) {
			return
		}
		start = max(start, b.block.Start)
		if start >= stop {
			return
		}
		href, _ := sanitise.Text(WithoutLogin(href))
		href = strings.Join(strings.Fields(href), "%20") // an address is one line
		b.parts++
		b.marks = append(b.marks, Inline{Span: Span{start, stop}, Kind: kind, Href: href})
	}
}

// Cell begins the next cell of an open Row.
func (b *Builder) Cell() {
	if b.isFull() {
		b.gap = true
		return
	}
	b.parts++
	b.endCell()
	b.gap = b.buf.Len() > b.block.Start
	if b.gap {
		b.buf.WriteByte(' ')
		b.gap = false
	}
	b.cell = b.buf.Len()
}

func (b *Builder) endCell() {
	if b.cell >= 0 {
		b.pending = append(b.pending, Span{b.cell, b.buf.Len()})
		b.cell = -1
	}
}

// End closes the open block. A block without words is dropped, but a Row stays
// when it has cells.
func (b *Builder) End() {
	if b.open && !b.joined {
		b.end()
	}
}

func (b *Builder) end() {
	b.endCell()
	b.open = false
	b.block.End = b.buf.Len()
	b.block.Cells = b.pending
	if b.block.Empty() && len(b.pending) == 0 {
		return
	}
	b.body.Blocks = append(b.body.Blocks, b.block)
}

// Body ends the open block and is what was built.
func (b *Builder) Body() Body {
	if b.open {
		b.end()
	}
	b.body.Text = strings.TrimRight(b.buf.String(), " \n")
	b.body.Inlines = b.marks
	for i := range b.body.Blocks {
		blk := &b.body.Blocks[i]
		blk.End = min(blk.End, len(b.body.Text))
		blk.Start = min(blk.Start, blk.End)
		for j := range blk.Cells {
			blk.Cells[j].End = min(blk.Cells[j].End, len(b.body.Text))
			blk.Cells[j].Start = min(blk.Cells[j].Start, blk.Cells[j].End)
		}
	}
	kept := b.body.Inlines[:0]
	for _, m := range b.body.Inlines {
		if m.End = min(m.End, len(b.body.Text)); m.Start < m.End {
			kept = append(kept, m)
		}
	}
	b.body.Inlines = kept
	return b.body
}
