package commitments

import (
	"slices"

	"attache/briefs/actors"
	"attache/briefs/match"
	"attache/briefs/text"
	"attache/briefs/timex"
)

// isPromise reports whether the act is one that its subject can promise, and
// not something that befalls it.
func (r *reading) isPromise(s text.Sentence, m match.Match[signal], sub subject, a act) bool {
	y := m.Row.Yield
	switch {
	case y.needs == owned && !(sub.explicit && (r.has(m.First, r.words.owner) || isPossessive(r.d, m.First))):
		return false
	case y.needs == pacted && !r.head(s, sub, r.words.pact) && !r.head(s, sub, r.words.pacts):
		return false
	case y.needs == beside && !(sub.explicit && r.word(sub.first-1) == "with"):
		return false
	case y.needs == agent && !(sub.explicit && r.isAgent(s, sub)), y.needs == ahead && !r.isAhead(s, m, sub, a):
		return false
	case a.isNoun || a.isForce:
		return true
	case a.isState, y.needs == past && !r.hasTime(a.first, a.last), r.isDemand(a), r.isOutlook(a), r.isPact(s, sub):
		return false
	}
	acts := r.isAgent(s, sub)
	known := a.kind&(isAct|isKeep|isTry) != 0
	drifts := a.kind&isDrift != 0
	switch {
	case y.stance == finite || y.stance == signed || y.stance == present || y.stance == named:
		return known || a.kind == 0 || drifts && acts
	case a.passive:
		return r.canHappen(s, sub, a, acts)
	case acts && !(r.isGoods(sub) && r.has(a.verb, r.words.move)):
		return !drifts || known && r.hasObject(a)
	}
	return r.isEvent(s, sub, a)
}

// isAhead reports whether a present tense tells what is arranged: someone or some
// meeting, the verb right after it, and a day that is yet to come.
func (r *reading) isAhead(s text.Sentence, m match.Match[signal], sub subject, a act) bool {
	if !sub.explicit || sub.none || !(r.isAgent(s, sub) || r.head(s, sub, r.words.event)) {
		return false
	}
	k := m.First - 1
	for k >= s.First && r.isAdverb(k) {
		k--
	}
	if k != sub.last-1 || r.has(k, r.words.sub) || r.isAux(k) || r.isModal(k) || r.isTo(k) || r.has(k, r.words.not) || r.isFinite(k) {
		return false
	}
	if r.verb(m.First)&isBase != 0 && m.Last == m.First+1 && !r.isPluralSubject(sub) {
		return false
	}
	for _, t := range r.timesIn(m.Last, a.last) {
		e := r.Reader.times.Resolve(r.d, t, timex.Context{Anchor: r.facts.Anchor})
		if d := e.Due; !d.From.IsZero() && r.facts.Anchor.Before(d.From) && r.isDue(&t, a) {
			return true
		}
	}
	return false
}

// isPluralSubject reports whether a subject takes the plural: "talks", "they",
// "Peru and Chile".
func (r *reading) isPluralSubject(sub subject) bool {
	if w := r.word(sub.last - 1); w == "they" || w == "we" {
		return true
	}
	t := r.d.Tokens[sub.last-1].Of(r.d.Text)
	return t[len(t)-1] == 's' || r.hasAny(sub.first, sub.last, r.words.and1)
}

// isOutlook finds what takes time or pays shareholders: no act of trade.
func (r *reading) isOutlook(a act) bool {
	switch r.word(a.verb) {
	case "take":
		k := a.verb + 1
		for k < a.last && (r.isAdverb(k) || r.d.Tokens[k].Kind == text.Number || r.has(k, r.words.prep) || r.has(k, r.words.about)) {
			k++
		}
		return k <= a.verb+5 && r.has(k, r.words.span)
	case "report", "release", "publish", "post", "announce", "pay":
		return r.hasAny(a.verb+1, min(a.verb+4, a.last), r.words.earnings)
	}
	return false
}

// isPact reports whether "it" or "they" is an agreement that the sentence before
// speaks of, so that its effect is told and nobody promises.
func (r *reading) isPact(s text.Sentence, sub subject) bool {
	if sub.last-sub.first != 1 {
		return false
	}
	switch r.word(sub.first) {
	case "they", "these":
		return r.arePacts(s, sub)
	case "it", "this":
	default:
		return false
	}
	if k := sub.first - 1; k > s.First+2 && r.says(k) && r.has(k-1, r.words.and1) {
		return r.has(k-2, r.words.pact) // "hailed the deal and said it would"
	}
	if sub.first != s.First {
		return false
	}
	k := r.d.SentenceAt(s.Start) - 1
	if k < 0 {
		return false
	}
	prev := r.d.Sentences[k]
	for i := prev.First; i < prev.Last; i++ {
		if m, ok := r.cast.At(i); ok && m.First == i && m.Use == actors.Agent {
			return r.pactEffects(prev)
		}
		if r.has(i, r.words.pact) && i > prev.First && r.d.Tokens[i].Kind == text.Word && (i+1 >= prev.Last || r.isFinite(i+1) || r.has(i+1, r.words.will) || r.has(i+1, r.words.prep) || r.isComma(i+1)) {
			return true
		}
		if r.isFinite(i) {
			return r.pactEffects(prev)
		}
	}
	return false
}

