package commitments

import (
	"attache/briefs/lexicon"
	"attache/briefs/text"
	"attache/briefs/timex"
)

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

// bygoneEnd is where a time that is past ends which begins at token k, by itself and of no
// thing: "exports | earlier this year". It is k where none does.
func (x *line) bygoneEnd(k int) int {
	if t, ok := x.timeIn(k, k+2); ok && x.says(bygone, k) && !x.isPossessive(k+2) {
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
	{name: "how much time somebody is given", is: func(r *reading, t *timex.Mention, x *line) bool {
		isGiven := r.isOneOf(x.a.inner, "give", "grant", "allow", "giving", "granting", "allowing") && t.First > x.a.inner+1 && (r.d.Tokens[t.First].Kind == text.Number || r.isOneOf(t.First, "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "several"))
		return isGiven && !r.has(t.First-1, r.words.Prep) && !r.has(t.First, r.words.Prep) && (r.word(t.Last) == "to" || t.Last >= x.a.last)
	}, in: "Norway will give Peruvian growers 60 days to leave its port."},
	{name: "for which month a thing is", is: func(r *reading, t *timex.Mention, x *line) bool {
		return r.word(t.First) == "for" && x.c.Due != nil && t.Named().Month != 0 && !t.Phrase.Overlaps(x.c.Due.Span)
	}, in: "On Friday Peru and Norway will meet to set the quota for June."},
}
