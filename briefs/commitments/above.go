package commitments

import (
	"strings"

	"attache/briefs/clause"
	"attache/briefs/lexicon"
)

// above is what a clause over a promise, or over one of those over it, makes of the promise.
type above struct {
	name  string
	makes verdict
	kinds kindSet // of the clause
	words string  // what opens it; empty for any
	is    func(r *reading, c, o *clause.Clause, v *view) bool
	in    string // a text of which more is read without the row, or less where it leaves the promise as it is
}

// verdict is whether a promise is left when a row holds.
type verdict uint8

const (
	refuses verdict = iota // it is none
	passes                 // this clause leaves it, and the next above it is asked
	upholds                // it is left, whatever stands above
)

// kindSet is several kinds of clauses; 0 for any.
type kindSet uint16

func kinds(of ...clause.Kind) (s kindSet) {
	for _, k := range of {
		s |= 1 << k
	}
	return s
}

// suppositions tell of a clause that is asked or supposed whether a promise in it is one.
var suppositions = []above{
	{name: "what was said before", makes: upholds, kinds: kinds(clause.Adverbial), words: "after once because since when as while before although though", is: func(r *reading, c, _ *clause.Clause, v *view) bool {
		isTold := r.has(c.Verb, r.words.Say) || r.has(c.Verb, r.words.Promise) || c != v.over && r.has(c.Verb, r.words.saying)
		return isTold && (c.Past || c.Perfect) && !c.Negative && c.Modal == clause.Plain
	}, in: "Growers cheered after Peru said it would open its ports to Chile."},
	{name: "why somebody acts", makes: upholds, kinds: kinds(clause.Adverbial), words: "because as since", is: func(r *reading, c, _ *clause.Clause, v *view) bool {
		isSet := v.row.modal == clause.Will || v.row.class == "plan" && v.over.Progressive
		return c == v.over && isSet && r.isAgent(v.sub.Run)
	}, in: "Peru bought cranes because it is going to open its port to Chile."},
	{name: "what is told beside", makes: upholds, kinds: kinds(clause.Adverbial), words: "although though while whereas", in: "The talks go on although Peru will tax Chilean plums from May."},
	{name: "before what was promised", makes: upholds, kinds: kinds(clause.Adverbial), words: "before", is: func(r *reading, c, _ *clause.Clause, v *view) bool {
		return !r.isOnlyWhen(v) && (v.row.head == aModal || c != v.over || c.Past || v.row.class == "arranged")
	}, in: "Peru's minister spoke before he agreed to open his ports to Chile."},
	{name: "what it depends on", kinds: kinds(clause.Adverbial), is: func(r *reading, _, o *clause.Clause, _ *view) bool {
		return r.isOneOf(o.Verb, "depend", "depends", "depended")
	}, in: "It depends on wool prices when Peru decides to open its ports to Chile."},
	{name: "when something was promised", makes: upholds, kinds: kinds(clause.Adverbial), words: "after when where since", is: func(r *reading, c, _ *clause.Clause, v *view) bool {
		return !r.isOnlyWhen(v) || r.isLaterStage(c)
	}, in: "Growers cheered when Peru agreed to open its ports to Chile."},
	{name: "once a promise was kept", makes: upholds, kinds: kinds(clause.Adverbial), words: "once until", is: func(_ *reading, c, _ *clause.Clause, v *view) bool {
		return v.row.head == aNoun && c.Past
	}, in: "Talks began once Peru had kept its pledge to open its ports to Chile."},
	{name: "what is tried meanwhile", makes: upholds, kinds: kinds(clause.Adverbial), words: "as", is: func(r *reading, c, o *clause.Clause, v *view) bool {
		return !r.isComma(c.Marker-1) && (v.row.firmness != Effort || o.Modal != clause.May && r.isAgent(v.sub.Run)) // and not "could draw on it | as it prepares to"
	}, in: "The envoys met as Peru and Chile agreed to open two ports."},
	{name: "what is supposed", kinds: kinds(clause.Adverbial), in: "Growers gain if Peru will open its ports to Chile."},
	{name: "what somebody says for himself", makes: upholds, kinds: kinds(clause.Relative), is: func(r *reading, c, _ *clause.Clause, _ *view) bool {
		return r.isComma(c.Marker-1) && r.has(c.Verb, r.words.Say)
	}, in: "It is open whether Peru will please Chile, which said it would not lower its fees."},
	{name: "what somebody can say", makes: passes, kinds: kinds(clause.Question), words: "what", is: func(r *reading, c, _ *clause.Clause, v *view) bool {
		return c != v.over && r.saysIn(isThat, c.Verb+1, v.over.Verb)
	}, in: "What I can say is that Peru will open its ports to Chile."},
	{name: "the reason why", makes: upholds, kinds: kinds(clause.Question), words: "why", is: func(r *reading, c, _ *clause.Clause, _ *view) bool {
		return r.has(c.Marker-1, r.words.Be) || r.word(c.Marker-1) == "reason" // "which is why we commit to"
	}, in: "The port is full, which is why Peru will open another to Chile."},
	{name: "whether a promise is kept", makes: upholds, is: func(r *reading, c, _ *clause.Clause, v *view) bool {
		return v.row.class == "promisenoun" && c == v.over && r.has(c.Verb, r.words.Fulfilling) && r.has(v.signal.First, r.words.Owner)
	}, in: "Growers ask whether Peru's minister will keep his promise to open the ports to Chile."},
	{name: "what is asked", kinds: kinds(clause.Question), in: "It is open whether Peru will lower its fee on Chilean fruit."},
}

