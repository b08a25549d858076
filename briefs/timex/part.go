package timex

// cut leaves the part of a stretch that "early", "mid", "late" mean: thirds of
// a year, ten days of a month, else thirds by days.
func (p partial) cut(v interval, c Context) interval {
	switch {
	case v.from.IsZero():
		return v
	case p.isThird():
		return p.third(v)
	}
	switch p.part {
	case ambiguous:
		return interval{}
	case ending:
		return p.last(v)
	case foreHalf, backHalf:
		return p.halfOf(v)
	case later:
		if v.contains(c.Anchor) {
			v.from = c.Anchor
		}
	case earlier:
		if v.contains(c.Anchor) {
			v.to = c.Anchor
		}
	}
	return v
}

// halfOf is the first or second half of a month or decade.
func (p partial) halfOf(v interval) interval {
	second := v.from.AddDays(15)
	if p.unit == aDecade {
		second = v.from.AddYears(5)
	}
	if p.part == foreHalf {
		return interval{v.from, second.AddDays(-1)}
	}
	return interval{second, v.to}
}

// isThird reports whether the words say "early", "mid" or "late" of what is
// longer than a day.
func (p partial) isThird() bool { return p.part >= early && p.part <= late && p.unit > aWeekday }

func (v interval) contains(d Date) bool { return !d.Before(v.from) && !d.After(v.to) }

// third is the early, middle or late part of a stretch.
func (p partial) third(v interval) interval {
	n := int(p.part - early)
	switch {
	case p.unit == aMonth && p.n == 0:
		return tenDays(v, n)
	case p.unit >= aYear:
		all := 12 * (int(v.to.Year) - int(v.from.Year) + 1)
		return interval{v.from.AddMonths(all * n / 3), v.from.AddMonths(all * (n + 1) / 3).AddDays(-1)}
	}
	days := v.from.Until(v.to) + 1
	return interval{v.from.AddDays(days * n / 3), v.from.AddDays(days*(n+1)/3 - 1)}
}

// last is the end of a stretch: of a month its last ten days, of what is longer
// its last month.
func (p partial) last(v interval) interval {
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
