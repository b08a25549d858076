package actors

import (
	"slices"
	"sort"
	"strings"

	"attache/briefs/text"
)

// The weights were found by trial on annotated articles: what a title says
// counts several times what a later paragraph says, who acts more than where.
var useWeight = [...]float64{Plain: 2, Agent: 3, Partner: 3, Modifier: 1, Place: 0.6}

const (
	titleWeight = 4.0
	leadWeight  = 2.0
	leadBlocks  = 3
	// A party whose weight is below this share of the first one's is scenery.
	partyShare = 0.12
	// A second party below this share does not make a pair.
	pairShare = 0.16
	// It may be this small where the text speaks of "the two sides".
	jointShare = 0.05
	// A bloc with this share of a member's weight is one side with the member.
	blocShare = 0.7
	// A bloc with this share that is set beside the other side, and its member is not, too.
	besideShare = 0.5
	// A member that has this share of its bloc's weight can deal without it.
	dealShare = 0.2
	// Three who are set side by side, the third above this share of the first,
	// are no pair.
	threeShare = 0.5
	// A third party below this share of the second leaves the first two alone.
	clearShare = 0.5
	// A third party above this share of the second makes a round-up, unless
	// the text sets the first two side by side.
	thirdShare = 0.75
)

// salience is how much a text speaks of each party, and of each two together.
type salience struct {
	code   []string
	weight []float64
	joint  []joint
	three  [][3]string // sets of three side by side
	title  []string    // parties that its title names
	both   bool        // the text speaks of "the two sides"

	codeRoom   [16]string // what most texts need
	weightRoom [16]float64
	jointRoom  [8]joint
}

// joint is how much a text sets two parties side by side.
type joint struct {
	two      [2]string
	weight   float64
	headings int // that do
}

func (t *salience) add(code string, w float64) {
	if i := slices.Index(t.code, code); i >= 0 {
		t.weight[i] += w
		return
	}
	t.code = append(t.code, code)
	t.weight = append(t.weight, w)
}

// together is the tally of two parties side by side.
func (t *salience) together(two [2]string) *joint {
	for i := range t.joint {
		if t.joint[i].two == two {
			return &t.joint[i]
		}
	}
	t.joint = append(t.joint, joint{two: two})
	return &t.joint[len(t.joint)-1]
}

// jointly is how much the text sets two parties side by side.
func (t *salience) jointly(two [2]string) float64 {
	for i := range t.joint {
		if t.joint[i].two == two {
			return t.joint[i].weight
		}
	}
	return 0
}

// roundups is how many twos the headings set side by side.
func (t *salience) roundups() int {
	count := 0
	for i := range t.joint {
		if t.joint[i].headings > 0 {
			count++
		}
	}
	return count
}

// name enters parties that the title names.
func (t *salience) name(codes []string, parties map[string]string) {
	for _, c := range codes {
		if parties[c] != "" && !slices.Contains(t.title, c) {
			t.title = append(t.title, c)
		}
	}
}

// measure finds the parties, the pair, and where the text is told from.
func (s *search) measure() {
	t := &s.salience
	t.code, t.weight, t.joint = t.codeRoom[:0], t.weightRoom[:0], t.jointRoom[:0]
	for k := range s.cast.Mentions {
		s.addMention(t, k)
	}
	s.rank(t)
	if s.cast.Pair, s.cast.PairRule = s.pair(t); s.twoSpeakers() != nil {
		s.cast.Pair, s.cast.PairRule = s.twoSpeakers(), "two who speak"
	}
	s.listPair()
	s.contracting()
	several := s.plurilateral()
	if several != nil {
		s.cast.Pair, s.cast.PairRule = nil, "three or more who meet"
	}
	s.otherSpeaker()
	if s.setIssuer(); several != nil {
		s.cast.Pair = nil
	}
	s.origin()
	s.cast.Home = s.home
	if s.author == nil {
		s.ours = s.inOwnWords()
	}
	if s.talks = s.article; len(s.article) == 2 && !t.both && t.jointly([2]string(s.article)) == 0 && s.visited == nil && !s.isDealing() {
		s.talks = s.home
	}
	if several != nil {
		s.talks = several
	}
	if len(s.people) > 0 {
		s.cast.People = make([]Person, 0, len(s.people))
	}
	for i := range s.people {
		p := s.people[i].Person
		if len(s.people[i].codes) == 1 {
			p.Party = s.people[i].codes[0]
		}
		s.cast.People = append(s.cast.People, p)
	}
}

