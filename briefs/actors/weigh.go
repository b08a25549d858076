package actors

import (
	"cmp"
	"slices"
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
	// A third party below this share of the second leaves the first two alone.
	clearShare = 0.5
	// A third party above this share of the second makes a round-up, unless
	// the text sets the first two side by side.
	thirdShare = 0.75
)

// tally is how much a text speaks of each party, and of each two together.
type tally struct {
	code   []string
	weight []float64
	joint  map[[2]string]float64
	sets   map[[2]string]int // headings that set two side by side
	total  float64
}

func (t *tally) add(code string, w float64) {
	if i := slices.Index(t.code, code); i >= 0 {
		t.weight[i] += w
		return
	}
	t.code = append(t.code, code)
	t.weight = append(t.weight, w)
}

// weigh finds the parties, the pair, and where the text is told from.
func (s *search) weigh() {
	t := tally{joint: map[[2]string]float64{}, sets: map[[2]string]int{}}
	for k := range s.cast.Mentions {
		m := &s.cast.Mentions[k]
		place := s.position(k)
		for _, c := range m.Codes {
			if s.parties[c] != "" && !s.notes[k].isCity() {
				t.add(c, useWeight[m.Use]*place*kindWeight(m, s.notes[k].rank))
			}
		}
		if p, ok := s.beside(k); ok {
			t.joint[p] += place
			t.total += place
			if s.isHeading(k) {
				t.sets[p]++
			}
		}
	}
	s.rank(&t)
	s.cast.Pair = s.pair(&t)
	s.origin()
	for i := range s.people {
		p := s.people[i].Person
		if len(s.people[i].codes) == 1 {
			p.Party = s.people[i].codes[0]
		}
		s.cast.People = append(s.cast.People, p)
	}
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
	if !s.cast.Mentions[k].And {
		return [2]string{}, false
	}
	a, b := s.cast.Mentions[k].Codes, s.cast.Mentions[k+1].Codes
	if len(a) != 1 || len(b) != 1 || a[0] == b[0] || s.parties[a[0]] == "" || s.parties[b[0]] == "" {
		return [2]string{}, false
	}
	return [2]string{min(a[0], b[0]), max(a[0], b[0])}, true
}

// rank puts the parties in order and leaves out the scenery.
func (s *search) rank(t *tally) {
	order := make([]int, len(t.code))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int {
		return cmp.Or(cmp.Compare(t.weight[b], t.weight[a]), strings.Compare(t.code[a], t.code[b]))
	})
	for _, i := range order {
		if t.weight[i] >= partyShare*t.weight[order[0]] {
			s.cast.Parties = append(s.cast.Parties, Party{ID: t.code[i], Name: s.parties[t.code[i]]})
		}
	}
	slices.SortFunc(order, func(a, b int) int { return cmp.Compare(t.weight[b], t.weight[a]) })
	code, weight := make([]string, len(order)), make([]float64, len(order))
	for k, i := range order {
		code[k], weight[k] = t.code[i], t.weight[i]
	}
	t.code, t.weight = code, weight
}

// pair is the two parties who deal with one another.
func (s *search) pair(t *tally) []string {
	if len(t.code) < 2 || t.weight[1] < pairShare*t.weight[0] {
		return nil
	}
	first := [2]string{min(t.code[0], t.code[1]), max(t.code[0], t.code[1])}
	if len(t.sets) > 2 {
		return nil // a round-up has a heading for each pair
	}
	if len(t.code) > 2 && t.weight[2] < clearShare*t.weight[1] {
		return first[:]
	}
	best := first
	for p, w := range t.joint {
		if w > t.joint[best] || w == t.joint[best] && p[0]+p[1] < best[0]+best[1] && t.joint[first] < w {
			best = p
		}
	}
	if t.isRoundup(best) {
		return nil
	}
	if len(t.code) > 2 && t.weight[2] > thirdShare*t.weight[1] && t.joint[first] == 0 {
		if t.joint[best] == 0 || !slices.Contains(best[:], t.code[0]) {
			return nil
		}
		return s.two(best)
	}
	return s.two(first)
}

// isRoundup reports whether the text sets other pairs side by side as much as
// the best one.
func (t *tally) isRoundup(best [2]string) bool {
	others := 0
	for p, w := range t.joint {
		if w >= 0.5*t.joint[best] && !slices.Contains(best[:], p[0]) && !slices.Contains(best[:], p[1]) {
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
	for _, code := range s.article {
		if w := s.originOf(code); w > best {
			s.home, best = s.one(code), w
		}
	}
}

// originOf is how much speaks for the text being told from a state: its
// dateline and byline, "the ministry in Seoul", its parliament; a dateline alone
// can be where a reporter travelled.
func (s *search) originOf(code string) float64 {
	sum, first, seen := 0.0, true, false
	for k := range s.cast.Mentions {
		m, n := &s.cast.Mentions[k], &s.notes[k]
		sen := s.d.Sentences[n.sentence]
		codes := m.Codes
		if m.Kind == Office {
			codes = n.likely()
			if codes == nil {
				codes = s.stateAfter(m.Last)
			}
		}
		if len(codes) != 1 || !slices.Contains(s.article, codes[0]) {
			continue
		}
		w := 0.0
		switch {
		case m.Kind == Office && n.likely() == nil:
			w = 2
		case m.Kind == Office && n.rank == legislature && !seen:
			w, seen = 3, true // "the National Assembly" needs no state at home
		case m.Kind == Seat && s.isDateline(m, sen):
			w = 3
		case m.Kind == Seat && m.Use == Place && m.First > 0 && s.isWord(m.First-1, "in"):
			w = 0.5
		case m.Kind == Body && sen.Last-m.Last < 2 && sen.Block < originBlocks:
			w = 4 // it stands alone: the one who publishes
		case m.Kind == Body && (n.rank == ministry || n.rank == agency):
			w = 0.5
		}
		if first {
			w, first = w+1.5, false
		}
		if codes[0] == code {
			sum += w
		}
	}
	return sum
}

// originBlocks is how many blocks at the head of a text can say who publishes it.
const originBlocks = 4

// pairs are the slices that stand for two codes of a text, or for one.
type pairs map[[2]string][]string

// of is the slice that stands for p, the same one each time.
func (s pairs) of(p [2]string) []string {
	c, ok := s[p]
	if ok {
		return c
	}
	if c = []string{p[0], p[1]}; p[1] == "" {
		c = c[:1:1]
	}
	s[p] = c
	return c
}

// union is the codes of a and b together, sorted.
func (s pairs) union(a, b []string) []string {
	switch {
	case len(a) == 0:
		return b
	case len(b) == 0 || slices.Equal(a, b):
		return a
	case len(a) == 1 && len(b) == 1:
		return s.of([2]string{min(a[0], b[0]), max(a[0], b[0])})
	}
	all := append(slices.Clone(a), b...)
	slices.Sort(all)
	return slices.Compact(all)
}
