package commitments

import (
	"slices"
	"strings"

	"attache/briefs/actors"
	"attache/briefs/clause"
	"attache/briefs/lexicon"
	"attache/briefs/text"
)

// there says the place that "there" at token k stands for: the one that was named last
// behind a preposition. It gives where its words end; k where no place is named.
func (x *line) there(k int) int {
	if x.isNounWord(k+1) && !x.isAdverb(k+1) || x.has(k+1, x.words.Be) || x.has(k+1, x.words.Able) {
		return k // "there is"
	}
	for n := k - 1; n > x.d.Sentences[max(x.s.Index-2, 0)].First; n-- {
		if last := x.placeEnd(n, k); last > n {
			x.sayPlace(k, n, last)
			return k + 1
		}
	}
	return k
}

// placeEnd is where a place behind a preposition ends that is named at token n, before
// token most; n where none is.
func (x *line) placeEnd(n, most int) int {
	if !x.isName(n) || !x.isOneOf(n-1, "in", "at", "to", "for") || x.timeAtOrIn(n) {
		return n
	}
	last := n + 1
	for x.isName(last) && last < most {
		last++
	}
	return last
}

// sayPlace says a place for "there" with the preposition that the act's verb asks for.
func (x *line) sayPlace(k, first, last int) {
	prep := "in"
	if x.has(x.a.inner, x.words.Going) {
		prep = "to"
	}
	x.put(prep, -1)
	x.tokens(first, last)
	x.c.why("line", x.d.Cover(first, last), "stands for “"+x.d.Words(k, k+1)+"”")
}

// one says the thing that "one" at token k counts: "the next | one". It gives where its
// words end; k where none was told of that can be counted so.
func (x *line) one(k int) int {
	if !x.has(k-1, x.words.Nthmore) {
		return x.oneSuch(k)
	}
	thing := x.lastPhrase(k-2, 2, func(q phrase) bool { return x.has(q.head, x.words.Event) })
	if thing.Empty() {
		return k
	}
	thing = x.wide(thing, k)
	first := x.bare(thing)
	for first < thing.head && x.has(first, x.words.Nth) {
		first++
	}
	x.sayDeep(first, thing.Last)
	x.c.why("line", x.d.Cover(thing.First, thing.Last), "stands for “"+x.d.Words(k, k+1)+"”")
	return k + 1
}

// oneSuch says the thing that "one" alone is one of: "no accord was reached. They will sign |
// one". It gives where its words end; k where it counts what follows, or nothing was told of.
func (x *line) oneSuch(k int) int {
	n := k + 1
	isCount := x.isNounAt(n, len(x.d.Tokens)) || x.isOneOf(n, "full", "whole", "single", "of", "or", "and", "another", "more") || x.mark(n) == '-' // "one ship", "one of"
	if isCount || x.isComma(k-1) {
		return k // "two rounds, | one | in Lima"
	}
	thing := x.lastPhrase(k, 2, func(q phrase) bool {
		isNew := x.isOneOf(q.First, "a", "an", "no", "any") || !x.has(q.First, x.words.Det) && x.isPlural(q.head)
		return isNew && (x.has(q.head, x.words.Pact) || x.has(q.head, x.words.Organ))
	})
	if thing.Empty() {
		return k
	}
	first := x.bare(thing)
	x.put(articleOf(x.d.Tokens[first].Of(x.d.Text)), -1)
	x.sayDeep(first, thing.Last)
	if x.isPlural(thing.head) {
		n := len(x.pieces) - 1
		x.pieces[n].reword(lexicon.Singular(strings.ToLower(x.pieces[n].words)))
	}
	x.c.why("line", x.d.Cover(thing.First, thing.Last), "stands for “"+x.d.Words(k, k+1)+"”")
	return k + 1
}

// person says for "him" or "her" at token k the one person whom the same sentence or the one before it names, of those who do not act
// or speak themselves. It gives where the words end; k where none or several are named, or one is beside it in the act.
func (x *line) person(k int) int {
	var one *actors.Mention
	first := x.d.Sentences[max(x.s.Index-1, 0)].First
	if x.anyToken(first, k, x.isStranger) {
		return k // who may be meant as well
	}
	all := x.mentions.In(first, k)
	for n := range all {
		m := &all[n]
		if !x.canBePerson(m, k) {
			continue
		}
		if m.First > x.a.inner || one != nil && x.word(one.Last-1) != x.word(m.Last-1) {
			return k
		}
		if one == nil || m.Last-m.First > one.Last-one.First {
			one = m
		}
	}
	if one == nil {
		return k
	}
	x.put(x.d.Words(one.First, one.Last), k)
	x.c.why("line", x.d.Cover(one.First, one.Last), "stands for “"+x.d.Words(k, k+1)+"”")
	return k + 1
}

// canBePerson reports whether a mention is of a person whom "him" or "her" at token k can stand for.
func (x *line) canBePerson(m *actors.Mention, k int) bool {
	pronoun, isKnown := x.mentions.At(k)
	if m.Kind != actors.Individual || isKnown && len(pronoun.Codes) > 0 && !slices.Equal(m.Codes, pronoun.Codes) {
		return false
	}
	if x.isEither(m.First-1, "a", "an") || x.has(m.Last, x.words.Say) || x.has(m.First-1, x.words.Say) || x.acts(m) {
		return false
	}
	return x.word(k) == "him" || !x.anyToken(m.First, m.Last, func(n int) bool { return x.isOneOf(n, "mr", "sir", "king", "lord", "prince") })
}

// isStranger reports whether the word at token n names somebody of whom no more is known beside a verb that is told of him or done to him.
func (x *line) isStranger(n int) bool {
	isNamed := x.isName(n) && !x.isMention(n) && x.d.Tokens[n].Shape != text.Upper && !x.isTimed(n)
	return isNamed && (x.form(n-1)&lexicon.Verb != 0 && x.form(n-1)&lexicon.Noun == 0 || x.isClauseVerb(n+1)) && !x.s.SubjectOf(x.a.clause).Has(n)
}

// acts reports whether a person does the act or a verb over it, "a plan for | Vice-President Diaz | to replace him", or says something.
func (x *line) acts(m *actors.Mention) bool {
	for n := x.a.clause; n >= 0; n = x.s.Clauses[n].Over {
		if x.s.SubjectOf(n).Has(m.First) || m.Last == x.s.Clauses[n].Group.First {
			return true
		}
	}
	return x.anyClause(0, func(_ int, c *clause.Clause) bool { return c.Subject.Has(m.First) && x.has(c.Verb, x.words.Say) })
}
