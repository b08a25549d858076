package actors

import (
	"strings"

	"attache/briefs/actors/phrases"
	"attache/briefs/rules"
	"attache/briefs/text"
)

// silence enters the names with a state's name in them that name no party:
// seas, newspapers, provinces, accords called after a city.
func (n *names) silence(lex *text.Lexicon) {
	for _, phrase := range strings.Split(strings.ReplaceAll(noParties, "\n", ","), ",") {
		if phrase = strings.TrimSpace(phrase); phrase != "" {
			n.add(lex, phrase, entry{silent: true, letter: capital})
		}
	}
}

const noParties = `South China Sea, East China Sea, Sea of Japan, Gulf of Mexico, Gulf of America, Gulf of Guinea, Gulf of Oman, Indian Ocean, English Channel,
Bay of Bengal, Panama Canal, Persian Gulf, Korea Strait, Taiwan Strait, Korean Peninsula, Korean peninsula, Irish Sea, Norwegian Sea, Philippine Sea, Timor Sea,
New Mexico, New England, New Jersey, West Indies, American Samoa, Latin America, Latin American, South America, South American, North America, North American,
Central America, Central American, Americas, African American, Native American, Washington state, Washington State, State of Washington, Washington University,
South Georgia, Georgia Tech, Georgetown, Michael Jordan, Jordan River, Jordan Valley, Guinea pig, guinea pigs, Turkey breast, Panama Papers, Lima beans, Cuba libre,
China Daily, China Morning Post, South China Morning Post, Korea Times, Korea Herald, Korea JoongAng Daily, Japan Times, Japan News, Straits Times, Jakarta Post,
Bangkok Post, Times of India, India Today, Indian Express, Economic Times, Washington Post, New York Times, Wall Street Journal, Financial Times, Le Monde,
Jakarta Globe, Vietnam News, Viet Nam News, Manila Times, Philippine Star, Brussels Times, Moscow Times, Global Times, Nikkei Asia, Kyodo News, Yonhap News Agency,
Paris Agreement, Paris accord, Lisbon Treaty, Treaty of Lisbon, Treaty of Rome, Vienna Convention, Bern Convention, Berne Convention, Rome Statute, Kyoto Protocol,
Doha Round, Doha Development Agenda, Doha Development Round, Uruguay Round, Tokyo Round, Nairobi Package, Bali Package, Cairns Group, Paris Club, Washington Consensus,
Havana Charter, Beijing Consensus, Lima Declaration, Abuja Treaty, Rotterdam Convention, Basel Convention, Hague Convention, Hague System, Madrid System, Madrid Protocol,
Lisbon System, Brussels effect, Dutch disease, Swiss cheese, Swiss franc, Swiss francs, U.S. dollar, U.S. dollars, US dollar, US dollars, Canadian dollar, Australian dollar,
Hong Kong dollar, Hong Kong dollars, Singapore dollar, New Zealand dollar, Japanese yen, Chinese yuan, Korean won, British pound, Indian rupee, Indian rupees,
Korean War, Vietnam War, Gulf War, Gulf War, French fries, Brazil nuts, Brazil nut, Turkish coffee, American Airlines, British Columbia, Prince Philip,
Lunar New Year, Chinese New Year, Spanish-speaking, English-speaking, English language, French language, European plan, Kentucky, Paris Saint-Germain`

// references enters the words that refer back to a party named before.
func (n *names) references(lex *text.Lexicon) {
	for _, row := range referenceRows {
		for p := range strings.SplitSeq(row.phrases, ",") {
			for _, phrase := range phrases.Expand(strings.TrimSpace(p)) {
				n.set.Add(lex.Phrase(phrase), entry{
					kind: row.kind, letter: row.letter, plural: row.plural, name: phrase, rank: row.rank, likely: n.likely(row.likely),
				})
			}
		}
	}
}

func (n *names) likely(code string) []string {
	if code == "" {
		return nil
	}
	return n.share(code)
}

