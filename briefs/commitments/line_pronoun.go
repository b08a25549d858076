package commitments

import (
	"attache/briefs/actors"
	"attache/briefs/clause"
	"attache/briefs/lexicon"
	"attache/briefs/text"
)

// pronoun says what "it" or "them" at token k stands for: the nearest fitting
// thing, first one that a verb is done to or that a sentence is about.
func (x *line) pronoun(k int, plural bool) int {
	if n := x.clauseOf(k); n != x.a.clause && !(x.word(k) == "it" && x.s.Clauses[n].Kind == clause.Reported && x.s.Clauses[n].Over == x.a.clause) {
		return k // in "what they do" it stands for who is told of there
	}
	if x.says(emptyIt, k-1) || x.isThemselves(k) || x.isOfBefore(k) || k > x.a.inner && x.has(k+1, x.words.Able) {
		return k // it stands for nothing, for those who are told beside it or for who does it: "all they | could"
	}
	if q := x.objectBefore(k, plural); !q.Empty() {
		x.sayFor(k, q)
		return k + 1
	}
	best := x.meant(k, plural)
	if best.Empty() || best.First > x.a.inner {
		return k
	}
	best = x.fullest(best)
	if x.word(k) == "those" && x.has(k+1, x.words.Prep) {
		best.Last = best.head + 1 // "with those of the Union"
	}
	x.sayFor(k, best)
	return k + 1
}

// isThemselves reports whether those who promise are told at token k to do something in a clause of their act: "announce that | it
// | is changing".
func (x *line) isThemselves(k int) bool {
	return k > x.a.inner && x.isPromiser(clause.Run{First: k, Last: k + 1}) && x.anyClause(0, func(_ int, c *clause.Clause) bool {
		return c.Kind == clause.Reported && !c.Passive && c.Subject.First == k
	})
}

// isOfBefore reports whether "they" at token k opens what is told of the thing before it, so that it stands for those told of there: "lend
// growers the boats | they need", "with what | they lost".
func (x *line) isOfBefore(k int) bool {
	if k <= x.a.inner+1 || x.word(k) != "they" {
		return false
	}
	return x.isOneOf(k-1, "what", "everything") || x.isPlural(k-1) && x.form(k-1)&lexicon.Verb == 0
}

// fullest is a thing as the text told it before, where one noun names it that does not say which
// of its kind it is.
func (x *line) fullest(p phrase) phrase {
	if p.Last-p.First == 2 && x.has(p.head, x.words.untold) {
		if q := x.before(p.First, p); !q.Empty() {
			return q
		}
	}
	return p
}

// meant is the thing, or of a demand those firms or people, that a pronoun at token k stands for; empty where none was told of.
func (x *line) meant(k int, plural bool) phrase {
	switch {
	case plural && x.isToPeople(k), x.says(talksWith, k-2):
		return x.lastPhrase(k, 2, x.arePeople)
	case x.has(k-1, x.words.Demand):
		return x.lastPhrase(k, furthest, func(q phrase) bool { return x.isPlural(q.head) && x.isAgent(q.Run) })
	case x.word(k) == "this" && !x.isEither(k-1, "do", "doing"):
		return x.latest(k)
	}
	q := x.supposed()
	if q.Empty() {
		q = x.nearest(k, plural)
	}
	if x.isEither(k-1, "do", "doing") && !x.has(q.head, x.words.Pact) {
		return phrase{} // what is done is no thing
	}
	return q
}

// isToPeople reports whether the verb before the pronoun at token k is done to people alone, or the act's to those whom its passive tells of.
func (x *line) isToPeople(k int) bool {
	isUndergone := x.a.passive && k < x.a.inner && x.word(x.a.inner) != "met" // "the terms will be | met"
	return x.has(k-1, x.words.Topeople) || isUndergone && x.has(x.a.inner, x.words.Topeople)
}

// arePeople reports whether a phrase names several who act, or people to whom something is done.
func (x *line) arePeople(q phrase) bool {
	isDoing := endsIn(x.spelling(q.head), "ers", "ors", "ists", "ees", "ians") // "investigators"
	return x.isPlural(q.head) && !x.holdsFinite(q) && (isDoing || x.isAgent(q.Run) || x.has(q.head, x.words.Notparty))
}

