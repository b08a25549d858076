package files

import (
	"slices"
	"strings"

	readability "codeberg.org/readeck/go-readability/v2"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"attache/briefs/text"
)

// Over this effort a page is shown whole: finding its main text looks at each
// text once for every element around it. News pages have a tenth of it.
const (
	mostReadable = 60_000_000
	perNode      = 64 // bytes of text that a node weighs
)

const (
	proseLeast = 60  // bytes of words in one element that are a sentence's rather than a label's
	partLeast  = 200 // bytes of prose that are a part of an article whose parts all look like boxes
	restEnough = 400 // bytes of prose outside of all boxes that are a page's article
)

// mainText is the body of the page without menus, asides and footers; all of
// it where that cannot be told. It changes doc.
func (w *weights) mainText(doc *html.Node) text.Body { return bestOf(w.mainParts(doc)) }

// mainParts are what readability finds, what the page itself marks as its
// article and by which row, and all of it.
func (w *weights) mainParts(doc *html.Node) (found, told text.Body, rank int, whole text.Body) {
	w.prune(doc, w.isKept)
	whole = laidOut(doc)
	if readingEffort(doc, 1) > mostReadable {
		return found, told, 0, whole
	}
	marked, rank := w.marked(doc)
	told = laidOut(marked...)
	opening := w.opening(doc, marked)
	found = readable(doc, opening)
	return found, told, rank, whole
}

// readable is what readability takes for the main text, behind paragraphs of
// the opening that it left out. It is empty where nothing is found, and changes doc.
func readable(doc *html.Node, opening []*html.Node) text.Body {
	p := readability.NewParser()
	p.DisableJSONLD = true
	p.CharThresholds = 200 // a brief of two paragraphs is an article
	got, err := p.ParseAndMutate(doc, nil)
	if err != nil || got.Node == nil {
		return text.Body{}
	}
	found := laidOut(got.Node)
	for i, n := range opening {
		if own := laidOut(n); strings.Contains(found.Text, own.Text) {
			opening = opening[:i]
			break
		}
	}
	if len(opening) == 0 || len(opening) == mostOpening {
		return found
	}
	return laidOut(append(opening, got.Node)...)
}

// mostOpening is how many paragraphs are looked at before the main text: a lead
// and what stands beside it. So many that are not in it are another text.
const mostOpening = 4

// opening is copies of the first paragraphs behind the page's heading, or of what it
// marks as its article: a lead that stands in a box of its own is not seen as
// one with the rest.
func (w *weights) opening(doc *html.Node, marked []*html.Node) (found []*html.Node) {
	scope := doc
	if len(marked) > 0 {
		scope = marked[0]
	}
	headed := len(marked) > 0 && !w.heads(scope)
	for n := range scope.Descendants() {
		headed = headed || kindOf(n) == atom.H1
		if headed && kindOf(n) == atom.P && w.prose(n) >= proseLeast && endsSentence(words(n)) {
			if found = append(found, cloned(n)); len(found) == mostOpening {
				break
			}
		}
	}
	return found
}

func cloned(n *html.Node) *html.Node {
	c := &html.Node{Type: n.Type, DataAtom: n.DataAtom, Data: n.Data, Namespace: n.Namespace, Attr: slices.Clone(n.Attr)}
	for d := n.FirstChild; d != nil; d = d.NextSibling {
		c.AppendChild(cloned(d))
	}
	return c
}

// bestOf is the main text that was found, unless it is little beside what the
// page itself marks as its article, or beside all of the page.
func bestOf(found, told text.Body, rank int, whole text.Body) text.Body {
	f, t, w := proseOf(&found), proseOf(&told), proseOf(&whole)
	agree := 10*f >= 7*t && 10*t >= 7*f
	isSure := rank <= surelyMarked && 10*t >= 9*f && 3*t >= w
	switch {
	case f >= proseLeast && agree:
		return found
	case t >= proseLeast && isSure:
		return told
	case f >= proseLeast && 2*f >= t && 2*f >= w:
		return found
	case t >= proseLeast && 2*t >= w:
		return told
	}
	return whole
}

