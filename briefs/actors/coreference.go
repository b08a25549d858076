package actors

import (
	"slices"

	"attache/briefs/text"
)

// joint is whom "the two sides" refers to, or "the three ministers".
func (r *resolver) joint(k int) []string {
	if r.isPartOfThree(k) {
		return r.partOfThree(k)
	}
	if codes := firstKnown(r.statesOf(k), r.apposedStates(k), r.ofRegion(k), r.between(k)); codes != nil {
		return codes
	}
	if codes := r.ofGathering(k); codes != nil {
		return codes
	}
	if e := r.notes[k].entry; e != nil && e.count > 2 {
		if codes := r.recent(k, e.count); codes != nil {
			return codes
		}
	}
	if len(r.pair) > 2 && r.isOfTwo(&r.mentions.All[k]) {
		return firstKnown(r.recent(k, 2), r.pair)
	}
	if m := &r.mentions.All[k]; r.isWord(m.Last-1, "countries", "nations", "capitals") && hasBloc(r.pair) && len(r.article) == 2 && !hasBloc(r.article) {
		return r.article // a bloc is no country
	}
	if len(r.pair) == 1 {
		return nil // two are never the one that the text names
	}
	return r.pair
}

// ofRegion is the two that were told of last of those which a mention says to lie somewhere, "both Balkan countries", or the only
// two of whom it can be: "both Koreas".
func (r *resolver) ofRegion(k int) []string {
	likely := r.notes[k].likely()
	if len(likely) < 3 {
		return likely
	}
	var codes []string
	for j := k - 1; j >= 0; j-- {
		for _, code := range r.mentions.All[j].Codes {
			if !slices.Contains(likely, code) || slices.Contains(codes, code) {
				continue
			}
			if codes = r.union(codes, r.one(code)); len(codes) == 2 {
				return codes
			}
		}
	}
	return nil
}

// between is the two between whom something is told of right before a relative clause in which mention k stands: "talks between Ana
// Vega and Chile's Juan Soto, in which | the two leaders | agreed".
func (r *resolver) between(k int) []string {
	first := r.mentions.All[k].First
	if first < 2 || !r.isWord(first-1, "which", "where", "whom") {
		return nil
	}
	for j := k - 1; j >= 0 && r.notes[j].sentence == r.notes[k].sentence; j-- {
		m := &r.mentions.All[j]
		if m.First == 0 || !r.isWord(m.First-1, "between") {
			continue
		}
		if codes := r.mentions.Side(m.First); len(codes) == 2 {
			return codes
		}
	}
	return nil
}

// hasBloc reports whether one of some parties is no state.
func hasBloc(codes []string) bool {
	return slices.ContainsFunc(codes, func(code string) bool { return len(code) > 2 || code == "EU" })
}

// apposedStates is the states that a comma sets beside those who are counted: "the two countries, | Peru
// and Chile, | will".
func (r *resolver) apposedStates(k int) []string {
	m := &r.mentions.All[k]
	if k+1 >= len(r.mentions.All) || r.mentions.All[k+1].First != m.Last+1 || !r.isWord(m.Last, ",") || !r.mentions.All[k+1].And {
		return nil
	}
	count := 2
	if e := r.notes[k].entry; e != nil && e.count > count {
		count = e.count
	}
	if codes := r.mentions.Side(r.mentions.All[k+1].First); len(codes) == count {
		return codes
	}
	return nil
}

// statesOf is the states that those who are told of together are of: "the leaders | of Peru and Chile".
func (r *resolver) statesOf(k int) []string {
	if m := &r.mentions.All[k]; m.Last >= len(r.d.Tokens) || !r.isWord(m.Last, "of", "from") {
		return nil
	}
	return r.statesAfter(k)
}

// recent is the so many parties that were set side by side last before mention
// k, in its sentence and the few before it; else the last so many that acted
// there, else the first so many of the text.
func (r *resolver) recent(k, count int) []string {
	first := k
	for first > 0 && r.notes[first-1].sentence >= r.notes[k].sentence-recentSentences {
		first--
	}
	for j := k - 1; j >= first; j-- {
		if codes := r.mentions.Side(r.mentions.All[j].First); len(codes) == count {
			return codes
		}
	}
	var codes []string
	for j := k - 1; j >= first && len(codes) < count; j-- {
		if m := &r.mentions.All[j]; len(m.Codes) == 1 && m.Use.Acts() && r.parties[m.Codes[0]] != "" {
			codes = r.union(codes, m.Codes)
		}
	}
	if len(codes) == count {
		return codes
	}
	return r.foremost(count)
}

// foremost is the first so many parties of the text, nil where it has fewer.
func (r *resolver) foremost(count int) []string {
	if len(r.mentions.Parties) < count {
		return nil
	}
	var codes []string
	for _, p := range r.mentions.Parties[:count] {
		codes = r.union(codes, r.one(p.ID))
	}
	return codes
}

// recentSentences is how far back "the three" reaches.
const recentSentences = 3

func (s *search) isParty(code string) bool {
	return slices.ContainsFunc(s.mentions.Parties, func(p Party) bool { return p.ID == code })
}

func (s *search) hasWord(m *Mention, word string) bool { return s.hasWordIn(m.First, m.Last, word) }

