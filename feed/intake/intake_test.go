package intake_test

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"attache/briefs/timex"
	"attache/feed"
	"attache/feed/intake"
	"attache/feed/sqlite"
	"attache/feed/web"
)

var asOf = timex.On(2026, 3, 2)

// office is a desk with an empty library, and a site whose pages a test sets.
type office struct {
	*intake.Desk
	t     *testing.T
	at    string
	pages map[string]string
	asked map[string]int
	mu    sync.Mutex
	now   time.Time
}

func open(t *testing.T) *office {
	t.Helper()
	lib, err := sqlite.Open(t.Context(), filepath.Join(t.TempDir(), "library.db"), sqlite.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { lib.Close() })
	o := &office{t: t, pages: map[string]string{}, asked: map[string]int{}, now: time.Date(2026, 3, 2, 9, 0, 0, 0, time.UTC)}
	site := httptest.NewServer(o)
	t.Cleanup(site.Close)
	read := feed.Options{AsOf: asOf}
	o.at = site.URL
	o.Desk = &intake.Desk{Library: lib, Read: read, Now: func() time.Time { return o.now }, Web: web.New(web.Options{
		Own: []netip.Prefix{netip.MustParsePrefix("127.0.0.0/8")}, Pause: -1, Read: read, Now: func() time.Time { return o.now },
	})}
	return o
}

// ServeHTTP sends a page with a tag of its content; one that is a number is a status.
func (o *office) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	o.mu.Lock()
	defer o.mu.Unlock()
	o.asked[r.URL.Path]++
	page := o.pages[r.URL.Path]
	var status int
	if n, _ := fmt.Sscanf(page, "%d", &status); n == 1 {
		w.Header().Set("Retry-After", "3600")
		w.WriteHeader(status)
		return
	}
	tag := fmt.Sprintf(`"%x"`, sha256.Sum256([]byte(page)))
	if w.Header().Set("ETag", tag); r.Header.Get("If-None-Match") == tag {
		w.WriteHeader(http.StatusNotModified)
		return
	}
	fmt.Fprint(w, page)
}

func item(n int, words string) string {
	return fmt.Sprintf(`<item><guid>i%d</guid><title>Brief %d</title><link>/page/%d</link><description>%s</description></item>`, n, n, n, words)
}

func rss(items ...string) string {
	return `<rss version="2.0"><channel><title>Quay Desk</title>` + strings.Join(items, "") + `</channel></rss>`
}

func (o *office) subscribe(path string, whole bool) intake.Brought {
	o.t.Helper()
	b := o.Subscribe(o.t.Context(), o.at+path, whole)
	if b.Err != nil {
		o.t.Fatal(b.Err)
	}
	return b
}

// fetched is what Fetch brings, by address without the site.
func (o *office) fetched() map[string]intake.Brought {
	o.t.Helper()
	all := map[string]intake.Brought{}
	last := 0
	err := o.Fetch(o.t.Context(), func(done, of int, b intake.Brought) {
		if done != last+1 || done > of {
			o.t.Errorf("%d of %d after %d", done, of, last)
		}
		last = done
		all[strings.TrimPrefix(b.Source.Address, o.at)] = b
	})
	if err != nil {
		o.t.Fatal(err)
	}
	return all
}

func (o *office) textAt(path, item string) string {
	o.t.Helper()
	n, err := o.Library.At(o.t.Context(), feed.Ref{Path: o.at + path, Item: item})
	if err != nil {
		o.t.Fatal(err)
	}
	a, _, err := o.Library.Article(o.t.Context(), n)
	if err != nil {
		o.t.Fatal(err)
	}
	return a.Body.Text
}

func TestFeedIsAskedAgain(t *testing.T) {
	o := open(t)
	o.pages["/news.xml"] = rss(item(1, "Norland will host the talks in May 2026."))
	if b := o.subscribe("/news.xml", false); b.Counts[sqlite.New] != 1 || b.Source.Name != "Quay Desk" {
		t.Errorf("%+v", b)
	}
	if b := o.fetched()["/news.xml"]; b.Err != nil || b.Counts != (sqlite.Counts{}) {
		t.Errorf("nothing is new, and yet %+v", b)
	}
	o.pages["/news.xml"] = rss(item(2, "Osmark pledged to lower duties on felt in 2027."), item(1, "Norland will host the talks in May 2026."))
	if b := o.fetched()["/news.xml"]; b.Counts[sqlite.New] != 1 || b.Counts[sqlite.Known] != 1 {
		t.Errorf("%+v", b)
	}
	if got := o.subscribe("/news.xml", false); got.Counts[sqlite.New] != 0 {
		t.Errorf("added again: %+v", got)
	}
	sources, err := o.Library.Sources(t.Context())
	if err != nil || len(sources) != 1 || sources[0].Articles != 2 || sources[0].Kind != intake.Feed || sources[0].ETag == "" {
		t.Errorf("%+v %v", sources, err)
	}
}

