package en

import (
	"attache/briefs/clause"
	"attache/briefs/lexicon"
)

// past reads a past form or a past participle without an auxiliary.
func (x *parse) past(c *clause.Clause, p int) bool {
	i := c.Group.First
	switch {
	case x.isPastSubject(i, p):
	case x.isDescribing(i, p):
		return false
	case x.has(p, quantity|pronoun):
	case !x.in(p):
		c.Kind = clause.Participle
		return x.opensTold(i)
	case x.has(p, conj):
		return x.joinedPast(c, p)
	case x.isComma(p):
		if !x.isFiniteAfterComma(i, p) {
			c.Kind, c.Passive = clause.Participle, true
			return (!x.isNounLike(i+1) || x.opensObject(i+1)) && !x.isListedQuality(i)
		}
	case x.mark(p) != 0 && !x.isCloser(p):
		c.Kind = clause.Participle
		return x.has(i+1, prep|to|that)
	case x.isInPhrase(i, p):
		return false
	case x.isReduced(i, p) || x.isToldBeside(i, p):
		c.Kind, c.Passive = clause.Participle, true
		return true
	}
	c.Finite, c.Past = true, true
	return true
}

// opensTold reports whether a past form at the head of a sentence is its verb, and does not describe a
// noun: "Agreed to", "Instructed officials to".
func (x *parse) opensTold(i int) bool { return !x.isNounLike(i+1) || x.isTelling(i) }

// isListedQuality reports whether a past form behind a comma is one of several words that
// describe a thing: "broad, | balanced and comprehensive".
func (x *parse) isListedQuality(i int) bool {
	n := i + 3
	return x.has(i+1, conj) && x.isWord(i+2) && x.isLower(i+2) && x.form(i+2)&lexicon.Verb == 0 && !x.opensObject(i+2) && (!x.in(n) || x.isComma(n) || x.isBreak(n)) && !x.has(i, say|promising)
}

// isDescribing reports whether a past form describes the noun behind it by where it
// stands: "the agreed text", "of increased trade", "provide focused and
// complementary support", "in several selected towns".
func (x *parse) isDescribing(i, p int) bool {
	if x.has(p, quantity) && x.isInPhrase(i, p) || x.lower(p) == "rest" && x.lower(i) == "assured" {
		return true
	}
	return x.has(p, prep|det) && !x.has(p, quantity|pronoun) && (p == i-1 || x.has(p, prep)) || x.isGroupEnd(p) && (x.isNounLike(i+1) || x.has(i+1, conj) || x.isListedDescription(i))
}

// isListedDescription reports whether the past form at token i is the first of several words that
// describe what is done: "to create | diversified, sustainable and resilient chains".
func (x *parse) isListedDescription(i int) bool {
	return x.isComma(i+1) && x.isWord(i+2) && x.isLower(i+2) && !x.opensObject(i+2) && !x.has(i+2, prep|sub|to|relative) && x.form(i+2)&lexicon.Ing == 0 &&
		x.out.Clauses[len(x.out.Clauses)-1].Kind == clause.Infinitive
}

// isPastSubject reports whether the word at p can only be the subject of the past
// form at i, or that form can only be finite: "they agreed", "Peru took".
func (x *parse) isPastSubject(i, p int) bool {
	return x.has(p, subjectPronoun|relative) || x.is(p, x.sym.that) && x.isThatSubject(p) || x.has(i, pastOnly) && x.in(p)
}

// isInPhrase reports whether a past form describes the noun behind it: "higher
// imported goods".
func (x *parse) isInPhrase(i, p int) bool {
	n := i + 1
	return x.isNounLike(n) && !x.opensObject(n) && x.isLower(n) && x.form(n)&lexicon.Verb == 0 && !x.isActor(p) && !x.has(i, say|promising)
}

// isThatSubject reports whether "that" at token p stands for a thing before it.
func (x *parse) isThatSubject(p int) bool { return x.in(p-1) && !x.has(p-1, say|promising) }

// joinedPast reads a past form behind a conjunction.
func (x *parse) joinedPast(c *clause.Clause, p int) bool {
	i := c.Group.First
	if x.isJoinedAdjective(i) || x.is(p-2, x.sym.between) { // "between crude and refined"
		return false
	}
	for k := len(x.out.Clauses) - 1; k >= 0; k-- {
		o := &x.out.Clauses[k]
		isSaid := x.has(i, say|promising) && (o.Modal == clause.Plain || !x.has(i+1, prep)) // and not "will be checked and posted on the web"
		if o.Passive && (o.Finite || o.Kind == clause.Infinitive) && !isSaid && !x.opensObject(i+1) {
			c.Passive, c.Kind = true, clause.Participle // "will be put to a vote and published"
			c.Modal = o.Modal
			return true
		}
		if o.Finite && o.Group.First < p && !x.isSaidAside(k, p) {
			break
		}
	}
	c.Finite, c.Past = true, true
	return true
}

// isJoinedAdjective reports whether the past form at token i, behind a conjunction, only
// describes the noun behind it: "and | increased trade", but not "but | stopped short of".
func (x *parse) isJoinedAdjective(i int) bool {
	return x.isNounLike(i+1) && x.lower(i+1) != "short" && !x.opensObject(i+1) && !x.has(i, say|promising) && x.isLower(i+1) && !x.isTelling(i)
}

// isTelling reports whether the past form at token i tells somebody to act: "tasked
// officials to".
func (x *parse) isTelling(i int) bool {
	if !x.has(i, objectInf) {
		return false
	}
	k := i + 1
	for x.isNounLike(k) && k < i+longestItem {
		k++
	}
	return k > i+1 && x.has(k, to) && x.form(k+1)&lexicon.Base != 0
}

