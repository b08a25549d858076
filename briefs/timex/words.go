package timex

import (
	"strconv"
	"strings"

	"attache/briefs/match"
	"attache/briefs/text"
)

// vocabulary is every word of time, once: the class that patterns name it by,
// and what it is worth in a capture of that letter.
var vocabulary = []struct {
	class  string
	letter byte
	value  int
	words  string
}{
	{"month", 'm', 1, "january"}, {"month", 'm', 2, "february"}, {"month", 'm', 3, "march"},
	{"month", 'm', 4, "april"}, {"month", 'm', 5, "may"}, {"month", 'm', 6, "june"},
	{"month", 'm', 7, "july"}, {"month", 'm', 8, "august"}, {"month", 'm', 9, "september"},
	{"month", 'm', 10, "october"}, {"month", 'm', 11, "november"}, {"month", 'm', 12, "december"},
	{"month.", 'm', 1, "jan"}, {"month.", 'm', 2, "feb"}, {"month.", 'm', 3, "mar"}, {"month.", 'm', 4, "apr"},
	{"month.", 'm', 6, "jun"}, {"month.", 'm', 7, "jul"}, {"month.", 'm', 8, "aug"}, {"month.", 'm', 9, "sep, sept"},
	{"month.", 'm', 10, "oct"}, {"month.", 'm', 11, "nov"}, {"month.", 'm', 12, "dec"},

	{"weekday", 'w', 1, "monday"}, {"weekday", 'w', 2, "tuesday"}, {"weekday", 'w', 3, "wednesday"},
	{"weekday", 'w', 4, "thursday"}, {"weekday", 'w', 5, "friday"}, {"weekday", 'w', 6, "saturday"}, {"weekday", 'w', 7, "sunday"},
	{"weekday.", 'w', 1, "mon"}, {"weekday.", 'w', 2, "tue, tues"}, {"weekday.", 'w', 3, "wed"},
	{"weekday.", 'w', 4, "thu, thur, thurs"}, {"weekday.", 'w', 5, "fri"}, {"weekday.", 'w', 6, "sat"}, {"weekday.", 'w', 7, "sun"},

	{"weekdays", 'w', 1, "mondays"}, {"weekdays", 'w', 2, "tuesdays"}, {"weekdays", 'w', 3, "wednesdays"}, {"weekdays", 'w', 4, "thursdays"},
	{"weekdays", 'w', 5, "fridays"}, {"weekdays", 'w', 6, "saturdays"}, {"weekdays", 'w', 7, "sundays"},

	{"ordinal", 'o', 1, "first, 1st"}, {"ordinal", 'o', 2, "second, 2nd"}, {"ordinal", 'o', 3, "third, 3rd"},
	{"ordinal", 'o', 4, "fourth, 4th"}, {"ordinal", 'o', 5, "fifth, 5th"},
	{"final", 'o', -1, "last, final"}, {"final", 'o', -2, "penultimate"},
	{"latter", 'o', 1, "front, former"}, {"latter", 'o', 2, "latter, back"},
	{"nth", 'o', 6, "sixth, 6th"}, {"nth", 'o', 7, "seventh, 7th"}, {"nth", 'o', 8, "eighth, 8th"}, {"nth", 'o', 9, "ninth, 9th"},
	{"nth", 'o', 10, "tenth, 10th"}, {"nth", 'o', 11, "eleventh, 11th"}, {"nth", 'o', 12, "twelfth, 12th"},
	{"nth", 'o', 13, "thirteenth, 13th"}, {"nth", 'o', 14, "fourteenth, 14th"}, {"nth", 'o', 15, "fifteenth, 15th"},
	{"nth", 'o', 16, "sixteenth, 16th"}, {"nth", 'o', 17, "seventeenth, 17th"}, {"nth", 'o', 18, "eighteenth, 18th"}, {"nth", 'o', 19, "nineteenth, 19th"},
	{"nth", 'o', 20, "twentieth, 20th"}, {"nth", 'o', 21, "21st"}, {"nth", 'o', 22, "22nd"},

	{"ones", 'n', 1, "one"}, {"ones", 'n', 2, "two"}, {"ones", 'n', 3, "three"}, {"ones", 'n', 4, "four"}, {"ones", 'n', 5, "five"},
	{"ones", 'n', 6, "six"}, {"ones", 'n', 7, "seven"}, {"ones", 'n', 8, "eight"}, {"ones", 'n', 9, "nine"},
	{"teens", 'n', 10, "ten"}, {"teens", 'n', 11, "eleven"}, {"teens", 'n', 12, "twelve, dozen"}, {"teens", 'n', 13, "thirteen"},
	{"teens", 'n', 14, "fourteen"}, {"teens", 'n', 15, "fifteen"}, {"teens", 'n', 16, "sixteen"}, {"teens", 'n', 17, "seventeen"},
	{"teens", 'n', 18, "eighteen"}, {"teens", 'n', 19, "nineteen"}, {"hundred", 'n', 100, "hundred"},
	{"tens", 'n', 20, "twenty"}, {"tens", 'n', 30, "thirty"}, {"tens", 'n', 40, "forty"}, {"tens", 'n', 50, "fifty"},
	{"tens", 'n', 60, "sixty"}, {"tens", 'n', 70, "seventy"}, {"tens", 'n', 80, "eighty"}, {"tens", 'n', 90, "ninety"},
	{"some", 'n', uncounted, "few, several, many, some"}, {"some", 'n', 2, "couple"},

	{"unitend", 'u', int(aYear), "yearend"}, {"unitend", 'u', int(aMonth), "monthend"},
	{"unit", 'u', int(aDay), "day"}, {"unit", 'u', int(aWeek), "week"}, {"unit", 'u', int(aMonth), "month"},
	{"unit", 'u', int(aQuarter), "quarter"}, {"unit", 'u', int(aYear), "year"}, {"unit", 'u', int(aDecade), "decade"},
	{"unit", 'u', int(aCentury), "century"}, {"unit", 'u', int(aWeekend), "weekend"},
	{"unit", 'u', int(aFortnight), "fortnight"}, {"unit", 'u', int(aHalf), "half-year"},
	{"units", 'u', int(aDay), "days"}, {"units", 'u', int(aWeek), "weeks"}, {"units", 'u', int(aMonth), "months"},
	{"units", 'u', int(aQuarter), "quarters"}, {"units", 'u', int(aYear), "years"}, {"units", 'u', int(aDecade), "decades"},
	{"units", 'u', int(aCentury), "centuries"}, {"units", 'u', int(aFortnight), "fortnights"}, {"units", 'u', int(aHalf), "half-years"},
	{"units", 'u', int(anHour), "hours"}, {"units", 'u', int(aMinute), "minutes"},
	{"shortunit", 'u', int(anHour), "hour"}, {"shortunit", 'u', int(aMinute), "minute"},

	{"season", 's', 1, "spring, springtime"}, {"season", 's', 2, "summer"}, {"season", 's', 3, "autumn, fall"}, {"season", 's', 4, "winter"},

	{"rel", 'r', 0, "this, current, present, ongoing"},
	{"rel", 'r', 1, "next, coming, following, upcoming, forthcoming"},
	{"rel", 'r', -1, "last, past, previous, preceding, prior"},
	{"the", 'r', 0, "the"},

	{"quarter", 'q', 1, "q1, 1q"}, {"quarter", 'q', 2, "q2, 2q"}, {"quarter", 'q', 3, "q3, 3q"}, {"quarter", 'q', 4, "q4, 4q"},
	{"coming", 'r', 1, "coming, upcoming, forthcoming"},
	{"half", 'q', inHalves + 1, "h1, 1h"}, {"half", 'q', inHalves + 2, "h2, 2h"}, {"halfword", 'u', int(aHalf), "half"},

	{"part", 'p', int(early), "early"}, {"part", 'p', int(mid), "mid"}, {"part", 'p', int(late), "late"},
	{"opening", 'p', int(early), "opening, first, initial"}, {"opening", 'p', int(late), "closing, final, last, dying"},
	{"edge", 'p', int(early), "beginning, start, turn, outset"}, {"edge", 'p', int(mid), "middle"},
	{"edge", 'p', int(ending), "end, close, conclusion"},
	{"rest", 'p', int(later), "later, rest, remainder"}, {"rest", 'p', int(earlier), "earlier"},

	{"often", 'u', int(aDay), "daily"}, {"often", 'u', int(aWeek), "weekly"}, {"often", 'u', int(aFortnight), "fortnightly"}, {"often", 'u', int(aMonth), "monthly"},
	{"often", 'u', int(aQuarter), "quarterly"}, {"often", 'u', int(aYear), "annually, yearly, per annum"},
	{"often", 'u', int(aHalf), "biannually, semiannually, semi-annually, bi-annually"},
	{"dailyword", 'u', int(anHour), "hourly"}, {"dailyword", 'u', int(aDay), "daily"}, {"dailyword", 'u', int(aWeek), "weekly"},
	{"teenyear", 'n', 19, "nineteen"}, {"teenyear", 'n', 18, "eighteen"}, {"teenyear", 'n', 20, "twenty"},
	{"nearday", 'r', -1, "yesterday"}, {"nearday", 'r', 0, "today"}, {"nearday", 'r', 1, "tomorrow"},
	{"daypart", 't', morning, "morning"}, {"daypart", 't', afternoon, "afternoon"}, {"daypart", 't', evening, "evening"}, {"daypart", 't', night, "night"},
	{"dayparts", 't', morning, "mornings"}, {"dayparts", 't', afternoon, "afternoons"}, {"dayparts", 't', evening, "evenings"}, {"dayparts", 't', night, "nights"},
	{"night", 't', night, "tonight"},

	{"hanyear", 'r', 0, "今年, 本年"}, {"hanyear", 'r', 1, "明年, 来年"}, {"hanyear", 'r', -1, "去年, 昨年"},
	{"hanmonth", 'r', 0, "本月, 今月"}, {"hanmonth", 'r', 1, "下个月, 下月, 来月"}, {"hanmonth", 'r', -1, "上个月, 上月, 先月"},
	{"hanweek", 'r', 0, "本周, 今週"}, {"hanweek", 'r', 1, "下周, 来週"}, {"hanweek", 'r', -1, "上周, 先週"},
	{"handay", 'r', 0, "今天, 今日"}, {"handay", 'r', 1, "明天, 明日"}, {"handay", 'r', -1, "昨天, 昨日"},
	{"hanhalf", 'o', 1, "上半年, 上半期, 上期, 前半"}, {"hanhalf", 'o', 2, "下半年, 下半期, 下期, 后半, 後半"},
	{"hanordinal", 'o', 1, "一"}, {"hanordinal", 'o', 2, "二"}, {"hanordinal", 'o', 3, "三"}, {"hanordinal", 'o', 4, "四"},
	{"hanpart", 'p', int(early), "上旬, 初"}, {"hanpart", 'p', int(mid), "中旬"}, {"hanpart", 'p', int(late), "下旬"}, {"hanpart", 'p', int(ending), "底, 末"},
	{"ko", 'r', 0, "이번"}, {"ko", 'r', 1, "다음"}, {"ko", 'r', -1, "지난"},

	{"periodic", 'u', int(aYear), "annual"}, {"periodic", 'u', int(aHalf), "biannual, semiannual, semi-annual, bi-annual"},
	{"periodic", 'u', int(anyUnit), "regular, periodic, recurring"},
	{"habitual", 'u', int(anyUnit), "regularly, periodically, routinely, from time to time"},

	{"fiscal", 'f', 1, "fiscal, financial, budget, marketing"},
}

