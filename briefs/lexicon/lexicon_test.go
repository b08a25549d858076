package lexicon_test

import (
	"fmt"
	"testing"

	"attache/briefs/lexicon"
	"attache/briefs/text"
)

func ExampleEnglish() {
	lex := text.NewLexicon()
	words := lexicon.English(lex)
	agree := words.Set("agree")
	for _, w := range []string{"agreed", "plans", "drawn", "banana"} {
		s := lex.Intern(w)
		f := words.Form(s)
		fmt.Println(w, lex.Word(words.Base(s)), f&lexicon.Verb != 0, f&lexicon.Noun != 0, agree.Has(s))
	}
	// Output:
	// agreed agree true false true
	// plans plan true true false
	// drawn draw true false false
	// banana  false false false
}

func TestSingular(t *testing.T) {
	for many, want := range map[string]string{
		"talks": "talk", "parties": "party", "taxes": "tax", "losses": "loss", "batches": "batch", "process": "process", "status": "status", "basis": "basis", "duty": "duty", "pie": "pie",
	} {
		if one := lexicon.Singular(many); one != want {
			t.Errorf("%s: %q, want %q", many, one, want)
		}
	}
}

func TestFormsAreSpelledAsTheyAreWritten(t *testing.T) {
	lex := text.NewLexicon()
	words := lexicon.English(lex)
	for _, tt := range []struct {
		word string
		form lexicon.Form
		base string
	}{
		{"carries", lexicon.Third, "carry"}, {"cutting", lexicon.Ing, "cut"}, {"admitted", lexicon.Past, "admit"},
		{"frozen", lexicon.Part, "freeze"}, {"undertook", lexicon.Past, "undertake"}, {"vetoes", lexicon.Third, "veto"},
		{"publishes", lexicon.Third, "publish"}, {"has", lexicon.Third, "have"}, {"tying", lexicon.Ing, "tie"},
		{"focused", lexicon.Past, "focus"}, {"bartering", lexicon.Ing, "barter"}, {"shipped", lexicon.Part, "ship"},
	} {
		s := lex.Intern(tt.word)
		if words.Form(s)&tt.form == 0 || lex.Word(words.Base(s)) != tt.base {
			t.Errorf("%s is read as %05b of %q", tt.word, words.Form(s), lex.Word(words.Base(s)))
		}
	}
}
