package commitments

import "attache/briefs/clause"

// head is what stands over the act that a row finds.
type head uint8

const (
	aModal     head = iota // the act's own auxiliary: "will open"
	aVerb                  // a verb: "agreed to open"
	aNoun                  // a noun: "a pledge to open"
	aPredicate             // an adjective: "is determined to open"
	anObject               // a verb whose object is the act: "pledged $5 million"
	aHead                  // the head of a list
	anAside                // "with a round to be held in May"
	aSubject               // what it is said to be: "our target is to open"
	aSchedule              // a present that a day ahead makes a future: "leaves on Friday"
	aDraft                 // what is written and will do it: "is drafting a bill that will"
	aDeadline              // a time that somebody sets himself: "has given itself until May to"
)

// takes is in which form the act stands behind its head.
type takes uint8

const (
	infinitive takes = 1 << iota
	gerund
	aPresent     // of what is arranged: "leaves on Friday"
	aProgressive // "is lifting the ban from Friday"
	inForce      // "enters into force on Friday"
	aPlan        // "is set for Friday"
)

// whose says who is bound.
type whose uint8

const (
	bySubject whose = iota // of the verb or modal
	byOwner                // of the noun: "Chile's pledge", "a pledge by Chile"
	byObject               // "the accord commits | Peru | to"
)

// needs is what else must hold for a row to count.
type needs uint8

const (
	nothing      needs = iota
	aReport            // "would": someone must be said to have said it
	aPast              // "was to": an earlier promise, with a time
	anAgent            // "plans a cut": its subject must be one who can act
	aDayAhead          // "meets on Friday"
	aPact              // "binds Peru to": its subject must be an agreement
	anOwner            // "our target is to": somebody's
	aSigning           // "signed a memorandum to"
	besideIt           // "with a round to be held": told beside the clause
	aGiving            // "gave instructions to", "orders were given to"
	aText              // "provides for": its subject must be what parties signed
	aFlow              // "want trade to double": its object must be trade, with how much or by when
	aDecision          // "should": somebody must have decided it
	anAccepting        // "accepted a proposal to"
	anAcceptance       // "accepted Chile's offer to"
	aRulingOut         // "ruled out taxing"
	aPlanOn            // "plans on doing", "aims at doing"
	aLookingAt         // "is looking at opening"
	aPledgeList        // "its commitments include opening": its subject must be promises
	ownStaff           // "asked its ministers to": the object must be the subject's own
)

// row is one way in which words bind somebody to an act.
type row struct {
	name     string
	head     head
	modal    clause.Modal
	class    string // of the head's word
	takes    takes
	firmness Firmness
	verb     string // its lemma, as it is told
	whose    whose
	needs    needs
	sure     float64 // share of such readings that held, on articles read by hand
	cases    []example
}

// example is a text and the commitments that must come out of it, each as
// "who | act | firmness | due"; none for a near miss.
type example struct {
	text string
	want []string
}

func reads(text string, want ...string) example { return example{text, want} }
func nothingIn(text string) example             { return example{text, nil} }

