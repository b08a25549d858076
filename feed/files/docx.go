package files

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"strconv"
	"strings"

	"attache/briefs"
	"attache/briefs/text"
)

// docxDeepest is how deep elements may be nested: a table in a table in a text
// box has some thirty.
const docxDeepest = 200

var errDeep = errors.New("nested too deep")

// docx reads a Word document: its headings, lists, tables and runs. What is
// deleted under review is left out, and so are notes and headers.
func (o origin) docx(entries map[string]*zip.File) (Found, error) {
	var total int64
	load := func(name string) []byte {
		if entries[name] == nil {
			return nil
		}
		data, err := unzipped(entries[name], limit(o.opt), &total)
		if err != nil {
			return nil
		}
		return data
	}
	data, err := unzipped(entries["word/document.xml"], limit(o.opt), &total)
	if err != nil {
		return Found{}, refuse(o.path, err)
	}
	d := wordText{
		layout: new(layout), dec: xml.NewDecoder(bytes.NewReader(data)),
		levels: headingStyles(load("word/styles.xml")), targets: targets(load("word/_rels/document.xml.rels")),
	}
	var a briefs.Article
	if err := d.children(0); err != nil && !errors.Is(err, io.EOF) {
		a.Notes = []string{"the document is broken: what comes before the break was read"}
	}
	a.Body = d.Body()
	if a.Body.Text == "" {
		return Found{}, refuse(o.path, ErrEmpty)
	}
	core := coreOf(load("docProps/core.xml"))
	a.Author, a.Lang = core.author, core.lang
	if a.Title = firstHeading(a.Body); a.Title == "" {
		a.Title = core.title
	}
	if !core.published.IsZero() {
		o.written = core.published // when it was last saved, by its own account
	}
	return o.found(a, "", 0), nil
}

// wordText lays a document's XML out while it streams by.
type wordText struct {
	*layout
	dec     *xml.Decoder
	levels  map[string]int    // of headings, by the style's id
	targets map[string]string // of links, by the relation's id
	block   text.Block        // of the open paragraph
	set     []text.InlineKind // how the open run is set
}

// children reads up to the end of the open element.
func (d *wordText) children(depth int) error {
	if depth > docxDeepest {
		return errDeep
	}
	for {
		t, err := d.dec.Token()
		if err != nil {
			return err
		}
		switch t := t.(type) {
		case xml.StartElement:
			if err := d.element(t, depth+1); err != nil {
				return err
			}
		case xml.EndElement:
			return nil
		}
	}
}

func (d *wordText) element(e xml.StartElement, depth int) error {
	switch e.Name.Local {
	case "p":
		return d.paragraph(depth)
	case "r":
		return d.run(depth)
	case "t":
		return d.words()
	case "tbl":
		return d.table(depth)
	case "hyperlink":
		return d.hyperlink(e, depth)
	case "del", "moveFrom", "Fallback", "instrText", "footnoteReference": // not part of the text as it stands
		return d.dec.Skip()
	case "pStyle", "outlineLvl", "ilvl":
		d.blockAs(e)
	case "b", "i":
		d.setAs(e)
	case "tab", "br", "cr":
		d.Write(" ")
	case "noBreakHyphen":
		d.Write("-")
	}
	return d.children(depth)
}

// blockAs takes a property of the open paragraph that says which kind of block
// it is.
func (d *wordText) blockAs(e xml.StartElement) {
	val := value(e, "val")
	n, err := strconv.Atoi(val)
	switch e.Name.Local {
	case "pStyle":
		if level := d.levels[val]; level > 0 {
			d.block = text.Block{Kind: text.Heading, Level: level}
		}
	case "outlineLvl":
		if err == nil && n < 9 {
			d.block = text.Block{Kind: text.Heading, Level: n + 1}
		}
	case "ilvl":
		if err == nil && d.block.Kind != text.Heading {
			d.block = text.Block{Kind: text.Item, Level: n + 1, Marker: "•"}
		}
	}
}

func (d *wordText) hyperlink(e xml.StartElement, depth int) error {
	href := d.targets[value(e, "id")]
	if !isAddress(href) {
		return d.children(depth)
	}
	end := d.Mark(text.Link, href)
	err := d.children(depth)
	end()
	return err
}

func value(e xml.StartElement, name string) string {
	for _, a := range e.Attr {
		if a.Name.Local == name {
			return a.Value
		}
	}
	return ""
}

// paragraph lays one out when its properties, which come first, are known.
func (d *wordText) paragraph(depth int) (err error) {
	outer := d.block
	d.block = text.Block{}
	if d.row {
		d.Write(" ")
		err = d.children(depth)
		d.Write(" ")
		d.block = outer
		return err
	}
	before := d.next
	d.pause()
	err = d.children(depth)
	d.pause()
	d.next, d.block = before, outer
	return err
}

// run marks how its words are set.
func (d *wordText) run(depth int) error {
	d.next = d.opened()
	outer := d.set
	d.set = nil
	err := d.children(depth)
	d.set = outer
	return err
}

