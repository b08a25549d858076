package commitments

import (
	"strings"

	"attache/briefs/actors"
	"attache/briefs/clause"
	"attache/briefs/lexicon"
	"attache/briefs/text"
)

// preconditions are what rows ask for beside their words.
var preconditions = [ownStaff + 1]func(r *reading, v *view) bool{
	aPact: func(r *reading, v *view) bool {
		by := r.s.SubjectOf(v.licence.over) // "the pact commits Peru to", "the president committed his country to"
		isText := r.isHead(by, r.words.Terms) || r.isHead(by, r.words.Pact) || r.isHead(by, r.words.Paper) && !r.has(v.licence.head, r.words.Demand)
		return isText || r.has(v.licence.head, r.words.Pledge) && r.isActor(by)
	},
	aText: func(r *reading, v *view) bool {
		return r.isHead(v.sub.Run, r.words.Charter) || r.isSignedBefore(v.sub.Run)
	},
	anAgent: func(r *reading, v *view) bool {
		isPlanned := r.word(v.licence.head) == "planned" && v.over != nil && !isToldPast(v.over) // "works are planned to begin in May"
		return r.isActor(v.sub.Run) || isPlanned && r.isDated(&v.act) && r.comesAbout(&v.act)
	},
	anAccepting:  func(r *reading, v *view) bool { return r.isActor(v.sub.Run) },
	aRulingOut:   (*reading).isNoForecaster,
	aLookingAt:   (*reading).isNoForecaster,
	aPlanOn:      (*reading).isNoForecaster,
	anAcceptance: func(_ *reading, v *view) bool { return v.sub.explicit },
	ownStaff: func(r *reading, v *view) bool { // "asked their ministers"
		object := r.s.Clauses[v.i].Object
		isOwn := r.has(object.First, r.words.Owner) && r.isEither(v.sub.First, "i", "we") == r.isEither(object.First, "my", "our")
		return isOwn && r.isHead(object, r.words.ownStaff)
	},
	aPast: func(r *reading, v *view) bool { return r.hasTime(v.act.first, v.act.last) },
	aFlow: func(r *reading, v *view) bool { return r.isTrade(r.s.Clauses[v.i].Object) && r.isDated(&v.act) }, // "want trade to double by 2028"
}

func (r *reading) isNoForecaster(v *view) bool {
	return r.isActor(v.sub.Run) && !r.isHead(v.sub.Run, r.words.Forecaster)
}

// isActor reports whether a subject is someone who can act, and no event or text.
func (r *reading) isActor(run clause.Run) bool {
	return r.isAgent(run) && !r.isHead(run, r.words.Pact)
}

// isSignedBefore reports whether "it" is a text whose signing the sentence before tells: "A
// memorandum was signed. | It | foresees".
func (r *reading) isSignedBefore(run clause.Run) bool {
	if r.word(run.First) != "it" || r.s.Index == 0 {
		return false
	}
	before := r.d.Sentences[r.s.Index-1]
	return r.hasAny(before.First, before.Last, r.words.Charter) && r.hasAny(before.First, before.Last, r.words.Sign)
}

// isAgentSubject is isAgent for a subject that may be understood.
func (r *reading) isAgentSubject(sub *subject) bool {
	return sub.Empty() || r.isAgent(sub.Run)
}

// isAhead reports whether a day that is yet to come is named for the act.
func (r *reading) isAhead(first, last int) bool {
	ts := r.timesIn(first, last)
	for n := range ts {
		e := r.timeNow(&ts[n])
		isLater := r.word(ts[n].First) == "later" // "later this month", which begins today
		if d := e.Due; (r.facts.Anchor.Before(d.From) || (isLater || d.From.IsZero()) && r.facts.Anchor.Before(d.To)) && r.isDue(&ts[n], &act{clause: -1, verb: first, inner: first}) {
			return true
		}
	}
	return false
}

