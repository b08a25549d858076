package actors

import (
	"strings"

	"attache/briefs/text"
)

// withOwned takes the body or person that a state's name belongs to into the
// mention: "Japan's Ministry of Economy", "Indian Commerce Minister Goyal".
func (s *search) withOwned(m Mention, n note, first, end int) (Mention, note, bool) {
	i := m.Last
	if i < end && s.words.in(s.d.Tokens[i], possessiveWord) {
		i++
	}
	if of, ofn, ok := s.owned(&m, i, first, end); ok {
		return s.merge(m, of, &ofn)
	}
	if i > m.Last {
		s.rememberOwn(&m, i, end)
	}
	s.group(&m, &n, end)
	if of, ofn, ok := s.incumbent(&m, first, end); ok {
		return s.merge(m, of, &ofn) // "South Korean trade minister Yeo Han-koo"
	}
	return m, n, true
}

// owned reads what a state's name describes or owns that capitals at token i name: a person, a body.
func (s *search) owned(m *Mention, i, first, end int) (Mention, note, bool) {
	isOwner := i > m.Last
	if isOwner {
		if of, ofn, ok := s.ownPerson(i, end); ok {
			return of, ofn, true
		}
	}
	if m.Kind != Demonym && !isOwner {
		return Mention{}, note{}, false
	}
	s.owner = m.Codes
	of, ofn, ok := s.capitals(i, first, end)
	s.owner = nil
	return of, ofn, ok && (of.Codes == nil || of.Codes[0] == m.Codes[0] || m.Kind == Bloc && ofn.rank == firm)
}

// incumbent reads the name behind a post that a state's name describes.
func (s *search) incumbent(m *Mention, first, end int) (Mention, note, bool) {
	i := m.Last
	if m.Kind != Body || i >= end || !s.isTitle(m) && !s.words.in(s.d.Tokens[i-1], humanWord) {
		return Mention{}, note{}, false
	}
	s.owner = m.Codes
	of, ofn, ok := s.capitals(i, first, end)
	if !ok {
		of, ofn, ok = s.holder(i, end)
	}
	s.owner = nil
	return of, ofn, ok && of.Kind == Individual
}

// ownPerson reads a person's name behind a state's with 's, and no thing's: "met Chile's | Luis
// Soto".
func (s *search) ownPerson(i, end int) (Mention, note, bool) {
	r, ok := s.nameAlone(i, end)
	if !ok || r.words > 3 || s.d.Tokens[r.last-1].Sym != 0 {
		return Mention{}, note{}, false
	}
	return s.introduce(i, i, r.last)
}

// holder reads the name of who holds an office that ends before token i: "Malian
// minister of mines and power Awa Keita".
func (s *search) holder(i, end int) (Mention, note, bool) {
	r, ok := s.nameAlone(i, end)
	if !ok {
		return Mention{}, note{}, false
	}
	return s.introduce(i, i, r.last)
}

// nameAlone is the run of capitals at token i where it may be a person's name and holds no title.
func (s *search) nameAlone(i, end int) (shape, bool) {
	if i >= end || !s.isName(i) || s.titled {
		return shape{}, false
	}
	r := s.parts(i, min(end, i+longestRun))
	return r, r.known == nil && r.title < 0 && r.mayBePerson() && !s.isOrgan(i, r.last)
}

// merge makes one mention of a state's and of what belongs to it.
func (s *search) merge(m, of Mention, n *note) (Mention, note, bool) {
	if n.rank == firm && len(m.Codes) == 1 && of.Last-of.First > 1 {
		s.rememberFirm(of.First, of.Last, m.Codes)
	}
	of.First = m.First
	if m.Kind != Bloc || of.Codes == nil {
		of.Codes = m.Codes // of "Europe's Airbus" its own state
	}
	if n.person < 0 {
		return of, *n, true
	}
	p := &s.people[n.person]
	if p.codes == nil {
		p.codes = m.Codes
	}
	if p.Title == "" {
		p.Title = s.d.Words(m.First, m.Last)
	}
	return of, *n, true
}

// capitals reads the body, office or person that capitals at token i name.
func (s *search) capitals(i, first, end int) (Mention, note, bool) {
	if i >= end || !s.isName(i) || s.titled {
		return Mention{}, note{}, false
	}
	m, n, ok := s.run(i, end)
	if e, last := s.lookup(i, first, end); e != nil && !e.silent && (e.kind == Body || e.kind == Individual) && (!ok || last >= m.Last) {
		m, n, ok = Mention{First: i, Last: last, Kind: e.kind, Codes: e.codes, Name: e.name}, note{person: -1, rank: e.rank}, true
		if e.kind == Individual {
			n.person = int32(s.known(e, i, i, last))
		}
	}
	return m, n, ok && (m.Kind == Body || m.Kind == Office || m.Kind == Individual)
}

