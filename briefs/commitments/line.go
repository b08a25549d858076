package commitments

import (
	"slices"
	"strings"
	"unicode/utf8"

	"attache/briefs/actors"
	"attache/briefs/clause"
	"attache/briefs/lexicon"
	"attache/briefs/text"
)

// mostLine is how many characters a line has at the most.
const mostLine = 110

// line is a commitment as it is read where it stands alone.
//
// Its promise: what was put back, resolved or turned is told in the reasons of the
// field "line", with the words that it was taken from.
type line struct {
	*reading
	c       *found
	a       act
	pieces  []piece
	best    []piece      // those that fitted best so far
	said    []clause.Run // what is said by other words already, or is left out
	tobe    []int        // tokens before which "to" stands
	recast  []recast     // clauses that are said as infinitives
	deep    bool         // a phrase from elsewhere is being said
	swapped struct {     // a token that is said by another word, 0 for none: "by" as "with"
		token int
		word  string
	}

	ofWhat   phrase // what a part is of that ends at ofWhatAt, 0 for none
	ofWhatAt int
	onWhat   clause.Run // what the sentence says at its head that its act is on, for the token onWhatAt
	onWhatAt int

	isListCut bool // the line ends before the rest of a list
}

// recast is a relative clause that tells what can be done with its thing, and is said as
// an infinitive: "fields | in which rules can be aligned".
type recast struct {
	first, last int
	c           *clause.Clause
}

// piece is a token of the line, or what stands for it.
type piece struct {
	words   string
	letters int32 // of the words
	spaced  bool  // a blank stands before it
	isQuote bool  // it is a quotation mark
	token   int   // in the text, -1 for a word that is not the text's
}

func newPiece(words string, spaced bool, token int) piece {
	p := piece{spaced: spaced, token: token}
	p.reword(words)
	return p
}

var quoteMarks = []string{"“", "”", "\"", "''", "``"}

// reword gives a piece other words.
func (p *piece) reword(words string) {
	p.words, p.letters, p.isQuote = words, int32(utf8.RuneCountInString(words)), slices.Contains(quoteMarks, words)
}

// line is what is promised in words that need no article around them: active, in
// the base form, without its time.
func (r *reading) line(l *licence, sub *subject, a *act, c *found) string {
	x := &r.saying
	*x = x.emptied()
	x.reading, x.c, x.a = r, c, *a
	x.asides(min(a.group.First, a.verb, a.first), a.last)
	if !a.copula.Empty() {
		x.said = append(x.said, a.copula)
	}
	last := r.trimEnd(a.verb+1, r.mainVerbFrom(a))
	switch {
	case a.clause < 0:
		x.noun(a.first, last)
	case a.elliptic:
		x.share(sub, last)
	case a.isNoun:
		x.thing(last)
	case x.says(doesSo, x.a.inner):
		return x.repeated(sub, last)
	default:
		x.clause(sub, last)
	}
	x.included(last)
	return x.finish()
}

// emptied is the room of a line.
func (x *line) emptied() line {
	return line{pieces: x.pieces[:0], best: x.best[:0], said: x.said[:0], tobe: x.tobe[:0], recast: x.recast[:0]}
}

// mainVerbFrom is where the act ends before what the sentence tells of a plan, which was taken for what tells more of what its
// verb is done to: "the plan to repeal laws | was viewed with caution".
func (r *reading) mainVerbFrom(a *act) int {
	last := a.last
	for n := range r.s.Clauses {
		c := &r.s.Clauses[n]
		if a.clause >= 0 && r.s.Clauses[a.clause].Governor >= 0 && c.Kind == clause.Relative && c.Marker < 0 && c.Passive && c.Group.First > a.inner+1 && !r.has(c.Subject.First, r.words.Subjectpronoun) && r.word(c.Subject.First) != "whatever" {
			last = min(last, c.Group.First)
		}
	}
	return last
}

// mostIncluding is how many characters a line has at the most that tells what its thing
// includes.
const mostIncluding = 104

