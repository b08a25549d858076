package list

import (
	"iter"
	"math/rand/v2"
	"slices"
	"testing"

	"attache/briefs/query"
	"attache/briefs/timex"
	"attache/feed"
	"attache/ui/theme"
)

// block is rows of a shelf whose articles have numbers.
type block []feed.Row

func (block) Path() string { return "library" }

func (b block) Len() int { return len(b) }

func (b block) All() iter.Seq2[int, feed.Row] { return slices.All(b) }

func (b block) Commitments() iter.Seq2[int, feed.Commitments] {
	return func(yield func(int, feed.Commitments) bool) {
		for i := range b {
			if !yield(i, b[i].Commitments) {
				return
			}
		}
	}
}

func (b block) Row(i int) feed.Row { return b[i] }

func (block) LetGo() {}

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

func add(r *Rows, blocks ...feed.Block) { r.AddBlocks(digest(blocks, r.on)) }

// A list that is given blocks is the list that is given their rows, whatever happens to
// it then.
func TestBlocksAreTheirRows(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 8))
	all := numbered(r, 3*many)
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
	blocked.expect(len(all))
	add(blocked, block(all[:300]), block(all[300:310]))
	add(blocked, block(all[310:310+many]))
	add(blocked, block(all[310+many:]))
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
	add(rows, block{row})
	if rows.Len() != 1 || !rows.row(0).Seen || rows.Counts().Seen != 1 {
		t.Errorf("%d rows, seen: %v", rows.Len(), rows.row(0).Seen)
	}
}

// kept is a block that counts how often it is read.
type kept struct {
	block
	reads int
}

func (k *kept) Row(i int) feed.Row {
	k.reads++
	return k.block[i]
}

func (k *kept) All() iter.Seq2[int, feed.Row] {
	k.reads++
	return k.block.All()
}

// Of rows that are not held all is shown but what they say; those around the screen are
// asked for, each block once.
func TestWhatIsNotHeldIsAskedFor(t *testing.T) {
	all := numbered(rand.New(rand.NewPCG(3, 4)), 60)
	p := New(theme.New(true, true), asOf)
	p.Resize(80, 7) // three rows
	first, other := &kept{block: all[:30]}, &kept{block: all[30:]}
	p.AddBlocks(p.Digester()([]feed.Block{first, other}))
	p.Narrow(Filter{}) // any change of the rows
	is, _ := p.Selected()
	if want := p.Row(p.Shown()[0]); is.Title != "…" || is.Ref != want.Ref || is.Pair != want.Pair || is.Source != want.Source || is.Published != want.Published {
		t.Errorf("%+v of %+v", is, want)
	}
	clear(p.rows.words.held)
	first.reads, other.reads = 0, 0
	for range 2 {
		wanted := p.Wanted()
		for _, of := range wanted {
			of.Read()
		}
		p.Take(wanted)
	}
	if first.reads > 1 || other.reads > 1 || first.reads+other.reads == 0 || len(p.Wanted()) > 0 {
		t.Errorf("read %d and %d times, %d are asked for still", first.reads, other.reads, len(p.Wanted()))
	}
	if is, _ := p.Selected(); is.Title == "…" {
		t.Error("what was read is not shown")
	}
}

// Rows are let go when many others were asked for, and read again.
func TestFewRowsAreHeld(t *testing.T) {
	all := numbered(rand.New(rand.NewPCG(5, 6)), 3*leastHeld)
	p := New(theme.New(true, true), asOf)
	var blocks []feed.Block
	for i := range all {
		blocks = append(blocks, &kept{block: all[i : i+1]})
	}
	p.AddBlocks(p.Digester()(blocks))
	for _, n := range p.Shown() {
		if row := p.Row(n); row.Ref != p.Ref(n) {
			t.Errorf("row %d is another", n)
		}
	}
	w := &p.rows.words
	if len(w.held) != leastHeld || len(w.asked) != leastHeld {
		t.Errorf("%d rows are held, want %d", len(w.held), leastHeld)
	}
	if first := p.Shown()[0]; w.isHeld(first) || p.Row(first).Ref != p.Ref(first) || !w.isHeld(first) {
		t.Error("what was let go is not read again")
	}
}

// What is read beside the event loop is what the rows were when it was begun.
func TestAReadingIsTheRows(t *testing.T) {
	all := numbered(rand.New(rand.NewPCG(9, 9)), 300)
	p := New(theme.New(true, true), asOf)
	p.Add(all[:50])
	p.AddBlocks(p.Digester()([]feed.Block{block(all[20:120]), &kept{block: all[120:]}}))
	p.Narrow(Filter{Asks(query.OfPair(all[1].Pair))})
	of := p.Reading()
	want := map[int]feed.Row{}
	count := 0
	for i, n := range p.Shown() {
		want[i] = p.Row(n)
		count += want[i].Commitments.Len()
		if of.Number(i) != n || of.Ref(i) != p.Ref(n) || of.Published(i) != want[i].Published || of.Pair(i) != want[i].Pair {
			t.Errorf("place %d is of another brief", i)
		}
	}
	p.Drop([]feed.Ref{p.Ref(p.Shown()[0])})
	p.Narrow(nil)
	if of.Len() != len(want) || of.Len() == 0 || of.Count() != count {
		t.Errorf("%d briefs with %d commitments, want %d with %d", of.Len(), of.Count(), len(want), count)
	}
	of.Commitments(func(place int, promised feed.Commitments) {
		if promised != want[place].Commitments {
			t.Errorf("place %d promises %q, want %q", place, promised, want[place].Commitments)
		}
		delete(want, place)
	})
	if len(want) > 0 {
		t.Errorf("%d briefs are not handed over", len(want))
	}
}

// What was found is the same whether it is told by numbers or by where it lives.
func TestFindsByNumber(t *testing.T) {
	all := numbered(rand.New(rand.NewPCG(12, 13)), 300)
	rows := NewRows(asOf)
	for _, fill := range []func(){
		func() { rows.Add(all[:20]) },
		func() { add(rows, block(all[10:])) },
	} {
		fill()
		var byRef, byNumber feed.Finds
		for i := range all {
			if i%3 == 0 {
				continue
			}
			n, _ := all[i].Ref.Number("library")
			byRef.Join(&feed.Finds{Refs: []feed.Ref{all[i].Ref}, Ranked: true})
			byNumber.Join(&feed.Finds{Path: "library", Numbers: []uint32{n}, Ranked: true})
		}
		byNumber.Join(&feed.Finds{Ranked: true})
		one, other := rows.Finds(&byRef), rows.Finds(&byNumber)
		if !slices.Equal(one.in, other.in) || !slices.Equal(one.places, other.places) || byRef.Len() != byNumber.Len() || !slices.Equal(byRef.Refs, slices.Collect(byNumber.All())) {
			t.Errorf("%d rows: %v, want %v", len(rows.facts), other, one)
		}
		if n := rows.Len() - 1; rows.Finds(&byNumber).has(rows.shown[n]) == (slices.IndexFunc(all, func(r feed.Row) bool { return r.Ref == rows.words.refOf(rows.shown[n]) })%3 == 0) {
			t.Error("another row is found")
		}
	}
}
