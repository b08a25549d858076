package text_test

import (
	"fmt"
	"strings"
	"testing"

	"attache/briefs/text"
)

func TestWhatIsEnumeratedIsItems(t *testing.T) {
	for _, c := range []struct{ rule, in, want string }{
		{"letters behind a colon", "Peru will: (a) open a desk; (b) cut the fee; and (c) tell Chile. They met.", "p Peru will: / (a) open a desk; / (b) cut the fee; and / (c) tell Chile. They met."},
		{"without a colon", "Peru will (i) open a desk, (ii) cut the fee, and (iii) tell Chile.", "p Peru will / (i) open a desk, / (ii) cut the fee, and / (iii) tell Chile."},
		{"letters in prose", "The pact covers (a) goods, (b) services and (c) ports.", "p The pact covers (a) goods, (b) services and (c) ports."},
		{"one alone", "Peru will (a) open a desk.", "p Peru will (a) open a desk."},
		{"out of order", "Peru will: (b) open a desk; (c) cut the fee.", "p Peru will: (b) open a desk; (c) cut the fee."},
		{"a mark in the words", "Peru will: (a) follow rule (b) of the pact; (b) cut the fee.", "p Peru will: / (a) follow rule (b) of the pact; / (b) cut the fee."},
		{"the article of a law", "Peru will apply Article 4 (a) of the pact and Article 5 (b) of it.", "p Peru will apply Article 4 (a) of the pact and Article 5 (b) of it."},
	} {
		body := text.Plain("A head\n\n" + c.in)
		var got []string
		for _, b := range text.NewLexicon().Parse(body).Blocks[1:] {
			mark := b.Marker
			if b.Kind == text.Paragraph {
				mark = "p"
			}
			got = append(got, mark+" "+b.Of(body.Text))
		}
		if s := strings.Join(got, " / "); s != c.want {
			t.Errorf("%s:\n got %s\nwant %s", c.rule, s, c.want)
		}
		if len(body.Blocks) != 2 {
			t.Errorf("%s: the page itself has %d blocks", c.rule, len(body.Blocks))
		}
	}
}

// Pages of the web set each letter as a paragraph.
func TestParagraphsWithLettersAreItems(t *testing.T) {
	var b text.Builder
	for _, words := range []string{"Peru shall:", "(a) open a desk;", "(b) cut the fee.", "It met Chile.", "(c) This is no item."} {
		b.Begin(text.Block{Kind: text.Paragraph})
		b.Write(words)
	}
	body := b.Body()
	var kinds []string
	for _, blk := range text.NewLexicon().Parse(body).Blocks {
		kinds = append(kinds, fmt.Sprint(blk.Kind == text.Item, " ", blk.Of(body.Text)))
	}
	if got, want := strings.Join(kinds, "\n"), "false Peru shall:\ntrue open a desk;\ntrue cut the fee.\nfalse It met Chile.\nfalse (c) This is no item."; got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}
