package en

import (
	"math"
	"strings"

	"attache/briefs/clause"
	"attache/briefs/lexicon"
)

// ends gives each clause its tokens: from its marker or subject to where what does
// not belong to it begins.
func (x *parse) ends() {
	for j := range x.out.Clauses {
		c := &x.out.Clauses[j]
		c.First = x.start(j)
	}
	for j := range x.out.Clauses {
		x.out.Clauses[j].Last = x.end(j)
	}
}

// start is the first token that is clause j's own.
func (x *parse) start(j int) int {
	c := &x.out.Clauses[j]
	first := c.Group.First
	if !c.Subject.Empty() && c.Subject.First < first {
		first = c.Subject.First
	}
	if c.Kind == clause.Participle || c.Kind == clause.Relative && c.Marker >= c.Subject.Last {
		first = c.Group.First // its subject stands in the clause before
	}
	isLed := x.isLedIn(c.Marker)
	if c.Marker >= 0 && c.Marker < first && (c.Kind != clause.Participle || isLed) {
		first = c.Marker
	}
	if (isLed || c.Kind == clause.Adverbial) && x.lower(first-1) == "even" {
		first--
	}
	if c.Join >= 0 && c.Join < first {
		first = x.joinerStart(c.Join)
	}
	return first
}

// end is the token after the last one of clause j.
func (x *parse) end(j int) int {
	c := &x.out.Clauses[j]
	quoted := x.isQuotedAt(c.Verb)
	next := j + 1
	start := x.ownStart(next, j)
	for i := c.Group.Last; i < x.s.Last; i++ {
		for start <= i {
			if !x.belongs(next, j) {
				return x.trimEnd(c.Group.Last, start)
			}
			i = max(i, x.out.Clauses[next].Group.Last-1)
			next++
			start = x.ownStart(next, j)
		}
		k := x.through(i, quoted)
		if k < 0 {
			return x.trimEnd(c.Group.Last, i)
		}
		for i = k; next < len(x.out.Clauses) && x.out.Clauses[next].Group.First <= i; start = x.ownStart(next, j) {
			next++
		}
	}
	return x.trimEnd(c.Group.Last, x.s.Last)
}

// through is where what token i opens is closed, i where it opens nothing; -1 where a
// clause ends there. Most tokens are words that do neither.
func (x *parse) through(i int, quoted bool) int {
	if x.at(i).is&aStop == 0 {
		return i
	}
	if x.stops(i, quoted) {
		return -1
	}
	return x.closes(i, quoted)
}

// closes is where the bracket or quotation that token i opens is closed: i where it
// opens none, -1 for a bracket that ends the sentence or never closes.
func (x *parse) closes(i int, quoted bool) int {
	switch {
	case x.mark(i) == '(' || x.mark(i) == '[':
		if k := x.closing(i); k > 0 && k+1 < x.s.Last {
			return k
		}
		return -1
	case x.isQuote(i) && !quoted && x.mark(i) != '’':
		if k := x.closingQuote(i); k > 0 {
			return k
		}
	case x.isDash(i):
		if k := x.pairedDash(i); k > i && !x.has(i+1, conj) && (x.isTimedDash(k) || x.timeEnd(k+1) > 0) {
			return k // "both lines -- the one that Peru pays for, too -- by 2028"
		}
	}
	return i
}

// ownStart is where clause next begins for one inside its subject: at its verb. Behind the
// last clause none begins.
func (x *parse) ownStart(next, j int) int {
	if next >= len(x.out.Clauses) {
		return math.MaxInt
	}
	n := &x.out.Clauses[next]
	if n.First < x.out.Clauses[j].Group.Last {
		return n.Group.First
	}
	if n.Kind == clause.Relative && n.Marker >= x.out.Clauses[j].Group.Last {
		return x.partStart(n.Marker) // what it tells of belongs to the clause before
	}
	return n.First
}

// partStart is where a relative clause begins whose word is at m: with the part that it
// tells of, ", | the last of which".
func (x *parse) partStart(m int) int {
	if x.lower(m-1) != "of" {
		if x.has(m-1, prep) {
			return m - 1 // ", | in which she will"
		}
		return m
	}
	for k := m - 2; k > m-longestPart; k-- {
		if x.isComma(k) {
			return k + 1
		}
	}
	return m
}

