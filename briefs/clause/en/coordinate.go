package en

import (
	"attache/briefs/clause"
	"attache/briefs/lexicon"
	"attache/briefs/text"
)

// mayJoin reports whether the base form at token i, behind the conjunction or
// mark at p, goes on with the infinitives or the modal verb before it.
func (x *parse) mayJoin(i, p int) bool {
	if !x.hasBase() || x.isSecondQuality(i, p) || x.isSecondThing(i, p) {
		return false
	}
	if x.isAmongSemicolons(i, p) || x.isSetApartVerb(i, p) || x.endsVerbList(i, p) {
		return true
	}
	if x.has(p, conj) {
		return x.isJoinedVerb(i)
	}
	// In a list the comma's verb must have its object, and the list its end.
	return x.isJoinedVerb(i) && (x.mark(p) != ',' || x.isVerbInList(i, p) && x.listEnds(i))
}

// isAmongSemicolons reports whether the verb at token i, which is a noun too, stands in a list of verbs that
// semicolons divide: one of them before it, or behind it, can be nothing else.
func (x *parse) isAmongSemicolons(i, p int) bool {
	if x.has(p, conj) {
		p--
	}
	if x.mark(p) != ';' || !x.isLower(i) || !x.isNounLike(i+1) && !x.opensObject(i+1) {
		return false
	}
	if n := len(x.out.Clauses) - 1; n >= 0 && x.out.Clauses[n].Kind == clause.Infinitive && x.mark(x.out.Clauses[n].Group.First-1) == ';' {
		return true
	}
	for k := i + 1; x.in(k) && k < i+longestSubjunctive; k++ {
		if x.mark(k) == ';' {
			n := x.pastConj(k + 1)
			return x.form(n)&lexicon.Base != 0 && x.isJoinedVerb(n)
		}
	}
	return false
}

// isSecondQuality reports whether the word at token i, behind the conjunction at p, is the
// second adjective of a thing and no verb: "stable and | secure | supplies". With an
// article behind it, it is one: "make it stable and | secure | a loan".
func (x *parse) isSecondQuality(i, p int) bool {
	switch {
	case !x.has(p, conj):
		return false
	case i+1 >= x.s.Last || x.isBreak(i+1):
		return x.has(i, dual) && x.has(p-1, quality|dual) // "will be safe and | secure"
	case !x.isNounLike(i+1) || x.has(i+1, det|pronoun):
		return false
	case x.lower(i) == "free": // "a strong press and | free | markets"
		return true
	case isRelation(x.lower(p-1)) && x.form(i)&lexicon.Noun != 0 && x.isLower(i+1): // "judicial and | police | cooperation"
		return true
	}
	return x.has(i, dual) && (x.has(p-1, quality|dual) || x.mark(p-2) == '-' && !x.d.Tokens[p-1].Spaced)
}

// isSecondThing reports whether the word at token i, behind the conjunction at p, ends a pair in quotation marks, or is a noun as the one
// before it, behind "as well as": "a “firm and | clear” note", "as well as aircraft and | power equipment".
func (x *parse) isSecondThing(i, p int) bool {
	if !x.has(p, conj) {
		return false
	}
	k := p - 1
	for k > x.s.First && k > p-longestSuch && x.isNounLike(k) {
		k--
	}
	isBesides := k < p-1 && x.is(k, x.sym.as) && x.lower(k-1) == "well" && x.is(k-2, x.sym.as)
	return x.isCloser(i+1) && x.isQuote(p-2) || isBesides && x.isNounLike(i+1)
}

// isRelation reports whether an adjective tells what a thing deals with, so that it stands alone behind no verb.
func isRelation(w string) bool {
	switch w {
	case "judicial", "legal", "economic", "technical", "commercial", "financial", "industrial", "cultural", "academic", "scientific", "political", "diplomatic", "military", "agricultural", "environmental", "educational", "medical", "technological", "social", "humanitarian", "geographic", "geographical", "civil", "public":
		return true
	}
	return false
}

// isVerbInList reports whether the base form at token i, behind a comma at p, can
// only be a verb: "hasten clearance", "openly auction licences", "hand over the
// files".
func (x *parse) isVerbInList(i, p int) bool {
	if x.takesPreposition(i, i+1) {
		return true // "open a desk, focus on crab and cut"
	}
	return x.form(i)&lexicon.Noun == 0 || x.has(i+1, det|opener) || p < i-1 || x.isParticle(i+1) || x.isListItem(i)
}

