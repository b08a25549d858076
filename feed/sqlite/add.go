package sqlite

import (
	"bytes"
	"context"
	"database/sql"
	"errors"
	"fmt"
	"iter"
	"runtime"
	"time"

	"attache/briefs"
	"attache/briefs/ledger"
	"attache/briefs/timex"
	"attache/feed"
	"attache/feed/record"
)

// Entry is an article on its way into the library.
type Entry struct {
	Ref     feed.Ref // its place: a file's whole path or an address, and the item in it
	Source  string   // the address of the source it came by, "" for none
	Article briefs.Article
}

// State is what became of an Entry.
type State uint8

// The states of an entry.
const (
	Failed  State = iota // Added.Err says why
	New                  // it was not there before
	Known                // this very article was known from this place
	Placed               // it was known from another place and now has this one too
	Changed              // the place says something else than it did
)

// String is the state as it is reported.
func (s State) String() string {
	return [...]string{"failed", "added", "unchanged", "known from another place", "changed"}[s]
}

// Added is what became of one Entry.
type Added struct {
	Ref    feed.Ref
	Number Number
	ID     string // the brief's
	State  State
	Err    error
}

// Counts are numbers of entries by State.
type Counts [Changed + 1]int

// Join adds others to them.
func (t *Counts) Join(other Counts) {
	for state, n := range other {
		t[state] += n
	}
}

// A batch is written in one go: large enough that the indexes are written seldom, for
// one of a hundred articles writes as many of their pages as one of a thousand; small
// enough that another process waits about a second for its turn.
const (
	batchMost  = 1000
	batchBytes = 4 << 20
	batchWait  = 2 * time.Second
	// breath is how long the lock stays free between two batches, at the least.
	breath = 5 * time.Millisecond
)

// breathAfter is how long the lock stays free once it was held so long: others ask for
// it every tenth of a second.
func breathAfter(held time.Duration) time.Duration { return max(breath, held/8) }

// Add reads articles on all processors and keeps them. confirm, which may be
// nil, is told of each in order, after it is safe on the disk. An entry's
// error fails that entry alone; the error that Add returns is the library's
// own and ends it.
func (l *Library) Add(ctx context.Context, entries iter.Seq2[Entry, error], asOf timex.Date, confirm func(Added)) (Counts, error) {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	a := adder{lib: l, confirm: confirm, room: newRoom()}
	defer a.end()
	isFirst := l.hasNoPlaces(ctx)
	queue := prepared(ctx, a.room, entries, func(e Entry) int { return len(e.Article.Body.Text) }, func(e Entry) ready { return l.ready(ctx, e, asOf, isFirst) })
	tick := time.NewTicker(batchWait)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return a.counts, ctx.Err()
		case <-tick.C:
			if err := a.flush(ctx); err != nil {
				return a.counts, err
			}
		case promise, more := <-queue:
			if !more {
				err := errors.Join(ctx.Err(), a.flush(ctx))
				if err == nil && a.kept() >= blockSize {
					_ = l.List(ctx) // what is not made now is when the list is opened
				}
				return a.counts, err
			}
			if err := a.take(ctx, <-promise); err != nil {
				return a.counts, err
			}
			if len(a.batch) == 0 {
				tick.Reset(batchWait)
			}
		}
	}
}

// One is Add of one article.
func (l *Library) One(ctx context.Context, e Entry, asOf timex.Date) (Added, error) {
	var out Added
	_, err := l.Add(ctx, func(yield func(Entry, error) bool) { yield(e, nil) }, asOf, func(a Added) { out = a })
	return out, errors.Join(err, out.Err)
}

// incoming is a record on its way into the library.
type incoming struct {
	*record.Record
	ref      feed.Ref
	number   Number // that it is to have, 0 for a new one
	source   string
	exported *exportedArticle // where it comes from another library
}

// prepare reads an entry's article and makes it ready to be written.
func prepare(e Entry, key []byte, readOn timex.Date, fixes []ledger.Correction) (*incoming, error) {
	r, err := record.Of(&e.Article, key, readOn, fixes)
	return &incoming{Record: r, ref: e.Ref, source: e.Source}, err
}

// ready is an entry that has been read, or found to be known or to fail.
type ready struct {
	record *incoming
	done   Added
	size   int // of its text, in bytes
}

// room is how much text is on its way at once, however many processors there are: a
// text that is read takes twenty times its size.
type room chan struct{}

// A room has so many places, each for so many bytes; a text that is smaller needs none,
// and one that is larger than all has it alone.
const (
	places   = 256
	placeFor = 64 << 10
)

func newRoom() room { return make(room, places) }

func placesOf(size int) int { return min(size/placeFor, places) }

// enter waits until there is room; it is false when ctx has ended. One at a time may
// ask.
func (r room) enter(ctx context.Context, size int) bool {
	for range placesOf(size) {
		select {
		case <-ctx.Done():
			return false
		case r <- struct{}{}:
		}
	}
	return true
}

func (r room) leave(size int) {
	for range placesOf(size) {
		<-r
	}
}

type adder struct {
	lib     *Library
	room    room
	confirm func(Added)
	counts  Counts
	batch   []ready
	bytes   int
	records int
	isLong  bool      // as many were added as a batch has, in one or in several
	next    time.Time // before which no batch takes the lock
	thin    *thin     // since so many are added that indexes are made at the end
}

// lengthen says that many articles are added: the log is taken into the file seldom, and
// when it was not, nothing is lost by it.
func (a *adder) lengthen(ctx context.Context) {
	if a.lib.IsReadOnly() {
		return
	}
	if !a.isLong {
		a.isLong = true
		_, _ = a.lib.writer.ExecContext(ctx, fmt.Sprintf(`PRAGMA wal_autocheckpoint = %d`, seldomAt))
	}
	if a.thin == nil && a.isMany(ctx) {
		a.thin = a.lib.thinned(ctx)
	}
}