// supposed is the thing that a condition supposes to be: "if an imbalance occurs, they will correct | it".
func (x *line) supposed() phrase {
	for n := range x.s.Clauses {
		c := &x.s.Clauses[n]
		q, ok := x.phraseAt(c.Subject.First, c.Subject.Last)
		if ok && x.says(supposes, c.Marker) && x.says(isThere, c.Verb) && x.isThing(q) {
			return q
		}
	}
	return phrase{}
}

// sayFor says a thing for the pronoun at token k, in a table with what its row is of.
func (x *line) sayFor(k int, q phrase) {
	if x.word(q.First) == "the" && x.ofRow(q.First, q) > q.First {
		return
	}
	x.refer(k, k+1, q)
}

// nearest is the thing before token k that best fits a pronoun there.
func (x *line) nearest(k int, plural bool) (best phrase) {
	score := 0
	var fit lexicon.Set
	if class := taken[x.base(max(k-1, 0))]; class != "" {
		fit = x.words.Set(class)
	}
	x.phrasesBefore(k, 2, func(q phrase, sentence int) bool {
		isBeside := q.First > x.a.inner && !x.anyToken(q.Last, k, x.isClauseVerb) // told of one verb with it: "impose quotas on | them"
		if isBeside || x.isPlural(q.head) != plural && !(plural && x.isFirstOfTwo(q)) || !x.isThing(q) || !plural && x.isBare(q) && (x.salience(q) < 3 || x.isLone(q)) {
			return true
		}
		n := x.salience(q) - 4*(x.s.Index-sentence)
		if x.has(q.head, fit) {
			n += 5 // "Peru told of the ban and the tax on it. It will lift | it"
		}
		if best.Empty() || n > score {
			best, score = x.widened(x.withQualities(q), min(x.d.Sentences[sentence].Last, k)), n
		}
		return true
	})
	return best
}

// isFirstOfTwo reports whether another thing is joined to a phrase by "and".
func (x *line) isFirstOfTwo(q phrase) bool {
	if x.word(q.Last) != "and" {
		return false
	}
	_, ok := x.phraseAt(q.Last+1, len(x.d.Tokens))
	return ok
}

// withQualities is a phrase with the adjective that "and" joins to the one that it begins with: "| regional and global challenges".
func (x *line) withQualities(q phrase) phrase {
	k := q.First - 2
	if k > 0 && x.word(k+1) == "and" && q.head > q.First && x.form(k) == 0 && describes(x.word(k)) && describes(x.spelling(q.First)) {
		q.First = k
	}
	return q
}

// latest is the thing that was told of last before token k, and not only added to another:
// what "this" by itself points at.
func (x *line) latest(k int) phrase {
	q := x.lastPhrase(k, 2, func(q phrase) bool {
		return x.isThing(q) && !x.isBare(q) && x.word(q.First) != "that" && !x.has(q.First-1, x.words.Addedby)
	})
	return x.wide(q, k)
}

// isBare reports whether a phrase has no article, owner or name: "it" seldom stands
// for such.
func (x *line) isBare(q phrase) bool {
	return !x.has(q.First, x.words.Det) && !(x.isName(q.First) && (!x.d.Tokens[q.First].Opens || x.isMention(q.First)))
}

// salience is how likely a pronoun stands for a phrase by its place: first what a
// verb is done to, then what a sentence is about, last what a preposition adds.
func (x *line) salience(q phrase) int {
	switch {
	case x.form(q.First-1)&lexicon.Verb != 0 && !x.has(q.First-1, x.words.Be):
		return 3
	case x.d.Tokens[q.First].Opens || x.isComma(q.First-1):
		return 2
	case x.has(q.First-1, x.words.Prep):
		return -1
	}
	return 0
}

// clauseOf is the last clause whose verb group stands before token k, or the act's
// own where k is its subject.
func (x *line) clauseOf(k int) int {
	in := x.a.clause
	for n := range x.s.Clauses {
		c := &x.s.Clauses[n]
		if c.Finite && c.Subject.Has(k) && c.Verb > x.a.inner {
			in = n
		}
	}
	return in
}

