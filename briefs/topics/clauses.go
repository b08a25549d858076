package topics

import "attache/briefs/text"

// mostOfClause is how many topics a clause can have.
const mostOfClause = 4

// What stands around a clause speaks for it too, less surely the further off.
const (
	fromSentence = 0.3
	fromBefore   = 0.15 // the sentence before, for "They will now be exchanged in May"
	fromWhole    = 2.0  // for the first topic of the text, the others less by their evidence
	sureOfClause = 7.0  // with this much of its own a clause needs no neighbours
	nextOfClause = 1.0  // what a second topic must have, and its share of the first
	nextShare    = 0.3
)

// Clauses tags the clauses of one text. It is for one goroutine.
type Clauses struct {
	t        *Tagger
	d        *text.Doc
	whole    sums        // the evidence of the whole text, without scenery; none when it is not known
	most     float64     // the best of it
	named    *sums       // Evidence.named, nil when the whole is not known
	isRemedy bool        // Evidence.isRemedy
	last     [2]struct { // the sentences counted last, one even and one odd
		sentence int // its index and one, 0 for none
		sums     sums
	}
}

// Clauses is for the clauses of d by themselves; Evidence.Clauses knows what the
// whole text is about. What one asks of their sentences is counted once.
func (t *Tagger) Clauses(d *text.Doc) *Clauses { return &Clauses{t: t, d: d} }

// Tag is the topics of a clause, tokens first to last, half open: ids,
// most telling first, at most four. A clause that says little by itself has
// the topics of its sentence, of the one before, and of its text.
func (c *Clauses) Tag(first, last int) []string {
	var sums sums
	c.t.count(&sums, c.d, first, last)
	if c.isRemedy {
		sums[remedy] += sums[tariff]
		sums[tariff] = 0
	}
	c.note(&sums)
	sums.flatten()
	if first < last && sums.best() < sureOfClause {
		c.neighbours(&sums, first)
	}
	c.context(&sums)
	return sums.ids()
}

// note keeps what a clause says in its own words.
func (c *Clauses) note(own *sums) {
	if c.named == nil {
		return
	}
	for i, v := range own {
		c.named[i] = max(c.named[i], v)
	}
}

// neighbours adds what the sentence says that a clause stands in, and the one
// before when that says little too.
func (c *Clauses) neighbours(s *sums, first int) {
	k := c.d.SentenceAt(int(c.d.Tokens[first].Start))
	for i, share := range [...]float64{fromSentence, fromBefore} {
		if sen := k - i; sen >= 0 && isNear(c.d, sen, k) && s.best() < sureOfClause*share {
			s.plus(c.sentence(sen), share)
		}
	}
}

// acts are the topics that say what is done and not with what: a round, a
// signature, a visit.
var acts = [...]int{Index("agr.talks"), Index("agr.impl"), Index("agr.legal"), Index("coop.biz")}

// context adds what the whole text is about to a clause that says little, or
// only what is done: "The cuts will take effect in May" in a text on tariffs.
func (c *Clauses) context(s *sums) {
	if c.most == 0 {
		return
	}
	if s.best() >= sureOfClause {
		matter := *s
		for _, a := range acts {
			matter[a] = 0
		}
		if matter.best() >= nextOfClause {
			return
		}
	}
	s.plus(&c.whole, fromWhole/c.most)
}

// sentence is the evidence in a whole sentence.
func (c *Clauses) sentence(k int) *sums {
	known := &c.last[k%2]
	if known.sentence != k+1 {
		known.sentence, known.sums = k+1, sums{}
		c.t.count(&known.sums, c.d, c.d.Sentences[k].First, c.d.Sentences[k].Last)
	}
	return &known.sums
}

// isNear reports whether a sentence is in the same block as sentence k, or in
// the paragraph before one.
func isNear(d *text.Doc, sen, k int) bool {
	here := &d.Blocks[d.Sentences[k].Block]
	return d.Sentences[sen].Block == d.Sentences[k].Block || here.Kind != text.Heading && d.Blocks[d.Sentences[sen].Block].Kind != text.Row
}

// sums is the evidence for each topic of All.
type sums [roomFor]float64

// roomFor is the size of the taxonomy; a test holds it to len(All).
const roomFor = 32

func (t *Tagger) count(s *sums, d *text.Doc, first, last int) {
	t.scan(d, first, last, func(_, _ int, id uint16) { s.add(t.ballots[id].all(), 1) })
}

func (s *sums) plus(other *sums, share float64) {
	for i, v := range other {
		s[i] += share * v
	}
}

func (s *sums) add(votes []vote, share float64) {
	for _, v := range votes {
		s[v.topic] += share * v.worth()
	}
}

func (s *sums) best() float64 {
	_, sum := s.top()
	return sum
}

// top is the strongest topic and what it has.
func (s *sums) top() (topic int, sum float64) {
	for i, v := range s {
		if v > sum {
			topic, sum = i, v
		}
	}
	return topic, sum
}

// ids takes the topics off, the strongest first.
func (s *sums) ids() []string {
	var topics [mostOfClause]int
	n := 0
	for first := 0.0; n < mostOfClause; n++ {
		i, sum := s.top()
		first = max(first, sum)
		if sum == 0 || n > 0 && sum < max(nextOfClause, nextShare*first) {
			break
		}
		topics[n] = i
		s[i] = 0
	}
	switch n {
	case 0:
		return nil
	case 1:
		return alone[topics[0] : topics[0]+1 : topics[0]+1]
	}
	ids := make([]string, n)
	for k := range ids {
		ids[k] = All[topics[k]].ID
	}
	return ids
}

// alone is the ids of All, cut from by the clauses of one topic, which are most.
var alone = func() []string {
	ids := make([]string, len(All))
	for i := range All {
		ids[i] = All[i].ID
	}
	return ids
}()
