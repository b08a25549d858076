package briefs

import (
	_ "embed"
	"fmt"
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
	offices [26][]string        // by their first letter, the longest first
	by      map[string][]holder // by office, the longest forms first
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
	for _, o := range offices {
		b.offices[o[0]-'a'] = append(b.offices[o[0]-'a'], o)
	}
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
	for at := 0; at < len(s); at++ {
		if at > 0 && isWordByte(s[at-1]) {
			continue
		}
		office, name, past := b.called(s[at:])
		if office == "" {
			continue
		}
		terms, form := b.named(strings.ToLower(office), name)
		at = len(s) - len(name) - 1
		if terms == nil || seen[office+form] {
			continue
		}
		seen[office+form] = true
		found = append(found, tenure{terms, past})
	}
	return found
}

// called is the office by which the beginning of s calls somebody, as it is written there, and what stands behind it; the
// office is empty for none. It is past where s says so: "former president", "ex-U.S. president".
func (b *termBook) called(s string) (office, name string, past bool) {
	for _, gone := range [...]string{"former", "then", "late", "ex"} {
		n := len(gone)
		if n >= len(s) || s[n] != ' ' && s[n] != '-' || !strings.EqualFold(s[:n], gone) {
			continue
		}
		rest := s[n+1:]
		behind := strings.TrimLeftFunc(rest, func(r rune) bool { return r == '.' || unicode.IsLetter(r) })
		if word, ok := strings.CutPrefix(behind, " "); ok && len(behind) < len(rest) {
			if office, name = b.officeAt(word); office != "" {
				return office, name, true
			}
		}
		if office, name = b.officeAt(rest); office != "" {
			return office, name, true
		}
	}
	office, name = b.officeAt(s)
	return office, name, false
}

// officeAt is the longest office that s begins with, as it is written there, and what stands behind it and a blank.
func (b *termBook) officeAt(s string) (office, name string) {
	if s == "" || s[0]|0x20 < 'a' || s[0]|0x20 > 'z' {
		return "", ""
	}
	for _, o := range b.offices[s[0]|0x20-'a'] {
		if n := len(o); n < len(s) && s[n] == ' ' && strings.EqualFold(s[:n], o) {
			return s[:n], s[n+1:]
		}
	}
	return "", ""
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