// objectBefore is what the verb is done to that the act's verb is joined to:
// "procure guns and integrate | them".
func (x *line) objectBefore(k int, plural bool) phrase {
	if x.a.clause < 0 || x.s.Clauses[x.a.clause].Joined < 0 || k < x.a.inner || x.word(k-1) == "do" {
		return phrase{}
	}
	first := x.s.Clauses[x.s.Clauses[x.a.clause].Joined].Group.Last
	for x.has(first, x.words.particle) || x.isEither(first, "on", "upon") {
		first++ // "agree | on a list of rules and make it public"
	}
	q, ok := x.phraseAt(first, x.a.group.First)
	if !ok {
		return phrase{}
	}
	if w := x.widened(q, x.a.group.First); x.has(q.head, x.words.Measureof) {
		if p, _ := x.phraseAt(q.Last+1, w.Last); x.isPlural(p.head) == plural {
			return p
		}
	}
	if x.isPlural(q.head) != plural || x.isMention(q.head) {
		return phrase{}
	}
	return x.widened(q, x.a.group.First)
}

// isThing reports whether a phrase is no party, person or time.
func (x *line) isThing(q phrase) bool {
	if x.isQuality(q) || x.isOneOf(q.First, "what", "more", "much", "less") || x.isPossessive(q.head) || x.hasAny(q.First+1, q.head, x.words.Say) || x.has(q.head, x.words.Unnamed) || x.isTimed(q.First) || x.timeAtOrIn(q.head) || x.d.Tokens[q.head].Kind != text.Word {
		return false
	}
	if m, ok := x.mentions.At(q.head); ok && m.Kind != actors.Demonym {
		return false
	}
	return !x.isAgent(q.Run) || x.isHead(q.Run, x.words.Event)
}

// isQuality reports whether an adjective was read as a noun: "no | longer", "will be | controversial", where no noun that is counted
// stands without its article.
func (x *line) isQuality(q phrase) bool {
	w := x.spelling(q.head)
	if w == "longer" || x.form(q.head) != 0 {
		return w == "longer"
	}
	return endsIn(w, "able", "ible", "ful", "ous") || x.isLone(q) && endsIn(w, "al", "ic", "ive", "ary", "less", "ent", "ant", "are")
}

// isLone reports whether one word was read as a thing that is counted, as which it would not stand without its article: "will be | open".
func (x *line) isLone(q phrase) bool {
	return q.Last-q.First == 1 && !x.isPlural(q.head) && !x.isMass(q.head) && !x.has(q.head, x.words.Commodity)
}

// listBefore is the last run of things joined by commas before token k; empty for none.
func (x *line) listBefore(k int) (best clause.Run) {
	var next phrase
	var run clause.Run
	members := 1
	x.phrasesBefore(k, 3, func(q phrase, _ int) bool {
		isApart := func(k int) bool { return !x.isComma(k) && !x.has(k, x.words.Conj) }
		switch {
		case q.Last < next.First && !x.anyToken(q.Last, next.First, isApart):
			members++
			run.First = q.First
		case members >= 3:
			best = run
		default:
			members, run = 1, q.Run
		}
		next = q
		return best.Empty()
	})
	return best
}

// fieldsBefore is what a phrase at token k stands for that tells nothing of it: a list of
// fields, or the one that its sentence is about.
func (x *line) fieldsBefore(k int, p phrase) clause.Run {
	if !x.has(p.head, x.words.Vaguenoun) || p.Last-p.First > 2 {
		return clause.Run{}
	}
	if run := x.fieldBefore(k, p); !run.Empty() {
		return run
	}
	return x.listBefore(k)
}

// fieldBefore is the one field that "this field" at token k stands for: what the same
// sentence told first the importance of, or a part in, "its role in | research and training".
func (x *line) fieldBefore(k int, p phrase) (run clause.Run) {
	if x.isPlural(p.head) {
		return run
	}
	var one clause.Run
	x.phrasesBefore(k, 0, func(q phrase, _ int) bool {
		isJoined := x.word(q.Last) == "and"
		if one.First = q.First; !isJoined {
			one.Last = q.Last
		}
		if q.Last <= x.a.group.First && x.isOneOf(q.First-1, "of", "on", "in", "about") {
			run = one
		}
		return true
	})
	return run
}

// same says what "the same" is: the object of the verb told before.
func (x *line) same(k int) int {
	for n := x.a.clause - 1; n >= 0; n-- {
		c := &x.s.Clauses[n]
		if c.Base != x.s.Clauses[x.a.clause].Base {
			continue
		}
		if q, ok := x.phraseAt(c.Group.Last, x.a.group.First); ok {
			x.refer(k, k+2, q)
			return k + 2
		}
	}
	return k
}
