package files

import (
	"fmt"
	"html"
	"iter"
	"strings"

	"github.com/mmcdole/gofeed"
	"github.com/mmcdole/gofeed/atom"
	"github.com/mmcdole/gofeed/rss"
	xhtml "golang.org/x/net/html"

	"attache/briefs/text"
)

// Limits of a feed. What publishers send has tens of items of some KB.
const (
	mostItems   = 20_000
	mostItem    = 2 << 20 // bytes, as the next two
	mostHead    = 256 << 10
	mostRootTag = 64 << 10
	mostMarkup  = 4_000_000_000 // tags times bytes: parsing some elements copies them for each tag inside
	mostDepth   = 2000
	mostPrefix  = 64     // namespaces in the tags around the items
	perTag      = 10_000 // namespaces times tags that an item may have beside two for a byte: each tag copies each namespace
)

// frame is what stands around a feed's items: the tags that an item needs to be
// read by itself.
type frame struct {
	open, close string
	item        string // the name of an item's tag
	isAtom      bool
}

// rootOf is the first tag of an XML text.
func rootOf(raw string) (xmlTag, bool) {
	s := tagScanner{text: raw[:min(len(raw), mostRootTag)]}
	t, ok := s.next()
	return t, ok && !t.closing
}

func isFeed(raw string) bool {
	t, ok := rootOf(raw)
	return ok && feedKinds[strings.ToLower(t.local())] != ""
}

// feedKinds are the root elements of feeds, and what to call them.
var feedKinds = map[string]string{"rss": "an RSS feed", "rdf": "an RSS feed", "feed": "an Atom feed"}

// feedOpening is how a feed begins behind words that do not belong to it, such
// as a server's warning.
var feedOpening = lazily(`(?i)<(?:\?xml|rss|feed|rdf:rdf)[\s>]`)

// withoutPreface is a feed without what stands before it, and any other text as it is.
func withoutPreface(name, raw string) string {
	if kind, known := formats[ext(name)]; known && kind < syndication {
		return raw
	}
	opening := raw[:min(len(raw), openingMost)]
	at := feedOpening().FindStringIndex(opening)
	isWhole := strings.HasPrefix(strings.TrimSpace(opening), "<") && (isFeed(raw) || pageOpening.MatchString(opening))
	if at == nil || isWhole || !isFeed(raw[at[0]:]) {
		return raw
	}
	return raw[at[0]:]
}

// rawItem is an item of a feed as it stands in the text.
type rawItem struct {
	text    string
	tags    int
	deepest int
	broken  bool // its end is missing
	shared  bool // others have its name, or its address is the feed's
}

// splitter cuts a feed into items, one at a time.
type splitter struct {
	tagScanner
	frame
	root      string
	rootEnded bool
	begun     int // where the next item begins whose tag has been read, -1 when none
}

func newSplitter(raw string) *splitter {
	s := &splitter{tagScanner: tagScanner{text: raw}, begun: -1}
	t, ok := s.next()
	if !ok {
		return s
	}
	s.root, s.rootEnded = t.name, t.empty
	s.open, s.close = raw[t.start:t.end], "</"+t.name+">"
	s.isAtom, s.item = strings.EqualFold(t.local(), "feed"), "item"
	if s.isAtom {
		s.item = "entry"
	}
	return s
}

// isItem reports whether a tag is an item's: without a prefix, or with one
// that means the feed's own language.
func (s *splitter) isItem(t xmlTag) bool {
	if !strings.EqualFold(t.local(), s.item) {
		return false
	}
	prefix, _, _ := strings.Cut(t.name, ":")
	own, _, _ := strings.Cut(s.root, ":")
	return prefix == t.name || prefix == own || prefix == "rss" || prefix == "atom"
}

// head is the text up to the first item.
func (s *splitter) head() string {
	from := s.at - len(s.open)
	for t, ok := s.next(); ok; t, ok = s.next() {
		switch {
		case s.isItem(t) && !t.closing:
			s.begin(t)
			return s.text[from:t.start]
		case isChannel(t) && !t.closing && !t.empty:
			s.open, s.close = s.open+s.text[t.start:t.end], "</"+t.name+">"+s.close
		case isChannel(t) && t.closing && strings.HasPrefix(s.close, "</"+t.name+">"): // RSS 1.0, whose items stand behind it
			s.open, s.close = s.open[:strings.LastIndexByte(s.open, '<')], s.close[len("</"+t.name+">"):]
		}
		s.rootEnded = s.rootEnded || t.closing && t.name == s.root
	}
	return s.text[min(from, len(s.text)):]
}

