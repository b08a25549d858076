package actors

// disambiguate gives names that may mean two states the one that the text means:
// "Moscow" is the Soviet Union's where that is named more than Russia, and
// "Europe" is the bloc where the bloc is named.
func (s *search) disambiguate() {
	weak, bloc := false, false
	for k := range s.cast.Mentions {
		m := &s.cast.Mentions[k]
		if len(m.Codes) != 1 {
			continue
		}
		isWeak := s.notes[k].isWeak()
		weak, bloc = weak || isWeak, bloc || !isWeak && m.Kind != Demonym && m.Codes[0] == "EU"
		if m.Kind <= Demonym && s.isGone(m.Codes[0]) {
			s.applySuccessors()
		}
	}
	if weak && !bloc {
		s.dropWeak()
	}
}

// applySuccessors gives the names of successors to the states before them that the
// text names more often.
func (s *search) applySuccessors() {
	for _, f := range s.former {
		if s.namings(f.code, Demonym) > s.namings(f.successor, State) {
			s.replace(f.successor, s.one(f.code))
		}
	}
}

// namings is how often a text calls a state by its name, or by words of a kind
// up to last.
func (s *search) namings(code string, last Kind) int {
	count := 0
	for k := range s.cast.Mentions {
		if m := &s.cast.Mentions[k]; m.Kind <= last && len(m.Codes) == 1 && m.Codes[0] == code {
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
	for k := range s.cast.Mentions {
		if m := &s.cast.Mentions[k]; len(m.Codes) == 1 && m.Codes[0] == code {
			m.Codes = to
		}
	}
	for k := range s.people {
		if p := &s.people[k]; len(p.codes) == 1 && p.codes[0] == code {
			p.codes = to
		}
	}
}

// dropWeak takes the party from the names that mean it only beside others.
func (s *search) dropWeak() {
	for k := range s.cast.Mentions {
		if s.notes[k].isWeak() {
			s.cast.Mentions[k].Codes = nil
		}
	}
}

func (n *note) isWeak() bool { return n.entry != nil && n.entry.weak }
