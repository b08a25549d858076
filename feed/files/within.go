package files

import (
	"archive/zip"
	"bytes"
	"cmp"
	"compress/gzip"
	"errors"
	"fmt"
	"io"
	"iter"
	"math"
	"path"
	"slices"
	"strings"

	"attache/briefs/timex"
	"attache/feed"
)

// Limits of archives, against those that are small and unpack without end.
const (
	mostEntries  = 10_000
	mostUnpacked = 256 << 20 // bytes of all entries together
	mostRatio    = 200       // unpacked to packed; text has 3 to 20
	fairUnpacked = 1 << 20   // bytes up to which the ratio does not matter
	deepest      = 2         // a mail in a mail may hold a document, and no more
)

var errArchiveInside = reason{"an archive inside of an archive", ErrUnread}

var errPacked = reason{"packed too tightly to be a text", ErrTooLong}

// counter numbers the parts of a file of many, those inside of its parts too.
type counter int

func (n *counter) next() int {
	*n++
	return int(*n)
}

// inside is the origin of a file inside the one that o is of.
func (o origin) inside(name string, written timex.Date) origin {
	return origin{path: o.path + "#" + line(name), written: written, opt: o.opt, depth: o.depth + 1, packed: o.packed}
}

// adopted are the parts of a file inside that of o, as parts of this one: key
// is what this one calls it.
func (o origin) adopted(key string, in iter.Seq2[part, error], n *counter) iter.Seq2[part, error] {
	return func(yield func(part, error) bool) {
		for p, err := range in {
			number := n.next()
			adopted := part{number, func() (Found, error) {
				f, err := p.read()
				if f.Ref.Item != "" {
					f.Ref.Item = "#" + f.Ref.Item
				}
				f.Ref, f.number = feed.Ref{Path: o.path, Item: key + f.Ref.Item}, number
				return f, err
			}}
			if !yield(adopted, err) {
				return
			}
		}
	}
}

// zipParts are the articles in an archive, in the order of its list.
func (o origin) zipParts(z *zip.Reader) iter.Seq2[part, error] {
	return func(yield func(part, error) bool) {
		if o.packed {
			yield(part{}, refuse(o.path, errArchiveInside))
			return
		}
		o.packed = true
		n, total, any := new(counter), int64(0), false
		for i, f := range z.File {
			if i == mostEntries {
				yield(part{number: n.next()}, refuse(o.path, tooMany(mostEntries)))
				return
			}
			if f.FileInfo().IsDir() || isHidden(f.Name) {
				continue
			}
			any = true
			in, err := o.entry(f, &total)
			if err != nil {
				in = refused(o.inside(f.Name, timex.Date{}).path, err)
			}
			for p, err := range o.adopted(entryKey(f.Name), in, n) {
				if !yield(p.passing(), passedOver(err)) {
					return
				}
			}
		}
		if !any {
			yield(part{}, refuse(o.path, reason{"an empty archive", ErrEmpty}))
		}
	}
}

func entryKey(name string) string { return key(name, "entry") }

// isHidden reports whether an entry lies in a hidden folder, or in that which
// one system adds to its archives.
func isHidden(name string) bool {
	for step := range strings.SplitSeq(name, "/") {
		if strings.HasPrefix(step, ".") || step == "__MACOSX" {
			return true
		}
	}
	return false
}

// entry is the articles in one file of an archive, which is unpacked when the
// first of them is asked for.
func (o origin) entry(f *zip.File, total *int64) (iter.Seq2[part, error], error) {
	if _, err := isRead(path.Base(f.Name)); err != nil {
		return nil, err
	}
	if f.Mode().Type() != 0 {
		return nil, irregular(f.Mode())
	}
	inside := o.inside(f.Name, timex.Date{})
	if !f.Modified.IsZero() {
		inside.written = timex.Of(f.Modified)
	}
	return func(yield func(part, error) bool) {
		data, err := unzipped(f, limit(o.opt), total)
		if err != nil {
			yield(part{}, refuse(inside.path, err))
			return
		}
		for p, err := range inside.parts(data) {
			if !yield(p, err) {
				return
			}
		}
	}, nil
}

