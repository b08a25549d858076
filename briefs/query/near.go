package query

import (
	"maps"
	"slices"
	"strings"
)

// near is which of the names may have been meant, at most three, best first.
func near(word string, names []string) []string {
	type guess struct {
		name string
		off  int
	}
	word = strings.ToLower(word)
	if len(word) > longestWord {
		return nil
	}
	var all []guess
	for _, n := range names {
		off := edits(word, n)
		if strings.HasPrefix(n, word) || strings.HasSuffix(n, "."+word) {
			off = 1
		}
		if off <= max(1, len(n)/3) {
			all = append(all, guess{n, off})
		}
	}
	slices.SortStableFunc(all, func(a, b guess) int { return a.off - b.off })
	var out []string
	for _, g := range all[:min(3, len(all))] {
		out = append(out, g.name)
	}
	return out
}

// edits is how many letters must be put in, taken out, changed or exchanged
// with their neighbour to make b of a.
func edits(a, b string) int {
	before, last, next := make([]int, len(b)+1), make([]int, len(b)+1), make([]int, len(b)+1)
	for j := range last {
		last[j] = j
	}
	for i := 1; i <= len(a); i++ {
		next[0] = i
		for j := 1; j <= len(b); j++ {
			same := 1
			if a[i-1] == b[j-1] {
				same = 0
			}
			next[j] = min(last[j]+1, next[j-1]+1, last[j-1]+same)
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				next[j] = min(next[j], before[j-2]+1)
			}
		}
		before, last, next = last, next, before
	}
	return last[len(b)]
}

// Near is which of some words may have been meant by one, at most three, best
// first.
func Near(word string, words []string) []string { return near(word, words) }

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
