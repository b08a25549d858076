package commitments

import (
	"attache/briefs/actors"
	"attache/briefs/clause"
)

// doings are asked in order: the first of which all holds that it asks for says whether the act is one. What none knows is none.
var doings = []question{
	{name: "a thing, or what enters into force", only: func(_ *reading, v *view) bool { return v.act.isForce || v.act.isNoun }, in: "Chile's ruling on Peruvian squid is due in May."},
	{name: "is there, or is not, if it is a measure", how: existing, only: func(r *reading, v *view) bool {
		switch {
		case v.sub.none || v.act.negative:
			return r.isHead(v.sub.Run, r.words.withheld)
		case v.row.modal == clause.Shall:
			return true // "There shall be free trade between"
		}
		isMade := r.isHead(v.sub.Run, r.words.Duty) && r.isInManner(underSaid, v, v.act.inner+1)
		return isMade || r.isHead(v.sub.Run, r.words.Event) && r.isDated(&v.act) || r.saysIn(freeEntry, v.sub.First, v.act.last)
	}, in: "There will be a round of talks between Peru and Chile in May."},
	{name: "is where there is something to do", under: heads(aModal), how: byOfficial, means: hasErrand, in: "Chile's minister will be in Lima to sign the pact with Peru."},
	{name: "is in office somewhere on a day", under: heads(aModal), how: byOfficial, seen: []sight{{at: atAct, words: "be (in|at) <upper>", not: "be (in|at) <upper> from"}}, only: func(r *reading, v *view) bool { return r.isAhead(v.act.inner+1, v.act.last) }, in: "Chile's minister will be in Lima on 4 May."},
	{name: "is in office where others come together", under: heads(aModal), how: byOfficial | undenied, seen: []sight{{at: atAct, words: "be (at|in attendance at|present at) <det> _{0,3} <gathering>"}}, in: "Peru's minister will be at the signing ceremony in Chile."},
	{name: "is in office on a visit", under: heads(aModal), how: byOfficial, seen: []sight{{at: atAct, words: "be on _{0,6} (visit|trip|tour) to"}}, in: "Chile's minister will be on a four-day visit to Peru."},
	{name: "is somewhere on a day", under: heads(aModal), how: inActive, by: "occasion", only: func(r *reading, v *view) bool {
		k := v.act.inner + 1
		isThere := r.isTimed(k) || r.isEither(k, "in", "at") && (r.isName(k+1) || r.word(k+1) == "the")
		return r.word(v.act.inner) == "be" && isThere && r.isAhead(k, v.act.last)
	}, in: "The next meeting of the committee of Peru and Chile will be in Lima in 2027."},
	{name: "has to by a rule", under: heads(aModal), only: func(r *reading, v *view) bool { return r.isObliged(&v.sub, &v.act) }, in: "Chilean firms will be required to buy Peruvian steel, Peru's minister said."},
	{name: "is the one whose job it is", under: heads(aVerb), means: takesRole, in: "Peru agreed to be a reliable supplier of gas to Chile."},
	{name: "can sell what another lets in", under: heads(aModal), seen: []sight{{at: atAct, words: "be able"}}, means: isGranted, in: "Peru's growers will be able to sell wool free of duty in Chile."},
	{name: "is something", none: true, how: aState, in: "Peru will have no impact on Chile's vote."},
	{name: "demands of others", none: true, means: asksOthers, only: func(r *reading, v *view) bool {
		isDrawn := r.word(v.act.inner) == "call" && r.isAmount(v.act.inner+2) // "call for | $20 billion"
		return !isDrawn && !r.tells(&v.act, pressesOn)
	}, in: "Peru promised to insist on its right to fish off Chile."},
	{name: "has others do it", none: true, does: "causedemand", how: undenied, only: func(r *reading, v *view) bool {
		by, _ := r.codesOf(v.sub.Run)
		for k := v.act.inner + 1; k < min(v.act.last, v.act.inner+6) && (k == v.act.inner+1 || !r.has(k, r.words.Prep)); k++ { // and not "will ask Congress for"
			if m, ok := r.mentions.At(k); ok && isOther(m, by) {
				return !r.tells(&v.act, invitesIn) && r.stands("to", m.Last, min(v.act.last, m.Last+5))
			}
		}
		return false
	}, in: "Peru will ask Chile to open its market."},
	{name: "looks ahead", none: true, means: looksAhead, in: "Peru will take up to 5 years to recover, Chile's minister said."},
	{name: "is what the agreement does", none: true, seen: []sight{{at: theSubject, words: "it | this | they | these"}}, only: func(r *reading, v *view) bool {
		isNamed := r.mark(v.sub.Last) == '(' && r.hasAny(v.sub.Last+1, v.sub.Last+4, r.words.Agreementnoun) // "This (agreement) will"
		return !r.tells(&v.act, ofPact) && (isNamed || v.sub.First == r.s.First && r.s.Index > 0 && r.opensWithPact(r.s.Index-1))
	}, in: "The pacts between Peru and Chile were signed on Monday. They will cut queues at ports."},
	{name: "is what a thing does", none: true, under: heads(aModal), how: inActive, seen: []sight{{at: theSubject, words: "it | this | that"}}, only: func(r *reading, v *view) bool {
		return !r.tells(&v.act, ofPact) && !r.comesAbout(&v.act) && r.isOfThing(v)
	}, in: "Peru's minister praised the bridge. It will bring growers closer to Chile."},
	{name: "comes with something", how: byActor, means: comesWith, in: "Peru will come back with an offer to Chile."},
	{name: "comes on a day", how: byActor, means: comesThere, only: func(r *reading, v *view) bool { return r.isAhead(v.act.inner+1, v.act.last) }, in: "Peru's minister will come to Chile on 4 May."},
	{name: "is somebody's part", how: underVow, means: isLot, in: "Peru and Chile agreed that the port will be under joint control."},

	{name: "gets what another gives", under: heads(aModal), only: func(r *reading, v *view) bool {
		return r.tells(&v.act, isGranted|haveDuty) || r.isGift(&v.act) || r.isKeptOut(&v.sub, &v.act)
	}, in: "Peru's plums will attract zero tariffs in Chile."},
	{name: "is taxed", under: heads(aModal), only: func(r *reading, v *view) bool { return r.says(hitsWith, v.act.inner) }, in: "Peru will hit Chilean wool with a 10 percent tariff."},
	{name: "sees it done", under: heads(aModal), only: func(r *reading, v *view) bool { return r.isSeen(v.sub.Run, &v.act) }, in: "The deal between Peru and Chile will see carpets exported at a lower rate."},
	{name: "goes to whom", under: heads(aModal), means: moneyGoes, only: func(r *reading, v *view) bool { return r.isMoney(v.sub.Run) }, in: "About 30 million dollars of the loan from Norway will go to dairy projects in Peru."},

	{name: "befalls a duty", under: ^heads(aModal), by: "duty", does: "befallgoods", how: bare, in: "Peru's tariffs on Chilean plums are set to rise in May."},
	{name: "grows or shrinks", none: true, under: heads(aPredicate), how: byThing, does: "befallgoods", only: func(r *reading, v *view) bool {
		return (!r.hasObject(&v.act) || r.isTimed(v.act.inner+1)) && r.word(r.headEnd(v.sub.Run)-1) != "spending"
	}, in: "Peru's use of Chilean gas is set to triple."},
	{name: "goes on", under: ^heads(aModal), how: keeping, in: "The ban on Chilean plums is set to remain, Peru's minister said."},
	{name: "is an act", under: ^heads(aModal), does: "act", in: "The ship from Chile is due to land in Peru on Tuesday."},
	{name: "does not befall", under: ^heads(aModal), not: "befall", in: "Peru's minister is scheduled to air the row with Chile in May."},
	{name: "befalls him by his own will", under: ^heads(aModal), how: byActor, only: func(_ *reading, v *view) bool { return v.row.class != "arranged" }, in: "Peru pledged to recover its stolen ships from Chile."},
	{name: "befalls", none: true, under: ^heads(aModal), in: "Peru's talks with Chile are scheduled to last three days."},

	{name: "is done away with", how: inPassive, means: isUndertakenThen, in: "Visas for travellers will be done away with by Peru and Chile."},
	{name: "is done by promise", how: inPassive | underVow, in: "Peru pledged that homes in Chile would be spared."},
	{name: "is not harmed, as is said", how: inPassive | underSaid | denied, does: "suffer", in: "Peru's minister confirmed that supplies to Chile would not be affected."},
	{name: "is weighed", how: inPassive, means: isWeighed, in: "Peru's request will be considered in the talks with Chile in May."},
	{name: "is what money is spent on", how: inPassive | undenied, means: moneySpent, only: func(r *reading, v *view) bool { return r.isMoney(v.sub.Run) }, in: "The loan from Norway will be used to build a port in Peru."},
	{name: "is suffered", none: true, how: inPassive, means: isSuffered, in: "The ship will be used by Peru to bring plums to Chile."},
	{name: "is not drawn into it", none: true, how: inPassive | denied, seen: []sight{{at: atAct, words: "drawn"}}, in: "Peru's minister will not be drawn into a row with Chile."},
	{name: "is there for sale", none: true, how: inPassive, seen: []sight{{at: atAct, words: "available"}}, only: func(r *reading, v *view) bool {
		return !r.isHead(v.sub.Run, r.words.givable) && !r.isAmount(v.sub.First) && !(r.isHead(v.sub.Run, r.words.Venture) && r.isDated(&v.act))
	}, in: "Watches will be available in Peru and Chile."},
	{name: "is what no list knows", how: inPassive, only: func(r *reading, v *view) bool {
		return r.form(v.act.inner) == 0 || v.row.modal == clause.Shall
	}, in: "Under the treaty of Peru and Chile, not one tonne shall be resold."},
	{name: "is done when it happens", how: inPassive, does: "happen happenadj", in: "The plea of Chile will be heard in Peru in May."},
	{name: "is done", how: inPassive, does: "act", not: "befall", in: "Grants will be distributed by Peru to Chilean growers."},
	{name: "is done to somebody", none: true, how: inPassive, in: "Peru's members will be picked by Chile."},

	{name: "is done by somebody", how: byActor, not: "befall", in: "Peru will work with Chile on ports."},
	{name: "is taken in hand", how: byActor, means: isUndertakenThen, in: "Peru will look into the complaint of Chile."},
	{name: "is taken charge of", how: byActor, means: takesCharge, only: func(r *reading, v *view) bool {
		ms := r.mentions.In(v.sub.First, v.sub.Last)
		return len(ms) > 0 && ms[0].Kind != actors.Individual && ms[0].Kind != actors.Body // a person has it as his job
	}, in: "Chile will be responsible for building the port of Peru."},
	{name: "is held back or brought to it by nothing", how: byActor | denied, seen: []sight{{at: atAct, words: "hesitate to | fall (for|into) | (bow|yield|succumb|submit) to | cave in | get (involved|dragged|sucked|drawn) (in|into)"}}, in: "Peru will not hesitate to tax Chilean plums."},
	{name: "is had done", how: byActor, seen: []sight{{at: atAct, words: "get"}}, only: func(r *reading, v *view) bool { return r.hadDone(v.act.inner) }, in: "Peru will get it done by May, Chile's minister said."},
	{name: "is done to something", how: byActor | withObject, does: "act", in: "Peru will increase its quota of Chilean plums."},
	{name: "goes on with something", how: byActor | withObject | keeping, in: "Peru will not stay silent on Chile's levy."},
	{name: "does no harm to it", how: byActor | withObject | denied, does: "harm", in: "Peru will not hurt Chile's growers."},
	{name: "befalls somebody", none: true, how: byActor, in: "Peru's mission will remain in Chile."},

	{name: "is for something", means: reachesTo, in: "The measure will extend to boats of Peru and Chile."},
	{name: "work goes on", by: "jointwork", not: "effect", only: func(r *reading, v *view) bool { return r.says(stillGoesOn, v.act.verb) }, in: "Cooperation between Peru and Chile will continue."},
	{name: "is what the agreement is for", means: ofPact, only: func(r *reading, v *view) bool { return r.isOfPact(&v.sub) }, in: "The pact between Peru and Chile will eliminate duties on fish."},
	{name: "trade changes by the agreement", by: "flow", does: "befallgoods", only: func(r *reading, v *view) bool {
		return r.isHead(r.speakerOf(v), r.words.Terms) || r.saysIn(underTerms, r.s.First, r.s.Last)
	}, in: "Exports of Peru to Chile will rise to 5,000 tonnes, the accord says."},
	{name: "trade comes about on a day, or does not", how: comingUp, only: func(r *reading, v *view) bool {
		return r.isTrade(v.sub.Run) && (v.act.negative || r.isDated(&v.act))
	}, in: "Trade in Peruvian squid will not occur until Norway's ministry has had word."},
	{name: "so much is bought or lent", by: "spending", only: func(r *reading, v *view) bool {
		k := r.idiomEnd(addUpTo, v.act.inner, v.act.last)
		return k > v.act.inner && r.isAmount(k) && r.isDated(&v.act)
	}, in: "Peru's purchases of gas from Chile will total $3 billion over five years."},
	{name: "a rate that nobody levies", none: true, by: "duty", only: func(r *reading, v *view) bool {
		k := r.headEnd(v.sub.Run)
		return r.isEither(k-1, "rate", "rates") && r.word(k) == "of"
	}, in: "The rate of poverty in Peru and Chile will fall."},
	{name: "a duty comes about", by: "duty", how: comingUp, in: "Peru's sanctions on Chile will remain in place."},
	{name: "a duty changes", by: "duty", how: bare, does: "befallgoods", in: "Peru's duty on Chilean plums will fall to 5 percent in May."},
	{name: "a duty is an act", by: "duty", does: "act", not: "effect", only: func(r *reading, v *view) bool {
		return v.act.passive || !r.isEither(r.headEnd(v.sub.Run)-1, "sanction", "sanctions") // of which only the scope is told: "will target banks"
	}, in: "Peru's levy on Chilean plums will replace a fee."},
	{name: "goods fare", how: byShipment, does: "befallgoods", in: "Peruvian plums will enter Chile in May."},
	{name: "an event comes about", how: comingUp | byOneMore, in: "The visit of Peru's minister to Chile will end in May."},
	{name: "a body acts", by: "organ", does: "act", not: "effect", in: "The talks between Peru and Chile will lay out a path to a pact."},
	{name: "a meeting settles it", means: settlesPlan, in: "The meeting of Peru and Chile in May will settle the timetable."},
	{name: "a cargo gets there on a day", by: "event", does: "transit", how: onDay, only: func(r *reading, v *view) bool {
		isShare := r.isHead(v.sub.Run, r.words.Portion) && !r.hasAny(v.sub.First, v.sub.Last, r.words.Duty) // "China's share of trade"
		return !isShare && (!r.hasObject(&v.act) || r.isName(v.act.inner+1))
	}, in: "The first cargo from Chile will reach Lima in April."},
	{name: "goods enter free", means: entersFree, in: "Peru's tractors will enter Chile free of duty."},
	{name: "comes about by promise", how: comingUp | underVow, only: func(_ *reading, v *view) bool { return !v.act.keeps }, in: "Peru and Chile agreed that escorts will end."},
	{name: "is to come about", how: comingUp, only: func(_ *reading, v *view) bool { return v.row.modal == clause.IsTo && !v.act.keeps }, in: "The weighbridges of Peru and Chile are to open."},
}

// isPromise reports whether the act is one that its subject can promise, and not something that befalls it.
func (r *reading) isPromise(v *view) bool {
	holds := preconditions[v.row.requires]
	return (holds == nil || holds(r, v)) && r.isAny(r.doings, v)
}

// isAny reports what the first row says that holds of a promise: whether it is such an act.
func (r *reading) isAny(t *questions, v *view) bool {
	q := r.answer(t, v)
	return q != nil && !q.none
}
