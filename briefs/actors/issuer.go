package actors

import (
	"slices"

	"attache/briefs/text"
)

// How far the words of a journey may stand from one another, and how much of a text tells of it.
const (
	longestToPlace  = 8  // "visit | to the Socialist Republic of"
	longestToTravel = 6  // "my | long official visit"
	journeySpan     = 40 // sentences
)

// journey is where who makes a statement goes or has been, or with whom he has talks that it
// is on: "Remarks of President Abalo on her return from Chile", "I leave today for Chile".
func (s *search) journey() []string {
	var codes []string
	for k := range s.mentions.All {
		sentence := s.notes[k].sentence
		if sentence >= journeySpan {
			break
		}
		m := &s.mentions.All[k]
		if len(m.Codes) != 1 || m.Kind == Demonym || m.Kind == Joint || m.Kind == Pronoun || s.parties[m.Codes[0]] == "" {
			continue
		}
		if travel := s.travelBefore(k); travel >= 0 && (s.isOwnTravel(travel, sentence) || s.isOnTravel(travel, sentence)) {
			codes = s.union(codes, s.mentions.Side(m.First))
		}
	}
	return codes
}

// travelBefore is the token of the journey or the talks that end with mention k, -1 for none:
// "my | visit to the Republic of Chile", "leave for Chile", "talks with Chile".
func (s *search) travelBefore(k int) int {
	m, first := &s.mentions.All[k], s.d.Sentences[s.notes[k].sentence].First
	for i := m.First - 1; i >= max(first, m.First-longestToPlace); i-- {
		switch {
		case s.isWord(i, "visit", "visits", "departure", "return", "trip", "trips", "journey", "tour", "leave", "depart", "proceed", "travel", "fly", "home", "back"):
			if s.hasGoal(i, m.First) {
				return i
			}
			return -1
		case s.isWord(i, "meeting", "talks", "conversation", "discussions"):
			if s.hasWordIn(i, m.First, "with") {
				return i
			}
			return -1
		case s.d.Tokens[i].Kind != text.Word:
			return -1
		}
	}
	return -1
}

// hasGoal reports whether a word for where somebody goes or comes from stands among tokens
// first to last.
func (s *search) hasGoal(first, last int) bool {
	return s.hasWordIn(first, last, "to") || s.hasWordIn(first, last, "from") || s.hasWordIn(first, last, "for") || s.hasWordIn(first, last, "of")
}

// isOwnTravel reports whether the one who speaks goes himself: "my | visit", "I will | proceed".
func (s *search) isOwnTravel(travel int, sentence int32) bool {
	for i := travel - 1; i >= max(s.d.Sentences[sentence].First, travel-longestToTravel); i-- {
		if t := s.d.Tokens[i]; s.words.in(t, firstWord) {
			_, isQuoted := s.d.InQuotation(int(t.Start))
			return !isQuoted
		} else if t.Kind != text.Word || s.words.in(t, theirsWord|thirdWord) {
			return false
		}
	}
	return false
}

// isOnTravel reports whether a sentence at the head of a text calls that a statement on the
// journey or the talks at a token, and says it of one person.
func (s *search) isOnTravel(travel int, sentence int32) bool {
	sen := s.d.Sentences[sentence]
	if sen.Block >= originBlocks || s.hasClass(sen.First, travel, sharedWord) {
		return false
	}
	for b := sen.Block; b >= 0; b-- { // a heading may go over several lines
		first, last := s.d.TokenAt(s.d.Blocks[b].Start), s.d.TokenAt(s.d.Blocks[b].End-1)+1
		for i := first; i < min(last, travel); i++ {
			if s.words.in(s.d.Tokens[i], statementWord) && !s.isWord(i, "message", "address", "letter") {
				return b == sen.Block || s.opensWithTravel(sen.First)
			}
		}
	}
	return false
}

// opensWithTravel reports whether a line goes on with when a statement was made: "UPON HIS RETURN
// FROM".
func (s *search) opensWithTravel(i int) bool {
	return s.isWord(i, "upon", "on", "after", "before", "following", "during", "at", "ahead")
}

// setIssuer finds whose statement the text is: the side that its head names; of one on a journey
// or on talks, the state that is not where it goes. Its pair then holds that side.
func (s *search) setIssuer() {
	if s.author = s.authorOf(); !s.saysWe() || s.isTranscript() {
		return
	}
	visited := s.journey()
	if len(visited) == 0 || s.author != nil && slices.Contains(visited, s.author[0]) {
		return
	}
	if s.author == nil {
		s.author = s.homeOfTraveller(visited)
	}
	if s.author == nil {
		return
	}
	s.visited = visited
	if slices.Contains(s.mentions.Pair, s.author[0]) {
		return
	}
	s.mentions.Pair, s.mentions.PairRule = nil, "a journey to several"
	if len(visited) == 1 {
		s.mentions.Pair, s.mentions.PairRule = s.union(s.author, visited), "who goes and where"
	}
}

// homeOfTraveller is the state that a text names and that is not where its speaker goes: that of the
// place at its head, else the one it speaks of most.
func (s *search) homeOfTraveller(visited []string) []string {
	for k := range s.mentions.All {
		m := &s.mentions.All[k]
		if s.d.Sentences[s.notes[k].sentence].Block >= originBlocks {
			break
		}
		if m.Kind == Seat && len(m.Codes) == 1 && !slices.Contains(visited, m.Codes[0]) && s.travelBefore(k) < 0 {
			return m.Codes
		}
	}
	for _, p := range s.mentions.Parties {
		if len(p.ID) == 2 && p.ID != "EU" && !slices.Contains(visited, p.ID) {
			return s.one(p.ID)
		}
	}
	return nil
}

// tellsFrom is the state of the capital that heads a text whose first sentence has an office of no
// state act: "Oslo, 3 May – The Ministry of Fisheries announced".
func (s *search) tellsFrom() []string {
	var at []string
	for k := range s.mentions.All {
		m, n := &s.mentions.All[k], &s.notes[k]
		sen := s.d.Sentences[n.sentence]
		switch {
		case sen.Block > severalReach:
			return nil
		case m.Kind == Seat && s.isDateline(m, &sen) && len(m.Codes) == 1:
			at = m.Codes
		case at != nil && s.isAtHome(k):
			return at
		case at == nil || m.Use != Agent:
		default:
			return nil
		}
	}
	return nil
}

// isAtHome reports whether mention k is an official or a body of a state that needs no name: "Trade Minister
// Luis Soto", or, where it acts, "the trade ministry".
func (s *search) isAtHome(k int) bool {
	m, n := &s.mentions.All[k], &s.notes[k]
	if m.Kind == Individual {
		p := &s.people[n.person]
		return p.codes == nil && isOfficial(p.Title) && m.Last-m.First > 2
	}
	return m.Use == Agent && (m.Kind == Office || m.Kind == Body) && m.Codes == nil && n.rank.isState() && s.homeOf(k) == nil
}
