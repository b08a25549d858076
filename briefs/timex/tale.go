package timex

import (
	"attache/briefs/match"
	"attache/briefs/text"
)

// tale is where a history stands: the mention that told it last, and its first day.
type tale struct {
	mention Mention
	day     Date // zero before anything is told
}

// standing is the mention that a history stands at, nil where the text is none or nothing is told.
func (f *finder) standing() *Mention {
	if f.tale.day.IsZero() {
		return nil
	}
	return &f.tale.mention
}

// follow makes a history stand where a mention of it tells, unless that is told in passing.
func (f *finder) follow(s text.Sentence, m *Mention) {
	if !f.isStory() {
		return
	}
	told := m.storyTime()
	if m.later.n > 0 {
		told = m.timeOfStory()
	}
	switch {
	case told.IsZero():
	case f.isInPassing(s, m, told):
	case told.Year == f.tale.day.Year && m.at.unit == aYear && !f.opens(s): // it tells nothing more of when
	default:
		f.tale = tale{mention: *m, day: told}
	}
}

// isInPassing reports whether a history names a time and stays where it is: in brackets, of what
// was only planned, up to when something lasted, or of a year that neither its sentence nor its
// paragraph begins with.
func (f *finder) isInPassing(s text.Sentence, m *Mention, told Date) bool {
	at := f.tale.day
	switch {
	case at.IsZero():
		return false
	case m.isUnreal, f.isBracketed(s, m), told.Year > at.Year && f.isUpTo(s, m), told.Before(at) && f.hadBeen(s, m):
		return true
	case m.First-s.First <= opening:
		return false
	case m.at.turn < 0 && m.at.back: // "a year earlier"
		return true
	case m.isDay():
		return false
	case m.at.unit == aYear:
		return told.Year > at.Year+farAhead && f.isAside(s, m) || told.Year < at.Year && !f.opens(s)
	}
	return told.Year < at.Year && !f.opens(s) && f.tale.mention.Start >= f.d.Blocks[s.Block].Start
}

// opening is how many words may stand before a time that a sentence begins with: "meanwhile, | in 1884".
const opening = 2

// farAhead is by how many years a story goes on where it says so in passing.
const farAhead = 3

// isAside finds a year that only tells which of its kind the subject is, for its verb follows:
// "papers found in 2004 | prove".
func (f *finder) isAside(s text.Sentence, m *Mention) bool {
	k := m.Last
	for k < s.Last && f.d.Tokens[k].Kind == text.Punct {
		k++
	}
	return k < s.Last && around{f.Reader, f.d, reading{First: m.First, Last: k}}.isNounNext()
}

// isBracketed finds a mention that a bracket opens with.
func (f *finder) isBracketed(s text.Sentence, m *Mention) bool {
	return m.First > s.First && f.d.Text[f.d.Tokens[m.First-1].Start] == '('
}

// isUpTo finds "until" shortly before a mention: "which lasted until the fall of the port in | May 1945".
func (f *finder) isUpTo(s text.Sentence, m *Mention) bool {
	return f.isBehind(s, m, f.triggers[until], longestPrefix, func(t text.Token) bool { return t.Kind == text.Punct })
}

// hadBeen finds the pluperfect before a mention, which looks back: "they had met in | May 1919".
func (f *finder) hadBeen(s text.Sentence, m *Mention) bool {
	return f.isBehind(s, m, f.pluperfect, clauseSight, f.isComma)
}

// clauseSight is how many tokens back a verb of the same clause is looked for.
const clauseSight = 12

// isBehind reports whether a mention stands at most so many tokens behind a word of a set, in its
// sentence and with no token between that ends what the word leads to.
func (f *finder) isBehind(s text.Sentence, m *Mention, words match.Set, reach int, ends func(text.Token) bool) bool {
	for i := m.First - 1; i >= max(s.First, m.First-reach); i-- {
		if t := f.d.Tokens[i]; words.Has(t) {
			return true
		} else if ends(t) {
			return false
		}
	}
	return false
}

// opens reports whether a paragraph begins with the sentence.
func (f *finder) opens(s text.Sentence) bool { return s.Start == f.d.Blocks[s.Block].Start }

// isYearless reports whether only the tense tells the place's year.
func (p *partial) isYearless() bool {
	return p.kind == calendar && p.year == 0 && p.in == noUnit && !p.again && !p.back
}

