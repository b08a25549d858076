package sqlite

import (
	"context"
	"path/filepath"
	"time"
)

// LookedAt keeps of files, by their whole paths, when each was written, as it was when it
// was read. It need not be read again while it says the same, whether or not articles
// were found in it.
func (l *Library) LookedAt(ctx context.Context, written map[string]time.Time) error {
	if len(written) == 0 {
		return nil
	}
	return l.write(ctx, "noting what was read", func(w *writing) error {
		put, err := w.PrepareContext(w.ctx, `INSERT INTO looked_at (path, written) VALUES (?, ?) ON CONFLICT (path) DO UPDATE SET written = excluded.written`)
		if err != nil {
			return err
		}
		defer put.Close()
		for path, at := range written {
			if _, err := put.ExecContext(w.ctx, path, at.UnixNano()); err != nil {
				return err
			}
		}
		return nil
	})
}

// Written is when the files in and below a folder were written that LookedAt has kept.
func (l *Library) Written(ctx context.Context, folder string) (map[string]time.Time, error) {
	from, to := within(folder)
	rows, err := l.reader.QueryContext(quiet(ctx), `SELECT path, written FROM looked_at WHERE path >= ? AND path < ?`, from, to)
	if err != nil {
		return nil, l.fail("asking what was read", err)
	}
	defer rows.Close()
	written := map[string]time.Time{}
	for rows.Next() {
		var path string
		var at int64
		if err := rows.Scan(&path, &at); err != nil {
			return nil, l.fail("asking what was read", err)
		}
		written[path] = time.Unix(0, at)
	}
	return written, l.fail("asking what was read", rows.Err())
}

// LookedThrough notes that a folder, which is a source, was looked through as it was then: what
// was written before need no longer be known of its files one by one.
func (l *Library) LookedThrough(ctx context.Context, folder string, then time.Time) error {
	return l.write(ctx, "noting that a folder was looked through", func(w *writing) error {
		if err := w.exec(`UPDATE sources SET fetched = ? WHERE address = ?`, then.UnixMilli(), folder); err != nil {
			return err
		}
		from, to := within(folder)
		return w.exec(`DELETE FROM looked_at WHERE path >= ? AND path < ? AND written <= ?`, from, to, then.Add(-Slack).UnixNano())
	})
}

// Slack is how coarse the clocks of file systems are, at the worst: a file may say that
// it was written so long before it was.
const Slack = 2 * time.Second

// within are the first path in a folder and the first behind all.
func within(folder string) (from, to string) {
	folder = filepath.Clean(folder)
	if sep := string(filepath.Separator); folder != sep {
		folder += sep
	}
	return folder, folder[:len(folder)-1] + string(filepath.Separator+1)
}
