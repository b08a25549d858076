package commitments

import (
	"slices"

	"attache/briefs/actors"
	"attache/briefs/clause"
)

// way is a way in which something can be so.
type way[T any] struct {
	name string
	is   func(r *reading, of T) bool
	in   string // a text that is read otherwise without the row
}

// anyWay reports whether it is so in one of some ways.
func anyWay[T any](r *reading, ways []way[T], of T) bool {
	return slices.ContainsFunc(ways, func(w way[T]) bool { return w.is(r, of) })
}

// notTold are the ways in which a thing is one that nobody does by saying that it will be done or come about.
var notTold = []way[*party]{
	{name: "what somebody does", is: func(_ *reading, p *party) bool { return !p.passive && !p.isForce }, in: "Peru's minister said that growers in Chile will buy boats."},
	{name: "what takes two", is: func(r *reading, p *party) bool { return r.isMutual(p.sub.Run) && !p.sub.none }, in: "Peru's minister said the next round of talks with Chile will be held in May."},
	{name: "what is talked about", is: func(r *reading, p *party) bool { return r.isTalkedAbout(&p.act) }, in: "Peru met Chile. Peru's minister said fish will be discussed in May."},
	{name: "a part of an agreement", is: func(r *reading, p *party) bool {
		k := r.headEnd(p.sub.Run)
		return r.word(k) == "of" && r.isHead(clause.Run{First: k + 1, Last: p.sub.Last}, r.words.Charter) && len(r.mentions.Pair) == 2 // "the scope of the pact"
	}, in: "Peru and Chile met in Lima. Peru's minister said the scope of the treaty will be extended in May."},
	{name: "what somebody owns", is: func(r *reading, p *party) bool {
		last := r.headEnd(p.sub.Run)
		return slices.ContainsFunc(r.mentions.In(p.sub.First, last), func(m actors.Mention) bool {
			return m.Kind == actors.Pronoun || m.Kind == actors.Joint || m.Last == p.sub.Last || r.isPossessive(m.Last)
		})
	}, in: "Peru said Chile's plums will be tested."},
	{name: "what is of somebody by its kind", is: func(r *reading, p *party) bool {
		isOf := r.isHead(p.sub.Run, r.words.restriction) || r.isHead(p.sub.Run, r.words.Pact) || r.isOneOf(p.inner, "delivered", "shipped", "supplied", "sent", "exported")
		return isOf && len(r.mentions.In(p.sub.First, r.headEnd(p.sub.Run))) > 0
	}, in: "Peru's minister said the Chilean levy will take effect in May."},
}

// whoSays is the one side that says or promises that a thing will be done or come
// about: "Lima said the ban would be lifted".
func (r *reading) whoSays(p *party) []string {
	isAnswered := p.passive && r.word(p.inner) == "met" && r.word(p.inner+1) == "with" // "Chile's steps will be met with the like"
	if p.sub.Empty() || !isAnswered && anyWay(r, r.notTold, p) {
		return nil
	}
	codes := r.whoTells(p.l.over)
	if len(codes) == 0 {
		codes = r.whoToldBehind(p)
	}
	if len(codes) != 1 || slices.Contains(p.codes, codes[0]) {
		return nil
	}
	if r.isSentTo(&p.act, codes[0]) {
		return r.other(codes)
	}
	return codes
}

// isTalkedAbout reports whether an act is to talk about something with somebody.
func (r *reading) isTalkedAbout(a *act) bool { return r.isEither(a.inner, "discussed", "negotiated") }

// isSentTo reports whether somebody is told to be sent to a party, by another: "a team will be sent to | Peru |".
func (r *reading) isSentTo(a *act, code string) bool {
	if k := a.inner + 1; r.isOneOf(a.inner, "sent", "dispatched", "deployed") && r.word(k) == "to" {
		m, ok := r.mentionAt(k + 1)
		return ok && len(m.Codes) == 1 && m.Codes[0] == code
	}
	return false
}

