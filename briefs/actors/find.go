package actors

import (
	"strings"

	"attache/briefs/text"
)

// Find finds who acts in a text and resolves what refers back to them. Mentions that nobody
// asks any more can be given back with Done.
func (r *Reader) Find(d *text.Doc) *Mentions {
	s := r.search(d)
	defer r.done(s)
	s.recase()
	for i := range d.Sentences {
		s.sentence(i)
	}
	s.disambiguate()
	s.uses()
	s.takeTurns()
	s.measure()
	s.resolve()
	s.mentions.index(len(d.Tokens))
	return s.mentions
}

// search is room for one Find, used before where there is such.
func (r *Reader) search(d *text.Doc) *search {
	s, ok := r.pool.Get().(*search)
	if !ok {
		s = &search{surnames: map[string]int{}, entries: map[place]*entry{}, offices: map[officeName][]string{}}
	}
	s.names, s.directories, s.d, s.mentions = r.names, directories(), d, r.room()
	return s
}

// mostKept is how many mentions' room is kept for the next text.
const mostKept = 1 << 10

func (r *Reader) done(s *search) {
	if cap(s.notes) > mostKept {
		return
	}
	clear(s.surnames)
	clear(s.offices)
	clear(s.entries)
	clear(s.notes)
	clear(s.spellings)
	*s = search{notes: s.notes[:0], surnames: s.surnames, entries: s.entries, spellings: s.spellings[:0], unspelt: s.unspelt[:0], awaited: s.awaited[:0], offices: s.offices}
	r.pool.Put(s)
}

// room is room for the mentions of a text, used before where there is such.
func (r *Reader) room() *Mentions {
	if c, ok := r.mentioned.Get().(*Mentions); ok {
		return c
	}
	return &Mentions{}
}

// Done takes mentions back, of which only the mentions and what reads them are in room that the
// next text uses.
func (r *Reader) Done(c *Mentions) {
	if cap(c.All) > mostKept {
		return
	}
	clear(c.All)
	*c = Mentions{All: c.All[:0], from8: c.from8[:0]}
	r.mentioned.Put(c)
}

// search is the state of one Find. notes run beside mentions.All.
type search struct {
	*names
	directories   []*directory
	d             *text.Doc
	mentions      *Mentions
	notes         []note
	surnames      map[string]int          // into people
	spellings     []spelling              // of their names
	unspelt       []int32                 // people whose names are not among them yet
	awaited       []awaited               // names that the sentence's list of states foretells
	offices       map[officeName][]string // whose they are, by what they are called
	people        []person
	entries       map[place]*entry    // of whom the directories know
	home          []string            // the state the text is told from
	article       []string            // the pair the text is about, else its one party
	bare          []string            // the state of the ministers whose state the text does not say
	author        []string            // the one side whose statement the text is
	ours          []string            // the one side that speaks of itself as "we" in what has no author
	visited       []string            // where the one whose statement the text is goes, or whom he met
	talks         []string            // the pair that deals with one another, else who acts alone
	firms         map[string][]string // the states of firms, by the names that the text gives them
	abbreviations map[string]*entry   // what letters stand for, by the text's own words
	terms         map[string]*entry   // whom terms in small letters stand for, by the text's own words
	said          map[string]bool     // words that were asked for, and whether the text has them
	salience      salience
	owner         []string // the state whose office's holder is being read
	index         int      // of the sentence that is being searched
	depth         int      // how many mentions deep "a director at the office of the" is
	titled        bool     // the sentence is set in title case: capitals tell nothing
}

// note is what is known of a mention beyond what others may see.
type note struct {
	entry    *entry // of the tables, nil for none
	sentence int32
	person   int32 // index in people, -1 for none
	inner    int32 // where the body begins that an office is in, 0 for none
	rank     rank
	joint    bool // a committee that two parties share
	possess  bool // "China's", "its": what follows is theirs
}

// isCity reports whether the mention is a place that never acts.
func (n *note) isCity() bool { return n.entry != nil && n.entry.city }

