package sqlite

import (
	"bytes"
	"context"
	"database/sql"
	"fmt"
	"slices"
	"strconv"
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
	blockBits = 10
	blockSize = 1 << blockBits
)

// blocksAtOnce is how many blocks are made in one go: a tenth of a second of writing.
const blocksAtOnce = 8

// block is which one an article stands in.
func (n Number) block() int64 { return int64(n >> blockBits) }

// listing goes through the articles from the last added to the first.
type listing struct {
	lib   *Library
	ctx   context.Context
	db    querier
	first map[Number]bool // that were handed over before
	yield func([]feed.Row) bool
	batch []feed.Row
	ended bool
	held  []record.Listed // of the block that is read
}

// each hands over all rows, in batches.
func (g *listing) each() error {
	next := int64(1) << (32 - blockBits) // the block after those to come
	err := g.blocks(func(block int64) error {
		if err := g.between(block+1, next); err != nil {
			return err
		}
		next = block
		g.listed()
		return nil
	})
	if err == nil {
		err = g.between(0, next)
	}
	if err == nil && !g.ended && len(g.batch) > 0 {
		g.yield(g.batch)
	}
	return err
}

// blocks reads those that there are and that can be read, the last first. That others
// are missing is no error.
func (g *listing) blocks(each func(block int64) error) error {
	packs, err := g.db.QueryContext(quiet(g.ctx), `SELECT block, pack FROM listing ORDER BY block DESC`)
	if err != nil {
		return nil
	}
	defer packs.Close()
	for packs.Next() && !g.ended && g.ctx.Err() == nil {
		var block int64
		var pack sql.RawBytes
		if packs.Scan(&block, &pack) != nil {
			return nil
		}
		if !g.reads(block, pack) {
			g.lib.torn.Store(block, true)
			continue
		}
		if err := each(block); err != nil {
			return err
		}
	}
	return g.ctx.Err()
}

// reads reports whether a block could be read.
func (g *listing) reads(block int64, pack []byte) bool {
	held, err := record.Block(pack, g.held)
	if err != nil {
		return false
	}
	g.held = held
	return !slices.ContainsFunc(held, func(r record.Listed) bool { return Number(r.Number).block() != block })
}

// between hands over the rows of blocks that are missing, from one up to another.
func (g *listing) between(from, to int64) error {
	if from >= to || g.ended {
		return nil
	}
	return g.lib.eachRow(g.ctx, g.db, func(r *Row) bool {
		g.take(r.Number, &r.Row)
		return !g.ended
	}, ofNumbers+` ORDER BY a.id DESC`, from<<blockBits, to<<blockBits)
}

const ofNumbers = `SELECT ` + rowColumns + ` FROM articles a WHERE a.id >= ? AND a.id < ?`

func (g *listing) take(n Number, r *feed.Row) {
	if g.first[n] || g.ended {
		return
	}
	if g.batch == nil {
		g.batch = make([]feed.Row, 0, rowBatch)
	}
	if g.batch = append(g.batch, *r); len(g.batch) < rowBatch {
		return
	}
	full := g.batch
	g.batch = nil
	g.ended = !g.yield(full)
}

// listed hands over the rows of the block that was read.
func (g *listing) listed() {
	items := itemsOf(g.held)
	for i := range g.held {
		r := &g.held[i].Row
		r.Ref, r.Topics = feed.Ref{Path: shelf, Item: items[i]}, g.lib.taxonomy.mask(int64(r.Topics)) //nolint:gosec // the file's bits
		g.take(Number(g.held[i].Number), r)
	}
}

// itemsOf are the numbers of rows as their Refs have them, cut out of one string.
func itemsOf(all []record.Listed) []string {
	var digits []byte
	ends := make([]int, len(all))
	for i := range all {
		digits = strconv.AppendUint(digits, uint64(all[i].Number), 10)
		ends[i] = len(digits)
	}
	out, whole, from := make([]string, len(all)), string(digits), 0
	for i, end := range ends {
		out[i], from = whole[from:end], end
	}
	return out
}

// List makes the blocks that are missing, some at a time, so that others write
// between.
func (l *Library) List(ctx context.Context) error {
	if l.IsReadOnly() {
		return nil
	}
	for ctx.Err() == nil {
		missing, err := l.unlisted(ctx, blocksAtOnce)
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
func (l *Library) unlisted(ctx context.Context, most int) (missing []int64, err error) {
	listed, err := numbers[int64](ctx, l.reader, `SELECT block FROM listing`)
	if err != nil {
		return nil, err
	}
	has := make(map[int64]bool, len(listed))
	for _, block := range listed {
		_, isTorn := l.torn.Load(block)
		has[block] = !isTorn
	}
	for to := int64(1) << (32 - blockBits); len(missing) < most; {
		var last sql.NullInt64
		if err := l.reader.QueryRowContext(quiet(ctx), `SELECT max(id) FROM articles WHERE id < ?`, to<<blockBits).Scan(&last); err != nil || !last.Valid {
			return missing, err
		}
		if to = last.Int64 >> blockBits; !has[to] {
			missing = append(missing, to)
		}
	}
	return missing, nil
}

// list makes a block.
func (w *writing) list(block int64) error {
	rows, err := w.lib.rowsIn(w.ctx, w.Tx, block)
	if err != nil {
		return err
	}
	w.lib.torn.Delete(block)
	return w.exec(`INSERT INTO listing (block, pack) VALUES (?1, ?2) ON CONFLICT (block) DO UPDATE SET pack = ?2`, block, rows)
}

// rowsIn are the rows of a block's articles as a block.
func (l *Library) rowsIn(ctx context.Context, db querier, block int64) ([]byte, error) {
	rows := make([]record.Listed, 0, blockSize)
	err := l.eachRow(ctx, db, func(r *Row) bool {
		rows = append(rows, record.Listed{Number: uint32(r.Number), Row: r.Row})
		last := &rows[len(rows)-1]
		last.Topics = uint64(l.taxonomy.stored(r.Topics)) //nolint:gosec // the file's bits
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
