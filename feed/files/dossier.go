package files

import (
	"context"
	"iter"
	"slices"

	"attache/briefs"
	"attache/briefs/dossier"
	"attache/briefs/timex"
	"attache/feed"
)

// Matter implements feed.Agenda: every file is read again. Files keep no reports.
func (s *Shelf) Matter(ctx context.Context, pair [2]string) (dossier.Matter, error) {
	s.mu.Lock()
	spots := s.spots[:len(s.spots):len(s.spots)]
	s.mu.Unlock()
	m := dossier.Matter{Pair: pair, Names: map[string]string{}}
	looks := inOrder(ctx, feed.Spare(), each(spots), func(at spot) iter.Seq2[[]aboutPair, error] {
		return func(yield func([]aboutPair, error) bool) { yield(s.about(at, pair), nil) }
	})
	for found, err := range looks {
		if err != nil {
			return m, err
		}
		for _, b := range found {
			m.Briefs = append(m.Briefs, b.Brief)
			for code, name := range b.names {
				m.Names[code] = name
			}
		}
	}
	return m, ctx.Err()
}

// aboutPair is a brief about a pair, with the names that it gives the two.
type aboutPair struct {
	dossier.Brief
	names map[string]string
}

func (s *Shelf) about(at spot, pair [2]string) (out []aboutPair) {
	for f, err := range at.all(s.opt) {
		if err != nil {
			continue
		}
		b := briefs.Read(f.Article, s.opt.AsOf)
		if !slices.Equal(b.Pair, pair[:]) {
			continue
		}
		one := aboutPair{dossier.Of(&b, feed.DossierRefOf(f.Ref), timex.Date{}, nil), map[string]string{}}
		one.Title = feed.TitleOf(&b)
		for _, p := range b.Parties {
			if slices.Contains(pair[:], p.ID) && p.Name != "" {
				one.names[p.ID] = p.Name
			}
		}
		out = append(out, one)
	}
	return out
}
