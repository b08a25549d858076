package actors

import "attache/briefs/text"

// longestRun is how many tokens a name may have; longer ones are lists.
const longestRun = 18

// run reads a run of capitalised words as a body or a person.
func (s *search) run(i, end int) (Mention, note, bool) {
	if s.words.in(s.d.Tokens[i], stopWord) && !s.isUnderSecretary(i, end) {
		return Mention{}, note{}, false
	}
	r := s.parts(i, min(end, i+longestRun))
	switch {
	case r.known != nil:
		m := Mention{First: i, Last: r.last, Kind: Individual, Codes: r.known.codes, Name: r.known.name}
		return m, note{person: int32(s.known(r.known, i, r.name, r.last))}, true
	case r.title >= 0 && r.last > r.title+1:
		return s.titledPerson(i, &r)
	case r.title >= 0 && r.title == r.last-1:
		if s.words.in(s.d.Tokens[r.title], honorificWord) {
			return Mention{}, note{}, false
		}
		return s.titleAlone(i, r.last)
	case s.isRanked(i, &r):
		return s.introduce(i, i+1, r.last)
	case s.isBodyName(i, &r):
		return s.body(i, &r)
	}
	return s.untitled(i, &r, end)
}

// isBodyName reports whether a run that begins at token i is a body's name by a word in it.
func (s *search) isBodyName(i int, r *shape) bool {
	return r.last > i+1 && (r.head == r.last-1 || s.isIndonesian(i)) || r.head >= 0 && r.of
}

func (s *search) isUnderSecretary(i, end int) bool {
	return s.isWord(i, "under") && i+1 < end && s.isWord(i+1, "secretary")
}

// shape is what a run of capitalised words holds.
type shape struct {
	last     int
	title    int    // its last title word, -1 for none
	head     int    // its last word for a body
	of       bool   // it has an "of" after its head: "Bank of Japan"
	ministry bool   // it has a word for a ministry or a minister
	known    *entry // the person of the tables that ends it
	name     int    // where that person's name begins
	state    int    // where a state's name stands in it, -1 for none
	after    int    // where the last name of a state in it ends
	words    int
}

// parts is what the run of capitalised words from token i on holds.
func (s *search) parts(i, end int) shape {
	r := shape{title: -1, head: -1, state: -1, last: i}
	for k := i; k < end; {
		if k > i && (s.endsAt(&r, i, k, end) || s.isHonorific(k) && r.head >= 0) {
			return r
		}
		next := s.goOn(&r, i, k, end)
		if next == k {
			return r
		}
		k = next
	}
	return r
}

// goOn takes token k into the run that began at token i and is the next one; k
// itself where the run ends.
func (s *search) goOn(r *shape, i, k, end int) int {
	switch {
	case k < r.after, s.isName(k) && (k == i || !s.words.in(s.d.Tokens[k], stopWord)):
		s.count(r, k)
		return k + 1
	case k == i:
		return k
	case s.isGlue(k, end, *r):
		r.of = r.of || s.isWord(k, "of", "for")
		return k + 1
	case s.joins(k, end):
		k++
		if s.d.Tokens[k].Shape == text.Lower {
			k++
			r.last = k // "Sang-min"
		}
	}
	return k
}

// endsAt reports whether a name of the tables at token k ends the run that
// began at token i: someone known, whom the run is the title of, or a party of
// its own. A state may stand in the run.
func (s *search) endsAt(r *shape, i, k, end int) bool {
	if s.d.Tokens[k].Shape == text.Lower {
		return false
	}
	e, last := s.longest(k, end)
	if e.entry == nil || !s.isWritten(e.casing, k, i) || s.isNamesake(e.entry, i, k, last) {
		return false
	}
	switch {
	case e.kind == Individual && !e.silent && (r.title == r.last-1 || r.onlyPortfolio(s, i)):
		r.known, r.last, r.name = e.entry, last, k
		return true
	case e.kind == Bloc, e.kind == Body, e.silent, e.kind == Individual:
		return true
	case e.kind == State || e.kind == Seat:
		if r.state < 0 {
			r.state = k
		}
		if e.kind == State && last > k+1 {
			r.after = last
		}
	}
	return false
}

