package actors

import (
	"iter"
	"slices"
	"strings"

	"attache/briefs/text"
)

// office is whose an office is: what the words around it say, else what its
// kind leads back to.
func (r *resolver) office(k int) []string {
	m, n := &r.mentions.All[k], &r.notes[k]
	if n.rank == crown {
		return firstKnown(r.by[crown], r.opposite(k), r.across(k), r.nearest(k))
	}
	if codes := firstKnown(r.oneOfTwo(k), r.hostOrGuestOf(k), r.ofBoth(k)); codes != nil {
		return codes
	}
	switch {
	case r.isAddressed(k):
		return r.author
	case r.isTheOther(m):
		return r.theOther(k)
	}
	if codes := firstKnown(r.ofThere(k), r.stated(k), r.atHome(k), r.heldBy(k), r.american(m.Name)); codes != nil {
		return codes
	}
	switch {
	case r.isOfSpeaker(m):
		return r.otherOf(r.mentions.Pair, r.mentions.Speaker(m.First)[0])
	case n.rank == unionBody:
		return r.blocOf()
	case n.rank == firm && r.isWord(m.Last-1, "group"):
		return firstKnown(r.by[firm], r.gathering)
	case n.rank == firm:
		return r.by[firm]
	case m.Plural && r.isBareIn(m):
		return firstKnown(r.ofGathering(k), r.pair)
	case r.isTitle(m) && r.named(k) != nil:
		return r.named(k)
	}
	return firstKnown(r.otherHead(k), r.bareOffice(k))
}

// heldBy is the side of who is named behind an office, or several of his: "the Minister for Land and Minister for Law, | Ms Ana Ruiz |,".
func (r *resolver) heldBy(k int) []string {
	for ; k+1 < len(r.mentions.All); k++ {
		m, next := &r.mentions.All[k], &r.mentions.All[k+1]
		if m.Plural || !r.isTitle(m) || next.First-m.Last > 1 || next.First > m.Last && !r.isWord(m.Last, ",", "and") {
			return nil
		}
		if n := r.notes[k+1].person; next.Kind == Individual && n >= 0 && !m.And {
			return firstKnown(r.people[n].codes, r.travelled(k+1))
		}
	}
	return nil
}

// ofBoth is the pair where a body is said to be of both and nothing says of whom: "a bilateral commission".
func (r *resolver) ofBoth(k int) []string {
	m := &r.mentions.All[k]
	if !r.notes[k].joint || len(r.pair) != 2 || !r.hasWord(m, "joint") && !r.hasWord(m, "bilateral") && !r.hasWord(m, "mixed") || r.codesIn(m.First, m.Last) != nil {
		return nil
	}
	return r.pair
}

// otherHead is the other side's, where the office of a head of state or government that nobody is named for stands beside one of
// another title: "the prime minister and | the president".
func (r *resolver) otherHead(k int) []string {
	if k == 0 || len(r.pair) != 2 || !r.mentions.All[k-1].And || !r.isBareHead(k) || !r.isBareHead(k-1) {
		return nil
	}
	one, two := &r.mentions.All[k-1], &r.mentions.All[k]
	if len(one.Codes) != 1 || r.d.Tokens[one.Last-1].Sym == r.d.Tokens[two.Last-1].Sym {
		return nil
	}
	return r.otherOf(r.pair, one.Codes[0])
}

// isBareHead reports whether a mention is the title alone of one who heads a state or its government.
func (r *resolver) isBareHead(k int) bool {
	m := &r.mentions.All[k]
	switch first := m.First; m.Last - first {
	case 2:
		return r.isWord(first, "prime") && r.isWord(first+1, "minister")
	case 1:
		return r.isWord(first, "president", "king", "queen", "premier", "chancellor", "sultan", "emir")
	}
	return false
}

