package files

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"path"
	"strconv"
	"strings"

	"attache/briefs"
	"attache/briefs/text"
	"attache/briefs/timex"
)

// docxDeepest is how deep elements may be nested: a table in a table in a text
// box has some thirty.
const docxDeepest = 200

var errDeep = errors.New("nested too deep")

// docx reads a Word document: its headings, lists, tables, runs and notes. What is
// deleted under review or hidden is left out, and so are comments and headers.
func (o origin) docx(entries map[string]*zip.File, main string) (Found, error) {
	var total int64
	load := func(name string) ([]byte, error) { return unzipped(entries[name], limit(o.opt), &total) }
	optional := func(name string) []byte {
		if entries[name] == nil {
			return nil
		}
		data, _ := load(name)
		return data
	}
	data, err := load(main)
	if err != nil {
		return Found{}, refuse(o.path, err)
	}
	links := relationsOf(optional(beside(main, "_rels/"+path.Base(main)+".rels")))
	d := &wordText{layout: new(layout), levels: headingStyles(optional("word/styles.xml")), targets: links.targets}
	var a briefs.Article
	for _, kind := range []string{"footnotes", "endnotes"} {
		name := beside(main, links.first(kind, kind+".xml"))
		if entries[name] == nil {
			continue
		}
		notes, err := load(name)
		if err == nil {
			d.targets = relationsOf(optional(beside(name, "_rels/"+path.Base(name)+".rels"))).over(d.targets)
			err = d.keepNotes(kind, notes)
		}
		if err != nil {
			a.Notes = appendNote(a.Notes, "some "+kind+" were left out: broken or too long")
		}
	}
	if !d.whole(data) {
		a.Notes = appendNote(a.Notes, "the document is broken: what comes before the break was read")
	}
	if a.Body = d.Body(); a.Body.Text == "" {
		return Found{}, refuse(o.path, errNoText)
	}
	o.properties(&a, optional("docProps/core.xml"))
	return o.found(a, "", 0), nil
}

// properties are what a document's own information says of it. It was made and
// last saved by the account of a program: a template is older than its text.
func (o *origin) properties(a *briefs.Article, data []byte) {
	core := coreOf(data)
	a.Author, a.Lang, a.Made.On = core.author, core.lang, core.created
	if a.Title = firstHeading(a.Body); a.Title == "" {
		a.Title = core.title
	}
	if !core.published.IsZero() {
		o.written = core.published
	}
}

// wordText lays a document's XML out while it streams by.
type wordText struct {
	*layout
	data    []byte // that is being read
	dec     *xml.Decoder
	levels  map[string]int    // of headings, by the style's id
	targets map[string]string // of links, by the relation's id
	block   text.Block        // of the open paragraph
	set     []text.InlineKind // how the open run is set
	run     runSet
	dropCap bool       // the open paragraph is the first letter of the next one
	plain   text.Block // what a paragraph is where its style says nothing
	boxes   [][]byte   // text boxes in the open paragraph, which stand behind it
	inBox   int        // how many text boxes lie around
	notes   noteShelf
}

// runSet is how an open run is set besides.
type runSet struct{ raised, hidden bool }

// whole lays a document out, then the notes that it calls. It reports whether the
// document is whole.
func (d *wordText) whole(data []byte) bool {
	err := d.read(data, 0)
	d.pause()
	return errors.Join(err, d.layNotes()) == nil
}

// read lays out the XML in data, which lies depth elements deep.
func (d *wordText) read(data []byte, depth int) error {
	outer, from := d.data, d.dec
	d.data, d.dec = data, lenient(data)
	err := d.children(depth)
	d.data, d.dec = outer, from
	if errors.Is(err, io.EOF) {
		return nil
	}
	return err
}

// lenient reads XML in which something is wrong as far as it can: a reference that
// nobody declared stays as it is written.
func lenient(data []byte) *xml.Decoder {
	dec := xml.NewDecoder(bytes.NewReader(data))
	dec.Strict = false
	dec.CharsetReader = func(_ string, in io.Reader) (io.Reader, error) { return in, nil }
	return dec
}

// children reads up to the end of the open element.
func (d *wordText) children(depth int) error {
	return d.inside(depth, func(e xml.StartElement) error { return d.element(e, depth+1) })
}

// inside calls see at every child up to the end of the open element; see reads it to its own end.
func (d *wordText) inside(depth int, see func(xml.StartElement) error) error {
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
			if err := see(t); err != nil {
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
		return d.wordRun(depth)
	case "t":
		return d.words()
	case "tbl":
		return d.table(depth)
	case "hyperlink":
		return d.hyperlink(e, depth)
	case "txbxContent":
		return d.box(depth)
	case "del", "moveFrom", "Fallback", "instrText", "rt": // not part of the text as it stands
		return d.dec.Skip()
	}
	d.property(e)
	return d.children(depth)
}

