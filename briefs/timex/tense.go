package timex

import "attache/briefs/text"

// tense is that of the words around a mention, as far as they tell it.
type tense uint8

const (
	unclear tense = iota
	ahead
	perhaps // ahead, if it comes to pass: "could"
	behind
)

// resolveTense puts a mention into the tense of its clause. What the words leave
// unclear is news, and news tells of what was: days of the week look back, and
// a day without a year is the nearest.
func (f *finder) resolveTense(s text.Sentence, m *Mention) {
	t := f.tenseOf(s, m)
	m.Past = t == behind
	if f.isSoonPast(s, m) {
		m.mute = true
	}
	if p := &m.at; p.kind == calendar && p.year == 0 && p.in == noUnit && !p.again {
		f.near(s, m, t)
	}
}

// isSoonPast finds "soon left", which tells nothing of when.
func (f *finder) isSoonPast(s text.Sentence, m *Mention) bool {
	if m.at.kind != vaguely || m.at.ref != future || m.sense != plain || m.Last != m.First+1 {
		return false
	}
	return m.Past || m.Last < s.Last && f.isPastVerb(m.Last)
}

// tenseOf is the tense of a mention's clause, or that of the noun that it tells of.
func (f *finder) tenseOf(s text.Sentence, m *Mention) tense {
	t := f.tense(s, m)
	switch m.told {
	case unclear:
	case perhaps:
		if m.isBound() && !f.hasFuture(s, m) {
			t = unclear
		}
	default:
		t = m.told
	}
	if t == ahead && f.isCalledOff(s, m) {
		return behind
	}
	if t != behind && f.isToldBack(s, m) {
		m.isUnreal = (t == ahead || t == perhaps) && (!m.isBound() || f.hasFuture(s, m))
		return behind
	}
	return t
}

// isCalledOff finds that what was planned for a day did not come to pass: "the fair
// planned for Friday was cancelled".
func (f *finder) isCalledOff(s text.Sentence, m *Mention) bool {
	i := m.Last
	return m.isDay() && i+1 < s.Last && f.had.Has(f.d.Tokens[i]) && f.calledOff.Has(f.d.Tokens[i+1])
}

// isBound reports whether a time is one that something ends or begins with.
func (m *Mention) isBound() bool {
	return m.sense == by || m.sense == before || m.sense == from || m.sense == until
}

// hasFuture finds a verb of the future before a mention.
func (f *finder) hasFuture(s text.Sentence, m *Mention) bool {
	for i := m.First - 1; i >= max(s.First, m.First-sight); i-- {
		if f.tensed.Has(f.d.Tokens[i]) && f.isFuture(i) {
			return true
		}
	}
	return false
}

// isPromised finds "will" before a mention.
func (f *finder) isPromised(s text.Sentence, m *Mention) bool {
	for _, t := range f.d.Tokens[max(s.First, m.First-sight):m.First] {
		if f.promise.Has(t) {
			return true
		}
	}
	return false
}

// near is how a mention without a year is placed in a clause of this tense.
func (f *finder) near(s text.Sentence, m *Mention, t tense) {
	p := &m.at
	switch {
	case t == unclear && (p.unit == aWeekday || f.d.Tokens[m.Last-1].Kind == text.Glyph):
		m.Past = true
		p.near = byGuess
	case (t == unclear || t == perhaps) && p.month != 0:
		p.near = byGuess
	case t == unclear && p.unit == aQuarter && p.nth > 0:
		p.near = byGuess
	case t == behind && m.isNearby(), t == ahead && p.isDayOfMonth() && m.isBound() && !f.isPromised(s, m):
		p.near = byReach
	}
}

func (p *partial) isDayOfMonth() bool { return p.unit == aDay && p.month != 0 }

// isNearby finds a day or month of what was that may as well lie shortly ahead.
func (m *Mention) isNearby() bool {
	p := &m.at
	return p.isDayOfMonth() || p.unit == aMonth && p.month != 0 && m.told != behind || p.holiday != noHoliday
}

