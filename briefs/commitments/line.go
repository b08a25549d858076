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
	case x.repeats(last):
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
	case x.base(c.Verb) == "be" && x.isEither(k, "in", "at") && x.isNamed(k+1, ofPlace) && !x.isHead(subject, x.words.Occasion):
		x.put("visit", c.Verb) // who is there visits it
		x.say(k+1, last)
	case !x.has(c.Verb, x.words.committed) && !subject.Empty() && (x.a.passive || x.turned(c, subject, last)):
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
	if m := x.landBefore(c); m != nil && !x.deep && len(x.mentions.In(k, last)) == 0 {
		x.put("in", m.First-1)
		x.tokens(m.First, m.Last)
	}
}

// ofGap says the thing that a clause is told of where the act's verb stands in it without an object, behind the preposition
// that leads to it: "the act, which Lima promised to | put to a vote", "the ships Lima said it would | supply". It gives where what follows begins.
func (x *line) ofGap(k, last int) int {
	if x.opensPhrase(k, last) {
		return k
	}
	isWanting := x.has(x.a.inner, x.words.Doneto) && (k >= last || x.isTimed(k) || x.isComma(k) || x.has(k, x.words.Leadson))
	for n := x.a.clause; n >= 0; n = x.s.Clauses[n].Over {
		o := &x.s.Clauses[n]
		switch {
		case o.Kind == clause.Relative && (o.Marker >= 0 || isWanting), isWanting && x.isGapped(o, last):
			return x.sayGap(o, k, last)
		case o.Kind != clause.Infinitive && (o.Kind != clause.Reported || o.Marker >= 0):
			return k
		}
	}
	return k
}

// sayGap says at token k what a clause is told of.
func (x *line) sayGap(o *clause.Clause, k, last int) int {
	from := o.Marker
	switch {
	case from < 0:
		from = o.Subject.First // "the duties | it had promised to lift"
	case !x.isOneOf(from, "which", "that", "whom") || o.Subject.First <= from || x.has(from-1, x.words.Prep):
		return k
	}
	run := x.gapped(o, from)
	if p, _ := x.phraseAt(run.First, run.Last); run.Empty() || x.holdsFinite(p) {
		return k
	}
	isLed := x.has(k, x.words.Leadson) && (k+1 >= last || x.has(k+1, x.words.Prep) || x.isTimed(k+1))
	if isLed || x.has(k, x.words.particle) {
		x.token(k)
		k++
	}
	if x.isEither(run.First, "a", "an") {
		x.put("the", run.First)
		run.First++
	}
	if x.putBack(run, "what the clause is told of"); from == o.Subject.First && x.isComma(k) {
		return last // "a step | Lima vowed to prevent, | harms Oslo"
	}
	return k
}

// gapped is what a clause is told of that begins at token k; empty where no phrase stands right before it, or one whose contents
// "that" tells: "the news | that Lima will".
func (x *line) gapped(o *clause.Clause, k int) (run clause.Run) {
	near := x.lastPhrase(k, 0, func(phrase) bool { return true })
	isNear := near.Last >= k-1
	switch isParty := len(x.mentions.In(near.First, near.Last)) > 0; {
	case o.Kind == clause.Reported && (!isNear || isParty || x.isAgent(near.Run) || x.has(near.head, x.words.Saysthat)), o.Marker < 0 && !isNear:
		return run
	case o.Marker < 0 && !isParty && !x.isThing(near):
		return near.Run // "a country | Lima vowed to punish"
	case x.word(k) != "whom":
		run = x.antecedent(k)
	}
	if run.Empty() && isNear {
		return near.Run // "envoys, | whom"
	}
	return run
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
	m, ok := x.mentions.At(k + 1)
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