// isNamesake reports whether the family name of someone known, tokens k to last, ends another's: the words
// from token i on have a given name before it, and tell of another state, or an apposition does, "Marco
// Haddad, Peru's minister of mines".
func (s *search) isNamesake(e *entry, i, k, last int) bool {
	if e.kind != Individual || last != k+1 || k == i || s.d.Words(k-1, last) == e.name || !s.isName(k-1) || s.words.in(s.d.Tokens[k-1], titleWord|portfolioWord|headWord|roleWord|stopWord) {
		return false
	}
	if before, _ := s.longest(k-1, k); before.entry != nil && before.kind <= Bloc {
		return false
	}
	if _, ok := s.surnames[e.name]; ok {
		return false // the text tells of him
	}
	codes := s.codesIn(i, k)
	if codes == nil && s.isWord(last, ",") {
		codes, _ = s.apposition(last, "")
	}
	return isOfOther(codes, e.codes)
}

// isOfOther reports whether one state is told of somebody, and not the one that he is known to be of.
func isOfOther(codes, known []string) bool {
	return len(codes) == 1 && len(known) == 1 && codes[0] != known[0]
}

func (s *search) count(r *shape, k int) {
	t := s.d.Tokens[k]
	r.last = k + 1
	r.words++
	r.ministry = r.ministry || s.words.in(t, ministryWord)
	switch w := s.words; {
	case w.in(t, headWord) || w.in(t, firmWord) && k > 0 || s.isBlocWord(k):
		r.head = k
	case !w.in(t, titleWord) || s.isSurname(k):
	case r.of:
		r.title = -1
	default:
		r.title = k
	}
}

// isSurname reports whether "Sen" at token k is a name, with no one's after it.
func (s *search) isSurname(k int) bool {
	if !s.isWord(k, "sen", "rep") || k+1 >= len(s.d.Tokens) {
		return false
	}
	return s.d.Tokens[k+1].Of(s.d.Text) != "." && !s.isName(k+1)
}

// isBlocWord reports whether token k names a union of states, and not a regime
// as in "customs union", or "trade union".
func (s *search) isBlocWord(k int) bool {
	return s.words.in(s.d.Tokens[k], blocWord) && k > 0 && s.isName(k-1) && !s.words.in(s.d.Tokens[k-1], regimeWord)
}

// isHonorific reports whether a person's name begins with token k: "Dr. Baah".
func (s *search) isHonorific(k int) bool {
	return s.isName(k) && s.words.in(s.d.Tokens[k], honorificWord)
}

func (r *shape) onlyPortfolio(s *search, i int) bool {
	for _, t := range s.d.Tokens[i:r.last] {
		if !s.words.in(t, portfolioWord) && !s.words.in(t, titleWord) && !s.words.in(t, ofWord) && t.Kind == text.Word && t.Shape != text.Lower {
			return false
		}
	}
	return r.title >= i
}

// isGlue reports whether a small word or a comma at k goes on with the name:
// "Ministry of Trade, Industry and Energy", "Council for the Promotion of".
func (s *search) isGlue(k, end int, r shape) bool {
	next := k + 1
	if next >= end {
		return false
	}
	switch {
	case s.isWord(k, "of", "for", "on", "against"):
		return s.leadsOn(k, &r) && s.isNamePart(s.afterThe(next, end))
	case s.isWord(k, "the"):
		return s.isWord(k-1, "of", "for") && s.isName(next) || s.isWord(k-1, "and") && s.isPortfolioName(next)
	case s.isWord(k, "and"):
		return s.isPortfolioName(s.afterThe(next, end)) && (r.of || s.words.in(s.d.Tokens[k-1], portfolioWord))
	case s.d.Tokens[k].Of(s.d.Text) == ",":
		return r.of && r.ministry && s.isPortfolioListed(next, end)
	}
	return s.words.in(s.d.Tokens[k], particleWord) && s.isFamilyName(next, end)
}

