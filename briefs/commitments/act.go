package commitments

import (
	"attache/briefs/match"
	"attache/briefs/text"
)

// act is the promised act inside a clause.
type act struct {
	first, last int // from "to" or the verb to the clause's end
	lead        int // where its own clause begins: the conjunction of a joined act
	verb        int // the content verb
	kind        verbBits
	negative    bool
	passive     bool // "will be held"
	isState     bool // "will be glad": no act
	isForce     bool // "enter into force"
	isNoun      bool // the act is a noun: "pledged $5 billion"
	decided     bool // the content verb decided the firmness
	elliptic    bool // the verb is understood: "a first round in May and | a second in June"
}

// acts reads the complement of a signal: one act, or several joined by "and".
// The next call overwrites them.
func (r *reading) acts(s text.Sentence, m match.Match[signal]) []act {
	all := r.acted[:0]
	defer func() { r.acted = all }()
	switch m.Row.Yield.follows {
	case itself, scheduled, noun:
		a := act{first: m.First, lead: m.First, verb: m.Last - 1, isForce: m.Row.Yield.follows == itself, isNoun: true}
		a.last = r.clauseEnd(s, m.Last, m.Last, nil)
		all = append(all, a)
		return all
	}
	negative := false
	for k := m.First; k < m.Last; k++ {
		negative = negative || r.has(k, r.words.not) || r.word(k) == "won't" || r.word(k) == "against"
	}
	a, ok := r.act(s, m.Last, negative)
	if !ok {
		return nil
	}
	a.first, a.lead = m.First, m.Last
	gerund := r.verb(a.verb)&isIng != 0 && r.verb(a.verb)&isBase == 0
	for {
		var next [2]int // the conjunction and the verb group of the next act
		a.last = r.clauseEnd(s, a.verb+1, m.Last, func(i int) bool {
			v, ok := r.coordinated(s, i, a.verb, gerund)
			if !ok && a.passive {
				v, ok = r.joinedPassive(s, i, a.verb)
			}
			if ok && m.Row.Yield.stance == modal && !r.isTo(m.Last-1) && r.isTo(i+1) {
				return false // "will set up a desk to answer …, and to help": a purpose
			}
			if ok {
				next = [2]int{i, v}
			}
			return ok
		})
		all = r.withEllipsis(all, a)
		if next[1] == 0 || len(all) > 8 {
			return all
		}
		b, ok := r.act(s, next[1], negative && !r.isTo(next[0]+1))
		if !ok {
			return all
		}
		b.passive = b.passive || a.passive && r.verb(b.verb)&isBase == 0 && r.verb(b.verb)&isPart != 0
		b.first, b.lead = next[1], next[0]
		if r.isTo(next[0] + 1) {
			b.first = next[0] + 1
		}
		if len(all) > 0 && b.verb == all[len(all)-1].verb {
			return all
		}
		a = b
	}
}

// withEllipsis appends an act, and what it leaves unsaid as an act of its own: one
// verb with two objects that have each its own date.
func (r *reading) withEllipsis(all []act, a act) []act {
	for len(all) < 8 {
		i, ok := r.ellipsis(a)
		if !ok {
			break
		}
		b := a
		b.first, b.lead, b.elliptic = i+1, i, true
		a.last = i
		all = append(all, a)
		a = b
	}
	return append(all, a)
}

// ellipsis is the conjunction behind which an act goes on with another object
// and another date.
func (r *reading) ellipsis(a act) (int, bool) {
	from := a.verb + 1
	if a.elliptic {
		from = a.first
	}
	ts := r.timesIn(from, a.last)
	for n := 0; n+1 < len(ts); n++ {
		i := r.conjunctionSoon(ts[n].Last)
		if i < 0 || ts[n+1].First < i+3 || !r.isObjectHead(i+1) || r.has(i+1, r.words.prep) && !r.stands(r.word(i+1), from, ts[n].First) {
			continue
		}
		if r.isDue(&ts[n], a) && r.isDue(&ts[n+1], a) && !r.hasVerb(i+1, ts[n+1].First) {
			return i, true
		}
	}
	return 0, false
}

// conjunctionSoon is the conjunction that stands behind a time, a place between
// them at the most; -1 where none does.
func (r *reading) conjunctionSoon(i int) int {
	for k := i; k < i+5 && k < len(r.d.Tokens); k++ {
		switch {
		case r.has(k, r.words.and1):
			return k
		case !r.isComma(k) && !r.has(k, r.words.prep) && !r.isName(k):
			return -1
		}
	}
	return -1
}

