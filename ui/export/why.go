package export

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"attache/briefs"
	"attache/briefs/commitments"
	"attache/briefs/text"
	"attache/briefs/timex"
	"attache/briefs/topics"
	"attache/ui/wording"
)

// reason is why one field is what it is. Where several things decided, each
// has a reason of its own.
type reason struct {
	field string    // as in the JSON, or what the field was computed from: "due.anchor"
	value string    // in words
	exact string    // for programs, where that is something else
	words []string  // the deciding words, none where a rule alone decided
	at    text.Span // where they stand; empty where that is not recorded
	rule  string    // the row or rule by its name in briefs, "" where none is recorded
	note  string    // what else is known of how it was read
}

// reasons are the reasons of one brief or one commitment while they are
// collected.
type reasons struct {
	b   *briefs.Brief
	all []reason
}

// whyBrief is why the article's own fields are what they are.
func whyBrief(b *briefs.Brief) []reason {
	r := &reasons{b: b}
	p := b.Published
	r.add(reason{field: "published", value: orUnknown(wording.Date(p.Date)), exact: p.Date.String(), at: p.Words, rule: p.From})
	r.add(reason{field: "pair", value: orUnknown(wording.Pair(b.Pair)), exact: strings.Join(b.Pair, " "), rule: b.PairRule})
	for _, t := range b.Topics {
		r.add(reason{field: "topics", value: topics.Label(t.ID), exact: t.ID, words: t.Phrases, note: "score " + number(t.Score)})
	}
	return r.all
}

// whyCommitment is why a commitment's fields are what they are, in the order of
// its JSON. A field that the text says nothing of has none.
func whyCommitment(b *briefs.Brief, c *commitments.Commitment) []reason {
	r := &reasons{b: b}
	r.decided(c, reason{field: "by", value: orUnknown(wording.Codes(c.By)), exact: wording.Listed(c.By), words: some(c.ByText)})
	if len(c.To) > 0 || c.ToText != "" {
		r.decided(c, reason{field: "to", value: orUnknown(wording.Codes(c.To)), exact: wording.Listed(c.To), words: some(c.ToText)})
	}
	if slices.ContainsFunc(c.Why, func(why commitments.Reason) bool { return why.Field == "line" }) {
		r.decided(c, reason{field: "line", value: c.Line})
	}
	r.decided(c, reason{field: "firmness", value: c.Firmness.String()})
	r.decided(c, reason{field: "polarity", value: polarity(c)})
	if !c.Condition.Empty() {
		r.decided(c, reason{field: "condition", value: "conditional", at: c.Condition})
	}
	if c.Source != "" {
		r.decided(c, reason{field: "attribution", value: c.Source})
	}
	r.topics(c)
	r.due(c)
	if c.Earlier {
		r.decided(c, reason{field: "earlier", value: "told as background", exact: "true"})
	}
	r.decided(c, reason{field: "confidence", value: percent(c.Confidence), exact: number(c.Confidence)})
	return r.all
}

func (r *reasons) add(one reason) {
	if !one.at.Empty() {
		one.words = some(one.at.Of(r.b.Body.Text))
	}
	r.all = append(r.all, one)
}

// decided adds what the commitment records of the field, or the field as it is
// where it records nothing.
func (r *reasons) decided(c *commitments.Commitment, field reason) {
	isDecided := false
	for _, why := range c.Why {
		if why.Field != field.field {
			continue
		}
		one := field
		one.rule, isDecided = why.Rule, true
		if !why.Words.Empty() {
			one.at = why.Words
		}
		r.add(one)
	}
	if !isDecided {
		r.add(field)
	}
}

// topics adds each topic with the phrases that decided for it: those that the
// commitment records, by the topic's id, else the brief's phrases for it, those
// of the sentence before any.
func (r *reasons) topics(c *commitments.Commitment) {
	for _, id := range c.Topics {
		topic := reason{field: "topics", value: topics.Label(id), exact: id}
		isRecorded := false
		for _, why := range c.Why {
			if one := topic; why.Field == "topics" && why.Rule == id {
				one.at, isRecorded = why.Words, true
				r.add(one)
			}
		}
		if !isRecorded {
			topic.words, topic.note = r.phrases(id, c.Sentence)
			r.add(topic)
		}
	}
}

