package timex

import (
	"strings"

	"attache/briefs/text"
)

// worth is what a word is worth in a capture of the letter.
func (r *Reader) worth(letter byte, sym text.Sym) (int, bool) {
	if int(sym) < len(r.values) {
		for _, v := range r.values[sym] {
			if v.letter == letter {
				return v.n, true
			}
		}
	}
	return 0, false
}

// value is what the captured words are worth: the first one that has a value.
func (r *Reader) value(d *text.Doc, m *reading, letter byte) (int, bool) {
	kept := m.Kept[r.slots[letter]]
	if letter == 'c' {
		letter = 'r'
	}
	for i := kept[0]; i < kept[1]; i++ {
		if v, ok := r.worth(letter, d.Tokens[i].Sym); ok {
			return v, true
		}
		if d.Tokens[i].Kind == text.Glyph {
			if v, ok := ofHangul(d.Tokens[i].Of(d.Text), letter); ok {
				return v, true
			}
		}
	}
	return 0, false
}

// digits is the number that a capture's first token holds.
func (r *Reader) digits(d *text.Doc, m *reading, letter byte) (int, bool) {
	kept := m.Kept[r.slots[letter]]
	if kept[1] <= kept[0] {
		return 0, false
	}
	return digitsOf(d.Tokens[kept[0]].Of(d.Text))
}

// fill puts what the captures hold into the row's place.
func (f *finder) fill(p *partial, m *reading) {
	*p = m.Row.Yield.partial
	f.fillNames(p, m)
	f.fillRelation(p, m)
	f.fillCount(p, m)
	f.fillForm(p, m)
}

// fillForm reads captures where it is not the plain way.
func (f *finder) fillForm(p *partial, m *reading) {
	switch m.Row.Yield.form {
	case dots:
		f.fillDotted(p, m)
	case stamped:
		f.fillStamp(p, m)
	case slashes:
		f.slashed(p, m)
	case halfMonth:
		p.part, p.nth = foreHalf+part(p.nth-1), 0
	case firstUnits:
		p.soften()
	case timed:
		p.time = f.minutes(m)
	case era:
		f.fromEra(p, m)
	case numbered:
		f.fillNumbered(p, m)
	case spelled:
		p.year, p.n = f.spelled(m), 0
	case weekOn:
		p.nextWeek(f.word(m.Last-1), m.Kept.Has(f.slots['w']))
	case nthDay:
		f.fillNthDay(p, m)
	case beforeChrist:
		n, _ := f.digits(f.d, m, 'y')
		p.year = int16(n)
	case centuries:
		p.year, p.day, p.nth = int16(100*(max(int(p.day), int(p.nth))-1)), 0, 0
	}
}

func (f *finder) fillDotted(p *partial, m *reading) {
	d, _ := dotted(f.word(m.First))
	p.year, p.month, p.day = d.Year, int8(d.Month), int8(d.Day)
}

func (f *finder) fillNumbered(p *partial, m *reading) {
	n, _ := f.digits(f.d, m, 'q')
	p.nth = int8(n)
}

func (f *finder) fillNthDay(p *partial, m *reading) {
	v, _ := f.worth('o', f.d.Tokens[m.First].Sym)
	p.which = int8(v)
	for _, t := range f.d.Tokens[m.First:m.Last] {
		p.working = p.working || f.working.Has(t)
	}
	if p.unit == aDay && p.month > 0 && v > 0 && !p.working { // "the fifth day of March"
		p.day, p.which = int8(v), 0
	}
}

// fillStamp reads "2026-01-05T09:30Z".
func (f *finder) fillStamp(p *partial, m *reading) {
	kept := m.Kept[f.slots['d']]
	p.day, p.time = stampOf(f.word(int(kept[0])))
	if k := int(kept[1]); p.time > 0 && k+1 < m.Last && f.word(k) == ":" {
		v, _ := digitsOf(strings.TrimSuffix(f.word(k+1), "Z"))
		p.time += int16(v)
	}
}

// spelled is a year in words: "nineteen ninety-six", "two thousand and nine".
func (f *finder) spelled(m *reading) int16 {
	kept := m.Kept[f.slots['n']]
	i := int(kept[0])
	century, _ := f.worth('n', f.d.Tokens[i].Sym)
	if strings.EqualFold(f.word(i+1), "thousand") {
		century = 20
	}
	rest, _ := f.sum(i+1, int(kept[1]))
	return int16(100*century) + rest%100
}

// stampOf reads the day and hour of "30T17"; the hour is in minutes and one more.
func stampOf(w string) (day int8, minutes int16) {
	d, h, _ := strings.Cut(w, "T")
	n, _ := digitsOf(d)
	hour, ok := digitsOf(strings.TrimSuffix(h, "Z"))
	if !ok || hour > 24 {
		return int8(n), 0
	}
	return int8(n), int16(hour%24*60 + 1)
}

