package agenda

import (
	"fmt"

	"attache/briefs/clock"
	"attache/briefs/commitments"
	"attache/briefs/ledger"
	"attache/briefs/query"
	"attache/briefs/timex"
	"attache/feed"
	"attache/ui/wording"
)

// Held is the articles of a selection, by their places in it, and what they promise.
type Held interface {
	Len() int
	Count() int             // about how many commitments they have
	Number(place int) int32 // by which the list gives the article's row
	Ref(place int) feed.Ref
	Published(place int) timex.Date
	// Commitments hands over those of each article, in whatever order of the places.
	Commitments(each func(place int, all feed.Commitments))
}

// HeldOf is rows, numbered by their place.
func HeldOf(rows []feed.Row) Held { return heldRows(rows) }

type heldRows []feed.Row

func (h heldRows) Len() int                       { return len(h) }
func (h heldRows) Count() int                     { return 8 * len(h) }
func (h heldRows) Number(place int) int32         { return int32(place) } //nolint:gosec // few
func (h heldRows) Ref(place int) feed.Ref         { return h[place].Ref }
func (h heldRows) Published(place int) timex.Date { return h[place].Published }
func (h heldRows) Commitments(each func(int, feed.Commitments)) {
	for i := range h {
		each(i, h[i].Commitments)
	}
}

// Choice says which commitments stand in the agenda and how they are told.
type Choice struct {
	AsOf     timex.Date
	Within   Window
	Takes    func(*query.Commitment) bool // what a commitment must be; nil for all
	Only     map[feed.CommitmentRef]bool  // nil for all
	Reported map[feed.CommitmentRef]ledger.Outcome
}

// ChoiceOf is the commitments that a query asks for, as of a day, of the briefs that it
// finds. Where rows do not tell what is asked, find is.
func ChoiceOf(q query.Query, asOf timex.Date, find func() ([]feed.CommitmentRef, error)) (c Choice, err error) {
	c.AsOf = asOf
	takes, isKnown := q.OnCommitments(asOf)
	if len(q.OfCommitments()) > 0 {
		c.Takes = takes
	}
	if isKnown {
		return c, nil
	}
	refs, err := find()
	c.Only = make(map[feed.CommitmentRef]bool, len(refs))
	for _, ref := range refs {
		c.Only[ref] = true
	}
	return c, err
}

// Window narrows the agenda to what is due in some time.
type Window uint8

// The windows, in the order in which Next goes through them.
const (
	AnyTime Window = iota
	NinetyDays
	ThisQuarter
	windows
)

// Next is the window after w.
func (w Window) Next() Window { return (w + 1) % windows }

// String is the window in words, "" for any time.
func (w Window) String() string { return [...]string{"", "next 90 days", "this quarter"}[w] }

// span is the window's first and last day.
func (w Window) span(asOf timex.Date) (from, to timex.Date) {
	if w == NinetyDays {
		return asOf, asOf.AddDays(90)
	}
	first := 3*((int(asOf.Month)-1)/3) + 1
	from = timex.On(int(asOf.Year), first, 1)
	return from, from.AddMonths(3).AddDays(-1)
}

// contains reports whether a time falls into the window.
func (w Window) contains(t *clock.Terms, asOf timex.Date) bool {
	if w == AnyTime {
		return true
	}
	from, to := w.span(asOf)
	first, last := t.From, t.To
	if first.IsZero() {
		first = last
	}
	if last.IsZero() {
		last = first
	}
	return !first.IsZero() && !last.Before(from) && !first.After(to)
}

// group is a heading of the agenda.
type group uint8

// The groups, in the order in which they stand.
const (
	justPassed group = iota
	dueSoon
	passed
	told
	open
	scheduled
	holding
	ongoing
	dependent
	undated
	faded
	settled
	ended
	groups
)

var groupNames = [groups]string{
	"Just passed", "Due within %d days", "Date passed, no report", "Date passed, with a report", "Window open", "Scheduled",
	"Holds until", "Ongoing", "Depends on something else", "No date", "Vague time, now over", "Reported delivered or withdrawn", "Ended",
}

