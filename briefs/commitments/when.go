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

// timeBefore is the time whose words end right before token k, nil for none.
func (r *reading) timeBefore(k int) *timex.Mention {
	if n := r.timeFrom(k) - 1; n >= 0 && r.times[n].Last == k {
		return &r.times[n]
	}
	return nil
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
	return r.anyToken(a.inner, a.last, func(k int) bool { return r.is(k, r.words.by) && r.isTimed(k) })
}

// resolved is what a time expression means in a context, timeNow what it means as of the article's own date.
func (r *reading) resolved(t *timex.Mention, c timex.Context) timex.Expr {
	return r.Reader.times.Resolve(r.d, t, c)
}

func (r *reading) timeNow(t *timex.Mention) timex.Expr {
	return r.resolved(t, timex.Context{Anchor: r.facts.Anchor})
}

// undated is a due of which no day is known.
func undated(d timex.Due) timex.Due {
	d.From, d.To, d.Precision, d.Basis, d.Confidence = timex.Date{}, timex.Date{}, timex.Event, timex.ByEvent, sureOfUnsaid
	return d
}

// anchor is the day that relative times count from, and how finely it is known; no day where none is told.
type anchor struct {
	day   timex.Date
	grain timex.Precision
	words text.Span // that name it, empty where the article's own date is meant
}

// when fills in the due date and whether the promise is told as background.
func (r *reading) when(c *found, l *licence, sub *subject, a *act) {
	p := &r.sought
	*p = sought{c: c, l: *l, sub: *sub, a: a, at: r.promisedAt(c, l, sub, a)}
	p.in = timex.Context{Anchor: p.at.day, Grain: p.at.grain, Fiscal: first(c.By), Event: r.event}
	e := r.dueTime(p)
	if e.Due.Span.Empty() {
		r.afterThat(c, a)
		return
	}
	r.takeDue(e)
	r.settleRun(e, p.in)
	if !isDated(e.Due) && c.Condition.Start <= e.Due.Span.Start && e.Due.Span.End <= c.Condition.End {
		return // "before the inquiry is closed" is a condition, and told as one
	}
	if c.Earlier || r.isOvertaken(l) {
		e = r.lately(p, e)
		r.takeDue(e)
	}
	if !e.Due.From.IsZero() && e.Due.To.Year-e.Due.From.Year >= era {
		return
	}
	due := r.fromItsStart(e)
	for k := range r.reckonings {
		due = r.reckonings[k].of(r, p, due)
	}
	c.Due = &due
	c.why("due", due.Span, e.Rule)
	if !p.at.words.Empty() {
		c.why("due.anchor", p.at.words, "counted from")
	}
}

// era is of how many years a time is that is no due: "in the 21st century".
const era = 50

// takeDue makes the article's own list of times read an expression as the promise
// does, which knows whose it is and when it was made.
func (r *reading) takeDue(e timex.Expr) {
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
			r.takeDue(r.resolved(&m, c))
		}
	}
}

// sureOfUnsaid is how sure a time is that counts from a day which the text does not give.
const sureOfUnsaid = 0.4

// promisedAt is the day that the promise was made, and notes whether it is told as
// background.
func (r *reading) promisedAt(c *found, l *licence, sub *subject, a *act) anchor {
	at := anchor{day: r.facts.Anchor}
	event := r.eventTime(l, sub)
	if event.day.IsZero() {
		event = r.entryDay()
	}
	had := r.word(l.signal.First) == "had" || l.row.requires == aPast
	switch {
	case !event.day.IsZero() && (had || event.day.AddDays(background).Before(r.facts.Anchor)):
		c.Earlier, at = true, event
	case had:
		c.Earlier = true
		if before := r.dateBefore(l.signal.First); !before.day.IsZero() {
			at = before
		}
	case r.word(l.signal.First) == "would" && a.clause >= 0:
		return r.saidBack(&r.s.Clauses[a.clause], at)
	}
	if c.Earlier {
		c.why("earlier", r.d.Cover(l.signal.First, l.signal.Last), "told as past")
	}
	return at
}

