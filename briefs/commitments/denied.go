package commitments

import "attache/briefs/clause"

// isDenied looks at the verb over the act: "did not agree to", "may agree to", "failed to agree to".
func (r *reading) isDenied(v *view) bool {
	o := v.over
	if o == nil || v.row.head == aNoun && v.row.needs != aSigning {
		return false
	}
	return o.Negative || o.Modal == clause.May || o.Modal == clause.WasTo || o.Modal == clause.Would && !v.sub.licensed || o.Kind == clause.Infinitive && !r.isKeptOn(o)
}

// isKeptOn reports whether a clause tells a state of mind that somebody goes on with: "continues | to be
// committed to".
func (r *reading) isKeptOn(c *clause.Clause) bool {
	if c.Over < 0 || !c.Passive || !r.isResolve(c) {
		return false
	}
	o := &r.s.Clauses[c.Over]
	return !o.Negative && r.has(o.Verb, r.words.Keep)
}

// isThanked reports whether a noun is only praised, or tells with what mind
// something else was done: "thanked her for her commitment to", "with an intention to".
func (r *reading) isThanked(v *view) bool {
	k := v.signal.First - 1
	for k > r.s.First && (r.isMention(k) || r.isPossessive(k) || r.has(k, r.words.Det)) {
		k--
	}
	if r.word(k-1) == "having" || r.has(k, r.words.Breach) || r.isDespite(v) { // it was made
		return false
	}
	return r.isOneOf(k, "with", "given", "despite", "without") || v.over != nil && r.has(v.over.Verb, r.words.Thanking)
}

// isDespite reports whether something came about against a promise, which was made:
// "despite a pledge in 2019 to open its ports".
func (r *reading) isDespite(v *view) bool {
	return v.row.class == "promisenoun" && r.word(v.signal.First-1) == "despite" && !r.has(v.licence.head, r.words.Mind)
}

// isUndatedDeed reports whether those who act are told of without a day, and promise nothing. With a day it is arranged.
func (r *reading) isUndatedDeed(v *view) bool {
	return v.row.class != "agree" && v.row.class != "promise" && r.isAgent(v.sub.Run) && !r.isDated(&v.act)
}
