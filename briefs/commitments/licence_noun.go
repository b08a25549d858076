package commitments

import (
	"attache/briefs/clause"
	"attache/briefs/text"
)

// byNoun is the licence of a noun over clause i: "its pledge to".
func (r *reading) byNoun(i int, form takes) licence {
	c := &r.s.Clauses[i]
	n := c.Governor
	if !r.has(n, r.rows.words[aNoun]) {
		return none // most
	}
	for _, row := range r.rows.by[aNoun] {
		if !r.has(n, row.set) || row.takes&form == 0 {
			continue
		}
		if !r.fits(row.row, c.Over, n, c) || form == gerund && !r.isNounGerund(i, row.row) {
			continue
		}
		first := r.promiseStart(c.Over, n)
		if first < 0 && row.requires == aSigning {
			first = n
		} else if first < 0 {
			continue
		}
		l := licence{row: row.row, over: c.Over, head: n, outer: -1, signal: clause.Run{First: first, Last: c.Group.First + 1}}
		if c.Over >= 0 && (row.requires == aSigning || row.requires == anAccepting) || r.isLight(c.Over, n, first) {
			l.signal.First = r.s.Clauses[c.Over].Group.First
		}
		return l
	}
	return none
}

// promiseStart is where the noun phrase begins whose noun, at token n under clause o,
// promises; -1 for none.
func (r *reading) promiseStart(o, n int) int {
	if c := r.broughtAbout(o, n); c != nil {
		return c.Subject.First
	}
	if first := r.nounStart(n); first >= 0 || o < 0 {
		return first
	}
	b := &r.s.Clauses[o]
	isNear := n-b.Group.Last <= 2 || r.mark(b.Group.Last+1) == '-' && n-b.Group.Last <= 4 // "has | short-term agreements to"
	if isNear && r.lendsItself(b, n) {                                                    // "expressed | firm commitment to"
		return b.Group.Last
	}
	return -1
}

// broughtAbout is the clause that tells that the noun at token n, under clause o, came about, nil for none: "a decision was taken to",
// "a decision to open it was taken".
func (r *reading) broughtAbout(o, n int) *clause.Clause {
	var c *clause.Clause
	if o >= 0 {
		c = &r.s.Clauses[o]
	} else if c = r.toldOf(n); c != nil && c.Subject.First < n && !r.isEither(c.Subject.First, "a", "an") {
		return nil // "the decision to open it was taken in haste"
	}
	if c != nil && c.BringsAbout && c.Subject.Has(n) {
		return c
	}
	return nil
}

// isLight reports whether the verb of clause o only lends itself to the noun n that
// is its object: "announced plans to", "reiterated its pledge to".
func (r *reading) isLight(o, n, first int) bool {
	if o < 0 {
		return false
	}
	b := &r.s.Clauses[o]
	return b.Finite && !b.Passive && n-b.Verb <= 5 && r.lendsItself(b, n) && !r.isPossessive(first)
}

// lendsItself reports whether a clause's verb says nothing but that the noun at token n is there: "announced | plans", "entered into |
// an agreement".
func (r *reading) lendsItself(c *clause.Clause, n int) bool {
	isHeld := r.has(c.Verb, r.words.Have) && r.has(n, r.words.Heldnoun)
	return isHeld || r.has(c.Verb, r.words.Light) || r.has(c.Verb, r.words.retelling) || r.has(n, r.words.Agreementnoun) && r.says(comesTo, c.Verb)
}

// isNounGerund reports whether a noun takes a gerund behind its preposition:
// "commitment to doing", "goal of doing", "intention of doing".
func (r *reading) isNounGerund(i int, row *row) bool {
	c := &r.s.Clauses[r.s.Head(i)]
	switch row.class {
	case "plannoun":
		return r.word(c.Marker) == "of"
	case "paper":
		return !r.has(c.Verb, r.words.Averting)
	case "agreementnoun":
		return c.Over >= 0 && r.says(comesTo, r.s.Clauses[c.Over].Verb) && !r.has(c.Verb, r.words.Averting)
	}
	isOf := row.class == "promisenoun" && r.word(c.Marker) == "of" && r.isOneOf(c.Marker-1, "pledge", "commitment", "undertaking") // "a pledge of buying"
	return isOf || r.word(c.Marker) == "to" || r.has(c.Marker, r.words.toward)
}

// nounStart is where the noun phrase begins whose noun, at token n, promises: at
// its article, owner or possessive; -1 where there is none: "the ministry plans".
func (r *reading) nounStart(n int) int {
	isBare := r.has(n, r.words.bare)
	isPlural := !isBare && r.isPlural(n)
	for k := n - 1; k >= r.s.First && k >= n-4; k-- {
		t := r.d.Tokens[k]
		switch {
		case r.has(k, r.words.Article) && isPlural:
			return -1
		case r.has(k, r.words.opening), r.isPossessive(k):
			return k
		case r.isQuote(k) && r.has(k-1, r.words.opening):
			return k - 1 // "its “commitment to"
		case r.mark(k) == '-': // "a long-term commitment"
		case t.Kind != text.Word && t.Kind != text.Number || r.has(k, r.words.Prep) || isBare && r.isGroup(k):
			return r.bareNounStart(k+1, n, isPlural)
		}
	}
	return -1
}

// bareNounStart is where a noun at token n begins that no article opens, in a phrase that begins at token k; -1 where it promises
// nothing so.
func (r *reading) bareNounStart(k, n int, isPlural bool) int {
	if r.word(k) == "place" {
		k++ // "has put in place | plans"
	}
	if r.has(n, r.words.bare) || k < n && !isPlural {
		return k
	}
	return -1
}
