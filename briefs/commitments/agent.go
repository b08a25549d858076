package commitments

import (
	"strings"

	"attache/briefs/actors"
	"attache/briefs/clause"
	"attache/briefs/lexicon"
	"attache/briefs/text"
)

// bindsOthers reports whether an agreement binds one who then acts, or one who leads him commits him: "the pact commits Peru
// to", "the president committed his country to".
func (r *reading) bindsOthers(l *licence) bool {
	sub := r.s.SubjectOf(l.over)
	if r.isHead(sub, r.words.Pact) || r.isHead(sub, r.words.Terms) || r.isHead(sub, r.words.Paper) && !r.has(l.head, r.words.Demand) {
		return true
	}
	return r.has(l.head, r.words.Pledge) && r.isActor(sub)
}

// needed reports whether what the row asks for beside its words is there.
func (r *reading) needed(l *licence, sub *subject, a *act) bool {
	switch l.row.needs {
	case aPact:
		return l.over >= 0 && r.bindsOthers(l)
	case aText:
		return r.isHead(sub.Run, r.words.Charter) || r.isSignedBefore(sub.Run)
	case anAgent:
		return r.isActor(sub.Run) || r.isPlannedFor(l, sub, a)
	case anAccepting:
		return r.isActor(sub.Run)
	case aRulingOut, aLookingAt, aPlanOn:
		return r.isActor(sub.Run) && !r.isHead(sub.Run, r.words.Forecaster)
	case anAcceptance:
		return sub.explicit
	case ownStaff:
		return r.tellsOwnStaff(sub, a)
	case aPast:
		return r.hasTime(a.first, a.last)
	case aFlow:
		return r.isActor(sub.Run) && r.growsTrade(a)
	}
	return true
}

// isActor reports whether a subject is someone who can act, and no event or text.
func (r *reading) isActor(run clause.Run) bool {
	return !run.Empty() && r.isAgent(run) && !r.isThing(run)
}

// tellsOwnStaff reports whether those who are asked to act serve those who ask: "asked their |
// ministers".
func (r *reading) tellsOwnStaff(sub *subject, a *act) bool {
	object := r.s.Clauses[a.clause].Object
	if !r.isAgent(sub.Run) || !r.has(object.First, r.words.Owner) || r.isEither(sub.First, "i", "we") != r.isEither(object.First, "my", "our") {
		return false
	}
	return r.isHead(object, r.words.ownStaff)
}

// growsTrade reports whether the object of a wish is trade, which is to grow by so much or by a day.
func (r *reading) growsTrade(a *act) bool {
	return r.isTrade(r.s.Clauses[a.clause].Object) && r.verbIs(a, r.words.Befallgoods) && r.isDated(a)
}

// isTrade reports whether a phrase is how much is traded: "trade in squid", "turnover", "exports of".
func (r *reading) isTrade(run clause.Run) bool {
	return r.isEither(r.headEnd(run)-1, "trade", "turnover") || r.isHead(run, r.words.Flow)
}

// isSignedBefore reports whether "it" is a text whose signing the sentence before tells: "A
// memorandum was signed. | It | foresees".
func (r *reading) isSignedBefore(run clause.Run) bool {
	if run.Last-run.First != 1 || r.word(run.First) != "it" || r.s.Index == 0 {
		return false
	}
	before := r.d.Sentences[r.s.Index-1]
	return r.hasAny(before.First, before.Last, r.words.Charter) && r.hasAny(before.First, before.Last, r.words.Sign)
}

// isThing reports whether a subject that could act by its words is an event or a
// text here: "the forum aims to".
func (r *reading) isThing(run clause.Run) bool {
	return r.isHead(run, r.words.Event) && !r.isHead(run, r.words.Agent) || r.isHead(run, r.words.Pact)
}

// isAgentSubject is isAgent for a subject that may be understood.
func (r *reading) isAgentSubject(sub *subject) bool {
	return sub.Empty() || r.isAgent(sub.Run)
}

