package commitments

import (
	"slices"
	"sort"
	"strings"

	"attache/briefs/match"
	"attache/briefs/text"
	"attache/briefs/timex"
)

// background is how many days before the article's date an agreement told with
// its own date counts as an earlier one.
const background = 60

// timeFrom is the index of the first time expression whose phrase begins at
// token i or behind it.
func (r *reading) timeFrom(i int) int {
	return sort.Search(len(r.times), func(k int) bool { return r.times[k].First >= i })
}

// timeAt is the time expression whose phrase begins at token i.
func (r *reading) timeAt(i int) (*timex.Mention, bool) {
	if k := r.timeFrom(i); k < len(r.times) && r.times[k].First == i {
		return &r.times[k], true
	}
	return nil, false
}

// timeIn is the first token of the first time expression in a run of tokens.
func (r *reading) timeIn(first, last int) (int, bool) {
	if k := r.timeFrom(first); k < len(r.times) && r.times[k].First < last {
		return r.times[k].First, true
	}
	return 0, false
}

func (r *reading) timeSpan(i int) int {
	if t, ok := r.timeAt(i); ok {
		return t.Last - i
	}
	return 0
}

func (r *reading) hasTime(first, last int) bool { _, ok := r.timeIn(first, last); return ok }

// timesIn is the time expressions wholly in a run of tokens.
func (r *reading) timesIn(first, last int) []timex.Mention {
	k := r.timeFrom(first)
	n := k
	for n < len(r.times) && r.times[n].Last <= last {
		n++
	}
	return r.times[k:n]
}

// anchor is the day that relative times count from, and how finely it is known.
type anchor struct {
	day   timex.Date
	grain timex.Precision
	words text.Span // that name it, empty where the article's own date is meant
}

// when fills in the due date and whether the promise is told as background.
func (r *reading) when(c *found, s text.Sentence, m match.Match[signal], sub subject, a act) {
	at := anchor{day: r.facts.Anchor}
	event, told := r.eventTime(s, m, sub)
	had := r.word(m.First) == "had" || m.Row.Yield.needs == past
	switch {
	case told && (had || r.isLongAgo(event.day)):
		c.Earlier, at = true, event
	case had:
		c.Earlier = true
		if before, ok := r.dateBefore(s, m.First); ok {
			at = before
		}
	}
	if c.Earlier {
		c.why("earlier", r.d.Cover(m.First, m.Last), "told as past")
	}
	if n := len(r.found); a.elliptic && n > 0 && r.found[n-1].Due != nil && !r.found[n-1].Due.From.IsZero() {
		at = anchor{day: r.found[n-1].Due.From, words: r.found[n-1].Due.Span} // "a round in February 2027 and another in October"
	}
	e, ok := r.dueTime(s, m, sub, a, c.Condition, timex.Context{Anchor: at.day, Grain: at.grain, Fiscal: first(c.By), Event: r.event})
	if !ok {
		return
	}
	due := e.Due
	due.Recurs = due.Recurs || r.isRecurring(a)
	c.Due = &due
	c.why("due", due.Span, e.Rule)
	if !at.words.Empty() {
		c.why("due.anchor", at.words, "counted from")
	}
}

// eventDay is the day the text gives for an event that a deadline counts from.
// An instrument is signed on its own date.
func (r *reading) eventDay(words string) (timex.Date, bool) {
	if r.isLegal && strings.Contains(strings.ToLower(words), "sign") {
		return r.facts.Anchor, !r.facts.Anchor.IsZero()
	}
	return r.Reader.times.EventDay(r.d, r.times, words, timex.Context{Anchor: r.facts.Anchor})
}

// isRecurring reports whether the act itself comes again: "hold regular talks
// starting next year".
func (r *reading) isRecurring(a act) bool {
	for i := a.verb + 1; i < a.last && i < a.verb+6; i++ {
		if r.has(i, r.words.recurring) {
			return true
		}
	}
	return false
}

func first(codes []string) string {
	if len(codes) == 0 {
		return ""
	}
	return codes[0]
}

// isLongAgo reports whether an event lies well before the article.
func (r *reading) isLongAgo(event timex.Date) bool {
	return !event.IsZero() && !r.facts.Anchor.IsZero() && event.AddDays(background).Before(r.facts.Anchor)
}

// eventTime is when the promise was made, where the words beside a finite verb
// tell it: "In 2018 the two sides agreed", "agreed on Tuesday to".
func (r *reading) eventTime(s text.Sentence, m match.Match[signal], sub subject) (anchor, bool) {
	y := m.Row.Yield
	if y.stance == modal && y.needs != past || !r.isPastSignal(m) {
		return anchor{}, false
	}
	beside := r.timesIn(m.First, m.Last)
	if sub.explicit && sub.first <= m.First {
		beside = append(slices.Clip(beside), r.timesIn(sub.last, m.First)...)
		for _, t := range r.timesIn(s.First, sub.first) {
			if r.leadsTo(s, t, sub) {
				beside = append(beside, t)
			}
		}
	}
	for _, t := range beside {
		if at, ok := r.pastDay(t); ok {
			return at, true
		}
	}
	return anchor{}, false
}

