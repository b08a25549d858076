package timex

// unit is a stretch of the calendar.
type unit uint8

const (
	noUnit unit = iota
	aMinute
	anHour
	aDay
	aWeekday
	aWeekend
	aWeek
	aFortnight
	aMonth
	aQuarter
	aSeason
	aHalf
	aYear
	aPlan // a five-year plan
	aDecade
	aCentury
	anyUnit // "regularly": of no stated length
)

// part is which end of a stretch is meant.
type part uint8

const (
	whole part = iota
	early
	mid
	late
	ending   // "the end of"
	later    // "later this year": from the anchor on
	earlier  // "earlier this year": up to the anchor
	foreHalf // "the first half of April"
	backHalf
	ambiguous // "5/6/2025": which is the month cannot be known
)

// kind is what sort of thing the words say.
type kind uint8

const (
	calendar   kind = iota // a stretch of the calendar
	span                   // so many units
	ago                    // so many units before the anchor
	hence                  // so many units after the anchor
	coming                 // the next so many units
	past                   // the last so many units
	recurrence             // again and again
	vaguely                // soon, now, recently
	clock                  // a time of day
	same                   // what was named before
	event                  // no calendar words: "at the next round"
)

// partial is what words say of the calendar before anyone knows today's date.
type partial struct {
	kind    kind
	unit    unit
	part    part
	month   int8  // 1 to 12, 0 when not named
	day     int8  // of the month
	nth     int8  // which quarter, half, season, weekday, week …; below 0 from the end; 0 when not counted
	year    int16 // as written; 0 when not named
	in      unit  // what shift counts, noUnit when nothing is relative
	shift   int16 // how many of those from the anchor's own
	n       int16 // how many units; uncounted for "several"
	half    bool  // and a half more
	working bool  // counted without weekends
	story   int16 // the year of the story that a past month goes on with
	plus    int8  // weeks on: "Friday week"
	which   int8  // of a day: which one of its month or year, below 0 from the end
	time    int16 // minutes of a time of day and one more, a part of the day below 0, 0 for the whole day
	exact   bool  // of a count of units from the anchor: the very day, not the unit it is in
	fiscal  bool
	bc      bool // before Christ: a calendar that no day of ours is in
	twin    bool // of a fiscal year: written "2025/26", so that year is its first
	again   bool // "next March", "last Friday": the nearest one in that direction
	back    bool // "that day": copied from what was named before
	told    bool // and that was told in the past tense
	widen   unit // "that year": the unit around what was named before
	upTo    unit // "the year ended March 31": the unit that ends with it
	onFrom  unit // "the year from April 1": the unit that begins with it
	beside  bool // "the week after Easter"
	weekday int8 // "the Tuesday after Easter": which, in the direction of turn; 0 for none
	turn    int8 // how many of those on: "the following year"
	years   int8 // how many years on: "the same month a year ago"
	called  int8 // "its fourth quarter ended June 30": which quarter its firm calls it
	near    nearness
	holiday holiday
	ref     ref // of vaguely
}

// ref is where a vague word points.
type ref uint8

const (
	future ref = iota
	urgent     // as soon as possible
	present
	bygone
)

// nearness is how a day or month without a year is placed where the tense
// alone would place it far away.
type nearness uint8

const (
	byTense  nearness = iota
	byGuess           // the tense is not clear: whichever lies nearer
	byComing          // "this coming Friday": the next one, soon as it may be
	byOver            // "the end of the year" of what was: the last one that is over
	byReach           // a day almost a year away, or one near by: that one
)

// interval is days from first to last, both included; zero days are unknown.
type interval struct{ from, to Date }

func year(y int) interval { return interval{On(y, 1, 1), On(y, 12, 31)} }

func months(y, m, n int) interval { return interval{On(y, m, 1), On(y, m+n, 0)} }

func week(d Date) interval {
	monday := d.AddDays(-isoWeekday(d) + 1)
	return interval{monday, monday.AddDays(6)}
}

// isoWeekday counts from Monday, 1, to Sunday, 7.
func isoWeekday(d Date) int { return (int(d.Weekday())+6)%7 + 1 }

