package library

import (
	"context"

	"attache/briefs"
	"attache/feed"
)

// Shelf is the library as the reader opens any set of articles.
func (l *Library) Shelf() feed.Shelf { return shelved{l} }

type shelved struct{ lib *Library }

// Fill implements feed.Shelf. What the library cannot give is one skip with
// its path.
func (s shelved) Fill(ctx context.Context, yield func(feed.Batch) bool) {
	found, more := 0, true
	err := s.lib.Rows(ctx, func(rows []Row) bool {
		b := feed.Batch{Rows: make([]feed.Row, len(rows))}
		for i := range rows {
			b.Rows[i] = rows[i].Row
		}
		found += len(rows)
		b.Found = found
		more = yield(b)
		return more
	})
	if !more || ctx.Err() != nil {
		return
	}
	last := feed.Batch{Found: found, Done: true}
	if err != nil {
		last.Skips = []feed.Skip{{Path: s.lib.path, Err: err}}
	}
	yield(last)
}

// Hurry implements feed.Shelf: all is read already.
func (s shelved) Hurry([]feed.Ref) {}

// Open implements feed.Shelf.
func (s shelved) Open(ctx context.Context, ref feed.Ref) (briefs.Brief, error) {
	n, ok := NumberOf(ref)
	if !ok {
		return briefs.Brief{}, ErrAbsent
	}
	return s.lib.Brief(ctx, n)
}
