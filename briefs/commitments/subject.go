package commitments

import (
	"strings"

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
	case l.row.whose == byObject:
		sub = subject{Run: r.s.Clauses[i].Object, explicit: true, object: true}
	case l.row.head == anAside && !l.subject.Empty():
		sub = subject{Run: l.subject, explicit: true}
	case l.row.head == anAside && l.head == l.signal.First: // what belongs to the promise before
	case l.row.head == anAside:
		sub = subject{Run: clause.Run{First: l.signal.First, Last: l.signal.Last - 1}, explicit: true}
	case l.row.head == aNoun && l.row.needs != aSigning && !r.isFromVerb(l):
		sub = r.ownerOf(l)
	case l.cleft:
		sub = subject{Run: l.subject, explicit: true}
	case l.listed:
		sub = subject{Run: l.subject, explicit: l.subject.First >= r.s.First && l.subject.Last <= l.signal.Last}
	case l.over >= 0:
		sub = r.subjectOver(l)
	}
	r.mood(&sub, l)
	return sub
}

// isExistence reports whether a clause says that something will be, or will not: "there
// will be | no new tax".
func (r *reading) isExistence(l *licence) bool {
	c := &r.s.Clauses[l.over]
	there := c.Subject.Last - 1 // "under the pact there will be"
	return l.row.head == aModal && !c.Subject.Empty() && strings.EqualFold(r.d.Words(there, c.Subject.Last), "there") && r.word(c.Verb) == "be" && c.Verb+1 < c.Last
}

// judgeOver is the clause of who holds something true, and then promises himself: "the ministers
// recognised that it was vital, and | committed to"; -1 where "it" is somebody.
func (r *reading) judgeOver(i int, sub clause.Run) int {
	j := r.s.Head(i)
	c := &r.s.Clauses[j]
	if j == i || c.Kind != clause.Reported || c.Over < 0 || sub.Last-sub.First != 1 || r.word(sub.First) != "it" || !r.has(c.Verb, r.words.Be) {
		return -1
	}
	return c.Over
}

// subjectOver is the subject of the clause that stands over a licence.
func (r *reading) subjectOver(l *licence) subject {
	o := &r.s.Clauses[l.over]
	if r.isExistence(l) {
		thing := clause.Run{First: o.Verb + 1, Last: o.Last}
		return subject{Run: clause.Run{First: thing.First, Last: r.headEnd(thing)}, explicit: true, exists: true}
	}
	if up := o.Over; o.Kind == clause.Participle && up >= 0 && r.has(r.s.Clauses[up].Verb, r.words.Sign) && r.isHead(o.Subject, r.words.Paper) {
		o = &r.s.Clauses[up] // "signed a memorandum seeking to"
	}
	sub := subject{Run: r.pastCaption(r.nearest(o)), explicit: !o.Subject.Empty()}
	if !sub.explicit {
		sub.Run = r.s.SubjectOf(r.pastThing(l))
		if up := r.judgeOver(l.over, sub.Run); up >= 0 {
			sub.Run = r.s.SubjectOf(up)
		}
	}
	if sub.Empty() && r.list.isOpen {
		sub.Run = r.list.subject
	}
	return sub
}

// isBinding reports whether a clause tells that somebody promises, which the thing before it cannot: "a loan from Chile, | which agreed to".
func (r *reading) isBinding(o *clause.Clause) bool {
	return (r.has(o.Verb, r.words.Agree) || r.has(o.Verb, r.words.Promise) || r.has(o.Verb, r.words.Plan)) && !o.Passive && !r.isAgent(o.Subject)
}

// nearest is the subject of a clause: of one that tells more of the state before its comma, that state,
// where the rest is a figure or cannot promise: "the 19 percent of | Chile |, which".
func (r *reading) nearest(o *clause.Clause) clause.Run {
	if o.Kind != clause.Relative || o.Subject.Empty() || o.Marker < 0 || o.Marker != o.Subject.Last+1 || !r.isComma(o.Subject.Last) {
		return o.Subject
	}
	m, ok := r.cast.At(o.Subject.Last - 1)
	if !ok || m.Kind > actors.Bloc || m.Last != o.Subject.Last || !r.has(m.First-1, r.words.Prep) || !r.hasNumber(o.Subject.First, m.First) && !r.isBinding(o) {
		return o.Subject
	}
	return clause.Run{First: m.First, Last: m.Last}
}

