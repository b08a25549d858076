package sqlite

import (
	"bytes"
	"cmp"
	"context"
	"fmt"
	"time"

	"attache/feed"
	"attache/feed/record"
)

// What a list shows of the articles stands a second time, many rows to a block
// (record.Block): read one by one, a hundred thousand of them take most of a second,
// as blocks a few hundredths. A trigger takes a block out when one of its articles
// comes, changes or goes, whoever does it; until the block is made again its rows are
// those of the articles.

// blockBits is how many bits of a number say its place in a block.
const (
	blockBits = 8
	blockSize = 1 << blockBits
)

// blocksAtOnce is how many blocks are made in one go: a tenth of a second of writing.
const blocksAtOnce = 32

// block is which one an article stands in.
func (n Number) block() int64 { return int64(n >> blockBits) }

// Blocks come in ever larger batches: the first ones soon, and the others so that what
// a list does with each costs little in all, and no key waits long for it.
const (
	fewBlocks  = 32
	mostBlocks = 256
)

// listing goes through the articles from the last added to the first, and hands over
// those of blocks as they are.
type listing struct {
	lib   *Library
	ctx   context.Context
	db    querier
	marks marked
	yield func(feed.Batch) bool
	batch feed.Batch
	most  int // blocks of the next batch
	ended bool
}

// each hands over all rows, in batches.
func (g *listing) each() error {
	next := int64(1) << (32 - blockBits) // the block after those to come
	err := g.blocks(func(block int64, b *record.Block) error {
		if err := g.between(block+1, next); err != nil {
			return err
		}
		next = block
		g.take(block, b)
		return nil
	})
	if err == nil {
		err = g.between(0, next)
	}
	if err == nil && len(g.batch.Blocks) > 0 {
		g.hand()
	}
	g.lib.walked.Store(err == nil && !g.ended)
	return err
}

// take takes a block into the next batch.
func (g *listing) take(block int64, b *record.Block) {
	if g.batch.Blocks = append(g.batch.Blocks, g.lib.blockOf(block, b, g.marks)); len(g.batch.Blocks) >= g.most {
		g.most = min(2*g.most, mostBlocks)
		g.hand()
	}
}

// hand hands over what has come together.
func (g *listing) hand() {
	g.ended = g.ended || !g.yield(g.batch)
	g.batch = feed.Batch{}
}

// wholePack is a block as a string, which the driver makes once and which is kept as it is:
// of bytes that are to be kept it would make a second copy, 23 MB for a hundred thousand
// articles.
const wholePack = `CAST(pack AS TEXT)`

// blocks reads those that there are and that can be read, the last first. That others
// are missing is no error.
func (g *listing) blocks(each func(block int64, b *record.Block) error) error {
	packs, err := g.db.QueryContext(quiet(g.ctx), `SELECT block, `+wholePack+` FROM listing ORDER BY block DESC`)
	if err != nil {
		return nil
	}
	defer packs.Close()
	for packs.Next() && !g.ended && g.ctx.Err() == nil {
		var block int64
		var packed string
		if packs.Scan(&block, &packed) != nil {
			return nil
		}
		b, err := record.OpenBlock(packed)
		if err != nil || !isOf(b, block) {
			g.lib.torn.Store(block, true)
			continue
		}
		if err := each(block, b); err != nil {
			return err
		}
	}
	return g.ctx.Err()
}

// isOf reports whether the articles of a block are such as stand in it.
func isOf(b *record.Block, block int64) bool {
	for i := range b.Len() {
		if Number(b.Number(i)).block() != block {
			return false
		}
	}
	return true
}

// between takes blocks in that are missing, from one up to another. They are made for
// this list alone: what a block says is let go and read again, single rows are not.
func (g *listing) between(from, to int64) error {
	if from >= to || g.ended {
		return nil
	}
	rows := make([]record.Listed, 0, blockSize)
	take := func() error {
		if len(rows) == 0 {
			return nil
		}
		b, err := record.OpenBlock(string(record.AppendBlock(nil, rows)))
		if err == nil {
			block := Number(rows[0].Number).block()
			g.lib.torn.Store(block, true)
			g.take(block, b)
		}
		rows = rows[:0]
		return err
	}
	var failed error
	err := g.lib.eachRow(g.ctx, g.db, func(r *Row) bool {
		if len(rows) > 0 && Number(rows[0].Number).block() != r.Number.block() {
			failed = take()
		}
		rows = append(rows, g.lib.listedOf(r))
		return failed == nil && !g.ended
	}, ofNumbers+` ORDER BY a.id DESC`, from<<blockBits, to<<blockBits)
	return cmp.Or(err, failed, take())
}

