package actors

import "slices"

// Where many states act as one body, "G8 leaders", or meet as one, "the G8 summit", those of whom a text goes on without
// a name are theirs: "the leaders", "ministers", "the group".

// gather remembers the body of many states of whose people or meeting mention k tells, until others meet; not of "the
// Nordic countries and Canada".
func (r *resolver) gather(k int) {
	m := &r.mentions.All[k]
	isPeople := m.Plural || r.words.in(r.d.Tokens[m.Last-1], pluralWord)
	isWithState := m.And && r.mentions.All[k+1].Kind == State || k > 0 && r.mentions.All[k-1].And && r.mentions.All[k-1].Kind == State
	if !isWithState && r.isOfMany(k) && (isPeople || r.isMeetingOf(m)) {
		r.gathers(m.Codes, m.First)
	}
}

// gathers changes what body of many states is told to meet, from a token on.
func (r *resolver) gathers(codes []string, token int) {
	if !slices.Equal(codes, r.gathering) {
		r.gathering = codes
		r.mentions.meets = append(r.mentions.meets, focus{token, codes})
	}
}

// isOfMany reports whether mention k names a body of many states, or its people.
func (r *resolver) isOfMany(k int) bool {
	m, n := &r.mentions.All[k], &r.notes[k]
	return m.Kind < Pronoun && (n.rank == world || n.rank == unionBody) || m.Kind == Office && hasBloc(m.Codes) && r.parties[m.Codes[0]] != ""
}

// isMeetingOf reports whether a word beside a mention says that its states meet: "the G20 | summit", "the | summit of the | G20".
func (r *resolver) isMeetingOf(m *Mention) bool {
	if r.isWord(m.Last, "summit", "meeting", "gathering", "ministerial", "forum", "conference", "communique", "communiqué", "document", "declaration") {
		return true
	}
	of := r.beforeArticle(m.First)
	return r.isWord(of, "of") && r.isWord(of-1, "summit", "meeting", "meetings", "gathering", "leaders", "ministers", "members")
}

// ofGathering is the body of many states that mention k is of, people who meet in it without a name: at whose summit they are
// told to be, else the one told of last, where it is none of the two in focus; not of "both leaders", "the leaders of five states".
func (r *resolver) ofGathering(k int) []string {
	m := &r.mentions.All[k]
	if !m.Plural || r.isOfTwo(m) || !r.isWord(m.Last-1, "leaders", "ministers", "chiefs", "governors") {
		return nil
	}
	if k+1 < len(r.mentions.All) {
		at := &r.mentions.All[k+1]
		if r.isOfMany(k+1) && r.isMeetingOf(at) && at.First-m.Last < longestSection && r.isWord(r.beforeArticle(at.First), "at") && !r.hasClass(m.Last, at.First, actsWord|sayWord) {
			return r.itself(at)
		}
	}
	if r.isWord(m.Last, "of", "from", "representing") || len(r.gathering) != 1 || slices.Contains(r.pair, r.gathering[0]) {
		return nil
	}
	return r.gathering
}
