package actors

import (
	_ "embed"
	"fmt"
	"strings"

	"attache/briefs/actors/phrases"
	"attache/briefs/rules"
	"attache/briefs/text"
)

//go:embed states.tsv
var stateTable string

//go:embed cities.tsv
var cityTable string

//go:embed blocs.tsv
var blocTable string

//go:embed bodies.tsv
var bodyTable string

//go:embed people.tsv
var peopleTable string

// entry is what a phrase of the tables stands for.
type entry struct {
	kind   Kind
	letter letter
	rank   rank
	codes  []string // shared by all who bear them
	name   string
	title  string // of an Individual
	silent bool   // a name with a state's name in it that names no party
	unsure bool   // also a common first name or another place: "Jordan"
	plural bool
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
	set     phrases.Set[entry]
	words   vocabulary
	parties map[string]string // code to the name shown
	shared  map[string][]string
}

func newNames(lex *text.Lexicon) *names {
	n := &names{parties: map[string]string{}, shared: map[string][]string{}}
	n.silence(lex)
	n.states(lex)
	n.cities(lex)
	n.blocs(lex)
	n.bodies(lex)
	n.people(lex)
	n.references(lex)
	n.words = newVocabulary(rules.NewVocabulary(lex))
	return n
}

// share is the one slice that stands for a code.
func (n *names) share(code string) []string {
	if s, ok := n.shared[code]; ok {
		return s
	}
	n.shared[code] = []string{code}
	return n.shared[code]
}

// rows cuts a table into its columns, and the columns into phrases where there
// is "; " between. A row with fewer columns than asked for is a bug in the table.
func rows(table string, columns int, yield func(col []string)) {
	for line := range strings.Lines(table) {
		line = strings.TrimRight(line, "\n")
		if strings.HasPrefix(line, "#") || line == "" {
			continue
		}
		col := strings.Split(line, "\t")
		if len(col) < columns {
			panic(fmt.Sprintf("actors: %d columns, not %d, in %q", len(col), columns, line))
		}
		yield(col)
	}
}

func list(column string) []string {
	if column == "" {
		return nil
	}
	return strings.Split(column, "; ")
}

// add enters a phrase of a table. Acronyms and names in capitals must be written so.
func (n *names) add(lex *text.Lexicon, phrase string, e entry) {
	if e.letter == anyLetter && e.kind <= Individual {
		e.letter = letterOf(phrase)
	}
	n.set.Add(lex.Phrase(phrase), e)
}

func letterOf(phrase string) letter {
	first, _, _ := strings.Cut(phrase, " ")
	switch bare := strings.ReplaceAll(first, ".", ""); {
	case len(bare) >= 2 && len(bare) <= 6 && bare == strings.ToUpper(bare) && first == phrase:
		return upper
	case bare != strings.ToLower(bare):
		return capital
	}
	return anyLetter
}

func (n *names) states(lex *text.Lexicon) {
	rows(stateTable, 4, func(col []string) {
		n.called(lex, col, entry{unsure: isUnsure(col[0])})
		for _, adjective := range list(col[2]) {
			if people := peopleOf(adjective); people != "" {
				n.add(lex, people, entry{kind: State, codes: n.share(col[0]), name: n.parties[col[0]], plural: true})
			}
		}
	})
}

// called enters a party of a table: its names, as e says they are, its
// adjectives and its seats.
func (n *names) called(lex *text.Lexicon, col []string, e entry) {
	code, all := col[0], list(col[1])
	n.parties[code] = all[0]
	e.codes, e.name = n.share(code), all[0]
	for _, name := range all {
		n.add(lex, name, e)
	}
	for _, seat := range list(col[3]) {
		n.add(lex, seat, entry{kind: Seat, codes: e.codes, name: e.name})
	}
	for _, adjective := range list(col[2]) {
		n.add(lex, adjective, entry{kind: Demonym, codes: e.codes, name: e.name})
	}
}

func (n *names) cities(lex *text.Lexicon) {
	rows(cityTable, 2, func(col []string) {
		for _, city := range list(col[1]) {
			n.add(lex, city, entry{kind: Seat, codes: n.share(col[0]), name: n.parties[col[0]], city: true})
		}
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
	for _, end := range []string{"n", "i", "t", "r", "k", "e", "d"} {
		if strings.HasSuffix(adjective, end) && !strings.HasSuffix(adjective, "ese") && len(adjective) > 4 {
			return adjective + "s"
		}
	}
	return ""
}

func (n *names) blocs(lex *text.Lexicon) {
	rows(blocTable, 4, func(col []string) { n.called(lex, col, entry{kind: Bloc, rank: unionBody}) })
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
		for _, name := range list(col[2]) {
			name, capitals := strings.CutSuffix(name, "!")
			e.name, e.letter = name, anyLetter
			if capitals {
				e.letter = upper
			}
			n.add(lex, name, e)
		}
	})
}

func (n *names) people(lex *text.Lexicon) {
	rows(peopleTable, 4, func(col []string) {
		e := entry{kind: Individual, codes: n.share(col[0]), name: col[1], title: col[2], letter: capital}
		for _, form := range list(col[3]) {
			n.add(lex, form, e)
		}
	})
}
