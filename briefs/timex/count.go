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

// counted is where a count of units from the anchor leads.
func (p place) counted(c Context) interval {
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
		return interval{d, add(d, p.unit, int(p.n))}
	case p.kind == past:
		return interval{add(d, p.unit, -int(p.n)), d}
	case p.kind == ago:
		return p.around(add(d, p.unit, -int(p.n)))
	case p.kind == hence:
		return p.around(add(d, p.unit, int(p.n)))
	case p.kind == vaguely && p.ref == present:
		return interval{d, d}
	}
	return interval{}
}

// around is the whole unit that d is in: "two years ago" is that year.
func (p place) around(d Date) interval {
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

// open is "the coming weeks": how near and how far is DOMAIN.md's choice.
func open(d Date, u unit, way int) interval {
	near, far := 0, 0
	switch u {
	case aDay:
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