// proseOf is how many bytes of a body stand in paragraphs that hold a sentence.
func proseOf(b *text.Body) (bytes int) {
	for i := range b.Blocks {
		if n := b.Blocks[i].Len(); n >= proseLeast && b.Blocks[i].Kind != text.Row {
			bytes += n
		}
	}
	return bytes
}

// weights is how much is said in each element of a page.
type weights struct {
	of         map[*html.Node]*weight
	rest, main int // bytes of prose outside of all boxes, and outside of those with more than a name
	doc        *html.Node
	article    *html.Node // that the page marks and shows, nil for none
	sought     bool       // it was looked for
}

// weight is how much is said in an element, in bytes.
type weight struct {
	prose       int  // in elements that say a sentence, links aside
	all, linked int  // words, and those of them that stand in links
	heads       bool // it holds the page's heading, or what is surely its article
}

func weigh(doc *html.Node) *weights {
	w := &weights{of: map[*html.Node]*weight{}, doc: doc}
	w.weigh(doc, false)
	w.rest, w.main = w.outside(doc, namedBox), w.outside(doc, addedBox)
	return w
}

func (w *weights) weigh(n *html.Node, inLink bool) *weight {
	sum := &weight{}
	own := 0 // words of this element alone
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		switch {
		case c.Type == html.TextNode:
			own += len(strings.TrimSpace(c.Data))
		case c.Type == html.ElementNode && !isCode(c):
			sum.add(w.weigh(c, inLink || isLink(c)))
		}
	}
	sum.all += own
	if inLink {
		sum.linked += own
	} else if own >= proseLeast {
		sum.prose += own
	}
	sum.heads = sum.heads || kindOf(n) == atom.H1 || sum.prose >= proseLeast && isMarked(n, surelyMarked)
	w.of[n] = sum
	return sum
}

// isLink reports whether an element leads elsewhere.
func isLink(n *html.Node) bool {
	href := attr(n, "href")
	return kindOf(n) == atom.A && !strings.HasPrefix(href, "#") && !strings.HasPrefix(href, "javascript:")
}

func (w *weight) add(o *weight) {
	w.prose, w.all, w.linked, w.heads = w.prose+o.prose, w.all+o.all, w.linked+o.linked, w.heads || o.heads
}

// prose is how many bytes of prose stand in an element.
func (w *weights) prose(n *html.Node) int {
	if of := w.of[n]; of != nil {
		return of.prose
	}
	return 0
}

// heads reports whether an element holds the page's heading, or what is surely its
// article.
func (w *weights) heads(n *html.Node) bool { return w.of[n] != nil && w.of[n].heads }

// boxOf is how surely an element stands beside the article. One that is only called
// so and holds the page's heading is none.
func (w *weights) boxOf(n *html.Node) box {
	b := boxOf(n)
	if w.heads(n) && (b == namedBox || b == addedBox) {
		return noBox
	}
	return b
}

// outside is how much prose of n stands in no box of a kind, or a harder one.
func (w *weights) outside(n *html.Node, kind box) int {
	inside := 0
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		switch {
		case c.Type != html.ElementNode || w.prose(c) == 0:
		case w.boxOf(c) >= kind:
			inside += w.prose(c)
		default:
			inside += w.prose(c) - w.outside(c, kind)
		}
	}
	return w.prose(n) - inside
}

// isKept reports whether an element that looks like a box beside the article, or is
// hidden, holds the article all the same: there is little without it.
func (w *weights) isKept(n *html.Node) bool {
	prose := w.prose(n)
	if b := w.boxOf(n); b == noBox || prose < proseLeast {
		return b == noBox
	} else if b == namedBox {
		return 2*prose >= w.main || w.rest < proseLeast && prose >= partLeast
	} else if b == hiddenBox {
		return prose >= 2*w.main
	} else if b == hardBox && !w.heads(n) {
		return false
	}
	return w.rest < restEnough && prose >= 2*w.rest && !w.isBeside(n)
}

// isBeside reports whether a box stands beside what the page itself marks as its
// article, however short that is.
func (w *weights) isBeside(n *html.Node) bool {
	if !w.sought {
		w.article, w.sought = w.shownArticle(w.doc), true
	}
	return w.article != nil && !isAround(w.article, n) && !isAround(n, w.article)
}

