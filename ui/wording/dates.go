// Package wording is how the reader says dates, clocks, parties, firmness and
// languages in words.
//
// Its promise: the same fact is worded the same way in every pane, and nothing
// is said of an outcome that no source reported.
package wording

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"attache/briefs"
	"attache/briefs/timex"
)

var (
	months = [...]string{"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"}
	short  = [...]string{"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"}
)

// Date is "30 Jun 2026", or "" for the zero date.
func Date(d timex.Date) string {
	if d.IsZero() {
		return ""
	}
	return DayMonth(d) + " " + year(d)
}

// DayMonth is "30 Jun", or "" for the zero date.
func DayMonth(d timex.Date) string {
	if d.IsZero() {
		return ""
	}
	return strconv.Itoa(int(d.Day)) + " " + short[d.Month-1]
}

// Month is "June 2026", or "" for the zero date.
func Month(d timex.Date) string {
	if d.IsZero() {
		return ""
	}
	return months[d.Month-1] + " " + year(d)
}

func year(d timex.Date) string { return strconv.Itoa(int(d.Year)) }

// Interval is the shortest usual name of the days from one date to another:
// "30 Jun 2026", "5–11 Jan 2026", "June 2026", "Q3 2026", "H1 2026", "2026",
// "2026–2030". Halves and quarters are named so where the precision says so.
// An open end is "from …" or "until …"; both open is "".
func Interval(from, to timex.Date, p timex.Precision) string {
	switch {
	case from.IsZero() && to.IsZero():
		return ""
	case from.IsZero():
		return "until " + Date(to)
	case to.IsZero():
		return "from " + Date(from)
	case from == to:
		return Date(from)
	case from.Day == 1 && int(to.Day) == timex.DaysIn(int(to.Year), int(to.Month)):
		return wholeMonths(from, to, p)
	case from.Year != to.Year:
		return Date(from) + " – " + Date(to)
	case from.Month != to.Month:
		return DayMonth(from) + " – " + Date(to)
	}
	return strconv.Itoa(int(from.Day)) + "–" + Date(to)
}

func wholeMonths(from, to timex.Date, p timex.Precision) string {
	span := (int(to.Year)-int(from.Year))*12 + int(to.Month) - int(from.Month) + 1
	switch {
	case from.Month == 1 && span == 12:
		return year(from)
	case from.Month == 1 && span > 12 && span%12 == 0:
		return year(from) + "–" + year(to)
	case p == timex.Half && span == 6 && from.Month%6 == 1:
		return fmt.Sprintf("H%d %d", from.Month/6+1, from.Year)
	case p == timex.Quarter && span == 3 && from.Month%3 == 1:
		return fmt.Sprintf("Q%d %d", from.Month/3+1, from.Year)
	case span == 1:
		return Month(from)
	case from.Year == to.Year:
		return short[from.Month-1] + "–" + short[to.Month-1] + " " + year(to)
	}
	return short[from.Month-1] + " " + year(from) + " – " + short[to.Month-1] + " " + year(to)
}

// Due is when an act of the given text is due: "by 30 Jun 2026", "H1 2026, by
// 30 Jun", "on 10 Jan 2026", "from 2026, recurring", "until 10 Nov 2026", "later in
// 2026", "within 15 years, from when is not said"; "" where the words gave no day.
func Due(d timex.Due, text string) string {
	if words, ok := lasting(d, text); ok {
		if d.Span.End <= len(text) && isCounted(text[d.Span.End:]) {
			return words + " of a day that is not given"
		}
		return words + ", from when is not said"
	}
	when := onDays(d)
	if name := restOf(d); name == "" && d.Role == timex.Window && isLater(d, text) {
		when = "later in " + Interval(d.From, d.To, d.Precision)
	}
	if d.Recurs && when != "" {
		when += ", recurring"
	}
	return when
}

// onDays is the days of a due time in words.
func onDays(d timex.Due) string {
	from, to := d.From, d.To
	about := ""
	if d.Precision == timex.Vague {
		about = "about "
	}
	switch {
	case from.IsZero() && to.IsZero():
		return ""
	case d.Role == timex.Until && !to.IsZero():
		return "until " + about + Date(to)
	case to.IsZero() || d.Role == timex.Start && !from.IsZero():
		return "from " + about + cmp.Or(strings.TrimPrefix(Interval(from, to, d.Precision), "from "), Date(from))
	case from.IsZero():
		return "by " + about + Date(to)
	case from == to:
		return "on " + about + Date(to)
	case d.Recurs:
		return about + Interval(from, to, d.Precision)
	}
	if rest := restOf(d); rest != "" {
		return "later in " + rest
	}
	return about + window(from, to, d.Precision)
}

// lasting is the words of a span of years whose first day the text does not tell:
// a day that is computed from the article's date would look surer than it is.
func lasting(d timex.Due, text string) (string, bool) {
	if !d.IsFromUnsaid() {
		return "", false
	}
	if d.Span.Empty() || d.Span.End > len(text) { // it is told without its article
		return "within some years", true
	}
	words := strings.Join(strings.Fields(d.Span.Of(text)), " ")
	span, isSpan := strings.CutPrefix(words, "within ")
	unit := span[strings.LastIndexByte(span, ' ')+1:]
	return words, isSpan && (unit == "years" || span == "a year" || span == "one year")
}

// Years is a span of years whose first day is not told, "within 15 years", for a
// promise of a day; "" where that day is not known.
func Years(d timex.Due, since timex.Date) string {
	n := int(d.To.Year) - int(since.Year)
	switch {
	case !d.IsFromUnsaid() || since.IsZero() || n < 1:
		return ""
	case n == 1:
		return "within a year"
	}
	return "within " + strconv.Itoa(n) + " years"
}

