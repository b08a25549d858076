package query

import (
	"errors"
	"regexp"
	"strconv"
	"strings"

	"attache/briefs/timex"
)

// days is an interval of the calendar, both ends included; a zero end is open.
type days struct{ from, to timex.Date }

var distance = regexp.MustCompile(`^([+-])(\d{1,4})([dwmy])$`)

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
	from, to, err := timex.ParsePeriod(s)
	switch {
	case errors.Is(err, timex.ErrForm):
		return days{}, dateForms
	case err != nil:
		return days{}, err.Error()
	}
	return days{from, to}, ""
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
