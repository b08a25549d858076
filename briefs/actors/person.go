package actors

import (
	"strings"
	"unicode/utf8"

	"attache/briefs/text"
)

// titledPerson reads "Deputy United States Trade Representative Carolyn
// Mattson": the name is what follows the last word of the title.
func (s *search) titledPerson(i int, r *shape) (Mention, note, bool) {
	name := r.title + 1
	for name < r.last && s.d.Tokens[name].Kind == text.Punct {
		name++ // "Mr. Li"
	}
	if of := s.nameBeforeOf(name, r.last); of > 0 {
		m, n, ok := s.introduce(i, name, of)
		m.Last = r.last
		return m, n, ok
	}
	for k := name; k < r.last; k++ {
		t := s.d.Tokens[k]
		if k < r.after {
			name = k + 1 // "President of the Republic of Chile Gabriel Soto"
			continue
		}
		if s.words.in(t, portfolioWord) || s.words.in(t, headWord) || s.isWord(k, "of", "for", "and", ",") {
			name = k + 1
		}
	}
	if name >= r.last || s.isWord(name-1, "of", "for") {
		return s.titleAlone(i, r.last)
	}
	return s.introduce(i, name, r.last)
}

// nameBeforeOf is the token "of" behind a name that ends with a state, "Ana Ruiz | of
// Peru", 0 where none does.
func (s *search) nameBeforeOf(name, last int) int {
	for k := name; k < last; k++ {
		switch t := s.d.Tokens[k]; {
		case k > name && s.isWord(k, "of"):
			if s.stateAfter(k) != nil {
				return k
			}
			return 0
		case s.words.in(t, particleWord) && k+1 < last:
		case !s.isName(k) && !s.joined(k) || s.words.in(t, portfolioWord|headWord|titleWord|roleWord):
			return 0
		}
	}
	return 0
}

// titleAlone reads an office without its holder's name: "the Business Secretary".
func (s *search) titleAlone(i, last int) (Mention, note, bool) {
	m := Mention{First: i, Last: last, Kind: Office, Name: s.d.Words(i, last), Codes: s.codesIn(i, last)}
	m.Plural = s.words.in(s.d.Tokens[last-1], pluralWord)
	return m, note{person: -1, rank: s.rankOf(i, last)}, true
}

// introduce enters a person named by tokens name to last, with a title before.
func (s *search) introduce(i, name, last int) (Mention, note, bool) {
	end := last
	for last > name+1 && s.words.in(s.d.Tokens[last-1], suffixWord) {
		last-- // "Nora Quist MP"
	}
	full := s.d.Words(name, last)
	title := strings.TrimSpace(s.d.Words(i, name))
	p, known := s.surnames[full]
	if !known {
		p, known = s.spelt(name, last)
		known = known && !s.isOfAnother(i, name, p)
	}
	if known {
		if s.people[p].codes == nil && isOfficial(title) {
			s.people[p].Title = title
		}
		return s.mentionAgain(i, end, p)
	}
	return s.present(i, name, last, end, title)
}

// present enters a person of whom the text has not told before, with what stands behind the name up to token
// end.
func (s *search) present(i, name, last, end int, title string) (Mention, note, bool) {
	full := s.d.Words(name, last)
	p := person{Person: Person{Name: full, Title: title, Words: s.d.Cover(name, last)}, codes: s.codesIn(i, name)}
	if p.codes == nil {
		p.codes = s.stateBefore(i)
	}
	if p.codes == nil {
		p.codes = s.ofTitle(i)
	}
	if p.codes == nil {
		p.codes, p.Title = s.apposition(end, title)
	}
	index := s.enter(&p, name, last)
	return Mention{First: i, Last: end, Kind: Individual, Codes: p.codes, Name: full}, note{person: int32(index)}, true
}

// isOfAnother reports whether the title that tokens i to name are is of another state than a person is.
func (s *search) isOfAnother(i, name, p int) bool {
	return isOfOther(firstKnown(s.codesIn(i, name), s.stateBefore(i)), s.people[p].codes)
}

