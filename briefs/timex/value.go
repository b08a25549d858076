package timex

import "strconv"

// timex is the place's TIMEX3 type and value (TimeML 1.2.1).
func (p partial) timex(v interval, c Context) (Type, string) {
	switch p.kind {
	case span, coming, past:
		return DURATION, p.duration()
	case recurrence:
		return SET, p.set()
	case vaguely:
		return DATE, references[p.ref]
	case clock:
		return TIME, p.clock(c)
	case event:
		return DATE, ""
	}
	switch {
	case p.onFrom != noUnit:
		return DURATION, partial{unit: p.onFrom, n: 1}.duration()
	case p.upTo != noUnit:
		return DURATION, partial{unit: p.upTo, n: 1}.duration()
	case p.n > 0 && p.kind == calendar, p.n == uncounted && p.kind == hence: // "a few days later"
		return DURATION, p.duration()
	}
	if p.time != 0 {
		return TIME, p.date(v, c) + "T" + p.hour()
	}
	return DATE, p.date(v, c)
}

// clock is a time of the day that stands beside it, else of the anchor's.
func (p partial) clock(c Context) string {
	p.kind = calendar
	day := p.interval(c).from.String()
	if day == "" {
		day = "XXXX-XX-XX"
	}
	return day + "T" + p.hour()
}

// hour is "09:30", or the code of a part of the day.
func (p partial) hour() string {
	if p.time < 0 {
		return dayparts[-p.time]
	}
	n := int(p.time) - 1
	return two(n/60) + ":" + two(n%60)
}

var dayparts = [...]string{-morning: "MO", -afternoon: "AF", -evening: "EV", -night: "NI"}

var references = [...]string{future: "FUTURE_REF", urgent: "FUTURE_REF", present: "PRESENT_REF", bygone: "PAST_REF"}

var lengths = [...]struct {
	n      int
	letter string
}{
	aMinute: {1, "M"}, anHour: {1, "H"}, aDay: {1, "D"}, aWeekday: {1, "D"}, aWeekend: {1, "WE"}, aWeek: {1, "W"}, aFortnight: {2, "W"}, aMonth: {1, "M"},
	aQuarter: {1, "Q"}, aSeason: {3, "M"}, aHalf: {6, "M"}, aYear: {1, "Y"}, aPlan: {5, "Y"}, aDecade: {10, "Y"}, aCentury: {1, "CE"}, anyUnit: {1, "X"},
}

// duration is "P90D", "PT6H", "PXM" for a count left open.
func (p partial) duration() string {
	l := lengths[p.unit]
	t := ""
	if p.unit == aMinute || p.unit == anHour {
		t = "T"
	}
	if p.n == uncounted {
		return "P" + t + "X" + l.letter
	}
	if p.half {
		return "P" + t + halved(p.unit, l.n, int(p.n), l.letter)
	}
	return "P" + t + strconv.Itoa(max(int(p.n), 1)*l.n) + l.letter
}

// afterHalf is how the half of a unit is written behind it.
var afterHalf = [...]string{aMinute: "30S", anHour: "30M", aDay: "T12H", aMonth: "15D", aYear: "6M"}

// halved is the length of n and a half units: "2Y6M", "15Y" for a decade, "2.5W".
func halved(u unit, length, n int, letter string) string {
	if int(u) < len(afterHalf) && afterHalf[u] != "" {
		whole := ""
		if n > 0 {
			whole = strconv.Itoa(length*n) + letter
		}
		return whole + afterHalf[u]
	}
	if u == aCentury {
		return strconv.Itoa(100*n+50) + "Y"
	}
	if twice := length * (2*n + 1); twice%2 == 0 {
		return strconv.Itoa(twice/2) + letter
	}
	return strconv.Itoa(length*n+length/2) + ".5" + letter
}

func (p partial) set() string {
	switch {
	case p.unit == aWeekday && p.time != 0:
		return "XXXX-WXX-" + strconv.Itoa(int(p.nth)) + "T" + p.hour()
	case p.unit == aWeekday:
		return "XXXX-WXX-" + strconv.Itoa(int(p.nth))
	case p.unit == aDay && p.time != 0:
		return "XXXX-XX-XXT" + p.hour()
	case p.unit == aYear && p.month > 0:
		return "XXXX-" + two(int(p.month))
	case p.unit == aYear && p.nth > 0:
		return "XXXX-" + seasons[(p.nth-1)%4]
	case p.unit == anyUnit:
		return "PX"
	}
	return p.duration()
}

var seasons = [...]string{"SP", "SU", "FA", "WI"}

