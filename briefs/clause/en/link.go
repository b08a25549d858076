package en

import (
	"strings"

	"attache/briefs/clause"
	"attache/briefs/lexicon"
	"attache/briefs/text"
)

// link gives each clause its subject and what it hangs on.
func (x *parse) link() {
	for j := range x.out.Clauses {
		c := &x.out.Clauses[j]
		switch {
		case c.Finite:
			x.finite(j)
		case c.Kind == clause.Infinitive && x.opensWithTo(c):
			x.toInfinitive(j)
		case c.Kind == clause.Infinitive:
			x.joinBare(j)
		case c.Kind == clause.Gerund:
			x.gerund(j)
		case c.Kind == clause.Participle:
			x.participle(j)
		}
		c.Negative = c.Negative || x.lower(c.Join) == "nor" // "will neither raise its duty | nor | cut its quota"
	}
}

// opensWithTo reports whether an infinitive has its "to", a "not" before it or
// none.
func (x *parse) opensWithTo(c *clause.Clause) bool {
	return x.is(c.Group.First, x.sym.to) || c.Negative && (x.is(c.Group.First+1, x.sym.to) || x.is(c.Group.First+2, x.sym.to))
}

// lower is where the clause before j ends its verb group.
func (x *parse) lower0(j int) int {
	if j == 0 {
		return x.s.First
	}
	return x.out.Clauses[j-1].Group.Last
}

// lowerAt is where the last verb group ends that stands before token end, an aside
// between it and clause j left out.
func (x *parse) lowerAt(j, end int) int {
	for q := j - 1; q >= 0; q-- {
		if x.out.Clauses[q].Group.Last <= end {
			return x.out.Clauses[q].Group.Last
		}
	}
	return x.s.First
}

// finite links a finite verb.
func (x *parse) finite(j int) {
	c := &x.out.Clauses[j]
	if !c.Subject.Empty() {
		x.attach(j, c.Group.First) // "nor | will Chile raise"
		return
	}
	lo := x.lower0(j)
	end := x.subjectEnd(c.Group.First, lo)
	k := end - 1
	if k < lo {
		lo = x.lowerAt(j, end)
	}
	if k < lo {
		x.withoutSubject(j, lo)
		return
	}
	lo = x.beforeTerm(j, lo)
	if x.termStart(k) < 0 && x.byOpening(j, k) {
		return
	}
	if j == 0 && x.isComma(k) && x.endsSubject(k) {
		end, k = k, k-1 // "The accord between Peru and Chile, | will be signed"
	}
	first := x.pastOpenAside(j, x.subjectStart(j, k, lo), lo, end)
	if x.tellsContact(j, first, lo) {
		return
	}
	if open, ok := x.openRegion(j); ok && !x.isOfSayer(first) && (x.goesOnRegion(j, first, lo) || first == end && x.isComma(k)) {
		x.subjectOfRegion(j, open)
		return
	}
	c.Subject = clause.Run{First: x.trimSubject(first, end), Last: end}
	x.freeThere(c)
	x.attach(j, first)
}

// isOfSayer reports whether the subject at token first is of what a participle of saying tells: ", saying | they would".
func (x *parse) isOfSayer(first int) bool {
	m := first - 2
	if x.isCloser(m) {
		m-- // "“a step,” | saying they would"
	}
	return x.has(first-1, say) && x.form(first-1)&lexicon.Ing != 0 && x.isComma(m) && !x.has(first, prep|to)
}

// longestTerm is how many tokens a thing has at the most that is only called so between quotation marks.
const longestTerm = 6

// termStart is the mark with which a quotation begins that ends at token i and is a thing alone: "“full blocking sanctions” |
// will". It is -1 for none.
func (x *parse) termStart(i int) int {
	if !x.isQuote(i) || i <= x.s.First || !x.isNounLike(i-1) || x.has(i+1, det|pronoun|conj) || x.isName(i+1) {
		return -1
	}
	q, in := x.d.InQuotation(int(x.d.Tokens[i-1].Start))
	if !in || q.Start < int(x.d.Tokens[x.s.First].Start) {
		return -1
	}
	open := x.d.TokenAt(q.Start) - 1
	if !x.isQuote(open) || i-open > longestTerm+1 || open+1 >= i {
		return -1
	}
	for k := open + 1; k < i; k++ {
		if !x.isWord(k) && x.mark(k) != '-' || x.has(k, subjectPronoun|will|would|shall|be|have) {
			return -1
		}
	}
	return open
}

// opensTerm reports whether token i is the mark before a term that ends before token end.
func (x *parse) opensTerm(i, end int) bool {
	for k := i + 2; x.isQuote(i) && k < min(end, i+longestTerm+2); k++ {
		if x.termStart(k) == i {
			return true
		}
	}
	return false
}

// beforeTerm is where the subject of clause j may begin where what was read as a verb before lo is part of a term.
func (x *parse) beforeTerm(j, lo int) int {
	if j == 0 || lo != x.lower0(j) {
		return lo
	}
	for i := lo; i < min(lo+longestTerm, x.out.Clauses[j].Group.First); i++ {
		if open := x.termStart(i); open >= 0 && open < lo {
			return x.lower0(j - 1)
		}
	}
	return lo
}

// freeThere leaves out of a verb's group the adjective that tells what there is to be: "there shall be | free movement".
func (x *parse) freeThere(c *clause.Clause) {
	if c.Predicate >= 0 && c.Subject.Last-c.Subject.First == 1 && x.is(c.Subject.First, x.sym.there) {
		c.Group.Last, c.Predicate = c.Predicate, -1
	}
}

// goesOnRegion reports whether what stands from first on before the verb of clause j, behind a verb that ends before lo, only goes on with a
// subject that begins before that.
func (x *parse) goesOnRegion(j, first, lo int) bool {
	return first == lo && !x.startsClause(lo) || first == lo+1 && x.opensClause(lo) && x.has(lo, prep) && x.isPastParticiple(j-1)
}

// isPastParticiple reports whether clause j is a participle of the past: behind it "before" and
// "after" open no clause, "contracts signed before the war | would".
func (x *parse) isPastParticiple(j int) bool {
	return j >= 0 && x.out.Clauses[j].Kind == clause.Participle && x.out.Clauses[j].Passive
}

// byOpening links a finite verb that has the word at k right before it: a relative
// word, a conjunction, a mark. It is false where a subject stands there.
func (x *parse) byOpening(j, k int) bool {
	c := &x.out.Clauses[j]
	isWhat := x.is(k, x.sym.what)
	switch {
	case x.has(k, relative) && !isWhat, x.is(k, x.sym.that) && x.isRelativeThat(k), x.isSuchAs(k):
		x.relativeClause(j, k)
	case isWhat || x.has(k, question) && !x.has(k, relative):
		c.Kind, c.Marker = clause.Question, k
		c.Subject = clause.Run{First: k, Last: k + 1}
		x.over(j, j-1, -1)
	case x.has(k, conj) && !x.has(k, pronoun):
		x.joinFinite(j, k)
	case x.isBreak(k) && !x.isCloser(k) || x.has(k, sub) && !x.has(k, pronoun|that|relative) && !x.isName(k):
		x.withoutSubject(j, k)
	default:
		return false
	}
	return true
}

// startsClause reports whether a boundary stands at token i.
func (x *parse) startsClause(i int) bool {
	return x.isComma(i) || x.isBreak(i) || x.has(i, that|sub|relative)
}

// subjectEnd is the token after the subject of a verb that begins at token i:
// adverbs, times and asides between are left out.
func (x *parse) subjectEnd(i, lo int) int {
	k := i - 1
	for k >= lo {
		n := x.skipped(k, lo)
		if n == k {
			break
		}
		k = n
	}
	return k + 1
}

