package commitments

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"attache/briefs/text"
	"attache/briefs/timex"
)

// linesOf reads a text as of 30 December 2025 and gives each commitment's line.
func linesOf(in string) (lines []string, all []Commitment) {
	lex, r, times, parties := newTestReader()
	d := lex.Parse(text.Plain(in))
	all = r.Find(d, Facts{Anchor: timex.On(2025, 12, 30), Mentions: parties.Find(d), Times: times.Find(d)})
	for _, c := range all {
		lines = append(lines, c.Line)
	}
	return lines, all
}

// TestOnWhat holds the last line of each text to what was told before of what its thing is on.
func TestOnWhat(t *testing.T) {
	for _, tt := range [][2]string{
		{"Peru and Norway opened talks on fishing rights. They will hold the second round in Oslo.", "hold the second round of talks on fishing rights in Oslo"},
		{"Norway levies a duty of 12 percent on Peruvian grapes. It will lower the duty to 6 percent.", "lower the duty on Peruvian grapes to 6 percent"},
		{"The ministers of Peru and Norway discussed the fees that Norway charges on Peruvian lorries. Norway will halve the fees.", "halve the fees on Peruvian lorries"},
		{"Norway bans imports of Peruvian apples for fear of flies. Norway will lift the ban.", "lift the ban on imports of Peruvian apples"},
		{"Norway imposed a 15 percent tax on Peruvian paper in January. Norway will drop the tax.", "drop the 15 percent tax on Peruvian paper"},
		{"Norway levies duties on Peruvian grapes. It will lower the duties to 6 percent.", "lower duties on Peruvian grapes to 6 percent"},
		{"Norway and Peru discussed tariffs on steel and quotas on rice. Norway will drop the tariffs.", "drop tariffs on steel"},
		{"Norway's ministry praised Peru, which the bans hurt. Norway will review the ban.", "review the ban"},
		{"Norway drew 12 percent of its grapes from Peru. It will cut the duty to 6 percent.", "cut the duty to 6 percent"},
	} {
		lines, _ := linesOf(tt[0])
		if len(lines) == 0 || lines[len(lines)-1] != tt[1] {
			t.Errorf("%s\n got %q\nwant %q", tt[0], lines, tt[1])
		}
	}
}

// TestLeaves holds each row of what a line leaves out to its cases.
func TestLeaves(t *testing.T) {
	for _, row := range leaves {
		if row.in == "" || (row.not == "") != (row.whole == "") {
			t.Errorf("%s: no case, or half of a near miss", row.name)
		}
		for in, want := range map[string]string{row.in: row.line, row.not: row.whole} {
			if lines, _ := linesOf(in); in != "" && (len(lines) == 0 || lines[0] != want) {
				t.Errorf("%s: %s\n got %q\nwant %q", row.name, in, lines, want)
			}
		}
	}
}

// TestStandIns holds each row of what stands for what was told before to its case.
func TestStandIns(t *testing.T) {
	for _, row := range standIns {
		if lines, _ := linesOf(row.in); row.in == "" || len(lines) == 0 || lines[len(lines)-1] != row.line {
			t.Errorf("%s: %s\n got %q\nwant %q", row.name, row.in, lines, row.line)
		}
	}
}

