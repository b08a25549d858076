package commitments

import (
	"attache/briefs/clause"
	"attache/briefs/timex"
)

// occasionTime is the day of what an act waits for only as a time, "report when the
// committee meets in May", and leaves the act without that condition.
func (r *reading) occasionTime(c *found, context timex.Context) (e timex.Expr, ok bool) {
	if c.Condition.Empty() {
		return e, false
	}
	k, last := r.d.TokenAt(c.Condition.Start), r.d.TokenAt(c.Condition.End-1)+1
	if !r.isEither(k, "when", "as") {
		return e, false
	}
	for n := range r.s.Clauses {
		o := &r.s.Clauses[n]
		if o.Marker != k || !o.Finite || o.Past || !r.has(o.Verb, r.words.Gathered) && !r.has(o.Verb, r.words.Runout) {
			continue
		}
		for _, t := range r.timesIn(o.Group.Last, last) {
			if e = r.resolved(&t, context); isDated(e.Due) && !t.IsAdjective() {
				e.Due.Span = c.Condition
				c.forget("condition")
				c.Condition.Start, c.Condition.End = 0, 0
				return e, true
			}
		}
	}
	return timex.Expr{}, false
}

// forget takes back the reasons of a field.
func (c *found) forget(field string) {
	kept := c.Why[:0]
	for _, w := range c.Why {
		if w.Field != field {
			kept = append(kept, w)
		}
	}
	c.Why = kept
}

// ofClause is a time that stands in a clause of "before", "until" or "after": of what is
// done "before it adjourns on 30 June" that day is the last.
func (r *reading) ofClause(t timex.Mention, e timex.Expr, a *act) timex.Expr {
	if e.Due.Role != timex.Act && e.Due.Role != timex.Window {
		return e
	}
	if k := r.byTheTime(&t); k > a.inner {
		return r.byThen(e, k)
	}
	if r.word(t.First-1) == "to" && r.isRate(a.inner, t.First-1) && e.Due.Precision >= timex.Year {
		e.Due.Role, e.Due.From = timex.Deadline, timex.Date{} // "by 5 percent a year to | 2030"
		return e
	}
	for n := range r.s.Clauses {
		c := &r.s.Clauses[n]
		if c.Kind != clause.Adverbial || c.Marker <= a.inner || c.Verb >= t.First || t.First >= c.Last {
			continue
		}
		switch {
		case r.word(c.Marker) == "before":
			e.Due.Role, e.Due.From = timex.Deadline, timex.Date{}
		case r.isEither(c.Marker, "until", "till"):
			e.Due.Role, e.Due.From = timex.Until, timex.Date{}
		case r.word(c.Marker) == "after":
			e.Due.Role, e.Due.To = timex.Start, timex.Date{}
		default:
			continue
		}
		e.Due.Span.Start = int(r.d.Tokens[c.Marker].Start)
		return e
	}
	return e
}

// byTheTime is where a clause begins that a time stands in and that tells by when an act is done: "| by
// the time the accord enters into force | on 1 July". It is -1 for others.
func (r *reading) byTheTime(t *timex.Mention) int { return r.byTheTimeBefore(t.First - 1) }

// byThen is a time as the last by which an act is done, told from token k on; as it
// stands for -1.
func (r *reading) byThen(e timex.Expr, k int) timex.Expr {
	if k >= 0 && (e.Due.Role == timex.Act || e.Due.Role == timex.Window) {
		e.Due.Role, e.Due.From, e.Due.Span.Start = timex.Deadline, timex.Date{}, int(r.d.Tokens[k].Start)
	}
	return e
}

// byTheTimeBefore is where such a clause begins that goes on at token n.
func (r *reading) byTheTimeBefore(n int) int {
	for k := n; k >= r.s.First && k > n-longestOccasion && !r.isComma(k); k-- {
		if r.opensByThen(k) {
			return k
		}
	}
	return -1
}

// longestOccasion is how many words before its day a clause begins at the most that tells by when.
const longestOccasion = 14

// opensByThen reports whether "by the time" stands at token k, with a clause behind it.
func (r *reading) opensByThen(k int) bool {
	return r.says(byTheTime, k) && !r.isOneOf(k+3, "of", "limit", "limits")
}

