package wording

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"attache/briefs"
	"attache/briefs/commitments"
	"attache/briefs/ledger"
	"attache/briefs/timex"
)

// ReadOutcome reads "delivered 2026-06-20 words": a kind, a day that is the usual one
// where none is given, and a sentence in quotation marks or a note. The day, or other
// time, of rescheduled is the new one. What it rests on is not asked for.
func ReadOutcome(s string, today, usual timex.Date) (ledger.Outcome, error) {
	kind, rest, _ := strings.Cut(strings.TrimSpace(s), " ")
	o := ledger.Outcome{Valid: usual}
	var err error
	if o.Kind, err = OutcomeOf(kind); err != nil {
		return o, err
	}
	first, words, _ := strings.Cut(strings.TrimSpace(rest), " ")
	if o.Kind == ledger.Rescheduled {
		if o.From, o.To, err = timex.ParseSpan(first); err != nil {
			return o, fmt.Errorf("behind rescheduled stands the new time: %w", err)
		}
		rest = words
	} else if d, err := timex.ParseDate(first); err == nil {
		rest, o.Valid = words, d
	}
	rest = strings.TrimSpace(rest)
	if cited := strings.Trim(rest, "“”\""); cited != rest {
		o.Evidence = cited
	} else {
		o.Note = rest
	}
	if o.Valid.After(today) {
		return o, errors.New("a report is of today or before; a new date goes with rescheduled")
	}
	return o, nil
}

// Settable is a word by which a field is set right, and how it is called in the
// ledger.
type Settable struct {
	Word, Field string
	OfBrief     bool
	Values      []string // that it may have, where these are few
}

// Settables are all that can be set right.
var Settables = []Settable{
	{Word: "due", Field: "due"},
	{Word: "by", Field: "by"},
	{Word: "to", Field: "to"},
	{Word: "firmness", Field: "firmness", Values: []string{
		commitments.Legal.String(), commitments.Firm.String(), commitments.Repeat.String(), commitments.Effort.String(),
	}},
	{Word: "line", Field: "line"},
	{Word: "about", Field: "topics of the commitment"},
	{Word: "none", Field: "commitment"},
	{Word: "published", Field: "published", OfBrief: true},
	{Word: "source", Field: "source", OfBrief: true},
	{Word: "pair", Field: "pair", OfBrief: true},
	{Word: "topics", Field: "topics", OfBrief: true},
}

// ReadCorrection reads "due 2026-06-30" or "none" of a brief's i-th commitment, -1 for
// the brief alone.
func ReadCorrection(s string, b *briefs.Brief, i int) (c ledger.Correction, err error) {
	word, value, _ := strings.Cut(strings.TrimSpace(s), " ")
	k := slices.IndexFunc(Settables, func(f Settable) bool { return f.Word == word })
	if k < 0 {
		return c, errors.New("begin with a field: due, by, to, firmness, line, about, none, published, source, pair, topics")
	}
	c = ledger.Correction{Field: Settables[k].Field, Value: strings.TrimSpace(value)}
	if !Settables[k].OfBrief {
		if i < 0 {
			return c, errors.New(word + " is of a commitment: select one first")
		}
		c.Anchor = ledger.AnchorOf(b, i)
	}
	if c.Field == "commitment" {
		c.Value = "no"
	}
	return c, c.Check(b)
}

// ReadTags reads tags with commas between them.
func ReadTags(s string) (tags []string) {
	for tag := range strings.SplitSeq(s, ",") {
		if tag = strings.TrimSpace(tag); tag != "" {
			tags = append(tags, tag)
		}
	}
	return tags
}