// isAhead reports whether a day that is yet to come is named for the act.
func (r *reading) isAhead(first, last int) bool {
	for _, t := range r.timesIn(first, last) {
		e := r.timeNow(&t)
		if d := e.Due; (r.facts.Anchor.Before(d.From) || d.From.IsZero() && r.facts.Anchor.Before(d.To)) && r.isDue(&t, &act{clause: -1, verb: first, inner: first}) {
			return true
		}
	}
	return false
}

// isOpenYet is isAhead, and also of a stretch of time that has begun: "this year".
func (r *reading) isOpenYet(first, last int) bool {
	for _, t := range r.timesIn(first, last) {
		d := r.timeNow(&t).Due
		if r.facts.Anchor.Before(d.To) && r.isDue(&t, &act{clause: -1, verb: first, inner: first}) {
			return true
		}
	}
	return r.isAhead(first, last)
}

// fitsSchedule reports whether a present tense tells what is arranged.
func (r *reading) fitsSchedule(row *row, c *clause.Clause) bool {
	if c.Kind == clause.Reported && r.has(c.Governor, r.words.Ensure) {
		return false
	}
	isOwn := c.Kind == clause.Main || c.Kind == clause.Reported
	if row.verb == "enter into force" {
		return (isOwn || c.Kind == clause.Relative && r.isComma(c.Marker-1)) && r.says(intoForce, c.Verb)
	}
	if !isOwn || c.Subject.Empty() || r.tellsNoDay(c) {
		return false
	}
	return (r.isAgent(c.Subject) || r.isHead(c.Subject, r.words.Event) || r.endsItself(c)) && r.isAhead(c.Group.Last, c.Last)
}

// tellsNoDay reports whether a present is denied, or tells what came before: "The visit
// follows a week of talks".
func (r *reading) tellsNoDay(c *clause.Clause) bool {
	return c.Negative || r.isEither(c.Group.Last, "no", "over") || r.isEither(c.Verb, "follow", "follows") && r.hasObject(&act{inner: c.Verb, last: c.Last})
}

// pledgesThing reports whether what is pledged at token k is an amount, an act or more of something,
// with a "to" before it or none.
func (r *reading) pledgesThing(k, last int) bool {
	if r.word(k) == "to" {
		k++
	}
	return r.isAmount(k) || r.has(k, r.words.Moreof) || r.isActNoun(k, last) || r.isGrantFor(k, last) || r.isCloserDeed(k, last)
}

// isCloserDeed reports whether what two states do together, and is to be more than it was, begins at token k: "stronger | economic
// cooperation".
func (r *reading) isCloserDeed(k, last int) bool {
	return r.has(k, r.words.Closer) && r.isHead(clause.Run{First: k, Last: min(last, k+5)}, r.words.Jointdeed)
}

// isGrantFor reports whether what is given for somebody begins at token k: "fresh money | for".
func (r *reading) isGrantFor(k, last int) bool {
	run := clause.Run{First: k, Last: min(last, k+6)}
	return r.isHead(run, r.words.Grant) && r.word(r.headEnd(run)) == "for"
}

// endsItself reports whether a duty begins or ends by itself: "The levy | ends".
func (r *reading) endsItself(c *clause.Clause) bool {
	return r.isHead(c.Subject, r.words.Duty) && r.isOneOf(c.Verb, "end", "ends", "start", "starts", "begin", "begins")
}

// hasNounAct reports whether the object of a verb is what is promised: an amount,
// an act told as a noun.
func (r *reading) hasNounAct(row *row, c *clause.Clause) bool {
	k := r.objectStart(c)
	if r.word(k) == "no" {
		return false
	}
	if holds, ok := nounActs[row.class]; ok && !(row.class == "plan" && c.Passive) {
		return holds(r, k, c)
	}
	if c.Passive {
		return r.isBoundTo(k, c)
	}
	return (!c.Progressive || r.isAmount(k)) && r.pledgesThing(k, c.Last)
}

// isSumOf reports whether an amount that is given begins at token k: "a $40 million | loan".
func (r *reading) isSumOf(k, last int) bool {
	return r.isAmount(k) && r.isHead(clause.Run{First: k, Last: min(last, k+8)}, r.words.Grant)
}

