package match_test

import (
	"fmt"
	"testing"

	"attache/briefs/match"
	"attache/briefs/text"
)

func ExampleTrie_Longest() {
	lex := text.NewLexicon()
	var trie match.Trie[string]
	trie.Add(lex.Phrase("trade"), "short")
	trie.Add(lex.Phrase("trade and investment framework"), "long")
	d := lex.Parse(text.Plain("They spoke of trade and investment, then of a Trade and Investment Framework."))
	for i := range d.Tokens {
		if v, last := trie.Longest(d.Tokens, i, len(d.Tokens)); v != nil {
			fmt.Printf("%s: %s\n", *v, d.Words(i, last))
		}
	}
	// Output:
	// short: trade
	// long: Trade and Investment Framework
}

func ExampleExpand() {
	fmt.Printf("%q\n", match.Expand("tariff[s] cut[s|ting]"))
	// Output:
	// ["tariff cut" "tariffs cut" "tariff cuts" "tariffs cuts" "tariff cutting" "tariffs cutting"]
}

func TestLongestStaysInBounds(t *testing.T) {
	lex := text.NewLexicon()
	var trie match.Trie[int]
	if !trie.Add(lex.Phrase("free trade area"), 1) || trie.Add(lex.Phrase("Free Trade Area"), 2) || trie.Add(nil, 3) {
		t.Fatal("Add takes a phrase once and only once")
	}
	d := lex.Parse(text.Plain("a free trade area"))
	if v, _ := trie.Longest(d.Tokens, 1, 3); v != nil {
		t.Errorf("found %d past the end", *v)
	}
	if v, last := trie.Longest(d.Tokens, 1, 4); v == nil || *v != 1 || last != 4 {
		t.Errorf("found %v until %d, want 1 until 4", v, last)
	}
}

// Phrases entered in words are those that Add takes as numbers, however many.
func TestEnterIsAdd(t *testing.T) {
	lex := text.NewLexicon()
	var trie match.Trie[int]
	trie.Grow(10)
	for i := range 500 {
		if !trie.Enter(lex, fmt.Sprintf("round %d of talks", i), i) {
			t.Fatalf("phrase %d was there", i)
		}
	}
	if trie.Enter(lex, "", 1) || trie.Enter(lex, "Round 7 of Talks", 2) || trie.Add(lex.Phrase("round 8 of talks"), 3) {
		t.Error("Enter takes a phrase once and only once")
	}
	d := lex.Parse(text.Plain("the round 321 of talks"))
	if v, last := trie.Longest(d.Tokens, 1, len(d.Tokens)); v == nil || *v != 321 || last != 5 {
		t.Errorf("found %v until %d, want 321 until 5", v, last)
	}
}