// isApposed reports whether mention k is the name of who the mention before it is, whom it tells
// of a second time: "his Peruvian counterpart, | Ana Gil".
func (s *search) isApposed(k int) bool {
	if k == 0 || s.cast.Mentions[k].Kind != Individual {
		return false
	}
	m, before := &s.cast.Mentions[k], &s.cast.Mentions[k-1]
	return before.Kind == Body && before.Last == m.First-1 && s.isWord(before.Last, ",") && slices.Equal(before.Codes, m.Codes)
}

// addMention adds mention k.
func (s *search) addMention(t *salience, k int) {
	m := &s.cast.Mentions[k]
	if s.isInPact(k) || s.isApposed(k) {
		return
	}
	place := s.position(k)
	s.addParties(t, k, place)
	if s.isTitleNaming(k) {
		t.name(m.Codes, s.parties)
	}
	t.both = t.both || m.Kind == Joint && s.isOfTwo(m)
	if m.Kind == State && len(m.Codes) == 2 {
		t.together([2]string(m.Codes)).weight += place // "한중", "日米"
	}
	if p, ok := s.beside(k); ok {
		s.addTogether(t, k, p, place)
	}
}

// addParties adds the parties of mention k by what it does and where.
func (s *search) addParties(t *salience, k int, place float64) {
	m, n := &s.cast.Mentions[k], &s.notes[k]
	if n.isCity() {
		return
	}
	use := m.Use
	switch {
	case s.isAmongOthers(m):
		use = Place
	case use == Place && s.isTradedWith(m, n.sentence):
		use = Partner
	}
	for _, c := range m.Codes {
		if s.parties[c] != "" {
			t.add(c, useWeight[use]*place*kindWeight(m, n.rank))
		}
	}
}

// furthestTrade is how many tokens before a state a word of trade may stand that asks for it.
const furthestTrade = 9

// isTradedWith reports whether goods come from a state or go to it: "import cement from | Chile".
func (s *search) isTradedWith(m *Mention, sentence int32) bool {
	if m.Kind > Bloc || !s.isWord(m.First-1, "from", "to") && !s.isWord(m.First-2, "from", "to") {
		return false
	}
	first := s.d.Sentences[sentence].First
	for k := m.First - 2; k >= max(first, m.First-furthestTrade) && s.d.Tokens[k].Kind != text.Punct; k-- {
		if s.words.in(s.d.Tokens[k], tradeWord) {
			return true
		}
	}
	return false
}

// isTitleNaming reports whether mention k names a party in the text's title.
func (s *search) isTitleNaming(k int) bool {
	m := &s.cast.Mentions[k]
	return s.d.Sentences[s.notes[k].sentence].Block == 0 && s.isHeading(k) && (m.Use != Place || m.Kind == State)
}

// addTogether adds the two parties that mention k and the next set side by
// side, and the three that the one after makes with them.
func (s *search) addTogether(t *salience, k int, p [2]string, place float64) {
	j := t.together(p)
	j.weight += place
	if s.isHeading(k) {
		j.headings++
	}
	if q, ok := s.beside(k + 1); ok {
		three := [3]string{s.cast.Mentions[k].Codes[0], s.cast.Mentions[k+1].Codes[0], s.cast.Mentions[k+2].Codes[0]}
		if three[0] != three[2] && q != p {
			t.three = append(t.three, three)
		}
	}
}

// isInPact finds the states in the name of a pact of three: "the United
// States-Mexico-Canada Agreement" tells nothing of who is dealt with.
func (s *search) isInPact(k int) bool {
	first, last := k, k
	for first > 0 && k-first < 2 && s.isJoinedTo(first-1) {
		first--
	}
	for last+1 < len(s.cast.Mentions) && last-k < 2 && s.isJoinedTo(last) {
		last++
	}
	return last-first >= 2
}

// isJoinedTo reports whether mentions k and k+1 are states that only describe,
// with a dash between.
func (s *search) isJoinedTo(k int) bool {
	m, next := &s.cast.Mentions[k], &s.cast.Mentions[k+1]
	return m.And && m.Use == Modifier && next.Use == Modifier && next.First == m.Last+1 && isDash(s.d.Tokens[m.Last].Of(s.d.Text))
}

