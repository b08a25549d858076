package text_test

import (
	"strings"
	"testing"

	"attache/briefs/text"
)

func TestRaised(t *testing.T) {
	for in, want := range map[string]string{
		"1": "¹", "12": "¹²", "1, 2": "¹, ²", "a": "ᵃ", "−6": "⁻⁶", "2–4": "²⁻⁴", "(3)": "⁽³⁾",
		"th": "th", "er": "er", "TM": "TM", "*": "*", "": "", " ": " ", "1a": "1a", "[4]": "[4]", "A": "A",
	} {
		if got := text.Raised(in); got != want {
			t.Errorf("%q raised is %q, want %q", in, got, want)
		}
	}
}

// A power is a part of what is said.
func TestPowers(t *testing.T) {
	lex := text.NewLexicon()
	for in, want := range map[string]string{
		"It pays 10⁶ pesos.": "⁶", "A park of 3 km² there.": "²", "Some 5 m³, it said.": "³", "At 10⁻³ of it.": "⁻³",
		"By 30 June 2026¹ it pays.": "", "Within 45 days² it pays.": "", "It pays 10.": "",
	} {
		var b text.Builder
		b.Write(in)
		d := lex.Parse(b.Body())
		got := ""
		for i := range d.Tokens {
			got += d.Power(i)
		}
		if got != want {
			t.Errorf("%q has the power %q, want %q", in, got, want)
		}
	}
}

// The mark of a note joins no word and no number, and ends no sentence early. The
// text keeps it.
func TestMarksOfNotesAreNoWords(t *testing.T) {
	tests := []struct{ in, want string }{
		{"By 30 June 2026¹ Peru pays.", "By 30 June 2026 Peru pays ."},
		{"Within 45 days² of it.", "Within 45 days of it ."},
		{"It paid 10⁶ pesos for 3 km².", "It paid 10 pesos for 3 km ."},
		{"In 2026¹² and 2027⁽³⁾.", "In 2026 and 2027 ."},
		{"Peru pays.¹,² Chile waits.³", "Peru pays . | Chile waits ."},
		{"Peru pays.[6] Chile waits.[7][8] Kenya goes.", "Peru pays . | Chile waits . | Kenya goes ."},
		{"Peru pays in 2026* and Chile† waits.‡", "Peru pays in 2026 and Chile waits ."},
		{"The quotaᵃ of 2026ᵇ.", "The quota of 2026 ."},
		{"The quota [1] stands.", "The quota [ 1 ] stands ."},
		{"It agree[d] to it[s] terms.", "It agree [ d ] to it [ s ] terms ."},
		{`"[w]e pay," he said.`, `" [ w ] e pay , " he said .`},
		{"The rate is 2026[b].", "The rate is 2026 ."},
		{"The pact (2020[2]) stands.", "The pact ( 2020 ) stands ."},
		{"It costs 5*3 pesos.", "It costs 5 * 3 pesos ."},
		{"The 5th and the 1ª stand.", "The 5th and the 1 ª stand ."},
		{"* Peru pays.", "* Peru pays ."},
		{"¹ Peru pays.", "Peru pays ."},
		{"한국은 2026년¹ 협상", "한국은 2026 년 협상"},
	}
	lex := text.NewLexicon()
	for _, tt := range tests {
		var b text.Builder
		b.Write(tt.in)
		d := lex.Parse(b.Body())
		var sentences []string
		for _, s := range d.Sentences {
			var words []string
			for _, token := range d.Tokens[s.First:s.Last] {
				words = append(words, token.Of(d.Text))
			}
			sentences = append(sentences, strings.Join(words, " "))
		}
		if got := strings.Join(sentences, " | "); got != tt.want || d.Text != tt.in {
			t.Errorf("%q\n got %s\nwant %s", tt.in, got, tt.want)
		}
	}
}

// Words that the source crosses out stay in the text and are none of a sentence.
func TestStruckWordsAreNone(t *testing.T) {
	var b text.Builder
	b.Write("Peru will pay ")
	end := b.Mark(text.Struck, "")
	b.Write("ten and ")
	inner := b.Mark(text.Struck, "")
	b.Write("a half")
	inner()
	end()
	b.Write(" twelve pesos.")
	d := text.NewLexicon().Parse(b.Body())
	var words []string
	for _, token := range d.Tokens {
		words = append(words, token.Of(d.Text))
	}
	if got := strings.Join(words, " "); got != "Peru will pay twelve pesos ." || d.Text != "Peru will pay ten and a half twelve pesos." {
		t.Errorf("%q of %q", got, d.Text)
	}
}
