package timex

// add is the day n units after d, before it for n below 0.
func add(d Date, u unit, n int) Date {
	switch u {
	case anHour: // a day is 24 of them, and a part of a day ends with the day
		return d.AddDays(n / 24)
	case aDay:
		return d.AddDays(n)
	case aWeek:
		return d.AddDays(7 * n)
	case aFortnight:
		return d.AddDays(14 * n)
	case aMonth:
		return d.AddMonths(n)
	case aQuarter:
		return d.AddMonths(3 * n)
	case aHalf:
		return d.AddMonths(6 * n)
	case aYear:
		return d.AddYears(n)
	case aDecade:
		return d.AddYears(10 * n)
	case aCentury:
		return d.AddYears(100 * n)
	}
	return d
}

// halves is the half of a unit, by unit.
var halves = [...]struct {
	unit unit
	n    int
}{
	aWeek: {aDay, 3}, aFortnight: {aWeek, 1}, aMonth: {aDay, 15}, aHalf: {aMonth, 3}, aYear: {aMonth, 6}, aDecade: {aYear, 5}, aCentury: {aYear, 50},
}

// away is the day that the place's count leads to from d, onward for way 1.
func (p partial) away(d Date, way int) Date {
	n := way * int(p.n)
	if p.working && p.unit == aDay {
		return workingDays(d, n)
	}
	d = add(d, p.unit, n)
	if p.half && int(p.unit) < len(halves) {
		d = add(d, halves[p.unit].unit, way*halves[p.unit].n)
	}
	return d
}

// workingDays is the day n days from Monday to Friday after d, before it for n
// below 0.
func workingDays(d Date, n int) Date {
	step := sign(n)
	d = d.AddDays(n / 5 * 7)
	for n %= 5; n != 0 && !d.IsZero(); {
		if d = d.AddDays(step); isoWeekday(d) < 6 {
			n -= step
		}
	}
	for isoWeekday(d) > 5 && !d.IsZero() {
		d = d.AddDays(step)
	}
	return d
}

// counted is where a count of units from the anchor leads.
func (p partial) counted(c Context) interval {
	if c.Anchor.IsZero() {
		return interval{}
	}
	d := c.Anchor
	switch {
	case p.kind == coming && p.n == uncounted:
		return open(d, p.unit, 1)
	case p.kind == past && p.n == uncounted:
		return open(d, p.unit, -1)
	case p.n == uncounted:
		return interval{}
	case p.kind == coming:
		return interval{d, p.away(d, 1)}
	case p.kind == past:
		return interval{p.away(d, -1), d}
	case p.kind == ago:
		return p.around(p.away(d, -1))
	case p.kind == hence && p.exact:
		return interval{p.away(d, 1), p.away(d, 1)}
	case p.kind == hence:
		return p.around(p.away(d, 1))
	case p.kind == vaguely && p.ref == present:
		return interval{d, d}
	}
	return interval{}
}

// around is the whole unit that d is in: "two years ago" is that year.
func (p partial) around(d Date) interval {
	switch p.unit {
	case aWeek:
		return week(d)
	case aMonth:
		return months(int(d.Year), int(d.Month), 1)
	case aYear, aDecade, aCentury:
		return year(int(d.Year))
	}
	return interval{d, d}
}

// open is "the coming weeks": how near and how far is a choice (docs/domain.md, "Times").
func open(d Date, u unit, way int) interval {
	near, far := 0, 0
	switch u {
	case aDay:
		if way > 0 { // "in the coming days": how many is not said
			return interval{}
		}
		near, far = 1, 14
	case aWeek:
		near, far = 7, 56
	case aMonth:
		near, far = 30, 180
	default:
		return interval{}
	}
	if way < 0 {
		return interval{d.AddDays(-far), d.AddDays(-near)}
	}
	return interval{d.AddDays(near), d.AddDays(far)}
}
