package commitments

import (
	"attache/briefs/clause"
	"attache/briefs/lexicon"
	"attache/briefs/text"
)

// asides notes the relative clauses, the participles behind a comma and what is told of
// others among tokens: they are left out.
func (x *line) asides(first, last int) {
	for n := range x.s.Clauses {
		c := &x.s.Clauses[n]
		if c.Verb < first || c.Verb >= last || c.Verb == x.a.verb || c.Verb == x.a.inner {
			continue
		}
		if c.Kind == clause.Relative || x.isGapped(c, last) {
			x.relative(c, first, last)
		} else if run := x.aside(c, first, last); !run.Empty() {
			x.said = append(x.said, run)
		}
	}
}

// aside is what a clause adds that is no part of the act; empty where it is a part of it.
func (x *line) aside(c *clause.Clause, first, last int) clause.Run {
	end := min(max(c.Last, c.Group.Last), last)
	isOpen := c.Kind == clause.Participle
	from := c.Group.First
	for x.isAdverb(from - 1) {
		from--
	}
	if isOpen && x.isComma(from-1) {
		return clause.Run{First: from, Last: x.closedEnd(c, end)}
	}
	if k := x.circumstance(c); k > first {
		for n := range x.s.Clauses {
			if o := &x.s.Clauses[n]; o.Joined >= 0 && &x.s.Clauses[x.s.Head(n)] == c {
				end = min(max(end, o.Last), last) // "as they cut costs, | hire staff, and expand"
			}
		}
		return clause.Run{First: k, Last: end}
	}
	if k := x.gappedFrom(c); k > first {
		return clause.Run{First: k, Last: last}
	}
	if x.isMeanwhile(c) {
		return clause.Run{First: c.Subject.First - 1, Last: last}
	}
	if isOpen && x.isPast(c, end) {
		return clause.Run{First: c.Group.First, Last: end}
	}
	return clause.Run{}
}

// isMeanwhile reports whether a clause tells what others do beside it: "and both sides undertaking to", "while Kenya will".
func (x *line) isMeanwhile(c *clause.Clause) bool {
	isBeside := c.Kind == clause.Participle && !c.Passive && x.has(c.Subject.First-1, x.words.Conj) || c.Kind == clause.Adverbial && x.isEither(c.Marker, "while", "whereas")
	return isBeside && (x.isAgent(c.Subject) && !x.isHead(c.Subject, x.words.Notagent) || x.has(c.Subject.First, x.words.Ourselves))
}

// closedEnd is where what a comma opens before the participle of a clause ends: at the comma
// behind which the act goes on, "a group, led by Peru, | to study".
func (x *line) closedEnd(c *clause.Clause, end int) int {
	for k := c.Group.Last; k+1 < end; k++ {
		if x.isComma(k) && x.word(k+1) == "to" {
			return k
		}
	}
	return end
}

// circumstance is where a clause begins that tells why or how things stand, and behind a
// comma when or where, and not what is done: "as the levy goes on", ", when each will".
// It is -1 for others.
func (x *line) circumstance(c *clause.Clause) int {
	k := c.Marker
	if !c.Finite || !x.mayBeSet(c) || x.isEither(k-2, "as", "so") && !x.isEither(k-1, "soon", "long") {
		return -1 // "as many | as"
	}
	isMeantime := x.isEither(k, "while", "whereas") && (c.Modal == clause.Will || c.Modal == clause.Would) // and not how long the act lasts
	switch isBehind := x.isComma(k - 1); {
	case x.word(k-1) == "so":
		return k - 1
	case x.has(k, x.words.Howthingsstand), isMeantime, isBehind && x.isEither(k, "when", "where"):
		for x.isOneOf(k-1, "soon", "long", "as", "so") {
			k--
		}
		return k
	}
	return -1
}

// mayBeSet reports whether the clause stands where how things stand is told: behind the act's object, or what was done when it began right
// behind its verb, "surrender | as talks started".
func (x *line) mayBeSet(c *clause.Clause) bool {
	isBackThen := c.Past && x.word(c.Marker) == "as" && !x.has(x.a.inner, x.words.Notthatas)
	return c.Marker > x.a.inner+1 || x.a.passive || isBackThen && c.Marker == x.a.inner+1
}

