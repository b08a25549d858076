package commitments

import (
	"slices"

	"attache/briefs/clause"
	"attache/briefs/lexicon"
)

// licence is what makes a clause a promise: the row, where its words stand, and
// what lies between them and the act.
type licence struct {
	row      *row
	over     int        // the clause whose subject is bound: that of the verb, of the modal, around the noun
	head     int        // the token of the row's word
	signal   clause.Run // the row's words
	firmness Firmness
	decided  string // what changed the row's firmness
	negative bool
	outer    int        // the verb that passes the licence on: "will | seek | to"; -1 for none
	listed   bool       // it is an item, promised by the head of its list
	cleft    bool       // it is told as a thing: "what Peru agreed is to"
	subject  clause.Run // who an item binds, what an aside tells of, who agreed to what is told as a thing
	when     clause.Run // where its time stands: another cell of a table
}

// license finds for each clause of the sentence what makes it a promise.
func (r *reading) license() {
	r.barren = r.barren[:0]
	r.licences = slices.Grow(r.licences[:0], len(r.s.Clauses))[:len(r.s.Clauses)]
	clear(r.licences) // a clause may hang on one behind it
	for i := range r.s.Clauses {
		l := r.licenceOf(i)
		switch {
		case l.row == nil:
		case l.outer >= 0:
			l = r.passed(l)
		default:
			l.firmness = l.row.firmness
			if l.over >= 0 && (l.row.head == aNoun && r.has(r.s.Clauses[l.over].Verb, r.words.retelling) || l.row.head == aPredicate && (r.has(r.s.Clauses[l.over].Verb, r.words.Keep) || r.isKeptOn(&r.s.Clauses[l.over]))) {
				l.firmness, l.decided = Repeat, "reaffirmed"
			}
		}
		r.licences[i] = l
	}
}

var none = licence{over: -1, head: -1, outer: -1}

// The licences of an infinitive or a gerund, of what a modal leads to and of a plain verb, as they are tried.
var (
	ofInfinitive = [...]func(r *reading, i int) licence{(*reading).byHead, (*reading).behindThing, (*reading).asAside, (*reading).toBeHeld, (*reading).bySeeing, (*reading).byDeal, (*reading).beside}
	ofModal      = [...]func(r *reading, i int) licence{(*reading).byCleft, (*reading).byDraft, (*reading).byModal}
	ofPlain      = [...]func(r *reading, i int) licence{(*reading).byAgreed, (*reading).promisedThing, (*reading).scheduled}
	ofParticiple = [...]func(r *reading, i int) licence{(*reading).grows, (*reading).promisedBeside}
)

func (r *reading) licenceOf(i int) licence {
	c := &r.s.Clauses[i]
	switch {
	case c.Finite && c.Modal != clause.Plain:
		return r.firstOf(ofModal[:], i)
	case c.Finite:
		return r.firstOf(ofPlain[:], i)
	case c.Kind == clause.Infinitive || c.Kind == clause.Gerund:
		return r.firstOf(ofInfinitive[:], i)
	case c.Kind == clause.Participle:
		return r.firstOf(ofParticiple[:], i)
	}
	return none
}

// firstOf is the first licence that clause i has.
func (r *reading) firstOf(ways []func(r *reading, i int) licence, i int) licence {
	for _, way := range ways {
		if l := way(r, i); l.row != nil {
			return l
		}
	}
	return none
}

func (r *reading) byModal(i int) licence {
	c := &r.s.Clauses[i]
	row := r.rows.modals[c.Modal]
	if row == nil || row.requires == aDecision && !r.isDecidedFor(i) && !r.isLetIn(i) {
		return none
	}
	if c.Modal == clause.IsTo && r.isOwnAim(r.s.SubjectOf(i)) {
		row = r.rows.by[aSubject][0].row
	}
	if c.Modal == clause.Subjunctive && (!r.has(c.Governor, r.words.agreeing) || r.word(c.Subject.First) == "should") { // "that, should any pest | be found, they"
		return none
	}
	return licence{row: row, over: i, head: c.Group.First, outer: -1, signal: clause.Run{First: c.Group.First, Last: max(c.Group.First+1, c.Verb)}}
}

// isOwnAim reports whether a phrase is somebody's aim or plan: "our target", "the new minister's plan", "the intention of
// Peru".
func (r *reading) isOwnAim(run clause.Run) bool {
	end := r.headEnd(run)
	isOf := r.is(end, r.words.of) && r.isMention(run.Last-1) && r.isAgent(clause.Run{First: end + 1, Last: run.Last})
	return r.isHead(run, r.words.Plannoun) && (isOf || r.has(run.First, r.words.Owner) || r.anyToken(run.First+1, end, r.isPossessive))
}

