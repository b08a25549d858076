package actors

import (
	"slices"
	"strings"

	"attache/briefs/text"
)

// joint is whom "the two sides" refers to, or "the three ministers".
func (r *resolver) joint(k int) []string {
	if r.isPartOfThree(k) {
		return r.partOfThree(k)
	}
	if codes := firstKnown(r.statesOf(k), r.apposedStates(k), r.ofRegion(k), r.between(k)); codes != nil {
		return codes
	}
	if codes := r.ofGathering(k); codes != nil {
		return codes
	}
	if e := r.notes[k].entry; e != nil && e.count > 2 {
		if codes := r.recent(k, e.count); codes != nil {
			return codes
		}
	}
	if len(r.pair) > 2 && r.isOfTwo(&r.cast.Mentions[k]) {
		return firstKnown(r.recent(k, 2), r.pair)
	}
	if m := &r.cast.Mentions[k]; r.isWord(m.Last-1, "countries", "nations", "capitals") && hasBloc(r.pair) && len(r.article) == 2 && !hasBloc(r.article) {
		return r.article // a bloc is no country
	}
	if len(r.pair) == 1 {
		return nil // two are never the one that the text names
	}
	return r.pair
}

// ofRegion is the two that were told of last of those which a mention says to lie somewhere: "both Balkan countries".
func (r *resolver) ofRegion(k int) []string {
	likely := r.notes[k].likely()
	if likely == nil {
		return nil
	}
	var codes []string
	for j := k - 1; j >= 0; j-- {
		for _, code := range r.cast.Mentions[j].Codes {
			if !slices.Contains(likely, code) || slices.Contains(codes, code) {
				continue
			}
			if codes = r.union(codes, r.one(code)); len(codes) == 2 {
				return codes
			}
		}
	}
	return nil
}

// between is the two between whom something is told of right before a relative clause in which mention k stands: "talks between Ana
// Vega and Chile's Juan Soto, in which | the two leaders | agreed".
func (r *resolver) between(k int) []string {
	first := r.cast.Mentions[k].First
	if first < 2 || !r.isWord(first-1, "which", "where", "whom") {
		return nil
	}
	for j := k - 1; j >= 0 && r.notes[j].sentence == r.notes[k].sentence; j-- {
		m := &r.cast.Mentions[j]
		if m.First == 0 || !r.isWord(m.First-1, "between") {
			continue
		}
		if codes := r.cast.Side(m.First); len(codes) == 2 {
			return codes
		}
	}
	return nil
}

// hasBloc reports whether one of some parties is no state.
func hasBloc(codes []string) bool {
	return slices.ContainsFunc(codes, func(code string) bool { return len(code) > 2 || code == "EU" })
}

// apposedStates is the states that a comma sets beside those who are counted: "the two countries, | Peru
// and Chile, | will".
func (r *resolver) apposedStates(k int) []string {
	m := &r.cast.Mentions[k]
	if k+1 >= len(r.cast.Mentions) || r.cast.Mentions[k+1].First != m.Last+1 || !r.isWord(m.Last, ",") || !r.cast.Mentions[k+1].And {
		return nil
	}
	count := 2
	if e := r.notes[k].entry; e != nil && e.count > count {
		count = e.count
	}
	if codes := r.cast.Side(r.cast.Mentions[k+1].First); len(codes) == count {
		return codes
	}
	return nil
}

// statesOf is the states that those who are told of together are of: "the leaders | of Peru and Chile".
func (r *resolver) statesOf(k int) []string {
	if m := &r.cast.Mentions[k]; m.Last >= len(r.d.Tokens) || !r.isWord(m.Last, "of", "from") {
		return nil
	}
	return r.statesAfter(k)
}

// recent is the so many parties that were set side by side last before mention
// k, in its sentence and the few before it; else the last so many that acted
// there, else the first so many of the text.
func (r *resolver) recent(k, count int) []string {
	first := k
	for first > 0 && r.notes[first-1].sentence >= r.notes[k].sentence-recentSentences {
		first--
	}
	for j := k - 1; j >= first; j-- {
		if codes := r.cast.Side(r.cast.Mentions[j].First); len(codes) == count {
			return codes
		}
	}
	var codes []string
	for j := k - 1; j >= first && len(codes) < count; j-- {
		if m := &r.cast.Mentions[j]; len(m.Codes) == 1 && m.Use.Acts() && r.parties[m.Codes[0]] != "" {
			codes = r.union(codes, m.Codes)
		}
	}
	if len(codes) == count {
		return codes
	}
	return r.foremost(count)
}

// foremost is the first so many parties of the text, nil where it has fewer.
func (r *resolver) foremost(count int) []string {
	if len(r.cast.Parties) < count {
		return nil
	}
	var codes []string
	for _, p := range r.cast.Parties[:count] {
		codes = r.union(codes, r.one(p.ID))
	}
	return codes
}

// recentSentences is how far back "the three" reaches.
const recentSentences = 3

