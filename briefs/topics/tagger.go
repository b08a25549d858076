package topics

import (
	"math"
	"slices"
	"strings"
	"sync"

	"attache/briefs/match"
	"attache/briefs/text"
)

// Tagger finds topics by their vocabulary. It may be used by several
// goroutines at once, after the lexicon's last word is known.
type Tagger struct {
	lex     *text.Lexicon
	set     match.Trie[uint16] // indices in ballots
	ballots []ballot
	offices offices
	tallies sync.Pool // of *tally
}

// New is a Tagger that enters its words in the lexicon.
func New(lex *text.Lexicon) *Tagger {
	t := &Tagger{lex: lex, offices: newOffices(lex)}
	t.enter(lex)
	t.tallies.New = func() any { return &tally{index: make([]uint16, len(t.ballots))} }
	return t
}

// scan calls yield with each phrase that votes among tokens first to last.
func (t *Tagger) scan(d *text.Doc, first, last int, yield func(i, j int, ballot uint16)) {
	for i := first; i < last; {
		if tok := &d.Tokens[i]; tok.Shape == text.Lower && !t.set.Begins(tok.Sym) {
			i++
			continue
		}
		found, j := t.set.Longest(d.Tokens, i, last)
		// A body whose whole name is a phrase is meant: "World Trade Organization".
		if k := t.offices.end(d, i, first, last); k > i && (found == nil || j < k || t.offices.isPact(d, k)) {
			i = k
			continue
		}
		if found == nil || t.ballots[*found].upper && d.Tokens[i].Shape != text.Upper {
			i++
			continue
		}
		if *found != silence {
			yield(i, j, *found)
		}
		i = j
	}
}

// Where a phrase stands counts: the weights were found by trial on annotated
// articles, as were those in score.
const (
	inTitle   = 3.0
	inOpening = 1.5 // the paragraph of the lead and the one after it
	inBody    = 1.0
	// Tags below this share of the first one's score are left out.
	leastShare = 0.12
	mostTags   = 8
)

// Page says where a text tells what it is about. An empty one is fine.
type Page struct {
	Title string    // the metadata's or the text's own; "" when there is none
	Lead  text.Span // the sentence that opens the report; empty when unknown
}

// heard is a phrase that was met and how often.
type heard struct {
	*ballot
	id     uint16
	words  string // as first said
	weight float64
	times  int
}

// tally is what was heard in one text, kept for the next one.
type tally struct {
	index []uint16 // by ballot: its place in all and one, 0 for none
	all   []heard
}

func (y *tally) clear() {
	for i := range y.all {
		y.index[y.all[i].id] = 0
	}
	clear(y.all) // lets go of the text
	y.all = y.all[:0]
}

// add hears a phrase. Said again it adds less, so that one word cannot decide.
func (y *tally) add(b *ballot, id uint16, words string, place float64) {
	if y.index[id] == 0 {
		y.all = append(y.all, heard{ballot: b, id: id, words: words})
		y.index[id] = uint16(len(y.all))
	}
	h := &y.all[y.index[id]-1]
	h.times++
	h.weight += place / math.Sqrt(float64(h.times))
}

// Tag is the topics of a whole text, most telling first. Titles that stand
// outside the text count too.
func (t *Tagger) Tag(d *text.Doc, p Page) []Tag {
	y := t.tallies.Get().(*tally)
	opening := opening(d, p)
	title := titleAt(d, p, opening)
	if title < 0 && p.Title != "" {
		t.hear(y, t.titleDoc(p.Title), inTitle)
	}
	for k, sen := range d.Sentences {
		place := inBody
		switch {
		case k == title:
			place = inTitle
		case sen.Block <= opening+1 && (sen.Block >= opening || p.Lead.Empty()):
			place = inOpening
		}
		t.hearSentence(y, d, sen.First, sen.Last, place)
	}
	tags := ranked(y.all)
	y.clear()
	t.tallies.Put(y)
	return tags
}

// titleDoc is a title cut into tokens.
func (t *Tagger) titleDoc(title string) *text.Doc {
	if len(title) > mostOfTitle {
		title = strings.ToValidUTF8(title[:mostOfTitle], "")
	}
	return &text.Doc{Body: text.Body{Text: title}, Tokens: t.lex.Tokens(nil, title, 0, len(title))}
}

// mostOfTitle is how much of a title is read, in bytes.
const mostOfTitle = 1 << 10

func (t *Tagger) hear(y *tally, d *text.Doc, place float64) {
	t.hearSentence(y, d, 0, len(d.Tokens), place)
}

func (t *Tagger) hearSentence(y *tally, d *text.Doc, first, last int, place float64) {
	t.scan(d, first, last, func(i, j int, id uint16) { y.add(&t.ballots[id], id, d.Words(i, j), place) })
}

// opening is the block that the report begins with: the lead's, else the
// second, below what may be a title.
func opening(d *text.Doc, p Page) int {
	if k := d.SentenceAt(p.Lead.Start); !p.Lead.Empty() && k >= 0 {
		return d.Sentences[k].Block
	}
	return 1
}

// titleAt is the sentence that is the title, or -1: a heading at the top, or
// the same words as the title at most at the opening.
func titleAt(d *text.Doc, p Page, opening int) int {
	for k, sen := range d.Sentences {
		switch {
		case sen.Block > opening:
			return -1
		case p.Title != "" && strings.EqualFold(sen.Of(d.Text), p.Title), sen.Block == 0 && d.Blocks[0].Kind == text.Heading:
			return k
		}
	}
	return -1
}

// ranked makes tags of the topics that are more than scenery.
func ranked(all []heard) []Tag {
	var s sums
	for i := range all {
		s.add(all[i].all(), all[i].weight)
	}
	for i := range s[:len(All)] {
		s[i] *= priors[i]
	}
	var tags []Tag
	for best := s.best(); len(tags) < mostTags; {
		sum := s.best()
		if sum < leastShare*best || sum < leastSum || len(tags) > 0 && sum < leastBeside {
			break
		}
		if tags == nil {
			tags = make([]Tag, 0, mostTags)
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
	// Beside another topic a name that is said once in passing is scenery.
	leastBeside = 10.0
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
	for i := range all {
		h := &all[i]
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
	nextOfClause = 1.0  // what a second topic must have, and its share of the first
	nextShare    = 0.3
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

func (s *sums) best() float64 { return slices.Max(s[:]) }

// ids takes the topics off, the strongest first.
func (s *sums) ids() []string {
	var ids []string
	for first := s.best(); len(ids) < mostOfClause; {
		best := s.best()
		if best == 0 || len(ids) > 0 && best < max(nextOfClause, nextShare*first) {
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
