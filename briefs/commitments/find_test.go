package commitments

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"attache/briefs/text"
	"attache/briefs/timex"
)

// find reads a text as of 30 December 2025 and tells each commitment in one
// line: quotation | by | firmness, then what else there is.
func find(in string) []string {
	lex, r, times, parties := newTestReader()
	d := lex.Parse(text.Plain(in))
	var out []string
	for _, c := range r.Find(d, Facts{Anchor: timex.On(2025, 12, 30), Mentions: parties.Find(d), Times: times.Find(d)}) {
		line := fmt.Sprintf("%s | %s | %s", c.Of(d.Text), strings.Join(c.By, " "), c.Firmness)
		if c.Negative {
			line += " not"
		}
		if c.Due != nil {
			line += fmt.Sprintf(" | %s..%s", c.Due.From, c.Due.To)
		}
		if !c.Condition.Empty() {
			line += " | if: " + c.Condition.Of(d.Text)
		}
		if c.Earlier {
			line += " | earlier"
		}
		out = append(out, line)
	}
	return out
}

func TestPromises(t *testing.T) {
	tests := []struct {
		rule, in string
		want     []string
	}{
		{"two acts joined by and", "Peru and Norway agreed on Tuesday to open a fisheries desk and to publish their quotas by the end of March.", []string{
			"Peru and Norway agreed on Tuesday to open a fisheries desk | NO PE | firm",
			"to publish their quotas by the end of March | NO PE | firm | ..2026-03-31"}},
		{"a colon before the act", "Peru and Norway agreed on Monday: to open a desk in Lima.", []string{
			"Peru and Norway agreed on Monday: to open a desk in Lima | NO PE | firm"}},
		{"a plural with a day of its own", "Peru and Norway agreed to submit requests by 15 June 2026 and offers no later than 14 July 2026.", []string{
			"Peru and Norway agreed to submit requests by 15 June 2026 | NO PE | firm | ..2026-06-15",
			"offers no later than 14 July 2026 | NO PE | firm | ..2026-07-14"}},
		{"that on another thing", "Peru will cut the duty on cod in May 2026 and that on herring in June 2026.", []string{
			"Peru will cut the duty on cod in May 2026 | PE | firm | 2026-05-01..2026-05-31",
			"that on herring in June 2026 | PE | firm | 2026-06-01..2026-06-30"}},
		{"an invitation to come", "Peru will invite Norwegian inspectors to Callao and Norwegian firms to bid for the port.", []string{
			"Peru will invite Norwegian inspectors to Callao and Norwegian firms to bid for the port | PE | firm"}},
		{"an invitation to give way", "Peru will invite Norway to lower its duty on squid.", nil},
		{"each of two who are bound", "The letters oblige Peru to open two ports and Norway to cut its fees.", []string{
			"The letters oblige Peru to open two ports | PE | firm", "to cut its fees | NO | firm"}},
		{"plans that were not announced", "Peru's minister said: We did not issue any plans to leave Norway.", nil},
		{"said by a minister between commas", "Peru's fishing minister, Luis Vega, said Norwegian growers depend on rules. “We will continue to support the sector,” he said.", []string{
			"We will continue to support the sector | PE | repeat"}},
		{"what others say of the step", "Peru will admit Norwegian cod from 15 May 2026, a step that trade lawyers say came late.", []string{
			"Peru will admit Norwegian cod from 15 May 2026 | PE | firm | 2026-05-15..2026-05-15"}},
		{"another answers a promise", "Peru undertook to cut its levy from June 2026; Norway would send experts in May 2026.", []string{
			"Peru undertook to cut its levy from June 2026 | PE | firm | 2026-06-01..2026-06-30",
			"Norway would send experts in May 2026 | NO | firm | 2026-05-01..2026-05-31"}},
		{"the verb back", "Norway will back Peruvian growers.", []string{"Norway will back Peruvian growers | NO | firm"}},
		{"a fund by its city", "Oslo's sovereign fund is to put $1 billion into Peruvian ports.", []string{
			"Oslo's sovereign fund is to put $1 billion into Peruvian ports | NO | firm"}},
		{"assured by another", "Lima has been assured by Oslo that fees will be capped from August 2026, Peru's minister told reporters.", []string{
			"fees will be capped from August 2026 | NO | firm | 2026-08-01..2026-08-31"}},
		{"a promise had from another", "Peru's ministry said that it had obtained from Norway a promise to admit squid.", []string{
			"Norway a promise to admit squid | NO | firm"}},
		{"promised behind it", "Two hundred Peruvian doctors will be paid in full by April 2026, Norway's health ministry promised.", []string{
			"Two hundred Peruvian doctors will be paid in full by April 2026 | NO | firm | ..2026-04-30"}},
		{"which he said would", "Peru's president thanked Norway, which he said would lend his country money in 2026.", []string{
			"Norway, which he said would lend his country money in 2026 | NO | firm | 2026-01-01..2026-12-31"}},
		{"said somebody who hopes for a forum", "“Norway will consider Peru's request,” said Li, expressing the hope that the investors' forum will be held.", []string{
			"Norway will consider Peru's request | NO | effort"}},
		{"a consultant to the ministry", "Norway would cut the fee, Vera Lund, a consultant to Norway's ministry, said.", []string{
			"Norway would cut the fee | NO | firm"}},
		{"a consultant", "Norway would cut the fee, Vera Lund, a consultant at a bank, said.", nil},
		{"a meeting of a kind that somebody has", "Peru's minister will have an introductory meeting with Norway's foreign minister in Oslo.", []string{
			"Peru's minister will have an introductory meeting with Norway's foreign minister in Oslo | PE | firm"}},
		{"duties that become definitive", "The levy on Norwegian cod will become definitive in May 2026, Peru said.", []string{
			"The levy on Norwegian cod will become definitive in May 2026 | PE | firm | 2026-05-01..2026-05-31"}},
		{"a duty that is set to rise", "Peruvian tariffs on Norwegian cod are set to rise to 25 percent in May 2026.", []string{
			"Peruvian tariffs on Norwegian cod are set to rise to 25 percent in May 2026 | PE | firm | 2026-05-01..2026-05-31"}},
		{"prices that are set to rise", "Prices of cod from Norway are set to rise in Peru in May 2026.", nil},
		{"a pledge that another recalls", "Norway's minister recalled Peru's pledge that it would free cod of duty by June 2026.", []string{
			"it would free cod of duty by June 2026 | PE | firm | ..2026-06-30"}},
		{"nouns under one verb are one act", "Japan will lower duties on cheese, wine and timber.", []string{
			"Japan will lower duties on cheese, wine and timber | JP | firm"}},
		{"a deal and its day before what it is for", "Peru and Norway signed a deal on Friday to build a port in Lima.", []string{
			"Peru and Norway signed a deal on Friday to build a port in Lima | NO PE | firm"}},
		{"a deal and its day before a purpose", "Peru and Norway announced a deal on Friday, to deepen their ties.", nil},
		{"a century is no due", "Peru will sign a new framework for its partnership with Norway in the 21st century.", []string{
			"Peru will sign a new framework for its partnership with Norway in the 21st century | PE | firm"}},
		{"whom a duty falls on", "Peru and Norway issued a statement. A 25 percent tariff for Norway's purchases of Bolivian tin will be dropped.", []string{
			"A 25 percent tariff for Norway's purchases of Bolivian tin will be dropped | PE | firm"}},
		{"a purpose at the head of a line is no item", "Peru and Norway agreed:\n\nTo keep order, they have sent a ship to Lima.", nil},
		{"an item that opens with to", "Peru and Norway agreed:\n\nTo keep a ship in Lima.", []string{"To keep a ship in Lima | NO PE | repeat"}},
		{"two verbs with one object are one act", "Canada will review and update its list of licences.", []string{
			"Canada will review and update its list of licences | CA | firm"}},
		{"a purpose is no act of its own", "Chile and Peru agreed to meet in Lima to compare notes and settle open points.", []string{
			"Chile and Peru agreed to meet in Lima to compare notes and settle open points | CL PE | firm"}},
		{"a list of three verbs", "Turkey and Japan aim to widen the quota, harmonise labels and finish the annex.", []string{
			"Turkey and Japan aim to widen the quota | JP TR | effort",
			"harmonise labels | JP TR | effort",
			"finish the annex | JP TR | effort"}},
		{"the subject is carried on", "Norway will cut its duty on lamb in May and will abolish it in 2027.", []string{
			"Norway will cut its duty on lamb in May | NO | firm | 2026-05-01..2026-05-31",
			"will abolish it in 2027 | NO | firm | 2027-01-01..2027-12-31"}},
		{"an aside between subject and verb", "India, for its part, will recognise Japanese test reports.", []string{
			"India, for its part, will recognise Japanese test reports | IN | firm"}},
		{"reported speech", "The trade ministry in Seoul said it would send a team to Hanoi next month.", []string{
			"it would send a team to Hanoi next month | KR | firm | 2026-01-01..2026-01-31"}},
		{"a participle", "The talks in Oslo between Norway and Peru closed with both sides pledging to meet again in June.", []string{
			"both sides pledging to meet again in June | NO PE | firm | 2026-06-01..2026-06-30"}},
		{"a noun and its party", "The visit brought a pledge by Chile to buy Korean ferries.", []string{
			"a pledge by Chile to buy Korean ferries | CL | firm"}},
		{"a paper that promises", "Vietnam and Peru signed a memorandum of understanding to share plant health data.", []string{
			"Vietnam and Peru signed a memorandum of understanding to share plant health data | PE VN | firm"}},
		{"a passive", "A working group of Peru and Norway is to be set up within 60 days.", []string{
			"A working group of Peru and Norway is to be set up within 60 days | NO PE | firm | ..2026-02-28"}},
		{"two verbs of a commitment that is told again", "Peru and Norway reaffirmed their commitment to deepen ties and widen cooperation on fish.", []string{
			"Peru and Norway reaffirmed their commitment to deepen ties | NO PE | repeat", "widen cooperation on fish | NO PE | repeat"}},
		{"two things to which the same is done", "Peru and Norway met. The duty on wool will be cut to 5 percent on 1 May. The duty on tin will be cut to 5 percent on 1 May.", []string{
			"The duty on wool will be cut to 5 percent on 1 May | NO PE | firm | 2026-05-01..2026-05-01",
			"The duty on tin will be cut to 5 percent on 1 May | NO PE | firm | 2026-05-01..2026-05-01"}},
		{"told again", "Australia and India reaffirmed their commitment to double trade by 2030.", []string{
			"Australia and India reaffirmed their commitment to double trade by 2030 | AU IN | repeat | ..2030-12-31"}},
		{"the content verb decides", "Japan and Peru agreed to continue their talks on seafood.", []string{
			"Japan and Peru agreed to continue their talks on seafood | JP PE | repeat"}},
		{"an effort", "Brazil will seek to ratify the protocol before the end of 2026.", []string{
			"Brazil will seek to ratify the protocol before the end of 2026 | BR | effort | ..2026-12-31"}},
		{"a promise not to act", "Mexico agreed not to tax digital downloads.", []string{
			"Mexico agreed not to tax digital downloads | MX | firm not"}},
		{"the language of an instrument", "Each Party shall publish its rates. Neither Party shall tax downloads. The Parties shall endeavour to link their windows.", []string{
			"Each Party shall publish its rates |  | legal",
			"Neither Party shall tax downloads |  | legal not",
			"The Parties shall endeavour to link their windows |  | effort"}},
		{"a condition of the second act alone", "Peru will share its data with Chile and, if needed, publish a list.", []string{
			"Peru will share its data with Chile | PE | firm", "publish a list | PE | firm | if: if needed"}},
		{"a condition before two", "If Norway agrees, Peru will open a port and will lift the ban. If Norway agrees, Peru will publish a list, and Canada will host a fair.", []string{
			"Peru will open a port | PE | firm | if: If Norway agrees", "will lift the ban | PE | firm | if: If Norway agrees",
			"Peru will publish a list | PE | firm | if: If Norway agrees", "Canada will host a fair | CA | firm"}},
		{"what is done in the first place", "Peru and Chile shall in the first place seek to settle it by talks.", []string{
			"Peru and Chile shall in the first place seek to settle it by talks | CL PE | effort"}},
		{"a loan that is committed in principle", "Peru committed in principle to a 30-million-sol loan to Chile.", []string{
			"Peru committed in principle to a 30-million-sol loan to Chile | PE | firm"}},
		{"words that only stress the time", "Peru will pay in May, not earlier, and lift the levy by June, and not before.", []string{
			"Peru will pay in May | PE | firm | 2026-05-01..2026-05-31", "lift the levy by June | PE | firm | ..2026-06-30"}},
		{"a condition before and after", "If the bill passes, Canada will lift the ban. Peru will open its market once the audit is done.", []string{
			"Canada will lift the ban | CA | firm | if: If the bill passes",
			"Peru will open its market once the audit is done | PE | firm | if: once the audit is done"}},
		{"a time before the subject", "From 1 May, Japan will accept electronic certificates.", []string{
			"Japan will accept electronic certificates | JP | firm | 2026-05-01..2026-05-01"}},
		{"background has its own date", "In 2018 Norway and Peru had agreed to finish the talks within two years.", []string{
			"Norway and Peru had agreed to finish the talks within two years | NO PE | firm | ..2020-12-31 | earlier"}},
		{"money", "The EU pledged 40 million euros for laboratories in Kenya.", []string{
			"The EU pledged 40 million euros for laboratories in Kenya | EU | firm"}},
		{"a list with its subject above it", "The Ministers of Japan and Peru:\n\n1. Agreed to exchange lists by June.\n\n2. Discussed the weather.\n\n3. Decided to set up a hotline.", []string{
			"Agreed to exchange lists by June | JP PE | firm | ..2026-06-30",
			"Decided to set up a hotline | JP PE | firm"}},
		{"an instruction", "The leaders of Japan and India instructed their ministers to conclude the talks.", []string{
			"The leaders of Japan and India instructed their ministers to conclude the talks | IN JP | firm"}},
		{"spoken", "“We're going to lift the ban in May,” said Kenya's trade minister.", []string{
			"We're going to lift the ban in May | KE | firm | 2026-05-01..2026-05-31"}},
		{"the day of a report is no due date", "Kenya said today it will waive the fee on tea.", []string{
			"it will waive the fee on tea | KE | firm"}},
		{"who is told is not who acts", "The minister told reporters Kenya would waive the fee in May.", []string{
			"Kenya would waive the fee in May | KE | firm | 2026-05-01..2026-05-31"}},
		{"who says so may be left in a participle", "Norway spoke again after announcing last week Peru would waive the fee.", []string{
			"Peru would waive the fee | PE | firm"}},
		{"were is no supposition by itself", "Further talks would be held once the figures were published, Norway said.", []string{
			"Further talks would be held once the figures were published | NO | firm | if: once the figures were published"}},
		{"a going that is denied", "We are not going to lower the duty unless Peru does, Norway's minister said.", []string{
			"We are not going to lower the duty unless Peru does | NO | firm not | if: unless Peru does"}},
		{"either … or", "Norway aims to either waive or halve the fee.", []string{
			"Norway aims to either waive or halve the fee | NO | effort"}},
		{"one's best is an effort", "Peru will do its utmost to finish the annex.", []string{
			"Peru will do its utmost to finish the annex | PE | effort"}},
		{"a plan without a verb", "Peru plans another round of duty cuts next year.", []string{
			"Peru plans another round of duty cuts next year | PE | effort | 2026-01-01..2026-12-31"}},
		{"a present tense with a day ahead", "A Peruvian delegation leaves for Oslo on 12 January 2026.", []string{
			"A Peruvian delegation leaves for Oslo on 12 January 2026 | PE | firm | 2026-01-12..2026-01-12"}},
		{"who stands where in a picture", "Peru will lower its fees.\n\nMinister Ana Gil (right) will travel to Oslo", []string{
			"Peru will lower its fees | PE | firm"}},
		{"a communiqué tells all that was agreed", "Ministers' Communiqué\n\nThe Peruvian side would admit Norwegian trout.", []string{
			"The Peruvian side would admit Norwegian trout | PE | firm"}},
		{"set for a day", "Peru and Norway are set to hold talks next month.", []string{
			"Peru and Norway are set to hold talks next month | NO PE | firm | 2026-01-01..2026-01-31"}},
		{"whose cuts", "Peru will lower 40 duties. The cuts will take effect in May.", []string{
			"Peru will lower 40 duties | PE | firm | 2026-05-01..2026-05-31"}},
		{"whose cuts, with a date before", "Peru will lower 40 duties in March. The cuts will take effect in May.", []string{
			"Peru will lower 40 duties in March | PE | firm | 2026-03-01..2026-03-31",
			"The cuts will take effect in May | PE | legal | 2026-05-01..2026-05-31"}},
		{"a purpose after will", "Peru will open a desk to answer firms, to collect complaints and to publish them.", []string{
			"Peru will open a desk to answer firms, to collect complaints and to publish them | PE | firm"}},
		{"in return for another's act", "In return for Oslo agreeing to waive the fee, Lima would lift the ban, the minister said.", []string{
			"Oslo agreeing to waive the fee | NO | firm",
			"Lima would lift the ban | PE | firm"}},
		{"an inverted condition", "Norway agreed to raise the duty should Peru miss the date in May.", []string{
			"Norway agreed to raise the duty should Peru miss the date in May | NO | firm | if: should Peru miss the date in May"}},
		{"while, in contrast", "Peru will lift the ban, while Norway will waive the fee.", []string{
			"Peru will lift the ban | PE | firm",
			"Norway will waive the fee | NO | firm"}},
		{"an assurance", "Norway gave an assurance that it would waive the fee.", []string{
			"it would waive the fee | NO | firm"}},
		{"a plan inside a promise", "Peru would spend $2 million on a plan to clear its ports, the minister said.", []string{
			"Peru would spend $2 million on a plan to clear its ports | PE | firm"}},
		{"those tasked are several", "The Ministers tasked senior officials of Peru and Norway to draw up a work plan.", []string{
			"The Ministers tasked senior officials of Peru and Norway to draw up a work plan | NO PE | firm"}},
		{"work in progress", "Peru and Norway are working towards concluding the talks by June.", []string{
			"Peru and Norway are working towards concluding the talks by June | NO PE | effort | ..2026-06-30"}},
		{"the first person's shall", "“I shall visit Lima in May,” Norway's minister said.", []string{
			"I shall visit Lima in May | NO | firm | 2026-05-01..2026-05-31"}},
		{"where a second promise begins", "Norway will waive the fee by May and if Peru objects then it will restore it.", []string{
			"Norway will waive the fee by May | NO | firm | ..2026-05-31",
			"it will restore it | NO | firm | if: if Peru objects then"}},
		{"not requiring is a promise", "Peru shall not require Norwegian firms to store data in Lima.", []string{
			"Peru shall not require Norwegian firms to store data in Lima | PE | legal not"}},
		{"an aside after the verb", "Norway will suspend, for one year, the rule announced on 9 May. The Peruvian side will not.", []string{
			"Norway will suspend, for one year, the rule announced on 9 May | NO | firm | .."}},
		{"a promise inside a subject", "The mission, which is to leave in May, will visit eight cities, Norway said.", []string{
			"The mission, which is to leave in May | NO | firm | 2026-05-01..2026-05-31",
			"will visit eight cities | NO | firm"}},
		{"a number of the past is no due date", "Norway plans to raise its quota to 300 tonnes from 250 last year.", []string{
			"Norway plans to raise its quota to 300 tonnes from 250 last year | NO | effort"}},
		{"it is who said so", "Norway, which trades with Peru, said it would waive the fee.", []string{
			"it would waive the fee | NO | firm"}},
		{"the government is the minister's", "Peru won. Norway's minister Ola Berg said on Friday the government would waive the fee.", []string{
			"the government would waive the fee | NO | firm"}},
		{"a past tense begins another clause", "Norway has pledged to waive the fee and outlined its plan to open a desk.", []string{
			"Norway has pledged to waive the fee | NO | firm",
			"its plan to open a desk | NO | effort"}},
		{"each participle has its own party", "The talks ended with Norway making offers and Peru agreeing to waive the fee.", []string{
			"Peru agreeing to waive the fee | PE | firm"}},
		{"a list that a promise opens", "The Ministers of Japan and Peru agreed to:\n\n- open a desk by June;\n- exchange lists of firms; and\n- hold a forum in Lima.", []string{
			"open a desk by June | JP PE | firm | ..2026-06-30",
			"exchange lists of firms | JP PE | firm",
			"hold a forum in Lima | JP PE | firm"}},
		{"what a party will do, in a list", "Japan will:\n\n- lower the duty on beef;\n- accept certificates of Peru.", []string{
			"lower the duty on beef | JP | firm",
			"accept certificates of Peru | JP | firm"}},
		{"a decision not to", "Peru has decided against raising the fee.", []string{
			"Peru has decided against raising the fee | PE | firm not"}},
		{"a goal that is set", "Peru and Norway have set themselves the goal of doubling trade by 2032.", []string{
			"Peru and Norway have set themselves the goal of doubling trade by 2032 | NO PE | effort | ..2032-12-31"}},
		{"what the paper also provides", "The pact commits Peru to scrap all duties by 2030 and provides for a panel.", []string{
			"The pact commits Peru to scrap all duties by 2030 | PE | firm | ..2030-12-31"}},
		{"what is refused is another clause", "Norway has promised not to raise the fee, but refused to say for how long.", []string{
			"Norway has promised not to raise the fee | NO | firm not"}},
		{"what is hoped is another clause", "Peru said it would pay the fee by June and hoped to end the row.", []string{
			"it would pay the fee by June | PE | firm | ..2026-06-30"}},
		{"due in a place on a day", "Norway's trade minister is due in Lima on 20 January 2026.", []string{
			"Norway's trade minister is due in Lima on 20 January 2026 | NO | firm | 2026-01-20..2026-01-20"}},
		{"one verb, two objects, two dates", "Peru and Norway agreed to hold a first round in Lima in May and a second round in Oslo in September 2026.", []string{
			"Peru and Norway agreed to hold a first round in Lima in May | NO PE | firm | 2026-05-01..2026-05-31",
			"a second round in Oslo in September 2026 | NO PE | firm | 2026-09-01..2026-09-30"}},
		{"one object, two dates", "Norway has agreed to scrap its quota on lamb within two years and on cheese within five years.", []string{
			"Norway has agreed to scrap its quota on lamb within two years | NO | firm | ..2027-12-30",
			"on cheese within five years | NO | firm | ..2030-12-30"}},
		{"one of two does it to the other", "Norway has signed a 20 million dollar aid deal with Peru to help the Andean country rebuild its ports.", []string{
			"Norway has signed a 20 million dollar aid deal with Peru to help the Andean country rebuild its ports | NO | firm"}},
		{"paragraphs under a head", "Under the pact, the ports of Peru and Chile will:\n\nTrain 40 divers;\n\nRepair the road to Lima; and\n\nName an envoy.\n\nTrade between the two has doubled.", []string{
			"Train 40 divers | CL PE | firm", "Repair the road to Lima | CL PE | firm", "Name an envoy | CL PE | firm"}},
		{"paragraphs with labels under what is aimed at", "Peru and Chile aim to strengthen cooperation in the following sectors:\n\nWater and Energy Sector: Map the dams.\n\nTransport Sector: Widen the canal by May.", []string{
			"Map the dams | CL PE | effort", "Widen the canal by May | CL PE | effort | ..2026-05-31"}},
		{"acts parted by semicolons", "The ministers of Peru and Norway agreed to open a desk; to name an envoy; and to meet each spring.", []string{
			"The ministers of Peru and Norway agreed to open a desk | NO PE | firm",
			"to name an envoy | NO PE | firm",
			"to meet each spring | NO PE | firm | .."}},
		{"infinitives in a list", "Peru and Norway aim to set up a market and a fund, to finish the annex and to share their data.", []string{
			"Peru and Norway aim to set up a market and a fund | NO PE | effort",
			"to finish the annex | NO PE | effort",
			"to share their data | NO PE | effort"}},
		{"acts parted by dashes", "Norway plans to close the case -- and drop its threat -- by late April.", []string{
			"Norway plans to close the case | NO | effort",
			"drop its threat -- by late April | NO | effort | ..2026-04-30"}},
		{"one or the other", "Norway will lower its duties or raise its quotas.", []string{
			"Norway will lower its duties or raise its quotas | NO | firm"}},
		{"what an agreement calls for", "The accord calls for Peru to open its market by 2028.", []string{
			"The accord calls for Peru to open its market by 2028 | PE | firm | ..2028-12-31"}},
		{"a clause that binds", "A clause of that pact committed Peru and Norway to review their tariffs.", []string{
			"A clause of that pact committed Peru and Norway to review their tariffs | NO PE | firm"}},
		{"told beside the clause", "Peru and Norway opened their talks, with the first round to be held in May.", []string{
			"the first round to be held in May | NO PE | firm | 2026-05-01..2026-05-31"}},
		{"what is under way", "Norway said it was lifting the ban from 1 February 2026.", []string{
			"it was lifting the ban from 1 February 2026 | NO | firm | 2026-02-01..2026-02-01"}},
		{"under no circumstances", "Under no circumstances will Chile raise its duty on Peruvian plums.", []string{"Under no circumstances will Chile raise its duty on Peruvian plums | CL | firm not"}},
		{"in no case", "Chile shall in no case close its ports to Peru.", []string{"Chile shall in no case close its ports to Peru | CL | legal not"}},
		{"a deed that is denied", "Chile is committed to not raising its duty on Peruvian plums.", []string{"Chile is committed to not raising its duty on Peruvian plums | CL | firm not"}},
		{"never before the auxiliary", "Chile never will raise its duty on Peruvian plums.", []string{"Chile never will raise its duty on Peruvian plums | CL | firm not"}},
		{"in a case", "In case of drought, Chile will raise its quota for Peru.", []string{"Chile will raise its quota for Peru | CL | firm | if: In case of drought"}},
		{"what neither of two denies", "Chile will neither raise its duty nor cut its quota for Peru.", []string{
			"Chile will neither raise its duty | CL | firm not", "cut its quota for Peru | CL | firm not"}},
		{"what nor denies", "Peru will not leave the pact. Nor will Chile raise its duty on plums.", []string{
			"Peru will not leave the pact | PE | firm not", "Nor will Chile raise its duty on plums | CL | firm not"}},
		{"neither to", "Chile promised Peru neither to raise its duty nor to cut its quota.", []string{
			"Chile promised Peru neither to raise its duty | CL | firm not", "to cut its quota | CL | firm not"}},
		{"a report as an aside", "An exchange of experts between Peru and Norway, it was decided, would be set up.", []string{
			"An exchange of experts between Peru and Norway, it was decided, would be set up | NO PE | firm"}},
		{"pledged acts", "Norway has pledged deep cuts in its quotas.", []string{
			"Norway has pledged deep cuts in its quotas | NO | firm"}},
		{"a target of one's own", "“Our target is to finish the talks by June,” Peru's minister said.", []string{
			"Our target is to finish the talks by June | PE | effort | ..2026-06-30"}},
		{"that-clauses with two subjects", "Norway intends to ensure that fish and lamb do not face more than 5 percent.", []string{
			"Norway intends to ensure that fish and lamb do not face more than 5 percent | NO | effort"}},
		{"a month that is a modal verb elsewhere", "Peru and Norway agreed to trade lists of ports and warehouses by the end of May.", []string{
			"Peru and Norway agreed to trade lists of ports and warehouses by the end of May | NO PE | firm | ..2026-05-31"}},
		{"what another hopes is another clause", "Peru and Norway plan to meet again after the vote, and Lima hopes to sign late next year.", []string{
			"Peru and Norway plan to meet again after the vote | NO PE | effort | .."}},
		{"the date of a paper is no due", "Norway will keep its duty on the goods that the order of 5 September 2025 lists.", []string{
			"Norway will keep its duty on the goods that the order of 5 September 2025 lists | NO | repeat"}},
		{"participles that are joined", "The draft pact of Peru and Norway will be put to a review of 30 days and signed on 19 March 2026.", []string{
			"The draft pact of Peru and Norway will be put to a review of 30 days | NO PE | firm",
			"signed on 19 March 2026 | NO PE | firm | 2026-03-19..2026-03-19"}},
		{"who sets the tariff", "Peru and Norway met. The tariffs are to be scrapped on six kinds of Norwegian fish.", []string{
			"The tariffs are to be scrapped on six kinds of Norwegian fish | PE | firm"}},
		{"one verb, three dates", "Peru will cut its fee on rice in May, on fish in June and on beef in July.", []string{
			"Peru will cut its fee on rice in May | PE | firm | 2026-05-01..2026-05-31",
			"on fish in June | PE | firm | 2026-06-01..2026-06-30",
			"on beef in July | PE | firm | 2026-07-01..2026-07-31"}},
		{"a decision of those named by an adjective", "Norway welcomed the Peruvian decision to lift the ban.", []string{
			"the Peruvian decision to lift the ban | PE | firm"}},
		{"a quotation that the clause goes on behind", "Peru agreed “to open every port” to Norway by May.", []string{
			"Peru agreed “to open every port” to Norway by May | PE | firm | ..2026-05-31"}},
		{"who gets is not who grants", "Peru will gain an additional Norwegian quota of 300 tonnes. Peruvian growers will benefit from lower Norwegian duties on grapes.", []string{
			"Peru will gain an additional Norwegian quota of 300 tonnes | NO | firm",
			"Peruvian growers will benefit from lower Norwegian duties on grapes | NO | firm"}},
		{"how much is bought, by a treaty", "Sales of Norwegian cod to Peru will grow to 900 tonnes by 2028, the accord says.", []string{
			"Sales of Norwegian cod to Peru will grow to 900 tonnes by 2028 | NO | firm | ..2028-12-31"}},
		{"a half without its auxiliary", "The ban is to be lifted in May and the Peruvian fee to be halved in June, Norway said.", []string{
			"The ban is to be lifted in May | NO | firm | 2026-05-01..2026-05-31",
			"the Peruvian fee to be halved in June | PE | firm | 2026-06-01..2026-06-30"}},
		{"a thing that is to open", "Norway said the sheds are to open by June.", []string{
			"the sheds are to open by June | NO | firm | ..2026-06-30"}},
		{"what a text lays down", "Peru and Norway laid down that they would open a review by June.", []string{
			"they would open a review by June | NO PE | firm | ..2026-06-30"}},
		{"a promise that was kept", "Norway dropped its suit once Peru had kept a pledge to end the fee.", []string{
			"a pledge to end the fee | PE | firm"}},
		{"others are encouraged", "Peru will open a desk and will encourage Norwegian firms to use it.", []string{
			"Peru will open a desk | PE | firm",
			"will encourage Norwegian firms to use it | PE | firm"}},
		{"a report that runs on without an agent", "Peru's minister said Lima would set aside a sum. The money would be spent by 2028.", []string{
			"Lima would set aside a sum | PE | firm",
			"The money would be spent by 2028 | PE | firm | ..2028-12-31"}},
		{"a semicolon ends what a forecaster says", "Prices will rise, the bank said; Peru will nonetheless lift the ban in May.", []string{
			"Peru will nonetheless lift the ban in May | PE | firm | 2026-05-01..2026-05-31"}},
		{"how many permits", "The number of permits that Peru gives to Norwegian boats will go up to 400 in May.", []string{
			"The number of permits that Peru gives to Norwegian boats will go up to 400 in May | PE | firm | 2026-05-01..2026-05-31"}},
		{"short and negative items", "Peru and Norway commit to:\n\n- cutting fees\n- not to tax fish", []string{
			"cutting fees | NO PE | firm",
			"not to tax fish | NO PE | firm not"}},
		{"what is enough for a share", "Half of Peru's duties on wool will go in 2027.", []string{
			"Half of Peru's duties on wool will go in 2027 | PE | firm | 2027-01-01..2027-12-31"}},
		{"whose promise is cited", "In a speech the king cited Norway's promise to rebuild the port in Lima.", []string{
			"Norway's promise to rebuild the port in Lima | NO | firm"}},
		{"numbers in the line", "Peru undertakes to (i) lift the cap; (ii) end the audit; and (iii) not refund the fees.", []string{
			"lift the cap | PE | firm", "end the audit | PE | firm", "not refund the fees | PE | firm not"}},
		{"never, in a list and behind and", "Peru will:\n\n– lift the cap and never set it again;\n– never raise the fee.", []string{
			"lift the cap | PE | firm", "never set it again | PE | firm not", "never raise the fee | PE | firm not"}},
		{"what was decided, in a list", "Peru and Norway met in Lima. Other decisions include:\n\n- To keep the ban on whaling\n- To hold checks by June", []string{
			"To keep the ban on whaling | NO PE | repeat", "To hold checks by June | NO PE | firm | ..2026-06-30"}},
		{"what is demanded, in a list", "Peru's demands on Norway include:\n\n- Opening a night post", nil},
		{"who will, behind whom it helps", "To help growers from Chile, Peru will:\n\n- open a post;\n- train 40 vets.", []string{
			"open a post | PE | firm", "train 40 vets | PE | firm",
		}},
		{"behind a label, with an adverb", "Under the pact, Peru and Chile aim to widen cooperation in the following sectors:\n\nTransport: Identify routes for rail.\n\nEnergy: Commercially develop the Lago gas field.\n\nData: Support the use of safe networks.", []string{
			"Identify routes for rail | CL PE | effort", "develop the Lago gas field | CL PE | effort", "Support the use of safe networks | CL PE | effort",
		}},
		{"letters behind a colon", "Under the pact, Peru will: a) open a desk by May 2026, b) cut its fee and c) tell Chile of it. They met in Lima.", []string{
			"open a desk by May 2026 | PE | firm | ..2026-05-31", "cut its fee | PE | firm", "tell Chile of it | PE | firm"}},
		{"letters in prose", "The pact covers (a) goods, (b) services and (c) ports.", nil},
		{"a verb that is an adjective too", "Peru will free Chilean pears of duty in May.", []string{
			"Peru will free Chilean pears of duty in May | PE | firm | 2026-05-01..2026-05-31"}},
		{"a table whose cells are told whole, with a column of days", "| Action | Deadline |\n|---|---|\n| Peru will open a desk in Oslo | 31 March 2026 |\n| Norway to finish its audit | June 2026 |\n| Notes were exchanged | May 2025 |", []string{
			"Peru will open a desk in Oslo | PE | firm | ..2026-03-31", "Norway to finish its audit | NO | firm | ..2026-06-30"}},
		{"a plan is no effort by itself", "Under the plan, Peru will:\n\n(a) lift the cap;\n\n(b) pay its arrears.", []string{
			"lift the cap | PE | firm",
			"pay its arrears | PE | firm"}},
		{"a present that is a noun elsewhere", "Chile and Oman express resolve to open an air route.", []string{
			"Chile and Oman express resolve to open an air route | CL OM | firm",
		}},
		{"a noun without its article", "Peru and Norway expressed firm commitment to reaching an accord. Lima renewed promises to open its market.", []string{
			"Peru and Norway expressed firm commitment to reaching an accord | NO PE | firm",
			"Lima renewed promises to open its market | PE | repeat"}},
		{"why one commits to it", "Ports matter, and that is why we commit to using vetted lenders, Peru said.", []string{
			"we commit to using vetted lenders | PE | firm"}},
		{"the reason of a hope is no hope", "“I think the visit was useful because we are going to open an office in May,” Peru's minister said.", []string{
			"we are going to open an office in May | PE | firm | 2026-05-01..2026-05-31"}},
		{"when it was said is not when it is done", "Shares rose after Lima said that it would drop the fee.", []string{
			"it would drop the fee | PE | firm"}},
		{"a report without who says so", "The next round of talks between Peru and Norway would be held in May.", []string{
			"The next round of talks between Peru and Norway would be held in May | NO PE | firm | 2026-05-01..2026-05-31"}},
		{"a pact that is sought", "Peru is seeking a fish partnership with Norway.", []string{
			"Peru is seeking a fish partnership with Norway | PE | effort"}},
		{"an agency by its name", "The Norwegian agency NORFISK will support growers in Lima.", []string{
			"The Norwegian agency NORFISK will support growers in Lima | NO | firm"}},
		{"an effort and what is joined to it", "Peru vowed to make efforts to halve the fee by 2028 and set up a desk.", []string{
			"Peru vowed to make efforts to halve the fee by 2028 | PE | effort | ..2028-12-31",
			"set up a desk | PE | effort"}},
		{"a joined verb with its adverb", "Peru will drop the fee and fully open its ports.", []string{
			"Peru will drop the fee | PE | firm",
			"fully open its ports | PE | firm"}},
		{"nouns of acts", "Peru agreed to a two-year extension of the quota. Norway pledged swift approval of Peruvian fish. Peru committed itself to a moratorium on new fees.", []string{
			"Peru agreed to a two-year extension of the quota | PE | firm",
			"Norway pledged swift approval of Peruvian fish | NO | firm",
			"Peru committed itself to a moratorium on new fees | PE | firm"}},
		{"a round beside another", "Peru said talks would take place in May with an extra meeting to be held in June.", []string{
			"talks would take place in May | PE | firm | 2026-05-01..2026-05-31",
			"an extra meeting to be held in June | PE | firm | 2026-06-01..2026-06-30"}},
		{"talks pick up", "Talks between Peru and Norway will pick up in May.", []string{
			"Talks between Peru and Norway will pick up in May | NO PE | firm | 2026-05-01..2026-05-31"}},
		{"no harm is done", "Norway will not weaken its rules on fish.", []string{
			"Norway will not weaken its rules on fish | NO | firm not"}},
		{"a list behind a verb that works", "Peru and Norway will work together\n\nto waive the fee;\n\nto shorten the wait; and\n\nto print a guide.", []string{
			"to waive the fee | NO PE | effort",
			"to shorten the wait | NO PE | effort",
			"to print a guide | NO PE | effort"}},
		{"what tells of a thing leaves it whole", "Peru agreed to resume the second phase of talks, which covers fish.", []string{
			"Peru agreed to resume the second phase of talks | PE | firm"}},
		{"what another plans is another clause", "Peru has vowed to veto the bill, and Norway plans no vote before May.", []string{
			"Peru has vowed to veto the bill | PE | firm"}},
	}
	for _, tt := range tests {
		got := find(tt.in)
		if strings.Join(got, "\n") != strings.Join(tt.want, "\n") {
			t.Errorf("%s: %s\n got %s\nwant %s", tt.rule, tt.in, strings.Join(got, "\n     "), strings.Join(tt.want, "\n     "))
		}
	}
}

