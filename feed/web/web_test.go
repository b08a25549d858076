package web_test

import (
	"compress/gzip"
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"attache/feed/web"
)

var (
	loopback = []netip.Prefix{netip.MustParsePrefix("127.0.0.0/8"), netip.MustParsePrefix("::1/128")}
	noon     = time.Date(2026, 3, 2, 12, 0, 0, 0, time.UTC)
)

const (
	head = `<?xml version="1.0"?><rss version="2.0"><channel><title>Quay Desk</title>`
	one  = `<item><guid>a1</guid><title>Norland and Osmark meet</title><link>/talks/1</link><description>The two sides agreed to meet again by May 2026.</description></item>`
	two  = `<item><guid>a2</guid><title>Duties on felt</title><link>/talks/2</link><description>Osmark will lower its duties on felt in 2027.</description></item>`
	foot = `</channel></rss>`
)

// opened is a client that may ask this machine, and gives up soon.
func opened(o web.Options) *web.Client {
	o.Own, o.Pause, o.Now = loopback, -1, func() time.Time { return noon }
	return web.New(o)
}

func serving(t *testing.T, f http.HandlerFunc) string {
	t.Helper()
	s := httptest.NewServer(f)
	t.Cleanup(s.Close)
	return s.URL
}

func saying(kind, body string) http.HandlerFunc {
	return func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", kind)
		fmt.Fprint(w, body)
	}
}

func titles(a web.Answer) (all []string) {
	for _, f := range a.Articles {
		all = append(all, f.Title)
	}
	return all
}

func TestFeed(t *testing.T) {
	at := serving(t, func(w http.ResponseWriter, r *http.Request) {
		for name, want := range map[string]string{"User-Agent": "attache/test", "Cookie": "", "Referer": ""} {
			if got := r.Header.Get(name); got != want {
				t.Errorf("%s: %q, want %q", name, got, want)
			}
		}
		w.Header().Set("Set-Cookie", "a=b")
		w.Header().Set("ETag", `"1"`)
		fmt.Fprint(w, head+one+two+foot)
	})
	c := opened(web.Options{Agent: "attache/test"})
	for range 2 {
		a, err := c.Fetch(t.Context(), web.Request{Address: at + "/news.xml"})
		if err != nil || !a.IsFeed || a.Name != "Quay Desk" || a.ETag != `"1"` || !slices.Equal(titles(a), []string{"Norland and Osmark meet", "Duties on felt"}) {
			t.Fatalf("%+v %v", a, err)
		}
		if f := a.Articles[0]; f.Ref.Path != at+"/news.xml" || f.Ref.Item != "a1" || f.URL != at+"/talks/1" {
			t.Errorf("%+v at %s", f.Ref, f.URL)
		}
	}
}

func TestWhatHasNotChangedIsNotSent(t *testing.T) {
	at := serving(t, func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("If-None-Match") != `"7"` || r.Header.Get("If-Modified-Since") != "Mon, 02 Feb 2026 10:00:00 GMT" {
			t.Error(r.Header)
		}
		w.WriteHeader(http.StatusNotModified)
	})
	r := web.Request{Address: at, ETag: `"7"`, Modified: "Mon, 02 Feb 2026 10:00:00 GMT"}
	a, err := opened(web.Options{}).Fetch(t.Context(), r)
	if err != nil || !a.Unchanged || a.ETag != r.ETag || a.Modified != r.Modified {
		t.Errorf("%+v %v", a, err)
	}
}

func TestPage(t *testing.T) {
	at := serving(t, saying("text/html; charset=utf-8", `<html><head><title>Talks in Port Elva</title><base href="/sub/">
		<link rel="alternate" type="application/rss+xml" title="News" href="feed.xml"><link rel="stylesheet alternate" type="application/atom+xml" href="http://else.example/a">
		<link rel="alternate" type="text/html" href="/en"><link rel="alternate" type="application/rss+xml" href="javascript:x()"></head>
		<body><article><h1>Talks in Port Elva</h1><p>Norland and Osmark agreed to conclude their talks by June 2026, the ministry of Norland said on Monday in a long statement.</p></article></body></html>`))
	a, err := opened(web.Options{}).Fetch(t.Context(), web.Request{Address: at + "/talks"})
	if err != nil || a.IsFeed || len(a.Articles) != 1 || a.Articles[0].URL != at+"/talks" {
		t.Fatalf("%+v %v", a, err)
	}
	if want := []web.Link{{Address: at + "/sub/feed.xml", Title: "News"}, {Address: "http://else.example/a"}}; !slices.Equal(a.Feeds, want) {
		t.Errorf("feeds %v", a.Feeds)
	}
}

