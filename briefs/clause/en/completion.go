package en

import (
	"strings"

	"attache/briefs/clause"
	"attache/briefs/lexicon"
)

// completesNoun links an infinitive right behind a noun that asks for one: "its
// pledge to".
func (x *parse) completesNoun(j, p int) bool {
	if !x.has(p, infNoun) || x.isGroupVerb(p) || x.isVerbOfClause(j, p) {
		return false
	}
	if x.form(p)&lexicon.Verb != 0 && x.isVerbalHere(p) || x.isAgreedBeside(j, p) {
		return false
	}
	x.over(j, j-1, p)
	return true
}

// isAgreedBeside reports whether the noun at p only tells when or how somebody agreed to what
// infinitive j says: "agreed during their talks | to", and not "agreed on steps to".
func (x *parse) isAgreedBeside(j, p int) bool {
	if j == 0 || !x.isByNotes(p) && (x.has(p, strongNoun) || x.has(p-1, prep)) {
		return false
	}
	o := &x.out.Clauses[j-1]
	if x.isByNotes(p) {
		return true
	}
	return o.Finite && !o.Passive && x.has(o.Verb, promising) && x.has(o.Verb, subjectInf) && o.Group.Last < p && x.has(o.Group.Last, prep) && x.isAdjunct(clause.Run{First: o.Group.Last, Last: p + 1})
}

// isByNotes reports whether the noun at p only tells in what form something was agreed: "by an
// exchange of | notes", "by | consensus".
func (x *parse) isByNotes(p int) bool {
	k := p - 2
	if x.lower(p) == "consensus" {
		return x.is(p-1, x.sym.by)
	}
	if !x.is(p-1, x.sym.of) || x.lower(k) != "exchange" {
		return false
	}
	if x.has(k-1, det) {
		k--
	}
	return x.is(k-1, x.sym.by) || x.lower(k-1) == "through" || x.lower(k-1) == "in"
}

func (x *parse) isVerbOfClause(j, p int) bool {
	return j > 0 && x.out.Clauses[j-1].Verb == p || j > 0 && x.out.Clauses[j-1].Group.Has(p)
}

// completesPredicate links "ready to", "is determined to".
func (x *parse) completesPredicate(j, p int) bool {
	if j == 0 {
		return x.has(p, infPred) && x.overNothing(j, p)
	}
	o := &x.out.Clauses[j-1]
	if o.Predicate == p && x.has(p, infPred) || o.Verb == p && o.Passive && x.has(p, infPred) {
		x.over(j, j-1, p)
		c := &x.out.Clauses[j]
		c.Shares = j - 1
		return true
	}
	return false
}

func (x *parse) overNothing(j, p int) bool {
	x.over(j, -1, p)
	return true
}

// completesVerb links an infinitive to the verb before it, with adjuncts between
// ("agreed on Tuesday in Seoul to") or with the one who then acts ("asked its
// ports to").
func (x *parse) completesVerb(j, p int) bool {
	if j == 0 {
		return false
	}
	for k := j - 1; k >= 0; k-- {
		o := &x.out.Clauses[k]
		if o.Group.First > p || o.Kind == clause.Relative && k < j-1 && o.Group.Last+1 < p {
			continue
		}
		if x.completes(j, k, clause.Run{First: o.Group.Last, Last: p + 1}) {
			return true
		}
		if p-o.Group.Last > 24 || o.Kind != clause.Gerund && o.Kind != clause.Participle && o.Kind != clause.Relative {
			return false
		}
	}
	return false
}

// completes links infinitive j to the verb of clause k where that verb asks for
// one and only adjuncts, or the one who then acts, stand between.
func (x *parse) completes(j, k int, between clause.Run) bool {
	c, o := &x.out.Clauses[j], &x.out.Clauses[k]
	n := x.madeNoun(o)
	switch {
	case x.hasGerund(j, k):
		return false // "committed to holding talks to settle it"
	case x.has(o.Verb, working) && x.isComma(c.Group.First-1):
		return false // "work with Peru, and with others, to cut costs"
	case x.has(n, strongNoun) && x.isAdjunct(between):
		if !o.Finite {
			k = o.Over
		}
		x.over(j, k, n)
	case x.sharesSubject(o, between):
		x.over(j, k, o.Verb)
		c.Shares = k
	case x.has(o.Verb, bringing) && x.completesFarNoun(j, between.Last-1): // "made | a decision in May to"
	case x.isDueThen(o, between):
		x.over(j, k, o.Predicate)
		c.Shares = k
	case x.has(o.Verb, objectInf) && !o.Passive && x.isObject(between) && !x.isGivenTo(o, between):
		x.over(j, k, o.Verb)
		c.Object = x.objectOf(between)
	default:
		return false
	}
	return true
}

