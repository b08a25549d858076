package commitments

import "attache/briefs/clause"

// sharedObject says what the act's verb is done to where only the last of several verbs that are joined tells
// it: "monitor, exchange data on, and discuss | fish stocks". It is said behind the preposition that the
// verb leaves open.
func (x *line) sharedObject(last int) {
	run := x.objectOfLast(last)
	if run.Empty() {
		return
	}
	x.asides(run.First, run.Last)
	x.sayDeep(run.First, run.Last)
	x.c.why("line", x.d.Cover(run.First, run.Last), "what the verbs are done to together")
}

// leavesOpen reports whether a preposition at token k leads to nothing before a comma or conjunction:
// "exchange data | on, and discuss".
func (x *line) leavesOpen(k int) bool {
	return x.has(k, x.words.Leadson) && (x.isComma(k+1) || x.is(k+1, x.words.and))
}

// objectOfLast is what the last of the verbs joined to a clause is done to, where nothing but those verbs stands
// between, one of which leaves its preposition open: it is empty where a verb tells its own.
func (x *line) objectOfLast(end int) clause.Run {
	isOpen := x.has(end-1, x.words.Leadson)
	for n := range x.s.Clauses {
		o := &x.s.Clauses[n]
		if o.Joined < 0 || !x.onlyJoins(end, o.Group.First) {
			continue
		}
		if next := x.opened(o); x.leavesOpen(next) || x.isComma(next) {
			if end = next; x.leavesOpen(next) {
				isOpen = true
				end++
			}
			continue
		}
		if !isOpen {
			return clause.Run{}
		}
		q, _ := x.phraseAt(o.Group.Last, min(o.Last, x.s.Last))
		return clause.Run{First: q.First, Last: x.trimEnd(q.First, o.Last)}
	}
	return clause.Run{}
}

// opened is where what a verb is told to be done to ends before what it leaves open: "exchange data | on,".
func (x *line) opened(o *clause.Clause) int {
	k := o.Group.Last
	if q, ok := x.phraseAt(k, x.s.Last); ok && x.leavesOpen(q.Last) {
		return q.Last
	}
	return k
}

// onlyJoins reports whether only commas and conjunctions stand among tokens, and one at the least.
func (x *line) onlyJoins(first, last int) bool {
	for k := first; k < last; k++ {
		if !x.isComma(k) && !x.has(k, x.words.Conj) {
			return false
		}
	}
	return first < last
}
