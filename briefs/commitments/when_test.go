package commitments

import (
	"strings"
	"testing"

	"attache/briefs/text"
	"attache/briefs/timex"
)

// by name, what find tells of a text.
type told struct {
	rule, in string
	want     []string
}

func checkTold(t *testing.T, tests []told) {
	t.Helper()
	for _, tt := range tests {
		got := find(tt.in)
		if strings.Join(got, "\n") != strings.Join(tt.want, "\n") {
			t.Errorf("%s: %s\n got %s\nwant %s", tt.rule, tt.in, strings.Join(got, "\n     "), strings.Join(tt.want, "\n     "))
		}
	}
}

func TestDue(t *testing.T) {
	checkTold(t, []told{
		{"when it is got done", "Peru will get its port opened to Chile on 4 May.", []string{
			"Peru will get its port opened to Chile on 4 May | PE | firm | 2026-05-04..2026-05-04"}},
		{"when talks are held that somebody joins, and which he puts off", "Peru will join talks held by Chile on 4 May. Peru will postpone the talks held by Chile on 4 May.", []string{
			"Peru will join talks held by Chile on 4 May | PE | firm | 2026-05-04..2026-05-04", "Peru will postpone the talks held by Chile on 4 May | PE | firm"}},
		{"the meeting told right before", "Peru's minister will meet Chile's premier on 4 May. The two ministers will discuss squid.", []string{
			"Peru's minister will meet Chile's premier on 4 May | PE | firm | 2026-05-04..2026-05-04", "The two ministers will discuss squid | CL PE | firm | 2026-05-04..2026-05-04"}},
		{"no meeting, and one of a year", "Peru's minister will sell Chile's premier a boat on 4 May. The two ministers will discuss squid. Peru will meet Chile in 2027. The two sides will review the tax.", []string{
			"Peru's minister will sell Chile's premier a boat on 4 May | PE | firm | 2026-05-04..2026-05-04", "The two ministers will discuss squid | CL PE | firm",
			"Peru will meet Chile in 2027 | PE | firm | 2027-01-01..2027-12-31", "The two sides will review the tax | CL PE | firm"}},
		{"during a mission told before", "From 7 to 11 July, Peru's minister will lead a trade mission to Chile. Peru will open a desk. During the second part of the mission, the minister will visit a port.", []string{
			"Peru's minister will lead a trade mission to Chile | PE | firm | 2026-07-07..2026-07-11", "Peru will open a desk | PE | firm", "the minister will visit a port | PE | firm | 2026-07-07..2026-07-11"}},
		{"budget years, a period in figures, a date that suits", "Peru will lend Chile a dock in the coming budget years. Peru will pay Chile $5 million for the 2027–30 period. Peru will sell Chile two ships at an earliest convenient date. Peru will visit Chile by mid year.", []string{
			"Peru will lend Chile a dock in the coming budget years | PE | firm | ..", "Peru will pay Chile $5 million for the 2027–30 period | PE | firm | 2027-01-01..2030-12-31",
			"Peru will sell Chile two ships at an earliest convenient date | PE | firm | ..", "Peru will visit Chile by mid year | PE | firm | ..2026-06-30"}},
		{"behind its conjunction", "Peru's minister met growers and next month will meet Chile's president. Peru's minister will meet growers and then open a port.", []string{
			"will meet Chile's president | PE | firm | 2026-01-01..2026-01-31", "Peru's minister will meet growers | PE | firm", "then open a port | PE | firm"}},
		{"for which years a plan is, and for which an act", "Peru will open a desk in Chile under its Export Strategy for 2027–30. Peru will lease Chile a port for 2027.", []string{
			"Peru will open a desk in Chile under its Export Strategy for 2027–30 | PE | firm", "Peru will lease Chile a port for 2027 | PE | firm | 2027-01-01..2027-12-31"}},
		{"a time that is only called reasonable", "Peru will give the boats back to Chile within a “reasonable time”. Peru will sell them within a reasonable price.", []string{
			"Peru will give the boats back to Chile within a “reasonable time” | PE | firm | ..", "Peru will sell them within a reasonable price | PE | firm"}},
		{"a year that tells which thing", "Peru will table its 2027 budget on Friday. It will sell Chile the ships at the end of 2027 elections. Peru will lift the fee for Chile by the end of 2027 under the pact.", []string{
			"Peru will table its 2027 budget on Friday | PE | firm | 2026-01-02..2026-01-02", "It will sell Chile the ships at the end of 2027 elections | PE | firm", "Peru will lift the fee for Chile by the end of 2027 under the pact | PE | firm | ..2027-12-31"}},
		{"over which years, behind what was done to a thing", "Peru will replace pumps made in Chile over the next two years. Peru will review the levies imposed on Chile over the past two years.", []string{
			"Peru will replace pumps made in Chile over the next two years | PE | firm | 2025-12-30..2027-12-30", "Peru will review the levies imposed on Chile over the past two years | PE | firm"}},
		{"what has happened before it, and what will", "Peru will lower its levy on Chile after ministers met in Lima on 28 December. Peru said it would raise it after Chile voted in May. Peru will end it after Chile votes in May.", []string{
			"Peru will lower its levy on Chile after ministers met in Lima on 28 December | PE | firm", "it would raise it after Chile voted in May | PE | firm | 2026-05-01..", "Peru will end it after Chile votes in May | PE | firm | 2026-05-01.."}},
		{"which thing by its year, which by its day", "Peru will honour the landmark 2027 fisheries pact with Chile. Peru will hold a June 23 vote on the pact with Chile.", []string{
			"Peru will honour the landmark 2027 fisheries pact with Chile | PE | firm", "Peru will hold a June 23 vote on the pact with Chile | PE | firm | 2026-06-23..2026-06-23"}},
		{"to which day it is prolonged, and from which it is so", "Peru will extend to the end of 2027 its waivers for Chilean steel. Peru will build Chile its largest dam since 2008.", []string{
			"Peru will extend to the end of 2027 its waivers for Chilean steel | PE | firm | ..2027-12-31", "Peru will build Chile its largest dam since 2008 | PE | firm"}},
		{"since when it was not done", "Peru will admit Chilean wool for the first time in 60 years. It will admit Chilean squid for the first time in May.", []string{
			"Peru will admit Chilean wool for the first time in 60 years | PE | firm", "It will admit Chilean squid for the first time in May | PE | firm | 2026-05-01..2026-05-31"}},
		{"for which month a thing is", "On Friday Peru and Chile will meet to set the quota for June.", []string{
			"Peru and Chile will meet to set the quota for June | CL PE | firm | 2026-01-02..2026-01-02"}},
		{"no time of what is done after it", "Chile's president will travel to Lima before returning home on Wednesday.", []string{
			"Chile's president will travel to Lima before returning home on Wednesday | CL | firm"}},
		{"its own time, and that of what is done after it", "On 14 April Chile's president will travel to Lima before returning home on 16 April.", []string{
			"Chile's president will travel to Lima before returning home on 16 April | CL | firm | 2026-04-14..2026-04-14"}},
		{"the day on which it was promised", "Peru's minister promised on Monday that Peru will pay the levy.", []string{
			"Peru will pay the levy | PE | firm"}},
		{"by when what somebody does today is ended", "Peru and Chile pledged to scrap the fees they charge on each other's fruit by 2030.", []string{
			"Peru and Chile pledged to scrap the fees they charge on each other's fruit by 2030 | CL PE | firm | ..2030-12-31"}},
		{"by when what is listed is sent each year", "Peru will publish the list which Chile submits by May each year.", []string{
			"Peru will publish the list which Chile submits by May each year | PE | firm"}},
		{"so long after what happened on a day", "Norway told Peru it would review the levy 60 days after the levy began on 1 December.", []string{
			"it would review the levy 60 days after the levy began on 1 December | NO | firm | 2026-01-30..2026-01-30"}},
		{"a thing that once was, and one that is pending", "Norway pledged to reopen the once famous school in Peru and to sign the still pending pact.", []string{
			"Norway pledged to reopen the once famous school in Peru | NO | firm",
			"to sign the still pending pact | NO | firm"}},
		{"of goods of a land by its adjective", "Norway declared its intention to buy 5,000 tonnes of Peruvian beef in 2027.", []string{
			"Norway declared its intention to buy 5,000 tonnes of Peruvian beef in 2027 | NO | effort | 2027-01-01..2027-12-31"}},
		{"a body with its letters in brackets", "The Economic Community of West African States (ECOWAS) will send Peru a team in May.", []string{
			"The Economic Community of West African States (ECOWAS) will send Peru a team in May | ECOWAS | firm | 2026-05-01..2026-05-31"}},
		{"on which day a sum was pledged", "Norway pledged $2 billion in aid to Peru on Tuesday.", []string{
			"Norway pledged $2 billion in aid to Peru on Tuesday | NO | firm"}},
		{"by when a sum is to be given", "Norway pledged $2 billion in aid to Peru by Friday.", []string{
			"Norway pledged $2 billion in aid to Peru by Friday | NO | firm | ..2026-01-02"}},
		{"when a paper is due", "Norway will put off a report due out on 15 January on Peru's fish.", []string{
			"Norway will put off a report due out on 15 January on Peru's fish | NO | firm"}},
		{"when the occasion is due", "Norway will set out its quota for Peru in the budget due on 15 January.", []string{
			"Norway will set out its quota for Peru in the budget due on 15 January | NO | firm | 2026-01-15..2026-01-15"}},
		{"when something past was done", "Norway set out its plan to tax Peru's fish in June, when Peru opened an inquiry.", []string{
			"Norway set out its plan to tax Peru's fish in June, when Peru opened an inquiry | NO | effort"}},
		{"when something ahead is done", "Norway will tax Peru's fish in June, when the old pact lapses.", []string{
			"Norway will tax Peru's fish in June, when the old pact lapses | NO | firm | 2026-06-01..2026-06-30"}},
		{"when it was sent", "Norway said in a letter, which was sent on Friday, that it would open a port for Peru.", []string{
			"it would open a port for Peru | NO | firm"}},
		{"for how much, on which day", "Norwegian and Peruvian firms will sign deals totalling a billion dollars on Friday.", []string{
			"Norwegian and Peruvian firms will sign deals totalling a billion dollars on Friday | NO PE | firm | 2026-01-02..2026-01-02"}},
		{"until about when", "Norway will not publish the report on Peru until possibly mid-2027.", []string{
			"Norway will not publish the report on Peru until possibly mid-2027 | NO | firm not | ..2027-08-31"}},
		{"years of two figures", "Norway will sell gas to Peru from 2027-29.", []string{
			"Norway will sell gas to Peru from 2027-29 | NO | firm | 2027-01-01..2029-12-31"}},
		{"a month and no years", "Norway will sell gas to Peru from 2027-05.", []string{
			"Norway will sell gas to Peru from 2027-05 | NO | firm | 2027-05-01..2027-05-31"}},
		{"the month in which it was agreed, and the day for which", "Peru and Norway agreed in May that by June 2027 the levy will be paid.", []string{
			"the levy will be paid | NO PE | firm | ..2027-06-30"}},
		{"a time that opens the clause behind a conjunction", "Peru signed the pact in March, and in June 2027 Chile will ratify it.", []string{
			"Chile will ratify it | CL | firm | 2027-06-01..2027-06-30"}},
		{"in which month, on a condition", "In May, if Chile agrees, Peru will open its port.", []string{
			"Peru will open its port | PE | firm | 2026-05-01..2026-05-31 | if: if Chile agrees"}},
		{"in which month, and not before", "In May, and not before, Peru will open its port to Chile.", []string{
			"Peru will open its port to Chile | PE | firm | 2026-05-01..2026-05-31"}},
		{"for when it is set, in the sentence after", "Peru and Norway will hold a second round on trout. It is set for 21 April in Lima.", []string{
			"Peru and Norway will hold a second round on trout | NO PE | firm | 2026-04-21..2026-04-21"}},
		{"what somebody said long ago, as of then", "Norway's minister said in March that Norway would send Peru twelve boats by autumn.", []string{
			"Norway would send Peru twelve boats by autumn | NO | firm | ..2025-11-30"}},
		{"what is told of the subject is no time of the act", "Norway pledged that the ferry to Peru, dropped in 2015, would be reopened before the summer season.", []string{
			"the ferry to Peru, dropped in 2015, would be reopened before the summer season | NO | firm | ..2026-05-31"}},
		{"what is told of the object is no time of the act", "Norway and Peru agreed to deepen their pact, signed in 2009, and to review it in 2027.", []string{
			"Norway and Peru agreed to deepen their pact | NO PE | firm",
			"to review it in 2027 | NO PE | firm | 2027-01-01..2027-12-31"}},
		{"before what happens on a day", "Norway's parliament will take up the accord with Peru before it adjourns on 30 June.", []string{
			"Norway's parliament will take up the accord with Peru before it adjourns on 30 June | NO | firm | ..2026-06-30"}},
		{"when a body meets in a month", "Norway will report to Peru's ministry when the committee gathers in Lima in May.", []string{
			"Norway will report to Peru's ministry when the committee gathers in Lima in May | NO | firm | 2026-05-01..2026-05-31"}},
		{"what is only told of what there is", "Norway will keep its talks with Peru going, there's another session in Lima on 12 May.", []string{
			"Norway will keep its talks with Peru going | NO | repeat"}},
		{"what is only hoped", "Norway will table a text in Lima soon and hopes for a signature by Peru in May.", []string{
			"Norway will table a text in Lima soon | NO | firm | .."}},
		{"done by when, told behind it", "Norway agreed to release the squid of Peru, and that is to be done by Friday.", []string{
			"Norway agreed to release the squid of Peru | NO | firm | ..2026-01-02"}},
		{"of each event", "Norway and Peru agreed to notify outbreaks within 24 hours.", []string{
			"Norway and Peru agreed to notify outbreaks within 24 hours | NO PE | firm | .."}},
		{"a target for a year", "Norway and Peru agreed to set a target of doubling trade by 2030.", []string{
			"Norway and Peru agreed to set a target of doubling trade by 2030 | NO PE | firm | ..2030-12-31"}},
		{"a gathering is a time", "Norway will send envoys to the talks held by Peru in Lima in May.", []string{
			"Norway will send envoys to the talks held by Peru in Lima in May | NO | firm | 2026-05-01..2026-05-31"}},
		{"the day of what is announced", "Norway confirmed the announcement yesterday that it would study a pact with Peru.", []string{
			"it would study a pact with Peru | NO | effort"}},
		{"when it ends that is to be kept", "Norway seeks to keep the rule for Peru's fish, due to lapse on 31 December 2026, for a further two years.", []string{
			"Norway seeks to keep the rule for Peru's fish, due to lapse on 31 December 2026, for a further two years | NO | effort | .."}},
		{"what a noun tells of then", "Norway and Peru met. In 2019 Norway made a commitment to close 20 plants within six months.", []string{
			"Norway made a commitment to close 20 plants within six months | NO | firm | ..2020-06-30 | earlier"}},
		{"told on the day after", "Norway announced that its ban on Peruvian squid would lapse on 29 December 2025.", []string{
			"its ban on Peruvian squid would lapse on 29 December 2025 | NO | firm | 2025-12-29..2025-12-29"}},
		{"a time between dashes", "Norway will – by 30 June – open a port for Peru.", []string{
			"Norway will – by 30 June – open a port for Peru | NO | firm | ..2026-06-30"}},
		{"what was said, between commas", "Norway will, as it said in October, open a port for Peru in July.", []string{
			"Norway will, as it said in October, open a port for Peru in July | NO | firm | 2026-07-01..2026-07-31"}},
		{"by the time something is done on a day", "Norway will open a port for Peru by the time the accord enters into force on 1 July.", []string{
			"Norway will open a port for Peru by the time the accord enters into force on 1 July | NO | firm | ..2026-07-01"}},
		{"by the time, at its head", "By the time ministers meet in May, Norway will open a port for Peru.", []string{
			"Norway will open a port for Peru | NO | firm | ..2026-05-31"}},
		{"behind what tells of the thing", "Norway will lift the ban on squid it imposed on Peru in March 2024 by the end of June.", []string{
			"Norway will lift the ban on squid it imposed on Peru in March 2024 by the end of June | NO | firm | ..2026-06-30"}},
		{"days from what was held on a weekday", "Peru will answer Norway within ten days of Monday's hearing.", []string{
			"Peru will answer Norway within ten days of Monday's hearing | PE | firm | ..2026-01-08"}},
		{"a month before what it is done beside", "In October Norway and Peru will meet on the sidelines of the summit.", []string{
			"Norway and Peru will meet on the sidelines of the summit | NO PE | firm | 2026-10-01..2026-10-31"}},
		{"when the thing ends, between commas", "Norway will extend the quota for Peru, which expires on 30 June, until the end of 2027.", []string{
			"Norway will extend the quota for Peru, which expires on 30 June, until the end of 2027 | NO | firm | ..2027-12-31"}},
		{"what the thing will be by then", "Norway will publish the list for Peru that will be ready by June.", []string{
			"Norway will publish the list for Peru that will be ready by June | NO | firm"}},
		{"from one day to another", "Norway and Peru agreed to extend the truce from 30 June to 31 August.", []string{
			"Norway and Peru agreed to extend the truce from 30 June to 31 August | NO PE | firm | ..2026-08-31"}},
		{"put off from one day to another", "Norway will postpone the duty on Peru's fish from 1 May to 1 September.", []string{
			"Norway will postpone the duty on Peru's fish from 1 May to 1 September | NO | firm | 2026-09-01..2026-09-01"}},
		{"by how long", "Norway and Peru agreed to extend the truce by six months.", []string{
			"Norway and Peru agreed to extend the truce by six months | NO PE | firm"}},
		{"levels of a year", "Norway will cut its emissions by a third from 2020 levels by 2035 with Peru.", []string{
			"Norway will cut its emissions by a third from 2020 levels by 2035 with Peru | NO | firm | ..2035-12-31"}},
		{"so long after the act before", "Norway and Peru will sign the pact on 14 May and publish it a week later.", []string{
			"Norway and Peru will sign the pact on 14 May | NO PE | firm | 2026-05-14..2026-05-14",
			"publish it a week later | NO PE | firm | 2026-05-21..2026-05-21"}},
		{"so long after the year before", "Norway will halve its duty on Peru's fish in 2027. Two years later, Norway will drop it.", []string{
			"Norway will halve its duty on Peru's fish in 2027 | NO | firm | 2027-01-01..2027-12-31",
			"Norway will drop it | NO | firm | 2029-01-01..2029-12-31"}},
		{"later than nobody knows", "Norway and Peru will sign the pact soon and publish it a week later.", []string{
			"Norway and Peru will sign the pact soon | NO PE | firm | ..",
			"publish it a week later | NO PE | firm | .."}},
		{"a round of some days", "Norway will table its offer to Peru at the round of 4-6 May.", []string{
			"Norway will table its offer to Peru at the round of 4-6 May | NO | firm | 2026-05-04..2026-05-06"}},
		{"in the month after an event", "Norway will sign the pact with Peru in the month after the election.", []string{
			"Norway will sign the pact with Peru in the month after the election | NO | firm | .."}},
		{"the day that others were told", "Norway's minister told reporters in Oslo on Monday that Norway would open a port for Peru.", []string{
			"Norway would open a port for Peru | NO | firm"}},
		{"a day behind that", "Norway's minister told reporters that on Monday Norway would open a port for Peru.", []string{
			"Norway would open a port for Peru | NO | firm | 2026-01-05..2026-01-05"}},
		{"a remark behind the time", "During the 15th Five-Year Plan (2026-2030), China will buy more of Peru's fish.", []string{
			"China will buy more of Peru's fish | CN | firm | 2026-01-01..2030-12-31"}},
		{"while they met who said it", "Norway's minister said he will name an envoy to Lima while meeting Peru's on 13 December.", []string{
			"he will name an envoy to Lima while meeting Peru's on 13 December | NO | firm"}},
		{"months of two acts under one verb", "Norway agreed to open a port for Peru's boats in May and to close another in June.", []string{
			"Norway agreed to open a port for Peru's boats in May | NO | firm | 2026-05-01..2026-05-31",
			"to close another in June | NO | firm | 2026-06-01..2026-06-30"}},
		{"a count from what a clause tells", "Norway will lift its ban on Peruvian tea within 30 days after the committee has seen the report.", []string{
			"Norway will lift its ban on Peruvian tea within 30 days after the committee has seen the report | NO | firm | .."}},
		{"a count from the day of a clause", "Norway will answer Peru within 14 days from the day it sends its offer.", []string{
			"Norway will answer Peru within 14 days from the day it sends its offer | NO | firm | .."}},
		{"a count whose unit was named before", "Norway will answer Peru's requests for rice within ten days and requests for fish within five.", []string{
			"Norway will answer Peru's requests for rice within ten days | NO | firm | ..2026-01-09",
			"requests for fish within five | NO | firm | ..2026-01-04"}},
		{"a month that counts from a clause", "The accord between Norway and Peru shall enter into force on the first day of the second month following the date on which both have signed it.", []string{
			"The accord between Norway and Peru shall enter into force on the first day of the second month following the date on which both have signed it | NO PE | legal | .."}},
		{"a count of days after what a clause tells", "Norway's decision on Peru's squid takes effect 90 days after both sides have told each other that they are ready.", []string{
			"Norway's decision on Peru's squid takes effect 90 days after both sides have told each other that they are ready | NO | legal | .."}},
		{"a count from what is done", "Norway and Peru will name a panel within 20 days after receiving a request.", []string{
			"Norway and Peru will name a panel within 20 days after receiving a request | NO PE | firm | .."}},
		{"a count with nothing behind it", "Norway and Peru will name a panel within 20 days.", []string{
			"Norway and Peru will name a panel within 20 days | NO PE | firm | ..2026-01-19"}},
		{"when they met who agreed", "Norway pledged to buy Peruvian squid when ministers met on 5 December.", []string{
			"Norway pledged to buy Peruvian squid when ministers met on 5 December | NO | firm"}},
		{"a day of talks that has just gone by", "Norway agreed to lift its fee on Peruvian squid after talks on 12 December.", []string{
			"Norway agreed to lift its fee on Peruvian squid after talks on 12 December | NO | firm"}},
		{"a day ahead stays", "Norway agreed to lift its fee on Peruvian squid on 12 February.", []string{
			"Norway agreed to lift its fee on Peruvian squid on 12 February | NO | firm | 2026-02-12..2026-02-12"}},
		{"two shares with two dues", "Norway will free 25 per cent of its lines for Peru on entry into force and 10 per cent by 2033.", []string{
			"Norway will free 25 per cent of its lines for Peru on entry into force | NO | firm | ..",
			"10 per cent by 2033 | NO | firm | ..2033-12-31"}},
		{"a quantity a year from then on", "Norway will buy 20 boats from Peru in 2026 and 30 a year thereafter.", []string{
			"Norway will buy 20 boats from Peru in 2026 | NO | firm | 2026-01-01..2026-12-31",
			"30 a year thereafter | NO | firm | 2027-01-01.."}},
		{"only after", "Norway will buy a boat from Peru in 2026 and sell it thereafter.", []string{
			"Norway will buy a boat from Peru in 2026 | NO | firm | 2026-01-01..2026-12-31",
			"sell it thereafter | NO | firm | .."}},
		{"a month that says which letter", "Norway will answer Peru's February letter by the end of May.", []string{
			"Norway will answer Peru's February letter by the end of May | NO | firm | ..2026-05-31"}},
		{"what was put off, at the time behind", "Norway and Peru met. A plan for Norway to open its market by the end of November has been put off until spring.", []string{
			"A plan for Norway to open its market by the end of November | NO | effort | ..2025-11-30"}},
		{"what was missed", "Norway met Peru. Norway has missed its pledge to open the port in November.", []string{
			"its pledge to open the port in November | NO | firm | 2025-11-01..2025-11-30"}},
		{"a year of another story", "Norway cut its fee on Peruvian tea in 2023 and will cut it again next year.\n\nThe ministers had planned to sign in November.", []string{
			"will cut it again next year | NO | firm | 2026-01-01..2026-12-31",
			"The ministers had planned to sign in November | NO PE | effort | 2025-11-01..2025-11-30 | earlier"}},
		{"several months of one year", "Norway will pay Peru in three instalments, in March, June and September 2026.", []string{
			"Norway will pay Peru in three instalments, in March, June and September 2026 | NO | firm | 2026-03-01..2026-09-30"}},
		{"a day of a month that is not known", "Norway will cut its fee on Peruvian squid on the first day of the month following the signature.", []string{
			"Norway will cut its fee on Peruvian squid on the first day of the month following the signature | NO | firm | .."}},
		{"what is kept suspended", "Norway will keep the ban on Peruvian squid suspended until 10 November 2026.", []string{
			"Norway will keep the ban on Peruvian squid suspended until 10 November 2026 | NO | repeat | ..2026-11-10"}},
		{"when something else is done, before a comma", "Peru plans to open a port before May, and Norway has committed itself to building a pier.", []string{
			"Peru plans to open a port before May | PE | effort | ..2026-04-30",
			"Norway has committed itself to building a pier | NO | firm"}},
		{"between subject and verb", "Peru on Friday will name an envoy. Norwegian growers next month are to visit Lima.", []string{
			"Peru on Friday will name an envoy | PE | firm | 2026-01-02..2026-01-02",
			"Norwegian growers next month are to visit Lima | NO | firm | 2026-01-01..2026-01-31"}},
		{"of its start, whose day is not said", "Peru and Norway agreed on talks. The second stage shall be completed within two years of its start.", []string{
			"The second stage shall be completed within two years of its start | NO PE | legal | .."}},
		{"what was promised for the month before last", "Norway passed the fish act on Thursday, which its cabinet had promised to put to a vote by the end of November. Peru welcomed it.", []string{
			"its cabinet had promised to put to a vote by the end of November | NO | firm | ..2025-11-30 | earlier"}},
		{"a count of days from when the measures are taken", "Norway and Peru met. Norway will suspend its duty on trout for 90 days. Each side will take these measures by 14 January 2026.", []string{
			"Norway will suspend its duty on trout for 90 days | NO | firm | ..2026-04-14",
			"Each side will take these measures by 14 January 2026 | NO PE | firm | ..2026-01-14"}},
		{"before one who commits", "From 1 May, Peru commits to apply the lower fee to Norway.", []string{
			"Peru commits to apply the lower fee to Norway | PE | firm | 2026-05-01..2026-05-01"}},
		{"the day of agreeing", "On 10 December, Peru agreed to name an envoy to Norway.", []string{
			"Peru agreed to name an envoy to Norway | PE | firm"}},
		{"when it was agreed, behind the act", "Peru and Norway agreed to open a desk at their meeting in Oslo last October.", []string{
			"Peru and Norway agreed to open a desk at their meeting in Oslo last October | NO PE | firm"}},
		{"a plural object that can be a verb", "Peru will open larger quotas for Norwegian fish and lamb from 1 May.", []string{
			"Peru will open larger quotas for Norwegian fish and lamb from 1 May | PE | firm | 2026-05-01..2026-05-01"}},
		{"an object described by a participle", "Norway will hand Lima proposed dates by the end of May.", []string{
			"Norway will hand Lima proposed dates by the end of May | NO | firm | ..2026-05-31"}},
		{"those who are helped", "Peru will help Norwegian growers reach its market in June.", []string{
			"Peru will help Norwegian growers reach its market in June | PE | firm | 2026-06-01..2026-06-30"}},
		{"a coin that is a verb elsewhere", "Seoul will spend 9 billion won on storage by June.", []string{
			"Seoul will spend 9 billion won on storage by June | KR | firm | ..2026-06-30"}},
		{"a time that tells which thing", "Peru will amend the rule that it passed in October.", []string{
			"Peru will amend the rule that it passed in October | PE | firm"}},
		{"another's promise inside the act", "Peru agreed to sell more gas in return for a pledge by Norway to build a terminal by 2028.", []string{
			"Peru agreed to sell more gas | PE | firm",
			"a pledge by Norway to build a terminal by 2028 | NO | firm | ..2028-12-31"}},
		{"within one", "Peru will open its fish market to Norway within one year.", []string{
			"Peru will open its fish market to Norway within one year | PE | firm | ..2026-12-30"}},
		{"a list of places and a day before who says so", "A desk is to be opened in Oslo and Lima by 1 May, Peru and Norway announced.", []string{
			"A desk is to be opened in Oslo and Lima by 1 May | NO PE | firm | ..2026-05-01"}},
		{"a time of day with a colon", "Peru will open the gate to Norway at 12:01 a.m. on 4 May.", []string{
			"Peru will open the gate to Norway at 12:01 a.m. on 4 May | PE | firm | 2026-05-04..2026-05-04"}},
		{"the day of saying", "Peru said on Friday that it would open a desk for Norway.", []string{
			"it would open a desk for Norway | PE | firm"}},
		{"how long, and from when further on", "Peru will suspend for one year the controls on tin for Norway from 10 November 2025.", []string{
			"Peru will suspend for one year the controls on tin for Norway from 10 November 2025 | PE | firm | ..2026-11-10"}},
		{"the day after what has no day", "Peru will lift its ban on Norwegian fish on the day after the accord enters into force.", []string{
			"Peru will lift its ban on Norwegian fish on the day after the accord enters into force | PE | firm | .."}},
		{"two days joined", "Peru will hold talks with Norway today and tomorrow.", []string{
			"Peru will hold talks with Norway today and tomorrow | PE | firm | 2025-12-30..2025-12-31"}},
		{"for days from a start told before", "From 14 May, Peru will suspend the levy on Norwegian fish for 90 days.", []string{
			"Peru will suspend the levy on Norwegian fish for 90 days | PE | firm | ..2026-08-12"}},
		{"for days from a start told behind", "Peru will suspend the levy on Norwegian fish for two weeks, effective 12 March.", []string{
			"Peru will suspend the levy on Norwegian fish for two weeks, effective 12 March | PE | firm | ..2026-03-26"}},
		{"for a time from a day not told", "Peru will suspend the levy on Norwegian fish for one year.", []string{
			"Peru will suspend the levy on Norwegian fish for one year | PE | firm | .."}},
		{"put off for a time from a day not told", "Peru will put off the levy on Norwegian fish for 90 days, and will postpone the one on oil for a year.", []string{
			"Peru will put off the levy on Norwegian fish for 90 days | PE | firm | ..", "will postpone the one on oil for a year | PE | firm | .."}},
		{"for a period from a day not told", "Peru will suspend the levy on Norwegian fish for an initial period of 90 days.", []string{
			"Peru will suspend the levy on Norwegian fish for an initial period of 90 days | PE | firm | .."}},
		{"of each change, before it", "Peru will notify Norway of any change at least 60 days in advance.", []string{
			"Peru will notify Norway of any change at least 60 days in advance | PE | firm | .."}},
		{"from what happened on no day that is told", "Peru will resume shipments to Norway within five months of the storm.", []string{
			"Peru will resume shipments to Norway within five months of the storm | PE | firm | .."}},
		{"on the day that something expires", "Peru and Norway will renew the accord when it expires on 30 September 2026.", []string{
			"Peru and Norway will renew the accord when it expires on 30 September 2026 | NO PE | firm | 2026-09-30..2026-09-30"}},
		{"in hours each time, from a day", "Peru has promised Norway that lorries will be cleared inside 24 hours as of 1 July 2026.", []string{
			"lorries will be cleared inside 24 hours as of 1 July 2026 | PE | firm | 2026-07-01..2026-07-01"}},
		{"how long, from a day not told", "Peru will lend Norway a crane for one year.", []string{
			"Peru will lend Norway a crane for one year | PE | firm | .."}},
		{"over how long, from a day not told", "Peru will phase out its duty on Norwegian cod over five years.", []string{
			"Peru will phase out its duty on Norwegian cod over five years | PE | firm | .."}},
		{"from a start that was promised", "Under the pact Peru and Norway shall begin a second stage by 20 May 2027. The second stage shall be over within two years of its start. The second stage shall be reviewed within a year of its launch.", []string{
			"Peru and Norway shall begin a second stage by 20 May 2027 | NO PE | legal | ..2027-05-20",
			"The second stage shall be reviewed within a year of its launch | NO PE | legal | ..2028-05-20"}},
		{"in a month of a range that went before", "Peru will supply Norway with power from last November to February 2026.", []string{
			"Peru will supply Norway with power from last November to February 2026 | PE | firm | 2025-11-01..2026-02-28"}},
		{"up to a year at a rate", "Peru will raise the quota for Norwegian cod by 5 percent a year to 2030.", []string{
			"Peru will raise the quota for Norwegian cod by 5 percent a year to 2030 | PE | firm | ..2030-12-31"}},
		{"on the day of what happens", "Peru will pay Norway on the day it gets the ship.", []string{
			"Peru will pay Norway on the day it gets the ship | PE | firm"}},
		{"in the month of what happens", "Peru will pay Norway in the month the port opens.", []string{
			"Peru will pay Norway in the month the port opens | PE | firm"}},
		{"the end of business", "Peru will answer Norway by close of business on 14 January.", []string{
			"Peru will answer Norway by close of business on 14 January | PE | firm | ..2026-01-14"}},
		{"an hour in one word", "Peru will answer Norway by 5pm on 14 January.", []string{
			"Peru will answer Norway by 5pm on 14 January | PE | firm | ..2026-01-14"}},
		{"a run of years behind over", "Peru will train 40 Norwegian pilots over 2026-2028.", []string{
			"Peru will train 40 Norwegian pilots over 2026-2028 | PE | firm | 2026-01-01..2028-12-31"}},
		{"a day of long before the promise", "Peru and Norway agreed to open a desk as a part of the plan set out at the forum in Oslo on 3 May 2024.", []string{
			"Peru and Norway agreed to open a desk as a part of the plan set out at the forum in Oslo on 3 May 2024 | NO PE | firm"}},
		{"told in the sentence after of it", "Norway will impose a duty on Peruvian steel. It comes into force on 15 April.", []string{
			"Norway will impose a duty on Peruvian steel | NO | firm | 2026-04-15..2026-04-15"}},
		{"told in the sentence after", "Norway will ban imports of Peruvian trout. The ban starts on 20 March 2026.", []string{
			"Norway will ban imports of Peruvian trout | NO | firm | 2026-03-20..2026-03-20"}},
		{"what another thing starts on", "Norway will ban imports of Peruvian trout. The season of rain starts on 20 March 2026.", []string{
			"Norway will ban imports of Peruvian trout | NO | firm"}},
		{"a year ahead of one who promised", "Next year, Peru has promised to spend 9 million dollars on a port.", []string{
			"Peru has promised to spend 9 million dollars on a port | PE | firm | 2026-01-01..2026-12-31"}},
		{"behind an insertion between dashes", "Peru pledged to finish both lines -- the bypass and the link, which Norway pays for -- within two years.", []string{
			"Peru pledged to finish both lines -- the bypass and the link, which Norway pays for -- within two years | PE | firm | ..2027-12-30"}},
		{"behind what is listed", "Peru will scrap its duties on the goods listed in Annex A no later than 1 July 2027.", []string{
			"Peru will scrap its duties on the goods listed in Annex A no later than 1 July 2027 | PE | firm | ..2027-07-01"}},
		{"what goods are for", "Peru will list the volumes for 2024–2026 by 30 June 2026.", []string{
			"Peru will list the volumes for 2024–2026 by 30 June 2026 | PE | firm | ..2026-06-30"}},
		{"a time that is part of a name", "Peru and Norway are committed to their 2030 Fishing Goals.", nil},
		{"a quarter that is audited", "Peru will publish the findings of the third-quarter audit.", []string{
			"Peru will publish the findings of the third-quarter audit | PE | firm"}},
		{"a day that is over", "Peru and Norway agreed to open a desk as part of the plan drafted at the conference in Lima on 3 May 2025.", []string{
			"Peru and Norway agreed to open a desk as part of the plan drafted at the conference in Lima on 3 May 2025 | NO PE | firm"}},
		{"what was due and is overdue", "No ship came, though Peru had vowed to open its port by 1 May 2025.", []string{
			"Peru had vowed to open its port by 1 May 2025 | PE | firm | ..2025-05-01 | earlier"}},
		{"of a statement's own date", "Norway's side shall list its rules within thirty days of the date of these Minutes.", []string{
			"Norway's side shall list its rules within thirty days of the date of these Minutes | NO | legal | ..2026-01-29"}},
		{"one of two months", "The round between Peru and Norway will be held in August or September 2026.", []string{
			"The round between Peru and Norway will be held in August or September 2026 | NO PE | firm | 2026-08-01..2026-09-30"}},
		{"what is only to be ensured", "Peru will pass the bill in May to ensure the pact with Norway takes effect in July.", []string{
			"Peru will pass the bill in May to ensure the pact with Norway takes effect in July | PE | firm | 2026-05-01..2026-05-31"}},
		{"a stay told in the sentence before", "Norway's minister will be in Lima from 3 to 5 June 2026. She will tour a port and open a desk.", []string{
			"She will tour a port | NO | firm | 2026-06-03..2026-06-05",
			"open a desk | NO | firm | 2026-06-03..2026-06-05"}},
		{"what is done on a visit, sentence after sentence", "Norway's Minister Kari Lund will visit Peru from 3 to 5 June 2026. Minister Lund will call on Peru's premier. She will also tour a port. Kari Lund will also meet growers.", []string{
			"Norway's Minister Kari Lund will visit Peru from 3 to 5 June 2026 | NO | firm | 2026-06-03..2026-06-05",
			"Minister Lund will call on Peru's premier | NO | firm | 2026-06-03..2026-06-05",
			"She will also tour a port | NO | firm | 2026-06-03..2026-06-05",
			"Kari Lund will also meet growers | NO | firm | 2026-06-03..2026-06-05"}},
		{"what is not done on visits, and by others", "Norway's Minister Kari Lund will visit Peru from 3 to 5 June 2026. Minister Lund will propose a levy. Peru's minister will also meet growers.", []string{
			"Norway's Minister Kari Lund will visit Peru from 3 to 5 June 2026 | NO | firm | 2026-06-03..2026-06-05",
			"Minister Lund will propose a levy | NO | firm",
			"Peru's minister will also meet growers | PE | firm"}},
		{"what is done once back", "Norway's Minister Kari Lund will fly home from Peru on 5 June 2026. Minister Lund will meet growers.", []string{
			"Minister Lund will meet growers | NO | firm"}},
		{"what is done at the meeting told before", "Norway's minister Kari Lund will take part in a meeting of ministers in Lima on 8 and 9 June 2026. Norway's envoy will speak. Risks to squid will be discussed at the meeting.", []string{
			"Norway's minister Kari Lund will take part in a meeting of ministers in Lima on 8 and 9 June 2026 | NO | firm | 2026-06-08..2026-06-09",
			"Norway's envoy will speak | NO | firm",
			"Risks to squid will be discussed at the meeting | NO | firm | 2026-06-08..2026-06-09"}},
		{"what is done at another meeting", "Norway's minister will meet Peru's premier on 8 June 2026. Risks to squid will be discussed at a meeting in Oslo.", []string{
			"Norway's minister will meet Peru's premier on 8 June 2026 | NO | firm | 2026-06-08..2026-06-08",
			"Risks to squid will be discussed at a meeting in Oslo | NO PE | firm"}},
		{"a stay that is over", "Norway's minister was in Lima from 3 to 5 June 2025. She will open a desk.", []string{
			"She will open a desk | NO | firm"}},
	})
}

