package commitments

import "attache/briefs/clause"

// isChance finds an adverb that makes a forecast of what it stands with.
func (r *reading) isChance(v *view) bool {
	if r.hasAny(v.signal.First, v.act.inner, r.words.Chance) || r.isByChance(v) {
		return true
	}
	if o := &r.s.Clauses[r.s.Head(v.i)]; r.isBareJoined(v.i) && r.hasAny(o.Group.First, o.Verb, r.words.Chance) {
		return true // "are likely to hire when times are good and | sack"
	}
	if v.over == nil {
		return false
	}
	first := v.over.Group.First
	return v.row.head == aModal && r.has(first-1, r.words.Chance) || !v.over.Subject.Empty() && r.hasAny(v.over.Subject.Last, first, r.words.Chance)
}

// isByChance reports whether an adverb before the subject makes a forecast of what it stands with: "hopefully we will", "hopefully,
// it will run and | comply".
func (r *reading) isByChance(v *view) bool {
	first := v.sub.First
	if head := &r.s.Clauses[r.s.Head(v.i)]; r.isBareJoined(v.i) && !head.Subject.Empty() {
		first = head.Subject.First
	} else if !v.sub.explicit {
		return false
	}
	return r.has(first-1, r.words.Chance) || r.isComma(first-1) && r.has(first-2, r.words.Chance)
}

// isHoped reports whether somebody expects, hopes or doubts that it will.
func (r *reading) isHoped(v *view) bool {
	return !r.isDespite(v) && (r.isUnderHope(v) || r.isBelieved(v))
}

// isBelieved reports whether the speaker puts in, between commas, that he only thinks so: "In
// the end, I believe, we will".
func (r *reading) isBelieved(v *view) bool {
	for k := range r.s.Clauses {
		c := &r.s.Clauses[k]
		if c.Finite && r.has(c.Verb, r.words.Hope) && c.Subject.Last-c.Subject.First == 1 && r.isEither(c.Subject.First, "i", "we") && r.isComma(c.Group.Last) && c.Group.Last+1 == v.sub.First {
			return true
		}
	}
	return false
}

// isUnderHope looks at what stands over the signal.
func (r *reading) isUnderHope(v *view) bool {
	for k, n := v.licence.over, 0; k >= 0 && n < 5; k, n = r.s.Clauses[k].Over, n+1 {
		c := &r.s.Clauses[k]
		if r.endsHope(c) {
			break
		}
		o := &r.s.Clauses[c.Over]
		switch {
		case n > 0 && r.isAnnouncing(c, o):
			return false
		case c.Kind != clause.Reported && c.Kind != clause.Infinitive && c.Kind != clause.Relative:
		case r.isHope(o) && !r.isTextTelling(o) && !(o.Negative && r.word(o.Verb) == "worry"):
			return true
		case r.isDoubted(c, o), r.isSoughtWord(c, o), r.isLeftOpen(c, o):
			return true
		}
	}
	return v.over != nil && r.isDoubtBefore(v)
}

// endsHope reports whether what stands over a clause says nothing of what it tells: a time or reason, a "but", or who promises of
// himself, "asked Chile, | which agreed to".
func (r *reading) endsHope(c *clause.Clause) bool {
	return c.Over < 0 || r.isReason(c) || r.word(c.Join) == "but" || c.Kind == clause.Relative && r.isComma(c.Marker-1) && r.isBinding(c)
}

// isDoubtBefore reports whether the words before what is told, or before its "that", doubt it or ask
// for it: "signs that", "pessimistic that", "wants guarantees that".
func (r *reading) isDoubtBefore(v *view) bool {
	m := v.over.Marker
	if m < 0 && v.sub.explicit && r.isDoubtNoun(v.sub.First-1) {
		return true // "the risk Chile will"
	}
	return r.isDoubtNoun(m-1) || r.has(m-1, r.words.Outlook) || r.has(m-1, r.words.Promisenoun) && r.isSeeking(m-2)
}

// isDoubted reports whether a clause tells what a noun of doubt stands over: "signs
// that Peru will".
func (r *reading) isDoubted(c, o *clause.Clause) bool {
	return c.Kind == clause.Reported && (r.isDoubtNoun(c.Marker-1) || r.has(c.Marker-1, r.words.Forecaster) && r.isEither(o.Verb, "was", "is") || r.isDoubtNoun(o.Subject.Last-1) || r.isFearTold(o))
}

// isSoughtWord reports whether a clause tells what others are asked to promise: "wants guarantees that Peru will".
func (r *reading) isSoughtWord(c, o *clause.Clause) bool {
	return c.Kind == clause.Reported && r.isSeeking(o.Verb) && r.hasAny(o.Group.Last, c.Marker, r.words.Promisenoun)
}

// isFearTold reports whether what is told is what somebody fears or makes of it: "the risk of a row is | that". A sign is a fact.
func (r *reading) isFearTold(o *clause.Clause) bool {
	k := r.headEnd(o.Subject) - 1
	return r.isDoubtNoun(k) && !r.isOneOf(k, "sign", "signs", "indication", "indications")
}

// isLeftOpen reports whether a clause is what nobody says or shows: "does not indicate that".
func (r *reading) isLeftOpen(c, o *clause.Clause) bool {
	return c.Kind == clause.Reported && o.Negative && c.Governor == o.Verb && (r.has(o.Verb, r.words.Bearout) || r.has(o.Verb, r.words.Say))
}

// isSeeking reports whether the word at token k tells that somebody wants something of others.
func (r *reading) isSeeking(k int) bool { return r.has(k, r.words.Demand) || r.has(k, r.words.Sought) }

// isAnnouncing reports whether somebody only says politely that he tells what follows: "I
// wish to announce that".
func (r *reading) isAnnouncing(c, o *clause.Clause) bool {
	return c.Kind == clause.Infinitive && (r.has(c.Verb, r.words.Say) || r.has(c.Verb, r.words.Light)) && r.isEither(o.Verb, "wish", "like")
}

// isReason reports whether a clause is the time or reason of what is hoped, and no
// part of it: "because we are going to", "which is why we".
func (r *reading) isReason(c *clause.Clause) bool {
	return c.Kind == clause.Adverbial && r.has(c.Marker, r.words.Fact) || c.Kind == clause.Question && r.word(c.Marker) == "why"
}

// isHope reports whether a clause holds what follows for likely, good or wrong: "remain | sceptical", "denied".
func (r *reading) isHope(o *clause.Clause) bool {
	return r.has(o.Group.Last, r.words.Outlook) || r.has(o.Predicate, r.words.Outlook) || r.has(o.Verb, r.words.unsure)
}

// isTextTelling reports whether what "foresees" something is a text that parties agreed on.
func (r *reading) isTextTelling(o *clause.Clause) bool {
	return r.has(o.Verb, r.words.Laydown) && r.isHead(o.Subject, r.words.Terms)
}

// isDoubtNoun is a noun for what nobody knows: "signs that", "speculation that".
func (r *reading) isDoubtNoun(k int) bool {
	return k >= r.s.First && (r.has(k, r.words.Doubtnoun) || r.word(k) == "guarantee")
}

// isByThen finds what a forecast of another time tells: "By the time the pact takes effect, they will have". "By the time
// ministers | meet in May" is none.
func (r *reading) isByThen(v *view) bool {
	n := v.act.verb - 1
	return n > r.s.First && r.byTheTimeBefore(n) >= 0 || v.over != nil && v.over.Perfect && r.says(byTheTime, r.s.First)
}
