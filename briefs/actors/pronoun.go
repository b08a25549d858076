package actors

import (
	"slices"
	"strings"

	"attache/briefs/text"
)

func (r *resolver) pronoun(k int) []string {
	m := &r.mentions.All[k]
	t := r.d.Tokens[m.First]
	switch {
	case r.words.in(t, firstWord):
		return r.withOthers(k, r.speakerOf(k))
	case r.words.in(t, thirdWord):
		if codes := firstKnown(r.personBeside(k), r.personSaying(k), r.toldOfBeside(k)); codes != nil {
			return codes
		}
		return firstKnown(r.nowHuman, r.person, r.human, r.last)
	case r.ofWord(k) != nil:
		return r.ofWord(k)
	case r.saying(k) != nil:
		return r.saying(k) // "the Japanese side said it would"
	case m.Plural:
		return firstKnown(r.firmsTold(k), r.severalTold(k), r.severalWhose(k), r.several(k))
	case r.isImpersonal(m):
		return r.pair
	case r.notes[k].possess && r.nowLast != nil && !r.isTellersOwn(k):
		return r.nowLast
	case r.nowFirst != nil && !r.nowMany:
		return r.nowFirst
	case r.subject != nil && !r.plural:
		return r.subject
	}
	return r.last
}

// ofWord is whose word it is that mention k will do something: "welcomed Chile's assurance that | it".
func (r *resolver) ofWord(k int) []string {
	that := r.mentions.All[k].First - 1
	if k == 0 || that < 2 || !r.isWord(that, "that") || !r.words.in(r.d.Tokens[that-1], assuranceWord) {
		return nil
	}
	for j := k - 1; j >= 0 && r.mentions.All[j].Last >= that-4; j-- {
		if m := &r.mentions.All[j]; len(m.Codes) == 1 && m.Last < that && r.words.in(r.d.Tokens[m.Last], possessiveWord) {
			return m.Codes
		}
	}
	return nil
}

// isTellersOwn reports whether "its" is of who tells and not of who is told: "Chile informed
// Peru of its plan".
func (r *resolver) isTellersOwn(k int) bool {
	of := r.mentions.All[k].First - 1
	if k == 0 || !r.isWord(of, "of", "about") || r.mentions.All[k-1].Last != of || r.nowMany {
		return false
	}
	return r.words.in(r.d.Tokens[r.beforeArticle(r.mentions.All[k-1].First)], tellWord)
}

// firmsTold is the state of the firms that "them" stands for, told of before it in its sentence: "told Norwegian firms in Lima that it
// will help | them".
func (r *resolver) firmsTold(k int) []string {
	if !r.isWord(r.mentions.All[k].First, "them") {
		return nil
	}
	for j := k - 1; j >= 0 && r.notes[j].sentence == r.notes[k].sentence; j-- {
		m := &r.mentions.All[j]
		if m.Kind == Body && len(m.Codes) == 1 && r.isWord(m.Last-1, "firms", "companies", "businesses", "investors", "exporters", "importers", "farmers", "banks", "growers", "workers") {
			return m.Codes
		}
	}
	return nil
}

// severalTold is the people who told someone what mention k, "they", will do:
// "Malian buyers told her on the quay they would".
func (r *resolver) severalTold(k int) []string {
	if r.notes[k].possess {
		return nil
	}
	for j := k - 1; j >= 0 && r.notes[j].sentence == r.notes[k].sentence; j-- {
		m := &r.mentions.All[j]
		if (m.Kind == Body || m.Kind == Office) && m.Plural && len(m.Codes) == 1 && m.Use == Agent && r.words.in(r.d.Tokens[m.Last], sayWord|tellWord) {
			return m.Codes
		}
	}
	return nil
}

// severalWhose is the people of one side who act last before mention k, "their", in its sentence: "said the Malians told Togo of | their
// | plan".
func (r *resolver) severalWhose(k int) []string {
	if !r.isWord(r.mentions.All[k].First, "their") {
		return nil
	}
	for j := k - 1; j >= 0 && r.notes[j].sentence == r.notes[k].sentence; j-- {
		if m := &r.mentions.All[j]; m.Use == Agent {
			if !m.Plural || m.Kind == Joint || m.Kind == Pronoun || len(r.mentions.Side(m.First)) != 1 {
				return nil
			}
			return m.Codes
		}
	}
	return nil
}

