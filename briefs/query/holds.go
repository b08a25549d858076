package query

import (
	"slices"
	"strings"

	"attache/briefs"
	"attache/briefs/actors"
	"attache/briefs/commitments"
	"attache/briefs/threads"
	"attache/briefs/timex"
	"attache/briefs/topics"
)

// Known is what a reader has done to a brief.
type Known struct {
	Read, Starred, Noted, Corrected, Reported bool
	Tags                                      []string
}

// Holds reports whether a brief is what the query looks for. asOf is the day of
// its clocks. A library answers the same from its indexes; a test holds the two
// together.
func (q Query) Holds(b *briefs.Brief, known Known, asOf timex.Date) bool {
	h := &holding{brief: b, known: &known, asOf: asOf}
	return h.node(&q.Root)
}

// MayHold reports whether a text can hold what the query looks for, seen from
// its words alone: a text that cannot need not be understood.
func (q Query) MayHold(title, body string) bool {
	h := &holding{title: padded(title), body: padded(body)}
	return h.may(&q.Root)
}

// holding is one brief that is looked at. Its words are folded when they are
// first asked for.
type holding struct {
	brief       *briefs.Brief
	known       *Known
	asOf        timex.Date
	title, body string
}

// padded is the folded words of a text between blanks.
func padded(s string) string {
	return string(append(Fold(append(make([]byte, 0, len(s)+len(s)/8+2), ' '), s), ' '))
}

func (h *holding) words() {
	if h.title == "" {
		h.title, h.body = padded(h.brief.Heading()), padded(h.brief.Body.Text)
	}
}

// phrase reports whether words stand in folded ones, one after the other.
func phrase(in string, words []string, prefix bool) bool {
	want := " " + strings.Join(words, " ")
	if !prefix {
		want += " "
	}
	return strings.Contains(in, want)
}

// may is false where words that must be there are not.
func (h *holding) may(n *Node) bool {
	switch n.Kind {
	case All:
		return !slices.ContainsFunc(n.Of, func(m Node) bool { return !h.may(&m) })
	case Any:
		return slices.ContainsFunc(n.Of, func(m Node) bool { return h.may(&m) })
	case Phrase:
		return phrase(h.title, n.Words, n.Prefix) || !n.Title && phrase(h.body, n.Words, n.Prefix) || n.Title && h.title == "  "
	}
	return true
}

func (h *holding) node(n *Node) bool {
	switch n.Kind {
	case All:
		return h.every(n.Of)
	case Any:
		return slices.ContainsFunc(n.Of, func(m Node) bool { return h.node(&m) })
	case Not:
		return !h.node(&n.Of[0])
	case Phrase:
		h.words()
		return phrase(h.title, n.Words, n.Prefix) || !n.Title && phrase(h.body, n.Words, n.Prefix)
	}
	if n.IsOfCommitment() {
		return h.some([]*Node{n})
	}
	return h.fact(&n.Fact)
}

// every asks for all of some nodes. What they ask of a commitment must hold of
// one and the same, unless all of them are denials.
func (h *holding) every(of []Node) bool {
	var pledges []*Node
	isPromised := false
	for i := range of {
		n := &of[i]
		switch {
		case n.IsOfCommitment():
			pledges = append(pledges, n)
			isPromised = isPromised || !n.IsDenial()
		case !h.node(n):
			return false
		}
	}
	if len(pledges) == 0 {
		return true
	}
	if !isPromised {
		return !slices.ContainsFunc(pledges, func(n *Node) bool { return !h.node(n) })
	}
	return h.some(pledges)
}

// some reports whether one commitment fulfils all.
func (h *holding) some(of []*Node) bool {
	for i := range h.brief.Commitments {
		c := &h.brief.Commitments[i]
		if !slices.ContainsFunc(of, func(n *Node) bool { return !h.promise(n, c) }) {
			return true
		}
	}
	return false
}

func (h *holding) promise(n *Node, c *commitments.Commitment) bool {
	switch n.Kind {
	case All:
		return !slices.ContainsFunc(n.Of, func(m Node) bool { return !h.promise(&m, c) })
	case Any:
		return slices.ContainsFunc(n.Of, func(m Node) bool { return h.promise(&m, c) })
	case Not:
		return !h.promise(&n.Of[0], c)
	}
	f := &n.Fact
	switch f.Field {
	case By:
		return h.names(c.By, f.Values)
	case To:
		return h.names(c.To, f.Values)
	case Firmness:
		return isOne(f.Values, c.Firmness.String())
	case Due:
		due := timex.Date{}
		if c.Due != nil {
			if due = c.Due.To; due.IsZero() {
				due = c.Due.From
			}
		}
		return f.holds(due)
	}
	return isOne(f.Values, threads.ClockOf(c, h.asOf).String())
}

