package actors

import (
	"strings"

	"attache/briefs/text"
)

var referenceRows = []struct {
	kind    Kind
	casing  casing
	plural  bool
	rank    rank
	likely  string // whose office it is, when that party is in the text; several with blanks between
	count   int    // how many a Joint says they are, 0 for two
	phrases string
}{
	{kind: Joint, plural: true, phrases: `the two sides, two sides, both sides, the two parties, both parties, the parties, the sides, either side, neither side, each side, either party, each party,
		neither party, the contracting parties, contracting parties, both contracting parties, each contracting party, either contracting party, neither contracting party, the contracting states, the working parties, the participants`},
	{kind: Joint, plural: true, phrases: `the two countries, two countries, both countries, each country, either country, the two nations, two nations, both nations, the two states, the two economies, both economies,
		the two neighbors, the two neighbours, the two partners, both partners, the two capitals, both capitals, the two allies, both allies, the two blocs, the two, both`},
	{kind: Joint, plural: true, phrases: `the two governments, two governments, both governments, the governments, either government, each government, the two administrations`},
	{kind: Joint, plural: true, phrases: `the delegations, the two delegations, both delegations, the negotiators, both negotiators, the negotiating teams, both teams, the two teams`},
	{kind: Joint, plural: true, phrases: `the ministers, both ministers, the two ministers, the trade ministers, the two trade ministers, the leaders, both leaders, the two leaders, the presidents, the two presidents,
		both presidents, the prime ministers, the two prime ministers, the officials, both officials, the two officials, the chief negotiators, the two men, the heads of state, the heads of government, the dignitaries, the two dignitaries, the envoys, both envoys, the two envoys, the statesmen, the two statesmen, the duo, the pair, the two ministries, both ministries`},
	{kind: Joint, plural: true, phrases: officesOf("foreign", "finance", "economy", "economic", "agriculture", "commerce", "defence", "defense", "energy", "transport", "industry", "health", "interior", "environment", "labour", "labor", "fisheries", "education", "planning")},
	{kind: Joint, plural: true, count: 3, phrases: severalOf("three")},
	{kind: Joint, plural: true, count: 4, phrases: severalOf("four")},
	{kind: Joint, plural: true, count: 5, phrases: severalOf("five")},
	{kind: Joint, plural: true, casing: second, phrases: "a party, any party, a contracting party, any contracting party, a contracting state, any contracting state"},
	{kind: Office, phrases: "the other side, the other party, the other contracting party, the other country, the other government, the other state, the other partner"},
	{kind: Office, phrases: "the former, the latter"},
	{kind: Office, phrases: "its partner, its partners, its new partner, its new partners, its counterpart, its neighbour, its neighbor, its northern neighbour, its southern neighbour, its eastern neighbour, its western neighbour"},
	{kind: Office, phrases: "the neighbour, the neighbor, the northern neighbour, the southern neighbour, the eastern neighbour, the western neighbour, our neighbour, our neighbor, our northern neighbour, our southern neighbour, our eastern neighbour, our western neighbour, the recipient"},
	{kind: Office, phrases: "the host, his host, her host, his hostess, her hostess, the hostess, the host country, the host nation, the host government, the host cabinet, the host side, its host, their host, their hostess, his guest, her guest, the guest, its guest, their guest, the visitor, his visitor, her visitor, their visitor"},
	{kind: Office, phrases: "the visiting minister, the visiting premier, the visiting prime minister, the visiting president, the visiting chancellor, the visiting official, the visiting leader, the visiting envoy, the visiting delegation, the visiting team, the visiting side, the visiting foreign minister, the visiting trade minister"},
	{kind: Office, plural: true, phrases: "the hosts, his hosts, her hosts, its hosts, their hosts, the guests, his guests, her guests, its guests, their guests, the visitors, his visitors, her visitors, its visitors, their visitors"},
	{kind: Joint, plural: true, phrases: "the latter two, the last two, the first two, the former two, the other two, the two others, the other two ministers, the other two presidents, the other two leaders, the other two countries, the other two states, his two colleagues, her two colleagues, his two counterparts, her two counterparts, his two guests, her two guests"},
	{kind: Pronoun, casing: small, phrases: "it, its, itself"},
	{kind: Pronoun, phrases: "he, she, his, her, him"},
	{kind: Pronoun, plural: true, phrases: "they, their, them, themselves, we, our, my"},
	{kind: Pronoun, plural: true, casing: capital, phrases: "I"},
	{kind: Office, rank: government, phrases: "the ruling party, the presidential office, the presidential blue house, the central government, the national government"},
	{kind: Office, rank: noRank, phrases: "the country, the nation, the republic"},
	{kind: Office, rank: crown, casing: capital, phrases: "his majesty, her majesty, his royal highness, her royal highness, his highness, her highness, his imperial majesty, his serene highness"},
	{kind: Office, rank: unionBody, likely: "EU", phrases: "the union, member states, the member states, its member states, the 27, the commission"},
	{kind: Office, rank: ministry, likely: "JP", casing: capital, phrases: "MITI"}, // Japan's until 2001, and Malaysia's
	{kind: Office, rank: unionBody, likely: "EU", casing: capital, phrases: "the Community, Community"},
	{kind: Office, rank: unionBody, likely: "EU", casing: second, phrases: "the Nine, the Ten, the Twelve, the Fifteen"}, // its members from 1973, 1981, 1986 and 1995
	{kind: Office, likely: "KP", casing: alone, phrases: "the North"},
	{kind: Office, likely: "KR", casing: alone, phrases: "the South"},
	{kind: Joint, plural: true, likely: "KP KR", phrases: "the two Koreas, both Koreas, the Koreas"},
	{kind: Office, rank: unionBody, likely: "OPEC", phrases: "the cartel"},
	{kind: Office, rank: ministry, likely: "US GB", casing: second, phrases: "the Treasury"},
	{kind: Office, rank: government, likely: "US GB JP CA", casing: second, phrases: "the Cabinet"},
	{kind: Office, rank: unionBody, phrases: "the bloc, its members, the members, the grouping"},
	{kind: Office, rank: legislature, likely: "US", casing: capital, phrases: "Congress, Senate, the Senate, the House, the Supreme Court"},
	{kind: Office, rank: legislature, likely: "KR", phrases: "the national assembly, national assembly"},
	{kind: Office, rank: government, likely: "US", phrases: "the administration, this administration, our administration"},
	{kind: Office, rank: firm, phrases: "the company, the firm, the carmaker, the automaker, the planemaker, the steelmaker, the chipmaker, the shipbuilder, the retailer, the conglomerate, the monopoly, the gas monopoly, the state monopoly, the oil major, the energy giant, the oil giant, the gas giant, the group"},
	{kind: Office, rank: legislature, phrases: "parliament, the parliament, the legislature, the lower house, the upper house, lawmakers"},
}