// whoToldBehind is the one side that is said behind a promise to have told or promised it: "Chilean plums
// would be tested, Peru's minister | promised".
func (r *reading) whoToldBehind(p *party) []string {
	i := p.l.over
	if i < 0 || r.s.Clauses[i].Over >= 0 || r.isOthersDuty(&p.sub, &p.act) {
		return nil
	}
	for k := i + 1; k < len(r.s.Clauses); k++ {
		o := &r.s.Clauses[k]
		before := o.Subject.First - 1
		if r.isQuote(before) {
			before--
		}
		if r.isReporting(o) && !o.Subject.Empty() && r.isComma(before) {
			codes, rule := r.codesOf(o.Subject)
			if len(codes) == 1 && rule != onlyParty {
				return codes
			}
			return nil
		}
	}
	return nil
}

// isMutual reports whether a phrase is of what takes two: "the next round of talks".
func (r *reading) isMutual(run clause.Run) bool {
	last := r.headEnd(run)
	first := run.First
	if r.word(first) == "two" {
		first++ // "Two hundred doctors", and not "the two posts"
	}
	return r.hasAny(first, last, r.words.Mutual) || r.hasAny(first, last, r.words.Mutualword)
}

// whoTells is whose words clause i is: of the subject of the verb or the noun that
// says or promises it; the other side where only the addressee is known.
func (r *reading) whoTells(i int) []string {
	for n := 0; i >= 0 && n < 4; n++ {
		i = r.s.Head(i)
		c := &r.s.Clauses[i]
		if c.Over < 0 {
			return nil
		}
		if c.Kind == clause.Reported && r.quotedAt(c.Verb) == r.quotedAt(r.s.Clauses[c.Over].Verb) {
			return r.tellerOf(c)
		}
		i = c.Over
	}
	return nil
}

// tellerOf is who says or promises what a reported clause tells.
func (r *reading) tellerOf(c *clause.Clause) []string {
	o := &r.s.Clauses[c.Over]
	if r.has(c.Governor, r.words.Promisenoun) {
		for k := c.Governor + 1; k < c.Marker; k++ {
			if r.isOneOf(k, "from", "by", "of") {
				return r.whoGives(k+1, c.Marker)
			}
		}
	} else if o.Passive {
		return r.assurer(o, c.Marker)
	} else if !r.has(o.Verb, r.words.saying) {
		return nil
	}
	codes, rule := r.codesOf(r.tellerRun(c.Over))
	if len(codes) == 1 && rule != onlyParty {
		return codes
	}
	if told := r.toldTo(o.Verb+1, c.Verb); len(codes) == 0 && len(told) == 1 && r.mentions.Pair != nil && slices.Contains(r.mentions.Pair, told[0]) {
		return r.other(told)
	}
	return nil
}

// assurer is who tells what somebody is told in the passive: "Lima has been assured by | Oslo | that".
func (r *reading) assurer(o *clause.Clause, marker int) []string {
	if k := o.Group.Last; r.isOneOf(o.Verb, "assured", "promised", "told", "informed", "notified") && r.word(k) == "by" && k < marker {
		return r.whoGives(k+1, marker)
	}
	return nil
}

// whoGives is the single party that tokens first to last name behind a "from" or "by":
// one who acts, else the state that describes him, "her Chilean opposite number".
func (r *reading) whoGives(first, last int) []string {
	if codes := r.oneNamed(first, last); codes != nil {
		return codes
	}
	return r.oneIn(first, last, func(m *actors.Mention) bool { return m.Kind != actors.Pronoun && m.Use == actors.Modifier })
}

// oneNamed is the first single party that tokens first to last name as one who acts.
func (r *reading) oneNamed(first, last int) []string {
	return r.oneIn(first, last, func(m *actors.Mention) bool { return m.Use.Acts() })
}

// oneIn is the first single party that tokens first to last name by a mention that is such.
func (r *reading) oneIn(first, last int, such func(m *actors.Mention) bool) []string {
	ms := r.mentions.In(first, last)
	for i := range ms {
		if m := &ms[i]; len(m.Codes) == 1 && such(m) {
			return m.Codes
		}
	}
	return nil
}