// likely are those whose an office is when they are in the text.
func (n *note) likely() []string {
	if n.entry == nil {
		return nil
	}
	return n.entry.likely
}

// person is someone named in the text.
type person struct {
	Person
	codes  []string
	listed bool // the tables know him
}

func (s *search) sentence(index int) {
	sen := s.d.Sentences[index]
	s.index, s.titled, s.awaited = index, s.isTitled(&sen), s.awaited[:0]
	for i := sen.First; i < sen.Last; {
		last := i
		switch t := &s.d.Tokens[i]; {
		case t.Kind == text.Glyph, s.mayBegin(t):
			last = s.mention(i, &sen)
		case t.Kind == text.Punct:
			if last = s.define(i, sen.First, sen.Last); last == i {
				last = s.abbreviate(i, sen.First, sen.Last)
			}
		}
		i = max(last, i+1)
	}
}

// mention enters the mention that begins at token i, where one does, and is where to go
// on.
func (s *search) mention(i int, sen *text.Sentence) int {
	var m Mention
	var n note
	var ok bool
	switch {
	case s.d.Tokens[i].Kind == text.Glyph:
		m, n, ok = s.eastern(i, sen.Last)
	case len(s.awaited) > 0:
		if m, n, ok = s.awaitedAt(i); ok {
			break
		}
		fallthrough
	default:
		m, n, ok = s.at(i, sen.First, sen.Last)
	}
	if ok && !s.isLanguage(&m, sen.Last) && !s.isOther(&m) {
		s.keepLetters(&m, &n, sen)
		s.rememberShort(&m, &n)
		m.Last = s.afterAbbreviation(&m, sen.Last)
		n.sentence = int32(s.index)
		s.mentions.All = append(s.mentions.All, m)
		s.notes = append(s.notes, n)
		s.awaitNames(sen.Last)
		return s.pastTickers(m.Last)
	}
	return m.Last
}

// isOther reports whether a name tells of all but whom it names: "non-|EU states".
func (s *search) isOther(m *Mention) bool {
	k := m.First - 1
	return k > 0 && s.d.Tokens[k].Of(s.d.Text) == "-" && s.isWord(k-1, "non")
}

// isLanguage reports whether a people's name is that of what they speak: "print them in
// English and Arabic", "translated into Korean".
func (s *search) isLanguage(m *Mention, end int) bool {
	if m.Kind != Demonym || m.Last-m.First != 1 || m.First == 0 {
		return false
	}
	if k := m.First - 1; !s.isWord(k, "in", "into") && !(s.isWord(k, "and", "or") && k > 1 && s.isWord(k-2, "in", "into")) {
		return false
	}
	if s.endsPhrase(m.Last, end) {
		return true
	}
	return s.isWord(m.Last, "and", "or") && m.Last+1 < end && (s.endsPhrase(m.Last+2, end) || s.isVerb(&s.d.Tokens[m.Last+1]))
}

// endsPhrase reports whether no noun follows at token k.
func (s *search) endsPhrase(k, end int) bool {
	return k >= end || s.d.Tokens[k].Kind == text.Punct || s.isWord(k, "by", "on", "for", "to", "as", "at", "before")
}

// keepLetters remembers what letters in brackets after a body or a bloc stand for.
func (s *search) keepLetters(m *Mention, n *note, sen *text.Sentence) {
	if k := m.Last; (m.Kind == Body || m.Kind == Bloc) && k+2 < sen.Last && s.d.Tokens[k].Of(s.d.Text) == "(" && s.isLetters(k+1) && s.d.Tokens[k+2].Of(s.d.Text) == ")" {
		s.remember(k+1, entry{kind: m.Kind, codes: m.Codes, name: m.Name, rank: n.rank, joint: n.joint})
	}
}

// mayBegin reports whether a mention can begin with a token; at most of a
// text's tokens none can.
func (s *search) mayBegin(t *text.Token) bool {
	return t.Kind == text.Word && t.Shape != text.Lower || s.words.in(*t, opening|tableWord)
}

