package actors

import (
	"slices"
	"strings"

	"attache/briefs/text"
)

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
	for _, code := range s.mentions.Pair {
		if name := s.parties[code]; name != "" && !s.isParty(code) {
			s.mentions.Parties = append(s.mentions.Parties, Party{ID: code, Name: name})
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
	for k := range s.mentions.All {
		m := &s.mentions.All[k]
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
	if k == 0 || s.mentions.All[k].Use == Place {
		return false
	}
	by := &s.mentions.All[k-1]
	isMet := s.hasClass(sen.First, s.mentions.All[k].First, meetWord) && s.isWord(s.beforeArticle(s.mentions.All[k].First), "with", "met", "received", "hosted")
	isMet = isMet || by.And && by.Kind == Individual && s.hasClass(s.mentions.All[k].Last, sen.Last, meetWord)
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
	if !slices.ContainsFunc(s.mentions.All, s.isContracting) {
		return
	}
	s.salience.both = true
	var states, formal []string
	for k := range s.mentions.All {
		m := &s.mentions.All[k]
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
	if len(states) == 2 && s.mentions.Pair == nil {
		s.mentions.Pair, s.mentions.PairRule = states, "the two of a treaty"
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
