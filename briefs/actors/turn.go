package actors

import (
	"slices"
	"sort"
	"strings"
	"unicode"

	"attache/briefs/text"
)

// turn is what one says in a transcript, from the token of the label that heads it:
// "MINISTER ABALO: We will".
type turn struct {
	first int
	label string   // its words in capitals, without what stands in brackets
	codes []string // the speaker's side; nil for who asks, and where it is not known
}

// Speaker is the side of who speaks at a token of a transcript, nil elsewhere and
// where it is not known.
func (c *Mentions) Speaker(token int) []string {
	k := sort.Search(len(c.turns), func(k int) bool { return c.turns[k].first > token })
	if k == 0 {
		return nil
	}
	return c.turns[k-1].codes
}

// longestLabel is how many tokens a label may have before its colon.
const longestLabel = 14

// takeTurns finds who speaks where in a transcript.
func (s *search) takeTurns() {
	block, labels := -1, map[string]int{}
	var turns []turn
	asked := false
	for i := range s.d.Sentences {
		sen := s.d.Sentences[i]
		if sen.Block == block {
			continue
		}
		block = sen.Block
		if label := s.label(&sen); label != "" {
			turns = append(turns, turn{first: sen.First, label: label})
			labels[label]++
			asked = asked || isAsker(label)
		}
	}
	if !asked && len(labels) == len(turns) && !s.isOfPeople(labels) {
		return // nobody speaks twice
	}
	s.mentions.turns = turns
	sides := s.sidesOf(labels)
	s.hostAlone(sides)
	s.setSides(sides)
}

// sidesOf is the side of who speaks under each label but those who ask. That of the state which
// acts in his words is his only where it is nobody else's who speaks.
func (s *search) sidesOf(labels map[string]int) map[string][]string {
	sides := map[string][]string{}
	var told []string
	for label := range labels {
		if !isAsker(label) {
			sides[label] = s.sideOf(label)
			told = s.union(told, sides[label])
		}
	}
	for label, codes := range sides {
		if codes != nil {
			continue
		}
		if codes = s.actsUnder(label); len(codes) == 1 && !slices.Contains(told, codes[0]) {
			sides[label] = codes
		}
	}
	return sides
}

// hostAlone gives the only one who answers, whose side nothing tells, that of the capital
// in which the head of the transcript has him speak: "Doorstop interview, Canberra".
func (s *search) hostAlone(sides map[string][]string) {
	if len(sides) != 1 {
		return
	}
	var at []string
	for k := range s.mentions.All {
		m := &s.mentions.All[k]
		if m.First >= s.mentions.turns[0].first {
			break
		}
		if m.Kind != Seat || len(m.Codes) != 1 || at != nil && at[0] != m.Codes[0] {
			return
		}
		at = m.Codes
	}
	for label, codes := range sides {
		if codes == nil && at != nil {
			sides[label] = at
		}
	}
}

// isOfPeople reports whether one of some labels is a title with the name of someone
// whom the text names elsewhere.
func (s *search) isOfPeople(labels map[string]int) bool {
	for label := range labels {
		for p := range s.people {
			if len(s.people[p].codes) == 1 && isCalled(label, s.people[p].Name) && hasTitle(label, "minister", "president", "secretary", "commissioner", "ambassador", "premier", "chancellor", "mr", "ms", "mrs", "dr") {
				return true
			}
		}
	}
	return false
}

// setSides gives the turns, and the people who speak in them, their sides.
func (s *search) setSides(sides map[string][]string) {
	for k := range s.mentions.turns {
		t := &s.mentions.turns[k]
		if t.codes = sides[t.label]; t.codes == nil {
			continue
		}
		for p := range s.people {
			if isCalled(t.label, s.people[p].Name) {
				s.people[p].codes = t.codes
			}
		}
	}
}

// label is the words in capitals that head a paragraph, a colon behind them; empty
// where there are none.
func (s *search) label(sen *text.Sentence) string {
	var room [longestLabel]string
	words := room[:0]
	for k := sen.First; k < min(len(s.d.Tokens), sen.First+longestLabel); k++ {
		t := &s.d.Tokens[k]
		switch w := t.Of(s.d.Text); {
		case w == "(":
			for k++; k < min(len(s.d.Tokens), sen.First+longestLabel) && s.d.Tokens[k].Of(s.d.Text) != ")"; k++ {
			}
		case w == ":" && len(words) > 0:
			return strings.Join(words, " ")
		case t.Kind == text.Word && !strings.ContainsFunc(w, unicode.IsLower):
			words = append(words, w)
		case w != "." && !isDash(w) && !isApostrophe(w):
			return ""
		}
	}
	return ""
}

// askers are the labels of those who ask or lead a talk.
var askers = []string{"Q", "QUESTION", "QUESTIONER", "JOURNALIST", "REPORTER", "MODERATOR", "PRESENTER", "INTERVIEWER", "HOST", "MEDIA", "PRESS", "COMPERE", "OPERATOR", "AUDIENCE", "CALLER", "UNIDENTIFIED"}

