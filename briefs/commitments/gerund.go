package commitments

import (
	"attache/briefs/actors"
	"attache/briefs/clause"
	"attache/briefs/text"
)

// fitsGerund reports whether clause o, whose verb c completes, is what the row asks for: "ruled | out
// taxing", "is looking | at opening", "its commitments include opening".
func (r *reading) fitsGerund(row *row, o int, c *clause.Clause) bool {
	b := &r.s.Clauses[o]
	switch row.needs {
	case nothing:
		return row.class != "enlist" || r.word(b.Group.Last) == "up" // and not "an order that he signed banning it"
	case anAgent:
		return row.class != "assureto" || b.Finite // "with Peru assured of winning it"
	case aPlanOn:
		return r.isEither(c.Marker, "on", "at")
	case aRulingOut:
		return r.word(b.Group.Last) == "out" && b.Modal == clause.Plain
	case aLookingAt:
		return r.word(c.Marker) == "at" && b.Progressive && !b.Past
	case aPledgeList:
		sub := r.s.SubjectOf(o)
		return b.Modal == clause.Plain && !b.Past && r.isHead(sub, r.words.Promisenoun) && len(r.cast.In(sub.First, sub.Last)) > 0
	}
	return true
}

// judgedAtHome is whose decision is meant that people of one state welcome or attack: "Chilean growers
// hailed | the government's decision to".
func (r *reading) judgedAtHome(p *party) []string {
	if p.l.row.head != aNoun || p.l.over < 0 || !p.sub.explicit || !r.isBareSubject(p.sub.Run) || r.word(p.sub.Last-1) != "government" {
		return nil
	}
	o := &r.s.Clauses[p.l.over]
	for _, m := range r.cast.In(o.Subject.First, o.Subject.Last) {
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
