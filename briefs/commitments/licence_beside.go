package commitments

import "attache/briefs/clause"

// beside is a passive infinitive told beside a clause: "with a round to be held".
func (r *reading) beside(i int) licence {
	c := &r.s.Clauses[i]
	k := r.lastOf(r.words.with, max(r.s.First+1, c.Group.First-11), c.Group.First)
	if c.Governor >= 0 || k < 0 || r.anyToken(k, c.Group.First, r.isGroup) {
		return none
	}
	who := clause.Run{First: k + 1, Last: c.Group.First}
	isOwn := r.isComma(k-1) && r.isMention(who.Last-1) && r.isAgent(who) && !r.stands("both", who.First, who.Last) // "with Peru to lend two scanners"
	if !c.Passive && !isOwn {
		return none
	}
	return licence{row: r.rows.by[anAside][0].row, over: -1, head: k, outer: -1, signal: clause.Run{First: k + 1, Last: c.Group.First + 1}}
}

// asAside is an infinitive between commas behind a noun that tells when the thing
// comes about: "The levy, to take effect on 4 May, answers".
func (r *reading) asAside(i int) licence {
	c := &r.s.Clauses[i]
	comma := c.Group.First - 1
	if !r.isComma(comma) || !r.hasTime(c.Group.Last, c.Last) || !c.Passive && !r.has(c.Verb, r.words.Comeabout) {
		return none
	}
	for k := range r.s.Clauses {
		if o := &r.s.Clauses[k]; o.Subject.Last == comma {
			return licence{row: r.rows.by[anAside][0].row, over: -1, head: c.Group.First, outer: -1, signal: c.Group, subject: o.Subject}
		}
	}
	return none
}

// toBeHeld is a passive infinitive right behind an event or a paper that comes about on a day ahead: "hailed the talks | to be held in
// Lima in May".
func (r *reading) toBeHeld(i int) licence {
	c := &r.s.Clauses[i]
	if !c.Passive || c.Negative || !r.has(c.Verb, r.words.Happen) || !r.isAhead(c.Group.Last, c.Last) {
		return none
	}
	if k := c.Over; k >= 0 { // which must tell it as a fact, and promise nothing itself, whose day it would be
		o := &r.s.Clauses[k]
		if !o.Finite || o.Negative || o.Modal != clause.Plain || r.licences[k].row != nil || r.has(o.Verb, r.words.Demand) || r.has(o.Verb, r.words.Hope) {
			return none
		}
	}
	run := r.nounPhraseBefore(c.Group.First)
	if !r.isHead(run, r.words.Occasion) && !r.isHead(run, r.words.Terms) || r.headEnd(run) != run.Last {
		return none
	}
	return licence{row: r.rows.by[anAside][0].row, over: -1, head: run.Last, outer: -1, signal: c.Group, subject: run}
}

// nounPhraseBefore is the phrase of a noun that ends before token k, without what leads to it.
func (r *reading) nounPhraseBefore(k int) clause.Run {
	first := k - 1
	for first > r.s.First && k-first < longestThing && !r.has(first, r.words.Det) && !r.has(first-1, r.words.Prep) && !r.isGroup(first-1) {
		first--
	}
	return clause.Run{First: first, Last: k}
}

// behindThing is a passive infinitive behind a comma that tells what is to become of
// the thing before it: "concluded a treaty, to be signed in May", "will ship 20 tonnes
// in May, to be followed by as much in June".
func (r *reading) behindThing(i int) licence {
	c := &r.s.Clauses[i]
	isNext := r.word(c.Verb) == "followed"
	if c.Over < 0 || !r.isPassiveAside(c) || !isNext && !(r.has(c.Verb, r.words.Happen) && r.hasTime(c.Group.Last, c.Last)) {
		return none
	}
	o := &r.s.Clauses[c.Over]
	if !o.Finite && o.Kind != clause.Infinitive {
		return none
	}
	l := licence{row: r.rows.by[anAside][0].row, over: -1, head: c.Group.First, outer: -1, signal: c.Group}
	if r.licences[c.Over].row != nil {
		if isNext {
			return l
		}
		return none // the day is that of the promise before: "will host a round, to be held in May"
	}
	first := c.Group.First - 2
	for first > o.Group.Last && !r.has(first, r.words.Det) {
		first--
	}
	l.subject = clause.Run{First: first, Last: c.Group.First - 1}
	return l
}

// isPassiveAside reports whether a clause is a passive of its own behind a comma.
func (r *reading) isPassiveAside(c *clause.Clause) bool {
	return c.Passive && c.Governor < 0 && r.isComma(c.Group.First-1)
}

// asideTime is where the time of an act stands that is told of its thing: "will host the
// next round | , to be held in Lima in May".
func (r *reading) asideTime(i int) clause.Run {
	for k := i + 1; k < len(r.s.Clauses); k++ {
		c := &r.s.Clauses[k]
		if c.Over == i && (r.isStartOfThing(c) || r.isPassiveAside(c) && r.has(c.Verb, r.words.Happen) && !r.has(c.Verb, r.words.Lodge)) {
			return clause.Run{First: c.Verb, Last: c.Last}
		}
	}
	return clause.Run{}
}

// isStartOfThing reports whether a clause only tells of the thing of a promise when it begins:
// "set up a scheme | which will come into effect in May".
func (r *reading) isStartOfThing(c *clause.Clause) bool {
	return c.Kind == clause.Relative && r.says(intoForce, c.Verb)
}

// isGroup reports whether token k belongs to a verb group.
func (r *reading) isGroup(k int) bool {
	return r.anyClause(0, func(_ int, c *clause.Clause) bool { return c.Group.Has(k) })
}

// handsOn reports whether the verb of clause o passes its licence on to clause c, which completes it: "will seek to open", "will
// continue to work", "agreed to try to", and not where another stands between who is to do it, "will press | Chile | to lower its fee".
func (r *reading) handsOn(o int, c *clause.Clause, form takes) bool {
	b := &r.s.Clauses[o]
	if isOthers := !c.Object.Empty() && (r.word(b.Verb) == "make" || r.has(b.Verb, r.words.Demand)); isOthers || r.word(c.Object.First) == "it" {
		return false
	}
	switch {
	case b.Passive:
		return r.word(b.Verb) == "committed"
	case form == gerund:
		return r.has(b.Verb, r.words.passGerund)
	}
	return r.has(b.Verb, r.words.passInfinitive)
}

// passed is a licence that a verb passes on, with the firmness that this verb
// gives it.
func (r *reading) passed(l licence) licence {
	up := r.licences[l.outer]
	l.firmness, l.decided = up.firmness, up.decided
	b := &r.s.Clauses[l.outer]
	v := b.Verb
	switch {
	case l.firmness == Repeat:
	case r.has(v, r.words.effortful) && !b.Negative: // and not "will not seek to"
		l.firmness, l.decided = Effort, "content verb"
	case r.has(v, r.words.Keep) && l.firmness != Effort:
		l.firmness, l.decided = Repeat, "content verb"
	}
	return l
}
