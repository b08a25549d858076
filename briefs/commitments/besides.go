package commitments

import (
	"attache/briefs/clause"
	"attache/briefs/lexicon"
	"attache/briefs/text"
	"attache/briefs/timex"
)

// besides is how a time tells something else than when an act is due: one among the words of the act, or before its subject.
type besides[T any] struct {
	name string
	is   func(r *reading, t *timex.Mention, of T) bool
	in   string // a text whose due is another one without the row
}

// notDue are the ways in which times among the words of an act do.
var notDue = []besides[*act]{
	{name: "when a thing is due", is: func(r *reading, t *timex.Mention, a *act) bool {
		k := t.First - 1
		if r.word(k) == "out" {
			k--
		}
		isOccasion := r.anyToken(max(a.inner+1, k-longestOccasionName), k, func(n int) bool { return r.isOneOf(n, "in", "at", "during") }) // "set it out in the budget due in May"
		return r.word(k) == "due" && k > a.inner+1 && r.isNounWord(k-1) && !isOccasion
	}, in: "Peru will drop a levy due on 15 April on Chile's salt."},
	{name: "when a sum was pledged", is: (*reading).isOfPledge, in: "Peru pledged $2 billion in aid to Chile on Friday."},
	{name: "what kind of thing it is", is: func(_ *reading, t *timex.Mention, _ *act) bool { return t.IsAdjective() }, in: "Peru will hold annual talks with Chile."},
	{name: "how long that is which a thing is of", is: func(r *reading, t *timex.Mention, a *act) bool {
		k := t.First - 1
		return t.IsLength() && r.word(k) == "of" && k > a.inner+1 && r.isNounWord(k-1) && !r.has(k-1, r.words.Framing) && !r.isOneOf(k-1, "term", "duration", "minimum", "maximum", "total")
	}, in: "Peru will sell Chile bonds with a life of over 90 days."},
	{name: "whose", is: func(r *reading, t *timex.Mention, _ *act) bool { return r.isPossessive(t.Last) }, in: "Peru will bar Chile from this summer's games."},
	{name: "which of somebody's things", is: func(r *reading, t *timex.Mention, _ *act) bool {
		return r.isPossessive(t.First-1) && t.Named().Month != 0 && t.Last < len(r.d.Tokens) && r.isNounWord(t.Last)
	}, in: "Peru will answer Chile's February letter."},
	{name: "which thing", is: func(r *reading, t *timex.Mention, _ *act) bool {
		return r.word(t.First) == "the" && r.form(t.Last)&lexicon.Noun != 0
	}, in: "Peru will show Chile the third-quarter audit of its port."},
	{name: "which thing by its year", is: func(r *reading, t *timex.Mention, _ *act) bool {
		k := t.Last - 1
		isKnown := func(k int) bool { // "its | 2027 | budget", "the end of | 2027 | general elections"
			return r.isOneOf(k, "of", "the", "a", "an") || r.isPossessive(k) || r.has(k, r.words.Owner)
		}
		isOne := isKnown(k-1) || isKnown(k-2) && !r.has(k-1, r.words.Prep) // "the landmark | 2015 | fisheries pact"
		return isOne && t.Named().Month == 0 && r.d.Tokens[k].Kind == text.Number && t.Last < len(r.d.Tokens) && r.d.Tokens[t.Last].Shape == text.Lower && r.isNounAt(t.Last, t.Last+1)
	}, in: "Peru will sell Chile the ships at the end of 2027 elections."},
	{name: "since when it was not done, or a thing is so", is: func(r *reading, t *timex.Mention, _ *act) bool {
		return r.says(firstTime, t.First-2) || r.word(t.First) == "since" || r.word(t.First-1) == "since" // "the largest dam | since 2008"
	}, in: "Peru will admit Chilean wool for the first time in 60 years."},
	{name: "what is kept to, or comes before it", is: func(r *reading, t *timex.Mention, _ *act) bool {
		return r.word(t.First) == "by" && r.isOneOf(t.First-1, "abide", "stick", "stand", "followed", "governed", "bound", "bridged")
	}, in: "Peru will abide by the deal with Chile."},
	{name: "how plain a thing is", is: func(r *reading, t *timex.Mention, a *act) bool {
		return r.word(t.First-1) == "not" && t.First-1 > a.inner && r.isOneOf(t.Last, "clear", "known", "available")
	}, in: "Peru planned to give Chile $3 million, with its share not immediately clear."},
	{name: "whose future", is: func(r *reading, t *timex.Mention, _ *act) bool {
		k := t.Last - 1
		return r.word(k) == "future" && (r.has(k-1, r.words.Owner) || k == t.First && r.d.Tokens[max(k, 1)-1].Kind == text.Word)
	}, in: "Peru will make an announcement on its future with Chile."},
	{name: "how far ahead", is: func(r *reading, t *timex.Mention, _ *act) bool { return r.says(intoFuture, t.First-1) }, in: "Peru will send Chile gas for years into the future."},
	{name: "which thing by its name", is: func(r *reading, t *timex.Mention, _ *act) bool {
		return t.Last == t.First+1 && t.Named().Year != 0 && r.isName(t.Last)
	}, in: "Peru will renew 2026 Accord with Chile."},
	{name: "what one prepares for", is: func(r *reading, t *timex.Mention, _ *act) bool {
		return r.word(t.First) == "for" && r.isOneOf(t.First-1, "prepare", "prepares", "preparing", "brace", "bracing", "ready")
	}, in: "Peru will help Chile to prepare for the winter."},
	{name: "when it is not done", is: func(r *reading, t *timex.Mention, a *act) bool {
		return r.anyToken(a.inner+1, t.First, func(k int) bool {
			return r.says(ratherThan, k) && r.form(k+2)&(lexicon.Base|lexicon.Ing) != 0
		})
	}, in: "Peru will keep its levy on Chilean plums rather than lift it in May."},
	{name: "for which years a plan is", is: func(r *reading, t *timex.Mention, _ *act) bool { return r.isOfPlan(t) }, in: "Peru will step up its trade with Chile under its Andes Strategy for 2027–30."},
	{name: "which paper, or how long a thing at most", is: func(r *reading, t *timex.Mention, _ *act) bool {
		return r.word(t.First-1) == "of" && (t.Named().Day != 0 && !r.has(t.First-2, r.words.Gathering) || r.word(t.First) == "up") // and not "at the round of 4-6 May"
	}, in: "Peru will grant Chile a lease of up to 30 years."},
	{name: "when it was said", is: func(r *reading, t *timex.Mention, a *act) bool {
		k := min(t.First, a.verb) - 1
		for k > a.group.First && !r.isComma(k) {
			k--
		}
		return t.First < a.verb && k > a.group.First && k+1 < t.First && r.isOneOf(k+1, "as", "which", "who")
	}, in: "Peru will, as it said in January, cut its duty on Chilean plums."},
	{name: "of which talk it was promised at", is: (*reading).isOfTalkThen, in: "Peru pledged to cut its duty on Chilean plums during talks in Lima in May."},
	{name: "what is past", is: func(r *reading, t *timex.Mention, a *act) bool {
		return r.isThenPast(t) || r.byTheTime(t.First-1) <= a.inner && r.says(bygone, t.First)
	}, in: "Peru will review its row with Chile earlier this year."},
	{name: "what has happened before it", is: within(func(r *reading, _ int, c *clause.Clause, _ *timex.Mention, a *act) bool {
		isPast := r.word(c.Marker) == "after" && c.Kind == clause.Adverbial && c.Past && c.Modal == clause.Plain && r.timeBefore(c.Marker) == nil // and not "60 days after it was signed"
		if !isPast || a.clause < 0 || r.licences[a.clause].row == nil {
			return false
		}
		l := &r.licences[a.clause]
		return !r.isPastSignal(l) && r.word(l.signal.First) != "would"
	}), in: "Peru will cut its duty on Chilean plums after ministers met in Lima on Thursday."},
	{name: "when another act is done", is: func(r *reading, t *timex.Mention, a *act) bool {
		return r.anyClause(0, func(_ int, c *clause.Clause) bool {
			return c.Kind == clause.Gerund && r.word(c.Marker) == "before" && c.Verb > a.inner && c.Group.Last <= t.First
		})
	}, in: "Peru's minister will travel to Chile before returning home on Wednesday."},
	{name: "what is told of a thing", is: within(func(r *reading, _ int, c *clause.Clause, t *timex.Mention, _ *act) bool {
		isBehind := c.Modal == clause.Plain && r.liesAhead(t) && (r.says(aheadOf, t.First) && r.hasTime(c.Group.Last, t.First) || c.Subject.First > c.Marker && r.is(t.First, r.words.by)) // "scrap the fees they charge on salt | by 2030"
		isAside := r.isComma(c.First-1) && r.isComma(t.First-1) && r.says(aheadOf, t.First)                                                                                                // "the quota, which expires on 30 June, | until 2028"
		return c.Kind == clause.Relative && !isBehind && !isAside
	}), in: "Peru will attend the fair that opens in Chile in June."},
	{name: "what was done to a thing", is: within(func(r *reading, _ int, c *clause.Clause, t *timex.Mention, a *act) bool {
		switch {
		case c.Kind != clause.Participle || r.has(c.Group.First-1, r.words.Gathering) && (r.liesAhead(t) || r.facts.Anchor.IsZero()) && !r.has(a.inner, r.words.Postpone): // "send a team to the talks | held in Lima in May"
			return false
		case r.isComma(c.Group.First - 1):
			return c.Passive && !r.liesAhead(t)
		case r.isOneOf(c.Verb, "totalling", "totaling", "amounting", "exceeding"): // "sign deals | totalling a billion dollars | on Monday"
			return false
		}
		return !(r.says(aheadOf, t.First) && t.First > c.Group.Last) && !r.has(a.inner, r.words.Lettingbe) // "the duties listed in Annex A | by May", "have it signed in May"
	}), in: "Peru will lift the duties listed in an annex in May with Chile."},
	{name: "when a thing is over", is: within(func(r *reading, _ int, c *clause.Clause, t *timex.Mention, _ *act) bool {
		return r.word(c.Group.First-1) == "due" && r.isComma(c.Group.First-2) && !r.stands(",", c.Group.Last, t.First)
	}), in: "Peru will extend the rules on Chilean plums, due to lapse on 31 May, for two years."},
	{name: "what a noun tells", is: within(func(_ *reading, _ int, c *clause.Clause, _ *timex.Mention, a *act) bool {
		return c.Kind == clause.Reported && c.Governor > a.inner
	}), in: "Peru will drop the rule that Chile must pay by May."},
	{name: "when what is to be explained was done", is: within(func(r *reading, _ int, c *clause.Clause, _ *timex.Mention, _ *act) bool {
		return c.Finite && c.Modal == clause.Plain && r.isEither(c.Marker, "why", "how")
	}), in: "Peru will explain to Chile why its growers voted against the pact this year."},
	{name: "when it was promised", is: within(func(r *reading, _ int, c *clause.Clause, _ *timex.Mention, a *act) bool { return r.isOfAgreeing(c, a) }), in: "Peru pledged to open its port to Chile when ministers met on 5 May."},
	{name: "when another promise in it is due", is: within(func(r *reading, n int, _ *clause.Clause, _ *timex.Mention, a *act) bool {
		l := &r.licences[n]
		return l.row != nil && l.row.head == aNoun && l.head > a.inner && !(r.has(a.inner, r.words.Aiming) && r.has(l.head, r.words.Goal))
	}), in: "Peru will pay Chile in return for a pledge to open its port by May."},
}

