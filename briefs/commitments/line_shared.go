package commitments

import "attache/briefs/clause"

// sharedObject says what the act's verb is done to where only the last of several verbs that are joined tells
// it: "monitor, exchange data on, and discuss | fish stocks". It is said behind the preposition that the
// verb leaves open.
func (x *line) sharedObject(c *clause.Clause, last int) {
	if x.a.clause < 0 || x.has(last-2, x.words.Have) || last > c.Group.Last && !(x.leadsOn(last-1) && x.endsVerbGroup(last)) {
		return
	}
	run := x.objectOfLast(c, last)
	if run.Empty() {
		return
	}
	x.asides(run.First, run.Last)
	x.deep = true
	x.say(run.First, run.Last)
	x.deep = false
	x.c.why("line", x.d.Cover(run.First, run.Last), "what the verbs are done to together")
}

// leavesOpen reports whether a preposition at token k leads to nothing before a comma or conjunction:
// "exchange data | on, and discuss".
func (x *line) leavesOpen(k int) bool {
	return k < x.s.Last && x.leadsOn(k) && x.endsVerbGroup(k+1)
}

// leadsOn reports whether a preposition stands at token k that is no part of a verb, as "off" is.
func (x *line) leadsOn(k int) bool {
	return x.has(k, x.words.Leadson)
}

// objectOfLast is what the last of the verbs joined to a clause is done to, where nothing but those verbs stands
// between, one of which leaves its preposition open: it is empty where a verb tells its own.
func (x *line) objectOfLast(c *clause.Clause, end int) clause.Run {
	isOpen := x.leadsOn(end - 1)
	for n := range x.s.Clauses {
		o := &x.s.Clauses[n]
		if o.Group.First < end || o.Joined < 0 || !x.onlyJoins(end, o.Group.First) {
			continue
		}
		if !(x.form(o.Verb)&x.form(c.Verb) != 0 && o.Kind == c.Kind) || o.Passive {
			return clause.Run{}
		}
		if next := x.opened(o); next > o.Group.Last-1 && (x.leavesOpen(next) || next == o.Group.Last && x.endsVerbGroup(next)) {
			if end = next; x.leavesOpen(next) {
				isOpen = true
				end++
			}
			continue
		}
		if !isOpen {
			return clause.Run{}
		}
		return x.objectBehindAnd(o)
	}
	return clause.Run{}
}

// objectBehindAnd is what the last of joined verbs is done to; empty for one that no "and" leads to.
func (x *line) objectBehindAnd(o *clause.Clause) clause.Run {
	q, ok := x.phraseAt(o.Group.Last, min(o.Last, x.s.Last))
	if !ok || !x.has(o.Group.First-1, x.words.Conj) {
		return clause.Run{}
	}
	return clause.Run{First: q.First, Last: x.trimEnd(q.First, o.Last)}
}

// opened is where what a verb is told to be done to ends before what it leaves open: "exchange data | on,".
func (x *line) opened(o *clause.Clause) int {
	k := o.Group.Last
	if q, ok := x.phraseAt(k, x.s.Last); ok && x.leavesOpen(q.Last) {
		return q.Last
	}
	return k
}

func (x *line) endsVerbGroup(k int) bool { return x.isComma(k) || x.is(k, x.words.and) }

// onlyJoins reports whether only commas and conjunctions stand among tokens, and one at the least.
func (x *line) onlyJoins(first, last int) bool {
	for k := first; k < last; k++ {
		if !x.isComma(k) && !x.has(k, x.words.Conj) {
			return false
		}
	}
	return first < last
}
