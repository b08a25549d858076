package commitments

import (
	"slices"

	"attache/briefs/clause"
	"attache/briefs/timex"
)

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
	if k := r.byTheTime(t.First - 1); k > a.inner {
		return r.byThen(e, k)
	}
	if isRate := func(t timex.Mention) bool { return r.has(t.First, r.words.Pereach) }; r.word(t.First-1) == "to" && slices.ContainsFunc(r.timesIn(a.inner, t.First-1), isRate) {
		e.Due.Role, e.Due.From = timex.Deadline, timex.Date{} // "by 5 percent a year to | 2030"
		return e
	}
	for n := range r.s.Clauses {
		c := &r.s.Clauses[n]
		role, isBound := boundBy[r.word(c.Marker)]
		if !isBound || c.Kind != clause.Adverbial || c.Marker <= a.inner || c.Verb >= t.First || t.First >= c.Last {
			continue
		}
		if counted, ok := r.countedFrom(c, &t, e); ok {
			return counted
		}
		if e.Due.Role = role; role == timex.Start {
			e.Due.To = timex.Date{}
		} else {
			e.Due.From = timex.Date{}
		}
		e.Due.Span.Start = int(r.d.Tokens[c.Marker].Start)
		return e
	}
	return e
}

// countedFrom is a count of days or months from what a clause behind it tells with its day: "60 days | after the levy began on 1
// March".
func (r *reading) countedFrom(c *clause.Clause, t *timex.Mention, e timex.Expr) (timex.Expr, bool) {
	count := r.timeBefore(c.Marker)
	if count == nil || r.word(c.Marker) != "after" {
		return e, false
	}
	day := e.Due.To
	if c.Past {
		day = r.pastDay(t).day
	}
	day, ok := count.After(day)
	if !ok {
		return e, false
	}
	e.Due.Role, e.Due.From, e.Due.To, e.Due.Precision, e.Due.Basis = timex.Act, day, day, timex.Day, timex.Relative
	e.Due.Span.Start = int(r.d.Tokens[count.First].Start)
	return e, true
}

// boundBy is what the day of a clause is to an act before it, by the word that opens the clause.
var boundBy = map[string]timex.Role{"before": timex.Deadline, "until": timex.Until, "till": timex.Until, "after": timex.Start}

// byThen is a time as the last by which an act is done, told from token k on; as it
// stands for -1.
func (r *reading) byThen(e timex.Expr, k int) timex.Expr {
	if k >= 0 && (e.Due.Role == timex.Act || e.Due.Role == timex.Window) {
		e.Due.Role, e.Due.From, e.Due.Span.Start = timex.Deadline, timex.Date{}, int(r.d.Tokens[k].Start)
	}
	return e
}

// byTheTime is where a clause begins that goes on at token n and tells by when an act is done: "| by
// the time the accord enters into force | on 1 July". It is -1 for others.
func (r *reading) byTheTime(n int) int {
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

// actEnd is where the words of an act end: before what those who promise only hope, "and
// hope for", and before a clause that nothing joins. The "that" which its
// last preposition leads to belongs to it: "within a week of | that".
func (r *reading) actEnd(a *act) int {
	for k := a.inner + 2; k < a.last; k++ {
		isStage := func(_ int, c *clause.Clause) bool { return c.Marker == k && (r.isLaterStage(c) || r.isBackThen(c)) }
		isSource := r.says(besideAct, k) && !r.hasAny(k+3, k+8, r.words.Provision) && !r.anyToken(k+1, a.last, r.isComma) // and nothing of the act follows
		if r.has(k, r.words.joining) && r.says(hopesFor, k+1) || isSource || r.anyClause(a.clause+1, isStage) {
			return k
		}
	}
	last := r.beforeLead(a)
	if r.is(last, r.words.that) && r.has(last-1, r.words.Prep) {
		last++
	}
	return last
}

// isBackThen reports whether a clause tells what others did beside the act: "cut its fee | while Lima raised one".
func (r *reading) isBackThen(c *clause.Clause) bool {
	return c.Kind == clause.Adverbial && c.Past && c.Modal == clause.Plain && !c.Progressive && r.word(c.Marker) == "while" && len(r.mentions.Who(c.Subject.First, c.Subject.Last)) > 0
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
