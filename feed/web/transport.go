package web

import (
	"context"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/netip"
	"net/url"
	"slices"
	"strings"
	"sync"
	"syscall"
	"time"
)

// transport is how connections are made: by the system's proxy where one is
// set, else straight and past the guard of addresses. isInside says that it may
// reach the user's own network, as far as that is opened.
func transport(o *Options, isInside bool) *http.Transport {
	var own []netip.Prefix
	var hosts []string
	if isInside {
		own, hosts = o.Own, o.OwnHosts
	}
	straight := &net.Dialer{Timeout: o.Wait, Control: func(_, address string, _ syscall.RawConn) error {
		return allowed(address, own)
	}}
	var proxies sync.Map // hosts of proxies, which the user has chosen
	return &http.Transport{
		Proxy: func(r *http.Request) (*url.URL, error) {
			p, err := http.ProxyFromEnvironment(r)
			if p != nil {
				proxies.Store(withPort(p.Host, p.Scheme), true)
			}
			return p, err
		},
		DialContext: func(ctx context.Context, network, address string) (net.Conn, error) {
			host, _, _ := net.SplitHostPort(address)
			if _, is := proxies.Load(address); is || slices.Contains(hosts, strings.ToLower(host)) {
				return (&net.Dialer{Timeout: o.Wait}).DialContext(ctx, network, address)
			}
			return straight.DialContext(ctx, network, address)
		},
		ForceAttemptHTTP2: true, MaxIdleConnsPerHost: perHost, MaxConnsPerHost: perHost, IdleConnTimeout: o.Wait,
		TLSHandshakeTimeout: o.Wait, ResponseHeaderTimeout: o.Wait, MaxResponseHeaderBytes: mostHead,
	}
}

func withPort(host, scheme string) string {
	if _, _, err := net.SplitHostPort(host); err == nil {
		return host
	}
	ports := map[string]string{"http": "80", "https": "443", "socks5": "1080", "socks5h": "1080"}
	return net.JoinHostPort(strings.Trim(host, "[]"), ports[scheme])
}

// allowed reports why a resolved address is not dialled, nil when it is.
// Looking here, past the resolver, is what a name that leads home cannot
// get round.
func allowed(address string, own []netip.Prefix) error {
	at, err := netip.ParseAddrPort(address)
	if err != nil {
		return fmt.Errorf("%s: %w", address, err)
	}
	if isOwn(at.Addr()) && !slices.ContainsFunc(own, func(p netip.Prefix) bool { return p.Contains(at.Addr().Unmap().WithZone("")) }) {
		return ErrOwn
	}
	return nil
}

// special are ranges that lead nowhere on the public internet, by the IANA
// registries of special-purpose addresses (RFC 6890), beside those that netip
// knows by name.
var special = prefixes("0.0.0.0/8", "100.64.0.0/10", "192.0.0.0/24", "192.0.2.0/24", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24",
	"240.0.0.0/4", "2001::/32", "2001:db8::/32")

// public is all of IPv6 that is given out for the internet.
var public = netip.MustParsePrefix("2000::/3")

// carriers are ranges of IPv6 that hold an address of IPv4, and at which byte:
// NAT64 (RFC 6052) and 6to4 (RFC 3056).
var carriers = []struct {
	netip.Prefix
	at int
}{{netip.MustParsePrefix("64:ff9b::/96"), 12}, {netip.MustParsePrefix("2002::/16"), 2}}

func prefixes(all ...string) (out []netip.Prefix) {
	for _, s := range all {
		out = append(out, netip.MustParsePrefix(s))
	}
	return out
}

// isOwn reports whether an address lies on this machine or its network.
func isOwn(a netip.Addr) bool {
	a = a.Unmap().WithZone("")
	for _, c := range carriers {
		if b := a.As16(); a.Is6() && c.Contains(a) {
			return isOwn(netip.AddrFrom4([4]byte(b[c.at : c.at+4])))
		}
	}
	if a.Is6() && !public.Contains(a) {
		return true
	}
	return !a.IsGlobalUnicast() || a.IsPrivate() || slices.ContainsFunc(special, func(p netip.Prefix) bool { return p.Contains(a) })
}

// trail is where the requests for one address have led. Once they have been at a
// public host, or come from one, the user's own network is barred to them: who
// answers from outside cannot send attaché in.
type trail struct{ isBarred bool }

type trailKey struct{}

func onTrail(ctx context.Context, isBarred bool) context.Context {
	return context.WithValue(ctx, trailKey{}, &trail{isBarred})
}