// isGivenTo reports whether what stands between is only what somebody gives to some end: "provides |
// a framework to", and not "provides | for Peru to".
func (x *parse) isGivenTo(o *clause.Clause, between clause.Run) bool {
	switch x.lower(o.Verb) {
	case "provides", "provided":
		return x.lower(between.First) != "for" && x.lower(between.First) != "that"
	}
	return false
}

// madeNoun is the noun of what clause o says was made, -1 for none: "the | pledge | made in Dubai", "a | pledge | that Peru gave", "a |
// decision | was taken".
func (x *parse) madeNoun(o *clause.Clause) int {
	switch {
	case o.Subject.Empty():
	case o.Kind == clause.Participle && o.Passive, o.Finite && o.BringsAbout:
		return o.Subject.Last - 1
	case o.Finite && !o.Passive && x.has(o.Verb, bringing):
		if n := o.Subject.First - 1; !x.has(n, that|relative) {
			return n
		}
		return o.Subject.First - 2
	}
	return -1
}

// hasGerund reports whether a gerund before clause j already completes the verb of clause k.
func (x *parse) hasGerund(j, k int) bool {
	for q := k + 1; q < j; q++ {
		if o := &x.out.Clauses[q]; o.Kind == clause.Gerund && o.Over == k && o.Governor == x.out.Clauses[k].Verb {
			return true
		}
	}
	return false
}

// sharesSubject reports whether the one who acts by the verb of clause o is the one
// who then does what the infinitive says.
func (x *parse) sharesSubject(o *clause.Clause, between clause.Run) bool {
	switch {
	case x.asksInfinitive(o) && x.isAdjunct(between):
		return !x.isParted(o, between)
	case o.Passive:
		return false
	}
	isBound := x.has(o.Verb, objectInf) && between.Last-between.First == 1 && x.has(between.First, reflexive) // "bound itself to"
	isJoining := x.has(o.Verb, joining) && between.Last-between.First == 1 && x.lower(between.First) == "up"  // "signed up to"
	return isBound || isJoining || x.has(o.Verb, hearing) && x.isHearerOnly(between)
}

// isParted reports whether a comma makes a purpose of the infinitive behind it:
// "work with partners, to drive growth", "the list set out below, to be kept".
func (x *parse) isParted(o *clause.Clause, between clause.Run) bool {
	return !between.Empty() && x.isComma(between.Last-1) && (o.Kind == clause.Participle || x.has(o.Verb, working))
}

// asksInfinitive reports whether an infinitive of the same subject completes the
// verb of a clause: "agreed to", "is allowed to".
func (x *parse) asksInfinitive(o *clause.Clause) bool {
	if o.Passive {
		return x.has(o.Verb, objectInf|infPred|subjectInf)
	}
	return x.has(o.Verb, subjectInf)
}

// isAdjunct reports whether what stands between a verb and its infinitive only
// tells when, where and with whom.
func (x *parse) isAdjunct(r clause.Run) bool {
	for i := r.First; i < r.Last; {
		switch {
		case max(x.timeEnd(i), x.pastLetters(i)) > i:
			i = max(x.timeEnd(i), x.pastLetters(i)) // "with the Norwegian Fish Board | (NFB) | to"
		case x.isAdverb(i) || x.isComma(i) || x.isQuote(i) || x.mark(i) == ':' || x.isDash(i) || x.has(i, reflexive):
			i++
		case x.isOnThing(i):
			return false // "agreed on a package to help"
		case x.has(i, prep) && !x.isName(i):
			i = x.phraseEnd(i+1, r.Last)
		case x.nameEnd(i) > i && x.isComma(i-1):
			i = x.nameEnd(i)
		default:
			return false
		}
	}
	return true
}

