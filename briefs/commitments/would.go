package commitments

import (
	"attache/briefs/clause"
	"attache/briefs/text"
)

// isUnreported reports whether a "would" is no "will" of reported speech, or supposes something.
func (r *reading) isUnreported(v *view) bool {
	if v.row.needs != aReport || r.isSupposed(v) {
		return v.row.needs == aReport
	}
	if r.isAgreedItem(v) {
		return false
	}
	if k, n := r.termsOf(v); n >= 0 {
		if isTentative := r.isTentative(k, n); isTentative || r.isConcluded(k, n) {
			return isTentative
		}
	}
	return !v.sub.licensed && !(r.isMinutes && r.isAgentSubject(&v.sub)) && !r.isReportBeside(v) && !r.isDatedEvent(v) && (r.hangsOnIf(v) || !r.goesOnReporting(v))
}

// isAgreedItem reports whether somebody acts by what is listed: "agreed as follows: a) Peru would".
func (r *reading) isAgreedItem(v *view) bool {
	return r.list.isOpen && r.isItem(r.s.Index) && !v.act.passive && r.isAgentSubject(&v.sub)
}

// hangsOnIf reports whether what becomes of a thing hangs on an "if": "Imports would be exempt if".
func (r *reading) hangsOnIf(v *view) bool {
	return !r.isAgentSubject(&v.sub) && r.stands("if", r.s.First, r.s.Last)
}

// isReportBeside reports whether a report stands in the same sentence: ", it was
// decided, would", ", he added".
func (r *reading) isReportBeside(v *view) bool {
	if r.quotedAt(v.signal.First) {
		return false
	}
	for k := range r.s.Clauses {
		if k != v.licence.over && r.isReportOf(&r.s.Clauses[k], v) {
			return true
		}
	}
	return r.hasAny(v.over.Group.First, v.over.Verb, r.words.Say) || r.isAnswered(v) || r.isToldByPact(v) || r.stands("according", r.s.First, r.s.Last)
}

// isAnswered reports whether a promise stands before in the sentence, to which another does something in turn:
// "Peru undertook to cut its duty; Chile would send experts".
func (r *reading) isAnswered(v *view) bool {
	acts := v.sub.explicit && r.isAgent(v.sub.Run) && v.over.Kind == clause.Main && !v.over.Perfect
	return acts && r.wasReported(r.s.Index) && !r.stands("if", r.s.First, r.s.Last)
}

// isReportOf reports whether a clause beside a promise tells who says it: before it, or behind it as a
// clause of its own.
func (r *reading) isReportOf(c *clause.Clause, v *view) bool {
	isBehind := c.Verb > v.act.inner
	if isBehind && r.isPromisedBehind(c) {
		return true
	}
	isSaying := r.has(c.Verb, r.words.Say) || r.has(c.Verb, r.words.Agree) || r.has(c.Verb, r.words.Decide) || r.says(madeKnown, c.Verb)
	if !c.Finite || !isSaying || r.quotedAt(c.Verb) || r.isParted(c.Verb, v.act.inner) {
		return false
	}
	return isBehind && c.Kind == clause.Main || c.Verb < v.signal.First
}

// isToldByPact reports whether an agreement stands in the sentence that opens a market, as the act
// does: "The pact will end duties on fish, while plums would have free entry".
func (r *reading) isToldByPact(v *view) bool {
	if !r.isGrant(&v.act) && !r.opensMarket(&v.act) {
		return false
	}
	for k := range r.s.Clauses {
		c := &r.s.Clauses[k]
		if k != v.licence.over && c.Modal == clause.Will && r.isHead(c.Subject, r.words.Terms) {
			return true
		}
	}
	return false
}

// goesOnReporting reports whether the sentence before ends in reported speech that
// this one goes on with: "They would visit two plants".
func (r *reading) goesOnReporting(v *view) bool {
	k := r.s.Index - 1
	acts := r.isAgentSubject(&v.sub)
	if k < 0 || r.quotedAt(v.signal.First) || !r.isTakenUp(v) {
		return false
	}
	prev := r.d.Sentences[k]
	isTold := r.tellsOf(prev)
	if isTold && r.isPronounOf(v, "he", "she", "they") {
		return true // "He would also send an envoy"
	}
	wasReported := r.wasReported(k)
	if prev.Block == r.s.Block && (wasReported || acts && (isTold || r.hasAny(prev.First, prev.Last, r.words.Demand))) {
		return true
	}
	return (wasReported || isTold || acts && r.reportsOn(k)) && r.stands("would", prev.First, prev.Last)
}

// isTakenUp reports whether somebody acts, or a thing is told of that is done or held, so that a report may go on with it.
func (r *reading) isTakenUp(v *view) bool {
	return v.act.passive || r.isAgentSubject(&v.sub) || r.isHead(v.sub.Run, r.words.Event) || r.isSeen(&v.sub, &v.act)
}

// tellsOf reports whether a sentence tells that something is said or agreed.
func (r *reading) tellsOf(s text.Sentence) bool {
	return r.hasAny(s.First, s.Last, r.words.Say) || r.hasAny(s.First, s.Last, r.words.Agree)
}

// reportsOn reports whether sentence k, with a "would", only goes on with the report of
// the sentence before it.
func (r *reading) reportsOn(k int) bool {
	prev := r.d.Sentences[max(k-1, 0)]
	return k > 0 && r.wasReported(k-1) && r.stands("would", prev.First, prev.Last)
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
	if v.sub.explicit && r.isAgent(v.sub.Run) && r.verbIs(&v.act, r.words.Gathered) {
		return r.isAhead(v.act.inner+1, v.act.last) // "The ministers would meet again in May"
	}
	if r.isHead(v.sub.Run, r.words.Occasion) && (v.act.passive && r.verbIs(&v.act, r.words.Happen) || r.verbIs(&v.act, r.words.Comeabout)) {
		return r.isDated(&v.act)
	}
	return r.isSettledFor(v) && r.isAhead(v.act.inner+1, v.act.last)
}

// isSettledFor finds what becomes of a measure, or is done to a thing, where nothing is supposed: "The
// ban would take effect", "The findings would be considered".
func (r *reading) isSettledFor(v *view) bool {
	if r.stands("if", r.s.First, r.s.Last) || v.act.negative {
		return false
	}
	if v.act.passive {
		return r.verbIs(&v.act, r.words.Happen) && !r.verbIs(&v.act, r.words.Effect)
	}
	return v.act.isForce
}

// isSupposed finds a supposition: "would cut tariffs if elected".
func (r *reading) isSupposed(v *view) bool {
	isIf := false
	for k := r.s.First; k < r.s.Last; k++ {
		isIf = isIf || r.word(k) == "if"
		if k > v.act.inner && (r.word(k) == "were" && (isIf || r.word(k+1) == "to") || r.word(k) == "otherwise") {
			return true
		}
	}
	return r.isOneOf(v.act.inner, "like", "prefer", "love", "welcome") || v.act.isState && !v.sub.exists
}

// isJudged reports whether "it" is what the clause over a report attacks or praises,
// and no party: "are against the pact, saying it would".
func (r *reading) isJudged(v *view) bool {
	if v.over == nil || v.over.Kind != clause.Reported || v.over.Over < 0 || !r.isPronounOf(v, "it", "they", "this") {
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