// group takes what a state's name describes into the mention when that acts:
// "Chinese buyers", "Indonesia's trade ministry".
func (s *search) group(m *Mention, n *note, end int) {
	i := m.Last
	if i < end && s.words.in(s.d.Tokens[i], possessiveWord) {
		n.possess = true
		i++
	}
	last := min(i+4, end)
	for k := i; k < last; k++ {
		if s.isInside(k, i, end) {
			last = min(last+2, end)
			continue
		}
		t := s.d.Tokens[k]
		if s.endsGroup(&t) || k == i && s.isDone(m, n, &t) {
			return
		}
		if s.isRole(k, end) || m.Kind == Demonym && s.isBeforeFirm(k, end) {
			m.Kind, m.Last, m.Plural = Body, s.roleEnd(k+1, end), s.words.in(t, pluralWord)
			m.Name = s.d.Words(m.First, m.Last)
			n.rank, n.possess = s.rankOf(m.First, m.Last), false
			s.withFirm(m, end)
			return
		}
		if !s.words.in(t, portfolioWord) && (s.words.in(t, actsWord) || s.words.in(t, accordWord) || k > i+1) {
			return
		}
	}
}

// isRole reports whether the word at token k is for those who act, and begins no longer thing.
func (s *search) isRole(k, end int) bool {
	return (s.words.in(s.d.Tokens[k], roleWord) || s.isChief(k, end) || s.isOpposite(k)) && !s.isPart(k, end) || s.isHouse(k, end)
}

// isOpposite reports whether "number" at token k is a colleague: "his Chilean opposite | number".
func (s *search) isOpposite(k int) bool {
	return k > 0 && s.isWord(k, "number") && s.isWord(k-1, "opposite")
}

// isInside reports whether what stands at token k only holds together what a group that begins at
// token i is of: "energy | and mines minister", "heavy | - industry firm".
func (s *search) isInside(k, i, end int) bool {
	return s.isBetweenPortfolios(k, end) || k > i && s.joins(k, end)
}

// endsGroup reports whether a token cannot stand between a state's name and what it describes.
func (s *search) endsGroup(t *text.Token) bool {
	return t.Kind != text.Word || s.words.in(*t, stopWord) || t.Of(s.d.Text)[0] == '\''
}

// isDone reports whether a word behind a state's own name tells what the state did: "Norway |
// directed officials to", and not "Norwegian retired officials".
func (s *search) isDone(m *Mention, n *note, t *text.Token) bool {
	return m.Kind == State && !n.possess && t.Shape == text.Lower && strings.HasSuffix(t.Of(s.d.Text), "ed")
}

// isChief reports whether "chief" at token k is a person: "the EU's trade chief
// said", not "chief negotiator".
func (s *search) isChief(k, end int) bool {
	return s.isWord(k, "chief", "head") && (k+1 >= end || s.isVerb(&s.d.Tokens[k+1]) || s.d.Tokens[k+1].Kind == text.Punct)
}

// staffEnd is the end of a body's mention with the people or the part of it that
// stand behind: "U.N. food agency", "USTR officials".
func (s *search) staffEnd(m *Mention, end int) int {
	for k := m.Last; k < end && k < m.Last+3; k++ {
		t := s.d.Tokens[k]
		switch {
		case t.Kind != text.Word || t.Shape != text.Lower:
			return m.Last
		case s.words.in(t, roleWord|titleWord) && !s.isPart(k, end):
			m.Plural = s.words.in(t, pluralWord)
			return s.roleEnd(k+1, end)
		case !s.words.in(t, portfolioWord):
			return m.Last
		}
	}
	return m.Last
}

// isBetweenPortfolios reports whether "and" at token k joins what an office deals
// with.
func (s *search) isBetweenPortfolios(k, end int) bool {
	return k > 0 && k+1 < end && s.words.in(s.d.Tokens[k-1], portfolioWord) && s.words.in(s.d.Tokens[k+1], portfolioWord) && s.isWord(k, "and")
}

// isPart reports whether a role word only begins a longer thing: "industry
// groups", "government bonds", "the trade ministers' meeting".
func (s *search) isPart(k, end int) bool {
	if k+1 >= end {
		return false
	}
	t := &s.d.Tokens[k+1]
	switch w := t.Of(s.d.Text); {
	case !t.Spaced && isApostrophe(w):
		return true
	case t.Kind == text.Word && s.words.in(*t, blocWord):
		return true // "customs union"
	case t.Kind != text.Word || t.Shape != text.Lower || w[0] == '\'':
		return false
	default:
		return !s.isVerb(t) && !s.words.in(*t, stopWord) && !isVerbal(w)
	}
}

