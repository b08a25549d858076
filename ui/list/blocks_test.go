package list

import (
	"math/rand/v2"
	"slices"
	"testing"

	"attache/briefs/query"
	"attache/briefs/timex"
	"attache/feed"
)

// block is rows of a shelf whose articles have numbers.
type block []feed.Row

func (block) Path() string { return "library" }

func (b block) Len() int { return len(b) }

func (b block) Row(i int) feed.Row { return b[i] }

func (b block) Number(i int) uint32 {
	n, _ := b[i].Ref.Number("library")
	return n
}

// numbered is rows of such a shelf, some of them as damaged as a file may have them.
func numbered(r *rand.Rand, n int) []feed.Row {
	rows := make([]feed.Row, n)
	for i := range rows {
		rows[i] = full(r, i)
		rows[i].Ref = feed.Numbered("library", uint32(n-i)*7) //nolint:gosec // small
		if i%50 == 0 {
			rows[i].Title, rows[i].Pair = "a\x1b[31mb", [2]string{"C\x07N", "KR"}
		}
	}
	return rows
}

// refs is where the rows shown live, in order.
func refs(r *Rows) (out []feed.Ref) {
	for _, n := range r.shown {
		out = append(out, r.words.refOf(n))
	}
	return out
}

// A list that is given blocks is the list that is given their rows, whatever happens to
// it then.
func TestBlocksAreTheirRows(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 8))
	all := numbered(r, 900)
	plain, blocked := NewRows(asOf), NewRows(asOf)
	same := func(when string) {
		t.Helper()
		if plain.Counts() == nil || *plain.Counts() != *blocked.Counts() || *plain.Whole() != *blocked.Whole() || plain.HasOneSource() != blocked.HasOneSource() {
			t.Errorf("%s: other counts", when)
		}
		if a, b := refs(plain), refs(blocked); !slices.Equal(a, b) {
			t.Errorf("%s: %d rows in another order than %d", when, len(b), len(a))
		}
		if !slices.IsSortedFunc(blocked.all, blocked.compare) {
			t.Errorf("%s: the rows are not in order", when)
		}
		for _, row := range all {
			n, known := plain.find(row.Ref)
			m, isKnown := blocked.find(row.Ref)
			if known != isKnown {
				t.Errorf("%s: %v is found %v, want %v", when, row.Ref, isKnown, known)
			} else if known && plain.row(n) != blocked.row(m) {
				t.Errorf("%s: %+v, want %+v", when, blocked.row(m), plain.row(n))
			}
		}
	}
	both := func(do func(*Rows)) { do(plain); do(blocked) }
	first := all[:20]
	both(func(rows *Rows) { rows.Add(first) })
	plain.Add(all[20:])
	blocked.AddBlocks([]feed.Block{block(all[:300]), block(all[300:310])})
	blocked.AddBlocks([]feed.Block{block(all[310:])})
	same("filled")
	for o := range orders {
		both(func(rows *Rows) { rows.Arrange(o, asOf) })
		same(o.String())
	}
	both(func(rows *Rows) { rows.Arrange(Newest, asOf.AddDays(40)) })
	same("another day")
	both(func(rows *Rows) { rows.Narrow(Filter{Asks(query.OfPair(all[1].Pair))}) })
	same("of a pair")
	changed := slices.Clone(all[100:140])
	for i := range changed {
		changed[i].Title, changed[i].Starred = "another", true
	}
	both(func(rows *Rows) { rows.Add(changed) })
	same("changed")
	both(func(rows *Rows) {
		rows.Drop([]feed.Ref{all[3].Ref, all[120].Ref, all[500].Ref, {Path: "library", Item: "1"}})
	})
	same("dropped")
	both(func(rows *Rows) { rows.Narrow(nil) })
	same("all again")
	both(func(rows *Rows) { rows.Add(all[500:501]) })
	same("one came back")
}

// What has been read or starred while the others came stays so.
func TestABlockDoesNotTakeBackWhatWasDone(t *testing.T) {
	row := feed.Row{Ref: feed.Numbered("library", 3), Title: "Talks", Published: timex.On(2026, 1, 9), Read: true}
	rows := NewRows(asOf)
	rows.Add([]feed.Row{row})
	rows.see(0, true)
	rows.AddBlocks([]feed.Block{block{row}})
	if rows.Len() != 1 || !rows.row(0).Seen || rows.Counts().Seen != 1 {
		t.Errorf("%d rows, seen: %v", rows.Len(), rows.row(0).Seen)
	}
}
