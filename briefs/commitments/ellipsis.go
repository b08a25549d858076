package commitments

import (
	"attache/briefs/actors"
	"attache/briefs/clause"
	"attache/briefs/lexicon"
	"attache/briefs/text"
	"attache/briefs/timex"
)

// mostParts is how many acts one verb with several objects is cut into at the
// most.
const mostParts = 8

// parts is an act, and what it leaves unsaid as acts of their own: one verb with
// several objects that have each its own date, "a first round in May and a second
// in June".
func (r *reading) parts(a act) []act {
	r.acts = append(r.acts[:0], a)
	for n := 0; n < mostParts; n++ {
		a := &r.acts[n]
		i, ok := r.ellipsis(a)
		b := *a
		if !ok {
			if i, b.who, ok = r.sharesVerb(a); !ok {
				break
			}
		}
		b.first, b.elliptic = i+1, true
		a.last = i
		r.acts = append(r.acts, b)
	}
	return r.acts
}

// ellipsis is the conjunction behind which an act goes on with another object and
// another date.
func (r *reading) ellipsis(a *act) (int, bool) {
	from := a.verb + 1
	if a.elliptic {
		from = a.first
	}
	ts := r.timesIn(from, a.last)
	if i, ok := r.moreAfter(ts, a); ok {
		return i, true
	}
	for n := 0; n+1 < len(ts); n++ {
		i := r.conjunctionSoon(ts[n].Last)
		if i < 0 && n+2 < len(ts) && r.isComma(ts[n].Last) && r.conjunctionSoon(ts[n+1].Last) >= 0 {
			i = ts[n].Last // "on rice in May, on fish in June and on beef in July"
		}
		if i >= 0 && r.opensNext(i, from, &ts[n], &ts[n+1]) && r.isDue(&ts[n], a) && r.isDue(&ts[n+1], a) {
			return i, true
		}
	}
	return 0, false
}

// sharesVerb is the conjunction behind which another party does the same to something else, and that
// party: "Peru will send ships | and | Chile | crews".
func (r *reading) sharesVerb(a *act) (int, clause.Run, bool) {
	if a.clause < 0 || a.elliptic || a.passive || a.isNoun || !r.hasObject(a) && !r.isAmount(a.inner+1) {
		return 0, clause.Run{}, false
	}
	for k := a.inner + 2; k+2 < a.last; k++ {
		if !r.isEither(k, "and", "while") || r.isMention(k-1) || r.has(k-1, r.words.Prep) {
			continue
		}
		if who := r.stateAt(k + 1); !who.Empty() && who.Last < a.last && r.isSharedObject(who.Last, a) {
			return k, who, true
		}
	}
	return 0, clause.Run{}, false
}

// stateAt is the one state that is named at token k, behind an article or none.
func (r *reading) stateAt(k int) clause.Run {
	if r.word(k) == "the" {
		k++
	}
	m, ok := r.cast.At(k)
	if !ok || m.First != k || m.Kind > actors.Seat || m.Kind == actors.Demonym || len(m.Codes) != 1 {
		return clause.Run{}
	}
	return clause.Run{First: m.First, Last: m.Last}
}

// isSharedObject reports whether the thing that a shared verb is done to begins at token k.
func (r *reading) isSharedObject(k int, a *act) bool {
	t := &r.d.Tokens[k]
	if r.anyClause(0, func(_ int, c *clause.Clause) bool { return k <= c.Verb && c.Verb < a.last }) || t.Kind == text.Punct || r.isPossessive(k) {
		return false
	}
	if r.has(k, r.words.Article) || r.isAmount(k) {
		return true
	}
	isPlain := t.Kind == text.Word && t.Shape == text.Lower && r.form(k)&(lexicon.Past|lexicon.Third) == 0 && r.isNounish(k) && !r.has(k, r.words.Adv)
	return isPlain && (k+1 >= a.last || r.has(k+1, r.words.Prep))
}

// conjunctionSoon is the conjunction that stands behind a time, a place between
// them at the most; -1 where none does.
func (r *reading) conjunctionSoon(i int) int {
	for k := i; k < i+5 && k < len(r.d.Tokens); k++ {
		switch {
		case r.has(k, r.words.Conj):
			return k
		case !r.isComma(k) && !r.has(k, r.words.Prep) && !r.isName(k):
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
	if i >= len(r.d.Tokens) {
		return false
	}
	return r.has(i, r.words.Article) || r.has(i, r.words.Prep) && !r.isTimed(i) || r.word(i) == "another" || r.word(i) == "that" && r.has(i+1, r.words.Prep) || r.isNumeral(i) || r.d.Tokens[i].Kind == text.Symbol || r.word(i) == "those"
}

// isLikeObject reports whether a noun begins at token i with a preposition behind it that
// stands in the act before, too: "requests for rice within ten days and | requests for fish".
func (r *reading) isLikeObject(i, first, last int) bool {
	p, ok := r.phraseAt(i, r.s.Last)
	return ok && !r.isName(i) && r.has(p.Last, r.words.Prep) && r.stands(r.word(p.Last), first, last)
}

// isBareObject reports whether a plural alone stands between a conjunction and the words that lead to the time at
// token next: "requests by June and | offers | no later than 14 July".
func (r *reading) isBareObject(i, next int) bool {
	p, ok := r.phraseAt(i, next)
	return ok && !r.isName(i) && r.isPlural(p.head)
}

// opensNext reports whether an object with the time next stands behind the conjunction at
// token i, where the act before begins at token from and has the time t.
func (r *reading) opensNext(i, from int, t, next *timex.Mention) bool {
	if !r.opensShare(i, next.First) && !r.isLikeObject(i+1, from, t.First) && !r.isBareObject(i+1, next.First) || r.has(i+1, r.words.Prep) && !r.stands(r.word(i+1), from, t.First) {
		return false
	}
	// "over five years and on wine over seven" is how long it takes, and no due
	return next.Rule != timex.CountAgain || !r.timeNow(next).Due.Span.Empty()
}

// opensShare reports whether the object of an act stands between the conjunction at token i
// and the time at token next.
func (r *reading) opensShare(i, next int) bool {
	isNamed := next >= i+3 || next == i+2 && r.isNumeral(i+1)
	return isNamed && r.isObjectHead(i+1)
}

// moreAfter is the conjunction behind the only time of an act, where more is done after it:
// "buy 20 ships in 2026 and | 30 a year thereafter".
func (r *reading) moreAfter(ts []timex.Mention, a *act) (int, bool) {
	for n := range ts {
		i := r.conjunctionSoon(ts[n].Last)
		if i < 0 || !r.isObjectHead(i+1) || !r.isDue(&ts[n], a) {
			continue
		}
		if k := r.thereafter(i+1, a.last); k > i+1 && !r.isTimed(i+1) {
			return i, true
		}
	}
	return 0, false
}

// thereafter is the token among those from first to last that says that something is done
// after what was told before; 0 for none.
func (r *reading) thereafter(first, last int) int {
	for k := first; k < last; k++ {
		if r.has(k, r.words.hence) {
			return k
		}
	}
	return 0
}
