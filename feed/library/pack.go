package library

import (
	"bytes"
	"compress/flate"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"sync"

	"attache/briefs"
	"attache/briefs/text"
	"attache/briefs/timex"
	"attache/feed"
)

// An article is kept as one compressed pack: a byte for the form, then its
// metadata as JSON, the layout of its body and the text.
const (
	packForm  = 1
	packLevel = 4 // of flate: 5 % larger than the best, at a third of the time
	// mostUnpacked is more than any article that was let in can have.
	mostUnpacked = 8 * feed.DefaultLimit
)

// errPack is a pack that was damaged.
var errPack = fmt.Errorf("an article's pack cannot be read: %w", ErrDamaged)

// head is an article but for its body.
type head struct {
	Path      string         `json:"path,omitempty"`
	URL       string         `json:"url,omitempty"`
	Title     string         `json:"title,omitempty"`
	Source    string         `json:"source,omitempty"`
	Author    string         `json:"author,omitempty"`
	Lang      string         `json:"lang,omitempty"`
	Given     date           `json:"given,omitzero"`
	Published *headPublished `json:"published,omitempty"`
	FileTime  date           `json:"file_time,omitzero"`
	Notes     []string       `json:"notes,omitempty"`
}

type headPublished struct {
	Date       date            `json:"date"`
	From       string          `json:"from,omitempty"`
	Precision  timex.Precision `json:"precision,omitempty"`
	Confidence float64         `json:"confidence,omitempty"`
	Start      int             `json:"start,omitempty"`
	End        int             `json:"end,omitempty"`
}

// date is a day in JSON, both ways: "2025-12-30", null when unknown.
type date struct{ timex.Date }

// UnmarshalJSON reads what MarshalJSON of timex.Date writes.
func (d *date) UnmarshalJSON(b []byte) error {
	var s string
	if err := json.Unmarshal(b, &s); err != nil {
		return err
	}
	var err error
	d.Date, err = optional(s)
	return err
}

func headOf(a *briefs.Article) head {
	h := head{
		Path: a.Path, URL: a.URL, Title: a.Title, Source: a.Source, Author: a.Author, Lang: a.Lang, Notes: a.Notes,
		Given: date{a.Given}, FileTime: date{a.FileTime},
	}
	if p := a.Published; p != (briefs.Published{}) {
		h.Published = &headPublished{date{p.Date}, p.From, p.Precision, p.Confidence, p.Words.Start, p.Words.End}
	}
	return h
}

func (h head) article() briefs.Article {
	a := briefs.Article{
		Path: h.Path, URL: h.URL, Title: h.Title, Source: h.Source, Author: h.Author, Lang: h.Lang, Notes: h.Notes,
		Given: h.Given.Date, FileTime: h.FileTime.Date,
	}
	if p := h.Published; p != nil {
		a.Published = briefs.Published{Date: p.Date.Date, From: p.From, Precision: p.Precision, Confidence: p.Confidence, Words: text.Span{Start: p.Start, End: p.End}}
	}
	return a
}

type packer struct {
	raw []byte
	out bytes.Buffer
	fw  *flate.Writer
}

var packers = sync.Pool{New: func() any {
	fw, err := flate.NewWriter(nil, packLevel)
	if err != nil {
		panic(err) // the level is a constant
	}
	return &packer{fw: fw}
}}

// pack is the article as it is kept.
func pack(a *briefs.Article) ([]byte, error) {
	p := packers.Get().(*packer)
	defer packers.Put(p)
	meta, err := json.Marshal(headOf(a))
	if err != nil {
		return nil, fmt.Errorf("packing %s: %w", a.Path, err)
	}
	p.raw = appendString(p.raw[:0], string(meta))
	p.raw = appendLayout(p.raw, &a.Body)
	p.raw = append(p.raw, a.Body.Text...)
	p.out.Reset()
	p.out.WriteByte(packForm)
	p.fw.Reset(&p.out)
	if _, err := p.fw.Write(p.raw); err != nil {
		return nil, err
	}
	if err := p.fw.Close(); err != nil {
		return nil, err
	}
	return bytes.Clone(p.out.Bytes()), nil
}

var unpackers = sync.Pool{New: func() any { return flate.NewReader(nil) }}