// afterAbbreviation is the end of a mention with the letters that follow it in brackets:
// "Gulf Cooperation Council (GCC)".
func (s *search) afterAbbreviation(m *Mention, end int) int {
	k := m.Last
	if k+3 <= end && m.Kind <= Body && s.d.Tokens[k].Of(s.d.Text) == "(" && s.d.Tokens[k+2].Of(s.d.Text) == ")" && s.d.Tokens[k+1].Shape == text.Upper {
		return k + 3
	}
	return k
}

// nested reads the mention inside another.
func (s *search) nested(i, first, end int) (Mention, note, bool) {
	s.depth++
	m, n, ok := s.at(i, first, end)
	s.depth--
	return m, n, ok
}

// deepest keeps "the office of the office of the office" from going on for ever.
const deepest = 4

// isTitled reports whether nearly every word of a heading is capitalised.
func (s *search) isTitled(sen *text.Sentence) bool {
	if s.d.Blocks[sen.Block].Kind != text.Heading && (sen.First > 0 || s.d.Tokens[sen.Last-1].Of(s.d.Text) == ".") {
		return false
	}
	words, capitals := 0, 0
	for _, t := range s.d.Tokens[sen.First:sen.Last] {
		if t.Kind == text.Word && t.End-t.Start > 3 {
			words++
			if t.Shape != text.Lower {
				capitals++
			}
		}
	}
	return words >= 4 && capitals*10 >= words*8
}

// at reads the mention that begins at token i. Without one, its Last is where
// to go on.
func (s *search) at(i, first, end int) (Mention, note, bool) {
	e, last := s.lookup(i, first, end)
	if s.isWord(i, "the") {
		if m, n, ok := s.toldAgain(i, end); ok && (e == nil || m.Last >= last) {
			return m, n, true
		}
	}
	if p, ok := s.may(i, end); ok {
		return s.mentionAgain(i, i+1, p)
	}
	if m := s.half(i, first, end); m.Codes != nil {
		return m, note{person: -1}, true
	}
	if of, lastOf := s.deputyOf(i, first, end); of != nil {
		return s.named(of, i, first, lastOf, end)
	}
	if e == nil && s.firms == nil && !s.mayBeNamed(i, end) {
		return Mention{Last: last}, note{}, false
	}
	if e == nil && s.firms != nil {
		if m, n, ok := s.firmAgain(i, end); ok {
			return m, n, true
		}
	}
	return s.named(e, i, first, last, end)
}

// mayBeNamed reports whether a mention may begin at token i that no table holds: at most
// words none does.
func (s *search) mayBeNamed(i, end int) bool {
	t := &s.d.Tokens[i]
	return t.Kind == text.Word && t.Shape != text.Lower && !s.titled && !s.words.in(*t, stopWord) || s.opensOffice(i, end)
}

// half is the one of two states of one name that token i tells of by its half alone, before the other: "| North | and South Korea". It has
// no codes where it tells of none.
func (s *search) half(i, first, end int) Mention {
	if i+3 >= end || s.d.Tokens[i].Shape != text.Capital || !s.isWord(i, "north", "south") || !s.isWord(i+1, "and", "or") {
		return Mention{}
	}
	e, _ := s.lookup(i+2, first, end)
	if e == nil || e.kind != State && e.kind != Demonym {
		return Mention{}
	}
	_, shared, _ := strings.Cut(e.name, " ")
	name := s.d.Words(i, i+1) + " " + shared
	for code, of := range s.parties {
		if of == name && code != e.codes[0] {
			return Mention{First: i, Last: i + 1, Kind: e.kind, Codes: s.shared[code], Name: name}
		}
	}
	return Mention{}
}

