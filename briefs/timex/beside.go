package timex

// isHourOf finds an hour that a remark parts from its day, "at 10:30 a.m. (0730 GMT)
// Friday", or tells once more with it, "at 10:30 a.m. (0730 GMT Friday)".
func (f *finder) isHourOf(p, m *Mention) bool {
	if p.at.kind == clock && m.isDay() && m.at.time > 0 && m.First == p.Last+1 && f.d.Text[f.d.Tokens[p.Last].Start] == '(' {
		return true
	}
	k := f.afterBrackets(p.Last)
	return p.at.kind == clock && m.isDay() && m.at.time == 0 && k > p.Last && k == m.First
}

// isPointedAt makes a weekday the date that stands behind it in brackets, and a week the one beside
// the day that it names.
func (f *finder) isPointedAt(p, m *Mention) bool {
	switch {
	case f.isDateOf(p, m):
		p.at.point(m)
		m.adjective = true
		return true
	case f.isWeekdayBeside(p, m):
		f.setBeside(p, m)
		return true
	case f.isUnitBeside(p, m):
		u := p.at.unit
		p.at.point(m)
		p.at.beside = true
		p.at.turn, p.at.widen, p.at.weekday = m.beside(u)
		m.names()
		p.Last = m.Last
		p.Phrase = f.d.Cover(p.First, p.Last)
		return true
	}
	return false
}

// isDateOf finds the date in brackets of a weekday: "on Tuesday (April 7, 2026)".
func (f *finder) isDateOf(p, m *Mention) bool {
	isWeekday := p.at.unit == aWeekday && p.at.kind == calendar && p.at.in == noUnit && !p.at.again
	return isWeekday && m.at.unit == aDay && m.at.month > 0 && m.First == p.Last+1 && f.d.Text[f.d.Tokens[p.Last].Start] == '(' && f.afterBrackets(p.Last) > p.Last
}

// isWeekdayBeside finds "the Tuesday after Easter", "the Friday before 1 May".
func (f *finder) isWeekdayBeside(p, m *Mention) bool {
	if !m.isNamedDay() || p.at.unit != aWeekday || p.at.kind != calendar || p.at.again || p.at.plus != 0 || m.First != p.Last {
		return false
	}
	if f.told.Has(f.d.Tokens[m.First]) && m.at.again { // "the Tuesday | following Easter"
		m.at.again, m.at.shift, m.at.in, m.sense, p.adjective = false, 0, noUnit, after, false
	}
	return !p.adjective && (m.sense == after || m.sense == before)
}

// isNamedDay finds a day of the calendar that is told by its date or its name.
func (m *Mention) isNamedDay() bool {
	return m.at.kind == calendar && m.at.unit == aDay && (m.at.holiday != noHoliday || m.at.month > 0) && m.at.widen == noUnit && !m.ranged
}

// dayBeside makes a day the one beside it that the words before it count: "the day | after
// Christmas", and "the week | after Easter" where no preposition leads to it.
func (f *finder) dayBeside(m *Mention, least int) {
	k := m.First - 2
	if k < least || !m.isNamedDay() || m.sense != after && m.sense != before || !f.the.Has(f.d.Tokens[k]) {
		return
	}
	v, ok := f.worth('u', f.d.Tokens[k+1].Sym)
	if !ok || unit(v) != aDay && unit(v) != aWeek {
		return
	}
	m.at.beside = true
	m.at.turn, m.at.widen, m.at.weekday = m.beside(unit(v))
	done := f.done
	f.done = max(least, k-longestPrefix)
	m.First, m.sense = f.preposition(k)
	f.done = done
	m.Span, m.Phrase = f.d.Cover(k, m.Last), f.d.Cover(m.First, m.Last)
}

// setBeside places a weekday beside the day that m names, which then tells nothing else.
func (f *finder) setBeside(p, m *Mention) {
	weekday, turn := p.at.nth, f.nthBefore(p)
	if m.sense == before {
		turn = -turn
	}
	p.at.point(m)
	p.at.back, p.at.weekday, p.at.turn, p.at.beside = m.at.back, weekday, turn, true
	m.names()
	k := f.tokenOf(p)
	for k > 0 && (f.the.Has(f.d.Tokens[k-1]) || f.isOrdinal(k-1)) {
		k--
	}
	if k < f.tokenOf(p) {
		done := f.done
		f.done = max(0, k-longestPrefix)
		p.First, p.sense = f.preposition(k)
		f.done = done
	}
	p.Last = m.Last
	p.Phrase = f.d.Cover(p.First, p.Last)
}

func (f *finder) isOrdinal(k int) bool {
	n, ok := f.worth('o', f.d.Tokens[k].Sym)
	return ok && n > 0
}

// nthBefore is which one of several the ordinal before a mention counts: "the | second | Monday
// after Easter". It is 1 where none stands there.
func (f *finder) nthBefore(p *Mention) int8 {
	k := f.tokenOf(p) - 1
	if k < 0 {
		return 1
	}
	if n, ok := f.worth('o', f.d.Tokens[k].Sym); ok && n > 0 && n < 10 {
		return int8(n)
	}
	return 1
}

// beside is how the day or week beside the day that m names is placed: in which direction, as
// what unit, and on which weekday.
func (m *Mention) beside(u unit) (turn int8, widen unit, weekday int8) {
	turn = 1
	if m.sense == before {
		turn = -1
	}
	if u == aDay {
		return turn, noUnit, anyDay
	}
	return turn, u, 0
}

// isUnitBeside finds "the week after Easter", "the day before 1 May".
func (f *finder) isUnitBeside(p, m *Mention) bool {
	isUnit := p.at.kind == calendar && (p.at.unit == aWeek || p.at.unit == aDay && p.at.month == 0 && p.at.day == 0 && p.at.holiday == noHoliday && f.hasThe(p)) && p.at.shift == 0 && p.at.nth == 0 && p.at.part == whole
	return isUnit && m.isDay() && m.at.kind == calendar && m.First == p.Last && (m.sense == after || m.sense == before)
}

// isThatYear finds "Dec. 20 that year".
func (f *finder) isThatYear(p, m *Mention) bool {
	isYear := m.at.widen == aYear || m.at.widen == noUnit && m.at.unit == aYear
	return m.at.back && isYear && (m.at.year != 0 || m.at.story != 0) && p.at.month != 0 && p.at.year == 0 && f.gap(p, m) <= 1
}
