package cli

import (
	"fmt"
	"io"
	"maps"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"runtime"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"attache/briefs/sanitise"
	"attache/feed/files/hostile"
)

// attacks are the strings of package hostile, several together: each stands in every
// field all the same, and a few hundred files need not be read.
func attacks() map[string]string {
	const groups = 6
	out, all := map[string]string{}, hostile.Strings()
	for i, name := range slices.Sorted(maps.Keys(all)) {
		out[fmt.Sprint("group ", i%groups)] += " " + all[name]
	}
	return out
}

// together are the strings joined to a few, as arguments can hold them.
func together() []string {
	out := make([]string, 3)
	for i, name := range slices.Sorted(maps.Keys(attacks())) {
		out[i%len(out)] += "a" + strings.ReplaceAll(attacks()[name], "\x00", "")
	}
	return out
}

// attackedFolder holds a file of every format with every string in every field, and
// files and folders that are called so.
func attackedFolder(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	for name, s := range attacks() {
		in := filepath.Join(dir, strings.ReplaceAll(name, " ", "-"))
		if odd := hostile.Name(s); odd != "" && runtime.GOOS != "windows" && os.MkdirAll(in+odd, 0o700) == nil {
			in += odd
		}
		if err := os.MkdirAll(in, 0o700); err != nil {
			t.Fatal(err)
		}
		for _, f := range hostile.Files(s) {
			if strings.HasSuffix(f.Name, ".pdf") && name != "group 1" {
				continue // they cost the most
			}
			if os.WriteFile(filepath.Join(in, hostile.Name(s)+f.Name), f.Data, 0o600) == nil {
				continue
			}
			if err := os.WriteFile(filepath.Join(in, f.Name), f.Data, 0o600); err != nil { // a name that no system takes
				t.Fatal(err)
			}
		}
	}
	return dir
}

// foreign is what of an output would control a terminal, "" for nothing.
func foreign(out string, wraps bool) string {
	if !utf8.ValidString(out) {
		return "bytes that are no UTF-8"
	}
	for i, r := range out {
		if sanitise.IsHidden(r) && r != '\n' && (r != '\r' || !wraps) {
			return fmt.Sprintf("%U in %.80q", r, out[max(0, i-20):])
		}
	}
	return ""
}

// TestNothingHostileIsPrinted puts the strings through every format, field and
// command.
func TestNothingHostileIsPrinted(t *testing.T) {
	dir := home(t)
	articles := attackedFolder(t)
	check := func(args []string, r result) {
		t.Helper()
		if odd := foreign(r.out, slices.Contains(args, "ics")); odd != "" {
			t.Errorf("%.80q prints %s", args, odd)
		}
		if odd := foreign(r.err, false); odd != "" {
			t.Errorf("%.80q says %s", args, odd)
		}
	}
	do := func(args ...string) string {
		t.Helper()
		r := attache("", args...)
		check(args, r)
		return r.out
	}
	forms := []string{"jsonl", "json", "csv", "markdown", "ics", "table"}
	do("extract", "--format", "table", articles)
	do("extract", "--explain", articles)
	added := do("add", "--now", "2026-03-02", articles)
	if !strings.Contains(added, " 0 changed") {
		t.Errorf("%s", added)
	}
	listed := ids(t, attache("", "list"))
	if len(listed) < len(attacks()) {
		t.Fatalf("only %d articles were read", len(listed))
	}
	for _, form := range forms {
		do("list", "--format", form)
		do("search", "--commitments", "--format", form, "korea")
	}
	for _, args := range [][]string{{"agenda"}, {"agenda", "--format", "jsonl"}, {"dossier", "CN-KR"}, {"sources"}, {"sources", "--format", "table"}, {"sources", "opml"}, {"doctor"}} {
		do(args...)
	}
	exported := do("export")
	if r := attache(exported, "import", "-"); r.status != 0 {
		t.Errorf("the export cannot be taken back: %+v", r)
	}
	for _, s := range together() {
		for _, args := range [][]string{
			{"search", s}, {"show", s}, {"show", listed[0] + s}, {"add", s}, {"add", "http://127.0.0.1:9/" + s}, {"extract", s}, {"import", s}, {"backup", filepath.Join(dir, s, "x")},
			{"tag", listed[0], s}, {"note", listed[0], s}, {"correct", listed[0], "--source", s}, {"outcome", s, "delivered"}, {"undo"}, {"redo"},
			{"sources", "remove", s}, {"sources", "rename", articles, s}, {"extract", "--format", s, articles}, {"dossier", s}, {s},
		} {
			do(args...)
		}
	}
	do("list", "--format", "table")
	do("export")
}

// TestNothingHostileIsFetched asks a server that says hostile things wherever it can.
func TestNothingHostileIsFetched(t *testing.T) {
	dir := home(t)
	if err := os.WriteFile(filepath.Join(dir, "config.toml"), []byte("[web]\nown_network = [\"127.0.0.0/8\"]"), 0o600); err != nil {
		t.Fatal(err)
	}
	for name, s := range attacks() {
		server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			conn, out, err := w.(http.Hijacker).Hijack()
			if err != nil {
				t.Error(err)
				return
			}
			defer conn.Close()
			line := strings.NewReplacer("\r", "", "\n", "").Replace(s)
			kinds := map[string]string{"/feed": "200 OK" + line, "/odd": "299 " + line, "/lost": "404 " + line, "/away": "302 Found\r\nLocation: http://127.0.0.1:9/" + line}
			body := string(hostile.Files(s)[3].Data)
			fmt.Fprintf(out, "HTTP/1.1 %s\r\nETag: \"%s\"\r\nContent-Type: application/rss+xml; charset=%s\r\nX-Odd: %s\r\nConnection: close\r\n\r\n%s", kinds[r.URL.Path], line, line, line, body)
			// What nobody has asked for: net/http would write of it to standard error.
			fmt.Fprintf(out, "HTTP/1.1 200 %s\r\n\r\n", line)
			_ = out.Flush()
		}))
		for _, path := range []string{"/feed", "/odd", "/lost", "/away"} {
			r := attache("", "add", server.URL+path)
			if odd := foreign(r.out+r.err, false); odd != "" {
				t.Errorf("%s, %s: %s", name, path, odd)
			}
		}
		server.Close()
	}
	r := attache("", "sources")
	if odd := foreign(r.out+r.err, false); odd != "" {
		t.Error(odd)
	}
}

