package actors

import (
	_ "embed"
	"fmt"
	"slices"
	"strings"

	"attache/briefs/text"
)

// The tables of names. Each says in its head what its columns are and where its
// facts are from. An unknown code, an unknown kind and a name that stands twice
// panic when a Reader is made; those of people and organisations fail a test.

//go:embed data/silent.tsv
var silentTable string

//go:embed data/states.tsv
var stateTable string

//go:embed data/former.tsv
var formerTable string

//go:embed data/cities.tsv
var cityTable string

//go:embed data/regions.tsv
var regionTable string

//go:embed data/blocs.tsv
var blocTable string

//go:embed data/epithets.tsv
var epithetTable string

//go:embed data/bodies.tsv
var bodyTable string

//go:embed data/people.tsv
var peopleTable string

//go:embed data/organisations.tsv
var organisationTable string

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

// silence enters the names with a state's name in them that name no party:
// seas, newspapers, provinces, accords called after a city.
func (n *names) silence(lex *text.Lexicon) {
	rows(silentTable, 2, func(col []string) {
		e := n.hold(entry{silent: true, name: col[0]})
		each(col[1], func(name string) {
			if bare, ok := strings.CutSuffix(name, "!"); ok {
				n.enter(lex, bare, form{e, second})
				return
			}
			n.enter(lex, name, form{e, capital})
		})
	})
}

func (n *names) states(lex *text.Lexicon) {
	rows(stateTable, 4, func(col []string) {
		if len(col[0]) != 2 || n.parties[col[0]] != "" {
			panic(fmt.Sprintf("actors: %q is no code of two letters, or stands twice", col[0]))
		}
		n.called(lex, col, entry{})
		n.inhabitants(lex, col)
	})
}

// inhabitants enters the plural people of a state's adjectives.
func (n *names) inhabitants(lex *text.Lexicon, col []string) {
	e := n.hold(entry{kind: State, codes: n.share(col[0]), name: n.parties[col[0]], plural: true})
	each(col[2], func(adjective string) {
		if people := peopleOf(adjective); people != "" && n.held(lex, people) == nil { // not "Philippines"
			n.add(lex, people, e)
		}
	})
}

// formerStates enters what states were called before, and states that are gone.
func (n *names) formerStates(lex *text.Lexicon) {
	rows(formerTable, 5, func(col []string) {
		n.called(lex, col, entry{})
		n.inhabitants(lex, col)
		if successor := col[4]; successor != "" {
			n.former = append(n.former, former{col[0], n.known(successor, "former")[0]})
		}
	})
}

// called enters a party of a table: its names, as e says they are, its
// adjectives and its seats. A name with a question mark is also a person's or
// another place's.
func (n *names) called(lex *text.Lexicon, col []string, e entry) {
	code := col[0]
	if n.parties[code] == "" {
		n.parties[code] = strings.TrimSuffix(firstOf(col[1]), "?")
	}
	e.codes, e.name = n.share(code), n.parties[code]
	sure := n.hold(e)
	e.unsure = true
	unsure := n.hold(e)
	each(col[1], func(name string) {
		if bare, ok := strings.CutSuffix(name, "?"); ok {
			n.add(lex, bare, unsure)
			return
		}
		n.add(lex, name, sure)
	})
	seated := n.hold(entry{kind: Seat, codes: e.codes, name: e.name})
	weak := n.hold(entry{kind: Seat, codes: e.codes, name: e.name, unsure: true, weak: true})
	each(col[3], func(seat string) {
		if bare, ok := strings.CutSuffix(seat, "?"); ok {
			n.add(lex, bare, weak)
			return
		}
		n.add(lex, seat, seated)
	})
	described := n.hold(entry{kind: Demonym, codes: e.codes, name: e.name})
	each(col[2], func(adjective string) { n.add(lex, adjective, described) })
}

func (n *names) cities(lex *text.Lexicon) {
	rows(cityTable, 2, func(col []string) {
		e := n.hold(entry{kind: Seat, codes: n.known(col[0], "cities"), name: n.parties[col[0]], city: true})
		each(col[1], func(city string) { n.add(lex, city, e) })
	})
}

// regions enters the parts of states, whose governments promise things as theirs.
func (n *names) regions(lex *text.Lexicon) {
	rows(regionTable, 2, func(col []string) {
		e := n.hold(entry{kind: Seat, codes: n.known(col[0], "regions"), name: n.parties[col[0]]})
		each(col[1], func(region string) { n.add(lex, region, e) })
	})
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
			for member := range strings.FieldsSeq(col[4]) {
				n.known(member, "blocs")
			}
		}
	})
	// The continent is the bloc in a text that names the bloc.
	n.add(lex, "Europe", n.hold(entry{kind: Bloc, rank: unionBody, codes: n.share("EU"), name: "Europe", weak: true}))
	n.add(lex, "Europeans", n.hold(entry{kind: State, codes: n.share("EU"), name: "Europe", plural: true, weak: true}))
}

var rankNames = map[string]rank{
	"ministry": ministry, "agency": agency, "chamber": agency, "firm": firm, "legislature": legislature,
	"bank": agency, "party": legislature, "executive": unionBody, "bloc": unionBody, "world": world,
}

