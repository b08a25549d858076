package match

import (
	"fmt"
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

// Table is compiled rows, found by the word that can begin them.
type Table[T any] struct {
	rows   []Row[T]
	code   program
	begins []int32 // by row: its pattern in code
	second []second
	needs  []need   // of the rows, one row's after the other's
	needed []int32  // by row, and one more: where in needs its own are
	first  Set      // the words that a row begins with
	kinds  uint8    // and the kinds of token
	heads  []uint32 // by Sym, and one more: where in led its rows are
	led    []uint16 // rows by first word
	byKind [text.Glyph + 1][]uint16
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

	row int
}

// Compile makes a table of rows. It panics on a bad row: that is a bug in the
// table, and it shows at the first start.
func Compile[T any](voc *Vocabulary, rows []Row[T]) *Table[T] {
	t := &Table[T]{rows: rows, slots: map[string]int{}, voc: voc, begins: make([]int32, len(rows)), second: make([]second, len(rows)), needed: make([]int32, len(rows)+1)}
	t.code = make(program, 0, instsOfRow*len(rows))
	names := make(map[string]bool, len(rows))
	p := parser{voc: voc, slots: t.slots}
	var from starts
	var r reach
	ends := make([]int, len(rows)) // where each row's words end in from.syms
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
		r.program = t.code
		t.second[i] = r.second(t.begins[i])
		t.needs = p.needs(t.needs, root)
		t.needed[i+1] = int32(len(t.needs))
		from.kinds = 0
		first := len(from.syms)
		p.starts(&from, root)
		slices.Sort(from.syms[first:])
		ends[i] = first + len(slices.Compact(from.syms[first:]))
		from.syms = from.syms[:ends[i]]
		t.listKinds(uint16(i), from.kinds)
	}
	t.listWords(from.syms, ends)
	return t
}

// instsOfRow is how many instructions a row has, give or take.
const instsOfRow = 64

// listKinds enters row i under the kinds of token that can begin it.
func (t *Table[T]) listKinds(i uint16, kinds uint8) {
	for k := range t.byKind {
		if kinds&(1<<k) != 0 {
			t.byKind[k] = append(t.byKind[k], i)
			t.kinds |= 1 << k
		}
	}
}

// listWords enters each row under the words that can begin it: those of row i
// are the syms up to ends[i].
func (t *Table[T]) listWords(syms []text.Sym, ends []int) {
	t.heads = make([]uint32, t.voc.lex.Size()+1)
	t.led = make([]uint16, len(syms))
	for _, sym := range syms {
		t.heads[sym]++
		t.first.add(sym)
	}
	sum := uint32(0)
	for sym, n := range t.heads {
		sum += n
		t.heads[sym] = sum
	}
	// From the last row to the first, each word's rows are filled in from behind.
	for i := len(ends) - 1; i >= 0; i-- {
		first := 0
		if i > 0 {
			first = ends[i-1]
		}
		for _, sym := range syms[first:ends[i]] {
			t.heads[sym]--
			t.led[t.heads[sym]] = uint16(i)
		}
	}
}

// Rows are the table's rows, for the test that runs their examples.
func (t *Table[T]) Rows() []Row[T] { return t.rows }

// Anywhere is the rows that any token of a kind may begin, so that each such token of
// a text costs as much as they do.
func (t *Table[T]) Anywhere(k text.TokenKind) []Row[T] {
	rows := make([]Row[T], len(t.byKind[k]))
	for n, i := range t.byKind[k] {
		rows[n] = t.rows[i]
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
func (t *Table[T]) At(d *text.Doc, i, end int) (Match[T], bool) {
	tok := &d.Tokens[i]
	best := Match[T]{First: i, Last: -1}
	m := machine{doc: d, tokens: d.Tokens[:end], code: t.code, voc: t.voc}
	t.try(&m, t.ledBy(tok), i, &best)
	t.try(&m, t.byKind[tok.Kind], i, &best)
	return best, best.Row != nil
}

// ledBy is the rows that the token's word can begin.
func (t *Table[T]) ledBy(tok *text.Token) []uint16 {
	if tok.Sym == 0 || int(tok.Sym)+1 >= len(t.heads) {
		return nil
	}
	return t.led[t.heads[tok.Sym]:t.heads[tok.Sym+1]]
}

// Next is the first token from i on that a row can begin with, or last where
// there is none. Most tokens begin nothing, and At costs more than asking.
func (t *Table[T]) Next(d *text.Doc, i, last int) int {
	for ; i < last; i++ {
		if tok := &d.Tokens[i]; t.first.has(tok.Sym) || t.kinds&(1<<tok.Kind) != 0 {
			break
		}
	}
	return i
}

// try runs the rows and keeps the longest reading, the earlier row's of two
// as long.
func (t *Table[T]) try(m *machine, rows []uint16, i int, best *Match[T]) {
	for _, r := range rows {
		if i+1 < len(m.tokens) && !t.second[r].allows(&m.tokens[i+1], t.voc.hints) {
			continue
		}
		if !t.canMatch(int(r), m, i) {
			continue
		}
		m.fuel = maxFuel
		end := m.run(t.begins[r], i)
		if end < 0 {
			continue
		}
		if end > best.Last || end == best.Last && int(r) < best.row {
			found := Match[T]{Row: &t.rows[r], First: i, Last: end, Kept: m.kept, row: int(r)}
			if t.Accept == nil || t.Accept(m.doc, found) {
				*best = found
			}
		}
		m.kept = Kept{}
	}
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
