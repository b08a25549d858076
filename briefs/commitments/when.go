package commitments

import (
	"math/bits"
	"slices"
	"sort"
	"strings"

	"attache/briefs/clause"
	"attache/briefs/lexicon"
	"attache/briefs/text"
	"attache/briefs/timex"
)

// background is how many days before the article's date an agreement told with
// its own date counts as an earlier one.
const background = 60

// timeFrom is the index of the first time expression whose phrase begins at
// token i or behind it.
func (r *reading) timeFrom(i int) int {
	switch {
	case i <= 0:
		return 0
	case i >= len(r.d.Tokens):
		return len(r.times)
	}
	some := &r.timed[i>>6]
	return int(r.starts[some.before+bits.OnesCount64(some.begin&(1<<(i&63)-1))])
}

// timeAt is the time expression whose phrase begins at token i.
func (r *reading) timeAt(i int) (*timex.Mention, bool) {
	if !r.isTimed(i) {
		return nil, false
	}
	return &r.times[r.timeFrom(i)], true
}

// timed is at which of 64 tokens times begin, and how many such tokens stand before them.
type timed struct {
	begin  uint64
	before int
}

// noteTimes makes isTimed and timeFrom quick. Those of one phrase begin at one token.
func (r *reading) noteTimes() {
	r.timed = append(r.timed, make([]timed, len(r.d.Tokens)>>6+1)...)
	for k := range r.times {
		if i := r.times[k].First; k == 0 || i > r.times[k-1].First {
			r.timed[i>>6].begin |= 1 << (i & 63)
			r.starts = append(r.starts, int32(k))
		}
	}
	r.starts = append(r.starts, int32(len(r.times)))
	for i := 1; i < len(r.timed); i++ {
		r.timed[i].before = r.timed[i-1].before + bits.OnesCount64(r.timed[i-1].begin)
	}
}

// timeIn is the first token of the first time expression in a run of tokens.
func (r *reading) timeIn(first, last int) (int, bool) {
	if k := r.timeFrom(first); k < len(r.times) && r.times[k].First < last {
		return r.times[k].First, true
	}
	return 0, false
}