// isOpenYet is isAhead, and also of a stretch of time that has begun: "this year".
func (r *reading) isOpenYet(first, last int) bool {
	ts := r.timesIn(first, last)
	for n := range ts {
		d := r.timeNow(&ts[n]).Due
		if r.facts.Anchor.Before(d.To) && r.isDue(&ts[n], &act{clause: -1, verb: first, inner: first}) {
			return true
		}
	}
	return r.isAhead(first, last)
}

// presentOf is in which form a present tense tells what is arranged, 0 in none.
func (r *reading) presentOf(i int) takes {
	c := &r.s.Clauses[i]
	isOwn := r.isTold(c)
	switch {
	case (isOwn || r.isComma(c.Marker-1)) && r.says(intoForce, c.Verb):
		return inForce
	case !isOwn && !r.isMeetingBeside(i) || r.isEither(c.Group.Last, "no", "over") || r.isEither(c.Verb, "follow", "follows") && r.hasObject(&act{inner: c.Verb, last: c.Last}):
		return 0 // "The visit follows a week of talks"
	case (r.isAgent(c.Subject) || r.isHead(c.Subject, r.words.Event) || r.isHead(c.Subject, r.words.Duty)) && (r.isAhead(c.Group.Last, c.Last) || r.opensAhead(c)):
		return aPresent
	}
	return 0
}

// isTold reports whether a clause says something itself, and does not stand beside another or tell of a thing.
func (r *reading) isTold(c *clause.Clause) bool {
	return c.Kind == clause.Main || c.Kind == clause.Reported && !r.has(c.Governor, r.words.Ensure)
}

// isMeetingBeside reports whether clause i tells, beside clauses that promise nothing, whom somebody meets or visits: "will be high on
// the list when | Peru's minister visits Oslo".
func (r *reading) isMeetingBeside(i int) bool {
	c := &r.s.Clauses[i]
	isBeside := c.Kind == clause.Adverbial && r.isOneOf(c.Marker, "when", "before", "after")
	return isBeside && r.has(c.Verb, r.words.Gathered) && r.isAgent(c.Subject) && !r.anyClause(0, func(k int, _ *clause.Clause) bool { return r.licences[k].row != nil })
}

// isAmount reports whether an amount of money or goods begins at token k.
func (r *reading) isAmount(k int) bool {
	k = r.idiomEnd(sumOf, k, len(r.d.Tokens))
	for n := k; n < min(k+5, len(r.d.Tokens)); n++ {
		switch t := r.d.Tokens[n]; {
		case t.Kind == text.Number && !r.isTimed(n), t.Kind == text.Symbol:
			return true
		case r.has(n, r.words.Roughly), t.Shape == text.Upper, r.has(n, r.words.Sizable), r.has(n, r.words.Currency):
		default:
			return false
		}
	}
	return false
}

// isActNoun reports whether the noun phrase at token k is told of an act: "an early
// conclusion of", "wider entry for", "a cut in its duties".
func (r *reading) isActNoun(k, last int) bool {
	for n := k; n < last && n < k+8 && !r.has(k, r.words.Prep); n++ {
		if r.mark(n) == '-' || n <= k+1 && r.isQuote(n) { // "a | “phased cancellation” of"
			continue
		}
		at := n
		if r.isQuote(n) {
			at++ // "“complete removal” | of"
		}
		if n > k && (r.has(n, r.words.Prep) || r.mark(n) != 0 || r.word(n) == "worth") {
			return r.isDeed(n-1) && r.isOneOf(at, "of", "in", "for", "on", "to", "by", "from", "with", "into", "between", "at", "worth", "as") || r.has(n-1, r.words.Jointdeed) && r.word(at) == "against"
		}
	}
	return false
}

// isDeed reports whether a noun is made of a verb, or is the change that a verb
// makes: "conclusion", "entry", "cut", "clearance".
func (r *reading) isDeed(n int) bool {
	if r.has(n, r.words.Nodeed) {
		return false
	}
	if r.form(n)&(lexicon.Base|lexicon.Ing) != 0 && r.form(n)&lexicon.Noun != 0 || r.form(n)&lexicon.Ing != 0 {
		return true
	}
	w := r.d.Tokens[n].Of(r.d.Text)
	for _, ending := range [...]string{"tion", "sion", "ment", "ance", "ence", "ry", "sal", "val", "wal", "ture", "ings", "tions", "ments"} {
		if len(w) > len(ending)+2 && w[len(w)-len(ending):] == ending {
			return !r.has(n, r.words.Paper)
		}
	}
	return r.has(n, r.words.Deed)
}

