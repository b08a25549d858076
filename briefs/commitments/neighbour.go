package commitments

import (
	"slices"

	"attache/briefs/actors"
	"attache/briefs/clause"
	"attache/briefs/timex"
)

// stay is when somebody is where he will act, told in a sentence of its own: "The
// minister will be in Lima next week. He will sign".
type stay struct {
	sentence int
	time     timex.Mention
	who      []string
	latest   int // the last sentence that tells what is done there
}

// isStay reports whether clause c tells that somebody will be somewhere.
func (r *reading) isStay(c *clause.Clause) bool {
	if c.Kind != clause.Main || !c.Finite || c.Past || c.Perfect || c.Negative || c.Modal != clause.Plain && c.Modal != clause.Will && c.Modal != clause.IsTo {
		return false
	}
	return r.idiomEnd(staysThere, c.Verb, c.Last) > c.Verb && r.isAgent(c.Subject)
}

// noteStay remembers where the sentence that was read tells of a stay.
func (r *reading) noteStay() {
	for i := range r.s.Clauses {
		c := &r.s.Clauses[i]
		if !r.isStay(c) || r.word(c.Group.Last) == "home" {
			continue
		}
		times := r.stayTimes(c)
		if len(times) == 0 || !r.isAhead(times[0].First, times[0].Last) {
			continue
		}
		who, _ := r.codesOf(c.Subject)
		r.stay = stay{sentence: r.s.Index, time: times[0], who: who, latest: r.s.Index}
		return
	}
}

// stayTimes are the times that a clause tells of a stay: behind its verb, else before its subject.
func (r *reading) stayTimes(c *clause.Clause) []timex.Mention {
	if times := r.timesIn(c.Group.Last, c.Last); len(times) > 0 {
		return times
	}
	return r.timesIn(r.s.First, c.Subject.First)
}

// isThere reports whether a subject is he or she, or "the delegation", whose stay the
// sentence before tells.
func (r *reading) isThere(sub *subject) bool {
	if r.stay.time.Last == 0 || r.stay.sentence != r.s.Index-1 {
		return false
	}
	switch sub.Last - sub.First {
	case 1:
		return r.has(sub.First, r.words.person)
	case 2:
		return r.d.Tokens[sub.First].Opens && r.word(sub.First) == "the" && r.isOneOf(sub.First+1, "delegation", "mission", "team", "minister", "envoy")
	}
	return false
}

// isOnVisit reports whether a promise goes on with what one person does on the stay that was told: what is done on visits, told right
// behind it, or "also" and without a time between.
func (r *reading) isOnVisit(p *sought) bool {
	farthest := 1
	if r.word(p.a.first+1) == "also" {
		farthest = farthestAlso
	}
	if since := r.s.Index - r.stay.latest; r.stay.time.Last == 0 || since > farthest || p.c.Negative || !r.says(doneOnVisit, p.a.inner) || !r.isOnePerson(p.sub.Run) {
		return false
	}
	return slices.Equal(p.c.By, r.stay.who) && len(r.timesIn(r.d.Sentences[r.stay.latest].Last, p.a.last)) == 0
}

// farthestAlso is how many sentences behind what was told of a stay somebody "also" does something there.
const farthestAlso = 3

// isOnePerson reports whether a phrase is one person of whom was told: "she", "Minister Gil".
func (r *reading) isOnePerson(run clause.Run) bool {
	if run.Last-run.First == 1 {
		return r.isEither(run.First, "he", "she")
	}
	m, ok := r.mentions.At(run.Last - 1)
	return ok && (m.Kind == actors.Individual || m.Kind == actors.Office && !r.isPlural(m.Last-1)) && !r.hasAny(run.First, m.First, r.words.Conj)
}

// longestStay is in how many sentences behind it a stay may be spoken of.
const longestStay = 30

// toldAfter gives the last promise the start that this sentence tells of it: "Peru
// will ban imports. The ban starts on 20 March." It reports whether it did: the start
// is then no promise of its own.
func (r *reading) toldAfter() bool {
	n := len(r.found)
	if n == 0 || len(r.s.Clauses) == 0 || r.found[n-1].sentence != r.s.Index-1 || r.found[n-1].Due != nil || r.found[n-1].Earlier {
		return false
	}
	c := &r.s.Clauses[0]
	a := act{clause: 0, verb: c.Verb, inner: c.Verb, last: c.Last}
	if !r.beginsThat(c, &a) {
		return false
	}
	for _, t := range r.timesIn(c.Group.Last, c.Last) {
		e := r.resolved(&t, timex.Context{Anchor: r.facts.Anchor, Event: r.event})
		if !isDated(e.Due) || !r.isDue(&t, &a) {
			continue
		}
		f := &r.found[n-1]
		due := e.Due
		f.Due = &due
		f.why("due", due.Span, "told in the sentence after")
		return true
	}
	return false
}

// beginsThat reports whether a clause tells that something told before begins: "The
// ban starts".
func (r *reading) beginsThat(c *clause.Clause, a *act) bool {
	run, noun := c.Subject, c.Subject.First+1
	if r.word(noun) == "new" {
		noun++
	}
	isNoun := run.Last-noun == 1 && r.isOneOf(run.First, "the", "this", "that") && !r.isName(noun) // "the ban", "the new rate"
	isThat := run.First == r.s.First && (isNoun || r.isJust(run, "it", "this", "these", "they"))
	if !isThat || c.Kind != clause.Main || !c.Finite || c.Past || c.Negative {
		return false
	}
	r.judge(a, c)
	return a.isForce || r.comesAbout(a) || r.isEither(c.Verb, "applies", "apply") || r.word(c.Group.Last) == "for" && r.isTimed(c.Group.Last) // "It is set for 21 April"
}
