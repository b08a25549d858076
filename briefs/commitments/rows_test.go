package commitments

import (
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"

	"attache/briefs/actors"
	"attache/briefs/clause/en"
	"attache/briefs/lexicon"
	"attache/briefs/text"
	"attache/briefs/timex"
	"attache/briefs/topics"
)

// testReader is what all tests of the package read with.
var testReader = sync.OnceValues(func() (*text.Lexicon, func() (*Reader, *timex.Reader, *actors.Reader)) {
	lex := text.NewLexicon()
	times, parties, tagger := timex.New(lex), actors.New(lex), topics.New(lex)
	words := lexicon.English(lex)
	r := New(lex, words, en.New(lex, words), times, tagger)
	return lex, func() (*Reader, *timex.Reader, *actors.Reader) { return r, times, parties }
})

func newTestReader() (*text.Lexicon, *Reader, *timex.Reader, *actors.Reader) {
	lex, readers := testReader()
	r, times, parties := readers()
	return lex, r, times, parties
}

// Each row and each refusal has examples: what must come out of them, or that
// nothing may.
func TestRowsReadTheirOwnExamples(t *testing.T) {
	for _, row := range rows {
		for _, e := range row.cases {
			e.check(t, row.name)
		}
	}
	for _, row := range readings {
		for _, e := range row.cases {
			e.check(t, row.rule)
		}
	}
	for _, row := range slices.Concat(refusals, onlyMentioned, narrations) {
		for _, e := range row.cases {
			e.check(t, row.name)
		}
	}
}

// TestRefusalsAreNeeded holds each refusal to a case that is read otherwise without it.
func TestRefusalsAreNeeded(t *testing.T) {
	lex, r, _, _ := newTestReader()
	tables := [...][]question{refusals, onlyMentioned, narrations}
	for n, table := range tables {
		leavingOut(r, table, func(other *Reader, rest []question) {
			others := tables
			others[n] = rest
			other.asked = newQuestions(lex, r.words.Words, others[:]...)
		}, func(row *question, other *Reader) {
			if !slices.ContainsFunc(row.cases, func(e example) bool { return !slices.Equal(e.readBy(other), e.want) }) {
				t.Errorf("%q: its cases are read as they should be without it", row.name)
			}
		})
	}
}

// check holds what is read of the example to what must be.
func (e example) check(t *testing.T, row string) {
	t.Helper()
	_, r, _, _ := newTestReader()
	if got := e.readBy(r); !slices.Equal(got, e.want) {
		t.Errorf("row %q reads %q as\n%q, want\n%q", row, e.text, got, e.want)
	}
}

// readBy is each commitment of the example as "who | act | firmness | due", read as of 10 March 2026.
func (e example) readBy(r *Reader) (got []string) {
	lex, _, times, parties := newTestReader()
	d := lex.Parse(text.Plain(e.text))
	for _, c := range r.Find(d, Facts{Anchor: timex.On(2026, 3, 10), Mentions: parties.Find(d), Times: times.Find(d)}) {
		line := fmt.Sprintf("%s | %s | %s", strings.Join(c.By, " "), c.Action, c.Firmness)
		if c.Due != nil {
			line += fmt.Sprintf(" | %s..%s", c.Due.From, c.Due.To)
		}
		got = append(got, line)
	}
	return got
}
