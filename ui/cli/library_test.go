package cli

import (
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// No test may see the library of whoever runs it.
func TestMain(m *testing.M) {
	if len(os.Args) > 1 && os.Args[1] == asProgram {
		os.Exit(Run(os.Args[2:], os.Stdin, os.Stdout, os.Stderr))
	}
	home, err := os.MkdirTemp("", "attache")
	if err != nil {
		panic(err)
	}
	os.Setenv("ATTACHE_HOME", home)
	status := m.Run()
	os.RemoveAll(home)
	os.Exit(status)
}

// home is an empty library's folder for one test.
func home(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	t.Setenv("ATTACHE_HOME", dir)
	return dir
}

func TestLibraryIsEmptyAtFirst(t *testing.T) {
	dir := home(t)
	for _, args := range [][]string{{"search", "talks"}, {"list"}, {"show", "abc"}, {"doctor"}, {"export"}, {"backup", filepath.Join(dir, "b.db")}} {
		r := attache("", args...)
		if r.status != 1 || !strings.Contains(r.err, "attache add") {
			t.Errorf("%v: status %d, %q", args, r.status, r.err)
		}
		oneLine(t, r.err)
	}
	if files, _ := os.ReadDir(dir); len(files) != 0 {
		t.Errorf("looking made %v", files)
	}
}

func TestLibraryKeepsWhatIsAdded(t *testing.T) {
	home(t)
	articles := folder(t)
	if r := attache("", "add", "--now", "2026-06-01", articles); r.status != 0 || r.out != "2 added, 0 changed, 0 unchanged, 0 failed\n" {
		t.Fatalf("%+v", r)
	}
	if r := attache("", "add", "--now", "2026-06-01", articles); r.out != "0 added, 0 changed, 2 unchanged, 0 failed\n" {
		t.Errorf("the second time: %+v", r)
	}
	if got := ids(t, attache("", "list")); len(got) != 2 {
		t.Errorf("the list is %q", got)
	}
	found := ids(t, attache("", "search", "pair:CL-NO", "santiago"))
	if len(found) != 1 {
		t.Fatalf("found %q", found)
	}
	if r := attache("", "show", found[0][:6]); !strings.Contains(r.out, "hold trade talks in Santiago") {
		t.Errorf("%+v", r)
	}
	r := attache("", "search", "--now", "2026-06-01", "--commitments", "by:NO due:2027")
	if strings.Count(r.out, `"quote"`) != 1 || !strings.Contains(r.out, `"quote":"Norway will open an office`) {
		t.Errorf("the commitments of 2027 are %s", r.out)
	}
}

func ids(t *testing.T, r result) []string {
	t.Helper()
	if r.status != 0 || r.err != "" {
		t.Fatalf("%+v", r)
	}
	var all []string
	for line := range strings.Lines(r.out) {
		var b struct{ ID string }
		if err := json.Unmarshal([]byte(line), &b); err != nil {
			t.Fatal(err)
		}
		all = append(all, b.ID)
	}
	return all
}

func TestQueryIsPointedAt(t *testing.T) {
	home(t)
	r := attache("", "search", "pair:CL-NO due:")
	if r.status != 2 || !strings.Contains(r.err, "due:2026-H1") || !strings.Contains(r.err, "^^^^") {
		t.Errorf("%+v", r)
	}
}

func TestBadInputHidesNothing(t *testing.T) {
	home(t)
	articles := folder(t)
	if err := os.WriteFile(filepath.Join(articles, "three.txt"), []byte("\x7fELF\x00\x00\x01\x02\x03"), 0o600); err != nil {
		t.Fatal(err)
	}
	r := attache("", "add", filepath.Join(articles, "three.txt"), articles)
	if r.status != 1 || !strings.Contains(r.err, "three.txt") || !strings.Contains(r.out, "2 added") {
		t.Errorf("%+v", r)
	}
}

// A library goes to another machine whole.
func TestLibraryIsCarried(t *testing.T) {
	home(t)
	attache("", "add", "--now", "2026-06-01", folder(t))
	before, whole := attache("", "list"), attache("", "export")
	home(t)
	if r := attache(whole.out, "import", "-"); r.status != 0 || r.out != "2 added, 0 unchanged, 0 failed\n" {
		t.Fatalf("%+v", r)
	}
	if after := attache("", "list"); after.out != before.out {
		t.Errorf("carried\n%s\nto\n%s", before.out, after.out)
	}
}

func TestDoctorAndBackup(t *testing.T) {
	dir := home(t)
	attache("", "add", folder(t))
	if r := attache("", "doctor"); r.status != 0 || !strings.Contains(r.out, "is sound") {
		t.Errorf("%+v", r)
	}
	copied := filepath.Join(dir, "copies", "library.db")
	if err := os.Mkdir(filepath.Dir(copied), 0o700); err != nil {
		t.Fatal(err)
	}
	if r := attache("", "backup", copied); r.status != 0 {
		t.Fatalf("%+v", r)
	}
	t.Setenv("ATTACHE_HOME", filepath.Dir(copied))
	if got := ids(t, attache("", "list")); len(got) != 2 {
		t.Errorf("the copy holds %q", got)
	}
}

func TestAgenda(t *testing.T) {
	home(t)
	attache("", "add", "--now", "2026-06-01", folder(t))
	r := attache("", "agenda", "--now", "2026-06-01")
	if r.status != 0 || strings.Count(r.out, "\n") < 2 || !strings.Contains(r.out, `{"group":"Scheduled: 2027 Q1","brief":{"id":`) {
		t.Errorf("%+v", r)
	}
	if r := attache("", "agenda", "--now", "2026-06-01", "--from", "2027-01-01", "--to", "2027-12-31", "--pair", "NO"); strings.Count(r.out, "\n") != 1 {
		t.Errorf("%+v", r)
	}
	r = attache("", "agenda", "--now", "2026-06-01", "--format", "table")
	if !strings.Contains(r.out, "Scheduled: 2027 Q1\n") || !strings.Contains(r.out, "“Norway will open an office") {
		t.Error(r.out)
	}
	for _, args := range [][]string{{"--pair", "KOREA-1"}, {"--topic", "steel.bars"}, {"--from", "soon"}} {
		if r := attache("", append([]string{"agenda"}, args...)...); r.status != 2 {
			t.Errorf("%v: %+v", args, r)
		}
	}
}

func TestSources(t *testing.T) {
	home(t)
	articles := folder(t)
	attache("", "add", articles)
	list := filepath.Join(t.TempDir(), "feeds.opml")
	opml := `<opml version="2.0"><head/><body><outline text="Quay Desk" type="rss" xmlUrl="https://quay.example/news.xml"/></body></opml>`
	if err := os.WriteFile(list, []byte(opml), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"1 of 1 feed new", "0 of 1 feed new"} {
		if r := attache("", "add", list); r.status != 0 || !strings.Contains(r.err, want) {
			t.Errorf("%+v, want %s", r, want)
		}
	}
	r := attache("", "sources")
	if strings.Count(r.out, "\n") != 2 || !strings.Contains(r.out, `"address":"https://quay.example/news.xml","name":"Quay Desk","kind":"feed"`) {
		t.Errorf("%+v", r)
	}
	if r := attache("", "sources", "rename", "Quay Desk", "Quay"); r.status != 0 {
		t.Errorf("%+v", r)
	}
	if r := attache("", "sources", "opml"); !strings.Contains(r.out, `text="Quay"`) {
		t.Errorf("%+v", r)
	}
	if r := attache("", "sources", "remove", "Quay"); r.out != "https://quay.example/news.xml removed, and 0 articles\n" {
		t.Errorf("%+v", r)
	}
	if r := attache("", "sources", "remove", articles); !strings.HasSuffix(r.out, "removed, and 2 articles\n") {
		t.Errorf("%+v", r)
	}
	if r := attache("", "sources", "remove", articles); r.status != 1 {
		t.Errorf("%+v", r)
	}
	if r := attache("", "sources", "list", "--format", "ics"); r.status != 2 {
		t.Errorf("%+v", r)
	}
}

func TestOwnNetworkIsNamedInTheConfiguration(t *testing.T) {
	dir := home(t)
	feed := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		io.WriteString(w, `<rss><channel><title>Quay</title><item><guid>1</guid><description>Norland will host the talks.</description></item></channel></rss>`)
	}))
	defer feed.Close()
	if r := attache("", "add", feed.URL); r.status != 1 || !strings.Contains(r.err, "own_network") {
		t.Errorf("%+v", r)
	}
	config := filepath.Join(dir, "config.toml")
	for text, status := range map[string]int{
		"[web]\nown_network = [\"127.0.0.0/8\"]": 0, "[web]\nown_network = [\"::1\", \"127.0.0.1\"]": 0,
		"[web]\nown_network = [\"10.0.0.0/99\"]": 1, "[web]\nown_networks = []": 1, "[web": 1,
	} {
		if err := os.WriteFile(config, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		r := attache("", "add", feed.URL)
		if r.status != status || status == 1 && !strings.Contains(r.err, config) {
			t.Errorf("%q: %+v", text, r)
		}
	}
	os.WriteFile(config, []byte("[web]\nown_network = [\"127.0.0.0/8\"]"), 0o600)
	if r := attache("", "fetch"); r.status != 0 || r.out != "0 added, 0 changed, 1 unchanged, 0 failed\n" {
		t.Errorf("%+v", r)
	}
}

func TestTheReaderOpensAddressesWithoutKeepingThem(t *testing.T) {
	dir := home(t)
	feed := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path != "/feed" {
			w.WriteHeader(http.StatusNotFound)
			return
		}
		io.WriteString(w, `<rss><channel><title>Quay</title><item><guid>1</guid><description>Norland will host the talks.</description></item></channel></rss>`)
	}))
	defer feed.Close()
	os.WriteFile(filepath.Join(dir, "config.toml"), []byte("[web]\nown_network = [\"127.0.0.0/8\"]"), 0o600)
	if r, opened := atTerminal(t, feed.URL+"/feed", folder(t)); r.status != 0 || opened == nil || opened.Shelf == nil {
		t.Errorf("%+v, opened %+v", r, opened)
	}
	if r, opened := atTerminal(t, feed.URL+"/gone"); r.status != 1 || opened != nil || !strings.Contains(r.err, "404") {
		t.Errorf("%+v, opened %+v", r, opened)
	}
	if _, err := os.Stat(filepath.Join(dir, "library.db")); err == nil {
		t.Error("a library was made")
	}
}
