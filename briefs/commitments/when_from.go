package commitments

import (
	"attache/briefs/clause"
	"attache/briefs/lexicon"
	"attache/briefs/timex"
	"slices"
)

// halfYear is how many days a time without a year may lie behind or ahead.
const halfYear = 183

// lately is the time of what somebody had promised, which lies behind where it would
// else be most of a year ahead: "had promised to vote by the end of February", told in
// March.
func (r *reading) lately(p *sought, e timex.Expr) timex.Expr {
	if e.Due.To.Before(p.in.Anchor.AddDays(halfYear)) {
		return e
	}
	p.in.Past = true
	if past := r.dueTime(p); !past.Due.Span.Empty() && past.Due.To.Before(p.in.Anchor) {
		return past
	}
	p.in.Past = false
	return e
}

// isOvertaken reports whether the sentence tells what became of the promise, whose time
// may then lie behind: "the plan to open it in May | was put off", "kept its promise to".
func (r *reading) isOvertaken(l *licence) bool {
	return r.anyClause(0, func(_ int, c *clause.Clause) bool {
		return r.has(c.Verb, r.words.Overtaking) && (c.Subject.Has(l.signal.First) || c.Group.Last <= l.signal.First && l.signal.First < c.Last)
	})
}

// fromItsStart is a count from something of which no day is known: "within two years | of
// its start", "within 60 days | after both sides have exchanged notes". It has no day
// either, and its words go on to what it counts from.
func (r *reading) fromItsStart(e timex.Expr) timex.Due {
	due := e.Due
	k := r.d.TokenAt(due.Span.End-1) + 1
	isOfDay := r.says(theDate, k-2)
	if isOfDay {
		k -= 3 // "within 14 days from the day | Peru sends it"
	}
	if due.Precision == timex.Event {
		due.To = r.promisedStart(e, k-3, k)
		return due
	}
	if e.Type != timex.DURATION || due.Role != timex.Deadline || due.Basis != timex.Relative && !isOfDay {
		return due
	}
	last := r.startEnd(k)
	if last <= k {
		return due
	}
	due.Span.End = int(r.d.Tokens[last-1].End)
	due = undated(due)
	due.To = r.promisedStart(e, k, last)
	return due
}

// promisedStart is the last day of a count that begins with what was told before, "sign it on 1 June, and publish it within a week
// | of that", or with the start that was promised last: "begin it by May. It will be over within a year | of its start". It is
// zero where no day was.
func (r *reading) promisedStart(e timex.Expr, k, last int) timex.Date {
	var before timex.Due
	switch {
	case r.has(k+1, r.words.Pointer):
		before = r.toldBefore(r.d.TokenAt(e.Phrase.Start))
	case r.says(itsStart, k+1):
		if n := len(r.found); n > 0 && r.found[n-1].Due != nil {
			before = *r.found[n-1].Due
		}
	}
	for _, t := range r.timesIn(r.d.TokenAt(e.Phrase.Start), last) {
		if to, ok := t.After(before.To); ok {
			return to
		}
	}
	return timex.Date{}
}

// startEnd is where the words at token k end that tell what a time is counted from; k
// where they tell none.
func (r *reading) startEnd(k int) int {
	switch {
	case !r.isOneOf(k, "of", "from", "after", "following", "once", "when"):
		return k
	}
	if last := r.clauseFrom(k); last > k {
		return last
	}
	first := k + 1
	switch {
	case r.form(first)&lexicon.Ing != 0: // "within 20 days after | receiving a request"
		first++
	case !r.has(first, r.words.Det): // "within five months of | the quake"
		return k
	}
	p, _ := r.phraseAt(first, r.s.Last)
	return p.Last
}

// clauseFrom is where the clause ends that tells what a time is counted from, "after | both
// sides have signed", "of the date on which | they sign"; k where none begins at token k.
func (r *reading) clauseFrom(k int) int {
	first := k
	if r.says(theMoment, k+1) {
		first = k + 3
	}
	for n := range r.s.Clauses {
		c := &r.s.Clauses[n]
		isOpened := c.Marker == k || c.Marker >= first && c.Marker <= first+1 || first > k && c.Subject.First == first
		if c.Finite && isOpened {
			return r.trimEnd(k+1, c.Last)
		}
	}
	if first > k {
		return r.unreadFrom(k, first)
	}
	return k
}

// unreadFrom is where the words at token first end that tell what happens at the time that is
// counted from, where no reader of clauses found their verb: "of the time | the tender closes".
// It is k where no verb ends them.
func (r *reading) unreadFrom(k, first int) int {
	for r.isOneOf(first, "when", "at", "on", "which", "that") {
		first++
	}
	p, _ := r.phraseAt(first, r.s.Last)
	v := p.Last
	if r.form(v)&lexicon.Third == 0 {
		v = p.head
	}
	end := v + 1
	for end < r.s.Last && !r.isBreak(end) && !r.isComma(end) {
		end++
	}
	return end
}

