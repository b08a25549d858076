package commitments

import (
	"slices"
	"strings"
	"unicode/utf8"

	"attache/briefs/clause"
)

// repeats says what is meant where an act only says that it is done, and reports whether it did: what those who promise are
// asked to do in the sentence, else what was promised right before.
func (x *line) repeats(last int) bool {
	if x.a.clause < 0 || x.a.passive || x.a.inner != x.s.Clauses[x.a.clause].Verb {
		return false
	}
	c := &x.s.Clauses[x.a.clause]
	if o := x.doneSo(c, last); o != nil {
		if x.negative() {
			x.put(x.denial(c), -1)
		}
		x.verbs(o)
		x.say(o.Group.Last, x.trimEnd(o.Group.Last, x.commaBehind(o.Group.Last, min(o.Last, c.Group.First))))
		x.c.why("line", x.d.Cover(o.Group.First, o.Last), "what is done so")
		return true
	}
	return x.says(doesSo, x.a.inner) && x.repeated()
}

// doneSo is the clause of the sentence that says what is done where clause c only says that it is: "asked Peru to | lift its ban, which Lima
// agreed to do", "wants Peru to | lift its ban, and Lima promised to do so". It is nil where others are asked, or nobody.
func (x *line) doneSo(c *clause.Clause, last int) *clause.Clause {
	k := c.Group.Last
	if x.isOneOf(k, "so", "it", "this", "that") {
		k++
	}
	if x.base(c.Verb) != "do" || k < last && !x.isTimed(k) {
		return nil
	}
	for n := x.a.clause - 1; n >= 0; n-- {
		o := &x.s.Clauses[n]
		isAsked := o.Kind == clause.Infinitive && !o.Passive && o.Group.Last < c.Group.First && o.Over >= 0 && x.has(x.s.Clauses[o.Over].Verb, x.words.Demand)
		if isAsked && slices.Equal(x.mentions.Who(o.Object.First, o.Object.Last), x.c.By) {
			return o
		}
	}
	return nil
}

// repeated says what was promised right before in place of "these measures", and reports whether it did: the last two acts of the
// list, or of the sentences before.
func (x *line) repeated() bool {
	var acts []string
	near := int(x.d.Tokens[x.d.Sentences[max(x.s.Index-2, 0)].First].Start)
	for n := len(x.found) - 1; n >= 0; n-- {
		c := &x.found[n]
		if c.Negative || c.Sentence.Start < near {
			break
		}
		if x.lastFrom(c); len(acts) >= 2 {
			continue
		}
		acts = append([]string{c.Line}, acts...)
		x.c.why("line", c.Span, "what was promised before")
	}
	said := strings.Join(acts, " and ")
	if said == "" || utf8.RuneCountInString(said) > mostLine {
		return false
	}
	x.put(said, -1)
	return true
}