// enter keeps a person under the full name and under its first and last word,
// as family names stand in either place; a long one under each word.
func (s *search) enter(p *person, name, last int) int {
	index := s.addPerson(p)
	s.surnames[p.Name] = index
	begin, end := last-1, name+1
	for begin-2 >= name && s.joined(begin-1) {
		begin -= 2
	}
	for end+1 < last && s.joined(end) {
		end += 2
	}
	s.enterPart(name, end, index)
	s.enterPart(begin, last, index)
	s.enterParticled(name, begin, last, index)
	s.enterDouble(name, last, index)
	s.unspelt = append(s.unspelt, int32(index))
	if last-name >= longName {
		for k := end; k < begin; k++ {
			s.enterPart(k, k+1, index)
		}
	}
	return index
}

// enterParticled keeps a person under a family name with the particles before it, in small letters
// or not, and without the one that a hyphen ties to it: "al-Bashir", "Al-Bashir", "Bashir".
func (s *search) enterParticled(name, begin, last, index int) {
	isTied := s.words.in(s.d.Tokens[begin], particleWord)
	if isTied && begin+2 < last {
		s.enterPart(begin+2, last, index)
	}
	for begin > name+1 && s.words.in(s.d.Tokens[begin-1], particleWord) {
		begin--
		isTied = true
	}
	if !isTied || begin == name {
		return // as most
	}
	parts := strings.Fields(s.d.Words(begin, last))
	for k, part := range parts {
		s.surnames[strings.Join(parts, " ")] = index
		parts[k] = strings.ToUpper(part[:1]) + part[1:]
	}
	s.surnames[strings.Join(parts, " ")] = index
}

// enterDouble keeps a person of three names under the last two and the one between, which may be the family
// name: "Hector | Robles | Gil".
func (s *search) enterDouble(name, last, index int) {
	if last-name != 3 || !s.isName(name+1) {
		return
	}
	if between := s.d.Tokens[name+1]; between.Sym != 0 && !s.words.in(between, tableWord) {
		return // not "Ana June Gil"
	}
	for end := name + 2; end <= last; end++ {
		if w := s.d.Words(name+1, end); utf8.RuneCountInString(w) > 2 {
			s.enterWord(w, index)
		}
	}
}

// longName is how many words a name has of which any may be what someone is
// called by.
const longName = 4

// enterPart keeps a person under part of the name.
func (s *search) enterPart(first, last, index int) {
	w := s.d.Words(first, last)
	if utf8.RuneCountInString(w) > 1 && s.isName(first) && !s.words.in(s.d.Tokens[first], particleWord) {
		s.surnames[w] = index
	}
}

// addPerson adds a person and says where.
func (s *search) addPerson(p *person) int {
	if s.people == nil {
		s.people = make([]person, 0, 4)
	}
	s.people = append(s.people, *p)
	return len(s.people) - 1
}

// joined reports whether token k is a hyphen inside a name.
func (s *search) joined(k int) bool {
	t := s.d.Tokens[k]
	return !t.Spaced && isDash(t.Of(s.d.Text))
}

// mentionAgain is a further mention of someone.
func (s *search) mentionAgain(i, last, p int) (Mention, note, bool) {
	return Mention{First: i, Last: last, Kind: Individual, Codes: s.people[p].codes, Name: s.people[p].Name}, note{person: int32(p)}, true
}

// known enters a person of the tables, who is named by tokens name to last,
// with a title from token i. The title is the text's own, not the tables'.
func (s *search) known(e *entry, i, name, last int) int {
	if p, ok := s.surnames[e.name]; ok {
		if s.people[p].Title == "" {
			s.people[p].Title = s.titleOf(i, name, last)
		}
		return p
	}
	p := person{Person: Person{Name: e.name, Title: s.titleOf(i, name, last), Words: s.d.Cover(name, last)}, codes: e.codes, listed: true}
	index := s.addPerson(&p)
	s.surnames[e.name] = index
	for w := range strings.FieldsSeq(e.name) {
		s.enterWord(w, index)
		if particle, rest, isTied := strings.Cut(w, "-"); isTied && len(particle) == 2 && rest != "" {
			s.enterWord(rest, index) // "al-Bashir", "Al-Bashir", "Bashir"
			s.enterWord(strings.ToUpper(particle[:1])+w[1:], index)
		}
	}
	return index
}

