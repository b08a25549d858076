package commitments

import (
	"attache/briefs/actors"
	"attache/briefs/clause"
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
		i, who := r.partsAt(&r.acts[n])
		if i < 0 {
			break
		}
		b := r.acts[n]
		b.first, b.elliptic, b.who = i+1, true, who
		r.acts[n].last = i
		r.acts = append(r.acts, b)
	}
	return r.acts
}

// partsAt is the conjunction at which an act is parted, -1 for none, and another party that does what stands behind it.
func (r *reading) partsAt(a *act) (i int, who clause.Run) {
	for k := range r.ellipses {
		if i, who = r.ellipses[k].at(r, a); i >= 0 {
			return i, who
		}
	}
	return -1, clause.Run{}
}

// ellipsis is a way in which an act goes on behind a conjunction without its verb.
type ellipsis struct {
	name string
	at   func(r *reading, a *act) (int, clause.Run) // of partsAt
	in   string                                     // a text of which less is read without the row
}

var ellipses = []ellipsis{
	{name: "more is done after its only time", at: func(r *reading, a *act) (int, clause.Run) {
		for _, t := range r.timesIn(objectFrom(a), a.last) {
			if i := r.conjunctionSoon(t.Last); i >= 0 && !r.isTimed(i+1) && r.lastOf(r.words.hence, i+2, a.last) >= 0 {
				return i, clause.Run{}
			}
		}
		return -1, clause.Run{}
	}, in: "Norway will buy 20 boats from Peru in 2026 and 30 a year thereafter."},
	{name: "another object with another time", at: func(r *reading, a *act) (int, clause.Run) {
		ts := r.timesIn(objectFrom(a), a.last)
		for n := 0; n+1 < len(ts); n++ {
			i := r.conjunctionSoon(ts[n].Last)
			if i < 0 && r.isComma(ts[n].Last) && r.conjunctionSoon(ts[n+1].Last) >= 0 {
				i = ts[n].Last // "on rice in May, on fish in June and on beef in July"
			}
			if i >= 0 && r.opensNext(i, ts[n].First, &ts[n+1], a) && r.isDue(&ts[n], a) && r.isDue(&ts[n+1], a) {
				return i, clause.Run{}
			}
		}
		return -1, clause.Run{}
	}, in: "Peru and Norway will hold a first round in May and a second in June."},
	{name: "another party does the same to something else", at: func(r *reading, a *act) (int, clause.Run) {
		for k := a.inner + 2; k+2 < a.last && !a.elliptic && !a.isNoun; k++ {
			if !r.isEither(k, "and", "while") || r.isMention(k-1) || !r.hasObject(a) && !r.isAmount(a.inner+1) {
				continue
			}
			m, ok := r.mentions.At(k + 1)
			if ok && m.Kind <= actors.Seat && m.Kind != actors.Demonym && r.isSharedObject(m.Last, a) {
				return k, clause.Run{First: m.First, Last: m.Last}
			}
		}
		return -1, clause.Run{}
	}, in: "Peru will send ships and Chile crews."},
}

// objectFrom is the token from which on the words of an act tell what is done to what.
func objectFrom(a *act) int {
	if a.elliptic {
		return a.first
	}
	return a.verb + 1
}

// isSharedObject reports whether the thing that a shared verb is done to begins at token k.
func (r *reading) isSharedObject(k int, a *act) bool {
	isPlain := r.d.Tokens[k].Shape == text.Lower && !r.isPossessive(k) && r.isNounish(k) && !r.has(k, r.words.Adv) && (k+1 >= a.last || r.has(k+1, r.words.Prep))
	isDone := r.anyClause(0, func(_ int, c *clause.Clause) bool { return k <= c.Verb && c.Verb < a.last })
	return !isDone && (isPlain || r.has(k, r.words.Article) || r.isAmount(k))
}

// conjunctionSoon is the conjunction that stands behind a time, a place between
// them at the most; -1 where none does.
func (r *reading) conjunctionSoon(i int) int {
	for k := i; k < min(i+5, len(r.d.Tokens)); k++ {
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

// opensNext reports whether an object with the time next stands behind the conjunction at token i, where the act before it
// has its time at token t: a noun phrase or one behind the same preposition, "and | on fish", or a plural, "and | offers | no
// later than".
func (r *reading) opensNext(i, t int, next *timex.Mention, a *act) bool {
	isSame := func(k int) bool { return r.has(k, r.words.Prep) && r.stands(r.word(k), objectFrom(a), t) } // as in the act before
	k := i + 1
	p, _ := r.phraseAt(k, r.s.Last)
	isOpened := next.First > k && (r.has(k, r.words.Article) || r.isOneOf(k, "another", "that", "those") || r.isNumeral(k) || r.d.Tokens[k].Kind == text.Symbol)
	isNoun := !r.isName(k) && (isSame(p.Last) || p.Last <= next.First && r.isPlural(p.head)) // "requests for rice within ten days and | requests for fish"
	// "over five years and on wine over seven" is how long it takes, and no due
	return (isOpened || isNoun || isSame(k)) && (next.Rule != timex.CountAgain || !r.timeNow(next).Due.Span.Empty())
}
