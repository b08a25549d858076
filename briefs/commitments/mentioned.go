package commitments

import (
	"strings"

	"attache/briefs/clause"
	"attache/briefs/text"
)

// mentions are why a plan or promise that a noun names is only mentioned: nobody makes or
// repeats it there. They are asked in order.
var mentions = []struct {
	name string
	does func(r *reading, v *view) bool
}{
	{"needed", (*reading).isNeeded},
	{"talked over", (*reading).isTalkedOver},
	{"what something is part of", (*reading).isPartOfPlan},
	{"given up", (*reading).isGivenUp},
	{"hurt", (*reading).isHurt},
	{"what a thing helps", (*reading).isServed},
	{"what somebody resists", (*reading).isResisted},
	{"shown by a thing", (*reading).isShownByThing},
	{"what something is proof of", (*reading).isProven},
	{"a contract that stands", (*reading).isStandingContract},
	{"the name of a paper", (*reading).isNamedPaper},
	{"held for good or bad", (*reading).isHeldFor},
	{"only supposed", (*reading).isSupposedPlan},
	{"what bars somebody", (*reading).isBarring},
	{"what something is kept out of", (*reading).isLeftOut},
}

// isOnlyMentioned finds a plan or promise that is told of and not made.
func (r *reading) isOnlyMentioned(v *view) bool {
	if v.row.needs == aSigning || v.row.needs == aGiving || v.row.needs == anAcceptance {
		return false
	}
	for _, m := range mentions {
		if m.does(r, v) {
			return true
		}
	}
	return false
}

// isNeeded finds what is called for: "the need for a firm commitment to".
func (r *reading) isNeeded(v *view) bool {
	n := v.licence.head
	for k := n - 1; k > r.s.First && k > n-6; k-- {
		if r.isEither(k, "of", "for") {
			return r.has(k-1, r.words.Neednoun)
		}
	}
	return false
}

// isTalkedOver finds a plan of nobody in particular that is talked about: "discussed plans to".
func (r *reading) isTalkedOver(v *view) bool {
	return v.row.class == "plannoun" && !v.sub.explicit && v.over != nil && r.isOneOf(v.over.Verb, "discussed", "discuss", "discussing", "discusses", "reviewed", "review", "reviewing", "debated", "examined", "studied")
}

// isLeftOut finds an agreement from which something is taken, so that what follows tells what for: "excluded
// milk | from the trade deal to".
func (r *reading) isLeftOut(v *view) bool {
	return v.over != nil && r.isOneOf(v.over.Verb, "exclude", "excluded", "excludes", "excluding", "exempted", "omitted", "kept", "left", "removed") && r.word(r.phraseBefore(v)) == "from"
}

// phraseBefore is the token before the phrase that names a plan, with its owner.
func (r *reading) phraseBefore(v *view) int {
	first := v.signal.First
	if v.sub.explicit && v.sub.First < first {
		first = v.sub.First
	}
	k := first - 1
	for k > r.s.First && r.has(k, r.words.Article) {
		k--
	}
	return k
}

// isPartOfPlan finds the plan that something else is told to serve: "is part of its plan
// to", "delivers on our plan to".
func (r *reading) isPartOfPlan(v *view) bool {
	k := r.phraseBefore(v)
	return v.row.class == "plannoun" && k > r.s.First && r.has(k, r.words.Prep) && r.has(k-1, r.words.Partof)
}

// isGivenUp finds plans of which a clause tells that they came to nothing: "plans to open a
// line have been frozen".
func (r *reading) isGivenUp(v *view) bool {
	for k := range r.s.Clauses {
		o := &r.s.Clauses[k]
		if !o.Finite || !o.Subject.Has(v.licence.head) {
			continue
		}
		isPut := r.word(o.Verb) == "put" && r.word(o.Group.Last) == "on" && r.word(o.Group.Last+1) == "hold"
		return o.Passive && (isPut || r.has(o.Verb, r.words.Drop)) || r.isOneOf(o.Verb, "collapsed", "failed", "stalled", "lapsed", "expired", "ended") || r.isHardToDo(o)
	}
	return false
}

