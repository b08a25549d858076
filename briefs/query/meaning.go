package query

import (
	"slices"
	"strconv"
	"strings"

	"attache/briefs"
	"attache/briefs/actors"
	"attache/briefs/clock"
	"attache/briefs/commitments"
	"attache/briefs/ledger"
	"attache/briefs/timex"
	"attache/briefs/topics"
)

// Facts are what the fields ask of a brief as a whole. Those that a list gives of
// a row are enough for fields that are of rows.
type Facts struct {
	Topics    uint64    // bits of topics.All, those of its commitments among them
	Pair      [2]string // in the order of the alphabet, both "" for none
	Published timex.Date
	Lang      string

	brief *briefs.Brief // nil for a row
	known *Known
}

// Known is what a reader has done to a brief.
type Known struct {
	Read, Starred, Noted, Corrected bool
	Reported                        bool // something was by the query's day, and was not taken back by then
	Tags                            []string
	Outcomes                        map[int]ledger.Outcome // the last report of a commitment, by its place
}

// outcome is the last report of a commitment, nil for none.
func (k *Known) outcome(place int) *ledger.Outcome {
	o, isTold := k.Outcomes[place]
	if !isTold {
		return nil
	}
	return &o
}

func factsOf(b *briefs.Brief, known *Known) Facts {
	f := Facts{Topics: TopicsOf(b), Published: b.Published.Date, Lang: b.Lang, brief: b, known: known}
	if len(b.Pair) == len(f.Pair) {
		f.Pair = [2]string(b.Pair)
	}
	return f
}

// TopicsOf are a brief's topics and those of its commitments, which count for it, as
// bits of topics.All.
func TopicsOf(b *briefs.Brief) (set uint64) {
	for i := range b.Topics {
		set |= topics.Bits([]string{b.Topics[i].ID})
	}
	for i := range b.Commitments {
		set |= topics.Bits(b.Commitments[i].Topics)
	}
	return set
}

// Commitment is what the fields ask of a commitment. A list knows all of it but the
// parties and the gist.
type Commitment struct {
	Terms    clock.Terms
	Firmness commitments.Firmness
	Topics   uint64
	Told     *ledger.Outcome // what was reported of it last, nil for nothing

	by, to []string
	brief  *briefs.Brief // nil for a row's
	as     *commitments.Commitment
}

func commitmentOf(b *briefs.Brief, known *Known, i int) Commitment {
	c := &b.Commitments[i]
	return Commitment{Terms: clock.TermsOf(c), Firmness: c.Firmness, Topics: topics.Bits(c.Topics), Told: known.outcome(i), by: c.By, to: c.To, brief: b, as: c}
}

// due is the day by which a commitment is found: the end of its time, or its
// beginning where that is open.
func (p *Commitment) due() timex.Date {
	if p.Terms.To.IsZero() {
		return p.Terms.From
	}
	return p.Terms.To
}

// What the fields mean on a brief.
type ofBrief func(*Facts, *Condition) bool

func hasTopic(f *Facts, c *Condition) bool { return f.Topics&c.Topics != 0 }

// isPaired reports whether the two are one of the pairs, or one of the two is
// asked for alone.
func isPaired(f *Facts, c *Condition) bool {
	one, other := f.Pair[0], f.Pair[1]
	return one != "" && slices.ContainsFunc(c.Values, func(v Value) bool {
		return v.ID == one || v.ID == other || len(v.ID) == len(one)+1+len(other) && v.ID[:len(one)] == one && v.ID[len(one)] == '-' && v.ID[len(one)+1:] == other
	})
}

func isPublished(f *Facts, c *Condition) bool { return c.includes(f.Published) }

// isWritten reports whether the language is one of the values or a form of one:
// pt-BR is a form of pt.
func isWritten(f *Facts, c *Condition) bool {
	return slices.ContainsFunc(c.Values, func(v Value) bool { return f.Lang == v.ID || strings.HasPrefix(f.Lang, v.ID+"-") })
}

func names(f *Facts, c *Condition) bool {
	codes := make([]string, len(f.brief.Parties))
	for i := range f.brief.Parties {
		codes[i] = f.brief.Parties[i].ID
	}
	return isNamed(f.brief, codes, c.Values)
}

// isNamed reports whether one of the parties has one of the codes or names.
func isNamed(b *briefs.Brief, codes []string, values []Value) bool {
	return slices.ContainsFunc(codes, func(code string) bool {
		name := code
		for i := range b.Parties {
			if b.Parties[i].ID == code {
				name = b.Parties[i].Name
				break
			}
		}
		return slices.ContainsFunc(values, func(v Value) bool {
			words := strings.Join(v.Words, " ")
			return strings.EqualFold(code, words) || len(words) > 2 && phrase(padded(name), v.Words, v.Prefix)
		})
	})
}