// tense guesses the tense of the words around a mention: that of the nearest
// verb before it, else of the first after it.
func (f *finder) tense(s text.Sentence, m *Mention) tense {
	switch m.sense {
	case since:
		return behind
	case by, within, from, before, until, notBefore:
		return f.tenseOfBound(s, m)
	case plain:
		if f.isFiling(s, m) {
			return behind
		}
	}
	if m.First > s.First && (f.is.Has(f.d.Tokens[m.First-1]) || f.payable.Has(f.d.Tokens[m.First-1])) { // "the vote is on Friday"
		return ahead
	}
	if t := f.tenseBeside(s, m); t != unclear {
		return t
	}
	// A caption at the head of a text tells of a day that was.
	if m.isDay() && m.sense == in && s.Block == 0 && len(f.d.Blocks) > 1 && f.d.Blocks[0].Kind == text.Paragraph {
		return behind
	}
	return unclear
}

// tenseOfBound is the tense around "by May" and "from May", which are ahead
// unless what stands before tells of the past: "had grown by May", "sold from
// May". At a sentence's head the clause after it tells: "By May, stocks had
// fallen".
func (f *finder) tenseOfBound(s text.Sentence, m *Mention) tense {
	if f.isStanding(s, m) {
		return behind
	}
	for i := m.First - 1; i >= max(s.First, m.First-sight); i-- {
		switch t := f.d.Tokens[i]; {
		case f.isFuture(i):
			return ahead
		case f.had.Has(t), f.moved.Has(t):
			return behind
		}
	}
	if m.First > s.First+1 {
		return ahead
	}
	for i := m.Last; i < min(s.Last, m.Last+sight); i++ {
		switch t := f.tenseAt(i); {
		case f.reporting.Has(f.d.Tokens[i]) || t == unclear:
		case t == behind:
			return behind
		default:
			return ahead
		}
	}
	return ahead
}

// isStanding finds "rose this year through May", "as of May it was" and "up 4
// percent from May", which look back where their clause does.
func (f *finder) isStanding(s text.Sentence, m *Mention) bool {
	t := f.d.Tokens[m.First]
	if m.sense == from && m.First > s.First+1 && f.measure.Has(f.d.Tokens[m.First-1]) {
		return f.tenseBeside(s, m) != ahead
	}
	if !f.through.Has(t) && !(f.as.Has(t) && m.First+1 < m.Last && f.of.Has(f.d.Tokens[m.First+1])) {
		return false
	}
	for i := m.First - 1; i >= max(s.First, m.First-sight); i-- {
		if at := f.tenseAt(i); at != unclear && !f.reporting.Has(f.d.Tokens[i]) {
			return at == behind && !f.prolonging.Has(f.d.Tokens[i])
		}
	}
	for i := m.Last; i < min(s.Last, m.Last+sight); i++ {
		if at := f.tenseAt(i); at != unclear && !f.reporting.Has(f.d.Tokens[i]) {
			return at == behind
		}
	}
	return false
}

// tenseBeside is the tense of the nearest verb before a mention, else of the
// first after it.
func (f *finder) tenseBeside(s text.Sentence, m *Mention) tense {
	for i := m.First - 1; i >= max(s.First, m.First-sight); i-- {
		if t := f.tenseAt(i); t != unclear {
			return t
		}
	}
	for i := m.Last; i < min(s.Last, m.Last+sight); i++ {
		if t := f.tenseAt(i); t != unclear {
			return t
		}
	}
	return unclear
}

// tenseAt is the tense that one word tells.
func (f *finder) tenseAt(i int) tense {
	t := &f.d.Tokens[i]
	if !f.tensed.Has(*t) { // most words
		if f.isRegularPast(t) && !f.isAfterBe(i) {
			return behind
		}
		return unclear
	}
	switch {
	case f.modals.Has(*t) && (t.Shape == text.Lower || t.Opens): // not the month of May
		return f.tenseOfModal(i)
	case f.isFuture(i) && f.wasDue(i): // "had been due to expire"
		return behind
	case f.isFuture(i):
		return ahead
	case f.isPastVerb(i):
		return behind
	case f.timetable.Has(*t) && f.isFinite(i): // "the ministers meet on Friday"
		return ahead
	}
	return unclear
}

// tenseOfModal is that of "may" and "could": "may have met" and "could not be
// reached" tell of what was.
func (f *finder) tenseOfModal(i int) tense {
	if i+1 >= len(f.d.Tokens) {
		return perhaps
	}
	next := f.d.Tokens[i+1]
	if f.have.Has(next) || f.could.Has(f.d.Tokens[i]) && (f.negative.Has(next) || f.isDenied(i)) {
		return behind
	}
	return perhaps
}