// skipped is where to go on to the left of token k, which ends what may stand
// between a subject and its verb: an aside, an adverb, a time. It is k where it
// ends none.
func (x *parse) skipped(k, lo int) int {
	switch {
	case x.isComma(k):
		return x.beforeMark(k, x.asideStart(k, lo))
	case x.mark(k) == ')' || x.isDash(k):
		return x.beforeMark(k, x.pairedMark(k, lo))
	case x.isAdverb(k) && !x.has(k, relative|subjectPronoun) && !x.isQuantitySubject(k) && !x.isOfThem(k):
		return k - 1
	case k > lo && x.opensQuotation(k):
		return k - 1 // "the pact “will bring”"
	case x.isLateTime(k, lo):
		n := x.timeEnd(k)
		for k >= lo && x.timeEnd(k) == n {
			k--
		}
		return k
	}
	return k - x.setAside(k)
}

// isOfThem reports whether the word at token k, an adverb elsewhere, says which of the things before is
// meant: "the | first".
func (x *parse) isOfThem(k int) bool { return x.lower(k-1) == "the" }

// setAside is the length of a set phrase that ends at token k: "in turn", "for its
// part".
func (x *parse) setAside(k int) int {
	switch {
	case x.lower(k) == "turn" && x.lower(k-1) == "in":
		return 2
	case x.lower(k) == "part" && x.has(k-1, owner) && x.is(k-2, x.sym.forWord):
		return 3
	}
	return 0
}

// opensQuotation reports whether a quotation begins at token k.
func (x *parse) opensQuotation(k int) bool {
	return x.isQuote(k) && x.isQuotedAt(k+1) && !x.isQuotedAt(k-1)
}

// beforeMark is the token before the mark that opens an aside which token k closes,
// k where none does.
func (x *parse) beforeMark(k, opener int) int {
	if opener < 0 {
		return k
	}
	return opener - 1
}

// isLateTime reports whether token k ends a time between subject and verb: "Kenya
// tomorrow | will".
func (x *parse) isLateTime(k, lo int) bool {
	n := x.timeEnd(k)
	if n != k+1 {
		return false
	}
	for k >= lo && x.timeEnd(k) == n {
		k--
	}
	if k > lo && x.has(k, conj) {
		p := k - 1
		if x.isComma(p) {
			p--
		}
		isNext := x.lower(k+1) == "next" && x.timeEnd(lo) == 0
		return x.isNounLike(p) && (isNext || x.timeEnd(p) == 0) // "cut its levy and last week | agreed", and not "Monday and Tuesday | are"
	}
	return k >= lo && !x.isComma(k) && !x.has(k, prep|conj|sub|that|det) && !x.isBreak(k) && !x.isPossessive(k)
}

// isQuantitySubject keeps "both", "each" and "all" where they are the subject.
func (x *parse) isQuantitySubject(k int) bool {
	if !x.has(k, quantity) {
		return false
	}
	p := k - 1
	return !x.in(p) || x.isBreak(p) || x.isComma(p) || x.has(p, prep|conj|sub|say|that)
}

// asideStart is the comma that opens the aside which the comma at k closes, -1
// when that comma follows an introduction.
func (x *parse) asideStart(k, lo int) int {
	for i := k - 1; i > lo; i-- {
		if x.isBreak(i) && !x.isCloser(i) && x.mark(i) != '(' {
			return -1
		}
		if x.isComma(i) && x.opensAside(i+1, k) {
			return i
		}
	}
	if lo > x.s.First {
		return x.clauseAside(k, lo)
	}
	return -1
}

// clauseAside is asideStart for an aside with a verb of its own, which lies before
// lo: ", which hit growers,".
func (x *parse) clauseAside(k, lo int) int {
	for i := lo - 1; i > x.s.First; i-- {
		switch {
		case !x.isComma(i):
			if x.isBreak(i) || x.has(i, conj) && x.has(i-1, conj) {
				return -1
			}
		case x.opensVerbAside(i+1) || x.isReport(i+1, k) || x.isToldWhich(i+1, lo):
			return i
		case x.has(i+1, det) && lo == k && x.form(k-1)&lexicon.Third != 0:
			return i // "Fjord, a maker of wire harnesses, signed": a noun that can be a verb
		default:
			return -1
		}
	}
	return -1
}

// opensVerbAside reports whether an aside that begins at token i has a verb of its own:
// ", which hit growers,", ", the text of which is ready,", ", keen to burn gas,".
func (x *parse) opensVerbAside(i int) bool {
	return x.has(i, relative|sub) || x.isLower(i) && x.is(i+1, x.sym.to) && !x.has(i, conj|det) || x.has(i, prep) && x.has(i+1, relative) || x.form(i)&(lexicon.Part|lexicon.Ing) != 0 || x.is(i, x.sym.to) || x.has(i, det) && x.is(i+2, x.sym.of) && x.has(i+3, relative)
}

// isToldWhich reports whether the thing that an aside from token i on sets beside a name is told which it
// is, up to the verb that ends before lo: ", the firm that | runs | it,".
func (x *parse) isToldWhich(i, lo int) bool {
	for n := i + 2; x.has(i, det) && n < lo && n < i+longestAside+2 && !x.isComma(n); n++ {
		if x.has(n, relative|that) {
			return x.isNounLike(n - 1)
		}
	}
	return false
}

// pastDay is the token behind a day that stands at token i, with its preposition; i where none does.
func (x *parse) pastDay(i int) int {
	if n := max(x.timeEnd(i), x.timeEnd(i+1)); n > i && (x.timeEnd(i) > 0 || x.has(i, prep)) {
		return n
	}
	return i
}

// isReport reports whether a report stands between two commas: ", it was decided,".
func (x *parse) isReport(first, last int) bool {
	for q := range x.out.Clauses {
		if c := &x.out.Clauses[q]; first <= c.Group.First && c.Finite && x.pastDay(c.Group.Last) == last {
			return x.has(c.Verb, say|promising|thinking)
		}
	}
	return false
}

// opensAside reports whether an aside can begin with token i: a relative or
// participle clause, a phrase with a preposition, an apposition.
func (x *parse) opensAside(i, end int) bool {
	if x.has(i, conj) && !x.has(i, sub) {
		return false
	}
	if x.has(i, relative|prep|det|adverb) || x.form(i)&(lexicon.Part|lexicon.Ing) != 0 || x.timeEnd(i) > 0 {
		return true
	}
	if x.isName(i) {
		return x.isApposition(i, end)
	}
	return x.isLower(i) && x.form(i)&lexicon.Third == 0
}

// isApposition reports whether what stands between the comma before i and the one
// at end tells who someone is: "Wang Wentao, China's commerce minister,", "Peru's minister, Luis Vega,".
func (x *parse) isApposition(i, end int) bool {
	n := x.nameEnd(i)
	if n == 0 {
		n = i + 1
	}
	return !x.isName(i-2) || x.isLower(i-2) || n < end || x.nameEnd(i-2) == 0 || x.isTitle(i, n)
}

// isTitle reports whether a name holds words in small letters: "China's commerce
// minister".
func (x *parse) isTitle(i, last int) bool {
	for ; i < last; i++ {
		if x.isLower(i) && !x.has(i, prep|conj|det) {
			return true
		}
	}
	return false
}

// pairedMark is the bracket or dash that the one at k closes, -1 for none.
func (x *parse) pairedMark(k, lo int) int {
	for i := k - 1; i > x.s.First; i-- {
		if x.mark(k) != ')' && x.isDash(i) && x.isDash(k) || x.mark(k) == ')' && x.mark(i) == '(' {
			if i < lo && !x.opensVerbAside(i+1) {
				return -1
			}
			return i
		}
	}
	return -1
}

