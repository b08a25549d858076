package wording

import (
	"slices"
	"strings"

	"golang.org/x/text/language"
	"golang.org/x/text/language/display"

	"attache/briefs/actors"
)

// longestCode is the longest code of a bloc in use ("MERCOSUR").
const longestCode = 8

// Parties is who promises to whom, in codes: "CN–KR", "KR → CN". A name that
// is not a code is set off by commas. Those who promise each other stand once.
func Parties(by, to []string) string {
	who := Codes(by)
	if who == "" {
		who = "party not named"
	}
	if len(to) == 0 || slices.Equal(by, to) { // each to the other
		return who
	}
	return who + " → " + Codes(to)
}

// Codes is a list of parties: "CN JP KR", two of them as a pair, "CN–KR", or
// "Hanbit Motors, KR" where one of them has no code.
func Codes(ids []string) string {
	if s := Listed(ids); len(ids) != 2 || strings.Contains(s, ", ") {
		return s
	}
	return Pair(ids)
}

// Listed is a list of parties for programs, two of them as any other number:
// "CN KR".
func Listed(ids []string) string {
	for _, id := range ids {
		if len(id) > longestCode || strings.ContainsRune(id, ' ') {
			return strings.Join(ids, ", ")
		}
	}
	return strings.Join(ids, " ")
}

// Pair is "CN–KR", or "" where there is none.
func Pair(codes []string) string { return strings.Join(codes, "–") }

// Named is the parties with their names, as far as known has them: "CN China,
// KR South Korea".
func Named(ids []string, known []actors.Party) string {
	all := make([]string, len(ids))
	for i, id := range ids {
		all[i] = id
		for _, p := range known {
			if p.ID == id && p.Name != "" && p.Name != id {
				all[i] = id + " " + p.Name
				break
			}
		}
	}
	return strings.Join(all, ", ")
}

// Language is the English name of a BCP 47 code: "ko" is "Korean". A code
// that is not known stands for itself.
func Language(code string) string {
	tag, err := language.Parse(code)
	if err != nil || tag.IsRoot() {
		return code
	}
	base, _ := tag.Base()
	if name := display.English.Languages().Name(base); name != "" {
		return name
	}
	return code
}

// IsEnglish reports whether a BCP 47 code names English; an empty code does
// not say otherwise.
func IsEnglish(code string) bool {
	if code == "" {
		return true
	}
	tag, err := language.Parse(code)
	if err != nil {
		return false
	}
	base, _ := tag.Base()
	return base.String() == "en"
}
