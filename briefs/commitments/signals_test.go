package commitments

import (
	"testing"

	"attache/briefs/actors"
	"attache/briefs/match"
	"attache/briefs/text"
	"attache/briefs/timex"
	"attache/briefs/topics"
)

func newTestReader() (*text.Lexicon, *Reader, *timex.Reader, *actors.Reader) {
	lex := text.NewLexicon()
	times, cast, tagger := timex.New(lex), actors.New(lex), topics.New(lex)
	return lex, New(lex, times, tagger), times, cast
}

// Every row must match its own sentence and must not match its near miss.
func TestSignalsReadTheirOwnExamples(t *testing.T) {
	lex, r, _, _ := newTestReader()
	fires := func(row, in string) bool {
		d := lex.Parse(text.Plain(in))
		hit := false
		r.table.Find(d, 0, len(d.Tokens), func(m match.Match[signal]) { hit = hit || m.Row.Name == row })
		return hit
	}
	for _, row := range r.table.Rows() {
		if row.Match == "" || row.Not == "" {
			t.Errorf("row %q has no examples", row.Name)
			continue
		}
		if !fires(row.Name, row.Match) {
			t.Errorf("row %q does not match its own example %q", row.Name, row.Match)
		}
		if fires(row.Name, row.Not) {
			t.Errorf("row %q matches its near miss %q", row.Name, row.Not)
		}
	}
}

func TestInflections(t *testing.T) {
	tests := map[string]forms{
		"agree":     {"agree", "agrees", "agreed", "agreed", "agreeing"},
		"cut":       {"cut", "cuts", "cut", "cut", "cutting"},
		"drop":      {"drop", "drops", "dropped", "dropped", "dropping"},
		"open":      {"open", "opens", "opened", "opened", "opening"},
		"ratify":    {"ratify", "ratifies", "ratified", "ratified", "ratifying"},
		"undertake": {"undertake", "undertakes", "undertook", "undertaken", "undertaking"},
		"submit":    {"submit", "submits", "submitted", "submitted", "submitting"},
		"ease":      {"ease", "eases", "eased", "eased", "easing"},
		"finish":    {"finish", "finishes", "finished", "finished", "finishing"},
		"send":      {"send", "sends", "sent", "sent", "sending"},
		"convey":    {"convey", "conveys", "conveyed", "conveyed", "conveying"},
		"review":    {"review", "reviews", "reviewed", "reviewed", "reviewing"},
		"meet":      {"meet", "meets", "met", "met", "meeting"},
		"scrap":     {"scrap", "scraps", "scrapped", "scrapped", "scrapping"},
		"visit":     {"visit", "visits", "visited", "visited", "visiting"},
	}
	for base, want := range tests {
		if got := inflect(base); got != want {
			t.Errorf("inflect(%q) = %+v, want %+v", base, got, want)
		}
	}
}