// reportedKinds are the kinds of clauses that tell what the one over them is of.
var reportedKinds = kinds(clause.Reported, clause.Infinitive, clause.Relative)

// hopes tell of a clause over what is reported whether it is held for likely, good or wrong, or wanted of others.
var hopes = []above{
	{name: "for what reason", makes: upholds, kinds: kinds(clause.Adverbial), is: func(r *reading, c, _ *clause.Clause, _ *view) bool { return r.has(c.Marker, r.words.Fact) }, in: "Growers think they will be late because Peru is going to open its ports to Chile."},
	{name: "why it is so", makes: upholds, words: "why", in: "Growers doubt the talks, which is why Peru has agreed to open its ports to Chile."},
	{name: "but who acts", makes: upholds, is: func(r *reading, c, _ *clause.Clause, _ *view) bool { return r.word(c.Join) == "but" }, in: "Growers feared that Peru would not sign, but its minister announced that he would open the ports to Chile."},
	{name: "who promises of himself", makes: upholds, kinds: kinds(clause.Relative), is: func(r *reading, c, _ *clause.Clause, _ *view) bool {
		return r.isComma(c.Marker-1) && r.has(c.Verb, r.words.binding)
	}, in: "Peru asked Chile, which agreed to open its ports, for a note."},
	{name: "what somebody does there", makes: upholds, kinds: kinds(clause.Relative), words: "where", is: func(r *reading, c, _ *clause.Clause, v *view) bool {
		return c == v.over && r.isComma(c.Marker-1) && (r.isJust(v.sub.Run, "he", "she", "they") || r.isNamed(v.sub.Last-1, ofPerson))
	}, in: "Peru's minister is expected in Chile on Monday, where he will open a fair."},
	{name: "what somebody wishes to say", makes: upholds, kinds: kinds(clause.Infinitive), is: func(r *reading, c, o *clause.Clause, v *view) bool {
		isTold := r.has(c.Verb, r.words.Say) || r.has(c.Verb, r.words.Light) || r.word(c.Verb) == "assure"
		return c != v.over && isTold && (r.isEither(o.Verb, "wish", "like") || r.word(o.Verb) == "want" && c.Object.Empty())
	}, in: "I wish to announce that the Peruvian Government has decided to cut its duties on Chilean plums."},
	{name: "what others ought to say", kinds: kinds(clause.Reported), is: func(r *reading, _, o *clause.Clause, _ *view) bool {
		return o.Modal == clause.May && r.has(o.Group.First, r.words.Ought) // "must make it clear that it will"
	}, in: "Peru said the bloc should send a signal that it will lower its fees."},
	{name: "what a text lays down", makes: passes, is: func(r *reading, _, o *clause.Clause, _ *view) bool {
		return r.has(o.Verb, r.words.Laydown) && r.isHead(o.Subject, r.words.Terms)
	}, in: "The pact foresees that Peru and Chile will abolish duties on fish by 2028."},
	{name: "a promise that was not given", is: func(r *reading, c, o *clause.Clause, v *view) bool {
		return c == v.over && r.has(c.Marker-1, r.words.Promisenoun) && (o.Negative || r.isEither(c.Marker-2, "no", "any"))
	}, in: "Peru gave no assurances that it will open its ports to Chile."},
	{name: "who gives his word", makes: upholds, kinds: kinds(clause.Reported), is: func(r *reading, c, o *clause.Clause, _ *view) bool {
		return r.has(o.Verb, r.words.Give) && (r.has(c.Governor, r.words.Promisenoun) || r.isEither(c.Governor, "guarantee", "guarantees"))
	}, in: "Peru gave its guarantee that Chilean trucks will not be held at Tacna."},
	{name: "a doubt that it is so", is: func(r *reading, c, _ *clause.Clause, v *view) bool {
		k := c.Marker
		if k < 0 && c == v.over && v.sub.explicit {
			k = v.sub.First // "the risk | Chile will tax it"
		}
		if n := r.doubtBefore(c.Marker); n >= 0 {
			k = n
		}
		if r.isQuote(k - 1) {
			k-- // "a “clear | sign” that"
		}
		isRumour := r.word(k-1) == "reports" && !r.isGroup(k-1)
		return k > r.s.First && (c == v.over || c.Kind == clause.Reported) && (isRumour || r.has(k-1, r.words.doubtful))
	}, in: "There are signs that Peru will tax Chilean plums."},
	{name: "what is seen to", kinds: kinds(clause.Reported), is: func(r *reading, c, o *clause.Clause, v *view) bool {
		return c == v.over && v.row.head == aModal && r.has(o.Verb, r.words.Ensure) && !(o.Finite && o.Modal == clause.Plain) // and not "Peru guaranteed that"
	}, in: "Peru's minister said it cut its fees to ensure that its ports would sell Chilean trout."},
	{name: "who does not worry", makes: passes, is: func(r *reading, _, o *clause.Clause, _ *view) bool { return o.Negative && r.word(o.Verb) == "worry" }, in: "Peru's minister told Chile not to worry: the ban will be lifted in May."},
	{name: "what is held for likely, good or wrong", kinds: reportedKinds, is: func(r *reading, _, o *clause.Clause, _ *view) bool {
		return r.has(o.Verb, r.words.unsure)
	}, in: "Growers foresee that Peru will tax Chilean plums."},
	{name: "what only seems so", kinds: kinds(clause.Reported), is: func(r *reading, c, o *clause.Clause, v *view) bool {
		isHint := r.isOneOf(o.Verb, "suggest", "suggests", "suggested", "suggesting") && !o.Subject.Empty() && !r.isAgent(o.Subject)
		return c == v.over && c.Governor == o.Verb && v.row.head != aNoun && (isHint || r.isOneOf(o.Verb, "appear", "appears", "appeared", "seem", "seems", "seemed"))
	}, in: "It appears that Peru will tax Chilean plums."},
	{name: "who is of a mind on it", is: func(r *reading, c, o *clause.Clause, v *view) bool {
		isOver := r.has(o.Group.Last, r.words.Outlook) || r.has(o.Predicate, r.words.Outlook) || r.word(o.Group.Last-1) == "not" && r.word(o.Group.Last) == "true" // "remain | sceptical"
		return c == v.over && r.has(c.Marker-1, r.words.Outlook) || isOver && kinds(c.Kind)&reportedKinds != 0
	}, in: "Growers are sure that Peru will tax Chilean plums."},
	{name: "what is not borne out or said", kinds: kinds(clause.Reported), is: func(r *reading, c, o *clause.Clause, _ *view) bool {
		return o.Negative && c.Governor == o.Verb && (r.has(o.Verb, r.words.Bearout) || r.has(o.Verb, r.words.Say))
	}, in: "The letters do not show that Peru will tax Chilean plums."},
	{name: "a promise that is asked for", is: func(r *reading, c, o *clause.Clause, v *view) bool {
		isNear := c == v.over && r.has(c.Marker-2, r.words.seeking) && r.has(c.Marker-1, r.words.Promisenoun) // "wants guarantees that"
		return isNear || c.Kind == clause.Reported && r.has(o.Verb, r.words.seeking) && r.hasAny(o.Group.Last, c.Marker, r.words.Promisenoun)
	}, in: "Chile wants guarantees that Peru will not tax its plums."},
	{name: "which the doubt is", kinds: kinds(clause.Reported), is: func(r *reading, _, o *clause.Clause, _ *view) bool {
		k := r.headEnd(o.Subject) - 1
		return r.has(o.Subject.Last-1, r.words.doubtful) || r.has(k, r.words.doubtful) && !r.isOneOf(k, "sign", "signs", "indication", "indications") // which are facts
	}, in: "The risk is that Peru will tax Chilean plums."},
}