// What looks like a promise and is none.
func TestNearMisses(t *testing.T) {
	tests := map[string]string{
		"how others will do":          "Some countries will do better than others, Norway's minister said in Lima. No one will do well out of it.",
		"what stays as it is":         "Peru's fund industry will remain dormant until Norway's investors come.",
		"an accord":                   "Peru and Norway agreed on the need to protect salmon farms.",
		"a shared view":               "They shared the view that talks between Peru and Norway should be faster.",
		"a denial":                    "Norway did not agree to open its market. Peru refused to promise any cut.",
		"a failure":                   "The two sides failed to agree to a date. Norway declined to commit to one.",
		"a demand":                    "Norway urged Peru to promise to cut its duty. Seoul will press on whether Tokyo will pay.",
		"a duty of others":            "Peru must commit to treating the request on its merits.",
		"a possibility":               "Norway may lower its duty. Peru could agree to do the same.",
		"an expectation":              "Peru is expected to sign in May. Growers hope the EU will lift the ban.",
		"a forecast":                  "Exports will rise by 4 percent next year. The yen will weaken against the dollar.",
		"a forecaster":                "“Norway will cut its duty in May,” said Ola Berg, an analyst at Fjord Securities.",
		"an effect":                   "The agreement will add 1 percent to output. Shoppers will notice little.",
		"a supposition":               "Joining would raise output. A tariff of 25 percent would cost makers $3 billion.",
		"a question":                  "Will Japan lift the ban on apples?",
		"what happened":               "Norway and Peru met in Oslo, discussed quotas and signed the protocol.",
		"no plan":                     "Peru has no plans to leave the pact. No talks are planned.",
		"a publisher's own notice":    "We will never share your address. You receive this letter because you subscribed.",
		"a general truth":             "“A pledge to buy anything is a forecast,” said one official.",
		"the day of an event":         "The cut comes on the day the agreement enters into force.",
		"a passing relative":          "The two sides seek common ground, as Peru and Norway seek to widen their trade.",
		"what a pact would do":        "Peru and Norway struck a deal that would end the quotas. It also would give growers better access. Norway said the agreement would “open new markets”.",
		"a pact with a party":         "Peru reached a trade deal with the United Arab Emirates (UAE) that would scrap most duties.",
		"what they hailed":            "The growers' union hailed the deal and said it would offer fair terms.",
		"what is yet to be":           "A trade deal with Peru has yet to be signed.",
		"what a thing is for":         "The step is intended to mirror the curbs of Peru.",
		"how long it takes":           "It will take at least 30 days, the ministry said.",
		"a plan that was dropped":     "Norway put on hold a plan to raise the fee. Peru is retreating from a plan to tax trucks.",
		"being prepared":              "Norway will be prepared to lift the ban. We will of course disagree on fish.",
		"by failing to":               "Norway accused Peru of breaking the agreement by failing to open its ports.",
		"a chance":                    "Chances are high that Peru and Norway will ink the deal.",
		"a pact that a bracket names": "“This (agreement) will open a great market for Peruvian growers,” Chile's minister said.",
		"shareholders":                "Fjordlaks said it will pay a dividend of 40 cents. Andino will report earnings on Thursday.",
		"set to become":               "Peru is set to become the largest grower.",
		"others are asked":            "The ministry in Lima will ask Norwegian makers to further cut output.",
		"an insistence":               "Norway agreed to insist that Peru open its ports.",
		"what others are spared":      "The EU says its exporters will be spared duties of Peru.",
		"a likely turn":               "The rate will likely go up in May. Norway will probably sign.",
		"what is likely":              "It is likely the kings will seal a fish accord.",
		"a past attempt":              "Norway sought to widen the pact. Peru unsuccessfully sought to open the market.",
		"still to come":               "The statement names a pact that is still to be negotiated.",
		"what pacts will do":          "The agreements with Norway open markets. They will create chances for growers.",
		"what a binding pact does":    "The Agreement on Reciprocal Trade is binding and will bolster the security of Norway.",
		"of value":                    "She said how important it is to keep channels open.",
		"an effect that is told":      "Norway took a step that officials say will raise the price.",
		"what is proposed":            "Norway voted down two proposals for an accord to follow the pact.",
		"what is asked":               "Peru must still settle what sums it will spend on wool.",
		"an agenda":                   "During which he will meet growers. The talks at which they will discuss fish are over.",
	}
	for what, in := range tests {
		if got := find(in); len(got) != 0 {
			t.Errorf("%s: %q was read as %q", what, in, got)
		}
	}
}

