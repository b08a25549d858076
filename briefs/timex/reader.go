package timex

import (
	"sync"

	"attache/briefs/match"
	"attache/briefs/text"
)

// Reader finds time expressions. It is made once and may be shared: reading
// changes nothing in it.
type Reader struct {
	table    *match.Table[yield]
	prefixes *match.Table[prefix]
	values   [][]worth // by Sym
	slots    [256]int
	room     sync.Pool // of []Mention

	pluperfect, prolonging, through, been, telling, inWord, deictic, planned, toward, fixed, governing, timetable, could, negative, payable, said, reporting, double, moved                                 match.Set
	gathering, doneWord, results, law, share, eraWord, onWord, levels, starting, working, pronoun, opener, dateWord, det, article, of, the, and, either, dash, to, preposed, measure, counted, lead, strong match.Set
	seasonal, verbmonth, months, black, adverb, verbal, function, another, within                                                                                                                           match.Set
	noVerb, high, calledOff, beTo, besideTo, owner, every, this, that, modal, had, future, past, as, record, aftermath, infinitive, be, force, once                                                         match.Set
	approx, more, than, forSpan, over, ago, told, forward, modals, have, is, nextWord, ended, tensed, storied, later, earlier, prefixed, possessive                                                         match.Set
	promise, christ, old, account, relating, hereof, begun, adjacent                                                                                                                                        match.Set
	triggers                                                                                                                                                                                                [until + 1]match.Set
}

// Mention is a time expression of a text, not yet resolved: what it says holds
// for any reader on any day.
type Mention struct {
	text.Span             // the TIMEX3 extent; of an event without a date, its phrase
	Phrase      text.Span // with its preposition, and with its other end in a range
	First, Last int       // tokens of Phrase, half open
	Rule        string    // the row that read it
	Past        bool      // the words around it are in the past tense
	Event       text.Span // the event that a count starts from: "60 days of [signing]"

	at          partial
	sense       sense
	adjective   bool
	ranged      bool
	open, close partial // of a range
	triggered   bool    // an event with a date: "before the summit in May"
	recurs      bool
	each        bool    // counted from every event of its kind
	here        bool    // counted from the text itself: "within 30 days of this statement"
	backwards   bool    // counted back from its event
	dated       bool    // counted from a day that its words name
	naming      bool    // only tells which of its kind something is
	told        tense   // what the noun tells that it describes; perhaps where that is not known
	mute        bool    // no TIMEX3
	later       stretch // how long after what was told: "a week later"
	weekday     int8    // named beside a date: "Tuesday, Dec. 30"
	isUnreal    bool    // what a history tells as planned or possible
}

// stretch is so many units.
type stretch struct {
	n    int16
	unit unit
}

// IsTimex reports whether the mention is a time expression by TimeML; the name
// of an event is none, nor are "immediately" and the "a year" of a rate.
func (m *Mention) IsTimex() bool { return m.at.kind != event && !m.mute }

// IsAdjective reports whether the mention only describes a noun, as in "annual
// talks" and "$20 billion a year".
func (m *Mention) IsAdjective() bool { return m.adjective }

// Named is what a mention's own words say of the calendar: the year as written,
// month 1 to 12, day of the month, weekday 1 (Monday) to 7. What they do not
// name is 0.
type Named struct{ Year, Month, Day, Weekday int }

// Named is the calendar words of the mention.
func (m *Mention) Named() Named {
	p := &m.at
	if p.kind != calendar || p.back || p.fiscal || p.again && (p.unit != aWeekday || p.shift > 0) {
		return Named{}
	}
	n := Named{Year: int(p.year), Month: int(p.month), Weekday: int(m.weekday)}
	switch {
	case p.part == ambiguous:
		n.Month = 0
	case p.unit == aDay:
		n.Day = int(p.day)
	case p.unit == aWeekday && p.in == noUnit:
		n.Weekday = int(p.nth)
	}
	return n
}

