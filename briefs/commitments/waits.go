package commitments

import (
	"attache/briefs/clause"
	"attache/briefs/lexicon"
	"attache/briefs/match"
	"attache/briefs/text"
)

// waits is a row: words with which a condition begins.
type waits struct {
	words string                                   // the pattern that they match
	only  func(r *reading, k, end int, a act) bool // what else must hold of those from token k to end, and of the act; nil for nothing
	in    string                                   // a text with its condition between bars
	not   string                                   // near misses, whose promises wait for nothing, one a line
}

var conditions = []waits{
	{
		words: "pending", only: func(r *reading, k, _ int, a act) bool {
			return k != a.inner+1 && !r.has(k-1, r.words.Det) && !(r.has(k-1, r.words.Adv) && r.has(k-2, r.words.Det)) && r.mark(k-1) != '-'
		},
		in: "Peru will halt its ban |pending a ruling|.", not: "Peru will ratify the long-pending pact with Norway.",
	},
	{
		words: "if | unless | whenever | assuming that?", only: func(r *reading, k, end int, _ act) bool {
			isAside := r.isEither(end, "possible", "necessary") || r.word(end) == "any" && r.mark(end+1) != 0 || r.word(k) == "assuming" && !r.hasFinite(end+1, end+8)
			return !isAside && !r.isAskedIf(k) && !r.isEither(k-1, "even", "as")
		},
		in: "Peru will consider a lower fee |if any ship from Norway is late|.", not: "Peru will check if the feed is safe.\nPeru will check for each ship if the feed is safe.\nPeru will lift its ban even if Norway objects.\nPeru will treat Norway as if it were a member.\nPeru will chair the board, with Norway assuming the post of clerk.",
	},
	{
		words: "barring | absent", only: func(r *reading, k, end int, _ act) bool {
			return (k == r.s.First || r.isComma(k-1)) && r.isOneOf(end, "a", "an", "any", "another", "further", "new", "some")
		},
		in: "Peru will open two ports, |barring a storm off Norway|.", not: "Peru will close its port, barring the ships of Norway.",
	},
	{
		words: "once", only: func(r *reading, k, end int, _ act) bool {
			isFormerly := func(_ int, c *clause.Clause) bool { return c.Finite && c.Past && c.Verb == end && c.Marker != k } // "who | once said"
			return r.word(k-1) != "at" && !(r.has(k-1, r.words.Det) && !r.is(k-1, r.words.that)) && !r.isOneOf(end, "a", "again", "every", "more", "in", "per") && !r.anyClause(0, isFormerly)
		},
		in: "Peru will open two ports |once Norway has agreed|.", not: "Peru will hold talks once a year.\nNorway's envoy, who once said Peru will open two ports, left.",
	},
	{
		words: "when", only: func(r *reading, k, end int, a act) bool {
			isAside := r.isComma(k - 1)
			if isAside && k > a.verb || !r.hasFinite(end+1, end+10) || r.timeBefore(k) != nil || isAside && r.timeBefore(k-1) != nil { // "in May, | when"
				return false
			}
			n := r.clauseWith(0, func(_ int, c *clause.Clause) bool { return c.Verb >= end })
			return n < 0 && !r.isEither(end, "asked", "told") || n >= 0 && !r.s.Clauses[n].Past && (r.s.Clauses[n].Finite || r.s.Clauses[n].Group.First != end)
		},
		in: "Peru will open two ports |when Norway agrees|.", not: "Peru will open two ports in May, when its minister is in Oslo.",
	},
	{
		words: "should", only: func(r *reading, k, end int, a act) bool {
			return k > a.verb && (r.isName(end) || r.has(end, r.words.Article)) || r.d.Tokens[k].Opens
		},
		in: "Peru will open two ports |should Norway agree|.", not: "Peru will study what should be done.",
	},
	{
		words: "(provided | providing) that?", only: func(r *reading, k, end int, _ act) bool { return end > k+1 || r.isComma(k-1) },
		in: "Peru will open two ports |provided that Norway agrees|.", not: "Peru will use the data provided by Norway.",
	},
	{
		words: "subject (to|on|upon)", only: func(r *reading, k, _ int, a act) bool {
			return k != a.inner && !r.has(k-1, r.words.Be) && r.word(k-1) != "made"
		},
		in: "Peru will open two ports |subject to approval by parliament|.", not: "Peru will subject to checks all boats of Norway.",
	},
	{
		words: "(contingent | conditional | depending) (to|on|upon)",
		in:    "Peru will open two ports |contingent on approval by parliament|.", not: "Peru will end conditional loans to Norway.",
	},
	{
		words: "(on|upon) (request|condition) | on the condition", in: "Peru will send two ships |on condition that Norway agrees|.", not: "Peru will work on the request of Norway.",
	},
	{
		words: "until | before", only: func(r *reading, k, _ int, a act) bool {
			t, isTime := r.timeAt(k)
			return a.negative && !(isTime && t.IsTimex()) // a promise not to act holds until an event, and not until a day
		},
		in: "Peru will not open its ports |until Norway agrees|.", not: "Peru will not open its ports before May.",
	},
	{
		words: "in the event (that|of) | in that case | in case of", in: "Peru will open two ports |in case of a shortage|.", not: "Peru will take part in the event.",
	},
	{
		words: "(so|as) long as | as and when | without the consent", only: func(r *reading, _, end int, _ act) bool {
			return !r.isOneOf(end, "necessary", "needed", "required", "possible") && !(r.word(end) == "it" && r.word(end+1) == "takes")
		},
		in: "Peru will open two ports |as long as Norway complies|.", not: "Peru will open a port as long and as deep.\nPeru will keep the ships of Norway for as long as it takes.",
	},
	{
		words: "as soon as", only: func(r *reading, _, end int, _ act) bool {
			return r.hasFinite(end+1, end+8) && !r.isOneOf(end, "possible", "practicable", "feasible")
		},
		in: "Peru will open two ports |as soon as Norway has agreed|.", not: "Peru will open two ports as soon as possible.",
	},
	{
		words: "as (each|every)", in: "Peru will pay for the track in parts |as each section of it is finished|.", not: "Peru will pay for each port as a whole.",
	},
}

// conditionTable finds conditions by the words that begin them.
type conditionTable struct{ *match.Table[*waits] }

func newConditionTable(lex *text.Lexicon, l *lexicon.Words) conditionTable {
	return conditionTable{tableOf(lex, l, conditions, func(row *waits) (name, words string) { return row.words, row.words })}
}

// isAskedIf reports whether the "if" at token k tells what is asked or looked into, "check for each ship | if it is clean", and not on what
// condition an object is: "consider a fee | if".
func (r *reading) isAskedIf(k int) bool {
	n := r.lastOf(r.words.Asksif, max(k-5, r.s.First), k)
	if n < 0 || r.mark(k-1) != 0 {
		return false
	}
	hasObject := r.form(n)&lexicon.Base != 0 && r.hasObject(&act{inner: n, last: k}) && !r.isTimed(n+1)
	return n == k-1 || r.is(k-1, r.words.that) || r.isOneOf(n, "ask", "asked", "asking", "tell") || !hasObject
}

// isCondition reports whether a condition begins at token i.
func (r *reading) isCondition(i int, a *act) bool {
	for m := range r.waits.Each(r.d, i, len(r.d.Tokens)) {
		if row := m.Row.Yield; row.only == nil || row.only(r, i, m.Last, *a) {
			return true
		}
	}
	return false
}