// String is the group as its heading names it.
func (g group) String() string {
	if g == dueSoon {
		return fmt.Sprintf(groupNames[g], clock.SoonWithin())
	}
	return groupNames[g]
}

// ofClock is the group of each clock.
var ofClock = [...]group{
	clock.Grace: justPassed, clock.Soon: dueSoon, clock.Passed: passed, clock.Open: open, clock.Scheduled: scheduled, clock.Holding: holding,
	clock.Ongoing: ongoing, clock.Conditional: dependent, clock.NoDate: undated, clock.Ended: ended,
}

// isQuiet is said of groups that stand folded where the agenda is longer than
// the screen.
func (g group) isQuiet() bool { return g >= ongoing }

func (g group) isLatestFirst() bool {
	return g == passed || g == told || g == faded || g == settled || g == ended
}

// section is a group, or a quarter of what is scheduled.
type section struct {
	group group
	name  string
	items []item // in their order
}

// Plan is the commitments of a selection by when they are due.
type Plan struct {
	asOf     timex.Date
	within   Window
	isChosen bool // of the commitments of briefs those that a filter asks for
	sections []section
	where    articles
	counts   Counts
	chosen   Counts      // of all that the filter asks for, whatever the window
	briefs   map[int]int // published in each month, counted from the year 0
	reported map[feed.CommitmentRef]ledger.Outcome
}

// Count is how many commitments the plan holds.
func (p *Plan) Count() int { return p.counts.Commitments }

// Counts is how much a plan holds, by the clocks that a header tells of.
type Counts struct{ Briefs, Commitments, Soon, Over, Passed int }

// Counts counts what stands in the plan; Passed is what passed without a report.
func (p *Plan) Counts() Counts { return p.counts }

// Chosen counts what the plan is of, whether it falls into the window or not.
func (p *Plan) Chosen() Counts { return p.chosen }

func (c *Counts) add(g group) {
	c.Commitments++
	switch g {
	case dueSoon:
		c.Soon++
	case justPassed:
		c.Over++
	case passed:
		c.Passed++
	}
}

// Gather places the commitments of a selection. What costs time is here, so that
// it can be done beside the event loop.
func Gather(held Held, c Choice) *Plan {
	p := &Plan{asOf: c.AsOf, within: c.Within, isChosen: c.Takes != nil || c.Only != nil, reported: c.Reported, briefs: published(held)}
	day, of := clock.On(c.AsOf), gatheringOf(held)
	var one feed.Commitment
	held.Commitments(func(place int, all feed.Commitments) {
		at, standing := feed.CommitmentRef{}, p.counts.Commitments
		if c.AsksWhere() {
			at.Ref = held.Ref(place)
		}
		of.begin(place, held.Number(place))
		for all.Take(&one) {
			if !c.Has(&one, at) {
				of.skip()
			} else {
				terms := &one.Terms
				g := c.place(terms, at, &day)
				p.chosen.add(g)
				if c.Within.contains(terms, c.AsOf) {
					p.counts.add(g)
					of.put(rankOf(g, dayOf(terms, g)))
				} else {
					of.skip()
				}
			}
			at.Index++
		}
		if p.counts.Commitments > standing {
			p.counts.Briefs++
		}
	})
	p.where, p.sections = of.articles, of.sections(p.counts.Commitments)
	return p
}

// published is how many articles are of each month.
func published(held Held) map[int]int {
	of := map[int]int{}
	month, n := 0, 0 // articles of one month often stand together
	for i := range held.Len() {
		d := held.Published(i)
		if d.IsZero() {
			continue
		}
		if is := monthOf(d); is != month {
			of[month] += n
			month, n = is, 0
		}
		n++
	}
	of[month] += n
	if of[0] == 0 {
		delete(of, 0)
	}
	return of
}

// AsksWhere reports whether it matters where a commitment lives.
func (c *Choice) AsksWhere() bool { return c.Only != nil || len(c.Reported) > 0 }

// monthOf is the month of a day, counted from the year 0.
func monthOf(d timex.Date) int { return int(d.Year)*12 + int(d.Month) - 1 }