// opened is the kind of block that the open paragraph's words go to; in a row
// there is none.
func (d *wordText) opened() text.Block {
	if d.row || d.layout.open {
		return d.next
	}
	return d.block
}

func (d *wordText) setAs(e xml.StartElement) {
	if v := value(e, "val"); v == "0" || v == "false" || v == "none" {
		return
	}
	kind := text.Strong
	if e.Name.Local == "i" {
		kind = text.Emphasis
	}
	d.set = append(d.set, kind)
}

// words writes the text of the open element.
func (d *wordText) words() error {
	var b strings.Builder
	for {
		t, err := d.dec.Token()
		if err != nil {
			return err
		}
		switch t := t.(type) {
		case xml.CharData:
			b.Write(t)
		case xml.StartElement:
			if err := d.dec.Skip(); err != nil {
				return err
			}
		case xml.EndElement:
			d.marked(b.String())
			return nil
		}
	}
}

func (d *wordText) marked(words string) {
	if d.block.Kind == text.Heading || strings.TrimSpace(words) == "" {
		d.Write(words)
		return
	}
	if !d.row && !d.layout.open { // the block must stand before a mark in it
		d.Write(words[:0])
	}
	ends := make([]func(), 0, len(d.set))
	for _, kind := range d.set {
		ends = append(ends, d.Mark(kind, ""))
	}
	d.Write(words)
	for i := range ends {
		ends[len(ends)-1-i]()
	}
}

// table lays out rows of cells; a table of one column is laid out as the
// paragraphs in it.
func (d *wordText) table(depth int) error {
	first := true
	return d.each(depth, "tr", func() error {
		err := d.tableLine(first, depth+1)
		first = false
		return err
	})
}

// tableLine lays out one row.
func (d *wordText) tableLine(first bool, depth int) error {
	inRow := d.row
	if !inRow {
		d.pause()
		d.Begin(text.Block{Kind: text.Row, First: first})
		d.row = true
	}
	err := d.each(depth, "tc", func() error {
		if !inRow {
			d.Cell()
			d.bare = true
		}
		return d.children(depth + 1)
	})
	if !inRow {
		d.row = false
		d.End()
	}
	return err
}

// each calls see at every child called name, however it is wrapped, and passes
// over the others' words.
func (d *wordText) each(depth int, name string, see func() error) error {
	if depth > docxDeepest {
		return errDeep
	}
	for {
		t, err := d.dec.Token()
		if err != nil {
			return err
		}
		switch t := t.(type) {
		case xml.StartElement:
			if t.Name.Local == name {
				err = see()
			} else {
				err = d.each(depth+1, name, see)
			}
			if err != nil {
				return err
			}
		case xml.EndElement:
			return nil
		}
	}
}

// headingStyles are the levels of the styles that are headings, by their ids.
// Their names are English in every language of the program that wrote them.
func headingStyles(data []byte) map[string]int {
	var s struct {
		Styles []struct {
			ID   string `xml:"styleId,attr"`
			Name struct {
				Val string `xml:"val,attr"`
			} `xml:"name"`
			Level *struct {
				Val int `xml:"val,attr"`
			} `xml:"pPr>outlineLvl"`
		} `xml:"style"`
	}
	levels := map[string]int{"Title": 1}
	for n := range 9 {
		levels["Heading"+strconv.Itoa(n+1)] = n + 1
	}
	if xml.Unmarshal(data, &s) != nil {
		return levels
	}
	for _, style := range s.Styles {
		name := strings.ToLower(style.Name.Val)
		n, err := strconv.Atoi(strings.TrimPrefix(name, "heading "))
		switch {
		case name == "title":
			levels[style.ID] = 1
		case err == nil && n > 0 && n < 10:
			levels[style.ID] = n
		case style.Level != nil && style.Level.Val >= 0 && style.Level.Val < 9:
			levels[style.ID] = style.Level.Val + 1
		}
	}
	return levels
}

// targets are the addresses of a document's links, by their ids.
func targets(data []byte) map[string]string {
	var r struct {
		All []struct {
			ID     string `xml:"Id,attr"`
			Target string `xml:"Target,attr"`
		} `xml:"Relationship"`
	}
	out := map[string]string{}
	if xml.Unmarshal(data, &r) == nil {
		for _, one := range r.All {
			out[one.ID] = one.Target
		}
	}
	return out
}

// coreOf is what a document's properties say; its date is when it was last
// saved.
func coreOf(data []byte) (m meta) {
	var c struct {
		Title    string `xml:"title"`
		Creator  string `xml:"creator"`
		Language string `xml:"language"`
		Modified string `xml:"modified"`
	}
	if xml.Unmarshal(data, &c) != nil {
		return m
	}
	m.set(&m.title, c.Title)
	m.set(&m.author, c.Creator)
	m.setLang(c.Language)
	m.setDate(c.Modified)
	return m
}