func TestRedirects(t *testing.T) {
	var hops int
	var status int
	at := serving(t, func(w http.ResponseWriter, r *http.Request) {
		var n int
		fmt.Sscanf(r.URL.Path, "/%d", &n)
		if r.Header.Get("Referer") != "" {
			t.Error("says where it comes from")
		}
		if n < hops {
			http.Redirect(w, r, fmt.Sprintf("/%d", n+1), status)
			return
		}
		fmt.Fprint(w, head+one+foot)
	})
	for _, c := range []struct {
		hops, status int
		moved        string
		err          error
	}{
		{0, http.StatusFound, "", nil}, {1, http.StatusFound, "", nil}, {5, http.StatusMovedPermanently, "/5", nil}, {2, http.StatusPermanentRedirect, "/2", nil},
		{6, http.StatusFound, "", web.ErrRedirects},
	} {
		hops, status = c.hops, c.status
		a, err := opened(web.Options{}).Fetch(t.Context(), web.Request{Address: at + "/0"})
		if !errors.Is(err, c.err) || strings.TrimPrefix(a.Moved, at) != c.moved || err == nil && a.Articles[0].Ref.Path != at+"/0" {
			t.Errorf("%+v: %q %v", c, a.Moved, err)
		}
	}
}

func TestRedirectsThatAreNotFollowed(t *testing.T) {
	for to, want := range map[string]error{
		"/":                          web.ErrRedirects, // round and round
		"file:///etc/passwd":         web.ErrScheme,
		"ftp://files.example/a":      web.ErrScheme,
		"http://10.0.0.1/router":     web.ErrOwn,
		"http://[fd00::1]/":          web.ErrOwn,
		"http://169.254.169.254/":    web.ErrOwn,
		"http://[64:ff9b::a00:1]/":   web.ErrOwn,
		"http://[::ffff:10.0.0.1]/":  web.ErrOwn,
		"http://[2002:a00:1::1]/":    web.ErrOwn,
		"http://100.64.0.1/":         web.ErrOwn,
		"http://0.0.0.0/":            web.ErrOwn,
		"http://[2001:0:1::1]/":      web.ErrOwn,
		"http://[100::1]/":           web.ErrOwn,
		"http://2130706433/":         web.ErrOwn,
		"http://224.0.0.1/multicast": web.ErrOwn,
	} {
		at := serving(t, func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Location", to)
			w.WriteHeader(http.StatusFound)
		})
		if _, err := opened(web.Options{}).Fetch(t.Context(), web.Request{Address: at}); !errors.Is(err, want) {
			t.Errorf("to %s: %v, want %v", to, err, want)
		}
	}
}

func TestOwnNetworkIsNotAsked(t *testing.T) {
	asked := false
	at := serving(t, func(http.ResponseWriter, *http.Request) { asked = true })
	port := at[strings.LastIndexByte(at, ':'):]
	for _, address := range []string{at, "http://localhost" + port, "http://feeds.localhost" + port, "http://[::1]" + port, "http://localhost." + port} {
		_, err := web.New(web.Options{}).Fetch(t.Context(), web.Request{Address: address})
		if !errors.Is(err, web.ErrOwn) || !strings.HasPrefix(err.Error(), address+": ") {
			t.Errorf("%s: %v", address, err)
		}
	}
	if asked {
		t.Error("the server was asked")
	}
}

func TestAddressesThatAreNone(t *testing.T) {
	for _, address := range []string{"", "gopher://example.org/", "http://", "http://exa mple/", "file:///etc/passwd", "http://user:secret@127.0.0.1:1/"} {
		_, err := web.New(web.Options{}).Fetch(t.Context(), web.Request{Address: address})
		if err == nil || strings.Contains(err.Error(), "secret") || strings.Contains(err.Error(), "\n") {
			t.Errorf("%q: %v", address, err)
		}
	}
}

