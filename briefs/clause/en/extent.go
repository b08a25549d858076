package en

import (
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
	if c.Marker >= 0 && c.Marker < first {
		first = c.Marker
	}
	if c.Join >= 0 && c.Join < first {
		first = c.Join
	}
	return first
}

// end is the token after the last one of clause j.
func (x *parse) end(j int) int {
	c := &x.out.Clauses[j]
	next := j + 1
	quoted := x.isQuotedAt(c.Verb)
	for i := c.Group.Last; i < x.s.Last; i++ {
		for next < len(x.out.Clauses) && x.ownStart(next, j) <= i {
			if !x.belongs(next, j) {
				return x.trimEnd(c.Group.Last, x.ownStart(next, j))
			}
			i = max(i, x.out.Clauses[next].Group.Last-1)
			next++
		}
		if x.stops(i, quoted) {
			return x.trimEnd(c.Group.Last, i)
		}
		if x.mark(i) == '(' {
			if k := x.closing(i); k > 0 && k+1 < x.s.Last {
				i = k
				for next < len(x.out.Clauses) && x.out.Clauses[next].Group.First <= i {
					next++
				}
			} else {
				return x.trimEnd(c.Group.Last, i)
			}
		}
		if x.isQuote(i) && !quoted && x.mark(i) != '’' {
			if k := x.closingQuote(i); k > 0 {
				for next < len(x.out.Clauses) && x.out.Clauses[next].Group.First <= k {
					next++
				}
				i = k
			}
		}
	}
	return x.trimEnd(c.Group.Last, x.s.Last)
}

// ownStart is where clause next begins for one inside its subject: at its verb.
func (x *parse) ownStart(next, j int) int {
	n := &x.out.Clauses[next]
	if n.First < x.out.Clauses[j].Group.Last {
		return n.Group.First
	}
	return n.First
}

func (x *parse) isQuotedAt(i int) bool {
	_, in := x.d.InQuotation(int(x.d.Tokens[i].Start))
	return in
}

func (x *parse) closing(i int) int {
	for k := i + 1; x.in(k) && k < i+40; k++ {
		if x.mark(k) == ')' {
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
	case '“', '"', '”':
		return quoted || x.mark(i) == '”'
	case ',':
		return x.endsAtComma(i)
	}
	if x.isDash(i) {
		return !x.isTimedDash(i) && x.pairedDash(i) < 0
	}
	return x.isBreak(i) || x.isReason(i)
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
func (x *parse) isReason(i int) bool {
	switch x.lower(i) {
	case "because", "although", "though", "whereas":
		return true
	}
	return false
}

// endsAtComma reports whether what follows the comma at i is no part of the clause
// before: a relative clause, a report, a result, a contrast.
func (x *parse) endsAtComma(i int) bool {
	n := i + 1
	switch x.lower(n) {
	case "while", "but", "although", "though", "whereas", "so", "because", "according", "something":
		return true
	case "as":
		return x.lower(n+1) != "well" && x.lower(n+1) != "appropriate" && x.lower(n+1) != "necessary" && x.verbSoon(n+1, 8)
	case "after", "not", "including", "excluding", "beginning", "starting":
		return false
	case "a", "an":
		return x.relativeSoon(n) || x.reportAfter(n)
	}
	switch {
	case x.has(n, relative):
		return true
	case x.has(n, say) && x.form(n)&lexicon.Ing == 0 && x.form(n)&lexicon.Noun == 0:
		return true
	case x.form(n)&lexicon.Ing != 0 && !x.isListedNoun(n) && x.form(n)&lexicon.Noun == 0:
		return !x.isJoinedGerund(n)
	}
	return x.reportAfter(n)
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

// relativeSoon finds an apposition that comments: ", a step that the law requires".
func (x *parse) relativeSoon(n int) bool {
	for k := n + 1; x.in(k) && k < n+4; k++ {
		if x.has(k, that|relative) {
			return true
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
	switch {
	case c.Joined >= 0 && (c.Joined == j || x.sameLine(c.Joined, j)):
		return x.is(c.Join, x.sym.or) && c.Subject.Empty() // "lower its duties or raise its quotas"
	case c.Kind == clause.Adverbial && x.has(c.Marker-1, conj):
		return false
	case c.Kind == clause.Adverbial:
		return c.Over >= 0 && (c.Over == j || x.out.Under(c.Over, j)) && !x.isReason(c.Marker) || x.isCondition(c.Marker)
	case c.Over == j || x.out.Under(next, j):
	case c.Joined >= 0 && x.out.Under(c.Joined, j):
	default:
		return false
	}
	if c.Kind == clause.Relative && c.Marker > 0 && x.isComma(c.Marker-1) || c.Kind == clause.Participle && c.Joined < 0 && x.isComma(c.Group.First-1) {
		return false
	}
	return true
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

// trimEnd takes conjunctions, commas and loose words off the end of a clause.
func (x *parse) trimEnd(first, last int) int {
	for last > first {
		k := last - 1
		if x.isComma(k) || x.has(k, conj|relative|that) && !x.isName(k) || x.isBreak(k) && !x.isCloser(k) || x.mark(k) == '(' {
			last--
			continue
		}
		break
	}
	return last
}
