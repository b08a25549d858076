package commitments

import (
	"strings"

	"attache/briefs/clause"
	"attache/briefs/lexicon"
)

// mainVerbFrom is where the act ends before what the sentence tells of a plan or offer, which was taken for what tells more of what its
// verb is done to: "the plan to repeal laws | was viewed with caution", "the deal to cut fees | also brings".
func (r *reading) mainVerbFrom(a *act) int {
	last := a.last
	isPlan := a.clause >= 0 && r.s.Clauses[a.clause].Governor >= 0
	for n := range r.s.Clauses {
		if c := &r.s.Clauses[n]; c.Group.First > a.inner+1 && (isPlan && c.Passive || r.isOfObject(c, a)) && r.isUnmarked(c) {
			last = min(last, c.Group.First)
		}
	}
	for k := a.inner + 2; isPlan && k < last; k++ {
		if r.isEither(k, "also", "still") && r.form(k+1)&lexicon.Third != 0 && r.has(k+2, r.words.Det) {
			return k
		}
	}
	return last
}

// isUnmarked reports whether a clause was taken for one that tells more of the thing before it, and no word says so.
func (r *reading) isUnmarked(c *clause.Clause) bool {
	return c.Kind == clause.Relative && c.Marker < 0 && !r.has(c.Subject.First, r.words.Subjectpronoun) && r.word(c.Subject.First) != "whatever"
}

// isOfObject reports whether a clause says what all that the act's verb is done to is, so that it is no part of the act: "make a new offer |
// were welcome".
func (r *reading) isOfObject(c *clause.Clause, a *act) bool {
	return c.Subject.First == a.inner+1 && r.has(c.Verb, r.words.Be) && !r.anyToken(c.Subject.First, c.Subject.Last, func(k int) bool {
		return r.has(k, r.words.Relative) || r.has(k, r.words.Sub) || r.isOneOf(k, "that", "what", "there", "then", "sure")
	})
}

// negative reports whether the line says "not": what "forgo" and its like say by
// themselves needs none.
func (x *line) negative() bool {
	if !x.c.Negative || x.isNoThing(&x.a) {
		return false
	}
	return !x.has(x.a.inner, x.words.Refrain) || x.a.clause >= 0 && x.forborne(&x.s.Clauses[x.a.clause]) >= 0
}

// denial is the words by which a clause says that its act is not done: "never" and "no longer" say more than "not", "not immediately" less.
func (x *line) denial(c *clause.Clause) string {
	for k := max(c.Group.First-2, x.s.First); k < c.Verb; k++ {
		switch {
		case x.word(k) == "never":
			return "never"
		case x.word(k) == "no" && x.word(k+1) == "longer":
			return "no longer"
		case x.isEither(k, "immediately", "yet") && k >= c.Group.First:
			return "not " + x.word(k)
		}
	}
	return "not"
}

// forborne is the clause of what is not done after a verb that says so: "refrain
// from imposing", -1 for none.
func (x *line) forborne(c *clause.Clause) int {
	if !x.has(c.Verb, x.words.Refrain) {
		return -1
	}
	for n := range x.s.Clauses {
		g := &x.s.Clauses[n]
		if g.Group.First >= c.Group.Last && g.Group.First <= c.Group.Last+2 {
			return n
		}
	}
	return -1
}

// outer says the verb over the content verb: "seek to".
func (x *line) outer(c *clause.Clause) {
	v := x.a.verb
	x.adverbs(x.a.first, v)
	x.put(x.base(v), v)
	x.say(v+1, c.Group.First)
	for k := c.Group.First; k < c.Group.Last && x.word(k) == "to"; k++ {
		x.token(k)
	}
	if x.form(c.Verb)&lexicon.Ing != 0 {
		x.put(x.d.Tokens[c.Verb].Of(x.d.Text), c.Verb) // "keep working": the verb over it asks for this form
		x.said = append(x.said, clause.Run{First: c.Verb, Last: c.Verb + 1})
	}
}

