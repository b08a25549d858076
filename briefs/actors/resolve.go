package actors

import (
	"slices"

	"attache/briefs/text"
)

// focus is the pair in focus from a token on.
type focus struct {
	token int
	codes []string
}

// resolver goes through the text in order and remembers who was spoken of.
type resolver struct {
	*search
	pair      []string        // in focus
	met       int             // the block after which the pair that met is out of focus, -1 for none
	last      []string        // the last single party that acted
	by        [ranks][]string // the last of each rank
	human     []string        // of the last person
	person    []string        // of the person who was subject in the sentence before
	subject   []string        // who acted first in the sentence before
	plural    bool            // and were several
	block     int
	sentence  int32
	speaker   []string  // of the quotations in this block
	quoted    quotation // the last one that nobody is said to say
	asked     bool      // a speaker is being resolved
	nowFirst  []string  // who acts first in this sentence
	nowAt     int       // the token where that mention begins
	nowMany   bool
	nowWeak   bool     // only behind a preposition: "from its members"
	nowLast   []string // who acted last in this sentence
	nowHuman  []string // the person who is subject in this sentence
	humans    bool     // a person is named in this sentence
	seat      []string // of the last institution in this paragraph
	section   []string // the two of this section of a round-up
	ofPair    bool     // the text is what two parties say together: "the two sides" are always those
	place     []string // where this sentence begins: "In Seoul, …"
	maker     unnamedMaker
	guest     []string // with whom it begins: "In my talks with Chile, …"
	accord    accord   // the last
	gathering []string // the body of many states whose people or meeting were told of last
}

func (s *search) resolve() {
	r := resolver{search: s, pair: s.talks, block: -1, sentence: -1, met: -1, ofPair: len(s.mentions.Pair) == 2 && s.isJointText()}
	r.focusOn(s.talks, 0)
	for k := range s.mentions.All {
		r.enter(k)
		r.corefer(k)
		r.note(k)
	}
}

// isJointText reports whether the head of a text calls it what two parties state together.
func (s *search) isJointText() bool {
	last := min(len(s.d.Tokens), longestHead)
	for i := 0; i+1 < last; i++ {
		if !s.words.in(s.d.Tokens[i], sharedWord|agreedWord) {
			continue
		}
		if s.isWord(i, "joint", "common") && s.isWord(i+1, "statement", "communique", "communiqué", "declaration", "press", "media", "ministerial", "leaders") || s.isWord(i, "agreed") && s.isWord(i+1, "minutes") {
			return true
		}
	}
	return false
}

// longestHead is how many tokens of a text may say what it is.
const longestHead = 40

// enter moves to the mention's sentence and block.
func (r *resolver) enter(k int) {
	n := r.notes[k].sentence
	if n == r.sentence {
		return
	}
	if r.nowMany && len(r.nowFirst) > 1 {
		r.nowFirst = r.allFrom(r.nowAt)
		r.widen()
	}
	r.noteAccord()
	sen := r.d.Sentences[n]
	r.subject, r.plural = r.nowFirst, r.nowMany
	if n > r.sentence+1 && r.sentence >= 0 {
		r.subject, r.plural = nil, false
	}
	if r.nowHuman != nil || r.humans {
		r.person = r.nowHuman
	}
	r.nowFirst, r.nowMany, r.nowLast, r.place, r.guest, r.sentence = nil, false, nil, nil, nil, n
	r.nowHuman, r.humans, r.nowWeak = nil, false, false
	if sen.Block != r.block {
		r.block, r.speaker, r.seat = sen.Block, nil, nil
		if r.mentions.Speaker(sen.First) != nil {
			clear(r.offices)
			r.by = [ranks][]string{} // the speaker's own
		}
		r.enterSection(&sen)
		if sen.Block > r.met && (len(r.article) == 2 || len(r.talks) > 2) {
			r.focusOn(r.talks, sen.First)
		}
	}
	if r.opensEntry(k) {
		r.openSection(r.mentions.All[k].Codes, sen.First)
	}
}

