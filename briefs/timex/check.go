package timex

import (
	"slices"
	"strings"

	"attache/briefs/match"
	"attache/briefs/text"
)

// accept puts a row's check to its match.
func (r *Reader) accept(d *text.Doc, m reading) bool {
	c := around{r, d, m}
	if !c.isCapital() || !c.isOnCalendar() || c.isOldCount() || c.isTitle() {
		return false
	}
	ask := checks[m.Row.Yield.check]
	return ask == nil || ask(c)
}

// checks are the questions that a row's match must pass.
var checks = [...]func(around) bool{
	bareMonth: around.isMonth,
	bareYear:  around.isYear,
	bareDay:   func(c around) bool { return !c.isMeasured() },
	afterThe:  around.isBareDay,
	bareHalf:  func(c around) bool { return (c.isBefore(1, c.lead) || c.isBefore(2, c.preposed)) && c.isAlone() },
	bareUnit:  func(c around) bool { return c.isPreposed() && c.isAlone() && !c.isClauseNext() },
	seasonYear: func(c around) bool {
		return !c.isBefore(1, c.infinitive) && !c.isBefore(1, c.modal) || c.d.Tokens[c.m.First].Shape != text.Lower
	},
	preposed:        around.isPreposed,
	bareSeason:      around.isSeason,
	bareWeekday:     func(c around) bool { return !c.isBefore(1, c.black) },
	untimed:         around.isUntimed,
	firstOf:         func(c around) bool { return c.isPreposed() && !c.isNounNext() },
	inThe:           func(c around) bool { return c.isBefore(1, c.the) && c.isBefore(2, c.inWord) && c.isAlone() },
	notOf:           func(c around) bool { return c.m.Kept.Has(c.slots['x']) || !c.isNext(c.of) },
	yearWords:       around.isYearInWords,
	noNoun:          func(c around) bool { return !c.isNounNext() },
	afterWord:       around.isAfterWord,
	afterWordNoNoun: func(c around) bool { return c.isAfterWord() && !c.isNounNext() },
	nearTerm:        func(c around) bool { return c.isAfterWord() && !c.isNounNext() && !c.isTied() },
	thatDay:         func(c around) bool { return c.isBefore(1, c.preposed) || c.m.Kept.Has(c.slots['u']) && !c.isNounNext() },
	noName:          around.isNoName,
	aName:           func(c around) bool { return c.d.Tokens[c.m.Last-1].Shape != text.Lower },
	noPaper:         func(c around) bool { return c.isNoName() && !c.isPaper() },
	notAs:           func(c around) bool { return !c.isBefore(1, c.as) },
	oneUnit: func(c around) bool {
		return c.isBefore(1, c.article) && !c.isRate() && !c.isNounNext() && !c.isQuarter()
	},
	anUnit:     func(c around) bool { return c.isBefore(1, c.article) },
	aClock:     func(c around) bool { return !c.isBefore(1, c.high) },
	easternDay: around.isEasternDay,
	longSpan:   around.isLongSpan,
	notOld:     func(c around) bool { return !c.isNext(c.dash) && c.isCountOfTime() },
	aCount:     around.isCountOfTime,
	adverbial:  func(c around) bool { return c.isNoName() && !c.isNounNext() },
	describing: func(c around) bool { return (c.isNounNext() || c.isCountNext()) && !c.isNext(c.account) },
	soonAlone:  func(c around) bool { return !c.isBefore(1, c.as) && !c.isNext(c.relating) },
	rate:       func(c around) bool { return c.isBefore(1, c.article) && c.isRate() },
	nextEvent:  around.namesAnother,
	withinOf:   around.isWithin,
	isoMonth:   around.isISOMonth,
	runOfYears: around.isRunOfYears,
}

// isBareDay keeps "the 15th round" and "to the 11th Chamber" from being days.
func (c around) isBareDay() bool {
	if !c.isPreposed() || c.isNounNext() {
		return false
	}
	t, ok := c.next()
	return !ok || t.Kind != text.Word || t.Shape == text.Lower || c.isBefore(2, c.onWord) || c.isBefore(2, c.triggers[by])
}