// isRelativeThat reports whether "that" at token k stands for the noun before it.
func (x *parse) isRelativeThat(k int) bool {
	p := k - 1
	if x.in(p) && p > x.s.First && x.isName(p) {
		return true // "a Memorandum of Understanding that binds"
	}
	return x.in(p) && x.isWord(p) && !x.has(p, say|promising|thinking) && (x.isNounLike(p) || x.timeEnd(p) > 0)
}

// longestSuch is how many tokens stand between "such" and its "as" at the most.
const longestSuch = 6

// isSuchAs reports whether "as" at token k opens what tells which of a thing is meant: "such measures | as are needed".
func (x *parse) isSuchAs(k int) bool {
	if !x.is(k, x.sym.as) {
		return false
	}
	for i := k - 1; i > x.s.First && i >= k-longestSuch && (x.isNounLike(i) || x.lower(i) == "such"); i-- {
		if x.lower(i) == "such" {
			return i < k-1
		}
	}
	return false
}

// subjectStart is the first token of the subject that ends at token k.
func (x *parse) subjectStart(j, k, lo int) int {
	if x.has(k, subjectPronoun) {
		return x.besidePronoun(j, k, lo)
	}
	for i := k; i >= lo; i-- {
		if open := x.termStart(i); open >= lo {
			i = open
			continue
		}
		if x.opensSubject(i, k) || x.joinsBefore(j, i, lo, k) {
			return i + 1
		}
		if i > lo && i < k && !x.isRate(i, k) && x.opensPhrase(i) {
			return i // "on the day | their agreement takes effect", and not "ore a year will"
		}
		if i > lo && x.isContact(j, i) {
			return i
		}
	}
	return x.pastHearer(j, lo, k)
}

// joinsBefore reports whether the conjunction at token i joins what the subject that ends at token k is of to a clause before.
func (x *parse) joinsBefore(j, i, lo, k int) bool {
	return i < k && x.has(i, conj) && !x.isName(i) && !x.joinsQualities(i) && !x.isPair(j, i, k) && x.joinsClauses(j, i, lo, k)
}

// joinsQualities reports whether the conjunction at token i joins two participles that describe the thing behind them: "of certified
// and | verified seed".
func (x *parse) joinsQualities(i int) bool {
	return x.form(i-1)&lexicon.Part != 0 && x.form(i-1)&lexicon.Noun == 0 && x.form(i+1)&lexicon.Part != 0 && x.has(i-2, prep|det)
}

// besidePronoun is where the subject begins that a pronoun at token k ends: there, or with who
// opens the clause before it, "my colleague and | I will meet".
func (x *parse) besidePronoun(j, k, lo int) int {
	if p := x.lower(k); k-2 < lo || !x.isCapital(k) && p != "he" && p != "she" || x.lower(k-1) != "and" || !x.isNounLike(k-2) {
		return k
	}
	first := x.subjectStart(j, k-2, lo)
	if first == x.s.First || x.startsClause(first-1) || x.isQuote(first-1) {
		return first
	}
	return k
}

// isContact reports whether the name at token i is who promises what the phrase before it names,
// with no word between: "The amount | Peru has pledged to spend".
func (x *parse) isContact(j, i int) bool {
	c, p := &x.out.Clauses[j], i-1
	isGiven := x.has(p, strongNoun) && x.has(c.Verb, bringing) // "a pledge | Peru gave"
	if !x.in(p-1) || !c.Finite || c.Passive || !isGiven && !x.has(c.Verb, promising) || x.nameStart(i) != i || x.nameEnd(i) == 0 || x.nameEnd(i) > c.Group.First {
		return false
	}
	return x.isLower(p) && x.isNounLike(p) && !x.has(p, agent|say|prep) && (isGiven || x.has(c.Group.Last, to)) && x.isOpened(p)
}

// isOpened reports whether a few words before the noun at token p an article opens its phrase.
func (x *parse) isOpened(p int) bool {
	for k := p - 1; x.in(k) && k > p-longestItem; k-- {
		if x.has(k, det) {
			return true
		}
		if !x.isNounLike(k) || !x.isLower(k) {
			return false
		}
	}
	return false
}

// isRate reports whether tokens i to k, or two of them behind an amount, say in what time, or for how much, it is told:
// "ore | a year", "$200 billion | a year in goods".
func (x *parse) isRate(i, k int) bool {
	switch x.lower(i + 1) {
	case "year", "month", "week", "day", "hour", "tonne", "ton", "barrel":
		return (k == i+1 || x.isCount(i-1)) && (x.lower(i) == "a" || x.lower(i) == "an")
	}
	return false
}

// opensPhrase reports whether an article or an owner right behind a noun begins
// another phrase, and not which of its kind it is: "goods | such as trout".
func (x *parse) opensPhrase(i int) bool {
	return x.has(i, det) && !x.has(i, quantity) && x.isWord(i+1) && !x.is(i+1, x.sym.than) && !x.is(i+1, x.sym.as) && x.lower(i) != "some" && x.lower(i) != "any" && x.isLower(i-1) && x.isNounLike(i-1) && x.nameEnd(i-1) == 0
}

// opensSubject reports whether a subject that ends at token k begins behind token
// i: behind a mark, or a word that opens a clause.
func (x *parse) opensSubject(i, k int) bool {
	switch {
	case x.isBreak(i):
		return !x.isBracket(i)
	case x.isComma(i):
		return !x.isNameList(i, k) && !x.isNounList(i, k) && !x.isAgentList(i, k) && x.lower(i+1) != "according"
	case i == k:
		return false
	case x.is(i, x.sym.that):
		return !x.has(i-1, prep) || x.isLaidDown(i-2)
	}
	return x.has(i, sub) && !x.has(i, prep|conj) && !x.isName(i) || x.has(i, relative) || x.opensClause(i)
}

// pastHearer leaves out who is told: "told reporters Kenya would".
func (x *parse) pastHearer(j, lo, k int) int {
	if j == 0 || lo > k {
		return lo
	}
	v := x.out.Clauses[j-1].Verb
	if !x.tellsSomebody(v) {
		return x.pastTold(v, lo, k)
	}
	i := lo + 1
	if x.has(lo, det) {
		i++
	}
	if n := x.nameEnd(lo); n > i {
		i = n
	}
	if i <= k && (x.has(i, det|pronoun) || x.isName(i)) {
		return i
	}
	return lo
}

// pastTold is where the subject that ends at token k begins, past what tells how the verb at token v says something: "said in a statement | Vega
// would", "made clear | Peru would"; lo where nothing does.
func (x *parse) pastTold(v, lo, k int) int {
	switch n := x.pastStatement(lo); {
	case n > lo && n <= k && x.has(v, say) && x.isName(n):
		return n
	case x.isPlain(lo) && x.has(v, light) && lo < k:
		return lo + 1
	}
	return lo
}

// pastStatement is the token behind what tells in what something is said: "said | in a statement | Vega would"; i where nothing does.
func (x *parse) pastStatement(i int) int {
	n := i + 2
	for x.isLower(n) && x.isNounLike(n) && !x.has(n, det|pronoun) && n < i+longestItem {
		n++
	}
	if w := x.lower(i + 1); x.has(i, prep) && (w == "a" || w == "an") && n > i+2 {
		return n
	}
	return i
}

func (x *parse) isBracket(i int) bool { return x.mark(i) == '(' || x.mark(i) == ')' }

// opensClause reports whether a word that is a preposition elsewhere begins a
// clause: after a comma or at the start of the sentence.
func (x *parse) opensClause(i int) bool {
	if x.is(i, x.sym.as) && (x.isLaidDownThere(i+1) || x.isWhatOneIs(i)) {
		return false
	}
	return x.has(i, opening) && !x.isCapital(i) && !(x.is(i, x.sym.as) && x.lower(i-1) == "such")
}

