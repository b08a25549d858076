package intake

import (
	"context"
	"errors"
	"strings"
	"sync"

	"attache/feed"
	"attache/feed/sqlite"
)

// Shelf is the library's shelf, kept in step with its folders while it is open
// and read again where the rules are newer than what read it.
type Shelf struct {
	*sqlite.Shelf
	desk *Desk
}

var _ feed.Store = (*Shelf)(nil)

// Shelf is the library as the reader opens it.
func (d *Desk) Shelf() *Shelf { return &Shelf{d.Library.Shelf(), d} }

// Lacks implements feed.Store: a desk brings articles in, too.
func (s *Shelf) Lacks(feed.Ability) error { return nil }

// Follow implements feed.Articles. What goes wrong on the way is a skip.
func (s *Shelf) Follow(ctx context.Context, yield func(feed.Batch) bool) error {
	ctx, cancel := context.WithCancel(ctx)
	var running sync.WaitGroup
	defer running.Wait()
	defer cancel()
	var one sync.Mutex
	tell := func(b feed.Batch) bool {
		one.Lock()
		defer one.Unlock()
		return ctx.Err() == nil && yield(b)
	}
	trouble := func(err error) {
		for _, err := range apart(err) {
			tell(feed.Batch{Skips: []feed.Skip{{Err: err}}})
		}
	}
	if !s.desk.Library.IsReadOnly() {
		for _, work := range []func() error{
			func() error { return s.desk.Watch(ctx, trouble) },
			func() error { return s.desk.Library.Finish(ctx) },
			func() error {
				return errors.Join(s.desk.Library.Reindex(ctx, nil), s.desk.Library.List(ctx))
			},
		} {
			running.Go(func() {
				if err := work(); err != nil && ctx.Err() == nil {
					trouble(err)
				}
			})
		}
	}
	return s.Shelf.Follow(ctx, tell)
}

// apart are the lines of an error, each an error.
func apart(err error) (all []error) {
	for line := range strings.SplitSeq(err.Error(), "\n") {
		all = append(all, errors.New(line))
	}
	return all
}

// Take implements feed.Articles.
func (s *Shelf) Take(ctx context.Context, words string) (said string, err error) {
	last := sqlite.Added{Err: errors.New("no article stands in what was pasted")}
	if _, err := s.desk.Add(ctx, []string{"-"}, strings.NewReader(words), func(a sqlite.Added) { last = a }); err != nil {
		return "", err
	}
	return last.State.String(), last.Err
}

// Complete implements feed.Articles.
func (s *Shelf) Complete(ctx context.Context, ref feed.Ref) error {
	n, ok := sqlite.NumberOf(ref)
	if !ok {
		return sqlite.ErrAbsent
	}
	_, err := s.desk.Whole(ctx, n)
	return err
}