// Ends is the calendar words of the mention's last day, where it is one end of
// a run of days: "4–6 May 2025" ends on the 6th. Of any other mention it is
// Named.
func (m *Mention) Ends() Named {
	if m.ranged && m.close.unit == aDay && m.at.unit == aDay {
		last := *m
		last.at, last.weekday = m.close, 0
		return last.Named()
	}
	return m.Named()
}

// New makes a reader whose words are numbered by lex.
func New(lex *text.Lexicon) *Reader {
	voc := match.NewVocabulary(lex)
	r := &Reader{values: learn(lex, voc)}
	tests(voc)
	learnHangul(voc)
	asked := match.NewVocabulary(lex)
	asked.Class("prefixed", prefixWords())
	for _, c := range beside {
		asked.Class(c.name, c.words)
	}
	inner(voc, asked)
	r.table = match.Compile(voc, rows)
	r.table.Accept = r.accept
	r.prefixes = match.Compile(voc, prefixes)
	for c := byte('a'); c <= 'z'; c++ {
		r.slots[c] = -1
	}
	for _, c := range []byte("ymdewoqsrcunpfxt") {
		r.slots[c] = r.table.Slot(string(c))
	}
	for name, set := range r.sets() {
		*set = asked.Set(name)
	}
	r.storied = asked.Set("deictic", "promise", "said")
	r.tensed = asked.Set("maybe", "future", "infinitive", "past", "planned", "fixed", "moved", "timetable", "could")
	return r
}

func (r *Reader) sets() map[string]*match.Set {
	return map[string]*match.Set{
		"prefixed": &r.prefixed, "'s": &r.possessive,
		"maybe": &r.modals, "have": &r.have, "is": &r.is, "next": &r.nextWord, "ended": &r.ended,
		"later": &r.later, "earlier": &r.earlier,
		"approx": &r.approx, "over": &r.more, "than": &r.than, "for": &r.forSpan, "spread": &r.over, "ago": &r.ago, "told": &r.told, "forward": &r.forward,
		"det": &r.det, "article": &r.article, "of": &r.of, "the": &r.the, "and": &r.and, "either": &r.either, "dash": &r.dash, "to": &r.to, "preposed": &r.preposed,
		"measure": &r.measure, "counted": &r.counted, "lead": &r.lead, "strong": &r.strong, "seasonal": &r.seasonal, "verbmonth": &r.verbmonth,
		"fullmonth": &r.months, "black": &r.black, "adverb": &r.adverb, "verbal": &r.verbal, "function": &r.function, "another": &r.another,
		"within": &r.within, "as": &r.as, "through": &r.through, "prolonging": &r.prolonging, "been": &r.been, "telling": &r.telling, "inword": &r.inWord, "deictic": &r.deictic, "gathering": &r.gathering, "deed": &r.doneWord, "results": &r.results, "law": &r.law, "share": &r.share, "eraword": &r.eraWord, "onword": &r.onWord, "levels": &r.levels, "planned": &r.planned, "toward": &r.toward, "fixed": &r.fixed, "governing": &r.governing, "timetable": &r.timetable, "could": &r.could, "negative": &r.negative, "payable": &r.payable, "reporting": &r.reporting, "said": &r.said, "double": &r.double, "moved": &r.moved, "pronoun": &r.pronoun, "opener": &r.opener, "dateword": &r.dateWord, "working": &r.working, "starting": &r.starting, "noverb": &r.noVerb, "beto": &r.beTo, "calledoff": &r.calledOff, "high": &r.high, "besideto": &r.besideTo, "owner": &r.owner, "record": &r.record, "aftermath": &r.aftermath, "infinitive": &r.infinitive, "be": &r.be, "force": &r.force, "once": &r.once, "every": &r.every, "this": &r.this, "that": &r.that, "modal": &r.modal, "had": &r.had, "pluperfect": &r.pluperfect, "future": &r.future, "past": &r.past,
		"promise": &r.promise, "christ": &r.christ, "old": &r.old, "account": &r.account, "hereof": &r.hereof, "begun": &r.begun, "adjacent": &r.adjacent, "relating": &r.relating, "byword": &r.triggers[by], "untilword": &r.triggers[until], "beforeword": &r.triggers[before], "afterword": &r.triggers[after], "amidword": &r.triggers[amid],
	}
}

