package timex

import "attache/briefs/text"

// Context is who reads a time expression, and when.
type Context struct {
	Anchor Date
	Grain  Precision // how finely Anchor is known: a year's deadlines end with their year
	Past   bool      // the clause is in the past tense: weekdays, months and days without a year look back
	Fiscal string    // code of the actor's country, for fiscal years
	// Event is the day of a named event where the text gives it; it may be nil.
	Event func(words string) (Date, bool)
}

// Resolve is what a mention means to a reader at c.
func (r *Reader) Resolve(d *text.Doc, m *Mention, c Context) Expr {
	if c.Grain >= Year && c.Grain <= MultiYear && m.isOfYear() { // "in 1995 they agreed to close it from October"
		c.Anchor = On(int(c.Anchor.Year), 1, 1)
	}
	v := m.at.interval(c)
	switch {
	case !m.ranged:
	case m.Rule == twoQuarters || m.Rule == yearsPeriod || m.Rule == yearsInFigures: // one mention of both
		a, b := m.bounds(c)
		v = interval{a.from, b.to}
	default:
		v = m.end(c)
	}
	e := Expr{Span: m.Span, Phrase: m.Phrase, Rule: m.Rule, From: v.from, To: v.to}
	e.Type, e.Value = m.at.timex(v, c)
	e.Due = m.due(d, c, v)
	return e
}

// isOfYear reports whether a mention is a day or month without its year.
func (m *Mention) isOfYear() bool {
	p := m.at
	return p.kind == calendar && p.year == 0 && p.in == noUnit && p.month != 0
}

// end is the mention's own end of a range. The range's years agree: "from
// November to February" ends in the year after.
func (m *Mention) end(c Context) interval {
	a, b := m.bounds(c)
	if m.at == m.open {
		return a
	}
	if m.at == m.close {
		return b
	}
	return m.at.interval(c)
}

// leapYear is how many days lie at the most between the ends of a range of which one names no
// year: "from last November to February".
const leapYear = 366

// bounds resolves both ends of a range.
func (m *Mention) bounds(c Context) (a, b interval) {
	b = m.close.interval(c)
	back := c
	if !b.from.IsZero() && m.open.year == 0 && m.open.in == noUnit && m.close.year != 0 {
		back.Anchor, back.Past = b.from, true
	}
	a = m.open.interval(back)
	if begun, ok := m.begun(a, b, c); ok {
		return begun, b
	}
	if m.close.year == 0 && m.close.in == noUnit && !a.from.IsZero() && (b.to.Before(a.from) || m.close.month != 0 && b.from.After(a.from.AddDays(leapYear))) {
		ahead := c
		ahead.Anchor, ahead.Past = a.from, false
		b = m.close.interval(ahead)
	}
	if !b.from.IsZero() && b.to.Before(a.from) {
		back.Anchor, back.Past = b.from, true
		a = m.open.interval(back)
	}
	return a, b
}

// begun is the first end of a range of days without a year that has begun and is not over: "from
// 9 to 12 March", told on the 10th.
func (m *Mention) begun(a, b interval, c Context) (interval, bool) {
	if m.open.unit != aDay || m.close.unit != aDay || m.open.year != 0 || m.close.year != 0 || !b.to.Before(a.from) || b.to.IsZero() {
		return a, false
	}
	back := c
	back.Anchor, back.Past = b.from, true
	a = m.open.interval(back)
	return a, !a.from.IsZero() && !c.Anchor.Before(a.from) && !b.to.Before(c.Anchor)
}

// due is what the mention says of an act that stands with it. Its Span is
// empty where the words time nothing: "for five years", "annual".
func (m *Mention) due(d *text.Doc, c Context, v interval) Due {
	due := Due{Span: m.Phrase, Precision: m.precision(), Basis: m.basis(), Confidence: m.confidence(c)}
	switch {
	case m.adjective && m.at.kind != recurrence || m.at.kind == clock || m.at.kind == vaguely && m.at.ref > urgent:
		return Due{}
	case m.recurs:
		m.again(&due, c)
	case m.at.kind == span:
		return m.counted(due, d, c)
	case m.at.kind == event:
		m.byEvent(&due, d, c)
	case m.at.kind == vaguely:
		due.Role = m.vagueRole()
	case m.ranged:
		a, b := m.bounds(c)
		due.Role, due.From, due.To = Window, a.from, b.to
	default:
		m.byDay(&due, v)
	}
	if due.From.After(due.To) && !due.To.IsZero() {
		due.From = Date{}
	}
	return due
}