// continueStory gives a month, season or day without a year the year of the story that it
// goes on with: "In 2018 they opened talks. On 2 September they signed."
func (f *finder) continueStory(s text.Sentence, before []Mention, m *Mention) {
	p := &m.at
	switch {
	case !m.Past || !p.isYearless() || p.story != 0:
	case f.isStory():
		if b := f.standing(); b != nil && (p.month != 0 || p.isCarried()) {
			p.goOn(b, f.tale.day, true)
		}
	case m.adjective:
	case m.Rule == thatSeason:
		f.continueAny(before, m)
	case p.month != 0:
		f.continueNews(s, before, m)
	}
}

// continueAny gives a season the year of the last mention that tells one.
func (f *finder) continueAny(before []Mention, m *Mention) {
	for i := len(before) - 1; i >= max(0, len(before)-memory); i-- {
		if told := before[i].storyTime(); !told.IsZero() {
			m.at.goOn(&before[i], told, true)
			return
		}
	}
}

// continueNews gives a month or day of a report the year that it has just told of.
func (f *finder) continueNews(s text.Sentence, before []Mention, m *Mention) {
	for i := len(before) - 1; i >= max(0, len(before)-memory); i-- {
		b := &before[i]
		if f.isToday(b) || f.isApart(s, b, m) {
			return
		}
		if told := b.storyTime(); !told.IsZero() && f.isProminent(b) {
			m.at.goOn(b, told, false)
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
	storyAhead = 7
	storyBack  = 9
)

// goOn puts a place into the year of what b told, or into one beside it where
// that lies nearer.
func (p *partial) goOn(b *Mention, told Date, isStory bool) {
	month := b.monthTold(told)
	if p.unit == aDay && p.month == 0 && p.holiday == noHoliday {
		if p.month = int8(month); month == 0 {
			return
		}
	}
	p.story = told.Year + p.turnOfYear(month, isStory)
}

// turnOfYear is 1 where what a history or a report goes on with lies in the year after that of the
// month told last, and -1 where it lies in the year before.
func (p *partial) turnOfYear(month int, isStory bool) int16 {
	own := p.firstMonth()
	switch {
	case month == 0 || own == 0:
	case isStory && p.unit == aSeason && own == 12 && month < 3: // the winter that one is in
		return -1
	case isStory && month-own > storyAhead, !isStory && month > own:
		return 1
	case isStory && own-month > storyBack:
		return -1
	}
	return 0
}

// monthTold is the month that a mention of a day or month names, 0 for one of a year.
func (m *Mention) monthTold(told Date) int {
	if m.at.unit < aYear && (m.at.widen == noUnit || m.at.widen < aYear) {
		return int(told.Month)
	}
	return 0
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

// isOfStory finds "the end of the year", "later in the month" and "the year", which in a history are
// those that it stands in.
func (f *finder) isOfStory(m *Mention) bool {
	p := &m.at
	if !m.Past || p.fiscal || p.shift != 0 || p.in != p.unit || p.unit != aYear && p.unit != aMonth || p.month != 0 || p.nth != 0 || p.n != 0 {
		return false
	}
	b := f.standing()
	return b != nil && b.at.unit <= p.unit && !f.hasThis(m)
}

// placeInStory puts a month or year into that of the story.
func (f *finder) placeInStory(m *Mention) {
	unit, part := m.at.unit, m.at.part
	m.at.point(f.standing())
	m.at.widen, m.at.turn, m.at.part = unit, 0, part
}

// hourOfStory gives a time of day the day that a history stands in: "at 9:30 the first gate opened".
func (f *finder) hourOfStory(m *Mention) {
	if b := f.standing(); m.Past && b != nil && b.isDay() {
		m.strike(b)
	}
}

// storyTime is the first day of what a mention of the past tells of a story, none
// where it tells none.
func (m *Mention) storyTime() Date {
	if m.adjective {
		return Date{}
	}
	return m.timeOfStory()
}

// timeOfStory is storyTime also where the mention only describes something.
func (m *Mention) timeOfStory() Date {
	p := m.at
	switch {
	case p.kind != calendar || !m.Past || p.year == 0 && p.story == 0 || p.unit > aYear || p.fiscal:
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
