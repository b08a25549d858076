// Package sqlite is the library, which keeps articles for years: one SQLite file
// with what was brought in, what was understood of it, and what the reader did to it.
//
// Its promise: what it has confirmed is in the file and stays there, whatever
// happens to the process. Text is stored once; what is understood of it can
// be made again from it at any time. No other package sees SQL.
package sqlite

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io/fs"
	"math/rand/v2"
	"net/url"
	"os"
	"path/filepath"
	"runtime"
	"sync"
	"sync/atomic"
	"time"

	_ "modernc.org/sqlite" // the driver, in pure Go

	"attache/briefs/sanitise"
	"attache/feed"
)

// Options say how a library is opened.
type Options struct {
	// Rules is the version of the rules that read articles. Articles read by an
	// older one are Stale.
	Rules int
	// Now is the clock, time.Now when nil.
	Now func() time.Time
	// ReadOnly opens the file without ever writing to it or beside it.
	ReadOnly bool
	// MostPages limits the file's size in pages of 8 KB; 0 means no limit.
	MostPages int
	// Secret is told of a name and password that stood in an address and are not kept
	// with it; nil to let them go. When it fails, so does what was being done.
	Secret func(address string, user *url.Userinfo) error
	// Slow is told in a line, from anywhere, what the library waits for while it is
	// opened, where it waits longer than a moment; nil to be told nothing.
	Slow func(doing string)

	held bool // whoever opens it holds the library already
}

// Library is an open library. It may be used by several goroutines, and the
// file by several processes, at once.
type Library struct {
	path     string
	opt      Options
	writer   *sql.DB // one connection: one writer
	reader   *sql.DB
	notices  []string
	taxonomy taxonomy
	held     *hold
	file     os.FileInfo // which file it was when it was opened
	torn     sync.Map    // blocks of the list that are missing or cannot be read
	walked   atomic.Bool // all were looked at, and no article was written since
	lister   *sql.DB     // reads those that are asked for again, whatever else is read
	listed   func() (*sql.Stmt, error)
	standing func() (*sql.Stmt, error) // asks what stands at a place
	inFile   func() (*sql.Stmt, error) // asks whether anything stands in a file
	lastTold atomic.Pointer[lastReports]

	hand  int64       // the number of this reader's acts
	acted atomic.Bool // one of them is in the journal, or was on its way there
}

// Number is an article's number in one library. Numbers are never used again.
type Number uint32

// shelf is the path by which a list knows the articles of a library.
const shelf = "library"

// Ref is how lists know the article.
func (n Number) Ref() feed.Ref { return feed.Numbered(shelf, uint32(n)) }

// NumberOf is the number behind a Ref of a library's row.
func NumberOf(ref feed.Ref) (Number, bool) {
	n, ok := ref.Number(shelf)
	return Number(n), ok
}

// Open opens the library at path, and makes it and its folder where there is
// none. An older file is brought to the present form, after a copy of it was
// put beside it. Its errors are those of this package.
func Open(ctx context.Context, path string, opt Options) (*Library, error) {
	if opt.Now == nil {
		opt.Now = time.Now
	}
	l := &Library{path: path, opt: opt, hand: rand.Int64()}
	if !opt.ReadOnly {
		if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
			return nil, l.fail("making the library's folder", err)
		}
	}
	if err := l.isAllowed(); err != nil {
		return nil, err
	}
	if !opt.held {
		if err := l.hold(ctx); err != nil {
			return nil, err
		}
	}
	err := l.found(ctx)
	if err == nil {
		err = l.open(ctx)
	}
	if err != nil {
		return nil, errors.Join(err, l.Close())
	}
	return l, nil
}

// private is the mode of the library's files: what a desk reads is its own.
const private = 0o600

