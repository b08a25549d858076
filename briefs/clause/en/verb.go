package en

import (
	"slices"
	"strings"

	"attache/briefs/clause"
	"attache/briefs/lexicon"
	"attache/briefs/text"
)

// verb reads a verb without an auxiliary: a finite form, a participle, a gerund,
// or the bare form that a conjunction joins to another.
func (x *parse) verb(c *clause.Clause) bool {
	i := c.Group.First
	if x.isPrefixed(i) {
		return x.prefixed(c, i)
	}
	f := x.form(i)
	if f&lexicon.Verb == 0 || x.timeEnd(i) > 0 || x.isInNoun(i) || x.isMoney(i) {
		return false
	}
	c.Base = x.Base(x.sym0(i))
	p := x.beforeVerb(i)
	switch {
	case f&lexicon.Ing != 0:
		return x.ing(c, p)
	case f&(lexicon.Past|lexicon.Part) != 0 && (f&lexicon.Base == 0 || x.isPastHere(i, p)):
		return x.past(c, p)
	case f&lexicon.Third != 0:
		return x.present(c, p)
	case f&lexicon.Base != 0:
		return x.bare(c, p)
	}
	return false
}

// beforeVerb is the token before the verb at token i that may end its subject: before a quotation that
// opens with the verb, or an aside between dashes.
func (x *parse) beforeVerb(i int) int {
	p := x.before(i)
	switch {
	case x.isQuote(p) && x.opensQuotation(p) && x.isActor(p-1):
		return p - 1 // "the ministry “supports it and will”"
	case x.isDash(p):
		return x.beforeDashes(p)
	}
	return p
}

// beforeDashes is the end of the subject that stands before an aside which the dash at token p closes:
// "Peru -- a member of the council -- | plans"; p where it closes none.
func (x *parse) beforeDashes(p int) int {
	if o := x.pairedMark(p, x.s.First); o > x.s.First && x.isNounLike(o-1) && p-o <= 2*longestAside {
		return o - 1
	}
	return p
}

// prefixed reads a base form with a prefix where it is an item of a list, or goes on with
// a verb before: "• fast-track clearance", "and co-host a fair".
func (x *parse) prefixed(c *clause.Clause, i int) bool {
	c.Verb, c.Base, c.Group.Last = i+2, x.Base(x.sym0(i+2)), i+3
	switch p := x.before(i); {
	case !x.in(p) || x.isBullet(p):
		c.Kind = clause.Item
		return x.opensItem(i + 2)
	case x.isJoint(p):
		c.Kind = clause.Infinitive
		return x.mayJoin(i+2, p) && (x.form(i+2)&lexicon.Noun == 0 || x.opensObject(i+3)) // not "and fast-track rules"
	}
	return false
}

// isMoney reports whether the word at token i is the coin of an amount: "24 billion
// | won".
func (x *parse) isMoney(i int) bool { return x.lower(i) == "won" && x.isCount(i-1) }

// isCount reports whether token i ends an amount: "200 | billion".
func (x *parse) isCount(i int) bool {
	switch x.lower(i) {
	case "million", "billion", "trillion", "mln", "bln":
		return true
	}
	return x.in(i) && x.d.Tokens[i].Kind == text.Number
}

// isPastHere settles "cut", "set", "put": with a subject in the singular that acts.
func (x *parse) isPastHere(i, p int) bool {
	if x.isName(p) && x.isSingular(p) && !x.has(i+1, conj) && !x.isNounLike(i+1) {
		return true
	}
	switch x.lower(i + 1) {
	case "forth", "out", "by", "aside", "up":
		return x.isNounLike(p) || x.has(p, adverb)
	}
	return false
}

// before is the token before i that is no adverb; less than the sentence's first
// where there is none.
func (x *parse) before(i int) int {
	p := i - 1
	for x.in(p) && (x.isAdverb(p) && !x.has(p, subjectPronoun|quantity|conj) || x.isMidTime(p) || x.isHowFar(p, i)) {
		p = x.beforeTime(p)
	}
	if x.has(p, conj) && x.isAdverb(p-1) && !x.has(p-1, subjectPronoun|quantity|conj) {
		q := p - 1
		for x.in(q) && x.isAdverb(q) {
			q--
		}
		if x.has(q, conj) {
			p = q // "and | fully and promptly pay"
		}
	}
	return x.beforeAside(p)
}

