// Package files brings articles in from files, folders and standard input:
// plain text, Markdown, HTML and syndication feeds, in whatever encoding they
// were written.
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
	return briefs.Article{}, refuse(name, ErrEmpty)
}

// Read reads one article from a file of fsys, of a feed its first, with the day
// it was written. Its errors are *Refusals.
func Read(fsys fs.FS, name string, opt feed.Options) (briefs.Article, error) {
	f, err := spot{path: name, fsys: fsys, name: name}.one("", 0, opt)
	return f.Article, err
}

// parts are the articles that a file's bytes hold.
func (o origin) parts(data []byte) iter.Seq2[part, error] {
	raw, err := o.text(data)
	if err != nil {
		return refused(o.path, err)
	}
	switch formatOf(o.path, raw) {
	case syndication:
		return o.feedParts(raw)
	case jsonFeed:
		return o.jsonParts(raw)
	case otherXML:
		return refused(o.path, unread("an XML file", "other XML than web pages and feeds"))
	case otherJSON:
		return refused(o.path, unread("a JSON file", "other JSON than feeds"))
	}
	return func(yield func(part, error) bool) {
		yield(part{read: func() (Found, error) { return o.article(raw) }}, nil)
	}
}

// refused is a file that holds no article, and why.
func refused(path string, err error) iter.Seq2[part, error] {
	return func(yield func(part, error) bool) { yield(part{}, refuse(path, err)) }
}

// text is a file's bytes as text.
func (o origin) text(data []byte) (string, error) {
	if int64(len(data)) > limit(o.opt) {
		return "", tooLong(limit(o.opt))
	}
	if len(bytes.TrimSpace(data)) == 0 {
		return "", ErrEmpty
	}
	if err := foreign(o.path, data); err != nil {
		return "", err
	}
	return decode(data)
}

// article reads a text that is one article.
func (o origin) article(raw string) (Found, error) {
	var a briefs.Article
	switch formatOf(o.path, raw) {
	case htmlFormat:
		a = fromHTML(raw)
	case markdownFormat:
		a = fromMarkdown(raw)
	default:
		a.Body = text.Plain(raw)
	}
	if a.Body.Text == "" {
		return Found{}, refuse(o.path, ErrEmpty)
	}
	return o.found(a, "", 0), nil
}

// spot is where a file lies: the system it is in, its name there, and the path
// by which the reader knows it.
type spot struct {
	path string
	fsys fs.FS
	name string
}

// read is the file's bytes, at most limit, and when it was written. It asks
// what the file is before it opens it, since opening a pipe waits for ever.
func (s spot) read(limit int64) ([]byte, time.Time, error) {
	info, err := fs.Stat(s.fsys, s.name)
	if err != nil {
		return nil, time.Time{}, err
	}
	if !info.Mode().IsRegular() {
		return nil, time.Time{}, irregular(info.Mode())
	}
	if info.Size() > limit {
		return nil, time.Time{}, tooLong(limit)
	}
	f, err := s.fsys.Open(s.name)
	if err != nil {
		return nil, time.Time{}, err
	}
	defer f.Close()
	data, err := readAll(f, info.Size(), limit)
	return data, info.ModTime(), err
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
		case blk.Kind == text.Heading, labelled && isHeadline(words):
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
