package commitments

import (
	"attache/briefs/clause"
	"attache/briefs/text"
)

// idle is words with which an act begins that binds nobody, and what else must hold of it.
type idle struct {
	words string // as a pattern, from the act's verb on
	of    string // the class of the noun behind the verb; empty for any
	by    string // the class of who does it; empty for anyone
	is    manner
	only  func(r *reading, v *view) bool // nil for nothing more
}

// manner is how an act is told, and by whom it is done.
type manner uint64

const (
	denied manner = 1 << iota
	undenied
	inPassive
	inActive
	bare       // without an object
	itself     // no other verb leads to its own: "try to find"
	whole      // nothing stands behind the words
	bySpeaker  // by "I" or "we"
	byActor    // by who can act
	byOfficial // by who holds an office, or is named
	byThing    // by "it", or by what cannot act
	ofNamed    // by one who is named
	ofNobody   // by nobody who is named
	anEffort
	asIsTo // "is to", "was to"
	asWould
	nounAlone // the noun that promises opens the signal, and did not come about

	overActive // of the clause over the act: it is told as done
	overPassive
	overProgressive
	overPerfect
	overMay
	overReported
	overRelative
	overMain
	overParticiple
	overThing    // it has a subject that cannot act
	overPromised // it promises something itself
	overDoer     // it is a participle or a gerund with who does it right before
	toldMay      // what is told of the word that promises may or would be
	toldPassive  // that is told as done
	overBefore   // its verb stands before the word that promises

	aState
	keeping
	withObject
	existing   // "there will be"
	comingUp   // it comes about by itself
	onDay      // a day ahead is named for it
	onNoDay    // none is
	underVow   // a promise stands over it
	underSaid  // a promise or a report does
	unsaid     // neither does
	byOneMore  // by an event, or by one more of what was told before
	byShipment // by a trade flow, or by how much of a quota or duty
)

// toldHow are how each of them is seen, in the order of the constants; end is where the words end.
var toldHow = [...]func(r *reading, v *view, end int) bool{
	func(_ *reading, v *view, _ int) bool { return v.act.negative },
	func(_ *reading, v *view, _ int) bool { return !v.act.negative },
	func(_ *reading, v *view, _ int) bool { return v.act.passive },
	func(_ *reading, v *view, _ int) bool { return !v.act.passive },
	func(r *reading, v *view, _ int) bool { return !r.hasObject(&v.act) },
	func(_ *reading, v *view, _ int) bool { return v.act.verb == v.act.inner },
	func(r *reading, v *view, end int) bool {
		return !r.anyToken(end, v.act.last, func(k int) bool { return r.d.Tokens[k].Kind != text.Punct })
	},
	func(r *reading, v *view, _ int) bool { return r.isJust(v.sub.Run, "i", "we") },
	func(r *reading, v *view, _ int) bool { return r.isAgentSubject(&v.sub) },
	func(r *reading, v *view, _ int) bool {
		return r.isHead(v.sub.Run, r.words.Official) || r.isNamed(v.sub.Last-1, ofPerson)
	},
	func(r *reading, v *view, _ int) bool {
		return r.isJust(v.sub.Run, "it", "this", "that", "which") || !r.isAgentSubject(&v.sub)
	},
	func(_ *reading, v *view, _ int) bool { return v.sub.explicit },
	func(_ *reading, v *view, _ int) bool { return !v.sub.explicit },
	func(_ *reading, v *view, _ int) bool { return v.row.firmness == Effort },
	func(_ *reading, v *view, _ int) bool {
		return v.row.modal == clause.IsTo || v.row.modal == clause.WasTo
	},
	func(_ *reading, v *view, _ int) bool { return v.row.requires == aReport },
	func(r *reading, v *view, _ int) bool {
		return v.row.requires != aSigning && !r.isFromVerb(&v.licence) && r.broughtAbout(v.licence.over, v.licence.head) == nil
	},
	overIs(func(c *clause.Clause) bool { return !c.Passive }),
	overIs(func(c *clause.Clause) bool { return c.Passive }),
	overIs(func(c *clause.Clause) bool { return c.Progressive }),
	overIs(func(c *clause.Clause) bool { return c.Perfect }),
	overIs(func(c *clause.Clause) bool { return c.Modal == clause.May }),
	overIs(func(c *clause.Clause) bool { return c.Kind == clause.Reported }),
	overIs(func(c *clause.Clause) bool { return c.Kind == clause.Relative }),
	overIs(func(c *clause.Clause) bool { return c.Kind == clause.Main }),
	overIs(func(c *clause.Clause) bool { return c.Kind == clause.Participle || c.Kind == clause.Gerund }),
	func(r *reading, v *view, _ int) bool {
		by := r.s.SubjectOf(v.licence.over)
		return !by.Empty() && (!r.isAgent(by) || r.word(by.First) == "this" && by.Last-by.First == 1)
	},
	func(r *reading, v *view, _ int) bool {
		return v.licence.over >= 0 && r.licences[v.licence.over].row != nil
	},
	func(r *reading, v *view, _ int) bool {
		o := v.over
		return o != nil && (o.Kind == clause.Participle || o.Kind == clause.Gerund) && !o.Subject.Empty() && o.Subject.Last == o.Group.First && !r.isComma(o.Subject.Last-1)
	},
	func(r *reading, v *view, _ int) bool {
		c := r.toldOf(v.licence.head)
		return c != nil && (c.Modal == clause.Would || c.Modal == clause.May)
	},
	func(r *reading, v *view, _ int) bool {
		c := r.toldOf(v.licence.head)
		return c != nil && c.Passive
	},
	func(_ *reading, v *view, _ int) bool { return v.over != nil && v.over.Verb < v.licence.head },
	func(_ *reading, v *view, _ int) bool { return v.act.isState },
	func(_ *reading, v *view, _ int) bool { return v.act.keeps },
	func(r *reading, v *view, _ int) bool { return r.hasObject(&v.act) },
	func(_ *reading, v *view, _ int) bool { return v.sub.exists },
	func(r *reading, v *view, _ int) bool { return r.comesAbout(&v.act) },
	func(r *reading, v *view, _ int) bool { return r.isDated(&v.act) },
	func(r *reading, v *view, _ int) bool { return !r.isDated(&v.act) },
	func(_ *reading, v *view, _ int) bool { return v.sub.promised },
	func(_ *reading, v *view, _ int) bool { return v.sub.licensed },
	func(_ *reading, v *view, _ int) bool { return !v.sub.licensed },
	func(r *reading, v *view, _ int) bool {
		return r.isHead(v.sub.Run, r.words.Event) || v.sub.Last-v.sub.First <= 2 && r.has(v.sub.Last-1, r.words.Nthmore)
	},
	func(r *reading, v *view, _ int) bool {
		of := clause.Run{First: r.headEnd(v.sub.Run) + 1, Last: v.sub.Last} // "the share of | the quota"
		return r.isGoods(v.sub.Run) || r.isHead(v.sub.Run, r.words.Portion) && r.isHead(of, r.words.Duty)
	},
}

func overIs(such func(c *clause.Clause) bool) func(r *reading, v *view, end int) bool {
	return func(_ *reading, v *view, _ int) bool { return v.over != nil && such(v.over) }
}

// isJust reports whether a phrase is one of those words and nothing else.
func (r *reading) isJust(run clause.Run, words ...string) bool {
	return run.Last-run.First == 1 && r.isOneOf(run.First, words...)
}

// object is the words behind the act's verb.
func (v *view) object() clause.Run { return clause.Run{First: v.act.inner + 1, Last: v.act.last} }
