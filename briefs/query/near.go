package query

import (
	"maps"
	"slices"
	"strings"

	"attache/briefs/text"
)

func near(word string, names []string) []string { return text.Near(word, names) }

// Near is which of some words may have been meant by one, at most three, best
// first.
func Near(word string, words []string) []string { return text.Near(word, words) }

// NearLast is which words of some titles may have been meant by the last word of a
// query, at most three, best first; none where a field is last.
func NearLast(line, titles string) []string {
	typed := strings.Fields(strings.Trim(line, "\"*()"))
	if len(typed) == 0 || strings.Contains(typed[len(typed)-1], ":") {
		return nil
	}
	known := map[string]bool{}
	for w := range Words(titles) {
		known[w.Folded] = true
	}
	return near(typed[len(typed)-1], slices.Sorted(maps.Keys(known)))
}
