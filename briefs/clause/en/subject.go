package en

import (
	"attache/briefs/clause"
	"attache/briefs/lexicon"
)

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
	return !x.isName(i-2) || x.isLower(i-2) || n < end || x.nameEnd(i-2) == 0 || x.isTitle(i, n) || x.isOffice(i-2)
}

// isOffice reports whether the name that ends with token k is of whom or where somebody is told to be what he is: "the minister of |
// Peru", "Peru's ambassador to | Togo".
func (x *parse) isOffice(k int) bool {
	of := x.nameStart(k) - 1
	if x.has(of, det) {
		of--
	}
	return (x.is(of, x.sym.of) || x.is(of, x.sym.to) || x.is(of, x.sym.forWord)) && x.has(of-1, agent)
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
		return !x.isInList(i, k) && !x.isAgentList(i, k) && x.lower(i+1) != "according"
	case i == k:
		return false
	case x.is(i, x.sym.that):
		return !x.has(i-1, prep) || x.isLaidDown(i-2)
	}
	return x.has(i, sub) && !x.has(i, prep|conj) && !x.isName(i) || x.has(i, relative) || x.opensClause(i)
}

// isInList reports whether the comma at i stands inside a list of names or of things that the phrase ending at k goes on with.
func (x *parse) isInList(i, k int) bool { return x.isNameList(i, k) || x.isNounList(i, k) }

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
	if x.isComma(i-1) && !x.isInList(i-1, k) {
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
	last := x.beforeLetters(i)
	if !x.isName(last-1) && !(x.isNamedStates(last-1) && x.isName(i+1)) || x.timeEnd(last-1) > 0 {
		return false
	}
	first := last
	for x.in(first-1) && !x.isComma(first-1) && !x.isBreak(first-1) {
		first--
	}
	if x.has(first, prep) || x.isParagraphNumber(first) || !x.opensName(i+1) && !x.isNextPerson(first, i) {
		return false // "Under this MOU, Peru and Chile will"
	}
	return x.conjoins(i+1, k)
}

// beforeLetters is the token behind a name whose letters a bracket sets behind it that ends at token i: "the European Union | (EU) |,"; i
// where none does.
func (x *parse) beforeLetters(i int) int {
	if x.mark(i-1) == ')' && x.mark(i-3) == '(' {
		return i - 3
	}
	return i
}

// isNamedStates reports whether the word at token k says that some states are told of by a name: "EU member | countries |".
func (x *parse) isNamedStates(k int) bool {
	switch x.lower(k) {
	case "states", "countries", "nations", "members":
		return x.isName(k-1) || x.lower(k-1) == "member" && x.isName(k-2)
	}
	return false
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
