package article

import (
	"slices"

	"github.com/charmbracelet/x/ansi"

	"attache/briefs/text"
	"attache/ui/theme"
)

// lines is how many lines there are, the head's counted.
func (p *Pane) lines() int {
	if p.layout == nil {
		return 0
	}
	return p.layout.lines()
}

func (p *Pane) scrollTo(n int) { p.top = max(0, min(n, p.lines()-p.h)) }

// Scroll moves the text by lines, down when positive; moved is false when it
// stood at that end.
func (p *Pane) Scroll(lines int) (moved bool) {
	was := p.top
	p.move(p.top + lines)
	return p.top != was
}

// ahead is how many screens of lines are set beyond the view before scrolling tells
// what it will tell when all is.
const ahead = 3

// IsSet reports whether the lines around the view are set: what scrolls and what goes
// to words need not wait for more.
func (p *Pane) IsSet() bool {
	return p.brief == nil || p.w == 0 || p.layout != nil && !p.seek && (p.layout.done() || p.lines() > p.top+ahead*max(p.h, 1))
}

// Page moves by halves of a screen.
func (p *Pane) Page(half int) (moved bool) { return p.Scroll(half * max(1, p.h/2)) }

// Top shows the head.
func (p *Pane) Top() (moved bool) { return p.Scroll(-p.top) }

// Bottom shows the end, and follows it while the text is being set.
func (p *Pane) Bottom() (moved bool) {
	moved = p.Scroll(p.lines() - p.top)
	p.end = p.layout != nil && !p.layout.done()
	return moved || p.end
}

// move is the reader's own scrolling: what was waited for is so no more.
func (p *Pane) move(n int) {
	p.seek, p.end, p.hold = false, false, -1
	p.scrollTo(n)
}

// offset is where a line stands: so many lines into a unit.
type offset struct{ unit, line int }

// offset is that of the top line; held is false for the head's lines, which
// nothing moves.
func (p *Pane) offset() (at offset, held bool) {
	if p.top < len(p.layout.head) || p.top >= p.lines() {
		return offset{}, false
	}
	u := p.layout.unitOf(p.top)
	return offset{u, p.top - p.layout.start(u)}, true
}

func (p *Pane) putOffset(at offset) { p.top = p.layout.start(at.unit) + at.line }

// catchUp does what was waiting for lines that have come.
func (p *Pane) catchUp() {
	if p.coming != nil {
		p.change()
	}
	if p.seek {
		p.show(p.sought)
	}
	if p.end {
		p.scrollTo(p.lines())
		p.end = !p.layout.done()
	}
}

// change shows the coming layout as soon as it has a screen of lines from the
// place on.
func (p *Pane) change() {
	if p.hold < 0 {
		p.hold = p.firstByte()
	}
	top := p.top
	if p.hold >= 0 {
		n, ok := p.coming.lineAt(p.hold)
		if !ok {
			return
		}
		top = n
	}
	if p.coming.lines() < top+p.h && !p.coming.done() {
		return
	}
	p.layout, p.coming = p.coming, nil
	p.scrollTo(top)
}

// keepOffset is for a new height of the same lines: the place is kept also where
// the end of the text moves it for a while.
func (p *Pane) keepOffset() {
	if p.hold < 0 {
		p.hold = p.firstByte()
	} else if n, ok := p.layout.lineAt(p.hold); ok {
		p.top = n
	}
	p.scrollTo(p.top)
}

// firstByte is the article's first byte in view, −1 while the head is.
func (p *Pane) firstByte() int {
	if p.top < len(p.layout.head) {
		return -1
	}
	for n := p.top; n < p.lines(); n++ {
		if s := p.layout.line(n).span(); s.Start >= 0 {
			return s.Start
		}
	}
	return -1
}

// Select makes commitment i the selected one, -1 none, and brings its words
// into view: a third from the top where they were out of sight.
func (p *Pane) Select(i int) {
	if p.brief == nil || i < 0 || i >= len(p.brief.Commitments) {
		p.selected, p.seek = -1, false
		return
	}
	p.selected = i
	if p.spot.kind == aSentence {
		p.hasSpot = false
	}
	p.show(p.brief.Commitments[i].Span)
}