type reading = match.Match[yield]

// Find is every time expression of the text, in order. Extents do not overlap. What nobody
// asks any more can be given back with Done.
func (r *Reader) Find(d *text.Doc) []Mention {
	room, ok := r.room.Get().(*[]Mention)
	if !ok {
		room = new([]Mention)
	}
	f := finder{Reader: r, d: d, found: (*room)[:0]}
	for _, s := range d.Sentences {
		f.sentence(s)
	}
	return f.found
}

// Done takes back the mentions of a text, in whose room those of the next are found.
func (r *Reader) Done(found []Mention) {
	if cap(found) <= mostKept {
		r.room.Put(&found)
	}
}

const mostKept = 4096

// finder collects the mentions of one document.
type finder struct {
	*Reader
	d     *text.Doc
	found []Mention
	first int   // the first mention of the sentence
	done  int   // the token after the last mention
	story tense // behind for a history, unclear before that was asked
	tale  tale
}

func (f *finder) sentence(s text.Sentence) {
	f.first, f.done = len(f.found), s.First
	for i := f.table.Next(f.d, s.First, s.Last); i < s.Last; i = f.table.Next(f.d, i, s.Last) {
		m, ok := f.table.At(f.d, i, s.Last)
		if !ok {
			i++
			continue
		}
		f.withoutStop(&m, s.Last)
		f.add(&m)
		i = m.Last
		f.done = i
	}
	if len(f.found) > f.first {
		f.join(s)
	}
}

// withoutStop leaves a sentence's full stop out of a match that would take it
// for an abbreviation's: "by 30 Sept."
func (f *finder) withoutStop(m *reading, last int) {
	if m.Last == last && m.Last > m.First+1 && f.d.Text[f.d.Tokens[last-1].Start] == '.' {
		m.Last--
	}
}

// add enters a match as one mention, or as two for "20 to 23 July".
func (f *finder) add(m *reading) {
	f.found = append(f.found, Mention{})
	n := &f.found[len(f.found)-1]
	f.fill(&n.at, m)
	first := f.extent(m)
	if e := f.slots['e']; m.Kept.Has(e) && n.at.unit == aDay {
		f.days(n, m, first)
		return
	}
	f.mention(n, m, first, m.Last)
	f.shape(n, m)
	if x := m.Kept[f.slots['x']]; x[1] > x[0] {
		f.event(n, m, int(x[0]), int(x[1]))
	}
}

// shape enters what a row's form says of the mention beside its place.
func (f *finder) shape(n *Mention, m *reading) {
	switch m.Row.Yield.form {
	case twoParts:
		n.ranged, n.open, n.close = true, n.at, n.at
		v, _ := f.worth('o', f.d.Tokens[m.Kept[f.slots['e']][0]].Sym)
		n.close.nth = int8(v)
	case twoUnits:
		if e := m.Kept[f.slots['e']]; e[1] > e[0] {
			v, _ := f.worth('u', f.d.Tokens[e[0]].Sym)
			n.ranged, n.open, n.close = true, n.at, n.at
			n.open.unit = unit(v)
		}
	case orNext:
		f.orNext(n, m)
	case orNextYear:
		f.orNextYear(n, m)
	case yearsApart:
		f.yearsApart(n, m)
	case monthsApart:
		e := int(m.Kept[f.slots['e']][0])
		v, _ := f.worth('m', f.d.Tokens[e].Sym)
		n.ranged, n.open, n.close = true, n.at, n.at
		n.close.month = int8(v)
	case outOf:
		u := int(m.Kept[f.slots['u']][0])
		first := u - 1
		if s := m.Kept[f.slots['s']]; s[1] > s[0] {
			u, first = int(s[0]), int(s[0])
		}
		n.Span, n.sense = f.d.Cover(first, u+1), f.senseOf(f.d.Tokens[m.First])
	case lastTwo:
		n.First, n.Span = m.Last-2, f.d.Cover(m.Last-2, m.Last)
		n.Phrase = n.Span
	case yearAlone:
		y := m.Kept[f.slots['y']]
		n.Span, n.triggered = f.d.Cover(int(y[0]), int(y[1])), true
	case lengthAlone:
		n.Span.End = int(f.d.Tokens[m.Kept[f.slots['u']][1]-1].End)
	}
}