// beforeTime is the token before the time between subject and verb that ends at token p, or before that token.
func (x *parse) beforeTime(p int) int {
	n := x.timeEnd(p)
	if n == 0 || !x.isMidTime(p) {
		return p - 1
	}
	for x.in(p) && x.timeEnd(p) == n {
		p--
	}
	return p
}

// isHowFar reports whether token p ends words that only say how far the act of the gerund at token i goes: "more than | doubling".
func (x *parse) isHowFar(p, i int) bool { return x.isMoreThan(p-1) && x.form(i)&lexicon.Ing != 0 }

// beforeAside is the conjunction before an aside that the comma at p closes ("and,
// the minister added, | signed") or before the number of an item ("and (iii)"); p
// where there is none.
func (x *parse) beforeAside(p int) int {
	if x.mark(p) == ')' && x.in(p-3) && x.isEnumerator(p-2) && (x.mark(p-3) == ';' || x.isComma(p-3) || x.has(p-3, conj)) {
		return p - 3
	}
	if !x.isComma(p) {
		return p
	}
	for k := p - 1; x.in(k) && k >= p-longestCondition; k-- {
		if x.isComma(k) {
			if x.has(k-1, conj) && x.isShortOrCondition(k, p) {
				return k - 1
			}
			break
		}
	}
	return p
}

// isShortOrCondition reports whether the aside between the commas at k and p is of a few
// words, or tells on what or when something is done: ", once the budget is passed,".
func (x *parse) isShortOrCondition(k, p int) bool {
	if p-k <= longestAside {
		return true
	}
	switch x.lower(k + 1) {
	case "subject", "pending", "upon", "following":
		return true
	}
	return p-k <= longestCondition && x.has(k+1, sub) && !x.has(k+1, reason)
}

// isMidTime reports whether token p ends a time that stands between a subject and
// its verb: "Chile on Friday | agreed".
func (x *parse) isMidTime(p int) bool {
	n := x.timeEnd(p)
	if n == 0 {
		return false
	}
	for x.in(p) && x.timeEnd(p) == n {
		p--
	}
	return x.in(p) && (x.isName(p) || x.has(p, agent|subjectPronoun|quantity))
}

// isDoneFurther reports whether the verb at i tells what its subject did besides: "the two sides
// further | agreed".
func (x *parse) isDoneFurther(i int) bool {
	p := i - 2
	if x.lower(i-1) == "further" && x.form(i)&lexicon.Ing != 0 && x.has(p, prep|to|conj) {
		return !x.has(i, trade) || x.opensObject(i+1) // "committed to further | deepening ties"
	}
	if x.lower(i-1) != "further" || !x.in(p) || x.form(i)&(lexicon.Past|lexicon.Third) == 0 || x.form(i)&lexicon.Noun != 0 {
		return false
	}
	return x.has(p, subjectPronoun|conj) || x.isName(p) || x.isNounLike(p)
}

// isInNoun reports whether a word stands inside a noun phrase, where no verb can.
func (x *parse) isInNoun(i int) bool {
	p := i - 1
	if x.isSpelled(i, "average") && x.isNounLike(i+1) {
		return true // "Average | tariffs will"
	}
	if !x.in(p) {
		return false
	}
	if x.isPossessive(p) || x.mark(p) == '-' && !x.d.Tokens[p].Spaced || x.mark(i+1) == '-' && !x.d.Tokens[i+1].Spaced {
		return true
	}
	if x.has(p, pronoun) && x.has(p, det) && !x.has(p, quantity) && x.has(p-1, prep) {
		return true // "under that pledge"
	}
	return x.isDetermined(i, p) || x.form(i)&lexicon.Noun != 0 && x.isOwnedBeforeQuality(p)
}