// property takes what an element without words of its own says.
func (d *wordText) property(e xml.StartElement) {
	switch e.Name.Local {
	case "pStyle", "outlineLvl", "ilvl":
		d.blockAs(e)
	case "framePr":
		drop := value(e, "dropCap")
		d.dropCap = drop == "drop" || drop == "margin"
	case "b", "i", "strike", "dstrike":
		d.setAs(e)
	case "vanish":
		d.run.hidden = isOn(e)
	case "vertAlign":
		d.run.raised = value(e, "val") == "superscript"
	case "footnoteReference", "endnoteReference":
		d.call(e)
	case "tab", "br", "cr":
		d.Write(" ")
	case "noBreakHyphen":
		d.Write("-")
	}
}

// isOn reports whether a property that is a switch is not off.
func isOn(e xml.StartElement) bool {
	v := value(e, "val")
	return v != "0" && v != "false" && v != "none" && v != "off"
}

// deepestBox is how many text boxes may lie in each other and still be read after
// the words around them: each is passed over once before.
const deepestBox = 3

// box keeps a text box for the end of the paragraph that it hangs on.
func (d *wordText) box(depth int) error {
	if d.inBox == deepestBox {
		return d.children(depth)
	}
	inside, err := insideOf(d.dec, d.data)
	d.boxes = append(d.boxes, inside)
	return err
}

// blockAs takes a property of the open paragraph that says which kind of block
// it is.
func (d *wordText) blockAs(e xml.StartElement) {
	val := value(e, "val")
	n, err := strconv.Atoi(val)
	switch e.Name.Local {
	case "pStyle":
		switch level := d.levels[val]; {
		case level > 0:
			d.block = text.Block{Kind: text.Heading, Level: level}
		case level == captionStyle:
			d.block = text.Block{Kind: text.Caption}
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

// paragraph lays one out when its properties, which come first, are known. The
// first letter of a paragraph may be one of its own.
func (d *wordText) paragraph(depth int) (err error) {
	outer, boxes, before, goesOn := d.block, d.boxes, d.next, d.dropCap
	d.block, d.boxes, d.dropCap = d.plain, nil, false
	if !goesOn {
		d.pause()
	}
	err = d.children(depth)
	if d.layout.open {
		d.plain.Marker = ""
	}
	if !d.dropCap {
		d.pause()
	}
	d.inBox++
	for _, box := range d.boxes {
		if err == nil {
			err = d.read(box, depth+1)
		}
	}
	d.inBox--
	d.next, d.block, d.boxes = before, outer, boxes
	return err
}

// wordRun marks how its words are set.
func (d *wordText) wordRun(depth int) error {
	d.next = d.opened()
	set, run := d.set, d.run
	d.set, d.run = nil, runSet{}
	err := d.children(depth)
	d.set, d.run = set, run
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
	if !isOn(e) {
		return
	}
	kinds := map[string]text.InlineKind{"b": text.Strong, "i": text.Emphasis, "strike": text.Struck, "dstrike": text.Struck}
	d.set = append(d.set, kinds[e.Name.Local])
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
	switch raised := text.Raised(words); {
	case d.run.hidden:
		return
	case d.run.raised && raised != words:
		d.Raise(raised)
		return
	}
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
	return d.inside(depth, func(e xml.StartElement) error {
		if e.Name.Local == name {
			return see()
		}
		return d.each(depth+1, name, see)
	})
}

// captionStyle stands for the level of a style that is a caption's.
const captionStyle = -1

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
	levels := map[string]int{"Title": 1, "Caption": captionStyle}
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
		case name == "caption":
			levels[style.ID] = captionStyle
		case err == nil && n > 0 && n < 10:
			levels[style.ID] = n
		case style.Level != nil && style.Level.Val >= 0 && style.Level.Val < 9:
			levels[style.ID] = style.Level.Val + 1
		}
	}
	return levels
}

// core is what a document's properties say; what stands as published is when it
// was last saved.
type core struct {
	meta
	created timex.Date
}

func coreOf(data []byte) (m core) {
	var c struct {
		Title    string `xml:"title"`
		Creator  string `xml:"creator"`
		Language string `xml:"language"`
		Created  string `xml:"created"`
		Modified string `xml:"modified"`
	}
	if xml.Unmarshal(data, &c) != nil {
		return m
	}
	m.set(&m.title, c.Title)
	m.set(&m.author, c.Creator)
	m.setLang(c.Language)
	m.setDate(c.Modified)
	m.created, _, _ = writtenDate(c.Created)
	return m
}
