package timex

import "time"

// holiday is a day of every year that moves about, or that has a name.
type holiday int8

const (
	noHoliday holiday = iota
	easter
	goodFriday
	easterMonday
	ascension
	pentecost
	whitMonday // the last of those that move with Easter
	lunarNewYear
	thanksgiving
	laborDay
	memorialDay
	independenceDay
	valentinesDay
	halloween
	boxingDay
	electionDay
)

// afterEaster is how many days after Easter Sunday a holiday lies.
var afterEaster = [...]int{goodFriday: -2, easterMonday: 1, ascension: 39, pentecost: 49, whitMonday: 50}

// on is the holiday's day in a year; false where the year is not in a table.
func (h holiday) on(y int) (Date, bool) {
	if h > noHoliday && h <= whitMonday {
		return easterOf(y).AddDays(afterEaster[h]), true
	}
	switch h {
	case lunarNewYear:
		i := y - lunarSince
		if i < 0 || i >= len(lunarNewYears) {
			return Date{}, false
		}
		return On(y, 1, 0).AddDays(int(lunarNewYears[i])), true
	case thanksgiving: // 5 U.S.C. 6103
		return weekdayOf(y, 11, time.Thursday, 4), true
	case laborDay:
		return weekdayOf(y, 9, time.Monday, 1), true
	case memorialDay:
		return weekdayOf(y, 6, time.Monday, 1).AddDays(-7), true
	case independenceDay:
		return On(y, 7, 4), true
	case valentinesDay:
		return On(y, 2, 14), true
	case halloween:
		return On(y, 10, 31), true
	case electionDay: // 3 U.S.C. 1: the Tuesday after the first Monday
		return weekdayOf(y, 11, time.Monday, 1).AddDays(1), true
	case boxingDay:
		return On(y, 12, 26), true
	}
	return Date{}, false
}

// weekdayOf is the n-th such weekday of a month.
func weekdayOf(y, m int, w time.Weekday, n int) Date {
	d := On(y, m, 1)
	return d.AddDays((int(w)-int(d.Weekday())+7)%7 + 7*(n-1))
}

// easterOf is Easter Sunday of the Gregorian calendar (J. Meeus, Astronomical
// Algorithms, chapter 8).
func easterOf(y int) Date {
	a, b, c := y%19, y/100, y%100
	d, e := b/4, b%4
	g := (8*b + 13) / 25
	h := (19*a + b - d - g + 15) % 30
	i, k := c/4, c%4
	l := (32 + 2*e + 2*i - h - k) % 7
	m := (a + 11*h + 19*l) / 433
	n := (h + l - 7*m + 90) / 25
	return On(y, n, (h+l-7*m+33*n+19)%32)
}

// lunarNewYears is the first day of the Chinese year as a day of the year since
// 2000 (Hong Kong Observatory, Gregorian-Lunar Calendar Conversion Table).
var lunarNewYears = [...]uint8{
	36, 24, 43, 32, 22, 40, 29, 49, 38, 26, // 2000
	45, 34, 23, 41, 31, 50, 39, 28, 47, 36, // 2010
	25, 43, 32, 22, 41, 29, 48, 37, 26, 44, // 2020
	34, 23, 42, 31, 50, 39, // 2030
}

const lunarSince = 2000

// aHoliday is a day that a holiday names: the nearest, or the year's.
func (p partial) aHoliday(c Context) interval {
	at := func(y int) interval { return one(p.holiday.on(y)) }
	switch {
	case p.year != 0:
		return at(int(p.year))
	case p.again && p.shift != 0:
		return p.strictly(c, at)
	}
	return p.nearest(c, at)
}
