package topics

import (
	"slices"
	"strings"

	"attache/briefs/text"
)

// ballot is what a phrase says: a vote for each of its topics.
type ballot struct {
	votes [mostVotes]vote
	n     uint8
	upper bool   // only in capitals: "BIT", "TRIPS"
	sure  uint64 // the topics that it does more than point to, bit i for All[i]
}

// mostVotes is how many topics one phrase can vote for: "negative list" is of
// services, of investment and of talks.
const mostVotes = 4

// vote is what a phrase says for one topic.
type vote struct {
	topic  uint8 // index in All
	weight uint8 // 1 points to it, 2 belongs to it, 3 names it
}

func (v vote) worth() float64 { return float64(v.weight * v.weight) }

func (b *ballot) all() []vote { return b.votes[:b.n] }

// of is what the phrase is worth to a topic.
func (b *ballot) of(topic uint8) float64 {
	for _, v := range b.all() {
		if v.topic == topic {
			return v.worth()
		}
	}
	return 0
}

// add adds a vote, the stronger of two for the same topic.
func (b *ballot) add(v vote) {
	if v.weight > 1 {
		b.sure |= 1 << v.topic
	}
	for i := range b.all() {
		if b.votes[i].topic == v.topic {
			b.votes[i].weight = max(b.votes[i].weight, v.weight)
			return
		}
	}
	if b.n == mostVotes {
		panic("topics: a phrase votes for too many topics")
	}
	b.votes[b.n] = v
	b.n++
}

// phrasesHeld is the size of the vocabulary, to make room once.
const phrasesHeld = 10 << 10

// silence is the ballot of the phrases that tag nothing.
const silence = 0

// enter enters all phrases in the lexicon and in the tagger's set.
func (t *Tagger) enter(lex *text.Lexicon) {
	t.ballots = append(make([]ballot, 0, phrasesHeld), ballot{})
	t.set.Grow(phrasesHeld)
	e := entry{Tagger: t, lex: lex, compounds: make([]compound, 0, phrasesHeld), words: make([]text.Sym, 0, 3*phrasesHeld)}
	e.column(silent, nil)
	for i := range vocabulary {
		r := &vocabulary[i]
		topic := Index(r.id)
		if topic < 0 {
			panic("topics: no topic " + r.id)
		}
		for k, column := range [...]string{r.hint, r.words, r.names} {
			e.column(column, &vote{uint8(topic), uint8(k + 1)})
		}
	}
	for _, c := range e.compounds {
		e.inherit(c)
	}
	for _, tok := range lex.Learn(nil, duties) {
		if k, _ := t.set.Longest([]text.Token{tok}, 0, 1); k != nil {
			t.duties = append(t.duties, *k)
		}
	}
}

// duties are the words for a levy that may be a trade remedy as well as a
// tariff.
const duties = "duty duties levy levies"

// entry is the entering of phrases, with room that they share.
type entry struct {
	*Tagger
	lex    *text.Lexicon
	tokens []text.Token // of one piece of a phrase
	forms  []text.Sym   // of every token of a phrase, one token after the other
	ends   []int        // where each token's forms end
	chosen []text.Token // one form of each token
	syms   []text.Sym   // the same
	spelt  []byte

	compounds []compound
	words     []text.Sym // of the compounds, one after the other
	goods     []bool     // by Sym: a name of goods begins with it
}

// compound is a phrase of several words.
type compound struct {
	ballot      uint16
	first, last int // of entry.words, half open
}

// inherit lets a phrase that says what is done speak for the goods that it
// names too: a longer phrase would hide them, "steel" in "steel tariffs".
func (e *entry) inherit(c compound) {
	b := &e.ballots[c.ballot]
	if slices.ContainsFunc(b.all(), func(v vote) bool { return goods[v.topic] }) {
		return
	}
	e.chosen = e.chosen[:0]
	for _, sym := range e.words[c.first:c.last] {
		e.chosen = append(e.chosen, text.Token{Sym: sym})
	}
	for i, last := 0, len(e.chosen)-1; i < len(e.chosen); i, last = i+1, len(e.chosen) {
		if sym := int(e.chosen[i].Sym); sym >= len(e.goods) || !e.goods[sym] {
			continue
		}
		k, _ := e.set.Longest(e.chosen, i, last)
		if k == nil {
			continue
		}
		for _, v := range e.ballots[*k].all() {
			if v.weight == nameWeight && goods[v.topic] && b.n < mostVotes {
				b.add(vote{v.topic, nameWeight - 1})
			}
		}
	}
}

// nameWeight is the weight of what names a topic.
const nameWeight = 3

