package actors

import (
	"slices"
	"strings"

	"attache/briefs/text"
)

func (r *resolver) individual(k int) {
	n := r.notes[k].person
	p := &r.people[n]
	if p.codes == nil {
		p.codes = r.sideOfPerson(k, p)
	}
	if len(p.codes) == 1 {
		r.mentions.People[n].Party = p.codes[0]
	}
	r.mentions.All[k].Codes = p.codes
}

// sideOfPerson is whose a person is whom his own words give no state, nil where nothing tells.
func (r *resolver) sideOfPerson(k int, p *person) []string {
	if codes := r.apposed(k); codes != nil {
		return codes
	}
	switch {
	case isOfficial(p.Title):
		return r.ofNoMinister(p.Title, firstKnown(r.american(p.Title), r.commissioner(p.Title), r.sameOffice(k), r.opposite(k), r.hosting(k), r.metThere(k), r.across(k), r.guestOf(k), r.otherHolder(p), r.ofBare(p), r.toldBefore(k), r.travelled(k), r.besought(k), r.nearest(k)))
	case r.notes[k].sentence == 0 && hasTitle(p.Title, "gen", "general", "marshal"):
		return r.datelineOf()
	}
	return nil
}

// ofNoMinister is whose a person is by what stands around him: the United States have no minister, so that he is of the other of
// the two, else of where the text is told from.
func (r *resolver) ofNoMinister(title string, codes []string) []string {
	if len(codes) != 1 || codes[0] != "US" || !hasTitle(title, "minister", "premier") {
		return codes
	}
	return firstKnown(r.otherOf(r.article, "US"), r.notAt(codes), codes)
}

// otherHolder is the other side's, where the text gives the same office to somebody of the first by its name: no state
// has two presidents.
func (r *resolver) otherHolder(p *person) []string {
	office := headOffice(p.Title)
	if office == "" || len(r.article) != 2 {
		return nil
	}
	for i := range r.people {
		if q := &r.people[i]; len(q.codes) == 1 && headOffice(q.Title) == office && !strings.EqualFold(q.Title, office) && !sharesName(p.Name, q.Name) {
			return r.otherOf(r.article, q.codes[0])
		}
	}
	return nil
}

// headOffice is the office in a title that one at a time holds, empty for any other.
func headOffice(title string) string {
	if hasTitle(title, "vice", "deputy", "former", "vice-president", "company", "bank", "ex-president", "university") {
		return ""
	}
	title = strings.ToLower(title)
	for _, office := range [...]string{"president", "prime minister"} {
		if strings.HasSuffix(title, office) {
			return office
		}
	}
	return ""
}

// sharesName reports whether two names have a word in common, so that they may be one person's.
func sharesName(a, b string) bool {
	for w := range strings.FieldsSeq(a) {
		if slices.Contains(strings.Fields(b), w) {
			return true
		}
	}
	return false
}

// ofBare is the state of a minister whom the text names without one, where it tells of all the other side's whose
// they are.
func (r *resolver) ofBare(p *person) []string {
	if len(r.bare) == 1 && r.home != nil && r.home[0] == r.bare[0] && hasTitle(p.Title, "minister", "premier") {
		return r.bare
	}
	return nil
}

// toldBefore is whose office the text has told of before, whose name mention k gives: "New
// Delhi's ambassador said. Ambassador Nitin Kale added".
func (r *resolver) toldBefore(k int) []string {
	m := &r.mentions.All[k]
	for i := m.First; i < m.Last; i++ {
		if t := r.d.Tokens[i]; r.words.in(t, roleWord) && r.words.in(t, titleWord) {
			return r.offices[officeName{last: t.Sym}]
		}
	}
	return nil
}

// opposite is the other party of the pair, when mention k stands beside someone
// of the first: "Commissioner Novak and Minister Hasan".
func (r *resolver) opposite(k int) []string {
	beside := k - 1
	if k == 0 || !r.mentions.All[beside].And {
		if beside = k + 1; !r.mentions.All[k].And {
			return nil
		}
	}
	if codes := r.mentions.All[beside].Codes; len(codes) == 1 {
		return r.otherOf(r.article, codes[0])
	}
	return nil
}

