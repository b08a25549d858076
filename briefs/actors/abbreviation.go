package actors

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"attache/briefs/text"
)

// abbreviate reads letters that stand in brackets or between commas for the words
// before them, which it remembers: from there on they name the body that the
// words name, or nobody where the words name a thing. It is where to go on, i
// where no letters stand at token i.
func (s *search) abbreviate(i, first, end int) int {
	if i+2 >= end || !s.isLetters(i+1) {
		return i
	}
	open, closed := s.d.Tokens[i].Of(s.d.Text), s.d.Tokens[i+2].Of(s.d.Text)
	begin := s.spelled(i, first)
	switch {
	case open == "(" && closed == ")":
		if begin == i {
			begin = s.bodyBefore(i)
		}
	case open != "," || closed != ",":
		return i
	case begin == i:
		begin = s.firmBefore(i)
	case !s.hasHead(begin, i):
		return i
	}
	if begin == i {
		return i
	}
	s.remember(i+1, s.meaning(begin, i))
	return i + 2
}

// isLetters reports whether token k is two capitals or more.
func (s *search) isLetters(k int) bool {
	t := &s.d.Tokens[k]
	return t.Kind == text.Word && t.Shape == text.Upper && t.End-t.Start >= 2
}

// spelled is where the words before token i begin whose first letters are those
// of token i+1; i where they are not. Small words may be left out.
func (s *search) spelled(i, first int) int {
	letters := s.d.Tokens[i+1].Of(s.d.Text)
	for k := i - 1; k >= first; k-- {
		t := &s.d.Tokens[k]
		letter, n := utf8.DecodeLastRuneInString(letters)
		initial, _ := utf8.DecodeRuneInString(t.Of(s.d.Text))
		switch {
		case t.Kind == text.Word && unicode.ToUpper(initial) == letter:
			if letters = letters[:len(letters)-n]; letters == "" {
				return k
			}
		case isDash(t.Of(s.d.Text)), s.words.in(*t, glueWord|coordinateWord|ofWord):
		default:
			return i
		}
	}
	return i
}

// bodyBefore is where the body begins that is named right before token i, i
// where none is: "the Joint Trade Committee (JETCO)".
func (s *search) bodyBefore(i int) int {
	if m := s.lastMention(); m != nil && m.Last == i && (m.Kind == Body || m.Kind == Office) && s.isName(i-1) {
		return m.First
	}
	return i
}

// firmBefore is where the firm of a state begins that is named right before
// token i by what it does, i where none is: "Mali's power provider, EDM,".
func (s *search) firmBefore(i int) int {
	if m := s.lastMention(); m != nil && m.Last == i && m.Kind == Body && len(m.Codes) == 1 && s.words.in(s.d.Tokens[i-1], makerWord|providerWord) && !s.isName(i-1) {
		return m.First
	}
	return i
}

func (s *search) lastMention() *Mention {
	if k := len(s.mentions.All) - 1; k >= 0 {
		return &s.mentions.All[k]
	}
	return nil
}

// hasHead reports whether a word for a body, in a capital, stands among tokens
// first to last.
func (s *search) hasHead(first, last int) bool {
	for k := first; k < last; k++ {
		if s.isName(k) && s.words.in(s.d.Tokens[k], headWord|blocWord) {
			return true
		}
	}
	return false
}

// hasHeadOf reports whether a word for a body is of something: "School of Law".
func (s *search) hasHeadOf(first, last int) bool {
	for k := first; k+1 < last; k++ {
		if s.words.in(s.d.Tokens[k], headWord) && s.isWord(k+1, "of", "for", "on") {
			return true
		}
	}
	return false
}

// meaning is what tokens first to last are called by letters for: a body in
// capitals, else a thing that is no party.
func (s *search) meaning(first, last int) entry {
	if s.words.in(s.d.Tokens[last-1], accordWord) && !s.hasHeadOf(first, last) {
		return entry{silent: true}
	}
	m := s.lastMention()
	if m != nil && (m.Last < last || m.First > first) {
		m = nil
	}
	if !s.hasHead(first, last) && (m == nil || m.Kind != Body) {
		return entry{silent: true}
	}
	e := entry{kind: Body, codes: s.codesIn(first, last), name: s.d.Words(first, last), rank: s.rankOf(first, last)}
	switch {
	case len(e.codes) > 1:
		e.codes = nil // of several
	case e.codes == nil && m != nil:
		e.codes = m.Codes
	}
	return e
}

// remember keeps what the letters at token k stand for, unless the tables know
// better.
func (s *search) remember(k int, e entry) {
	if known, _ := s.set.Longest(s.d.Tokens, k, k+1); known != nil && known.isBetter(&e) {
		return
	}
	if s.abbreviations == nil {
		s.abbreviations = map[string]*entry{}
	}
	s.abbreviations[s.d.Tokens[k].Of(s.d.Text)] = &e
}

// isBetter reports whether the tables' meaning of letters holds against what a
// text spells them out as: a state or a bloc, a firm whose words are no body's,
// and the same party's.
func (e *entry) isBetter(spelled *entry) bool {
	return e.kind <= Bloc || e.rank == world || e.rank == firm && spelled.silent || e.kind == Body && len(e.codes) > 0 && slices.Equal(e.codes, spelled.codes)
}

// abbreviated is what letters at token i stand for by the text's own words, nil
// where it has not said.
func (s *search) abbreviated(i int) *entry {
	if s.abbreviations == nil || !s.isLetters(i) {
		return nil
	}
	return s.abbreviations[s.d.Tokens[i].Of(s.d.Text)]
}

// says reports whether the text has some words, in small letters or not.
func (s *search) says(words string) bool {
	said, asked := s.said[words]
	if !asked {
		if s.said == nil {
			s.said = map[string]bool{}
		}
		said = strings.Contains(strings.ToLower(s.d.Text), words)
		s.said[words] = said
	}
	return said
}
