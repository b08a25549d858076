package commitments

import (
	"slices"
	"strings"

	"attache/briefs/clause"
	"attache/briefs/lexicon"
	"attache/briefs/text"
)

// bySeeing is the licence of what an agreement is told to see a party do: "the deal will see | Peru cut
// its duty".
func (r *reading) bySeeing(i int) licence {
	c := &r.s.Clauses[i]
	if c.Over < 0 || r.word(r.s.Clauses[c.Over].Verb) != "see" {
		return none
	}
	up := r.licences[c.Over]
	if !r.isAgreement(r.s.SubjectOf(c.Over)) || !r.isAgent(c.Subject) {
		return none
	}
	return licence{row: up.row, over: c.Over, head: c.Group.First, outer: -1, signal: up.signal, cleft: true, subject: c.Subject}
}

// isAgreement reports whether a phrase is an agreement, or a part of one: "the deal", "part of the accord".
func (r *reading) isAgreement(run clause.Run) bool {
	if r.word(run.First) == "part" {
		run.First += 2
	}
	return r.isHead(run, r.words.accord)
}

// isSeen reports whether an agreement, or goods whose duty it lowers, are told to see something done: "the deal will
// see | carpets exported at a lower rate", "Peruvian goods will see | duties reduced". What only rises or falls is no act.
func (r *reading) isSeen(sub clause.Run, a *act) bool {
	isParty := slices.ContainsFunc(r.licences, func(l licence) bool { return l.cleft && l.over == a.clause }) // its act is the promise
	if r.word(a.inner) != "see" || isParty {
		return false
	}
	if r.tells(a, seesSeized) {
		return true
	}
	if !r.isAgreement(sub) {
		return r.isGoods(sub) && r.tells(a, seesDuty)
	}
	for k := a.inner + 2; k < a.last && k < a.inner+longestSeen && !r.isBreak(k); k++ {
		isTraded := r.isOneOf(k, "exported", "entering", "enter", "enjoying", "paying") && r.hasAny(k+1, min(k+9, a.last), r.words.Duty) // "exported at a lower duty"
		if isTraded || r.has(k, r.words.Happen) && r.form(k)&lexicon.Noun == 0 {                                                         // "granted", "open a post"
			return !r.isHead(clause.Run{First: a.inner + 1, Last: k}, r.words.Notseen)
		}
	}
	return false
}

// longestSeen is how many words may stand between "see" and what is done.
const longestSeen = 10

// isMoney reports whether a phrase is a sum or what is lent or given, or stands for one of which the sentence before
// tells: "about 30 million euros", "the loan from Oslo", "this".
func (r *reading) isMoney(run clause.Run) bool {
	if r.isHead(run, r.words.Money) || r.hasAny(run.First, run.Last, r.words.Currency) {
		return true
	}
	k := r.s.Index - 1
	return k >= 0 && r.isOneOf(run.First, "this", "it", "they") && strings.ContainsAny(r.d.Sentences[k].Of(r.d.Text), "$€£¥")
}

// isLaterStage reports whether a clause tells what follows a time up to which something is promised: "will cut it each year until
// 2030, | when it would be abolished".
func (r *reading) isLaterStage(c *clause.Clause) bool {
	if c.Modal != clause.Will && c.Modal != clause.Would || r.word(c.Marker) != "when" {
		return false
	}
	k := c.Marker
	if r.isComma(k - 1) {
		k--
	}
	up, t := r.stageOf(c), r.timeBefore(k)
	return up >= 0 && r.licences[up].row != nil && t != nil && r.stands("until", t.First-1, k)
}

// stageOf is the clause whose time a clause goes on from, past what only tells of a thing in it: "quotas for plums | grown in Peru |
// until 2030, when".
func (r *reading) stageOf(c *clause.Clause) int {
	k := c.Over
	for k >= 0 && r.s.Clauses[k].Kind == clause.Participle && r.licences[k].row == nil {
		k = r.s.Clauses[k].Over
	}
	return k
}

// byDeal is the licence of what a deal is told to be: "the deal was for | Peru to lift its ban".
func (r *reading) byDeal(i int) licence {
	c := &r.s.Clauses[i]
	if c.Over < 0 {
		return none
	}
	o := &r.s.Clauses[c.Over]
	who := clause.Run{First: o.Group.Last + 1, Last: c.Group.First}
	if o.Negative || !r.isEither(o.Verb, "is", "was") || r.word(o.Group.Last) != "for" || !r.isHead(r.s.SubjectOf(c.Over), r.words.Agreementnoun) {
		return none
	}
	return licence{row: r.rows.of(aVerb, "agree"), over: c.Over, head: o.Verb, outer: -1, signal: clause.Run{First: who.First, Last: c.Group.First + 1}, cleft: true, subject: who}
}

// byAgreed is the licence of a thing of which a sentence says first that it was agreed: "Also agreed between Peru and Chile | is
// the opening of a post", or of what was resolved: "it was resolved that | the two countries reinforce".
func (r *reading) byAgreed(i int) licence {
	c := &r.s.Clauses[i]
	if c.Kind == clause.Reported && c.Over >= 0 && !c.Past && r.form(c.Verb)&lexicon.Base != 0 && r.says(itResolved, r.s.Clauses[c.Over].Subject.First) {
		return licence{row: r.rows.modals[clause.Subjunctive], over: i, head: c.Group.First, outer: -1, signal: c.Group}
	}
	first := c.Subject.First
	if !r.has(first, r.words.Agree) || !r.isEither(c.Verb, "is", "was") || !r.isActNoun(c.Group.Last, c.Last) {
		return none
	}
	return licence{row: r.rows.of(anObject, "bringabout"), over: i, head: c.Verb, outer: -1, signal: clause.Run{First: first, Last: c.Group.Last}}
}

// pastCaption is a subject without what was run into it before: a caption, "The first meeting held on 4 March | The
// Peruvian side will", or who says it, "the envoy who said | Peru will".
func (r *reading) pastCaption(run clause.Run) clause.Run {
	for k := run.First + 2; k < run.Last; k++ {
		if r.d.Tokens[k].Shape == text.Capital && r.isEither(k, "the", "both") && r.timeBefore(k) != nil {
			return clause.Run{First: k, Last: run.Last}
		}
		if r.isOneOf(k-1, "said", "says", "stated", "announced") && r.isAgent(clause.Run{First: k, Last: run.Last}) {
			return clause.Run{First: k, Last: run.Last}
		}
	}
	return run
}
