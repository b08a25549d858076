package match

import (
	"slices"

	"attache/briefs/text"
)

// mostRows is how many rows a table has at the most.
const mostRows = 6 * 64

// rowSet is some rows of a table, a bit each.
type rowSet [mostRows / 64]uint64

func (s *rowSet) add(row int)      { s[row/64] |= 1 << (row % 64) }
func (s *rowSet) has(row int) bool { return s[row/64]&(1<<(row%64)) != 0 }

func (s *rowSet) isEmpty() bool { return s[0]|s[1]|s[2]|s[3]|s[4]|s[5] == 0 }

func (s *rowSet) unite(other *rowSet) {
	for w := range s {
		s[w] |= other[w]
	}
}

// depth is how many tokens are looked at before a row is run: most rows that a word can
// begin fail at the next one or the one behind it, and asking here is cheaper than running.
const depth = 3

// lead is the rows that can take a token.
type lead struct {
	takes [depth]rowSet     // as the first, the second, the third of their match
	ended [depth - 1]rowSet // their match may end with it, or with the token behind it, where it is the first
}

func (l *lead) unite(other *lead) {
	for n := range l.takes {
		l.takes[n].unite(&other.takes[n])
	}
	for n := range l.ended {
		l.ended[n].unite(&other.ended[n])
	}
}

// leads is the rows of a table by the tokens that their matches begin with.
type leads struct {
	words   []lead                   // by a word's number
	numbers []uint16                 // of words by Sym; 0 for one that no row asks for there
	kinds   [text.Glyph + 1]lead     // by kind: those that take any such token, and behind the first those that ask a test that may say yes
	tests   []lead                   // by test, of the first token
	tested  [text.Glyph + 1][]uint16 // by kind, the tests that may say yes to the first token
}

// at is the rows that may match where token i stands, before token end.
func (l *leads) at(voc *Vocabulary, d *text.Doc, i, end int) (rows rowSet) {
	var room lead
	first := l.first(voc, d, i, &room)
	rows = first.takes[0]
	for n := 1; n < depth && i+n < end && !rows.isEmpty(); n++ {
		t := &d.Tokens[i+n]
		word, kind := &l.words[l.number(t.Sym)].takes[n], &l.kinds[t.Kind].takes[n]
		for w := range rows {
			rows[w] &= word[w] | kind[w] | first.ended[n-1][w]
		}
	}
	return rows
}

// mayMatch reports whether one row may match where token i stands, before token end: at most tokens it cannot even begin.
func (l *leads) mayMatch(row int, voc *Vocabulary, d *text.Doc, i, end int) bool {
	w, bit := uint(row)/64, uint64(1)<<(uint(row)%64)
	t := &d.Tokens[i]
	for _, k := range l.tested[t.Kind] {
		if l.tests[k].takes[0][w]&bit != 0 && voc.tests[k](d, i) {
			return true
		}
	}
	word, kind := &l.words[l.number(t.Sym)], &l.kinds[t.Kind]
	may := bit & (word.takes[0][w] | kind.takes[0][w])
	for n := 1; may != 0 && n < depth && i+n < end; n++ {
		t := &d.Tokens[i+n]
		may &= l.words[l.number(t.Sym)].takes[n][w] | l.kinds[t.Kind].takes[n][w] | word.ended[n-1][w] | kind.ended[n-1][w]
	}
	return may != 0
}

// first is the rows that token i can begin: those of its word, to which in some room those
// are added that ask for no word.
func (l *leads) first(voc *Vocabulary, d *text.Doc, i int, room *lead) *lead {
	t := &d.Tokens[i]
	word := &l.words[l.number(t.Sym)]
	if !l.beginsAny(t.Kind) {
		return word
	}
	*room = *word
	room.unite(&l.kinds[t.Kind])
	for _, k := range l.tested[t.Kind] {
		if voc.tests[k](d, i) {
			room.unite(&l.tests[k])
		}
	}
	return room
}

// beginsAny reports whether rows can begin with a token of a kind, whatever its word.
func (l *leads) beginsAny(k text.TokenKind) bool {
	return len(l.tested[k]) > 0 || !l.kinds[k].takes[0].isEmpty()
}

func (l *leads) number(s text.Sym) uint16 {
	if int(s) < len(l.numbers) {
		return l.numbers[s]
	}
	return 0
}

// survey follows the compiled patterns of a table for what their matches can begin with.
type survey struct {
	leads
	code    program
	begin   int32          // of the pattern that is followed
	classes []lead         // by class of words
	takers  [depth][]int32 // the instructions that take the first token, the second, the third, or end the match before it
	seen    []bool         // by instruction of the pattern
}

func newSurvey(voc *Vocabulary) *survey {
	return &survey{
		classes: make([]lead, len(voc.sets)),
		leads:   leads{numbers: make([]uint16, voc.lex.Size()), words: make([]lead, 1), tests: make([]lead, len(voc.tests))},
	}
}

