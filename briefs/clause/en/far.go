package en

import (
	"attache/briefs/clause"
	"attache/briefs/lexicon"
)

// notOpening is what a word does that leads to a subject and is none itself.
const notOpening = prep | sub | conj | to | that | question | pronoun | subjectPronoun | may | have

// opensPlainly reports whether a sentence begins with a noun phrase: with an article, a name or a thing, and nothing
// that leads to its subject.
func (x *parse) opensPlainly() bool {
	i := x.s.First
	switch f := x.form(i); {
	case x.has(i, notOpening|may) && !x.has(i, det), x.isAdverb(i), x.timeEnd(i) > 0, x.lower(i) == "no", !x.isWord(i):
		return false
	default:
		return f&(lexicon.Ing|lexicon.Part) == 0 || f&lexicon.Noun != 0
	}
}

// endsSubject reports whether the comma at k, right before the first verb of a sentence, only stands behind its subject.
func (x *parse) endsSubject(k int) bool {
	return x.opensPlainly() && k-x.s.First >= longestAside && x.endsPhrase(k)
}

// endsPhrase reports whether the comma at k is the first mark of a sentence, and ends a noun phrase.
func (x *parse) endsPhrase(k int) bool {
	for i := x.s.First; i < k; i++ {
		if x.isComma(i) || x.isBreak(i) || x.has(i, sub) && !x.has(i, prep) {
			return false
		}
	}
	return x.isComma(k) && (x.isNounLike(k-1) || x.timeEnd(k-1) > 0)
}

// pastOpenAside is where the subject of clause j begins where what stands behind the last comma is an aside that no second one
// closes: "The pipeline from Peru to Chile, at a cost of $3 billion | will"; first where it is the subject itself.
func (x *parse) pastOpenAside(j, first, lo, end int) int {
	if j > 0 || first <= lo+1 || lo != x.s.First || !x.endsPhrase(first-1) || !x.opensPlainly() || !x.isLooseAside(first, end) {
		return first
	}
	return lo
}

// isLooseAside reports whether the tokens from first to end tell more of the thing that a sentence begins with, and are no
// subject: "at a cost of $3 billion", and, of a thing that is told with a preposition, "the longest of its kind".
func (x *parse) isLooseAside(first, end int) bool {
	if x.nameEnd(end-1) > 0 || x.has(end-1, agent) {
		return false
	}
	if x.has(first, prep) {
		return x.lower(first) != "of"
	}
	if !x.has(first, det) || x.has(first, quantity) || !x.isLower(first+1) {
		return false
	}
	for i := x.s.First + 1; i < first; i++ {
		if x.has(i, prep) {
			return true
		}
	}
	return false
}

// tellsSubject reports whether an infinitive tells of the noun phrase that a sentence, or what somebody says, begins with, what it is
// for or what is to be done to it: "The talks | to settle the row | will resume", "said that the team | to be led by Vega | will".
func (x *parse) tellsSubject(j int) bool {
	c := &x.out.Clauses[j]
	p := c.Group.First - 1
	if c.Kind != clause.Infinitive || c.Governor >= 0 || p < x.s.First || !x.isNounLike(p) && !x.has(p, event) && x.timeEnd(p) == 0 || x.isNounNext(j) {
		return false
	}
	if j == 0 {
		return x.opensPlainly()
	}
	o := &x.out.Clauses[j-1]
	lo := o.Group.Last
	return lo < p && (x.is(lo, x.sym.that) || o.Finite && x.has(o.Verb, say) && x.has(lo, det)) && x.has(o.Verb, say|thinking|promising)
}

// isNounNext reports whether the next finite verb behind clause j may be a noun: "Lima to host | talks".
func (x *parse) isNounNext(j int) bool {
	for k := j + 1; k < len(x.out.Clauses); k++ {
		if c := &x.out.Clauses[k]; c.Finite {
			return c.Modal == clause.Plain && c.Group.First == c.Verb && x.form(c.Verb)&lexicon.Noun != 0
		}
	}
	return false
}

