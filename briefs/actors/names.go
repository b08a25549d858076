package actors

import (
	_ "embed"
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"attache/briefs/match"
	"attache/briefs/text"
)

//go:embed states.tsv
var stateTable string

//go:embed former.tsv
var formerTable string

//go:embed cities.tsv
var cityTable string

//go:embed blocs.tsv
var blocTable string

//go:embed bodies.tsv
var bodyTable string

//go:embed people.tsv
var peopleTable string

// form is one way to write an entry of the tables.
type form struct {
	*entry
	letter letter
}

// entry is what a phrase of the tables stands for.
type entry struct {
	kind   Kind
	rank   rank
	codes  []string // shared by all who bear them
	name   string
	title  string // of an Individual
	silent bool   // a name with a state's name in it that names no party
	unsure bool   // also a common first name or another place: "Jordan"
	plural bool
	weak   bool     // means its party only in a text that names the party
	city   bool     // never a party itself
	likely []string // of an Office: whose it is, when they are in the text
}

// letter says which capitals a phrase must be written with.
type letter uint8

const (
	anyLetter letter = iota
	capital          // its first word begins with one
	upper            // its first word has no small letters
	small            // its first word begins with none
	second           // its second word begins with one: "the Twelve"
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
	members map[string]string // a bloc's members, blanks between their codes
}

// former is a state that is gone, and the state whose names may mean it.
type former struct{ code, successor string }

// The size of the tables, to make room once; more is made when they grow.
const (
	phrasesHeld = 3600
	entriesHeld = 2600
	codesHeld   = 300
)

func newNames(lex *text.Lexicon) *names {
	n := &names{parties: make(map[string]string, codesHeld), shared: make(map[string][]string, codesHeld), members: map[string]string{}}
	n.set.Grow(phrasesHeld)
	n.silence(lex)
	n.states(lex)
	n.formerStates(lex)
	n.cities(lex)
	n.blocs(lex)
	n.bodies(lex)
	n.people(lex)
	n.references(lex)
	n.words = newVocabulary(lex)
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

// mostColumns is how many columns a table may have.
const mostColumns = 8

// rows cuts a table into its columns; col holds until the next row. A row with
// fewer columns than asked for is a bug in the table.
func rows(table string, columns int, yield func(col []string)) {
	var room [mostColumns]string
	for line := range strings.Lines(table) {
		line = strings.TrimRight(line, "\n")
		if line == "" || line[0] == '#' {
			continue
		}
		col := room[:0]
		for c := range strings.SplitSeq(line, "\t") {
			col = append(col, c)
		}
		if len(col) < columns {
			panic(fmt.Sprintf("actors: %d columns, not %d, in %q", len(col), columns, line))
		}
		yield(col)
	}
}

// each calls yield with the phrases of a column, "; " between them.
func each(column string, yield func(phrase string)) {
	for column != "" {
		var phrase string
		phrase, column, _ = strings.Cut(column, "; ")
		yield(phrase)
	}
}

// firstOf is the phrase of a column that is shown.
func firstOf(column string) string {
	shown, _, _ := strings.Cut(column, "; ")
	return shown
}

// add enters a name of a table. Acronyms and names in capitals must be written so.
func (n *names) add(lex *text.Lexicon, phrase string, e *entry) {
	n.set.Enter(lex, phrase, form{e, letterOf(phrase)})
}

// letterOf is how a name of the tables must be written: a single word of two to
// six capitals in capitals, any other that begins with a capital with one.
func letterOf(phrase string) letter {
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
	case !longer && smalls == 0 && letters >= 2 && letters <= 6:
		return upper
	case capitals > 0:
		return capital
	}
	return anyLetter
}

func (n *names) states(lex *text.Lexicon) {
	rows(stateTable, 4, func(col []string) {
		n.called(lex, col, entry{unsure: isUnsure(col[0])})
		n.folk(lex, col)
	})
}

