package commitments

import (
	"fmt"
	"slices"
	"testing"

	"attache/briefs/text"
	"attache/briefs/timex"
)

// leavingOut checks each row of a table with a reader that has the others alone, which put gives it.
func leavingOut[T any](r *Reader, table []T, put func(other *Reader, rest []T), check func(row *T, other *Reader)) {
	for k := range table {
		other := r.like()
		put(other, slices.Delete(slices.Clone(table), k, k+1))
		check(&table[k], other)
	}
}

// checkRead holds another reader to read less of a text, or more where a row is of no act.
func checkRead(t *testing.T, r, other *Reader, row, words string, isMore bool) {
	t.Helper()
	with, without := readIn(r, words), readIn(other, words)
	if isMore && with >= without || !isMore && with <= without {
		t.Errorf("%q: of %q, %d are read, and %d without it", row, words, with, without)
	}
}

// TestDoings holds each row to a text that it decides: without it less is read of it, or more where the row is of no act.
func TestDoings(t *testing.T) {
	lex, r, _, _ := newTestReader()
	check := func(table []question, put func(other *Reader, rows *questions)) {
		leavingOut(r, table, func(other *Reader, rest []question) { put(other, newQuestions(lex, r.words.Words, rest)) }, func(row *question, other *Reader) {
			checkRead(t, r, other, row.name, row.in, row.none)
		})
	}
	check(doings, func(other *Reader, rows *questions) { other.doings = rows })
	check(reportings, func(other *Reader, rows *questions) { other.reported = rows })
	check(relatives, func(other *Reader, rows *questions) { other.relative = rows })
}

// TestAboves holds each row to a text of which more is read without it, or less where it leaves a promise as it is.
func TestAboves(t *testing.T) {
	_, r, _, _ := newTestReader()
	check := func(table []above, put func(other *Reader, rows []aboveRow)) {
		leavingOut(r, table, func(other *Reader, rest []above) { put(other, newAboves(r.words.Words, rest)) }, func(row *above, other *Reader) {
			checkRead(t, r, other, row.name, row.in, row.makes == refuses)
		})
	}
	check(suppositions, func(other *Reader, rows []aboveRow) { other.supposed = rows })
	check(hopes, func(other *Reader, rows []aboveRow) { other.hoped = rows })
}

// TestThings holds each thing to a text of which less is read without it.
func TestThings(t *testing.T) {
	_, r, _, _ := newTestReader()
	leavingOut(r, things, func(other *Reader, rest []thing) { other.things = newThings(r.words.Words, rest) }, func(row *thing, other *Reader) {
		checkRead(t, r, other, row.class, row.in, false)
	})
}

// TestEllipses holds each way in which an act goes on without its verb to a text of which less is read without it.
func TestEllipses(t *testing.T) {
	_, r, _, _ := newTestReader()
	leavingOut(r, ellipses, func(other *Reader, rest []ellipsis) { other.ellipses = rest }, func(row *ellipsis, other *Reader) {
		checkRead(t, r, other, row.name, row.in, false)
	})
}

// TestBesides holds each way in which a time tells something else to a text whose due is another one without it.
func TestBesides(t *testing.T) {
	_, r, _, _ := newTestReader()
	leavingOut(r, notDue, func(other *Reader, rest []besides[*act]) { other.notDue = rest }, func(row *besides[*act], other *Reader) {
		checkOther(t, r, other, row.name, row.in)
	})
	leavingOut(r, notLed, func(other *Reader, rest []besides[*subject]) { other.notLed = rest }, func(row *besides[*subject], other *Reader) {
		checkOther(t, r, other, row.name, row.in)
	})
}

// TestTimings holds each way in which a text tells when an act is due, and in which a due becomes another one, to a text whose due
// is another one without it.
func TestTimings(t *testing.T) {
	_, r, _, _ := newTestReader()
	leavingOut(r, timings, func(other *Reader, rest []timing) { other.timings = rest }, func(row *timing, other *Reader) {
		checkOther(t, r, other, row.name, row.in)
	})
	leavingOut(r, reckonings, func(other *Reader, rest []reckoning) { other.reckonings = rest }, func(row *reckoning, other *Reader) {
		checkOther(t, r, other, row.name, row.in)
	})
	checkSought := func(row *besides[*sought], other *Reader) { checkOther(t, r, other, row.name, row.in) }
	leavingOut(r, notLeading, func(other *Reader, rest []besides[*sought]) { other.notLeading = rest }, checkSought)
	leavingOut(r, notAhead, func(other *Reader, rest []besides[*sought]) { other.notAhead = rest }, checkSought)
}