// unpack is the article of a pack.
func unpack(kept []byte) (briefs.Article, error) {
	if len(kept) == 0 || kept[0] != packForm {
		return briefs.Article{}, errPack
	}
	fr := unpackers.Get().(io.ReadCloser)
	defer unpackers.Put(fr)
	if err := fr.(flate.Resetter).Reset(bytes.NewReader(kept[1:]), nil); err != nil {
		return briefs.Article{}, errors.Join(errPack, err)
	}
	raw, err := io.ReadAll(io.LimitReader(fr, mostUnpacked))
	if err != nil {
		return briefs.Article{}, errors.Join(errPack, err)
	}
	d := decoder{b: raw}
	var h head
	if json.Unmarshal([]byte(d.string()), &h) != nil {
		return briefs.Article{}, errPack
	}
	a := h.article()
	d.layout(&a.Body)
	a.Body.Text = string(d.b)
	if d.bad || !fits(&a.Body) {
		return briefs.Article{}, errPack
	}
	return a, nil
}

// fits reports whether every span lies in the text.
func fits(b *text.Body) bool {
	in := func(s text.Span) bool { return 0 <= s.Start && s.Start <= s.End && s.End <= len(b.Text) }
	for i := range b.Blocks {
		if !in(b.Blocks[i].Span) {
			return false
		}
		for _, c := range b.Blocks[i].Cells {
			if !in(c) {
				return false
			}
		}
	}
	for i := range b.Inlines {
		if !in(b.Inlines[i].Span) {
			return false
		}
	}
	return true
}

func appendString(dst []byte, s string) []byte {
	return append(binary.AppendUvarint(dst, uint64(len(s))), s...)
}

func appendInts(dst []byte, all ...int) []byte {
	for _, n := range all {
		dst = binary.AppendVarint(dst, int64(n))
	}
	return dst
}

// appendLayout writes where blocks and runs stand. A span begins so many bytes
// behind the end of the one before.
func appendLayout(dst []byte, b *text.Body) []byte {
	dst = appendInts(dst, b.Hidden, len(b.Blocks), len(b.Inlines))
	last := 0
	for i := range b.Blocks {
		k := &b.Blocks[i]
		dst = appendInts(dst, k.Start-last, k.Len(), int(k.Kind), k.Level, k.Quote, bit(k.Header)|bit(k.First)<<1, len(k.Cells))
		dst = appendString(dst, k.Marker)
		for _, c := range k.Cells {
			dst = appendInts(dst, c.Start-k.Start, c.Len())
		}
		last = k.End
	}
	last = 0
	for i := range b.Inlines {
		k := &b.Inlines[i]
		dst = appendInts(dst, k.Start-last, k.Len(), int(k.Kind))
		dst = appendString(dst, k.Href)
		last = k.End
	}
	return dst
}

func bit(b bool) int {
	if b {
		return 1
	}
	return 0
}

// decoder reads what the append functions wrote, and goes bad rather than past
// the end.
type decoder struct {
	b   []byte
	bad bool
}

func (d *decoder) int() int {
	v, n := binary.Varint(d.b)
	if n <= 0 {
		d.bad, d.b = true, nil
		return 0
	}
	d.b = d.b[n:]
	return int(v)
}

func (d *decoder) string() string {
	v, n := binary.Uvarint(d.b)
	if n <= 0 || v > uint64(len(d.b)-n) {
		d.bad, d.b = true, nil
		return ""
	}
	s := string(d.b[n : n+int(v)])
	d.b = d.b[n+int(v):]
	return s
}

// count is how many things follow, each of a byte at least.
func (d *decoder) count() int {
	n := d.int()
	if n < 0 || n > len(d.b) {
		d.bad = true
		return 0
	}
	return n
}

func (d *decoder) span(from int) text.Span {
	start := from + d.int()
	return text.Span{Start: start, End: start + d.int()}
}

func (d *decoder) layout(b *text.Body) {
	b.Hidden = d.int()
	blocks, inlines := d.count(), d.count()
	last := 0
	for range blocks {
		k := text.Block{Span: d.span(last), Kind: text.BlockKind(d.int()), Level: d.int(), Quote: d.int()}
		flags, cells := d.int(), d.count()
		k.Header, k.First, k.Marker = flags&1 != 0, flags&2 != 0, d.string()
		for range cells {
			k.Cells = append(k.Cells, d.span(k.Start))
		}
		b.Blocks = append(b.Blocks, k)
		last = k.End
	}
	last = 0
	for range inlines {
		k := text.Inline{Span: d.span(last), Kind: text.InlineKind(d.int()), Href: d.string()}
		b.Inlines = append(b.Inlines, k)
		last = k.End
	}
}

// day is a date as the library writes it: 20251230, 0 when unknown.
func day(d timex.Date) int { return int(d.Year)*10000 + int(d.Month)*100 + int(d.Day) }

func dateOf(day int) timex.Date {
	return timex.Date{Year: int16(day / 10000), Month: uint8(day / 100 % 100), Day: uint8(day % 100)}
}

// optional is a day that may be "", for none.
func optional(v string) (timex.Date, error) {
	if v == "" {
		return timex.Date{}, nil
	}
	return timex.ParseDate(v)
}
