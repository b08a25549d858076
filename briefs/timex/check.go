package timex

import (
	"attache/briefs/match"
	"attache/briefs/text"
)

// accept puts a row's check to its match.
func (r *Reader) accept(d *text.Doc, m reading) bool {
	c := around{r, d, m}
	if !c.isCapital() || !c.isOnCalendar() {
		return false
	}
	switch m.Row.Yield.check {
	case bareMonth:
		return c.isMonth()
	case bareYear:
		return c.isYear()
	case bareDay:
		return !c.isMeasured()
	case afterThe:
		return c.isBefore(1, r.the) && c.isBefore(2, r.preposed) && !c.isNounNext()
	case bareHalf:
		return (c.isBefore(1, r.lead) || c.isBefore(2, r.preposed)) && !c.isNext(r.of) && !c.isNounNext()
	case bareUnit:
		return c.isBefore(1, r.the) && c.isBefore(2, r.preposed) && !c.isNext(r.of) && !c.isNounNext()
	case bareSeason:
		return c.isSeason()
	case bareWeekday:
		return !c.isBefore(1, r.black)
	case afterWord:
		return c.isBefore(1, r.preposed) || c.isBefore(2, r.preposed)
	case afterWordNoNoun:
		return (c.isBefore(1, r.preposed) || c.isBefore(2, r.preposed)) && !c.isNounNext()
	case thatDay:
		return c.isBefore(1, r.preposed) || c.m.Kept.Has(c.slots['u']) && !c.isNounNext()
	case noName:
		t, ok := c.before(1)
		return c.d.Tokens[c.m.First].Shape == text.Lower || !ok || t.Kind != text.Word
	case notAs:
		return !c.isBefore(1, r.as)
	case oneUnit:
		return c.isBefore(1, r.article) && !c.isRate() && !c.isNounNext() && !c.isQuarter()
	case anUnit:
		return c.isBefore(1, c.article)
	case easternDay:
		return c.isEasternDay()
	case longSpan:
		return c.isBefore(1, c.forSpan) || c.isBefore(1, c.the) && c.isBefore(2, c.over)
	case notOld:
		t, ok := c.next()
		return !ok || !c.dash.Has(t)
	case rate:
		return c.isBefore(1, r.article) && c.isRate()
	case nextEvent:
		return c.namesAnother()
	case withinOf:
		return c.isWithin()
	}
	return true
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
	return ok && t.Kind == text.Word && t.Shape == text.Lower && t.Spaced && !c.verbal.Has(t) && !c.function.Has(t) && !c.adverb.Has(t) && !c.ended.Has(t)
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

// isOnCalendar refuses days that no calendar has.
func (c around) isOnCalendar() bool {
	if c.m.Row.Yield.unit != aDay || !c.m.Kept.Has(c.slots['m']) || !c.m.Kept.Has(c.slots['d']) {
		return true
	}
	f := finder{Reader: c.Reader, d: c.d}
	var p place
	f.fill(&p, &c.m)
	y := int(p.year)
	if y == 0 {
		y = 2024 // a leap year
	}
	_, ok := valid(y, int(p.month), int(p.day))
	return ok
}

// isMonth keeps "May" and "March" from being verbs, and abbreviations from
// being names.
func (c around) isMonth() bool {
	t := c.d.Tokens[c.m.First]
	if c.verbmonth.Has(t) || c.m.Last-c.m.First == 1 && !c.months.Has(t) {
		return c.isBefore(1, c.lead) || c.isBefore(1, c.dash) || c.isNext(c.dash)
	}
	return true
}

// isYear keeps counts and codes from being years.
func (c around) isYear() bool {
	y := c.d.Tokens[c.m.Last-1]
	if c.isMeasured() || c.isBefore(1, c.counted) {
		return false
	}
	if before, ok := c.before(1); ok {
		if before.Kind == text.Symbol || before.Kind == text.Number && !y.Spaced || !y.Spaced && before.Kind == text.Word {
			return false
		}
	}
	if t, ok := c.next(); ok && !t.Spaced && (t.Kind == text.Symbol || t.Kind == text.Glyph) {
		return false
	}
	n, _ := digitsOf(y.Of(c.d.Text))
	return n >= 1900 && n <= 2100 || c.isBefore(1, c.strong)
}

// isSeason keeps verbs and nouns that look like seasons out.
func (c around) isSeason() bool {
	if c.isNext(c.of) || c.isNounNext() || c.m.Last < len(c.d.Tokens) && c.isNamed() {
		return false
	}
	if c.isBefore(1, c.the) {
		return c.isBefore(2, c.preposed)
	}
	return c.isBefore(1, c.seasonal)
}

// isNamed finds a capital after the match: "Spring Festival".
func (c around) isNamed() bool {
	t := c.d.Tokens[c.m.Last]
	return t.Kind == text.Word && t.Shape != text.Lower
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
	if !c.of.Has(c.d.Tokens[u[1]]) {
		return true
	}
	return c.isBefore(1, c.within) || c.isBefore(2, c.within)
}