// personBeside is the person right before "his" or "her", a small word between:
// "congratulated the premier on her victory".
func (r *resolver) personBeside(k int) []string {
	if k == 0 || !r.notes[k].possess {
		return nil
	}
	m, n := &r.mentions.All[k-1], &r.notes[k-1]
	if n.sentence != r.notes[k].sentence || r.mentions.All[k].First-m.Last > 2 || len(m.Codes) != 1 || !r.isOnePerson(m) {
		return nil
	}
	return m.Codes
}

// personSaying is the one who says what mention k, "he", will do: right before the verb of
// saying, or before the "who" that stands there, "the envoy in Lima, who said he would".
func (r *resolver) personSaying(k int) []string {
	end := r.verbOfSaying(k)
	isWho := end > 0 && r.isWord(end-1, "who")
	if isWho {
		end--
	}
	for j := k - 1; j >= 0 && r.notes[j].sentence == r.notes[k].sentence; j-- {
		m := &r.mentions.All[j]
		switch isBeside := m.Last == end || isWho; {
		case m.Last > end || isWho && m.Use == Place:
			continue
		case isBeside && len(m.Codes) == 1 && (r.isOnePerson(m) || m.Kind == Demonym && m.Use == Agent):
			return m.Codes // "the Chilean said | he would"
		}
		return nil
	}
	return nil
}

// firstKnown is the first of some codes that are known.
func firstKnown(of ...[]string) []string {
	for _, codes := range of {
		if codes != nil {
			return codes
		}
	}
	return nil
}

// isTwoTold reports whether what mention k, "they", has done takes two: "he said | they had agreed".
func (r *resolver) isTwoTold(k int) bool {
	m := &r.mentions.All[k]
	end := r.d.Sentences[r.notes[k].sentence].Last
	return m.Plural && !r.notes[k].possess && (r.hasClass(m.Last, min(m.Last+4, end), agreedWord) || r.takesTwo(m.Last, end) || r.isOfBothThere(m.Last, end))
}

// isOfBothThere reports whether what is told among tokens first to last is said to be of both: "their two countries".
func (r *resolver) isOfBothThere(first, last int) bool {
	for i := first + 1; i < last; i++ {
		if r.isWord(i, "countries", "nations", "states", "sides", "peoples") && r.isWord(i-1, "two", "both") {
			return true
		}
	}
	return false
}

// isImpersonal finds "it was agreed", which is said of those who talked.
func (r *resolver) isImpersonal(m *Mention) bool {
	k, end := m.Last, r.d.Sentences[max(0, r.d.SentenceAt(int(r.d.Tokens[m.First].Start)))].Last
	if k < end && r.isWord(k, "has", "had") {
		k++
	}
	if k >= end || !r.isWord(k, "was", "is", "been") {
		return false
	}
	if k++; k+1 < end && !r.isAgreed(k) {
		k++ // "also", "likewise"
	}
	return k < end && r.isAgreed(k)
}

func (r *resolver) isAgreed(k int) bool { return r.isWord(k, "agreed", "decided", "resolved") }

// several is whom "they" refers to: those who acted in the sentence before,
// when they were several, else the pair in focus.
func (r *resolver) several(k int) []string {
	switch {
	case r.nowMany && r.nowFirst != nil:
		return r.nowFirst
	case r.plural && r.subject != nil:
		return r.subject
	}
	if speaker := r.mentions.Speaker(r.d.Sentences[r.sentence].First); len(speaker) == 1 {
		return firstKnown(r.otherOf(r.pair, speaker[0]), r.pair)
	}
	return firstKnown(r.otherThanSpeaker(k), r.pair)
}

// otherThanSpeaker is the other of the two than who says "they" in a quotation, where what they do is not done together:
// "“They will keep their markets closed to us,” Mali's minister said".
func (r *resolver) otherThanSpeaker(k int) []string {
	m := &r.mentions.All[k]
	q, isQuoted := r.d.InQuotation(int(r.d.Tokens[m.First].Start))
	if !isQuoted || !r.isWord(m.First, "they") {
		return nil
	}
	for i := m.Last; i < r.d.Sentences[r.sentence].Last; i++ {
		if r.isWord(i, "agreed", "agree", "joint", "jointly", "together", "both", "mutual", "bilateral", "collaborate", "cooperate") {
			return nil
		}
	}
	said, ok := r.saidBeside(q)
	if !ok {
		said = firstKnown(r.carriedOn(q), r.speaker)
	}
	return r.otherOf(r.pair, single(said))
}

