package en

import (
	"strings"

	"attache/briefs/clause"
	"attache/briefs/lexicon"
)

// toInfinitive links "to V": it completes a verb, noun or adjective before it,
// goes on with another infinitive, or tells a purpose.
func (x *parse) toInfinitive(j int) {
	c := &x.out.Clauses[j]
	p := c.Group.First - 1
	for x.isLooseBefore(p) {
		p--
	}
	if x.joinsInfinitive(j, p) {
		return
	}
	if x.isComma(p) {
		if n := x.asideOpener(p); n > x.s.First {
			p = n - 1
			if x.has(p, conj) && x.joinsInfinitive(j, p) {
				return
			}
		}
	}
	switch {
	case x.alsoBound(j), x.completesNoun(j, p), x.gapped(j):
	case x.completesPredicate(j, p):
	case x.completesVerb(j, p):
	case x.completesFarNoun(j, p):
	default:
		x.purpose(j, p)
	}
}

// isLooseBefore reports whether token p only stands between an infinitive and what it
// completes: an adverb, a quotation mark, a colon, what is left of a broken bullet.
func (x *parse) isLooseBefore(p int) bool {
	if !x.in(p) || x.has(p, infNoun|infPred) || x.isAsWellAs(p) {
		return false
	}
	w := x.d.Tokens[p].Of(x.d.Text)
	return x.isAdverb(p) || x.isQuote(p) || w == ":" || w == "¢" || w == "â"
}

// asideOpener is the comma that opens the aside which the comma at p closes.
func (x *parse) asideOpener(p int) int {
	for k := p - 1; k > x.s.First && k > p-14; k-- {
		if x.isComma(k) {
			return k
		}
		if x.isBreak(k) {
			return -1
		}
	}
	return -1
}

// joinsInfinitive links "and to V", "; to V", and ", to V" in a list of
// infinitives.
func (x *parse) joinsInfinitive(j, p int) bool {
	m := p
	isWell := x.isAsWellAs(p)
	isMark := isWell || x.isComma(p) || x.mark(p) == ';' || x.isDash(p) || x.isBulletMark(p)
	if !x.has(p, conj) && !isMark {
		return false
	}
	if x.isComma(p) && !isWell && !x.has(p, conj) && !x.infinitiveAhead(j) && !x.goesOnBound(j) {
		return false
	}
	o := x.infinitiveBefore(j)
	if o < 0 || x.isComma(p) && x.has(x.out.Clauses[o].Verb, working) {
		return false
	}
	x.join(j, o, m)
	return true
}

// isAsWellAs reports whether "as well as" ends at token p.
func (x *parse) isAsWellAs(p int) bool {
	return x.is(p, x.sym.as) && x.is(p-1, x.sym.well) && x.is(p-2, x.sym.as)
}

// isBulletMark is a letter or number in brackets before an infinitive: "(b) to".
func (x *parse) isBulletMark(p int) bool {
	if x.in(p-1) && x.isUpper(p-1) && x.d.Tokens[p-1].End-x.d.Tokens[p-1].Start > 1 {
		return false // "the Joint Commission (JCC) | to"
	}
	return x.mark(p) == ')' && x.isWord(p-1) && (x.mark(p-2) == '(' || x.mark(p-2) == ';' || x.has(p-2, conj))
}

// infinitiveAhead reports whether another infinitive with a conjunction before it
// stands behind clause j: a list goes on.
func (x *parse) infinitiveAhead(j int) bool {
	for k := j + 1; k < len(x.out.Clauses); k++ {
		c := &x.out.Clauses[k]
		if c.Kind == clause.Infinitive && x.opensWithTo(c) && x.has(x.beforeAside(c.Group.First-1), conj) {
			return true
		}
	}
	return false
}

