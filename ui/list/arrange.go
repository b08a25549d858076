package list

import "slices"

// Arrangement is the rows in another order. It is made of copies, so that a list of
// any length is sorted beside the event loop.
type Arrangement struct {
	order      Order
	best       *Finds // by which what is shown is ranked, nil for the order
	turns      int    // of the list that it is of
	facts      []fact
	all, shown []int32 // shown is nil where all are
}

// Rearrange begins the next order: best first, where a search has ranked what it
// found, then those of time, pair and what is due. Pressed again before it has come,
// it is the one after.
func (p *Pane) Rearrange() *Arrangement {
	r := p.rows
	a := &Arrangement{order: r.order, best: r.best}
	if p.asked != nil {
		a.order, a.best = p.asked.order, p.asked.best
	}
	switch {
	case a.best != nil:
		a.best = nil
	case a.order.Next() == Newest:
		a.order, a.best = Newest, r.ranking()
	default:
		a.order = a.order.Next()
	}
	p.asked = a
	return a.of(p)
}

// of gives the arrangement the rows as they are.
func (a *Arrangement) of(p *Pane) *Arrangement {
	r := p.rows
	if a.best != nil {
		a.best = r.ranking() // the search may be another
	}
	a.turns, a.facts, a.all, a.shown = p.turns, slices.Clone(r.facts), slices.Clone(r.all), nil
	if !r.isWhole() {
		a.shown = append([]int32{}, r.shown...)
	}
	return a
}

// Sort puts the rows in order. It may run beside all else.
func (a *Arrangement) Sort() *Arrangement {
	r := Rows{facts: a.facts, order: a.order, best: a.best}
	for n := range r.facts {
		r.facts[n].rank = r.facts[n].ranked(a.order)
	}
	r.sort(a.all)
	switch {
	case a.shown == nil:
		a.shown = a.all
	case a.best != nil:
		slices.SortFunc(a.shown, r.shownOrder)
	default:
		r.sort(a.shown)
	}
	return a
}

// Adopt takes on an order that was sorted. Where the rows have changed since it was
// begun it must be sorted once more: again is that. Of an order that is no longer
// wanted nothing comes.
func (p *Pane) Adopt(a *Arrangement) (again *Arrangement, done bool) {
	switch {
	case a != p.asked:
		return nil, false
	case a.turns != p.turns:
		return a.of(p), false
	}
	p.asked = nil
	p.keep(func() {
		r := p.rows
		for n := range r.facts {
			r.facts[n].rank = a.facts[n].rank
		}
		r.keys = nil
		r.order, r.best, r.all, r.shown = a.order, a.best, a.all, a.shown
	})
	return nil, true
}
