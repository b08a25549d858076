package commitments

import "attache/briefs/match"

// words are the sets of words that clause reading asks about; their names are
// those of the classes in vocabulary.go.
type words struct {
	verbs *verbTable

	say, reaffirm, agree, promise, promising             match.Set
	adv, not, and1, det, prep, sub, relative, cond       match.Set
	aux, modal, will, refusal, demand, forecast          match.Set
	forecaster, agent, event, duty, happen, begin        match.Set
	plan, pronoun, refrain, boiler, generic              match.Set
	domestic, opinion, be, have, recurring               match.Set
	joint, article, owner, plural, move, organ, compound match.Set
	measure, dropped, pact, pacts, commitment            match.Set
	effort, earnings, span, about                        match.Set
}

func newWords(v *match.Vocabulary, verbs *verbTable) words {
	w := words{verbs: verbs}
	for name, set := range map[string]*match.Set{
		"say": &w.say, "agree": &w.agree, "promise": &w.promise, "promising": &w.promising,
		"adv": &w.adv, "not": &w.not, "and1": &w.and1, "det": &w.det, "prep": &w.prep, "sub": &w.sub, "relative": &w.relative, "cond": &w.cond,
		"auxfinite": &w.aux, "modal": &w.modal, "will": &w.will, "refusal": &w.refusal, "demand": &w.demand, "forecast": &w.forecast,
		"forecaster": &w.forecaster, "agent": &w.agent, "event": &w.event, "duty": &w.duty, "happen": &w.happen, "begin": &w.begin,
		"plan": &w.plan, "pronoun": &w.pronoun, "refrain": &w.refrain, "boiler": &w.boiler, "generic": &w.generic,
		"domestic": &w.domestic, "opinion": &w.opinion, "be": &w.be, "have": &w.have, "recurring": &w.recurring, "joint": &w.joint, "article": &w.article, "owner": &w.owner, "plannouns": &w.plural,
		"move": &w.move, "organ": &w.organ, "measure": &w.measure, "effort": &w.effort, "earnings": &w.earnings, "span": &w.span, "about": &w.about, "dropped": &w.dropped, "pact": &w.pact, "pacts": &w.pacts, "promisenoun": &w.commitment, "compound": &w.compound,
	} {
		*set = v.Set(name)
	}
	w.reaffirm = v.Set("reaffirm", "reaffirming")
	return w
}