// officesOf is what the ministers and ministries of several parties are called, by what they deal
// with: "the foreign ministers", "the two foreign ministries".
func officesOf(portfolios ...string) string {
	phrases := []string{"the ministries", "their ministries", "the trade ministries", "both trade ministries"}
	for _, p := range portfolios {
		phrases = append(phrases, "the "+p+" ministers", "the two "+p+" ministers", "both "+p+" ministers", "the "+p+" ministries", "the two "+p+" ministries")
	}
	return strings.Join(phrases, ",")
}

// severalOf is what may be said of three parties, or of another number.
func severalOf(number string) string {
	phrases := []string{"the " + number, "all " + number}
	if number == "three" {
		phrases = append(phrases, "the trio")
	}
	for noun := range strings.FieldsSeq("sides parties countries nations states governments partners neighbours neighbors economies capitals ministers leaders presidents officials delegations negotiators dignitaries envoys statesmen") {
		phrases = append(phrases, "the "+number+" "+noun, "all "+number+" "+noun)
	}
	for _, office := range []string{"trade ministers", "foreign ministers", "prime ministers", "economy ministers", "finance ministers"} {
		phrases = append(phrases, "the "+number+" "+office)
	}
	return strings.Join(phrases, ",")
}

// class is a set of single words that shape a mention, a bit each.
type class uint64

