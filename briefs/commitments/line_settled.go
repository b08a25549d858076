package commitments

import (
	"attache/briefs/clause"
	"attache/briefs/lexicon"
)

// settled says what is settled, or with what those who promise are charged. It reports whether the act is one such.
func (x *line) settled(c *clause.Clause, subject clause.Run, last int) bool {
	return x.a.passive && (x.asQuestion(c, subject, last) || x.charged(c, subject, last))
}

// asQuestion says what is settled where it is told as a question behind an empty "it": "it will be decided later | which ports are
// open". It reports whether the act is one such.
func (x *line) asQuestion(c *clause.Clause, subject clause.Run, last int) bool {
	if subject.Last-subject.First != 1 || x.word(subject.First) != "it" {
		return false
	}
	k := x.pastCircumstances(c.Group.Last, last)
	if k+1 >= last || !x.has(k, x.words.Opensasked) {
		return false
	}
	x.verbs(c)
	for ; k < last; k++ {
		x.token(k)
	}
	return true
}

// pastCircumstances is the token behind those at token k that tell how, when and by whom something is settled.
func (x *line) pastCircumstances(k, last int) int {
	for k < last {
		p, ok := x.phraseAt(k+1, last)
		t, isTime := x.timeAt(k)
		switch {
		case isTime && t.First == k:
			k = t.Last
		case x.word(k) == "by" && ok:
			k = x.joinedAgents(p.Last, last)
		case x.isAdverb(k):
			k++
		default:
			return k
		}
	}
	return k
}

// charged says what those who promise are charged with as what they do: "both sides will be tasked with | seeking funds". It
// reports whether the act is one such.
func (x *line) charged(c *clause.Clause, subject clause.Run, last int) bool {
	k := c.Group.Last
	if k+1 >= last || x.word(k) != "with" || !x.isOneOf(c.Verb, "tasked", "charged", "entrusted", "mandated") || x.form(k+1)&lexicon.Ing == 0 || !x.isPromiser(subject) {
		return false
	}
	x.put(x.base(k+1), k+1)
	x.say(k+2, last)
	return true
}
