package commitments

import (
	"slices"
	"strings"

	"attache/briefs/actors"
)

// named says the parties that a mention stands for. Those who promise are told
// beside the line.
func (x *line) named(k int, m *actors.Mention) int {
	var names []string
	for _, code := range m.Codes {
		name := x.nameOf(code)
		if name == code && len(code) == 2 && code != "EU" {
			names = nil // one that the text names nowhere
			break
		}
		if !x.isBy(code) {
			names = append(names, withArticle(name))
		}
	}
	if len(names) == 0 && x.word(k) == "them" {
		return x.pronoun(k, true)
	}
	if len(names) == 0 || x.isNamedBehind(m) {
		return k
	}
	x.put(strings.Join(names, " and "), k)
	x.c.why("line", x.d.Cover(k, m.Last), "refers to "+strings.Join(names, " and "))
	return m.Last
}

// isNamedBehind reports whether those whom a mention stands for are named right behind it: "the two newest members, | Peru and Chile".
func (x *line) isNamedBehind(m *actors.Mention) bool {
	next, ok := x.mentions.At(m.Last + 1)
	return ok && x.isComma(m.Last) && next.Kind == actors.State && slices.Contains(m.Codes, next.Codes[0])
}

func (x *line) nameOf(code string) string {
	for _, p := range x.mentions.Parties {
		if p.ID == code {
			return p.Name
		}
	}
	return code
}

// ofThing says of what "its" is where several promise, so that it is of none of them: "agreed on a treaty. They will work for | its
// ratification". It gives where the words end; k where a thing of that kind was not told of right before.
func (x *line) ofThing(k, last int) int {
	p, _ := x.phraseAt(k+1, last)
	if len(x.c.By) < 2 || !x.has(p.head, x.words.Thingnoun) {
		return k
	}
	q := x.nearest(k, false)
	if q.Empty() || !x.has(q.head, x.words.Pact) {
		return k
	}
	x.put("the", -1)
	x.say(k+1, p.Last)
	x.put("of", -1)
	x.refer(k, k+1, x.fullest(q))
	return p.Last
}

// otherOwner is the one party, of those who promise nothing, whose the thing behind the owner at token k is; empty
// for others.
func (x *line) otherOwner(k int) string {
	m, ok := x.mentions.At(k)
	if !ok || len(m.Codes) != 1 || len(x.c.By) == 0 || x.isEither(k, "his", "her") || x.isOwn(k, m) || x.has(m.Last-1, x.words.Colleague) {
		return ""
	}
	told := x.lastPhrase(k, 0, func(q phrase) bool {
		return q.First > x.a.inner && len(x.mentions.In(q.First, q.Last)) == 0 && x.isAgent(q.Run)
	})
	if x.word(k) == "their" && !told.Empty() {
		return "" // of several in the act itself: "connect patients to services that meet | their | needs"
	}
	code := m.Codes[0]
	if name := x.nameOf(code); name != code && !x.isBy(code) && !x.isOfFirm(code, k) {
		return withArticle(name) // one without a name is told of nowhere as a party
	}
	return ""
}

// ofBody says whose a thing is that belongs to the joint body which the act is told of, as the line says only
// the states: "the Committee shall adopt | its | rules". It gives where the words end; k where no such body acts.
func (x *line) ofBody(k int) int {
	if x.a.clause < 0 || len(x.c.By) == 1 {
		return k
	}
	run := x.s.SubjectOf(x.a.clause)
	p, _ := x.phraseAt(run.First, run.Last)
	if !x.has(p.head, x.words.Organ) {
		return k
	}
	x.put("the", -1)
	x.sayDeep(x.bare(p), p.Last)
	n := len(x.pieces) - 1
	x.pieces[n].reword(possessive(x.pieces[n].words))
	x.c.why("line", x.d.Cover(p.First, p.Last), "stands for “"+x.d.Words(k, k+1)+"”")
	return k + 1
}

// isOfFirm reports whether a sentence named last before token k a firm or body of a party,
// and not the party itself: "sell gas to Petrolima under | its contract".
func (x *line) isOfFirm(code string, k int) bool {
	all := x.mentions.In(x.s.First, k)
	for n := len(all) - 1; n >= 0; n-- {
		if m := &all[n]; slices.Contains(m.Codes, code) {
			return m.Kind == actors.Body && x.isName(m.Last-1)
		}
	}
	return false
}

// isOwn reports whether a thing is rather its promiser's than that of those whom only
// an adjective named before it: "will not tax Chilean firms under its laws".
func (x *line) isOwn(k int, m *actors.Mention) bool {
	if x.word(k) == "its" && k > x.a.inner && len(x.c.By) == 1 {
		in := x.clauseAt(k)
		isInAct := in == x.a.clause || x.is(x.s.Clauses[in].Marker, x.words.by) // or by what means it is done: "match Peru by | ending its fee"
		isHere := isInAct && !(x.has(k-1, x.words.within) && x.isMention(k-2))
		isOther := func(one actors.Mention) bool { return one.Kind != actors.Pronoun } // "diversify sales to cut | its | dependence" names no other
		if isHere || !slices.ContainsFunc(x.mentions.In(min(x.a.verb, x.a.inner)+1, k), isOther) {
			return true
		}
	}
	described := false
	for _, one := range x.mentions.In(x.s.First, k) {
		if !slices.ContainsFunc(one.Codes, func(code string) bool { return slices.Contains(m.Codes, code) }) {
			continue
		}
		if one.Use != actors.Modifier && !(x.word(k) == "its" && x.isPlural(one.Last-1)) {
			return false
		}
		described = true
	}
	return described
}

func possessive(name string) string {
	if strings.HasSuffix(name, "s") {
		return name + "’"
	}
	return name + "’s"
}

// unowned says a phrase from elsewhere without its owner.
func (x *line) unowned(k int) int {
	if x.has(k, x.words.Owner) {
		return x.unownedIn(k, len(x.d.Tokens))
	}
	return k
}

// unownedIn leaves an owner out: before several things, and what is not counted,
// else "the" stands for it.
func (x *line) unownedIn(k, last int) int {
	next := k + 1
	if p, _ := x.phraseAt(next+1, last); x.isEither(next, "own", "respective") && (!x.isPossessive(p.Last+2) || x.isNounAt(p.Last+3, len(x.d.Tokens))) {
		next++ // and not "its own consumers | and Chile's"
	}
	switch {
	case next == k+2 && len(x.c.By) > 1 && x.has(k-1, x.words.Prep) && x.isPlural(next):
		x.put("the respective", k) // "put it to | their own parliaments"
		return next
	case x.word(k-1) == "of" && x.isAmountOf(k-2):
		x.put("the", k) // "50 of | its | boats"
		return next
	}
	if x.isOneOf(next, "two", "most", "very", "least") || x.isOneOf(next, ordinals...) || x.isOne(next, last) {
		x.put("the", -1)
	}
	return next
}

// isOne reports whether what stands at token k is one thing that is counted, in quotation marks or not, and behind a participle or adverb: "lending rate",
// or one whose a thing is: "neighbour's | efforts".
func (x *line) isOne(k, last int) bool {
	if x.isPossessive(k + 1) {
		return !x.isPlural(k) && !x.isName(k)
	}
	p, ok := x.phraseAt(k, last)
	if !ok && x.word(k) != "back" { // "bring her | back home"
		p, ok = x.phraseAt(k+1, last)
		ok = ok && (x.isQuote(k) || x.isAdverb(k) || x.isParticiple(k) || x.isTimed(k) && !x.isWhen(k))
	}
	return ok && !x.isPlural(p.head) && !x.isMass(p.head)
}
