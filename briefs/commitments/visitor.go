package commitments

import (
	"slices"

	"attache/briefs/actors"
	"attache/briefs/clause"
	"attache/briefs/text"
)

// visitor is the other side of the pair where one person who is of no side by his words goes to the one,
// or meets who governs there: "Minister Ana Gil will visit | Lima, Peru", "Soto will meet | Peru's
// president".
func (r *reading) visitor(p *party) []string {
	whom := r.hostSide(&p.act)
	if len(whom) != 1 || !slices.Contains(r.mentions.Pair, whom[0]) || len(p.codes) == 1 && p.codes[0] != whom[0] || !r.isOneWithoutSide(p.sub.Run) {
		return nil
	}
	return r.other(whom)
}

// isOneWithoutSide reports whether a phrase names one person, whose side its words do not tell: an official without a state, a
// bare name that no table knows, "he".
func (r *reading) isOneWithoutSide(run clause.Run) bool {
	if run.Last-run.First == 1 && r.has(run.First, r.words.person) {
		return true
	}
	for _, m := range r.mentions.In(run.First, run.Last) {
		if m.Kind != actors.Office && len(m.Codes) == 1 && (m.Kind != actors.Individual || m.Listed) {
			return false
		}
	}
	return r.isName(run.Last-1) && !r.anyToken(run.First, run.Last, func(k int) bool {
		isOffice := r.stands("of", run.First, k) && r.isCapital(k-1) && r.isCapital(k+1) && !r.isMention(k+1) // "Minister of Rubber and | Timber"
		return r.has(k, r.words.Conj) && !isOffice
	})
}

// hostSide is the side to which an act goes, or whose official it meets.
func (r *reading) hostSide(a *act) []string {
	if k := r.idiomEnd(meetsWhom, a.inner, a.last); k > a.inner {
		return r.officialAt(k, a.last)
	}
	k := r.idiomEnd(goesWhere, a.inner, a.last)
	if k == a.inner {
		return nil
	}
	if m, ok := r.mentions.At(k); ok && (m.Kind == actors.State || m.Kind == actors.Seat) {
		return m.Codes
	}
	place := clause.Run{First: k, Last: k}
	for place.Last < a.last && r.isCapital(place.Last) {
		place.Last++
	}
	return r.stateOfPlace(&subject{Run: place})
}

// officialAt is the one side of the official who is named at token k: "Peru's | president", "Chilean
// Trade Minister".
func (r *reading) officialAt(k, last int) []string {
	m, ok := r.mentionAt(k)
	if !ok || m.Kind != actors.Individual && !r.hasAny(m.First, min(last, m.Last+4), r.words.Official) {
		return nil
	}
	return m.Codes
}

// isUnnamedGroup reports whether a subject is some states that it does not name: "nine members", "several
// countries".
func (r *reading) isUnnamedGroup(sub *subject) bool {
	k := r.headEnd(sub.Run) - 1
	isMembers := r.word(k) == "members" && sub.Last-sub.First == 2
	return (isMembers || r.has(k, r.words.Lands)) && (r.d.Tokens[sub.First].Kind == text.Number || r.has(sub.First, r.words.Several)) && len(r.mentions.In(sub.First, sub.Last)) == 0
}
