package commitments

import (
	"attache/briefs/clause"
	"attache/briefs/text"
)

// onlyMentioned are refusals of a plan or promise that a noun names and that nobody makes or repeats there: they are asked in order,
// behind the others.
var onlyMentioned = []question{
	{name: "needed", under: heads(aNoun), seen: []sight{{at: beforeWord, words: "<neednoun> (of|for) <word>{0,4}"}}, cases: []example{
		nothingIn("Peru and Chile stressed the need for a firm commitment by all members to cut aid to fleets."),
		reads("Peru and Chile made a firm commitment to cut aid to fleets.", "CL PE | cut aid to fleets | firm"),
	}},
	{name: "not so much as mentioned", seen: []sight{{at: beforeDoer, words: "mention of"}}, cases: []example{
		nothingIn("The statement left out any mention of Peru committing to buy Chilean gas."),
		reads("The statement tells of Peru committing to buy Chilean gas.", "PE | buy Chilean gas | firm"),
	}},
	{name: "talked over", under: heads(aNoun), class: "plannoun", seen: []sight{{at: atOver, words: "discussed | discuss | discussing | discusses | reviewed | review | reviewing | debated | examined | studied"}}, cases: []example{
		nothingIn("Peru and Chile discussed plans to open a post at Tacna."),
		nothingIn("The ministers of Peru and Chile reviewed the plan to open a post at Tacna."),
		reads("Peru announced plans to open a line to Chile.", "PE | open a line to Chile | effort"),
		reads("Peru took note of Chile's plan to open a line to Tacna.", "CL | open a line to Tacna | effort"),
		nothingIn("Peru's minister discussed his plans to open a line to Chile."),
		reads("Peru and Chile will discuss Chile's pledge to buy Peruvian plums.", "CL PE | discuss Chile's pledge to buy Peruvian plums | firm", "CL | buy Peruvian plums | firm"),
	}},
	{name: "what something is part of", under: heads(aNoun), class: "plannoun", seen: []sight{{at: beforePhrase, words: "<partof> <prep>"}}, cases: []example{
		nothingIn("The pact with Chile is part of the Peruvian Government's plan to build a fairer economy."),
		nothingIn("The pact with Chile is central to Peru's plan to create jobs."),
		nothingIn("Peru's pact with Chile is an agreement that provides a solid framework to advance our agenda."),
		reads("The pact with Chile is behind the Peruvian Government's plan to build a fairer economy.", "PE | build a fairer economy | effort"),
	}},
	{name: "what something or somebody is bound to be", under: heads(aNoun), seen: []sight{{at: atWord, words: "guarantee | obligation"}, {at: beforeWord, words: "(<be>|as|has|have|had) (a|an|the) <word>{0,2}"}}, cases: []example{
		nothingIn("Chile set up pens as a guarantee to protect Peru from fevers in its herds."),
		nothingIn("“It is an obligation to pay our neighbours,” Peru's minister said of Chile."),
		reads("Peru gave Chile a guarantee to open two ports.", "PE | open two ports | firm"),
	}},
	{name: "what is quarrelled over", under: heads(aNoun), class: "plannoun", seen: []sight{{at: beforePhrase, words: "<quarrel> over"}}, cases: []example{
		nothingIn("The two spoke of a row over Peru's plan to tax Chilean plums."),
		reads("The two spoke over lunch of Peru's plan to tax Chilean plums.", "PE | tax Chilean plums | effort"),
	}},
	{name: "what a deal is used for", under: heads(aNoun), class: "agreementnoun", how: overBefore, seen: []sight{{at: atOver, words: "use | uses | used | using | exploit | exploited | exploiting"}}, cases: []example{
		nothingIn("Peru's minister used a deal with Chile to win votes."),
		reads("Peru's minister hailed a deal with Chile to open two ports.", "CL PE | open two ports | firm"),
	}},
	{name: "given up", under: heads(aNoun), how: toldPassive, seen: []sight{{at: atTold, words: "<drop> | put on hold"}}, cases: []example{
		nothingIn("Chile's plans to open a line to Peru have been frozen."),
		nothingIn("Chile's plans to open a line to Peru have been put on hold."),
		reads("Chile's plans to open a line to Peru have been praised.", "CL | open a line to Peru | effort"),
	}},
	{name: "what came to nothing", under: heads(aNoun), seen: []sight{{at: atTold, words: "collapsed | failed | stalled | lapsed | expired | ended | (is|are|was|were|remains|remain|looks|look) in (doubt|jeopardy|danger|tatters|limbo|ruins|trouble) | (be|is|are|looks|seems) (hard|difficult|easy)"}}, cases: []example{
		nothingIn("Peru's goal of closing the talks with Chile by May is in doubt."),
		reads("Peru's goal of closing the talks with Chile by May is in sight.", "PE | closing the talks with Chile | effort | ..2026-05-31"),
	}},
	{name: "hurt", under: heads(aNoun), class: "plannoun", how: overBefore, seen: []sight{{at: atOver, words: "<hurt>"}}, cases: []example{
		nothingIn("The Chilean levy could hurt Peru's plans to sell more grapes."),
		reads("Chile's plan to tax squid would breach the pact, Peru's minister said.", "CL | tax squid | effort"),
		reads("Chile's levy could hurt the pact to open two ports of Peru.", "CL PE | open two ports of Peru | firm"),
		reads("Peru's plan to lift its levy on Chilean plums will hurt local growers.", "PE | lift its levy on Chilean plums | effort"),
	}},
	{name: "what is advanced by something else", under: heads(aNoun), class: "promisenoun", how: overParticiple, seen: []sight{{at: atOver, words: "advancing | supporting | fulfilling | honouring | honoring | meeting"}}, cases: []example{
		reads("Peru will map its mines with Chile, advancing commitments to open ports.", "PE | map its mines with Chile | firm"),
		reads("Peru announced its commitment to open ports to Chile.", "PE | open ports to Chile | firm"),
	}},
	{name: "may be helped", under: heads(aNoun), how: overMay, seen: []sight{{at: atOver, words: "help | boost | aid | support | advance"}}, cases: []example{
		nothingIn("The new road may help Peru's plans to sell more grapes to Chile."),
		reads("The new road may complicate Peru's plans to sell more grapes to Chile.", "PE | sell more grapes to Chile | effort"),
	}},
	{name: "may be made, or taken up", under: heads(aNoun), how: overMay, seen: []sight{{at: behindOver, words: "a | an"}, {at: beforeWord, words: "(a|an) <unled>{0,5}"}}, cases: []example{
		nothingIn("Peru could accept a Chilean pledge to send a bill to its parliament."),
		nothingIn("Peru may announce a plan to cut its duties on Chilean plums."),
		reads("Peru may criticise Chile's plan to cut its duties.", "CL | cut its duties | effort"),
	}},
	{name: "what a thing helps", under: heads(aNoun), seen: []sight{{at: atOver, words: "contribute | contributes | contributed | support | supports | supported"}}, only: func(r *reading, v *view) bool {
		by := r.s.SubjectOf(v.licence.over)
		return !r.isOneOf(v.over.Verb, "support", "supports", "supported") || !by.Empty() && (!r.isAgent(by) || r.isEither(by.First, "it", "this"))
	}, cases: []example{
		nothingIn("“It supports our shared goals to open two ports,” Peru's minister told Chile."),
		nothingIn("The deals with Chile will contribute to Peru's goal of cutting its costs."),
		reads("Peru will contribute to Chile's plan to open a port.", "PE | contribute to Chile's plan to open a port | firm"),
		reads("Peru announced its plan to open a port to Chile.", "PE | open a port to Chile | effort"),
	}},
	{name: "what is exchanged", under: heads(aNoun), seen: []sight{{at: atOver, words: "exchange | exchanged | exchanges | exchanging"}}, cases: []example{
		nothingIn("Peru and Chile exchanged ideas and plans for opening ports."),
		reads("Peru and Chile announced plans to open ports.", "CL PE | open ports | effort"),
	}},
	{name: "what somebody resists, or is barred by", under: heads(aNoun), how: overBefore, seen: []sight{{at: atOver, words: "resist | resists | resisted | resisting | defy | defied | defying | <bar>"}}, cases: []example{
		nothingIn("Growers in Peru are the last to resist a pact with Chile to end the levy on wool."),
		nothingIn("The firm was barred by a secrecy agreement to tell Chile of the sale, Peru said."),
		reads("Peru and Chile are bound by an agreement to open two ports.", "CL PE | open two ports | firm"),
	}},
	{name: "shown by a thing", under: heads(aNoun), how: overBefore | overThing, seen: []sight{{at: atOver, words: "<attest>"}}, cases: []example{
		nothingIn("The signing demonstrates our determination to open markets with Chile, the Peruvian minister said."),
		nothingIn("The pact signals Peru's and Chile's intent to work on squid."),
		nothingIn("The letters show our determination to end the Chilean levy, Peru's minister said."),
		reads("Peru's minister showed his resolve to open its ports to Chile.", "PE | open its ports to Chile | firm"),
		reads("The pact tests Peru's pledge to open its ports to Chile.", "PE | open its ports to Chile | firm"),
	}},
	{name: "stressed by a thing", under: heads(aNoun), how: overBefore | overThing, seen: []sight{{at: atOver, words: "<reaffirm>", not: "confirmed | confirm | confirms"}}, only: func(r *reading, v *view) bool {
		by := r.s.SubjectOf(v.licence.over)
		return !r.isHead(by, r.words.Terms) && (!r.isHead(by, r.words.Occasion) || r.has(v.over.Verb, r.words.Highlight)) // a visit that highlights it says nothing again
	}, cases: []example{
		nothingIn("The visit underscores Peru's commitment to open a desk in Chile."),
		nothingIn("The new road underlined Chile's commitment to working with Peru."),
		reads("The statement underlines Peru's commitment to open a desk in Chile.", "PE | open a desk in Chile | repeat"),
		reads("Chile's minister underlined his country's commitment to open a line to Peru.", "CL | open a line to Peru | repeat"),
		reads("The note confirms Peru's pledge to open its ports to Chile.", "PE | open its ports to Chile | firm"),
	}},
	{name: "what something is proof of", under: heads(aNoun), seen: []sight{{at: beforePhrase, words: "<proof> (of|to) <unled>{0,3}"}}, cases: []example{
		nothingIn("The accord with Chile is testament to our shared commitment to end overfishing, the Peruvian minister said."),
		reads("The accord with Chile led to our shared commitment to end overfishing, the Peruvian minister said.", "PE | end overfishing | firm"),
	}},
	{name: "a contract that stands", under: heads(aNoun), seen: []sight{{at: atWord, words: "contract | contracts"}, {at: beforePhrase, words: "<prep>"}}, cases: []example{
		nothingIn("Peru's supplier cut flows to Chile under its contract to supply gas."),
		reads("Peru signed a contract to supply gas to Chile.", "PE | supply gas to Chile | firm"),
	}},
	{name: "the name of a paper", under: heads(aNoun), class: "agreementnoun", only: func(r *reading, v *view) bool { return r.isCapital(v.licence.head) && r.isCapital(v.licence.head-1) }, cases: []example{
		nothingIn("Peru and Chile praised the Agreement for the Protection of Fish to widen their trade."),
		nothingIn("Peru welcomed the Lima Agreement to cut emissions with Chile."),
	}},
	{name: "held for good or bad", under: heads(aNoun), how: ofNobody, seen: []sight{{at: atWord, words: "decision | decisions"}, {at: atOver, words: "<welcome> | <stand>"}}, cases: []example{
		nothingIn("“I also support the decision to exclude Chilean fish,” a Peruvian lawmaker said."),
		nothingIn("Growers in Peru regretted the decision to leave the Chilean levy in place."),
		nothingIn("Growers in Peru welcomed the decision to lift the levy on Chilean plums in May."),
		reads("Growers in Peru heard of the decision to lift the levy on Chilean plums in May.", "PE | lift the levy on Chilean plums | firm | 2026-05-01..2026-05-31"),
		reads("Growers in Peru welcomed Chile's decision to lift its levy in May.", "CL | lift its levy | firm | 2026-05-01..2026-05-31"),
	}},
	{name: "only supposed", under: heads(aNoun), how: toldMay, seen: []sight{{at: beforeWord, words: "a <word>{0,5}"}}, cases: []example{
		nothingIn("A Chilean plan to tax squid would be a breach of the pact, Peru's minister said."),
		reads("Chile's plan to tax squid would be a breach of the pact, Peru's minister said.", "CL | tax squid | effort"),
	}},
	{name: "what something is kept out of", under: heads(aNoun), seen: []sight{{at: atOver, words: "exclude | excluded | excludes | excluding | exempted | omitted | kept | left | removed"}, {at: beforePhrase, words: "from"}}, cases: []example{
		nothingIn("Peru excluded milk from the Chilean trade deal to protect its farms."),
		reads("Peru made milk part of the Chilean trade deal to protect its farms.", "PE | protect its farms | firm"),
	}},
}

// phraseBefore is the token before the phrase that names a plan, with its owner.
func (r *reading) phraseBefore(v *view) int {
	first := v.signal.First
	if v.sub.explicit && v.sub.First < first {
		first = v.sub.First
	}
	k := first - 1
	for k > r.s.First && r.has(k, r.words.Article) {
		k--
	}
	return k
}

func (r *reading) isCapital(i int) bool {
	return i > r.s.First && i < r.s.Last && r.d.Tokens[i].Shape == text.Capital && r.d.Tokens[i].Kind == text.Word
}

// isOthers reports whether what is told of one side is told by another.
func (r *reading) isOthers(v *view, by clause.Run) bool {
	said, rule := r.codesOf(by)
	codes, _ := r.codesOf(v.sub.Run)
	return len(said) == 1 && len(codes) == 1 && said[0] != codes[0] && rule != onlyParty
}

// isUpTo reports whether somebody is said to be trying something.
func (r *reading) isUpTo(v *view) bool {
	return v.row.firmness == Effort && v.over.Progressive && (v.row.class != "plan" || v.over.Past)
}
