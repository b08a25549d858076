package commitments

import (
	"strings"

	"attache/briefs/clause"
	"attache/briefs/lexicon"
	"attache/briefs/text"
)

// thing says an act whose verb has a thing for its object: "pledged $5 million".
func (x *line) thing(last int) {
	c := &x.s.Clauses[x.a.clause]
	if x.negative() {
		x.put("not", -1)
	}
	v := c.Verb
	switch subject := x.s.SubjectOf(x.a.clause); {
	case x.deed(c, last), x.dueThing(c, subject, last), x.soMuch(c, last):
		return
	case x.isEither(c.Predicate, "committed", "pledged"):
		x.put("remain committed", v)
	case c.Passive && x.has(c.Verb, x.words.committed):
		x.verbs(c)
	case c.Passive:
		x.passive(c, subject, last)
		return
	case x.travels(c, last):
		return
	case x.isArrangedEvent(v, last):
	case x.isGivenThing(c, last):
		x.put(x.givenOf(c, last), v)
		x.say(x.pastTo(c.Group.Last), last)
		return
	default:
		if x.turned(c, subject, last) {
			return
		}
		x.verbs(c)
	}
	x.say(c.Group.Last, last)
}

// isGivenThing reports whether the thing that a verb promises is given to somebody.
func (x *line) isGivenThing(c *clause.Clause, last int) bool {
	k := c.Group.Last
	return x.has(c.Verb, x.words.Announcing) || x.has(c.Verb, x.words.Pledge) && (x.isGivenTo(x.pastTo(k), c.Last) || x.isSumAt(k) || x.isGrantFor(k, last) || x.isBetterFor(x.pastTo(k), c.Last))
}

// givenOf is what is done of such a thing.
func (x *line) givenOf(c *clause.Clause, last int) string {
	if x.isEither(x.headOf(c.Group.Last, last), "investment", "investments") {
		return "make"
	}
	return "give"
}

// soMuch says by its verb what is committed to with its amount: "commits to | $5 billion purchases of". It reports whether the
// thing is such.
func (x *line) soMuch(c *clause.Clause, last int) bool {
	k := c.Group.Last
	if x.word(k) != "to" || !x.isSumAt(k+1) {
		return false
	}
	p, _ := x.phraseAt(k+1, last)
	n := p.head
	if x.isOneOf(n, "plan", "package", "programme", "program", "commitment") {
		n-- // "a $5 billion purchase | plan of"
	}
	verb := nounVerb(x.spelling(n))
	if verb == "" {
		return false
	}
	x.put(verb, n)
	x.say(x.pastDet(k+1), n)
	x.say(p.Last, last)
	return true
}

// isArrangedEvent says by its own verb that an event is planned. It reports whether one is.
func (x *line) isArrangedEvent(v, last int) bool {
	head := x.headOf(v+1, last)
	if !x.has(head, x.words.Gathering) || !x.has(v, x.words.Plan) {
		return false
	}
	x.put("hold", v)
	if x.word(head+1) == "for" {
		x.swapped.token, x.swapped.word = head+1, "in" // "plans a seminar for Lima"
	}
	return true
}

// isSumAt reports whether an amount of money stands at token k.
func (r *reading) isSumAt(k int) bool {
	k = r.idiomEnd(sumOf, k, len(r.d.Tokens))
	for r.has(k, r.words.Roughly) {
		k++
	}
	if k+1 >= len(r.d.Tokens) {
		return false
	}
	w := r.d.Tokens[k].Of(r.d.Text)
	isCode := len(w) == len("EUR") && r.isName(k) && r.d.Tokens[k+1].Kind == text.Number
	return isCode || strings.ContainsAny(w, "$€£¥₩") || r.d.Tokens[k].Kind == text.Number && r.isOneOf(k+1, "million", "billion", "trillion", "mln")
}

// headOf is the head of the phrase at token k.
func (x *line) headOf(k, last int) int {
	if run, ok := x.phraseAt(k, last); ok {
		return run.head
	}
	return -1
}

// noun says what is promised as a thing: "Launch of the scheme", "Entry into force
// of the protocol".
func (x *line) noun(first, last int) {
	if x.c.Negative {
		x.put("not", -1)
	}
	if k := x.pastDet(first); k > first {
		if _, ok := x.verbOfNoun(k); ok {
			first = k // "The expansion of"
		}
	}
	of := first + 1
	verb, ok := x.verbOfNoun(first)
	if !ok || x.word(of) != "of" {
		if x.isEither(first, "a", "an") && x.anyToken(first+1, min(last, first+6), x.isSumAt) {
			x.put("provide", -1) // "A two-year $500,000 extension"
		} else if x.isJointDeed(first, last) {
			x.put("carry out", -1)
		}
		x.lowered(first)
		x.say(first+1, last)
		return
	}
	x.put(verb, first)
	x.c.why("line", x.d.Cover(first, of), "the verb of the noun")
	x.say(of+1, last)
}

// changeOf says a change that is named with what is changed by its verb: "tariff | reductions" is to reduce tariffs. It reports
// whether the thing is such.
func (x *line) changeOf(k, last int) bool {
	verb := verbOfChange[x.headWord(k+1)]
	if verb == "" || !x.has(k, x.words.Duty) {
		return false
	}
	w := x.spelling(k)
	if !x.isPlural(k) {
		w += "s"
	}
	x.put(verb, k+1)
	x.put(w, k)
	x.c.why("line", x.d.Cover(k, k+2), "the verb of the noun")
	x.say(k+2, last)
	return true
}

// verbOfNoun is the verb that a noun of doing is made of.
func (x *line) verbOfNoun(k int) (string, bool) {
	w := x.spelling(k)
	if verb, ok := verbOfNoun[w]; ok {
		return verb, true
	}
	if x.form(k)&lexicon.Base != 0 {
		return w, true
	}
	return "", false
}