// isMany reports whether a good part of the library's articles are those that are added.
func (a *adder) isMany(ctx context.Context) bool {
	all, err := count(ctx, a.lib.reader, `SELECT coalesce(max(id), 0) FROM articles`)
	return err == nil && (a.kept()+a.records)*manyShare >= all
}

// kept is how many articles were written.
func (a *adder) kept() int { return a.counts[New] + a.counts[Changed] }

// end makes the indexes that were done without, and takes the log into the file as usual
// again.
func (a *adder) end() {
	if a.thin != nil {
		a.thin.end(context.Background())
	}
	if a.isLong {
		_, _ = a.lib.writer.ExecContext(context.Background(), fmt.Sprintf(`PRAGMA wal_autocheckpoint = %d; PRAGMA wal_checkpoint(PASSIVE)`, checkpointAt))
	}
}

func (a *adder) take(ctx context.Context, r ready) error {
	a.room.leave(r.size)
	a.batch = append(a.batch, r)
	if r.record != nil {
		a.records++
		a.bytes += r.record.Size
	}
	if a.records < batchMost && a.bytes < batchBytes && len(a.batch) < 100*batchMost {
		return nil
	}
	return a.flush(ctx)
}

func (a *adder) flush(ctx context.Context) error {
	if a.records > 0 {
		if a.kept()+a.records >= batchMost || a.bytes >= batchBytes {
			a.lengthen(ctx)
		}
		time.Sleep(time.Until(a.next))
		begun := time.Now()
		err := a.lib.write(ctx, "adding articles", func(w *writing) error {
			return w.store(a.keep)
		})
		if err != nil {
			return err
		}
		a.next = time.Now().Add(breathAfter(time.Since(begun)))
	}
	for i := range a.batch {
		a.counts[a.batch[i].done.State]++
		if a.confirm != nil {
			a.confirm(a.batch[i].done)
		}
	}
	clear(a.batch)
	a.batch, a.records, a.bytes = a.batch[:0], 0, 0
	return nil
}

func (a *adder) keep(s *store) (err error) {
	for i := range a.batch {
		if r := a.batch[i].record; r != nil && err == nil {
			a.batch[i].done, err = s.keep(r)
			r.Record = &record.Record{Title: r.Title, Body: r.Body, Facts: r.Facts} // what the index waits for
		}
	}
	return err
}

// ahead is how many results wait at the most, so that all processors go on while a batch is
// written, which takes as long as some 300 articles take to be read.
const ahead = batchMost / 2

// prepared starts work on entries on all processors and sends what will hold
// each result, in order; the queue bounds how many are held, and the room how much.
func prepared[In any](ctx context.Context, room room, in iter.Seq2[In, error], size func(In) int, work func(In) ready) <-chan chan ready {
	jobs := make(chan func())
	for range runtime.GOMAXPROCS(0) {
		go func() {
			for job := range jobs {
				job() // on a stack that has grown as it must
			}
		}()
	}
	queue := make(chan chan ready, ahead)
	go func() {
		defer close(queue)
		defer close(jobs)
		for one, err := range in {
			promise, weighs := make(chan ready, 1), 0
			if err == nil {
				weighs = size(one)
			}
			if !room.enter(ctx, weighs) {
				return
			}
			select {
			case <-ctx.Done():
				return
			case queue <- promise:
			}
			if err != nil {
				promise <- ready{done: Added{Err: err}}
				continue
			}
			jobs <- func() {
				r := work(one)
				r.size = weighs
				promise <- r
			}
		}
	}()
	return queue
}

// hasNoPlaces reports whether nothing was brought in yet, so that of no place it need be
// asked what stands there: whoever writes asks again.
func (l *Library) hasNoPlaces(ctx context.Context) bool {
	n, err := count(ctx, l.reader, `SELECT count(*) FROM (SELECT 1 FROM places LIMIT 1)`)
	return err == nil && n == 0
}

// ready reads an article that is not known from this place, as none is where it is the
// first that is brought in.
func (l *Library) ready(ctx context.Context, e Entry, asOf timex.Date, isFirst bool) ready {
	e, err := l.publicEntry(e)
	if err != nil {
		return ready{done: Added{Ref: e.Ref, Err: err}}
	}
	key := record.Key(&e.Article)
	done := Added{Ref: e.Ref, State: Known}
	var is []byte
	var gone int64
	var fixes []ledger.Correction
	err = sql.ErrNoRows
	if !isFirst {
		err = l.stands(ctx, e.Ref, &done, &is, &gone)
	}
	switch {
	case err == nil && bytes.Equal(is, key) && gone == 0:
		return ready{done: done}
	case err == nil: // what was corrected may stand in the new text too
		fixes, err = l.Corrections(ctx, done.Number)
	case errors.Is(err, sql.ErrNoRows):
		err = nil
	}
	var r *incoming
	if err == nil {
		r, err = prepare(e, key, asOf, fixes)
	}
	if err != nil {
		return ready{done: Added{Ref: e.Ref, Err: l.fail("adding "+e.Ref.Path, err)}}
	}
	return ready{record: r}
}

// stands asks what stands at a place.
func (l *Library) stands(ctx context.Context, place feed.Ref, is *Added, key *[]byte, gone *int64) error {
	standing, err := l.standing()
	if err == nil {
		err = standing.QueryRowContext(quiet(ctx), place.Path, place.Item).Scan(&is.Number, &is.ID, key, gone)
	}
	return err
}