// wasDue finds "had been" before a word of the future.
func (f *finder) wasDue(i int) bool {
	for k := i - 1; k > max(0, i-5); k-- {
		if f.been.Has(f.d.Tokens[k]) {
			return f.had.Has(f.d.Tokens[k-1])
		}
	}
	return false
}

// isDenied finds "no one", "neither minister" shortly before a verb.
func (f *finder) isDenied(i int) bool {
	for k := i - 1; k >= max(0, i-4); k-- {
		if f.negative.Has(f.d.Tokens[k]) {
			return true
		}
	}
	return false
}

// isFiling finds the day of a dateline: "SEOUL, Dec. 31 (Hanbit News) --".
func (f *finder) isFiling(s text.Sentence, m *Mention) bool {
	return m.isDay() && m.First > s.First && m.Last < s.Last && m.First < s.First+8 && f.isComma(f.d.Tokens[m.First-1]) && f.aftermath.Has(f.d.Tokens[m.Last])
}

// isFuture finds "will", "plans to", and the infinitive of "agreed to meet",
// but not the plan of "approved the plan", nor the purpose of "met to mark".
func (f *finder) isFuture(i int) bool {
	t := f.d.Tokens[i]
	switch {
	case f.future.Has(t):
		return i == 0 || !f.than.Has(f.d.Tokens[i-1]) && !f.as.Has(f.d.Tokens[i-1]) // "later than planned"
	case f.planned.Has(t):
		return f.isPlanning(i)
	case !f.infinitive.Has(t) || i+1 >= len(f.d.Tokens) || !f.isForward(i):
		return false
	}
	t = f.d.Tokens[i+1]
	return t.Kind == text.Word && t.Shape == text.Lower && !f.det.Has(t) && !f.article.Has(t) && !f.this.Has(t) && !f.noVerb.Has(t)
}

// isPlanning tells the verb of "plans to visit", "is set for May" and
// "officials plan a visit" from the noun of "the plan".
func (f *finder) isPlanning(i int) bool {
	if i+1 < len(f.d.Tokens) && f.toward.Has(f.d.Tokens[i+1]) {
		return true
	}
	if i == 0 || f.fixed.Has(f.d.Tokens[i]) {
		return false
	}
	t := f.d.Tokens[i-1]
	return t.Kind == text.Word && !f.det.Has(t) && !f.article.Has(t) && !f.possessive.Has(t) && (t.Shape != text.Lower || f.d.Text[t.End-1] == 's' || f.pronoun.Has(t))
}

// isForward reports whether what governs the infinitive at i looks ahead.
func (f *finder) isForward(i int) bool {
	if f.be.Has(f.d.Tokens[i+1]) { // "rules to be published"
		return true
	}
	for k := i - 1; k >= max(0, i-3); k-- {
		switch t := f.d.Tokens[k]; {
		case f.forward.Has(t):
			return true
		case f.beTo.Has(t): // "is not to meet", and not "was glad to meet"
			return k == i-1 || k == i-2 && f.besideTo.Has(f.d.Tokens[k+1])
		}
	}
	return false
}

// isPastVerb finds "met" and "agreed", but not "be held". "Set" and "cut" are
// past where nothing governs them.
func (f *finder) isPastVerb(i int) bool {
	t := &f.d.Tokens[i]
	if f.fixed.Has(*t) {
		return f.isFinite(i)
	}
	return (f.past.Has(*t) || f.moved.Has(*t) || f.isRegularPast(t)) && !f.isAfterBe(i)
}

// isFinite reports whether a verb that looks like its infinitive is none: no
// "to", "will" or "did" stands shortly before it.
func (f *finder) isFinite(i int) bool {
	for k := i - 1; k >= max(0, i-3); k-- {
		if t := f.d.Tokens[k]; f.governing.Has(t) {
			return false
		} else if t.Kind == text.Punct {
			return true
		}
	}
	return i > 0
}

func (f *finder) isAfterBe(i int) bool { return i > 0 && f.be.Has(f.d.Tokens[i-1]) }

// isRegularPast finds "agreed", but not "need" and "succeed".
func (f *finder) isRegularPast(t *text.Token) bool {
	if t.Kind != text.Word || t.Shape != text.Lower || t.End-t.Start <= 4 || f.d.Text[t.End-1] != 'd' || f.d.Text[t.End-2] != 'e' {
		return false
	}
	return f.d.Text[t.End-3] != 'e' || f.double.Has(*t)
}
