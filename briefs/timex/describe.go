package timex

import "attache/briefs/text"

// IsNaming reports whether the mention stands inside a name or tells which of
// its kind something is, as in "the Fisheries Act of 1987", "Vision 2030" and
// "its October pledge": a time that says when nothing is due. IsAdjective is
// true of it too.
func (m *Mention) IsNaming() bool { return m.naming }

// names makes a mention one that only names something.
func (m *Mention) names() { m.naming, m.adjective = true, true }

// headReach is how many tokens after a time the noun may stand that it tells of.
const headReach = 4

// describe looks for the noun that a time belongs to. A gathering is a time by
// itself: "before the October meeting" ends with October, "at next month's
// summit" is next month. Of anything else the time only tells which.
func (f *finder) describe(s text.Sentence, earlier []Mention, m *Mention) {
	if m.at.kind != calendar || m.adjective {
		return
	}
	if f.isInName(s, m) {
		m.names()
		return
	}
	if m.at.unit >= aMonth && m.Last < s.Last && f.levels.Has(f.d.Tokens[m.Last]) {
		m.names() // "from 2020 levels"
		return
	}
	possessive := m.Last < s.Last && !f.d.Tokens[m.Last].Spaced && f.possessive.Has(f.d.Tokens[m.Last])
	article, definite := f.articleOf(s, m, f.tokenOf(m))
	switch {
	case possessive:
		f.tell(s, earlier, m, m.Last+1, true)
	case f.isDayOfGathering(s, m):
		f.tell(s, earlier, m, m.Last, true)
	case article && f.isNoun(s, m.Last):
		f.tell(s, earlier, m, m.Last, definite)
	case article && f.isSetOff(s, m):
		f.tell(s, earlier, m, m.Last+1, definite)
	default:
		f.ofResults(s, m)
	}
}

// isDayOfGathering finds the day of a gathering, whose article is the day's: "ahead of the 8 June | summit".
func (f *finder) isDayOfGathering(s text.Sentence, m *Mention) bool {
	if m.at.unit != aDay || m.at.month == 0 || !f.the.Has(f.d.Tokens[f.tokenOf(m)]) || !f.isNoun(s, m.Last) {
		return false
	}
	_, kind := f.head(s, m.Last)
	return kind == aGathering
}

// isSetOff finds a date whose year stands between commas before its noun: "the
// Dec. 21, 2025, accord".
func (f *finder) isSetOff(s text.Sentence, m *Mention) bool {
	return m.at.unit == aDay && m.at.year != 0 && m.Last+1 < s.Last && f.isComma(f.d.Tokens[m.Last]) && f.isComma(f.d.Tokens[m.Last-2]) && f.isNoun(s, m.Last+1)
}

// tell makes a time that of the noun that it belongs to, which is looked for
// from token i on.
func (f *finder) tell(s text.Sentence, earlier []Mention, m *Mention, i int, definite bool) {
	head, kind := f.head(s, i)
	if m.isDay() || kind != aGathering {
		m.told = perhaps
	}
	switch {
	case kind == aGathering:
		f.attend(s, earlier, m, head, definite)
	case kind == aDeed, kind == aResult && m.at.unit == aQuarter:
		m.told = behind
		m.names()
	case m.at.unit < aQuarter || m.at.unit > aHalf:
		m.names()
	}
}

// articleOf finds the article before a time, in its extent or not, and whether
// it is definite.
func (f *finder) articleOf(s text.Sentence, m *Mention, i int) (found, definite bool) {
	t := f.d.Tokens[i]
	switch inside := f.det.Has(t) || f.article.Has(t); {
	case inside && (m.at.unit < aQuarter || m.at.unit > aHalf), !inside && i == s.First: // "the end of the month" tells of no noun
		return false, false
	case !inside:
		t = f.d.Tokens[i-1]
	}
	definite = f.det.Has(t) || f.owner.Has(t)
	return definite || f.article.Has(t), definite
}

// isNoun guesses that the word at token i is a noun that goes on with what
// stands before it.
func (f *finder) isNoun(s text.Sentence, i int) bool {
	if i >= s.Last {
		return false
	}
	t := f.d.Tokens[i]
	if t.Kind != text.Word || !t.Spaced {
		return f.dash.Has(t) && !t.Spaced
	}
	return t.Shape != text.Lower || !f.verbal.Has(t) && !f.function.Has(t) && !f.adverb.Has(t) && !f.pronoun.Has(t) && !f.ended.Has(t)
}

// deed is what sort of noun a time tells of.
type deed uint8