// isOfTwo reports whether words for several say that they are two.
func (s *search) isOfTwo(m *Mention) bool {
	return s.d.Tokens[m.First].Kind == text.Glyph || s.isWord(m.First, "both", "two", "either", "neither") || m.Last > m.First+1 && s.isWord(m.First+1, "two")
}

// isAmongOthers finds the state that is only named for an example: "with Japan
// and other countries".
func (s *search) isAmongOthers(m *Mention) bool {
	k := m.Last
	return k+1 < len(s.d.Tokens) && s.words.in(s.d.Tokens[k], joinWord) && s.isWord(k+1, "other", "others", "elsewhere")
}

func kindWeight(m *Mention, r rank) float64 {
	if r == firm {
		return 0.5
	}
	return 1
}

func (s *search) position(k int) float64 {
	block := s.d.Sentences[s.notes[k].sentence].Block
	switch {
	case block == 0 && s.d.Blocks[0].Kind == text.Heading, s.notes[k].sentence == 0 && len(s.d.Sentences) > 3:
		return titleWeight
	case block <= leadBlocks && s.notes[k].sentence < 8:
		return leadWeight
	}
	return 1
}

func (s *search) isHeading(k int) bool {
	return s.d.Blocks[s.d.Sentences[s.notes[k].sentence].Block].Kind == text.Heading
}

// beside is the two parties that mention k and the next set side by side.
func (s *search) beside(k int) ([2]string, bool) {
	if k+1 >= len(s.cast.Mentions) || !s.cast.Mentions[k].And {
		return [2]string{}, false
	}
	a, b := s.cast.Mentions[k].Codes, s.cast.Mentions[k+1].Codes
	if len(a) != 1 || len(b) != 1 || a[0] == b[0] || s.parties[a[0]] == "" || s.parties[b[0]] == "" {
		return [2]string{}, false
	}
	return sortedPair(a[0], b[0]), true
}

// rank puts the parties in order and leaves out the scenery.
func (s *search) rank(t *salience) {
	sort.Sort((*byWeight)(t))
	n := 0
	for n < len(t.code) && t.weight[n] >= partyShare*t.weight[0] {
		n++
	}
	if n > 0 {
		s.cast.Parties = make([]Party, n)
	}
	for i := range s.cast.Parties {
		s.cast.Parties[i] = Party{ID: t.code[i], Name: s.parties[t.code[i]]}
	}
}

// byWeight sorts parties, the greatest weight first.
type byWeight salience

func (t *byWeight) Len() int { return len(t.code) }
func (t *byWeight) Less(i, j int) bool {
	return t.weight[i] > t.weight[j] || t.weight[i] == t.weight[j] && t.code[i] < t.code[j]
}
func (t *byWeight) Swap(i, j int) {
	t.code[i], t.code[j] = t.code[j], t.code[i]
	t.weight[i], t.weight[j] = t.weight[j], t.weight[i]
}

// pair is the two parties who deal with one another, nil when there are no such
// two, and the rule that says so.
func (s *search) pair(t *salience) ([]string, string) {
	t.fold(s)
	if p, ok := s.hosted(t); ok {
		return s.two(p), "the dateline's and whom it met"
	}
	if len(t.code) < 2 || t.weight[1] < t.pairShare()*t.weight[0] || t.isThree() {
		return nil, "no two stand out"
	}
	first := sortedPair(t.code[0], t.code[1])
	if t.roundups() > 2 {
		return nil, "round-up" // it has a heading for each pair
	}
	if len(t.code) > 2 && t.weight[2] < clearShare*t.weight[1] {
		return s.two(first), "two above all others"
	}
	if p, ok := t.titled(); ok {
		return s.two(p), "two of the title"
	}
	best := t.bestTogether(first)
	switch {
	case t.isRoundup(best):
		return nil, "round-up"
	case !t.isThirdNear() || t.jointly(first) > 0:
		return s.two(first), "two named most"
	case t.jointly(best) == 0 || !slices.Contains(best[:], t.code[0]):
		return nil, "no two stand out"
	}
	return s.two(best), "two set side by side"
}

// listPair lists both of the pair among the parties.
func (s *search) listPair() {
	for _, code := range s.cast.Pair {
		if name := s.parties[code]; name != "" && !s.isParty(code) {
			s.cast.Parties = append(s.cast.Parties, Party{ID: code, Name: name})
		}
	}
}