// isWhatOneIs reports whether "as" at token i tells what the owner of the thing before it is, where that thing opens a sentence or what
// "and" joins to it: "and Peru's role | as a host".
func (x *parse) isWhatOneIs(i int) bool {
	if a := x.lower(i + 1); a != "a" && a != "an" || !x.isNounLike(i-1) || !x.isLower(i-1) {
		return false
	}
	k := i - 1
	for x.in(k) && k > i-longestItem-2 && (x.isNounLike(k) || x.isPossessive(k)) {
		k--
	}
	return (k < x.s.First || x.is(k, x.sym.and)) && x.hasOwner(k+1, i)
}

// hasOwner reports whether an owner stands among tokens.
func (x *parse) hasOwner(first, last int) bool {
	for k := first; k < last; k++ {
		if x.isPossessive(k) || x.has(k, pronoun) {
			return true
		}
	}
	return false
}

// isLaidDownThere reports whether the word at token i tells where what stands before it is laid down:
// "matters as | set out in Article 3".
func (x *parse) isLaidDownThere(i int) bool {
	switch x.lower(i) {
	case "set", "laid", "provided", "defined", "specified", "mentioned", "referred", "described", "listed", "outlined", "stipulated", "contained":
		return x.has(i+1, prep|adverb)
	}
	return false
}

// joinsClauses reports whether the conjunction at i divides a clause from the
// subject of the next one, and not two parts of that subject: "sell copper to
// Ghana and | Kenya will ship".
func (x *parse) joinsClauses(j, i, lo, k int) bool {
	if x.isComma(i-1) && !x.isNameList(i-1, k) {
		return true
	}
	if j == 0 || i == lo || lo == x.s.First {
		return i == lo
	}
	if n := x.nameEnd(i); n > i+1 || x.isReporting(j, lo, i) || x.hasBreak(lo, i) || x.isProper(i) || x.isEnsured(j, lo) {
		return false
	}
	v := &x.out.Clauses[j-1]
	if x.has(v.Verb, say|thinking) && !x.has(v.Verb, promising) || x.lower(v.Verb) == "means" || x.isPastOpening(lo, i) {
		return false
	}
	_, open := x.openRegion(j)
	return !open
}

// isPastOpening reports whether a clause has begun among the tokens before the conjunction at i.
func (x *parse) isPastOpening(lo, i int) bool {
	return x.isClauseWord(lo, i) || x.isNameAfterComma(lo, i) || x.isPastDivision(lo, i)
}

// isPastDivision reports whether another conjunction before the one at i divides the clauses, with no
// more than a part of the subject between: "welcomed the news, and | the leaders of Peru and Chile will".
func (x *parse) isPastDivision(lo, i int) bool {
	for n := i - 1; n > lo; n-- {
		switch {
		case x.has(n, conj) && (x.isComma(n-1) || x.has(n+1, det|quantity) && !x.has(i+1, det|quantity)):
			return true // "from entering Peru and | all Chilean firms and banks will"
		case x.has(n, prep) && !x.is(n, x.sym.of), x.isComma(n):
			return false
		}
	}
	return false
}

// isPair reports whether the conjunction at i joins two names, the second of which ends
// at k, to the subject of a verb in the plural: "Both Peru and Chile | pledge".
func (x *parse) isPair(j, i, k int) bool {
	if x.nameEnd(i-1) != i || x.nameStart(k) != i+1 {
		return false
	}
	c := &x.out.Clauses[j]
	isPlural := c.Finite && !c.Past && c.Modal == clause.Plain && c.Group.First == c.Verb && x.form(c.Verb)&lexicon.Base != 0
	first := x.nameStart(i - 1)
	return isPlural || x.is(first-1, x.sym.both) || x.beginsBehindAnd(first)
}

// beginsBehindAnd reports whether the name at token i is the first word, at the most behind an adverb,
// after an "and" that joins no name to it: "draw up a list and then | Peru and Chile will".
func (x *parse) beginsBehindAnd(i int) bool {
	n := i - 1
	for x.in(n) && x.isAdverb(n) {
		n--
	}
	return x.in(n-1) && x.is(n, x.sym.and) && x.nameEnd(n-1) == 0
}

// hasBreak reports whether a mark that divides clauses stands among tokens.
func (x *parse) hasBreak(first, last int) bool {
	for n := first; n < last; n++ {
		if x.isBreak(n) && !x.isCloser(n) && x.mark(n) != '(' {
			return true
		}
	}
	return false
}

// isReporting reports whether clause j says who said what stands before the comma
// among the tokens: ", the offices of Peru and | Chile said".
func (x *parse) isReporting(j, lo, i int) bool {
	if !x.has(x.out.Clauses[j].Verb, say) {
		return false
	}
	for n := i - 1; n >= lo; n-- {
		if x.isComma(n) {
			return x.has(n+1, det) || x.isName(n+1)
		}
	}
	return false
}

// isClauseWord reports whether a word that opens a clause stands among tokens.
func (x *parse) isClauseWord(first, last int) bool {
	for i := first; i < last; i++ {
		if x.has(i, that) || x.has(i, sub) && !x.has(i, prep) || x.opensClause(i) && x.isName(i+1) || i > first && x.has(i, relative) && x.has(i-1, prep) {
			return true
		}
	}
	return false
}

// isNameAfterComma reports whether all that stands between the last comma and the
// conjunction at i is a name: ", Peru | and Norway will".
func (x *parse) isNameAfterComma(lo, i int) bool {
	for k := i - 1; k >= lo; k-- {
		if x.isComma(k) {
			return k < i-1
		}
		if !x.isName(k) && !x.has(k, det) {
			return false
		}
	}
	return false
}

// isNameList reports whether the comma at i stands inside a list of names that the
// phrase ending at k goes on with: "Hungary, Poland and Slovakia will".
func (x *parse) isNameList(i, k int) bool {
	if !x.isName(i-1) || x.timeEnd(i-1) > 0 {
		return false
	}
	first := i
	for x.in(first-1) && !x.isComma(first-1) && !x.isBreak(first-1) {
		first--
	}
	if x.has(first, prep) || x.isParagraphNumber(first) || !x.opensName(i+1) && !x.isNextPerson(first, i) {
		return false // "Under this MOU, Peru and Chile will"
	}
	return x.conjoins(i+1, k)
}

// opensName reports whether another of a list of names begins at token i, with a conjunction or an article before it.
func (x *parse) opensName(i int) bool {
	return x.isName(i) || (x.has(i, conj) || x.has(i, det)) && x.isName(i+1)
}

// isNextPerson reports whether only a name stands between two commas, and the last of a list follows with its article: "the
// minister, | Juan Rojas|, and the Norwegian envoy will".
func (x *parse) isNextPerson(first, i int) bool {
	for n := first; n < i; n++ {
		if !x.isName(n) && x.mark(n) != '.' {
			return false
		}
	}
	return x.isComma(first-1) && x.has(i+1, conj) && x.has(i+2, det) && x.isName(i+3)
}

// conjoins reports whether a conjunction stands among tokens n to k before a break.
func (x *parse) conjoins(n, k int) bool {
	for ; n <= k && !x.isBreak(n); n++ {
		if x.has(n, conj) {
			return true
		}
	}
	return false
}

// isParagraphNumber reports whether the number of a paragraph stands at token i, before what
// introduces its sentence: "4 | Under the pact".
func (x *parse) isParagraphNumber(i int) bool {
	return x.in(i) && x.d.Tokens[i].Kind == text.Number && x.has(i+1, prep)
}