// doubtBefore is the token behind a noun of doubt that a phrase tells whose it is, up to token k, -1 for none: "concern | among growers
// in Chile | that".
func (r *reading) doubtBefore(k int) int {
	for n := k - 2; n > max(r.s.First, k-longestWhose); n-- {
		if r.has(n, r.words.Prep) && !r.is(n, r.words.to) && r.has(n-1, r.words.doubtful) {
			return n
		}
	}
	return -1
}

// longestWhose is how many tokens tell at the most whose a doubt is.
const longestWhose = 6

// isOnlyWhen reports whether a promise only tells when something else is: "will" and its like.
func (r *reading) isOnlyWhen(v *view) bool { return v.row.head == aModal && v.row.modal != clause.IsTo }

// aboveRow is an above with its words.
type aboveRow struct {
	*above
	opens lexicon.Set
}

func newAboves(l *lexicon.Words, table []above) []aboveRow {
	rows := make([]aboveRow, len(table))
	for i := range table {
		rows[i] = aboveRow{&table[i], l.Of(strings.Fields(table[i].words)...)}
	}
	return rows
}

// farthestAbove is how many clauses over a promise are asked at the most.
const farthestAbove = 6

// isNoneUnder reports whether the clauses over a promise make it none: of each the first row that holds tells.
func (r *reading) isNoneUnder(rows []aboveRow, v *view) bool {
	for k, n := v.licence.over, 0; k >= 0 && n < farthestAbove; k, n = r.s.Clauses[k].Over, n+1 {
		row := r.rowOver(rows, k, v)
		if c := &r.s.Clauses[k]; row == nil && c.Joined >= 0 && c.Marker < 0 && c.Kind == clause.Reported && !c.Subject.Empty() && !r.has(c.Subject.First, r.words.Pronoun) {
			first := *v // "the hope that A will be signed | and B will be held"
			first.licence.over = r.s.Head(k)
			first.over = &r.s.Clauses[first.licence.over]
			row = r.rowOver(rows, first.licence.over, &first)
		}
		if row != nil && row.makes != passes {
			return row.makes == refuses
		}
	}
	return false
}

// noClause is what stands over a clause that stands by itself.
var noClause = clause.Clause{Verb: -1, Marker: -1, Predicate: -1, Group: clause.Run{First: -1, Last: -1}}

// rowOver is the first row that holds of clause k over a promise, nil for none. What is joined to a clause is opened with it: "since
// Peru met growers and | said it would".
func (r *reading) rowOver(rows []aboveRow, k int, v *view) *aboveRow {
	c, o := &r.s.Clauses[k], &noClause
	marker := r.s.Clauses[r.s.Head(k)].Marker
	if c.Over >= 0 {
		o = &r.s.Clauses[c.Over]
	}
	for i := range rows {
		row := &rows[i]
		if (row.kinds == 0 || row.kinds&kinds(c.Kind) != 0) && (row.words == "" || r.has(marker, row.opens)) && (row.is == nil || row.is(r, c, o, v)) {
			return row
		}
	}
	return nil
}