// interval is where the date lies for a reader at c.
func (p partial) interval(c Context) interval {
	if p.kind != calendar && p.kind != same {
		return p.counted(c)
	}
	if p.back {
		c.Past = p.told
	}
	if p.bc {
		return interval{}
	}
	v := p.cut(p.stretch(c), c)
	if v.from.IsZero() {
		return v
	}
	if p.near == byOver && c.Past && v.from.After(c.Anchor) {
		p.shift--
		v = p.cut(p.stretch(c), c)
	}
	if p.years != 0 {
		v = interval{v.from.AddYears(int(p.years)), v.to.AddYears(int(p.years))}
	}
	if p.weekday != 0 {
		d := weekdayBeside(v.from, int(p.weekday), int(p.turn))
		return interval{d, d}
	}
	if p.upTo != noUnit {
		return interval{add(v.to.AddDays(1), p.upTo, -1), v.to}
	}
	if p.onFrom != noUnit {
		return interval{v.from, add(v.from, p.onFrom, 1).AddDays(-1)}
	}
	if p.widen != noUnit {
		around := partial{unit: p.widen, in: p.widen, shift: int16(p.turn), part: p.part}
		return around.cut(around.stretch(Context{Anchor: v.from, Fiscal: c.Fiscal}), c)
	}
	return v
}

// anyDay stands for all weekdays: "the day after Christmas".
const anyDay = 8

// weekdayBeside is the nth such weekday after a day, or before it where nth is below 0.
func weekdayBeside(d Date, weekday, nth int) Date {
	if weekday == anyDay {
		return d.AddDays(nth)
	}
	if nth < 0 {
		return d.AddDays(-((isoWeekday(d)-weekday+6)%7 + 1) + 7*(nth+1))
	}
	return d.AddDays((weekday-isoWeekday(d)+6)%7 + 1 + 7*(nth-1))
}

// stretch is the date before "early" or "late" cuts it.
func (p partial) stretch(c Context) interval {
	switch {
	case p.needsAnchor() && c.Anchor.IsZero():
		return interval{}
	case p.which != 0:
		return p.oneDay(p.container(c))
	case p.n > 0: // "the last two months of 2025"
		return p.several(p.container(c))
	}
	switch p.unit {
	case aDay:
		return p.aDay(c)
	case aWeekday:
		return p.aWeekday(c)
	case aWeek, aWeekend, aFortnight:
		return p.aWeek(c)
	case aMonth, aQuarter, aSeason, aHalf:
		return p.ofYear(c)
	case aYear:
		return p.aYear(c)
	case aPlan:
		return p.aPlan()
	case aDecade:
		return p.aDecade(c)
	case aCentury:
		return p.aCentury(c)
	}
	return interval{}
}

func (p partial) needsAnchor() bool {
	return p.year == 0 && p.story == 0 && p.unit != aCentury || p.year == 0 && p.in != noUnit && p.unit != aPlan
}

func (p partial) aDay(c Context) interval {
	if p.month == 0 && p.in == aMonth && p.day > 0 {
		m := c.Anchor.AddMonths(int(p.shift))
		return one(valid(int(m.Year), int(m.Month), int(p.day)))
	}
	switch {
	case p.holiday != noHoliday:
		return p.aHoliday(c)
	case p.month == 0 && p.day > 0:
		return p.bareDay(c)
	case p.month == 0:
		d := c.Anchor.AddDays(int(p.shift))
		return interval{d, d}
	case p.year != 0:
		return one(valid(int(p.year), int(p.month), int(p.day)))
	case p.in == aYear:
		return one(valid(int(c.Anchor.Year)+int(p.shift), int(p.month), int(p.day)))
	}
	at := func(y int) interval { return one(valid(y, int(p.month), int(p.day))) }
	if p.again && p.shift != 0 { // "last Christmas"
		return p.strictly(c, at)
	}
	return p.nearest(c, at)
}

func one(d Date, ok bool) interval {
	if !ok {
		return interval{}
	}
	return interval{d, d}
}

// bareDay is "the 15th": this month's, or the next or last one's.
func (p partial) bareDay(c Context) interval {
	step := 1
	if c.Past {
		step = -1
	}
	first := On(int(c.Anchor.Year), int(c.Anchor.Month), 1)
	for i := range 3 {
		m := first.AddMonths(i * step)
		d, ok := valid(int(m.Year), int(m.Month), int(p.day))
		if ok && (d == c.Anchor || d.After(c.Anchor) != c.Past) {
			return interval{d, d}
		}
	}
	return interval{}
}

// nearest is the yearly stretch that a clause of this tense means: the next
// that is not over, or the last that has begun.
func (p partial) nearest(c Context, at func(y int) interval) interval {
	if p.story != 0 && c.Past {
		if v := at(int(p.story)); c.Anchor.IsZero() || !v.from.After(c.Anchor) {
			return v
		}
	}
	v := p.byTense(c, at)
	if p.near != byGuess && p.near != byReach || v.from.IsZero() {
		return v
	}
	c.Past = !c.Past
	other := p.byTense(c, at)
	far, close := distance(c.Anchor, v), distance(c.Anchor, other)
	if other.from.IsZero() || p.near == byReach && (far < tooFar || close > p.soon(c.Past)) || close >= far {
		return v
	}
	return other
}