// enterSection moves the focus to the two states that alone make the heading above a
// block, in a text that is of no pair: a section of a round-up is of its own.
func (r *resolver) enterSection(sen *text.Sentence) {
	if r.mentions.Pair != nil || sen.Block == 0 {
		return
	}
	above := r.d.Blocks[sen.Block-1]
	first, last := r.d.TokenAt(above.Start), r.d.TokenAt(above.End-1)+1
	ms := r.mentions.In(first, last)
	if last-first > longestSection || len(ms) != 2 {
		return
	}
	if a, b := ms[0].Codes, ms[1].Codes; len(a) == 1 && len(b) == 1 && a[0] != b[0] && r.parties[a[0]] != "" && r.parties[b[0]] != "" {
		r.openSection(r.union(a, b), sen.First)
	}
}

// openSection makes a section of some states, from token first on.
func (r *resolver) openSection(codes []string, first int) {
	r.focusOn(codes, first)
	r.accord = accord{}
	r.gathers(nil, first)
	clear(r.offices)
	r.by, r.human, r.last = [ranks][]string{}, nil, nil
	r.section = codes
}

// opensEntry reports whether mention k is the state that heads an entry of a list, and no dateline: "PERU - 3 million euros.".
func (r *resolver) opensEntry(k int) bool {
	m, n := &r.mentions.All[k], r.notes[k].sentence
	if n < firstEntry || m.Kind != State || m.First != r.d.Sentences[n].First || m.Last >= len(r.d.Tokens) {
		return false
	}
	mark := r.d.Tokens[m.Last].Of(r.d.Text)
	return r.d.Tokens[m.First].Shape == text.Upper && (mark == ":" || (isDash(mark) || mark == "--") && r.d.Tokens[m.Last].Spaced)
}

// firstEntry is how many sentences stand before a list of states at the least: a headline, a dateline and what the list is of.
const firstEntry = 3

// longestSection is how many tokens the heading of a section of two states may have.
const longestSection = 8

// focusOn changes what "the two sides" refers to.
func (r *resolver) focusOn(codes []string, token int) {
	if r.mentions.focus != nil && slices.Equal(r.pair, codes) {
		return
	}
	r.pair = codes
	if r.mentions.focus == nil {
		r.mentions.focus = make([]focus, 0, 4)
	}
	r.mentions.focus = append(r.mentions.focus, focus{token, codes})
}

// corefer resolves a mention that refers back, or has no state yet.
func (r *resolver) corefer(k int) {
	m := &r.mentions.All[k]
	if codes := r.agreedBefore(k); codes != nil {
		m.Codes = codes
		return
	}
	switch m.Kind {
	case Joint:
		m.Codes = r.joint(k)
	case Pronoun:
		m.Codes = r.ofOne(m, r.pronoun(k))
	case Office:
		if m.Codes == nil {
			m.Codes = r.ofNoBloc(m, r.office(k))
		}
	case Individual:
		r.individual(k)
	case Body:
		if m.Codes == nil {
			m.Codes = r.bodyOf(k)
		}
	}
}

// ofOne is whose a pronoun is: "I" and "she" are never both of two, but of where the text is told from, or of who was last told of.
func (r *resolver) ofOne(m *Mention, codes []string) []string {
	if len(codes) != 2 || !r.isWord(m.First, "i", "my") && !r.words.in(r.d.Tokens[m.First], thirdWord) {
		return codes
	}
	for _, one := range [...][]string{r.human, r.home, r.last} {
		if len(one) == 1 && slices.Contains(codes, one[0]) {
			return one
		}
	}
	return codes
}

