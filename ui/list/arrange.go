package list

// Arrangement is the rows in another order. It is made of copies, so that a list of
// any length is sorted beside the event loop.
type Arrangement struct {
	order Order
	best  *Finds // by which what is shown is ranked, nil for the order
	turns int    // of the list that it is of
	keys  []key
	some  []uint64 // those shown, as bits; nil where all are

	all, shown []int32
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
	a.turns, a.keys, a.some = p.turns, make([]key, 0, len(r.all)), nil
	for n := range r.facts { // as they lie in memory
		if r.facts[n].placed {
			a.keys = append(a.keys, r.keyOf(int32(n), a.order)) //nolint:gosec // fewer than articles have numbers
		}
	}
	if !r.isWhole() {
		a.some = make([]uint64, len(r.facts)/64+1)
		for _, n := range r.shown {
			a.some[n/64] |= 1 << (n % 64)
		}
	}
	return a
}

// Sort puts the rows in order. It may run beside all else.
func (a *Arrangement) Sort() *Arrangement {
	a.all, a.shown = make([]int32, len(a.keys)), []int32{}
	for i, k := range inOrder(a.keys) {
		n := int32(k.n) //nolint:gosec // as it was put there
		a.all[i] = n
		if a.some != nil && a.some[n/64]&(1<<(n%64)) != 0 {
			a.shown = append(a.shown, n)
		}
	}
	switch {
	case a.some == nil:
		a.shown = a.all
	case a.best != nil:
		a.best.rank(a.shown)
	}
	a.keys, a.some = nil, nil
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
		r.keys = nil
		r.order, r.best, r.all, r.shown = a.order, a.best, a.all, a.shown
	})
	return nil, true
}
