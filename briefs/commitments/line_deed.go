package commitments

import (
	"strings"

	"attache/briefs/clause"
)

// deed says a thing that is promised by the verb of its noun: "pledged | its support for",
// "agreed to | the creation of". It reports whether the thing is such.
func (x *line) deed(c *clause.Clause, last int) bool {
	if !x.has(c.Verb, x.words.deedly) && !x.isEither(c.Predicate, "committed", "pledged") {
		return false
	}
	k := x.thingFrom(c.Group.Last, last)
	thing := k
	if x.isParticiple(k) {
		thing++ // "increased | efforts"
	}
	if x.has(x.headOf(thing, last), x.words.Effortnoun) {
		x.put("make", c.Verb)
		x.say(k, last)
		return true
	}
	if x.says(entryIntoForce, k) {
		x.put("bring", k)
		x.say(k+4, last)
		x.put("into force", -1)
		return true
	}
	verb, end := x.verbOfDeed(k)
	if verb == "" {
		return x.closerDeed(c, last)
	}
	x.putDeed(verb, k)
	x.c.why("line", x.d.Cover(k, end), "the verb of the noun")
	x.say(end, last)
	return true
}

// closerDeed says "committed to | stronger economic cooperation" as what is built. It reports whether the thing is such.
func (x *line) closerDeed(c *clause.Clause, last int) bool {
	k := c.Group.Last
	if x.isEither(k, "to", "on") {
		k++
	}
	if !x.has(k, x.words.Closer) || !x.isHead(clause.Run{First: k, Last: min(last, k+longestThing)}, x.words.Jointdeed) {
		return false
	}
	if verb := moreOf[x.word(k)]; verb != "" {
		x.put(verb, k)
		x.say(k+1, last)
		return true
	}
	x.put("build", c.Verb)
	x.say(k, last)
	return true
}

// putDeed says the verb of a noun with what its adjective says: before it, and behind a verb that a preposition
// follows, "cooperate | closely | on".
func (x *line) putDeed(verb string, k int) {
	w := manners[x.spelling(k-1)]
	before, prep, isLed := strings.Cut(verb, " ")
	switch {
	case w == "":
		x.put(verb, k)
	case isLed:
		x.put(before+" "+w+" "+prep, k)
	default:
		x.put(w+" "+verb, k)
	}
}

// closely says "close cooperation on" by its verb, where its adjective was read as one. It reports whether that is what
// the act is.
func (x *line) closely(c *clause.Clause, last int) bool {
	k := c.Group.Last
	verb, end := x.verbOfDeed(k)
	if before, prep, ok := strings.Cut(verb, " "); ok {
		x.put(before+" closely "+prep, k)
		x.c.why("line", x.d.Cover(c.Verb, end), "the verb of the noun")
		x.say(end, last)
		return true
	}
	return false
}

// thingFrom is where the noun of a promised thing stands behind what leads to it: "itself
// to the", "its", and the promiser's own name.
func (x *line) thingFrom(k, last int) int {
	for x.isOneOf(k, "to", "on", "upon", "for") || x.has(k, x.words.Reflexive) {
		k++
	}
	for k < last && (x.has(k, x.words.Det) && !x.isOneOf(k, "no", "another", "this", "these", "such") || x.isOneOf(k, "early", "prompt", "timely") || manners[x.spelling(k)] != "") {
		k++
	}
	if t, ok := x.timeAt(k); ok && t.IsAdjective() {
		k = t.Last // "a two-year | freeze of"
	}
	if m, ok := x.mentions.At(k); ok && x.isPossessive(m.Last) {
		k = m.Last + 1
	}
	return k
}

// verbOfDeed is the verb of the noun at token k with the preposition behind it, and where
// both end; empty for none.
func (x *line) verbOfDeed(k int) (string, int) {
	w := x.headWord(k)
	for _, d := range deeds[w] {
		if x.word(k+1) == d.behind {
			return d.does, k + 2
		}
	}
	if x.word(k+1) == "in" {
		return verbOfChange[w], k + 2
	}
	if x.word(k+1) != "of" {
		return "", k
	}
	if x.has(k, x.words.Exchanged) {
		return w, k + 2
	}
	return verbOfNoun[w], k + 2
}

// changed says a change that is told by its amount as the change of its thing, which the
// text told before: "the cut | to 3 from 8 percent". It reports whether the subject is such.
func (x *line) changed(subject clause.Run, k int) bool {
	verb := verbOfChange[x.word(k)]
	if verb == "" {
		return false
	}
	var thing phrase
	x.phrasesBefore(k, furthest, func(q phrase, sentence int) bool {
		if verbOfChange[x.word(q.head)] != verb {
			return true
		}
		end := x.d.Sentences[sentence].Last
		p, ok := x.phraseAt(q.Last+1, end)
		if ok {
			thing = x.widened(p, end)
		}
		return !ok
	})
	if thing.Empty() {
		return false
	}
	x.put(verb, k)
	x.refer(k, k+1, thing)
	x.say(k+1, subject.Last)
	return true
}

// goes says "pay a visit to" by its verb, where nothing but how long it lasts is told of the visit. It reports whether the
// act is one such.
func (x *line) goes(c *clause.Clause, last int) bool {
	k := c.Group.Last
	switch {
	case x.word(c.Verb) == "be" && x.word(k) == "on":
		k++
	case !x.isOneOf(c.Verb, "pay", "make", "undertake", "paying", "making"):
		return false
	}
	k = x.pastDet(k)
	for x.timeAtOrIn(k) {
		k++
	}
	if verb, end := x.verbOfDeed(k); verb != "" && x.base(c.Verb) == "undertake" {
		x.put(verb, c.Verb) // "undertake the elimination of duties"
		x.say(end, last)
		return true
	}
	if !x.isEither(k, "visit", "trip") || x.word(k+1) != "to" {
		return false
	}
	x.put("visit", c.Verb)
	x.say(k+2, last)
	return true
}

// travels says a journey that is planned by its verb: "plans a trip to". It reports
// whether the thing is one.
func (x *line) travels(c *clause.Clause, last int) bool {
	head := x.headOf(c.Group.Last, last)
	verb, end := x.verbOfDeed(head)
	if verb == "" || !x.has(head, x.words.Trip) {
		return false
	}
	x.put(verb, c.Verb)
	x.say(end, last)
	return true
}
