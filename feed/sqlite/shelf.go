package sqlite

import (
	"context"
	"database/sql"
	"errors"

	"attache/briefs"
	"attache/briefs/ledger"
	"attache/briefs/query"
	"attache/briefs/timex"
	"attache/feed"
)

// Shelf is the library as the reader opens any set of articles.
func (l *Library) Shelf() *Shelf { return &Shelf{l} }

// Shelf is a library's articles. Rows carry what the user did to them, and
// what another process does shows too.
type Shelf struct{ lib *Library }

var _ feed.Store = (*Shelf)(nil)

// Lacks implements feed.Store: what brings articles in is no part of a library.
func (s *Shelf) Lacks(a feed.Ability) error {
	if a == feed.Takes || a == feed.Completes {
		return a
	}
	return nil
}

// Take implements feed.Articles.
func (s *Shelf) Take(context.Context, string) (string, error) { return "", feed.Takes }

// Complete implements feed.Articles.
func (s *Shelf) Complete(context.Context, feed.Ref) error { return feed.Completes }

// Fill implements feed.Articles. What the library cannot give is one skip with
// its path.
func (s *Shelf) Fill(ctx context.Context, yield func(feed.Batch) bool) {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	// The next rows are read while the last ones are taken in.
	batches, failed := make(chan feed.Batch, 1), make(chan error, 1)
	go func() {
		defer close(batches)
		failed <- s.lib.list(ctx, func(b feed.Batch) bool {
			select {
			case batches <- b:
				return true
			case <-ctx.Done():
				return false
			}
		})
	}()
	found, all := 0, 0
	for b := range batches {
		if all == 0 {
			all = len(b.Rows) // on the screen before the others are counted
		} else if found == all {
			all, _ = s.lib.Len(ctx) // what is wrong shows in the rows
		}
		found += len(b.Rows)
		b.Found = max(found, all)
		if !yield(b) {
			return
		}
	}
	found = max(found, all)
	err := <-failed
	if ctx.Err() != nil {
		return
	}
	last := feed.Batch{Found: found, Done: true}
	if err != nil {
		last.Skips = []feed.Skip{{Path: s.lib.path, Err: err}}
	}
	yield(last)
}

func plain(rows []Row) []feed.Row {
	out := make([]feed.Row, len(rows))
	for i := range rows {
		out[i] = rows[i].Row
	}
	return out
}

// Hurry implements feed.Articles: all is read already.
func (s *Shelf) Hurry([]feed.Ref) {}

// Open implements feed.Articles.
func (s *Shelf) Open(ctx context.Context, ref feed.Ref) (briefs.Brief, error) {
	n, ok := NumberOf(ref)
	if !ok {
		return briefs.Brief{}, ErrAbsent
	}
	return s.lib.Brief(ctx, n)
}

// Size implements feed.Articles: what stands in the file, packed.
func (s *Shelf) Size(ctx context.Context, ref feed.Ref) (size int, err error) {
	n, ok := NumberOf(ref)
	if !ok {
		return 0, ErrAbsent
	}
	err = s.lib.reader.QueryRowContext(quiet(ctx), `SELECT length(pack) FROM texts WHERE article = ?`, n).Scan(&size)
	if errors.Is(err, sql.ErrNoRows) {
		err = ErrAbsent
	}
	return size, s.lib.fail("looking for an article's size", err)
}

// Search implements feed.Search. What is not ranked comes in no order: who lists
// it has one.
func (s *Shelf) Search(ctx context.Context, q query.Query, asOf timex.Date, yield func(feed.Finds) bool) error {
	found, err := s.lib.find(ctx, q, asOf, 0)
	if err != nil {
		return err
	}
	f := feed.Finds{Path: shelf, Numbers: make([]uint32, len(found.Numbers)), Ranked: found.Ranked}
	for i, n := range found.Numbers {
		f.Numbers[i] = uint32(n)
	}
	yield(f)
	return nil
}

// Follow implements feed.Articles.
func (s *Shelf) Follow(ctx context.Context, yield func(feed.Batch) bool) error {
	return s.lib.Follow(ctx, func(c Changes) bool {
		b := feed.Batch{Rows: plain(c.Rows), Gone: make([]feed.Ref, len(c.Gone))}
		for i, n := range c.Gone {
			b.Gone[i] = n.Ref()
		}
		return yield(b)
	})
}

