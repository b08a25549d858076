package actors

import "attache/briefs/text"

// disambiguate gives names that may mean two states the one that the text means:
// "Moscow" is the Soviet Union's where that is named more than Russia, and
// "Europe" is the bloc where the bloc is named.
func (s *search) disambiguate() {
	weak, bloc := false, false
	for k := range s.mentions.All {
		m := &s.mentions.All[k]
		if len(m.Codes) != 1 {
			continue
		}
		isWeak := s.notes[k].isWeak()
		if isWeak && m.Kind == Seat {
			s.weighSeat(k)
			continue
		}
		weak, bloc = weak || isWeak, bloc || !isWeak && m.Kind != Demonym && m.Codes[0] == "EU"
		if m.Kind != Individual && s.isGone(m.Codes[0]) {
			s.applySuccessors()
		}
	}
	if weak && !bloc {
		s.dropWeak()
	}
	s.dropForeign()
}

// dropForeign takes the state from bodies whose names any state could give, "Department
// of Agriculture", where the text names two other states and that one nowhere else.
func (s *search) dropForeign() {
	for k := range s.mentions.All {
		m := &s.mentions.All[k]
		if m.Kind == Body && len(m.Codes) == 1 && s.isGeneric(m) && s.isForeign(m.Codes[0]) {
			m.Codes = nil
		}
	}
}

// isGeneric reports whether a body is called by what it deals with alone.
func (s *search) isGeneric(m *Mention) bool {
	for _, t := range s.d.Tokens[m.First:m.Last] {
		if t.Kind == text.Glyph || t.Kind == text.Word && !s.words.in(t, portfolioWord|headWord|roleWord|glueWord|articleWord|ofWord) {
			return false
		}
	}
	return true
}

// isForeign reports whether a text names two other states, and this one by no name of
// its own.
func (s *search) isForeign(code string) bool {
	var others []string
	for k := range s.mentions.All {
		switch m := &s.mentions.All[k]; {
		case len(m.Codes) != 1:
		case m.Codes[0] != code:
			if m.Kind <= Seat {
				others = s.union(others, m.Codes)
			}
		case m.Kind != Body || !s.isGeneric(m):
			return false
		}
	}
	return len(others) > 1
}

// applySuccessors gives the names of successors to the states before them that the
// text names more often.
func (s *search) applySuccessors() {
	for _, f := range s.former {
		gone, now := s.namings(f.code, Body), s.namings(f.successor, State)+s.ofKind(f.successor, Individual)
		if now > 0 {
			gone -= s.ofKind(f.code, Demonym) // "decades of Soviet rule"
		}
		if gone > now {
			s.replace(f.successor, s.one(f.code))
		}
	}
}

// namings is how often a text calls a state by its name, or by words of a kind
// up to last; those of "a Soviet team", too.
func (s *search) namings(code string, last Kind) int {
	count := 0
	for k := range s.mentions.All {
		if m := &s.mentions.All[k]; m.Kind <= last && len(m.Codes) == 1 && m.Codes[0] == code {
			count++
		}
	}
	return count
}

// ofKind is how many mentions of a kind are of a state alone.
func (s *search) ofKind(code string, kind Kind) int {
	count := 0
	for k := range s.mentions.All {
		if m := &s.mentions.All[k]; m.Kind == kind && len(m.Codes) == 1 && m.Codes[0] == code {
			count++
		}
	}
	return count
}

func (s *search) isGone(code string) bool {
	for i := range s.former {
		if s.former[i].code == code {
			return true
		}
	}
	return false
}

// replace gives the mentions and people of one state to another.
func (s *search) replace(code string, to []string) {
	for k := range s.mentions.All {
		if m := &s.mentions.All[k]; len(m.Codes) == 1 && m.Codes[0] == code {
			m.Codes = to
		}
	}
	for k := range s.people {
		if p := &s.people[k]; len(p.codes) == 1 && p.codes[0] == code {
			p.codes = to
		}
	}
}

// weighSeat takes the state from a capital that is more often a person or another place, where it heads no
// text, and the text names its state nowhere.
func (s *search) weighSeat(k int) {
	m := &s.mentions.All[k]
	if m.First == 0 && s.d.Tokens[0].Shape == text.Upper && s.isDateline(m, &s.d.Sentences[0]) {
		return
	}
	for j := range s.mentions.All {
		if o := &s.mentions.All[j]; len(o.Codes) == 1 && o.Codes[0] == m.Codes[0] && !s.notes[j].isWeak() {
			return
		}
	}
	m.Codes = nil
}

// dropWeak takes the party from the names that mean it only beside others.
func (s *search) dropWeak() {
	for k := range s.mentions.All {
		if s.notes[k].isWeak() && s.mentions.All[k].Kind != Seat {
			s.mentions.All[k].Codes = nil
		}
	}
}

func (n *note) isWeak() bool { return n.entry != nil && n.entry.weak }
