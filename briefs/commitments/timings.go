package commitments

import (
	"attache/briefs/actors"
	"attache/briefs/clause"
	"attache/briefs/text"
	"attache/briefs/timex"
)

// sought is a promise whose due is sought, with the day that its relative times count from.
type sought struct {
	c   *found
	l   licence
	sub subject
	a   *act
	at  anchor
	in  timex.Context
	due timex.Due // of the time that is asked about
}

// timing is a way in which a text tells when an act is due.
type timing struct {
	name  string
	finds func(r *reading, p *sought) timex.Expr // without words where the text tells nothing so
	in    string                                 // a text whose due is another one without the row
}

// timings are the ways in which texts do; the first that finds a time counts.
var timings = []timing{
	{name: "in the words of the act", finds: func(r *reading, p *sought) timex.Expr {
		e := r.ownTime(p)
		isBeside := !isDated(e.Due) && e.Due.Basis == timex.ByEvent && (e.Due.Role == timex.Act || e.Due.Role == timex.Window) // "In May they will meet | on the sidelines of a summit"
		if !e.Due.Span.Empty() && (isBeside || r.word(r.d.TokenAt(e.Due.Span.Start)) == "for") {
			if lead := r.leadTime(p); !lead.Due.Span.Empty() && !(isBeside && !isDated(lead.Due)) {
				return lead // "On Friday they will meet to set the quota | for June"
			}
		}
		return e
	}, in: "Peru will open its port to Chile in May."},
	{name: "between the promise and the act", finds: func(r *reading, p *sought) timex.Expr {
		return r.firstTime(r.timesIn(p.l.signal.First, r.firstAct(&p.l)), p.in, func(d timex.Due) bool {
			isFor := p.l.row.class == "arranged" && isTold(d) && d.Span.Start > int(r.d.Tokens[p.l.head].Start) // "are due | on Friday | to open a port"
			return d.Role == timex.Deadline && d.To.After(p.in.Anchor) || isFor && !d.To.Before(p.in.Anchor)
		})
	}, in: "Peru and Chile pledged by the end of 2027 to open a port."},
	{name: "in what is told of its thing, or in a cell of its row", finds: func(r *reading, p *sought) timex.Expr {
		when := p.a.when
		if when.Empty() {
			when = r.whenOfRow()
		}
		e := r.firstTime(r.timesIn(when.First, when.Last), p.in, func(d timex.Due) bool { return !d.Span.Empty() })
		if r.list.table.isLast {
			e.Due.Role, e.Due.From = timex.Deadline, timex.Date{}
		}
		return e
	}, in: "Peru will host the next round of talks with Chile, to be held in Lima in May."},
	{name: "right behind its conjunction", finds: func(r *reading, p *sought) timex.Expr {
		if p.a.clause < 0 {
			return timex.Expr{}
		}
		c := &r.s.Clauses[p.a.clause]
		if c.Join < 0 || !r.isComma(c.Join+1) && (!r.isTimed(c.Join+1) || r.word(c.Join+1) == "then") || r.isOneOf(c.Join+2, "as", "which", "who") {
			return timex.Expr{}
		}
		return r.firstTime(r.timesIn(c.Join+1, c.Group.First), p.in, isTold)
	}, in: "Peru and Chile will share data and, by the end of May, open a port."},
	{name: "as later than what was told before", finds: (*reading).laterTime, in: "Peru will sign the pact with Chile on 4 May, and Chile will ratify it two weeks later."},
	{name: "before its clause", finds: (*reading).leadTime, in: "In May, Peru will open its port to Chile."},
	{name: "in a clause that says by when it is done", finds: func(r *reading, p *sought) timex.Expr {
		for n := p.a.clause + 1; n < len(r.s.Clauses); n++ {
			c := &r.s.Clauses[n]
			end := r.idiomEnd(doneThen, c.Subject.First, c.Last)
			if e := r.firstTime(r.timesIn(end, c.Last), p.in, func(d timex.Due) bool { return end > c.Subject.First && isDated(d) }); !e.Due.Span.Empty() {
				return e
			}
		}
		return timex.Expr{}
	}, in: "Peru will release the cargo of Chile, and that is to be done by Friday."},
	{name: "of the journey to where it is done", finds: func(r *reading, p *sought) timex.Expr {
		if p.a.clause < 0 || p.sub.Last-p.sub.First != 1 || !r.has(p.sub.First, r.words.person) {
			return timex.Expr{} // who is told to go there
		}
		c := &r.s.Clauses[r.s.Head(p.a.clause)]
		if c.Kind != clause.Relative || c.Over < 0 || r.word(c.Marker) != "where" || !r.isStay(&r.s.Clauses[c.Over]) {
			return timex.Expr{}
		}
		return r.firstTime(r.stayTimes(&r.s.Clauses[c.Over]), p.in, isDated)
	}, in: "On 4 May, Peru's minister will travel to Chile, where she will open a desk."},
	{name: "by a stay told before", finds: func(r *reading, p *sought) timex.Expr {
		isPerson := r.isThere(&p.sub) && p.sub.Last-p.sub.First == 1
		isDuring := r.stay.time.Last > 0 && r.s.Index-r.stay.sentence <= longestStay && r.says(duringStay, r.s.First) // "During the visit, the ministers will"
		isGoingOn := !isPerson && !isDuring
		if isGoingOn && !r.isOnVisit(p) {
			return timex.Expr{}
		}
		e := r.resolved(&r.stay.time, p.in)
		if !isDated(e.Due) || isGoingOn && !e.Due.To.Before(e.Due.From.AddDays(longestVisit)) {
			return timex.Expr{}
		}
		r.stay.latest = r.s.Index
		return e
	}, in: "Chile's minister will be in Lima from 3 to 5 June 2026. She will open a desk."},
	{name: "of the meeting told right before at which it is done", finds: func(r *reading, p *sought) (e timex.Expr) {
		n := r.datedBefore(p)
		if n < 0 || r.found[n].Negative {
			return e
		}
		due := *r.found[n].Due
		isMeeting := r.has(r.found[n].verb, r.words.Gathered) || r.hasAny(r.found[n].verb, r.found[n].last, r.words.Gathering)
		if isMeeting && !due.Recurs && !due.From.IsZero() && due.To.Before(due.From.AddDays(longestMeeting)) && r.isAtMeeting(p) {
			e.Due, e.Rule = due, "of the meeting told before"
		}
		return e
	}, in: "Peru's minister will meet Chile's premier on 4 May. The two ministers will discuss squid."},
	{name: "for how long it is put off", finds: func(r *reading, p *sought) timex.Expr {
		return r.undatedTime(p.a, timex.Until, func(t *timex.Mention) int {
			if _, ok := t.Lasts(r.facts.Anchor); ok && r.says(putsOff, p.a.verb) {
				return t.Last
			}
			return t.First
		})
	}, in: "Peru will suspend its levy on Chilean squid for one year."},
	{name: "how far ahead of another", finds: func(r *reading, p *sought) timex.Expr {
		return r.undatedTime(p.a, timex.Act, func(t *timex.Mention) int {
			if end := r.idiomEnd(inAdvance, t.Last, p.a.last); end > t.Last {
				return end
			}
			return t.First
		})
	}, in: "Peru will notify Chile of any change at least 60 days in advance."},
	{name: "how long it takes", finds: func(r *reading, p *sought) timex.Expr {
		return r.undatedTime(p.a, timex.Window, func(t *timex.Mention) int {
			if t.IsLength() && r.isDue(t, p.a) && !r.isTimed(t.Last) {
				return t.Last
			}
			return t.First
		})
	}, in: "Peru will phase its duty on Chilean plums out over five years."},
	{name: "by what it waits for, and only as a time", finds: func(r *reading, p *sought) timex.Expr {
		k, last := r.d.TokenAt(p.c.Condition.Start), r.d.TokenAt(p.c.Condition.End-1)+1
		for n := range r.s.Clauses {
			o := &r.s.Clauses[n]
			if p.c.Condition.Empty() || o.Marker != k || !r.isEither(k, "when", "as") || !r.has(o.Verb, r.words.Gathered) && !r.has(o.Verb, r.words.Runout) {
				continue
			}
			if e := r.firstTime(r.timesIn(o.Group.Last, last), p.in, isDated); !e.Due.Span.Empty() {
				e.Due.Span = p.c.Condition
				p.c.forget("condition")
				p.c.Condition = text.Span{}
				return e
			}
		}
		return timex.Expr{}
	}, in: "Peru will report to Chile when the committee meets in May."},
}