// uncounted is the value of a count that the words leave open: "several".
const uncounted = -1

// inHalves is added to the value of "H1", which is no quarter.
const inHalves = 10

// The parts of a day, as place.time holds them: below 0, as minutes are above.
const (
	morning   = -1
	afternoon = -2
	evening   = -3
	night     = -4
)

// classes are the other words that patterns name.
var classes = []struct{ name, words string }{
	{"times", "once, twice, thrice"},
	{"bc", "bc, b.c, b.c., bce"},
	{"done", "planned, expected, scheduled, usual, foreseen, agreed, anticipated, hoped, promised, normal, before, originally, initially, previously, first, had, the, it, in, its, last"},
	{"plus", "+"},
	{"bra", "("},
	{"ket", ")"},
	{"dayword", "calendar, working, business, trading, clear"},
	{"per", "a, an, per, each, every"},
	{"event", `signing, signature, ratification, promulgation, round, rounds, session, sessions, meeting, meetings, statement, date, launch, agreement, conclusion, receipt,
		request, notification, publication, adoption, approval, arrival, enactment, announcement, summit, visit, talks, negotiations, deal, entry into force,
		coming into force, effect, opening, decision, order, implementation, completion, inauguration, vote, election, elections, review, hearing, forum, conference,
		dialogue, consultations, term, treaty, pact, protocol, declaration, exchange, filing, submission, delivery, closing, deadline, expiry, termination, accession,
		report, audit, ceremony, harvest, harvests, event, communiqué, communique, memorandum, framework, arrangement, document, letter, note, recess, monsoon, heating season, rainy season, dry season, planting season, fishing season, growing season, mandate, holidays`},
	{"happens", `enters into force, comes into force, takes effect, entered into force, goes into effect, comes into effect, enters into effect, is signed, is ratified,
		is concluded, is launched, are completed, is completed, are signed, notify each other, is adopted, is approved, is published, is promulgated, are lifted, is lifted,
		starts, begins, opens, ends, closes, expires, passes, arrives, meets, meet, is paid, is received, is filed, is over`},
	{"dated", "signing, signature, session, meeting, round, statement, point, visit, summit, deadline"},
}

