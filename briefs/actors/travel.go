package actors

import (
	"slices"
	"strings"
)

// travelled is whose a minister is who is told to be in another land: of the other side, else of
// the state that the text is told from. "Minister Luis Soto arrived in Oslo".
func (r *resolver) travelled(k int) []string {
	m, end := &r.mentions.All[k], r.d.Sentences[r.notes[k].sentence].Last
	for i := m.Last; i < min(m.Last+longestBeforeTravel, end); i++ {
		if !r.isTravel(i, end) {
			continue
		}
		where := r.goal(k, i)
		switch {
		case len(where) == 1:
			return firstKnown(r.leftFrom(k, i), r.otherOf(r.article, where[0]), r.notAt(where))
		case len(where) > 1:
			return firstKnown(r.notAt(where), r.elsewhere(where))
		}
		return nil
	}
	return nil
}

// longestBeforeTravel is how many tokens may stand between a name and the verb that takes him abroad,
// and longestToGoal how many between that and the place.
const (
	longestBeforeTravel = 8
	longestToGoal       = 8
)

// isTravel reports whether a verb at token i tells that somebody is elsewhere.
func (r *resolver) isTravel(i, end int) bool {
	if r.isWord(i, "arrived", "visited", "travelled", "traveled", "flew", "landed", "toured") || r.isDeparture(i) {
		return true
	}
	if i+1 >= end {
		return false
	}
	return r.isWord(i, "was", "is") && (r.isWord(i+1, "in", "visiting") || i+3 < end && r.isWord(i+1, "on") && r.isWord(i+3, "visit", "trip", "tour", "mission")) || r.isWord(i, "will", "to") && r.isWord(i+1, "visit", "tour")
}

// isDeparture reports whether a verb at token i tells that somebody leaves for where "for" or "to" leads.
func (r *resolver) isDeparture(i int) bool {
	return r.isWord(i, "depart", "departs", "departed", "leave", "leaves", "left", "travel", "travels", "fly", "flies", "head", "heads", "heading", "jet", "jets", "jetted")
}

// leftFrom is the state whose capital stands behind the verb at token i as where somebody leaves from: "depart
// | Abuja | for France".
func (r *resolver) leftFrom(k, i int) []string {
	if k+1 >= len(r.mentions.All) || !r.isDeparture(i) {
		return nil
	}
	if m := &r.mentions.All[k+1]; m.First == i+1 && m.Kind == Seat && !r.notes[k+1].isCity() {
		return m.Codes
	}
	return nil
}

// named is the side of who was named with an office's title: the same, else the one last told of.
func (r *resolver) named(k int) []string {
	return firstKnown(r.holderOf(&r.mentions.All[k]), r.lastNamed(k))
}

// lastNamed is the side of who was last named with the title of an office, where nobody else of such a
// title was told of since: "Trade Minister Luis Soto arrived in Oslo. | The minister | will".
func (r *resolver) lastNamed(k int) []string {
	m := &r.mentions.All[k]
	if m.Last-m.First != 2 {
		return nil
	}
	title := r.d.Words(m.Last-1, m.Last)
	for j := k - 1; j >= 0 && r.notes[j].sentence >= r.notes[k].sentence-1; j-- {
		o := &r.mentions.All[j]
		if o.Kind != Individual && strings.EqualFold(r.d.Words(o.Last-1, o.Last), title) {
			return nil
		}
		if o.Kind != Individual || r.notes[j].person < 0 {
			continue
		}
		if words := strings.Fields(r.people[r.notes[j].person].Title); len(words) > 0 && strings.EqualFold(words[len(words)-1], title) && len(o.Codes) == 1 {
			return o.Codes
		}
		return nil
	}
	return nil
}

// goal is the state of the place behind the verb at token i.
func (r *resolver) goal(k, i int) []string {
	for j := k + 1; j < len(r.mentions.All) && r.notes[j].sentence == r.notes[k].sentence; j++ {
		m := &r.mentions.All[j]
		if m.First < i || r.isDeparture(i) && m.First <= i+longestToGoal && !r.isWord(m.First-1, "for", "to") {
			continue // "depart Abuja | for France"
		}
		if m.First > i+longestToGoal || m.Kind != State && m.Kind != Seat || len(m.Codes) != 1 {
			return nil
		}
		return r.mentions.Side(m.First)
	}
	return nil
}

// notAt is the state that the text is told from, where that is another one.
func (r *resolver) notAt(where []string) []string {
	if len(r.home) == 1 && !slices.Contains(where, r.home[0]) {
		return r.home
	}
	return nil
}

// elsewhere is the foremost state of the text that is none of several to which somebody goes.
func (r *resolver) elsewhere(where []string) []string {
	for _, p := range r.mentions.Parties {
		if !slices.Contains(where, p.ID) && len(p.ID) == 2 {
			return r.one(p.ID)
		}
	}
	return nil
}
