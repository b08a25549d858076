package commitments

import (
	"strings"

	"attache/briefs/actors"
	"attache/briefs/clause"
	"attache/briefs/lexicon"
)

// thing is what a verb promises as its object, and not as another verb: "pledged | $5 million", "agreed | on the creation of a panel".
type thing struct {
	class string // of the row whose verb promises it
	verbs string // the verb, as words; empty for any of the class
	as    voice
	lead  string                             // words of which one leads to it; empty for none
	bare  bool                               // without them, too
	now   bool                               // the verb tells what goes on now
	first string                             // the class of its first word; empty for any
	head  string                             // the classes of its noun; empty for any
	what  func(r *reading, k, last int) bool // that begins at token k and ends by last
	is    func(r *reading, k int, c *clause.Clause) bool
	in    string // a text of which less is read without the row
}

// things are what verbs promise as their objects; c is the verb's clause, k the token at which the thing begins.
var things = []thing{
	{class: "pledge", as: active, lead: "to", bare: true, what: func(r *reading, k, _ int) bool { return r.isAmount(k) }, in: "Chile pledged $3 billion in loans to Peru."},
	{class: "pledge", as: active, lead: "to", bare: true, what: (*reading).isActNoun, in: "Peru has pledged an early conclusion of the talks with Chile."},
	{class: "pledge", as: active, bare: true, head: "reprisal", in: "Peru has vowed reprisals for Chile's levy."},
	{class: "pledge", as: active, lead: "to", bare: true, what: (*reading).isGrantFor, in: "Peru has pledged fresh money for the Chilean port of Arica."},
	{class: "pledge", as: active, lead: "to", bare: true, first: "closer", head: "jointdeed", in: "Peru and Chile committed to stronger economic cooperation."},
	{class: "pledge", as: active, lead: "to", bare: true, first: "bettering", what: (*reading).isBetterFor, in: "Peru promised faster visas for Chilean drivers."},
	{class: "pledge", as: active, lead: "to", bare: true, what: (*reading).isGivenTo, in: "Peru has promised Chile lower fees."},
	{class: "pledge", as: active, lead: "to", what: func(r *reading, k, last int) bool { return r.saysIn(freeEntry, k, min(last, k+3)) }, in: "Peru is committing to a zero duty on Chilean plums."},
	{class: "pledge", as: passive, verbs: "committed pledged", lead: "to for on", what: (*reading).isActNoun, in: "Peru is committed to the removal of the levy on Chilean plums."},
	{class: "pledge", lead: "to", head: "thingnoun", is: func(r *reading, _ int, c *clause.Clause) bool {
		return r.word(c.Predicate) == "committed" || r.word(c.Verb) == "committed"
	}, in: "Peru remains committed to the full implementation of the pact with Chile."},
	{class: "pledge", as: active, first: "newone", head: "pact", what: (*reading).isAhead, in: "Peru's premier promised a new pact with Chile by the end of May."},
	{class: "announcing", as: active, is: (*reading).isFunding, in: "Chile announced a $3 million loan to Peru."},
	{class: "agree", lead: "on to for", what: (*reading).isActNoun, in: "Peru and Chile agreed on the creation of a fish panel."},
	{class: "agree", lead: "on to for", first: "newone", head: "occasion", in: "Peru's minister said he had agreed to an in-person meeting with Chile in May."},
	{class: "agree", lead: "on to for", head: "truce", in: "Peru and Chile agreed to a truce until June."},
	{class: "agree", lead: "on to for", first: "closer", head: "jointdeed", in: "Peru and Chile agreed on closer economic cooperation."},
	{class: "agree", head: "grant", what: func(r *reading, k, _ int) bool { return r.isAmount(k) }, in: "Peru has agreed a $40 million loan to Chile."},
	{class: "decide", lead: "on", what: (*reading).isActNoun, in: "Peru and Chile decided on the opening of a night post in May."},
	{class: "decide", lead: "on", first: "newone", head: "occasion", in: "Peru and Chile decided on another round of talks."},
	{class: "calling", as: active, first: "newone", head: "gathering", what: func(r *reading, k, last int) bool {
		return r.anyToken(k, last, func(n int) bool { return r.word(n) == "for" && r.isAhead(n, last) }) // and not "called a summit on Friday"
	}, in: "Peru has called another summit with Chile for May."},
	{class: "plan", verbs: "plan plans planned planning seeking", what: func(r *reading, k, last int) bool {
		return r.isActNoun(k, last) && !r.isQuote(k+1) && !r.isHead(clause.Run{First: k, Last: last}, r.words.Duty) // that is asked of others, or hoped for: "seeking | a “calm end” to"
	}, in: "Peru plans the removal of its levy on Chilean plums."},
	{class: "plan", verbs: "plan plans planned planning seeking", first: "newone", head: "pact event measure", in: "Peru is seeking a partnership with Chile."},
	{class: "plan", verbs: "aim aims aiming", lead: "for at", what: func(r *reading, k, last int) bool {
		return r.isTrade(clause.Run{First: k, Last: last}) && r.isAhead(k, last)
	}, in: "Peru and Chile are aiming for trade of $150 million by 2028."},
	{class: "plan", verbs: "aim aims aiming", now: true, lead: "for at", first: "newone", head: "mainpact", in: "Peru and Chile are aiming for a new pact on squid."},
	{class: "work", now: true, what: func(r *reading, k, _ int) bool { return r.says(forStart, k) }, in: "Peru and Chile are pushing for an early start to talks on squid."},
	{class: "work", verbs: "working striving pushing pressing", now: true, lead: "toward towards for", first: "newone", head: "pact", is: func(r *reading, _ int, c *clause.Clause) bool {
		return c.Kind != clause.Relative && !r.isOneOf(c.Group.First, "have", "has") // "has been pushing for a deal for months"
	}, in: "Peru is working towards a tax treaty with Chile."},
	{class: "consider", now: true, first: "newone", head: "measure duty suit", what: func(r *reading, k, last int) bool {
		return !r.isHead(clause.Run{First: k, Last: min(last, k+longestThing)}, r.words.Proposalnoun)
	}, in: "Chile is considering new duties on Peruvian plums."},
	{class: "consider", now: true, head: "means", what: (*reading).isMeansTo, in: "Peru is exploring ways to raise its sales to Chile."},
	{class: "look", now: true, lead: "for at", head: "means", what: (*reading).isMeansTo, in: "Peru is looking for ways to raise its sales to Chile."},
	{class: "consider", verbs: "eyeing", what: (*reading).isActNoun, in: "Peru is eyeing the removal of the permit for Chilean oil."},
	{class: "consider", now: true, head: "measure duty", what: func(r *reading, k, last int) bool {
		return !r.has(k, r.words.Det) && r.isActNoun(k, last)
	}, in: "Peru is considering tariff reductions for Chilean oil."},
	{class: "bringabout", as: passive, is: func(r *reading, _ int, c *clause.Clause) bool {
		on := r.onThing(c)
		return on >= 0 && r.isActNoun(on+1, c.Last)
	}, in: "Agreement was reached by the ministers of Peru and Chile on the opening of a night post."},
	{class: "laydown", as: active, is: func(r *reading, k int, c *clause.Clause) bool {
		isTold := r.word(k) == "for" || !strings.HasPrefix(r.word(c.Verb), "provide") // and not "provides significant openings for"
		return isTold && r.anyToken(k, c.Last, func(n int) bool { return r.isActNoun(n, c.Last) })
	}, in: "Peru and Chile signed a memorandum on squid. It foresees the exchange of inspectors by May."},
	{class: "sign", as: active, what: func(r *reading, k, last int) bool {
		end := r.idiomEnd(paperFor, k, last)
		return end > k && r.anyToken(end+1, min(end+5, r.s.Last), func(m int) bool { // "for the building, starting next year, of a line"
			return r.isComma(m) && r.isDeed(m-1) && r.hasTime(m+1, r.s.Last) && r.stands("of", m+1, min(m+8, r.s.Last))
		})
	}, in: "Peru and Chile signed a contract for the supply, from May, of 200 wagons."},
}