// notLed are the ways in which times before a subject do.
var notLed = []besides[*subject]{
	{name: "when something in the midst of other words is", is: func(r *reading, t *timex.Mention, _ *subject) bool {
		k := t.First - 1
		isInside := k > r.s.First+6 && !r.isComma(k) && !r.isBreak(k) && !r.has(k, r.words.Conj) && !r.has(k, r.words.Adv) && !r.is(k, r.words.that)
		return isInside && !r.anyClause(0, func(_ int, c *clause.Clause) bool { return c.Group.Last == t.First })
	}, in: "Citing a fall in the price of plums in May, Peru will tax Chile."},
	{name: "when something told of another thing was", is: func(r *reading, t *timex.Mention, sub *subject) bool {
		return r.anyClause(0, func(_ int, c *clause.Clause) bool {
			return c.Kind == clause.Relative && c.Past && c.Verb < t.First && t.Last <= c.Last && c.Last <= sub.First
		})
	}, in: "Peru said in a letter, which was sent on Thursday, that it would open its port to Chile."},
	{name: "when it was uttered", is: func(r *reading, t *timex.Mention, _ *subject) bool {
		return (r.has(t.First-1, r.words.Utterance) || r.has(t.First-1, r.words.Say)) && !r.says(aheadOf, t.First)
	}, in: "In a statement on 4 May Peru will open its port to Chile."},
	{name: "when it was said to whom", is: func(r *reading, t *timex.Mention, sub *subject) bool {
		return r.anyClause(0, func(_ int, c *clause.Clause) bool {
			isSay := r.has(c.Verb, r.words.Say) || r.says(madeKnown, c.Verb)
			isTold := isSay || r.has(c.Verb, r.words.saying) // "pledged on Monday that it will"
			return isTold && c.Finite && c.Group.Last <= t.First && t.Last <= sub.First && (r.is(t.Last, r.words.that) || isSay && !r.says(aheadOf, t.First)) &&
				!r.anyToken(c.Group.Last, t.First, func(k int) bool { return r.isComma(k) || r.isBreak(k) || r.is(k, r.words.that) })
		})
	}, in: "Peru told reporters on 12 March it will open its port to Chile."},
	{name: "when what it is under was signed", is: func(r *reading, t *timex.Mention, _ *subject) bool {
		return r.has(r.lastOf(r.words.Sealedon, max(r.s.First+1, t.First-4), t.First)-1, r.words.provided)
	}, in: "Under an accord signed in Lima on 4 May, Peru will open its port to Chile."},
	{name: "for which years a plan is", is: func(r *reading, t *timex.Mention, _ *subject) bool { return r.isOfPlan(t) }, in: "In line with its Andes Strategy for 2027–30, Peru will step up its trade with Chile."},
	{name: "when a thing before it is arranged", is: func(r *reading, t *timex.Mention, _ *subject) bool {
		return r.word(t.First) == "for" && r.has(t.First-1, r.words.arranged) && r.isNounWord(t.First-2)
	}, in: "Despite a vote slated for 6 June, Peru is set to open its port to Chile."},
	{name: "what ends before it", is: func(r *reading, t *timex.Mention, sub *subject) bool {
		return r.anyToken(r.afterBrackets(t.Last), sub.First, func(k int) bool {
			return r.isBreak(k) && !r.isQuote(k) || r.isEither(k, "after", "before") && r.word(k+1) == "which"
		})
	}, in: "The talks end in May; Peru will open its port to Chile."},
	{name: "when something else is done", is: func(r *reading, t *timex.Mention, sub *subject) bool {
		first := r.afterBrackets(t.Last)
		isHead := t.First == r.s.First && r.isComma(first)
		return r.anyClause(0, func(_ int, c *clause.Clause) bool {
			isAside := isHead && c.Kind == clause.Adverbial && c.Marker == first+1 // "In May, if Chile agrees, | Peru will"
			return !isAside && (first <= c.Verb && c.Verb < sub.First || c.Kind == clause.Adverbial && first <= c.Marker && c.Marker < sub.First)
		})
	}, in: "On 4 May the ministers of Chile travel to Lima, where Peru will open its port."},
	{name: "when the clause is true beside which it is told", is: func(r *reading, t *timex.Mention, sub *subject) bool {
		k := sub.First - 1
		return r.word(k) == "with" && r.isComma(k-1) && t.Last < k
	}, in: "The first round of talks of Peru and Chile ended last Sunday, with both sides committing to follow a quick pace."},
	{name: "what another act before it is", is: func(r *reading, t *timex.Mention, _ *subject) bool {
		return t.First > r.s.First && r.isComma(t.Last) && r.has(t.Last+1, r.words.Conj) // and not "In May, and not before, Peru will"
	}, in: "Peru plans to open a port before May, and Chile has committed itself to building a pier."},
}

