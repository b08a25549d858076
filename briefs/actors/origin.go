package actors

import (
	"slices"

	"attache/briefs/text"
)

// origin finds the state the text is told from: the dateline's, else that of
// the body which stands alone at the head of a release, else the party that is
// named first.
func (s *search) origin() {
	s.article = s.mentions.Pair
	if s.article == nil && len(s.mentions.Parties) > 0 {
		s.article = s.one(s.mentions.Parties[0].ID)
	}
	best := 0.0
	unmarked, officials := s.unmarked()
	if unmarked != "" {
		s.bare = s.one(unmarked)
	}
	for _, code := range s.article {
		w := s.originOf(code)
		if code == unmarked {
			w += bareOfficial * float64(min(officials, 2))
		}
		if w > best {
			s.home, best = s.one(code), w
		}
	}
	if at := s.tellsFrom(); at != nil && !slices.Contains(s.article, at[0]) {
		s.home = at
	}
}

// authorOf is the one side whose statement the text is: "Statement by the Malay
// trade ministry" at its head. A joint statement has no such side.
func (s *search) authorOf() []string {
	for k := range s.mentions.All {
		m, n := &s.mentions.All[k], &s.notes[k]
		if s.d.Sentences[n.sentence].Block >= originBlocks {
			break
		}
		sen := &s.d.Sentences[n.sentence]
		if n.rank == world && s.isReleasing(m, sen) {
			return s.itself(m)
		}
		if len(m.Codes) == 1 && (s.isAuthor(m, sen) || s.isLabelled(m, sen)) {
			if s.isAlone(k) {
				return m.Codes
			}
			return nil
		}
	}
	return nil
}

// isReleasing reports whether the text is what a body states: "The G20 | released the following communique".
func (s *search) isReleasing(m *Mention, sen *text.Sentence) bool {
	for i := m.Last; i+2 < min(sen.Last, m.Last+longestAuthor); i++ {
		if s.isWord(i, "released", "issued", "adopted", "published") && s.hasWordIn(i, min(i+3, sen.Last), "following") {
			return true
		}
	}
	return false
}

// isAlone reports whether no one of another party stands with mention k in its
// sentence, before what the statement is on: "by Peru's minister | on talks with".
func (s *search) isAlone(k int) bool {
	codes, at := s.mentions.All[k].Codes, s.mentions.All[k].Last
	for j := k + 1; j < len(s.mentions.All) && s.notes[j].sentence == s.notes[k].sentence; j++ {
		m := &s.mentions.All[j]
		for ; at < m.First; at++ {
			if s.isWord(at, "on", "about", "after", "following", "regarding", "concerning", "upon", "ahead", "before") {
				return !s.mentions.All[k].And
			}
		}
		if (m.Kind == Individual || m.Kind == Body || m.Kind == Office) && len(m.Codes) > 0 && !slices.Equal(m.Codes, codes) {
			return false
		}
	}
	return !s.mentions.All[k].And
}

// isAuthor reports whether a sentence begins with "statement by" or the like, and
// a mention follows that says by whom.
func (s *search) isAuthor(m *Mention, sen *text.Sentence) bool {
	by := s.afterStatement(sen)
	if by == 0 || m.First <= by || m.First-by > longestAuthor {
		return false
	}
	for k := by + 1; k < m.First; k++ {
		t := s.d.Tokens[k]
		isOther := s.words.in(t, atWord|withWord) && !s.isWord(k, "for") || s.opensWithTravel(k) // "the minister for trade of"
		isShort := t.Of(s.d.Text) == "." && s.d.Tokens[k-1].End-s.d.Tokens[k-1].Start <= 4       // "Rt. Hon."
		if isOther || t.Kind != text.Word && t.Of(s.d.Text) != "," && !isShort {
			return false
		}
	}
	return true
}

// isLabelled reports whether a heading calls the text a statement and ends with whose it is: "Statement in the General Debate, session
// 63: Peru".
func (s *search) isLabelled(m *Mention, sen *text.Sentence) bool {
	isLast := m.Last == sen.Last && m.Kind == State && m.First > sen.First && s.d.Tokens[m.First-1].Of(s.d.Text) == ":"
	return isLast && s.d.Blocks[sen.Block].Kind == text.Heading && s.hasClass(sen.First, min(sen.First+2, m.First), statementWord)
}

// longestAuthor is how many tokens may stand between "by" and the state of who
// makes a statement: "by the honourable Ana Ruiz, minister of trade of".
const longestAuthor = 12

// afterStatement is the token that holds "by" after a word for a statement at the
// head of a sentence, 0 for none. Of a joint one there is no author.
func (s *search) afterStatement(sen *text.Sentence) int {
	for k := sen.First; k+1 < min(sen.Last, sen.First+4); k++ {
		switch t := s.d.Tokens[k]; {
		case t.Kind != text.Word, s.words.in(t, stopWord|sharedWord):
			return 0
		case s.words.in(t, statementWord) && s.isWord(k+1, "by", "of", "from"):
			return k + 1
		case s.words.in(t, statementWord) && s.isWord(k+1, "delivered", "made", "given", "issued", "presented") && s.isWord(k+2, "by"):
			return k + 2
		}
	}
	return 0
}

// isSpeech reports whether the head of a text calls it the speech of one person, of whatever state: "Remarks by the Minister at",
// "Session of 4 May: statement by Luis Soto".
func (s *search) isSpeech() bool {
	for k := range s.mentions.All {
		m := &s.mentions.All[k]
		sen := &s.d.Sentences[s.notes[k].sentence]
		if sen.Block >= originBlocks {
			return false
		}
		isOne := !m.And && !m.Plural && (m.Kind == Individual || m.Kind == Office || m.Kind == Body && s.isHuman(m))
		if isOne && s.isStatementBy(m, sen.First) {
			return true
		}
	}
	return false
}

