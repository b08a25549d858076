package article

import (
	"sort"
	"strings"

	"github.com/yuin/goldmark/ast"
	tables "github.com/yuin/goldmark/extension/ast"
	source "github.com/yuin/goldmark/text"

	"attache/briefs/text"
)

// Glamour reads a character reference or a backslash again after the parser.
// The two characters that begin them reach it as runes of private use, which
// no clean text holds.
const (
	standAmp   = '\uE000'
	standSlash = '\uE001'
)

var masked = strings.NewReplacer("&", string(standAmp), `\`, string(standSlash))

// unmasked is the rune that a rune from Glamour stands for.
func unmasked(r rune) rune {
	switch r {
	case standAmp:
		return '&'
	case standSlash:
		return '\\'
	}
	return r
}

// tree is a block as the parser would have left it to Glamour. No Markdown is
// written and none is parsed, so no character of an article is active.
type tree struct {
	clean   copied
	inlines []text.Inline // those that touch the copy
	src     []byte
	doc     *ast.Document
}

func newTree(c copied, all []text.Inline) *tree {
	t := &tree{clean: c, doc: ast.NewDocument()}
	span := c.span()
	from := sort.Search(len(all), func(i int) bool { return all[i].Start >= span.Start })
	for _, in := range all[from:] {
		if in.Start >= span.End || len(t.inlines) == maxInlines {
			break
		}
		if !in.Empty() {
			t.inlines = append(t.inlines, in)
		}
	}
	sort.SliceStable(t.inlines, func(i, j int) bool { return depth[t.inlines[i].Kind] < depth[t.inlines[j].Kind] })
	return t
}

// depth is how far inside others the node of an inline run lies. Code is
// innermost: Glamour gives it no children.
var depth = [...]int{text.Link: 0, text.Emphasis: 1, text.Strong: 2, text.Struck: 3, text.Mono: 4}

// segment adds the words of s to the source.
func (t *tree) segment(s text.Span) source.Segment {
	start := len(t.src)
	t.src = append(t.src, masked.Replace(t.clean.of(s))...)
	return source.NewSegment(start, len(t.src))
}

// block adds a block with the words of s.
func (t *tree) block(b text.Block, s text.Span) {
	var n ast.Node = ast.NewParagraph()
	switch b.Kind {
	case text.Heading:
		n = ast.NewHeading(max(1, min(b.Level, 6)))
	case text.Code:
		t.code(s)
		return
	}
	if t.doc.AppendChild(t.doc, n); b.Kind == text.Caption {
		n = nest(n, text.Emphasis)
	}
	t.words(n, s)
}

func (t *tree) code(s text.Span) {
	n := ast.NewFencedCodeBlock(nil)
	lines := source.NewSegments()
	lines.Append(t.segment(s))
	n.SetLines(lines)
	t.doc.AppendChild(t.doc, n)
}

// words adds the words of s to n, each stretch inside the nodes of the inline
// runs that cover it.
func (t *tree) words(n ast.Node, s text.Span) {
	for _, cut := range cuts(s, t.inlines) {
		leaf := n
		for _, r := range t.inlines {
			if r.Covers(cut) {
				leaf = nest(leaf, r.Kind)
			}
		}
		leaf.AppendChild(leaf, ast.NewTextSegment(t.segment(cut)))
	}
}

// cuts are the stretches of s between the ends of runs.
func cuts(s text.Span, runs []text.Inline) []text.Span {
	ends := []int{s.Start, s.End}
	for _, r := range runs {
		if r.Overlaps(s) {
			ends = append(ends, max(r.Start, s.Start), min(r.End, s.End))
		}
	}
	sort.Ints(ends)
	var out []text.Span
	for i := 1; i < len(ends); i++ {
		if c := (text.Span{Start: ends[i-1], End: ends[i]}); !c.Empty() {
			out = append(out, c)
		}
	}
	return out
}

// nest is the node of a run inside n. A link goes to "#", for which Glamour
// prints no address and writes no hyperlink.
func nest(n ast.Node, kind text.InlineKind) ast.Node {
	var inner ast.Node
	switch {
	case n.Kind() == ast.KindCodeSpan:
		return n
	case kind == text.Strong:
		inner = ast.NewEmphasis(2)
	case kind == text.Mono:
		inner = ast.NewCodeSpan()
	case kind == text.Struck:
		inner = tables.NewStrikethrough()
	case kind == text.Link:
		link := ast.NewLink()
		link.Destination = []byte("#")
		inner = link
	default:
		inner = ast.NewEmphasis(1)
	}
	n.AppendChild(n, inner)
	return inner
}