// beside is the words that checks ask about, in what stands beside a match.
var beside = []struct{ name, words string }{
	{"det", "the, its, their"},
	{"article", "a, an"},
	{"of", "of"},
	{"to", "to, through, until, till"},
	{"approx", "nearly, almost, about, approximately, roughly, around"},
	{"over", "more, less, fewer"},
	{"adjacent", "after, before, following, preceding"},
	{"than", "than"},
	{"for", "for, after, took, takes, take, taken, lasted, last, spent"},
	{"spread", "over"},
	{"ago", "ago"},
	{"later", "later"},
	{"earlier", "earlier"},
	{"told", "following, previous, preceding, prior"},
	{"forward", `told, ordered, instructed, directed, allowed, obliged, bound, entitled, authorised, authorized, requested, tasked, agree, agrees, agreed, agreeing, plan, plans, planned, planning, expect, expects, expected, schedule, scheduled, due, set, decide, decides, decided, pledge,
		pledges, pledged, promise, promises, promised, vow, vows, vowed, intend, intends, intended, hope, hopes, hoped, hoping, want, wants, wanted, aim, aims, aimed, slated,
		ready, willing, likely, be, going, about, seek, seeks, prepare, preparing, prepared, continue, continues, commit, committed, undertake, undertook,
		urge, urged, ask, asked, invited, able, offer, offered, propose, proposed, required, need, needs, deal, agreement, proposal, decision, commitment, bid,
		intention, program, programme, sides, parties, try, trying`},
	{"pronoun", "it, its, their, they, he, she, we, you, there, the, a, an, this, these, those, both, all"},
	{"opener", "the, its, their, his, her, a, an, it, they, he, she, we, this, these, that, which, when, both, all, each"},
	{"dateword", "date, dates"},
	{"dash", "-, –, —, ~"},
	{"starting", "from, of, after, on, before"},
	{"working", "working, business, trading"},
	{"and", "and, &"},
	{"either", "and, &, or"},
	{"preposed", `in, by, since, until, till, from, to, of, for, before, after, during, through, throughout, within, over, on, at, toward, towards, around,
		between, across, inside, into, starting, beginning, commencing, effective, without, and, or, than, early, late, mid, end, later, earlier`},
	{"measure", `percent, per, %, million, billion, trillion, tonnes, tons, tonne, ton, won, dollars, yen, yuan, euros, euro, pounds, rupees, barrels, people,
		workers, firms, companies, jobs, cases, units, vehicles, cars, head, products, items, goods, points, kilometers, kilometres, km, kg, mw, gw, megawatts,
		acres, hectares, pages, students, members, delegates, participants, businesses, exporters, vessels, ships, visas, places, times, percentage, basis, bps,
		metric, litres, liters, kilograms, miles, tariff, lines, bushels, containers, teu`},
	{"counted", `no, number, article, articles, section, chapter, resolution, paragraph, rule, flight, page, room, annex, decree, directive, regulation, about, some,
		nearly, over, almost, roughly, approximately, usd, krw`},
	{"lead", `in, by, since, until, till, from, to, of, for, before, after, during, through, between, and, or, early, late, mid, this, last, next, on, throughout, over,
		than, effective, starting, beginning, ending, around, against, versus, with, as, calendar, year, each, every, the, its, their, that`},
	{"strong", "in, by, since, until, till, from, during, before, after, early, late, mid, through"},
	{"seasonal", "this, next, last, each, every, in, by, during, until, since, from, early, mid, late, before, after, of, coming, -"},
	{"verbmonth", "may, march"},
	{"fullmonth", "january, february, april, june, july, august, september, october, november, december"},
	{"the", "the"},
	{"black", "black, good, holy"},
	{"adverb", "later, earlier, ago, early, late, today, tomorrow, yesterday, again, only, alone, onwards, onward, together"},
	{"verbal", `compared, versus, will, would, shall, should, may, might, can, could, must, is, are, was, were, be, been, has, have, had, do, does, did, said, says, agreed, and, or, but,
		that, which, who, while, whether, how, if, because, when, where, to, not, also`},
	{"function", "in, on, at, by, for, with, from, to, as, into, over, under, about, between, against, than, until, till, after, before, during, through, since, per"},
	{"another", "next, that, upcoming, following, forthcoming, same"},
	{"within", "within, inside"},
	{"every", "every, each"},
	{"this", "this, these"},
	{"as", "as"},
	{"infinitive", "to"},
	{"high", "high"},
	{"calledoff", "cancelled, canceled, scrapped, called, dropped, abandoned, postponed, delayed"},
	{"beto", "is, are, was, were, have, has"},
	{"besideto", "not, never, soon, now, also, still, both, only, jointly, shortly, finally"},
	{"owner", "my, your, his, her, our"},
	{"noverb", "death, date, court, trial, prison, jail, church, school, hospital, war, peace, power, parliament, congress, customers, investors, shareholders, one, two, three"},
	{"record", "time, year, high, low, level, increase, rise, drop, fall, decline, round, meeting, visit"},
	{"aftermath", "(, :, --, –, —"},
	{"be", "be, is, are, being"},
	{"force", "force, effect"},
	{"once", "once, when, upon, if, after"},
	{"that", "that, those"},
	{"modal", "will, would, shall, to, may, can, could, should, must, which, who"},
	{"had", "had, was, were, did"},
	{"pluperfect", "had"},
	{"future", `will, would, shall, won't, 'll, going, intends, intend, expects, expect, expected, scheduled, slated, due, planned`},
	{"gathering", `meeting, meetings, session, sessions, summit, summits, round, rounds, talks, visit, conference, forum, hearing, hearings, dialogue, consultations, gathering, vote, election,
		elections, ceremony, trip, tour, council, negotiations, assembly, event, congress, fair, retreat, call, ministerial, sitting, sittings, plenary, plenum, seminar, workshop, symposium, roundtable, expo, exhibition, referendum, ballot, signing, deadline, review, g20, g7, g8, g77, cop30, cop31`},
	{"deed", `ruling, decision, announcement, statement, report, remarks, attack, verdict, judgment, accord, agreement, deal, pledge, letter, speech, order, move, raid, strike, crash, declaration, proposal, plunge, comments,
		bombing, bombings, blast, blasts, shooting, slaying, killing, murder, explosion, attacks, earthquake, rally, filing, editorial, article, incident`},
	{"results", "loss, profit, profits, earnings, results, result, sales, revenue, revenues, income, net, figures, output, losses, data"},
	{"law", "act, law, code, treaty, convention, agreement, regulation, regulations, order, rules, protocol, decree, constitution, charter"},
	{"eraword", "post, pre"},
	{"share", `whole, course, most, all, much, rest, remainder, part, parts, half, as, instead, each, any, end, middle, beginning, start, because, first, spring, summer, autumn, winter, out,
		month, months, week, weeks, quarter, quarters, year, years, day, days, evening, morning, afternoon, night, speaking`},
	{"onword", "on"},
	{"levels", "level, levels, baseline, prices"},
	{"through", "through, thru"},
	{"been", "been"},
	{"prolonging", "extended, prolonged, renewed, suspended, postponed, delayed, waived, frozen, lifted, exempted"},
	{"telling", "report, reports, reporting, post, posts, posting, announce, release"},
	{"inword", "in, at"},
	{"deictic", "yesterday, today, tomorrow, monday, tuesday, wednesday, thursday, friday, saturday, sunday"},
	{"planned", "plans, plan, aims, aim, set, hopes, hope"},
	{"toward", "to, for"},
	{"fixed", "set, cut, put, hit, shut, let, quit, split"},
	{"governing", "to, will, would, shall, may, might, can, could, should, must, did, do, does, didn't, don't, won't, not, let, help, helped, be, is, are"},
	{"timetable", "meets, meet, begins, begin, starts, resumes, resume, reopens, arrives, expires, expire, convenes, convene, gathers, gather, sits, departs, ends, comes"},
	{"could", "could, couldn't"},
	{"negative", "not, never, neither, nor, no, none, nobody"},
	{"payable", "payable, due, effective, maturing, expiring, scheduled, expected, slated"},
	{"said", "said, says, say"},
	{"reporting", "said, told, announced, agreed, decided, pledged, promised, vowed, added, noted, stated, reported, confirmed, proposed"},
	{"double", "agreed, disagreed, guaranteed, decreed, freed, refereed"},
	{"moved", `rose, fell, grew, dropped, climbed, reached, sold, bought, shipped, peaked, declined, increased, decreased, jumped, slid, gained, lost, stood, totalled, totaled,
		amounted, exported, imported, accounted, slipped, surged, earned, produced, traded, averaged, shrank, doubled, halved`},
	{"maybe", "may, might, could, should, can"},
	{"have", "have"},
	{"'s", "'s"},
	{"is", "is, are"},
	{"next", "next"},
	{"ended", "ended, ending"},
	{"past", `was, were, had, did, said, met, held, told, made, took, came, went, began, rose, fell, grew, sold, bought, led, left, brought, saw, spent, sent, won, lost, got,
		gave, kept, became, struck, drew, built, broke, wrote, spoke, stood, ran, shook, sat, paid, risen, fallen, grown, taken, given, seen, begun, driven, shown, written, been, gone, drawn, known`},
	{"promise", "will, shall, won't, 'll"},
	{"christ", "bc, b.c, b.c., bce, ad, a.d."},
	{"old", "old"},
	{"account", "account, accounts, affairs, transfers"},
	{"hereof", "hereof"},
	{"begun", "starting, beginning, commencing, effective"},
	{"relating", "after, afterward, afterwards, thereafter, before, following, as"},
	{"byword", "by"},
	{"untilword", "until, till"},
	{"beforeword", "before, ahead, prior"},
	{"afterword", "after, following"},
	{"amidword", "while"},
}