func TestConditions(t *testing.T) {
	checkTold(t, []told{
		{"of what may be asked for", "If prices fall, Peru may request talks; Norway will answer within ten days.", []string{
			"Norway will answer within ten days | NO | firm | .. | if: If prices fall"}},
		{"behind its modal", "Prices may fall; Norway will in that case buy fish from Peru.", []string{
			"Norway will in that case buy fish from Peru | NO | firm | if: in that case"}},
		{"before a joined infinitive", "Peru and Norway agreed to finish the talks and, subject to review, to sign the pact.", []string{
			"Peru and Norway agreed to finish the talks | NO PE | firm",
			"to sign the pact | NO PE | firm | if: subject to review"}},
		{"behind a comma", "Peru will open two ports, as long as Norway complies.", []string{
			"Peru will open two ports | PE | firm | if: as long as Norway complies"}},
		{"then", "Peru said that if Norway complied, then it will open two ports.", []string{
			"it will open two ports | PE | firm | if: if Norway complied"}},
		{"as each", "Peru will pay for the track in parts as each section of it is finished.", []string{
			"Peru will pay for the track in parts as each section of it is finished | PE | firm | if: as each section of it is finished"}},
		{"of the clause before alone", "If prices fall, Peru will request talks; Norway will answer in writing.", []string{
			"Peru will request talks | PE | firm | if: If prices fall",
			"Norway will answer in writing | NO | firm"}},
	})
}

