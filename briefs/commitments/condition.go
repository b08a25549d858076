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
	not   string                                   // a near miss, whose promise waits for nothing; empty where the words alone tell
}

var conditions = []waits{
	{
		words: "pending", only: func(r *reading, k, _ int, a act) bool { return k != a.inner+1 && !r.has(k-1, r.words.Det) },
		in: "Peru will halt its ban |pending a ruling|.", not: "Peru will drop pending cases.",
	},
	{
		words: "if | unless | whenever | assuming", only: func(r *reading, k, end int, _ act) bool {
			return !r.isOneOf(end, "any", "possible", "necessary") && !r.asks(k)
		},
		in: "Peru will open two ports |if Norway agrees|.", not: "Peru will check if the feed is safe.",
	},
	{
		words: "once", only: func(r *reading, k, end int, _ act) bool {
			return r.word(k-1) != "at" && !r.isOneOf(end, "a", "again", "every", "more", "in", "per")
		},
		in: "Peru will open two ports |once Norway has agreed|.", not: "Peru will hold talks once a year.",
	},
	{
		words: "when", only: func(r *reading, k, end int, a act) bool {
			return !r.isAfterTime(k) && r.hasFinite(end+1, end+10) && !(r.isComma(k-1) && k > a.verb) && !r.isPastClause(end)
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
		words: "subject (to|on|upon)", only: func(_ *reading, k, _ int, a act) bool { return k != a.inner },
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
		words: "(so|as) long as | as and when | without the consent", in: "Peru will open two ports |as long as Norway complies|.", not: "Peru will open a port as long and as deep.",
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
	rows := make([]match.Row[*waits], len(conditions))
	for i := range conditions {
		rows[i] = match.Row[*waits]{Name: conditions[i].words, Pattern: conditions[i].words, Yield: &conditions[i]}
	}
	return conditionTable{compiled(match.NewVocabulary(lex), l, rows)}
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

// condition is the words that the promise waits for, empty when it waits for
// nothing.
func (r *reading) condition(i int, sub *subject, a *act) text.Span {
	from := a.group.First
	if i >= 0 && r.s.Clauses[i].Join >= 0 && r.s.Clauses[i].Subject.Empty() {
		from = min(from, r.s.Clauses[i].Join+1) // "and, subject to review, to sign"
	}
	for k := from; k < min(r.s.Last, a.last+1); k++ {
		if r.isCondition(k, a) {
			return r.conditionAt(k, r.s.Last)
		}
	}
	if k := a.last + 1; k < r.s.Last && r.isComma(a.last) && r.isOneOf(k, "if", "unless", "provided", "once", "subject") && r.isCondition(k, a) {
		return r.conditionAt(k, r.s.Last)
	}
	if n := len(r.found); n > 0 && r.found[n-1].sentence == r.s.Index && r.word(a.last-1) == "then" {
		return r.found[n-1].Condition // "will check the draft when it arrives and | answer it then"
	}
	first := a.first
	if sub.explicit && sub.First < first {
		first = sub.First
	}
	if sub.explicit || a.leads {
		return r.conditionBefore(first, a)
	}
	return text.Span{}
}

// conditionBefore is a condition that opens the clause: "If asked, Peru will".
func (r *reading) conditionBefore(first int, a *act) text.Span {
	for i := first - 1; i >= r.s.First; i-- {
		if r.isBreak(i) && !r.isQuote(i) {
			return r.conditionOfRequest(first, a)
		}
		if !r.isCondition(i, a) || r.holds(i, a) {
			continue
		}
		c := r.conditionAt(i, first)
		if r.hasFinite(r.d.TokenAt(c.End), first) {
			return r.conditionOfRequest(first, a)
		}
		return c
	}
	return text.Span{}
}

// conditionOfRequest is a condition that opens the sentence where what stands
// between it and the promise is only what somebody may then ask for: "If prices
// fall, Peru may request talks; Chile will answer".
func (r *reading) conditionOfRequest(first int, a *act) text.Span {
	if !r.isCondition(r.s.First, a) {
		return text.Span{}
	}
	c := r.conditionAt(r.s.First, first)
	last, asked := r.d.TokenAt(c.End-1), false
	for k := range r.s.Clauses {
		b := &r.s.Clauses[k]
		if !b.Finite || b.Verb <= last || b.Verb >= first {
			continue
		}
		if b.Modal != clause.May {
			return text.Span{}
		}
		asked = true
	}
	if !asked {
		return text.Span{}
	}
	return c
}

// holds reports whether the act stands inside the clause that token i opens: "once
// Peru had kept its pledge to".
func (r *reading) holds(i int, a *act) bool {
	return r.anyClause(0, func(_ int, c *clause.Clause) bool { return c.Marker == i && c.Verb < a.verb && a.verb < c.Last })
}

// hasFinite reports whether a finite clause has its verb among tokens.
func (r *reading) hasFinite(first, last int) bool {
	return r.anyClause(0, func(_ int, c *clause.Clause) bool { return c.Finite && first <= c.Verb && c.Verb < last })
}

// conditionAt is the condition that begins at token i.
func (r *reading) conditionAt(i, last int) text.Span {
	end := i + 1
	for k := range r.s.Clauses {
		if c := &r.s.Clauses[k]; c.Marker == i {
			end = min(c.Last, last)
		}
	}
	if end == i+1 {
		end = r.pastAside(i, last)
	}
	for end < last && !r.isBreak(end) && !(r.isComma(end) && end >= i+2) && !r.joinsMain(end, i) {
		end++
	}
	return r.d.Cover(i, end)
}

// pastAside is the token behind the verb of a condition that begins at token i with an aside before its
// clause, "If, by then, no deal | is struck"; i+1 where none stands there.
func (r *reading) pastAside(i, last int) int {
	for k := range r.s.Clauses {
		c := &r.s.Clauses[k]
		if c.Verb <= i || c.Verb >= last {
			continue
		}
		if c.Modal == clause.Plain && !c.Past && c.Subject.First > i+2 && r.isComma(c.Subject.First-1) {
			return c.Group.Last
		}
		break
	}
	return i + 1
}

// joinsMain reports whether a clause that is no part of the condition at i begins
// at token end.
func (r *reading) joinsMain(end, i int) bool {
	return r.anyClause(0, func(_ int, c *clause.Clause) bool {
		return c.Join == end && c.Joined >= 0 && r.s.Clauses[c.Joined].Verb < i
	})
}

// asks reports whether an "if" opens a question: "check if the feed is safe".
func (r *reading) asks(i int) bool {
	for k := i - 1; k >= i-5 && k >= r.s.First && r.mark(k) == 0; k-- {
		if r.has(k, r.words.Asksif) {
			return true
		}
	}
	return false
}

// isAfterTime reports whether a time expression ends before token i: "in May, when
// the minister is due in Oslo" tells more of May and asks for nothing.
func (r *reading) isAfterTime(i int) bool {
	if r.isComma(i - 1) {
		i--
	}
	for k := i - 1; k >= 0 && k >= i-8; k-- {
		if t, ok := r.timeAt(k); ok {
			return t.Last == i
		}
	}
	return false
}

// isPastClause reports whether the clause that begins at token i tells of the
// past: "when the pact came into force", "when asked".
func (r *reading) isPastClause(i int) bool {
	for k := range r.s.Clauses {
		if c := &r.s.Clauses[k]; c.Verb >= i {
			return c.Past || !c.Finite && c.Group.First == i
		}
	}
	return r.isEither(i, "asked", "told")
}
