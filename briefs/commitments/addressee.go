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
	all := r.mentions.Side(m.First)
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
	for _, m := range r.mentions.In(o.Verb+1, min(o.Verb+longestDealing, c.Subject.First)) {
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
	for _, m := range r.mentions.In(k+4, c.Subject.First) {
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
	ms := r.mentions.In(a.verb, a.last)
	isSuch := func(k int, ways []way[dealing]) bool { return anyWay(r, ways, dealing{&ms[k], a, by[0]}) }
	for k := range ms {
		if codes := r.othersIn(&ms[k], by[0]); codes != nil && !isSuch(k, r.notDealt) && !isSuch(k, r.onlyNamed) {
			return r.withJoined(codes, &ms[k], by[0]), r.d.Cover(ms[k].First, ms[k].Last)
		}
	}
	for k := range ms {
		if m := &ms[k]; len(m.Codes) == 1 && m.Codes[0] != by[0] && isSuch(k, r.dealt) && !isSuch(k, r.notDealt) {
			return r.withJoined(m.Codes, m, by[0]), r.d.Cover(m.First, m.Last)
		}
	}
	return r.addressedBefore(by[0], a)
}

// dealing is a side that the words of an act name, and who does it.
type dealing struct {
	m  *actors.Mention
	a  *act
	by string
}

// isNear reports whether a state or a bloc is named, no more than so many tokens behind the verb.
func (of dealing) isNear(most int) bool {
	return len(of.m.Codes[0]) == 2 && of.m.First-of.a.inner <= most
}

// dealt are the ways in which an act deals with one whom it names, of several.
var dealt = []way[dealing]{
	{name: "who is met or dealt with", is: func(r *reading, of dealing) bool {
		m, first := of.m, of.a.inner+1
		isMet := m.First <= first+1 && r.isOneOf(of.a.inner, "meet", "visit", "host", "receive", "welcome")
		isTalk := (m.Kind == actors.Individual || m.Kind == actors.Office) && r.hasAny(first, min(first+2, m.First), r.words.Mutual) // "talks on its debt with | Chile's minister"
		return (m.Use == actors.Partner || isMet) && of.isNear(longestDealing) && !r.anyToken(first, m.First, func(k int) bool {     // no "border with it", nor "during talks with it"
			return r.isComma(k) || r.isOneOf(k, "during", "amid", "border", "war", "as", "after", "in") || !isTalk && r.isEither(k, "on", "over")
		})
	}, in: "Peru's ministers travelled. Peru's minister will meet Kenya's premier in May. Peru's premier will hold talks with Ghana's minister."},
	{name: "who is helped, or given something", is: func(r *reading, of dealing) bool {
		m, k := of.m, r.beforeArticle(of.m)
		if m.Kind != actors.State && m.Kind != actors.Seat || m.Use == actors.Modifier || r.isPossessive(m.Last) || m.First-of.a.inner > longestDealing {
			return false
		}
		if k == of.a.inner {
			return r.isOneOf(k, "help", "assist", "support", "aid", "defend", "back")
		}
		return r.word(k) == "to" && r.form(k-1)&lexicon.Part == 0 && r.has(of.a.inner, r.words.Give) && r.hasObject(of.a) && !r.hasAny(of.a.inner+1, k, r.words.Prep)
	}, in: "Peru and Chile met. Peru will send boats to Kenya. Peru will assist Ghana. Peru has offered a paper related to Norway."},
	{name: "where a journey goes", is: func(r *reading, of dealing) bool {
		k := r.beforeArticle(of.m)
		isTrip := r.has(k-1, r.words.Trip) && r.isOneOf(of.a.inner, "make", "pay", "undertake", "making", "paying", "be") || k == of.a.inner+1 && r.isOneOf(k-1, "travel", "fly", "go")
		return of.m.Kind <= actors.Seat && of.m.Codes[0] != "EU" && of.isNear(longestDealing) && r.word(k) == "to" && isTrip
	}, in: "Peru, Kenya, Ghana and Chile met. Peru's minister will travel to Kenya in May."},
	{name: "on whose goods a duty falls", is: func(r *reading, of dealing) bool {
		k, first := r.beforeArticle(of.m), of.a.inner+1
		isOn := func(k int) bool { return r.isEither(k, "on", "against") && r.has(k-1, r.words.Duty) }
		isFrom := r.word(k) == "from" && (r.has(k-1, r.words.Flow) || r.isOneOf(k-1, "goods", "products")) || isOn(k)
		return of.isNear(longestTaxed) && isFrom && r.anyToken(first, of.m.First, isOn) && !r.anyToken(first, of.m.First, r.isComma)
	}, in: "Peru, Kenya, Ghana and Chile met. Peru will raise its duties on shirts and other goods from Ghana to 10 percent. Peru will buy goods from Kenya."},
}

// notDealt are the ways in which an act tells something else of one whom it names.
var notDealt = []way[dealing]{
	{name: "whence somebody goes elsewhere", is: func(r *reading, of dealing) bool {
		return of.m.First == of.a.inner+1 && r.word(of.m.Last) == "for" && r.isOneOf(of.a.inner, "leave", "leaves", "depart")
	}, in: "Peru and Chile met. Peru's minister will leave Chile for La Paz in May."},
	{name: "in spite of what it is done", is: func(r *reading, of dealing) bool {
		return r.isEither(r.lastOf(r.words.Prep, of.a.inner+1, of.m.First), "despite", "notwithstanding")
	}, in: "Peru and Chile met. Peru will cut its levy despite Chilean threats."},
}

// onlyNamed are those in which it does of one of the pair.
var onlyNamed = []way[dealing]{
	{name: "where the promiser's own people are", is: func(r *reading, of dealing) bool {
		return of.m.Use == actors.Place && slices.ContainsFunc(r.mentions.In(max(of.a.verb, of.m.First-5), of.m.First), func(one actors.Mention) bool {
			return slices.Contains(one.Codes, of.by) && (r.has(one.Last-1, r.words.Agent) || r.has(one.Last, r.words.Agent))
		})
	}, in: "Peru and Chile met. Peru's ministry will keep in contact with Peruvian firms in Chile."},
	{name: "where a body that is none of the pair acts, or of whose things", is: func(r *reading, of dealing) bool {
		isOutside := len(of.by) > 2 && r.mentions.Pair != nil && !slices.Contains(r.mentions.Pair, of.by)
		return isOutside && (of.m.Use == actors.Modifier && of.m.Kind != actors.State || r.isEither(r.beforeArticle(of.m), "in", "at"))
	}, in: "Peru and Chile met. The WTO will meet in Chile in May. The G20 will discuss Peruvian debt in May. The G20 will lend to Chile."},
}

// othersIn is those of the pair, other than one, whom a mention names: where neither is the one, both whom it sets side by side,
// "with both Peru and | Chile".
func (r *reading) othersIn(m *actors.Mention, by string) []string {
	for _, code := range m.Codes {
		if code == by || !slices.Contains(r.mentions.Pair, code) {
			continue
		}
		if both := r.mentions.Side(m.First); !slices.Contains(r.mentions.Pair, by) && slices.Equal(both, r.mentions.Pair) {
			return both
		}
		return []string{code}
	}
	return nil
}

// landBefore is the land in which something is done, told at the head of the sentence right before who does it: "In | Latvia, | Peru
// will"; nil for none, and for his own.
func (r *reading) landBefore(c *clause.Clause) *actors.Mention {
	if r.word(r.s.First) != "in" || c.Joined >= 0 || c.Kind != clause.Main {
		return nil
	}
	ms := r.mentions.In(r.s.First, c.Subject.First)
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

// longestDealing is how many tokens at the most lie between a verb and with whom it is done: "hold the first round of talks
// with the Chilean minister".
const longestDealing = 9
