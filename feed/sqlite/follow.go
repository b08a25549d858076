package sqlite

import (
	"context"
	"path/filepath"
	"slices"
	"time"

	"github.com/fsnotify/fsnotify"
)

// Changes are what another hand, or another process, did to the library.
type Changes struct {
	Rows []Row    // new articles, and those that are now otherwise
	Gone []Number // articles that were taken out
}

// glance is how often a follower looks for changes at most, and wherever the system
// does not tell that the file has changed: well under a second. round is how often it
// looks all the same.
const (
	glance = 150 * time.Millisecond
	round  = 5 * time.Second
)

// Follow hands over what changes from now on, the follower's own changes
// included, until ctx is done or yield returns false.
func (l *Library) Follow(ctx context.Context, yield func(Changes) bool) error {
	conn, err := l.reader.Conn(ctx)
	if err != nil {
		return l.fail("following the library", err)
	}
	defer conn.Close()
	stirs := l.stirs()
	defer stirs.close()
	var since, version, seen int64
	if err := conn.QueryRowContext(ctx, `SELECT latest FROM meta`).Scan(&since); err != nil {
		return l.fail("following the library", err)
	}
	ask, err := conn.PrepareContext(ctx, `PRAGMA data_version`)
	if err != nil {
		return l.fail("following the library", err)
	}
	defer ask.Close()
	for {
		if err := l.isThere(); err != nil {
			return l.fail("following the library", err)
		}
		if err := ask.QueryRowContext(quiet(ctx)).Scan(&version); err != nil {
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
		if err := stirs.wait(ctx); err != nil {
			return err
		}
	}
}

// stirring tells that something has been written to the library's files.
type stirring struct {
	notify *fsnotify.Watcher // nil where the system tells nothing
	names  [2]string         // the library's file, and its log beside it
	looked time.Time
	last   time.Time // when something was written last
}

func (l *Library) stirs() *stirring {
	path := l.path
	if behind, err := filepath.EvalSymlinks(path); err == nil {
		path = behind
	}
	s := &stirring{names: [2]string{filepath.Base(path), filepath.Base(path) + "-wal"}, looked: time.Now()}
	notify, err := fsnotify.NewWatcher()
	if err != nil {
		return s
	}
	if notify.Add(filepath.Dir(path)) != nil { // a file that takes another's place is seen in its folder alone
		_ = notify.Close()
		return s
	}
	s.notify = notify
	return s
}

func (s *stirring) close() {
	if s.notify != nil {
		_ = s.notify.Close()
	}
}

// wait waits until it is time to look again: soon after something was written, but
// not before a glance has passed since the last look.
func (s *stirring) wait(ctx context.Context) error {
	defer func() { s.looked = time.Now() }()
	pause := round
	var events chan fsnotify.Event
	var failures chan error
	if s.notify != nil {
		events, failures = s.notify.Events, s.notify.Errors
	}
	if s.notify == nil {
		pause = glance
	} else if since := time.Since(s.last); since < round {
		pause = max(glance, since/2) // what is written is seen when the disk has it, which nothing tells
	}
	timer := time.NewTimer(pause)
	defer timer.Stop()
	for isDue := false; ; {
		isNews := false
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-timer.C:
			return nil
		case err := <-failures: // more may have happened than was told
			isNews = err != nil
		case e := <-events:
			isNews = slices.Contains(s.names[:], filepath.Base(e.Name)) && e.Op != fsnotify.Chmod
		}
		if isNews {
			s.last = time.Now()
		}
		if isNews && !isDue {
			isDue = true
			timer.Reset(s.rest())
		}
	}
}

// rest is what is left of a glance since the last look.
func (s *stirring) rest() time.Duration { return max(0, glance-time.Since(s.looked)) }

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