// isOnThing reports whether "on" at token i tells what is agreed on, and not when or
// on the margins of what.
func (x *parse) isOnThing(i int) bool {
	for k := i + 1; k < i+5; k++ {
		if w := x.lower(k); w == "side" || w == "part" {
			return false // "decided on the Japanese side to"
		}
	}
	return x.is(i, x.sym.on) && x.timeEnd(i+1) == 0 && x.lower(i+2) != "sidelines" && x.lower(i+2) != "margins"
}

// phraseEnd is the end of the noun phrase that a preposition before i opens.
func (x *parse) phraseEnd(i, last int) int {
	for i < last && !x.isComma(i) && !x.isBreak(i) && !(x.has(i, prep) && !x.isName(i)) && !x.has(i, that|sub|relative) {
		i++
	}
	return i
}

// isObject reports whether the noun phrase of the one who is asked stands between, and no
// phrase of what it is done in: "engage | in talks to".
func (x *parse) isObject(r clause.Run) bool {
	if r.Empty() || r.Last-r.First > 16 || x.lower(r.First) == "in" {
		return false
	}
	for i := r.First; i < r.Last; i++ {
		if x.isBreak(i) && !x.isBracket(i) || x.has(i, that|relative) {
			return false
		}
	}
	return true
}

// objectOf is the one who is asked, without a preposition before: "called on | its
// ports".
func (x *parse) objectOf(r clause.Run) clause.Run {
	for r.First < r.Last-1 && x.has(r.First, prep) && !x.isName(r.First) {
		r.First++
	}
	return r
}

// pastLetters is the token behind the bracket that closes at token k, or behind the letters in
// brackets there, which a noun goes by: "a memorandum | (MOU) | with Peru to"; k where none are.
func (x *parse) pastLetters(k int) int {
	switch {
	case x.mark(k) == ')' && x.mark(k-2) == '(' && x.isLetters(k-1):
		return k + 1
	case x.mark(k) == '(' && x.mark(k+2) == ')' && x.isLetters(k+1):
		return k + 3
	case x.is(k, x.sym.of) && strings.EqualFold(x.d.Tokens[k+1].Of(x.d.Text), "cooperation") && x.has(k-1, strongNoun):
		return x.pastLetters(k + 2) // "a memorandum | of cooperation | with Peru to"
	}
	return k
}

// isLetters reports whether token i is what a thing, or several, go by for short: "MOU", "MoU", "MOUs".
func (x *parse) isLetters(i int) bool {
	if !x.isWord(i) {
		return false
	}
	w := strings.TrimSuffix(x.d.Tokens[i].Of(x.d.Text), "s")
	return w != "" && 'A' <= w[len(w)-1] && w[len(w)-1] <= 'Z'
}

// completesFarNoun links an infinitive to a noun with a phrase between: "a pledge
// by Chile to", "Norway's commitment during the talks of the leaders to".
func (x *parse) completesFarNoun(j, p int) bool {
	if x.has(p, infPred) {
		return false // "rules necessary to achieve it"
	}
	o := j - 1
	for o >= 0 && x.out.Clauses[o].Group.First > p {
		o-- // one in the aside before it: "a pledge by Chile, made in May, to"
	}
	lo := x.s.First
	if o >= 0 {
		lo = x.out.Clauses[o].Group.Last
	}
	for k := p; k >= lo && k > p-14; k-- {
		if x.isBreak(k) && !x.isBracket(k) || x.has(k, that|relative) {
			return false
		}
		if x.has(k, strongNoun) && x.isAdjunct(clause.Run{First: x.pastLetters(k + 1), Last: p + 1}) && x.reaches(k, p, j) {
			x.over(j, o, k)
			return true
		}
	}
	return false
}

// reaches reports whether what stands between the noun at k and token p leaves infinitive j to the
// noun: whose it is, where, and on which day without a comma, but not what it is on.
func (x *parse) reaches(k, p, j int) bool {
	if x.is(k+1, x.sym.on) {
		return !x.isOnThing(k+1) && !x.isComma(x.out.Clauses[j].Group.First-1)
	}
	return !x.is(k+1, x.sym.of) || x.pastLetters(k+1) > k+1 || x.isOfNames(k+2, p+1)
}

// isOfNames reports whether tokens first to last are those whose the noun before is: "the
// resolve of both Peru and Chile".
func (x *parse) isOfNames(first, last int) bool {
	for k := first; k < last; k++ {
		if x.nameEnd(k) == 0 && !x.has(k, det|conj) && !x.isComma(k) {
			return false
		}
	}
	return first < last
}