// goesOnBound reports whether clause j goes on behind a comma with the gerund to which somebody is bound, as the next does:
// "commits to cutting fees, | to open ports, mend roads and".
func (x *parse) goesOnBound(j int) bool {
	if j == 0 || j+1 >= len(x.out.Clauses) {
		return false
	}
	o, next := &x.out.Clauses[j-1], &x.out.Clauses[j+1]
	return o.Kind == clause.Gerund && o.Governor >= 0 && x.is(o.Marker, x.sym.to) && next.Kind == clause.Infinitive && x.isComma(next.Group.First-1)
}

// infinitiveBefore is the clause that "and to V" goes on with: the nearest
// infinitive or gerund that completes something, else the nearest.
func (x *parse) infinitiveBefore(j int) int {
	nearest := -1
	for k := j - 1; k >= 0; k-- {
		o := &x.out.Clauses[k]
		if o.Kind == clause.Gerund && o.Governor >= 0 && x.is(o.Marker, x.sym.to) {
			return k
		}
		if o.Kind != clause.Infinitive {
			continue
		}
		if o.Governor >= 0 {
			if x.isNested(k) || x.isBesideTrying(j, k) {
				continue
			}
			if nearest >= 0 && x.isPurposeList(j, nearest) {
				return nearest
			}
			return k
		}
		if nearest < 0 {
			nearest = k
		}
	}
	return nearest
}

// isPurposeList reports whether clause j goes on with the purposes that clause o
// begins: "intensify cooperation to address A, to counter B, and to respond to C".
func (x *parse) isPurposeList(j, o int) bool {
	p := x.out.Clauses[j].Group.First - 1
	if x.has(p, conj) {
		p--
	}
	return x.isComma(p) && x.out.Clauses[o].Kind == clause.Infinitive && x.out.Clauses[o].Governor < 0 && (x.infinitiveAhead(j) || x.out.Clauses[o].Joined >= 0)
}

// isNested reports whether an infinitive completes a noun or verb inside another
// infinitive that completes something: "agreed to honour its pledge to cut".
func (x *parse) isNested(k int) bool {
	o := x.out.Clauses[k].Over
	return o >= 0 && x.out.Clauses[o].Kind == clause.Infinitive && x.out.Clauses[o].Governor >= 0 && !x.has(x.out.Clauses[o].Verb, subjectInf)
}

// isBesideTrying reports whether clause j, with an "also", stands beside what is tried
// and not under it: "vowed to try to cut fees and also | to open ports".
func (x *parse) isBesideTrying(j, k int) bool {
	o := x.out.Clauses[k].Over
	return x.lower(x.out.Clauses[j].Group.First-1) == "also" && o >= 0 && x.out.Clauses[o].Kind == clause.Infinitive && x.has(x.out.Clauses[o].Verb, subjectInf)
}

// join makes clause j one of those that clause o is joined with.
func (x *parse) join(j, o, m int) {
	c, b := &x.out.Clauses[j], &x.out.Clauses[o]
	c.Joined, c.Join, c.Over, c.Governor, c.Object = o, m, b.Over, b.Governor, b.Object
	if c.Kind != clause.Participle {
		c.Kind = b.Kind
	}
	c.Shares = o
}

// joinBare links a base form behind a conjunction.
func (x *parse) joinBare(j int) {
	c := &x.out.Clauses[j]
	p := x.before(c.Group.First)
	o := x.bareBefore(j)
	if o < 0 {
		return
	}
	b := &x.out.Clauses[o]
	if b.Finite || b.Kind == clause.Item {
		c.Kind, c.Finite, c.Modal, c.Past = b.Kind, b.Finite, b.Modal, b.Past
		c.Shares, c.Joined, c.Join, c.Over, c.Governor = o, o, p, b.Over, b.Governor
		return
	}
	x.join(j, o, p)
}

