package commitments

import (
	"slices"

	"attache/briefs/actors"
	"attache/briefs/clause"
	"attache/briefs/lexicon"
)

// turned says what comes about as what is done, with its subject for its object:
// "talks will resume" is to resume talks. It reports whether the act is one such.
func (x *line) turned(c *clause.Clause, subject clause.Run, last int) bool {
	base := x.base(x.a.inner)
	if base == "be" && x.isHead(subject, x.words.Occasion) {
		x.toldAsDone("hold", c.Verb, subject, c.Group.Last, last) // "the next round will be in Lima"
		return true
	}
	if x.isThere(c, subject, last) {
		return true
	}
	if w := x.givenBy(c, last); w != "" && x.isOthers(subject) {
		x.give(c, w, subject, last)
		return true
	}
	if (base == "be" || base == "become" && x.tells(&x.a, entersFree)) && !x.isDoer(subject) {
		x.toldAsDone(x.made(c.Group.Last), c.Verb, subject, c.Group.Last, last) // "the bridge will be longer" is to make it longer
		return true
	}
	return x.turnedByVerb(base, c, subject, last) || x.turnedByTable(base, c, subject, last) || x.kept(base, c, subject, last)
}

// made is what is done to a thing that will be as the words at token k say: it is put "in force | from May", and kept "in force | until
// May".
func (x *line) made(k int) string {
	switch {
	case x.word(k) != "in" || !x.isOneOf(k+1, "force", "effect", "place"):
		return "make"
	case x.isOneOf(k+2, "for", "until", "till", "through"):
		return "keep"
	}
	return "put"
}

// lets says first who is let or made to do what the act's verb says, where goods do it: "products will enter Peru | free of duty"
// is to let them enter it. It reports whether goods do.
func (x *line) lets(subject clause.Run) bool {
	verb := moving[x.base(x.a.inner)]
	if k := x.a.inner + 1; x.form(k)&lexicon.Ing != 0 && moving[x.base(k)] != "" {
		verb = "have" // "will start | flowing"
	}
	if verb == "" {
		return false
	}
	isCargo := x.isHead(subject, x.words.Commodity) || x.has(x.headEnd(subject)-1, x.words.Cargo) // goods, or what they are shipped as
	if !isCargo && !(x.isGoods(subject) && x.isOneOf(x.a.inner, "enter", "cross", "flow")) {
		return false
	}
	x.negated(subject)
	x.put(verb, -1)
	x.putBack(subject, "who is let do it")
	return true
}

// kept says of what remains as it is that it is kept so: "the rates will remain | frozen". It reports whether the act is one such.
func (x *line) kept(base string, c *clause.Clause, subject clause.Run, last int) bool {
	k := c.Group.Last
	if base != "remain" || k >= last || x.opensPhrase(k, last) && !x.has(k, x.words.Steady) && !describes(x.spelling(k)) || x.isDoer(subject) {
		return false
	}
	x.toldAsDone("keep", c.Verb, subject, k, last)
	return true
}

// turnedByVerb says what comes about with verbs that the table of turns does not hold.
func (x *line) turnedByVerb(base string, c *clause.Clause, subject clause.Run, last int) bool {
	switch base {
	case "follow":
		return x.counted(subject, last)
	case "meet":
		return x.haveMeet(subject, last)
	case "replace", "supersede", "succeed":
		return x.replaces(c, subject, last)
	case "arrive", "visit", "travel", "come", "fly", "go":
		return x.sent(c, subject, last)
	}
	return false
}

// toldAsDone says by a verb, in the place of the one at token at, that somebody does to the subject what comes
// about, and what stands from token first to last behind it.
func (x *line) toldAsDone(verb string, at int, subject clause.Run, first, last int) {
	x.put(verb, at)
	x.putBack(subject, "what comes about told as what is done")
	x.say(first, last)
}