// pastThing is the clause whose subject a licence without one has: not that of a thing
// which only tells when, "on the day the pact takes effect and agreed to".
func (r *reading) pastThing(l *licence) int {
	k := r.s.Clauses[l.over].Joined
	if l.row.head != aVerb && l.row.head != aModal || k < 0 {
		return l.over
	}
	o := &r.s.Clauses[k]
	if o.Kind != clause.Relative || o.Marker >= 0 || o.Over < 0 || o.Subject.Empty() || !r.isHead(o.Subject, r.words.Pact) || !r.tellsWhen(o.Subject.First-1) {
		return l.over
	}
	return o.Over
}

// tellsWhen reports whether the noun at token i is a time: "the day | the pact starts".
func (r *reading) tellsWhen(i int) bool {
	return r.has(i, r.words.Span) || r.isOneOf(i, "moment", "date", "instant", "minute")
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
	sub.licensed = sub.licensed || r.isLaterStage(&r.s.Clauses[l.over])
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
		case r.word(k) == "neither" && k+1 == sub.Last && (k > sub.First || r.isQuote(k-1) && r.has(k-2, r.words.Pronoun)): // "Peru | neither wants nor" denies its verb alone
		case r.isOneOf(k, "neither", "nobody", "none") || k == sub.First && (r.word(k) == "no" || r.isNotOne(k)):
			sub.none = true
		case r.isEither(k, "party", "parties") && r.isName(k):
			sub.isParty = true
		}
	}
}

// isNotOne reports whether a subject that begins at token k is denied: "not | one tonne",
// "not | a single firm".
func (r *reading) isNotOne(k int) bool {
	return (r.word(k-1) == "not" || strings.EqualFold(r.d.Words(max(k-1, 0), k), "not")) && r.isOneOf(k, "one", "a", "even")
}

// moodUnder looks at what stands over a reported clause c: clause o, and its noun.
func (r *reading) moodUnder(sub *subject, c, o *clause.Clause) {
	switch {
	case c.Governor >= 0 && (r.has(c.Governor, r.words.Promisenoun) || r.has(c.Governor, r.words.Agreementnoun)):
		sub.licensed, sub.promised = true, true
	case c.Governor >= 0 && r.has(c.Governor, r.words.Statement):
		sub.licensed = true
	case r.has(o.Verb, r.words.Reaffirm) && !r.isOneOf(o.Verb, "confirmed", "confirm", "confirms", "stressed", "stress", "emphasised", "emphasized"):
		sub.repeats, sub.licensed, sub.promised = true, true, true
	case r.isLaidDown(o.Verb):
		sub.licensed, sub.promised = true, true
	case r.has(o.Verb, r.words.Agree) || r.has(o.Verb, r.words.Promise) || r.has(o.Verb, r.words.Decide):
		sub.licensed, sub.promised = true, true
	case r.has(o.Verb, r.words.Say):
		sub.licensed = true
	}
}

// isLaidDown reports whether a verb with its particle tells what a text binds its
// parties to: "laid down that", "set out that".
func (r *reading) isLaidDown(v int) bool {
	return r.isOneOf(v, "laid", "lays", "lay", "laying", "set", "sets", "setting", "spelled", "spells", "spelling") && r.isOneOf(v+1, "down", "out", "forth")
}

// isDescribing reports whether a mention before the noun at token n says whose it is:
// "the Malian decision to", "the European Union decision to".
func isDescribing(m *actors.Mention, n int) bool {
	return m.Kind == actors.Demonym || m.Last == n && m.Kind != actors.Pronoun && len(m.Codes) > 0
}

// ownerOf is the party of a noun that promises: "a pledge by Chile to", "Japan's
// intention to", "its pledge to", "the decision of Lima to".
func (r *reading) ownerOf(l *licence) subject {
	first, n := l.signal.First, l.head
	if r.isOwners(first) {
		return subject{Run: clause.Run{First: r.ownersStart(first), Last: first}, explicit: true}
	}
	for k := n + 1; k < l.signal.Last-1 && k < n+10; k++ {
		if r.leadsToOwner(k, n) && k+1 < l.signal.Last-1 && !r.isTimed(k+1) && len(r.cast.In(k+1, l.signal.Last-1)) > 0 {
			return subject{Run: clause.Run{First: k + 1, Last: r.phraseEnd(k+1, l.signal.Last-1)}, explicit: true}
		}
		if r.word(k) == "for" && r.isMention(k+1) {
			return subject{Run: clause.Run{First: k + 1, Last: l.signal.Last - 1}, explicit: true}
		}
	}
	if m, ok := r.wonFrom(first, l); ok {
		return subject{Run: clause.Run{First: m.First, Last: m.Last}, explicit: true}
	}
	if ms := r.cast.In(first, n); len(ms) > 0 && isDescribing(&ms[0], n) {
		return subject{Run: clause.Run{First: ms[0].First, Last: ms[0].Last}, explicit: true} // "the Malian decision to"
	}
	if r.has(first, r.words.Owner) {
		return subject{Run: clause.Run{First: first, Last: first + 1}, explicit: true}
	}
	return r.keeper(l)
}