// Has reports whether a commitment is one of the selection; where it lives matters only
// where the choice asks where.
func (c *Choice) Has(p *feed.Commitment, at feed.CommitmentRef) bool {
	if c.Only != nil && !c.Only[at] {
		return false
	}
	if c.Takes == nil {
		return true
	}
	one := query.Commitment{Terms: p.Terms, Firmness: commitments.Firmness(p.Firmness), Topics: p.Topics}
	if o, isTold := c.Reported[at]; isTold {
		one.Told = &o
	}
	return c.Takes(&one)
}

// Asked is Has, nil where the choice is of all.
func (c *Choice) Asked() func(p *feed.Commitment, at feed.CommitmentRef) bool {
	if c.Takes == nil && c.Only == nil {
		return nil
	}
	return c.Has
}

// place is the group of a commitment, by its clock and by what was reported of
// it. One that was rescheduled has its new time.
func (c *Choice) place(t *clock.Terms, at feed.CommitmentRef, day *clock.Day) group {
	if len(c.Reported) == 0 {
		return groupOf(t, day, c.AsOf)
	}
	o, isReported := c.Reported[at]
	if isReported {
		*t = o.Move(*t)
	}
	g := groupOf(t, day, c.AsOf)
	switch {
	case isReported && o.Settles():
		return settled
	case isReported && g == passed && o.Answers():
		return told
	}
	return g
}

// groupOf is the group of a time. Vague words never pass a day; those whose days are
// over stand apart, for they are neither due nor missed.
func groupOf(t *clock.Terms, day *clock.Day, asOf timex.Date) group {
	if t.IsFaded(asOf) {
		return faded
	}
	return ofClock[day.Of(t)]
}

// dayOf is the day by which a commitment stands in its group, as a number: its year,
// four bits of its month and five of its day; 0 for none. What is scheduled stands by when its time begins.
func dayOf(t *clock.Terms, g group) int32 {
	d := t.To
	if d.IsZero() || t.Role == timex.Start || g == scheduled && !t.From.IsZero() {
		d = t.From
	}
	return int32(d.Year)<<9 | int32(d.Month)<<5 | int32(d.Day)
}

// Section is a group as it is told outside the screen.
type Section struct {
	Name  string
	Items []Entry
}

// Entry is a commitment by the number of its article and its place in it.
type Entry struct {
	Number int32
	Index  int
}

// Sections are the groups in their order.
func (p *Plan) Sections() []Section {
	out := make([]Section, len(p.sections))
	for i, s := range p.sections {
		out[i].Name = s.name
		for _, it := range s.items {
			out[i].Items = append(out[i].Items, p.where.entry(it))
		}
	}
	return out
}

// Standing is the places of the commitments that stand in the plan, by the numbers of
// their articles.
func (p *Plan) Standing() map[int32]map[int]bool {
	of := map[int32]map[int]bool{}
	for _, s := range p.sections {
		for _, it := range s.items {
			e := p.where.entry(it)
			if of[e.Number] == nil {
				of[e.Number] = map[int]bool{}
			}
			of[e.Number][e.Index] = true
		}
	}
	return of
}

// When is the time of a promise of a day under its group's heading on another, as far
// as the heading does not say it, and before it what was reported last, nil for nothing.
func When(t clock.Terms, o *ledger.Outcome, since, asOf timex.Date) string {
	became := reported(o, &t)
	short, _ := when(&t, t.On(asOf), since, asOf)
	return joined([]string{became, short})
}

// reported is an outcome in words, "" where there is none; one that was rescheduled gives a
// promise its new time.
func reported(o *ledger.Outcome, t *clock.Terms) string {
	if o == nil {
		return ""
	}
	*t = o.Move(*t)
	if o.Kind == ledger.Rescheduled {
		return "rescheduled"
	}
	return wording.Outcome(*o)
}

// Reported is what was reported last of a commitment, nil for nothing.
func (p *Plan) Reported(at feed.CommitmentRef) *ledger.Outcome {
	if o, ok := p.reported[at]; ok {
		return &o
	}
	return nil
}