// sent says of a delegation that goes somewhere that it is sent there: "a trade mission will visit | Peru". It reports whether the
// act is one such.
func (x *line) sent(c *clause.Clause, subject clause.Run, last int) bool {
	k := c.Group.Last
	if !x.isEither(subject.First, "a", "an") || !x.has(x.headEnd(subject)-1, x.words.Sentout) {
		return false
	}
	if x.base(c.Verb) != "visit" {
		k++
	}
	if place := x.pastDet(k); !x.isNamed(place, ofPlace) {
		return false
	}
	if n := x.headEnd(subject); x.word(n) == "from" {
		subject.Last = n
	}
	x.put("send", c.Verb)
	x.putBack(subject, "who goes told as who is sent")
	x.put("to", -1)
	x.say(k, last)
	return true
}

// turnedByTable says what comes about by the first turn that fits.
func (x *line) turnedByTable(base string, c *clause.Clause, subject clause.Run, last int) bool {
	if !x.comesAbout(base, subject) {
		return false
	}
	t, rest := x.turnOf(base, subject, last)
	if t == nil {
		return false
	}
	if base == "meet" {
		x.meeting(c, subject, rest, last)
		return true
	}
	x.adverbs(c.Group.First, x.a.inner)
	isDone := (t.does == "hold" && !x.isTrade(subject) || x.a.isForce) && x.done(subject)
	if !isDone {
		x.moreThan(x.a.inner)
		x.put(x.followed(t, base, subject), x.a.inner)
		x.putBack(subject, "what comes about told as what is done")
	}
	if t.after != "" && !isDone {
		x.put(t.after, -1)
	}
	x.say(rest, last)
	return true
}

// givenBy is what others do so that its subject does what the act's verb says; empty for none.
func (x *line) givenBy(c *clause.Clause, last int) string {
	if x.word(x.a.inner) == "have" && x.has(x.headOf(c.Group.Last, last), x.words.Granted) {
		return "give" // "goods will have | duty-free access"
	}
	if x.tells(&x.a, haveDuty) {
		return "apply"
	}
	w := given[x.base(x.a.inner)]
	if w == "apply" && !x.has(x.headOf(c.Group.Last, last), x.words.Duty) || x.says(meetsWhom, x.a.inner) {
		return "" // "carry | on", "face a task", "pay a call on"
	}
	return w
}

// meeting says that a body meets as a meeting of it that is held: "the board will next meet in
// Lima" is to hold the next meeting of the board in Lima.
func (x *line) meeting(c *clause.Clause, subject clause.Run, rest, last int) {
	x.put("hold", c.Verb)
	of := "a meeting of"
	switch {
	case x.word(c.Verb-1) == "next":
		of = "the next meeting of"
	case x.word(rest) == "again":
		of, rest = "another meeting of", rest+1
	case x.c.Due != nil && x.c.Due.Recurs:
		of = "meetings of"
	}
	x.put(of, -1)
	if first := x.pastNumber(subject.First); x.isEither(first, "a", "an") {
		x.put("the", first)
		subject.First = first + 1
	}
	x.putBack(subject, "what comes about told as what is done")
	x.say(rest, last)
}

// followed is what is done of what comes about: of an agreement that follows, that it is
// signed; of trade that occurs, that it is allowed.
func (x *line) followed(t *turn, base string, subject clause.Run) string {
	if t.does == "hold" && x.isTrade(subject) {
		return "allow"
	}
	p, _ := x.phraseAt(subject.First, subject.Last)
	switch {
	case base != "follow":
	case x.has(p.head, x.words.Signable):
		return "sign"
	case verbOfChange[x.headWord(p.head)] != "", verbOfChange[x.headWord(p.Last+1)] != "":
		return "make" // "the second cut", "a second round of cuts"
	case x.has(p.head, x.words.Pact) && !x.has(p.head, x.words.Occasion):
		return "adopt"
	}
	return t.does
}

// counted says what comes next of things that are counted, of which only the number is
// told: "the second | will follow", where a first cut was told before.
func (x *line) counted(subject clause.Run, last int) bool {
	n := subject.Last - 1
	if !x.isOneOf(n, ordinals...) {
		return false
	}
	one := x.lastPhrase(subject.First, furthest, func(q phrase) bool { return x.isOneOf(x.bare(q), ordinals...) })
	if one.Empty() {
		return false
	}
	one.First = x.bare(one) + 1
	one = x.widened(one, x.s.Last)
	verb := "add"
	switch {
	case verbOfChange[x.headWord(one.head)] != "":
		verb = "make"
	case x.has(one.head, x.words.Occasion):
		verb = "hold"
	}
	x.put(verb, x.a.inner)
	x.say(subject.First, subject.Last)
	x.say(one.First, one.Last)
	x.c.why("line", x.d.Cover(one.First, one.Last), "what is counted")
	if verb == "make" {
		x.inWhat(one)
	}
	x.say(x.a.inner+1, last)
	return true
}