func isAsker(label string) bool {
	for w := range strings.FieldsSeq(label) {
		if slices.Contains(askers, w) {
			return true
		}
	}
	return false
}

// isCalled reports whether the last word of a label is one of a name.
func isCalled(label, name string) bool {
	label = strings.ReplaceAll(label[strings.LastIndexByte(label, ' ')+1:], "’", "'")
	for w := range strings.FieldsFuncSeq(strings.ReplaceAll(name, "’", "'"), isApart) {
		if strings.EqualFold(w, label) {
			return true
		}
	}
	return false
}

// isApart reports whether a rune parts two words of a name.
func isApart(r rune) bool { return r == '-' || unicode.IsSpace(r) }

// sideOf is the side of who speaks under a label: that of the person so called, of the office so
// called, of the state to which he welcomes another.
func (s *search) sideOf(label string) []string {
	for p := range s.people {
		if codes := s.people[p].codes; len(codes) == 1 && isCalled(label, s.people[p].Name) {
			return codes
		}
	}
	if codes := s.ofOffice(label); codes != nil {
		return codes
	}
	return s.hostOf(label)
}

// ofOffice is the state of the one office that a label names: "the Prime Minister of
// Mali" tells whose "PRIME MINISTER:" is.
func (s *search) ofOffice(label string) []string {
	return onlyOne(func(yield func([]string) bool) {
		for k := range s.mentions.All {
			m := &s.mentions.All[k]
			if m.Kind != Office && m.Kind != Body || !isOffice(strings.ToUpper(s.d.Words(m.First, m.Last)), label) {
				continue
			}
			if !yield(firstKnown(s.stateAfter(m.Last), s.codesIn(m.First, m.Last))) {
				return
			}
		}
	})
}

// isOffice reports whether a mention's words are an office, with or without whose.
func isOffice(words, label string) bool {
	return strings.HasSuffix(words, label) || strings.HasPrefix(strings.TrimPrefix(words, "THE "), label+" OF ")
}

// hostOf is the state that a speaker welcomes another to.
func (s *search) hostOf(label string) []string {
	for k := range s.mentions.All {
		m := &s.mentions.All[k]
		if m.First == 0 || m.Kind != State || m.Use != Place || s.labelAt(m.First) != label || !s.isWord(m.First-1, "to") {
			continue
		}
		for i := max(0, m.First-8); i < m.First; i++ {
			if s.isWord(i, "welcome", "welcomed", "welcoming") {
				return m.Codes
			}
		}
	}
	return nil
}

// labelAt is the label of the turn at a token.
func (s *search) labelAt(token int) string {
	k := sort.Search(len(s.mentions.turns), func(k int) bool { return s.mentions.turns[k].first > token })
	if k == 0 {
		return ""
	}
	return s.mentions.turns[k-1].label
}

// actsUnder is the state that acts most often in the words under a label.
func (s *search) actsUnder(label string) []string {
	count := map[string]int{}
	var best []string
	for k := range s.mentions.All {
		m := &s.mentions.All[k]
		if !s.isStateActing(k) || s.labelAt(m.First) != label {
			continue
		}
		if count[m.Codes[0]]++; best == nil || count[m.Codes[0]] > count[best[0]] {
			best = m.Codes
		}
	}
	return best
}

// isStateActing reports whether mention k is a state that acts, or with which a
// sentence begins: "Mali supports".
func (s *search) isStateActing(k int) bool {
	m, n := &s.mentions.All[k], &s.notes[k]
	if len(m.Codes) != 1 || m.Kind != State && (m.Kind != Body || !n.rank.isState()) {
		return false
	}
	begins := m.Kind == State && m.First == s.d.Sentences[n.sentence].First && !n.possess && m.Use != Place
	return m.Use == Agent || begins && !m.And
}

// twoSpeakers is the sides of the two who speak in a transcript, nil where they
// are not two or not known.
func (s *search) twoSpeakers() []string {
	var codes []string
	for k := range s.mentions.turns {
		codes = s.union(codes, s.mentions.turns[k].codes)
	}
	if len(codes) != 2 || s.parties[codes[0]] == "" || s.parties[codes[1]] == "" {
		return nil
	}
	return codes
}

// otherSpeaker gives the one speaker whose side is not known the other side of
// the pair, where all the others speak for the one.
func (s *search) otherSpeaker() {
	var known []string
	sides, open := map[string][]string{}, ""
	for k := range s.mentions.turns {
		switch t := &s.mentions.turns[k]; {
		case isAsker(t.label):
		case t.codes != nil:
			known, sides[t.label] = s.union(known, t.codes), t.codes
		case open != "" && open != t.label:
			return
		default:
			open = t.label
		}
	}
	if len(known) != 1 || open == "" || len(s.mentions.Pair) != 2 || !slices.Contains(s.mentions.Pair, known[0]) {
		return
	}
	for _, code := range s.mentions.Pair {
		if code != known[0] {
			sides[open] = s.one(code)
		}
	}
	s.setSides(sides)
}
