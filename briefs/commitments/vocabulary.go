package commitments

import (
	"strings"

	"attache/briefs/match"
	"attache/briefs/text"
)

// vocabulary is the closed classes that signals and clauses are made of. Open
// classes (verbs) are in verbs.go.
func vocabulary(lex *text.Lexicon, verbs *verbTable) *match.Vocabulary {
	v := match.NewVocabulary(lex)
	for _, c := range classes {
		v.Class(c.name, c.words)
	}
	to, be := lex.Intern("to"), lex.Intern("be")
	v.Test("to", opensInfinitive(to, v.Set("adv", "not"), v.Set("det", "prep", "pronoun", "sub", "auxfinite"), verbs), text.Word)
	v.Test("tobedone", func(d *text.Doc, i int) bool {
		return d.Tokens[i].Sym == to && i+2 < len(d.Tokens) && d.Tokens[i+1].Sym == be && verbs.of(d.Tokens[i+2])&isPart != 0
	}, text.Word)
	v.Test("v", func(d *text.Doc, i int) bool { return verbs.of(d.Tokens[i])&isBase != 0 }, text.Word)
	v.Test("vn", func(d *text.Doc, i int) bool { return verbs.of(d.Tokens[i])&isPart != 0 }, text.Word)
	v.Test("ving", func(d *text.Doc, i int) bool { return verbs.of(d.Tokens[i])&isIng != 0 }, text.Word)
	v.Test("ofdoing", func(d *text.Doc, i int) bool {
		w := d.Tokens[i].Of(d.Text)
		return (w == "of" || w == "for") && i+1 < len(d.Tokens) && verbs.of(d.Tokens[i+1])&isIng != 0
	}, text.Word)
	v.Test("toward", func(d *text.Doc, i int) bool {
		w := d.Tokens[i].Of(d.Text)
		return (w == "toward" || w == "towards") && i+1 < len(d.Tokens) && verbs.of(d.Tokens[i+1])&isIng != 0
	}, text.Word)
	v.Test("num", func(d *text.Doc, i int) bool { return d.Tokens[i].Kind == text.Number }, text.Number)
	inside := isInside(v.Set("stop"))
	v.Test("in", inside, text.Word, text.Number, text.Symbol, text.Punct, text.Glyph)
	v.Test("inword", func(d *text.Doc, i int) bool { return d.Tokens[i].Kind <= text.Word && inside(d, i) || isAside(d, i) }, text.Word, text.Punct)
	finite := v.Set("auxfinite")
	v.Test("innoun", func(d *text.Doc, i int) bool {
		return (d.Tokens[i].Kind <= text.Word && inside(d, i) || isAside(d, i) || d.Tokens[i].Of(d.Text) == "and") && !finite.Has(d.Tokens[i]) &&
			verbs.of(d.Tokens[i])&(isIng|isNounToo) != isIng
	}, text.Word, text.Punct)
	v.Test("cur", func(d *text.Doc, i int) bool { return d.Tokens[i].Kind == text.Symbol }, text.Symbol)
	v.Test("capcur", func(d *text.Doc, i int) bool { return isCurrencyCode(d, i) }, text.Word)
	return v
}

// isInside is a token that may stand between a signal and its "to": any but
// the ones that begin another clause.
func isInside(stops match.Set) func(*text.Doc, int) bool {
	return func(d *text.Doc, i int) bool { return !stops.Has(d.Tokens[i]) }
}

// opensInfinitive is a "to" with a verb after it, adverbs and "not" aside. A word
// that no list holds counts as a verb where an object follows it.
func opensInfinitive(to text.Sym, between, closed match.Set, verbs *verbTable) func(*text.Doc, int) bool {
	return func(d *text.Doc, i int) bool {
		if d.Tokens[i].Sym != to {
			return false
		}
		for k := i + 1; k < len(d.Tokens) && k < i+5; k++ {
			t := d.Tokens[k]
			switch b := verbs.of(t); {
			case b&(isBase|isIng) != 0:
				return t.Shape == text.Lower
			case t.Kind == text.Punct && strings.ContainsRune(",\"“", d.Mark(k)):
			case t.Kind != text.Word || t.Shape != text.Lower:
				return false
			case between.Has(t) || t.Of(d.Text) == "either" || strings.HasSuffix(t.Of(d.Text), "ly"):
			default:
				return !closed.Has(t) && k+1 < len(d.Tokens) && isObjectStart(d, k+1)
			}
		}
		return false
	}
}

