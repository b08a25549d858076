package commitments

import (
	"slices"
	"strings"

	"attache/briefs/actors"
	"attache/briefs/clause"
	"attache/briefs/lexicon"
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
		(r.has(k-1, r.words.Trip) && r.isOneOf(a.inner, "make", "pay", "undertake", "making", "paying", "be") || k == a.inner+1 && r.isOneOf(k-1, "travel", "fly", "go"))
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

// addressee is the other side of the pair where the act's words name it, else the one state that they name as dealt with:
// "meet with the Chilean minister", in a text of several.
func (r *reading) addressee(by []string, a *act) ([]string, text.Span) {
	if len(by) != 1 {
		return nil, text.Span{}
	}
	ms := r.cast.In(a.verb, a.last)
	for i := range ms {
		m := &ms[i]
		if r.isBesideTheAct(m, a) {
			continue
		}
		if codes := r.othersIn(m, by[0]); codes != nil && !r.isWhereOurs(m, by[0], a) && !r.isOnlyTold(m, by[0]) {
			return r.withJoined(codes, m, by[0]), r.d.Cover(m.First, m.Last)
		}
	}
	for i := range ms {
		if m := &ms[i]; !r.isBesideTheAct(m, a) && (r.isDealtWith(m, a) || r.isHelped(m, a) || r.isGoal(m, a) || r.isTaxed(m, a)) && m.Codes[0] != by[0] {
			return r.withJoined(m.Codes, m, by[0]), r.d.Cover(m.First, m.Last)
		}
	}
	return r.addressedBefore(by[0], a)
}

// othersIn is those of the pair, other than one, whom a mention names: where neither is the one, both whom it sets side by side,
// "with both Peru and | Chile".
func (r *reading) othersIn(m *actors.Mention, by string) []string {
	for _, code := range m.Codes {
		if code == by || !slices.Contains(r.cast.Pair, code) {
			continue
		}
		if both := r.cast.Side(m.First); !slices.Contains(r.cast.Pair, by) && slices.Equal(both, r.cast.Pair) {
			return both
		}
		return []string{code}
	}
	return nil
}

// isBesideTheAct reports whether a mention tells only what an act is done in spite of, "despite | Chilean | exercises", or from
// where somebody goes elsewhere, "leave | Chile | for La Paz".
func (r *reading) isBesideTheAct(m *actors.Mention, a *act) bool {
	if m.First == a.inner+1 && r.word(m.Last) == "for" && r.isOneOf(a.inner, "leave", "leaves", "depart") {
		return true
	}
	for k := m.First - 1; k > a.inner && !r.isComma(k); k-- {
		if r.has(k, r.words.Prep) {
			return r.isEither(k, "despite", "notwithstanding")
		}
	}
	return false
}

// isHelped reports whether the act is to help a state, or to give something to it: "assist | Chile", "send aid to | Chile".
func (r *reading) isHelped(m *actors.Mention, a *act) bool {
	if m.Kind != actors.State && m.Kind != actors.Seat || len(m.Codes) != 1 || m.Use == actors.Modifier || r.isPossessive(m.Last) || m.First-a.inner > longestDealing {
		return false
	}
	k := r.beforeArticle(m)
	if k == a.inner {
		return r.isOneOf(k, "help", "assist", "support", "aid", "defend", "back")
	}
	return r.word(k) == "to" && r.form(k-1)&lexicon.Part == 0 && r.has(a.inner, r.words.Give) && r.hasObject(a) && !r.hasAny(a.inner+1, k, r.words.Prep)
}

// landBefore is the land in which something is done, told at the head of the sentence right before who does it: "In | Latvia, | Peru
// will"; nil for none, and for his own.
func (r *reading) landBefore(c *clause.Clause) *actors.Mention {
	if r.word(r.s.First) != "in" || c.Joined >= 0 || c.Kind != clause.Main {
		return nil
	}
	ms := r.cast.In(r.s.First, c.Subject.First)
	if len(ms) != 1 {
		return nil
	}
	m := &ms[0]
	own, _ := r.codesOf(c.Subject)
	isLand := m.Kind == actors.State && m.First == r.s.First+1 && r.isComma(m.Last) && m.Last+1 == c.Subject.First
	if !isLand || len(m.Codes) != 1 || len(own) == 0 || slices.Contains(own, m.Codes[0]) {
		return nil
	}
	return m
}

// isDealtWith reports whether the act is done with one state, and nothing else is told between: no "border with it", nor
// what is done "during talks with it".
func (r *reading) isDealtWith(m *actors.Mention, a *act) bool {
	isMet := m.First-a.inner <= 2 && r.isOneOf(a.inner, "meet", "visit", "host", "receive", "welcome")
	if m.Use != actors.Partner && !isMet || len(m.Codes) != 1 || len(m.Codes[0]) != 2 || m.First-a.inner > longestDealing {
		return false
	}
	isTalk := (m.Kind == actors.Individual || m.Kind == actors.Office) && r.hasAny(a.inner+1, min(a.inner+3, m.First), r.words.Mutual) // "talks on its debt with | Chile's minister"
	return !r.anyToken(a.inner+1, m.First, func(k int) bool {
		return r.isComma(k) || r.isOneOf(k, "during", "amid", "border", "war", "as", "after", "in") || !isTalk && r.isEither(k, "on", "over")
	})
}

// longestDealing is how many tokens at the most lie between a verb and with whom it is done: "hold the first round of talks
// with the Chilean minister".
const longestDealing = 9

// isWhereOurs reports whether a mention only tells where the promiser's own people are: "keep
// in contact with Korean firms | in Beijing".
func (r *reading) isWhereOurs(m *actors.Mention, by string, a *act) bool {
	return m.Use == actors.Place && slices.ContainsFunc(r.cast.In(max(a.verb, m.First-5), m.First), func(one actors.Mention) bool {
		return slices.Contains(one.Codes, by) && (r.has(one.Last-1, r.words.Agent) || r.has(one.Last, r.words.Agent))
	})
}

// isOnlyTold reports whether a state of the pair tells only where a body that is none of the two acts, or of whose things: "The G20
// will meet in | Lima |", "discuss | Chilean | debt".
func (r *reading) isOnlyTold(m *actors.Mention, by string) bool {
	isOutside := len(by) > 2 && r.cast.Pair != nil && !slices.Contains(r.cast.Pair, by)
	return isOutside && (m.Use == actors.Modifier && m.Kind != actors.State || r.isEither(r.beforeArticle(m), "in", "at"))
}
