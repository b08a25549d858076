package files

import (
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"net/url"
	"strings"

	"attache/briefs/text"
)

// Subscription is a feed in a list of feeds.
type Subscription struct {
	Title  string
	Feed   string // the address of the feed, as it was written: a name and password may stand in it
	Page   string // the address of its web page, "" when unknown
	Folder string // the headings over it, with " / " between them
}

// Limits of a list of feeds.
const (
	mostFeeds    = 10_000
	deepestOPML  = 50
	folderDivide = " / "
)

type outline struct {
	Text     string    `xml:"text,attr"`
	Title    string    `xml:"title,attr,omitempty"`
	Type     string    `xml:"type,attr,omitempty"`
	Feed     string    `xml:"xmlUrl,attr,omitempty"`
	Page     string    `xml:"htmlUrl,attr,omitempty"`
	Children []outline `xml:"outline"`
}

// IsSubscriptions reports whether data is an OPML list.
func IsSubscriptions(data []byte) bool {
	raw, err := decode(data[:min(len(data), mostRootTag)])
	return err == nil && isOPML(raw)
}

func isOPML(raw string) bool {
	t, ok := rootOf(raw)
	return ok && strings.EqualFold(t.local(), "opml")
}

// ReadSubscriptions reads the feeds of an OPML list, each once, in its order.
// What comes before a break in a broken list is kept; err says then that there
// is one.
func ReadSubscriptions(data []byte) ([]Subscription, error) {
	if len(data) > maxOPML {
		return nil, tooLong(maxOPML)
	}
	raw, err := decode(data)
	if err != nil {
		return nil, err
	}
	if !isOPML(raw) {
		return nil, reason{"not a list of feeds", ErrUnread}
	}
	raw, _ = mended(raw)
	dec := xml.NewDecoder(strings.NewReader(raw))
	dec.Strict = false
	dec.Entity = xml.HTMLEntity
	dec.CharsetReader = func(_ string, in io.Reader) (io.Reader, error) { return in, nil } // it is decoded
	l := feedList{seen: map[string]bool{}}
	err = l.read(dec)
	return l.feeds, err
}

// maxOPML is the size over which a list of feeds is not read.
const maxOPML = 4 << 20

// feedList is the feeds of a list while it streams by.
type feedList struct {
	feeds   []Subscription
	seen    map[string]bool // by address
	folders []string        // the headings of what is open
}

func (l *feedList) read(dec *xml.Decoder) error {
	for {
		t, err := dec.Token()
		switch {
		case errors.Is(err, io.EOF):
			return nil
		case err != nil:
			return reason{"a list of feeds that breaks off", ErrBroken}
		}
		switch t := t.(type) {
		case xml.StartElement:
			err = l.open(t)
		case xml.EndElement:
			l.close(t)
		}
		if err != nil {
			return err
		}
	}
}

func (l *feedList) open(e xml.StartElement) error {
	if e.Name.Local != "outline" {
		return nil
	}
	s := subscription(e, l.folders)
	if s.Feed != "" && !l.seen[s.Feed] {
		l.seen[s.Feed] = true
		l.feeds = append(l.feeds, s)
	}
	l.folders = append(l.folders, s.Title)
	if len(l.folders) > deepestOPML || len(l.feeds) > mostFeeds {
		return reason{"a list of too many feeds, or nested too deep", ErrTooLong}
	}
	return nil
}

func (l *feedList) close(e xml.EndElement) {
	if e.Name.Local == "outline" && len(l.folders) > 0 {
		l.folders = l.folders[:len(l.folders)-1]
	}
}

func subscription(e xml.StartElement, folders []string) Subscription {
	field := func(names ...string) string {
		for _, a := range e.Attr {
			for _, name := range names {
				if strings.EqualFold(a.Name.Local, name) && strings.TrimSpace(a.Value) != "" {
					return a.Value
				}
			}
		}
		return ""
	}
	return Subscription{
		Title: line(field("text", "title")), Feed: address(field("xmlUrl", "url")), Page: address(field("htmlUrl")),
		Folder: line(strings.Join(folders, folderDivide)),
	}
}

// address is s when it is a web address, else "".
func address(s string) string {
	u, err := url.Parse(strings.TrimSpace(s))
	if err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Host == "" {
		return ""
	}
	return line(u.String())
}

// WriteSubscriptions writes feeds as an OPML list, those of a folder together. No
// password is written.
func WriteSubscriptions(w io.Writer, title string, feeds []Subscription) error {
	doc := struct {
		XMLName xml.Name  `xml:"opml"`
		Version string    `xml:"version,attr"`
		Title   string    `xml:"head>title"`
		Body    []outline `xml:"body>outline"`
	}{Version: "2.0", Title: title}
	root := outline{}
	for _, f := range feeds {
		at, feed := &root, text.WithoutLogin(f.Feed)
		for name := range strings.SplitSeq(f.Folder, folderDivide) {
			if name != "" {
				at = at.folder(name)
			}
		}
		at.Children = append(at.Children, outline{Text: first(text.WithoutLogin(f.Title), feed), Type: "rss", Feed: feed, Page: text.WithoutLogin(f.Page)})
	}
	doc.Body = root.Children
	if _, err := io.WriteString(w, xml.Header); err != nil {
		return fmt.Errorf("writing the list of feeds: %w", err)
	}
	enc := xml.NewEncoder(w)
	enc.Indent("", "  ")
	if err := enc.Encode(doc); err != nil {
		return fmt.Errorf("writing the list of feeds: %w", err)
	}
	_, err := io.WriteString(w, "\n")
	return err
}

// folder is the child that is a folder of that name, made when there is none.
func (o *outline) folder(name string) *outline {
	for i := range o.Children {
		if c := &o.Children[i]; c.Feed == "" && c.Text == name {
			return c
		}
	}
	o.Children = append(o.Children, outline{Text: name})
	return &o.Children[len(o.Children)-1]
}