// isAllowed says why the file that is there cannot be opened as it is asked for.
// SQLite alone would open one for writing that can only be read, and say so at the
// first mark.
func (l *Library) isAllowed() error {
	_, err := os.Stat(l.path)
	switch {
	case errors.Is(err, fs.ErrPermission), err == nil && !mayOpen(l.path, false):
		return fmt.Errorf("opening %s: %w", sanitise.Name(l.path), ErrUnreadable)
	case err == nil && !l.opt.ReadOnly && !mayOpen(l.path, true):
		return fmt.Errorf("opening %s: %w", sanitise.Name(l.path), ErrReadOnly)
	}
	return nil
}

// found makes the file where there is none, with pages of the size wanted: the
// driver sets the log's mode before the size, which then no longer takes. A file
// that others could read is closed to them.
func (l *Library) found(ctx context.Context) error {
	info, err := os.Stat(l.path)
	switch {
	case l.opt.ReadOnly:
		return nil
	case err == nil && info.Mode().IsRegular() && info.Size() > 0:
		return l.tighten(info.Mode())
	case err == nil && !info.Mode().IsRegular():
		return fmt.Errorf("opening %s: this is no file", sanitise.Name(l.path))
	case err != nil && !errors.Is(err, os.ErrNotExist):
		return l.fail("opening", err)
	}
	if err := create(l.path); err != nil {
		return l.fail("making the library", err)
	}
	db, err := sql.Open("sqlite", l.dsn(url.Values{"_pragma": {fmt.Sprintf("busy_timeout(%d)", patience.Milliseconds()), fmt.Sprintf("page_size(%d)", pageSize)}}))
	if err != nil {
		return l.fail("making the library", err)
	}
	_, err = db.ExecContext(ctx, fmt.Sprintf(`PRAGMA application_id = %d`, application))
	return l.fail("making the library", errors.Join(err, db.Close()))
}

// create makes an empty file that is its owner's alone, or leaves the one there.
func create(path string) error {
	f, err := os.OpenFile(path, os.O_CREATE|os.O_WRONLY, private)
	if err != nil {
		return err
	}
	return f.Close()
}

// tighten closes a library, and its folder where that is attaché's own, to others.
func (l *Library) tighten(mode os.FileMode) error {
	if mode.Perm()&0o077 == 0 || runtime.GOOS == "windows" {
		return nil
	}
	for _, end := range []string{"", "-wal", "-shm"} {
		if err := os.Chmod(l.path+end, private); ignoreAbsent(err) != nil {
			return nil // another's file: it is read as it is
		}
	}
	if dir := filepath.Dir(l.path); filepath.Base(dir) == "attache" {
		_ = os.Chmod(dir, 0o700)
	}
	l.notices = append(l.notices, "Others on this machine could read the library; now only you can.")
	return nil
}

// moment is how long one waits without asking why.
const moment = 500 * time.Millisecond

// slowly has it told what is being done where it takes longer than a moment. done is
// called when it is.
func (l *Library) slowly(doing string) (done func()) {
	if l.opt.Slow == nil {
		return func() {}
	}
	told := make(chan struct{})
	timer := time.AfterFunc(moment, func() {
		defer close(told)
		l.opt.Slow(doing)
	})
	return func() {
		if !timer.Stop() {
			<-told
		}
	}
}

// takeIn has what was written last taken in where nobody has closed the library. What
// fails shows in what is asked next.
func (l *Library) takeIn(ctx context.Context) {
	log, err := os.Stat(l.path + "-wal")
	if err != nil || log.Size() == 0 {
		return
	}
	defer l.slowly(fmt.Sprintf("opening the library: it was not closed, and %d MB that were written last are taken in", log.Size()>>20))()
	_, _ = count(ctx, l.reader, `SELECT count(*) FROM sqlite_schema`)
}

func (l *Library) open(ctx context.Context) (err error) {
	if l.file, err = os.Stat(l.path); err != nil {
		return l.fail("opening", err)
	}
	if err := l.connect(); err != nil {
		return l.fail("opening", err)
	}
	l.takeIn(ctx)
	if l.opt.ReadOnly {
		version, err := l.version(ctx, l.reader)
		if err != nil {
			return l.fail("opening", err)
		}
		if version < len(migrations) {
			return fmt.Errorf("opening %s: it is of an older form; open it once where it can be written: %w", l.path, ErrReadOnly)
		}
	} else if err := l.bringUpToDate(ctx); err != nil {
		return err
	}
	if err := l.readTaxonomy(ctx); err != nil {
		return err
	}
	if err := l.takeOutLogins(ctx); err != nil {
		return err
	}
	return l.checkClock(ctx)
}