// inWhat says in what a change is that the text counts without telling it: the duty that was told of last before.
func (x *line) inWhat(change phrase) {
	q := x.lastPhrase(change.First, 1, func(q phrase) bool { return x.has(q.head, x.words.Duty) })
	if q.Empty() {
		return
	}
	if x.word(q.Last) != "of" {
		q = x.widened(q, change.First)
	}
	x.put("in", -1)
	x.refer(change.First, change.Last, q)
}

// replaces says what replaces another thing as what that is replaced with. It reports whether the act is one such.
func (x *line) replaces(c *clause.Clause, subject clause.Run, last int) bool {
	if x.isDoer(subject) || !x.has(c.Group.Last, x.words.Det) {
		return false
	}
	x.put("replace", c.Verb)
	x.say(c.Group.Last, last)
	x.put("with", -1)
	x.putBack(subject, "what comes about told as what is done")
	return true
}

// comesAbout reports whether a subject does not act itself in the act's verb: a body
// meets because it is convened, a programme ends because others run it.
func (x *line) comesAbout(base string, subject clause.Run) bool {
	v := x.a.inner
	isConvened := x.isConvened(subject) && (base == "meet" || base == "reconvene" || base == "convene")
	isKept := base == "remain" && x.isHead(subject, x.words.Event)
	isPlace := base == "take" && x.word(v+1) == "place" && x.isHead(subject, x.words.Event)
	isItself := x.word(subject.First) == "it" && (x.word(v+1) == "place" || x.isOneOf(v, "start", "starts", "begin", "begins", "resume", "expire", "lapse", "change")) // no party does
	return x.a.isForce || isPlace || isConvened || isKept || isItself || x.isRun(base, subject) || !x.isDoer(subject)
}

// isRun reports whether others run a subject, or open and close it: "the consulate will | close".
func (x *line) isRun(base string, subject clause.Run) bool {
	head := x.headEnd(subject) - 1
	return x.has(head, x.words.Undertaking) || (base == "close" || base == "open" || base == "reopen") && x.has(head, x.words.Workplace)
}

// isConvened reports whether a subject meets because others have it meet: a body, or those
// who work for a party and are told by what they do, or by an office that several hold: "the two presidents".
func (x *line) isConvened(subject clause.Run) bool {
	k := subject.Last - 1
	isUnnamed := x.has(subject.First, x.words.Det) && x.has(k, x.words.Official) && x.isPlural(k) && !x.isName(subject.First+1)
	return isUnnamed || x.isHead(subject, x.words.Organ) || x.isOneOf(k, "board", "secretariat", "assembly") || x.isHead(subject, x.words.Staff) && len(x.mentions.In(subject.First, subject.First+1)) == 0
}

// haveMeet says of officials who meet, are told by where they work, and are not those of the states that stand beside the line, that
// they are had meet: "officials at each border post | will meet". It reports whether the act is one such.
func (x *line) haveMeet(subject clause.Run, last int) bool {
	n := x.headEnd(subject)
	isOfficials := x.has(n-1, x.words.Official) || x.has(n-1, x.words.Officials)
	isState := func(m actors.Mention) bool { return m.Kind == actors.State }
	if !isOfficials || !x.isPlural(n-1) || n >= subject.Last || x.pairEnd(n+1) > n+1 || slices.ContainsFunc(x.mentions.In(subject.First, subject.Last), isState) {
		return false
	}
	x.put("have", -1)
	x.putBack(subject, "who is to meet")
	x.put("meet", x.a.inner)
	x.say(x.a.inner+1, last)
	return true
}

