package commitments

import (
	"slices"

	"attache/briefs/actors"
	"attache/briefs/clause"
)

// takesCharge reports whether an act is to be the one who has to do something: "be responsible for building it", "be in
// charge of the docks". For what goes wrong, nobody promises to answer.
func (r *reading) takesCharge(a *act) bool {
	k := r.idiomEnd(beInCharge, a.inner, a.last)
	return k > a.inner && r.isStateOrBody(r.s.SubjectOf(a.clause)) && !r.hasAny(k, min(k+4, a.last), r.words.Illness)
}

// isSumSpent reports whether it is told how much one side will buy, lend or invest by a day or over a time: "Peru's purchases will
// total $3 billion over five years".
func (r *reading) isSumSpent(v *view) bool {
	sub, a := &v.sub, &v.act
	k := r.idiomEnd(addUpTo, a.inner, a.last)
	return k > a.inner && r.isAmount(k) && r.isHead(sub.Run, r.words.Spending) && r.isDated(a)
}

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
	m, ok := r.cast.At(c.Subject.First)
	if !ok || !r.has(c.Verb, r.words.Inland) {
		return false
	}
	by, _ := r.codesOf(r.s.SubjectOf(first.Over))
	return !slices.Equal(by, m.Codes)
}

// lets is who lets the other do it.
func (r *reading) lets(p *party) []string {
	if p.l.row.needs != aDecision || !r.isLetIn(p.l.over) {
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

// isStateOrBody reports whether a phrase is a state, a body or a side, and not a person who has his job: "Peru", "the ministry",
// "each side".
func (r *reading) isStateOrBody(run clause.Run) bool {
	ms := r.cast.In(run.First, run.Last)
	return len(ms) > 0 && ms[0].Kind != actors.Individual && ms[0].Kind != actors.Body
}

// staysCommitted reports whether somebody is told to be as bound as before: "remains committed".
func (r *reading) staysCommitted(c *clause.Clause) bool {
	return r.isEither(c.Predicate, "committed", "pledged")
}

// weigher is who weighs what the other asks for: the other side.
func (r *reading) weigher(p *party) []string {
	asker, _ := r.codesOf(p.sub.Run)
	if !r.means(p.sub.Run, &p.act, isWeighed) || len(asker) != 1 {
		return nil
	}
	return r.other(asker)
}

// goesThere reports whether somebody who holds an office is told to be where he has something to do, or on a day: "will be in Lima
// to sign the pact".
func (r *reading) goesThere(v *view) bool {
	sub, a := &v.sub, &v.act
	k := a.inner + 1
	if r.word(a.inner) != "be" || !r.isEither(k, "in", "at") || !r.isHead(sub.Run, r.words.Official) || !r.isName(k+1) {
		return false
	}
	for n := k + 1; n < a.last && n < k+8 && !r.isComma(n); n++ {
		if r.word(n) == "to" {
			for n++; r.isAdverb(n); n++ {
			}
			return r.has(n, r.words.Act)
		}
	}
	return r.isAhead(k, a.last)
}

// isPerson reports whether a phrase ends in somebody's name.
func (r *reading) isPerson(run clause.Run) bool {
	m, ok := r.cast.At(run.Last - 1)
	return ok && m.Kind == actors.Individual
}
