package en

import (
	"slices"
	"strings"

	"attache/briefs/clause"
	"attache/briefs/lexicon"
	"attache/briefs/text"
)

// present reads a third person: "plans", "meets".
func (x *parse) present(c *clause.Clause, p int) bool {
	i := c.Group.First
	if !x.in(p) || x.isCounted(i, p) || x.isGroupEnd(p) && (x.form(p)&lexicon.Base != 0 || x.form(i)&lexicon.Noun != 0) {
		return false // "wants guarantees that"
	}
	c.Finite = true
	if x.form(i)&lexicon.Noun == 0 {
		return x.isGroupEnd(p) && x.form(p)&lexicon.Past != 0 || x.isJoint(p) || x.isNounLike(p) || x.isNamedDeed(p) || x.has(p, that|relative|pronoun|quantity) || x.isCloser(p)
	}
	return x.isThird(i, p)
}

// isCounted reports whether the word at p, right before the one at i, makes a noun of it: "the | plans", "over 300 | sets".
func (x *parse) isCounted(i, p int) bool {
	return p == i-1 && (x.d.Tokens[p].Kind == text.Number || x.has(p, prep|det) && !x.has(p, pronoun|relative))
}

// isNamedDeed reports whether the word in -ing at p is a noun by its article: "the | signing shows".
func (x *parse) isNamedDeed(p int) bool {
	return x.form(p)&lexicon.Ing != 0 && x.has(p-1, det)
}

// isThird reports whether a word that is a plural noun too is a third person here.
func (x *parse) isThird(i, p int) bool {
	switch {
	case x.is(p, x.sym.that):
		return x.isVerbal(i) && (x.has(i+1, det) || !x.finiteAhead(i))
	case x.is(p, x.sym.both):
		return false // "reopen both posts"
	case x.isAskedThing(i, p):
		return false
	case x.has(p, subjectPronoun|relative):
		return true
	case x.has(p, conj) || x.isComma(p):
		return x.isJoinedThird(i, p)
	}
	if x.isName(p) && x.has(i+1, prep) && x.finiteAhead(i) {
		return false // "Peru | exports to Chile will fall"
	}
	return (x.isPlanned(i, p) || x.isVerbalOver(i)) && x.isSubjectOf(i, p) && !x.isInOpening(p)
}

// isAskedThing reports whether the word at token i is what the relative word at p is about: "whose | tasks are to", "explain which | tariffs
// will rise".
func (x *parse) isAskedThing(i, p int) bool {
	return x.lower(p) == "whose" || x.isWhichOf(p) && x.finiteAhead(i)
}

// isPlanned reports whether the word at token i tells what the one named before it, at p, plans to hold: "Peru | plans talks".
func (x *parse) isPlanned(i, p int) bool {
	return x.isName(p) && x.has(i, promising) && x.has(i+1, event) && x.isOnlyVerb(i)
}

// isJoinedThird is isThird behind a conjunction or a comma.
func (x *parse) isJoinedThird(i, p int) bool {
	if x.has(p, conj) && x.is(i+1, x.sym.to) && (x.has(p-1, infNoun) && !x.hasSingular() || x.lower(p-1) == "ways") {
		return false // "its plans and aims to grow", "find ways and means to grow"
	}
	if x.isThingToDo(i) {
		return false
	}
	if x.lower(i+1) == "no" && (x.lower(i+2) == "later" || x.lower(i+2) == "sooner") {
		return false // "requests by May and | offers no later than July"
	}
	return x.has(i+1, det|to) && !x.isToldOf(i+1) && (len(x.out.Clauses) > 0 || x.isComma(p) && x.closesAside(p)) || x.closesInfinitive(p)
}

// isThingToDo reports whether an infinitive behind the word at token i tells what is done with a thing, as it is no verb that one
// completes: "sell ships and | parts | to be used in".
func (x *parse) isThingToDo(i int) bool {
	isAct := x.is(i+1, x.sym.to) && x.form(i+2)&lexicon.Base != 0 && x.form(i+2)&lexicon.Noun == 0
	return isAct && !x.has(i, subjectInf|objectInf|promising|working)
}

