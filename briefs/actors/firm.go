package actors

import "attache/briefs/text"

// A firm of a state is named once with its state and then alone: "the Norwegian
// shipper Havgas Ltd has … Havgas will". The state is kept under the name, and under
// its first word that no list holds.

// withFirm takes the name of a firm that follows what it is, "Spanish grid operator
// | Redalta", into the mention, and remembers it.
func (s *search) withFirm(m *Mention, end int) {
	k := m.Last
	if k >= end || len(m.Codes) != 1 || m.Plural || !s.words.in(s.d.Tokens[k-1], makerWord|crowdWord) {
		return
	}
	comma := s.d.Tokens[k].Of(s.d.Text) == ","
	if comma {
		k++
	}
	last, words := s.firmEnd(k, end)
	switch {
	case words == 0, comma && !s.isFirmName(k, last) && !s.isMakerNamed(m.Last-1, last), words > 1 && !s.isFirmName(k, last) && s.isBesideSaying(k, last, end):
		return
	}
	if !comma {
		m.Last = last
	}
	s.rememberFirm(k, last, m.Codes)
}

// isMakerNamed reports whether commas set a name that ends before token last off from
// the word at token k for what a firm is: "an Indian drug maker, Sarovar Labs,".
func (s *search) isMakerNamed(k, last int) bool {
	return s.words.in(s.d.Tokens[k], makerWord) && last < len(s.d.Tokens) && s.d.Tokens[last].Of(s.d.Text) == ","
}

// firmEnd is where the capitals at token k end, and how many words they are.
func (s *search) firmEnd(k, end int) (last, words int) {
	for last = k; last < min(end, k+longestFirm); {
		switch {
		case s.isName(last) && !s.words.in(s.d.Tokens[last], stopWord) && s.isUnlisted(last, end):
			words++
			last++
		case last > k && last+1 < end && s.isName(last+1) && (s.isWord(last, "and") && s.words.in(s.d.Tokens[last+1], firmWord) || s.joins(last, end)):
			last++
		default:
			return last, words
		}
	}
	return last, words
}

// longestFirm is how many tokens the name of a firm may have.
const longestFirm = 6

// isUnlisted reports whether no name of the tables begins at token k.
func (s *search) isUnlisted(k, end int) bool {
	e, _ := s.set.Longest(s.d.Tokens, k, end)
	return e == nil
}

// isFirmName reports whether a name holds a word that only firms bear: "Ltd".
func (s *search) isFirmName(first, last int) bool {
	return s.hasClass(first, last, firmWord)
}

// rememberFirm keeps the state of the firm that tokens first to last name.
func (s *search) rememberFirm(first, last int, codes []string) {
	if s.firms == nil {
		s.firms = map[string][]string{}
	}
	s.firms[s.d.Words(first, last)] = codes
	for k := first; k < last; k++ {
		if t := s.d.Tokens[k]; t.Kind == text.Word && t.Sym == 0 && t.End-t.Start > 3 {
			s.firms[t.Of(s.d.Text)] = codes
			return
		}
	}
}

// firmAgain is a further mention of a firm whose state was told.
func (s *search) firmAgain(i, end int) (Mention, note, bool) {
	if s.titled || !s.isName(i) {
		return Mention{}, note{}, false
	}
	last, _ := s.firmEnd(i, end)
	for ; last > i; last-- {
		if codes, ok := s.firms[s.d.Words(i, last)]; ok {
			return Mention{First: i, Last: last, Kind: Body, Codes: codes, Name: s.d.Words(i, last)}, note{person: -1, rank: firm}, true
		}
	}
	return Mention{}, note{}, false
}
