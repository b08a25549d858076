// Package web brings feeds and pages over HTTP.
//
// Its promise: it asks for nothing that it was not asked for, waits on nobody
// for ever, takes no more than its limit, and reaches no address of the user's
// own network unless it was told that it may.
package web

import (
	"context"
	"net/http"
	"net/netip"
	"net/url"
	"time"

	"attache/feed"
	"attache/feed/files"
)

// Options say how the web is asked. The zero value is fit for use.
type Options struct {
	Agent    string         // how it introduces itself, "attache" when empty
	Own      []netip.Prefix // ranges of the user's own network that may be asked
	OwnHosts []string       // and names of hosts in it, in small letters
	Limit    int64          // bytes of an answer, unpacked; 0 means feed.DefaultLimit
	Wait     time.Duration  // for a connection, an answer's head, its next bytes; 0 means 20 s
	Longest  time.Duration  // for a whole answer; 0 means 2 minutes
	Pause    time.Duration  // between two requests to one host; 0 means 250 ms, less than 0 none
	Parallel int            // how many hosts are asked at once; 0 means 8
	Now      func() time.Time
	Read     feed.Options // how articles are read
}

// The limits that Options do not change.
const (
	MostRedirects = 5
	perHost       = 2              // connections to one host
	longestPause  = 24 * time.Hour // that a server can ask for
	mostHead      = 64 << 10       // bytes of an answer's head
	// usualRest is how long a host that asks for rest is left alone when it does
	// not say.
	usualRest = 15 * time.Minute
)

// Request asks for what is at an address.
type Request struct {
	Address  string
	User     *url.Userinfo // name and password, nil for none; those in Address count too
	From     string        // the address that led to this one, "" when the user has named it
	ETag     string        // of the last answer, as Modified is: what has not changed since is not sent
	Modified string
}

// Answer is what was at the address.
type Answer struct {
	At        string // where it was at last, behind all redirects
	Moved     string // where it has moved to for good, "" when it has not
	IsFeed    bool   // else it is a page, or a document
	Name      string // as it calls itself, else its host
	ETag      string
	Modified  string
	Unchanged bool          // since the last answer: there is nothing else then
	Feeds     []Link        // the feeds that a page names
	Articles  []files.Found // Ref.Path is the address that was asked for
	Left      []error       // what could not be read, one line each
	Bare      error         // of a feed, that it or some of its items hold nothing; that is no fault
}

// Link is a feed that a page names.
type Link struct{ Address, Title string }

// Client asks the web. It may be used by several goroutines.
type Client struct {
	opt  Options
	http *http.Client
}

// New is a client that has asked nothing yet.
func New(opt Options) *Client {
	opt.fill()
	return &Client{opt, &http.Client{Transport: newGuard(&opt), CheckRedirect: redirect}}
}

func (o *Options) fill() {
	if o.Agent == "" {
		o.Agent = "attache"
	}
	if o.Limit <= 0 {
		o.Limit = feed.DefaultLimit
	}
	if o.Read.Limit <= 0 {
		o.Read.Limit = o.Limit
	}
	if o.Wait <= 0 {
		o.Wait = 20 * time.Second
	}
	if o.Longest <= 0 {
		o.Longest = 2 * time.Minute
	}
	if o.Pause == 0 {
		o.Pause = 250 * time.Millisecond
	}
	if o.Parallel <= 0 {
		o.Parallel = 8
	}
	if o.Now == nil {
		o.Now = time.Now
	}
}

// redirect follows at most five, each of which is checked as a request of its
// own. Where the reader comes from is nobody's business.
func redirect(req *http.Request, via []*http.Request) error {
	req.Header.Del("Referer")
	switch {
	case len(via) > MostRedirects:
		return ErrRedirects
	case req.URL.Scheme == "http" && via[len(via)-1].URL.Scheme == "https":
		return ErrDowngrade
	}
	return nil
}

// Fetch asks for a feed or a page. Its errors are *Failures.
func (c *Client) Fetch(ctx context.Context, r Request) (Answer, error) {
	address, user := feed.Parted(r.Address)
	if r.Address = address; user != nil {
		r.User = user
	}
	got, err := c.get(ctx, r)
	if err != nil {
		return Answer{}, err
	}
	return c.read(r, got), nil
}
