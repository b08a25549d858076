package files_test

import (
	"fmt"
	"strings"
	"testing"

	"attache/briefs"
	"attache/briefs/text"
	"attache/feed"
	"attache/feed/files"
)

// shown is a body in one line a block: kind, depth, marker, cells.
func shown(b text.Body) string {
	var out strings.Builder
	for _, blk := range b.Blocks {
		fmt.Fprintf(&out, "%s%s ", strings.Repeat(">", blk.Quote), [...]string{"p", "h", "li", "tr", "pre"}[blk.Kind])
		if blk.Level > 0 {
			fmt.Fprintf(&out, "%d ", blk.Level)
		}
		if blk.Marker != "" {
			fmt.Fprintf(&out, "%s ", blk.Marker)
		}
		if blk.Header {
			out.WriteString("head ")
		}
		if blk.First {
			out.WriteString("first ")
		}
		if blk.Kind != text.Row {
			fmt.Fprintf(&out, "%q\n", blk.Of(b.Text))
			continue
		}
		for _, cell := range blk.Cells {
			fmt.Fprintf(&out, "|%s", cell.Of(b.Text))
		}
		out.WriteString("|\n")
	}
	for _, m := range b.Inlines {
		fmt.Fprintf(&out, "%s %q %s\n", [...]string{"em", "strong", "mono", "a"}[m.Kind], m.Of(b.Text), m.Href)
	}
	return out.String()
}

func load(t *testing.T, name, data string) briefs.Article {
	t.Helper()
	a, err := files.Load(name, []byte(data), feed.Options{})
	if err != nil {
		t.Fatal(err)
	}
	return a
}

func diff(t *testing.T, what, got, want string) {
	t.Helper()
	if got != want {
		t.Errorf("%s\n got:\n%s\nwant:\n%s", what, got, want)
	}
}

func TestMarkdownLayout(t *testing.T) {
	a := load(t, "a.md", strings.Join([]string{
		"# Round *one* ends",
		"", "Wrapped by", "hand, with a [list](https://example.org/a \"t\") and `code`,", "**both sides** said.",
		"", "> Quoted.", ">> Twice.",
		"", "3. third", "4. fourth", "   - inner", "", "     second paragraph",
		"", "| Who | What |", "| --- | --- |", "| *Korea* | cars |", "| China |",
		"", "```", "a  b", " c", "```",
		"", "---", "", "See <https://example.org/b>.",
	}, "\n"))
	diff(t, "layout", shown(a.Body), `h 1 "Round one ends"
p "Wrapped by hand, with a list and code, both sides said."
>p "Quoted."
>>p "Twice."
li 1 3. "third"
li 1 4. "fourth"
li 2 • "inner"
li 2 "second paragraph"
tr head first |Who|What|
tr |Korea|cars|
tr |China||
pre "a  b\n c"
p "See https://example.org/b."
em "one" 
a "list" https://example.org/a
mono "code" 
strong "both sides" 
em "Korea" 
a "https://example.org/b" https://example.org/b
`)
}

func TestMarkdownReferencesAreDecodedAndThenCleaned(t *testing.T) {
	for in, want := range map[string]string{
		"AT&amp;T &#8364;5 &eacute;":               "AT&T €5 é",
		"&amp;#27; stays as written":               "&#27; stays as written",
		"a&#27;[31mred&#x1b;[0m":                   "a[31mred[0m",
		"a&#x202e;b":                               "a\uFFFDb",
		`1\. not a list, \*no mark\* 5 \& 6 \x`:    `1. not a list, *no mark* 5 & 6 \x`,
		"`&amp; \\*`":                              `&amp; \*`,
		"one<br>two <b>bold</b><script>x</script>": "one two boldx",
		"<div>kept <i>words</i></div>":             "kept words",
		"<script>gone()</script>\n\nkept":          "kept",
	} {
		diff(t, in, load(t, "a.md", in).Body.Text, want)
	}
}

func TestFrontMatter(t *testing.T) {
	for _, c := range []struct{ yaml, want, note string }{
		{"title: \"Talks: round two\"\ndate: 2025-12-30T23:30:00+09:00\nsource: The Gazette\nauthor: [A. One, B. Two]\nlang: en_GB\nurl: https://example.org/a\n", "Talks: round two|The Gazette|A. One, B. Two|en-GB|https://example.org/a|2025-12-30", ""},
		{"Title: Ends\npublished: 5 March 2026\nauthor:\n  name: C. Three\nurl: javascript:alert(1)\nlang: klingonish-42\n", "Ends||C. Three|||2026-03-05", ""},
		{"title: Talks: round two\ndate: 2025-12-30\n", "Talks: round two|||||2025-12-30", "front matter: line 2: "},
		{"title: Bad\n  indent: [1\ndate: '2025-12-30'\n", "Bad|||||2025-12-30", "front matter: line "},
		{"date: 03/04/2025\ntitle: \"a\\u001b]0;x\\u0007b\"\n", "a]0;xb|||||", ""},
		{"date: 2025-02-30\n", "|||||", ""},
		{"- a list\n", "|||||", "front matter: "},
		{"title: &a A & B\nsource: *a\n", "&a A & B|*a||||", ""},
	} {
		a := load(t, "a.md", "---\n"+c.yaml+"---\n\nBody.\n")
		got := fmt.Sprintf("%s|%s|%s|%s|%s|%s", a.Title, a.Source, a.Author, a.Lang, a.URL, a.Published.Date)
		diff(t, c.yaml, got, c.want)
		diff(t, "body of "+c.yaml, a.Body.Text, "Body.")
		if notes := strings.Join(a.Notes, ";"); !strings.HasPrefix(notes, c.note) || c.note == "" && notes != "" {
			t.Errorf("%s: notes %q, want %q…", c.yaml, notes, c.note)
		}
	}
}

func TestUnclosedFrontMatterIsText(t *testing.T) {
	if got := load(t, "a.md", "---\n\nA line above, and no more.").Body.Text; got != "A line above, and no more." {
		t.Errorf("%q", got)
	}
}

// What is too hard for a parser of Markdown opens as plain text and says so;
// none of these may hang, overflow or be lost.
func TestHostileMarkdownOpens(t *testing.T) {
	r := strings.Repeat
	var nested strings.Builder
	for i := range 200 {
		nested.WriteString(r("  ", i) + "- item\n")
	}
	for _, c := range []struct {
		name, data string
		plain      bool
	}{
		{"1,000 quotations", r(">", 1000) + " x", false},
		{"100,000 quotations", r(">", 100_000) + " x", true},
		{"200 nested lists", nested.String(), false},
		{"10,000 lists on a line", r("- ", 10_000) + "x", false},
		{"50,000 rows", "|a|b|\n|-|-|\n" + r("|x|y|\n", 50_000), false},
		{"50,000 headings", r("# x\n", 50_000), false},
		{"20 million cells", "|" + r("a|", 10_000) + "\n|" + r("-|", 10_000) + "\n" + r("|x\n", 2000), true},
		{"100,000 brackets", r("[", 100_000) + "x", true},
		{"100,000 stars", r("*", 100_000) + "x", true},
		{"open links", r("[x](", 25_000), true},
		{"mixed emphasis", r("*x_", 30_000), true},
		{"one long line", r("word ", 1<<20), false},
	} {
		a := load(t, "a.md", c.data)
		if a.Body.Text == "" || (len(a.Notes) > 0) != c.plain {
			t.Errorf("%s: %d bytes of text, notes %q", c.name, len(a.Body.Text), a.Notes)
		}
	}
}