// included says what belongs to the act's thing behind a comma: "rules, | including on
// organic fish". By what means it is done stays out.
func (x *line) included(last int) {
	if !x.isComma(last) || x.word(last+1) != "including" || x.isBesideAct(last-1) || x.has(last+2, x.words.Bymeans) && !(x.length() < leastLine && x.form(last+3)&lexicon.Ing != 0) {
		return
	}
	for n := range x.s.Clauses {
		if c := &x.s.Clauses[n]; c.Verb == last+1 && c.Kind == clause.Participle {
			x.asides(last+2, c.Last)
			before := len(x.pieces)
			comma := x.commaBehind(last+2, c.Last) - 1
			for _, end := range [...]int{c.Last, comma} {
				if end == comma && !x.isComma(comma) {
					break
				}
				x.pieces = x.pieces[:before]
				x.token(last)
				x.say(last+1, x.trimEnd(last+1, end))
				if x.length() <= mostIncluding {
					return
				}
			}
			x.pieces = x.pieces[:before]
			return
		}
	}
}

// isBesideAct reports whether token k belongs to what the act waits for, or to those who do it: "will be run | by Peru, including".
func (x *line) isBesideAct(k int) bool {
	return x.a.passive && x.isSaid(k) || x.c.Condition.End > int(x.d.Tokens[k].Start)
}

// repeated says what was promised right before in place of "these measures": the last
// two acts of the list, or of the sentences before.
func (x *line) repeated(sub *subject, last int) string {
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
		x.clause(sub, last)
		return x.finish()
	}
	return said
}

// clause says the act of a clause.
func (x *line) clause(sub *subject, last int) {
	c := &x.s.Clauses[x.a.clause]
	if x.negative() {
		x.put(x.denial(c), -1)
		if g := x.forborne(c); g >= 0 {
			c = &x.s.Clauses[g]
			x.verbs(c)
			x.say(c.Group.Last, last)
			return
		}
	}
	if x.a.verb < c.Group.First && x.a.passive && x.isEither(x.a.verb+1, "on", "upon") {
		x.put(x.base(x.a.verb), x.a.verb) // "decide upon the number of permits | to be issued"
		x.say(x.a.verb+1, last)
		return
	}
	if x.obliges(sub, last) {
		return
	}
	subject := x.subject(sub)
	if c.Group.First > x.a.verb+1 && !x.isDoer(subject) && x.isOneOf(x.a.verb, "start", "begin", "resume", "continue") {
		x.put(x.base(x.a.verb), x.a.verb) // "talks will | start with Peru to choose"
		x.putBack(subject, "what comes about told as what is done")
		x.say(x.a.verb+1, last)
		return
	}
	isLet := x.lets(subject)
	if v := x.a.verb; v < c.Group.First && !x.has(v, x.words.Intending) && x.base(v) != "agree" {
		x.outer(c)
	}
	if isLet {
		x.plainAct(c, last)
		return
	}
	x.required(c)
	x.act(c, subject, last)
}

// required says who is made to do the act, where those who promise have it done: "will | require boat owners to |
// report their catch".
func (x *line) required(c *clause.Clause) {
	if c.Object.Empty() || c.Over < 0 || x.a.passive {
		return
	}
	over := &x.s.Clauses[c.Over]
	verb := x.base(over.Verb)
	if !slices.Contains([]string{"require", "oblige", "compel"}, verb) || x.isPromiser(c.Object) {
		return
	}
	x.put(verb, over.Verb)
	x.putBack(c.Object, "who is to do it")
	x.put("to", -1)
}

// act says the content verb of a clause with what belongs to it.
func (x *line) act(c *clause.Clause, subject clause.Run, last int) {
	k := c.Group.Last
	switch {
	case x.c.Verb == "consider" && x.form(c.Verb)&lexicon.Ing != 0:
		x.put("consider", -1) // to weigh an act is less than to do it
		x.put(x.d.Tokens[c.Verb].Of(x.d.Text), c.Verb)
		x.say(k, last)
	case x.word(c.Verb) == "close" && x.closely(c, last), x.goes(c, last), x.changeOf(c.Verb, last):
	case x.says(chairOf, c.Verb):
		x.put("chair", c.Verb)
		x.say(k+3, last)
	case x.base(c.Verb) == "be" && x.isEither(k, "in", "at") && x.isPlace(k+1) && !x.isHead(subject, x.words.Occasion):
		x.put("visit", c.Verb) // who is there visits it
		x.say(k+1, last)
	case !x.isCommitted(c) && !subject.Empty() && (x.a.passive || x.turned(c, subject, last)):
		if x.a.passive {
			x.passive(c, subject, last)
		}
	default:
		x.effort(c, subject)
		x.plainAct(c, last)
	}
}