// across is the other party of the pair for someone whom one of the first meets,
// or who meets one: "the Chilean minister met with President Ama Boateng".
func (r *resolver) across(k int) []string {
	switch r.mentions.All[k].Use {
	case Partner:
		for j := k - 1; j >= 0 && r.notes[j].sentence == r.notes[k].sentence; j-- {
			by := &r.mentions.All[j]
			if len(by.Codes) == 1 && (by.Use == Agent || by.Kind == Individual) {
				return r.otherOf(r.article, by.Codes[0])
			}
		}
	case Agent:
		if k+1 < len(r.mentions.All) && r.notes[k+1].sentence == r.notes[k].sentence {
			if with := &r.mentions.All[k+1]; with.Use == Partner && len(with.Codes) == 1 {
				return r.otherOf(r.article, with.Codes[0])
			}
		}
	}
	return nil
}

// hosting is the state that a person welcomes another to: "Prime Minister Moss welcomed
// President Otieno to Norway"; of who is welcomed, the other one of the pair.
func (r *resolver) hosting(k int) []string {
	sentence, welcome := r.notes[k].sentence, -1
	for i := r.d.Sentences[sentence].First; i < r.d.Sentences[sentence].Last; i++ {
		if r.isWord(i, "welcomed", "welcomes", "received", "hosted") {
			welcome = i
			break
		}
	}
	if welcome < 0 {
		return nil
	}
	for j := k + 1; j < len(r.mentions.All) && r.notes[j].sentence == sentence; j++ {
		m := &r.mentions.All[j]
		if m.First < welcome || m.Kind != State && m.Kind != Seat || len(m.Codes) != 1 || !r.isWord(m.First-1, "to", "in") {
			continue
		}
		if r.mentions.All[k].Last <= welcome {
			return m.Codes
		}
		return r.otherOf(r.article, m.Codes[0])
	}
	return nil
}

// apposed is whose the one is whom a comma sets off before his name: "The host, | Minister Luis Soto, said",
// "his visitor from Lima, | Minister Luis Soto".
func (r *resolver) apposed(k int) []string {
	m := &r.mentions.All[k]
	if k == 0 || r.mentions.All[k-1].Last != m.First-1 || !r.isWord(m.First-1, ",") || r.mentions.All[k-1].And {
		return nil
	}
	before := &r.mentions.All[k-1]
	if len(before.Codes) != 1 {
		return nil
	}
	switch {
	case (before.Kind == Office || before.Kind == Body) && !before.Plural && r.isHuman(before):
		return before.Codes
	case before.Kind == State || before.Kind == Seat:
		return r.fromThere(k, before)
	}
	return nil
}

// fromThere is the state from which the one has come whom mention k names behind it: "his visitor from | Lima, |
// Minister Luis Soto", and not "the premier of Peru, President Ana Vera".
func (r *resolver) fromThere(k int, at *Mention) []string {
	first := at.First - 1
	if first < 1 || !r.isWord(first, "from", "of") || !r.words.in(r.d.Tokens[first-1], humanWord) {
		return nil
	}
	office := r.d.Tokens[first-1]
	if r.words.in(office, titleWord) && isOfficial(r.people[r.notes[k].person].Title) && !r.holds(k, office) {
		return nil
	}
	return at.Codes
}

// holds reports whether the person of mention k bears the title of an office.
func (r *resolver) holds(k int, office text.Token) bool {
	return hasTitle(r.people[r.notes[k].person].Title, strings.ToLower(office.Of(r.d.Text)))
}

// metThere is the state of the place where the one who acts has met someone: "flew to Lima, where
// she met Minister Luis Soto".
func (r *resolver) metThere(k int) []string {
	m, sentence := &r.mentions.All[k], r.notes[k].sentence
	if m.Use != Partner {
		return nil
	}
	for j := k - 1; j >= 0 && r.notes[j].sentence == sentence; j-- {
		at := &r.mentions.All[j]
		if (at.Kind == State || at.Kind == Seat) && at.Use == Place && len(at.Codes) == 1 && !r.isDateline(at, &r.d.Sentences[sentence]) && r.isOther(at) && r.hasWordIn(at.Last, m.First, "where") {
			return at.Codes
		}
	}
	return nil
}

// guestOf is the other party of the pair for someone who meets, or is asked by, one
// whose state the same sentence says: "Premier Moss welcomed the President of Kenya".
func (r *resolver) guestOf(k int) []string {
	last := r.mentions.All[k].Last
	for j := k + 1; j < len(r.mentions.All) && r.notes[j].sentence == r.notes[k].sentence; j++ {
		m := &r.mentions.All[j]
		isStated := len(m.Codes) == 1 && (m.Kind == Individual || (m.Kind == Office || m.Kind == Body) && r.isHuman(m))
		if isStated && (r.hasClass(last, m.First, meetWord) || r.hasWordIn(last, m.First, "invitation")) {
			return r.otherOf(r.article, m.Codes[0])
		}
	}
	return nil
}

