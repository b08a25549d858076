package sqlite

import (
	"context"
	"time"
)

// Changes are what another hand, or another process, did to the library.
type Changes struct {
	Rows []Row    // new articles, and those that are now otherwise
	Gone []Number // articles that were taken out
}

// glance is how often a follower looks for changes: well under a second, and a
// look costs some microseconds while nothing has changed.
const glance = 150 * time.Millisecond

// Follow hands over what changes from now on, the follower's own changes
// included, until ctx is done or yield returns false.
func (l *Library) Follow(ctx context.Context, yield func(Changes) bool) error {
	conn, err := l.reader.Conn(ctx)
	if err != nil {
		return l.fail("following the library", err)
	}
	defer conn.Close()
	var since, version, seen int64
	if err := conn.QueryRowContext(ctx, `SELECT latest FROM meta`).Scan(&since); err != nil {
		return l.fail("following the library", err)
	}
	tick := time.NewTicker(glance)
	defer tick.Stop()
	for {
		if err := l.isThere(); err != nil {
			return l.fail("following the library", err)
		}
		if err := conn.QueryRowContext(ctx, `PRAGMA data_version`).Scan(&version); err != nil {
			return l.fail("following the library", err)
		}
		if version != seen {
			seen = version
			c, latest, err := l.changes(ctx, since)
			if err != nil {
				return err
			}
			since = latest
			if (len(c.Rows) > 0 || len(c.Gone) > 0) && !yield(c) {
				return nil
			}
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-tick.C:
		}
	}
}

// changes are those after a stamp, and the stamp up to which they reach.
func (l *Library) changes(ctx context.Context, since int64) (c Changes, latest int64, err error) {
	if err := l.reader.QueryRowContext(ctx, `SELECT latest FROM meta`).Scan(&latest); err != nil {
		return c, since, l.fail("following the library", err)
	}
	if c.Rows, err = l.rows(ctx, `SELECT `+rowColumns+` FROM articles a WHERE a.changed > ? AND a.changed <= ?`, since, latest); err != nil {
		return c, since, err
	}
	c.Gone, err = numbers[Number](ctx, l.reader, `SELECT article FROM removed WHERE at > ? AND at <= ?`, since, latest)
	return c, latest, l.fail("following the library", err)
}
