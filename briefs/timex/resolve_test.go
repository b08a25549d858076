package timex_test

import (
	"fmt"
	"testing"

	"attache/briefs/text"
	"attache/briefs/timex"
)

func ExampleReader_Resolve() {
	lex := text.NewLexicon()
	r := timex.New(lex)
	d := lex.Parse(text.Plain("The two sides will meet in the first half of next year and exchange lists by Jan. 20."))
	for _, m := range r.Find(d) {
		e := r.Resolve(d, m, timex.Context{Anchor: timex.On(2025, 12, 30), Past: m.Past})
		fmt.Printf("%s: %s, %s, due %v to %v\n", e.Of(d.Text), e.Value, e.Due.Role, e.Due.From, e.Due.To)
	}
	// Output:
	// the first half of next year: 2026-H1, window, due 2026-01-01 to 2026-06-30
	// Jan. 20: 2026-01-20, deadline, due  to 2026-01-20
}

// Each is read on 30 December 2025, a Tuesday. The due is "from to role", with
// "-" for an open end, and "none" where the words time nothing.
var readings = []struct{ in, words, value, due string }{
	{"Lists are due by June 30, 2026.", "June 30, 2026", "2026-06-30", "- 2026-06-30 deadline"},
	{"They will act no later than 1 July 2027.", "1 July 2027", "2027-07-01", "- 2027-07-01 deadline"},
	{"They will act on or before March 1.", "March 1", "2026-03-01", "- 2026-03-01 deadline"},
	{"It will stay in force until 10 November.", "10 November", "2026-11-10", "- 2026-11-10 until"},
	{"They will sign before 20 July.", "20 July", "2026-07-20", "- 2026-07-19 deadline"},
	{"They will sign before July.", "July", "2026-07", "- 2026-06-30 deadline"},
	{"They will sign before the end of July.", "the end of July", "2026-07", "- 2026-07-31 deadline"},
	{"They will sign ahead of the leaders' summit in October.", "October", "2026-10", "- 2026-10-31 deadline"},
	{"They will sign before the parliament session opens on 2 March.", "2 March", "2026-03-02", "- 2026-03-01 deadline"},
	{"Duties fall from 1 April.", "1 April", "2026-04-01", "2026-04-01 2026-04-01 start"},
	{"They will meet from 28 to 31 December.", "31 December", "2025-12-31", "2025-12-28 2025-12-31 window"},
	{"They will meet from 20 to 24 December.", "24 December", "2026-12-24", "2026-12-20 2026-12-24 window"},
	{"It will apply with effect from 1 May 2026.", "1 May 2026", "2026-05-01", "2026-05-01 2026-05-01 start"},
	{"It will apply as of January.", "January", "2026-01", "2026-01-01 2026-01-31 start"},
	{"They will open a desk starting next year.", "next year", "2026", "2026-01-01 2026-12-31 start"},
	{"They will sign within the year.", "the year", "2025", "- 2025-12-31 deadline"},
	{"Done on the fifth day of March 2024.", "the fifth day of March 2024", "2024-03-05", "2024-03-05 2024-03-05 act"},
	{"The gate shuts at midday on 9 March.", "midday on 9 March", "2026-03-09T12:00", "2026-03-09 2026-03-09 act"},
	{"They will sign by year-end.", "year-end", "2025", "- 2025-12-31 deadline"},
	{"They will sign by the end of next year.", "the end of next year", "2026", "- 2026-12-31 deadline"},
	{"They will meet early next year.", "early next year", "2026", "2026-01-01 2026-04-30 window"},
	{"They will meet in mid-2026.", "mid-2026", "2026", "2026-05-01 2026-08-31 window"},
	{"They will meet late next year.", "late next year", "2026", "2026-09-01 2026-12-31 window"},
	{"They will meet in early March.", "early March", "2026-03", "2026-03-01 2026-03-10 window"},
	{"They will meet in mid-March.", "mid-March", "2026-03", "2026-03-11 2026-03-20 window"},
	{"They will meet in late March.", "late March", "2026-03", "2026-03-21 2026-03-31 window"},
	{"They will meet in the second quarter.", "the second quarter", "2026-Q2", "2026-04-01 2026-06-30 window"},
	{"They will deliver by 2Q 2026.", "2Q 2026", "2026-Q2", "- 2026-06-30 deadline"},
	{"They will deliver in Q4.", "Q4", "2025-Q4", "2025-10-01 2025-12-31 window"},
	{"They will deliver in 1H 2027.", "1H 2027", "2027-H1", "2027-01-01 2027-06-30 window"},
	{"They met in May 2025. It stays until the end of that year.", "the end of that year", "2025", "- 2025-12-31 until"},
	{"They are to meet in the new year.", "the new year", "2026", "2026-01-01 2026-12-31 window"},
	{"It will be kept for the duration of 2026.", "2026", "2026", "2026-01-01 2026-12-31 window"},
	{"It will reopen before the summer season.", "the summer season", "2026-SU", "- 2026-05-31 deadline"},
	{"They will draft a post-2030 accord.", "2030", "2030", "none"},
	{"He will leave at 4 in the morning (4 a.m. GMT Thursday).", "4 in the morning", "2026-01-01T04:00", "2026-01-01 2026-01-01 act"},
	{"They will not raise it this year or next.", "this year", "2025", "2025-01-01 2026-12-31 window"},
	{"They will review it later this year or early next.", "later this year", "2025", "2025-12-30 2026-04-30 window"},
	{"They will answer in the course of the month.", "the month", "2025-12", "2025-12-01 2025-12-31 window"},
	{"They will buy two million tonnes a year from 2028.", "2028", "2028", "2028-01-01 2028-12-31 start"},
	{"They will answer three months after the talks end.", "three months", "P3M", "- - act"},
	{"They will meet next month.", "next month", "2026-01", "2026-01-01 2026-01-31 window"},
	{"They will meet next week.", "next week", "2026-W02", "2026-01-05 2026-01-11 window"},
	{"They will meet later this week.", "later this week", "2026-W01", "2025-12-30 2026-01-04 window"},
	{"They will answer within 48 hours.", "48 hours", "PT48H", "- 2026-01-01 deadline"},
	{"They will answer within six hours.", "six hours", "PT6H", "- 2025-12-30 deadline"},
	{"They will answer within 90 days.", "90 days", "P90D", "- 2026-03-30 deadline"},
	{"They will answer within six months.", "six months", "P6M", "- 2026-06-30 deadline"},
	{"They will answer within 30 days of this statement.", "30 days", "P30D", "- 2026-01-29 deadline"},
	{"They will answer within 30 days of receipt of the request.", "30 days", "P30D", "- - deadline"},
	{"Once ratified, it will apply within 30 days.", "30 days", "P30D", "- - deadline"},
	{"They will talk in the coming weeks.", "the coming weeks", "PXW", "2026-01-06 2026-02-24 window"},
	{"They will talk in the coming months.", "the coming months", "PXM", "2026-01-29 2026-06-28 window"},
	{"They will meet soon.", "soon", "FUTURE_REF", "- - window"},
	{"They will meet at the earliest opportunity.", "the earliest opportunity", "FUTURE_REF", "- - window"},
	{"They will meet twice a year.", "twice a year", "P1Y", "- - recurring"},
	{"They will meet every six months from March.", "March", "2026-03", "2026-03-01 2026-03-31 start"},
	{"It covers the 15th Five-Year Plan period.", "the 15th Five-Year Plan period", "2026/2030", "2026-01-01 2030-12-31 window"},
	{"It fell under the 14th Five-Year Plan.", "the 14th Five-Year Plan", "2021/2025", "2021-01-01 2025-12-31 window"},
	{"They will double trade by 2030.", "2030", "2030", "- 2030-12-31 deadline"},
	{"They will invest over the next five years.", "the next five years", "P5Y", "2025-12-30 2030-12-30 window"},
	{"They will run it for five years.", "five years", "P5Y", "none"},
	{"It will cut the time for a permit to ten days.", "ten days", "P10D", "none"},
	{"It will buy goods for $20 billion a year.", "a year", "P1Y", "- - recurring"},
	{"They will meet on Friday.", "Friday", "2026-01-02", "2026-01-02 2026-01-02 act"},
	{"He said on Friday that it would rain.", "Friday", "2025-12-26", "2025-12-26 2025-12-26 act"},
	{"They will meet on Wednesday of next week.", "Wednesday of next week", "2026-01-07", "2026-01-07 2026-01-07 act"},
	{"Trade fell in October.", "October", "2025-10", "2025-10-01 2025-10-31 window"},
	{"They will run it from November to February.", "February", "2027-02", "2026-11-01 2027-02-28 window"},
	{"They will run it between July and September 2026.", "July", "2026-07", "2026-07-01 2026-09-30 window"},
	{"They will buy more in each of 2026, 2027 and 2028.", "2027", "2027", "2026-01-01 2028-12-31 window"},
	{"They will meet in April and July.", "July", "2026-07", "2026-07-01 2026-07-31 window"},
	{"They will meet from 20 to 23 July.", "23 July", "2026-07-23", "2026-07-20 2026-07-23 window"},
	{"They will meet on March 3-5, 2026.", "March 3", "2026-03-03", "2026-03-03 2026-03-05 window"},
	{"They will act in fiscal 2026.", "fiscal 2026", "2026", "2026-04-01 2027-03-31 window"},
	{"They will act within the current fiscal year.", "the current fiscal year", "2025", "- 2026-03-31 deadline"},
	{"They will act in the 2026/27 financial year.", "the 2026/27 financial year", "2026", "2026-04-01 2027-03-31 window"},
	{"They will act by spring 2026.", "spring 2026", "2026-SP", "- 2026-05-31 deadline"},
	{"They will act next autumn.", "next autumn", "2026-FA", "2026-09-01 2026-11-30 window"},
	{"They will pay in March 2026 and publish the list that year.", "that year", "2026", "2026-01-01 2026-12-31 window"},
	{"They will pay by May 2026. By then the law must be in force.", "then", "2026-05", "- 2026-05-31 deadline"},
	{"They will open on 3 May 2026 and vote on the same day.", "the same day", "2026-05-03", "2026-05-03 2026-05-03 act"},
	{"It was signed on Oct. 1, and Seoul will pay within 60 days of that signing.", "60 days", "P60D", "- 2025-11-30 deadline"},
	{"It runs on 5/6/2026.", "5/6/2026", "2026", "- - act"},
	{"It runs on 6/6/2026.", "6/6/2026", "2026-06-06", "2026-06-06 2026-06-06 act"},
	{"It is the best result in two decades, and they hailed it.", "two decades", "P20Y", "none"},
	{"They will open it ten days after the vote.", "ten days", "P10D", "- - act"},
	{"They will answer in three to six months.", "three to six months", "P6M", "- 2026-06-30 deadline"},
	{"They will meet in the second half of April.", "the second half of April", "2026-04", "2026-04-16 2026-04-30 window"},
	{"They will meet in the week of March 9.", "the week of March 9", "2026-W11", "2026-03-09 2026-03-15 window"},
	{"They will sign by the year's end.", "the year's end", "2025", "- 2025-12-31 deadline"},
	{"They will report in a year's time.", "a year's time", "2026", "2026-01-01 2026-12-31 window"},
	{"They will invest over the next decade.", "the next decade", "P10Y", "2025-12-30 2035-12-30 window"},
	{"They will decide in the first few months of next year.", "the first few months of next year", "2026", "2026-01-01 2026-04-30 window"},
	{"They will ship no earlier than October 2026.", "October 2026", "2026-10", "2026-10-01 2026-10-31 start"},
	{"회의는 2026년 3월 5일 열린다.", "2026년 3월 5일", "2026-03-05", "2026-03-05 2026-03-05 act"},
	{"They will meet on the sidelines of the trade forum in Doha in October.", "October", "2026-10", "2026-10-01 2026-10-31 window"},
	{"The pact was signed late last year.", "late last year", "2024", "2024-09-01 2024-12-31 window"},
	{"It opened at the end of last month.", "the end of last month", "2025-11", "2025-11-21 2025-11-30 window"},
	{"It opened early last week.", "early last week", "2025-W52", "2025-12-22 2025-12-23 window"},
	{"It will open at the end of the last quarter of 2026.", "the end of the last quarter of 2026", "2026-Q4", "2026-12-01 2026-12-31 window"},
	{"They met at 2 a.m. local time on March 11, 2011.", "2 a.m. local time on March 11, 2011", "2011-03-11T02:00", "2011-03-11 2011-03-11 act"},
	{"They lost money for four straight years.", "four straight years", "P4Y", "none"},
	{"They spoke this morning.", "this morning", "2025-12-30TMO", "2025-12-30 2025-12-30 act"},
	{"They spoke last night.", "last night", "2025-12-29TNI", "2025-12-29 2025-12-29 act"},
	{"The text was agreed late Saturday.", "late Saturday", "2025-12-27", "2025-12-27 2025-12-27 act"},
	{"They will speak on Friday night.", "Friday night", "2026-01-02TNI", "2026-01-02 2026-01-02 act"},
	{"Flights leave on Tuesday nights.", "Tuesday nights", "XXXX-WXX-2TNI", "- - recurring"},
	{"Bids are due by 5 p.m. EST Jan. 9.", "5 p.m. EST Jan. 9", "2026-01-09T17:00", "- 2026-01-09 deadline"},
	{"They will meet at 9:30 a.m. Monday.", "9:30 a.m. Monday", "2026-01-05T09:30", "2026-01-05 2026-01-05 act"},
	{"The vote is on Friday.", "Friday", "2026-01-02", "2026-01-02 2026-01-02 act"},
	{"Crowds gathered to mark the vote on Friday.", "Friday", "2025-12-26", "2025-12-26 2025-12-26 act"},
	{"Officials may have met on Friday.", "Friday", "2025-12-26", "2025-12-26 2025-12-26 act"},
	{"The fund could follow the Dec. 3 ruling.", "Dec. 3", "2025-12-03", "none"},
	{"The firm extended its bid until Jan. 9.", "Jan. 9", "2026-01-09", "- 2026-01-09 until"},
	{"Profit rose in the third quarter from a year earlier.", "a year earlier", "2024-Q3", "2024-07-01 2024-09-30 background"},
	{"Profit rose in the third quarter, and sales fell in the quarter.", "the quarter", "2025-Q3", "2025-07-01 2025-09-30 window"},
	{"Sales fell in the quarter ended Sept. 30.", "the quarter", "2025-Q3", "2025-07-01 2025-09-30 window"},
	{"Profit rose from a year earlier.", "a year earlier", "2024", "2024-01-01 2024-12-31 background"},
	{"The mill closed in 2011 and the following year the port closed.", "the following year", "2012", "2012-01-01 2012-12-31 window"},
	{"He signed on May 3, 2009 and left three days later.", "three days later", "2009-05-06", "none"},
	{"Exports fell from the same month a year ago.", "the same month a year ago", "2024-12", "2024-12-01 2024-12-31 background"},
	{"A third-quarter loss was reported.", "third-quarter", "2025-Q3", "none"},
	{"They have talked for nearly two months.", "nearly two months", "P2M", "none"},
	{"They will answer within about 30 days.", "about 30 days", "P30D", "- 2026-01-29 deadline"},
	{"Talks have lasted for years.", "years", "PXY", "none"},
	{"Talks began years ago.", "years ago", "PAST_REF", "none"},
	{"Trade grew in the 19th century.", "the 19th century", "18", "1800-01-01 1899-12-31 window"},
	{"Trade began a decade ago.", "a decade ago", "2015", "2015-01-01 2015-12-31 background"},
	{"Trade fell over the past year.", "the past year", "P1Y", "2024-12-30 2025-12-30 background"},
	{"They will sign before the Lunar New Year.", "the Lunar New Year", "2026-02-17", "- 2026-02-16 deadline"},
	{"They will sign by Easter.", "Easter", "2026-04-05", "- 2026-04-05 deadline"},
	{"They met before last Thanksgiving.", "last Thanksgiving", "2025-11-27", "- 2025-11-26 deadline"},
	{"They will sign by Labor Day 2027.", "Labor Day 2027", "2027-09-06", "- 2027-09-06 deadline"},
	{"산업부는 29일 밝혔다.", "29일", "2025-12-29", "2025-12-29 2025-12-29 act"},
	{"양측은 내년 상반기 다시 만난다.", "내년 상반기", "2026-H1", "2026-01-01 2026-06-30 window"},
	{"양측은 2026년 1분기 서명한다.", "2026년 1분기", "2026-Q1", "2026-01-01 2026-03-31 window"},
	{"다음 달 협상을 재개한다.", "다음 달", "2026-01", "2026-01-01 2026-01-31 window"},
	{"双方将于明年上半年签署。", "明年上半年", "2026-H1", "2026-01-01 2026-06-30 window"},
	{"双方将于2026年第一季度签署。", "2026年第一季度", "2026-Q1", "2026-01-01 2026-03-31 window"},
	{"双方将于下个月上旬会面。", "下个月上旬", "2026-01", "2026-01-01 2026-01-10 window"},
	{"来年3月下旬に開く。", "来年3月下旬", "2026-03", "2026-03-21 2026-03-31 window"},
	{"令和7年12月30日に署名した。", "令和7年12月30日", "2025-12-30", "2025-12-30 2025-12-30 act"},
	{"They will sit on the second Thursday of February.", "the second Thursday of February", "2026-02-12", "2026-02-12 2026-02-12 act"},
	{"They will sit on the last Monday in May 2026.", "the last Monday in May 2026", "2026-05-25", "2026-05-25 2026-05-25 act"},
	{"They will pay by the last working day of January.", "the last working day of January", "2026-01-30", "- 2026-01-30 deadline"},
	{"They will pay by the last day of the month.", "the last day of the month", "2025-12-31", "- 2025-12-31 deadline"},
	{"They will answer within sixty (60) days.", "sixty (60) days", "P60D", "- 2026-02-28 deadline"},
	{"They will answer within one hundred and twenty calendar days.", "one hundred and twenty calendar days", "P120D", "- 2026-04-29 deadline"},
	{"They will answer within 3 working days.", "3 working days", "P3D", "- 2026-01-02 deadline"},
	{"They will answer within a year and a half.", "a year and a half", "P1Y6M", "- 2027-06-30 deadline"},
	{"They will answer within 3 1/2 years.", "3 1/2 years", "P3Y6M", "- 2029-06-30 deadline"},
	{"They will answer within half a year.", "half a year", "P6M", "- 2026-06-30 deadline"},
	{"They will answer within a fortnight.", "a fortnight", "P2W", "- 2026-01-13 deadline"},
	{"They will answer over the next fortnight.", "the next fortnight", "P2W", "2025-12-30 2026-01-13 window"},
	{"They will answer three weeks from Monday.", "three weeks", "P3W", "2026-01-26 2026-01-26 act"},
	{"They will answer within 30 days of 1 May 2026.", "30 days", "P30D", "- 2026-05-31 deadline"},
	{"The levy is lifted for 60 days from 1 May 2026.", "60 days", "P60D", "- 2026-06-30 until"},
	{"They will answer by Monday week.", "Monday week", "2026-01-12", "- 2026-01-12 deadline"},
	{"They will meet this coming Saturday.", "this coming Saturday", "2026-01-03", "2026-01-03 2026-01-03 act"},
	{"They will answer by 15.02.26.", "15.02.26", "2026-02-15", "- 2026-02-15 deadline"},
	{"They will answer by 15-Feb-2026.", "15-Feb-2026", "2026-02-15", "- 2026-02-15 deadline"},
	{"They will answer by 2026-02-15T08:45Z.", "2026-02-15T08:45Z", "2026-02-15T08:45", "- 2026-02-15 deadline"},
	{"They will answer by 15 Feb.", "15 Feb", "2026-02-15", "- 2026-02-15 deadline"},
	{"They will answer by the 15th of February next year.", "the 15th of February next year", "2026-02-15", "- 2026-02-15 deadline"},
	{"They will answer by 6 p.m. on 15 February.", "6 p.m. on 15 February", "2026-02-15T18:00", "- 2026-02-15 deadline"},
	{"They will meet in the week of 9 March.", "the week of 9 March", "2026-W11", "2026-03-09 2026-03-15 window"},
	{"They will meet in the first ten days of March.", "the first ten days of March", "P10D", "2026-03-01 2026-03-10 window"},
	{"They will sign by the end of the second week of March.", "the end of the second week of March", "2026-W11", "- 2026-03-14 deadline"},
	{"They will buy in the first and third quarters of 2027.", "the first and third quarters of 2027", "2027-Q1", "2027-01-01 2027-09-30 window"},
	{"They will sign before the month is out.", "the month", "2025-12", "- 2025-12-31 deadline"},
	{"They will open in next year's third quarter.", "next year's third quarter", "2026-Q3", "2026-07-01 2026-09-30 window"},
	{"They sold more in the 2023 fourth quarter.", "the 2023 fourth quarter", "2023-Q4", "2023-10-01 2023-12-31 window"},
	{"They opened two days earlier than planned.", "two days", "P2D", "none"},
	{"They meet every evening.", "every evening", "XXXX-XX-XXTEV", "- - recurring"},
	{"They will answer within months.", "months", "PXM", "- - deadline"},
	{"They sold more in recent weeks.", "recent weeks", "PXW", "2025-11-04 2025-12-23 background"},
	{"They signed in nineteen eighty-four.", "nineteen eighty-four", "1984", "1984-01-01 1984-12-31 window"},
	{"The gate stays open from today through Jan. 9.", "today", "2025-12-30", "2025-12-30 2026-01-09 window"},
	{"It will ship power from last November to February.", "February", "2026-02", "2025-11-01 2026-02-28 window"},
	{"They held talks from June to September.", "June", "2025-06", "2025-06-01 2025-09-30 window"},
	{"They held talks from June to September.", "September", "2025-09", "2025-06-01 2025-09-30 window"},
	{"They will settle it ahead of May's G20.", "May", "2026-05", "- 2026-05-31 deadline"},
	{"The fair is on the second weekend in May.", "the second weekend in May", "2026-W19-WE", "2026-05-09 2026-05-10 window"},
	{"The fair is on the last weekend of May.", "the last weekend of May", "2026-W22-WE", "2026-05-30 2026-05-31 window"},
	{"It opens two weeks from today.", "two weeks", "P2W", "2026-01-13 2026-01-13 act"},
	{"They will meet in a matter of weeks.", "a matter of weeks", "PXW", "- - deadline"},
	{"Visas come from the start of the new year.", "the start of the new year", "2026-01-01", "2026-01-01 2026-01-01 start"},
	{"They will engage in talks in the year ahead.", "the year ahead", "P1Y", "2025-12-30 2026-12-30 window"},
	{"The levy will not change for five years after entry into force.", "five years", "P5Y", "- - until"},
	{"They will pay before summer is out.", "summer", "2026-SU", "- 2026-08-31 deadline"},
	{"They will vote the Thursday after next.", "the Thursday after next", "2026-01-08", "2026-01-08 2026-01-08 act"},
	{"They will test it in the six weeks to 31 July.", "31 July", "2026-07-31", "- 2026-07-31 deadline"},
	{"They will admit roses from St Valentine's Day next year.", "St Valentine's Day next year", "2026-02-14", "2026-02-14 2026-02-14 start"},
	{"They will sell apples from the coming harvest on.", "the coming harvest on", "FUTURE_REF", "- - start"},
	{"They will meet twice yearly.", "twice yearly", "P1Y", "- - recurring"},
	{"It will pay in the opening months of 2027.", "the opening months of 2027", "2027", "2027-01-01 2027-04-30 window"},
	{"It will open in the last days of May.", "the last days of May", "2026-05", "2026-05-21 2026-05-31 window"},
	{"The rules will be out by mid-year.", "mid-year", "2026-06", "- 2026-06-30 deadline"},
	{"The levy falls at the turn of the year.", "the turn of the year", "2026-01", "2026-01-01 2026-01-31 window"},
	{"It admits rice every harvest season.", "every harvest season", "P1Y", "- - recurring"},
	{"It will buy more from the 1999/2000 season.", "the 1999/2000 season", "FUTURE_REF", "- - start"},
	{"It will buy more as of the coming season.", "the coming season", "FUTURE_REF", "- - start"},
	{"The ban ran from November to April 2024.", "November", "2023-11", "2023-11-01 2024-04-30 window"},
	{"They will pay in 2026 (in part), 2027 and 2028.", "2027", "2027", "2026-01-01 2028-12-31 window"},
	{"They will answer within 30 days of the date of this statement.", "30 days", "P30D", "- 2026-01-29 deadline"},
	{"They will meet the week after next.", "the week after next", "2026-W03", "2026-01-12 2026-01-18 window"},
	{"The duty will apply not before 1 May 2026.", "1 May 2026", "2026-05-01", "- 2026-04-30 until"},
	{"The waiver runs through the end of March.", "the end of March", "2026-03", "- 2026-03-31 until"},
	{"They will table it before next month's forum.", "next month", "2026-01", "- 2026-01-31 deadline"},
	{"They will raise it before the March session of the union.", "March", "2026-03", "- 2026-03-31 deadline"},
	{"They will settle it in a May session.", "May", "2026-05", "2026-05-01 2026-05-31 window"},
	{"They will speak on the March session of the union.", "March", "2026-03", "none"},
	{"They will honour their January pledge on tea.", "January", "2025-01", "none"},
	{"They will apply the Ports Act of 1994.", "1994", "1994", "none"},
	{"They will take part in Horizon 2027.", "2027", "2027", "none"},
	{"They will build it, the greatest of the works of this century.", "this century", "20", "none"},
	{"They will look for ways around Monday's ruling.", "Monday", "2025-12-29", "none"},
	{"The board expects to report a third-quarter loss.", "third-quarter", "2025-Q3", "none"},
	{"The gate was set in November.", "November", "2025-11", "2025-11-01 2025-11-30 window"},
	{"They set the levy on Nov. 15.", "Nov. 15", "2025-11-15", "2025-11-15 2025-11-15 act"},
	{"They will set the levy on Nov. 15.", "Nov. 15", "2026-11-15", "2026-11-15 2026-11-15 act"},
	{"The cabinet approved the plan on June 2.", "June 2", "2025-06-02", "2025-06-02 2025-06-02 act"},
	{"The firms plan a show on June 2.", "June 2", "2026-06-02", "2026-06-02 2026-06-02 act"},
	{"As of Aug. 31, the fund held twelve ships.", "Aug. 31", "2025-08-31", "2025-08-31 2025-08-31 start"},
	{"By August, stocks had fallen.", "August", "2025-08", "- 2025-08-31 deadline"},
	{"From July, the port will be open.", "July", "2026-07", "2026-07-01 2026-07-31 start"},
	{"From May to August shipments grew.", "August", "2025-08", "2025-05-01 2025-08-31 window"},
	{"She will succeed him Feb. 3.", "Feb. 3", "2026-02-03", "2026-02-03 2026-02-03 act"},
	{"The fee, payable Feb. 3, was raised.", "Feb. 3", "2026-02-03", "2026-02-03 2026-02-03 act"},
	{"The envoys meet in private Friday in Lima.", "Friday", "2026-01-02", "2026-01-02 2026-01-02 act"},
	{"No envoy could be reached Friday.", "Friday", "2025-12-26", "2025-12-26 2025-12-26 act"},
	{"In 2016 they opened talks, and on 4 May they signed.", "4 May", "2016-05-04", "2016-05-04 2016-05-04 act"},
	{"They raised it in October 2016 and cut it in March.", "March", "2017-03", "2017-03-01 2017-03-31 window"},
	{"They raised it in June 2019. The next month they cut it.", "The next month", "2019-07", "2019-07-01 2019-07-31 window"},
	{"Fiscal second-quarter sales fell. Sales rose in the quarter ended Sept. 30.", "the quarter", "2025-Q3", "2025-07-01 2025-09-30 window"},
	{"They will pay by the first of February.", "the first of February", "2026-02-01", "- 2026-02-01 deadline"},
	{"They will keep it open from now through Jan. 15.", "Jan. 15", "2026-01-15", "2025-12-30 2026-01-15 window"},
	{"They will pay in the second fortnight of May.", "the second fortnight of May", "2026-05-15", "2026-05-15 2026-05-28 window"},
	{"They will decide before Friday's vote.", "Friday", "2026-01-02", "- 2026-01-01 deadline"},
	{"Prices were higher in the past.", "the past", "PAST_REF", "none"},
	{"It was the worst harvest in decades.", "decades", "PXY", "none"},
	{"It took two-and-a-half years.", "two-and-a-half years", "P2Y6M", "none"},
	{"They will spend it in the year ending 31 March 2027.", "the year", "P1Y", "2026-04-01 2027-03-31 window"},
	{"It took half an hour.", "half an hour", "PT30M", "none"},
	{"They met last Nov. 9.", "last Nov. 9", "2025-11-09", "2025-11-09 2025-11-09 act"},
	{"They signed in May nineteen ninety-six.", "May nineteen ninety-six", "1996-05", "1996-05-01 1996-05-31 window"},
	{"Sales have risen 4 percent this year through Sept. 30.", "Sept. 30", "2025-09-30", "- 2025-09-30 until"},
	{"Stocks stood at 9 million tonnes as of June 30.", "June 30", "2025-06-30", "2025-06-30 2025-06-30 start"},
	{"The index was down 6 percent from Oct. 13.", "Oct. 13", "2025-10-13", "2025-10-13 2025-10-13 start"},
	{"The offer had been due to expire Friday.", "Friday", "2025-12-26", "2025-12-26 2025-12-26 act"},
	{"The board expects to report a loss for the third quarter.", "the third quarter", "2025-Q3", "2025-07-01 2025-09-30 window"},
	{"The duty is suspended through Jan. 31.", "Jan. 31", "2026-01-31", "- 2026-01-31 until"},
	{"The firm extended the loan through January.", "January", "2026-01", "- 2026-01-31 until"},
	{"Sales rose from the year-earlier third quarter.", "the year-earlier third quarter", "2024-Q3", "2024-07-01 2024-09-30 background"},
	{"It closed lower than on the previous Friday.", "the previous Friday", "2025-12-26", "2025-12-26 2025-12-26 act"},
	{"A few days later they met.", "A few days later", "PXD", "none"},
	{"They will start on 3 May of the coming year.", "3 May of the coming year", "2026-05-03", "2026-05-03 2026-05-03 act"},
	{"They will sit on the first Sunday of the month of March.", "the first Sunday of the month of March", "2026-03-01", "2026-03-01 2026-03-01 act"},
	{"They will sit on the penultimate Friday of May.", "the penultimate Friday of May", "2026-05-22", "2026-05-22 2026-05-22 act"},
	{"They will meet this coming weekend.", "this coming weekend", "2026-W01-WE", "2026-01-03 2026-01-04 window"},
	{"They will reply within a month of this communiqué.", "a month", "P1M", "- 2026-01-30 deadline"},
	{"They will reply within 30 days of the date hereof.", "30 days", "P30D", "- 2026-01-29 deadline"},
	{"They will lift it for a year starting 1 July 2026.", "a year", "P1Y", "- 2027-07-01 until"},
	{"They will hold it until at least May 1.", "May 1", "2026-05-01", "- 2026-05-01 until"},
	{"They will raise it in the year beginning 1 April.", "the year", "P1Y", "2026-04-01 2027-03-31 window"},
	{"They will buy it in 2026 (partly) and in 2027.", "2027", "2027", "2026-01-01 2027-12-31 window"},
	{"They will answer in the coming days.", "the coming days", "PXD", "- - window"},
	{"They will answer within a couple of weeks.", "a couple of weeks", "P2W", "- 2026-01-13 deadline"},
	{"They shut the gate and soon left.", "soon", "FUTURE_REF", "- - window"},
	{"They will decide at the next round.", "at the next round", "", "- - act"},
	{"The duty stays until the tests are over.", "until the tests are over", "", "- - until"},
	{"Ores earned more in its fourth quarter ended June 30.", "fourth quarter", "2025-Q4", "2025-04-01 2025-06-30 window"},
	{"Ores earned more in its fourth quarter ended June 30, up from 8 million a year earlier.", "a year earlier", "2024-Q4", "2024-04-01 2024-06-30 background"},
	{"Mills told of a decline in fourth-quarter profit. Sales in the latest period fell.", "the latest period", "2025-Q4", "2025-10-01 2025-12-31 window"},
	{"Sales rose in the second quarter. The board had expected to lose money in the quarter.", "the quarter", "2025-Q2", "2025-04-01 2025-06-30 window"},
	{"Sales rose in the third quarter. They were 4 million in the 2023 quarter.", "the 2023 quarter", "2023-Q3", "2023-07-01 2023-09-30 window"},
	{"Sales were 4 million in the 2023 quarter.", "the 2023 quarter", "2023", "2023-01-01 2023-12-31 window"},
	{"It lost 4 million in the third quarter. In the first nine months it earned 9 million, up from 8 million a year earlier.", "a year earlier", "2024", "2024-01-01 2024-12-31 background"},
	{"Sales rose in the third quarter from 9 million in the corresponding period last year.", "the corresponding period last year", "2024-Q3", "2024-07-01 2024-09-30 background"},
	{"In the fiscal year ended 31 March it sold less.", "the fiscal year", "P1Y", "2024-04-01 2025-03-31 window"},
	{"It sold less in the latest fiscal year.", "the latest fiscal year", "2024", "2024-04-01 2025-03-31 window"},
	{"The bank adds to its reserves for the third quarter.", "the third quarter", "2025-Q3", "2025-07-01 2025-09-30 window"},
	{"The port was told of a cut in deliveries in January.", "January", "2026-01", "2026-01-01 2026-01-31 window"},
	{"The port shut at Lunar New Year.", "Lunar New Year", "2025-01-29", "2025-01-29 2025-01-29 act"},
	{"The clerk was put to death on the night of March 23.", "the night of March 23", "2025-03-23TNI", "2025-03-23 2025-03-23 act"},
	{"He was glad to read your Oct. 23 article on ports.", "Oct. 23", "2025-10-23", "none"},
	{"They are not to meet on Friday.", "Friday", "2026-01-02", "2026-01-02 2026-01-02 act"},
	{"They are soon to meet on Friday.", "Friday", "2026-01-02", "2026-01-02 2026-01-02 act"},
	{"Both tell of the Oct. 2, 2019, fire.", "Oct. 2, 2019", "2019-10-02", "none"},
	{"The fair will be held later in 2026.", "later in 2026", "2026", "2026-01-01 2026-12-31 window"},
	{"The fair will be held later in 2025.", "later in 2025", "2025", "2025-12-30 2025-12-31 window"},
	{"The pact will one day bind all ports.", "one day", "FUTURE_REF", "- - window"},
	{"It was built in the winter of nineteen ninety-four.", "the winter of nineteen ninety-four", "1994-WI", "1994-12-01 1995-02-28 window"},
	{"They left a week or so ago.", "a week or so ago", "2025-W52", "2025-12-22 2025-12-28 background"},
	{"The port shut in Easter week.", "Easter week", "2025-W16", "2025-04-14 2025-04-20 window"},
	{"It was ruled from there for centuries.", "centuries", "PXCE", "none"},
	{"The decades-long dispute ended.", "decades-long", "PXY", "none"},
	{"The gate opened at 10:30 a.m. (0730 GMT) Friday.", "10:30 a.m.", "2025-12-26T10:30", "2025-12-26 2025-12-26 act"},
	{"The gate opened at 10:30 a.m. on Friday.", "10:30 a.m. on Friday", "2025-12-26T10:30", "2025-12-26 2025-12-26 act"},
	{"They were told to leave the port by Dec. 28.", "Dec. 28", "2025-12-28", "- 2025-12-28 deadline"},
	{"They will leave the port by Dec. 28.", "Dec. 28", "2026-12-28", "- 2026-12-28 deadline"},
	{"They were told to leave the port by Dec. 1.", "Dec. 1", "2026-12-01", "- 2026-12-01 deadline"},
	{"A fair planned for Friday was cancelled.", "Friday", "2025-12-26", "2025-12-26 2025-12-26 act"},
	{"A fair planned for Friday was held up as a model.", "Friday", "2026-01-02", "2026-01-02 2026-01-02 act"},
	{"On his June 4 trip he spoke of ports.", "June 4", "2025-06-04", "2025-06-04 2025-06-04 act"},
	{"Votes are due by Election Day.", "Election Day", "2026-11-03", "- 2026-11-03 deadline"},
	{"They will sign in the back half of next year.", "the back half of next year", "2026-H2", "2026-07-01 2026-12-31 window"},
	{"Lists are due within 60 days of receiving the notice.", "60 days", "P60D", "- - deadline"},
	{"By this time next year it will be open.", "this time next year", "2026-12-30", "- 2026-12-30 deadline"},
	{"It was open this time last year.", "this time last year", "2024-12-30", "2024-12-30 2024-12-30 background"},
	{"They have until 5 May to talk; they will pay the fine by that date.", "that date", "2026-05-05", "- 2026-05-05 deadline"},
	{"They spoke on Monday night and sailed on that same day.", "same day", "2025-12-29", "2025-12-29 2025-12-29 act"},
}

