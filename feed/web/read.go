package web

import (
	"bytes"
	"context"
	"errors"
	"mime"
	"net/url"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"attache/briefs"
	"attache/feed"
	"attache/feed/files"
)

// read is what an answer says. What is broken is not remembered as known, so
// that the next answer is whole.
func (c *Client) read(r Request, g got) Answer {
	a := Answer{At: addressOf(g.Response), Moved: g.moved, ETag: g.Header.Get("ETag"), Modified: g.Header.Get("Last-Modified")}
	if g.data == nil {
		a.Unchanged = true
		if a.ETag == "" {
			a.ETag = r.ETag
		}
		if a.Modified == "" {
			a.Modified = r.Modified
		}
		return a
	}
	sent := sentBy(r.Address, g)
	if a.IsFeed = sent.IsFeed(); !a.IsFeed && g.broken != nil {
		// Half an article would pass for a whole one.
		return Answer{Name: g.Request.URL.Hostname(), Left: []error{g.broken}}
	}
	for f, err := range sent.Articles(c.opt.Read) {
		switch {
		case err == nil:
			a.Articles = append(a.Articles, at(a.At, f))
		case !a.IsFeed || !errors.Is(err, files.ErrEmpty):
			a.Left = append(a.Left, err)
		default:
			a.Bare = err
		}
	}
	if !a.IsFeed && isMarkup(&sent) {
		a.Feeds = discover(g.data, g.Request.URL)
	}
	a.Name = nameOf(&a, g.Request.URL)
	if g.broken != nil {
		a.Left = append(a.Left, g.broken)
	}
	if len(a.Left) > 0 {
		a.ETag, a.Modified = "", ""
	}
	return a
}

// at gives a page that does not name its address the one where it was.
func at(page string, f files.Found) files.Found {
	if f.URL == "" && f.Ref.Item == "" {
		f.URL = page
	}
	return f
}

func nameOf(a *Answer, from *url.URL) string {
	if len(a.Articles) > 0 && a.Articles[0].Source != "" {
		return a.Articles[0].Source
	}
	return strings.TrimPrefix(from.Hostname(), "www.")
}

// names are the files that kinds of content come in. What is not here is told
// by its bytes.
var names = map[string]string{
	"text/html": "page.html", "application/xhtml+xml": "page.html", "text/plain": "page.txt", "text/markdown": "page.md",
	"application/pdf": "page.pdf", "application/epub+zip": "page.epub", "message/rfc822": "page.eml", "application/mbox": "page.mbox",
	"application/vnd.openxmlformats-officedocument.wordprocessingml.document": "page.docx",
}

func sentBy(address string, g got) files.Sent {
	kind, params, err := mime.ParseMediaType(g.Header.Get("Content-Type"))
	if err != nil {
		kind, params = "", nil
	}
	return files.Sent{Path: address, Name: names[kind], Charset: params["charset"], Data: g.data}
}

func isMarkup(s *files.Sent) bool { return s.Name == "page.html" || s.Name == "" }

// feedKinds are the types by which a page names its feeds.
var feedKinds = map[string]bool{"application/rss+xml": true, "application/atom+xml": true, "application/feed+json": true, "application/rdf+xml": true}

// mostFeeds is how many feeds of a page are listed.
const mostFeeds = 50

// discover are the feeds that a page's links name, in their order. No page has
// them after a megabyte.
func discover(page []byte, from *url.URL) (feeds []Link) {
	z := html.NewTokenizer(bytes.NewReader(page[:min(len(page), 1<<20)]))
	z.SetMaxBuf(64 << 10)
	seen := map[string]bool{}
	for len(feeds) < mostFeeds {
		switch z.Next() {
		case html.ErrorToken:
			return feeds
		case html.StartTagToken, html.SelfClosingTagToken:
			t := z.Token()
			if href := attr(&t, "href"); t.DataAtom == atom.Base && href != "" {
				if base, err := from.Parse(href); err == nil {
					from = base
				}
			} else if link, ok := feedLink(&t, from); ok && !seen[link.Address] {
				seen[link.Address] = true
				feeds = append(feeds, link)
			}
		}
	}
	return feeds
}

func feedLink(t *html.Token, from *url.URL) (Link, bool) {
	rel := strings.Fields(strings.ToLower(attr(t, "rel")))
	kind, _, _ := strings.Cut(strings.ToLower(attr(t, "type")), ";")
	if t.DataAtom != atom.Link || !strings.Contains(" "+strings.Join(rel, " ")+" ", " alternate ") || !feedKinds[strings.TrimSpace(kind)] {
		return Link{}, false
	}
	u, err := from.Parse(strings.TrimSpace(attr(t, "href")))
	if err != nil || u.Scheme != "http" && u.Scheme != "https" {
		return Link{}, false
	}
	address, _ := feed.Parted(u.String())
	return Link{address, attr(t, "title")}, true
}

func attr(t *html.Token, name string) string {
	for _, a := range t.Attr {
		if a.Key == name {
			return a.Val
		}
	}
	return ""
}

// Article brings the full text of a page. Its errors are *Failures.
func (c *Client) Article(ctx context.Context, r Request) (briefs.Article, error) {
	address := r.Address
	a, err := c.Fetch(ctx, r)
	switch {
	case err != nil:
		return briefs.Article{}, err
	case a.IsFeed:
		return briefs.Article{}, &Failure{Address: address, Err: errors.New("a feed, not a page")}
	case len(a.Articles) == 0 && len(a.Left) > 0:
		return briefs.Article{}, &Failure{Address: address, Err: errors.Unwrap(a.Left[0])}
	case len(a.Articles) == 0:
		return briefs.Article{}, &Failure{Address: address, Err: errors.New("no text in it")}
	}
	return a.Articles[0].Article, nil
}
