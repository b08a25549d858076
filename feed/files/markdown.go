package files

import (
	"bufio"
	"bytes"
	"fmt"
	stdhtml "html"
	"strings"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	east "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/parser"
	ghtml "github.com/yuin/goldmark/renderer/html"
	gtext "github.com/yuin/goldmark/text"

	"attache/briefs"
	"attache/briefs/text"
)

func markdownParser() parser.Parser {
	return goldmark.New(goldmark.WithExtensions(extension.Table)).Parser()
}

var markdown = markdownParser()

func fromMarkdown(raw string) briefs.Article {
	var a briefs.Article
	yml, body, ok := cutFrontMatter(raw)
	if ok {
		m, note := readFrontMatter(yml)
		m.onto(&a)
		a.Notes = appendNote(a.Notes, note)
	}
	if isTooHard(body) {
		a.Body = text.Plain(body)
		a.Notes = appendNote(a.Notes, "shown as plain text: too much Markdown nested or packed together")
		return a
	}
	m := markdownText{source: []byte(body)}
	m.blocks(markdown.Parse(gtext.NewReader(m.source)))
	a.Body = m.Body()
	return a
}

func appendNote(notes []string, note string) []string {
	if note == "" {
		return notes
	}
	return append(notes, note)
}

// markdownText lays a Markdown document out.
type markdownText struct {
	layout
	source []byte
	level  int // depth of lists
	quote  int // depth of quotations
}

// blocks lays out the blocks in n, in order.
func (m *markdownText) blocks(n ast.Node) {
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		m.block(c)
	}
}

func (m *markdownText) block(n ast.Node) {
	switch n := n.(type) {
	case *ast.Blockquote:
		m.quote++
		m.within(text.Block{Quote: m.quote}, func() { m.blocks(n) })
		m.quote--
	case *ast.List:
		m.list(n)
	case *ast.Heading:
		m.within(text.Block{Kind: text.Heading, Level: n.Level, Quote: m.quote}, func() { m.inlines(n) })
	case *ast.FencedCodeBlock, *ast.CodeBlock:
		m.within(text.Block{Kind: text.Code, Quote: m.quote}, func() { m.Write(strings.Trim(m.lines(n), "\n")) })
	case *ast.HTMLBlock:
		m.pause()
		var closing string
		if n.HasClosure() {
			closing = string(n.ClosureLine.Value(m.source))
		}
		m.htmlBlock(m.lines(n) + closing)
	case *east.Table:
		m.table(n)
	case *ast.LinkReferenceDefinition, *ast.ThematicBreak:
		m.pause()
	default: // a paragraph, or the text of a tight list's item
		m.pause()
		m.inlines(n)
		m.pause()
	}
}

func (m *markdownText) list(n *ast.List) {
	m.level++
	number := n.Start
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		marker := "•"
		if n.IsOrdered() {
			marker = fmt.Sprintf("%d%c", number, n.Marker)
			number++
		}
		item := text.Block{Kind: text.Item, Level: m.level, Quote: m.quote, Marker: marker}
		m.within(item, func() { m.blocks(c) })
	}
	m.level--
}

func (m *markdownText) table(n *east.Table) {
	first := true
	for row := n.FirstChild(); row != nil; row = row.NextSibling() {
		var cells []func()
		for c := row.FirstChild(); c != nil; c = c.NextSibling() {
			cells = append(cells, func() { m.inlines(c) })
		}
		_, header := row.(*east.TableHeader)
		m.tableRow(header, first, cells)
		first = false
	}
}

// lines is the source under a block of raw lines.
func (m *markdownText) lines(n ast.Node) string {
	var b strings.Builder
	for i := range n.Lines().Len() {
		at := n.Lines().At(i)
		b.Write(at.Value(m.source))
	}
	return b.String()
}

// inlines writes the words in n and marks how they are set.
func (m *markdownText) inlines(n ast.Node) {
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		m.inline(c)
	}
}

func (m *markdownText) inline(n ast.Node) {
	switch n := n.(type) {
	case *ast.Text:
		m.words(n.Segment.Value(m.source), n.IsRaw())
		if n.SoftLineBreak() || n.HardLineBreak() {
			m.Write(" ")
		}
	case *ast.String:
		m.words(n.Value, n.IsRaw() || n.IsCode())
	case *ast.CodeSpan:
		m.marked(text.Mono, "", func() { m.verbatim(n) })
	case *ast.Emphasis:
		kind := text.Emphasis
		if n.Level > 1 {
			kind = text.Strong
		}
		m.marked(kind, "", func() { m.inlines(n) })
	case *ast.Link:
		m.marked(text.Link, string(n.Destination), func() { m.inlines(n) })
	case *ast.AutoLink:
		m.marked(text.Link, string(n.URL(m.source)), func() { m.Write(string(n.Label(m.source))) })
	case *ast.RawHTML:
		m.Write(blankForBreak(n, m.source))
	default:
		m.inlines(n)
	}
}

// verbatim writes the text in a code span, where nothing is a mark.
func (m *markdownText) verbatim(n ast.Node) {
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		if t, ok := c.(*ast.Text); ok {
			m.Write(string(t.Segment.Value(m.source)))
		}
	}
}

func (m *markdownText) marked(kind text.InlineKind, href string, inside func()) {
	end := m.Mark(kind, href)
	inside()
	end()
}

// words writes source text with its escapes and character references
// resolved; the Builder cleans what comes of that.
func (m *markdownText) words(source []byte, raw bool) {
	if raw || !bytes.ContainsAny(source, `&\`) {
		m.Write(string(source))
		return
	}
	var b bytes.Buffer
	w := bufio.NewWriter(&b)
	ghtml.DefaultWriter.Write(w, source)
	w.Flush()
	m.Write(stdhtml.UnescapeString(b.String())) // undoes what the writer escaped for HTML
}

// blankForBreak is what a tag inside a line stands for: a blank for <br>, else
// nothing.
func blankForBreak(n *ast.RawHTML, source []byte) string {
	if n.Segments.Len() > 0 {
		first := n.Segments.At(0)
		if tag := bytes.ToLower(first.Value(source)); bytes.HasPrefix(tag, []byte("<br")) {
			return " "
		}
	}
	return ""
}
