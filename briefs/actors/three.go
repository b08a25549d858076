package actors

import "slices"

// isPartOfThree reports whether mention k is some of three who were told of before: "the latter two", "his two
// colleagues".
func (r *resolver) isPartOfThree(k int) bool {
	m := &r.mentions.All[k]
	switch m.Last - m.First {
	case 3, 4:
		if r.isWord(m.First+1, "latter", "last", "first", "former", "other") || r.isWord(m.First+2, "others") {
			return true
		}
		return r.isPossessive(m.First) && r.isWord(m.First+1, "two")
	}
	return false
}

// partOfThree is whom such a mention is of, nil where no three stand before it.
func (r *resolver) partOfThree(k int) []string {
	three := r.threeBefore(k)
	if three == nil {
		return nil
	}
	switch m := &r.mentions.All[k]; {
	case r.isWord(m.First+1, "latter", "last"):
		return r.union(r.one(three[1]), r.one(three[2]))
	case r.isWord(m.First+1, "first", "former"):
		return r.union(r.one(three[0]), r.one(three[1]))
	case r.isPossessive(m.First):
		return r.without(three, firstKnown(r.nowHuman, r.person, r.human))
	}
	return r.without(three, firstKnown(r.nowLast, r.last))
}

// without is all of three but the one, nil where he is none of them.
func (r *resolver) without(three, one []string) []string {
	if len(one) != 1 || !slices.Contains(three, one[0]) {
		return nil
	}
	var rest []string
	for _, code := range three {
		if code != one[0] {
			rest = r.union(rest, r.one(code))
		}
	}
	return rest
}

// threeBefore is the three parties, in the order in which a sentence before mention k tells of them, or its own
// words before k, and no fourth.
func (r *resolver) threeBefore(k int) []string {
	var codes []string
	sentence := r.notes[k].sentence
	for j := k - 1; j >= 0; j-- {
		n := r.notes[j].sentence
		if n != sentence {
			if len(codes) == 3 {
				break
			}
			codes, sentence = nil, n
		}
		if n < r.notes[k].sentence-recentSentences {
			return nil
		}
		m := &r.mentions.All[j]
		if len(m.Codes) != 1 || !m.Use.Acts() || m.Kind == Pronoun || r.parties[m.Codes[0]] == "" {
			continue
		}
		if i := slices.Index(codes, m.Codes[0]); i >= 0 {
			codes = slices.Delete(codes, i, i+1) // where it is told first
		}
		codes = append(codes, m.Codes[0])
	}
	if len(codes) != 3 {
		return nil
	}
	slices.Reverse(codes)
	return codes
}