// wonFrom is of whom a verb before the noun's article, at token first, has a promise: "obtained from | Chile | a promise".
func (r *reading) wonFrom(first int, l *licence) (*actors.Mention, bool) {
	if !r.has(l.head, r.words.Promisenoun) && !r.has(l.head, r.words.Offernoun) {
		return nil, false
	}
	m, ok := r.cast.At(first - 1)
	return m, ok && m.Last == first && r.word(m.First-1) == "from" && len(m.Codes) > 0
}

// isOwners reports whether a possessive at token i tells whose the noun behind it is, and not of which time.
func (r *reading) isOwners(i int) bool {
	return i > r.s.First && r.isPossessive(i) && !r.isTimeEnd(i)
}

// leadsToOwner reports whether the preposition at token k leads to whose promise the noun at n is.
func (r *reading) leadsToOwner(k, n int) bool {
	return r.isOneOf(k, "by", "between", "of", "with", "among") || r.word(k) == "from" && (r.has(n, r.words.Promisenoun) || r.has(n, r.words.Offernoun))
}

// phraseEnd is the end of the names that a preposition before i opens.
func (r *reading) phraseEnd(i, last int) int {
	for k := i; k < last; k++ {
		if r.isTimed(k) || r.isComma(k) && r.form(k+1)&lexicon.Part != 0 && !r.isName(k+1) || k > i && r.has(k, r.words.Prep) && r.word(k) != "of" {
			return k
		}
	}
	return last
}

// isTimeEnd reports whether token i, a possessive, belongs to a time: "last year's".
func (r *reading) isTimeEnd(i int) bool {
	k := r.timeFrom(i)
	return k > 0 && r.times[k-1].Last >= i && r.times[k-1].First < i
}

// ownersStart is where the owners begin of whom the last stands before the possessive at i:
// "Peru's and | Chile's", "noted | Peru and Chile's".
func (r *reading) ownersStart(i int) int {
	first := r.possessorStart(i)
	if m, ok := r.cast.At(first - 2); ok && r.word(first-1) == "and" && m.And && m.First > r.s.First {
		start := m.First
		if r.has(start-1, r.words.Article) {
			start--
		}
		if !r.has(start-1, r.words.Prep) { // "a deal with Peru and | Chile's"
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
	if m, ok := r.cast.At(first); ok && m.First >= r.s.First {
		first = m.First
	}
	for first-1 >= r.s.First && !r.has(first, r.words.Article) && (r.isName(first-1) || r.has(first-1, r.words.Article) || r.form(first-1) == 0 && r.isNounish(first-1)) && !r.isTimed(first-1) {
		first--
	}
	return first
}

func (r *reading) isNounish(i int) bool {
	return i >= 0 && r.mark(i) == 0 && !r.has(i, r.words.Prep) && !r.has(i, r.words.Conj) && !r.has(i, r.words.Be) && !r.has(i, r.words.Have) && !r.has(i, r.words.Sub) && !r.isEither(i, "to", "that")
}

// accused is the token at which the party stands that a clause before token first accuses,
// with no other clause between; -1 for none.
func (r *reading) accused(first int) int {
	for i := len(r.s.Clauses) - 1; i >= 0; i-- {
		c := &r.s.Clauses[i]
		if !c.Finite || c.Verb > first || r.word(c.Verb-1) == "having" {
			continue
		}
		if m, ok := r.cast.At(c.Verb + 1); ok && m.Last < first && r.isOneOf(c.Verb, "accused", "accuses", "accuse") {
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
	if o.Base == 0 || r.has(o.Verb, r.words.Welcome) || o.Passive {
		return subject{}
	}
	if run := r.s.SubjectOf(l.over); !run.Empty() && r.isAgent(run) {
		return subject{Run: run}
	}
	return subject{}
}
