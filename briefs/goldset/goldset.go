// Package goldset reads the annotated articles that tests measure readers
// against. The program does not import it.
//
// Its promise: what the annotators wrote comes as they wrote it; where the set
// is not there, the test is skipped.
package goldset

import (
	"bufio"
	"encoding/json"
	"errors"
	"html"
	"io/fs"
	"path"
	"regexp"
	"strings"
	"testing"

	"attache/briefs/text"
)

// Brief is one article with what must be read from it.
type Brief struct {
	Doc         string // the file's name under articles
	Published   string // "2025-12-30"
	Topics      []string
	Pair        []string
	Parties     []string
	Commitments []Commitment
}

// Commitment is one promise of a Brief.
type Commitment struct {
	Quote   string
	By      []string
	Topics  []string
	Earlier bool // told as background
	Due     *Due
}

// Due is when a promise is due; an end that is open or unknown is nil.
type Due struct {
	Text     string
	From, To *string
	Recurs   bool
}

// Read is the briefs of the set that lies in fsys, but for the items of feeds,
// which need a reader of their own.
func Read(t testing.TB, fsys fs.FS) []Brief {
	t.Helper()
	f, err := fsys.Open("gold.jsonl")
	if errors.Is(err, fs.ErrNotExist) {
		t.Skip("no gold set beside the project")
	}
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	var all []Brief
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		var b Brief
		if err := json.Unmarshal(lines.Bytes(), &b); err != nil {
			t.Fatal(err)
		}
		if !strings.Contains(b.Doc, ".xml#") {
			all = append(all, b)
		}
	}
	if err := lines.Err(); err != nil {
		t.Fatal(err)
	}
	return all
}

var (
	head = regexp.MustCompile(`(?s)^---\n.*?\n---\n|<head>.*?</head>|<script.*?</script>|<style.*?</style>|<nav.*?</nav>|<footer.*?</footer>`)
	tag  = regexp.MustCompile(`<[^>]*>`)
	mark = regexp.MustCompile(`(?m)^#+ |\*+|\[([^\]]*)\]\([^)]*\)`)
)

// Text is an article's words: plain text as it is, other formats roughly, so
// that no test of a reader depends on the loaders.
func Text(t testing.TB, fsys fs.FS, doc string) text.Body {
	t.Helper()
	raw, err := fs.ReadFile(fsys, path.Join("articles", doc))
	if err != nil {
		t.Fatal(err)
	}
	s := string(raw)
	switch path.Ext(doc) {
	case ".md":
		s = mark.ReplaceAllString(head.ReplaceAllString(s, ""), "$1")
	case ".html":
		s = html.UnescapeString(tag.ReplaceAllString(head.ReplaceAllString(s, ""), ""))
	}
	return text.Plain(s)
}
