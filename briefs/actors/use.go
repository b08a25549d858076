package actors

import (
	"strings"

	"attache/briefs/text"
)

// uses tells of each mention what it does in its sentence.
func (s *search) uses() {
	for k := range s.mentions.All {
		m, person := &s.mentions.All[k], s.notes[k].person
		m.Use, m.Listed = s.use(k), person >= 0 && s.people[person].listed
	}
	for k := len(s.mentions.All) - 1; k >= 0; k-- { // what is joined asks what is joined behind it
		s.mentions.All[k].And = s.coordinated(k)
	}
	for k := len(s.mentions.All) - 2; k >= 0; k-- {
		m, next := &s.mentions.All[k], &s.mentions.All[k+1]
		if m.And && m.Kind == Demonym && (next.Kind == Body || next.Kind == State && next.Plural) {
			m.Use = next.Use // "South Korean and Chinese officials", "the Dutch and the Danes"
		}
	}
	for k := 1; k < len(s.mentions.All); k++ {
		m, before := &s.mentions.All[k], &s.mentions.All[k-1]
		if before.And && before.Use == Place && m.Use == Plain && m.Kind <= Bloc {
			m.Use = Place // "which lends to Mali and Togo"
		}
	}
}

// use says what mention k does in its sentence; the first that holds counts.
func (s *search) use(k int) Use {
	a := s.around(k)
	switch {
	case s.isPlaceAlways(&a):
		return Place
	case s.isPeople(&a):
		return Agent
	case s.isModifierAlways(&a):
		return Modifier
	case s.isDateline(a.m, a.sen):
		return Place
	case s.isLedIn(&a):
		return Agent
	case a.m.Kind <= Bloc && s.isJoinedOn(a.m, a.sen), s.isBeforeThing(&a):
		return Modifier
	case s.isWhere(&a):
		return Place
	case s.isBeforeObject(&a):
		return Agent
	case s.isBeforeNoun(&a):
		return Modifier
	case a.before != nil && s.words.in(*a.before, withWord):
		return Partner
	case a.after != nil && s.isVerb(a.after):
		return Agent
	}
	return Plain
}

// around is a mention and what stands beside it in its sentence.
type around struct {
	k             int
	m             *Mention
	sen           *text.Sentence
	before, after *text.Token // nil at the sentence's ends; an article before is passed over
}

func (s *search) around(k int) around {
	m := &s.mentions.All[k]
	sen := &s.d.Sentences[s.notes[k].sentence]
	a := around{k, m, sen, s.near(m.First-1, sen), s.near(s.pastTickers(m.Last), sen)}
	if m.First > sen.First && s.words.in(s.d.Tokens[m.First-1], articleWord) && s.isWord(m.First-1, "the", "a", "an") {
		a.before = s.near(m.First-2, sen)
	}
	return a
}

func (s *search) isPlaceAlways(a *around) bool {
	return s.notes[a.k].isCity() || a.m.Kind == Seat && s.d.Tokens[a.m.First].Kind == text.Glyph
}

func (s *search) isModifierAlways(a *around) bool {
	return s.notes[a.k].possess || a.m.Kind == Demonym
}

// isPeople finds the adjective that stands for a people: "the Dutch will".
func (s *search) isPeople(a *around) bool {
	return a.m.Kind == Demonym && a.m.First > a.sen.First && s.isWord(a.m.First-1, "the") && a.after != nil && s.words.in(*a.after, auxiliaryWord|sayWord)
}

// isLedIn finds who acts by the word before: "signed by China", "will China".
func (s *search) isLedIn(a *around) bool {
	return a.before != nil && (s.words.in(*a.before, byWord) || s.words.in(s.d.Tokens[a.m.First-1], auxiliaryWord) && s.isWord(a.m.First-1, "should", "did", "does", "will"))
}

// isBeforeThing finds the state in "to U.S. steel".
func (s *search) isBeforeThing(a *around) bool {
	return (a.m.Kind == State || a.m.Kind == Bloc) && a.before != nil && s.words.in(*a.before, atWord) &&
		a.after != nil && a.after.Shape == text.Lower && s.describes(a.after)
}

