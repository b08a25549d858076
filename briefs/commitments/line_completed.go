package commitments

import (
	"slices"

	"attache/briefs/clause"
	"attache/briefs/text"
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
	{words: []string{"finish", "conclude", "complete", "start", "begin", "resume"}, alone: true, of: (*line).isTalks},
	{words: []string{"sign", "ratify", "initial", "conclude"}, alone: true, of: (*line).isPact},
	{words: []string{"details", "terms", "wording", "contents"}, prep: "of", of: (*line).isPact},
	{words: []string{"ratification", "implementation"}, after: []string{"complete", "conclude", "speed", "up", "start", "begin", "early", "full"}, prep: "of", of: (*line).isMainPact},
	{words: []string{"review"}, after: []string{"legal"}, prep: "of", of: (*line).isMainPact},
	{words: []string{"bill", "legislation"}, after: []string{"implementing"}, prep: "of", of: (*line).isMainPact},
	{words: []string{"attend"}, alone: true, of: (*line).isGatheringNoun},
	{words: []string{"join"}, of: (*line).isClub},
	{words: []string{"finance", "financing", "funding", "money"}, prep: "for", of: (*line).isProject},
	{words: []string{"share", "stake"}, prep: "in", of: (*line).isProject},
	{words: []string{"progress", "outcome", "result", "breakthrough"}, prep: "in", of: (*line).isTalks},
	{words: []string{"progress"}, after: []string{"toward", "towards", "make", "achieve", "further", "seek"}, prep: "in", of: (*line).isTalks},
}

// isIncomplete holds the words with which such a line ends.
var isIncomplete = func() map[string]bool {
	all := map[string]bool{}
	for _, row := range incomplete {
		for _, w := range row.words {
			all[w] = true
		}
	}
	return all
}()

// isPact reports whether a text is named at token k that can be signed: no project can.
func (x *line) isPact(k int) bool {
	return x.has(k, x.words.Signable)
}

// isMainPact reports whether what a text is told of at token k can be all that it is about: a
// protocol is part of another.
func (x *line) isMainPact(k int) bool {
	return x.isPact(k) && !x.isOneOf(k, "protocol", "protocols", "memorandum", "convention")
}

func (x *line) isProject(k int) bool {
	return x.has(k, x.words.Project)
}

// isGatheringNoun reports whether a meeting is named at token k to which others come.
func (x *line) isGatheringNoun(k int) bool {
	if x.isMention(k) {
		return false // "Congress" is a house or a party
	}
	return x.has(k, x.words.Meetingplace)
}

// isClub reports whether a body is named at token k of which states are members.
func (x *line) isClub(k int) bool {
	return x.has(k, x.words.Club) && x.isName(k)
}

func (x *line) isTalks(k int) bool {
	return x.has(k, x.words.Talks)
}

// completed says what is finished, signed or made progress in where the line would not.
func (x *line) completed() {
	n := len(x.pieces) - 1
	if n < 0 || x.isOfRelative() || x.funded() {
		return
	}
	if !isIncomplete[x.pieces[n].words] {
		return
	}
	for i := range incomplete {
		row := &incomplete[i]
		if !slices.Contains(row.words, x.pieces[n].words) || !x.endsAs(row.alone, row.after) {
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

// endsAs reports whether the words before the line's last are such as a row asks for.
func (x *line) endsAs(alone bool, after []string) bool {
	n, before := len(x.pieces)-1, ""
	if n > 0 {
		before = x.pieces[n-1].words
	}
	if before == "undisclosed" || alone && n > 0 && !(n == 1 && before == "not") {
		return false
	}
	return after == nil || slices.Contains(after, before)
}

// funded says for which money projects are chosen that the line only calls "the projects": "invest | $5 billion | in Peru. Norway
// will choose the projects". It reports whether the line is such.
func (x *line) funded() bool {
	n := len(x.pieces) - 1
	if n != 2 || !slices.Contains([]string{"choose", "select", "pick", "approve", "name"}, x.pieces[0].words) || x.pieces[1].words != "the" || !slices.Contains([]string{"projects", "schemes", "ventures"}, x.pieces[n].words) {
		return false
	}
	for s := x.s.Index; s >= 0 && s >= x.s.Index-furthest; s-- {
		if run := x.investedIn(x.d.Sentences[s].First, min(x.d.Sentences[s].Last, x.a.group.First)); !run.Empty() {
			x.put("for the", -1)
			x.refer(x.a.inner, x.a.inner+1, phrase{Run: run})
			return true
		}
	}
	return false
}

// investedIn is the first amount of money among tokens where it is invested; empty for none.
func (x *line) investedIn(first, last int) clause.Run {
	isInvested := false
	for k := first; k < last; k++ {
		isInvested = isInvested || x.has(k, x.words.Invested)
	}
	for k := first; isInvested && k < last; k++ {
		if t := x.d.Tokens[k]; t.Kind != text.Symbol || !x.isMoney(k) {
			continue
		}
		if p, ok := x.phraseAt(k, last); ok {
			return p.Run
		}
	}
	return clause.Run{}
}

// isOfRelative reports whether the act's verb stands in a relative clause, whose thing it is
// done to: "the accord that Peru will | sign".
func (x *line) isOfRelative() bool {
	for n := x.a.clause; n >= 0; n = x.s.Clauses[n].Over {
		if c := &x.s.Clauses[n]; c.Kind == clause.Relative && !(c.Marker > 0 && x.has(c.Marker-1, x.words.Prep)) {
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
	if found && x.told(thing) < 2 {
		if q, ok := x.before(thing.First, thing); ok {
			thing = q
		}
	}
	return thing, found
}
