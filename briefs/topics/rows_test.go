package topics

import (
	"slices"
	"testing"

	"attache/briefs/text"
)

func TestEveryRow(t *testing.T) {
	lex := text.NewLexicon()
	tagger := New(lex)
	if len(vocabulary) != len(All) || len(All) != len(sums{}) {
		t.Fatalf("%d rows and room for %d, but %d topics", len(vocabulary), len(sums{}), len(All))
	}
	for _, r := range vocabulary {
		if len(r.match) == 0 || len(r.not) == 0 {
			t.Errorf("%s has no examples", r.id)
		}
		for _, s := range r.match {
			if ids := clause(tagger, lex, s); !slices.Contains(ids, r.id) {
				t.Errorf("%s is not in %v of %q", r.id, ids, s)
			}
		}
		for _, s := range r.not {
			if ids := clause(tagger, lex, s); slices.Contains(ids, r.id) {
				t.Errorf("%s is in %v of %q", r.id, ids, s)
			}
		}
	}
}

func clause(tagger *Tagger, lex *text.Lexicon, s string) []string {
	d := lex.Parse(text.Plain(s))
	return tagger.Clauses(d).Tag(0, len(d.Tokens))
}

func TestRowsHoldTheFieldsVocabulary(t *testing.T) {
	for _, r := range vocabulary {
		n := 0
		for _, column := range []string{r.names, r.words, r.hint} {
			for range phrasesOf(column) {
				n++
			}
		}
		if n < 30 {
			t.Errorf("%s has only %d phrases", r.id, n)
		}
	}
}
