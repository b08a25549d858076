package feed

import (
	"strings"

	"attache/briefs"
	"attache/briefs/clock"
	"attache/briefs/commitments"
	"attache/briefs/query"
	"attache/briefs/topics"
)

// RowOf is what a list needs of a brief. It holds none of the brief's text.
func RowOf(ref Ref, b *briefs.Brief) Row {
	r := Row{
		Ref: ref, ID: strings.Clone(b.ID), Title: strings.Clone(TitleOf(b)), Source: strings.Clone(b.Source), Lang: strings.Clone(b.Lang),
		Published: b.Published.Date, DateFrom: strings.Clone(b.Published.From), Read: true,
	}
	if len(b.Pair) == 2 {
		r.Pair = [2]string{strings.Clone(b.Pair[0]), strings.Clone(b.Pair[1])}
	}
	r.Topics = query.TopicsOf(b)
	all := make([]Commitment, len(b.Commitments))
	for i := range b.Commitments {
		all[i] = commitmentOf(&b.Commitments[i])
	}
	r.Commitments = Pack(all...)
	return r
}

// Facts are what a row tells of its brief to a query.
func (r *Row) Facts() query.Facts {
	return query.Facts{Topics: r.Topics, Pair: r.Pair, Published: r.Published, Lang: r.Lang}
}

func commitmentOf(c *commitments.Commitment) Commitment {
	return Commitment{Terms: clock.TermsOf(c), Firmness: uint8(c.Firmness), Topics: topics.Bits(c.Topics)}
}

// TitleOf is what a list or a dossier calls a brief: its heading, cut where that is long.
func TitleOf(b *briefs.Brief) string { return short(b.Heading()) }

// headingMost is how much of a heading a row keeps, in bytes: two lines of the
// widest list.
const headingMost = 240

// short cuts a heading to headingMost bytes at a blank.
func short(s string) string {
	if len(s) <= headingMost {
		return s
	}
	if i := strings.LastIndexByte(s[:headingMost], ' '); i > 0 {
		return s[:i] + "…"
	}
	return strings.ToValidUTF8(s[:headingMost], "") + "…"
}