// longestPart is how many words stand before "which" in "the two largest of which".
const longestPart = 6

// isQuotedAt reports whether token i stands in a quotation; no token does not.
func (x *parse) isQuotedAt(i int) bool {
	if i < 0 || i >= len(x.d.Tokens) {
		return false
	}
	_, in := x.d.InQuotation(int(x.d.Tokens[i].Start))
	return in
}

func (x *parse) closing(i int) int {
	for k := i + 1; x.in(k) && k < i+40; k++ {
		if m := x.mark(k); m == ')' || m == ']' {
			return k
		}
	}
	return -1
}

func (x *parse) closingQuote(i int) int {
	for k := i + 1; x.in(k); k++ {
		if m := x.mark(k); m == '”' || m == '"' || m == '’' {
			return k
		}
	}
	return -1
}

// stops reports whether a mark ends every clause before it.
func (x *parse) stops(i int, quoted bool) bool {
	switch x.mark(i) {
	case '(', ')', '‘', '’', '[':
		return false
	case ']':
		return true
	case '“':
		return quoted
	case '"', '”':
		return (quoted && !x.isQuotedAt(i) || !quoted && x.mark(i) == '”') && !x.goesOnBehind(i)
	case ',':
		return x.endsAtComma(i)
	}
	if x.isDash(i) {
		return !x.isTimedDash(i) && x.pairedDash(i) < 0
	}
	return x.isBreak(i) || x.isReason(i)
}

// goesOnBehind reports whether the clause goes on behind the quotation mark at i,
// which closes a few of its words: "agreed “to open all ports” by May".
func (x *parse) goesOnBehind(i int) bool {
	if !x.has(i+1, prep|to|det) && !x.isName(i+1) && x.timeEnd(i+1) == 0 || x.isComma(i-1) || x.reportAfter(i+1) {
		return false
	}
	for k := i - 1; k > x.s.First; k-- {
		if x.opensQuotation(k) {
			return true
		}
	}
	return false
}

// isTimedDash is a dash behind which only the time stands: "close it – by April".
func (x *parse) isTimedDash(i int) bool {
	return x.timeEnd(i+1) > 0 || x.has(i+1, prep) && x.timeEnd(i+2) > 0
}

// pairedDash is the dash that closes an insertion which begins at i, or i for the
// one that closes it; -1 for a dash by itself.
func (x *parse) pairedDash(i int) int {
	for k := i + 1; x.in(k) && k < i+24; k++ {
		if x.isDash(k) && x.mark(k) == x.mark(i) {
			return k
		}
	}
	for k := i - 1; x.in(k) && k > i-24; k-- {
		if x.isDash(k) && x.mark(k) == x.mark(i) {
			return i
		}
	}
	return -1
}

// isReason is a conjunction that leaves the promise: because, although.
func (x *parse) isReason(i int) bool { return x.has(i, reason) && x.isLower(i) }

// endsAtComma reports whether what follows the comma at i is no part of the clause
// before: a relative clause, a report, a result, a contrast.
func (x *parse) endsAtComma(i int) bool {
	n := i + 1
	if x.isNotLater(n) {
		return true
	}
	switch x.lower(n) {
	case "while", "but", "although", "though", "whereas", "so", "because", "according", "something":
		return true
	case "as":
		return !x.isSetPhrase(n) && x.verbSoon(n+1, 8)
	case "after", "not", "including", "excluding", "beginning", "starting":
		return false
	case "a", "an", "part":
		return x.endsAtApposition(n)
	case "with":
		return x.participleSoon(n)
	}
	f := x.form(n)
	switch {
	case x.has(n, relative):
		return !x.isShortAside(n)
	case x.has(n, say) && f&(lexicon.Ing|lexicon.Noun) == 0:
		return true
	case f&lexicon.Ing != 0 && f&lexicon.Noun == 0 && !x.isListedThing(n, i):
		return !x.isJoinedGerund(n) && !x.closesVerbAside(i)
	}
	return x.opensOther(n)
}

// opensOther reports whether a result or a report begins at token n.
func (x *parse) opensOther(n int) bool {
	return x.opensResult(n) || x.reportAfter(n) || x.outletAfter(n)
}

