package commitments

import (
	"attache/briefs/clause"
	"attache/briefs/lexicon"
)

// asQuestion says what is settled where it is told as a question behind an empty "it": "it will be decided later | which ports are
// open". It reports whether the act is one such.
func (x *line) asQuestion(c *clause.Clause, subject clause.Run, last int) bool {
	if x.word(subject.First) != "it" {
		return false
	}
	k := x.pastCircumstances(c.Group.Last, last)
	if !x.has(k, x.words.Opensasked) {
		return false
	}
	x.verbs(c)
	x.tokens(k, last)
	return true
}

// pastCircumstances is the token behind those at token k that tell how, when and by whom something is settled.
func (x *line) pastCircumstances(k, last int) int {
	for k < last {
		p, ok := x.phraseAt(k+1, last)
		t, isTime := x.timeAt(k)
		switch {
		case isTime:
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
func (x *line) charged(c *clause.Clause, last int) bool {
	k := c.Group.Last
	if !x.isOneOf(c.Verb, "tasked", "charged", "entrusted", "mandated") || x.form(k+1)&lexicon.Ing == 0 {
		return false
	}
	x.put(x.base(k+1), k+1)
	x.say(k+2, last)
	return true
}
