package commitments

import (
	"attache/briefs/lexicon"
	"attache/briefs/text"
)

// mostParts is how many acts one verb with several objects is cut into at the
// most.
const mostParts = 8

// parts is an act, and what it leaves unsaid as acts of their own: one verb with
// several objects that have each its own date, "a first round in May and a second
// in June".
func (r *reading) parts(a act) []act {
	var all []act
	for len(all) < mostParts {
		i, ok := r.ellipsis(a)
		if !ok {
			break
		}
		b := a
		b.first, b.elliptic = i+1, true
		a.last = i
		all = append(all, a)
		a = b
	}
	return append(all, a)
}

// ellipsis is the conjunction behind which an act goes on with another object and
// another date.
func (r *reading) ellipsis(a act) (int, bool) {
	from := a.verb + 1
	if a.elliptic {
		from = a.first
	}
	ts := r.timesIn(from, a.last)
	for n := 0; n+1 < len(ts); n++ {
		i := r.conjunctionSoon(ts[n].Last)
		if i < 0 && n+2 < len(ts) && r.isComma(ts[n].Last) && r.conjunctionSoon(ts[n+1].Last) >= 0 {
			i = ts[n].Last // "on rice in May, on fish in June and on beef in July"
		}
		if i < 0 || ts[n+1].First < i+3 || !r.isObjectHead(i+1) || r.has(i+1, r.words.Prep) && !r.stands(r.word(i+1), from, ts[n].First) {
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
	return r.has(i, r.words.Article) || r.has(i, r.words.Prep) && !r.isTimed(i) || r.word(i) == "another" || r.d.Tokens[i].Kind == text.Number && !r.isTimed(i)
}

// hasVerb reports whether a verb stands among tokens.
func (r *reading) hasVerb(first, last int) bool {
	for n := range r.s.Clauses {
		if v := r.s.Clauses[n].Verb; first <= v && v < last && r.form(v)&lexicon.Noun == 0 {
			return true
		}
	}
	return false
}
