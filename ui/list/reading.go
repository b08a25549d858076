package list

import (
	"strings"

	"attache/briefs/timex"
	"attache/feed"
)

// Reading is some briefs of a list, so that what they say can be read beside the event
// loop, whatever becomes of the list meanwhile: however many they are, all that their
// rows say is never held at once.
type Reading struct {
	numbers   []int32
	published []timex.Date
	count     int // of commitments
	kinds     []int32
	kind      []kind
	words     words
}

// Reading is the briefs that pass the filter, in order.
func (p *Pane) Reading() *Reading {
	r := p.rows
	of := r.words.reading(r.shown)
	of.published, of.kinds, of.kind = make([]timex.Date, len(r.shown)), make([]int32, len(r.shown)), r.kinds[:len(r.kinds):len(r.kinds)]
	for i, n := range r.shown {
		f := &r.facts[n]
		of.published[i], of.kinds[i] = f.published, f.kind
		of.count += int(f.commitments)
	}
	return of
}

func (w *words) reading(numbers []int32) *Reading {
	of := &Reading{
		numbers: append([]int32{}, numbers...),
		words:   words{parts: w.parts[:len(w.parts):len(w.parts)], blocks: w.blocks[:len(w.blocks):len(w.blocks)], names: w.names[:len(w.names):len(w.names)]},
	}
	of.words.at = make([]part, len(numbers))
	for i, n := range numbers {
		of.words.at[i] = w.at[n]
	}
	return of
}

// Len is how many briefs there are.
func (of *Reading) Len() int { return len(of.numbers) }

// Count is how many commitments the briefs had when the list counted them.
func (of *Reading) Count() int { return of.count }

// Number is the number of the brief at a place.
func (of *Reading) Number(place int) int32 { return of.numbers[place] }

// Published is the day of the brief at a place.
func (of *Reading) Published(place int) timex.Date { return of.published[place] }

// Pair is whom the brief at a place is about.
func (of *Reading) Pair(place int) [2]string { return of.kind[of.kinds[place]].pair }

// Ref is where the brief at a place lives.
func (of *Reading) Ref(place int) feed.Ref { return of.words.refAt(of.words.at[place]) }

// Commitments hands over those of each brief, in no order of the places.
func (of *Reading) Commitments(each func(place int, all feed.Commitments)) {
	of.others(func(place int, row *feed.Row) { each(place, row.Commitments) })
	of.blocks(func(block feed.Block, places []int32) {
		for i, all := range block.Commitments() {
			if place := places[i] - 1; place >= 0 {
				each(int(place), all)
			}
		}
	})
}

// titles are one a line, in no order.
func (of *Reading) titles() string {
	var b strings.Builder
	of.each(func(_ int, row *feed.Row) {
		b.WriteString(tidy(row.Title))
		b.WriteByte('\n')
	})
	return b.String()
}

// each hands over what rows say, without their Refs where they stand in blocks: block by
// block, each of which is read once.
func (of *Reading) each(do func(place int, row *feed.Row)) {
	of.others(do)
	of.blocks(func(block feed.Block, places []int32) {
		for i, row := range block.All() {
			if place := places[i] - 1; place >= 0 {
				do(int(place), &row)
			}
		}
	})
}

// others hands over the rows that stand in no block.
func (of *Reading) others(do func(place int, row *feed.Row)) {
	for place, p := range of.words.at {
		if !p.isInBlock() {
			var row feed.Row
			of.words.cut(p, &row)
			do(place, &row)
		}
	}
}

// blocks hands over the blocks in which rows stand, and the places of these, each one
// more than it is; 0 for none.
func (of *Reading) blocks(do func(block feed.Block, places []int32)) {
	w := &of.words
	from := make([]int32, len(w.blocks)+1) // where the places of a block's rows begin
	for _, p := range w.at {
		if p.isInBlock() {
			from[p.of]++
		}
	}
	for i := range w.blocks {
		from[i+1] += from[i]
	}
	places := make([]int32, from[len(w.blocks)])
	for place, p := range w.at {
		if p.isInBlock() {
			places[from[p.of-1]] = int32(place) //nolint:gosec // as the rows' numbers
			from[p.of-1]++
		}
	}
	var is []int32
	begin := int32(0)
	for i, block := range w.blocks {
		if from[i] == begin {
			continue
		}
		is = append(is[:0], make([]int32, block.Len())...)
		for _, place := range places[begin:from[i]] {
			is[w.at[place].from] = place + 1
		}
		begin = from[i]
		do(block, is)
	}
}
