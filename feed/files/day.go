package files

import (
	"strconv"
	"strings"

	"attache/briefs/timex"
)

// dayForms are dates that nobody can read in two ways, as people and programs
// write them: whatever weekday stands before one and whatever time behind it.
var dayForms = []struct {
	pattern          pattern
	year, month, day int // groups; 0 for no day
}{
	// 2018-03-23, 2018/3/23, 2018년 3월 23일
	{lazily(`^(\d{4})\s*[-/.년年]\s*(\d{1,2})\s*[-/.월月]\s*(\d{1,2})(?:\D|$)`), 1, 2, 3},
	// 20180323
	{lazily(`^(\d{4})(\d\d)(\d\d)(?:\D|$)`), 1, 2, 3},
	// 3 June 2025, 3. Juni 2025, 3 de junio de 2025, 13 Feb, 2012, 03-Jun-25
	{lazily(`(?:^|\D)(\d{1,2})(?:st|nd|rd|th|er|º|ª)?\.?[\s-]+(?:de\s+)?(\p{L}+)\.?,?[\s-]+(?:de\s+)?(\d{4}|\d\d)(?:\D|$)`), 3, 2, 1},
	// June 3, 2025
	{lazily(`(\p{L}+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?:\D|$)`), 3, 1, 2},
	// Tue Jun  3 14:05:00 CEST 2025
	{lazily(`(\p{L}+)\s+(\d{1,2})\s+\d\d?:\d\d(?::\d\d)?\s+(?:[a-z+:\d-]+\s+)?(\d{4})$`), 3, 1, 2},
	// 3.6.2025, which no language with full stops begins with the month
	{lazily(`^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?:\D|$)`), 3, 2, 1},
	// 2025-06
	{lazily(`^(\d{4})[-/](\d\d)$`), 1, 2, 0},
	// June 2025
	{lazily(`^(\p{L}+)\.?,?\s+(\d{4})$`), 2, 1, 0},
}

// longestDate is the length over which a text is no date, in bytes.
const longestDate = 80

// formedDay is the day that a text has in one of the forms; of a month without a
// day it is the first.
func formedDay(s string) (on timex.Date, precision timex.Precision, ok bool) {
	s = strings.ToLower(strings.Join(strings.Fields(s), " "))
	if len(s) > longestDate {
		return timex.Date{}, 0, false
	}
	for _, form := range dayForms {
		for _, m := range form.pattern().FindAllStringSubmatch(s, -1) {
			year, month, day := m[form.year], monthNumber(m[form.month]), "1"
			precision = timex.Month
			if form.day > 0 {
				day, precision = m[form.day], timex.Day
			}
			if len(year) == 2 {
				year = century(year) + year
			}
			if on, ok := dayOf(year, month, day); ok {
				return on, precision, true
			}
		}
	}
	return timex.Date{}, 0, false
}

// century is that of a year of two digits.
func century(year string) string {
	if year < "70" {
		return "20"
	}
	return "19"
}

// monthNumber is the number of a month that is told by a word or a number.
func monthNumber(month string) string {
	if n := months()[month]; n > 0 {
		return strconv.Itoa(n)
	}
	return month
}