// worth is what a word is worth in the captures of one letter.
type worth struct {
	letter byte
	n      int
}

// learn enters the vocabulary and is what its words are worth, by Sym.
func learn(lex *text.Lexicon, voc *match.Vocabulary) [][]worth {
	var values worths
	for i := 0; i < len(vocabulary); {
		class, words := vocabulary[i].class, ""
		for ; i < len(vocabulary) && vocabulary[i].class == class; i++ {
			v := &vocabulary[i]
			values.add(lex, v.words, worth{v.letter, v.value})
			words += "," + v.words
		}
		voc.Class(class, words)
	}
	voc.Class("fy", fiscalWords(func(word string, year int) { values.add(lex, word, worth{'y', year}) }))
	for _, c := range classes {
		voc.Class(c.name, c.words)
	}
	return values
}

// fiscalWords is "fy25" and "fy2025" and the like, with commas between; yield is
// told of each.
func fiscalWords(yield func(word string, year int)) string {
	var words []byte
	for y := range 100 {
		year := inCentury(y)
		first := len(words)
		words = append(words, "fy"...)
		if y < 10 {
			words = append(words, '0')
		}
		words = strconv.AppendInt(words, int64(y), 10)
		yield(string(words[first:]), year)
		second := len(words) + 1
		words = strconv.AppendInt(append(words, ",fy"...), int64(year), 10)
		yield(string(words[second:]), year)
		words = append(words, ',')
	}
	return string(words)
}

