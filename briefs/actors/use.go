package actors

import (
	"strings"

	"attache/briefs/text"
)

// uses tells of each mention what it does in its sentence.
func (s *search) uses() {
	for k := range s.cast.Mentions {
		s.cast.Mentions[k].Use = s.use(k)
		s.cast.Mentions[k].And = s.coordinated(k)
	}
	// "South Korean and Chinese officials": the first adjective acts as the second does.
	for k := len(s.cast.Mentions) - 2; k >= 0; k-- {
		m, next := &s.cast.Mentions[k], &s.cast.Mentions[k+1]
		if m.Kind == Demonym && next.Kind == Body && m.And {
			m.Use = next.Use
		}
	}
}

func (s *search) use(k int) Use {
	m := &s.cast.Mentions[k]
	sen := s.d.Sentences[s.notes[k].sentence]
	before, after := s.near(m.First-1, sen), s.near(m.Last, sen)
	if m.First > sen.First && s.isWord(m.First-1, "the", "a", "an") {
		before = s.near(m.First-2, sen)
	}
	switch {
	case s.notes[k].isCity(), m.Kind == Seat && s.d.Tokens[m.First].Kind == text.Glyph:
		return Place
	case s.notes[k].possess, m.Kind == Demonym:
		return Modifier
	case s.isDateline(m, sen):
		return Place
	case before != nil && s.words.in(*before, byWord):
		return Agent
	case before != nil && s.isWord(m.First-1, "should", "did", "does", "will"):
		return Agent
	case m.Kind <= Bloc && s.isJoinedOn(m, sen):
		return Modifier
	case (m.Kind == State || m.Kind == Bloc) && before != nil && s.words.in(*before, atWord) && after != nil && after.Shape == text.Lower && s.describes(after):
		return Modifier // "to U.S. steel"
	case m.Kind <= Bloc && before != nil && (s.words.in(*before, atWord) || s.isAddress(m, sen)):
		return Place
	case m.Kind <= Bloc && after != nil && s.describes(after):
		return Modifier
	case before != nil && s.words.in(*before, withWord):
		return Partner
	case after != nil && (s.words.in(*after, actsWord) || s.words.in(*after, sayWord) || s.words.in(*after, meetWord) || s.isPast(after)):
		return Agent
	}
	return Plain
}

// isAddress reports whether a state stands after a place of its own: "in
// Georgetown, Guyana".
func (s *search) isAddress(m *Mention, sen text.Sentence) bool {
	k := m.First - 1
	return m.Kind == State && k-2 >= sen.First && s.d.Tokens[k].Of(s.d.Text) == "," && s.isName(k-1) && s.words.in(s.d.Tokens[k-2], atWord)
}

// near is token i when it lies in the sentence.
func (s *search) near(i int, sen text.Sentence) *text.Token {
	if i < sen.First || i >= sen.Last {
		return nil
	}
	return &s.d.Tokens[i]
}

// isDateline finds a place that heads a paragraph: "SEOUL, Dec. 20 (…) --",
// "BEIJING — For two years".
func (s *search) isDateline(m *Mention, sen text.Sentence) bool {
	if m.Kind > Bloc || m.First != sen.First || m.Last >= sen.Last {
		return false
	}
	t := s.d.Tokens[m.First]
	next := s.d.Tokens[m.Last].Of(s.d.Text)
	if next != "," && next != "—" && next != "–" && next != "--" && next != "(" && next != "-" && next != ":" && next != "/" {
		return false
	}
	if t.Shape == text.Upper && m.Kind == Seat {
		return true
	}
	if m.Kind == Seat && (next == ":" || isDash(next) || next == "--") && s.d.Tokens[m.Last].Spaced != (next == ":") && s.d.Blocks[sen.Block].Kind == text.Paragraph {
		return true // "Mexico City: Canada will"
	}
	return m.Kind == Seat && next == "," && m.Last+1 < sen.Last && (s.d.Tokens[m.Last+1].Kind == text.Number || isMonth(s.d.Tokens[m.Last+1].Of(s.d.Text)))
}

func isMonth(w string) bool {
	switch {
	case len(w) < 3:
		return false
	}
	switch strings.ToLower(w[:3]) {
	case "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec":
		return true
	}
	return false
}

// isJoinedOn finds the states in "the Korea-China FTA" and "US–China talks".
func (s *search) isJoinedOn(m *Mention, sen text.Sentence) bool {
	if t := s.near(m.Last, sen); t != nil && isDash(t.Of(s.d.Text)) && !t.Spaced {
		return true
	}
	t := s.near(m.First-1, sen)
	return t != nil && isDash(t.Of(s.d.Text)) && !t.Spaced && m.First-2 >= sen.First && s.d.Tokens[m.First-2].Kind == text.Word
}

func isDash(w string) bool { return w == "-" || w == "–" || w == "—" || w == "/" }

// describes reports whether the word after a state's name is a thing that the
// name describes: "U.S. tariffs", "China desk".
func (s *search) describes(t *text.Token) bool {
	if t.Kind != text.Word {
		return false
	}
	w := t.Of(s.d.Text)
	if t.Shape != text.Lower {
		return !s.words.in(*t, stopWord)
	}
	return !s.words.in(*t, actsWord) && !s.words.in(*t, sayWord) && !s.words.in(*t, meetWord) && !s.words.in(*t, stopWord) && !s.isPast(t) && w[0] != '\''
}

func (s *search) isPast(t *text.Token) bool {
	return t.Kind == text.Word && t.Shape == text.Lower && t.End-t.Start > 4 && strings.HasSuffix(t.Of(s.d.Text), "ed")
}

// coordinated reports whether mention k and the next stand side by side:
// "South Korea and China", "Korea-China", "between X and Y".
func (s *search) coordinated(k int) bool {
	if k+1 >= len(s.cast.Mentions) || s.notes[k].sentence != s.notes[k+1].sentence {
		return false
	}
	if s.isBesideEastern(&s.cast.Mentions[k], &s.cast.Mentions[k+1]) {
		return true
	}
	i, j := s.cast.Mentions[k].Last, s.cast.Mentions[k+1].First
	if i < j && s.d.Tokens[i].Of(s.d.Text) == "(" {
		for i < j && s.d.Tokens[i].Of(s.d.Text) != ")" {
			i++
		}
		i++
	}
	if j-i < 1 || j-i > 4 {
		return false
	}
	joined, named := false, s.cast.Mentions[k].Kind <= Bloc && s.cast.Mentions[k+1].Kind <= Bloc
	for ; i < j; i++ {
		t := s.d.Tokens[i]
		switch {
		case s.words.in(t, coordinateWord):
			joined = true
		case t.Of(s.d.Text) == ",":
			joined = joined || named // else an apposition
		case s.isWord(i, "the", "of", "'s", "with", "both"):
			joined = joined || s.isWord(i, "with")
		default:
			return false
		}
	}
	return joined
}