// longestVisit is of how many days a visit is whose programme is told.
const longestVisit = 15

// longestMeeting is of how many days a time is that can be a meeting's.
const longestMeeting = 8

// isAtMeeting reports whether both talk about something, or an act is told to be done during a meeting of which the text has told: "The
// two ministers will discuss", "During the talks, Peru will".
func (r *reading) isAtMeeting(p *sought) bool {
	if k := r.s.First; r.word(k) == "during" && r.has(k+1, r.words.Det) {
		return r.hasAny(k+2, min(k+5, p.sub.First), r.words.Gathering)
	}
	if r.isAtThatMeeting(p) {
		return true
	}
	m, ok := r.mentions.At(p.sub.First)
	isBoth := ok && m.Last == p.sub.Last && (m.Kind == actors.Joint || r.word(m.First) == "they")
	return isBoth && r.isOneOf(p.a.inner, "discuss", "exchange", "review", "address", "explore", "examine")
}

// datedBefore is the promise that was told right before, if it has a time; of what is done "at the meeting" the last that has one,
// which one sentence may part from it; -1 for none.
func (r *reading) datedBefore(p *sought) int {
	n, farthest := len(r.found)-1, 1
	if r.isAtThatMeeting(p) {
		farthest = 2
	}
	for n > 0 && farthest > 1 && r.found[n].Due == nil {
		n--
	}
	if n < 0 || r.found[n].Due == nil || r.found[n].sentence == r.s.Index || r.found[n].sentence < r.s.Index-farthest {
		return -1
	}
	return n
}

