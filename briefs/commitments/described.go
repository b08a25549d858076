package commitments

import (
	"attache/briefs/clause"
	"attache/briefs/text"
)

// isFigure finds a verb that quotation marks make a figure of speech: "a deal to “reset” ties",
// "agreed to “turn the page”".
func (r *reading) isFigure(v *view) bool {
	k := v.act.inner
	if !r.isQuote(k - 1) {
		return false
	}
	return r.isQuote(k+1) || r.isOneOf(k, "turn", "open", "write") && r.hasAny(k+1, min(k+5, v.act.last), r.words.Page)
}

// isMeritOfPact finds an agreement without an owner of which it is told what it would bring: "The
// agreement to reduce checks would speed up".
func (r *reading) isMeritOfPact(v *view) bool {
	if v.row.class != "agreementnoun" || v.sub.explicit {
		return false
	}
	for k := range r.s.Clauses {
		o := &r.s.Clauses[k]
		if !o.Finite || !o.Subject.Has(v.licence.head) {
			continue
		}
		if r.says(intoForce, o.Verb) || r.isOneOf(o.Verb, "came", "took", "entered") && r.isEither(o.Group.Last, "into", "effect") {
			return o.Modal == clause.Plain && (o.Past || o.Perfect) // "a deal to cut duties has come into force"
		}
		isHeld := o.Modal == clause.Would || o.Modal == clause.May
		return isHeld || o.Modal == clause.Will && r.has(o.Verb, r.words.Effect)
	}
	return false
}

// isCause finds a promise that only tells, beside other things, what something is owed to:
// "through thrift and | a commitment to reform".
func (r *reading) isCause(v *view) bool {
	first := v.signal.First
	if v.row.class != "promisenoun" || v.sub.explicit || !r.isOneOf(first, "a", "an", "the") || r.word(first-1) != "and" {
		return false
	}
	for k := first - 2; k > r.s.First && k > first-8 && !r.isGroup(k) && !r.isComma(k); k-- {
		if r.has(k, r.words.Prep) {
			return r.isOneOf(k, "through", "thanks", "by", "to", "on", "upon", "via", "from") && !r.isOneOf(k-1, "agreed", "agreement", "agreements")
		}
	}
	return false
}

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
	isOfNoun := o.Kind == clause.Relative || o.Kind == clause.Reported && o.Governor >= 0 && !r.isGroup(o.Governor) && !r.has(o.Governor, r.words.Promisenoun) && !r.has(o.Governor, r.words.Agreementnoun)
	if !isOfNoun || r.has(o.Marker-1, r.words.Prep) {
		return -1
	}
	for k := l.over + 1; k < len(r.s.Clauses); k++ {
		c := &r.s.Clauses[k]
		if c.Finite && c.Subject.First < o.Group.First && c.Subject.Last > o.Group.First {
			return k
		}
	}
	return -1
}

// namesThings reports whether a clause says which things its subject is: "are buses and trams".
func (r *reading) namesThings(i int) bool {
	c := &r.s.Clauses[i]
	if r.isOneOf(c.Verb, "include", "includes", "included", "comprise") {
		return true
	}
	k := c.Group.Last
	return r.isEither(c.Verb, "are", "were") && c.Last-k > 1 && r.isNounish(k) && !r.isAdverb(k)
}

// isThingTold reports whether "it" stands for the thing of which the sentence told before what it
// will do: "said the fair would open doors, adding that it would also create goodwill".
func (r *reading) isThingTold(v *view) bool {
	if !r.isEither(v.sub.First, "it", "they") || v.sub.Last-v.sub.First != 1 || !r.verbIs(&v.act, r.words.Effect) {
		return false
	}
	for k := v.licence.over - 1; k >= 0; k-- {
		o := &r.s.Clauses[k]
		isAsserted := o.Modal == clause.Will || o.Modal == clause.Would || k == 0 && o.Modal == clause.Plain && k != v.over.Over
		if o.Finite && isAsserted && !o.Subject.Empty() {
			return (r.isHead(o.Subject, r.words.Event) || r.isHead(o.Subject, r.words.Notagent)) && !r.isAgent(o.Subject)
		}
	}
	return false
}

// isPaperBefore reports whether "it" stands for the draft that the sentence before is about, or for
// the study that it told of and that is said to look into something.
func (r *reading) isPaperBefore(v *view) bool {
	if v.act.passive || v.sub.First != r.s.First || v.sub.Last != r.s.First+1 || r.word(r.s.First) != "it" || r.verbIs(&v.act, r.words.Comeabout) {
		return false
	}
	k := r.s.Index - 1
	if k < 0 {
		return false
	}
	s := r.d.Sentences[k]
	if r.verbIs(&v.act, r.words.Inquire) {
		return r.hasNewStudy(s)
	}
	return r.has(s.First, r.words.Article) && (r.has(s.First+1, r.words.Draft) || r.has(s.First+2, r.words.Draft))
}

// hasNewStudy reports whether a sentence tells of a study that begins: "a feasibility study".
func (r *reading) hasNewStudy(s text.Sentence) bool {
	for k := s.First; k < s.Last; k++ {
		if r.isEither(k, "a", "an") && r.isHead(clause.Run{First: k, Last: min(k+6, s.Last)}, r.words.Study) {
			return true
		}
	}
	return false
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

// takesRole reports whether an act is to be what takes work: "be a reliable supplier of gas", "be the
// host of the fair".
func (r *reading) takesRole(a *act) bool {
	k := a.inner + 1
	return r.word(a.inner) == "be" && r.has(k, r.words.Article) && r.isHead(clause.Run{First: k, Last: a.last}, r.words.Doer)
}