// enterWord keeps a person under a word of the name that nobody has yet.
func (s *search) enterWord(w string, index int) {
	if _, taken := s.surnames[w]; !taken {
		s.surnames[w] = index
	}
}

// titleOf is the title before a name, else the one after it.
func (s *search) titleOf(i, name, last int) string {
	if name > i {
		return s.d.Words(i, name)
	}
	_, title := s.apposition(last, "")
	return title
}

// untitled reads a name without a title before it: someone who was introduced, a
// firm, or a person whom an apposition or a verb of saying marks.
func (s *search) untitled(i int, r *shape, end int) (Mention, note, bool) {
	if last, p := s.presented(i, r); last > 0 {
		return s.mentionAgain(i, last, p)
	}
	if codes, name := s.basedIn(i, r.last); codes != nil {
		s.rememberFirm(name, r.last, codes)
		return Mention{First: i, Last: r.last, Kind: Body, Codes: codes, Name: s.d.Words(name, r.last)}, note{person: -1, rank: firm}, true
	}
	if r.words <= 4 && r.state < 0 {
		if m, n, ok := s.toldBehind(i, r.last); ok {
			if n.rank == noRank {
				n.rank = firm
				s.rememberFirm(i, r.last, m.Codes)
			}
			return m, n, true
		}
	}
	if r.mayBePerson() && !s.isOrgan(i, r.last) {
		return s.marked(i, r.last, end)
	}
	return Mention{}, note{}, false
}

// presented is where the name at token i ends of someone who was introduced, and who that is; 0 for none.
func (s *search) presented(i int, r *shape) (last, person int) {
	for last := r.last; last > i; last-- {
		if p, ok := s.surnames[s.d.Words(i, last)]; ok {
			return last, p
		}
	}
	if r.state < 0 && r.head < 0 {
		if p, ok := s.spelt(i, r.last); ok {
			return r.last, p
		}
	}
	return 0, 0
}

// basedIn is the state of the place where the one whom tokens first to last name is told to be
// based, and where the name itself begins: "Athens-based | Helios Grid". It is nil for none.
func (s *search) basedIn(first, last int) (codes []string, name int) {
	if last-first < 4 { // a place, a dash, "based" and a name
		return nil, 0 // as most
	}
	e, k := s.lookup(first, first, last)
	if e == nil || e.silent || e.kind > Bloc || len(e.codes) != 1 || k+2 >= last || !isDash(s.d.Tokens[k].Of(s.d.Text)) || !s.isBased(k+1) {
		return nil, 0
	}
	return e.codes, k + 2
}

// isBased reports whether the word at token k says that one has its seat in the place before it: "Athens- | based".
func (s *search) isBased(k int) bool {
	return s.isWord(k, "based", "listed", "headquartered", "registered")
}

// mayBePerson reports whether a run of capitalised words has the length of a
// person's name, and no word for a body and no state in it.
func (r *shape) mayBePerson() bool {
	return r.words >= 2 && r.words <= 5 && r.state < 0 && r.head < 0
}

// marked reads a person whom the words around the name mark as one.
func (s *search) marked(i, last, end int) (Mention, note, bool) {
	codes, title := s.apposition(last, "")
	if title == "" {
		codes, title = s.setOff(i, last, end)
	}
	named := s.isTitleBefore(i) || s.isNamed(i, last) || s.post(i) != nil
	honoured := firstKnown(s.ofTitle(i), s.ofHead(i))
	if title == "" && !named && honoured == nil && !s.isBesideSaying(i, last, end) {
		return Mention{}, note{}, false
	}
	p := person{Person: Person{Name: s.d.Words(i, last), Title: title, Words: s.d.Cover(i, last)}, codes: firstKnown(honoured, codes)}
	if named {
		s.entitle(&p, i)
	}
	index := s.enter(&p, i, last)
	return Mention{First: i, Last: last, Kind: Individual, Codes: p.codes, Name: p.Name}, note{person: int32(index)}, true
}