// worths is what words are worth, by Sym.
type worths [][]worth

// add enters what the words of a row are worth. A phrase is known by its first
// word, where that is worth nothing by itself.
func (w *worths) add(lex *text.Lexicon, words string, is worth) {
	var buf [8]text.Token
	for word := range strings.SplitSeq(words, ",") {
		tokens := lex.Learn(buf[:0], word)
		known := w.of(tokens[0].Sym, is.letter)
		if len(tokens) == 1 || known.n == 0 {
			*known = is
		}
	}
}

// of is what a word is worth in the captures of one letter, to be filled in.
func (w *worths) of(sym text.Sym, letter byte) *worth {
	if missing := int(sym) + 1 - len(*w); missing > 0 {
		*w = append(*w, make(worths, missing)...)
	}
	all := &(*w)[sym]
	for i := range *all {
		if (*all)[i].letter == letter {
			return &(*all)[i]
		}
	}
	*all = append(*all, worth{letter: letter})
	return &(*all)[len(*all)-1]
}

// inner is a word inside the name of an event: no verb, preposition or day.
func inner(voc, beside *match.Vocabulary) {
	no, dated := beside.Set("verbal", "function"), voc.Set("weekday", "month")
	voc.Test("inner", func(d *text.Doc, i int) bool {
		t := d.Tokens[i]
		return (t.Kind == text.Word || t.Kind == text.Number || t.Kind == text.Punct && isInWord(t.Of(d.Text))) && !no.Has(t) && (t.Shape == text.Lower || !dated.Has(t))
	}, text.Word, text.Number, text.Punct)
}