// hosted is the one party that stands out and the state of the dateline, whose minister
// is not told to be so, where the lead tells of their talk: "WASHINGTON — The Secretary
// spoke with Peru's minister".
func (s *search) hosted(t *salience) ([2]string, bool) {
	if len(t.code) == 0 || len(t.code) > 1 && t.weight[1] >= t.pairShare()*t.weight[0] {
		return [2]string{}, false
	}
	at := ""
	for k := range s.cast.Mentions {
		m := &s.cast.Mentions[k]
		sen := s.d.Sentences[s.notes[k].sentence]
		switch {
		case sen.Block > severalReach:
			return [2]string{}, false
		case len(m.Codes) != 1:
		case m.Kind == Seat && s.isDateline(m, &sen):
			at = m.Codes[0]
		case at != "" && m.Codes[0] == t.code[0] && at != t.code[0] && s.isMetBy(k, &sen):
			return sortedPair(at, t.code[0]), true
		}
	}
	return [2]string{}, false
}

// isMetBy reports whether mention k is whom the subject of its sentence, an office
// without a state, met or spoke with.
func (s *search) isMetBy(k int, sen *text.Sentence) bool {
	if k == 0 || s.cast.Mentions[k].Use == Place {
		return false
	}
	by := &s.cast.Mentions[k-1]
	isMet := s.hasClass(sen.First, s.cast.Mentions[k].First, meetWord) && s.isWord(s.beforeArticle(s.cast.Mentions[k].First), "with", "met", "received", "hosted")
	isMet = isMet || by.And && by.Kind == Individual && s.hasClass(s.cast.Mentions[k].Last, sen.Last, meetWord)
	if k := by.Last; !isMet && k+2 < sen.Last && s.isWord(k, "received", "met", "hosted", "welcomed") {
		isMet = true // "received yesterday the Peruvian minister"
	}
	if !isMet {
		return false
	}
	return s.notes[k-1].sentence == s.notes[k].sentence && (by.Kind == Office || by.Kind == Individual) && len(s.partiesAt(k-1)) == 0
}

// contracting makes the only two states of a treaty's text its pair: who "Each
// Contracting Party" are.
func (s *search) contracting() {
	if !slices.ContainsFunc(s.cast.Mentions, s.isContracting) {
		return
	}
	s.salience.both = true
	var states, formal []string
	for k := range s.cast.Mentions {
		m := &s.cast.Mentions[k]
		if m.Kind > Bloc || len(m.Codes) != 1 || s.parties[m.Codes[0]] == "" {
			continue
		}
		states = s.union(states, m.Codes)
		if s.isFormal(m) {
			formal = s.union(formal, m.Codes)
		}
	}
	if len(formal) == 2 {
		states = formal
	}
	if len(states) == 2 && s.cast.Pair == nil {
		s.cast.Pair, s.cast.PairRule = states, "the two of a treaty"
	}
}

// isContracting finds "Each Contracting Party".
func (s *search) isContracting(m Mention) bool {
	return m.Kind == Joint && s.hasWord(&m, "contracting")
}

// isFormal reports whether a mention calls a state as treaties do: "the Kingdom of".
func (s *search) isFormal(m *Mention) bool {
	for i := max(0, m.First-3); i < m.Last; i++ {
		if s.isWord(i, "kingdom", "republic", "sultanate", "emirate", "state", "commonwealth", "confederation", "federation") {
			return true
		}
	}
	return false
}

// bestTogether is the two that the text sets side by side most, else the first.
func (t *salience) bestTogether(first [2]string) [2]string {
	best := first
	for _, j := range t.joint {
		if j.weight > t.jointly(best) {
			best = j.two
		}
	}
	return best
}

// isThirdNear reports whether a third party is named about as much as the second.
func (t *salience) isThirdNear() bool {
	return len(t.code) > 2 && t.weight[2] > thirdShare*t.weight[1]
}

// pairShare is the share of the first one's weight that a second party has.
func (t *salience) pairShare() float64 {
	if t.both {
		return jointShare
	}
	return pairShare
}

// titled is the two parties that the title names, when it names no third.
func (t *salience) titled() ([2]string, bool) {
	if len(t.title) != 2 || !slices.Contains(t.code, t.title[0]) || !slices.Contains(t.code, t.title[1]) {
		return [2]string{}, false
	}
	return sortedPair(t.title[0], t.title[1]), true
}

