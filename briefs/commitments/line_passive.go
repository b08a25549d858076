package commitments

import (
	"strings"

	"attache/briefs/actors"
	"attache/briefs/clause"
	"attache/briefs/lexicon"
	"attache/briefs/text"
)

// passive says the act with its subject put back as its object.
func (x *line) passive(c *clause.Clause, subject clause.Run, last int) {
	if !x.asQuestion(c, subject, last) && !x.charged(c, last) {
		x.undergone(c, subject, last)
	}
}

// undergone says what is done to the subject of a passive.
func (x *line) undergone(c *clause.Clause, subject clause.Run, last int) {
	rest := c.Group.Last
	x.negated(subject)
	if verb, behind := x.arranged(c, rest); verb != "" {
		if rest = behind; x.done(subject) {
			x.say(rest, last)
			return
		}
		x.put(verb, c.Verb)
	} else if x.word(c.Verb) == "made" && x.word(rest) != "up" && x.done(subject) {
		x.agents(rest, last)
		x.say(rest, last)
		return
	} else if c.Predicate == x.a.inner {
		rest = x.predicate(c)
	} else {
		x.verbs(c)
	}
	if k := rest + 1; k < last && x.isEither(rest, "or", "and") && x.isDoneWord(k) {
		x.token(rest) // "will be axed | or diluted"
		x.put(x.base(k), k)
		rest += 2
	}
	rest = x.withObject(subject, rest, last)
	x.agents(rest, last)
	x.say(rest, last)
	x.freedFrom(c, rest)
}

// withObject says the subject of a passive as the object behind the verb's particles, of which one stands behind a pronoun, "mark me |
// down", and gives where what follows begins.
func (x *line) withObject(subject clause.Run, rest, last int) int {
	const rule = "the subject put back as the object"
	end := rest + x.particles(rest, last)
	if isPronoun := subject.Last-subject.First == 1 && asObject[x.word(subject.First)] != ""; isPronoun && end == rest+1 && x.has(rest, x.words.particle) {
		x.putBack(subject, rule)
		x.token(rest)
		return end
	}
	x.tokens(rest, end)
	x.putBack(subject, rule)
	return end
}

// freedFrom says from what something is exempt where the clause does not: the duty that
// the text told of last.
func (x *line) freedFrom(c *clause.Clause, rest int) {
	if cell := x.firstCell(clause.Run{}); x.word(c.Predicate) == "free" && !cell.Empty() {
		x.put("for", -1)
		x.token(cell.First)
		x.say(cell.First+1, cell.Last)
		x.c.why("line", x.d.Cover(cell.First, cell.Last), "the first cell of its row")
		return
	}
	if x.word(c.Predicate) != "exempt" || x.has(rest, x.words.Prep) {
		return
	}
	if q := x.lastPhrase(x.a.group.First, furthest, func(q phrase) bool { return x.has(q.head, x.words.Duty) }); !q.Empty() {
		x.put("from the", -1)
		x.put(x.spelling(q.head), -1)
		x.c.why("line", x.d.Cover(q.First, q.Last), "the duty that was told of last")
	}
}

// done says an event by the verb of its noun: the signature of a text is to sign it. It
// reports whether the subject is such.
func (x *line) done(subject clause.Run) bool {
	k := subject.First
	for k < subject.Last && x.has(k, x.words.Det) {
		k++
	}
	verb := verbOfNoun[x.spelling(k)]
	if (k+1 == subject.Last || x.word(k+1) == "by") && x.has(k, x.words.Signing) {
		x.put(verb, k) // what it is done to is not told
		return true
	}
	if verb == "" {
		verb = verbOfChange[x.word(k)]
		if x.word(k+1) != "in" {
			return x.changed(subject, k)
		}
	} else if k+2 >= subject.Last && x.a.isForce || k+1 < subject.Last && x.word(k+1) != "of" {
		return false // "the appointment takes effect"
	}
	x.put(verb, k)
	x.asides(k, subject.Last)
	x.say(min(k+2, subject.Last), subject.Last)
	x.c.why("line", x.d.Cover(subject.First, subject.Last), "the verb of the noun")
	return true
}

