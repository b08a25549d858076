package rules

import (
	"errors"
	"fmt"
	"strings"
	"unicode"

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

// node is a piece of a parsed pattern.
type node struct {
	kind        nodeKind
	sub         []node // of a sequence, a choice, a repetition, a capture
	sym         text.Sym
	class       *class
	least, most int
	slot        int
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

// parser reads one pattern. Errors are panics that parse turns into one error.
type parser struct {
	voc   *Vocabulary
	slots map[string]int // capture names of the table
	rest  string
}

type badPattern string

func parse(voc *Vocabulary, slots map[string]int, src string) (n node, err error) {
	defer func() {
		switch r := recover().(type) {
		case nil:
		case badPattern:
			err = fmt.Errorf("pattern %q: %s", src, string(r))
		default:
			panic(r)
		}
	}()
	p := &parser{voc: voc, slots: slots, rest: src}
	n = p.choice()
	if p.rest != "" {
		p.fail("unexpected " + p.rest)
	}
	if n.isEmpty() {
		return n, errors.New("pattern " + src + ": it may match nothing")
	}
	return n, nil
}

func (p *parser) fail(why string) { panic(badPattern(why)) }

// take moves past a prefix if it is there.
func (p *parser) take(prefix string) bool {
	rest, ok := strings.CutPrefix(p.rest, prefix)
	p.rest = rest
	return ok
}

func (p *parser) choice() node {
	n := node{kind: nodeChoice, sub: []node{p.sequence()}}
	for p.take("|") {
		n.sub = append(n.sub, p.sequence())
	}
	if len(n.sub) == 1 {
		return n.sub[0]
	}
	return n
}

func (p *parser) sequence() node {
	n := node{kind: nodeSequence}
	for {
		p.rest = strings.TrimLeft(p.rest, " \n\t")
		if p.rest == "" || p.rest[0] == '|' || p.rest[0] == ')' {
			break
		}
		n.sub = append(n.sub, p.item())
	}
	if len(n.sub) == 0 {
		p.fail("an alternative is empty")
	}
	return n
}

func (p *parser) item() node {
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
	return node{kind: nodeCapture, slot: slot, sub: []node{n}}
}

func (p *parser) captureName() string {
	name, rest, ok := strings.Cut(p.rest, ":")
	if !ok || name == "" || strings.ContainsFunc(name, func(r rune) bool { return !unicode.IsLower(r) }) {
		return ""
	}
	p.rest = rest
	return name
}

func (p *parser) repeat(n node) node {
	least, most := 1, 1
	switch {
	case p.take("?"):
		least = 0
	case p.take("*"):
		least, most = 0, MaxRepeat
	case p.take("+"):
		most = MaxRepeat
	case strings.HasPrefix(p.rest, "{"):
		if _, err := fmt.Sscanf(p.rest, "{%d,%d}", &least, &most); err != nil || least > most || most > 40 {
			p.fail("bad repetition " + p.rest)
		}
		_, p.rest, _ = strings.Cut(p.rest, "}")
	default:
		return n
	}
	return node{kind: nodeRepeat, least: least, most: most, sub: []node{n}}
}

func (p *parser) atom() node {
	switch {
	case p.take("("):
		n := p.choice()
		if !p.take(")") {
			p.fail("a bracket is not closed")
		}
		return n
	case p.take("<"):
		name, rest, ok := strings.Cut(p.rest, ">")
		c := p.voc.classes[name]
		if !ok || c == nil {
			p.fail("no class <" + name + ">")
		}
		p.rest = rest
		return node{kind: nodeClass, class: c}
	case p.take("_"):
		return node{kind: nodeAny}
	}
	return p.word()
}

func (p *parser) word() node {
	end := strings.IndexAny(p.rest, " \n\t()|<>?*+{}")
	if end < 0 {
		end = len(p.rest)
	}
	syms := p.voc.lex.Phrase(p.rest[:end])
	if len(syms) == 0 {
		p.fail("unexpected " + p.rest)
	}
	p.rest = p.rest[end:]
	return words(syms)
}

func words(syms []text.Sym) node {
	n := node{kind: nodeSequence}
	for _, s := range syms {
		n.sub = append(n.sub, node{kind: nodeSym, sym: s})
	}
	if len(n.sub) == 1 {
		return n.sub[0]
	}
	return n
}

// isEmpty reports whether the node can match no token at all.
func (n *node) isEmpty() bool {
	switch n.kind {
	case nodeSequence:
		for i := range n.sub {
			if !n.sub[i].isEmpty() {
				return false
			}
		}
		return true
	case nodeChoice:
		for i := range n.sub {
			if n.sub[i].isEmpty() {
				return true
			}
		}
	case nodeRepeat:
		return n.least == 0 || n.sub[0].isEmpty()
	case nodeCapture:
		return n.sub[0].isEmpty()
	}
	return false
}

// starts is what a match can begin with.
type starts struct {
	syms  []text.Sym
	kinds uint8 // bit k: any token of kind k
}

const allKinds = 1<<(text.Glyph+1) - 1

func (s *starts) of(n *node) {
	switch n.kind {
	case nodeSym:
		s.syms = append(s.syms, n.sym)
	case nodeAny:
		s.kinds = allKinds
	case nodeClass:
		s.ofClass(n.class)
	case nodeSequence:
		for i := range n.sub {
			s.of(&n.sub[i])
			if !n.sub[i].isEmpty() {
				return
			}
		}
	default:
		for i := range n.sub {
			s.of(&n.sub[i])
		}
	}
}

func (s *starts) ofClass(c *class) {
	s.syms = append(s.syms, c.words...)
	for _, entry := range c.longer {
		s.syms = append(s.syms, entry[0])
	}
	s.kinds |= c.kindMask()
}

// kindMask is the kinds of token that the class's test may say yes to.
func (c *class) kindMask() uint8 {
	if c.test == nil {
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
