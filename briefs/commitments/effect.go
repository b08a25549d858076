package commitments

import (
	"attache/briefs/actors"
	"attache/briefs/clause"
	"attache/briefs/lexicon"
)

// isEffectOfThing reports whether an agreement, a programme or "it" is said to
// help: "the project will boost", "it will pave the way".
func (r *reading) isEffectOfThing(v *view) bool {
	isNoAgent := r.isHead(v.sub.Run, r.words.Notagent) && !r.isNamedFund(v.sub.Run) || r.isUnknownName(&v.sub) && r.mark(v.sub.Last) != '(' // "Trade Invest Africa (TIA)"
	if isNoAgent && r.verbIs(&v.act, r.words.Effect) || r.isThingTold(v) {
		return true
	}
	if !r.isPronounOf(v, "it", "this", "which") || v.sub.licensed {
		return false
	}
	return r.verbIs(&v.act, r.words.Service) || r.verbIs(&v.act, r.words.Effect) && (r.hasAny(v.act.inner+1, min(v.act.inner+6, v.act.last), r.words.Gain) || r.isAccordTold(&v.sub))
}

// isUnknownName reports whether a subject is a name that stands for no party: an
// agreement by its letters, "The SADEA".
func (r *reading) isUnknownName(sub *subject) bool {
	return r.isProperName(sub.Run) && len(r.cast.In(sub.First, sub.Last)) == 0
}

// isNamedFund reports whether a phrase is the name of a fund or a service that acts: "the World Relief |
// Fund", "Peru's customs | service", "Lima's sovereign fund".
func (r *reading) isNamedFund(run clause.Run) bool {
	if m, ok := r.cast.At(run.First); ok && m.Kind == actors.Body {
		return true
	}
	k := r.headEnd(run) - 1
	return r.isProperName(run) && r.isLine(k, "fund", "service") || r.has(k-1, r.words.Ofservice)
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
