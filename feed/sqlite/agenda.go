package sqlite

import (
	"context"
	"database/sql"
	"slices"
	"strings"

	"attache/briefs/ledger"
	"attache/briefs/query"
	"attache/briefs/timex"
	"attache/feed"
	"attache/feed/record"
)

// atOnce is how many commitments one statement asks for.
const atOnce = 500

// Lines implements feed.Agenda.
func (s *Shelf) Lines(ctx context.Context, at []feed.CommitmentRef) ([]feed.Line, error) {
	out := make([]feed.Line, 0, len(at))
	for part := range slices.Chunk(at, atOnce) {
		lines, err := s.lib.lines(ctx, part)
		if err != nil {
			return nil, err
		}
		out = append(out, lines...)
	}
	return out, nil
}

func (l *Library) lines(ctx context.Context, at []feed.CommitmentRef) ([]feed.Line, error) {
	place, ids := map[int64]int{}, make([]any, 0, len(at))
	for i, ref := range at {
		if n, ok := NumberOf(ref.Ref); ok && 0 <= ref.Index && ref.Index < record.Most {
			id := commitmentID(n, ref.Index)
			place[id] = i
			ids = append(ids, id)
		}
	}
	out := make([]feed.Line, len(at))
	in := ` IN (?` + strings.Repeat(`, ?`, max(len(ids)-1, 0)) + `)`
	if len(ids) == 0 {
		return out, nil
	}
	_, err := collect(ctx, l, "listing commitments", func(rows *sql.Rows, _ *struct{}) error {
		var id int64
		var ident, line string
		var traits record.Traits
		err := rows.Scan(&id, &ident, &line, &traits)
		out[place[id]] = feed.Line{ID: ident, Says: line, Negative: traits&record.Negative != 0, Earlier: traits&record.Earlier != 0}
		return err
	}, `SELECT id, ident, line, traits FROM promises WHERE id`+in, ids...)
	if err != nil {
		return nil, err
	}
	_, err = collect(ctx, l, "listing commitments", func(rows *sql.Rows, _ *struct{}) error {
		var id int64
		var side int
		var code string
		err := rows.Scan(&id, &side, &code)
		who := &out[place[id]].By
		if side == 1 {
			who = &out[place[id]].To
		}
		*who = append(*who, code)
		return err
	}, `SELECT p.promise, p.side, q.code FROM pledged p JOIN parties q ON q.id = p.party WHERE p.promise`+in+` ORDER BY p.promise, p.side, q.code`, ids...)
	return out, err
}

// Commitments implements feed.Agenda.
func (s *Shelf) Commitments(ctx context.Context, q query.Query, asOf timex.Date) ([]feed.CommitmentRef, error) {
	all, err := s.lib.Commitments(ctx, q, asOf)
	out := make([]feed.CommitmentRef, len(all))
	for i, p := range all {
		out[i] = feed.CommitmentRef{Ref: p.Number.Ref(), Index: p.Index}
	}
	return out, err
}

// Reported implements feed.Agenda.
func (s *Shelf) Reported(ctx context.Context, by timex.Date) (map[feed.CommitmentRef]ledger.Outcome, error) {
	all, err := s.lib.reports(ctx, by)
	out := make(map[feed.CommitmentRef]ledger.Outcome, len(all.last))
	for _, r := range all.last {
		out[feed.CommitmentRef{Ref: r.article.Ref(), Index: r.index}] = r.last
	}
	return out, err
}