// arranged is what is done to what is said to be scheduled, and where the words behind it
// begin: "are set for 3 May" is to hold it, "is set for renewal" to renew it.
func (x *line) arranged(c *clause.Clause, rest int) (string, int) {
	if !x.isOneOf(c.Verb, "set", "scheduled", "slated", "planned", "timed") || x.is(rest, x.words.by) {
		return "", rest // "will be set | by annual talks"
	}
	if x.isTimed(rest) {
		if x.word(c.Verb) == "set" && x.word(rest) != "for" && !x.isHead(c.Subject, x.words.Occasion) {
			return "", rest // "the price will be | set in May"
		}
		return "hold", rest
	}
	if x.word(rest) != "for" {
		return "", rest
	}
	if x.has(x.headOf(c.Subject.First, c.Subject.Last), x.words.Gathering) && x.isNamed(rest+1, ofPlace) {
		x.swapped.token, x.swapped.word = rest, "in" // "a seminar is planned for Lima"
		return "hold", rest
	}
	return verbOfNoun[x.word(rest+1)], rest + 2
}

// predicate says what makes something what an adjective tells: "will be exempt",
// and where its words end.
func (x *line) predicate(c *clause.Clause) int {
	p := c.Predicate
	if x.isEither(p, "free", "entitled") && x.form(p+2)&lexicon.Base != 0 {
		x.put("let", p)
		return p + 2 // "will be free to open shops"
	}
	switch w := x.word(p); w {
	case "exempt", "free", "open", "subject":
		x.put(w, p)
		return p + 1
	case "available", "operational", "eligible":
		x.put("make", -1)
		return p
	}
	x.verbs(c)
	return max(c.Group.Last, c.Verb+1)
}

// particles is how many words behind a passive verb belong to it: "set up", "put
// off", "dealt with". In "sold | through brokers" none does.
func (x *line) particles(rest, last int) int {
	n := 0
	for k := rest; k < last && k < rest+2; k++ {
		isOwn := x.has(k, x.words.particle)
		if at := int(x.d.Tokens[k].Start); x.c.Condition.Start <= at && at < x.c.Condition.End {
			break
		}
		if prep := bound[x.base(k-1)]; prep != "" && x.word(k) == prep {
			isOwn = true // "dealt | with" whatever follows
		}
		isLast := k+1 >= last || x.has(k+1, x.words.Prep) && !x.isOneOf(k+1, "about", "around", "up")
		if !isOwn && (!isLast || !x.has(k, x.words.Prep)) || x.word(k) == "as" {
			break // "taken | as to how"
		}
		n++
	}
	return n
}

// putBack says a phrase in another place than its own.
func (x *line) putBack(run clause.Run, rule string) {
	first := x.pastNumber(run.First)
	for x.isOneOf(first-1, "just", "nearly", "almost", "only", "about", "roughly", "well") {
		first--
	}
	if w := asObject[x.word(first)]; w != "" && (run.Last-first == 1 || x.word(first+1) == "and") {
		if x.putPronoun(first, w); run.Last-first > 1 {
			x.say(first+1, run.Last)
		}
		return
	}
	first = x.determined(first, run.Last)
	x.asides(first, run.Last)
	isToldBehind := x.isHead(run, x.words.Duty) && x.stands("on", x.a.inner+1, x.a.last) // "tariffs will fall | on Peruvian goods"
	if x.word(first-1) != "no" && !isToldBehind {
		if end := x.fuller(x.pastDet(first), run.Last); end > x.pastDet(first) {
			first = end
		}
	}
	x.say(first, run.Last)
	x.c.why("line", x.d.Cover(run.First, run.Last), rule)
}

// determined says the word at token k by which a phrase begins, where it is another behind the verb, and gives where what follows
// begins.
func (x *line) determined(k, last int) int {
	switch {
	case x.word(k) == "no" && !x.isPlural(x.headOf(k, last)):
		x.put("any", k) // "not" with the bare noun would not deny each of a kind: "no | visit will be permitted"
	case x.isEither(k, "no", "own"):
	case x.isEither(k, "a", "an") && x.a.clause >= 0 && x.s.Clauses[x.a.clause].Kind == clause.Relative:
		x.put("the", k) // it was told of right before
	case x.word(k) == "nobody":
		x.put("anybody", k)
	default:
		return k
	}
	return k + 1
}

// pastNumber is the token behind the number of a paragraph at token k.
func (x *line) pastNumber(k int) int {
	if x.isParagraphNumber(k) {
		return k + 1
	}
	return k
}

// isParagraphNumber reports whether the number of a paragraph stands at token k: "1.3 | Joint exchanges".
func (x *line) isParagraphNumber(k int) bool {
	t := x.d.Tokens[k]
	return t.Kind == text.Number && strings.Contains(t.Of(x.d.Text), ".") && k+1 < len(x.d.Tokens) && x.d.Tokens[k+1].Shape == text.Capital
}

