package commitments

import (
	"math"
	"slices"
	"sync"

	"attache/briefs/actors"
	"attache/briefs/clause"
	"attache/briefs/lexicon"
	"attache/briefs/text"
	"attache/briefs/timex"
	"attache/briefs/topics"
)

// Reader finds commitments. It may be used by several goroutines at once.
type Reader struct {
	lex     *text.Lexicon
	times   *timex.Reader
	tagger  *topics.Tagger
	clauses clause.Parser
	words   words
	rows    rowTable

	omits      leaveTable
	standsFor  standInTable
	waits      conditionTable
	idioms     idiomTable
	meanings   meaningTable
	asked      *questions
	doings     *questions
	reported   *questions
	relative   *questions
	supposed   []aboveRow
	hoped      []aboveRow
	things     map[string][]thingRow
	ellipses   []ellipsis
	timings    []timing
	reckonings []reckoning
	notLeading []besides[*sought]
	notAhead   []besides[*sought]
	timesSaid  []besides[*line]
	notDue     []besides[*act]
	notLed     []besides[*subject]
	notTold    []way[*party]
	dealt      []way[dealing]
	notDealt   []way[dealing]
	onlyNamed  []way[dealing]

	cues []cue     // by Sym
	pool sync.Pool // of readings
}

// New is a Reader that asks for the clauses of a sentence.
func New(lex *text.Lexicon, l *lexicon.Words, clauses clause.Parser, times *timex.Reader, tagger *topics.Tagger) *Reader {
	r := &Reader{lex: lex, times: times, tagger: tagger, clauses: clauses, words: newWords(l), rows: newRowTable(l, rows), omits: newLeaveTable(lex, l), standsFor: newStandInTable(lex, l), waits: newConditionTable(lex, l), idioms: newIdiomTable(lex, l), meanings: newMeaningTable(lex, l), asked: newQuestions(lex, l, refusals, onlyMentioned, narrations), doings: newQuestions(lex, l, doings), reported: newQuestions(lex, l, reportings), relative: newQuestions(lex, l, relatives), supposed: newAboves(l, suppositions), hoped: newAboves(l, hopes), things: newThings(l, things), ellipses: ellipses, timings: timings, reckonings: reckonings, notLeading: notLeading, notAhead: notAhead, timesSaid: timesSaid, notDue: notDue, notLed: notLed, notTold: notTold, dealt: dealt, notDealt: notDealt, onlyNamed: onlyNamed}
	r.cues = newCues(lex, &r.words)
	return r
}

// Facts is what the rest of the brief says that commitments rest on.
type Facts struct {
	Anchor   timex.Date // the article's own date, zero when unknown
	Guess    bool       // it is only the day of a file, which may be long after
	Mentions *actors.Mentions
	Times    []timex.Mention
	Dates    []timex.Expr // the article's list of times, in which Find puts each due as the promise reads it; may be nil
	Title    string
	Topics   *topics.Clauses // what clauses are about; the text's own where it is nil

	// Foreign reports whether a sentence is not in the language that is read; nil where
	// none is.
	Foreign func(text.Sentence) bool
}

// Find is the commitments of a text, in its order. Quotations do not overlap,
// and each act stands once, at its fullest mention.
func (r *Reader) Find(d *text.Doc, facts Facts) []Commitment {
	all, _ := r.FindFirst(d, facts, math.MaxInt)
	return all
}

// FindFirst is Find that ends with the sentence in which the most'th promise is read,
// those counted that are told again; it is whole where there was no more to read.
func (r *Reader) FindFirst(d *text.Doc, facts Facts, most int) (all []Commitment, isWhole bool) {
	x := r.reading(d, facts)
	defer r.done(x)
	x.survey()
	x.lookAhead()
	k := 0
	for ; k < len(d.Sentences) && len(x.found) < most; k++ {
		x.sentence(k)
	}
	return x.merged(), k == len(d.Sentences)
}

// reading is room for one document, used before where there is such.
func (r *Reader) reading(d *text.Doc, facts Facts) *reading {
	x, ok := r.pool.Get().(*reading)
	if !ok {
		x = &reading{matters: map[stem]int{}, ids: map[string]int{}}
		x.event = x.eventDay
	}
	if facts.Topics == nil {
		facts.Topics = r.tagger.Clauses(d)
	}
	x.empty()
	x.Reader, x.d, x.mentions, x.times, x.facts, x.topics = r, d, facts.Mentions, facts.Times, facts, facts.Topics
	x.noteTimes()
	return x
}

// mostKept is how many findings' room is kept for the next document.
const mostKept = 1 << 10

func (r *Reader) done(x *reading) {
	if cap(x.found) > mostKept || cap(x.stems) > 16*mostKept {
		return
	}
	clear(x.found[:cap(x.found)])
	clear(x.saying.pieces[:cap(x.saying.pieces)])
	clear(x.saying.best[:cap(x.saying.best)])
	clear(x.saying.recast[:cap(x.saying.recast)])
	clear(x.acts[:cap(x.acts)])
	clear(x.matters)
	clear(x.ids)
	x.empty()
	r.pool.Put(x)
}

