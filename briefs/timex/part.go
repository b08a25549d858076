package timex

// cut leaves the part of a stretch that "early", "mid", "late" mean: thirds of
// a year, ten days of a month, else thirds by days.
func (p place) cut(v interval, c Context) interval {
	if p.part == whole || v.from.IsZero() || p.part >= early && p.part <= late && (p.unit == aDay || p.unit == aWeekday) {
		return v
	}
	switch p.part {
	case ambiguous:
		return interval{}
	case ending:
		return p.last(v)
	case foreHalf:
		return interval{v.from, v.from.AddDays(14)}
	case backHalf:
		return interval{v.from.AddDays(15), v.to}
	case later:
		if c.Anchor.Before(v.from) || c.Anchor.After(v.to) {
			return v
		}
		return interval{c.Anchor, v.to}
	case earlier:
		if c.Anchor.Before(v.from) || c.Anchor.After(v.to) {
			return v
		}
		return interval{v.from, c.Anchor}
	}
	third := min(int(p.part-early), 2)
	switch {
	case p.unit == aYear:
		from := v.from.AddMonths(4 * third)
		return interval{from, from.AddMonths(4).AddDays(-1)}
	case p.unit == aMonth && p.n == 0:
		return tenDays(v, third)
	}
	if p.unit > aYear {
		n := 12 * (int(v.to.Year) - int(v.from.Year) + 1)
		return interval{v.from.AddMonths(n * third / 3), v.from.AddMonths(n * (third + 1) / 3).AddDays(-1)}
	}
	n := v.from.Until(v.to) + 1
	return interval{v.from.AddDays(n * third / 3), v.from.AddDays(n*(third+1)/3 - 1)}
}

// last is the end of a stretch: of a month its last ten days, of what is longer
// its last month.
func (p place) last(v interval) interval {
	switch {
	case p.unit == aMonth:
		return tenDays(v, 2)
	case p.unit == aWeek || p.unit == aDay:
		return v
	}
	return interval{On(int(v.to.Year), int(v.to.Month), 1), v.to}
}

func tenDays(v interval, third int) interval {
	if third == 2 {
		return interval{v.from.AddDays(20), v.to}
	}
	return interval{v.from.AddDays(10 * third), v.from.AddDays(10*third + 9)}
}
