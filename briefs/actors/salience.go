package actors

import (
	"slices"
	"sort"

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

// together counts how often two parties stand side by side.
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
	for k := range s.mentions.All {
		s.addMention(t, k)
	}
	s.rank(t)
	if s.mentions.Pair, s.mentions.PairRule = s.pair(t); s.twoSpeakers() != nil {
		s.mentions.Pair, s.mentions.PairRule = s.twoSpeakers(), "two who speak"
	}
	s.listPair()
	s.contracting()
	several := s.plurilateral()
	if several != nil {
		s.mentions.Pair, s.mentions.PairRule = nil, "three or more who meet"
	}
	s.otherSpeaker()
	if s.setIssuer(); several != nil {
		s.mentions.Pair = nil
	}
	s.origin()
	s.mentions.Home = s.home
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
		s.mentions.People = make([]Person, 0, len(s.people))
	}
	for i := range s.people {
		p := s.people[i].Person
		if len(s.people[i].codes) == 1 {
			p.Party = s.people[i].codes[0]
		}
		s.mentions.People = append(s.mentions.People, p)
	}
}

// isApposed reports whether mention k is the name of who the mention before it is, whom it tells
// of a second time: "his Peruvian counterpart, | Ana Gil".
func (s *search) isApposed(k int) bool {
	if k == 0 || s.mentions.All[k].Kind != Individual {
		return false
	}
	m, before := &s.mentions.All[k], &s.mentions.All[k-1]
	return before.Kind == Body && before.Last == m.First-1 && s.isWord(before.Last, ",") && slices.Equal(before.Codes, m.Codes)
}

// addMention adds mention k.
func (s *search) addMention(t *salience, k int) {
	m := &s.mentions.All[k]
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
	m, n := &s.mentions.All[k], &s.notes[k]
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
	m := &s.mentions.All[k]
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
		three := [3]string{s.mentions.All[k].Codes[0], s.mentions.All[k+1].Codes[0], s.mentions.All[k+2].Codes[0]}
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
	for last+1 < len(s.mentions.All) && last-k < 2 && s.isJoinedTo(last) {
		last++
	}
	return last-first >= 2
}

// isJoinedTo reports whether mentions k and k+1 are states that only describe,
// with a dash between.
func (s *search) isJoinedTo(k int) bool {
	m, next := &s.mentions.All[k], &s.mentions.All[k+1]
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
	if k+1 >= len(s.mentions.All) || !s.mentions.All[k].And {
		return [2]string{}, false
	}
	a, b := s.mentions.All[k].Codes, s.mentions.All[k+1].Codes
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
		s.mentions.Parties = make([]Party, n)
	}
	for i := range s.mentions.Parties {
		s.mentions.Parties[i] = Party{ID: t.code[i], Name: s.parties[t.code[i]]}
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
