package timex

import "attache/briefs/match"

// yield is what a row says of the words it matched. Captures fill the rest of
// its place; check may turn the match down.
type yield struct {
	partial
	check check
	lead  determiner
	form  form
	sense sense // of an event, where its first word does not tell
	adj   bool  // stands before a noun: "annual meeting"
	mute  bool  // tells when an act is due, but is no TIMEX3: "immediately"
}

// form is how a row's captures are read where it is not the plain way.
type form uint8

const (
	plainly      form = iota
	dots              // 2026.1.5, 05.01.26
	stamped           // 2026-01-05T09:30Z
	slashes           // 28/07/2025, 12/30/2025
	halfMonth         // the second half of April
	firstUnits        // the first few months of 2026
	timed             // 9 a.m. Monday
	era               // 令和7年
	numbered          // 1분기
	twoParts          // the second and fourth quarters
	outOf             // before the year [is out]
	weekOn            // Friday week
	lengthAlone       // two weeks [later than planned]
	yearAlone         // the 2027 [season]
	lastTwo           // [will] one day
	spelled           // nineteen ninety-six
	nthDay            // the last Friday of April
	centuries         // the 19th century
	beforeChrist      // 490 BC
	orNext            // this year [or next]
	orNextYear        // this summer [and next]
	yearsApart        // the 2026-2028 period
	monthsApart       // the April-June quarter
	twoUnits          // the coming weeks [and months]
)

// check is a question that a row's match must pass.
type check uint8

const (
	anywhere        check = iota
	bareMonth             // "May" is a verb at times
	bareYear              // "2000 tonnes"
	bareDay               // "May 5 percent"
	afterThe              // "the 15th round"
	bareHalf              // "the second half of the match"
	bareUnit              // "the year": only after a preposition
	preposed              // "over the weekend", whatever follows
	bareSeason            // "prices fall"
	seasonYear            // "in fall 2032", not "will fall in 2032"
	bareWeekday           // "Black Friday"
	untimed               // "before the vote", not "before next month's vote"
	firstOf               // "the first of May", not "the first of May talks"
	inThe                 // "in the past", "at the time"
	notOf                 // "by the tenth year", not "by the last day of May"
	yearWords             // "in nineteen ninety-six", not "twenty ten-ton trucks"
	noNoun                // "Friday week", not "Friday week talks"
	afterWord             // only after a preposition
	oneUnit               // "a year"
	anUnit                // "a year ago", with its article
	longSpan              // "for years"
	notOld                // "a 50-year-old alliance"
	aCount                // "52 years", not "52 years old" nor "three quarters of the firms"
	adverbial             // "meets quarterly", not "a quarterly dividend"
	describing            // "recent talks", not "a current account"
	soonAlone             // "will meet soon", not "soon after the talks"
	easternDay            // "30일", not "30일간"
	rate                  // "$20 billion a year"
	nextEvent             // "at the next round", not "at the meeting"
	thatDay               // "that day", not "said that day care"
	noName                // "People's Daily"
	noPaper               // "the daily Gazette"
	aClock                // "noon", not "High Noon"
	aName                 // "Election Day", not any "election day"
	notAs                 // "as soon as"
	afterWordNoNoun       // "in the future", not "of future talks"
	nearTerm              // "in the short term", not "for short-term LNG deals"
	withinOf              // "within 60 days of signing", not "60 days of talks"
	runOfYears            // "from 2027-29"
	isoMonth              // "2026-06", not the fiscal year "2026-27"
)

// determiner is which word before a match belongs to its extent.
type determiner uint8

const (
	noLead determiner = iota
	the               // the, its, their
	an                // a, an
)

// newYear is the row of a day that, with "in" before it, stands for its year.
const newYear = "new year"

// SomeDay is the row of days that are left open: "on a date to be agreed".
const SomeDay = "some day"

// seasonOfYear is the row of a season that lies in a year of which no more is told.
const seasonOfYear = "season of one year"

// thatSeason is the row that counts from a year named anywhere before.
const thatSeason = "that season"

// yearEarlier is the row that counts from a quarter named anywhere before.
const yearEarlier = "year-earlier"

// The rows of a stretch that a report tells the results of.
const (
	latestPeriod    = "latest period"
	latestUnit      = "latest unit"
	yearsQuarter    = "quarter of another year"
	firstUnitsAlone = "first units alone"
	samePeriod      = "same period of another year"
	twoQuarters     = "two quarters"
	yearsPeriod     = "period of years"
	yearsInFigures  = "years in figures"
)

// The pieces that patterns are made of. Captures: y year, m month, d day, e
// the last day or year of a run, w weekday, o ordinal, q quarter or half in
// figures, s season, r relation to the anchor, c relation of the containing
// year, u unit, n count, p part, f fiscal, x the words of an event.
const (
	day      = "(w:<weekday> ,? | w:<weekday.> .? ,? )?"
	month    = "(m:<month> | m:<month.> .?)"
	count    = "((<count> | <ones> | <teens>) (to|or|-|–))? n:(<decimal> | (" + numeral + " (-? and -? a -? half | <count> / <count> | ½)?) | <some> | couple of) (<bra> (<count> | <decimal> | <ones> | <teens> | <tens> (- <ones>)?) <ket>)? <dayword>?"
	numeral  = "(<count> | <ones>? hundred (and? (<tens> (-? <ones>)? | <teens> | <ones>))? | <tens> (-? <ones>)? | <teens> | <ones>)"
	rel      = "this? r:<rel>"
	ofYear   = "(,? (of|in)? the? (calendar? (year)?)? y:<year> | (of|in|,)? (c:(<rel>|<the>) | the c:<rel>) (calendar)? year)"
	ofFisc   = "(of|in|,)? (the|its|their)? (f:<fiscal> year? y:<year> | y:<fy> | c:<rel>? f:<fiscal> year)"
	ofMonth  = "(of|in) " + itsMonth
	itsMonth = "(the month of)? (" + month + " (,? y:<year> | (of|,)? c:<rel> year)? | c:(<rel>|<the>) month)"
	ofAny    = "(of|in) (the month of)? (" + month + " (,? of? y:<year> | (of|,)? c:<rel> year)? | c:(<rel>|<the>) (month | year | week | quarter | decade) | (the? year)? y:<year>)"
	anEvent  = `x:( (the|its|their|this|that|an|a|every|each|such|his|her|<weekday> 's)? <inner>{0,6} <event> (into force)?
		( of (the|a|an|its|their|this|that)? <inner>{1,6} )? )`
)

// clocktime is a time of day: "9:30 a.m. EST", "noon", "four o'clock".
const clocktime = `(<count> (: <two>)? (a.m. | p.m. | am | pm) | <glued> | <two> : <two> (a.m. | p.m. | am | pm)? | (<count> | <ones> | <teens>) o'clock | noon | midday | midnight)
	(et | est | edt | pst | pdt | gmt | utc | bst | kst | jst | ist | cet | cest | sgt | wib | (<zone> | local) time)?`

// harvests are the stretches of a year that growers, fishermen and traders count by it.
const harvests = `((planting | harvest | growing | shipping | fishing | hunting | dry | rainy | marketing | crop | sugar | milling | export | tourist | tourism)? (season | seasons | campaign | campaigns)
	| (marketing | crop | fishing | quota | sugar | harvest | trade | milling) year | harvest | vintage)`

// itsYear is the year that a quarter or half belongs to.
const itsYear = "(of|in)? the? (f:<fiscal> year? y:<year> | y:<year> | y:<fy> | c:(<rel>|<the>) (f:<fiscal>)? year)"

var anyPlace = "(" +
	"the? o:(<ordinal>|<final>) u:week " + ofMonth + " |" +
	" (c:<rel> year 's | the? y:<year> 's?) o:(<ordinal>|<final>) -? (u:quarter | u:<halfword>) |" +
	month + " (,? of? y:<year> | (of|,)? c:(<rel>|the) year)?" +
	" | (the? calendar year | calendar)? y:<year>" +
	" | the? o:<ordinal> (u:<unit> | u:<halfword>) (" + itsYear + ")?" +
	" | the? o:<final> (u:<unit> | u:<halfword>) " + itsYear +
	" | q:(<quarter>|<half>) (of? y:<year>)? | q:<shortquarter>" +
	" | (the|its|their)? r:(<rel>|the) (f:<fiscal> | calendar)? u:<unit>" +
	" | (the|its|their)? (f:<fiscal> year? y:<year> | y:<fy>)" +
	" | (the|this|next|last)? s:<season> (of? y:<year>)?" +
	" | r:<rel> " + month +
	" | the? y:<decade>" +
	")"

