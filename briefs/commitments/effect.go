package commitments

import (
	"attache/briefs/actors"
	"attache/briefs/clause"
	"attache/briefs/lexicon"
)

// isEffect reports whether a thing is said to do good or harm, or to hold
// something: nobody acts.
func (r *reading) isEffect(v *view) bool {
	switch {
	case v.row.head == aModal && v.act.passive && r.isHead(v.sub.Run, r.words.Gain):
		return true // "the gains will be shared"
	case v.row.head == aNoun && v.row.needs != aSigning:
		return r.verbIs(&v.act, r.words.Comeabout) && !r.hasObject(&v.act) && !r.isAmount(v.act.inner+1) && r.word(v.act.inner) != "meet"
	case v.row.head != aModal || v.act.passive:
		return false
	case r.isEffectOfThing(v):
		return true
	}
	return v.over.Kind == clause.Relative && r.isRelativeEffect(v)
}

// isEffectOfThing reports whether an agreement, a programme or "it" is said to
// help: "the project will boost", "it will pave the way".
func (r *reading) isEffectOfThing(v *view) bool {
	if r.isNoAgent(&v.sub) && r.verbIs(&v.act, r.words.Effect) || r.isThingTold(v) {
		return true
	}
	if !r.isPronounOf(v, "it", "this", "which") || v.sub.licensed {
		return false
	}
	return r.verbIs(&v.act, r.words.Service) || r.verbIs(&v.act, r.words.Effect) && (r.hasAny(v.act.inner+1, min(v.act.inner+6, v.act.last), r.words.Gain) || r.isAccordTold(&v.sub))
}

// isNoAgent reports whether a subject is a thing, or a name that stands for nobody who is known to act.
func (r *reading) isNoAgent(sub *subject) bool {
	return r.isHead(sub.Run, r.words.Notagent) && !r.isNamedFund(sub.Run) || r.isUnknownName(sub) && r.mark(sub.Last) != '(' // "Trade Invest Africa (TIA)"
}

// isUnknownName reports whether a subject is a name that stands for no party: an
// agreement by its letters, "The SADEA".
func (r *reading) isUnknownName(sub *subject) bool {
	return r.isProperName(sub.Run) && len(r.cast.In(sub.First, sub.Last)) == 0
}

// isNamedFund reports whether a phrase is the name of a fund or a service that acts: "the World Relief |
// Fund", "Peru's customs | service", "Lima's sovereign fund".
func (r *reading) isNamedFund(run clause.Run) bool {
	if m, ok := r.cast.At(run.First); ok && m.Last == run.Last && m.Kind == actors.Body {
		return true
	}
	k := r.headEnd(run) - 1
	return r.isProperName(run) && r.isLine(k, "fund", "service") || r.isEither(k, "service", "services") && r.has(k-1, r.words.Ofservice)
}

// isAccordTold reports whether "it" opens a sentence behind one in which two parties come to
// an agreement, so that it stands for that and for neither: "Peru and Chile signed the pact.
// It will improve".
func (r *reading) isAccordTold(sub *subject) bool {
	k := r.s.Index - 1
	if sub.First != r.s.First || k < 0 {
		return false
	}
	s := r.d.Sentences[k]
	for n := s.First; n < s.Last; n++ {
		if r.has(n, r.words.Terms) {
			return r.says(thisIs, s.First) || r.areSeveral(s.First, min(n, s.First+8))
		}
	}
	return false
}

// areSeveral reports whether tokens first to last name more than one party.
func (r *reading) areSeveral(first, last int) bool {
	var codes []string
	for _, m := range r.cast.In(first, last) {
		codes = together(codes, m.Codes)
	}
	return len(sorted(codes)) > 1
}

// isThingTold reports whether "it" stands for the thing of which the sentence told before what it
// will do: "said the fair would open doors, adding that it would also create goodwill".
func (r *reading) isThingTold(v *view) bool {
	if !r.isPronounOf(v, "it", "they") || !r.verbIs(&v.act, r.words.Effect) {
		return false
	}
	for k := v.licence.over - 1; k >= 0; k-- {
		o := &r.s.Clauses[k]
		isAsserted := o.Modal == clause.Will || o.Modal == clause.Would || k == 0 && k != v.over.Over
		if o.Finite && isAsserted {
			return r.isHead(o.Subject, r.words.Event) && !r.isAgent(o.Subject)
		}
	}
	return false
}

// isRelativeEffect reports whether a relative clause tells what a thing will do: "the
// talks at which they will", "a pact which will give".
func (r *reading) isRelativeEffect(v *view) bool {
	m := r.s.Clauses[r.s.Head(v.licence.over)].Marker
	switch {
	case r.isEither(m-1, "under", "by") && r.hasAny(m-8, m-1, r.words.Terms), r.isNewPact(v, m):
		return false // "an accord signed in Lima under which Peru will deliver"
	case r.has(m-1, r.words.Prep) && !r.isEither(m-1, "of", "under"):
		return true
	case m < 0:
		return false
	case r.isAgent(v.sub.Run) && !r.isHead(v.sub.Run, r.words.Notagent):
		isHabit := r.verbIs(&v.act, r.words.Gathered) && (r.hasAny(v.act.inner+1, v.act.last, r.words.Recurring) || r.stands("twice", v.act.inner, v.act.last))
		return r.isEither(m, "that", "which") && (r.verbIs(&v.act, r.words.Effect) || isHabit) // "a panel, which will meet twice a year"
	}
	return r.verbIs(&v.act, r.words.Effect) || r.form(v.act.inner)&lexicon.Verb != 0 && !r.verbIs(&v.act, r.words.Comeabout)
}

// isNewPact reports whether the relative word at token m stands for an agreement that parties
// make there, and tells what it does: "struck a deal that will end duties".
func (r *reading) isNewPact(v *view, m int) bool {
	if v.over.Over < 0 || !r.has(m-1, r.words.Terms) && !r.isPactByLetters(v.sub.Run) || !r.tells(&v.act, ofPact) {
		return false
	}
	o := &r.s.Clauses[v.over.Over]
	return r.has(o.Verb, r.words.Sign) || r.isEither(o.Verb, "announced", "unveiled")
}

// isPurposeOfThing finds what a thing is for: "the duty is intended to".
func (r *reading) isPurposeOfThing(v *view) bool {
	// "the loan promises to": a word in small letters for no one who acts
	head := r.headEnd(v.sub.Run) - 1
	return v.row.class == "promise" && v.sub.explicit && !r.isName(head) && !r.has(head, r.words.Pronoun) && !r.isAgent(v.sub.Run)
}