// arePacts reports whether "they" at the head of a sentence are the agreements
// that the sentences before begin with.
func (r *reading) arePacts(s text.Sentence, sub subject) bool {
	if sub.first != s.First {
		return false
	}
	for k := r.d.SentenceAt(s.Start) - 1; k >= 0; k-- {
		prev := r.d.Sentences[k]
		if r.d.Tokens[prev.First].Sym == r.d.Tokens[sub.first].Sym {
			continue // "They open …. They will …"
		}
		for i := prev.First; i < prev.Last && i < prev.First+6 && !r.isFinite(i); i++ {
			if r.has(i, r.words.pacts) {
				return true
			}
		}
		return false
	}
	return false
}

// pactEffects reports whether a sentence tells what an agreement that it names
// will do: "struck a deal that would end the quotas".
func (r *reading) pactEffects(s text.Sentence) bool {
	for i := s.First; i+2 < s.Last; i++ {
		if r.has(i, r.words.pact) && (r.word(i+1) == "that" || r.word(i+1) == "which" || r.isComma(i+1) && r.word(i+2) == "which") && r.reaches(i+2, s.Last, "will", "would") {
			return true
		}
	}
	return false
}

func (r *reading) reaches(first, last int, words ...string) bool {
	for i := first; i < min(last, first+4); i++ {
		if slices.Contains(words, r.word(i)) {
			return true
		}
	}
	return false
}

// isDemand reports whether the act is only to demand of another: "will press
// Japan to open its market".
func (r *reading) isDemand(a act) bool {
	verb := a.verb
	if a.kind&isKeep != 0 && r.isTo(verb+1) {
		verb += 2 // "will continue to press"
	}
	switch r.word(verb) {
	case "press", "urge", "warn", "threaten":
		return true
	case "require":
		if a.negative {
			return false // "shall not require firms to disclose"
		}
	}
	switch r.word(a.verb) {
	case "ask", "push", "call", "encourage", "demand", "request", "require", "invite":
		for k := a.verb + 1; k < a.last && k < a.verb+6; k++ {
			if r.has(k, r.words.owner) || r.has(k, r.words.prep) && k > a.verb+1 {
				return false // "will encourage its firms to", "will ask Congress for"
			}
			if _, ok := r.cast.At(k); ok {
				return r.toSoon(k, a.last)
			}
		}
	}
	return false
}

// toSoon reports whether an infinitive follows within a few words.
func (r *reading) toSoon(i, last int) bool {
	for k := i + 1; k < last && k < i+6; k++ {
		if r.isInfinitive(k) {
			return true
		}
	}
	return false
}

// hasObject reports whether an object follows the verb: "will double its funds"
// is an act, "will double by 2030" happens.
func (r *reading) hasObject(a act) bool {
	k := a.verb + 1
	for k < a.last && r.isAdverb(k) {
		k++
	}
	if k >= a.last {
		return false
	}
	t := r.d.Tokens[k]
	return !r.has(k, r.words.prep) && t.Kind != text.Punct && !r.isTo(k) && t.Kind != text.Number
}

// canHappen reports whether a passive is an act of the parties: "a committee
// will be set up", and not "exporters will be hurt".
func (r *reading) canHappen(s text.Sentence, sub subject, a act, acts bool) bool {
	if !r.has(a.verb, r.words.happen) && a.kind&isAct == 0 {
		return false
	}
	if a.kind&isDrift != 0 && !r.has(a.verb, r.words.happen) {
		return false
	}
	return acts || sub.promised || r.isDated(a) || r.head(s, sub, r.words.event) || r.head(s, sub, r.words.duty) || r.has(a.verb, r.words.happen)
}

// isDated reports whether a day ahead is named for the act: what "will be chosen
// next month" is arranged.
func (r *reading) isDated(a act) bool {
	for _, t := range r.timesIn(a.verb+1, a.last) {
		if r.isDue(&t, a) {
			return true
		}
	}
	return false
}

