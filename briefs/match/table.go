package match

import (
	"fmt"
	"iter"
	"math/bits"
	"slices"

	"attache/briefs/text"
)

// Row is one rule: what it is called, what it must find, what it yields, and
// the sentences that hold it to its word.
type Row[T any] struct {
	Name    string
	Pattern string
	Yield   T
	Match   string // a text in which the row must match
	Not     string // a near miss in which it must not
}

// Table is compiled rows, found by the words that can begin them.
type Table[T any] struct {
	rows   []Row[T]
	code   program
	begins []int32 // by row: its pattern in code
	needs  []need  // of the rows, one row's after the other's
	needed []int32 // by row, and one more: where in needs its own are
	leads  leads
	first  text.Set // the words that a row begins with
	kinds  uint8    // and the kinds of token
	slots  map[string]int
	voc    *Vocabulary

	// Accept, where set, may turn a row's reading down; shorter readings and
	// later rows then get their turn.
	Accept func(*text.Doc, Match[T]) bool
}

// Match is one row's reading of a run of tokens.
type Match[T any] struct {
	Row         *Row[T]
	First, Last int // tokens, half open
	Kept        Kept
}

// Compile makes a table of rows. It panics on a bad row: that is a bug in the
// table, and it shows at the first start.
func Compile[T any](voc *Vocabulary, rows []Row[T]) *Table[T] {
	t := &Table[T]{rows: rows, slots: map[string]int{}, voc: voc, begins: make([]int32, len(rows)), needed: make([]int32, len(rows)+1)}
	if len(rows) > mostRows {
		panic(fmt.Sprintf("match: a table has %d rows, may have %d", len(rows), mostRows))
	}
	t.code = make(program, 0, instsOfRow*len(rows))
	names := make(map[string]bool, len(rows))
	p := parser{voc: voc, slots: t.slots}
	for i := range rows {
		if names[rows[i].Name] {
			panic("match: two rows are called " + rows[i].Name)
		}
		names[rows[i].Name] = true
		root, err := p.parse(rows[i].Pattern)
		if err != nil {
			panic(fmt.Sprintf("match: row %s: %v", rows[i].Name, err))
		}
		t.begins[i] = t.code.compile(&p, root)
		t.needs = p.needs(t.needs, root)
		t.needed[i+1] = int32(len(t.needs))
	}
	t.survey()
	return t
}

// instsOfRow is how many instructions a row has, give or take.
const instsOfRow = 64

// survey finds what matches begin with.
func (t *Table[T]) survey() {
	s := newSurvey(t.voc)
	for i, begin := range t.begins {
		s.row(t.code, i, begin)
	}
	t.leads = s.done(t.voc)
	for k := range t.leads.kinds {
		if t.leads.beginsAny(text.TokenKind(k)) {
			t.kinds |= 1 << k
		}
	}
	for sym, k := range slices.Backward(t.leads.numbers) { // the greatest first, for which room is made once
		if k != 0 && !t.leads.words[k].takes[0].isEmpty() {
			t.first.Add(text.Sym(sym))
		}
	}
}

// Rows are the table's rows, for the test that runs their examples.
func (t *Table[T]) Rows() []Row[T] { return t.rows }

// Anywhere is the rows that any token of a kind may begin, so that each such token of
// a text costs as much as they do.
func (t *Table[T]) Anywhere(k text.TokenKind) (rows []Row[T]) {
	begins := t.leads.kinds[k].takes[0]
	for _, test := range t.leads.tested[k] {
		begins.unite(&t.leads.tests[test].takes[0])
	}
	for i := range t.rows {
		if begins.has(i) {
			rows = append(rows, t.rows[i])
		}
	}
	return rows
}

// Slot is the number of a capture name in Kept. It panics on an unknown name.
func (t *Table[T]) Slot(name string) int {
	s, ok := t.slots[name]
	if !ok {
		panic("match: no capture " + name)
	}
	return s
}

