package commitments

import "attache/briefs/clause"

// termsOf is the noun of the agreement by which a side would act, and where the words begin
// that say so: "Under | the accord, Peru would", "signed a deal | under which Peru would". The
// noun is -1 for none.
func (r *reading) termsOf(v *view) (k, noun int) {
	if r.quotedAt(v.signal.First) {
		return 0, -1
	}
	for k := r.s.First; k+2 < r.s.Last; k++ {
		if n := r.termsAt(k); n >= 0 && n < v.act.last {
			return k, n
		}
	}
	return 0, -1
}

// longestTerms is how many tokens may stand between "under" and the noun of the agreement.
const longestTerms = 7

// termsAt is the noun of the agreement by which something is told from token k on: behind
// "under", or before "under which"; -1 for none.
func (r *reading) termsAt(k int) int {
	switch {
	case r.word(k) != "under":
	case r.word(k+1) == "which":
		for n := k - 1; n > r.s.First && n > k-longestTerms; n-- {
			if r.isPactNoun(n) {
				return n
			}
		}
	case r.has(k+1, r.words.Det) || r.has(k+1, r.words.Owner):
		last := k + 2
		for last < min(k+longestTerms, r.s.Last) && !r.isComma(last) && !r.has(last, r.words.Prep) {
			last++
		}
		if n := r.headEnd(clause.Run{First: k + 1, Last: last}) - 1; r.isPactNoun(n) {
			return n
		}
	}
	return -1
}

// isPactNoun reports whether token n is a noun for what two have agreed, and no plan of one.
func (r *reading) isPactNoun(n int) bool {
	return (r.has(n, r.words.Terms) || r.has(n, r.words.Charter)) && !r.isOneOf(n, "plan", "roadmap", "statement", "paragraph", "text", "section", "article")
}

// beforeSentence is where the sentence before this one begins, this one where it is the first.
func (r *reading) beforeSentence() int {
	return r.d.Sentences[max(0, r.s.Index-1)].First
}