func TestFailuresOfSources(t *testing.T) {
	o := open(t)
	for _, path := range []string{"/a.xml", "/b.xml", "/c.xml"} {
		o.pages[path] = rss(item(1, "Words of "+path))
		o.subscribe(path, false)
	}
	o.pages["/a.xml"], o.pages["/b.xml"] = "500", "<html><body><p>We have moved to another place.</p></body></html>"
	o.pages["/c.xml"] = rss(item(2, "Norland will host the talks."))
	got := o.fetched()
	if got["/a.xml"].Err == nil || got["/b.xml"].Err == nil || got["/c.xml"].Counts[sqlite.New] != 1 {
		t.Errorf("%+v", got)
	}
	o.pages["/a.xml"] = rss(item(3, "Osmark is back."))
	asked := o.asked["/a.xml"]
	if b := o.fetched()["/a.xml"]; b.Err != nil || len(b.Notices) != 1 || o.asked["/a.xml"] != asked {
		t.Errorf("a server that wants an hour's rest was asked: %+v", b)
	}
	o.now = o.now.Add(2 * time.Hour)
	if b := o.fetched()["/a.xml"]; b.Counts[sqlite.New] != 1 || b.Source.Failure != "" {
		t.Errorf("after the hour: %+v", b)
	}
}

const long = "Osmark pledged to lower its duties on felt by June 2027, its minister said, and Norland will open an office in Port Elva. "

func pageOf(n int) string {
	return fmt.Sprintf(`<html><head><title>Brief %d in full</title></head><body><article><h1>Brief %d</h1><p>%s</p></article></body></html>`, n, n, strings.Repeat(long, 5))
}

func TestFullText(t *testing.T) {
	o := open(t)
	o.pages["/news.xml"], o.pages["/page/1"] = rss(item(1, "Osmark pledged to lower …"), item(2, "No page stands behind this.")), pageOf(1)
	o.subscribe("/news.xml", false)
	if o.asked["/page/1"] != 0 {
		t.Fatal("a page was fetched that nobody asked for")
	}
	n, _ := o.Library.At(t.Context(), feed.Ref{Path: o.at + "/news.xml", Item: "i1"})
	if _, err := o.Whole(t.Context(), n); err != nil {
		t.Fatal(err)
	}
	if got := o.textAt("/news.xml", "i1"); len(got) < 4*len(long) {
		t.Errorf("%q", got)
	}
	if _, err := o.Whole(t.Context(), n); !errors.Is(err, intake.ErrWhole) {
		t.Error(err)
	}
	if formers, err := o.Library.Formers(t.Context(), n); err != nil || len(formers) != 1 {
		t.Error(formers, err)
	}
	o.pages["/news.xml"] = strings.Replace(o.pages["/news.xml"], "<rss", " <rss", 1) // asked again, it sends the teaser again
	if b := o.fetched()["/news.xml"]; b.Counts[sqlite.Changed] != 0 || len(o.textAt("/news.xml", "i1")) < 4*len(long) {
		t.Errorf("the teaser has come back: %+v", b)
	}
	two, _ := o.Library.At(t.Context(), feed.Ref{Path: o.at + "/news.xml", Item: "i2"})
	if _, err := o.Whole(t.Context(), two); err == nil {
		t.Error("a page that is not there was fetched")
	}
}

func TestFullTextByASourcesSetting(t *testing.T) {
	o := open(t)
	o.pages["/news.xml"], o.pages["/page/1"] = rss(item(1, "Osmark pledged to lower …")), pageOf(1)
	o.subscribe("/news.xml", true)
	if got := o.textAt("/news.xml", "i1"); len(got) < 4*len(long) {
		t.Errorf("%q", got)
	}
}