// pastFiled is the token behind the day and the agency of a dateline that no dash ends: "TAIPEI, | June
// 16 (CNA) | Taiwan"; first where it is none.
func (x *parse) pastFiled(first, end int) int {
	k := x.timeEnd(first)
	if k == 0 || x.mark(k) != '(' || !x.isComma(first-1) || x.d.Tokens[x.s.First].Shape != text.Upper {
		return first
	}
	if n := x.closing(k) + 1; n > k+1 && n < k+longestAgency && n < end {
		if x.isDash(n) || x.mark(n) == '-' {
			n++ // "SEOUL, June 16 (CNA) -Peru has"
		}
		return n
	}
	return first
}

// longestAgency is how many tokens the brackets of an agency's name hold at the most.
const longestAgency = 6

// trimSubject leaves out what introduces a subject: conjunctions, adverbs, a time
// or a phrase before it.
func (x *parse) trimSubject(first, end int) int {
	first = x.pastFiled(x.pastDateline(x.pastBrackets(first, end), end), end)
	for first < end-1 && !x.opensTerm(first, end) {
		n := x.pastIntroduction(first, end)
		if n == first {
			return x.pastPhrase(first, end)
		}
		first = n
	}
	return first
}

// pastDateline is the token behind a place in capitals that heads a sentence, with the agency in
// brackets and a dash: "LONDON (ICIS)– | The EU"; first where none stands.
func (x *parse) pastDateline(first, end int) int {
	k := first
	for k < end && x.d.Tokens[k].Kind == text.Word && x.d.Tokens[k].Shape == text.Upper {
		k++
	}
	if first != x.s.First || k == first {
		return first
	}
	if n := x.timeEnd(k + 1); x.isComma(k) && n > 0 {
		k = n // "LIMA, May 5, 2026 - | Peru's plan"
	}
	if x.mark(k) == '(' && x.closing(k) > 0 {
		k = x.closing(k) + 1
	}
	switch x.mark(k) {
	case '–', '—', '-':
		if k+1 < end && (x.d.Tokens[k].Spaced || x.mark(k-1) == ')') { // not "US-China talks"
			return k + 1
		}
	}
	return x.pastBareDateline(first, k, end)
}

// pastBareDateline is the token behind the day that follows a place in capitals, which ends at token k, with
// no mark between: "LIMA March 10 | Peru"; first where none stands.
func (x *parse) pastBareDateline(first, k, end int) int {
	if n := x.timeEnd(k); n > k && n < end && x.nameEnd(first) == k && x.opensObject(n) {
		return n
	}
	return first
}

// longestDateline is how many tokens stand before the bracket that ends a dateline at the most.
const longestDateline = 12

// pastBrackets is the token behind the bracket that ends a dateline, and the dash behind it: "LIMA -(Dow
// Jones)- | Peru", "(Lima, 10 March) | Peru"; first where none stands.
func (x *parse) pastBrackets(first, end int) int {
	for k := first; k < min(x.s.First+longestDateline, end-1); k++ {
		if x.mark(k) != ')' {
			continue
		}
		n := k + 1
		for n < end-1 && (x.isDash(n) || x.mark(n) == '-' || x.mark(n) == '.') {
			n++
		}
		isTimed := x.mark(x.s.First) == '(' && x.timeEnd(k-1) == k
		if isTimed || n > k+1 && x.d.Tokens[x.s.First].Shape == text.Upper && x.nameEnd(x.s.First) > 0 {
			return n
		}
		break
	}
	return first
}

// pastIntroduction is the token behind what introduces a subject at token i; i
// where nothing does.
func (x *parse) pastIntroduction(i, end int) int {
	t := x.timeEnd(i)
	switch {
	case x.isQuote(i), x.isComma(i) || x.isBreak(i), x.has(i, conj) && !x.is(i+1, x.sym.of):
		return i + 1
	case !x.has(i, quantity|det) && (x.isAdverb(i) || x.has(i, adverb) && x.opensObject(i+1)):
		return i + 1
	case t > 0 && t < end && (x.opensObject(t) || x.isComma(t)):
		return t
	case x.has(i, that) && !(x.isNounLike(i+1) && !x.isName(i+1)):
		return i + 1
	}
	return max(x.pastSource(i, end), x.pastOpeningTime(i, end))
}

// pastSource is where the subject begins behind who says so, where no comma parts them: "According to Peru's Ports
// Ministry | 40 boats"; i where it does not show, or nobody says so.
func (x *parse) pastSource(i, end int) int {
	if !x.is(i+1, x.sym.to) || !strings.EqualFold(x.d.Tokens[i].Of(x.d.Text), "according") {
		return i
	}
	for n := i + 3; n < end; n++ {
		if x.isName(n-1) && (x.d.Tokens[n].Kind == text.Number || x.has(n, det)) {
			return n
		}
	}
	return i
}

// pastPhrase is where the party begins that a phrase with a preposition leads to:
// "at the close Peru and Norway". Without one the phrase stays whole.
func (x *parse) pastPhrase(first, end int) int {
	if !x.has(first, prep) || x.nameEnd(first) > 0 {
		return first
	}
	start := end
	for start-1 > first {
		n := x.nameEnd(start - 1)
		if n != start {
			break
		}
		start = x.nameStart(start - 1)
		if x.has(start-1, det) {
			start--
		}
		if start-1 > first+1 && (x.has(start-1, conj) || x.isComma(start-1)) {
			start--
			continue
		}
		break
	}
	for start < end && (x.has(start, conj) || x.isComma(start)) {
		start++
	}
	if start == end || start == first || x.has(start-1, prep) {
		return first
	}
	return start
}

// over puts a clause under another.
func (x *parse) over(j, o, governor int) {
	x.out.Clauses[j].Over, x.out.Clauses[j].Governor = o, governor
}

// isWhichOf reports whether "which" at token m asks which of several things is meant: "does not say | which firms will".
func (x *parse) isWhichOf(m int) bool {
	return x.lower(m) == "which" && m > x.s.First && x.isWord(m-1) && !x.isNounLike(m-1) && !x.isName(m-1) && !x.has(m-1, prep|to|conj) && x.isLower(m+1)
}

// attach finds what a finite clause whose subject begins at first hangs on, by the
// word before it.
func (x *parse) attach(j, first int) {
	c := &x.out.Clauses[j]
	m := x.pastCondition(j, x.pastLead(first-1))
	if x.has(first, subjectPronoun) && x.isWhole(j) {
		m = x.beforePhrases(m)
	}
	switch {
	case m < x.s.First:
	case x.is(m, x.sym.that):
		c.Kind, c.Marker = clause.Reported, m
		x.thatClause(j, m)
	case x.has(m, question) && !x.has(m, relative), x.isWhichOf(m):
		c.Kind, c.Marker = clause.Question, m
		x.over(j, x.clauseBefore(j, m), -1)
	case x.has(m, relative), x.isSuchAs(m):
		c.Kind, c.Marker = clause.Relative, m
		x.over(j, j-1, m-1)
	case x.has(m, conj) && !x.has(m, sub):
		x.joinClause(j, m)
	case x.has(m, sub) || x.opensClause(m):
		c.Kind, c.Marker = clause.Adverbial, m
		x.over(j, j-1, -1)
	case x.isContact(j, first):
		c.Kind = clause.Relative // "the amount | Peru has pledged to"
		x.over(j, j-1, -1)
	default:
		x.attachBare(j, first, m)
	}
}

// beforePhrases is the token before the phrases with a preposition that end at token m and open a clause: "that | in some cases", "and | with
// the help of friends"; m where none do.
func (x *parse) beforePhrases(m int) int {
	if !x.isNounLike(m) && x.lower(m) != "that" {
		return m
	}
	for k := m - 1; x.in(k) && k > m-longestSubject && !x.isBreak(k) && !x.isGroupVerb(k) && !x.has(k, relative|question); k-- {
		if x.has(k, prep) && !x.isName(k) && (k == x.s.First || x.isComma(k-1) || x.isBreak(k-1) || x.has(k-1, that|conj)) {
			return k - 1
		}
	}
	return m
}

