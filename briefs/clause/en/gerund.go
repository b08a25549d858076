package en

import (
	"attache/briefs/clause"
	"attache/briefs/lexicon"
)

// ing reads a word in -ing.
func (x *parse) ing(c *clause.Clause, p int) bool {
	i := c.Group.First
	switch {
	case x.isNounIng(i, p):
		return false
	case x.has(p, prep|to) && x.isRightBefore(p, i) && !x.isAsWellAs(p):
		c.Kind, c.Marker, c.Negative = clause.Gerund, p, x.has(i-1, not) // "committed to not raising"
		return x.isGerund(i)
	case x.isJoinedIng(p):
		c.Kind = clause.Participle
		return !x.isListedThing(i, p) && (x.takesObject(i) || x.takesPhrase(i))
	case x.lower(p) == "while":
		c.Kind = clause.Participle // "while agreeing to"
		return x.tellsMore(i)
	case x.form(p)&lexicon.Verb != 0 && x.isGroupEnd(p):
		c.Kind = clause.Gerund // "is considering creating"
		return !x.isOfCompound(p, i)
	}
	c.Kind = clause.Participle
	return (x.isName(p) || x.isNounLike(p)) && x.tellsMore(i)
}

// isJoinedIng reports whether a word in -ing behind token p may go on with another: behind a conjunction or a mark, and "committed to
// buying plums, as well as | selling wool".
func (x *parse) isJoinedIng(p int) bool {
	return !x.in(p) || x.has(p, conj) || x.mark(p) != 0 || x.isAsWellAs(p)
}

// isOfCompound reports whether the word in -ing at token i, right behind one that is done itself at p, only tells of what kind the
// thing behind it is: "to extending | opening hours", and not "to considering | opening ports".
func (x *parse) isOfCompound(p, i int) bool {
	o := &x.out.Clauses[len(x.out.Clauses)-1]
	if o.Finite || x.form(p)&lexicon.Ing == 0 || x.has(p, subjectInf|thinking) || !x.isNounLike(i+1) {
		return false
	}
	switch x.lower(p) {
	case "considering", "contemplating", "mulling", "including", "avoiding", "stopping", "ceasing", "resuming", "suspending", "recommending", "proposing", "involving":
		return false
	}
	return true
}

// isRightBefore reports whether only words that say how far it goes stand between the preposition at p and the gerund at i.
func (x *parse) isRightBefore(p, i int) bool {
	return p == i-1 || x.isAdverb(i-1) || x.isMoreThan(i-2)
}

// tellsMore reports whether a word in -ing behind a noun tells what that does:
// "with Peru agreeing to", "firms shipping the goods".
func (x *parse) tellsMore(i int) bool {
	n := i + 1
	return x.takesObject(i) && (x.opensObject(n) || x.has(n, to|that)) || x.has(n, prep) && x.has(i, subjectInf|say)
}

// isNounIng reports whether a word in -ing is a noun for sure: "a memorandum of
// understanding to", "a meeting to be held", "to draft, in Lima, binding rules".
func (x *parse) isNounIng(i, p int) bool {
	switch x.lower(i) {
	case "regarding", "concerning":
		return true // they lead to what something is about
	case "according":
		return x.is(i+1, x.sym.to)
	}
	if x.has(i, promising) && x.has(i-1, agent) && x.isPluralSubject(i-1) {
		return false // "both sides undertaking to"
	}
	if x.has(i, describing) && x.isNounLike(i+1) && !x.isName(i+1) || x.phrase(i-1) == 2 {
		return true // "the ruling party", "in writing"
	}
	return x.closesVerbAside(p) || x.has(i, infNoun) || x.is(i+1, x.sym.to) && (x.form(i)&lexicon.Noun != 0 || x.has(i, event)) && !x.has(i, subjectInf|say|promising)
}

// isJoint reports whether token p can join what stands behind it to a list.
func (x *parse) isJoint(p int) bool {
	return x.has(p, conj) || x.isComma(p) || x.mark(p) == ';' || x.isDash(p)
}

// takesObject reports whether a word in -ing has an object, an infinitive or a
// report behind it.
func (x *parse) takesObject(i int) bool {
	n := i + 1
	if x.isLower(n) && x.form(n)&lexicon.Base != 0 && x.isNounLike(n+1) {
		return true // "building | direct roads"
	}
	if x.form(n)&lexicon.Ing != 0 && x.isNounLike(n+1) && !x.has(i, prep) && !x.has(n, describing) {
		return true // "extending | opening hours"
	}
	return x.opensObject(n) || x.has(n, to|that|adverb|question) || x.isAdverb(n) || x.isNounLike(n) || x.form(n)&(lexicon.Part|lexicon.Past) != 0 || x.has(i, say) && x.timeEnd(n) > 0
}

// takesPhrase reports whether a word in -ing that is no noun has a phrase behind
// it: "working with".
func (x *parse) takesPhrase(i int) bool { return x.has(i+1, prep) && x.form(i)&lexicon.Noun == 0 }

// isGerund reports whether a word in -ing behind a preposition is an act, and not
// the name of a trade: "in manufacturing".
func (x *parse) isGerund(i int) bool {
	n := i + 1
	if end := x.prepositionalAside(n); end > 0 && x.opensObject(end+1) {
		return true // "to cutting, over four years, its duty"
	}
	if x.takesPhrase(i) || x.has(n, conj) {
		return true
	}
	if !x.takesObject(i) {
		return false
	}
	isPlain := x.form(i)&lexicon.Noun != 0
	return !isPlain || x.has(n, to|that) || x.opensObject(n) || x.isNounLike(n) || x.isNounLike(n+1) || x.isAdverb(n)
}

func (x *parse) isGroupEnd(p int) bool {
	n := len(x.out.Clauses)
	return n > 0 && x.out.Clauses[n-1].Group.Last == p+1
}

// isListedNoun reports whether a word in -ing is one of a list of nouns:
// "engineering, marketing and licensing".
func (x *parse) isListedNoun(i int) bool {
	return x.isComma(i+1) || x.has(i+1, conj) || x.isBreak(i+1) && !x.isQuote(i+1) || !x.in(i+1)
}

// isListedThing reports whether a word in -ing behind the conjunction or mark at p is one of a list
// of things, or tells of what kind one is.
func (x *parse) isListedThing(i, p int) bool {
	return x.isJoint(p) && x.isListedNoun(i) || x.isListedTrade(i, p)
}

// isListedTrade reports whether a word in -ing tells of what kind a thing is in a list of things:
// "roads, | fishing ports and power lines".
func (x *parse) isListedTrade(i, p int) bool {
	if !x.isComma(p) && !x.has(p, conj) || !x.has(i, trade) || !x.isNounLike(i+1) || x.opensObject(i+1) {
		return false
	}
	if x.has(p, conj) {
		return true
	}
	for k := i + 2; x.in(k) && k < i+longestItem; k++ {
		if n := x.pastConj(k); n > k {
			return x.form(n)&lexicon.Ing == 0 || x.has(n, trade)
		}
		if x.isBreak(k) || x.has(k, prep) {
			return false
		}
	}
	return false
}