func TestPages(t *testing.T) {
	o := open(t)
	o.pages["/page/7"] = strings.Replace(pageOf(7), "<head>", `<head><link rel="alternate" type="application/rss+xml" href="/news.xml">`, 1)
	o.pages["/"] = o.pages["/page/7"]
	o.pages["/news.xml"] = rss(item(1, "Norland will host the talks."))
	if b := o.subscribe("/page/7", false); b.Counts[sqlite.New] != 1 || len(b.Notices) != 1 || o.asked["/news.xml"] != 0 {
		t.Errorf("%+v", b)
	}
	if sources, _ := o.Library.Sources(t.Context()); len(sources) != 0 {
		t.Errorf("a page is no source: %+v", sources)
	}
	if b := o.subscribe("", false); b.Source.Address != o.at+"/news.xml" || b.Counts[sqlite.New] != 1 {
		t.Errorf("a front page stands for its feed: %+v", b)
	}
}

func TestFolderIsLookedThroughAgain(t *testing.T) {
	o := open(t)
	dir := t.TempDir()
	write := func(name, words string) {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(words), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	write("a.txt", "Norland will host the talks in May 2026.")
	if sum, err := o.Add(t.Context(), []string{dir}, nil, nil); err != nil || sum[sqlite.New] != 1 {
		t.Fatal(sum, err)
	}
	write("b.txt", "Osmark pledged to lower duties on felt in 2027.")
	write("a.txt", "Norland will host the talks in June 2026.")
	b := o.fetched()[dir]
	if b.Counts[sqlite.New] != 1 || b.Counts[sqlite.Changed] != 1 {
		t.Errorf("%+v", b)
	}
}

func TestWatch(t *testing.T) {
	o := open(t)
	dir := t.TempDir()
	path := filepath.Join(dir, "a.txt")
	write := func(words string) {
		if err := os.WriteFile(path, []byte(words), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := o.Add(t.Context(), []string{dir}, nil, nil); err != nil {
		t.Fatal(err)
	}
	write("Norland will host the talks in May 2026.") // before it is watched
	ctx, cancel := context.WithCancel(t.Context())
	ended := make(chan error)
	go func() { ended <- o.Watch(ctx, func(err error) { t.Error(err) }) }()
	eventually := func(what string, is func() bool) {
		t.Helper()
		for range 1000 {
			if is() {
				return
			}
			time.Sleep(10 * time.Millisecond)
		}
		t.Fatal(what + " never happened")
	}
	at := feed.Ref{Path: path}
	says := func(words string) func() bool {
		return func() bool {
			n, err := o.Library.At(ctx, at)
			if err != nil {
				return false
			}
			a, _, err := o.Library.Article(ctx, n)
			return err == nil && strings.Contains(a.Body.Text, words)
		}
	}
	eventually("what was written before", says("May"))
	write("Norland will host the talks in June 2026.")
	eventually("a change", says("June"))
	os.WriteFile(filepath.Join(dir, "picture.jpg"), []byte{0xff, 0xd8}, 0o600) // is nobody's trouble
	n, _ := o.Library.At(ctx, at)
	os.Remove(path)
	eventually("the file's end", func() bool {
		b, err := o.Library.Brief(ctx, n)
		return err == nil && len(b.Notes) == 1 && strings.Contains(b.Notes[0], "no longer")
	})
	write("Norland will host the talks in June 2026.")
	eventually("its return", func() bool {
		b, err := o.Library.Brief(ctx, n)
		return err == nil && len(b.Notes) == 0
	})
	cancel()
	if err := <-ended; err != nil {
		t.Error(err)
	}
}

// What was written in the place of a file, while nobody looked on, is found though its
// folder has the entries that it had.
func TestWatchFindsWhatWasRewrittenInPlace(t *testing.T) {
	o := open(t)
	dir := t.TempDir()
	path, old := filepath.Join(dir, "a.txt"), time.Now().Add(-time.Hour)
	for _, step := range []struct {
		words string
		do    func() error
	}{
		{"Norland will host the talks in April 2026.", func() error { _, err := o.Add(t.Context(), []string{dir}, nil, nil); return err }},
		{"Norland will host the talks in May 2026.", func() error { return os.Chtimes(dir, old, old) }},
	} {
		if err := errors.Join(os.WriteFile(path, []byte(step.words), 0o600), step.do()); err != nil {
			t.Fatal(err)
		}
	}
	ctx, cancel := context.WithCancel(t.Context())
	ended := make(chan error)
	go func() { ended <- o.Watch(ctx, func(err error) { t.Error(err) }) }()
	is := func() bool {
		n, err := o.Library.At(ctx, feed.Ref{Path: path})
		if err != nil {
			return false
		}
		a, _, err := o.Library.Article(ctx, n)
		return err == nil && strings.Contains(a.Body.Text, "May")
	}
	for n := 0; !is(); n++ {
		if n == 1000 {
			t.Fatal("it was not found")
		}
		time.Sleep(10 * time.Millisecond)
	}
	cancel()
	if err := <-ended; err != nil {
		t.Error(err)
	}
}

// A file that came since its folder was last looked through is read once, however often
// readers are opened before it is looked through to the end.
func TestWatchReadsOnceWhatCame(t *testing.T) {
	o := open(t)
	dir := t.TempDir()
	if _, err := o.Add(t.Context(), []string{dir}, nil, nil); err != nil {
		t.Fatal(err)
	}
	early, late := filepath.Join(dir, "a.txt"), filepath.Join(dir, "b.txt")
	at := time.Now().Add(time.Hour) // after any looking through
	write := func(path, words string) {
		if err := errors.Join(os.WriteFile(path, []byte(words), 0o600), os.Chtimes(path, at, at)); err != nil {
			t.Fatal(err)
		}
	}
	says := func(path string) string {
		n, err := o.Library.At(t.Context(), feed.Ref{Path: path})
		if err != nil {
			return ""
		}
		a, _, err := o.Library.Article(t.Context(), n)
		return a.Body.Text + fmt.Sprint(err)
	}
	watchUntil := func(path, word string) {
		ctx, cancel := context.WithCancel(t.Context())
		ended := make(chan error)
		go func() { ended <- o.Watch(ctx, func(err error) { t.Error(err) }) }()
		for n := 0; !strings.Contains(says(path), word); n++ {
			if n == 1000 {
				t.Fatal(path, "does not say", word)
			}
			time.Sleep(10 * time.Millisecond)
		}
		kept := func() bool { w, err := o.Library.Written(ctx, dir); return err == nil && w[path].Equal(at) }
		for n := 0; !kept() && n < 1000; n++ {
			time.Sleep(10 * time.Millisecond)
		}
		cancel()
		if err := <-ended; err != nil {
			t.Fatal(err)
		}
	}

	write(early, "Norland will host the talks in May 2026.")
	watchUntil(early, "May")
	write(early, "Norland will host the talks in June 2026.") // as if nothing had been written
	write(late, "Osmark will host the talks in July 2026.")
	watchUntil(late, "July")
	if strings.Contains(says(early), "June") {
		t.Error("a file that had been read was read again")
	}
	at = at.Add(time.Second)
	write(early, "Norland will host the talks in August 2026.")
	watchUntil(early, "August")
}

// Folders of the configuration come into the library by themselves, also those that
// are named while it is open.
func TestWatchTakesFoldersOfTheConfiguration(t *testing.T) {
	o := open(t)
	dirs := []string{t.TempDir(), t.TempDir(), filepath.Join(t.TempDir(), "gone")}
	for i, dir := range dirs[:2] {
		if err := os.WriteFile(filepath.Join(dir, "a.txt"), fmt.Appendf(nil, "Norland will host round %d of the talks in May 2026.", i), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	others, troubles := make(chan []string), make(chan error, 9)
	o.Desk.Others = others
	ctx, cancel := context.WithCancel(t.Context())
	ended := make(chan error)
	go func() { ended <- o.Watch(ctx, func(err error) { troubles <- err }) }()
	eventually := func(n int) {
		t.Helper()
		for range 1000 {
			if got, err := o.Library.Len(ctx); err == nil && got == n {
				return
			}
			time.Sleep(10 * time.Millisecond)
		}
		t.Fatalf("there were never %d articles", n)
	}
	others <- dirs[:1] // after none
	eventually(1)
	others <- dirs
	eventually(2)
	if err := <-troubles; !strings.Contains(err.Error(), "watch: ") || !strings.Contains(err.Error(), "gone") {
		t.Error(err)
	}
	others <- nil
	if err := os.WriteFile(filepath.Join(dirs[1], "b.txt"), []byte("Norland will host the fair in June 2026."), 0o600); err != nil {
		t.Fatal(err)
	}
	eventually(3) // a folder once taken in stays
	cancel()
	<-ended
}

// Items without names of their own that share a link keep what the user did to
// them, whatever comes on top of them or goes.
func TestStarsOfItemsThatShareALink(t *testing.T) {
	o := open(t)
	live := func(n int) string {
		return fmt.Sprintf(`<item><title>Round %d</title><link>/live</link><pubDate>%d Feb 2026</pubDate><description>Norland will host round %d of the talks.</description></item>`, n, n, n)
	}
	starred := func() (titles []string) {
		t.Helper()
		err := o.Library.Rows(t.Context(), func(rows []sqlite.Row) bool {
			for _, r := range rows {
				if r.Starred {
					titles = append(titles, r.Title)
				}
			}
			return true
		})
		if err != nil {
			t.Fatal(err)
		}
		return titles
	}
	o.pages["/news.xml"] = rss(live(1))
	o.subscribe("/news.xml", false)
	n, err := o.Library.At(t.Context(), feed.Ref{Path: o.at + "/news.xml", Item: o.at + "/live"})
	if errors.Is(err, sqlite.ErrAbsent) { // a link is as it was written
		n, err = o.Library.At(t.Context(), feed.Ref{Path: o.at + "/news.xml", Item: "/live"})
	}
	if err != nil {
		t.Fatal(err)
	}
	if err := o.Library.SetStar(t.Context(), true, n); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		items []string
		added int
	}{
		{[]string{live(2), live(1)}, 1}, {[]string{live(3), live(2), live(1)}, 1}, {[]string{live(3), live(2)}, 0}, {[]string{live(3)}, 0}, {[]string{live(4)}, 0}, {[]string{live(5), live(4)}, 1},
	} {
		o.pages["/news.xml"] = rss(c.items...)
		b := o.fetched()["/news.xml"]
		if got := starred(); b.Err != nil || b.Counts[sqlite.New] != c.added || len(got) != 1 || got[0] != "Round 1" {
			t.Errorf("%d items: %+v, stars %q", len(c.items), b.Counts, got)
		}
	}
}

func TestWhatIsPastedTakesThePlaceOfNothing(t *testing.T) {
	o := open(t)
	shelf := o.Shelf()
	for _, c := range []struct{ words, want string }{
		{"Chile agreed to open its market to cherries by 30 June 2026.", "added"},
		{"Norway will publish its list of ports by 1 March 2026. It said so.", "added"},
		{"Chile agreed to open its market to cherries by 30 June 2026.", "unchanged"},
	} {
		if said, err := shelf.Take(t.Context(), c.words); said != c.want || err != nil {
			t.Errorf("%.20s: %s %v, want %s", c.words, said, err, c.want)
		}
	}
	if n, err := o.Library.Len(t.Context()); n != 2 || err != nil {
		t.Errorf("%d articles, %v; want both", n, err)
	}
	if _, err := shelf.Take(t.Context(), "  "); err == nil {
		t.Error("blanks are an article")
	}
}

// What brings nothing is an error with its reason; a feed is kept all the same.
func TestWhatBringsNothingIsSaid(t *testing.T) {
	o := open(t)
	for path, c := range map[string]struct {
		page, want string
		sources    int
	}{
		"/page/1":    {"<html><body><script>x</script></body></html>", "no text in it", 0},
		"/none.xml":  {rss(), "an RSS feed without items", 1},
		"/blank.xml": {rss("<item/>", "<item/>"), "2 items without text", 1},
		"/cut.xml":   {"<rss><channel><item><title>a", "breaks off inside item 1", 1},
	} {
		o.pages[path] = c.page
		before, _ := o.Library.Sources(t.Context())
		b := o.Subscribe(t.Context(), o.at+path, false)
		after, _ := o.Library.Sources(t.Context())
		if b.Err == nil || !strings.Contains(b.Err.Error(), c.want) || len(b.Notices) > 0 || len(after)-len(before) != c.sources {
			t.Errorf("%s: %v, and %q; %d sources, %d before", path, b.Err, b.Notices, len(after), len(before))
		}
	}
	for path, b := range o.fetched() {
		if path != "/cut.xml" && b.Err != nil {
			t.Errorf("%s: a feed that has nothing yet fails: %v", path, b.Err)
		}
	}
}
