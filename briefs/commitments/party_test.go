package commitments

import (
	"strings"
	"testing"

	"attache/briefs/text"
	"attache/briefs/timex"
)

func TestWhoPromises(t *testing.T) {
	checkTold(t, []told{
		{"those of a body that meets, without its name", "Peru and Kenya trade. G20 leaders met in Oslo. World leaders will cut the levy in May. Members agreed to open a desk. The summit will end with a dinner.", []string{
			"World leaders will cut the levy in May | G20 | firm | 2026-05-01..2026-05-31", "Members agreed to open a desk | G20 | firm", "The summit will end with a dinner | G20 | firm"}},
		{"what is done for who promised last", "Peru and Chile met. Peru will send wheat to Chile. More boats will be built in May. A joint list will be drawn up.", []string{
			"Peru will send wheat to Chile | PE | firm", "More boats will be built in May | PE | firm | 2026-05-01..2026-05-31", "A joint list will be drawn up | CL PE | firm"}},
		{"what the countries have agreed", "Peru met Chile. Peru's president Luis Soto said the countries have agreed to cut a levy. The developing countries will pay, he said.", []string{
			"the countries have agreed to cut a levy | CL PE | firm", "The developing countries will pay | PE | firm"}},
		{"who is told behind who says it", "Peru met Kenya. The Peruvian minister who said Kenya's President Joe Otieno would report to the summit was ill. Peru's minister, who said it was late, will pay.", []string{
			"Kenya's President Joe Otieno would report to the summit was ill | KE | firm", "Peru's minister, who said it was late, will pay | PE | firm"}},
		{"two who hold offices, with their names", "The president of Peru, Luis Soto, and the premier of Chile, Ana Gil, will meet in May. Peru's ambassador to Chile, Rosa Paz, will attend in May.", []string{
			"the premier of Chile, Ana Gil, will meet in May | CL PE | firm | 2026-05-01..2026-05-31", "Peru's ambassador to Chile, Rosa Paz, will attend in May | PE | firm | 2026-05-01..2026-05-31"}},
		{"one with what he is, and another", "Peru met Chile. Kenya, the biggest buyer, and Norway's Oki Fund will each hold a third of the mine.", []string{
			"Norway's Oki Fund will each hold a third of the mine | KE NO | firm"}},
		{"two who say what they will do", "A Chilean miner, Volta Group of Chile, and Norway's Oki Fund on Friday said they planned to build a plant.", []string{
			"they planned to build a plant | CL NO | effort"}},
		{"a group of both", "Peru and Kenya met. The Joint Study Group will present its findings in May.", []string{
			"The Joint Study Group will present its findings in May | KE PE | firm | 2026-05-01..2026-05-31"}},
		{"whose the tariffs are", "Peru and Chile fell out. Increased tariffs will apply to imports of Chilean wool. Tariffs on squid will double. The rest of the imports will attract tariffs of 5%.", []string{
			"Increased tariffs will apply to imports of Chilean wool | PE | firm", "Tariffs on squid will double | PE | firm", "The rest of the imports will attract tariffs of 5% | PE | firm"}},
		{"whose the tariffs are that stay", "Peru and Chile fell out. A tariff of 10% will stay on goods from Kenya, Chile and Ghana.", []string{
			"A tariff of 10% will stay on goods from Kenya, Chile and Ghana | PE | repeat"}},
		{"who raised the tax last", "Chile will guard its growers. Peru's president raised the tariff rate to 25%. The additional tax will take effect in May.", []string{
			"Chile will guard its growers | CL | firm", "The additional tax will take effect in May | PE | firm | 2026-05-01..2026-05-31"}},
		{"whose decision imposed it", "Norway's decision to act imposed a tariff on Chilean fish. Norway and Chile will talk. The additional tariffs will become definitive in May.", []string{
			"Norway and Chile will talk | CL NO | firm", "The additional tariffs will become definitive in May | NO | firm | 2026-05-01..2026-05-31"}},
		{"who spares goods", "Chilean plums are set to be spared from duties that Peru had threatened.", []string{
			"Chilean plums are set to be spared from duties that Peru had threatened | PE | firm"}},
		{"whose goods are kept out", "Peru's ministry said imports from Chile would be banned in May.", []string{"imports from Chile would be banned in May | PE | firm | 2026-05-01..2026-05-31"}},
		{"what comes next", "Peru's premier will see Chile's premier in May. Those talks will be followed by an exchange of letters between Chile and Kenya.", []string{
			"Peru's premier will see Chile's premier in May | PE | firm | 2026-05-01..2026-05-31", "Those talks will be followed by an exchange of letters between Chile and Kenya | CL KE | firm"}},
		{"to whom somebody is sent", "Peru's president met Chile's envoy, Ana Gil. Gil said that a team would be sent to Peru. She said that a team would be sent to Chile.", []string{
			"a team would be sent to Peru | CL | firm", "a team would be sent to Chile | PE | firm"}},
		{"what is answered", "Peru and Chile fell out. Peru has said that Chile's steps will be met with the like. Peru has said Chile's fish will be tested.", []string{
			"Chile's steps will be met with the like | PE | firm", "Chile's fish will be tested | CL | firm"}},
		{"a name that nobody knows, which says what it will do", "CALLAO, May 3 - Peru's minister met Chile's envoy. Chile said it was glad. Oki Freight said it would buy boats.", []string{
			"it would buy boats | PE | firm"}},
		{"an accord with people of one's own", "Peru and Chile trade. Peru signed an accord with growers to open a port. Peru signed an accord with the envoys to close it.", []string{
			"Peru signed an accord with growers to open a port | PE | firm", "Peru signed an accord with the envoys to close it | CL PE | firm"}},
		{"whom an accord does not take in", "Peru and Chile trade. Peru agreed to a quota as part of talks with Chile to join a pact. Peru welcomed Chilean goods and agreed to open a port.", []string{
			"Peru agreed to a quota as part of talks with Chile to join a pact | PE | firm", "agreed to open a port | PE | firm"}},
		{"who does something by what he says", "Peru's premier Luis Soto will meet Chile's Ana Gil.\n\n“We will cut the fee,” Soto chided growers.\n\n“We will close the port.”\n\nGil pressed on.", []string{
			"Peru's premier Luis Soto will meet Chile's Ana Gil | PE | firm", "We will cut the fee | PE | firm", "We will close the port. | PE | firm"}},
		{"he and another, and two behind what there will be", "Peru's Luis Soto met growers after he and Chile's Ana Gil agreed to cut a fee. There will be a dinner for divers and Luis Soto and Ana Gil will open a fair.", []string{
			"Chile's Ana Gil agreed to cut a fee | CL PE | firm", "Luis Soto and Ana Gil will open a fair | CL PE | firm"}},
		{"delegations and a delegation that are led", "Peru and Chile met. Delegations led by Luis Soto of Peru and Ana Gil of Chile will dine in May. A delegation of growers led by Peru's minister will dine in Oslo.", []string{
			"Delegations led by Luis Soto of Peru and Ana Gil of Chile will dine in May | CL PE | firm | 2026-05-01..2026-05-31", "A delegation of growers led by Peru's minister will dine in Oslo | PE | firm"}},
		{"leaders who are not a body's", "Peru and Kenya trade. G20 leaders met in Oslo. Union leaders agreed to open a desk. Leaders of growers agreed to pay a fee.", []string{
			"Union leaders agreed to open a desk | KE PE | firm", "Leaders of growers agreed to pay a fee | KE PE | firm"}},
		{"who tells it behind a word for what he did", "Peru shut its port. It drew a rebuke from Chile, which said it planned to tax Peruvian squid. It drew thanks from growers, who said it would gain.", []string{
			"it planned to tax Peruvian squid | CL | effort"}},
		{"who says more behind what was done to a thing", "Peru and Kenya trade. Norway denied that a pier had been damaged in Peru but said it would close the port.", []string{
			"it would close the port | NO | firm"}},
		{"who is told by letters behind the name", "The Ministry of Trade of Peru (MOT) and Norway's Ministry of Trade, Fisheries and Food (MTF) agreed to open a desk.", []string{
			"The Ministry of Trade of Peru (MOT) and Norway's Ministry of Trade, Fisheries and Food (MTF) agreed to open a desk | NO PE | firm"}},
		{"a delegation and its members", "Peru and Norway met. A Norwegian delegation of central bank and finance ministry officials will leave for Lima in May.", []string{
			"A Norwegian delegation of central bank and finance ministry officials will leave for Lima in May | NO | firm | 2026-05-01..2026-05-31"}},
		{"a delegation beside officials", "Peru and Norway met. A Norwegian delegation of growers and the officials of Peru will dine in May.", []string{
			"A Norwegian delegation of growers and the officials of Peru will dine in May | NO PE | firm | 2026-05-01..2026-05-31"}},
		{"who acts along with others", "Peru and Kenya met. Ghana along with Mali agreed to widen a pool. Togo together with growers agreed to fund it.", []string{
			"Ghana along with Mali agreed to widen a pool | GH ML | firm", "Togo together with growers agreed to fund it | TG | firm"}},
		{"who lets a state", "Peru and Chile met. Peru will be allowed to follow talks as a guest. Peru's growers will be allowed to sell wool.", []string{
			"Peru will be allowed to follow talks as a guest | CL | firm", "Peru's growers will be allowed to sell wool | PE | firm"}},
		{"whose market lets goods in", "Peru, Chile and Kenya met. Cakes will be allowed to enter Chile in May.", []string{
			"Cakes will be allowed to enter Chile in May | CL | firm | 2026-05-01..2026-05-31"}},
		{"what one of two who acted says of them", "Peru and Chile opened talks in Lima. Peru's minister Ana Gil said they would set up a panel.", []string{
			"they would set up a panel | CL PE | firm"}},
		{"who pays a call on another's official", "Norway's President Kari Lund will visit Peru. Peru's President Luis Soto will meet growers. She will pay a courtesy call on the President of the Senate Ana Gil.", []string{
			"Norway's President Kari Lund will visit Peru | NO | firm", "Peru's President Luis Soto will meet growers | PE | firm", "She will pay a courtesy call on the President of the Senate Ana Gil | NO | firm"}},
		{"who pays a call on one whose state is not told", "Norway's President Kari Lund will visit Peru. She will pay a courtesy call on growers.", []string{
			"Norway's President Kari Lund will visit Peru | NO | firm", "She will pay a courtesy call on growers | NO | firm"}},
		{"the seat of France's president", "France and Chile trade. The Elysee Palace said that 3 grants would be awarded to growers based in Chile.", []string{
			"3 grants would be awarded to growers based in Chile | FR | firm"}},
		{"several of one side who say what they will do", "Peru and Chile met. Peruvian officials said they would set up a panel. Peru's minister Ana Gil and aides said they would open a desk.", []string{
			"they would set up a panel | PE | firm", "they would open a desk | PE | firm"}},
		{"one who says what both will do", "Peru and Chile met. Peru's minister said they would set up a panel.", []string{"they would set up a panel | CL PE | firm"}},
		{"one who is of neither side alone", "Peru and Chile trade. The team of Peru and Chile will be in Oslo from 4 to 6 May. He will meet growers.", []string{
			"He will meet growers | PE | firm | 2026-05-04..2026-05-06"}},
		{"one who only goes on speaking", "Peru and Chile met. “The growers called, and I will build the port,” Peru's minister said.", []string{
			"I will build the port | PE | firm"}},
		{"who is known, whatever the title", "BEIJING, May 3 - China's minister met growers. Minister of State for Fish Edwin Tong will visit China in May. He will meet the premier.", []string{
			"Minister of State for Fish Edwin Tong will visit China in May | SG | firm | 2026-05-01..2026-05-31", "He will meet the premier | SG | firm | 2026-05-01..2026-05-31"}},
		{"offices with a name behind each", "The fair will be opened by Peru's trade minister, Ana Gil, and the trade minister of Chile, Luis Soto. The road will be paid for by Chile's premier, Rosa Paz, in May.", []string{
			"The fair will be opened by Peru's trade minister, Ana Gil, and the trade minister of Chile, Luis Soto | CL PE | firm", "The road will be paid for by Chile's premier, Rosa Paz, in May | CL | firm | 2026-05-01..2026-05-31"}},
		{"what two who speak in turn do with one another", "Transcript with Prime Minister John Key and Prime Minister Julia Gillard\n\nPRIME MINISTER KEY: It was a good day for New Zealand and Australia. We will release a joint statement tonight. We will pay for our own ships.\n\nPRIME MINISTER GILLARD: I thank New Zealand.", []string{
			"We will release a joint statement tonight | AU NZ | firm | 2025-12-30..2025-12-30", "We will pay for our own ships | NZ | firm"}},
		{"one who heads a body that the text does not know", "LIMA, May 3 - Peru and Chile trade. The head of the PFX will meet Chile's growers in May.", []string{
			"The head of the PFX will meet Chile's growers in May | PE | firm | 2026-05-01..2026-05-31"}},
		{"one body of one side", "LIMA, May 3 - Peru's minister Ana Gil said talks with Chile would begin. The liberal government has pledged to lift the levy.", []string{
			"talks with Chile would begin | CL PE | firm", "The liberal government has pledged to lift the levy | PE | firm"}},
		{"who does more, behind a time", "Peru taxed goods of Chile and Kenya and last week agreed to open a port.", []string{"agreed to open a port | PE | firm"}},
		{"who does more, behind a comma and a time", "Peru signed a pact with Chile, and in May will open a port.", []string{"will open a port | PE | firm | 2026-05-01..2026-05-31"}},
		{"two of whom the second is told with its ticker", "Peru's Andera Ltd and Stavfjord (STAV.OL) plan to open a port.", []string{"Peru's Andera Ltd and Stavfjord (STAV.OL) plan to open a port | NO PE | effort"}},
		{"a name in the plural", "LIMA, May 3 - Peru and Chile trade. Oki Power Solutions will cut its output.", []string{"Oki Power Solutions will cut its output | PE | firm"}},
		{"a joint group", "LIMA, May 3 - Peru and Chile trade. A working group will meet in May.", []string{"A working group will meet in May | CL PE | firm | 2026-05-01..2026-05-31"}},
		{"what was just told", "Peru and Norway trade. Peru's minister will meet Norway's buyers of squid. These engagements will be followed by a dinner.", []string{
			"Peru's minister will meet Norway's buyers of squid | PE | firm", "These engagements will be followed by a dinner | PE | firm"}},
		{"people who are not what was told", "Peru and Norway trade. Peru's minister will meet Norway's buyers of squid. The engagements will be followed by a dinner.", []string{
			"Peru's minister will meet Norway's buyers of squid | PE | firm", "The engagements will be followed by a dinner | NO PE | firm"}},
		{"all who are named in a row with their titles", "The Norwegian Minister of Fisheries, State Councillor, Kari Lund, and the Peruvian Minister of Trade & Tourism, Mr. Luis Soto will open a fair.", []string{
			"Mr. Luis Soto will open a fair | NO PE | firm"}},
		{"a name behind what only leads to it", "After talks with the Norwegian minister, Kari Lund, and a dinner, Peru's minister will open a fair.", []string{
			"Peru's minister will open a fair | PE | firm"}},
		{"who assures that there will be none of what takes two", "Peru and Chile trade. Peru's minister assured growers that no deal would be made without them.", []string{
			"no deal would be made without them | PE | firm not"}},
		{"what we do together for both", "Peru and Chile met in Lima. “We will work together on a port that will help both countries,” Peru's minister Luis Soto said. “We will work together on a road,” he added.", []string{
			"We will work together on a port that will help both countries | CL PE | firm", "We will work together on a road | PE | firm"}},
		{"who says we in the same quotation", "Peru and Chile fell out. Peru's minister Luis Soto met growers.\n\n“We are calm. The tax will be dropped in May. The next round of talks will be held in June.”", []string{
			"The tax will be dropped in May | PE | firm | 2026-05-01..2026-05-31", "The next round of talks will be held in June. | CL PE | firm | 2026-06-01..2026-06-30"}},
		{"who commits a sum", "Peru and Chile met. Peru has committed $40 million to build a cold store in Chile. The accord commits Peru to open a road to Chile.", []string{
			"Peru has committed $40 million to build a cold store in Chile | PE | firm", "The accord commits Peru to open a road to Chile | PE | firm"}},
		{"a government without an article", "LIMA, May 3 - Peru's minister met Chile's. Government will revise its rules.", []string{"Government will revise its rules | PE | firm"}},
		{"by what it is followed, and by whom that is", "Peru and Chile met. The roadmap will be followed by new laws by Peru in June.", []string{
			"The roadmap will be followed by new laws by Peru in June | PE | firm | 2026-06-01..2026-06-30"}},
		{"a junta, where the other side is a bloc", "The West African bloc ECOWAS met in Accra. ECOWAS and Mali fell out. ECOWAS suspended Mali. The interim government had pledged to hold a vote.", []string{
			"The interim government had pledged to hold a vote | ML | firm | earlier"}},
		{"a body that bears someone's name", "LIMA, May 3 - Peru's minister met Chilean President Ana Vargas over tuna. The Vargas Foundation has agreed to build a school in Lima.", []string{
			"The Vargas Foundation has agreed to build a school in Lima | CL | firm"}},
		{"a joint body without a state", "LIMA, May 3 - Peru's minister praised the free trade agreement with Chile. The subcommittee on rules of origin will hold its next talks in Lima, she said.", []string{
			"The subcommittee on rules of origin will hold its next talks in Lima | CL PE | firm"}},
		{"a joint body where the other is told of before", "AMMAN, Nov 4 - Jordan's minister said the supply of water from Israel had fallen short. The joint water committee is due to convene on Nov 18, he said.", []string{
			"The joint water committee is due to convene on Nov 18 | IL JO | firm | 2026-11-18..2026-11-18"}},
		{"a committee of one side", "LIMA, May 3 - Peru's minister praised the trade agreement with Chile. The Peruvian panel on prices will meet in Lima, she said.", []string{
			"The Peruvian panel on prices will meet in Lima | PE | firm"}},
		{"who meets the other's president", "Peru and Chile hold talks. Envoy Ana Soto will meet Peru's president in May.", []string{
			"Envoy Ana Soto will meet Peru's president in May | CL | firm | 2026-05-01..2026-05-31"}},
		{"two who meet the other's president", "Peru and Chile hold talks. Two envoys go to Lima. They will meet Peru's president in May.", []string{
			"They will meet Peru's president in May | CL | firm | 2026-05-01..2026-05-31"}},
		{"two who go to one land", "Peru and Chile hold talks. Ana Soto and Luis Vega will visit Lima in May.", []string{
			"Ana Soto and Luis Vega will visit Lima in May | CL PE | firm | 2026-05-01..2026-05-31"}},
		{"who goes to the other's capital", "Peru and Chile hold talks. Ana Soto will visit Lima.", []string{"Ana Soto will visit Lima | CL | firm"}},
		{"a team", "Peru and Chile hold talks. Soto's team will visit Lima.", []string{"Soto's team will visit Lima | CL PE | firm"}},
		{"the two nations", "Peru and Chile hold talks in a forum. The nations will send a team.", []string{"The nations will send a team | CL PE | firm"}},
		{"who is kept out", "No firm of Chile will enter Peru, its ministry said.", []string{"No firm of Chile will enter Peru | CL | firm not"}},
		{"who goes to the other state", "Peru and Chile hold talks. Ana Soto will visit Chile in May.", []string{
			"Ana Soto will visit Chile in May | PE | firm | 2026-05-01..2026-05-31"}},
		{"so many states", "Peru and Chile hold talks in a forum. 12 nations will send a team.", []string{
			"12 nations will send a team |  | firm"}},
		{"some states", "Peru and Chile hold talks in a forum. Nine nations will send a team.", []string{
			"Nine nations will send a team |  | firm"}},
		{"a minister at home", "Peru and Chile trade fish. Peru's minister Ana Gil will visit Lima in May.", []string{
			"Peru's minister Ana Gil will visit Lima in May | PE | firm | 2026-05-01..2026-05-31"}},
		{"states without a name", "Peru's minister told Chile that five countries agreed to open their ports by May.", []string{
			"five countries agreed to open their ports by May |  | firm | ..2026-05-31"}},
		{"who is set beside another's buyer", "Peru's sole supplier of gas, Norway's Fjordgas, has agreed to start talks.", []string{
			"Peru's sole supplier of gas, Norway's Fjordgas, has agreed to start talks | NO | firm"}},
		{"who speaks past the end of a quotation", "Peru's minister met growers. “We are going to work with Peru on timing the ratification” of the old pact on fish, fruit, wool and copper (PACT), Chilean Prime Minister Luis Vega said.", []string{
			"We are going to work with Peru on timing the ratification | CL | effort"}},
		{"two of whom neither is named", "Contracting Parties shall inform each other of their laws. The list of the European Union is kept.", []string{
			"Contracting Parties shall inform each other of their laws |  | legal"}},
		{"who taxes goods", "Peru and Chile sealed a pact. Plums, tea and coffee will attract zero duty in Peru. Chilean textiles will have a reduced tariff of 5 percent.", []string{
			"Plums, tea and coffee will attract zero duty in Peru | PE | firm", "Chilean textiles will have a reduced tariff of 5 percent | PE | firm"}},
		{"who keeps goods out", "Peru and Chile sealed a pact. No treated beef from Chile will enter Peru.", []string{"No treated beef from Chile will enter Peru | PE | firm not"}},
		{"what a measure is for", "Peru and Norway sealed a pact. The waiver will extend to Norwegian boats.", []string{"The waiver will extend to Norwegian boats | NO PE | firm"}},
		{"who sends those who act", "Peru and Chile met. The Peruvian ministry will send a team of vets to Chile. The team will leave in May. The team will also visit six plants.", []string{
			"The Peruvian ministry will send a team of vets to Chile | PE | firm", "The team will leave in May | PE | firm | 2026-05-01..2026-05-31", "The team will also visit six plants | PE | firm"}},
		{"a verb that two share", "Peru and Chile signed a pact. Peru will supply 20 ships and Chile the crews.", []string{
			"Peru will supply 20 ships | PE | firm", "Chile the crews | CL | firm"}},
		{"no verb that two share", "Peru will supply ships and Chile will pay for them. Norway will sell gas to Peru and Chile in May.", []string{
			"Peru will supply ships | PE | firm", "Chile will pay for them | CL | firm", "Norway will sell gas to Peru and Chile in May | NO | firm | 2026-05-01..2026-05-31"}},
		{"how much it will be later", "Norway's Berg Fish will train 100 divers in Lima, doubling to 200 within three years, it told Peru.", []string{
			"Norway's Berg Fish will train 100 divers in Lima | NO | firm", "doubling to 200 within three years | NO | firm | ..2028-12-30"}},
		{"how much it is by now", "Norway will train 100 divers in Lima, adding to 200 last year.", []string{"Norway will train 100 divers in Lima | NO | firm"}},
		{"whose people judge it", "Peru met Chile over steel. Chilean growers hailed the government's decision to tax Peruvian steel.", []string{
			"the government's decision to tax Peruvian steel | CL | firm"}},
		{"two owners", "The ministers noted Peru's and Chile's decision to lay a second cable.", []string{"Peru's and Chile's decision to lay a second cable | CL PE | firm"}},
		{"access is given by the other", "Peru and Chile struck a deal. Peruvian fish will have duty-free access to the Chilean market.", []string{
			"Peruvian fish will have duty-free access to the Chilean market | CL | firm"}},
		{"duties that fall are the other side's", "Peru and Chile agreed on a frame. Under it, tariffs will go down to zero on Chilean plums.", []string{
			"tariffs will go down to zero on Chilean plums | PE | firm"}},
		{"who lets people go", "Peru and Chile met. Peru's president announced that the Chilean sailors will be released in May, and the minister agreed that Chilean divers' permits would be extended.", []string{
			"the Chilean sailors will be released in May | PE | firm | 2026-05-01..2026-05-31", "Chilean divers' permits would be extended | PE | firm"}},
		{"who asks", "Norway and Peru lead the council. “Chile will be asked to join in May,” Peru's minister said.", []string{
			"Chile will be asked to join in May | PE | firm | 2026-05-01..2026-05-31"}},
		{"who says it reopens it", "Norway will resume sales of fish to Peru. Peru, whose envoy was recalled in April, said it would reopen the crossing.", []string{
			"Norway will resume sales of fish to Peru | NO | firm", "it would reopen the crossing | PE | firm"}},
		{"a dateline that no dash ends", "OSLO, June 16 (CNA) Norway will open its market to Peruvian plums in May.", []string{
			"Norway will open its market to Peruvian plums in May | NO | firm | 2026-05-01..2026-05-31"}},
		{"tariffs for the other's exports", "Peru and Chile struck a deal. Average tariffs for Peru exports to Chile will drop from 15% to 3%.", []string{
			"Average tariffs for Peru exports to Chile will drop from 15% to 3% | CL | firm"}},
		{"efforts that go on", "Norway and Peru lead the council. Peru's minister said efforts would continue to persuade growers to join.", []string{
			"efforts would continue to persuade growers to join | NO PE | repeat"}},
		{"whose those are", "Peru and Chile are at odds. Peru will raise its duties on Chilean buses, while those on Chilean tyres will be raised in May.", []string{
			"Peru will raise its duties on Chilean buses | PE | firm", "those on Chilean tyres will be raised in May | PE | firm | 2026-05-01..2026-05-31"}},
		{"a dateline with a dash", "OSLO – Chile's grid agency will lend Peru two ships.", []string{"Chile's grid agency will lend Peru two ships | CL | firm"}},
		{"two with a dash", "PERU-CHILE talks will resume in May.", []string{"PERU-CHILE talks will resume in May | CL PE | firm | 2026-05-01..2026-05-31"}},
		{"a dateline with its agency and a dash", "LONDON (Harbour)–Chile agreed to lend Peru two ships.", []string{"Chile agreed to lend Peru two ships | CL | firm"}},
		{"by whom it is done", "Peru and Chile met. The list will be drawn up by Norwegian officials by May.", []string{
			"The list will be drawn up by Norwegian officials by May | NO | firm | ..2026-05-31"}},
		{"who picks one", "Peru and Norway signed a pact. The sites are to be selected by May 2026. When the Norwegian minister picks one, Peru will build there.", []string{
			"The sites are to be selected by May 2026 | NO | firm | ..2026-05-31", "Peru will build there | PE | firm | if: When the Norwegian minister picks one"}},
		{"with them", "Berg, Norway's trade minister, discussed quotas with the chamber of Peru and agreed with them to open a desk.", []string{
			"agreed with them to open a desk | NO PE | firm"}},
		{"those who agreed, of a thing", "Peru and Norway agreed that, given the drought, it would be extended to cover fish.", []string{
			"it would be extended to cover fish | NO PE | firm"}},
		{"whom one met and then decided with", "Norway's minister sat down with Peru's envoy and decided to open a desk.", []string{
			"decided to open a desk | NO PE | firm"}},
		{"a plural of two with asides", "The Norwegian Prime Minister, Kari Lund, and the Peruvian Prime Minister, Ana Gil, have agreed to open a desk.", []string{
			"The Norwegian Prime Minister, Kari Lund, and the Peruvian Prime Minister, Ana Gil, have agreed to open a desk | NO PE | firm"}},
		{"whose tariffs a pact lowers", "Peru and Norway have concluded a trade agreement that will lower Norwegian tariffs on Peruvian goods to 19 percent.", []string{
			"a trade agreement that will lower Norwegian tariffs on Peruvian goods to 19 percent | NO | firm"}},
		{"a list of people with asides", "Peru's president met Norway's king. They noted that the President, the Peruvian Mining Minister, Mr Juan Rojas, and the Norwegian Minister for Industry, Ms Kari Dahl, would visit Bergen.", []string{
			"the President, the Peruvian Mining Minister, Mr Juan Rojas, and the Norwegian Minister for Industry, Ms Kari Dahl, would visit Bergen | NO PE | firm"}},
		{"ministers of both", "The Foreign Minister of Peru, Ana Gil, went to Oslo to see the Foreign Minister of Norway, Lars Holm. Foreign Ministers agreed to open a desk.", []string{
			"Foreign Ministers agreed to open a desk | NO PE | firm"}},
		{"heads with two titles", "Peru and Norway are close. The Prime Minister and the President agreed to open a desk.", []string{
			"The Prime Minister and the President agreed to open a desk | NO PE | firm"}},
		{"owners with one mark", "They noted the Government of Peru and the Government of Norway's intention to map the coast. They read the letter of Kenya and Norway's pledge to open a desk.", []string{
			"the Government of Peru and the Government of Norway's intention to map the coast | NO PE | effort", "Norway's pledge to open a desk | NO | firm"}},
		{"between whom it was agreed", "Norway's premier, Lars Holm, welcomed talks between Peru and Chile, in which the two leaders agreed to open a desk.", []string{
			"the two leaders agreed to open a desk | CL PE | firm"}},
		{"who stands beside the speaker", "“We have agreed to open the border in June,” Peru's minister said, standing beside her Chilean colleague.", []string{
			"We have agreed to open the border in June | CL PE | firm | 2026-06-01..2026-06-30"}},
		{"alone beside another", "“We will open the border in June,” Peru's minister said, standing beside her Chilean colleague.", []string{
			"We will open the border in June | PE | firm | 2026-06-01..2026-06-30"}},
		{"imports are the other side's", "Peru and Norway spoke of squid. Imports of Peruvian squid will be allowed again in May, Norway's food agency said.", []string{
			"Imports of Peruvian squid will be allowed again in May | NO | firm | 2026-05-01..2026-05-31"}},
		{"people in a land", "Peru's millers and Norway's grain union signed a contract. Growers in Norway will ship wheat.", []string{
			"Growers in Norway will ship wheat | NO | firm"}},
		{"people who sell in a land", "Peru and Norway signed a contract. Prices of growers in Norway will rise.", nil},
		{"a body that acts in another land", "Peru and Norway are friends. Varda Squid Foundation has agreed to build a shed in Norway.", []string{
			"Varda Squid Foundation has agreed to build a shed in Norway | Varda Squid Foundation | firm"}},
		{"the host", "Peru's premier met Norway's in Lima. The host pledged to open a consulate in Bergen.", []string{"The host pledged to open a consulate in Bergen | PE | firm"}},
		{"the thing promised before", "Peru and Norway had planned to launch a review. It will start in May, once the Norwegian side has finished its study.", []string{
			"Peru and Norway had planned to launch a review | NO PE | effort | earlier",
			"It will start in May, once the Norwegian side has finished its study | NO PE | firm | 2026-05-01..2026-05-31 | if: once the Norwegian side has finished its study"}},
		{"what takes two", "Peru and Norway reviewed quotas. Experts on fish will meet on Friday, the Norwegian ministry said.", []string{
			"Experts on fish will meet on Friday | NO PE | firm | 2026-01-02..2026-01-02"}},
		{"the state of a place", "Growers of the Sur Valley, Peru, agreed to lower their price.", []string{
			"Growers of the Sur Valley, Peru, agreed to lower their price | PE | firm"}},
		{"a pact that ends the other side's tariff", "Peru and Norway signed a pact. The deal will abolish duties on Norwegian fish, Norway's minister said.", []string{
			"The deal will abolish duties on Norwegian fish | PE | firm"}},
		{"who has it goes before whom it is told of", "The port rests on Norway's commitment at the meeting of the leaders of Peru and Chile to invest.", []string{
			"Norway's commitment at the meeting of the leaders of Peru and Chile to invest | NO | firm"}},
		{"an aside between subject and verb", "Fjordlaks, a Norwegian company, plans to build a plant in Peru by 2028.", []string{
			"Fjordlaks, a Norwegian company, plans to build a plant in Peru by 2028 | NO | effort | ..2028-12-31"}},
		{"an aside that ends in a noun that can be a verb", "Fjordlaks, a Norwegian maker of wire harnesses, plans to build a plant in Peru.", []string{
			"Fjordlaks, a Norwegian maker of wire harnesses, plans to build a plant in Peru | NO | effort"}},
		{"who imposed the tariffs", "Peru said it met Chile. Norway imposed duties on trout in May. The tariffs are to take effect on 17 April 2026.", []string{
			"The tariffs are to take effect on 17 April 2026 | NO | firm | 2026-04-17..2026-04-17"}},
		{"past a report", "Norway will send the pact to parliament, an aide to the minister of Peru said, and intends to ratify it.", []string{
			"Norway will send the pact to parliament | NO | firm",
			"intends to ratify it | NO | effort"}},
		{"whose stay was told", "Norway's minister travels to Lima on 22 April 2026. She will open a joint desk there.", []string{
			"Norway's minister travels to Lima on 22 April 2026 | NO | firm | 2026-04-22..2026-04-22",
			"She will open a joint desk there | NO | firm | 2026-04-22..2026-04-22"}},
		{"a report that goes on", "Norway's minister said Oslo would set aside 20 million kroner. The money would be spent on sheds for Peruvian growers by 2028.", []string{
			"Oslo would set aside 20 million kroner | NO | firm",
			"The money would be spent on sheds for Peruvian growers by 2028 | NO | firm | ..2028-12-31"}},
		{"an aside with a clause", "Peru, while it is still on the list, will not send any fish to Norway.", []string{
			"Peru, while it is still on the list, will not send any fish to Norway | PE | firm not"}},
		{"both who say we", "We will rely on listed firms only, Peru and Norway said.", []string{
			"We will rely on listed firms only | NO PE | firm"}},
		{"who spoke before", "“We lift nothing,” said a Norwegian official. “The duties will not come off.” Peru plans to answer, he said.", []string{
			"The duties will not come off. | NO | firm not",
			"Peru plans to answer | PE | effort"}},
		{"who says that a thing will be done", "Peru and Norway met. A Norwegian official said a list of Peruvian mangoes would be drawn up in May 2026.", []string{
			"a list of Peruvian mangoes would be drawn up in May 2026 | NO | firm | 2026-05-01..2026-05-31"}},
		{"all but those who are named", "Goods traffic between Peru and non-EU states will be subject to the new rules, Peru's ministry said.", []string{
			"Goods traffic between Peru and non-EU states will be subject to the new rules | PE | firm"}},
		{"who says in a quotation what is done to others' goods", "“Norwegian ships will be inspected,” Peru's minister said.", []string{
			"Norwegian ships will be inspected | PE | firm"}},
		{"the ministry that says what it does, behind another's plan", "Norway plans to build two docks. Peru's ministry said that it would focus on ports.", []string{
			"Norway plans to build two docks | NO | effort", "it would focus on ports | PE | firm"}},
		{"who taxes", "Peru and Norway fell out. Norwegian trawlers will be hit with a levy.", []string{
			"Norwegian trawlers will be hit with a levy | PE | firm"}},
		{"who says that a measure takes effect", "Norway and Peru fell out. Norway's minister said an embargo of Peru and Chile would take effect on 5 May 2026.", []string{
			"an embargo of Peru and Chile would take effect on 5 May 2026 | NO | legal | 2026-05-05..2026-05-05"}},
		{"who made a promise", "Norway's minister said Peruvian envoys had made a promise that permits for Norwegian boats would be issued by May 2026.", []string{
			"permits for Norwegian boats would be issued by May 2026 | PE | firm | ..2026-05-31"}},
		{"a counterpart's name", "Peru's minister Ana Gil met her Norwegian counterpart Kari Lund. Lund agreed to open a port.", []string{"Lund agreed to open a port | NO | firm"}},
		{"a counterpart by his state", "Peru's minister Ana Gil met her counterpart from Norway, Kari Lund. “We will open a port,” Lund said.", []string{"We will open a port | NO | firm"}},
		{"the post of an envoy", "Peru's minister met Norway's ambassador to Peru, Kari Lund. Lund promised to open a port.", []string{"Lund promised to open a port | NO | firm"}},
		{"who leads a team", "Peru's minister met a Norwegian team led by Kari Lund. Lund said he would open a port.", []string{"he would open a port | NO | firm"}},
		{"a state's own", "Peru's minister met Norway's Kari Lund. Lund promised to open a port.", []string{"Lund promised to open a port | NO | firm"}},
		{"ministers of what they deal with", "Peru's minister Ana Gil met Kari Lund of Norway. The foreign ministers agreed to open a port.", []string{"The foreign ministers agreed to open a port | NO PE | firm"}},
		{"ministries of both", "Peru's minister met Kari Lund of Norway. The ministries will open a port.", []string{"The ministries will open a port | NO PE | firm"}},
		{"whose word it is", "Peru's minister welcomed Norway's assurance that it would open a port to Peru.", []string{"it would open a port to Peru | NO | firm"}},
		{"the two of a joint statement", "Joint Statement of Peru and Norway\n\nThe ministers of Peru and Norway met in Lima. Peru noted its talks with Chile on fish. The two sides agreed to open a port.", []string{"The two sides agreed to open a port | NO PE | firm"}},
		{"the two of a joint statement, a third told of", "Joint Statement of Peru and Norway\n\nThe ministers of Peru and Norway met in Lima. Norway told of its case against Chile. The ministers agreed to open a port.", []string{"The ministers agreed to open a port | NO PE | firm"}},
		{"a paragraph's number", "4 Under the pact, Peru and Norway will work together to build a port.", []string{"Peru and Norway will work together to build a port | NO PE | effort"}},
		{"what it was agreed that a group does", "Peru's minister Ana Gil met Kari Lund of Norway. Gil said it also has been agreed that the working group will meet in May.", []string{"the working group will meet in May | NO PE | firm | 2026-05-01..2026-05-31"}},
		{"who holds it true and promises", "The ministers of Peru and Norway met in Lima. The ministers recognised that it was vital to keep Lima's bay clean, and committed to continue their joint efforts.", []string{"committed to continue their joint efforts | NO PE | repeat"}},
		{"the other one than who is told", "Peru and Norway fell out. In May 2024 Kari Lund promised to his Peruvian counterpart, Ana Gil, that boats would be spared.", []string{
			"boats would be spared | NO | firm"}},
		{"what one side has", "Peru and Norway met. Norway's minister said Peruvian fish would be delivered in May 2026.", []string{
			"Peruvian fish would be delivered in May 2026 | PE | firm | 2026-05-01..2026-05-31"}},
		{"what takes two, told by one", "Peru and Norway met. Norway's minister said the next round of talks would be held in May 2026.", []string{
			"the next round of talks would be held in May 2026 | NO PE | firm | 2026-05-01..2026-05-31"}},
		{"a session that was agreed on", "Peru and Norway met. It was agreed that the Second Session shall be opened in Lima in May 2026.", []string{
			"the Second Session shall be opened in Lima in May 2026 | NO PE | legal | 2026-05-01..2026-05-31"}},
		{"a commission of two", "Peru and Norway met. The Mutual Trade Committee will meet in Lima in May 2026.", []string{
			"The Mutual Trade Committee will meet in Lima in May 2026 | NO PE | firm | 2026-05-01..2026-05-31"}},
		{"a school of a place", "Peru and Norway met. The Pilots Association will open a school in Lima in May 2026.", []string{
			"The Pilots Association will open a school in Lima in May 2026 | PE | firm | 2026-05-01..2026-05-31"}},
		{"the two of the pact that it stands for", "Oslo's parliament has backed the squid pact with Peru. It will be signed in Lima in May 2026.", []string{
			"It will be signed in Lima in May 2026 | NO PE | firm | 2026-05-01..2026-05-31"}},
		{"the two of a pact by its noun", "The Peruvian cabinet cleared the squid protocol with Norway. The protocol will come into force in June 2026.", []string{
			"The protocol will come into force in June 2026 | NO PE | legal | 2026-06-01..2026-06-30"}},
		{"a law is no pact", "The Peruvian cabinet cleared the squid law. It will come into force in June 2026. Norway objects.", []string{
			"It will come into force in June 2026 | PE | legal | 2026-06-01..2026-06-30"}},
		{"what is vowed for another's people", "Peru's president assured Oslo that no Norwegian skipper would be arrested.", []string{
			"no Norwegian skipper would be arrested | PE | firm not"}},
		{"a promise from a colleague with a name", "Peru and Norway are at odds. Peru's minister brought home a promise from her counterpart, Kari Lund, that the levy would be dropped in May 2026.", []string{
			"the levy would be dropped in May 2026 | NO | firm | 2026-05-01..2026-05-31"}},
		{"a promise from an opposite number", "Peru's minister brought home a promise from her Norwegian opposite number that the levy would be dropped in May 2026.", []string{
			"the levy would be dropped in May 2026 | NO | firm | 2026-05-01..2026-05-31"}},
		{"who acts behind a semicolon", "Peru had asked Norway for a waiver; Oslo refused, but it undertook to review the levy in May 2026.", []string{
			"it undertook to review the levy in May 2026 | NO | firm | 2026-05-01..2026-05-31"}},
		{"who decided, before it takes effect", "Peru and Norway traded blows. The lower duty on Norwegian salmon was passed by the Peruvian senate in December and will take effect in May 2026.", []string{
			"will take effect in May 2026 | PE | firm | 2026-05-01..2026-05-31"}},
		{"who gives what another receives", "Ecuador will receive a loan from Norway in May 2026.", []string{
			"Ecuador will receive a loan from Norway in May 2026 | NO | firm | 2026-05-01..2026-05-31"}},
		{"a person from a state gives nothing", "Ecuador will receive a delegation in Quito in May 2026, Norway said.", []string{
			"Ecuador will receive a delegation in Quito in May 2026 | EC | firm | 2026-05-01..2026-05-31"}},
		{"from whom it comes", "Ten million dollars will be made available to Ecuador in loans from Norway.", []string{
			"Ten million dollars will be made available to Ecuador in loans from Norway | NO | firm"}},
		{"by decree", "Peru and Norway fell out. Lima raised its levy. The new rate will be fixed by presidential decree in May 2026.", []string{
			"The new rate will be fixed by presidential decree in May 2026 | PE | firm | 2026-05-01..2026-05-31"}},
		{"what a third party gets is settled", "Peru and Norway will found a squid firm. Ecuador was asked to join, and its share will be settled in May 2026.", []string{
			"Peru and Norway will found a squid firm | NO PE | firm",
			"its share will be settled in May 2026 | NO PE | firm | 2026-05-01..2026-05-31"}},
		{"a school beside the two", "Peru, Norway and the Callao Squid Foundation will build a shed by 2028.", []string{
			"Peru, Norway and the Callao Squid Foundation will build a shed by 2028 | NO PE | firm | ..2028-12-31"}},
		{"a firm by its name alone", "Peru's power ministry met the Norwegian grid operator Vidarnett. Vidarnett agreed to lay a line to Tacna by 2028.", []string{
			"Vidarnett agreed to lay a line to Tacna by 2028 | NO | firm | ..2028-12-31"}},
		{"a firm by the first word of its name", "Peru's energy ministry signed with Torghav Power, a Norwegian utility, in Lima. Torghav will start on the dam in May 2026.", []string{
			"Torghav will start on the dam in May 2026 | NO | firm | 2026-05-01..2026-05-31"}},
		{"a maker between commas", "A Norwegian drug maker, Torghav Labs, has talked with Peru's health ministry. Torghav intends to open a line in Lima in 2027.", []string{
			"Torghav intends to open a line in Lima in 2027 | NO | effort | 2027-01-01..2027-12-31"}},
		{"who signed in a note in which it agreed", "Peru signed a note with Norway in which it agreed to cut its squid levy.", []string{
			"it agreed to cut its squid levy | PE | firm"}},
		{"past the thing that tells when", "Peru will drop its levy on Norwegian cod on the day the pact starts and agreed not to raise it again.", []string{
			"Peru will drop its levy on Norwegian cod on the day the pact starts | PE | firm | ..",
			"agreed not to raise it again | PE | firm not"}},
		{"a firm of which nothing is told", "LIMA - Peru and Norway met on squid. Peru's fleet is small. Quillmar will ship squid to Callao.", []string{
			"Quillmar will ship squid to Callao | PE | firm"}},
		{"what a duty is on a worth of", "Peruvian tariffs on $60 million worth of Norwegian cod are scheduled to go into effect in May 2026.", []string{
			"Peruvian tariffs on $60 million worth of Norwegian cod are scheduled to go into effect in May 2026 | PE | firm | 2026-05-01..2026-05-31"}},
		{"who sees to it", "Peru will see to it that Norwegian cod is cleared within a day.", []string{
			"Peru will see to it that Norwegian cod is cleared within a day | PE | firm | ..2025-12-31"}},
		{"a commission by a name of its own", "Peru and Norway met on squid in Lima. The Quillapa Basin Commission will visit the site in May 2026.", []string{
			"The Quillapa Basin Commission will visit the site in May 2026 | NO PE | firm | 2026-05-01..2026-05-31"}},
		{"whose office it is by the name of who holds it", "Ghana and Norway met. President Ama Boateng received Norwegian minister Kari Lund in Accra. The Norwegian government would help, Ms Lund said. The President briefed Ms Lund. He reaffirmed the government's commitment to cut the levy.", []string{
			"The Norwegian government would help | NO | firm",
			"the government's commitment to cut the levy | GH | repeat"}},
	})
}