// outletAfter reports whether ", state media reports" begins at token n, where the verb may be read as a noun.
func (x *parse) outletAfter(n int) bool {
	for i := n; i < n+4 && (x.isNounLike(i) || i == n && x.has(i, det)); i++ {
		switch x.lower(i) {
		case "media", "newspaper", "newspapers", "agency", "agencies", "broadcaster", "broadcasters":
			return x.isReported(i + 1)
		}
	}
	return false
}

// isReported reports whether a verb of reporting stands at token k behind which no more than a time or another sentence follows.
func (x *parse) isReported(k int) bool {
	switch x.lower(k) {
	case "report", "reports":
		return !x.in(k+1) || x.isBreak(k+1) || x.isCloser(k+1) || x.timeEnd(k+1) > 0 || x.isCapital(k+1)
	case "reported":
		return true
	}
	return false
}

// opensResult reports whether a participle that tells what comes of the clause before stands at
// token i behind an adverb, ", further raising | the stakes", or is of a verb that no list holds,
// ", roiling | its markets".
func (x *parse) opensResult(i int) bool {
	n := i
	if x.isAdverb(i) {
		n++
	}
	f := x.form(n)
	if f == 0 {
		return x.isLower(n) && !x.has(n, prep|sub) && strings.HasSuffix(x.lower(n), "ing") && x.has(n+1, det)
	}
	return n > i && f&lexicon.Ing != 0 && f&lexicon.Noun == 0 && !x.isJoinedGerund(n)
}

// isShortAside reports whether a few words without a verb stand between the comma
// before token n and the next, ", where relevant,", or what a clause says aside.
func (x *parse) isShortAside(n int) bool {
	if x.opensClosedAside(n) {
		return true
	}
	for k := n + 1; x.in(k) && k < n+4; k++ {
		if x.isComma(k) {
			return true
		}
	}
	return false
}

// joinerStart is where the conjunction that ends at token k begins: "and", "as well | as".
func (x *parse) joinerStart(k int) int {
	if x.isAsWellAs(k) {
		return k - 2
	}
	return k
}

// isSetPhrase reports whether "as" at token n opens no clause: "as well", "as
// appropriate".
func (x *parse) isSetPhrase(n int) bool {
	switch x.lower(n + 1) {
	case "well", "appropriate", "necessary":
		return true
	}
	return false
}

// isJoinedGerund reports whether a clause that begins at token n is joined to one
// before.
func (x *parse) isJoinedGerund(n int) bool {
	for k := range x.out.Clauses {
		if c := &x.out.Clauses[k]; c.Group.First == n {
			return c.Joined >= 0
		}
	}
	return false
}

func (x *parse) verbSoon(i, n int) bool {
	for k := range x.out.Clauses {
		if c := &x.out.Clauses[k]; c.Finite && c.Verb > i && c.Verb < i+n {
			return true
		}
	}
	return false
}

// participleSoon reports whether what else goes on is told behind "with" at token n:
// ", with the first round to be held in May".
func (x *parse) participleSoon(n int) bool {
	for k := range x.out.Clauses {
		c := &x.out.Clauses[k]
		if c.Group.First <= n || c.Group.First > n+12 {
			continue
		}
		for i := n; i < c.Group.First; i++ {
			if x.isComma(i) {
				return false
			}
		}
		return c.Kind == clause.Participle || c.Kind == clause.Infinitive && c.Passive
	}
	return false
}

// relativeSoon finds an apposition that comments: ", a step that the law requires".
func (x *parse) relativeSoon(n int) bool {
	for k := n + 1; x.in(k) && k < n+4; k++ {
		if x.has(k, that|relative) {
			return true
		}
	}
	return false
}

// isNotLater reports whether the words at token n only stress the time before: "and not a
// day later", "not before".
func (x *parse) isNotLater(n int) bool {
	if x.has(n, conj) {
		n++
	}
	if !x.has(n, not) {
		return false
	}
	for k := n + 1; k < n+5; k++ {
		switch x.lower(k) {
		case "before", "earlier", "later", "sooner", "after":
			return !x.isWord(k + 1)
		}
	}
	return false
}