// nounActs say by the class of a verb whether what stands at token k, where its object
// begins, is an act.
var nounActs = map[string]func(r *reading, k int, c *clause.Clause) bool{
	"agree": func(r *reading, k int, c *clause.Clause) bool {
		return r.isOneOf(k, "on", "to", "for") && (r.isNewAct(k+1, c.Last) || r.isHead(clause.Run{First: k + 1, Last: min(k+6, c.Last)}, r.words.Truce) || r.isCloserDeed(k+1, c.Last)) || r.isSumOf(k, c.Last)
	},
	"decide": func(r *reading, k int, c *clause.Clause) bool {
		return r.word(k) == "on" && r.isNewAct(k+1, c.Last)
	},
	"plan": func(r *reading, k int, c *clause.Clause) bool {
		return !r.isOneOf(k, "to", "for", "on") && r.plansThing(k, c) || r.aimsAt(k, c)
	},
	"work":       (*reading).pushesFor,
	"consider":   (*reading).considersThing,
	"bringabout": (*reading).reachesThing,
	"laydown":    (*reading).laysDown,
	"sign":       (*reading).signsFor,
}

// isNewAct reports whether an act told as a noun, or one more meeting, begins at token k.
func (r *reading) isNewAct(k, last int) bool {
	return r.isActNoun(k, last) || r.isNew(k, last, r.words.Occasion)
}

// laysDown reports whether a text tells what is to be done: "provides for the launch of",
// "envisages the creation of".
func (r *reading) laysDown(k int, c *clause.Clause) bool {
	isFor := r.word(k) == "for"
	if c.Passive || !isFor && r.isOneOf(c.Verb, "provide", "provides", "provided") {
		return false // "provides significant openings for"
	}
	if isFor {
		k++
	}
	for n := k; n < c.Last; n++ {
		if (n == k || r.isComma(n-1) || r.word(n-1) == "and") && r.isActNoun(n, c.Last) {
			return true // "joint inspections, training of pilots"
		}
	}
	return false
}

// isBoundTo reports whether a passive tells to what thing somebody is bound: "is committed
// to the removal of".
func (r *reading) isBoundTo(k int, c *clause.Clause) bool {
	return r.isOneOf(k, "to", "for", "on") && r.isEither(c.Verb, "committed", "pledged") && (r.isActNoun(k+1, c.Last) || r.isAmount(k+1))
}

// pushesFor reports whether somebody works for something that is made together: "are pushing for an
// early start of talks". What is pressed for of another is no thing of his own.
func (r *reading) pushesFor(k int, c *clause.Clause) bool {
	return c.Progressive && !c.Past && r.says(forStart, k)
}

// reachesThing reports whether a passive tells on what act an agreement was reached.
func (r *reading) reachesThing(_ int, c *clause.Clause) bool {
	on := r.onThing(c)
	return c.Passive && !c.Negative && on >= 0 && r.isActNoun(on+1, c.Last)
}

// onThing is the "on" behind which stands what an agreement was reached on, -1 for none.
func (r *reading) onThing(c *clause.Clause) int {
	if r.word(c.Subject.Last-1) == "provision" {
		return c.Group.Last // "provision is made for a review"
	}
	if !r.isHead(c.Subject, r.words.Agreementnoun) || r.isLine(c.Subject.First, "no") {
		return -1
	}
	for k := c.Group.Last; k < c.Last; k++ {
		if r.word(k) == "on" && !r.isTimed(k) {
			return k
		}
	}
	return -1
}

// objectStart is the first token of a verb's object, past adverbs, "in principle" and
// "itself".
func (r *reading) objectStart(c *clause.Clause) int {
	k := c.Group.Last
	for r.isAdverb(k) {
		k++
	}
	if r.word(k) == "in" && r.isOneOf(k+1, "principle", "writing", "full", "part") {
		k += 2
	}
	if r.isOneOf(k, "itself", "themselves", "ourselves") {
		k++
	}
	return k
}

// plansThing reports whether the thing at token k is planned or sought: "plans a
// visit", "is seeking a partnership". A tariff is sought of another.
func (r *reading) plansThing(k int, c *clause.Clause) bool {
	if !r.isOneOf(c.Verb, "plans", "plan", "planned", "planning", "seeking") {
		return false
	}
	isOthers := r.word(c.Verb) == "seeking" && r.isHead(clause.Run{First: k, Last: c.Last}, r.words.Duty)
	return !isOthers && r.isActNoun(k, c.Last) || r.isNew(k, c.Last, r.words.planned)
}

