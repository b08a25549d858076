package commitments

import (
	"slices"
	"strings"

	"attache/briefs/actors"
	"attache/briefs/clause"
	"attache/briefs/text"
)

// withJoined is whom a mention names, with those whom a conjunction joins to him: "talks with Peru | and Chile |". Where
// the one who promises is among them, "between Peru and Chile", or one word names them, "the Peru-Chile war", they are no sides
// that he deals with.
func (r *reading) withJoined(codes []string, m *actors.Mention, by string) []string {
	all := r.cast.Side(m.First)
	isOther := func(code string) bool { return code == by || strings.ContainsRune(code, ' ') }
	isHyphen := func(k int) bool { return r.isEither(k, "-", "–") }
	if len(all) <= len(codes) || slices.ContainsFunc(all, isOther) || !slices.Contains(all, codes[0]) || isHyphen(m.Last) || isHyphen(m.First-1) {
		return codes
	}
	return all
}

// addressedBefore is the other side where words before the act name it: who is received, at whose request it is done, in whose land.
func (r *reading) addressedBefore(by string, a *act) ([]string, text.Span) {
	if guest := r.guest(by, a); !guest.Empty() {
		codes, _ := r.codesOf(guest)
		return codes, r.d.Cover(guest.First, guest.Last)
	}
	if a.clause < 0 {
		return nil, text.Span{}
	}
	c := &r.s.Clauses[a.clause]
	if codes, named := r.promisedTo(c, by); codes != nil {
		return codes, named
	}
	if m := r.landBefore(c); m != nil && m.Codes[0] != by {
		return m.Codes, r.d.Cover(m.First, m.Last)
	}
	return r.askedBy(c, by)
}

// promisedTo is to whom somebody has promised what a clause tells: "promised | its Peruvian lenders | that it will".
func (r *reading) promisedTo(c *clause.Clause, by string) ([]string, text.Span) {
	if c.Kind != clause.Reported || c.Over < 0 {
		return nil, text.Span{}
	}
	o := &r.s.Clauses[c.Over]
	if o.Passive || !r.has(o.Verb, r.words.Promise) && !r.isEither(o.Verb, "assured", "reassured") {
		return nil, text.Span{}
	}
	for _, m := range r.cast.In(o.Verb+1, min(o.Verb+longestDealing, c.Subject.First)) {
		if len(m.Codes) > 0 && m.Kind != actors.Pronoun && !slices.Contains(m.Codes, by) && m.Use != actors.Place {
			return m.Codes, r.d.Cover(m.First, m.Last)
		}
	}
	return nil, text.Span{}
}

// askedBy is at whose request something is done, told at the head of the sentence right before who does it: "At the request of
// | Peru and Chile |, Norway will".
func (r *reading) askedBy(c *clause.Clause, by string) ([]string, text.Span) {
	k := r.s.First
	if r.word(k) != "at" || !r.isEither(k+2, "request", "invitation") || r.word(k+3) != "of" || c.Joined >= 0 || c.Kind != clause.Main {
		return nil, text.Span{}
	}
	var codes []string
	for _, m := range r.cast.In(k+4, c.Subject.First) {
		codes = together(codes, m.Codes)
	}
	if len(codes) > 0 && !slices.Contains(codes, by) {
		return sorted(codes), r.d.Cover(k, c.Subject.First-1)
	}
	return nil, text.Span{}
}

// beforeArticle is the index of the word before a mention and its article: of "to the United States" the "to".
func (r *reading) beforeArticle(m *actors.Mention) int {
	if k := m.First - 1; !r.has(k, r.words.Article) {
		return k
	}
	return m.First - 2
}

// isGoal reports whether a state is where a journey goes: "pay an official visit to | Chile |".
func (r *reading) isGoal(m *actors.Mention, a *act) bool {
	k := r.beforeArticle(m)
	return m.Kind <= actors.Seat && len(m.Codes) == 1 && len(m.Codes[0]) == 2 && m.Codes[0] != "EU" && r.word(k) == "to" && k-a.inner < longestDealing &&
		(r.has(k-1, r.words.Trip) && r.isOneOf(a.inner, "make", "pay", "undertake", "making", "paying") || k == a.inner+1 && r.isOneOf(k-1, "travel", "fly", "go"))
}

// isTaxed reports whether a state is whose goods a duty falls on: "raise duties on $200 billion of goods from | Chile |".
func (r *reading) isTaxed(m *actors.Mention, a *act) bool {
	if len(m.Codes) != 1 || len(m.Codes[0]) != 2 || m.First-a.inner > longestTaxed || r.anyToken(a.inner+1, m.First, r.isComma) {
		return false
	}
	isOn := func(k int) bool { return r.isEither(k, "on", "against") && r.has(k-1, r.words.Duty) }
	k := r.beforeArticle(m)
	return (r.word(k) == "from" && (r.has(k-1, r.words.Flow) || r.isOneOf(k-1, "goods", "products")) || isOn(k)) && r.anyToken(a.inner+1, m.First, isOn)
}

// longestTaxed is how many tokens at the most lie between a verb and those whose goods it taxes.
const longestTaxed = 16

// guest is the side of who is received, in the passive: "| Minister Gil | will be received by Peru's president".
func (r *reading) guest(by string, a *act) clause.Run {
	p := &r.party
	if !a.passive || !r.isOneOf(a.inner, "received", "welcomed", "hosted", "greeted") {
		return clause.Run{}
	}
	if codes, _ := r.codesOf(p.sub.Run); len(codes) == 1 && codes[0] != by {
		return p.sub.Run
	}
	return clause.Run{}
}
