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
			f.count(before, m, int(m.at.n))
		}
	case calendar:
		if m.Past && m.at.time == 0 {
			f.narrateCalendar(before, m)
		}
	}
}

// narrateCalendar is narrate for "the quarter" and "the following day".
func (f *finder) narrateCalendar(before []Mention, m *Mention) {
	p := &m.at
	switch {
	case p.part == ending && p.in == p.unit && p.shift == 0 && !f.hasThis(m):
		p.near = byOver
	case p.part != whole:
	case f.isRunningQuarter(m):
		if b := f.named(before, m, isQuarter); b != nil {
			p.point(b)
			return
		}
		p.shift = -1 // results are told when the quarter is over
	case p.shift != 0 && p.in == p.unit && p.unit != aWeekday && f.isTold(m):
		b := f.named(before, m, func(b *Mention) bool { return b.isPlaced() && b.at.unit <= p.unit })
		if b != nil {
			turn, unit := p.shift, p.unit
			p.point(b)
			p.widen, p.turn = unit, int8(turn)
		}
	}
}

// isRunningQuarter finds "the quarter", and not "this quarter".
func (f *finder) isRunningQuarter(m *Mention) bool {
	p := &m.at
	return p.unit == aQuarter && p.nth == 0 && p.shift == 0 && p.in == aQuarter && !f.hasThis(m)
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

// isYearless reports whether only the tense tells the place's year.
func (p *place) isYearless() bool {
	return p.kind == calendar && p.year == 0 && p.in == noUnit && !p.again && !p.back
}

// carry gives a month or day without a year the year of the story that it goes
// on with: "In 2018 they opened talks. On 2 September they signed." A month
// before that of the story lies in the year after.
func (f *finder) carry(s text.Sentence, before []Mention, m *Mention) {
	p := &m.at
	if !m.Past || p.month == 0 || !p.isYearless() || m.adjective {
		return
	}
	for i := len(before) - 1; i >= max(0, len(before)-memory); i-- {
		b := &before[i]
		if f.isToday(b) || f.isApart(s, b, m) && !f.isStory() {
			return
		}
		if y := b.storyYear(); y != 0 {
			p.story = y
			if b.at.month > p.month {
				p.story++
			}
			return
		}
	}
}

// isApart reports whether what b names is not in the sentence before m's, or in
// another paragraph.
func (f *finder) isApart(s text.Sentence, b, m *Mention) bool {
	return f.d.SentenceAt(m.Start)-f.d.SentenceAt(b.Start) > 1 || b.Start < f.d.Blocks[s.Block].Start
}

// storyYear is the year that a mention of the past tells a story of, 0 where it
// tells none.
func (m *Mention) storyYear() int16 {
	p := &m.at
	switch {
	case p.kind != calendar || m.adjective || !m.Past || m.sense != plain && m.sense != in && m.sense != at && m.sense != after && m.sense != from && m.sense != until && m.sense != by:
		return 0
	case p.story != 0:
		return p.story
	case p.unit <= aYear && !p.fiscal:
		return p.year
	}
	return 0
}

// isToday finds what is told from the day of writing, where a story ends.
func (f *finder) isToday(m *Mention) bool {
	p := &m.at
	return p.kind == ago || p.kind == calendar && !p.back && (p.in != noUnit || p.unit == aWeekday && p.which == 0)
}

// isStory reports whether the text is a history rather than news: it names many
// years, and hardly a day of the week.
func (f *finder) isStory() bool {
	if f.story == unclear {
		years, days := 0, 0
		for _, t := range f.d.Tokens {
			switch {
			case t.Kind == text.Number && t.End-t.Start == 4:
				if n, ok := digitsOf(t.Of(f.d.Text)); ok && n > 1000 && n < 2100 {
					years++
				}
			case f.deictic.Has(t):
				days++
			}
		}
		f.story = ahead
		if years >= storyYears && years > storyShare*days {
			f.story = behind
		}
	}
	return f.story == behind
}

// A history names at least so many years, and so many for each "yesterday" and
// day of the week.
const (
	storyYears = 8
	storyShare = 8
)

// yearBefore makes "a year earlier" the same stretch of the year before, where
// that is what a report compares with.
func (f *finder) yearBefore(before []Mention, m *Mention) bool {
	b := f.named(before, m, (*Mention).isPlaced)
	compact := m.Rule == yearEarlier
	if compact {
		b = f.named(before, m, isQuarter)
	}
	switch {
	case b == nil || b.at.widen != noUnit && !isQuarter(b) || b.at.years != 0:
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
	b := f.named(before, m, func(b *Mention) bool { return b.isPlaced() && b.at.unit <= unit && b.at.years == 0 })
	if b == nil || b.at.widen != noUnit && b.at.widen != unit || unit == aDay && !b.isDay() || f.d.SentenceAt(m.Start)-f.d.SentenceAt(b.Start) > 1 {
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
	m.at.widen, m.at.turn = unit, int8(turn)
}

func isFar(n int) bool { return n < -farthest || n > farthest }

// farthest is the longest count that is followed.
const farthest = 100

// point makes a place that of what was named before.
func (p *place) point(b *Mention) {
	*p = b.at
	p.back, p.told = true, b.Past
}

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
		case m.Start-b.Start > horizon:
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