// isPastSignal reports whether a signal tells of a promise that was made:
// "agreed to", "had undertaken to", and not "plan to".
func (r *reading) isPastSignal(m match.Match[signal]) bool {
	for k := m.First; k < m.Last; k++ {
		switch w := r.word(k); {
		case w == "had" || w == "was" || w == "were" || w == "undertook" || w == "swore" || w == "sought":
			return true
		case strings.HasSuffix(w, "ed"):
			return true
		}
	}
	return false
}

// pastDay is when a time expression lies for something that has happened.
func (r *reading) pastDay(t timex.Mention) (anchor, bool) {
	e := r.Reader.times.Resolve(r.d, t, timex.Context{Anchor: r.facts.Anchor, Past: true})
	return anchor{e.To, e.Due.Precision, t.Span}, !e.To.IsZero()
}

// dateBefore is the last day named before token i in this sentence or the two
// before it, where that day lies before the article.
func (r *reading) dateBefore(s text.Sentence, i int) (anchor, bool) {
	k := max(0, r.d.SentenceAt(s.Start)-2)
	ts := r.timesIn(r.d.Sentences[k].First, i)
	for n := len(ts) - 1; n >= 0; n-- {
		if at, ok := r.pastDay(ts[n]); ok && at.day.Before(r.facts.Anchor) {
			return at, true
		}
	}
	return anchor{}, false
}

// dueTime is the time that says when the act is due: one after the verb in its
// own clause, else one that introduces the sentence. One with days goes before
// one without; one that only tells by when the condition is met is none.
func (r *reading) dueTime(s text.Sentence, m match.Match[signal], sub subject, a act, condition text.Span, c timex.Context) (timex.Expr, bool) {
	from := a.verb
	switch {
	case a.elliptic:
		from = a.first
	case m.Row.Yield.stance == modal && a.first == m.First:
		from = m.First
	}
	var best timex.Expr
	found := false
	for _, t := range r.timesIn(from, a.last) {
		if at := int(r.d.Tokens[t.First].Start); condition.Start < at && at < condition.End || !r.isDue(&t, a) {
			continue
		}
		e := r.Reader.times.Resolve(r.d, t, c)
		if e.Due.Span.Empty() || e.Due.Role == timex.Background {
			continue
		}
		if c.Anchor == r.facts.Anchor && !e.Due.To.IsZero() && e.Due.To.Before(r.facts.Anchor) && r.isCompared(t) {
			continue
		}
		if !found || isDated(e.Due) && (!isDated(best.Due) || best.Due.Recurs && !e.Due.Recurs) {
			best, found = e, true
		}
	}
	if found {
		return best, true
	}
	if m.Row.Yield.stance == modal || m.Row.Yield.stance == finite && m.Row.Yield.firmness == Effort {
		return r.leadTime(s, sub, c)
	}
	return timex.Expr{}, false
}

func isDated(d timex.Due) bool { return !d.From.IsZero() || !d.To.IsZero() }

// leadTime is a time that introduces the clause: "From 1 May, Japan will".
func (r *reading) leadTime(s text.Sentence, sub subject, c timex.Context) (timex.Expr, bool) {
	lead := r.timesIn(s.First, max(s.First, sub.first))
	for i := len(lead) - 1; i >= 0; i-- {
		if !r.leadsTo(s, lead[i], sub) {
			continue
		}
		e := r.Reader.times.Resolve(r.d, lead[i], c)
		if !e.Due.Span.Empty() && e.Due.Role != timex.Background {
			return e, true
		}
	}
	return timex.Expr{}, false
}

// isDue keeps times that belong to something inside the object: "the deal signed
// on Friday", "the controls announced on October 9".
func (r *reading) isDue(t *timex.Mention, a act) bool {
	if t.IsAdjective() || t.Last < len(r.d.Tokens) && isPossessive(r.d, t.Last) {
		return false
	}
	k := t.First - 1
	if r.word(k) == "of" && t.Named().Day != 0 && r.word(k-1) != "as" {
		return false // "the order of September 5, 2025"
	}
	if k > a.verb && r.verb(k)&isPart != 0 && r.verb(k)&isBase == 0 {
		return false
	}
	for k = t.First - 1; k > a.verb; k-- { // "that it has announced since March 4"
		if r.isComma(k) {
			return true
		}
		if (r.word(k) == "that" || r.has(k, r.words.relative)) && r.finiteBetween(k, t.First) {
			return false
		}
	}
	return true
}

// leadsTo reports whether a time stands in an introduction of its own before
// the subject: at the head of a clause, and with no verb between.
func (r *reading) leadsTo(s text.Sentence, t timex.Mention, sub subject) bool {
	if k := t.First - 1; k >= s.First && !r.isComma(k) && !r.isBreak(k) && !r.has(k, r.words.and1) && !r.has(k, r.words.adv) && !r.isFinite(t.First-1) && k > s.First+6 {
		return false
	}
	if k := t.First - 1; k >= s.First && r.says(k) && !r.isComma(t.Last) && r.word(t.Last) != "that" {
		return r.isDuePhrase(t) // "said today it will": the day of the report
	}
	for k := t.Last; k < sub.first; k++ {
		if r.isFinite(k) || r.has(k, r.words.sub) || r.isBreak(k) || r.says(k) || r.isTo(k) && r.verb(k+1)&isBase != 0 || r.word(k) == "but" {
			return false
		}
	}
	return true
}