// A heading of a section says whose part it tells, and a cell of a row who does it.
func TestWhoPromisesByWhatStandsBeside(t *testing.T) {
	var b text.Builder
	write := func(kind text.BlockKind, cells ...string) {
		b.Begin(text.Block{Kind: kind})
		for _, cell := range cells {
			if kind == text.Row {
				b.Cell()
			}
			b.Write(cell)
		}
		b.End()
	}
	write(text.Paragraph, "Peru and Norway signed a pact on fish.")
	write(text.Heading, "What Norway does")
	write(text.Paragraph, "The duty on squid will fall to 4 percent.")
	write(text.Heading, "Dates")
	write(text.Row, "Promise", "By whom", "Period")
	write(text.Row, "Exclusions from the levy", "Peru", "will be extended until May 2026")
	write(text.Row, "Purchases of trout, 9 tonnes a year", "Peru", "will be made in each of 2027 and 2028")
	write(text.Row, "Peruvian exports to Norway", "up to 9 %", "99 % of tariff lines will be free of duty")
	lex, r, times, parties := newTestReader()
	d := lex.Parse(b.Body())
	var got []string
	for _, c := range r.Find(d, Facts{Anchor: timex.On(2025, 12, 30), Mentions: parties.Find(d), Times: times.Find(d)}) {
		got = append(got, strings.Join(c.By, " ")+" "+c.Line)
	}
	if want := "NO cut the duty on squid to 4 percent | PE extend exclusions from the levy | PE purchase trout, 9 tonnes a year | NO free 99 % of tariff lines of duty for Peruvian exports to Norway"; strings.Join(got, " | ") != want {
		t.Errorf("%q\nwant %q", strings.Join(got, " | "), want)
	}
}

