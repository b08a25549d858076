package en

import (
	"attache/briefs/clause"
	"attache/briefs/lexicon"
)

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