func TestLines(t *testing.T) {
	for _, tt := range []struct {
		rule, in string
		want     []string
	}{
		{"what a clause is told of that no word opens", "Peru has put back the duties on squid it had promised Norway to lift. Norway is waiting for the ships that Peru said it would supply. Norway failed to let go the boats it had pledged Peru to free.", []string{"lift the duties on squid", "supply the ships", "free the boats"}},
		{"no thing that the clause is told of", "Norway heard the news that Peru will act. Norway told the envoy that Peru will support at the summit a ban on squid.", []string{"act", "support at the summit a ban on squid"}},
		{"what ramps up, wraps up and reaches", "Peru's duties on Norwegian trout are set to ramp up in May. The drills of Norway and Peru are scheduled to wrap up in June. Peru levies a duty on Norwegian squid. The duty will reach 30 percent.", []string{"ramp up Peru's duties on Norwegian trout", "wrap up the drills of Norway and Peru", "raise the duty on Norwegian squid to 30 percent"}},
		{"what is undertaken", "Norway shall undertake the elimination of duties on Peruvian squid. Norway shall undertake a study of Peru's ports.", []string{"eliminate duties on Peruvian squid", "undertake a study of Peru's ports"}},
		{"all that one can", "“We will do everything we can to help Peru,” Norway's minister said.", []string{"do everything it can to help Peru"}},
		{"by one's own mode", "Norway will answer Peru by its own mode of fishing. Norway will let Peruvian boats into its part of the bay.", []string{"answer Peru by its own mode of fishing", "let Peruvian boats into its part of the bay"}},
		{"two things of one name", "Norway will eliminate duties on spices, plastics, rubber and rubber products, raw silk and silk yarn, jewellery, furniture and tea from Peru.", []string{"eliminate duties on spices, plastics, rubber products, raw silk, jewellery, furniture and tea from Peru"}},
		{"as if", "Peru said the Norwegian boats will be treated as if they were part of its fleet.", []string{"treat the Norwegian boats as if they were part of the fleet"}},
		{"under which part of a text", "Norway and Peru will review projects identified under Section I, paragraph 2 of the Framework. Norway will lower rates set out in Article 3, paragraph 2, on Peruvian fish.", []string{"review projects identified", "lower rates on Peruvian fish"}},
		{"why what is completed", "Norway will work towards finalising the pact with a view to concluding a wider accord with Peru. Peru will hold meetings with Norway, including when taking action on fish, and will convene joint sessions of the two cabinets in Lima and at least once in each term.", []string{"work towards finalising the pact", "hold meetings with Norway", "convene joint sessions of the two cabinets in Lima"}},
		{"from a year onwards", "Peru will buy trout from Norway from 2027 onwards.", []string{"buy trout from Norway"}},
		{"what is to be more than it was", "Norway and Peru praised the pact and committed to closer economic cooperation. They agreed to stronger economic coordination. They committed to cooperation against money laundering.", []string{"build closer economic cooperation", "strengthen economic coordination", "cooperate against money laundering"}},
		{"how much of what", "Peru has committed to a $5 billion purchase plan of Norwegian gas. Norway committed to a two-year freeze of its duties on Peruvian trout. Norway committed to a $2 billion package of loans to Peru.", []string{"purchase $5 billion of Norwegian gas", "freeze duties on Peruvian trout", "give a $2 billion package of loans to Peru"}},
		{"no reason", "Norway will rescind its duty on Peruvian trout due to poor catches. Peru will lend Norway $50 million despite the row over fish. Norway will cut its quota of Peruvian squid on account of low stocks.", []string{"rescind the duty on Peruvian trout", "lend Norway $50 million", "cut the quota of Peruvian squid"}},
		{"goods before when it starts", "Norway agreed to freeze for 90 days its duties on Peruvian fish starting on 1 March 2026.", []string{"freeze duties on Peruvian fish"}},
		{"verbs of no list", "Norway said the guests of Peru will be seated in Oslo. Peru said the fall in sales to Norway will not be made up from other markets.", []string{"seat the guests of Peru in Oslo", "not make up the fall in sales to Norway from other markets"}},
		{"whom a pledge to ensure is about", "Norway is committed to ensuring that drivers who use its northern port are not charged. Peru announced a plan to ensure that firms which sell fish can use the port.", []string{"ensure that drivers using the northern port are not charged", "ensure that firms selling fish can use the port"}},
		{"what a decision is to", "Peru said the pledge to boost trade with Norway reflected the smooth running of its ports.", []string{"boost trade with Norway"}},
		{"what there shall be", "There shall, as heretofore, be free trade in fish between Norway and Peru. There shall be a Joint Committee of officials of Norway and Peru.", []string{"ensure free trade in fish between Norway and Peru", "set up a Joint Committee of officials of Norway and Peru"}},
		{"those other than", "All imports of Peru from countries other than Norway will be free from Norwegian duties.", []string{"free all imports of Peru from countries other than Norway from Norwegian duties"}},
		{"which of a kind", "Norway will take such measures as are needed to stop smuggling from Peru. Norway shall grant Peru such concessions as it grants to Kenya. Peru and Norway shall hold such consultations as required. Peru will buy such goods as trout and salmon from Norway.", []string{"take measures needed to stop smuggling from Peru", "grant Peru concessions granted to Kenya", "hold consultations as required", "buy goods such as trout and salmon from Norway"}},
		{"a name in quotation marks stays whole", "Peru and Norway resolved to advance the “3 Ports, 1 Voyage” cruise scheme.", []string{"advance the “3 Ports, 1 Voyage” cruise scheme"}},
		{"how things stand by a time", "Peru and Norway vowed to promote fishing as this year marks ten years of ties.", []string{"promote fishing"}},
		{"how things stand is no part of the rest", "Norway and Peru agreed on fish. The quota will be set after experts count boats and nets.", []string{"set the quota"}},
		{"verbs of no list that end in e", "The water of the dam will be discharged by Peru, it told Norway. The old rules will be submerged by Norway.", []string{"discharge the water of the dam", "submerge the old rules"}},
		{"what is told in the line is not told twice", "Norway and Peru signed a plan. Both are committed to taking the first steps to move this forward. They agreed to build roads to connect them to each other.", []string{"take the first steps to move this forward", "build roads to connect them to each other"}},
		{"one is not named by several", "Peru runs the new harbour initiatives in Norway. It plans to support the initiative.", []string{"support the initiative"}},
		{"a capital of the sentence's alone", "Physical work on the Norway-Peru cable will start in May, Norway said.", []string{"start physical work on the Norway-Peru cable"}},
		{"a name that kicks off", "Norway and Peru signed it. The Tacna Fishing Port Complex will kick off in May, the envoy said.", []string{"launch the Tacna Fishing Port Complex"}},
		{"a town's name is no fuller name", "The quay at Frankfurt an der Oder is old. The new quay on the Oder will be paid for by Norway, it told Peru.", []string{"pay for the new quay on the Oder"}},
		{"what is set by meetings is not held", "Peru and Norway signed a deal. The amount to be sold will be set by annual meetings.", []string{"set the amount to be sold by annual meetings"}},
		{"who says so without a comma", "According to Norway's Ports Ministry 40 boats will be sent to Peru in May.", []string{"send 40 boats to Peru"}},
		{"as what one joins", "Peru would join the Fish Council as a core partner represented on its board, it told Norway.", []string{"join the Fish Council as a core partner represented on the board"}},
		{"for the two to", "Peru and Norway undertook to identify ways for the two countries to cooperate on trade.", []string{"identify ways to cooperate on trade"}},
		{"no dateline", "LIMA, May 5, 2026 - Drivers who use the new port will not be charged by Norway.", []string{"not charge drivers using the new port"}},
		{"behind reports that", "There are reports that Norway - using the fair as a stage - is to revive the accord with Peru.", nil},
		{"why what is whole when it is done", "Norway will impose a 12 percent duty on Peruvian paper imports to end a long quarrel over forests. Peru will open the market for Norwegian trout to help cut the surplus.", []string{"impose a 12 percent duty on Peruvian paper imports", "open the market for Norwegian trout to help cut the surplus"}},
		{"how, at what cost and as against what", "Norway will ship 900 tonnes of wheat to Peru as food aid at a cost to its taxpayers of 2 million crowns. Peru will trim its paper output to 900,000 tonnes compared to last year. Norway will assist Peru in mapping its northern lakes as jointly determined in Lima.", []string{"ship 900 tonnes of wheat to Peru as food aid", "trim the paper output to 900,000 tonnes", "assist Peru in mapping its northern lakes"}},
		{"as often as", "Peru and Norway will convene the council on ports in Lima as often as required.", []string{"convene the council on ports in Lima as often as required"}},
		{"the act ends before the verb of its clause", "The rules of Peru, which take effect from Tuesday, allow only Norwegian ships to sail. Norway's agreement to acquire the last port in Peru won praise from firms in May.", []string{"put the rules of Peru into effect", "acquire the last port in Peru"}},
		{"what can be done", "Norway will create a register of 500 experts who will be able to be sent to Peru.", []string{"create a register of 500 experts to be sent to Peru"}},
		{"those who promise do so", "Norway will announce that it is changing its licence agreements with Peru.", []string{"announce that it is changing licence agreements with Peru"}},
		{"what it pays", "Norway will work with Peruvian utilities to ensure that the rates it pays cover its share.", []string{"work with Peruvian utilities to ensure that the rates it pays cover the share"}},
		{"sources of two kinds", "Peru has agreed not to enforce a ban on imports of Norwegian poultry, Norwegian business and diplomatic sources said Tuesday.", []string{"not enforce a ban on imports of Norwegian poultry"}},
		{"for what it is done", "Peru and Norway plan to finalise the agreement in order for it to become effective by May.", []string{"finalise the agreement"}},
		{"an owner before those of it", "Peru will respond to Norway's request to form a deal with its Norwegian partners. Norway will open a text opposing its own abolition and Peru's appointment of a council.", []string{"respond to Norway's request to form a deal with Norwegian partners", "open a text opposing the abolition and Peru's appointment of a council"}},
		{"those that the line tells itself", "Norway will bring its rules on pesticides into line with those of the Union. Peru will lift the tariffs that it has put on Norway since May, including those on chicken and pork.", []string{"bring rules on pesticides into line with those of the Union", "lift the tariffs put on Norway, including those on chicken and pork"}},
		{"whose first meeting", "The council that runs the accord between Peru and Norway will hold its first meeting in Lima in May.", []string{"hold the first meeting of the council in Lima"}},
		{"that thing", "Peru and Norway signed a fish accord. Norway will open a desk under that accord. A review of projects under that pledge will take place in Lima.", []string{"open a desk under the fish accord", "hold a review of projects under the pledge in Lima"}},
		{"what there will not be", "Norway said there will be no immediate reduction in its duties on Peru, \"We have set terms that firms know.\" Norway said there will be no new tax on Peruvian boats.", []string{"not make any immediate reduction in duties on Peru", "not impose any new tax on Peruvian boats"}},
		{"a list told to its end", "Peru and Norway agreed to deepen cooperation in exploration, extraction, processing and recycling technologies of critical minerals and rare earths of the sea.", []string{"deepen cooperation in exploration, extraction, processing and recycling technologies"}},
		{"a noun of doing", "Peru and Norway emphasised their commitment to strengthening of port cooperation. Peru will dispose of the waste.", []string{"strengthen port cooperation", "dispose of the waste"}},
		{"to mark a time", "Peru and Norway agreed to hold a festival to mark 30 years of ties in 2028. Peru will hold a fair to mark the opening of a port.", []string{"hold a festival", "hold a fair to mark the opening of a port"}},
		{"what several promise of a thing", "Peru and Norway signed a treaty on crabs. They agreed to cooperate closely for its effective implementation.", []string{"cooperate closely for the effective implementation of the treaty on crabs"}},
		{"plans for which somebody is blamed", "Mr Soto of Norway was criticised for his plans to ban foreign funding of ports in Peru. Norway intends for the gains of the accord with Peru to go to growers.", []string{"ban foreign funding of ports in Peru", "give the gains of the accord with Peru to growers"}},
		{"what else is told", "Peru was seeking to streamline costs even further and that a new mill would open in Norway. Norway will ensure that fees are low and that ports are open.", []string{"streamline costs even further", "ensure that fees are low and that ports are open"}},
		{"terms that nobody told", "Norway's firm signed a memorandum with Peru to acquire Minsa for undisclosed terms.", []string{"acquire Minsa for undisclosed terms"}},
		{"for what, behind a time", "Peru and Norway agreed to suspend requests for rulings in May, to allow talks to continue.", []string{"suspend requests for rulings to allow talks to continue"}},
		{"the year of a day that is left out", "Peru will give Norway a quota for boats subject to the duty found in Order 98 of May 17, 2019, as amended.", []string{"give Norway a quota for boats"}},
		{"amid what it is done", "Norway will stop buying Peruvian oil amid a new trade deal with Chile. Peru will settle the claim of Norway, ahead of a trial in Lima. Peru will ban Norwegian fish in the wake of tests.", []string{"stop buying Peruvian oil", "settle the claim of Norway", "ban Norwegian fish"}},
		{"as soon as one can", "Peru will answer Chile as soon as it can.", []string{"answer Chile"}},
		{"who settles a list", "Peru will publish a list to be agreed with Norway by May. Peru will open a port to be built by Norway.", []string{"publish a list", "open a port to be built by Norway"}},
		{"in what a counted change is", "Tariffs of Peru and Norway fall twice. The first cut applies from today; the second will follow on 1 July.", []string{"make the second cut in tariffs"}},
		{"in what a counted change is told to be", "The first cut in Norway's duties on wool applies from today; the second will follow on 1 July.", []string{"make the second cut in Norway's duties"}},
		{"projects for no money", "Peru will build two dams. Norway is to choose the projects by May.", []string{"build two dams", "choose the projects"}},
		{"by the day alone it is known which", "Peru and Norway will each cancel the higher rates that were announced on 8 and 9 April. Peru will drop the fee on fish that was put in place in May.", []string{"cancel the higher rates announced on 8 and 9 April", "drop the fee on fish"}},
		{"one person who is named, and no one of two", "President Luis Ramos of Peru will tour Bergen in May. Norway will receive him at the palace. Peru's President Luis Ramos met Minister Jan Dahl of Norway. Kenya's minister will receive him in May.", []string{"tour Bergen", "receive President Luis Ramos of Peru at the palace", "receive him"}},
		{"not who speaks, and not a man for her", "\"We will brief him in May,\" Norway's Minister Jan Dahl said of a Peruvian. Norway's Mr Dahl stepped aside. Peru will visit her in May.", []string{"brief him", "visit her"}},
		{"the whole name of who does it", "This port will be built by the Norwegian Agency for Rural Roads in close cooperation with Peru. Norway's boats will be checked by Peru for a fee.", []string{"build the port in close cooperation with Peru", "check Norway's boats for a fee"}},
		{"what is deployed and restored", "The accord between Peru and Norway envisages the deployment of a firm to inspect cargo. Norway pledged the restoration of its old port in Peru.", []string{"deploy a firm to inspect cargo", "restore the old port in Peru"}},
		{"which war", "The war in Peru has gone on for a year. Prices rose. Norway pledged to help end the war. Norway will not go to war in May.", []string{"help end the war in Peru", "not go to war"}},
		{"no title without the rest of it", "Vice Minister Xu of Peru will call on Norway's Minister for Law and Minister for Home Affairs Jan Berg Dahl and Senior Minister of State for Law and Health Kari Lund in May.", []string{"call on Norway's Minister for Law and Minister for Home Affairs Jan Berg Dahl"}},
		{"a title that is whole", "Peru will meet the President of Norway and the Minister of Trade.", []string{"meet the President of Norway and the Minister of Trade"}},
		{"who reports it", "Peru's trial of a Norwegian trader will be held behind closed doors, state media reports. Norway will admit Peruvian boats, the state news agency reported Sunday, ten months after a storm. Peru will ban Norwegian fish, media reports and posters.", []string{"hold Peru's trial of a Norwegian trader behind closed doors", "admit Peruvian boats", "ban Norwegian fish, media reports and posters"}},
		{"what is asked", "Peru will announce in May what rules it is adopting for Norwegian fish. Norway will announce the rules it is adopting for Peru.", []string{"announce what rules it is adopting for Norwegian fish", "announce the rules"}},
		{"no start of a time that is left out", "Peru will run two flights a week to Norway starting at the end of January. Norway's payments on deliveries due after 1 April will not be taken by Peru. Peru will weigh the starting price of Norway's wool.", []string{"run two flights a week to Norway", "not take Norway's payments on deliveries", "weigh the starting price of Norway's wool"}},
		{"what is pending waits", "Peru and Norway agreed to drop pending patent lawsuits against each other. Norway will drop the fee pending a vote in Peru.", []string{"drop pending patent lawsuits against each other", "drop the fee"}},
		{"what they can do", "Peru's producers will do all they could to turn profits, its ministry said.", []string{"do all they could to turn profits"}},
		{"how things stand, told by several verbs", "Peru will continue to help Norway as they raise fees, hire divers, and expand their ports.", []string{"continue to help Norway"}},
		{"markets that were told apart", "Peru will seek joint ventures in Norway. Peru has studied that market. It will seek distribution deals in these emerging markets.", []string{"seek joint ventures in Norway", "seek distribution deals in the emerging markets"}},
		{"who are due somewhere", "Industry delegates of Norway are due in Peru in mid-May for talks aimed at finding a solution. Norway's reactor and Peru's dam are both due for privatisation in May.", []string{"visit Peru for talks aimed at finding a solution", "privatise Norway's reactor and Peru's dam"}},
		{"what this will do", "Peru will be announcing the cuts this will imply for Norway next week.", []string{"announce the cuts"}},
		{"one of several to whom it is done", "He and the prime minister of Peru will be invited by Norway.", []string{"invite him and the prime minister of Peru"}},
		{"how things stand meanwhile", "Peru's ministry will resolve the questions as lawmakers offer varied amendments during the mark-up. Norway will serve as host of the talks with Peru. Norway will publish rules as agreed with Peru.", []string{"resolve the questions", "serve as host of the talks with Peru", "publish rules as agreed with Peru"}},
		{"what holds on the day before a comma", "Peru will not issue a final figure until October, when the harvest officially ends.", []string{"not issue a final figure"}},
		{"an event between the act and its end", "Norway will stop imports after the court strikes down its duties on Peru. Norway will revise export rules for Peru after a private meeting Wednesday with firms.", []string{"stop imports", "revise export rules for Peru"}},
		{"who says so, without a comma behind", "Peru will lift the ban on Norwegian fish, officials said on Wednesday. Norway's plans to curb fishing in Peru after the handover, Ann Lund, president of the chamber in Oslo.", []string{"lift the ban on Norwegian fish", "curb fishing in Peru"}},
		{"in what hope", "Peru will cut its levy in the hope that Norway will do likewise.", []string{"cut the levy"}},
		{"what else goes on", "Norway will end fishing off Peru on July 31, with demand falling in both lands. Norway will work on a text, with Peru leading the talks.", []string{"end fishing off Peru", "work on a text"}},
		{"a city in other words", "Norway's firms will visit Arica, Peru's third largest city.", []string{"visit Arica"}},
		{"programmes are started by others", "Preventive cholera programmes in Peru will restart under Norway's lead.", []string{"restart preventive cholera programmes in Peru under Norway's lead"}},
		{"an amount that is committed to", "Norway commits to tariff reductions on Peruvian goods. Norway commits to $500 million purchases of Peruvian tin over five years.", []string{"reduce tariffs on Peruvian goods", "purchase $500 million of Peruvian tin"}},
		{"a partnership is one", "Peru and Norway will deepen their partnership. Norway will strengthen its relationship with Peru.", []string{"deepen the partnership", "strengthen the relationship with Peru"}},
		{"what was done otherwise", "Norway cancelled its plan to build a mill that would have made paper in Peru.", nil},
		{"a verb with its preposition", "The ownership dispute will be dealt with under Peru's competition law.", []string{"deal with the ownership dispute under Peru's competition law"}},
		{"what follows is what it is followed with", "The vote will be followed by \"safeguard duties\" in Peru. The vote will be followed by a speech by Norway's premier.", []string{"follow the vote with \"safeguard duties\" in Peru", "follow the vote with a speech"}},
		{"ones are of a kind", "There are many issues with Norway, and some outstanding ones. \"We are trying to resolve those,\" Peru's minister said.", []string{"resolve issues"}},
		{"those that are like something", "Peru has cut many non-tariff measures. Norway said all those incompatible with its rules will have been erased by 2030.", []string{"erase all non-tariff measures incompatible with rules"}},
		{"what is told once more", "Peru plans to announce new duties on Norwegian salmon, a move aimed at saving jobs and ports. Peru will open an office in Oslo, a desk in Bergen and a post in Narvik. Norway will send Peru a boat, a crane as well as a tug.", []string{"announce new duties on Norwegian salmon", "open an office in Oslo, a desk in Bergen and a post in Narvik", "send Peru a boat, a crane as well as a tug"}},
		{"from when it counts", "Peru will raise its fee on Norwegian boats in May, to take effect at once.", []string{"raise the fee on Norwegian boats"}},
		{"a day told by what is done then", "Peru's parliament will examine the treaty with Norway next year when it debates a bill on ports.", []string{"examine the treaty with Norway"}},
		{"a part that a relative clause tells of", "Peru and Norway committed to concluding a broader trade agreement, negotiations for which were launched in Oslo.", []string{"conclude a broader trade agreement"}},
		{"by which order a duty came", "Norway will remove duties on Peruvian boats imposed under Order 12 covering tin, zinc, and copper.", []string{"remove duties on Peruvian boats"}},
		{"a visit that is paid", "Peru's president will pay a three-day visit to Norway in May. Norway's king will make a state visit to Peru in June.", []string{"visit Norway", "make a state visit to Peru"}},
		{"what is announced with its sum", "Norway announced a $3 million loan to Peru. Peru has announced a further $100 million investment in Norwegian ports.", []string{"give a $3 million loan to Peru", "make a further $100 million investment in Norwegian ports"}},
		{"who is on a visit", "Peru's minister will be on a three-day visit to Norway in May. Norway announced that there would be two exemptions for Peruvian squid.", []string{"visit Norway", "grant two exemptions for Peruvian squid"}},
		{"what does not go unanswered", "Unjustified duties on salmon will not go unanswered, Norway's minister said.", []string{"not leave unjustified duties on salmon unanswered"}},
		{"what replaces another thing", "The new duty will replace the earlier fee on salmon, Peru's ministry said. Peru will replace the fee on salmon with a tax.", []string{"replace the earlier fee on salmon with the new duty", "replace the fee on salmon with a tax"}},
		{"the hour of a day", "Norway will end its accord with Peru on midnight of 31 December.", []string{"end the accord with Peru"}},
		{"what is to be done besides", "Norway's firms agreed to a plan with a joint statement and full technical details to be released soon by Peru.", []string{"release technical details"}},
		{"an owner before a quotation", "Peru will narrow its “large and persistent” deficit with Norway.", []string{"narrow the “large and persistent” deficit with Norway"}},
		{"what is joined, and not what it is part of", "Norway's study will be part of the Clean Sea Initiative led by Chile, which Peru will be joining.", []string{"join the Clean Sea Initiative"}},
		{"no clause is cut behind its verb", "Peru and Norway will negotiate rules of origin that ensure that the agreed benefits accrue predominantly to the people and firms of Peru and Norway.", []string{"negotiate rules of origin"}},
		{"no word waits for its noun", "Peru agreed to accelerate defence technology cooperation across space, air defence, missile, artillery, maritime and undersea technologies with Norway.", []string{"accelerate defence technology cooperation"}},
		{"a list that goes on", "Peru agreed to withdraw from a range of international bodies that focus on climate change, trade, gender equality, and sustainable development in the poorer regions.", []string{"withdraw from a range of international bodies that focus on climate change, trade …"}},
		{"what may be done to a thing", "Peru will abolish the ceiling of 50,000 cars a year that may be sold in Peru on the strength of Norwegian certificates.", []string{"abolish the ceiling of 50,000 cars a year sold in Peru on the strength of Norwegian certificates"}},
		{"the way that things are done", "Peru will not accept Norwegian rules that lock firms in to the way they do things.", []string{"not accept Norwegian rules locking firms in to the way they do things"}},
		{"each its own", "Peru, Chile and Norway will put the text to their own congresses. Peru and Norway will cut their duties.", []string{"put the text to the respective congresses", "cut duties"}},
		{"a news agency of two names", "Norway will supply Peru with refined oil, Peru's news agency, ANP, said. Norway will sell Peru grain, rice, and fish, Peru said.", []string{"supply Peru with refined oil", "sell Peru grain, rice, and fish"}},
		{"what a duty is on stands behind the verb", "Norway levies tariffs on sectors such as fish. Tariffs will go down to zero on a wide range of Peruvian goods.", []string{"cut tariffs to zero on a wide range of Peruvian goods"}},
		{"the number alone of what is counted", "Peru cut its duty on Chilean wool. The first cut applies from today; the second will follow on 1 July. A fourth post opened in Arica. A fifth will follow in May. The first round of their talks ended on Friday, and the second will follow in June.",
			[]string{"make the second cut in the duty on Chilean wool", "add a fifth post", "hold the second round of talks"}},
		{"what is brought into force is the accord, and not those it is with", "Norway signed a trade accord with the Andean states which will come into force on 1 January 2027.", []string{"bring the trade accord into force"}},
		{"a year that begins on a day", "Norway agreed to cut the price of squid for Peru for the year from April 1.", []string{"cut the price of squid for Peru"}},
		{"epithets stay where the line ends before what they would make room for", "Norway and Peru resolve to pursue high-standard commitments in multiple areas with a view to increasing investment, promoting growth that lasts and reaches all regions, and opening their ports.", []string{"pursue high-standard commitments in multiple areas to increase investment"}},
		{"the rest of what the act before names", "Norway shall remove its levy on Peru's steel by 40 per cent on entry into force and the remainder by 2031.", []string{"remove the levy on Peru's steel by 40 per cent", "remove the remainder of the levy on Peru's steel"}},
		{"another of a kind", "Norway will send 60 doctors to Peru next month and another 40 in October 2026.", []string{"send 60 doctors to Peru", "send another 40 doctors to Peru"}},
		{"millions of a kind", "Peru will deliver 4 million barrels to Norway this year and 6 million a year thereafter.", []string{"deliver 4 million barrels to Norway", "deliver 6 million barrels to Norway a year"}},
		{"a day left open to somebody", "Norway will review Peru's licence at a date to be fixed by both ministries.", []string{"review Peru's licence"}},
		{"days that are left open", "Norway will hold the next session with Peru in Lima at mutually convenient dates. Peru will name its envoy to Norway on a date to be agreed.", []string{"hold the next session with Peru in Lima", "name the envoy to Norway"}},
		{"a day left open behind a comma", "Norway and Peru will convene the third session in Lima in May, on a date to be fixed through the embassies.", []string{"convene the third session in Lima"}},
		{"how often at the least", "Officials of Peru and Norway will meet no less than twice a year. They agreed to publish quotas no less than annually.", []string{"meet", "publish quotas"}},
		{"a treaty by those whose it is", "AGREEMENT between the Government of Peru and the Government of Norway\n\nArticle 4\nThe Council shall review the operation of this Agreement.", []string{"review the operation of the Agreement"}},
		{"a season is a time", "Norway will buy 20,000 tonnes of Peruvian sugar this season. Peru will not raise its fee on Norwegian boats in the meantime.", []string{"buy 20,000 tonnes of Peruvian sugar", "not raise the fee on Norwegian boats"}},
		{"the first day of a later month", "The present Agreement between Norway and Peru shall enter into force on the first day of the second month following the date on which both have signed it.", []string{"bring the Agreement between Norway and Peru into force"}},
		{"a count whose unit was named before", "Norway agreed to phase out the duty on Peruvian bananas within five years, and the duty on pineapples within seven.", []string{"phase out the duty on Peruvian bananas", "phase out the duty on pineapples"}},
		{"those of another kind", "Duties on Peruvian squid shall be phased out by Norway within ten years, and those on tea within five.", []string{"phase out duties on Peruvian squid", "phase out duties on tea"}},
		{"a seminar that is planned", "Norway and Peru met. A first joint seminar is planned for Lima in the autumn.", []string{"hold a first joint seminar in Lima"}},
		{"no line ends in cooperation", "Norway will set up a Fisheries Board to strengthen the voice of small exporters of cod in Peru in cooperation with the Lima Chamber of Commerce and its branches.", []string{"set up a Fisheries Board to strengthen the voice of small exporters of cod in Peru"}},
		{"two years are no end of a thing", "Norway will not raise its fee on Peruvian squid this year or next.", []string{"not raise the fee on Peruvian squid"}},
		{"what is only looked forward to", "Norway will open a desk in Lima and looks forward to more visitors from Peru.", []string{"open a desk in Lima"}},
		{"how much a year", "Norway agreed to ship two million tonnes of squid a year to Peru. Peru will send Norway 90 nurses a year from 2028.", []string{"ship two million tonnes of squid a year to Peru", "send Norway 90 nurses a year"}},
		{"hours of each day", "Norway and Peru will open the port for ten hours a day from 1 May 2026.", []string{"open the port for ten hours a day"}},
		{"what it is counted from is told beside", "Norway will pay Peru within 14 days from the day it sends its bill.", []string{"pay Peru"}},
		{"when it was that they agreed", "Norway pledged to buy Peruvian squid when ministers met in Lima on 5 December.", []string{"buy Peruvian squid"}},
		{"a share of what the act before names", "Norway will cut its fee on Peruvian tea by 30 per cent in 2027 and by another 20 per cent in 2030.", []string{"cut the fee on Peruvian tea by 30 per cent", "cut the fee on Peruvian tea by another 20 per cent"}},
		{"a share of a whole", "Norway will repay one third of Peru's loan in April and two thirds in October.", []string{"repay one third of Peru's loan", "repay two thirds of Peru's loan"}},
		{"a number of what the act before names", "Peru will open 12 ports to Norwegian boats this year and 20 next year.", []string{"open 12 ports to Norwegian boats", "open 20 ports to Norwegian boats"}},
		{"one more of a thing", "Norway will open an office in Lima in May and one in Quito in June 2026.", []string{"open an office in Lima", "open an office in Quito"}},
		{"a share of what is done to a subject", "The quota for Peruvian squid will be raised by Norway to 500 tonnes in 2027 and 700 in 2028.", []string{"raise the quota for Peruvian squid to 500 tonnes", "raise the quota for Peruvian squid to 700 tonnes"}},
		{"a particle of what is shared", "Norway will phase out half of its fees on Peru's tea within five years and the remaining half within ten years.", []string{"phase out half of the fees on Peru's tea", "phase out the remaining half of the fees on Peru's tea"}},
		{"how often after the first time", "Norway and Peru will review the list of ports in May 2026 and every two years thereafter.", []string{"review the list of ports"}},
		{"which of its things is meant", "Norway will suspend the rule that extends export controls to the affiliates of listed Peruvian firms. It will join the plan which is rooted in shared values of Peru and Norway.", []string{"suspend the rule extending export controls to the affiliates of listed Peruvian firms", "join the plan"}},
		{"such a thing", "Norway and Peru will discuss the scope for such an opening.", []string{"discuss the scope for an opening"}},
		{"a body that meets again and again", "Norway and Peru set up a Joint Ports Board. The Board shall meet twice a year to review the quotas and will next meet in Lima.", []string{"hold meetings of the Board to review the quotas", "hold the next meeting of the Board in Lima"}},
		{"those who hold an office and are not named", "Norway and Peru spoke. The two ministers are to meet in Lima in May.", []string{"hold a meeting of the two ministers in Lima"}},
		{"deeds in the plural", "Peru and Norway agreed on these steps:\n\n- Joint audits of fish plants.", []string{"carry out joint audits of fish plants"}},
		{"never again", "Peru swore never again to levy a surcharge on Norwegian fish.", []string{"never levy a surcharge on Norwegian fish"}},
		{"a time between two conjunctions", "Peru and Norway agreed to build a plan to implement the pact and regularly and effectively maintain the board.", []string{"build a plan to implement the pact and effectively maintain the board"}},
		{"whose it is behind an odd past", "Peru and Norway met. Norway undertook to refrain from raising its duty.", []string{"not raise the duty"}},
		{"the number of an item", "4) The Board of Peru and Norway shall be convened in Lima.", []string{"convene the Board of Peru and Norway in Lima"}},
		{"the two countries stand beside", "Norway and Peru will expand the trade in squid between the two countries.", []string{"expand the trade in squid"}},
		{"what the whole text is about", "Norway and Peru met on squid. Norway eats little squid, and Peru has squid to sell. Norway will suspend its investigation. Peru will continue the talks.", []string{"suspend the investigation on squid", "continue the talks on squid"}},
		{"a text about several goods", "Norway and Peru met on squid, tea and coffee. Peru has squid, and Norway will suspend its duty.", []string{"suspend the duty"}},
		{"details of an accord", "Norway and Peru signed a fisheries accord on Monday. Norway will announce details in May.", []string{"announce details of the fisheries accord"}},
		{"finance for a project", "Norway and Peru will build the Callao tunnel project. Peru will seek finance in May.", []string{"build the Callao tunnel project", "seek finance for the Callao tunnel project"}},
		{"an act that is only weighed", "Norway is considering lifting its ban on Peruvian squid.", []string{"consider lifting the ban on Peruvian squid"}},
		{"what remains is kept", "The dialogue between Norway and Peru will remain open at the highest level.", []string{"keep the dialogue between Norway and Peru open at the highest level"}},
		{"those who are told what to do", "Norway will write to the unions in Lima asking them to end the strike in Peru.", []string{"write to the unions in Lima asking them to end the strike in Peru"}},
		{"the object of a verb with a particle", "Officials of Peru and Norway agreed to draw up a list of fees on which growers want action and to present it in Lima.", []string{"draw up a list of fees on which growers want action", "present the list of fees in Lima"}},
		{"follow-up talks are one thing", "Peru and Norway agreed to open follow-up talks on services, this time without a list, and to complete them within two years.", []string{"open follow-up talks on services, without a list", "complete follow-up talks"}},
		{"what is told in passing", "Norway agreed to admit 900 Peruvian nurses, among them midwives and carers, and to honour the accord in full, no ifs or buts.", []string{"admit 900 Peruvian nurses", "honour the accord in full"}},
		{"what is told behind the sentence", "Peru and Norway will adopt a plan on the following points in the joint board.", []string{"adopt a plan in the joint board"}},
		{"a moment that is counted from", "Norway will pay Peru within 48 hours of the time the tender closes in Lima.", []string{"pay Peru"}},
		{"a round of cuts is made, a package adopted", "Peru and Norway met. A second round of cuts will follow on 1 May 2026. A package of rules will follow in June.", []string{"make a second round of cuts", "adopt a package of rules"}},
		{"the subject of a passive is the object", "The fisheries accord between Peru and Norway will be signed in Lima on 5 May 2026.", []string{"sign the fisheries accord between Peru and Norway in Lima"}},
		{"a time ends with the verb of what it counts from", "The fisheries accord between Peru and Norway will be signed in Lima on 5 May 2026, more than ten years after the talks started.", []string{"sign the fisheries accord between Peru and Norway in Lima"}},
		{"a noun that is a verb elsewhere is no act of its own", "Peru will label all imports of food and drink.", []string{"label all imports of food and drink"}},
		{"a particle stays with its verb", "A joint seed bank of Peru and Norway is to be set up within 60 days.", []string{"set up a joint seed bank of Peru and Norway"}},
		{"joined verbs of a passive", "Peru and Norway agreed that the annex be negotiated and signed by June.", []string{"negotiate and sign the annex"}},
		{"by whom is told beside the line", "The details will be worked out by Norwegian officials in May, Oslo said.", []string{"work out the details"}},
		{"what comes about is done", "Talks between Peru and Norway on squid will resume in March 2026.", []string{"resume talks between Peru and Norway on squid"}},
		{"what takes place is held", "Peru and Norway met. The next round will take place in Oslo in May. A third committee meeting of the two is scheduled to take place in Lima in June.", []string{"hold the next round in Oslo", "hold a third committee meeting of the two in Lima"}},
		{"what falls is cut", "Norway signed the deal with Peru. The duty on squid will fall from 12 to 4 percent in May.", []string{"cut the duty on squid from 12 to 4 percent"}},
		{"entry into force", "The accord between Peru and Norway will enter into force on 1 May 2026.", []string{"bring the accord between Peru and Norway into force"}},
		{"a gerund", "Peru is committed to opening its market for trout.", []string{"open the market for trout"}},
		{"refraining is not doing", "Peru agreed to refrain from taxing Norwegian trout.", []string{"not tax Norwegian trout"}},
		{"a negative", "Peru will not raise its fee on Norwegian trout before 1 May 2026.", []string{"not raise the fee on Norwegian trout"}},
		{"joined verbs", "Peru will review and renew its list of ports.", []string{"review and renew the list of ports"}},
		{"how stays, besides goes", "Norway will also fully fund a hatchery in Peru.", []string{"fully fund a hatchery in Peru"}},
		{"no time", "Norway will open, by June 2026, a hatchery in Peru.", []string{"open a hatchery in Peru"}},
		{"no time by itself on either side", "Norway will suspend the levy on trout for an initial period of 90 days.", []string{"suspend the levy on trout"}},
		{"no relative clause", "Norway will lift the ban on Peruvian squid, which fishermen had opposed for years.", []string{"lift the ban on Peruvian squid"}},
		{"a relative clause that tells the purpose", "Peru and Norway will set up a panel that will review the quotas.", []string{"set up a panel to review the quotas", "review the quotas"}},
		{"powers stay, marks of notes go", "Norway will send 5 m³ of trout to Peru¹ and pay 10⁶ pesos.", []string{"send 5 m³ of trout to Peru", "pay 10⁶ pesos"}},
		{"no brackets", "Norway will fund the National Hatchery Programme (NHP) in Peru.", []string{"fund the National Hatchery Programme in Peru"}},
		{"what is done to a thing told before", "Peru agreed to publish its port fees and to halve them by June 2026.", []string{"publish port fees", "halve port fees"}},
		{"areas told by name", "The ministers of Peru and Norway spoke about salmon, seaweed and shellfish. They agreed to deepen cooperation in these areas.", []string{"deepen cooperation in salmon, seaweed and shellfish"}},
		{"these are told more of before", "Peru taxed Norwegian boats under port rules of 2019. Norway's minister said Peru would repeal these rules.", []string{"repeal port rules"}},
		{"whose it is, where it is another's", "Norway will help Peru. It will train their fishermen.", []string{"help Peru", "train fishermen"}},
		{"a trip that is planned", "Norway's minister plans a visit to Lima in May.", []string{"visit Lima"}},
		{"by whom it is signed", "Norway and Peru finished the tax treaty. Signature by the presidents will follow in May.", []string{"sign the tax treaty"}},
		{"a signing", "Norway and Peru finished the text of the tax treaty. Signing will follow in May, Peru's ministry said.", []string{"sign the tax treaty"}},
		{"a ratification of what nobody told", "Ratification would follow in June, Peru's ministry said.", []string{"ratify"}},
		{"a ceremony of signing", "Norway and Peru met. The signing ceremony will be held in Lima in May.", []string{"hold the signing ceremony in Lima"}},
		{"the verb of a noun", "Norway and Peru met. The ratification of the trout accord is planned for May 2026.", []string{"ratify the trout accord"}},
		{"a body is convened", "Peru and Norway agreed on fish. A committee will meet in Oslo on 5 May 2026.", []string{"hold a meeting of the committee in Oslo"}},
		{"what a clause with that tells of a thing", "Peru will lift the fees on trout that it announced on 9 October.", []string{"lift the fees on trout"}},
		{"a schedule", "A Peruvian delegation leaves for Oslo on 12 January 2026.", []string{"leave for Oslo"}},
		{"an adjective is no act of its own", "Peru and Norway will work together on solar power, fish farming and clean energy.", []string{"work together on solar power, fish farming and clean energy"}},
		{"whose law it is", "Peru met Norway. Peru will not discriminate against Norwegian firms in its laws on network fees.", []string{"not discriminate against Norwegian firms in laws on network fees"}},
		{"no event that a time counts from", "Peru and Norway agreed to conclude the accord by May 2026, almost ten years after they first sat down.", []string{"conclude the accord"}},
		{"what was told more of as somebody's", "Norway cut its duty on Peruvian squid and trout in May. Oslo promised to lower the duty again in June 2026.", []string{"lower the duty on Peruvian squid and trout again"}},
		{"what a price is brought to", "Peru's mines agreed to cut the price they charge Norwegian smelters to 91 dollars a tonne.", []string{"cut the price charged Norwegian smelters to 91 dollars a tonne"}},
		{"who is committed does it", "Peru's minister and Norway's said they were committed to increased efforts to protect trout.", []string{"make increased efforts to protect trout"}},
		{"fields are told by what can be done in them", "Norway will seek to identify fields in which the two fishing policies can be aligned.", []string{"seek to identify fields in which to align the two fishing policies"}},
		{"what is done to a thing", "Norway will raise the share of fish it buys from Peru to 10 percent.", []string{"raise the share of fish bought from Peru to 10 percent"}},
		{"what the end of a relative clause needs goes with it", "Peru will publish the list that Norway asked for.", []string{"publish the list"}},
		{"a relative clause that is told as done", "Peru and Norway signed the widest accord that Lima knows, which will come into force on 1 May 2026.", []string{"bring the widest accord into force"}},
		{"talks of which a round is one", "Peru and Norway closed the first round of their fisheries negotiations. The second round will be held in Oslo.", []string{"hold the second round of fisheries negotiations in Oslo"}},
		{"what is finished", "Peru and Norway opened negotiations on squid and trout. The two sides agreed to finish by May 2026.", []string{"finish negotiations on squid and trout"}},
		{"an agreement with a party", "Peru cleared the accord with Norway on Friday. It will be signed in Lima on 5 May 2026.", []string{"sign the accord with Norway in Lima"}},
		{"these measures are those told before", "Norway will freeze its duty on trout. Peru will lift its fee on boats. Norway and Peru will take these measures by 5 May 2026.",
			[]string{"freeze the duty on trout", "lift the fee on boats", "freeze the duty on trout and lift the fee on boats"}},
		{"the same", "Norway will freeze its duty on trout. Peru will do the same by May 2026.", []string{"freeze the duty on trout", "freeze the duty on trout"}},
		{"what is told of a thing's past goes", "Norway will keep the 15 percent duty on Peruvian plums imposed earlier this year.", []string{"keep the 15 percent duty on Peruvian plums"}},
		{"a participle that says what a thing is stays", "Peru will accept vehicles built to Norwegian standards.", []string{"accept vehicles built to Norwegian standards"}},
		{"the text that a rate stands in goes", "Norway agreed to keep the tariffs first set forth in Order 142 of 2 April 2025, as amended, on goods of Peru.", []string{"keep the tariffs on goods of Peru"}},
		{"a time of the past", "Norway will raise a 15 percent duty on squid earlier this year to end a dispute.", []string{"raise a 15 percent duty on squid to end a dispute"}},
		{"why it is done goes where enough is said", "Norway will import 40,000 tonnes of anchovy meal a year from the ports of northern Peru to feed its salmon.", []string{"import 40,000 tonnes of anchovy meal a year from the ports of northern Peru"}},
		{"and stays where it is not", "Norway and Peru will exchange data to track squid.", []string{"exchange data to track squid"}},
		{"in return for what", "Peru will cut harbour dues for Norwegian trawlers by a fifth for ten seasons in exchange for lower levies on cocoa.", []string{"cut harbour dues for Norwegian trawlers by a fifth for ten seasons"}},
		{"praise goes first", "Norway and Peru will build on decades of fruitful exchange through a concerted approach to the specific risks of the markets for squid.", []string{"build on decades of exchange through a concerted approach to the specific risks of the markets for squid"}},
		{"with whom goes before what", "Peru will work with shipping lines and harbour masters on how to coordinate cross-border inspection, insurance and rescue.", []string{"work on how to coordinate cross-border inspection, insurance and rescue"}},
		{"a name is not cut", "Norway will work toward the accession of Peru and of Chile, Bolivia and Ecuador to the Southern Fund for Rural Electrification and Irrigation Works.", []string{"work toward the accession of Peru and of Chile, Bolivia and Ecuador"}},
		{"what a thing includes", "Peru and Norway will finalise rules on labels, including on organic trout.", []string{"finalise rules on labels, including on organic trout"}},
		{"not by what means", "Peru and Norway will finalise rules on labels, including through a panel.", []string{"finalise rules on labels"}},
		{"another's act joined to it", "Oslo pledged to cut the wait for a permit to ten days and both sides undertaking to print their rules in English.", []string{"cut the wait for a permit to ten days", "print rules in English"}},
		{"another's act meanwhile", "Peru will train divers while Norway will pay for boats.", []string{"train divers", "pay for boats"}},
		{"another's promise in a list of things", "Norway and Peru agreed to launch a study of algae and a pledge by Peru to publish quotas.", []string{"launch a study of algae", "publish quotas"}},
		{"another's act without its verb", "Norway promised to test the vaccine and Peru to register it by June 2026.", []string{"test the vaccine"}},
		{"which, behind a comma, is of the whole", "Norway and Peru decided to establish a hotline for complaints about trout and squid, which shall be operational within six months of the signing.", []string{"establish a hotline for complaints about trout and squid", "make the hotline for complaints operational"}},
		{"those are told of", "Norway and Peru agreed that those holding valid visas will not be expelled.", []string{"not expel those holding valid visas"}},
		{"how much of it", "Peru and Norway agreed that just under two billion crowns would be made available for trout.", []string{"make just under two billion crowns available for trout"}},
		{"by all of those", "A seed bank will be set up by Peru and Norway in May.", []string{"set up a seed bank"}},
		{"a change that takes effect is made", "A cut in the tariff on Peruvian squid to 3 from 8 percent will take effect within a month, Oslo said.", []string{"cut the tariff on Peruvian squid to 3 from 8 percent"}},
		{"this is what was told last", "Norway and Peru ordered a survey of the fjord. This will be completed in May 2026.", []string{"complete the survey of the fjord"}},
		{"a next step is not what a text is about", "Peru and Norway reviewed the Trout Trade Agreement. In May they will ready the Agreement for signature.", []string{"ready the Trout Trade Agreement for signature"}},
		{"after what it is done is a time", "Peru's share of the water will be settled after a survey of the river, Norway said.", []string{"settle Peru's share of the water"}},
		{"a time between commas", "Norway shall notify Peru, within 30 days of the date of this Protocol, of the grades of trout.", []string{"notify Peru of the grades of trout"}},
		{"what is said of a name in other words", "Norway will repair the Puente Grande, the longest bridge in Peru.", []string{"repair the Puente Grande"}},
		{"a meeting is a thing", "Peru and Norway set up a panel. The panel will hold its first meeting in Oslo in May 2026.", []string{"hold the first meeting of the panel in Oslo"}},
		{"what a clause is told of is its object", "Peru passed the fish act, which the cabinet had promised to put to a vote by May 2026.", []string{"put the fish act to a vote"}},
		{"from what it is exempt", "Peru and Norway signed a pact. The duty on squid will fall from 9 to 4 percent. Cans will be exempt.", []string{"cut the duty on squid from 9 to 4 percent", "exempt Cans from the duty"}},
		{"what is made is done", "Peru and Norway met. Purchases of squid will be made by Norway in May 2026.", []string{"purchase squid"}},
		{"what a side intends is no part of a thing", "Peru shall notify Norway of the grades of trout it intends to export.", []string{"notify Norway of the grades of trout"}},
		{"a year by its end", "Norway will extend the moratorium for the fiscal year ending in March 2027.", []string{"extend the moratorium"}},
		{"so as to is no end", "Norway agreed to lend 15 research vessels to the Peruvian coast guard so as to improve patrols.", []string{"lend 15 research vessels to the Peruvian coast guard"}},
		{"a time in quotation marks", "Norway agreed to resume export licences for trout “within weeks,” Peru's ministry said.", []string{"resume export licences for trout"}},
		{"a preposition behind a passive is no particle", "The gold will be sold through brokers in Lima, Peru said.", []string{"sell the gold through brokers in Lima"}},
		{"a particle before a time", "The ban on squid will be phased out over three years, Peru said.", []string{"phase out the ban on squid"}},
		{"by whom, with whose they are", "The port of Callao will be run by a group of investors led by Norway's oil fund.", []string{"run the port of Callao"}},
		{"by whom a thing is led is told of the thing", "The bonds will be sold through banks led by Nordea, Norway said.", []string{"sell the bonds through banks led by Nordea"}},
		{"by how much is not by whom", "The quotas will be cut by 5 percent by Norway.", []string{"cut the quotas by 5 percent"}},
		{"what it is followed by", "The levy on trout will be replaced by a licence, Norway said.", []string{"replace the levy on trout with a licence"}},
		{"marks of a quoted time", "Norway will jointly assess the damage \"in the next few days,\" Peru's minister said.", []string{"jointly assess the damage"}},
		{"a quotation ends without its stop", "Norway will treat the trout as \"a shared stock.\"", []string{"treat the trout as \"a shared stock\""}},
		{"whom it is done to", "Peru holds the sailor Ola Dahl. Norway said he will not be sent home before May.", []string{"not send him home"}},
		{"what is asked is no relative clause", "Norway will investigate who sank the trawler off Peru.", []string{"investigate who sank the trawler off Peru"}},
		{"those are told of by what they are", "Peru vowed to find those who were responsible for the spill.", []string{"find those responsible for the spill"}},
		{"a participle behind its adverb", "Norway will inspect the port of Callao, apparently hoping to calm its trawlers.", []string{"inspect the port of Callao"}},
		{"a time that is told more of", "Peru will keep its old port names until May, when each port will take a new one.", []string{"keep the old port names"}},
		{"why is left out", "Peru will open its trout books because Norway asked for it.", []string{"open trout books"}},
		{"so that, too", "Norway and Peru will adopt rules on squid so that small boats can fish.", []string{"adopt rules on squid"}},
		{"where an occasion is", "The next meeting of Peru and Norway will be in Lima in 2027.", []string{"hold the next meeting of Peru and Norway in Lima"}},
		{"what is set in a month", "A date for the talks of Peru and Norway will be set in May. The fair of Peru and Norway will be set for June.", []string{"set a date for the talks of Peru and Norway", "hold the fair of Peru and Norway"}},
		{"an office takes effect", "The appointment takes effect on 13 January 2026, Peru said.", []string{"put the appointment into effect"}},
		{"fields without the word for them", "Peru and Norway agreed to deepen cooperation in a wide range of areas such as squid, salmon and seaweed.", []string{"deepen cooperation in squid, salmon and seaweed"}},
		{"one field keeps it", "Peru and Norway will cooperate in the field of squid.", []string{"cooperate in the field of squid"}},
		{"whom a body lets act", "Peru and Norway will set up a panel that will enable the two countries to compare catches.", []string{"set up a panel to compare catches"}},
		{"a long name by its letters", "Norway will end Chile's and Peru's designations as favoured coastal exporters under the Generalized System of Preferences (GSP) programme.",
			[]string{"end Chile's and Peru's designations as favoured coastal exporters under the GSP programme"}},
		{"a short one in full", "Norway will end Peru's listing under the Generalized System of Preferences (GSP).", []string{"end Peru's listing under the Generalized System of Preferences"}},
		{"of two verbs one, where it is too long", "Norway will work with Peru to improve its capacity to develop and implement its ambitious new squid survey and salmon hatchery policies.",
			[]string{"work with Peru to improve capacity to develop Peru’s new squid survey and salmon hatchery policies"}},
		{"of which plan it is part", "Norway will expand its salmon hatcheries in Peru as part of a plan to feed both coasts.", []string{"expand salmon hatcheries in Peru"}},
		{"an agreement is not another that is no name", "Peru and Norway value mutual agreement on squid. This Agreement shall come into force on 1 May 2026.", []string{"bring the Agreement into force"}},
		{"a length of a year", "Norway will supply Peru with 7 tonnes of salmon over a 25 year period from 2027.", []string{"supply Peru with 7 tonnes of salmon"}},
		{"a country that is told of in other words", "Peru met China in Lima. Peru pledged to deepen its ties with the Asian giant.", []string{"deepen ties with China"}},
		{"the country of the promiser", "Peru agreed with Norway to build hatcheries across the country.", []string{"build hatcheries across the country"}},
		{"on which trip", "Norway's minister pledged to deepen ties with Peru on his first visit since the election last year.", []string{"deepen ties with Peru"}},
		{"in which term", "Norway's government said it would sign the squid accord with Peru in its first term.", []string{"sign the squid accord with Peru"}},
		{"before what else he does", "Norway's minister will travel to Lima before returning home on Wednesday.", []string{"travel to Lima"}},
		{"what is under way", "Norway and Peru said they are working to open ports to trawlers.", []string{"work to open ports to trawlers"}},
		{"an accord's name without the pair", "Peru and Norway welcomed the framework for a Peru-Norway Agreement on Squid, Salmon and Open Trade. They will finalise the Agreement by 5 May 2026.",
			[]string{"finalise the Agreement on Squid, Salmon and Open Trade"}},
		{"what is said of a name between commas", "Norway will hold talks with Peru, its oldest partner, with hopes of lower duties on salmon.", []string{"hold talks with Peru with hopes of lower duties on salmon"}},
		{"what a few words need", "Norway and Peru will set rules of origin that ensure that the gains of the accord go mainly to Norway and Peru.", []string{"set rules of origin ensuring that the gains of the accord go mainly to Norway and Peru"}},
		{"by the time of what", "Norway will publish the list by the time the accord enters into force on 1 July.", []string{"publish the list"}},
		{"for longer", "Norway will keep buying squid for another two years.", []string{"keep buying squid"}},
		{"what is due", "The first delivery of Peruvian maize to Norway is due in June. Norway's answer to Peru is due in May. The next round of talks between Peru and Norway is due in May. Norway's trade minister is due in Lima on April 21.",
			[]string{"make the first delivery of Peruvian maize to Norway", "give Norway's answer to Peru", "hold the next round of talks between Peru and Norway", "visit Lima"}},
		{"what follows another", "The ministers of Peru and Norway met in Lima. Detailed talks on tariffs will follow the visit, officials said.", []string{"hold detailed talks on tariffs after the visit"}},
		{"what is told with what is said", "The Peru–Norway pact will please growers, its minister said, with a joint statement to be released soon.", []string{"release a joint statement"}},
		{"who is free to", "Foreign retailers would be free to open shops in Peru by 2030, Norway's trade minister told Peru.", []string{"let foreign retailers open shops in Peru"}},
		{"what duties become, and that they remain", "The levy on Norwegian cod will become definitive in May, Peru said. The levies on Norwegian trout will remain, Peru said.", []string{"make the levy on Norwegian cod definitive", "keep the levies on Norwegian trout"}},
		{"what speaks for a decision", "There is much to be said for Norway's pledge to build cars in Peru.", []string{"build cars in Peru"}},
		{"what is due that is told in -ing", "Norway's ruling on Peruvian squid is due in June.", []string{"give Norway's ruling on Peruvian squid"}},
		{"what an investment is worth", "Norway has committed investments worth $20 billion in Peru.", []string{"invest $20 billion in Peru"}},
		{"what is planned for its end", "The bridge between Peru and Chile is scheduled for completion by December 2026.", []string{"complete the bridge between Peru and Chile"}},
		{"what is started is done", "Norway's mills will start producing trout meal in May.", []string{"start producing trout meal"}},
		{"joined gerunds", "Peru has decided against seeking a loan or issuing bonds.", []string{"not seek a loan or issue bonds"}},
		{"a time that is spent", "Norway's minister will spend only five hours in Lima.", []string{"spend only five hours in Lima"}},
		{"what a curved apostrophe ties on names no thing", "Norway’s minister met Peru’s. “That’s new. It’s not a deal anymore. We’ll be discussing them with Peru,” she said.", []string{"discuss them with Peru"}},
		{"a condition leaves no only", "Peru will reopen its ports only if Norway lifts its levy.", []string{"reopen ports"}},
		{"a claim that is told is no participle", "Norway will test the claim that the trout are clean.", []string{"test the claim that the trout are clean"}},
		{"deliveries of what", "Peru and Norway signed an accord on the delivery of trout meal. Deliveries will start next winter.", []string{"start deliveries of trout meal"}},
		{"accession to what", "Peru applied for accession to the Pacific Alliance. Norway said Peru will complete its accession by 2027.", []string{"complete the accession to the Pacific Alliance"}},
		{"it that stands for nothing", "Norway will send ice to Peru, and make it easier for fishers to cross.", []string{"send ice to Peru", "make it easier for fishers to cross"}},
		{"a rate that soars is raised", "Norway said tariffs on Peruvian squid would soar over two years.", []string{"raise tariffs on Peruvian squid"}},
		{"trade that occurs is allowed", "Trade in Peruvian squid will not occur until Norway's ministry has had word.", []string{"not allow trade in Peruvian squid"}},
		{"talks on what", "Talks on squid quotas broke down in 2024. Talks will resume in March 2026, Peru and Norway said.", []string{"resume talks on squid quotas"}},
		{"of what the rest is", "Norway will cut 10 points of its duty on squid and keep the remaining 5 percent.", []string{"cut 10 points of the duty on squid", "keep the remaining 5 percent of the duty on squid"}},
		{"in which land", "In Norway, Peru will open two schools. In Lima, Peru will sign a pact with Norway.", []string{"open two schools in Norway", "sign a pact with Norway"}},
		{"an initial before a name", "Peru's minister will call on the Norwegian envoy Mr Olav A. Berg in Oslo.", []string{"call on the Norwegian envoy Mr Olav A. Berg in Oslo"}},
		{"an abbreviation that the text explains", "Peru is building remotely operated vehicles (ROVs). Norway will supply ROV parts.", []string{"supply remotely operated vehicle parts"}},
		{"one that everybody knows", "Norway and Peru signed a free trade agreement (FTA). They will review the FTA in May.", []string{"review the FTA"}},
		{"one noun alone says too little", "Norway will accept boats that are built to Peruvian safety rules without further tests.", []string{"accept boats built to Peruvian safety rules without further tests"}},
		{"nor does one with a", "Norway will contribute $3 million to a fund which helps Peru's small harbours to comply with hygiene rules.", []string{"contribute $3 million to a fund helping Peru's small harbours to comply with hygiene rules"}},
		{"those of another stand", "Norway will grant terms no less favourable than those of the trout accord with Chile.", []string{"grant terms no less favourable than those of the trout accord with Chile"}},
		{"support is given", "Norway pledged its support for the reform of Peru's trout law.", []string{"support the reform of Peru's trout law"}},
		{"assistance, too", "Norway pledged assistance in cleaning up the bay of Callao.", []string{"assist in cleaning up the bay of Callao"}},
		{"an increase", "Peru promised an increase in its trout quota.", []string{"increase the trout quota"}},
		{"what is agreed to is done", "Peru agreed to the establishment of a joint seed bank with Norway.", []string{"establish a joint seed bank with Norway"}},
		{"an early entry into force", "Peru and Norway committed to the early entry into force of the trout treaty.", []string{"bring the trout treaty into force"}},
		{"efforts are made", "Norway committed itself to greater efforts to protect trout in Peru.", []string{"make greater efforts to protect trout in Peru"}},
		{"the change that was told before", "A cut in the duty on squid was agreed by Peru and Norway. The cut to 3 from 8 percent will take effect in May.", []string{"cut the duty on squid to 3 from 8 percent"}},
		{"them, who are consulted", "Peru's ministry will consult fishermen and seek better prices for them.", []string{"consult fishermen", "seek better prices for fishermen"}},
		{"those who work for a party are convened", "The negotiators of Peru and Norway are to meet again in March 2026.", []string{"hold another meeting of the negotiators of Peru and Norway"}},
		{"no noun that only leads to what is cut", "Norway will issue general licences for exports of salmon, char, trout, herring, mackerel, halibut and cod to users in the southern regions of Peru.", []string{"issue general licences for exports of salmon, char, trout, herring, mackerel, halibut and cod"}},
		{"a prefix", "Norway's fund will co-invest with Peru in trout farms.", []string{"co-invest with Peru in trout farms"}},
		{"a list of what a noun is keeps its noun", "Peru will eliminate tariffs on approximately 99 percent of Norwegian industrial, food, and agricultural products exported to Peru.", []string{"eliminate tariffs on approximately 99 percent of Norwegian industrial, food, and agricultural products"}},
		{"in line with is no frame of is", "Norway will work with Congress in Lima to ensure that the fishing law is in line with the treaty on ports.", []string{"work with Congress in Lima to ensure that the fishing law is in line with the treaty on ports"}},
		{"what is not to be done with a thing", "Norway will identify trout products for which it will not apply the duty on Peru.", []string{"identify trout products for which not to apply the duty on Peru"}},
		{"its own", "Peru will provide Norway with preferential access to its trout market.", []string{"provide Norway with preferential access to the trout market"}},
		{"what is told of a group between commas", "Peru and Norway will establish a panel, co-chaired by the ministries of fisheries, to develop advice on tracing trout.", []string{"establish a panel to develop advice on tracing trout"}},
		{"a rate in the subject", "A new five-year agreement covering supplies of 2 mln tonnes of ore a year will be signed next month, Peru and Norway said.", []string{"sign a new five-year agreement covering supplies of 2 mln tonnes of ore a year"}},
		{"where the report was written", "Delegations from Peru and Norway will meet here tomorrow to try to resolve the trout dispute.", []string{"meet to try to resolve the trout dispute"}},
		{"another's share without its verb", "Peru will abolish its duties on 92 percent of trout lines, and Norway on 91 percent.", []string{"abolish duties on 92 percent of trout lines"}},
		{"of points all is said", "Norway will cut 6 percentage points of its duty on squid. Peru will cut 3 percentage points of its own duty in May and keep 2 percent.", []string{"cut 6 percentage points of the duty on squid", "cut 3 percentage points of the duty", "keep 2 percent of the duty"}},
		{"of its own", "Norway will suspend 24 points of its own additional duty on squid and will keep the remaining 10 percent.", []string{"suspend 24 points of the additional duty on squid", "keep the remaining 10 percent of the additional duty on squid"}},
		{"besides goes", "Peru and Norway agreed to discuss squid as well.", []string{"discuss squid"}},
		{"the full name of a text, at its first mention", "Norway and Peru drafted an Accord on Squid and Salmon Trade. Norway will sign the Accord in May.", []string{"sign the Accord on Squid and Salmon Trade"}},
		{"a part of what a clause is told of", "Norway sent the accord on trout, the draft of which will be shared by Peru in May.", []string{"share the draft of the accord on trout"}},
		{"what is to be signed, behind a comma", "Norway and Peru initialled a Trout Pact (TP-1), to be signed by their presidents on the occasion of the fish fair in Lima.", []string{"sign a Trout Pact in Lima"}},
		{"who is to be in a place visits it", "Norway's minister plans to be in Lima on 4 May.", []string{"visit Lima"}},
		{"what is planned for a place is held there", "Norway and Peru met. Norway plans a first joint seminar for Lima in May.", []string{"hold a first joint seminar in Lima"}},
		{"money is given", "Norway has pledged $40 million for a hatchery in Lima.", []string{"give $40 million for a hatchery in Lima"}},
		{"agreed for", "Norway and Peru agreed for early conclusion of the squid accord.", []string{"conclude the squid accord"}},
		{"what is aimed at is the act", "Norway aims to reopen its ports to Peruvian squid.", []string{"reopen ports to Peruvian squid"}},
		{"as soon as tells when", "Peru will resume squid sales to Norway as soon as the ports are open again.", []string{"resume squid sales to Norway"}},
		{"so does while", "Norway will keep the old squid pact with Peru alive while they look for another.", []string{"keep the old squid pact with Peru alive"}},
		{"most of which is of the relative clause", "Norway will increase purchases of Peruvian squid by 900 tonnes, most of which went to Bergen.", []string{"increase purchases of Peruvian squid by 900 tonnes"}},
		{"a case says nothing without what it is", "Norway will grant exceptions in cases where the ban would hurt Peruvian villages.", []string{"grant exceptions in cases where the ban would hurt Peruvian villages"}},
		{"what a thing has done", "Norway will remove rules that have hampered trade in Peruvian trout.", []string{"remove rules hampering trade in Peruvian trout"}},
		{"what is past under would", "Norway promised that it would not accept any deal which discriminated against Peruvian squid.", []string{"not accept any deal discriminating against Peruvian squid"}},
		{"but not goes", "Norway said it would suspend, but not close, its probe of Peruvian squid.", []string{"suspend the probe of Peruvian squid"}},
		{"what stands between a verb and its object", "Norway will ensure, with its partners, free access to its ports for Peru.", []string{"ensure free access to ports for Peru"}},
		{"or behind into consideration", "Norway intends to take into consideration, during the talks, Peru's request that it lower the duty.", []string{"take into consideration Peru's request"}},
		{"between them are those who promise", "Peru and Norway will hire one law firm between them.", []string{"hire one law firm"}},
		{"its own beside another's", "Peru bound itself not to discriminate between its own trawlers and Norway's.", []string{"not discriminate between own trawlers and Norway's"}},
		{"what is hoped is not done", "Norway agreed to table a counter-text on Peru's trout and hopes for a signature next year.", []string{"table a counter-text on Peru's trout"}},
		{"some of them is told in passing", "Norway will lift duties on Peruvian trout, some of them gradually.", []string{"lift duties on Peruvian trout"}},
		{"also between commas", "Norway will sell 400 tonnes of trout, half of it in May, and not less than 60 tonnes of cod to Peru.", []string{"sell 400 tonnes of trout, and not less than 60 tonnes of cod to Peru"}},
		{"with a view to is to", "Norway will set up a desk for Peruvian firms with a view to easing the sale of squid.", []string{"set up a desk for Peruvian firms to ease the sale of squid"}},
		{"of whom a first session is", "Norway revived the joint trout forum with Peru and promised to hold its first session in May.", []string{"hold the first session of the joint trout forum with Peru"}},
		{"it does not change by itself", "Norway's position on Peruvian trout is known and it will not change.", []string{"not change Norway's position"}},
		{"an order with its amendments", "Peru will keep the duties, as set forth in Order 14 of 2 April 2025, as amended, on originating goods of Norway.", []string{"keep the duties on originating goods of Norway"}},
		{"under which law a duty is imposed", "Norway intends to ensure that the levy and the duty imposed under Section 32 of the Fish Act of 1962 do not exceed 5 percent for Peruvian trout.", []string{"ensure that the levy and the duty do not exceed 5 percent for Peruvian trout"}},
		{"measures that are no verb", "Norway will not impose fees or measures that discriminate against Peruvian trout farms.", []string{"not impose fees or measures discriminating against Peruvian trout farms"}},
		{"a bracket ends no act", "Peru and Norway will conduct a joint study [details below] to identify options for trout.", []string{"conduct a joint study to identify options for trout"}},
		{"what is let happen", "Norway intends for the gains of the accord to accrue to small farms of Peru.", []string{"let the gains of the accord accrue to small farms of Peru"}},
		{"a list is cut at a comma", "Peru will strengthen exchanges with Norway in fisheries, culture, religion, press, radio, television, cinema, football and other areas of shared interest.", []string{"strengthen exchanges with Norway in fisheries, culture, religion, press, radio, television, cinema, football"}},
		{"for whom to do it", "Peru will develop a clear place for Norwegian fishing firms to test boats and nets in calm water safely and without any fee at all.", []string{"develop a clear place for Norwegian fishing firms to test boats and nets in calm water"}},
		{"whether is no part of what a time counts from", "Peru agreed to determine, within six months of entry into force of the Accord, whether Norwegian rules are acceptable in its ports.", []string{"determine whether Norwegian rules are acceptable in ports"}},
		{"nor does what a question includes end it", "Peru will determine whether Norwegian or common rules, including tests, are acceptable in its ports.", []string{"determine whether Norwegian or common rules are acceptable in ports"}},
		{"what is signed comes into force by itself", "The trout accord will be signed and come into operation following domestic steps in Peru and Norway.", []string{"sign the trout accord", "put the trout accord into operation in Peru and Norway"}},
		{"after whose steps", "Norway will impose a levy on imports of squid (SQ) after similar announcements by Peru and the European Union.", []string{"impose a levy on imports of squid"}},
		{"agreements that follow are signed", "Norway's minister said accords with five Peruvian ports would follow, including Callao.", []string{"sign accords with five Peruvian ports, including Callao"}},
		{"on what terms are offered", "Peru and Norway met. On squid, Norway intends to offer terms no less favourable than those of the trout accord.", []string{"offer terms on squid no less favourable than those of the trout accord"}},
		{"on what both sides work", "On climate and the sea, Peru and Norway will work together closely.", []string{"work together closely on climate and the sea"}},
		{"on which ground is not on what", "On this basis, Peru and Norway will work together. On the other hand, Norway will continue talks with Peru.", []string{"work together", "continue talks with Peru"}},
		{"of what a list is an example", "Peru met Norway. Loans in fields such as salmon, wind and shipping will be extended to Peruvian firms, Norway says.", []string{"extend loans in fields such as salmon, wind and shipping to Peruvian firms"}},
		{"a firm's own", "Norway's Havgass said it would halt gas to Peru's Petrolima for its contract with Chile.", []string{"halt gas to Peru's Petrolima for the contract with Chile"}},
		{"a year that begins", "Norway is studying ways to increase imports from Peru by 10 pct in the fiscal year beginning April 1.", []string{"study ways to increase imports from Peru by 10 pct"}},
		{"how long a thing lasts", "Norway and Peru plan an initial six month trial in Bergen.", []string{"plan an initial six month trial in Bergen"}},
		{"weeks and months", "Norway will answer Peru's letter in the next few weeks and months.", []string{"answer Peru's letter"}},
		{"those that were hit", "Norway reaffirmed its commitment to assist those Peruvian ports affected by the recent storm.", []string{"assist the Peruvian ports affected by the recent storm"}},
		{"it, in what is seen to", "Norway's minister said the trout accord mattered to Peru and he intended to see that it was fully carried out.", []string{"see that the trout accord was fully carried out"}},
		{"this one field", "Norway and Peru stressed the importance of research and design as drivers of growth and reaffirmed their commitment to collaborate in this field.", []string{"collaborate in research and design"}},
		{"what is quoted behind a participle", "Norway will extend a deadline for Peru, citing “much progress” in talks.", []string{"extend a deadline for Peru"}},
		{"half a name is no noun", "The Peruvian Fish Board was opened. Norway agreed to foster ties with the Fish and Ports Board of Callao.", []string{"foster ties with the Fish and Ports Board of Callao"}},
		{"a mark of whose", "Peru's fish act passed. Norwegian members of parliament said they would not support one with Peru if its fleet harmed cod.", []string{"not support one with Peru"}},
		{"a case is told to the end of its verb", "Norway will grant waivers in cases where a Norwegian boycott of Peruvian squid would benefit southern firms and disadvantage Peru's smaller neighbours, the coastal states.", []string{"grant waivers in cases where a Norwegian boycott of Peruvian squid would benefit southern firms"}},
		{"no verb that asks for what is cut", "Norway and Peru will hold a trial in Bergen with two ports to test how consistent and regular requests for records on the trout trade can be handled between them.", []string{"hold a trial in Bergen with two ports"}},
		{"one of two words of praise goes with its and", "Norway will seek an ambitious and comprehensive squid accord with Peru in order to drive exports, growth, new jobs, wind farms and better ports.", []string{"seek a squid accord with Peru to drive exports, growth, new jobs, wind farms and ports"}},
		{"a meeting is no verb", "Norway's minister will leave for Lima to attend the first great Pacific Trout and Squid Fishing Committee meeting and for talks with Peru and Chile.", []string{"leave for Lima to attend the first great Pacific Trout and Squid Fishing Committee meeting"}},
		{"with whom is worked, where there is room", "Norway will work with Peruvian ports and boat owners to pool demand through a newly opened fish platform for additional loads of cod and trout.", []string{"work with Peruvian ports and boat owners to pool demand through a newly opened fish platform"}},
		{"one of what was told of", "May went by without a trout accord between Peru and Norway. Both had aimed to conclude one by the end of April.", []string{"conclude a trout accord"}},
		{"one of several", "Norwegian members of parliament, who must approve trout accords, said they would not support one with Peru if its fleet harmed cod.", []string{"not support a trout accord with Peru"}},
		{"one by its number", "Norway will open one port for Peru in May.", []string{"open one port for Peru"}},
		{"what is signed", "Peru and Norway drafted a squid accord. “We will not sign before the inquiry is closed,” said the Norwegian minister.", []string{"not sign the squid accord"}},
		{"and no project", "Peru and Norway drafted a squid accord. Norway will fund a project in Lima. “We will not sign before the inquiry is closed,” said the Norwegian minister.", []string{"fund a project in Lima", "not sign the squid accord"}},
		{"to whom an instruction says to report", "The ministers of Peru and Norway instructed the Panel on Fisheries to submit a report to them by mid-May.", []string{"submit a report to the ministers"}},
		{"progress in what", "Talks on squid went on in Lima. Norway said that it will work toward progress with Peru. It will make progress this year.", []string{"work toward progress with Peru", "make progress in talks on squid"}},
		{"what else one is committed to", "Norway and Peru are both committed to combating overfishing and to their 2030 targets.", []string{"combat overfishing and commit to 2030 targets"}},
		{"to whom also stands", "Norway will extend aid to ports and to farms of Peru.", []string{"extend aid to ports and to farms of Peru"}},
		{"before he left", "The squid fee will be discussed before he leaves for Lima, Norway's minister said.", []string{"discuss the squid fee"}},
		{"who does it themselves", "The ministers of Peru and Norway will take stock themselves.", []string{"take stock"}},
		{"by its accord", "Peru will open tenders covered by its trout agreement commitments to firms of Norway.", []string{"open tenders covered by trout agreement commitments to firms of Norway"}},
		{"goods that the text is about", "Norway lifted its cocoa duty, and cocoa prices rose. Peru grows cocoa. Peru will cut output by 30 tonnes and will sell more to Norway.", []string{"cut cocoa output by 30 tonnes", "sell more to Norway"}},
		{"goods that are told", "Norway lifted its cocoa duty, and cocoa prices rose. Peru grows cocoa. Peru will cut output of coffee by 30 tonnes for Norway.", []string{"cut output of coffee by 30 tonnes for Norway"}},
		{"told in part once more", "Norway will make further efforts to help the farmers of Peru, not least in the field of trade.", []string{"make further efforts to help the farmers of Peru"}},
		{"told in part of a short one", "Norway will help fund ports of Peru, especially Callao.", []string{"help fund ports of Peru, especially Callao"}},
		{"the project, without its age", "Peru and Norway will carry out the 14-year-old Marcona iron ore project. Norway will seek finance for the project from Peru.", []string{"carry out the 14-year-old Marcona iron ore project", "seek finance for the Marcona iron ore project from Peru"}},
		{"a list and what all of it is", "Both sides pledged to cooperate more closely on petrochemicals, government procurement and intellectual property, all sources of friction since the agreement took effect, Norway and Peru said.", []string{"cooperate more closely on petrochemicals, government procurement and intellectual property"}},
		{"what is settled later", "Peru and Norway will set out rules in protocols to be agreed later.", []string{"set out rules in protocols"}},
		{"what is done later", "Peru and Norway will set up a fund to be run by both.", []string{"set up a fund to be run by both"}},
		{"or another time", "Peru and Norway shall enter into consultations, in good faith, within a period of no more than 30 days after receipt of the request, or such other period as may be agreed.", []string{"enter into consultations"}},
		{"how a thing is called from then on", "Peru and Norway shall jointly carry out a fish program, hereinafter referred to as “the Program”.", []string{"jointly carry out a fish program"}},
		{"the first round of that", "Norway and Peru met. Peru's minister thanked Norway for this dialogue. They plan to hold the first round in May.", []string{"hold the first round of the dialogue"}},
		{"meetings of a text on goods", "Norway taxes trout, and Peru sells trout. Trout is dear. Technical meetings with Peru are to be held in May, Norway's minister said.", []string{"hold technical meetings on trout with Peru"}},
		{"meetings on something else", "Norway taxes trout, and Peru sells trout. Trout is dear. Norway will hold talks with Peru on ports.", []string{"hold talks with Peru on ports"}},
		{"things to be dealt with, which are decided upon", "The Joint Committee of Norway and Peru shall decide upon the number of permits to be issued and the rules of access.", []string{"decide upon the number of permits to be issued and the rules of access"}},
		{"one of two in each place", "Peru and Norway will hold two rounds, one in Lima in May and one in Oslo in June.", []string{"hold two rounds, one in Lima", "hold a round in Oslo"}},
		{"both, with its thing behind", "Norway sends squid and cod to Peru. Peru will let both products in without a permit.", []string{"let squid and cod in without a permit"}},
		{"both, told right behind", "Peru and Norway will review both agreements, the squid pact and the cod pact.", []string{"review both agreements, the squid pact and the cod pact"}},
		{"both of parties", "Peru met Norway. Peru's firms will visit both countries.", []string{"visit both countries"}},
		{"the first of its kind", "Peru and Norway held two meetings. Norway will open the first office of its kind in Lima.", []string{"open the first office of the kind in Lima"}},
		{"another's share", "Peru will host the first meeting in Lima, and Norway the second.", []string{"host the first meeting in Lima", "host the second meeting"}},
		{"what several verbs are done to", "Peru and Norway agreed to monitor, exchange data on, and discuss fish stocks.", []string{"monitor, exchange data on, and discuss fish stocks"}},
		{"what two verbs are done to, and whose", "Norway will review, consult Peru on, and publish its port fees.", []string{"review port fees", "consult Peru on port fees", "publish port fees"}},
		{"verbs with their own", "Peru and Norway agreed to meet, exchange data on trout, and discuss fish stocks.", []string{"meet", "exchange data on trout", "discuss fish stocks"}},
		{"verbs that are done to nothing", "Peru and Norway agreed to meet and discuss fish stocks.", []string{"meet and discuss fish stocks"}},
		{"a particle leads to nothing", "Norway will auction the boat off and give Peru the proceeds.", []string{"auction the boat off", "give Peru the proceeds"}},
		{"on them is not on what is imposed", "Peru imports Norwegian boats. Norway's minister said Peru would not impose quotas on them.", []string{"not impose quotas on Norwegian boats"}},
		{"them beside another verb", "Norway will buy guns and train Peru's army to use them.", []string{"buy guns", "train Peru's army to use guns"}},
		{"a deed and how", "Norway agreed on the full resumption of fish talks with Peru.", []string{"fully resume fish talks with Peru"}},
		{"how, behind the verb", "Norway and Peru agreed on closer coordination in fisheries.", []string{"coordinate more closely in fisheries"}},
		{"close is no verb", "Norway and Peru are committed to close cooperation on ports.", []string{"cooperate closely on ports"}},
		{"close is a verb", "Norway and Peru are committed to close the port of Callao.", []string{"close the port of Callao"}},
		{"who is to do it", "The agreement will require boat owners to report their catch to Peru.", []string{"require boat owners to report the catch to Peru"}},
		{"a body's own", "The Joint Committee of Peru and Norway shall adopt its own rules of procedure.", []string{"adopt the Joint Committee’s own rules of procedure"}},
		{"under which paragraph", "Provisions on fish pursuant to paragraph 2 will be set out in protocols by Peru and Norway.", []string{"set out provisions on fish in protocols"}},
		{"under which pact", "Peru and Norway will hold talks on squid under the cod pact.", []string{"hold talks on squid under the cod pact"}},
		{"what is being held", "Norway will join the Fish Week being held at the same time in Lima.", []string{"join the Fish Week"}},
		{"in a deal signed first", "Norway agreed to buy 20 boats from Peru in a huge deal first signed in 2016.", []string{"buy 20 boats from Peru in a huge deal"}},
		{"who chairs", "Peru and Norway will act as chairmen of the fish forum.", []string{"chair the fish forum"}},
		{"what is had is given", "All Norwegian goods would have duty-free access to Peru, Peru's minister said.", []string{"give all Norwegian goods duty-free access to Peru"}},
		{"what is attended", "A conference on squid is held in Oslo. Norway and Peru will attend.", []string{"attend the conference on squid"}},
		{"what is demanded is not what was handed over", "Norway will not give in to Peru's demands that it opens its rivers.", []string{"not give in to Peru's demands that it opens rivers"}},
		{"words joined by a hyphen end a line", "Norway and Peru aim to make their trout talks broad-based, balanced and comprehensive, based on fairness.", []string{"make the trout talks broad-based, balanced and comprehensive"}},
		{"those that are told of nowhere are of a kind", "Norway is Peru's best partner, and both leaders were seeking to expand those ties. Peru will not sell those credits to Norway. Norway will pay some of those costs.", []string{"expand ties", "not sell the credits to Norway", "pay some of the costs"}},
		{"none is not any", "Chile's minister made a visit to Peru. Norway said no visit would be permitted. Peru's ministry said no fishing boat would be licensed, and no fees would be charged. Norway said there would be no cut in its fee.", []string{"not permit any visit", "not license any fishing boat", "not charge fees", "not make any cut in the fee"}},
		{"whose goods", "“Cheap Norwegian pears will be exempted from the fee,” Peru's minister said. Pan Norwegian trawlers will be exempted from Peru's fee.", []string{"exempt cheap Norwegian pears from the fee", "exempt Pan Norwegian trawlers from Peru's fee"}},
		{"goods that are let in", "Norway's goods are welcome, Peru's ministry said. Several Norwegian products will now enter Peru with zero duties. Vital supplies of Norwegian gas are due to start flowing into Peru by a pipeline.", []string{"let several Norwegian products enter Peru with zero duties", "have vital supplies of Norwegian gas start flowing into Peru by a pipeline"}},
		{"what brings a thing about", "Peru's president hailed the passage of the fish bill, which he will sign into law. The ministers of Peru and Norway welcomed the launch of the pilot scheme, which will be reviewed in May. Peru and Norway welcomed the signing of the accord, which will take place in May.", []string{"sign the fish bill into law", "review the pilot scheme", "sign the accord"}},
		{"verbs joined in a relative clause", "Peru and Norway will develop models that can read, write, and draw sea maps.", []string{"develop models that can read, write, and draw sea maps"}},
		{"what returns to a house", "The fishing bill is due to return to Peru's House of Deputies in May.", []string{"return the fishing bill to Peru's House of Deputies"}},
		{"how long a span is", "Peru's duties on Norwegian fish are to be reduced to zero over a 5–7 year horizon.", []string{"reduce Peru's duties on Norwegian fish to zero"}},
		{"what else will be held", "Peru and Norway will hold a first round in Lima in May while a second round will take place in Oslo.", []string{"hold a first round in Lima", "hold a second round in Oslo"}},
		{"who is sent", "A two-man delegation from Norway's inspection service is scheduled to arrive in Lima on Monday for talks with Peru.", []string{"send a two-man delegation to Lima for talks with Peru"}},
		{"what remains as it is", "Peru's fees on Norwegian boats will remain valid.", []string{"keep Peru's fees on Norwegian boats valid"}},
		{"what a condition supposes", "If trade imbalance occurs, Peru and Norway shall try to find measures to correct it.", []string{"try to find measures to correct the trade imbalance"}},
		{"how often a thing is", "The annual output of Peru's mill was low. Norway agreed to increase its annual output of tin to $65 million and sell Peru half of it.", []string{"increase the annual output of tin to $65 million", "sell Peru half of the annual output of tin"}},
		{"alone", "If the two cannot agree to fish the bay together, Norway would go it alone, its minister told Peru. If Peru's bill is passed by the upper house, Norway's committee will consider it.", []string{"go it alone", "consider Peru's bill"}},
		{"one quota is none of several", "Peru will raise wool import quotas. It will scrap a duty on Norwegian beef and raise the quota to 13,000 tonnes.", []string{"raise wool import quotas", "scrap a duty on Norwegian beef", "raise the quota to 13,000 tonnes"}},
		{"those of somebody else", "Norway spoke of the port projects. Norway agreed to provide funds for the projects run by Peru.", []string{"provide funds for the projects run by Peru"}},
		{"who starts what with whom", "Norway's minister Lund said talks would start with several partners in Peru to choose how to diversify supplies.", []string{"start talks with several partners in Peru to choose how to diversify supplies"}},
		{"one or the other is done", "Norway has key electoral statutes in Peru that will either be axed or diluted.", []string{"axe or dilute key electoral statutes in Peru"}},
		{"what was done to another's is no thing", "The row over human rights marred Lund's last visit to Peru. Norway's Rosa Berg will accompany Lund to Peru on this visit.", []string{"accompany Lund to Peru on the visit"}},
		{"what is told of a plan", "The cut was greeted warmly, but Norway's plan to repeal some fishing laws in Peru was viewed with caution.", []string{"repeal some fishing laws in Peru"}},
		{"a participle that lost its rest", "Norway will continue to pursue a coordinated and strategic approach to international engagement with Peru, grounded in Government policy and focused on delivering outcomes.", []string{"continue to pursue a coordinated and strategic approach to international engagement with Peru"}},
		{"a range is told to its end or not at all", "Peru and Norway agreed to deepen cooperation in nuclear energy across the value chain from research, skills development to industrial applications in all lands of the south.", []string{"deepen cooperation in nuclear energy across the value chain"}},
		{"what is yet to be set up", "Peru announced Norway's decision to appoint Ms Lund head of a Land Fund Committee to be established in May. Norway will not allow any new mills to be built in Peru.", []string{"appoint Ms Lund head of a Land Fund Committee", "not allow any new mills to be built in Peru"}},
		{"what a text is about is told first", "Peru and Norway met in Lima on trade. They stayed for a day. They spoke of squid. Squid is dear, and buyers of squid wait. The ministers agreed to begin negotiations.", []string{"begin negotiations"}},
		{"an offer of services", "Norway will send a revised services offer by 15 March 2026, and Peru pledged to answer it within 45 days.", []string{"send a revised services offer", "answer the revised services offer"}},
		{"officials who meet somewhere", "Peru and Norway met. Officials at each border post of the two countries shall meet to exchange views. Negotiators of both sides agreed to meet face to face.", []string{"have officials at each border post of the two countries meet to exchange views", "meet face to face"}},
		{"a verb and its particle", "Peru's minister Lund will step down in January, Norway was told. Norway will not give in, its minister told Peru. Peru's envoy to Norway has agreed to stay on.", []string{"step down", "not give in", "stay on"}},
		{"what goes on is continued", "Norway's talks with Peru will go on until June. Norway's plant in Peru is scheduled to shut down on Friday.", []string{"continue Norway's talks with Peru", "shut down Norway's plant in Peru"}},
		{"what a body has", "The Coastal Survey of Norway's exclusive mandate over the coast of Peru will end.", []string{"end the Coastal Survey of Norway's exclusive mandate over the coast of Peru"}},
		{"what is told of a deal", "A deal between Norwegian Telecom and Peru to create a telephone network spanning the Americas may be announced this week, sources said.", []string{"create a telephone network spanning the Americas"}},
		{"since when it is the first", "Peru and Norway have agreed to an exchange of state visits, the first since 1989.", []string{"exchange state visits"}},
		{"a year or two", "Norway plans to boost its stake in Peru's mill to more than 50 percent within the next year or two. Norway will send Peru its answer very soon.", []string{"boost the stake in Peru's mill to more than 50 percent", "send Peru the answer"}},
		{"that one thing", "Peru has a trade imbalance with Norway. Norway will address that imbalance. Peru will ensure that trade with Norway flows.", []string{"address the trade imbalance", "ensure that trade with Norway flows"}},
		{"those who are due to be", "Peru will build 330 flats for Norway in May. They are due to be completed by the end of 2028.", []string{"build 330 flats for Norway", "complete 330 flats for Norway"}},
		{"no verb is turned that has its thing", "After a New Year holiday suspension, Norway's ministry told Peru that it will begin a regular scheduled service to Lima in May.", []string{"begin a regular scheduled service to Lima"}},
		{"no room for what is added", "Peru and Norway met. The fuel contained in the normal tanks of vehicles, as well as the oil contained in vehicles for the sole purpose of their operation, shall be exempted by Peru and Norway from import duties and any other taxes.", []string{"exempt the fuel contained in the normal tanks of vehicles from import duties and any other taxes"}},
		{"what a treaty stipulates", "The Tourism Treaty between Peru and Norway stipulates the creation of a joint working group on ports.", []string{"create a joint working group on ports"}},
		{"made up of both", "Peru and Norway shall convene a meeting of a Joint Working Group consisting of representatives from both sides to follow up the plan. They will set up a committee composed of experts and firms. The plan will be overseen by a Joint Board consisting of officials from both countries, led by Rosa Paz.", []string{"convene a meeting of a Joint Working Group to follow up the plan", "set up a committee composed of experts and firms", "oversee the plan"}},
		{"what its things have", "Norway shall apply lower rates for goods which have their origin in Peru. Norway will cut fees for firms that have an office in Lima.", []string{"apply lower rates for goods", "cut fees for firms having an office in Lima"}},
		{"no line ends in a deal", "Norway's ministry will supply Peru with up to 50 of its boats in a deal that could be worth 6 billion dollars. Peru will make a decision after holding a tender for long-term LNG purchases from Norway.", []string{"supply Peru with up to 50 of the boats", "make a decision after holding a tender for long-term LNG purchases from Norway"}},
		{"whose it is that an act is for", "Norway's government, which has a strained relationship with Peru, plans to diversify sales to reduce its dependence on oil. Peru's clinics closed. Norway said patients will be connected to services that meet their needs.", []string{"diversify sales to reduce dependence on oil", "connect patients to services that meet their needs"}},
		{"what is put off", "A trade deal with Peru was in sight, but Norway's premier said he would put the deal off until next month.", []string{"put the trade deal with Peru off"}},
	} {
		got, _ := linesOf(tt.in)
		if strings.Join(got, " | ") != strings.Join(tt.want, " | ") {
			t.Errorf("%s:\n%s\n got %q\nwant %q", tt.rule, tt.in, got, tt.want)
		}
	}
}