var referenceRows = []struct {
	kind    Kind
	letter  letter
	plural  bool
	rank    rank
	likely  string // whose office it is, when that party is in the text
	phrases string
}{
	{kind: Joint, plural: true, phrases: `the two sides, two sides, both sides, the two parties, both parties, the parties, the sides, either side, neither side, each side, either party, each party,
		neither party, the contracting parties, the participants`},
	{kind: Joint, plural: true, phrases: `the two countries, two countries, both countries, each country, either country, the two nations, two nations, both nations, the two states, the two economies, both economies,
		the two neighbo[u]rs, the two partners, both partners, the two capitals, both capitals, the two allies, both allies, the two blocs, the two, both`},
	{kind: Joint, plural: true, phrases: `the two governments, two governments, both governments, the governments, either government, each government, the two administrations`},
	{kind: Joint, plural: true, phrases: `the delegations, the two delegations, both delegations, the negotiators, both negotiators, the negotiating teams, both teams, the two teams`},
	{kind: Joint, plural: true, phrases: `the ministers, both ministers, the two ministers, the trade ministers, the two trade ministers, the leaders, both leaders, the two leaders, the presidents, the two presidents,
		both presidents, the prime ministers, the two prime ministers, the officials, both officials, the two officials, the chief negotiators, the two men, the heads of state, the two ministries, both ministries`},
	{kind: Pronoun, letter: small, phrases: "it, its, itself"},
	{kind: Pronoun, phrases: "he, she, his, her, him"},
	{kind: Pronoun, plural: true, phrases: "they, their, them, themselves, we, our, my"},
	{kind: Pronoun, plural: true, letter: capital, phrases: "I"},
	{kind: Pronoun, plural: true, letter: small, phrases: "us"},
	{kind: Office, rank: government, phrases: "the ruling party, the presidential office, the presidential blue house, the central government, the national government"},
	{kind: Office, rank: noRank, phrases: "the country, the nation, the kingdom, the republic"},
	{kind: Office, rank: unionBody, likely: "EU", phrases: "the union, member states, the member states, its member states, the 27, the commission"},
	{kind: Office, rank: ministry, likely: "JP", letter: capital, phrases: "MITI"}, // Japan's until 2001, and Malaysia's
	{kind: Office, rank: unionBody, likely: "EU", letter: capital, phrases: "the Community, Community"},
	{kind: Office, rank: unionBody, phrases: "the bloc, its members, the members, the grouping"},
	{kind: Office, rank: legislature, likely: "US", letter: capital, phrases: "Congress, Senate, the Senate, the House, the Supreme Court"},
	{kind: Office, rank: legislature, likely: "KR", phrases: "the national assembly, national assembly"},
	{kind: Office, rank: government, likely: "US", phrases: "the administration"},
	{kind: Office, rank: firm, phrases: "the company, the firm, the carmaker, the automaker, the steelmaker, the chipmaker, the group"},
	{kind: Office, rank: legislature, phrases: "parliament, the parliament, the legislature, the lower house, the upper house, lawmakers"},
}

// vocabulary is the classes of single words that shape a mention.
type vocabulary struct {
	title, portfolio, head, firm, role, accord rules.Set
	say, meet, acts, stop, particle            rules.Set
	at, with, by, coordinate, first, third     rules.Set
	ministry, government, legislature, joint   rules.Set
	plural, article, possessive, of, human     rules.Set
	maker, crowd, agency, theirs, opens        rules.Set
}