// gappedFrom is where another's act begins that leaves out its verb of promising: "test
// the vaccine | and Peru to register it". It is -1 where none does.
func (x *line) gappedFrom(c *clause.Clause) int {
	if c.Kind != clause.Infinitive {
		return -1
	}
	for _, m := range x.mentions.In(x.a.inner+1, c.Group.First) {
		k := m.First - 1
		if m.Last == c.Group.First && x.word(k) == "and" && !x.isMention(k-1) {
			return k
		}
	}
	return -1
}

// isPast reports whether a participle tells when its thing came about, and not what it
// is: "the duty | imposed earlier this year".
func (x *line) isPast(c *clause.Clause, end int) bool {
	t, ok := x.timeIn(c.Group.Last, end)
	if !ok || !c.Passive {
		return false
	}
	if !x.says(bygone, t) && !x.isOneOf(t, "in", "on", "since", "during") {
		return false // "needed for a permit to ten days"
	}
	m, _ := x.timeAt(t)
	due := x.c.Due
	return due == nil || due.Span.Start < m.Phrase.Start
}

// commaBehind is the next comma behind token k, or the end of the act.
func (x *line) commaBehind(k, last int) int {
	for k < last && !x.isComma(k) {
		k++
	}
	return min(k+1, last)
}

// pedigreeEnd is where the words end that tell from token k on in which text a thing stands, which is named behind token n, with
// the text's date: "first set forth in Order 5 of April 2, as amended,". It is k where none is, and the end of the act where it
// says which things are meant.
func (x *line) pedigreeEnd(k, n, last int) int {
	p, ok := x.phraseAt(n, last)
	switch {
	case !ok:
		return k
	case x.anyToken(p.First+1, p.Last, func(k int) bool { return x.form(k)&lexicon.Ing != 0 }):
		return last // "Order 5 | covering tin and zinc"
	}
	end := x.decreeEnd(p, last)
	if t, isDated := x.timeIn(end, min(end+2, last)); isDated {
		m, _ := x.timeAt(t)
		end = min(m.Last, last)
	}
	if n := x.amendedFrom(end, last); n > 0 {
		end = x.commaBehind(n+1, last)
	}
	return end
}

// decreeEnd is where the name of an order ends that begins with p: "Annex III | to Order 5",
// "Section 2 | of the Trade Act".
func (x *line) decreeEnd(p phrase, last int) int {
	for n := 0; n < 2 && p.Last+1 < last && x.isEither(p.Last, "to", "of") && !x.timeAtOrIn(p.Last+1); n++ {
		q, _ := x.phraseAt(p.Last+1, last)
		p.Last = q.Last
	}
	return x.partsEnd(p.Last, last)
}

// amendedFrom is the comma before "as amended" close behind token k, with the title of the
// order between; 0 where that does not follow.
func (x *line) amendedFrom(k, last int) int {
	for n := k; n+2 < last && n < k+14; n++ {
		if x.isComma(n) && x.word(n+1) == "as" {
			return n
		}
	}
	return 0
}

// isGapped reports whether a clause that reads like a report tells more of the thing
// before it, whose place in it is empty: "controls that it announced | in May".
func (x *line) isGapped(c *clause.Clause, last int) bool {
	if c.Kind != clause.Reported || c.Marker <= 0 || c.Subject.First != c.Marker+1 || c.Passive {
		return false
	}
	k := c.Marker - 1
	isThing := x.form(k)&^lexicon.Noun == 0 || x.form(k)&lexicon.Noun != 0 && !x.isClauseVerb(k)
	return isThing && !x.opensPhrase(c.Group.Last, last)
}

// relative leaves a relative clause out. A short one of the present that tells
// which of its things is meant becomes a participle: "goods that are made in
// Peru", "rules that affect trade".
func (x *line) relative(c *clause.Clause, first, last int) {
	from := x.relativeFrom(c, first)
	end := x.asideEnd(c, min(max(c.Last, c.Group.Last), last))
	if x.has(from, x.words.Asking) && x.isClauseVerb(from-1) || x.needed(c, from) || x.isAsked(from) {
		return
	}
	if from <= first || c.Marker < 0 && from == x.a.inner+1 || c.Marker < 0 && !x.has(c.Subject.First, x.words.Ourselves) && !x.isMention(c.Subject.First) {
		return
	}
	if !x.asPart(c, from, end) {
		x.said = append(x.said, clause.Run{First: from, Last: x.withJoined(c, end, last)})
	}
}

