package actors

import (
	"slices"

	"attache/briefs/text"
)

// What speaks for one side of a pair being "we" of a release that does not say whose it
// is, by trial on releases of ministries.
const (
	opensRelease = 3 // its government is the subject of the first sentence that has one
	ownPeople    = 1 // "Chilean growers", "Chilean wine"
	dealtWith    = 1 // against it: "talks with Chile", "exports to Chile"
	ourPartner   = 3 // against it: "Chile is our third largest market"
	clearMargin  = 2 // by how much one side must come out before the other
)

// inOwnWords is the one side that speaks of itself as "we" outside quotation marks: who opens the text, the one of the
// pair that speaks so, else where the text is told from, of a speech.
func (s *search) inOwnWords() []string {
	if !s.saysWe() {
		return nil
	}
	if codes := s.ofPairInOwnWords(); codes != nil || len(s.home) != 1 || !s.isSpeech() {
		return codes
	}
	return s.home
}

// ofPairInOwnWords is the one side of the pair that does: whose government opens the text, whose people and goods it names,
// and not the one that is dealt with. A text of both has no such side.
func (s *search) ofPairInOwnWords() []string {
	if len(s.mentions.Pair) != 2 || s.isTranscript() {
		return nil
	}
	if opener := s.openedBy(); opener != nil && !slices.Contains(s.mentions.Pair, opener[0]) {
		return opener // "The United States today announced sanctions on firms in Mali and Togo. | We | will"
	}
	if s.isOfBoth() {
		return nil
	}
	sum, opened := 0, false
	for k := range s.mentions.All {
		i := slices.Index(s.mentions.Pair, s.onlyCode(k))
		if i < 0 || s.isHeading(k) {
			continue
		}
		v := s.voteFor(k, &opened)
		if i == 1 {
			v = -v
		}
		sum += v
	}
	switch {
	case sum >= clearMargin:
		return s.one(s.mentions.Pair[0])
	case sum <= -clearMargin:
		return s.one(s.mentions.Pair[1])
	}
	return nil
}

// openedBy is the one state that acts first of all in the first sentence that is no heading.
func (s *search) openedBy() []string {
	for k := range s.mentions.All {
		m, sen := &s.mentions.All[k], s.d.Sentences[s.notes[k].sentence]
		switch {
		case s.isHeading(k) || s.d.Blocks[sen.Block].Kind == text.Caption || sen.Last-sen.First < shortestOpening:
		case m.Kind == State && (m.Use == Agent || s.isWord(m.Last, "today")) && !m.And && m.First-sen.First <= 1:
			return m.Codes
		default:
			return nil
		}
	}
	return nil
}

// shortestOpening is how many tokens the first sentence of a text has at the least, and what stands above it less.
const shortestOpening = 12

// onlyCode is the one party that mention k names by itself, empty where it names several
// or only refers back.
func (s *search) onlyCode(k int) string {
	if m := &s.mentions.All[k]; len(m.Codes) == 1 && m.Kind != Pronoun && m.Kind != Joint {
		return m.Codes[0]
	}
	return ""
}

// saysWe reports whether the text says "we" or "our" outside quotation marks.
func (s *search) saysWe() bool {
	for k := range s.mentions.All {
		if s.isOurs(k) {
			return true
		}
	}
	return false
}

// isTranscript reports whether more than one paragraph begins with the label of who speaks.
func (s *search) isTranscript() bool {
	labels := 0
	for i, sen := range s.d.Sentences {
		if (i == 0 || s.d.Sentences[i-1].Block != sen.Block) && s.label(&sen) != "" {
			labels++
		}
	}
	return labels > 1
}

// isOurs reports whether mention k is "we", "our" or "our inspectors" outside quotation
// marks.
func (s *search) isOurs(k int) bool {
	t := s.d.Tokens[s.mentions.All[k].First]
	if !s.words.in(t, firstWord) {
		return false
	}
	_, isQuoted := s.d.InQuotation(int(t.Start))
	return !isQuoted
}

// isOfBoth reports whether the two sides speak together: the head of the text calls it
// joint, or the two act side by side in it.
func (s *search) isOfBoth() bool {
	for k := range s.mentions.All {
		m := &s.mentions.All[k]
		if m.Kind == Joint {
			return true
		}
		if two, ok := s.beside(k); ok && m.Use == Agent && slices.Equal(two[:], s.mentions.Pair) && !s.isHeading(k) {
			return true
		}
	}
	for _, sen := range s.d.Sentences {
		if sen.Block >= originBlocks {
			break
		}
		if s.hasClass(sen.First, sen.Last, sharedWord) {
			return true
		}
	}
	return false
}

// voteFor is what mention k says for its party being "we".
func (s *search) voteFor(k int, opened *bool) int {
	m, n := &s.mentions.All[k], &s.notes[k]
	sen := s.d.Sentences[n.sentence]
	switch {
	case !*opened && n.rank.isState() && m.Use == Agent && m.First-sen.First < 4:
		*opened = true
		return opensRelease
	case s.isOurPartner(k, sen.Last):
		return -ourPartner
	case m.Use == Partner || m.Use == Place || s.isGovernedThing(m):
		return -dealtWith
	case m.Use == Modifier && !m.And || m.Kind == Body && n.rank == noRank:
		return ownPeople
	}
	return 0
}

// isGovernedThing reports whether a thing that a mention describes is where something
// goes or stands: "in the Chilean market", "on Chilean tables".
func (s *search) isGovernedThing(m *Mention) bool {
	return m.Use == Modifier && s.words.in(s.d.Tokens[max(0, s.beforeArticle(m.First))], atWord|withWord)
}

// isOurPartner reports whether mention k is said to be something of ours: "Chile is our
// third largest market".
func (s *search) isOurPartner(k, last int) bool {
	m := &s.mentions.All[k]
	if m.Kind > Bloc || k+1 >= len(s.mentions.All) || !s.isOurs(k+1) || !s.isWord(m.Last, "is", "are", "was", "remains", "became") {
		return false
	}
	return s.mentions.All[k+1].First < min(last, m.Last+8)
}

// takesTwo reports whether what "we" do behind token k takes another, so that "we" are
// the two: "we agreed today", "we have made an agreement".
func (s *search) takesTwo(k, last int) bool {
	for i := k; i < min(k+5, last); i++ {
		t := s.d.Tokens[i]
		if s.isWord(i, "agree", "agreed", "met") || s.isWord(i, "agreement", "deal") && s.hasArticleBefore(i) {
			return true
		}
		if t.Kind != text.Word || s.isWord(i, "to", "will", "would", "shall") {
			return false
		}
	}
	return false
}

// hasArticleBefore reports whether "a" or "an" stands right before token i: what is made or
// reached is new.
func (s *search) hasArticleBefore(i int) bool { return s.isWord(i-1, "a", "an") }
