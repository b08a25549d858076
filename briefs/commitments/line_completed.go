package commitments

import (
	"slices"

	"attache/briefs/lexicon"
)

// incomplete are lines that end in a word which says too little alone, with what it is done
// to or of: what was told of last that is such.
var incomplete = []struct {
	words []string // with which the line ends
	after []string // one of these before it; none for a line that says nothing else, nil for any
	prep  string   // between them, empty for none
	of    string   // a class of nouns
}{
	{words: []string{"finish", "conclude", "complete", "start", "begin", "resume"}, after: alone, of: "talks"},
	{words: []string{"sign", "ratify", "initial", "conclude"}, after: alone, of: "signable"},
	{words: []string{"details", "terms", "wording", "contents"}, prep: "of", of: "signable"},
	{words: []string{"ratification", "implementation"}, after: []string{"complete", "conclude", "speed", "up", "start", "begin", "early", "full"}, prep: "of", of: "mainpact"},
	{words: []string{"review"}, after: []string{"legal"}, prep: "of", of: "mainpact"},
	{words: []string{"bill", "legislation"}, after: []string{"implementing"}, prep: "of", of: "mainpact"},
	{words: []string{"attend"}, after: alone, of: "meetingplace"},
	{words: []string{"participate"}, after: alone, prep: "in", of: "meetingplace"},
	{words: []string{"part"}, after: []string{"take"}, prep: "in", of: "meetingplace"},
	{words: []string{"join"}, of: "club"},
	{words: []string{"finance", "financing", "funding", "money"}, prep: "for", of: "project"},
	{words: []string{"share", "stake"}, prep: "in", of: "project"},
	{words: []string{"progress", "outcome", "result", "breakthrough"}, prep: "in", of: "talks"},
}

// alone stands before the word of a line that says nothing else, but for "not" and its like.
var alone = []string{"", "not", "never", "no longer"}

// completed says what is finished, signed or made progress in where the line would not.
func (x *line) completed() {
	n, before := len(x.pieces)-1, ""
	if n < 0 {
		return
	}
	if n > 0 {
		before = x.pieces[n-1].words
	}
	for i := range incomplete {
		row := &incomplete[i]
		if !slices.Contains(row.words, x.pieces[n].words) || before == "undisclosed" || row.after != nil && !slices.Contains(row.after, before) {
			continue
		}
		if q := x.lastTold(x.words.Set(row.of)); !q.Empty() {
			if row.prep != "" {
				x.put(row.prep, -1)
			}
			x.refer(x.a.inner, x.a.inner+1, q)
			return
		}
	}
}

// lastTold is the phrase told of last before the act whose head is such; empty for none.
func (x *line) lastTold(such lexicon.Set) phrase {
	k := x.a.group.First
	thing := x.wide(x.lastPhrase(k, 3*furthest, func(q phrase) bool {
		return x.has(q.head, such) && !x.timeAtOrIn(q.First) && !x.says(inCaseOf, q.First-1)
	}), k)
	if thing.Empty() {
		return thing
	}
	if q := x.before(thing.First, thing); !q.Empty() {
		return q
	}
	return thing
}