// deputyOf is the body whose head's deputy token i begins to name, and where its name ends: "Deputy | USTR |"; nil for none.
func (s *search) deputyOf(i, first, end int) (*entry, int) {
	if !s.isWord(i, "deputy") || s.d.Tokens[i].Shape != text.Capital || i+1 >= end {
		return nil, 0
	}
	if e, last := s.lookup(i+1, first, end); e != nil && e.kind == Body && !e.silent && last == i+2 && s.d.Tokens[i+1].Shape == text.Upper {
		return e, last
	}
	return nil, 0
}

// may is who is called as a month is, where token i tells what he says or will do: "| May | said". It is false for none.
func (s *search) may(i, end int) (person int, ok bool) {
	if !s.isWord(i, "may") || s.d.Tokens[i].Shape != text.Capital || i+1 >= end {
		return 0, false
	}
	person, ok = s.surnames["May"]
	return person, ok && (s.words.in(s.d.Tokens[i+1], sayWord|possessiveWord) || s.isWord(i+1, "will", "would", "has", "had"))
}

// named reads the mention at token i of which the tables hold the entry e up to token
// last, nil where they hold none.
func (s *search) named(e *entry, i, first, last, end int) (Mention, note, bool) {
	if !isStyle(e) && s.mayBeLonger(e, i, last, end) {
		if m, n, ok := s.run(i, end); ok && (e == nil || m.Last > last && !e.silent) {
			e.withPart(&m, &n)
			return m, n, true
		}
	}
	if !isStyle(e) && s.opensOffice(i, end) {
		if m, n, ok := s.office(i, end); ok && (e == nil || m.Last > last) {
			return s.withBody(&m, &n, first, end)
		}
	}
	if p, ok := s.namesake(e, i, last); ok {
		return s.mentionAgain(i, last, p) // a Mr Lima, not the city
	}
	if e == nil || e.silent {
		return Mention{Last: last}, note{}, false
	}
	return s.tabled(e, i, first, last, end)
}

// withPart gives a body of many states those of its parts that no table names: "United Nations | Trade Desk".
func (e *entry) withPart(m *Mention, n *note) {
	if e != nil && e.rank == world && m.Kind == Body && m.Codes == nil {
		m.Name, n.rank = e.name, world
	}
}

// isPostedTo reports whether a state at token i is where the one is posted whose name follows: "the ambassador to
// | Peru | Luis Soto".
func (s *search) isPostedTo(e *entry, i int) bool {
	return e != nil && e.kind == State && i > 1 && s.isWord(i-1, "to") && s.words.in(s.d.Tokens[i-2], titleWord)
}

// namesake is the person of the text, in people, who is called as a place of the tables
// is, or as somebody else whom they know.
func (s *search) namesake(e *entry, i, last int) (person int, ok bool) {
	if e == nil || e.kind != Seat && e.kind != Individual && !e.unsure {
		return 0, false
	}
	person, ok = s.surnames[s.d.Words(i, last)]
	return person, ok && (e.kind != Individual || s.people[person].Name != e.name && isOfOther(s.people[person].codes, e.codes))
}

// mayBeLonger reports whether a capitalised name at token i can go on beyond the
// tables' name, which ends at token last.
func (s *search) mayBeLonger(e *entry, i, last, end int) bool {
	t := &s.d.Tokens[i]
	return t.Kind == text.Word && t.Shape != text.Lower && !s.titled && (e == nil || s.goesOn(last, end) && !s.isPostedTo(e, i))
}