// nextWeek makes "Friday week" and "today fortnight" of a day.
func (p *partial) nextWeek(word string, named bool) {
	p.plus = 1
	if word[0] == 'f' || word[0] == 'F' {
		p.plus = 2
	}
	if named { // fillRelation took the week for the unit
		*p = partial{unit: aWeekday, nth: p.nth, plus: p.plus}
		return
	}
	*p = partial{unit: aDay, in: aDay, shift: p.shift + 7*int16(p.plus)}
}

// soften makes "the first few months of" a year its early part.
func (p *partial) soften() {
	if p.n != uncounted {
		return
	}
	p.part = early
	if p.nth < 0 {
		p.part = late
	}
	p.unit, p.nth, p.n = aYear, 0, 0
	if p.month > 0 || p.in == aMonth {
		p.unit = aMonth
	}
}

// fillNames reads years, months, days, ordinals: what has a name or a number.
func (f *finder) fillNames(p *partial, m *reading) {
	general := p.unit == aYear && p.kind == calendar
	f.fillYear(p, m, general)
	if v, ok := f.value(f.d, m, 's'); ok {
		p.nth = int8(v)
		if p.kind == calendar {
			p.unit = aSeason
		}
	}
	if v, ok := f.number(m, 'm'); ok {
		p.month = int8(v)
		if general {
			p.unit = aMonth
		}
	}
	if kept := m.Kept[f.slots['d']]; kept[1] > kept[0] {
		p.day = int8(dayOf(f.word(int(kept[0]))))
	}
	if v, ok := f.value(f.d, m, 't'); ok {
		p.time = int16(v)
	}
	f.fillWeekday(p, m)
	f.fillPart(p, m)
}

// fillYear reads the year; general is set where it may be a decade.
func (f *finder) fillYear(p *partial, m *reading, general bool) {
	if kept := m.Kept[f.slots['y']]; kept[1] > kept[0] {
		p.year = int16(f.year(m, int(kept[0])))
		if w := f.word(int(kept[0])); general && strings.HasSuffix(w, "0s") {
			p.unit = aDecade
		}
	}
	p.fiscal = p.fiscal || m.Kept.Has(f.slots['f']) || f.isFY(m)
}

// fillWeekday reads a weekday where it is the place, and not only named beside
// one.
func (f *finder) fillWeekday(p *partial, m *reading) {
	v, ok := f.value(f.d, m, 'w')
	if !ok || p.unit != aWeekday && p.kind != recurrence && p.in != aDay {
		return
	}
	p.nth = int8(v)
	if p.in == aDay { // "late Thursday": no day counted from today
		p.unit, p.in = aWeekday, noUnit
	}
	if p.kind == recurrence {
		p.unit = aWeekday
	}
}

// fillPart reads which one and which part of it: "second", "Q2", "early".
func (f *finder) fillPart(p *partial, m *reading) {
	if v, ok := f.value(f.d, m, 'o'); ok {
		p.nth = int8(v)
	}
	if v, ok := f.value(f.d, m, 'q'); ok {
		p.quarter(v)
	} else if kept := m.Kept[f.slots['q']]; kept[1] > kept[0] {
		if q, year, ok := shortQuarterOf(f.word(int(kept[0]))); ok {
			p.quarter(q)
			p.year = int16(year)
		}
	}
	if v, ok := f.value(f.d, m, 'p'); ok {
		p.part = part(v)
	}
}

// quarter makes a place the nth quarter, or a half where inHalves is added.
func (p *partial) quarter(n int) {
	p.unit, p.nth = aQuarter, int8(n)
	if n > inHalves {
		p.unit, p.nth = aHalf, int8(n-inHalves)
	}
}

func (f *finder) year(m *reading, i int) int {
	if v, ok := f.worth('y', f.d.Tokens[i].Sym); ok {
		return v
	}
	v, _ := digitsOf(strings.TrimSuffix(f.word(i), "s"))
	if len(f.word(i)) == 2 { // "30-Jun-26"
		return inCentury(v)
	}
	return v
}

// inCentury is the year that two figures stand for.
func inCentury(n int) int {
	if n > 60 {
		return 1900 + n
	}
	return 2000 + n
}

func (f *finder) isFY(m *reading) bool {
	kept := m.Kept[f.slots['y']]
	if kept[1] <= kept[0] {
		return false
	}
	w := f.word(int(kept[0]))
	return w[0] == 'F' || w[0] == 'f'
}

// number is a capture's value by word or by figures.
func (f *finder) number(m *reading, letter byte) (int, bool) {
	if v, ok := f.value(f.d, m, letter); ok {
		return v, true
	}
	return f.digits(f.d, m, letter)
}