// office is whose an office is: what the words around it say, else what its
// kind leads back to.
func (r *resolver) office(k int) []string {
	m, n := &r.cast.Mentions[k], &r.notes[k]
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
		return r.otherOf(r.cast.Pair, r.cast.Speaker(m.First)[0])
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
	for ; k+1 < len(r.cast.Mentions); k++ {
		m, next := &r.cast.Mentions[k], &r.cast.Mentions[k+1]
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
	m := &r.cast.Mentions[k]
	if !r.notes[k].joint || len(r.pair) != 2 || !r.hasWord(m, "joint") && !r.hasWord(m, "bilateral") && !r.hasWord(m, "mixed") || r.codesIn(m.First, m.Last) != nil {
		return nil
	}
	return r.pair
}

// otherHead is the other side's, where the office of a head of state or government that nobody is named for stands beside one of
// another title: "the prime minister and | the president".
func (r *resolver) otherHead(k int) []string {
	if k == 0 || len(r.pair) != 2 || !r.cast.Mentions[k-1].And || !r.isBareHead(k) || !r.isBareHead(k-1) {
		return nil
	}
	one, two := &r.cast.Mentions[k-1], &r.cast.Mentions[k]
	if len(one.Codes) != 1 || r.d.Tokens[one.Last-1].Sym == r.d.Tokens[two.Last-1].Sym {
		return nil
	}
	return r.otherOf(r.pair, one.Codes[0])
}

// isBareHead reports whether a mention is the title alone of one who heads a state or its government.
func (r *resolver) isBareHead(k int) bool {
	m := &r.cast.Mentions[k]
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
	m := &r.cast.Mentions[k]
	if m.Last >= len(r.d.Tokens) || !r.isWord(m.Last, "there") || r.codesIn(m.First, m.Last) != nil {
		return nil
	}
	for j := k - 1; j >= 0 && r.notes[j].sentence >= r.notes[k].sentence-1; j-- {
		if at := &r.cast.Mentions[j]; (at.Kind == State || at.Kind == Seat) && len(at.Codes) == 1 {
			return at.Codes
		}
	}
	return nil
}

// bareOffice is whose an office is of which nothing but its kind is told.
func (r *resolver) bareOffice(k int) []string {
	m, n := &r.cast.Mentions[k], &r.notes[k]
	switch {
	case n.joint:
		return r.pair
	case n.rank != noRank:
		return r.officeOfState(k)
	case r.isWord(m.Last-1, "country", "nation", "kingdom", "republic", "island", "emirate"):
		return r.whichActs()
	}
	return r.ofPeople(k)
}

// isAddressed reports whether a government is that of the people whom its head speaks to after a
// journey: "Your | government will".
func (r *resolver) isAddressed(k int) bool {
	first := r.cast.Mentions[k].First
	return len(r.visited) > 0 && r.notes[k].rank == government && first > 0 && r.isWord(first-1, "your")
}

// atHome is the host of a guest, or the guest: of those who deal with one another the one in whose
// land the text last told something, and the other.
func (r *resolver) atHome(k int) []string {
	m := &r.cast.Mentions[k]
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
	m := &r.cast.Mentions[k]
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
		at := &r.cast.Mentions[j]
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
	m := &r.cast.Mentions[k]
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
	m := &r.cast.Mentions[k]
	isFormer := r.isWord(m.Last-1, "former")
	if m.Last-m.First != 2 || !isFormer && !r.isWord(m.Last-1, "latter") {
		return nil
	}
	if codes := r.metBefore(k, isFormer); codes != nil {
		return codes
	}
	for j := k - 2; j >= 0 && r.notes[j].sentence >= r.notes[k].sentence-recentSentences; j-- {
		one, two := &r.cast.Mentions[j], &r.cast.Mentions[j+1]
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
		if m := &r.cast.Mentions[j]; r.notes[j].sentence == n && m.Kind != Pronoun && m.Use.Acts() && len(m.Codes) == 1 && r.isOnePerson(m) {
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
		if r.cast.Mentions[j].Kind == Joint {
			return r.pair
		}
	}
	acts := single(r.whichActs())
	if r.isWord(r.cast.Mentions[k].First, "our") {
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
	m := &r.cast.Mentions[k]
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
	m := &r.cast.Mentions[k]
	if !r.isWord(m.First, "the") {
		return r.nearest(k)
	}
	if codes := r.offices[r.lastWord(m)]; codes != nil {
		return codes
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
	var only []string
	for p := range r.people {
		switch codes := r.people[p].codes; {
		case len(codes) != 1 || !isTitleOf(r.people[p].Title, title) || slices.Equal(codes, only):
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
	m := &r.cast.Mentions[k]
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
	case r.isWord(m.First, "commission") && r.words.in(r.d.Tokens[m.Last-1], pluralWord) && r.isParty("EU"):
		return r.one("EU") // "Commission officials"
	}
	return nil
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
		if m := &r.cast.Mentions[j]; (m.Kind == State || m.Kind == Seat) && len(m.Codes) == 1 && m.Codes[0] != code {
			return m.Codes
		}
	}
	return nil
}

// statesAfter is the state, or the states side by side, that an office is of:
// "officials from Chile, Peru and Ecuador".
func (r *resolver) statesAfter(k int) []string {
	codes := r.stateAfter(r.cast.Mentions[k].Last)
	if codes == nil || !r.cast.Mentions[k].Plural || k+1 >= len(r.cast.Mentions) || r.cast.Mentions[k+1].First > r.cast.Mentions[k].Last+2 {
		return codes
	}
	return r.union(codes, r.cast.Side(r.cast.Mentions[k+1].First))
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

func (s *search) isParty(code string) bool {
	return slices.ContainsFunc(s.cast.Parties, func(p Party) bool { return p.ID == code })
}

func (s *search) hasWord(m *Mention, word string) bool { return s.hasWordIn(m.First, m.Last, word) }

// institution is whose "the trade ministry" is: the one called so before, else
// where the text is told from; a bare "the ministry" is the last one named.
func (r *resolver) institution(k int) []string {
	m := &r.cast.Mentions[k]
	if r.place != nil {
		return r.place
	}
	if codes := r.offices[r.bareName(m)]; codes != nil {
		return codes
	}
	if m.Last-m.First <= 2 {
		return r.nearest(k)
	}
	return r.here()
}

// officeName is what an office is called: its first and last word without the
// article, or the last word alone.
type officeName struct{ first, last text.Sym }

func (r *resolver) lastWord(m *Mention) officeName {
	return officeName{last: r.d.Tokens[m.Last-1].Sym}
}

func (r *resolver) bareName(m *Mention) officeName {
	first := m.First
	for first+1 < m.Last && !r.words.in(r.d.Tokens[first], portfolioWord|roleWord|titleWord|headWord) {
		first++ // "the", "Thailand's"
	}
	return officeName{r.d.Tokens[first].Sym, r.d.Tokens[m.Last-1].Sym}
}

// isBareIn reports whether a plural office stands without a state: "Officials",
// "ministers", "Foreign Ministers", who are those of the two sides.
func (r *resolver) isBareIn(m *Mention) bool {
	if m.Last-m.First == 1 {
		return r.isWord(m.First, "ministers", "presidents", "officials", "leaders", "negotiators", "delegations")
	}
	for k := m.First; k < m.Last-1; k++ {
		if !r.words.in(r.d.Tokens[k], portfolioWord) && !r.isWord(k, "prime", "and", "for", "of") {
			return false
		}
	}
	return r.isWord(m.Last-1, "ministers") && !r.isWord(m.Last, "of", "from")
}

func (s *search) isHuman(m *Mention) bool {
	for _, t := range s.d.Tokens[m.First:m.Last] {
		if s.words.in(t, titleWord) || s.isWordOf(t, "official") || s.isWordOf(t, "officials") || s.isFellow(t) {
			return true
		}
	}
	return false
}

// isFellow reports whether a word is what one who deals with another is to him.
func (s *search) isFellow(t text.Token) bool {
	switch t.Of(s.d.Text) {
	case "counterpart", "colleague", "host", "hostess", "guest", "visitor", "number":
		return true
	}
	return false
}

func (s *search) isWordOf(t text.Token, w string) bool { return t.Of(s.d.Text) == w }

// owner is the state that owns an office: "its commerce ministry", "China's
// president".
func (r *resolver) owner(k int) []string {
	m, first := &r.cast.Mentions[k], r.cast.Mentions[k].First
	if inner := int(r.notes[k].inner); inner > 0 {
		first = inner
	}
	if k > 0 && r.notes[k-1].possess && r.cast.Mentions[k-1].Last >= first-1 {
		return r.cast.Mentions[k-1].Codes
	}
	if !r.isPossessive(first) {
		return r.stateBefore(m.First)
	}
	switch {
	case r.isWord(first, "their"):
		return firstKnown(r.saying(k), r.several(k))
	case r.words.in(r.d.Tokens[first], firstWord):
		return r.speakerOf(k)
	case !r.isWord(first, "its"):
		return firstKnown(r.nowHuman, r.person, r.human)
	case len(r.nowFirst) == 1 && !r.nowMany && (r.isClauseOpening(first) || r.isToldBehind(m)):
		return r.nowFirst // "Chile owes the bank money, and | its | government will", "Chile will tax wool from Peru, | its | minister said"
	case r.nowLast != nil:
		return r.nowLast
	case len(r.subject) == 1:
		return r.subject
	}
	return r.last
}

// isClauseOpening reports whether a comma and "and" stand before token k.
func (r *resolver) isClauseOpening(k int) bool {
	return k > 1 && r.isWord(k-1, "and", "but") && r.d.Tokens[k-2].Of(r.d.Text) == ","
}

// isToldBehind reports whether a mention is of who says what a comma ends before it: "…, | its minister | said".
func (r *resolver) isToldBehind(m *Mention) bool {
	return m.First > 0 && r.isWord(m.First-1, ",") && m.Last < len(r.d.Tokens) && r.words.in(r.d.Tokens[m.Last], sayWord)
}

// blocOf is the bloc that the text is about.
func (r *resolver) blocOf() []string {
	if r.by[unionBody] != nil {
		return r.by[unionBody]
	}
	for _, p := range r.cast.Parties {
		if len(p.ID) > 2 || p.ID == "EU" {
			return r.one(p.ID)
		}
	}
	return nil
}

func (r *resolver) pronoun(k int) []string {
	m := &r.cast.Mentions[k]
	t := r.d.Tokens[m.First]
	switch {
	case r.words.in(t, firstWord):
		return r.withOthers(k, r.speakerOf(k))
	case r.words.in(t, thirdWord):
		if codes := firstKnown(r.personBeside(k), r.personSaying(k)); codes != nil {
			return codes
		}
		return firstKnown(r.nowHuman, r.person, r.human, r.last)
	case r.ofWord(k) != nil:
		return r.ofWord(k)
	case r.saying(k) != nil:
		return r.saying(k) // "the Japanese side said it would"
	case m.Plural:
		return firstKnown(r.firmsTold(k), r.severalTold(k), r.severalWhose(k), r.several(k))
	case r.isImpersonal(m):
		return r.pair
	case r.notes[k].possess && r.nowLast != nil && !r.isTellersOwn(k):
		return r.nowLast
	case r.nowFirst != nil && !r.nowMany:
		return r.nowFirst
	case r.subject != nil && !r.plural:
		return r.subject
	}
	return r.last
}

// ofWord is whose word it is that mention k will do something: "welcomed Chile's assurance that | it".
func (r *resolver) ofWord(k int) []string {
	that := r.cast.Mentions[k].First - 1
	if k == 0 || that < 2 || !r.isWord(that, "that") || !r.words.in(r.d.Tokens[that-1], assuranceWord) {
		return nil
	}
	for j := k - 1; j >= 0 && r.cast.Mentions[j].Last >= that-4; j-- {
		if m := &r.cast.Mentions[j]; len(m.Codes) == 1 && m.Last < that && r.words.in(r.d.Tokens[m.Last], possessiveWord) {
			return m.Codes
		}
	}
	return nil
}

// isTellersOwn reports whether "its" is of who tells and not of who is told: "Chile informed
// Peru of its plan".
func (r *resolver) isTellersOwn(k int) bool {
	of := r.cast.Mentions[k].First - 1
	if k == 0 || !r.isWord(of, "of", "about") || r.cast.Mentions[k-1].Last != of || r.nowMany {
		return false
	}
	return r.words.in(r.d.Tokens[r.beforeArticle(r.cast.Mentions[k-1].First)], tellWord)
}

// firmsTold is the state of the firms that "them" stands for, told of before it in its sentence: "told Norwegian firms in Lima that it
// will help | them".
func (r *resolver) firmsTold(k int) []string {
	if !r.isWord(r.cast.Mentions[k].First, "them") {
		return nil
	}
	for j := k - 1; j >= 0 && r.notes[j].sentence == r.notes[k].sentence; j-- {
		m := &r.cast.Mentions[j]
		if m.Kind == Body && len(m.Codes) == 1 && r.isWord(m.Last-1, "firms", "companies", "businesses", "investors", "exporters", "importers", "farmers", "banks", "growers", "workers") {
			return m.Codes
		}
	}
	return nil
}

// severalTold is the people who told someone what mention k, "they", will do:
// "Malian buyers told her on the quay they would".
func (r *resolver) severalTold(k int) []string {
	if r.notes[k].possess {
		return nil
	}
	for j := k - 1; j >= 0 && r.notes[j].sentence == r.notes[k].sentence; j-- {
		m := &r.cast.Mentions[j]
		if (m.Kind == Body || m.Kind == Office) && m.Plural && len(m.Codes) == 1 && m.Use == Agent && r.words.in(r.d.Tokens[m.Last], sayWord|tellWord) {
			return m.Codes
		}
	}
	return nil
}

// severalWhose is the people of one side who act last before mention k, "their", in its sentence: "said the Malians told Togo of | their
// | plan".
func (r *resolver) severalWhose(k int) []string {
	if !r.isWord(r.cast.Mentions[k].First, "their") {
		return nil
	}
	for j := k - 1; j >= 0 && r.notes[j].sentence == r.notes[k].sentence; j-- {
		if m := &r.cast.Mentions[j]; m.Use == Agent {
			if !m.Plural || m.Kind == Joint || m.Kind == Pronoun || len(r.cast.Side(m.First)) != 1 {
				return nil
			}
			return m.Codes
		}
	}
	return nil
}

// personBeside is the person right before "his" or "her", a small word between:
// "congratulated the premier on her victory".
func (r *resolver) personBeside(k int) []string {
	if k == 0 || !r.notes[k].possess {
		return nil
	}
	m, n := &r.cast.Mentions[k-1], &r.notes[k-1]
	if n.sentence != r.notes[k].sentence || r.cast.Mentions[k].First-m.Last > 2 || len(m.Codes) != 1 || !r.isOnePerson(m) {
		return nil
	}
	return m.Codes
}

// personSaying is the one who says what mention k, "he", will do: right before the verb of
// saying, or before the "who" that stands there, "the envoy in Lima, who said he would".
func (r *resolver) personSaying(k int) []string {
	end := r.verbOfSaying(k)
	isWho := end > 0 && r.isWord(end-1, "who")
	if isWho {
		end--
	}
	for j := k - 1; j >= 0 && r.notes[j].sentence == r.notes[k].sentence; j-- {
		m := &r.cast.Mentions[j]
		switch isBeside := m.Last == end || isWho; {
		case m.Last > end || isWho && m.Use == Place:
			continue
		case isBeside && len(m.Codes) == 1 && (r.isOnePerson(m) || m.Kind == Demonym && m.Use == Agent):
			return m.Codes // "the Chilean said | he would"
		}
		return nil
	}
	return nil
}

// firstKnown is the first of some codes that are known.
func firstKnown(of ...[]string) []string {
	for _, codes := range of {
		if codes != nil {
			return codes
		}
	}
	return nil
}

// isSaid reports whether a verb of saying stands right before a pronoun.
func (r *resolver) isSaid(m *Mention) bool {
	k := m.First - 1
	if k > 0 && r.isWord(k, "that") {
		k--
	}
	return k >= 0 && r.words.in(r.d.Tokens[k], sayWord)
}

// saying is who says what mention k tells, nil where no verb of saying stands
// before it: who acted last before the verb; who acts first where a comma stands
// there, "the bank, which lends to Mali, said"; whose thing it is where nobody
// acts, "Togo's harbour fund said".
func (r *resolver) saying(k int) []string {
	verb := r.firstSaying(k, r.verbOfSaying(k))
	if verb < 0 {
		return nil
	}
	if verb > 0 && r.d.Tokens[verb-1].Of(r.d.Text) == "," && !r.nowMany && r.nowFirst != nil {
		return firstKnown(r.firstOfClause(k, verb), r.nowFirst)
	}
	var thing []string
	for j := k - 1; j >= 0 && r.notes[j].sentence == r.notes[k].sentence; j-- {
		switch m := &r.cast.Mentions[j]; {
		case m.Last > verb || len(m.Codes) == 0:
		case m.Use == Modifier:
			thing = firstKnown(thing, m.Codes)
		case m.Use.Acts():
			if r.isOnePerson(m) && (r.isTwoTold(k) || r.isOfThem(k, m)) {
				return r.several(k)
			}
			return r.cast.Side(m.First)
		}
	}
	return thing
}

// firstSaying is the verb of saying of the sentence of mention k that one at a token goes on with: "| said | Acme took aid and said it
// would"; the token itself where it goes on with none.
func (r *resolver) firstSaying(k, verb int) int {
	if verb < 1 || !r.isWord(verb-1, "and", "but") {
		return verb
	}
	for i := verb - 2; i >= r.d.Sentences[r.notes[k].sentence].First; i-- {
		if r.words.in(r.d.Tokens[i], sayWord) {
			return i
		}
	}
	return verb
}

// firstOfClause is the first party of the clause that a comma and a conjunction set before the verb of saying,
// behind which mention k stands: "Chile agreed, and | Peru's service, known as Sunat, said it". It is nil for
// none.
func (r *resolver) firstOfClause(k, verb int) []string {
	first := r.d.Sentences[r.notes[k].sentence].First
	joint := verb - 1
	for joint > first && !(r.isWord(joint, "and", "but", "while") && r.isWord(joint-1, ",")) {
		joint--
	}
	if joint <= first {
		return nil
	}
	for j := r.cast.from(joint); j < k; j++ {
		if m := &r.cast.Mentions[j]; m.First > joint && len(m.Codes) > 0 {
			return r.cast.Side(m.First)
		}
	}
	return nil
}

// isOfThem reports whether who speaks is of those who acted in the sentence before, and they are what mention k, "they",
// stands for: "Mali and Togo met. Mali's minister said | they would".
func (r *resolver) isOfThem(k int, speaker *Mention) bool {
	return r.cast.Mentions[k].Plural && !r.notes[k].possess && r.plural && len(r.subject) > 1 && len(speaker.Codes) == 1 && slices.Contains(r.subject, speaker.Codes[0])
}

// isTwoTold reports whether what mention k, "they", has done takes two: "he said | they had agreed".
func (r *resolver) isTwoTold(k int) bool {
	m := &r.cast.Mentions[k]
	end := r.d.Sentences[r.notes[k].sentence].Last
	return m.Plural && !r.notes[k].possess && (r.hasClass(m.Last, min(m.Last+4, end), agreedWord) || r.takesTwo(m.Last, end))
}

// verbOfSaying is the token of the verb of saying that mention k stands behind,
// also with the one who is told between them: "told him that it". It is -1 for
// none.
func (r *resolver) verbOfSaying(k int) int {
	verb := r.cast.Mentions[k].First - 1
	if verb > 0 && r.isWord(verb, "that") {
		verb--
	}
	if verb > 0 {
		verb = r.beforeDay(verb)
	}
	switch {
	case verb < 0:
		return -1
	case r.words.in(r.d.Tokens[verb], sayWord) || r.isWord(verb, "say"):
		return verb
	case k == 0 || r.cast.Mentions[k-1].Last != verb+1:
		return -1
	}
	if verb = r.beforeArticle(r.cast.Mentions[k-1].First); r.words.in(r.d.Tokens[verb], tellWord) {
		return verb
	}
	return -1
}

// beforeDay is the token before a day that ends at token k, k itself where none does: "said | on Monday".
func (r *resolver) beforeDay(k int) int {
	n := k
	switch r.d.Tokens[n].Of(r.d.Text) {
	case "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday":
		n--
		if n > 0 && r.isWord(n, "last", "late", "this", "early") {
			n--
		}
		if n > 0 && r.isWord(n, "on") {
			n--
		}
	case "yesterday", "today":
		n--
	case "week", "month", "year":
		if n--; n > 0 && r.isWord(n, "last", "this") {
			n--
		}
	}
	if n > 0 && r.words.in(r.d.Tokens[n], sayWord) {
		return n
	}
	return k
}

// isImpersonal finds "it was agreed", which is said of those who talked.
func (r *resolver) isImpersonal(m *Mention) bool {
	k, end := m.Last, r.d.Sentences[max(0, r.d.SentenceAt(int(r.d.Tokens[m.First].Start)))].Last
	if k < end && r.isWord(k, "has", "had") {
		k++
	}
	if k >= end || !r.isWord(k, "was", "is", "been") {
		return false
	}
	if k++; k+1 < end && !r.isAgreed(k) {
		k++ // "also", "likewise"
	}
	return k < end && r.isAgreed(k)
}

func (r *resolver) isAgreed(k int) bool { return r.isWord(k, "agreed", "decided", "resolved") }

// several is whom "they" refers to: those who acted in the sentence before,
// when they were several, else the pair in focus.
func (r *resolver) several(k int) []string {
	switch {
	case r.nowMany && r.nowFirst != nil:
		return r.nowFirst
	case r.plural && r.subject != nil:
		return r.subject
	}
	if speaker := r.cast.Speaker(r.d.Sentences[r.sentence].First); len(speaker) == 1 {
		return firstKnown(r.otherOf(r.pair, speaker[0]), r.pair)
	}
	return firstKnown(r.otherThanSpeaker(k), r.pair)
}

// otherThanSpeaker is the other of the two than who says "they" in a quotation, where what they do is not done together:
// "“They will keep their markets closed to us,” Mali's minister said".
func (r *resolver) otherThanSpeaker(k int) []string {
	m := &r.cast.Mentions[k]
	q, isQuoted := r.d.InQuotation(int(r.d.Tokens[m.First].Start))
	if !isQuoted || !r.isWord(m.First, "they") {
		return nil
	}
	for i := m.Last; i < r.d.Sentences[r.sentence].Last; i++ {
		if r.isWord(i, "agreed", "agree", "joint", "jointly", "together", "both", "mutual", "bilateral", "collaborate", "cooperate") {
			return nil
		}
	}
	said, ok := r.saidBeside(q)
	if !ok {
		said = firstKnown(r.carriedOn(q), r.speaker)
	}
	return r.otherOf(r.pair, single(said))
}

// isOfSpeaker reports whether an office is what the speaker of a transcript holds
// himself, so that he speaks of the other one's: "PREMIER ABALO: The premier told me".
func (r *resolver) isOfSpeaker(m *Mention) bool {
	if m.Plural || len(r.cast.Pair) != 2 || !r.isWord(m.First, "the") && !r.isHuman(m) {
		return false
	}
	speaker := r.cast.Speaker(m.First)
	if len(speaker) != 1 || !slices.Contains(r.cast.Pair, speaker[0]) {
		return false
	}
	words := strings.TrimPrefix(strings.ToUpper(r.d.Words(m.First, m.Last)), "THE ")
	return r.isTitle(m) && strings.Contains(r.labelAt(m.First)+" ", words+" ")
}

// speakerOf is who says the words that mention k stands in: the one beside the
// verb of saying after the quotation, or before it; else who spoke last in the
// same paragraph. Outside quotations it is the pair, as in a joint statement.
func (r *resolver) speakerOf(k int) []string {
	m := &r.cast.Mentions[k]
	at := int(r.d.Tokens[m.First].Start)
	q, ok := r.d.InQuotation(at)
	if !ok {
		return r.telling(k)
	}
	if codes, ok := r.saidBeside(q); ok {
		r.speaker = codes
	} else if r.speaker == nil {
		r.speaker = r.carriedOn(q)
	}
	switch {
	case r.speaker != nil:
		return r.speaker
	case r.author != nil:
		return r.author
	case r.quoted.start == q.Start && r.quoted.codes != nil:
		return r.quoted.codes
	case r.human != nil:
		r.quoted = quotation{q.Start, r.human}
		return r.human
	}
	return r.home
}

// saidBeside is the party beside a verb of saying behind a quotation, else before it.
func (r *resolver) saidBeside(q text.Span) ([]string, bool) {
	first, last := r.d.TokenAt(q.Start), r.d.TokenAt(q.End)
	end := r.d.Sentences[max(0, r.d.SentenceAt(q.End-1))].Last
	if codes, ok := r.sayer(last, min(last+farthestSaid, end), true); ok {
		return codes, true
	}
	if codes := r.doesBehind(last); codes != nil {
		return codes, true
	}
	return r.sayer(max(0, first-14), first, false)
}

// doesBehind is who stands right behind the quotation that ends with token k and a mark before it, and does something by it: "“We will
// act,” | Soto | admonished ministers".
func (r *resolver) doesBehind(k int) []string {
	if k == 0 || k+2 >= len(r.d.Tokens) || r.d.Tokens[k].Kind != text.Punct || r.d.Tokens[k-1].Kind != text.Punct {
		return nil
	}
	if j := r.cast.from(k + 1); j < len(r.cast.Mentions) {
		m := &r.cast.Mentions[j]
		isSame := r.d.Sentences[max(0, r.d.SentenceAt(int(r.d.Tokens[k].Start)))].Block == r.d.Sentences[r.notes[j].sentence].Block
		if isSame && m.First == k+1 && m.Kind == Individual && m.Last < len(r.d.Tokens) && r.isPast(&r.d.Tokens[m.Last]) {
			return m.Codes
		}
	}
	return nil
}

// carriedOn is who says a quotation that begins a paragraph and goes on with the one that the paragraph before left open,
// nil for another.
func (r *resolver) carriedOn(q text.Span) []string {
	for n := r.d.SentenceAt(q.Start); n > 0; n = r.d.SentenceAt(q.Start) {
		block := r.d.Sentences[n].Block
		first := r.d.SentenceAt(r.d.Blocks[block].Start)
		if n != first || first < 1 || q.Start > r.d.Blocks[block].Start+longestMark {
			return nil
		}
		before := r.d.Blocks[r.d.Sentences[first-1].Block]
		open, ok := r.d.InQuotation(before.End - 1)
		if !ok {
			return nil
		}
		if codes, ok := r.saidBeside(open); ok {
			return codes
		}
		q = open
	}
	return nil
}

// longestMark is how many bytes a quotation mark has at the most.
const longestMark = 3

// quotation is whose words the last one is that nobody is said to say.
type quotation struct {
	start int
	codes []string
}

// isReported reports whether a verb of saying, but not to someone, stands right
// before a mention.
func (r *resolver) isReported(m *Mention) bool {
	return r.isSaid(m) && !r.isWord(m.First-1, "told", "tells", "informed", "assured")
}

// withOthers adds to the speaker those whom "we both" counts in, or with whom
// the speaker has agreed: "With Chile I have agreed that we will".
func (r *resolver) withOthers(k int, speaker []string) []string {
	if len(speaker) != 1 {
		return speaker
	}
	m, sentence := &r.cast.Mentions[k], r.notes[k].sentence
	end := r.d.Sentences[sentence].Last
	if codes := firstKnown(r.withAgreed(m, speaker, end), r.withMet(m, speaker, end)); codes != nil {
		return codes
	}
	for j := k - 1; j >= 0 && r.notes[j].sentence == sentence; j-- {
		if with := &r.cast.Mentions[j]; with.Use == Partner && r.hasClass(with.Last, m.First, agreedWord) {
			return r.union(speaker, with.Codes)
		}
	}
	return speaker
}

// withAgreed is those of whom the text has just told that they agreed, where the speaker is one of them and says it again: "Mali
// and Togo agreed to wait. “| We | have agreed to pay”".
func (r *resolver) withAgreed(m *Mention, speaker []string, end int) []string {
	if r.accord.sentence < r.sentence-longestAccord || !slices.Contains(r.accord.codes, speaker[0]) || !r.isWord(m.First, "we") || !r.hasClass(m.Last, min(m.Last+2, end), agreedWord) {
		return nil
	}
	return r.accord.codes
}

// withMet is the speaker and those who did with him what mention k, "we", is told to have done: with
// whom the sentence begins, whom he met, or the two that "we both" counts.
func (r *resolver) withMet(m *Mention, speaker []string, end int) []string {
	if len(r.guest) == 1 && r.guest[0] != speaker[0] && (r.takesTwo(m.Last, end) || r.promisedThere(m.Last, end)) {
		return r.union(speaker, r.guest)
	}
	if !slices.Contains(r.pair, speaker[0]) {
		return nil
	}
	for i := m.Last; i < min(m.Last+2, end); i++ {
		if r.isWord(i, "both") {
			return r.pair
		}
	}
	if len(r.pair) == 2 && !r.isWord(m.First, "i") && r.isTogether(m.Last, end) {
		return r.pair
	}
	if _, isQuoted := r.d.InQuotation(int(r.d.Tokens[m.First].Start)); isQuoted && !r.isWord(m.First, "i") && r.takesTwo(m.Last, end) && r.isToldOfTalks() {
		return r.pair // "he met Chile's minister. “We agreed to”"
	}
	return nil
}

// isTogether reports whether "we" before token i do something together that is told to be for both: "will work | together on a
// store that will support both countries".
func (r *resolver) isTogether(i, end int) bool {
	for last := min(i+longestToTogether, end); i < last && !r.isWord(i, "together", "jointly"); i++ {
		if r.d.Tokens[i].Kind != text.Word {
			return false
		}
	}
	if !r.isWord(i, "together", "jointly") || r.isWord(i+1, "with") {
		return false
	}
	for i++; i < end; i++ {
		if r.isWord(i, "both") || r.isWord(i, "two") && r.isWord(i-1, "our") {
			return r.isWord(i+1, "our", "countries", "nations", "sides", "states", "economies", "peoples", "governments", "parties")
		}
	}
	return false
}

// longestToTogether is how many tokens stand between "we" and "together" at the most.
const longestToTogether = 7

// isToldOfTalks reports whether the pair in focus is who met, or agreed before, or whose statement on their talks the
// text is.
func (r *resolver) isToldOfTalks() bool {
	return len(r.pair) == 2 && (r.met >= 0 || r.author != nil || slices.Equal(r.accord.codes, r.pair))
}

// hasClass reports whether a word of a class stands among tokens first to last.
func (s *search) hasClass(first, last int, c class) bool {
	for i := first; i < last; i++ {
		if s.words.in(s.d.Tokens[i], c) {
			return true
		}
	}
	return false
}

// telling is who says "we" outside quotation marks: the one beside a verb of
// saying later in the sentence, the side whose statement the text is, the other
// one of the pair where we deal with the one, else the pair, as in a joint
// statement.
func (r *resolver) telling(k int) []string {
	last := r.d.Sentences[r.notes[k].sentence].Last
	if codes, ok := r.sayer(r.cast.Mentions[k].Last, last, false); ok && len(codes) == 1 {
		return codes
	}
	if own := r.own(r.cast.Mentions[k].First); own != nil && r.guest != nil && (r.takesTwo(r.cast.Mentions[k].Last, last) || r.promisedThere(r.cast.Mentions[k].Last, last)) {
		return r.union(own, r.guest)
	}
	if codes := r.cast.Speaker(r.cast.Mentions[k].First); codes != nil {
		return codes
	}
	if codes := firstKnown(r.author, r.ours); codes != nil {
		if holdsAll(r.pair, codes) && (r.takesTwo(r.cast.Mentions[k].Last, last) || r.isOfTalks(k, last)) {
			return r.pair
		}
		return codes
	}
	if codes := r.dealtWith(k, last); codes != nil {
		return codes
	}
	if len(r.pair) < 2 && r.gathering != nil {
		return r.gathering
	}
	return r.pair
}

// promisedThere reports whether "we" behind token k are told to have promised, so that in a phrase
// with whom we met it is said of both: "In my talks with Chile, we | committed to".
func (r *resolver) promisedThere(k, last int) bool {
	for i := k; i < min(k+4, last); i++ {
		switch {
		case r.isWord(i, "committed", "decided", "resolved", "pledged", "reaffirmed", "undertook"):
			return true
		case r.d.Tokens[i].Kind != text.Word || r.isWord(i, "will", "to", "would", "shall"):
			return false
		}
	}
	return false
}

// isOfTalks reports whether "we" of mention k are those who met, in a statement on a journey or on
// talks: of what both promised there, and of what is done together, with no third.
func (r *resolver) isOfTalks(k, last int) bool {
	m := &r.cast.Mentions[k]
	if len(r.visited) == 0 || len(r.pair) != 2 || r.isPossessive(m.First) || r.isWord(m.First, "i") {
		return false
	}
	if r.promisedThere(m.Last, last) {
		return true
	}
	together := false
	for i := m.Last; i < last; i++ {
		if r.isWord(i, "with") {
			return false
		}
		together = together || r.isWord(i, "both", "cooperation", "collaboration", "joint", "jointly", "together", "mutual", "bilateral", "other's", "round", "consultations", "dialogue", "talks", "negotiations")
	}
	return together
}

// dealtWith is the other one of the pair where "we" of mention k deal with the
// one: "we will work with Peru".
func (r *resolver) dealtWith(k, last int) []string {
	for j := k + 1; j < len(r.cast.Mentions) && r.cast.Mentions[j].First < last; j++ {
		m := &r.cast.Mentions[j]
		if m.Kind == Pronoun || m.Use == Modifier && m.Kind == Demonym {
			continue
		}
		if m.Use == Partner && len(m.Codes) == 1 && !m.And && r.isWord(r.beforeArticle(m.First), "with") {
			return r.otherOf(r.pair, m.Codes[0])
		}
		return nil
	}
	return nil
}

// beforeArticle is the token before token k, or the one before its article.
func (s *search) beforeArticle(k int) int {
	if k--; k > 0 && s.words.in(s.d.Tokens[k], articleWord) {
		k--
	}
	return max(k, 0)
}

// otherOf is the other one of two parties, nil where the code is neither's.
func (r *resolver) otherOf(two []string, code string) []string {
	switch {
	case len(two) != 2:
		return nil
	case two[0] == code:
		return r.one(two[1])
	case two[1] == code:
		return r.one(two[0])
	}
	return nil
}

// sayer is the party named beside a verb of saying among tokens first to last.
func (r *resolver) sayer(first, last int, after bool) ([]string, bool) {
	for i := first; i < last; i++ {
		t := r.d.Tokens[i]
		if after && t.Kind == text.Punct && i > first && t.Of(r.d.Text) == "." {
			return nil, false
		}
		if !r.words.in(t, sayWord) {
			continue
		}
		if k := r.sayerBeside(first, i, after); k >= 0 {
			m := &r.cast.Mentions[k]
			if m.Codes == nil && !r.asked { // “We said” and “we said”: each would ask the other
				r.asked = true
				r.corefer(k)
				r.asked = false
			}
			return m.Codes, m.Codes != nil
		}
	}
	return nil, false
}

// farthestSaid is how many tokens of a sentence may stand between a quotation and the verb of saying behind
// it: "“we will act” on the ratification of the pact, the minister said".
const farthestSaid = 24

// farthestSayer is how many tokens the words may have that name who says something, before a party
// in them: "said | the chief executive of | Peru's Sima".
const farthestSayer = 6

// sayerBeside is the mention that names who says what the verb of saying at token i tells, from token
// first on: right before the verb, before where he is posted, or before what a comma sets beside
// him; else behind the verb. It is -1 for none.
func (r *resolver) sayerBeside(first, i int, after bool) int {
	last, behind := r.sayerReach(first, i, after)
	for k := r.cast.from(max(0, i-farthestSayer)); k < len(r.cast.Mentions) && r.cast.Mentions[k].First <= behind; k++ {
		switch m := &r.cast.Mentions[k]; {
		case m.Last == last && r.isPosting(k):
			return k - 1 // "the ambassador to Norway | said"
		case m.Last == i, m.Last == last && r.isApposed(m):
			return k
		case m.First > i && (m.First <= i+farthestSayer/2 || !r.hasMark(i+1, m.First)):
			return k
		case after && m.First >= first && r.describesSayer(k, i):
			return k // "the Peruvian customs service | said"
		}
	}
	return -1
}

// sayerReach is where what a comma sets beside who says something ends before the verb of saying at token
// i, and how far behind the verb he may be named.
func (r *resolver) sayerReach(first, i int, after bool) (last, behind int) {
	last, behind = i, i+farthestSayer/2
	if i > 0 && r.isWord(i-1, ",") {
		last--
	}
	if after && i <= first+1 {
		behind = i + farthestSayer
	}
	return last, behind
}

// isApposed reports whether a comma sets a mention beside what stands before it.
func (r *resolver) isApposed(m *Mention) bool { return m.First > 0 && r.isWord(m.First-1, ",") }

// isPosting reports whether mention k is where the person before it is posted: "the ambassador to | Norway".
func (r *resolver) isPosting(k int) bool {
	m := &r.cast.Mentions[k]
	return m.Use == Place && k > 0 && r.cast.Mentions[k-1].Last == m.First-1 && r.isHuman(&r.cast.Mentions[k-1])
}

// describesSayer reports whether mention k only describes who is named by the last words before the verb
// of saying at token i.
func (r *resolver) describesSayer(k, i int) bool {
	m := &r.cast.Mentions[k]
	return m.Last < i && m.Use == Modifier && i-m.Last < farthestSayer/2 && !r.hasMark(m.Last, i) && !r.cast.endsAt(k+1, i)
}

// hasMark reports whether a mark stands among tokens first to last.
func (r *resolver) hasMark(first, last int) bool {
	for _, t := range r.d.Tokens[first:last] {
		if t.Kind == text.Punct && t.Of(r.d.Text) != "'" && t.Of(r.d.Text) != "’" {
			return true
		}
	}
	return false
}

// endsAt reports whether mention k or one behind it ends at token last.
func (c *Cast) endsAt(k, last int) bool {
	for ; k < len(c.Mentions) && c.Mentions[k].First < last; k++ {
		if c.Mentions[k].Last == last {
			return true
		}
	}
	return false
}
