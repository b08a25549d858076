package feed

import (
	"context"
	"strings"

	"attache/briefs"
	"attache/briefs/ledger"
	"attache/briefs/query"
	"attache/briefs/timex"
)

// CommitmentRef is where a commitment lives: the Index-th of an article's, in the
// text's order.
type CommitmentRef struct {
	Ref
	Index int
}

// Line is a commitment as it is read in a list, without its article. When it is
// due, how firm it is and its topics stand in its row's Promises.
type Line struct {
	ID       string // the commitment's
	Says     string // commitments.Commitment.Line
	By, To   []string
	Negative bool // a promise not to act
	Earlier  bool // told as background
}

// LineOf is the line of a brief's i-th commitment; of one that is not there it
// is zero.
func LineOf(b *briefs.Brief, i int) Line {
	if i < 0 || i >= len(b.Commitments) {
		return Line{}
	}
	c := &b.Commitments[i]
	says := c.Line
	if says == "" {
		says = c.Of(b.Body.Text)
	}
	return Line{strings.Clone(c.ID), strings.Clone(says), clones(c.By), clones(c.To), c.Negative, c.Earlier}
}

func clones(all []string) []string {
	out := make([]string, len(all))
	for i, s := range all {
		out[i] = strings.Clone(s)
	}
	return out
}

// Agenda is a Shelf that tells its commitments one by one.
type Agenda interface {
	// Lines are the commitments that live there, in the order asked for. One that
	// is no more is the zero Line.
	Lines(ctx context.Context, at []CommitmentRef) ([]Line, error)
	// Promised are the commitments that fulfil what the query asks of a
	// commitment, in the articles that it finds, in no order. asOf is the day of
	// their clocks.
	Promised(ctx context.Context, q query.Query, asOf timex.Date) ([]CommitmentRef, error)
	// Reported is what was reported last of each commitment of which anything was,
	// as far as it was recorded by a day; the zero day is any.
	Reported(ctx context.Context, by timex.Date) (map[CommitmentRef]ledger.Outcome, error)
}