// isThree reports whether the first three parties are set side by side.
func (t *salience) isThree() bool {
	if len(t.code) < 3 || t.weight[2] < threeShare*t.weight[0] {
		return false
	}
	for _, three := range t.three {
		if slices.Contains(three[:], t.code[0]) && slices.Contains(three[:], t.code[1]) && slices.Contains(three[:], t.code[2]) {
			return true
		}
	}
	return false
}

// fold leaves a bloc's members out of the pair where the text speaks of the
// bloc about as much, or sets the bloc beside the other side and not them: they and
// the bloc are one side. Elsewhere the bloc is scenery of its member. Where two members
// deal with one another, or one with who is none, the bloc is left out.
func (t *salience) fold(s *search) {
	for i := 0; i < len(t.code); i++ {
		members := s.members[t.code[i]]
		if members == "" {
			continue
		}
		if t.dealWithout(i, members) || t.titlesMember(i, members) {
			t.drop(i)
			i--
			continue
		}
		for j := 0; j < len(t.code); j++ {
			if !t.isFolded(i, j, members) {
				continue
			}
			t.drop(j)
			if j < i {
				i--
			}
			j--
		}
	}
}

// isFolded reports whether party j is a member of the bloc i that is one side with it.
func (t *salience) isFolded(i, j int, members string) bool {
	if i == j || !strings.Contains(members, t.code[j]) || t.jointly(sortedPair(t.code[i], t.code[j])) > 0 {
		return false
	}
	return t.weight[i] >= blocShare*t.weight[j] || t.weight[i] >= besideShare*t.weight[j] && t.besideOthers(i, members) > t.besideOthers(j, members)
}

// besideOthers is how much the text sets party i beside those that are not of a bloc, by its members.
func (t *salience) besideOthers(i int, members string) (weight float64) {
	for _, j := range t.joint {
		for k, code := range j.two {
			if other := j.two[1-k]; code == t.code[i] && !strings.Contains(members, other) {
				weight += j.weight
			}
		}
	}
	return weight
}

// titlesMember reports whether the title names one member of bloc i and not the bloc, in a text that speaks of one who is no member
// more than of the bloc: the two deal with one another, and the bloc is a matter.
func (t *salience) titlesMember(i int, members string) bool {
	named := 0
	for _, code := range t.title {
		if code == t.code[i] {
			return false
		}
		if strings.Contains(members, code) {
			named++
		}
	}
	return named == 1 && i > 0 && !strings.Contains(members, t.code[0])
}

// dealWithout reports whether the text sets two members of bloc i side by side, or a member and one that
// is none, and the bloc beside nobody.
func (t *salience) dealWithout(i int, members string) bool {
	isDeal := false
	if slices.Contains(t.title, t.code[i]) {
		return false
	}
	for _, j := range t.joint {
		a, b := slices.Index(t.code, j.two[0]), slices.Index(t.code, j.two[1])
		switch {
		case a == i || b == i:
			return false
		case a < 0 || b < 0 || min(t.weight[a], t.weight[b]) < dealShare*t.weight[i]:
		default:
			isA, isB := strings.Contains(members, j.two[0]), strings.Contains(members, j.two[1])
			isDeal = isDeal || isA && isB && t.isAmongMembers(i, min(t.weight[a], t.weight[b]), members) || isA != isB && t.weight[i] < max(t.weight[a], t.weight[b])
		}
	}
	return isDeal
}

// isAmongMembers reports whether nobody but bloc i and its members has so much weight.
func (t *salience) isAmongMembers(i int, weight float64, members string) bool {
	for k, code := range t.code {
		if k != i && t.weight[k] > weight && !strings.Contains(members, code) {
			return false
		}
	}
	return true
}

func (t *salience) drop(i int) {
	t.code, t.weight = slices.Delete(t.code, i, i+1), slices.Delete(t.weight, i, i+1)
}

func sortedPair(a, b string) [2]string { return [2]string{min(a, b), max(a, b)} }

// isRoundup reports whether the text sets other pairs side by side as much as
// the best one.
func (t *salience) isRoundup(best [2]string) bool {
	others := 0
	for _, j := range t.joint {
		p := j.two
		if j.weight >= 0.5*t.jointly(best) && slices.Contains(t.code, p[0]) && slices.Contains(t.code, p[1]) && !slices.Contains(best[:], p[0]) && !slices.Contains(best[:], p[1]) {
			others++
		}
	}
	return others >= 2
}