// entryDay is the past day at the head of the entry of a timeline to which the sentence belongs: "4 May 2025 - Peru says it aims".
func (r *reading) entryDay() anchor {
	for k := r.s.Index; k >= max(0, r.s.Index-longestEntry) && r.d.Sentences[k].Block == r.s.Block; k-- {
		t, ok := r.timeAt(r.d.Sentences[k].First)
		if !ok || t.Named().Year == 0 || !strings.ContainsRune("–—-:", r.mark(t.Last)) || !r.isBreak(t.Last) {
			continue
		}
		if at := r.pastDay(t); at.day.Before(r.facts.Anchor) {
			return at
		}
	}
	return anchor{}
}

// longestEntry is how many sentences follow the first one of an entry of a timeline at the most.
const longestEntry = 3

// saidBack is the day of a saying that the sentence tells as long past, from which what it promised counts: "said in October that
// it would | by spring"; else a day as it stands.
func (r *reading) saidBack(c *clause.Clause, at anchor) anchor {
	if c.Over < 0 || !r.has(r.s.Clauses[c.Over].Verb, r.words.Say) {
		return at
	}
	for _, t := range r.timesIn(r.s.Clauses[c.Over].Group.Last, c.Marker) {
		if said := r.pastDay(&t); !said.day.IsZero() && said.day.AddDays(background).Before(r.facts.Anchor) {
			return said
		}
	}
	return at
}

// eventDay is the day the text gives for an event that a deadline counts from.
// An instrument is signed on its own date.
func (r *reading) eventDay(words string) (timex.Date, bool) {
	if strings.HasPrefix(strings.ToLower(words), "today") {
		return r.facts.Anchor, !r.facts.Anchor.IsZero()
	}
	if day, ok := r.lastWeekday(words); ok {
		return day, true
	}
	if r.isLegal && strings.Contains(strings.ToLower(words), "sign") {
		return r.facts.Anchor, !r.facts.Anchor.IsZero()
	}
	return r.Reader.times.EventDay(r.d, r.times, words, timex.Context{Anchor: r.facts.Anchor})
}

// lastWeekday is the last day, up to the text's own, of the name with which an event's words begin: "Monday's hearing".
func (r *reading) lastWeekday(words string) (timex.Date, bool) {
	if r.facts.Anchor.IsZero() {
		return timex.Date{}, false
	}
	for back := range 7 {
		day := r.facts.Anchor.AddDays(-back)
		if name := day.Weekday().String(); strings.HasPrefix(words, name) {
			return day, true
		}
	}
	return timex.Date{}, false
}

func first(codes []string) string {
	if len(codes) == 0 {
		return ""
	}
	return codes[0]
}

// eventTime is when the promise was made, where the words beside a finite verb
// tell it: "In 2018 the two sides agreed", "agreed on Tuesday to".
func (r *reading) eventTime(l *licence, sub *subject) (at anchor) {
	if l.row.head != aNoun && !r.isPastSignal(l) || l.row.class == "arranged" { // "an undertaking in May last year to"
		return at // and not "In May they are due to meet"
	}
	beside := r.timesIn(l.signal.First, r.firstAct(l))
	if sub.explicit {
		beside = append(slices.Clip(beside), r.timesIn(sub.Last, l.signal.First)...)
		for _, t := range r.timesIn(r.s.First, sub.First) {
			if !anyOf(r, r.notLed, &t, sub) {
				beside = append(beside, t)
			}
		}
	}
	for k := 0; k < len(beside) && at.day.IsZero(); k++ {
		if t := &beside[k]; !r.says(aheadOf, t.First) || t.Named().Year != 0 { // and not "agreed | by May | to"
			at = r.pastDay(t)
		}
	}
	return at
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
	if l.over >= 0 && r.s.Clauses[l.over].Past {
		return true // "made a commitment to"
	}
	return r.anyToken(l.signal.First, l.signal.Last, func(k int) bool { return r.form(k)&(lexicon.Past|lexicon.Base) == lexicon.Past })
}