// isStatementBy reports whether a word for a statement of one side and "by" stand before a mention and what else is in capitals.
func (s *search) isStatementBy(m *Mention, first int) bool {
	by := m.First - 1
	for by > first+1 && (s.d.Tokens[by].Shape != text.Lower || s.isWord(by, "the")) {
		by--
	}
	return by > first && s.isWord(by, "by") && s.words.in(s.d.Tokens[by-1], statementWord) && !s.hasClass(first, by, sharedWord)
}

// isDealing reports whether the head of a text tells of talks or an agreement,
// and not of what one state does to another.
func (s *search) isDealing() bool {
	last := 0
	for _, sen := range s.d.Sentences {
		if sen.Block > dealingBlocks {
			break
		}
		last = sen.Last
	}
	for _, t := range s.d.Tokens[:last] {
		if s.words.in(t, dealingWord) {
			return true
		}
	}
	return false
}

// dealingBlocks is the last of the blocks that are a text's head: the title
// and the paragraph after it.
const dealingBlocks = 1

// originOf is how much speaks for the text being told from a state: its
// dateline and byline, "the ministry in Seoul", its parliament; a dateline alone
// can be where a reporter travelled.
func (s *search) originOf(code string) float64 {
	sum, first, legislated := 0.0, true, false
	for k := range s.mentions.All {
		codes := s.homeOf(k)
		if len(codes) != 1 || !slices.Contains(s.article, codes[0]) {
			continue
		}
		w := s.originWeight(k)
		if s.isHomeLegislature(k) && !legislated {
			w, legislated = homeLegislature, true
		}
		if first && !s.isPlaceOfAgent(k) {
			w, first = w+namedFirst, false
		}
		if codes[0] == code {
			sum += w
		}
	}
	return sum
}

// unmarked is the one of the pair whose officials a text need not say to be its own, since it says of the other
// one's whose they are, and how many officials it names without their state: first of all one of them.
func (s *search) unmarked() (code string, officials int) {
	if len(s.article) != 2 {
		return "", 0
	}
	var marked []string
	for p := range s.people {
		switch one := &s.people[p]; {
		case !hasTitle(one.Title, "minister", "premier", "ambassador", "president", "secretary"):
		case one.codes == nil && hasTitle(one.Title, "minister", "premier"):
			officials++
		case officials == 0:
			return "", 0 // the first one's state is told
		case len(one.codes) == 1 && slices.Contains(s.article, one.codes[0]):
			marked = s.union(marked, one.codes)
		}
	}
	if officials == 0 || len(marked) != 1 {
		return "", 0
	}
	if code = s.article[0]; code == marked[0] {
		code = s.article[1]
	}
	if s.governments(marked[0]) > s.governments(code) {
		return "", 0 // and the other one is told of for its firms alone
	}
	return code, officials
}

// governments is how often a text tells of the government of a state or a ministry by the state's name.
func (s *search) governments(code string) (count int) {
	for k := range s.mentions.All {
		if m := &s.mentions.All[k]; m.Kind == Body && s.notes[k].rank.isState() && len(m.Codes) == 1 && m.Codes[0] == code {
			count++
		}
	}
	return count
}

// isPlaceOfAgent reports whether mention k is only a place where, or to which, another one does something in its sentence:
// "a road to | Peru will be built by Chile".
func (s *search) isPlaceOfAgent(k int) bool {
	if m := &s.mentions.All[k]; m.Use != Place || m.Kind != State || k+1 >= len(s.mentions.All) || s.notes[k+1].sentence != s.notes[k].sentence {
		return false
	}
	next := &s.mentions.All[k+1]
	return next.Use == Agent && len(next.Codes) == 1 && s.words.in(s.d.Tokens[s.beforeArticle(next.First)], byWord)
}

// homeOf is whose state mention k tells of, for an office the one whose it
// likely is.
func (s *search) homeOf(k int) []string {
	m := &s.mentions.All[k]
	if m.Kind != Office {
		return m.Codes
	}
	if likely := s.notes[k].likely(); likely != nil {
		return likely
	}
	if e, _ := s.lookup(m.First, m.First, m.Last); e != nil && !e.silent && e.kind == State {
		return e.codes // "Korea's National Assembly"
	}
	return s.stateAfter(m.Last)
}

func (s *search) isHomeLegislature(k int) bool {
	n := &s.notes[k]
	return s.mentions.All[k].Kind == Office && n.likely() != nil && n.rank == legislature
}

func (s *search) originWeight(k int) float64 {
	m, n := &s.mentions.All[k], &s.notes[k]
	sen := s.d.Sentences[n.sentence]
	switch m.Kind {
	case Office:
		if n.likely() == nil {
			return placedOffice
		}
	case Seat:
		if s.isDateline(m, &sen) {
			return dateline
		}
		if m.Use == Place && m.First > 0 && s.isWord(m.First-1, "in") {
			return inCapital
		}
	case Body:
		if sen.Last-m.Last < 2 && sen.Block < originBlocks && m.Use != Partner {
			return publisher
		}
		if n.rank == ministry || n.rank == agency {
			return ofState
		}
	}
	return 0
}

// originBlocks is how many blocks at the head of a text can say who publishes it.
const originBlocks = 4