// longestOccasionName is how many words the name of an occasion has at the most.
const longestOccasionName = 5

// isOfPledge reports whether a time is that of the day on which somebody pledged a thing: "pledged $2 billion to Kenya | on Friday".
func (r *reading) isOfPledge(t *timex.Mention, a *act) bool {
	if !a.isNoun || a.clause < 0 || r.says(aheadOf, t.First) {
		return false
	}
	l, day := &r.licences[a.clause], r.pastDay(t).day
	isGiven := l.row != nil && l.row.class == "pledge" || r.anyToken(a.verb+1, t.First, r.isSumAt)
	return l.row != nil && isGiven && r.isPastSignal(l) && !day.IsZero() && !day.After(r.facts.Anchor)
}

// isThenPast reports whether a time is one of which something past is told: "in June, | when Chile opened an inquiry".
func (r *reading) isThenPast(t *timex.Mention) bool {
	return r.isComma(t.Last) && r.word(t.Last+1) == "when" && r.word(t.First) != "since" && r.anyClause(0, func(_ int, c *clause.Clause) bool {
		return c.Marker == t.Last+1 && c.Past && c.Modal == clause.Plain
	})
}

// isOfPlan reports whether a time tells for which years a plan with a name is: "its Andes Strategy | for 2027–30".
func (r *reading) isOfPlan(t *timex.Mention) bool {
	k := t.First - 1
	if r.word(t.First) != "for" {
		if r.word(k) != "for" {
			return false
		}
		k--
	}
	return r.isCapital(k) && r.isOneOf(k, "strategy", "plan", "programme", "program", "agenda", "framework", "roadmap", "budget")
}

// within asks the clauses behind an act among whose words a time stands.
func within(such func(r *reading, n int, c *clause.Clause, t *timex.Mention, a *act) bool) func(r *reading, t *timex.Mention, a *act) bool {
	return func(r *reading, t *timex.Mention, a *act) bool {
		return r.byTheTime(t.First-1) <= a.inner && r.anyClause(0, func(n int, c *clause.Clause) bool {
			isOther := n != a.clause && c.Verb > a.inner && c.Group.Last <= t.First
			return isOther && t.First < max(c.Last, c.Group.Last) && such(r, n, c, t, a)
		})
	}
}

// isDue reports whether a time tells when an act is due, and nothing else.
func (r *reading) isDue(t *timex.Mention, a *act) bool { return !anyOf(r, r.notDue, t, a) }

// anyOf reports whether a time tells something else in one of some ways.
func anyOf[T any](r *reading, ways []besides[T], t *timex.Mention, of T) bool {
	for k := range ways {
		if ways[k].is(r, t, of) {
			return true
		}
	}
	return false
}