const ofNumbers = `SELECT ` + rowColumns + ` FROM articles a WHERE a.id >= ? AND a.id < ?`

// listedOf is a row as blocks have it.
func (l *Library) listedOf(r *Row) record.Listed {
	listed := record.Listed{Number: uint32(r.Number), Row: r.Row}
	listed.Topics = uint64(l.taxonomy.stored(r.Topics)) //nolint:gosec // the file's bits
	return listed
}

// List makes the blocks that are missing, some at a time, so that others write
// between. Those that a list has met are known.
func (l *Library) List(ctx context.Context) error {
	if l.IsReadOnly() {
		return nil
	}
	for areKnown := l.walked.Swap(false); ctx.Err() == nil; {
		missing, err := l.unlisted(ctx, blocksAtOnce, areKnown)
		if err != nil || len(missing) == 0 {
			return l.fail("making the list", err)
		}
		err = l.write(ctx, "making the list", func(w *writing) error {
			for _, block := range missing {
				if err := w.list(block); err != nil {
					return err
				}
			}
			return nil
		})
		if err != nil {
			return err
		}
		time.Sleep(breath)
	}
	return ctx.Err()
}

// unlisted are blocks that are missing or cannot be read, so many at most.
func (l *Library) unlisted(ctx context.Context, most int, areKnown bool) (missing []int64, err error) {
	l.torn.Range(func(block, _ any) bool {
		missing = append(missing, block.(int64))
		return len(missing) < most
	})
	if areKnown {
		return missing, nil
	}
	more, err := numbers[int64](ctx, l.reader, `
		WITH RECURSIVE block (n) AS (
			SELECT max(id) >> ?1 FROM articles UNION ALL
			SELECT (SELECT max(id) FROM articles WHERE id < n << ?1) >> ?1 FROM block WHERE n IS NOT NULL)
		SELECT n FROM block WHERE n IS NOT NULL AND NOT EXISTS (SELECT 1 FROM listing WHERE block = n) LIMIT ?2`, blockBits, most)
	return append(missing, more...), err
}

// list makes a block.
func (w *writing) list(block int64) error {
	rows, err := w.lib.rowsIn(w.ctx, w.Tx, block)
	if err != nil {
		return err
	}
	w.lib.torn.Delete(block)
	return w.exec(`INSERT INTO listing (block, pack) SELECT ?1, ?2 WHERE EXISTS (SELECT 1 FROM articles WHERE id >= ?1 << ?3 AND id < (?1 + 1) << ?3)
		ON CONFLICT (block) DO UPDATE SET pack = ?2`, block, rows, blockBits)
}

// rowsIn are the rows of a block's articles as a block.
func (l *Library) rowsIn(ctx context.Context, db querier, block int64) ([]byte, error) {
	rows := make([]record.Listed, 0, blockSize)
	err := l.eachRow(ctx, db, func(r *Row) bool {
		rows = append(rows, l.listedOf(r))
		return true
	}, ofNumbers+` ORDER BY a.id DESC`, block<<blockBits, (block+1)<<blockBits)
	return record.AppendBlock(nil, rows), err
}

// treatListing takes blocks out that do not say what the articles do; the list makes
// them again.
func (l *Library) treatListing(ctx context.Context, r *Report) error {
	listed, err := numbers[int64](ctx, l.reader, `SELECT block FROM listing`)
	if err != nil {
		return l.fail("examining the list", err)
	}
	var wrong []int64
	for _, block := range listed {
		want, err := l.rowsIn(ctx, l.reader, block)
		if err != nil {
			return err
		}
		var is []byte
		if err := l.reader.QueryRowContext(quiet(ctx), `SELECT pack FROM listing WHERE block = ?`, block).Scan(&is); err != nil {
			return l.fail("examining the list", err)
		}
		if !bytes.Equal(is, want) {
			wrong = append(wrong, block)
		}
	}
	if len(wrong) == 0 {
		return nil
	}
	r.Found = append(r.Found, fmt.Sprintf("%d parts of the list do not say what the articles do.", len(wrong)))
	err = l.write(ctx, "making the list", func(w *writing) error {
		for _, block := range wrong {
			if err := w.list(block); err != nil {
				return err
			}
		}
		return nil
	})
	if err == nil {
		r.Done = append(r.Done, "They were made anew.")
	}
	return err
}