// isAtThatMeeting reports whether an act is told to be done at a meeting that the text has told of, and nothing more of it: "will be
// discussed | at the meeting".
func (r *reading) isAtThatMeeting(p *sought) bool {
	for _, k := range [...]int{r.s.First, r.lastOf(r.words.Gathering, p.a.inner, p.a.last) - 2} {
		if k >= r.s.First && r.word(k) == "at" && r.word(k+1) == "the" && r.has(k+2, r.words.Gathering) && (k+3 == p.a.last || r.isComma(k+3)) {
			return true
		}
	}
	return false
}

// dueTime is the time that says when the act is due, without words where none does.
func (r *reading) dueTime(p *sought) (e timex.Expr) {
	for k := 0; k < len(r.timings) && e.Due.Span.Empty(); k++ {
		e = r.timings[k].finds(r, p)
	}
	return e
}

// firstTime is the first of some times whose due is such, one without words where none is.
func (r *reading) firstTime(ts []timex.Mention, c timex.Context, such func(timex.Due) bool) timex.Expr {
	for i := range ts {
		if e := r.resolved(&ts[i], c); such(e.Due) {
			return e
		}
	}
	return timex.Expr{}
}

// undatedTime is the first time behind an act's verb that is such, by its words up to where it is, of which no day is known.
func (r *reading) undatedTime(a *act, role timex.Role, until func(t *timex.Mention) int) timex.Expr {
	ts := r.timesIn(a.verb, a.last)
	for n := range ts {
		if t := &ts[n]; until(t) > t.First {
			e := r.timeNow(t)
			e.Due = undated(timex.Due{Span: r.d.Cover(t.First, until(t)), Role: role})
			return e
		}
	}
	return timex.Expr{}
}

// reckoning is what a due becomes by what else is told of it.
type reckoning struct {
	name string
	of   func(r *reading, p *sought, due timex.Due) timex.Due
	in   string // a text whose due is another one without the row
}

