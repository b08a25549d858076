package query

import (
	"math/bits"
	"slices"
	"strings"

	"attache/briefs/timex"
	"attache/briefs/topics"
)

// OfTopics asks for one topic at least of a set, bits of topics.All.
func OfTopics(set uint64) Node {
	return Node{Kind: Fact, Fact: Condition{Field: Topic, Topics: set}}
}

// OfPair asks for a pair.
func OfPair(pair [2]string) Node {
	slices.Sort(pair[:])
	return Node{Kind: Fact, Fact: Condition{Field: Pair, Values: []Value{{ID: pair[0] + "-" + pair[1]}}}}
}

// Without asks that a node not be so.
func Without(n Node) Node { return Node{Kind: Not, Of: []Node{n}} }

// Of is the query for all of some nodes.
func Of(nodes ...Node) (q Query) {
	for _, n := range nodes {
		q = q.and(n)
	}
	return q
}

// String is the node as it is written in a query.
func (n *Node) String() string {
	var of []string
	for i := range n.Of {
		s := n.Of[i].String()
		if n.Of[i].Kind <= Any && n.Kind != All || n.Of[i].Kind == Any {
			s = "(" + s + ")"
		}
		of = append(of, s)
	}
	switch n.Kind {
	case All:
		return strings.Join(of, " ")
	case Any:
		return strings.Join(of, " OR ")
	case Not:
		return "-" + of[0]
	case Phrase:
		return map[bool]string{true: "title:"}[n.Title] + Value{Words: n.Words, Prefix: n.Prefix}.String()
	}
	return n.Fact.String()
}

// String is the condition as it is written in a query.
func (c *Condition) String() string {
	var values []string
	switch row := c.Field.row(); {
	case row.form == aTopic:
		values = topicsOf(c.Topics)
	case row.form == aDate:
		values = []string{c.days()}
	default:
		for _, v := range c.Values {
			values = append(values, v.String())
		}
	}
	return c.Field.String() + ":" + strings.Join(values, ",")
}

// String is the value as it is written behind a field.
func (v Value) String() string {
	if v.ID != "" {
		return v.ID
	}
	out := strings.Join(v.Words, " ")
	if len(v.Words) > 1 {
		out = `"` + out + `"`
	}
	if v.Prefix {
		out += "*"
	}
	return out
}

func (c *Condition) days() string {
	switch {
	case c.None:
		return "none"
	case c.From.IsZero() && c.To.IsZero():
		return "any"
	}
	write := func(d timex.Date) string {
		if d.IsZero() {
			return ""
		}
		return d.String()
	}
	return write(c.From) + ".." + write(c.To)
}

// topicsOf are the names of topics, of a group where all that is in it stands in
// the set.
func topicsOf(set uint64) (names []string) {
	for _, group := range topicGroups {
		if set&group == group {
			names = append(names, groupOf(topics.All[bits.TrailingZeros64(group)].ID))
			set &^= group
		}
	}
	for i, t := range topics.All {
		if set&(1<<i) != 0 {
			names = append(names, t.ID)
		}
	}
	return names
}

// topicGroups are the topics whose ids begin alike, where they are several.
var topicGroups = func() (groups []uint64) {
	of := map[string]uint64{}
	for i, t := range topics.All {
		of[groupOf(t.ID)] |= 1 << i
	}
	for i, t := range topics.All {
		if g := of[groupOf(t.ID)]; bits.TrailingZeros64(g) == i && bits.OnesCount64(g) > 1 {
			groups = append(groups, g)
		}
	}
	return groups
}()