// byCleft is the licence of what is told as a thing that was agreed or promised: "what
// Peru and Chile agreed | is to halve the fee".
func (r *reading) byCleft(i int) licence {
	c := &r.s.Clauses[i]
	if i == 0 || c.Modal != clause.IsTo {
		return none
	}
	k := i - 1
	o := &r.s.Clauses[k]
	who := o.Subject
	if r.isEither(who.First, "what", "all") {
		who.First++
	}
	if !r.isEither(who.First-1, "what", "all") {
		return none
	}
	return licence{row: r.rows.find(aVerb, r.d.Tokens[o.Verb].Sym, infinitive), over: k, head: o.Verb, outer: -1, signal: clause.Run{First: who.First - 1, Last: c.Group.First + 2}, cleft: true, subject: who}
}

// byDraft is the licence of what somebody writes who can give it force: "is drafting | a bill that |
// will end the levy".
func (r *reading) byDraft(i int) licence {
	c := &r.s.Clauses[i]
	if c.Over < 0 || c.Modal == clause.May || !r.isHead(c.Subject, r.words.Statute) {
		return none
	}
	o := &r.s.Clauses[c.Over]
	if row := r.rows.find(aDraft, r.d.Tokens[o.Verb].Sym, 0); row != nil && o.Progressive {
		return licence{row: row, over: c.Over, head: o.Verb, outer: -1, signal: clause.Run{First: o.Group.First, Last: c.Group.First + 1}}
	}
	return none
}

// isDecidedFor reports whether a clause tells what somebody was told to do: "decided
// that | experts should study it", "agreed that | ministers should report by Easter". What "should
// be" of a thing is no more than a view.
func (r *reading) isDecidedFor(i int) bool {
	c := &r.s.Clauses[i]
	first := &r.s.Clauses[r.s.Head(i)]
	isMeant := r.has(first.Governor, r.words.Decide) || r.has(first.Governor, r.words.Agree) && r.isAhead(c.Group.Last, c.Last)
	return isMeant && !c.Passive && r.word(first.Group.First) == "should"
}

// promisedThing is a verb whose object is what is promised: "pledged $5 million".
func (r *reading) promisedThing(i int) licence {
	c := &r.s.Clauses[i]
	word := c.Verb
	if r.word(c.Predicate) == "committed" {
		word = c.Predicate // "remains committed"
	}
	row, k := r.rows.find(anObject, r.d.Tokens[word].Sym, 0), r.objectStart(c)
	if row != nil && !r.completed(i) && slices.ContainsFunc(r.things[row.class], func(t thingRow) bool { return r.isPromised(&t, k, c) }) {
		return licence{row: row, over: i, head: word, outer: -1, signal: c.Group}
	}
	return none
}

// promisedBeside is such a verb in -ing behind a comma: "closed the talks, | pledging $5 million".
func (r *reading) promisedBeside(i int) licence {
	c := &r.s.Clauses[i]
	if c.Passive || !r.has(c.Verb, r.words.Pledge) || r.form(c.Verb)&lexicon.Ing == 0 || !r.isComma(c.Group.First-1) || !r.anyToken(c.Group.Last, min(c.Group.Last+5, c.Last), r.isSumAt) {
		return none
	}
	return r.promisedThing(i)
}

// scheduled is a clause that tells what is arranged for a day: "leaves on Friday", "is lifting the ban from Friday", "are set
// for April 13".
func (r *reading) scheduled(i int) licence {
	c := &r.s.Clauses[i]
	word := c.Verb
	if c.Predicate >= 0 {
		word = c.Predicate
	}
	if !r.has(word, r.rows.words[aSchedule]) {
		return none // most
	}
	form := r.scheduleForm(i, word)
	if row := r.rows.find(aSchedule, r.d.Tokens[word].Sym, form); form != 0 && row != nil {
		return licence{row: row, over: i, head: word, outer: -1, signal: clause.Run{First: c.Group.First, Last: max(c.Group.Last, word+1)}}
	}
	return none
}

// scheduleForm is in which form clause i tells what is arranged, by the word at a token; 0 in none.
func (r *reading) scheduleForm(i, word int) takes {
	c := &r.s.Clauses[i]
	switch {
	case c.Passive || c.Predicate >= 0:
		if !r.isForAct(i, word) && r.isArranged(c, word) {
			return aPlan
		}
	case c.Past && c.Kind != clause.Reported || r.completed(i):
	case c.Progressive:
		return r.underWay(i)
	case !c.Past && !c.Perfect:
		return r.presentOf(i)
	}
	return 0
}

