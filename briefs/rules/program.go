package rules

import "attache/briefs/text"

type op uint8

const (
	opSym   op = iota // one token with this Sym
	opClass           // one token of these classes
	opTest            // one token that passes the test
	opAny             // any token; the ones above this line take a token, those below none
	opSplit           // go on at a; where that fails, at b
	opJump            // go on at a
	opOpen            // capture a begins
	opClose           // and ends
	opDone
)

// inst is one instruction of a compiled pattern.
type inst struct {
	op   op
	sym  text.Sym
	bit  uint64
	test func(*text.Doc, int) bool
	a, b int

	kinds uint8 // that the test may say yes to
}

type program []inst

func compile(n *node) program {
	var p program
	p.emit(n)
	return append(p, inst{op: opDone})
}

func (p *program) add(i inst) int {
	*p = append(*p, i)
	return len(*p) - 1
}

func (p *program) emit(n *node) {
	switch n.kind {
	case nodeSym:
		p.add(inst{op: opSym, sym: n.sym})
	case nodeAny:
		p.add(inst{op: opAny})
	case nodeClass:
		p.class(n.class)
	case nodeSequence:
		for i := range n.sub {
			p.emit(&n.sub[i])
		}
	case nodeChoice:
		p.choice(n.sub)
	case nodeRepeat:
		p.repeat(n)
	case nodeCapture:
		p.add(inst{op: opOpen, a: n.slot})
		p.emit(&n.sub[0])
		p.add(inst{op: opClose, a: n.slot})
	}
}

// choice tries its alternatives in order.
func (p *program) choice(of []node) {
	var ends []int
	for i := range of {
		if i == len(of)-1 {
			p.emit(&of[i])
			break
		}
		split := p.add(inst{op: opSplit})
		(*p)[split].a = split + 1
		p.emit(&of[i])
		ends = append(ends, p.add(inst{op: opJump}))
		(*p)[split].b = len(*p)
	}
	for _, e := range ends {
		(*p)[e].a = len(*p)
	}
}

func (p *program) repeat(n *node) {
	for range n.least {
		p.emit(&n.sub[0])
	}
	var splits []int
	for range n.most - n.least {
		split := p.add(inst{op: opSplit})
		(*p)[split].a = split + 1
		p.emit(&n.sub[0])
		splits = append(splits, split)
	}
	for _, s := range splits {
		(*p)[s].b = len(*p)
	}
}

// class tries a class's entries of several words, longest first, then its
// single words.
func (p *program) class(c *class) {
	if c.test != nil {
		p.add(inst{op: opTest, test: c.test, kinds: c.kindMask()})
		return
	}
	var of []node
	for _, entry := range c.longer {
		of = append(of, words(entry))
	}
	if len(of) == 0 {
		p.add(inst{op: opClass, bit: c.bit})
		return
	}
	var ends []int
	for i := range of {
		split := p.add(inst{op: opSplit})
		(*p)[split].a = split + 1
		p.emit(&of[i])
		ends = append(ends, p.add(inst{op: opJump}))
		(*p)[split].b = len(*p)
	}
	p.add(inst{op: opClass, bit: c.bit})
	for _, e := range ends {
		(*p)[e].a = len(*p)
	}
}

// Kept is what a match's captures hold: token ranges, half open.
type Kept [Captures][2]int32

// machine runs programs over one document. It is bounded by fuel: a pattern
// that backtracks further gives up, whatever the input.
type machine struct {
	doc  *text.Doc
	bits []uint64
	end  int
	fuel int
	kept Kept
}

const maxFuel = 4000

// run matches from token i and returns the token after the match, or -1, and
// then kept is what it was.
func (m *machine) run(p program, pc, i int) int {
	for m.fuel > 0 {
		m.fuel--
		in := &p[pc]
		switch in.op {
		case opDone:
			return i
		case opJump:
			pc = in.a
			continue
		case opSplit:
			if m.mayRun(&p[in.a], i) {
				if end := m.run(p, in.a, i); end >= 0 {
					return end
				}
			}
			pc = in.b
			continue
		case opOpen:
			return m.keep(p, pc+1, i, in.a, [2]int32{int32(i), int32(i)})
		case opClose:
			return m.keep(p, pc+1, i, in.a, [2]int32{m.kept[in.a][0], int32(i)})
		}
		if i >= m.end || !m.one(in, i) {
			return -1
		}
		pc++
		i++
	}
	return -1
}

// mayRun reports whether the instruction can succeed at token i: most of a
// class's entries fail at their first word.
func (m *machine) mayRun(in *inst, i int) bool {
	return in.op > opAny || i < m.end && m.one(in, i)
}

// keep goes on with a capture set, and takes it back where that fails.
func (m *machine) keep(p program, pc, i, slot int, tokens [2]int32) int {
	before := m.kept[slot]
	m.kept[slot] = tokens
	end := m.run(p, pc, i)
	if end < 0 {
		m.kept[slot] = before
	}
	return end
}

// one reports whether token i is what the instruction asks for.
func (m *machine) one(in *inst, i int) bool {
	t := &m.doc.Tokens[i]
	switch in.op {
	case opSym:
		return t.Sym == in.sym
	case opClass:
		return int(t.Sym) < len(m.bits) && m.bits[t.Sym]&in.bit != 0
	case opTest:
		return in.test(m.doc, i)
	}
	return true
}