// doneByTime is the time of a clause that only tells by when the act before it is done:
// "release the cargo, and | that is to be done by Friday".
func (r *reading) doneByTime(a *act, context timex.Context) (timex.Expr, bool) {
	for n := a.clause + 1; a.clause >= 0 && n < len(r.s.Clauses); n++ {
		c := &r.s.Clauses[n]
		isThat := c.Subject.Last-c.Subject.First == 1 && r.isOneOf(c.Subject.First, "that", "this", "it", "which")
		if !isThat || c.Past || c.Negative || !r.isOneOf(c.Verb, "done", "completed", "finished", "settled") {
			continue
		}
		if e, ok := r.firstTime(r.timesIn(c.Group.Last, c.Last), context, func(d *timex.Due) bool { return isDated(*d) }); ok {
			return e, true
		}
	}
	return timex.Expr{}, false
}

// isOfSubject reports whether a time stands in what is told of the subject, between it and
// its verb: "services, dropped in 2015, | would resume".
func (r *reading) isOfSubject(t *timex.Mention, sub *subject, a *act) bool {
	return r.anyClause(0, func(_ int, c *clause.Clause) bool {
		isTold := c.Kind == clause.Relative || c.Kind == clause.Participle && c.Passive
		return isTold && sub.First < c.Verb && c.Verb < t.First && t.First < c.Last && c.Last <= a.group.First
	})
}

// actEnd is where the words of an act end: before what those who promise only hope, "and
// hope for", and before a clause that nothing joins, ", there is another round in May".
func (r *reading) actEnd(a *act) int {
	for k := a.inner + 2; k < a.last; k++ {
		if r.has(k, r.words.joining) && r.says(hopesFor, k+1) || r.isComma(k) && r.says(thereIs, k+1) || r.anyClause(a.clause+1, func(_ int, c *clause.Clause) bool {
			return (c.Marker == k || c.Marker == k+1 && r.isComma(k)) && r.isLaterStage(c)
		}) {
			return k
		}
	}
	return r.beforeLead(a)
}

// withThat is where an act ends with the "that" that its last preposition leads to: "within a week of | that".
func (r *reading) withThat(last int) int {
	if last < r.s.Last && r.is(last, r.words.that) && r.has(last-1, r.words.Prep) && (last+1 >= r.s.Last || r.isBreak(last+1) || r.isComma(last+1)) {
		return last + 1
	}
	return last
}

// beforeLead is where an act ends behind which a clause only leads to a list: "raise ties | and, to this
// end, will:".
func (r *reading) beforeLead(a *act) int {
	k := a.last - 1
	if k <= a.inner+1 || !r.isOneOf(k, "will", "shall", "would") {
		return a.last
	}
	if r.isComma(k - 1) {
		for k -= 2; k > a.inner+1 && !r.isComma(k); k-- {
		}
	}
	return r.trimEnd(a.inner+1, k)
}

// perEvent is a deadline of hours for what is told others of each event as it comes, which
// has no day: "notify outbreaks within 24 hours".
func (r *reading) perEvent(a *act, due timex.Due) timex.Due {
	last := r.d.TokenAt(due.Span.End - 1)
	if due.Role != timex.Deadline || due.Basis != timex.Relative || r.word(last) != "hours" || !r.has(a.inner, r.words.Answering) {
		return due
	}
	return undated(due)
}

// saidBack is the day of a saying that the sentence tells as long past, from which what it
// promised counts: "said in October that it would | by spring".
func (r *reading) saidBack(l *licence, a *act) (anchor, bool) {
	if l.row.head != aModal || a.clause < 0 || r.word(l.signal.First) != "would" {
		return anchor{}, false
	}
	c := &r.s.Clauses[a.clause]
	if c.Kind != clause.Reported || c.Over < 0 || !r.has(r.s.Clauses[c.Over].Verb, r.words.Say) {
		return anchor{}, false
	}
	for _, t := range r.timesIn(r.s.Clauses[c.Over].Group.Last, max(c.Marker, r.s.Clauses[c.Over].Group.Last)) {
		if at, ok := r.pastDay(&t); ok && at.day.AddDays(background).Before(r.facts.Anchor) {
			return at, true
		}
	}
	return anchor{}, false
}
