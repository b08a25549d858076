package topics

import (
	"math"
	"strings"

	"attache/briefs/text"
)

// A topic that the title or the opening names has so many times its evidence,
// however often they do: the opening may be one line or most of a short text.
// These were found by trial on annotated articles, as were those of Tags.
const (
	ofTitle   = 1.7
	ofOpening = 1.1 // the paragraph of the lead and the one after it
)

// part is in which part of a text a sentence stands.
type part uint8

const (
	inBody part = iota
	inOpening
	inTitle
)

// Page says where a text tells what it is about. An empty one is fine.
type Page struct {
	Title string    // the metadata's or the text's own; "" when there is none
	Lead  text.Span // the sentence that opens the report; empty when unknown
}

// Evidence is what one text says for each topic. It is for one goroutine.
type Evidence struct {
	t     *Tagger
	d     *text.Doc
	index []uint16 // by ballot: its place in all and one, 0 for none
	all   []heard
	sums  sums
	told  [inTitle + 1]uint64 // by part: what is named there, bit i for All[i]

	isRemedy bool // the duties that the text speaks of are trade remedies
	promised sums // what its commitments are about, see Promise
	promises int
	named    sums // the most that one clause says for a topic in its own words
	clauses  Clauses
}

// heard is a phrase that was met and how often.
type heard struct {
	*ballot
	id     uint16
	words  string // as first said
	weight float64
	times  int
}

// Weigh reads a text for its topics. Titles that stand outside the text count
// too. Tags ends it.
func (t *Tagger) Weigh(d *text.Doc, p Page) *Evidence {
	e := t.pool.Get().(*Evidence)
	e.d = d
	opening := opening(d, p)
	title := titleAt(d, p, opening)
	if title < 0 && p.Title != "" {
		outside := t.titleDoc(p.Title)
		e.read(outside, 0, len(outside.Tokens), inTitle)
	}
	for k, sen := range d.Sentences {
		at := inBody
		switch {
		case k == title:
			at = inTitle
		case sen.Block <= opening+1 && (sen.Block >= opening || p.Lead.Empty()):
			at = inOpening
		}
		e.read(d, sen.First, sen.Last, at)
	}
	e.remedies()
	e.stress()
	return e
}

// stress gives what the title and the opening name its weight.
func (e *Evidence) stress() {
	for i := range e.sums {
		if e.told[inTitle]>>i&1 != 0 {
			e.sums[i] *= ofTitle
		}
		if e.told[inOpening]>>i&1 != 0 {
			e.sums[i] *= ofOpening
		}
	}
}

// One sentence that names many things of a topic says little more than one that
// names a single one, least of all where it lists goods.
const (
	fullInSentence = 6.5 // so much counts in full
	restInSentence = 0.2 // and of the rest this share
	restOfGoods    = 0.05
)

// read hears the phrases among some tokens of one sentence.
func (e *Evidence) read(d *text.Doc, first, last int, at part) {
	var here sums
	heard := false
	e.t.scan(d, first, last, func(i, j int, id uint16) {
		here.add(e.t.ballots[id].all(), e.add(id, d, i, j))
		e.told[at] |= e.t.ballots[id].sure
		heard = true
	})
	if !heard {
		return
	}
	here.flatten()
	for i, v := range &here {
		e.sums[i] += priors[i] * v
	}
}

// flatten lets what one sentence says beyond its first things count for little.
func (s *sums) flatten() {
	for i, v := range s {
		if v <= fullInSentence {
			continue
		}
		rest := restInSentence
		if goods[i] {
			rest = restOfGoods
		}
		s[i] = fullInSentence + (v-fullInSentence)*rest
	}
}

// add hears a phrase and tells how much it adds: less when it is said again, so
// that one word cannot decide.
func (e *Evidence) add(id uint16, d *text.Doc, i, j int) float64 {
	if e.index[id] == 0 {
		e.all = append(e.all, heard{ballot: &e.t.ballots[id], id: id, words: d.Words(i, j)})
		e.index[id] = uint16(len(e.all))
	}
	h := &e.all[e.index[id]-1]
	h.times++
	more := 1 / math.Sqrt(float64(h.times))
	h.weight += more
	return more
}

var tariff, remedy = Index("mkt.tariff"), Index("mkt.remedy")

