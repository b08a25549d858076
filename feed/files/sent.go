package files

import (
	"iter"

	"golang.org/x/text/encoding"

	"attache/feed"
	"attache/feed/letters"
)

// Sent is what a server, or another program, sent in the place of a file.
type Sent struct {
	Path    string // what its articles are known by, such as its address
	Name    string // a file's name that tells the format, "" to go by the bytes
	Charset string // as it was announced, "" when it was not
	Data    []byte
}

// Articles reads what was sent as All reads a file.
func (s Sent) Articles(opt feed.Options) iter.Seq2[Found, error] {
	o := origin{path: s.Path, name: s.Name, announced: s.encoding(), opt: opt}
	if o.name == "" {
		o.name = "sent"
	}
	return gathered(s.Path, named(o.parts(s.Data)))
}

// IsFeed reports whether a syndication feed was sent, be it empty or broken.
func (s Sent) IsFeed() bool {
	raw, err := decodeAs(s.Data, s.encoding())
	if err != nil {
		return false
	}
	kind := formatOf(s.Name, raw)
	return kind == syndication || kind == jsonFeed
}

// encoding is what was announced, nil for what says nothing.
func (s Sent) encoding() encoding.Encoding { return letters.Named(s.Charset) }