func TestStatuses(t *testing.T) {
	for _, c := range []struct {
		status int
		after  string
		next   time.Time
		says   string
	}{
		{http.StatusTooManyRequests, "120", noon.Add(2 * time.Minute), "asks not to be asked so often; not before 2026-03-02 12:02"},
		{http.StatusServiceUnavailable, "Mon, 02 Mar 2026 13:00:00 GMT", noon.Add(time.Hour), "503 (Service Unavailable); not before 2026-03-02 13:00"},
		{http.StatusServiceUnavailable, "99999999", noon.Add(24 * time.Hour), "503"},
		{http.StatusTooManyRequests, "Mon, 02 Feb 2026 13:00:00 GMT", noon.Add(15 * time.Minute), "so often"},
		{http.StatusTooManyRequests, "soon", noon.Add(15 * time.Minute), "so often"},
		{http.StatusInternalServerError, "", time.Time{}, "the server answers 500 (Internal Server Error)"},
		{http.StatusNotFound, "", time.Time{}, "404"},
		{http.StatusGone, "", time.Time{}, "attache sources remove"},
		{http.StatusNoContent, "", time.Time{}, "204"},
	} {
		at := serving(t, func(w http.ResponseWriter, _ *http.Request) {
			if c.after != "" {
				w.Header().Set("Retry-After", c.after)
			}
			w.WriteHeader(c.status)
		})
		_, err := opened(web.Options{}).Fetch(t.Context(), web.Request{Address: at})
		var f *web.Failure
		if !errors.As(err, &f) || !f.Next.Equal(c.next) || !strings.Contains(f.Error(), c.says) {
			t.Errorf("%d %s: %v", c.status, c.after, err)
		}
	}
}