// Cache sizes in KB, and how long to wait for another process's writing. The writer's
// holds what a batch of articles changes in the indexes of a hundred thousand: what it
// cannot hold is written to the log again and again.
const (
	writerCache = 48 << 10
	readerCache = 2 << 10
	readers     = 4
	patience    = 15 * time.Second
	// unused is how long a connection stays open that nobody needs: its pages are megabytes,
	// and to open another takes half a millisecond.
	unused   = 5 * time.Second
	pageSize = 8 << 10
	// checkpointAt is after how many pages the log is taken into the file.
	checkpointAt = 4096
	// seldomAt is after how many while articles are added by the thousand: what one batch
	// changes in the indexes the next one changes again.
	seldomAt = 4 * checkpointAt
)

func (l *Library) connect() error {
	common := url.Values{}
	common.Add("_pragma", fmt.Sprintf("busy_timeout(%d)", patience.Milliseconds()))
	common.Add("_pragma", "foreign_keys(1)")
	if l.opt.ReadOnly {
		common.Set("mode", "ro")
		if !canLock(l.path) {
			common.Set("immutable", "1") // a medium on which no log can stand
		}
	}
	read := clone(common)
	read.Add("_pragma", "query_only(1)")
	read.Add("_pragma", fmt.Sprintf("cache_size(-%d)", readerCache))
	var err error
	if l.reader, err = sql.Open("sqlite", l.dsn(read)); err != nil {
		return err
	}
	l.reader.SetMaxOpenConns(readers)
	l.reader.SetMaxIdleConns(readers)
	l.reader.SetConnMaxIdleTime(unused)
	if l.lister, err = sql.Open("sqlite", l.dsn(read)); err != nil {
		return err
	}
	l.lister.SetMaxOpenConns(1)
	l.lister.SetConnMaxIdleTime(unused)
	l.listed = onceMade(func() (*sql.Stmt, error) {
		return l.lister.Prepare(`SELECT ` + wholePack + ` FROM listing WHERE block = ?`)
	})
	l.inFile = onceMade(func() (*sql.Stmt, error) {
		return l.reader.Prepare(`SELECT EXISTS (SELECT 1 FROM places WHERE path = ?1) OR EXISTS (SELECT 1 FROM places WHERE path > ?1 || '#' AND path < ?1 || '$')`)
	})
	l.standing = onceMade(func() (*sql.Stmt, error) {
		return l.reader.Prepare(`SELECT a.id, a.ident, a.key, p.gone FROM places p JOIN articles a ON a.id = p.article WHERE p.path = ? AND p.item = ?`)
	})
	if l.opt.ReadOnly {
		return nil
	}
	write := clone(common)
	write.Set("_txlock", "immediate")
	for _, p := range []string{
		"journal_mode(wal)", "synchronous(full)", "temp_store(memory)", fmt.Sprintf("cache_size(-%d)", writerCache),
		fmt.Sprintf("wal_autocheckpoint(%d)", checkpointAt), fmt.Sprintf("journal_size_limit(%d)", checkpointAt*pageSize),
	} {
		write.Add("_pragma", p)
	}
	if l.opt.MostPages > 0 {
		write.Add("_pragma", fmt.Sprintf("max_page_count(%d)", l.opt.MostPages))
	}
	if l.writer, err = sql.Open("sqlite", l.dsn(write)); err != nil {
		return err
	}
	l.writer.SetMaxOpenConns(1)
	l.writer.SetConnMaxIdleTime(unused)
	return nil
}

// onceMade is what make makes when it is first asked for. One that could not be made is
// tried again.
func onceMade[T any](make func() (T, error)) func() (T, error) {
	var mu sync.Mutex
	var is *T
	return func() (T, error) {
		mu.Lock()
		defer mu.Unlock()
		if is == nil {
			made, err := make()
			if err != nil {
				return made, err
			}
			is = &made
		}
		return *is, nil
	}
}