// isBeforeNoun finds the state whose name describes the thing behind it: "the U.S. envoy".
func (s *search) isBeforeNoun(a *around) bool {
	return a.m.Kind <= Bloc && a.after != nil && s.describes(a.after)
}

// isBeforeObject finds who acts by the verb behind him that no list knows, and by what stands behind that: "| China | blames Peru".
func (s *search) isBeforeObject(a *around) bool {
	k := a.m.Last
	if a.m.Kind > Bloc || a.m.Kind == Demonym || a.after == nil || a.after.Shape != text.Lower || k+1 >= a.sen.Last || s.d.Tokens[k].Start != a.after.Start {
		return false
	}
	w := a.after.Of(s.d.Text)
	isThird := len(w) > 4 && strings.HasSuffix(w, "s") && !strings.HasSuffix(w, "ss") && !s.words.in(*a.after, roleWord|pluralWord|stopWord|headWord|tradeWord)
	next := s.d.Tokens[k+1]
	return isThird && (s.isWord(k+1, "the", "a", "an", "its") || next.Shape != text.Lower && s.words.in(next, tableWord))
}

func (s *search) isWhere(a *around) bool {
	return a.m.Kind <= Bloc && a.before != nil && (s.words.in(*a.before, atWord) || s.isAddress(a.m, a.sen) && !s.isBehindElsewhere(a.k))
}

// isVerb reports whether a word tells what the one before it does or did.
func (s *search) isVerb(t *text.Token) bool {
	return s.words.in(*t, actsWord|sayWord|meetWord) || s.isPast(t)
}

// isAddress reports whether a state stands after a place of its own: "in
// Georgetown, Guyana".
func (s *search) isAddress(m *Mention, sen *text.Sentence) bool {
	k := m.First - 1
	return m.Kind == State && k-2 >= sen.First && s.d.Tokens[k].Of(s.d.Text) == "," && s.isName(k-1) && s.words.in(s.d.Tokens[k-2], atWord)
}

// isBehindElsewhere reports whether the place before mention k is known to lie in another state: "In
// Geneva, | Chile said".
func (s *search) isBehindElsewhere(k int) bool {
	if k == 0 {
		return false
	}
	m, before := &s.mentions.All[k], &s.mentions.All[k-1]
	return before.Kind == Seat && before.Last == m.First-1 && len(before.Codes) == 1 && len(m.Codes) == 1 && before.Codes[0] != m.Codes[0]
}

// near is token i when it lies in the sentence.
func (s *search) near(i int, sen *text.Sentence) *text.Token {
	if i < sen.First || i >= sen.Last {
		return nil
	}
	return &s.d.Tokens[i]
}

// isDateline finds a place that heads a paragraph: "SEOUL, Dec. 20 (…) --",
// "BEIJING — For two years", "Mexico City: Canada will".
func (s *search) isDateline(m *Mention, sen *text.Sentence) bool {
	if m.Kind > Bloc || m.First != sen.First || m.Last >= sen.Last {
		return false
	}
	mark := s.d.Tokens[m.Last].Of(s.d.Text)
	switch {
	case m.Kind != Seat:
		return false
	case s.isBareDateline(m, sen):
		return true
	case !isDatelineMark(mark):
		return false
	}
	return s.d.Tokens[m.First].Shape == text.Upper || s.isSetOff(m, mark, sen) || mark == "," && s.isDate(m.Last+1, sen)
}

// isBareDateline reports whether a place in capitals heads a paragraph with no mark
// behind it: "DUBAI Iran and China agreed".
func (s *search) isBareDateline(m *Mention, sen *text.Sentence) bool {
	next := &s.d.Tokens[m.Last]
	isCapitals := s.d.Tokens[m.First].Shape == text.Upper && s.d.Tokens[m.Last-1].Shape == text.Upper
	return isCapitals && next.Kind == text.Word && next.Shape == text.Capital && next.End-next.Start > 1 && s.d.Blocks[sen.Block].Kind == text.Paragraph && !s.isTitled(sen)
}

func isDatelineMark(w string) bool {
	switch w {
	case ",", "—", "–", "--", "(", "-", ":", "/":
		return true
	}
	return false
}

