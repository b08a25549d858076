package files

import (
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"

	"attache/briefs/text"
)

// noteShelf holds a document's notes until its text calls them.
type noteShelf struct {
	kept   map[string]note // by kind and id
	called []note          // in the order in which the text calls them
}

// note is a footnote or an endnote: its XML, and where links in it lead.
type note struct {
	data    []byte
	mark    string
	targets map[string]string
}

// over are the targets of a part, with those of another where it has none.
func (r relations) over(others map[string]string) map[string]string {
	if len(r.targets) > 0 {
		return r.targets
	}
	return others
}

// keepNotes takes in the notes of a part. Lines that part them from the text are
// none.
func (d *wordText) keepNotes(kind string, data []byte) error {
	if d.notes.kept == nil {
		d.notes.kept = map[string]note{}
	}
	dec := lenient(data)
	for {
		t, err := dec.Token()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
		e, ok := t.(xml.StartElement)
		if !ok || e.Name.Local+"s" != kind {
			continue
		}
		inside, err := insideOf(dec, data)
		if err != nil {
			return err
		}
		if kind := value(e, "type"); kind == "" || kind == "normal" {
			d.notes.kept[e.Name.Local+value(e, "id")] = note{data: inside, targets: d.targets}
		}
	}
}

// insideOf passes over the open element of the XML in data, and is what stands
// in it.
func insideOf(dec *xml.Decoder, data []byte) ([]byte, error) {
	from := dec.InputOffset()
	if err := dec.Skip(); err != nil {
		return nil, err
	}
	inside := data[from:dec.InputOffset()]
	return inside[:max(bytes.LastIndex(inside, []byte("</")), 0)], nil
}

// call marks a note at this point of the text. One of the author's own marks
// stands in the words behind it.
func (d *wordText) call(e xml.StartElement) {
	key := e.Name.Local[:len(e.Name.Local)-len("Reference")] + value(e, "id")
	n, ok := d.notes.kept[key]
	if !ok || d.run.hidden {
		return
	}
	if n.mark == "" {
		n.mark = fmt.Sprintf("[%d]", len(d.notes.called)+1)
		d.notes.kept[key] = n
		d.notes.called = append(d.notes.called, n)
	}
	if own := value(e, "customMarkFollows"); own == "" || own == "0" || own == "false" {
		d.Raise(n.mark)
	}
}

// layNotes lays out the notes that the text has called; one may call another.
func (d *wordText) layNotes() (err error) {
	for i := 0; i < len(d.notes.called); i++ {
		n := d.notes.called[i]
		d.targets = n.targets
		d.plain = text.Block{Kind: text.Note, Level: 1, Marker: n.mark}
		if e := d.read(n.data, 1); e != nil {
			err = e
		}
		d.pause()
	}
	return err
}