// What was read before, by the same room, is of no account: "going" hangs on a clause behind it.
func TestTextsBeforeLeaveNothing(t *testing.T) {
	find("Ana Gil of Peru commended officers and men of Lima airport and of two commands as well as those in the Directorate of Ports, attached to the courier firms for their diligence and commitment to work.")
	if got := find("Peru's ministry on Tuesday said it is going ahead with actions to crack down on Norwegian trade practices by June 30."); len(got) != 1 {
		t.Errorf("got %q, want one", got)
	}
}

// The same act told twice counts once, at its fullest mention.
func TestToldTwice(t *testing.T) {
	got := find("Peru and Norway will open a joint fisheries desk.\n\nAt the close Peru and Norway agreed to open a joint fisheries desk in Lima by 30 June 2026.")
	if len(got) != 1 || !strings.Contains(got[0], "2026-06-30") {
		t.Errorf("got %q", got)
	}
	got = find("Peru will push forward trade negotiations with Norway within the next 90 days.\n\nThe statement says that Peru and Norway will push forward with trade negotiations within the next 90 days.")
	if len(got) != 1 {
		t.Errorf("got %q, one of a side and of both", got)
	}
	got = find("Peru will open a desk for fish in Lima by June.\n\nPeru and Norway will open a desk for fish in Oslo by June.")
	if len(got) != 2 {
		t.Errorf("got %q, two desks", got)
	}
	got = find("Peru and Norway shall begin a second stage of negotiations by 20 December 2027.\n\nBy that calendar, Peru and Norway will open talks by 20 December 2027.")
	if len(got) != 1 || !strings.Contains(got[0], "begin a second stage") {
		t.Errorf("got %q", got)
	}
	got = find("Peru and Norway shall begin a second stage of negotiations by 20 December 2027.\n\nBy that calendar, talks open by 20 December 2027.")
	if len(got) != 1 || !strings.Contains(got[0], "begin a second stage") {
		t.Errorf("got %q, where the talks open", got)
	}
}

