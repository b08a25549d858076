package commitments

import (
	"attache/briefs/actors"
	"attache/briefs/clause"
	"attache/briefs/lexicon"
)

// subject is who a signal speaks of.
type subject struct {
	clause.Run
	explicit bool // it stands in the clause, and is not carried on from one before
	none     bool // "neither party", "no state": the promise is negative
	repeats  bool // "reaffirmed that it will": a promise told again
	licensed bool // a promise or a report stands over the clause: "agreed that", "said it"
	isParty  bool // "Each Party", "the Parties": an instrument speaks
	promised bool // it is a promise that stands over it
	exists   bool // it is said to be: "there will be no new tax"
	object   bool // it is who is bound by another: "the accord commits Peru to"
}

// subjectOf is the subject that a licence speaks of.
func (r *reading) subjectOf(i int, l *licence) subject {
	var sub subject
	switch {
	case l.row.whose == byObject && r.has(l.head, r.words.Pledge) && r.isSpent(r.s.Clauses[i].Object):
		sub = r.subjectOver(l) // "Peru commits | $5 million | to build a port"
	case l.row.whose == byObject:
		sub = subject{Run: r.s.Clauses[i].Object, explicit: true, object: true}
	case l.row.head == anAside && !l.subject.Empty():
		sub = subject{Run: l.subject, explicit: true}
	case l.row.head == anAside:
		sub = subject{Run: clause.Run{First: l.signal.First, Last: l.signal.Last - 1}, explicit: true}
	case l.row.head == aNoun && !r.isFromVerb(l):
		sub = r.ownerOf(l)
	case l.cleft:
		sub = subject{Run: l.subject, explicit: true}
	case l.listed:
		sub = subject{Run: l.subject, explicit: l.subject.First >= r.s.First}
	case l.over >= 0:
		sub = r.subjectOver(l)
	}
	r.mood(&sub, l)
	return sub
}

// isSpent reports whether a phrase is what somebody commits, and nobody who is bound: "$5 million", "several ships", and not "40 states".
func (r *reading) isSpent(run clause.Run) bool {
	return !run.Empty() && r.word(run.First) != "no" && !r.isAgent(run) && !r.has(run.Last-1, r.words.Pronoun) && len(r.mentions.In(run.First, r.headEnd(run))) == 0
}

// judgeOver is the clause of who holds something true, and then promises himself: "the ministers
// recognised that it was vital, and | committed to"; -1 where "it" is somebody.
func (r *reading) judgeOver(i int, sub clause.Run) int {
	if c := &r.s.Clauses[r.s.Head(i)]; r.word(sub.First) == "it" && r.has(c.Verb, r.words.Be) {
		return c.Over
	}
	return -1
}

// subjectOver is the subject of the clause that stands over a licence.
func (r *reading) subjectOver(l *licence) subject {
	o := &r.s.Clauses[l.over]
	if r.word(o.Subject.Last-1) == "there" && r.word(o.Verb) == "be" { // "under the pact there will be | no new tax"
		thing := clause.Run{First: o.Verb + 1, Last: o.Last}
		return subject{Run: clause.Run{First: thing.First, Last: r.headEnd(thing)}, explicit: true, exists: true}
	}
	if up := o.Over; o.Kind == clause.Participle && up >= 0 && r.isHead(o.Subject, r.words.Paper) {
		o = &r.s.Clauses[up] // "signed a memorandum seeking to"
	}
	sub := subject{Run: r.pastCaption(r.nearest(o)), explicit: !o.Subject.Empty()}
	if !sub.explicit {
		sub.Run = r.s.SubjectOf(l.over)
		if up := r.judgeOver(l.over, sub.Run); up >= 0 {
			sub.Run = r.s.SubjectOf(up)
		}
	}
	if sub.Empty() && r.list.isOpen {
		sub.Run = r.list.subject
	}
	return sub
}

// nearest is the subject of a clause: of one that tells more of the state before its comma, that state,
// where the rest cannot promise, or say so: "a loan from | Chile |, which"; "who" tells of somebody who acts: "a challenge to | Peru's
// minister |, who".
func (r *reading) nearest(o *clause.Clause) clause.Run {
	if o.Kind == clause.Relative && r.word(o.Marker) == "who" && r.isComma(o.Marker-1) && !r.isAgent(o.Subject) {
		return r.whoIn(o.Subject)
	}
	if o.Kind != clause.Relative || !r.isComma(o.Subject.Last) {
		return o.Subject
	}
	m, ok := r.mentions.At(o.Subject.Last - 1)
	isBinding := (r.has(o.Verb, r.words.binding) || r.has(o.Verb, r.words.Say)) && !r.isAgent(o.Subject)
	if !ok || m.Kind > actors.Bloc || !isBinding {
		return o.Subject
	}
	return clause.Run{First: m.First, Last: m.Last}
}

