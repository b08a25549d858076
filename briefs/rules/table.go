package rules

import (
	"fmt"

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
	progs  []program
	second []second
	bySym  [][]uint16 // rows by first word
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
	t := &Table[T]{rows: rows, slots: map[string]int{}, voc: voc, bySym: make([][]uint16, voc.lex.Size(), voc.lex.Size()+512)}
	names := map[string]bool{}
	for i := range rows {
		if names[rows[i].Name] {
			panic("rules: two rows are called " + rows[i].Name)
		}
		names[rows[i].Name] = true
		n, err := parse(voc, t.slots, rows[i].Pattern)
		if err != nil {
			panic(fmt.Sprintf("rules: row %s: %v", rows[i].Name, err))
		}
		p := compile(&n)
		t.progs = append(t.progs, p)
		t.second = append(t.second, secondOf(p))
		t.list(uint16(i), &n)
	}
	return t
}

// list enters row i under everything that can begin it.
func (t *Table[T]) list(i uint16, n *node) {
	var s starts
	s.of(n)
	for _, sym := range s.syms {
		for int(sym) >= len(t.bySym) {
			t.bySym = append(t.bySym, nil)
		}
		if l := t.bySym[sym]; len(l) == 0 || l[len(l)-1] != i {
			t.bySym[sym] = append(l, i)
		}
	}
	for k := range t.byKind {
		if s.kinds&(1<<k) != 0 {
			t.byKind[k] = append(t.byKind[k], i)
		}
	}
}

// Rows are the table's rows, for the test that runs their examples.
func (t *Table[T]) Rows() []Row[T] { return t.rows }

// Slot is the number of a capture name in Kept. It panics on an unknown name.
func (t *Table[T]) Slot(name string) int {
	s, ok := t.slots[name]
	if !ok {
		panic("rules: no capture " + name)
	}
	return s
}

// At is the longest match that begins at token i and ends by token end; of two
// as long, the earlier row's.
func (t *Table[T]) At(d *text.Doc, i, end int) (Match[T], bool) {
	tok := &d.Tokens[i]
	best := Match[T]{First: i, Last: -1}
	m := machine{doc: d, bits: t.voc.bits, end: end}
	t.try(&m, t.led(tok), i, &best)
	t.try(&m, t.byKind[tok.Kind], i, &best)
	return best, best.Row != nil
}

// led is the rows that the token's word can begin.
func (t *Table[T]) led(tok *text.Token) []uint16 {
	if tok.Sym == 0 || int(tok.Sym) >= len(t.bySym) {
		return nil
	}
	return t.bySym[tok.Sym]
}

// Next is the first token from i on that a row can begin with, or last where
// there is none. Most tokens begin nothing, and At costs more than asking.
func (t *Table[T]) Next(d *text.Doc, i, last int) int {
	for ; i < last; i++ {
		if tok := &d.Tokens[i]; len(t.led(tok)) > 0 || len(t.byKind[tok.Kind]) > 0 {
			break
		}
	}
	return i
}

// try runs the rows and keeps the longest reading, the earlier row's of two
// as long.
func (t *Table[T]) try(m *machine, rows []uint16, i int, best *Match[T]) {
	for _, r := range rows {
		if i+1 < m.end && !t.second[r].allows(&m.doc.Tokens[i+1], m.bits) {
			continue
		}
		m.fuel = maxFuel
		end := m.run(t.progs[r], 0, i)
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