func isChannel(t xmlTag) bool { return strings.EqualFold(t.name, "channel") }

// begin marks the beginning of an item.
func (s *splitter) begin(t xmlTag) {
	s.begun = t.start
	s.at = t.start
}

// nextItem is the next item; ok is false when there is no more.
func (s *splitter) nextItem() (rawItem, bool) {
	if s.begun < 0 && !s.findItem() {
		return rawItem{}, false
	}
	from := s.begun
	s.begun = -1
	first, _ := s.next()
	it := rawItem{tags: 1}
	if first.empty {
		it.text = s.text[from:s.at]
		return it, true
	}
	depth := 1
	for t, ok := s.next(); ok; t, ok = s.next() {
		it.tags++
		switch {
		case s.isItem(t) && t.closing:
			it.text = s.text[from:s.at]
			return it, true
		case s.isItem(t) || t.closing && (t.name == s.root || isChannel(t)):
			s.begin(t)
			if t.closing {
				s.begun = -1
			}
			it.text, it.broken = s.text[from:t.start], true
			return it, true
		case t.closing:
			depth--
		case !t.empty:
			depth++
		}
		it.deepest = max(it.deepest, depth)
	}
	it.text, it.broken = s.text[from:], true
	return it, true
}

func (s *splitter) findItem() bool {
	for t, ok := s.next(); ok; t, ok = s.next() {
		if s.isItem(t) && !t.closing {
			s.begin(t)
			return true
		}
		s.rootEnded = s.rootEnded || t.closing && t.name == s.root
	}
	return false
}

// publisher is what a feed says of itself.
type publisher struct{ title, author, lang, link string }

// feedParts are the items of an RSS or Atom feed.
func (o origin) feedParts(raw string) iter.Seq2[part, error] {
	return func(yield func(part, error) bool) {
		s := newSplitter(raw)
		kind := feedKinds[strings.ToLower(s.root[strings.IndexByte(s.root, ':')+1:])]
		by := s.publisher(s.head())
		names := namesIn(raw, by.link)
		n, last := 0, rawItem{}
		for it, ok := s.nextItem(); ok; it, ok = s.nextItem() {
			if n++; n > mostItems {
				yield(part{number: n}, refuse(o.path, tooMany(mostItems)))
				return
			}
			if last = it; it.broken && s.at >= len(raw) {
				break
			}
			it.shared = names[rawName(it.text)] > 1
			number := n
			if !yield(part{number, o.guarded(func() (Found, error) { return o.feedItem(s.frame, it, by, number) })}, nil) {
				return
			}
		}
		switch {
		case n == 0 && !s.rootEnded:
			yield(part{}, refuse(o.path, reason{kind + " that breaks off before its first item", ErrBroken}))
		case n == 0:
			yield(part{}, refuse(o.path, reason{kind + " without items", ErrEmpty}))
		case last.broken && !s.rootEnded && s.at >= len(raw):
			yield(part{number: n}, refuse(o.path, reason{fmt.Sprintf("%s that breaks off inside item %d", kind, n), ErrBroken}))
		case !s.rootEnded:
			yield(part{number: n + 1}, refuse(o.path, reason{fmt.Sprintf("%s that breaks off after item %d", kind, n), ErrBroken}))
		}
	}
}

// namesIn counts the names that a feed gives its items, its own address once
// more than it has it.
func namesIn(raw, own string) map[string]int {
	names := map[string]int{own: 1}
	s := newSplitter(raw)
	s.head()
	for n := 0; n < mostItems; n++ {
		it, ok := s.nextItem()
		if !ok {
			break
		}
		names[rawName(it.text)]++
	}
	return names
}

// rawName is what an item calls itself, or else its address, as it stands in
// the feed.
func rawName(item string) (name string) {
	s := tagScanner{text: item}
	for t, ok := s.next(); ok; t, ok = s.next() {
		if t.closing {
			continue
		}
		switch strings.ToLower(t.name) {
		case "guid", "id":
			if id := wordsBehind(item, t); id != "" {
				return id
			}
		case "link":
			if name == "" {
				name = first(wordsBehind(item, t), hrefOf(item[t.start:t.end]))
			}
		}
	}
	return name
}

var href = lazily(`\shref\s*=\s*["']([^"']*)`)

func hrefOf(tag string) string {
	if m := href().FindStringSubmatch(tag); m != nil {
		return strings.TrimSpace(m[1])
	}
	return ""
}

// wordsBehind is what an element holds that has no others inside.
func wordsBehind(raw string, t xmlTag) string {
	if t.empty {
		return ""
	}
	words, _, _ := strings.Cut(raw[t.end:], "</")
	words = strings.TrimSpace(words)
	words = strings.TrimSuffix(strings.TrimPrefix(words, "<![CDATA["), "]]>")
	return strings.TrimSpace(words)
}

