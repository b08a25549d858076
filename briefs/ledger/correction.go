package ledger

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"
	"unicode/utf8"

	"attache/briefs"
	"attache/briefs/commitments"
	"attache/briefs/sanitise"
	"attache/briefs/text"
	"attache/briefs/timex"
	"attache/briefs/topics"
)

// Correction is what the reader set right in what was read. It is applied
// whenever the article is read again, by whatever rules.
type Correction struct {
	ID     string
	Anchor Anchor // zero for the article's own fields
	Field  string // one of Fields
	Value  string // as the field writes it; "" for none
	Was    string // what had been read
	Made   time.Time
}

// correctable is a field that can be corrected: how a value is checked and
// set, and how it is written. Commitments are found by the anchor first.
type correctable struct {
	name       string
	article    bool                                                          // of the article as a whole
	meant      func(b *briefs.Brief, typed string) (value string, err error) // nil where a value is typed as it is kept
	set        func(b *briefs.Brief, i int, value string) error
	written    func(b *briefs.Brief, i int) string
	Match, Not string
}

var correctables = []correctable{
	{name: "published", article: true, Match: "2025-12-30", Not: "30 December",
		set: func(b *briefs.Brief, _ int, v string) error {
			d, err := optional(v)
			b.Published = briefs.Published{Date: d, From: "user", Confidence: 1}
			return err
		},
		written: func(b *briefs.Brief, _ int) string { return b.Published.Date.String() }},
	{name: "source", article: true, Match: "AJP", Not: "",
		set:     func(b *briefs.Brief, _ int, v string) error { b.Source = v; return nonEmpty(v) },
		written: func(b *briefs.Brief, _ int) string { return b.Source }},
	{name: "pair", article: true, meant: pairOf, Match: "CN-KR", Not: "CN",
		set: func(b *briefs.Brief, _ int, v string) error {
			codes := strings.Split(v, "-")
			if v == "" {
				codes = nil
			} else if len(codes) != 2 || codes[0] == "" || codes[1] == "" {
				return errors.New("a pair is two parties such as CN-KR")
			}
			slices.Sort(codes)
			b.Pair = codes
			return nil
		},
		written: func(b *briefs.Brief, _ int) string { return strings.Join(b.Pair, "-") }},
	{name: "topics", article: true, Match: "agr.talks,mkt.tariff", Not: "weather",
		set: func(b *briefs.Brief, _ int, v string) error {
			ids, err := topicList(v)
			var tags []topics.Tag
			for _, id := range ids {
				tag := topics.Tag{ID: id, Score: 1}
				if k := slices.IndexFunc(b.Topics, func(t topics.Tag) bool { return t.ID == id }); k >= 0 {
					tag = b.Topics[k]
				}
				tags = append(tags, tag)
			}
			b.Topics = tags
			return err
		},
		written: func(b *briefs.Brief, _ int) string {
			var ids []string
			for _, t := range b.Topics {
				ids = append(ids, t.ID)
			}
			return strings.Join(ids, ",")
		}},
	{name: "commitment", Match: "no", Not: "perhaps", // "no": this is none; "yes": this sentence is one
		set: func(b *briefs.Brief, i int, v string) error {
			switch v {
			case "no":
				b.Commitments = slices.Delete(slices.Clone(b.Commitments), i, i+1)
				return nil
			case "yes":
				return nil
			}
			return errors.New("a commitment is one (yes) or none (no)")
		},
		written: func(*briefs.Brief, int) string { return "yes" }},
	{name: "firmness", Match: "repeat", Not: "accord",
		set: func(b *briefs.Brief, i int, v string) error {
			f, known := firmnessOf(v)
			if !known {
				return errors.New("firmness is effort, repeat, firm or legal")
			}
			b.Commitments[i].Firmness = f
			return nil
		},
		written: func(b *briefs.Brief, i int) string { return b.Commitments[i].Firmness.String() }},
	{name: "by", meant: partiesOf, Match: "CN,KR", Not: "",
		set:     func(b *briefs.Brief, i int, v string) error { b.Commitments[i].By = codes(v); return nonEmpty(v) },
		written: func(b *briefs.Brief, i int) string { return strings.Join(b.Commitments[i].By, ",") }},
	{name: "to", meant: partiesOf, Match: "US", Not: "\x00",
		set: func(b *briefs.Brief, i int, v string) error {
			b.Commitments[i].To = codes(v)
			return visible(v)
		},
		written: func(b *briefs.Brief, i int) string { return strings.Join(b.Commitments[i].To, ",") }},
	{name: "line", Match: "sign the accord", Not: "",
		set:     func(b *briefs.Brief, i int, v string) error { b.Commitments[i].Line = v; return nonEmpty(v) },
		written: func(b *briefs.Brief, i int) string { return b.Commitments[i].Line }},
	{name: "topics of the commitment", Match: "agr.talks", Not: "weather",
		set: func(b *briefs.Brief, i int, v string) (err error) {
			b.Commitments[i].Topics, err = topicList(v)
			return err
		},
		written: func(b *briefs.Brief, i int) string { return strings.Join(b.Commitments[i].Topics, ",") }},
	{name: "due", meant: spanOf, Match: "2026-01-01..2026-06-30", Not: "next year",
		set: func(b *briefs.Brief, i int, v string) error { return setDue(&b.Commitments[i], v) },
		written: func(b *briefs.Brief, i int) string {
			d := b.Commitments[i].Due
			if d == nil {
				return ""
			}
			return timex.WriteSpan(d.From, d.To)
		}},
}

