package dossier

import (
	"cmp"
	mathbits "math/bits"
	"slices"
	"strings"

	"attache/briefs/clock"
	"attache/briefs/commitments"
	"attache/briefs/ledger"
	"attache/briefs/timex"
	"attache/briefs/topics"
)

// Options say how a page is composed.
type Options struct {
	AsOf  timex.Date // what is later is not in it, and clocks are read on it
	Since timex.Date // what came after it is new; zero is the brief before the last
	Own   string     // the code of one's own side, "" for none
	Whole bool       // nothing is folded
}

// A page is at most two screens long: so many items stand in its sections, dealt
// out in turn, and so many of them again where it looks ahead and back.
const (
	mostItems  = 20
	mostAhead  = 5
	mostMay    = 2
	mostNew    = 3
	mostTopics = 8
)

// Compose makes the page of a pair.
func Compose(m Matter, o Options) Page {
	c := &composing{o: o, page: Page{Pair: m.Pair, Names: m.Names, AsOf: o.AsOf}}
	if slices.Contains(m.Pair[:], o.Own) {
		c.page.Own = o.Own
	}
	if c.page.Own == m.Pair[1] {
		c.page.Pair = [2]string{m.Pair[1], m.Pair[0]}
	}
	c.know(m.Briefs)
	c.page.Since = c.since()
	c.gather()
	c.count()
	c.arrange()
	return c.page
}

// composing is a page in the making.
type composing struct {
	o      Options
	page   Page
	briefs []*Brief // those known on the day, the oldest first
	items  []*Item
	kinds  [kinds][]*Item
}

// know keeps the briefs of the day and before.
func (c *composing) know(all []Brief) {
	for i := range all {
		if b := &all[i]; c.isLater(b.Day()) {
			c.page.Later.Briefs++
		} else {
			c.briefs = append(c.briefs, b)
		}
	}
	slices.SortFunc(c.briefs, func(a, b *Brief) int { return cmp.Or(a.Day().Compare(b.Day()), cmp.Compare(a.ID, b.ID)) })
	c.page.Briefs = len(c.briefs)
	for _, b := range c.briefs {
		if d := b.Day(); !d.IsZero() {
			if c.page.First.IsZero() {
				c.page.First = d
			}
			c.page.Last = d
		}
	}
}

func (c *composing) isLater(d timex.Date) bool { return !c.o.AsOf.IsZero() && d.After(c.o.AsOf) }

// since is the day that was asked for, else that of the brief before those of the
// last day.
func (c *composing) since() timex.Date {
	if !c.o.Since.IsZero() {
		return c.o.Since
	}
	for _, b := range slices.Backward(c.briefs) {
		if b.Day().Before(c.page.Last) {
			return b.Day()
		}
	}
	return timex.Date{}
}

func (c *composing) isNews(d timex.Date) bool { return !c.page.Since.IsZero() && d.After(c.page.Since) }

// same is what two tellings of one commitment have in common. Whether others are
// one, too, is for those to say who follow a promise through time.
type same struct {
	line, by, to  string
	from, until   timex.Date
	role          timex.Role
	isConditional bool
	id            string // of one without a line, which is like no other
}

func sameOf(m *Commitment) same {
	out := same{line: m.Line, by: strings.Join(m.By, "\n"), to: strings.Join(m.To, "\n"), from: m.Terms.From, until: m.Terms.To, role: m.Terms.Role, isConditional: m.Terms.Conditional}
	if m.Line == "" {
		out.id = m.ID
	}
	return out
}

// gather makes an item of each commitment, with what was reported of it.
func (c *composing) gather() {
	known := map[same]*Item{}
	again := map[*Item]bool{}
	for _, b := range c.briefs {
		reports := c.reports(b)
		for k := range b.Commitments {
			m := &b.Commitments[k]
			item := known[sameOf(m)]
			if item == nil {
				item = &Item{First: b.Day(), IsNew: c.isNews(b.Day())}
				known[sameOf(m)] = item
				c.items = append(c.items, item)
			} else if !item.IsNew && c.isNews(b.Day()) {
				again[item] = true
			}
			if item.Brief != b {
				item.Told++
			}
			item.Brief, item.Commitment = b, m
			item.History = append(item.History, reports[m.ID]...)
		}
	}
	c.page.News.Again = len(again)
	for _, item := range c.items {
		c.time(item)
	}
}

