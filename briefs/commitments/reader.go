package commitments

import (
	"sync"

	"attache/briefs/actors"
	"attache/briefs/match"
	"attache/briefs/text"
	"attache/briefs/timex"
	"attache/briefs/topics"
)

// Reader finds commitments. It may be used by several goroutines at once.
type Reader struct {
	lex    *text.Lexicon
	times  *timex.Reader
	tagger *topics.Tagger
	table  *match.Table[signal]
	words  words
	pool   sync.Pool // of readings
}

// New is a Reader that enters its words in the lexicon.
func New(lex *text.Lexicon, times *timex.Reader, tagger *topics.Tagger) *Reader {
	verbs := newVerbTable(lex)
	voc := vocabulary(lex, verbs)
	r := &Reader{lex: lex, times: times, tagger: tagger, table: match.Compile(voc, signals), words: newWords(voc, verbs)}
	r.table.Accept = r.accepts
	return r
}

// accepts keeps nouns and verbs of one spelling apart: "a pledge to", "they
// pledge to".
func (r *Reader) accepts(d *text.Doc, m match.Match[signal]) bool {
	if m.Row.Yield.stance == named {
		return r.nounStart(d, m.First) >= 0
	}
	if k := m.First - 1; m.Row.Yield.stance == finite && k >= 0 && !r.words.have.Has(d.Tokens[m.First]) {
		return !r.words.article.Has(d.Tokens[k]) && !r.words.owner.Has(d.Tokens[k])
	}
	return true
}

// nounStart is where the noun phrase begins whose noun, at token i, promises:
// at its article, owner or possessive. It is -1 where there is none; "the
// ministry plans to" is no plan of anybody's.
func (r *Reader) nounStart(d *text.Doc, i int) int {
	plural := r.words.plural.Has(d.Tokens[i])
	for k := i - 1; k >= 0 && k >= i-3; k-- {
		t := d.Tokens[k]
		switch {
		case r.words.owner.Has(t) || isPossessive(d, k):
			return k
		case r.words.article.Has(t):
			if plural {
				return -1
			}
			return k
		case t.Kind != text.Word || r.words.prep.Has(t) || r.words.verbs.of(t)&(isIng|isPast) != 0:
			return -1
		}
	}
	return -1
}

// Facts is what the rest of the brief says that commitments rest on.
type Facts struct {
	Anchor timex.Date // the article's own date, zero when unknown
	Cast   *actors.Cast
	Times  []timex.Mention
	Title  string
	Topics *topics.Clauses // of the text; nil where its clauses speak for themselves
}

// Find is the commitments of a text, in its order. Quotations do not overlap,
// and each act stands once, at its fullest mention.
func (r *Reader) Find(d *text.Doc, facts Facts) []Commitment {
	x := r.reading(d, facts)
	defer r.done(x)
	x.survey()
	for k := range d.Sentences {
		if x.isRead(k) {
			x.sentence(k)
		}
	}
	return x.merged()
}

// reading is room for one document, used before where there is such.
func (r *Reader) reading(d *text.Doc, facts Facts) *reading {
	x, ok := r.pool.Get().(*reading)
	if !ok {
		x = &reading{}
		x.event = x.eventDay
	}
	*x = reading{Reader: r, d: d, cast: facts.Cast, times: facts.Times, facts: facts, topics: facts.Topics,
		event: x.event, found: x.found[:0], acted: x.acted[:0], stems: x.stems[:0], bytes: x.bytes[:0]}
	if x.topics == nil {
		x.topics = r.tagger.Clauses(d)
	}
	return x
}

// mostKept is how many findings' room is kept for the next document.
const mostKept = 1 << 10

func (r *Reader) done(x *reading) {
	if cap(x.found) > mostKept || cap(x.stems) > 16*mostKept {
		return
	}
	clear(x.found[:cap(x.found)])
	*x = reading{event: x.event, found: x.found[:0], acted: x.acted[:0], stems: x.stems[:0], bytes: x.bytes[:0]}
	r.pool.Put(x)
}

// reading is one document while its commitments are read.
type reading struct {
	*Reader
	d     *text.Doc
	cast  *actors.Cast
	times []timex.Mention
	facts Facts

	isOpinion bool // the text argues or forecasts in its own voice
	isLegal   bool // the text is an instrument
	found     []found
	subject   subject // of the clause before, for those that carry it on
	lead      subject // of the paragraph that a list hangs on: "The Ministers:"
	open      opening // what that paragraph leaves open: "The Ministers agreed to:"

	topics *topics.Clauses
	event  func(words string) (timex.Date, bool) // eventDay
	acted  []act                                 // what acts read last
	room   []Reason                              // for the reasons of the next commitments
	stems  []stem                                // that the contents of what was found are cut from
	bytes  []byte                                // of the quotation that is hashed
}

// found is a commitment with what later steps need of it.
type found struct {
	Commitment
	first, last int // the quotation's tokens, half open
	verb        int // the content verb's token
	signal      int // where the signal begins
	sentence    int
	content     []stem // of the act, once asked for
	before      int    // the last finding on the same matter, -1 where there is none
	retold      bool   // told elsewhere, and fuller
}

// mostSignals is how many signals of one sentence are read: no sentence that
// means them has more.
const mostSignals = 24