// pastDay is when a time expression lies for something that has happened.
func (r *reading) pastDay(t *timex.Mention) anchor {
	e := r.resolved(t, timex.Context{Anchor: r.facts.Anchor, Past: true})
	return anchor{e.To, e.Due.Precision, t.Span}
}

// dateBefore is the last day named before token i in this sentence or the two
// before it, where that day lies before the article. A time ahead ends the story that a
// day was told in: "cut it in 2025 and will again next year. | They had planned".
func (r *reading) dateBefore(i int) anchor {
	k := max(0, r.s.Index-2)
	ts := r.timesIn(r.d.Sentences[k].First, i)
	for n := len(ts) - 1; n >= 0; n-- {
		switch at := r.pastDay(&ts[n]); {
		case !at.day.IsZero() && at.day.Before(r.facts.Anchor):
			return at
		case r.facts.Anchor.Before(at.day):
			return anchor{}
		}
	}
	return anchor{}
}

// ownTime is the time that stands in the words of the act itself: one with days before one without, and none that only
// tells by when a condition is met.
func (r *reading) ownTime(p *sought) (best timex.Expr) {
	isAmount, isNow := false, p.in.Anchor == r.facts.Anchor
	ts := r.timesIn(dueFrom(&p.l, p.a), p.a.last)
	for n := range ts {
		t := &ts[n]
		if at := int(r.d.Tokens[t.First].Start); p.c.Condition.Start < at && at < p.c.Condition.End || !r.isDue(t, p.a) {
			continue
		}
		e := r.ofClause(*t, r.movedTo(r.withNext(r.resolved(t, p.in), ts[n:], p.in), ts[n:], p.a, p.in), p.a)
		if e.Due.Span.Empty() {
			e.Due = r.afterClause(t)
		}
		if p.due = e.Due; !isTold(e.Due) || isNow && anyOf(r, r.notAhead, t, p) {
			continue
		}
		if best.Due.Span.Empty() || r.isNearer(&e.Due, &best.Due) || isAmount && e.Due.Role == timex.Deadline {
			best, isAmount = e, r.word(t.First) == "for" // "volumes for 2024 to 2026 by May"
		}
	}
	return best
}

// isTold reports whether a due has words, and is not only told beside.
func isTold(d timex.Due) bool { return !d.Span.Empty() && d.Role != timex.Background }

// dueFrom is the token from which on a time may be the act's.
func dueFrom(l *licence, a *act) int {
	switch {
	case a.elliptic:
		return a.first
	case l.row.head == aModal:
		return min(a.verb, a.group.First) // "will agree | next week to open it"
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
	if r.isComma(end) && r.has(end+1, r.words.Conj) {
		end++ // "on Tuesday, 8 August, | and Wednesday, 9 August"
	}
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
func (r *reading) isNearer(d, before *timex.Due) bool {
	isInHours := r.isOneOf(r.d.TokenAt(max(before.Span.End, 1)-1), "hours", "hour", "minutes") // "clear lorries | within 24 hours | from 1 July"
	return isDated(*d) && (!isDated(*before) || before.Recurs && !d.Recurs || isInHours)
}

func isDated(d timex.Due) bool { return !d.From.IsZero() || !d.To.IsZero() }

// isOfTalkThen reports whether a time is that of a talk during which somebody promised what is told as past: "pledged to cut it
// during talks in Lima | in May".
func (r *reading) isOfTalkThen(t *timex.Mention, a *act) bool {
	if a.clause < 0 {
		return false
	}
	l := &r.licences[a.clause]
	k := r.lastOf(r.words.during, a.inner+1, t.First)
	return k >= 0 && l.row != nil && l.over >= 0 && r.s.Clauses[l.over].Past && r.isHead(clause.Run{First: k + 1, Last: t.First}, r.words.Occasion)
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
	if n := r.clauseWith(0, func(_ int, c *clause.Clause) bool { return c.Marker == k && r.isOfAgreeing(c, a) }); n >= 0 {
		return r.s.Clauses[n].Last
	}
	return k
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
