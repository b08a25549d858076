package commitments

import (
	"slices"
	"strings"

	"attache/briefs/clause"
	"attache/briefs/lexicon"
	"attache/briefs/text"
)

// say says the tokens first to last: without times, brackets and relative clauses,
// and with what pronouns stand for.
func (x *line) say(first, last int) {
	k := first
	for k < last {
		x.sayWhole(k)
		x.sayTopic(k)
		for _, t := range x.tobe {
			if t == k {
				x.put("to", -1)
			}
		}
		if end := x.infinitive(k); end > k {
			k = end
			continue
		}
		if end := x.aimed(k, last); end > k {
			k = end
			continue
		}
		if end := x.leftOut(k, last); end > k {
			end = x.pastComma(end)
			if t, ok := x.timeAt(k); ok && t.Last == end {
				end = x.afterTime(k, end, last)
			}
			k = end
			continue
		}
		if end := x.resolved(k, last); end > k {
			k = end
			continue
		}
		x.plain(k, k == first)
		k++
	}
	x.sayWhole(k)
	x.sayTopic(k)
}

// plain says token k as it stands, or in the form that it has in the line.
func (x *line) plain(k int, isFirst bool) {
	switch {
	case k == x.swapped.token && k > 0:
		x.put(x.swapped.word, k)
	case x.word(k) == "to" && x.word(k-1) == "and" && x.a.clause >= 0 && x.s.Clauses[x.a.clause].Kind == clause.Gerund:
		x.put("commit", -1) // "committed to cutting fees | and to fair trade"
		x.token(k)
	case x.isJoinedGerund(k):
		x.put(x.base(k), k)
	case isFirst:
		x.goods(k)
		x.lowered(k)
	default:
		x.goods(k)
		x.token(k)
	}
}

// isJoinedGerund reports whether the verb at token k is joined to the act's own, which is
// said in its base form: "against seeking a loan or | issuing bonds".
func (x *line) isJoinedGerund(k int) bool {
	return x.form(k)&lexicon.Ing != 0 && x.anyClause(0, func(_ int, c *clause.Clause) bool {
		return c.Verb == k && c.Joined >= 0 && slices.ContainsFunc(x.pieces, func(p piece) bool {
			return p.token == x.s.Clauses[c.Joined].Verb && p.words != x.d.Tokens[p.token].Of(x.d.Text)
		})
	})
}

// infinitive says the relative clause that begins at token k as an infinitive, "in
// which to align rules", and gives where it ends; k where none does.
func (x *line) infinitive(k int) int {
	for _, one := range x.recast {
		if one.first != k {
			continue
		}
		for n := k; n <= one.c.Marker && x.word(one.c.Marker) != "where"; n++ {
			x.token(n)
		}
		if one.c.Negative {
			x.put("not", -1)
		}
		x.put("to", -1)
		x.put(x.base(one.c.Verb), one.c.Verb)
		if one.c.Passive {
			x.say(one.c.Subject.First, one.c.Subject.Last)
		}
		x.say(one.c.Group.Last, one.last)
		return one.last
	}
	return k
}

// canBeDone reports whether a relative clause tells what can be done in, with or under
// its thing: without it "fields", "ways" and "opportunities" say nothing.
func (x *line) canBeDone(c *clause.Clause, from int) bool {
	return x.says(waysWhere, from-1) || c.Marker > from && x.word(c.Marker) == "which" && !x.has(from, x.words.Around) && !(c.Passive && x.has(c.Subject.First, x.words.Pronoun)) &&
		x.has(c.Subject.Last, x.words.Able) && (c.Passive || x.isPromiser(c.Subject)) && !x.has(c.Verb, x.words.Be)
}

// isPromiser reports whether a subject is those who promise.
func (x *line) isPromiser(run clause.Run) bool {
	codes, _ := x.codesOf(run)
	return len(codes) > 0 && !slices.ContainsFunc(codes, func(code string) bool { return !x.isBy(code) })
}

