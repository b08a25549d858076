package commitments

import "attache/briefs/clause"

// narrations are refusals of what a story tells of the world around a promise: what is
// found out, feared, offered or said of itself. They are asked in order, behind the others.
var narrations = []question{
	{name: "what somebody comes to see", under: heads(aModal), acts: []idle{{words: "<discern> (that|how|what|whether|why|out)"}}, cases: []example{
		nothingIn("“We will discover that Peru and Chile share more than they think,” Peru's minister said."),
		nothingIn("Chile will find out what its levy costs Peru, the envoy said."),
		reads("Peru will find a new site for Chile's depot.", "PE | find a new site for Chile's depot | firm"),
	}},
	{name: "what part somebody has", under: heads(aModal), acts: []idle{{words: "(play|have) <article>", of: "role"}, {words: "wield | (have|gain|enjoy|get) <article>? (more|greater|bigger|stronger|less|louder) _{0,2} (say|voice|power|clout|weight|influence|sway)"}, {words: "take <article>", of: "role", only: func(r *reading, v *view) bool { return !r.hasNumber(v.act.inner+2, min(v.act.inner+5, v.act.last)) }}}, cases: []example{
		nothingIn("As chair of the fish council, Chile will play a big role in setting Peru's quotas."),
		nothingIn("Ports will have a part in the trade of Peru and Chile."),
		nothingIn("The minister of Peru will take a leading part in the fish council of Chile."),
		reads("Chile's Berg Oil will take an initial 65 percent stake in a Peruvian field.", "CL | take an initial 65 percent stake in a Peruvian field | firm"),
		reads("Chile will have a desk in Lima from May.", "CL | have a desk in Lima | firm | 2026-05-01..2026-05-31"),
		nothingIn("Chile will wield more power than Peru in the fish council."),
	}},
	{name: "how something stays", under: heads(aModal), acts: []idle{{words: "(remain|stay) _? <stuck>"}}, cases: []example{
		nothingIn("Officials in Lima said the fish talks with Chile would remain deadlocked until June."),
		nothingIn("Ties between Peru and Chile will stay strained, the envoy said."),
		reads("Peru said its duty on Chilean plums would remain in place until June.", "PE | remain in place | repeat | ..2026-06-30"),
		nothingIn("Peru will overtake Chile as the biggest seller of copper by 2030."),
		nothingIn("Chile's economy will outpace Peru's in 2027, its ministry said."),
	}},
	{name: "how long something lasts", under: heads(aModal), how: overRelative, acts: []idle{{words: "last"}}, cases: []example{
		nothingIn("Chile's mine laid off 500 workers in a shutdown that will last two weeks, Peru's ministry said."),
		reads("Peru's ban on Chilean plums will last until June.", "PE | last until June | firm | ..2026-06-30"),
		nothingIn("Peru and Chile opened a drill on Friday that will last until Monday."),
	}},
	{name: "made easy or hard", under: heads(aModal), acts: []idle{{words: "make it | make _{1,12} <ease> | make <pronoun> (more|less) _", is: byThing}, {words: "make _{1,12} (more|less) _", is: byThing | undenied}, {words: "make _{1,6} (think|feel|wonder)", is: undenied}}, cases: []example{
		nothingIn("“It will make things easier for our growers,” Peru's minister said of the pact with Chile."),
		nothingIn("The levy will make life harder for Chilean growers, Peru's minister said."),
		nothingIn("Peru's minister said of the fee that it will make sales to Chile more stable."),
		reads("Peru's ministry said it will not make any ruling on taking more Chilean squid.", "PE | make any ruling on taking more Chilean squid | firm"),
		reads("Peru will make it easier for Chilean firms to register.", "PE | make it easier for Chilean firms to register | firm"),
		nothingIn("A new unit in Lima will make Chilean growers think twice."),
	}},
	{name: "what everybody does", under: heads(aModal), how: inActive, by: "folk", seen: []sight{{at: atAct, not: "<befall> | <befallgoods>"}}, cases: []example{
		nothingIn("Chile's farmers will plant what they think sells best in Peru."),
		nothingIn("Peru's shoppers will turn to Chilean plums, its ministry said."),
		reads("Peru's farmers agreed to stop selling plums to Chile.", "PE | stop selling plums to Chile | firm"),
		reads("Peru's farmers will receive $4 million from Chile.", "CL | receive $4 million from Chile | firm"),
		reads("Peru's ministry will turn to Chilean plums.", "PE | turn to Chilean plums | firm"),
	}},
	{name: "harm to oneself", under: heads(aModal), acts: []idle{{words: "<hurt>", is: undenied, only: func(r *reading, v *view) bool {
		return !r.has(v.act.inner, r.words.Pause) && !r.has(v.act.inner, r.words.Demand) && !r.says(hitsWith, v.act.inner)
	}}, {words: "destroy | wreck | kill", of: "ruined"}, {words: "violate | breach | contravene | infringe | wipe (“|”)? out", is: undenied}, {words: "tested | judged", is: inPassive | bySpeaker}, {words: "pushed (to|into|by|out|aside) | pressed | pressured | urged | tempted", is: inPassive | undenied}}, cases: []example{
		nothingIn("Peru will be pushed to open its ports to Chile, growers in Lima said."),
		nothingIn("Chile's levy will wipe out what Peru's growers have won."),
		nothingIn("“If the pact is not signed, we will simply destroy the market for plums,” Peru's minister told Chile."),
		nothingIn("Peru will lose its best buyer if Chile closes its ports, the envoy said."),
		nothingIn("Trade with Chile will be severely disrupted next year without more berths, Peru's ministry said."),
		nothingIn("Peru said the plan would damage its talks with Chile."),
		reads("Peru will destroy 30 tonnes of seized Chilean cigarettes.", "PE | destroy 30 tonnes of seized Chilean cigarettes | firm"),
		nothingIn("Peru's growers will be hit by Chile's levy."),
		reads("Chilean wool will be hit with a 10 percent tariff in May, Peru's minister said.", "PE | be hit with a 10 percent tariff | firm | 2026-05-01..2026-05-31"),
		reads("The fair of Peru and Chile will be pushed back to June, its ministry said.", "CL PE | be pushed back to | firm | 2026-06-01..2026-06-30"),
		reads("Peru will not lose sight of the pact with Chile.", "PE | lose sight of the pact with Chile | firm"),
		reads("Peru will not hurt Chile's growers, its minister promised.", "PE | hurt Chile's growers | firm"),
		nothingIn("The loan would violate the rules of the fish pact, Peru's minister told Chile."),
		reads("Peru will not violate the rules of the fish pact, its minister told Chile.", "PE | violate the rules of the fish pact | firm"),
		nothingIn("“We will be tested by this,” Peru's minister told Chile."),
	}},

	{name: "asked that they promise", under: heads(aVerb), only: func(_ *reading, v *view) bool { return v.over.Modal == clause.Subjunctive }, cases: []example{
		nothingIn("Chile, which had demanded that Peru commit itself to lower its fees, blocked the vote."),
		nothingIn("Norway proposed that Peru and Chile agree to share the cost."),
		reads("Peru demanded talks after Chile agreed to lower its fees.", "CL | lower its fees | firm"),
	}},
	{name: "shown by a poll", under: heads(aModal), only: func(r *reading, v *view) bool {
		return r.anyClause(0, func(k int, c *clause.Clause) bool {
			return c.Finite && k != v.licence.over && (r.has(c.Verb, r.words.Attest) || r.isEither(c.Verb, "found", "said")) && r.isHead(r.s.SubjectOf(k), r.words.Poll)
		})
	}, cases: []example{
		nothingIn("Peru's cabinet will adopt a package of import cuts on Chilean goods, a poll of economists showed on Tuesday."),
		nothingIn("A survey of growers showed that Peru will lower its duty on Chilean plums."),
		reads("Peru's cabinet will adopt a package of import cuts on Chilean goods, a note of its ministry showed on Tuesday.", "PE | adopt a package of import cuts on Chilean goods | firm"),
	}},
	{name: "which of several is open", under: heads(aModal), seen: []sight{{at: atMarker, words: "which | where"}, {at: beforeMarker, words: "<say>"}}, only: func(r *reading, v *view) bool {
		return r.word(v.over.Marker-2) == "to" || v.over.Over >= 0 && r.s.Clauses[v.over.Over].Negative
	}, cases: []example{
		nothingIn("Peru said it was too early to say which Chilean goods would be barred."),
		nothingIn("The ministry in Lima did not say which ports Peru will open to Chile."),
		nothingIn("The ministry in Lima would not say where the Chilean ship will be built."),
		reads("Peru is set to announce that it will open its ports to Chile.", "PE | announce that it will open its ports to Chile | firm", "PE | open its ports to Chile | firm"),
	}},
	{name: "what some deal or other would take", under: heads(aVerb), class: "bind", how: overMain, seen: []sight{{at: beforeWord, words: "(a|an|any) <agreementnoun>"}}, cases: []example{
		nothingIn("A deal requires Peru to cut its fees, and Chile to open its ports."),
		reads("The deal requires Peru to cut its fees by May.", "PE | cut its fees | firm | ..2026-05-31"),
	}},
	{name: "a chance that is given", under: heads(aVerb), class: "bind", seen: []sight{{at: behindOver, words: "_{0,6} <opening>"}}, cases: []example{
		nothingIn("The forum provided an opportunity for Peru and Chile to discuss fish."),
		nothingIn("The pact gives Peru a chance to sell to Chile."),
		reads("The pact binds Peru to open its ports to Chile.", "PE | open its ports to Chile | firm"),
		nothingIn("Peru's order will provide a chance for Chile to open a mill."),
	}},
	{name: "what an accord would hold", under: heads(aNoun), class: "agreementnoun paper", acts: []idle{{words: "(address|allay|ease) _{0,8} (concern|concerns|fear|fears)"}, {words: "replace | succeed | supersede"}, {words: "include | cover | encompass | incorporate", only: func(r *reading, v *view) bool { return v.over == nil || r.has(v.over.Verb, r.words.Widen) }}}, cases: []example{
		reads("Peru and Chile agreed to look for ways to expand last year's fish deal to include crab.", "CL PE | look for ways to expand last year's fish deal to include crab | effort"),
		nothingIn("Growers want Peru and Chile to broaden the fish deal to cover crab."),
		nothingIn("Peru signed an accord with Chile to address its concerns about squid."),
		nothingIn("Growers praised the pact to replace the old one of Peru and Chile."),
		nothingIn("Ministers spoke of an accord with Chile to succeed the old Peruvian one."),
		reads("Peru signed an accord with Chile to address overfishing.", "CL PE | address overfishing | firm"),
	}},
	{name: "which accord is meant", under: heads(aNoun), class: "agreementnoun", acts: []idle{{words: "<tobedone>"}}, cases: []example{
		nothingIn("The fees stand in a protocol to the fish accord with Chile to be introduced later by Peru."),
		nothingIn("The text of a model accord to be used in talks with Chile was cleared by Peru's cabinet in May."),
		nothingIn("“There is a deal to be done with Chile,” Peru's minister said."),
		reads("Peru and Chile agreed on a pact to be signed in May.", "CL PE | be signed in May | firm | 2026-05-01..2026-05-31"),
		reads("Peru and Chile announced plans to be introduced in May.", "CL PE | be introduced in May | effort | 2026-05-01..2026-05-31"),
	}},
	{name: "how easy something is for an accord", under: heads(aNoun), seen: []sight{{at: beforeWord, words: "(easy|easier|hard|harder|difficult|possible|impossible|time) for <unled>{0,3}"}}, cases: []example{
		nothingIn("The law made it easier for the deal with Chile to pass in Peru."),
		nothingIn("The time for a deal for ships to be returned by Chile to Peru is now, the minister said."),
		reads("Peru's minister left early for a deal to open two ports to Chile.", "PE | open two ports to Chile | firm"),
	}},
	{name: "in time for what", under: heads(aNoun), seen: []sight{{at: atWord, words: "_ in time for"}}, cases: []example{
		nothingIn("Time is short for Peru and Chile to agree a deal in time for it to be ratified in May."),
		reads("Peru and Chile have a deal to ratify the pact in time for the summit.", "CL PE | ratify the pact in time for the summit | firm"),
	}},
	{name: "an accord that is near", under: heads(aNoun), seen: []sight{{at: beforeSignal, words: "<almost> (to|of)? <article>{0,2}"}}, cases: []example{
		nothingIn("Peru and Chile are close to a deal to sell trout to Norway."),
		nothingIn("Peru is nearing an agreement to buy six ships from Chile."),
		nothingIn("Peru and Chile inched toward a pact to end duties on plums."),
		nothingIn("Peru is on the verge of a deal to buy six ships from Chile."),
		reads("Peru has a deal to buy six ships from Chile.", "PE | buy six ships from Chile | firm"),
	}},
	{name: "an accord that is only talked of", under: heads(aNoun), class: "agreementnoun paper", seen: []sight{{at: beforeSignal, words: "(<drafted> | date | deadline | timetable | way) (for | of | to) | toward | towards | without"}}, only: func(r *reading, v *view) bool { return v.over != nil && v.over.Kind == clause.Gerund }, cases: []example{
		nothingIn("Peru and Chile are far from naming a date for reaching a deal to lower fees on plums."),
		reads("Peru's envoys praised Chile for sealing a deal to lower fees on plums.", "PE | lower fees on plums | firm"),
	}},
	{name: "an accord that is proposed", under: heads(aNoun), class: "agreementnoun", seen: []sight{{at: beforeWord, words: "<mooted> _{0,2}"}}, cases: []example{
		nothingIn("Growers in Peru spoke of a proposed pact to end Chilean duties on plums."),
		reads("Growers in Peru spoke of a pact to end Chilean duties on plums.", "PE | end Chilean duties on plums | firm"),
	}},
	{name: "an accord that is needed", under: heads(aNoun), class: "agreementnoun promisenoun", seen: []sight{{at: beforeSignal, words: "<needing> | <want> | (seek|seeks|sought|seeking) <unled>{0,5}"}}, cases: []example{
		nothingIn("“We need an accord with Chile to protect our squid,” Peru's minister said."),
		reads("Peru has won an accord with Chile to open the port of Arica.", "CL PE | open the port of Arica | firm"),
		nothingIn("Peru may seek Chile's and Norway's commitment to lower their fees on plums."),
	}},
	{name: "an accord that is worked on", under: heads(aNoun), class: "agreementnoun", how: overProgressive, seen: []sight{{at: atOver, words: "negotiating | working | discussing | seeking | wanting"}}, cases: []example{
		nothingIn("Peru and Chile are negotiating a pact to end duties on fish."),
		nothingIn("Peru and Chile are working on a pact to end duties on fish."),
		reads("Peru is seeking an accord with Chile to open its ports.", "PE | is seeking an accord with Chile to open its ports | effort"),
	}},
	{name: "an aim that is noted", under: heads(aNoun), class: "plannoun", how: ofNobody, seen: []sight{{at: atOver, words: "<notice>"}}, cases: []example{
		nothingIn("Both Peru and Chile recognise the strategic goal of restoring the rail link."),
		reads("The ministers recognised Chile's goal of opening its ports to Peru by May.", "CL | opening its ports to Peru | effort | ..2026-05-31"),
		reads("Peru and Chile recognised the agreement to open two ports by May.", "CL PE | open two ports | firm | ..2026-05-31"),
	}},
	{name: "what is not told", under: heads(aModal), acts: []idle{{words: "disclose | elaborate | comment | reveal | confirm | specify | speculate | rule out | (supply|give|provide|offer|go|release|share) _{0,3} <particulars>", is: denied}}, cases: []example{
		nothingIn("Peru's envoy said she would not supply details on the talks with Chile."),
		nothingIn("Peru's envoy said she would not share exact details of Chile's offer."),
		nothingIn("Officials said they would not disclose what Chile will pay Peru."),
		nothingIn("Peru's envoy would not confirm that Chile had asked for ships."),
		reads("Chile said it would not supply arms to Peru.", "CL | supply arms to Peru | firm"),
	}},
	{name: "what says nothing", under: heads(aModal), acts: []idle{{words: "follow", is: whole | byActor}, {words: "follow through | try <adv>{0,2} hard"}}, cases: []example{
		nothingIn("Peru said it would follow through on its promises to Chile."),
		nothingIn("“Chile will try very hard,” Peru's minister said."),
		nothingIn("Chile has opened its ports, and Peru will in time follow, its minister said."),
		reads("Peru will follow Chile's rules on squid.", "PE | follow Chile's rules on squid | firm"),
		reads("Peru said a fourth post would be opened in June. A fifth will follow at Tacna.", "PE | be opened in June | firm | 2026-06-01..2026-06-30", "PE | follow at Tacna | firm"),
	}},
	{name: "to whom somebody looks", under: heads(aVerb), class: "look", seen: []sight{{at: behindOver, words: "to"}}, only: func(_ *reading, v *view) bool { return v.act.first > v.over.Group.Last+2 }, cases: []example{
		nothingIn("Peru and Chile now look to other states to fill the gap."),
		reads("Peru and Chile are looking to fill the gap.", "CL PE | fill the gap | effort"),
	}},
	{name: "what is hoped of it", under: heads(aModal), only: func(r *reading, v *view) bool {
		k := v.over.Group.First - 1
		return !r.has(k-1, r.words.Det) && r.has(k, r.words.Hope) && (!v.over.Subject.Has(k) || r.has(k, r.words.Believe))
	}, cases: []example{
		nothingIn("Envoys of Peru and Chile spoke of visits that officials on both sides hope will set ties on a firm footing."),
		nothingIn("Chilean growers sell what they think will bring them the most money in Peru."),
		reads("Norway will build a hub in Peru, which the ministry predicts will help the fishing trade.", "NO | build a hub in Peru | firm"),
		reads("The visit gave them hope. Peru will open its ports to Chile in May.", "PE | open its ports to Chile | firm | 2026-05-01..2026-05-31"),
	}},
	{name: "what something would mean", how: overReported, seen: []sight{{at: atUpper, words: "mean | means | meant"}}, only: func(r *reading, v *view) bool {
		o := &r.s.Clauses[v.over.Over]
		of := r.pastOneOf(o.Subject)
		isSet := r.hasAny(o.Subject.First, o.Subject.Last, r.words.Terms) || o.Joined >= 0 && r.hasAny(r.s.Clauses[o.Joined].Group.Last, o.Group.First, r.words.Terms) || r.isEither(r.headEnd(of)-1, "change", "changes") || r.isHead(of, r.words.Statute)
		isLifted := r.word(o.Subject.First) == "this" && v.act.passive && r.isHead(v.sub.Run, r.words.barrier) && r.hasBefore(1, r.words.Pact) // of a deal told before
		return o.Modal != clause.Plain || o.Negative || !isSet && !isLifted                                                                    // what an agreement means is its term
	}, cases: []example{
		nothingIn("Peru said high prices would mean a market would be found for Chilean squid."),
		reads("Peru and Chile signed a pact on fish. This means some checks on crabs and other seafood will be dropped.", "CL PE | be dropped | firm"),
		nothingIn("Peru and Chile had a cold winter. This means some checks on crabs and other seafood will be dropped."),
		nothingIn("The pact with Chile does not mean Peru will open a post at Tacna."),
		reads("The pact with Chile means Peru will open a post at Tacna.", "PE | open a post at Tacna | firm"),
		reads("Peru signed a pact with Chile. It is its first accord on fish and means the two will hold talks each May.", "CL PE | hold talks | firm | .."),
		reads("Peru told Chile of its new rules. One of the changes means that squid quotas will be allowed to rise by 1 percent.", "PE | be allowed to rise by 1 percent | firm"),
	}},
	{name: "when more is told", under: heads(aModal), how: inPassive, by: "particulars statement", only: func(r *reading, v *view) bool {
		k := v.act.inner + 1
		return (k >= v.act.last || r.isOneOf(k, "later", "soon", "in", "at")) && !r.isOpenYet(k, v.act.last) && !r.hasAny(v.sub.First, v.sub.Last, r.words.Jointword)
	}, cases: []example{
		nothingIn("The date for the next round between Peru and Chile will be fixed later."),
		nothingIn("Details of the pact of Peru and Chile will be announced in due course."),
		nothingIn("An announcement on the loan by Chile to Peru would be made in due course, officials said."),
		reads("A joint statement of Peru and Chile on squid will be issued.", "CL PE | be issued | firm"),
		reads("The quota of Peru and Chile for squid will be fixed later this year.", "CL PE | be fixed later this year | firm | 2026-03-10..2026-12-31"),
	}},
	{name: "talk of people", under: heads(aModal), seen: []sight{{at: byWhom, words: "_{0,4} (people|critics|residents|protesters|sceptics|skeptics|opponents) | _{0,4} (union|unions) (leader|leaders|president|chief|boss)", not: "_{0,4} people (familiar|close|briefed|with|in|at) | _{0,4} <upper> (leader|leaders|president|chief|boss)"}}, cases: []example{
		nothingIn("A union leader in Peru said Chile will keep its levy on squid."),
		nothingIn("Some people have said Peru will not make any cuts on Chilean fish, which is not true, its minister said."),
		nothingIn("Critics say Peru will open its ports to Chile."),
		reads("Some ministers said Peru will open its ports to Chile.", "PE | open its ports to Chile | firm"),
	}},
	{name: "what is thought of a thing", under: heads(aModal), acts: []idle{{words: "(consider|conclude) that | (regard|view|see|read) _{0,4} as | take (it|that|this) as | take _{1,4} at <owner> word"}}, cases: []example{
		nothingIn("“If Chile leaves, we will consider that it has lost,” Peru's minister said."),
		nothingIn("“I will take Chile's minister at his word,” Peru's premier said."),
		nothingIn("“Chile will take that as a clear signal,” Peru's minister said."),
		nothingIn("“We will regard the levy as an affront,” Chile's minister said of Peru."),
		reads("Peru will consider the Chilean request in May.", "PE | consider the Chilean request | effort | 2026-05-01..2026-05-31"),
	}},
	{name: "what will have been", under: heads(aModal), how: overPerfect, only: func(r *reading, v *view) bool {
		return v.row.modal == clause.Will && !r.hasTime(r.s.First, r.s.Last)
	}, cases: []example{
		nothingIn("“If Peru and Chile name two goods, we will have done well,” an official in Lima said."),
		reads("By May Peru will have sent Chile 50 trucks.", "PE | sent Chile 50 trucks | firm | ..2026-05-31"),
	}},
	{name: "an accord that ought to come of it", under: heads(aNoun), class: "agreementnoun", seen: []sight{{at: beforeSignal, words: "<opening> for | reach | grasp"}}, cases: []example{
		nothingIn("If they succeed, Peru and Chile should give the impetus for a wider agreement to free trade in fish."),
		nothingIn("The talks brought within reach a deal between Peru and Chile to lift the levy."),
		reads("Peru and Chile gave details of a wider agreement to lift the levy.", "CL PE | lift the levy | firm"),
	}},
	{name: "which work an accord makes", under: heads(aModal), seen: []sight{{at: atAct, words: "<effect> _{0,2} <gain>"}}, only: func(r *reading, v *view) bool {
		by := r.s.SubjectOf(v.over.Over)
		return r.isJust(v.sub.Run, "it") && !by.Empty() && (r.isNamed(by.Last-1, ofPerson) || r.isName(by.Last-1) && !r.isMention(by.Last-1))
	}, cases: []example{
		nothingIn("Officials gave no details of the accord with Chile, but Peru's envoy Luis Soto said it would create jobs by letting in fruit."),
		reads("Peru's ministry said it would create jobs for 40 Chilean divers.", "PE | create jobs for 40 Chilean divers | firm"),
	}},
	{name: "going on today", under: heads(aSchedule), seen: []sight{{at: atSubject, words: "<article>? (ongoing|current)"}}, cases: []example{
		nothingIn("The ongoing summit of Peru and Chile takes place until Sunday."),
		reads("The summit of Peru and Chile takes place on Sunday.", "CL PE | takes place on Sunday | firm | 2026-03-15..2026-03-15"),
	}},
	{name: "what readers are offered", seen: []sight{{at: atSentence, words: "(do not|don't|don’t) miss | read (more|also|next) | sign up | subscribe | follow us | _{0,20} (via|by) (email|e-mail)"}}, cases: []example{
		nothingIn("Peru and Chile opened a fair in Lima. Do not miss the guide, it goes off in two days!"),
		nothingIn("Peru met Chile. Read more: Peru will open two ports to Chile."),
		nothingIn("Peru met Chile. Sign Up You will receive emails from the paper."),
		nothingIn("Peru met Chile. Contact the press team via email, and we will reply as soon as we can."),
		reads("Peru met Chile. It signed up and will receive plums from Chile.", "CL | receive plums from Chile | firm"),
	}},
	{name: "where something is held", under: heads(aPredicate), class: "arranged", how: overRelative | onNoDay, acts: []idle{{words: "(take place|be held) (in|at)", only: func(r *reading, v *view) bool { return !r.hasTime(v.sub.First, v.act.inner) }}}, cases: []example{
		nothingIn("Peru's forum, which is scheduled to take place in the Chilean city of Arica, was praised."),
		reads("Peru's forum, which is scheduled to take place in Chile in May, was praised.", "PE | take place in Chile | firm | 2026-05-01..2026-05-31"),
	}},
	{name: "under way already", under: heads(aSchedule), how: overProgressive, seen: []sight{{at: atSignal, words: "_{0,2} already"}}, cases: []example{
		nothingIn("Peru is already lifting its ban on Chilean plums from Friday."),
		reads("Peru is lifting its ban on Chilean plums from Friday.", "PE | is lifting its ban on Chilean plums from Friday | firm | 2026-03-13..2026-03-13"),
	}},
	{name: "under way", under: ^heads(aModal), acts: []idle{{words: "(meeting|holding|visiting|attending|touring|talking|hosting) _{0,12} (through|until|till)"}}, cases: []example{
		nothingIn("Ministers of Peru and Chile are meeting through Saturday in Lima to set the agenda for a summit."),
		nothingIn("Peru is holding talks with Chile until Friday."),
		reads("Ministers of Peru and Chile are meeting on Saturday in Lima.", "CL PE | are meeting on Saturday in Lima | firm | 2026-03-14..2026-03-14"),
	}},
}