// orNext makes a unit one of two that follow each other: "this year or early next".
func (f *finder) orNext(n *Mention, m *reading) {
	n.ranged, n.open, n.close = true, n.at, n.at
	n.close.shift, n.close.part = n.at.shift+1, whole
	if e := m.Kept[f.slots['e']]; e[1] > e[0] {
		v, _ := f.worth('p', f.d.Tokens[e[0]].Sym)
		n.close.part = part(v)
	}
	n.Span.End = int(f.d.Tokens[m.Kept[f.slots['u']][1]-1].End)
}

// orNextYear makes a season one of two that follow each other: "this summer and next".
func (f *finder) orNextYear(n *Mention, m *reading) {
	n.ranged, n.open, n.close = true, n.at, n.at
	n.close.years = 1
	n.Span.End = int(f.d.Tokens[m.Kept[f.slots['s']][1]-1].End)
}

// yearsApart makes a run of years of the two that name a period: "the 2026-2028 period", "from 2026-28".
func (f *finder) yearsApart(n *Mention, m *reading) {
	e := int(m.Kept[f.slots['e']][0])
	n.ranged, n.open, n.close = true, n.at, n.at
	n.close.year = int16(f.year(m, e))
	if last, ok := digitsOf(f.d.Tokens[e].Of(f.d.Text)); ok && last < 100 {
		n.close.year = n.open.year/100*100 + int16(last)
	}
	n.Span.End = int(f.d.Tokens[e].End)
}

// event enters the event, tokens i to j, that a mention counts from.
func (f *finder) event(n *Mention, m *reading, i, j int) {
	n.Event = f.d.Cover(i, j)
	if n.at.kind != span {
		return
	}
	u := int(m.Kept[f.slots['u']][1])
	n.Span.End = int(f.d.Tokens[u-1].End) // the extent is the count alone
	t := f.d.Tokens[i]
	n.each, n.here = f.every.Has(t), f.this.Has(t) || f.isOwnDate(i, j) || j < len(f.d.Tokens) && f.hereof.Has(f.d.Tokens[j])
	n.backwards = f.triggers[before].Has(f.d.Tokens[u])
	if f.that.Has(t) && j == i+2 {
		n.open.kind = same
	}
}

// isOwnDate finds "the date of this framework", which is the text's own.
func (f *finder) isOwnDate(i, j int) bool {
	return j > i+3 && f.this.Has(f.d.Tokens[i+3]) && f.of.Has(f.d.Tokens[i+2]) && f.dateWord.Has(f.d.Tokens[i+1])
}

// mention fills in what the tokens first to last of a match are, beside their
// place.
func (f *finder) mention(n *Mention, m *reading, first, last int) {
	n.Span, n.First, n.Last = f.d.Cover(f.bare(m, first), last), first, last
	n.Rule, n.adjective, n.mute = m.Row.Name, m.Row.Yield.adj, m.Row.Yield.mute || n.at.unit == anyUnit // "regularly"
	if n.at.kind == event {
		if n.sense = m.Row.Yield.sense; n.sense == plain {
			n.sense = f.senseOf(f.d.Tokens[m.First])
		}
	} else {
		n.First, n.sense = f.preposition(first)
		if n.sense == in && n.at.kind == span && n.First > 0 && f.record.Has(f.d.Tokens[n.First-1]) {
			n.sense = lasting // "the first time in two decades"
		}
	}
	if n.Rule == newYear && (n.sense == in || n.sense == lasting) {
		n.at = partial{unit: aYear, in: aYear, shift: 1}
	}
	n.roll()
	n.Phrase = f.d.Cover(n.First, n.Last)
	n.recurs = n.at.kind == recurrence
	if v, ok := f.value(f.d, m, 'w'); ok {
		n.weekday = int8(v)
	}
}

