// Package query is the language in which briefs are searched: words, phrases,
// prefixes and facts such as topic:agr.talks, joined by OR, - and parentheses.
//
// Its promise: any line parses in linear time to a query within fixed limits,
// or to an *Error that points at the place and proposes what is near.
//
// It is pure, and stands with the briefs rather than with the library, so that
// what is typed can be completed, explained and marked in a text where no
// library is at hand.
package query

import (
	"fmt"
	"slices"
	"strings"

	"attache/briefs/text"
	"attache/briefs/timex"
)

// Kind says what a Node is.
type Kind uint8

// The kinds of nodes.
const (
	All    Kind = iota // every one of Of; of none: everything
	Any                // one at least of Of
	Not                // not Of[0]
	Phrase             // Words stand one after the other in the text
	Fact               // the brief, or one of its commitments, is so
)

// Node is a part of a query.
type Node struct {
	Kind   Kind
	Of     []Node
	Words  []string // of a Phrase, folded as Words folds
	Prefix bool     // the last of Words is the beginning of a word
	Title  bool     // the Phrase stands in the title
	Fact   Condition
	Span   text.Span // where it stands in the query
}

// Condition is what a Fact asks.
type Condition struct {
	Field  Field
	Values []Value    // one at least must hold; empty for dates and topics
	Topics uint64     // bits of topics.All, one at least of which must be there
	From   timex.Date // of dates: the first day, zero when open
	To     timex.Date // the last day, zero when open
	None   bool       // of dates: there is none
}

// Value is one value of a Condition. Names are folded words; closed
// vocabularies keep their ids.
type Value struct {
	ID     string   // "passed", "CN-KR", "firm"; "" for a name
	Words  []string // of a name
	Prefix bool
}

// Query is a search. The zero Query finds everything.
type Query struct {
	Text  string
	Root  Node
	Known timex.Date // the day by which a report must be recorded to count; zero for any
}

// Everything reports whether the query asks nothing.
func (q Query) Everything() bool { return q.Root.Kind == All && len(q.Root.Of) == 0 }

// Error is a query that cannot be understood.
type Error struct {
	At   text.Span // the place in the query, in bytes
	Says string    // what is wrong, one line
	Near []string  // what may have been meant, best first
}

// Error is the whole line: what is wrong and what may have been meant.
func (e *Error) Error() string {
	if len(e.Near) == 0 {
		return e.Says
	}
	return e.Says + "; did you mean " + strings.Join(e.Near, " or ") + "?"
}

// Point is the query with a line under it that marks the place.
func (e *Error) Point(query string) string {
	before := strings.Repeat(" ", runes(query[:min(e.At.Start, len(query))]))
	under := strings.Repeat("^", max(1, runes(query[min(e.At.Start, len(query)):min(e.At.End, len(query))])))
	return fmt.Sprintf("%s\n%s%s", query, before, under)
}

func runes(s string) int { return len([]rune(s)) }

// Limits of a query: far beyond what is typed, near enough that no line is
// dear to run.
const (
	MostBytes = 4096
	MostTerms = 64
	MostDepth = 16
	// LeastPrefix is how many letters stand before a "*": a shorter beginning
	// is that of half of all words.
	LeastPrefix = 3
)

// IsOfCommitment reports whether the node asks about commitments alone: such
// conditions that stand together must hold of one and the same.
func (n *Node) IsOfCommitment() bool {
	if n.Kind == Fact {
		return n.Fact.Field.OfCommitment() && !n.Fact.Field.OfBrief()
	}
	for i := range n.Of {
		if !n.Of[i].IsOfCommitment() {
			return false
		}
	}
	return len(n.Of) > 0
}

// Asks reports whether the query asks about a field somewhere.
func (q Query) Asks(of Field) bool {
	return q.Root.asks(func(c *Condition) bool { return c.Field == of })
}

// AsksReports reports whether what was reported of commitments counts for the query: it
// asks for it, or for a clock.
func (q Query) AsksReports() bool {
	return q.Root.asks(func(c *Condition) bool { return c.Field == Clock || c.Field == Is && c.has("reported") })
}

// asks reports whether a condition somewhere in the node is such a one.
func (n *Node) asks(such func(*Condition) bool) bool {
	return n.Kind == Fact && such(&n.Fact) || slices.ContainsFunc(n.Of, func(m Node) bool { return m.asks(such) })
}

// IsDenial reports whether a brief without commitments may fulfil the node:
// something is denied, or that is one choice of several. Such a node, when no
// other asks for a commitment beside it, asks about the brief as a whole.
func (n *Node) IsDenial() bool {
	return n.Kind == Not || n.Kind == Any && slices.ContainsFunc(n.Of, func(m Node) bool { return m.IsDenial() })
}

// And is the query with a further condition.
func (q Query) And(c Condition) Query { return q.and(Node{Kind: Fact, Fact: c}) }

// KnownBy is the query for what was published by a day, and which knows of no report of
// later; what has no date stays. The zero day leaves the query as it is.
func (q Query) KnownBy(day timex.Date) Query {
	if day.IsZero() {
		return q
	}
	q.Known = day
	later := Node{Kind: Fact, Fact: Condition{Field: Published, From: day.AddDays(1)}}
	return q.and(Node{Kind: Not, Of: []Node{later}})
}

func (q Query) and(more Node) Query {
	switch {
	case q.Everything():
		q.Root = more
	case q.Root.Kind == All:
		q.Root.Of = append(slices.Clone(q.Root.Of), more)
	default:
		q.Root = Node{Kind: All, Of: []Node{q.Root, more}}
	}
	return q
}

// Pairs are the codes of the pairs that every brief must be about one of, where the
// query asks for such: one code or two, in the order of the alphabet.
func (q Query) Pairs() (all [][]string) {
	for _, n := range q.parts() {
		if n.Kind == Fact && n.Fact.Field == Pair {
			for _, v := range n.Fact.Values {
				all = append(all, strings.Split(v.ID, "-"))
			}
		}
	}
	return all
}
