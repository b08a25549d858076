package commitments

import (
	"slices"
	"testing"

	"attache/briefs/text"
	"attache/briefs/timex"
)

// TestDoings holds each row to a text that it decides: without it less is read of it, or more where the row is of no act.
func TestDoings(t *testing.T) {
	lex, r, times, cast := newTestReader()
	count := func(table []doing, words string) int {
		d := lex.Parse(text.Plain(words))
		facts := Facts{Anchor: timex.On(2026, 3, 10), Cast: cast.Find(d), Times: times.Find(d)}
		other := &Reader{lex: r.lex, times: r.times, tagger: r.tagger, clauses: r.clauses, words: r.words, rows: r.rows, omits: r.omits, idioms: r.idioms, meanings: r.meanings, asked: r.asked, cues: r.cues}
		other.doings = newDoings(r.words.Words, table)
		return len(other.Find(d, facts))
	}
	for k, row := range doings {
		with, without := count(doings, row.in), count(slices.Delete(slices.Clone(doings), k, k+1), row.in)
		if row.none && with >= without || !row.none && with <= without {
			t.Errorf("%q: of %q, %d are read, and %d without it", row.name, row.in, with, without)
		}
	}
}
