package en

import (
	"attache/briefs/clause"
	"attache/briefs/lexicon"
)

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
	if x.isNextOf(j) && (x.joinsGerund(j) || x.isAlsoBoundTo(j)) {
		return // "to investing in A, to opening B and to working on C"
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

// isNextOf reports whether a gerund's preposition follows "and", or a comma in a list of gerunds.
func (x *parse) isNextOf(j int) bool {
	m := x.out.Clauses[j].Marker
	return x.has(m-1, conj) || m >= 0 && x.isComma(m-1) && x.gerundAhead(j)
}

// beforePartner is the noun whose partner's or owner's name ends at token p: "an | accord with Peru for", "the | commitment of Peru to";
// p where none does.
func (x *parse) beforePartner(p int) int {
	k := p
	for k > x.s.First && x.isName(k) {
		k--
	}
	if k < p && x.has(k, det) {
		k--
	}
	isTied := k < p && k > x.s.First && (x.lower(k) == "with" || x.is(k, x.sym.of) || x.is(k, x.sym.by))
	if k--; x.isQuote(k) {
		k-- // "its “firm commitment” with"
	}
	if isTied && x.has(k, infNoun) {
		return k
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

// participle links a participle: it goes on with another, tells more of the noun
// before it, or stands beside the clause before.
func (x *parse) participle(j int) {
	c := &x.out.Clauses[j]
	p := x.before(c.Group.First)
	if x.joinsParticiple(j, p) || x.gapped(j) {
		return
	}
	x.over(j, j-1, -1)
	if x.isAsWellAs(p) {
		p -= 2
	}
	switch {
	case x.isComma(p) || !x.in(p) || x.isBreak(p) || x.isLedIn(p):
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

// isLedIn reports whether token m opens what leads to a participle: "while | agreeing to", "as well as | agreeing to".
func (x *parse) isLedIn(m int) bool { return x.lower(m) == "while" || x.isAsWellAs(m+2) }

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
		case x.isJoinedPassive(j, o, p), x.isJoinedProgressive(j, k, p):
			c.Kind, c.Finite, c.Modal, c.Negative = o.Kind, o.Finite, o.Modal, o.Negative
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
	return x.has(p, conj) || x.mark(p) == ';' || x.isAsWellAs(p) || x.gerundAhead(j)
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
// "will be visiting Oslo and | opening a fair", or does: "is aiming to open a fair and | trying to".
func (x *parse) isJoinedProgressive(j, k, p int) bool {
	c, o := &x.out.Clauses[j], &x.out.Clauses[k]
	for _, b := range x.out.Clauses[k+1 : j] {
		if b.Kind != clause.Infinitive && b.Kind != clause.Relative {
			return false // "will not be backtracking, putting it at risk and | sparking fears"
		}
	}
	return !c.Passive && o.Finite && o.Progressive && (x.has(p, conj) || x.isAsWellAs(p)) && x.form(c.Verb)&lexicon.Ing != 0 && c.Group.First == c.Verb && x.hasObjectBehind(c)
}

// hasObjectBehind reports whether an object follows the verb of a clause.
func (x *parse) hasObjectBehind(c *clause.Clause) bool {
	k := c.Group.Last
	return x.is(k, x.sym.to) || x.in(k) && (x.has(k, det) || x.isName(k) || x.isNounLike(k)) && !x.has(k, prep|conj)
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
		if x.form(c.Verb)&lexicon.Ing != 0 && (x.has(x.before(c.Group.First), conj) || x.has(c.Marker-1, conj)) {
			return true
		}
	}
	return false
}