// fillRelation reads "next", "this", "last" and the unit they count.
func (f *finder) fillRelation(p *partial, m *reading) {
	if v, ok := f.value(f.d, m, 'u'); ok {
		p.unit = unit(v)
	}
	if v, ok := f.value(f.d, m, 'r'); ok {
		p.shift = int16(v)
		p.in = p.unit
		if p.kind == calendar && p.nth != 0 || p.month != 0 || p.holiday != noHoliday {
			p.again = true
		}
	} else if p.in != noUnit && p.nth == 0 && p.month == 0 && p.unit != aDay {
		p.in = p.unit
	}
	if v, ok := f.value(f.d, m, 'c'); ok {
		p.shift = int16(v)
		p.again = false
		p.in = f.containing(p, m)
	}
	p.turnCount()
}

// containing is the unit that "next" in "of next month" counts.
func (f *finder) containing(p *partial, m *reading) unit {
	for i := int(m.Kept[f.slots['c']][1]); i < m.Last; i++ {
		if v, ok := f.worth('u', f.d.Tokens[i].Sym); ok && v != int(aHalf) {
			return unit(v)
		}
	}
	if p.in == noUnit || p.in == p.unit {
		return aYear
	}
	return p.in
}

// turnCount makes "the next decade" begin today, and lets a count look back.
func (p *partial) turnCount() {
	switch {
	case p.kind == calendar && (p.unit >= aDecade && p.unit <= aCentury || p.unit == aFortnight) && p.shift != 0:
		p.kind, p.n = coming, 1
		if p.shift < 0 {
			p.kind = past
		}
	case p.kind == coming && p.shift < 0:
		p.kind = past
	}
}

// fillCount reads "90", "twenty-one", "two and a half", "several".
func (f *finder) fillCount(p *partial, m *reading) {
	kept := m.Kept[f.slots['n']]
	if kept[1] <= kept[0] {
		return
	}
	p.n, p.half = f.sum(int(kept[0]), int(kept[1]))
	for i := int(kept[1]); i < m.Last; i++ {
		p.working = p.working || f.working.Has(f.d.Tokens[i])
	}
}

// sum reads tokens i to end as a number, and whether a half is added.
func (f *finder) sum(i, end int) (n int16, half bool) {
	first := i
	for ; i < end; i++ {
		v, ok := f.worth('n', f.d.Tokens[i].Sym)
		w := f.word(i)
		if !ok {
			v, ok = digitsOf(w)
		}
		switch {
		case v == uncounted:
			return uncounted, false
		case w == "half", w == "½", i > first && i+1 < end && f.word(i+1) == "/":
			return n, true
		case strings.HasSuffix(w, ".5"):
			v, _ := digitsOf(w[:len(w)-2])
			return int16(v), true
		case ok && v == 100 && n > 0:
			n *= 100
		case ok:
			n += int16(v)
		}
	}
	return n, false
}

// minutes is a time of day, in minutes from midnight and one more: "4:15 p.m.",
// "noon". It stands before the day that the match may name.
func (f *finder) minutes(m *reading) int16 {
	n, scale := 0, 60
	for i := m.First; i < m.Last && !f.isKept(m, i); i++ {
		w := strings.ToLower(f.word(i))
		v, isNumber := f.worth('n', f.d.Tokens[i].Sym)
		if !isNumber {
			v, isNumber = digitsOf(w)
		}
		if hour, ok := gluedHour(w); ok {
			n = hour * 60
			continue
		}
		switch {
		case isNumber && scale == 60:
			n, scale = v*60, 1
		case isNumber:
			n += v
		default:
			n = halfOfDay(n, w)
		}
	}
	return int16(n%(24*60)) + 1
}

// halfOfDay puts minutes into the half of the day that a word names.
func halfOfDay(n int, w string) int {
	switch w {
	case "noon", "midday":
		return n + 12*60
	case "p.m.", "pm", "afternoon", "evening":
		return n%(12*60) + 12*60
	case "a.m.", "am", "morning":
		return n % (12 * 60)
	}
	return n
}

// gluedHour reads "5pm" as the hour 17.
func gluedHour(w string) (int, bool) {
	n, ok := digitsOf(strings.TrimRight(w, "apmAPM"))
	if !ok || n < 1 || n > 12 || len(w) < 3 || len(w) > 4 {
		return 0, false
	}
	switch n %= 12; strings.ToLower(w[len(w)-2:]) {
	case "am":
		return n, true
	case "pm":
		return n + 12, true
	}
	return 0, false
}

// isKept reports whether token i begins the day that follows a time of day.
func (f *finder) isKept(m *reading, i int) bool {
	for _, letter := range [...]byte{'w', 'm', 'r', 'd'} {
		if kept := m.Kept[f.slots[letter]]; kept[1] > kept[0] && int(kept[0]) == i {
			return true
		}
	}
	return false
}

// slashed settles which of 12/30/2025 is the month; where both could be, the
// day stays unknown.
func (f *finder) slashed(p *partial, m *reading) {
	a, _ := f.digits(f.d, m, 'd')
	b, _ := f.digits(f.d, m, 'm')
	if b > 12 {
		a, b = b, a
	}
	p.day, p.month = int8(a), int8(b)
	if a <= 12 && a != b {
		p.part = ambiguous
	}
}
