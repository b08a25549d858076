// Package files brings articles in from files, folders and standard input:
// text, Markdown, HTML, syndication feeds, mail, Word documents, PDF files and
// e-books, alone or in archives, in whatever encoding they were written.
//
// Its promise: every file ends as its articles or as one line that says why
// not, and what is broken in a file of many hides nothing else in it. Nothing it reads is over the limit, waits on a device or leaves the
// folder that was named.
package files

import (
	"bytes"
	"io"
	"io/fs"
	"iter"
	"strings"
	"time"

	"attache/briefs"
	"attache/briefs/text"
	"attache/briefs/timex"
	"attache/feed"
)

// Load reads one article from what a file holds, of a feed its first. The name,
// which may be "-", helps to tell the format and is the article's path. Its
// errors are *Refusals.
func Load(name string, data []byte, opt feed.Options) (briefs.Article, error) {
	o := origin{path: name, opt: opt}
	for p, err := range o.parts(data) {
		if err != nil {
			return briefs.Article{}, err
		}
		f, err := p.read()
		return f.Article, err
	}
	return briefs.Article{}, refuse(name, errNoText)
}

// Read reads one article from a file of fsys, of a feed its first, with the day
// it was written. Its errors are *Refusals.
func Read(fsys fs.FS, name string, opt feed.Options) (briefs.Article, error) {
	f, err := spot{path: name, fsys: fsys, name: name}.one("", 0, opt)
	return f.Article, err
}

// parts are the articles that a file's bytes hold.
func (o origin) parts(data []byte) iter.Seq2[part, error] {
	if int64(len(data)) > limit(o.opt) {
		return refused(o.path, tooLong(limit(o.opt)))
	}
	switch {
	case len(data) == 0:
		return refused(o.path, ErrEmpty)
	case len(bytes.TrimSpace(data)) == 0:
		return refused(o.path, errNoText)
	}
	switch containerOf(o.format(), data) {
	case pdfFile:
		return o.alone(func() (Found, error) { return o.pdf(data) })
	case packedFile:
		return o.packedParts(data)
	case gzipFile:
		return o.gzipParts(data)
	case mailbox:
		return o.mboxParts(bytes.NewReader(data))
	case mailFile:
		return o.mailParts(data)
	}
	if err := foreign(o.format(), data); err != nil {
		return refused(o.path, err)
	}
	raw, err := decodeAs(data, o.announced)
	if err != nil {
		return refused(o.path, err)
	}
	return o.textParts(raw)
}

// textParts are the articles in a text.
func (o origin) textParts(raw string) iter.Seq2[part, error] {
	raw = withoutPreface(o.format(), raw)
	kind := formatOf(o.format(), raw)
	switch kind {
	case syndication:
		return o.feedParts(raw)
	case jsonFeed:
		return o.jsonParts(raw)
	case subscriptions:
		return refused(o.path, reason{"a list of feeds, not an article", ErrUnread})
	case otherXML:
		return refused(o.path, unread("an XML file", "other XML than web pages and feeds"))
	case otherJSON:
		return refused(o.path, unread("a JSON file", "other JSON than feeds"))
	}
	return o.alone(func() (Found, error) { return o.article(raw, kind) })
}

// refused is a file that holds no article, and why.
func refused(path string, err error) iter.Seq2[part, error] {
	return func(yield func(part, error) bool) { yield(part{}, refuse(path, err)) }
}

// article reads a text that is one article.
func (o origin) article(raw string, kind format) (Found, error) {
	var a briefs.Article
	switch kind {
	case htmlFormat:
		a = fromHTML(raw, o.path)
	case markdownFormat:
		a = fromMarkdown(raw)
	default:
		a.Body = text.Plain(raw)
	}
	if a.Body.Text == "" {
		return Found{}, refuse(o.path, errNoText)
	}
	return o.found(a, "", 0), nil
}

// spot is where a file lies: the system it is in, its name there, and the path
// by which the reader knows it.
type spot struct {
	path string
	fsys fs.FS
	name string
	met  bool // in a folder: nobody named it
}

// opened is a file that is about to be read.
type opened struct {
	fs.File
	name    string
	size    int64
	limit   int64
	written time.Time
}

// open opens the file. It asks what the file is before it does, since opening
// a pipe waits for ever. A mailbox may have any size: it is read message by
// message.
func (s spot) open(limit int64) (*opened, error) {
	info, err := fs.Stat(s.fsys, s.name)
	switch {
	case err != nil:
		return nil, err
	case !info.Mode().IsRegular():
		return nil, irregular(info.Mode())
	case info.Size() > limit && ext(s.name) != ".mbox":
		return nil, tooLong(limit)
	}
	f, err := s.fsys.Open(s.name)
	if err != nil {
		return nil, err
	}
	return &opened{f, s.name, info.Size(), limit, info.ModTime()}, nil
}

// parts are the articles in the file.
func (f *opened) parts(o origin) iter.Seq2[part, error] {
	if !f.written.IsZero() {
		o.written = timex.Of(f.written)
	}
	if ext(f.name) == ".mbox" && f.size > f.limit {
		return o.mboxParts(f)
	}
	data, err := readAll(f, f.size, f.limit)
	if err != nil {
		return refused(o.path, err)
	}
	return o.parts(data)
}

// readAll reads to the end, which is expected after size bytes, and fails on
// more than limit.
func readAll(r io.Reader, size, limit int64) ([]byte, error) {
	var b bytes.Buffer
	b.Grow(int(min(size, limit)) + bytes.MinRead)
	n, err := b.ReadFrom(io.LimitReader(r, limit+1))
	switch {
	case err != nil:
		return nil, err
	case n > limit:
		return nil, tooLong(limit)
	}
	return b.Bytes(), nil
}

func limit(opt feed.Options) int64 {
	if opt.Limit > 0 {
		return opt.Limit
	}
	return feed.DefaultLimit
}

// labels are headings that say what kind of paper it is and not what it is
// about.
var labels = map[string]bool{
	"press release": true, "news release": true, "media release": true, "for immediate release": true, "readout": true, "opinion": true,
	"analysis": true, "commentary": true, "editorial": true, "fact sheet": true, "factsheet": true, "statement": true, "press statement": true,
	"joint statement": true, "newsletter": true, "news": true, "q&a": true, "explainer": true,
}

// firstHeading is the text's title when its metadata has none: the heading it
// begins with or, when that is a label, the headline under it.
func firstHeading(b text.Body) string {
	labelled := false
	for _, blk := range b.Blocks[:min(4, len(b.Blocks))] {
		words := line(blk.Of(b.Text))
		switch {
		case labels[strings.Trim(strings.ToLower(words), " :.*")]:
			labelled = true
		case briefs.IsTopMatter(words):
		case blk.Kind == text.Heading, labelled && blk.Kind == text.Paragraph && isHeadline(words):
			return words
		case !labelled:
			return ""
		}
	}
	return ""
}

// isHeadline tells a headline from the dates and sentences that also follow a
// label.
func isHeadline(s string) bool {
	return len(s) <= 160 && len(strings.Fields(s)) >= 4 && !strings.HasSuffix(s, ".")
}