// shownArticle is the first element outside of all boxes that the page marks as
// an article and that holds a sentence, nil for none.
func (w *weights) shownArticle(n *html.Node) *html.Node {
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		if c.Type != html.ElementNode || w.prose(c) < proseLeast || w.boxOf(c) != noBox {
			continue
		}
		if isMarked(c, calledArticle) {
			return c
		}
		if found := w.shownArticle(c); found != nil {
			return found
		}
	}
	return nil
}

// isAround reports whether n is or holds another element.
func isAround(n, other *html.Node) bool {
	for ; other != nil; other = other.Parent {
		if other == n {
			return true
		}
	}
	return false
}

// pruned takes out of n what is not shown.
func pruned(n *html.Node) *html.Node {
	w := weigh(n)
	w.prune(n, func(c *html.Node) bool { return !isUnseen(c) || w.isKept(c) })
	return n
}

// prune takes out what is not shown or stands beside the article, which
// readability may think main text and whose marks it takes off.
func (w *weights) prune(n *html.Node, isKept func(*html.Node) bool) {
	for c := n.FirstChild; c != nil; {
		next := c.NextSibling
		switch {
		case c.Type != html.ElementNode || kindOf(c) == atom.Head:
		case isCode(c), !isKept(c), w.isPointer(c):
			n.RemoveChild(c)
		default:
			w.show(c)
			w.prune(c, isKept)
		}
		c = next
	}
}

// pointerMost is the length of the longest line that only points elsewhere.
const pointerMost = 120

// isPointer finds a line that is nothing but a link to something else to read.
func (w *weights) isPointer(n *html.Node) bool {
	switch kindOf(n) {
	case atom.P, atom.Div, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6, atom.Ul:
	default:
		return false
	}
	of := w.of[n]
	if of == nil || of.linked == 0 || 10*of.linked < 9*of.all || of.all > pointerMost && kindOf(n) != atom.Ul {
		return false
	}
	return !endsSentence(words(n))
}

func endsSentence(s string) bool {
	s = strings.TrimRight(s, "\"'”’») \t\r\n")
	return strings.HasSuffix(s, ".") || strings.HasSuffix(s, "!") || strings.HasSuffix(s, "?") || strings.HasSuffix(s, "。")
}

// linkedTo is the address of a sentence that is a link: readability takes links
// for menus.
const linkedTo = "data-linked-to"

// show takes off what hides an element, or makes it look like a box, from those
// who read it next.
func (w *weights) show(n *html.Node) {
	if kindOf(n) == atom.A && w.of[n] != nil && w.of[n].all >= proseLeast && endsSentence(words(n)) {
		n.Data, n.DataAtom = "span", atom.Span
		n.Attr = append(n.Attr, html.Attribute{Key: linkedTo, Val: attr(n, "href")})
	}
	if slices.Contains(besideText, kindOf(n)) {
		n.Data, n.DataAtom = "div", atom.Div
	}
	if boxOf(n) == noBox {
		return
	}
	kept := n.Attr[:0]
	for _, a := range n.Attr {
		if a.Key != "hidden" && a.Key != "style" && a.Key != "class" && a.Key != "id" {
			kept = append(kept, a)
		}
	}
	n.Attr = kept
}

// marked are the elements that the page itself marks as its article, and the row
// that tells: of the most telling row all that lie side by side, where it is
// sure, else the one with the most prose.
func (w *weights) marked(doc *html.Node) (best []*html.Node, rank int) {
	rank = len(articleMarks)
	for n := range doc.Descendants() {
		if n.Type != html.ElementNode || w.prose(n) < proseLeast {
			continue
		}
		k := slices.IndexFunc(articleMarks[:min(rank+1, len(articleMarks))], func(m mark) bool { return m.fits(n) })
		switch {
		case k < 0:
		case k < rank:
			best, rank = []*html.Node{n}, k
		case k <= surelyMarked && n.Parent == best[0].Parent:
			best = append(best, n)
		case w.prose(n) > w.prose(best[0]):
			best = []*html.Node{n}
		}
	}
	return best, rank
}

// readingEffort is how many bytes finding the main text in n looks at.
func readingEffort(n *html.Node, depth int) int {
	effort := (len(n.Data) + perNode) * depth
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		effort += readingEffort(c, depth+1)
	}
	return effort
}