// isForAct reports whether only a time stands between the word at a token and an act for which those of clause i are arranged: "ministers
// are set on Friday | to sign".
func (r *reading) isForAct(i, word int) bool {
	t, ok := r.timeIn(word+1, word+3)
	if !ok || r.word(word+1) == "for" || !r.completed(i) || !r.isAgent(r.s.Clauses[i].Subject) {
		return false
	}
	m, _ := r.timeAt(t)
	return r.anyClause(i+1, func(_ int, c *clause.Clause) bool { return c.Kind == clause.Infinitive && c.Group.First == m.Last })
}

// underWay is the form of a progressive that a day ahead makes a future, or with which somebody says of a measure of his that it
// begins or ends, or of a body or a case that he founds or brings it: "is lifting the ban from Friday", "announced that it was |
// lifting its ban", "are | setting up a panel, they said", "talks are starting this month".
func (r *reading) underWay(i int) takes {
	c := &r.s.Clauses[i]
	what := clause.Run{First: c.Group.Last, Last: c.Last}
	isMeasure := r.has(c.Verb, r.words.Turning) && r.isHead(what, r.words.turned) || r.has(c.Verb, r.words.Launching) && r.isHead(what, r.words.launched)
	isDeclared := isMeasure && r.isSaid(i)
	switch {
	case (isDeclared || r.isAhead(what.First, what.Last) || r.opensAhead(c)) && r.isAgent(r.s.SubjectOf(i)) && r.word(c.Verb) != "heading":
		return aProgressive
	case r.isHead(c.Subject, r.words.Occasion) && r.word(what.First) != "to" && r.isOpenYet(what.First, what.Last):
		return aPresent
	}
	return 0
}

// isSaid reports whether somebody is told to say clause i, or one of those of whom it tells, behind a comma.
func (r *reading) isSaid(i int) bool {
	if o := r.s.Clauses[i].Over; o >= 0 {
		return r.has(r.s.Clauses[o].Verb, r.words.Say)
	}
	by, _ := r.codesOf(r.s.SubjectOf(i))
	return r.anyClause(i+1, func(_ int, c *clause.Clause) bool {
		if c.Kind != clause.Main || !r.isComma(c.Subject.First-1) || !r.has(c.Verb, r.words.Say) {
			return false
		}
		codes, _ := r.codesOf(c.Subject)
		return slices.ContainsFunc(codes, func(code string) bool { return slices.Contains(by, code) })
	})
}

// opensAhead reports whether the sentence of a clause opens with a day ahead, right before its subject, "On 7 July | Peru's minister", and
// not with that of a story told in the present, "The next day", or in March "December 17 -".
func (r *reading) opensAhead(c *clause.Clause) bool {
	first := c.Subject.First
	if c.Kind != clause.Main || c.Perfect || c.Subject.Empty() || first <= r.s.First || first > r.s.First+longestLeadIn || r.word(r.s.First) == "the" || !r.isAhead(r.s.First, first) {
		return false
	}
	ts := r.timesIn(r.s.First, first)
	return r.facts.Anchor.Until(r.timeNow(&ts[0]).Due.From) <= halfYear
}

// isArranged reports whether the passive or predicate at a token leads to when something is, or was to be on a day that is yet
// to come: "is due in", "has been set for", "A second round | was set for June".
func (r *reading) isArranged(c *clause.Clause, word int) bool {
	if !r.says(arrangedFor, word) && !(r.says(dueBy, word) && r.isHead(c.Subject, r.words.Finding)) { // "the ruling is due by 28 May"
		return false
	}
	if c.Past {
		return c.Kind == clause.Main && r.isHead(c.Subject, r.words.Occasion) && r.isAhead(word+1, c.Last) && !r.hasAny(c.Last, r.s.Last, r.words.Overtaking)
	}
	return !c.Subject.Empty() && r.hasTime(word+1, c.Last) && (!c.Perfect || r.isAhead(word+1, c.Last))
}

// completed reports whether an infinitive, gerund or reported clause completes the
// verb of clause i.
func (r *reading) completed(i int) bool {
	o := &r.s.Clauses[i]
	return r.anyClause(0, func(_ int, c *clause.Clause) bool {
		isBeside := c.Kind == clause.Gerund && r.has(c.Marker-1, r.words.Conj) // "committed to the removal of the fee and | to opening a port"
		return c.Governor >= 0 && !isBeside && (c.Governor == o.Verb || c.Governor == o.Predicate)
	})
}

