package files

import (
	"fmt"
	"net/url"
	"slices"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"attache/briefs"
	"attache/briefs/text"
)

// fromHTML reads a page. address is where it was, "" where that is not known.
func fromHTML(raw, address string) briefs.Article {
	var a briefs.Article
	raw, note := beginning(raw)
	a.Notes = appendNote(a.Notes, note)
	if isXHTML(raw) {
		raw = asHTML(raw)
	}
	doc, err := html.ParseWithOptions(strings.NewReader(raw), html.ParseOptionEnableScripting(false))
	if err != nil { // nested too deep for a tree
		a.Body = tagless(raw)
		a.Notes = appendNote(a.Notes, "shown without its layout: elements nested too deep")
		return a
	}
	m := pageMeta(doc)
	m.onto(&a)
	m.setURL(address)
	w := weigh(doc)
	h := hunt(doc, &m, w)
	a.Published = h.date()
	if a.Author == "" {
		a.Author = h.author()
	}
	resolveLinks(doc, m.url)
	a.Body = w.mainText(doc)
	if told := bodyOf(m.body); proseOf(&told) > 2*proseOf(&a.Body) {
		a.Body, a.Notes = told, append(a.Notes, "read from what the page tells search engines: it shows the text by a script alone")
	}
	if told := bodyOf(m.description); proseOf(&told) > 2*proseOf(&a.Body) {
		a.Body, a.Notes = text.Join(told, a.Body), append(a.Notes, "begins with the page's description: little text was found on the page")
	}
	if a.Body.Text == "" {
		a.Body, a.Notes = leastOf(raw, &m), append(a.Notes, "no text was found on the page: all that stands on it, or its description, is shown")
	}
	return a
}

// mostTags is how many tags of a page are read: a page of 16 MB has as many, a tree
// of more would cost many times its size.
const mostTags = 250_000

// beginning is a page up to the last tag that is read, and what is to be said of it.
func beginning(raw string) (string, string) {
	at := 0
	for range mostTags {
		i := strings.IndexByte(raw[at:], '<')
		if i < 0 {
			return raw, ""
		}
		at += i + 1
	}
	if i := strings.IndexByte(raw[at:], '<'); i >= 0 {
		return raw[:at+i], fmt.Sprintf("only the beginning was read, %d of %d KB: the page has more than %d tags", (at+i)>>10, len(raw)>>10, mostTags)
	}
	return raw, ""
}

// leastOf is what can be read of a page that seems to have no text: all that
// it holds, else its description.
func leastOf(raw string, m *meta) text.Body {
	if b := tagless(raw); b.Text != "" {
		return b
	}
	return bodyOf(m.description)
}

// resolveLinks makes the page's links whole addresses, so that they can be
// opened. What leads elsewhere on the page stays as it is.
func resolveLinks(doc *html.Node, address string) {
	base, err := url.Parse(address)
	if err != nil {
		return
	}
	for n := range doc.Descendants() {
		switch kindOf(n) {
		case atom.Base:
			if b, err := base.Parse(strings.TrimSpace(attr(n, "href"))); err == nil {
				base = b
			}
		case atom.A:
			for i := range n.Attr {
				if a := &n.Attr[i]; a.Key == "href" && !strings.HasPrefix(a.Val, "#") && base.Host != "" {
					if u, err := base.Parse(strings.TrimSpace(a.Val)); err == nil {
						a.Val = u.String()
					}
				}
			}
		}
	}
}

func laidOut(nodes ...*html.Node) text.Body {
	p := page{layout: new(layout)}
	for _, n := range nodes {
		p.node(n)
		p.pause()
	}
	return p.Body()
}

// page lays a tree of HTML out.
type page struct {
	*layout
	level int    // depth of lists
	quote int    // depth of quotations
	href  string // of a link around blocks
}

func (p *page) children(n *html.Node) {
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		p.node(c)
	}
}

func (p *page) node(n *html.Node) {
	switch n.Type {
	case html.TextNode:
		if p.href != "" && strings.TrimSpace(n.Data) != "" {
			p.marked(text.Link, p.href, func() { p.Write(n.Data) })
		} else {
			p.Write(n.Data)
		}
	case html.ElementNode:
		p.element(n)
	case html.DocumentNode:
		p.children(n)
	}
}