// whoIn is the person or the official whom a phrase names behind its prepositions; all of it where it names none.
func (r *reading) whoIn(run clause.Run) clause.Run {
	isPerson := func(k int) bool { return r.isNamed(k, ofPerson) }
	for k := run.First; k < run.Last-1; k++ {
		who := clause.Run{First: k + 1, Last: run.Last}
		if r.has(k, r.words.Prep) && (r.isHead(who, r.words.Official) || r.anyToken(who.First, who.Last, isPerson)) {
			return who
		}
	}
	return run
}

// isFromVerb reports whether a noun's signal begins with the verb over it.
func (r *reading) isFromVerb(l *licence) bool {
	return l.over >= 0 && l.signal.First == r.s.Clauses[l.over].Group.First
}

// mood looks at what stands over the subject and at its own words.
func (r *reading) mood(sub *subject, l *licence) {
	r.ownMood(sub)
	if l.over < 0 {
		return
	}
	for k, n := l.over, 0; k >= 0 && n < 4; k, n = r.s.Clauses[k].Over, n+1 {
		c := &r.s.Clauses[k]
		if c.Over < 0 {
			break
		}
		o := &r.s.Clauses[c.Over]
		if c.Kind == clause.Reported {
			r.moodUnder(sub, c, o)
		}
	}
}

// ownMood looks at the subject's own words.
func (r *reading) ownMood(sub *subject) {
	for k := sub.First; k < sub.Last; k++ {
		switch {
		case r.isOneOf(k, "neither", "nobody", "none") || k == sub.First && r.word(k) == "no":
			sub.none = true
		case r.isEither(k, "party", "parties") && r.isName(k):
			sub.isParty = true
		}
	}
}

// moodUnder looks at what stands over a reported clause c: clause o, and its noun.
func (r *reading) moodUnder(sub *subject, c, o *clause.Clause) {
	switch {
	case r.has(c.Governor, r.words.Promisenoun), r.has(c.Governor, r.words.Agreementnoun), r.says(laidDown, o.Verb):
		sub.licensed, sub.promised = true, true
	case r.has(c.Governor, r.words.Statement):
		sub.licensed = true
	case r.has(o.Verb, r.words.Repromise):
		sub.repeats, sub.licensed, sub.promised = true, true, true
	case r.has(o.Verb, r.words.Agree) || r.has(o.Verb, r.words.Promise) || r.has(o.Verb, r.words.Decide):
		sub.licensed, sub.promised = true, true
	case r.has(o.Verb, r.words.Say), r.has(o.Verb, r.words.Alert):
		sub.licensed = true
	}
}

// ownerOf is the party of a noun that promises: "a pledge by Chile to", "Japan's
// intention to", "its pledge to", "the decision of Lima to".
func (r *reading) ownerOf(l *licence) subject {
	first, n := l.signal.First, l.head
	from := r.timeFrom(first)
	if first > r.s.First && r.isPossessive(first) && (from == 0 || r.times[from-1].Last < first) { // and not "last year's"
		return subject{Run: clause.Run{First: r.ownersStart(first), Last: first}, explicit: true}
	}
	if run := r.ownerBehind(l); !run.Empty() {
		return subject{Run: run, explicit: true}
	}
	if run := r.maker(n); !run.Empty() {
		return subject{Run: run, explicit: true}
	}
	if m, ok := r.mentions.At(first - 1); ok && r.word(m.First-1) == "from" {
		return subject{Run: clause.Run{First: m.First, Last: m.Last}, explicit: true} // "obtained from | Chile | a promise"
	}
	if run := r.ownerWithin(first, n); !run.Empty() {
		return subject{Run: run, explicit: true}
	}
	if r.has(first, r.words.Owner) {
		return subject{Run: clause.Run{First: first, Last: first + 1}, explicit: true}
	}
	return r.keeper(l)
}

// ownerWithin is the owner that stands between tokens first and n, before the noun that promises: "the | Malian | decision to", "the |
// U.S.-Peru | agreement to".
func (r *reading) ownerWithin(first, n int) clause.Run {
	ms := r.mentions.In(first, n)
	switch {
	case len(ms) > 0 && (ms[0].Kind == actors.Demonym || ms[0].Last == n):
		return clause.Run{First: ms[0].First, Last: ms[0].Last}
	case len(ms) == 2 && r.mark(ms[0].Last) != 0 && ms[1].First == ms[0].Last+1 && ms[1].Last == n:
		return clause.Run{First: ms[0].First, Last: n}
	}
	return clause.Run{}
}