// Fields are the names of what can be corrected.
func Fields() (names []string) {
	for i := range correctables {
		names = append(names, correctables[i].name)
	}
	return names
}

func optional(v string) (timex.Date, error) {
	if v == "" {
		return timex.Date{}, nil
	}
	return timex.ParseDate(v)
}

func nonEmpty(v string) error {
	if strings.TrimSpace(v) == "" {
		return errors.New("this cannot be empty")
	}
	return visible(v)
}

func visible(v string) error {
	if strings.ContainsFunc(v, func(r rune) bool { return r == utf8.RuneError || sanitise.IsHidden(r) }) {
		return errors.New("this holds characters that cannot be seen")
	}
	return nil
}

func codes(v string) []string {
	all := strings.FieldsFunc(v, func(r rune) bool { return r == ',' })
	slices.Sort(all)
	return all
}

func topicList(v string) ([]string, error) {
	var ids []string
	for _, id := range strings.FieldsFunc(v, func(r rune) bool { return r == ',' }) {
		if topics.Index(id) < 0 {
			return nil, fmt.Errorf("there is no topic %s", id)
		}
		ids = append(ids, id)
	}
	return ids, nil
}

// spanOf is a time that was typed, "2026-Q2" or "2026-03..2026-05", by its days.
func spanOf(_ *briefs.Brief, typed string) (string, error) {
	from, to, err := timex.ParseSpan(typed)
	return timex.WriteSpan(from, to), err
}

// setDue takes "2026-01-01..2026-06-30", an open end left out, or "".
func setDue(c *commitments.Commitment, v string) error {
	if v == "" {
		c.Due = nil
		return nil
	}
	from, to, err := timex.ParseSpan(v)
	if err != nil {
		return err
	}
	due := timex.Due{}
	if c.Due != nil {
		due = *c.Due // what its words are stays true
	}
	due.From, due.To, due.Role, due.Confidence = from, to, timex.Window, 1
	switch {
	case from.IsZero():
		due.Role = timex.Deadline
	case to.IsZero():
		due.Role = timex.Start
	}
	c.Due = &due
	return nil
}

// Apply sets a brief right. A correction whose commitment the rules no longer
// find waits for rules that do; "yes" brings its commitment back.
func Apply(b *briefs.Brief, fixes []Correction) {
	if len(fixes) > 0 {
		b.Commitments = slices.Clone(b.Commitments)
	}
	for _, f := range fixes {
		k := slices.IndexFunc(correctables, func(c correctable) bool { return c.name == f.Field })
		if k < 0 {
			continue // of a newer attaché
		}
		i := -1
		if !correctables[k].article {
			if i = f.Anchor.In(b); i < 0 && f.Field == "commitment" && f.Value == "yes" {
				insert(b, f.Anchor)
			}
			if i < 0 {
				continue
			}
		}
		_ = correctables[k].set(b, i, f.Value) // it was checked when it was made
	}
}

// insert adds a commitment that the reader has found.
func insert(b *briefs.Brief, a Anchor) {
	at := a.Start
	if at < 0 || at > len(b.Body.Text) || !strings.HasPrefix(b.Body.Text[at:], a.Quote) {
		at = strings.Index(b.Body.Text, a.Quote)
	}
	if at < 0 || a.Quote == "" {
		return
	}
	span := text.Span{Start: at, End: at + len(a.Quote)}
	c := commitments.Commitment{
		Span: span, ID: a.ID, Sentence: span, Line: a.Quote, Action: a.Quote, Firmness: commitments.Firm, Confidence: 1,
		Why: []commitments.Reason{{Field: "commitment", Words: span, Rule: "marked by the reader"}},
	}
	k, _ := slices.BinarySearchFunc(b.Commitments, at, func(c commitments.Commitment, at int) int { return c.Start - at })
	b.Commitments = slices.Insert(b.Commitments, k, c)
}

// Check finds out what the correction sets right in a brief, which it keeps in Was, and
// what is meant by its value, which it keeps in its place. The error says what is wrong with the field, the value or the anchor.
func (c *Correction) Check(b *briefs.Brief) error {
	k := slices.IndexFunc(correctables, func(known correctable) bool { return known.name == c.Field })
	if k < 0 {
		return errors.New("there is no such field")
	}
	row, i := &correctables[k], -1
	if !row.article {
		i = c.Anchor.In(b)
		if c.Field == "commitment" && c.Value == "yes" {
			if !strings.Contains(b.Body.Text, c.Anchor.Quote) || c.Anchor.Quote == "" {
				return errors.New("a commitment's words must stand in the text")
			}
			if i >= 0 {
				return fmt.Errorf("commitment %d holds these words already; it can be set right", i+1)
			}
			return nil
		}
		if i < 0 {
			return errors.New("the text has no such commitment")
		}
	}
	c.Was = row.written(b, i)
	if row.meant != nil {
		value, err := row.meant(b, c.Value)
		if err != nil {
			return err
		}
		c.Value = value
	}
	trial := *b
	trial.Commitments = slices.Clone(b.Commitments)
	return row.set(&trial, i, c.Value)
}

func firmnessOf(name string) (commitments.Firmness, bool) {
	for f := commitments.Effort; f <= commitments.Legal; f++ {
		if f.String() == name {
			return f, true
		}
	}
	return 0, false
}
