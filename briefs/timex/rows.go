package timex

import "attache/briefs/rules"

// yield is what a row says of the words it matched. Captures fill the rest of
// its place; check may turn the match down.
type yield struct {
	place
	check check
	lead  lead
	form  form
	sense sense // of an event, where its first word does not tell
	adj   bool  // stands before a noun: "annual meeting"
}

// form is how a row's captures are read where it is not the plain way.
type form uint8

const (
	plainly    form = iota
	dots            // 2026.1.5
	slashes         // 28/07/2025, 12/30/2025
	halfMonth       // the second half of April
	firstUnits      // the first few months of 2026
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
	bareSeason            // "prices fall"
	bareWeekday           // "Black Friday"
	afterWord             // only after a preposition
	oneUnit               // "a year"
	rate                  // "$20 billion a year"
	nextEvent             // "at the next round", not "at the meeting"
	thatDay               // "that day", not "said that day care"
	noName                // "People's Daily"
	notAs                 // "as soon as"
	afterWordNoNoun       // "in the future", not "of future talks"
	withinOf              // "within 60 days of signing", not "60 days of talks"
)

// lead is which word before a match belongs to its extent.
type lead uint8

const (
	noLead lead = iota
	the         // the, its, their
	an          // a, an
)

// The pieces that patterns are made of. Captures: y year, m month, d day, e
// the last day or year of a run, w weekday, o ordinal, q quarter or half in
// figures, s season, r relation to the anchor, c relation of the containing
// year, u unit, n count, p part, f fiscal, x the words of an event.
const (
	day     = "(w:<weekday> ,? | w:<weekday.> .? ,? )?"
	month   = "(m:<month> | m:<month.> .?)"
	count   = "((<count> | <ones> | <teens>) (to|or|-|–))? n:(<count> | <tens> (- <ones>)? | <teens> | <ones> | <some>)"
	rel     = "this? r:<rel>"
	ofYear  = "(,? (of|in)? the? (calendar? (year)?)? y:<year> | (of|in|,)? c:(<rel>|<the>) (calendar)? year)"
	ofFisc  = "(of|in|,)? (the|its|their)? (f:<fiscal> year? y:<year> | y:<fy> | c:<rel>? f:<fiscal> year)"
	ofMonth = "(of|in) (" + month + " ,? y:<year>? | c:(<rel>|<the>) month)"
	anEvent = `x:( (the|its|their|this|that|an|a|every|each|such|his|her)? <inner>{0,6} <event> (into force)?
		( of (the|a|an|its|their|this|that)? <inner>{1,6} )? )`
)

var anyPlace = "(" +
	month + " (,? of? y:<year> | (of|,)? c:(<rel>|the) year)?" +
	" | (the? calendar year | calendar)? y:<year>" +
	" | the? o:(<ordinal>|<final>) (u:<unit> | u:<halfword>) ((of|in)? the? (f:<fiscal> year? y:<year> | y:<year> | y:<fy> | c:(<rel>|<the>) (f:<fiscal>)? year))?" +
	" | q:(<quarter>|<half>) (of? y:<year>)?" +
	" | (the|its|their)? r:(<rel>|the) (f:<fiscal>)? u:<unit>" +
	" | (the|its|their)? (f:<fiscal> year? y:<year> | y:<fy>)" +
	" | (the|this|next|last)? s:<season> (of? y:<year>)?" +
	" | r:<rel> " + month +
	" | the? y:<decade>" +
	")"

