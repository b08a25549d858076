package match

import "attache/briefs/text"

// second is what may stand after the first token of a match. Most rows that a
// word can begin fail at the next one: asking here is cheaper than running.
type second struct {
	any   bool // the match may end after one token, or anything may follow
	kinds uint8
	hints uint64    // of classes
	words [4]uint64 // by the last bits of a Sym: a few words more than may follow
}

// allows reports whether the match may go on with token t.
func (s *second) allows(t *text.Token, hints []uint64) bool {
	if s.any || s.kinds&(1<<t.Kind) != 0 || s.words[t.Sym>>6&3]&(1<<(t.Sym&63)) != 0 {
		return true
	}
	return int(t.Sym) < len(hints) && hints[t.Sym]&s.hints != 0
}

func (s *second) add(in *inst) {
	switch in.op {
	case opDone, opAny:
		s.any = true
	case opTest:
		s.kinds |= in.kinds
	case opClass:
		s.hints |= hintOf(in.list)
	case opSym:
		s.words[in.sym()>>6&3] |= 1 << (in.sym() & 63)
	}
}

// reach finds what a compiled pattern can take next. Its room is used again.
type reach struct {
	program
	begin       int32 // of the pattern
	first, next []int32
	seen        []bool // by instruction of the pattern
}

// second reads the pattern that begins at an instruction for what its second
// token can be.
func (r *reach) second(begin int32) second {
	var s second
	r.begin = begin
	r.forget()
	r.first = r.consumers(begin, r.first[:0])
	r.forget()
	for _, pc := range r.first {
		r.next = r.consumers(pc+1, r.next[:0])
		for _, next := range r.next {
			s.add(&r.program[next])
		}
	}
	return s
}

func (r *reach) forget() {
	clear(r.seen)
	if missing := len(r.program) - int(r.begin) - len(r.seen); missing > 0 {
		r.seen = append(r.seen, make([]bool, missing)...)
	}
}

// consumers appends the instructions that take the next token from pc on, or
// end the match there.
func (r *reach) consumers(pc int32, dst []int32) []int32 {
	for !r.seen[pc-r.begin] {
		r.seen[pc-r.begin] = true
		switch in := &r.program[pc]; in.op {
		case opJump:
			pc = in.a
		case opSplit:
			dst = r.consumers(in.a, dst)
			pc = in.b
		case opOpen, opClose:
			pc++
		default:
			return append(dst, pc)
		}
	}
	return dst
}