// vagueRole is the role of a time without days: "from the coming season" begins with it.
func (m *Mention) vagueRole() Role {
	switch m.sense {
	case by, within, before:
		return Deadline
	case until:
		return Until
	case from, after:
		return Start
	}
	return Window
}

// byDay gives a stretch of the calendar its role.
func (m *Mention) byDay(due *Due, v interval) {
	due.From, due.To = v.from, v.to
	if m.at.years < 0 || m.at.turn < 0 && !m.at.beside || m.at.kind == ago && m.sense == from { // "a year earlier"
		due.Role = Background
		return
	}
	switch m.sense {
	case by, within, before:
		due.Role, due.From, due.To = Deadline, Date{}, m.lastDay(v)
	case until, notBefore:
		due.Role, due.From, due.To = Until, Date{}, m.lastDay(v)
	case from:
		due.Role = Start
	case since:
		due.Role = Background
	case after:
		due.Role, due.To = Start, Date{}
		if !v.to.IsZero() {
			due.From = v.to.AddDays(1)
		}
	default:
		due.Role = m.unprepared()
	}
}

// lastDay is the end of a stretch, or the day before one that a time lies
// before.
func (m *Mention) lastDay(v interval) Date {
	if (m.sense == before || m.sense == notBefore) && m.endsBefore() && !v.from.IsZero() {
		return v.from.AddDays(-1)
	}
	return v.to
}

// endsBefore reports whether "before" a stretch ends on the day before it:
// before an event in November is by its end.
func (m *Mention) endsBefore() bool {
	return m.at.part != ending && (!m.triggered || m.at.unit == aDay || m.at.unit == aWeekday)
}

// unprepared is the role of a stretch that its preposition leaves open.
func (m *Mention) unprepared() Role {
	switch {
	case m.at.kind == ago || m.at.kind == past:
		return Background
	case m.isDay() && m.at.widen == noUnit && m.at.kind != coming:
		return Act
	}
	return Window
}

// again is a recurrence, with the bounds of its start where it has one.
func (m *Mention) again(due *Due, c Context) {
	due.Role, due.Recurs, due.Precision, due.Confidence = Recurring, true, Repeats, 0.8
	if m.open != (partial{}) {
		v := m.open.interval(c)
		due.Role, due.From, due.To = Start, v.from, v.to
	}
}

// counted is a count of units: a deadline after "within" and "in", a window
// after "over" with an event, and no time at all after "for".
func (m *Mention) counted(due Due, d *text.Doc, c Context) Due {
	if m.sense == by && m.Event.Empty() && d.Words(m.First, m.First+1) == "by" && d.Words(m.First+1, m.First+2) != "no" {
		return Due{} // "delay it by six months"
	}
	role, ok := m.countRole(c)
	if !ok {
		return Due{}
	}
	if due.Role = role; role == Window {
		due.Precision = Event
		return due
	}
	if m.at.n == uncounted {
		due.Precision, due.Basis, due.Confidence = Vague, ByFeel, 0.4
		return due
	}
	start, ok := m.start(d, c)
	switch {
	case m.each:
		due.Role, due.Recurs = Recurring, true
	case ok && role == Until && m.open != (partial{}):
		_, due.To, _ = m.Runs(c)
	case ok:
		due.To = m.late(start, c)
		if due.Role == Act {
			due.From = due.To
		}
	}
	if !ok {
		due.Precision, due.Confidence = Event, 0.3
	}
	return due
}

// Lasts is the last day of a count of units that begins on a day: "for 90 days"
// from 14 May. It is false of any other mention.
func (m *Mention) Lasts(from Date) (Date, bool) {
	if m.at.kind != span || m.sense != lasting || m.at.n == uncounted || m.at.unit < aDay || !m.Event.Empty() {
		return Date{}, false
	}
	return m.at.away(from, 1), true
}