// Mark makes commitment i the selected one where the text stands: it is the
// text that has moved.
func (p *Pane) Mark(i int) { p.selected = i }

func (p *Pane) show(s text.Span) {
	p.seek, p.sought = true, s
	if p.layout == nil {
		return
	}
	first, last, ok := p.layout.reach(s)
	if !ok {
		p.seek = !p.layout.done()
		return
	}
	p.seek = false
	switch {
	case p.atTop:
		p.atTop = false
		p.move(first)
	case first < p.top || last >= p.top+p.h && first > p.top:
		p.move(first - p.h/3)
	}
}

// Offset is the first byte of the text in view, 0 while the head is.
func (p *Pane) Offset() int {
	if p.layout == nil {
		return 0
	}
	return max(p.firstByte(), 0)
}

// Return goes to a position that Offset gave.
func (p *Pane) Return(at int) {
	if p.brief == nil || at <= 0 || at >= len(p.brief.Body.Text) {
		return
	}
	p.atTop = true
	p.show(text.Span{Start: at, End: at + 1})
}

// Find marks the words that a search looks for, in their order.
func (p *Pane) Find(words []text.Span) { p.found, p.at = words, -1 }

// Found is how many places of the text a search has found.
func (p *Pane) Found() int { return len(p.found) }

// NextFound goes to the next place that the search has found, or for n less
// than 0 to the one before, and gives its number from 1; 0 where there is none
// on that side.
func (p *Pane) NextFound(n int) int {
	next := p.at + n
	if p.at < 0 || !p.inView(p.found[p.at]) { // the reader has gone elsewhere: from there
		from := p.Offset()
		next = slices.IndexFunc(p.found, func(s text.Span) bool { return s.Start >= from })
		if next < 0 {
			next = len(p.found)
		}
		if n < 0 {
			next--
		}
	}
	if next < 0 || next >= len(p.found) {
		return 0
	}
	p.at = next
	p.show(p.found[next])
	return next + 1
}

// LastFound goes to the last of the words that a search looks for.
func (p *Pane) LastFound() {
	if n := len(p.found) - 1; n >= 0 {
		p.at = n
		p.show(p.found[n])
	}
}

func (p *Pane) inView(s text.Span) bool {
	if p.layout == nil {
		return false
	}
	first, last, ok := p.layout.reach(s)
	return ok && last >= p.top && first < p.top+p.h
}

// Nearest is the commitment whose sentence stands at the reader's place or
// next after it, -1 where there is none. The place goes from the first line of
// the view at the article's top to the last at its end, so that every
// commitment is nearest somewhere.
func (p *Pane) Nearest() int {
	if p.brief == nil || p.layout == nil || len(p.brief.Commitments) == 0 {
		return -1
	}
	n := p.top
	if room := p.lines() - p.h; room > 0 {
		n += (p.h - 1) * p.top / room
	}
	at := 0
	for ; n < p.lines(); n++ {
		if s := p.layout.line(n).span(); s.Start >= 0 {
			at = s.Start
			break
		}
	}
	best := -1
	for i, c := range p.brief.Commitments {
		if c.Sentence.End <= at && c.End <= at {
			continue
		}
		if best < 0 || c.Start < p.brief.Commitments[best].Start {
			best = i
		}
	}
	if best < 0 {
		best = len(p.brief.Commitments) - 1
	}
	return best
}

// Click is the commitment whose words, or else whose sentence, stand at column
// x and row y of the pane. It goes to the spot that stands there.
func (p *Pane) Click(x, y int) (commitment int, ok bool) {
	n := p.top + y
	if p.brief == nil || x < 0 || x >= p.w || y < 0 || y >= p.h || n < len(p.layout.head) || n >= p.lines() {
		return -1, false
	}
	l := p.layout.line(n)
	if x < p.gutter() {
		return p.commitmentOn(l.covers)
	}
	at := l.byteAt(x-p.gutter(), p.body.Text)
	if at < 0 {
		return -1, false
	}
	p.touch(at)
	return p.commitmentOn(func(s text.Span) bool { return s.Start <= at && at < s.End })
}