// isHardToDo reports whether a clause tells what chance its subject has: "will be hard to meet".
func (r *reading) isHardToDo(o *clause.Clause) bool {
	k := o.Group.Last
	if r.isOneOf(o.Verb, "is", "are", "was", "were", "remains", "remain", "looks", "look") && r.word(k) == "in" && r.isOneOf(k+1, "doubt", "jeopardy", "danger", "tatters", "limbo", "ruins", "trouble") {
		return true
	}
	return r.isOneOf(o.Verb, "be", "is", "are", "looks", "seems") && (r.has(k, r.words.Outlook) || r.isOneOf(k, "hard", "difficult", "easy"))
}

// isHurt finds plans that something makes harder: "could hurt its plans to".
func (r *reading) isHurt(v *view) bool {
	return v.row.class == "plannoun" && v.over != nil && v.over.Verb < v.licence.head && (r.has(v.over.Verb, r.words.Hurt) || v.over.Modal == clause.May && r.isOneOf(v.over.Verb, "help", "boost", "aid", "support", "advance"))
}

// isShownByThing finds what a thing only shows: "the new programme underlines Chile's
// commitment to". Who underlines it himself says it again.
func (r *reading) isShownByThing(v *view) bool {
	if v.over == nil || v.licence.over < 0 || v.over.Passive || !r.isReaffirmed(v.over) && !r.has(v.over.Verb, r.words.Attest) || v.over.Verb > v.licence.head {
		return false
	}
	sub := r.s.SubjectOf(v.licence.over)
	if r.has(v.over.Verb, r.words.Attest) {
		return !sub.Empty() && !r.isAgent(sub)
	}
	isText := r.isHead(sub, r.words.Terms) || r.isHead(sub, r.words.Occasion) && !r.isOneOf(v.over.Verb, highlighting...)
	return !sub.Empty() && !r.isAgent(sub) && !isText
}

// highlighting are verbs by which a visit or a signing shows what is meant, and says nothing again.
var highlighting = []string{"highlight", "highlights", "highlighted", "underscore", "underscores", "underscored", "underline", "underlines", "underlined"}

// isProven finds the will that something only proves: "is testament to our commitment to".
func (r *reading) isProven(v *view) bool {
	k := r.phraseBefore(v)
	for k > v.signal.First-4 && k > r.s.First && !r.has(k, r.words.Prep) {
		k--
	}
	return r.isEither(k, "of", "to") && r.has(k-1, r.words.Proof)
}

// isStandingContract finds the contract under which something is done: "cut deliveries
// under its contract to".
func (r *reading) isStandingContract(v *view) bool {
	return r.isEither(v.licence.head, "contract", "contracts") && r.has(r.phraseBefore(v), r.words.Prep)
}

// isNamedPaper finds an agreement that is called by its name: "the Agreement for the
// Avoidance of Double Taxation", "the Global Political Agreement".
func (r *reading) isNamedPaper(v *view) bool {
	n := v.licence.head
	if v.row.class != "agreementnoun" || !r.isCapital(n) || n == r.s.First {
		return false
	}
	isNamedOf := r.has(n+1, r.words.Prep) && (r.isCapital(n+2) || r.has(n+2, r.words.Article) && r.isCapital(n+3)) && !r.isMention(n+2)
	return isNamedOf || r.isCapital(n-1) && !r.isMention(n-1)
}

// isSupposedPlan finds a plan of which it is told what it would be if there were one: "A plan to tax
// squid would be a breach".
func (r *reading) isSupposedPlan(v *view) bool {
	if !strings.EqualFold(r.d.Words(v.signal.First, v.signal.First+1), "a") && !strings.EqualFold(r.d.Words(v.sub.First, v.sub.First+1), "a") && r.word(v.sub.First-1) != "a" && !strings.EqualFold(r.d.Words(max(v.sub.First-1, 0), v.sub.First), "a") {
		return false
	}
	for k := range r.s.Clauses {
		o := &r.s.Clauses[k]
		if o.Finite && o.Subject.Has(v.licence.head) {
			return o.Modal == clause.Would || o.Modal == clause.May
		}
	}
	return false
}

