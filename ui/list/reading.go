package list

import (
	"iter"
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
	read(of, feed.Block.Commitments, func(place int, all *feed.Commitments) { each(place, *all) })
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
	read(of, feed.Block.All, do)
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

// read hands over what is asked of rows that stand in blocks. While what one block says is
// gone through, the next is read.
func read[T any](of *Reading, ask func(feed.Block) iter.Seq2[int, T], do func(place int, is *T)) {
	places := of.inBlocks()
	said := make(chan iter.Seq2[int, T])
	go func() {
		defer close(said)
		for i, block := range of.words.blocks {
			if len(places[i]) > 0 {
				said <- ask(block)
			}
		}
	}()
	var is []int32 // the place of each row of a block, one more than it is; 0 for none
	for i, block := range of.words.blocks {
		if len(places[i]) == 0 {
			continue
		}
		is = append(is[:0], make([]int32, block.Len())...)
		for _, place := range places[i] {
			is[of.words.at[place].from] = place + 1
		}
		for i, row := range <-said {
			if place := is[i] - 1; place >= 0 {
				do(int(place), &row)
			}
		}
	}
}

// inBlocks are the places of the rows that stand in each block.
func (of *Reading) inBlocks() [][]int32 {
	w := &of.words
	count := make([]int32, len(w.blocks))
	for _, p := range w.at {
		if p.isInBlock() {
			count[p.of-1]++
		}
	}
	out, all := make([][]int32, len(w.blocks)), make([]int32, len(w.at))
	for i, n := range count {
		out[i], all = all[:0:n], all[n:]
	}
	for place, p := range w.at {
		if p.isInBlock() {
			out[p.of-1] = append(out[p.of-1], int32(place)) //nolint:gosec // as the rows' numbers
		}
	}
	return out
}