// isOfSpeaker reports whether an office is what the speaker of a transcript holds
// himself, so that he speaks of the other one's: "PREMIER ABALO: The premier told me".
func (r *resolver) isOfSpeaker(m *Mention) bool {
	if m.Plural || len(r.mentions.Pair) != 2 || !r.isWord(m.First, "the") && !r.isHuman(m) {
		return false
	}
	speaker := r.mentions.Speaker(m.First)
	if len(speaker) != 1 || !slices.Contains(r.mentions.Pair, speaker[0]) {
		return false
	}
	words := strings.TrimPrefix(strings.ToUpper(r.d.Words(m.First, m.Last)), "THE ")
	return r.isTitle(m) && strings.Contains(r.labelAt(m.First)+" ", words+" ")
}

// withOthers adds to the speaker those whom "we both" counts in, or with whom
// the speaker has agreed: "With Chile I have agreed that we will".
func (r *resolver) withOthers(k int, speaker []string) []string {
	if len(speaker) != 1 {
		return speaker
	}
	m, sentence := &r.mentions.All[k], r.notes[k].sentence
	end := r.d.Sentences[sentence].Last
	if codes := firstKnown(r.withAgreed(m, speaker, end), r.withMet(m, speaker, end)); codes != nil {
		return codes
	}
	for j := k - 1; j >= 0 && r.notes[j].sentence == sentence; j-- {
		if with := &r.mentions.All[j]; with.Use == Partner && r.hasClass(with.Last, m.First, agreedWord) {
			return r.union(speaker, with.Codes)
		}
	}
	return speaker
}

// withAgreed is those of whom the text has just told that they agreed, where the speaker is one of them and says it again: "Mali
// and Togo agreed to wait. “| We | have agreed to pay”".
func (r *resolver) withAgreed(m *Mention, speaker []string, end int) []string {
	if r.accord.sentence < r.sentence-longestAccord || !slices.Contains(r.accord.codes, speaker[0]) || !r.isWord(m.First, "we") || !r.hasClass(m.Last, min(m.Last+2, end), agreedWord) {
		return nil
	}
	return r.accord.codes
}

// withMet is the speaker and those who did with him what mention k, "we", is told to have done: with
// whom the sentence begins, whom he met, or the two that "we both" counts.
func (r *resolver) withMet(m *Mention, speaker []string, end int) []string {
	if len(r.guest) == 1 && r.guest[0] != speaker[0] && (r.takesTwo(m.Last, end) || r.promisedThere(m.Last, end)) {
		return r.union(speaker, r.guest)
	}
	if !slices.Contains(r.pair, speaker[0]) {
		return nil
	}
	for i := m.Last; i < min(m.Last+2, end); i++ {
		if r.isWord(i, "both") {
			return r.pair
		}
	}
	if len(r.pair) == 2 && !r.isWord(m.First, "i") && r.isTogether(m.Last, end) {
		return r.pair
	}
	if _, isQuoted := r.d.InQuotation(int(r.d.Tokens[m.First].Start)); isQuoted && !r.isWord(m.First, "i") && r.isOfBothOurs(m.Last, end) && r.isToldOfTalks() {
		return r.pair // "he met Chile's minister. “We agreed to”"
	}
	return nil
}

// isOfBothOurs reports whether what is told among tokens first to last takes two, or is between the speaker's and another's: "trade between
// our states".
func (r *resolver) isOfBothOurs(first, last int) bool {
	if r.takesTwo(first, last) {
		return true
	}
	for i := first; i+2 < last; i++ {
		if r.isWord(i, "between") && r.isWord(i+1, "our") {
			return true
		}
	}
	return false
}