// bareBefore is the clause that a base form goes on with. A purpose between is
// passed over where the verb has a time of its own, or a comma parts it; a relative
// clause where no list goes on in it.
func (x *parse) bareBefore(j int) int {
	c := &x.out.Clauses[j]
	p := x.before(c.Group.First)
	nearest := -1
	for k := j - 1; k >= 0; k-- {
		o := &x.out.Clauses[k]
		if nearest < 0 && x.goesOnBeside(j, o, p) {
			return k
		}
		if !x.isBase(o) {
			continue
		}
		if nearest < 0 {
			nearest = k
		}
		if x.isInOpenAside(o, p) {
			return k
		}
		if x.isInAside(k, p) {
			continue
		}
		if (o.Kind != clause.Relative || x.isComma(p) || x.isComma(o.Join)) && !(x.isPurpose(o, p) && x.passesPurpose(j, k, p)) {
			return k
		}
	}
	return nearest
}

// isPurpose reports whether an infinitive tells what something is done for, or what a step is
// taken for: "take steps | to improve"; before a comma and a conjunction at p, also what is
// given for: "provide help to firms | to export, and".
func (x *parse) isPurpose(o *clause.Clause, p int) bool {
	if o.Kind != clause.Infinitive {
		return false
	}
	if o.Governor >= 0 && x.isComma(p-1) && x.has(p, conj) {
		switch x.lower(o.Governor) {
		case "provide", "provides", "provided":
			return true
		}
	}
	return o.Governor < 0 || x.has(o.Governor, stepNoun)
}

// isInAside reports whether clause k lies in a relative clause that a comma parts off, which
// the comma before the conjunction at p closes: "a plant, which will be able to make 100
// buses, and | open a school".
func (x *parse) isInAside(k, p int) bool {
	if !x.has(p, conj) || !x.isComma(p-1) {
		return false
	}
	for n := 0; k >= 0 && n < most; k, n = x.out.Clauses[k].Over, n+1 {
		if c := &x.out.Clauses[k]; c.Kind == clause.Relative && c.Marker > x.s.First && x.isComma(c.Marker-1) {
			return true
		}
	}
	return false
}

// isInOpenAside reports whether a relative clause that a comma parts off goes on behind the
// conjunction at p, no comma having closed it: "a panel, which will meet twice a year and | report".
func (x *parse) isInOpenAside(o *clause.Clause, p int) bool {
	return o.Kind == clause.Relative && o.Finite && o.Marker > x.s.First && x.isComma(o.Marker-1) && x.has(p, conj) && !x.isComma(p-1)
}

// passesPurpose reports whether the base form of clause j, which the conjunction or
// comma at p joins, goes on with what stands before the purpose that clause k tells.
func (x *parse) passesPurpose(j, k, p int) bool {
	c, o := &x.out.Clauses[j], &x.out.Clauses[k]
	isApart := x.isComma(p) || x.has(p, conj) && (x.isComma(p-1) || x.isComma(p+1)) // "and, from May, | issue"
	return isApart || o.Joined < 0 && x.hasTimeSoon(c.Group.Last, j) && !x.hasTimeSoon(o.Group.Last, k)
}

// goesOnBeside reports whether the base form of clause j goes on behind the conjunction at p with a present beside it: "as firms
// scale up and | expand", "rules that serve firms and | help growers"; of a thing not where it has a time of its own.
func (x *parse) goesOnBeside(j int, o *clause.Clause, p int) bool {
	isOwn := o.Kind == clause.Relative && x.hasTimeSoon(x.out.Clauses[j].Group.Last, j)
	return x.isPluralBeside(o) && x.has(p, conj) && !x.isComma(p-1) && !isOwn
}

// isPluralBeside reports whether a clause that only stands beside another, or tells of a thing, has a present
// of the plural.
func (x *parse) isPluralBeside(o *clause.Clause) bool {
	return (o.Kind == clause.Adverbial || o.Kind == clause.Relative) && o.Finite && !o.Past && o.Modal == clause.Plain && o.Group.First == o.Verb && x.form(o.Verb)&lexicon.Base != 0
}

// isBase reports whether a clause has a base form, which another may be joined to.
func (x *parse) isBase(o *clause.Clause) bool {
	return o.Kind == clause.Infinitive || o.Kind == clause.Item || o.Kind == clause.Gerund && x.opensWithTo(o) || o.Finite && o.Modal != clause.Plain
}

