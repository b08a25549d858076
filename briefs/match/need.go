package match

import "attache/briefs/text"

// need is what of which some must stand in every match of a pattern. Most rows that
// could begin at a number lack their unit: asking here is cheaper than running.
type need struct {
	kinds uint8
	hints uint64    // of classes
	words [4]uint64 // by the last bits of a Sym: a few words more than are meant
}

// isMet reports whether some of what is needed is there.
func (n *need) isMet(there *need) bool {
	return n.kinds&there.kinds != 0 || n.hints&there.hints != 0 || n.words[0]&there.words[0]|n.words[1]&there.words[1]|n.words[2]&there.words[2]|n.words[3]&there.words[3] != 0
}

func (n *need) word(s text.Sym) { n.words[s>>6&3] |= 1 << (s & 63) }

// there is what stands among tokens, all in one.
func (v *Vocabulary) there(tokens []text.Token) (n need) {
	for i := range tokens {
		t := &tokens[i]
		n.kinds |= 1 << t.Kind
		if t.Sym == 0 {
			continue
		}
		n.word(t.Sym)
		if int(t.Sym) < len(v.hints) {
			n.hints |= v.hints[t.Sym]
		}
	}
	return n
}

// needs appends what every match of a node holds.
func (p *parser) needs(dst []need, at int32) []need {
	var n need
	switch node := &p.nodes[at]; node.kind {
	case nodeSym:
		n.word(node.sym)
		return append(dst, n)
	case nodeClass:
		n.class(node.class)
		return append(dst, n)
	case nodeChoice:
		if n, ok := p.needOfAny(dst, node.first); ok {
			return append(dst, n)
		}
	case nodeSequence:
		for k := node.first; k != 0; k = p.nodes[k].next {
			dst = p.needs(dst, k)
		}
	case nodeRepeat:
		if node.least > 0 {
			return p.needs(dst, node.first)
		}
	case nodeCapture:
		return p.needs(dst, node.first)
	}
	return dst
}

// needOfAny is what is needed for one of several alternatives, of each what it needs
// first. There is none where one of them needs nothing. room is for what they need.
func (p *parser) needOfAny(room []need, first int32) (any need, ok bool) {
	for k := first; k != 0; k = p.nodes[k].next {
		one := p.needs(room, k)
		if len(one) == len(room) {
			return need{}, false
		}
		any.unite(&one[len(room)])
	}
	return any, true
}

func (n *need) class(c *class) {
	n.kinds = c.kindMask()
	if !c.isTest {
		n.hints = c.hint()
	}
	for _, entry := range c.longer {
		n.word(entry[0])
	}
}

func (n *need) unite(other *need) {
	n.kinds |= other.kinds
	n.hints |= other.hints
	for i, words := range other.words {
		n.words[i] |= words
	}
}