// isVerbal reports whether a word has the ending of a verb or an adverb.
func isVerbal(w string) bool {
	return strings.HasSuffix(w, "ed") || strings.HasSuffix(w, "ing") || strings.HasSuffix(w, "ly")
}

func isApostrophe(w string) bool { return w == "'" || w == "’" }

// roleEnd takes further role words along: "government officials", "minister for trade".
func (s *search) roleEnd(k, end int) int {
	for k < end && s.words.in(s.d.Tokens[k], roleWord) {
		k++
	}
	if k+1 < end && s.isWord(k, "for", "of") && s.words.in(s.d.Tokens[k+1], portfolioWord) {
		k += 2
		for k < end && (s.words.in(s.d.Tokens[k], portfolioWord) || s.isWord(k, "and") && k+1 < end && s.words.in(s.d.Tokens[k+1], portfolioWord)) {
			k++
		}
	}
	return k
}

// opensOffice reports whether an office may begin at token i: most words open none.
func (s *search) opensOffice(i, end int) bool {
	if s.words.in(s.d.Tokens[i], articleWord) {
		i++
	}
	return i < end && s.words.in(s.d.Tokens[i], portfolioWord|roleWord|titleWord)
}

// office reads "the trade ministry", "a spokesman", "Ministry officials": an
// article, if any, portfolios, and a word for a body or who heads it.
func (s *search) office(i, end int) (Mention, note, bool) {
	bare := !s.words.in(s.d.Tokens[i], articleWord)
	first := i
	if !bare {
		first++
	}
	k := s.afterPortfolios(first, min(end, i+5), end)
	if k >= end || !s.isOffice(k) {
		return Mention{}, note{}, false
	}
	portfolios := k - first
	if s.isOfOffice(k, end) {
		k++
		portfolios++
	}
	if !bare && s.isNamedBody(i, k, end) || bare && portfolios == 0 && !s.isBare(i, k) || s.isPart(k, end) {
		return Mention{}, note{}, false
	}
	last := s.roleEnd(k+1, end)
	m := Mention{First: i, Last: last, Kind: Office, Plural: s.words.in(s.d.Tokens[k], pluralWord), Name: s.d.Words(i, last), Codes: s.ownerBody(i)}
	return m, note{person: -1, rank: s.rankOf(i, last), joint: s.isShared(i, k+1)}, true
}

// ownerBody is the state of the body that has what begins at token i, nil for none: "Gazprom's | chief spokesman".
func (s *search) ownerBody(i int) []string {
	m := s.lastMention()
	if m == nil || m.Kind != Body || m.Last != i-1 || len(m.Codes) != 1 || !s.words.in(s.d.Tokens[i-1], possessiveWord) {
		return nil
	}
	return m.Codes
}

// afterPortfolios is the token after what an office deals with: "finance",
// "foreign". A word that a verb follows is none: "trade is".
func (s *search) afterPortfolios(k, last, end int) int {
	for k < last && s.words.in(s.d.Tokens[k], portfolioWord) && !(k+1 < end && s.words.in(s.d.Tokens[k+1], actsWord)) {
		k++
	}
	return k
}

// isOfOffice reports whether the body at token k only says whose people follow:
// "Commission officials".
func (s *search) isOfOffice(k, end int) bool {
	return k+1 < end && s.words.in(s.d.Tokens[k], governmentWord|ministryWord|agencyWord) && (s.words.in(s.d.Tokens[k+1], pluralWord) || s.isWord(k, "commission") && s.isSpokesperson(k+1)) && s.isOffice(k+1)
}

// isSpokesperson reports whether the word at token k is for who speaks for others.
func (s *search) isSpokesperson(k int) bool {
	return s.isWord(k, "spokesperson", "spokesman", "spokeswoman")
}

// isNamedBody reports whether the words after an article at token i name a body
// beyond the office that ends at token k: "the Ministry of Trade, Industry and
// Energy".
func (s *search) isNamedBody(i, k, end int) bool {
	if e, last := s.lookup(i+1, i, end); e != nil && last > k+1 && e.kind <= Individual {
		return true
	}
	if !s.isName(i+1) || s.titled {
		return false
	}
	_, n, ok := s.run(i+1, end)
	return ok && n.person < 0
}

