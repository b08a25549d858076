package en

import (
	"strings"

	"attache/briefs/clause"
	"attache/briefs/lexicon"
	"attache/briefs/text"
)

// groups finds the verb groups of the sentence.
func (x *parse) groups() {
	for i := x.s.First; i < x.s.Last && len(x.out.Clauses) < most; i++ {
		if !x.mayOpen(i) {
			continue
		}
		c := &x.next
		*c = newClause(i)
		if x.group(c) {
			x.complement(c)
			x.joinVerbs(c)
			x.out.Clauses = append(x.out.Clauses, *c)
			i = max(i, c.Group.Last-1)
		}
	}
}

// auxiliaries are what a verb group can begin with besides a verb.
const auxiliaries = to | will | would | shall | may | beFinite | have | doing

// mayOpen reports whether a verb group can begin at token i.
func (x *parse) mayOpen(i int) bool {
	t := x.at(i)
	switch {
	case t.is&aWord == 0, t.flags&auxiliaries == 0 && t.form&lexicon.Verb == 0 && !x.isPrefixed(i):
		return false
	case t.is&aCapital != 0 && t.flags&(be|have|will|would|shall|may) == 0:
		return false
	case x.isSupplyNoun(i), t.flags&to != 0 && x.isSupplyNoun(i+1):
		return false
	}
	return t.name == 0 || t.flags&(have|be|will|would) != 0
}

// isSupplyNoun reports whether the word at token i is a noun of what is supplied: "supply | chains", "supply and | demand".
func (x *parse) isSupplyNoun(i int) bool {
	if s := x.sym0(i); s != x.sym.supply && s != x.sym.demand {
		return false // most
	}
	switch x.lower(i) {
	case "supply":
		next := x.lower(i + 1)
		return next == "chain" || next == "chains" || next == "and" && x.lower(i+2) == "demand"
	case "demand":
		return x.lower(i-1) == "and" && x.lower(i-2) == "supply"
	}
	return false
}

// complement takes along the adjective that a verb of staying goes with: "remains
// committed".
func (x *parse) complement(c *clause.Clause) {
	if !x.has(c.Verb, staying) {
		return
	}
	n := c.Group.Last
	for x.isAdverb(n) {
		n++
	}
	if x.has(n, infPred) || x.isState(n) {
		c.Predicate, c.Group.Last = n, n+1
	}
}

// isState reports whether a participle behind a verb of staying tells a state: "remain |
// engaged", "stays focused on".
func (x *parse) isState(n int) bool {
	return x.form(n)&lexicon.Part != 0 && x.form(n)&lexicon.Base == 0 && !x.isNounLike(n+1)
}

func newClause(i int) clause.Clause {
	return clause.Clause{Group: clause.Run{First: i, Last: i + 1}, Verb: i, Marker: -1, Shares: -1, Over: -1, Governor: -1, Joined: -1, Join: -1, Predicate: -1}
}

// group reads the verb group that begins with a clause's first token.
func (x *parse) group(c *clause.Clause) bool {
	i := c.Group.First
	f := x.at(i).flags
	switch {
	case f&to != 0:
		return x.infinitive(c)
	case f&(will|would|shall|may) != 0 && !x.isNeedOf(i):
		return x.modal(c, f)
	case f&beFinite != 0 && !x.isOpener(i):
		return x.copula(c)
	case f&have != 0 && x.form(i)&lexicon.Ing == 0:
		return x.perfect(c)
	case f&doing != 0:
		return x.do(c)
	}
	return x.verb(c)
}

// isNeedOf reports whether "need" at token i tells what those need who are told right before: "and we | need Lima's votes", "the boats they | need".
func (x *parse) isNeedOf(i int) bool {
	return x.is(i, x.sym.need) && x.has(i-1, subjectPronoun) && (x.opensObject(i+1) || x.isNounLike(i-2))
}

// isOpener is a clitic that is no verb: the possessive 's.
func (x *parse) isOpener(i int) bool { return x.isPossessive(i) }

// longestAside is how many words stand between a conjunction and what it joins, and
// longestCondition how many where they tell when or on what it depends, at
// the most.
const (
	longestAside     = 6
	longestCondition = 16
)

