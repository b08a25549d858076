package commitments

import (
	"strconv"
	"strings"

	"attache/briefs/clause"
	"attache/briefs/lexicon"
	"attache/briefs/text"
)

// act is what is promised: the content verb and what belongs to it.
type act struct {
	clause      int        // -1 for a thing without a verb
	first, last int        // tokens of the quotation, half open; first is where a joined act begins
	group       clause.Run // the verb group
	verb        int        // the outermost content verb: of "will seek to open", "seek"
	inner       int        // the innermost: "open"
	negative    bool
	passive     bool
	leads       bool       // the first of its signal: the quotation begins with it, or with its subject
	isNoun      bool       // the act is a thing: "pledged $5 billion"
	isForce     bool       // "enter into force"
	isState     bool       // "will be glad": no act
	tries       bool       // "make every effort"
	keeps       bool       // "carry on"
	when        clause.Run // tokens elsewhere that tell its time
	copula      clause.Run // what stands between the verb and what it is told to be done to: "the goods that Peru will buy | are"
	who         clause.Run // who does it, where the verb alone is shared: "Peru will send ships and | Chile | crews"
	elliptic    bool       // the verb is understood: "a first round in May and | a second in June"
}

// act reads what clause i promises by its licence.
func (r *reading) act(i int, l *licence) act {
	c := &r.s.Clauses[i]
	a := act{clause: i, first: c.Group.First, group: c.Group, verb: c.Verb, inner: c.Verb, passive: c.Passive, last: c.Last, when: l.when}
	if a.when.Empty() {
		a.when = r.asideTime(i)
	}
	a.negative = l.negative || r.has(c.Verb, r.words.Refrain) || c.Negative && !(l.over == i && l.row.modal == clause.Plain)
	a.isNoun = l.row.head == anObject || l.row.head == aSchedule
	a.leads = c.Joined < 0
	if c.Joined < 0 {
		r.passThrough(&a, l)
	} else {
		a.first = r.joinedStart(c)
	}
	a.last = r.actEnd(&a)
	if k := r.toldOfThing(l); k >= 0 && !r.hasObject(&a) && r.namesThings(k) {
		a.last, a.copula = r.s.Clauses[k].Last, r.s.Clauses[k].Group
	}
	r.judge(&a, c)
	a.negative = a.negative != r.isNoThing(&a)
	return a
}

// passThrough takes along the verbs that pass the licence on, "will | seek to | open", up to one that is joined: "will continue to
// meet and | work to | open".
func (r *reading) passThrough(a *act, l *licence) {
	for o := l.outer; o >= 0; o = r.licences[o].outer {
		b := &r.s.Clauses[o]
		if a.first = b.Group.First; !r.says(noChoice, b.Verb) {
			a.verb = b.Verb
		}
		a.negative = a.negative || b.Negative
		if b.Joined >= 0 && r.word(b.Join) != "or" {
			a.first, a.leads = r.joinedStart(b), false
			return
		}
	}
}

// joinedStart is where a joined act begins: at its own subject, else at its verb
// with the adverbs before it, "and | fully | apply".
func (r *reading) joinedStart(c *clause.Clause) int {
	if !c.Subject.Empty() {
		return c.Subject.First
	}
	first := c.Group.First
	for first-1 > c.Join && (r.isAdverb(first-1) || r.has(first-1, r.words.Conj) && r.isAdverb(first-2)) {
		first--
	}
	return first
}

// judge tells what kind of act a verb makes with the words behind it.
func (r *reading) judge(a *act, c *clause.Clause) {
	v := c.Verb
	a.isState = r.isStateVerb(c)
	if c.Predicate >= 0 && r.has(c.Predicate, r.words.Happenadj) {
		a.isState, a.passive, a.inner = false, true, c.Predicate
	}
	switch {
	case r.tells(a, takesCharge|isLot|entersFree):
		a.isState = false
	case r.says(intoForce, v):
		a.isForce = true
	case !c.Negative && (r.tells(a, isTried) || r.has(v, r.words.Effort) && !r.tells(a, isClaim)):
		a.tries, a.isState = true, a.isState && !r.tells(a, isExerted)
	case r.tells(a, isContinued), r.has(v, r.words.Keep):
		a.keeps = true
	}
}

// isStateVerb reports whether a clause tells a state and no act: "will be glad",
// "will be prepared to". "Plans to be in Lima on 4 May", "agreed to have closer cooperation" are acts.
func (r *reading) isStateVerb(c *clause.Clause) bool {
	v := c.Verb
	what := clause.Run{First: v + 1, Last: c.Last}
	switch {
	case c.Passive:
		return r.says(readyTo, v)
	case r.word(v) == "be":
		return !(r.isEither(v+1, "in", "at") && r.isAhead(v+1, c.Last))
	case r.word(v) == "have":
		isShared := c.Kind == clause.Infinitive && r.isHead(what, r.words.Shared)
		return !isShared && !r.hadDone(v) && !r.tells(&act{inner: v}, isGranted|isUndertakenThen) && !r.hasAny(v+1, v+3, r.words.Event) && !r.isHead(what, r.words.Occasion) && !r.isHead(what, r.words.Gathering)
	}
	return false
}

