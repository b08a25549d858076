package commitments

import (
	"attache/briefs/actors"
	"attache/briefs/clause"
	"attache/briefs/lexicon"
)

// isOfThing reports whether "it" or "this", which opens a sentence or a quotation, stands for a thing: nobody who is no person acts in
// the sentence before, or "we" speak of it.
func (r *reading) isOfThing(v *view) bool {
	isOurs := func(k int) bool { return r.isOneOf(k, "our", "us", "we") }
	if r.word(v.sub.First) == "it" && v.over.Kind == clause.Main && r.anyToken(v.act.inner, v.act.last, isOurs) {
		return true
	}
	if r.anyToken(r.s.First, v.sub.First, func(k int) bool { return !r.isQuote(k) && !r.isAdverb(k) && !r.isComma(k) }) {
		return false
	}
	if r.s.Index == 0 || r.isQuote(v.sub.First-1) || r.word(v.sub.First) != "it" {
		return true
	}
	n := r.s.Index - 1
	for n > 0 && r.s.Index-n < longestTold && r.word(r.d.Sentences[n].First) == "it" {
		n--
	}
	s := r.d.Sentences[n]
	return !r.anyToken(s.First, s.Last, r.isOneActing)
}

// longestTold is how many sentences in a row tell of one thing as "it" at the most.
const longestTold = 4

// isOneActing reports whether who does something, and is neither a person nor one of several, ends with token k: "the Peruvian
// | ministry | said", "Peru | will".
func (r *reading) isOneActing(k int) bool {
	if n := k + 1; !r.has(n, r.words.leadsVerb) && r.form(n)&(lexicon.Past|lexicon.Third) == 0 && !r.isComma(n) && !r.isAdverb(n) && r.mark(n) != '(' {
		return false
	}
	m, ok := r.mentions.At(k)
	if r.has(k, r.words.Human) || !ok || m.Last > k+1 {
		return r.has(k, r.words.anAgent) && !r.has(k, r.words.Human)
	}
	before, ok := r.mentions.At(m.First - 2)
	return m.Kind != actors.Individual && m.Use.Acts() && !m.Plural && !(ok && before.And)
}

// relatives tell of what somebody or something is told to do in a relative clause whether it is promised there, as doings tell of
// an act whether it is one.
var relatives = []question{
	{name: "through what is agreed", seen: []sight{{at: beforeOpening, words: "through"}, {at: atUpper, words: "<agree>"}}, in: "Peru and Chile agreed on a deal through which Chile will lift its ban."},
	{name: "under a pact", seen: []sight{{at: beforeOpening, words: "<terms> _{0,6} (under|by)", not: "conditions under"}}, in: "Peru welcomed the accord by which Chile will lift its ban."},
	{name: "by a pact that is made there", means: ofPact, seen: []sight{{at: atUpper, words: "<sign> | announced | unveiled"}}, only: func(r *reading, v *view) bool {
		return r.has(r.opening(v).First-1, r.words.Terms) || r.isHead(v.sub.Run, r.words.Pactletters)
	}, in: "Peru and Chile struck a deal that will eliminate duties on plums."},
	{name: "and then", how: byActor, seen: []sight{{at: beforeOpening, words: "after"}}, in: "Peru's minister will meet growers after which he will open a fair with Chilean firms."},
	{name: "at what, in what", none: true, seen: []sight{{at: beforeOpening, words: "<prep>", not: "of | under | , <prep>"}}, in: "Peru praised the talks in Lima at which Chile will lift its ban."},
	{name: "what a body brings about", none: true, does: "effect", seen: []sight{{at: atOpening, words: "that | which"}}, only: func(r *reading, v *view) bool {
		isOwn := v.sub.First > r.opening(v).First                                        // "contracts which | Peru will offer"
		return !isOwn && !(r.isParty(v.sub.Run) && r.isOpenYet(v.act.inner, v.act.last)) // and not "Peru, which will send two ships this May"
	}, in: "Peru hailed the panel that will help growers of Chile."},
	{name: "where a body meets again and again", none: true, does: "gathered", how: byActor, seen: []sight{{at: atOpening, words: "that | which"}, {at: inAct, words: "<recurring> | twice"}}, in: "Peru and Chile agreed to set up a panel on fish, which will meet twice a year."},
	{name: "what talks take up", none: true, by: "occasion talks", how: inActive, seen: []sight{{at: atAct, words: "(take up|address|tackle|cover|discuss|touch on|explore|dwell on)"}}, in: "Peru hailed talks with Chile that will take up the levy."},
	{name: "what kind of body or person is meant", none: true, how: onNoDay, only: func(r *reading, v *view) bool {
		m := r.opening(v).First
		isAny := v.sub.Last == m && r.isEither(v.sub.First, "a", "an") && !r.isComma(m-1)
		return isAny && (v.row.modal == clause.Would || r.word(m) == "who")
	}, in: "“We need to find a partner who will lend to our miners,” Peru's minister said in Chile."},
	{name: "who acts", only: func(r *reading, v *view) bool { return r.isAgent(v.sub.Run) && !r.isHead(v.sub.Run, r.words.Notagent) }, in: "Peru hailed the minister of Chile, who will cut its levy in May."},
	{name: "what a thing does", none: true, not: "comeabout", only: func(r *reading, v *view) bool { return r.form(v.act.inner)&lexicon.Verb != 0 }, in: "Peru has a levy on Chilean plums, which will tax growers."},
	{name: "what comes about", in: "Peru and Chile agreed to hold a dialogue of growers that will meet twice a year."},
}