// infinitive reads "to open", "to be held", "to quickly and quietly drop".
func (x *parse) infinitive(c *clause.Clause) bool {
	c.Kind = clause.Infinitive
	to := c.Group.First
	if x.has(to-1, toNoun) && x.form(to+1)&lexicon.Noun != 0 && !x.has(to+2, det) {
		return false // "recourse to import licences"
	}
	if n := x.neverBefore(to); n < to {
		c.Negative = true
		c.Group.First = n
	}
	k := x.among(c, to+1)
	if x.isJoinedQuality(k) || x.lower(k) == "further" && x.form(k+1)&lexicon.Ing != 0 { // "commit to further | strengthening"
		return false
	}
	if x.timeEnd(to+1) > 0 && x.form(k)&lexicon.Base == 0 {
		return false
	}
	return x.base(c, k)
}

// isJoinedQuality reports whether a word that can be a verb is joined to an adjective before a
// noun: "a commitment to | open and fair trade".
func (x *parse) isJoinedQuality(k int) bool {
	switch x.lower(k) {
	case "open", "free", "clean", "clear", "secure", "direct", "smooth":
		n := k + 2
		return x.has(k+1, conj) && x.isLower(n) && x.form(n)&lexicon.Verb == 0 && !x.isAdverb(n) && !x.has(n, not|to|det|prep) && x.isNounLike(n+1) && !x.isBreak(n+1)
	}
	return false
}

// base reads the verb that an auxiliary or "to" asks for, at token k: "open",
// "be opened", "have opened", "be opening".
func (x *parse) base(c *clause.Clause, k int) bool {
	switch {
	case x.is(k, x.sym.be):
		return x.afterBe(c, k)
	case x.is(k, x.sym.have):
		return x.afterHave(c, k)
	case x.isPrefixed(k):
		c.Verb, c.Base, c.Group.Last = k+2, x.Base(x.sym0(k+2)), k+3
		return true
	case x.isVerbHere(k):
		c.Verb, c.Base, c.Group.Last = k, x.Base(x.sym0(k)), k+1
		return true
	}
	return false
}

// isPrefixed reports whether a verb with a prefix stands at token k: "re-impose",
// "fast-track".
func (x *parse) isPrefixed(k int) bool { return x.isHyphenedAs(k, lexicon.Base) }

func (x *parse) isHyphenedAs(k int, f lexicon.Form) bool {
	const is = aHyphened | aSmall
	return x.at(k).is&is == is && x.mark(k+1) == '-' && x.isLower(k+2) && x.form(k+2)&f != 0
}

// pastPrefix is the token behind the prefix of a participle at token n: "co- | hosted", "fast- | tracked".
// It is n where there is none: not in "state-owned", "export-led".
func (x *parse) pastPrefix(n int, f lexicon.Form) int {
	switch x.lower(n) {
	case "co", "re", "pre", "fast", "jump", "kick", "ring", "green", "cross":
		if x.isHyphenedAs(n, f) {
			return n + 2
		}
	}
	return n
}

// isVerbHere reports whether token k is a base verb where one must stand: a
// listed one, or an unknown word that an object follows.
func (x *parse) isVerbHere(k int) bool {
	if !x.isLower(k) || x.nameEnd(k) > 0 {
		return false
	}
	if f := x.Form(x.sym0(k)); f&lexicon.Base != 0 {
		return true
	}
	if x.has(k, det|pronoun|prep|conj|not|have|be|sub|relative|to|that|will|would|may) || x.isAdverb(k) || x.Form(x.sym0(k)) != 0 {
		return false
	}
	return x.has(k+1, det) && !x.isPossessive(k+1)
}

// afterBe reads on behind "be" at token k: a passive, a progressive, a copula.
func (x *parse) afterBe(c *clause.Clause, k int) bool {
	c.Verb, c.Base, c.Group.Last = k, x.sym.be, k+1
	n := x.pastPrefix(x.among(c, k+1), lexicon.Part|lexicon.Ing)
	switch f := x.form(n) | x.unknownPart(n); {
	case x.is(n, x.sym.been) || x.is(n, x.sym.being):
		return x.afterBe(c, n)
	case f&lexicon.Part != 0 && !x.has(n, det|adverb):
		c.Passive, c.BringsAbout = true, x.has(n, bringing)
		return x.verbAt(c, n)
	case f&lexicon.Ing != 0 && f&lexicon.Noun == 0:
		c.Progressive = true
		return x.verbAt(c, n)
	case x.has(n, infPred) || x.isWord(n) && !x.has(n, det|prep|sub|relative|that|to|conj):
		c.Predicate = n
		c.Group.Last = n
		if x.has(n, infPred) {
			c.Group.Last = n + 1
		}
	}
	return true
}

// unknownPart is the form of a word in -ed that no list holds.
func (x *parse) unknownPart(n int) lexicon.Form {
	if w := x.lower(n); len(w) > 4 && w[len(w)-2:] == "ed" && x.form(n) == 0 && !x.has(n, infPred) {
		return lexicon.Part
	}
	return 0
}