// setOff is the state and the office of who speaks where commas set the name off behind the words for
// it: "The deputy chief of the Chilean embassy in Lima, | Luis Soto, said".
func (s *search) setOff(i, last, end int) ([]string, string) {
	first := s.d.Sentences[s.index].First
	if i-1 <= first || !s.isSaidBehind(i, last, end) || !s.isOpenOffice(first, i-1) {
		return nil, ""
	}
	var codes []string // of the first in the sentence
	for k := len(s.mentions.All) - 1; k >= 0 && s.isHere(k); k-- {
		if m := &s.mentions.All[k]; len(m.Codes) == 1 && (m.Kind == Body || m.Kind == Office || m.Kind <= Demonym) {
			codes = m.Codes
		}
	}
	if codes == nil {
		return nil, ""
	}
	return codes, s.d.Words(first, i-1)
}

// isSaidBehind reports whether commas set tokens i to last off, a verb of saying behind them.
func (s *search) isSaidBehind(i, last, end int) bool {
	return last+1 < end && s.d.Tokens[last].Of(s.d.Text) == "," && s.words.in(s.d.Tokens[last+1], sayWord) && s.d.Tokens[i-1].Of(s.d.Text) == ","
}

// isOpenOffice reports whether a word for an office stands among tokens first to last, and no mark that
// parts them.
func (s *search) isOpenOffice(first, last int) bool {
	for k := first; k < last; k++ {
		if isStop(s.d.Tokens[k].Of(s.d.Text)) {
			return false
		}
	}
	return s.hasClass(first, last, humanWord|titleWord)
}

// isBesideSaying reports whether a verb of saying stands right before or after
// tokens i to last.
func (s *search) isBesideSaying(i, last, end int) bool {
	return i > 0 && s.words.in(s.d.Tokens[i-1], sayWord) || last < end && s.words.in(s.d.Tokens[last], sayWord)
}

// ofTitle is the state of the title that a comma and words of honour set off
// from what begins at token i: "the Malay foreign minister, the Hon. Dato'".
func (s *search) ofTitle(i int) []string {
	m := s.lastMention()
	if m == nil || len(m.Codes) != 1 || i-m.Last < 1 || i-m.Last > longestHonours || !s.isHere(len(s.mentions.All)-1) || !s.isOneOffice(len(s.mentions.All)-1, i) {
		return nil
	}
	for k := m.Last; k < i; k++ {
		t := s.d.Tokens[k]
		if t.Kind == text.Word && !s.words.in(t, honorificWord|articleWord) || k == m.Last && t.Of(s.d.Text) != "," {
			return nil
		}
	}
	return m.Codes
}

// isOneOffice reports whether mention k is who holds an office, or the state that the office before it is of,
// with no other office in the name at token i: "the Minister of Overseas Trade of | New Zealand, Mr. Moss".
func (s *search) isOneOffice(k, i int) bool {
	m := &s.mentions.All[k]
	if m.Kind == State && k > 0 && s.isHere(k-1) {
		of := s.beforeArticle(m.First)
		m = &s.mentions.All[k-1]
		if m.Last != of || !s.isWord(of, "of") || s.hasOffice(i) {
			return false
		}
	}
	return (m.Kind == Office || m.Kind == Body) && !m.Plural && s.isTitle(m)
}

// ofHead is the state whose office is told to be headed by who is named at token i: "deputy head of the
// Russian government office | Oleg Maslov".
func (s *search) ofHead(i int) []string {
	m := s.lastMention()
	if m == nil || m.Kind != Demonym && m.Kind != Body || len(m.Codes) != 1 || i-m.Last > 4 || !s.isHere(len(s.mentions.All)-1) {
		return nil
	}
	for _, t := range s.d.Tokens[m.Last:i] {
		if t.Shape != text.Lower || s.words.in(t, stopWord|actsWord|sayWord) || s.isVerb(&t) {
			return nil
		}
	}
	of := s.beforeArticle(m.First)
	if of < 1 || !s.isWord(of, "of") || !s.words.in(s.d.Tokens[of-1], humanWord|titleWord) {
		return nil
	}
	return m.Codes
}

