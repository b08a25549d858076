package query

import (
	"regexp"
	"strconv"
	"strings"

	"attache/briefs/timex"
)

// days is an interval of the calendar, both ends included; a zero end is open.
type days struct{ from, to timex.Date }

var (
	calendar = regexp.MustCompile(`^(\d{4})(?:-(?:(\d\d)(?:-(\d\d))?|[Hh]([12])|[Qq]([1-4])|[Ww](\d\d)))?$`)
	distance = regexp.MustCompile(`^([+-])(\d{1,4})([dwmy])$`)
)

// parseDays reads the value of a field of dates: "2026-H1", "<2026-07",
// "2025-10..", "..+30d". It says what is wrong in the error's words alone.
func parseDays(s string, asOf timex.Date) (days, string) {
	if from, to, isRange := strings.Cut(s, ".."); isRange {
		return parseRange(from, to, asOf)
	}
	op := s[:len(s)-len(strings.TrimLeft(s, "<>="))]
	d, wrong := parseDay(s[len(op):], asOf)
	if wrong != "" {
		return days{}, wrong
	}
	switch op {
	case "", "=":
		return d, ""
	case "<":
		return days{to: d.from.AddDays(-1)}, ""
	case "<=":
		return days{to: d.to}, ""
	case ">":
		return days{from: d.to.AddDays(1)}, ""
	case ">=":
		return days{from: d.from}, ""
	}
	return days{}, "compare dates with <, <=, > or >="
}

func parseRange(from, to string, asOf timex.Date) (days, string) {
	var d days
	if from == "" && to == "" {
		return d, "a range needs a date on one side at least"
	}
	for _, end := range []struct {
		words string
		set   func(days)
	}{{from, func(x days) { d.from = x.from }}, {to, func(x days) { d.to = x.to }}} {
		if end.words == "" {
			continue
		}
		x, wrong := parseDay(end.words, asOf)
		if wrong != "" {
			return days{}, wrong
		}
		end.set(x)
	}
	if !d.from.IsZero() && !d.to.IsZero() && d.from.After(d.to) {
		return days{}, "the range ends before it begins"
	}
	return d, ""
}

const dateForms = "write a date as 2026, 2026-07, 2026-07-15, 2026-H1, 2026-Q3, 2026-W05, today or +30d"

func parseDay(s string, asOf timex.Date) (days, string) {
	switch strings.ToLower(s) {
	case "today":
		return days{asOf, asOf}, ""
	case "yesterday":
		return days{asOf.AddDays(-1), asOf.AddDays(-1)}, ""
	case "tomorrow":
		return days{asOf.AddDays(1), asOf.AddDays(1)}, ""
	}
	if m := distance.FindStringSubmatch(strings.ToLower(s)); m != nil {
		d := away(asOf, m)
		return days{d, d}, ""
	}
	m := calendar.FindStringSubmatch(s)
	if m == nil {
		return days{}, dateForms
	}
	return span(m)
}

func away(asOf timex.Date, m []string) timex.Date {
	n, _ := strconv.Atoi(m[1] + m[2])
	switch m[3] {
	case "w":
		return asOf.AddDays(7 * n)
	case "m":
		return asOf.AddMonths(n)
	case "y":
		return asOf.AddYears(n)
	}
	return asOf.AddDays(n)
}

// span is the days of a calendar expression that has matched.
func span(m []string) (days, string) {
	num := func(i int) int { n, _ := strconv.Atoi(m[i]); return n }
	y, month, day := num(1), num(2), num(3)
	switch {
	case y < 1000:
		return days{}, "the year " + m[1] + " is out of range"
	case m[4] != "":
		return months(y, num(4)*6-5, 6), ""
	case m[5] != "":
		return months(y, num(5)*3-2, 3), ""
	case m[6] != "":
		return week(y, num(6))
	case m[2] == "":
		return months(y, 1, 12), ""
	case month < 1 || month > 12:
		return days{}, "there is no month " + m[2]
	case m[3] == "":
		return months(y, month, 1), ""
	case day < 1 || day > timex.DaysIn(y, month):
		return days{}, "that month has no day " + m[3]
	}
	d := timex.On(y, month, day)
	return days{d, d}, ""
}

func months(y, first, n int) days {
	last := first + n - 1
	return days{timex.On(y, first, 1), timex.On(y, last, timex.DaysIn(y, last))}
}

func week(y, w int) (days, string) {
	fourth := timex.On(y, 1, 4) // lies in the first week by ISO 8601
	monday := fourth.AddDays(-(int(fourth.Weekday()) + 6) % 7).AddDays(7 * (w - 1))
	if iso, _ := monday.AddDays(3).Time().ISOWeek(); w < 1 || iso != y {
		return days{}, "that year has no week " + strconv.Itoa(w)
	}
	return days{monday, monday.AddDays(6)}, ""
}
