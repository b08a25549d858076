package timex

import (
	"fmt"
	"strconv"
	"time"
)

// Date is a day of the Gregorian calendar with no time zone. The zero Date
// means "not known" or "open" and is written as JSON null.
type Date struct {
	Year  int16
	Month uint8
	Day   uint8
}

// On is the day y-m-d. Values outside their usual ranges are normalised as
// time.Date does: On(2025, 14, 1) is 1 February 2026.
func On(y, m, d int) Date {
	return fromTime(time.Date(y, time.Month(m), d, 0, 0, 0, 0, time.UTC))
}

// Of is the day of t in t's own location.
func Of(t time.Time) Date {
	y, m, d := t.Date()
	return Date{int16(y), uint8(m), uint8(d)}
}

// ParseDate reads "2025-12-30".
func ParseDate(s string) (Date, error) {
	t, err := time.Parse(time.DateOnly, s)
	if err != nil {
		return Date{}, fmt.Errorf("%q is not a date like 2025-12-30", s)
	}
	return fromTime(t), nil
}

func fromTime(t time.Time) Date {
	y, m, d := t.Date()
	if y < 1 || y > 9999 {
		return Date{}
	}
	return Date{int16(y), uint8(m), uint8(d)}
}

// IsZero reports whether the date is unknown.
func (d Date) IsZero() bool { return d == Date{} }

// Time is midnight UTC at the start of the day.
func (d Date) Time() time.Time {
	return time.Date(int(d.Year), time.Month(d.Month), int(d.Day), 0, 0, 0, 0, time.UTC)
}

// AddDays is the day n days later.
func (d Date) AddDays(n int) Date {
	if day := int(d.Day) + n; d.Year > 0 && 1 <= d.Month && d.Month <= 12 && 1 <= day && day <= shortest {
		return Date{d.Year, d.Month, uint8(day)}
	}
	return onDay(d.number() + n)
}

// shortest is the days that every month has.
const shortest = 28

// number counts the days from 1 March of the year 0: years that begin so have their
// leap day at the end, and their months have 31, 30, 31, 30 and 31 days in turn. A
// list of a hundred thousand briefs asks for a million of them, which time.Time would
// take ten times as long to tell.
func (d Date) number() int {
	y, m := int(d.Year), int(d.Month)
	if m > 12 {
		y, m = y+(m-1)/12, (m-1)%12+1
	}
	if m < 3 {
		y, m = y-1, m+12
	}
	return 365*y + floorDiv(y, 4) - floorDiv(y, 100) + floorDiv(y, 400) + (153*(m-3)+2)/5 + int(d.Day) - 1
}

// onDay is the day of a number; the zero Date is that of one outside the years 1 to
// 9999.
func onDay(number int) Date {
	const era = 146_097 // days in 400 years
	in := number - floorDiv(number, era)*era
	y := (in - in/1460 + in/36_524 - in/(era-1)) / 365
	at := in - (365*y + y/4 - y/100)
	m := (5*at + 2) / 153
	day := at - (153*m+2)/5 + 1
	y += 400 * floorDiv(number, era)
	if m += 3; m > 12 {
		y, m = y+1, m-12
	}
	if y < 1 || y > 9999 {
		return Date{}
	}
	return Date{int16(y), uint8(m), uint8(day)}
}

// AddMonths is the same day n months later, or the last day of that month
// where it is shorter: 31 August and six months is the end of February.
func (d Date) AddMonths(n int) Date {
	m := int(d.Month) - 1 + n
	y := int(d.Year) + floorDiv(m, 12)
	m = m - floorDiv(m, 12)*12 + 1
	return On(y, m, min(int(d.Day), DaysIn(y, m)))
}

// AddYears is the same day n years later; 29 February becomes the 28th.
func (d Date) AddYears(n int) Date { return d.AddMonths(12 * n) }

// Weekday is the day of the week.
func (d Date) Weekday() time.Weekday { return d.Time().Weekday() }

// Compare is negative, zero or positive as d is before, on or after e.
func (d Date) Compare(e Date) int { return d.ordinal() - e.ordinal() }

// Before reports whether d is an earlier day than e.
func (d Date) Before(e Date) bool { return d.Compare(e) < 0 }

// After reports whether d is a later day than e.
func (d Date) After(e Date) bool { return d.Compare(e) > 0 }

// Until is the number of days from d to e, negative when e is earlier.
func (d Date) Until(e Date) int { return e.number() - d.number() }

func (d Date) ordinal() int { return int(d.Year)<<9 | int(d.Month)<<5 | int(d.Day) }

// String is "2025-12-30", or "" for the zero Date.
func (d Date) String() string {
	if d.IsZero() {
		return ""
	}
	return four(int(d.Year)) + "-" + two(int(d.Month)) + "-" + two(int(d.Day))
}

// two and four write a number with that many digits, as dates have them.
func two(n int) string { return string([]byte{'0' + byte(n/10%10), '0' + byte(n%10)}) }

func four(n int) string {
	return string([]byte{'0' + byte(n/1000%10), '0' + byte(n/100%10), '0' + byte(n/10%10), '0' + byte(n%10)})
}

// MarshalJSON writes the date as a string, the zero Date as null.
func (d Date) MarshalJSON() ([]byte, error) {
	if d.IsZero() {
		return []byte("null"), nil
	}
	return []byte(`"` + d.String() + `"`), nil
}

// UnmarshalJSON reads what MarshalJSON writes.
func (d *Date) UnmarshalJSON(b []byte) error {
	if string(b) == "null" {
		*d = Date{}
		return nil
	}
	s, err := strconv.Unquote(string(b))
	if err != nil || s == "" {
		*d = Date{}
		return err
	}
	*d, err = ParseDate(s)
	return err
}

// DaysIn is the number of days of month m (1 to 12) in year y.
func DaysIn(y, m int) int {
	return time.Date(y, time.Month(m)+1, 0, 0, 0, 0, 0, time.UTC).Day()
}

func floorDiv(a, b int) int {
	q := a / b
	if a%b != 0 && (a < 0) != (b < 0) {
		q--
	}
	return q
}