func (n *names) bodies(lex *text.Lexicon) {
	rows(bodyTable, 3, func(col []string) {
		e := entry{kind: Body, rank: rankNames[col[1]]}
		if e.rank == noRank {
			panic(fmt.Sprintf("actors: no kind of body is called %q, in %q", col[1], col[2]))
		}
		isOne := col[0] == "="
		if !isOne && col[0] != "-" {
			e.codes = n.known(col[0], "bodies")
		}
		if len(col) > 4 {
			e.unless = col[4]
		}
		each(col[2], func(name string) {
			bare, capitals := strings.CutSuffix(name, "!")
			if e.name == "" || !isOne {
				e.name = bare
			}
			f := form{n.hold(e), casingOf(bare)}
			if capitals {
				f.casing = upper
			}
			n.enter(lex, bare, f)
		})
	})
}

// references enters the words that refer back to a party named before.
func (n *names) references(lex *text.Lexicon) {
	for _, row := range referenceRows {
		e := entry{kind: row.kind, plural: row.plural, rank: row.rank, count: row.count, likely: n.likely(row.likely)}
		for phrase := range strings.SplitSeq(row.phrases, ",") {
			e.name = strings.TrimSpace(phrase)
			n.enter(lex, e.name, form{n.hold(e), row.casing})
		}
	}
}

// epithets enters what states are called by what they are or where they lie: "the Nordic country".
func (n *names) epithets(lex *text.Lexicon) {
	rows(epithetTable, 3, func(col []string) {
		e := entry{kind: Office, likely: n.likely(col[0])}
		enter := func(before string) {
			each(col[2], func(noun string) {
				e.name = "the " + before + noun
				n.enter(lex, e.name, form{n.hold(e), anyCasing})
			})
		}
		if col[1] == "" {
			enter("")
		}
		each(col[1], func(adjective string) {
			enter(adjective + " ")
			n.twoOf(lex, adjective, e.likely)
		})
	})
}

// twoOf enters what two states of a region are called together: "both Nordic countries".
func (n *names) twoOf(lex *text.Lexicon, adjective string, likely []string) {
	e := entry{kind: Joint, plural: true, likely: likely}
	for _, many := range []string{"both ", "the two "} {
		for _, noun := range []string{"countries", "nations", "states", "republics", "neighbours", "neighbors", "governments", "capitals"} {
			e.name = many + adjective + " " + noun
			n.enter(lex, e.name, form{n.hold(e), anyCasing})
		}
	}
}

func (n *names) likely(codes string) []string {
	var all []string
	for code := range strings.FieldsSeq(codes) {
		all = n.known(code, "references")
	}
	if strings.Contains(codes, " ") {
		return strings.Fields(codes)
	}
	return all
}

// Called are the codes of the states and blocs that have a code, or a word in one
// of their names or adjectives, that begins so: "korea" is of KP and KR. It is for
// proposals: it goes through the tables each time.
func Called(beginning string) (codes []string) {
	want := strings.ToLower(strings.TrimSpace(beginning))
	if want == "" {
		return nil
	}
	eachParty(func(code, names string) {
		if strings.Contains(" "+strings.ToLower(code+" ; "+names), " "+want) {
			codes = append(codes, code)
		}
	})
	return codes
}

// Named is the code of the state or bloc that has a name, an adjective or a code, in
// letters of any case: "Britain" is GB. It is false where none has it.
func Named(name string) (code string, ok bool) {
	name = strings.Join(strings.Fields(name), " ")
	eachParty(func(of, names string) {
		if ok || name == "" {
			return
		}
		if ok = strings.EqualFold(of, name); !ok {
			each(names, func(n string) { ok = ok || strings.EqualFold(strings.TrimSuffix(n, "?"), name) })
		}
		if ok {
			code = of
		}
	})
	return code, ok
}

// NamedAlone is Named where no other party is a north or south of that name: "Korea"
// and "Sudan" may mean either of two.
func NamedAlone(name string) (code string, ok bool) {
	code, ok = Named(name)
	for _, part := range [...]string{"North ", "South "} {
		if other, is := Named(part + name); ok && is && other != code {
			return "", false
		}
	}
	return code, ok
}

// Near are the codes of those who may be meant by a name that is none, at most three,
// best first.
func Near(name string) (codes []string) {
	of := map[string]string{}
	var names []string
	eachParty(func(code, called string) {
		each(called, func(n string) {
			if n = strings.ToLower(strings.TrimSuffix(n, "?")); n != "" && of[n] == "" {
				of[n], names = code, append(names, n)
			}
		})
	})
	for _, n := range text.Near(name, names) {
		if !slices.Contains(codes, of[n]) {
			codes = append(codes, of[n])
		}
	}
	if len(codes) == 0 && len(name) > len("XX") {
		codes = Called(name)
	}
	return codes[:min(len(codes), mostNear)]
}

// mostNear is how many parties are proposed for a name.
const mostNear = 3

// eachParty yields the states that there are and were and the blocs: a code, and names
// and adjectives with "; " between them.
func eachParty(yield func(code, names string)) {
	for _, table := range []string{stateTable, blocTable, formerTable} {
		rows(table, 3, func(col []string) {
			names := col[1]
			if col[2] != "" {
				names += "; " + col[2]
			}
			yield(strings.Clone(col[0]), names)
		})
	}
}
