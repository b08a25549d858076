package files

import (
	"context"
	"iter"
	"time"

	"attache/briefs"
	"attache/briefs/query"
	"attache/briefs/timex"
	"attache/feed"
)

// Search implements feed.Search: every file is read again, and understood
// where its words may be those that are looked for. What cannot be read is
// passed over; Fill tells of it.
func (s *Shelf) Search(ctx context.Context, q query.Query, asOf timex.Date, yield func(feed.Finds) bool) error {
	s.mu.Lock()
	spots := s.spots[:len(s.spots):len(s.spots)]
	s.mu.Unlock()
	out := feed.Finds{Of: len(spots)}
	last := time.Now()
	looks := inOrder(ctx, feed.Spare(), each(spots), func(at spot) iter.Seq2[[]feed.Ref, error] {
		return func(yield func([]feed.Ref, error) bool) { yield(s.finds(at, q, asOf), nil) }
	})
	for refs, err := range looks {
		if err != nil {
			return err
		}
		out.Refs = append(out.Refs, refs...)
		out.Looked++
		if time.Since(last) < feed.Every || out.Looked == out.Of {
			continue // the last of them go with the end, which comes once
		}
		if !yield(out) {
			return nil
		}
		out.Refs, last = nil, time.Now()
	}
	if ctx.Err() == nil {
		yield(out)
	}
	return ctx.Err()
}

// finds are the articles of a file that a query finds.
func (s *Shelf) finds(at spot, q query.Query, asOf timex.Date) (refs []feed.Ref) {
	for f, err := range at.all(s.opt) {
		if err != nil || f.Title != "" && !q.MayMatch(f.Title, f.Body.Text) {
			continue
		}
		if b := briefs.Read(f.Article, s.opt.AsOf); q.Matches(&b, query.Known{}, asOf) {
			refs = append(refs, f.Ref)
		}
	}
	return refs
}

func each(spots []spot) iter.Seq2[spot, error] {
	return func(yield func(spot, error) bool) {
		for _, s := range spots {
			if !yield(s, nil) {
				return
			}
		}
	}
}