// phrases is what the brief has for a topic, and where.
func (r *reasons) phrases(id string, sentence text.Span) (all []string, where string) {
	k := slices.IndexFunc(r.b.Topics, func(t topics.Tag) bool { return t.ID == id })
	if k < 0 {
		return nil, ""
	}
	small := strings.ToLower(sentence.Of(r.b.Body.Text))
	for _, p := range r.b.Topics[k].Phrases {
		if strings.Contains(small, strings.ToLower(p)) {
			all = append(all, p)
		}
	}
	if len(all) == 0 {
		return r.b.Topics[k].Phrases, "in the brief"
	}
	return all, "in the sentence"
}

// due adds the words of the time, the day they were counted from and the days
// that follow.
func (r *reasons) due(c *commitments.Commitment) {
	d := c.Due
	if d == nil {
		r.decided(c, reason{field: "due", value: "no time is given"})
		return
	}
	when := wording.Due(*d, r.b.Body.Text)
	if when == "" {
		when = "no day follows"
	}
	r.decided(c, reason{field: "due", value: when, exact: wording.EDTF(*d), at: d.Span, note: percent(d.Confidence) + " sure"})
	if isCounted(d) {
		r.anchor(c)
	}
	r.add(reason{field: "due.days", value: between(d.From, d.To), exact: isoDays(d), note: wording.HowRead(*d)})
}

// isCounted reports whether the days depend on another day than those the
// words name.
func isCounted(d *timex.Due) bool {
	return d.Basis != timex.Explicit && (!d.From.IsZero() || !d.To.IsZero())
}

// anchor adds the day that a time is counted from: the article's own, unless
// the commitment is told as background or tells of another.
func (r *reasons) anchor(c *commitments.Commitment) {
	p := r.b.Published
	one := reason{field: "due.anchor", value: wording.Date(p.Date) + ", the article's date", exact: p.Date.String(), at: p.Words, rule: p.From}
	isRecorded := slices.ContainsFunc(c.Why, func(r commitments.Reason) bool { return r.Field == one.field })
	switch {
	case c.Due.Basis == timex.ByEvent:
		one = reason{field: one.field, value: "the day of the event"}
	case c.Earlier || isRecorded || p.Date.IsZero():
		one = reason{field: one.field, value: "a day of its own"}
	}
	r.decided(c, one)
}

// isoDays is the interval in ISO 8601, ".." for an open end.
func isoDays(d *timex.Due) string {
	if d.From.IsZero() && d.To.IsZero() {
		return ""
	}
	return cmp.Or(d.From.String(), "..") + "/" + cmp.Or(d.To.String(), "..")
}

// between is the days from one to the other: "1 Jan – 31 Dec 2027".
func between(from, to timex.Date) string {
	switch {
	case from.IsZero() && to.IsZero():
		return "none"
	case from.IsZero():
		return "until " + wording.Date(to)
	case to.IsZero():
		return "from " + wording.Date(from)
	case from == to:
		return wording.Date(from)
	case from.Year == to.Year:
		return wording.DayMonth(from) + " – " + wording.Date(to)
	}
	return wording.Date(from) + " – " + wording.Date(to)
}

func orUnknown(s string) string {
	if s == "" {
		return "not known"
	}
	return s
}

func percent(share float64) string { return fmt.Sprintf("%.0f%%", share*100) }

// some is a list of s, none where it is empty.
func some(s string) []string {
	if s == "" {
		return nil
	}
	return []string{s}
}

// jsonReason is a reason as programs read it. Words without a place have null
// for start and end.
type jsonReason struct {
	Field string   `json:"field"`
	Value *string  `json:"value"`
	Words []string `json:"words"`
	Start *int     `json:"start"`
	End   *int     `json:"end"`
	Rule  *string  `json:"rule"`
	Note  *string  `json:"note"`
}

func reasonOf(r *reason) jsonReason {
	j := jsonReason{Field: r.field, Value: known(r.value), Words: list(r.words), Rule: known(r.rule), Note: known(r.note)}
	if r.exact != "" {
		j.Value = &r.exact
	}
	if !r.at.Empty() {
		j.Start, j.End = &r.at.Start, &r.at.End
	}
	return j
}