// reckonings are what dues become, one after the other.
var reckonings = []reckoning{
	{name: "no day, of what is told others as it comes", of: func(r *reading, p *sought, due timex.Due) timex.Due {
		if r.word(r.d.TokenAt(due.Span.End-1)) == "hours" && r.has(p.a.inner, r.words.Answering) {
			return undated(due)
		}
		return due
	}, in: "Peru will notify Chile of outbreaks within 24 hours."},
	{name: "the last day on which it is not done", of: func(r *reading, p *sought, due timex.Due) timex.Due {
		if p.c.Negative && r.isOneOf(r.d.TokenAt(due.Span.Start), "before", "prior", "ahead") {
			due.Role = timex.Until
		}
		return due
	}, in: "Peru will not raise its duty on Chilean plums before May."},
	{name: "the last day to which a thing is prolonged", of: func(r *reading, p *sought, due timex.Due) timex.Due {
		if k := r.d.TokenAt(due.Span.Start); r.has(p.a.inner, r.words.Prolong) && (r.word(k) == "to" || r.word(k-1) == "to") && due.Role != timex.Until {
			due.Role, due.From = timex.Until, timex.Date{}
		}
		return due
	}, in: "Peru will extend its waiver for Chilean plums to the end of 2027."},
	{name: "the days that begin with it", of: func(r *reading, p *sought, due timex.Due) timex.Due {
		if due.From.IsZero() || due.From != due.To || due.Role != timex.Start && !r.says(putsOff, p.a.verb) {
			return due
		}
		for _, t := range r.timesIn(p.a.verb, p.a.last) {
			if to, ok := t.Lasts(due.From); ok {
				p.c.why("due.anchor", due.Span, "counted from")
				due.To, due.Span = to, t.Phrase
				if due.Role = timex.Window; r.isHeld(p.a) {
					due.Role, due.From = timex.Until, timex.Date{}
				}
				break
			}
		}
		return due
	}, in: "From 14 May, Peru will suspend the levy on Chilean fish for 90 days."},
	{name: "the years or days for which it is done", of: func(r *reading, p *sought, due timex.Due) timex.Due {
		if p.c.Negative || r.isHeld(p.a) || due.Role != timex.Until && due.Role != timex.Start {
			return due
		}
		for _, t := range r.timesIn(p.a.verb, p.a.last) {
			if from, to, ok := t.Runs(p.in); ok {
				due.Role, due.From, due.To = timex.Window, from, to
				break
			}
			if to, ok := t.Lasts(due.From); ok && due.Role == timex.Start {
				p.c.why("due.anchor", due.Span, "counted from")
				due.Role, due.To, due.Span = timex.Window, to.AddDays(-1), t.Phrase
				break
			}
			if due.Role == timex.Until && due.To.IsZero() && !t.Event.Empty() {
				due.Role = timex.Window // "lease it for 15 years from signing"
				break
			}
		}
		return due
	}, in: "Peru will supply Chile with salmon for 10 years starting 2026."},
	{name: "a guess, of years from a day that is not told", of: func(r *reading, p *sought, due timex.Due) timex.Due {
		if k := r.d.TokenAt(due.Span.Start); p.at.words.Empty() && due.Basis == timex.Relative && due.Precision == timex.Year && r.says(withinYears, k) && r.word(k+1) != "the" {
			due.Precision, due.Basis, due.Confidence = timex.Vague, timex.ByFeel, min(due.Confidence, sureOfUnsaid)
		}
		return due
	}, in: "Peru will cut its duty on Chilean plums within 15 years."},
	{name: "again and again", of: func(r *reading, p *sought, due timex.Due) timex.Due {
		due.Recurs = due.Recurs || r.hasAny(p.a.verb+1, min(p.a.last, p.a.verb+6), r.words.Recurring) ||
			r.anyToken(p.a.verb+1, p.a.last, func(k int) bool { return r.repeatEnd(k, p.a.last) > k })
		return due
	}, in: "Peru will meet Chile in May and every two years thereafter."},
}

// isHeld reports whether an act only keeps things as they are, or off, for as long as its time lasts.
func (r *reading) isHeld(a *act) bool {
	return r.says(putsOff, a.verb) || r.has(a.verb, r.words.Keep) || r.has(a.inner, r.words.Holding)
}

// leadTime is a time that introduces the clause, "From 1 May, Japan will", or stands between its subject and its verb: "Japan on 1
// May will".
func (r *reading) leadTime(p *sought) timex.Expr {
	lead := r.leadTimes(&p.sub, p.a)
	for i := len(lead) - 1; i >= 0; i-- {
		if t := &lead[i]; !anyOf(r, r.notLeading, t, p) {
			if e := r.byThen(r.resolved(t, p.in), r.byTheTime(t.First-1)); isTold(e.Due) {
				return e
			}
		}
	}
	return timex.Expr{}
}