// isToldOf reports whether "that" at token i opens what is told of the thing before it:
// "taxes or measures | that discriminate against".
func (x *parse) isToldOf(i int) bool {
	return x.is(i, x.sym.that) && x.form(i+1)&lexicon.Verb != 0 && x.form(i+1)&lexicon.Noun == 0
}

// isSubjectOf reports whether the noun at p can be the subject of a third person at
// i that is a noun too.
func (x *parse) isSubjectOf(i, p int) bool {
	switch {
	case x.isCloser(p):
		return !x.opensQuotation(p)
	case !x.isWord(p) || !x.isSingular(p) && !(x.is(i+1, x.sym.to) && x.isOnlyVerb(i)):
		return false
	case x.isOfPlural(p), x.isOfSeveral(p):
		return false
	}
	return x.isActor(p) || x.isNounLike(p) && (x.isOnlyVerb(i) || x.has(i, say) && x.is(i+1, x.sym.that)) // "The agreement | notes that"
}

// isOfPlural reports whether the word at p stands before a plural inside a phrase with a preposition: "duties and quotas on
// Peruvian | exports", "publication of all rail | tariffs".
func (x *parse) isOfPlural(p int) bool {
	return x.isName(p) && x.has(p-1, prep) && x.isNounLike(p-2) && !x.isSingular(p-2) || x.lower(p-1) == "all" && x.has(p-2, prep)
}

// isOfSeveral reports whether a number stands right before the word at p, so that a plural follows: "the two nominal | heads".
func (x *parse) isOfSeveral(p int) bool {
	switch x.lower(p - 1) {
	case "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "several", "these", "those":
		return true
	}
	return false
}

// isOnlyVerb reports whether no other word of the sentence can be its finite verb:
// "The accord | calls for Peru to".
func (x *parse) isOnlyVerb(i int) bool {
	for k := range x.out.Clauses {
		if c := &x.out.Clauses[k]; c.Finite || c.Verb == x.s.First {
			return false // "Agreed to exchange final offers on"
		}
	}
	for k := i + 1; x.in(k); k++ {
		if x.has(k, will|would|shall|beFinite|have|pastOnly) {
			return false
		}
	}
	return true
}

// isSingular reports whether the noun at p is no plural.
func (x *parse) isSingular(p int) bool {
	if x.nameEnd(p) > 0 {
		return true
	}
	w := x.d.Tokens[p].Of(x.d.Text)
	return w[len(w)-1] != 's' || x.isName(p)
}

// isPlanOn reports whether "on" or "at" and a gerund at token n say what the verb at token i is about:
// "Peru plans | on opening", "aims | at opening".
func (x *parse) isPlanOn(i, n int) bool {
	if x.form(n+1)&lexicon.Ing == 0 {
		return false
	}
	switch x.lower(i) {
	case "plan", "plans":
		return x.lower(n) == "on"
	case "aim", "aims":
		return x.lower(n) == "at"
	}
	return false
}

// isDeedOf reports whether a deed at token n tells what the verb at token i is about.
func (x *parse) isDeedOf(i, n int) bool { return x.isPlanOn(i, n) || x.isGoingOnWith(i, n) }

// isGoingOnWith reports whether the word in -ing at token n says what the verb at token i begins, goes
// on with or ends: "Peru stops | buying coal".
func (x *parse) isGoingOnWith(i, n int) bool {
	switch x.lower(i) {
	case "start", "starts", "stop", "stops", "finish", "finishes", "delay", "delays":
		return x.form(n)&lexicon.Ing != 0 && x.takesObject(n)
	}
	return false
}