// isUntimed keeps a time inside an event from being lost in it.
func (c around) isUntimed() bool {
	if n := c.m.First; c.m.Last == n+3 && c.that.Has(c.d.Tokens[n+1]) && c.dateWord.Has(c.d.Tokens[n+2]) {
		return false // "by that date" is a day that was named
	}
	for i := c.m.First + 1; i < c.m.Last; i++ {
		if _, ok := c.worth('u', c.d.Tokens[i-1].Sym); ok && c.possessive.Has(c.d.Tokens[i]) {
			return false
		}
	}
	return true
}

// isLongSpan finds "for years", "within weeks", "over the years", "in months".
func (c around) isLongSpan() bool {
	if c.isBefore(1, c.forSpan) || c.isBefore(1, c.within) || c.isBefore(1, c.the) && c.isBefore(2, c.over) {
		return true
	}
	v, _ := c.value(c.d, &c.m, 'u')
	if unit(v) < aWeek {
		return false
	}
	return c.isBefore(1, c.inWord) && c.isAlone() || c.d.Tokens[c.m.First].Opens && !c.isNounNext() // "in years", "Months of talks"
}

// isPreposed finds "the" with a preposition before it.
func (c around) isPreposed() bool { return c.isBefore(1, c.the) && c.isBefore(2, c.preposed) }

// isAfterWord finds a preposition before the match, or before its article.
func (c around) isAfterWord() bool { return c.isBefore(1, c.preposed) || c.isBefore(2, c.preposed) }

// isAlone finds no noun that the match belongs to.
func (c around) isAlone() bool { return !c.isNext(c.of) && !c.isNounNext() }

// isNoName keeps "People's Daily" out.
func (c around) isNoName() bool {
	t, ok := c.before(1)
	return c.d.Tokens[c.m.First].Shape == text.Lower || !ok || t.Kind != text.Word
}

// isPaper finds a newspaper's name after "daily".
func (c around) isPaper() bool {
	return c.m.Last < len(c.d.Tokens) && c.isNamed() && !c.d.Tokens[c.m.First].Opens
}

// around looks at what stands beside a match.
type around struct {
	*Reader
	d *text.Doc
	m reading
}

// before is the n-th token before the match, in its sentence or not.
func (c around) before(n int) (text.Token, bool) {
	i := c.m.First - n
	if i < 0 {
		return text.Token{}, false
	}
	return c.d.Tokens[i], true
}

func (c around) isBefore(n int, s match.Set) bool {
	t, ok := c.before(n)
	return ok && s.Has(t)
}

func (c around) next() (text.Token, bool) {
	if c.m.Last >= len(c.d.Tokens) {
		return text.Token{}, false
	}
	return c.d.Tokens[c.m.Last], true
}

func (c around) isNext(s match.Set) bool {
	t, ok := c.next()
	return ok && s.Has(t)
}

// isNounNext guesses that the match describes the word after it.
func (c around) isNounNext() bool {
	t, ok := c.next()
	return ok && t.Kind == text.Word && t.Shape == text.Lower && t.Spaced && !c.isCount(t) && !c.verbal.Has(t) && !c.function.Has(t) && !c.adverb.Has(t) && !c.ended.Has(t) && !c.begun.Has(t) && !c.pronoun.Has(t)
}

// isTied guesses that words that a hyphen ties describe the name behind them: "long-term | LNG deals".
func (c around) isTied() bool {
	t, ok := c.next()
	if !ok || t.Kind != text.Word || !t.Spaced || t.Shape == text.Lower {
		return false
	}
	for k := c.m.First; k < c.m.Last; k++ {
		if c.d.Tokens[k].Kind == text.Punct {
			return true
		}
	}
	return false
}

// isClauseNext finds a clause that says which day or month is meant: "on the day |
// the pact starts", "in the quarter | when it ends".
func (c around) isClauseNext() bool {
	t, ok := c.next()
	if !ok || !c.isBefore(2, c.onWord) && !c.isBefore(2, c.inWord) {
		return false
	}
	return c.opener.Has(t) || c.isBesideEvent() || t.Kind == text.Word && t.Shape != text.Lower && c.isBefore(2, c.onWord) && !c.isTimeNext()
}

