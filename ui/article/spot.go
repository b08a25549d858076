package article

import (
	"sort"

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
		p.allSpots = append([]Spot{}, inTurn(all)...)
	}
	return p.allSpots
}

// NextSpot goes to the next spot, or for n less than 0 to the one before; ok is
// false where there is none on that side.
func (p *Pane) NextSpot(n int) (ok bool) {
	all := p.spots()
	from, isAt := p.Place(), false
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
	if next < 0 || next >= len(all) {
		return false
	}
	p.spot, p.hasSpot = all[next], true
	p.show(p.spot.Span)
	return true
}

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
