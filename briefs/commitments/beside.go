package commitments

import (
	"slices"

	"attache/briefs/clause"
	"attache/briefs/text"
)

// neighbours say who does what no clause says by whom: something that stands beside it.
// They are asked in order.
var neighbours = []struct {
	rule  string
	codes func(r *reading, sub subject, a act) []string
}{
	{"named in its row", func(r *reading, _ subject, _ act) []string { return r.ofRow() }},
	{"who picks it, in the next sentence", func(r *reading, _ subject, a act) []string { return r.picker(&a) }},
	{"named by the heading of its section", func(r *reading, sub subject, _ act) []string {
		if r.hasAny(sub.First, sub.Last, r.words.ofTwo) || r.isAgent(sub.Run) {
			return nil
		}
		return r.ofHeading()
	}},
}

// toldBeside is who acts by what stands beside the sentence, and the rule that says so.
func (r *reading) toldBeside(sub *subject, a *act) ([]string, string) {
	for _, one := range neighbours {
		if codes := one.codes(r, *sub, *a); len(codes) > 0 {
			return codes, one.rule
		}
	}
	return nil, ""
}

// ofRow is the party that stands by itself in a cell of the row, or to whom the goods of
// its first cell go: "Peruvian exports to Norway".
func (r *reading) ofRow() []string {
	if r.d.Blocks[r.s.Block].Kind != text.Row {
		return nil
	}
	first := r.s.Index
	for first > 0 && r.d.Sentences[first-1].Block == r.s.Block {
		first--
	}
	for k := first; k < len(r.d.Sentences) && r.d.Sentences[k].Block == r.s.Block; k++ {
		cell := r.d.Sentences[k]
		ms := r.mentions.In(cell.First, cell.Last)
		if k == r.s.Index || len(ms) == 0 {
			continue
		}
		m := &ms[len(ms)-1]
		isAlone := len(ms) == 1 && clause.Run{First: r.pastArticle(cell.First), Last: cell.Last} == clause.Run{First: m.First, Last: m.Last}
		isGoal := k == first && m.Last == cell.Last && r.isEither(m.First-1, "to", "into") && r.hasAny(cell.First, m.First, r.words.Event)
		if len(m.Codes) > 0 && (isAlone || isGoal) {
			return m.Codes
		}
	}
	return nil
}

// picker is who chooses what "is to be chosen", where the next sentence says it: "When
// the minister picks one".
func (r *reading) picker(a *act) []string {
	k := r.s.Index + 1
	if !a.passive || !r.isOneOf(a.inner, "selected", "chosen", "picked", "designated") || k >= len(r.d.Sentences) || r.d.Sentences[k].Block != r.s.Block {
		return nil
	}
	for i := r.d.Sentences[k].First + 1; i+1 < r.d.Sentences[k].Last; i++ {
		if !r.isOneOf(i, "picks", "selects", "chooses", "designates", "pick", "select", "choose") || !r.isOneOf(i+1, "one", "it", "them", "these", "those") {
			continue
		}
		if ms := r.mentions.In(i-3, i); len(ms) > 0 && len(ms[len(ms)-1].Codes) == 1 {
			return ms[len(ms)-1].Codes
		}
	}
	return nil
}

// ofHeading is the one side that the heading of a section names: "What Norway does". The
// title is of the whole text.
func (r *reading) ofHeading() []string {
	for b := r.s.Block; b > 0; b-- {
		if r.d.Blocks[b].Kind != text.Heading {
			continue
		}
		if !slices.ContainsFunc(r.d.Blocks[:b], func(one text.Block) bool { return one.Kind == text.Paragraph }) {
			return nil
		}
		var codes []string
		first, last := r.d.TokenAt(r.d.Blocks[b].Start), r.d.TokenAt(r.d.Blocks[b].End-1)+1
		if r.hasTime(first, last) {
			return nil // "Oslo, 14 October 2026"
		}
		for _, m := range r.mentions.In(first, last) {
			codes = together(codes, m.Codes)
		}
		if codes = sorted(codes); len(codes) == 1 && slices.Contains(r.mentions.Pair, codes[0]) {
			return codes
		}
		return nil
	}
	return nil
}