// isInWord finds the hyphen of "follow-up" and the apostrophe of "leaders' summit".
func isInWord(mark string) bool { return mark == "-" || mark == "'" || mark == "’" }

// tests names the classes that no list can hold. Each looks at one token.
func tests(voc *match.Vocabulary) {
	number := func(least, most, digits int) func(*text.Doc, int) bool {
		return func(d *text.Doc, i int) bool {
			w := d.Tokens[i].Of(d.Text)
			n, ok := digitsOf(w)
			return ok && len(w) <= digits && n >= least && n <= most
		}
	}
	voc.Test("year", func(d *text.Doc, i int) bool {
		w := d.Tokens[i].Of(d.Text)
		n, ok := digitsOf(w)
		return ok && len(w) == 4 && n >= 1000 && n <= 2199
	}, text.Number)
	voc.Test("count", number(1, 9999, 4), text.Number)
	voc.Test("two", number(0, 99, 2), text.Number)
	voc.Test("decimal", func(d *text.Doc, i int) bool {
		w, ok := strings.CutSuffix(d.Tokens[i].Of(d.Text), ".5")
		_, digits := digitsOf(w)
		return ok && digits && len(w) < 4
	}, text.Number)
	voc.Test("day", func(d *text.Doc, i int) bool { return dayOf(d.Tokens[i].Of(d.Text)) > 0 }, text.Number)
	voc.Test("dayth", func(d *text.Doc, i int) bool {
		w := d.Tokens[i].Of(d.Text)
		return dayOf(w) > 0 && len(w) > 2
	}, text.Number)
	testDates(voc)
}

