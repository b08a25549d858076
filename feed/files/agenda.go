package files

import (
	"context"
	"iter"

	"attache/briefs"
	"attache/briefs/ledger"
	"attache/briefs/query"
	"attache/briefs/timex"
	"attache/feed"
)

// Lines implements feed.Agenda. Each article is read once, however many of its
// commitments are asked for; those of one that cannot be read are zero.
func (s *Shelf) Lines(ctx context.Context, at []feed.CommitmentRef) ([]feed.Line, error) {
	out := make([]feed.Line, len(at))
	of := map[feed.Ref][]int{}
	for i, ref := range at {
		of[ref.Ref] = append(of[ref.Ref], i)
	}
	for ref, places := range of {
		b, err := s.Open(ctx, ref)
		if ctx.Err() != nil {
			return nil, ctx.Err()
		}
		if err != nil {
			continue
		}
		for _, i := range places {
			out[i] = feed.LineOf(&b, at[i].Index)
		}
	}
	return out, nil
}

// Commitments implements feed.Agenda: every file is read again.
func (s *Shelf) Commitments(ctx context.Context, q query.Query, asOf timex.Date) (out []feed.CommitmentRef, err error) {
	spots, found, _ := s.toRead(q)
	s.mu.Lock()
	for _, ref := range found { // in which it is to be seen what is promised
		spots = append(spots, s.spots[s.index[ref.Path]])
	}
	s.mu.Unlock()
	looks := inOrder(ctx, feed.Spare(), each(spots), func(at spot) iter.Seq2[[]feed.CommitmentRef, error] {
		return func(yield func([]feed.CommitmentRef, error) bool) { yield(s.commitmentsIn(at, q, asOf), nil) }
	})
	for refs, err := range looks {
		if err != nil {
			return nil, err
		}
		out = append(out, refs...)
	}
	return out, ctx.Err()
}

func (s *Shelf) commitmentsIn(at spot, q query.Query, asOf timex.Date) (refs []feed.CommitmentRef) {
	for f, err := range at.all(s.opt) {
		if err != nil || f.Title != "" && !q.MayMatch(f.Title, f.Body.Text) {
			continue
		}
		b := briefs.Read(f.Article, s.opt.AsOf)
		if !q.Matches(&b, query.Known{}, asOf) {
			continue
		}
		for _, i := range q.Commitments(&b, query.Known{}, asOf) {
			refs = append(refs, feed.CommitmentRef{Ref: f.Ref, Index: i})
		}
	}
	return refs
}

// Reported implements feed.Agenda: files keep nothing.
func (s *Shelf) Reported(context.Context, timex.Date) (map[feed.CommitmentRef]ledger.Outcome, error) {
	return nil, nil
}
