package match

import "attache/briefs/text"

type op uint8

const (
	opSym   op = iota // one token with this Sym
	opClass           // one token of this class
	opTest            // one token that passes the test
	opAny             // any token; the ones above this line take a token, those below none
	opSplit           // go on at a; where that fails, at b
	opJump            // go on at a
	opOpen            // capture a begins
	opClose           // and ends
	opDone
)

// inst is one instruction of a compiled pattern. It is small: the patterns of a table have
// thousands, and where they are far apart in memory, fetching them takes longest.
type inst struct {
	op    op
	kinds uint8  // that the test may say yes to
	list  uint16 // of a class in the vocabulary's sets, of a test in its tests
	a, b  int32  // where to go on, a capture's slot, or a Sym
}

func (in *inst) sym() text.Sym { return text.Sym(in.a) }

// program is the instructions of all patterns of a table, one after the other.
type program []inst

// compile adds a pattern's instructions and is where they begin.
func (p *program) compile(of *parser, root int32) int32 {
	begin := p.end()
	p.emit(of, root)
	p.add(inst{op: opDone})
	return begin
}

func (p *program) add(i inst) int32 {
	*p = append(*p, i)
	return int32(len(*p) - 1)
}

// end is where the next instruction will stand.
func (p *program) end() int32 { return int32(len(*p)) }

func (p *program) emit(of *parser, at int32) {
	n := &of.nodes[at]
	switch n.kind {
	case nodeSym:
		p.add(inst{op: opSym, a: int32(n.sym)})
	case nodeAny:
		p.add(inst{op: opAny})
	case nodeClass:
		p.class(n.class)
	case nodeSequence:
		for k := n.first; k != 0; k = of.nodes[k].next {
			p.emit(of, k)
		}
	case nodeChoice:
		p.choice(of, n.first)
	case nodeRepeat:
		p.repeat(of, n)
	case nodeCapture:
		p.add(inst{op: opOpen, a: int32(n.slot)})
		p.emit(of, n.first)
		p.add(inst{op: opClose, a: int32(n.slot)})
	}
}

// choice tries its alternatives in order. Until its end is known, the jumps to
// it are a list, each leading to the one before.
func (p *program) choice(of *parser, first int32) {
	jump := int32(none)
	for k := first; k != 0; k = of.nodes[k].next {
		if of.nodes[k].next == 0 {
			p.emit(of, k)
			break
		}
		split := p.split()
		p.emit(of, k)
		jump = p.add(inst{op: opJump, a: jump})
		(*p)[split].b = p.end()
	}
	p.land(jump)
}

// none ends a list of jumps.
const none = -1

// split goes on with the next instruction, else at b, which is not known yet.
func (p *program) split() int32 {
	return p.add(inst{op: opSplit, a: p.end() + 1})
}

// land leads the jumps of a list here.
func (p *program) land(jump int32) {
	for jump != none {
		jump, (*p)[jump].a = (*p)[jump].a, p.end()
	}
}

func (p *program) repeat(of *parser, n *node) {
	for range n.least {
		p.emit(of, n.first)
	}
	split := int32(none)
	for range n.most - n.least {
		s := p.split()
		(*p)[s].b = split
		split = s
		p.emit(of, n.first)
	}
	for split != none {
		split, (*p)[split].b = (*p)[split].b, p.end()
	}
}

// class tries a class's entries of several words, longest first, then its
// single words.
func (p *program) class(c *class) {
	if c.isTest {
		p.add(inst{op: opTest, list: c.test, kinds: c.kindMask()})
		return
	}
	jump := int32(none)
	for _, entry := range c.longer {
		split := p.split()
		for _, sym := range entry {
			p.add(inst{op: opSym, a: int32(sym)})
		}
		jump = p.add(inst{op: opJump, a: jump})
		(*p)[split].b = p.end()
	}
	p.add(inst{op: opClass, list: c.list})
	p.land(jump)
}

// Kept is what a match's captures hold: token ranges, half open.
type Kept [Captures][2]int32

// machine runs programs over one document. It is bounded by fuel: a pattern
// that backtracks further gives up, whatever the input.
type machine struct {
	doc    *text.Doc
	tokens []text.Token // of doc, up to the end
	code   program
	voc    *Vocabulary
	fuel   int
	kept   Kept

	there   need // what stands from where the match begins, once it isAsked
	isAsked bool
}

const maxFuel = 4000

// run matches from token i and returns the token after the match, or -1, and
// then kept is what it was.
func (m *machine) run(pc int32, i int) int {
	for m.fuel > 0 {
		m.fuel--
		in := &m.code[pc]
		switch in.op {
		case opSym:
			if i >= len(m.tokens) || m.tokens[i].Sym != in.sym() {
				return -1
			}
			pc++
			i++
			continue
		case opDone:
			return i
		case opJump:
			pc = in.a
			continue
		case opSplit:
			if m.mayRun(&m.code[in.a], i) {
				if end := m.run(in.a, i); end >= 0 {
					return end
				}
			}
			pc = in.b
			continue
		case opOpen:
			return m.keep(pc+1, i, in.a, [2]int32{int32(i), int32(i)})
		case opClose:
			return m.keep(pc+1, i, in.a, [2]int32{m.kept[in.a][0], int32(i)})
		}
		if i >= len(m.tokens) || !m.one(in, i) {
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
	return in.op > opAny || i < len(m.tokens) && m.one(in, i)
}

// keep goes on with a capture set, and takes it back where that fails.
func (m *machine) keep(pc int32, i int, slot int32, tokens [2]int32) int {
	before := m.kept[slot]
	m.kept[slot] = tokens
	end := m.run(pc, i)
	if end < 0 {
		m.kept[slot] = before
	}
	return end
}

// one reports whether token i is what the instruction asks for.
func (m *machine) one(in *inst, i int) bool {
	t := &m.tokens[i]
	switch in.op {
	case opSym:
		return t.Sym == in.sym()
	case opClass:
		return m.voc.sets[in.list].Has(t.Sym)
	case opTest:
		return in.kinds&(1<<t.Kind) != 0 && m.voc.tests[in.list](m.doc, i)
	}
	return true
}