// unzipped is an entry's bytes, at most limit, counted in total.
func unzipped(f *zip.File, limit int64, total *int64) ([]byte, error) {
	if *total >= mostUnpacked {
		return nil, reason{"behind more than the archive may unpack to", ErrTooLong}
	}
	r, err := f.Open()
	switch {
	case errors.Is(err, zip.ErrAlgorithm):
		return nil, reason{"packed in a way that attaché does not read", ErrUnread}
	case err != nil:
		return nil, errBrokenArchive
	}
	defer r.Close()
	data, err := unpacked(r, int64(f.CompressedSize64), limit)
	*total += int64(len(data))
	if f.Flags&1 != 0 {
		return nil, reason{"locked with a password", ErrLocked}
	}
	return data, err
}

var errBrokenArchive = reason{"a broken archive", ErrBroken}

// unpacked reads to the end of r, which is packed in so many bytes.
func unpacked(r io.Reader, packed, limit int64) ([]byte, error) {
	most := min(limit, max(fairUnpacked, packed*mostRatio))
	var b bytes.Buffer
	_, err := b.ReadFrom(io.LimitReader(r, most+1))
	switch {
	case int64(b.Len()) > limit:
		return nil, tooLong(limit)
	case int64(b.Len()) > most:
		return nil, errPacked
	case err != nil:
		return nil, errBrokenArchive
	}
	return b.Bytes(), nil
}

// gzipParts are the articles in a packed file, which has the path's name
// without its ".gz".
func (o origin) gzipParts(data []byte) iter.Seq2[part, error] {
	if o.packed {
		return refused(o.path, errArchiveInside)
	}
	z, err := gzip.NewReader(bytes.NewReader(data))
	if err != nil {
		return refused(o.path, errBrokenArchive)
	}
	raw, err := unpacked(z, int64(len(data)), limit(o.opt))
	if err != nil {
		return refused(o.path, err)
	}
	o.name, o.packed = strings.TrimSuffix(o.format(), path.Ext(o.format())), true
	return o.parts(raw)
}

// format is the name by which the format is told.
func (o origin) format() string {
	if o.name != "" {
		return o.name
	}
	return o.path
}

// office are files that packed formats hold, and what these are.
var office = []struct {
	entry, what, plural string
}{
	{"xl/workbook.xml", "a spreadsheet", "spreadsheets"},
	{"ppt/presentation.xml", "a slide deck", "slide decks"},
	{"Contents/content.hpf", "a Hangul document", "Hangul documents"},
	{"content.xml", "an OpenDocument text", "OpenDocument texts"},
}

// packedParts are the articles in what begins as a zip archive does: a Word
// document, an e-book, or an archive of other files.
func (o origin) packedParts(data []byte) iter.Seq2[part, error] {
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return refused(o.path, errBrokenArchive)
	}
	names := map[string]*zip.File{}
	for _, f := range z.File[:min(len(z.File), mostEntries)] {
		names[f.Name] = f
	}
	switch main := wordMain(names); {
	case overlap(z.File):
		return refused(o.path, errPacked)
	case main != "":
		return o.alone(func() (Found, error) { return o.docx(names, main) })
	case names["META-INF/container.xml"] != nil:
		return o.alone(func() (Found, error) { return o.epub(names) })
	}
	for _, k := range office {
		if names[k.entry] != nil {
			return refused(o.path, unread(k.what, k.plural))
		}
	}
	return o.zipParts(z)
}

// overlap reports whether two files of an archive are unpacked from the same bytes:
// a few bytes could then stand for any number of files.
func overlap(all []*zip.File) bool {
	type extent struct{ from, to int64 }
	var taken []extent
	for _, f := range all {
		at, err := f.DataOffset()
		if err != nil || f.CompressedSize64 == 0 {
			continue // unpacking it says what is wrong
		}
		taken = append(taken, extent{at, at + int64(min(f.CompressedSize64, math.MaxInt32))})
	}
	slices.SortFunc(taken, func(a, b extent) int { return cmp.Compare(a.from, b.from) })
	for i := 1; i < len(taken); i++ {
		if taken[i].from < taken[i-1].to {
			return true
		}
	}
	return false
}

// alone is a file that is one article.
func (o origin) alone(read func() (Found, error)) iter.Seq2[part, error] {
	return func(yield func(part, error) bool) { yield(part{read: o.guarded(read)}, nil) }
}

// guarded is a reader that, where it fails for a reason of its own, refuses what
// it reads and nothing more.
func (o origin) guarded(read func() (Found, error)) func() (Found, error) {
	return func() (f Found, err error) {
		defer func() {
			if bug := recover(); bug != nil {
				f, err = Found{}, refuse(o.path, reason{fmt.Sprintf("its reader failed: %v", bug), ErrBroken})
			}
		}()
		return read()
	}
}
