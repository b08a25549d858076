package web

import (
	"errors"
	"io"
	"net/http"
	"net/netip"
	"net/url"
	"strings"
	"testing"
)

// wire answers for both sides of the guard: each path that it knows leads to
// another address.
type wire struct {
	leads map[string]string // by the whole address
	asked []string
	side  string
}

func (w *wire) RoundTrip(r *http.Request) (*http.Response, error) {
	w.asked = append(w.asked, w.side+" "+r.URL.String())
	resp := &http.Response{StatusCode: http.StatusOK, Header: http.Header{}, Body: io.NopCloser(strings.NewReader("The two sides met.")), Request: r}
	if to, ok := w.leads[r.URL.String()]; ok {
		resp.StatusCode = http.StatusFound
		resp.Header.Set("Location", to)
	}
	return resp, nil
}

// TestNobodyOutsideLeadsIn follows redirects and links between public hosts and
// those of the user's own network.
func TestNobodyOutsideLeadsIn(t *testing.T) {
	leads := map[string]string{
		"http://public.example/in":      "http://10.1.0.5/secret",
		"http://public.example/name":    "http://wiki.corp.example/secret",
		"http://public.example/out":     "http://other.example/page",
		"http://10.1.0.5/within":        "http://wiki.corp.example/page",
		"http://10.1.0.5/out":           "http://public.example/page",
		"http://10.1.0.5/round":         "http://public.example/in",
		"http://10.1.0.5/elsewhere":     "http://10.9.0.1/",
		"http://wiki.corp.example/dice": "http://0x0a010005/",
	}
	for _, c := range []struct {
		name, address, from string
		want                error
		asked               string // the last
	}{
		{"a public page", "http://public.example/page", "", nil, "public http://public.example/page"},
		{"a redirect inwards", "http://public.example/in", "", ErrOwn, "public http://public.example/in"},
		{"one to a name", "http://public.example/name", "", ErrOwn, "public http://public.example/name"},
		{"a redirect outside", "http://public.example/out", "", nil, "public http://other.example/page"},
		{"an own source", "http://10.1.0.5/feed", "", nil, "inside http://10.1.0.5/feed"},
		{"one by its name", "http://WIKI.corp.example./feed", "", nil, "inside http://WIKI.corp.example./feed"},
		{"a redirect within", "http://10.1.0.5/within", "", nil, "inside http://wiki.corp.example/page"},
		{"a redirect out of it", "http://10.1.0.5/out", "", nil, "public http://public.example/page"},
		{"out and in again", "http://10.1.0.5/round", "", ErrOwn, "public http://public.example/in"},
		{"to what is not opened", "http://10.1.0.5/elsewhere", "", ErrOwn, "inside http://10.1.0.5/elsewhere"},
		{"to a number", "http://wiki.corp.example/dice", "", ErrOwn, "inside http://wiki.corp.example/dice"},
		{"a link of a public feed", "http://10.1.0.5/secret", "http://public.example/feed", ErrOwn, ""},
		{"one to a name of it", "http://wiki.corp.example/secret", "http://public.example/feed", ErrOwn, ""},
		{"a link of a file", "http://10.1.0.5/secret", "/home/desk/a.html", ErrOwn, ""},
		{"a link of an own feed", "http://10.1.0.5/page", "http://wiki.corp.example/feed", nil, "inside http://10.1.0.5/page"},
	} {
		in, out := &wire{leads: leads, side: "inside"}, &wire{leads: leads, side: "public"}
		var all []string
		opt := Options{Own: []netip.Prefix{netip.MustParsePrefix("10.1.0.0/16")}, OwnHosts: []string{"wiki.corp.example"}, Pause: -1}
		client := New(opt)
		client.http.Transport = &guard{opt.Own, opt.OwnHosts, noting{in, &all}, noting{out, &all}}
		_, err := client.Fetch(t.Context(), Request{Address: c.address, From: c.from})
		last := ""
		if len(all) > 0 {
			last = all[len(all)-1]
		}
		if !errors.Is(err, c.want) || last != c.asked {
			t.Errorf("%s: %v, last asked %q, want %q", c.name, err, last, c.asked)
		}
	}
}

type noting struct {
	*wire
	all *[]string
}

func (n noting) RoundTrip(r *http.Request) (*http.Response, error) {
	resp, err := n.wire.RoundTrip(r)
	*n.all = append(*n.all, n.asked[len(n.asked)-1])
	return resp, err
}

// TestANameThatLeadsHome stands for a public name that its owner turns to this
// machine: it is not dialled, though the machine's own address may be asked.
func TestANameThatLeadsHome(t *testing.T) {
	g := newGuard(&Options{Own: []netip.Prefix{netip.MustParsePrefix("127.0.0.0/8")}, OwnHosts: []string{"wiki.corp.example"}})
	for host, want := range map[string]bool{"127.0.0.1": true, "localhost": true, "wiki.corp.example": true, "turned.example": false, "10.0.0.1": false, "2130706433": false} {
		if got := g.isOwn(hostOf(&url.URL{Host: host})); got != want {
			t.Errorf("%s: %v", host, got)
		}
	}
}