// byHead is the licence that the verb, noun or adjective over an infinitive or
// gerund gives.
func (r *reading) byHead(i int) licence {
	c := &r.s.Clauses[i]
	if c.Governor < 0 {
		return r.bySelf(i)
	}
	form := infinitive
	if c.Kind == clause.Gerund {
		form = gerund
	}
	o := c.Over
	isEffort := o >= 0 && r.has(c.Governor, r.words.Effortnoun) && r.has(r.s.Clauses[o].Verb, r.words.Exert) // "vowed to make efforts | to halve"
	if o < 0 || !isEffort && r.s.Clauses[o].Verb != c.Governor && r.s.Clauses[o].Predicate != c.Governor {
		return r.byNoun(i, form)
	}
	if up := r.licences[o]; up.row != nil && (isEffort || r.handsOn(o, c, form)) {
		up.outer = o
		return up
	}
	return r.byVerb(o, c, form)
}

// bySelf is the licence of what somebody gives himself time for, "gave itself until June | to
// answer", or can only do, "will have no choice but | to answer".
func (r *reading) bySelf(i int) licence {
	c := &r.s.Clauses[i]
	if c.Over < 0 {
		return none
	}
	if up := r.licences[c.Over]; r.says(noChoice, r.s.Clauses[c.Over].Verb) {
		up.outer = c.Over
		return up
	}
	o := &r.s.Clauses[c.Over]
	if !r.says(givesItself, o.Verb) || !r.hasTime(o.Group.Last+1, o.Group.Last+3) {
		return none
	}
	return licence{row: r.rows.by[aDeadline][0].row, over: c.Over, head: o.Verb, outer: -1, signal: clause.Run{First: o.Group.First, Last: c.Group.First + 1}, when: clause.Run{First: o.Group.Last, Last: c.Group.First}}
}

// byVerb is the licence of a verb or predicate over clause c.
func (r *reading) byVerb(o int, c *clause.Clause, form takes) licence {
	b := &r.s.Clauses[o]
	if !r.tellsMind(b) {
		return none // whose mind nobody tells
	}
	kind, word := aVerb, b.Verb
	if b.Predicate == c.Governor || b.Passive && (r.isResolve(b) || r.has(b.Verb, r.words.Instruct)) {
		kind, word = aPredicate, c.Governor
	}
	row := r.rowOf(kind, word, c, form)
	if row == nil || !r.fits(row, o, word, c) || b.Passive && kind == aVerb && !r.isPassivePlan(b) {
		return none
	}
	return licence{row: row, over: o, head: word, outer: -1, signal: clause.Run{First: b.Group.First, Last: c.Group.First + 1}, negative: r.word(c.Marker) == "against" || row.requires == aRulingOut}
}

// tellsMind reports whether a clause tells whose mind its verb is of: also a gerund of a promise by which something came
// about, or after or despite which it does, "won praise by | agreeing to open its ports".
func (r *reading) tellsMind(c *clause.Clause) bool {
	switch {
	case c.Finite, c.Kind == clause.Participle, c.Kind == clause.Item, r.isKeptOn(c):
		return true
	case c.Kind != clause.Gerund, c.Over < 0, c.Negative, !r.isOneOf(c.Marker, "by", "after", "despite"), !r.has(c.Verb, r.words.Agree) && !r.has(c.Verb, r.words.Promise):
		return false
	}
	o := &r.s.Clauses[c.Over]
	for o.Kind == clause.Infinitive && o.Over >= 0 && !o.Negative {
		o = &r.s.Clauses[o.Over] // "has sought | to avoid the levy by"
	}
	isOver := o.Past || o.Perfect || r.word(c.Marker) != "by"
	return o.Finite && isOver && !o.Negative && o.Modal == clause.Plain
}

// rowOf is the row of a verb or predicate at a token over clause c.
func (r *reading) rowOf(kind head, word int, c *clause.Clause, form takes) *row {
	w := r.d.Tokens[word].Sym
	if !c.Object.Empty() {
		return r.rows.findObject(w)
	}
	row := r.rows.find(kind, w, form)
	if row != nil && row.whose == byObject {
		return r.rows.binding // "bound itself to"
	}
	return row
}

// isResolve reports whether a passive tells a state of mind, "is committed", "are resolved", "is set",
// and not "a fund was set up to".
func (r *reading) isResolve(b *clause.Clause) bool {
	return r.has(b.Verb, r.words.Resolute) && r.word(b.Group.Last) != "up"
}

// isPassivePlan is "is planned to be opened", "it was agreed to open", and "Peru and Chile are agreed".
func (r *reading) isPassivePlan(b *clause.Clause) bool {
	isNobodys := b.Subject.Empty() || r.word(b.Subject.First) == "it"
	return r.word(b.Verb) == "planned" || isNobodys && r.has(b.Verb, r.words.Decide) || r.has(b.Verb, r.words.Agree) && (isNobodys || !b.Past && r.isAgent(b.Subject))
}