// isAsked reports whether what follows at token k belongs to a question for the thing before it: "say what rules | it is adopting", "decide how much money | they need".
func (x *line) isAsked(k int) bool {
	for n := k - 2; n > x.a.inner && n >= k-4 && x.isNounWord(n+1); n-- {
		if x.isEither(n, "much", "many") && x.word(n-1) == "how" {
			return true
		}
		if x.isEither(n, "what", "which") {
			return x.form(n-1)&lexicon.Verb != 0 || !x.isComma(n-1) && x.word(n) == "what"
		}
	}
	return false
}

// asPart notes as what a relative clause is said that stays in the line: as an infinitive, an adjective, a participle or itself. It
// reports whether it stays.
func (x *line) asPart(c *clause.Clause, from, end int) bool {
	if x.timeAtOrIn(from-1) && !x.has(from-2, x.words.Each) || x.isComma(from) || x.says(intoForce, c.Verb) {
		return false
	}
	isAble := x.has(from+1, x.words.Able) && !x.isEither(from+1, "will", "would")
	if !c.Passive && (isAble || c.Perfect && x.word(from) == "who") && x.isTold(c, from, end) {
		return true
	}
	return x.asInfinitive(c, from, end) || x.asParticiple(c, from, end) || (isAble || !c.Passive) && x.isTold(c, from, end)
}

// asInfinitive notes a relative clause that is said as an infinitive: "fields in which rules can be aligned", "a body that will review". It
// reports whether it is one such.
func (x *line) asInfinitive(c *clause.Clause, from, end int) bool {
	switch {
	case x.canBeDone(c, from):
		x.recast = append(x.recast, recast{from, end, c})
	case x.isPurpose(c, from):
		to := c.Marker + 2
		if x.word(to+1) == "able" {
			to += 3 // "who will | be able to | work"
		}
		x.said = append(x.said, clause.Run{First: from, Last: to})
		x.tobe = append(x.tobe, to)
	default:
		return false
	}
	return true
}

// asParticiple notes a relative clause that is said without its marker: as an adjective or a participle. It reports whether it is one such.
func (x *line) asParticiple(c *clause.Clause, from, end int) bool {
	switch {
	case x.describesIt(c, from, end):
		x.said = append(x.said, clause.Run{First: from, Last: c.Verb + 1})
	case c.Kind == clause.Reported && x.form(c.Marker+1)&lexicon.Base != 0: // "rules that | hurt goods traded | between them"
	case x.isRestrictive(c, end), c.Passive && x.isTimed(c.Verb+1) && x.is(x.a.inner+1, x.words.the): // or only the day says which is meant
		x.said = append(x.said, clause.Run{First: from, Last: c.Verb})
	case x.isDoneTo(c, from, end):
		last := c.Verb
		if x.has(c.Verb, x.words.Have) {
			last++ // "posts that it has | in Peru"
		}
		x.said = append(x.said, clause.Run{First: from, Last: last})
		if t, ok := x.timeIn(c.Verb, end); ok {
			x.said = append(x.said, clause.Run{First: t, Last: end})
		}
	default:
		return false
	}
	return true
}

// isTold reports whether a relative clause that no comma parts stays as it is, as the line has room for it: it tells which things are
// meant by what they can do, did or have done, "difficulties that may arise", "growers who have lost boats".
func (x *line) isTold(c *clause.Clause, from, end int) bool {
	isOpen := c.Marker == from && c.Subject.First <= from && (x.isEither(from, "that", "who") || x.word(from) == "which" && x.has(from+1, x.words.Able))
	return isOpen && x.fits(from, end) && x.isWhole(c, end) && x.isOfThing(from) && !x.hasTime(from, end) && !x.anyToken(from+1, end, func(k int) bool { return x.has(k, x.words.Pronoun) })
}

// fits reports whether the line has room for the words from token k to end.
func (x *line) fits(k, end int) bool {
	first, last := x.a.inner, end
	if k < first {
		first, last = k, x.a.last // of the subject, behind which all of the act is told
	}
	return int(x.d.Tokens[last-1].End-x.d.Tokens[first].Start) <= mostLine && end-k <= mostOfThat
}

// isWhole reports whether a clause that ends at a token tells more than that something is or has: it was not cut off before the rest.
func (x *line) isWhole(c *clause.Clause, end int) bool {
	return !x.has(c.Verb, x.words.Be) && !x.has(c.Verb, x.words.Have) || c.Group.Last+1 < end && !x.isAdverb(end-1)
}