// Runs is the first and the last day of a count that begins with what its words name: "for ten
// years starting 2026", "for 90 days from 14 May". It is false of any other mention.
func (m *Mention) Runs(c Context) (from, to Date, ok bool) {
	if m.sense != lasting || !m.dated || m.backwards || m.open == (partial{}) || m.at.n == uncounted {
		return Date{}, Date{}, false
	}
	v := m.open.interval(c)
	if v.from.IsZero() {
		return Date{}, Date{}, false
	}
	return v.from, m.lastOf(v), true
}

// lastOf is the last day of a count that begins with a stretch of the calendar. Of days counted
// from a day it is the one that so many lie after it.
func (m *Mention) lastOf(v interval) Date {
	to := m.at.away(v.from, 1)
	if v.from != v.to && !to.IsZero() {
		to = to.AddDays(-1)
	}
	return to
}

// After is the day that so many units from a day are over: "within two years of its start". It is
// false of any mention that counts none.
func (m *Mention) After(from Date) (Date, bool) {
	if m.at.kind != span || m.at.n == uncounted || m.at.unit < aDay || from.IsZero() || m.backwards {
		return Date{}, false
	}
	return m.at.away(from, 1), true
}

// Later is when it is so many units after a day that was told: "a week later". It is false of any
// mention that counts none.
func (m *Mention) Later(from Date) (Date, bool) {
	if m.later.n <= 0 || m.later.unit < aDay || from.IsZero() {
		return Date{}, false
	}
	return add(from, m.later.unit, int(m.later.n)), true
}

// IsLater reports whether a mention counts units from what was told before: "a week later".
func (m *Mention) IsLater() bool { return m.later.n > 0 && m.later.unit >= aDay }

// IsLength reports whether a mention tells how long something takes or lasts, and of no day when:
// "over five years", "for six months".
func (m *Mention) IsLength() bool {
	return m.at.kind == span && (m.sense == lasting || m.sense == spread) && m.Event.Empty() && !m.adjective && !m.dated
}

// isUntilItsEnd finds a count that holds from a day or event on: "for 90 days from 14 May".
func (m *Mention) isUntilItsEnd() bool { return m.sense == lasting && (m.dated || !m.Event.Empty()) }

// countRole is the role of a count of units; false where it times nothing.
func (m *Mention) countRole(c Context) (Role, bool) {
	switch {
	case m.sense == in && c.Past && m.Event.Empty(): // "grew in two years"
		return 0, false
	case m.sense == until || m.isUntilItsEnd():
		return Until, true
	case m.sense == spread && !m.Event.Empty():
		return Window, true
	case m.sense == within || m.sense == in || m.sense == by:
		return Deadline, true
	case m.Event.Empty() || m.sense == lasting || m.sense == spread:
		return 0, false
	}
	return Act, true
}

// late is the last day that is n units from the start. A start known by its
// year alone gives the end of a year for a count of years.
func (m *Mention) late(start Date, c Context) Date {
	way := 1
	if m.backwards {
		way = -1
	}
	d := m.at.away(start, way)
	if c.Grain >= Year && m.Event.Empty() && !d.IsZero() && m.at.unit >= aYear {
		return On(int(d.Year), 12, 31)
	}
	return d
}

// start is the day a count begins: the anchor's, or its event's.
func (m *Mention) start(d *text.Doc, c Context) (Date, bool) {
	if m.Event.Empty() || m.here {
		return c.Anchor, !c.Anchor.IsZero()
	}
	if m.open != (partial{}) {
		v := m.open.interval(c)
		return v.to, !v.to.IsZero()
	}
	if c.Event == nil {
		return Date{}, false
	}
	return c.Event(m.Event.Of(d.Text))
}

// byEvent is a time that only an event gives.
func (m *Mention) byEvent(due *Due, d *text.Doc, c Context) {
	due.Precision, due.Basis, due.Confidence = Event, ByEvent, 0.3
	var on Date
	if c.Event != nil && !m.Event.Empty() && m.at.nth == 0 {
		if day, ok := c.Event(m.Event.Of(d.Text)); ok {
			on, due.Confidence = day, 0.9
		}
	}
	switch m.sense {
	case by, within:
		due.Role, due.To = Deadline, on
	case until:
		due.Role, due.To = Until, on
	case before:
		due.Role = Deadline
		if !on.IsZero() {
			due.To = on.AddDays(-1)
		}
	case after, from:
		due.Role, due.From = Start, on
	case amid, in:
		due.Role, due.From, due.To = Window, on, on
	default:
		due.Role, due.From, due.To = Act, on, on
	}
}

