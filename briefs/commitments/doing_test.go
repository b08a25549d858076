package commitments

import (
	"slices"
	"testing"

	"attache/briefs/text"
	"attache/briefs/timex"
)

// TestDoings holds each row to a text that it decides: without it less is read of it, or more where the row is of no act.
func TestDoings(t *testing.T) {
	_, r, _, _ := newTestReader()
	check := func(table []doing, put func(other *Reader, rows []doingRow)) {
		for k, row := range table {
			other := r.like()
			put(other, newDoings(r.words.Words, slices.Delete(slices.Clone(table), k, k+1)))
			with, without := readIn(r, row.in), readIn(other, row.in)
			if row.none && with >= without || !row.none && with <= without {
				t.Errorf("%q: of %q, %d are read, and %d without it", row.name, row.in, with, without)
			}
		}
	}
	check(doings, func(other *Reader, rows []doingRow) { other.doings = rows })
	check(reportings, func(other *Reader, rows []doingRow) { other.reported = rows })
	check(relatives, func(other *Reader, rows []doingRow) { other.relative = rows })
}

// TestAboves holds each row to a text of which more is read without it, or less where it leaves a promise as it is.
func TestAboves(t *testing.T) {
	_, r, _, _ := newTestReader()
	check := func(table []above, put func(other *Reader, rows []aboveRow)) {
		for k, row := range table {
			other := r.like()
			put(other, newAboves(r.words.Words, slices.Delete(slices.Clone(table), k, k+1)))
			with, without := readIn(r, row.in), readIn(other, row.in)
			if row.makes == refuses && with >= without || row.makes != refuses && with <= without {
				t.Errorf("%q: of %q, %d are read, and %d without it", row.name, row.in, with, without)
			}
		}
	}
	check(suppositions, func(other *Reader, rows []aboveRow) { other.supposed = rows })
	check(hopes, func(other *Reader, rows []aboveRow) { other.hoped = rows })
}

// TestThings holds each thing to a text of which less is read without it.
func TestThings(t *testing.T) {
	_, r, _, _ := newTestReader()
	for k, row := range things {
		other := r.like()
		other.things = newThings(r.words.Words, slices.Delete(slices.Clone(things), k, k+1))
		if with, without := readIn(r, row.in), readIn(other, row.in); with <= without {
			t.Errorf("%q: of %q, %d are read, and %d without it", row.class, row.in, with, without)
		}
	}
}

// TestBesides holds each way in which a time tells something else to a text whose due is another one without it.
func TestBesides(t *testing.T) {
	_, r, _, _ := newTestReader()
	for k, row := range notDue {
		other := r.like()
		other.notDue = slices.Delete(slices.Clone(notDue), k, k+1)
		checkOther(t, r, other, row.name, row.in)
	}
	for k, row := range notLed {
		other := r.like()
		other.notLed = slices.Delete(slices.Clone(notLed), k, k+1)
		checkOther(t, r, other, row.name, row.in)
	}
}

// TestNotTold holds each thing that nobody does by saying so to a text of which another party is read without it.
func TestNotTold(t *testing.T) {
	_, r, _, _ := newTestReader()
	for k, row := range notTold {
		other := r.like()
		other.notTold = slices.Delete(slices.Clone(notTold), k, k+1)
		if e := (example{text: row.in}); slices.Equal(e.readBy(r), e.readBy(other)) {
			t.Errorf("%q: %q is read alike with it and without", row.name, row.in)
		}
	}
}

// checkOther holds another reader to other dues in a text.
func checkOther(t *testing.T, r, other *Reader, row, words string) {
	t.Helper()
	if with, without := duesIn(r, words), duesIn(other, words); slices.Equal(with, without) {
		t.Errorf("%q: of %q, %v is due with it and without", row, words, with)
	}
}

// like is a Reader with the same tables and words.
func (r *Reader) like() *Reader {
	return &Reader{lex: r.lex, times: r.times, tagger: r.tagger, clauses: r.clauses, words: r.words, rows: r.rows, omits: r.omits, waits: r.waits, idioms: r.idioms, meanings: r.meanings, asked: r.asked, doings: r.doings, reported: r.reported, relative: r.relative, supposed: r.supposed, hoped: r.hoped, things: r.things, notDue: r.notDue, notLed: r.notLed, notTold: r.notTold, cues: r.cues}
}

// readIn is how many commitments are found in some words.
func readIn(r *Reader, words string) int { return len(duesIn(r, words)) }

// duesIn is when the commitments that are found in some words are due.
func duesIn(r *Reader, words string) (dues []string) {
	lex, _, times, cast := newTestReader()
	d := lex.Parse(text.Plain(words))
	for _, c := range r.Find(d, Facts{Anchor: timex.On(2026, 3, 10), Cast: cast.Find(d), Times: times.Find(d)}) {
		due := "none"
		if c.Due != nil {
			due = c.Due.Span.Of(d.Text)
		}
		dues = append(dues, due)
	}
	return dues
}