// empty leaves of a reading the room that it has used.
func (r *reading) empty() {
	*r = reading{
		event: r.event, room: r.room, matters: r.matters, ids: r.ids, found: r.found[:0], licences: r.licences[:0], ahead: r.ahead.emptied(), stems: r.stems[:0], bytes: r.bytes[:0], acts: r.acts[:0],
		saying: r.saying.emptied(), timed: r.timed[:0], starts: r.starts[:0], accord: r.accord[:0], block: blockRead{of: -1}, told: toldAct{inner: -1, by: r.told.by[:0]}, phrases: r.phrases[:0], phrased: r.phrased[:0],
	}
}

// reading is one document while its commitments are read.
type reading struct {
	*Reader
	d        *text.Doc
	mentions *actors.Mentions
	times    []timex.Mention
	facts    Facts

	isOpinion bool // the text argues or forecasts in its own voice
	isLegal   bool // the text is an instrument

	hasBoiler bool // a word of a publisher's notice stands in it

	isStatement bool // its head calls it a joint statement, minutes, a memorandum
	isMinutes   bool // its head calls it the minutes, the record or the communiqué of a talk

	s        clause.Sentence // being read
	ahead    ahead           // those that were parsed
	licences []licence       // by clause of the sentence
	barren   []int           // clauses of the sentence that promise nothing, nor do those joined to them
	list     heading         // of the list that is being read
	stay     stay            // that the last sentences told

	found  []found
	topics *topics.Clauses
	event  func(words string) (timex.Date, bool) // eventDay
	room   []Reason                              // for the reasons of the next commitments
	stems  []stem                                // that the contents of what was found are cut from
	bytes  []byte                                // of the line that is put together, of the quotation that is hashed
	view   view                                  // of the promise that refusals are asked about
	next   found                                 // the commitment that is put together
	party  party                                 // whose party is sought
	sought sought                                // whose due is sought
	acts   []act                                 // of the promise that is parted

	matters map[stem]int   // 1 + the last finding on each
	ids     map[string]int // how often the words of each stand in the text

	saying line      // that is put together
	timed  []timed   // by 64 tokens
	starts []int32   // by such a token, the first of the times that begin there
	block  blockRead // that sentences were last asked for
	told   toldAct   // of the act that was last asked for
	accord []int     // tokens at which "according to" stands

	phrases  []phrase   // of sentences that were read
	phrased  []stretch  // by sentence, once one is asked for
	theme    clause.Run // of all lines
	isThemed bool       // it was sought
}

// found is a commitment with what later steps need of it.
type found struct {
	Commitment
	first, last int        // the quotation's tokens, half open
	verb        int        // the content verb's token
	thing       clause.Run // the subject that does not act: it is part of what is done
	signal      int        // where the signal begins
	sentence    int
	content     []stem // of the act, once asked for
	before      int    // the last finding on the same matter, -1 where there is none
	retold      bool   // told elsewhere, and fuller
}

// sentence reads one sentence clause by clause.
func (r *reading) sentence(k int) {
	s := r.d.Sentences[k]
	r.enter(k)
	kind := r.d.Blocks[s.Block].Kind
	mayHold := r.ahead.promising[k] || r.list.isOpen || kind == text.Item || kind == text.Row
	if mayHold && r.isRead(k) && (r.facts.Foreign == nil || !r.facts.Foreign(s)) {
		r.parse(k)
		r.item(k)
		from := 0
		if r.toldAfter() {
			from = 1
		}
		for i := from; i < len(r.s.Clauses); i++ {
			r.clause(i)
		}
		r.noteStay()
	}
	r.opens(k)
}

// parse fills r.s with the clauses of sentence k.
func (r *reading) parse(k int) {
	r.s = *r.ahead.sentence(r, k)
	r.license()
}

// clause reads the promise that one clause holds, where it holds one.
func (r *reading) clause(i int) {
	l := r.licences[i]
	isLed := func(k int, _ *clause.Clause) bool { return r.licences[k].row != nil && r.licences[k].outer == i } // to the act that completes it
	if l.row == nil || r.word(r.s.Clauses[i].Join) == "or" || r.anyClause(i+1, isLed) {
		return
	}
	sub := r.subjectOf(i, &l)
	whole := r.act(i, &l)
	if r.isRefused(i, &l, &sub, &whole) {
		return
	}
	if !r.isPromise(&r.view) {
		if r.isEither(whole.inner, "mean", "see") {
			r.barren = append(r.barren, i) // "will mean more trade and | lower prices"
		}
		return
	}
	parts := r.parts(whole)
	for n := range parts {
		a := &parts[n]
		if !a.who.Empty() {
			sub = subject{Run: a.who, explicit: true, licensed: sub.licensed, promised: sub.promised}
		}
		r.keep(i, &l, sub, a)
	}
}