// origin finds the state the text is told from: the dateline's, else that of
// the body which stands alone at the head of a release, else the party that is
// named first.
func (s *search) origin() {
	s.article = s.cast.Pair
	if s.article == nil && len(s.cast.Parties) > 0 {
		s.article = s.one(s.cast.Parties[0].ID)
	}
	best := 0.0
	unmarked, officials := s.unmarked()
	if unmarked != "" {
		s.bare = s.one(unmarked)
	}
	for _, code := range s.article {
		w := s.originOf(code)
		if code == unmarked {
			w += bareOfficial * float64(min(officials, 2))
		}
		if w > best {
			s.home, best = s.one(code), w
		}
	}
	if at := s.tellsFrom(); at != nil && !slices.Contains(s.article, at[0]) {
		s.home = at
	}
}

// authorOf is the one side whose statement the text is: "Statement by the Malay
// trade ministry" at its head. A joint statement has no such side.
func (s *search) authorOf() []string {
	for k := range s.cast.Mentions {
		m, n := &s.cast.Mentions[k], &s.notes[k]
		if s.d.Sentences[n.sentence].Block >= originBlocks {
			break
		}
		sen := &s.d.Sentences[n.sentence]
		if n.rank == world && s.isReleasing(m, sen) {
			return s.itself(m)
		}
		if len(m.Codes) == 1 && (s.isAuthor(m, sen) || s.isLabelled(m, sen)) {
			if s.isAlone(k) {
				return m.Codes
			}
			return nil
		}
	}
	return nil
}

// isReleasing reports whether the text is what a body states: "The G20 | released the following communique".
func (s *search) isReleasing(m *Mention, sen *text.Sentence) bool {
	for i := m.Last; i+2 < min(sen.Last, m.Last+longestAuthor); i++ {
		if s.isWord(i, "released", "issued", "adopted", "published") && s.hasWordIn(i, min(i+3, sen.Last), "following") {
			return true
		}
	}
	return false
}

// isAlone reports whether no one of another party stands with mention k in its
// sentence, before what the statement is on: "by Peru's minister | on talks with".
func (s *search) isAlone(k int) bool {
	codes, at := s.cast.Mentions[k].Codes, s.cast.Mentions[k].Last
	for j := k + 1; j < len(s.cast.Mentions) && s.notes[j].sentence == s.notes[k].sentence; j++ {
		m := &s.cast.Mentions[j]
		for ; at < m.First; at++ {
			if s.isWord(at, "on", "about", "after", "following", "regarding", "concerning", "upon", "ahead", "before") {
				return !s.cast.Mentions[k].And
			}
		}
		if (m.Kind == Individual || m.Kind == Body || m.Kind == Office) && len(m.Codes) > 0 && !slices.Equal(m.Codes, codes) {
			return false
		}
	}
	return !s.cast.Mentions[k].And
}

// isAuthor reports whether a sentence begins with "statement by" or the like, and
// a mention follows that says by whom.
func (s *search) isAuthor(m *Mention, sen *text.Sentence) bool {
	by := s.afterStatement(sen)
	if by == 0 || m.First <= by || m.First-by > longestAuthor {
		return false
	}
	for k := by + 1; k < m.First; k++ {
		t := s.d.Tokens[k]
		isOther := s.words.in(t, atWord|withWord) && !s.isWord(k, "for") || s.opensWithTravel(k) // "the minister for trade of"
		isShort := t.Of(s.d.Text) == "." && s.d.Tokens[k-1].End-s.d.Tokens[k-1].Start <= 4       // "Rt. Hon."
		if isOther || t.Kind != text.Word && t.Of(s.d.Text) != "," && !isShort {
			return false
		}
	}
	return true
}

// isLabelled reports whether a heading calls the text a statement and ends with whose it is: "Statement in the General Debate, session
// 63: Peru".
func (s *search) isLabelled(m *Mention, sen *text.Sentence) bool {
	isLast := m.Last == sen.Last && m.Kind == State && m.First > sen.First && s.d.Tokens[m.First-1].Of(s.d.Text) == ":"
	return isLast && s.d.Blocks[sen.Block].Kind == text.Heading && s.hasClass(sen.First, min(sen.First+2, m.First), statementWord)
}

// longestAuthor is how many tokens may stand between "by" and the state of who
// makes a statement: "by the honourable Ana Ruiz, minister of trade of".
const longestAuthor = 12

