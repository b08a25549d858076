package main

import (
	"cmp"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// arrow is a rule of the house: the packages under from, besides those under besides,
// never import those under to, but those under but.
type arrow struct {
	from, besides []string
	to, but       []string
}

var (
	terminal = []string{"charm.land", "github.com/charmbracelet", "github.com/spf13/cobra"}
	shared   = []string{"attache/ui/theme", "attache/ui/wording", "attache/ui/gantt", "attache/ui/cursor"} // what every pane may use
	beside   = []string{"attache/ui/cli", "attache/ui/export", "attache/ui/plain"}                         // in ui, and no pane
	database = []string{"database/sql", "modernc.org"}
	forTests = []string{"attache/briefs/goldset", "attache/feed/sqlite/corpus", "attache/feed/shelftest", "attache/feed/files/hostile"} // and for docs
)

var arrows = []arrow{
	{from: []string{"attache/briefs"}, to: []string{"os", "net", "syscall", "attache"}, but: []string{"net/url", "attache/briefs"}},
	{from: []string{"attache/briefs"}, besides: []string{"attache/briefs/goldset"}, to: []string{"io/fs"}},
	{from: []string{"attache/briefs", "attache/feed"}, to: terminal},
	{from: []string{"attache/feed"}, to: []string{"attache"}, but: []string{"attache/feed", "attache/briefs"}},
	{from: shared, to: []string{"attache/ui", "attache/feed"}, but: shared},
	{from: []string{"attache/ui/export"}, to: []string{"attache/ui", "attache/feed"}, but: shared},
	{from: []string{"attache/feed/record"}, to: []string{"os", "net", "syscall"}},
	{from: []string{"attache"}, besides: []string{"attache/feed/sqlite"}, to: database},
	{from: []string{"attache"}, besides: []string{"attache/docs", "attache/feed/shelftest"}, to: forTests},
	{from: []string{"attache/docs"}, to: []string{"attache"}, but: []string{"attache/briefs", "attache/feed"}},
}

// floors is what each package of briefs may import of the others, from the
// ground up. One that has no line here may import none.
var floors = map[string][]string{
	"sanitise":    {},
	"text":        {"sanitise"},
	"lexicon":     {"text"},
	"match":       {"lexicon", "text"},
	"clause":      {"text"},
	"clause/en":   {"clause", "lexicon", "text"},
	"timex":       {"match", "lexicon", "text"},
	"actors":      {"match", "lexicon", "text"},
	"topics":      {"match", "lexicon", "text"},
	"commitments": {"clause", "lexicon", "match", "text", "timex", "actors", "topics"},
	"gist":        {"commitments", "lexicon", "match", "text"},
	"clock":       {"commitments", "timex"},
	"":            {"clause", "clause/en", "gist", "lexicon", "text", "timex", "actors", "topics", "commitments"},
	"ledger":      {"", "actors", "commitments", "sanitise", "text", "clock", "timex", "topics"},
	"dossier":     {"", "ledger", "clock", "commitments", "timex", "topics"},
	"query":       {"", "gist", "ledger", "sanitise", "clock", "commitments", "text", "timex", "actors", "topics"},
	"goldset":     {"text"},
}

// stores is what each package of feed may import of the others. One that has no line
// here may import none.
var stores = map[string][]string{
	"":          {},
	"letters":   {},
	"samples":   {},
	"record":    {""},
	"shelftest": {"", "samples", "files/hostile", "sqlite/corpus"}, // what stores are tried with
	"files/pdf": {},
	"files":     {"", "letters", "files/pdf"},
	"web":       {"", "files"},
	"sqlite":    {"", "record"},
	"intake":    {"", "record", "sqlite", "web", "files"},
}

// vague are the names that would say nothing of what a package holds.
var vague = strings.Fields("types common util utils helper helpers misc message messages context shared base core")

// under reports whether an import path is one of these or lies under one.
func under(pkg string, roots []string) bool {
	return slices.ContainsFunc(roots, func(r string) bool { return pkg == r || strings.HasPrefix(pkg, r+"/") })
}

// pane is the folder of the pane that a package belongs to, "" for none.
func pane(pkg string) string {
	rest, ok := strings.CutPrefix(pkg, "attache/ui/")
	if !ok || under(pkg, shared) || under(pkg, beside) {
		return ""
	}
	name, _, _ := strings.Cut(rest, "/")
	return "attache/ui/" + name
}

// inside is a package's path inside a house, "" for the house itself.
func inside(house, pkg string) (floor string, ok bool) {
	floor, ok = strings.CutPrefix(pkg+"/", house+"/")
	return strings.TrimSuffix(floor, "/"), ok
}

// isUphill reports whether an import inside briefs or feed leads to no lower floor.
func isUphill(pkg, imported string) bool {
	for house, floors := range map[string]map[string][]string{"attache/briefs": floors, "attache/feed": stores} {
		from, isOurs := inside(house, pkg)
		to, isTheirs := inside(house, imported)
		if isOurs && isTheirs && !slices.Contains(floors[from], to) {
			return true
		}
	}
	return false
}

// isOneStore reports whether something in ui but its commands knows a store by name. What is
// drawn asks feed.Store, whichever stands behind it.
func isOneStore(pkg, imported string) bool {
	folder, ok := inside("attache/feed", imported)
	return ok && folder != "" && under(pkg, []string{"attache/ui"}) && !under(pkg, []string{"attache/ui/cli"})
}

// isBroken reports whether an import goes against an arrow, up inside briefs or feed, from
// what is drawn to one store, or from a pane to anything in ui that panes do not share.
func isBroken(pkg, imported string) bool {
	if isUphill(pkg, imported) || isOneStore(pkg, imported) {
		return true
	}
	for _, a := range arrows {
		if under(pkg, a.from) && !under(pkg, a.besides) && under(imported, a.to) && !under(imported, a.but) {
			return true
		}
	}
	if imported == "attache/ui/cli" {
		return pkg != "attache" // only main starts the commands
	}
	own := pane(pkg)
	return own != "" && under(imported, []string{"attache/ui"}) && !under(imported, shared) && !under(imported, []string{own})
}

func TestArrows(t *testing.T) {
	for file, imports := range sources(t) {
		pkg := path.Join("attache", path.Dir(file))
		for _, imported := range imports {
			if isBroken(pkg, imported) {
				t.Errorf("%s imports %s", file, imported)
			}
		}
		if name := path.Base(pkg); slices.Contains(vague, name) {
			t.Errorf("%s: %q says nothing of what the package holds", file, name)
		}
		if top, _, deep := strings.Cut(file, "/"); deep && !slices.Contains([]string{"briefs", "feed", "ui", "docs"}, top) {
			t.Errorf("%s: %s is no folder of the house", file, top)
		}
	}
}

// cited is what stands between backquotes; a file looks like one by how its name ends, a
// folder by what it lies in.
var (
	cited   = regexp.MustCompile("`([^`\\n]+)`")
	looksSo = regexp.MustCompile(`^\.?[\w-]+(/[\w.-]+)*\.(go|md|txt|yml)$|^\.?[\w-]+(/[\w.-]+)+$`)
)

// TestCitedFilesExist keeps what tells a newcomer where to look. A text that is about one
// folder may leave that out: the end of a path is enough.
func TestCitedFilesExist(t *testing.T) {
	ends := map[string]bool{}
	err := filepath.WalkDir(".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.Name() == ".git" && d.IsDir() {
			return cmp.Or(err, fs.SkipDir)
		}
		for end, more := filepath.ToSlash(name), true; more; _, end, more = strings.Cut(end, "/") {
			ends[end] = true
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	for _, doc := range []string{"ARCHITECTURE.md", "CONTRIBUTING.md"} {
		told, err := os.ReadFile(doc)
		if err != nil {
			t.Fatal(err)
		}
		names := 0
		for _, found := range cited.FindAllSubmatch(told, -1) {
			name := string(found[1])
			if !looksSo.MatchString(name) {
				continue
			}
			if names++; !ends[name] {
				t.Errorf("%s cites %s, which is not there", doc, name)
			}
		}
		if names == 0 {
			t.Errorf("%s cites no file", doc)
		}
	}
}

// sources are the imports of every Go file but tests, by the file's path.
func sources(t *testing.T) map[string][]string {
	t.Helper()
	all := map[string][]string{}
	err := filepath.WalkDir(".", func(name string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case d.IsDir() && name != "." && (strings.HasPrefix(d.Name(), ".") || d.Name() == "testdata"):
			return fs.SkipDir
		case d.IsDir() || !strings.HasSuffix(name, ".go") || strings.HasSuffix(name, "_test.go"):
			return nil
		}
		f, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.ImportsOnly)
		if err != nil {
			return err
		}
		file := filepath.ToSlash(name)
		all[file] = nil
		for _, spec := range f.Imports {
			imported, err := strconv.Unquote(spec.Path.Value)
			if err != nil {
				return err
			}
			all[file] = append(all[file], imported)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if len(all["main.go"]) == 0 {
		t.Fatal("main.go was not found: the test must run in the project's root")
	}
	return all
}

func TestBrokenArrowsAreSeen(t *testing.T) {
	for _, c := range []struct {
		pkg, imported string
		broken        bool
	}{
		{"attache/briefs/timex", "os", true},
		{"attache/briefs/timex", "os/exec", true},
		{"attache/briefs", "net/http", true},
		{"attache/briefs", "net/url", false},
		{"attache/briefs/lexicon", "io/fs", true},
		{"attache/briefs/lexicon", "embed", false},
		{"attache/briefs/goldset", "io/fs", false},
		{"attache/briefs", "syscall", true},
		{"attache/briefs/query", "database/sql", true},
		{"attache/briefs", "attache/briefs/text", false},
		{"attache/briefs/match", "attache/briefs/text", false},
		{"attache/briefs/match", "attache/briefs/timex", true},
		{"attache/briefs/timex", "attache/briefs/match", false},
		{"attache/briefs/match", "attache/briefs/lexicon", false},
		{"attache/briefs/text", "attache/briefs/lexicon", true},
		{"attache/briefs/clause", "attache/briefs/clause/en", true},
		{"attache/briefs/clause", "attache/briefs/lexicon", true},
		{"attache/briefs/clause/en", "attache/briefs/clause", false},
		{"attache/briefs/clause/en", "attache/briefs/match", true},
		{"attache/briefs/timex", "attache/briefs/actors", true},
		{"attache/briefs/topics", "attache/briefs/commitments", true},
		{"attache/briefs/commitments", "attache/briefs/clause", false},
		{"attache/briefs/commitments", "attache/briefs/clause/en", true},
		{"attache/briefs/commitments", "attache/briefs/match", false},
		{"attache/briefs/commitments", "attache/briefs", true},
		{"attache/briefs", "attache/briefs/clause/en", false},
		{"attache/briefs", "attache/briefs/query", true},
		{"attache/briefs/clock", "attache/briefs/commitments", false},
		{"attache/briefs/query", "attache/briefs", false},
		{"attache/briefs/dossier", "attache/briefs/ledger", false},
		{"attache/briefs/dossier", "attache/briefs/query", true},
		{"attache/briefs/query", "attache/briefs/goldset", true},
		{"attache/briefs/unheard", "attache/briefs/text", true},
		{"attache/briefs", "attache/feed", true},
		{"attache/briefs/topics", "attache/ui/theme", true},
		{"attache/briefs", "charm.land/lipgloss/v2", true},
		{"attache/briefs", "strings", false},
		{"attache/feed/files", "os", false},
		{"attache/feed/files", "attache/briefs", false},
		{"attache/feed/files", "attache/ui", true},
		{"attache/feed/sqlite", "attache/briefs/goldset", true},
		{"attache/feed/sqlite", "attache/feed/files", true},
		{"attache/feed/sqlite", "attache/feed/web", true},
		{"attache/feed/sqlite", "attache/feed/record", false},
		{"attache/feed/sqlite", "attache/feed/sqlite/corpus", true},
		{"attache/feed/sqlite", "database/sql", false},
		{"attache/feed/sqlite", "modernc.org/sqlite/lib", false},
		{"attache/feed/sqlite/corpus", "modernc.org/sqlite", false},
		{"attache/feed/intake", "database/sql", true},
		{"attache/feed/files", "modernc.org/sqlite", true},
		{"attache/feed/shelftest", "attache/feed/sqlite/corpus", false},
		{"attache/feed/record", "attache/feed/sqlite", true},
		{"attache/feed/record", "os", true},
		{"attache/feed/record", "net/http", true},
		{"attache/feed/record", "database/sql", true},
		{"attache/feed/record", "io", false},
		{"attache/feed/files", "attache/feed/web", true},
		{"attache/feed/web", "attache/feed/files", false},
		{"attache/feed/intake", "attache/feed/sqlite", false},
		{"attache/feed", "attache/feed/files", true},
		{"attache/feed/unheard", "attache/feed", true},
		{"attache/feed", "github.com/charmbracelet/x/ansi", true},
		{"attache/ui/list", "attache/ui", true},
		{"attache/ui/list", "attache/ui/panel", true},
		{"attache/ui/list", "attache/ui/list/row", false},
		{"attache/ui/list", "attache/ui/theme", false},
		{"attache/ui/list", "attache/ui/cli", true},
		{"attache/ui/list", "attache/feed", false},
		{"attache/ui/list", "attache/feed/sqlite", true},
		{"attache/ui/article", "attache/feed/files", true},
		{"attache/ui/plain", "attache/feed/sqlite", true},
		{"attache/ui", "attache/feed", false},
		{"attache/ui", "attache/feed/sqlite", true},
		{"attache/ui", "attache/feed/sqlite/corpus", true},
		{"attache/ui", "database/sql", true},
		{"attache/ui/theme", "attache/ui/list", true},
		{"attache/ui/export", "attache/ui/wording", false},
		{"attache/ui/export", "attache/ui", true},
		{"attache/ui", "attache/ui/list", false},
		{"attache/ui", "attache/ui/export", false},
		{"attache/ui", "attache/ui/cli", true},
		{"attache/ui/cli", "attache/ui", false},
		{"attache/ui/cli", "attache/ui/export", false},
		{"attache/ui/cli", "attache/feed/sqlite", false},
		{"attache/ui/cli", "attache/feed/sqlite/corpus", true},
		{"attache/ui/cli", "attache/feed/shelftest", true},
		{"attache/ui/cli", "modernc.org/sqlite", true},
		{"attache", "attache/ui/cli", false},
		{"attache", "attache/feed/sqlite/corpus", true},
		{"attache", "database/sql", true},
		{"attache/docs/figures", "attache/feed/sqlite/corpus", false},
		{"attache/docs/figures", "modernc.org/sqlite", true},
		{"attache/docs/picture", "attache/ui", true},
		{"attache/docs/score", "attache/feed/files", false},
		{"attache/docs/score", "attache/briefs/goldset", false},
	} {
		if got := isBroken(c.pkg, c.imported); got != c.broken {
			t.Errorf("%s → %s: broken is %v, want %v", c.pkg, c.imported, got, c.broken)
		}
	}
}
