package timex

import "attache/briefs/text"

// horizon is how many bytes back a report's own quarter or day may stand from
// the words that count from it.
const horizon = 1500

// narrate makes "a year earlier", "the following day" and "the quarter" count
// from what the report named last, where the report tells of the past.
func (f *finder) narrate(before []Mention, m *Mention) {
	switch m.at.kind {
	case ago:
		if (m.at.unit != aYear || m.at.n != 1 || !f.yearBefore(before, m)) && m.Past && f.endsIn(m, f.earlier) {
			f.count(before, m, -int(m.at.n))
		}
	case hence:
		if f.endsIn(m, f.later) {
			m.later = stretch{n: m.at.n, unit: m.at.unit}
			f.count(before, m, int(m.at.n))
		}
	case clock:
		f.hourOfStory(m)
	case calendar:
		f.narrateStretch(before, m)
	}
}

// narrateStretch is narrate for what the words place in the calendar.
func (f *finder) narrateStretch(before []Mention, m *Mention) {
	switch {
	case f.isOfStory(m):
		f.placeInStory(m)
	case m.Rule == yearsQuarter:
		f.quarterOfYear(before, m)
	case f.isRunningQuarter(m) && f.tellsOfNamed(before, m):
	case f.isNamedBeside(m):
		f.placeBeside(before, m)
	case m.Past && (m.at.time == 0 || m.at.shift != 0 && f.isTold(m)):
		f.narrateCalendar(before, m)
	}
}

// isNamedBeside finds a month or season that is told from what was named: "the following May", "the
// previous autumn", "in March of the following year".
func (f *finder) isNamedBeside(m *Mention) bool {
	p := &m.at
	isNamed := p.month != 0 || p.unit == aSeason && p.nth > 0 || p.unit == aQuarter && p.nth > 0
	return isNamed && p.year == 0 && p.shift != 0 && !p.fiscal && (p.again && p.unit != aWeekday || p.in == aYear) && f.isFollowing(m)
}

// isFollowing finds "the following May", and in a history "the next spring".
func (f *finder) isFollowing(m *Mention) bool {
	for i := f.tokenOf(m); i < m.Last; i++ {
		t := f.d.Tokens[i]
		if f.told.Has(t) || f.nextWord.Has(t) && i > 0 && f.the.Has(f.d.Tokens[i-1]) && f.standing() != nil {
			return true
		}
	}
	return false
}

// placeBeside gives a month or season the year that it has before or after what was named.
func (f *finder) placeBeside(before []Mention, m *Mention) {
	b, told := f.standing(), f.tale.day
	if b == nil {
		if b = f.named(before, m, func(b *Mention) bool { return b.at.unit <= aYear && !b.storyTime().IsZero() }); b == nil {
			return
		}
		told = b.storyTime()
	}
	p := &m.at
	year, month, own := told.Year, b.monthTold(told), p.firstMonth()
	switch {
	case p.in == aYear || month == 0:
		year += p.shift
	case p.shift > 0 && own <= month:
		year++
	case p.shift < 0 && own >= month:
		year--
	}
	p.again, p.in, p.shift = false, noUnit, 0
	if p.story = year; !m.Past {
		p.story, p.year = 0, year
	}
}

// quarterOfYear makes "the 1988 quarter" the one that the report named last, of
// another year; where none was named only the year is known.
func (f *finder) quarterOfYear(before []Mention, m *Mention) {
	b := f.named(before, m, isQuarter)
	if b == nil {
		return
	}
	switch p := &b.at; {
	case p.called > 0:
		m.at.unit, m.at.nth = aQuarter, p.called
	case p.widen == aQuarter && p.month > 0:
		m.at.unit, m.at.nth = aQuarter, (p.month+2)/3
	case p.widen == noUnit && p.nth > 0:
		m.at.unit, m.at.nth = aQuarter, p.nth
	}
}

// tellsOfNamed makes "the quarter" and "the latest quarter" the one that was named
// last, if one was.
func (f *finder) tellsOfNamed(before []Mention, m *Mention) bool {
	b := f.named(before, m, func(b *Mention) bool {
		return isQuarter(b) && (b.at.widen == aQuarter || b.told == behind || m.at.shift == 0)
	})
	if b != nil {
		m.at.point(b)
	}
	return b != nil
}

// narrateCalendar is narrate for "the quarter" and "the following day".
func (f *finder) narrateCalendar(before []Mention, m *Mention) {
	p := &m.at
	switch {
	case p.part == ending && p.in == p.unit && p.shift == 0 && !f.hasThis(m):
		p.near = byOver
	case p.part != whole && !f.isStory():
	case f.isRunningQuarter(m):
		p.shift = -1 // results are told when the quarter is over
	case p.shift != 0 && p.in == p.unit && p.unit != aWeekday && f.isTold(m):
		b := f.named(before, m, func(b *Mention) bool { return b.isPlaced() && b.at.unit <= p.unit })
		if b != nil {
			turn, unit, part, hour := p.shift, p.unit, p.part, p.time
			p.point(b)
			p.widen, p.turn, p.part, p.time = unit, int8(turn), part, hour
		}
	}
}

