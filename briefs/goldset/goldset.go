// Package goldset reads annotated articles, which readers are measured against:
// by their tests and by docs/score. The program does not import it.
//
// Its promise: what the annotators wrote comes as they wrote it; where the set
// is not there, a test of it is skipped.
package goldset

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"html"
	"io/fs"
	"path"
	"regexp"
	"slices"
	"strings"
	"testing"

	"attache/briefs/text"
)

// Brief is one article with what must be read from it. What is unknown or not
// there is empty, a null of the set's included.
type Brief struct {
	Doc         string // the file's name under articles; "045-feed.xml#2" is the second item of a feed
	Published   string // "2025-12-30"
	Title       string
	Topics      []string // most telling first
	Pair        []string
	Parties     []string
	Commitments []Commitment
	Not         []string // near misses: words that promise nothing
	Either      []string // words where a commitment is neither asked for nor punished
}

// Commitment is one promise of a Brief. Its words are the article's own, a run
// of white space as one blank.
type Commitment struct {
	Quote     string
	Core      string // the verb and its object, inside the quote
	By, To    []string
	Action    string
	Firmness  string
	Polarity  string
	Condition string
	Topics    []string
	Earlier   bool // told as background
	Due       *Due
}

// Due is when a promise is due; an end that is open or unknown is nil.
type Due struct {
	Text      string
	Role      string
	From, To  *string
	Precision string
	Recurs    bool
}

// File is the file that holds the article, under articles.
func (b *Brief) File() string {
	file, _, _ := strings.Cut(b.Doc, "#")
	return file
}

func (b *Brief) isItem() bool { return strings.Contains(b.Doc, "#") }

// Load is all briefs of the set that lies in fsys: gold.jsonl, and the articles
// it speaks of in the folder articles. Where there is no set the error is
// fs.ErrNotExist.
func Load(fsys fs.FS) ([]Brief, error) {
	f, err := fsys.Open("gold.jsonl")
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var all []Brief
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 1<<20)
	for n := 1; lines.Scan(); n++ {
		if strings.TrimSpace(lines.Text()) == "" {
			continue
		}
		var b Brief
		if err := json.Unmarshal(lines.Bytes(), &b); err != nil {
			return nil, fmt.Errorf("gold.jsonl, line %d: %w", n, err)
		}
		all = append(all, b)
	}
	return all, lines.Err()
}

// Read is the briefs of the set that lies in fsys, for a test, but for the
// items of feeds: they need a reader of their own.
func Read(t testing.TB, fsys fs.FS) []Brief {
	t.Helper()
	all, err := Load(fsys)
	if errors.Is(err, fs.ErrNotExist) {
		t.Skip("no gold set beside the project")
	}
	if err != nil {
		t.Fatal(err)
	}
	return slices.DeleteFunc(all, func(b Brief) bool { return b.isItem() })
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
