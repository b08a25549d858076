package commitments

import (
	"strings"
	"testing"

	"attache/briefs/clause"
	"attache/briefs/text"
)

// TestMeanings holds each meaning to an act that tells it, and to its near miss.
func TestMeanings(t *testing.T) {
	lex, r, _, parties := newTestReader()
	tells := func(k int, words string) bool {
		who, what, isBehind := strings.Cut(words, " | ")
		if !isBehind {
			who, what = "", words
		}
		d := lex.Parse(text.Plain(strings.TrimSpace(who + " " + what)))
		inner := 0
		if isBehind {
			inner = d.TokenAt(len(who) + 1)
		}
		x := &reading{Reader: r, d: d, mentions: parties.Find(d), told: toldAct{inner: -1}}
		x.s.Last = len(d.Tokens)
		a := act{inner: inner, last: len(d.Tokens), passive: meanings[k].voice == passive}
		return x.means(clause.Run{Last: inner}, &a, meanings[k].means)
	}
	for k, row := range meanings {
		checkWords(t, row.words, row.in, row.not, func(words string) bool { return tells(k, words) })
	}
}
