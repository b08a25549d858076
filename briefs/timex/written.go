package timex

import (
	"errors"
	"fmt"
	"regexp"
	"strconv"
	"strings"
)

// ErrForm is what a period is not written as.
var ErrForm = errors.New("write a time as 2026-07-15, 2026-07, 2026-Q3, 2026-H1, 2026-W05 or 2026")

var calendarForm = regexp.MustCompile(`^(\d{4})(?:-(?:(\d\d)(?:-(\d\d))?|[Hh]([12])|[Qq]([1-4])|[Ww](\d\d)))?$`)

// ParsePeriod reads a day, week, month, quarter, half or year of the calendar as people
// type it: its first and last day. The error is ErrForm, or says which part there is not.
func ParsePeriod(s string) (from, to Date, err error) {
	m := calendarForm.FindStringSubmatch(s)
	if m == nil {
		return from, to, ErrForm
	}
	num := func(i int) int { n, _ := strconv.Atoi(m[i]); return n }
	y, month, day := num(1), num(2), num(3)
	switch {
	case y < 1000:
		err = errors.New("the year " + m[1] + " is out of range")
	case m[4] != "":
		from, to = monthsOf(y, num(4)*6-5, 6)
	case m[5] != "":
		from, to = monthsOf(y, num(5)*3-2, 3)
	case m[6] != "":
		return weekOf(y, num(6))
	case m[2] == "":
		from, to = monthsOf(y, 1, 12)
	case month < 1 || month > 12:
		err = errors.New("there is no month " + m[2])
	case m[3] == "":
		from, to = monthsOf(y, month, 1)
	case day < 1 || day > DaysIn(y, month):
		err = errors.New("that month has no day " + m[3])
	default:
		from = On(y, month, day)
		to = from
	}
	return from, to, err
}

func monthsOf(y, first, n int) (from, to Date) {
	last := first + n - 1
	return On(y, first, 1), On(y, last, DaysIn(y, last))
}

func weekOf(y, w int) (from, to Date, err error) {
	fourth := On(y, 1, 4) // lies in the first week by ISO 8601
	monday := fourth.AddDays(-(int(fourth.Weekday()) + 6) % 7).AddDays(7 * (w - 1))
	if iso, _ := monday.AddDays(3).Time().ISOWeek(); w < 1 || iso != y {
		return from, to, errors.New("that year has no week " + strconv.Itoa(w))
	}
	return monday, monday.AddDays(6), nil
}

// ParseSpan reads the time of a commitment as people type it: a day is its last, another
// period is from its first to its last day, and FROM..TO is from the first day of one to
// the last of the other, an open end left out, which is the zero Date. "" is no time.
func ParseSpan(s string) (from, to Date, err error) {
	first, last, isRange := strings.Cut(s, "..")
	switch {
	case s == "":
		return from, to, nil
	case !isRange:
		if from, to, err = ParsePeriod(s); from == to {
			from = Date{}
		}
		return from, to, named(s, err)
	case first == "" && last == "":
		return from, to, errors.New("a window needs a day on one side at least")
	}
	if first != "" {
		if from, _, err = ParsePeriod(first); err != nil {
			return Date{}, Date{}, named(first, err)
		}
	}
	if last != "" {
		if _, to, err = ParsePeriod(last); err != nil {
			return Date{}, Date{}, named(last, err)
		}
	}
	if !from.IsZero() && !to.IsZero() && to.Before(from) {
		return Date{}, Date{}, fmt.Errorf("%q ends before it begins", s)
	}
	return from, to, nil
}

// WriteSpan is a span as ParseSpan reads it: a deadline as its day alone.
func WriteSpan(from, to Date) string {
	switch {
	case from.IsZero():
		return to.String()
	case to.IsZero():
		return from.String() + ".."
	}
	return from.String() + ".." + to.String()
}

// named says of which words an error is.
func named(words string, err error) error {
	if err == nil {
		return nil
	}
	return fmt.Errorf("%q is no time: %w", words, err)
}
