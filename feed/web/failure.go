package web

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/url"
	"strconv"
	"time"

	"attache/briefs/sanitise"
	"attache/briefs/text"
	"attache/feed"
)

// Why an address was not brought.
var (
	ErrScheme    = errors.New("only http and https addresses are fetched")
	ErrOwn       = errors.New("an address of your own network or machine, which is not asked unless own_network in the configuration names it, and never because a public page leads there")
	ErrRedirects = errors.New("more than five redirects")
	ErrDowngrade = errors.New("a redirect from https to http, which is not followed")
	ErrTooLong   = errors.New("too long")
	ErrSlow      = errors.New("no answer in time")
	ErrTooOften  = errors.New("asks not to be asked so often")
	ErrGone      = errors.New("gone for good")
	ErrBrokenOff = errors.New("the answer breaks off")
)

// Failure is an address that was not brought. Its message is one line, safe to
// print, and names the address and the reason.
type Failure struct {
	Address string
	Err     error
	Next    time.Time // before which it wants not to be asked again, zero when it said nothing
}

func (f *Failure) Error() string {
	return Shown(f.Address) + ": " + sanitise.Name(text.WithoutLogin(f.Err.Error()))
}

func (f *Failure) Unwrap() error { return f.Err }

// Shown is an address as it may be shown: without a name and password, on one line.
func Shown(address string) string {
	public, _ := feed.Parted(address)
	return sanitise.Name(public)
}

// refused is an answer with a status that brings nothing.
func (c *Client) refused(r Request, resp *http.Response) error {
	f := &Failure{Address: r.Address, Next: c.later(resp.Header.Get("Retry-After"))}
	says := fmt.Sprintf("the server answers %d (%s)", resp.StatusCode, http.StatusText(resp.StatusCode))
	switch resp.StatusCode {
	case http.StatusTooManyRequests:
		f.Err = ErrTooOften
		if f.Next.IsZero() {
			f.Next = c.opt.Now().Add(usualRest)
		}
	case http.StatusGone:
		f.Err = fmt.Errorf("%w: attache sources remove takes it out", ErrGone)
	case http.StatusUnauthorized:
		f.Err = fmt.Errorf("%s; attache add https://NAME:PASSWORD@… gives it a name and password, which are kept apart", says)
	default:
		f.Err = errors.New(says)
	}
	if !f.Next.IsZero() {
		f.Err = fmt.Errorf("%w; not before %s", f.Err, f.Next.Format("2006-01-02 15:04"))
	}
	return f
}

// later is the time that a Retry-After names, a day off at the most; zero for
// none.
func (c *Client) later(after string) time.Time {
	now := c.opt.Now()
	var at time.Time
	if seconds, err := strconv.ParseUint(after, 10, 31); err == nil {
		at = now.Add(time.Duration(seconds) * time.Second)
	} else if at, err = http.ParseTime(after); err != nil {
		return time.Time{}
	}
	if !at.After(now) {
		return time.Time{}
	}
	if last := now.Add(longestPause); at.After(last) {
		at = last
	}
	return at
}

// failed is an error of the way to the answer in the user's terms.
func failed(ctx context.Context, r Request, err error) error {
	f := &Failure{Address: r.Address, Err: err}
	var (
		wrapped *url.Error
		timeout net.Error
		unknown *net.DNSError
	)
	if errors.As(err, &wrapped) {
		f.Err = wrapped.Err
	}
	for _, known := range []error{ErrScheme, ErrOwn, ErrRedirects, ErrDowngrade, ErrTooLong} {
		if errors.Is(err, known) {
			f.Err = known
		}
	}
	cause := context.Cause(ctx)
	switch {
	case errors.Is(cause, ErrSlow):
		f.Err = ErrSlow
	case errors.Is(cause, context.Canceled):
		f.Err = cause
	case errors.As(err, &unknown):
		f.Err = fmt.Errorf("no such host: %s", unknown.Name)
		if unknown.IsTimeout {
			f.Err = ErrSlow
		}
	case errors.As(err, &timeout) && timeout.Timeout():
		f.Err = ErrSlow
	case errors.Is(err, io.ErrUnexpectedEOF), errors.Is(err, io.EOF):
		f.Err = ErrBrokenOff
	}
	return f
}