// hadDone reports whether something is to be had done: "have the line open", "have it approved before June", "have its laboratory test it".
func (r *reading) hadDone(v int) bool {
	return r.hasDo(v) || r.has(v+1, r.words.Pronoun) && r.form(v+2)&lexicon.Part != 0 || r.isCausative(v) || r.has(v+1, r.words.Det) && (r.form(v+2)&(lexicon.Part|lexicon.Noun) == lexicon.Part || r.form(v+3)&(lexicon.Part|lexicon.Noun) == lexicon.Part)
}

// hasDo reports whether behind "have" at token v somebody of one's own, or who is named, is to do something: "have its laboratory | find out",
// "have Chile | pay a fine", and not "have its share of".
func (r *reading) hasDo(v int) bool {
	n := v + 3
	if m, ok := r.mentionAt(v + 1); ok && !r.has(v+1, r.words.Pronoun) && !r.has(v+1, r.words.Owner) {
		n = m.Last
	} else if !r.has(v+1, r.words.Owner) {
		return false
	}
	isDone := r.form(n)&lexicon.Noun == 0 || r.has(n+1, r.words.Det)
	return r.form(n)&lexicon.Base != 0 && isDone && !r.has(n, r.words.Prep) && !r.has(n, r.words.Adv)
}

// longestCaused is how many tokens may stand between "have" and what is done to the thing.
const longestCaused = 12

// isCausative reports whether behind "have" at token v a thing is to be had done, with no more
// than a place between: "have the pier at Tema | repaired by June", and not "have access to
// goods made in Peru".
func (r *reading) isCausative(v int) bool {
	for k := v + 2; k < min(v+longestCaused, r.s.Last); k++ {
		switch {
		case r.has(k, r.words.Prep):
			if !r.isOneOf(k, "at", "in", "of", "on") || !r.isName(k+1) {
				return false
			}
		case !r.isNounish(k):
			return false
		case r.form(k)&(lexicon.Part|lexicon.Noun) == lexicon.Part && !r.isNounish(k+1):
			return true
		}
	}
	return false
}

// quoteStart is where the quotation of a signal's first act begins: at the party
// where it stands in the clause, else at the signal.
func (r *reading) quoteStart(l *licence, sub *subject) int {
	if sub.object {
		return r.s.SubjectOf(l.over).First
	}
	if sub.exists && !r.d.Tokens[l.signal.First].Spaced {
		return r.s.Clauses[l.over].Subject.Last - 1 // "There'll be"
	}
	if !sub.explicit || l.listed || sub.Last <= sub.First || sub.First > l.signal.First {
		return l.signal.First
	}
	return r.pastNumbering(sub.First)
}

// pastNumbering is token i, or the one behind it where it is the number of the paragraph that it
// begins, of paragraphs that are numbered: "17 Singapore will".
func (r *reading) pastNumbering(i int) int {
	b := r.d.Blocks[r.s.Block].Span
	if int(r.d.Tokens[i].Start) != b.Start || r.d.Tokens[i].Kind != text.Number || !r.isName(i+1) {
		return i
	}
	n, err := strconv.Atoi(r.d.Words(i, i+1))
	for _, step := range [...]int{-1, 1} {
		if k := r.s.Block + step; err == nil && k >= 0 && k < len(r.d.Blocks) && strings.HasPrefix(r.d.Blocks[k].Span.Of(r.d.Text), strconv.Itoa(n+step)+" ") {
			return i + 1
		}
	}
	return i
}

// actionEnd is where the words of an action end: before its time, its condition, or what a comma
// adds.
func (r *reading) actionEnd(a *act, c *found, last int) int {
	for i := a.verb + 2; i < last; i++ {
		start := int(r.d.Tokens[i].Start)
		isAdded := c.Due != nil && start == c.Due.Span.Start && !r.isBeforeThing(i, c.Due.Span.End) || !c.Condition.Empty() && start == c.Condition.Start || r.isComma(i) && r.has(i+1, r.words.Prep)
		if end := r.trimEnd(a.verb+1, i); isAdded && !(end == a.verb+1 && r.isComma(end)) { // "cutting, | over four years, its duty"
			return end
		}
	}
	return last
}

// isBeforeThing reports whether the time at token i, up to an offset, describes the thing behind it: "the traditional | 1 August |
// speech".
func (r *reading) isBeforeThing(i, end int) bool {
	k := r.d.TokenAt(end-1) + 1
	isOpen := r.has(i-1, r.words.Article) || r.has(i-2, r.words.Det) && (describes(r.spelling(i-1)) || r.form(i-1)&lexicon.Part != 0)
	return isOpen && k < r.s.Last && r.mark(k) == 0 && r.d.Tokens[k].Shape == text.Lower && r.isNounish(k) && !r.isAdverb(k) && (r.form(k)&lexicon.Ing == 0 || r.has(k, r.words.Event))
}

// action is the content verb and its object, as an infinitive: the act without
// its time, its condition and what is added after a comma.
func (r *reading) action(a *act, c *found) string {
	last := r.trimEnd(a.verb+1, a.last)
	switch {
	case a.elliptic:
		return r.d.Words(a.verb, a.verb+1) + " " + r.d.Words(a.first, last)
	case a.isNoun:
		return r.d.Words(a.group.First, last)
	}
	words := r.d.Words(a.verb, r.actionEnd(a, c, last))
	if !a.copula.Empty() {
		words = r.d.Words(a.verb, a.copula.First) + " " + r.d.Words(a.copula.Last, last)
	}
	if a.passive && !strings.HasPrefix(words, "be ") {
		return "be " + words
	}
	return words
}
