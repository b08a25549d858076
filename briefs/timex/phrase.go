package timex

import (
	"slices"
	"strings"
	"unicode"

	"attache/briefs/match"
	"attache/briefs/text"
)

// sense is what a preposition makes of a time.
type sense uint8

const (
	plain     sense = iota // no preposition
	in                     // in, on, during, over
	by                     // by, until, no later than
	before                 // before, ahead of
	within                 // within
	from                   // from, starting, effective
	since                  // since
	after                  // after
	lasting                // for
	between                // between
	at                     // at, on the sidelines of
	amid                   // while
	spread                 // over, across
	until                  // until, through
	notBefore              // not before
)

// prefix is what the words before a time say of it.
type prefix struct{ sense sense }

var prefixes = []match.Row[prefix]{
	{Name: "by", Pattern: "((by | before) (the)? (close | end) of (business | play | trading | trade | day | the day) (on)? | by no later than | at the latest (by | on | in | within)? | by | no later than (in)? | not later than (in)? | by the latest | on or before) (about | around | at | the)?",
		Yield: prefix{by}, Match: "no later than", Not: "in"},
	{Name: "until", Pattern: "((not | no longer than | up)? (until | till) (at least | possibly | perhaps | probably | well into)? | up to (and including)? | through | thru | to and including) (about | around | at | the)?",
		Yield: prefix{until}, Match: "up until", Not: "by"},
	{Name: "not before", Pattern: "not before", Yield: prefix{notBefore}, Match: "not before", Not: "before"},
	{Name: "before", Pattern: "(before | prior to | ahead of | in advance of | in (good)? time for)", Yield: prefix{before}, Match: "before", Not: "by"},
	{Name: "within", Pattern: "((within | inside) (no | not | (a | the) (maximum | total)? (period | space | term) of (no | not | no more than | not more than | at most | up to)? | no more than | not more than | at most | a maximum of | about | around | approximately | the first | just | only | barely)? | in (under | no | not | no more than | not more than | at most | no longer than))", Yield: prefix{within}, Match: "within", Not: "in"},
	{Name: "in", Pattern: "(in each of | for each of | in both | in the course of | in the space of | in | on or around | on or about | on | during | throughout | at some point in | sometime in | sometime | some time in | as early as | as soon as | as late as | early in | in or)",
		Yield: prefix{in}, Match: "during", Not: "by"},
	{Name: "over", Pattern: "(over the course of | over | across | spread over)", Yield: prefix{spread}, Match: "over", Not: "by"},
	{Name: "from", Pattern: "(from | on or after | on and after | (starting | beginning | commencing | effective | applicable | retroactive | retroactively | backdated) (from | in | on | as of | to | with)? | as (of | from) | with effect from | counting from | no earlier than | not earlier than | no sooner than | not sooner than)",
		Yield: prefix{from}, Match: "with effect from", Not: "by"},
	{Name: "since", Pattern: "since", Yield: prefix{since}, Match: "since", Not: "by"},
	{Name: "after", Pattern: "(after | following | beyond)", Yield: prefix{after}, Match: "after", Not: "by"},
	{Name: "for", Pattern: "(for (a | an | the) (initial | further | total | trial | test | maximum | minimum | fixed | provisional | renewable | transitional | limited)? period of | for at least | for up to | for the (duration | whole | length) of | for all of | for the same | for | lasting)", Yield: prefix{lasting}, Match: "for", Not: "by"},
	{Name: "between", Pattern: "between", Yield: prefix{between}, Match: "between", Not: "by"},
	{Name: "at", Pattern: "(at | without)", Yield: prefix{at}, Match: "at", Not: "by"},
}

// prefixWords is every word of the prefixes, with commas between: before a time
// there seldom stands one, and asking costs less than trying the rows.
func prefixWords() string {
	var words []string
	for _, row := range prefixes {
		words = append(words, strings.FieldsFunc(row.Pattern, func(r rune) bool { return !unicode.IsLetter(r) })...)
	}
	return strings.Join(words, ",")
}

// senseOf is the sense of an event's first word.
func (r *Reader) senseOf(t text.Token) sense {
	for s, set := range r.triggers {
		if set.Has(t) {
			return sense(s)
		}
	}
	return at
}

