package list

import (
	"strings"

	"attache/feed"
)

// Digest is the rows of blocks, made ready beside the event loop to be taken in.
type Digest struct {
	blocks  []feed.Block
	facts   [][]fact // of each block's rows; their kinds and sources are those below
	kinds   []kind
	sources []string
	on      *today
}

// Digester makes blocks ready. It may run beside all else; what the list is asked for
// meanwhile costs that it is done again.
func (p *Pane) Digester() func([]feed.Block) *Digest {
	on := p.rows.on
	return func(blocks []feed.Block) *Digest { return digest(blocks, on) }
}

func digest(blocks []feed.Block, on *today) *Digest {
	d := &Digest{blocks: blocks, facts: make([][]fact, len(blocks)), on: on}
	kindOf, alike, sourceOf := map[kind]int32{}, map[uint64]int32{}, map[string]int32{}
	for k, p := range blocks {
		facts := make([]fact, p.Len())
		for i, row := range p.All() {
			f, pair := factOf(&row, on, nil), pairOrder(row.Pair)
			var known bool
			if f.kind, known = alike[pair]; !known || d.kinds[f.kind] != (kind{row.Pair, row.Lang}) {
				clean := tidied(&row)
				is := kind{clean.Pair, clean.Lang}
				if f.kind, known = kindOf[is]; !known {
					is = kind{[2]string{strings.Clone(is.pair[0]), strings.Clone(is.pair[1])}, strings.Clone(is.lang)} // the block is let go
					f.kind = int32(len(d.kinds))
					d.kinds, kindOf[is] = append(d.kinds, is), f.kind
				}
				alike[pair] = f.kind
			}
			if f.source, known = sourceOf[row.Source]; !known {
				f.source = int32(len(d.sources))
				d.sources = append(d.sources, tidy(strings.Clone(row.Source)))
				sourceOf[strings.Clone(row.Source)] = f.source
			}
			facts[i] = f
		}
		d.facts[k] = facts
		p.LetGo()
	}
	return d
}

// AddBlocks takes in those rows of blocks that are not known yet. What they say is read
// again when it is shown.
func (r *Rows) AddBlocks(d *Digest) {
	if d.on != r.on {
		d = digest(d.blocks, r.on)
	}
	kinds, sources := make([]int32, len(d.kinds)), make([]int32, len(d.sources))
	for i, k := range d.kinds {
		kinds[i] = r.kindOf(k)
	}
	for i, source := range d.sources {
		sources[i] = r.words.name(source)
	}
	var numbers []int32
	for k, p := range d.blocks {
		r.number.adopt(p.Path(), &r.words)
		r.words.blocks = append(r.words.blocks, p)
		for i, f := range d.facts[k] {
			at := r.number.place(p.Number(i), true)
			if *at != 0 {
				continue // it has come before
			}
			f.kind, f.source = kinds[f.kind], sources[f.source]
			n := int32(len(r.facts)) //nolint:gosec // fewer than articles have numbers
			*at, r.facts = n+1, append(r.facts, f)
			r.words.putPacked(i)
			numbers = append(numbers, n)
		}
	}
	r.put(numbers)
}