// verbAt makes token n the verb of a group, which stands then.
func (x *parse) verbAt(c *clause.Clause, n int) bool {
	c.Verb, c.Base, c.Group.Last = n, x.Base(x.sym0(n)), n+1
	return true
}

// afterHave reads on behind "have" at token k.
func (x *parse) afterHave(c *clause.Clause, k int) bool {
	c.Verb, c.Base, c.Group.Last = k, x.sym.have, k+1
	n := x.pastPrefix(x.among(c, k+1), lexicon.Part)
	switch {
	case x.is(n, x.sym.been):
		c.Perfect = true
		return x.afterBe(c, n)
	case x.form(n)&lexicon.Part != 0 && !x.has(n, det):
		c.Perfect = true
		return x.verbAt(c, n)
	}
	return true
}

func (x *parse) modal(c *clause.Clause, f flag) bool {
	i := c.Group.First
	c.Finite = true
	switch {
	case f&will != 0:
		c.Modal = clause.Will
	case f&would != 0:
		c.Modal = clause.Would
	case f&shall != 0:
		c.Modal = clause.Shall
	default:
		c.Modal = clause.May
	}
	if x.isNoModal(i, f) {
		return false
	}
	c.Negative = f&negated != 0 || x.lower(i-1) == "never" // "Chile never | will"
	if x.invert(c, i) {
		return x.base(c, x.among(c, c.Subject.Last))
	}
	k := x.among(c, i+1)
	return x.base(c, k) || f&shall != 0 && x.base(c, x.pastTerms(k)) || x.unknownBase(c, k)
}

// invert gives a clause the subject that stands behind its auxiliary at token i, where words before it have
// turned them round: "nor will | Chile | raise", "not only did | Peru | agree".
func (x *parse) invert(c *clause.Clause, i int) bool {
	first := x.turnedBy(i)
	if first == i {
		return false
	}
	n := x.pastInverted(i)
	if n == 0 {
		return false
	}
	c.Negative, c.Subject, c.Group.First = c.Negative || !x.isNotOnly(first), clause.Run{First: i + 1, Last: n}, first
	return true
}

// turnedBy is where the words begin that stand before the auxiliary at token i, so that its subject stands
// behind it: "nor", "never again", "in no case", "not only". It is i where none do.
func (x *parse) turnedBy(i int) int {
	switch {
	case x.isSpelled(i-2, "not") && x.isNotOnly(i-2):
		return i - 2
	case x.isSpelled(i-1, "nor"), x.isSpelled(i-1, "never"):
		return i - 1
	case x.lower(i-1) == "again" && x.isSpelled(i-2, "never"):
		return i - 2
	case x.pastNoCase(i-3) == i:
		return i - 3
	}
	return i
}

// isSpelled reports whether the word at token i is a given one, in capitals or not.
func (x *parse) isSpelled(i int, word string) bool {
	return x.in(i) && strings.EqualFold(x.d.Tokens[i].Of(x.d.Text), word)
}

// pastNoCase is the token behind words that deny for every case, which begin at token k: "under no
// circumstances", "by no means"; k where none do.
func (x *parse) pastNoCase(k int) int {
	if x.lower(k+1) != "no" || !x.has(k, prep) {
		return k
	}
	switch x.lower(k + 2) {
	case "case", "circumstance", "circumstances", "account", "means", "time", "way", "event", "condition", "conditions":
		return k + 3
	}
	return k
}

// pastInverted is the token behind the subject that stands behind the auxiliary at token i where words that
// deny open the clause: "nor will | Chile | raise". It is 0 where none does.
func (x *parse) pastInverted(i int) int {
	n := i + 1
	switch {
	case x.has(n, subjectPronoun):
		return n + 1
	case x.nameEnd(n) > n:
		return x.nameEnd(n)
	case x.has(n, det):
		for n++; x.isNounLike(n) && !x.isVerbHere(n); n++ {
		}
		return n
	}
	return 0
}

// isNoModal reports whether the word at token i only looks like a modal: "the will of", "in May".
func (x *parse) isNoModal(i int, f flag) bool {
	if f&may != 0 && (x.timeEnd(i) > 0 && x.d.Tokens[i].Shape != text.Lower || x.is(i, x.sym.need) && !x.isVerbHere(i+1)) {
		return true
	}
	return f&will != 0 && i > x.s.First && x.has(i-1, det) && !x.has(i-1, pronoun|relative)
}