// commitmentOn is the first commitment whose quotation, or else whose
// sentence, is held.
func (p *Pane) commitmentOn(held func(text.Span) bool) (int, bool) {
	for i, c := range p.brief.Commitments {
		if held(c.Span) {
			return i, true
		}
	}
	for i, c := range p.brief.Commitments {
		if held(c.Sentence) {
			return i, true
		}
	}
	return -1, false
}

// Position is how far the article is scrolled, in percent: 0 at its top, 100
// at its end. It is not known while the whole of it is in view, nor before the
// first screen is set.
func (p *Pane) Position() (percent int, known bool) {
	if p.layout == nil || p.h == 0 || p.lines() <= p.h {
		return 0, false
	}
	if p.layout.done() {
		return 100 * p.top / (p.lines() - p.h), true
	}
	if p.top < len(p.layout.head) {
		return 0, true
	}
	u := p.layout.units[p.layout.unitOf(p.top)]
	return int(100 * int64(u.at) / int64(max(1, len(p.body.Text)))), true
}

// View is the pane: h lines of w cells.
func (p *Pane) View(focused bool) []string {
	if p.w == 0 || p.h == 0 {
		return make([]string, p.h)
	}
	if p.layout == nil {
		return theme.Fill(nil, p.w, p.h)
	}
	end := min(p.top+p.h, p.lines())
	ink := p.pen(p.top, end)
	if !focused {
		ink.looks.picked = ink.looks.gutter
	}
	lines := make([]string, p.h)
	for i := range lines {
		var l line
		if p.top+i < end {
			l = p.layout.line(p.top + i)
		}
		lines[i] = ink.line(l, p.gutter(), p.w)
	}
	return lines
}

// seen is from the first to the last byte of the article on the lines [from, to).
func (p *Pane) seen(from, to int) text.Span {
	seen := text.Span{Start: -1}
	for i := from; i < to; i++ {
		if s := p.layout.line(i).span(); s.Start >= 0 {
			if seen.Start < 0 || s.Start < seen.Start {
				seen.Start = s.Start
			}
			seen.End = max(seen.End, s.End)
		}
	}
	return seen
}

// pen is one for the lines [from, to): with the commitments that stand there.
func (p *Pane) pen(from, to int) *pen {
	looks := p.looks
	n := &pen{body: p.body.Text, looks: &looks}
	seen := p.seen(from, to)
	if to > len(p.layout.head) && len(p.units) > 0 {
		n.links = p.linksFrom(int(p.layout.units[p.layout.unitOf(max(from, len(p.layout.head)))].at), seen.End)
	}
	n.told = p.toldIn(seen)
	if p.hasSpot {
		light := spotted
		if p.spot.kind == aSentence { // of which much is in view
			light = chosen
		}
		n.lit = append(n.lit, lit{p.spot.Span, light})
	}
	for i, s := range p.found {
		if s.Start >= seen.End {
			break
		}
		light := found
		if i == p.at {
			light = here
		}
		if s.Overlaps(seen) {
			n.lit = append(n.lit, lit{s, light})
		}
	}
	for i, c := range p.brief.Commitments {
		if c.Overlaps(seen) {
			l := lit{c.Span, marked}
			if i == p.selected {
				l.light = chosen
			}
			n.lit = append(n.lit, l)
		}
		if c.Sentence.Overlaps(seen) {
			n.promises = append(n.promises, c.Sentence)
			if i == p.selected {
				n.picked = c.Sentence
			}
		}
	}
	return n
}

// byteAt is the byte of the article at a cell of the line, −1 where there is none.
func (l line) byteAt(x int, body string) int {
	x -= ansi.StringWidth(l.lead)
	for _, r := range l.runs {
		x -= int(r.pad)
		words := copyOf(body, text.Span{Start: int(r.from), End: int(r.to)}, false)
		if r.rule != 0 {
			x -= int(r.to - r.from)
			continue
		}
		for at := 0; at < len(words.words) && x >= 0; {
			n, w := cluster(words.words[at:])
			if x < w {
				return words.at + at
			}
			x -= w
			at += n
		}
		if x < 0 {
			return -1
		}
	}
	return -1
}
