package files

import (
	"archive/zip"
	"encoding/xml"
	"net/url"
	"path"
	"slices"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"attache/briefs"
)

// book is the package document of an e-book.
type book struct {
	Titles []struct {
		ID    string `xml:"id,attr"`
		Words string `xml:",chardata"`
	} `xml:"metadata>title"`
	Metas []struct {
		Property string `xml:"property,attr"`
		Refines  string `xml:"refines,attr"`
		Words    string `xml:",chardata"`
	} `xml:"metadata>meta"`
	Creators []string `xml:"metadata>creator"`
	Language string   `xml:"metadata>language"`
	Maker    string   `xml:"metadata>publisher"`
	Dates    []struct {
		Event string `xml:"event,attr"`
		Words string `xml:",chardata"`
	} `xml:"metadata>date"`
	Files []struct {
		ID   string `xml:"id,attr"`
		Href string `xml:"href,attr"`
	} `xml:"manifest>item"`
	Spine []struct {
		Ref string `xml:"idref,attr"`
	} `xml:"spine>itemref"`
}

// mostOfBook is how many times the limit of a file all chapters of an e-book may
// have: a page's markup is many times its text.
const mostOfBook = 4

// title is the book's main title: the one that is called so, else the first.
func (b *book) title() string {
	first := ""
	for _, t := range b.Titles {
		words := line(t.Words)
		switch kind := b.titleKind(t.ID); {
		case words == "":
		case kind == "main":
			return words
		case first == "" && kind == "":
			first = words
		}
	}
	if first == "" && len(b.Titles) > 0 {
		return b.Titles[0].Words
	}
	return first
}

// titleKind is what a title is called, "" where nothing says so.
func (b *book) titleKind(id string) string {
	for _, m := range b.Metas {
		if id != "" && m.Refines == "#"+id && m.Property == "title-type" {
			return strings.TrimSpace(m.Words)
		}
	}
	return ""
}

// date is when the book came out: the date that is called so, else the first.
func (b *book) date() string {
	for _, d := range b.Dates {
		if d.Event == "publication" {
			return d.Words
		}
	}
	if len(b.Dates) > 0 {
		return b.Dates[0].Words
	}
	return ""
}

// epub reads an e-book as one article: its chapters in the order of its spine.
func (o origin) epub(entries map[string]*zip.File) (Found, error) {
	var total int64
	load := func(name string) ([]byte, error) {
		f := entries[name]
		if f == nil || total > mostOfBook*limit(o.opt) {
			return nil, errBrokenArchive
		}
		return unzipped(f, limit(o.opt), &total)
	}
	b, dir, err := packageOf(load)
	if err != nil {
		return Found{}, refuse(o.path, err)
	}
	var a briefs.Article
	p := page{layout: new(layout)}
	if !p.chapters(b.chapters(dir), load, limit(o.opt)) {
		a.Notes = []string{"some chapters of the e-book were left out: broken, too long or too many"}
	}
	m := meta{}
	m.set(&m.title, b.title())
	m.set(&m.source, b.Maker)
	m.set(&m.author, strings.Join(b.Creators[:min(len(b.Creators), mostAuthors)], ", "))
	m.setLang(b.Language)
	m.setDate(b.date())
	notes := a.Notes
	m.onto(&a)
	a.Notes, a.Body = notes, p.Body()
	if a.Body.Text == "" {
		return Found{}, refuse(o.path, errNoText)
	}
	return o.found(a, "", 0), nil
}

// packageOf is an e-book's package document and the folder it lies in.
func packageOf(load func(string) ([]byte, error)) (b book, dir string, err error) {
	var c struct {
		Root []struct {
			Path string `xml:"full-path,attr"`
		} `xml:"rootfiles>rootfile"`
	}
	data, err := load("META-INF/container.xml")
	if err != nil {
		return b, "", err
	}
	if xml.Unmarshal(data, &c) != nil || len(c.Root) == 0 {
		return b, "", errBrokenBook
	}
	if data, err = load(c.Root[0].Path); err != nil {
		return b, "", err
	}
	if xml.Unmarshal(data, &b) != nil {
		return b, "", errBrokenBook
	}
	return b, path.Dir(c.Root[0].Path), nil
}

var errBrokenBook = reason{"a broken e-book", ErrBroken}

// mostChapters is how many pages of an e-book are read.
const mostChapters = 10_000

// chapters are the entries that the spine names, in its order: a page that it
// names twice is read twice.
func (b *book) chapters(dir string) (names []string) {
	files := map[string]string{}
	for _, f := range b.Files {
		files[f.ID] = f.Href
	}
	for _, ref := range b.Spine {
		href, err := url.PathUnescape(files[ref.Ref])
		if err == nil && href != "" {
			names = append(names, path.Join(dir, href))
		}
	}
	return names
}

// chapters lays out the pages of a book until there are too many words. It reports
// whether all of them were.
func (p *page) chapters(names []string, load func(string) ([]byte, error), most int64) bool {
	whole := true
	for i, name := range names {
		if i == mostChapters || int64(p.size) > most {
			return false
		}
		data, err := load(name)
		if err == nil {
			err = p.chapter(data)
		}
		whole = whole && err == nil
	}
	return whole
}

func (p *page) chapter(data []byte) error {
	raw, err := decode(data)
	if err != nil {
		return err
	}
	raw, _ = beginning(raw)
	raw = asHTML(raw)
	doc, err := html.ParseWithOptions(strings.NewReader(raw), html.ParseOptionEnableScripting(false))
	if err != nil { // nested too deep for a tree
		p.tagless(raw)
	} else {
		asBook(doc)
		p.node(doc)
	}
	p.pause()
	return nil
}

// besideBook are elements that stand beside the text of a web page and in that of a
// book: boxes, notes, what is said where no script runs.
var besideBook = []atom.Atom{atom.Aside, atom.Footer, atom.Noscript}

// asBook makes a page of a book one whose every word is read: no box of it is an
// advertisement, lines that only point elsewhere are its contents, and what it
// hides until a script runs would never be shown.
func asBook(doc *html.Node) {
	hasScript := false
	for n := range doc.Descendants() {
		hasScript = hasScript || kindOf(n) == atom.Script
	}
	for n := range doc.Descendants() {
		if slices.Contains(besideBook, kindOf(n)) {
			n.Data, n.DataAtom = "div", atom.Div
		}
		if hasScript && isFolded(n) {
			n.Attr = slices.DeleteFunc(n.Attr, folds)
		}
	}
}