// afterClause is a count with no preposition before it that begins with what a clause tells:
// "takes effect 90 days | after both have signed".
func (r *reading) afterClause(t *timex.Mention) timex.Due {
	last := r.clauseFrom(t.Last)
	if !r.isOneOf(t.Last, "after", "from", "following") || last <= t.Last {
		return timex.Due{}
	}
	return undated(timex.Due{Span: r.d.Cover(t.First, last), Role: timex.Act})
}

// laterTime is a count of days or months from what the text told before with its day: "sign it on 14 May
// and publish it | a week later", "after the talks on 4 May". Where none was told it has no days.
func (r *reading) laterTime(p *sought) timex.Expr {
	ts := append(slices.Clip(r.timesIn(p.a.verb, p.a.last)), r.timesIn(r.s.First, p.sub.First)...)
	for n := range ts {
		t := &ts[n]
		later, last := (*timex.Mention).Later, t.Last
		if !t.IsLater() {
			later, last = (*timex.Mention).After, r.thatEnd(t.Last)
		}
		if !t.IsLater() && last == t.Last || r.hasFinite(t.Last, p.sub.First) {
			continue
		}
		before := r.toldBefore(t.First)
		e := r.resolved(t, timex.Context{Anchor: before.To})
		e.Due = undated(timex.Due{Span: r.d.Cover(t.First, last), Role: timex.Act})
		if day, isCounted := later(t, before.To); isCounted {
			e.Due.From, e.Due.To, e.Due.Precision, e.Due.Basis, e.Due.Confidence = day, day, before.Precision, timex.Relative, min(before.Confidence, sureOfThereafter)
			if from, isRun := later(t, before.From); isRun && before.From != before.To {
				e.Due.Role, e.Due.From = timex.Window, from
			}
			e.From, e.To = e.Due.From, e.Due.To
		}
		return e
	}
	return timex.Expr{}
}

// thatEnd is where the words at token k end by which a count before them begins with what was told
// before: "three months | after that". It is k for others.
func (r *reading) thatEnd(k int) int {
	if r.word(k) == "after" && r.has(k+1, r.words.Pointer) && r.startEnd(k) == k+2 {
		return k + 2
	}
	return k
}

// toldBefore is the time that was told last before token k, in its sentence or the one before; no day where none was.
func (r *reading) toldBefore(k int) timex.Due {
	ts := r.timesIn(r.d.Sentences[max(r.s.Index-1, 0)].First, k)
	for n := len(ts) - 1; n >= 0; n-- {
		e := r.resolved(&ts[n], timex.Context{Anchor: r.facts.Anchor, Past: ts[n].Past})
		if e.Type == timex.DATE && !e.To.IsZero() {
			return timex.Due{From: e.From, To: e.To, Precision: e.Due.Precision, Confidence: sureOfThereafter}
		}
	}
	return timex.Due{}
}

// afterThat lets what is done "thereafter" begin when the time of the act before is over. Of
// what is done but once only that it follows is known.
func (r *reading) afterThat(c *found, a *act) {
	n := len(r.found)
	k := r.lastOf(r.words.hence, a.first, a.last)
	if k < 0 || n == 0 || r.found[n-1].Due == nil {
		return
	}
	before := r.found[n-1].Due
	due := timex.Due{Span: r.d.Cover(k, k+1), Role: timex.Start, Precision: timex.Event, Basis: timex.ByEvent, Confidence: min(before.Confidence, sureOfUnsaid)}
	if due.Recurs = c.Due != nil && c.Due.Recurs; due.Recurs || a.elliptic {
		due.From, due.Precision, due.Basis, due.Confidence = before.To.AddDays(1), before.Precision, timex.Relative, min(before.Confidence, sureOfThereafter)
	}
	c.Due = &due
	c.why("due", due.Span, "after the act before")
	c.why("due.anchor", before.Span, "counted from")
}

// sureOfThereafter is how sure a start is that only follows what was told before.
const sureOfThereafter = 0.7

// repeatEnd is where the words at token k end that tell how often an act is done after its
// first time; k where they do not.
func (r *reading) repeatEnd(k, last int) int {
	n := k
	for r.isComma(n) || r.has(n, r.words.Conj) {
		n++
	}
	if t, ok := r.timeAt(n); ok && r.has(n, r.words.Howoften) && t.Last < last && r.has(t.Last, r.words.hence) {
		return t.Last + 1
	}
	return k
}

// lastFrom lets what was promised right before for a count of days hold until they are
// over, where the act says from when: "Norway will freeze its duty for 90 days. It will
// take this measure by 5 May".
func (x *line) lastFrom(f *found) {
	if f.Due != nil && isDated(*f.Due) || x.c.Due == nil {
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