func TestToWhom(t *testing.T) {
	tests := []struct{ in, to string }{
		{"Peru signed a pact with Chile. Peru will lift its levy on Chilean wool.", "CL"},
		{"Peru's ministers travelled. Peru's minister will meet Kenya's premier in May. Peru's premier will hold talks with Ghana's minister.", "KE GH"},
		{"Peru, Kenya, Ghana and Chile met. Peru will build a wall on its border with Chile. Peru will open a port during talks with Kenya.", ""},
		{"Peru, Kenya, Ghana and Chile met. Peru promised its Kenyan lenders that it would cut its budget. Peru told Kenyan reporters that it would cut its navy.", "KE"},
		{"Peru, Kenya, Ghana and Chile met. Peru will hold talks on its debt with Kenyan President Rosa Otieno. Peru will hold a fair on its border with Ghana.", "KE"},
		{"Peru and Chile met. The WTO will hold talks with both Peru and Chile in May.", "CL PE"},
		{"Peru and Chile met. Peru will hold talks with Chile and Kenya in May.", "CL KE"},
		{"Peru and Chile met. Peru will hold talks on the Chile-Kenya fair in May.", "CL"},
		{"At the request of Ghana and Chile, Peru will chair a panel. At the request of the port, Peru will lower its fee.", "CL GH"},
		{"Peru, Kenya, Ghana and Chile met. Peru's minister will pay an official visit to Kenya in May. Peru's minister will give a speech on his visit to Ghana.", "KE"},
		{"Peru, Kenya, Ghana and Chile met. Peru will raise its duties on shirts and other goods from Ghana to 10 percent. Peru will buy goods from Kenya.", "GH"},
		{"Peru, Kenya, Ghana and Chile met. Kenya's minister will be received by Peru's premier. Ghana's list will be read by Peru's premier.", "KE"},
		{"Peru and Chile met. Peru will cut its levy despite Chilean threats.", ""},
		{"Peru and Chile met. The WTO will meet in Chile in May. The G20 will discuss Peruvian debt in May. The G20 will lend to Chile.", "CL"},
		{"Peru and Chile met. Peru will send boats to Kenya. Peru will assist Ghana. Peru has offered a paper related to Norway.", "KE GH"},
	}
	lex, r, times, parties := newTestReader()
	for _, tt := range tests {
		d := lex.Parse(text.Plain(tt.in))
		var to []string
		for _, c := range r.Find(d, Facts{Anchor: timex.On(2025, 12, 30), Mentions: parties.Find(d), Times: times.Find(d)}) {
			to = append(to, c.To...)
		}
		if got := strings.Join(to, " "); got != tt.to {
			t.Errorf("to %q, want %q, in %q", got, tt.to, tt.in)
		}
	}
}
