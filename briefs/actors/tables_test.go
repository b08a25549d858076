package actors

import (
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
		code, names := col[0], strings.Split(col[1], "; ")
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
	if len(seen) < 200 {
		t.Errorf("only %d states and territories", len(seen))
	}
}

// TestMembersOfTheUnitedNations asks for every member state's code.
func TestMembersOfTheUnitedNations(t *testing.T) {
	const members = `AF AL DZ AD AO AG AR AM AU AT AZ BS BH BD BB BY BE BZ BJ BT BO BA BW BR BN BG BF BI CV KH CM CA CF TD CL CN CO KM CG CD CR CI HR CU CY CZ DK DJ DM DO EC EG SV GQ ER EE SZ ET FJ FI FR GA GM GE DE GH GR GD GT GN GW GY HT HN HU IS IN ID IR IQ IE IL IT JM JP JO KZ KE KI KP KR KW KG LA LV LB LS LR LY LI LT LU MG MW MY MV ML MT MH MR MU MX FM MD MC MN ME MA MZ MM NA NR NP NL NZ NI NE NG MK NO OM PK PW PA PG PY PE PH PL PT QA RO RU RW KN LC VC WS SM ST SA SN RS SC SL SG SK SI SB SO ZA SS ES LK SD SR SE CH SY TJ TZ TH TL TG TO TT TN TR TM TV UG UA AE GB US UY UZ VU VE VN YE ZM ZW`
	n := newNames(text.NewLexicon())
	for code := range strings.FieldsSeq(members) {
		if n.parties[code] == "" {
			t.Errorf("%s is missing", code)
		}
	}
}

func TestTablesNameKnownParties(t *testing.T) {
	n := newNames(text.NewLexicon())
	for name, table := range map[string]string{"bodies": bodyTable, "people": peopleTable, "cities": cityTable, "former": formerTable} {
		rows(table, 2, func(col []string) {
			if col[0] != "-" && n.parties[col[0]] == "" {
				t.Errorf("%s: no party %q in %q", name, col[0], col)
			}
			if name == "bodies" && rankNames[col[1]] == noRank {
				t.Errorf("bodies: no kind %q in %q", col[1], col)
			}
		})
	}
}

func TestMembersOfBlocsAreStates(t *testing.T) {
	n := newNames(text.NewLexicon())
	for bloc, members := range n.members {
		for code := range strings.FieldsSeq(members) {
			if n.parties[code] == "" {
				t.Errorf("%s has a member %q that is no state", bloc, code)
			}
		}
	}
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