// isListItem reports whether a verb that is a noun too has its object before the next
// verb of the list, and no "and" within that could join it to nouns: "complete the post,
// | upgrade roads in the north, and acquire".
func (x *parse) isListItem(i int) bool {
	if x.has(i, compound) || !x.isNounLike(i+1) && !(x.form(i+1)&lexicon.Ing != 0 && x.isNounLike(i+2)) {
		return false
	}
	for k := i + 2; x.in(k); k++ {
		n := x.pastConj(k)
		switch {
		case n > k:
			return x.isVerbAhead(n)
		case x.isBreak(k):
			return false
		case !x.isComma(k):
			continue
		}
		n = x.pastConj(k + 1)
		return x.isVerbAhead(n) && (n > k+1 || x.form(n)&lexicon.Noun == 0 || x.has(n+1, det) || x.isListItem(n))
	}
	return false
}

// isVerbAhead reports whether a verb of a list stands at token n, behind adverbs.
func (x *parse) isVerbAhead(n int) bool {
	for x.isAdverb(n) {
		n++
	}
	return x.form(n)&lexicon.Base != 0 && x.isJoinedVerb(n)
}

// isParticle reports whether a word that is a preposition elsewhere belongs to the
// verb before it, with an object behind: "line up two ships".
func (x *parse) isParticle(n int) bool {
	switch x.lower(n) {
	case "up", "out", "down", "off":
		return x.opensObject(n+1) || x.isNounLike(n+1)
	case "over":
		switch x.lower(n - 1) {
		case "hand", "take", "turn", "give", "carry", "sign":
			return x.opensObject(n+1) || x.isNounLike(n+1)
		}
	}
	return false
}

// hasBase reports whether a clause before has a base form to join another to.
func (x *parse) hasBase() bool {
	for k := len(x.out.Clauses) - 1; k >= 0; k-- {
		c := &x.out.Clauses[k]
		if c.Kind == clause.Infinitive || c.Kind == clause.Item || c.Modal != clause.Plain && c.Finite {
			return true
		}
	}
	return false
}

// isJoinedVerb reports whether a base form behind a conjunction is a verb there:
// an object, an adverb, a preposition of its own follows it.
func (x *parse) isJoinedVerb(i int) bool {
	if !x.isLower(i) {
		return false
	}
	n := i + 1
	for x.isAdverb(n) {
		n++
	}
	if x.form(i)&lexicon.Noun == 0 {
		return true
	}
	if n == i+1 && x.endsNounList(i) {
		return false // "chips, rice, and fuel ethanol"
	}
	switch {
	case x.is(n, x.sym.that):
		return x.isThatThing(n)
	case !x.in(n) || x.mark(n) != 0 && !x.isQuote(n), x.has(n, relative):
		return false
	case n > i+1 || x.opensVerbObject(i, n):
		return true
	case x.has(n, to|prep):
		return x.takesPreposition(i, n)
	case x.has(n, conj|be|have|will|would|may|sub):
		return false
	}
	return !x.isCompound(i, n) && x.form(n)&^(lexicon.Noun|lexicon.Verb) == 0
}

// isCompound reports whether the verb at token i, which is a noun too, stands before the bare noun
// at n as part of one thing: "ship | checks", "trade | talks", and not "ship | rice".
func (x *parse) isCompound(i, n int) bool {
	head := n
	for x.isLower(head+1) && x.isNounLike(head+1) && x.lower(head+1) != "worth" && head < n+longestItem {
		head++
	}
	if x.has(head, good) {
		return x.has(i, compound) && !x.isTradeVerb(i)
	}
	if x.has(i, compound) || x.has(i, rawStuff) && x.has(head, rawEnd) {
		return true
	}
	return x.has(i, modifier) && (x.has(head, compoundEnd) || head > n && x.has(n, modifier)) // "ship repair yards"
}

// isTradeVerb reports whether what the verb at token i is done to are goods.
func (x *parse) isTradeVerb(i int) bool {
	switch x.lower(i) {
	case "import", "export", "supply", "transport", "process":
		return true
	}
	return false
}

// opensAmount reports whether words that only say how exact an amount is stand at token n, and the
// amount behind them: "at least 65 percent", "up to $2 million".
func (x *parse) opensAmount(n int) bool {
	k := n + 2
	switch x.lower(n) {
	case "at", "up", "close":
	case "about", "around", "over", "under", "nearly", "roughly":
		k = n + 1
	default:
		return false
	}
	return x.in(k) && (x.d.Tokens[k].Kind == text.Number || x.d.Tokens[k].Kind == text.Symbol)
}

