package cli

import (
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
)

const secret = "s3cret"

// guarded is a server that wants a name and password, and the address with them. It
// writes them wherever an address stands.
func guarded(t *testing.T) (public, at string) {
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if user, password, _ := r.BasicAuth(); user != "ann" || password != secret {
			w.WriteHeader(http.StatusUnauthorized)
			return
		}
		switch r.URL.Path {
		case "/feed":
			fmt.Fprintf(w, `<rss><channel><title>Quay</title><item><guid>%s/a</guid><link>%s/a</link><title>Talks</title>
				<description>Norway will host the talks in May 2026, see &lt;a href="%s/b"&gt;there&lt;/a&gt;.</description></item></channel></rss>`, at, at, at)
		case "/moved":
			http.Redirect(w, r, at+"/feed", http.StatusMovedPermanently)
		default:
			fmt.Fprintf(w, `<html><head><title>A page</title><link rel="canonical" href="%s%s"><link rel="alternate" type="application/rss+xml" href="%s/feed"></head>
				<body><article><h1>A page</h1><p>%s</p></article></body></html>`, at, r.URL.Path, at, strings.Repeat("Chile will open its market for Norwegian salmon by June 2026. ", 9))
		}
	}))
	t.Cleanup(server.Close)
	at = strings.Replace(server.URL, "http://", "http://ann:"+secret+"@", 1)
	return server.URL, at
}

// written is a file with these words.
func written(t *testing.T, name, words string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(path, []byte(words), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

// runs are commands whose output is gathered.
type runs struct {
	t    *testing.T
	said strings.Builder
}

func (r *runs) do(status int, args ...string) string {
	r.t.Helper()
	got := attache("", args...)
	if got.status != status {
		r.t.Errorf("%q: %+v", args, got)
	}
	r.said.WriteString(got.out + got.err)
	return got.out
}

// TestPasswordsAreNowhere adds addresses with passwords in all the ways there are,
// and looks for the passwords in all that is printed and kept.
func TestPasswordsAreNowhere(t *testing.T) {
	dir := home(t)
	public, at := guarded(t)
	if err := os.WriteFile(filepath.Join(dir, "config.toml"), []byte("[web]\nown_network = [\"127.0.0.0/8\"]"), 0o600); err != nil {
		t.Fatal(err)
	}
	r := &runs{t: t}
	r.do(1, "add", public+"/feed") // without its password
	for _, args := range [][]string{
		{at + "/feed"},
		{"--full-text", at + "/feed"},
		{at + "/moved"},
		{at + "/page"},
		{strings.Replace(at, secret, "b ad/"+secret, 1) + "/feed"},
		{written(t, "list.opml", `<opml version="2.0"><body><outline type="rss" xmlUrl="`+at+`/feed?two"/></body></opml>`)},
		{written(t, "file.md", "---\ntitle: A file\nurl: "+at+"/file\n---\n\nPeru will open a desk in [Lima]("+at+"/lima) by June 2026.\n")},
	} {
		r.do(0, append([]string{"add"}, args...)...)
	}
	if got := r.do(0, "fetch"); !strings.Contains(got, "0 failed") {
		t.Errorf("the password is not used: %s", got)
	}
	printAll(t, r, dir, at)
	for line := range strings.Lines(r.said.String()) {
		if strings.Contains(line, secret) {
			t.Errorf("it is printed: %.200s", line)
		}
	}
	keptAlone(t, dir)
	for _, path := range []string{"/feed", "/feed?two", "/moved"} {
		r.do(0, "sources", "remove", public+path)
	}
	if data, _ := os.ReadFile(filepath.Join(dir, "passwords.json")); strings.Contains(string(data), secret) {
		t.Errorf("the password of a source that is gone is kept: %s", data)
	}
}

// printAll has every command print what it can.
func printAll(t *testing.T, r *runs, dir, at string) {
	t.Helper()
	for _, format := range []string{"jsonl", "json", "csv", "markdown", "ics", "table"} {
		r.do(0, "list", "--format", format)
	}
	for _, args := range [][]string{{"sources"}, {"sources", "--format", "table"}, {"sources", "opml"}, {"agenda", "--format", "jsonl"}} {
		r.do(0, args...)
	}
	var one struct{ Commitments []struct{ ID string } }
	first, _, _ := strings.Cut(r.do(0, "search", "chile"), "\n")
	if err := json.Unmarshal([]byte(first), &one); err != nil || len(one.Commitments) == 0 {
		t.Fatal(first, err)
	}
	r.do(0, "outcome", one.Commitments[0].ID, "delivered", "--source", at+"/signed", "--note", "It was signed.")
	r.do(0, "sources", "rename", at+"/feed", "Ann's desk")
	exported := r.do(0, "export")
	r.do(0, "backup", filepath.Join(dir, "copy.db"))
	r.do(0, "import", written(t, "export.jsonl", exported))
	r.do(0, "doctor")
}

// keptAlone fails unless the password stands in its own file alone.
func keptAlone(t *testing.T, dir string) {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(dir, "*"))
	if err != nil {
		t.Fatal(err)
	}
	var in []string
	for _, f := range files {
		if data, err := os.ReadFile(f); err == nil && strings.Contains(string(data), secret) {
			in = append(in, filepath.Base(f))
		}
	}
	info, err := os.Stat(filepath.Join(dir, "passwords.json"))
	if err != nil || len(in) != 1 || in[0] != "passwords.json" || info.Mode().Perm()&0o077 != 0 && runtime.GOOS != "windows" {
		t.Errorf("it is kept in %q, %v", in, err)
	}
}
