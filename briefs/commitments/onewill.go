package commitments

import "attache/briefs/clause"

// sameWill is the clause that says one more of the same commitment that is told again: "reaffirmed their
// commitment to deepen ties | and widen cooperation on fish", -1 where there is none. Verbs with times of
// their own, and a list of more than two, are several.
func (r *reading) sameWill(i int, l licence) int {
	if l.row.head != aNoun || l.row.class != "promisenoun" || l.over < 0 || !r.isReaffirmed(&r.s.Clauses[l.over]) || r.s.Clauses[i].Joined >= 0 {
		return -1
	}
	next := -1
	for j := i + 1; j < len(r.s.Clauses); j++ {
		switch k := r.s.Clauses[j].Joined; {
		case k == i && next < 0:
			next = j
		case k == i || k >= 0 && k == next:
			return -1
		}
	}
	if next < 0 || !r.isSecondHalf(&r.s.Clauses[i], &r.s.Clauses[next]) {
		return -1
	}
	return next
}

// isSecondHalf reports whether a clause goes on with another at once: both have an object, a conjunction
// alone stands between, and neither has a time.
func (r *reading) isSecondHalf(c, d *clause.Clause) bool {
	k := d.Join
	if k < 0 || !r.has(k, r.words.Conj) || r.isComma(k-1) || r.isOneOf(k+1, "to") || r.hasTime(c.Verb, d.Last) {
		return false
	}
	return r.hasObject(act{inner: c.Verb, last: k}) && r.hasObject(act{inner: d.Verb, last: d.Last})
}

// isSecondOfWill reports whether clause i was told as the second half of a commitment.
func (r *reading) isSecondOfWill(i int) bool {
	k := r.s.Clauses[i].Joined
	return k >= 0 && k < i && r.licences[k].row != nil && r.sameWill(k, r.licences[k]) == i
}