func (l *Library) dsn(v url.Values) string {
	u := url.URL{Scheme: "file", Opaque: (&url.URL{Path: filepath.ToSlash(l.path)}).EscapedPath(), RawQuery: v.Encode()}
	return u.String()
}

func clone(v url.Values) url.Values {
	out := url.Values{}
	for k, all := range v {
		out[k] = append([]string(nil), all...)
	}
	return out
}

// canLock reports whether files can be made beside the library.
func canLock(path string) bool {
	f, err := os.CreateTemp(filepath.Dir(path), ".attache-*")
	if err != nil {
		return false
	}
	f.Close()
	return os.Remove(f.Name()) == nil
}

// Close ends the use of the library.
func (l *Library) Close() error {
	errs := []error{l.letGoOfHand()}
	for _, db := range []*sql.DB{l.reader, l.lister, l.writer} {
		if db != nil {
			errs = append(errs, db.Close())
		}
	}
	return errors.Join(append(errs, l.held.letGo())...)
}

// Path is where the library's file is.
func (l *Library) Path() string { return l.path }

// IsReadOnly reports whether nothing can be written.
func (l *Library) IsReadOnly() bool { return l.writer == nil }

// Notices are what the user should know since the library was opened, one line
// each.
func (l *Library) Notices() []string { return l.notices }

// writing is one transaction: all of it happens, or nothing.
type writing struct {
	*sql.Tx
	lib *Library
	ctx context.Context
	at  int64 // its stamp in milliseconds, later than that of every one before
}

// write does work in one transaction. When it returns nil, the work is on the
// disk, in the file that bears the library's name.
func (l *Library) write(ctx context.Context, doing string, work func(w *writing) error) error {
	if l.writer == nil {
		return fmt.Errorf("%s: %s: %w", doing, l.path, ErrReadOnly)
	}
	if err := l.isThere(); err != nil {
		return l.fail(doing, err)
	}
	tx, err := l.writer.BeginTx(ctx, nil)
	if err != nil {
		return l.fail(doing, err)
	}
	w := &writing{Tx: tx, lib: l, ctx: quiet(ctx)}
	err = tx.QueryRowContext(w.ctx, `UPDATE meta SET latest = max(latest + 1, ?) RETURNING latest`, l.opt.Now().UnixMilli()).Scan(&w.at)
	if err == nil {
		err = work(w)
	}
	if err == nil {
		err = tx.Commit()
	}
	if err != nil {
		_ = tx.Rollback() // the first error says more
		return l.fail(doing, err)
	}
	return l.fail(doing, l.isThere())
}

// quiet is ctx without its end. The driver watches over each step of a
// statement whose context can end, which costs more than a small step itself;
// so many small steps are taken under this, and the end is looked for between.
func quiet(ctx context.Context) context.Context { return context.WithoutCancel(ctx) }

func (w *writing) exec(query string, args ...any) error {
	_, err := w.ExecContext(w.ctx, query, args...)
	return err
}

// slow is by how much a clock may lag behind the newest entry.
const slow = 10 * time.Minute

// checkClock notices a clock that was set back. Entries are kept in the order
// in which they are made all the same.
func (l *Library) checkClock(ctx context.Context) error {
	var latest int64
	if err := l.reader.QueryRowContext(ctx, `SELECT latest FROM meta`).Scan(&latest); err != nil {
		return l.fail("opening", err)
	}
	last, now := time.UnixMilli(latest), l.opt.Now()
	if last.Sub(now) > slow {
		l.notices = append(l.notices, fmt.Sprintf(
			"This machine's clock says %s, but the library was last written %s. Check the clock: what is due is computed from it. New entries keep their order.",
			now.Format("2 Jan 2006 15:04"), last.Format("2 Jan 2006 15:04")))
	}
	return nil
}

func nowOf(opt Options) time.Time {
	if opt.Now != nil {
		return opt.Now()
	}
	return time.Now()
}