// row enters a row whose pattern begins at an instruction.
func (s *survey) row(code program, row int, begin int32) {
	s.code, s.begin = code, begin
	s.forget()
	s.takers[0] = s.consumers(begin, s.takers[0][:0])
	for _, first := range s.takers[0] {
		begun := [...]int32{first}
		from, ends := begun[:], depth-1 // behind how many tokens the match may end
		for n := 1; n < depth; n++ {
			from = s.follow(from, n)
			if ends == depth-1 && s.isEnd(from) {
				ends = n - 1
			}
			for _, pc := range from {
				s.enter(&code[pc], n, func(l *lead) { l.takes[n].add(row) })
			}
		}
		s.enter(&code[first], 0, func(l *lead) {
			l.takes[0].add(row)
			for n := ends; n < len(l.ended); n++ {
				l.ended[n].add(row)
			}
		})
	}
}

// follow is the instructions that take the n-th token behind some that take the one before it.
func (s *survey) follow(from []int32, n int) []int32 {
	s.forget()
	s.takers[n] = s.takers[n][:0]
	for _, pc := range from {
		if s.code[pc].op != opDone {
			s.takers[n] = s.consumers(pc+1, s.takers[n])
		}
	}
	return s.takers[n]
}

// isEnd reports whether any token may stand where some instructions take one.
func (s *survey) isEnd(takers []int32) bool {
	return slices.ContainsFunc(takers, func(pc int32) bool { return s.code[pc].op == opDone || s.code[pc].op == opAny })
}

func (s *survey) forget() {
	clear(s.seen)
	if missing := len(s.code) - int(s.begin) - len(s.seen); missing > 0 {
		s.seen = append(s.seen, make([]bool, missing)...)
	}
}

// consumers appends the instructions that take the next token from pc on, or end the match
// there.
func (s *survey) consumers(pc int32, dst []int32) []int32 {
	for !s.seen[pc-s.begin] {
		s.seen[pc-s.begin] = true
		switch in := &s.code[pc]; in.op {
		case opJump:
			pc = in.a
		case opSplit:
			dst = s.consumers(in.a, dst)
			pc = in.b
		case opOpen, opClose:
			pc++
		default:
			return append(dst, pc)
		}
	}
	return dst
}

// enter adds to what is known of the tokens that an instruction can take as the n-th.
func (s *survey) enter(in *inst, n int, add func(*lead)) {
	switch in.op {
	case opSym:
		add(s.word(in.sym()))
	case opClass:
		add(&s.classes[in.list])
	case opTest:
		s.test(in, n, add)
	case opAny:
		for k := range s.kinds {
			add(&s.kinds[k])
		}
	}
}

func (s *survey) test(in *inst, n int, add func(*lead)) {
	if n == 0 {
		add(&s.tests[in.list])
	}
	for k := range s.kinds {
		switch {
		case in.kinds&(1<<k) == 0:
		case n > 0:
			add(&s.kinds[k])
		case !slices.Contains(s.tested[k], in.list):
			s.tested[k] = append(s.tested[k], in.list)
		}
	}
}

// word is what is known of a word, which has a number from now on.
func (s *survey) word(sym text.Sym) *lead {
	if s.numbers[sym] == 0 {
		s.numbers[sym] = uint16(len(s.words))
		s.words = append(s.words, lead{})
	}
	return &s.words[s.numbers[sym]]
}

// done is what was found, with the words of the classes entered. Words with the same lead have the same number, and a class
// parts them: there are some hundreds of leads, and thousands of words.
func (s *survey) done(voc *Vocabulary) leads {
	for k := range s.classes {
		if s.classes[k] == (lead{}) {
			continue
		}
		parted := make([]uint16, len(s.words)) // by the number of words, that of those of them that are in the class
		for sym := range voc.sets[k].All() {
			to := &parted[s.numbers[sym]]
			if *to == 0 {
				*to = uint16(len(s.words))
				s.words = append(s.words, s.words[s.numbers[sym]])
				s.words[*to].unite(&s.classes[k])
			}
			s.numbers[sym] = *to
		}
	}
	s.share()
	return s.leads
}

// share keeps one number for each lead that words have: they are fetched for each token.
func (s *survey) share() {
	shared := make([]uint16, len(s.words))
	known := make(map[uint64]uint16, len(s.words)/2) // by their digests: what is left of two with the same is not shared
	words := make([]lead, 1, len(s.words)/2+1)
	for sym, k := range s.numbers {
		if k == 0 {
			continue // most
		}
		if shared[k] == 0 {
			digest := s.words[k].digest()
			of, ok := known[digest]
			if !ok || words[of] != s.words[k] {
				of = uint16(len(words))
				known[digest] = of
				words = append(words, s.words[k])
			}
			shared[k] = of
		}
		s.numbers[sym] = shared[k]
	}
	s.words = words
}

// digest is a number that two leads seldom share.
func (l *lead) digest() (h uint64) {
	for _, sets := range [...][]rowSet{l.takes[:], l.ended[:]} {
		for n := range sets {
			for _, rows := range sets[n] {
				h = (h ^ rows) * 0x9E3779B97F4A7C15 // an odd number that spreads the bits
				h ^= h >> 32
			}
		}
	}
	return h
}