func TestReadings(t *testing.T) {
	lex := text.NewLexicon()
	r := timex.New(lex)
	for _, tt := range readings {
		d := lex.Parse(text.Plain(tt.in))
		found := r.Find(d)
		c := timex.Context{Anchor: timex.On(2025, 12, 30), Fiscal: "JP"}
		c.Event = func(words string) (timex.Date, bool) { return r.EventDay(d, found, words, c) }
		got := "nothing"
		for _, m := range found {
			c.Past = m.Past
			if e := r.Resolve(d, m, c); e.Of(d.Text) == tt.words {
				got = e.Value + "; " + dueOf(e.Due)
			}
		}
		if want := tt.value + "; " + tt.due; got != want {
			t.Errorf("%q: %q is %s, want %s", tt.in, tt.words, got, want)
		}
	}
}

func dueOf(d timex.Due) string {
	if d.Span.Empty() {
		return "none"
	}
	ends := func(d timex.Date) string {
		if d.IsZero() {
			return "-"
		}
		return d.String()
	}
	return ends(d.From) + " " + ends(d.To) + " " + d.Role.String()
}

func TestNothingToRead(t *testing.T) {
	lex := text.NewLexicon()
	r := timex.New(lex)
	for _, in := range []string{
		"Both sides may march on, and prices fall in spring rolls.",
		"It shipped 2000 tonnes for $2020 million to 2,026 firms.",
		"The second chance and the third round of talks went well.",
		"Under Resolution 2231 and article 12 the sides will agree.",
		"Black Friday sales and the People's Daily.",
		"He has a way of doing things, then left.",
		"The alliance is 50-year-old lore, and a quarter of the goods were seized.",
		"30일간 협의하고 30日以内に答える。",
		"The case went to the 12th Chamber of the court.",
		`He spoke on "Next Week" and on "90 Minutes", and was in "High Noon".`,
		"Peru buys three-quarters of its wheat there.",
		"They met at Mar-a-Lago, and May-Britt Lund spoke with Jan-Erik Olsen.",
	} {
		d := lex.Parse(text.Plain(in))
		for _, m := range r.Find(d) {
			t.Errorf("%q in %q was read by %s", m.Of(d.Text), in, m.Rule)
		}
	}
}

func TestUnknownStaysUnknown(t *testing.T) {
	lex := text.NewLexicon()
	r := timex.New(lex)
	for _, in := range []string{"next year", "on Friday", "in May", "within 30 days", "in fiscal 2026", "later this week", "two years ago", "in the second quarter"} {
		d := lex.Parse(text.Plain("They will meet " + in + "."))
		for _, m := range r.Find(d) {
			if e := r.Resolve(d, m, timex.Context{}); !e.From.IsZero() || !e.To.IsZero() || !e.Due.From.IsZero() || !e.Due.To.IsZero() {
				t.Errorf("%q has days without an anchor: %+v", in, e)
			}
		}
	}
}
