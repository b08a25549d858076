package commitments

import "attache/briefs/clause"

// isLaidDownBeside finds what becomes of a thing by a law or practice that a clause in the present
// tells of: "which puts a tax on tapes, | with the revenue to be handed to singers".
func (r *reading) isLaidDownBeside(v *view) bool {
	if !v.act.passive || r.word(v.licence.head) != "with" || r.hasTime(v.act.inner, v.act.last) {
		return false
	}
	for k := v.i - 1; k >= 0; k-- {
		if o := &r.s.Clauses[k]; o.Finite {
			return o.Kind == clause.Relative && o.Modal == clause.Plain && !o.Past && !o.Perfect && r.licences[k].row == nil
		}
	}
	return false
}

// isKnownOf finds a promise that only tells which thing is meant, of which something else is told:
// "The amount that Peru has pledged to spend | is small". What those things are makes it whole.
func (r *reading) isKnownOf(v *view) bool {
	k := r.toldOfThing(&v.licence)
	return k >= 0 && !r.hasObject(&v.act) && !r.namesThings(k)
}

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

// isFound finds what somebody comes upon and does not work out: "will find a warm welcome", "will not
// find a better partner".
func (r *reading) isFound(v *view) bool {
	if v.act.negative || v.sub.none {
		return true
	}
	run := clause.Run{First: v.act.inner + 1, Last: v.act.last}
	return !r.isHead(run, r.words.Errand) && !r.isHead(run, r.words.Remedy) && r.has(run.First, r.words.Article)
}

// tellsOfNoun reports whether a clause tells more of a noun that promises nothing.
func (r *reading) tellsOfNoun(o *clause.Clause) bool {
	g := o.Governor
	return o.Kind == clause.Relative || o.Kind == clause.Reported && !r.isGroup(g) && !r.has(g, r.words.Promisenoun) && !r.has(g, r.words.Agreementnoun)
}

// isReduced finds a participle that only tells who is meant: "companies seeking to
// enter the market".
func (r *reading) isReduced(v *view) bool {
	if v.over == nil || v.over.Kind != clause.Participle || v.over.Subject.Empty() {
		return false
	}
	of := v.over.Subject
	before := of.First - 1
	isBehind := of.Last == v.over.Group.First && !r.isComma(of.Last-1)
	isLoose := v.row.class == "arranged" && (!r.hasTime(v.act.inner, v.act.last) || r.word(before) == "after") // or the time of something else
	if isBehind && (v.row.class == "order" || isLoose) {
		return true // "writes to unions ordering them to leave", "the loan scheduled to be given"
	}
	return v.row.firmness == Effort && !r.isHead(of, r.words.Paper) && !r.isHead(of, r.words.Statement) && r.word(before) != "with"
}