// hasOffice reports whether the capitals at token i begin with an office and not with words of honour.
func (s *search) hasOffice(i int) bool {
	for ; i < len(s.d.Tokens) && s.isName(i); i++ {
		if t := s.d.Tokens[i]; s.words.in(t, titleWord) && !s.words.in(t, honorificWord) {
			return true
		}
	}
	return false
}

// longestHonours is how many tokens may stand between a title and a name.
const longestHonours = 7

// isTitle reports whether a mention is of who holds an office.
func (s *search) isTitle(m *Mention) bool {
	for _, t := range s.d.Tokens[m.First:m.Last] {
		if s.words.in(t, titleWord) {
			return true
		}
	}
	return false
}

// entitle gives a person the title and the state that stand before the name at
// token i: "Chile's foreign minister, Alberto Ruiz,".
func (s *search) entitle(p *person, i int) {
	if p.codes == nil {
		p.codes = s.stateBefore(i)
	}
	if m := s.post(i); m != nil {
		p.codes = m.Codes
	}
	if k := len(s.mentions.All) - 1; p.codes == nil && k >= 0 && s.mentions.All[k].Last == i-1 {
		p.codes = s.mentions.All[k].Codes
	}
	switch {
	case p.Title != "":
	case s.isTitleBefore(i):
		p.Title = s.titleBefore(i)
	default:
		p.Title = s.titleBefore(i - 1)
	}
}

// post is of whom someone is whose name begins at token i, by the post told before it: "her
// counterpart from | Chile, …", "| Chile's ambassador to Peru, …", "a | Chilean team led by …".
func (s *search) post(i int) *Mention {
	k := len(s.mentions.All) - 1
	if k < 0 || i < 3 || !s.isHere(k) {
		return nil
	}
	m := &s.mentions.All[k]
	if m.Last == i-2 && s.isWord(i-1, "by") && s.isWord(i-2, "led", "headed") {
		return m
	}
	isBeside := m.Last == i || m.Last == i-1 && s.d.Tokens[i-1].Of(s.d.Text) == ","
	if first := m.First - 1; isBeside && first > 0 {
		return s.postedBy(k, first)
	}
	return nil
}

// postedBy is of whom the holder of a post is by mention k and the word before it: "counterpart
// from | Chile", "| Chile's ambassador | to Peru".
func (s *search) postedBy(k, word int) *Mention {
	switch m := &s.mentions.All[k]; {
	case s.isWord(word, "from", "of") && s.words.in(s.d.Tokens[word-1], humanWord):
		return m
	case s.isWord(word, "to") && s.words.in(s.d.Tokens[word-1], titleWord) && k > 0 && s.isHere(k-1) && s.mentions.All[k-1].Last == word:
		return &s.mentions.All[k-1]
	}
	return nil
}

// titleBefore is the title in small letters that ends before token i: "foreign
// minister".
func (s *search) titleBefore(i int) string {
	first := max(0, i-1)
	for first > 0 && s.d.Tokens[first-1].Shape == text.Lower && s.words.in(s.d.Tokens[first-1], portfolioWord) {
		first--
	}
	return s.d.Words(first, i)
}

// isNamed reports whether commas set a name off after a title: "the foreign
// minister, Alberto Ruiz, said".
func (s *search) isNamed(i, last int) bool {
	d := s.d
	return i > 1 && last < len(d.Tokens) && d.Tokens[i-1].Of(d.Text) == "," && d.Tokens[last].Of(d.Text) == "," &&
		(s.words.in(d.Tokens[i-2], humanWord) || s.isOpposite(i-2)) && d.Tokens[i-2].Shape == text.Lower
}