// sameOffice is whose office of two words the text has told of before, whose name mention k gives: "Peru's oil minister said. | Oil Minister
// Luis Soto | added".
func (r *resolver) sameOffice(k int) []string {
	m := &r.mentions.All[k]
	for i := m.First + 1; i < m.Last; i++ {
		if first := r.bareName(m).first; r.words.in(r.d.Tokens[i], titleWord) && first != r.d.Tokens[i].Sym {
			return r.offices[officeName{first, r.d.Tokens[i].Sym}]
		}
	}
	return nil
}

// hasWordIn reports whether a word stands among tokens first to last.
func (s *search) hasWordIn(first, last int, word string) bool {
	for i := first; i < last; i++ {
		if s.isWord(i, word) {
			return true
		}
	}
	return false
}

// unnamedMaker is a firm that was told of by what it makes, and the name that it was then given.
type unnamedMaker struct {
	codes    []string
	sentence int32
	name     string
}

// noteMaker remembers a firm without a name: "a | Japanese shipbuilder".
func (r *resolver) noteMaker(k int) {
	m := &r.mentions.All[k]
	if m.Kind != Body || m.Plural || m.First == 0 || !r.isWord(m.First-1, "a", "an") || !r.words.in(r.d.Tokens[m.Last-1], makerWord) {
		return
	}
	r.maker = unnamedMaker{codes: m.Codes, sentence: r.notes[k].sentence}
}

// isOwnCommission reports whether a commission is called by a name that no list holds,
// a river's or a strait's that two sides share: "the Volta Commission".
func (r *resolver) isOwnCommission(m *Mention) bool {
	if !r.isWord(m.Last-1, "commission") || m.Last-m.First < 2 {
		return false
	}
	for _, t := range r.d.Tokens[m.First : m.Last-1] {
		if t.Kind == text.Word && t.Sym == 0 && t.Shape != text.Lower {
			return true
		}
	}
	return false
}

// itself is a party that has no code: its name stands for it.
func (s *search) itself(m *Mention) []string { return s.one(m.Name) }

// nearest is the state of the place the sentence begins with, else of the
// last body of that rank, else where the text is told from.
func (r *resolver) nearest(k int) []string {
	n := r.notes[k].rank
	switch {
	case r.place != nil:
		return r.place
	case n != noRank && r.by[n] != nil:
		return r.by[n]
	case n == unionBody:
		return nil
	case n == noRank && r.seat != nil:
		return r.seat
	}
	return r.here()
}

// here is the state of who speaks, else the one that the text is told from.
func (r *resolver) here() []string {
	if codes := r.mentions.Speaker(r.d.Sentences[r.sentence].First); codes != nil {
		return codes
	}
	switch {
	case len(r.section) == 1:
		return r.section
	case r.section != nil:
		return firstKnown(r.last, r.section)
	}
	return r.home
}

// note remembers what the mentions after this one may refer back to.
func (r *resolver) note(k int) {
	m, n := &r.mentions.All[k], &r.notes[k]
	r.humans = r.humans || m.Kind == Individual
	if len(m.Codes) == 0 {
		return
	}
	single := len(m.Codes) == 1
	if m.Kind == Seat && m.Use == Place && r.nowFirst == nil && r.isPlaceFirst(k) {
		r.place = m.Codes
	}
	if single {
		r.gather(k)
		r.rememberParty(k)
		r.noteMaker(k)
		r.meet(k)
	}
	if (m.Use.Acts() || m.Kind == Office) && !n.possess && (n.rank != world || m.Plural) {
		r.acted(k, single)
	}
	r.together(k)
}

// rememberParty remembers a mention of one party by its rank, its office and its
// person.
func (r *resolver) rememberParty(k int) {
	m, n := &r.mentions.All[k], &r.notes[k]
	if n.rank != noRank && !n.isCity() {
		r.by[n.rank] = m.Codes
	}
	switch m.Kind {
	case Office, Body:
		r.rememberOffice(m, m.Use == Partner || r.isGoverned(k))
		if n.rank.isState() {
			r.seat = m.Codes
		}
		if isSecond := k > 0 && r.mentions.All[k-1].And && r.isFellow(r.d.Tokens[m.Last-1]); r.isOnePerson(m) && !isSecond {
			r.human = m.Codes // not "Peru's president and her counterpart": she is the first
		}
	case Individual:
		if r.nowHuman == nil || m.Last >= len(r.d.Tokens) || !r.words.in(r.d.Tokens[m.Last], possessiveWord) {
			r.human = m.Codes // and not "Peru's minister rejected | Otieno's | note"
		}
	}
}

