package commitments

import (
	"slices"

	"attache/briefs/actors"
	"attache/briefs/clause"
)

// jointBody is the two of an agreement where a body of theirs meets that has no state of its own: "The
// subcommittee on rules of origin will hold its next talks in Lima", "The joint water committee is due to
// convene".
func (r *reading) jointBody(p *party) []string {
	if len(p.codes) > 1 || !r.says(sits, p.inner) {
		return nil
	}
	isJoint := r.hasAny(p.sub.First, r.headEnd(p.sub.Run), r.words.ofBoth)
	k := r.headEnd(p.sub.Run) - 1
	isBody := r.isEither(k, "subcommittee", "panel") || r.says(workingGroup, k-1) || isJoint && r.isOneOf(k, "committee", "commission", "council")
	if !isBody || r.namesState(p.sub.Run) {
		return nil
	}
	if two := r.mentions.Focus(p.sub.First); len(two) == 2 {
		return two
	}
	switch {
	case r.mentions.Pair != nil:
		return r.mentions.Pair
	case isJoint:
		return r.withOnlyOther(r.mentions.Home)
	}
	return nil
}

// namesState reports whether the head of a phrase says of whom it is.
func (r *reading) namesState(run clause.Run) bool {
	for _, m := range r.mentions.In(run.First, r.headEnd(run)) {
		if m.Kind <= actors.Body {
			return true
		}
	}
	return false
}

// withOnlyOther is a side and the one other state that this sentence or the one before it names, but for
// where it is told that something is held.
func (r *reading) withOnlyOther(home []string) []string {
	if len(home) != 1 || r.s.Index == 0 {
		return nil
	}
	before := r.d.Sentences[r.s.Index-1]
	var other []string
	for _, m := range r.mentions.In(before.First, before.Last) {
		switch {
		case m.Kind != actors.State || len(m.Codes) != 1 || m.Codes[0] == home[0] || slices.Equal(m.Codes, other):
		case other != nil:
			return nil
		default:
			other = m.Codes
		}
	}
	if other == nil {
		return nil
	}
	return sorted(together(home, other))
}
