package commitments

import (
	"attache/briefs/text"
	"attache/briefs/timex"
)

// halfYear is how many days a time without a year may lie behind or ahead.
const halfYear = 183

// lately is the time of what somebody had promised, which lies behind where it would
// else be most of a year ahead: "had promised to vote by the end of February", told in
// March.
func (r *reading) lately(l licence, sub subject, a act, condition text.Span, c timex.Context, e timex.Expr) timex.Expr {
	if e.Due.To.IsZero() || e.Due.To.Before(c.Anchor.AddDays(halfYear)) || e.Due.Basis != timex.Relative {
		return e
	}
	c.Past = true
	past, ok := r.dueTime(l, sub, a, condition, c)
	if !ok || past.Due.Span != e.Due.Span || !past.Due.To.Before(c.Anchor) || past.Due.To.Before(c.Anchor.AddDays(-halfYear)) {
		return e
	}
	return past
}

// isOvertaken reports whether the sentence tells what became of the promise, whose time
// may then lie behind: "the plan to open it in May | was put off", "kept its promise to".
func (r *reading) isOvertaken(l licence) bool {
	for i := range r.s.Clauses {
		c := &r.s.Clauses[i]
		if !c.Finite || !c.Past && !c.Perfect || !r.has(c.Verb, r.words.Overtaking) {
			continue
		}
		if c.Subject.Has(l.signal.First) || c.Group.Last <= l.signal.First && l.signal.First < c.Last {
			return true
		}
	}
	return false
}

// fromItsStart is a deadline that counts from something of which no day is known: "within
// two years | of its start" has no day either.
func (r *reading) fromItsStart(due timex.Due) timex.Due {
	k := r.d.TokenAt(due.Span.End-1) + 1
	isCount := due.Role == timex.Deadline && due.Basis == timex.Relative && r.isOneOf(k, "of", "from", "after") && r.has(k+1, r.words.Owner)
	if !isCount || !r.isOneOf(k+2, "start", "beginning", "launch", "opening", "signing", "signature", "entry", "conclusion", "completion", "adoption") {
		return due
	}
	due.Span.End = int(r.d.Tokens[k+2].End)
	due.From, due.To, due.Precision, due.Basis = timex.Date{}, timex.Date{}, timex.Event, timex.ByEvent
	return due
}

// lastFrom lets what was promised right before for a count of days hold until they are
// over, where the act says from when: "Norway will freeze its duty for 90 days. It will
// take this measure by 5 May".
func (x *line) lastFrom(f *found) {
	if f.Due != nil && isDated(*f.Due) || x.c.Due == nil || x.c.Due.To.IsZero() {
		return
	}
	for _, t := range x.timesIn(f.verb, f.last) {
		if to, ok := t.Lasts(x.c.Due.To); ok {
			f.Due = &timex.Due{Span: t.Phrase, Role: timex.Until, To: to, Precision: x.c.Due.Precision, Basis: timex.Relative, Confidence: 0.7}
			f.why("due", t.Phrase, "counted from when it is done")
			f.why("due.anchor", x.c.Due.Span, "counted from")
			return
		}
	}
}
