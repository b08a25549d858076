package query

import (
	"slices"
	"strings"

	"attache/briefs"
	"attache/briefs/timex"
)

// Matches reports whether a brief is what the query looks for. asOf is the day of
// its clocks. A library answers the same from its indexes; a test holds the two
// together.
func (q Query) Matches(b *briefs.Brief, known Known, asOf timex.Date) bool {
	m := &matching{Facts: factsOf(b, &known), asOf: asOf}
	return m.node(&q.Root)
}

// MayMatch reports whether a text can be what the query looks for, seen from
// its words alone: a text that cannot need not be understood.
func (q Query) MayMatch(title, body string) bool {
	m := &matching{title: padded(title), body: padded(body)}
	return m.may(&q.Root)
}

// OnRows is what the query asks of the rows of a list; ok is false where it asks
// what rows do not tell.
func (q Query) OnRows() (matches func(*Facts) bool, ok bool) {
	if !q.Root.every(func(f *fieldRow) bool { return f.inRow }) {
		return nil, false
	}
	return func(f *Facts) bool { return f.match(&q.Root) }, true
}

// OnCommitments is what the query asks of the commitments that a list knows, of
// those in rows that it finds; ok is false where it asks what a list does not
// know of them, such as their parties.
func (q Query) OnCommitments(asOf timex.Date) (matches func(*Commitment) bool, ok bool) {
	asked := q.OfCommitments()
	for i := range asked {
		if !asked[i].every(func(f *fieldRow) bool { return !f.isUnlisted }) {
			return nil, false
		}
	}
	return func(p *Commitment) bool { return p.matchAll(asked, asOf) }, true
}

// every reports whether the node asks nothing but fields that are so.
func (n *Node) every(is func(*fieldRow) bool) bool {
	if n.Kind == Phrase {
		return false
	}
	if n.Kind == Fact {
		return is(n.Fact.Field.row())
	}
	return !slices.ContainsFunc(n.Of, func(m Node) bool { return !m.every(is) })
}

// match is what a node of facts means on a brief or a row.
func (f *Facts) match(n *Node) bool {
	switch n.Kind {
	case All:
		for i := range n.Of {
			if !f.match(&n.Of[i]) {
				return false
			}
		}
		return true
	case Any:
		return slices.ContainsFunc(n.Of, func(m Node) bool { return f.match(&m) })
	case Not:
		return !f.match(&n.Of[0])
	}
	return n.Fact.Field.row().brief(f, &n.Fact)
}

// match is what a node of facts means on a commitment.
func (p *Commitment) match(n *Node, asOf timex.Date) bool {
	switch n.Kind {
	case All:
		return p.matchAll(n.Of, asOf)
	case Any:
		return slices.ContainsFunc(n.Of, func(m Node) bool { return p.match(&m, asOf) })
	case Not:
		return !p.match(&n.Of[0], asOf)
	}
	return n.Fact.Field.row().commitment(p, &n.Fact, asOf)
}

func (p *Commitment) matchAll(of []Node, asOf timex.Date) bool {
	for i := range of {
		if !p.match(&of[i], asOf) {
			return false
		}
	}
	return true
}

// matching is one brief that is looked at. Its words are folded when they are
// first asked for.
type matching struct {
	Facts
	asOf        timex.Date
	title, body string
	commitments []Commitment
}

// padded is the folded words of a text between blanks.
func padded(s string) string {
	return string(append(Fold(append(make([]byte, 0, len(s)+len(s)/8+2), ' '), s), ' '))
}

func (m *matching) words() {
	if m.title == "" {
		m.title, m.body = padded(m.brief.Heading()), padded(m.brief.Body.Text)
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
func (m *matching) may(n *Node) bool {
	switch n.Kind {
	case All:
		return !slices.ContainsFunc(n.Of, func(of Node) bool { return !m.may(&of) })
	case Any:
		return slices.ContainsFunc(n.Of, func(of Node) bool { return m.may(&of) })
	case Phrase:
		return phrase(m.title, n.Words, n.Prefix) || !n.Title && phrase(m.body, n.Words, n.Prefix) || n.Title && m.title == "  "
	}
	return true
}

func (m *matching) node(n *Node) bool {
	switch n.Kind {
	case All:
		return m.every(n.Of)
	case Any:
		return slices.ContainsFunc(n.Of, func(of Node) bool { return m.node(&of) })
	case Not:
		return !m.node(&n.Of[0])
	case Phrase:
		m.words()
		return phrase(m.title, n.Words, n.Prefix) || !n.Title && phrase(m.body, n.Words, n.Prefix)
	}
	if n.IsOfCommitment() {
		return m.some([]Node{*n})
	}
	return m.match(n)
}

// every asks for all of some nodes. What they ask of a commitment must hold of
// one and the same, unless all of them are denials.
func (m *matching) every(of []Node) bool {
	var ofOne []Node
	isPromised := false
	for i := range of {
		n := &of[i]
		switch {
		case n.IsOfCommitment():
			ofOne = append(ofOne, *n)
			isPromised = isPromised || !n.IsDenial()
		case !m.node(n):
			return false
		}
	}
	if len(ofOne) == 0 {
		return true
	}
	if !isPromised {
		return !slices.ContainsFunc(ofOne, func(n Node) bool { return !m.node(&n) })
	}
	return m.some(ofOne)
}

// some reports whether one commitment fulfils all.
func (m *matching) some(of []Node) bool {
	if m.commitments == nil {
		m.commitments = commitmentsOf(m.brief, m.known)
	}
	return slices.ContainsFunc(m.commitments, func(p Commitment) bool { return p.matchAll(of, m.asOf) })
}

func commitmentsOf(b *briefs.Brief, known *Known) []Commitment {
	out := make([]Commitment, len(b.Commitments))
	for i := range b.Commitments {
		out[i] = commitmentOf(b, known, i)
	}
	return out
}

// OfCommitments are the parts of the query that can be asked of each commitment.
func (q Query) OfCommitments() (asked []Node) {
	for _, n := range q.parts() {
		if n.every(func(f *fieldRow) bool { return f.commitment != nil }) {
			asked = append(asked, n)
		}
	}
	return asked
}

// parts are what must hold together.
func (q Query) parts() []Node {
	if q.Root.Kind == All {
		return q.Root.Of
	}
	return []Node{q.Root}
}

// Commitments are the commitments of a brief, by their place, that fulfil what the
// query asks of a commitment; all of them where it asks nothing. Whether the brief
// itself is what the query looks for is not asked.
func (q Query) Commitments(b *briefs.Brief, known Known, asOf timex.Date) (places []int) {
	asked := q.OfCommitments()
	for i := range b.Commitments {
		if p := commitmentOf(b, &known, i); p.matchAll(asked, asOf) {
			places = append(places, i)
		}
	}
	return places
}

// InText is Matches of a text with a title, where the query asks for nothing but
// words; ok is false where it asks for more, so that the text must be understood.
func (q Query) InText(title, body string) (matches, ok bool) {
	if title == "" || !q.Root.isOfWords() {
		return false, false
	}
	m := &matching{title: padded(title), body: padded(body)}
	return m.node(&q.Root), true
}

func (n *Node) isOfWords() bool {
	if n.Kind == Fact || n.Title {
		return false
	}
	return !slices.ContainsFunc(n.Of, func(m Node) bool { return !m.isOfWords() })
}