// isObjectStart reports whether an object can begin at token i: an article, a
// possessive, a number, a name.
func isObjectStart(d *text.Doc, i int) bool {
	t := d.Tokens[i]
	switch t.Of(d.Text) {
	case "the", "a", "an", "its", "their", "his", "her", "our", "all", "any", "each", "this", "these", "up", "down", "out":
		return true
	}
	return t.Kind == text.Number || t.Kind == text.Symbol || t.Kind == text.Word && t.Shape != text.Lower
}

// isAside is a comma: "pledged, however, to".
func isAside(d *text.Doc, i int) bool {
	t := d.Tokens[i]
	return t.Kind == text.Punct && d.Text[t.Start] == ','
}

func isPossessive(d *text.Doc, i int) bool {
	w := d.Tokens[i].Of(d.Text)
	return w == "'s" || w == "’s" || w == "'" || w == "’"
}

// isCurrencyCode is "EUR", "US", "A" before "$": capitals before an amount.
func isCurrencyCode(d *text.Doc, i int) bool {
	t := d.Tokens[i]
	if i+1 >= len(d.Tokens) || t.End-t.Start > 3 || t.Shape == text.Lower {
		return false
	}
	next := d.Tokens[i+1]
	return next.Kind == text.Number && t.Shape == text.Upper || next.Kind == text.Symbol && !next.Spaced
}