// verbs says the verbs of a group in their base form, with the adverbs among them.
func (x *line) verbs(c *clause.Clause) {
	if x.isSaid(c.Verb) {
		return
	}
	v, first := x.firstVerb(c), c.Group.First
	for c.Kind == clause.Gerund && first-1 > c.Marker && x.isAdverb(first-1) {
		first-- // "committed to | further | easing"
	}
	x.adverbs(first, v)
	x.moreThan(v)
	for k := v; k < x.verbsEnd(c); k++ {
		switch {
		case k == v && v < c.Verb:
			x.token(k) // "co-invest"
			x.pieces[len(x.pieces)-1].spaced = true
		case k > c.Verb && k == c.Predicate:
			x.token(k) // "remain | actively engaged"
		case x.form(k)&lexicon.Verb != 0, k == c.Verb:
			x.put(x.base(k), k)
			x.pieces[len(x.pieces)-1].spaced = x.mark(k-1) != '-'
		case x.mark(k) == '-':
			x.token(k)
		case k > c.Verb:
			x.token(k)
		}
	}
}

// verbsEnd is where the verbs of a group end that are done: "suspend, | but not close,".
func (x *line) verbsEnd(c *clause.Clause) int {
	for k := c.Verb; k < c.Group.Last; k++ {
		if x.isComma(k) && x.word(k+1) == "but" {
			return k
		}
	}
	return c.Group.Last
}

// firstVerb is the first token of the content verb: its prefix, where it has one,
// and of joined verbs the first.
func (x *line) firstVerb(c *clause.Clause) int {
	if k := c.Verb - 2; k >= c.Group.First && x.mark(k+1) == '-' {
		return k
	}
	return c.Verb
}

// moreThan says before the verb at token k that what it does is done by more than that: "to | more than | double trade".
func (x *line) moreThan(k int) {
	if x.says(byMoreThan, k-2) {
		x.put("more than", -1)
	}
}

// adverbs says among tokens the adverbs that tell how, or how much, and not when or in addition to what.
func (x *line) adverbs(first, last int) {
	from := first // behind the adverb said last
	for k := first; k < last; k++ {
		isHow := x.has(k, x.words.Manner) || strings.HasSuffix(x.spelling(k), "ly") && !x.has(k, x.words.Discourse)
		if isHow && x.isAdverb(k) && !x.timeAtOrIn(k) {
			if from > first && x.isJoint(from, k) {
				x.say(from, k) // "fully | and | openly", "slowly | but | surely"
			} else if x.word(k-1) == "more" && k-1 >= first {
				x.token(k - 1) // "more | closely"
			}
			x.token(k)
			from = k + 1
		}
	}
}

// isJoint reports whether tokens only join what stands before them to what stands behind: ", but not".
func (x *line) isJoint(first, last int) bool {
	for k := first; k < last; k++ {
		if !x.isComma(k) && !x.has(k, x.words.Conj) && x.word(k) != "not" {
			return false
		}
	}
	return first < last
}

func (x *line) timeAtOrIn(k int) bool {
	n := x.timeFrom(k)
	return n < len(x.times) && x.times[n].First == k || n > 0 && x.times[n-1].Last > k
}

// base is the base form of the verb at token k.
func (x *line) base(k int) string {
	w := x.spelling(k)
	s := x.d.Tokens[k].Sym
	if x.words.Form(s)&lexicon.Base != 0 {
		return w
	}
	if b := x.words.Base(s); b != 0 {
		return x.lex.Word(b)
	}
	for _, ending := range []string{"ing", "ed"} {
		if stem, ok := strings.CutSuffix(w, ending); ok && len(stem) > 2 {
			return unendedVerb(stem)
		}
	}
	return w
}

// unendedVerb is the base of a verb in no list without its ending: of "refoul",
// "refoul", of "digitis", "digitise".
func unendedVerb(stem string) string {
	n := len(stem)
	if stem[n-1] == stem[n-2] && !strings.ContainsRune("lszf", rune(stem[n-1])) {
		return stem[:n-1]
	}
	if strings.HasSuffix(stem, "eat") {
		return stem // "seated"
	}
	if endsIn(stem, "at", "is", "iz", "v", "c", "ur", "ut", "as", "u", "rg", "dg", "ag", "ns", "ps", "rs", "bl", "cl", "dl", "gl", "pl", "tl") {
		return stem + "e"
	}
	return stem
}

// negated says "not" where the subject does: "no duties will be imposed".
func (x *line) negated(subject clause.Run) {
	if x.word(subject.First) == "no" && len(x.pieces) == 0 {
		x.put("not", -1)
	}
}
