package sqlite

import (
	"context"

	"attache/briefs/clock"
	"attache/briefs/ledger"
	"attache/briefs/query"
	"attache/briefs/timex"
)

// report is what was reported last of a commitment, and the commitment's own time.
type report struct {
	article Number
	index   int
	last    ledger.Outcome
	terms   clock.Terms
}

// reports are what was reported by a day and stands on it.
type reports struct {
	last []report // one for each commitment of which there is any
	of   []Number // the articles, those too whose commitment is found no longer
}

// reports are those that were recorded by a day; the zero day is any.
func (l *Library) reports(ctx context.Context, by timex.Date) (out reports, err error) {
	all, err := collect(ctx, l, "listing outcomes", scanOutcome, outcomeColumns+` ORDER BY article, recorded, rowid`)
	if err != nil {
		return out, err
	}
	for len(all) > 0 {
		of := all[0].article
		var outcomes []ledger.Outcome
		for len(all) > 0 && all[0].article == of {
			outcomes, all = append(outcomes, all[0].Outcome), all[1:]
		}
		outcomes = ledger.KnownBy(outcomes, by)
		if len(ledger.Standing(outcomes)) == 0 {
			continue
		}
		out.of = append(out.of, of)
		b, err := l.Brief(ctx, of) // an outcome holds to its commitment's words, whatever its place
		if err != nil {
			return out, err
		}
		for i, history := range ledger.Histories(&b, outcomes) {
			if o, ok := ledger.Latest(history); ok {
				out.last = append(out.last, report{of, i, o, clock.TermsOf(&b.Commitments[i])})
			}
		}
	}
	return out, nil
}

// lastReports are the reports of a moment, kept until the library changes.
type lastReports struct {
	latest int64
	by     timex.Date
	all    reports
}

// reportsFor are the reports that a query counts with, none where they do not matter to it.
func (l *Library) reportsFor(ctx context.Context, q query.Query) (reports, error) {
	if !q.AsksReports() {
		return reports{}, nil
	}
	var latest int64
	if err := l.reader.QueryRowContext(ctx, `SELECT latest FROM meta`).Scan(&latest); err != nil {
		return reports{}, err
	}
	if was := l.lastTold.Load(); was != nil && was.latest == latest && was.by == q.Known {
		return was.all, nil
	}
	all, err := l.reports(ctx, q.Known)
	if err == nil {
		l.lastTold.Store(&lastReports{latest, q.Known, all})
	}
	return all, err
}