// unframed takes back what was said before the time at token k and only leads to it:
// "for an initial period of", "later".
func (x *line) unframed(k int) {
	for n := len(x.pieces) - 1; n > 0 && n >= len(x.pieces)-8; n-- {
		t := x.pieces[n].token
		if t+len(x.pieces)-n != k {
			return
		}
		switch {
		case x.has(t, x.words.Framing), x.word(t) == "at" && x.word(t-1) == "of":
		case (x.word(t) == "very" || x.spelling(t) == "exactly") && (x.d.Tokens[t-1].Kind == text.Word || x.isQuote(t-1)) && !x.has(t-1, x.words.Det): // "very | soon"
			x.pieces = x.pieces[:n]
			return
		case x.isParticle(t), x.has(t, x.words.particle):
			return // "put the deal off | until May"
		case x.has(t, x.words.Prep), x.isOneOf(t, "later", "early", "late", "earlier"), x.isOneOf(t, "scheduled", "slated", "planned", "due") && x.isNounAt(t-1, k) && !x.isAdverb(t-1):
			x.pieces = x.pieces[:n]
			return
		default:
			return
		}
	}
}

// pastComma takes back the comma before what was left out where no conjunction follows at token end, and gives the token behind
// the comma that closes it: "notify Lima, | within 30 days, | of the quotas".
func (x *line) pastComma(end int) int {
	n := len(x.pieces)
	switch {
	case n > 0 && x.pieces[n-1].words == "," && !x.has(end, x.words.Conj):
	case x.isComma(end) && x.has(end+1, x.words.Be):
		return end + 1 // "ensure that boats which sail|, are free"
	default:
		return end
	}
	x.pieces = x.pieces[:n-1]
	if x.isComma(end) {
		end++
	}
	return end
}

// leftOut is where what the line leaves out ends that begins at token k; k for
// what it says.
func (x *line) leftOut(k, last int) int {
	if end := x.saidEnd(k); end > k {
		return end
	}
	if t, ok := x.timeAt(k); ok && x.isHyphen(t.Last) {
		return k // "its recently | -opened port"
	} else if ok && t.Last <= last && x.isWhen(k) {
		return x.whenEnd(t.First, t.Last, last)
	}
	if at := int(x.d.Tokens[k].Start); x.c.Condition.Start <= at && at < x.c.Condition.End && !x.deep {
		return min(x.d.TokenAt(x.c.Condition.End-1)+1, last)
	} else if due := x.c.Due; due != nil && at == due.Span.Start && x.isOneOf(k, "when", "as", "before", "until", "till", "after") {
		return min(x.dueEnd(k), last) // "when the committee meets in May"
	}
	for _, end := range [...]int{x.leaveEnd(k, last), x.bygoneEnd(k), x.fieldsEnd(k, last)} {
		if end > k {
			return end
		}
	}
	return x.markEnd(k, last)
}

// holdsFinite reports whether what was read as one phrase is what several do: "lawmakers | offer varied amendments".
func (x *line) holdsFinite(p phrase) bool {
	return x.anyToken(p.First+1, p.Last-1, func(n int) bool { return x.isPlural(n-1) && x.form(n)&lexicon.Base != 0 })
}

// decreeTo is where the name of a provision ends that begins at token k, with the text that it is of.
func (x *line) decreeTo(k, last int) int {
	p, _ := x.phraseAt(k, last)
	end := x.partsEnd(max(p.Last, min(k+2, last)), last)
	for n := 0; n < 3 && end+1 < last && (x.isOneOf(end, "of", "to", "and", "or") || x.mark(end) == '('); n++ {
		q, more := x.phraseAt(end+1, last)
		if !more {
			break
		}
		end = q.Last
	}
	return x.partsEnd(end, last)
}

// partsEnd is where the parts of a text end that are named behind token k: "Article 3|, paragraph 2, | on fish".
func (x *line) partsEnd(k, last int) int {
	first := k
	for k+2 < last && x.isComma(k) && x.has(k+1, x.words.Provision) && x.d.Tokens[k+2].Kind == text.Number {
		k += 3
	}
	if k > first && x.isComma(k) {
		k++
	}
	return k
}

// pairEnd is where the words end that only count those who are told beside the line: "the two
// countries". It is k where none begin there.
func (x *line) pairEnd(k int) int {
	if len(x.c.By)+len(x.c.To) < 2 {
		return k
	}
	return x.idiomEnd(bothSides, k, len(x.d.Tokens))
}

// clauseEnd is where the clause ends that the word at token k opens; the end of the act for one that no reader of clauses
// found.
func (x *line) clauseEnd(k, last int) int {
	for n := range x.s.Clauses {
		if c := &x.s.Clauses[n]; c.Marker == k {
			return min(c.Last, last)
		}
	}
	return last
}