func TestSlowServers(t *testing.T) {
	stop := make(chan struct{})
	defer close(stop)
	for name, serve := range map[string]http.HandlerFunc{
		"no head": func(http.ResponseWriter, *http.Request) { <-stop },
		"no body": func(w http.ResponseWriter, _ *http.Request) { w.(http.Flusher).Flush(); <-stop },
		"drops": func(w http.ResponseWriter, r *http.Request) {
			for r.Context().Err() == nil {
				fmt.Fprint(w, " ")
				w.(http.Flusher).Flush()
				time.Sleep(5 * time.Millisecond)
			}
		},
	} {
		at := serving(t, serve)
		c := opened(web.Options{Wait: 100 * time.Millisecond, Longest: 500 * time.Millisecond})
		a, err := c.Fetch(t.Context(), web.Request{Address: at})
		if name == "drops" && err == nil { // blanks came, and no feed in them
			if err = a.Left[len(a.Left)-1]; len(a.Articles) > 0 {
				t.Error(titles(a))
			}
		}
		if !errors.Is(err, web.ErrSlow) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestFeedThatBreaksOff(t *testing.T) {
	for name, serve := range map[string]http.HandlerFunc{
		"too short": func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Length", "5000")
			w.Header().Set("ETag", `"9"`)
			fmt.Fprint(w, head+one+two[:40])
		},
		"cut chunk": func(w http.ResponseWriter, _ *http.Request) {
			fmt.Fprint(w, head+one+two[:40])
			w.(http.Flusher).Flush()
			panic(http.ErrAbortHandler)
		},
		"silent": func(w http.ResponseWriter, r *http.Request) {
			fmt.Fprint(w, head+one+two[:40])
			w.(http.Flusher).Flush()
			<-r.Context().Done()
		},
	} {
		at := serving(t, serve)
		a, err := opened(web.Options{Wait: 200 * time.Millisecond}).Fetch(t.Context(), web.Request{Address: at})
		if err != nil || !slices.Equal(titles(a), []string{"Norland and Osmark meet"}) || len(a.Left) == 0 || a.ETag != "" {
			t.Errorf("%s: %q %v, etag %s, %v", name, titles(a), a.Left, a.ETag, err)
		}
	}
}

func TestHugeAnswers(t *testing.T) {
	const limit = 100_000
	for name, serve := range map[string]http.HandlerFunc{
		"announced": func(w http.ResponseWriter, _ *http.Request) { w.Header().Set("Content-Length", "900000000000") },
		"endless": func(w http.ResponseWriter, r *http.Request) {
			for r.Context().Err() == nil {
				if _, err := fmt.Fprint(w, one); err != nil {
					return
				}
			}
		},
		"bomb": func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Encoding", "gzip")
			z := gzip.NewWriter(w)
			for range 1000 {
				fmt.Fprint(z, strings.Repeat(" ", 10_000))
			}
			z.Close()
		},
	} {
		at := serving(t, serve)
		if _, err := opened(web.Options{Limit: limit}).Fetch(t.Context(), web.Request{Address: at}); !errors.Is(err, web.ErrTooLong) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestPackedAnswer(t *testing.T) {
	at := serving(t, func(w http.ResponseWriter, r *http.Request) {
		if !strings.Contains(r.Header.Get("Accept-Encoding"), "gzip") {
			t.Error("gzip is not accepted")
		}
		w.Header().Set("Content-Encoding", "gzip")
		z := gzip.NewWriter(w)
		fmt.Fprint(z, head+one+foot)
		z.Close()
	})
	if a, err := opened(web.Options{}).Fetch(t.Context(), web.Request{Address: at}); err != nil || len(a.Articles) != 1 {
		t.Errorf("%+v %v", a, err)
	}
}

// Every item that can be read is, whatever the others are like.
func TestBrokenFeeds(t *testing.T) {
	for name, body := range map[string]string{
		"a control byte":   head + one + strings.Replace(two, "felt", "fe\x0blt", 2) + foot,
		"not UTF-8":        head + one + strings.Replace(two, "Duties", "D\xfcties", 1) + foot,
		"a bare ampersand": head + one + strings.Replace(two, "felt", "felt & wool", 2) + foot,
		"an open tag":      head + one + two + "<item><title>half",
	} {
		at := serving(t, saying("application/rss+xml", body))
		a, err := opened(web.Options{}).Fetch(t.Context(), web.Request{Address: at})
		if err != nil || len(a.Articles) < 2 || !strings.HasSuffix(a.Articles[1].Body.Text, "in 2027.") {
			t.Errorf("%s: %q %v %v", name, titles(a), a.Left, err)
		}
	}
}

func TestEntities(t *testing.T) {
	var asked atomic.Int32
	outside := serving(t, func(http.ResponseWriter, *http.Request) { asked.Add(1) })
	var bomb strings.Builder
	bomb.WriteString(`<!DOCTYPE rss [<!ENTITY a0 "ha">`)
	for i := range 40 {
		fmt.Fprintf(&bomb, `<!ENTITY a%d "&a%d;&a%d;&a%d;">`, i+1, i, i, i)
	}
	bomb.WriteString(`]>`)
	for _, doctype := range []string{bomb.String(), `<!DOCTYPE rss [<!ENTITY a40 SYSTEM "` + outside + `/x">]>`, `<!DOCTYPE rss SYSTEM "` + outside + `/rss.dtd">`} {
		body := strings.Replace(head, `<rss`, doctype+`<rss`, 1) + one + strings.Replace(two, "felt", "&a40;", 1) + foot
		at := serving(t, saying("application/xml", body))
		a, err := opened(web.Options{}).Fetch(t.Context(), web.Request{Address: at})
		if err != nil || len(a.Articles) == 0 || len(fmt.Sprint(a)) > 20_000 {
			t.Errorf("%.60s: %d articles, %v", doctype, len(a.Articles), err)
		}
	}
	if asked.Load() > 0 {
		t.Error("an entity was fetched")
	}
}

func TestEncodings(t *testing.T) {
	const want = "무역 협상 재개 합의"
	korean := "\xb9\xab\xbf\xaa \xc7\xf9\xbb\xf3 \xc0\xe7\xb0\xb3 \xc7\xd5\xc0\xc7" // the same in EUC-KR
	page := func(charset, title string) string {
		return `<html><head>` + charset + `<title>` + title + `</title></head><body><p>` + title + `. ` + title + `.</p></body></html>`
	}
	for name, c := range map[string][2]string{
		"in the head of the answer":   {"text/html; charset=euc-kr", page("", korean)},
		"in the page":                 {"text/html", page(`<meta charset="euc-kr">`, korean)},
		"wrong in the answer":         {"text/html; charset=utf-8", page(`<meta charset="euc-kr">`, korean)},
		"wrong, and the bytes are it": {"text/html; charset=iso-8859-1", page("", want)},
		"wrong in both":               {"text/html; charset=euc-kr", page(`<meta charset="euc-kr">`, want)},
	} {
		at := serving(t, saying(c[0], c[1]))
		a, err := opened(web.Options{}).Fetch(t.Context(), web.Request{Address: at})
		if err != nil || len(a.Articles) != 1 || a.Articles[0].Title != want {
			t.Errorf("%s: %q %v %v", name, titles(a), a.Left, err)
		}
	}
}

func TestManyFeedsOfOneHost(t *testing.T) {
	var now, most atomic.Int32
	at := serving(t, func(w http.ResponseWriter, _ *http.Request) {
		n := now.Add(1)
		defer now.Add(-1)
		for m := most.Load(); n > m && !most.CompareAndSwap(m, n); m = most.Load() {
		}
		time.Sleep(time.Millisecond)
		fmt.Fprint(w, head+one+foot)
	})
	all := make([]web.Request, 100)
	for i := range all {
		all[i].Address = fmt.Sprintf("%s/%d", at, i)
	}
	seen := map[int]bool{}
	opened(web.Options{}).FetchAll(t.Context(), all, func(o web.Outcome) bool {
		if o.Err != nil || o.Articles[0].Ref.Path != all[o.Request].Address {
			t.Error(o)
		}
		seen[o.Request] = true
		return true
	})
	if len(seen) != len(all) || most.Load() > 2 {
		t.Errorf("%d came, %d at once", len(seen), most.Load())
	}
}

func TestOneSlowHostKeepsNobodyWaiting(t *testing.T) {
	var others sync.WaitGroup
	others.Add(3)
	slow := serving(t, func(w http.ResponseWriter, _ *http.Request) { others.Wait(); fmt.Fprint(w, head+one+foot) })
	all := []web.Request{{Address: slow + "/1"}, {Address: slow + "/2"}}
	for range 3 {
		all = append(all, web.Request{Address: serving(t, saying("text/xml", head+two+foot))})
	}
	var order []int
	opened(web.Options{}).FetchAll(t.Context(), all, func(o web.Outcome) bool {
		if order = append(order, o.Request); o.Request >= 2 {
			others.Done()
		}
		return o.Err == nil
	})
	if len(order) != 5 || slices.Min(order[:3]) < 2 {
		t.Error(order)
	}
}

func TestFetchingIsBrokenOff(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	at := serving(t, func(_ http.ResponseWriter, r *http.Request) { cancel(); <-r.Context().Done() })
	_, err := opened(web.Options{}).Fetch(ctx, web.Request{Address: at})
	if !errors.Is(err, context.Canceled) {
		t.Error(err)
	}
	n := 0
	opened(web.Options{}).FetchAll(ctx, []web.Request{{Address: at}, {Address: at}}, func(web.Outcome) bool { n++; return false })
	if n > 1 {
		t.Error(n, "outcomes after the first was enough")
	}
}

func TestArticle(t *testing.T) {
	at := serving(t, func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == "/feed" {
			fmt.Fprint(w, head+one+foot)
			return
		}
		fmt.Fprint(w, `<html><head><title>All of it</title></head><body><article><p>`+strings.Repeat("Osmark will lower its duties on felt in 2027. ", 20)+`</p></article></body></html>`)
	})
	c := opened(web.Options{})
	if a, err := c.Article(t.Context(), web.Request{Address: at + "/page"}); err != nil || len(a.Body.Text) < 800 || a.URL != at+"/page" {
		t.Errorf("%+v %v", a, err)
	}
	if _, err := c.Article(t.Context(), web.Request{Address: at + "/feed"}); err == nil {
		t.Error("a feed is no article")
	}
}

func TestHalfAPageIsNoArticle(t *testing.T) {
	at := serving(t, func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Length", "5000")
		fmt.Fprint(w, "<html><body><p>Osmark will lower its duties on felt, unless")
	})
	a, err := opened(web.Options{}).Fetch(t.Context(), web.Request{Address: at})
	if err != nil || len(a.Articles) != 0 || len(a.Left) != 1 {
		t.Errorf("%+v %v", a, err)
	}
}
