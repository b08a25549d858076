package web

import (
	"bytes"
	"io"
	"net/http"
	"strings"
	"testing"

	"attache/briefs/sanitise"
	"attache/briefs/text"
)

// saying answers with the same bytes, whatever is asked.
type saying struct{ head, body string }

func (s saying) RoundTrip(r *http.Request) (*http.Response, error) {
	h := http.Header{}
	for line := range strings.Lines(s.head) {
		if name, value, ok := strings.Cut(strings.TrimSpace(line), ":"); ok {
			h.Add(name, value)
		}
	}
	return &http.Response{StatusCode: http.StatusOK, Header: h, Body: io.NopCloser(bytes.NewReader([]byte(s.body))), Request: r, ContentLength: -1}, nil
}

// FuzzAnswer takes any bytes for what a server says: no address of an answer holds a
// password, and each line said of it can be shown.
func FuzzAnswer(f *testing.F) {
	for _, seed := range [][2]string{
		{"Content-Type: application/rss+xml", `<rss><channel><title>Quay</title><item><guid>1</guid><link>http://a:b@c.example/</link><description>They met.</description></item></channel></rss>`},
		{"Content-Type: text/html; charset=utf-8", `<html><head><link rel=alternate type="application/rss+xml" href="http://u:p@h.example/feed"><base href="http://v:q@i.example/"></head><body><p>The two sides met.</p></body></html>`},
		{"Content-Type: application/json\nETag: \x1b[2J", `{"version":"https://jsonfeed.org/version/1","items":[{"id":"\ud800"}]}`},
		{"Content-Type: \x9b; charset=utf-7", "+AGE-"}, {"", ""}, {"Content-Type: application/zip", "PK\x03\x04"}, {"Content-Type: message/rfc822", "Subject: a\n\nb"},
		{"Content-Type: text/html", strings.Repeat("<div>", 600)}, {"Last-Modified: x\nContent-Type: text/plain", "\xff\xfea\x00"},
	} {
		f.Add(seed[0], seed[1])
	}
	f.Fuzz(func(t *testing.T, head, body string) {
		c := New(Options{Pause: -1})
		c.http.Transport = saying{head, body}
		a, err := c.Fetch(t.Context(), Request{Address: "http://ann:s3cret@desk.example/feed"})
		lines := []string{a.At, a.Moved}
		if err != nil {
			lines = append(lines, err.Error())
		}
		for _, l := range a.Left {
			lines = append(lines, l.Error())
		}
		for _, l := range a.Feeds {
			lines = append(lines, Shown(l.Address))
			if text.WithoutLogin(l.Address) != l.Address {
				t.Errorf("%q holds a password", l.Address)
			}
		}
		for _, found := range a.Articles {
			if all := found.URL + " " + found.Ref.Path; text.WithoutLogin(all) != all {
				t.Errorf("%q holds a password", all)
			}
		}
		for _, l := range lines {
			if strings.ContainsFunc(l, sanitise.IsHidden) || strings.Contains(l, "s3cret") {
				t.Errorf("%q cannot be shown", l)
			}
		}
	})
}
