package en

import (
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
	return x.form(i)&lexicon.Noun == 0 || x.isVerbal(i) || x.isParticle(i+1)
}

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
	if x.isNounLike(n) && !x.opensObject(n) && (x.isSubjectAt(i) || x.lower(i) == "top") { // "Top officials"
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