// afterStatement is the token that holds "by" after a word for a statement at the
// head of a sentence, 0 for none. Of a joint one there is no author.
func (s *search) afterStatement(sen *text.Sentence) int {
	for k := sen.First; k+1 < min(sen.Last, sen.First+4); k++ {
		switch t := s.d.Tokens[k]; {
		case t.Kind != text.Word, s.words.in(t, stopWord|sharedWord):
			return 0
		case s.words.in(t, statementWord) && s.isWord(k+1, "by", "of", "from"):
			return k + 1
		case s.words.in(t, statementWord) && s.isWord(k+1, "delivered", "made", "given", "issued", "presented") && s.isWord(k+2, "by"):
			return k + 2
		}
	}
	return 0
}

// isSpeech reports whether the head of a text calls it the speech of one person, of whatever state: "Remarks by the Minister at",
// "Session of 4 May: statement by Luis Soto".
func (s *search) isSpeech() bool {
	for k := range s.cast.Mentions {
		m := &s.cast.Mentions[k]
		sen := &s.d.Sentences[s.notes[k].sentence]
		if sen.Block >= originBlocks {
			return false
		}
		isOne := !m.And && !m.Plural && (m.Kind == Individual || m.Kind == Office || m.Kind == Body && s.isHuman(m))
		if isOne && s.isStatementBy(m, sen.First) {
			return true
		}
	}
	return false
}

// isStatementBy reports whether a word for a statement of one side and "by" stand before a mention and what else is in capitals.
func (s *search) isStatementBy(m *Mention, first int) bool {
	by := m.First - 1
	for by > first+1 && (s.d.Tokens[by].Shape != text.Lower || s.isWord(by, "the")) {
		by--
	}
	return by > first && s.isWord(by, "by") && s.words.in(s.d.Tokens[by-1], statementWord) && !s.hasClass(first, by, sharedWord)
}

// isDealing reports whether the head of a text tells of talks or an agreement,
// and not of what one state does to another.
func (s *search) isDealing() bool {
	last := 0
	for _, sen := range s.d.Sentences {
		if sen.Block > dealingBlocks {
			break
		}
		last = sen.Last
	}
	for _, t := range s.d.Tokens[:last] {
		if s.words.in(t, dealingWord) {
			return true
		}
	}
	return false
}

// dealingBlocks is the last of the blocks that are a text's head: the title
// and the paragraph after it.
const dealingBlocks = 1

// originOf is how much speaks for the text being told from a state: its
// dateline and byline, "the ministry in Seoul", its parliament; a dateline alone
// can be where a reporter travelled.
func (s *search) originOf(code string) float64 {
	sum, first, legislated := 0.0, true, false
	for k := range s.cast.Mentions {
		codes := s.homeOf(k)
		if len(codes) != 1 || !slices.Contains(s.article, codes[0]) {
			continue
		}
		w := s.originWeight(k)
		if s.isHomeLegislature(k) && !legislated {
			w, legislated = homeLegislature, true
		}
		if first && !s.isPlaceOfAgent(k) {
			w, first = w+namedFirst, false
		}
		if codes[0] == code {
			sum += w
		}
	}
	return sum
}

// unmarked is the one of the pair whose officials a text need not say to be its own, since it says of the other
// one's whose they are, and how many officials it names without their state: first of all one of them.
func (s *search) unmarked() (code string, officials int) {
	if len(s.article) != 2 {
		return "", 0
	}
	var marked []string
	for p := range s.people {
		switch one := &s.people[p]; {
		case !hasTitle(one.Title, "minister", "premier", "ambassador", "president", "secretary"):
		case one.codes == nil && hasTitle(one.Title, "minister", "premier"):
			officials++
		case officials == 0:
			return "", 0 // the first one's state is told
		case len(one.codes) == 1 && slices.Contains(s.article, one.codes[0]):
			marked = s.union(marked, one.codes)
		}
	}
	if officials == 0 || len(marked) != 1 {
		return "", 0
	}
	if code = s.article[0]; code == marked[0] {
		code = s.article[1]
	}
	if s.governments(marked[0]) > s.governments(code) {
		return "", 0 // and the other one is told of for its firms alone
	}
	return code, officials
}

// governments is how often a text tells of the government of a state or a ministry by the state's name.
func (s *search) governments(code string) (count int) {
	for k := range s.cast.Mentions {
		if m := &s.cast.Mentions[k]; m.Kind == Body && s.notes[k].rank.isState() && len(m.Codes) == 1 && m.Codes[0] == code {
			count++
		}
	}
	return count
}

