package actors

import "attache/briefs/text"

// recase gives the names of the tables in a text that is typed without any capital those that they lack: "south korea", "the wto".
func (s *search) recase() {
	if !s.isUncased() {
		return
	}
	for i := 0; i < len(s.d.Tokens); {
		f, last := s.set.Longest(s.d.Tokens, i, len(s.d.Tokens))
		switch {
		case f != nil && f.casing == upper && !s.isPlainInSmall(i):
			s.recaseWords(i, last, text.Upper)
		case f != nil && f.casing == capital:
			s.recaseWords(i, last, text.Capital)
		default:
			last = i + 1
		}
		i = last
	}
}

func (s *search) recaseWords(first, last int, shape text.Shape) {
	for k := first; k < last; k++ {
		if t := &s.d.Tokens[k]; t.Kind == text.Word && (k == first || !s.words.in(*t, stopWord|particleWord)) {
			t.Shape = shape
		}
	}
}

// isUncased reports whether a text has no capital at all.
func (s *search) isUncased() bool {
	for k := range s.d.Tokens {
		if t := &s.d.Tokens[k]; t.Kind == text.Word && t.Shape != text.Lower {
			return false
		}
	}
	return true
}

// isPlainInSmall reports whether letters are in small ones the pronoun that they are else, and no state: "told | us | that", and not
// "the | us", "on | us | products".
func (s *search) isPlainInSmall(i int) bool {
	if !s.isWord(i, "us") || i > 0 && s.isWord(i-1, "the", "former") {
		return s.isWord(i, "who")
	}
	return i+1 >= len(s.d.Tokens) || s.d.Tokens[i+1].Kind != text.Word || s.words.in(s.d.Tokens[i+1], stopWord|auxiliaryWord)
}
