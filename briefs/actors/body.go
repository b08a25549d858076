package actors

import (
	"strings"

	"attache/briefs/text"
)

// A body that a text has named with its state stands later by its kind alone: "Kenya's port authority …
// The authority will".

// farthestBody is how many sentences behind a body's name its kind still stands for it.
const farthestBody = 12

// families are the words by which bodies of one kind are known: a bank is a lender again, an airline a carrier.
var families = [...]string{"bank lender", "airline airways air carrier", "mining miner", "insurance insurer", "refinery refiner", "shipping shipper carrier line", "power electric utility"}

// kinships is the families of each word, a bit each.
func kinships(lex *text.Lexicon) map[text.Sym]uint8 {
	kin := map[text.Sym]uint8{}
	for k, family := range families {
		for word := range strings.FieldsSeq(family) {
			kin[lex.Intern(word)] |= 1 << k
		}
	}
	return kin
}

// longestBody is how many tokens behind the name of a state the kind of its body stands at the most: "Peruvian
// | fruit exporters' association".
const longestBody = 6

// toldAgain is the body or bloc told of before that the words behind "the" at token i stand for.
func (s *search) toldAgain(i, end int) (Mention, note, bool) {
	if m, n, ok := s.bodyAgain(i, end); ok {
		return m, n, true
	}
	return s.blocAgain(i, end)
}

// bodyAgain is a body told of before, which the article at token i and its kind name.
func (s *search) bodyAgain(i, end int) (Mention, note, bool) {
	kind := i + 1
	if kind >= end || !s.words.in(s.d.Tokens[kind], kindWord) || s.d.Tokens[kind].Shape != text.Lower || kind+1 < end && !s.endsBody(kind+1) {
		return Mention{}, note{}, false
	}
	for k := len(s.mentions.All) - 1; k >= 0 && int(s.notes[k].sentence) >= s.index-farthestBody; k-- {
		if m := &s.mentions.All[k]; len(m.Codes) == 1 && s.isOfKind(m, &s.notes[k], s.d.Tokens[kind].Sym) {
			return Mention{First: i, Last: kind + 1, Kind: Body, Codes: m.Codes, Name: m.Name}, note{person: -1, rank: firm}, true
		}
	}
	return Mention{}, note{}, false
}

// longestBloc is how many words tell of what kind a bloc is at the most: "the West African | bloc".
const longestBloc = 3

// blocAgain is a bloc told of before, which is called so by where it is or how many it are.
func (s *search) blocAgain(i, end int) (Mention, note, bool) {
	for k := i + 2; k < min(end, i+2+longestBloc) && s.d.Tokens[k-1].Kind != text.Punct; k++ {
		if s.isWord(k, "bloc", "grouping") {
			return Mention{First: i, Last: k + 1, Kind: Office, Name: s.d.Words(i, k+1)}, note{person: -1, rank: unionBody}, true
		}
	}
	return Mention{}, note{}, false
}

// endsBody reports whether no noun and no owner stands at token k behind a kind of body.
func (s *search) endsBody(k int) bool {
	t := &s.d.Tokens[k]
	return t.Kind == text.Punct || t.Shape == text.Lower && !s.isWord(k, "of", "for", "in") && !s.words.in(*t, headWord|roleWord|humanWord|accordWord)
}

// isOfKind reports whether a mention names a body of a kind, or the state whose body of that kind the words behind
// it name.
func (s *search) isOfKind(m *Mention, n *note, kind text.Sym) bool {
	last := m.Last
	switch m.Kind {
	case Body:
	case State, Demonym, Seat:
		last = min(m.Last+longestBody, s.d.Sentences[n.sentence].Last)
	default:
		return false
	}
	for k := m.First; k < last && (k < m.Last || s.isInBody(k)); k++ {
		if t := &s.d.Tokens[k]; t.Sym != 0 && (t.Sym == kind || s.kin[t.Sym]&s.kin[kind] != 0) {
			return true
		}
	}
	return m.Kind <= Seat && s.isSentBy(m, kind)
}

// isSentBy reports whether those of a kind stand before the state that they are from: "a | delegation | of growers
// from Peru".
func (s *search) isSentBy(m *Mention, kind text.Sym) bool {
	if m.First < 2 || !s.isWord(m.First-1, "from", "of") {
		return false
	}
	k := m.First - 2
	return s.d.Tokens[k].Sym == kind || k >= 2 && s.isWord(k-1, "of") && s.d.Tokens[k-2].Sym == kind
}

// isInBody reports whether the name of a body that a state has can go on at token k.
func (s *search) isInBody(k int) bool {
	t := &s.d.Tokens[k]
	switch w := t.Of(s.d.Text); {
	case w == "and":
		return k+1 < len(s.d.Tokens) && s.isName(k-1) && s.isName(k+1) // "Food and Drug Authority"
	case t.Kind == text.Punct:
		return w == "’" || w == "'" || w == "-"
	}
	return !s.words.in(*t, stopWord)
}
