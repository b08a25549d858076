package topics

import (
	"slices"
	"strings"
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
			n += strings.Count(column, ",")
		}
		if n < 30 {
			t.Errorf("%s has only %d phrases", r.id, n)
		}
	}
}

// A phrase that is silent could never vote: one of its two places is wrong.
func TestNoPhraseIsSilentAndVotes(t *testing.T) {
	lex := text.NewLexicon()
	tagger := New(lex)
	for _, r := range vocabulary {
		for _, column := range []string{r.names, r.words, r.hint} {
			for p := range strings.SplitSeq(column, ",") {
				p = plain(p)
				d := lex.Parse(text.Plain(p))
				if len(d.Tokens) == 0 {
					continue
				}
				if k, end := tagger.set.Longest(d.Tokens, 0, len(d.Tokens)); k == nil || end != len(d.Tokens) || *k == silence {
					t.Errorf("%s: %q does not vote", r.id, p)
				}
			}
		}
	}
}

// plain is a phrase as its row spells it, without what may be left out.
func plain(p string) string {
	p = strings.TrimSuffix(strings.Join(strings.Fields(p), " "), "!")
	for {
		before, after, ok := strings.Cut(p, "[")
		if !ok {
			return p
		}
		_, after, _ = strings.Cut(after, "]")
		p = before + after
	}
}

func TestInflect(t *testing.T) {
	for word, want := range map[string]string{
		"tariff[s]":       "tariff,tariffs,",
		"initial[l]ed":    "initialed,initialled,",
		"[up]grad[e|ing]": "grad,grade,grading,upgrad,upgrade,upgrading,",
	} {
		if got := string(inflect(nil, nil, word)); got != want {
			t.Errorf("%q has %q, want %q", word, got, want)
		}
	}
}
