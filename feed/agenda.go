package feed

import (
	"strings"

	"attache/briefs"
)

// CommitmentRef is where a commitment lives: the Index-th of an article's, in the
// text's order.
type CommitmentRef struct {
	Ref
	Index int
}

// Line is a commitment as it is read in a list, without its article. When it is
// due, how firm it is and its topics stand in its row's Commitments.
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
