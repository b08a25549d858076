package actors

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"golang.org/x/text/language"
	"golang.org/x/text/language/display"

	"attache/briefs/text"
)

// TestCodesAreTheStates holds the table's codes to those of CLDR: the name that
// CLDR shows for a code must be one of the names here.
func TestCodesAreTheStates(t *testing.T) {
	regions := display.Regions(language.English)
	seen := map[string]bool{}
	rows(stateTable, 4, func(col []string) {
		code, names := col[0], strings.Split(strings.ReplaceAll(col[1], "?", ""), "; ")
		if seen[code] {
			t.Errorf("%s is there twice", code)
		}
		seen[code] = true
		region, err := language.ParseRegion(code)
		if err != nil || !region.IsCountry() {
			t.Errorf("%s is no country's code: %v", code, err)
			return
		}
		if want := strings.ReplaceAll(regions.Name(region), "’", "'"); !slices.Contains(names, want) {
			t.Errorf("%s is %s, which is not among %q", code, want, names)
		}
	})
	for code := range strings.FieldsSeq(iso3166 + " XK") {
		if !seen[code] {
			t.Errorf("%s is missing", code)
		}
		delete(seen, code)
	}
	for code := range seen {
		t.Errorf("%s is no code of ISO 3166-1", code)
	}
}

// iso3166 is the officially assigned codes of ISO 3166-1, of 2024.
const iso3166 = `AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW`

// TestBadTablesPanic says what is wrong with a table, and where.
func TestBadTablesPanic(t *testing.T) {
	n := newNames(text.NewLexicon())
	lex := text.NewLexicon()
	fresh := &names{parties: map[string]string{"PE": "Peru"}, shared: map[string][]string{}}
	fresh.add(lex, "Peru", fresh.hold(entry{codes: fresh.share("PE"), name: "Peru"}))
	for want, load := range map[string]func(){
		`no party has the code "QQ", which stands in cities`: func() { n.known("QQ", "cities") },
		`"Peru" stands twice, for "Peru" [PE] and for "Chile" [CL]`: func() {
			fresh.add(lex, "Peru", fresh.hold(entry{codes: fresh.share("CL"), name: "Chile"}))
		},
		`"Peru" stands twice, for "Peru" [PE] and for "Peru" [PE]`: func() {
			fresh.add(lex, "Peru", fresh.hold(entry{codes: fresh.share("PE"), name: "Peru"}))
		},
		`2 columns, not 4`: func() { rows("PE\tPeru\n", 4, func([]string) {}) },
	} {
		func() {
			defer func() {
				if got := fmt.Sprint(recover()); !strings.Contains(got, want) {
					t.Errorf("panicked with %q, want %q", got, want)
				}
			}()
			load()
		}()
	}
}

// TestNamesAreKnownInEitherLetters holds names that are written in capitals and
// not to the one party.
func TestNamesAreKnownInEitherLetters(t *testing.T) {
	lex := text.NewLexicon()
	m := newNames(lex)
	for _, name := range []string{"ASEAN", "Asean", "OPEC", "Opec"} {
		if f := m.held(lex, name); f == nil || f.casing != capital {
			t.Errorf("%s is read as %+v", name, f)
		}
	}
}

func TestMembersOfBlocs(t *testing.T) {
	n := newNames(text.NewLexicon())
	if len(n.members) < 8 || !strings.Contains(n.members["EU"], "FR") {
		t.Errorf("members %v", n.members)
	}
}

// TestFormerStates holds the codes of states that are gone to those ISO 3166
// gave them, and their successors to states of today.
func TestFormerStates(t *testing.T) {
	n := newNames(text.NewLexicon())
	gone := []string{}
	rows(formerTable, 6, func(col []string) {
		if col[4] != "" {
			gone = append(gone, col[0])
			if n.parties[col[4]] == "" {
				t.Errorf("%s is followed by %q, which is no state", col[0], col[4])
			}
		}
		if col[5] == "" {
			t.Errorf("%s has no years", col[0])
		}
	})
	if want := []string{"SU", "CS", "YU"}; !slices.Equal(gone, want) {
		t.Errorf("states with a successor: %q, want %q", gone, want)
	}
}

// TestEasternStatesAreThoseOfCLDR holds the names in Korean, Chinese and
// Japanese to those that CLDR shows.
func TestEasternStatesAreThoseOfCLDR(t *testing.T) {
	n, x := newNames(text.NewLexicon()), newEastern()
	namers := []display.Namer{display.Regions(language.Korean), display.Regions(language.SimplifiedChinese), display.Regions(language.TraditionalChinese), display.Regions(language.Japanese)}
	held := 0
	rows(easternTable, 3, func(col []string) {
		codes := strings.Fields(col[0])
		for _, code := range codes {
			if code != "-" && n.parties[code] == "" {
				t.Errorf("no party %q in %q", code, col)
			}
		}
		if !slices.IsSorted(codes) {
			t.Errorf("%q is not sorted", col)
		}
		if col[1] != "state" {
			return
		}
		region, err := language.ParseRegion(col[0])
		if err != nil {
			t.Errorf("%q: %v", col, err)
			return
		}
		for _, namer := range namers {
			if e := x.names[namer.Name(region)]; e != nil {
				held++
				if !slices.Equal(e.codes, []string{col[0]}) {
					t.Errorf("%s is %v, want %s", namer.Name(region), e.codes, col[0])
				}
			}
		}
	})
	if held < 700 {
		t.Errorf("only %d names of CLDR are held", held)
	}
}

func BenchmarkDirectory(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		newDirectory(peopleTable)
		newDirectory(organisationTable)
	}
}

// TestListedStandOnce holds the tables of people and organisations to states that are known, to kinds that there are, and
// their forms to one each, whom no other table knows by the same name.
func TestListedStandOnce(t *testing.T) {
	lex := text.NewLexicon()
	n, whose := newNames(lex), map[string]string{}
	for _, table := range []string{peopleTable, organisationTable} {
		d := newDirectory(table)
		rows(table, 4, func(col []string) {
			if n.parties[col[0]] == "" {
				t.Errorf("no party has the code of %q", col)
			}
			if rankNames[col[2]] == noRank && table == organisationTable {
				t.Errorf("no kind of organisation is called %q", col[2])
			}
			each(col[3], func(form string) {
				var room [longestForm]byte
				key := spell(room[:0], form)
				if of, twice := whose[string(key)]; twice || len(key) == 0 || len(key) > longestForm {
					t.Errorf("%q of %s stands twice, with %s, or is no name", form, col[1], of)
				}
				whose[string(key)] = col[1]
				if f := n.held(lex, form); f != nil {
					t.Errorf("%q stands for %s, too", form, f.name)
				}
				if code, name, office := d.whose(d.slot(key, hashOf(key)).at); code != col[0] || name != col[1] || office != col[2] {
					t.Errorf("%q is %s of %s, want %s of %s", form, name, code, col[1], col[0])
				}
			})
		})
	}
}