// unlikeVerbs are the words that stand behind a modal and are not its verb.
const unlikeVerbs = det | pronoun | prep | conj | not | have | be | sub | relative | to | that | will | would | may | quality | infPred | quantity | agent

// unknownBase reads a word that no list holds where a modal's verb must stand: "will | reissue
// permits", or only as a noun: "will not | compromise on". A plural is none: "Only then will | growers".
func (x *parse) unknownBase(c *clause.Clause, k int) bool {
	w := x.lower(k)
	if len(w) < 4 || !x.isLower(k) || x.Form(x.sym0(k)) != 0 || x.has(k, unlikeVerbs) || x.isAdverb(k) || x.timeEnd(k) > 0 || x.nameEnd(k) > 0 {
		return false
	}
	if w[len(w)-1] == 's' && w[len(w)-2] != 's' || x.form(k+1)&lexicon.Base != 0 && x.form(k+1)&lexicon.Noun == 0 {
		return false
	}
	return x.verbAt(c, k)
}

// pastTerms is the verb behind the phrase at k that an instrument puts between
// "shall" and its verb: "shall | in May of each year | open a quota"; k where none is.
func (x *parse) pastTerms(k int) int {
	if !x.has(k, prep) {
		return k
	}
	for n := k + 2; n < k+mostAmong && x.isWord(n); n++ {
		if x.isNounLike(n-1) && !x.has(n-1, det|prep|to) && x.isVerbHere(n) && x.form(n-1)&lexicon.Base == 0 && (x.opensObject(n+1) || x.isAdverb(n+1)) {
			return n
		}
	}
	return k
}

// copula reads what begins with "is", "are", "was", "were".
func (x *parse) copula(c *clause.Clause) bool {
	i := c.Group.First
	c.Finite = true
	c.Past = x.is(i, x.sym.was) || x.is(i, x.sym.were)
	c.Negative = x.has(i, negated)
	k := x.among(c, i+1)
	to, modal := k, clause.IsTo
	if x.is(k, x.sym.going) {
		to, modal = k+1, clause.Will
	}
	if x.is(to, x.sym.to) && x.base(c, x.among(c, to+1)) {
		c.Modal = modal
		if c.Past {
			c.Modal = clause.WasTo
		}
		return true
	}
	x.afterBe(c, i)
	c.Base = x.Base(x.sym0(c.Verb))
	if c.Verb == i {
		c.Base = x.sym.be
	}
	return true
}

func (x *parse) perfect(c *clause.Clause) bool {
	i := c.Group.First
	if x.is(i, x.sym.have) && x.d.Tokens[i].Shape == text.Lower && i > x.s.First && x.is(i-1, x.sym.to) {
		return false
	}
	c.Finite = true
	c.Past = x.is(i, x.sym.had)
	c.Negative = x.has(i, negated)
	if x.is(i+1, x.sym.to) && x.isVerbHere(i+2) {
		c.Modal = clause.May
		return x.base(c, i+2)
	}
	return x.afterHave(c, i)
}

func (x *parse) do(c *clause.Clause) bool {
	i := c.Group.First
	c.Finite = true
	c.Past = x.lower(i) == "did" || x.lower(i) == "didn't"
	c.Negative = x.has(i, negated)
	if x.invert(c, i) && x.isVerbHere(c.Subject.Last) {
		return x.verbAt(c, c.Subject.Last)
	}
	k := x.among(c, i+1)
	if x.isVerbHere(k) && (c.Negative || k == i+1) && x.form(k)&lexicon.Noun == 0 || c.Negative && x.isVerbHere(k) {
		return x.verbAt(c, k)
	}
	c.Negative = x.has(i, negated)
	if x.form(i)&lexicon.Base != 0 {
		return x.verb(c)
	}
	return x.verbAt(c, i)
}

// joinVerbs takes a verb along that shares the object of the one before it: "review
// and renew the list", "identify, map and protect", "negotiated and signed".
func (x *parse) joinVerbs(c *clause.Clause) {
	form := x.form(c.Verb) & (lexicon.Base | lexicon.Part | lexicon.Ing | lexicon.Past | lexicon.Third)
	if c.Verb != c.Group.Last-1 || form == 0 || c.Base == x.sym.be {
		return
	}
	for {
		k, joined := x.nextVerb(c.Group.Last)
		if k == c.Group.Last {
			return
		}
		if x.has(k, not) && x.form(k+1)&form != 0 && x.isComma(k+2) {
			c.Group.Last = k + 3 // "suspend, but not close, its inquiry"
			return
		}
		f := x.form(k)
		if !x.isLower(k) || f&form == 0 || c.Passive && x.lower(k) == "come" || !x.sharesObject(c, k, joined) {
			return // "will be signed | and come into force"
		}
		c.Second, c.Group.Last = x.Base(x.sym0(k)), k+1
	}
}