// tabled reads a name of the tables, with what belongs to it.
func (s *search) tabled(e *entry, i, first, last, end int) (Mention, note, bool) {
	m := Mention{First: i, Last: last, Kind: e.kind, Codes: e.codes, Name: e.name, Plural: e.plural}
	n := note{entry: e, person: -1, rank: e.rank, joint: e.joint}
	switch e.kind {
	case Individual:
		n.person = int32(s.known(e, i, i, last))
	case State, Demonym, Seat, Bloc:
		if s.isCurrency(e, i, last, end) {
			return Mention{Last: last}, note{}, false
		}
		if !e.isOnlyPlace() {
			return s.withOwned(m, n, first, end)
		}
	case Body:
		if of := s.stateAfter(m.Last); of != nil && n.rank == ministry && s.isWord(m.Last, "of") {
			m.Codes = of // a ministry of another state that is called the same
		}
		if n.rank == firm {
			s.asFirm(&m)
		}
		m.Last = s.staffEnd(&m, end)
	case Office:
		if of, ofn, ok := s.crowned(e, last, first, end); ok {
			of.First, ofn.rank = i, crown
			return of, ofn, true
		}
	case Joint:
		return s.counted(m, &n, end)
	case Pronoun:
		n.possess = s.isPossessive(i)
		if of, ofn, ok := s.possessed(&n, last, first, end); ok {
			of.First = i
			return of, ofn, true
		}
	}
	return m, n, true
}

// isOnlyPlace reports whether what stands behind a name is never its state's: behind a city that is no capital,
// or a capital that may be another place.
func (e *entry) isOnlyPlace() bool { return e.city || e.weak && e.kind == Seat }

// isCurrency reports whether a name, tokens i to k, only says which dollars are meant: "US $3 million",
// "Canadian dollars", and not "gave Ghana $3 million".
func (s *search) isCurrency(e *entry, i, k, end int) bool {
	if k >= end {
		return false
	}
	isShort := e.kind == Demonym || s.d.Tokens[i].Shape != text.Capital
	return isShort && s.d.Tokens[k].Kind == text.Symbol && s.d.Tokens[k].Of(s.d.Text) == "$" || s.isWord(k, "dollar", "dollars")
}

// possessed reads the body of another state after a possessive: "his Korean
// counterpart".
func (s *search) possessed(n *note, k, first, end int) (Mention, note, bool) {
	if !n.possess || k >= end || s.depth >= deepest {
		return Mention{}, note{}, false
	}
	of, ofn, ok := s.nested(k, first, end)
	return of, ofn, ok && of.Kind == Body
}

// isStyle reports whether an entry is how someone is addressed: "His Majesty".
func isStyle(e *entry) bool { return e != nil && e.rank == crown }

// crowned reads who bears a style of address that ends before token k: "His Majesty |
// the King of Jordan".
func (s *search) crowned(e *entry, k, first, end int) (Mention, note, bool) {
	if !isStyle(e) || k >= end || s.depth >= deepest {
		return Mention{}, note{}, false
	}
	if s.isWord(k, "the") && k+1 < end {
		k++
	}
	of, ofn, ok := s.nested(k, first, end)
	return of, ofn, ok && (of.Kind == Office || of.Kind == Individual || of.Kind == Body)
}

// goesOn reports whether a name can go on at token k. Most do not, and then
// nothing longer than the tables' name need be looked for.
func (s *search) goesOn(k, end int) bool {
	if k >= end {
		return false
	}
	t := s.d.Tokens[k]
	return t.Kind != text.Word || t.Shape != text.Lower || s.words.in(t, inName)
}

func (s *search) isPossessive(i int) bool { return s.words.in(s.d.Tokens[i], theirsWord) }

// lookup is the longest phrase of the tables whose casing is right.
func (s *search) lookup(i, first, end int) (*entry, int) {
	if e := s.abbreviated(i); e != nil {
		return e, i + 1
	}
	if e, last := s.defined(i, end); e != nil {
		return e, last
	}
	for {
		f, last := s.longest(i, end)
		if f.entry == nil {
			return nil, i + 1
		}
		if s.isWritten(f.casing, i, first) && s.isMeant(f.entry, i, last, first, end) {
			if s.isLongerBehind(i, last, first, end) {
				return nil, i + 1
			}
			return f.entry, max(last, i+1)
		}
		if end = last - 1; end <= i {
			return nil, i + 1
		}
	}
}