// isBarring finds an agreement that keeps somebody from something: "was barred by an agreement to".
func (r *reading) isBarring(v *view) bool {
	k := r.phraseBefore(v)
	for k > r.s.First && r.has(k, r.words.Det) {
		k--
	}
	return r.word(k) == "by" && v.over != nil && v.over.Passive && r.has(v.over.Verb, r.words.Bar)
}

// isHeldFor finds a decision without an owner of which somebody only tells what he thinks: "I
// support the decision to".
func (r *reading) isHeldFor(v *view) bool {
	return r.isEither(v.licence.head, "decision", "decisions") && !v.sub.explicit && v.over != nil && v.over.Verb < v.licence.head && !v.over.Passive &&
		(r.has(v.over.Verb, r.words.Welcome) || r.has(v.over.Verb, r.words.Stand))
}

func (r *reading) isCapital(i int) bool {
	return i > r.s.First && i < r.s.Last && r.d.Tokens[i].Shape == text.Capital && r.d.Tokens[i].Kind == text.Word
}

// isAccusation finds what one side says that another is up to: "Brussels said Hungary was
// seeking to". What somebody plans himself, or a source tells, stays.
func (r *reading) isAccusation(v *view) bool {
	if v.over == nil || !v.sub.explicit {
		return false
	}
	if r.has(v.act.inner, r.words.Hostile) && v.row.firmness == Effort && (r.isUpTo(v) || r.isOthers(v, r.speakerOf(v))) {
		return true
	}
	if r.isWrong(v) {
		return r.isOthers(v, r.speakerOf(v))
	}
	c := v.over
	return r.isUpTo(v) && c.Over >= 0 && c.Kind == clause.Reported && r.isOthers(v, r.s.SubjectOf(c.Over))
}

// isOthers reports whether what is told of one side is told by another.
func (r *reading) isOthers(v *view, by clause.Run) bool {
	said, rule := r.codesOf(by)
	codes, _ := r.codesOf(v.sub.Run)
	return len(said) == 1 && len(codes) == 1 && said[0] != codes[0] && rule != onlyParty
}

// isUpTo reports whether somebody is said to be trying something.
func (r *reading) isUpTo(v *view) bool {
	return v.row.firmness == Effort && v.over.Progressive && (v.row.class != "plan" || v.over.Past)
}

// isWrong reports whether somebody is said to have chosen to do wrong: "had decided to ignore
// the rules", "had chosen to give itself an edge".
func (r *reading) isWrong(v *view) bool {
	k := v.act.inner
	return v.row.class == "decide" && (r.has(k, r.words.Wrong) || r.word(k) == "give" && r.isEither(k+1, "itself", "themselves"))
}

// isWhy finds the effort for which the same ones do what the clause over it tells: "they met
// as they seek to".
func (r *reading) isWhy(v *view) bool {
	return v.row.firmness == Effort && v.over != nil && v.over.Kind == clause.Adverbial && r.word(v.over.Marker) == "as" && r.has(v.over.Subject.First, r.words.Pronoun) && v.over.Subject.Last-v.over.Subject.First == 1
}

// isServed finds an aim to which a thing is said to contribute: "the deals will contribute to | our goal of cutting costs".
func (r *reading) isServed(v *view) bool {
	return v.row.class == "plannoun" && v.over != nil && r.isOneOf(v.over.Verb, "contribute", "contributes", "contributed") && !r.isAgent(r.s.SubjectOf(v.licence.over))
}

// isResisted finds an agreement that others fight: "the last group resisting | a pact to end the war".
func (r *reading) isResisted(v *view) bool {
	return v.over != nil && v.over.Verb < v.licence.head && v.licence.head-v.over.Verb < 8 && r.isOneOf(v.over.Verb, "resist", "resists", "resisted", "resisting", "defy", "defied", "defying")
}