// opensWithPact reports whether the subject of sentence k is an agreement.
func (r *reading) opensWithPact(k int) bool {
	s := r.d.Sentences[k]
	if r.has(s.First, r.words.Prep) {
		return false // "On the margins of the forum in Lima, Peru"
	}
	for i := s.First; i < s.Last && i < s.First+longestPactSubject; i++ {
		if m, ok := r.mentions.At(i); ok && m.Use == actors.Agent || r.has(i, r.words.leadsVerb) {
			return false
		}
		if r.has(i, r.words.Pact) && (r.has(i+1, r.words.endsPact) || r.form(i+1)&(lexicon.Past|lexicon.Third) != 0 || r.isComma(i+1)) {
			return true
		}
	}
	return false
}

// longestPactSubject is how many words stand at the most before an agreement that a sentence is about.
const longestPactSubject = 10

// isOther reports whether a mention is a state, or a body of another side than by.
func isOther(m *actors.Mention, by []string) bool {
	if m.Kind == actors.Body {
		return first(m.Codes) != first(by)
	}
	return m.Kind <= actors.Bloc
}

// hasObject reports whether an object follows the verb: "will double its funds"
// is an act, "will double by 2030" happens.
func (r *reading) hasObject(a *act) bool {
	k := a.inner + 1
	for k < a.last && r.isAdverb(k) {
		k++
	}
	return k < a.last && !r.has(k, r.words.Prep) && r.d.Tokens[k].Kind != text.Punct && r.d.Tokens[k].Kind != text.Number
}

// isDated reports whether a day ahead is named for the act: what "will be chosen
// next month" is arranged.
func (r *reading) isDated(a *act) bool {
	ts := r.timesIn(a.inner+1, a.last)
	for n := range ts {
		if r.isDue(&ts[n], a) {
			return true
		}
	}
	return false
}

// comesAbout reports whether the verb tells that its subject takes place, and not what is done to a thing: "the pact will open markets".
func (r *reading) comesAbout(a *act) bool {
	isDone := r.tells(a, takesObject) && !r.tells(a, takesNone) && r.hasObject(a) && !r.isTimed(a.inner+1)
	return r.has(a.inner, r.words.Comeabout) && !isDone || r.tells(a, getsGoing)
}

// isGift reports whether the act is to get money, goods or places from somebody who is
// named: "will receive a grant from Oslo", "will get 40 buses from India".
func (r *reading) isGift(a *act) bool {
	if !r.isOneOf(a.inner, "receive", "get", "obtain", "gain") {
		return false
	}
	for k := a.inner + 1; k < min(a.last, a.inner+10); k++ {
		if m, ok := r.mentionAt(k + 1); ok && r.word(k) == "from" && m.Kind <= actors.Body {
			return true
		}
	}
	return false
}

// isGoods reports whether a subject is a trade flow: "Korean pharmaceuticals".
func (r *reading) isGoods(sub clause.Run) bool {
	ms := r.mentions.In(sub.First, sub.Last)
	return len(ms) > 0 && ms[0].Kind <= actors.Bloc && ms[0].Last < sub.Last && !r.isPossessive(ms[0].Last) && r.d.Text[r.d.Tokens[sub.Last-1].End-1] == 's' && !r.hasAny(sub.First, sub.Last, r.words.Agent)
}

// isHead reports whether the head of a noun phrase, a word before its first
// preposition, is in the set.
func (r *reading) isHead(run clause.Run, set lexicon.Set) bool {
	for i := run.First; i < run.Last; i++ {
		if i > run.First && (r.has(i, r.words.Prep) && !r.isHyphen(i+1) || r.isComma(i)) {
			return false
		}
		if r.has(i, set) && r.endsHead(i+1, run.Last) {
			return true
		}
	}
	return false
}