func tooMany(most int) error {
	return reason{fmt.Sprintf("more than %d articles; those after it were not read", most), ErrTooLong}
}

func (s *splitter) publisher(head string) publisher {
	if len(head) > mostHead || isPacked(head, strings.Count(head, "<")) || isOvernamed(s.open, head) {
		return publisher{}
	}
	head, _ = mended(head)
	f, err := parseFeed(head+s.close, s.isAtom)
	if err != nil {
		return publisher{}
	}
	return publisher{plainLine(f.Title), personsOf(f.Authors), f.Language, strings.TrimSpace(f.Link)}
}

func isPacked(raw string, tags int) bool { return tags*len(raw) > mostMarkup }

// isOvernamed reports whether a text has more namespaces than anybody needs.
func isOvernamed(open, raw string) bool {
	around, inside := strings.Count(open, "xmlns"), strings.Count(raw, "xmlns")
	return around > mostPrefix || (around+inside)*strings.Count(raw, "<") > perTag+2*len(raw)
}

// parseFeed reads a whole feed.
func parseFeed(raw string, isAtom bool) (*gofeed.Feed, error) {
	if isAtom {
		f, err := new(atom.Parser).Parse(strings.NewReader(raw))
		if err != nil {
			return nil, err
		}
		return new(gofeed.DefaultAtomTranslator).Translate(f)
	}
	f, err := new(rss.Parser).Parse(strings.NewReader(raw))
	if err != nil {
		return nil, err
	}
	out, err := new(gofeed.DefaultRSSTranslator).Translate(f)
	if err == nil && len(f.Items) > 0 && f.Items[0].Source != nil {
		out.Title = f.Items[0].Source.Title // of an item from elsewhere
	}
	return out, err
}

// feedItem reads one item as a feed of its own.
func (o origin) feedItem(f frame, it rawItem, by publisher, n int) (Found, error) {
	raw, note, err := it.checked(f)
	if err == nil {
		var whole *gofeed.Feed
		if whole, err = parseFeed(f.open+raw+f.close, f.isAtom); err == nil && len(whole.Items) == 1 {
			if whole.Title != "" {
				by.title = plainLine(whole.Title)
			}
			return o.item(whole.Items[0], it, by, n, note)
		}
		err = reason{"an item whose XML cannot be read", ErrBroken}
	}
	return Found{}, refuse(o.number(n), err)
}

// checked is the item's text as it can be parsed, and a note when something
// was put right.
func (it rawItem) checked(f frame) (raw, note string, err error) {
	switch {
	case len(it.text) > mostItem:
		return "", "", tooLong(mostItem)
	case it.deepest > mostDepth:
		return "", "", reason{"elements nested too deep", ErrTooLong}
	case isPacked(it.text, it.tags+strings.Count(it.text, "<!")) || isOvernamed(f.open, it.text):
		return "", "", reason{"too much XML packed together", ErrTooLong}
	}
	raw, isMended := mended(it.text)
	if it.broken {
		raw += "</" + f.item + ">"
	}
	if it.broken || isMended {
		note = "read in spite of broken XML in the feed"
	}
	return raw, note, nil
}

// fragment lays out HTML that is an article's text and nothing else.
func fragment(raw string) text.Body {
	raw, _ = beginning(raw)
	doc, err := xhtml.Parse(strings.NewReader(raw))
	if err != nil {
		return tagless(raw)
	}
	return laidOut(pruned(doc))
}

// headline is the body of an item that has a title alone.
func headline(title string) text.Body {
	var b text.Builder
	b.Begin(text.Block{Kind: text.Heading, Level: 1})
	b.Write(title)
	return b.Body()
}

// plainLine is a title or name, which may be HTML, in one line.
func plainLine(s string) string {
	if len(s) > mostTitle {
		s = strings.ToValidUTF8(s[:mostTitle], "")
	}
	if tag.MatchString(s) {
		if b := fragment(s); b.Text != "" {
			s = b.Text
		}
	}
	return line(html.UnescapeString(s))
}

// mostTitle is how much of a title is looked at, in bytes.
const mostTitle = 8 << 10

func personsOf(all []*gofeed.Person) string {
	var names []string
	for _, p := range all {
		if name := strings.TrimSpace(p.Name); name != "" && len(names) < mostAuthors {
			names = append(names, plainLine(name))
		}
	}
	return strings.Join(names, ", ")
}

const mostAuthors = 20