// effort says before an act that those who promise only work to do it, or mean to have it happen.
func (x *line) effort(c *clause.Clause, subject clause.Run) {
	switch g := c.Group.First; {
	case len(x.pieces) == 0 && x.word(g-1) == "working" && x.word(g) == "to":
		x.put("work to", -1)
	case !x.letSubject(c).Empty():
		x.put("let", -1)
		x.putBack(subject, "what is meant to happen to it")
	}
}

// plainAct says an act as its clause does.
func (x *line) plainAct(c *clause.Clause, last int) {
	x.verbs(c)
	x.whole(c, last)
	x.fronted(c, last)
	k := x.ofGap(c.Group.Last, last)
	if x.form(c.Verb)&lexicon.Ing != 0 && x.is(k, x.words.of) {
		k++ // "stressed the strengthening | of"
	}
	x.say(k, last)
	x.sharedObject(last)
	if m := x.landBefore(c); m != nil && !x.deep && len(x.cast.In(k, last)) == 0 {
		x.put("in", m.First-1)
		x.tokens(m.First, m.Last)
	}
}

// ofGap says the thing that a relative clause is told of where the act's verb stands in it without an object, behind the preposition
// that leads to it: "the act, which Lima promised to | put to a vote", "aims that it will work | on". It gives where what follows begins.
func (x *line) ofGap(k, last int) int {
	if x.opensPhrase(k, last) {
		return k
	}
	for n := x.a.clause; n >= 0; n = x.s.Clauses[n].Over {
		o := &x.s.Clauses[n]
		if o.Kind == clause.Relative {
			return x.sayGap(o, k, last)
		}
		if o.Kind != clause.Infinitive {
			break
		}
	}
	return k
}

// sayGap says at token k what a relative clause is told of.
func (x *line) sayGap(o *clause.Clause, k, last int) int {
	if !x.isOneOf(o.Marker, "which", "that", "whom") || o.Subject.First <= o.Marker || x.has(o.Marker-1, x.words.Prep) {
		return k
	}
	var run clause.Run
	if x.word(o.Marker) != "whom" {
		run = x.antecedent(o)
	}
	if run.Empty() {
		run = x.lastPhrase(o.Marker, 0, func(q phrase) bool { return q.Last >= o.Marker-1 }).Run // "envoys, | whom"
	}
	if run.Empty() {
		return k
	}
	isLed := x.has(k, x.words.Leadson) && (k+1 >= last || x.has(k+1, x.words.Prep) || x.isTimed(k+1))
	if isLed || x.has(k, x.words.particle) {
		x.token(k)
		k++
	}
	x.putBack(run, "what the clause is told of")
	return k
}

// isCommitted reports whether somebody is committed to something: that is done by
// him, and not to him.
func (x *line) isCommitted(c *clause.Clause) bool {
	return x.isOneOf(c.Verb, "committed", "dedicated", "devoted")
}

// negative reports whether the line says "not": what "forgo" and its like say by
// themselves needs none.
func (x *line) negative() bool {
	if !x.c.Negative || x.isNoThing(&x.a) {
		return false
	}
	return !x.has(x.a.inner, x.words.Refrain) || x.a.clause >= 0 && x.forborne(&x.s.Clauses[x.a.clause]) >= 0
}