// toldTo is the party to whom something is said among tokens first to last.
func (r *reading) toldTo(first, last int) []string {
	if r.word(first) != "to" {
		return nil
	}
	return r.oneIn(first+1, last, func(*actors.Mention) bool { return true })
}

// sayerOf is whom "it" or "the government" means in what is reported: the subject
// of the verb of saying.
func (r *reading) sayerOf(p *party) []string {
	l, sub := &p.l, &p.sub
	if !sub.explicit || !r.isBareSubject(sub.Run) || l.over < 0 {
		return nil
	}
	c := &r.s.Clauses[l.over]
	if c.Over < 0 && sub.Last-sub.First == 2 {
		codes, _ := r.codesOf(r.speakerIn(r.d.Sentences[r.s.Index], l.over)) // "The government will act, Peru's minister said"
		if len(codes) == 1 {
			return codes
		}
	}
	if c.Kind != clause.Reported || c.Over < 0 || r.quotedAt(sub.First) != r.quotedAt(r.s.Clauses[c.Over].Verb) {
		return nil
	}
	if codes := r.wordOf(c.Governor); codes != nil {
		return codes
	}
	outer := r.tellerRun(c.Over)
	if r.word(sub.First) == "they" && !r.isSeveral(outer) {
		return nil // "Peru's minister said they would"
	}
	codes := r.tellerSide(outer, p)
	if len(codes) == 1 && r.isHead(outer, r.words.Event) {
		return nil
	}
	return codes
}

// tellerSide is whose side one is who tells what "it" will do; where nobody knows his name, as if he did it himself: "| Oki | said it would",
// and not who was told of before.
func (r *reading) tellerSide(teller clause.Run, p *party) []string {
	codes, _ := r.codesOf(teller)
	switch k := teller.First - 1; {
	case len(codes) == 0 && r.word(p.sub.First) == "it" && r.isUnknownName(teller):
		codes, _ = r.understood(-1, &subject{Run: teller}, &p.act)
	case r.word(p.sub.First) == "they" && k > r.s.First && r.has(k, r.words.Conj):
		return r.namedBefore(&party{sub: subject{Run: teller}, codes: codes}) // "a Chilean miner, Oki, | and a bank of Peru said they"
	}
	if len(codes) != 1 {
		return nil
	}
	return codes
}

// tellerRun is who tells something in clause i: "angered | Chile |, which said".
func (r *reading) tellerRun(i int) clause.Run {
	if o := &r.s.Clauses[i]; !o.Subject.Empty() {
		return r.nearest(o)
	}
	return r.s.SubjectOf(i)
}

// isSeveral reports whether a subject is more than one person: "Chile's officials", "Gil and Soto".
func (r *reading) isSeveral(run clause.Run) bool {
	if run.Empty() {
		return false
	}
	if r.hasAny(run.First, run.Last, r.words.Conj) {
		_, isKnown := r.mentions.At(run.First)
		return isKnown // and not "Kommers and Peru's ministry"
	}
	return r.isPlural(r.headEnd(run) - 1)
}

// isBareSubject reports whether a subject is "it" or "they", or a body without its state.
func (r *reading) isBareSubject(run clause.Run) bool {
	return r.isJust(run, "it", "they") || run.Last-run.First == 2 && r.isOneOf(run.First+1, "government", "ministry", "administration", "country")
}

// whoSaysWe is the one side that says "we" last before token i, in the quotation that it stands in or the one before.
func (r *reading) whoSaysWe(i int) []string {
	if !r.quotedAt(i) {
		return nil
	}
	ms := r.mentions.In(max(0, i-farthestWe), i)
	for k := len(ms) - 1; k >= 0; k-- {
		if m := &ms[k]; m.Kind == actors.Pronoun && len(m.Codes) == 1 && r.isOneOf(m.First, "we", "our", "i", "my") && r.quotedAt(m.First) {
			return m.Codes
		}
	}
	return nil
}

// farthestWe is how many tokens before what is said the speaker said "we" at the most.
const farthestWe = 60