// clauseBefore is the last clause before j whose verb stands before token m: what stands
// between m and the verb of j is told within that, "whether rules, including those of Lima,
// | are", unless it is another sentence.
func (x *parse) clauseBefore(j, m int) int {
	for j--; j > 0 && x.out.Clauses[j].Verb > m && x.out.Clauses[j].Kind != clause.Main; j-- {
	}
	return j
}

// pastCondition moves left over a condition between commas that stands before the
// subject of clause j: "said that, if it was signed, | the board would".
func (x *parse) pastCondition(j, m int) int {
	if j == 0 || !x.isComma(m) || x.out.Clauses[j-1].Kind != clause.Adverbial {
		return m
	}
	k := x.out.Clauses[j-1].Marker - 1
	if x.isComma(k) {
		k--
	}
	if k >= x.s.First && (x.is(k, x.sym.that) || x.isGroupVerbEnd(k)) {
		return k
	}
	return m
}

// attachBare links a clause that no word opens: behind a verb of saying it is
// reported, behind a noun it tells which is meant.
func (x *parse) attachBare(j, first, m int) {
	if j == 0 {
		return
	}
	k := x.clauseBefore(j, m)
	c, o := &x.out.Clauses[j], &x.out.Clauses[k]
	switch {
	case m == o.Group.Last-1 || x.isHearer(o, m):
		x.attachToVerb(j, k, first, m)
	case x.isComma(m) || x.isBreak(m):
		x.afterMark(j, m)
	case x.toldWithoutThat(j, k, first, m) >= 0:
		c.Kind = clause.Reported
		x.over(j, k, x.toldWithoutThat(j, k, first, m))
	case x.isWord(m) && (!x.isSaying(o) || x.has(first, subjectPronoun) && x.isLower(m) && x.isNounLike(m)):
		c.Kind = clause.Relative
		x.over(j, k, -1)
	}
}

// toldWithoutThat is the word that holds what clause j tells from token first on, no "that" leading to it: "gave its | word | it would", "made |
// clear | it would", "| said | in a statement Vega would"; -1 for none.
func (x *parse) toldWithoutThat(j, k, first, m int) int {
	c, o := &x.out.Clauses[j], &x.out.Clauses[k]
	n := o.Group.Last
	if x.is(n, x.sym.it) {
		n++ // "made it | clear"
	}
	switch {
	case !x.has(o.Verb, light|say):
	case x.has(m, toldNoun) && x.has(o.Verb, light) && (c.Modal == clause.Will || c.Modal == clause.Would):
		return m
	case x.isPlain(n) && x.isAdjunct(clause.Run{First: n + 1, Last: first}):
		return n
	case x.has(o.Verb, say) && (x.pastStatement(n) == first || x.has(first, subjectPronoun) && x.has(n, prep) && x.isWhole(j)):
		return o.Verb // "announced on Lima News | he will open a desk"
	}
	return -1
}

// isWhole reports whether nothing is missing in clause j that the noun before it could be: it has its object, "in some cases | we will lift the
// levy", and not "the levy | we will lift".
func (x *parse) isWhole(j int) bool {
	c := &x.out.Clauses[j]
	for j++; j < len(x.out.Clauses) && x.out.Clauses[j].Kind == clause.Infinitive && x.out.Clauses[j].Group.First == c.Group.Last; j++ {
		c = &x.out.Clauses[j]
	}
	return x.hasObjectBehind(c) && x.timeEnd(c.Group.Last) == 0
}

// isPlain reports whether the word at token m says that something is made known: "made | clear".
func (x *parse) isPlain(m int) bool {
	switch x.lower(m) {
	case "clear", "plain", "known":
		return true
	}
	return false
}

// attachToVerb links clause j, which stands right behind the verb of clause k.
func (x *parse) attachToVerb(j, k, first, m int) {
	c, o := &x.out.Clauses[j], &x.out.Clauses[k]
	switch {
	case x.lower(o.Verb) == "see" && o.Modal != clause.Plain && c.Modal == clause.Plain:
		x.over(j, k, -1)
		c.Kind, c.Finite = clause.Infinitive, false // "will see | Peru cut its duty"
	case x.isSaying(o) || x.has(o.Verb, ensuring):
		c.Kind = clause.Reported
		x.over(j, k, o.Verb)
	case o.Kind == clause.Adverbial && x.has(first, subjectPronoun):
		x.joinClause(j, o.Marker-1) // "and if Peru objects it will"
	case x.isObjectOf(o, c, m) && c.Modal == clause.Plain:
		x.over(j, k, -1)
		c.Kind, c.Finite = clause.Infinitive, false // "help | growers reach", "open | larger quotas"
	case !x.isComma(m) && !x.isBreak(m):
		c.Kind = clause.Relative // "the level of exports they will honour"
		x.over(j, k, -1)
	}
}

// isObjectOf reports whether what begins behind token m is the object of clause o, who then does c,
// whose own verb that is: no noun stands between which a clause could tell of.
func (x *parse) isObjectOf(o, c *clause.Clause, m int) bool {
	return m == o.Verb && !x.has(m, be) && o.Predicate < 0 && !x.has(c.Group.First, beFinite)
}

// pastLead moves left over what may stand between a clause's opening word and its
// subject: adverbs, and a time or an aside between commas.
func (x *parse) pastLead(m int) int {
	for x.isPlainAdverb(m) {
		m--
	}
	k := m
	for x.isComma(k) || x.timeEnd(k) > 0 || x.has(k, prep) && x.timeEnd(k+1) > 0 || x.isPlainAdverb(k) {
		k--
	}
	if x.has(k, that|conj) || x.has(k, sub) && !x.has(k, prep) || !x.isComma(m) && x.isGroupVerbEnd(k) {
		return k // "the fact that by May they", "announcing last week Peru would"
	}
	if x.isComma(m) {
		return x.pastReason(m)
	}
	return m
}

// longestReason is how many tokens such a phrase has at the most: "that in addition to a broad pact by
// as many states as possible, it would".
const longestReason = 24

// pastReason is the "that" behind which only a phrase stands up to the comma at m:
// "agreed that, given the drought, it would"; m where there is none.
func (x *parse) pastReason(m int) int {
	for k := m - 1; x.in(k) && k > m-longestReason && !x.isBreak(k); k-- {
		if !x.has(k, that) {
			continue
		}
		n := k + 1
		if x.isComma(n) {
			n++
		}
		if x.has(n, prep) || x.form(n)&lexicon.Part != 0 && !x.has(n, have) || x.lower(n) == "because" {
			return k
		}
		return m
	}
	return m
}

// isPlainAdverb is an adverb that opens no clause.
func (x *parse) isPlainAdverb(m int) bool {
	return x.in(m) && x.isAdverb(m) && !x.has(m, sub|that|conj)
}

func (x *parse) isGroupVerbEnd(k int) bool {
	for q := range x.out.Clauses {
		if x.out.Clauses[q].Group.Last == k+1 {
			return x.isSaying(&x.out.Clauses[q])
		}
	}
	return false
}

// isSaying reports whether a clause's verb takes what is said without a "that".
func (x *parse) isSaying(o *clause.Clause) bool {
	return x.has(o.Verb, say|thinking|promising) || x.has(o.Predicate, thinking|infPred) || !o.Passive && x.tellsSomebody(o.Verb)
}

// isHearer reports whether tokens up to m are those who are told: "told reporters".
func (x *parse) isHearer(o *clause.Clause, m int) bool {
	return m-o.Verb <= 6 && (x.tellsSomebody(o.Verb) || x.has(o.Verb, ensuring))
}