// endsAtApposition reports whether the apposition that begins at token n is no part of the
// clause before it.
func (x *parse) endsAtApposition(n int) bool {
	if x.lower(n) == "part" {
		return x.is(n+1, x.sym.of)
	}
	return x.reportAfter(n) || !x.leadsBack(n) && (x.relativeSoon(n) || x.isComment(n))
}

// isComment finds an apposition that ends the sentence and comments with a clause of its
// own: ", a rare gain as the country sinks into debt". A list of things goes on with a
// conjunction; a time belongs to the promise, unless it has one.
func (x *parse) isComment(n int) bool {
	isTimed := x.isTimed(n - 1)
	for k := n; k < x.s.Last; k++ {
		if x.has(k, conj) || x.isComma(k) || x.timeEnd(k) > k && !isTimed {
			return false
		}
	}
	return x.verbSoon(n, x.s.Last-n)
}

// isTimed reports whether a time ends before token i.
func (x *parse) isTimed(i int) bool {
	for k := max(x.s.First, i-longestAside); k < i; k++ {
		if x.timeEnd(k) == i {
			return true
		}
	}
	return false
}

// leadsBack reports whether a time of the promise follows the apposition that begins at
// token n: ", a pact on ships that pays, in May".
func (x *parse) leadsBack(n int) bool {
	for k := n; k < x.s.Last; k++ {
		if x.isComma(k) {
			return x.timeEnd(k+1) > 0 || x.has(k+1, prep) && x.timeEnd(k+2) > 0
		}
	}
	return false
}

// reportAfter reports whether ", the ministry said" begins at token n.
func (x *parse) reportAfter(n int) bool {
	for k := range x.out.Clauses {
		c := &x.out.Clauses[k]
		if c.Verb < n {
			continue
		}
		if c.Verb > n+16 {
			return false
		}
		for i := n; i < c.Group.First; i++ {
			if x.isComma(i) || x.isBreak(i) || x.has(i, that|relative) {
				return false
			}
		}
		return c.Finite && (x.has(c.Verb, say) || x.has(c.Verb, thinking|promising) && c.Group.Last >= x.s.Last-1) && !(c.Passive && !c.Finite)
	}
	return false
}

// belongs reports whether clause next is part of clause j: it completes it, tells
// its purpose, or tells which of its things is meant.
func (x *parse) belongs(next, j int) bool {
	c := &x.out.Clauses[next]
	if c.Joined >= 0 && (c.Joined == j || x.sameLine(c.Joined, j)) {
		return x.is(c.Join, x.sym.or) && c.Subject.Empty() // "lower its duties or raise its quotas"
	}
	if c.Kind == clause.Adverbial {
		if x.lower(c.Marker-1) == "even" && (x.is(c.Marker, x.sym.as) || x.lower(c.Marker) == "while") {
			return false // "will not be let in, | even as ships wait"
		}
		return !x.has(c.Marker-1, conj) && (x.isUnder(next, j) && !x.isReason(c.Marker) || x.isCondition(c.Marker))
	}
	if !x.isUnder(next, j) && !(c.Joined >= 0 && x.out.Under(c.Joined, j)) {
		return false
	}
	return !x.isAside(c)
}

// isAside reports whether a comma parts a relative clause or participle from what
// it tells more of.
func (x *parse) isAside(c *clause.Clause) bool {
	if x.isClosedAside(c) {
		return false
	}
	isParted := x.isComma(c.Group.First - 1)
	if c.Kind == clause.Infinitive && c.Passive && c.Governor < 0 {
		return isParted && c.Joined < 0 // ", to be signed in May"
	}
	return c.Kind == clause.Relative && (x.isComma(x.partStart(c.Marker)-1) || x.tellsParts(c)) || c.Kind == clause.Participle && c.Joined < 0 && isParted && !x.partsQuestion(c)
}

// tellsParts reports whether a relative clause only says what a thing is made up of: "many fields | which
// include".
func (x *parse) tellsParts(c *clause.Clause) bool {
	switch x.lower(c.Verb) {
	case "include", "includes", "comprise", "comprises":
		return x.lower(c.Marker) == "which"
	}
	return false
}