// aimsAt reports whether how much trade is to be is aimed at, by a day: "are aiming for trade of $150 million by
// 2028".
func (r *reading) aimsAt(k int, c *clause.Clause) bool {
	return r.isOneOf(c.Verb, "aim", "aims", "aiming") && r.isEither(k, "for", "at") && r.isAhead(k+1, c.Last) && r.isTrade(clause.Run{First: k + 1, Last: c.Last})
}

// considersThing reports whether a measure that does not stand yet is weighed: "is
// considering new duties on", and not "is studying a request".
func (r *reading) considersThing(k int, c *clause.Clause) bool {
	return c.Progressive && !c.Past && (r.isNew(k, c.Last, r.words.weighed) && !r.isNew(k, c.Last, r.words.Proposalnoun) || r.word(c.Verb) == "eyeing" && r.isActNoun(k, c.Last))
}

// isNew reports whether one more thing of a set begins at token k: "a July trip", "a further round of
// talks".
func (r *reading) isNew(k, last int, set lexicon.Set) bool {
	return r.has(k, r.words.Newone) && r.isHead(clause.Run{First: k, Last: min(last, k+6)}, set)
}

// isAmount reports whether an amount of money or goods begins at token k.
func (r *reading) isAmount(k int) bool {
	for n := k; n < min(k+5, len(r.d.Tokens)); n++ {
		switch t := r.d.Tokens[n]; {
		case t.Kind == text.Number && !r.isTimed(n), t.Kind == text.Symbol && t.Of(r.d.Text) != "&":
			return true
		case r.has(n, r.words.Roughly), t.Shape == text.Upper, r.has(n, r.words.Sizable):
		default:
			return false
		}
	}
	return false
}

// isActNoun reports whether the noun phrase at token k is told of an act: "an early
// conclusion of", "wider entry for", "a cut in its duties".
func (r *reading) isActNoun(k, last int) bool {
	for n := k; n < last && n < k+8; n++ {
		if r.mark(n) == '-' && !r.d.Tokens[n].Spaced {
			continue
		}
		if n > k && (r.has(n, r.words.Prep) || r.mark(n) != 0 || r.word(n) == "worth") {
			return n+1 < last && (r.isDeed(n-1) && r.isOneOf(n, "of", "in", "for", "on", "to", "by", "from", "with", "into", "between", "at", "worth", "as") ||
				r.has(n-1, r.words.Jointdeed) && r.word(n) == "against")
		}
	}
	return false
}

// isDeed reports whether a noun is made of a verb, or is the change that a verb
// makes: "conclusion", "entry", "cut", "clearance".
func (r *reading) isDeed(n int) bool {
	if r.has(n, r.words.Nodeed) {
		return false
	}
	if r.form(n)&(lexicon.Base|lexicon.Ing) != 0 && r.form(n)&lexicon.Noun != 0 || r.form(n)&lexicon.Ing != 0 {
		return true
	}
	w := r.d.Tokens[n].Of(r.d.Text)
	for _, ending := range [...]string{"tion", "sion", "ment", "ance", "ence", "ry", "sal", "val", "wal", "ture", "ings", "tions", "ments"} {
		if len(w) > len(ending)+2 && w[len(w)-len(ending):] == ending {
			return !r.has(n, r.words.Paper)
		}
	}
	return r.has(n, r.words.Deed)
}

// isPact reports whether "it" or "they" is an agreement that the sentence before
// speaks of, so that its effect is told and nobody promises.
func (r *reading) isPact(v *view) bool {
	sub := &v.sub
	if sub.Last-sub.First != 1 || !r.isOneOf(sub.First, "it", "this", "they", "these") {
		return false
	}
	if k := sub.First - 1; k > r.s.First+2 && r.has(k, r.words.Say) && r.has(k-1, r.words.Conj) {
		isMany := r.d.Text[r.d.Tokens[k-2].End-1] == 's'
		return r.has(k-2, r.words.Pact) && isMany == r.isEither(sub.First, "they", "these") // "hailed the deal and said it would"
	}
	k := r.s.Index - 1
	if sub.First != r.s.First || k < 0 || r.d.Sentences[k].Block != r.s.Block && r.word(sub.First) == "this" {
		return false
	}
	return r.opensWithPact(k)
}

