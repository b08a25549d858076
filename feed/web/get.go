package web

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"time"

	"attache/feed"
)

// accepted is what is asked for, feeds first.
const accepted = "application/atom+xml, application/rss+xml, application/feed+json, application/rdf+xml, application/xml;q=0.9, text/html;q=0.8, */*;q=0.5"

// got is an answer before it is read.
type got struct {
	*http.Response
	data   []byte
	broken error // why data is not all of it, nil when it is
	moved  string
}

// get asks for an address and takes in what comes.
func (c *Client) get(ctx context.Context, r Request) (got, error) {
	ctx, cancel := context.WithCancelCause(onTrail(ctx, r.From != "" && !c.isOwn(r.From)))
	defer cancel(nil)
	whole := time.AfterFunc(c.opt.Longest, func() { cancel(ErrSlow) })
	defer whole.Stop()
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, r.Address, nil)
	if err != nil {
		return got{}, &Failure{Address: r.Address, Err: errors.New("not an address")}
	}
	req.Header.Set("User-Agent", c.opt.Agent)
	req.Header.Set("Accept", accepted)
	if r.User != nil {
		password, _ := r.User.Password()
		req.SetBasicAuth(r.User.Username(), password)
	}
	if r.ETag != "" {
		req.Header.Set("If-None-Match", r.ETag)
	}
	if r.Modified != "" {
		req.Header.Set("If-Modified-Since", r.Modified)
	}
	resp, err := c.http.Do(req)
	if err != nil {
		return got{}, failed(ctx, r, err)
	}
	defer resp.Body.Close()
	g := got{Response: resp, moved: moved(resp)}
	switch {
	case resp.StatusCode == http.StatusNotModified:
		return g, nil
	case resp.StatusCode != http.StatusOK:
		return got{}, c.refused(r, resp)
	case resp.ContentLength > c.opt.Limit:
		return got{}, &Failure{Address: r.Address, Err: c.tooLong()}
	}
	g.data, err = c.body(resp.Body, cancel)
	if int64(len(g.data)) > c.opt.Limit {
		return got{}, &Failure{Address: r.Address, Err: c.tooLong()}
	}
	if err != nil {
		if g.broken = failed(ctx, r, err); len(g.data) == 0 || ctx.Err() != nil && !errors.Is(context.Cause(ctx), ErrSlow) {
			return got{}, g.broken
		}
	}
	return g, nil
}

func (c *Client) tooLong() error {
	return fmt.Errorf("%w: over %d MB", ErrTooLong, c.opt.Limit>>20)
}

// body is what comes, one byte over the limit at the most. Who sends nothing
// for a while is given up on; what has come until then is kept.
func (c *Client) body(r io.Reader, cancel context.CancelCauseFunc) ([]byte, error) {
	idle := time.AfterFunc(c.opt.Wait, func() { cancel(ErrSlow) })
	defer idle.Stop()
	return io.ReadAll(io.LimitReader(reading(func(p []byte) (int, error) {
		n, err := r.Read(p)
		idle.Reset(c.opt.Wait)
		return n, err
	}), c.opt.Limit+1))
}

type reading func([]byte) (int, error)

func (r reading) Read(p []byte) (int, error) { return r(p) }

// moved is where redirects that are all for good have led, "" when there were
// none or one was not.
func moved(resp *http.Response) string {
	to, any := addressOf(resp), false
	for r := resp.Request.Response; r != nil; r = r.Request.Response {
		if r.StatusCode != http.StatusMovedPermanently && r.StatusCode != http.StatusPermanentRedirect {
			return ""
		}
		any = true
	}
	if !any {
		return ""
	}
	return to
}

// addressOf is where an answer came from. A password that a redirect put there is
// the server's to know.
func addressOf(resp *http.Response) string {
	address, _ := feed.Parted(resp.Request.URL.String())
	return address
}