// guard looks at each request, those of redirects included, before it is made. What
// may reach the user's own network goes over connections of its own, so that no
// other request finds one of them open.
type guard struct {
	own    []netip.Prefix
	hosts  []string
	inside http.RoundTripper
	public http.RoundTripper
}

func newGuard(o *Options) *guard {
	return &guard{o.Own, o.OwnHosts, newPolite(o.Pause, transport(o, true)), newPolite(o.Pause, transport(o, false))}
}

func (g *guard) RoundTrip(r *http.Request) (*http.Response, error) {
	host := hostOf(r.URL)
	if r.URL.Scheme != "http" && r.URL.Scheme != "https" || host == "" {
		return nil, ErrScheme
	}
	on, ok := r.Context().Value(trailKey{}).(*trail)
	if !ok {
		on = &trail{isBarred: true}
	}
	if g.isOwn(host) {
		if on.isBarred {
			return nil, ErrOwn
		}
		return g.inside.RoundTrip(r)
	}
	on.isBarred = true
	// With a proxy it is the proxy that dials.
	if at, err := netip.ParseAddr(addressed(host)); err == nil {
		if err := allowed(netip.AddrPortFrom(at, 0).String(), nil); err != nil {
			return nil, err
		}
	} else if isNumeric(host) {
		return nil, ErrOwn
	}
	return g.public.RoundTrip(r)
}

// isOwn reports whether a host is one of the user's own network that may be asked.
// A name must be told: what it stands for can be changed by who owns it.
func (g *guard) isOwn(host string) bool {
	if at, err := netip.ParseAddr(addressed(host)); err == nil {
		return isOwn(at) && allowed(netip.AddrPortFrom(at, 0).String(), g.own) == nil
	}
	return slices.Contains(g.hosts, host)
}

// isOwn reports whether an address is of a host of the user's own network that may
// be asked.
func (c *Client) isOwn(address string) bool {
	u, err := url.Parse(address)
	return err == nil && (&guard{own: c.opt.Own, hosts: c.opt.OwnHosts}).isOwn(hostOf(u))
}

func hostOf(u *url.URL) string { return strings.TrimSuffix(strings.ToLower(u.Hostname()), ".") }

// addressed is a host, with the address of this machine for its name.
func addressed(host string) string {
	if host == "localhost" || strings.HasSuffix(host, ".localhost") {
		return "127.0.0.1"
	}
	return host
}

// isNumeric reports whether a host is an address in an odd form, such as
// 2130706433 or 0x7f.1: its last label is a number (WHATWG URL, "ends in a
// number checker"). Nobody needs one, and some proxies resolve them.
func isNumeric(host string) bool {
	last := host[strings.LastIndexByte(host, '.')+1:]
	return strings.Trim(last, "0123456789") == "" || strings.HasPrefix(last, "0x")
}

// polite asks each host on few connections and with a pause in between.
type polite struct {
	pause time.Duration
	next  http.RoundTripper

	mu    sync.Mutex
	hosts map[string]*host
}

type host struct {
	free chan struct{}
	next time.Time // when it may be asked again
}

func newPolite(pause time.Duration, next http.RoundTripper) *polite {
	return &polite{pause: pause, next: next, hosts: map[string]*host{}}
}

func (p *polite) RoundTrip(r *http.Request) (*http.Response, error) {
	p.mu.Lock()
	h := p.hosts[r.URL.Host]
	if h == nil {
		h = &host{free: make(chan struct{}, perHost)}
		p.hosts[r.URL.Host] = h
	}
	p.mu.Unlock()
	select {
	case h.free <- struct{}{}:
	case <-r.Context().Done():
		return nil, r.Context().Err()
	}
	if err := p.wait(r.Context(), h); err != nil {
		<-h.free
		return nil, err
	}
	resp, err := p.next.RoundTrip(r)
	if err != nil {
		<-h.free
		return nil, err
	}
	resp.Body = &onClose{ReadCloser: resp.Body, do: sync.OnceFunc(func() { <-h.free })}
	return resp, nil
}

// wait takes the next turn of a host and waits for it.
func (p *polite) wait(ctx context.Context, h *host) error {
	p.mu.Lock()
	now := time.Now()
	turn := h.next
	if turn.Before(now) {
		turn = now
	}
	h.next = turn.Add(max(p.pause, 0))
	p.mu.Unlock()
	select {
	case <-time.After(time.Until(turn)):
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

// onClose does something when a body is closed.
type onClose struct {
	io.ReadCloser
	do func()
}

func (c *onClose) Close() error {
	defer c.do()
	return c.ReadCloser.Close()
}
