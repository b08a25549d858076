package commitments

import (
	"strings"
	"testing"

	"attache/briefs/lexicon"
)

// TestSaid holds what somebody does, in a line, to be a verb's base form.
func TestSaid(t *testing.T) {
	_, r, _, _ := newTestReader()
	for _, section := range []string{"comes about", "deed", "noun", "change", "due", "more", "goods", "got"} {
		if len(said[section]) == 0 {
			t.Errorf("nothing is told in [%s]", section)
		}
		for words, does := range said[section] {
			verb, _, _ := strings.Cut(does, " ")
			if r.words.Form(r.words.Sym(verb))&lexicon.Base == 0 {
				t.Errorf("[%s] %s: %q is no verb of verbs.txt", section, words, verb)
			}
		}
	}
}

// TestRowsOfWords holds the classes that rows of words name to be there.
func TestRowsOfWords(t *testing.T) {
	_, r, _, _ := newTestReader()
	for _, row := range incomplete {
		r.words.Set(row.of)
	}
	for _, class := range taken {
		r.words.Set(class)
	}
	for _, of := range turns {
		for _, one := range of {
			if one.who != "" {
				r.words.Set(one.who)
			}
		}
	}
}