// nextVerb is where a verb can stand that shares the object of the one before token
// k, and whether a conjunction joins it; k where none can.
func (x *parse) nextVerb(k int) (at int, joined bool) {
	at = k
	if x.form(k-1)&lexicon.Base != 0 {
		at = x.pastHanging(at) // "set up and run a depot"
	}
	if x.isComma(at) {
		at++
	}
	joined = x.has(at, conj)
	at = x.pastConj(at)
	if at == k {
		return k, false
	}
	for !x.has(at, not) && (x.isAdverb(at) || x.phrase(at) > 0) {
		at += max(1, x.phrase(at))
	}
	return at, joined
}

// pastHanging is the token behind a particle or preposition whose object only the next verb
// has, with a conjunction behind it, and behind a noun or two before that: "set | up | and",
// "invest | in | and manage the port", "exchange | data on | and discuss the stocks"; k where
// none stands.
func (x *parse) pastHanging(k int) int {
	if x.isBareParticle(k) {
		return k + 1
	}
	n := x.pastHeld(k)
	if !x.has(n, prep|to) || x.timeEnd(n) > 0 || n == k && x.isGoing(k-1) {
		return k
	}
	next := n + 1
	if x.isComma(next) {
		next++ // "exchange data | on, and discuss"
	}
	if !x.has(next, conj) {
		if next > n+1 && x.form(next)&lexicon.Base != 0 && x.pastHanging(next+1) > next+1 {
			return n + 1
		}
		return k
	}
	if m := x.pastConj(next); x.form(m)&lexicon.Base != 0 && (x.opensObject(m+1) || x.isNounLike(m+1) || x.has(m+1, prep)) {
		return n + 1
	}
	return k
}

// pastHeld is the token behind the noun or two at k that a verb has and the next one has not.
func (x *parse) pastHeld(k int) int {
	n := k
	for n < k+longestHeld && x.isLower(n) && x.isNounLike(n) && !x.isAdverb(n) {
		n++
	}
	return n
}

// isGoing reports whether the verb at token k takes a particle and no object: "carry | on".
func (x *parse) isGoing(k int) bool {
	switch x.lower(k) {
	case "go", "carry", "come", "move", "stay", "stand", "hold", "join", "get", "give", "step":
		return true
	}
	return false
}

// isBareParticle reports whether token k belongs to the verb before it and a
// conjunction follows at once: "set | up | and".
func (x *parse) isBareParticle(k int) bool {
	switch x.lower(k) {
	case "up", "out", "down", "off", "over":
		return x.has(k+1, conj)
	}
	return false
}

// longestHeld is how many nouns stand before a preposition whose object the next verb has.
const longestHeld = 2

// sharesObject reports whether the verb at token k, which follows another at once,
// has the object of both.
func (x *parse) sharesObject(c *clause.Clause, k int, joined bool) bool {
	if x.isOtherAct(c, k) {
		return false
	}
	if !joined { // "identify, map and protect": the last one is joined
		n := x.pastHanging(k + 1)
		return (x.has(n, conj) || x.isComma(n)) && x.joinedSoon(n)
	}
	n := x.pastHanging(k + 1)
	if c.Passive {
		return true
	}
	if x.form(k)&lexicon.Noun != 0 && !x.opensObject(n) && !x.isNounLike(n) && !x.isQuote(n) {
		return x.form(k)&^(lexicon.Noun) != 0 && (x.has(n, prep) && c.Modal != clause.Plain || x.isAdverb(n) && (c.Modal != clause.Plain || c.Kind == clause.Infinitive))
	}
	return true
}

// isOtherAct reports whether the past or present form at k tells another act: "met
// and agreed to", "will be read, as we said, and printed", "the work done and directed officials to".
func (x *parse) isOtherAct(c *clause.Clause, k int) bool {
	if x.form(k)&lexicon.Past != 0 && x.isTelling(k) {
		return true
	}
	return c.Finite && c.Modal == clause.Plain && !c.Passive && (x.has(k, promising|say) || x.has(c.Verb, say) && x.isComma(c.Group.Last))
}

func (x *parse) joinedSoon(n int) bool {
	for k := n; k < n+5 && x.in(k); k++ {
		if x.has(k, conj) {
			return x.form(k+1)&lexicon.Verb != 0 || x.isAdverb(k+1)
		}
	}
	return false
}