func (p *page) element(n *html.Node) {
	if isUnseen(n) || p.aside(n) {
		return
	}
	inside := func() { p.children(n) }
	switch kindOf(n) {
	case atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6:
		p.within(text.Block{Kind: text.Heading, Level: int(n.Data[1] - '0'), Quote: p.quote}, inside)
	case atom.Ul, atom.Ol, atom.Menu:
		p.list(n)
	case atom.Li: // outside of a list
		p.item(n, "•")
	case atom.Blockquote:
		p.quote++
		p.within(text.Block{Quote: p.quote}, inside)
		p.quote--
	case atom.Pre:
		p.within(text.Block{Kind: text.Code, Quote: p.quote}, inside)
	case atom.Table:
		p.table(n)
	case atom.Br:
		p.lineBreak(n)
	default:
		p.inline(n, inside)
	}
}

// inlines are elements that set words apart.
var inlines = map[atom.Atom]text.InlineKind{
	atom.Em: text.Emphasis, atom.I: text.Emphasis, atom.Cite: text.Emphasis, atom.Strong: text.Strong, atom.B: text.Strong,
	atom.Code: text.Mono, atom.Kbd: text.Mono, atom.Samp: text.Mono, atom.Tt: text.Mono, atom.Del: text.Struck, atom.S: text.Struck, atom.Strike: text.Struck,
}

// inline lays out an element in a line, or a block of no special kind.
func (p *page) inline(n *html.Node, inside func()) {
	kind, isSet := inlines[kindOf(n)]
	switch {
	case isSet:
		p.marked(kind, "", inside)
	case kindOf(n) == atom.A:
		p.link(n, attr(n, "href"))
	case kindOf(n) == atom.Span:
		p.link(n, attr(n, linkedTo))
	case isBlock(n):
		p.pause()
		inside()
		p.pause()
	default:
		inside()
	}
}

func (p *page) marked(kind text.InlineKind, href string, inside func()) {
	end := p.Mark(kind, href)
	inside()
	end()
}

// link marks the words of a link. One around blocks marks the words of each.
func (p *page) link(n *html.Node, href string) {
	inside := func() { p.children(n) }
	switch {
	case !isAddress(href) || p.href != "":
		inside()
	case holdsBlock(n):
		p.href = href
		inside()
		p.href = ""
	default:
		p.marked(text.Link, href, inside)
	}
}

func holdsBlock(n *html.Node) bool {
	for d := range n.Descendants() {
		if isBlock(d) || slices.Contains(moreBlocks, kindOf(d)) {
			return true
		}
	}
	return false
}

func isAddress(href string) bool {
	return strings.HasPrefix(href, "http://") || strings.HasPrefix(href, "https://") || strings.HasPrefix(href, "mailto:")
}

// kindOf is an element's name. Readability renames elements and leaves their
// DataAtom behind.
func kindOf(n *html.Node) atom.Atom {
	if n.Type != html.ElementNode {
		return 0
	}
	return atom.Lookup([]byte(n.Data))
}

// blockElements begin on a line of their own.
var blockElements = []atom.Atom{
	atom.Address, atom.Article, atom.Body, atom.Caption, atom.Dd, atom.Details, atom.Div, atom.Dl, atom.Dt, atom.Fieldset, atom.Figcaption,
	atom.Figure, atom.Header, atom.Hgroup, atom.Hr, atom.Html, atom.Legend, atom.Main, atom.P, atom.Section, atom.Summary,
	atom.Tbody, atom.Td, atom.Tfoot, atom.Th, atom.Thead, atom.Tr,
}

// moreBlocks are laid out as blocks in ways of their own.
var moreBlocks = []atom.Atom{atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6, atom.Ul, atom.Ol, atom.Li, atom.Blockquote, atom.Pre, atom.Table}

func isBlock(n *html.Node) bool { return slices.Contains(blockElements, kindOf(n)) }