func mentions(f *Facts, c *Condition) bool {
	return isCalled(f.brief.Author, c) || slices.ContainsFunc(f.brief.People, func(p actors.Person) bool { return isCalled(p.Name, c) })
}

func isFrom(f *Facts, c *Condition) bool { return isCalled(f.brief.Source, c) }

func isTagged(f *Facts, c *Condition) bool {
	return slices.ContainsFunc(f.known.Tags, func(tag string) bool { return isCalled(tag, c) })
}

func isCalled(name string, c *Condition) bool {
	folded := padded(name)
	return slices.ContainsFunc(c.Values, func(v Value) bool { return phrase(folded, v.Words, v.Prefix) })
}

// states are what is: can ask, in the order in which they are proposed.
var states = []struct {
	name string
	is   func(*Facts) bool
}{
	{"unread", func(f *Facts) bool { return !f.known.Read }},
	{"read", func(f *Facts) bool { return f.known.Read }},
	{"starred", func(f *Facts) bool { return f.known.Starred }},
	{"noted", func(f *Facts) bool { return f.known.Noted }},
	{"tagged", func(f *Facts) bool { return len(f.known.Tags) > 0 }},
	{"corrected", func(f *Facts) bool { return f.known.Corrected }},
	{"reported", func(f *Facts) bool { return f.known.Reported }},
	{"promising", func(f *Facts) bool { return len(f.brief.Commitments) > 0 }},
}

var stateNames = func() (out []string) {
	for _, s := range states {
		out = append(out, s.name)
	}
	return out
}()

func isSo(f *Facts, c *Condition) bool {
	return slices.ContainsFunc(c.Values, func(v Value) bool { return states[slices.Index(stateNames, v.ID)].is(f) })
}

// What the fields mean on a commitment, on a day.
type ofCommitment func(*Commitment, *Condition, timex.Date) bool

func isBy(p *Commitment, c *Condition, _ timex.Date) bool {
	return isNamed(p.brief, p.by, c.Values)
}

func isTo(p *Commitment, c *Condition, _ timex.Date) bool {
	return isNamed(p.brief, p.to, c.Values)
}

func isAbout(p *Commitment, c *Condition, _ timex.Date) bool { return p.Topics&c.Topics != 0 }
func isFirm(p *Commitment, c *Condition, _ timex.Date) bool  { return c.has(p.Firmness.String()) }
func isDue(p *Commitment, c *Condition, _ timex.Date) bool   { return c.includes(p.due()) }

// isAt reports whether a commitment's clock stands so. What was reported counts: a new
// date is in the place of the old, and what is settled stands nowhere.
func isAt(p *Commitment, c *Condition, asOf timex.Date) bool {
	t := p.Terms
	if p.Told != nil {
		t = p.Told.Move(t)
	}
	on := t.On(asOf)
	return c.has(on.String()) && (p.Told == nil || !p.Told.Stops(on))
}

// isToDo reports whether the act has all words of one of the values.
func isToDo(p *Commitment, c *Condition, _ timex.Date) bool {
	lemmas := briefs.GistOf(p.as).Lemmas
	return slices.ContainsFunc(c.Values, func(v Value) bool {
		return !slices.ContainsFunc(v.Words, func(w string) bool { return !slices.Contains(lemmas, w) })
	})
}

func isAboutInstrument(p *Commitment, c *Condition, _ timex.Date) bool {
	return c.has(briefs.GistOf(p.as).Instrument)
}

func isNth(p *Commitment, c *Condition, _ timex.Date) bool {
	return c.has(strconv.Itoa(briefs.GistOf(p.as).Ordinal))
}

func isOfThread(p *Commitment, c *Condition, _ timex.Date) bool {
	return c.has(briefs.GistOf(p.as).Thread.String())
}

func (c *Condition) has(id string) bool {
	return slices.ContainsFunc(c.Values, func(v Value) bool { return v.ID == id })
}

// includes reports whether a day is one that a condition on dates asks for.
func (c *Condition) includes(d timex.Date) bool {
	switch {
	case c.None || d.IsZero():
		return c.None && d.IsZero()
	case !c.From.IsZero() && d.Before(c.From), !c.To.IsZero() && d.After(c.To):
		return false
	}
	return true
}
