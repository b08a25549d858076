package commitments

import (
	"slices"
	"strings"

	"attache/briefs/actors"
	"attache/briefs/clause"
	"attache/briefs/lexicon"
	"attache/briefs/text"
	"attache/briefs/timex"
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

// afterTime takes off the line what only belongs to a time that is left out, on both
// sides of it: "for the same | 90 days", "later | that year", "within two years | of
// its start", and gives where what stands behind begins.
func (x *line) afterTime(k, end, last int) int {
	x.unframed(k)
	if x.has(end, x.words.Forhow) {
		end++ // "over a 25 year | period"
	}
	if n := len(x.pieces) - 1; n > 0 && x.pieces[n].words == "no" {
		x.pieces = x.pieces[:n] // "no | fewer than 60 days in advance"
	}
	if x.word(end) == "and" && x.has(k-1, x.words.joining) {
		return end + 1 // "and | regularly and | effectively maintain"
	}
	if x.has(end, x.words.Around) {
		return last // "by May, ten years | after they first met"
	}
	if end = x.afterFrame(k, end, last); end > x.a.inner+2 && x.isComma(end) && x.word(end+1) == "to" && !x.says(intoForce, end+2) {
		end++ // "suspend the fee, in May, | to allow"
	}
	return end
}

// afterFrame is where the words end that only belong to a time.
func (x *line) afterFrame(k, end, last int) int {
	if n := max(x.dueEnd(end), x.openEnd(k, end, last), x.idiomEnd(inAdvance, end, len(x.d.Tokens)), x.moreOfTime(end)); n > end {
		return min(n, last)
	}
	switch {
	case x.word(end) == "of" && !x.isOneOf(k, "on", "in", "this", "next", "last", "later"):
		if p, ok := x.phraseAt(end+1, last); ok {
			return x.widened(p, last).Last
		} else if x.form(end+1)&lexicon.Ing != 0 {
			return last // "for three days | of mourning", "after years | of lobbying Lima"
		}
	case x.isComma(end) && len(x.pieces) > 0 && x.pieces[len(x.pieces)-1].token == x.a.inner:
		return end + 1 // "suspend, until May, | the levy"
	case x.isComma(end) && x.has(end+1, x.words.Article) && !x.hasAny(end+2, last, x.words.Conj) && k > x.a.inner+1:
		return last // "before 20 May, the anniversary of"
	}
	return end
}

// moreOfTime is where the words end that go on with a time at token k: "on midnight | of 31 December", "for years | to come", "for
// the fiscal year | ending in March".
func (x *line) moreOfTime(k int) int {
	if end := x.idiomEnd(yetToCome, k, len(x.d.Tokens)); end > k {
		return end
	}
	if t, ok := x.timeAt(k + 1); ok && x.isOneOf(k, "of", "on", "ending", "ended", "beginning", "starting") {
		return t.Last
	}
	return k
}

// dueEnd is where the words end that tell when the act is due, which go on at token k: "within
// 30 days | after Peru has signed". It is k where they do not.
func (x *line) dueEnd(k int) int {
	due := x.c.Due
	if due == nil || k >= len(x.d.Tokens) {
		return k
	}
	if int(x.d.Tokens[k].Start) < due.Span.Start {
		return k
	}
	return x.d.TokenAt(due.Span.End-1) + 1
}

// openEnd is where those end who settle the day that the time at token k leaves open, "at a date
// to be fixed | by both ministries"; end where none are told.
func (x *line) openEnd(k, end, last int) int {
	if t, ok := x.timeAt(k); !ok || t.Rule != timex.SomeDay || !x.isOneOf(end, "by", "between", "through") {
		return end
	}
	p, _ := x.phraseAt(end+1, last)
	return max(end, p.Last)
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
		case (x.word(t) == "very" || x.spelling(t) == "exactly") && x.d.Tokens[t-1].Kind == text.Word && !x.has(t-1, x.words.Det): // "very | soon"
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

// bygoneEnd is where a time that is past ends which begins at token k, by itself and of no
// thing: "exports | earlier this year". It is k where none does.
func (x *line) bygoneEnd(k int) int {
	if t, ok := x.timeIn(k, k+2); ok && x.isBygone(k) {
		m, _ := x.timeAt(t)
		return m.Last
	}
	return k
}

// eventEnd is where the words end, from token n on, of the event after or before which an act is done, which is a time: "settle
// its share | after a survey of the river". It is k where none stands there.
func (x *line) eventEnd(k, n, last int) int {
	p, ok := x.phraseAt(n, last)
	for ok && p.Last < last && x.isEither(p.Last, "meeting", "hearing") {
		p.head, p.Last = p.Last, p.Last+1 // read as a verb: "a private | meeting"
	}
	isDone := x.has(p.Last, x.words.particle) && x.form(p.head)&lexicon.Third != 0 || x.holdsFinite(p) // "after the court | strikes down duties"
	if ok && isDone {
		return last
	}
	isEvent := x.has(p.head, x.words.Event)
	if !ok || !isEvent && (x.isEither(k, "before", "upon") || x.isAgent(p.Run)) {
		return k // "put the text before Congress"
	}
	end := x.pastCompany(x.pastMeeting(x.widened(p, last).Last, last), last)
	if q, more := x.phraseAt(end+1, last); more && x.word(end) == "from" {
		end = q.Last // "following losses | from a fire"
	}
	if x.isMention(end - 1) {
		end = x.joinedAgents(end, last) // "after similar steps by Peru | and Norway"
	}
	return end
}

// pastCompany is where the words end that say with whom or where a meeting or a visit is whose word ends before token k:
// "after his talks | with Chile's envoy in Lima".
func (x *line) pastCompany(k, last int) int {
	isTrip := x.has(k-1, x.words.Trip)
	if !isTrip && !x.has(k-1, x.words.Gathering) && !x.isEither(k-1, "sale", "sales") {
		return k
	}
	for k < last && (x.isOneOf(k, "with", "in", "to", "between") || isTrip && x.word(k) == "for") {
		p, ok := x.phraseAt(k+1, last)
		if !ok {
			break
		}
		k = x.alsoOf(k, x.widened(p, last).Last, last)
	}
	if isTrip && x.word(k) == "since" {
		return last // "on his first trip to Peru | since the vote"
	}
	return k
}

// pastMeeting is where the words end that say when and with whom an event at token k was: "a meeting | Wednesday with firms".
func (x *line) pastMeeting(k, last int) int {
	if t, ok := x.timeAt(k); ok && x.word(t.Last) == "with" {
		if q, more := x.phraseAt(t.Last+1, last); more {
			return x.alsoOf(t.Last, q.Last, last)
		}
	}
	return k
}

// visitEnd is where a phrase ends that begins at token k, with where a visit leads: "the occasion of | his visit to Peru".
func (x *line) visitEnd(k, last int) int {
	p, _ := x.phraseAt(k, last)
	p = x.widened(p, last)
	if q, _ := x.phraseAt(p.Last+1, last); x.has(p.Last-1, x.words.Trip) && x.word(p.Last) == "to" {
		return q.Last
	}
	return p.Last
}

// pastTalkThen is the end of the words that go on, at token k, with a talk that is over to the day on which it was: "during talks
// | in Lima in May"; k where no such day stands there.
func (x *line) pastTalkThen(k, last int) int {
	for _, t := range x.timesIn(k, last) {
		if x.isOfTalkThen(&t, &x.a) {
			return last
		}
	}
	return k
}

// whenEnd is where a time ends with the verb of what it counts from: "in May, long
// after the talks | began".
func (x *line) whenEnd(first, end, last int) int {
	end = x.idiomEnd(orSo, end, len(x.d.Tokens)) // "in the next few weeks | and months"
	switch {
	case x.word(end) == "when":
		return x.clauseEnd(end, last) // "next year | when it debates the bill"
	case x.isClauseVerb(end) && x.stands("after", first, end):
		return last
	case x.has(first, x.words.Around):
		return x.pastCompany(end, last)
	}
	return end
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

// isEditors reports whether the mark at token k stands about an editor's word for the speaker's: "return the | [fishing boat]", "work with | (Lund)".
func (x *line) isEditors(k int) bool {
	switch x.mark(k) {
	case ']', ')':
		return true
	case '[':
		return x.has(k-1, x.words.Det) || x.has(k-1, x.words.Prep) || x.isClauseVerb(k-1)
	case '(':
		w := x.d.Tokens[min(k+1, len(x.d.Tokens)-1)].Of(x.d.Text)
		return x.has(k-1, x.words.Prep) && len(w) > 1 && strings.Trim(w, "ivx") != "" // and not what counts: "by | (a) | lowering"
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

// isWhen reports whether the time that begins at token k tells when the act is
// due, and is no part of a thing.
func (x *line) isWhen(k int) bool {
	t, _ := x.timeAt(k)
	if anyOf(x.reading, x.timesSaid, t, x) {
		return false
	}
	if due := x.c.Due; due != nil && t.Phrase.Start <= due.Span.Start && due.Span.Start < t.Phrase.End {
		return true
	}
	isBrought := x.word(k-1) == "to" && x.has(x.a.inner, x.words.Bringto) // "cut the wait | to five days"
	return !isBrought && (x.isDue(t, &x.a) || x.isOfPledge(t, &x.a) || x.isThenPast(t)) && t.IsTimex() && !x.has(k, x.words.Rate)
}

// timesSaid are the ways in which a time belongs to what a line says: it tells how long or how old a thing is, or is what the act is
// done to.
var timesSaid = []besides[*line]{
	{name: "how long a thing is", is: func(r *reading, t *timex.Mention, _ *line) bool {
		return r.has(t.First-2, r.words.Article) && r.isOneOf(t.Last-1, "day", "week", "month", "year") && r.isNounAt(t.Last, len(r.d.Tokens))
	}, in: "Norway will begin an initial six month trial in Peru."},
	{name: "how long of each day", is: func(r *reading, t *timex.Mention, _ *line) bool {
		return r.has(t.Last, r.words.Each) && r.isTimed(t.Last)
	}, in: "Peru will open the gate to Norway for ten hours a day."},
	{name: "how much of a thing", is: func(r *reading, t *timex.Mention, x *line) bool {
		return t.First == x.a.inner+1 && !r.has(t.First, r.words.Prep) && r.word(t.Last) == "of" && r.isOneOf(t.Last-1, "day", "days", "week", "weeks", "month", "months", "year", "years", "decade", "decades")
	}, in: "Norway and Peru will hold two days of drills."},
	{name: "what one takes part in", is: func(r *reading, t *timex.Mention, x *line) bool {
		isPart := r.word(t.First-1) == "part" || r.isOneOf(t.First-1, "participate", "participating", "participation")
		return isPart && r.word(t.First) == "in" && r.has(t.Last-1, r.words.Gathering)
	}, in: "Norway will take part in the 2027 meetings of the fish ministers of Peru."},
	{name: "how old a thing is", is: func(r *reading, t *timex.Mention, _ *line) bool { return r.spelling(t.First-1) == "aged" }, in: "Norway will admit Peruvian beef aged less than 30 months."},
	{name: "what it is made of", is: func(r *reading, t *timex.Mention, x *line) bool {
		return t.First == x.a.inner+1 && r.d.Tokens[t.First].Kind == text.Number
	}, in: "Norway and Peru will make 2027 the year of their ports."},
	{name: "how much time is given", is: func(r *reading, t *timex.Mention, x *line) bool {
		return r.isEither(x.a.inner, "spend", "devote") && (t.First == x.a.inner+1 || r.word(t.First-1) == "only")
	}, in: "Norway's minister will spend only five hours in Peru."},
	{name: "for which month a thing is", is: func(r *reading, t *timex.Mention, x *line) bool {
		return r.word(t.First) == "for" && x.c.Due != nil && t.Named().Month != 0 && !t.Phrase.Overlaps(x.c.Due.Span)
	}, in: "On Friday Peru and Norway will meet to set the quota for June."},
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

// named says the parties that a mention stands for. Those who promise are told
// beside the line.
func (x *line) named(k int, m *actors.Mention) int {
	var names []string
	for _, code := range m.Codes {
		if !x.isBy(code) {
			names = append(names, x.nameOf(code))
		}
	}
	if len(names) == 0 && x.word(k) == "them" {
		return x.pronoun(k, true)
	}
	if len(names) == 0 || x.isNamedBehind(m) {
		return k
	}
	x.put(strings.Join(names, " and "), k)
	x.c.why("line", x.d.Cover(k, m.Last), "refers to "+strings.Join(names, " and "))
	return m.Last
}

// isNamedBehind reports whether those whom a mention stands for are named right behind it: "the two newest members, | Peru and Chile".
func (x *line) isNamedBehind(m *actors.Mention) bool {
	next, ok := x.cast.At(m.Last + 1)
	return ok && x.isComma(m.Last) && next.Kind == actors.State && slices.Contains(m.Codes, next.Codes[0])
}

func (x *line) nameOf(code string) string {
	for _, p := range x.cast.Parties {
		if p.ID == code {
			return p.Name
		}
	}
	return code
}

// ofThing says of what "its" is where several promise, so that it is of none of them: "agreed on a treaty. They will work for | its
// ratification". It gives where the words end; k where a thing of that kind was not told of right before.
func (x *line) ofThing(k, last int) int {
	p, _ := x.phraseAt(k+1, last)
	if len(x.c.By) < 2 || !x.has(p.head, x.words.Thingnoun) {
		return k
	}
	q := x.nearest(k, false)
	if q.Empty() || !x.has(q.head, x.words.Pact) {
		return k
	}
	x.put("the", -1)
	x.say(k+1, p.Last)
	x.put("of", -1)
	x.refer(k, k+1, x.fullest(q))
	return p.Last
}

// otherOwner is the one party, of those who promise nothing, whose the thing behind the owner at token k is; empty
// for others.
func (x *line) otherOwner(k int) string {
	m, ok := x.cast.At(k)
	if !ok || len(m.Codes) != 1 || len(x.c.By) == 0 || x.isEither(k, "his", "her") || x.isOwn(k, m) || x.isColleague(m.Last-1) {
		return ""
	}
	told := x.lastPhrase(k, 0, func(q phrase) bool {
		return q.First > x.a.inner && len(x.cast.In(q.First, q.Last)) == 0 && x.isAgent(q.Run)
	})
	if x.word(k) == "their" && !told.Empty() {
		return "" // of several in the act itself: "connect patients to services that meet | their | needs"
	}
	code := m.Codes[0]
	if name := x.nameOf(code); name != code && !x.isBy(code) && !x.isOfFirm(code, k) {
		return name // one without a name is told of nowhere as a party
	}
	return ""
}

// ofBody says whose a thing is that belongs to the joint body which the act is told of, as the line says only
// the states: "the Committee shall adopt | its | rules". It gives where the words end; k where no such body acts.
func (x *line) ofBody(k int) int {
	if x.a.clause < 0 || len(x.c.By) == 1 {
		return k
	}
	run := x.s.SubjectOf(x.a.clause)
	p, _ := x.phraseAt(run.First, run.Last)
	if !x.has(p.head, x.words.Organ) {
		return k
	}
	x.put("the", -1)
	x.sayDeep(x.bare(p), p.Last)
	n := len(x.pieces) - 1
	x.pieces[n].reword(possessive(x.pieces[n].words))
	x.c.why("line", x.d.Cover(p.First, p.Last), "stands for “"+x.d.Words(k, k+1)+"”")
	return k + 1
}

// isOfFirm reports whether a sentence named last before token k a firm or body of a party,
// and not the party itself: "sell gas to Petrolima under | its contract".
func (x *line) isOfFirm(code string, k int) bool {
	all := x.cast.In(x.s.First, k)
	for n := len(all) - 1; n >= 0; n-- {
		if m := &all[n]; slices.Contains(m.Codes, code) {
			return m.Kind == actors.Body && x.isName(m.Last-1)
		}
	}
	return false
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

// isOwn reports whether a thing is rather its promiser's than that of those whom only
// an adjective named before it: "will not tax Chilean firms under its laws".
func (x *line) isOwn(k int, m *actors.Mention) bool {
	if x.word(k) == "its" && k > x.a.inner && len(x.c.By) == 1 {
		in := x.clauseAt(k)
		isInAct := in == x.a.clause || x.is(x.s.Clauses[in].Marker, x.words.by) // or by what means it is done: "match Peru by | ending its fee"
		isHere := isInAct && !(x.has(k-1, x.words.within) && x.isMention(k-2))
		isOther := func(one actors.Mention) bool { return one.Kind != actors.Pronoun } // "diversify sales to cut | its | dependence" names no other
		if isHere || !slices.ContainsFunc(x.cast.In(min(x.a.verb, x.a.inner)+1, k), isOther) {
			return true
		}
	}
	described := false
	for _, one := range x.cast.In(x.s.First, k) {
		if !slices.ContainsFunc(one.Codes, func(code string) bool { return slices.Contains(m.Codes, code) }) {
			continue
		}
		if one.Use != actors.Modifier && !(x.word(k) == "its" && x.isPlural(one.Last-1)) {
			return false
		}
		described = true
	}
	return described
}

func possessive(name string) string {
	if strings.HasSuffix(name, "s") {
		return name + "’"
	}
	return name + "’s"
}

// unowned says a phrase from elsewhere without its owner.
func (x *line) unowned(k int) int {
	if x.has(k, x.words.Owner) {
		return x.unownedIn(k, len(x.d.Tokens))
	}
	return k
}

// unownedIn leaves an owner out: before several things, and what is not counted,
// else "the" stands for it.
func (x *line) unownedIn(k, last int) int {
	next := k + 1
	if p, _ := x.phraseAt(next+1, last); x.isEither(next, "own", "respective") && (!x.isPossessive(p.Last+2) || x.isNounAt(p.Last+3, len(x.d.Tokens))) {
		next++ // and not "its own consumers | and Chile's"
	}
	switch {
	case next == k+2 && len(x.c.By) > 1 && x.has(k-1, x.words.Prep) && x.isPlural(next):
		x.put("the respective", k) // "put it to | their own parliaments"
		return next
	case x.word(k-1) == "of" && x.isAmountOf(k-2):
		x.put("the", k) // "50 of | its | boats"
		return next
	}
	if x.isOneOf(next, "two", "most", "very", "least") || x.isOneOf(next, ordinals...) || x.isOne(next, last) {
		x.put("the", -1)
	}
	return next
}

// isOne reports whether what stands at token k is one thing that is counted, in quotation marks or not, and behind a participle or adverb: "lending rate",
// or one whose a thing is: "neighbour's | efforts".
func (x *line) isOne(k, last int) bool {
	if x.isPossessive(k + 1) {
		return !x.isPlural(k) && !x.isName(k)
	}
	p, ok := x.phraseAt(k, last)
	if !ok && x.word(k) != "back" { // "bring her | back home"
		p, ok = x.phraseAt(k+1, last)
		ok = ok && (x.isQuote(k) || x.isAdverb(k) || x.isParticiple(k) || x.isTimed(k) && !x.isWhen(k))
	}
	return ok && !x.isPlural(p.head) && !x.isMass(p.head)
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
