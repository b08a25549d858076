package commitments

import (
	"cmp"
	"slices"

	"attache/briefs/actors"
	"attache/briefs/clause"
	"attache/briefs/lexicon"
	"attache/briefs/text"
)

// refusals are asked in order.
var refusals = []question{
	{name: "denied", under: ^heads(aModal), only: (*reading).isDenied, cases: []example{
		nothingIn("Peru did not agree to lower its fee on Chilean fruit."),
		nothingIn("Peru may agree to lower its fee on Chilean fruit."),
		nothingIn("No ministry of Peru plans to lower its fee on Chilean fruit."),
		reads("Peru did agree to lower its fee on Chilean fruit.", "PE | lower its fee on Chilean fruit | firm"),
	}},
	{name: "what something depends on", only: func(r *reading, _ *view) bool { return r.list.isOpen && r.list.conditions }, cases: []example{
		nothingIn("The sale of ore by Peru is subject to:\n\n- a decision by Chile to lift its ban;\n- Norway's commitment to place its mines under watch."),
	}},
	{name: "what is open already", seen: []sight{{at: atWord, words: "committed | commitment"}}, acts: []idle{{words: "<dual> <openthing>"}}, cases: []example{
		nothingIn("Peru remains committed to open markets, its minister told Chile."),
		nothingIn("Peru repeated its commitment to free trade with Chile and to clean energy."),
		reads("Peru is committed to free its ports from Chilean fees.", "PE | free its ports from Chilean fees | firm"),
		reads("Peru is committed to open its markets to Chilean fruit.", "PE | open its markets to Chilean fruit | firm"),
		reads("Peru and Chile are committed to open talks in May.", "CL PE | open talks | firm | 2026-05-01..2026-05-31"),
	}},
	{name: "no subject", under: heads(aModal), only: func(r *reading, v *view) bool {
		return !r.list.isOpen && v.over.Subject.Empty() && v.sub.Empty() && v.over.Joined < 0 && v.over.Kind == clause.Main && v.over.Group.First > r.s.First
	}, shared: true, cases: []example{
		nothingIn("The fund's head spoke in Lima. “I believe the new programme, if carried out well, will help Peru create jobs, cut its debt to Chile and widen its trade,” he said."),
		nothingIn("“Peru's best hope,” its minister said, “is to make Chile lift its ban on wool.”"),
	}},
	{name: "tells which thing is tried", under: heads(aVerb), how: anEffort, seen: []sight{{at: atMarker, words: "that | where"}}, only: func(r *reading, v *view) bool {
		return r.tellsOfNoun(v.over) && !r.isComma(v.over.Marker-1) // ", where he plans to" tells what he does there
	}, cases: []example{
		nothingIn("Norway praised the ties that Peru and Chile are seeking to promote."),
		nothingIn("Norway praised the port where Peru is seeking to promote wool."),
		reads("Norway's premier flew to Peru, where he plans to open a fair.", "NO | open a fair | effort"),
		reads("Peru said that it is seeking to promote ties with Chile.", "PE | promote ties with Chile | effort"),
	}},
	{name: "in a question or condition", only: func(r *reading, v *view) bool { return r.isNoneUnder(r.supposed, v) }, cases: []example{
		nothingIn("It is open whether Peru will lower its fee on Chilean fruit."),
		nothingIn("If Peru agrees to lower its fee, Chilean growers gain."),
		nothingIn("Banks want to see more before Peru and Chile agree to new bridges."),
		nothingIn("The minister said Peru could learn from Chile as it prepares to host the fair in 2027."),
		nothingIn("The minister said Peru might look at the rules of Chile as Lima plans to reform its ports."),
		reads("Growers met before Peru is due to publish its report on Chilean squid in May.", "PE | publish its report on Chilean squid | firm | 2026-05-01..2026-05-31"),
		reads("It is clear that Peru will lower its fee on Chilean fruit.", "PE | lower its fee on Chilean fruit | firm"),
	}},
	{name: "of nobody in particular", how: ofNamed, shared: true, seen: []sight{{at: atSubject, words: "<whoever> | one <relative> | few"}}, cases: []example{
		nothingIn("“You will now settle in, develop projects and enrich our schools,” Chile's premier told growers of Peru."),
		nothingIn("Few growers in Chile will move to Peru, its minister said."),
		nothingIn("Whoever wins will lift the ban on Chilean wool, Peru's minister said."),
		nothingIn("Whoever wins will be asked to lift Peru's ban on Chilean wool."),
		reads("One ministry of Peru will lift the ban on Chilean wool.", "PE | lift the ban on Chilean wool | firm"),
	}},
	{name: "what is asked for", only: func(r *reading, v *view) bool {
		k := r.lastOf(r.words.what, max(v.sub.First+1, v.sub.Last-longestAsked), v.sub.Last)
		return k >= 0 && r.has(k-1, r.words.Prep) && !r.hasAny(k, v.sub.Last, r.words.Be)
	}, cases: []example{
		nothingIn("The price, which moves with talk of what the Peruvian ministry will do, held steady in Chile."),
		reads("Ships under what is now Peru's flag will be tested in Chile.", "PE | be tested in Chile | firm"),
	}},
	{name: "not settled", under: heads(aModal), how: asIsTo, seen: []sight{{at: atSignal, words: "_{0,2} <unsettled>"}}, cases: []example{
		nothingIn("The pact between Peru and Chile is yet to be signed."),
		nothingIn("Peru and Chile are still to sign the fish pact."),
		reads("Peru and Chile are to sign the fish pact in May.", "CL PE | sign the fish pact | firm | 2026-05-01..2026-05-31"),
	}},
	{name: "what comes of it by itself", under: heads(aModal), seen: []sight{{at: beforeAct, words: "thereby"}}, cases: []example{
		nothingIn("Peru and Chile will gain from the talks and thereby deepen their ties."),
		reads("Peru will thank Chile for the talks and then deepen its port.", "PE | thank Chile for the talks | firm", "PE | deepen its port | firm"),
	}},
	{name: "not done so far", seen: []sight{{at: beforeAct, words: "yet to be?"}}, cases: []example{
		nothingIn("Chile's port, yet to be opened, will take in no ships, Peru's minister said."),
		reads("Peru agreed to open a line to Chile, but has yet to name the port.", "PE | open a line to Chile | firm"),
		reads("Peru agreed to halve and end its fee, though Chile has yet to confirm the move.", "PE | halve and end its fee | firm"),
	}},
	{name: "what was meant at first", class: "plan arranged", seen: []sight{{at: beforeWord, words: "originally | initially"}}, cases: []example{
		nothingIn("The talks of Peru and Chile were originally due to take place in May but were called off."),
		nothingIn("Peru initially planned to buy six ships from Chile."),
		reads("The talks of Peru and Chile were due to take place in May.", "CL PE | take place | firm | 2026-05-01..2026-05-31"),
		reads("Peru originally agreed to buy six ships from Chile.", "PE | buy six ships from Chile | firm"),
	}},
	{name: "what something is good for", under: heads(aModal), how: asIsTo, seen: []sight{{at: atSubject, words: "it"}, {at: beforeSubject, words: "<unled> | <prep>", not: "<say> | that | <conj>"}}, cases: []example{
		nothingIn("Peru's minister said it was too soon to lift the ban on Chilean wool."),
		nothingIn("“It's better to follow Chile than to be left behind,” Peru's minister said."),
		nothingIn("“It is hard to see how Chile could buy so much Peruvian gas,” an envoy in Lima said."),
		nothingIn("As uncomfortable as it is to live with Chile's levy, Peru's growers will stay."),
		nothingIn("The task is not to cut fees; instead it is to open ports, Peru's minister told Chile."),
		reads("Peru's minister said it is to lift the ban on Chilean wool in May.", "PE | lift the ban on Chilean wool | firm | 2026-05-01..2026-05-31"),
	}},
	{name: "what the task is", under: heads(aModal), how: asIsTo, only: func(r *reading, v *view) bool {
		of := r.pastOneOf(v.sub.Run)
		return r.word(v.sub.First-1) == "whose" || r.isHead(of, r.words.Goal) || !v.act.passive && (r.isHead(of, r.words.Plannoun) || r.isHead(of, r.words.Errand) && !r.says(contactPoint, r.headEnd(v.sub.Run)-2))
	}, cases: []example{
		nothingIn("Peru backed a Chilean firm whose mission is to lend money to growers."),
		nothingIn("The big task in the ties of Peru and Chile is to restore trust among growers."),
		nothingIn("One of the key aims of the visit of Peru's minister to Chile is to open talks."),
		nothingIn("The next task for the ministers of Peru and Chile is to settle rules of origin."),
		reads("The task force of Peru and Chile is to settle rules of origin in May.", "CL PE | settle rules of origin | firm | 2026-05-01..2026-05-31"),
		reads("A plan for the rest is to be adopted by Peru and Chile in May.", "CL PE | be adopted by Peru and Chile | firm | 2026-05-01..2026-05-31"),
	}},
	{name: "unfulfilled", how: overPerfect, only: func(r *reading, v *view) bool {
		isSupposed := v.over.Modal == clause.Would && !r.hasDeadline(&v.act)
		return v.over.Modal == clause.WasTo || v.over.Past && v.row.class == "arranged" || isSupposed
	}, cases: []example{
		nothingIn("Peru was to have opened the depot by June, but its gates are shut."),
		nothingIn("Peru had been due to sign the fish pact with Chile on Tuesday."),
		nothingIn("Peru's minister said he would have dealt with Chile in another way."),
		reads("Peru's minister said his country would have lifted the ban on Chilean wool by May.", "PE | lifted the ban on Chilean wool | firm | ..2026-05-31"),
		reads("Peru said it was to open the depot to Chile in June.", "PE | open the depot to Chile | firm | 2026-06-01..2026-06-30"),
	}},
	{name: "what somebody would like", under: heads(aModal), how: asWould, acts: []idle{{words: "like | prefer | love | welcome | appreciate"}}, cases: []example{
		nothingIn("Peru would appreciate an early answer by Chile, its minister said."),
		nothingIn("Peru's minister said his country would welcome a visit by Chile's premier."),
		reads("Peru's minister said his country will welcome Chilean ships in its ports from May.", "PE | welcome Chilean ships in its ports | firm | 2026-05-01..2026-05-31"),
	}},
	{name: "what somebody would gladly do", under: heads(aModal), how: asWould, seen: []sight{{at: beforeAct, words: "gladly | happily | willingly"}}, cases: []example{
		nothingIn("Peru's minister said he would gladly sell Chile his ships."),
		reads("Peru's minister said he would quietly sell Chile his ships.", "PE | sell Chile his ships | firm"),
	}},
	{name: "what doing it would bring", under: heads(aModal), how: asWould | inActive, only: func(r *reading, v *view) bool {
		first, last := r.s.First, v.signal.First
		hasObject := r.isName(first+1) || r.has(first+1, r.words.Det) || r.has(first+1, r.words.Pronoun) // and not "Filling stations would"
		return hasObject && r.form(first)&lexicon.Ing != 0 && !r.has(first, r.words.Prep) && !r.has(v.sub.First, r.words.Pronoun) && !r.anyToken(first, last, r.isComma) && !r.hasFinite(first, last)
	}, cases: []example{
		nothingIn("Adding Chile's ports would widen the reach of the pact, Peru's minister said."),
		reads("Mining firms of Peru would open an office in Chile, its minister said.", "PE | open an office in Chile | firm"),
		reads("Talks on adding Chile's ports would begin in May, Peru's minister said.", "CL PE | begin in May | firm | 2026-05-01..2026-05-31"),
	}},
	{name: "with what aim", under: heads(aVerb), how: anEffort | overParticiple, only: func(r *reading, v *view) bool {
		isBehind := v.over.Over >= 0 && r.isComma(v.over.Group.First-1) && v.over.Group.First > r.s.Clauses[v.over.Over].Group.First
		return isBehind && !r.isOpenYet(v.act.inner+1, v.act.last)
	}, cases: []example{
		nothingIn("Peru raised its sales to Chile, seeking to secure a share of the market."),
		reads("Peru's firm builds ships with Chile, aiming to start tests in 2028.", "PE | start tests | effort | 2028-01-01..2028-12-31"),
	}},
	{name: "supposed", under: heads(aModal), how: asWould, only: func(r *reading, v *view) bool {
		return r.anyToken(v.signal.First, r.s.Last, func(k int) bool {
			return r.word(k) == "otherwise" || r.word(k) == "were" && r.stands("if", r.s.First, k)
		})
	}, cases: []example{
		nothingIn("Peru's minister said his country would tax Chilean plums if it were free to."),
		nothingIn("Peru's minister said his country would tax Chilean plums otherwise."),
		reads("Peru's minister said his country would tax Chilean plums that were grown with dung.", "PE | tax Chilean plums that were grown with dung | firm"),
		nothingIn("Peru's minister spoke of the plums that his country would otherwise tax at the Chilean border."),
	}},
	{name: "would without a report", under: heads(aModal), how: asWould, only: func(r *reading, v *view) bool { return !r.isAny(r.reported, v) }, cases: []example{
		reads("The pact of Peru and Chile would eliminate duties on squid.", "CL PE | eliminate duties on squid | firm"),
		nothingIn("The proposed pact of Peru and Chile would eliminate duties on squid."),
		nothingIn("Peru would then cut its duties on Chilean fruit."),
		reads("Peru and Chile agreed as follows:\n\n- Chile would train 40 divers;\n- Peru would pay for two boats.", "CL | train 40 divers | firm", "PE | pay for two boats | firm"),
		reads("Agreed Minutes\n\nTalks of Peru and Chile took place in Lima.\n\nThe Peruvian Government would take steps to keep imports of Chilean wheat fair.", "PE | take steps to keep imports of Chilean wheat fair | firm"),
		reads("Peru and Chile met on Monday. The temporary ban on squid would take effect on 4 May.", "CL PE | take effect | firm | 2026-05-04..2026-05-04"),
		reads("Growers in Peru wrote to its ministry. The findings would be published before June.", "PE | be published before June | firm | ..2026-05-31"),
		nothingIn("If Chile objects, the Peruvian ban would take effect on 4 May."),
		reads("Chilean plums would be tested in Lima by May, Peru's minister promised.", "PE | be tested in Lima | firm | ..2026-05-31"),
		nothingIn("Chilean plums would be tested in Lima, growers in Peru feared."),
		reads("Peru's minister made it clear that his country would open its ports to Chile by May.", "PE | open its ports to Chile | firm | ..2026-05-31"),
		reads("Peru gave notice that it would open its ports to Chile by May.", "PE | open its ports to Chile | firm | ..2026-05-31"),
		reads("Peru let it be known that it would open its ports to Chile by May.", "PE | open its ports to Chile | firm | ..2026-05-31"),
		reads("The pact between Peru and Chile will end duties on fish, while Chilean plums would have duty-free entry to Peru.", "CL PE | end duties on fish | firm", "PE | have duty-free entry to Peru | firm"),
		reads("Peru's minister said Peru would open two ports to Chile. Duties on plums would fall to 5 percent.", "PE | open two ports to Chile | firm", "PE | fall to 5 percent | firm"),
		reads("The Peruvian panel is to vote in May. Sales would be exempt if the panel finds no harm in Chile's prices.", "PE | vote in May | firm | 2026-05-01..2026-05-31"),
	}},
	{name: "told of what is judged", how: overReported, seen: []sight{{at: atSubject, words: "it | they | this"}}, only: func(r *reading, v *view) bool {
		if v.over.Over < 0 {
			return false
		}
		o := &r.s.Clauses[v.over.Over]
		if o.Kind != clause.Participle || o.Over < 0 {
			return false
		}
		m := &r.s.Clauses[o.Over]
		of := clause.Run{First: m.Group.Last, Last: o.Group.First - 1}
		isFor := r.isOneOf(of.First, "against", "for", "to")
		if isFor {
			of.First++ // "are against | the pact, saying it would"
		}
		return (isFor || r.has(m.Verb, r.words.Welcome)) && !r.isAgent(of)
	}, cases: []example{
		reads("Peru and Chile signed a pact on Monday. Under the pact, Peru would train 40 divers.", "PE | train 40 divers | firm"),
		reads("Peru signed a treaty with Chile under which it would lease two boats.", "PE | lease two boats | firm"),
		reads("Peru and Chile have an accord on boats. Chile would pay for two of them under the accord.", "CL | pay for two of them under the accord | firm"),
		nothingIn("Peru has proposed a pact to Chile. Under the pact, Peru would train 40 divers."),
		nothingIn("Peru and Chile are talking about a treaty under which Peru would lease two boats."),
		nothingIn("Under the draft treaty Peru would lease two boats to Chile."),
		nothingIn("Chile's growers are against the pact, saying it would end sales of plums to Peru."),
		nothingIn("Peru attacked the Chilean fee, arguing that it would raise the price of bread and would send ships to Ecuador."),
	}},
	{name: "what is included", acts: []idle{{words: "including | excluding", only: func(r *reading, v *view) bool { return r.isComma(v.act.inner - 1) }}}, cases: []example{
		reads("Peru commits to addressing barriers to trade in fish, including by exempting Norwegian firms from its port rules and accepting Norwegian forms.", "PE | addressing barriers to trade in fish | firm"),
		reads("Peru undertook to include trout in the accord with Norway.", "PE | include trout in the accord with Norway | firm"),
	}},
	{name: "what becomes of an economy", under: heads(aModal), how: inActive, seen: []sight{{at: beforeSignal, words: "economy"}}, only: func(r *reading, v *view) bool {
		return r.word(r.headEnd(v.sub.Run)-1) == "economy" && !r.hasAny(v.sub.First, v.sub.Last, r.words.World)
	}, cases: []example{
		nothingIn("The Peruvian economy will move from farming to trade with Chile, its minister said."),
		reads("Leaders of Peru's economy will move their talks to Chile in May.", "PE | move their talks to Chile | firm | 2026-05-01..2026-05-31"),
	}},
	{name: "what comes of it", acts: []idle{{words: "end up", only: func(r *reading, v *view) bool { return r.form(v.act.inner+2)&lexicon.Ing != 0 }}, {words: "set the (stage|scene|tone)"}, {words: "work", is: whole | byThing}, {words: "keep _{1,6} (afloat|alive | in (business|work))", is: byThing}, {words: "add _{1,8} to _{0,3} (economy|gdp|output|growth)"}, {words: "(absorb|bear|shoulder|swallow|feel) _{0,3} (cost|costs|burden|brunt|pain) of _{0,4} <duty>"}, {words: "(helped|aided|boosted|spurred|facilitated|enhanced|driven|hampered) <adv>? by", is: inPassive | byThing, only: func(r *reading, v *view) bool {
		return !r.isAgent(clause.Run{First: v.act.inner + 2, Last: v.act.last})
	}}, {words: "paid by", by: "duty", only: func(_ *reading, v *view) bool { return v.row.modal != clause.Shall }}, {words: "win by <article>? _ | pave the way"}, {words: "end (badly|well|like|there | in (tears|failure|disaster|war|conflict))"}, {words: "cause | run (out|short) of | pay <article>? (heavy|high|steep|big|hefty|terrible|bitter) price"}}, cases: []example{
		nothingIn("Peru's minister said Chile's levy would cause a shortage of wool."),
		nothingIn("Peru said it would run out of fuel in May without Chile's help."),
		nothingIn("Chilean growers will bear the brunt of the levy, Peru's minister said."),
		reads("Peru will bear the cost of the bridge to Chile.", "PE | bear the cost of the bridge to Chile | firm"),
		nothingIn("Peru's levy on wool will be paid by Chilean growers, its minister said."),
		nothingIn("Peru's premier will win by a landslide, and Chile knows it."),
		nothingIn("Chile's visit will pave the way for more trade, Peru's minister said."),
		reads("Peru will pave the road to Chile.", "PE | pave the road to Chile | firm"),
		nothingIn("The row with Chile will end in tears, Peru's minister said."),
		nothingIn("Trade between Peru and Chile will be helped by better roads."),
		nothingIn("Peru warned Chile that it would pay a heavy price."),
		nothingIn("Peru will end up paying for Chile's levy, its growers' minister said."),
		nothingIn("The talks of Peru and Chile in May will set the stage for a pact."),
		nothingIn("Chile's levy will not work, Peru's minister said."),
		nothingIn("Chile's loan is of $3 million. It will keep three Peruvian mills in business."),
		reads("Chile will keep three Peruvian mills in business.", "CL | keep three Peruvian mills in business | repeat"),
		nothingIn("The pact of Peru and Chile is set to add 9 billion dollars to the economy by 2040."),
		reads("Peru will set the levy on Chilean plums in May.", "PE | set the levy on Chilean plums | firm | 2026-05-01..2026-05-31"),
		reads("Peru will add 9 million dollars to the fund for Chile's growers.", "PE | add 9 million dollars to the fund for Chile's growers | firm"),
	}},
	{name: "what a gathering does to those who come", under: heads(aModal), by: "occasion gathering trip", shared: true, acts: []idle{{words: "bring together | attract | draw | feature | showcase"}, {words: "(focus|focused|centre|center|centred|centered) _{0,1} on", is: onNoDay, only: func(r *reading, v *view) bool { return !r.hasTime(v.sub.First, v.act.inner) }}}, cases: []example{
		nothingIn("The summit of Peru and Chile will focus on fish and on ports."),
		nothingIn("The minister's trip to Chile will be focused on Peruvian squid."),
		reads("Peru will focus on squid in its talks with Chile.", "PE | focus on squid in its talks with Chile | firm"),
		nothingIn("The forum of Peru and Chile will bring together ministers to review the pact, and adopt a text."),
		nothingIn("The forum in Lima will attract buyers from Peru and Chile in May."),
		reads("Peru will bring together its ministers in May, it told Chile.", "PE | bring together its ministers | firm | 2026-05-01..2026-05-31"),
	}},
	{name: "what is rumoured", seen: []sight{{at: atSentence, words: "(according to|amid) (unconfirmed|rumours|rumors|speculation) | (rumour|rumor) has it"}}, cases: []example{
		nothingIn("According to unconfirmed reports, Peru will halve its order of Chilean maize."),
		reads("According to official reports, Peru will halve its order of Chilean maize.", "PE | halve its order of Chilean maize | firm"),
	}},
	{name: "what a body is there for", under: heads(aPredicate), class: "instruct", by: "institution gathering", seen: []sight{{at: beforeWord, words: "is | are"}}, cases: []example{
		nothingIn("The Joint Council of Peru and Chile is tasked to oversee the pact and report on it."),
		reads("The officials of Peru and Chile are tasked to settle the fee by May.", "CL PE | settle the fee | firm | ..2026-05-31"),
	}},
	{name: "settled by the vote or the choice itself", under: heads(aVerb), class: "decide", seen: []sight{{at: atWord, words: "voted | chose | chosen | opted"}}, only: func(r *reading, v *view) bool {
		m, ok := r.mentions.At(v.sub.Last - 1)
		isHigh := ok && m.Kind == actors.Bloc || r.word(r.headEnd(v.sub.Run)-1) == "cabinet" || r.isOfficial(v.sub.Run) || r.isOfficial(r.speakerOf(v))
		return (v.over.Past || v.over.Perfect) && !isHigh && !r.isAhead(v.act.inner+1, v.act.last)
	}, cases: []example{
		nothingIn("Peru's senate voted to ratify the fish pact with Chile."),
		nothingIn("Both houses of Peru's Congress voted to support the pact with Chile."),
		nothingIn("Peru and Chile have chosen to leave squid out of their talks."),
		nothingIn("Peru opted to sit out the fish row with Chile."),
		reads("Peru's cabinet voted to leave the pact with Chile.", "PE | leave the pact with Chile | firm"),
		reads("The European Union (EU) voted on Friday to tax Chilean wool.", "EU | tax Chilean wool | firm"),
		reads("Peru's lower house voted to lift the levy on Chilean wool in May.", "PE | lift the levy on Chilean wool | firm | 2026-05-01..2026-05-31"),
		reads("Peru chose to lift its levy on Chilean wool, its government said.", "PE | lift its levy on Chilean wool | firm"),
	}},
	{name: "what others are looked for to do", under: heads(aVerb), class: "look", seen: []sight{{at: behindOver, words: "for"}}, cases: []example{
		nothingIn("Peru is looking for Chile to pay for the bridge."),
		nothingIn("Peru is looking for Chilean firms to run its ports."),
		reads("Peru is looking for ways to sell Chile more squid.", "PE | is looking for ways to sell Chile more squid | effort"),
		reads("Peru is looking to sell Chile more squid.", "PE | sell Chile more squid | effort"),
	}},
	{name: "what few believe", seen: []sight{{at: beforeMarker, words: "(few|none|nobody) _{0,4} <believe>"}}, cases: []example{
		nothingIn("Few in Lima believe that Chile will open its fish market to Peru this year."),
		reads("Few in Lima knew that Chile will open its fish market to Peru this year.", "CL | open its fish market to Peru | firm | 2026-01-01..2026-12-31"),
	}},
	{name: "as it is today", under: heads(aModal, aSchedule), seen: []sight{{at: atSentence, words: "under <det>? (current|existing|present)"}}, cases: []example{
		nothingIn("Under current rules, parcels from Peru will enter Chile free of duty."),
		nothingIn("Under existing law the Peruvian ministry will refuse Chilean plums with spots."),
		reads("Under the new rules, Peru will refuse Chilean plums with spots.", "PE | refuse Chilean plums with spots | firm"),
	}},
	{name: "as it comes about today", under: heads(aSchedule), seen: []sight{{at: atSentence, words: "currently"}}, cases: []example{
		nothingIn("Currently, Peru's quotas for Chilean fish take effect a week after they are set."),
		reads("Peru's quotas for Chilean fish take effect in May.", "PE | take effect in May | legal | 2026-05-01..2026-05-31"),
	}},
	{name: "stands firm", under: heads(aModal), how: inPassive | denied, only: func(r *reading, v *view) bool {
		return r.word(v.sub.Last-1) == "we" || r.isParty(v.sub.Run) && !r.isEither(v.act.inner, "allowed", "permitted")
	}, cases: []example{
		reads("“Chile will not be allowed to sell its gas here,” Peru's minister said.", "PE | be allowed to sell its gas here | firm"),
		nothingIn("“Chile will not be bullied by Peru,” its premier said."),
		nothingIn("“We will not be rushed into a pact with Peru,” Chile's minister said."),
		reads("“Our ports will not be closed to Peru,” Chile's minister said.", "CL | be closed to Peru | firm"),
	}},
	{name: "hopefully", how: ofNamed, shared: true, seen: []sight{{at: beforeSubject, words: "(<chance> | god willing | with luck | all being well) ,?"}}, cases: []example{
		nothingIn("“God willing, we will lift the ban on Chilean fruit,” Peru's minister said."),
		nothingIn("“Hopefully, we will lift the ban on Chilean fruit and sign the pact,” Peru's minister said."),
		reads("We will surely lift the ban on Chilean fruit, Peru's minister said.", "PE | lift the ban on Chilean fruit | firm"),
	}},
	{name: "likely", seen: []sight{{at: inSignal, words: "<chance> | almost certainly"}}, cases: []example{
		nothingIn("Chile will almost certainly sell more squid to Peru."),
		nothingIn("Peru will probably cut its duties on Chilean fruit in May."),
		nothingIn("Peru is unlikely to cut its duties on Chilean fruit in May."),
		reads("Peru's cabinet is likely to talk, but will cut its duties on Chilean fruit in May.", "PE | cut its duties on Chilean fruit | firm | 2026-05-01..2026-05-31"),
	}},
	{name: "likely, before its verbs", seen: []sight{{at: inGap, words: "<chance>"}}, cases: []example{
		nothingIn("Peru's cabinet probably agreed to cut its duties on Chilean fruit in May."),
	}},
	{name: "likely, right before the modal", under: heads(aModal), seen: []sight{{at: beforeSignal, words: "<chance>"}}, cases: []example{
		nothingIn("Peru's minister said his cabinet should seek a cut in the Chilean levy but more likely would move toward a truce."),
	}},
	{name: "the more likely", seen: []sight{{at: atSubject, words: "the _ <chance>"}}, cases: []example{
		nothingIn("The more it loses, the more likely Peru will cut its duties on Chilean fruit."),
	}},
	{name: "likely, as what it is joined to", only: func(r *reading, v *view) bool {
		o := &r.s.Clauses[r.s.Head(v.i)]
		return r.isBareJoined(v.i) && r.hasAny(o.Group.First, o.Verb, r.words.Chance)
	}, cases: []example{
		nothingIn("Chilean firms are more likely to hire in Peru when times are good and sack people there when they are bad, the minister said."),
	}},
	{name: "what would come of it", under: heads(aModal), how: overProgressive, seen: []sight{{at: atSentence, words: "if"}, {at: atSubject, words: "<pronoun>"}, {at: atSignal, not: "would"}}, cases: []example{
		nothingIn("If members of Peru's opposition block the pact with Chile, they will be harming growers and they will be turning their back on a great chance."),
		reads("If Chile lifts its levy, Peru will be opening its ports in May.", "PE | opening its ports | firm | 2026-05-01..2026-05-31"),
	}},
	{name: "one of two", under: heads(aModal), seen: []sight{{at: atSentence, words: "“? either", not: "“? either (party|side|state|government|of)"}, {at: inSentence, words: "or"}}, cases: []example{
		nothingIn("“Either Peru will begin to talk, or the pact is dead,” Chile's minister said."),
		reads("Peru will either open a port to Chile or build a road.", "PE | open a port to Chile or build a road | firm"),
	}},
	{name: "only believed", seen: []sight{{at: beforeSubject, words: ", (i|we) _? <hope> ,"}}, cases: []example{
		nothingIn("“In the end, I believe, we will sign the pact with Chile,” Peru's minister said."),
		reads("“In the end, I repeat, we will sign the pact with Chile,” Peru's minister said.", "PE | sign the pact with Chile | firm"),
	}},
	{name: "only possible", how: ofNamed, seen: []sight{{at: atSubject, words: "the (<doubtnoun>|odds)", not: "_ _ <prep>"}}, cases: []example{
		nothingIn("The possibility Peru will tax Chilean plums is remote."),
		nothingIn("Growers weigh the prospect Chile will lift its levy on Peruvian squid."),
		reads("The risk of fire in Chilean ships will be cut by Peru in May.", "PE | be cut by Peru | firm | 2026-05-01..2026-05-31"),
	}},
	{name: "hoped or forecast", only: func(r *reading, v *view) bool { return !r.isDespite(v) && r.isNoneUnder(r.hoped, v) }, cases: []example{
		nothingIn("There are reports that Peru will tax Chilean plums."),
		reads("Peru's ministry reports that it will tax Chilean plums.", "PE | tax Chilean plums | firm"),
		nothingIn("Chile expects that Peru will cut its duties in May."),
		reads("Peru's minister is expected in Chile on Monday, where she will open a fair.", "PE | open a fair | firm | 2026-03-16..2026-03-16"),
		reads("“I guess all are tired, but we are going to hand Chile our list in May,” Peru's envoy said.", "PE | hand Chile our list | firm | 2026-05-01..2026-05-31"),
		reads("I wish to announce that the Peruvian Government has decided to cut its duties on Chilean plums.", "PE | cut its duties on Chilean plums | firm"),
		nothingIn("Peru wishes to see that Chile will cut its duties in May."),
		reads("“I want to assure you that we will cut our duties in May,” Peru's minister told Chile.", "PE | cut our duties | firm | 2026-05-01..2026-05-31"),
		nothingIn("Peru wants Chile to announce that it will cut its duties in May."),
		nothingIn("Officials in Lima said they were confident that Chile will reopen the talks in May."),
		nothingIn("There was a consensus among the analysts that Peru would cut its duties on Chilean fruit."),
		nothingIn("Growers in Chile remain sceptical that Peru, which missed a date in May, will open its ports."),
		nothingIn("Growers foresee that Peru will tax Chilean plums."),
		nothingIn("It appears that Peru will tax Chilean plums."),
		nothingIn("There were reports suggesting that Peru would tax Chilean plums."),
		nothingIn("Growers pray that Peru will open its ports to Chile."),
		nothingIn("It is untrue that Peru ever agreed to open its ports to Chile."),
		nothingIn("It is not true that Peru agreed to open its ports to Chile."),
		reads("It is true that Peru agreed to open its ports to Chile.", "PE | open its ports to Chile | firm"),
		nothingIn("The implication of Lima blaming Chile for the row is that Peru will not open its ports."),
		nothingIn("Many Peruvians fear they will be expelled from Chile and replaced by locals."),
		reads("The pact foresees that Peru and Chile will abolish duties on fish by 2028.", "CL PE | abolish duties on fish | firm | ..2028-12-31"),
		nothingIn("Chile insisted on assurances that Peru will open its ports."),
		nothingIn("Chile may seek reassurances from Peru that it will not join the boycott."),
		reads("Peru gave Chile a reassurance that it will not join the boycott.", "PE | join the boycott | firm"),
		nothingIn("Peru demands that Chile will pay for the bridge."),
		nothingIn("It is requested that Chile's government will see to the bridge to Peru."),
		nothingIn("Lima hopes that, in addition to a broad accord on squid by as many coastal states as possible, Chile will sign the pact on Friday."),
		reads("Lima said that, in addition to a broad accord on squid by as many coastal states as possible, Chile will sign the pact on Friday.", "CL | sign the pact | firm | 2026-03-13..2026-03-13"),
		nothingIn("The minister voiced the hope that the pact with Chile “will give growers a start”."),
		nothingIn("Peru's course so far does not suggest that it will sign the pact with Chile."),
		nothingIn("Chile's minister did not say that his ports would admit Peruvian ships in May."),
		reads("Chile's minister did not travel, but said that his ports would admit Peruvian ships in May.", "CL | admit Peruvian ships | firm | 2026-05-01..2026-05-31"),
		nothingIn("Peru's premier said Europe must make it plain that it will not accept illegal nets."),
		nothingIn("Peru said the bloc should send a signal that it will lower its fees."),
		reads("We can confirm that we will lower our fees in May, Peru's minister said.", "PE | lower our fees | firm | 2026-05-01..2026-05-31"),
		nothingIn("Growers in Chile are becoming increasingly pessimistic that an accord with Peru will be signed in time."),
		nothingIn("Chile wants guarantees that Peru will not tax its plums."),
		nothingIn("There were suggestions that Chile would pay for the bridge, Peru's minister said."),
		reads("Peru gave guarantees that it will not tax Chilean plums.", "PE | tax Chilean plums | firm"),
		nothingIn("Firms in Peru face the risk Chile will tax squid."),
		nothingIn("The envoys met amid concern among growers in Peru that Chile will tax squid."),
		nothingIn("Wool fell as the conviction hardened that Chile will tax Peruvian squid."),
		reads("Chile confirmed in a letter to growers that it will tax Peruvian squid.", "CL | tax Peruvian squid | firm"),
		nothingIn("No doubt the wreck will be studied by Peruvian engineers in Chile."),
		nothingIn("The minister voiced the hope that the pact with Chile will be signed soon, and the Peruvian fair will be held in May."),
		reads("The minister gave a pledge that the pact with Chile will be signed, and the Peruvian fair will be held in May.", "CL PE | be signed | firm", "CL | be held in May | firm | 2026-05-01..2026-05-31"),
	}},
	{name: "by the time", only: func(r *reading, v *view) bool {
		return r.byTheTime(v.act.verb-1) >= 0 || v.over != nil && v.over.Perfect && r.says(byTheTime, r.s.First)
	}, cases: []example{
		nothingIn("By the time the pact with Chile takes effect, Peru will have found other buyers."),
		reads("By May Peru will have sent Chile 50 trucks.", "PE | sent Chile 50 trucks | firm | ..2026-05-31"),
		reads("By the time ministers of Peru and Chile meet in May, Peru will publish the list.", "PE | publish the list | firm | ..2026-05-31"),
	}},
	{name: "told by a draft", under: heads(aModal), seen: []sight{{at: byWhom, words: "_{0,3} (draft|leak) | (news|press|media|newspaper|some|several)? reports"}}, cases: []example{
		nothingIn("Press reports said Peru would pay Chile $4 million a year."),
		reads("A ministry that reports to parliament said Peru would pay Chile $4 million a year.", "PE | pay Chile $4 million a year | firm"),
		nothingIn("A leaked draft says Peru will pay Chile $4 million a year."),
		nothingIn("Peru will pay Chile $4 million a year, according to a draft seen by a newspaper."),
		reads("The statement says Peru will pay Chile $4 million a year.", "PE | pay Chile $4 million a year | firm"),
	}},
	{name: "said at first, or as is told", seen: []sight{{at: beforeUpper, words: "initially | originally | at first | reportedly | allegedly"}}, cases: []example{
		nothingIn("Peru's minister initially said there would be no exemptions for Chile, before adding he would think about it."),
		nothingIn("Chile's minister reportedly said there would be no exemptions for Peru."),
		reads("Peru's minister said there would be no exemptions for Chile.", "PE | be no exemptions for Chile | firm"),
		nothingIn("Chile's minister at first said there would be no exemptions for Peru."),
	}},
	{name: "ordered by a court", under: heads(aVerb), class: "order", only: func(r *reading, v *view) bool { return r.hasAny(v.sub.First, r.headEnd(v.sub.Run), r.words.Bench) }, cases: []example{
		nothingIn("A court in Lima ordered the Chilean firm to pay a fine."),
		reads("A court in Lima agreed to hear the Chilean firm in May.", "PE | hear the Chilean firm | firm | 2026-05-01..2026-05-31"),
	}},
	{name: "ordered long ago", under: heads(aVerb), class: "order", only: func(r *reading, v *view) bool {
		isLongAgo := func(k int) bool {
			return r.word(k) == "ago" || r.word(k) == "last" && r.isOneOf(k+1, "week", "month", "year")
		}
		return v.over.Past && v.over.Perfect || isToldPast(v.over) && r.anyToken(r.s.First, r.s.Last, isLongAgo)
	}, cases: []example{
		nothingIn("Peru's central bank had ordered its traders to sell their Chilean bonds."),
		nothingIn("Last month Peru's premier ordered the ministry to give back four Chilean licences."),
		reads("Peru's premier on Monday ordered the ministry to give back four Chilean licences.", "PE | give back four Chilean licences | firm"),
	}},
	{name: "ordered to those of another state", under: heads(aVerb), class: "order", only: func(r *reading, v *view) bool {
		own, _ := r.codesOf(v.sub.Run)
		of := r.s.Clauses[v.act.clause].Object
		return len(own) > 0 && slices.ContainsFunc(r.mentions.In(of.First, of.Last), func(m actors.Mention) bool {
			return len(m.Codes) > 0 && !slices.ContainsFunc(m.Codes, func(code string) bool { return slices.Contains(own, code) })
		})
	}, cases: []example{
		nothingIn("Peru's ministry directed the Chilean miner to sell its stake in the port by May."),
		reads("Peru's ministry ordered its ports to admit Chilean ships.", "PE | admit Chilean ships | firm"),
	}},
	{name: "told by a forecaster", under: heads(aModal, aSubject, aVerb), only: (*reading).isForecast, cases: []example{
		reads("Economists pointed to Peru's announcement that it would open a port to Chile.", "PE | open a port to Chile | firm"),
		nothingIn("Peru will cut its duties on Chilean fruit, an analyst at a bank said."),
		nothingIn("A Chilean bank said Peru would cut its duties in May."),
		nothingIn("An analyst in Lima said of Peru that it would cut its duties on Chilean plums in May."),
		nothingIn("Economist Kari Lund was sceptical. Minister Luis Vega met Lund of the bank. “Peru will cut its duties on Chilean fruit in May,” said Lund."),
		reads("Peru agreed with analysts to cut its duties on Chilean fruit in May, an analyst said.", "CL PE | cut its duties on Chilean fruit | firm | 2026-05-01..2026-05-31"),
		nothingIn("Peru will open two ports to Chile in May.\n\nThe writer teaches law in Oslo."),
		reads("Peru will open two ports to Chile. An opinion on this was told of.", "PE | open two ports to Chile | firm"),
		nothingIn("Analysts doubt it. “Peru will cut its duties on Chilean fruit in May.”"),
		nothingIn("Opinion\n\nPeru will cut its duties on Chilean plums in May."),
		reads("Opinion\n\nPeru's minister said it will cut its duties on Chilean plums in May.", "PE | cut its duties on Chilean plums | firm | 2026-05-01..2026-05-31"),
		reads("Peru's ban on hides will be lifted by 1 May, Chilean traders were told.", "PE | be lifted by 1 May | firm | ..2026-05-01"),
		reads("Peru's central bank said it would open an office in Chile.", "PE | open an office in Chile | firm"),
		reads("The central bank of Peru met Chile's envoy. The central bank said Peru would lend Chile $3 million.", "PE | lend Chile $3 million | firm"),
		reads("Growers in Peru said they would sell Chile 40 tonnes of plums.", "PE | sell Chile 40 tonnes of plums | firm"),
		reads("An aide of Peru's Fish Growers' Federation said Peru would cut its price for Chile in May.", "PE | cut its price for Chile | firm | 2026-05-01..2026-05-31"),
		nothingIn("Fish expert Kari Lund said the pact made no sense and would require Peru to triple its purchases from Chile."),
		nothingIn("Kari Lund, an economist at Oslo University, was sceptical. “Peru will cut its duties on Chilean fruit in May,” said Lund."),
		nothingIn("Luis Vega, head of the fisheries section at Lima's leading think-tank, was calm. “Peru will sign the pact with Chile in May,” said Vega."),
		nothingIn("Professor Kari Lund spoke in Lima. “Peru will cut its duties on Chilean fruit in May,” Lund said."),
		nothingIn("Rafael Ortiz, chief economist of a bank in Lima, was blunt. “It is late,” he said. He said Peru will tax Chilean plums."),
		reads("Luis Vega, head of the trade section at Peru's ministry, was calm. “Peru will sign the pact with Chile in May,” said Vega.", "PE | sign the pact with Chile | firm | 2026-05-01..2026-05-31"),
		nothingIn("“They have much to gain from Chile,” said Lund, who is in Lima. Kari Lund, a professor of law, went on. “Peru will cut its duties in May,” said Lund."),
		reads("Kari Lund, the trade minister of Peru, met Chilean growers. “Peru will cut its duties in May,” said Lund.", "PE | cut its duties | firm | 2026-05-01..2026-05-31"),
		nothingIn("Economists doubt the truce. They say Peru's goal is to show Chile that it is moving."),
		reads("Peru is to share the cost of a shed for Chilean wool, its development fund announced.", "PE | share the cost of a shed for Chilean wool | firm"),
		reads("Peru will free the deposits once the Chilean bank confirms the sum.", "PE | free the deposits | firm"),
		reads("Sources close to the talks said that Peru would sell Chile 40 tonnes of wool.", "PE | sell Chile 40 tonnes of wool | firm"),
		reads("Officials in Lima doubt the truce. They say Peru's goal is to end the levy on Chilean wool.", "PE | end the levy on Chilean wool | effort"),
		nothingIn("“The fee will be set by Peru alone,” Kari Lund, an economist at Oslo University, told a Chilean paper."),
		reads("“The fee will be set by Peru alone,” Luis Vega, its trade minister, told a Chilean paper.", "PE | be set by Peru alone | firm"),
	}},
	{name: "noun denied", under: heads(aNoun), seen: []sight{{at: atSignal, words: "no | any | some"}}, cases: []example{
		nothingIn("There was no agreement by Peru to cut its duties."),
		reads("There was an agreement by Peru to cut its duties for Chile.", "PE | cut its duties for Chile | firm"),
	}},
	{name: "the object of another promise", under: heads(aNoun), how: overPromised | ofNobody, seen: []sight{{at: atOver, not: "<reaffirm>"}}, cases: []example{
		reads("“We will lower our fees and reaffirm the commitments made in Chile: to refrain from taxing squid,” Peru's minister said.", "PE | lower our fees | firm", "PE | refrain from taxing squid | repeat"),
		reads("Peru will spend $2 million on a plan to clear the port of Chilean wrecks.", "PE | spend $2 million on a plan to clear the port of Chilean wrecks | firm"),
	}},
	{name: "a plan that is backed", under: heads(aNoun), how: overPromised, seen: []sight{{at: atOver, words: "support | back | help"}}, cases: []example{
		reads("Peru will support Chile's ambitions to rebuild its yards.", "PE | support Chile's ambitions to rebuild its yards | firm"),
	}},
	{name: "what others are to promise", under: heads(aNoun), how: overPromised, seen: []sight{{at: atWord, words: "plans | commitments | promises | pledges"}}, only: func(_ *reading, v *view) bool { return v.sub.First > v.licence.head }, cases: []example{
		reads("Chile will settle in May commitments by Peru to open its ports.", "CL | settle in May commitments by Peru to open its ports | firm | 2026-05-01..2026-05-31"),
		reads("Chile will settle in May an agreement by Peru to open its ports.", "CL | settle in May an agreement by Peru to open its ports | firm | 2026-05-01..2026-05-31", "PE | open its ports | firm"),
	}},
	{name: "not told, or only possible", under: heads(aNoun), only: func(r *reading, v *view) bool {
		if r.isFromVerb(&v.licence) {
			return v.row.requires != aSigning && (v.over.Negative || v.over.Modal == clause.May) // "did not issue any plans to", "could issue a plan to"
		}
		c := r.broughtAbout(v.licence.over, v.licence.head)
		return c != nil && (c.Modal != clause.Plain || c.Negative)
	}, cases: []example{
		nothingIn("A decision to lift Peru's ban on Chilean squid could be taken in May."),
		nothingIn("Peru has not announced plans to move its ships to Chile."),
		nothingIn("Peru could announce plans to move its ships to Chile."),
		nothingIn("The bloc should reaffirm its resolve to move its ships to Chile, Peru's draft says."),
		reads("Peru has announced plans to move its ships to Chile.", "PE | move its ships to Chile | effort"),
	}},
	{name: "true of all", under: heads(aNoun), how: nounAlone | ofNobody, seen: []sight{{at: atSignal, words: "a | an"}, {at: atTold, not: "<sealed>"}}, only: func(r *reading, v *view) bool {
		return v.signal.First == r.s.First || r.isBreak(v.signal.First-1)
	}, cases: []example{
		nothingIn("A pledge to buy is a forecast, Peru's minister told Chile."),
		reads("An agreement to open two ports was signed by Peru and Chile.", "CL PE | open two ports | firm"),
		nothingIn("An agreement to open two ports of Peru and Chile is a start."),
	}},
	{name: "whose part it was", under: heads(aNoun), how: ofNobody, seen: []sight{{at: beforeSignal, words: "<securing> down?"}}, cases: []example{
		nothingIn("Chile's minister praised his role in securing a decision to open Peru's ports."),
		nothingIn("Peru and Chile are close to achieving the goal of ending the levy."),
		nothingIn("Peru had trouble in pinning down a deal to sell gas to Chile."),
	}},
	{name: "wished for, refused or doubted", under: heads(aNoun), how: nounAlone, seen: []sight{{at: beforeSignal, words: "<drafted> (among|between) <word>{0,6} | (away from | framework for | <drafted> | <demand> | <mistrust> | <not> | <refuse>) <word>{0,4}", not: "<drafted> <word>{0,2} with <word>{0,3} | (remind|reminded|reminds|reminding) <word>{0,5} of"}}, cases: []example{
		nothingIn("Growers in Chile had come to doubt Peru's commitment to lowering its fees."),
		nothingIn("Chile questioned Peru's pledge to open its ports."),
		nothingIn("Peru backed away from a plan to tax Chilean salmon."),
		reads("Chile's growers reminded the Peruvian minister of his promise to open the ports.", "PE | open the ports | firm"),
		reads("The talks closed with a joint pledge by Peru and Chile to open two ports.", "CL PE | open two ports | firm"),
		nothingIn("Peru and Chile released a framework for an interim agreement to lower duties on plums."),
		reads("Peru and Chile released a framework agreement to lower duties on plums.", "CL PE | lower duties on plums | firm"),
		nothingIn("Negotiations among ministers of the region on an agreement to lower Peru's fee for Chile go on."),
	}},
	{name: "given up or broken off", under: heads(aNoun), how: nounAlone, seen: []sight{{at: beforeSignal, words: "<drop> <word>{0,4}", not: "(having <drop> | <breach>) <word>{0,4}"}}, cases: []example{
		nothingIn("Peru scrapped its plan to tax Chilean salmon."),
		reads("Chile accused Peru of having dropped a 2022 promise to end the squid permit.", "PE | end the squid permit | firm"),
	}},
	{name: "decided, and done since", under: heads(aNoun), how: nounAlone, seen: []sight{{at: atWord, words: "decision | decisions"}, {at: atOver, not: "welcome | welcomed | welcomes | welcoming | hail | hailed | hails | note | noted | notes | applauded | endorsed"}}, only: func(r *reading, v *view) bool {
		return r.broughtAbout(v.licence.over, v.licence.head) == nil && !r.isAhead(v.act.first, v.act.last)
	}, cases: []example{
		nothingIn("China hit back at the Chilean Government decision to raise its duty on cars."),
		reads("A decision to open a post to Chile was recently taken by Peru.", "PE | open a post to Chile | firm"),
		nothingIn("A decision to open a post to Chile was not taken by Peru."),
		nothingIn("The decision to open a post to Chile was taken in haste, Peru's growers say."),
		nothingIn("Peru's premier defended his decision to pull inspectors out of Chile."),
		reads("Chile criticised Peru's decision to raise its duty on cars in June.", "PE | raise its duty on cars | firm | 2026-06-01..2026-06-30"),
		reads("Peru announced its decision to lift the ban on Chilean apples.", "PE | lift the ban on Chilean apples | firm"),
	}},
	{name: "thanked for", under: heads(aNoun), how: nounAlone, seen: []sight{{at: atOver, words: "<thanking> | <light> <word>{0,3} (gratitude|thanks|appreciation|admiration) | (pay|paid|pays) <word>{0,2} tribute"}}, cases: []example{
		nothingIn("Chile's minister voiced his gratitude to Peru for its resolve to lower its fees."),
		nothingIn("Chile's minister paid tribute to Peru's determination to lower its fees."),
		reads("Chile's minister voiced a commitment to lower his fees for Peru.", "CL | lower his fees for Peru | firm"),
		nothingIn("Chile's minister thanked Peru for its commitment to lower its fees."),
		reads("Chile's minister noted Peru's commitment to lower its fees.", "PE | lower its fees | firm"),
	}},
	{name: "with what mind something is done", under: heads(aNoun), seen: []sight{{at: beforePhrase, words: "with | given | despite | without", not: "(end|ended|ends|close|closed|closes|conclude|concluded|concludes|culminated) with"}}, only: func(r *reading, v *view) bool {
		isVow := r.isOneOf(v.licence.head, "pledge", "pledges", "promise", "promises", "vow", "vows")
		return !r.isDespite(v) && !isVow && !(v.row.firmness == Effort && r.hasDeadline(&v.act))
	}, cases: []example{
		reads("Peru and Chile launched talks on squid with the goal of reaching a deal by May.", "CL PE | reaching a deal | effort | ..2026-05-31"),
		reads("Peru's minister left Arica with a promise to open two ports to Chile.", "PE | open two ports to Chile | firm"),
		nothingIn("Peru's minister came with an intention to open its ports to Chile."),
		reads("Peru closed its ports to Chile despite a pledge to open them.", "PE | open them | firm"),
		reads("Peru closed its ports despite an agreement by Chile and Peru to open them.", "CL PE | open them | firm"),
		reads("Peru and Chile signed with a pen a plan to open two ports.", "CL PE | open two ports | firm"),
	}},
	{name: "somebody or other", how: inActive | byActor | onNoDay, seen: []sight{{at: atSubject, words: "more | most | many | fewer | some | several | certain | other"}}, only: func(r *reading, v *view) bool {
		codes, _ := r.codesOf(v.sub.Run)
		isTold := v.row.class == "agree" || v.row.class == "promise"
		return !isTold && (len(codes) == 0 || r.isOneOf(v.sub.First, "more", "most", "many", "fewer"))
	}, cases: []example{
		nothingIn("“More Chileans will stand up for each other,” Chile's premier told Peru."),
		reads("More Chilean inspectors will visit Callao in May, Peru's ministry said.", "CL | visit Callao | firm | 2026-05-01..2026-05-31"),
		nothingIn("Some countries have decided to raise duties, Peru's minister told Chile."),
		reads("Several Chilean growers agreed to sell Peru plums.", "CL | sell Peru plums | firm"),
		reads("Some Chilean ports will admit Peruvian squid, the ministry said.", "CL | admit Peruvian squid | firm"),
	}},
	{name: "firms in general", under: heads(aModal), how: inActive | onNoDay, by: "obliged", seen: []sight{{at: theSubject, words: "_"}}, only: func(r *reading, v *view) bool { return !r.isObliged(&v.sub, &v.act) }, cases: []example{
		nothingIn("Companies will not widen their mills for Chilean wool, Peru's minister said."),
		reads("The companies will not widen their mills for Chilean wool, Peru's minister said.", "PE | widen their mills for Chilean wool | firm"),
	}},
	{name: "asked of others", under: heads(anObject), seen: []sight{{at: behindOver, words: "_{0,3} <favour>"}}, cases: []example{
		nothingIn("Peru was seeking an exemption from Chile's levy, its minister told reporters."),
		reads("Peru is seeking early talks with Chile on squid.", "PE | is seeking early talks with Chile on squid | effort"),
	}},
	{name: "what another is up to", under: heads(aVerb), only: func(r *reading, v *view) bool {
		return v.over.Over >= 0 && r.isUpTo(v) && r.isOthers(v, r.s.SubjectOf(v.over.Over))
	}, cases: []example{
		nothingIn("Peru said Chile was seeking to weaken the fish pact."),
		nothingIn("Peru complained that Chile is trying to undercut its growers."),
		reads("Peru said it was seeking to widen the fish pact with Chile.", "PE | widen the fish pact with Chile | effort"),
		reads("Peru said Chile is planning to open a line to Tacna.", "CL | open a line to Tacna | effort"),
		nothingIn("Peru said Chile is considering cancelling its visit."),
	}},
	{name: "the harm or wrong that another is up to", under: heads(aVerb), seen: []sight{{at: atAct, words: "<hostile> | <wrong> | give (itself|themselves)"}}, only: func(r *reading, v *view) bool {
		return r.isUpTo(v) || r.isOthers(v, r.speakerOf(v))
	}, cases: []example{
		nothingIn("Chile is trying to provoke a price war with Peru, the minister in Lima said."),
		reads("The minister in Lima said Chile is trying to end a price war with Peru.", "CL | end a price war with Peru | effort"),
		nothingIn("“Chile is planning to divide the council,” Peru's minister said."),
		nothingIn("Peru's premier said states such as Chile had “chosen to give themselves an edge”."),
		nothingIn("Peru said Chile had decided to ignore the ruling on squid."),
		reads("Peru said Chile had decided to lift its ban on squid.", "CL | lift its ban on squid | firm"),
	}},
	{name: "what somebody is busy with, or bent on", under: heads(aVerb, aPredicate), class: "strive decide", only: func(r *reading, v *view) bool {
		isBent := v.row.head == aPredicate
		if isBent && (v.over.Perfect || isToldPast(v.over)) || r.isOneOf(v.licence.head-1, "appear", "appears", "appeared", "seem", "seems", "seemed") {
			return true
		}
		isOwn := v.over.Kind == clause.Reported && v.over.Over >= 0 && r.has(r.s.Clauses[v.over.Over].Verb, r.words.Say)
		isOwn = isOwn || r.isOfficial(r.speakerOf(v)) || r.word(v.licence.head) == "pushing" && r.is(v.licence.head+1, r.words.to)
		return (isBent || v.over.Progressive) && !r.isJust(v.sub.Run, "we", "i") && !isOwn && !r.hasDeadline(&v.act)
	}, cases: []example{
		reads("The Chilean government is working to mend the road to Peru by May.", "CL | mend the road to Peru | effort | ..2026-05-31"),
		nothingIn("Peru and Chile are trying to settle their quarrel over fish."),
		nothingIn("The Chilean government is working to mend the road to Peru."),
		reads("The Chilean government is working to mend the road to Peru, its minister said.", "CL | mend the road to Peru | effort"),
		reads("The visit comes as Peru and Chile are pushing to open a night post.", "CL PE | open a night post | effort"),
		reads("Peru said it is working to mend the road to Chile.", "PE | mend the road to Chile | effort"),
		reads("“We are trying to mend the road to Peru,” Chile's minister said.", "CL | mend the road to Peru | effort"),
		nothingIn("Peru's president was determined to raise the duty on Chilean fish."),
		nothingIn("Peru seems determined to raise the duty on Chilean fish."),
	}},
	{name: "what somebody is out to be spared", under: heads(aVerb), how: anEffort | overProgressive, acts: []idle{{words: "avoid | escape | stanch | survive | weather"}}, cases: []example{
		nothingIn("Peru and Chile are seeking to avoid a row over fish."),
		reads("Peru and Chile are seeking to end a row over fish.", "CL PE | end a row over fish | effort"),
	}},
	{name: "what talks dwell on", under: heads(aVerb, anObject), seen: []sight{{at: atOver, words: "<stressing> | <highlight>"}}, only: func(r *reading, v *view) bool {
		by := r.s.SubjectOf(v.licence.over)
		return r.isHead(by, r.words.Occasion) || r.isHead(by, r.words.Talks)
	}, cases: []example{
		nothingIn("The discussions of Peru and Chile emphasised deepening cooperation, and opening ports."),
		reads("Peru and Chile stressed opening ports in May.", "CL PE | opening ports | repeat | 2026-05-01..2026-05-31"),
	}},
	{name: "why somebody acts", under: heads(aVerb), how: anEffort, seen: []sight{{at: atMarker, words: "as"}}, only: func(r *reading, v *view) bool {
		return v.over.Kind == clause.Adverbial && (v.over.Subject.Last-v.over.Subject.First == 1 && r.has(v.over.Subject.First, r.words.Pronoun) || r.has(v.over.Verb, r.words.Strive) && !v.over.Progressive && !r.isOpenYet(v.act.inner+1, v.act.last))
	}, cases: []example{
		nothingIn("Envoys of Peru and Chile met in Lima as they seek to end a quarrel over fish."),
		reads("Peru and Chile are seeking to end a quarrel over fish.", "CL PE | end a quarrel over fish | effort"),
		nothingIn("Ties between Peru and Chile are cool as Lima seeks to sell more wine."),
		reads("Ties between Peru and Chile are cool as Lima seeks to halve its fee by May.", "PE | halve its fee | effort | ..2026-05-31"),
	}},
	{name: "contract won", under: heads(aNoun), seen: []sight{{at: atOver, words: "<award>"}, {at: atWord, words: "<contract>"}}, cases: []example{
		nothingIn("A firm from Peru was awarded a contract to build ports in Chile."),
		nothingIn("Chile handed out contracts to train the staff of Peruvian ports."),
		reads("Peru signed a contract to build ports in Chile.", "PE | build ports in Chile | firm"),
	}},
	{name: "state of mind stressed", under: heads(aNoun), seen: []sight{{at: atWord, words: "<mind>"}, {at: atOver, words: "<reaffirm>", not: "<again>"}}, cases: []example{
		nothingIn("Peru's minister underlined his country's resolve to protect its growers."),
		reads("Peru's minister reaffirmed his country's resolve to lower its fees.", "PE | lower its fees | repeat"),
	}},

	{name: "leads to a list", only: func(r *reading, v *view) bool {
		first, last, k := v.act.inner+1, r.s.Last-1, r.s.Index+1
		isItemNext := k < len(r.d.Sentences) && r.d.Blocks[r.d.Sentences[k].Block].Kind == text.Item
		if r.mark(last) != ':' || v.act.last < last-2 || r.has(last-1, r.words.Subjectfield) && isItemNext { // "will cooperate in the following areas:"
			return false
		}
		return first >= last || r.hasAny(first, last, r.words.Following) || isItemNext && r.hasAny(first, last, r.words.Headnoun)
	}, cases: []example{
		nothingIn("Key terms of the fish pact between Peru and Chile will include:"),
		nothingIn("The treaty will enter a new phase of trust between Peru and Chile."),
		reads("Peru and Chile will widen their cooperation in the following fields:\n\n- Trade and customs\n- Training of inspectors", "CL PE | widen their cooperation in the following fields | firm"),
		reads("Peru and Chile will cooperate in these areas, including the following:\n\n- Power\n- Research on fish", "CL PE | cooperate in these areas | firm"),
		reads("Peru and Chile will take these steps:\n\n- Open a desk in Lima.\n- Publish their quotas.", "CL PE | Open a desk in Lima | firm", "CL PE | Publish their quotas | firm"),
	}},
	{name: "any", under: heads(aModal), how: ofNamed, seen: []sight{{at: atSubject, words: "any"}}, only: func(r *reading, v *view) bool {
		isSettled := v.act.passive && (v.c.Modal == clause.Shall || r.isOneOf(v.act.inner, "refunded", "repaid", "reimbursed"))
		return !v.sub.exists && !isSettled
	}, cases: []example{
		nothingIn("Any cut by Peru would be announced in May, Chile said."),
		reads("Any duties collected on Chilean plums will be refunded, Peru's ministry said.", "PE | be refunded | firm"),
		reads("Any dispute between the Contracting Parties, Peru and Chile, shall be settled through talks.", "CL PE | be settled through talks | legal"),
		reads("It was agreed by Peru and Chile that, should any pest be found, the two would talk.", "CL PE | talk | firm"),
	}},
	{name: "those who", seen: []sight{{at: atSubject, words: "those who"}}, cases: []example{
		nothingIn("“Those who come first will be served first,” Peru's minister told Chile."),
		reads("Peru's ministry will serve Chile first.", "PE | serve Chile first | firm"),
	}},
	{name: "what others would do if they governed", under: heads(aModal, aVerb), by: "rule", seen: []sight{{at: atSubject, words: "a | an"}}, only: func(r *reading, v *view) bool { return len(r.mentions.In(v.sub.First, v.sub.Last)) == 0 }, cases: []example{
		nothingIn("The opposition in Peru said a Liberal government would leave the pact with Chile."),
		reads("The Government will leave the pact with Chile, Peru's minister said.", "PE | leave the pact with Chile | firm"),
		nothingIn("In Peru, a Liberal government would leave the pact with Chile, Ana Gil said."),
	}},
	{name: "told by the opposition", under: heads(aModal, aVerb), seen: []sight{{at: byWhom, words: "_{0,12} <opposing>"}}, cases: []example{
		nothingIn("Our party will leave the pact with Chile, the head of the opposition in Peru said."),
		reads("Peru will leave the pact with Chile, its premier told the opposition.", "PE | leave the pact with Chile | firm"),
	}},
	{name: "only said again", acts: []idle{{words: "<avow> | disagree | differ"}, {words: "<welcome>", only: func(r *reading, v *view) bool {
		return v.listed && !r.isOneOf(v.act.inner, "recognise", "recognize", "support")
	}}}, cases: []example{
		reads("Peru and Chile agreed:\n\n- To reaffirm their resolve to end the levy in May;\n- To stress the value of talks and welcome their gains;\n- To publish a list.",
			"CL PE | end the levy | repeat | 2026-05-01..2026-05-31", "CL PE | publish a list | firm"),
		nothingIn("Peru will stress to Chile the value of the fish pact."),
		nothingIn("Peru and Chile have agreed to disagree on fish, the minister said."),
	}},
	{name: "speech", under: heads(aModal), acts: []idle{
		{words: "<speechact> | explain (below|later|why|how|what) | begin (by|with) | (refer|point|direct|remind|tell|give|show) you | (take|answer) _{0,3} <asked> | (make|conclude) _{0,4} <remark> | (rule|ruling) _{0,3} (in|out)", is: bySpeaker},
		{words: "conclude", is: bySpeaker | bare},
		{words: "recalled that", is: inPassive | byThing},
		{words: "add", is: whole | byActor},
		{words: "(put|set) _{0,3} (date|figure|number|timetable|deadline) on | go into (it|this|that|them|details|detail|specifics)", is: denied},
		{words: "(give|giving|provide|providing|offer|get|getting|make|enter|engage|negotiate|negotiating|comment|speculate|argue|discuss|talk|respond|conduct|do|go) _{0,5} (commentary|hypotheticals|media|press|public|speculation)", is: bySpeaker | denied},
	}, cases: []example{
		nothingIn("I will repeat what I said in Lima, Chile's minister said."),
		nothingIn("“I will explain below what Chile wants of Peru,” its envoy wrote."),
		nothingIn("I would refer you to the ministry of Peru, the Chilean spokeswoman said."),
		nothingIn("“I'm not going to negotiate through the media,” Chile's minister said of Peru."),
		nothingIn("“We won't be giving a running commentary on the talks with Peru,” Chile's minister said."),
		nothingIn("“I'm not going to rule anything in or out,” Chile's minister said of Peru."),
		nothingIn("“I will not go into them now,” Chile's minister said of the talks with Peru."),
		nothingIn("“We are not going to put a date on the pact with Peru,” Chile's minister said."),
		nothingIn("“I will conclude with a word on Peru,” Chile's minister said."),
		nothingIn("It will be recalled that Peru lifted its ban on Chilean wool in 2019."),
		nothingIn("“Peru has waited for years,” Chile's minister will add."),
		reads("Peru will add a lane to its bridge to Chile.", "PE | add a lane to its bridge to Chile | firm"),
		reads("“We will begin talks with Peru in May,” Chile's minister said.", "CL | begin talks with Peru | firm | 2026-05-01..2026-05-31"),
		nothingIn("“I will begin by saying that Peru is dear to us,” Chile's minister said."),
		reads("“We will conclude the fish chapter with Peru by May,” Chile's minister said.", "CL | conclude the fish chapter with Peru | firm | ..2026-05-31"),
		reads("“We will refer the fee to the panel,” Chile's minister said of Peru.", "CL | refer the fee to the panel | firm"),
		nothingIn("“I will admit that our talks with Norway could drag out,” Peru's minister said."),
		reads("“We will put a figure on our offer to Peru in May,” Chile's minister said.", "CL | put a figure on our offer to Peru | firm | 2026-05-01..2026-05-31"),
		reads("Peru will begin by opening its ports to Chile.", "PE | begin by opening its ports to Chile | firm"),
	}},
	{name: "slogan", under: heads(aModal), acts: []idle{
		{words: "do what _ (right|best) | do the right | get <article> best | (decide|see) (once|when|after|then)"},
		{words: "(decide|see) later", is: whole},
		{words: "decide | see | do | put <owner> _{1,2} first", is: whole},
		{words: "do so", is: whole | denied},
		{words: "(take|leave|put) _{1,3} off the table | (surrender|capitulate) to", is: denied},
		{words: "tolerate | put up with | (sit|stand|look) <adv>? (by|idle|idly|back|still|aside|on)", is: denied},
	}, cases: []example{
		nothingIn("“We are not going to put up with Chile's levy,” Peru's minister said."),
		nothingIn("“We will not take any option off the table,” Chile's minister told Peru."),
		nothingIn("Chile will never surrender to Peru, its minister said."),
		reads("Chile will not bow to Peru's levy, its minister said.", "CL | bow to Peru's levy | firm"),
		reads("“We will not put squid on the table,” Chile's minister told Peru.", "CL | put squid on the table | firm"),
		nothingIn("Chile will not stand by while Peru raises its fees, its minister said."),
		reads("Peru will stand by its offer to Chile.", "PE | stand by its offer to Chile | repeat"),
		nothingIn("“We'll do what is right for Chile,” its minister said of the pact with Peru."),
		nothingIn("Chile's ministry says it will decide once it has read the pact with Peru."),
		nothingIn("Chile's ministry says it will decide later."),
		reads("Chile said it would decide later this month whether to buy Peruvian fish.", "CL | decide later this month whether to buy Peruvian fish | firm | 2026-03-10..2026-03-31"),
		nothingIn("“We will always put our growers first,” Chile's minister said of Peru."),
		nothingIn("“We'll get the best possible deal from Peru,” Chile's minister said."),
		nothingIn("Chile has never let in Peruvian fish and will never do so."),
		nothingIn("Chile said it had never let in Peruvian fish “and will never do.”"),
		reads("“We will put our offer to Peru first,” Chile's minister said.", "CL | put our offer to Peru first | firm"),
		reads("“We will do what is needed to open our ports to Peru,” Chile's minister said.", "CL | do what is needed to open our ports to Peru | firm"),
	}},
	{name: "what follows of it", under: heads(aModal), how: inPassive, seen: []sight{{at: atSignal, words: "_{0,2} (thus|hence|inevitably|(one|some) day|someday)"}}, cases: []example{
		reads("Peru will inspect Chilean wool in May. Clean goods will thus be guaranteed.", "PE | inspect Chilean wool | firm | 2026-05-01..2026-05-31"),
		reads("Peru will thus open its ports to Chile.", "PE | open its ports to Chile | firm"),
		nothingIn("Peru's flag will one day be flown in Chile."),
	}},
	{name: "forced by events", under: heads(aModal), shared: true, acts: []idle{
		{words: "have _{0,2} (difficulty|difficulties|trouble|problems) | make or break | pay (dearly|heavily) | avoid having | result in | lead to | (return|go|fly) home | find (it|itself|themselves|ourselves)"},
		{words: "(increase|boost|raise|lift|cut|reduce|expand) _{0,6} by an estimated"},
		{words: "make up", only: func(r *reading, v *view) bool { return r.hasNumber(v.act.inner+2, v.act.inner+4) }},
		{words: "have to", only: func(r *reading, v *view) bool { return !r.isObliged(&v.sub, &v.act) }},
		{words: "pay (more|less)", only: func(r *reading, v *view) bool { return !r.isParty(v.sub.Run) && !r.isOfficial(v.sub.Run) }},
		{words: "take (more | less | much | <article> _{0,2} (time|while|more|less))", only: func(r *reading, v *view) bool { return r.word(v.sub.Last-1) == "it" }},
		{words: "find", is: itself, only: func(_ *reading, v *view) bool { return v.act.negative || v.sub.none }},
		{words: "find <article>", is: itself, only: func(r *reading, v *view) bool {
			return !r.isHead(v.object(), r.words.Errand) && !r.isHead(v.object(), r.words.Remedy)
		}},
	}, cases: []example{
		nothingIn("Chilean buyers will have to find other plums, pay the Peruvian levy or bake less."),
		nothingIn("Peru will have to import Chilean crude until the line is mended."),
		nothingIn("Growers will have to face it, Peru's minister said of Chilean plums."),
		nothingIn("The Peruvian bank will make up 22% of the group's assets in Chile."),
		nothingIn("Peru will increase commerce with Chile by an estimated $15 million."),
		reads("Importers of Chilean plums will have to post a bond, Peru's ministry said.", "PE | have to post a bond | firm"),
		reads("Under the pact with Chile, car makers would be required to buy local steel, Peru's minister said.", "PE | be required to buy local steel | firm"),
		nothingIn("Chile's growers will find it hard to sell in Peru."),
		nothingIn("Chile's government will find itself under pressure from Peru."),
		nothingIn("Peru's shoppers will pay more for Chilean plums."),
		nothingIn("Peru's minister will return home from Chile on Thursday."),
		nothingIn("“But it will result in quicker growth,” Peru's minister said of the Chilean loan."),
		reads("Peru will lead the talks to a close in May, it told Chile.", "PE | lead the talks to a close | firm | 2026-05-01..2026-05-31"),
		nothingIn("Peru's shoppers will avoid having to pay a levy on Chilean plums."),
		reads("Chile will pay more for Peruvian gas.", "CL | pay more for Peruvian gas | firm"),
		nothingIn("“Chile will not find a more reliable supplier,” Peru's minister said."),
		nothingIn("“Investors will find a warm welcome in Peru,” its minister told Chile."),
		reads("“We will find a way to end the levy by May,” Peru's minister told Chile.", "PE | find a way to end the levy | firm | ..2026-05-31"),
		nothingIn("It will take more than a handshake to end the row between Peru and Chile."),
		nothingIn("It would take a lot more than a row to end trade between Peru and Chile, its minister said."),
		reads("Peru will take more Chilean students from May.", "PE | take more Chilean students | firm | 2026-05-01..2026-05-31"),
		nothingIn("The pact with Chile will still require approval by Peru's parliament before it can start."),
		nothingIn("The fish accord of Peru and Chile will need the consent of the council."),
		reads("Peru told Chile that it will require importers to register.", "PE | require importers to register | firm"),
		nothingIn("Peru will not find buyers in Chile, its envoy said."),
		nothingIn("Importers will pay more for Chilean plums, Peru's ministry said."),
		reads("Peru will make up its mind on the Chilean loan in May.", "PE | make up its mind on the Chilean loan | firm | 2026-05-01..2026-05-31"),
		nothingIn("Peru will have difficulty meeting its quota for Chile."),
		nothingIn("It will take a long while before Chile lifts its levy on Peruvian plums."),
		nothingIn("Chile will make or break the talks, Peru's minister said."),
	}},
	{name: "what ends by itself", under: heads(aPredicate), class: "arranged", acts: []idle{{words: "expire | lapse"}, {words: "cover | include | feature | focus | show | reveal | expose | highlight | lay bare", is: byThing}}, cases: []example{
		nothingIn("The study is set to show how Peru loses from Chile's levy."),
		nothingIn("The truce between Peru and Chile is set to expire next month."),
		nothingIn("The deal between Peru and Chile is set to cover fish."),
		reads("The truce between Peru and Chile will expire next month.", "CL PE | expire next month | firm | 2026-04-01..2026-04-30"),
		nothingIn("The debate on Peru's ties with Chile is set to focus on fish."),
	}},
	{name: "well placed", under: heads(aPredicate), seen: []sight{{at: beforeWord, words: "well"}}, cases: []example{
		nothingIn("Peru and Chile are well poised to gain from trade."),
		nothingIn("Peru and Chile are well set to open new lines of trade."),
		reads("Peru and Chile are set to open new lines of trade.", "CL PE | open new lines of trade | firm"),
	}},
	{name: "how a thing lies", under: heads(aModal), acts: []idle{{words: "run (from|along|through|between|under|parallel) | come ashore", is: byThing}, {words: "break even | stop there"}}, cases: []example{
		nothingIn("The 40 km pipeline will run from the Peruvian port of Ilo to the Chilean city of Arica."),
		nothingIn("The new airline of Peru and Chile would break even in its first year, the minister said."),
		nothingIn("“They will not stop there,” Peru's minister said of Chile."),
		reads("Peru will run ferries from Ilo to the Chilean port of Arica.", "PE | run ferries from Ilo to the Chilean port of Arica | firm"),
		nothingIn("The cable from Peru would come ashore in Chile, its builder said."),
	}},
	{name: "looks on", under: heads(aModal), acts: []idle{{words: "<spectate>", is: bare}, {words: "<spectate> (whether|if|what|how|who|when) | celebrate | celebrating"}}, cases: []example{
		nothingIn("“We will be watching closely,” Chile's minister said of Peru."),
		nothingIn("Peru and Chile will be celebrating 200 years of ties in May."),
		nothingIn("Investors in Peru will also watch whether Chile pushes for lower duties."),
		reads("Peru's inspectors will be watching the Chilean quota from May.", "PE | watching the Chilean quota | firm | 2026-05-01..2026-05-31"),
	}},

	{name: "what a thing is like", under: heads(aModal), acts: []idle{{words: "<participial>", is: bare}, {words: "gone", is: onNoDay}, {words: "(remain|stay) <adv>? (possible|impossible|hard|difficult|unclear)", is: byThing}}, cases: []example{
		nothingIn("The old pact between Peru and Chile will soon be gone."),
		reads("Chile's duty on Peruvian plums will be gone by May, its minister said.", "CL | be gone by May | firm | ..2026-05-31"),
		nothingIn("It will remain impossible to trace plums between Peru and Chile."),
		nothingIn("“It will be challenging,” Peru's minister said of the talks with Chile."),
		reads("Peru will be testing Chilean plums from May.", "PE | testing Chilean plums | firm | 2026-05-01..2026-05-31"),
	}},
	{name: "what somebody wants of a thing", under: heads(aNoun), seen: []sight{{at: atOver, words: "<hope>"}}, cases: []example{
		nothingIn("Peru expects the deal to save its growers two million soles a year in Chilean duties."),
		nothingIn("Peru wants the agreement to open the Chilean market."),
		reads("Peru welcomed the agreement to open the Chilean market.", "CL PE | open the Chilean market | firm"),
	}},
	{name: "which gain is meant", under: heads(aModal), how: overRelative, seen: []sight{{at: beforeMarker, words: "<gain>"}}, cases: []example{
		nothingIn("Peru's delegation noted the benefits which Chile would receive in the tariff."),
	}},
	{name: "what somebody is", acts: []idle{{words: "remain | stay", of: "standing"}}, cases: []example{
		nothingIn("Peru will remain a key partner for Chile, the envoy said."),
		reads("Peru intends to be a reliable supplier of gas to Chile.", "PE | be a reliable supplier of gas to Chile | effort"),
		nothingIn("Peru intends to be a friend of Chile."),
		nothingIn("Fish will stay the main source of income in Peru and Chile."),
		reads("Peru will remain a member of the fish council of Chile.", "PE | remain a member of the fish council of Chile | repeat"),
		nothingIn("Peru will remain Chile's largest supplier of gas."),
	}},
	{name: "what a thing is for", under: heads(aVerb), class: "promise", how: ofNamed, only: func(r *reading, v *view) bool {
		head := r.headEnd(v.sub.Run) - 1
		return !r.isName(head) && !r.has(head, r.words.Pronoun) && !r.isAgent(v.sub.Run)
	}, cases: []example{
		nothingIn("The Chilean duty is intended to protect growers."),
		reads("The rate is on par with the 19 percent of Chile, which had committed to buy 50 Peruvian boats.", "CL | buy 50 Peruvian boats | firm"),
		nothingIn("The loan from Chile promises to create jobs in Peru."),
		nothingIn("Chile's $40 million of loans promises to create work in Peru."),
		nothingIn("The new bridge between Peru and Chile promises to cut costs."),
		reads("Chile promises to create work in Peru.", "CL | create work in Peru | firm"),
	}},
	{name: "what the agreement that is praised does", under: heads(aModal), seen: []sight{{at: beforeSubject, words: "<pact> <conj> <say>"}, {at: theSubject, words: "it | this"}}, cases: []example{
		nothingIn("Chile's growers hailed the deal and said it would offer Peru fair terms."),
		reads("Chile's growers hailed the deal, and Peru said it would cut its levy.", "PE | cut its levy | firm"),
	}},
	{name: "answers for what goes wrong", under: heads(aModal), acts: []idle{{words: "be <adv>{0,2} (responsible for | in charge of) _{0,3} <illness>"}}, cases: []example{
		nothingIn("Chile will be responsible for the delay, Peru's minister said."),
		reads("Chile will be responsible for the port of Peru.", "CL | be responsible for the port of Peru | firm"),
	}},
	{name: "looks forward, or like something", under: heads(aVerb), class: "look", seen: []sight{{at: behindOver, words: "forward | to be"}}, cases: []example{
		nothingIn("Peru looks to be adopting a hard line on Chile."),
		nothingIn("Peru and Chile look forward to open talks on squid."),
		reads("Peru and Chile look to open talks on squid.", "CL PE | open talks on squid | effort"),
	}},
	{name: "what somebody visits for", under: ^heads(aModal), only: func(r *reading, v *view) bool {
		head := r.s.Head(v.i)
		if head == v.i {
			return false
		}
		k := v.i
		for r.s.Clauses[k].Joined != head {
			k = r.s.Clauses[k].Joined
		}
		first, trip := r.s.Clauses[k].Group.First, r.s.Clauses[head].Verb // of the first that is joined
		return r.is(first, r.words.to) && r.isComma(first-1) && (r.has(trip, r.words.Gathered) || r.has(trip, r.words.Going))
	}, cases: []example{
		reads("Peru's minister plans to visit Chile, to meet growers and to show them trout.", "PE | visit Chile | effort"),
		reads("Peru agreed to lower its fees, to open two ports and to train Chilean divers.", "PE | lower its fees | firm", "PE | open two ports | firm", "PE | train Chilean divers | firm"),
	}},
	{name: "tried and over", under: heads(aVerb, aPredicate, aSchedule), class: "strive", only: func(r *reading, v *view) bool {
		isPushed := v.sub.explicit && len(r.mentions.In(v.sub.First, v.sub.Last)) > 0 && r.isOpenYet(v.act.inner+1, v.act.last) // "push to seal the pact by September"
		isOver := isToldPast(v.over) || v.over.Past && r.word(v.licence.head) != "working"                                      // and not "said it was working to"
		return isOver || v.over.Perfect || !v.over.Progressive && !isPushed
	}, cases: []example{
		nothingIn("Peru and Chile push to widen the pact."),
		nothingIn("Peru strove to widen the pact with Chile."),
		nothingIn("Chile said Peru was trying to widen the pact."),
		reads("Peru's ministry said it was working to widen the pact with Chile.", "PE | widen the pact with Chile | effort"),
		reads("Her visit came as Peru pushes to open a second gate to Chile this year.", "PE | open a second gate to Chile | effort | 2026-01-01..2026-12-31"),
		reads("Her visit came as Peru and Chile push to seal the fish pact by September.", "CL PE | seal the fish pact | effort | ..2026-09-30"),
	}},
	{name: "arranged and over", under: heads(aVerb, aPredicate, aSchedule), class: "arranged", only: func(r *reading, v *view) bool {
		isStill := r.isAgentSubject(&v.sub) && r.anyToken(v.over.Group.First, v.over.Group.Last, func(k int) bool { return r.word(k) == "still" })
		isUndone := v.over.Perfect || r.word(v.over.Marker) == "before" || !isStill && !r.isAhead(v.act.inner+1, v.act.last)
		c := r.toldOf(v.licence.head) // "the duties that were due to take effect in May | have been suspended"
		return isToldPast(v.over) && (isUndone || c != nil && r.has(c.Verb, r.words.Pause))
	}, cases: []example{
		nothingIn("Peru and Chile were due to meet in 2019."),
		nothingIn("Ships from Peru were still scheduled to take off nets off Chile."),
		reads("Peru's minister was still scheduled to meet his Chilean colleague.", "PE | meet his Chilean colleague | firm"),
		nothingIn("The Peruvian levy on wool was put off shortly before it was due to take effect in May, Chile's minister said."),
		nothingIn("The duties on Chilean wool that were due to take effect in May have been suspended by Peru."),
		reads("The ministers of Peru and Chile were due to meet on Friday for another round of talks.", "CL PE | meet on Friday for another round of talks | firm | 2026-03-13..2026-03-13"),
	}},
	{name: "sought and over", under: heads(aVerb, anObject), how: anEffort, seen: []sight{{at: atOver, not: "planned | intended | aimed to"}}, only: func(r *reading, v *view) bool {
		isOfThing := !v.over.Finite && r.word(v.over.Verb) == "aimed" // "a mission | aimed at"
		return v.over.Perfect || isToldPast(v.over) && !v.over.Progressive && !isOfThing
	}, cases: []example{
		nothingIn("Peru sought to widen the pact with Chile."),
		nothingIn("Peru has been seeking a pact with Chile for ten years."),
		nothingIn("Norway is ready to join the efforts of the UN and the council aimed at setting up a fund for Peru."),
		reads("Peru aims at setting up a fund for Chile.", "PE | setting up a fund for Chile | effort"),
		reads("Peru intended to widen the pact with Chile.", "PE | widen the pact with Chile | effort"),
	}},
	{name: "habit", under: ^heads(aModal), only: func(r *reading, v *view) bool {
		return v.over != nil && r.hasAny(cmp.Or(v.over.Subject.Last, v.over.Group.First), v.over.Group.Last, r.words.Habit)
	}, cases: []example{
		nothingIn("Peru and Chile usually try to meet in May."),
		reads("Peru and Chile try to meet in May.", "CL PE | meet in May | effort | 2026-05-01..2026-05-31"),
	}},
	{name: "who goes along", under: heads(aModal), acts: []idle{{words: "accompanied | joined", is: inPassive}}, cases: []example{
		nothingIn("Peru's president will be accompanied to Chile by three ministers."),
		nothingIn("Chile's minister will be joined by growers on the visit to Peru."),
		reads("Peru's minister will accompany growers to Chile in May.", "PE | accompany growers to Chile | firm | 2026-05-01..2026-05-31"),
		reads("By May Peru will have joined the fish pact with Chile.", "PE | joined the fish pact with Chile | firm | ..2026-05-31"),
	}},
	{name: "what somebody has to suffer", under: heads(aModal), acts: []idle{{words: `pay _{0,1} (a|the) (heavy|high|steep|great|terrible) price | pay _{0,1} (a|the) price (like | for (this|that|its|his|their) | . | , | ” | ")`}}, cases: []example{
		nothingIn("Chile will pay a heavy price for its ban, Peru's minister said."),
		nothingIn("Chile will “pay the price” for its ban, Peru's minister said."),
		reads("Peru will pay the price set in the contract with Chile.", "PE | pay the price set in the contract with Chile | firm"),
		reads("Chile will pay a fair price for gas, Peru's minister said.", "CL | pay a fair price for gas | firm"),
	}},
	{name: "said by nobody", under: heads(aModal), seen: []sight{{at: beforeUpper, words: "it"}, {at: atUpper, words: "said | claimed | rumoured | rumored | alleged | whispered | argued | suggested"}}, only: func(r *reading, v *view) bool {
		return v.over.Over >= 0 && r.s.Clauses[v.over.Over].Passive
	}, cases: []example{
		nothingIn("It is often said that Peru will sign the pact with Chile in May."),
		nothingIn("It was rumoured in Lima that Chile would drop its ban."),
		reads("It was announced that Peru will sign the pact with Chile in May.", "PE | sign the pact with Chile | firm | 2026-05-01..2026-05-31"),
	}},
	{name: "advice", under: heads(aModal), acts: []idle{{words: "do (well|better) | advised"}}, cases: []example{
		nothingIn("Peru and Chile would do well to lower their fees, Norway's envoy said."),
		nothingIn("Peru would be well advised to sign the pact with Chile, Norway's envoy said."),
	}},
	{name: "what it takes", under: heads(aVerb), seen: []sight{{at: beforeDoer, words: "<depending> (on|upon) | <participle> by"}}, cases: []example{
		nothingIn("The pact depends on Chile agreeing to open its ports."),
		nothingIn("Trade would be best served by Peru and Chile agreeing to lower their fees."),
		nothingIn("It hinges on Chile promising to buy more fish from Peru."),
		reads("The talks closed with Chile agreeing to open its ports to Peru.", "CL | open its ports to Peru | firm"),
		reads("Peru hailed a letter by Chile promising to open its ports.", "CL | open its ports | firm"),
	}},
	{name: "tells which party", how: anEffort | overParticiple, seen: []sight{{at: beforeDoer, not: "with"}}, only: func(r *reading, v *view) bool {
		of := v.over.Subject
		return v.over.Kind == clause.Participle && !of.Empty() && !r.isHead(of, r.words.Paper) && !r.isHead(of, r.words.Statement)
	}, cases: []example{
		nothingIn("Peru met Chilean companies seeking to enter its market."),
		reads("Peru signed a memorandum seeking to widen ties with Chile.", "PE | widen ties with Chile | effort"),
		reads("The talks closed with Chile seeking to enter Peru's market.", "CL | enter Peru's market | effort"),
	}},
	{name: "tells who was ordered", class: "order", how: overDoer, cases: []example{
		reads("Peru's ministry will write to the unions ordering them to leave.", "PE | write to the unions ordering them to leave | firm"),
	}},
	{name: "tells what somebody is bent on", how: overRelative, seen: []sight{{at: atWord, words: "determined | committed | resolved"}, {at: beforeWord, words: "(a|an) <word>{1,4}"}}, only: func(_ *reading, v *view) bool { return v.over.Marker < 0 }, cases: []example{
		nothingIn("“We are a people determined to open our ports,” Chile's minister told Peru."),
		reads("Chile is committed to open its ports to Peru.", "CL | open its ports to Peru | firm"),
	}},
	{name: "tells what was arranged", class: "arranged", how: overDoer, only: func(r *reading, v *view) bool {
		before := r.word(v.over.Subject.First - 1)
		return before != "with" && (!r.hasTime(v.act.inner, v.act.last) || before == "after") // or the time of something else
	}, cases: []example{
		reads("Peru will not enforce its ban on Chilean squid until after talks scheduled to take place next week.", "PE | enforce its ban on Chilean squid | firm"),
		nothingIn("Peru's cabinet backed the Chilean loan scheduled to be paid by a fund."),
		reads("The talks with Chile ended, with Peru set to buy 40 wagons.", "PE | buy 40 wagons | firm"),
	}},
	{name: "when its thing begins", only: func(r *reading, v *view) bool {
		return v.over != nil && v.over.Over >= 0 && r.isStartOfThing(v.over) && r.licences[v.over.Over].row != nil
	}, cases: []example{
		reads("Peru agreed to set up a visa scheme for Chile which will come into effect in May.", "PE | set up a visa scheme for Chile which will come into effect | firm | 2026-05-01..2026-05-31"),
		reads("Peru and Chile signed a protocol, which will come into effect in May.", "CL PE | come into effect | legal | 2026-05-01..2026-05-31"),
		reads("The Peruvian cap on Chilean plums - which will come into force on 1 October - is forecast to lift their price.", "PE | come into force | legal | 2026-10-01..2026-10-01"),
	}},
	{name: "tells which thing", under: heads(aModal, aVerb), how: overRelative | ofNamed, only: func(r *reading, v *view) bool {
		isKind := r.isOneOf(v.sub.First, "a", "an") && v.sub.Last == v.over.Marker && !r.isComma(v.over.Marker-1) && !v.over.Progressive && !v.over.Passive // "a body which aims to"
		return v.over.Marker < 0 && v.row.head == aModal || v.row.firmness == Effort && (v.over.Marker < 0 || isKind)
	}, cases: []example{
		reads("Peru shall notify Chile of the quotas it intends to open for trout.", "PE | notify Chile of the quotas it intends to open for trout | legal"),
		nothingIn("Peru's envoy spoke at the Norwegian Fund, a group which aims to widen ties with Chile."),
		reads("Kenya's envoy met Peru, which aims to widen ties with Chile.", "PE | widen ties with Chile | effort"),
	}},
	{name: "tells of which goods something is promised", under: heads(aModal), only: func(r *reading, v *view) bool {
		k := r.subjectIn(v.over.Marker)
		return !r.isComma(v.over.Marker-1) && !r.isAgent(v.over.Subject) && k > v.licence.over && r.licences[k].row != nil
	}, cases: []example{
		reads("Rose cargoes from Peru that will resume on Friday will be checked in Chile by vets, Chile's ministry said.", "CL | be checked in Chile by vets | firm"),
		reads("The talks between Peru and Chile, which will resume on Friday, will be held in Lima.", "CL PE | resume on Friday | firm | 2026-03-13..2026-03-13", "CL PE | be held in Lima | firm"),
		nothingIn("The Chilean bridge that will be completed next year will be the longest in Peru."),
	}},
	{name: "warned of what another will do", under: heads(aModal), how: overReported, seen: []sight{{at: atUpper, words: "<alert>"}}, only: func(r *reading, v *view) bool {
		by, _ := r.codesOf(r.s.SubjectOf(v.over.Over))
		codes, _ := r.codesOf(v.sub.Run)
		return !r.has(v.sub.First, r.words.Subjectpronoun) && !r.has(v.sub.First, r.words.Owner) && !slices.ContainsFunc(codes, func(code string) bool { return slices.Contains(by, code) })
	}, cases: []example{
		nothingIn("Peru warned that Chile will impose further duties on wool."),
		nothingIn("Peru warned that Chile would impose further duties on wool."),
		reads("Peru warned Chile it would impose further duties on wool.", "PE | impose further duties on wool | firm"),
		reads("Peru has warned Chile that Peru will impose further duties on wool.", "PE | impose further duties on wool | firm"),
		reads("Peru notified Chile it would lift its levy on wool in May.", "PE | lift its levy on wool | firm | 2026-05-01..2026-05-31"),
	}},
	{name: "feared behind it", under: heads(aModal), only: func(r *reading, v *view) bool {
		return r.anyClause(v.i+1, func(_ int, c *clause.Clause) bool {
			n := c.Group.Last
			isTold := c.Finite && c.Kind == clause.Main && r.has(c.Verb, r.words.Hope) && (n >= r.s.Last || r.isBreak(n)) && r.isComma(c.Subject.First-1) && c.Subject.First > v.act.inner
			return isTold && r.isAgent(c.Subject)
		})
	}, cases: []example{
		nothingIn("Growers in Peru will bear the cost of delays in Chile, they fear."),
		reads("The ferry between Peru and Chile will be cut in May, the ministries said.", "CL PE | be cut in May | firm | 2026-05-01..2026-05-31"),
	}},
	{name: "what two have in common", acts: []idle{{words: "share", of: "trait"}}, cases: []example{
		nothingIn("The ministers agreed that Peru and Chile share a long history."),
		reads("The ministers agreed that Peru and Chile share their data on fish.", "CL PE | share their data on fish | firm"),
	}},
	{name: "asked for by a pact that was not made", under: heads(aVerb), only: func(r *reading, v *view) bool {
		return v.row.requires == aPact && r.anyClause(v.licence.over+1, func(_ int, c *clause.Clause) bool {
			return c.Negative && c.Passive && c.Subject.Has(v.over.Subject.First)
		})
	}, cases: []example{
		nothingIn("The accord, which called for Peru to lift its ban on Chilean wool, was not signed."),
		reads("The accord, which commits Peru to lift its ban on Chilean wool, was signed in Lima.", "PE | lift its ban on Chilean wool | firm"),
	}},
	{name: "figure of speech", seen: []sight{{at: beforeAct, words: `“ | ” | ‘ | "`}, {at: atAct, words: `_ (“|”|‘|") | (turn|open|write) _{0,3} <page>`}}, cases: []example{
		nothingIn("A deal to “reset” ties of Peru and Chile was struck in Lima."),
		nothingIn("Peru and Chile announced an agreement to “turn the page”."),
		reads("Peru and Chile announced an agreement to “cut fees by half”.", "CL PE | cut fees by half | firm"),
	}},
	{name: "what an agreement would bring", under: heads(aNoun), class: "agreementnoun", how: ofNobody | toldMay, cases: []example{
		nothingIn("“This is the third accord that Peru has signed with Norway. It will strengthen our partnership through visits,” the minister said."),
		nothingIn("The agreement to reduce checks would speed up sales of Peruvian salmon in Chile, growers said."),
		nothingIn("The deal to lift the cap may hurt growers in Peru, Chile's press wrote."),
		nothingIn("A deal to cut duties between Peru and Chile has come into force."),
		reads("The agreement of Peru and Chile to reduce checks will take effect in May.", "CL PE | reduce checks | firm", "CL PE | take effect | legal | 2026-05-01..2026-05-31"),
	}},

	{name: "statistics that come out", under: heads(aPredicate, aSchedule), by: "statistic", cases: []example{
		nothingIn("Peru's trade data for January is due on Wednesday, and Chile's final inflation print is due on Thursday."),
		nothingIn("Chile's harvest figures are set to be published on Friday, traders in Lima said."),
		reads("Chile's reply to Peru's complaint is due in May.", "CL | is due in May | firm | 2026-05-01..2026-05-31"),
		reads("Chile will publish its harvest figures on Friday, Peru's ministry said.", "CL | publish its harvest figures | firm | 2026-03-13..2026-03-13"),
		nothingIn("The trend in Peru's sales to Chile is set to go on."),
	}},
	{name: "what a study does", under: heads(aModal), seen: []sight{{at: atSubject, words: "it"}, {at: atBefore, words: "_{0,40} (a|an) _{0,4} <study>"}, {at: atAct, words: "<inquire>"}}, cases: []example{
		reads("Peru will join Chile in a study of the grids. It will assess what a link would cost.", "PE | join Chile in a study of the grids | firm"),
		reads("Peru opened a study of the grids with Chile. It will pay for the first part.", "PE | pay for the first part | firm"),
		reads("Peru opened a study of the grids with Chile. Chile will assess what a link would cost.", "CL | assess what a link would cost | firm"),
		reads("Peru's ministry met Chile's envoy. It will assess the request.", "PE | assess the request | firm"),
	}},
	{name: "about the page itself", under: heads(aModal), how: inPassive, seen: []sight{{at: theSubject, words: "this (_{0,2} (story|article|page|post|blog))?"}, {at: inSentence, words: "story | article | page | post | blog"}, {at: atAct, words: "updated | corrected"}}, cases: []example{
		nothingIn("Peru lowered its fee for Chile. This is a developing story and will be updated."),
		nothingIn("Peru lowered its fee for Chile. This article will be updated."),
		reads("Peru published a map of Chilean ports. This map will be updated in May.", "PE | be updated in May | firm | 2026-05-01..2026-05-31"),
	}},
	{name: "what a thing is owed to", under: heads(aNoun), seen: []sight{{at: atSignal, words: "<article>"}, {at: beforeSignal, words: "(through|on) <unled>{1,5} and | (driven|moved|guided|inspired|motivated|prompted|spurred) by"}}, cases: []example{
		nothingIn("Peru welcomes Chile's return to growth through thrift and a commitment to reform."),
		nothingIn("Norway's rise rests on open markets and a commitment to invest, Peru's envoy said."),
		nothingIn("Driven by a plan to sell more squid, Peru sent 40 firms to the fair in Chile."),
		reads("Peru announced a fund for ports and a commitment to open two posts.", "PE | open two posts | firm"),
		reads("The ministers of Peru and Chile met on Sunday and signed a plan to open two ports.", "CL PE | open two ports | firm"),
	}},
	{name: "what a law that stands lays down", under: heads(anAside), how: inPassive, seen: []sight{{at: atWord, words: "with"}}, only: func(r *reading, v *view) bool {
		k := v.i - 1
		for k >= 0 && !r.s.Clauses[k].Finite {
			k--
		}
		return k >= 0 && r.s.Clauses[k].Kind == clause.Relative && !r.hasTime(v.act.inner, v.act.last)
	}, cases: []example{
		nothingIn("Chile attacked Peru's law, which puts a tax on tapes, with the revenue to be handed to singers."),
		reads("Peru and Chile opened their talks, with the first round to be held in May.", "CL PE | be held in May | firm | 2026-05-01..2026-05-31"),
	}},
	{name: "what is known of a thing", only: func(r *reading, v *view) bool {
		k := r.toldOfThing(&v.licence)
		return k >= 0 && !r.hasObject(&v.act) && !r.namesThings(k)
	}, cases: []example{
		nothingIn("The amount that Peru has pledged to spend on Chilean fish is small."),
		nothingIn("The amount Peru has pledged to spend on Chilean fish is small."),
		nothingIn("The volume of gas that Chile has agreed to buy from Peru fell short of forecasts."),
		reads("Among the goods that Peru has pledged to buy are Chilean trucks and tyres.", "PE | buy Chilean trucks and tyres | firm"),
		reads("Peru will buy the buses that Chile has agreed to finance.", "PE | buy the buses that Chile has agreed to finance | firm", "CL | finance | firm"),
	}},
	{name: "gain", under: heads(aModal), by: "gain", cases: []example{
		nothingIn("Peru and Chile signed the pact. The gains will be shared by both countries."),
		reads("Peru's duties on Chilean plums will be cut in May.", "PE | be cut in May | firm | 2026-05-01..2026-05-31"),
	}},
	{name: "what a promise brings about", under: heads(aNoun), how: bare, only: func(r *reading, v *view) bool {
		return v.row.requires != aSigning && r.has(v.act.inner, r.words.Comeabout) && !r.isAmount(v.act.inner+1) && !r.isEither(v.act.inner, "meet", "focus") && !r.has(v.act.inner+1, r.words.particle)
	}, shared: true, cases: []example{
		nothingIn("Chile's plan to open was praised in Peru."),
		reads("Growers hailed Chile's pledge to focus on plums.", "CL | focus on plums | firm"),
		reads("Growers hailed a pledge by Chile to hold off on new duties.", "CL | hold off on new duties | firm"),
		reads("Peru and Chile announced an agreement to meet in May.", "CL PE | meet in May | firm | 2026-05-01..2026-05-31"),
		reads("Chile's plan to open two ports was praised in Peru.", "CL | open two ports | effort"),
	}},
	{name: "what the thing that is told of does", under: heads(aModal), how: inActive | overRelative, only: func(r *reading, v *view) bool { return !r.isAny(r.relative, v) }, shared: true, cases: []example{
		nothingIn("Peru and Chile signed a pact, which will give fishers new access."),
		nothingIn("Peru praised the talks in Lima at which Chile will lift its ban."),
		reads("The pact of Peru and Norway is a frame for sworn papers, for which Peru will found an office.", "PE | found an office | firm"),
		nothingIn("Peru praised the firm that will build Chile's port."),
		reads("Peru invited Chilean miners to bid for licences which Peru will offer in May.", "PE | offer in May | firm | 2026-05-01..2026-05-31"),
		reads("Peru, which will send two ships to Chile this May, praised the pact.", "PE | send two ships to Chile | firm | 2026-05-01..2026-05-31"),
		reads("Peru's minister will meet growers, after which he will open a fair with Chilean firms.", "PE | meet growers | firm", "PE | open a fair with Chilean firms | firm"),
		reads("Peru and Chile agreed to set up a panel on fish, which will meet twice a year.", "CL PE | set up a panel on fish | firm"),
		reads("Peru and Chile agreed to set up a panel on fish, which will meet twice a year and report to ministers.", "CL PE | set up a panel on fish | firm"),
	}},
	{name: "effect of it", under: heads(aModal), how: inActive | unsaid, seen: []sight{{at: atSubject, words: "it | this | which"}}, shared: true, acts: []idle{
		{words: "<service> | build (<prep>|trust|confidence|momentum|resilience) | <effect> _{0,4} <gain>"},
		{words: "<effect>", only: func(r *reading, v *view) bool { // of an accord that two were told to come to: "Peru and Chile signed the pact. It will improve"
			before := r.runBefore(v)
			n := before.First
			for n >= 0 && n < before.Last && !r.has(n, r.words.Terms) {
				n++
			}
			var codes []string
			for _, m := range r.mentions.In(before.First, min(n, before.First+8)) {
				codes = together(codes, m.Codes)
			}
			return v.sub.First == r.s.First && n < before.Last && (r.says(thisIs, before.First) || len(sorted(codes)) > 1)
		}},
		{words: "change the? (way|world|game|face|landscape|rules) | create _ (atmosphere|climate|impression|precedent) | level the playing | kill _{0,3} (jobs|trade|growth)"},
	}, cases: []example{
		nothingIn("The bridge is new. It will serve growers of Peru and Chile."),
		nothingIn("“It will create an atmosphere of fear,” Peru's minister said of Chile's levy."),
		nothingIn("The bridge is new. It will build trust between Peru and Chile."),
		nothingIn("The accord with Chile also covers ports. It will strengthen the hand of Peru's fishers."),
		nothingIn("Peru gave its consent to Chile's port. It will give a huge lift to sales of copper."),
		nothingIn("The minister praised the pact with Chile. In Peru it will create more jobs over the years."),
		nothingIn("Peru and Chile signed the pact in Lima. It will greatly improve the climate for investors."),
		reads("Peru's ministry signed the pact with Chile. It will improve the roads to Tacna by May.", "PE | improve the roads to Tacna | firm | ..2026-05-31"),
		reads("Peru said of its ministry that it will create two posts in Lima for Chilean fish.", "PE | create two posts in Lima for Chilean fish | firm"),
		nothingIn("“This will change the way we trade with Chile,” Peru's minister said."),
	}},
	{name: "effect", under: heads(aModal), how: inActive, shared: true, acts: []idle{
		{words: "come (as | when | where | amid | after | despite | on top of | at <article> (time|moment) (when|of))", is: onNoDay},
		{words: "(receive|get|draw|attract|deserve) _{0,4} attention", is: byThing},
		{words: "include", by: "event visitors"},
		{words: "<effect> _{0,3} <gain>", by: "institution"},
		{words: "serve as <article>? _{0,3} (platform | bridge | gateway | catalyst | springboard | model | basis | foundation)"},
		{words: "transform | impact | change | involve | accelerate | channel", by: "notagent"},
		{words: "<effect> | secure", by: "notagent", only: func(r *reading, v *view) bool { // and no fund or service that acts: "the World Relief | Fund", "Peru's customs | service"
			k := r.headEnd(v.sub.Run) - 1
			m, isNamed := r.mentions.At(v.sub.First)
			isNamed = isNamed && m.Kind == actors.Body && (r.isName(k) || r.word(v.sub.First) != "the")
			return !isNamed && !r.has(k-1, r.words.Ofservice) && !(r.isProperName(v.sub.Run) && r.isEither(k, "fund", "service"))
		}},
		{words: "<effect>", only: func(r *reading, v *view) bool {
			return r.isProperName(v.sub.Run) && len(r.mentions.In(v.sub.First, v.sub.Last)) == 0 && r.mark(v.sub.Last) != '(' // and not "Trade Invest Africa (TIA)"
		}},
		{words: "<effect>", only: func(r *reading, v *view) bool { // of a thing told of: "said the fair would open doors, adding that it would also create goodwill"
			k := v.licence.over - 1
			for k >= 0 && !(r.s.Clauses[k].Finite && (r.s.Clauses[k].Modal == clause.Will || r.s.Clauses[k].Modal == clause.Would || k == 0 && v.over.Over != 0)) {
				k--
			}
			return k >= 0 && r.isJust(v.sub.Run, "it", "they") && r.isHead(r.s.Clauses[k].Subject, r.words.Event) && !r.isAgent(r.s.Clauses[k].Subject)
		}},
	}, cases: []example{
		nothingIn("Growers claim that the pact will mean more trade between Peru and Chile and lower prices for both."),
		reads("Peru will reduce fees and lower prices for Chilean growers.", "PE | reduce fees | firm", "PE | lower prices for Chilean growers | firm"),
		nothingIn("The pact between Peru and Chile will help growers."),
		nothingIn("The project will secure a route from Peru to Chile."),
		nothingIn("The road project will transform trade between Peru and Chile."),
		nothingIn("The Lima Business Forum will serve as a new platform for firms of Peru and Chile."),
		reads("Peru Export Africa (PEA) will also facilitate visits to Chile.", "PE | facilitate visits to Chile | firm"),
		nothingIn("The new Peru-Chile Chamber of Commerce would promote trade benefits for both, its envoy said."),
		nothingIn("Chile's envoy said the fair would open doors for Peru, adding that it would also create goodwill."),
		nothingIn("“This accord reflects our trust,” Chile's minister said, adding it will “deepen our ties with Peru”."),
		nothingIn("The range and reach of the accords of Peru and Chile are wide. They will bring about a great change."),
		nothingIn("The visit of Peru's minister to Chile will come after a row over fish."),
		nothingIn("Peru's levy will come on top of a fee that Chile pays, its minister said."),
		nothingIn("The real test will come when Chile's parliament reads the pact with Peru."),
		nothingIn("Peru's delegation will include bankers and fishers, Chile's ministry said."),
		nothingIn("Chile's extension of its quotas will come as a relief to Peru's fishers."),
		reads("The World Relief Fund will send a mission to Peru in May, Chile's minister said.", "World Relief Fund | send a mission to Peru | firm | 2026-05-01..2026-05-31"),
		reads("Peru will create jobs for 40 Chilean divers.", "PE | create jobs for 40 Chilean divers | firm"),
		nothingIn("The pact with Peru will receive much attention in Chile."),
	}},
}