// pastDet is the token behind the articles at token k.
func (x *line) pastDet(k int) int {
	for x.has(k, x.words.Article) {
		k++
	}
	return k
}

// putPronoun says whom a pronoun stands for as the object: the person who was named last in its sentence or the two before,
// else what resolves it, else w.
func (x *line) putPronoun(k int, w string) {
	if x.isEither(k, "he", "she") {
		all := x.mentions.In(x.d.Sentences[max(x.s.Index-2, 0)].First, k)
		for n := len(all) - 1; n >= 0; n-- {
			if m := &all[n]; m.Kind == actors.Individual {
				x.refer(k, k+1, phrase{Run: clause.Run{First: m.First, Last: m.Last}})
				return
			}
		}
	}
	if end := x.resolved(k, k+1); end == k {
		x.put(w, k)
	}
}

// agents leaves out by whom a passive is done: it is told beside the line. What a thing
// is followed or replaced by is what it is followed or replaced with.
func (x *line) agents(first, last int) {
	for k := first; k < last; k++ {
		if x.word(k) != "by" || x.isTimed(k) || k > first && x.form(k-1)&lexicon.Part != 0 {
			continue // "banks led | by"
		}
		run, ok := x.phraseAt(k+1, last)
		isPronoun := !ok && x.isOneOf(k+1, "them", "us", "me", "him", "her")
		if isPronoun {
			run.Last = k + 2
		}
		switch isAgent := isPronoun || x.isDoneBy(run); {
		case k == first && x.isOneOf(x.a.inner, "followed", "replaced", "accompanied", "preceded") && (!isAgent || x.has(run.head, x.words.Event)):
			x.swapped.token, x.swapped.word = k, "with" // "followed by | talks with Peru"
		case isAgent:
			end := x.joinedAgents(x.agentEnd(run.Last, last), last)
			x.said = append(x.said, clause.Run{First: k, Last: end})
		}
	}
}

// agentEnd is where those end of whom an agent is, or who lead it: "by a group | of banks
// led by Nordea".
func (x *line) agentEnd(k, last int) int {
	for n := 0; n < 3 && k+1 < last; n++ {
		next := k + 1
		isForWhat := x.isEither(k, "for", "on") && x.isName(k-1) && x.belongsBefore(k) // "by the Agency | for Rural Roads"
		if !isForWhat && !x.isEither(k, "of", "from") {
			if !x.has(k, x.words.Led) {
				break
			}
			next++
		}
		q, _ := x.phraseAt(next, last)
		if x.word(k) == "from" && x.isName(k-1) && len(x.mentions.In(q.First, q.Last)) == 0 {
			break // "exempted by Peru | from duties"
		}
		k = x.alsoOf(next-1, q.Last, last)
	}
	if x.mark(k) == '.' && k+1 < last {
		k++ // "by Nordea Corp. | for 5 dollars"
	}
	return x.doingEnd(k, last)
}

// doingEnd is where what those do ends that are told of before token k: "by firms | bidding for the port"; k where nothing is told.
func (x *line) doingEnd(k, last int) int {
	for n := range x.s.Clauses {
		if c := &x.s.Clauses[n]; c.Kind == clause.Participle && !c.Passive && c.Group.First == k {
			return min(c.Last, last)
		}
	}
	return k
}

// joinedAgents is where those end who are joined to others by "and": "by Chile | and
// Japan". It is k where none are.
func (x *line) joinedAgents(k, last int) int {
	for k+1 < last && (x.isComma(k) || x.isEither(k, "and", "or")) {
		next := k + 1
		for x.isOneOf(next, "and", "or", "by") {
			next++
		}
		q, _ := x.phraseAt(next, last)
		if len(x.mentions.In(q.First, q.Last)) == 0 && !x.isAgent(q.Run) {
			break
		}
		k = x.agentEnd(q.Last, last)
	}
	return k
}

// pastTo is the token behind a "to" at token k: "committed to | a $5 billion package of loans".
func (x *line) pastTo(k int) int {
	if x.word(k) == "to" {
		return k + 1
	}
	return k
}

// isDoneBy reports whether a phrase behind "by" tells who does what is done.
func (x *line) isDoneBy(q phrase) bool {
	return x.isAgent(q.Run) || len(x.mentions.In(q.First, q.Last)) > 0 || x.arePeople(q) || x.has(q.head, x.words.Doneby)
}