// rememberOffice remembers whose an office is by what it is called. One that only
// stands behind a preposition, "talks with the Indian Government", does not take the
// name from another.
func (r *resolver) rememberOffice(m *Mention, isGoverned bool) {
	if _, known := r.offices[r.bareName(m)]; known && isGoverned {
		return
	}
	r.offices[r.bareName(m)] = m.Codes
	if t := r.d.Tokens[m.Last-1]; r.words.in(t, roleWord) {
		r.offices[r.lastWord(m)] = m.Codes
	}
}

// acted remembers who acts, together with those who stand beside them.
func (r *resolver) acted(k int, single bool) {
	m := &r.mentions.All[k]
	if r.isTold(k) {
		return
	}
	if single && m.Kind != Pronoun {
		r.last = m.Codes
		r.back(m)
	}
	codes, several := m.Codes, m.Plural || !single && m.Kind != Office && m.Kind != Body
	for j := k; j < k+mostBeside && r.mentions.All[j].And && r.mentions.All[j+1].Use.Acts(); j++ {
		r.corefer(j + 1)
		codes, several = r.union(codes, r.mentions.All[j+1].Codes), true
	}
	r.nowLast = codes
	if weak := r.isGoverned(k); r.nowFirst == nil || !weak && (r.nowWeak || r.opensPart(m)) {
		r.begin(m, codes, several)
		r.nowWeak, r.nowAt = weak, m.First
	}
}

// opensPart reports whether a semicolon stands between who acts first in the sentence
// and a mention, so that from there on "it" is the latter.
func (r *resolver) opensPart(m *Mention) bool {
	if m.Kind == Pronoun {
		return false
	}
	for i := r.nowAt; i < m.First; i++ {
		if r.d.Tokens[i].Kind == text.Punct && r.d.Tokens[i].Of(r.d.Text) == ";" {
			return true
		}
	}
	return false
}

// isTold reports whether mention k was told with the one before, beside which it
// stands or which it only explains.
func (r *resolver) isTold(k int) bool {
	return k > 0 && r.mentions.All[k-1].And && r.mentions.All[k-1].Use.Acts() || r.isApposition(k)
}

// isGoverned reports whether a preposition governs mention k, which is then no
// subject: "from its members", "in a letter to the minister".
func (r *resolver) isGoverned(k int) bool {
	first := r.mentions.All[k].First
	if first > 0 && r.isWord(first-1, "the", "a", "an") {
		first--
	}
	return first > 0 && r.words.in(r.d.Tokens[first-1], atWord|ofWord) && !r.isWord(first-1, "for")
}

// isApposition reports whether commas set mention k off behind another: "Mali, the
// bloc's largest producer,".
func (r *resolver) isApposition(k int) bool {
	if k == 0 || r.mentions.All[k-1].And || r.mentions.All[k].And || !r.mentions.All[k-1].Use.Acts() || r.notes[k-1].sentence != r.notes[k].sentence {
		return false
	}
	i, last := r.mentions.All[k-1].Last, r.mentions.All[k].Last
	return r.beforeArticle(r.mentions.All[k].First) == i && r.d.Tokens[i].Of(r.d.Text) == "," && last < len(r.d.Tokens) && r.d.Tokens[last].Of(r.d.Text) == ","
}

// begin remembers who acts first in a sentence, and whether that is one person.
func (r *resolver) begin(m *Mention, codes []string, several bool) {
	r.nowFirst, r.nowMany = codes, several
	if !several && len(codes) == 1 && r.isOnePerson(m) {
		r.nowHuman = codes
	}
}