// besought is the state of who does what the one of another state has asked for: "At the request of Peru's
// premier, | President Ana Vera". It is the other of the pair, or the one that the text is told from.
func (r *resolver) besought(k int) []string {
	m, sen := &r.mentions.All[k], &r.d.Sentences[r.notes[k].sentence]
	asked := -1
	for i := sen.First; i < m.First && asked < 0; i++ {
		if r.isWord(i, "request", "requested", "appeal", "asked", "urged", "pressed", "invited", "wish", "plea", "demanded", "demand") {
			asked = i
		}
	}
	if asked < 0 {
		return nil
	}
	for j := k - 1; j >= 0 && r.notes[j].sentence == r.notes[k].sentence; j-- {
		by := &r.mentions.All[j]
		if len(by.Codes) != 1 || by.Use == Place || by.Kind == Pronoun {
			continue
		}
		if codes := r.otherOf(r.article, by.Codes[0]); codes != nil {
			return codes
		}
		if at := r.datelineOf(); at != nil && at[0] != by.Codes[0] {
			return at
		}
		return nil
	}
	return nil
}

// datelineOf is the state of the place that heads the text, nil where none does.
func (r *resolver) datelineOf() []string {
	if len(r.mentions.All) == 0 {
		return nil
	}
	m := &r.mentions.All[0]
	if m.Kind > Bloc || len(m.Codes) != 1 || !r.isDateline(m, &r.d.Sentences[r.notes[0].sentence]) {
		return nil
	}
	return m.Codes
}

// american is the United States for a title that mostly its Congress or its departments give, in a text
// that it is a party of.
func (r *resolver) american(title string) []string {
	if !r.isParty("US") {
		return nil
	}
	title = strings.ToLower(title)
	if hasTitle(title, "sen", "rep", "senator", "congressman", "congresswoman") || strings.Contains(title, "under secretary") || strings.Contains(title, "assistant secretary") {
		return r.one("US")
	}
	return nil
}

// commissioner is the Union for a title that its Commission gives, in a text that it is a party of.
func (r *resolver) commissioner(title string) []string {
	if r.isParty("EU") && hasTitle(title, "commissioner") && !hasTitle(title, "high", "police", "customs", "tax", "insurance", "deputy") {
		return r.one("EU")
	}
	return nil
}

func hasTitle(title string, words ...string) bool {
	for w := range strings.FieldsSeq(strings.ToLower(title)) {
		if slices.Contains(words, strings.Trim(w, ".,")) {
			return true
		}
	}
	return false
}

// isOfficial reports whether a title is one that a state gives.
func isOfficial(title string) bool {
	return hasTitle(title, "minister", "ministry", "secretary", "undersecretary", "ambassador", "premier", "chancellor", "commissioner", "negotiator", "director-general",
		"director", "official", "spokesman", "spokeswoman", "spokesperson", "president", "representative", "envoy", "senator", "lawmaker", "vice", "sen", "rep", "congressman", "congresswoman")
}

// bodyOf gives a ministry or the like without a state the nearest one, a joint
// committee the pair; a firm or lobby stands for itself.
func (r *resolver) bodyOf(k int) []string {
	m, n := &r.mentions.All[k], r.notes[k].rank
	switch {
	case n == firm && r.madeBy(k) != nil:
		return r.madeBy(k)
	case n == world || n == firm || n == unionBody:
		return r.itself(m)
	case (r.notes[k].joint || r.isOwnCommission(m)) && len(r.pair) == 2:
		return r.pair
	case n == noRank:
		return r.itself(m)
	}
	return r.nearest(k)
}

// madeBy is the state of a firm that was told of without its name, in the sentence before or the one before that, where
// mention k is the first to name one: "A Japanese shipbuilder won an order. | Kobayashi Heavy Industries | will".
func (r *resolver) madeBy(k int) []string {
	name := r.mentions.All[k].Name
	if r.maker.name != "" {
		if r.maker.name == name || strings.HasPrefix(r.maker.name, name+" ") {
			return r.maker.codes
		}
		return nil
	}
	if r.maker.codes == nil || r.notes[k].sentence <= r.maker.sentence || r.notes[k].sentence > r.maker.sentence+2 {
		return nil
	}
	r.maker.name = name
	return r.maker.codes
}
