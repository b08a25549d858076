package actors

import (
	"slices"

	"attache/briefs/text"
)

// What a text tells of three parties or more.
const (
	leastSeveral = 3 // parties that are more than a pair
	mostSeveral  = 40
	severalReach = 3 // the last of the blocks in which a text says who meets
	gatherReach  = 5 // the last of those in which it says that three do
	officeReach  = 7 // tokens between "Ministers" and the first of whom they are
	meetingReach = 4 // tokens of "have today held talks"
)

// plurilateral is the three parties or more who meet, or who speak as "we", at the
// head of a text: "The ministers of Kenya, Uganda and Rwanda met". It is nil where no
// such sentence stands there, and where the title names two of them alone.
func (s *search) plurilateral() []string {
	if codes := s.titleList(); codes != nil {
		return codes
	}
	for k := range s.mentions.All {
		sen := s.d.Sentences[s.notes[k].sentence]
		if sen.Block > gatherReach {
			return nil
		}
		if k > 0 && s.notes[k-1].sentence == s.notes[k].sentence {
			continue
		}
		codes := s.union(s.gathered(k), s.sent(k))
		if codes == nil {
			codes = firstKnown(s.sideBySide(k), s.issuedBy(k), s.statedBy(k))
		}
		if codes == nil {
			continue
		}
		if t := s.salience.title; len(t) == 2 && holdsAll(codes, t) {
			return nil
		}
		return codes
	}
	return nil
}

// titleList is the three states or more that the title lists as those who deal: "Peru, Chile, Bolivia in
// railway deal".
func (s *search) titleList() []string {
	if len(s.d.Sentences) < 2 || len(s.mentions.All) < leastSeveral {
		return nil
	}
	sen := s.d.Sentences[0]
	if sen.Block != 0 || sen.Last-sen.First > longestTitle || s.d.Tokens[sen.Last-1].Of(s.d.Text) == "." || !s.hasClass(sen.First, sen.Last, dealingWord) {
		return nil
	}
	var codes []string
	at := sen.First
	for k := range s.mentions.All {
		m := &s.mentions.All[k]
		if m.Kind > Seat || m.First > at+2 || m.First >= sen.Last || len(m.Codes) != 1 || m.First > at && !s.isListJoin(at, m.First) {
			break
		}
		codes, at = s.union(codes, m.Codes), m.Last
	}
	return several(codes)
}

// longestTitle is how many tokens a title that lists states may have.
const longestTitle = 14

// gathered is the parties of all who stand before the verb of meeting or agreeing in the
// sentence that mention k is the first of; of people told by name, before any verb.
func (s *search) gathered(k int) []string {
	sen := s.d.Sentences[s.notes[k].sentence]
	verb := s.verbOf(sen)
	isMeeting := s.hasClass(verb, min(verb+meetingReach, sen.Last), meetWord|agreedWord)
	var codes []string
	for ; k < len(s.mentions.All) && s.mentions.All[k].Last <= verb; k++ {
		if m := &s.mentions.All[k]; m.Use.Acts() && (isMeeting || m.Kind == Individual) {
			codes = s.union(codes, s.partiesAt(k))
		}
	}
	if !isMeeting && hasBloc(codes) { // whose presidents are of some state
		return nil
	}
	return several(codes)
}

// sideBySide is the parties of three people or more who stand side by side in the sentence that mention k is the first
// of, whatever its verb: "It was signed by Peru's Luis Soto, Chile's Ana Gil and Bolivia's Eva Roca".
func (s *search) sideBySide(k int) []string {
	sentence := s.notes[k].sentence
	var codes []string
	for ; k < len(s.mentions.All) && s.notes[k].sentence == sentence; k++ {
		m := &s.mentions.All[k]
		if m.Kind != Individual || len(s.partiesAt(k)) != 1 {
			codes = nil
			continue
		}
		if codes = s.union(codes, s.partiesAt(k)); m.And {
			continue
		}
		if len(codes) >= leastSeveral && !hasBloc(codes) {
			return several(codes)
		}
		codes = nil
	}
	return nil
}

// issuedBy is the three parties or more by whom a statement was issued, of which the sentence tells that mention k is the first of:
// "The following statement was released by Peru, Chile and Bolivia on".
func (s *search) issuedBy(k int) []string {
	sen := s.d.Sentences[s.notes[k].sentence]
	by := s.mentions.All[k].First - 1
	for by > sen.First && !s.isWord(by, "by") {
		by--
	}
	if by <= sen.First || !s.isWord(by-1, "released", "issued", "adopted", "made") || !s.hasClass(sen.First, by, statementWord) {
		return nil
	}
	var codes []string
	for at := by; k < len(s.mentions.All) && s.mentions.All[k].First < sen.Last; k++ {
		m := &s.mentions.All[k]
		for ; at < m.First; at++ {
			if s.isWord(at, "on", "at", "after", "following") {
				return several(codes)
			}
		}
		codes, at = s.union(codes, s.partiesAt(k)), m.Last
	}
	return several(codes)
}

