package commitments

import "attache/briefs/clause"

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