// notLeading are the ways in which times before an act, or in its subject, tell something else than when it is due.
var notLeading = []besides[*sought]{
	{name: "the day on which it is promised", is: func(r *reading, t *timex.Mention, p *sought) bool {
		return p.l.row.head == aVerb && p.l.firmness != Effort && r.resolved(t, p.in).Due.From == p.in.Anchor
	}, in: "On the occasion of today's meeting, Peru and Chile commit to sharing data."},
	{name: "when it was promised, unless it is plainly ahead", is: func(r *reading, t *timex.Mention, p *sought) bool {
		isPresent := p.l.row.head == aModal || p.l.row.class == "arranged" || (p.l.row.head == aVerb || p.l.row.head == aSchedule) && (p.l.row.firmness == Effort || !r.isPastSignal(&p.l))
		return !isPresent && (p.l.row.head != aVerb || !r.says(aheadOf, t.First))
	}, in: "On 4 May Peru and Chile agreed to open a port."},
	{name: "by when a condition is met", is: func(r *reading, t *timex.Mention, p *sought) bool {
		return p.c.Condition.Covers(t.Phrase) && r.isEither(r.d.TokenAt(p.c.Condition.Start), "if", "should")
	}, in: "Should Norway leave the pact by 4 May, Peru will sign the deal with Chile."},
	{name: "what stands before a subject and does not lead to it", is: func(r *reading, t *timex.Mention, p *sought) bool {
		return t.First < p.sub.Last && anyOf(r, r.notLed, t, &p.sub)
	}, in: "The talks end in May; Peru will open its port to Chile."},
	{name: "when the act is done that it is joined to", is: func(r *reading, t *timex.Mention, p *sought) bool {
		if p.a.clause >= 0 && r.s.Clauses[p.a.clause].Join < t.First && r.s.Clauses[p.a.clause].Join >= 0 {
			return false // "and from May Peru will"
		}
		for k, n := p.a.clause, 0; k >= 0 && n < len(r.s.Clauses); k, n = r.s.Clauses[k].Joined, n+1 {
			if r.s.Clauses[k].Verb < t.First {
				return true
			}
		}
		return false
	}, in: "Peru and Chile agreed that a desk be opened in May and that its costs be shared."},
	{name: "what is told of its subject", is: func(r *reading, t *timex.Mention, p *sought) bool {
		return r.anyClause(0, func(_ int, c *clause.Clause) bool {
			return c.Kind != clause.Main && p.sub.First < c.Verb && c.Verb < t.First && t.First < c.Last
		})
	}, in: "Peru's services to Chile, dropped in 2015, will resume."},
}

// leadTimes is the times before the subject, and those between it and its verb.
func (r *reading) leadTimes(sub *subject, a *act) []timex.Mention {
	first := r.s.First
	if sub.explicit && sub.Last < a.first && !r.hasFinite(sub.Last, a.first) {
		return r.timesIn(first, a.first)
	}
	return r.timesIn(first, max(first, sub.First))
}

// lastMonth is how many days behind a day may lie for which somebody said what he "would".
const lastMonth = 31

// mostAhead is how many days ahead a day without a year lies at the most that something
// agreed on is due: one farther ahead has just gone by, and tells when it was agreed.
const mostAhead = 300

// notAhead are the ways in which times among the words of an act that is promised now do.
var notAhead = []besides[*sought]{
	{name: "what is over", is: func(r *reading, t *timex.Mention, p *sought) bool {
		said := r.word(p.l.signal.First)
		isNew := said == "would" && !p.due.To.AddDays(lastMonth).Before(r.facts.Anchor) // "announced that it would lapse on 6 July", told on the 7th
		isNamed := p.due.Role == timex.Window || p.due.Role == timex.Act && t.Named().Year != 0
		isOver := !p.due.To.IsZero() && p.due.To.Before(r.facts.Anchor)
		return isOver && isNamed && !isNew && !r.facts.Guess && said != "had" && !r.isOvertaken(&p.l) // and not what is overdue
	}, in: "Peru agreed to open a desk in Chile under its offer at the conference on 3 May 2025."},
	{name: "when it was agreed", is: func(r *reading, t *timex.Mention, p *sought) bool {
		isGone := t.Named().Year == 0 && p.due.From.After(r.facts.Anchor.AddDays(mostAhead))
		return isGone && r.isPastSignal(&p.l) && r.word(p.l.signal.First) != "had"
	}, in: "Peru agreed to lift its duty on Chilean plums after talks on 5 March."},
}