// isBesideEvent finds a day that is told by what comes before or after it: "on the day | after the accord starts".
func (c around) isBesideEvent() bool {
	n := c.m.Last + 1
	return c.isNext(c.adjacent) && n < len(c.d.Tokens) && c.opener.Has(c.d.Tokens[n])
}

// isTimeNext finds a time after the match: "on the day | Friday".
func (c around) isTimeNext() bool {
	t, _ := c.next()
	_, isDay := c.worth('w', t.Sym)
	_, isMonth := c.worth('m', t.Sym)
	return isDay || isMonth
}

// isISOMonth finds the month of "2026-06"; "2026-27" is a fiscal year, "2026-06-30" a day, and "from 2007-09" three years.
func (c around) isISOMonth() bool {
	year, _ := digitsOf(c.d.Tokens[c.m.First].Of(c.d.Text))
	w := c.d.Tokens[c.m.Last-1].Of(c.d.Text)
	n, _ := digitsOf(w)
	return len(w) == 2 && n >= 1 && n <= 12 && n != (year+1)%100 && !c.d.Tokens[c.m.Last-1].Spaced && !c.isNext(c.dash) && year > oldYears && !c.isRunOfYears()
}

// isRunOfYears finds a year and the last two figures of a later one, where a word before them tells that they are years.
func (c around) isRunOfYears() bool {
	year, _ := digitsOf(c.d.Tokens[c.m.First].Of(c.d.Text))
	last := c.d.Tokens[c.m.Last-1]
	n, _ := digitsOf(last.Of(c.d.Text))
	return last.End-last.Start == 2 && n > year%100 && !last.Spaced && year > oldYears && c.isBehindFrom()
}

// isBehindFrom reports whether "from" stands before the match, or "the period".
func (c around) isBehindFrom() bool {
	k := c.m.First - 1
	return k >= 0 && slices.Contains([]string{"from", "period", "years"}, c.d.Tokens[k].Of(c.d.Text))
}

// isYearInWords keeps counts out: "twenty ten-ton trucks". "Nineteen ninety-six" is
// a year wherever it stands.
func (c around) isYearInWords() bool {
	if c.isNext(c.dash) {
		return false
	}
	t := c.d.Tokens[c.m.First]
	v, _ := c.worth('n', t.Sym)
	return v == 19 && c.m.Last-c.m.First > 1 && !c.isMeasured() || c.isBefore(1, c.strong) && !c.isNounNext()
}

// isMeasured finds "5 percent", "2000 tonnes", "$2020 million".
func (c around) isMeasured() bool { return c.isNext(c.measure) }

// isCapital asks months and weekdays for their capital.
func (c around) isCapital() bool {
	for _, letter := range [...]byte{'m', 'w'} {
		kept := c.m.Kept[c.slots[letter]]
		if kept[1] > kept[0] {
			if t := c.d.Tokens[kept[0]]; t.Kind == text.Word && t.Shape == text.Lower {
				return false
			}
		}
	}
	return true
}

// isTitle keeps the name of a programme from being a time: 'on "This Week"'.
func (c around) isTitle() bool {
	if !c.m.Kept.Has(c.slots['u']) || c.d.Tokens[c.m.Last-1].Shape == text.Lower || c.d.Tokens[c.m.Last-1].Kind != text.Word || c.m.First == 0 {
		return false
	}
	t, _ := c.before(1)
	return t.Kind == text.Punct && strings.Contains("\"“‘`'’", t.Of(c.d.Text)) && !c.d.Tokens[c.m.First].Spaced
}

// isOldCount finds a count that looks like a year of long ago: "on May 5, 1500
// ships came".
func (c around) isOldCount() bool {
	kept := c.m.Kept[c.slots['y']]
	if kept[1] <= kept[0] || int(kept[1]) != c.m.Last {
		return false
	}
	n, ok := digitsOf(c.d.Tokens[kept[0]].Of(c.d.Text))
	return ok && n >= 1000 && n < oldYears && (c.isNounNext() && !c.isDeedNext() && !c.endsDate() || c.isMeasured())
}

// endsDate finds the year right behind its month where no plural makes it a count: "the August
// 1792 | uprising", and not "in May 1500 | ships came".
func (c around) endsDate() bool {
	k := int(c.m.Kept[c.slots['m']][1])
	t, _ := c.next()
	return k > 0 && k == c.m.Last-1 && c.d.Text[t.End-1] != 's'
}

