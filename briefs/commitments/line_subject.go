package commitments

import (
	"attache/briefs/clause"
	"attache/briefs/text"
)

// subject is who or what the act is told of: of its own clause, else of what
// stands over it.
func (x *line) subject(sub *subject) clause.Run {
	c := &x.s.Clauses[x.a.clause]
	if run := x.namedSubject(c, sub); !run.Empty() {
		return run
	}
	if run := x.letSubject(c); !run.Empty() {
		return run
	}
	run := x.unfronted(x.exemplified(x.s.SubjectOf(x.a.clause)))
	if c.Kind == clause.Relative {
		run = x.related(c, run)
	}
	if !run.Empty() {
		return run
	}
	if sub.Empty() {
		return x.firstCell(sub.Run)
	}
	return sub.Run
}

// namedSubject is the subject of an act where the clause says it otherwise than before its verb.
func (x *line) namedSubject(c *clause.Clause, sub *subject) (run clause.Run) {
	isDone := x.a.passive && c.Kind == clause.Infinitive
	if isDone {
		run = x.besides(c, sub)
	}
	switch {
	case !run.Empty():
		return run
	case isDone && c.Object.Last <= sub.First:
		return sub.Run // "he said, with | the details | to be released"
	case !c.Object.Empty():
		return c.Object
	}
	return run
}

// unfronted is a subject without the phrase that the sentence begins with and no comma parts from it: "under the accord | the
// amount of money".
func (x *line) unfronted(run clause.Run) clause.Run {
	k := run.First
	if run.Empty() || !x.has(k, x.words.Prep) {
		return run
	}
	if x.word(k+1) == "which" && k+3 < run.Last {
		run.First = k + 3 // "by which time | the levy"
		return run
	}
	if x.isEither(k+1, "respect", "regard") {
		k += 2
	}
	p, _ := x.phraseAt(k+1, run.Last)
	switch {
	case x.has(p.Last, x.words.Det):
		run.First = p.Last
	case x.isOneOf(k+1, "these", "those", "such"):
		run.First = k + 3
	}
	return run
}

// besides is the thing right before a passive infinitive whose clause has another subject: "Peru agreed to a plan, with | the
// details | to be released".
func (x *line) besides(c *clause.Clause, sub *subject) clause.Run {
	if x.has(c.Group.First-1, x.words.Isdue) || !x.isAgent(sub.Run) || c.Group.First-1 <= sub.Last {
		return clause.Run{}
	}
	return x.thingBefore(c.Group.First)
}

// letSubject is the thing that those who promise mean to have something happen to: "intend
// for | the gains of the accord | to go to".
func (x *line) letSubject(c *clause.Clause) clause.Run {
	if c.Kind != clause.Infinitive || c.Over < 0 {
		return clause.Run{}
	}
	k := x.s.Clauses[c.Over].Group.Last
	if x.word(k) != "for" {
		return clause.Run{}
	}
	run := clause.Run{First: k + 1, Last: c.Group.First}
	over := x.s.Clauses[c.Over].Verb
	if !x.has(over, x.words.Plan) && !x.has(over, x.words.Havedone) {
		return clause.Run{} // "much to be said for the decision to build", "blamed for plans to"
	}
	if q, ok := x.phraseAt(k+1, run.Last); !ok || x.isAgent(q.Run) || !x.has(q.Last, x.words.Prep) {
		return clause.Run{}
	}
	return run
}

// thingBefore is the thing that ends before token k: "with | the details | to be signed".
func (x *line) thingBefore(k int) (run clause.Run) {
	x.phrasesBefore(k, 0, func(q phrase, _ int) bool {
		if !run.Empty() && !x.isTied(q.Last, run.First) || run.Empty() && q.Last != k {
			return false
		}
		run = clause.Run{First: q.First, Last: k}
		return !x.has(q.First, x.words.Article) && !x.isOneOf(q.First-1, "to", "in", "at", "with", "by")
	})
	if x.isAgent(run) {
		return clause.Run{}
	}
	return run
}

