package briefs

import (
	"testing"

	"attache/briefs/text"
)

func TestByline(t *testing.T) {
	tests := map[string]string{
		"Talks open in Lima\n\nBy Rosa Quispe, staff reporter\n\nPeru and Norway met on Monday.": "Rosa Quispe",
		"Talks open in Lima\nBy Cho Mi-rae\nMay 3, 2026\n\nPeru and Norway met on Monday.":       "Cho Mi-rae",
		"Talks open in Lima\n\nBy the end of June the quota will be open to all of them.":        "",
		"Peru and Norway met.\n\n* This text was translated. Han Ji-min 기자 han@example.co.kr":    "Han Ji-min",
		"Peru and Norway met on Monday.": "",
	}
	lex := text.NewLexicon()
	for in, want := range tests {
		if got := byline(lex.Parse(text.Plain(in))); got != want {
			t.Errorf("byline of %q = %q, want %q", in, got, want)
		}
	}
}