// isPortfolioListed reports whether a portfolio, with "and" and "the" before it or not, stands at token k.
func (s *search) isPortfolioListed(k, end int) bool {
	if s.isWord(k, "and") && k+1 < end {
		k++
	}
	return s.isPortfolioName(s.afterThe(k, end))
}

// isFamilyName reports whether a name stands at token k, behind further small words or a hyphen:
// "al | -Bashir", "van | der Meer".
func (s *search) isFamilyName(k, end int) bool {
	for k+1 < end && (s.joined(k) || s.d.Tokens[k].Shape == text.Lower && s.words.in(s.d.Tokens[k], particleWord)) {
		k++
	}
	return s.isNamePart(k)
}

// leadsOn reports whether a preposition can go on with a name: a body is of, for,
// on or against something, a title of or for it.
func (s *search) leadsOn(k int, r *shape) bool {
	return r.head >= 0 || r.title >= 0 && s.isWord(k, "of", "for")
}

// afterThe passes over "the" at token k, unless it is the last.
func (s *search) afterThe(k, end int) int {
	if s.isWord(k, "the") && k+1 < end {
		k++
	}
	return k
}

func (s *search) isNamePart(k int) bool { return s.isName(k) && !s.words.in(s.d.Tokens[k], stopWord) }

func (s *search) isPortfolioName(k int) bool {
	return s.isName(k) && s.words.in(s.d.Tokens[k], portfolioWord)
}

// joins reports whether a mark at k holds two parts of a name together:
// "Han-koo", "Land & Sea", "J. Smith".
func (s *search) joins(k, end int) bool {
	if k+1 >= end || s.d.Tokens[k+1].Kind != text.Word {
		return false
	}
	t, next := s.d.Tokens[k], s.d.Tokens[k+1]
	switch t.Of(s.d.Text) {
	case "-", "–":
		return !t.Spaced && !next.Spaced
	case "&":
		return next.Shape != text.Lower
	case "'", "’":
		return !t.Spaced && next.Spaced && next.Shape != text.Lower && s.words.in(s.d.Tokens[k-1], pluralWord)
	case ".":
		prev := s.d.Tokens[k-1]
		return !t.Spaced && next.Shape != text.Lower && (prev.End-prev.Start <= 2 || prev.End-prev.Start <= 4 && s.words.in(prev, titleWord)) // "Sen. Hill"
	}
	return false
}

// pastFormer is where the name begins that runs from token i to last: "Former | Otago University
// academic".
func (s *search) pastFormer(i, last int) int {
	if last-i > 2 && s.isWord(i, "Former") {
		return i + 1
	}
	return i
}

// body reads a run with a word for a body in it.
func (s *search) body(i int, r *shape) (Mention, note, bool) {
	i, last := s.pastFormer(i, r.last), r.last
	if s.words.in(s.d.Tokens[last-1], accordWord) {
		return Mention{}, note{}, false
	}
	m := Mention{First: i, Last: last, Kind: Body, Name: s.d.Words(i, last)}
	if s.isPlain(i, last) {
		m.Kind = Office // "the Commerce Ministry" of someone
	}
	n := note{person: -1, rank: s.rankOf(i, last), joint: s.isShared(i, last)}
	if s.words.in(s.d.Tokens[last-1], firmWord) && n.rank != ministry || s.isIndonesian(i) {
		n.rank = firm
	}
	if m.Codes = s.codesIn(i, last); len(m.Codes) > 1 && !s.words.in(s.d.Tokens[r.head], jointWord) {
		m.Codes = s.partOf(i, last)
	}
	if m.Codes == nil {
		m.Codes = s.stateBefore(i)
	}
	if m.Codes == nil {
		m.Codes = s.stateAfter(last)
	}
	if m.Codes == nil {
		s.bodyBehind(&m, &n)
	}
	if n.rank == firm && len(m.Codes) == 1 {
		s.rememberFirm(i, last, m.Codes)
	}
	return m, n, true
}

