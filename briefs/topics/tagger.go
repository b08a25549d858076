package topics

import (
	"slices"
	"strings"

	"attache/briefs/actors/phrases"
	"attache/briefs/text"
)

// Tagger finds topics by their vocabulary. It may be used by several
// goroutines at once, after the lexicon's last word is known.
type Tagger struct {
	set     phrases.Set[ballot]
	offices offices
}

// ballot is what a phrase says; none for a silent one.
type ballot struct {
	votes []vote
	upper bool // only in capitals: "BIT", "TRIPS"
}

// vote is what a phrase says for one topic.
type vote struct {
	topic  uint8 // index in All
	weight uint8 // 1 points to it, 2 belongs to it, 3 names it
}

func (v vote) worth() float64 { return float64(v.weight * v.weight) }

// of is what the phrase is worth to a topic.
func (b *ballot) of(topic uint8) float64 {
	for _, v := range b.votes {
		if v.topic == topic {
			return v.worth()
		}
	}
	return 0
}

// New is a Tagger that enters its words in the lexicon.
func New(lex *text.Lexicon) *Tagger {
	t := &Tagger{offices: newOffices(lex)}
	for p := range phrasesOf(silent) {
		t.set.Add(lex.Phrase(p), ballot{})
	}
	votes, order := map[string][]vote{}, []string{}
	for _, r := range vocabulary {
		topic := Index(r.id)
		if topic < 0 {
			panic("topics: no topic " + r.id)
		}
		for k, column := range []string{r.hint, r.words, r.names} {
			for p := range phrasesOf(column) {
				if votes[p] == nil {
					order = append(order, p)
				}
				votes[p] = voting(votes[p], vote{uint8(topic), uint8(k + 1)})
			}
		}
	}
	for _, p := range order {
		word, upper := strings.CutSuffix(p, "!")
		t.set.Add(lex.Phrase(word), ballot{votes[p], upper})
	}
	return t
}

// voting adds a vote, the stronger of two for the same topic.
func voting(votes []vote, v vote) []vote {
	for i := range votes {
		if votes[i].topic == v.topic {
			votes[i].weight = max(votes[i].weight, v.weight)
			return votes
		}
	}
	return append(votes, v)
}

// phrasesOf yields a column's phrases with their inflections written out.
func phrasesOf(column string) func(yield func(string) bool) {
	return func(yield func(string) bool) {
		for p := range strings.SplitSeq(column, ",") {
			for _, q := range phrases.Expand(strings.Join(strings.Fields(p), " ")) {
				if q != "" && !yield(q) {
					return
				}
			}
		}
	}
}

// scan calls yield with each phrase that votes among tokens first to last.
func (t *Tagger) scan(d *text.Doc, first, last int, yield func(i, j int, b *ballot)) {
	for i := first; i < last; {
		if tok := &d.Tokens[i]; tok.Shape == text.Lower && !t.set.Begins(tok.Sym) {
			i++
			continue
		}
		b, j := t.set.Longest(d.Tokens, i, last)
		// A body whose whole name is a phrase is meant: "World Trade Organization".
		if k := t.offices.end(d, i, last); k > i && (b == nil || j < k || t.offices.isPact(d, k)) {
			i = k
			continue
		}
		if b == nil || b.upper && d.Tokens[i].Shape != text.Upper {
			i++
			continue
		}
		if len(b.votes) > 0 {
			yield(i, j, b)
		}
		i = j
	}
}

// Where a phrase stands counts: the weights were found by trial on annotated
// articles, as were those in score.
const (
	inTitle = 2.5
	inLead  = 1.5 // the first two paragraphs below it
	inBody  = 1.0
	// Tags below this share of the first one's score are left out.
	leastShare = 0.15
	mostTags   = 8
)

// heard is a phrase that was met: what it is worth to a topic that it hints at,
// and how often it was said.
type heard struct {
	*ballot
	words  string // as first said
	weight float64
	times  int
}