// tellsSomebody reports whether those who are told stand behind the verb at token v.
func (x *parse) tellsSomebody(v int) bool {
	switch x.lower(v) {
	case "told", "tells", "tell", "telling", "informed", "assured", "reassured", "promised", "promises", "promising", "warned", "warns", "notified", "assure":
		return true
	}
	return false
}

// afterMark links a clause behind a comma or another mark: what introduces it may
// be a clause that it belongs to ("the ministry said:").
func (x *parse) afterMark(j, m int) {
	if j == 0 {
		return
	}
	o := &x.out.Clauses[j-1]
	c := &x.out.Clauses[j]
	if (x.mark(m) == ':' || x.isQuote(m) || x.isQuote(m-1)) && m-o.Verb <= 3 && x.isSaying(o) {
		c.Kind = clause.Reported
		x.over(j, j-1, o.Verb)
	}
}

// thatClause links a clause behind "that" at token m.
func (x *parse) thatClause(j, m int) {
	c := &x.out.Clauses[j]
	if x.has(m-1, conj) || x.isComma(m-1) && x.has(m-2, conj) { // "and that"
		for k := j - 1; k >= 0; k-- {
			if o := &x.out.Clauses[k]; o.Kind == clause.Reported {
				c.Joined, c.Join, c.Over, c.Governor = k, m-1, o.Over, o.Governor
				return
			}
		}
	}
	if n := x.toldNoun(j, m); n >= 0 {
		x.over(j, j-1, n)
		return
	}
	for k := j - 1; k >= 0; k-- {
		o := &x.out.Clauses[k]
		isAhead := o.Over < 0 && (o.Kind == clause.Gerund || o.Kind == clause.Participle) && x.out.Clauses[j-1].Finite && x.out.Clauses[j-1].Subject.First > o.Verb // "after agreeing on it, | Peru will weigh claims that"
		if isAhead || !x.takesThat(k, m) {
			continue
		}
		if x.isNounThat(o, m) {
			break
		}
		x.over(j, k, x.out.Clauses[k].Verb)
		return
	}
	x.over(j, j-1, m-1)
}

// takesThat reports whether clause k can be completed by what "that" at m opens.
func (x *parse) takesThat(k, m int) bool {
	o := &x.out.Clauses[k]
	return x.has(o.Verb, say|promising|thinking) || x.has(o.Predicate, thinking|infPred) || o.Group.Last == m || o.Base == x.sym.be || o.Group.Last == m-1 && x.isLaidDown(o.Verb)
}

// isLaidDown reports whether a verb with its particle tells what a text says: "laid
// down that", "set out that".
func (x *parse) isLaidDown(v int) bool {
	switch x.lower(v + 1) {
	case "down", "out", "forth":
		return x.form(v)&lexicon.Verb != 0
	}
	return false
}

// isNounThat reports whether it is the noun before "that" at m which is completed:
// "brought signs that".
func (x *parse) isNounThat(o *clause.Clause, m int) bool {
	return m > o.Group.Last && x.isNounLike(m-1) && !x.isName(m-1) && !x.timeBefore(m) && !x.has(o.Verb, say|promising|thinking)
}

func (x *parse) timeBefore(m int) bool { return x.timeEnd(m-1) > 0 }

// relativeClause links a clause whose subject is the relative word at token k.
func (x *parse) relativeClause(j, k int) {
	c := &x.out.Clauses[j]
	c.Kind, c.Marker = clause.Relative, k
	end := k
	if x.isComma(end - 1) {
		end--
	}
	first := end - 1
	lo := x.lowerAt(j, end)
	for first > lo && !x.isComma(first-1) && !x.isBreak(first-1) && (!x.has(first-1, conj|that|sub) || x.isNamePair(first-1)) {
		first--
	}
	if end < k || x.lower(k) == "who" {
		first = x.meantStart(j, max(first, lo), end)
	}
	c.Subject = clause.Run{First: x.trimSubject(max(first, lo), max(end, lo)), Last: max(end, lo)}
	if end <= lo && j > 0 {
		c.Subject = clause.Run{}
	}
	x.over(j, j-1, end-1)
}

// meantStart is where the name begins of which alone the relative word behind token end tells, where the phrase from first on is headed by
// something else: "in the footsteps of | Peru's minister, who", "duties on | Peru, which has".
func (x *parse) meantStart(j, first, end int) int {
	c := &x.out.Clauses[j]
	isOfOne := x.lower(c.Marker) == "which" && x.isOfOne(c.Group.First)
	for i := end - 1; i > first && x.isName(end-1); i-- {
		isWho := x.lower(c.Marker) == "who" && x.is(i, x.sym.of) && !x.has(i-1, agent)
		isOne := isOfOne && x.has(i, prep) && isPlural(x.lower(i-1))
		if (isWho || isOne) && x.isNounLike(i-1) && x.isLower(i-1) {
			return i + 1
		}
	}
	return first
}

// isOfOne reports whether the verb at token i has a subject in the singular.
func (x *parse) isOfOne(i int) bool {
	switch x.lower(i) {
	case "is", "was", "has":
		return true
	}
	return x.form(i)&lexicon.Third != 0
}

// isNamePair reports whether the conjunction at i joins the names of two that something
// is between or of: "the pact between Peru and Chile, which".
func (x *parse) isNamePair(i int) bool {
	first := x.nameStart(i - 1)
	return x.has(i, conj) && x.nameEnd(i-1) == i && x.nameEnd(i+1) > 0 && (x.is(first-1, x.sym.between) || x.is(first-1, x.sym.of))
}

// withoutSubject links a finite verb with no subject before it: it has the one of
// the clause before, or of the list's head.
func (x *parse) withoutSubject(j, m int) {
	c := &x.out.Clauses[j]
	if j == 0 {
		return
	}
	if o := &x.out.Clauses[j-1]; o.Group.Last == c.Group.First && x.has(o.Verb, say) && o.Finite {
		if k := o.Subject.First - 1; !o.Subject.Empty() && !c.Passive && x.has(k, relative) && x.isComma(k-1) {
			x.relativeClause(j, k) // "thanked Chile, | which he said | would lend"
			return
		}
		c.Kind, c.Marker = clause.Relative, o.Marker // "a step that officials say will"
		x.over(j, j-1, -1)
		return
	}
	if open, ok := x.openRegion(j); ok {
		x.subjectOfRegion(j, open)
		return
	}
	c.Shares = x.finiteBefore(j)
	if c.Shares >= 0 && x.isComma(m) {
		c.Joined, c.Join = c.Shares, m
		c.Over, c.Governor = x.out.Clauses[c.Shares].Over, x.out.Clauses[c.Shares].Governor
	}
}

// subjectOfRegion gives clause j the stretch since the last boundary as subject:
// "Japan's plan to cut duties | will".
func (x *parse) subjectOfRegion(j, first int) {
	c := &x.out.Clauses[j]
	end := x.subjectEnd(c.Group.First, x.s.First)
	if x.isComma(end - 1) {
		end--
	}
	c.Subject = clause.Run{First: x.trimSubject(first, end), Last: end}
	x.attach0(j, first)
}

// attach0 is attach for a subject that clauses stand in.
func (x *parse) attach0(j, first int) {
	k := j
	for k > 0 && x.out.Clauses[k-1].Group.First >= first {
		k--
	}
	c := &x.out.Clauses[j]
	m := first - 1
	switch {
	case m < x.s.First || k == 0:
	case x.is(m, x.sym.that), x.isSaying(&x.out.Clauses[k-1]) && m == x.out.Clauses[k-1].Group.Last-1:
		c.Kind = clause.Reported
		if x.is(m, x.sym.that) {
			c.Marker = m
		}
		x.over(j, k-1, x.out.Clauses[k-1].Verb)
	}
}