// stands reports whether a word stands among the tokens.
func (r *reading) stands(w string, first, last int) bool {
	for k := first; k < last; k++ {
		if r.word(k) == w {
			return true
		}
	}
	return false
}

// isObjectHead reports whether a noun phrase begins at token i, with its
// preposition or without: "a second round", "on orange juice".
func (r *reading) isObjectHead(i int) bool {
	return r.has(i, r.words.article) || r.has(i, r.words.prep) && !r.isTimed(i) || r.word(i) == "another"
}

// hasVerb reports whether a run of tokens holds a verb and is no noun phrase.
func (r *reading) hasVerb(first, last int) bool {
	for k := first; k < last; k++ {
		if r.isFinite(k) || r.isModal(k) || r.has(k, r.words.sub) || r.isTo(k) && r.verb(k+1)&isBase != 0 || r.verb(k)&(isBase|isThird|isPast) != 0 && r.verb(k)&(isNounToo|isPart) == 0 {
			return true
		}
	}
	return false
}

func (r *reading) isTo(i int) bool { return r.word(i) == "to" }

// act reads the verb group that begins at token i.
func (r *reading) act(s text.Sentence, i int, negative bool) (act, bool) {
	a := act{negative: negative}
	for ; i < s.Last; i++ {
		switch {
		case r.has(i, r.words.not):
			a.negative = true
		case r.isChance(i):
			return a, false
		case r.isAdverb(i) || r.isTo(i) || r.isOpenQuote(i) || r.word(i) == "either":
		case r.isComma(i):
			k := r.asideEnd(s, i)
			if k < 0 {
				return a, false
			}
			i = k
		case r.aside(i) > 0:
			i += r.aside(i) - 1
		default:
			return r.verbGroup(s, i, a)
		}
	}
	return a, false
}

// isChance is an adverb that makes a forecast of what it stands with.
func (r *reading) isChance(i int) bool {
	switch r.d.Tokens[i].Of(r.d.Text) {
	case "likely", "probably", "presumably", "perhaps", "possibly", "doubtless", "inevitably", "undoubtedly":
		return true
	}
	return false
}

// isAdverb is an adverb before a verb: a listed one, or an unknown word in -ly.
func (r *reading) isAdverb(i int) bool {
	if i < 0 || i >= len(r.d.Tokens) || r.verb(i)&isBase != 0 {
		return false
	}
	if r.has(i, r.words.adv) {
		return true
	}
	w := r.d.Tokens[i].Of(r.d.Text)
	return len(w) > 4 && w[len(w)-2:] == "ly" && r.d.Tokens[i].Shape == text.Lower
}

// aside is the length of a time or a set phrase that stands between a modal and
// its verb: "will next meet", "will in good faith consider".
func (r *reading) aside(i int) int {
	if t, ok := r.timeAt(i); ok && r.verb(i)&isBase == 0 {
		return t.Last - i
	}
	if r.word(i) == "of" && r.word(i+1) == "course" {
		return 2
	}
	if w := r.word(i); w == "next" || w == "in" && (r.word(i+1) == "turn" || r.word(i+1) == "return") {
		if w == "next" {
			return 1
		}
		return 2
	}
	return 0
}

// asideEnd is the comma that closes an aside after a modal: "will, however, …".
func (r *reading) asideEnd(s text.Sentence, i int) int {
	for k := i + 1; k < s.Last && k < i+14; k++ {
		if r.isComma(k) {
			return k
		}
		if r.isBreak(k) {
			return -1
		}
	}
	return -1
}