// isDuePhrase reports whether a time tells of what is ahead wherever it stands:
// "said by May it will", "said from June it would".
func (r *reading) isDuePhrase(t timex.Mention) bool {
	switch r.word(t.First) {
	case "by", "from", "starting", "within", "until", "next", "beginning":
		return true
	}
	return false
}

// condition is the words that the promise waits for, empty when it waits for
// nothing.
func (r *reading) condition(s text.Sentence, sub subject, a act) text.Span {
	if c := r.conditionIn(min(a.lead, a.verb), s.Last, a); !c.Empty() {
		return c
	}
	if sub.explicit && sub.first > s.First {
		return r.conditionIn(s.First, sub.first, a)
	}
	return text.Span{}
}

// conditionIn looks for a condition in a run of tokens.
func (r *reading) conditionIn(first, last int, a act) text.Span {
	for i := first; i < last; i++ {
		if i > a.last && i > a.verb && (r.says(i) || r.has(i, r.words.will) || r.isBreak(i)) {
			return text.Span{}
		}
		if i > a.verb && (i > a.last+1 || i > a.last && r.has(i-1, r.words.and1)) {
			return text.Span{}
		}
		if !r.isCondition(i, a) {
			continue
		}
		end := i + 1
		for end < last && !r.isBreak(end) && !(r.isComma(end) && end > i+2) {
			end++
		}
		if i < a.lead && last <= a.verb && r.isOther(end, last) {
			continue
		}
		return r.d.Cover(i, end)
	}
	return text.Span{}
}

// isOther reports whether a clause of its own stands between a condition and
// the subject: what is asked for there is asked for by that clause.
func (r *reading) isOther(first, last int) bool {
	for k := first; k < last; k++ {
		if r.isFinite(k) || r.says(k) {
			return true
		}
	}
	return false
}

// isCondition reports whether a condition begins at token i.
func (r *reading) isCondition(i int, a act) bool {
	next := r.word(i + 1)
	switch r.word(i) {
	case "pending":
		return !r.has(i-1, r.words.det)
	case "if", "unless", "whenever", "assuming":
		return next != "any" && next != "possible" && next != "necessary"
	case "once":
		return !r.isTimed(i) && r.word(i-1) != "at" && next != "a" && next != "again" && next != "every" && next != "more"
	case "when":
		return !r.isTimeEnd(i) && r.finiteSoon(i+1, 10) && !(r.isComma(i-1) && i > a.verb) && !r.isPastClause(i+1)
	case "should":
		return i > a.verb && i > 0 && !r.isComma(i-1) && (r.isName(i+1) || r.has(i+1, r.words.article)) || r.d.Tokens[i].Opens
	case "provided", "providing":
		return next == "that" || r.isComma(i-1) || i > a.verb+1 && r.opensSubject(i+1) && r.finiteSoon(i+1, 8)
	case "subject", "contingent", "conditional":
		return next == "to" || next == "on" || next == "upon"
	case "depending":
		return next == "on"
	case "upon", "on":
		return next == "request" || next == "condition"
	case "until", "before":
		t, timed := r.timeAt(i)
		return a.negative && !(timed && t.IsTimex())
	case "in":
		return next == "the" && r.word(i+2) == "event" && (r.word(i+3) == "that" || r.word(i+3) == "of")
	case "without":
		return next == "the" && r.word(i+2) == "consent"
	case "as":
		return next == "long" && r.word(i+2) == "as"
	}
	return false
}

// isTimeEnd reports whether a time expression ends before token i: "in May, when
// the minister is due in Oslo" tells more of May and asks for nothing.
func (r *reading) isTimeEnd(i int) bool {
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

// isCompared reports whether a time tells of a quantity that is compared: "from
// 250,000 last year", "than in 2024".
func (r *reading) isCompared(t timex.Mention) bool {
	for k := t.First - 1; k >= 0 && k >= t.First-6; k-- {
		if w := r.word(k); w == "from" || w == "than" || w == "against" {
			return true
		}
		if r.isComma(k) {
			return false
		}
	}
	return false
}

// isPastClause reports whether the clause that begins at token i tells of the
// past: "when the pact came into force".
func (r *reading) isPastClause(i int) bool {
	for k := i; k < i+10 && k < len(r.d.Tokens) && r.d.Tokens[k].Kind != text.Punct; k++ {
		if k > i && r.verb(k)&isPast != 0 && r.verb(k)&isBase == 0 {
			return true
		}
		switch r.word(k) {
		case "was", "were", "had", "did":
			return true
		case "is", "are", "has", "have", "will":
			return false
		}
	}
	return false
}