// testDates names the classes of whole dates and of East Asian days.
func testDates(voc *match.Vocabulary) {
	voc.Test("decade", func(d *text.Doc, i int) bool {
		w := d.Tokens[i].Of(d.Text)
		return len(w) == 5 && strings.HasSuffix(w, "0s") && (w[:2] == "19" || w[:2] == "20" || w[:2] == "18")
	}, text.Number)
	voc.Test("dotted", func(d *text.Doc, i int) bool { _, ok := dotted(d.Tokens[i].Of(d.Text)); return ok }, text.Number)
	voc.Test("yy", func(d *text.Doc, i int) bool {
		_, ok := digitsOf(d.Tokens[i].Of(d.Text))
		return ok && d.Tokens[i].End-d.Tokens[i].Start == 2
	}, text.Number)
	voc.Test("shortquarter", func(d *text.Doc, i int) bool { _, _, ok := shortQuarterOf(d.Tokens[i].Of(d.Text)); return ok }, text.Number)
	voc.Test("stamp", func(d *text.Doc, i int) bool {
		w := d.Tokens[i].Of(d.Text)
		day, minutes := stampOf(w)
		return strings.Contains(w, "T") && minutes > 0 && day > 0 && day <= 31
	}, text.Number)
	voc.Test("stampend", func(d *text.Doc, i int) bool {
		_, ok := digitsOf(strings.TrimSuffix(strings.SplitN(d.Tokens[i].Of(d.Text), ".", 2)[0], "Z"))
		return ok
	}, text.Number)
	voc.Test("glued", func(d *text.Doc, i int) bool { _, ok := gluedHour(d.Tokens[i].Of(d.Text)); return ok }, text.Number)
	voc.Test("zone", func(d *text.Doc, i int) bool { return d.Tokens[i].Shape == text.Capital }, text.Word)
	voc.Test("hangulyear", starting("년", "年"), text.Glyph)
	voc.Test("hangulmonth", starting("월", "月"), text.Glyph)
	voc.Test("hangulday", starting("일", "日"), text.Glyph)
}

