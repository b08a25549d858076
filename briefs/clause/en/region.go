package en

import (
	"attache/briefs/clause"
	"attache/briefs/lexicon"
)

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