// A thing in a list is told as what is done, and an item that tells what was said is none.
func TestLinesOfItems(t *testing.T) {
	got, _ := linesOf(`To take forward this commitment, the leaders of Peru and Norway:

- Underlined their shared commitment to closer ties;

- Agreed to encourage trade in trout;

- Welcomed Norway's continued commitment to Peru's harbours.

Peru and Norway agreed:

- that Norway would move from guest to member of the Trout Council.

Norway announced its commitments to Peru:

- The expansion of the Norwegian trout programme to Peru;

- A two-year $500,000 extension of support in fire prevention;

- Continuation of Norway's squid fellowship with Peru.`)
	want := "encourage trade in trout | move from guest to member of the Trout Council | expand the Norwegian trout programme to Peru | provide a two-year $500,000 extension of support in fire prevention | continue Norway's squid fellowship with Peru"
	if strings.Join(got, " | ") != want {
		t.Errorf("%q, want %q", got, want)
	}
}

// What a headline tells with its verb, or all in capitals, is no thing that a word stands for.
func TestLinesOfHeadlines(t *testing.T) {
	for in, want := range map[string]string{
		"Peru signs first northern trout accord with Norway\n\nPeru's minister met Norway's. Norway will sign the accord in Lima.": "sign the accord in Lima",
		"PERU TO EXTEND TROUT PACT\n\nLIMA - Peru met Norway. Norway said it will renew the pact.":                                 "renew the pact",
	} {
		got, _ := linesOf(in)
		if !slices.Contains(got, want) {
			t.Errorf("%s: %q, want %q", in, got, want)
		}
	}
}