// isOfThing reports whether what a clause at token k tells more of is a thing or those of a kind, and is said: no name, and no agent of a passive.
func (x *line) isOfThing(k int) bool {
	if x.isName(k-1) && !x.isInstance(k-1) || x.has(k-1, x.words.Pronoun) || x.has(k-1, x.words.Conj) || x.says(untoldDeal, k-3) {
		return false
	}
	q := x.lastPhrase(k, 0, func(phrase) bool { return true })
	return !x.a.passive || x.word(q.First-1) != "by"
}

// isInstance reports whether the name that ends at token k is only an instance of those told before it: "states like | Peru".
func (x *line) isInstance(k int) bool {
	for x.isName(k) {
		k--
	}
	return x.word(k) == "like" && x.isPlural(k-1) || x.word(k) == "as" && x.word(k-1) == "such"
}

// withJoined is where a relative clause ends with those that are joined to it: "models that can read, | write, and draw maps".
func (x *line) withJoined(c *clause.Clause, end, last int) int {
	for n := range x.s.Clauses {
		o := &x.s.Clauses[n]
		if o.Joined >= 0 && &x.s.Clauses[o.Joined] == c && o.Group.First >= end && x.onlyJoins(end, o.Group.First) {
			end, c = min(o.Last, last), o
		}
	}
	return end
}

// relativeFrom is where a relative clause begins, with the prepositions before its marker.
func (x *line) relativeFrom(c *clause.Clause, first int) int {
	from := c.First
	if c.Marker < 0 {
		return from
	}
	from = min(from, c.Marker)
	for from-1 > first && x.has(from-1, x.words.Prep) {
		from--
	}
	n := from
	for from < c.Marker && n-1 > first && n > from-4 && x.d.Tokens[n-1].Kind == text.Word && x.isNounWord(n-1) {
		n--
	}
	if n < from && x.isComma(n-1) {
		return n - 1 // "an accord|, talks on which"
	}
	return from
}

// needed keeps a relative clause without which its thing says nothing, as short as it can
// be told: "those | responsible for". It reports whether the clause is such.
func (x *line) needed(c *clause.Clause, from int) bool {
	if x.word(c.Subject.First) == "whatever" {
		if x.word(c.Group.First) == "was" {
			x.swapped.token, x.swapped.word = c.Group.First, "is" // "do | whatever was needed"
		}
		return true
	}
	if x.has(from-1, x.words.Instance) {
		return x.isEither(c.Marker, "where", "when")
	}
	if (c.Marker < 0 || x.is(c.Marker, x.words.that)) && x.isOneOf(from-1, "way", "manner", "whatever") || x.isTheirs(c, from) {
		return true // "the way | they do things", "whatever | it takes"
	}
	if from != c.Marker || !x.has(from-1, x.words.Anyone) {
		return false
	}
	switch {
	case c.Negative:
	case x.has(c.Verb, x.words.Be):
		x.said = append(x.said, clause.Run{First: from, Last: c.Verb + 1})
	case c.Passive:
		x.said = append(x.said, clause.Run{First: from, Last: c.Verb})
	}
	return true
}

// isTheirs reports whether a clause without a marker tells what those told of before do with the things before it: "the firms | they own".
func (x *line) isTheirs(c *clause.Clause, from int) bool {
	isBare := c.Marker < 0 && x.word(c.Subject.First) == "they" && c.Verb == c.Subject.First+1
	return isBare && x.isPlural(from-1) && (c.Verb+1 >= c.Last || x.isComma(c.Verb+1))
}

// asideEnd is where a relative clause ends before what the act itself brings its thing
// to: "cut the price they charge | to 5 dollars".
func (x *line) asideEnd(c *clause.Clause, end int) int {
	if !x.isOneOf(x.a.inner, "cut", "lower", "reduce", "raise", "increase", "lift") {
		return end
	}
	for k := c.Group.Last; k+1 < end; k++ {
		if !x.isOneOf(k, "to", "by", "from") || x.d.Tokens[k+1].Kind != text.Number || x.isTimed(k+1) {
			continue
		}
		if t, ok := x.timeIn(k+1, end); ok {
			x.said = append(x.said, clause.Run{First: t, Last: end})
		}
		return k
	}
	return end
}

// isPurpose reports whether a relative clause tells what its thing is for: "a body that
// will review" is one to review.
func (x *line) isPurpose(c *clause.Clause, from int) bool {
	return from == c.Marker && !c.Negative && !c.Perfect && x.isEither(c.Marker+1, "will", "would")
}