// rows are the time expressions that attaché knows. Each holds one that must
// be read by it and one that must not.
var rows = []match.Row[yield]{
	// Days of the calendar.
	{Name: "month day year", Pattern: day + month + " d:<day> ,? y:<year>", Yield: yield{partial: partial{unit: aDay}},
		Match: "It was signed on Tuesday, Dec. 30, 2025.", Not: "It fell on Dec. 30, 2,025 times."},
	{Name: "day month year", Pattern: day + "d:<day> of? " + month + " ,? y:<year>", Yield: yield{partial: partial{unit: aDay}, lead: the},
		Match: "It was signed on 30 December 2025.", Not: "It has 30 decembrist 2025."},
	{Name: "month day", Pattern: day + month + " d:<day>", Yield: yield{partial: partial{unit: aDay}, check: bareDay},
		Match: "The talks open on Jan. 5.", Not: "Prices rose in May 5 percent."},
	{Name: "day month", Pattern: day + "d:<day> of? " + month, Yield: yield{partial: partial{unit: aDay}, lead: the, check: bareDay},
		Match: "It will answer by 30 April.", Not: "Some 30 may join."},
	{Name: "month day of a year", Pattern: day + month + " d:<day> (of|,)? the? c:<rel> year", Yield: yield{partial: partial{unit: aDay}},
		Match: "It ends on June 30 next year.", Not: "It ends on June 30."},
	{Name: "day month of a year", Pattern: day + "d:<day> (day)? of? " + month + " (of|,)? the? c:<rel> year", Yield: yield{partial: partial{unit: aDay}, lead: the},
		Match: "It ends on the 30th of June next year.", Not: "It ends on 30 June."},
	{Name: "nth day of a month", Pattern: "d:<dayth> day of " + month + " ,? y:<year>?", Yield: yield{partial: partial{unit: aDay}, lead: the},
		Match: "Done this 4th day of May 2025.", Not: "The 4th day of talks."},
	{Name: "hyphened", Pattern: "(d:<day> (- " + month + " - | / " + month + " /) (y:<year> | y:<yy>) | " + month + " - d:<day> - y:<year>)", Yield: yield{partial: partial{unit: aDay}},
		Match: "The list is due on 30-Jun-2026.", Not: "They met on 30-31 June."},
	{Name: "slashed short", Pattern: "d:<two> / m:<two> / y:<yy>", Yield: yield{partial: partial{unit: aDay}, form: slashes},
		Match: "It was sent on 28/07/25.", Not: "It is open 24/7/365."},
	{Name: "timestamp", Pattern: "y:<year> - m:<two> - d:<stamp> (: <stampend> (: <stampend>)?)? ((<plus> | -) <two> (: <two>)?)?", Yield: yield{partial: partial{unit: aDay}, form: stamped},
		Match: "The gate shuts at 2026-03-12T09:30Z.", Not: "The gate shuts on 2026-03-12."},
	{Name: "month and the day", Pattern: day + month + " the d:<dayth>", Yield: yield{partial: partial{unit: aDay}},
		Match: "It ends on June the 5th.", Not: "It ends in June, the 5th of its kind."},
	{Name: "weekday and the day", Pattern: "w:<weekday> ,? the d:<dayth>", Yield: yield{partial: partial{unit: aDay}, check: noNoun},
		Match: "They meet on Thursday the 15th.", Not: "They meet on Thursday the 15th time."},
	{Name: "weekday and the day of a month", Pattern: "w:<weekday> ,? the d:<dayth> (day)? of? " + month + " (,? y:<year>)?", Yield: yield{partial: partial{unit: aDay}},
		Match: "They meet on Thursday, the 15th of May.", Not: "They meet on Thursday, the 15th of its kind."},
	{Name: "year and month", Pattern: "y:<year> - m:<two>", Yield: yield{partial: partial{unit: aMonth}, check: isoMonth},
		Match: "The list is due by 2026-06.", Not: "The money will come in 2026-27."},
	{Name: "nearest date", Pattern: "r:<rel> " + month + " d:<day>", Yield: yield{partial: partial{unit: aDay}, check: bareDay},
		Match: "They met last Nov. 9.", Not: "They met on Nov. 9."},
	{Name: "days of a month", Pattern: "d:<day> (to|and|until|through|-|–|—) e:<day> of? " + month + " (,? y:<year>)?",
		Yield: yield{partial: partial{unit: aDay}}, Match: "They met from 20 to 23 July.", Not: "They met on 20 July."},
	{Name: "month days", Pattern: month + " d:<day> (to|and|until|through|-|–|—) e:<day> (,? y:<year>)?", Yield: yield{partial: partial{unit: aDay}, check: bareDay},
		Match: "They met on Nov. 10-12, 2025.", Not: "They met from Nov. 10 to Dec. 2."},
	{Name: "year month day", Pattern: "y:<year> (-|/) m:<two> (-|/) d:<two>", Yield: yield{partial: partial{unit: aDay}},
		Match: "Registration date 2026-03-12", Not: "The code is 2026-13-44."},
	{Name: "dotted", Pattern: "y:<dotted>", Yield: yield{partial: partial{unit: aDay}, form: dots}, Match: "2026.1.5 10:30", Not: "Version 2.10.3 is out."},
	{Name: "slashed", Pattern: "d:<two> (/ m:<two> / | - m:<two> -) y:<year>", Yield: yield{partial: partial{unit: aDay}, form: slashes},
		Match: "Last updated: 28/07/2025", Not: "The scores were 30/99/2025."},
	{Name: "day of a month", Pattern: "d:<dayth> (day)? of c:(<rel>|<the>) month", Yield: yield{partial: partial{unit: aDay, in: aMonth}, lead: the},
		Match: "It is due on the 10th of next month.", Not: "It is the 10th of its kind."},
	{Name: "bare day", Pattern: "d:<dayth>", Yield: yield{partial: partial{unit: aDay}, check: afterThe, lead: the},
		Match: "They meet on the 15th.", Not: "They agreed on the 15th round."},
	{Name: "korean half", Pattern: "(y:<year> <hangulyear> | c:<koyear>)? o:<kohalf>", Yield: yield{partial: partial{unit: aHalf}},
		Match: "양측은 내년 상반기에 다시 만난다.", Not: "양측은 내년에 다시 만난다."},
	{Name: "korean quarter", Pattern: "(y:<year> <hangulyear> | c:<koyear>)? q:<two> <aquarter>", Yield: yield{partial: partial{unit: aQuarter}, form: numbered},
		Match: "2026년 1분기까지 발효한다.", Not: "2026년 1월까지 발효한다."},
	{Name: "korean year", Pattern: "c:<koyear>", Yield: yield{partial: partial{unit: aYear, in: aYear}}, Match: "내년부터 정례화한다.", Not: "매년 만난다."},
	{Name: "korean month", Pattern: "c:<koyear> m:<two> <hangulmonth>", Yield: yield{partial: partial{unit: aMonth}}, Match: "내년 3월 서울에서 열린다.", Not: "3월 서울에서 열린다."},
	{Name: "korean date", Pattern: "c:<koyear> m:<two> <hangulmonth> d:<two> <hangulday>", Yield: yield{partial: partial{unit: aDay}},
		Match: "올해 12월 30일 서명했다.", Not: "올해 12월 서명했다."},
	{Name: "korean part", Pattern: "((y:<year> <hangulyear> | c:<koyear>)? m:<two> <hangulmonth> | c:<koyear> | y:<year> <hangulyear>) p:<kopart>", Yield: yield{partial: partial{unit: aYear}},
		Match: "3월 말까지 제출한다.", Not: "3월 5일까지 제출한다."},
	{Name: "korean next month", Pattern: "(r:<komonth> | r:<ko> <amonth>)", Yield: yield{partial: partial{unit: aMonth}}, Match: "다음 달 협상을 재개한다.", Not: "다음 회의를 연다."},
	{Name: "korean next week", Pattern: "(r:<koweek> | r:<ko> <aweek>)", Yield: yield{partial: partial{unit: aWeek}}, Match: "다음 주 회의를 연다.", Not: "다음 달 회의를 연다."},
	{Name: "korean today", Pattern: "r:<koday>", Yield: yield{partial: partial{unit: aDay, in: aDay}}, Match: "장관은 오늘 출국한다.", Not: "장관은 곧 출국한다."},
	{Name: "han year", Pattern: "c:<hanyear>", Yield: yield{partial: partial{unit: aYear, in: aYear}}, Match: "双方将于明年举行会议。", Not: "双方每年举行会议。"},
	{Name: "han month of a year", Pattern: "c:<hanyear> m:<two> 月", Yield: yield{partial: partial{unit: aMonth}}, Match: "双方将于明年3月举行会议。", Not: "双方将于3月举行会议。"},
	{Name: "han date of a year", Pattern: "c:<hanyear> m:<two> 月 d:<two> 日", Yield: yield{partial: partial{unit: aDay}}, Match: "来年3月5日に開く。", Not: "来年3月に開く。"},
	{Name: "han half", Pattern: "(y:<year> 年 | c:<hanyear>) 的? の? o:<hanhalf>", Yield: yield{partial: partial{unit: aHalf}}, Match: "双方将于明年上半年签署。", Not: "双方将于明年签署。"},
	{Name: "han quarter", Pattern: "(y:<year> 年 | c:<hanyear>)? 的? (第 o:<hanordinal> 季 度 | o:<hanordinal> 季 度)", Yield: yield{partial: partial{unit: aQuarter}},
		Match: "2026年第一季度出口增长。", Not: "2026年第一次会议。"},
	{Name: "han quarter in figures", Pattern: "(y:<year> 年 | c:<hanyear>)? の? 第 q:<two> (季 度 | 四 半 期)", Yield: yield{partial: partial{unit: aQuarter}, form: numbered},
		Match: "2026年第1四半期に始める。", Not: "2026年第1回会合。"},
	{Name: "han part", Pattern: "((y:<year> 年 | c:<hanyear>)? m:<two> 月 | c:<hanyear> 年? | y:<year> 年) p:<hanpart>", Yield: yield{partial: partial{unit: aYear}},
		Match: "双方将于3月上旬会面。", Not: "双方将于3月会面。"},
	{Name: "han next month", Pattern: "r:<hanmonth> (p:<hanpart>)?", Yield: yield{partial: partial{unit: aMonth}}, Match: "双方将于下个月会面。", Not: "双方将于5个月后会面。"},
	{Name: "han next week", Pattern: "r:<hanweek>", Yield: yield{partial: partial{unit: aWeek}}, Match: "来週、東京で会談する。", Not: "毎週会談する。"},
	{Name: "han today", Pattern: "r:<handay>", Yield: yield{partial: partial{unit: aDay, in: aDay}}, Match: "部长昨天抵达。", Not: "部长每天抵达。"},
	{Name: "japanese era", Pattern: "(令和 | 平成 | 昭和) (n:<two> | 元) 年 (m:<two> 月 (d:<two> 日)? )?", Yield: yield{partial: partial{unit: aYear}, form: era},
		Match: "令和7年12月30日に署名した。", Not: "平成の時代は終わった。"},
	{Name: "east asian day alone", Pattern: "d:<two> <hangulday>", Yield: yield{partial: partial{unit: aDay}, check: easternDay}, Match: "산업부는 30일 밝혔다.", Not: "30일간 협의한다."},
	{Name: "east asian day", Pattern: "(y:<year> <hangulyear>)? m:<two> <hangulmonth> d:<two> <hangulday>", Yield: yield{partial: partial{unit: aDay}},
		Match: "양측은 2025년 12월 30일 합의했다.", Not: "양측은 12월 합의했다."},
	{Name: "east asian month", Pattern: "(y:<year> <hangulyear>)? m:<two> <hangulmonth>", Yield: yield{partial: partial{unit: aMonth}},
		Match: "双方将于2026年3月举行会议。", Not: "双方于2026年举行会议。"},
	{Name: "east asian year", Pattern: "y:<year> <hangulyear>", Yield: yield{partial: partial{unit: aYear}},
		Match: "양측은 2026년 다시 만난다.", Not: "양측은 2026명이다."},

	// Days by their names.
	{Name: "weekday", Pattern: "w:<weekday>", Yield: yield{partial: partial{unit: aWeekday}, check: bareWeekday},
		Match: "The two sides agreed on Tuesday.", Not: "Black Friday sales rose."},
	{Name: "coming weekday", Pattern: "this? r:<coming> w:<weekday>", Yield: yield{partial: partial{unit: aWeekday, again: true, near: byComing}, lead: the},
		Match: "They will meet this coming Monday.", Not: "They will meet next Monday."},
	{Name: "coming weekend", Pattern: "this? r:<coming> weekend", Yield: yield{partial: partial{unit: aWeekend, near: byComing}, lead: the},
		Match: "They will meet this coming weekend.", Not: "They will meet next weekend."},
	{Name: "nearest weekday", Pattern: rel + " w:<weekday>", Yield: yield{partial: partial{unit: aWeekday, again: true}, lead: the},
		Match: "They met last Friday.", Not: "They met on Friday."},
	{Name: "weekday week", Pattern: "(w:<weekday> | r:<nearday>) (u:week | u:fortnight)", Yield: yield{partial: partial{unit: aWeekday}, form: weekOn, check: noNoun},
		Match: "They will answer by Monday week.", Not: "They met in Monday week talks."},
	{Name: "weekday after next", Pattern: "w:<weekday> after next", Yield: yield{partial: partial{unit: aWeekday, plus: 1}, lead: the},
		Match: "They will vote the Tuesday after next.", Not: "They will vote on Tuesday after the next round."},
	{Name: "weekday of a week", Pattern: "w:<weekday> (of|,)? c:<rel> week", Yield: yield{partial: partial{unit: aWeekday, in: aWeek}},
		Match: "They will meet on Monday of next week.", Not: "They met on Monday for a week."},
	{Name: "today", Pattern: "r:<nearday>", Yield: yield{partial: partial{unit: aDay, in: aDay}}, Match: "The ministers met today.", Not: "The ministers met tonight."},
	{Name: "early day", Pattern: "p:<part> (on? w:<weekday> | r:<nearday>)", Yield: yield{partial: partial{unit: aDay, in: aDay}},
		Match: "Talks ended late Thursday.", Not: "Talks ended late in May."},
	{Name: "day after tomorrow", Pattern: "day after tomorrow", Yield: yield{partial: partial{unit: aDay, in: aDay, shift: 2}, lead: the},
		Match: "It opens the day after tomorrow.", Not: "It opens tomorrow."},
	{Name: "this time next year", Pattern: "this time next year", Yield: yield{partial: partial{unit: aDay, in: aDay, years: 1}}, Match: "By this time next year it will be open.", Not: "By next year it will be open."},
	{Name: "this time last year", Pattern: "this time last year", Yield: yield{partial: partial{unit: aDay, in: aDay, years: -1}}, Match: "It was open this time last year.", Not: "It was open last year."},
	{Name: "day before yesterday", Pattern: "day before yesterday", Yield: yield{partial: partial{unit: aDay, in: aDay, shift: -2}, lead: the},
		Match: "It opened the day before yesterday.", Not: "It opened yesterday."},

	// Parts of a day and times of day.
	{Name: "this morning", Pattern: "(early | late)? this t:<daypart>", Yield: yield{partial: partial{unit: aDay, in: aDay}},
		Match: "They spoke this morning.", Not: "They spoke in the morning."},
	{Name: "tonight", Pattern: "t:tonight", Yield: yield{partial: partial{unit: aDay, in: aDay}}, Match: "They dine tonight.", Not: "They dine today."},
	{Name: "last night", Pattern: "(early | late)? last (t:night | t:evening)", Yield: yield{partial: partial{unit: aDay, in: aDay, shift: -1}},
		Match: "The text was agreed late last night.", Not: "It was his last nightmare."},
	{Name: "part of a near day", Pattern: "(early | late)? r:<nearday> t:<daypart>", Yield: yield{partial: partial{unit: aDay, in: aDay}},
		Match: "They spoke yesterday evening.", Not: "They spoke yesterday."},
	{Name: "part of a weekday", Pattern: "(early | late)? w:<weekday> t:<daypart>", Yield: yield{partial: partial{unit: aWeekday}, check: bareWeekday},
		Match: "They will speak on Monday morning.", Not: "They will speak on Monday."},
	{Name: "part of a date", Pattern: "(early | late)? t:<daypart> hours? of (w:<weekday> ,? )?(" + month + " d:<day> | the? d:<day> of? " + month + ") (,? y:<year>)?", Yield: yield{partial: partial{unit: aDay}, lead: the},
		Match: "They spoke on the morning of March 4.", Not: "They spoke in the morning of their life."},
	{Name: "date and part", Pattern: month + " d:<day> (,? y:<year> ,?)? t:<daypart>", Yield: yield{partial: partial{unit: aDay}},
		Match: "They spoke on March 4 morning.", Not: "They spoke on March 4."},
	{Name: "weekdays", Pattern: "w:<weekdays>", Yield: yield{partial: partial{kind: recurrence, unit: aWeekday}}, Match: "The list is published on Thursdays.", Not: "The list is published on Thursday's site."},
	{Name: "every morning", Pattern: "(every|each) (w:<weekday>)? t:<daypart>", Yield: yield{partial: partial{kind: recurrence, unit: aDay}},
		Match: "The gate opens every morning.", Not: "The gate opens this morning."},
	{Name: "weekday mornings", Pattern: "w:<weekday> t:<dayparts>", Yield: yield{partial: partial{kind: recurrence, unit: aWeekday}},
		Match: "Flights leave on Tuesday nights.", Not: "Flights leave on Tuesday night."},
	{Name: "next morning", Pattern: "(early | late)? r:(next | following | previous) t:<daypart>", Yield: yield{partial: partial{unit: aDay, in: aDay}, lead: the},
		Match: "They met on May 2 and signed the next morning.", Not: "They signed the next day."},
	{Name: "that night", Pattern: "(that | same) t:<daypart>", Yield: yield{partial: partial{kind: same, unit: aDay}, lead: the},
		Match: "They met on May 2 and signed that evening.", Not: "They signed in the evening."},
	{Name: "clock", Pattern: clocktime, Yield: yield{partial: partial{kind: clock, unit: aDay, in: aDay}, form: timed, check: aClock}, Match: "Posted at 4:15 p.m. ET", Not: "The vote was 15 to 4."},
	{Name: "clock in the morning", Pattern: "(<count> (: <two>)? | <two> : <two> | <ones> | <teens>) in the (morning | afternoon | evening)", Yield: yield{partial: partial{kind: clock, unit: aDay, in: aDay}, form: timed, check: afterWord},
		Match: "They will sign at four in the afternoon.", Not: "They hold two rounds, one in the morning."},
	{Name: "clock on a weekday", Pattern: clocktime + " (on? w:<weekday> | r:<nearday>)", Yield: yield{partial: partial{unit: aDay, in: aDay}, form: timed},
		Match: "They will speak at 9 a.m. Monday.", Not: "They will speak at 9 Monday."},
	{Name: "clock on a date", Pattern: clocktime + " ,? on? the? (w:<weekday> ,? )?(" + month + " d:<day> | d:<day> of? " + month + ") (,? y:<year> | (of|,)? c:<rel> year)?", Yield: yield{partial: partial{unit: aDay}, form: timed},
		Match: "Bids are due by 5 p.m. EST Nov. 9.", Not: "Bids are due by 5 p.m. in November."},

	// Holidays with a fixed day.
	{Name: "christmas", Pattern: "(r:<rel>)? christmas (day | holiday | holidays | break | recess)? (,? y:<year>)?", Yield: yield{partial: partial{unit: aDay, month: 12, day: 25}, lead: the}, Match: "It will be signed before Christmas.", Not: "It will be signed on Christmas Eve."},
	{Name: "christmas eve", Pattern: "christmas eve", Yield: yield{partial: partial{unit: aDay, month: 12, day: 24}}, Match: "It was signed on Christmas Eve.", Not: "It was signed on Christmas."},
	{Name: "new year's day", Pattern: "new year 's day (,? y:<year>)?", Yield: yield{partial: partial{unit: aDay, month: 1, day: 1}}, Match: "Duties fall on New Year's Day.", Not: "He sent a New Year's greeting."},
	{Name: "new year's eve", Pattern: "new year 's eve (,? y:<year>)?", Yield: yield{partial: partial{unit: aDay, month: 12, day: 31}}, Match: "They met on New Year's Eve.", Not: "They met on New Year's Day."},
	{Name: "easter", Pattern: "(r:<rel>)? easter (sunday | holiday | holidays | break | recess)? (,? y:<year>)?", Yield: yield{partial: partial{unit: aDay, holiday: easter}, lead: the}, Match: "Talks pause for Easter.", Not: "An eastern port opened."},
	{Name: "easter week", Pattern: "easter week", Yield: yield{partial: partial{unit: aDay, holiday: easter, widen: aWeek}}, Match: "The port shuts in Easter week.", Not: "The port shuts at Easter."},
	{Name: "good friday", Pattern: "good friday (,? y:<year>)?", Yield: yield{partial: partial{unit: aDay, holiday: goodFriday}}, Match: "The pact was signed on Good Friday.", Not: "It was signed on Friday."},
	{Name: "easter monday", Pattern: "easter monday (,? y:<year>)?", Yield: yield{partial: partial{unit: aDay, holiday: easterMonday}}, Match: "Talks resume on Easter Monday.", Not: "Talks resume on Monday."},
	{Name: "ascension day", Pattern: "ascension day (,? y:<year>)?", Yield: yield{partial: partial{unit: aDay, holiday: ascension}}, Match: "The desk reopens on Ascension Day.", Not: "They visited Ascension Island."},
	{Name: "pentecost", Pattern: "(pentecost | whitsun | whit sunday) (sunday | holiday | holidays)? (,? y:<year>)?", Yield: yield{partial: partial{unit: aDay, holiday: pentecost}}, Match: "A deal is due before Whitsun.", Not: "A whit more was asked."},
	{Name: "whit monday", Pattern: "(whit | pentecost) monday (,? y:<year>)?", Yield: yield{partial: partial{unit: aDay, holiday: whitMonday}}, Match: "Talks resume on Whit Monday.", Not: "Talks resume on Monday."},
	{Name: "lunar new year", Pattern: "(r:<rel>)? ((lunar | chinese) new year | spring festival) (,? y:<year>)?", Yield: yield{partial: partial{unit: aDay, holiday: lunarNewYear}, lead: the},
		Match: "They will sign before the Lunar New Year.", Not: "They will sign before the New Year."},
	{Name: "thanksgiving", Pattern: "(r:<rel>)? thanksgiving (day)? (,? y:<year>)?", Yield: yield{partial: partial{unit: aDay, holiday: thanksgiving}}, Match: "A deal is due by Thanksgiving.", Not: "They gave thanks."},
	{Name: "labor day", Pattern: "(r:<rel>)? labor day (,? y:<year>)?", Yield: yield{partial: partial{unit: aDay, holiday: laborDay}}, Match: "Congress returns after Labor Day.", Not: "The labor market cooled."},
	{Name: "election day", Pattern: "(r:<rel>)? (u.s.)? election day (,? y:<year>)?", Yield: yield{partial: partial{unit: aDay, holiday: electionDay}, check: aName}, Match: "Duties fall after Election Day.", Not: "Polls open on election day."},
	{Name: "memorial day", Pattern: "(r:<rel>)? memorial day (,? y:<year>)?", Yield: yield{partial: partial{unit: aDay, holiday: memorialDay}}, Match: "Talks end before Memorial Day.", Not: "A memorial was opened."},
	{Name: "independence day", Pattern: "(fourth of july | u.s. independence day)", Yield: yield{partial: partial{unit: aDay, holiday: independenceDay}, lead: the},
		Match: "Duties were paused on the Fourth of July.", Not: "It was the fourth in July."},
	{Name: "valentine's day", Pattern: "(st .? | saint)? valentine 's day (,? (y:<year> | c:<rel> year))?", Yield: yield{partial: partial{unit: aDay, holiday: valentinesDay}}, Match: "Roses sell on Valentine's Day.", Not: "Valentine's view."},
	{Name: "halloween", Pattern: "halloween", Yield: yield{partial: partial{unit: aDay, holiday: halloween}}, Match: "Shops opened on Halloween.", Not: "A hallowed hall."},
	{Name: "boxing day", Pattern: "boxing day", Yield: yield{partial: partial{unit: aDay, holiday: boxingDay}}, Match: "Shops close on Boxing Day.", Not: "A boxing match."},
	{Name: "start of the new year", Pattern: "(start | beginning | outset) of (the | a)? new year", Yield: yield{partial: partial{unit: aDay, month: 1, day: 1}, lead: the}, Match: "Visas come from the start of the new year.", Not: "It was the start of a new era."},
	{Name: "early in the new year", Pattern: "p:<part> in the new year", Yield: yield{partial: partial{unit: aYear, in: aYear, shift: 1}}, Match: "They will meet early in the new year.", Not: "They met in the New Year."},
	{Name: newYear, Pattern: "new year", Yield: yield{partial: partial{unit: aDay, month: 1, day: 1}, check: afterWord, lead: the}, Match: "Rates change in the New Year.", Not: "He sent New Year wishes."},

	// Months, seasons, quarters, halves, years.
	{Name: "month year", Pattern: month + " ,? of? y:<year>", Yield: yield{partial: partial{unit: aMonth}}, Match: "It was signed in January 2020.", Not: "It was signed in January."},
	{Name: "month of a year", Pattern: month + " (of|,)? c:<rel> year", Yield: yield{partial: partial{unit: aMonth}}, Match: "It starts in March of next year.", Not: "It starts in March 2026."},
	{Name: "nearest month", Pattern: rel + " " + month, Yield: yield{partial: partial{unit: aMonth, again: true}}, Match: "They met last November.", Not: "They met in November."},
	{Name: "month", Pattern: month, Yield: yield{partial: partial{unit: aMonth}, check: bareMonth}, Match: "The next round is in May.", Not: "Both sides may march on."},
	{Name: "season of a year", Pattern: "s:<season> " + ofYear, Yield: yield{partial: partial{unit: aSeason}, lead: the, check: seasonYear}, Match: "It will be done by spring 2026.", Not: "Fees will fall in 2032."},
	{Name: thatSeason, Pattern: "(that | same) s:<season>", Yield: yield{partial: partial{unit: aSeason}, lead: the, check: noNoun},
		Match: "It opened in 2019, and closed that summer.", Not: "They said that summer crops failed."},
	{Name: "nearest season", Pattern: rel + " s:<season>", Yield: yield{partial: partial{unit: aSeason, again: true}}, Match: "The law will pass next spring.", Not: "The law will pass in spring."},
	{Name: "season", Pattern: "s:<season> season?", Yield: yield{partial: partial{unit: aSeason}, lead: the, check: bareSeason}, Match: "They will meet in the autumn.", Not: "Prices will fall in May."},
	{Name: "quarter", Pattern: "o:(<ordinal>|<final>) -? quarter " + ofYear, Yield: yield{partial: partial{unit: aQuarter}, lead: the},
		Match: "It opens in the third quarter of 2026.", Not: "It opens in the last quarter."},
	{Name: "fiscal quarter by itself", Pattern: "f:<fiscal> -? o:<ordinal> -? quarter", Yield: yield{partial: partial{unit: aQuarter, in: aYear}, lead: the},
		Match: "Profit rose in the fiscal first quarter.", Not: "Profit rose in the first quarter."},
	{Name: "bare quarter", Pattern: "o:<ordinal> -? quarter", Yield: yield{partial: partial{unit: aQuarter}, lead: the},
		Match: "The plant opens in the second quarter.", Not: "It grew last quarter."},
	{Name: "fiscal quarter", Pattern: "o:(<ordinal>|<final>) -? quarter " + ofFisc, Yield: yield{partial: partial{unit: aQuarter, in: aYear}, lead: the},
		Match: "It opens in the third quarter of fiscal 2026.", Not: "It opens in the third quarter of 2026."},
	{Name: yearsQuarter, Pattern: "y:<year> -? quarter", Yield: yield{partial: partial{unit: aYear}, lead: the},
		Match: "Profit rose from that of the 2024 quarter.", Not: "It has 2024 quarters."},
	{Name: "quarter in figures", Pattern: "q:(<quarter>|<half>) (" + ofYear + ")?", Yield: yield{partial: partial{unit: aQuarter}},
		Match: "Deliveries begin in Q4 2025.", Not: "The Q5 model was shown."},
	{Name: "quarter of a short year", Pattern: "q:<shortquarter>", Yield: yield{partial: partial{unit: aQuarter}},
		Match: "Deliveries begin in 2Q26.", Not: "The 5Q26 model was shown."},
	{Name: "quarter and a short year", Pattern: "q:(<quarter>|<half>) (of | in | ')? (y:<fy> | y:<yy>)", Yield: yield{partial: partial{unit: aQuarter}, check: noNoun},
		Match: "Deliveries begin in Q2 '26.", Not: "Deliveries begin in Q2 with 26 ships."},
	{Name: "year and quarter", Pattern: "y:<year> (-|,)? q:(<quarter>|<half>)", Yield: yield{partial: partial{unit: aQuarter}},
		Match: "Deliveries begin in 2025 Q4.", Not: "Deliveries begin in 2025."},
	{Name: "half", Pattern: "o:(<ordinal>|<final>|<latter>) -? half " + ofYear, Yield: yield{partial: partial{unit: aHalf}, lead: the},
		Match: "They will meet in the first half of next year.", Not: "The first half of the match was dull."},
	{Name: "bare half", Pattern: "o:<ordinal> -? half", Yield: yield{partial: partial{unit: aHalf}, lead: the, check: bareHalf},
		Match: "They will meet in the second half.", Not: "The second half of the match was dull."},
	{Name: "half of a month", Pattern: "o:(<ordinal>|<latter>) half " + ofMonth, Yield: yield{partial: partial{unit: aMonth}, lead: the, form: halfMonth},
		Match: "They will meet in the second half of April.", Not: "They will meet in the second half of 2026."},
	{Name: "fiscal half", Pattern: "o:(<ordinal>|<final>) -? half " + ofFisc, Yield: yield{partial: partial{unit: aHalf, in: aYear}, lead: the},
		Match: "It opens in the first half of fiscal 2026.", Not: "It opens in the first half of 2026."},
	{Name: "week of a day", Pattern: "week (of | beginning | starting | commencing) (on | of)? " + day + "(" + month + " d:<day> | the? d:<day> of? " + month + ") (,? y:<year>)?", Yield: yield{partial: partial{unit: aDay, widen: aWeek}, lead: the},
		Match: "They will meet in the week of March 9.", Not: "They will meet in a week in March."},
	{Name: "week of a weekday", Pattern: "week (of | beginning | starting | commencing) (on | of)? w:<weekday>", Yield: yield{partial: partial{unit: aWeekday, widen: aWeek}, lead: the},
		Match: "They will meet in the week starting Monday.", Not: "They will meet in a week or on Monday."},
	{Name: "week of a month", Pattern: "o:(<ordinal>|<final>) (week | u:fortnight) " + ofMonth, Yield: yield{partial: partial{unit: aWeek, in: aMonth}, lead: the},
		Match: "The hearing is in the second week of March.", Not: "The second week of talks began."},
	{Name: "weekend of a month", Pattern: "o:(<ordinal>|<final>) u:weekend " + ofMonth, Yield: yield{partial: partial{unit: aWeekend, in: aMonth}, lead: the},
		Match: "The fair is on the second weekend in March.", Not: "The second weekend of talks began."},
	{Name: "season and year in words", Pattern: "s:<season> ,? of? n:(<teenyear> <tens> (-? <ones>)? | <teenyear> <teens>)", Yield: yield{partial: partial{unit: aSeason}, form: spelled, lead: the},
		Match: "It was signed in the winter of nineteen ninety-four.", Not: "It was signed in the winter of 1994."},
	{Name: "month and year in words", Pattern: month + " ,? of? n:(<teenyear> <tens> (-? <ones>)? | <teenyear> <teens>)", Yield: yield{partial: partial{unit: aMonth}, form: spelled},
		Match: "It was signed in May nineteen ninety-six.", Not: "It was signed in May 1996."},
	{Name: "year in words", Pattern: "n:(<teenyear> (hundred | (<tens> (-? <ones>)? | <teens> | (oh | o') <ones>)))", Yield: yield{partial: partial{unit: aYear}, form: spelled, check: yearWords},
		Match: "It was signed in nineteen ninety-six.", Not: "It took twenty ninety-ton trucks."},
	{Name: "two thousand", Pattern: "n:(two thousand (and? (<tens> (-? <ones>)? | <teens> | <ones>))?)", Yield: yield{partial: partial{unit: aYear}, form: spelled, check: yearWords},
		Match: "It was signed in two thousand and nine.", Not: "It sold two thousand and nine tonnes."},
	{Name: "year", Pattern: "(calendar year? )? y:<year>", Yield: yield{partial: partial{unit: aYear}, check: bareYear},
		Match: "Trade will double by 2030.", Not: "It shipped 2000 tonnes for $2020 million."},
	{Name: yearsPeriod, Pattern: "y:<year> (- | – | — | to | /) e:(<year> | <two>) (period | biennium | triennium | window | timeframe)", Yield: yield{partial: partial{unit: aYear}, lead: the, form: yearsApart},
		Match: "It will pay over the 2026-2028 period.", Not: "It paid in the 2026 period."},
	{Name: yearsInFigures, Pattern: "y:<year> (- | – | —) e:<two>", Yield: yield{partial: partial{unit: aYear}, form: yearsApart, check: runOfYears},
		Match: "It will buy gas from 2027-29.", Not: "It will buy gas from 2027-05."},
	{Name: "the year 2030", Pattern: "calendar? year y:<year>", Yield: yield{partial: partial{unit: aYear}, lead: the}, Match: "By the year 2030 it will double.", Not: "By 2030 it will double."},
	{Name: "century", Pattern: "o:(<nth> | <ordinal>) century", Yield: yield{partial: partial{unit: aCentury}, lead: the, form: centuries},
		Match: "Trade grew in the 19th century.", Not: "Trade grew in this century."},
	{Name: "year before Christ", Pattern: "(the? s:<season> of? | " + month + ")? y:<count> <bc>", Yield: yield{partial: partial{unit: aYear, bc: true}, form: beforeChrist},
		Match: "The league was founded in 478 BC.", Not: "It has 478 members."},
	{Name: "century before Christ", Pattern: "o:(<nth> | <ordinal>) century <bc>", Yield: yield{partial: partial{unit: aCentury, bc: true}, lead: the, form: centuries},
		Match: "It was built in the 5th century BC.", Not: "It was built in the 5th century."},
	{Name: "decade", Pattern: "y:<decade>", Yield: yield{partial: partial{unit: aDecade}, lead: the}, Match: "Trade tripled in the 1990s.", Not: "Trade tripled in 1990."},
	{Name: "half of a decade", Pattern: "o:(<ordinal> | <latter>) half of the (u:decade | y:<decade>)", Yield: yield{partial: partial{unit: aDecade}, lead: the, form: halfMonth},
		Match: "It will be built in the second half of the decade.", Not: "It will be built in the second half of 2026."},
	{Name: "past unit", Pattern: "past u:<unit>", Yield: yield{partial: partial{kind: past, n: 1}, lead: the}, Match: "Trade fell over the past year.", Not: "Trade fell past a yearly low."},
	{Name: "period of months", Pattern: "m:<month> (- | – | — | to | /) e:<month> (quarter | period | window)", Yield: yield{partial: partial{unit: aMonth}, lead: the, form: monthsApart},
		Match: "The bridge opens in the July-September quarter.", Not: "The bridge opens in the July period."},
	{Name: latestPeriod, Pattern: "latest period", Yield: yield{partial: partial{unit: aQuarter, in: aQuarter, shift: -1}, lead: the}, Match: "Profit fell in the latest period.", Not: "The latest round failed."},
	{Name: "the year in words", Pattern: "year n:(two thousand (and? (<tens> (-? <ones>)? | <teens> | <ones>))? | <teenyear> (hundred | (<tens> (-? <ones>)? | <teens>)))", Yield: yield{partial: partial{unit: aYear}, lead: the, form: spelled},
		Match: "It ends by the year two thousand and nine.", Not: "In one year two thousand ships came."},
	{Name: latestUnit, Pattern: "latest u:<unit>", Yield: yield{partial: partial{unit: aYear, in: aYear, shift: -1}, lead: the}, Match: "Profit fell in the latest quarter.", Not: "The latest round failed."},
	{Name: "relative unit", Pattern: rel + " calendar? u:<unit>", Yield: yield{partial: partial{unit: aYear}, lead: the},
		Match: "They will meet again next month.", Not: "The next round is open."},
	{Name: "the unit", Pattern: "full? u:<unit>", Yield: yield{partial: partial{unit: aYear, in: aYear}, check: bareUnit, lead: the},
		Match: "The two sides will sign within the year.", Not: "They sign in the year the port opens."},
	{Name: "the weekend", Pattern: "u:weekend", Yield: yield{partial: partial{unit: aWeekend, in: aWeekend}, check: preposed, lead: the},
		Match: "Officials over the weekend grew more open.", Not: "They took the weekend off."},
	{Name: "first units", Pattern: "o:(<ordinal>|<final>) " + count + " u:<units> " + ofAny, Yield: yield{partial: partial{unit: aMonth}, lead: the, form: firstUnits},
		Match: "It bought more during the last two months of 2025.", Not: "The last two months of talks were hard."},
	{Name: "weekday of a month", Pattern: "(<ordinal>|<final>) w:<weekday> " + ofAny, Yield: yield{partial: partial{unit: aWeekday}, lead: the, form: nthDay},
		Match: "The board sits on the second Tuesday of March.", Not: "The board sits on the second Tuesday of each month."},
	{Name: "first of a month", Pattern: "(<ordinal>|<nth>) of " + itsMonth, Yield: yield{partial: partial{unit: aDay}, lead: the, form: nthDay, check: firstOf},
		Match: "The levy falls on the first of May.", Not: "A round opens in May and the second in June."},
	{Name: "nth day", Pattern: "(<ordinal>|<final>|<nth>) <dayword>? day " + ofAny, Yield: yield{partial: partial{unit: aDay}, lead: the, form: nthDay},
		Match: "The list is due on the last day of next month.", Not: "It was the last day of talks."},
	{Name: "quarter of its year", Pattern: "(c:<rel> year 's | y:<year> 's? | f:<fiscal> year? y:<year>) o:(<ordinal>|<final>) -? (u:quarter | u:<halfword>)",
		Yield: yield{partial: partial{unit: aQuarter}, lead: the}, Match: "The port opens in next year's second quarter.", Not: "In 2026 first quarters were slow."},
	{Name: twoQuarters, Pattern: "o:<ordinal> (and | or | to | through | - | –) e:<ordinal> (u:quarter | u:quarters | u:<halfword>) (" + itsYear + ")?",
		Yield: yield{partial: partial{unit: aQuarter}, lead: the, form: twoParts}, Match: "It buys in the first and third quarters of 2026.", Not: "It buys in the third quarter of 2026."},
	{Name: "unit after next", Pattern: "u:<unit> after next", Yield: yield{partial: partial{unit: aYear, in: aYear, shift: 2}, lead: the},
		Match: "They will meet the week after next.", Not: "They will meet next week."},
	{Name: "unit before last", Pattern: "u:<unit> before last", Yield: yield{partial: partial{unit: aYear, in: aYear, shift: -2}, lead: the},
		Match: "They met the year before last.", Not: "They met last year."},
	{Name: "before it is out", Pattern: "(before | until | by the time) (the | this) u:<unit> (is (out | over | up | done | through) | has ended | ends | closes | runs out)", Yield: yield{partial: partial{unit: aYear, in: aYear, part: ending}, lead: the, form: outOf},
		Match: "They will sign before the month is out.", Not: "The year is out of joint."},
	{Name: "before a season is out", Pattern: "(before | until | by the time) (the | this)? s:<season> (is (out | over | up | done | through) | has ended | ends)", Yield: yield{partial: partial{unit: aSeason, part: ending}, form: outOf},
		Match: "They will sign before summer is out.", Not: "They will sign before summer."},
	{Name: "plan", Pattern: "o:(<nth>|<ordinal>) five - year plan (period)?", Yield: yield{partial: partial{unit: aPlan}, lead: the},
		Match: "They will cooperate during the 15th Five-Year Plan period.", Not: "It is a five-year plan."},

	{Name: "end of a plan", Pattern: "(very)? p:<edge> of (the | its) o:(<nth>|<ordinal>) five - year plan (period)?", Yield: yield{partial: partial{unit: aPlan}, lead: the},
		Match: "It will be built by the end of the 15th Five-Year Plan.", Not: "It was the end of a five-year plan."},

	// Fiscal years.
	{Name: "fiscal year", Pattern: "f:<fiscal> year? y:<year>", Yield: yield{partial: partial{unit: aYear}, lead: the}, Match: "Japan will fund it within fiscal 2026.", Not: "Japan will fund it in 2026."},
	{Name: "FY", Pattern: "(y:<fy> | fy y:<year>)", Yield: yield{partial: partial{unit: aYear, fiscal: true}, lead: the}, Match: "It will pay in FY27.", Not: "It will pay in 2027."},
	{Name: "relative fiscal year", Pattern: "(r:<rel>)? f:<fiscal> year", Yield: yield{partial: partial{unit: aYear, in: aYear}, lead: the},
		Match: "It must be spent within the current fiscal year.", Not: "It must be spent this year."},
	{Name: "latest fiscal year", Pattern: "latest f:<fiscal> year", Yield: yield{partial: partial{unit: aYear, in: aYear, shift: -1}, lead: the},
		Match: "It spent less in the latest fiscal year.", Not: "It spent less in the latest year."},
	{Name: "twin fiscal year", Pattern: "(f:<fiscal> year? | fy)? y:<year> (/|-|–) e:<two> f:<fiscal>? year?", Yield: yield{partial: partial{unit: aYear, fiscal: true, twin: true}, lead: the},
		Match: "The money will come within the 2025/26 financial year.", Not: "It was sent on 2025-12-30."},
	{Name: "end of a twin fiscal year", Pattern: "(very)? p:<edge> of (the | its | their)? (f:<fiscal> year? | fy)? y:<year> (/|-|–) e:<two> f:<fiscal>? year?", Yield: yield{partial: partial{unit: aYear, fiscal: true, twin: true}, lead: the},
		Match: "It will be paid by the end of the 2026/27 financial year.", Not: "It will be paid by the end of 2026."},
	{Name: "twin FY", Pattern: "(y:<fy> | fy y:<year>) (/|-|–) e:<two>", Yield: yield{partial: partial{unit: aYear, fiscal: true, twin: true}},
		Match: "It will be paid in FY2025-26.", Not: "It will be paid in FY2025."},

	// The beginning, the middle, the end.
	{Name: "early", Pattern: "p:<part> -? (on? in)? " + anyPlace, Yield: yield{partial: partial{unit: aYear}, lead: the},
		Match: "The talks resume early next year.", Not: "The early round failed."},
	{Name: "turn of the year", Pattern: "turn of (the | this) year", Yield: yield{partial: partial{unit: aMonth, month: 1}, lead: the},
		Match: "The levy falls at the turn of the year.", Not: "It was a turn of events."},
	{Name: "end of", Pattern: "(very)? p:<edge> of " + anyPlace, Yield: yield{partial: partial{unit: aYear}, lead: the},
		Match: "The lists are due by the end of next month.", Not: "It applies beginning in June."},
	{Name: "early part", Pattern: "p:<part> part of " + anyPlace, Yield: yield{partial: partial{unit: aYear}, lead: the},
		Match: "They will meet in the early part of next year.", Not: "They met early next year."},
	{Name: "opening months", Pattern: "p:<opening> (months | days) of " + anyPlace, Yield: yield{partial: partial{unit: aYear}, lead: the},
		Match: "They will pay in the opening months of 2027.", Not: "The opening months were hard."},
	{Name: "end-", Pattern: "p:<edge> - " + anyPlace, Yield: yield{partial: partial{unit: aYear}}, Match: "It should be done by end-June.", Not: "The front end - not 5."},
	{Name: "end june", Pattern: "p:(end) " + anyPlace, Yield: yield{partial: partial{unit: aYear}, check: afterWord}, Match: "It should be done by end June.", Not: "The talks end June 5."},
	{Name: "later in a year", Pattern: "p:<rest> in y:<year>", Yield: yield{partial: partial{unit: aYear}}, Match: "The forum will be held later in 2026.", Not: "They met later than in 2026."},
	{Name: "the rest of a year", Pattern: "p:(rest|remainder) of y:<year>", Yield: yield{partial: partial{unit: aYear}, lead: the},
		Match: "The ceiling stays for the rest of 2026.", Not: "The ceiling stays for 2026."},
	{Name: "later", Pattern: "p:<rest> (in|of)? r:(<rel>|<the>) u:<unit>", Yield: yield{partial: partial{unit: aYear}, lead: the},
		Match: "The committee will meet later this year.", Not: "They will meet later in Seoul."},
	{Name: "unit or next", Pattern: "(p:<rest> (in|of)?)? r:<rel> f:<fiscal>? u:<unit> (or|and) in? (e:<part> in?)? the? (next | one after)", Yield: yield{partial: partial{unit: aYear}, lead: the, form: orNext, check: noNoun},
		Match: "They will not raise it this year or next.", Not: "They will meet this year and next month."},
	{Name: "season or next", Pattern: "(this | the coming) s:<season> (or|and) (in | the)? next", Yield: yield{partial: partial{unit: aSeason}, form: orNextYear, check: noNoun},
		Match: "They will buy more this summer and next.", Not: "They will buy more this summer and next month."},
	{Name: "this month end", Pattern: "r:(this) (u:year | u:month | u:quarter) -? p:(end)", Yield: yield{partial: partial{unit: aYear}, lead: the, check: noNoun},
		Match: "Work will begin by this month end.", Not: "Work will begin this month and end in May."},
	{Name: "june end", Pattern: "m:<month> -? p:(end)", Yield: yield{partial: partial{unit: aMonth}, check: noNoun}, Match: "They will sign by June end.", Not: "The talks of June ended."},
	{Name: "mid-month", Pattern: "p:(mid) -? u:month", Yield: yield{partial: partial{unit: aMonth}}, Match: "It will be ready by mid-month.", Not: "It will be ready by midday."},
	{Name: "year-end", Pattern: "(u:year -? end | u:month -? end | u:quarter -? end | u:<unitend>)", Yield: yield{partial: partial{part: ending, in: aYear}, lead: the},
		Match: "Officials hope to settle by year-end.", Not: "It was a good year in the end."},
	{Name: "mid-year", Pattern: "(mid -? year | midyear)", Yield: yield{partial: partial{unit: aMonth, month: 6}, check: noNoun},
		Match: "The rules will be out by mid-year.", Not: "The mid-year review is out."},
	{Name: "year's end", Pattern: "(u:year 's end | u:month 's end | u:week 's end)", Yield: yield{partial: partial{part: ending, in: aYear}, lead: the},
		Match: "They will sign by the year's end.", Not: "They will sign by the end."},
	{Name: "end of year", Pattern: "p:(end|close) (of|-) (the)? u:<unit> (y:<year>)?", Yield: yield{partial: partial{unit: aYear, in: aYear}, lead: the},
		Match: "They hope to settle by end of year.", Not: "They will settle in the end."},

	// Counts.
	{Name: "years ago", Pattern: "u:<units> ago", Yield: yield{partial: partial{kind: vaguely, ref: bygone}}, Match: "Talks began decades ago.", Not: "Talks began a decade ago."},
	{Name: yearEarlier, Pattern: "year - (earlier | ago) (quarter | period | month)?", Yield: yield{partial: partial{kind: ago, unit: aYear, n: 1}, lead: the},
		Match: "It rose from the year-earlier quarter.", Not: "It rose from a year earlier."},
	{Name: "year-earlier quarter", Pattern: "year - (earlier | ago) o:(<ordinal>|<final>) -? quarter", Yield: yield{partial: partial{unit: aQuarter, years: -1}, lead: the},
		Match: "It rose from the year-earlier second quarter.", Not: "It rose in the second quarter."},
	{Name: samePeriod, Pattern: "(same | corresponding | comparable) period (of | in)? (a year (ago | earlier | before) | last year | (the | a) (previous | prior) year)", Yield: yield{partial: partial{kind: ago, unit: aYear, n: 1}, lead: the},
		Match: "It rose from the same period last year.", Not: "It rose in the same period."},
	{Name: "same unit a year ago", Pattern: "(same | corresponding | comparable) u:<unit> (of | in)? (a year (ago | earlier | before) | last year | (the | a) (previous | prior) year)",
		Yield: yield{partial: partial{unit: aYear, in: aYear, years: -1}, lead: the}, Match: "It rose from the same month a year ago.", Not: "It rose in the same month."},
	{Name: "ago", Pattern: count + " u:(<unit>|<units>) (or (so | more | less))? ago", Yield: yield{partial: partial{kind: ago}, lead: an}, Match: "The dispute began two years ago.", Not: "It began long ago."},
	{Name: "a unit ago", Pattern: "u:<unit> (ago | earlier | or (so | more) ago)", Yield: yield{partial: partial{kind: ago, n: 1}, check: anUnit, lead: an}, Match: "Trade fell from a year earlier.", Not: "Trade fell this year."},
	{Name: "earlier", Pattern: count + " u:(<unit>|<units>) earlier", Yield: yield{partial: partial{kind: ago}, lead: an}, Match: "Talks broke off two years earlier.", Not: "Talks broke off earlier."},
	{Name: "later on", Pattern: count + " u:(<unit>|<units>) later", Yield: yield{partial: partial{kind: hence}, lead: an, adj: true},
		Match: "It closed in 2011 and reopened two years later.", Not: "It reopened later."},
	{Name: "a unit and a half ago", Pattern: "u:<unit> and a half (ago|earlier)", Yield: yield{partial: partial{kind: ago, n: 1, half: true}, check: anUnit, lead: an},
		Match: "Talks began a year and a half ago.", Not: "Talks began a year ago."},
	{Name: "a unit later", Pattern: "u:<unit> later", Yield: yield{partial: partial{kind: hence, n: 1}, lead: an, adj: true, check: anUnit},
		Match: "It closed in May and reopened a month later.", Not: "It reopened that month, later than planned."},
	{Name: "a unit from now", Pattern: "u:<unit> (from now|today|hence)", Yield: yield{partial: partial{kind: hence, exact: true, n: 1}, check: anUnit, lead: an},
		Match: "It opens a month from now.", Not: "It opens the month from now on."},
	{Name: "difference", Pattern: count + " u:(<unit>|<units>|<shortunit>) ((later | earlier | sooner | longer | shorter | more | less | fewer | older | younger) than | (ahead of | behind) (schedule | plan | target | time) | late)",
		Yield: yield{partial: partial{kind: span}, lead: an, adj: true, form: lengthAlone}, Match: "The list came three days later than planned.", Not: "The list came three days later."},
	{Name: "difference of a unit", Pattern: "u:(<unit>|<shortunit>) ((later | earlier | sooner | longer | shorter) than <done> | (ahead of | behind) (schedule | plan | target) | late)",
		Yield: yield{partial: partial{kind: span, n: 1}, lead: an, adj: true, form: lengthAlone, check: anUnit}, Match: "The list came a week ahead of schedule.", Not: "The list came a week later."},
	{Name: "a unit and a half", Pattern: "(one | 1)? u:(<unit>|<shortunit>) and a half", Yield: yield{partial: partial{kind: span, n: 1, half: true}, lead: an},
		Match: "They will answer within a year and a half.", Not: "They will answer within a year and a day."},
	{Name: "half a unit", Pattern: "half (a|an) u:(<unit>|<shortunit>)", Yield: yield{partial: partial{kind: span, half: true}, check: notOld},
		Match: "It took half a year.", Not: "It took half of the year."},
	{Name: "from now", Pattern: count + " u:(<unit>|<units>) (from now|hence)", Yield: yield{partial: partial{kind: hence, exact: true}, lead: an},
		Match: "It opens two weeks from now.", Not: "It opens in two weeks."},
	{Name: "next units", Pattern: "r:<rel> " + count + " (budget | financial | fiscal)? u:(<units>|<unit>)", Yield: yield{partial: partial{kind: coming}, lead: the},
		Match: "They will invest over the next five years.", Not: "They met next to five halls."},
	{Name: "coming units", Pattern: "r:<rel> (e:<units> (and | or))? (budget | financial | fiscal)? u:<units>", Yield: yield{partial: partial{kind: coming, n: uncounted}, lead: the, form: twoUnits},
		Match: "They will talk in the coming weeks.", Not: "They will talk next week."},
	{Name: "units ahead", Pattern: "(e:<units> (and | or))? u:<units> ahead", Yield: yield{partial: partial{kind: coming, n: uncounted}, lead: the, form: twoUnits}, Match: "More will come in the weeks ahead.", Not: "They moved two weeks ahead of the rest."},
	{Name: "unit ahead", Pattern: "u:<unit> ahead", Yield: yield{partial: partial{kind: coming, n: 1}, lead: the, check: bareUnit}, Match: "They will talk in the year ahead.", Not: "They are a year ahead of schedule."},
	{Name: "recent units", Pattern: "recent u:<units>", Yield: yield{partial: partial{kind: past, n: uncounted, ref: bygone}, lead: the}, Match: "Trade fell in recent months.", Not: "Recent talks failed."},
	{Name: "units and an event", Pattern: count + " u:(<units>|<unit>) (of|from|after|following|before|prior to|since) " + anEvent, Yield: yield{partial: partial{kind: span}, check: withinOf},
		Match: "Lists are due within 60 days of signing.", Not: "Lists are due within 60 days."},
	{Name: "units and a clause", Pattern: count + " u:(<units>|<unit>) (after | from when | before) x:( (the|its|their|this|that|an|a|both|all)? <inner>{1,6} (<happens> | end | ends | begin | begins | close | closes | conclude | concludes | starts) )",
		Yield: yield{partial: partial{kind: span}}, Match: "It applies 60 days after both sides notify each other.", Not: "They met 60 days after the talks."},
	{Name: "units and a deed", Pattern: count + " u:(<units>|<unit>) (of | after | from | following) x:( (receiving | signing | ratifying | concluding | adopting | completing | getting | publishing | filing | winning) (the|its|their|this|that|an|a)? <inner>{1,4} )",
		Yield: yield{partial: partial{kind: span}, check: withinOf}, Match: "Lists are due within 60 days of receiving the notice.", Not: "Lists are due within 60 days of talks."},
	{Name: "a unit of an event", Pattern: "u:<unit> of " + anEvent, Yield: yield{partial: partial{kind: span, n: 1}, lead: an, check: withinOf},
		Match: "Lists are due within a month of this statement.", Not: "It took a month of talks."},
	{Name: "a unit and an event", Pattern: "u:<unit> (after|from|before|following) " + anEvent, Yield: yield{partial: partial{kind: span, n: 1}, check: oneUnit, lead: an},
		Match: "It applies a year after entry into force.", Not: "It was the year after entry into force."},
	{Name: firstUnitsAlone, Pattern: "first " + count + " u:<units>", Yield: yield{partial: partial{kind: span}, lead: the, adj: true},
		Match: "It earned less in the first nine months.", Not: "It earned less in nine months."},
	{Name: "future units", Pattern: "(future | coming) u:<units>", Yield: yield{partial: partial{kind: vaguely}, adj: true}, Match: "It will cut payments in future quarters.", Not: "It will cut payments in three quarters."},
	{Name: "a matter of units", Pattern: "(a | some) matter of u:<units>", Yield: yield{partial: partial{kind: span, n: uncounted}}, Match: "They will meet in a matter of weeks.", Not: "It is a matter of weight."},
	{Name: "bare units", Pattern: "u:<units>", Yield: yield{partial: partial{kind: span, n: uncounted}, lead: the, check: longSpan},
		Match: "They have talked for years.", Not: "The years were hard."},
	{Name: "units on end", Pattern: count + " (straight | consecutive | successive | full | more) u:<units>", Yield: yield{partial: partial{kind: span}, lead: an},
		Match: "Exports fell for four straight years.", Not: "Exports fell for four years."},
	{Name: "units more", Pattern: "(another | a (further | additional | extra) | an (additional | extra) | further | additional) " + count + " u:<units>", Yield: yield{partial: partial{kind: span}},
		Match: "The waiver stays for another two years.", Not: "They met another two teams."},
	{Name: "units", Pattern: count + " u:(<units>|<shortunit>)", Yield: yield{partial: partial{kind: span}, lead: an, check: aCount},
		Match: "The waiver expires in 90 days.", Not: "It was one of the days."},
	{Name: "within one unit", Pattern: count + " u:<unit>", Yield: yield{partial: partial{kind: span}, lead: an, check: withinOf},
		Match: "They will answer within one year.", Not: "They will answer within the year."},
	{Name: "a unit long", Pattern: "u:<unit> - long", Yield: yield{partial: partial{kind: span, n: 1}, adj: true}, Match: "The month-long tour ended.", Not: "The month was long."},
	{Name: "units on and on", Pattern: "u:<units> - (long | old)", Yield: yield{partial: partial{kind: span, n: uncounted}, adj: true}, Match: "The years-long dispute ended.", Not: "The years were long."},
	{Name: "units long", Pattern: count + " - u:(<unit>|<units>|<shortunit>)", Yield: yield{partial: partial{kind: span}, adj: true, check: notOld},
		Match: "They signed a two-year extension.", Not: "They signed for two years."},
	{Name: "units' time", Pattern: count + " u:(<unit>|<units>) ('s|') time", Yield: yield{partial: partial{kind: hence, exact: true}, lead: an},
		Match: "It opens in ten days' time.", Not: "It took ten days."},
	{Name: "a unit's time", Pattern: "u:<unit> 's time", Yield: yield{partial: partial{kind: hence, exact: true, n: 1}, check: oneUnit, lead: an},
		Match: "They will report back in a year's time.", Not: "They took the year's time."},
	{Name: "a unit", Pattern: "u:(<unit>|<shortunit>)", Yield: yield{partial: partial{kind: span, n: 1}, check: oneUnit, lead: an},
		Match: "It took a year.", Not: "It was the year of trade."},

	// Again and again.
	{Name: "every", Pattern: "(every|each) (" + count + ")? u:(<unit>|<units>|<shortunit>)", Yield: yield{partial: partial{kind: recurrence, n: 1}},
		Match: "The council meets every six months.", Not: "Every side met six months ago."},
	{Name: "every other", Pattern: "every (other|second) u:<unit>", Yield: yield{partial: partial{kind: recurrence, n: 2}},
		Match: "The council meets every other year.", Not: "The council meets every year."},
	{Name: "every third", Pattern: "every third u:<unit>", Yield: yield{partial: partial{kind: recurrence, n: 3}},
		Match: "The council meets every third year.", Not: "The council meets in the third year."},
	{Name: "every fourth", Pattern: "every fourth u:<unit>", Yield: yield{partial: partial{kind: recurrence, n: 4}},
		Match: "The council meets every fourth year.", Not: "The council meets in the fourth year."},
	{Name: "day of every year", Pattern: "(" + month + " d:<day> | d:<day> of? " + month + ") ,? (of | in)? (each | every) (calendar | <fiscal>)? u:year", Yield: yield{partial: partial{kind: recurrence, n: 1}, lead: the},
		Match: "It reports by 31 January of each year.", Not: "It reports by 31 January of next year."},
	{Name: "month of every year", Pattern: month + " (of | in)? (each | every) (calendar | <fiscal>)? u:year", Yield: yield{partial: partial{kind: recurrence, n: 1}},
		Match: "They will meet in May of each year.", Not: "They will meet in May of next year."},
	{Name: "every season", Pattern: "(every|each) (s:<season> | w:<weekday> | m:<month>)", Yield: yield{partial: partial{kind: recurrence, unit: aYear, n: 1}},
		Match: "The list is published each spring.", Not: "Each side met in spring."},
	{Name: "every harvest", Pattern: "(every|each) (planting | harvest | growing | shipping | fishing | marketing | crop | sugar | dry | rainy)? (season | harvest)", Yield: yield{partial: partial{kind: recurrence, unit: aYear, n: 1}},
		Match: "It admits rice every harvest season.", Not: "Every side met in the harvest season."},
	{Name: "times a year", Pattern: "(<times> | (<count> | <ones> | <teens> | several) times) <per> u:<unit>", Yield: yield{partial: partial{kind: recurrence, n: 1}},
		Match: "They will meet twice a year.", Not: "They met twice."},
	{Name: "twice yearly", Pattern: "(<times> | (<count> | <ones> | <teens> | several) times) u:<often>", Yield: yield{partial: partial{kind: recurrence, n: 1}},
		Match: "They will meet twice yearly.", Not: "They met twice."},
	{Name: "once every", Pattern: "<times> (every|in) " + count + " u:<units>", Yield: yield{partial: partial{kind: recurrence}},
		Match: "They will meet once every two years.", Not: "They met once in Seoul."},
	{Name: "a unit's rate", Pattern: "(per|each) u:<unit>", Yield: yield{partial: partial{kind: recurrence, n: 1}, adj: true},
		Match: "It will buy 12 million tonnes per year.", Not: "It will buy 12 per cent."},
	{Name: "annually", Pattern: "u:(<often>|<habitual>)", Yield: yield{partial: partial{kind: recurrence, n: 1}, check: adverbial}, Match: "The committee will meet annually.", Not: "The committee met."},
	{Name: "daily", Pattern: "u:<dailyword>", Yield: yield{partial: partial{kind: recurrence, n: 1}, adj: true, check: noPaper}, Match: "They drew up a daily tally.", Not: "The Lima Daily reported it."},
	{Name: "periodic", Pattern: "u:(<often>)", Yield: yield{partial: partial{kind: recurrence, n: 1}, adj: true, mute: true, check: noName}, Match: "It pays a quarterly dividend.", Not: "It pays dividends."},
	{Name: "annual", Pattern: "u:<periodic>", Yield: yield{partial: partial{kind: recurrence, n: 1}, adj: true, mute: true}, Match: "They held annual talks.", Not: "They held talks."},
	{Name: "yearly basis", Pattern: "(u:<periodic> | u:<often>) basis", Yield: yield{partial: partial{kind: recurrence, n: 1}, lead: an},
		Match: "They will meet on a regular basis.", Not: "There is no legal basis."},
	{Name: "regular intervals", Pattern: "regular intervals", Yield: yield{partial: partial{kind: recurrence, unit: anyUnit}}, Match: "They will meet at regular intervals.", Not: "They meet."},
	{Name: "nth weekday", Pattern: "o:(<ordinal>|<final>) (w:<weekday> | <dayword>? day) of (each|every) u:<unit>", Yield: yield{partial: partial{kind: recurrence, n: 1}, lead: the},
		Match: "They meet on the first Monday of each month.", Not: "They meet on Monday."},
	{Name: "fiscal every", Pattern: "(every|each) f:<fiscal> year", Yield: yield{partial: partial{kind: recurrence, unit: aYear, n: 1}}, Match: "It pays every fiscal year.", Not: "It pays this fiscal year."},
	{Name: "per annum", Pattern: "u:<unit>", Yield: yield{partial: partial{kind: recurrence, n: 1}, adj: true, mute: true, check: rate, lead: an},
		Match: "It will buy goods worth $20 billion a year.", Not: "It took a year."},

	// Words that give no day.
	{Name: "soon", Pattern: "(soon | shortly | imminently | before long)", Yield: yield{partial: partial{kind: vaguely}, check: soonAlone}, Match: "They will meet soon.", Not: "As soon as it is signed, it starts."},
	{Name: "one day", Pattern: "(will | would | may | might | could | can) (one | some) day", Yield: yield{partial: partial{kind: vaguely}, form: lastTwo, mute: false},
		Match: "The pact will one day bind all.", Not: "It took one day."},
	{Name: "near future", Pattern: "(near | foreseeable | not too distant | immediate)? future", Yield: yield{partial: partial{kind: vaguely}, lead: the, check: afterWordNoNoun},
		Match: "It will open in the near future.", Not: "They spoke of future talks."},
	{Name: "near term", Pattern: "(near | short | medium | long | longer) -? (to (medium | long) -?)? term", Yield: yield{partial: partial{kind: vaguely}, lead: the, check: nearTerm},
		Match: "They will cut duties in the short term.", Not: "It seeks tenders for long-term LNG deals."},
	{Name: "as soon as possible", Pattern: "(as (soon | early | quickly | swiftly) as (possible | practicable | feasible) | asap)", Yield: yield{partial: partial{kind: vaguely, ref: urgent}},
		Match: "It will be signed as soon as possible.", Not: "As soon as it is signed, it starts."},
	{Name: "early date", Pattern: "(early | earliest) (possible | practicable | convenient)? (date | opportunity | moment | convenience)", Yield: yield{partial: partial{kind: vaguely, ref: urgent}, lead: the},
		Match: "They will meet at an early date.", Not: "They gave a late date."},
	{Name: "at the earliest", Pattern: "earliest", Yield: yield{partial: partial{kind: vaguely, ref: urgent}, lead: the, check: afterThe},
		Match: "They will meet in May at the earliest.", Not: "The earliest round failed."},
	{Name: SomeDay, Pattern: "(in the meantime | from the outset | (at | on) a? mutually? (convenient | agreed | agreeable | acceptable | suitable) (date | dates | time | times) | (at | on) (a | the)? (date | dates | time | times) to be (agreed | fixed | decided | determined | set | announced | arranged) (later | upon)? | (at | on) (a | the)? (date | dates | time | times) (convenient | suitable | acceptable) (to | for) (both | all | the | the two)? (governments | sides | parties | countries | ministers))",
		Yield: yield{partial: partial{kind: vaguely}, mute: true}, Match: "They will meet at mutually convenient dates.", Not: "They agreed on the dates."},
	{Name: "this season", Pattern: "(this | next | the (coming | current | present | next)) (planting | harvest | growing | shipping | fishing | dry | rainy | marketing | crop | sugar)? season ((or | and) next)?",
		Yield: yield{partial: partial{kind: vaguely}, mute: true, check: noNoun}, Match: "They will buy more this season.", Not: "The season was dry."},
	{Name: "this crop year", Pattern: "(this | next | the (coming | current | present | next)) (((quota | crop | harvest | sugar | academic | school) year) | harvest | vintage | crop) on?",
		Yield: yield{partial: partial{kind: vaguely}, mute: true, check: noNoun}, Match: "It will buy more this crop year.", Not: "It was a good crop year."},
	{Name: seasonOfYear, Pattern: "y:<year> " + harvests, Yield: yield{partial: partial{unit: aYear}, form: yearAlone, lead: the, check: noNoun},
		Match: "It will admit apples from the 2027 season.", Not: "It will print the 2027 season tickets."},
	{Name: "end of a season", Pattern: "p:(<edge>|<part>) (of | in)? the? y:<year> " + harvests, Yield: yield{partial: partial{unit: aYear}, lead: the, check: noNoun},
		Match: "It will lift the quota by the end of the 2027 season.", Not: "It will lift the quota by the end of the season."},
	{Name: "season of two years", Pattern: "<year> (/ | - | –) (<two> | <year>) " + harvests,
		Yield: yield{partial: partial{kind: vaguely}, mute: true, lead: the}, Match: "It will buy more from the 1999/2000 season.", Not: "It bought more in 1999/2000 than in 1998."},
	{Name: "midweek", Pattern: "(midweek | mid - week) (next week)?", Yield: yield{partial: partial{kind: vaguely}, mute: true, check: noNoun},
		Match: "Duties will be announced by midweek.", Not: "The midweek talks will be held in Lima."},
	{Name: "without delay", Pattern: "(without (undue | further | any)? delay | at once | (almost | nearly)? immediately | promptly | in due course | in a timely manner | within (a | the) (reasonable | short | shortest possible) (time (frame)? | period (of time)? | timeframe) | within (a | the) (“ | \") (reasonable | short) (time (frame)? | period | timeframe) (” | \"))", Yield: yield{partial: partial{kind: vaguely}, mute: true},
		Match: "They will complete procedures without delay.", Not: "There was a delay."},
	{Name: "days, not weeks", Pattern: "u:<units> , (not | rather than) <units>", Yield: yield{partial: partial{kind: vaguely}},
		Match: "The list will be ready in days, not weeks.", Not: "It took days and weeks."},
	{Name: "the past", Pattern: "past", Yield: yield{partial: partial{kind: vaguely, ref: bygone}, lead: the, check: inThe}, Match: "They met more often in the past.", Not: "They drove past the port."},
	{Name: "at the time", Pattern: "time", Yield: yield{partial: partial{kind: vaguely, ref: bygone}, lead: the, check: inThe}, Match: "Prices were low at the time.", Not: "At the time of the vote they left."},
	{Name: "now", Pattern: "(now | currently | nowadays | these days | at present | for now | for the time being | at the moment)", Yield: yield{partial: partial{kind: vaguely, ref: present}},
		Match: "Talks are now open.", Not: "He knows."},
	{Name: "to this day", Pattern: "to this day", Yield: yield{partial: partial{kind: vaguely, ref: present}, form: lastTwo}, Match: "The fee is paid to this day.", Not: "They signed it this day."},
	{Name: "present day", Pattern: "(present | modern) -? day", Yield: yield{partial: partial{kind: vaguely, ref: present}, lead: the}, Match: "It stands in what is present-day Lima.", Not: "The present days are short."},
	{Name: "recent", Pattern: "recent", Yield: yield{partial: partial{kind: vaguely, ref: bygone}, adj: true, check: describing}, Match: "They spoke of recent talks.", Not: "Recent months were hard."},
	{Name: "current", Pattern: "current", Yield: yield{partial: partial{kind: vaguely, ref: present}, adj: true, check: describing}, Match: "They kept the current rules.", Not: "They kept a current account."},
	{Name: "recently", Pattern: "(recently | lately | formerly)", Yield: yield{partial: partial{kind: vaguely, ref: bygone}}, Match: "They met recently.", Not: "They met."},

	// What was named before.
	{Name: "same day", Pattern: "same (u:<unit> | date)", Yield: yield{partial: partial{kind: same}, lead: the}, Match: "It opened on May 2 and closed on the same day.", Not: "They share the same view."},
	{Name: "that day", Pattern: "that (u:<unit> | date | time | moment)", Yield: yield{partial: partial{kind: same}, check: thatDay}, Match: "Talks opened on May 2, and on that day it rained.", Not: "He said that day care matters."},
	{Name: "that session", Pattern: "that <dated>", Yield: yield{partial: partial{kind: same}, check: thatDay, mute: true}, Match: "Talks opened on May 2, and at that session it was signed.", Not: "He said that session rules matter."},
	{Name: "day of that month", Pattern: "d:<dayth> (day)? of (that | the same) month", Yield: yield{partial: partial{kind: same, unit: aDay}, lead: the},
		Match: "Talks opened on 2 May 2025 and closed on the 28th of that month.", Not: "It was the 28th of that kind."},
	{Name: "end of that unit", Pattern: "p:<edge> of (that | the same) u:<unit>", Yield: yield{partial: partial{kind: same}, lead: the},
		Match: "Talks opened in May 2025 and went on until the end of that year.", Not: "It opened on May 2 and closed at the end of that road."},
	{Name: "then", Pattern: "then (on | onwards | onward)?", Yield: yield{partial: partial{kind: same}, mute: true, check: afterWord}, Match: "The list is due in May. By then it will be long.", Not: "He then left in May."},

	// Times that only an event gives.
	{Name: "on the day", Pattern: "on the (day | date) (that | when | on which | after | following | before)? x:( (the|its|their|this|that|an|a)? <inner>{1,9} <happens> )",
		Yield: yield{partial: partial{kind: event}}, Match: "Duties go on the day the agreement enters into force.", Not: "On the day he met Li."},
	{Name: "on entry into force", Pattern: "(on | upon | at | from) (the | its | their)? (date of)? (the | its | their)? x:( entry into (force | effect) (of (the | this | its | their | an | a)? <inner>{1,5})? )", Yield: yield{partial: partial{kind: event}},
		Match: "Half of the lines are free on entry into force.", Not: "It reports on entry into the market."},
	{Name: "on the sidelines", Pattern: "on the (sidelines | margins | fringes | occasion) of x:( (the|its|their|this|that|an|a)? <inner>{1,9} )",
		Yield: yield{partial: partial{kind: event}, sense: in}, Match: "They will meet on the sidelines of the APEC summit.", Not: "He stood on the sidelines."},
	{Name: "at the next round", Pattern: "at x:( (the | their | its | our) (next | upcoming | following | forthcoming | same | earliest)? <inner>{0,3} <event> )",
		Yield: yield{partial: partial{kind: event}, check: nextEvent}, Match: "The lists will be exchanged at the next round.", Not: "He spoke at the ministry."},
	{Name: "before an event", Pattern: "(before | until after? | ahead of | prior to) x:( (the | their | its | that)? <inner>{0,6} <event> (of (the|a|an|its|their)? <inner>{1,5})? )",
		Yield: yield{partial: partial{kind: event}, check: untimed}, Match: "It will be signed before the state elections.", Not: "Before the ministry spoke, he left."},
	{Name: "unit beside an event", Pattern: "(in | during | within | on) x:( the <unit> (after | following | before) (the | its | their | this | that)? <inner>{0,4} <event> )",
		Yield: yield{partial: partial{kind: event}, sense: in, check: untimed}, Match: "It will be signed in the month after the state elections.", Not: "It will be signed in the month of the state elections."},
	{Name: "this side of an event", Pattern: "this side of x:( (the | their | its | that)? <inner>{0,6} <event> )",
		Yield: yield{partial: partial{kind: event}, sense: before}, Match: "Duties stay this side of the election.", Not: "It lies on this side of the river."},
	{Name: "over its life", Pattern: "(over | for | during | throughout) (the (life | lifetime | lifespan | duration | term)) of x:( (the|its|their|this|that|a|an) <inner>{1,4} )",
		Yield: yield{partial: partial{kind: event}, sense: amid}, Match: "It will pay $4 million over the life of the plan.", Not: "It will pay $4 million over the plan."},
	{Name: "feast", Pattern: "(before | by | until | after | ahead of) x:( (the (end | start | beginning) of)? (nowruz | ramadan | eid | diwali | passover | tet | songkran | vesak) ('s end)? )",
		Yield: yield{partial: partial{kind: event}}, Match: "The desk will open before Ramadan.", Not: "Ramadan has begun."},
	{Name: "in a session", Pattern: "(during | in) x:( (the | their | its | this) (current | present | next | coming | ongoing)? <inner>{0,2} (session | mandate | legislature) )",
		Yield: yield{partial: partial{kind: event}, sense: in, check: untimed}, Match: "It will be ratified during the autumn session.", Not: "It was told in a session."},
	{Name: "within a session", Pattern: "within x:( (the | their | its | this) (current | present | next | coming | ongoing)? <inner>{0,2} (session | mandate | legislature) )",
		Yield: yield{partial: partial{kind: event}, sense: within, check: untimed}, Match: "It will be ratified within the current session.", Not: "It will be ratified within the month."},
	{Name: "after an event", Pattern: "(after | following | by) x:( (the | their | its | that | every | each) <inner>{0,6} <event> (of (the|a|an|its|their)? <inner>{1,5})? )",
		Yield: yield{partial: partial{kind: event}, check: untimed}, Match: "Cuts begin after the state elections.", Not: "It was settled by agreement."},
	{Name: "until it is over", Pattern: "(until | while | before | till) x:( (the | their | its | that | all) <inner>{1,5} ((is | are | have been | has been) still? (<inner> | over | under way) | go on | goes on | continue | continues | begin | begins | end | ends | open | opens | sails | starts | start | expire | expires) )",
		Yield: yield{partial: partial{kind: event}, check: untimed}, Match: "Duties stay until the tests are over.", Not: "The tests are over."},
	{Name: "first day of a later month", Pattern: "(on | from) the first day of the (<ordinal> | <nth>)? (calendar)? month (following | after) x:( (the | its | their | this | that)? <inner>{1,6} )",
		Yield: yield{partial: partial{kind: event}}, Match: "It applies on the first day of the second month following the exchange.", Not: "It applies on the first day of the second month."},
	{Name: "by the tenth year", Pattern: "(by | in | from | after) the o:(<ordinal>|<nth>|<final>) (u:year | u:month | u:day) ((after | of | from | following) " + anEvent + ")?",
		Yield: yield{partial: partial{kind: event}, check: notOf}, Match: "A review follows in the third year after its entry into force.", Not: "They met for the tenth time."},
}