// turnOf is the turn that fits the act's verb, and where its words end; nil for none.
func (x *line) turnOf(base string, subject clause.Run, last int) (*turn, int) {
	if base == "meet" && !x.isConvened(subject) {
		return nil, 0
	}
	for i := range turns[base] {
		t := &turns[base][i]
		end := x.standsAs(t.behind, x.a.inner+1)
		if end < 0 || t.who != "" && !x.isHead(subject, x.words.Set(t.who)) {
			continue
		}
		if end > x.a.inner+1 || t.who != "" || !x.isTransitive(end, last) {
			return t, end
		}
	}
	return nil, 0
}

// isTransitive reports whether something that its verb is done to stands at token k: "start | producing", "open | up a desk".
func (x *line) isTransitive(k, last int) bool {
	isUp := x.isOneOf(k, "up", "out", "off", "down") && x.opensPhrase(k+1, last)
	return k < last && (x.isClauseVerb(k) || isUp || x.has(k, x.words.Article) && !x.isTimed(k)) || x.opensPhrase(k, last)
}

// isDoer reports whether a subject can act itself, and is no thing that somebody has: "the survey's exclusive mandate over the coast".
func (x *line) isDoer(subject clause.Run) bool {
	if x.isHead(subject, x.words.restriction) || !x.isAgent(subject) {
		return false
	}
	k := x.ownedHead(subject)
	return !x.has(k, x.words.Ownedthing) || x.has(k, x.words.Agent)
}

// ownedHead is the head of what belongs to somebody behind the last possessive of a phrase; -1 where there is none.
func (x *line) ownedHead(run clause.Run) int {
	for n := run.Last - 2; n > run.First; n-- {
		if x.isPossessive(n) {
			return x.headEnd(clause.Run{First: n + 1, Last: run.Last}) - 1
		}
	}
	return -1
}

// opensPhrase reports whether an object of the verb's own stands at token k.
func (x *line) opensPhrase(k, last int) bool {
	for k < last && !x.isTimed(k) && (x.isAdverb(k) || x.isQuote(k)) {
		k++
	}
	_, ok := x.phraseAt(k, last)
	return ok && !x.isTimed(k)
}

// isThere says an event that there will be: "there will be a meeting".
func (x *line) isThere(c *clause.Clause, subject clause.Run, last int) bool {
	if x.word(subject.First) != "there" || x.word(c.Verb) != "be" {
		return false
	}
	k := c.Group.Last
	x.put(x.madeOf(x.headOf(k, last)), c.Verb)
	if x.word(k) == "no" {
		if k++; !x.isPlural(x.headOf(k-1, last)) {
			x.put("any", k-1) // "there will be | no cut" is not to make any
		}
	}
	x.say(k, last)
	return true
}

// madeOf is what is done of what there will be, or will not.
func (x *line) madeOf(head int) string {
	switch {
	case head < 0, x.has(head, x.words.Gathering):
		return "hold"
	case x.isEither(head, "exemption", "exemptions"):
		return "grant"
	case x.has(head, x.words.Duty):
		return "impose"
	case verbOfChange[x.headWord(head)] != "":
		return "make"
	case x.has(head, x.words.Organ):
		return "set up"
	case x.c.Negative:
		return "allow"
	}
	return "ensure"
}

// isOthers reports whether a subject is none of those who promise.
func (x *line) isOthers(subject clause.Run) bool {
	if x.isGoods(subject) {
		return true
	}
	who := x.mentions.Who(subject.First, subject.Last)
	isBy := func(code string) bool { return slices.Contains(x.c.By, code) }
	return !slices.ContainsFunc(who, isBy) && (len(who) > 0 || !x.isAgent(subject))
}

// give says what the subject gets as what it is given.
func (x *line) give(c *clause.Clause, verb string, subject clause.Run, last int) {
	x.put(verb, c.Verb)
	const rule = "what is got told as what is given"
	if verb != "apply" {
		x.putBack(subject, rule)
		x.say(c.Group.Last, last)
		return
	}
	x.say(c.Group.Last, last)
	x.put("to", -1)
	x.putBack(subject, rule)
}

// ordinals tell which of things that are counted.
var ordinals = []string{"first", "second", "third", "fourth", "fifth", "sixth", "seventh", "next", "last"}