const (
	titleWord class = 1 << iota
	agencyWord
	crowdWord
	theirsWord
	makerWord
	humanWord
	portfolioWord
	headWord
	firmWord
	roleWord
	accordWord
	sayWord
	meetWord
	actsWord
	stopWord
	particleWord
	atWord
	withWord
	byWord
	coordinateWord
	firstWord
	thirdWord
	ministryWord
	governmentWord
	legislatureWord
	jointWord
	pluralWord
	articleWord
	possessiveWord
	glueWord
	dealingWord
	ofWord
	auxiliaryWord
	finiteWord
	adverbWord
	clauseWord
	relativeWord
	blocWord
	regimeWord
	honorificWord
	suffixWord
	statementWord
	agreedWord
	sharedWord
	providerWord
	tellWord
	againWord
	assuranceWord
	talkWord
	tableWord // a phrase of the tables begins with it
	houseWord
	joinWord
	kindWord
	tradeWord

	inName  = glueWord | particleWord                            // what may stand between a name's capitals
	opening = articleWord | portfolioWord | roleWord | titleWord // what an office can begin with
)

var classes = []struct {
	class class
	words string
}{
	{tradeWord, "import, imports, imported, importing, export, exports, exported, exporting, buy, buys, bought, buying, sell, sells, sold, selling, sale, sales, purchase, purchases, purchased, purchasing, ship, ships, shipped, shipping, shipment, shipments, supply, supplies, supplied, supplying, deliver, delivers, delivered, delivering, delivery, deliveries"},
	{titleWord, `sen, rep, hon, shri, smt, shrimati, alhaji, honourable, honorable, excellency, dato, datuk, mme, madam, prof, gen, col, brig, adm, eng, engr, lic, dkt, congresswoman, minister, ministers, president, premier, chancellor, secretary, undersecretary, subsecretary, commissioner, representative, ambassador, envoy, governor,
		director, chief, chairman, chairwoman, chair, spokesman, spokeswoman, spokesperson, negotiator, counsellor, counselor, senator, congressman, congresswoman,
		mr, mrs, ms, dr, professor, king, queen, prince, sheikh, sheikha, shaikh, ceo, head, leader, vice, deputy, lord, baroness, sir, dame, taoiseach, attaché, sultan, emir, delegate, mep`},
	{agencyWord, `agency, authority, authorities, board, bureau, service, chamber, commission, council, inspectorate, customs, regulator, regulators, directorate`},
	{crowdWord, `host, guest, visitor, colleague, colleagues, peer, peers, fund, provider, providers, utility, lender, lenders, executive, executives, heads, miners, mills, refineries, fishermen, shipyard, shipyards, planners, legislature, company, companies, firm, firms, business, businesses, industry, states, capitals, member, members, enterprise, enterprises, economists, analysts, brokers, unions, consumers, workers,
		team, head, deputy, vice, chair, leader, chief, dealers, giant, giants, prime, party, bank, banks, maker, makers, producer, producers, buyer, buyers, investor, investors, farmer, farmers, grower, growers,
		trader, traders, retailer, retailers, supplier, suppliers, operator, operators, negotiating, contractor, contractors, developer, developers, side, sides, mr, mrs, ms, dr, sir, lord, king, queen, prince, association, institute,
		federation, foundry, manufacturer, manufacturers, exporter, exporters, importer, importers, airline, airlines, court`},
	{theirsWord, `its, their, his, our, my, her`},
	{makerWord, `maker, makers, company, firm, manufacturer, distiller, bank, operator, supplier, producer, carmaker, automaker, startup, brewer, insurer, airline, conglomerate, retailer, shipbuilder, utility,
		consultancy, broker, chipmaker, steelmaker, miner, refiner, developer, trader, exporter, importer, subsidiary, group, shipper, carrier, venture, contractor, giant`},
	{houseWord, `builder, explorer, line, house, handler, yard, shipyard, chain, arm, major, unit, specialist, brewery, distillery, winery, foundry, mill, refinery, packer, canner, processor, lender, fund, brand,
		label, exchange, railway, railroad, cooperative, enterprise, corporation, business, outfit, association, federation, institute, university, miner, refiner, brewer, distiller, provider, plant`},
	{humanWord, `boss, host, guest, visitor, counterpart, businessman, businesswoman, analyst, economist, strategist, lawyer, researcher, fellow, official, adviser, advisor, scholar, dealer, trader, farmer, aide, diplomat, expert, executive, lobbyist, negotiator, owner, founder,
		teaches, leads, follows, heads, headed, led, runs, speaks, represents, advises, professor, director, chief, chairman, chairwoman, president, minister, secretary, undersecretary, commissioner, representative,
		ambassador, spokesman, spokeswoman, spokesperson, envoy, governor, head, partner, manager, officer, attaché, lawmaker, senator, deputy, chair, premier, counsellor`},
	{portfolioWord, `opposite, ministerial, trade, commerce, industry, industries, finance, foreign, affairs, economy, economic, economics, energy, resources, agriculture, treasury, prime, vice, deputy, senior, chief, first,
		international, general, assistant, under, state, principal, executive, business, labour, labor, external, interior, environment, development, food, fisheries, science, technology,
		digital, transport, planning, national, security, special, acting, former, permanent, parliamentary, managing, policy, negotiation, negotiations, public, investment, tourism,
		coordinating, defence, defense, home, health, climate, forestry, customs, oceans, land, infrastructure, information, communications, sme, smes, startups, ict, export, exports, rural,
		advanced, competition, industrial, cooperation, enterprise, tax, revenue, budget, education, mines, mining, water, supply, bilateral, cultural, federal, union, central, joint, export, lead, top, press, promotion, internal, power, petroleum, oil, gas, steel, works, housing, sports, textiles, railways, aviation, telecommunications, telecoms, marine, husbandry, cooperatives, livestock, trading,
		sustainability, community, civilian, democracy, human, rights, youth, culture, justice, innovation, research, maritime, migration, population, refugees, manpower, ecology, ecological, hydrocarbons, minerals, urban, hemisphere, eurasian`},
	{headWord, `railway, railways, ministry, department, agency, commission, council, chamber, federation, association, institute, institution, center, centre, bank, authority, office, administration, service,
		board, bureau, organization, organisation, parliament, assembly, congress, senate, university, fund, foundation, secretariat, cabinet, embassy, court, corporation, society,
		confederation, league, school, college, forum, delegation, mission, party, consulate, directorate, inspectorate, cooperative, ministries, lobby, customs, committee, commissariat, exchange, house, alliance, government`},
	{firmWord, `corp, inc, ltd, plc, llc, co, group, motor, motors, electronics, securities, holdings, airlines, airways, steel, chemical, chemicals, pharma, pharmaceuticals,
		shipping, shipbuilding, capital, partners, components, spirits, cable, telecom, semiconductor, semiconductors, technologies, systems, insurance, logistics, foods, petroleum, biologics, asset,
		ag, gmbh, nv, spa, kk, bhd, sdn, tbk, asa, oyj, pjsc, ojsc, limited, incorporated, management, breweries, distillers, automotive, batteries, aerospace, mining, minerals, energy, industries, consulting`},
	{roleWord, `adviser, advisor, advisers, advisors, boss, host, guest, visitor, businessman, businesswoman, official, officials, government, side, sides, delegation, negotiator, negotiators, ministry, ministries, minister, ministers, president, presidents, premier, company, companies, firm, firms,
		manufacturer, manufacturers, exporter, exporters, importer, importers, buyer, buyers, investor, investors, farmer, farmers, grower, growers, producer, producers, automaker, automakers, carmaker,
		carmakers, steelmaker, steelmakers, maker, makers, refiner, refiners, authorities, authority, regulator, regulators, lawmaker, lawmakers, parliament, cabinet, leader, leaders, diplomat, diplomats,
		customs, embassy, bank, banks, business, businesses, airline, airlines, shipbuilder, shipbuilders, trader, traders, retailer, retailers, startups, chipmaker, chipmakers, utilities, operator, operators,
		supplier, suppliers, counterpart, counterparts, envoy, envoys, team, administration, representative, representatives, commissioner, spokesman, spokeswoman, spokesperson, secretary, ambassador,
		prime, inspectorate, inspectors, importers, miners, smelters, chancellor, agency, commission, council, court, congress, senate, chamber, federation, association, conglomerate, conglomerates,
		enterprise, enterprises, industry, lobby, lobbies, committee, party, deputy, undersecretary, delegates, states, capitals, member, members, department, institute, economists, analysts, brokers,
		unions, consumers, workers, governments, negotiating, presidency, foundry, developer, developers, shippers, carriers, carrier, contractors, contractor, giant, giants, executive, executives, chiefs, premiers, secretaries, ambassadors, governors, commissioners, heads, miners, mills, refineries, fishermen,
		delegates, legislators, legislature, mediators, planners, shipyard, shipyards, provider, providers, utility, lender, lenders, fund, colleague, colleagues, peer, peers`},
	{accordWord, `agreement, fta, cepa, pact, treaty, partnership, protocol, statement, act, declaration, framework, dialogue, initiative, plan, deal, accord, memorandum, week, war, day, summit, round, law, bill,
		order, rules, code, sheet, programme, program, project, strategy, note, index, communiqué, communique, arrangement, convention, charter, consensus, ecta, ceca, teca, epa, cepa, mou`},
	{sayWord, `emphasized, emphasised, underscored, underlined, reiterated, reaffirmed, highlighted, affirmed, assured, informed, clarified, disclosed, revealed, said, says, told, tells, added, adds, announced, explained, stated, stressed, noted, commented, wrote, warned, argued, confirmed, acknowledged, insisted, recalled, remarked, replied, quoted, saying,
		declared, according, reckons, reckoned, predicted, predicts, expects, complained, promised, pledged, vowed, asserted, asserts, opined, lamented`},
	{meetWord, `gathered, convened, met, meet, meets, meeting, talks, visited, visit, visits, received, receives, hosted, called, phoned, consulted, discussed, signed, agreed, negotiated, negotiations, concluded, welcomed, joined, toured, spoke`},
	{actsWord, `undertook, swore, forswore, foresaw, struck, fell, lent, dealt, stuck, understood, caught, taught, forbade, forgave, forwent, oversaw, overcame, underwent, withheld, withstood, upheld, shook, sprang, ought, needs, will, would, has, have, had, is, are, was, were, may, can, could, should, shall, must, does, did, do, also, and, plans, aims, seeks, intends, wants, hopes, promises, pledges, vows, say, says, sees, urges,
		calls, signs, drops, denies, opens, puts, wrap, clinch, hold, agree, push, set, sign, meet, start, draft, miss, fix, end, exchange, passes, conclude, said, told, made, got, took, gave, held, met, put, began,
		kept, sent, won, remains, expects, considers, notes, reaffirms, undertakes, commits, agrees, lifts, cuts, bans, imposes, launches, joins, cannot, won't, refuses, rejects, backs, never, still, now, then, moreover, meanwhile, to, not, buys, faces, gets,
		bought, built, sold, sought, chose, drew, drove, fought, found, grew, led, left, lost, ran, rose, saw, stood, wrote, withdrew, brought, became, came, went, paid, spent, froze, broke, spoke, threw, builds, sells, sends, gives, takes, makes, keeps, brings, pays, leads, becomes, begins,
		continues, accepts, allows, adopts, adds, provides, receives, requires, recognises, recognizes, reiterates, welcomes, maintains, believes, insists, invites, prepares, announces, confirms, publishes, ratifies, extends, expands, establishes, introduces, implements, removes, reduces, restores, resumes, suspends, withdraws, owns, lends, follows, appoints, goes, comes, runs, raises, lowers`},
	{stopWord, `yesterday, today, tomorrow, tonight, the, a, an, in, on, at, by, to, of, for, from, with, and, or, but, it, its, they, their, he, she, his, her, we, our, i, this, that, these, those, as, if, once, when, while, after, before, under, over, both,
		all, some, most, many, few, no, not, yes, there, here, last, next, earlier, later, meanwhile, however, according, until, since, during, between, among, against, about, also, then, so, nothing, nobody, two, three,
		january, february, march, april, may, june, july, august, september, october, november, december, monday, tuesday, wednesday, thursday, friday, saturday, sunday, feb, apr, jun, jul, aug, sep, sept,
		oct, nov, dec, tue, wed, fri, sat, is, are, was, were, will, would, has, have, had, said, says, q, how, what, who, why, where, which, now, new, old, should, subject, every, each, either, neither, without, within, through, per, plus`},
	{particleWord, `bin, al, de, da, do, dos, del, von, der, van, den, la, el, ben, ibn, e, y`},
	{atWord, `in, at, inside, across, near, outside, around, throughout, into, from, to, toward, towards, over, via, visiting, leaving, for`},
	{withWord, `with, between, met, against, urged, asked, received, joined, hosted, visited`},
	{byWord, `by`},
	{joinWord, `and, or`},
	{coordinateWord, `and, nor, ·, ㆍ, ・, 、, 和, 与, 與, 及, と, 및, -, –, —, &, /`},
	{firstWord, `we, our, i, my, us`},
	{thirdWord, `he, she, his, her, him`},
	{ministryWord, `ministry, department, ministries, minister, vice, undersecretary, secretary, representative, office, secretariat, bureau, division`},
	{governmentWord, `government, administration, cabinet, president, premier, chancellor, embassy, presidency, state, prime`},
	{legislatureWord, `parliament, assembly, congress, senate, house, party, lawmakers`},
	{jointWord, `council, committee, commission, secretariat, forum, dialogue`},
	{pluralWord, `officials, representatives, delegates, negotiators, ministers, leaders, companies, firms, buyers, exporters, importers, authorities, delegations, diplomats, investors, farmers, makers, members, states, executives, chiefs, premiers, secretaries, ambassadors, governors, commissioners, heads, envoys, miners, mills, legislators, planners,
		presidents, lawmakers, producers, growers, governments`},
	{articleWord, `the, a, an, its, their, his, her, our, another`},
	{possessiveWord, `'s`},
	{glueWord, `of, for, on, against, the, and`},
	{dealingWord, `agree, agrees, agreed, agreeing, agreement, agreements, accord, accords, pact, pacts, treaty, deal, deals, memorandum, mou, contract, contracts, talk, talks, negotiation, negotiations,
		negotiate, negotiators, negotiating, meet, meets, met, meeting, meetings, summit, visit, visits, visited, round, rounds, dialogue, consultations, joint, jointly, bilateral, mutual, between, sign, signs,
		signed, signing, partnership, cooperation, fta, cepa, together, both, statement, communique, communiqué, compromise, settle, settled, settlement, truce, launch, launched, commission, committee, council, forum`},
	{ofWord, `of, for, in, on, at, from, within`},
	{auxiliaryWord, `ought, needs, will, would, shall, may, can, cannot, could, should, must, has, have, had, is, are, was, were, does, did, won't`},
	{finiteWord, `plans, aims, seeks, intends, wants, hopes, promises, pledges, vows, expects, undertakes, commits, agrees, refuses, rejects, buys, sells, keeps, agree, plan, intend,
		bought, built, sold, sought, chose, drew, drove, fought, found, grew, led, left, lost, ran, rose, saw, stood, wrote, withdrew, brought, became, came, went, paid, spent, froze, broke, spoke, threw, told, builds, sends, gives, takes, makes, brings, pays, leads, becomes, begins,
		continues, accepts, allows, adopts, adds, provides, receives, requires, recognises, recognizes, reiterates, welcomes, maintains, believes, insists, invites, prepares, announces, confirms, publishes, ratifies, extends, expands, establishes, introduces, implements, removes, reduces, restores, resumes, suspends, withdraws, owns, lends, follows, appoints, goes, comes, runs, raises, lowers`},
	{adverbWord, `also, then, now, still, never, soon, later, already, along, together`},
	{clauseWord, `if, when, once, after, before, because, while, whether, although, though, unless, until, since`},
	{blocWord, `union, community, bloc`},
	{regimeWord, `customs, currency, monetary, banking, savings, credit, trade, student, labour, labor, workers, business, international, local`},
	{honorificWord, `shri, smt, shrimati, alhaji, gen, col, brig, adm, eng, engr, lic, dkt, mr, mrs, ms, dr, hon, honourable, honorable, excellency, dato, datuk, mme, madam, sir, dame, prof`},
	{suffixWord, `sc, mp, mps, mep, am, ao, qc, kc, obe, cbe, cmg, phd, jr`},
	{statementWord, `statement, statements, remarks, speech, address, message, declaration, release, readout, transcript, letter`},
	{providerWord, `provider, utility, lender, bank, buyer, importer, exporter, railway`},
	{tellWord, `told, tells, assured, reassured, informed, reminded, promised`},
	{sharedWord, `joint, common, mutual`},
	{againWord, `reaffirmed, reiterated, repeated, renewed, restated, confirmed, affirmed, underlined, underscored, stressed, highlighted, outlined, announced, recalled, emphasised, emphasized`},
	{agreedWord, `agree, agreed, decided, resolved`},
	{assuranceWord, `assurance, assurances, pledge, promise, announcement, statement, confirmation, undertaking, guarantee, guarantees, declaration, word, vow`},
	{talkWord, `meeting, meetings, talks, visit, discussion, discussions, conversation, conversations, call, negotiations, consultations, session`},
	{kindWord, `association, authority, agency, bureau, board, chamber, inspectorate, regulator, directorate, federation, institute, institution, bank, office, service, organisation, organization, university, fund, foundation,
		secretariat, corporation, society, confederation, league, cooperative, alliance, railway, railroad, airline, carrier, operator, producer, supplier, manufacturer, distiller, brewer, insurer, conglomerate, retailer,
		shipbuilder, utility, consultancy, miner, refiner, developer, trader, exporter, importer, shipper, contractor, lender, refinery, shipyard, mill, packer, processor, enterprise, laboratory, buyer, distillery, brewery, delegation, mission`},
	{relativeWord, `that, which, who, whom`},
}

// vocabulary is the classes of each word, by Sym.
type vocabulary []class

// in reports whether the token's word is of a class, or of one of several.
func (v vocabulary) in(t text.Token, c class) bool {
	return int(t.Sym) < len(v) && v[t.Sym]&c != 0
}

func newVocabulary(lex *text.Lexicon) vocabulary {
	v := make(vocabulary, lex.Size(), lex.Size()+len(classes)*16)
	for _, row := range classes {
		for word := range strings.SplitSeq(row.words, ",") {
			sym := lex.Intern(strings.TrimSpace(word))
			for int(sym) >= len(v) {
				v = append(v, 0)
			}
			v[sym] |= row.class
		}
	}
	return v
}