// join reads the mentions of a sentence together: the tense around each, what
// "that day" refers to, dates of events, ranges, recurrence with a start.
func (f *finder) join(s text.Sentence) {
	f.countAgain(s)
	n := f.first
	for i := f.first; i < len(f.found); i++ {
		m := &f.found[i]
		f.describe(s, f.found[:n], m)
		f.atTheLatest(m)
		least := s.First
		if n > f.first {
			least = f.found[n-1].Last
		}
		f.dayBeside(m, least)
		f.resolveTense(s, m)
		if !f.resolveReference(f.found[:n], m) {
			continue
		}
		f.narrate(f.found[:n], m)
		f.continueStory(s, f.found[:n], m)
		f.follow(s, m)
		f.await(s, m)
		if n > f.first && f.isEndedOn(&f.found[n-1], m) {
			f.endOn(&f.found[n-1], m)
		}
		if n > f.first && f.isDated(&f.found[n-1], m) {
			f.date(&f.found[n-1], m)
			n--
		}
		if n != i {
			f.found[n] = *m
		}
		n++
	}
	f.found = f.found[:n]
	for i := f.first + 1; i < len(f.found); i++ {
		f.pair(i-1, i)
	}
	f.years()
}

// atTheLatest makes a stretch a deadline that "at the latest" stands behind: "in May | at the latest".
func (f *finder) atTheLatest(m *Mention) {
	if m.sense != plain && m.sense != in || m.at.kind != calendar && m.at.kind != hence || m.adjective || m.Last+3 > len(f.d.Tokens) {
		return
	}
	if f.d.Words(m.Last, m.Last+3) == "at the latest" {
		m.sense, m.Last = by, m.Last+3
		m.Phrase = f.d.Cover(m.First, m.Last)
	}
}

// CountAgain is the rule of a count whose unit was named before: "within five".
const CountAgain = "units named before"

// countAgain finds counts whose unit was named with the one before: "rice within ten days and
// fish | within five".
func (f *finder) countAgain(s text.Sentence) {
	for i := f.first; i < len(f.found); i++ {
		p := f.found[i]
		if p.at.kind != span || p.at.n == uncounted || p.adjective || p.First == f.tokenOf(&p) || p.sense != within && p.sense != spread && p.sense != in {
			continue
		}
		end := s.Last
		if i+1 < len(f.found) {
			end = f.found[i+1].First
		}
		for k := p.Last; k+1 < end; k++ {
			n, isCount := f.countAlone(k+1, end)
			if !isCount || f.d.Tokens[k].Sym != f.d.Tokens[p.First].Sym {
				continue
			}
			m := p
			m.Span, m.Phrase, m.First, m.Last = f.d.Cover(k+1, k+2), f.d.Cover(k, k+2), k, k+2
			m.at.n, m.mute, m.Event, m.Rule = n, true, text.Span{}, CountAgain
			f.found = slices.Insert(f.found, i+1, m)
			break
		}
	}
}

// countAlone is the number at token k, where nothing that is counted follows it.
func (f *finder) countAlone(k, end int) (int16, bool) {
	isLast := k+1 >= end || f.d.Tokens[k+1].Kind == text.Punct && f.d.Text[f.d.Tokens[k+1].Start] != '-'
	v, ok := f.worth('n', f.d.Tokens[k].Sym)
	if !ok {
		v, ok = digitsOf(f.d.Tokens[k].Of(f.d.Text))
	}
	return int16(v), isLast && ok && v > 0 && v < 100
}

// pair joins two neighbours that are one time together.
func (f *finder) pair(i, j int) {
	p, m := &f.found[i], &f.found[j]
	switch {
	case f.isThatYear(p, m), f.isNextMonth(p, m) && m.at.year != 0: // "in April and June 1955"
		p.at.year = m.at.interval(Context{Past: m.Past}).from.Year
	case f.isStruck(p, m):
	case f.isPointedAt(p, m):
	case f.isBegunOn(p, m):
		u := aYear
		if p.at.kind == calendar {
			u = p.at.unit
		}
		p.at.point(m)
		p.at.onFrom = u
		m.names()
		p.Last = m.Last
		p.Phrase = f.d.Cover(p.First, p.Last)
	case f.isRunUpTo(p, m):
		p.adjective, m.sense, m.First = true, within, p.First
		m.Phrase = f.d.Cover(m.First, m.Last)
	case f.isRange(p, m):
		f.joinRange(i, j)
	case f.isCountedFrom(p, m):
		f.joinCount(p, m)
	case p.recurs && m.sense == from && m.at.kind != clock && f.gap(p, m) == 0:
		m.open, m.recurs = m.at, true
		if !p.adjective { // "two million tonnes a year | from 2028"
			p.open = m.at
			f.cover(i, j)
		}
	}
}