// reports are what was reported of a brief's commitments by the day of the page, by
// their ids.
func (c *composing) reports(b *Brief) map[string][]ledger.Outcome {
	var known []ledger.Outcome
	for _, o := range b.Outcomes {
		if !c.isLater(timex.Of(o.Recorded)) {
			known = append(known, o)
		} else if o.Kind != ledger.Retracted {
			c.page.Later.Reports++
		}
	}
	if known == nil {
		return nil
	}
	out := map[string][]ledger.Outcome{}
	for _, o := range ledger.Standing(known) {
		out[o.Anchor.ID] = append(out[o.Anchor.ID], o)
		switch {
		case !c.isNews(timex.Of(o.Recorded)):
		case o.Kind == ledger.Rescheduled:
			c.page.News.Moved++
		default:
			c.page.News.Reported++
		}
	}
	return out
}

// time says where an item stands: by the date to which it was moved last, if it was.
func (c *composing) time(i *Item) {
	slices.SortStableFunc(i.History, func(a, b ledger.Outcome) int { return a.Valid.Compare(b.Valid) })
	for k, o := range slices.Backward(i.History) {
		if o.Kind == ledger.Rescheduled {
			i.Moved = &i.History[k]
			break
		}
	}
	i.Clock = i.terms().On(c.o.AsOf)
	if i.IsNew {
		c.page.News.New++
	}
}

// terms are those of the item's clock.
func (i *Item) terms() clock.Terms {
	if i.Moved == nil {
		return i.Terms
	}
	return i.Moved.Move(i.Terms)
}

// due is the day that matters of an item, zero for none.
func (i *Item) due() timex.Date {
	t := i.terms()
	if t.To.IsZero() || t.Role == timex.Start {
		return t.From
	}
	return t.To
}

// kindOf is the section in which an item stands.
func (c *composing) kindOf(i *Item) Kind {
	last, isReported := i.Latest()
	over, isOver := c.overAs(i)
	switch {
	case isReported && (last.Settles() || isOver && last.Kind != ledger.Rescheduled):
		return Reported
	case isOver:
		return over
	case i.Clock == clock.Grace:
		return JustPassed
	case i.Clock == clock.Conditional:
		return Depends
	}
	one, other := slices.Contains(i.By, c.page.Pair[0]), slices.Contains(i.By, c.page.Pair[1])
	switch {
	case one && other:
		return Together
	case one || other:
		return Party
	}
	return Others
}

// overAs is the section of an item whose days are over, where nothing was reported.
func (c *composing) overAs(i *Item) (k Kind, isOver bool) {
	t := i.terms()
	switch {
	case i.Clock == clock.Passed:
		return Passed, true
	case i.Clock == clock.Ended:
		return Ended, true
	case t.IsFaded(c.o.AsOf):
		return Faded, true
	}
	return 0, false
}

// isOpen reports whether what stands in such a section waits, runs or holds.
func (k Kind) isOpen() bool { return !k.IsOverview() && k <= JustPassed }

// count sorts the items into sections, and what is open by topics.
func (c *composing) count() {
	byTopic := make([]Topic, len(topics.All))
	for _, i := range c.items {
		k := c.kindOf(i)
		c.kinds[k] = append(c.kinds[k], i)
		if i.IsNew {
			c.kinds[New] = append(c.kinds[New], i)
		}
		if !k.isOpen() {
			continue
		}
		c.page.Open++
		c.ahead(i)
		for bits := i.Topics; bits != 0; bits &= bits - 1 {
			if at := mathbits.TrailingZeros64(bits); at < len(byTopic) {
				byTopic[at].Count++
				byTopic[at].By[min(i.Firmness, commitments.Legal)]++
			}
		}
	}
	for at := range byTopic {
		if byTopic[at].ID = topics.All[at].ID; byTopic[at].Count > 0 {
			c.page.Topics = append(c.page.Topics, byTopic[at])
		}
	}
	slices.SortStableFunc(c.page.Topics, func(a, b Topic) int { return b.Count - a.Count })
	if !c.o.Whole && len(c.page.Topics) > mostTopics {
		c.page.Topics = c.page.Topics[:mostTopics]
	}
}

// longestMay is how long a window may be, in days, to say something of the next ones.
const longestMay = 366