func isOne(values []Value, id string) bool {
	return slices.ContainsFunc(values, func(v Value) bool { return v.ID == id })
}

// holds reports whether a day is one that a condition on dates asks for.
func (c *Condition) holds(d timex.Date) bool {
	switch {
	case c.None || d.IsZero():
		return c.None && d.IsZero()
	case !c.From.IsZero() && d.Before(c.From), !c.To.IsZero() && d.After(c.To):
		return false
	}
	return true
}

// names reports whether one of the parties has one of the codes or names.
func (h *holding) names(codes []string, values []Value) bool {
	return slices.ContainsFunc(codes, func(code string) bool {
		name := code
		for i := range h.brief.Parties {
			if h.brief.Parties[i].ID == code {
				name = h.brief.Parties[i].Name
				break
			}
		}
		return slices.ContainsFunc(values, func(v Value) bool {
			words := strings.Join(v.Words, " ")
			return strings.EqualFold(code, words) || len(words) > 2 && phrase(padded(name), v.Words, v.Prefix)
		})
	})
}

func (h *holding) fact(f *Condition) bool {
	b := h.brief
	switch f.Field {
	case Topic:
		return slices.ContainsFunc(b.Topics, func(t topics.Tag) bool { return isOne(f.Values, t.ID) })
	case Pair:
		return isPaired(b.Pair, f.Values)
	case Party:
		return h.names(codes(b.Parties), f.Values)
	case Person:
		return called(b.Author, f.Values) || slices.ContainsFunc(b.People, func(p actors.Person) bool { return called(p.Name, f.Values) })
	case Source:
		return called(b.Source, f.Values)
	case Tag:
		return slices.ContainsFunc(h.known.Tags, func(tag string) bool { return called(tag, f.Values) })
	case Published:
		return f.holds(b.Published.Date)
	case Is:
		return slices.ContainsFunc(f.Values, func(v Value) bool { return h.is(v.ID) })
	case Lang:
		return isWritten(b.Lang, f.Values)
	}
	return false
}

// isPaired reports whether the two are one of the pairs, or one of the two is
// asked for alone.
func isPaired(two []string, values []Value) bool {
	pair := strings.Join(two, "-")
	return slices.ContainsFunc(values, func(v Value) bool { return v.ID == pair || slices.Contains(two, v.ID) })
}

// isWritten reports whether a language is one of the values or a form of one:
// pt-BR is a form of pt.
func isWritten(lang string, values []Value) bool {
	return slices.ContainsFunc(values, func(v Value) bool { return lang == v.ID || strings.HasPrefix(lang, v.ID+"-") })
}

func codes(parties []actors.Party) []string {
	ids := make([]string, len(parties))
	for i := range parties {
		ids[i] = parties[i].ID
	}
	return ids
}

func called(name string, values []Value) bool {
	folded := padded(name)
	return slices.ContainsFunc(values, func(v Value) bool { return phrase(folded, v.Words, v.Prefix) })
}

func (h *holding) is(state string) bool {
	switch state {
	case "unread":
		return !h.known.Read
	case "read":
		return h.known.Read
	case "starred":
		return h.known.Starred
	case "noted":
		return h.known.Noted
	case "tagged":
		return len(h.known.Tags) > 0
	case "corrected":
		return h.known.Corrected
	case "reported":
		return h.known.Reported
	case "promising":
		return len(h.brief.Commitments) > 0
	}
	return false
}

// Promised are the commitments of a brief, by their place, that fulfil what the
// query asks of a commitment; all of them where it asks nothing. Whether the brief
// itself is what the query looks for is not asked.
func (q Query) Promised(b *briefs.Brief, asOf timex.Date) (places []int) {
	h := &holding{brief: b, asOf: asOf}
	of := []Node{q.Root}
	if q.Root.Kind == All {
		of = q.Root.Of
	}
	for i := range b.Commitments {
		c := &b.Commitments[i]
		if !slices.ContainsFunc(of, func(n Node) bool { return n.IsOfCommitment() && !h.promise(&n, c) }) {
			places = append(places, i)
		}
	}
	return places
}

// AsksOfCommitments reports whether the query asks for commitments of some kind,
// and not for articles alone.
func (q Query) AsksOfCommitments() bool {
	if q.Root.Kind == All {
		return slices.ContainsFunc(q.Root.Of, func(n Node) bool { return n.IsOfCommitment() })
	}
	return q.Root.IsOfCommitment()
}