// isRunUpTo finds a stretch that ends with a day or month: "in the six weeks to 31 July", "in the
// quarter to end-March". What is due in it is due by its end.
func (f *finder) isRunUpTo(p, m *Mention) bool {
	k := f.tokenOf(m)
	isRun := p.at.kind == span && p.at.n != uncounted || p.isRunning()
	isEnd := m.isDay() || m.isMonth() || m.isPlain() && m.at.unit == aYear && m.at.year > 0
	return isRun && isEnd && p.isStretch() && p.Event.Empty() && f.hasThe(p) && k == p.Last+1 && f.to.Has(f.d.Tokens[p.Last])
}

// isRunning finds "the quarter" and "the year", whole and not counted.
func (m *Mention) isRunning() bool {
	isOne := m.at.unit == aQuarter || m.at.unit == aYear && m.at.year == 0 && m.at.shift == 0
	return m.at.kind == calendar && isOne && m.at.nth == 0 && m.at.part == whole
}

// isStretch reports whether a mention tells in or over which time something is done.
func (m *Mention) isStretch() bool { return m.sense == in || m.sense == spread || m.sense == within }

// hasThe reports whether a mention has "the" in its extent.
func (f *finder) hasThe(m *Mention) bool { return f.the.Has(f.d.Tokens[f.tokenOf(m)]) }

// isCountedFrom finds a count that begins on a day: "two weeks from Friday",
// "within 30 days of 1 June", "for 90 days from May 14".
func (f *finder) isCountedFrom(p, m *Mention) bool {
	if p.at.kind != span || p.at.n == uncounted || !p.Event.Empty() || !m.isPlaced() || !m.isDay() && m.sense != from {
		return false
	}
	k := f.tokenOf(m)
	if k > p.Last && (f.det.Has(f.d.Tokens[k-1])) {
		k--
	}
	if p.sense == lasting {
		return m.sense == from && m.First == p.Last
	}
	return k == p.Last+1 && f.starting.Has(f.d.Tokens[p.Last]) && (m.isDay() || p.sense == within)
}

// joinCount makes a count begin on the day that m names, which then tells no
// time of its own.
func (f *finder) joinCount(p, m *Mention) {
	p.Event, p.open = m.Span, m.at
	p.dated, m.adjective = true, true
	p.backwards = f.triggers[before].Has(f.d.Tokens[p.Last])
	p.Last = m.Last
	p.Phrase = f.d.Cover(p.First, p.Last)
}

// isStruck gives an hour the day that stands beside it: "at 10:30 a.m. (0730 GMT) | Friday", "on 9
// January | at 5 p.m."
func (f *finder) isStruck(p, m *Mention) bool {
	switch {
	case f.isHourOf(p, m):
		p.strike(m)
		return true
	case m.at.kind == clock && p.isDay() && p.at.time == 0 && m.First == p.Last:
		m.strike(p)
		m.adjective = true
		return true
	}
	return false
}

// strike makes a time of day that of the day that another mention names.
func (m *Mention) strike(day *Mention) {
	hour := m.at.time
	m.at.point(day)
	m.at.time = hour
}

// resolveReference makes "that year" and "by then" mean what was named last before; a
// mention that refers to nothing is dropped.
func (f *finder) resolveReference(before []Mention, m *Mention) bool {
	p := &m.at
	if p.kind != same {
		if p = &m.open; p.kind != same {
			return true
		}
	}
	isStart := p == &m.open
	for i := len(before) - 1; i >= max(0, len(before)-memory); i-- {
		b := &before[i]
		if !f.isMeant(b, m, p.unit, isStart) {
			continue
		}
		if isStart && f.startsOtherwise(b, m) {
			break
		}
		p.take(b)
		return true
	}
	*p = partial{}
	return isStart
}