// isFiniteAfterComma reports whether the past form at i has its subject before an
// aside that the comma at p closes: "Lima, the host, agreed".
func (x *parse) isFiniteAfterComma(i, p int) bool {
	if x.has(i, say|promising) || x.opensObject(i+1) {
		for k := p - 1; k >= x.s.First; k-- {
			if x.isComma(k) {
				return true
			}
			if x.isBreak(k) {
				return false
			}
		}
	}
	return false
}

// isReduced reports whether a past form tells more of the noun before it: "the
// talks held in May", "measures announced on Friday will".
func (x *parse) isReduced(i, p int) bool {
	n := i + 1
	switch {
	case x.form(i)&(lexicon.Past|lexicon.Base) == 0, x.isNeeded(i, p):
		return true // "done", "needed to guard ports"
	case x.is(n, x.sym.by) && x.isDoneBy(n), x.opensObject(n) && x.isNaming(i):
		return true
	case x.isToldBy(i, p), x.isToldOnDay(i):
		return false
	case x.has(n, prep) && x.isRole(p) && !x.has(i, say|promising):
		return true
	case x.isActor(p) && !x.finiteAhead(i):
		return false
	}
	return x.has(n, prep) || x.lower(n) == "according" || x.timeEnd(n) > 0 || x.finiteAhead(i) || x.isAdverb(n)
}

// isNeeded is a participle that an infinitive tells the use of behind a thing at p, or what is looked for of those who then act:
// "the boats | needed to guard the port", "the states | expected to join will", or on what they rest: "services | based on".
func (x *parse) isNeeded(i, p int) bool {
	switch x.lower(i) {
	case "needed", "required", "designed", "intended", "meant", "used", "built":
		return x.is(i+1, x.sym.to) && !x.is(i+2, x.sym.be) && !x.isActor(p)
	case "expected":
		return x.is(i+1, x.sym.to) && x.finiteAhead(i)
	case "based":
		return x.has(i+1, prep) // as a verb it has an object
	}
	return false
}

// isRole reports whether the noun at token p is what somebody acts as: "join as a core | partner".
func (x *parse) isRole(p int) bool {
	k := p - 1
	for x.in(k) && k > p-longestItem && x.isLower(k) && !x.has(k, det) {
		k--
	}
	return (x.lower(k) == "a" || x.lower(k) == "an") && x.lower(k-1) == "as"
}

// isToldOnDay reports whether only a day stands between the past form at i and what is promised:
// "ministers from the region | agreed on Saturday to".
func (x *parse) isToldOnDay(i int) bool {
	n := i + 1
	if !x.has(i, promising) || !x.has(n, prep) || x.finiteAhead(i) {
		return false
	}
	return x.is(max(x.timeEnd(n), x.timeEnd(n+1), n+2), x.sym.to)
}

// isDoneBy reports whether "by" at token n leads to who or what did it, and to no time: "by
// the recent | storm".
func (x *parse) isDoneBy(n int) bool {
	if x.isManner(n + 1) {
		return false
	}
	k := x.timeEnd(n)
	return k == 0 || x.isPossessive(k) || x.isNounLike(k) && x.isLower(k)
}

// isManner reports whether what stands behind "by" at token n tells in what form something was
// agreed, and not by whom: "an exchange of notes", "consensus".
func (x *parse) isManner(n int) bool {
	if x.has(n, det) {
		n++
	}
	switch x.lower(n) {
	case "consensus", "acclamation", "telephone", "phone", "letter", "video", "majority":
		return true
	}
	return x.lower(n) == "exchange" && x.is(n+1, x.sym.of)
}

// isToldBeside reports whether the past form at i tells what those behind "with" are
// told to do: ", with officials of both sides | instructed to".
func (x *parse) isToldBeside(i, p int) bool {
	if !x.is(i+1, x.sym.to) || !x.has(i, objectInf|infPred) {
		return false
	}
	for k := p; x.in(k) && k > p-8 && !x.isBreak(k); k-- {
		if x.is(k, x.sym.with) {
			return x.isComma(k - 1)
		}
		if x.isComma(k) {
			return false
		}
	}
	return false
}

// isToldBy reports whether the noun at p is the subject of the past form at i: one
// who says or promises, or whose verb has an object or an infinitive.
func (x *parse) isToldBy(i, p int) bool {
	n := i + 1
	return x.has(i, say|promising|thinking) && (x.isActor(p) || x.isCloser(p)) || x.opensObject(n) && x.timeEnd(n) == 0 || x.has(n, that|to) && x.has(i, say|promising|subjectInf) || x.has(i, light) && x.isPlain(n)
}

// isNaming is a participle that a name follows: "a group called the Forum".
func (x *parse) isNaming(i int) bool {
	switch x.lower(i) {
	case "called", "named", "dubbed", "titled", "entitled", "known":
		return x.finiteAhead(i)
	}
	return false
}

// isActor reports whether the word at p is a name or a word for who acts.
func (x *parse) isActor(p int) bool { return x.isName(p) || x.has(p, agent) }

// finiteAhead reports whether a finite auxiliary stands behind token i before the
// clause can end: its subject is then what i tells more of.
func (x *parse) finiteAhead(i int) bool {
	for k := i + 1; x.in(k) && k < i+16; k++ {
		if x.isBreak(k) || x.isComma(k) || x.has(k, that|relative|sub|conj|subjectPronoun) {
			return false
		}
		if x.has(k, will|would|shall|beFinite) && !x.isPossessive(k) || x.has(k, have) && x.form(k)&lexicon.Ing == 0 {
			return true
		}
	}
	return false
}