// statedBy is the three parties or more whose list opens the sentence that mention k is the first of, in what is stated jointly:
// "Peru, Chile and Bolivia share".
func (s *search) statedBy(k int) []string {
	m, sen := &s.mentions.All[k], s.d.Sentences[s.notes[k].sentence]
	if !m.And || m.Kind > Bloc || m.First > sen.First+1 || s.d.Blocks[sen.Block].Kind == text.Heading || !s.isJointText() {
		return nil
	}
	return several(s.listed(k))
}

// verbOf is the token of the first verb of a sentence that stands in no name, its end where none does.
func (s *search) verbOf(sen text.Sentence) int {
	verb := sen.First
	for verb < sen.Last && !s.isSubjectEnd(verb) {
		verb++
	}
	return verb
}

// isSubjectEnd reports whether the verb of a sentence stands at a token, in no name.
func (s *search) isSubjectEnd(i int) bool {
	t := &s.d.Tokens[i]
	if t.Shape != text.Lower || !s.isVerb(t) || s.words.in(*t, coordinateWord|adverbWord) {
		return false
	}
	_, isNamed := s.mentions.At(i)
	return !isNamed
}

// sent is the parties that a sentence lists, of which mention k is the first, as those
// whose ministers or delegates meet or say "we", or whose meeting it is.
func (s *search) sent(k int) []string {
	sentence := s.notes[k].sentence
	sen := s.d.Sentences[sentence]
	isWe := s.isWord(sen.First, "we") || sen.First+2 < sen.Last && s.mentions.All[k].Kind == Pronoun && s.words.in(s.d.Tokens[s.mentions.All[k].First], firstWord)
	last := sen.Last
	if !isWe && !s.hasClass(sen.First, sen.Last, meetWord|agreedWord) {
		last = s.verbOf(sen) // "The presidents of Kenya, Uganda and Rwanda | signed"
	}
	for first := k; k < len(s.mentions.All) && s.notes[k].sentence == sentence && s.mentions.All[k].First < last; k++ {
		if s.mentions.All[k].And && (s.isOfOffices(k) || k == first && s.isOfMeeting(k)) {
			return several(s.listed(k))
		}
	}
	return nil
}

// isOfOffices reports whether mention k is what ministers or delegates before it are of.
func (s *search) isOfOffices(k int) bool {
	m := &s.mentions.All[k]
	if m.Kind == Body || m.Kind == Office {
		return s.hasClass(m.First, m.Last, ofWord) && s.hasClass(max(0, m.First-officeReach), m.Last, pluralWord)
	}
	of := s.beforeArticle(m.First)
	return s.words.in(s.d.Tokens[of], ofWord) && s.hasClass(max(0, of-officeReach), of, pluralWord)
}

// isOfMeeting reports whether the meeting of mention k, and of those beside it, opens the
// sentence: "A trilateral meeting of", "At the talks between".
func (s *search) isOfMeeting(k int) bool {
	sen := s.d.Sentences[s.notes[k].sentence]
	of := s.beforeArticle(s.mentions.All[k].First)
	return of < sen.First+officeReach && of > sen.First && s.isWord(of, "of", "between", "among") && s.words.in(s.d.Tokens[of-1], meetWord)
}

// listed is the parties of mention k and of all that stand beside it.
func (s *search) listed(k int) []string {
	codes := s.partiesAt(k)
	for n := 0; n < mostSeveral && k+1 < len(s.mentions.All) && s.mentions.All[k].And; n++ {
		k++
		codes = s.union(codes, s.partiesAt(k))
	}
	return codes
}

// partiesAt is whose mention k is by its own words, before anything is referred back.
func (s *search) partiesAt(k int) []string {
	m, n := &s.mentions.All[k], &s.notes[k]
	codes := m.Codes
	switch {
	case m.Kind == Individual:
		codes = s.people[n.person].codes
	case codes == nil && (m.Kind == Office || m.Kind == Body):
		codes = s.codesIn(m.First, m.Last)
	}
	if len(codes) != 1 || s.parties[codes[0]] == "" {
		return nil
	}
	return codes
}

// several is some parties where they are more than a pair.
func several(codes []string) []string {
	if len(codes) < leastSeveral {
		return nil
	}
	return slices.Clone(codes)
}
