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

// Search implements feed.Search: what the words of a file tell, where it was
// analysed, needs no second look; the others are read again, and understood where
// their words may be those that are looked for. What cannot be read is passed over;
// Fill tells of it.
func (s *Shelf) Search(ctx context.Context, q query.Query, asOf timex.Date, yield func(feed.Finds) bool) error {
	toRead, known, all := s.toRead(q)
	out := feed.Finds{Refs: known, Looked: all - len(toRead), Of: all}
	last := time.Now()
	looks := inOrder(ctx, feed.Spare(), each(toRead), func(at spot) iter.Seq2[[]feed.Ref, error] {
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

// toRead are the files that must be read to tell whether a query finds their
// articles, the articles that it is known to find, and how many files there are.
func (s *Shelf) toRead(q query.Query) (spots []spot, found []feed.Ref, of int) {
	s.mu.Lock()
	all := s.spots[:len(s.spots):len(s.spots)]
	s.mu.Unlock()
	for i, is := range s.words.verdicts(q, len(all)) {
		switch is {
		case mustLook:
			spots = append(spots, all[i])
		case matches:
			found = append(found, all[i].ref())
		}
	}
	return spots, found, len(all)
}

// finds are the articles of a file that a query finds.
func (s *Shelf) finds(at spot, q query.Query, asOf timex.Date) (refs []feed.Ref) {
	for f, err := range at.all(s.opt) {
		if err != nil || f.Title != "" && !q.MayMatch(f.Title, f.Body.Text) {
			continue
		}
		matches, ok := q.InText(f.Title, f.Body.Text)
		if !ok {
			b := briefs.Read(f.Article, s.opt.AsOf)
			matches = q.Matches(&b, query.Known{}, asOf)
		}
		if matches {
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
