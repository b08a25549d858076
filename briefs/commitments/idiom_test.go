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
		checkWords(t, row.words, row.in, row.not, func(words string) bool { return begins(idiom(k), words) })
	}
}

// TestNoIdiomBeginsAnywhere holds idioms to first words that are named: they are asked for at nearly every token, and one
// that any word may begin makes each of those a search.
func TestNoIdiomBeginsAnywhere(t *testing.T) {
	_, r, _, _ := newTestReader()
	for _, row := range r.idioms.Anywhere(text.Word) {
		t.Errorf("any word may begin %q", row.Pattern)
	}
}

// checkWords holds a row's words to the words in which they must hold and to its near miss.
func checkWords(t *testing.T, row, in, not string, holds func(words string) bool) {
	t.Helper()
	if in == "" || not == "" {
		t.Errorf("%q has no case or no near miss", row)
		return
	}
	if !holds(in) {
		t.Errorf("%q does not hold of %q", row, in)
	}
	if holds(not) {
		t.Errorf("%q holds of %q", row, not)
	}
}