// denial is the word by which a clause says that its act is not done: "never" and "no longer" say more than "not".
func (x *line) denial(c *clause.Clause) string {
	for k := max(c.Group.First-2, x.s.First); k < c.Verb; k++ {
		switch {
		case x.word(k) == "never":
			return "never"
		case x.word(k) == "no" && x.word(k+1) == "longer":
			return "no longer"
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

// subject is who or what the act is told of: of its own clause, else of what
// stands over it.
func (x *line) subject(sub *subject) clause.Run {
	c := &x.s.Clauses[x.a.clause]
	if run := x.namedSubject(c, sub); !run.Empty() {
		return run
	}
	if run := x.letSubject(c); !run.Empty() {
		return run
	}
	run := x.unfronted(x.exemplified(x.s.SubjectOf(x.a.clause)))
	if c.Kind == clause.Relative {
		run = x.related(c, run)
	}
	if !run.Empty() {
		return run
	}
	if sub.Empty() {
		return x.firstCell(sub.Run)
	}
	return sub.Run
}

// namedSubject is the subject of an act where the clause says it otherwise than before its verb.
func (x *line) namedSubject(c *clause.Clause, sub *subject) (run clause.Run) {
	isDone := x.a.passive && c.Kind == clause.Infinitive
	if isDone {
		run = x.besides(c, sub)
	}
	switch {
	case !run.Empty():
		return run
	case isDone && c.Object.Last <= sub.First:
		return sub.Run // "he said, with | the details | to be released"
	case !c.Object.Empty():
		return c.Object
	}
	return run
}

// unfronted is a subject without the phrase that the sentence begins with and no comma parts from it: "under the accord | the
// amount of money".
func (x *line) unfronted(run clause.Run) clause.Run {
	k := run.First
	if run.Empty() || !x.has(k, x.words.Prep) {
		return run
	}
	if x.word(k+1) == "which" && k+3 < run.Last {
		run.First = k + 3 // "by which time | the levy"
		return run
	}
	if x.isEither(k+1, "respect", "regard") {
		k += 2
	}
	p, _ := x.phraseAt(k+1, run.Last)
	switch {
	case x.has(p.Last, x.words.Det):
		run.First = p.Last
	case x.isOneOf(k+1, "these", "those", "such"):
		run.First = k + 3
	}
	return run
}

// besides is the thing right before a passive infinitive whose clause has another subject: "Peru agreed to a plan, with | the
// details | to be released".
func (x *line) besides(c *clause.Clause, sub *subject) clause.Run {
	if x.has(c.Group.First-1, x.words.Isdue) || !x.isAgent(sub.Run) || c.Group.First-1 <= sub.Last {
		return clause.Run{}
	}
	return x.thingBefore(c.Group.First)
}

// letSubject is the thing that those who promise mean to have something happen to: "intend
// for | the gains of the accord | to go to".
func (x *line) letSubject(c *clause.Clause) clause.Run {
	if c.Kind != clause.Infinitive || c.Over < 0 {
		return clause.Run{}
	}
	k := x.s.Clauses[c.Over].Group.Last
	if x.word(k) != "for" {
		return clause.Run{}
	}
	run := clause.Run{First: k + 1, Last: c.Group.First}
	over := x.s.Clauses[c.Over].Verb
	if !x.has(over, x.words.Plan) && !x.has(over, x.words.Havedone) {
		return clause.Run{} // "much to be said for the decision to build", "blamed for plans to"
	}
	if q, ok := x.phraseAt(k+1, run.Last); !ok || x.isAgent(q.Run) || !x.has(q.Last, x.words.Prep) {
		return clause.Run{}
	}
	return run
}

// thingBefore is the thing that ends before token k: "with | the details | to be signed".
func (x *line) thingBefore(k int) (run clause.Run) {
	x.phrasesBefore(k, 0, func(q phrase, _ int) bool {
		if !run.Empty() && !x.isTied(q.Last, run.First) || run.Empty() && q.Last != k {
			return false
		}
		run = clause.Run{First: q.First, Last: k}
		return !x.has(q.First, x.words.Article) && !x.isOneOf(q.First-1, "to", "in", "at", "with", "by")
	})
	if x.isAgent(run) {
		return clause.Run{}
	}
	return run
}

// related is what a relative clause is told of, where the reader of clauses found run: the
// whole thing before it, and for one that enters into force an agreement.
func (x *line) related(c *clause.Clause, run clause.Run) clause.Run {
	if k := c.Marker - 1; x.word(k) == "of" && run.First < k && run.Last == k+1 {
		return x.partOfWhich(run, k) // "the draft | of which will be sent"
	}
	if run.Empty() || run.Last == c.Marker-1 || x.mark(run.Last-1) == '-' && x.word(c.Marker) == "which" {
		if q := x.antecedent(c); !q.Empty() {
			run = q
		}
	}
	run = x.lastOf(run)
	if x.a.isForce && run.Empty() {
		q := x.lastPhrase(x.a.group.First, furthest, func(q phrase) bool { return x.has(q.head, x.words.Pact) })
		return x.wide(q, x.a.group.First).Run
	}
	return run
}

// partOfWhich is a part that a relative clause tells of, "the draft of which": what it is
// part of is the thing before it.
func (x *line) partOfWhich(run clause.Run, of int) clause.Run {
	var whole phrase
	x.phrasesBefore(run.First, 0, func(q phrase, _ int) bool {
		if !whole.Empty() && x.has(whole.First, x.words.Det) {
			return false
		}
		if whole.Empty() {
			whole = x.widened(q, run.First)
		}
		whole.First, whole.head = q.First, q.head
		return true
	})
	if !whole.Empty() {
		x.ofWhat, x.ofWhatAt = whole, of
	}
	run.Last = of
	return run
}

// lastOf is what the last preposition in a run leads to that ties no phrase to another:
// "the matter via | talks", which are held.
func (x *line) lastOf(run clause.Run) clause.Run {
	for k := run.First; k < run.Last-1; k++ {
		if x.has(k, x.words.Throughwhat) && !(x.word(k) == "with" && x.isMention(k+1)) {
			run.First = k + 1
		}
	}
	return run
}

// antecedent is the thing that a relative clause tells more of; empty where none stands
// right before it.
func (x *line) antecedent(c *clause.Clause) clause.Run {
	var run clause.Run
	isApart := x.isComma(c.Marker-1) || x.mark(c.Marker-1) == '-'
	x.phrasesBefore(c.Marker, 0, func(q phrase, _ int) bool {
		if !run.Empty() && !x.isTied(q.Last, run.First) {
			return false
		}
		if !x.isThing(q) || x.word(c.Marker) == "which" && x.arePeople(q) {
			return run.Empty() // "the accord that Peru ever signed, | which", "backers of | the accord, which"
		}
		if x.isEither(q.head, "part", "member") {
			whole, _ := x.phraseAt(q.Last+1, c.Marker)
			run = whole.Run // "part of | the initiative that Peru leads, | which"
			return false
		}
		run = x.widened(q, c.Marker).Run
		return isApart // "a desk for complaints about fish, | which"
	})
	return x.brought(run)
}

// brought is the thing that comes about by what a run tells of, where a clause tells more of the thing: "the passage of | the
// bill, which he will sign". What takes place is the passage itself.
func (x *line) brought(run clause.Run) clause.Run {
	p, _ := x.phraseAt(run.First, run.Last)
	if x.word(p.Last) != "of" || !x.has(p.head, x.words.Bringing) {
		return run
	}
	if x.has(x.a.inner, x.words.Ofevent) {
		return run
	}
	run.First = p.Last + 1
	return run
}

// isTied reports whether only a preposition or "and" ties the phrase that ends at a token
// to the next.
func (x *line) isTied(end, next int) bool {
	return next == end+1 && (x.has(end, x.words.Prep) || x.has(end, x.words.Conj))
}

// firstCell is the first cell of a row of a table, which names what the others tell
// of; another subject where there is none.
func (x *line) firstCell(other clause.Run) clause.Run {
	if x.d.Blocks[x.s.Block].Kind != text.Row {
		return other
	}
	k := x.s.Index
	for k > 0 && x.d.Sentences[k-1].Block == x.s.Block {
		k--
	}
	return clause.Run{First: x.d.Sentences[k].First, Last: x.d.Sentences[k].Last}
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
	for k := first; k < last; k++ {
		isHow := x.has(k, x.words.Manner) || strings.HasSuffix(x.spelling(k), "ly") && !x.has(k, x.words.Discourse)
		if isHow && x.isAdverb(k) && !x.timeAtOrIn(k) {
			if n := len(x.pieces); x.word(k-1) == "and" && n > 0 && x.pieces[n-1].token == k-2 {
				x.token(k - 1) // "fully | and | openly"
			} else if x.word(k-1) == "more" && k-1 >= first {
				x.token(k - 1) // "more | closely"
			}
			x.token(k)
		}
	}
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

// negated says "not" where the subject does: "no duties will be imposed".
func (x *line) negated(subject clause.Run) {
	if x.word(subject.First) == "no" && len(x.pieces) == 0 {
		x.put("not", -1)
	}
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
	if x.has(x.headOf(c.Subject.First, c.Subject.Last), x.words.Gathering) && x.isPlace(rest+1) {
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
		all := x.cast.In(x.d.Sentences[max(x.s.Index-2, 0)].First, k)
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

// isDoneBy reports whether a phrase behind "by" tells who does what is done.
func (x *line) isDoneBy(q phrase) bool {
	return x.isAgent(q.Run) || len(x.cast.In(q.First, q.Last)) > 0 || x.arePeople(q) || x.has(q.head, x.words.Doneby)
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
		if x.word(k) == "from" && x.isName(k-1) && len(x.cast.In(q.First, q.Last)) == 0 {
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
		if len(x.cast.In(q.First, q.Last)) == 0 && !x.isAgent(q.Run) {
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

// thing says an act whose verb has a thing for its object: "pledged $5 million".
func (x *line) thing(last int) {
	c := &x.s.Clauses[x.a.clause]
	if x.negative() {
		x.put("not", -1)
	}
	v := c.Verb
	switch subject := x.s.SubjectOf(x.a.clause); {
	case x.deed(c, last), x.dueThing(c, subject, last), x.soMuch(c, last):
		return
	case x.isEither(c.Predicate, "committed", "pledged"):
		x.put("remain committed", v)
	case c.Passive && x.isCommitted(c):
		x.verbs(c)
	case c.Passive:
		x.passive(c, subject, last)
		return
	case x.travels(c, last):
		return
	case x.isArrangedEvent(v, last):
	case x.has(v, x.words.Pledge) && (x.isSumAt(c.Group.Last) || x.isGrantFor(c.Group.Last, last) || x.isBetterFor(x.pastTo(c.Group.Last), c)):
		x.put("give", v)
		x.say(x.pastTo(c.Group.Last), last)
		return
	default:
		if x.turned(c, subject, last) {
			return
		}
		x.verbs(c)
	}
	x.say(c.Group.Last, last)
}

// soMuch says by its verb what is committed to with its amount: "commits to | $5 billion purchases of". It reports whether the
// thing is such.
func (x *line) soMuch(c *clause.Clause, last int) bool {
	k := c.Group.Last
	if x.word(k) != "to" || !x.isSumAt(k+1) {
		return false
	}
	p, _ := x.phraseAt(k+1, last)
	n := p.head
	if x.isOneOf(n, "plan", "package", "programme", "program", "commitment") {
		n-- // "a $5 billion purchase | plan of"
	}
	verb := nounVerb(x.spelling(n))
	if verb == "" {
		return false
	}
	x.put(verb, n)
	x.say(x.pastDet(k+1), n)
	x.say(p.Last, last)
	return true
}

// isArrangedEvent says by its own verb that an event is planned. It reports whether one is.
func (x *line) isArrangedEvent(v, last int) bool {
	head := x.headOf(v+1, last)
	if !x.has(head, x.words.Gathering) || !x.has(v, x.words.Plan) {
		return false
	}
	x.put("hold", v)
	if x.word(head+1) == "for" {
		x.swapped.token, x.swapped.word = head+1, "in" // "plans a seminar for Lima"
	}
	return true
}

// isSumAt reports whether an amount of money stands at token k.
func (r *reading) isSumAt(k int) bool {
	k = r.idiomEnd(sumOf, k, len(r.d.Tokens))
	for r.has(k, r.words.Roughly) {
		k++
	}
	if k+1 >= len(r.d.Tokens) {
		return false
	}
	w := r.d.Tokens[k].Of(r.d.Text)
	isCode := len(w) == len("EUR") && r.isName(k) && r.d.Tokens[k+1].Kind == text.Number
	return isCode || strings.ContainsAny(w, "$€£¥₩") || r.d.Tokens[k].Kind == text.Number && r.isOneOf(k+1, "million", "billion", "trillion", "mln")
}

// headOf is the head of the phrase at token k.
func (x *line) headOf(k, last int) int {
	if run, ok := x.phraseAt(k, last); ok {
		return run.head
	}
	return -1
}

// noun says what is promised as a thing: "Launch of the scheme", "Entry into force
// of the protocol".
func (x *line) noun(first, last int) {
	if x.c.Negative {
		x.put("not", -1)
	}
	if k := x.pastDet(first); k > first {
		if _, ok := x.verbOfNoun(k); ok {
			first = k // "The expansion of"
		}
	}
	of := first + 1
	verb, ok := x.verbOfNoun(first)
	if !ok || x.word(of) != "of" {
		if x.isEither(first, "a", "an") && x.anyToken(first+1, min(last, first+6), x.isSumAt) {
			x.put("provide", -1) // "A two-year $500,000 extension"
		} else if x.isJointDeed(first, last) {
			x.put("carry out", -1)
		}
		x.lowered(first)
		x.say(first+1, last)
		return
	}
	x.put(verb, first)
	x.c.why("line", x.d.Cover(first, of), "the verb of the noun")
	x.say(of+1, last)
}

// changeOf says a change that is named with what is changed by its verb: "tariff | reductions" is to reduce tariffs. It reports
// whether the thing is such.
func (x *line) changeOf(k, last int) bool {
	verb := verbOfChange[x.headWord(k+1)]
	if verb == "" || !x.has(k, x.words.Duty) {
		return false
	}
	w := x.spelling(k)
	if !x.isPlural(k) {
		w += "s"
	}
	x.put(verb, k+1)
	x.put(w, k)
	x.c.why("line", x.d.Cover(k, k+2), "the verb of the noun")
	x.say(k+2, last)
	return true
}

// verbOfNoun is the verb that a noun of doing is made of.
func (x *line) verbOfNoun(k int) (string, bool) {
	w := x.spelling(k)
	if verb, ok := verbOfNoun[w]; ok {
		return verb, true
	}
	if x.form(k)&lexicon.Base != 0 {
		return w, true
	}
	return "", false
}

// put says a word that is not the text's, or in another form.
func (x *line) put(w string, token int) {
	x.pieces = append(x.pieces, newPiece(w, true, token))
}

// token says token k as it stands.
func (x *line) token(k int) {
	t := x.d.Tokens[k]
	x.pieces = append(x.pieces, newPiece(t.Of(x.d.Text)+x.d.Power(k), t.Spaced, k))
}

// tokens says tokens as they stand.
func (x *line) tokens(first, last int) {
	for k := first; k < last; k++ {
		x.token(k)
	}
}

// lowered says token k without the capital that a sentence gives it.
func (x *line) lowered(k int) {
	w := x.d.Tokens[k].Of(x.d.Text)
	if x.isCapitalised(k) {
		w = strings.ToLower(w[:1]) + w[1:]
	}
	x.pieces = append(x.pieces, newPiece(w+x.d.Power(k), x.d.Tokens[k].Spaced, k))
}

// isCapitalised reports whether a word is no name and only begins a sentence or a
// cell.
func (x *line) isCapitalised(k int) bool {
	t := x.d.Tokens[k]
	if t.Shape != text.Capital || x.isMention(k) && !x.has(k, x.words.Det) && !x.has(k, x.words.Pronoun) && !x.has(k, x.words.Generic) {
		return false
	}
	if !t.Opens && x.mark(k-1) == 0 && !x.isParagraphNumber(k-1) {
		return false
	}
	m, ok := x.cast.At(k + 1)
	return ok && m.Kind == actors.Demonym && t.End-t.Start > 3 || x.isCommonWord(k) // "Cheap | Chilean apples"
}

// isCommonWord reports whether the word at token k is no part of a name: a list holds it, the text has it in small letters, or it
// ends as no name does: "Commercialisation", "Preventive", "Unjustified".
func (x *line) isCommonWord(k int) bool {
	if x.form(k) == 0 && !x.has(k, x.words.Det) && (x.isName(k+1) || x.isPossessive(k+1)) {
		return false
	}
	w := x.spelling(k)
	isDeed := endsIn(w, "tion", "sion", "ment", "ness", "ive", "ous", "ial", "ical", "onal", "ural", "able", "ible")
	return isDeed || x.word(k) != "" || strings.HasPrefix(w, "un") && strings.HasSuffix(w, "ed") || strings.Contains(x.d.Text, " "+w)
}
