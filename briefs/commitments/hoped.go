package commitments

import "attache/briefs/clause"

// isChance finds an adverb that makes a forecast of what it stands with.
func (r *reading) isChance(v *view) bool {
	if r.hasAny(v.signal.First, v.act.inner, r.words.Chance) {
		return true
	}
	if o := &r.s.Clauses[r.s.Head(v.i)]; r.isBareJoined(v.i) && r.hasAny(o.Group.First, o.Verb, r.words.Chance) {
		return true // "are likely to hire when times are good and | sack"
	}
	if v.over == nil {
		return false
	}
	first := v.over.Group.First
	return v.row.head == aModal && r.has(first-1, r.words.Chance) || !v.over.Subject.Empty() && r.hasAny(v.over.Subject.Last, first, r.words.Chance)
}

// endsHope reports whether what stands over a clause says nothing of what it tells: a time or reason, a "but", or who promises of
// himself, "asked Chile, | which agreed to".
func (r *reading) endsHope(c *clause.Clause) bool {
	isReason := c.Kind == clause.Adverbial && r.has(c.Marker, r.words.Fact) || r.word(c.Marker) == "why"
	return c.Over < 0 || isReason || r.word(c.Join) == "but" || c.Kind == clause.Relative && r.isComma(c.Marker-1) && r.isBinding(c)
}

// isUnderHope looks at what stands over the signal.
func (r *reading) isUnderHope(v *view) bool {
	for k, n := v.licence.over, 0; k >= 0 && n < 5; k, n = r.s.Clauses[k].Over, n+1 {
		c := &r.s.Clauses[k]
		if r.endsHope(c) {
			break
		}
		switch o := &r.s.Clauses[c.Over]; {
		case n > 0 && c.Kind == clause.Infinitive && (r.has(c.Verb, r.words.Say) || r.has(c.Verb, r.words.Light)) && r.isEither(o.Verb, "wish", "like"):
			return false // "I wish to announce that"
		case c.Kind != clause.Reported && c.Kind != clause.Infinitive && c.Kind != clause.Relative:
		case r.isHope(o), c.Kind == clause.Reported && r.isDoubted(c, o):
			return true
		}
	}
	return false
}

// isHope reports whether a clause holds what follows for likely, good or wrong: "remain | sceptical", "denied". What a text
// "foresees" parties agreed on.
func (r *reading) isHope(o *clause.Clause) bool {
	if r.has(o.Verb, r.words.Laydown) && r.isHead(o.Subject, r.words.Terms) || o.Negative && r.word(o.Verb) == "worry" {
		return false
	}
	return r.has(o.Group.Last, r.words.Outlook) || r.has(o.Predicate, r.words.Outlook) || r.has(o.Verb, r.words.unsure)
}

// isDoubted reports whether what clause c tells under clause o is only doubted, asked for or not said: "signs that", "the risk is
// that", "does not indicate that", "wants guarantees that".
func (r *reading) isDoubted(c, o *clause.Clause) bool {
	m, k := c.Marker-1, r.headEnd(o.Subject)-1
	switch {
	case r.has(m, r.words.doubtful), r.has(o.Subject.Last-1, r.words.doubtful):
		return true
	case o.Negative && c.Governor == o.Verb && (r.has(o.Verb, r.words.Bearout) || r.has(o.Verb, r.words.Say)):
		return true
	case r.has(o.Verb, r.words.seeking) && r.hasAny(o.Group.Last, c.Marker, r.words.Promisenoun):
		return true
	}
	return r.has(k, r.words.doubtful) && !r.isOneOf(k, "sign", "signs", "indication", "indications") // which are facts
}