// goods are the topics of what is traded.
var goods = func() (g [roomFor]bool) {
	for i := range All {
		g[i] = strings.HasPrefix(All[i].ID, "sct.") || All[i].ID == "grn.energy"
	}
	return g
}()

// column enters the phrases of one column, each with this vote.
func (e *entry) column(column string, v *vote) {
	for p := range strings.SplitSeq(column, ",") {
		e.phrase(strings.TrimSpace(p), v)
	}
}

// phrase enters a phrase with all its inflections.
func (e *entry) phrase(p string, v *vote) {
	p, upper := strings.CutSuffix(p, "!")
	e.forms, e.ends = e.forms[:0], e.ends[:0]
	for i := 0; i < len(p); {
		end := pieceEnd(p, i)
		e.piece(p[i:end])
		i = end
	}
	if len(e.ends) > 0 {
		e.choose(0, v, upper)
	}
}

// pieceEnd is where the piece ends that begins at byte i: an inflected word,
// all words before one, or blanks and hyphens.
func pieceEnd(p string, i int) int {
	next := strings.IndexByte(p[i:], '[')
	if next < 0 {
		return len(p)
	}
	if k := strings.LastIndexAny(p[i:i+next], between); k >= 0 {
		return i + k + 1
	}
	if k := strings.IndexAny(p[i:], between); k >= 0 {
		return i + k
	}
	return len(p)
}

// between is what stands between two words of a phrase.
const between = " -\n\t"

// piece adds the tokens of a piece, or the forms of an inflected word: those of
// "ratif[y|ied]" are one token's, "ratif" among them.
func (e *entry) piece(p string) {
	if strings.IndexByte(p, '[') < 0 {
		e.lexed(p, true)
		return
	}
	e.spelt = inflect(e.spelt[:0], nil, p)
	for form := range strings.SplitSeq(strings.TrimSuffix(string(e.spelt), ","), ",") {
		e.lexed(form, false)
	}
	e.ends = append(e.ends, len(e.forms))
}

// lexed adds the tokens of some words, each in a place of its own or all as
// forms of one.
func (e *entry) lexed(words string, apart bool) {
	e.tokens = e.lex.Learn(e.tokens[:0], words)
	if !apart && len(e.tokens) != 1 {
		panic("topics: no inflected word: " + words)
	}
	for _, t := range e.tokens {
		if words[t.Start] == '\t' {
			continue
		}
		if e.forms = append(e.forms, t.Sym); apart {
			e.ends = append(e.ends, len(e.forms))
		}
	}
}

// choose enters each choice of forms from token k on.
func (e *entry) choose(k int, v *vote, upper bool) {
	if k == len(e.ends) {
		e.add(v, upper)
		return
	}
	first := 0
	if k > 0 {
		first = e.ends[k-1]
	}
	for _, sym := range e.forms[first:e.ends[k]] {
		e.chosen, e.syms = append(e.chosen[:k], text.Token{Sym: sym}), append(e.syms[:k], sym)
		e.choose(k+1, v, upper)
	}
}

// add enters the chosen words.
func (e *entry) add(v *vote, upper bool) {
	if v != nil && v.weight == nameWeight && goods[v.topic] {
		first := int(e.syms[0])
		if missing := first + 1 - len(e.goods); missing > 0 {
			e.goods = append(e.goods, make([]bool, missing)...)
		}
		e.goods[first] = true
	}
	switch {
	case v == nil:
		e.set.Add(e.syms, silence)
	case e.set.Add(e.syms, uint16(len(e.ballots))):
		if len(e.chosen) > 1 {
			e.compounds = append(e.compounds, compound{uint16(len(e.ballots)), len(e.words), len(e.words) + len(e.syms)})
			e.words = append(e.words, e.syms...)
		}
		b := ballot{upper: upper}
		b.add(*v)
		e.ballots = append(e.ballots, b)
	default:
		if k, _ := e.set.Longest(e.chosen, 0, len(e.chosen)); *k != silence {
			e.ballots[*k].add(*v)
		}
	}
}

// inflect appends the forms of what is left of a word behind begun, a comma
// behind each: "tariff[s]" has "tariff,tariffs,". What stands in brackets may
// be left out.
func inflect(dst, begun []byte, rest string) []byte {
	before, after, ok := strings.Cut(rest, "[")
	if !ok {
		return append(append(append(dst, begun...), rest...), ',')
	}
	var room [64]byte
	begun = append(append(room[:0], begun...), before...)
	endings, after, _ := strings.Cut(after, "]")
	dst = inflect(dst, begun, after)
	for ending := range strings.SplitSeq(endings, "|") {
		dst = inflect(dst, append(begun, ending...), after)
	}
	return dst
}