// isPlaceOfAgent reports whether mention k is only a place where, or to which, another one does something in its sentence:
// "a road to | Peru will be built by Chile".
func (s *search) isPlaceOfAgent(k int) bool {
	if m := &s.cast.Mentions[k]; m.Use != Place || m.Kind != State || k+1 >= len(s.cast.Mentions) || s.notes[k+1].sentence != s.notes[k].sentence {
		return false
	}
	next := &s.cast.Mentions[k+1]
	return next.Use == Agent && len(next.Codes) == 1 && s.words.in(s.d.Tokens[s.beforeArticle(next.First)], byWord)
}

// What speaks for the text being told from a state, by trial on annotated
// articles.
const (
	publisher       = 4.0 // a body that stands alone at the head
	homeLegislature = 3.0 // "the National Assembly" needs no state at home; the first counts
	dateline        = 3.0
	placedOffice    = 2.0 // "the ministry in Seoul"
	namedFirst      = 1.5
	inCapital       = 0.5 // "in Seoul"
	bareOfficial    = 2.0 // "Trade Minister Luis Soto", where only the other one's are said to be so
	ofState         = 0.5 // "Korea's trade ministry"
)

// homeOf is whose state mention k tells of, for an office the one whose it
// likely is.
func (s *search) homeOf(k int) []string {
	m := &s.cast.Mentions[k]
	if m.Kind != Office {
		return m.Codes
	}
	if likely := s.notes[k].likely(); likely != nil {
		return likely
	}
	if e, _ := s.lookup(m.First, m.First, m.Last); e != nil && !e.silent && e.kind == State {
		return e.codes // "Korea's National Assembly"
	}
	return s.stateAfter(m.Last)
}

func (s *search) isHomeLegislature(k int) bool {
	n := &s.notes[k]
	return s.cast.Mentions[k].Kind == Office && n.likely() != nil && n.rank == legislature
}

func (s *search) originWeight(k int) float64 {
	m, n := &s.cast.Mentions[k], &s.notes[k]
	sen := s.d.Sentences[n.sentence]
	switch m.Kind {
	case Office:
		if n.likely() == nil {
			return placedOffice
		}
	case Seat:
		if s.isDateline(m, &sen) {
			return dateline
		}
		if m.Use == Place && m.First > 0 && s.isWord(m.First-1, "in") {
			return inCapital
		}
	case Body:
		if sen.Last-m.Last < 2 && sen.Block < originBlocks && m.Use != Partner {
			return publisher
		}
		if n.rank == ministry || n.rank == agency {
			return ofState
		}
	}
	return 0
}

// originBlocks is how many blocks at the head of a text can say who publishes it.
const originBlocks = 4

// pairs are the slices that stand for two codes of a text, or for one.
type pairs struct {
	few  [][]string // the first
	more map[[2]string][]string
}

// fewPairs is how many pairs are looked through before they are looked up: most
// texts have no more.
const fewPairs = 12

// of is the slice that stands for p, the same one each time.
func (s *pairs) of(p [2]string) []string {
	for _, c := range s.few {
		if c[0] == p[0] && (len(c) == 1 && p[1] == "" || len(c) == 2 && c[1] == p[1]) {
			return c
		}
	}
	if c, ok := s.more[p]; ok {
		return c
	}
	c := []string{p[0], p[1]}
	if p[1] == "" {
		c = c[:1:1]
	}
	switch {
	case len(s.few) < fewPairs:
		s.few = append(s.few, c)
	case s.more == nil:
		s.more = map[[2]string][]string{p: c}
	default:
		s.more[p] = c
	}
	return c
}

// union is the codes of a and b together, sorted.
func (s *pairs) union(a, b []string) []string {
	switch {
	case len(a) == 0:
		return b
	case len(b) == 0 || holdsAll(a, b):
		return a
	case len(a) == 1 && len(b) == 1:
		return s.of([2]string{min(a[0], b[0]), max(a[0], b[0])})
	}
	all := append(slices.Clone(a), b...)
	slices.Sort(all)
	return slices.Compact(all)
}

// holdsAll reports whether all of b are among a.
func holdsAll(a, b []string) bool {
	for _, code := range b {
		if !slices.Contains(a, code) {
			return false
		}
	}
	return true
}