// mostRestrictive is how many tokens a relative clause has at the most that becomes
// a participle, and mostOfThat how many where "that" says which of its things is meant, or
// its thing is one noun, which says too little alone: "boats | that are built to", "a fund | that helps".
const (
	mostRestrictive = 8
	mostOfThat      = 13
)

// mostShort is how many tokens an act has at the most behind its verb that may be followed by
// a relative clause of mostOfShort tokens: "set rules of origin | that ensure that".
const (
	mostShort   = 4
	mostOfShort = 18
)

// mostAt is how many tokens a relative clause behind token k may have.
func (x *line) mostAt(k int) int {
	if x.isEither(k-1, "a", "an") || x.has(k-1, x.words.Conj) || x.word(k+1) == "that" && x.isPlural(k) {
		return mostOfThat // "suspend the rule | that extends controls to affiliates of listed firms"
	}
	return mostRestrictive
}

// describesIt reports whether a relative clause says of its thing what it is like, and with more than an adjective: "rules | that
// are | good for trade".
func (x *line) describesIt(c *clause.Clause, from, end int) bool {
	p := c.Predicate
	return x.isEither(from, "that", "which") && c.Verb == c.Marker+1 && p == c.Verb+1 && p+2 < end && end-from <= mostOfThat && x.has(p+1, x.words.Prep) && !x.hasTime(from, end)
}

// isDoneTo reports whether a relative clause tells what somebody does to its thing, and
// with more than the verb: "fish that it buys from Peru" is fish bought from Peru.
func (x *line) isDoneTo(c *clause.Clause, from, end int) bool {
	isPlain := !c.Passive && !c.Negative && !c.Progressive && c.Modal == clause.Plain && !x.has(c.Verb, x.words.undone)
	isComment := c.Marker < 0 && x.has(c.Verb, x.words.opining)                                                                             // "a scheme | it says could reach growers"
	isOpen := !x.isComma(from-1) && c.Subject.First >= from && (c.Marker < 0 || !x.isEither(c.Marker, "where", "when") && from == c.Marker) // to its thing
	return isPlain && isOpen && !isComment && end-c.Verb <= x.mostAt(from-1) && x.tellsMore(c.Verb+1, end) && x.partOf(c.Verb) != ""
}

// tellsMore reports whether a participle can stand before the words from token k on:
// they are no next item of a list, no object of its own, no time alone and no preposition alone.
func (x *line) tellsMore(k, end int) bool {
	return k < end && !x.isComma(k) && !x.isTimed(k) && !x.isAdverb(k) && !x.has(k, x.words.Det) && (k+1 < end || !x.has(k, x.words.Prep))
}

// partOf is the participle of a verb that is done to something.
func (x *line) partOf(k int) string {
	return x.words.Spelled(x.words.Base(x.d.Tokens[k].Sym), lexicon.Part)
}

func (x *line) isRestrictive(c *clause.Clause, end int) bool {
	if !x.isOneOf(c.Marker, "that", "which", "who", "as") || c.Verb != c.Group.Last-1 || x.hasTime(c.Marker, end) {
		return false
	}
	isPlain := (c.Modal == clause.Plain || c.Passive) && !c.Negative && c.Subject.First <= c.Marker
	most := x.mostAt(c.Marker - 1)
	if n := c.Marker - 1 - x.a.inner; !c.Passive && n > 0 && n <= mostShort {
		most = mostOfShort
	}
	return isPlain && end-c.Marker <= most && (c.Passive || x.isPresent(c))
}

// isPresent reports whether a clause has one verb, in the present, right behind the
// word that opens it, or tells what its thing has done to another. What is told under
// "would" is as past as that.
func (x *line) isPresent(c *clause.Clause) bool {
	switch {
	case x.has(c.Verb, x.words.Be):
		return false
	case x.has(c.Verb, x.words.Have):
		return x.has(c.Verb+1, x.words.Article)
	case c.Perfect:
		return !c.Past && x.opensPhrase(c.Verb+1, len(x.d.Tokens))
	case c.Progressive:
		return !c.Past && c.Verb == c.Marker+2 // "firms that are | fishing"
	case c.Verb != c.Marker+1:
		return false
	}
	if c.Past {
		return x.a.clause >= 0 && x.s.Clauses[x.a.clause].Modal == clause.Would
	}
	return x.form(c.Verb)&(lexicon.Base|lexicon.Third) != 0
}