// endsNounList reports whether the conjunction before token i ends a list of bare
// nouns.
func (x *parse) endsNounList(i int) bool {
	p := x.before(i)
	if !x.has(p, conj) || !x.isComma(p-1) || x.has(i+1, det|opener) {
		return false
	}
	for k := p - 2; k > p-6 && x.in(k); k-- {
		switch {
		case x.isComma(k):
			return k < p-2
		case !x.isNounLike(k) || x.isGroupVerb(k) || x.lower(k) == "meet":
			return false
		}
	}
	return false
}

// isThatThing reports whether "that" at token n only points at the noun behind it:
// "review | that step".
func (x *parse) isThatThing(n int) bool {
	return x.isNounLike(n+1) && !x.isBreak(n+2) && x.form(n+2)&lexicon.Verb == 0 && !x.has(n+2, will|would|have|be)
}

// opensVerbObject reports whether token n opens the object of the verb at token i,
// which is a noun too.
func (x *parse) opensVerbObject(i, n int) bool {
	return x.opensAmount(n) || x.has(n, det|opener) || x.has(n, pronoun) && !x.has(n, sub|conj) || x.isName(n) && !x.has(i, compound) || x.timeEnd(n) > 0 && !x.has(n, prep) || !x.isWord(n) && x.mark(n) == 0
}

// takesPreposition reports whether a verb that is a noun too goes with the
// preposition at n: "work with", "report to", "focus on".
func (x *parse) takesPreposition(i, n int) bool {
	if x.isParticle(n) || x.has(n+1, pronoun) && !x.has(n+1, det) {
		return true // "vote on it"
	}
	switch x.lower(n) {
	case "with", "on", "to", "towards", "toward", "together":
		switch x.lower(i) {
		case "rule":
			return x.lower(n) == "on"
		case "work", "report", "focus", "trade", "travel", "move", "contract", "act", "vote":
			return true
		}
	case "into", "at":
		return x.lower(i) == "look"
	case "for":
		return x.lower(i) == "push"
	case "in":
		return x.lower(i) == "meet" || x.lower(i) == "land"
	case "from", "by", "over":
		switch x.lower(i) {
		case "rise", "fall", "increase", "drop", "decline", "grow":
			return true
		}
	}
	return false
}

// listEnds reports whether a conjunction with a base form ends the list that the
// verb at token i stands in.
func (x *parse) listEnds(i int) bool {
	for k := i + 1; x.in(k); k++ {
		if x.isBreak(k) && !x.isQuote(k) && x.mark(k) != '(' && x.mark(k) != ')' {
			return false
		}
		if !x.has(k, conj) {
			continue
		}
		n := x.pastConj(k)
		for x.isAdverb(n) || x.has(n, to) {
			n++
		}
		if x.form(n)&lexicon.Base != 0 && (x.isJoinedVerb(n) || x.isSureVerb(i) && x.isComma(k-1) && x.isNounLike(n+1)) {
			return true
		}
	}
	return false
}

// isSureVerb reports whether the base form at token i is no noun here: none anywhere, or before what
// opens its object.
func (x *parse) isSureVerb(i int) bool {
	return x.form(i)&lexicon.Noun == 0 || x.has(i+1, det|opener)
}

// endsVerbList reports whether the word at token i, a noun elsewhere, ends a list whose verb before it can
// be nothing else: "will settle the levy, lift the ban, and | store seed".
func (x *parse) endsVerbList(i, p int) bool {
	n := len(x.out.Clauses) - 1
	if !x.has(p, conj) || !x.isComma(p-1) || n < 0 || !x.isLower(i) || !x.isNounLike(i+1) {
		return false
	}
	c := &x.out.Clauses[n]
	return c.Kind == clause.Infinitive && x.isComma(c.Group.First-1) && x.isSureVerb(c.Verb) && c.Verb < p
}

// isSetApartVerb reports whether an aside stands between the conjunction at p and the verb at token i: no
// second noun of a thing is set apart so, "and, from May, | ship rice".
func (x *parse) isSetApartVerb(i, p int) bool {
	return x.has(p, conj) && x.isComma(p+1) && x.isComma(i-1) && i > p+3 && x.isLower(i) && x.isNounLike(i+1)
}
