package timex

import "attache/briefs/text"

// endOn makes a stretch end on the day that m names, which then tells nothing else.
// A year that does is a year long, and a quarter is the one that its firm counts.
func (f *finder) endOn(p, m *Mention) {
	v, _ := f.worth('u', f.d.Tokens[p.Last-1].Sym)
	nth := p.at.nth
	if p.at.back { // its number is another's
		nth = 0
	}
	p.at.point(m)
	m.names()
	switch u := unit(v); u {
	case aYear:
		p.at.upTo = aYear
	case aQuarter:
		p.at.widen, p.at.called = u, nth
	default:
		p.at.widen = u
	}
}

// isEndedOn finds a stretch that is named by its last day: "the quarter ended
// Sept. 30".
func (f *finder) isEndedOn(p, m *Mention) bool {
	if !m.isDay() || f.tokenOf(m) != p.Last+1 || !f.ended.Has(f.d.Tokens[p.Last]) || f.tokenOf(p)+3 < p.Last || p.at.kind != calendar {
		return false
	}
	v, ok := f.worth('u', f.d.Tokens[p.Last-1].Sym)
	return ok && unit(v) >= aWeek && unit(v) <= aYear
}

// isBegunOn finds a stretch that is named by its first day: "the fiscal year
// beginning 1 April", "for the year from 1 April".
func (f *finder) isBegunOn(p, m *Mention) bool {
	return m.isDay() && m.sense == from && m.First == p.Last && p.at.kind == calendar && p.at.unit == aYear && p.at.year == 0 && p.at.part == whole && !f.hasThis(p)
}

// isDated finds the date of an event: "before the summit in November".
func (f *finder) isDated(p, m *Mention) bool {
	if p.at.kind != event || m.at.kind != calendar || m.sense != in && m.sense != plain || f.gap(p, m) > 6 {
		return false
	}
	for _, t := range f.d.Tokens[p.Last:m.First] {
		if t.Kind == text.Punct || f.modal.Has(t) {
			return false
		}
	}
	return m.sense == in
}

func (f *finder) date(p, m *Mention) {
	m.First = p.First
	m.triggered = true
	m.Phrase = f.d.Cover(m.First, m.Last)
	m.sense = p.sense
	m.Event = p.Event
}

// isRange finds "from X to Y", "between X and Y", "2026-2030".
func (f *finder) isRange(p, m *Mention) bool {
	if !p.beginsRange() || m.at.kind != calendar {
		return false
	}
	gap := f.rangeWords(p, m)
	if len(gap) != 1 {
		return false
	}
	switch {
	case f.dash.Has(gap[0]):
		return true
	case f.and.Has(gap[0]):
		return p.sense == between
	case f.d.Text[gap[0].Start] == '/': // "in May/June"
		return p.isMonth() && m.isMonth()
	case f.to.Has(gap[0]):
		return p.sense == from || p.sense == since || p.at.unit == m.at.unit && p.sense != by && p.sense != until
	}
	return false
}

// rangeWords is the words between the two ends of what may be a range, without a comma
// before them and "at least" behind them: "from May | until at least | July".
func (f *finder) rangeWords(p, m *Mention) []text.Token {
	k := f.tokenOf(m)
	gap := f.d.Tokens[p.Last:max(k, p.Last)]
	switch {
	case len(gap) == 2 && f.isComma(gap[0]):
		return gap[1:]
	case len(gap) == 3 && f.d.Words(k-2, k) == "at least":
		return gap[:1]
	}
	return gap
}

// beginsRange reports whether a mention can be the first end of a range.
func (m *Mention) beginsRange() bool { return !m.ranged && (m.at.kind == calendar || m.isNow()) }

// isNow finds "now", which can begin a range.
func (m *Mention) isNow() bool { return m.at.kind == vaguely && m.at.ref == present }

func (f *finder) joinRange(i, j int) {
	p, m := &f.found[i], &f.found[j]
	a, b := p.at, m.at
	if p.isNow() {
		a = partial{unit: aDay, in: aDay}
	}
	if a.year == 0 && a.in == noUnit {
		a.year, a.in, a.shift = b.year, b.in, b.shift
		if a.year != 0 && a.month > b.month && b.month != 0 { // "from December to May 2022"
			a.year--
		}
	}
	if a.unit == b.unit && a.month == 0 && a.day != 0 {
		a.month = b.month
	}
	m.Last = max(m.Last, p.Last)
	if !p.isNow() {
		p.at = a
	}
	if a.isInAYear() && b.month != 0 { // a verb tells the tense of both
		p.Past, p.at.near, a.near = m.Past, b.near, b.near
	}
	for _, k := range [...]*Mention{p, m} {
		k.ranged, k.open, k.close = true, a, b
		k.adjective = p.adjective
		k.sense = in
	}
	f.cover(i, j)
}

// isInAYear finds a day or month whose year the tense alone tells.
func (p partial) isInAYear() bool { return p.month != 0 && p.year == 0 && p.in == noUnit && !p.again }

// years reads "in 2020 and 2021", "in each of 2026, 2027 and 2028", "in May or June" as one run.
func (f *finder) years() {
	for i := f.first; i < len(f.found); {
		j := i
		for j+1 < len(f.found) && (f.isNextYear(&f.found[j], &f.found[j+1]) || f.isNextMonth(&f.found[j], &f.found[j+1])) {
			j++
		}
		if j > i && !f.found[i].ranged {
			a, b := f.found[i].at, f.found[j].at
			sense := f.found[i].sense
			for k := i; k <= j; k++ {
				m := &f.found[k]
				m.ranged, m.open, m.close, m.sense = true, a, b, sense
			}
			f.cover(i, j)
		}
		i = j + 1
	}
}

func (f *finder) isNextYear(p, m *Mention) bool {
	if p.at.kind != calendar || m.at.kind != calendar || p.at.unit != aYear || m.at.unit != aYear || p.at.year == 0 || m.at.year != p.at.year+1 {
		return false
	}
	first, last := f.afterBrackets(p.Last), f.tokenOf(m)
	if last-first == 2 && f.inWord.Has(f.d.Tokens[last-1]) { // "in 2026 and in 2027"
		last--
	}
	if n := last - first; n < 1 || n > 2 {
		return false
	}
	for _, t := range f.d.Tokens[first:last] {
		if !f.isComma(t) && !f.either.Has(t) {
			return false
		}
	}
	return true
}

// isNextMonth finds a later month or weekday that "and" or "or" joins to one before: "in late May
// or early June", "on Monday and Tuesday".
func (f *finder) isNextMonth(p, m *Mention) bool {
	isMonth := p.isMonth() && m.isMonth() && p.at.month < m.at.month && p.at.year == 0
	isDay := p.isWeekday() && m.isWeekday() && p.at.nth < m.at.nth
	if !isMonth && !isDay || p.sense != in {
		return false
	}
	k := f.tokenOf(m)
	return k == p.Last+1 && f.either.Has(f.d.Tokens[p.Last]) && m.First >= k
}

// isMonth finds a month of the calendar or a part of it, isWeekday a day named by its weekday alone.
func (m *Mention) isMonth() bool { return m.isPlain() && m.at.unit == aMonth && m.at.month > 0 }

func (m *Mention) isWeekday() bool { return m.isPlain() && m.at.unit == aWeekday }

// isPlain finds a stretch of the calendar by itself: in no range, and not counted from another.
func (m *Mention) isPlain() bool {
	return m.at.kind == calendar && !m.at.again && !m.adjective && !m.ranged
}