// isVerbal reports whether what follows token i makes a verb of a word that is a
// noun too: an object, an infinitive, a time.
func (x *parse) isVerbal(i int) bool {
	n := i + 1
	for x.isAdverb(n) {
		n++
	}
	n = x.pastInsert(n)
	return x.has(n, to|that|det|subjectPronoun) || x.isDeedOf(i, n) || x.isBareParticle(n) || x.has(n, conj) && x.isOnlyBase(n+1) || x.timeEnd(n) > 0 || x.isName(n) && (!x.has(i, say) || x.isPossessive(n+1)) || x.in(n) && x.d.Tokens[n].Kind == text.Number || x.has(n, prep) && x.has(i, depart|objectInf|thinking) || x.isQuote(n)
}

// isPresent reports whether a base form is the present of a subject in the plural that
// ends at p.
func (x *parse) isPresent(i, p int) bool {
	isNoun := x.form(i)&lexicon.Noun != 0
	switch {
	case x.isGroupEnd(p), x.isKeptSo(i), x.isToldQuality(i, p), x.isHelpedDoing(p), x.isGoodsOf(i, p), x.isOfBoth(i, p):
		return false // "to pool demand", "keeping markets open"
	case isNoun && x.goesWith(i, p):
		return false
	case x.has(p, subjectPronoun|relative) && !x.is(p, x.sym.it):
		return true
	case x.has(p, quantity) || x.is(p, x.sym.that):
		return !isNoun || x.has(i+1, conj) && x.form(i+2)&lexicon.Base != 0
	}
	return (x.isPluralSubject(p) || x.isPluralHead(p)) && (!isNoun || x.isVerbalOver(i) && (!x.has(p, compound) || x.isName(p)))
}

// isOfBoth reports whether the word at i tells which two things are meant that stand behind a verb and "both": "put both | weigh
// stations under one roof".
func (x *parse) isOfBoth(i, p int) bool {
	return x.is(p, x.sym.both) && x.form(p-1)&lexicon.Base != 0 && x.isNounLike(i+1)
}

// goesWith reports whether a noun at token i, which could be a verb, goes with what ends at p: "a services | list
// by May", "after which | finance will be sought".
func (x *parse) goesWith(i, p int) bool {
	one := x.lower(p - 1)
	return one == "a" || one == "an" || x.has(p, relative) && x.has(i+1, will|would|shall|beFinite)
}

// isGoodsOf reports whether the noun at token i is of the state named before it: "tonnes of Peruvian | beef in May". After a name
// that may be of a land what follows must tell from when something holds: "duties on Swiss | fish starting in May".
func (x *parse) isGoodsOf(i, p int) bool {
	if !x.isName(p) || !x.has(x.nameStart(p)-1, prep) {
		return false
	}
	return x.isOrigin(p) || x.form(i)&lexicon.Noun != 0 && x.form(i+1)&lexicon.Ing != 0
}

// isOrigin reports whether the name at token p can only be an adjective of a land in the singular: "Peruvian", and not "Germans", "Iran".
func (x *parse) isOrigin(p int) bool {
	w := x.d.Tokens[p].Of(x.d.Text)
	return slices.ContainsFunc(origins, func(end string) bool { return strings.HasSuffix(w, end) })
}

// origins are the ends of such adjectives.
var origins = []string{"ian", "yan", "ean", "can", "ese", "ish"}

// isBesidePresent reports whether a plain present of the plural stands right before the conjunction at p: "To widen trade, we aim and | strive to".
func (x *parse) isBesidePresent(p int) bool {
	n := len(x.out.Clauses) - 1
	return n >= 0 && x.has(p, conj) && x.out.Clauses[n].Group.Last == p && x.isPlainPresent(&x.out.Clauses[n])
}

// isPlainPresent reports whether a clause has a plain present of the plural.
func (x *parse) isPlainPresent(c *clause.Clause) bool {
	return c.Finite && c.Modal == clause.Plain && !c.Past && x.form(c.Group.First)&lexicon.Base != 0
}

// hasPresent reports whether a plain present of the plural stands before, which
// another may be joined to: "they look forward to X and intend to".
func (x *parse) hasPresent() bool {
	for k := range x.out.Clauses {
		if x.isPlainPresent(&x.out.Clauses[k]) {
			return true
		}
	}
	return false
}