// A day without a year is seldom one of almost a year ago when the same day is
// a few weeks ahead: "extended its offer until Nov. 9". Nor does a deadline lie almost a
// year ahead that has gone by some days ago: "told to leave by Nov. 9".
const (
	tooFar     = 300
	soonEnough = 60
	nextMonth  = 31
	justPassed = 7
)

// soon is how many days ahead a place may lie that is taken for the next one: the
// month that follows, or a day of some weeks on. One behind has just gone by.
func (p partial) soon(behind bool) int {
	switch {
	case behind:
		return justPassed
	case p.unit == aMonth || p.holiday != noHoliday:
		return nextMonth
	}
	return soonEnough
}

// distance is how many days a stretch lies from a day, 0 when it is in it.
func distance(d Date, v interval) int {
	return max(d.Until(v.from), v.to.Until(d), 0)
}

// byTense is nearest by the tense alone.
func (p partial) byTense(c Context, at func(y int) interval) interval {
	y := int(c.Anchor.Year)
	for _, dy := range [...]int{-1, 0, 1, 2, 4} { // 29 February may be years away
		k := dy
		if c.Past {
			k = -dy
		}
		v := at(y + k)
		if v.to.IsZero() {
			continue
		}
		if !c.Past && !v.to.Before(c.Anchor) || c.Past && !v.from.After(c.Anchor) {
			return v
		}
	}
	return interval{}
}

// strictly is nearest without the stretch that the anchor is in.
func (p partial) strictly(c Context, at func(y int) interval) interval {
	y := int(c.Anchor.Year)
	for _, dy := range [...]int{-1, 0, 1, 2} {
		k := dy * sign(int(p.shift))
		v := at(y + k)
		if p.shift > 0 && v.from.After(c.Anchor) || p.shift < 0 && v.to.Before(c.Anchor) {
			return v
		}
	}
	return interval{}
}

func sign(n int) int {
	if n < 0 {
		return -1
	}
	return 1
}

// aWeekday is a day named by its weekday. Without more words it is the coming
// one, or the last one in the past tense; the anchor's own day counts.
func (p partial) aWeekday(c Context) interval {
	ahead := int(p.nth) - isoWeekday(c.Anchor)
	switch {
	case p.in == aWeek: // "Monday of next week"
		ahead += 7 * int(p.shift)
	case p.near == byComing:
		if ahead <= 0 {
			ahead += 7
		}
	case p.again && p.shift > 0: // "next Friday" is next week's
		ahead += 7
	case p.again && p.shift < 0:
		if ahead >= 0 {
			ahead -= 7
		}
	case p.again: // "this Friday"
	case c.Past && ahead > 0:
		ahead -= 7
	case !c.Past && ahead < 0:
		ahead += 7
	}
	d := c.Anchor.AddDays(ahead + 7*int(p.plus))
	return interval{d, d}
}

func (p partial) aWeek(c Context) interval {
	var v interval
	switch {
	case p.near == byComing: // the first one that is not yet over
		v = week(c.Anchor)
	case p.nth == 0:
		v = week(c.Anchor.AddDays(7 * int(p.shift)))
	case p.unit == aWeekend:
		return nthWeekend(p.container(c), int(p.nth))
	default:
		v = nthDays(p.container(c), int(p.nth), p.days())
	}
	if p.unit == aWeekend {
		v.from = v.to.AddDays(-1)
		if p.shift == 0 && c.Past && v.from.After(c.Anchor) {
			v.from, v.to = v.from.AddDays(-7), v.to.AddDays(-7)
		}
	}
	return v
}

// nthWeekend is the n-th Saturday of a month with the Sunday behind it; its last for -1.
func nthWeekend(m interval, n int) interval {
	if m.from.IsZero() {
		return interval{}
	}
	saturday := m.from.AddDays((13-isoWeekday(m.from))%7 + 7*(n-1))
	if n < 0 {
		saturday = m.to.AddDays(-(isoWeekday(m.to) + 1) % 7)
	}
	return interval{saturday, saturday.AddDays(1)}
}

// days is how many days a week has, or a fortnight.
func (p partial) days() int {
	if p.unit == aFortnight {
		return 14
	}
	return 7
}

// nthDays is the n-th run of so many days of a month, 1–7, 8–14 …; its last for
// -1.
func nthDays(m interval, n, days int) interval {
	if m.from.IsZero() {
		return m
	}
	if n < 0 {
		return interval{m.to.AddDays(1 - days), m.to}
	}
	from := m.from.AddDays(days * (n - 1))
	to := from.AddDays(days - 1)
	if to.After(m.to) {
		to = m.to
	}
	return interval{from, to}
}