// Tag is the topics of a whole text, most telling first.
func (t *Tagger) Tag(d *text.Doc) []Tag {
	var all []heard
	index := map[*ballot]int{}
	for _, sen := range d.Sentences {
		place := position(d, sen)
		t.scan(d, sen.First, sen.Last, func(i, j int, b *ballot) {
			k, ok := index[b]
			if !ok {
				k = len(all)
				index[b] = k
				all = append(all, heard{ballot: b, words: d.Words(i, j)})
			}
			// Said again it adds less, so that one word cannot decide.
			h := &all[k]
			h.times++
			h.weight += place / float64(h.times)
		})
	}
	return ranked(all)
}

func position(d *text.Doc, sen text.Sentence) float64 {
	switch {
	case sen.Block == 0 && d.Blocks[0].Kind == text.Heading:
		return inTitle
	case sen.Block <= 2:
		return inLead
	}
	return inBody
}

// ranked makes tags of the topics that are more than scenery.
func ranked(all []heard) []Tag {
	var s sums
	for _, h := range all {
		s.add(h.votes, h.weight)
	}
	for i := range All {
		s[i] *= prior(All[i].ID)
	}
	var tags []Tag
	for best := s.best(); len(tags) < mostTags; {
		sum := s.best()
		if sum < leastShare*best || sum < leastSum {
			break
		}
		i := slices.Index(s[:], sum)
		tags = append(tags, Tag{ID: All[i].ID, Score: sum / (sum + halfSum), Phrases: telling(all, uint8(i))})
		s[i] = 0
	}
	return tags
}

const (
	halfSum  = 15.0 // the evidence that scores one half
	leastSum = 4.0  // a single pointer is no topic
)

// mostTelling is how many phrases a tag names.
const mostTelling = 6

// telling is the phrases that decided for a topic, most telling first.
func telling(all []heard, topic uint8) []string {
	type said struct {
		words  string
		weight float64
	}
	var top [mostTelling + 1]said
	n := 0
	for _, h := range all {
		w := h.weight * h.of(topic)
		if w == 0 {
			continue
		}
		k := n
		for ; k > 0 && top[k-1].weight < w; k-- {
			top[k] = top[k-1]
		}
		top[k] = said{h.words, w}
		n = min(n+1, mostTelling)
	}
	out := make([]string, n)
	for k := range out {
		out[k] = top[k].words
	}
	return out
}

// mostOfClause is how many topics a clause can have.
const mostOfClause = 4

// Words around a clause speak for it too, less surely the further off.
const (
	fromSentence = 0.3
	fromBefore   = 0.15 // the sentence before, for "They will now be exchanged in May"
	sureOfClause = 4.0  // with this much of its own a clause needs no neighbours
	nextOfClause = 4.0  // what a second topic must have
)

// Clauses tags the clauses of one text. It is for one goroutine.
type Clauses struct {
	t    *Tagger
	d    *text.Doc
	last [2]struct { // the sentences counted last, one even and one odd
		sentence int // its index and one, 0 for none
		sums     sums
	}
}

// Clauses is for the clauses of d: what one asks of their sentences is counted
// once.
func (t *Tagger) Clauses(d *text.Doc) *Clauses { return &Clauses{t: t, d: d} }

// Tag is the topics of a clause, tokens first to last, half open: ids,
// most telling first, at most four. A clause that says little by itself has
// the topics of its sentence, and then of the one before.
func (c *Clauses) Tag(first, last int) []string {
	var sums sums
	c.t.count(&sums, c.d, first, last)
	if first < last && sums.best() < sureOfClause {
		k := c.d.SentenceAt(int(c.d.Tokens[first].Start))
		for i, share := range [...]float64{fromSentence, fromBefore} {
			if sen := k - i; sen >= 0 && isNear(c.d, sen, k) && sums.best() < sureOfClause*share {
				sums.plus(c.sentence(sen), share)
			}
		}
	}
	return sums.ids()
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
	t.scan(d, first, last, func(_, _ int, b *ballot) { s.add(b.votes, 1) })
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

func (s *sums) best() float64 { return slices.Max(s[:]) }

// ids takes the topics off, the strongest first.
func (s *sums) ids() []string {
	var ids []string
	for len(ids) < mostOfClause {
		best := s.best()
		if best == 0 || len(ids) > 0 && best < nextOfClause {
			break
		}
		i := slices.Index(s[:], best)
		if s[i] = 0; ids == nil {
			ids = alone[i : i+1 : i+1]
		} else {
			ids = append(ids, All[i].ID)
		}
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
