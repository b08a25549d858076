package actors

import (
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"attache/briefs/match"
	"attache/briefs/text"
)

// form is one way to write an entry of the tables.
type form struct {
	*entry
	casing casing
}

// entry is what a phrase of the tables stands for.
type entry struct {
	kind   Kind
	rank   rank
	codes  []string // shared by all who bear them
	name   string
	silent bool // a name with a state's name in it that names no party
	unsure bool // also a common first name or another place: "Jordan"
	plural bool
	joint  bool     // a committee that two parties share
	unless string   // words of a text in which it means something else
	weak   bool     // means its party only in a text that names the party
	city   bool     // never a party itself
	count  int      // of a Joint: how many it says they are, 0 for two
	likely []string // of an Office: whose it is, when they are in the text
}

// casing says which capitals a phrase must be written with.
type casing uint8

const (
	anyCasing casing = iota
	capital          // its first word begins with one
	upper            // its first word has no small letters
	small            // its first word begins with none
	second           // its second word begins with one: "the Twelve"
	alone            // and no other capital follows: "the North", not "the North Sea"
)

// rank sorts those who act for a state, so that "the ministry" goes back to a
// ministry and "the company" to a company.
type rank uint8

const (
	noRank rank = iota
	ministry
	government
	legislature
	unionBody
	firm
	agency
	crown
	world // of many states: never a party
	ranks
)

// isState reports whether a body of this rank speaks for one state.
func (r rank) isState() bool {
	return r == ministry || r == government || r == legislature || r == agency
}

// names is every phrase and word class a Reader asks about.
type names struct {
	set     match.Trie[form]
	words   vocabulary
	parties map[string]string // code to the name shown
	shared  map[string][]string
	codes   []string // room for the slices of shared
	entries []entry  // room for what the phrases stand for
	former  []former
	members map[string]string  // a bloc's members, blanks between their codes
	kin     map[text.Sym]uint8 // the families of kinds of bodies that a word is of
}

// former is a state that is gone, and the state whose names may mean it.
type former struct{ code, successor string }

// The size of the tables, to make room once; more is made when they grow.
const (
	phrasesHeld = 2800
	entriesHeld = 700
	codesHeld   = 300
)

func newNames(lex *text.Lexicon) *names {
	n := &names{parties: make(map[string]string, codesHeld), shared: make(map[string][]string, codesHeld), members: map[string]string{}, kin: kinships(lex)}
	n.set.Grow(phrasesHeld)
	n.silence(lex)
	n.states(lex)
	n.formerStates(lex)
	n.cities(lex)
	n.regions(lex)
	n.blocs(lex)
	n.bodies(lex)
	n.references(lex)
	n.epithets(lex)
	n.words = newVocabulary(lex)
	for sym := range n.words {
		if n.set.Begins(text.Sym(sym)) {
			n.words[sym] |= tableWord
		}
	}
	return n
}

// share is the one slice that stands for a code.
func (n *names) share(code string) []string {
	if s, ok := n.shared[code]; ok {
		return s
	}
	if len(n.codes) == cap(n.codes) {
		n.codes = make([]string, 0, codesHeld)
	}
	k := len(n.codes)
	n.codes = append(n.codes, code)
	n.shared[code] = n.codes[k : k+1 : k+1]
	return n.shared[code]
}

// hold is where an entry stands that forms share.
func (n *names) hold(e entry) *entry {
	if len(n.entries) == cap(n.entries) {
		n.entries = make([]entry, 0, entriesHeld)
	}
	n.entries = append(n.entries, e)
	return &n.entries[len(n.entries)-1]
}

// add enters a name of a table. Acronyms and names in capitals must be written so.
func (n *names) add(lex *text.Lexicon, phrase string, e *entry) {
	n.enter(lex, phrase, form{e, casingOf(phrase)})
}

// enter enters a phrase. What stands for the same party already, in other
// letters, is from then on known in either; any other doublet is a bug in a
// table.
func (n *names) enter(lex *text.Lexicon, phrase string, f form) {
	if n.set.Enter(lex, phrase, f) {
		return
	}
	held := n.held(lex, phrase)
	switch {
	case held == nil:
		panic(fmt.Sprintf("actors: a name of %q has no words", f.name))
	case held.casing == f.casing || held.kind != f.kind || !slices.Equal(held.codes, f.codes):
		panic(fmt.Sprintf("actors: %q stands twice, for %q %v and for %q %v", phrase, held.name, held.codes, f.name, f.codes))
	}
	held.casing = min(held.casing, f.casing)
}

// held is what a phrase stands for, nil for nothing.
func (n *names) held(lex *text.Lexicon, phrase string) *form {
	tokens := lex.Learn(nil, phrase)
	if len(tokens) == 0 {
		return nil
	}
	f, last := n.set.Longest(tokens, 0, len(tokens))
	if last < len(tokens) {
		return nil
	}
	return f
}

// known is the one slice that stands for a party of the tables. An unknown
// code is a bug in a table.
func (n *names) known(code, table string) []string {
	if n.parties[code] == "" {
		panic(fmt.Sprintf("actors: no party has the code %q, which stands in %s", code, table))
	}
	return n.share(code)
}

// casingOf is how a name of the tables must be written: a single word of two to
// six capitals in capitals, any other that begins with a capital with one.
func casingOf(phrase string) casing {
	first, _, longer := strings.Cut(phrase, " ")
	letters, capitals, smalls := 0, 0, 0
	for _, r := range first {
		switch {
		case r == '.':
			continue
		case unicode.IsUpper(r):
			capitals++
		case unicode.IsLower(r):
			smalls++
		}
		letters += utf8.RuneLen(r)
	}
	switch {
	case !longer && smalls == 0 && capitals >= 2 && letters <= 6:
		return upper
	case capitals > 0:
		return capital
	}
	return anyCasing
}