// isSetOff reports whether a dash with a blank before it, or a colon without,
// parts a place from the paragraph that it heads.
func (s *search) isSetOff(m *Mention, mark string, sen *text.Sentence) bool {
	if s.d.Blocks[sen.Block].Kind != text.Paragraph {
		return false
	}
	spaced := s.d.Tokens[m.Last].Spaced
	return mark == ":" && !spaced || (isDash(mark) || mark == "--") && spaced
}

// isDate reports whether a number or a month stands at token k.
func (s *search) isDate(k int, sen *text.Sentence) bool {
	t := s.near(k, sen)
	return t != nil && (t.Kind == text.Number || isMonth(t.Of(s.d.Text)))
}

func isMonth(w string) bool {
	if len(w) < 3 {
		return false
	}
	switch strings.ToLower(w[:3]) {
	case "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec":
		return true
	}
	return false
}

// isJoinedOn finds the states in "the Korea-China FTA" and "US–China talks".
func (s *search) isJoinedOn(m *Mention, sen *text.Sentence) bool {
	if t := s.near(m.Last, sen); t != nil && isDash(t.Of(s.d.Text)) && !t.Spaced {
		return true
	}
	t := s.near(m.First-1, sen)
	return t != nil && isDash(t.Of(s.d.Text)) && !t.Spaced && m.First-2 >= sen.First && s.d.Tokens[m.First-2].Kind == text.Word
}

func isDash(w string) bool { return w == "-" || w == "–" || w == "—" || w == "/" }

// describes reports whether the word after a state's name is a thing that the
// name describes: "U.S. tariffs", "China desk".
func (s *search) describes(t *text.Token) bool {
	switch {
	case t.Kind != text.Word || s.words.in(*t, stopWord|adverbWord):
		return false
	case t.Shape != text.Lower:
		return true
	}
	return !s.isVerb(t) && t.Of(s.d.Text)[0] != '\''
}

func (s *search) isPast(t *text.Token) bool {
	return t.Kind == text.Word && t.Shape == text.Lower && t.End-t.Start > 4 && strings.HasSuffix(t.Of(s.d.Text), "ed")
}

// coordinated reports whether mention k and the next stand side by side:
// "South Korea and China", "Korea-China", "between X and Y".
func (s *search) coordinated(k int) bool {
	if k+1 >= len(s.mentions.All) || s.notes[k].sentence != s.notes[k+1].sentence {
		return false
	}
	m, next := &s.mentions.All[k], &s.mentions.All[k+1]
	if s.isBesideEastern(m, next) || s.isLed(k) {
		return true
	}
	sen := s.d.Sentences[s.notes[k].sentence]
	if s.isDateline(m, &sen) {
		return false
	}
	i := s.afterBrackets(s.pastTickers(m.Last), next.First)
	return next.First-i >= 1 && next.First-i <= 4 && s.isJoining(i, next.First, s.isListed(k)) && !s.opensClause(m, next, &sen)
}

// isLed reports whether mention k is "his" or "its" right before those of other
// states: "and his Malian and Togolese counterparts".
func (s *search) isLed(k int) bool {
	m, next := &s.mentions.All[k], &s.mentions.All[k+1]
	return s.notes[k].possess && m.Kind == Pronoun && next.First == m.Last && (next.Kind == Body || next.Kind == Demonym && next.And)
}

// isListed reports whether a comma joins mention k and the next: in a list, and
// in a headline, where it does for "and".
func (s *search) isListed(k int) bool {
	m, next := &s.mentions.All[k], &s.mentions.All[k+1]
	if m.Kind == Seat && next.Kind != Seat && m.First > 0 && s.isWord(m.First-1, "in", "at") {
		return false // "After talks in Geneva, | Chile and Peru said"
	}
	if next.Kind <= Bloc && (m.Kind <= Bloc && s.isHeadline(k) || (m.Kind <= Bloc || s.isOfState(m)) && next.And) {
		return true
	}
	return s.isInList(k + 1)
}

// isOfState reports whether a mention ends with the state it is of: "ministers of
// Chile".
func (s *search) isOfState(m *Mention) bool {
	return len(m.Codes) == 1 && (m.Kind == Office || m.Kind == Body) && s.isName(m.Last-1) && m.Last-2 > m.First && s.words.in(s.d.Tokens[m.Last-2], ofWord)
}