// isEmbedded reports whether a clause stands inside a noun phrase.
func (x *parse) isEmbedded(j int) bool {
	for n := 0; j >= 0 && n < most; n++ {
		c := &x.out.Clauses[j]
		isOfNoun := c.Governor >= 0 && !x.isGroupVerb(c.Governor)
		switch c.Kind {
		case clause.Relative, clause.Participle, clause.Gerund:
			return true
		case clause.Infinitive:
			if isOfNoun || x.tellsSubject(x.out.Head(j)) {
				return true
			}
		case clause.Question:
			if x.has(c.Marker-1, prep) {
				return true
			}
		case clause.Reported:
			if isOfNoun {
				return true // "the bill that the party promised to"
			}
		default:
			return false
		}
		j = c.Over
	}
	return false
}

func (x *parse) isGroupVerb(i int) bool {
	for k := range x.out.Clauses {
		if x.out.Clauses[k].Verb == i {
			return true
		}
	}
	return false
}

// openRegion is where the subject of clause j begins when clauses that stand
// inside it come before its verb: "Japan's plan to cut duties | will". It is false
// where the clauses before have all their verbs.
func (x *parse) openRegion(j int) (first int, ok bool) {
	e, first := x.outermost(j - 1)
	if e <= 0 || first > 0 {
		return first, e >= 0
	}
	before := &x.out.Clauses[e-1]
	lo := before.Group.Last
	for i := x.out.Clauses[e].Group.First - 1; i >= lo; i-- {
		if x.opensRegion(i, e) {
			return i + 1, true
		}
	}
	if first := x.out.Clauses[e].Subject.First; x.out.Clauses[e].Kind == clause.Participle && first > lo && x.has(first-1, conj) {
		return first, true // "will be signed and | a network covering two ports will be built"
	}
	return lo, x.has(before.Verb, say|thinking) && before.Finite && (x.opensObject(lo) || x.isNounLike(lo) && x.out.Clauses[e].Subject.First == lo)
}

// outermost is the first of the clauses up to e that stand inside one another, and where the subject of the next begins that they
// stand inside of, 0 where that is still to be found. It is -1 where e stands inside none.
func (x *parse) outermost(e int) (outer, first int) {
	if e < 0 || !x.isEmbedded(e) {
		return -1, 0
	}
	j := e + 1
	for e > 0 && x.isEmbedded(e-1) {
		if i := x.openThat(e); i > 0 {
			return e, i + 1
		}
		e--
	}
	if e == 0 {
		return 0, x.pastOpening(j)
	}
	return e, 0
}

// openThat is where "that" stands between the verb of the clause before e and e's own, so that what e tells more of is told
// there: "a pledge to ensure | that firms which". It is 0 for none.
func (x *parse) openThat(e int) int {
	for i := x.out.Clauses[e].Group.First - 1; i >= x.out.Clauses[e-1].Group.Last; i-- {
		if x.is(i, x.sym.that) && x.opensRegion(i, e) {
			return i
		}
	}
	return 0
}

// pastOpening is where the subject of clause j begins that a participle before it tells more of: behind
// what introduces the sentence, "On Monday, | a team led by Vega will". It is the sentence's first token
// where nothing does.
func (x *parse) pastOpening(j int) int {
	if !x.has(x.s.First, prep|sub|adverb) && x.form(x.s.First)&lexicon.Ing == 0 {
		return x.s.First
	}
	for e := j - 1; e >= 0; e-- {
		c := &x.out.Clauses[e]
		if n := c.Subject.First; (c.Kind == clause.Participle || c.Kind == clause.Relative) && !c.Subject.Empty() && n > x.s.First && x.isComma(n-1) {
			return n
		}
	}
	return x.s.First
}

// opensRegion reports whether the subject that clause e stands in begins behind
// token i.
func (x *parse) opensRegion(i, e int) bool {
	c := &x.out.Clauses[e]
	switch {
	case x.is(i, x.sym.that):
		return i != c.Marker && !x.has(i-1, prep)
	case x.isComma(i):
		return i+1 < c.Group.First-1 && x.opensObject(i+1)
	case x.isBreak(i):
		return !x.isCloser(i) && x.mark(i) != '('
	}
	return x.has(i, sub) && !x.has(i, prep|relative)
}

// finiteBefore is the nearest finite clause before j that is no relative clause,
// one of the same mood first; -1 for none.
func (x *parse) finiteBefore(j int) int {
	nearest := -1
	for k := j - 1; k >= 0; k-- {
		o := &x.out.Clauses[k]
		if !o.Finite {
			continue
		}
		if o.Kind == clause.Relative && o.Modal == clause.Plain && x.out.Clauses[j].Modal != clause.Plain {
			continue
		}
		if o.Modal == x.out.Clauses[j].Modal && o.Past == x.out.Clauses[j].Past {
			return k
		}
		if nearest < 0 {
			nearest = k
		}
	}
	if nearest >= 0 && x.isComma(x.before(x.out.Clauses[j].Group.First)-1) && x.out.Clauses[j].Modal != clause.Plain {
		for o := &x.out.Clauses[nearest]; o.Kind == clause.Reported && o.Over >= 0 && x.out.Clauses[o.Over].Finite; o = &x.out.Clauses[nearest] {
			nearest = o.Over // "recognise that steel matters, and will"
		}
	}
	return nearest
}

// pastBeside is the clause that the conjunction at k joins on to where clause o only
// stands beside it: ", a minister said, and", "the day it takes effect, and".
func (x *parse) pastBeside(o, k int) int {
	if o < 0 || !x.isComma(k-1) {
		return o
	}
	b := &x.out.Clauses[o]
	switch {
	case b.Over >= 0 && (b.Kind == clause.Relative && b.Marker < 0 || b.Kind == clause.Adverbial):
		return b.Over
	case o > 0 && b.Group.Last == k-1 && x.has(b.Verb, say) && x.isComma(b.Subject.First-1):
		for n := o - 1; n >= 0; n-- {
			if x.out.Clauses[n].Finite {
				return n
			}
		}
	}
	return o
}

// joinFinite links a finite verb that a conjunction at k joins to a clause before:
// "met the envoy and | agreed".
func (x *parse) joinFinite(j, k int) {
	c := &x.out.Clauses[j]
	o := x.saidBefore(j, x.pastBeside(x.finiteBefore(j), k))
	if o < 0 {
		return
	}
	c.Shares, c.Joined, c.Join = o, o, k
	b := &x.out.Clauses[o]
	c.Over, c.Governor = b.Over, b.Governor
	c.Kind = b.Kind
}

// saidBefore is the clause whose verb clause j says again, or with whose subject it goes on, where clause o is what that one reports:
// "Peru | said | Chile had taken aid and said it", "Peru | denied | that aid had been taken but said it"; clause o where there is none.
func (x *parse) saidBefore(j, o int) int {
	if o < 0 || x.out.Clauses[o].Kind != clause.Reported || x.out.Clauses[o].Over < 0 {
		return o
	}
	up, verb := x.out.Clauses[o].Over, x.out.Clauses[j].Verb
	isAgain := x.lower(verb) == x.lower(x.out.Clauses[up].Verb) || x.out.Clauses[o].Passive && x.has(x.out.Clauses[up].Verb, say)
	if x.has(verb, say) && isAgain {
		return up
	}
	return o
}

// joinClause links a clause with its own subject behind a conjunction at m: what
// is reported goes on.
func (x *parse) joinClause(j, m int) {
	c := &x.out.Clauses[j]
	if !x.has(m, conj) {
		return
	}
	for k := j - 1; k >= 0; k-- {
		o := &x.out.Clauses[k]
		if !o.Finite || o.Kind == clause.Relative || o.Kind == clause.Adverbial {
			continue
		}
		c.Joined, c.Join = k, m
		if o.Kind == clause.Reported {
			c.Kind, c.Over, c.Governor = clause.Reported, o.Over, o.Governor
		}
		return
	}
}