// keep enters one act as a commitment.
func (r *reading) keep(i int, l *licence, sub subject, a *act) {
	c := r.commitment(i, l, &sub, a)
	c.first = a.first
	if (a.passive || !r.isAgentSubject(&sub)) && !r.has(sub.First, r.words.Pronoun) {
		c.thing = sub.Run
	}
	if a.leads && !a.elliptic {
		c.first = r.quoteStart(l, &sub)
	}
	c.Span = r.d.Cover(c.first, c.last)
	r.found = append(r.found, *c)
}

// commitment puts together what is said of one act.
func (r *reading) commitment(i int, l *licence, sub *subject, a *act) *found {
	c := &r.next
	*c = found{sentence: r.s.Index, verb: a.verb, signal: l.signal.First, last: a.last}
	c.Sentence = r.s.Span
	c.Why = r.whys()
	c.Verb = l.row.verb
	c.Negative = a.negative != sub.none
	if c.Negative {
		c.why("polarity", r.negation(sub, a), "negation")
	}
	var decided string
	c.Firmness, decided = r.firmness(l, sub, a)
	c.why("firmness", r.d.Cover(l.signal.First, l.signal.Last), l.row.name)
	if decided != "" {
		c.why("firmness", r.d.Cover(a.verb, a.verb+1), decided)
	}
	r.parties(c, i, l, sub, a)
	if c.Condition = r.condition(i, sub, a); c.Condition.Empty() {
		c.Condition = r.conditionShared(i, a)
	}
	if !c.Condition.Empty() {
		c.why("condition", c.Condition, "condition")
	}
	r.when(c, l, sub, a)
	c.Topics = r.topics.Tag(min(a.verb, a.first), a.last)
	if len(c.Topics) == 0 {
		c.Topics = r.topics.Tag(r.s.First, r.s.Last)
	}
	c.Action = r.action(a, c)
	c.Line = r.line(l, sub, a, c)
	if said := r.source(i); !said.Empty() {
		c.Source = said.Of(r.d.Text)
		c.why("attribution", said, "who says so")
	}
	c.Confidence = r.confidence(l, sub, a, c)
	r.keepWhys(c)
	return c
}

// negation is the word that makes a promise one not to act: "not", "refrain", the
// "neither" of its subject. It is empty where the verb's own meaning does.
func (r *reading) negation(sub *subject, a *act) text.Span {
	for k := a.group.First; k < a.group.Last; k++ {
		if r.has(k, r.words.Not) || r.has(k, r.words.Refrain) || r.word(k) == "won't" {
			return r.d.Cover(k, k+1)
		}
	}
	switch {
	case sub.none:
		return r.d.Cover(sub.First, sub.First+1)
	case r.isNoThing(a):
		return r.d.Cover(a.inner+1, a.inner+2)
	}
	return text.Span{}
}

// mostWhys is how many reasons a commitment usually has at the most.
const mostWhys = 8

// whys is room for the reasons of a commitment, at the head of a longer stretch.
func (r *reading) whys() []Reason {
	if len(r.room) < mostWhys {
		r.room = make([]Reason, 4*mostWhys)
	}
	return r.room[:0]
}

// keepWhys leaves the next commitment the room behind the reasons of one that is put together.
func (r *reading) keepWhys(c *found) {
	n := len(c.Why)
	c.Why, r.room = slices.Clip(c.Why), r.room[min(n, len(r.room)):]
}

// IsCountedFromText reports whether the text gives the day that the due is
// counted from; else that is the article's own.
func (c *Commitment) IsCountedFromText() bool {
	return slices.ContainsFunc(c.Why, func(r Reason) bool { return r.Field == "due.anchor" })
}

func (c *Commitment) why(field string, words text.Span, rule string) {
	c.Why = append(c.Why, Reason{Field: field, Words: words, Rule: rule})
}

// isSpokenShall reports whether a "shall" is somebody's of himself and no instrument's.
func (r *reading) isSpokenShall(l *licence, sub *subject) bool {
	return !r.isLegal && !sub.isParty && (r.isEither(sub.First, "i", "we") || r.quotedAt(l.signal.First))
}

// firmness is decided by the content verb, else by the signal. The rule is named
// where the signal did not decide.
func (r *reading) firmness(l *licence, sub *subject, a *act) (Firmness, string) {
	switch f := l.firmness; {
	case a.isForce && !r.isHead(sub.Run, r.words.taxed): // of an instrument, and no duty
		return Legal, "entry into force"
	case f == Repeat, f == Effort:
		return f, l.decided
	case a.tries:
		return Effort, "content verb"
	case a.keeps:
		return Repeat, "content verb"
	case sub.repeats:
		return Repeat, "reaffirmed"
	case l.row.modal == clause.Shall && r.isSpokenShall(l, sub):
		return Firm, "no instrument" // "I shall visit Lima"
	case r.isStatement && r.isEither(l.head, "undertakes", "undertake"):
		return Legal, "instrument"
	case r.isLegal && f == Firm && sub.isParty && l.row.head == aVerb:
		return Legal, "instrument"
	default:
		return f, l.decided
	}
}