// precision is how finely the words place the time.
func (m *Mention) precision() Precision {
	p := m.at
	switch {
	case p.kind == vaguely:
		return Vague
	case p.kind == recurrence:
		return Repeats
	case p.kind == event:
		return Event
	case p.n == uncounted && p.kind != calendar:
		return Vague
	case m.isLong():
		return MultiYear
	case p.kind == span && (p.unit == aDay || p.unit == aWeek || p.unit == aFortnight):
		return Day
	case p.isThird():
		return ofThird(p.unit)
	case p.onFrom != noUnit:
		return precisions[p.onFrom]
	case p.upTo != noUnit:
		return precisions[p.upTo]
	case p.widen != noUnit:
		return precisions[p.widen]
	}
	return precisions[p.unit]
}

// ofThird is how finely "early", "mid" and "late" place a time.
func ofThird(u unit) Precision {
	if u == aMonth {
		return TenDays
	}
	return Vague
}

// isLong finds "the next five years", "2026 to 2030".
func (m *Mention) isLong() bool {
	p := m.at
	return p.kind == coming && (p.unit == aYear || p.unit == aDecade) && p.n > 1 || m.ranged && p.unit == aYear
}

var precisions = [...]Precision{
	aMinute: Day, anHour: Day, aDay: Day, aWeekday: Day, aWeekend: Week, aWeek: Week, aFortnight: Week, aMonth: Month, aQuarter: Quarter, aSeason: Quarter,
	aHalf: Half, aYear: Year, aPlan: MultiYear, aDecade: MultiYear, aCentury: MultiYear, anyUnit: Vague,
}

func (m *Mention) basis() Basis {
	p := m.at
	switch {
	case p.kind == vaguely || p.kind != calendar && p.n == uncounted:
		return ByFeel
	case !m.Event.Empty() && !m.triggered || p.kind == event:
		return ByEvent
	case p.fiscal:
		return Fiscal
	case p.kind == calendar && (p.year != 0 || p.unit == aPlan):
		return Explicit
	}
	return Relative
}

// confidence is the last column of the table in docs/domain.md ("Times").
func (m *Mention) confidence(c Context) float64 {
	p := m.at
	switch {
	case p.kind == vaguely && p.ref == urgent:
		return 0.2
	case p.kind == vaguely:
		return 0.25
	case p.kind == recurrence:
		return 0.8
	case p.n == uncounted && p.kind != calendar:
		return 0.4
	case p.kind == span && !m.Event.Empty() && !m.dated:
		return 0.6
	case p.kind == span || p.kind == coming:
		return 0.9
	case p.part == ambiguous:
		return 0.3
	case p.fiscal:
		return 0.8
	case p.isThird():
		return confidenceOfThird(p.unit)
	}
	return min(m.calendarConfidence(c), m.mostSure())
}

// mostSure is the most that a mention can be sure of its days: a season is told by the year that it lies in.
func (m *Mention) mostSure() float64 {
	if m.Rule == seasonOfYear {
		return 0.7
	}
	return 1
}

// confidenceOfThird is that of "early", "mid" and "late".
func confidenceOfThird(u unit) float64 {
	if u == aMonth {
		return 0.75
	}
	return 0.6
}

func (m *Mention) calendarConfidence(c Context) float64 {
	p := m.at
	switch {
	case p.back:
		return 0.6
	case p.unit == aDay && p.year != 0:
		return 0.98
	case p.unit == aPlan, m.sense == from && p.year == 0:
		return 0.9
	case p.year != 0 || p.unit == aDay:
		return 0.95
	case p.unit == aYear && p.shift == 0 && (m.sense == within || p.part == ending):
		return 0.7
	case p.unit == aWeek || p.unit == aWeekday:
		return 0.85
	case p.in == noUnit: // "the second quarter": which year is a guess
		return 0.85
	}
	return 0.95
}
