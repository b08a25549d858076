package commitments

import (
	"slices"

	"attache/briefs/clause"
)

// incomplete are lines that end in a word which says too little alone, with what it is done
// to or of: what was told of last that is such.
var incomplete = []struct {
	words []string // with which the line ends
	after []string // one of these before it, any word for nil
	alone bool     // it says nothing else
	prep  string   // between them, empty for none
	of    func(x *line, k int) bool
}{
	{words: []string{"finish", "conclude", "complete", "start", "begin", "resume"}, alone: true, of: (*line).isTalksOrStudy},
	{words: []string{"sign", "ratify", "initial", "conclude"}, alone: true, of: (*line).isPact},
	{words: []string{"progress"}, after: []string{"toward", "towards", "make", "achieve", "further", "seek"}, prep: "in", of: (*line).isTalks},
}

// isPact reports whether a text is named at token k that can be signed: no project can.
func (x *line) isPact(k int) bool {
	return slices.Contains([]string{"agreement", "accord", "pact", "treaty", "deal", "protocol", "convention", "memorandum", "charter"}, x.headWord(k))
}

func (x *line) isTalks(k int) bool {
	return slices.Contains([]string{"talk", "negotiation", "consultation"}, x.headWord(k))
}

func (x *line) isTalksOrStudy(k int) bool {
	return x.isTalks(k) || slices.Contains([]string{"round", "phase", "stage", "review", "study"}, x.headWord(k))
}

// completed says what is finished, signed or made progress in where the line would not.
func (x *line) completed() {
	n := len(x.pieces) - 1
	if n < 0 || x.isOfRelative() {
		return
	}
	for i := range incomplete {
		row := &incomplete[i]
		isAlone := n == 0 || n == 1 && x.pieces[0].words == "not"
		if !slices.Contains(row.words, x.pieces[n].words) || row.alone && !isAlone || row.after != nil && (n == 0 || !slices.Contains(row.after, x.pieces[n-1].words)) {
			continue
		}
		if q, ok := x.lastTold(row.of); ok {
			if row.prep != "" {
				x.put(row.prep, -1)
			}
			x.refer(x.a.inner, x.a.inner+1, q)
			return
		}
	}
}

// isOfRelative reports whether the act's verb stands in a relative clause, whose thing it is
// done to: "the accord that Peru will | sign".
func (x *line) isOfRelative() bool {
	for n := x.a.clause; n >= 0; n = x.s.Clauses[n].Over {
		if x.s.Clauses[n].Kind == clause.Relative {
			return true
		}
	}
	return false
}

// lastTold is the phrase told of last before the act whose head is such.
func (x *line) lastTold(isSuch func(*line, int) bool) (thing phrase, found bool) {
	x.phrasesBefore(x.a.group.First, 3*furthest, func(q phrase, sentence int) bool {
		if isSuch(x, q.head) && !x.timeAtOrIn(q.First) {
			thing, found = x.widened(q, x.d.Sentences[sentence].Last), true
		}
		return !found
	})
	return thing, found
}
