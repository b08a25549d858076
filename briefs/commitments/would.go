package commitments

import (
	"attache/briefs/clause"
)

// isUnreported reports whether a "would" is no "will" of reported speech. What somebody does by a list is: "agreed as follows: a)
// Peru would". What becomes of a thing hangs on an "if".
func (r *reading) isUnreported(v *view) bool {
	acts := r.isAgentSubject(&v.sub)
	if r.list.isOpen && !v.act.passive && r.isItem(r.s.Index) {
		return false
	}
	if k, n := r.termsOf(v); n >= 0 {
		if isTentative := r.isTentative(k, n); isTentative || r.isConcluded(k, n) {
			return isTentative
		}
	}
	if v.sub.licensed || r.isMinutes || r.isReportBeside(v) || r.isDatedEvent(v) {
		return false
	}
	return !acts && r.stands("if", r.s.First, r.s.Last) || !r.goesOnReporting(v)
}

// isReportBeside reports whether a report stands in the same sentence: ", it was
// decided, would", ", he added".
func (r *reading) isReportBeside(v *view) bool {
	if r.quotedAt(v.signal.First) {
		return false
	}
	isTold := r.anyClause(0, func(k int, c *clause.Clause) bool {
		isPact := r.tells(&v.act, isGranted|opensMarket) && r.isHead(c.Subject, r.words.Terms) // "The pact will end duties on fish, while plums would have free entry"
		return k != v.licence.over && (isPact || r.isReportOf(c, v))
	})
	acts := v.sub.explicit && r.isAgent(v.sub.Run) && v.over.Kind == clause.Main && !v.over.Perfect
	isAnswer := acts && r.wasReported(r.s.Index) // "Peru undertook to cut its duty; Chile would send experts"
	return isTold || isAnswer || r.hasAny(v.over.Group.First, v.over.Verb, r.words.Say) || r.stands("according", r.s.First, r.s.Last)
}

// isReportOf reports whether a clause beside a promise tells who says it: before it, or behind it as a
// clause of its own.
func (r *reading) isReportOf(c *clause.Clause, v *view) bool {
	isBehind := c.Verb > v.act.inner
	if r.isPromisedBehind(c) {
		return true
	}
	isSaying := r.has(c.Verb, r.words.Say) || r.has(c.Verb, r.words.Agree) || r.has(c.Verb, r.words.Decide) || r.says(madeKnown, c.Verb)
	if !c.Finite || !isSaying || r.quotedAt(c.Verb) || r.isParted(c.Verb, v.act.inner) {
		return false
	}
	return isBehind && c.Kind == clause.Main || c.Verb < v.signal.First
}

// goesOnReporting reports whether the sentence before ends in reported speech that
// this one goes on with: "They would visit two plants".
func (r *reading) goesOnReporting(v *view) bool {
	k := r.s.Index - 1
	acts := r.isAgentSubject(&v.sub)
	if k < 0 || !r.isTakenUp(v) {
		return false
	}
	prev := r.d.Sentences[k]
	isTold := r.hasAny(prev.First, prev.Last, r.words.telling)
	if isTold && r.isPronounOf(v, "he", "she", "they") {
		return true // "He would also send an envoy"
	}
	wasReported := r.wasReported(k)
	if prev.Block == r.s.Block && (wasReported || acts && (isTold || r.hasAny(prev.First, prev.Last, r.words.Demand))) {
		return true
	}
	if !r.stands("would", prev.First, prev.Last) {
		return false
	}
	before := r.d.Sentences[max(k-1, 0)]
	return wasReported || isTold || r.wasReported(k-1) && r.stands("would", before.First, before.Last)
}

// isTakenUp reports whether somebody acts, or a thing is told of that is done or held, so that a report may go on with it.
func (r *reading) isTakenUp(v *view) bool {
	return !r.quotedAt(v.signal.First) && (v.act.passive || r.isAgentSubject(&v.sub) || r.isHead(v.sub.Run, r.words.Event))
}

// wasReported reports whether something was found in sentence k.
func (r *reading) wasReported(k int) bool {
	return len(r.found) > 0 && r.found[len(r.found)-1].sentence == k
}

// isDatedEvent finds an event that would be held on a day ahead: a report that
// leaves out who says so.
func (r *reading) isDatedEvent(v *view) bool {
	if v.over.Kind != clause.Main || r.quotedAt(v.signal.First) {
		return false
	}
	if r.isAgent(v.sub.Run) && r.verbIs(&v.act, r.words.Gathered) {
		return r.isAhead(v.act.inner+1, v.act.last) // "The ministers would meet again in May"
	}
	if r.isHead(v.sub.Run, r.words.Occasion) {
		return r.isDated(&v.act)
	}
	isSettled := v.act.isForce || v.act.passive && r.verbIs(&v.act, r.words.Happen) // "The ban would take effect", "The findings would be considered"
	return isSettled && !r.stands("if", r.s.First, r.s.Last) && r.isAhead(v.act.inner+1, v.act.last)
}

// isSupposed finds a supposition: "would cut tariffs if he were elected".
func (r *reading) isSupposed(v *view) bool {
	for k := v.act.inner + 1; k < r.s.Last; k++ {
		if r.word(k) == "otherwise" || r.word(k) == "were" && r.stands("if", r.s.First, k) {
			return true
		}
	}
	return v.act.isState && !v.sub.exists
}

// isJudged reports whether "it" is what the clause over a report attacks or praises,
// and no party: "are against the pact, saying it would".
func (r *reading) isJudged(v *view) bool {
	if v.over.Over < 0 || !r.isPronounOf(v, "it", "they", "this") {
		return false
	}
	o := &r.s.Clauses[v.over.Over]
	if o.Kind != clause.Participle || o.Over < 0 {
		return false
	}
	m := &r.s.Clauses[o.Over]
	k := m.Group.Last
	if !r.has(m.Verb, r.words.Welcome) {
		if !r.isOneOf(k, "against", "for", "to") {
			return false
		}
		k++
	}
	return !r.isAgent(clause.Run{First: k, Last: o.Group.First - 1})
}
