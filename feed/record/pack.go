package record

import (
	"bytes"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"hash/crc32"
	"io"
	"math"
	"sync"

	"github.com/klauspost/compress/flate"

	"attache/briefs"
	"attache/briefs/text"
	"attache/briefs/timex"
	"attache/feed"
)

// An article is kept as one pack: a byte for the form, the CRC-32C of what
// follows as it is unpacked, and compressed its metadata as JSON, the layout of
// its body and the text. Packs of form 1 have no checksum.
const (
	bareForm  = 1
	packForm  = 2
	packLevel = 1 // of flate: 5 % larger than the best, at a third of the time of any above it
	// MostUnpacked is more bytes than any article that was let in can have.
	MostUnpacked = 8 * feed.DefaultLimit
)

// ErrPack is a pack that was damaged.
var ErrPack = errors.New("an article's pack cannot be read")

// Head is an article but for its body, as it is kept and exported.
type Head struct {
	Path      string         `json:"path,omitempty"`
	URL       string         `json:"url,omitempty"`
	Title     string         `json:"title,omitempty"`
	Source    string         `json:"source,omitempty"`
	Author    string         `json:"author,omitempty"`
	Lang      string         `json:"lang,omitempty"`
	Given     timex.Date     `json:"given,omitzero"`
	Published *headPublished `json:"published,omitempty"`
	FileTime  timex.Date     `json:"file_time,omitzero"`
	MadeBy    string         `json:"made_by,omitempty"`
	MadeOn    timex.Date     `json:"made_on,omitzero"`
	Notes     []string       `json:"notes,omitempty"`
}

type headPublished struct {
	Date       timex.Date      `json:"date"`
	From       string          `json:"from,omitempty"`
	Precision  timex.Precision `json:"precision,omitempty"`
	Confidence float64         `json:"confidence,omitempty"`
	Start      int             `json:"start,omitempty"`
	End        int             `json:"end,omitempty"`
}

// HeadOf is the head of an article.
func HeadOf(a *briefs.Article) Head {
	h := Head{
		Path: a.Path, URL: a.URL, Title: a.Title, Source: a.Source, Author: a.Author, Lang: a.Lang, Notes: a.Notes,
		Given: a.Given, FileTime: a.FileTime, MadeBy: a.Made.By, MadeOn: a.Made.On,
	}
	if p := a.Published; p != (briefs.Published{}) {
		h.Published = &headPublished{p.Date, p.From, p.Precision, p.Confidence, p.Words.Start, p.Words.End}
	}
	return h
}

// Article is the article without its body.
func (h Head) Article() briefs.Article {
	a := briefs.Article{
		Path: h.Path, URL: h.URL, Title: h.Title, Source: h.Source, Author: h.Author, Lang: h.Lang, Notes: h.Notes,
		Given: h.Given, FileTime: h.FileTime, Made: briefs.Made{By: h.MadeBy, On: h.MadeOn},
	}
	if p := h.Published; p != nil {
		a.Published = briefs.Published{Date: p.Date, From: p.From, Precision: p.Precision, Confidence: p.Confidence, Words: text.Span{Start: p.Start, End: p.End}}
	}
	return a
}

var castagnoli = crc32.MakeTable(crc32.Castagnoli)

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

// Pack is the article as it is kept.
func Pack(a *briefs.Article) ([]byte, error) {
	p := packers.Get().(*packer)
	defer packers.Put(p)
	meta, err := json.Marshal(HeadOf(a))
	if err != nil {
		return nil, fmt.Errorf("packing %s: %w", a.Path, err)
	}
	p.raw = appendString(p.raw[:0], string(meta))
	p.raw = appendLayout(p.raw, &a.Body)
	p.raw = append(p.raw, a.Body.Text...)
	p.out.Reset()
	p.out.WriteByte(packForm)
	p.out.Write(binary.BigEndian.AppendUint32(nil, crc32.Checksum(p.raw, castagnoli)))
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

// Unpack is the article of a pack. Its error is ErrPack.
func Unpack(kept []byte) (briefs.Article, error) {
	raw, err := inflate(kept)
	if err != nil {
		return briefs.Article{}, err
	}
	d := decoder{b: raw}
	var h Head
	if json.Unmarshal([]byte(d.string()), &h) != nil {
		return briefs.Article{}, ErrPack
	}
	a := h.Article()
	d.layout(&a.Body)
	a.Body.Text = string(d.b)
	if d.bad || !Fits(&a.Body) {
		return briefs.Article{}, ErrPack
	}
	return a, nil
}

// HasChecksum reports whether damage to a pack shows when it is unpacked.
func HasChecksum(kept []byte) bool { return len(kept) > 0 && kept[0] == packForm }

// inflate is what was compressed into a pack, checked.
func inflate(kept []byte) ([]byte, error) {
	var sum []byte
	switch {
	case len(kept) > 0 && kept[0] == bareForm:
		kept = kept[1:]
	case len(kept) > 4 && kept[0] == packForm:
		sum, kept = kept[1:5], kept[5:]
	default:
		return nil, ErrPack
	}
	fr := unpackers.Get().(io.ReadCloser)
	defer unpackers.Put(fr)
	if err := fr.(flate.Resetter).Reset(bytes.NewReader(kept), nil); err != nil {
		return nil, errors.Join(ErrPack, err)
	}
	raw, err := io.ReadAll(io.LimitReader(fr, MostUnpacked))
	if err != nil {
		return nil, errors.Join(ErrPack, err)
	}
	if sum != nil && binary.BigEndian.Uint32(sum) != crc32.Checksum(raw, castagnoli) {
		return nil, ErrPack
	}
	return raw, nil
}

// Fits reports whether every span lies in the text.
func Fits(b *text.Body) bool {
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

// Day is a date as a number: 20251230, 0 when unknown.
func Day(d timex.Date) int { return int(d.Year)*10000 + int(d.Month)*100 + int(d.Day) }

// DateOf is the date of such a number, the zero Date where a damaged record holds none.
func DateOf(day int) timex.Date {
	if day < 0 || day/10000 > math.MaxInt16 {
		return timex.Date{}
	}
	return timex.Date{Year: int16(day / 10000), Month: uint8(day / 100 % 100), Day: uint8(day % 100)}
}