// Other verbs may tell the same act: a duty is cut or slashed, a meeting is held or talks are.
func TestToldTwiceInOtherVerbs(t *testing.T) {
	for in, want := range map[string]int{
		"Norway will open its port to Peru, and will do so with its partners.":                                                                            1,
		"Norway will open its port to Peru in time, and will do so in March 2028.":                                                                        2,
		"Peru will quit the Norwegian Trout Council.\n\nPeru's minister said it will withdraw from the Norwegian Trout Council soon.":                     1,
		"Peru will quit the Norwegian Trout Council.\n\nPeru's minister said it will withdraw from the Norwegian Squid Council soon.":                     2,
		"Peru will set out to Oslo to seek a trout truce between the two countries.\n\nPeru will set out to Oslo to seek a trout truce.":                  1,
		"Peru and Norway will slash tariffs on cheese.\n\nPeru and Norway agreed to cut tariffs on cheese to 5 percent by 2028.":                          1,
		"Peru and Norway will slash tariffs on cheese.\n\nPeru and Norway agreed to cut quotas for trout by 2028.":                                        2,
		"Peru is due to hold talks with Norway on 4 May 2026. The Norwegian minister Kari Lund will meet her Peruvian counterpart in Oslo on 4 May 2026.": 1,
		"Peru's premier will meet Norway's king, Kari Lund, on 4 May 2026. She will also meet Norway's fish minister on 4 May 2026.":                      2,
		"Peru is due to hold talks with Norway on 4 May 2026. The Norwegian minister Kari Lund will meet Chile's minister in Oslo on 4 May 2026.":         2,
	} {
		if got := find(in); len(got) != want {
			t.Errorf("%q: %q, want %d", in, got, want)
		}
	}
}