// isOwnedBeforeQuality reports whether adverbs that are adjectives, too, end at p and stand behind who
// owns what follows: "the president's early | visit", "its early | end".
func (x *parse) isOwnedBeforeQuality(p int) bool {
	k := p
	for x.isAdverb(k) && p-k < 2 {
		k--
	}
	return k < p && (x.isPossessive(k) || x.has(k, owner) && !x.has(k, relative))
}

// isDetermined reports whether an article or an owner at p opens the phrase in which token i stands.
func (x *parse) isDetermined(i, p int) bool {
	return x.has(p, det) && !x.has(p, pronoun|quantity|that|relative) && !x.isDoneFurther(i) || x.has(p, owner) && (!x.has(p, relative) || x.lower(i) == "own")
}

// ing reads a word in -ing.
func (x *parse) ing(c *clause.Clause, p int) bool {
	i := c.Group.First
	switch {
	case x.isNounIng(i, p):
		return false
	case x.has(p, prep|to) && x.isRightBefore(p, i):
		c.Kind, c.Marker, c.Negative = clause.Gerund, p, x.has(i-1, not) // "committed to not raising"
		return x.isGerund(i)
	case !x.in(p) || x.has(p, conj) || x.mark(p) != 0:
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
	case x.isOfPlural(p):
		return false
	}
	return x.isActor(p) || x.isNounLike(p) && (x.isOnlyVerb(i) || x.has(i, say) && x.is(i+1, x.sym.that)) // "The agreement | notes that"
}