// TestConditionsHaveCases holds each row of conditions to its text and to its near miss.
func TestConditionsHaveCases(t *testing.T) {
	for _, row := range conditions {
		if parts := strings.Split(row.in, "|"); len(parts) != 3 {
			t.Errorf("%s: no condition between bars in %q", row.words, row.in)
		} else if got := find(strings.Join(parts, "")); len(got) != 1 || !strings.HasSuffix(got[0], "| if: "+parts[1]) {
			t.Errorf("%s: %s\n got %q", row.words, row.in, got)
		}
		for _, not := range strings.Split(row.not, "\n") {
			if got := find(not); len(got) != 1 || strings.Contains(got[0], "| if: ") {
				t.Errorf("%s: near miss %s\n got %q", row.words, not, got)
			}
		}
	}
}

func TestFirmness(t *testing.T) {
	checkTold(t, []told{
		{"a text is studied for certain", "Peru will study the Norwegian draft.", []string{"Peru will study the Norwegian draft | PE | firm"}},
		{"a request is only considered", "Peru said it would consider the request.", []string{"it would consider the request | PE | effort"}},
		{"what is put into effect by somebody", "The pact of Peru and Norway will be put into effect within 30 days.", []string{
			"The pact of Peru and Norway will be put into effect within 30 days | NO PE | firm | ..2026-01-29"}},
		{"an effort told as a noun not to", "Peru will make every effort not to delay Norwegian ships.", []string{
			"Peru will make every effort not to delay Norwegian ships | PE | effort not"}},
		{"one's best, in progress", "“We will be making best endeavours to open the port,” Peru's minister said.", []string{
			"We will be making best endeavours to open the port | PE | effort"}},
		{"to have it done", "Peru intends to have it ratified before June.", []string{
			"Peru intends to have it ratified before June | PE | effort | ..2026-05-31"}},
		{"to have a thing done", "Peru intends to have the pact ratified before June.", []string{
			"Peru intends to have the pact ratified before June | PE | effort | ..2026-05-31"}},
		{"undertakes, in a statement", "Joint Statement of Peru and Norway\n\nPeru undertakes to list its rules.", []string{
			"Peru undertakes to list its rules | PE | legal"}},
		{"years from a year on are a window", "Norway will supply Peru with salmon for 10 years starting 2026.", []string{
			"Norway will supply Peru with salmon for 10 years starting 2026 | NO | firm | 2026-01-01..2035-12-31"}},
		{"years from a month on", "Norway will give Peru seed for three years commencing July 2026.", []string{
			"Norway will give Peru seed for three years commencing July 2026 | NO | firm | 2026-07-01..2029-06-30"}},
		{"years from a day on", "Norway will lend Peru two ships for three years from 1 July 2026.", []string{
			"Norway will lend Peru two ships for three years from 1 July 2026 | NO | firm | 2026-07-01..2029-07-01"}},
		{"years, and behind a comma from when", "Norway will train Peru's pilots for four years, starting in 2026.", []string{
			"Norway will train Peru's pilots for four years, starting in 2026 | NO | firm | 2026-01-01..2029-12-31"}},
		{"from when, and then how many years", "From 2027, Norway will pay Peru a rent for five years.", []string{
			"Norway will pay Peru a rent for five years | NO | firm | 2027-01-01..2031-12-31"}},
		{"years from a year on, of what is kept", "Norway will keep its levy on Peruvian squid for three years from 2027.", []string{
			"Norway will keep its levy on Peruvian squid for three years from 2027 | NO | repeat | ..2029-12-31"}},
		{"years from a year on, of what is not done", "Norway will not tax Peruvian squid for three years from 2027.", []string{
			"Norway will not tax Peruvian squid for three years from 2027 | NO | firm not | ..2029-12-31"}},
		{"years from a year on, of what is suspended", "Norway will suspend its levy on Peruvian squid for two years from 2027.", []string{
			"Norway will suspend its levy on Peruvian squid for two years from 2027 | NO | firm | ..2028-12-31"}},
		{"later than what was done", "Peru raised its duty on 1 November 2025 and will lift it 90 days later.", []string{
			"will lift it 90 days later | PE | firm | 2026-01-30..2026-01-30"}},
		{"later than what there is", "The summit of Norway and Peru is on 4 May. The ministers of Peru and Norway will meet two weeks later.", []string{
			"The ministers of Peru and Norway will meet two weeks later | NO PE | firm | 2026-05-18..2026-05-18"}},
		{"later than what opens the sentence", "After talks in Oslo on 4 May, Norway and Peru will sign the pact a month later.", []string{
			"Norway and Peru will sign the pact a month later | NO PE | firm | 2026-06-04..2026-06-04"}},
		{"later than a year", "Norway signed the accord with Peru in 2024 and will review it five years later.", []string{
			"will review it five years later | NO | firm | 2029-01-01..2029-12-31"}},
		{"within so long of that", "Norway will sign the pact by 1 June, and Peru will sign it within two weeks of that.", []string{
			"Norway will sign the pact by 1 June | NO | firm | ..2026-06-01", "Peru will sign it within two weeks of that | PE | firm | ..2026-06-15"}},
		{"within so long after that, in the next sentence", "Norway will send its list to Peru by 1 June 2026. Peru will reply within two weeks after that.", []string{
			"Norway will send its list to Peru by 1 June 2026 | NO | firm | ..2026-06-01", "Peru will reply within two weeks after that | PE | firm | ..2026-06-15"}},
		{"so long after that", "Norway will pay half of the loan to Peru on 1 July 2026 and will pay the rest six months after that.", []string{
			"Norway will pay half of the loan to Peru on 1 July 2026 | NO | firm | 2026-07-01..2026-07-01", "will pay the rest six months after that | NO | firm | 2027-01-01..2027-01-01"}},
		{"later, and no day told", "Norway will sign the pact with Peru. Peru will ratify it two weeks later.", []string{
			"Norway will sign the pact with Peru | NO | firm", "Peru will ratify it two weeks later | PE | firm | .."}},
		{"later is when it was agreed", "Peru met Norway on 4 May 2025. Two weeks later, the ministers met again and agreed that Norway would open its port to Peru.", []string{
			"Norway would open its port to Peru | NO | firm"}},
		{"later than planned is from no day", "Norway met Peru on 4 May 2025. Norway will open its port to Peru two weeks later than planned.", []string{
			"Norway will open its port to Peru two weeks later than planned | NO | firm"}},
		{"an effort not to", "Peru will try not to interrupt its deliveries to Norway.", []string{
			"Peru will try not to interrupt its deliveries to Norway | PE | effort not"}},
	})
}

// Years within which something is due count from a day that the text does not
// give: the last of them is a guess, and said to be one.
func TestYearsFromADayNotTold(t *testing.T) {
	for in, want := range map[string]timex.Precision{
		"Peru will cut its duties on Norwegian cod within 15 years.":           timex.Vague,
		"Peru will cut its duties on Norwegian cod within the year.":           timex.Year,
		"Peru will cut its duties on Norwegian cod within 90 days.":            timex.Day,
		"In 2015 Peru and Norway agreed to open a cod market within 15 years.": timex.Year,
	} {
		lex, r, times, parties := newTestReader()
		d := lex.Parse(text.Plain(in))
		cs := r.Find(d, Facts{Anchor: timex.On(2025, 12, 30), Mentions: parties.Find(d), Times: times.Find(d)})
		if len(cs) != 1 || cs[0].Due == nil || cs[0].Due.Precision != want {
			t.Errorf("%s: %+v", in, cs)
		}
	}
}