// maker is who is told to have made the promise that the noun at token n is: "the pledge to open it was made by | Chile".
func (r *reading) maker(n int) clause.Run {
	c := r.toldOf(n)
	if c == nil || !c.Passive || !c.BringsAbout || !r.is(c.Group.Last, r.words.by) {
		return clause.Run{}
	}
	return clause.Run{First: c.Group.Last + 1, Last: r.phraseEnd(c.Group.Last+1, c.Last)}
}

// ownerBehind is the party that a preposition behind a noun makes its owner: "a pledge by | Chile | to".
func (r *reading) ownerBehind(l *licence) clause.Run {
	last := l.signal.Last - 1
	for k := l.head + 1; k < min(last, l.head+10); k++ {
		isFrom := r.word(k) == "from" && (r.has(l.head, r.words.Promisenoun) || r.has(l.head, r.words.Offernoun))
		if (isFrom || r.isOneOf(k, "by", "between", "of", "with", "among")) && len(r.mentions.In(k+1, last)) > 0 {
			return clause.Run{First: k + 1, Last: r.phraseEnd(k+1, last)}
		}
		if r.word(k) == "for" && r.isMention(k+1) {
			return clause.Run{First: k + 1, Last: last}
		}
	}
	return clause.Run{}
}

// phraseEnd is the end of the names that a preposition before i opens.
func (r *reading) phraseEnd(i, last int) int {
	for k := i; k < last; k++ {
		if r.isTimed(k) || r.isComma(k) && r.form(k+1)&lexicon.Part != 0 || r.has(k, r.words.Prep) && r.word(k) != "of" {
			return k
		}
	}
	return last
}

// ownersStart is where the owners begin of whom the last stands before the possessive at i:
// "Peru's and | Chile's", "noted | Peru and Chile's".
func (r *reading) ownersStart(i int) int {
	first := r.possessorStart(i)
	if m, ok := r.mentions.At(first - 2); ok && r.word(first-1) == "and" {
		start := m.First
		if r.has(start-1, r.words.Article) {
			start--
		}
		if !r.has(start-1, r.words.Prep) || r.word(start-1) == "out" { // "a deal with Peru and | Chile's", and not "sets out Peru and Chile's"
			return start
		}
	}
	for r.word(first-1) == "and" && r.isPossessive(first-2) && first-2 > r.s.First && r.isMention(first-3) {
		first = r.possessorStart(first - 2)
	}
	return first
}

// possessorStart is where the owner begins who stands before the possessive at i.
func (r *reading) possessorStart(i int) int {
	first := i - 1
	if m, ok := r.mentions.At(first); ok && m.First >= r.s.First {
		first = m.First
	}
	for first-1 >= r.s.First && !r.has(first, r.words.Article) && (r.isName(first-1) || r.form(first-1) == 0 && r.isNounish(first-1)) && !r.isTimed(first-1) {
		first--
	}
	return first
}

func (r *reading) isNounish(i int) bool {
	return r.mark(i) == 0 && !r.has(i, r.words.Prep) && !r.has(i, r.words.Conj) && !r.has(i, r.words.Sub) && !r.isEither(i, "to", "that")
}

// accused is the token at which the party stands that a clause before token first accuses,
// with no other clause between; -1 for none.
func (r *reading) accused(first int) int {
	for i := len(r.s.Clauses) - 1; i >= 0; i-- {
		c := &r.s.Clauses[i]
		if !c.Finite || c.Verb > first || r.word(c.Verb-1) == "having" {
			continue
		}
		if m, ok := r.mentions.At(c.Verb + 1); ok && r.isOneOf(c.Verb, "accused", "accuses", "accuse") {
			return m.First
		}
		return -1
	}
	return -1
}

// keeper is whose promise a noun without an owner is: of who kept or broke it
// ("Ghana had kept a pledge to"), approved it, or has it.
func (r *reading) keeper(l *licence) subject {
	if k := r.accused(l.signal.First); k >= 0 {
		return subject{Run: clause.Run{First: k, Last: k + 1}}
	}
	if l.over < 0 {
		return subject{}
	}
	o := &r.s.Clauses[l.over]
	if r.has(o.Verb, r.words.Welcome) || o.Passive {
		return subject{}
	}
	if run := r.s.SubjectOf(l.over); r.isAgent(run) {
		return subject{Run: run}
	}
	return subject{}
}