// isEvent reports whether an event or a measure is said to come about: "the
// next round will take place", "duties will come down".
func (r *reading) isEvent(s text.Sentence, sub subject, a act) bool {
	comesAbout := a.isForce || r.has(a.verb, r.words.begin) && a.kind&isTry == 0 && !r.opensThing(a)
	switch {
	case r.head(s, sub, r.words.duty) || r.isGoods(sub) && r.has(a.verb, r.words.move):
		return comesAbout || r.has(a.verb, r.words.move) || a.kind&isAct != 0
	case !r.head(s, sub, r.words.event):
		return false
	}
	// A body that is named like an event acts: "the committee will review it".
	return comesAbout || a.kind&isAct != 0 && a.kind&isDrift == 0 && r.hasAny(sub.first, sub.last, r.words.organ)
}

// opensThing reports whether a verb that can come about by itself is done to
// something: "the pact will open markets".
func (r *reading) opensThing(a act) bool {
	switch r.word(a.verb) {
	case "open", "close", "end", "start", "begin", "conclude":
	case "take":
		return r.word(a.verb+1) != "place" && r.word(a.verb+1) != "effect" && r.word(a.verb+1) != "shape"
	default:
		return false
	}
	k := a.verb + 1
	for k < a.last && r.isOpenQuote(k) {
		k++
	}
	return k < a.last && !r.isTimed(k) && (r.hasObject(a) || k > a.verb+1)
}

// isGoods reports whether a subject is a trade flow: "Korean pharmaceuticals".
func (r *reading) isGoods(sub subject) bool {
	ms := r.cast.In(sub.first, sub.last)
	return sub.explicit && len(ms) > 0 && ms[0].Last < sub.last && r.d.Text[r.d.Tokens[sub.last-1].End-1] == 's'
}

// head reports whether the head of the subject, or a word before its first
// preposition, is in the set.
func (r *reading) head(s text.Sentence, sub subject, set match.Set) bool {
	if sub.last <= sub.first {
		return false
	}
	for i := sub.first; i < sub.last; i++ {
		if i > sub.first && (r.has(i, r.words.prep) || r.isComma(i)) {
			return false
		}
		if r.has(i, set) && (i+1 == sub.last || r.has(i+1, r.words.prep) || r.isComma(i+1) || r.has(i+1, r.words.relative) || r.has(i+1, r.words.and1) || r.rune1(i+1) == '(' || r.word(i+1) == "that" || r.verb(i+1)&(isPart|isIng) != 0 || r.has(i+1, r.words.adv)) {
			return true
		}
	}
	return false
}

// headEnd is the token after the head of the subject: its first preposition.
func (r *reading) headEnd(sub subject) int {
	for k := sub.first + 1; k < sub.last; k++ {
		if r.has(k, r.words.prep) {
			return k
		}
	}
	return sub.last
}

// isAgent reports whether the subject is someone who can act: a party, a body,
// a person, or a word for one.
func (r *reading) isAgent(s text.Sentence, sub subject) bool {
	if !sub.explicit && sub.last <= sub.first {
		return true // a list of acts with its subject understood
	}
	if r.head(s, sub, r.words.agent) {
		return true
	}
	if r.isProperName(sub) && !r.head(s, sub, r.words.event) {
		return true
	}
	last := sub.last
	if r.head(s, sub, r.words.event) || r.head(s, sub, r.words.duty) {
		last = r.headEnd(sub) // "the deal between Peru, Chile and Brazil"
	}
	for _, m := range r.cast.In(sub.first, last) {
		if !m.Use.Acts() && m.Last != sub.last {
			continue
		}
		if m.Kind == actors.Demonym && m.Last != sub.last {
			continue // "Korean exports"
		}
		before := m.First - 1
		for before > sub.first && (r.has(before, r.words.article) || r.rune1(before) == '(') {
			before--
		}
		if before > sub.first && (r.has(before, r.words.prep) || r.rune1(before+1) == '(') && !r.head(s, sub, r.words.generic) {
			continue // "tariffs on China", "a deal with the Emirates (UAE)"
		}
		if m.Last < sub.last && isPossessive(r.d, m.Last) {
			continue // "China's exports"
		}
		if m.Last < sub.last && !r.has(m.Last, r.words.prep) && !r.has(m.Last, r.words.and1) && !r.isComma(m.Last) && r.rune1(m.Last) != '(' && !r.has(m.Last, r.words.adv) && !r.has(m.Last, r.words.relative) && !r.has(m.Last, r.words.sub) {
			continue // "the EU market"
		}
		return true
	}
	return false
}

// isProperName reports whether the subject is a name and nothing else: a firm, a
// committee's initials. "Oil will fall" is none: a single capital at the start
// of a sentence says nothing.
func (r *reading) isProperName(sub subject) bool {
	upper := 0
	for i := sub.first; i < sub.last; i++ {
		switch t := r.d.Tokens[i]; {
		case t.Shape == text.Upper:
			upper += 2
		case t.Shape == text.Capital && r.word(i) != "the":
			upper++
		case i == sub.first && r.word(i) == "the", r.word(i) == "and", r.word(i) == "&":
		default:
			return false
		}
	}
	return upper >= 2
}
