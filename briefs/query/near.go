package query

import (
	"maps"
	"slices"
	"strings"

	"attache/briefs/actors"
	"attache/briefs/text"
)

func near(word string, names []string) []string { return text.Near(word, names) }

// Near is which of some words may have been meant by one, at most three, best
// first.
func Near(word string, words []string) []string { return text.Near(word, words) }

// isParty reports whether the field's values are parties.
func (row *fieldRow) isParty() bool {
	return row.field == By || row.field == To || row.field == Party
}

// nearParties are the codes of those who may be meant by what names nobody.
func nearParties(value string) []string {
	if _, isNamed := actors.NamedAlone(value); isNamed || len(value) <= longestUnknown {
		return nil
	}
	return actors.Near(value)
}

// nearSides are the pairs that may be meant by one of which a side is nobody.
func nearSides(value string) []string {
	sides := sidesOf(value)
	for i, side := range sides {
		if _, ok := codeOf(side); !ok && len(sides) <= 2 && len(side) > longestUnknown {
			return nearPairs(sides, i)
		}
	}
	return nil
}

// NearLast is which words of some titles may have been meant by the last word of a
// query, at most three, best first; of a field's value, which party. A word that stands
// in a title was meant.
func NearLast(line, titles string) []string {
	typed := strings.Fields(strings.Trim(line, "\"*()"))
	if len(typed) == 0 {
		return nil
	}
	if name, value, isField := strings.Cut(typed[len(typed)-1], ":"); isField {
		return nearValues(name, value)
	}
	known := map[string]bool{}
	for w := range Words(titles) {
		known[w.Folded] = true
	}
	last := typed[len(typed)-1]
	for w := range Words(last) {
		if known[w.Folded] {
			return nil
		}
	}
	return near(last, slices.Sorted(maps.Keys(known)))
}

// nearValues are fields with the parties that may be meant by a value that is none.
func nearValues(name, value string) (all []string) {
	i := slices.Index(fieldNames, strings.ToLower(strings.TrimPrefix(name, "-")))
	if i < 0 || !fields[i].isParty() {
		return nil
	}
	for _, code := range nearParties(strings.Trim(value, "\"")) {
		all = append(all, fields[i].name+":"+code)
	}
	return all
}