// endsHead reports whether the head of a phrase that ends at last ends before
// token i.
func (r *reading) endsHead(i, last int) bool {
	return i >= last || r.has(i, r.words.Prep) || r.isComma(i) || r.has(i, r.words.Relative) || r.has(i, r.words.Conj) || r.mark(i) == '(' || r.is(i, r.words.that) || r.form(i)&(lexicon.Part|lexicon.Ing) != 0 && r.form(i)&lexicon.Base == 0 || r.isAdverb(i) || r.isTimed(i)
}

// headEnd is the token after the head of a phrase: its first preposition.
func (r *reading) headEnd(run clause.Run) int {
	for k := run.First + 1; k < run.Last; k++ {
		if r.has(k, r.words.Prep) {
			return k
		}
	}
	return run.Last
}

// isAgent reports whether a noun phrase is someone who can act: a party, a body,
// a person, or a word for one.
func (r *reading) isAgent(run clause.Run) bool {
	if run.Empty() {
		return false
	}
	isEvent := r.isHead(run, r.words.Event)
	if r.isHead(run, r.words.anAgent) || r.says(contactPoint, r.headEnd(run)-2) || r.isProperName(run) && !isEvent || r.isNamedAgent(run) {
		return true
	}
	last := run.Last
	if isEvent || r.isHead(run, r.words.Duty) {
		last = r.headEnd(run) // "the deal between Peru, Chile and Brazil"
	}
	ms := r.mentions.In(run.First, last)
	for i := range ms {
		if r.actsIn(run, &ms[i]) {
			return true
		}
	}
	m, ok := r.mentions.At(last - 1)
	return ok && m.Last > last && r.mark(last) == '(' && r.actsIn(run, m) // "the Community of Andean States | (CAS)"
}

// isNamedAgent reports whether a phrase ends in a word for who acts and its name:
// "the Peruvian agency PROMAR".
func (r *reading) isNamedAgent(run clause.Run) bool {
	k := run.Last
	for k > run.First && r.isName(k-1) {
		k--
	}
	return r.has(k-1, r.words.Agent) && !r.hasAny(run.First, k, r.words.Prep)
}

// actsIn reports whether a mention is the head of a phrase, and not in it to tell
// where or whose.
func (r *reading) actsIn(run clause.Run, m *actors.Mention) bool {
	if !m.Use.Acts() && m.Last != run.Last {
		return false // "Korean exports"
	}
	before := m.First - 1
	for before > run.First && r.has(before, r.words.Article) {
		before--
	}
	if r.has(before, r.words.Conj) {
		if o, ok := r.mentions.At(before - 1); ok {
			return r.actsIn(clause.Run{First: run.First, Last: o.Last}, o) // "terms of the pact of Peru and Norway"
		}
	}
	isThere := before >= run.First && r.has(before, r.words.Prep)                                     // "tariffs on China"
	return !isThere && (m.Last >= run.Last || r.has(m.Last, r.words.behindName) || r.isComma(m.Last)) // and not "the EU market"
}

// isProperName reports whether a phrase is a name and nothing else: a firm, a
// committee's initials. "Oil will fall" is none: a single capital at the start
// of a sentence says nothing.
func (r *reading) isProperName(run clause.Run) bool {
	upper := 0
	for i := max(run.First, 0); i < run.Last; i++ {
		switch t := r.d.Tokens[i]; {
		case t.Shape == text.Upper:
			upper += 2
		case t.Shape == text.Capital:
			upper++
			if !t.Opens || t.Sym == 0 && r.d.Text[t.End-1] != 's' {
				upper++
			}
		case r.word(i) == "the", r.word(i) == "and", r.isPossessive(i), t.Of(r.d.Text) == "&", strings.ContainsRune(".,-", r.mark(i)) && r.mark(i) != 0:
		default:
			return false
		}
	}
	return upper >= 2
}

// isTrade reports whether a phrase is how much is traded: "trade in squid", "turnover", "exports of".
func (r *reading) isTrade(run clause.Run) bool {
	return r.isEither(r.headEnd(run)-1, "trade", "turnover") || r.isHead(run, r.words.Flow)
}