// ofThere is the state told of last in its sentence or the one before, where an office is said to be
// there: "Lima was quick: | the ministry there | said".
func (r *resolver) ofThere(k int) []string {
	m := &r.mentions.All[k]
	if m.Last >= len(r.d.Tokens) || !r.isWord(m.Last, "there") || r.codesIn(m.First, m.Last) != nil {
		return nil
	}
	for j := k - 1; j >= 0 && r.notes[j].sentence >= r.notes[k].sentence-1; j-- {
		if at := &r.mentions.All[j]; (at.Kind == State || at.Kind == Seat) && len(at.Codes) == 1 {
			return at.Codes
		}
	}
	return nil
}

// bareOffice is whose an office is of which nothing but its kind is told.
func (r *resolver) bareOffice(k int) []string {
	m, n := &r.mentions.All[k], &r.notes[k]
	switch {
	case n.joint && r.isWord(m.Last-1, "council") && r.d.Tokens[m.Last-1].Shape == text.Capital && r.by[unionBody] != nil && slices.Contains(r.pair, r.by[unionBody][0]):
		return r.by[unionBody] // "the European Commission said | the Council"
	case n.joint:
		return r.pair
	case n.rank != noRank:
		return r.officeOfState(k)
	case r.isWord(m.Last-1, "country", "nation", "kingdom", "republic", "island", "emirate"):
		return firstKnown(r.thingOf(k), r.whichActs())
	}
	return r.ofPeople(k)
}

// thingOf is the state with whose thing the sentence of mention k begins: "Peru's stance is firm, and | the country | will".
func (r *resolver) thingOf(k int) []string {
	if k == 0 || r.nowFirst != nil || r.mentions.All[k-1].First != r.d.Sentences[r.sentence].First || !r.notes[k-1].possess {
		return nil
	}
	return r.mentions.All[k-1].Codes
}

// isAddressed reports whether a government is that of the people whom its head speaks to after a
// journey: "Your | government will".
func (r *resolver) isAddressed(k int) bool {
	first := r.mentions.All[k].First
	return len(r.visited) > 0 && r.notes[k].rank == government && first > 0 && r.isWord(first-1, "your")
}

// atHome is the host of a guest, or the guest: of those who deal with one another the one in whose
// land the text last told something, and the other.
func (r *resolver) atHome(k int) []string {
	m := &r.mentions.All[k]
	isHost := r.isHost(m)
	if !isHost && !r.isGuest(m) {
		return nil
	}
	at := r.placeBefore(k)
	switch {
	case at == nil || isHost:
		return at
	case len(r.article) == 2:
		return r.otherOf(r.article, at[0])
	case len(r.last) == 1 && r.last[0] != at[0]:
		return r.last
	}
	return nil
}

// isHost reports whether a mention is of those who have guests.
func (r *resolver) isHost(m *Mention) bool {
	return r.hasWord(m, "host") || r.isWord(m.Last-1, "hosts", "hostess")
}

// isGuest reports whether a mention is of those who have come to others.
func (r *resolver) isGuest(m *Mention) bool {
	return r.isWord(m.Last-1, "guest", "visitor", "guests", "visitors") || r.hasWord(m, "visiting")
}

// hostOrGuestOf is the other side of the one whose host or guest a mention is: "her guest", "their hosts".
func (r *resolver) hostOrGuestOf(k int) []string {
	m := &r.mentions.All[k]
	if !r.isPossessive(m.First) || !r.isHost(m) && !r.isGuest(m) || r.codesIn(m.First, m.Last) != nil {
		return nil
	}
	of := single(r.owner(k))
	return firstKnown(r.otherOf(r.pair, of), r.otherOf(r.article, of), r.atHome(k))
}

// placeBefore is the state in whose land, or in whose capital at the head, the text last told
// something: of the two that it is of, where it is of two.
func (r *resolver) placeBefore(k int) []string {
	for j := k - 1; j >= 0; j-- {
		at := &r.mentions.All[j]
		if at.Use == Place && len(at.Codes) == 1 && (len(r.article) != 2 || slices.Contains(r.article, at.Codes[0])) && !r.isWord(max(at.First-1, 0), "from") {
			return at.Codes
		}
	}
	return nil
}