// lineBreak is a blank, and a new paragraph where two breaks follow each
// other.
func (p *page) lineBreak(n *html.Node) {
	next := n.NextSibling
	for next != nil && next.Type == html.TextNode && strings.TrimSpace(next.Data) == "" {
		next = next.NextSibling
	}
	switch {
	case p.next.Kind == text.Code:
		p.Write("\n")
	case next != nil && kindOf(next) == atom.Br:
		p.pause()
	default:
		p.Write(" ")
	}
}

func (p *page) list(n *html.Node) {
	p.level++
	number := listStart(n)
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		switch {
		case kindOf(c) != atom.Li:
			p.node(c)
		case kindOf(n) == atom.Ol:
			p.item(c, ordinal(number))
			number++
		default:
			p.item(c, "•")
		}
	}
	p.level--
}

func (p *page) item(n *html.Node, marker string) {
	blk := text.Block{Kind: text.Item, Level: max(1, p.level), Quote: p.quote, Marker: marker}
	p.within(blk, func() { p.children(n) })
}

// table lays a table out in rows; one that only places blocks on the page is
// laid out as these blocks.
func (p *page) table(n *html.Node) {
	rows := rowsOf(n)
	if isLayout(n, rows) {
		p.pause()
		p.children(n)
		p.pause()
		return
	}
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		if kindOf(c) == atom.Caption {
			p.element(c)
		}
	}
	for i, row := range rows {
		var cells []func()
		header := true
		for _, cell := range row {
			cells = append(cells, func() { p.children(cell) })
			header = header && kindOf(cell) == atom.Th
		}
		p.tableRow(header && i == 0, i == 0, cells)
	}
}

// rowsOf is the cells of a table, row by row, without those of tables inside
// it.
func rowsOf(n *html.Node) (rows [][]*html.Node) {
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		switch kindOf(c) {
		case atom.Thead, atom.Tbody, atom.Tfoot:
			rows = append(rows, rowsOf(c)...)
		case atom.Tr:
			var cells []*html.Node
			for d := c.FirstChild; d != nil; d = d.NextSibling {
				if kindOf(d) == atom.Td || kindOf(d) == atom.Th {
					cells = append(cells, d)
				}
			}
			if len(cells) > 0 {
				rows = append(rows, cells)
			}
		}
	}
	return rows
}

// isLayout reports whether a table has no two cells side by side, or holds
// another table.
func isLayout(n *html.Node, rows [][]*html.Node) bool {
	for d := range n.Descendants() {
		if kindOf(d) == atom.Table {
			return true
		}
	}
	return !slices.ContainsFunc(rows, func(cells []*html.Node) bool { return len(cells) > 1 })
}

func attr(n *html.Node, key string) string {
	for _, a := range n.Attr {
		if a.Key == key {
			return a.Val
		}
	}
	return ""
}

// tagless is the words of a page that is no tree.
func tagless(raw string) text.Body {
	var l layout
	l.tagless(raw)
	return l.Body()
}

// tagless lays out a page that is no tree by its tags alone, one after the
// other: a block's tag begins a paragraph.
func (l *layout) tagless(raw string) {
	z := html.NewTokenizer(strings.NewReader(raw))
	code := false // inside a script or style
	for {
		kind := z.Next()
		switch kind {
		case html.ErrorToken:
			return
		case html.TextToken:
			if !code {
				l.Write(string(z.Text()))
			}
		case html.StartTagToken, html.EndTagToken:
			name, _ := z.TagName()
			switch a := atom.Lookup(name); {
			case a == atom.Script || a == atom.Style:
				code = kind == html.StartTagToken
			case a == atom.Li || a == atom.Blockquote || slices.Contains(blockElements, a):
				l.pause()
			}
		}
	}
}

// htmlBlock lays out HTML that stands in Markdown: its words without its tags.
func (m *markdownText) htmlBlock(raw string) {
	raw, _ = beginning(raw)
	nodes, err := html.ParseFragment(strings.NewReader(raw), &html.Node{Type: html.ElementNode, Data: "div", DataAtom: atom.Div})
	if err != nil {
		return
	}
	p := page{layout: &m.layout, level: m.level, quote: m.quote}
	for _, n := range nodes {
		p.node(n)
	}
	m.pause()
}
