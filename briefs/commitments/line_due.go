package commitments

import (
	"strings"

	"attache/briefs/clause"
)

// dueThing says of a thing that is due that it is done, "the ruling is due" is to give the ruling,
// and of those who are due somewhere that they visit it. It reports whether the act is one such.
func (x *line) dueThing(c *clause.Clause, subject clause.Run, last int) bool {
	p := c.Predicate
	for x.isEither(p, "both", "all") {
		p++
	}
	if x.word(p) != "due" {
		return false
	}
	if verb := nounVerb(x.spelling(p + 2)); verb != "" {
		x.put(verb, c.Verb)
		x.putBack(subject, "the subject put back as the object")
		x.say(p+3, last)
		return true
	}
	if x.isDoer(subject) {
		if !x.isName(p + 2) {
			return false
		}
		x.put("visit", c.Verb)
		x.say(p+2, last)
		return true
	}
	if !x.done(subject) {
		x.put(x.dueVerb(x.headEnd(subject)-1), c.Verb)
		x.putBack(subject, "what comes about told as what is done")
	}
	x.say(p+1, last)
	return true
}

// nounVerb is the verb of a noun of doing, also of one that is made of its verb by rule: "privatisation".
func nounVerb(w string) string {
	for _, end := range [...]string{"is", "iz"} {
		if stem, ok := strings.CutSuffix(w, end+"ation"); ok {
			return stem + end + "e"
		}
	}
	return verbOfNoun[w]
}

func (x *line) dueVerb(head int) string {
	if w := dueVerbs[x.word(head)]; w != "" {
		return w
	}
	if x.has(head, x.words.Gathering) {
		return "hold"
	}
	return "present"
}