func (r *reading) verbGroup(s text.Sentence, i int, a act) (act, bool) {
	a.verb = i
	switch w := r.word(i); {
	case w == "be":
		return r.passiveGroup(s, i, a)
	case w == "have" && r.participleAfter(i+1) > 0:
		a.verb = r.participleAfter(i + 1)
	case w == "have" && r.causative(i+1) > 0: // "have it approved"
		a.verb = r.causative(i + 1)
	case w == "have" || w == "do" && r.verb(i+1)&isBase == 0 && r.word(i+1) != "so":
		a.isState = w == "have" && !r.has(i+1, r.words.event) && !r.has(i+2, r.words.event)
	}
	if r.d.Tokens[a.verb].Kind != text.Word || r.verb(a.verb) == 0 && r.has(a.verb, r.words.prep) {
		return a, false
	}
	a.kind = r.verb(a.verb)
	if r.word(a.verb) == "do" {
		switch r.word(a.verb + 1) {
		case "the", "so", "this", "that", "more", "everything", "all", "its", "their", "away":
			a.kind |= isAct
		}
	}
	switch w := r.word(a.verb); {
	case r.has(a.verb, r.words.refrain):
		a.negative = true
	case (w == "enter" || w == "come") && r.word(a.verb+1) == "into" && (r.word(a.verb+2) == "force" || r.word(a.verb+2) == "effect"),
		w == "take" && r.word(a.verb+1) == "effect":
		a.isForce = true
	case w == "look" && r.word(a.verb+1) == "into", w == "work" && (r.isTo(a.verb+1) || r.word(a.verb+1) == "toward" || r.word(a.verb+1) == "towards"),
		w == "push" && r.word(a.verb+1) == "for":
		a.kind = a.kind&^isDrift | isTry
	case w == "make" || w == "put" || w == "do" || w == "exert" || w == "intensify" || w == "redouble" || w == "step" || w == "spare":
		if r.isEffort(a.verb + 1) {
			a.kind = a.kind&^isDrift | isTry
			a.isState = false
		}
	case w == "go" && r.word(a.verb+1) == "on" && (r.verb(a.verb+2)&isIng != 0 || r.word(a.verb+2) == "with"), w == "carry" && r.word(a.verb+1) == "on":
		a.kind |= isKeep
	case w == "stand" && r.word(a.verb+1) == "by":
		a.kind |= isKeep
	}
	a.decided = a.kind&(isTry|isKeep) != 0
	return a, true
}

// isEffort reports whether the object at token i is one's effort: "every effort",
// "its utmost to", "their best".
func (r *reading) isEffort(i int) bool {
	for k := i; k < i+5 && k < len(r.d.Tokens); k++ {
		if r.has(k, r.words.effort) {
			return true
		}
		if r.d.Tokens[k].Kind == text.Punct {
			return false
		}
	}
	return false
}

// causative is the participle of what is to be had done; 0 where nothing is.
func (r *reading) causative(i int) int {
	for k := i + 1; k < i+5 && k < len(r.d.Tokens); k++ {
		if r.d.Tokens[k].Kind == text.Punct || r.has(k, r.words.prep) {
			return 0
		}
		if r.verb(k)&isPart != 0 {
			return k
		}
	}
	return 0
}

// passiveGroup reads "be held", "be jointly launched", "be in force".
func (r *reading) passiveGroup(s text.Sentence, i int, a act) (act, bool) {
	if i+1 < s.Last && r.isOpenQuote(i+1) {
		i++
	}
	v := r.participleAfter(i + 1)
	if v > 0 && v < s.Last && !r.isMood(v) {
		a.verb, a.passive, a.kind = v, true, r.verb(v)
		return a, true
	}
	if r.verb(i+1)&isIng != 0 && i+1 < s.Last { // "will be sending"
		a.verb, a.kind = i+1, r.verb(i+1)
		return a, true
	}
	a.isState = true
	return a, i+1 < s.Last
}

// isMood reports whether a participle only tells what someone would be ready or
// likely to do: "will be prepared to lift".
func (r *reading) isMood(v int) bool {
	switch r.word(v) {
	case "prepared", "expected", "supposed", "inclined", "tempted", "disposed", "free", "eligible":
		return r.isTo(v+1) && r.verb(v+2)&isBase != 0
	}
	return false
}

// participleAfter is the participle at token i or after adverbs there; 0 if none.
func (r *reading) participleAfter(i int) int {
	for k := i; k < len(r.d.Tokens) && k < i+4; k++ {
		if r.verb(k)&isPart != 0 || r.has(k, r.words.happen) {
			return k
		}
		if !r.isAdverb(k) && r.word(k) != "been" {
			break
		}
	}
	return 0
}

// coordinated reports whether the conjunction at i joins another act to the
// one at verb, and where its verb group begins.
func (r *reading) coordinated(s text.Sentence, i, verb int, gerund bool) (int, bool) {
	k := i + 1
	if r.isComma(k) { // "and, subject to approval, to sign"
		if end := r.asideEnd(s, k); end > 0 {
			k = end + 1
		}
	}
	for k < s.Last && (r.isAdverb(k) && !r.isTo(k) || r.isTo(k) || r.has(k, r.words.not) || r.timeSpan(k) > 0 && r.verb(k)&isBase == 0) {
		if n := r.timeSpan(k); n > 0 && !r.isAdverb(k) {
			k += n
			continue
		}
		if r.isTo(k) {
			if r.isBareVerb(k + 1) {
				return k + 1, !gerund && !(r.isAdverb(i-1) && r.isAdverb(i+1))
			}
			if !r.isAdverb(k+1) && !r.has(k+1, r.words.not) {
				return 0, false
			}
		}
		k++
	}
	if k >= s.Last || i == verb+1 || r.isAdverb(i-1) && r.isAdverb(i+1) {
		return 0, false
	}
	if gerund {
		return k, r.verb(k)&isIng != 0 && !r.isNounAfterAnd(k)
	}
	return k, r.isBareVerb(k) && !r.isNounAfterAnd(k) && (r.isComma(i-1) && r.has(i, r.words.and1) || !r.hasPurpose(verb, i))
}

