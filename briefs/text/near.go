package text

import (
	"slices"
	"strings"
)

// longestNear is the longest word of which others are called near.
const longestNear = 64

// Near is which of the names may have been meant by a word, at most three, best first.
func Near(word string, names []string) []string {
	type guess struct {
		name string
		off  int
	}
	word = strings.ToLower(word)
	if len(word) > longestNear {
		return nil
	}
	var all []guess
	for _, n := range names {
		off := Edits(word, n, true)
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

// Edits is how many bytes must be put in, taken out or changed to make b of a, where
// they may be also exchanged with their neighbours at the cost of one.
func Edits(a, b string, mayExchange bool) int {
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
			if mayExchange && i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				next[j] = min(next[j], before[j-2]+1)
			}
		}
		before, last, next = last, next, before
	}
	return last[len(b)]
}