// roll makes "over the coming year" begin today: it is no year of the calendar.
func (m *Mention) roll() {
	p := &m.at
	if (m.sense == spread || m.sense == within) && p.kind == calendar && p.shift == 1 && p.in == p.unit && p.part == whole && p.nth == 0 && p.month == 0 && !p.fiscal && (p.unit == aYear || p.unit == aMonth || p.unit == aWeek) {
		p.kind, p.n, p.shift, p.in = coming, 1, 0, noUnit
	}
}

// days makes two mentions of one run of days.
func (f *finder) days(n *Mention, m *reading, first int) {
	e := m.Kept[f.slots['e']]
	f.mention(n, m, first, int(m.Kept[f.slots['d']][1]))
	n.Last = m.Last
	n.Phrase = f.d.Cover(n.First, n.Last)
	n.ranged, n.open, n.close = true, n.at, n.at
	n.close.day = int8(dayOf(f.word(int(e[0]))))
	k := *n
	k.Span, k.at = f.d.Cover(int(e[0]), m.Last), n.close
	f.found = append(f.found, k)
}

func (f *finder) word(i int) string { return f.d.Tokens[i].Of(f.d.Text) }

// extent is the first token of a match with the article that belongs to it.
func (f *finder) extent(m *reading) int {
	i := m.First - 1
	if i < f.done {
		return m.First
	}
	if m.Row.Yield.kind == span || m.Row.Yield.kind == ago || m.Row.Yield.kind == hence {
		return f.approximate(m, i)
	}
	return f.withArticle(m, i)
}

// approximate is the first token of a count with what rounds it: "nearly two
// months", "more than a decade ago".
func (f *finder) approximate(m *reading, i int) int {
	first := f.withArticle(m, i)
	switch i = first - 1; {
	case i < f.done:
	case f.approx.Has(f.d.Tokens[i]):
		return i
	case i > f.done && f.than.Has(f.d.Tokens[i]) && f.more.Has(f.d.Tokens[i-1]):
		return i - 1
	}
	return first
}

// withArticle is the first token of a match with the article at token i, where
// the row asks for one.
func (f *finder) withArticle(m *reading, i int) int {
	switch t := f.d.Tokens[i]; m.Row.Yield.lead {
	case the:
		if f.det.Has(t) || f.article.Has(t) {
			return i
		}
	case an:
		if f.article.Has(t) || f.det.Has(t) {
			return i
		}
	}
	return m.First
}

// bare is the first token of the TIMEX3: a possessive is none of it, nor is the
// article of what a hyphened word describes: "a [third-quarter] loss".
func (f *finder) bare(m *reading, first int) int {
	if first == m.First {
		return first
	}
	if t := f.d.Tokens[first]; f.det.Has(t) && !f.the.Has(t) || m.Last-m.First > 2 && f.dash.Has(f.d.Tokens[m.Last-2]) && m.Row.Yield.lead == the && m.Row.Yield.form != spelled {
		return m.First
	}
	return first
}

// longestPrefix is how many words may stand before a time that give it its role: "by the close of
// business on".
const longestPrefix = 6

// preposition is where the words begin that give the mention its role.
func (f *finder) preposition(first int) (int, sense) {
	if first == f.done || !f.prefixed.Has(f.d.Tokens[first-1]) {
		return first, plain
	}
	for k := f.prefixes.Next(f.d, max(f.done, first-longestPrefix), first); k < first; k = f.prefixes.Next(f.d, k+1, first) {
		if m, ok := f.prefixes.At(f.d, k, first); ok && m.Last == first {
			return k, m.Row.Yield.sense
		}
	}
	return first, plain
}