// ofNoBloc is whose a government is: a bloc has none, so that it is the one that the text is told from,
// or the other side's.
func (r *resolver) ofNoBloc(m *Mention, codes []string) []string {
	if !m.Plural && r.codesIn(m.First, m.Last) == nil && r.stateAfter(m.Last) == nil {
		codes = r.ofNoMinister(r.d.Words(m.First, m.Last), codes)
	}
	if len(codes) != 1 || len(codes[0]) < 3 && codes[0] != "EU" || !r.isWord(m.Last-1, "government") || r.codesIn(m.First, m.Last) != nil {
		return codes
	}
	if len(r.home) == 1 && r.home[0] != codes[0] {
		return r.home
	}
	return firstKnown(r.otherOf(r.article, codes[0]), codes)
}

// ofPeople is whose people are that no state is told of.
func (r *resolver) ofPeople(k int) []string {
	m := &r.mentions.All[k]
	switch {
	case r.isSaid(m) && r.nowLast != nil:
		return r.nowLast // "the minister added that a team"
	case r.isHuman(m):
		return r.official(k)
	}
	return nil
}

// oneOfTwo is the first or the second of those who were last set side by side, for "the former" and
// "the latter".
func (r *resolver) oneOfTwo(k int) []string {
	m := &r.mentions.All[k]
	isFormer := r.isWord(m.Last-1, "former")
	if m.Last-m.First != 2 || !isFormer && !r.isWord(m.Last-1, "latter") {
		return nil
	}
	if codes := r.metBefore(k, isFormer); codes != nil {
		return codes
	}
	for j := k - 2; j >= 0 && r.notes[j].sentence >= r.notes[k].sentence-recentSentences; j-- {
		one, two := &r.mentions.All[j], &r.mentions.All[j+1]
		switch {
		case !one.And || len(one.Codes) != 1 || len(two.Codes) != 1 || one.Codes[0] == two.Codes[0]:
		case isFormer:
			return one.Codes
		default:
			return two.Codes
		}
	}
	return nil
}

// metBefore is the first or the second of two people who met, in the sentence before or the one before
// that, where nobody else was told of with them.
func (r *resolver) metBefore(k int, isFormer bool) []string {
	for n := r.notes[k].sentence - 1; n >= 0 && n >= r.notes[k].sentence-2; n-- {
		two := r.peopleIn(k, n)
		switch {
		case len(two) != 2 || two[0].Codes[0] == two[1].Codes[0]:
		case isFormer:
			return two[0].Codes
		default:
			return two[1].Codes
		}
	}
	return nil
}

// peopleIn is the people of one party each who are named before mention k in sentence n.
func (r *resolver) peopleIn(k int, n int32) (people []*Mention) {
	for j := k - 1; j >= 0 && r.notes[j].sentence >= n; j-- {
		if m := &r.mentions.All[j]; r.notes[j].sentence == n && m.Kind != Pronoun && m.Use.Acts() && len(m.Codes) == 1 && r.isOnePerson(m) {
			people = append(people, m)
		}
	}
	slices.Reverse(people)
	return people
}

// isTheOther reports whether a mention is of whom the one who acts deals with: "the other
// party", "its northern neighbour".
func (r *resolver) isTheOther(m *Mention) bool {
	if r.isWord(m.First, "the") {
		return r.isWord(m.First+1, "other") || r.isWord(m.Last-1, "neighbour", "neighbor", "recipient")
	}
	return r.isWord(m.First, "our") && r.isWord(m.Last-1, "neighbour", "neighbor") || r.isWord(m.First, "its") && r.isWord(m.Last-1, "partner", "partners", "counterpart", "neighbour", "neighbor")
}