// isOfPlural reports whether the word at p stands before a plural inside a phrase with a preposition: "duties and quotas on
// Peruvian | exports", "publication of all rail | tariffs".
func (x *parse) isOfPlural(p int) bool {
	return x.isName(p) && x.has(p-1, prep) && x.isNounLike(p-2) && !x.isSingular(p-2) || x.lower(p-1) == "all" && x.has(p-2, prep)
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

// pastInsert is the infinitive behind a phrase between commas that begins at token n: "aims, during this visit, | to exchange"; n
// where none stands.
func (x *parse) pastInsert(n int) int {
	if end := x.prepositionalAside(n); end > 0 && x.is(end+1, x.sym.to) {
		return end + 1
	}
	return n
}

// prepositionalAside is the comma that closes a phrase with a preposition which a comma at token n opens: ", during this visit|,";
// -1 for none.
func (x *parse) prepositionalAside(n int) int {
	if !x.isComma(n) || !x.has(n+1, prep) {
		return -1
	}
	return x.asideEnd(n)
}

// bare reads a base form: a present of the plural, a joined infinitive, an item.
func (x *parse) bare(c *clause.Clause, p int) bool {
	i := c.Group.First
	if x.has(p, not) && (!x.in(p-1) || x.isBullet(p-1)) {
		p-- // "– not raise the fee"
	}
	for k := max(p+1, x.s.First); k < i; k++ {
		if x.has(k, not) && x.timeEnd(k) == 0 {
			c.Negative, c.Group.First = true, min(c.Group.First, k)
		}
	}
	switch {
	case x.endsOpening(p):
		c.Kind = clause.Item
		return x.opensItem(i)
	case (x.isJoint(p) || x.isAsWellAs(p)) && !(x.is(i, x.sym.be) && x.isSubjunctive(i, p)):
		return x.joinedBare(c, i, p)
	case x.isSubjunctive(i, p):
		c.Finite, c.Modal = true, clause.Subjunctive
		return x.base(c, i)
	}
	c.Finite = true
	return x.isPresent(i, p) || x.isSeenDoing(i, p)
}

// endsOpening reports whether an item's act may begin behind token p: nothing stands there, or a bullet or a
// label.
func (x *parse) endsOpening(p int) bool { return !x.in(p) || x.isBullet(p) || x.isLabelEnd(p) }

// isLabelEnd reports whether the colon at token p ends a label that a sentence begins with: "Chile: | open
// two ports".
func (x *parse) isLabelEnd(p int) bool { return x.mark(p) == ':' && p <= x.s.First+longestLabel }

// longestLabel is how many tokens the label of an item has at the most.
const longestLabel = 6

// isSeenDoing reports whether the base form at token i is what the name that ends at p is seen to do:
// "the deal will see Peru | cut its duty".
func (x *parse) isSeenDoing(i, p int) bool {
	n := len(x.out.Clauses) - 1
	if p != i-1 || n < 0 || !x.isActor(p) {
		return false
	}
	o := &x.out.Clauses[n]
	if x.lower(o.Verb) != "see" || o.Modal == clause.Plain || p-o.Verb > longestSubject {
		return false
	}
	for k := o.Verb + 1; k < p; k++ {
		if x.isBreak(k) || x.isComma(k) || x.has(k, prep) && !x.is(k, x.sym.of) {
			return false
		}
	}
	return x.form(i)&lexicon.Noun == 0 || x.isVerbal(i)
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

// goesWith reports whether a noun at token i, which could be a verb, goes with what ends at p: "a services | list
// isOfBoth reports whether the word at i tells which two things are meant that stand behind a verb and "both": "put both | weigh
// stations under one roof".
func (x *parse) isOfBoth(i, p int) bool {
	return x.is(p, x.sym.both) && x.form(p-1)&lexicon.Base != 0 && x.isNounLike(i+1)
}

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

// isHelpedDoing reports whether those that end at p are helped, let or made to do what follows: "help
// both public and private firms | secure their data".
func (x *parse) isHelpedDoing(p int) bool {
	n := len(x.out.Clauses) - 1
	if n < 0 {
		return false
	}
	o := &x.out.Clauses[n]
	if o.Passive || !x.isHelping(o.Verb) || p-o.Verb > longestItem+2 {
		return false
	}
	for k := o.Group.Last; k < p; k++ {
		if x.isBreak(k) || x.is(k, x.sym.as) || x.has(k, that|relative|sub) && !x.has(k, prep|det) {
			return false
		}
	}
	return o.Group.Last < p
}

// isHelping reports whether the verb at token i has an object that acts without a "to": "help".
func (x *parse) isHelping(i int) bool {
	switch x.lower(i) {
	case "help", "helps", "helped", "helping", "let", "lets", "letting", "make", "makes", "making":
		return true
	}
	return false
}

// isToldQuality reports whether the word at token i is the quality of what is told behind the "that" at p:
// "announced that | direct flights".
func (x *parse) isToldQuality(i, p int) bool {
	return x.has(i, dual) && x.is(p, x.sym.that) && x.has(p-1, say)
}

// isKeptSo reports whether the word at token i, without an object, tells how something before it is
// kept: "keeping their markets | open, removing".
func (x *parse) isKeptSo(i int) bool {
	if !x.has(i, dual) || x.in(i+1) && !x.isComma(i+1) && !x.has(i+1, conj) && !x.isBreak(i+1) {
		return false
	}
	for k := len(x.out.Clauses) - 1; k >= 0; k-- {
		switch o := &x.out.Clauses[k]; x.lower(o.Verb) {
		case "keep", "keeping", "keeps", "kept", "hold", "holding", "leave", "leaving", "make", "making":
			return i-o.Verb < longestItem+2
		}
	}
	return false
}

// isThinkingOf reports whether the word at token i stands over a clause that opens with a noun:
// "Peru and Chile | hope trade will double", "| want trade to double".
func (x *parse) isThinkingOf(i int) bool {
	if !x.has(i, thinking) || !x.isNounLike(i+1) || !x.isLower(i+1) {
		return false
	}
	n := i + 1
	for (x.isNounLike(n) || x.has(n, prep) || x.isName(n)) && !x.has(n, to) && n < i+2*longestItem {
		n++
	}
	return x.finiteAhead(i+1) || x.has(n, to) && x.form(n+1)&lexicon.Base != 0
}

// isVerbalOver is isVerbal, also of a verb with a clause of its own behind it.
func (x *parse) isVerbalOver(i int) bool { return x.isVerbal(i) || x.isThinkingOf(i) }

// joinedBare reads a base form behind a conjunction or mark: it goes on with an
// infinitive or with a present of the plural.
func (x *parse) joinedBare(c *clause.Clause, i, p int) bool {
	if c.Finite = x.isBesidePresent(p); c.Finite {
		return true
	}
	if x.mayJoin(i, p) {
		if x.is(i, x.sym.be) && !x.base(c, i) {
			return false
		}
		c.Kind = clause.Infinitive // "will begin in May and | be completed by June"
		return true
	}
	isOnly := x.form(i)&lexicon.Noun == 0
	isPlan := x.is(i+1, x.sym.to) && x.form(i+2)&lexicon.Base != 0 // "Peru and Chile, once rivals, plan to"
	c.Finite = (isOnly || isPlan) && x.isComma(p) && x.closesAside(p) || (isOnly || isPlan && x.has(i, promising)) && x.has(p, conj) && x.hasPresent()
	return c.Finite
}

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

// closesAside reports whether the comma at p closes an aside behind a subject.
func (x *parse) closesAside(p int) bool {
	for k := p - 1; k > x.s.First; k-- {
		if x.isComma(k) {
			return x.isName(k-1) || x.has(k-1, agent|subjectPronoun)
		}
		if x.isBreak(k) {
			return false
		}
	}
	return false
}

// closesInfinitive reports whether the comma at p closes an infinitive told beside a
// subject: "The levy, to take effect in May, | answers".
func (x *parse) closesInfinitive(p int) bool {
	for k := p - 1; k > x.s.First; k-- {
		if x.isComma(k) {
			return x.is(k+1, x.sym.to)
		}
		if x.isBreak(k) {
			return false
		}
	}
	return false
}

// isPluralSubject reports whether the noun at p takes a plural verb: "ministers",
// "Peru and Chile".
func (x *parse) isPluralSubject(p int) bool {
	if !x.isWord(p) {
		if open := x.pairedMark(p, x.s.First); x.mark(p) == ')' && open > 0 {
			return x.isPluralSubject(open - 1) // "Peru and GM (GM.N) | plan"
		}
		return x.isCloser(p) && x.isPluralSubject(p-1)
	}
	if x.isName(p) && !x.opensPlural(p) {
		first := x.pastMaker(x.capitalsStart(p))
		if x.is(first-1, x.sym.and) || x.has(first-1, det) && x.is(first-2, x.sym.and) {
			return true
		}
		w := x.d.Tokens[p].Of(x.d.Text)
		return w[len(w)-1] == 's' && (x.has(p, agent) || x.has(p-1, quantity))
	}
	w := x.d.Tokens[p].Of(x.d.Text)
	return isPlural(w) && !x.has(p, prep|adverb) && x.form(p)&^(lexicon.Third|lexicon.Noun) == 0
}

// capitalsStart is where the name begins that ends with token p, a party's or any.
func (x *parse) capitalsStart(p int) int {
	if x.nameEnd(p) > 0 {
		return x.nameStart(p)
	}
	for x.isName(p - 1) {
		p--
	}
	return p
}

// pastMaker is where what says who somebody is begins before the name at token k: "and | Brazilian miner | Vale"; k where nothing does.
func (x *parse) pastMaker(k int) int {
	i := k - 1
	for x.isLower(i) && x.isNounLike(i) && i > k-longestItem {
		i--
	}
	if i < k-1 && x.isName(i) {
		return i
	}
	return k
}

// isPlural reports whether a noun ends like a plural: "ports", and not "citrus", "process".
func isPlural(w string) bool {
	if len(w) < 3 || w[len(w)-1] != 's' {
		return false
	}
	switch w[len(w)-2:] {
	case "us", "ss", "is":
		return w == "menus" || w == "skis"
	}
	return true
}

// opensPlural reports whether token p opens the sentence and is a plural in capitals
// only for that: "Analysts | believe".
func (x *parse) opensPlural(p int) bool {
	return p == x.s.First && x.nameEnd(p) == 0 && x.form(p)&lexicon.Third == 0
}

// isSubjunctive finds "agreed that a committee be set up", and what goes on with it
// behind another "that".
func (x *parse) isSubjunctive(i, p int) bool {
	if o := x.asideOpener(p); x.isComma(p) && o > x.s.First {
		p = o - 1 // "that its report, along with a draft, | be"
	}
	if !x.isNounLike(p) || !x.is(i, x.sym.be) && !x.isBareThird(i, p) {
		return false
	}
	for k, n := p, 0; k >= x.s.First && n < longestSubjunctive; k, n = k-1, n+1 {
		if !x.is(k, x.sym.that) {
			continue
		}
		if x.has(k-1, subjunctive) || x.has(x.before(k), subjunctive) || x.isDecidedBy(k) {
			return true
		}
		if !x.isJoint(k - 1) {
			return false
		}
		n = 0
	}
	return false
}

// isDecidedBy reports whether who decided, or when, stands before the "that" at token k:
// "it was decided by both sides | that".
func (x *parse) isDecidedBy(k int) bool {
	for n := len(x.out.Clauses) - 1; n >= 0; n-- {
		if o := &x.out.Clauses[n]; o.Group.Last <= k {
			return x.has(o.Verb, subjunctive) && x.isAdjunct(clause.Run{First: o.Group.Last, Last: k})
		}
	}
	return false
}

// longestSubjunctive is how many words the subject of a subjunctive has at the most.
const longestSubjunctive = 16

// isBareThird reports whether the base form at token i has a subject in the singular
// that ends at p: "the council | convene twice".
func (x *parse) isBareThird(i, p int) bool {
	return p == i-1 && !x.isGroupEnd(p) && x.isSingular(p) && !x.has(p, prep|det) && !x.finiteAhead(i) && (x.form(i)&lexicon.Noun == 0 || x.isVerbal(i) || x.isAdverb(i+1))
}

// isBullet is a mark that an item begins with.
func (x *parse) isBullet(p int) bool {
	switch x.mark(p) {
	case '•', '●', '·', '▪', '*':
		return p == x.s.First
	case '-', '–', '—', ')', '.':
		return p <= x.s.First+2 && x.isMarker(x.s.First, p)
	}
	return false
}

// isMarker reports whether tokens i to p are an item's number or letter: "1.",
// "(a)", "–".
func (x *parse) isMarker(i, p int) bool {
	for ; i < p; i++ {
		if t := x.d.Tokens[i]; t.Kind == text.Word && t.End-t.Start > 3 {
			return false
		}
	}
	return true
}

// opensItem reports whether a base form at the head of a sentence is what is to be
// done: an object or a preposition follows it.
func (x *parse) opensItem(i int) bool {
	n := i + 1
	for k := n; x.in(k) && k < n+6; k++ {
		if x.mark(k) == ':' {
			return false // "Secure Communications MOU: …"
		}
	}
	if x.isNounLike(n) && !x.opensObject(n) && x.isSubjectAt(i) {
		return false
	}
	if x.form(i)&lexicon.Noun != 0 {
		return x.has(n, det) || x.isAdverb(n) || x.isNounLike(n) && !x.has(i, compound) && !x.isName(n)
	}
	return x.opensThing(n) || x.has(n, prep|adverb|to|conj) || x.isAdverb(n)
}

// opensThing reports whether what a verb is done to begins at token n: "his port", "fees", "opening hours".
func (x *parse) opensThing(n int) bool {
	return x.opensObject(n) || x.isNounLike(n) || x.form(n)&lexicon.Ing != 0 && x.isNounLike(n+1)
}

// isSubjectAt reports whether the word at the head of a sentence opens the subject
// of a verb that follows: "Quota shares will be", "Lower fees on tea and rice would".
func (x *parse) isSubjectAt(i int) bool {
	for k := i + 1; x.in(k) && k < i+16; k++ {
		if x.isBreak(k) || x.isComma(k) || x.has(k, that|relative|sub) && !x.has(k, prep) || x.has(k, to) {
			return false
		}
		if x.has(k, will|would|shall|beFinite) && !x.isPossessive(k) || x.has(k, say|promising) && x.form(k)&lexicon.Past != 0 && (x.has(k+1, to|that) || x.isToldOnDay(k)) {
			return true
		}
	}
	return false
}