// size is how many months a stretch of the year has, and in which month its
// first one begins.
func (p partial) size() (n, first int) {
	switch p.unit {
	case aQuarter:
		return 3, 1
	case aHalf:
		return 6, 1
	case aSeason:
		return 3, 3 // the northern spring
	}
	return 1, 1
}

// ofYear is a month, quarter, season or half.
func (p partial) ofYear(c Context) interval {
	nth := int(p.nth)
	if p.unit == aMonth && p.month > 0 {
		nth = int(p.month)
	}
	n, first := p.size()
	if nth < 0 {
		nth += 12/n + 1
	}
	at := func(y int) interval { return months(y, first+n*(nth-1), n) }
	if p.fiscal {
		at = func(y int) interval { return slice(p.fiscalYear(c, y), n, nth) }
	}
	switch {
	case nth == 0:
		return p.running(c, n, first)
	case p.year != 0 || p.in == aYear:
		return p.inYear(c, n, nth, at)
	case p.again && p.shift != 0:
		return p.strictly(c, at)
	case p.again:
		return at(int(c.Anchor.Year))
	}
	return p.nearest(c, at)
}

// inYear is a month, quarter, season or half of a year that the words tell.
func (p partial) inYear(c Context, n, nth int, at func(y int) interval) interval {
	y := int(p.year)
	if y == 0 {
		y = int(c.Anchor.Year) + int(p.shift)
	}
	if p.year == 0 && p.fiscal {
		return slice(currentFiscal(c, int(p.shift)), n, nth)
	}
	return at(y)
}

// slice is the nth stretch of n months in a longer one.
func slice(v interval, n, nth int) interval {
	if v.from.IsZero() {
		return v
	}
	return months(int(v.from.Year), int(v.from.Month)+n*(nth-1), n)
}

// container is the month, year or other stretch that the date is a part of.
func (p partial) container(c Context) interval {
	whole := partial{month: p.month, year: p.year, story: p.story, in: p.in, shift: p.shift, near: p.near}
	switch {
	case p.month > 0:
		whole.unit = aMonth
	case p.in == noUnit:
		whole.unit = aYear
	default:
		whole.unit = p.in
	}
	return whole.stretch(c)
}

// several is the first or last n units of a stretch.
func (p partial) several(v interval) interval {
	switch {
	case v.from.IsZero():
		return v
	case p.nth < 0:
		return interval{add(v.to.AddDays(1), p.unit, -int(p.n)), v.to}
	}
	return interval{v.from, add(v.from, p.unit, int(p.n)).AddDays(-1)}
}

// oneDay is a day of a stretch: its second Monday, its last working day.
func (p partial) oneDay(v interval) interval {
	if v.from.IsZero() {
		return v
	}
	step, d := 1, v.from
	if p.which < 0 {
		step, d = -1, v.to
	}
	left := int(p.which) * step
	for ; v.contains(d); d = d.AddDays(step) {
		if !p.isCounted(d) {
			continue
		}
		if left--; left == 0 {
			return interval{d, d}
		}
	}
	return interval{}
}

// isCounted reports whether a day is of the weekday that is counted, or a
// working day where those are.
func (p partial) isCounted(d Date) bool {
	if p.unit == aWeekday {
		return isoWeekday(d) == int(p.nth)
	}
	return !p.working || isoWeekday(d) < 6
}

// running is "this month", "next quarter": counted from the anchor's own.
func (p partial) running(c Context, n, first int) interval {
	k := floorDiv(int(c.Anchor.Month)-first, n) + int(p.shift)
	return months(int(c.Anchor.Year), first+n*k, n)
}

func (p partial) aYear(c Context) interval {
	switch {
	case p.fiscal && p.year != 0:
		return p.fiscalYear(c, int(p.year))
	case p.fiscal:
		return currentFiscal(c, int(p.shift))
	case p.year != 0:
		return year(int(p.year))
	}
	return year(int(c.Anchor.Year) + int(p.shift))
}

// aPlan is a five-year plan of China, the third of which began in 1966.
func (p partial) aPlan() interval {
	y := 1966 + 5*(int(p.nth)-3)
	return interval{On(y, 1, 1), On(y+4, 12, 31)}
}

func (p partial) aDecade(c Context) interval {
	y := int(p.year)
	if y == 0 {
		y = int(c.Anchor.Year)/10*10 + 10*int(p.shift)
	}
	return interval{On(y, 1, 1), On(y+9, 12, 31)}
}

func (p partial) aCentury(c Context) interval {
	y := int(p.year)
	if y == 0 {
		y = int(c.Anchor.Year)/100*100 + 100*int(p.shift)
	}
	return interval{On(y, 1, 1), On(y+99, 12, 31)}
}