// remedies gives the duties of a text on dumping to the trade remedies: such a
// text names the anti-dumping duties once and then speaks of the duties.
func (e *Evidence) remedies() {
	duties := 0.0
	for _, id := range e.t.duties {
		if k := e.index[id]; k > 0 {
			duties += e.all[k-1].weight * e.all[k-1].of(uint8(tariff)) * priors[tariff]
		}
	}
	others := max(0, e.sums[tariff]-duties)
	e.isRemedy = e.sums[remedy] >= leastSum && e.sums[remedy] > others
	if e.isRemedy {
		e.sums[remedy] += e.sums[tariff] - others
		e.sums[tariff] = others
	}
}

// Clauses is for the clauses of the text.
func (e *Evidence) Clauses() *Clauses {
	c := &e.clauses
	*c = Clauses{t: e.t, d: e.d, whole: e.sums, named: &e.named, isRemedy: e.isRemedy}
	c.most = e.sums.best()
	least := leastAround * e.least(c.most)
	for i, v := range &c.whole {
		if v < leastSum || v < c.most && v < least {
			c.whole[i] = 0
		}
	}
	c.most = c.whole.best()
	return c
}

// AddCommitment tells what one commitment of the text is about: ids, the most telling
// first.
func (e *Evidence) AddCommitment(ids []string) {
	for k, id := range ids {
		if i := Index(id); i >= 0 {
			e.promised[i] += 1 / float64(k+1)
		}
	}
	e.promises++
}

// Tag is the topics of a whole text, most telling first.
func (t *Tagger) Tag(d *text.Doc, p Page) []Tag { return t.Weigh(d, p).Tags() }

const (
	mostTags = 8
	halfSum  = 10.0 // the evidence that scores one half
	leastSum = 4.0  // a single pointer is no topic
	// Beside another topic what is told in passing is scenery; see least.
	leastBeside = 0.85
	leastThird  = 1.15 // times as much is asked for from the third topic on
	leastAround = 0.7  // and so much for what stands around a clause
	// A topic that all commitments are about has so much more evidence.
	promisedShare = 1.1
)

// least is the evidence that a topic must have to be more than scenery beside one
// that has best: the longer a text is and the more it says of another topic, the
// more it names in passing.
func (e *Evidence) least(best float64) float64 {
	return leastBeside * math.Sqrt(math.Sqrt(best*float64(len(e.d.Tokens))))
}

// Tags is the topics that are more than scenery, most telling first, and behind
// them what commitments name. It ends the evidence and its Clauses.
func (e *Evidence) Tags() []Tag {
	defer e.end()
	if e.promises > 0 {
		for i := range e.sums {
			e.sums[i] *= 1 + promisedShare*e.promised[i]/float64(e.promises)
		}
	}
	left, least := e.sums, e.least(e.sums.best())
	var tags []Tag
	for len(tags) < mostTags {
		i, sum := left.top()
		if sum < leastSum || len(tags) > 0 && sum < least || len(tags) > 1 && sum < leastThird*least {
			break
		}
		if tags == nil {
			tags = make([]Tag, 0, mostTags)
		}
		tags = append(tags, e.tag(i, sum/(sum+halfSum)))
		left[i] = 0
	}
	return e.namedToo(tags, &left)
}

// Commitments count for their brief with what they name: once by a name, or twice
// by words that belong to the topic, and many of them must be about it.
const (
	leastNamed    = 8.0
	leastPromised = 0.4 // the share of the commitments
)

// namedToo adds what commitments name of the topics that are left. They score
// less than every other: the text as a whole is about something else.
func (e *Evidence) namedToo(tags []Tag, left *sums) []Tag {
	below := 1.0
	if len(tags) > 0 {
		below = tags[len(tags)-1].Score
	}
	for {
		i, sum := left.top()
		if sum == 0 {
			return tags
		}
		if e.promised[i] >= leastPromised*float64(e.promises) && e.promised[i] > 0 && e.named[i] >= leastNamed {
			tags = append(tags, e.tag(i, below*sum/(sum+halfSum)))
		}
		left[i] = 0
	}
}

func (e *Evidence) tag(topic int, score float64) Tag {
	return Tag{ID: All[topic].ID, Score: score, Phrases: telling(e.all, uint8(topic))}
}

// end lets go of the text and makes room for the next one.
func (e *Evidence) end() {
	for i := range e.all {
		e.index[e.all[i].id] = 0
	}
	clear(e.all)
	*e = Evidence{t: e.t, index: e.index, all: e.all[:0]}
	e.t.pool.Put(e)
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