// opensWithPact reports whether the subject of sentence k is an agreement.
func (r *reading) opensWithPact(k int) bool {
	s := r.d.Sentences[k]
	if r.has(s.First, r.words.Prep) {
		return false // "On the margins of the forum in Lima, Peru"
	}
	for i := s.First; i < s.Last && i < s.First+longestPactSubject; i++ {
		if m, ok := r.cast.At(i); ok && m.First == i && m.Use == actors.Agent || r.has(i, r.words.leadsVerb) {
			return false
		}
		if r.has(i, r.words.Pact) && r.endsPact(i+1) {
			return true
		}
	}
	return false
}

// longestPactSubject is how many words stand at the most before an agreement that a sentence is about.
const longestPactSubject = 10

// endsPact reports whether the noun before token i is the head of its phrase: a verb,
// a preposition or a comma follows.
func (r *reading) endsPact(i int) bool {
	return r.has(i, r.words.leadsVerb) || r.form(i)&(lexicon.Past|lexicon.Third) != 0 || r.has(i, r.words.Prep) || r.isComma(i)
}

// isDemand reports whether the act is only to demand of another: "will press
// Japan to open its market".
func (r *reading) isDemand(v *view) bool {
	a := &v.act
	if r.tells(a, asksOthers) {
		return !r.tells(a, pressesOn)
	}
	if !r.has(a.inner, r.words.Causedemand) || a.negative || r.tells(a, invitesIn) {
		return false
	}
	by, _ := r.codesOf(v.sub.Run)
	for k := a.inner + 1; k < min(a.last, a.inner+6); k++ {
		if r.has(k, r.words.Prep) && k > a.inner+1 {
			return false // "will ask Congress for"
		}
		if m, ok := r.cast.At(k); ok && isOther(m, by) {
			return r.stands("to", m.Last, min(a.last, m.Last+5))
		}
	}
	return false
}

// isOther reports whether a mention is a state, or a body of another side than by.
func isOther(m *actors.Mention, by []string) bool {
	if m.Kind == actors.Body {
		return len(m.Codes) > 0 && len(by) > 0 && m.Codes[0] != by[0]
	}
	return m.Kind <= actors.Bloc && m.Use != actors.Modifier
}

// hasObject reports whether an object follows the verb: "will double its funds"
// is an act, "will double by 2030" happens.
func (r *reading) hasObject(a *act) bool {
	k := a.inner + 1
	for k < a.last && r.isAdverb(k) {
		k++
	}
	return k < a.last && !r.has(k, r.words.Prep) && r.d.Tokens[k].Kind != text.Punct && r.d.Tokens[k].Kind != text.Number
}

// isDated reports whether a day ahead is named for the act: what "will be chosen
// next month" is arranged.
func (r *reading) isDated(a *act) bool {
	for _, t := range r.timesIn(a.inner+1, a.last) {
		if r.isDue(&t, a) {
			return true
		}
	}
	return false
}

// isRateOfOther reports whether a rate is of something that nobody levies: "the rate | of poverty".
func (r *reading) isRateOfOther(v *view) bool {
	k := r.headEnd(v.sub.Run)
	return r.isEither(k-1, "rate", "rates") && r.word(k) == "of"
}

// isTradeIn reports whether a phrase is a trade flow: "imports of squid", "trade in squid".
func (r *reading) isTradeIn(run clause.Run) bool {
	return r.isHead(run, r.words.Flow) || r.headEnd(run) == run.First+1 && strings.EqualFold(r.d.Words(run.First, run.First+1), "trade")
}

// ordinals tell which of things that are counted.
var ordinals = []string{"first", "second", "third", "fourth", "fifth", "sixth", "seventh", "next", "last"}

// isNextOne reports whether a subject is one more of what was told before: "A fifth",
// "another".
func (r *reading) isNextOne(run clause.Run) bool {
	switch run.Last - run.First {
	case 1:
		return r.word(run.First) == "another"
	case 2:
		return r.isEither(run.First, "a", "the") && r.isOneOf(run.First+1, ordinals...)
	}
	return false
}