// joinedPassive reports whether another participle with what belongs to it stands
// behind the conjunction at i: "will be put to a vote, and signed in May". "Will
// be reviewed and updated" is one act.
func (r *reading) joinedPassive(s text.Sentence, i, verb int) (int, bool) {
	k := i + 1
	for k < s.Last && r.isAdverb(k) {
		k++
	}
	return k, i > verb+2 && k+1 < s.Last && r.has(i, r.words.and1) && r.verb(k)&isPart != 0 && r.verb(k)&isBase == 0 && r.has(k+1, r.words.prep) && r.word(k+1) != "by"
}

// hasPurpose reports whether an infinitive of purpose stands between a verb and
// a conjunction: what is joined without a "to" of its own then belongs to the
// purpose: "hold talks to settle issues and find ways".
func (r *reading) hasPurpose(verb, i int) bool {
	for k := verb + 1; k < i; k++ {
		if r.isInfinitive(k) {
			return true
		}
	}
	return false
}

// isInfinitive reports whether the "to" of an infinitive stands at token k, with
// an adverb before the verb or without.
func (r *reading) isInfinitive(k int) bool {
	return r.isTo(k) && (r.verb(k+1)&isBase != 0 || r.isAdverb(k+1) && r.verb(k+2)&isBase != 0)
}

func (r *reading) isBareVerb(k int) bool {
	return r.verb(k)&isBase != 0 && (r.d.Tokens[k].Shape == text.Lower)
}

// isNounAfterAnd reports whether a word that can be verb or noun is a noun
// here, going by what follows: a verb has an object, a particle or an adverb.
func (r *reading) isNounAfterAnd(k int) bool {
	b := r.verb(k)
	if b&isNounToo == 0 {
		return false
	}
	n := k + 1
	if n >= len(r.d.Tokens) {
		return true
	}
	t := r.d.Tokens[n]
	switch {
	case t.Kind == text.Number, t.Kind == text.Symbol:
		return false
	case t.Kind == text.Punct:
		return true
	case r.has(n, r.words.det), t.Shape != text.Lower && !r.has(k, r.words.compound):
		return false
	case r.has(n, r.words.prep):
		return !r.takesPreposition(k)
	case r.isAux(n), r.has(n, r.words.and1), r.has(n, r.words.sub):
		return true
	}
	// In "exchange stockpile data" a plain noun is the object; "trade ministers"
	// is a compound, whose first word is more a noun than a verb.
	return r.has(k, r.words.compound)
}

// takesPreposition reports whether a verb that is a noun too goes with the
// preposition that follows: "work with", "report to".
func (r *reading) takesPreposition(k int) bool {
	switch r.word(k + 1) {
	case "with", "on", "to":
		return r.word(k) == "work" || r.word(k) == "report"
	case "in":
		return r.word(k) == "meet"
	}
	return false
}

// quoteStart is where the quotation of a signal's first act begins: at the
// party where it stands in the clause, else at the signal.
func (r *reading) quoteStart(m match.Match[signal], sub subject) int {
	switch m.Row.Yield.stance {
	case named:
		if sub.explicit && sub.first < m.First {
			return sub.first
		}
		return m.First
	}
	if !sub.explicit || sub.last <= sub.first || sub.last > m.First {
		return m.First
	}
	return sub.first
}

// action is the content verb and its object, as an infinitive: the act without
// its time, its condition and what is added after a comma.
func (r *reading) action(a act, c *found) string {
	last := r.trimEnd(a.verb+1, a.last)
	if a.elliptic {
		return r.d.Words(a.verb, a.verb+1) + " " + r.d.Words(a.first, last)
	}
	if a.isNoun {
		return r.d.Words(a.first, last)
	}
	for i := a.verb + 2; i < last; i++ {
		start := int(r.d.Tokens[i].Start)
		if c.Due != nil && start == c.Due.Span.Start || !c.Condition.Empty() && start == c.Condition.Start ||
			r.isComma(i) && r.has(i+1, r.words.prep) && i > a.verb+2 {
			last = r.trimEnd(a.verb+1, i)
			break
		}
	}
	words := r.d.Words(a.verb, last)
	if a.passive {
		return "be " + words
	}
	return words
}