// theOther is the one of the two who does not act; where either may, both: "at the request of a
// Contracting Party, | the other Contracting Party".
func (r *resolver) theOther(k int) []string {
	for j := k - 1; j >= 0 && r.notes[j].sentence == r.notes[k].sentence; j-- {
		if r.mentions.All[j].Kind == Joint {
			return r.pair
		}
	}
	acts := single(r.whichActs())
	if r.isWord(r.mentions.All[k].First, "our") {
		acts = single(r.speakerOf(k))
	}
	return firstKnown(r.otherOf(r.pair, acts), r.otherOf(r.article, acts))
}

// single is the one of some codes, empty where they are none or several.
func single(codes []string) string {
	if len(codes) != 1 {
		return ""
	}
	return codes[0]
}

// whichActs is the one party that acts in this sentence so far, or first in the one
// before, else the last one that acted.
func (r *resolver) whichActs() []string {
	switch {
	case len(r.nowFirst) == 1 && !r.nowMany && !r.nowWeak:
		return r.nowFirst
	case len(r.subject) == 1 && !r.plural:
		return r.subject
	}
	return r.last
}

// officeOfState is whose a government, ministry or parliament is: that of who
// speaks of it, else the one called so before.
func (r *resolver) officeOfState(k int) []string {
	m := &r.mentions.All[k]
	if len(r.nowLast) == 1 && (r.notes[k].rank == legislature && m.Use != Agent || r.isReported(m) || r.nowHuman != nil && r.isRepeated(m)) {
		return r.nowLast // "the minister told Parliament", "he stressed the government's resolve"
	}
	return r.institution(k)
}

// isRepeated reports whether a person says again what the government of a mention has
// promised, which is then his own: "Prime Minister Ruiz repeated the Government's pledge".
func (r *resolver) isRepeated(m *Mention) bool {
	return m.Last < len(r.d.Tokens) && r.words.in(r.d.Tokens[m.Last], possessiveWord) && r.words.in(r.d.Tokens[r.beforeArticle(m.First)], againWord)
}

// official is whose "the minister" is: the one called so before, else the last
// person's, else that of the nearest body.
func (r *resolver) official(k int) []string {
	m := &r.mentions.All[k]
	if !r.isWord(m.First, "the") {
		return r.nearest(k)
	}
	if codes := r.offices[r.lastWord(m)]; codes != nil {
		return codes
	}
	if r.isSpokesperson(m.Last-1) && len(r.subject) == 1 && !r.plural {
		return r.subject // of whom the sentence before tells
	}
	if r.human != nil && r.place == nil {
		return r.human
	}
	return r.nearest(k)
}

// holderOf is the state of the one whom the text gives this very title: "the President"
// is President Abalo, where no one of another state is one.
func (r *resolver) holderOf(m *Mention) []string {
	title := strings.TrimPrefix(strings.ToLower(r.d.Words(m.First, m.Last)), "the ")
	return onlyOne(func(yield func([]string) bool) {
		for p := range r.people {
			if isTitleOf(r.people[p].Title, title) && !yield(r.people[p].codes) {
				return
			}
		}
	})
}

// onlyOne is the one state that all of some are of, those left out whose state is not one; nil where they are of several, or
// none is left.
func onlyOne(all iter.Seq[[]string]) (only []string) {
	for codes := range all {
		switch {
		case len(codes) != 1 || slices.Equal(codes, only):
		case only != nil:
			return nil
		default:
			only = codes
		}
	}
	return only
}

// isTitleOf reports whether somebody's title is another one, or is told shortly by its two words or more: "the | Deputy Secretary |" by
// "U.S. Deputy Secretary of State".
func isTitleOf(full, title string) bool {
	if strings.EqualFold(full, title) {
		return true
	}
	return strings.Contains(title, " ") && strings.Contains(" "+strings.ToLower(full)+" of ", " "+title+" of ")
}