func starting(with ...string) func(*text.Doc, int) bool {
	return func(d *text.Doc, i int) bool {
		w := d.Tokens[i].Of(d.Text)
		for _, s := range with {
			if strings.HasPrefix(w, s) {
				return true
			}
		}
		return false
	}
}

// shortQuarterOf reads "2Q26", "Q226" and "1H27": the quarter, or half with inHalves added, and its year.
func shortQuarterOf(w string) (q, year int, ok bool) {
	if len(w) != 4 {
		return 0, 0, false
	}
	n, letter := w[0], w[1]
	if n < '0' || n > '9' {
		n, letter = letter, n
	}
	year, ok = digitsOf(w[2:])
	switch q = int(n) - '0'; {
	case !ok || q < 1 || q > 4:
		return 0, 0, false
	case letter == 'Q' || letter == 'q':
		return q, inCentury(year), true
	case (letter == 'H' || letter == 'h') && q < 3:
		return inHalves + q, inCentury(year), true
	}
	return 0, 0, false
}

// digitsOf reads a token of digits alone.
func digitsOf(w string) (int, bool) {
	n := 0
	if w == "" || len(w) > 6 {
		return 0, false
	}
	for i := range len(w) {
		if w[i] < '0' || w[i] > '9' {
			return 0, false
		}
		n = n*10 + int(w[i]-'0')
	}
	return n, true
}

// dayOf reads "5", "05" or "5th" as a day of the month, 0 when it is none.
func dayOf(w string) int {
	digits := strings.TrimRight(w, "stndrhSTNDRH")
	if suffix := len(w) - len(digits); suffix != 0 && suffix != 2 || len(digits) > 2 {
		return 0
	}
	n, ok := digitsOf(digits)
	if !ok || n > 31 {
		return 0
	}
	return n
}

// dotted reads "2026.1.5", "5.1.2026" and "05.01.26".
func dotted(w string) (Date, bool) {
	if strings.Count(w, ".") != 2 {
		return Date{}, false
	}
	parts := strings.Split(w, ".")
	var n [3]int
	for i, p := range parts {
		v, ok := digitsOf(p)
		if !ok {
			return Date{}, false
		}
		n[i] = v
	}
	if len(parts[0]) != 4 {
		n[0], n[2] = n[2], n[0]
	}
	if len(parts[2]) == 2 && len(parts[0])+len(parts[1]) > 2 && len(parts[0]) < 3 { // not "version 2.1.26"
		n[0] = inCentury(n[0])
	}
	return valid(n[0], n[1], n[2])
}

// valid is the day y-m-d if the calendar has it.
func valid(y, m, d int) (Date, bool) {
	if y < 1000 || y > 9999 || m < 1 || m > 12 || d < 1 || d > DaysIn(y, m) {
		return Date{}, false
	}
	return Date{int16(y), uint8(m), uint8(d)}, true
}