var classes = []struct{ name, words string }{
	{"stop", "to, that, which, who, will, would, and, but, said, if, because, no, need, importance, necessity, ways, way, how, should, ;, :, (, ), “, ”, \", ."},
	{"agree", "agree, agrees, agreed, agreeing"},
	{"agreed", "agreed, agree, agrees"},
	{"promise", "promise, promises, promised, pledge, pledges, pledged, vow, vows, vowed, undertake, undertakes, undertook, undertaken, " +
		"resolve, resolves, resolved, decide, decides, decided, commit, commits, committed, guarantee, guarantees, guaranteed, opted, consented, swore, volunteered, " +
		"engage, engages, engaged, contract, contracted"},
	{"pledge", "pledge, pledges, pledged, promise, promises, promised, commit, commits, committed, earmark, earmarked, earmarks"},
	{"promising", "promising, pledging, vowing, undertaking, resolving, deciding, committing, agreeing"},
	{"binding", "commits, committed, commit, binds, bind, bound, obliges, oblige, obliged, obligates, obligate, obligated, requires, require, calls for, call for, called for"},
	{"reaffirm", "reaffirm, reaffirms, reaffirmed, reiterate, reiterates, reiterated, repeat, repeats, repeated, restate, restated, restates, renew, renews, renewed, " +
		"reconfirm, reconfirms, reconfirmed, affirm, affirms, affirmed, confirm, confirms, confirmed, underline, underlined, underscored"},
	{"reaffirming", "reaffirming, reiterating, repeating, renewing, reconfirming, affirming"},
	{"say", "say, says, said, saying, tell, tells, told, telling, add, adds, added, adding, announce, announces, announced, announcing, state, states, stated, stating, " +
		"note, notes, noted, noting, explain, explained, explains, confirm, confirmed, confirming, indicate, indicated, indicating, stress, stressed, stressing, " +
		"insist, insisted, insisting, report, reported, reveal, revealed, disclose, disclosed, declare, declared, declaring, assure, assured, assuring, write, wrote, reply, replied, " +
		"maintain, maintained, emphasise, emphasised, emphasize, emphasized, underline, underlined, underscored, testify, testified, mention, mentioned, repeat, repeated, reaffirmed, reiterated, " +
		"clarify, clarified, conveyed, conveying, posted, tweeted, remarked, recalled, acknowledged, stipulates, stipulated, according, inform, informed, signal, signalled, signaled"},
	{"plan", "plan, plans, planned, intend, intends, intended, aim, aims, aimed, seek, seeks, sought, strive, strives, endeavour, endeavours, endeavored, endeavors, endeavor, " +
		"prepare, prepares, mean, means"},
	{"planning", "planning, intending, aiming, seeking, striving, preparing"},
	{"leaving", "arriving, leaving, heading, departing, travelling, traveling, flying, visiting, meeting, beginning, opening, starting, resuming, reopening, holding, hosting, sending, launching, " +
		"lifting, suspending, pausing, raising, cutting, lowering, halving, doubling, imposing, reimposing, removing, scrapping, dropping, ending, extending, delaying, postponing, introducing, signing"},
	{"promisenoun", "assurance, assurances, pledge, pledges, promise, promises, commitment, commitments, undertaking, vow, determination, resolve, obligation, obligations, guarantee"},
	{"agreementnoun", "agreement, deal, accord, understanding, decision, contract, pact, arrangement"},
	{"plannoun", "plan, intention, intent, goal, objective, ambition"},
	{"plannouns", "plans, intentions, aim"},
	{"sign", "sign, signed, signs, signing, conclude, concluded, initialled, initialed, reach, reached, strike, struck, exchanged, produced, made"},
	{"paper", "understanding, memorandum of understanding, memoranda of understanding, memorandum of cooperation, memorandum, memoranda, mou, mous, moc, agreement, agreements, contract, contracts, " +
		"deal, deals, letter of intent, letters of intent, exchange of notes, arrangement, protocol, declaration, pact, accord, roadmap, road map, action plan, terms of reference"},
	{"be", "is, are, was, were, be, been, being, 're, 'm"},
	{"order", "instruct, instructed, instructs, direct, directed, directs, tasked, mandated, entrusted, ordered, orders"},
	{"have", "has, have, had, having, 've"},
	{"will", "will, 'll, won't"},
	{"modal", "may, might, could, should, must, can, cannot, can't, ought, would, wouldn't, couldn't, shouldn't"},
	{"adv", "also, now, then, jointly, formally, further, again, therefore, thus, both, first, soon, already, always, never, later, previously, recently, only, even, still, " +
		"actively, fully, closely, together, continuously, publicly, specifically, accordingly, duly, promptly, immediately, swiftly, quickly, gradually, steadily, " +
		"voluntarily, unilaterally, mutually, likewise, similarly, initially, eventually, ultimately, significantly, substantially, further, once again, in principle, instead, " +
		"today, yesterday, earlier, however, moreover, hereby, provisionally, temporarily, permanently, officially, annually, regularly, each, all, separately, collectively, too, " +
		"firmly, strongly, solemnly, effectively, progressively, broadly, tentatively, finally, simultaneously, meanwhile, fundamentally, constructively, faithfully, periodically, reportedly, not only, just"},
	{"not", "not, never, n't"},
	{"det", "the, a, an, its, their, his, her, our, my, your, this, these, those, all, any, some, each, every, both, no, such, another, other, more, further, additional, new, joint, either, neither, several, many, two, three"},
	{"prep", "in, on, at, by, for, with, of, from, under, within, during, through, throughout, into, onto, upon, among, between, against, across, over, after, before, until, " +
		"to, toward, towards, about, around, via, without, beyond, including, following, as, per, despite, since, alongside, near, amid, outside, inside, like, than, unless"},
	{"article", "the, a, an, this, that"},
	{"owner", "its, their, his, her, our, my"},
	{"sub", "that, which, who, whom, whose, where, when, if, because, although, though, whether, while, whereas, once, unless, so, whenever, provided, why, how, what, as soon as, should"},
	{"cond", "if, once, unless, whenever, provided, providing, subject to, upon request, pending, contingent on, contingent upon, conditional on, conditional upon, depending on, assuming, on condition"},
	{"auxfinite", "is, are, was, were, has, have, had, will, would, may, might, could, should, must, can, cannot, did, does, do, shall, am, won't, doesn't, didn't, isn't, aren't, wasn't, weren't, hasn't, haven't, hadn't"},
	{"refusal", "refused, refuse, refuses, declined, declines, decline, failed, fails, fail, unable, reluctant, unwilling, denied, denies, deny, without, nor, neither, nobody, none, hardly, stopped"},
	{"demand", "urge, urged, urges, urging, ask, asked, asks, asking, call, called, calls, calling, press, pressed, pressing, demand, demanded, demands, demanding, request, requested, requests, requesting, " +
		"encourage, encouraged, encourages, encouraging, want, wanted, wants, wanting, force, forced, forcing, require, requires, required, requiring, invite, invited, invites, inviting, " +
		"advise, advised, recommend, recommended, recommends, propose, proposed, proposes, proposing, suggest, suggested, suggests, pressure, pressured, persuade, persuaded, convince, convinced, " +
		"push, pushed, pushing, implore, implored, warn, warned, warns, warning, hope, hoped, hopes, hoping, expect, expected, expects, expecting, lobby, lobbied, beg, challenge, appeal, appealed, " +
		"threaten, threatened, threatens, threatening, wish, wished, offer, offered, offers, offering"},
	{"relative", "which, who, whose, whom, where"},
	{"pronoun", "it, they, he, she, we, i, you, this, these, those, both, that, neither, nobody, everyone"},
	{"forecast", "expect, expects, expected, forecast, forecasts, predict, predicts, predicted, estimate, estimates, estimated, reckon, reckons, believe, believes, believed, think, thinks, thought, " +
		"hope, hopes, hoped, fear, fears, feared, doubt, doubts, bet, bets, suggest, suggests, suggested, warn, warns, warned, assume, assumes, worry, project, projects, projected, " +
		"argue, argues, argued, calculate, calculates, imagine, guess, likely, chance, chances, sure, certain, confident, clear, signs, sign, see, sees, know, knows, ask, asked, asks, wonder, wonders, " +
		"denied, denies, deny, speculation, rumours, rumors, idea, possibility, risk, prospect, sceptical, convinced, optimistic"},
	{"forecaster", "analyst, analysts, economist, economists, strategist, strategists, broker, brokers, brokerage, dealer, dealers, trader, traders, professor, lawyer, lawyers, attorney, researcher, researchers, " +
		"scholar, scholars, academic, academics, expert, teaches, taught, institute, securities, bank, banks, capital, fund, investors, investor, critic, critics, observer, observers, columnist, author, editor, " +
		"commentator, pollster, consultant, consultancy, consultants, fellow, asset, student, students, resident, shopkeeper, farmer, farmers, grower, growers, hotelier, historian, activist, activists, campaigner, " +
		"forum, tank, retired, former, watchers, veterans, sources, university, college"},
	{"agent", "government, governments, ministry, ministries, minister, ministers, department, departments, agency, agencies, authority, authorities, administration, cabinet, parliament, congress, assembly, senate, " +
		"president, premier, chancellor, king, prince, secretary, commissioner, commission, council, committee, committees, subcommittee, board, bureau, office, delegation, delegations, delegates, negotiator, negotiators, " +
		"official, officials, officers, side, sides, party, parties, country, countries, nation, nations, state, states, members, leader, leaders, head, heads, team, teams, group, groups, bloc, union, customs, company, companies, firm, firms, " +
		"maker, makers, manufacturer, manufacturers, producer, producers, shipyard, shipyards, lender, lenders, insurer, airline, airlines, chamber, federation, association, importers, exporters, refiners, buyers, operator, " +
		"envoy, envoys, ambassador, ambassadors, representative, representatives, spokesman, spokeswoman, spokesperson, deputy, director, chief, undersecretary, regulators, regulator, experts, inspectors, staff, taskforce, force, task, " +
		"governments, presidents, both, capitals, economies, partners, partner, two, each, corporation, service, administration, lawmakers, embassy, body, bodies, institution, institutions, coordinators, working, panel, subgroup, secretariat, participants"},
	{"event", "meeting, meetings, round, rounds, talks, negotiations, session, sessions, summit, dialogue, dialogues, forum, ceremony, visit, visits, review, reviews, hearing, hearings, consultation, consultations, conference, " +
		"mission, missions, expo, fair, signing, signature, study, opening, launch, programme, program, agreement, agreements, protocol, protocols, treaty, pact, deal, cepa, fta, memorandum, memoranda, mou, text, arrangement, exchange, notes, " +
		"order, orders, act, bill, law, list, lists, plan, plans, work, project, projects, fund, plant, committee, group, center, centre, hotline, desk, mechanism, platform, framework, negotiation, upgrade, step, steps, measures, measure, cuts, cut, " +
		"rules, rule, regulation, regulations, quota, quotas, offers, offer, draft, report, results, proposal, decision, two, corporation, facility, they, it, this, these, roadshow, tour, tests, test, drill, exercise, workshop, seminar, inspection, audit, trial, phase, stage, revision, ratification, implementation, consultations, discussion, discussions, deliberations, notice, notices, accord, accords, truce, waiver, waivers, suspension, extension, moratorium, freeze, embargo, notification, payment, payments, shipment, shipments, deliveries, licence, licences, license, licenses, visas, certificates, procedures, process"},
	{"duty", "tax, taxes, duty, duties, tariff, tariffs, levy, levies, fee, fees, surcharge, rate, rates, ban, bans, curbs, limits, controls, restrictions, sanctions, quota, quotas, ceiling, exemption, exemptions"},
	{"happen", "held, convened, launched, signed, set, established, published, submitted, presented, introduced, opened, created, formed, completed, concluded, finalised, finalized, put, implemented, applied, abolished, removed, lifted, cut, lowered, reduced, " +
		"raised, increased, eliminated, exchanged, appointed, named, built, sent, provided, granted, issued, released, extended, suspended, halted, resumed, reconvened, started, begun, initiated, inaugurated, adopted, ratified, approved, amended, reviewed, upgraded, expanded, " +
		"strengthened, phased, paid, funded, financed, allocated, invested, made, taken, given, organised, organized, hosted, conducted, carried, discussed, negotiated, drafted, drawn, prepared, delivered, installed, maintained, continued, exempted, waived, allowed, permitted, " +
		"recognised, recognized, accepted, notified, promulgated, enacted, enforced, disclosed, shared, trained, halved, doubled, tripled, scrapped, dropped, restored, reopened, simplified, streamlined, harmonised, harmonized, dispatched, deployed, used, collected, imposed, levied, renewed, repealed, revised, announced, unveiled, staged, tested, included, covered, excluded, treated, subject, " +
		"relaunched, rescheduled, revived, reactivated, placed, capped, limited, selected, circulated, tabled, forwarded, transmitted, posted, gazetted, lodged, filed, inked, postponed, delayed, deferred, paused, frozen, reinstated, reimposed, withdrawn, rescinded, ended, " +
		"terminated, eased, relaxed, loosened, tightened, trimmed, slashed, waived, vetted, exempt, free, eligible, brought, chosen, reevaluated, reassessed"},
	{"begin", "follow, begin, start, open, close, take, meet, reconvene, resume, convene, run, last, end, expire, enter, come, go, focus, continue, proceed, apply, remain, stay, hold, kick, conclude, finish"},
	{"move", "enter, enjoy, rise, fall, drop, face, get, receive, pay"},
	{"measure", "cut, cuts, measure, measures, step, steps, tax, taxes, suspension, retaliation, countermeasure, countermeasures, increase, increases, reduction, reductions, hike, hikes, " +
		"rise, move, freeze, embargo, waiver, waivers, exemption, exemptions, licence, licences, license, licenses, liberalisation, liberalization"},
	{"dropped", "drop, dropped, drops, dropping, scrap, scrapped, scraps, shelve, shelved, shelves, abandon, abandoned, abandons, withdraw, withdrew, withdrawn, cancel, cancelled, canceled, suspend, suspended, " +
		"retreat, retreated, retreating, backtracked, backed, backing, delay, delayed, postponed, halted, reject, rejected, rejects, oppose, opposed, opposes, criticised, criticized, attacked, denounced, protested, block, blocked, hold, ice, reconsider"},
	{"pact", "agreement, accord, pact, deal, treaty, arrangement, package, programme, program, plan, bill, law, act, protocol, decision, measure, move, action, proposal, policy, cepa, fta, tifa"},
	{"pacts", "agreements, accords, pacts, deals, treaties, arrangements, memoranda, mous, protocols, contracts, " +
		"clause, article, chapter, annex, provision, paragraph, section, text, statement, communique, communiqué, memorandum, mou, declaration, terms, plan, roadmap"},
	{"effort", "effort, efforts, utmost, best"},
	{"earnings", "earnings, results, profit, profits, losses, dividend, dividends"},
	{"span", "time, long, longer, years, months, weeks, days, hours, year, month, week, decade, decades"},
	{"about", "least, about, some, several, many, a, another, two, three, four, five, six, few, more, than"},
	{"asides", "necessary, possible, any, course, sources, source, event, either, told, tells, telling, informed, assured, prepared, expected, supposed, inclined, tempted, disposed, intended, meant, aimed, sought, starting, beginning, next, " +
		"within, require, release, post, open, close, government, ministry, diplomatic, treasury, party, community"},
	{"organ", "committee, group, dialogue, council, forum, mission, panel, body, commission, negotiations, talks, team, plan, rounds, mechanism, platform, center, centre, they"},
	{"compound", "trade, tax, market, labour, labor, state, export, import, tariff, food, price, supply, transport, water, wind, finance, transit, mine, border, duty, credit, plant, process, quota, group, " +
		"investment, project, loan, design, land, model"},
	{"boiler", "cookies, cookie, subscribe, subscribed, unsubscribe, subscription, advertisement, inbox, 기자"},

	{"and1", "and, or, but, &, yet, nor"},
	{"refrain", "refrain, abstain, desist"},
	{"generic", "official, officials, officers, minister, ministers, negotiator, negotiators, leaders, leader, members, member, representatives, representative, delegations, delegation, government, governments, experts, presidents, president, teams, heads, makers, regulators, importers, companies, firms, producers, side, sides, ambassadors, secretary, both, either, neither, each, all, some, parties, party"},
	{"domestic", "hearing, bill, act, law, corporation, order, vote, election, cabinet, budget"},
	{"joint", "joint, both, two, bilateral, each, negotiators, committee, sides, parties, ministers, delegations, working"},
	{"recurring", "regular, annual, yearly, biannual, quarterly, monthly, weekly, periodic, biennial"},
	{"opinion", "opinion, editorial, commentary, column, op, viewpoint, comment, analysis"},
}
