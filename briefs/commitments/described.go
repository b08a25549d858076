package commitments

import "attache/briefs/clause"

// toldOfThing is the clause in whose subject the promise stands that tells which thing is meant, -1
// for none.
func (r *reading) toldOfThing(l *licence) int {
	if l.row.head != aVerb || l.over < 0 {
		return -1
	}
	o := &r.s.Clauses[l.over]
	if k := r.subjectIn(o.Group.First); k > l.over && r.tellsOfNoun(o) && !r.has(o.Marker-1, r.words.Prep) {
		return k
	}
	return -1
}

// namesThings reports whether a clause says which things its subject is: "are buses and trams".
func (r *reading) namesThings(i int) bool {
	c := &r.s.Clauses[i]
	return r.isEither(c.Verb, "are", "were") && c.Last-c.Group.Last > 1 && r.isNounish(c.Group.Last) && !r.isAdverb(c.Group.Last)
}

// tellsOfNoun reports whether a clause tells more of a noun that promises nothing.
func (r *reading) tellsOfNoun(o *clause.Clause) bool {
	g := o.Governor
	return o.Kind == clause.Relative || o.Kind == clause.Reported && !r.isGroup(g) && !r.has(g, r.words.Promisenoun) && !r.has(g, r.words.Agreementnoun)
}