// isHeadline reports whether mention k stands in a heading, in a text's first
// sentence or at the head of another.
func (s *search) isHeadline(k int) bool {
	n := s.notes[k].sentence
	return n == 0 || s.mentions.All[k].First == s.d.Sentences[n].First || s.isHeading(k)
}

// isInList reports whether a comma and "and" stand between mention k and the
// next, so that a comma before it lists: "Acme, the government, and the bank".
func (s *search) isInList(k int) bool {
	if k+1 >= len(s.mentions.All) || s.notes[k].sentence != s.notes[k+1].sentence {
		return false
	}
	i, j := s.mentions.All[k].Last, s.mentions.All[k+1].First
	return j-i >= 2 && j-i <= 4 && s.d.Tokens[i].Of(s.d.Text) == "," && s.isWord(i+1, "and") && s.isJoining(i, j, true)
}

// opensClause reports whether a mention begins a clause of its own after one
// that ends with the mention before: "Peru will sell copper to Ghana and Kenya
// will ship tea".
func (s *search) opensClause(m, next *Mention, sen *text.Sentence) bool {
	k := next.Last
	if t := s.near(k, sen); t != nil && s.words.in(*t, adverbWord) {
		k++
	}
	verb := s.near(k, sen)
	return verb != nil && s.isFinite(verb) && s.isObject(m, sen) && s.isInClause(m, sen)
}

// isFinite reports whether a word is a verb that must have a subject: "will",
// "agreed", "plans".
func (s *search) isFinite(t *text.Token) bool {
	return s.words.in(*t, auxiliaryWord|finiteWord|sayWord) || s.isPast(t)
}

// isObject reports whether a preposition or a verb of meeting governs a mention.
// What "between" and "of" govern may be a subject's.
func (s *search) isObject(m *Mention, sen *text.Sentence) bool {
	k := m.First - 1
	if k > sen.First && s.words.in(s.d.Tokens[k], articleWord) {
		k--
	}
	return k > sen.First && s.words.in(s.d.Tokens[k], atWord|withWord|byWord|meetWord) && !s.isWord(k, "between")
}

// isInClause reports whether a verb with its subject stands before a mention in
// its clause.
func (s *search) isInClause(m *Mention, sen *text.Sentence) bool {
	verb, list := false, false
	for k := m.First - 1; k >= sen.First; k-- {
		t := &s.d.Tokens[k]
		switch {
		case s.words.in(*t, sayWord|clauseWord), t.Kind == text.Punct && !isDash(t.Of(s.d.Text)) && !(list && t.Of(s.d.Text) == ","):
			return verb
		case s.words.in(*t, relativeWord):
			return verb && k > sen.First && s.isVerb(&s.d.Tokens[k-1]) // "agreed that", not "the quota that"
		case s.words.in(*t, auxiliaryWord):
			verb = true
		case s.isPast(t) || s.words.in(*t, meetWord|finiteWord):
			_, named := s.mentions.At(k - 1)
			verb = verb || named && k > sen.First // not "goods shipped to"
		}
		list = list || s.isWord(k, "and", "or")
	}
	return verb
}

// afterBrackets is the token after what stands in brackets at token i, if
// anything does.
func (s *search) afterBrackets(i, end int) int {
	if i >= end || s.d.Tokens[i].Of(s.d.Text) != "(" {
		return i
	}
	for i < end && s.d.Tokens[i].Of(s.d.Text) != ")" {
		i++
	}
	return i + 1
}

// isJoining reports whether the tokens between two mentions join them. A comma
// does so between two parties' names; else it leads in an apposition.
func (s *search) isJoining(first, last int, named bool) bool {
	joined := false
	for i := first; i < last; i++ {
		switch t := s.d.Tokens[i]; {
		case i > first && s.isWord(i, "with") && s.d.Tokens[i-1].Of(s.d.Text) == ",":
			return false // "with Peru, with Chile watching"
		case s.words.in(t, coordinateWord), s.isWord(i, "with", "well", "alongside"):
			joined = true
		case t.Of(s.d.Text) == ",":
			joined = joined || named
		case !s.isWord(i, "the", "of", "'s", "both", "along", "together", "as"):
			return false
		}
	}
	return joined
}
