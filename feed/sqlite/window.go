package sqlite

import (
	"context"
	"database/sql"
	"iter"
	"sort"
	"sync/atomic"

	"attache/feed"
	"attache/feed/record"
)

// A list of a million rows is held without what they say: of each block there are the
// numbers of its articles, and the rows around what is on the screen are read again.

// rowBlock is a block as a list takes it.
type rowBlock struct {
	lib    *Library
	block  int64
	places []uint8 // of its articles among the block's numbers, as its rows stand
	marks  marked  // when it was listed
	held   atomic.Pointer[record.Block]
}

var _ feed.Block = (*rowBlock)(nil)

func (l *Library) blockOf(block int64, b *record.Block, m marked) *rowBlock {
	p := &rowBlock{lib: l, block: block, places: make([]uint8, b.Len()), marks: m}
	for i := range p.places {
		p.places[i] = uint8(b.Number(i) & (blockSize - 1))
	}
	p.held.Store(b)
	return p
}

// Path implements feed.Block.
func (*rowBlock) Path() string { return shelf }

// Len implements feed.Block.
func (p *rowBlock) Len() int { return len(p.places) }

// Number implements feed.Block.
func (p *rowBlock) Number(i int) uint32 { return uint32(p.block<<blockBits) | uint32(p.places[i]) } //nolint:gosec // numbers have 32 bits

// All implements feed.Block.
func (p *rowBlock) All() iter.Seq2[int, feed.Row] {
	b := p.heldOrRead()
	return func(yield func(int, feed.Row) bool) {
		for i := range p.places {
			if !yield(i, p.row(b, i)) {
				return
			}
		}
	}
}

// Commitments implements feed.Block.
func (p *rowBlock) Commitments() iter.Seq2[int, feed.Commitments] {
	b := p.heldOrRead()
	return func(yield func(int, feed.Commitments) bool) {
		for i := range p.places {
			var all feed.Commitments
			if at, ok := p.at(b, i); ok {
				all = b.Commitments(at)
			}
			if !yield(i, all) {
				return
			}
		}
	}
}

func (p *rowBlock) heldOrRead() *record.Block {
	if b := p.held.Load(); b != nil {
		return b
	}
	return p.read()
}

// Row implements feed.Block.
func (p *rowBlock) Row(i int) feed.Row {
	r := p.row(p.heldOrRead(), i)
	r.Ref = Number(p.Number(i)).Ref()
	return r
}

// LetGo implements feed.Block.
func (p *rowBlock) LetGo() { p.held.Store(nil) }

// at is where the row of the i-th article stands in the block as it was read; ok is false
// where the article is no more.
func (p *rowBlock) at(b *record.Block, i int) (at int, ok bool) {
	n := p.Number(i)
	if i < b.Len() && b.Number(i) == n {
		return i, true
	}
	at = sort.Search(b.Len(), func(i int) bool { return b.Number(i) <= n }) // others have come or gone since
	return at, at < b.Len() && b.Number(at) == n
}

// row is the row of the i-th article; one that is no more has none.
func (p *rowBlock) row(b *record.Block, i int) feed.Row {
	at, ok := p.at(b, i)
	if !ok {
		return feed.Row{Read: true}
	}
	n, r := p.Number(i), b.Row(at)
	r.Topics = p.lib.taxonomy.mask(int64(r.Topics)) //nolint:gosec // the file's bits
	r.Seen, r.Starred = p.marks.seen.has(Number(n)), p.marks.starred.has(Number(n))
	return r
}

// read reads the block again, from its articles where the file has it no more. What
// cannot be read is empty.
func (p *rowBlock) read() *record.Block {
	l, ctx := p.lib, context.Background()
	if b := l.listedBlock(ctx, p.block); b != nil {
		return b
	}
	made, err := l.rowsIn(ctx, l.reader, p.block)
	if err == nil {
		if b, err := record.OpenBlock(string(made)); err == nil {
			return b
		}
	}
	return &record.Block{}
}

// listedBlock is the block as the file has it, nil where it has none that can be read.
func (l *Library) listedBlock(ctx context.Context, block int64) *record.Block {
	statement, err := l.listed()
	if err != nil {
		return nil
	}
	rows, err := statement.QueryContext(ctx, block)
	if err != nil {
		return nil
	}
	defer rows.Close()
	var pack string
	if !rows.Next() || rows.Scan(&pack) != nil {
		return nil
	}
	b, err := record.OpenBlock(pack)
	if err != nil || !isOf(b, block) {
		return nil
	}
	return b
}

// marked are the articles to which the user did something did to articles, as far as a list shows it.
type marked struct{ seen, starred bits }

// marked are few statements' answers: what the driver does for each row takes longer than
// to find it.
func (l *Library) marked(ctx context.Context, db querier) (m marked, err error) {
	rows, err := db.QueryContext(quiet(ctx), `SELECT read, starred, group_concat(id) FROM articles WHERE read OR starred GROUP BY read, starred`)
	if err != nil {
		return m, l.fail("listing", err)
	}
	defer rows.Close()
	for rows.Next() {
		var seen, starred bool
		var all sql.RawBytes
		if err := rows.Scan(&seen, &starred, &all); err != nil {
			return m, l.fail("listing", err)
		}
		if seen {
			m.seen = m.seen.listed(all)
		}
		if starred {
			m.starred = m.starred.listed(all)
		}
	}
	return m, l.fail("listing", rows.Err())
}