// ahead enters what falls, or may fall, into the next days.
func (c *composing) ahead(i *Item) {
	t, horizon := i.terms(), c.o.AsOf.AddDays(NextDays)
	within := func(d timex.Date) bool { return !d.IsZero() && !d.Before(c.o.AsOf) && !d.After(horizon) }
	switch {
	case within(i.due()):
		c.kinds[Next] = append(c.kinds[Next], i)
	case t.From.IsZero() || t.From.Until(t.To) > longestMay:
	case i.Clock == clock.Open && t.To.After(horizon), i.Clock == clock.Scheduled && within(t.From):
		c.kinds[May] = append(c.kinds[May], i)
	}
}

// arrange orders the sections, folds them and numbers what is left.
func (c *composing) arrange() {
	for k := range c.kinds {
		order := c.bySoonest
		if k := Kind(k); k == Passed || k == Faded || k == Reported || k == Ended {
			order = byLatest
		}
		slices.SortStableFunc(c.kinds[k], order)
	}
	sections := c.cut()
	c.deal(sections)
	numbered := map[*Item]int{}
	for _, s := range sections {
		out := Section{Kind: s.kind, Party: s.party, All: len(s.of)}
		for _, i := range s.of[:s.shown] {
			if numbered[i] == 0 {
				numbered[i] = len(c.page.Items) + 1
				i.Number = numbered[i]
				c.page.Items = append(c.page.Items, *i)
			}
			out.Items = append(out.Items, numbered[i]-1)
		}
		if out.All > 0 || c.isNamed(out.Kind) {
			c.page.Sections = append(c.page.Sections, out)
		}
	}
}

// isNamed reports whether a section stands there also without items: that nothing is
// due, new or promised is what the reader came to know.
func (c *composing) isNamed(k Kind) bool {
	return k == Next || k == Party || k == New && !c.page.Since.IsZero()
}

// bySoonest puts what is due first, then what has no day to come, the firmest and
// the latest told first.
func (c *composing) bySoonest(a, b *Item) int {
	one, other := c.toCome(a), c.toCome(b)
	if one.IsZero() != other.IsZero() {
		return other.Compare(one) // the zero date, which is none, last
	}
	return cmp.Or(one.Compare(other), int(b.Firmness)-int(a.Firmness), b.Brief.Day().Compare(a.Brief.Day()))
}

// toCome is the day of the item that is still to come, zero for none.
func (c *composing) toCome(i *Item) timex.Date {
	if d := i.due(); i.Clock != clock.Ongoing && !d.Before(c.o.AsOf) {
		return d
	}
	return timex.Date{}
}

func byLatest(a, b *Item) int {
	return cmp.Or(b.due().Compare(a.due()), int(b.Firmness)-int(a.Firmness), b.Brief.Day().Compare(a.Brief.Day()))
}

// cutting is a section while it is decided how many of its items stand.
type cutting struct {
	kind  Kind
	party string
	of    []*Item
	shown int
}

// cut is the sections, one for each party; those that repeat others are cut.
func (c *composing) cut() []*cutting {
	var out []*cutting
	for k := range kinds {
		if k == Party {
			out = append(out, c.sides()...)
			continue
		}
		s := &cutting{kind: k, of: c.kinds[k]}
		if k.IsOverview() {
			s.shown = min(len(s.of), [...]int{Next: mostAhead, May: mostMay, New: mostNew}[k])
		}
		out = append(out, s)
	}
	return out
}

// sides are the two parties' sections: the other side's first where one's own is
// known.
func (c *composing) sides() []*cutting {
	order := c.page.Pair
	if c.page.Own != "" {
		order = [2]string{order[1], order[0]}
	}
	var out []*cutting
	for _, party := range order {
		s := &cutting{kind: Party, party: party}
		for _, i := range c.kinds[Party] {
			if slices.Contains(i.By, party) {
				s.of = append(s.of, i)
			}
		}
		out = append(out, s)
	}
	return out
}

// deal gives the sections their items in turn, until the page is full.
func (c *composing) deal(sections []*cutting) {
	for left := mostItems; ; {
		dealt := false
		for _, s := range sections {
			switch {
			case c.o.Whole:
				s.shown = len(s.of)
			case !s.kind.IsOverview() && s.shown < len(s.of) && left > 0:
				s.shown++
				left--
				dealt = true
			}
		}
		if !dealt {
			return
		}
	}
}
