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