// comesAbout reports whether the verb tells that its subject takes place.
func (r *reading) comesAbout(a *act) bool {
	return r.verbIs(a, r.words.Comeabout) && !r.opensThing(a) || r.tells(a, getsGoing)
}

// isTerm reports whether an agreement is named as what says so: "the accord says",
// "under the pact".
func (r *reading) isTerm(v *view) bool {
	if r.isHead(r.speaker(v.act.clause), r.words.Terms) {
		return true
	}
	for k := r.s.First; k+2 < r.s.Last; k++ {
		if strings.EqualFold(r.d.Tokens[k].Of(r.d.Text), "under") && r.isHead(clause.Run{First: k + 1, Last: min(k+7, r.s.Last)}, r.words.Terms) {
			return true
		}
	}
	return false
}

// isGrant reports whether the act is to get what another grants: "will gain an
// additional quota", "will benefit from lower duties".
func (r *reading) isGrant(a *act) bool {
	return r.tells(a, isGranted) || r.word(a.inner) == "have" && r.isAccess(a.inner+1, a.last)
}

// isGift reports whether the act is to get money, goods or places from somebody who is
// named: "will receive a grant from Oslo", "will get 40 buses from India".
func (r *reading) isGift(a *act) bool {
	if a.passive || !r.isOneOf(a.inner, "receive", "get", "obtain", "gain") {
		return false
	}
	for k := a.inner + 1; k < min(a.last, a.inner+10); k++ {
		if r.word(k) == "from" && r.isOneGiver(k+1, a.last) {
			return true
		}
	}
	return false
}

// isOneGiver reports whether a state or bloc begins at token k, an article between.
func (r *reading) isOneGiver(k, last int) bool {
	for _, m := range r.cast.In(k, min(last, k+4)) {
		return m.Kind <= actors.Body && m.Kind != actors.Demonym
	}
	return false
}

// isShareOfDuty reports whether a subject is how much of a quota or a duty: "the
// share of the quota kept for growers".
func (r *reading) isShareOfDuty(run clause.Run) bool {
	if !r.isHead(run, r.words.Portion) {
		return false
	}
	k := r.headEnd(run)
	return r.word(k) == "of" && r.hasAny(k+1, r.headEnd(clause.Run{First: k + 1, Last: run.Last}), r.words.Duty)
}

// opensThing reports whether a verb that can come about by itself is done to
// something: "the pact will open markets", "will enter a new phase".
func (r *reading) opensThing(a *act) bool {
	return r.tells(a, takesObject) && !r.tells(a, takesNone) && r.hasObject(a) && !r.isTimed(a.inner+1)
}

// isGoods reports whether a subject is a trade flow: "Korean pharmaceuticals".
func (r *reading) isGoods(sub subject) bool {
	ms := r.cast.In(sub.First, sub.Last)
	return sub.explicit && len(ms) > 0 && ms[0].Kind <= actors.Bloc && ms[0].Last < sub.Last && !r.isPossessive(ms[0].Last) && r.d.Text[r.d.Tokens[sub.Last-1].End-1] == 's' && !r.hasAny(sub.First, sub.Last, r.words.Agent)
}

// isHead reports whether the head of a noun phrase, a word before its first
// preposition, is in the set.
func (r *reading) isHead(run clause.Run, set lexicon.Set) bool {
	for i := run.First; i < run.Last; i++ {
		if i > run.First && (r.has(i, r.words.Prep) && !r.isHyphened(i) || r.isComma(i)) {
			return false
		}
		if r.has(i, set) && r.endsHead(i+1, run.Last) {
			return true
		}
	}
	return false
}

// isHyphened reports whether a hyphen makes the word at token i part of the next one:
// "an in-person meeting".
func (r *reading) isHyphened(i int) bool {
	return r.mark(i+1) == '-' && !r.d.Tokens[i+1].Spaced
}

