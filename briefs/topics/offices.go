package topics

import (
	"attache/briefs/match"
	"attache/briefs/text"
)

// offices tells the proper names that have a topic's words in them and mean
// none: "Ministry of Trade, Industry and Energy", "Korea–China Free Trade
// Agreement".
type offices struct {
	heads, of, join, ends, pacts, articles match.Set
}

func newOffices(lex *text.Lexicon) offices {
	v := match.NewVocabulary(lex)
	v.Class("head", `ministry, ministries, department, minister, ministers, secretary, undersecretary, commissioner, directorate, secretariat, office, bureau, agency, council, committee, federation, chamber, association,
		institute, commission, board, authority, administration`)
	v.Class("of", "of, for, on")
	v.Class("join", "of, for, and, the, on, -, –, &")
	v.Class("end", `agreement, treaty, ministry, department, council, chamber, association, institute, federation, authority, agency, administration, commission, bureau, center, centre, service, organization, organisation,
		division, forum, society, foundation, university, school, college, secretariat, directorate, board, bank, corporation, group, holdings, exporters, growers, securities, management, office, embassy, consulate, network, league`)
	v.Class("article", "the, a, an")
	v.Class("pact", `agreement, treaty`)
	return offices{articles: v.Set("article"), pacts: v.Set("pact"), heads: v.Set("head"), of: v.Set("of"), join: v.Set("join"), ends: v.Set("end")}
}

// end is where a silent proper name that begins at token i, a word with a capital, ends,
// or i. The words are read from token first to last.
func (o *offices) end(d *text.Doc, i, first, last int) int {
	t := d.Tokens[i]
	if i+1 >= last || o.articles.Has(t) {
		return i
	}
	if o.heads.Has(t) && o.of.Has(d.Tokens[i+1]) {
		return o.list(d, i+2, last)
	}
	if k := o.run(d, i, last); k > i && !isHeadline(d, first, last) {
		return k
	}
	return i
}

// isHeadline reports whether words are set as American headlines are, where
// capitals make no name and no full stop ends it: "Seoul and Hanoi Sign Steel Agreement".
func isHeadline(d *text.Doc, first, last int) bool {
	if first >= last || d.Tokens[last-1].Of(d.Text) == "." {
		return false
	}
	capitals := 0
	for k := first; k < min(last, first+mostOfHeadline); k++ {
		switch t := &d.Tokens[k]; {
		case t.Kind != text.Word:
		case t.Shape != text.Lower:
			capitals++
		case t.End-t.Start > shortInHeadline:
			return false
		}
	}
	return capitals >= leastOfHeadline
}

// A headline keeps its short words small; one of three words may be a name.
const (
	shortInHeadline = 4 // letters: "with", "from"
	leastOfHeadline = 5 // capitals
	mostOfHeadline  = 30
)

// list is the end of the portfolios after "Ministry of": "Trade, Industry and
// Energy".
func (o *offices) list(d *text.Doc, k, last int) int {
	for k < last {
		switch {
		case isCapital(d, k):
			k++
		case k+1 < last && isCapital(d, k+1) && (o.join.Has(d.Tokens[k]) || d.Tokens[k].Of(d.Text) == ","):
			k += 2
		case k+2 < last && o.of.Has(d.Tokens[k]) && isCapital(d, k+2):
			k += 3
		default:
			return k
		}
	}
	return k
}

// run is the end of a run of capitals when its last word makes it a name.
func (o *offices) run(d *text.Doc, i, last int) int {
	end, k := i, i
	for k < last && k < i+12 {
		switch {
		case isCapital(d, k):
			if k+1 < last && o.heads.Has(d.Tokens[k]) && o.of.Has(d.Tokens[k+1]) {
				return o.list(d, k+2, last)
			}
			k++
			if o.ends.Has(d.Tokens[k-1]) && k > i+1 {
				end = k
			}
		case k > i && k+1 < last && o.join.Has(d.Tokens[k]) && isCapital(d, k+1):
			k++
		default:
			return end
		}
	}
	return end
}

func isCapital(d *text.Doc, k int) bool {
	t := &d.Tokens[k]
	return t.Kind == text.Word && t.Shape != text.Lower
}

// isPact reports whether a proper name that ends before token j is a treaty's.
func (o *offices) isPact(d *text.Doc, j int) bool { return o.pacts.Has(d.Tokens[j-1]) }