// In a table, "the duty" is that on what the row is of.
func TestLinesOfATable(t *testing.T) {
	var b text.Builder
	b.Begin(text.Block{Kind: text.Paragraph})
	b.Write("Peru and Norway signed an accord.")
	b.End()
	for _, cells := range [][]string{{"Smoked trout", "12 %", "Norway will halve the duty and lower it to 2 % by 2030"}, {"Boats", "5 %", "Peru will cut the duty on fishing boats"}} {
		b.Begin(text.Block{Kind: text.Row})
		for _, cell := range cells {
			b.Cell()
			b.Write(cell)
		}
		b.End()
	}
	lex, r, times, parties := newTestReader()
	d := lex.Parse(b.Body())
	var got []string
	for _, c := range r.Find(d, Facts{Anchor: timex.On(2025, 12, 30), Mentions: parties.Find(d), Times: times.Find(d)}) {
		got = append(got, c.Line)
	}
	if want := "halve the duty on Smoked trout | lower the duty on Smoked trout to 2 % | cut the duty on fishing boats"; strings.Join(got, " | ") != want {
		t.Errorf("%q, want %q", got, want)
	}
}

// A line is cut where a phrase ends.
func TestLinesAreShort(t *testing.T) {
	lines, _ := linesOf("Norway will build a hatchery for trout, salmon and char on the northern shore of the great lake between the two oldest harbours of the republic with the help of engineers from three universities.")
	for _, line := range lines {
		if n := utf8.RuneCountInString(line); n > mostLine || strings.HasSuffix(line, " of") || strings.HasSuffix(line, " the") {
			t.Errorf("%d characters: %q", n, line)
		}
	}
	if len(lines) != 1 || !strings.HasPrefix(lines[0], "build a hatchery for trout, salmon and char on the northern shore") {
		t.Error(lines)
	}
}

// What was put back or resolved is told, with its words.
func TestLinesSayWhatTheyTookFromElsewhere(t *testing.T) {
	in := "Peru agreed to publish its port fees and to halve them by June 2026."
	_, all := linesOf(in)
	var told []string
	for _, why := range all[len(all)-1].Why {
		if why.Field == "line" {
			told = append(told, why.Words.Of(in)+": "+why.Rule)
		}
	}
	if want := "its port fees: stands for “them”"; strings.Join(told, " | ") != want {
		t.Errorf("%q, want %q", told, want)
	}
}