// At is the longest match that begins at token i and ends by token end; of two
// as long, the earlier row's.
func (t *Table[T]) At(d *text.Doc, i, end int) (best Match[T], ok bool) {
	rows := t.leads.at(t.voc, d, i, end)
	if rows.isEmpty() {
		return best, false
	}
	best.First, best.Last = i, -1
	m := machine{doc: d, tokens: d.Tokens[:end], code: t.code, voc: t.voc}
	for w, left := range rows {
		for ; left != 0; left &= left - 1 {
			t.try(&m, w*64+bits.TrailingZeros64(left), &best)
		}
	}
	return best, best.Row != nil
}

// Each is the longest match of each row that begins at token i and ends by token end, in
// the rows' order.
func (t *Table[T]) Each(d *text.Doc, i, end int) iter.Seq[Match[T]] {
	return func(yield func(Match[T]) bool) {
		if t.Next(d, i, i+1) > i {
			return // most
		}
		m := machine{doc: d, tokens: d.Tokens[:end], code: t.code, voc: t.voc}
		for w, left := range t.leads.at(t.voc, d, i, end) {
			for ; left != 0; left &= left - 1 {
				one := Match[T]{First: i, Last: -1}
				t.try(&m, w*64+bits.TrailingZeros64(left), &one)
				if one.Row != nil && !yield(one) {
					return
				}
			}
		}
	}
}

// Ends is the token behind row's match that begins at token i and ends by token end, or -1 where there is none.
func (t *Table[T]) Ends(row int, d *text.Doc, i, end int) int {
	if t.Next(d, i, i+1) > i {
		return -1 // most
	}
	if !t.leads.mayMatch(row, t.voc, d, i, end) {
		return -1
	}
	one := Match[T]{First: i, Last: -1}
	t.run(&machine{doc: d, tokens: d.Tokens[:end], code: t.code, voc: t.voc}, row, &one)
	return one.Last
}

// Next is the first token from i on that a row can begin with, or last where
// there is none. Most tokens begin nothing, and At costs more than asking.
func (t *Table[T]) Next(d *text.Doc, i, last int) int {
	for ; i < last; i++ {
		if tok := &d.Tokens[i]; t.first.Has(tok.Sym) || t.kinds&(1<<tok.Kind) != 0 {
			break
		}
	}
	return i
}

// try runs a row where all that it needs is there: for one row alone, running costs less than looking at what stands there.
func (t *Table[T]) try(m *machine, row int, best *Match[T]) {
	if t.canMatch(row, m, best.First) {
		t.run(m, row, best)
	}
}

// run runs a row, those before it were run, and keeps the longest reading.
func (t *Table[T]) run(m *machine, row int, best *Match[T]) {
	m.fuel = maxFuel
	end := m.run(t.begins[row], best.First)
	if end < 0 {
		return
	}
	if end > best.Last {
		found := Match[T]{Row: &t.rows[row], First: best.First, Last: end, Kept: m.kept}
		if t.Accept == nil || t.Accept(m.doc, found) {
			*best = found
		}
	}
	m.kept = Kept{}
}

// canMatch reports whether all that a row needs stands from token i on.
func (t *Table[T]) canMatch(row int, m *machine, i int) bool {
	if !m.isAsked {
		m.isAsked, m.there = true, t.voc.there(m.tokens[i:])
	}
	needs := t.needs[t.needed[row]:t.needed[row+1]]
	for k := range needs {
		if !needs[k].isMet(&m.there) {
			return false
		}
	}
	return true
}

// Find calls yield with the matches among tokens first to last, left to right,
// none overlapping another.
func (t *Table[T]) Find(d *text.Doc, first, last int, yield func(Match[T])) {
	for i := t.Next(d, first, last); i < last; i = t.Next(d, i, last) {
		m, ok := t.At(d, i, last)
		if !ok {
			i++
			continue
		}
		yield(m)
		i = m.Last
	}
}

// Has reports whether a capture matched anything.
func (k *Kept) Has(slot int) bool { return k[slot][1] > k[slot][0] }
