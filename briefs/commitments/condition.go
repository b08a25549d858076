package commitments

import (
	"attache/briefs/clause"
	"attache/briefs/lexicon"
	"attache/briefs/text"
)

// condition is the words that the promise waits for, empty when it waits for
// nothing.
func (r *reading) condition(i int, sub *subject, a *act) text.Span {
	from := a.group.First
	if i >= 0 && r.s.Clauses[i].Join >= 0 && r.s.Clauses[i].Subject.Empty() {
		from = min(from, r.s.Clauses[i].Join+1) // "and, subject to review, to sign"
	}
	if c := r.conditionIn(from, min(r.s.Last, a.last+1), a); !c.Empty() {
		return c
	}
	if after := r.conditionAfter(a); !after.Empty() {
		return after
	}
	if same := r.conditionThen(a); !same.Empty() {
		return same
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

// conditionThen is that of the act before in the sentence where this one is done "then", too: "will
// check the draft when it arrives and | answer it then".
func (r *reading) conditionThen(a *act) text.Span {
	n := len(r.found)
	if n == 0 || r.found[n-1].sentence != r.s.Index || r.word(a.last-1) != "then" {
		return text.Span{}
	}
	return r.found[n-1].Condition
}

// conditionIn looks for a condition inside the act.
func (r *reading) conditionIn(first, last int, a *act) text.Span {
	for i := first; i < last; i++ {
		if i > a.last && i > a.verb && (r.has(i, r.words.Say) || r.isBreak(i)) {
			return text.Span{}
		}
		if r.isCondition(i, a) && !r.isOfNext(i, a) {
			return r.conditionAt(i, r.s.Last)
		}
	}
	return text.Span{}
}

// isOfNext reports whether the condition at token i stands behind the conjunction that
// joins what follows to the act: "share data and, | if needed, publish a list".
func (r *reading) isOfNext(i int, a *act) bool {
	return i > a.verb && r.isComma(i-1) && r.has(i-2, r.words.Conj)
}

// conditionAfter is a condition that follows the act behind a comma.
func (r *reading) conditionAfter(a *act) text.Span {
	k := a.last
	if r.isComma(k) {
		k++
	}
	if k < r.s.Last && r.isOfNext(k, a) {
		return text.Span{}
	}
	if k < r.s.Last && r.isCondition(k, a) && !r.isComma(k-1) {
		return r.conditionAt(k, r.s.Last)
	}
	if k < r.s.Last && r.isOneOf(k, "if", "unless", "provided", "once", "subject") && r.isCondition(k, a) {
		return r.conditionAt(k, r.s.Last)
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
		if r.hasClauseBetween(r.d.TokenAt(c.End), first) {
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
		if b.Modal != clause.May || b.Kind != clause.Main {
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
	for k := range r.s.Clauses {
		if c := &r.s.Clauses[k]; c.Kind == clause.Adverbial && c.Marker == i {
			return c.Verb < a.verb && a.verb < c.Last
		}
	}
	return false
}

// hasClauseBetween reports whether a finite clause stands among tokens: what is
// asked for before it is asked for by that clause.
func (r *reading) hasClauseBetween(first, last int) bool {
	for k := range r.s.Clauses {
		if c := &r.s.Clauses[k]; c.Finite && first <= c.Verb && c.Verb < last {
			return true
		}
	}
	return false
}

// conditionAt is the condition that begins at token i.
func (r *reading) conditionAt(i, last int) text.Span {
	end := i + 1
	for k := range r.s.Clauses {
		if c := &r.s.Clauses[k]; c.Kind == clause.Adverbial && c.Marker == i {
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
		if !c.Finite || c.Verb <= i || c.Verb >= last {
			continue
		}
		if c.Kind == clause.Main && c.Modal == clause.Plain && !c.Past && c.Subject.First > i+2 && r.isComma(c.Subject.First-1) {
			return c.Group.Last
		}
		break
	}
	return i + 1
}

// joinsMain reports whether a clause that is no part of the condition at i begins
// at token end.
func (r *reading) joinsMain(end, i int) bool {
	for k := range r.s.Clauses {
		if c := &r.s.Clauses[k]; c.Join == end && c.Joined >= 0 && r.s.Clauses[c.Joined].Verb < i {
			return true
		}
	}
	return false
}

// opening is what must hold of token i and of the act for a word to open a
// condition.
type opening func(r *reading, i int, a act) bool

// newConditions is conditionWords by number.
func newConditions(l *lexicon.Words) map[text.Sym]opening {
	of := make(map[text.Sym]opening, len(conditionWords))
	for word, opens := range conditionWords {
		of[l.Sym(word)] = opens
	}
	return of
}

// conditionWords are the words that a condition begins with, and what must hold of
// token i and of the act for them to open one.
var conditionWords = map[string]opening{
	"pending": func(r *reading, i int, a act) bool {
		isWaiting := i == a.inner+1 && !a.passive                                               // "drop | pending | lawsuits"
		return !isWaiting && !r.has(i-1, r.words.Det) && r.mark(i-1) != '-' && !r.isAdverb(i-1) // and not "the long-pending pact"
	},
	"if": (*reading).supposes, "unless": (*reading).supposes, "whenever": (*reading).supposes, "assuming": (*reading).supposes,
	"once": func(r *reading, i int, _ act) bool {
		return !r.isTimed(i) && r.word(i-1) != "at" && !r.isBreak(i+1) && !r.isOneOf(i+1, "a", "again", "every", "more", "in", "per")
	},
	"when": func(r *reading, i int, a act) bool {
		return !r.isAfterTime(i) && r.verbSoon(i+1, 10) && !(r.isComma(i-1) && i > a.verb) && !r.isPastClause(i+1)
	},
	"should": func(r *reading, i int, a act) bool {
		return i > a.verb && !r.isComma(i-1) && (r.isName(i+1) || r.has(i+1, r.words.Article)) || r.d.Tokens[i].Opens
	},
	"provided": (*reading).provides, "providing": (*reading).provides,
	"subject":    func(r *reading, i int, a act) bool { return a.inner != i && (*reading).dependsOn(r, i, a) },
	"contingent": (*reading).dependsOn, "conditional": (*reading).dependsOn, "depending": (*reading).dependsOn,
	"upon": (*reading).onRequest, "on": (*reading).onRequest,
	"until": (*reading).awaits, "before": (*reading).awaits,
	"in": func(r *reading, i int, _ act) bool {
		return r.word(i+1) == "the" && r.word(i+2) == "event" && r.isEither(i+3, "that", "of") || r.word(i+1) == "that" && r.word(i+2) == "case" || r.word(i+1) == "case" && r.word(i+2) == "of"
	},
	"so":      func(r *reading, i int, _ act) bool { return r.word(i+1) == "long" && r.word(i+2) == "as" },
	"without": func(r *reading, i int, _ act) bool { return r.word(i+1) == "the" && r.word(i+2) == "consent" },
	"as": func(r *reading, i int, _ act) bool {
		isSoon := r.word(i+1) == "soon" && r.word(i+2) == "as" && r.verbSoon(i+3, 8) && !r.has(i+3, r.words.Prep) && r.word(i+4) != "can" && !r.isOneOf(i+3, "possible", "practicable", "feasible")
		return isSoon || r.word(i+1) == "long" && r.word(i+2) == "as" || r.word(i+1) == "and" && r.word(i+2) == "when" || r.isEither(i+1, "each", "every") && r.verbSoon(i+1, 10)
	},
}

// isCondition reports whether a condition begins at token i.
func (r *reading) isCondition(i int, a *act) bool {
	return r.has(i, r.words.condition) && r.words.conditions[r.d.Tokens[i].Sym](r, i, *a)
}

func (r *reading) supposes(i int, _ act) bool {
	return !r.isOneOf(i+1, "any", "possible", "necessary") && !r.asks(i)
}

func (r *reading) provides(i int, a act) bool {
	return r.word(i+1) == "that" || r.isComma(i-1) || (i > a.verb+1 || i == r.s.First) && r.verbSoon(i+1, 8)
}

func (r *reading) dependsOn(i int, _ act) bool {
	return r.isOneOf(i+1, "to", "on", "upon") && !r.has(i-1, r.words.Not) // "free of and not subject to duties"
}

func (r *reading) onRequest(i int, _ act) bool {
	return r.isEither(i+1, "request", "condition") || r.word(i+1) == "the" && r.word(i+2) == "condition" && r.word(i+3) == "that"
}

// awaits reports whether a promise not to act holds until an event, and not until a
// day.
func (r *reading) awaits(i int, a act) bool {
	t, timed := r.timeAt(i)
	return a.negative && !(timed && t.IsTimex())
}

// asks reports whether an "if" opens a question: "check if the feed is safe".
func (r *reading) asks(i int) bool {
	for k := i - 1; k >= i-5 && k >= r.s.First; k-- {
		if r.isOneOf(k, "check", "see", "know", "ask", "asked", "asking", "decide", "determine", "examine", "find", "learn", "tell", "clear", "test", "verify", "consider", "establish", "assess", "say") {
			return true
		}
		if r.mark(k) != 0 {
			return false
		}
	}
	return false
}

func (r *reading) verbSoon(i, n int) bool {
	for k := range r.s.Clauses {
		if c := &r.s.Clauses[k]; c.Finite && i < c.Verb && c.Verb < i+n {
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
		c := &r.s.Clauses[k]
		if c.Verb >= i && c.Verb < i+12 {
			return c.Past && c.Finite || !c.Finite && c.Kind == clause.Participle && c.Group.First == i
		}
	}
	return r.isEither(i, "asked", "told")
}