// TestWays holds each way in which somebody is dealt with, or a thing is told by nobody, to a text of which others promise, or
// to others, without it.
func TestWays(t *testing.T) {
	_, r, _, _ := newTestReader()
	checkWays(t, r, notTold, func(other *Reader, rest []way[*party]) { other.notTold = rest })
	checkWays(t, r, dealt, func(other *Reader, rest []way[dealing]) { other.dealt = rest })
	checkWays(t, r, notDealt, func(other *Reader, rest []way[dealing]) { other.notDealt = rest })
	checkWays(t, r, onlyNamed, func(other *Reader, rest []way[dealing]) { other.onlyNamed = rest })
}

func checkWays[T any](t *testing.T, r *Reader, table []way[T], put func(other *Reader, rest []way[T])) {
	t.Helper()
	leavingOut(r, table, put, func(row *way[T], other *Reader) {
		if with, without := sidesIn(r, row.in), sidesIn(other, row.in); slices.Equal(with, without) {
			t.Errorf("%q: of %q, %v are read with it and without", row.name, row.in, with)
		}
	})
}

// sidesIn is who promises to whom in some words.
func sidesIn(r *Reader, words string) (sides []string) {
	lex, _, times, parties := newTestReader()
	d := lex.Parse(text.Plain(words))
	for _, c := range r.Find(d, Facts{Anchor: timex.On(2026, 3, 10), Mentions: parties.Find(d), Times: times.Find(d)}) {
		sides = append(sides, fmt.Sprint(c.By, c.To))
	}
	return sides
}

// TestTimesSaid holds each way in which a time belongs to what a line says to a text whose line is another one without it.
func TestTimesSaid(t *testing.T) {
	_, r, _, _ := newTestReader()
	leavingOut(r, timesSaid, func(other *Reader, rest []besides[*line]) { other.timesSaid = rest }, func(row *besides[*line], other *Reader) {
		if with, without := linesBy(r, row.in), linesBy(other, row.in); slices.Equal(with, without) {
			t.Errorf("%q: of %q, %v is said with it and without", row.name, row.in, with)
		}
	})
}

// linesBy is the lines of the commitments that a reader finds in some words.
func linesBy(r *Reader, words string) (lines []string) {
	lex, _, times, parties := newTestReader()
	d := lex.Parse(text.Plain(words))
	for _, c := range r.Find(d, Facts{Anchor: timex.On(2026, 3, 10), Mentions: parties.Find(d), Times: times.Find(d)}) {
		lines = append(lines, c.Line)
	}
	return lines
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
	return &Reader{lex: r.lex, times: r.times, tagger: r.tagger, clauses: r.clauses, words: r.words, rows: r.rows, omits: r.omits, standsFor: r.standsFor, waits: r.waits, idioms: r.idioms, meanings: r.meanings, asked: r.asked, doings: r.doings, reported: r.reported, relative: r.relative, supposed: r.supposed, hoped: r.hoped, things: r.things, ellipses: r.ellipses, timings: r.timings, reckonings: r.reckonings, notLeading: r.notLeading, notAhead: r.notAhead, timesSaid: r.timesSaid, notDue: r.notDue, notLed: r.notLed, notTold: r.notTold, dealt: r.dealt, notDealt: r.notDealt, onlyNamed: r.onlyNamed, cues: r.cues}
}

// readIn is how many commitments are found in some words.
func readIn(r *Reader, words string) int { return len(duesIn(r, words)) }

// duesIn is when the commitments that are found in some words are due.
func duesIn(r *Reader, words string) (dues []string) {
	lex, _, times, parties := newTestReader()
	d := lex.Parse(text.Plain(words))
	for _, c := range r.Find(d, Facts{Anchor: timex.On(2026, 3, 10), Mentions: parties.Find(d), Times: times.Find(d)}) {
		due := "none"
		if c.Due != nil {
			due = fmt.Sprint(c.Due.Span.Of(d.Text), *c.Due)
		}
		dues = append(dues, due)
	}
	return dues
}