// hasTimeSoon reports whether a time stands in the words of clause j behind i.
func (x *parse) hasTimeSoon(i, j int) bool {
	end := x.s.Last
	if j+1 < len(x.out.Clauses) {
		end = x.out.Clauses[j+1].Group.First
	}
	for ; i < end; i++ {
		if x.timeEnd(i) > 0 {
			return true
		}
		if x.isBreak(i) {
			return false
		}
	}
	return false
}

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

// isVerbalHere is for a word that no group took for a verb: it is none.
func (x *parse) isVerbalHere(int) bool { return false }

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

// isDueThen reports whether only a time stands between a predicate that asks for an infinitive and it: "is due | on Friday | to".
func (x *parse) isDueThen(o *clause.Clause, between clause.Run) bool {
	return o.Predicate >= 0 && x.has(o.Predicate, infPred) && max(x.timeEnd(between.First), x.timeEnd(between.First+1)) == between.Last
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

// isLetters reports whether token i is what a thing goes by for short: "MOU", "MoU".
func (x *parse) isLetters(i int) bool {
	if !x.isWord(i) {
		return false
	}
	w := x.d.Tokens[i].Of(x.d.Text)
	return 'A' <= w[len(w)-1] && w[len(w)-1] <= 'Z'
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

// purpose links an infinitive that only tells what a clause is for.
func (x *parse) purpose(j, p int) {
	x.over(j, j-1, -1)
	if j > 0 {
		x.out.Clauses[j].Shares = j - 1
	}
}

// gerund links a word in -ing behind a preposition or verb.
func (x *parse) gerund(j int) {
	c := &x.out.Clauses[j]
	p := c.Marker - 1
	if c.Marker < 0 {
		p = x.before(c.Group.First)
	}
	for x.in(p) && x.isAdverb(p) && !x.has(p, infNoun|infPred) {
		p--
	}
	if x.has(c.Marker-1, conj) && (x.joinsGerund(j) || x.isAlsoBoundTo(j)) {
		return // "to investing in A and to working on B"
	}
	x.over(j, j-1, -1)
	if j > 0 {
		c.Shares = j - 1
		if c.Governor = x.verbOfGerund(c, &x.out.Clauses[j-1], p); c.Governor >= 0 || x.isTasked(j) {
			return
		}
	}
	if p = x.beforePartner(p); x.isWord(p) && (x.has(p, infNoun) || x.isNounLike(p)) && x.isNounMarker(c.Marker) {
		c.Governor = p
	}
}

// beforePartner is the noun whose partner's name ends at token p: "an | accord with Peru for"; p where none does.
func (x *parse) beforePartner(p int) int {
	k := p
	for k > x.s.First && x.isName(k) {
		k--
	}
	if k < p && x.has(k, det) {
		k--
	}
	if k < p && k > x.s.First && x.lower(k) == "with" && x.has(k-1, infNoun) {
		return k - 1
	}
	return p
}

// joinsGerund links a gerund behind "and" and a preposition to the one before with
// the same preposition.
func (x *parse) joinsGerund(j int) bool {
	for k := j - 1; k >= 0; k-- {
		o := &x.out.Clauses[k]
		if o.Kind == clause.Gerund && o.Governor >= 0 && o.Marker >= 0 && x.d.Tokens[o.Marker].Sym == x.d.Tokens[x.out.Clauses[j].Marker].Sym {
			x.join(j, k, x.out.Clauses[j].Marker-1)
			return true
		}
	}
	return false
}

// isAlsoBoundTo reports whether a gerund behind "and to" is what somebody is committed to beside a thing: "committed to the removal of
// the fee and to | opening a port".
func (x *parse) isAlsoBoundTo(j int) bool {
	if !x.is(x.out.Clauses[j].Marker, x.sym.to) {
		return false
	}
	for k := j - 1; k >= 0; k-- {
		word := x.out.Clauses[k].Predicate
		if word < 0 {
			word = x.out.Clauses[k].Verb
		}
		if x.lower(word) == "committed" && x.is(word+1, x.sym.to) {
			x.over(j, k, word)
			x.out.Clauses[j].Shares = k
			return true
		}
	}
	return false
}

// verbOfGerund is the verb or adjective of clause o that a gerund completes, whose
// preposition stands behind token p; -1 for none.
func (x *parse) verbOfGerund(c, o *clause.Clause, p int) int {
	switch {
	case o.Verb == p || o.Predicate == p || o.Group.Last == p+1:
		return p
	case o.Group.Last == p && x.lower(p) == "up": // "has signed up | to publishing"
		return o.Verb
	case x.isAdjunctPrep(c.Marker) && x.has(o.Verb, subjectInf|objectInf) && x.isAdjunct(clause.Run{First: o.Group.Last, Last: p + 1}):
		return o.Verb
	}
	return -1
}

// isAdjunctPrep is a preposition that a verb takes its gerund with.
func (x *parse) isAdjunctPrep(m int) bool {
	return x.is(m, x.sym.to) || x.is(m, x.sym.on) || x.lower(m) == "toward" || x.lower(m) == "towards"
}

func (x *parse) isNounMarker(m int) bool {
	return x.is(m, x.sym.to) || x.is(m, x.sym.of) || x.is(m, x.sym.on) || x.is(m, x.sym.forWord) || x.has(m, prep) && x.isWill(m-1)
}

// isWill reports whether the noun at token i is a will that has its gerund behind any preposition: "commitment | in | cutting".
func (x *parse) isWill(i int) bool {
	switch x.lower(i) {
	case "commitment", "commitments", "resolve", "determination":
		return true
	}
	return false
}

// participle links a participle: it goes on with another, tells more of the noun
// before it, or stands beside the clause before.
func (x *parse) participle(j int) {
	c := &x.out.Clauses[j]
	p := x.before(c.Group.First)
	if x.joinsParticiple(j, p) || x.gapped(j) {
		return
	}
	x.over(j, j-1, -1)
	switch {
	case x.isComma(p) || !x.in(p) || x.isBreak(p) || x.lower(p) == "while":
		c.Marker = p
		if j > 0 {
			c.Shares = x.finiteBefore(j)
		}
	default:
		first := p
		lo := x.lower0(j)
		for first > lo && !x.isComma(first-1) && !x.isBreak(first-1) && !x.has(first-1, that|sub|prep|relative) && !(x.has(first-1, conj) && !x.isName(first-2)) {
			first--
		}
		c.Subject = clause.Run{First: x.trimSubject(first, p+1), Last: p + 1}
	}
}

// joinsParticiple links what goes on with gerunds ("and publishing") or with a
// passive ("and published").
func (x *parse) joinsParticiple(j, p int) bool {
	c := &x.out.Clauses[j]
	if !x.has(p, conj) && !x.isComma(p) && x.mark(p) != ';' && !x.isAsWellAs(p) {
		return false
	}
	for k := j - 1; k >= 0; k-- {
		o := &x.out.Clauses[k]
		switch {
		case x.isJoinedPassive(j, o, p), k == j-1 && x.isJoinedProgressive(c, o, p):
			c.Kind, c.Finite, c.Modal = o.Kind, o.Finite, o.Modal
			c.Joined, c.Join, c.Shares, c.Over, c.Governor = k, p, k, o.Over, o.Governor
			return true
		case x.goesOnGerund(j, k, p):
			x.join(j, k, p)
			c.Kind = clause.Gerund
			return true
		case x.endsPassive(k, p):
			return false
		}
	}
	return false
}

// goesOnGerund reports whether clause j goes on behind token p with the gerund that clause k is.
func (x *parse) goesOnGerund(j, k, p int) bool {
	c, o := &x.out.Clauses[j], &x.out.Clauses[k]
	if c.Passive || o.Kind != clause.Gerund {
		return false
	}
	if o.Governor < 0 {
		return x.has(p, conj) && x.isMeans(o.Marker)
	}
	return x.has(p, conj) || x.mark(p) == ';' || x.gerundAhead(j)
}

// isMeans reports whether the preposition at token m only gives an example, or tells how something is
// done: "such as | easing visas", "by | easing visas".
func (x *parse) isMeans(m int) bool {
	return x.is(m, x.sym.as) && x.lower(m-1) == "such" || x.is(m, x.sym.by)
}

// endsPassive reports whether no participle behind the conjunction at p can go on
// with what stands before clause k: a finite verb that is no aside.
func (x *parse) endsPassive(k, p int) bool {
	o := &x.out.Clauses[k]
	return o.Finite && o.Kind != clause.Relative && o.Group.First < p && !x.isSaidAside(k, p)
}

// isJoinedProgressive reports whether a participle behind "and" goes on with what somebody will be doing:
// "will be visiting Oslo and | opening a fair".
func (x *parse) isJoinedProgressive(c, o *clause.Clause, p int) bool {
	isWill := o.Modal == clause.Will || o.Modal == clause.Would || o.Joined >= 0
	return !c.Passive && o.Finite && o.Progressive && isWill && (x.has(p, conj) || x.isAsWellAs(p)) && x.form(c.Verb)&lexicon.Ing != 0 && c.Group.First == c.Verb && x.hasObjectBehind(c)
}

// hasObjectBehind reports whether an object follows the verb of a clause.
func (x *parse) hasObjectBehind(c *clause.Clause) bool {
	k := c.Group.Last
	return x.in(k) && (x.has(k, det) || x.isName(k) || x.isNounLike(k)) && !x.has(k, prep|conj)
}

// isJoinedPassive reports whether a participle goes on with the passive of clause
// o: "put to a vote | and published".
func (x *parse) isJoinedPassive(j int, o *clause.Clause, p int) bool {
	return x.out.Clauses[j].Passive && o.Passive && (o.Finite || o.Kind == clause.Infinitive) && (x.has(p, conj) || x.isInPassives(j, p))
}

// isInPassives reports whether the participle of clause j, behind a comma at p, is in a list of passives that the next one
// ends: "will be signed, | translated and laid before parliament". What others do is told beside: ", attended by".
func (x *parse) isInPassives(j, p int) bool {
	if !x.isComma(p) || j+1 >= len(x.out.Clauses) {
		return false
	}
	c, next := &x.out.Clauses[j], &x.out.Clauses[j+1]
	isOthers := x.is(c.Group.Last, x.sym.by) || x.is(next.Group.Last, x.sym.by)
	return next.Kind == clause.Participle && next.Passive && x.has(x.before(next.Group.First), conj) && !isOthers
}

// gerundAhead reports whether a list of gerunds goes on behind clause j.
func (x *parse) gerundAhead(j int) bool {
	for k := j + 1; k < len(x.out.Clauses) && k < j+6; k++ {
		c := &x.out.Clauses[k]
		if c.Finite {
			return false
		}
		if x.form(c.Verb)&lexicon.Ing != 0 && x.has(x.before(c.Group.First), conj) {
			return true
		}
	}
	return false
}

// isTasked links a gerund behind "with" or "to" to the verb that tells or binds somebody to do it: "tasked its
// officials with | reporting back", "commits Peru to | buying boats".
func (x *parse) isTasked(j int) bool {
	c, o := &x.out.Clauses[j], &x.out.Clauses[j-1]
	between := clause.Run{First: o.Group.Last, Last: c.Marker}
	if o.Passive || !x.isObject(between) {
		return false
	}
	behind := ""
	switch x.lower(o.Verb) {
	case "task", "tasks", "tasked", "charge", "charges", "charged", "entrust", "entrusts", "entrusted":
		behind = "with"
	case "commit", "commits", "committed", "bind", "binds", "bound":
		behind = "to"
	case "assure", "assures", "assured":
		behind = "of"
	}
	if x.lower(c.Marker) != behind {
		return false
	}
	if behind == "of" {
		c.Governor = o.Verb // "assured Peru of | lifting the ban": who assures lifts it
		return true
	}
	c.Governor, c.Object = o.Verb, x.objectOf(between)
	return true
}