// take makes a place that says "that year" what it points to.
func (p *partial) take(b *Mention) {
	widen := p.unit
	if widen != noUnit && (b.isDay() && widen == aDay || precisions[b.at.unit] >= precisions[widen] && b.at.unit != aWeekday) {
		widen = noUnit
	}
	hour, end, day := p.time, p.part, p.day
	*p = b.at
	if day > 0 && p.month > 0 { // "the 28th of that month"
		p.unit, p.day, p.back, p.told = aDay, day, true, b.isToldBack()
		return
	}
	p.widen, p.back, p.told, p.time = widen, true, b.isToldBack(), hour
	if end != whole || widen != noUnit {
		p.part = end // "the end of that year", and not the early May that was named in it
	}
}

// isMeant reports whether "that unit", or a start that "that date" names, can
// mean b.
func (f *finder) isMeant(b, m *Mention, unit unit, isStart bool) bool {
	switch {
	case !b.isPlaced(), (unit == aDay || isStart) && !b.isDay():
		return false
	case b.Past && !m.Past && b.at.unit == aWeekday && b.Start < m.Start-justNamed:
		return false
	}
	return unit != aYear || b.at.month == 0 || b.at.year != 0 || f.gap(b, m) > 1 // not "Dec. 20 that year"
}

// How far a reader looks about, so that a text of one endless sentence costs no
// more than another.
const (
	memory = 40  // mentions back that "that year" may refer to
	sight  = 60  // tokens to either side in which a verb tells the tense
	reach  = 200 // tokens from "that date" back to its day
)

// justNamed is how many bytes back a day of the week still counts as just named: a
// report's "said on Monday" is soon forgotten.
const justNamed = 80

func (m *Mention) isPlaced() bool {
	return m.at.kind == calendar || m.at.kind == ago || m.at.kind == hence
}

func (m *Mention) isDay() bool {
	return (m.at.unit == aDay || m.at.unit == aWeekday) && m.at.upTo == noUnit && m.at.onFrom == noUnit && (m.at.n == 0 || m.at.kind != calendar)
}

// startsOtherwise finds an event without a date between a day and "that date":
// "when it enters into force, and within five years of that date".
func (f *finder) startsOtherwise(b, m *Mention) bool {
	if f.gap(b, m) > reach {
		return true
	}
	for _, t := range f.d.Tokens[min(b.Last, m.First):m.First] {
		if f.force.Has(t) {
			return true
		}
	}
	return false
}

// await makes a count wait for the clause before it: "once ratified, it takes
// effect within 30 days".
func (f *finder) await(s text.Sentence, m *Mention) {
	if m.at.kind != span || !m.Event.Empty() || m.sense != within && m.sense != in || !f.once.Has(f.d.Tokens[s.First]) {
		return
	}
	for i := s.First + 1; i < min(m.First, s.First+sight); i++ {
		if f.isComma(f.d.Tokens[i]) {
			m.Event = f.d.Cover(s.First+1, i)
			return
		}
	}
}

// gap is how many tokens stand between two phrases.
func (f *finder) gap(p, m *Mention) int { return m.First - p.Last }

// cover gives mentions i to j one phrase.
func (f *finder) cover(i, j int) {
	first, last := f.found[i].First, f.found[j].Last
	for k := i; k <= j; k++ {
		m := &f.found[k]
		m.First, m.Last = first, last
		m.Phrase = f.d.Cover(first, last)
	}
}

func (f *finder) isComma(t text.Token) bool { return f.d.Text[t.Start] == ',' }

// tokenOf is the first token of the mention's extent.
func (f *finder) tokenOf(m *Mention) int { return f.d.TokenAt(m.Start) }

// afterBrackets is the token behind a short remark in brackets at token i:
// "in 2026 (in part), 2027 and 2028".
func (f *finder) afterBrackets(i int) int {
	if i >= len(f.d.Tokens) || f.d.Text[f.d.Tokens[i].Start] != '(' {
		return i
	}
	for k := i + 1; k < min(i+remark, len(f.d.Tokens)); k++ {
		if f.d.Text[f.d.Tokens[k].Start] == ')' {
			return k + 1
		}
	}
	return i
}

// remark is how many tokens a remark in brackets may have.
const remark = 8