// partOf is the state of the firm of the tables whose part for another state tokens first to last name, nil for none: "| Caterpillar
// | China Investment Co".
func (s *search) partOf(first, last int) []string {
	if e, _ := s.lookup(first, first, last); e != nil && e.rank == firm {
		return e.codes
	}
	return nil
}

// bodyBehind gives a body the state that is told behind its name, and remembers it.
func (s *search) bodyBehind(m *Mention, n *note) {
	of, ofn, ok := s.toldBehind(m.First, m.Last)
	if !ok {
		return
	}
	m.Codes = of.Codes
	if ofn.rank != noRank {
		n.rank = ofn.rank
	}
}

// isPlain reports whether a body's name says only what it deals with.
func (s *search) isPlain(i, last int) bool {
	for _, t := range s.d.Tokens[i:last] {
		if !s.words.in(t, portfolioWord) && !s.words.in(t, headWord) {
			return false
		}
	}
	return last-i <= 3
}

// isShared reports whether a body is one that two parties share: "a joint
// committee", "the Council".
func (s *search) isShared(i, last int) bool {
	if !s.words.in(s.d.Tokens[last-1], jointWord) {
		return last-i > 3 && s.isWord(i, "joint", "bilateral", "mixed") && s.words.in(s.d.Tokens[i+1], jointWord) // "Joint Commission for Trade"
	}
	for k := i; k < last; k++ {
		if s.isWord(k, "joint", "bilateral", "mixed") {
			return true
		}
	}
	return last-i == 1 || last-i == 2 && s.words.in(s.d.Tokens[i], articleWord) || s.isName(last-1) && s.isPlain(i, last)
}

// codesIn is the states named among tokens i to last, one or two.
func (s *search) codesIn(i, last int) []string {
	var found []string
	for k := i; k < last; {
		e, next := s.lookup(k, i, last)
		if e != nil && !e.silent && (e.kind <= Bloc || e.kind == Body) && len(e.codes) == 1 && (len(found) == 0 || found[0] != e.codes[0]) {
			found = s.union(found, e.codes)
		}
		k = next
	}
	if len(found) > 2 {
		return nil
	}
	return found
}

// stateBefore is the state whose name stands right before token i: "China's",
// "South Korean", with small words of a title between.
func (s *search) stateBefore(i int) []string {
	if s.owner != nil {
		return s.owner
	}
	if len(s.mentions.All) == 0 {
		return nil
	}
	m := &s.mentions.All[len(s.mentions.All)-1]
	if len(m.Codes) != 1 || i-m.Last > 5 || i < m.Last || m.Kind == Individual || !s.isHere(len(s.mentions.All)-1) {
		return nil
	}
	first := m.Last
	if isDash(s.d.Tokens[first].Of(s.d.Text)) && s.isBased(first+1) {
		first++ // "U.S.-based firm"
	}
	for _, t := range s.d.Tokens[first:max(first, i)] {
		if t.Kind != text.Word || s.words.in(t, stopWord) && !s.words.in(t, possessiveWord) || s.words.in(t, actsWord|sayWord|meetWord) {
			return nil
		}
	}
	return m.Codes
}

// isHere reports whether mention k stands in the sentence that is being searched.
func (s *search) isHere(k int) bool { return int(s.notes[k].sentence) == s.index }

// stateAfter is the state that "of" or "in" names right after token last:
// "the Ministry of Trade of the Republic of Korea", "the ministry in Seoul".
func (s *search) stateAfter(last int) []string {
	n := len(s.d.Tokens)
	if last+1 >= n || !s.isWord(last, "of", "in", "at", "from") {
		return nil
	}
	k := last + 1
	if s.isWord(k, "the") && k+1 < n {
		k++
	}
	if e, _ := s.lookup(k, k, min(n, k+8)); e != nil && !e.silent && e.kind <= Bloc {
		return e.codes
	}
	return nil
}