// markEnd is where what a mark at token k opens ends: a bracket, an insertion between
// dashes, the mark of a reply. It is k where the mark opens nothing.
func (x *line) markEnd(k, last int) int {
	isDash := func(k int) bool {
		return strings.ContainsRune("–—-", x.mark(k)) && x.d.Tokens[k].Spaced && x.isBreak(k)
	}
	switch {
	case x.d.Tokens[k].Of(x.d.Text) == "â":
		return min(k+2, last) // a bullet read in another encoding
	case x.isEditors(k):
		return k + 1
	case x.mark(k) == '(' || x.mark(k) == '[':
		return min(x.closing(k)+1, last)
	case isDash(k):
		for k++; k < last && !isDash(k); k++ {
		}
		return min(k+1, last)
	case x.d.Tokens[k].Kind == text.Symbol && strings.ContainsAny(x.d.Text[x.d.Tokens[k].Start:x.d.Tokens[k].End], "<>"):
		return k + 1
	}
	return k
}

// isEditors reports whether the mark at token k stands about an editor's word for the speaker's: "return the | [fishing boat]", "work with | (Lund)", "the | (fishing) accord".
func (x *line) isEditors(k int) bool {
	switch x.mark(k) {
	case ']', ')':
		return true
	case '[':
		return x.has(k-1, x.words.Det) || x.has(k-1, x.words.Prep) || x.isClauseVerb(k-1)
	case '(':
		w := x.d.Tokens[min(k+1, len(x.d.Tokens)-1)].Of(x.d.Text)
		return (x.has(k-1, x.words.Prep) || x.has(k-1, x.words.Article)) && len(w) > 1 && strings.Trim(w, "ivx") != "" // and not what counts: "by | (a) | lowering"
	}
	return false
}

func (x *line) closing(k int) int {
	for n := k + 1; n < len(x.d.Tokens) && n < k+40; n++ {
		if x.mark(n) == ')' || x.mark(n) == ']' {
			return n
		}
	}
	return k
}

func (x *line) isSaid(k int) bool { return x.saidEnd(k) > k }

// saidEnd is where the tokens that are left out end that begin at token k.
func (x *line) saidEnd(k int) int {
	for _, run := range x.said {
		if run.Has(k) {
			return run.Last
		}
	}
	return k
}

// participle says the verb of a relative clause whose marker was left out.
func (x *line) participle(k int) int {
	if !x.isSaid(k - 1) {
		return k
	}
	for n := range x.s.Clauses {
		c := &x.s.Clauses[n]
		if c.Verb != k || c.Kind != clause.Relative && !x.isGapped(c, len(x.d.Tokens)) || c.Passive || c.Modal != clause.Plain {
			continue
		}
		if c.Subject.First > c.Marker {
			x.put(x.partOf(k), k)
			return k + 1
		}
		if ing := x.words.Spelled(x.words.Base(x.d.Tokens[k].Sym), lexicon.Ing); ing != "" {
			x.put(ing, k)
			return k + 1
		}
	}
	return k
}

// clauseAt is the last clause whose verb stands before token k.
func (x *line) clauseAt(k int) int {
	in := x.a.clause
	for n := range x.s.Clauses {
		if x.s.Clauses[n].Verb < k {
			in = n
		}
	}
	return in
}

func (r *reading) isPlural(k int) bool {
	w := r.spelling(k)
	return strings.HasSuffix(w, "s") && !strings.HasSuffix(w, "ss") && !strings.HasSuffix(w, "us") && !strings.HasSuffix(w, "is") || strings.HasSuffix(w, "men") || r.isEither(k, "people", "children")
}

// isMass reports whether a thing is not counted: "cooperation", "support".
func (x *line) isMass(k int) bool {
	return x.has(k, x.words.Mass) || !x.has(k, x.words.Countedship) && endsIn(x.spelling(k), "ship", "ness", "peration", "boration", "mentation", "formation", "slation", "gration", "dination", "istance", "siliance", "silience", "liance", "pendence", "nance")
}

// aimed says what an act is for as an infinitive: "with a view to | opening" is "to open",
// "in order | to open" that alone. It gives where its words end; k where none begin there.
func (x *line) aimed(k, last int) int {
	first := k
	if x.isComma(k) {
		first++
	}
	if first <= x.a.inner+1 || first+4 >= last {
		return k
	}
	if x.says(inOrderTo, first) {
		return first + 2
	}
	v := x.idiomEnd(withAim, first, last)
	if v == first || x.form(v)&lexicon.Ing == 0 {
		return k
	}
	x.put("to", first)
	x.put(x.base(v), v)
	return v + 1
}