// SetSeen implements feed.Annotations.
func (s *Shelf) SetSeen(ctx context.Context, on bool, refs ...feed.Ref) error {
	return s.lib.SetRead(ctx, on, numbersOf(refs)...)
}

// Opened implements feed.Annotations.
func (s *Shelf) Opened(ctx context.Context, ref feed.Ref) error {
	n, _ := NumberOf(ref)
	return s.lib.Opened(ctx, n)
}

// Undo implements feed.Journal.
func (s *Shelf) Undo(ctx context.Context) (string, error) { return s.lib.Undo(ctx) }

// Redo implements feed.Journal.
func (s *Shelf) Redo(ctx context.Context) (string, error) { return s.lib.Redo(ctx) }

// Additions implements feed.Ledger.
func (s *Shelf) Additions(ctx context.Context, ref feed.Ref) (a feed.Additions, err error) {
	n, ok := NumberOf(ref)
	if !ok {
		return a, ErrAbsent
	}
	for _, read := range []func() error{
		func() (err error) { a.Outcomes, err = s.lib.Outcomes(ctx, n); return err },
		func() (err error) { a.Corrections, err = s.lib.Corrections(ctx, n); return err },
		func() (err error) { a.Notes, err = s.lib.Notes(ctx, n); return err },
		func() (err error) { a.Tags, err = s.lib.Tags(ctx, n); return err },
	} {
		if err := read(); err != nil {
			return a, err
		}
	}
	return a, nil
}

// Views implements feed.Views.
func (s *Shelf) Views(ctx context.Context) ([]feed.View, error) {
	all, err := s.lib.Views(ctx)
	out := make([]feed.View, len(all))
	for i, v := range all {
		out[i] = feed.View{Name: v.Name, Query: v.Query}
	}
	return out, err
}

// SaveView implements feed.Views.
func (s *Shelf) SaveView(ctx context.Context, name, query string) error {
	return s.lib.SaveView(ctx, name, query)
}

// on does something to the article behind a Ref.
func on(ref feed.Ref, do func(n Number) error) error {
	n, ok := NumberOf(ref)
	if !ok {
		return ErrAbsent
	}
	return do(n)
}

// Record implements feed.Ledger.
func (s *Shelf) Record(ctx context.Context, ref feed.Ref, o ledger.Outcome) error {
	return on(ref, func(n Number) error {
		_, err := s.lib.Record(ctx, n, o)
		return err
	})
}

// Correct implements feed.Ledger.
func (s *Shelf) Correct(ctx context.Context, ref feed.Ref, c ledger.Correction) error {
	return on(ref, func(n Number) error {
		_, err := s.lib.Correct(ctx, n, c)
		return err
	})
}

// Note implements feed.Annotations.
func (s *Shelf) Note(ctx context.Context, ref feed.Ref, note ledger.Note) error {
	return on(ref, func(n Number) error {
		_, err := s.lib.SetNote(ctx, n, note)
		return err
	})
}

// Tag implements feed.Annotations.
func (s *Shelf) Tag(ctx context.Context, given, taken []string, refs ...feed.Ref) error {
	numbers := numbersOf(refs)
	if len(numbers) < len(refs) {
		return ErrAbsent
	}
	return s.lib.Tag(ctx, given, taken, numbers...)
}

// SetStar implements feed.Annotations.
func (s *Shelf) SetStar(ctx context.Context, on bool, refs ...feed.Ref) error {
	return s.lib.SetStar(ctx, on, numbersOf(refs)...)
}

// Position implements feed.Annotations.
func (s *Shelf) Position(ctx context.Context, ref feed.Ref) (int, error) {
	n, _ := NumberOf(ref)
	return s.lib.Position(ctx, n)
}

// SetPosition implements feed.Annotations.
func (s *Shelf) SetPosition(ctx context.Context, ref feed.Ref, at int) error {
	n, _ := NumberOf(ref)
	return s.lib.SetPosition(ctx, n, at)
}

func numbersOf(refs []feed.Ref) []Number {
	out := make([]Number, 0, len(refs))
	for _, ref := range refs {
		if n, ok := NumberOf(ref); ok {
			out = append(out, n)
		}
	}
	return out
}
