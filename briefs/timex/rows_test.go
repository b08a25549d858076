package timex

import (
	"testing"

	"attache/briefs/text"
)

// TestRows holds every row to its own sentences.
func TestRows(t *testing.T) {
	lex := text.NewLexicon()
	r := New(lex)
	reads := func(name, s string) bool {
		for _, m := range r.Find(lex.Parse(text.Plain(s))) {
			if m.Rule == name {
				return true
			}
		}
		return false
	}
	for _, row := range r.table.Rows() {
		if row.Match == "" || row.Not == "" {
			t.Errorf("%s lacks its sentences", row.Name)
		}
		if !reads(row.Name, row.Match) {
			t.Errorf("%s does not read %q", row.Name, row.Match)
		}
		if reads(row.Name, row.Not) {
			t.Errorf("%s reads %q", row.Name, row.Not)
		}
	}
}

// Most of a text is words and marks that no list holds: a row that any of them can begin
// is tried at each, and three such rows once cost more than all others together.
func TestNoRowBeginsAnywhere(t *testing.T) {
	r := New(text.NewLexicon())
	for _, kind := range []text.TokenKind{text.Word, text.Punct, text.Symbol} {
		for _, row := range r.table.Anywhere(kind) {
			t.Errorf("any token of kind %d may begin the row %s", kind, row.Name)
		}
	}
	if len(r.table.Anywhere(text.Number)) == 0 {
		t.Error("no row begins with a number")
	}
}

func TestPrefixes(t *testing.T) {
	lex := text.NewLexicon()
	r := New(lex)
	for _, row := range r.prefixes.Rows() {
		d := lex.Parse(text.Plain(row.Match))
		m, ok := r.prefixes.At(d, 0, len(d.Tokens))
		if !ok || m.Row.Name != row.Name || m.Last != len(d.Tokens) {
			t.Errorf("%s does not read %q", row.Name, row.Match)
		}
		d = lex.Parse(text.Plain(row.Not))
		if m, ok := r.prefixes.At(d, 0, len(d.Tokens)); ok && m.Row.Name == row.Name {
			t.Errorf("%s reads %q", row.Name, row.Not)
		}
	}
}