// folk enters the plural people of a state's adjectives.
func (n *names) folk(lex *text.Lexicon, col []string) {
	e := n.hold(entry{kind: State, codes: n.share(col[0]), name: n.parties[col[0]], plural: true})
	each(col[2], func(adjective string) {
		if people := peopleOf(adjective); people != "" {
			n.add(lex, people, e)
		}
	})
}

// formerStates enters what states were called before, and states that are gone.
func (n *names) formerStates(lex *text.Lexicon) {
	rows(formerTable, 5, func(col []string) {
		n.called(lex, col, entry{})
		n.folk(lex, col)
		if col[4] != "" {
			n.former = append(n.former, former{col[0], col[4]})
		}
	})
}

// called enters a party of a table: its names, as e says they are, its
// adjectives and its seats.
func (n *names) called(lex *text.Lexicon, col []string, e entry) {
	code := col[0]
	if n.parties[code] == "" {
		n.parties[code] = firstOf(col[1])
	}
	e.codes, e.name = n.share(code), n.parties[code]
	named := n.hold(e)
	each(col[1], func(name string) { n.add(lex, name, named) })
	seated := n.hold(entry{kind: Seat, codes: e.codes, name: e.name})
	each(col[3], func(seat string) { n.add(lex, seat, seated) })
	described := n.hold(entry{kind: Demonym, codes: e.codes, name: e.name})
	each(col[2], func(adjective string) { n.add(lex, adjective, described) })
}

func (n *names) cities(lex *text.Lexicon) {
	rows(cityTable, 2, func(col []string) {
		e := n.hold(entry{kind: Seat, codes: n.share(col[0]), name: n.parties[col[0]], city: true})
		each(col[1], func(city string) { n.add(lex, city, e) })
	})
}

// isUnsure marks the states whose name is as often a person's or another place's.
func isUnsure(code string) bool {
	switch code {
	case "GE", "JO", "TD", "GN", "DM", "NE":
		return true
	}
	return false
}

// peopleOf is the plural of an adjective that can be one: "Koreans", not "Chineses".
func peopleOf(adjective string) string {
	if len(adjective) < 5 || strings.HasSuffix(adjective, "ese") {
		return ""
	}
	switch adjective[len(adjective)-1] {
	case 'n', 'i', 't', 'r', 'k', 'e', 'd':
		return adjective + "s"
	}
	return ""
}

func (n *names) blocs(lex *text.Lexicon) {
	rows(blocTable, 4, func(col []string) {
		n.called(lex, col, entry{kind: Bloc, rank: unionBody})
		if len(col) > 4 {
			n.members[col[0]] = col[4]
		}
	})
	// The continent is the bloc in a text that names the bloc.
	n.add(lex, "Europe", n.hold(entry{kind: Bloc, rank: unionBody, codes: n.share("EU"), name: "Europe", weak: true}))
	n.add(lex, "Europeans", n.hold(entry{kind: State, codes: n.share("EU"), name: "Europe", plural: true, weak: true}))
}

var rankNames = map[string]rank{
	"ministry": ministry, "agency": agency, "chamber": agency, "firm": firm, "legislature": legislature,
	"bank": agency, "executive": unionBody, "bloc": unionBody, "world": world,
}

func (n *names) bodies(lex *text.Lexicon) {
	rows(bodyTable, 3, func(col []string) {
		e := entry{kind: Body, rank: rankNames[col[1]]}
		if col[0] != "-" {
			e.codes = n.share(col[0])
		}
		each(col[2], func(name string) {
			bare, capitals := strings.CutSuffix(name, "!")
			e.name = bare
			f := form{n.hold(e), letterOf(bare)}
			if capitals {
				f.letter = upper
			}
			n.set.Enter(lex, bare, f)
		})
	})
}

func (n *names) people(lex *text.Lexicon) {
	rows(peopleTable, 4, func(col []string) {
		e := n.hold(entry{kind: Individual, codes: n.share(col[0]), name: col[1], title: col[2]})
		each(col[3], func(name string) { n.set.Enter(lex, name, form{e, capital}) })
	})
}
