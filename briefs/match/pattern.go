package match

import (
	"errors"
	"fmt"
	"strconv"
	"strings"

	"attache/briefs/text"
)

// A pattern reads like this:
//
//	by the? (end|close) of m:<month> y:<year>?
//
// Words match by their folded form, <class> by the vocabulary, "_" is any one
// token; ( | ) chooses, "?" "*" "+" and "{m,n}" repeat as in regular
// expressions, greedily; "name:" keeps what the next item matched.

// MaxRepeat bounds "*" and "+": what runs further is not a phrase.
const MaxRepeat = 12

// Captures is how many names a table's patterns may keep, all together.
const Captures = 16

// node is a piece of a parsed pattern. Nodes lie in their parser's arena and
// know one another by index; 0 is none.
type node struct {
	kind        nodeKind
	least, most uint8 // of a repetition
	slot        uint8 // of a capture
	sym         text.Sym
	class       *class
	first, next int32 // the first part of a sequence, a choice, a repetition, a capture; the part after this one
}

type nodeKind uint8

const (
	nodeSym nodeKind = iota
	nodeClass
	nodeAny
	nodeSequence
	nodeChoice
	nodeRepeat
	nodeCapture
)

// parser reads patterns, one after the other. Errors are panics that parse turns
// into one error.
type parser struct {
	voc   *Vocabulary
	slots map[string]int // capture names of the table
	nodes []node         // of the pattern read last
	rest  string
}

type badPattern string

// parse is the root of a pattern's nodes, which hold until the next one is read.
func (p *parser) parse(src string) (root int32, err error) {
	defer func() {
		switch r := recover().(type) {
		case nil:
		case badPattern:
			err = fmt.Errorf("pattern %q: %s", src, string(r))
		default:
			panic(r)
		}
	}()
	p.rest, p.nodes = src, append(p.nodes[:0], node{})
	root = p.choice()
	if p.rest != "" {
		p.fail("unexpected " + p.rest)
	}
	if p.isEmpty(root) {
		return 0, errors.New("pattern " + src + ": it may match nothing")
	}
	return root, nil
}

func (p *parser) fail(why string) { panic(badPattern(why)) }

func (p *parser) add(n node) int32 {
	p.nodes = append(p.nodes, n)
	return int32(len(p.nodes) - 1)
}

// take moves past a mark if it is there.
func (p *parser) take(mark byte) bool {
	if p.rest == "" || p.rest[0] != mark {
		return false
	}
	p.rest = p.rest[1:]
	return true
}

func (p *parser) choice() int32 {
	first := p.sequence()
	last := first
	for p.take('|') {
		next := p.sequence()
		p.nodes[last].next = next
		last = next
	}
	if last == first {
		return first
	}
	return p.add(node{kind: nodeChoice, first: first})
}

func (p *parser) sequence() int32 {
	var first, last int32
	for {
		p.rest = strings.TrimLeft(p.rest, " \n\t")
		if p.rest == "" || p.rest[0] == '|' || p.rest[0] == ')' {
			break
		}
		item := p.item()
		if first == 0 {
			first = item
		} else {
			p.nodes[last].next = item
		}
		last = item
	}
	if first == 0 {
		p.fail("an alternative is empty")
	}
	return p.add(node{kind: nodeSequence, first: first})
}

func (p *parser) item() int32 {
	name := p.captureName()
	n := p.repeat(p.atom())
	if name == "" {
		return n
	}
	slot, known := p.slots[name]
	if !known {
		slot = len(p.slots)
		p.slots[name] = slot
	}
	if slot >= Captures {
		p.fail("too many names in the table")
	}
	return p.add(node{kind: nodeCapture, slot: uint8(slot), first: n})
}

func (p *parser) captureName() string {
	k := 0
	for k < len(p.rest) && 'a' <= p.rest[k] && p.rest[k] <= 'z' {
		k++
	}
	if k == 0 || k == len(p.rest) || p.rest[k] != ':' {
		return ""
	}
	name := p.rest[:k]
	p.rest = p.rest[k+1:]
	return name
}

func (p *parser) repeat(n int32) int32 {
	r := node{kind: nodeRepeat, least: 1, most: 1, first: n}
	switch {
	case p.take('?'):
		r.least = 0
	case p.take('*'):
		r.least, r.most = 0, MaxRepeat
	case p.take('+'):
		r.most = MaxRepeat
	case strings.HasPrefix(p.rest, "{"):
		r.least, r.most = p.bounds()
	default:
		return n
	}
	return p.add(r)
}

// mostRepeat is the greatest bound that "{m,n}" may have.
const mostRepeat = 40

// bounds reads "{m,n}".
func (p *parser) bounds() (least, most uint8) {
	inner, rest, _ := strings.Cut(p.rest[1:], "}")
	low, high, _ := strings.Cut(inner, ",")
	m, errLow := strconv.Atoi(low)
	n, errHigh := strconv.Atoi(high)
	if errLow != nil || errHigh != nil || m < 0 || m > n || n > mostRepeat {
		p.fail("bad repetition " + p.rest)
	}
	p.rest = rest
	return uint8(m), uint8(n)
}

func (p *parser) atom() int32 {
	switch {
	case p.take('('):
		n := p.choice()
		if !p.take(')') {
			p.fail("a bracket is not closed")
		}
		return n
	case p.take('<'):
		name, rest, ok := strings.Cut(p.rest, ">")
		c := p.voc.classes[name]
		if !ok || c == nil {
			p.fail("no class <" + name + ">")
		}
		p.rest = rest
		return p.add(node{kind: nodeClass, class: c})
	case p.take('_'):
		return p.add(node{kind: nodeAny})
	}
	return p.word()
}

func (p *parser) word() int32 {
	end := strings.IndexAny(p.rest, " \n\t()|<>?*+{}")
	if end < 0 {
		end = len(p.rest)
	}
	var buf [8]text.Token
	tokens := p.voc.lex.Learn(buf[:0], p.rest[:end])
	if len(tokens) == 0 {
		p.fail("unexpected " + p.rest)
	}
	p.rest = p.rest[end:]
	first := p.add(node{kind: nodeSym, sym: tokens[0].Sym})
	for last := first; len(tokens) > 1; {
		tokens = tokens[1:]
		next := p.add(node{kind: nodeSym, sym: tokens[0].Sym})
		p.nodes[last].next = next
		last = next
	}
	if p.nodes[first].next == 0 {
		return first
	}
	return p.add(node{kind: nodeSequence, first: first})
}

// isEmpty reports whether a node can match no token at all.
func (p *parser) isEmpty(at int32) bool {
	n := &p.nodes[at]
	switch n.kind {
	case nodeSequence:
		for k := n.first; k != 0; k = p.nodes[k].next {
			if !p.isEmpty(k) {
				return false
			}
		}
		return true
	case nodeChoice:
		for k := n.first; k != 0; k = p.nodes[k].next {
			if p.isEmpty(k) {
				return true
			}
		}
	case nodeRepeat:
		return n.least == 0 || p.isEmpty(n.first)
	case nodeCapture:
		return p.isEmpty(n.first)
	}
	return false
}

const allKinds = 1<<(text.Glyph+1) - 1

// kindMask is the kinds of token that the class's test may say yes to.
func (c *class) kindMask() uint8 {
	if !c.isTest {
		return 0
	}
	if len(c.kinds) == 0 {
		return allKinds
	}
	var mask uint8
	for _, k := range c.kinds {
		mask |= 1 << k
	}
	return mask
}
