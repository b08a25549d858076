package article

import (
	"slices"
	"sort"
	"strconv"

	"attache/briefs/text"
)

// Spot is words of the text that tell more than they show.
type Spot struct {
	text.Span
	kind    kind
	Says    string // what they tell, in one line
	Address string // where they lead, "" for nowhere
}

// spots are all of them in their order.
func (p *Pane) spots() []Spot {
	if p.allSpots == nil {
		all := p.told()
		for _, l := range p.Links() {
			all = append(all, Spot{Span: l.Span, Says: l.Address, Address: l.Address})
		}
		all = slices.DeleteFunc(all, func(s Spot) bool { return p.inHead(s.Span) })
		p.allSpots = append([]Spot{}, inTurn(all)...)
	}
	return p.allSpots
}

// NextSpot goes to the next spot, or for n less than 0 to the one before; ok is
// false where there is none on that side.
func (p *Pane) NextSpot(n int) (ok bool) {
	all := p.spots()
	from, isAt := p.Offset(), false
	if _, isAt = p.Spot(); isAt {
		from = p.spot.Start
	}
	next := sort.Search(len(all), func(i int) bool { return all[i].Start >= from })
	switch {
	case n < 0:
		next--
	case isAt && next < len(all) && all[next].Start == from:
		next++
	}
	for 0 <= next && next < len(all) && p.isUndrawn(all[next].Span) {
		next += n
	}
	if next < 0 || next >= len(all) {
		return false
	}
	p.spot, p.hasSpot = all[next], true
	p.show(p.spot.Span)
	return true
}

// NextSentence goes to the sentence at the top of the view, or from one to the next, for
// n less than 0 to the one before; ok is false where there is none on that side.
func (p *Pane) NextSentence(n int) (ok bool) {
	all := p.sentences()
	from, isAt := p.Offset(), false
	if s, is := p.Spot(); is {
		from, isAt = s.Start, s.kind == aSentence
	}
	next := sort.Search(len(all), func(i int) bool { return all[i].End > from })
	switch {
	case isAt:
		next += n
	case n < 0:
		next--
	}
	for 0 <= next && next < len(all) && p.isUndrawn(all[next]) {
		next += n
	}
	if next < 0 || next >= len(all) {
		return false
	}
	p.spot = Spot{Span: all[next], kind: aSentence, Says: "sentence " + strconv.Itoa(next+1) + " of " + strconv.Itoa(len(all))}
	p.hasSpot = true
	p.show(p.spot.Span)
	return true
}

// Sentence is the sentence that the reader is at; ok is false where none is.
func (p *Pane) Sentence() (s text.Span, ok bool) {
	spot, ok := p.Spot()
	return spot.Span, ok && spot.kind == aSentence
}

// sentences are those of the text under the head, in their order.
func (p *Pane) sentences() []text.Span {
	if p.allSentences == nil && p.brief != nil {
		p.allSentences = []text.Span{}
		for _, s := range text.NewLexicon().Parse(*p.body).Sentences {
			if !p.inHead(s.Span) {
				p.allSentences = append(p.allSentences, s.Span)
			}
		}
	}
	return p.allSentences
}

// inHead reports whether words stand before what is set: a title that the text begins
// with is told in the head alone.
func (p *Pane) inHead(s text.Span) bool { return len(p.units) == 0 || s.End <= int(p.units[0].at) }

// isUndrawn reports whether all is set that holds words of s, and no line shows one.
func (p *Pane) isUndrawn(s text.Span) bool { return p.layout != nil && p.layout.leavesOut(s) }

// Spot is the one that the reader is at; ok is false where it is out of view.
func (p *Pane) Spot() (s Spot, ok bool) {
	if !p.hasSpot || !p.seek && !p.inView(p.spot.Span) {
		return Spot{}, false
	}
	return p.spot, true
}

// HasSpots reports whether there is any.
func (p *Pane) HasSpots() bool { return len(p.spots()) > 0 }

// touch goes to the spot of the byte at, where there is one.
func (p *Pane) touch(at int) {
	for _, s := range p.spots() {
		if s.Start <= at && at < s.End {
			p.spot, p.hasSpot = s, true
			return
		}
	}
	p.hasSpot = false
}
