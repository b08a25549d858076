package actors

import "attache/briefs/text"

// Where several offices are told by their states, the names of who hold them follow: behind the list, in
// its order, "the presidents of Ecuador and Peru, | Ana Vera and Luis Soto, |", or each behind its own
// state, "the ministers of Peru, | Luis Soto, | and Chile, | Ana Gil".

// awaited is where a name begins that a list of states has foretold, and whose it is.
type awaited struct {
	first int
	codes []string
	last  int
}

// awaitNames looks for the names behind the state that was entered last.
func (s *search) awaitNames(end int) {
	k := len(s.mentions.All) - 1
	i := s.behindState(k, end)
	if i == 0 {
		return
	}
	first := s.listStart(k)
	if first < 0 {
		return
	}
	var names []awaited
	for n := first; n <= k; n++ {
		last := s.nameEnd(i, end)
		if last == 0 {
			return
		}
		names = append(names, awaited{i, s.mentions.All[n].Codes, last})
		if i = last; n < k {
			i = s.afterJoin(last, end)
		}
		if n < k && i == last {
			return
		}
	}
	if s.isNameEnd(i, end) {
		s.awaited = append(s.awaited, names...)
	}
}

// behindState is where a name may begin behind mention k, a state, and a comma or a bracket; 0 where none does.
func (s *search) behindState(k, end int) int {
	m := &s.mentions.All[k]
	i := m.Last
	if m.Kind > Body || m.Kind == Demonym || len(m.Codes) != 1 || i+2 >= end || s.titled {
		return 0
	}
	if w := s.d.Tokens[i].Of(s.d.Text); w != "," && w != "(" {
		return 0
	}
	if i++; s.isWord(i, "respectively") {
		i++
	}
	if !s.isName(i) || len(s.awaited) > 0 && s.awaited[len(s.awaited)-1].first >= i {
		return 0
	}
	return i
}

// isNameEnd reports whether what stands at token k ends the last name of a list.
func (s *search) isNameEnd(k, end int) bool {
	if k >= end {
		return false
	}
	w := s.d.Tokens[k].Of(s.d.Text)
	return w == "," || w == ")" || s.isVerb(&s.d.Tokens[k]) || s.isWord(k, "and", "on", "in", "at", "here")
}

// listStart is the first of the mentions up to k that are the states of several offices, -1 where they are
// not.
func (s *search) listStart(k int) int {
	first := k
	for first > 0 && s.isInStates(first) {
		first--
	}
	m := &s.mentions.All[first]
	if m.Kind == Office || m.Kind == Body {
		if s.isOfState(m) && s.hasClass(m.First, m.Last, pluralWord) {
			return first
		}
		return -1
	}
	if m.Kind <= Seat && (s.isOfSeveral(m) || first == k && s.isBehindAwaited(k)) {
		return first
	}
	return -1
}

// isInStates reports whether mention k and the one before it are two of a list of states.
func (s *search) isInStates(k int) bool {
	before := &s.mentions.All[k-1]
	return s.isHere(k-1) && before.Kind != Individual && len(before.Codes) == 1 && s.isListJoin(before.Last, s.mentions.All[k].First)
}

// isOfSeveral reports whether several hold an office that is said to be of a mention: "the ministers of | Peru".
func (s *search) isOfSeveral(m *Mention) bool {
	of := s.beforeArticle(m.First)
	return of > 1 && s.isWord(of, "of", "from", "for") && s.words.in(s.d.Tokens[of-1], pluralWord) && s.words.in(s.d.Tokens[of-1], roleWord)
}

// isBehindAwaited reports whether mention k is joined to the foretold name of who is of the state before it.
func (s *search) isBehindAwaited(k int) bool {
	n := len(s.awaited)
	return n > 0 && k > 0 && s.mentions.All[k-1].First == s.awaited[n-1].first && s.isListJoin(s.mentions.All[k-1].Last, s.mentions.All[k].First)
}

// isListJoin reports whether tokens first to last do no more than join two parts of a list.
func (s *search) isListJoin(first, last int) bool {
	if first >= last || last-first > 4 {
		return false
	}
	for k := first; k < last; k++ {
		if w := s.d.Tokens[k].Of(s.d.Text); w != "," && w != ")" && !s.isWord(k, "and", "the") {
			return false
		}
	}
	return true
}

// afterJoin is the token behind a comma, an "and" or both at token k, k itself where none stands there.
func (s *search) afterJoin(k, end int) int {
	for k < end-1 && (s.d.Tokens[k].Of(s.d.Text) == "," || s.isWord(k, "and")) {
		k++
	}
	return k
}

// nameEnd is where the person's name ends that begins at token i, 0 where none does.
func (s *search) nameEnd(i, end int) int {
	if !s.isName(i) || s.words.in(s.d.Tokens[i], stopWord|particleWord) && s.d.Tokens[i].Shape == text.Lower {
		return 0
	}
	r := s.parts(i, min(end, i+longestRun))
	words := r.words
	if r.title >= 0 {
		if !s.words.in(s.d.Tokens[r.title], honorificWord) {
			return 0
		}
		words--
	}
	if r.known != nil || r.head >= 0 || words < 2 || words > 5 || r.after > 0 {
		return 0
	}
	return r.last
}

// awaitedAt reads the name that a list of states has foretold for token i.
func (s *search) awaitedAt(i int) (Mention, note, bool) {
	for k := range s.awaited {
		one := &s.awaited[k]
		if one.first != i {
			continue
		}
		name := i
		for name+1 < one.last && (s.words.in(s.d.Tokens[name], honorificWord) || s.d.Tokens[name].Kind == text.Punct) {
			name++
		}
		s.owner = one.codes
		m, n, ok := s.introduce(i, name, one.last)
		s.owner = nil
		return m, n, ok
	}
	return Mention{}, note{}, false
}
