package briefs

import (
	_ "embed"
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

// termTable says who held which office in which years; its head says what its
// columns are.
//
//go:embed terms.tsv
var termTable string

// years is a span of years, both of them in it.
type years struct{ first, last int }

// tenure is somebody called by an office: the years in which that was his.
type tenure struct {
	terms []years
	past  bool // "former president"
}

// fits reports whether a text that says so can be of a year.
func (t *tenure) fits(y int) bool {
	if t.past {
		return slices.ContainsFunc(t.terms, func(s years) bool { return s.last <= y })
	}
	return slices.ContainsFunc(t.terms, func(s years) bool { return s.first <= y && y <= s.last })
}

// holder is a form of a name and when it held an office.
type holder struct {
	form  string
	terms []years
}

// termBook is the table, for the few texts that ask it.
type termBook struct {
	office *regexp.Regexp
	by     map[string][]holder // by office, the longest forms first
}

// otherOffices begin or end as one of the table does and are none.
var otherOffices = []string{"deputy prime minister", "vice prime minister", "vice commerce minister", "deputy commerce minister"}

var terms = sync.OnceValue(func() *termBook {
	b := &termBook{by: map[string][]holder{}}
	for line := range strings.Lines(termTable) {
		if line = strings.TrimRight(line, "\n"); line != "" && line[0] != '#' {
			b.enter(strings.Split(line, "\t"))
		}
	}
	b.by["premier"] = b.by["prime minister"]
	offices := slices.Clone(otherOffices)
	for o, all := range b.by {
		offices = append(offices, o)
		slices.SortStableFunc(all, func(x, y holder) int { return len(y.form) - len(x.form) })
	}
	slices.SortFunc(offices, func(x, y string) int { return len(y) - len(x) })
	b.office = regexp.MustCompile(`(?i)\b(?:(former|ex|then|late)[ -](?:[\pL.]+ )?)?(` + strings.Join(offices, "|") + `) `)
	return b
})

// enter enters a row. One of a wrong form is a bug in the table.
func (b *termBook) enter(col []string) {
	if len(col) != 3 {
		panic(fmt.Sprintf("briefs: %d columns, not 3, in %q", len(col), col))
	}
	var held []years
	for span := range strings.FieldsSeq(col[2]) {
		first, last, _ := strings.Cut(span, "-")
		y := years{last: lastOfAll}
		var err error
		if y.first, err = strconv.Atoi(first); err != nil {
			panic("briefs: " + err.Error())
		}
		if n, err := strconv.Atoi(last); err == nil {
			y.last = n
		}
		held = append(held, y)
	}
	for form := range strings.SplitSeq(col[1], "; ") {
		b.by[col[0]] = append(b.by[col[0]], holder{form, held})
	}
}

// lastOfAll is the last year of an office that is still held.
const lastOfAll = 9999

// find is those whom the beginning of a text calls by an office and a name of the
// table, each once.
func (b *termBook) find(s string) (found []tenure) {
	s = s[:min(len(s), eraSample)]
	seen := map[string]bool{}
	for _, at := range b.office.FindAllStringSubmatchIndex(s, -1) {
		terms, form := b.named(strings.ToLower(s[at[4]:at[5]]), s[at[1]:])
		key := s[at[4]:at[5]] + form
		if terms == nil || seen[key] {
			continue
		}
		seen[key] = true
		found = append(found, tenure{terms, at[2] >= 0})
	}
	return found
}

// named is when the one who is named at the beginning of s held an office, and his
// form: of several with the same form, when any of them did.
func (b *termBook) named(office, s string) (terms []years, form string) {
	for _, h := range b.by[office] {
		if form != "" && h.form != form {
			if len(h.form) < len(form) {
				break
			}
			continue
		}
		if next, _ := utf8.DecodeRuneInString(strings.TrimPrefix(s, h.form)); strings.HasPrefix(s, h.form) && !unicode.IsLetter(next) && next != '-' {
			terms, form = append(terms, h.terms...), h.form
		}
	}
	return terms, form
}
