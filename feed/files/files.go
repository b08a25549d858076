// Package files brings articles in from files, folders and standard input:
// plain text, Markdown and HTML, in whatever encoding they were written.
//
// Its promise: every file ends as one article or as one line that says why
// not. Nothing it reads is over the limit, waits on a device or leaves the
// folder that was named.
package files

import (
	"bytes"
	"io"
	"io/fs"
	"strings"
	"time"

	"attache/briefs"
	"attache/briefs/text"
	"attache/briefs/timex"
	"attache/feed"
)

// Load reads one article from what a file holds. The name, which may be "-",
// helps to tell the format and is the article's path. Its errors are
// *Refusals.
func Load(name string, data []byte, opt feed.Options) (briefs.Article, error) {
	a, err := load(name, data, opt)
	if err != nil {
		return briefs.Article{}, refuse(name, err)
	}
	return a, nil
}

func load(name string, data []byte, opt feed.Options) (briefs.Article, error) {
	if int64(len(data)) > limit(opt) {
		return briefs.Article{}, tooLong(limit(opt))
	}
	if len(bytes.TrimSpace(data)) == 0 {
		return briefs.Article{}, ErrEmpty
	}
	if err := foreign(name, data); err != nil {
		return briefs.Article{}, err
	}
	raw, err := decode(data)
	if err != nil {
		return briefs.Article{}, err
	}
	var a briefs.Article
	switch formatOf(name, raw) {
	case syndication:
		return briefs.Article{}, feedError(raw)
	case otherXML:
		return briefs.Article{}, unread("an XML file", "other XML than web pages")
	case htmlFormat:
		a = fromHTML(raw)
	case markdownFormat:
		a = fromMarkdown(raw)
	default:
		a.Body = text.Plain(raw)
	}
	if a.Body.Text == "" {
		return briefs.Article{}, ErrEmpty
	}
	a.Path, a.Given = name, opt.Given
	if a.Title == "" {
		a.Title = firstHeading(a.Body)
	}
	return a, nil
}

// Read reads one article from a file of fsys, with the day it was written.
// Its errors are *Refusals.
func Read(fsys fs.FS, name string, opt feed.Options) (briefs.Article, error) {
	return spot{path: name, fsys: fsys, name: name}.article(opt)
}

// spot is where one article lies: a file, the system it is in, and the path
// by which the reader knows it.
type spot struct {
	path string
	fsys fs.FS
	name string
}

func (s spot) article(opt feed.Options) (briefs.Article, error) {
	data, written, err := s.read(limit(opt))
	if err != nil {
		return briefs.Article{}, refuse(s.path, err)
	}
	a, err := Load(s.path, data, opt)
	if err == nil && !written.IsZero() {
		a.FileTime = timex.Of(written)
	}
	return a, err
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
