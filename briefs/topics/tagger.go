package topics

import (
	"cmp"
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
func (t *Tagger) scan(d *text.Doc, first, last int, yield func(i, j int, votes []vote)) {
	for i := first; i < last; {
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
			yield(i, j, b.votes)
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

// count is the evidence for one topic.
type count struct {
	sum     float64
	phrases []heard
}

// heard is a phrase that was met, and how often.
type heard struct {
	words  string
	weight float64
	times  int
}

// Tag is the topics of a whole text, most telling first.
func (t *Tagger) Tag(d *text.Doc) []Tag {
	counts := make([]count, len(All))
	for _, sen := range d.Sentences {
		place := position(d, sen)
		t.scan(d, sen.First, sen.Last, func(i, j int, votes []vote) {
			words := d.Words(i, j)
			for _, v := range votes {
				counts[v.topic].hear(words, float64(v.weight*v.weight)*place)
			}
		})
	}
	return ranked(counts)
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

// hear adds a phrase; said again it adds less, so that one word cannot decide.
func (c *count) hear(words string, weight float64) {
	for i := range c.phrases {
		if h := &c.phrases[i]; strings.EqualFold(h.words, words) {
			h.times++
			c.sum += weight / float64(h.times)
			h.weight += weight / float64(h.times)
			return
		}
	}
	c.phrases = append(c.phrases, heard{words, weight, 1})
	c.sum += weight
}

// ranked makes tags of the counts that are more than scenery.
func ranked(counts []count) []Tag {
	order := make([]int, 0, len(counts))
	best := 0.0
	for i := range counts {
		counts[i].sum *= prior(All[i].ID)
		if counts[i].sum > 0 {
			order = append(order, i)
			best = max(best, counts[i].sum)
		}
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(counts[b].sum, counts[a].sum) })
	var tags []Tag
	for _, i := range order {
		if c := &counts[i]; c.sum >= leastShare*best && c.sum >= leastSum && len(tags) < mostTags {
			tags = append(tags, Tag{ID: All[i].ID, Score: c.sum / (c.sum + halfSum), Phrases: c.telling()})
		}
	}
	return tags
}

const (
	halfSum  = 15.0 // the evidence that scores one half
	leastSum = 4.0  // a single pointer is no topic
)

// telling is the phrases that decided, most telling first.
func (c *count) telling() []string {
	slices.SortStableFunc(c.phrases, func(a, b heard) int { return cmp.Compare(b.weight, a.weight) })
	out := make([]string, 0, min(len(c.phrases), 6))
	for _, h := range c.phrases[:min(len(c.phrases), 6)] {
		out = append(out, h.words)
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

// TagRange is the topics of a clause, tokens first to last, half open: ids,
// most telling first, at most four. A clause that says little by itself has
// the topics of its sentence, and then of the one before.
func (t *Tagger) TagRange(d *text.Doc, first, last int) []string {
	var sums sums
	t.add(&sums, d, first, last, 1)
	if first < last && sums.best() < sureOfClause {
		k := d.SentenceAt(int(d.Tokens[first].Start))
		for i, share := range []float64{fromSentence, fromBefore} {
			if sen := k - i; sen >= 0 && isNear(d, sen, k) && sums.best() < sureOfClause*share {
				t.add(&sums, d, d.Sentences[sen].First, d.Sentences[sen].Last, share)
			}
		}
	}
	return sums.ids()
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

func (t *Tagger) add(s *sums, d *text.Doc, first, last int, share float64) {
	t.scan(d, first, last, func(_, _ int, votes []vote) {
		for _, v := range votes {
			s[v.topic] += share * float64(v.weight*v.weight)
		}
	})
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
		ids = append(ids, All[i].ID)
		s[i] = 0
	}
	return ids
}