// sentence reads one sentence from signal to signal.
func (r *reading) sentence(k int) {
	s := r.d.Sentences[k]
	if b := &r.d.Blocks[s.Block]; b.Kind != text.Item && !isNumbered(r.d, s) {
		r.lead, r.open = subject{}, opening{}
	}
	r.subject.carries = false
	for i, n := r.table.Next(r.d, r.openedActs(k), s.Last), 0; i < s.Last && n < mostSignals; i = r.table.Next(r.d, i, s.Last) {
		m, ok := r.table.At(r.d, i, s.Last)
		if !ok {
			i++
			continue
		}
		r.signal(k, m)
		i = m.Last
		n++
	}
	r.keepLead(k)
}

// signal reads the acts that one signal promises.
func (r *reading) signal(k int, m match.Match[signal]) {
	s := r.d.Sentences[k]
	if m.Row.Yield.stance == named {
		m.First = max(r.nounStart(r.d, m.First), s.First)
	}
	if r.isObject(k, m) {
		return
	}
	sub := r.subjectOf(s, m)
	if r.isRefused(s, m, sub) {
		return
	}
	if sub.explicit {
		r.subject = sub
		r.subject.carries = true
	}
	acts := r.acts(s, m)
	for n, a := range acts {
		if !r.isPromise(s, m, sub, a) {
			continue
		}
		c := r.commitment(k, m, sub, a)
		if n == 0 {
			c.first = r.quoteStart(m, sub)
		} else {
			c.first = a.first
		}
		c.Span = r.d.Cover(c.first, c.last)
		r.found = append(r.found, c)
	}
}

// isObject reports whether a noun that promises stands inside what is promised
// already: "will spend $2 million on a plan to clear the port".
func (r *reading) isObject(k int, m match.Match[signal]) bool {
	if m.Row.Yield.stance != named || len(r.found) == 0 {
		return false
	}
	f := &r.found[len(r.found)-1]
	return f.sentence == k && f.verb < m.First && m.First < f.last && !r.isComma(m.First-1) && !r.has(m.First-1, r.words.and1) &&
		!r.hasAny(f.verb+1, m.First, r.words.and1)
}

// commitment puts together what is said of one act.
func (r *reading) commitment(k int, m match.Match[signal], sub subject, a act) found {
	s := r.d.Sentences[k]
	c := found{sentence: k, verb: a.verb, signal: m.First, last: a.last}
	c.Sentence = s.Span
	c.Why = r.whys()
	c.Verb = m.Row.Yield.verb
	c.Negative = a.negative || sub.none
	if c.Negative {
		c.why("polarity", r.negation(sub, a), "negation")
	}
	var decided string
	c.Firmness, decided = r.firmness(m, sub, a)
	c.why("firmness", r.d.Cover(m.First, m.Last), m.Row.Name)
	switch {
	case decided != "":
		c.why("firmness", text.Span{}, decided)
	case a.decided:
		c.why("firmness", r.d.Cover(a.verb, a.verb+1), "content verb")
	}
	r.parties(&c, s, m, sub, a)
	c.Condition = r.condition(s, sub, a)
	if !c.Condition.Empty() {
		c.why("condition", c.Condition, "condition")
	}
	r.when(&c, s, m, sub, a)
	c.Topics = r.topics.Tag(min(a.verb, a.first), a.last)
	if len(c.Topics) == 0 {
		c.Topics = r.topics.Tag(s.First, s.Last)
	}
	c.Action = r.action(a, &c)
	if said := r.source(s, m); !said.Empty() {
		c.Source = said.Of(r.d.Text)
		c.why("attribution", said, "who says so")
	}
	c.Confidence = r.confidence(m, sub, a, &c)
	return c
}

// negation is the word that makes a promise one not to act: "not", "refrain", the
// "neither" of its subject. It is empty where the verb's own meaning does.
func (r *reading) negation(sub subject, a act) text.Span {
	for k := a.first; k <= a.verb; k++ {
		if r.has(k, r.words.not) || r.has(k, r.words.refrain) || r.word(k) == "won't" || r.word(k) == "against" {
			return r.d.Cover(k, k+1)
		}
	}
	if sub.none {
		return r.d.Cover(sub.first, sub.first+1)
	}
	return text.Span{}
}

// mostWhys is how many reasons a commitment usually has at the most.
const mostWhys = 8

// whys is room for the reasons of a commitment, cut from a longer stretch.
func (r *reading) whys() []Reason {
	if len(r.room) < mostWhys {
		r.room = make([]Reason, 4*mostWhys)
	}
	w := r.room[:0:mostWhys]
	r.room = r.room[mostWhys:]
	return w
}

func (c *Commitment) why(field string, words text.Span, rule string) {
	c.Why = append(c.Why, Reason{Field: field, Words: words, Rule: rule})
}

// firmness is decided by the content verb, else by the signal. The rule is named
// where neither of them decided.
func (r *reading) firmness(m match.Match[signal], sub subject, a act) (Firmness, string) {
	y := m.Row.Yield
	switch {
	case y.firmness == Repeat:
		return Repeat, ""
	case a.isForce:
		return Legal, "entry into force"
	case a.kind&isTry != 0:
		return Effort, ""
	case y.verb == "shall" && !r.isLegal && !sub.isParty:
		if a.kind&isKeep != 0 {
			return Repeat, ""
		}
		return Firm, "no instrument" // "I shall visit Lima"
	case y.firmness == Legal || y.firmness == Effort:
		return y.firmness, ""
	case a.kind&isKeep != 0:
		return Repeat, ""
	case sub.repeats:
		return Repeat, "reaffirmed"
	case r.isLegal && y.verb == "promise" && sub.isParty:
		return Legal, "instrument"
	}
	return y.firmness, ""
}