// related is what a relative clause is told of, where the reader of clauses found run: the
// whole thing before it, and for one that enters into force an agreement.
func (x *line) related(c *clause.Clause, run clause.Run) clause.Run {
	if k := c.Marker - 1; x.word(k) == "of" && run.First < k && run.Last == k+1 {
		return x.partOfWhich(run, k) // "the draft | of which will be sent"
	}
	if run.Empty() || run.Last == c.Marker-1 || x.mark(run.Last-1) == '-' && x.word(c.Marker) == "which" {
		if q := x.antecedent(c.Marker); !q.Empty() {
			run = q
		}
	}
	run = x.lastOf(run)
	if x.a.isForce && run.Empty() {
		q := x.lastPhrase(x.a.group.First, furthest, func(q phrase) bool { return x.has(q.head, x.words.Pact) })
		return x.wide(q, x.a.group.First).Run
	}
	return run
}

// partOfWhich is a part that a relative clause tells of, "the draft of which": what it is
// part of is the thing before it.
func (x *line) partOfWhich(run clause.Run, of int) clause.Run {
	var whole phrase
	x.phrasesBefore(run.First, 0, func(q phrase, _ int) bool {
		if !whole.Empty() && x.has(whole.First, x.words.Det) {
			return false
		}
		if whole.Empty() {
			whole = x.widened(q, run.First)
		}
		whole.First, whole.head = q.First, q.head
		return true
	})
	if !whole.Empty() {
		x.ofWhat, x.ofWhatAt = whole, of
	}
	run.Last = of
	return run
}

// lastOf is what the last preposition in a run leads to that ties no phrase to another:
// "the matter via | talks", which are held.
func (x *line) lastOf(run clause.Run) clause.Run {
	for k := run.First; k < run.Last-1; k++ {
		if x.has(k, x.words.Throughwhat) && !(x.word(k) == "with" && x.isMention(k+1)) {
			run.First = k + 1
		}
	}
	return run
}

// antecedent is the thing that a relative clause which begins at token k tells more of; empty where none stands
// right before it.
func (x *line) antecedent(k int) clause.Run {
	var run clause.Run
	isApart := x.isComma(k-1) || x.mark(k-1) == '-'
	class := taken[x.base(x.a.inner)]
	x.phrasesBefore(k, 0, func(q phrase, _ int) bool {
		if !run.Empty() && !x.isTied(q.Last, run.First) {
			return false
		}
		if !x.isThing(q) || x.word(k) == "which" && x.arePeople(q) {
			return run.Empty() // "the accord that Peru ever signed, | which", "backers of | the accord, which"
		}
		if x.isEither(q.head, "part", "member") {
			whole, _ := x.phraseAt(q.Last+1, k)
			run = whole.Run // "part of | the initiative that Peru leads, | which"
			return false
		}
		run = x.widened(q, k).Run
		return isApart || class != "" && !x.has(q.head, x.words.Set(class)) && !x.has(q.head, x.words.restriction) // "a desk for complaints about fish, | which", "duties on fish | it will lift"
	})
	return x.brought(run)
}

// brought is the thing that comes about by what a run tells of, where a clause tells more of the thing: "the passage of | the
// bill, which he will sign". What takes place is the passage itself.
func (x *line) brought(run clause.Run) clause.Run {
	p, _ := x.phraseAt(run.First, run.Last)
	if x.word(p.Last) != "of" || !x.has(p.head, x.words.Bringing) {
		return run
	}
	if x.has(x.a.inner, x.words.Ofevent) {
		return run
	}
	run.First = p.Last + 1
	return run
}

// isTied reports whether only a preposition or "and" ties the phrase that ends at a token
// to the next.
func (x *line) isTied(end, next int) bool {
	return next == end+1 && (x.has(end, x.words.Prep) || x.has(end, x.words.Conj))
}

// firstCell is the first cell of a row of a table, which names what the others tell
// of; another subject where there is none.
func (x *line) firstCell(other clause.Run) clause.Run {
	if x.d.Blocks[x.s.Block].Kind != text.Row {
		return other
	}
	k := x.s.Index
	for k > 0 && x.d.Sentences[k-1].Block == x.s.Block {
		k--
	}
	return clause.Run{First: x.d.Sentences[k].First, Last: x.d.Sentences[k].Last}
}