var classes = map[string]string{
	"title": `minister, ministers, president, premier, chancellor, secretary, undersecretary, subsecretary, commissioner, representative, ambassador, envoy, governor,
		director, chief, chairman, chairwoman, chair, spokesman, spokeswoman, spokesperson, negotiator, counsellor, counselor, senator, congressman, congresswoman,
		mr, mrs, ms, dr, professor, king, queen, prince, sheikh, sheikha, shaikh, ceo, head, leader, vice, deputy, lord, baroness, sir, dame, taoiseach, attaché, sultan, emir, delegate, mep`,
	"agency": `agency, authority, authorities, board, bureau, service, chamber, commission, council, inspectorate, customs, regulator, regulators, directorate`,
	"crowd": `company, companies, firm, firms, business, businesses, industry, states, capitals, member, members, enterprise, enterprises, economists, analysts, brokers, unions, consumers, workers,
		team, head, deputy, vice, chair, leader, chief, dealers, giant, giants, prime, party, bank, banks, maker, makers, producer, producers, buyer, buyers, investor, investors, farmer, farmers, grower, growers,
		trader, traders, retailer, retailers, supplier, suppliers, operator, operators, negotiating, contractor, contractors, developer, developers, side, sides, mr, mrs, ms, dr, sir, lord, king, queen, prince, association, institute,
		federation, foundry, manufacturer, manufacturers, exporter, exporters, importer, importers, airline, airlines, court`,
	"theirs": `its, their, his, our, my, her`,
	"maker": `maker, makers, company, firm, manufacturer, distiller, bank, operator, supplier, producer, carmaker, automaker, startup, brewer, insurer, airline, conglomerate, retailer, shipbuilder, utility,
		consultancy, broker, chipmaker, steelmaker, miner, refiner, developer, trader, exporter, importer, subsidiary, group, shipper, carrier, venture, contractor, giant`,
	"human": `analyst, economist, strategist, lawyer, researcher, fellow, official, adviser, advisor, scholar, dealer, trader, farmer, aide, diplomat, expert, executive, lobbyist, negotiator, owner, founder,
		teaches, leads, follows, heads, headed, led, runs, speaks, represents, advises, professor, director, chief, chairman, chairwoman, president, minister, secretary, undersecretary, commissioner, representative,
		ambassador, spokesman, spokeswoman, spokesperson, envoy, governor, head, partner, manager, officer, attaché, lawmaker, senator, deputy, chair, premier, counsellor`,
	"portfolio": `trade, commerce, industry, industries, finance, foreign, affairs, economy, economic, economics, energy, resources, agriculture, treasury, prime, vice, deputy, senior, chief, first,
		international, general, assistant, under, state, principal, executive, business, labour, labor, external, interior, environment, development, food, fisheries, science, technology,
		digital, transport, planning, national, security, special, acting, former, permanent, parliamentary, managing, policy, negotiation, negotiations, public, investment, tourism,
		coordinating, defence, defense, home, health, climate, forestry, customs, oceans, land, infrastructure, information, communications, sme, smes, startups, ict, export, exports, rural,
		advanced, competition, industrial, cooperation, enterprise, tax, revenue, budget, education, mines, mining, water, supply, bilateral, cultural, federal, union, central, joint, export, lead, top, press, promotion, internal`,
	"head": `ministry, department, agency, commission, council, chamber, federation, association, institute, institution, center, centre, bank, authority, office, administration, service,
		board, bureau, organization, organisation, parliament, assembly, congress, senate, university, fund, foundation, secretariat, cabinet, embassy, court, corporation, society,
		confederation, league, school, college, forum, delegation, mission, party, consulate, directorate, inspectorate, cooperative, ministries, lobby, customs, committee, commissariat, exchange, house, alliance, government`,
	"firm": `corp, inc, ltd, plc, llc, co, group, motor, motors, electronics, securities, holdings, airlines, airways, steel, chemical, chemicals, pharma, pharmaceuticals,
		shipping, shipbuilding, capital, partners, components, spirits, cable, telecom, semiconductor, semiconductors, technologies, systems, insurance, logistics, foods, petroleum, biologics, asset,
		ag, gmbh, nv, spa, kk, management, breweries, distillers, automotive, batteries, aerospace, mining, minerals, energy, industries, consulting`,
	"role": `official, officials, government, side, sides, delegation, negotiator, negotiators, ministry, ministries, minister, ministers, president, presidents, premier, company, companies, firm, firms,
		manufacturer, manufacturers, exporter, exporters, importer, importers, buyer, buyers, investor, investors, farmer, farmers, grower, growers, producer, producers, automaker, automakers, carmaker,
		carmakers, steelmaker, steelmakers, maker, makers, refiner, refiners, authorities, authority, regulator, regulators, lawmaker, lawmakers, parliament, cabinet, leader, leaders, diplomat, diplomats,
		customs, embassy, bank, banks, business, businesses, airline, airlines, shipbuilder, shipbuilders, trader, traders, retailer, retailers, startups, chipmaker, chipmakers, utilities, operator, operators,
		supplier, suppliers, counterpart, counterparts, envoy, envoys, team, administration, representative, representatives, commissioner, spokesman, spokeswoman, spokesperson, secretary, ambassador,
		prime, inspectorate, inspectors, importers, miners, smelters, chancellor, agency, commission, council, court, congress, senate, chamber, federation, association, conglomerate, conglomerates,
		enterprise, enterprises, industry, lobby, lobbies, committee, party, deputy, undersecretary, delegates, states, capitals, member, members, department, institute, economists, analysts, brokers,
		unions, consumers, workers, governments, negotiating, presidency, foundry, developer, developers, shippers, carriers, carrier, contractors, contractor, giant, giants`,
	"accord": `agreement, fta, cepa, pact, treaty, partnership, protocol, statement, act, declaration, framework, dialogue, initiative, plan, deal, accord, memorandum, week, war, day, summit, round, law, bill,
		order, rules, code, sheet, programme, program, project, strategy, note, index, communiqué, communique, arrangement, convention, charter, consensus, ecta, ceca, teca, epa, cepa, mou`,
	"say": `said, says, told, tells, added, adds, announced, explained, stated, stressed, noted, commented, wrote, warned, argued, confirmed, acknowledged, insisted, recalled, remarked, replied, quoted, saying,
		declared, according, reckons, reckoned, predicted, predicts, expects, complained, promised, pledged, vowed`,
	"meet": `met, meet, meets, meeting, talks, visited, visit, visits, received, receives, hosted, called, phoned, consulted, discussed, signed, agreed, negotiated, negotiations, concluded, welcomed, joined, toured, spoke`,
	"acts": `will, would, has, have, had, is, are, was, were, may, can, could, should, shall, must, does, did, do, also, and, plans, aims, seeks, intends, wants, hopes, promises, pledges, vows, says, sees, urges,
		calls, signs, drops, denies, opens, puts, wrap, clinch, hold, agree, push, set, sign, meet, start, draft, miss, fix, end, exchange, passes, conclude, said, told, made, got, took, gave, held, met, put, began,
		kept, sent, won, remains, expects, considers, notes, reaffirms, undertakes, commits, agrees, lifts, cuts, bans, imposes, launches, joins, cannot, won't, refuses, rejects, backs, never, still, now, then, moreover, meanwhile, to, not, buys, faces, gets`,
	"stop": `the, a, an, in, on, at, by, to, of, for, from, with, and, or, but, it, its, they, their, he, she, his, her, we, our, i, this, that, these, those, as, if, once, when, while, after, before, under, over, both,
		all, some, most, many, few, no, not, yes, there, here, last, next, earlier, later, meanwhile, however, according, until, since, during, between, among, against, about, also, then, so, nothing, nobody, two, three,
		january, february, march, april, may, june, july, august, september, october, november, december, monday, tuesday, wednesday, thursday, friday, saturday, sunday, jan, feb, mar, apr, jun, jul, aug, sep, sept,
		oct, nov, dec, mon, tue, wed, thu, fri, sat, sun, is, are, was, were, will, would, has, have, had, said, says, q, how, what, who, why, where, which, now, new, old, should, subject, every, each, either, neither, without, within, through, per, plus`,
	"particle":    `bin, al, de, da, do, dos, del, von, der, van, den, la, el, ben, ibn, e, y`,
	"at":          `in, at, inside, across, near, outside, around, throughout, into, from, to, toward, towards, over, via, visiting, leaving, for`,
	"with":        `with, between, met, against, urged, asked, received, joined, hosted, visited`,
	"by":          `by`,
	"coordinate":  `and, -, –, —, &, /`,
	"first":       `we, our, i, my, us`,
	"third":       `he, she, his, her, him`,
	"ministry":    `ministry, department, ministries, minister, vice, undersecretary, secretary, representative, office, secretariat, bureau, division`,
	"government":  `government, administration, cabinet, president, premier, chancellor, embassy, presidency, state, prime`,
	"legislature": `parliament, assembly, congress, senate, house, party, lawmakers`,
	"joint":       `council, committee, commission, secretariat`,
	"plural":      `officials, negotiators, ministers, leaders, companies, firms, buyers, exporters, importers, authorities, delegations, diplomats, investors, farmers, makers, members, states`,
	"article":     `the, a, an, its, their, his, her, our, another`,
	"possessive":  `'s`,
	"of":          `of, for, in, on, at, from, within`,
}

func newVocabulary(v *rules.Vocabulary) vocabulary {
	for name, words := range classes {
		v.Class(name, words)
	}
	return vocabulary{
		opens: v.Set("article", "portfolio", "role", "title"), // what an office can begin with
		title: v.Set("title"), portfolio: v.Set("portfolio"), head: v.Set("head"), firm: v.Set("firm"), role: v.Set("role"), accord: v.Set("accord"),
		say: v.Set("say"), meet: v.Set("meet"), acts: v.Set("acts"), stop: v.Set("stop"), particle: v.Set("particle"),
		at: v.Set("at"), with: v.Set("with"), by: v.Set("by"), coordinate: v.Set("coordinate"), first: v.Set("first"), third: v.Set("third"),
		ministry: v.Set("ministry"), government: v.Set("government"), legislature: v.Set("legislature"), joint: v.Set("joint"),
		plural: v.Set("plural"), article: v.Set("article"), possessive: v.Set("possessive"), of: v.Set("of"), human: v.Set("human"), maker: v.Set("maker"), theirs: v.Set("theirs"), crowd: v.Set("crowd"), agency: v.Set("agency"),
	}
}