// isDeedNext finds a verb of the past that has its object behind it: "the delay in 1776 | cost them".
func (c around) isDeedNext() bool {
	t, ok := c.next()
	if !ok || c.m.Last+1 >= len(c.d.Tokens) || !c.isBefore(1, c.preposed) {
		return false
	}
	object := c.d.Tokens[c.m.Last+1]
	return c.isPast(t) && (c.det.Has(object) || c.article.Has(object) || object.Shape != text.Lower && object.Kind == text.Word)
}

// oldYears is the year before which figures are seldom a year in the news.
const oldYears = 1800

// follows finds the later years of "in 1713, 1720 and 1733".
func (c around) follows() bool {
	i := c.m.First - 2
	if i < 0 || !c.and.Has(c.d.Tokens[i+1]) && c.d.Text[c.d.Tokens[i+1].Start] != ',' {
		return false
	}
	return isYear(c.d.Tokens[i].Of(c.d.Text))
}

// isOnCalendar refuses days that no calendar has.
func (c around) isOnCalendar() bool {
	if c.m.Row.Yield.unit != aDay || !c.m.Kept.Has(c.slots['m']) || !c.m.Kept.Has(c.slots['d']) {
		return true
	}
	f := finder{Reader: c.Reader, d: c.d}
	var p partial
	f.fill(&p, &c.m)
	y := int(p.year)
	if y == 0 {
		y = 2024 // a leap year
	}
	_, ok := valid(y, int(p.month), int(p.day))
	return ok
}

// isInName finds a month's letters in a hyphened name: "Mar-a-Lago", "May-Britt".
func (c around) isInName() bool {
	k := c.m.Last
	if k+1 >= len(c.d.Tokens) || !c.dash.Has(c.d.Tokens[k]) || c.d.Tokens[k].Spaced || c.d.Tokens[k+1].Spaced || c.d.Tokens[k+1].Kind != text.Word {
		return false
	}
	t := c.d.Tokens[k+1]
	_, isMonth := c.worth('m', t.Sym)
	return !isMonth && (t.Shape != text.Lower || t.End-t.Start == 1)
}

// isMonth keeps "May" and "March" from being verbs, and abbreviations from
// being names.
func (c around) isMonth() bool {
	t := c.d.Tokens[c.m.First]
	if c.isInName() {
		return false
	}
	if c.m.Last-c.m.First == 1 && !c.months.Has(t) && !c.verbmonth.Has(t) && c.m.Last < len(c.d.Tokens) && c.isNamed() { // "Jan Smits"
		return false
	}
	if c.verbmonth.Has(t) || c.m.Last-c.m.First == 1 && !c.months.Has(t) {
		return c.isBefore(1, c.lead) || c.isBefore(1, c.dash) || c.isNext(c.dash) || c.isBefore(1, c.article) && c.isNext(c.gathering)
	}
	return true
}

// isYear keeps counts and codes from being years.
func (c around) isYear() bool {
	if c.isMeasured() || c.isBefore(1, c.counted) && !c.isRun() || c.isGlued() {
		return false
	}
	n, _ := digitsOf(c.d.Tokens[c.m.Last-1].Of(c.d.Text))
	return n >= 1900 && n <= 2100 || c.isBefore(1, c.strong) || n >= 1700 && (c.isSetApart() || c.isRun() || c.endsRun())
}

// isRun finds the first of two years: "over 2026-2028".
func (c around) isRun() bool {
	i := c.m.Last + 1
	return c.isNext(c.dash) && i < len(c.d.Tokens) && isYear(c.d.Tokens[i].Of(c.d.Text))
}

// endsRun finds the second of two years: "1861-1863".
func (c around) endsRun() bool {
	before, ok := c.before(1)
	first, _ := c.before(2)
	return ok && c.dash.Has(before) && isYear(first.Of(c.d.Text)) && !c.isNounNext()
}

