package files

import (
	"bufio"
	"bytes"
	"fmt"
	stdhtml "html"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	east "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/parser"
	ghtml "github.com/yuin/goldmark/renderer/html"
	gtext "github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"

	"attache/briefs"
	"attache/briefs/text"
)

func markdownParser() parser.Parser {
	p := goldmark.New(goldmark.WithExtensions(extension.Table)).Parser()
	p.AddOptions(parser.WithInlineParsers(util.Prioritized(twoTildes{extension.NewStrikethroughParser()}, 500)))
	return p
}

// twoTildes strikes out what stands between two of them: one alone is the sign of
// a range, "3~5 May".
type twoTildes struct{ parser.InlineParser }

// Parse implements parser.InlineParser.
func (t twoTildes) Parse(parent ast.Node, block gtext.Reader, pc parser.Context) ast.Node {
	if line, _ := block.PeekLine(); !bytes.HasPrefix(line, []byte("~~")) {
		return nil
	}
	return t.InlineParser.Parse(parent, block, pc)
}

var markdown = sync.OnceValue(markdownParser)

func fromMarkdown(raw string) briefs.Article {
	var a briefs.Article
	front, body, ok := cutFrontMatter(raw)
	if ok {
		m, note := readFrontMatter(front)
		m.onto(&a)
		a.Notes = appendNote(a.Notes, note)
	}
	if isTooHard(body) {
		a.Body = text.Plain(body)
		a.Notes = appendNote(a.Notes, "shown as plain text: too much Markdown nested or packed together")
		return a
	}
	body, notes := cutNotes(body)
	m := markdownText{}
	m.read(body)
	for _, n := range notes {
		m.within(text.Block{Kind: text.Note, Level: 1, Marker: n.mark}, func() {
			if isTooHard(n.words) {
				m.Write(n.words)
				return
			}
			m.read(n.words)
		})
	}
	a.Body = m.Body()
	return a
}

// read lays Markdown out.
func (m *markdownText) read(source string) {
	m.source = []byte(source)
	m.blocks(markdown().Parse(gtext.NewReader(m.source)))
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
	level  int  // depth of lists
	quote  int  // depth of quotations
	raised bool // between <sup> and </sup>
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
		if m.isSentence(n) {
			m.within(text.Block{Quote: m.quote}, func() { m.inlines(n) })
			break
		}
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
		switch {
		case n.HardLineBreak():
			m.hardBreak(n.Segment.Stop, n.Segment.Stop)
		case n.SoftLineBreak():
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
	case *east.Strikethrough:
		m.marked(text.Struck, "", func() { m.inlines(n) })
	case *ast.Link:
		m.marked(text.Link, string(n.Destination), func() { m.inlines(n) })
	case *ast.AutoLink:
		m.marked(text.Link, string(n.URL(m.source)), func() { m.Write(string(n.Label(m.source))) })
	case *ast.RawHTML:
		m.tag(n)
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
	s := string(source)
	if !raw && bytes.ContainsAny(source, `&\`) {
		var b bytes.Buffer
		w := bufio.NewWriter(&b)
		ghtml.DefaultWriter.Write(w, source)
		w.Flush()
		s = stdhtml.UnescapeString(b.String()) // undoes what the writer escaped for HTML
	}
	if mark := text.Raised(s); m.raised && mark != s {
		m.Raise(mark)
		return
	}
	m.Write(s)
}

// longestHeading is how many bytes a heading may have that ends with a full stop:
// over that it is a paragraph with a rule under it.
const longestHeading = 120

// isSentence reports whether a heading is a paragraph whose rule underneath came
// without a blank line.
func (m *markdownText) isSentence(n *ast.Heading) bool {
	lines := strings.TrimSpace(m.lines(n))
	return len(lines) > longestHeading && strings.HasSuffix(lines, ".")
}

// wrapLeast is the shortest line, in bytes, that an editor can have broken for
// want of room.
const wrapLeast = 45

// hardBreak is what a break from a byte of the source to another stands for: it ends a
// line of its own, a heading, a label, a sentence. In the middle of
// a sentence it is a blank.
func (m *markdownText) hardBreak(from, to int) {
	before := m.source[:from]
	line := strings.TrimSpace(string(before[bytes.LastIndexByte(before, '\n')+1:]))
	after := strings.TrimLeft(string(m.source[to:min(len(m.source), to+maxMarks)]), " \\\r\n*_>")
	next, _ := utf8.DecodeRuneInString(after)
	isWhole := strings.TrimRight(line, ".!?:;。”\"*_)") != line
	if m.row || unicode.IsLower(next) || !isWhole && (len(line) >= wrapLeast || endsOpen(line)) {
		m.Write(" ")
		return
	}
	m.pause()
}

// maxMarks is how many bytes of marks are looked past for the next line's first
// letter.
const maxMarks = 32

// endsOpen reports whether a line ends with what another word must follow.
func endsOpen(line string) bool {
	switch strings.ToLower(line[strings.LastIndexByte(line, ' ')+1:]) {
	case "of", "the", "and", "to", "in", "for", "with", "on", "a", "an", "by", "at", "from", "as", "or", "between":
		return true
	}
	return strings.HasSuffix(line, ",")
}

// tag does what a tag inside a line stands for.
func (m *markdownText) tag(n *ast.RawHTML) {
	if n.Segments.Len() == 0 {
		return
	}
	first := n.Segments.At(0)
	switch tag := bytes.ToLower(first.Value(m.source)); {
	case bytes.HasPrefix(tag, []byte("<br")):
		m.hardBreak(first.Start, n.Segments.At(n.Segments.Len()-1).Stop)
	case bytes.HasPrefix(tag, []byte("<sup")):
		m.raised = true
	case bytes.HasPrefix(tag, []byte("</sup")):
		m.raised = false
	}
}