// isOrgan keeps agreements and other things in capitals from being persons.
func (s *search) isOrgan(i, last int) bool {
	if s.isIndonesian(i) {
		return true
	}
	for _, t := range s.d.Tokens[i:last] {
		if s.words.in(t, accordWord) || s.words.in(t, portfolioWord) || s.words.in(t, titleWord) || t.Shape == text.Upper && t.End-t.Start > 2 || s.words.in(t, roleWord) {
			return true
		}
	}
	return false
}

// isTitleBefore reports whether a word for a person in small letters stands before
// token i, and is no adjective as in "the official gazette".
func (s *search) isTitleBefore(i int) bool {
	return i > 0 && s.d.Tokens[i-1].Shape == text.Lower && s.words.in(s.d.Tokens[i-1], titleWord|humanWord) &&
		!s.words.in(s.d.Tokens[i-1], honorificWord) && !(s.isWord(i-1, "official") && i > 1 && s.words.in(s.d.Tokens[i-2], articleWord))
}

// apposition reads ", China's international trade representative," after a
// name: the state it gives, and the title. Without a word for a person it is none.
func (s *search) apposition(last int, title string) ([]string, string) {
	d := s.d
	if last+1 >= len(d.Tokens) {
		return nil, title
	}
	comma := d.Tokens[last].Of(d.Text) == ","
	if !comma && !s.isWord(last, "of", "at") {
		return nil, title
	}
	end := last + 1
	for end < len(d.Tokens) && end < last+14 && !isStop(d.Tokens[end].Of(d.Text)) {
		end++
	}
	if comma && (!s.isOfPerson(last+1, end) || s.namesAnother(last+1, end)) {
		return nil, title
	}
	switch {
	case title != "":
	case comma:
		title = d.Words(last+1, end)
	default:
		title = d.Words(last, end)
	}
	return s.belongs(last+1, end), title
}

// namesAnother reports whether the words behind a comma end with the name of someone whose title
// stands before it: ", Laotian Prime Minister Thao Kham", ", U.S. envoy Ana Hill".
func (s *search) namesAnother(first, end int) bool {
	k := end
	for k > first && s.isName(k-1) && !s.words.in(s.d.Tokens[k-1], titleWord|portfolioWord|headWord|roleWord) {
		if e, _ := s.lookup(k-1, k-1, end); e != nil && e.kind <= Bloc {
			return false // "ambassador Chile"
		}
		k--
	}
	isNamed := k < end
	if s.isWord(k-1, "state") && s.isWord(k-2, "of") {
		k -= 2 // "Deputy Secretary of State Ana Hill"
	}
	return isNamed && k > first && s.words.in(s.d.Tokens[k-1], titleWord)
}

// isOfPerson reports whether the words behind a comma say who someone is. After
// "and" they are of another one: ", and the finance minister".
func (s *search) isOfPerson(first, end int) bool {
	return first < end && !s.words.in(s.d.Tokens[first], coordinateWord) && (s.hasClass(first, end, humanWord|titleWord|makerWord|houseWord) || end > first && s.makes(end-1))
}

// belongs is the state that the words of an apposition say someone is of:
// "China's trade representative", "a director at the Korea Customs Service",
// but not "an official who follows China".
func (s *search) belongs(first, end int) []string {
	for k := first; k < end; {
		e, next := s.lookup(k, first, end)
		if e != nil && !e.silent && len(e.codes) == 1 && (k <= first+2 || s.isOf(k)) {
			return e.codes
		}
		k = next
	}
	return nil
}

// isOf reports whether token k follows "of", "at", "from" or the like.
func (s *search) isOf(k int) bool {
	if k > 1 && s.d.Tokens[k-1].Of(s.d.Text) == "#" {
		k-- // "Minister of Economy of #Peru"
	}
	if s.isWord(k-1, "the") {
		k--
	}
	return s.isWord(k-1, "of", "at", "from", "in", "for")
}

func isStop(w string) bool {
	switch w {
	case ",", ".", ";", ":", "(", ")", "”", "\"", "“", "—", "?", "!":
		return true
	}
	return false
}