// isSetApart finds "(1791)", "1861-1865" and "the treaty of 1763".
func (c around) isSetApart() bool {
	t, ok := c.next()
	isAlone := !ok || t.Kind == text.Punct || !t.Spaced
	before, _ := c.before(1)
	if c.follows() {
		return isAlone || !c.isNounNext()
	}
	isLed := c.of.Has(before) || c.forSpan.Has(before)
	return (c.dash.Has(before) || isLed || c.d.Text[before.Start] == '(' || c.d.Tokens[c.m.First].Opens) && (isAlone || isLed && (!c.isNounNext() || c.isDeed(t)))
}

// isCountNext finds a number in words: "the current | four flights".
func (c around) isCountNext() bool {
	t, ok := c.next()
	return ok && c.isCount(t)
}

// isPast finds a verb of the past.
func (c around) isPast(t text.Token) bool { return c.past.Has(t) || c.isDeed(t) }

// isDeed finds a regular verb of the past: "the convention of 1838 | remained".
func (c around) isDeed(t text.Token) bool {
	f := finder{Reader: c.Reader, d: c.d}
	return f.isRegularPast(&t)
}

// isGlued finds figures that are a part of something longer: "$2000", "A2020".
func (c around) isGlued() bool {
	y := c.d.Tokens[c.m.Last-1]
	if before, ok := c.before(1); ok && (before.Kind == text.Symbol || !y.Spaced && (before.Kind == text.Number || before.Kind == text.Word)) {
		return true
	}
	t, ok := c.next()
	return ok && !t.Spaced && (t.Kind == text.Symbol || t.Kind == text.Glyph)
}

// isSeason keeps verbs and nouns that look like seasons out.
func (c around) isSeason() bool {
	if c.isNext(c.of) || c.isNounNext() && !c.isPastNext() || c.d.Tokens[c.m.First].Shape != text.Lower && c.m.Last < len(c.d.Tokens) && c.isNamed() {
		return false
	}
	if c.isBefore(1, c.the) {
		return c.isBefore(2, c.preposed)
	}
	return c.isBefore(1, c.seasonal)
}

// isPastNext finds a verb of the past behind a season with its article: "what was signed in the
// summer | found buyers".
func (c around) isPastNext() bool {
	t, ok := c.next()
	return ok && c.isBefore(1, c.the) && c.isPast(t)
}

// isNamed finds a capital after the match: "Spring Festival".
func (c around) isNamed() bool {
	t := c.d.Tokens[c.m.Last]
	return t.Kind == text.Word && t.Shape != text.Lower
}

// isCountOfTime keeps ages and fractions out: "52 years old", "three quarters of
// the firms".
func (c around) isCountOfTime() bool {
	if c.isNext(c.old) {
		return false
	}
	v, _ := c.value(c.d, &c.m, 'u')
	return unit(v) != aQuarter || !c.isNext(c.of) && !c.isBefore(1, c.inWord)
}

// isRate finds a number shortly before "a year": "$20 billion a year".
func (c around) isRate() bool {
	if c.isBefore(2, c.preposed) {
		return false
	}
	for n := 2; n <= 6; n++ {
		t, ok := c.before(n)
		if !ok || t.Kind == text.Punct {
			return false
		}
		if t.Kind == text.Number || t.Kind == text.Symbol || c.measure.Has(t) || c.isCount(t) {
			return true
		}
	}
	return false
}

// isCount finds "two", "several".
func (c around) isCount(t text.Token) bool {
	_, ok := c.worth('n', t.Sym)
	return ok && t.Kind == text.Word
}

// isQuarter finds "a quarter", which is more often a fourth than three months.
func (c around) isQuarter() bool {
	v, ok := c.value(c.d, &c.m, 'u')
	return ok && unit(v) == aQuarter
}

// namesAnother asks for a word that tells which event: next, that.
func (c around) namesAnother() bool {
	for _, t := range c.d.Tokens[c.m.First:c.m.Last] {
		if c.another.Has(t) {
			return true
		}
	}
	return false
}

// isWithin lets "60 days of signing" be a deadline only after "within".
func (c around) isWithin() bool {
	u := c.m.Kept[c.slots['u']]
	if isLast := int(u[1]) >= len(c.d.Tokens); isLast || !c.of.Has(c.d.Tokens[u[1]]) {
		return true
	}
	return c.isBefore(1, c.within) || c.isBefore(2, c.within)
}
