package en

import (
	"attache/briefs/clause"
	"attache/briefs/lexicon"
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