// endsHead reports whether the head of a phrase that ends at last ends before
// token i.
func (r *reading) endsHead(i, last int) bool {
	return i >= last || r.has(i, r.words.Prep) || r.isComma(i) || r.has(i, r.words.Relative) || r.has(i, r.words.Conj) || r.mark(i) == '(' || r.is(i, r.words.that) || r.form(i)&(lexicon.Part|lexicon.Ing) != 0 && r.form(i)&lexicon.Base == 0 || r.isAdverb(i) || r.isTimed(i)
}

// headEnd is the token after the head of a phrase: its first preposition.
func (r *reading) headEnd(run clause.Run) int {
	for k := run.First + 1; k < run.Last; k++ {
		if r.has(k, r.words.Prep) {
			return k
		}
	}
	return run.Last
}

// isAgent reports whether a noun phrase is someone who can act: a party, a body,
// a person, or a word for one.
func (r *reading) isAgent(run clause.Run) bool {
	if run.Empty() {
		return false
	}
	isEvent := r.isHead(run, r.words.Event)
	if r.isHead(run, r.words.anAgent) || r.says(contactPoint, r.headEnd(run)-2) || r.isProperName(run) && !isEvent || r.isNamedAgent(run) {
		return true
	}
	last := run.Last
	if isEvent || r.isHead(run, r.words.Duty) {
		last = r.headEnd(run) // "the deal between Peru, Chile and Brazil"
	}
	ms := r.cast.In(run.First, last)
	for i := range ms {
		if r.actsIn(run, &ms[i]) {
			return true
		}
	}
	return false
}

// isNamedAgent reports whether a phrase ends in a word for who acts and its name:
// "the Peruvian agency PROMAR".
func (r *reading) isNamedAgent(run clause.Run) bool {
	k := run.Last
	for k > run.First && r.isName(k-1) {
		k--
	}
	return k < run.Last && k > run.First && r.has(k-1, r.words.Agent) && !r.hasAny(run.First, k, r.words.Prep)
}

// actsIn reports whether a mention is the head of a phrase, and not in it to tell
// where or whose.
func (r *reading) actsIn(run clause.Run, m *actors.Mention) bool {
	if !m.Use.Acts() && m.Last != run.Last || m.Kind == actors.Demonym && m.Last != run.Last {
		return false // "Korean exports"
	}
	before := m.First - 1
	for before > run.First && r.has(before, r.words.Article) {
		before--
	}
	if before > run.First && r.has(before, r.words.Conj) {
		if o, ok := r.cast.At(before - 1); ok {
			return r.actsIn(clause.Run{First: run.First, Last: o.Last}, o) // "terms of the pact of Peru and Norway"
		}
	}
	return !r.tellsWhere(run, before) && (m.Last >= run.Last || r.endsName(m.Last))
}

// tellsWhere reports whether the preposition at token k makes of the name
// behind it no one who acts: "tariffs on China".
func (r *reading) tellsWhere(run clause.Run, k int) bool {
	return k >= run.First && r.has(k, r.words.Prep) && !r.isHead(run, r.words.anyGeneric)
}

// endsName reports whether what stands at token i leaves the name before it the
// head of its phrase, and no mere description of a thing: "the EU market".
func (r *reading) endsName(i int) bool {
	return !r.isPossessive(i) && (r.has(i, r.words.behindName) || r.isComma(i))
}

// isProperName reports whether a phrase is a name and nothing else: a firm, a
// committee's initials. "Oil will fall" is none: a single capital at the start
// of a sentence says nothing.
func (r *reading) isProperName(run clause.Run) bool {
	upper := 0
	for i := max(run.First, 0); i < run.Last; i++ {
		switch t := r.d.Tokens[i]; {
		case t.Shape == text.Upper:
			upper += 2
		case t.Shape == text.Capital && r.word(i) != "the":
			upper++
			if !t.Opens || t.Sym == 0 && r.d.Text[t.End-1] != 's' {
				upper++
			}
		case i == run.First && (r.isQuote(i) || r.mark(i) == '\''):
		case r.word(i) == "the", r.word(i) == "and", r.isPossessive(i) && i > run.First, t.Of(r.d.Text) == "&", strings.ContainsRune(".,-", r.mark(i)) && r.mark(i) != 0:
		default:
			return false
		}
	}
	return upper >= 2
}