func (r *reading) isTimed(i int) bool {
	return i >= 0 && i < len(r.d.Tokens) && r.timed[i>>6].begin&(1<<(i&63)) != 0
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

// hasDeadline reports whether an act is to be done by a time.
func (r *reading) hasDeadline(a *act) bool {
	return slices.ContainsFunc(r.timesIn(a.inner, a.last), func(t timex.Mention) bool { return r.word(t.First) == "by" || r.word(t.First-1) == "by" })
}

// resolved is what a time expression means in a context, timeNow what it means as of the article's own date.
func (r *reading) resolved(t *timex.Mention, c timex.Context) timex.Expr {
	return r.Reader.times.Resolve(r.d, t, c)
}

func (r *reading) timeNow(t *timex.Mention) timex.Expr {
	return r.resolved(t, timex.Context{Anchor: r.facts.Anchor})
}

// firstTime is the first of some times whose due is such.
func (r *reading) firstTime(ts []timex.Mention, c timex.Context, such func(d *timex.Due) bool) (timex.Expr, bool) {
	for i := range ts {
		if e := r.resolved(&ts[i], c); such(&e.Due) {
			return e, true
		}
	}
	return timex.Expr{}, false
}

// undated is a due of which no day is known.
func undated(d timex.Due) timex.Due {
	d.From, d.To, d.Precision, d.Basis, d.Confidence = timex.Date{}, timex.Date{}, timex.Event, timex.ByEvent, sureOfUnsaid
	return d
}

// anchor is the day that relative times count from, and how finely it is known.
type anchor struct {
	day   timex.Date
	grain timex.Precision
	words text.Span // that name it, empty where the article's own date is meant
}

// when fills in the due date and whether the promise is told as background.
func (r *reading) when(c *found, l *licence, sub *subject, a *act) {
	at := r.promisedAt(c, l, sub)
	if said, ok := r.saidBack(l, a); ok {
		at = said
	}
	context := timex.Context{Anchor: at.day, Grain: at.grain, Fiscal: first(c.By), Event: r.event}
	e, ok := r.anyTime(l, sub, a, c.Condition, context)
	if !ok {
		e, ok = r.occasionTime(c, context)
	}
	if !ok {
		r.afterThat(c, a)
		return
	}
	r.settle(e)
	r.settleRun(e, context)
	if !isDated(e.Due) && c.Condition.Start <= e.Due.Span.Start && e.Due.Span.End <= c.Condition.End {
		return // "before the inquiry is closed" is a condition, and told as one
	}
	if c.Earlier || r.isOvertaken(l) {
		e = r.lately(l, sub, a, c.Condition, context, e)
		r.settle(e)
	}
	if e.Due.From.IsZero() || e.Due.To.Year-e.Due.From.Year < era {
		r.due(c, a, at, e)
	}
}

// era is of how many years a time is that is no due: "in the 21st century".
const era = 50

// due enters the time that was found as that of the act.
func (r *reading) due(c *found, a *act, at anchor, e timex.Expr) {
	due := r.running(c, a, at, r.holding(c, a, r.perEvent(a, r.fromItsStart(e))))
	due.Recurs = due.Recurs || r.hasAny(a.verb+1, min(a.last, a.verb+6), r.words.Recurring) || r.isRepeatedAfter(a)
	if k := r.d.TokenAt(due.Span.Start); at.words.Empty() && due.Basis == timex.Relative && due.Precision == timex.Year && r.says(withinYears, k) && r.word(k+1) != "the" {
		due.Precision, due.Basis, due.Confidence = timex.Vague, timex.ByFeel, min(due.Confidence, sureOfUnsaid)
	}
	c.Due = &due
	c.why("due", due.Span, e.Rule)
	if !at.words.Empty() {
		c.why("due.anchor", at.words, "counted from")
	}
}

// anyTime is the time that tells when the act is due: its own, that of the stay that was
// told before, or how long it lasts.
func (r *reading) anyTime(l *licence, sub *subject, a *act, condition text.Span, c timex.Context) (timex.Expr, bool) {
	e, ok := r.dueTime(l, sub, a, condition, c)
	if !ok {
		e, ok = r.doneByTime(a, c)
	}
	if !ok {
		e, ok = r.stayTime(sub, c)
	}
	if !ok {
		e, ok = r.laterTime(sub, a)
	}
	if !ok {
		e, ok = r.lastingTime(a)
	}
	return e, ok
}

// settle makes the article's own list of times read an expression as the promise
// does, which knows whose it is and when it was made.
func (r *reading) settle(e timex.Expr) {
	dates := r.facts.Dates
	k := sort.Search(len(dates), func(k int) bool { return dates[k].Start >= e.Start })
	if k < len(dates) && dates[k].Span == e.Span && !e.From.IsZero() {
		dates[k].Type, dates[k].Value, dates[k].From, dates[k].To = e.Type, e.Value, e.From, e.To
	}
}

// settleRun does so for the other end of a run: "from last November | to February".
func (r *reading) settleRun(e timex.Expr, c timex.Context) {
	for n := r.timeFrom(r.d.TokenAt(e.Phrase.Start)); n < len(r.times) && r.times[n].Phrase == e.Phrase; n++ {
		if m := r.times[n]; m.Span != e.Span {
			r.settle(r.resolved(&m, c))
		}
	}
}

// holding is the due of what is promised up to a day: not to act before it, or for a
// count of days that begins on it.
func (r *reading) holding(c *found, a *act, due timex.Due) timex.Due {
	switch {
	case c.Negative && r.isOneOf(r.d.TokenAt(due.Span.Start), "before", "prior", "ahead"):
		due.Role = timex.Until
	case due.From.IsZero() || due.From != due.To || due.Role != timex.Start && !r.says(putsOff, a.verb):
	default:
		for _, t := range r.timesIn(a.verb, a.last) {
			if to, ok := t.Lasts(due.From); ok {
				c.why("due.anchor", due.Span, "counted from")
				due.To, due.Span = to, t.Phrase
				if due.Role = timex.Window; r.isHeld(a) {
					due.Role, due.From = timex.Until, timex.Date{}
				}
				return due
			}
		}
	}
	return due
}

// running is the due of what is done for a count of years or days that begins with a time the
// text tells, "supply it for ten years starting 2026": its window, from the first day to the
// last. What is only held so long keeps its last day alone.
func (r *reading) running(c *found, a *act, at anchor, due timex.Due) timex.Due {
	if c.Negative || r.isHeld(a) || due.Role != timex.Until && due.Role != timex.Start {
		return due
	}
	context := timex.Context{Anchor: at.day, Grain: at.grain, Fiscal: first(c.By), Event: r.event}
	for _, t := range r.timesIn(a.verb, a.last) {
		if from, to, ok := t.Runs(context); ok {
			due.Role, due.From, due.To = timex.Window, from, to
			break
		}
		if to, ok := t.Lasts(due.From); ok && due.Role == timex.Start {
			c.why("due.anchor", due.Span, "counted from")
			due.Role, due.To, due.Span = timex.Window, to.AddDays(-1), t.Phrase
			break
		}
		if due.Role == timex.Until && due.To.IsZero() && !t.Event.Empty() {
			due.Role = timex.Window // "lease it for 15 years from signing"
			break
		}
	}
	return due
}

// isHeld reports whether an act only keeps things as they are, or off, for as long as its time lasts.
func (r *reading) isHeld(a *act) bool {
	return r.says(putsOff, a.verb) || r.has(a.verb, r.words.Keep) || r.has(a.inner, r.words.Holding)
}

// lastingTime is how long something stays suspended, where nothing tells from when:
// "suspend the levy for one year" has no last day.
func (r *reading) lastingTime(a *act) (timex.Expr, bool) {
	if !r.says(putsOff, a.verb) {
		return r.lengthTime(a)
	}
	for _, t := range r.timesIn(a.verb, a.last) {
		if _, ok := t.Lasts(r.facts.Anchor); ok {
			e := r.timeNow(&t)
			e.Due = undated(timex.Due{Span: t.Phrase, Role: timex.Until})
			return e, true
		}
	}
	return timex.Expr{}, false
}

// lengthTime is how long an act takes or goes on, where nothing tells from when: "phase it out
// over five years". It has no days.
func (r *reading) lengthTime(a *act) (timex.Expr, bool) {
	ts := r.timesIn(a.verb, a.last)
	for n := range ts {
		t := &ts[n]
		if end := r.idiomEnd(inAdvance, t.Last, a.last); end > t.Last {
			e := r.timeNow(t)
			e.Due = undated(timex.Due{Span: r.d.Cover(t.First, end), Role: timex.Act})
			return e, true
		}
		if !t.IsLength() || !r.isDue(t, a) || r.isTimed(t.Last) {
			continue
		}
		e := r.timeNow(t)
		e.Due = undated(timex.Due{Span: t.Phrase, Role: timex.Window})
		return e, true
	}
	return timex.Expr{}, false
}

// sureOfUnsaid is how sure a time is that counts from a day which the text does not give.
const sureOfUnsaid = 0.4

// promisedAt is the day that the promise was made, and notes whether it is told as
// background.
func (r *reading) promisedAt(c *found, l *licence, sub *subject) anchor {
	at := anchor{day: r.facts.Anchor}
	event, told := r.eventTime(l, sub)
	had := r.word(l.signal.First) == "had" || l.row.needs == aPast
	switch {
	case told && (had || event.day.AddDays(background).Before(r.facts.Anchor)):
		c.Earlier, at = true, event
	case had:
		c.Earlier = true
		if before, ok := r.dateBefore(l.signal.First); ok {
			at = before
		}
	}
	if c.Earlier {
		c.why("earlier", r.d.Cover(l.signal.First, l.signal.Last), "told as past")
	}
	return at
}

// eventDay is the day the text gives for an event that a deadline counts from.
// An instrument is signed on its own date.
func (r *reading) eventDay(words string) (timex.Date, bool) {
	if strings.HasPrefix(strings.ToLower(words), "today") {
		return r.facts.Anchor, !r.facts.Anchor.IsZero()
	}
	if r.isLegal && strings.Contains(strings.ToLower(words), "sign") {
		return r.facts.Anchor, !r.facts.Anchor.IsZero()
	}
	return r.Reader.times.EventDay(r.d, r.times, words, timex.Context{Anchor: r.facts.Anchor})
}

func first(codes []string) string {
	if len(codes) == 0 {
		return ""
	}
	return codes[0]
}

// eventTime is when the promise was made, where the words beside a finite verb
// tell it: "In 2018 the two sides agreed", "agreed on Tuesday to".
func (r *reading) eventTime(l *licence, sub *subject) (anchor, bool) {
	isNoun := l.row.head == aNoun && r.hasTime(l.signal.First, r.firstAct(l)) // "an undertaking in May last year to"
	if l.row.head == aModal || !isNoun && !r.isPastSignal(l) {
		return anchor{}, false
	}
	beside := r.timesIn(l.signal.First, r.firstAct(l))
	if sub.explicit {
		beside = append(slices.Clip(beside), r.timesIn(sub.Last, l.signal.First)...)
		for _, t := range r.timesIn(r.s.First, sub.First) {
			if r.leadsTo(&t, sub) {
				beside = append(beside, t)
			}
		}
	}
	for _, t := range beside {
		if at, ok := r.pastDay(&t); ok {
			return at, true
		}
	}
	return anchor{}, false
}

// firstAct is where the first act that a signal governs begins: of an act that is joined to
// another the words of that stand between, "agreed to open it in May and | to close it in June".
func (r *reading) firstAct(l *licence) int {
	end := l.signal.Last
	for n := range r.s.Clauses {
		if c := &r.s.Clauses[n]; c.Verb > l.head && c.Group.First < end {
			end = c.Group.First
		}
	}
	return end
}

// isPastSignal reports whether a signal tells of a promise that was made:
// "agreed to", "had undertaken to", and not "plan to".
func (r *reading) isPastSignal(l *licence) bool {
	if l.row.head == aNoun && l.over >= 0 && r.s.Clauses[l.over].Past {
		return true // "made a commitment to"
	}
	for k := l.signal.First; k < l.signal.Last; k++ {
		if r.form(k)&(lexicon.Past|lexicon.Base) == lexicon.Past || r.isOneOf(k, "had", "was", "were") {
			return true
		}
	}
	return false
}

// pastDay is when a time expression lies for something that has happened.
func (r *reading) pastDay(t *timex.Mention) (anchor, bool) {
	e := r.resolved(t, timex.Context{Anchor: r.facts.Anchor, Past: true})
	return anchor{e.To, e.Due.Precision, t.Span}, !e.To.IsZero()
}

// dateBefore is the last day named before token i in this sentence or the two
// before it, where that day lies before the article. A time ahead ends the story that a
// day was told in: "cut it in 2025 and will again next year. | They had planned".
func (r *reading) dateBefore(i int) (anchor, bool) {
	k := max(0, r.s.Index-2)
	ts := r.timesIn(r.d.Sentences[k].First, i)
	for n := len(ts) - 1; n >= 0; n-- {
		switch at, ok := r.pastDay(&ts[n]); {
		case ok && at.day.Before(r.facts.Anchor):
			return at, true
		case r.facts.Anchor.Before(at.day):
			return anchor{}, false
		}
	}
	return anchor{}, false
}

// dueTime is the time that says when the act is due: one after the verb in its
// own clause, else one that introduces the sentence. One with days goes before
// one without; one that only tells by when the condition is met is none.
func (r *reading) dueTime(l *licence, sub *subject, a *act, condition text.Span, c timex.Context) (timex.Expr, bool) {
	if e, ok := r.ownTime(l, a, condition, c); ok {
		if r.word(r.d.TokenAt(e.Due.Span.Start)) == "for" {
			if lead, isLed := r.leadTime(l, sub, a, c); isLed {
				return lead, true // "On Friday they will meet to set the quota | for June"
			}
		}
		return e, true
	}
	when := a.when
	if when.Empty() {
		when = r.whenOfRow()
	}
	if e, ok := r.firstTime(r.timesIn(when.First, when.Last), c, func(d *timex.Due) bool { return !d.Span.Empty() }); ok {
		if r.list.table.isLast {
			e.Due.Role, e.Due.From = timex.Deadline, timex.Date{}
		}
		return e, true
	}
	if e, ok := r.timeBeforeVerb(a, c); ok {
		return e, true
	}
	if e, ok := r.laterTime(&subject{}, a); ok {
		return e, true // "after the talks on 4 May, sign it a month later"
	}
	return r.leadTime(l, sub, a, c)
}

// timeBeforeVerb is the time that commas set between a conjunction and the verb that it joins: "share data
// and, | by the end of May, | open a port".
func (r *reading) timeBeforeVerb(a *act, x timex.Context) (timex.Expr, bool) {
	if a.clause < 0 {
		return timex.Expr{}, false
	}
	c := &r.s.Clauses[a.clause]
	if c.Join < 0 || !r.isComma(c.Join+1) || !r.isComma(c.Group.First-1) || r.isOneOf(c.Join+2, "as", "which", "who") {
		return timex.Expr{}, false
	}
	return r.firstTime(r.timesIn(c.Join+1, c.Group.First), x, func(d *timex.Due) bool { return d.Role != timex.Background })
}

// ownTime is the time that stands in the words of the act itself.
func (r *reading) ownTime(l *licence, a *act, condition text.Span, c timex.Context) (timex.Expr, bool) {
	var best timex.Expr
	found, isAmount := false, false
	ts := r.timesIn(dueFrom(l, a), a.last)
	for n := range ts {
		t := &ts[n]
		if at := int(r.d.Tokens[t.First].Start); condition.Start < at && at < condition.End || !r.isDue(t, a) {
			continue
		}
		e := r.ofClause(*t, r.movedTo(r.withNext(r.resolved(t, c), ts[n:], c), ts[n:], a, c), a)
		if e.Due.Span.Empty() {
			e.Due = r.afterClause(t, e)
		}
		if e.Due.Span.Empty() || e.Due.Role == timex.Background || c.Anchor == r.facts.Anchor && (r.isOver(t, e.Due, l) || r.isDayOfAgreeing(t, e.Due, l)) {
			continue
		}
		if !found || r.isNearer(e, best) || isAmount && e.Due.Role == timex.Deadline {
			best, found, isAmount = e, true, r.word(t.First) == "for" // "volumes for 2024 to 2026 by May"
		}
	}
	return best, found
}

// dueFrom is the token from which on a time may be the act's.
func dueFrom(l *licence, a *act) int {
	switch {
	case a.elliptic:
		return a.first
	case l.row.head == aModal:
		return a.group.First
	}
	return a.verb
}

// withNext is a window up to the end of those that are joined to it: "in August or
// September", "in March, June and September".
func (r *reading) withNext(e timex.Expr, ts []timex.Mention, c timex.Context) timex.Expr {
	n := 1
	for n < len(ts) && ts[n].First == ts[n-1].Last+1 && r.isComma(ts[n-1].Last) {
		n++
	}
	end := ts[n-1].Last
	if n >= len(ts) || ts[n].First != end+1 || !r.has(end, r.words.Conj) {
		return e
	}
	next := r.resolved(&ts[n], c).Due
	if next.Precision == e.Due.Precision && e.Due.To.Before(next.To) {
		e.Due.To, e.Due.Span.End = next.To, next.Span.End
		if e.Due.Role != timex.Deadline {
			e.Due.Role = timex.Window
		}
	}
	return e
}

// movedTo is the day to which something is moved from another: "extend it from 30 June to 31 August".
func (r *reading) movedTo(e timex.Expr, ts []timex.Mention, a *act, c timex.Context) timex.Expr {
	isExtended := r.has(a.inner, r.words.Prolong)
	if len(ts) < 2 || ts[0].Phrase != ts[1].Phrase || !isExtended && !r.has(a.inner, r.words.Postpone) {
		return e
	}
	next := r.resolved(&ts[1], c)
	e.Due.From, e.Due.To = next.From, next.To
	if isExtended {
		e.Due.Role, e.Due.From = timex.Until, timex.Date{}
	}
	return e
}

// isNearer reports whether a time tells more of when an act is due than the one
// found before it: it has days, and does not come again.
func (r *reading) isNearer(e, best timex.Expr) bool {
	d, before := e.Due, best.Due
	isInHours := r.isOneOf(r.d.TokenAt(max(before.Span.End, 1)-1), "hours", "hour", "minutes") // "clear lorries | within 24 hours | from 1 July"
	return isDated(d) && (!isDated(before) || before.Recurs && !d.Recurs || isInHours)
}

// lastMonth is how many days behind a day may lie for which somebody said what he "would".
const lastMonth = 31

// isOver reports whether a time is past when the promise is told: nothing is
// promised for it. What somebody "had" promised may be overdue.
func (r *reading) isOver(t *timex.Mention, d timex.Due, l *licence) bool {
	if d.To.IsZero() || !d.To.Before(r.facts.Anchor) {
		return false
	}
	isNew := r.word(l.signal.First) == "would" && !d.To.AddDays(lastMonth).Before(r.facts.Anchor) // "announced that it would lapse on 6 July", told on the 7th
	if r.isCompared(t) || isNew || r.facts.Guess && d.Basis == timex.Explicit {
		return r.isCompared(t)
	}
	return (d.Role == timex.Window || d.Role == timex.Act && t.Named().Year != 0) && r.word(l.signal.First) != "had" && !r.isOvertaken(l)
}

// mostAhead is how many days ahead a day without a year lies at the most that something
// agreed on is due: one farther ahead has just gone by, and tells when it was agreed.
const mostAhead = 300

// isDayOfAgreeing reports whether a day without a year has just gone by, and tells when the
// act was promised: "agreed to lift it | after talks on 5 May".
func (r *reading) isDayOfAgreeing(t *timex.Mention, d timex.Due, l *licence) bool {
	if d.Role != timex.Act && d.Role != timex.Window || d.Precision > timex.Month || t.Named().Year != 0 || !d.From.After(r.facts.Anchor.AddDays(mostAhead)) {
		return false
	}
	isAgreed := r.isPastSignal(l) && r.word(l.signal.First) != "had"
	k := r.lastOf(r.words.Attending, r.s.First+2, t.First)
	return isAgreed || r.says(whileMeeting, k-1) // "said it will open one | while meeting Peru's envoy on 5 May"
}

func isDated(d timex.Due) bool { return !d.From.IsZero() || !d.To.IsZero() }

// leadTime is a time that introduces the clause, "From 1 May, Japan will", or
// stands between its subject and its verb: "Japan on 1 May will". Before one who
// promised it is the day of that, unless it is plainly ahead.
func (r *reading) leadTime(l *licence, sub *subject, a *act, c timex.Context) (timex.Expr, bool) {
	present := l.row.head == aModal || l.row.head == aVerb && (l.row.firmness == Effort || !r.isPastSignal(l))
	if !present && l.row.head != aVerb {
		return timex.Expr{}, false
	}
	lead := r.leadTimes(sub, a)
	for i := len(lead) - 1; i >= 0; i-- {
		if lead[i].First < sub.Last && !r.leadsTo(&lead[i], sub) || r.isOfConjunct(lead[i].First, a) || !present && !r.says(aheadOf, lead[i].First) || r.isOfSubject(&lead[i], sub, a) {
			continue
		}
		e := r.byThen(r.resolved(&lead[i], c), r.byTheTime(&lead[i]))
		if !e.Due.Span.Empty() && e.Due.Role != timex.Background {
			return e, true
		}
	}
	return timex.Expr{}, false
}

// isOfConjunct reports whether the time at token i is told of an act before, which this
// one is joined to: "agreed that a desk be opened in May and that | its costs be shared".
func (r *reading) isOfConjunct(i int, a *act) bool {
	if a.clause >= 0 && r.s.Clauses[a.clause].Join >= 0 && r.s.Clauses[a.clause].Join < i {
		return false // "and from May Peru will"
	}
	for k, n := a.clause, 0; k >= 0 && n < len(r.s.Clauses); k, n = r.s.Clauses[k].Joined, n+1 {
		if v := r.s.Clauses[k].Verb; v < i && i < a.group.First {
			return true
		}
	}
	return false
}

// leadTimes is the times before the subject, and those between it and its verb.
func (r *reading) leadTimes(sub *subject, a *act) []timex.Mention {
	first := r.s.First
	if sub.explicit && sub.Last < a.first && !r.hasFinite(sub.Last, a.first) {
		return r.timesIn(first, a.first)
	}
	return r.timesIn(first, max(first, sub.First))
}

// isOfTalkThen reports whether a time is that of a talk during which somebody promised what is told as past: "pledged to cut it
// during talks in Lima | in May".
func (r *reading) isOfTalkThen(t *timex.Mention, a *act) bool {
	if a.clause < 0 {
		return false
	}
	l := &r.licences[a.clause]
	if l.row == nil || l.row.head != aVerb || l.over < 0 || !r.s.Clauses[l.over].Past {
		return false
	}
	k := r.lastOf(r.words.during, a.inner+1, t.First)
	return k >= 0 && r.isHead(clause.Run{First: k + 1, Last: t.First}, r.words.Occasion)
}

// liesAhead reports whether a time is not over when the text is written.
func (r *reading) liesAhead(t *timex.Mention) bool {
	e := r.timeNow(t)
	return !e.To.IsZero() && !e.To.Before(r.facts.Anchor)
}

// isOfAgreeing reports whether a clause tells when it was that the act was promised, and not
// when it is due: "pledged to open it | when ministers met on 5 May".
func (r *reading) isOfAgreeing(c *clause.Clause, a *act) bool {
	if a.clause < 0 || c.Kind != clause.Adverbial {
		return false
	}
	l := &r.licences[a.clause]
	return l.row != nil && r.isPastSignal(l) && r.has(c.Verb, r.words.Gathered)
}

// agreeingEnd is where the clause ends that begins at token k and tells when the act was
// promised; k where none begins.
func (r *reading) agreeingEnd(k int, a *act) int {
	for n := range r.s.Clauses {
		if c := &r.s.Clauses[n]; c.Marker == k && r.isOfAgreeing(c, a) {
			return c.Last
		}
	}
	return k
}

// isYearOf reports whether the year at token k tells which thing the noun behind it means: "its | 2027 | budget",
// "the end of | 2027 | general elections".
func (r *reading) isYearOf(k int) bool {
	t := &r.d.Tokens[k]
	if t.Kind != text.Number || t.End-t.Start != 4 || !r.isOneOf(k-1, "of", "the", "a", "an") && !r.isPossessive(k-1) && !r.has(k-1, r.words.Owner) {
		return false
	}
	n := k + 1
	return n < len(r.d.Tokens) && r.d.Tokens[n].Kind == text.Word && !r.isName(n) && r.isNounWord(n) && r.isNounPart(n, n+1)
}

// isBygone reports whether the time at token i says that it is past: "last May",
// "earlier this year".
func (r *reading) isBygone(i int) bool {
	return r.word(i) == "last" && !r.isPossessive(i+2) || r.word(i) == "earlier" && r.word(i+1) == "this"
}

// afterBrackets is the token behind the remark in brackets that opens at token k; k where none does.
func (r *reading) afterBrackets(k int) int {
	if r.word(k) != "(" {
		return k
	}
	for n := k + 1; n < min(k+longestRemark, r.s.Last); n++ {
		if r.word(n) == ")" {
			return n + 1
		}
	}
	return k
}

// longestRemark is how many tokens a remark in brackets has at the most.
const longestRemark = 8

// isCompared reports whether a time tells of a quantity that is compared: "from
// 250,000 last year", "than in 2024".
func (r *reading) isCompared(t *timex.Mention) bool {
	return r.lastOf(r.words.than, t.First-6, t.First) >= 0
}