// isOnePerson reports whether a mention is of one person: by name, by an office,
// by "he" or "she".
func (r *resolver) isOnePerson(m *Mention) bool {
	switch m.Kind {
	case Individual:
		return true
	case Body, Office:
		return !m.Plural && (r.isHuman(m) || len(m.Codes) == 1 && r.isWord(m.Last-1, "latter", "former"))
	case Pronoun:
		return r.words.in(r.d.Tokens[m.First], thirdWord)
	}
	return false
}

// back moves the focus to those who talk when the one of the two who was
// left out acts again after a meeting.
func (r *resolver) back(m *Mention) {
	if r.met >= 0 && slices.Contains(r.article, m.Codes[0]) && !slices.Contains(r.pair, m.Codes[0]) {
		r.focusOn(r.talks, m.First)
		r.met = -1
	}
}

// isPlaceFirst reports whether a place opens its sentence: "In Seoul, …".
func (r *resolver) isPlaceFirst(k int) bool {
	m, sen := &r.mentions.All[k], r.d.Sentences[r.notes[k].sentence]
	return m.First <= sen.First+2 && !r.isDateline(m, &sen)
}

// together moves the focus to two parties set side by side, or who met.
func (r *resolver) together(k int) {
	if r.ofPair {
		return
	}
	m := &r.mentions.All[k]
	if p, ok := r.beside(k); ok {
		if !r.isOfMore(k) && !r.isInPassing(k, p) && (len(r.talks) <= 2 || !holdsAll(r.talks, p[:])) {
			r.focusOn(r.two(p), m.First)
			r.met = r.span(-1)
			if m.Kind > Bloc {
				r.gathers(nil, m.First) // not "Peru and Chile are in recession"
			}
		}
		return
	}
	if r.isOther(m) && (m.Kind == Body || m.Kind == Individual || m.Use == Partner) && r.isMeeting(k) {
		both := r.union(r.nowFirst, m.Codes)
		r.focusOn(both, m.Last)
		r.gathers(nil, m.First)
		r.accord = accord{}
		r.met = r.block + 1
		if m.Use == Partner {
			r.keepMeeting(k, both)
		}
	}
}

// span is the block up to which a pair is in focus: in a statement on a journey to several lands
// until the next one is told of.
func (r *resolver) span(block int) int {
	if len(r.visited) > 1 {
		return len(r.d.Blocks)
	}
	return block
}

// keepMeeting remembers who met until someone else acts.
func (r *resolver) keepMeeting(k int, codes []string) {
	met := meeting{r.mentions.All[k].Last, r.d.Sentences[r.notes[k].sentence].Last, codes}
	for j := k + 1; j < len(r.mentions.All) && r.notes[j].sentence == r.notes[k].sentence; j++ {
		if m := &r.mentions.All[j]; m.Use == Agent && m.Kind != Pronoun {
			met.last = m.First
			break
		}
	}
	r.mentions.meetings = append(r.mentions.meetings, met)
}

// isOfMore reports whether mentions k and k+1 are two of three or more.
func (r *resolver) isOfMore(k int) bool {
	return r.mentions.All[k+1].And || k > 0 && r.mentions.All[k-1].And
}

// isInPassing finds "the India-Australia talks" and "Malian and Togolese ships",
// which leave the focus where it is.
func (r *resolver) isInPassing(k int, two [2]string) bool {
	if len(r.article) == 2 && r.isFirm(k) && r.isFirm(k+1) && (r.isGoverned(k) || k > 0 && r.mentions.All[k-1].Last == r.mentions.All[k].First && r.isGoverned(k-1)) {
		return true // "subsidies to the European maker Acme and its Chilean rival"
	}
	if r.isByTheWay(k, two) {
		return true
	}
	if use := r.mentions.All[k].Use; use != Modifier && (use != Place || len(r.article) != 2) || r.isHeading(k) {
		return false
	}
	return slices.Equal(r.article, r.pair) || !slices.Contains(r.article, two[0]) && !slices.Contains(r.article, two[1])
}

