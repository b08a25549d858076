package commitments

import "attache/briefs/clause"

// isSubordinate reports whether the signal stands in a clause that asks or supposes.
func (r *reading) isSubordinate(v *view) bool {
	if v.over == nil {
		return false
	}
	for k, n := v.licence.over, 0; k >= 0 && n < 6; k, n = r.s.Clauses[k].Over, n+1 {
		switch c := &r.s.Clauses[k]; {
		case c.Kind == clause.Adverbial:
			return r.refusesBelow(c, v)
		case c.Kind != clause.Question || n > 0 && k+1 < len(r.s.Clauses) && r.word(c.Marker) == "what" && r.says(isThat, r.s.Clauses[k+1].Verb): // "what I can say | is that"
		default:
			isReason := r.word(c.Marker) == "why" && (r.has(c.Marker-1, r.words.Be) || r.word(c.Marker-1) == "reason")
			return !isReason // "which is why we commit to"
		}
	}
	return false
}

// leavesPromise reports whether a clause tells what was said before, which leaves what was said as it is, "after Lima said it
// would", or what somebody will do as a reason: "because we are going to".
func (r *reading) leavesPromise(c *clause.Clause, v *view) bool {
	if (c.Past || c.Perfect) && !c.Negative && c.Modal == clause.Plain && r.has(c.Marker, r.words.Fact) && (r.has(c.Verb, r.words.Say) || r.has(c.Verb, r.words.Promise)) {
		return true
	}
	isSet := v.row.modal == clause.Will || v.row.class == "plan" && v.over.Progressive
	return c == v.over && isSet && r.isOneOf(c.Marker, "because", "as", "since") && r.isAgent(v.sub.Run)
}

// refusesBelow reports whether the word that opens a clause makes it no promise.
func (r *reading) refusesBelow(c *clause.Clause, v *view) bool {
	if r.leavesPromise(c, v) {
		return false
	}
	isLoose := v.row.head == aModal && v.row.modal != clause.IsTo // it only tells when something else is
	switch r.word(c.Marker) {
	case "although", "though", "while", "whereas":
		return false
	case "before":
		return isLoose || v.row.head != aModal && c == v.over && !c.Past // "before they agree to"
	case "after", "when", "where", "since":
		return isLoose && !r.isLaterStage(c)
	case "once", "until":
		return v.row.head != aNoun || !c.Past // "once Peru had kept its pledge to"
	case "as":
		return r.isIdleEffort(c, v)
	}
	return true
}

// isIdleEffort reports whether what an "as" opens is told beside, or an effort that is nobody's who acts, or that only
// tells when something may or ought to be done: "could draw on it | as it prepares to".
func (r *reading) isIdleEffort(c *clause.Clause, v *view) bool {
	isAdvised := c.Over >= 0 && r.s.Clauses[c.Over].Modal == clause.May
	return r.isComma(c.Marker-1) || v.row.firmness == Effort && (isAdvised || !r.isAgent(v.sub.Run))
}

// longestAsked is how many tokens the subject of what is asked has at the most, with its "what".
const longestAsked = 7

// pastOneOf is what a phrase says one of: "one of | the key aims".
func (r *reading) pastOneOf(run clause.Run) clause.Run {
	if run.Last-run.First > 3 && r.isOneOf(run.First, "one", "some", "part") && r.word(run.First+1) == "of" {
		run.First += 2
	}
	return run
}

// isPastAttempt finds what was tried and is over: "Peru sought to widen the pact".
// Reported speech moves a plan into the past: "said it sought to".
func (r *reading) isPastAttempt(v *view) bool {
	o := v.over
	switch v.row.class {
	case "strive":
		isPushed := v.sub.explicit && len(r.cast.In(v.sub.First, v.sub.Last)) > 0 && r.isOpenYet(v.act.inner+1, v.act.last) // "push to seal the pact by September"
		return o.Past || o.Perfect || !o.Progressive && !isPushed
	case "arranged":
		return isToldPast(o) && (o.Perfect || !r.isAhead(v.act.inner+1, v.act.last)) // "the project was due to start in 2019"
	}
	if v.row.head != aVerb || v.row.firmness != Effort || r.isOneOf(o.Verb, "planned", "intended", "aimed") {
		return false
	}
	return o.Perfect || isToldPast(o) && !o.Progressive
}

// isToldPast reports whether a clause tells of the past, and not only for what is reported in it.
func isToldPast(c *clause.Clause) bool { return c.Past && c.Kind != clause.Reported }