// longestThing is how many words a thing has at the most up to its noun.
const longestThing = 6

// thingRow is a thing with its classes.
type thingRow struct {
	*thing
	verbs, lead, first, head lexicon.Set
	asks                     func(r *reading, k int, c *clause.Clause) bool
}

// newThings is the things by the class of the row whose verb promises them.
func newThings(l *lexicon.Words, table []thing) map[string][]thingRow {
	rows := map[string][]thingRow{}
	for i := range table {
		t := &table[i]
		asks := t.is
		if t.what != nil {
			asks = func(r *reading, k int, c *clause.Clause) bool { return t.what(r, k, c.Last) }
		}
		rows[t.class] = append(rows[t.class], thingRow{t, l.Of(strings.Fields(t.verbs)...), l.Of(strings.Fields(t.lead)...), l.Set(strings.Fields(t.first)...), l.Set(strings.Fields(t.head)...), asks})
	}
	return rows
}

// pastReceiver is the token behind the state, or its people, that stands before what it gets at token k:
// "promised | Chilean growers | lower fees"; k where none does.
func (r *reading) pastReceiver(k, last int) int {
	first := k
	if r.word(k) == "the" {
		first++
	}
	m, ok := r.mentions.At(first)
	switch {
	case !ok || m.First > first || m.Codes == nil || m.Kind > actors.Body || m.Last >= last:
		return k
	case m.Kind != actors.Demonym:
		return m.Last
	case r.has(m.Last, r.words.Agent):
		return m.Last + 1
	}
	return k
}

