// Package dossier is one page on a pair of parties, to take to a meeting: what
// is due, what each side promised, what has passed, what is new, and the sentence
// behind each.
//
// Its promise: it holds what was known on a day and nothing later, each item leads
// to its quotation, and a date that has passed is never told as more than that.
package dossier

import (
	"slices"

	"attache/briefs"
	"attache/briefs/clock"
	"attache/briefs/commitments"
	"attache/briefs/ledger"
	"attache/briefs/timex"
	"attache/briefs/topics"
)

// Matter is all that a shelf holds of a pair.
type Matter struct {
	Pair   [2]string         // codes, in the order of the alphabet
	Names  map[string]string // of parties by their codes, as far as they are known
	Briefs []Brief           // those about the pair, in any order
}

// Ref is where a brief lives, as its shelf knows it.
type Ref struct{ Path, Item string }

// Brief is what a dossier needs of a brief, and an index holds.
type Brief struct {
	Ref
	ID, Title, Source string
	Published         timex.Date // zero when unknown
	DateFrom          string     // how that is known, as briefs.Published has it
	Added             timex.Date // when it came to the shelf, zero when unknown
	Commitments       []Commitment
	Outcomes          []ledger.Outcome // all that were recorded; their anchors hold ids of Commitments
}

// Day is the day on which the brief was known: its own, else that on which it came.
func (b *Brief) Day() timex.Date {
	if b.Published.IsZero() {
		return b.Added
	}
	return b.Published
}

// Commitment is what a dossier needs of a commitment, and an index holds.
type Commitment struct {
	Index    int // its place in the brief
	ID, Line string
	By, To   []string
	Firmness commitments.Firmness
	Topics   uint64 // bit i is topics.All[i]
	Terms    clock.Terms
}

// Of is a brief that was read, made ready for a Matter.
func Of(b *briefs.Brief, at Ref, added timex.Date, outcomes []ledger.Outcome) Brief {
	out := Brief{Ref: at, ID: b.ID, Title: b.Heading(), Source: b.Source, Published: b.Published.Date, DateFrom: b.Published.From, Added: added}
	for i := range b.Commitments {
		c := &b.Commitments[i]
		out.Commitments = append(out.Commitments, Commitment{
			Index: i, ID: c.ID, Line: lineOf(c, b.Body.Text), By: c.By, To: c.To, Firmness: c.Firmness, Topics: bitsOf(c.Topics), Terms: clock.TermsOf(c),
		})
	}
	out.Outcomes = Anchored(b, outcomes)
	return out
}

// lineOf is a commitment's line, its words where it has none.
func lineOf(c *commitments.Commitment, body string) string {
	if c.Line != "" {
		return c.Line
	}
	return c.Of(body)
}

func bitsOf(ids []string) (bits uint64) {
	for _, id := range ids {
		if i := topics.Index(id); i >= 0 {
			bits |= 1 << i
		}
	}
	return bits
}

// Anchored are the outcomes with anchors that hold the ids which the commitments
// of the brief now have: newer rules may have given them others.
func Anchored(b *briefs.Brief, outcomes []ledger.Outcome) []ledger.Outcome {
	out := slices.Clone(outcomes)
	for i := range out {
		if at := out[i].Anchor.In(b); at >= 0 {
			out[i].Anchor.ID = b.Commitments[at].ID
		}
	}
	return out
}

// Has reports whether one of the brief's commitments has this id.
func (b *Brief) Has(id string) bool {
	return slices.ContainsFunc(b.Commitments, func(c Commitment) bool { return c.ID == id })
}