// isClosedAside reports whether a clause stands between two commas and only says what else is
// meant, so that what it stands in goes on behind it: "cooperate, | including through X, | in".
func (x *parse) isClosedAside(c *clause.Clause) bool {
	switch x.lower(c.Verb) {
	case "including", "excluding", "involving", "notwithstanding":
	default:
		return c.Kind == clause.Relative && x.leadsToTime(c)
	}
	for k := c.Group.Last; x.in(k) && k < c.Group.Last+longestCondition && !x.isBreak(k); k++ {
		if x.isComma(k) {
			return (x.has(k+1, prep) || x.has(k+1, to)) && !x.has(k+1, sub) && x.lower(k+1) != "with"
		}
	}
	return false
}

// opensClosedAside reports whether the relative word at token n opens an aside behind which its clause
// goes on.
func (x *parse) opensClosedAside(n int) bool {
	for k := range x.out.Clauses {
		if c := &x.out.Clauses[k]; c.Kind == clause.Relative && c.Marker == n {
			return x.isClosedAside(c)
		}
	}
	return false
}

// leadsToTime reports whether behind the aside of a relative clause the place and time of what it stands
// in follow: "sign the accord, | which has 21 chapters, in Lima on 30 June".
func (x *parse) leadsToTime(c *clause.Clause) bool {
	if c.Modal != clause.Plain {
		return false
	}
	k := c.Group.Last
	for x.in(k) && !x.isComma(k) && !x.isBreak(k) && k < c.Group.Last+longestItem*2 {
		k++
	}
	if !x.isComma(k) || !x.has(k+1, prep|sub) {
		return false
	}
	return x.timeEnd(k+1) > 0 || !x.has(k+1, sub) && x.placeLeadsToTime(k+2)
}

// placeLeadsToTime reports whether a time stands behind the place that begins at token k: "Lima | on 30 June".
func (x *parse) placeLeadsToTime(k int) bool {
	for n := k; x.in(n) && n < k+longestItem*2 && !x.isComma(n); n++ {
		if x.timeEnd(n) > 0 {
			return true
		}
		if !x.isName(n) && !x.has(n, prep|det) {
			return false
		}
	}
	return false
}

// partsQuestion reports whether a participle stands between what a question is about and the
// question's verb: "whether ships, | including those of Peru, | may".
func (x *parse) partsQuestion(c *clause.Clause) bool {
	for k := range x.out.Clauses {
		if o := &x.out.Clauses[k]; o.Kind == clause.Question && o.Marker < c.Group.First && c.Verb < o.Group.First {
			return true
		}
	}
	return false
}

// isUnder reports whether clause i hangs on clause over, directly or not.
func (x *parse) isUnder(i, over int) bool {
	o := x.out.Clauses[i].Over
	return o == over || o >= 0 && x.out.Under(o, over)
}

// sameLine reports whether two clauses are joined to one another.
func (x *parse) sameLine(a, b int) bool {
	return x.out.Head(a) == x.out.Head(b)
}

// isCondition is a word that opens what a promise waits for.
func (x *parse) isCondition(m int) bool {
	switch x.lower(m) {
	case "if", "once", "unless", "when", "whenever", "until", "before", "after", "provided", "as":
		return true
	}
	return false
}

// leadsOn reports whether a preposition at token k only leads to what a colon
// opens: "will lower its duty on:".
func (x *parse) leadsOn(k int) bool {
	return x.has(k, prep|to) && !x.has(k-1, det) && x.mark(k+1) == ':'
}

// isLooseSub reports whether the word at token k opens a clause that lies outside: "and, |
// if | needed".
func (x *parse) isLooseSub(k int) bool {
	return x.has(k, sub) && !x.has(k, prep) && x.isComma(k-1) && x.has(k-2, conj)
}

// trimEnd takes conjunctions, commas and loose words off the end of a clause.
func (x *parse) trimEnd(first, last int) int {
	for last > first {
		k := last - 1
		if x.isComma(k) || x.has(k, conj|relative|that) && !x.isName(k) || x.isLooseSub(k) || x.leadsOn(k) || x.isBreak(k) && !x.isCloser(k) || x.mark(k) == '(' {
			last--
			continue
		}
		break
	}
	return last
}