// sequence is what a terminal takes for a command: of control (ESC [), and those that
// end with ST or BEL.
var sequence = regexp.MustCompile(`\x1b\[[0-?]*[ -/]*[@-~]|\x1b[\]P_^X](?s:.*?)(?:\x1b\\|\a)|\x1b[ -/]*[0-~]`)

// strange is what of a drawn screen the program cannot have meant, "" for nothing.
func strange(drawn string) string {
	for _, s := range sequence.FindAllString(drawn, -1) {
		// A title and a link hold words of an article, which must be clean.
		holds := strings.HasPrefix(s, "\x1b]0;") || strings.HasPrefix(s, "\x1b]2;") || strings.HasPrefix(s, "\x1b]8;")
		switch {
		case holds && foreign(strings.TrimRight(s[4:], "\a\x1b\\"), false) != "":
			return fmt.Sprintf("a title or a link that is %q", s)
		case !holds && strings.Contains(s, hostile.Mark), strings.HasPrefix(s, "\x1b]52;"), s == "\x1bc":
			return fmt.Sprintf("%q", s)
		}
	}
	rest := sequence.ReplaceAllString(drawn, "")
	rest = strings.NewReplacer("\r", "", "\b", "", "\t", "").Replace(rest)
	return foreign(rest, false)
}

// TestNothingHostileReachesTheTerminal opens the reader in a terminal of its own on a
// library full of hostile articles, and looks at each byte that it draws.
func TestNothingHostileReachesTheTerminal(t *testing.T) {
	home(t)
	articles := attackedFolder(t)
	if r := attache("", "add", "--now", "2026-03-02", articles); r.out == "" {
		t.Fatalf("%+v", r)
	}
	for name, args := range map[string][]string{"library": nil, "files": {articles}} {
		drawn := inTerminal(t, args, slices.Concat(
			slices.Repeat([]string{"j", "j", "\r", "]", "q"}, 5), []string{"p", "G", "?", "q", "S", "q", "t", "q", "/korea\r", "\x1b", "\x1b[200~\x1b[2J\x1b[201~", "\x1b", "k"}))
		if len(drawn) < 5000 || !strings.Contains(drawn, "\x1b[") {
			t.Errorf("%s: only %d bytes were drawn", name, len(drawn))
		}
		if odd := strange(drawn); odd != "" {
			t.Errorf("%s: the reader draws %s", name, odd)
		}
	}
}

// inTerminal runs the reader in a terminal, presses keys and is all that it drew.
func inTerminal(t *testing.T, args, keys []string) string {
	t.Helper()
	cmd := exec.Command(os.Args[0], append([]string{asProgram}, args...)...)
	cmd.Env = append(os.Environ(), "TERM=xterm-256color", "COLORTERM=truecolor")
	tty := terminal(t, cmd, 40, 140)
	drawn := make(chan string, 1)
	go func() {
		all, _ := io.ReadAll(tty) // its end is an error
		drawn <- string(all)
	}()
	time.Sleep(2 * time.Second)
	for _, key := range keys {
		_, _ = io.WriteString(tty, key) // who has left reads no more
		time.Sleep(40 * time.Millisecond)
	}
	time.AfterFunc(time.Second, func() { _ = cmd.Process.Kill() })
	_ = cmd.Wait() // it was killed
	select {
	case all := <-drawn:
		return all
	case <-time.After(10 * time.Second):
		t.Fatal("the terminal is not closed")
		return ""
	}
}

// TestTheStrangeIsSeen asks of the tests above that they would see an attack.
func TestTheStrangeIsSeen(t *testing.T) {
	for _, name := range slices.Sorted(maps.Keys(hostile.Strings())) {
		s := hostile.Strings()[name]
		switch name {
		case "entities", "escapes of json", "formula", "control 09", "control 0a": // are letters here
			continue
		}
		if foreign(s, false) == "" && name != "variations" && name != "combining" && name != "lines of formats" {
			t.Errorf("%s is not seen where it is printed", name)
		}
	}
	for _, s := range []string{"\x1b[7331m", "\x1b]52;c;eA==\a", "\x1b]0;a\u202eb\a", "a\u009bb", "\x1bP7331\x1b\\", "\x1bc", "\u202e"} {
		if strange("\x1b[2J\x1b[38;2;1;2;3mwords"+s+"\x1b[0m") == "" {
			t.Errorf("%q is not seen where it is drawn", s)
		}
	}
	if odd := strange("\x1b[?1049h\x1b]2;attaché\x1b\\\x1b[1;38;5;2mwords\r\n\x1b[0m"); odd != "" {
		t.Errorf("what the program draws is taken for %s", odd)
	}
}
