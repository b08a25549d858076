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

// isNounDenied takes away nouns that are wished for or absent: "no agreement
// to", "called for a commitment to", "scrapped its plan to".
func (r *reading) isNounDenied(v *view) bool {
	if v.row.needs == aSigning {
		return false
	}
	if r.isFromVerb(&v.licence) {
		return v.over.Negative // "did not issue any plans to"
	}
	first := v.signal.First
	switch {
	case r.isUnderPromise(v), r.isOneOf(first, "no", "any", "some"):
		return true
	case r.isBroughtAbout(v.licence.over, v.licence.head):
		return v.over.Modal != clause.Plain
	case r.isEither(first, "a", "an") && (first == r.s.First || r.isBreak(first-1)) && !v.sub.explicit:
		return true // a general truth: "A pledge to buy … is a forecast"
	}
	isSecured := !v.sub.explicit && r.has(first-1, r.words.Securing) // "his role in securing a decision to"
	return isSecured || r.isWishedFor(first) || r.isThanked(v)
}

// isUnderPromise finds the object of another promise: "will spend $2 million on | a plan to clear the
// port", "will settle | commitments by Peru to".
func (r *reading) isUnderPromise(v *view) bool {
	if v.licence.over < 0 || r.licences[v.licence.over].row == nil {
		return false
	}
	o := &r.s.Clauses[v.licence.over]
	isBacked := v.row.class == "plannoun" && r.isOneOf(o.Verb, "support", "back", "help")
	return isBacked || !v.sub.explicit || r.isPluralPromise(v.licence.head) && v.sub.First > v.licence.head
}

// isWishedFor reports whether the few words before token first wish for what it
// opens, refuse it or give it up.
func (r *reading) isWishedFor(first int) bool {
	for k := first - 1; k >= r.s.First && k >= first-5 && !r.isComma(k) && !r.isBreak(k); k-- {
		if r.says(awayFrom, k) || r.says(frameworkFor, k) || r.has(k, r.words.Drafted) || r.has(k, r.words.Demand) || r.has(k, r.words.Mistrust) || r.has(k, r.words.Not) || r.has(k, r.words.Refuse) || r.has(k, r.words.Drop) && !r.isBroken(k) {
			return true
		}
	}
	return false
}

// isBroken keeps promises whose breach is told, "ignored its pledge to", "accused Peru of having dropped": they were made.
func (r *reading) isBroken(k int) bool { return r.word(k-1) == "having" || r.has(k, r.words.Breach) }

// isThanked reports whether a noun is only praised, or tells with what mind
// something else was done: "thanked her for her commitment to", "with an intention to".
func (r *reading) isThanked(v *view) bool {
	k := v.signal.First - 1
	for k > r.s.First && (r.isMention(k) || r.isPossessive(k) || r.has(k, r.words.Det)) {
		k--
	}
	if r.isBroken(k) || r.isDespite(v) {
		return false
	}
	return r.isOneOf(k, "with", "given", "despite", "without") || v.over != nil && r.has(v.over.Verb, r.words.Thanking)
}

// isDespite reports whether something came about against a promise, which was made:
// "despite a pledge in 2019 to open its ports".
func (r *reading) isDespite(v *view) bool {
	return v.row.class == "promisenoun" && r.word(v.signal.First-1) == "despite" && !r.has(v.licence.head, r.words.Mind)
}

// isSomebody finds what is done by some or more of a kind, of whom nobody is named: "some countries have decided to", "more people
// will". With a day it is arranged.
func (r *reading) isSomebody(v *view) bool {
	first := v.sub.First
	isPromised := v.row.class == "agree" || v.row.class == "promise"
	if !v.sub.explicit || v.act.passive || isPromised || !r.isAgent(v.sub.Run) || r.isDated(&v.act) {
		return false
	}
	if r.isLine(first, "more", "most", "many", "fewer") {
		return true
	}
	codes, _ := r.codesOf(v.sub.Run)
	return len(codes) == 0 && r.isLine(first, "some", "several", "certain", "other")
}

// isOughtToSay finds what others are told to say: "must make it clear that it will".
func (r *reading) isOughtToSay(v *view) bool {
	for k, n := v.licence.over, 0; k >= 0 && n < 5; k, n = r.s.Clauses[k].Over, n+1 {
		c := &r.s.Clauses[k]
		if c.Kind != clause.Reported || c.Over < 0 {
			continue
		}
		if o := &r.s.Clauses[c.Over]; o.Modal == clause.May && r.has(o.Group.First, r.words.Ought) {
			return true
		}
	}
	return false
}
