package commitments

import (
	"slices"

	"attache/briefs/clause"
)

// isLetIn reports whether a clause tells what one side lets another do in its land: "agreed that | Chilean boats may fish off
// Tacna", "agreed that | part of it could be used by Chilean firms". What only may come about is none.
func (r *reading) isLetIn(i int) bool {
	c := &r.s.Clauses[i]
	first := &r.s.Clauses[r.s.Head(i)]
	if !r.has(first.Governor, r.words.Agree) || !r.isOneOf(first.Group.First, "can", "could", "may", "might") {
		return false
	}
	if c.Passive {
		return r.isOneOf(c.Verb, "used", "sold", "built")
	}
	m, ok := r.mentions.At(c.Subject.First)
	if !ok || !r.has(c.Verb, r.words.Inland) {
		return false
	}
	by, _ := r.codesOf(r.s.SubjectOf(first.Over))
	return !slices.Equal(by, m.Codes)
}

// lets is who lets the other do it.
func (r *reading) lets(p *party) []string {
	if p.l.row.requires != aDecision || !r.isLetIn(p.l.over) {
		return nil
	}
	codes, _ := r.codesOf(r.s.SubjectOf(r.s.Clauses[r.s.Head(p.l.over)].Over))
	return codes
}

// isNoThing reports whether an act denies what it is done to: "will take | no action to", "will impose | no duties". "Will spare no
// effort" does not.
func (r *reading) isNoThing(a *act) bool {
	if r.word(a.inner+1) != "no" || r.has(a.inner, r.words.Havenone) {
		return false
	}
	if thing := (clause.Run{First: a.inner + 2, Last: a.last}); r.word(a.inner) == "make" {
		return r.isHead(thing, r.words.Measure)
	}
	return !r.has(a.inner+2, r.words.Nomore)
}

// weigher is who weighs what the other asks for: the other side.
func (r *reading) weigher(p *party) []string {
	asker, _ := r.codesOf(p.sub.Run)
	if !r.means(p.sub.Run, &p.act, isWeighed) || len(asker) != 1 {
		return nil
	}
	return r.other(asker)
}
