package commitments

import (
	"strings"
	"testing"

	"attache/briefs/text"
)

// TestIdioms holds each idiom to the words in which it begins, and to its near miss.
func TestIdioms(t *testing.T) {
	lex, r, _, _ := newTestReader()
	begins := func(id idiom, words string) bool {
		before, _, isBehind := strings.Cut(words, "| ")
		d := lex.Parse(text.Plain(strings.Replace(words, "| ", "", 1)))
		k := 0
		if isBehind {
			k = d.TokenAt(len(before))
		}
		return (&reading{Reader: r, d: d}).says(id, k)
	}
	for k, row := range idioms {
		if row.in == "" || row.not == "" {
			t.Errorf("idiom %d, %q, has no case or no near miss", k, row.words)
			continue
		}
		if !begins(idiom(k), row.in) {
			t.Errorf("%q does not begin %q", row.words, row.in)
		}
		if begins(idiom(k), row.not) {
			t.Errorf("%q begins %q", row.words, row.not)
		}
	}
}