// institution is whose "the trade ministry" is: the one called so before, else
// where the text is told from; a bare "the ministry" is the last one named.
func (r *resolver) institution(k int) []string {
	m := &r.mentions.All[k]
	if r.place != nil {
		return r.place
	}
	if codes := r.offices[r.bareName(m)]; codes != nil {
		return codes
	}
	if m.Last-m.First <= 2 {
		return r.nearest(k)
	}
	return r.here()
}

// officeName is what an office is called: its first and last word without the
// article, or the last word alone.
type officeName struct{ first, last text.Sym }

func (r *resolver) lastWord(m *Mention) officeName {
	return officeName{last: r.d.Tokens[m.Last-1].Sym}
}

func (r *resolver) bareName(m *Mention) officeName {
	first := m.First
	for first+1 < m.Last && !r.words.in(r.d.Tokens[first], portfolioWord|roleWord|titleWord|headWord) {
		first++ // "the", "Thailand's"
	}
	return officeName{r.d.Tokens[first].Sym, r.d.Tokens[m.Last-1].Sym}
}

// isBareIn reports whether a plural office stands without a state: "Officials",
// "ministers", "Foreign Ministers", who are those of the two sides.
func (r *resolver) isBareIn(m *Mention) bool {
	if m.Last-m.First == 1 {
		return r.isWord(m.First, "ministers", "presidents", "officials", "leaders", "negotiators", "delegations")
	}
	for k := m.First; k < m.Last-1; k++ {
		if !r.words.in(r.d.Tokens[k], portfolioWord) && !r.isWord(k, "prime", "and", "for", "of") {
			return false
		}
	}
	return r.isWord(m.Last-1, "ministers") && !r.isWord(m.Last, "of", "from")
}

func (s *search) isHuman(m *Mention) bool {
	for _, t := range s.d.Tokens[m.First:m.Last] {
		if s.words.in(t, titleWord) || s.isWordOf(t, "official") || s.isWordOf(t, "officials") || s.isFellow(t) {
			return true
		}
	}
	return false
}

// isFellow reports whether a word is what one who deals with another is to him.
func (s *search) isFellow(t text.Token) bool {
	switch t.Of(s.d.Text) {
	case "counterpart", "colleague", "host", "hostess", "guest", "visitor", "number":
		return true
	}
	return false
}

func (s *search) isWordOf(t text.Token, w string) bool { return t.Of(s.d.Text) == w }

// owner is the state that owns an office: "its commerce ministry", "China's
// president".
func (r *resolver) owner(k int) []string {
	m, first := &r.mentions.All[k], r.mentions.All[k].First
	if inner := int(r.notes[k].inner); inner > 0 {
		first = inner
	}
	if k > 0 && r.notes[k-1].possess && r.mentions.All[k-1].Last >= first-1 {
		return r.mentions.All[k-1].Codes
	}
	if !r.isPossessive(first) {
		return r.stateBefore(m.First)
	}
	switch {
	case r.isWord(first, "their"):
		return firstKnown(r.saying(k), r.several(k))
	case r.words.in(r.d.Tokens[first], firstWord):
		return r.speakerOf(k)
	case !r.isWord(first, "its"):
		return firstKnown(r.nowHuman, r.person, r.human)
	case len(r.nowFirst) == 1 && !r.nowMany && (r.isClauseOpening(first) || r.isToldBehind(m)):
		return r.nowFirst // "Chile owes the bank money, and | its | government will", "Chile will tax wool from Peru, | its | minister said"
	case r.nowLast != nil:
		return r.nowLast
	case len(r.subject) == 1:
		return r.subject
	}
	return r.last
}

// isClauseOpening reports whether a comma and "and" stand before token k.
func (r *resolver) isClauseOpening(k int) bool {
	return k > 1 && r.isWord(k-1, "and", "but") && r.d.Tokens[k-2].Of(r.d.Text) == ","
}

// isToldBehind reports whether a mention is of who says what a comma ends before it: "…, | its minister | said".
func (r *resolver) isToldBehind(m *Mention) bool {
	return m.First > 0 && r.isWord(m.First-1, ",") && m.Last < len(r.d.Tokens) && r.words.in(r.d.Tokens[m.Last], sayWord)
}

// blocOf is the bloc that the text is about.
func (r *resolver) blocOf() []string {
	if r.by[unionBody] != nil {
		return r.by[unionBody]
	}
	for _, p := range r.mentions.Parties {
		if len(p.ID) > 2 || p.ID == "EU" {
			return r.one(p.ID)
		}
	}
	return nil
}

// hasClass reports whether a word of a class stands among tokens first to last.
func (s *search) hasClass(first, last int, c class) bool {
	for i := first; i < last; i++ {
		if s.words.in(s.d.Tokens[i], c) {
			return true
		}
	}
	return false
}

// beforeArticle is the token before token k, or the one before its article.
func (s *search) beforeArticle(k int) int {
	if k--; k > 0 && s.words.in(s.d.Tokens[k], articleWord) {
		k--
	}
	return max(k, 0)
}

// otherOf is the other one of two parties, nil where the code is neither's.
func (r *resolver) otherOf(two []string, code string) []string {
	switch {
	case len(two) != 2:
		return nil
	case two[0] == code:
		return r.one(two[1])
	case two[1] == code:
		return r.one(two[0])
	}
	return nil
}

// endsAt reports whether mention k or one behind it ends at token last.
func (c *Mentions) endsAt(k, last int) bool {
	for ; k < len(c.All) && c.All[k].First < last; k++ {
		if c.All[k].Last == last {
			return true
		}
	}
	return false
}