// isAgentList reports whether the comma at i parts two of those who act together, told each with what they are, and a conjunction joins
// the last of them before token k: "The minister of Peru, | the envoy of Chile and the head of the port will".
func (x *parse) isAgentList(i, k int) bool {
	if !x.has(i+1, det) && x.nameEnd(i+1) == 0 || !x.opensPlainly() || !x.hasAgent(x.s.First, i) {
		return false
	}
	for n := i + 1; n < k && !x.isBreak(n); n++ {
		if x.has(n, conj) {
			return x.hasAgent(i+1, n) && (x.has(n+1, det) || x.isName(n+1)) && x.hasAgent(n+1, k+1)
		}
	}
	return false
}

// hasAgent reports whether a word for who acts stands among tokens, which hold no verb.
func (x *parse) hasAgent(first, last int) bool {
	is := false
	for k := first; k < last; k++ {
		if x.has(k, will|would|shall|beFinite|have|to|that|sub&^prep) || x.has(k, relative) {
			return false
		}
		is = is || x.has(k, agent)
	}
	return is
}

// pastOpeningTime is the token behind a time with its preposition that opens a sentence or a report without a comma: "that | in May |
// talks would be held"; i where none does.
func (x *parse) pastOpeningTime(i, end int) int {
	if !x.has(i, prep) || i > x.s.First && !x.is(i-1, x.sym.that) {
		return i
	}
	t := max(x.timeEnd(i), x.timeEnd(i+1))
	if t > i+1 && t < end && x.isLower(t) && x.isNounLike(t) && !x.isPossessive(t) {
		return t
	}
	return i
}

// toldContact is where who acts begins in a clause at the head of a sentence that only tells which thing is meant, with no word
// between: "The agreement | he signed on Monday | committed Peru to". It is 0 where what stands before clause j, from first on, is
// its subject.
func (x *parse) toldContact(j, first, lo int) int {
	if j != 1 || first != lo || !x.has(lo, prep) || x.has(lo, sub) || !x.has(x.s.First, det) {
		return 0
	}
	o := &x.out.Clauses[0]
	if o.Kind != clause.Main || o.Passive || o.Modal != clause.Plain || x.has(o.Verb, say|thinking) {
		return 0
	}
	for i := x.s.First + 2; i < o.Subject.Last && !x.has(i, prep) && !x.isComma(i); i++ {
		if x.opensContact(i) {
			return i
		}
	}
	return 0
}

// opensContact reports whether who acts begins at token i, right behind a thing.
func (x *parse) opensContact(i int) bool {
	isWho := x.has(i, subjectPronoun) || x.nameEnd(i) > 0 && x.nameStart(i) == i
	return isWho && x.isLower(i-1) && x.isNounLike(i-1) && !x.has(i-1, agent|prep|conj)
}

// aroundContact gives clause j the subject that a clause from token who on tells more of.
func (x *parse) aroundContact(j, who int) {
	o, c := &x.out.Clauses[0], &x.out.Clauses[j]
	c.Subject = clause.Run{First: x.s.First, Last: c.Group.First}
	o.Kind, o.Subject.First = clause.Relative, who
}

// isInOpening reports whether the noun at token p stands in the phrase that opens the sentence, and is no subject: "Besides a new
// round of | trade | talks".
func (x *parse) isInOpening(p int) bool {
	if !x.has(x.s.First, prep) || x.has(x.s.First, sub) || len(x.out.Clauses) > 0 || !x.isLower(p) {
		return false
	}
	k := p
	for x.isInnerNoun(k) {
		k--
	}
	for n := x.s.First; n < k; n++ {
		if x.isComma(n) || x.isBreak(n) || x.isPossessive(n) {
			return false
		}
	}
	return x.in(k) && x.has(k, prep) && (k == x.s.First || x.has(k-1, det) || x.isNounLike(k-1))
}

// isInnerNoun reports whether the word at token k may stand between a preposition and its noun.
func (x *parse) isInnerNoun(k int) bool {
	return x.in(k) && !x.has(k, prep) && x.isNounLike(k) && !x.isName(k) && x.timeEnd(k) == 0 && (!x.has(k, det) || x.has(k-1, prep))
}

// tellsContact gives clause j its subject where a clause without a word for it tells more of that, and says whether one does.
func (x *parse) tellsContact(j, first, lo int) bool {
	who := x.toldContact(j, first, lo)
	if who > 0 {
		x.aroundContact(j, who)
	}
	return who > 0
}