// isLongerBehind reports whether a name of the tables begins behind the article at token i and goes on beyond token last:
// "the | Group of 20", and not "the group".
func (s *search) isLongerBehind(i, last, first, end int) bool {
	if last >= end || !s.isWord(i, "the") || !s.isName(i+1) {
		return false
	}
	f, beyond := s.longest(i+1, end)
	return f.entry != nil && beyond > last && s.isWritten(f.casing, i+1, first)
}

// isWritten reports whether the words at i have the capitals of a casing.
func (s *search) isWritten(as casing, i, first int) bool {
	t := s.d.Tokens[i]
	switch as {
	case capital:
		return t.Shape != text.Lower
	case upper:
		return t.Shape == text.Upper
	case small:
		return t.Shape == text.Lower || t.Shape == text.Capital && s.isOpening(i, first)
	case second:
		return s.d.Tokens[i+1].Shape == text.Capital && !s.titled
	case alone:
		return s.isWritten(second, i, first) && !(i+2 < len(s.d.Tokens) && s.isName(i+2))
	}
	return true
}

// isOpening reports whether token i opens its sentence, a quotation mark or the
// like before it.
func (s *search) isOpening(i, first int) bool {
	return i == first || i == first+1 && s.d.Tokens[first].Kind == text.Punct
}

// isMeant keeps names that may mean something else from their party.
func (s *search) isMeant(e *entry, i, last, first, end int) bool {
	if e.unsure && (!s.isClear(i, last, first, end) || e.weak && last < end && s.isName(last)) {
		return false // "Victoria Park"
	}
	if e.kind == Pronoun && s.isNamedHe(i, first) {
		return false
	}
	return e.unless == "" || !s.says(e.unless) && !s.isOfPact(i)
}

// isNamedHe reports whether the word at token i ends a Chinese name: "Liu | He".
func (s *search) isNamedHe(i, first int) bool {
	if s.titled || s.d.Tokens[i].Of(s.d.Text) != "He" {
		return false
	}
	k := i - 1
	return k >= first && s.d.Tokens[k].Kind == text.Word && s.d.Tokens[k].Shape == text.Capital && !s.words.in(s.d.Tokens[k], stopWord)
}

// isOfPact reports whether two states with a dash between stand before token i:
// "the Japan-Mongolia EPA".
func (s *search) isOfPact(i int) bool {
	m := s.lastMention()
	return m != nil && m.Last == i && m.Kind <= Bloc && m.First > 0 && isDash(s.d.Tokens[m.First-1].Of(s.d.Text))
}

// isClear keeps "Jordan Smith" and "Michael Jordan" from being a state.
func (s *search) isClear(i, last, first, end int) bool {
	if i > first && s.isName(i-1) && !s.words.in(s.d.Tokens[i-1], stopWord) {
		return false
	}
	return last >= end || !s.isName(last) || s.d.Tokens[last].Sym != 0
}

// isName reports whether token i is a capitalised word that goes on from the
// words before it.
func (s *search) isName(i int) bool {
	t := s.d.Tokens[i]
	return t.Kind == text.Word && t.Shape != text.Lower && t.Of(s.d.Text)[0] != '\''
}

// isWord reports whether token i is one of some words in small letters; what is beyond the text is none.
func (s *search) isWord(i int, words ...string) bool {
	if uint(i) >= uint(len(s.d.Tokens)) {
		return false
	}
	w := s.d.Tokens[i].Of(s.d.Text)
	first := w[0] | 0x20
	for _, x := range words {
		if len(w) == len(x) && first == x[0]|0x20 && strings.EqualFold(w, x) {
			return true
		}
	}
	return false
}

// one is the slice that stands for a code or a name.
func (s *search) one(code string) []string {
	if c, ok := s.shared[code]; ok {
		return c
	}
	return s.two([2]string{code})
}

// two is the slice that stands for two codes, the same one each time.
func (s *search) two(p [2]string) []string { return s.mentions.pairs.of(p) }

// union is the codes of a and b together, sorted.
func (s *search) union(a, b []string) []string { return s.mentions.pairs.union(a, b) }
