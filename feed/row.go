package feed

import (
	"strings"

	"attache/briefs"
	"attache/briefs/commitments"
	"attache/briefs/threads"
	"attache/briefs/topics"
)

// RowOf is what a list needs of a brief. It holds none of the brief's text.
func RowOf(ref Ref, b *briefs.Brief) Row {
	r := Row{
		Ref: ref, ID: strings.Clone(b.ID), Title: strings.Clone(short(b.Heading())), Source: strings.Clone(b.Source), Lang: strings.Clone(b.Lang),
		Published: b.Published.Date, DateFrom: strings.Clone(b.Published.From), Read: true,
	}
	if len(b.Pair) == 2 {
		r.Pair = [2]string{strings.Clone(b.Pair[0]), strings.Clone(b.Pair[1])}
	}
	for _, t := range b.Topics {
		r.Topics |= topicBit(t.ID)
	}
	promises := make([]Promise, len(b.Commitments))
	for i := range b.Commitments {
		promises[i] = promiseOf(&b.Commitments[i])
	}
	r.Promises = Pack(promises...)
	return r
}

func promiseOf(c *commitments.Commitment) Promise {
	p := Promise{Terms: threads.TermsOf(c), Firmness: uint8(c.Firmness)}
	p.Topics = TopicBits(c.Topics)
	return p
}

// TopicBits are topics' bits as in Row.Topics.
func TopicBits(ids []string) (bits uint64) {
	for _, id := range ids {
		bits |= topicBit(id)
	}
	return bits
}

// topicBit is the bit of a topic in Row.Topics, none for an unknown one.
func topicBit(id string) uint64 {
	if i := topics.Index(id); i >= 0 {
		return 1 << i
	}
	return 0
}

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