// A quotation begins and ends with its clause: no number of a paragraph, no word that opens what
// follows.
func TestQuotationsAreTheirClauseAlone(t *testing.T) {
	for in, want := range map[string][]string{
		"16 Ministers met in Lima.\n\n17 Peru will open a desk in Oslo.\n\n18 Norway will pay for it.": {"Peru will open a desk in Oslo | PE | firm", "Norway will pay for it | NO | firm"},
		"16 Peruvian firms will open a desk for Norway.":                                               {"16 Peruvian firms will open a desk for Norway | PE | firm"},
		"Peru will adjust its rules for Norway if needed.":                                             {"Peru will adjust its rules for Norway | PE | firm | if: if needed"},
		"Peru has put in place plans to build ten cold stores for Norway.":                             {"plans to build ten cold stores for Norway | PE | effort"},
		"Peru will raise its duty on Norwegian salmon, further fuelling the row with Oslo.":            {"Peru will raise its duty on Norwegian salmon | PE | firm"},
		"Peru will raise its duty on Norwegian salmon, roiling the markets of Oslo.":                   {"Peru will raise its duty on Norwegian salmon | PE | firm"},
		"Peru will raise its duty on salmon, during the talks, to 5 percent.":                          {"Peru will raise its duty on salmon, during the talks, to 5 percent | PE | firm"},
	} {
		if got := find(in); !slices.Equal(got, want) {
			t.Errorf("%q: %q, want %q", in, got, want)
		}
	}
}