// isCounted reports whether the words behind a span of time tell what it counts from:
// "within two years | of its start".
func isCounted(behind string) bool {
	for _, word := range [...]string{"of ", "after ", "from "} {
		if strings.HasPrefix(strings.TrimLeft(behind, " \n"), word) {
			return true
		}
	}
	return false
}

// isLater reports whether "later" stands before a year or month: "later that year".
func isLater(d timex.Due, text string) bool {
	isUnit := d.Precision == timex.Year || d.Precision == timex.Month
	return isUnit && d.Span.Start <= len(text) && strings.HasSuffix(strings.TrimRight(text[:d.Span.Start], " \n"), " later")
}

// restOf is the name of the year or month whose rest a window is, "" where it is no
// such: "later this year".
func restOf(d timex.Due) string {
	from, to := d.From, d.To
	if from.Day == 1 || from.Year != to.Year || int(to.Day) != timex.DaysIn(int(to.Year), int(to.Month)) {
		return ""
	}
	switch {
	case d.Precision == timex.Year && to.Month == 12:
		return year(to)
	case d.Precision == timex.Month && from.Month == to.Month:
		return Month(to)
	}
	return ""
}

// window adds the last day where the window's name does not hold it.
func window(from, to timex.Date, p timex.Precision) string {
	name := Interval(from, to, p)
	if from.Day != 1 || int(to.Day) != timex.DaysIn(int(to.Year), int(to.Month)) || p == timex.Vague {
		return name
	}
	if from.Year == to.Year {
		return name + ", by " + DayMonth(to)
	}
	return name + ", by " + Date(to)
}

// HasDay reports whether the last day of a due time may be told as one: a day that
// the words give, and no vague time nor a span from a day that is not told.
func HasDay(d timex.Due, text string) bool {
	_, isLasting := lasting(d, text)
	return !d.To.IsZero() && d.Precision != timex.Vague && !isLasting
}

// EDTF is the due date as an interval of ISO 8601-2 (EDTF level 2): "2026-40"
// is the first half of 2026, "2026-34" its second quarter, ".." an open end, "~"
// an approximate one. It is "" where the words gave no day.
func EDTF(d timex.Due) string {
	if d.From.IsZero() && d.To.IsZero() {
		return ""
	}
	if whole := calendarUnit(d); whole != "" {
		if d.Role == timex.Start {
			return whole + "/.."
		}
		return whole
	}
	return bound(d.From, d.Precision) + "/" + bound(d.To, d.Precision)
}

func bound(d timex.Date, p timex.Precision) string {
	switch {
	case d.IsZero():
		return ".."
	case p == timex.Vague:
		return d.String() + "~"
	}
	return d.String()
}

// calendarUnit is the day, month, quarter, half or year that the two ends
// bound exactly, or "".
func calendarUnit(d timex.Due) string {
	from, to := d.From, d.To
	if from.IsZero() || from.Year != to.Year || d.Precision == timex.Vague {
		return ""
	}
	if from == to {
		return from.String()
	}
	if from.Day != 1 || int(to.Day) != timex.DaysIn(int(to.Year), int(to.Month)) {
		return ""
	}
	switch first, span := from.Month, to.Month-from.Month+1; {
	case span == 12:
		return fmt.Sprintf("%04d", from.Year)
	case span == 6 && first%6 == 1:
		return fmt.Sprintf("%04d-%d", from.Year, 40+first/6)
	case span == 3 && first%3 == 1:
		return fmt.Sprintf("%04d-%d", from.Year, 33+first/3)
	case span == 1:
		return fmt.Sprintf("%04d-%02d", from.Year, first)
	}
	return ""
}

// manyDays is where a count of days stops telling more than one of years.
const manyDays = 1000

// Days is a distance in days: "today", "1 day", "169 days", "about 5 years".
// The sign is left out.
func Days(n int) string {
	n = max(n, -n)
	switch {
	case n == 0:
		return "today"
	case n == 1:
		return "1 day"
	case n < manyDays:
		return strconv.Itoa(n) + " days"
	}
	return "about " + strconv.Itoa((n+182)/365) + " years"
}

var origins = map[string]string{
	"user": "given by you", "metadata": "metadata", "url": "from its address", "filename": "from the file's name",
	"text": "in the text", "dateline": "dateline, year inferred", "document": "the document's information", "file time": "only the file's own time",
}

// Published is the article's date and how it is known: "30 Dec 2025
// (dateline, year inferred)".
func Published(p briefs.Published) string {
	if p.Date.IsZero() {
		return "date not known"
	}
	if how := origins[p.From]; how != "" {
		return Date(p.Date) + " (" + how + ")"
	}
	return Date(p.Date)
}

// Dated is the day of an article where it is cited; one that only its file tells says so.
func Dated(d timex.Date, from string) string {
	if from == "file time" && !d.IsZero() {
		return Date(d) + " by the file's own time"
	}
	return Date(d)
}

var (
	roles      = [...]string{"a window", "a deadline", "a start", "again and again", "the day of the act", "background", "the last day that it holds"}
	precisions = [...]string{"to the day", "to ten days", "to the week", "to the month", "to the quarter", "to the half-year", "to the year", "to some years", "to an event", "", "vague"}
	bases      = [...]string{"stated in full", "counted from another date", "by the fiscal year", "", ""}
)

// HowRead is what a due time is taken for, how finely its words place it, and
// what its days were counted from: "a deadline · to the month · stated in full".
func HowRead(d timex.Due) string {
	said := []string{roles[d.Role], precisions[d.Precision], bases[d.Basis]}
	return strings.Join(slices.DeleteFunc(said, func(s string) bool { return s == "" }), " · ")
}