// isGivenTo reports whether a state or its people begin at token k, and behind them what they get: an amount, something
// better, an act told as a noun.
func (r *reading) isGivenTo(k, last int) bool {
	n := r.pastReceiver(k, last)
	if n == k || r.isAmount(n) {
		return n > k
	}
	end := r.headEnd(clause.Run{First: n, Last: min(last, n+longestThing)})
	return end > n+1 && (r.has(n, r.words.Bettering) || r.has(end-1, r.words.Grant) || r.has(n, r.words.Det) && r.isDeed(end-1))
}

// isPromised reports whether such a thing, and what leads to it, begins at token k.
func (r *reading) isPromised(t *thingRow, k int, c *clause.Clause) bool {
	if !t.as.isOf(c.Passive) || t.now && !isNow(c) || t.thing.verbs != "" && !r.has(c.Verb, t.verbs) {
		return false
	}
	if r.has(k, t.lead) {
		k++
	} else if t.thing.lead != "" && !t.bare {
		return false
	}
	if r.isQuote(k) {
		k++ // "vowed | “full openness”"
	}
	of := clause.Run{First: k, Last: min(c.Last, k+longestThing)}
	return (t.thing.first == "" || r.has(k, t.first)) && (t.thing.head == "" || r.isHead(of, t.head)) && (t.asks == nil || t.asks(r, k, c))
}

// isNow reports whether a clause tells what goes on now: "is exploring", and as somebody says "was exploring".
func isNow(c *clause.Clause) bool { return c.Progressive && !c.Perfect && !isToldPast(c) }

// isFunding reports whether a sum that is given or spent begins at token k, and nobody else gives it: "$3 million in | aid", "a five-year,
// $10 billion | fund".
func (r *reading) isFunding(k int, c *clause.Clause) bool {
	n := k
	for n < min(k+longestThing, c.Last) && !r.isSumAt(n) {
		n++
	}
	last := min(n+8, c.Last)
	isOld := c.Past && c.Perfect // "had announced $2 billion in investments by March"
	return n < k+longestThing && !isOld && r.hasAny(n, last, r.words.Funding) && !r.anyToken(n, last, func(i int) bool { return r.isEither(i, "by", "from") && !r.isTimed(i+1) })
}

// isGrantFor reports whether what is given for somebody begins at token k: "fresh money | for".
func (r *reading) isGrantFor(k, last int) bool {
	run := clause.Run{First: k, Last: min(last, k+6)}
	return r.isHead(run, r.words.Grant) && r.word(r.headEnd(run)) == "for"
}

// isMeansTo reports whether what is sought at token k is how to do something: "ways | to sell more", "the possibility | of selling more", and
// not "its options".
func (r *reading) isMeansTo(k, last int) bool {
	end := r.headEnd(clause.Run{First: k, Last: min(last, k+longestThing)})
	n := end + 1
	for r.isAdverb(n) {
		n++
	}
	return r.word(end) == "to" && r.form(n)&lexicon.Base != 0 || r.word(end) == "of" && r.form(n)&lexicon.Ing != 0
}

// isBetterFor reports whether what is to be better, and for whom or in what, begins at token k: "faster visas | for drivers".
func (r *reading) isBetterFor(k, last int) bool {
	n := k
	for r.isComma(n + 1) {
		n += 2 // "improved, reciprocal | market access"
	}
	end := r.headEnd(clause.Run{First: n, Last: min(last, n+longestThing)})
	return r.has(k, r.words.Bettering) && end > k+1 && r.isOneOf(end, "for", "on", "at", "in", "from")
}

// onThing is the "on" behind which stands what an agreement was reached on, -1 for none.
func (r *reading) onThing(c *clause.Clause) int {
	if r.word(c.Subject.Last-1) == "provision" {
		return c.Group.Last // "provision is made for a review"
	}
	if !r.isHead(c.Subject, r.words.Agreementnoun) || r.word(c.Subject.First) == "no" {
		return -1
	}
	for k := c.Group.Last; k < c.Last; k++ {
		if r.word(k) == "on" {
			return k
		}
	}
	return -1
}

// objectStart is the first token of a verb's object, past adverbs, "in principle" and
// "itself".
func (r *reading) objectStart(c *clause.Clause) int {
	k := c.Group.Last
	for r.isAdverb(k) {
		k++
	}
	if k = r.idiomEnd(inFull, k, len(r.d.Tokens)); r.has(k, r.words.ownSelf) {
		k++
	}
	return k
}