// rows are the time expressions that attaché knows. Each holds one that must
// be read by it and one that must not.
var rows = []rules.Row[yield]{
	// Days of the calendar.
	{Name: "month day year", Pattern: day + month + " d:<day> ,? y:<year>", Yield: yield{place: place{unit: aDay}},
		Match: "It was signed on Tuesday, Dec. 30, 2025.", Not: "It fell on Dec. 30, 2,025 times."},
	{Name: "day month year", Pattern: day + "d:<day> of? " + month + " ,? y:<year>", Yield: yield{place: place{unit: aDay}, lead: the},
		Match: "It was signed on 30 December 2025.", Not: "It has 30 decembrist 2025."},
	{Name: "month day", Pattern: day + month + " d:<day>", Yield: yield{place: place{unit: aDay}, check: bareDay},
		Match: "The talks open on Jan. 5.", Not: "Prices rose in May 5 percent."},
	{Name: "day month", Pattern: day + "d:<day> of? " + month, Yield: yield{place: place{unit: aDay}, lead: the, check: bareDay},
		Match: "It will answer by 30 April.", Not: "Some 30 may join."},
	{Name: "days of a month", Pattern: "d:<day> (to|and|until|through|-|–|—) e:<day> of? " + month + " (,? y:<year>)?",
		Yield: yield{place: place{unit: aDay}}, Match: "They met from 20 to 23 July.", Not: "They met on 20 July."},
	{Name: "month days", Pattern: month + " d:<day> (to|and|until|through|-|–|—) e:<day> (,? y:<year>)?", Yield: yield{place: place{unit: aDay}, check: bareDay},
		Match: "They met on Nov. 10-12, 2025.", Not: "They met from Nov. 10 to Dec. 2."},
	{Name: "year month day", Pattern: "y:<year> (-|/) m:<two> (-|/) d:<two>", Yield: yield{place: place{unit: aDay}},
		Match: "Registration date 2026-03-12", Not: "The code is 2026-13-44."},
	{Name: "dotted", Pattern: "y:<dotted>", Yield: yield{place: place{unit: aDay}, form: dots}, Match: "2026.1.5 10:30", Not: "Version 2.10.3 is out."},
	{Name: "slashed", Pattern: "d:<two> (/ m:<two> / | - m:<two> -) y:<year>", Yield: yield{place: place{unit: aDay}, form: slashes},
		Match: "Last updated: 28/07/2025", Not: "The scores were 30/99/2025."},
	{Name: "day of a month", Pattern: "d:<dayth> (day)? of c:(<rel>|<the>) month", Yield: yield{place: place{unit: aDay, in: aMonth}, lead: the},
		Match: "It is due on the 10th of next month.", Not: "It is the 10th of its kind."},
	{Name: "bare day", Pattern: "d:<dayth>", Yield: yield{place: place{unit: aDay}, check: afterThe, lead: the},
		Match: "They meet on the 15th.", Not: "They agreed on the 15th round."},
	{Name: "east asian day", Pattern: "(y:<year> <hangulyear>)? m:<two> <hangulmonth> d:<two> <hangulday>", Yield: yield{place: place{unit: aDay}},
		Match: "양측은 2025년 12월 30일 합의했다.", Not: "양측은 12월 합의했다."},
	{Name: "east asian month", Pattern: "(y:<year> <hangulyear>)? m:<two> <hangulmonth>", Yield: yield{place: place{unit: aMonth}},
		Match: "双方将于2026年3月举行会议。", Not: "双方于2026年举行会议。"},
	{Name: "east asian year", Pattern: "y:<year> <hangulyear>", Yield: yield{place: place{unit: aYear}},
		Match: "양측은 2026년 다시 만난다.", Not: "양측은 2026명이다."},

	// Days by their names.
	{Name: "weekday", Pattern: "w:<weekday>", Yield: yield{place: place{unit: aWeekday}, check: bareWeekday},
		Match: "The two sides agreed on Tuesday.", Not: "Black Friday sales rose."},
	{Name: "nearest weekday", Pattern: rel + " w:<weekday>", Yield: yield{place: place{unit: aWeekday, again: true}},
		Match: "They met last Friday.", Not: "They met on Friday."},
	{Name: "weekday of a week", Pattern: "w:<weekday> (of|,)? c:<rel> week", Yield: yield{place: place{unit: aWeekday, in: aWeek}},
		Match: "They will meet on Monday of next week.", Not: "They met on Monday for a week."},
	{Name: "today", Pattern: "today", Yield: yield{place: place{unit: aDay, in: aDay}}, Match: "The ministers met today.", Not: "USA Tomorrow wrote it."},
	{Name: "tonight", Pattern: "tonight", Yield: yield{place: place{unit: aDay, in: aDay}}, Match: "They dine tonight.", Not: "They dine."},
	{Name: "tomorrow", Pattern: "tomorrow", Yield: yield{place: place{unit: aDay, in: aDay, shift: 1}}, Match: "It opens tomorrow.", Not: "It opens today."},
	{Name: "yesterday", Pattern: "yesterday", Yield: yield{place: place{unit: aDay, in: aDay, shift: -1}}, Match: "It opened yesterday.", Not: "It opened today."},
	{Name: "day after tomorrow", Pattern: "day after tomorrow", Yield: yield{place: place{unit: aDay, in: aDay, shift: 2}, lead: the},
		Match: "It opens the day after tomorrow.", Not: "It opens tomorrow."},
	{Name: "day before yesterday", Pattern: "day before yesterday", Yield: yield{place: place{unit: aDay, in: aDay, shift: -2}, lead: the},
		Match: "It opened the day before yesterday.", Not: "It opened yesterday."},
	{Name: "part of today", Pattern: "this (morning|afternoon|evening)", Yield: yield{place: place{unit: aDay, in: aDay}},
		Match: "They spoke this morning.", Not: "They spoke in the morning."},

	// Holidays with a fixed day.
	{Name: "christmas", Pattern: "christmas day?", Yield: yield{place: place{unit: aDay, month: 12, day: 25}}, Match: "It will be signed before Christmas.", Not: "It will be signed on Christmas Eve."},
	{Name: "christmas eve", Pattern: "christmas eve", Yield: yield{place: place{unit: aDay, month: 12, day: 24}}, Match: "It was signed on Christmas Eve.", Not: "It was signed on Christmas."},
	{Name: "new year's day", Pattern: "new year 's day", Yield: yield{place: place{unit: aDay, month: 1, day: 1}}, Match: "Duties fall on New Year's Day.", Not: "He sent a New Year's greeting."},
	{Name: "new year's eve", Pattern: "new year 's eve", Yield: yield{place: place{unit: aDay, month: 12, day: 31}}, Match: "They met on New Year's Eve.", Not: "They met on New Year's Day."},
	{Name: "new year", Pattern: "new year", Yield: yield{place: place{unit: aDay, month: 1, day: 1}, check: afterWord, lead: the}, Match: "Rates change in the New Year.", Not: "He sent New Year wishes."},

	// Months, seasons, quarters, halves, years.
	{Name: "month year", Pattern: month + " ,? of? y:<year>", Yield: yield{place: place{unit: aMonth}}, Match: "It was signed in January 2020.", Not: "It was signed in January."},
	{Name: "month of a year", Pattern: month + " (of|,)? c:<rel> year", Yield: yield{place: place{unit: aMonth}}, Match: "It starts in March of next year.", Not: "It starts in March 2026."},
	{Name: "nearest month", Pattern: rel + " " + month, Yield: yield{place: place{unit: aMonth, again: true}}, Match: "They met last November.", Not: "They met in November."},
	{Name: "month", Pattern: month, Yield: yield{place: place{unit: aMonth}, check: bareMonth}, Match: "The next round is in May.", Not: "Both sides may march on."},
	{Name: "season of a year", Pattern: "s:<season> " + ofYear, Yield: yield{place: place{unit: aSeason}, lead: the}, Match: "It will be done by spring 2026.", Not: "A fall of 2,026 points."},
	{Name: "nearest season", Pattern: rel + " s:<season>", Yield: yield{place: place{unit: aSeason, again: true}}, Match: "The law will pass next spring.", Not: "The law will pass in spring."},
	{Name: "season", Pattern: "s:<season>", Yield: yield{place: place{unit: aSeason}, lead: the, check: bareSeason}, Match: "They will meet in the autumn.", Not: "Prices will fall in May."},
	{Name: "quarter", Pattern: "o:(<ordinal>|<final>) -? quarter " + ofYear, Yield: yield{place: place{unit: aQuarter}, lead: the},
		Match: "It opens in the third quarter of 2026.", Not: "It opens in the last quarter."},
	{Name: "bare quarter", Pattern: "o:<ordinal> -? quarter", Yield: yield{place: place{unit: aQuarter}, lead: the},
		Match: "The plant opens in the second quarter.", Not: "It grew last quarter."},
	{Name: "fiscal quarter", Pattern: "o:(<ordinal>|<final>) -? quarter " + ofFisc, Yield: yield{place: place{unit: aQuarter, in: aYear}, lead: the},
		Match: "It opens in the third quarter of fiscal 2026.", Not: "It opens in the third quarter of 2026."},
	{Name: "quarter in figures", Pattern: "q:(<quarter>|<half>) (" + ofYear + ")?", Yield: yield{place: place{unit: aQuarter}},
		Match: "Deliveries begin in Q4 2025.", Not: "The Q5 model was shown."},
	{Name: "year and quarter", Pattern: "y:<year> (-|,)? q:(<quarter>|<half>)", Yield: yield{place: place{unit: aQuarter}},
		Match: "Deliveries begin in 2025 Q4.", Not: "Deliveries begin in 2025."},
	{Name: "half", Pattern: "o:(<ordinal>|<final>|<latter>) -? half " + ofYear, Yield: yield{place: place{unit: aHalf}, lead: the},
		Match: "They will meet in the first half of next year.", Not: "The first half of the match was dull."},
	{Name: "bare half", Pattern: "o:<ordinal> -? half", Yield: yield{place: place{unit: aHalf}, lead: the, check: bareHalf},
		Match: "They will meet in the second half.", Not: "The second half of the match was dull."},
	{Name: "half of a month", Pattern: "o:(<ordinal>|<latter>) half " + ofMonth, Yield: yield{place: place{unit: aMonth}, lead: the, form: halfMonth},
		Match: "They will meet in the second half of April.", Not: "They will meet in the second half of 2026."},
	{Name: "fiscal half", Pattern: "o:(<ordinal>|<final>) -? half " + ofFisc, Yield: yield{place: place{unit: aHalf, in: aYear}, lead: the},
		Match: "It opens in the first half of fiscal 2026.", Not: "It opens in the first half of 2026."},
	{Name: "week of a day", Pattern: "week (of | beginning | starting) " + month + " d:<day> (,? y:<year>)?", Yield: yield{place: place{unit: aDay, widen: aWeek}, lead: the},
		Match: "They will meet in the week of March 9.", Not: "They will meet in a week in March."},
	{Name: "week of a month", Pattern: "o:(<ordinal>|<final>) week " + ofMonth, Yield: yield{place: place{unit: aWeek, in: aMonth}, lead: the},
		Match: "The hearing is in the second week of March.", Not: "The second week of talks began."},
	{Name: "year", Pattern: "(calendar year? )? y:<year>", Yield: yield{place: place{unit: aYear}, check: bareYear},
		Match: "Trade will double by 2030.", Not: "It shipped 2000 tonnes for $2020 million."},
	{Name: "the year 2030", Pattern: "calendar? year y:<year>", Yield: yield{place: place{unit: aYear}, lead: the}, Match: "By the year 2030 it will double.", Not: "By 2030 it will double."},
	{Name: "decade", Pattern: "y:<decade>", Yield: yield{place: place{unit: aDecade}, lead: the}, Match: "Trade tripled in the 1990s.", Not: "Trade tripled in 1990."},
	{Name: "relative unit", Pattern: rel + " calendar? u:<unit>", Yield: yield{place: place{unit: aYear}, lead: the},
		Match: "They will meet again next month.", Not: "The next round is open."},
	{Name: "the unit", Pattern: "u:<unit>", Yield: yield{place: place{unit: aYear, in: aYear}, check: bareUnit, lead: the},
		Match: "The two sides will sign within the year.", Not: "He called it the year of trade."},
	{Name: "first units", Pattern: "o:(<ordinal>|<final>) " + count + " u:<units> of (y:<year> | c:(<rel>|<the>) year)", Yield: yield{place: place{unit: aMonth}, lead: the, form: firstUnits},
		Match: "It bought more during the last two months of 2025.", Not: "The last two months of talks were hard."},
	{Name: "plan", Pattern: "o:(<nth>|<ordinal>) five - year plan (period)?", Yield: yield{place: place{unit: aPlan}, lead: the},
		Match: "They will cooperate during the 15th Five-Year Plan period.", Not: "It is a five-year plan."},

	// Fiscal years.
	{Name: "fiscal year", Pattern: "f:<fiscal> year? y:<year>", Yield: yield{place: place{unit: aYear}, lead: the}, Match: "Japan will fund it within fiscal 2026.", Not: "Japan will fund it in 2026."},
	{Name: "FY", Pattern: "(y:<fy> | fy y:<year>)", Yield: yield{place: place{unit: aYear, fiscal: true}, lead: the}, Match: "It will pay in FY27.", Not: "It will pay in 2027."},
	{Name: "relative fiscal year", Pattern: "(r:<rel>)? f:<fiscal> year", Yield: yield{place: place{unit: aYear, in: aYear}, lead: the},
		Match: "It must be spent within the current fiscal year.", Not: "It must be spent this year."},
	{Name: "twin fiscal year", Pattern: "(f:<fiscal> year | fy)? y:<year> (/|-|–) e:<two> f:<fiscal>? year?", Yield: yield{place: place{unit: aYear, fiscal: true, twin: true}, lead: the},
		Match: "The money will come within the 2025/26 financial year.", Not: "It was sent on 2025-12-30."},
	{Name: "twin FY", Pattern: "(y:<fy> | fy y:<year>) (/|-|–) e:<two>", Yield: yield{place: place{unit: aYear, fiscal: true, twin: true}},
		Match: "It will be paid in FY2025-26.", Not: "It will be paid in FY2025."},

	// The beginning, the middle, the end.
	{Name: "early", Pattern: "p:<part> -? (on? in)? " + anyPlace, Yield: yield{place: place{unit: aYear}, lead: the},
		Match: "The talks resume early next year.", Not: "The early round failed."},
	{Name: "end of", Pattern: "(very)? p:<edge> (of|in) " + anyPlace, Yield: yield{place: place{unit: aYear}, lead: the},
		Match: "The lists are due by the end of next month.", Not: "It marks the end of the talks."},
	{Name: "early part", Pattern: "p:<part> part of " + anyPlace, Yield: yield{place: place{unit: aYear}, lead: the},
		Match: "They will meet in the early part of next year.", Not: "They met early next year."},
	{Name: "end-", Pattern: "p:<edge> - " + anyPlace, Yield: yield{place: place{unit: aYear}}, Match: "It should be done by end-June.", Not: "The front end - not 5."},
	{Name: "later", Pattern: "p:<rest> (in|of)? r:(<rel>|<the>) u:<unit>", Yield: yield{place: place{unit: aYear}, lead: the},
		Match: "The committee will meet later this year.", Not: "They will meet later in Seoul."},
	{Name: "year-end", Pattern: "(u:year -? end | u:month -? end | u:quarter -? end)", Yield: yield{place: place{part: ending, in: aYear}, lead: the},
		Match: "Officials hope to settle by year-end.", Not: "It was a good year in the end."},
	{Name: "year's end", Pattern: "(u:year 's end | u:month 's end | u:week 's end)", Yield: yield{place: place{part: ending, in: aYear}, lead: the},
		Match: "They will sign by the year's end.", Not: "They will sign by the end."},
	{Name: "end of year", Pattern: "p:(end|close) (of|-) (the)? u:<unit> (y:<year>)?", Yield: yield{place: place{unit: aYear, in: aYear}, lead: the},
		Match: "They hope to settle by end of year.", Not: "They will settle in the end."},

	// Counts.
	{Name: "ago", Pattern: count + " u:(<unit>|<units>) ago", Yield: yield{place: place{kind: ago}, lead: an}, Match: "The dispute began two years ago.", Not: "It began long ago."},
	{Name: "a unit ago", Pattern: "u:<unit> (ago|earlier)", Yield: yield{place: place{kind: ago, n: 1}, check: oneUnit, lead: an}, Match: "Trade fell from a year earlier.", Not: "Trade fell this year."},
	{Name: "earlier", Pattern: count + " u:(<unit>|<units>) earlier", Yield: yield{place: place{kind: ago}, lead: an}, Match: "Talks broke off two years earlier.", Not: "Talks broke off earlier."},
	{Name: "from now", Pattern: count + " u:(<unit>|<units>) (from now|from today|hence)", Yield: yield{place: place{kind: hence}, lead: an},
		Match: "It opens two weeks from now.", Not: "It opens in two weeks."},
	{Name: "next units", Pattern: "r:<rel> " + count + " u:(<units>|<unit>)", Yield: yield{place: place{kind: coming}, lead: the},
		Match: "They will invest over the next five years.", Not: "They met next to five halls."},
	{Name: "coming units", Pattern: "r:<rel> u:<units>", Yield: yield{place: place{kind: coming, n: uncounted}, lead: the},
		Match: "They will talk in the coming weeks.", Not: "They will talk next week."},
	{Name: "recent units", Pattern: "recent u:<units>", Yield: yield{place: place{kind: past, n: uncounted}}, Match: "Trade fell in recent months.", Not: "Recent talks failed."},
	{Name: "units and an event", Pattern: count + " u:(<units>|<unit>) (of|from|after|following|before|prior to|since) " + anEvent, Yield: yield{place: place{kind: span}, check: withinOf},
		Match: "Lists are due within 60 days of signing.", Not: "Lists are due within 60 days."},
	{Name: "units and a clause", Pattern: count + " u:(<units>|<unit>) (after | from when | before) x:( (the|its|their|this|that|an|a|both|all)? <inner>{1,6} <happens> )",
		Yield: yield{place: place{kind: span}}, Match: "It applies 60 days after both sides notify each other.", Not: "They met 60 days after the talks."},
	{Name: "a unit and an event", Pattern: "u:<unit> (after|from|before|following) " + anEvent, Yield: yield{place: place{kind: span, n: 1}, check: oneUnit, lead: an},
		Match: "It applies a year after entry into force.", Not: "It was the year after entry into force."},
	{Name: "units", Pattern: count + " u:(<units>|<shortunit>)", Yield: yield{place: place{kind: span}, lead: an},
		Match: "The waiver expires in 90 days.", Not: "It was one of the days."},
	{Name: "units long", Pattern: count + " - u:(<unit>|<units>)", Yield: yield{place: place{kind: span}, adj: true},
		Match: "They signed a two-year extension.", Not: "They signed for two years."},
	{Name: "units' time", Pattern: count + " u:(<unit>|<units>) ('s|') time", Yield: yield{place: place{kind: hence}, lead: an},
		Match: "It opens in ten days' time.", Not: "It took ten days."},
	{Name: "a unit's time", Pattern: "u:<unit> 's time", Yield: yield{place: place{kind: hence, n: 1}, check: oneUnit, lead: an},
		Match: "They will report back in a year's time.", Not: "They took the year's time."},
	{Name: "a unit", Pattern: "u:(<unit>|<shortunit>)", Yield: yield{place: place{kind: span, n: 1}, check: oneUnit, lead: an},
		Match: "It took a year.", Not: "It was the year of trade."},

	// Again and again.
	{Name: "every", Pattern: "(every|each) (" + count + ")? u:(<unit>|<units>|<shortunit>)", Yield: yield{place: place{kind: recurrence, n: 1}},
		Match: "The council meets every six months.", Not: "Every side met six months ago."},
	{Name: "every other", Pattern: "every (other|second) u:<unit>", Yield: yield{place: place{kind: recurrence, n: 2}},
		Match: "The council meets every other year.", Not: "The council meets every year."},
	{Name: "every season", Pattern: "(every|each) (s:<season> | w:<weekday> | m:<month>)", Yield: yield{place: place{kind: recurrence, unit: aYear, n: 1}},
		Match: "The list is published each spring.", Not: "Each side met in spring."},
	{Name: "times a year", Pattern: "(<times> | (<count> | <ones> | <teens> | several) times) <per> u:<unit>", Yield: yield{place: place{kind: recurrence, n: 1}},
		Match: "They will meet twice a year.", Not: "They met twice."},
	{Name: "once every", Pattern: "<times> (every|in) " + count + " u:<units>", Yield: yield{place: place{kind: recurrence}},
		Match: "They will meet once every two years.", Not: "They met once in Seoul."},
	{Name: "a unit's rate", Pattern: "(per|each) u:<unit>", Yield: yield{place: place{kind: recurrence, n: 1}, adj: true},
		Match: "It will buy 12 million tonnes per year.", Not: "It will buy 12 per cent."},
	{Name: "annually", Pattern: "u:(<often>|<habitual>)", Yield: yield{place: place{kind: recurrence, n: 1}, check: noName}, Match: "The committee will meet annually.", Not: "The committee met."},
	{Name: "annual", Pattern: "u:<periodic>", Yield: yield{place: place{kind: recurrence, n: 1}, adj: true}, Match: "They held annual talks.", Not: "They held talks."},
	{Name: "yearly basis", Pattern: "(u:<periodic> | u:<often>) basis", Yield: yield{place: place{kind: recurrence, n: 1}, lead: an},
		Match: "They will meet on a regular basis.", Not: "There is no legal basis."},
	{Name: "regular intervals", Pattern: "regular intervals", Yield: yield{place: place{kind: recurrence, unit: anyUnit}}, Match: "They will meet at regular intervals.", Not: "They meet."},
	{Name: "nth weekday", Pattern: "o:(<ordinal>|<final>) w:<weekday> of (each|every) u:<unit>", Yield: yield{place: place{kind: recurrence, n: 1}, lead: the},
		Match: "They meet on the first Monday of each month.", Not: "They meet on Monday."},
	{Name: "fiscal every", Pattern: "(every|each) f:<fiscal> year", Yield: yield{place: place{kind: recurrence, unit: aYear, n: 1}}, Match: "It pays every fiscal year.", Not: "It pays this fiscal year."},
	{Name: "per annum", Pattern: "u:<unit>", Yield: yield{place: place{kind: recurrence, n: 1}, adj: true, check: rate, lead: an},
		Match: "It will buy goods worth $20 billion a year.", Not: "It took a year."},

	// Words that give no day.
	{Name: "soon", Pattern: "(soon | shortly | imminently | before long)", Yield: yield{place: place{kind: vaguely}, check: notAs}, Match: "They will meet soon.", Not: "As soon as it is signed, it starts."},
	{Name: "near future", Pattern: "(near | foreseeable | not too distant | immediate)? future", Yield: yield{place: place{kind: vaguely}, lead: the, check: afterWordNoNoun},
		Match: "It will open in the near future.", Not: "They spoke of future talks."},
	{Name: "near term", Pattern: "(near | short | medium | long | longer) -? (to (medium | long) -?)? term", Yield: yield{place: place{kind: vaguely}, lead: the, check: afterWord},
		Match: "They will cut duties in the short term.", Not: "It is a long-term plan."},
	{Name: "as soon as possible", Pattern: "(as (soon | early | quickly | swiftly) as (possible | practicable | feasible) | asap)", Yield: yield{place: place{kind: vaguely, ref: urgent}},
		Match: "It will be signed as soon as possible.", Not: "As soon as it is signed, it starts."},
	{Name: "early date", Pattern: "(early | earliest) (possible | practicable)? (date | opportunity | moment | convenience)", Yield: yield{place: place{kind: vaguely, ref: urgent}, lead: the},
		Match: "They will meet at an early date.", Not: "They gave a late date."},
	{Name: "at the earliest", Pattern: "earliest", Yield: yield{place: place{kind: vaguely, ref: urgent}, lead: the, check: afterThe},
		Match: "They will meet in May at the earliest.", Not: "The earliest round failed."},
	{Name: "without delay", Pattern: "(without (undue | further | any)? delay | at once | immediately | promptly | in due course | in a timely manner)", Yield: yield{place: place{kind: vaguely}},
		Match: "They will complete procedures without delay.", Not: "There was a delay."},
	{Name: "days, not weeks", Pattern: "u:<units> , (not | rather than) <units>", Yield: yield{place: place{kind: vaguely}},
		Match: "The list will be ready in days, not weeks.", Not: "It took days and weeks."},
	{Name: "now", Pattern: "(now | currently | nowadays | at present | for now | for the time being | at the moment)", Yield: yield{place: place{kind: vaguely, ref: present}},
		Match: "Talks are now open.", Not: "He knows."},
	{Name: "recently", Pattern: "(recently | lately | formerly)", Yield: yield{place: place{kind: vaguely, ref: bygone}}, Match: "They met recently.", Not: "They met."},

	// What was named before.
	{Name: "same day", Pattern: "same (u:<unit> | date)", Yield: yield{place: place{kind: same}, lead: the}, Match: "It opened on May 2 and closed on the same day.", Not: "They share the same view."},
	{Name: "that day", Pattern: "that (u:<unit> | <dated>)", Yield: yield{place: place{kind: same}, check: thatDay}, Match: "Talks opened on May 2, and on that day it rained.", Not: "He said that day care matters."},
	{Name: "then", Pattern: "then (on | onwards | onward)?", Yield: yield{place: place{kind: same}, check: afterWord}, Match: "The list is due in May. By then it will be long.", Not: "He then left in May."},

	// Times of day.
	{Name: "clock", Pattern: "(<count> (: <two>)? (a.m. | p.m. | am | pm) | <two> : <two> (a.m. | p.m. | am | pm)?) (et | est | edt | gmt | utc | kst | jst | ist | cet | local time)?",
		Yield: yield{place: place{kind: clock}}, Match: "Posted at 4:15 p.m. ET", Not: "The vote was 15 to 4."},
	{Name: "noon", Pattern: "(noon | midnight)", Yield: yield{place: place{kind: clock}}, Match: "The cuts apply from midnight.", Not: "The cuts apply."},

	// Times that only an event gives.
	{Name: "on the day", Pattern: "on the (day | date) (that | when | on which)? x:( (the|its|their|this|that|an|a)? <inner>{1,9} <happens> )",
		Yield: yield{place: place{kind: event}}, Match: "Duties go on the day the agreement enters into force.", Not: "On the day he met Li."},
	{Name: "on the sidelines", Pattern: "on the (sidelines | margins | fringes | occasion) of x:( (the|its|their|this|that|an|a)? <inner>{1,9} )",
		Yield: yield{place: place{kind: event}, sense: in}, Match: "They will meet on the sidelines of the APEC summit.", Not: "He stood on the sidelines."},
	{Name: "at the next round", Pattern: "at x:( (the | their | its) (next | upcoming | following | forthcoming | same | earliest)? <inner>{0,3} <event> )",
		Yield: yield{place: place{kind: event}, check: nextEvent}, Match: "The lists will be exchanged at the next round.", Not: "He spoke at the ministry."},
	{Name: "before an event", Pattern: "(before | until | ahead of | prior to) x:( (the | their | its | that)? <inner>{0,6} <event> (of (the|a|an|its|their)? <inner>{1,5})? )",
		Yield: yield{place: place{kind: event}}, Match: "It will be signed before the state elections.", Not: "Before the ministry spoke, he left."},
	{Name: "after an event", Pattern: "(after | following | by) x:( (the | their | its | that | every | each) <inner>{0,6} <event> (of (the|a|an|its|their)? <inner>{1,5})? )",
		Yield: yield{place: place{kind: event}}, Match: "Cuts begin after the state elections.", Not: "It was settled by agreement."},
	{Name: "until it is over", Pattern: "(until | while | before | till) x:( (the | their | its | that | all) <inner>{1,5} ((is | are | have been | has been) still? (<inner> | over | under way) | go on | goes on | continue | continues | begin | begins | end | ends | open | opens | sails | starts | start | expire | expires) )",
		Yield: yield{place: place{kind: event}}, Match: "Duties stay until the tests are over.", Not: "The tests are over."},
	{Name: "by the tenth year", Pattern: "(by | in | from | after) the o:(<ordinal>|<nth>|<final>) (u:year | u:month | u:day) ((after | of | from | following) " + anEvent + ")?",
		Yield: yield{place: place{kind: event}}, Match: "A review follows in the third year after its entry into force.", Not: "They met for the tenth time."},
}