const (
	aThing deed = iota
	aGathering
	aDeed   // a ruling, a decision: what has been done
	aResult // profit, sales: of a time that is over
)

// head is the noun within reach of token i, and its sort.
func (f *finder) head(s text.Sentence, i int) (int, deed) {
	for k := i; k < min(i+headReach, s.Last); k++ {
		t := f.d.Tokens[k]
		switch {
		case f.gathering.Has(t):
			for k+1 < s.Last && f.gathering.Has(f.d.Tokens[k+1]) {
				k++
			}
			return k, aGathering
		case f.doneWord.Has(t):
			return k, aDeed
		case f.results.Has(t):
			return k, aResult
		case t.Kind == text.Punct && !f.dash.Has(t), f.function.Has(t), f.verbal.Has(t):
			return k, aThing
		}
	}
	return i, aThing
}

// attend makes the time of a gathering that of what is done before, at or
// after it. Without such a word a definite one is only named.
func (f *finder) attend(s text.Sentence, earlier []Mention, m *Mention, head int, definite bool) {
	i := f.tokenOf(m)
	sense, first := m.sense, m.First
	if first == i {
		least := s.First
		if n := len(earlier); n > 0 {
			least = max(least, earlier[n-1].Last)
		}
		sense, first = f.attending(least, i)
	}
	switch sense {
	case in, at, by, before, after, until:
		if f.onWord.Has(f.d.Tokens[first]) && !m.isDay() { // "speak on the October summit"
			break
		}
		if sense == at {
			sense = in
		}
		m.sense, m.First, m.Last, m.triggered = sense, first, head+1, true
		m.Phrase = f.d.Cover(m.First, m.Last)
		return
	}
	if definite {
		m.names()
	}
}

// attending is the preposition that ends before token i, or before its
// article, and where it begins.
func (f *finder) attending(least, i int) (sense, int) {
	if i > least && (f.det.Has(f.d.Tokens[i-1]) || f.article.Has(f.d.Tokens[i-1]) || f.owner.Has(f.d.Tokens[i-1])) {
		i--
	}
	for k := max(least, i-5); k < i; k++ {
		if m, ok := f.prefixes.At(f.d, k, i); ok && m.Last == i {
			return m.Row.Yield.sense, k
		}
	}
	return plain, i
}

// ofResults puts a quarter whose results are told behind: "a fourth-quarter
// loss".
func (f *finder) ofResults(s text.Sentence, m *Mention) {
	if m.at.unit != aQuarter || m.at.nth == 0 || m.at.year != 0 || m.Last >= s.Last {
		return
	}
	if f.isResult(s, m) {
		m.told = behind
		return
	}
	if _, kind := f.head(s, m.Last); kind == aResult && f.isNoun(s, m.Last) {
		m.told = behind
	}
}

// isResult finds "expects to report a loss for the third quarter".
func (f *finder) isResult(s text.Sentence, m *Mention) bool {
	told, result := false, false
	for _, t := range f.d.Tokens[max(s.First, m.First-resultReach):m.First] {
		told, result = told || f.telling.Has(t), result || told && f.results.Has(t)
	}
	return result
}

// resultReach is how many tokens before its quarter a result is told.
const resultReach = 20

// isInName finds "the Fisheries Act of 1987", "Vision 2030", "one of the works of
// this century".
func (f *finder) isInName(s text.Sentence, m *Mention) bool {
	k := f.tokenOf(m) - 1
	if k <= s.First || m.sense != plain || m.at.fiscal {
		return false
	}
	last := f.d.Tokens[k]
	if f.dash.Has(last) && !last.Spaced {
		last = f.d.Tokens[k-1]
	}
	if f.eraWord.Has(last) && m.at.unit == aYear {
		return true // "a post-2012 accord"
	}
	if f.of.Has(last) {
		t := f.d.Tokens[k-1]
		return t.Kind == text.Word && !f.share.Has(t)
	}
	return m.at.unit == aYear && m.at.year != 0 && m.Last == k+2 && f.endsName(k)
}

// endsName reports whether a year that follows token k belongs to a name there:
// "Vision 2030", "the Fisheries Act, 1987".
func (f *finder) endsName(k int) bool {
	t := f.d.Tokens[k]
	if f.isComma(t) {
		return f.law.Has(f.d.Tokens[k-1]) && f.d.Tokens[k-1].Shape != text.Lower
	}
	return t.Kind == text.Word && t.Shape != text.Lower && f.d.Tokens[k+1].Spaced
}
