package timex

import "attache/briefs/text"

// A history is told in years: it names at least so many, and so many for each
// "yesterday" and day of the week, and for each promise of what will be.
const (
	storyYears    = 6
	storyShare    = 3
	storyPromises = 1
)

// isStory reports whether the text is a history rather than news: it names many
// years, hardly a day of the week, and hardly anything that will be. Its times
// are told from each other, not from the day of writing.
func (f *finder) isStory() bool {
	if f.story == unclear {
		f.story = ahead
		if f.tellsHistory() {
			f.story = behind
		}
	}
	return f.story == behind
}

func (f *finder) tellsHistory() bool {
	years, days, promises := f.yearsTold(), 0, 0
	if years < storyYears {
		return false // as most
	}
	for i := range f.d.Tokens {
		switch t := &f.d.Tokens[i]; {
		case t.Kind == text.Number, !f.storied.Has(*t):
		case f.deictic.Has(*t):
			days++
		case f.promise.Has(*t):
			promises++
		}
	}
	return years > storyShare*days && years > storyPromises*promises
}

// yearsTold is how many years the text names by their number.
func (f *finder) yearsTold() (n int) {
	for i := range f.d.Tokens {
		if t := &f.d.Tokens[i]; t.Kind == text.Number && (isYear(t.Of(f.d.Text)) || i+1 < len(f.d.Tokens) && f.christ.Has(f.d.Tokens[i+1])) {
			n++
		}
	}
	return n
}

func isYear(w string) bool {
	if len(w) != 4 {
		return false
	}
	n, ok := digitsOf(w)
	return ok && n > 1000 && n < 2100
}

// isToldBack reports whether a mention tells of what was because the text is a
// history: all does, but for sentences that promise.
func (f *finder) isToldBack(s text.Sentence) bool {
	if !f.isStory() {
		return false
	}
	for i := s.First; i < min(s.Last, s.First+2*sight); i++ {
		if f.promise.Has(f.d.Tokens[i]) || f.isAwaited(i) {
			return false
		}
	}
	return true
}

// isAwaited finds "is expected", "are due".
func (f *finder) isAwaited(i int) bool {
	return f.future.Has(f.d.Tokens[i]) && i > 0 && f.is.Has(f.d.Tokens[i-1])
}

// isYearless reports whether only the tense tells the place's year.
func (p *partial) isYearless() bool {
	return p.kind == calendar && p.year == 0 && p.in == noUnit && !p.again && !p.back
}

// continueStory gives a month, season or day without a year the year of the story that it
// goes on with: "In 2018 they opened talks. On 2 September they signed."
func (f *finder) continueStory(s text.Sentence, before []Mention, m *Mention) {
	p := &m.at
	isStory := m.Rule == thatSeason || f.isStory()
	if !m.Past || !p.isYearless() || m.adjective || p.month == 0 && !(p.isCarried() && isStory) {
		return
	}
	for i := len(before) - 1; i >= max(0, len(before)-memory); i-- {
		b := &before[i]
		if !isStory && (f.isToday(b) || f.isApart(s, b, m)) {
			return
		}
		if told := b.storyTime(); !told.IsZero() && (isStory || f.isProminent(b)) {
			p.goOn(b, told, isStory)
			return
		}
	}
}

// isProminent reports whether what b names is more than a year named in passing: it stands
// at the head of its sentence, or names a month.
func (f *finder) isProminent(b *Mention) bool {
	return b.at.unit < aYear || b.First == f.d.Sentences[f.d.SentenceAt(b.Start)].First
}

// isCarried finds a season, and a day of a month that the story has named: "on
// the 20th".
func (p *partial) isCarried() bool {
	return p.unit == aSeason && p.nth > 0 || p.unit == aDay && p.day > 0 || p.holiday != noHoliday
}

// Months to either side of the last one that was told in which a history goes on;
// news goes on ahead alone.
const (
	storyAhead = 8
	storyBack  = 9
)

// goOn puts a place into the year of what b told, or into one beside it where
// that lies nearer.
func (p *partial) goOn(b *Mention, told Date, isStory bool) {
	month := 0
	if b.at.unit < aYear && (b.at.widen == noUnit || b.at.widen < aYear) {
		month = int(told.Month)
	}
	if p.unit == aDay && p.month == 0 && p.holiday == noHoliday {
		if p.month = int8(month); month == 0 {
			return
		}
	}
	p.story = told.Year
	own := p.firstMonth()
	switch {
	case month == 0 || own == 0:
	case isStory && month-own > storyAhead, !isStory && month > own:
		p.story++
	case isStory && own-month > storyBack:
		p.story--
	}
}

// firstMonth is the month of its year in which a place begins, 0 where it names
// none.
func (p *partial) firstMonth() int {
	if p.unit == aSeason {
		return 3 * int(p.nth)
	}
	return int(p.month)
}

// isApart reports whether what b names is not in the sentence before m's, or in
// another paragraph.
func (f *finder) isApart(s text.Sentence, b, m *Mention) bool {
	return f.d.SentenceAt(m.Start)-f.d.SentenceAt(b.Start) > 1 || b.Start < f.d.Blocks[s.Block].Start
}

// storyTime is the first day of what a mention of the past tells of a story, none
// where it tells none.
func (m *Mention) storyTime() Date {
	p := m.at
	switch {
	case p.kind != calendar || m.adjective || !m.Past || p.year == 0 && p.story == 0 || p.unit > aYear || p.fiscal:
		return Date{}
	case m.sense == before || m.sense == within || m.sense == since || m.sense == lasting:
		return Date{}
	}
	return p.interval(Context{Past: true}).from
}

// isToday finds what is told from the day of writing, where a story ends.
func (f *finder) isToday(m *Mention) bool {
	p := &m.at
	return p.kind == ago || p.kind == calendar && !p.back && (p.in != noUnit || p.unit == aWeekday && p.which == 0)
}