// stated is the state that the words in and around an office say it is of.
func (r *resolver) stated(k int) []string {
	m := &r.mentions.All[k]
	if codes := r.codesIn(m.First, m.Last); codes != nil {
		return codes
	}
	if codes := r.statesAfter(k); codes != nil {
		return codes
	}
	if codes := r.owner(k); codes != nil {
		if len(codes) == 1 && r.isWord(m.Last-1, "counterpart") && r.isPossessive(m.First) {
			return firstKnown(r.otherOf(r.pair, codes[0]), r.otherOf(r.article, codes[0]), r.otherNear(k, codes[0]), codes)
		}
		return codes
	}
	if codes := r.oneLikely(k); codes != nil {
		return codes
	}
	switch {
	case r.notes[k].rank == government && r.hasWord(m, "administration") && r.isParty("US"):
		return r.one("US")
	case r.isSecretary(m):
		return r.one("US")
	case r.isOfCommission(m) && r.isParty("EU"):
		return r.one("EU")
	}
	return nil
}

// isOfCommission reports whether a mention is of people of a Commission: "Commission officials", "a Commission spokesperson".
func (r *resolver) isOfCommission(m *Mention) bool {
	return r.isWord(m.First, "commission") && r.words.in(r.d.Tokens[m.Last-1], pluralWord) || r.isWord(m.Last-2, "commission") && r.isSpokesperson(m.Last-1)
}

// isSecretary reports whether "the Secretary" is a minister of the United States, who alone of the
// parties has such: called so before with no other state, "the Deputy Secretary", and not "the Foreign Secretary".
func (r *resolver) isSecretary(m *Mention) bool {
	last := r.d.Tokens[m.Last-1]
	isBare := r.bareName(m).first == last.Sym || r.isWord(m.Last-2, "deputy") && r.d.Tokens[m.Last-2].Shape == text.Capital
	if !r.isWord(m.Last-1, "secretary") || last.Shape != text.Capital || !isBare || !r.isParty("US") || r.isParty("GB") || r.isParty("PH") {
		return false
	}
	return r.offices[r.bareName(m)] == nil
}

// otherNear is the state named last before mention k, in its sentence and the few
// before it, other than the one of the code.
func (r *resolver) otherNear(k int, code string) []string {
	for j := k - 1; j >= 0 && r.notes[j].sentence >= r.notes[k].sentence-recentSentences; j-- {
		if m := &r.mentions.All[j]; (m.Kind == State || m.Kind == Seat) && len(m.Codes) == 1 && m.Codes[0] != code {
			return m.Codes
		}
	}
	return nil
}

// statesAfter is the state, or the states side by side, that an office is of:
// "officials from Chile, Peru and Ecuador".
func (r *resolver) statesAfter(k int) []string {
	codes := r.stateAfter(r.mentions.All[k].Last)
	if codes == nil || !r.mentions.All[k].Plural || k+1 >= len(r.mentions.All) || r.mentions.All[k+1].First > r.mentions.All[k].Last+2 {
		return codes
	}
	return r.union(codes, r.mentions.Side(r.mentions.All[k+1].First))
}

// oneLikely is the one of those whose an office may be: for what several states are called, "the
// Nordic country", the one that acts.
func (r *resolver) oneLikely(k int) []string {
	likely := r.notes[k].likely()
	if acts := r.whichActs(); r.notes[k].rank == noRank && len(acts) == 1 && slices.Contains(likely, acts[0]) {
		return acts
	}
	return r.ofLikely(likely)
}

// ofLikely is the first of some parties that the text is told from, else the
// first that is in it.
func (r *resolver) ofLikely(likely []string) []string {
	if len(likely) > 1 && len(r.home) == 1 && slices.Contains(likely, r.home[0]) {
		return r.home
	}
	for _, code := range likely {
		if r.isParty(code) {
			return r.one(code)
		}
	}
	return nil
}
