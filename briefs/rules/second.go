package rules

import "attache/briefs/text"

// second is what may stand after the first token of a match. Most rows that a
// word can begin fail at the next one: asking here is cheaper than running.
type second struct {
	any   bool // the match may end after one token, or anything may follow
	kinds uint8
	bits  uint64   // of classes
	words []uint64 // by Sym
}

// allows reports whether the match may go on with token t.
func (s *second) allows(t *text.Token, bits []uint64) bool {
	if s.any || s.kinds&(1<<t.Kind) != 0 {
		return true
	}
	sym := int(t.Sym)
	return sym < len(bits) && bits[sym]&s.bits != 0 || sym>>6 < len(s.words) && s.words[sym>>6]&(1<<(sym&63)) != 0
}

// secondOf reads a compiled pattern for what its second token can be.
func secondOf(p program) second {
	var s second
	seen := make([]bool, len(p))
	for _, pc := range p.consumers(0, nil, make([]bool, len(p))) {
		for _, next := range p.consumers(pc+1, nil, seen) {
			s.add(&p[next])
		}
	}
	return s
}

func (s *second) add(in *inst) {
	switch in.op {
	case opDone, opAny:
		s.any = true
	case opTest:
		s.kinds |= in.kinds
	case opClass:
		s.bits |= in.bit
	case opSym:
		for int(in.sym)>>6 >= len(s.words) {
			s.words = append(s.words, 0)
		}
		s.words[in.sym>>6] |= 1 << (in.sym & 63)
	}
}

// consumers appends the instructions that take the next token from pc on, or
// end the match there.
func (p program) consumers(pc int, dst []int, seen []bool) []int {
	for !seen[pc] {
		seen[pc] = true
		switch in := &p[pc]; in.op {
		case opJump:
			pc = in.a
		case opSplit:
			dst = p.consumers(in.a, dst, seen)
			pc = in.b
		case opOpen, opClose:
			pc++
		default:
			return append(dst, pc)
		}
	}
	return dst
}
