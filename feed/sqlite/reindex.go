package sqlite

import (
	"context"
	"errors"
	"math"
	"sync"

	"attache/feed"
	"attache/feed/record"
)

// Stale is how many articles were read by rules older than Options.Rules.
func (l *Library) Stale(ctx context.Context) (int, error) {
	var n int
	err := l.reader.QueryRowContext(ctx, `SELECT count(*) FROM articles WHERE rules < ?`, l.opt.Rules).Scan(&n)
	return n, l.fail("counting what must be read again", err)
}

// reindexBatch is how many articles are read again in one go: few, since the
// reader is open meanwhile.
const reindexBatch = 100

// Reindex reads again what older rules have read, those added last first, and
// keeps the reader's corrections. progress, which may be nil, is told how many
// are done; when it returns false the work rests until Reindex is called again.
func (l *Library) Reindex(ctx context.Context, progress func(done int) bool) error {
	for done, before := 0, int64(math.MaxInt64); ctx.Err() == nil; {
		var isStale bool
		if err := l.reader.QueryRowContext(quiet(ctx), `SELECT EXISTS (SELECT 1 FROM articles WHERE rules < ?)`, l.opt.Rules).Scan(&isStale); err != nil || !isStale {
			return l.fail("reading again", err)
		}
		stale, err := numbers[Number](ctx, l.reader, `SELECT id FROM articles WHERE +rules < ? AND id < ? ORDER BY id DESC LIMIT ?`, l.opt.Rules, before, reindexBatch)
		if err != nil {
			return l.fail("reading again", err)
		}
		if len(stale) == 0 {
			before = math.MaxInt64 // one that came meanwhile
			continue
		}
		before = int64(stale[len(stale)-1])
		if err := l.again(ctx, stale); err != nil {
			return err
		}
		if done += len(stale); progress != nil && !progress(done) {
			return nil
		}
	}
	return ctx.Err()
}

// again reads some articles again. A text that cannot be opened stays as it
// was understood; the doctor says so.
func (l *Library) again(ctx context.Context, all []Number) error {
	records := make([]*incoming, len(all))
	errs := make([]error, len(all))
	var work sync.WaitGroup
	free := make(chan struct{}, feed.Spare())
	for i, n := range all {
		free <- struct{}{}
		work.Go(func() {
			defer func() { <-free }()
			records[i], errs[i] = l.fresh(ctx, n)
		})
	}
	work.Wait()
	return l.write(ctx, "reading again", func(w *writing) error {
		return w.store(func(s *store) (err error) {
			for i, n := range all {
				switch {
				case errors.Is(errs[i], ErrDamaged) || errors.Is(errs[i], ErrAbsent):
					err = s.do(`UPDATE articles SET rules = ? WHERE id = ?`, l.opt.Rules, n)
				case errs[i] != nil:
					err = errs[i]
				default:
					err = s.renew(n, records[i])
				}
				if err != nil {
					return err
				}
			}
			return nil
		})
	})
}

// fresh is an article read anew.
func (l *Library) fresh(ctx context.Context, n Number) (*incoming, error) {
	a, readOn, err := l.Article(ctx, n)
	if err != nil {
		return nil, err
	}
	fixes, err := l.Corrections(ctx, n)
	if err != nil {
		return nil, err
	}
	return prepare(Entry{Article: a}, record.Key(&a), readOn, fixes)
}