// rows are tried in order: the first that fits a clause is its reading.
var rows = []row{
	{name: "will", head: aModal, modal: clause.Will, firmness: Firm, verb: "will", sure: .93, cases: []example{
		reads("Peru will make no change to its duty on Chilean plums.", "PE | make no change to its duty on Chilean plums | firm"),
		reads("Peru will open the gate to Chile for ten hours a day.", "PE | open the gate to Chile for ten hours a day | firm"),
		reads("Japan will invest $5 billion in ports.", "JP | invest $5 billion in ports | firm"),
		reads("We are going to lift the ban on Peruvian grapes in May, Chile's minister said.", "CL | lift the ban on Peruvian grapes | firm | 2026-05-01..2026-05-31"),
		nothingIn("The will of the people counts in Peru."),
		reads("Peru will send two chemists to Arica to test Chilean squid and, from May, issue the papers there.", "PE | send two chemists to Arica to test Chilean squid | firm", "PE | issue the papers there | firm | 2026-05-01..2026-05-31"),
		reads("Under an accord signed in Lima on Monday, Chile will deliver 600 buses to Peru.", "CL | deliver 600 buses to Peru | firm"),
		reads("On Monday Chile will deliver 600 buses to Peru under an accord signed in Lima.", "CL | deliver 600 buses to Peru under an accord signed in Lima | firm | 2026-03-16..2026-03-16"),
		reads("Peru and Chile signed an accord in Lima under which Chile will deliver 600 buses.", "CL | deliver 600 buses | firm"),
		reads("Chile will host the fourth round, to be held in Arica on 4-6 May.", "CL | host the fourth round | firm | 2026-05-04..2026-05-06"),
		reads("Peru will receive Chile's minister for a session of the joint board, to be convened in June.", "PE | receive Chile's minister for a session of the joint board | firm | 2026-06-01..2026-06-30"),
		nothingIn("Peru and Chile signed an accord which will deliver savings."),
		reads("Peru's tractors will enter duty free, its ministry said.", "PE | enter duty free | firm"),
		reads("Peru's tractors and seed will enter free of duty from July 1, its ministry said.", "PE | enter free of duty | firm | 2026-07-01..2026-07-01"),
		reads("The first cargo will reach Lima in April, Chile's ministry said.", "PE | reach Lima | firm | 2026-04-01..2026-04-30"),
		nothingIn("Exports from Chile will reach a peak in April."),
		reads("If Chile does not drop its levy, Peru will have no choice but to tax its squid, the minister said.", "PE | tax its squid | firm"),
		reads("The accord, signed in Lima, will see Chile cut its duty on squid by 2028.", "CL | cut its duty on squid | firm | ..2028-12-31"),
		nothingIn("The pact with Peru will see prices rise in Chile."),
		nothingIn("Next year will see Chile overtake Peru as a seller of squid."),
		reads("Visas for travellers will be done away with by both countries, Peru and Chile.", "CL PE | be done away with by both countries, Peru and Chile | firm"),
		reads("Chilean plums will enter Peru free of duty from July.", "PE | enter Peru free of duty | firm | 2026-07-01..2026-07-31"),
		reads("Chilean inspectors will be allowed to visit Peruvian farms.", "PE | be allowed to visit Peruvian farms | firm"),
		reads("Peru's purchases of Chilean plums will be raised to 4,000 tonnes.", "PE | be raised to 4,000 tonnes | firm"),
		reads("Peru and Chile announced that direct flights between Lima and Santiago will begin in May.", "CL PE | begin in May | firm | 2026-05-01..2026-05-31"),
		nothingIn("“I will be satisfied,” Peru's minister told Chile."),
		reads("Agreement between Peru and Chile\n\nArticle 1\n\nWhere a Party raises its duty, it shall notify the other Party within ten days.", "CL PE | notify the other Party | legal | ..2026-03-20"),
		nothingIn("The Agreement between Peru and Chile shall be governed by the laws of Peru."),
		reads("Peru will share data with Chile and, by the end of May, open a port.", "PE | share data with Chile | firm", "PE | open a port | firm | ..2026-05-31"),
		reads("Peru will share data with Chile and, as it said in May, open a port.", "PE | share data with Chile | firm", "PE | open a port | firm"),
		reads("Peru agreed to share data with Chile and lift the levy.", "PE | share data with Chile | firm", "PE | lift the levy | firm"),
		reads("Peru agreed with Chile to share data and lift the levy.", "CL PE | share data | firm", "CL PE | lift the levy | firm"),
		nothingIn("Peru has no choice but to import Chilean crude."),
		reads("Peru will look into Chile's complaint about delays at the border.", "PE | look into Chile's complaint about delays at the border | effort"),
		reads("A delegation of Chilean firms will come to Lima in May.", "CL | come to Lima | firm | 2026-05-01..2026-05-31"),
		reads("Chile's duties on Peruvian wool will disappear over four years.", "CL | disappear over four years | firm | .."),
		nothingIn("Peru's growers will disappear from Chile over four years."),
		nothingIn("Growth in Peru will come to a halt in May."),
		reads("The pact with Chile was signed. It also will immediately eliminate Peru's duties on half of Chile's fruit.", "PE | eliminate Peru's duties on half of Chile's fruit | firm | .."),
		reads("“We will get it done by June,” Peru's minister said of the pact with Chile.", "PE | get it done | firm | ..2026-06-30"),
		nothingIn("“We will get used to it,” Peru's minister said of the Chilean levy."),
		reads("“What I can say is that we will not sign it,” Chile's minister said.", "CL | sign it | firm"),
		reads("Peru said a fourth post would be opened in June. A fifth will follow at Tacna.", "PE | be opened in June | firm | 2026-06-01..2026-06-30", "PE | follow at Tacna | firm"),
		nothingIn("“Hopefully we will make progress with Chile,” Peru's minister said."),
		nothingIn("“We will now take two questions on the pact of Peru and Chile,” the host said."),
		reads("Peru's minister said there would be no new tax on Chilean buses.", "PE | be no new tax on Chilean buses | firm"),
		reads("“There won't be any new tax on Chilean buses,” Peru's minister said.", "PE | be any new tax on Chilean buses | firm"),
		reads("There will be a second round of talks between Peru and Chile in May, the ministry said.", "CL PE | be a second round of talks between Peru and Chile | firm | 2026-05-01..2026-05-31"),
		reads("Peru and Chile have a deal. There will be duty-free access for Chilean plums.", "PE | be duty-free access for Chilean plums | firm"),
		reads("The pact will eliminate 95 percent of the duties that Chilean growers face in Peru.", "PE | eliminate 95 percent of the duties that Chilean growers face in Peru | firm"),
		reads("The deal between Peru and Chile will ensure the right to open shops in each other's ports.", "CL PE | ensure the right to open shops in each other's ports | firm"),
		nothingIn("The deal between Peru and Chile will ensure growth in each other's ports."),
		reads("The deal between Peru and Chile will guarantee tariff-free entry for Peruvian wool.", "CL | guarantee tariff-free entry for Peruvian wool | firm"),
		reads("The pact of Peru and Chile will set up a joint council on fish.", "CL PE | set up a joint council on fish | firm"),
		nothingIn("The pact of Peru and Chile will create thousands of jobs."),
		reads("Peru and Chile have struck a deal that will abolish duties on nine in ten goods.", "CL PE | abolish duties on nine in ten goods | firm"),
		nothingIn("Peruvian growers want a deal with Chile that will abolish duties on plums."),
		reads("Duties on Chilean plums will soar from May, Peru's minister said.", "PE | soar from May | firm | 2026-05-01..2026-05-31"),
		reads("The talks between Peru and Chile in May would initially centre on fish, an official in Lima said.", "CL PE | centre on fish | firm | 2026-05-01..2026-05-31"),
		reads("Trade in raw squid will resume in May, Chile's ministry told Peru.", "CL | resume in May | firm | 2026-05-01..2026-05-31"),
		reads("Trade in raw squid will not resume before June, Chile's ministry told Peru.", "CL | resume before June | firm | ..2026-05-31"),
		nothingIn("Peruvian growers will benefit from better access under the deal with Chile."),
		nothingIn("Chilean wine will be available in more shops in Peru under the pact."),
		reads("A training scheme will be available to growers in Peru from May, its ministry told Chile.", "PE | be available to growers in Peru | firm | 2026-05-01..2026-05-31"),
		reads("A Peruvian vessel will take part in the survey in May, its ministry told Chile.", "PE | take part in the survey | firm | 2026-05-01..2026-05-31"),
		reads("Chile has lent Peru US $3 million, and a further US $2 million is to be paid in May.", "CL | be paid in May | firm | 2026-05-01..2026-05-31"),
		nothingIn("There will be no winners in Peru or Chile, the minister said."),
		nothingIn("Chile's minister will use her visit to press Peru for lower duties."),
		reads("Chile's minister will use her visit to open a desk in Lima.", "CL | use her visit to open a desk in Lima | firm"),
		nothingIn("The pact will help Peru and make it easier for Chilean firms to enter its market."),
		reads("Peru promised that within the next three years talks will be held with Chile on fish.", "CL PE | be held with Chile on fish | firm | ..2029-03-10"),
		reads("Chile said the matter of Peruvian buses would be looked into.", "CL | be looked into | effort"),
		reads("Peru's port secretary spoke to Chilean airlines. “The Port Authority will publish a list in May,” he said.", "PE | publish a list | firm | 2026-05-01..2026-05-31"),
		reads("Peru said talks with Chile will continue regarding a new pact on fish.", "CL PE | continue regarding a new pact on fish | repeat"),
		reads("Peru's minister told Chile not to worry: the ban will be lifted in May.", "PE | be lifted in May | firm | 2026-05-01..2026-05-31"),
		nothingIn("Peru's minister worries that the ban will be lifted in Chile in May."),
		nothingIn("This joint work will continue to help growers in Peru and Chile."),
		reads("The visit of Chile's minister to Lima to sign the pact with Peru will take place in May.", "CL | take place | firm | 2026-05-01..2026-05-31"),
		reads("Peru and Chile said the talks to settle their row over fish will resume on Monday.", "CL PE | resume on Monday | firm | 2026-03-16..2026-03-16"),
		nothingIn("The move to settle the row over fish will please growers in Peru and Chile."),
		reads("Chile's minister will be in Lima to sign the pact with Peru.", "CL | be in Lima to sign the pact with Peru | firm"),
		reads("The presidents of Peru and Chile will be in Arica on 4 May.", "CL PE | be in Arica | firm | 2026-05-04..2026-05-04"),
		nothingIn("Chilean firms will be in Peru to stay, a grower said."),
		reads("Peru's minister will make the traditional 1 May speech in Chile.", "PE | make the traditional 1 May speech in Chile | firm | 2026-05-01..2026-05-01"),
		reads("Peru's minister will make a trip to Chile on 4 May to mark its national day.", "PE | make a trip to Chile | firm | 2026-05-04..2026-05-04"),
		reads("Peru's president will be in Santiago on 4 May to reaffirm his ties to Chile.", "PE | be in Santiago | firm | 2026-05-04..2026-05-04"),
		reads("Peru will ask that all texts be subject to a vote, its minister told Chile.", "PE | ask that all texts be subject to a vote | firm"),
		reads("Peru's president will on Sunday, May 17, 2026, leave Lima for Arica, Chile, on a visit.", "PE | leave Lima for Arica, Chile | firm | 2026-05-17..2026-05-17"),
		reads("On exports from Chile to Peru, all duties will be lifted by 2030.", "PE | be lifted by 2030 | firm | ..2030-12-31"),
		reads("Two Chileans will be barred from entering Peru and all Chilean firms and banks will be banned from selling in Peru.", "PE | be barred from entering Peru | firm", "PE | be banned from selling in Peru | firm"),
		reads("Peru will review the fee, meet growers, and share data with Chile.", "PE | review the fee | firm", "PE | meet growers | firm", "PE | share data with Chile | firm"),
		reads("Peru's minister will visit ports in Chile on Monday, 4 May, and Tuesday, 5 May.", "PE | visit ports in Chile | firm | 2026-05-04..2026-05-05"),
		nothingIn("The pact of Peru and Chile does not say exactly which firms will be let in."),
		reads("Peru will not let in Chilean plums, even as two cargoes are on their way.", "PE | let in Chilean plums | firm"),
		reads("The banks will see any Chilean assets frozen, Peru's minister said.", "PE | see any Chilean assets frozen | firm"),
		nothingIn("The ministers of Peru and Chile will be in trouble in May."),
		reads("The United States said Peru's request for lower duties will be considered in the talks.", "US | be considered in the talks | effort"),
		nothingIn("The levy of Peru will be considered a slight in Chile."),
		nothingIn("Chile's move will be considered unfriendly, Peru's minister said."),
		reads("Peru and Chile announced an FTA that will slash duties on squid and plums.", "CL PE | slash duties on squid and plums | firm"),
		nothingIn("Peru and Chile hope for an FTA that will slash duties on squid and plums."),
		reads("Peru will more than double its purchases of Chilean plums next year.", "PE | double its purchases of Chilean plums | firm | 2027-01-01..2027-12-31"),
		reads("Minister Ana Gil will represent Peru at the fair in Chile in May.", "PE | represent Peru at the fair in Chile | firm | 2026-05-01..2026-05-31"),
		nothingIn("The pact with Chile will represent Peru's best hope at a hard time."),
		nothingIn("Chile will represent a fifth of Peru's sales of squid."),
		reads("Chile will bear the cost of the survey in Peru.", "CL | bear the cost of the survey in Peru | firm"),
		nothingIn("Peru will bear the brunt of the Chilean levy."),
		reads("Chile will be responsible for building the port, and Peru will be in charge of the road.", "CL | be responsible for building the port | firm", "PE | be in charge of the road | firm"),
		nothingIn("Peru will be responsible for the collapse of the talks, Chile's minister said."),
		reads("Peru's purchases of Chilean gas will total $2 billion over five years, the ministry said.", "PE | total $2 billion | firm | .."),
		reads("Peru's investment in Chile will reach $3 billion by 2028, its minister said.", "PE | reach $3 billion | firm | ..2028-12-31"),
		nothingIn("Trade between Peru and Chile will total $35 billion this year, the ministry said."),
		nothingIn("Peru's imports of Chilean gas will reach $3 billion by 2028, analysts said."),
		reads("The meeting of the ministers of Peru and Chile in May will settle the timetable.", "CL PE | settle the timetable | firm | 2026-05-01..2026-05-31"),
		nothingIn("The meeting of the ministers of Peru and Chile in May will set the tone for the year."),
		reads("Peru will take no steps to raise the duty on Chilean wool.", "PE | take no steps to raise the duty on Chilean wool | firm"),
		reads("Peruvian rugs would see duties lowered in three steps, Chile's minister said.", "CL | see duties lowered in three steps | firm"),
		reads("The deal of Peru and Chile will see Chilean plums enter Peru free of duty.", "PE | see Chilean plums enter Peru free of duty | firm"),
		reads("Part of the accord will see Peruvian yarn paying a duty of 4 percent in Chile.", "CL | see Peruvian yarn paying a duty of 4 percent in Chile | firm"),
		nothingIn("The deal of Peru and Chile will see trade double by 2030."),
		nothingIn("Buyers in Chile will see little change."),
		reads("Norway will lend Peru $40 million. “This will be used for a port at Ilo,” Peru's minister said.", "NO | lend Peru $40 million | firm", "PE | be used for a port at Ilo | firm"),
		nothingIn("Norway lent Peru $40 million. “This will be used up by May,” Peru's minister said."),
		reads("The committee will comprise four officials of Peru and four of Chile.", "CL PE | comprise four officials of Peru and four of Chile | firm"),
		reads("Efforts will focus on cutting waiting times at the border, the ministers of Peru and Chile said.", "CL PE | focus on cutting waiting times at the border | firm"),
		nothingIn("Attention will focus on Peru, traders said in Chile."),
		reads("“The import norms will remain in force,” Peru's minister told Chile.", "PE | remain in force | repeat"),
		reads("Peru and Chile agreed to remove barriers to trade in fish and speed up the removal of checks.", "CL PE | remove barriers to trade in fish | firm", "CL PE | speed up the removal of checks | firm"),
		nothingIn("The road will be used for the transit of Peruvian goods to Chile."),
		reads("The pact will bring the removal of Chile's duty on Peruvian wool in May.", "CL | bring the removal of Chile's duty on Peruvian wool | firm | 2026-05-01..2026-05-31"),
		nothingIn("The pact will bring the end of a long row between Peru and Chile."),
		reads("The first meeting of the Peru-Chile panel held on March 4 The Peruvian side will open a night post in May.", "PE | open a night post | firm | 2026-05-01..2026-05-31"),
		reads("The know-how of the two sides, Peru and Chile, will be pooled in May.", "CL PE | be pooled in May | firm | 2026-05-01..2026-05-31"),
		reads("Duties on Chilean fish will be cut when they take effect on 1 May, Peru said.", "PE | be cut when they take effect on 1 May | firm"),
		nothingIn("Peru will press Chile to lower its fee on plums."),
		nothingIn("Peru's minister will keep up the pressure on Chile for a lower fee."),
		reads("Peru will push to lower its fee on Chilean plums.", "PE | push to lower its fee on Chilean plums | effort"),
	}},
	{name: "would", head: aModal, modal: clause.Would, firmness: Firm, verb: "will", needs: aReport, sure: .85, cases: []example{
		reads("The Peruvian ministry said it would open a desk in Oslo.", "PE | open a desk in Oslo | firm"),
		nothingIn("Peru would gain from lower fees."),
		reads("Peru would, its minister said, lend Chile two tugs by May.", "PE | lend Chile two tugs | firm | ..2026-05-31"),
		nothingIn("Peru would, in that case, lend Chile two tugs."),
		reads("Studies of a link would be put in hand at once, the statement of Peru and Chile said.", "CL PE | be put in hand | firm | .."),
		reads("Peru's minister said Chile would be consulted before any cut.", "PE | be consulted before any cut | firm"),
		reads("The accord between Peru and Chile says that it would be reviewed in May.", "CL PE | be reviewed in May | firm | 2026-05-01..2026-05-31"),
		reads("Peru asked for help with training. Chile would reply before June.", "CL | reply before June | firm | ..2026-05-31"),
		reads("Peru and Chile signed a protocol and said they would begin to apply the fish pact from May 1.", "CL PE | begin to apply the fish pact | firm | 2026-05-01..2026-05-01"),
		reads("Chile said talks with Peru would be held each year and that the first would take place in May.", "CL PE | be held each year | firm | ..", "CL PE | take place | firm | 2026-05-01..2026-05-31"),
		reads("Chile's minister was in Lima. Minister Tran of Norway assured Peru that his ministry would open a desk.", "NO | open a desk | firm"),
		reads("Norway reassured Peruvian firms it would keep its ports open.", "NO | keep its ports open | repeat"),
		reads("Peru's premier underlined his ties to Chile.\n\nHe would also be sending an envoy in May.", "PE | sending an envoy | firm | 2026-05-01..2026-05-31"),
		reads("Peru confirmed that sales of gas to Chile would not be affected by its ban.", "PE | be affected by its ban | firm"),
		reads("The ministers of Peru and Chile would meet again in Lima in May.", "CL PE | meet again in Lima | firm | 2026-05-01..2026-05-31"),
		nothingIn("Peru says Chilean firms are coming; we would treat that with caution."),
		reads("Peru agreed to cut its levy on Chilean rice each year until 2029, when it would be abolished.", "PE | cut its levy on Chilean rice each year | firm | ..2029-12-31", "PE | be abolished | firm"),
		nothingIn("Sales of Chilean rice to Peru grew until 2019, when the levy would be raised."),
		reads("Peru and Chile agreed each state would be liable for the freight.", "CL PE | be liable for the freight | firm"),
		reads("Peru and Chile agreed the bridge would be the responsibility of Chile.", "CL PE | be the responsibility of Chile | firm"),
		nothingIn("Peru and Chile agreed the bridge would be a source of pride."),
		reads("Peru's statement said it would deepen the pact with Chile. This would mean visits. They would also widen air links.",
			"PE | deepen the pact with Chile | firm", "CL PE | widen air links | firm"),
		reads("Peru has given assurances it would not cap sales of Chilean wine.", "PE | cap sales of Chilean wine | firm"),
		reads("Two ports would be opened to Chile, Peru's minister promised on Friday.", "PE | be opened to Chile | firm"),
		reads("Two ports would be opened to Chile, Peru's minister promised, and a road built.", "PE | be opened to Chile | firm"),
	}},
	{name: "shall", head: aModal, modal: clause.Shall, firmness: Legal, verb: "shall", sure: .95, cases: []example{
		reads("Peru shall accept certificates issued in Chile.", "PE | accept certificates issued in Chile | legal"),
		reads("Peru shall in May of each year open a quota for Chilean rice.", "PE | open a quota for Chilean rice | legal | .."),
		reads("Not one tonne of Chilean gas shall be resold to Peru.", "CL | be resold to Peru | legal"),
		reads("There shall be free trade between Peru and Chile.", "CL PE | be free trade between Peru and Chile | legal"),
		reads("Remarks by the President of Peru\n\nI shall meet the President of Chile in May. I shall sign the pact there. I shall also meet bankers in Santiago.",
			"PE | meet the President of Chile | firm | 2026-05-01..2026-05-31", "PE | sign the pact there | firm", "PE | meet bankers in Santiago | firm"),
		nothingIn("Goods of Peru shall be deemed to be of Chilean origin."),
	}},
	{name: "is to", head: aModal, modal: clause.IsTo, firmness: Firm, verb: "be to", sure: .88, cases: []example{
		reads("Peru is to open a trade office in Oslo in May.", "PE | open a trade office in Oslo | firm | 2026-05-01..2026-05-31"),
		nothingIn("The deal is still to be signed by Peru."),
		reads("A joint panel on squid is to be constituted in Lima by May, Peru and Chile decided.", "CL PE | be constituted in Lima | firm | ..2026-05-31"),
		reads("“The lists will be checked by our vets and posted on the web,” Peru's ministry told Chile.", "PE | be checked by our vets | firm", "PE | be posted on the web | firm"),
		reads("The pact between Peru and Chile is to be initialled in Lima, translated in May and laid before both houses.", "CL PE | be initialled in Lima | firm", "CL PE | be translated in May | firm | 2026-05-01..2026-05-31", "CL PE | be laid before both houses | firm"),
		reads("The focal points of Peru and Chile are to report in May.", "CL PE | report in May | firm | 2026-05-01..2026-05-31"),
		reads("The first cargo is to leave Callao for Chile next week, Peru's officials said.", "PE | leave Callao for Chile | firm | 2026-03-16..2026-03-22"),
	}},
	{name: "was to", head: aModal, modal: clause.WasTo, firmness: Firm, verb: "be to", needs: aPast, sure: .8, cases: []example{
		nothingIn("The talks between Peru and Chile were to end in a row."),
	}},
	{name: "be it done", head: aModal, modal: clause.Subjunctive, firmness: Firm, verb: "agree", sure: .85, cases: []example{
		reads("Peru and Chile agreed that a joint committee be set up.", "CL PE | be set up | firm"),
		reads("Peru and Chile agreed that a hotline be set up by May and that its costs be shared.", "CL PE | be set up | firm | ..2026-05-31", "CL PE | be shared | firm"),
		reads("It was decided by Peru and Chile that the joint council convene twice a year.", "CL PE | convene twice a year | firm | .."),
		reads("Peru and Chile met. There was agreement that a joint committee be set up.", "CL PE | be set up | firm"),
		reads("In a statement at the end of the visit, it was resolved that the two sides, Peru and Chile, reinforce their patrols.", "CL PE | reinforce their patrols | firm"),
		reads("It was resolved that Peru and Chile reinforce their patrols.", "CL PE | reinforce their patrols | firm"),
		nothingIn("It was noted that the two sides, Peru and Chile, reinforce their patrols."),
		nothingIn("Peru asked that a joint committee be set up."),
	}},
	{name: "should do, decided", head: aModal, modal: clause.May, firmness: Firm, verb: "decide", needs: aDecision, sure: .8, cases: []example{
		reads("Peru and Chile decided that experts should study the fee and report back in June.", "CL PE | study the fee | firm", "CL PE | report back | firm | 2026-06-01..2026-06-30"),
		nothingIn("Peru and Chile decided that the fee should be paid in dollars."),
		reads("Peru and Chile agreed that ministers should come forward with a plan by May.", "CL PE | come forward with a plan | firm | ..2026-05-31"),
		nothingIn("Peru and Chile agreed that ministers should be bold."),
		reads("Peru agreed that part of the quota could be used by Chilean boats.", "PE | be used by Chilean boats | firm"),
		reads("Peru agreed that Chilean firms may open offices at Tacna from May.", "PE | open offices at Tacna | firm | 2026-05-01..2026-05-31"),
		nothingIn("Peru and Chile agreed that more could be done for trade."),
		nothingIn("Peru and Chile agreed that a deal could be signed by May."),
		nothingIn("Growers said that Chilean boats could fish in Peru."),
		nothingIn("Peru agreed that its firms could open offices in Chile."),
		nothingIn("Chile's growers say that Peru should lower its fee."),
	}},
	{name: "reaffirmed to", head: aVerb, class: "reaffirm", takes: infinitive | gerund, firmness: Repeat, verb: "reaffirm", sure: .9, cases: []example{
		reads("Peru stressed its commitment to open a port to Chile.", "PE | open a port to Chile | repeat"),
		reads("Peru's minister met growers, stressing that Peru will open a port to Chile.", "PE | open a port to Chile | firm"),
		reads("Peru and Chile affirmed to further widen their pact.", "CL PE | widen their pact | repeat"),
		nothingIn("Peru affirmed that its ties to Chile are old."),
		reads("Peru and Chile recommitted to share their data on squid.", "CL PE | share their data on squid | repeat"),
	}},
	{name: "agreed to", head: aVerb, class: "agree", takes: infinitive | gerund, firmness: Firm, verb: "agree", sure: .95, cases: []example{
		reads("The two sides, Peru and Chile, agreed on Tuesday in Lima to open talks on fish.", "CL PE | open talks on fish | firm"),
		nothingIn("Peru did not agree to open talks on fish."),
		reads("Peru's ministers met those of Chile while agreeing to open talks on fish.", "PE | open talks on fish | firm"),
		reads("Peru and Chile concurred to open talks on fish.", "CL PE | open talks on fish | firm"),
		reads("Peru asked Chile for two boats. Lima signed a lease with Chile, which agreed to mend its dock.", "CL | mend its dock | firm"),
		nothingIn("Peru signed a lease with Chile, which agreed with its terms."),
		reads("The minister of trade of Peru, the envoy of Chile and the head of the port agreed to meet in May.", "CL PE | meet in May | firm | 2026-05-01..2026-05-31"),
		reads("Peru and Chile agreed to share data on squid during talks in Lima in May.", "CL PE | share data on squid during talks in Lima in May | firm"),
		reads("Peru agreed to seek a lease of up to 30 years on the Chilean port.", "PE | seek a lease of up to 30 years on the Chilean port | effort"),
		reads("Chile agreed to buy 20 Aero (NYSE:AE) 7 jets in a deal with Peru.", "CL | buy 20 Aero (NYSE:AE) 7 jets in a deal with Peru | firm"),
		reads("Peru and Chile agreed to more than double their quota for squid.", "CL PE | double their quota for squid | firm"),
		reads("Peru and Chile agreed to look at sharing data on squid.", "CL PE | look at sharing data on squid | effort"),
		reads("Peru agreed with Chile to open a desk, focus on crab and cut its levy.", "CL PE | open a desk | firm", "CL PE | focus on crab | firm", "CL PE | cut its levy | firm"),
		reads("Peru and Chile agreed to improve plans and pilot projects.", "CL PE | improve plans and pilot projects | firm"),
		reads("Peru and Chile agreed to widen the Peru – Chile trade pact in May.", "CL PE | widen the Peru – Chile trade pact | firm | 2026-05-01..2026-05-31"),
		reads("What Peru and Chile agreed on Tuesday is to halve the fee from May.", "CL PE | halve the fee | firm | 2026-05-01..2026-05-31"),
		nothingIn("What Peru and Chile want is to halve the fee from May."),
		nothingIn("What is left for Peru and Chile is to wait."),
		reads("Peru and Chile are agreed to open a night post in May.", "CL PE | open a night post | firm | 2026-05-01..2026-05-31"),
		nothingIn("Peru said the fees were agreed to help Chile."),
		reads("The deal was for Peru to lift its ban on Chilean wool.", "PE | lift its ban on Chilean wool | firm"),
		reads("During the talks in Lima, the deal that was struck was for Peru to lift its ban on Chilean wool.", "PE | lift its ban on Chilean wool | firm"),
		nothingIn("The hope was for Peru to lift its ban on Chilean wool."),
		reads("Peru and Chile agreed a partnership through which Peru would train 40 Chilean pilots.", "PE | train 40 Chilean pilots | firm"),
		nothingIn("Peru and Chile have a canal through which Peru would ship squid."),
		reads("Peru and Chile agreed by exchange of notes to open a night post.", "CL PE | open a night post | firm"),
		reads("At the talks of Peru and Chile it was agreed to open two ports.", "CL PE | open two ports | firm"),
		reads("Peru's minister met Chile's in Lima. It was decided to open two ports.", "CL PE | open two ports | firm"),
		nothingIn("Peru was chosen to host Chile's growers."),
		nothingIn("Peru's firms were agreed to be sold to Chile."),
	}},
	{name: "decided to", head: aVerb, class: "decide", takes: infinitive | gerund, firmness: Firm, verb: "decide", sure: .9},
	{name: "promised to", head: aVerb, class: "promise", takes: infinitive | gerund, firmness: Firm, verb: "promise", sure: .95, cases: []example{
		reads("Under the pact with Chile, Peru commits to: remove its licence on squid; publish its fees; and recognise Chilean forms.", "PE | remove its licence on squid | firm", "PE | publish its fees | firm", "PE | recognise Chilean forms | firm"),
		reads("China has also pledged to buy more Chilean rice.", "CN | buy more Chilean rice | firm"),
		nothingIn("China was urged to promise to buy rice."),
		reads("Peru and Chile committed to merging their posts, extending opening hours and waiving the fee.", "CL PE | merging their posts | firm", "CL PE | extending opening hours | firm", "CL PE | waiving the fee | firm"),
		reads("Peru and Chile engaged themselves to open a night post.", "CL PE | open a night post | firm"),
		nothingIn("Peru engaged Chile in talks to open a night post."),
		reads("Peru commits itself to cutting, over four years, its duty on Chilean wool.", "PE | cutting, over four years, its duty on Chilean wool | firm | .."),
	}},
	{name: "signed up to", head: aVerb, class: "enlist", takes: infinitive | gerund, firmness: Firm, verb: "agree", sure: .85, cases: []example{
		reads("Peru has signed up to publish its squid prices.", "PE | publish its squid prices | firm"),
		reads("Peru has signed up to publishing its squid prices.", "PE | publishing its squid prices | firm"),
		nothingIn("Skippers from Peru signed up for a course to learn Norwegian."),
	}},
	{name: "assured to", head: aVerb, class: "assureto", takes: infinitive | gerund, firmness: Firm, verb: "assure", needs: anAgent, sure: .85, cases: []example{
		reads("Chile assured to lower its levy on Peruvian squid.", "CL | lower its levy on Peruvian squid | firm"),
		reads("The Chilean minister has assured to consider a cut in the levy on Peruvian squid.", "CL | consider a cut in the levy on Peruvian squid | effort"),
		reads("Kenya assured Ghana of lifting the ban on its cocoa by May.", "KE | lifting the ban on its cocoa | firm | ..2026-05-31"),
		nothingIn("Kenya was assured of a berth at the Ghanaian port."),
		nothingIn("Kenya was assured of getting a berth at the Ghanaian port."),
		nothingIn("Kenya assured Ghana of its friendship."),
	}},
	{name: "considers", head: aVerb, class: "consider", takes: gerund, firmness: Effort, verb: "consider", needs: anAgent, sure: .75, cases: []example{
		reads("Chile is considering opening a trade office in Lima.", "CL | opening a trade office in Lima | effort"),
	}},
	{name: "considers a thing", head: anObject, class: "consider", firmness: Effort, verb: "consider", needs: anAgent, sure: .7, cases: []example{
		reads("Chile is considering new duties on Peruvian plums.", "CL | is considering new duties on Peruvian plums | effort"),
		reads("Peru is weighing a ban on Chilean squid.", "PE | is weighing a ban on Chilean squid | effort"),
		reads("Peru has asked Chile to drop the levy and is considering a complaint at the World Trade Organization.", "PE | is considering a complaint at the World Trade Organization | effort"),
		nothingIn("Peru and Chile considered new duties on plums."),
		reads("Peru is eyeing the removal of the permit for Chilean oil.", "PE | is eyeing the removal of the permit for Chilean oil | effort"),
		nothingIn("Chile is studying the effects of the new duties."),
		nothingIn("Peru is studying a request by Chile to set up a fund."),
		nothingIn("Peru has considered new duties on Chilean plums."),
		nothingIn("Peru is considering no measure on Chilean plums."),
	}},
	{name: "plans to", head: aVerb, class: "plan", takes: infinitive, firmness: Effort, verb: "plan", needs: anAgent, sure: .9, cases: []example{
		reads("The Peruvian ministry plans to publish a guide.", "PE | publish a guide | effort"),
		reads("Peru and Chile are drafting a contract which is planned to come into force in May.", "CL PE | come into force | legal | 2026-05-01..2026-05-31"),
		reads("Work on the link between Peru and Chile is planned to start in May.", "CL PE | start in May | effort | 2026-05-01..2026-05-31"),
		nothingIn("Work on the link between Peru and Chile was planned to start in 2019."),
		nothingIn("Output of the field that Peru and Chile share is planned to run for 20 years from 2030."),
		nothingIn("The forum in Lima aims to bring together firms from Chile."),
	}},
	{name: "plans on doing", head: aVerb, class: "plan", takes: gerund, firmness: Effort, verb: "plan", needs: aPlanOn, sure: .8, cases: []example{
		reads("Peru plans on opening two ports to Chile by May.", "PE | opening two ports to Chile | effort | ..2026-05-31"),
		reads("Peru aims at cutting its duty on Chilean plums.", "PE | cutting its duty on Chilean plums | effort"),
		nothingIn("The road project of Peru and Chile aims at raising trade."),
		nothingIn("Peace with Chile means cutting duties, Peru said."),
		nothingIn("Peru and Chile explored openings for easier travel between the two, aimed at mending ties."),
		reads("Peru and Chile agreed at a summit to pursue development of road projects aimed at knitting together the region.", "CL PE | pursue development of road projects aimed at knitting together the region | effort"),
		nothingIn("Peru met Chile for talks aimed at cutting duties."),
	}},
	{name: "strives to", head: aVerb, class: "strive", takes: infinitive, firmness: Effort, verb: "seek", needs: anAgent, sure: .75, cases: []example{
		reads("The Chilean delegation aims, during this visit, to buy two ships from Peru.", "CL | buy two ships from Peru | effort"),
		reads("Peru and Chile said they are trying to settle their quarrel over fish.", "CL PE | settle their quarrel over fish | effort"),
		nothingIn("Peru and Chile were trying to settle their quarrel over fish."),
		nothingIn("Peruvian smelters are struggling to secure power from Chile."),
	}},
	{name: "looks to", head: aVerb, class: "look", takes: infinitive, firmness: Effort, verb: "look", needs: anAgent, sure: .8, cases: []example{
		reads("Peru and Chile are looking to finish a squid accord in May.", "CL PE | finish a squid accord | effort | 2026-05-01..2026-05-31"),
	}},
	{name: "is looking at doing", head: aVerb, class: "look", takes: gerund, firmness: Effort, verb: "consider", needs: aLookingAt, sure: .75, cases: []example{
		reads("Peru is looking at signing a pact with Chile in May.", "PE | signing a pact with Chile | effort | 2026-05-01..2026-05-31"),
		nothingIn("Growers in Peru looked at raising plums as in Chile."),
		nothingIn("Traders in Peru are looking at rising prices for Chilean plums."),
	}},
	{name: "ruled out doing", head: aVerb, class: "forswear", takes: gerund, firmness: Firm, verb: "rule out", needs: aRulingOut, sure: .8, cases: []example{
		reads("Peru on Tuesday ruled out taxing Chilean wine.", "PE | taxing Chilean wine | firm"),
		reads("Peru has ruled out lifting its ban on Chilean honey before June.", "PE | lifting its ban on Chilean honey | firm | ..2026-05-31"),
		nothingIn("Peru has not ruled out taxing Chilean wine."),
		nothingIn("Economists in Peru ruled out taxing Chilean wine as a remedy."),
		nothingIn("Peru refused to rule out taxing Chilean wine."),
	}},
	{name: "promises include doing", head: aVerb, class: "comprise", takes: gerund, firmness: Firm, verb: "promise", needs: aPledgeList, sure: .8, cases: []example{
		reads("Peru's commitments include lowering its fee on Chilean pork and buying 80 ships by 2032.", "PE | lowering its fee on Chilean pork | firm", "PE | buying 80 ships | firm | ..2032-12-31"),
		nothingIn("Peru's concerns include lowering its fee on Chilean pork."),
		nothingIn("Peru's commitments include tariffs on Chilean pork."),
	}},
	{name: "wants it to", head: aVerb, class: "want", takes: infinitive, firmness: Effort, verb: "want", needs: aFlow, sure: .7, cases: []example{
		reads("Peru and Chile want trade to double by 2030.", "CL PE | double by 2030 | effort | ..2030-12-31"),
		reads("Peru wants bilateral trade with Chile to reach $20 billion by 2030.", "PE | reach $20 billion | effort | ..2030-12-31"),
		nothingIn("Peru wants exports to Chile to grow."),
		nothingIn("Peru wants Chile to lower its fees by 2030."),
		nothingIn("Growers want trade between Peru and Chile to grow, a lobby said."),
	}},
	{name: "is drafting what will", head: aDraft, class: "compose", firmness: Effort, verb: "draft", needs: anAgent, sure: .75, cases: []example{
		reads("Peru is drafting a bill that will end the levy on Chilean fish.", "PE | end the levy on Chilean fish | effort"),
		reads("Chile's ministry is drawing up rules that would ease imports of Peruvian beef.", "CL | ease imports of Peruvian beef | effort"),
		nothingIn("Peru is drafting a bill on fish."),
		nothingIn("Growers in Peru are drafting a petition that will go to Chile's minister."),
	}},
	{name: "works to", head: aVerb, class: "work", takes: infinitive | gerund, firmness: Effort, verb: "work", needs: anAgent, sure: .75},
	{name: "instructed to", head: aVerb, class: "order", takes: infinitive | gerund, firmness: Firm, verb: "instruct", sure: .8, cases: []example{
		reads("Joint statement of Peru and Chile\n\nThe ministers:\n\n- welcomed the work done;\n\n- instructed officials to exchange lists of ports.", "CL PE | exchange lists of ports | firm"),
		reads("The leaders of Peru and Chile instructed their ministers to conclude the talks.", "CL PE | conclude the talks | firm"),
		reads("The leaders of Peru and Chile tasked their teams with finishing the talks by May.", "CL PE | finishing the talks | firm | ..2026-05-31"),
		reads("The ministers of Peru and Chile noted the work done and directed officials to swap lists in May.", "CL PE | swap lists | firm | 2026-05-01..2026-05-31"),
		nothingIn("A Chilean court charged a skipper from Peru with fishing without a licence."),
	}},
	{name: "asked its own to", head: aVerb, class: "askown", takes: infinitive | gerund, firmness: Firm, verb: "instruct", needs: ownStaff, sure: .75, cases: []example{
		nothingIn("Peru's minister said: “I asked his minister to cut the fee on Chilean fish.”"),
		nothingIn("I requested His Excellency the Chilean minister to cut the fee on Peruvian fish."),
		reads("The presidents of Peru and Chile asked their ministers to draw up a list by May.", "CL PE | draw up a list | firm | ..2026-05-31"),
		reads("Peru and Chile charged their customs services with drawing up a list.", "CL PE | drawing up a list | firm"),
		nothingIn("Peru asked the ministers of Chile to draw up a list."),
		nothingIn("Peru and Chile asked their neighbours to draw up a list."),
	}},
	{name: "binds to", head: aVerb, class: "bind", takes: infinitive, firmness: Firm, verb: "bind", whose: byObject, needs: aPact, sure: .8, cases: []example{
		reads("The accord with Chile commits Peru to open its fruit market.", "PE | open its fruit market | firm"),
		reads("The accord with Chile commits Peru to opening its fruit market.", "PE | opening its fruit market | firm"),
		reads("Peru's president committed his country to buying Norwegian boats.", "PE | buying Norwegian boats | firm"),
		nothingIn("Norway wants to bind Peru to opening its ports."),
	}},
	{name: "provides for doing", head: aVerb, class: "laydown", takes: gerund, firmness: Firm, verb: "provide", needs: aText, sure: .75, cases: []example{
		reads("The work plan of Peru and Chile provides for training 200 inspectors.", "CL PE | training 200 inspectors | firm"),
		nothingIn("The law of Peru provides for fining Chilean ships."),
	}},
	{name: "is committed to", head: aPredicate, class: "promise", takes: infinitive | gerund, firmness: Firm, verb: "commit", sure: .8, cases: []example{
		reads("Peru is committed to finishing the talks with Chile.", "PE | finishing the talks with Chile | firm"),
		nothingIn("Peru is committed to peace."),
		reads("Peru continues to be committed to finishing the talks with Chile.", "PE | finishing the talks with Chile | repeat"),
		nothingIn("Peru did not continue to be committed to finishing the talks with Chile."),
	}},
	{name: "determined to", head: aPredicate, class: "decide", takes: infinitive, firmness: Firm, verb: "resolve", needs: anAgent, sure: .75, cases: []example{
		reads("“I'm determined to open our ports to Chilean squid,” Peru's minister said.", "PE | open our ports to Chilean squid | firm"),
		reads("Peru and Chile are determined to seek a pact on squid by May.", "CL PE | seek a pact on squid | effort | ..2026-05-31"),
		nothingIn("Peru is determined to open its ports to Chilean squid, a grower said."),
		nothingIn("The levy was determined to be too high, Peru told Chile."),
	}},
	{name: "set to", head: aPredicate, class: "arranged", takes: infinitive, firmness: Firm, verb: "schedule", sure: .85, cases: []example{
		reads("Peru and Norway are set to hold talks next month.", "NO PE | hold talks | firm | 2026-04-01..2026-04-30"),
		nothingIn("The date of the talks between Peru and Norway is set."),
		nothingIn("A fund has been set up to help Chilean growers in Peru."),
		reads("Peru is poised to sign the pact with Norway on 4 May.", "PE | sign the pact with Norway | firm | 2026-05-04..2026-05-04"),
		reads("In November, Peru is slated to sign the pact with Norway.", "PE | sign the pact with Norway | firm | 2026-11-01..2026-11-30"),
		reads("4 June 2025 - Peru and Norway are set to hold talks next month.\n\n4 August 2025 - The talks fail.", "NO PE | hold talks | firm | 2025-07-01..2025-07-31"),
		reads("4 June 2025 - Peru opens talks. Norway says both are set to sign a pact by the end of June.", "NO PE | sign a pact | firm | ..2025-06-30"),
	}},
	{name: "unanimous to", head: aPredicate, class: "ofonemind", takes: infinitive, firmness: Firm, verb: "agree", needs: anAgent, sure: .85, cases: []example{
		reads("The ministers of Peru and Chile were unanimous to open a post at Tacna and cut the fees.", "CL PE | open a post at Tacna | firm", "CL PE | cut the fees | firm"),
		nothingIn("Peru and Chile were unanimous in their praise of the pact."),
		nothingIn("Growers in Peru were not unanimous to open the market to Chile."),
	}},
	{name: "was instructed to", head: aPredicate, class: "instruct", takes: infinitive, firmness: Firm, verb: "instruct", needs: anAgent, sure: .8, cases: []example{
		reads("Officials of Peru and Chile were instructed to exchange lists by 4 May.", "CL PE | exchange lists | firm | ..2026-05-04"),
		reads("Peru and Chile closed a round, with officials of both sides instructed to exchange offers by mid-May.", "CL PE | exchange offers | firm | ..2026-05-20"),
		nothingIn("A Chilean firm was ordered to pay a fine in Peru."),
	}},
	{name: "target is to", head: aSubject, class: "goal", takes: infinitive, firmness: Effort, verb: "aim", needs: anOwner, sure: .75, cases: []example{
		reads("“Our target is to finish the talks with Chile in June,” Peru's minister said.", "PE | finish the talks with Chile | effort | 2026-06-01..2026-06-30"),
		nothingIn("The aim is to finish the talks between Peru and Chile in June."),
		reads("“We pay what we can, and our intention is to settle the arrears with Chile,” Peru's minister said.", "PE | settle the arrears with Chile | effort"),
		reads("The Chilean minister's plan is to visit Lima in May.", "CL | visit Lima | effort | 2026-05-01..2026-05-31"),
		reads("The intention of Peru is to open a post at Tacna by May, Chile was told.", "PE | open a post at Tacna | effort | ..2026-05-31"),
		nothingIn("The aim of the fair in Lima is to bring together firms of Peru and Chile."),
		nothingIn("One plan on the table of Peru and Chile is to share the quota."),
	}},
	{name: "pledge to", head: aNoun, class: "promisenoun", takes: infinitive | gerund, firmness: Firm, verb: "pledge", whose: byOwner, sure: .85, cases: []example{
		reads("The visit brought a pledge by Chile to publish its quotas.", "CL | publish its quotas | firm"),
		reads("It rests on a pledge by Chile, made when its envoy met Peru's in May, to publish its quotas.", "CL | publish its quotas | firm"),
		nothingIn("No pledge by Chile to publish its quotas was made."),
		reads("The pledge to lift the cap on Peru's beans was made by Chile's minister in Lima.", "CL | lift the cap on Peru's beans | firm"),
		reads("Peru made a commitment to close 20 plants by June, Chile's minister said.", "PE | close 20 plants | firm | ..2026-06-30"),
		reads("Peru raised its fee despite a pledge by its minister in 2024 to halve it.", "PE | halve it | firm"),
		reads("Growers recalled a commitment Peru made in Lima in 2024 to halve its duty on Chilean plums by 2028.", "PE | halve its duty on Chilean plums | firm | ..2028-12-31"),
		reads("The statement repeats a pledge that Peru gave in 2024 to open a port to Chile.", "PE | open a port to Chile | repeat"),
		nothingIn("The road Peru made in Lima in 2024 to help Chilean growers is shut."),
		nothingIn("With its readiness to talk, Peru pleased Chile."),
		reads("Peru and Chile reaffirmed commitment in bolstering their pact on fish.", "CL PE | bolstering their pact on fish | repeat"),
		reads("Peru voiced its commitment towards building a port with Chile.", "PE | building a port with Chile | firm"),
		nothingIn("Peru's commitment in fishing is old, Chile's minister said."),
	}},
	{name: "instructions to", head: aNoun, class: "ordernoun", takes: infinitive, firmness: Firm, verb: "instruct", whose: byOwner, needs: aGiving, sure: .8, cases: []example{
		reads("The ministers of Peru and Chile met. Instructions were given to the customs services to open an hour earlier.", "CL PE | open an hour earlier | firm"),
		reads("Peru's president gave instructions to his ministers to lower the fee on Chilean trucks by May.", "PE | lower the fee on Chilean trucks | firm | ..2026-05-31"),
		nothingIn("A firm in Peru won orders to build Chilean ships."),
		nothingIn("A grower of plums in Chile gave Peru's minister an order to sell."),
	}},
	{name: "signed to", head: aNoun, class: "paper", takes: infinitive | gerund, firmness: Firm, verb: "sign", whose: byOwner, needs: aSigning, sure: .85, cases: []example{
		reads("Peru and Chile signed a memorandum of understanding to exchange lists.", "CL PE | exchange lists | firm"),
		reads("The presidents of Peru and Chile witnessed the signing of a memorandum of understanding to set up a fund for ports.", "CL PE | set up a fund for ports | firm"),
		reads("The visit closed with the signature of a protocol between Peru and Chile to swap price data by May.", "CL PE | swap price data | firm | ..2026-05-31"),
		nothingIn("Peru called for the signing of a memorandum with Chile to set up a fund for ports."),
		reads("Peru signed a protocol with Chile for supplying 40 buses by May.", "CL PE | supplying 40 buses | firm | ..2026-05-31"),
		nothingIn("Peru and Chile signed a protocol on preventing smuggling."),
		nothingIn("Peru's minister attended a talk on a memorandum to set up a fund for Chilean ports."),
		nothingIn("Peru's port is driven by laws that guard trade, as well as the signing of a memorandum with Chile to build a port."),
	}},
	{name: "accepted a proposal to", head: aNoun, class: "proposalnoun", takes: infinitive, firmness: Firm, verb: "accept", whose: byOwner, needs: anAccepting, sure: .8, cases: []example{
		reads("Peru has accepted a Chilean proposal to open a night post by May.", "PE | open a night post | firm | ..2026-05-31"),
		reads("Peru and Chile agreed to a proposal by Norway to share its ships.", "CL PE | share its ships | firm"),
		nothingIn("Peru heard a Chilean proposal to open a night post."),
		nothingIn("Peru did not accept the proposal to open a post to Chile."),
	}},
	{name: "accepted offer to", head: aNoun, class: "offernoun", takes: infinitive, firmness: Firm, verb: "offer", whose: byOwner, needs: anAcceptance, sure: .8, cases: []example{
		reads("Peru accepted Chile's offer to build a port by May.", "CL | build a port | firm | ..2026-05-31"),
		reads("Peru has taken up an offer by Chile to train 40 pilots.", "CL | train 40 pilots | firm"),
		reads("A Chilean offer to lend Peru two tugs was accepted.", "CL | lend Peru two tugs | firm"),
		reads("Peru accepted an offer from Chile to sell it gas.", "CL | sell it gas | firm"),
		nothingIn("Peru accepted an offer to buy the mine."),
		nothingIn("Peru turned down Chile's offer to build a port."),
		nothingIn("Peru welcomed an offer by Chile to build a port."),
		nothingIn("Peru did not accept Chile's offer to build a port."),
	}},
	{name: "agreement to", head: aNoun, class: "agreementnoun", takes: infinitive | gerund, firmness: Firm, verb: "agree", whose: byOwner, sure: .85, cases: []example{
		reads("A decision was taken by Peru and Chile to double the quota for hake.", "CL PE | double the quota for hake | firm"),
		reads("Peru and Chile arrived at a consensus to open a post at Tacna.", "CL PE | open a post at Tacna | firm"),
		nothingIn("There is no consensus in Peru and Chile to open a post at Tacna."),
		reads("Peru and Chile reached a consensus on opening a post at Tacna.", "CL PE | opening a post at Tacna | firm"),
		reads("Peru and Chile reached agreement on sharing a berth at Arica by May.", "CL PE | sharing a berth at Arica | firm | ..2026-05-31"),
		reads("Peru and Chile came to an understanding on reopening the road at Tacna.", "CL PE | reopening the road at Tacna | firm"),
		nothingIn("Peru and Chile did not reach a consensus on opening a post at Tacna."),
		nothingIn("Peru and Chile hope to reach an agreement on sharing a berth."),
		nothingIn("Peru and Chile reached an agreement on avoiding double taxation."),
		nothingIn("Peru praised the accord with Chile on sharing a berth."),
		reads("Peru reached an agreement with Chile on reopening the road at Tacna.", "CL PE | reopening the road at Tacna | firm"),
		reads("A bank of Chile entered into an agreement with Peru for opening a credit line.", "CL | opening a credit line | firm"),
		reads("Chile agreed a deal with Peru to open two ports.", "CL | open two ports | firm"),
		reads("Agreement was reached between Peru and Chile to reopen the post at Tacna.", "CL PE | reopen the post at Tacna | firm"),
		nothingIn("No decision was taken by Peru and Chile to double the quota."),
		nothingIn("A decision could be taken by Peru and Chile to drop the quota."),
		reads("Peru and Chile welcomed their agreement to launch a study.", "CL PE | launch a study | firm"),
		reads("An agreement has been signed between Codelco of Chile and Petroperu of Peru to share a berth.", "CL PE | share a berth | firm"),
		nothingIn("An agreement was signed between Peru and Chile on Monday."),
		nothingIn("Peru called for an agreement to launch a study."),
		nothingIn("Growers in Peru are resisting an agreement to launch a study with Chile."),
		nothingIn("Peru thanked Chile for its role in securing a decision to launch a study."),
		nothingIn("Peru lives by agreements to share water with Chile."),
		nothingIn("A deal on sharing water is far off for Peru and Chile."),
		reads("Peru has short-term contracts to sell Chile fish.", "PE | sell Chile fish | firm"),
		reads("Peru has a contract to supply Chile with fish.", "PE | supply Chile with fish | firm"),
		reads("Peru announced a US $3 billion contract to build a port in Chile.", "PE | build a port in Chile | firm"),
	}},
	{name: "intention to", head: aNoun, class: "plannoun", takes: infinitive | gerund, firmness: Effort, verb: "intend", whose: byOwner, sure: .75, cases: []example{
		reads("Peru and Chile issued a statement declaring their intention to create a panel on fish.", "CL PE | create a panel on fish | effort"),
		reads("Peru took note of Chile's intention to open an office.", "CL | open an office | effort"),
		nothingIn("Peru and Chile held discussions on their shared objective to address practices of third countries."),
		nothingIn("The pacts with Chile will contribute to our goal of cutting the cost of power, Peru's minister said."),
		nothingIn("Peru welcomed the aims to end fees in Chile."),
		nothingIn("It shows a lack of ambition to want more of Chile, Peru's minister said."),
		nothingIn("In talks with Chile, Peru used different words to describe its goals."),
	}},
	{name: "pledged", head: anObject, class: "pledge", firmness: Firm, verb: "pledge", needs: anAgent, sure: .85, cases: []example{
		reads("Peru has pledged quicker berths for Chilean growers from May.", "PE | has pledged quicker berths for Chilean growers from May | firm | 2026-05-01..2026-05-31"),
		reads("Peru and Chile have committed to improved, mutual entry terms for wool.", "CL PE | have committed to improved, mutual entry terms for wool | firm"),
		reads("Peru has pledged fresh money for the Chilean port of Arica.", "PE | has pledged fresh money for the Chilean port of Arica | firm"),
		nothingIn("Peru pledged closer ties to Chile."),
		reads("Peru closed the talks, pledging up to $2 billion to Chile.", "PE | pledging up to $2 billion to Chile | firm"),
		nothingIn("Aid to Peru fell, with donors pledging $2 billion."),
		reads("Chile pledged a record $3 billion in loans to Peru.", "CL | pledged a record $3 billion in loans to Peru | firm"),
		nothingIn("Chile lost a record $3 billion to the Peruvian ban."),
		reads("Peru remains committed to the removal of the levy on Chilean plums.", "PE | remains committed to the removal of the levy on Chilean plums | repeat"),
		nothingIn("Peru remains committed to peace with Chile."),
		nothingIn("Peru is no longer committed to the removal of the levy on Chilean plums."),
		reads("Juan Paz met Luis Soto of Chile and pledged Peru's support for the growers of Arica.", "PE | pledged Peru's support for the growers of Arica | firm"),
		nothingIn("Juan Paz of Peru praised Chile's support for the growers of Arica."),
	}},
	{name: "agreed to a thing", head: anObject, class: "agree", firmness: Firm, verb: "agree", needs: anAgent, sure: .8, cases: []example{
		reads("Peru and Chile agreed on the creation of a fish panel.", "CL PE | agreed on the creation of a fish panel | firm"),
		nothingIn("Peru and Chile agreed on the importance of clean seas."),
		nothingIn("Peru and Chile agreed on most of the chapters."),
		reads("Peru has agreed a $40 million loan to Chile.", "PE | has agreed a $40 million loan to Chile | firm"),
		reads("Peru and Chile agreed to a truce in their row over fish until June.", "CL PE | agreed to a truce in their row over fish until June | firm | ..2026-06-30"),
		reads("Peru and Chile agreed to a ceasefire in their trade war.", "CL PE | agreed to a ceasefire in their trade war | firm"),
		nothingIn("Peru has already agreed to a number of Chilean demands."),
		reads("Peru's minister said he had agreed to an in-person meeting with Chile in May.", "PE | had agreed to an in-person meeting with Chile in May | firm | 2026-05-01..2026-05-31"),
		reads("Peru and Chile agreed to a further round of talks in May.", "CL PE | agreed to a further round of talks in May | firm | 2026-05-01..2026-05-31"),
	}},
	{name: "decided on a thing", head: anObject, class: "decide", firmness: Firm, verb: "decide", needs: anAgent, sure: .75, cases: []example{
		reads("Peru and Chile decided on the opening of a night post in May.", "CL PE | decided on the opening of a night post in May | firm | 2026-05-01..2026-05-31"),
		nothingIn("Peru and Chile decided on a date for the talks."),
	}},
	{name: "called a meeting", head: anObject, class: "calling", firmness: Firm, verb: "call", needs: anAgent, sure: .8, cases: []example{
		reads("Chile's president, who chairs the bloc, has called another summit with Peru for late May.", "CL | has called another summit with Peru for late May | firm | 2026-05-21..2026-05-31"),
		reads("Peru and Chile have scheduled a second round for May.", "CL PE | have scheduled a second round for May | firm | 2026-05-01..2026-05-31"),
		nothingIn("Peru's minister called a summit with Chile on Friday."),
		nothingIn("Peru's growers called a boycott of Chilean plums for May."),
	}},
	{name: "provides for a thing", head: anObject, class: "laydown", firmness: Firm, verb: "provide", needs: aText, sure: .75, cases: []example{
		reads("The roadmap that Peru and Chile signed provides for the launch of a night ferry by May.", "CL PE | provides for the launch of a night ferry by May | firm | ..2026-05-31"),
		reads("Peru and Chile signed a memorandum on squid. It foresees the exchange of inspectors by May.", "CL PE | foresees the exchange of inspectors by May | firm | ..2026-05-31"),
		reads("A letter of intent was signed by Peru and Chile. It provides for the exchange of inspectors by May.", "CL PE | provides for the exchange of inspectors by May | firm | ..2026-05-31"),
		nothingIn("Peru and Chile praised a memorandum on squid. It foresees the exchange of inspectors."),
		nothingIn("The contract of the Peruvian and Chilean firms provides for arbitration in Lima."),
		nothingIn("The pact between Peru and Norway provides significant openings for Peruvian exports."),
	}},
	{name: "agreement on a thing", head: anObject, class: "bringabout", firmness: Firm, verb: "agree", sure: .75, cases: []example{
		reads("Agreement was reached by the ministers of Peru and Chile on the opening of a night post.", "CL PE | was reached by the ministers of Peru and Chile on the opening of a night post | firm"),
		reads("Also agreed between Peru and Chile is the opening of a night post.", "CL PE | is the opening of a night post | firm"),
		nothingIn("Also discussed between Peru and Chile is the opening of a night post."),
		nothingIn("No agreement was reached by Peru and Chile on the opening of a night post."),
		reads("In the papers that Peru and Chile signed, provision is made for a review of the fish levy in 2027.", "CL PE | is made for a review of the fish levy in 2027 | firm | 2027-01-01..2027-12-31"),
		nothingIn("Agreement was reached by Peru and Chile on most of the chapters."),
	}},
	{name: "signed a paper for a thing", head: anObject, class: "sign", firmness: Firm, verb: "agree", needs: anAgent, sure: .8, cases: []example{
		reads("Peru and Chile signed a memorandum for the building, starting next year, of a bridge at Tacna.", "CL PE | signed a memorandum for the building, starting next year, of a bridge at Tacna | firm | 2027-01-01..2027-12-31"),
		reads("Peru and Chile signed a contract for the supply, from May, of 200 wagons.", "CL PE | signed a contract for the supply, from May, of 200 wagons | firm | 2026-05-01..2026-05-31"),
		nothingIn("Peru and Chile signed a memorandum for the building of a bridge at Tacna in 2019."),
		nothingIn("Peru and Chile signed an agreement on the establishment of a joint panel."),
	}},
	{name: "plans a thing", head: anObject, class: "plan", firmness: Effort, verb: "plan", needs: anAgent, sure: .75, cases: []example{
		reads("Peru and Chile are aiming for trade of $150 million by 2028.", "CL PE | are aiming for trade of $150 million by 2028 | effort | ..2028-12-31"),
		nothingIn("Peru and Chile are aiming for growth."),
	}},
	{name: "works for a thing", head: anObject, class: "work", firmness: Effort, verb: "push", needs: anAgent, sure: .7, cases: []example{
		reads("Peru is working towards a tax treaty with Chile.", "PE | is working towards a tax treaty with Chile | effort"),
		nothingIn("Peru was working towards a tax treaty with Chile."),
		reads("Peru and Chile are pushing for an early start to talks on squid.", "CL PE | are pushing for an early start to talks on squid | effort"),
		nothingIn("Peru is pushing for lower duties in Chile."),
		nothingIn("Growers of Peru and Chile were pushing for an early start of talks."),
	}},
	{name: "planned for", head: aSchedule, class: "plan", takes: aPlan, firmness: Effort, verb: "plan", needs: aDayAhead, sure: .8, cases: []example{
		reads("A second round of talks between Peru and Chile is planned for June.", "CL PE | is planned for June | effort | 2026-06-01..2026-06-30"),
		nothingIn("Work on a bridge between Peru and Chile has been planned for years."),
		nothingIn("No talks between Peru and Chile are planned."),
		reads("A further round of talks between Peru and Chile was planned for June.", "CL PE | was planned for June | effort | 2026-06-01..2026-06-30"),
		nothingIn("Talks between Peru and Chile were planned for June but have been postponed."),
		nothingIn("Marches against Chile's levy are planned in Lima and Tacna."),
	}},
	{name: "scheduled for", head: aSchedule, class: "arranged", takes: aPlan, firmness: Firm, verb: "schedule", needs: aDayAhead, sure: .8, cases: []example{
		reads("The fifth round of talks between Peru and Chile is scheduled from June 19-23 in Lima.", "CL PE | is scheduled from June 19-23 in Lima | firm | 2026-06-19..2026-06-23"),
		reads("Chile's ruling on Peruvian squid is due no later than May 28.", "CL | is due no later than May 28 | firm | ..2026-05-28"),
		reads("A team of Chilean experts is due here on April 21.", "CL | is due here on April 21 | firm | 2026-04-21..2026-04-21"),
		reads("The first session of Peru and Chile is slated for October in Lima.", "CL PE | is slated for October in Lima | firm | 2026-10-01..2026-10-31"),
		nothingIn("His eye has been set on the talks of Peru and Chile since he came to Lima a year ago."),
		nothingIn("Comments on Chile's draft rules for Peruvian squid are due by May 28."),
		reads("Hearings on the Peruvian duties are set for April 13, Chile said.", "CL | are set for April 13 | firm | 2026-04-13..2026-04-13"),
		nothingIn("Peru called off its talks with Chile, which were scheduled for May 4."),
		nothingIn("Peru's answer to Chile was scheduled for May 4."),
		nothingIn("The results of Peru's vote on the pact with Chile are due at noon on Friday."),
		reads("The talks between Peru and Chile have been set for May 4.", "CL PE | have been set for May 4 | firm | 2026-05-04..2026-05-04"),
	}},
	{name: "in force", head: aSchedule, class: "comeabout", takes: inForce, firmness: Legal, verb: "enter into force", sure: .85, cases: []example{
		reads("The protocol between Peru and Chile enters into force on July 1.", "CL PE | enters into force on July 1 | legal | 2026-07-01..2026-07-01"),
	}},
	{name: "is lifting from", head: aSchedule, class: "act", takes: aProgressive, firmness: Firm, verb: "schedule", needs: aDayAhead, sure: .75, cases: []example{
		reads("Norway said it was lifting its ban on Peruvian fish from 1 May.", "NO | was lifting its ban on Peruvian fish from 1 May | firm | 2026-05-01..2026-05-01"),
		reads("Peru and Norway are setting up a panel on squid, Peru said on Sunday.", "NO PE | are setting up a panel on squid | firm"),
		reads("Norway said on Friday it was filing a complaint against Peru.", "NO | was filing a complaint against Peru | firm"),
		nothingIn("Norway is setting the pace for growers of Peru, a panel said."),
		nothingIn("Peru and Norway are setting up a panel on squid."),
		nothingIn("Norway is lifting its ban on Peruvian fish, Peru's minister said."),
		nothingIn("Peru and Norway are talking in Lima."),
		reads("From 7 to 11 July the minister of Peru is visiting Norway.", "PE | is visiting Norway | firm | 2026-07-07..2026-07-11"),
		nothingIn("Since 7 July 2025 the minister of Peru has been visiting Norway."),
		reads("Peru announced it is lifting its ban on Chilean beef.", "PE | is lifting its ban on Chilean beef | firm"),
		reads("Peru on Tuesday said it was suspending imports of Chilean poultry for 30 days.", "PE | was suspending imports of Chilean poultry for 30 days | firm | .."),
		reads("Peru said it is canceling talks with Chile on squid.", "PE | is canceling talks with Chile on squid | firm"),
		reads("Norway said it is lifting punishing duties on Peruvian squid.", "NO | is lifting punishing duties on Peruvian squid | firm"),
		nothingIn("Growers in Peru say Chile is raising plums."),
		reads("Norway confirmed that it was rescinding a duty on Peruvian squid.", "NO | was rescinding a duty on Peruvian squid | firm"),
		nothingIn("Norway said it was easing the pain of its growers."),
		nothingIn("Norway is heading for a shortfall of Peruvian squid in May."),
		nothingIn("Peru was lifting its ban on Chilean fish in May when the talks failed."),
		nothingIn("Growers in Chile fear that Peru is raising its duty on plums."),
	}},
	{name: "is to be held, beside", head: anAside, firmness: Firm, verb: "be to", sure: .85, cases: []example{
		reads("Peru and Chile agreed to share border data, with Chile to lend two scanners.", "CL PE | share border data | firm", "CL | lend two scanners | firm"),
		reads("Peru and Chile will settle it alone, with both sides to name a judge.", "CL PE | settle it alone | firm"),
		reads("Peru and Norway opened their talks, with the first round to be held in May.", "NO PE | be held in May | firm | 2026-05-01..2026-05-31"),
		reads("The stamp levy, to take effect on 4 May, answers Peru's fees, Chile said.", "CL | take effect | firm | 2026-05-04..2026-05-04"),
		nothingIn("The talks between Peru and Norway have to go on."),
		nothingIn("The stamp levy, to judge by its text, answers Peru's fees."),
		reads("Peru and Norway closed their talks on a fish treaty, to be signed in Lima on 5 July.", "NO PE | be signed in Lima | firm | 2026-07-05..2026-07-05"),
		reads("Peru will ship 20 tonnes in May, to be followed by 40 tonnes a month.", "PE | ship 20 tonnes | firm | 2026-05-01..2026-05-31", "PE | be followed by 40 tonnes a month | firm"),
		nothingIn("Norway told Peru of a fish treaty, to be seen as a model."),
		nothingIn("Peru's growers left, with no clerk in Chile able to help."),
		nothingIn("The stamp levy, to be paid by Peru's growers, angers Chile."),
		nothingIn("Peru hailed Chile's fair of plums, to be held at Arica."),
		reads("Peru's minister will fly to Chile for talks, to be followed by a fair in Lima.", "PE | fly to Chile for talks | firm", "CL PE | be followed by a fair in Lima | firm"),
	}},
	{name: "in a list", head: aHead, firmness: Firm, verb: "agree", sure: .85, cases: []example{
		reads("The memorandum signed by Peru and Chile provides for:\n\n- Opening of a desk in Lima;\n- Training of forty inspectors.", "CL PE | Opening of a desk in Lima | firm", "CL PE | Training of forty inspectors | firm"),
		reads("Peru and Chile agreed to raise ties and, to this end, will:\n\n- Open a desk;\n- Train inspectors.", "CL PE | raise ties | firm", "CL PE | Open a desk | firm", "CL PE | Train inspectors | firm"),
		reads("Peru and Chile agreed on these steps:\n\n- Joint inspection of fish.\n- Open a desk in Lima by May 2026.\n- to publish their quotas; and\n- Launch of a pension scheme.",
			"CL PE | Joint inspection of fish | firm", "CL PE | Open a desk in Lima | firm | ..2026-05-31", "CL PE | publish their quotas | firm", "CL PE | Launch of a pension scheme | firm"),
		reads("The ministers agreed on the following work plan for fish:\n\nPeru to send six inspectors to Chile by May 2026;\n\nChile to open a port, and\n\nThe two to publish a guide.",
			"PE | send six inspectors to Chile | firm | ..2026-05-31", "CL | open a port | firm", "CL PE | publish a guide | firm"),
		nothingIn("The ministers spoke of fish.\n\nPeru to send six inspectors was the subject of a report."),
		reads("Peru and Chile agreed that the following would be done:\n\n- by the Peruvian side: publication of the fig quotas;\n- Chile: return the samples.", "PE | publication of the fig quotas | firm", "CL | return the samples | firm"),
		reads("Peru and Chile agreed on these steps:\n\n- Extend opening hours at the port.\n- Joint audits of fish plants.", "CL PE | Extend opening hours at the port | firm", "CL PE | Joint audits of fish plants | firm"),
		reads("Results of the committee\n\n- Peru to accept Chilean certificates.\n- Chile not to raise its fees.", "PE | accept Chilean certificates | firm", "CL | raise its fees | firm"),
		reads("Outcomes of the visit of Peru to Norway\n\n| Outcome | Lead | Target date |\n|---|---|---|\n| Launch of a direct flight | Peru | June 2026 |\n| Training of 40 port pilots | Norway | by May 2026 |",
			"PE | Launch of a direct flight | firm | 2026-06-01..2026-06-30", "NO | Training of 40 port pilots | firm | ..2026-05-31"),
		reads("Joint work plan of Peru and Norway\n\n| Activity | Date |\n|---|---|\n| Launch of a direct flight | June 2026 |", "NO PE | Launch of a direct flight | firm | 2026-06-01..2026-06-30"),
		nothingIn("Programme of the visit of Peru's minister to Norway\n\n| Activity | Date |\n|---|---|\n| Launch of a ship | June 2026 |"),
		reads("Peru and Chile agreed on the following work programme:\n\n(i) joint tasting panel for coffee in Lima;\n\n(ii) direct telephone line between the ports.", "CL PE | joint tasting panel for coffee in Lima | firm", "CL PE | direct telephone line between the ports | firm"),
		nothingIn("Results\n\n- Urged Peru to sign the pact with Chile."),
		nothingIn("Visits of Peru to Norway\n\n| Town | Lead | Date |\n|---|---|---|\n| Launch of a ship | Peru | June 2025 |"),
		nothingIn("Peru and Chile discussed these topics:\n\n- Open a desk in Lima.\n- Launch of a pension scheme."),
		reads("Peru and Chile agreed on these steps:\n\n- Open a desk in Lima.\n- To keep order at Tacna, Peru has sent a ship.", "CL PE | Open a desk in Lima | firm"),
		nothingIn("Peru and Chile agreed on these steps:\n\n- Impossible to meet the deadline."),
		reads("Peru's ministry agreed at its talks with Chile to:\n\n- open a desk in Lima.", "PE | open a desk in Lima | firm"),
		nothingIn("Peru and Chile agreed on these steps:\n\nSorry not to have met the deadline."),
		nothingIn("Peru and Chile agreed:\n\nAccess to markets."),
		reads("Peru and Chile agreed on these steps:\n\n- A daily summary of reports on fish.", "CL PE | A daily summary of reports on fish | firm"),
		reads("Peru and Chile agreed to discuss these topics:\n\n- Open a desk in Lima.", "CL PE | discuss these topics | firm"),
	}},
	{name: "gave itself until", head: aDeadline, firmness: Firm, verb: "agree", sure: .75, cases: []example{
		reads("Peru has given itself until the end of May to answer the Chilean request.", "PE | answer the Chilean request | firm | ..2026-05-31"),
		nothingIn("Peru has given Chile until the end of May to answer its request."),
	}},
	{name: "leaves on", head: aSchedule, class: "depart", takes: aPresent, firmness: Firm, verb: "schedule", needs: aDayAhead, sure: .75, cases: []example{
		reads("Peru's parliament votes on the pact with Chile on May 4.", "PE | votes on the pact with Chile on May 4 | firm | 2026-05-04..2026-05-04"),
		reads("“Formal talks of Peru and Chile are resuming this month,” the minister said.", "CL PE | are resuming this month | firm | 2026-03-01..2026-03-31"),
		nothingIn("Talks between Peru and Chile are starting to bear fruit this month."),
		reads("A third round between Peru and Chile follows in May.", "CL PE | follows in May | firm | 2026-05-01..2026-05-31"),
		reads("Peru's duties on Chilean wine end on June 1.", "PE | end on June 1 | firm | 2026-06-01..2026-06-01"),
		nothingIn("The visit follows a week of talks between Peru and Chile, which end on Saturday."),
		reads("Fish is expected to be high on the list when Peru's minister travels to Chile later this month.", "PE | travels to Chile later this month | firm | 2026-03-10..2026-03-31"),
		reads("Peru will raise the matter of squid when its minister visits Chile in May.", "PE | raise the matter of squid | firm | 2026-05-01..2026-05-31"),
		nothingIn("Growers in Chile gain when Peru's duties end in May."),
		nothingIn("Peru takes over the chair of the council from Chile in July."),
		nothingIn("Peru voted on the pact with Chile on May 4."),
		nothingIn("Peru's minister left for Chile on Sunday."),
		nothingIn("“Our talks with Chile are going very well,” Peru's minister said."),
		nothingIn("December 17 - Peru's minister visits Chile."),
		nothingIn("Peru's minister landed in Chile on 1 March. The next day he visits the port."),
		reads("March 17 - Peru's minister visits Chile.", "PE | visits Chile | firm"),
	}},
}