func TestReasonsQuoteTheText(t *testing.T) {
	lex, r, times, parties := newTestReader()
	d := lex.Parse(text.Plain("Japan will seek to open its market by June if Peru agrees."))
	cs := r.Find(d, Facts{Anchor: timex.On(2025, 12, 30), Mentions: parties.Find(d), Times: times.Find(d)})
	if len(cs) != 1 {
		t.Fatalf("%d commitments", len(cs))
	}
	got := map[string]string{}
	for _, w := range cs[0].Why {
		got[w.Field] += w.Words.Of(d.Text) + ";"
	}
	want := map[string]string{"firmness": "will;seek;", "by": "Japan;", "due": "by June;", "condition": "if Peru agrees;"}
	for field, words := range want {
		if got[field] != words {
			t.Errorf("%s was decided by %q, want %q", field, got[field], words)
		}
	}
}

func TestActionIsTheActAlone(t *testing.T) {
	tests := map[string]string{
		"Japan will hold regular meetings starting next year, with all agencies present.": "hold regular meetings",
		"Japan will open its market by June if Peru agrees.":                              "open its market",
		"Japan will suspend until 10 November 2026 the controls on rare earths.":          "suspend until 10 November 2026 the controls on rare earths",
		"Japan will lower duties on cheese, wine and timber.":                             "lower duties on cheese, wine and timber",
		"The next round will be held in Lima in May.":                                     "be held in Lima",
	}
	lex, r, times, parties := newTestReader()
	for in, want := range tests {
		d := lex.Parse(text.Plain(in))
		cs := r.Find(d, Facts{Anchor: timex.On(2025, 12, 30), Mentions: parties.Find(d), Times: times.Find(d)})
		if len(cs) != 1 || cs[0].Action != want {
			t.Errorf("%q: %+v, want %q", in, cs, want)
		}
	}
}