// isRunningQuarter finds "the quarter" and "the latest quarter", and not "this
// quarter".
func (f *finder) isRunningQuarter(m *Mention) bool {
	p := &m.at
	isIt := p.shift == 0 || p.shift == -1 && (m.Rule == latestPeriod || m.Rule == latestUnit)
	return isIt && p.unit == aQuarter && p.nth == 0 && p.in == aQuarter && p.part == whole && !f.hasThis(m)
}

// hasThis finds "this quarter", "the end of this year".
func (f *finder) hasThis(m *Mention) bool {
	for _, t := range f.d.Tokens[f.tokenOf(m):m.Last] {
		if f.this.Has(t) {
			return true
		}
	}
	return false
}

// yearBefore makes "a year earlier" the same stretch of the year before, where
// that is what a report compares with.
func (f *finder) yearBefore(before []Mention, m *Mention) bool {
	b := f.named(before, m, comparedWith(m.Rule))
	switch {
	case b == nil || b.at.widen != noUnit && !isQuarter(b) || b.at.years != 0 || b.isFirstUnits():
	case isQuarter(b), b.at.unit == aDay && b.at.month > 0 && f.d.SentenceAt(b.Start) == f.d.SentenceAt(m.Start) && !f.endsIn(m, f.ago):
		m.at.point(b)
		m.at.years = -1
		return true
	}
	return false
}

// count makes "two years later" so many units from what the sentence or the one
// before it named.
func (f *finder) count(before []Mention, m *Mention, n int) {
	unit := m.at.unit
	if m.at.n == uncounted || unit < aDay || unit > aYear || isFar(n) {
		return
	}
	b := f.named(before, m, func(b *Mention) bool { return b.isCountedOn(unit) && (!b.isWide(unit) || !f.isStory()) })
	if b == nil || b.isWide(unit) || unit == aDay && !b.isDay() || f.isBeyond(b, m) {
		return
	}
	turn := n
	if b.at.widen == unit {
		turn += int(b.at.turn)
	}
	if isFar(turn) {
		return
	}
	m.at.point(b)
	m.at.widen, m.at.turn, m.at.time = unit, int8(turn), 0
}

// isCountedOn reports whether units can be counted from a mention.
func (m *Mention) isCountedOn(u unit) bool {
	return m.isPlaced() && m.at.unit <= u && m.at.years == 0
}

// isWide reports whether a mention is itself counted in other units: "a month later".
func (m *Mention) isWide(u unit) bool { return m.at.widen != noUnit && m.at.widen != u }

// isBeyond reports whether b is named before the sentence that stands before m's; a
// history is one story throughout.
func (f *finder) isBeyond(b, m *Mention) bool {
	return f.d.SentenceAt(m.Start)-f.d.SentenceAt(b.Start) > 1 && !f.isStory()
}

func isFar(n int) bool { return n < -farthest || n > farthest }

// farthest is the longest count that is followed.
const farthest = 100

// point makes a place that of what was named before.
func (p *partial) point(b *Mention) {
	*p = b.at
	p.back, p.told = true, b.isToldBack()
}

// isToldBack reports whether a mention looks back, or what it points to did.
func (m *Mention) isToldBack() bool {
	if m.at.back {
		return m.at.told
	}
	return m.Past
}

// comparedWith is the question which stretch "a year earlier" can compare with; the
// row's words may ask for a quarter.
func comparedWith(rule string) func(*Mention) bool {
	if rule == yearEarlier || rule == samePeriod {
		return func(b *Mention) bool { return isQuarter(b) || b.isFirstUnits() }
	}
	return func(b *Mention) bool { return b.isPlaced() && (!b.naming || isQuarter(b)) || b.isFirstUnits() }
}

// isFirstUnits finds "the first nine months", which a report compares with those of
// the year before.
func (m *Mention) isFirstUnits() bool { return m.Rule == firstUnitsAlone }

func isQuarter(b *Mention) bool {
	p := &b.at
	return p.kind == calendar && p.years == 0 && (p.widen == aQuarter || p.unit == aQuarter && p.widen == noUnit)
}

// named is the last mention that answers the question, in reach of m: what is
// told of a quarter or a year stays in the paragraph or the next.
func (f *finder) named(before []Mention, m *Mention, ask func(*Mention) bool) *Mention {
	for i := len(before) - 1; i >= max(0, len(before)-memory); i-- {
		b := &before[i]
		switch {
		case m.Start-b.Start > horizon && !f.isStory():
			return nil
		case ask(b):
			return b
		}
	}
	return nil
}

// isTold finds the words that count from what was named: "the following day".
// "Next" does so of days, and with its article.
func (f *finder) isTold(m *Mention) bool {
	i := f.tokenOf(m)
	the := f.the.Has(f.d.Tokens[i]) // "the next month" of a story
	for _, t := range f.d.Tokens[i:m.Last] {
		if f.told.Has(t) || (the || m.at.unit == aDay) && f.nextWord.Has(t) {
			return true
		}
	}
	return false
}

// endsIn reports whether the mention's last word is in the set.
func (f *finder) endsIn(m *Mention, words interface{ Has(text.Token) bool }) bool {
	return words.Has(f.d.Tokens[m.Last-1])
}