// date is the value of a stretch of the calendar, with X where it is unknown.
func (p partial) date(v interval, c Context) string {
	if p.kind == ago && p.n == uncounted {
		return references[bygone]
	}
	if p.widen != noUnit {
		return p.widened(v, c)
	}
	if (p.kind == ago || p.kind == hence) && p.unit > aYear && !v.from.IsZero() {
		return four(int(v.from.Year))
	}
	if p.fiscal && p.unit == aYear {
		return p.fiscalName(c)
	}
	switch {
	case p.bc:
		return "BC" + p.unresolved(c)
	case v.from.IsZero():
		return p.unresolved(c)
	}
	if p.unit < unit(len(written)) && written[p.unit] != nil {
		return written[p.unit](v)
	}
	return v.from.String()
}

// widened is the value of the unit around a day, a quarter by what its firm calls it.
func (p partial) widened(v interval, c Context) string {
	if p.bc && p.widen == aYear { // whose years count down
		return "BC" + four(int(p.year)-int(p.turn))
	}
	if p.widen == aQuarter && p.called > 0 && !v.to.IsZero() {
		return four(int(v.to.Year)) + "-Q" + strconv.Itoa(int(p.called))
	}
	return partial{unit: p.widen}.date(v, c)
}

// written writes a stretch by its unit.
var written = [...]func(v interval) string{
	aWeek:    func(v interval) string { return weekName(interval{from: v.from.AddDays(3)}) }, // a month's second week lies in the calendar's that holds its middle
	aWeekend: func(v interval) string { return weekName(v) + "-WE" },
	aMonth:   func(v interval) string { return yearName(v) + "-" + two(int(v.from.Month)) },
	aQuarter: func(v interval) string { return yearName(v) + "-Q" + strconv.Itoa(int(v.from.Month+2)/3) },
	aHalf:    func(v interval) string { return yearName(v) + "-H" + strconv.Itoa(int(v.from.Month+5)/6) },
	aSeason:  func(v interval) string { return yearName(v) + "-" + seasons[(int(v.from.Month)/3+3)%4] },
	aYear:    yearName,
	aDecade:  func(v interval) string { return strconv.Itoa(int(v.from.Year) / 10) },
	aCentury: func(v interval) string { return strconv.Itoa(int(v.from.Year) / 100) },
	aPlan:    func(v interval) string { return yearName(v) + "/" + four(int(v.to.Year)) },
}

func yearName(v interval) string { return four(int(v.from.Year)) }

func weekName(v interval) string {
	y, w := v.from.Time().ISOWeek()
	return four(y) + "-W" + two(w)
}

// fiscalName is the year that a fiscal year is called by.
func (p partial) fiscalName(c Context) string {
	switch {
	case p.year != 0:
		return four(int(p.year))
	case c.Anchor.IsZero():
		return "XXXX"
	}
	y := int(c.Anchor.Year) + int(p.shift)
	if v := currentFiscal(c, int(p.shift)); !v.from.IsZero() {
		y = int(v.from.Year)
		if f := fiscalYears[c.Fiscal]; f.begins > 1 && f.endNamed {
			y++
		}
	}
	return four(y)
}

// unresolved writes what the words alone say.
func (p partial) unresolved(c Context) string {
	y := "XXXX"
	if p.fiscal && !c.Anchor.IsZero() { // whose fiscal year it is, is not known
		y = four(int(c.Anchor.Year))
	}
	if p.year != 0 {
		y = four(int(p.year))
	}
	switch {
	case p.part == ambiguous:
		return y
	case p.unit == aCentury && p.year != 0:
		return y[:2]
	case p.unit == aDay && p.month > 0:
		return y + "-" + two(int(p.month)) + "-" + two(int(p.day))
	case p.unit == aDay && p.day > 0:
		return y + "-XX-" + two(int(p.day))
	case p.unit == aMonth && p.month > 0:
		return y + "-" + two(int(p.month))
	case p.unit == aWeekday:
		return "XXXX-WXX-" + strconv.Itoa(int(p.nth))
	}
	return p.unplaced(y)
}

// unplaced writes a counted part of a year.
func (p partial) unplaced(y string) string {
	if p.nth <= 0 {
		return y
	}
	switch p.unit {
	case aQuarter:
		return y + "-Q" + strconv.Itoa(int(p.nth))
	case aHalf:
		return y + "-H" + strconv.Itoa(int(p.nth))
	case aSeason:
		return y + "-" + seasons[(p.nth-1)%4]
	}
	return y
}
