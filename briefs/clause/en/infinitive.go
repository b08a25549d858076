package en

import (
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
	if (x.isComma(p) || o.Joined >= 0) && o.Over >= 0 && x.isGathering(x.out.Clauses[o.Over].Verb) {
		return false // "will meet to raise trade, | cut fees and open ports"
	}
	isApart := x.isComma(p) || x.has(p, conj) && (x.isComma(p-1) || x.isComma(p+1)) // "and, from May, | issue"
	return isApart || o.Joined < 0 && x.hasTimeSoon(c.Group.Last, j) && !x.hasTimeSoon(o.Group.Last, k)
}

// isGathering reports whether the verb at token i tells that some come together, for which a list of purposes may stand.
func (x *parse) isGathering(i int) bool {
	switch x.lower(i) {
	case "meet", "meeting", "gather", "gathering", "convene", "discuss":
		return true
	}
	return false
}

// goesOnBeside reports whether the base form of clause j goes on behind the conjunction at p with a present beside it: "as firms
// scale up and | expand", "rules that serve firms and | help growers", "as firms cut costs, | hire staff, and | expand"; of a thing not where it
// has a time of its own.
func (x *parse) goesOnBeside(j int, o *clause.Clause, p int) bool {
	isOwn := o.Kind == clause.Relative && x.hasTimeSoon(x.out.Clauses[j].Group.Last, j)
	isList := o.Kind == clause.Adverbial && (o.Joined >= 0 || x.isComma(p) && !x.isComma(o.Marker-1))
	return x.isPluralBeside(o) && (isList || x.has(p, conj) && !x.isComma(p-1)) && !isOwn
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

// isVerbalHere is for a word that no group took for a verb: it is none.
func (x *parse) isVerbalHere(int) bool { return false }

// isDueThen reports whether only a time stands between a predicate that asks for an infinitive and it: "is due | on Friday | to".
func (x *parse) isDueThen(o *clause.Clause, between clause.Run) bool {
	return o.Predicate >= 0 && x.has(o.Predicate, infPred) && max(x.timeEnd(between.First), x.timeEnd(between.First+1)) == between.Last
}

// purpose links an infinitive that only tells what a clause is for.
func (x *parse) purpose(j, p int) {
	x.over(j, j-1, -1)
	if j > 0 {
		x.out.Clauses[j].Shares = j - 1
	}
}

// isWill reports whether the noun at token i is a will that has its gerund behind any preposition: "commitment | in | cutting".
func (x *parse) isWill(i int) bool {
	switch x.lower(i) {
	case "commitment", "commitments", "resolve", "determination":
		return true
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