func (s *search) isOffice(k int) bool {
	t := s.d.Tokens[k]
	return t.Kind == text.Word && (s.words.in(t, roleWord|titleWord) && !s.words.in(t, crowdWord|honorificWord) || s.isOpposite(k))
}

// isBare lets plural people stand without an article at the head of a
// sentence, and before whom they are of: "Ministers agreed", "met officials of Chile",
// "officials in Lima said".
func (s *search) isBare(i, k int) bool {
	if i != k || !s.words.in(s.d.Tokens[k], pluralWord) {
		return false
	}
	if s.d.Tokens[k].Shape == text.Capital || k+1 < len(s.d.Tokens) && s.isWord(k+1, "of", "from") {
		return true
	}
	return s.stateAfter(k+1) != nil
}

// withBody takes the body that an office is in into the mention: "a spokesman
// for its commerce ministry", "officials of both countries".
func (s *search) withBody(m *Mention, n *note, first, end int) (Mention, note, bool) {
	k := m.Last
	if k+1 >= end || !s.words.in(s.d.Tokens[k], ofWord) || s.depth >= deepest {
		return *m, *n, true
	}
	in, inn, ok := s.nested(k+1, first, end)
	next := s.afterCount(k+1, end)
	if !ok && next > k+1 {
		in, inn, ok = s.nested(next, first, end)
	}
	if !ok || in.Kind != Office && in.Kind != Body && in.Kind != Joint {
		return *m, *n, true
	}
	in.First = m.First
	if in.Kind != Body || in.Codes != nil {
		in.Name = m.Name // else the body's name stands for it
	}
	if s.d.Tokens[next-1].Kind != text.Number {
		in.Plural = m.Plural // not "a delegation of 30 firms"
	}
	if inn.inner == 0 {
		inn.inner = int32(k + 1)
	}
	return in, inn, true
}

// afterCount passes over "the" and a number at token k: "of the 15 Nordic states".
func (s *search) afterCount(k, end int) int {
	k = s.afterThe(k, end)
	if s.d.Tokens[k].Kind == text.Number && k+1 < end {
		k++
	}
	return k
}

// counted makes "the two trade ministries" one mention, and none of "the two
// agreements".
func (s *search) counted(m Mention, n *note, end int) (Mention, note, bool) {
	if !s.isWord(m.Last-1, "two", "both", "three", "four", "five") {
		return m, *n, true
	}
	k := m.Last
	for k < end && s.words.in(s.d.Tokens[k], portfolioWord) {
		k++
	}
	if k < end && s.words.in(s.d.Tokens[k], roleWord) {
		m.Last, m.Name = k+1, s.d.Words(m.First, k+1)
		return m, *n, true
	}
	if last := s.countedStates(m.Last, end); last > 0 {
		m.Last, m.Name = last, s.d.Words(m.First, last)
		return m, *n, true
	}
	if m.Last < end && !s.standsAlone(&m) {
		return Mention{Last: m.Last}, note{}, false
	}
	return m, *n, true
}

// countedStates is where the words end that say of which kind those are who are counted, 0 where they
// say none: "the two | Latin American countries", "the two | former Soviet republics".
func (s *search) countedStates(i, end int) int {
	for k := i; k < min(i+widestKind, end); k++ {
		switch t := s.d.Tokens[k]; {
		case k > i && s.isWord(k, "countries", "nations", "states", "republics", "neighbours", "neighbors", "economies", "governments", "powers", "kingdoms", "rivals", "allies", "capitals", "leaders"):
			return k + 1
		case t.Kind != text.Word && !s.joined(k) || s.words.in(t, stopWord) || s.isVerb(&t) && t.Shape == text.Lower:
			return 0
		}
	}
	return 0
}

// widestKind is how many tokens may say of which kind those are who are counted, with their noun.
const widestKind = 6

// standsAlone reports whether a number means those who are counted: "both said",
// "the three will", not "the three-day talks".
func (s *search) standsAlone(m *Mention) bool {
	t := &s.d.Tokens[m.Last]
	if s.describes(t) || s.joined(m.Last) { // "the two|-day talks"
		return false
	}
	return s.isWord(m.Last-1, "two") || s.isVerb(t)
}

func (s *search) rankOf(first, last int) rank {
	best := noRank
	for _, t := range s.d.Tokens[first:last] {
		switch w := s.words; {
		case w.in(t, ministryWord):
			return ministry
		case w.in(t, governmentWord):
			best = government
		case best != noRank:
		case w.in(t, legislatureWord):
			best = legislature
		case w.in(t, firmWord):
			best = firm
		case w.in(t, blocWord):
			best = unionBody
		case w.in(t, agencyWord):
			best = agency
		}
	}
	return best
}
