package list

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"attache/briefs/timex"
	"attache/feed"
)

// full is a row with all that a row may have.
func full(r *rand.Rand, n int) feed.Row {
	row := someRow(r, n)
	row.ID, row.Source, row.Lang, row.DateFrom = fmt.Sprintf("%012x", r.Uint64()>>16), fmt.Sprint("Desk ", r.IntN(4)), "en", "dateline"
	row.Title = strings.Repeat("리마 talks ", r.IntN(30))
	row.Added = timex.On(2020+r.IntN(7), 1+r.IntN(12), 1+r.IntN(28))
	row.Starred, row.Seen = r.IntN(2) > 0, r.IntN(2) > 0
	if n%3 == 0 {
		row.Ref = feed.Ref{Path: "feed.xml", Item: row.Ref.Path}
	}
	return row
}

// What comes out of the list is what was put in, however often it has changed, and
// what is no more is let go of.
func TestRowsComeOutAsTheyWentIn(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	rows, want := NewRows(asOf), map[feed.Ref]feed.Row{}
	most := 0
	for range 400 {
		var batch []feed.Row
		for range r.IntN(40) {
			row := full(r, r.IntN(300))
			row.Seen = row.Seen || want[row.Ref].Seen // who has read it has read it
			batch, want[row.Ref] = append(batch, row), row
		}
		rows.Add(batch)
		for _, ref := range []feed.Ref{{Path: "nowhere"}, full(r, r.IntN(300)).Ref} {
			rows.Drop([]feed.Ref{ref})
			delete(want, ref)
		}
		size := 0
		for _, part := range rows.words.parts {
			size += len(part)
		}
		most = max(most, size)
		if size != rows.words.live+rows.words.stale {
			t.Fatalf("%d bytes are held, %d and %d counted", size, rows.words.live, rows.words.stale)
		}
	}
	if len(rows.all) != len(want) || most > 8*rows.words.live {
		t.Errorf("%d rows, want %d; %d bytes of which %d are needed", len(rows.all), len(want), most, rows.words.live)
	}
	for ref, row := range want {
		n, known := rows.find(ref)
		if got := rows.row(n); !known || got != row {
			t.Errorf("%+v, want %+v", got, row)
		}
	}
	if _, known := rows.find(feed.Ref{Path: "nowhere"}); known {
		t.Error("a row is found that is not there")
	}
}

// Rows of one hash are told apart, also when one of them has gone.
func TestNumbersOfOneHash(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 6))
	rows := NewRows(asOf)
	first, second := full(r, 1), full(r, 2)
	rows.Add([]feed.Row{first})
	_, at, _ := rows.number.hashed(second.Ref, &rows.words)
	rows.number.of[at], rows.number.of[at+1] = 0, gone // as if the first had the second's hash, and another had gone
	n, free, known := rows.number.hashed(second.Ref, &rows.words)
	if known || free != at+1 {
		t.Errorf("row %d is found, and %d free; want none and the place of the one that is gone", n, free-at)
	}
	if n, _, known := rows.number.hashed(first.Ref, &rows.words); !known || n != 0 {
		t.Errorf("the first is row %d, found %v", n, known)
	}
}