// isTogether reports whether "we" before token i do something together that is told to be for both: "will work | together on a
// store that will support both countries".
func (r *resolver) isTogether(i, end int) bool {
	for last := min(i+longestToTogether, end); i < last && !r.isWord(i, "together", "jointly"); i++ {
		if r.d.Tokens[i].Kind != text.Word {
			return false
		}
	}
	if !r.isWord(i, "together", "jointly") || r.isWord(i+1, "with") {
		return false
	}
	if i++; i >= end || r.d.Tokens[i].Kind == text.Punct {
		return r.isToldOfTalks() // "we will act | together |."
	}
	for ; i < end; i++ {
		if r.isWord(i, "both") || r.isWord(i, "two") && r.isWord(i-1, "our") {
			return r.isWord(i+1, "our", "countries", "nations", "sides", "states", "economies", "peoples", "governments", "parties")
		}
	}
	return false
}

// longestToTogether is how many tokens stand between "we" and "together" at the most.
const longestToTogether = 7

// isToldOfTalks reports whether the pair in focus is who met, or agreed before, or whose statement on their talks the
// text is.
func (r *resolver) isToldOfTalks() bool {
	return len(r.pair) == 2 && (r.met >= 0 || r.author != nil || slices.Equal(r.accord.codes, r.pair) || holdsAll(r.salience.title, r.pair) && !hasBloc(r.pair) && r.isDealing())
}

// telling is who says "we" outside quotation marks: the one beside a verb of
// saying later in the sentence, the side whose statement the text is, the other
// one of the pair where we deal with the one, else the pair, as in a joint
// statement.
func (r *resolver) telling(k int) []string {
	last := r.d.Sentences[r.notes[k].sentence].Last
	if codes, ok := r.sayer(r.mentions.All[k].Last, last, false); ok && len(codes) == 1 {
		return codes
	}
	if own := r.own(r.mentions.All[k].First); own != nil && r.guest != nil && (r.takesTwo(r.mentions.All[k].Last, last) || r.promisedThere(r.mentions.All[k].Last, last)) {
		return r.union(own, r.guest)
	}
	if codes := r.mentions.Speaker(r.mentions.All[k].First); codes != nil {
		return codes
	}
	if codes := firstKnown(r.author, r.ours); codes != nil {
		if holdsAll(r.pair, codes) && (r.takesTwo(r.mentions.All[k].Last, last) || r.isOfTalks(k, last)) {
			return r.pair
		}
		return codes
	}
	if codes := r.dealtWith(k, last); codes != nil {
		return codes
	}
	if len(r.pair) < 2 && r.gathering != nil {
		return r.gathering
	}
	return r.pair
}

// promisedThere reports whether "we" behind token k are told to have promised, so that in a phrase
// with whom we met it is said of both: "In my talks with Chile, we | committed to".
func (r *resolver) promisedThere(k, last int) bool {
	for i := k; i < min(k+4, last); i++ {
		switch {
		case r.isWord(i, "committed", "decided", "resolved", "pledged", "reaffirmed", "undertook"):
			return true
		case r.d.Tokens[i].Kind != text.Word || r.isWord(i, "will", "to", "would", "shall"):
			return false
		}
	}
	return false
}

// isOfTalks reports whether "we" of mention k are those who met, in a statement on a journey or on
// talks: of what both promised there, and of what is done together, with no third.
func (r *resolver) isOfTalks(k, last int) bool {
	m := &r.mentions.All[k]
	if len(r.visited) == 0 || len(r.pair) != 2 || r.isPossessive(m.First) || r.isWord(m.First, "i") {
		return false
	}
	if r.promisedThere(m.Last, last) {
		return true
	}
	together := false
	for i := m.Last; i < last; i++ {
		if r.isWord(i, "with") {
			return false
		}
		together = together || r.isWord(i, "both", "cooperation", "collaboration", "joint", "jointly", "together", "mutual", "bilateral", "other's", "round", "consultations", "dialogue", "talks", "negotiations")
	}
	return together
}

// dealtWith is the other one of the pair where "we" of mention k deal with the
// one: "we will work with Peru".
func (r *resolver) dealtWith(k, last int) []string {
	for j := k + 1; j < len(r.mentions.All) && r.mentions.All[j].First < last; j++ {
		m := &r.mentions.All[j]
		if m.Kind == Pronoun || m.Use == Modifier && m.Kind == Demonym {
			continue
		}
		if m.Use == Partner && len(m.Codes) == 1 && !m.And && r.isWord(r.beforeArticle(m.First), "with") {
			return r.otherOf(r.pair, m.Codes[0])
		}
		return nil
	}
	return nil
}