// isFirm reports whether mention k is a firm, by its name or by what it is called.
func (r *resolver) isFirm(k int) bool {
	m := &r.mentions.All[k]
	return r.notes[k].rank == firm || m.Kind == Body && r.hasClass(m.First, m.Last, makerWord)
}

// isByTheWay finds two others of whom a text on a pair, in focus, tells something that they have not done
// with one another: "Traders from Mali and Togo had complained of it".
func (r *resolver) isByTheWay(k int, two [2]string) bool {
	if len(r.article) != 2 || !slices.Equal(r.article, r.pair) || slices.Contains(r.article, two[0]) || slices.Contains(r.article, two[1]) || r.isHeading(k) {
		return false
	}
	return !r.hasClass(r.d.Sentences[r.notes[k].sentence].First, r.clauseEnd(r.mentions.All[k+1].Last), dealingWord|agreedWord|meetWord)
}

// clauseEnd is the mark or conjunction behind token i, or the sentence's end: as far as one clause may go.
func (r *resolver) clauseEnd(i int) int {
	end := r.d.Sentences[r.sentence].Last
	for i < end && r.d.Tokens[i].Of(r.d.Text) != "," && !r.isWord(i, "and", "but", "while", "which", "who") {
		i++
	}
	return i
}

// isOther reports whether a mention is of one party, and not the one that acts
// in its sentence.
func (r *resolver) isOther(m *Mention) bool {
	return len(m.Codes) == 1 && len(r.nowFirst) == 1 && r.nowFirst[0] != m.Codes[0] && r.parties[r.nowFirst[0]] != "" && r.parties[m.Codes[0]] != ""
}

// isMeeting reports whether a verb of meeting stands between the sentence's
// start and mention k.
func (r *resolver) isMeeting(k int) bool {
	first, sen := r.mentions.All[k].First, r.d.Sentences[r.notes[k].sentence]
	if r.isTalkToCome(k) || r.isTalkToCome(r.mentions.from(r.nowAt)) {
		return false
	}
	for i := max(sen.First, first-40); i < first; i++ {
		if r.words.in(r.d.Tokens[i], meetWord) && !r.isPlannedTalk(i, k) {
			return true
		}
	}
	return false
}

// isTalkToCome reports whether mention k, who is none of the two that the text is of, is only told to be
// talked with some day: "talks with | Norway | will go on".
func (r *resolver) isTalkToCome(k int) bool {
	m := &r.mentions.All[k]
	if len(r.article) != 2 || slices.Contains(r.article, m.Codes[0]) || m.Last >= len(r.d.Tokens) {
		return false
	}
	with := r.beforeArticle(m.First)
	return r.isWord(with, "with") && r.words.in(r.d.Tokens[max(with-1, 0)], talkWord) && r.isWord(m.Last, "will", "would", "are", "should")
}

// isPlannedTalk reports whether the talks at token i with mention k, who is none of the
// two that the text is of, are only to be opened, or told of: "hoped to launch talks with the EU",
// "noted its talks with Norway".
func (r *resolver) isPlannedTalk(i, k int) bool {
	if len(r.article) != 2 || slices.Contains(r.article, r.mentions.All[k].Codes[0]) || !r.isWord(i, "talks", "negotiations") {
		return false
	}
	verb := r.beforeArticle(i)
	if r.words.in(r.d.Tokens[verb], sayWord|againWord) || r.isWord(verb, "welcomed", "mentioned", "discussed", "praised", "reviewed", "described", "about") {
		return true
	}
	return r.isWord(verb, "open", "opening", "launch", "launching", "start", "starting", "begin", "beginning", "resume", "resuming", "conclude", "concluding", "finish", "finishing", "pursue", "pursuing")
}
