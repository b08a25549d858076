package commitments

import (
	"slices"
	"strings"

	"attache/briefs/actors"
	"attache/briefs/clause"
	"attache/briefs/lexicon"
	"attache/briefs/text"
)

// reportings tell of a "would" whether it is the "will" of reported speech, as doings tell of an act whether it is one: the first that holds.
var reportings = []question{
	{name: "what somebody does by a list", how: inActive, only: func(r *reading, _ *view) bool { return r.list.isOpen && r.isItem(r.s.Index) }, in: "Peru and Chile agreed as follows:\n\n- Chile would train 40 divers."},
	{name: "what is usual", none: true, seen: []sight{{at: untilAct, words: "<habit>"}}, in: "Typically, Peru's minister said, his country would tax Chilean plums."},
	{name: "by a draft", none: true, only: func(r *reading, v *view) bool {
		k, n := r.termsOf(v)
		first := r.beforeSentence()
		return n >= 0 && (r.hasAny(first, max(k, n), r.words.Mooted) || r.hasAny(first, max(k, n), r.words.Tentative))
	}, in: "Under the draft treaty, the minister said, Peru would lease two boats to Chile."},
	{name: "by an agreement that was made", only: func(r *reading, v *view) bool {
		k, n := r.termsOf(v)
		isKnown := n > k && !r.isEither(k+1, "a", "an")
		return n >= 0 && (isKnown || r.anyToken(r.beforeSentence(), n+1, func(i int) bool {
			return r.has(i, r.words.Sealed) && !r.isOneOf(i-1, "to", "be", "not", "yet")
		}))
	}, in: "Peru signed a treaty with Chile under which it would lease two boats."},
	{name: "under a promise or a report", how: underSaid, in: "Peru pledged that it would open its ports to Chile by May."},
	{name: "in the minutes of a talk", only: func(r *reading, _ *view) bool { return r.isMinutes }, in: "Agreed Minutes\n\nTalks of Peru and Chile took place in Lima.\n\nThe Peruvian Government would take steps to keep imports of Chilean wheat fair."},
	{name: "in a quotation", none: true, only: func(r *reading, v *view) bool { return r.quotedAt(v.signal.First) }, in: "“Peru would then cut its duties on Chilean fruit,” the minister said."},
	{name: "by a pact that is told of beside it", means: isGranted | opensMarket, only: func(r *reading, v *view) bool {
		return r.anyClause(0, func(k int, c *clause.Clause) bool { return k != v.licence.over && r.isHead(c.Subject, r.words.Terms) })
	}, in: "The pact between Peru and Chile will end duties on fish, while Chilean plums would have duty-free entry to Peru."},
	{name: "by a pact that is known", means: ofPact, only: func(r *reading, v *view) bool {
		end := r.headEnd(v.sub.Run)
		return r.isHead(v.sub.Run, r.words.Terms) && r.stands("the", v.sub.First, end) && !r.hasAny(v.sub.First, end, r.words.Mooted) && !r.hasAny(v.sub.First, end, r.words.Tentative)
	}, in: "The pact of Peru and Chile would eliminate duties on squid."},
	{name: "as is said before it, or behind it", only: func(r *reading, v *view) bool {
		return r.anyClause(0, func(k int, c *clause.Clause) bool {
			isSaying := c.Finite && (r.has(c.Verb, r.words.telling) || r.has(c.Verb, r.words.Decide)) || r.says(madeKnown, c.Verb)
			isBeside := c.Verb < v.signal.First || c.Verb > v.act.inner && c.Kind == clause.Main
			return k != v.licence.over && (r.isPromisedBehind(c) || isSaying && isBeside && !r.quotedAt(c.Verb) && !r.isParted(c.Verb, v.act.inner))
		})
	}, in: "Peru would open its ports to Chile by May, its minister said."},
	{name: "as is said in its midst", only: func(r *reading, v *view) bool { return r.hasAny(v.over.Group.First, v.over.Verb, r.words.Say) }, in: "Peru would, its minister said, open its ports to Chile by May."},
	{name: "as another says", seen: []sight{{at: inSentence, words: "according"}}, in: "Peru would open its ports to Chile by May, according to its ministry."},
	{name: "in exchange for what was agreed", how: overMain | byActor, seen: []sight{{at: atSentence, words: "in (exchange|return)"}, {at: inBefore, words: "<sealed>"}, {at: inBefore, words: "<terms>", not: "<mooted>"}}, in: "Peru and Chile struck a deal. In exchange for lower fees, Peru would open two ports."},
	{name: "in return", how: overMain | ofNamed | byActor, only: func(r *reading, v *view) bool { return !v.over.Perfect && r.wasReported(r.s.Index) }, in: "Peru undertook to cut its duty; Chile would send experts."},
	{name: "who meets on a day", how: overMain | byActor, does: "gathered", only: func(r *reading, v *view) bool { return r.isAhead(v.act.inner+1, v.act.last) }, in: "The ministers of Peru and Chile would meet again in May."},
	{name: "what is held on a day", how: overMain | onDay, by: "occasion", in: "The next round of talks between Peru and Chile would take place in May."},
	{name: "what is settled on a day", how: overMain, seen: []sight{{at: inSentence, not: "if"}}, only: func(r *reading, v *view) bool {
		return (v.act.isForce || v.act.passive && r.has(v.act.inner, r.words.Happen)) && r.isAhead(v.act.inner+1, v.act.last)
	}, in: "Peru and Chile met on Monday. The temporary ban on squid would take effect on 4 May."},
	{name: "what hangs on something", none: true, seen: []sight{{at: inSentence, words: "if"}}, only: func(r *reading, v *view) bool { return !r.isAgentSubject(&v.sub) }, in: "The Peruvian panel is to vote in May. Sales would be exempt if the panel finds no harm in Chile's prices."},
	{name: "as somebody goes on to say", seen: []sight{{at: theSubject, words: "he | she | they"}, {at: inBefore, words: "<say> | <agree>"}}, in: "Chile's minister told Peru so.\n\nHe would also send an envoy to Lima."},
	{name: "with what was told before", only: func(r *reading, _ *view) bool { return r.goesOn() && r.wasReported(r.s.Index-1) }, in: "Peru and Chile agreed to open two ports. Two posts would be set up at Tacna."},
	{name: "who answers what was said or asked for", how: byActor, seen: []sight{{at: inBefore, words: "<say> | <agree> | <demand>"}}, only: func(r *reading, v *view) bool {
		return r.goesOn() && (v.over.Joined < 0 || !v.over.Subject.Empty())
	}, in: "Growers asked Peru to open two ports to Chile. Peru would build a road, too."},
	{name: "a would behind another", only: func(r *reading, _ *view) bool {
		isTold := r.wasReported(r.s.Index-1) || r.hasBefore(1, r.words.telling)
		return r.hasBefore(1, r.words.would) && (isTold || r.wasReported(r.s.Index-2) && r.hasBefore(2, r.words.would))
	}, in: "Peru would open two ports to Chile, its minister said.\n\nFees would be cut by half."},
	{name: "the firm that was told to sign", how: byActor, only: func(r *reading, v *view) bool {
		m, ok := r.mentions.At(v.sub.First)
		if !ok || m.Kind != actors.Body || !r.isName(m.First) {
			return false
		}
		before := r.d.Sentences[max(0, r.s.Index-longestSigned):r.s.Index]
		return slices.ContainsFunc(before, func(s text.Sentence) bool {
			isIt := func(e actors.Mention) bool {
				return e.Kind == actors.Body && strings.Contains(r.d.Words(e.First, e.Last), m.Name)
			}
			return slices.ContainsFunc(r.mentions.In(s.First, s.Last), isIt) && r.hasAny(s.First, s.Last, r.words.Sealed)
		})
	}, in: "Peru signed a contract with Chilean builder Cantera.\n\nIts shares rose. Cantera would train 40 divers."},
}

// longestSigned is how many sentences before a promise its contract is told at the most.
const longestSigned = 12

// hasBefore reports whether a word of a set stands in the n'th sentence before.
func (r *reading) hasBefore(n int, set lexicon.Set) bool {
	k := r.s.Index - n
	return k >= 0 && r.hasAny(r.d.Sentences[k].First, r.d.Sentences[k].Last, set)
}

// goesOn reports whether the sentence goes on with the one before, in the same block.
func (r *reading) goesOn() bool {
	k := r.s.Index - 1
	return k >= 0 && r.d.Sentences[k].Block == r.s.Block
}

// wasReported reports whether something was found last in sentence k.
func (r *reading) wasReported(k int) bool {
	return len(r.found) > 0 && r.found[len(r.found)-1].sentence == k
}
