package commitments

import (
	"attache/briefs/clause"
	"attache/briefs/text"
)

// condition is the words that the promise waits for, empty when it waits for
// nothing.
func (r *reading) condition(i int, sub *subject, a *act) text.Span {
	from := a.group.First
	if i >= 0 && r.s.Clauses[i].Join >= 0 && r.s.Clauses[i].Subject.Empty() {
		from = min(from, r.s.Clauses[i].Join+1) // "and, subject to review, to sign"
	}
	for k := from; k < min(r.s.Last, a.last+2); k++ {
		if isBehind := r.isComma(k-1) && r.isOneOf(k, "if", "unless", "provided", "once", "subject", "as", "so", "barring", "absent", "depending"); k > a.last && !isBehind {
			break
		}
		if !r.isCondition(k, a) {
			continue
		}
		if k < a.inner {
			return r.conditionAt(k, a.inner) // "will | in that case supply"
		}
		return r.conditionAt(k, r.s.Last)
	}
	if n := len(r.found); n > 0 && r.found[n-1].sentence == r.s.Index && r.word(a.last-1) == "then" {
		return r.found[n-1].Condition // "will check the draft when it arrives and | answer it then"
	}
	switch {
	case sub.explicit:
		return r.conditionBefore(min(a.first, sub.First), a)
	case a.leads:
		return r.conditionBefore(a.first, a)
	}
	return text.Span{}
}

// conditionShared is the condition that opens the sentence for clause i as for the one that it is joined to: "If asked, Peru will
// open its ports and | will lift the ban".
func (r *reading) conditionShared(i int, a *act) text.Span {
	if i < 0 || r.s.Clauses[i].Joined < 0 || r.word(r.s.Clauses[i].Join) != "and" {
		return text.Span{}
	}
	c, head := &r.s.Clauses[i], &r.s.Clauses[r.s.Head(i)]
	if head.Subject.Empty() || !c.Subject.Empty() && r.word(c.Subject.First) != r.word(head.Subject.First) {
		return text.Span{}
	}
	return r.conditionBefore(head.Subject.First, a)
}

// conditionBefore is a condition that opens the clause: "If asked, Peru will".
func (r *reading) conditionBefore(first int, a *act) text.Span {
	for i := first - 1; i >= r.s.First; i-- {
		if r.isBreak(i) && !r.isQuote(i) {
			return r.conditionOfRequest(first, a)
		}
		isAround := func(_ int, c *clause.Clause) bool { return c.Marker == i && c.Verb < a.verb && a.verb < c.Last } // "once Peru had kept its pledge to"
		if !r.isCondition(i, a) || r.anyClause(0, isAround) {
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
	isMain := func(_ int, c *clause.Clause) bool {
		return c.Join == end && c.Joined >= 0 && r.s.Clauses[c.Joined].Verb < i
	} // and no part of it
	for r.isComma(end-1) || r.word(end-1) == "then" {
		end--
	}
	for end < last && !r.isBreak(end) && !(r.isComma(end) && end >= i+2) && !r.anyClause(0, isMain) {
		end++
	}
	return r.d.Cover(i, end)
}

// pastAside is the token behind the verb of a condition that begins at token i with an aside before its
// clause, "If, by then, no deal | is struck"; i+1 where none stands there.
func (r *reading) pastAside(i, last int) int {
	for k := range r.s.Clauses {
		c := &r.s.Clauses[k]
		if c.Verb <= i || c.Verb >= last || !r.isComma(i+1) {
			continue
		}
		if c.Modal == clause.Plain && !c.Past && c.Subject.First > i+2 && r.isComma(c.Subject.First-1) {
			return c.Group.Last
		}
		break
	}
	return i + 1
}
