package commitments

import (
	"strings"

	"attache/briefs/actors"
	"attache/briefs/clause"
	"attache/briefs/text"
)

// fitting is what rows ask for, beside their words, of clause o over the act's clause c, by what stands at token n: "ruled | out
// taxing", "is looking | at opening", "its commitments include opening", of a noun that a paper is signed, an order given, an offer accepted.
var fitting = [ownStaff + 1]func(r *reading, row *row, o, n int, c *clause.Clause) bool{
	nothing: func(r *reading, row *row, o, _ int, c *clause.Clause) bool {
		if row.class != "enlist" {
			return true
		}
		isAccepted := !strings.HasPrefix(r.word(r.s.Clauses[o].Verb), "sign") && c.Kind == clause.Infinitive && !r.s.Clauses[o].Passive
		return isAccepted || r.word(r.s.Clauses[o].Group.Last) == "up" // and not "an order that he signed banning it"
	},
	anAgent: func(r *reading, row *row, o, _ int, _ *clause.Clause) bool {
		return row.class != "assureto" || r.s.Clauses[o].Finite // "with Peru assured of winning it"
	},
	aPlanOn: func(r *reading, _ *row, _, _ int, c *clause.Clause) bool { return r.isEither(c.Marker, "on", "at") },
	aRulingOut: func(r *reading, _ *row, o, _ int, _ *clause.Clause) bool {
		return r.word(r.s.Clauses[o].Group.Last) == "out" && r.s.Clauses[o].Modal == clause.Plain
	},
	aLookingAt: func(r *reading, _ *row, o, _ int, c *clause.Clause) bool {
		return r.word(c.Marker) == "at" && r.s.Clauses[o].Progressive && !r.s.Clauses[o].Past
	},
	aPledgeList: func(r *reading, _ *row, o, _ int, _ *clause.Clause) bool {
		b, sub := &r.s.Clauses[o], r.s.SubjectOf(o)
		return b.Modal == clause.Plain && !b.Past && r.isHead(sub, r.words.Promisenoun) && len(r.mentions.In(sub.First, sub.Last)) > 0
	},
	anAccepting: takenUp, anAcceptance: takenUp,
	aGiving: func(r *reading, row *row, o, n int, _ *clause.Clause) bool {
		if o < 0 || !r.has(r.s.Clauses[o].Verb, r.words.Handout) || n >= r.s.Clauses[o].Verb+5 {
			return false
		}
		if row.class != "consentnoun" {
			return true
		}
		b := &r.s.Clauses[o]
		_, isTo := r.mentionAt(b.Verb + 1) // "gave | Chile | its consent to"
		return b.Finite && b.Modal == clause.Plain && (!isTo || r.has(b.Verb+1, r.words.Owner))
	},
	aSigning: func(r *reading, _ *row, o, n int, _ *clause.Clause) bool {
		if o < 0 {
			return false
		}
		b := &r.s.Clauses[o]
		isSeen := r.has(b.Verb, r.words.Witness) && r.hasAny(b.Verb+1, n-1, r.words.Signing) // "witnessed the signing of a memorandum to"
		return isSeen || r.has(b.Verb, r.words.Sign) && !b.Passive && !b.Progressive && n < b.Verb+12
	},
}

// takenUp is whether a proposal is: "has accepted a Chilean | proposal to", "an | offer to build it was accepted".
func takenUp(r *reading, _ *row, _, n int, _ *clause.Clause) bool {
	return r.anyClause(0, func(_ int, c *clause.Clause) bool {
		return !c.Negative && (c.Subject.Has(n) || c.Finite && c.Verb < n && n <= c.Verb+6) && r.says(takesUp, c.Verb)
	})
}

// fits reports whether a row has what it asks for beside its words.
func (r *reading) fits(row *row, o, n int, c *clause.Clause) bool {
	is := fitting[row.requires]
	return is == nil || is(r, row, o, n, c)
}

// judgedAtHome is whose decision is meant that people of one state welcome or attack: "Chilean growers
// hailed | the government's decision to".
func (r *reading) judgedAtHome(p *party) []string {
	if p.l.row.head != aNoun || p.l.over < 0 || !p.sub.explicit || !r.isBareSubject(p.sub.Run) || r.word(p.sub.Last-1) != "government" {
		return nil
	}
	o := &r.s.Clauses[p.l.over]
	for _, m := range r.mentions.In(o.Subject.First, o.Subject.Last) {
		if m.Kind == actors.Demonym || m.Use == actors.Modifier || m.Kind == actors.Body {
			return m.Codes
		}
	}
	return nil
}

// grows is the licence of how much something will be later that is promised: "will hire 100, | doubling
// to 200 within five years".
func (r *reading) grows(i int) licence {
	c := &r.s.Clauses[i]
	k := c.Group.First
	if c.Kind != clause.Participle || c.Over < 0 || !r.isComma(k-1) || !r.has(c.Verb, r.words.Befallgoods) || !r.isEither(c.Verb+1, "to", "by") || !r.isAmount(c.Verb+2) || r.isTimed(c.Verb+1) {
		return none
	}
	o := &r.s.Clauses[c.Over]
	if r.licences[c.Over].row == nil || o.Last < k-1 || !r.hasNumber(o.Verb, k) || !r.isAhead(c.Verb+1, c.Last) {
		return none
	}
	return licence{row: r.rows.by[anAside][0].row, over: -1, head: k, outer: -1, signal: c.Group}
}

// hasNumber reports whether a number stands among tokens that is no time.
func (r *reading) hasNumber(first, last int) bool {
	for k := first; k < min(last, len(r.d.Tokens)); k++ {
		if r.d.Tokens[k].Kind == text.Number && !r.isTimed(k) {
			return true
		}
	}
	return false
}
