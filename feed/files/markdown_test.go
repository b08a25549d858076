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
		fmt.Fprintf(&out, "%s%s ", strings.Repeat(">", blk.Quote), [...]string{"p", "h", "li", "tr", "pre", "note", "caption"}[blk.Kind])
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
		fmt.Fprintf(&out, "%s %q %s\n", [...]string{"em", "strong", "mono", "a", "del"}[m.Kind], m.Of(b.Text), m.Href)
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

// A tag that breaks a line does what two blanks at its end do.
func TestMarkdownBreaks(t *testing.T) {
	for in, want := range map[string]string{
		"**Next steps**<br>Kenya will pay.":    "Next steps\n\nKenya will pay.",
		"**Next steps**<br/>\nKenya will pay.": "Next steps\n\nKenya will pay.",
		"__Next steps__  \nKenya will pay.":    "Next steps\n\nKenya will pay.",
		"Kenya will<br>pay.":                   "Kenya will pay.",
		"|a<br>B|c|\n|-|-|":                    "a B c",
	} {
		got := load(t, "a.md", in).Body.Text
		diff(t, in, strings.Join(strings.FieldsFunc(got, func(r rune) bool { return r == '\t' }), " "), want)
	}
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

// Words between two rules are front matter only where they are fields.
func TestRulesAreNoFrontMatter(t *testing.T) {
	for in, want := range map[string]string{
		"---\nPeru will pay.\n---\nThen.":                                            `p "Peru will pay."|p "Then."`,
		"---\n\nPeru and Chile: a pact\n\n---\n\nThen.":                              `p "Peru and Chile: a pact"|p "Then."`,
		"---\nNote: this is a draft.\n---\nThen.":                                    `p "Note: this is a draft."|p "Then."`,
		"---\n- a list\n---\nThen.":                                                  `li 1 • "a list"|p "Then."`,
		"---\ntitle: A pact\n---\nThen.":                                             `p "Then."`,
		"---\ntitle: A pact\ntags:\n- x\n- y\n# why\nabout: >\n  folded\n---\nThen.": `p "Then."`,
		"---\ntitle: A pact\nThe talks went on.\nAnd on.\nAnd on.\n---\nThen.":       `p "title: A pact The talks went on. And on. And on."|p "Then."`,
		"+++\ntitle = \"A pact\"\n+++\nThen.":                                        `p "Then."`,
		"+++\nThe talks went on.\n+++\nThen.":                                        `p "+++ The talks went on. +++ Then."`,
		"---\ntitle: A pact\nThen.":                                                  `p "title: A pact Then."`,
		strings.Repeat("A long paragraph over a rule. ", 6) + "\n---\nThen.":         `p "` + strings.TrimSpace(strings.Repeat("A long paragraph over a rule. ", 6)) + `"|p "Then."`,
	} {
		diff(t, in, strings.ReplaceAll(strings.TrimSpace(shown(load(t, "a.md", in).Body)), "\n", "|"), want)
	}
}

func TestTOMLFrontMatter(t *testing.T) {
	a := load(t, "a.md", "+++\ntitle = \"Talks: \\\"round two\\\"\" # the second\ndate = 2025-12-30T10:00:00+09:00\nauthors = [\"A. One\", 'B. Two']\nsource = 'The Gazette'\nlang = \"en\"\n[params]\ntitle = \"not this\"\n+++\nWords.\n")
	got := strings.Join([]string{a.Title, a.Source, a.Author, a.Lang, a.Published.Date.String(), a.Body.Text}, "|")
	diff(t, "TOML", got, `Talks: "round two"|The Gazette|A. One, B. Two|en|2025-12-30|Words.`)
}

func TestMarkdownHardBreaks(t *testing.T) {
	for in, want := range map[string]string{
		"**Fisheries**  \nPeru will open its ports.":                                   `p "Fisheries"|p "Peru will open its ports."|strong "Fisheries"`,
		"**Fisheries**\\\nPeru will open its ports.":                                   `p "Fisheries"|p "Peru will open its ports."|strong "Fisheries"`,
		"Peru will pay.  \nChile will wait.":                                           `p "Peru will pay."|p "Chile will wait."`,
		"Peru will open  \nits ports.":                                                 `p "Peru will open its ports."`,
		"Peru and  \nChile will open their ports.":                                     `p "Peru and Chile will open their ports."`,
		"The ministers of trade and of finance met in Lima with  \nPeru in the chair.": `p "The ministers of trade and of finance met in Lima with Peru in the chair."`,
		"- **Ports**  \n  Peru will open them.\n- Last":                                `li 1 • "Ports"|li 1 "Peru will open them."|li 1 • "Last"|strong "Ports"`,
		"> One.  \n> **Two.**":                                                         `>p "One."|>p "Two."|strong "Two."`,
		"Ministry of Trade  \nLima":                                                    `p "Ministry of Trade"|p "Lima"`,
	} {
		diff(t, in, strings.ReplaceAll(strings.ReplaceAll(strings.TrimSpace(shown(load(t, "a.md", in).Body)), " \n", "\n"), "\n", "|"), want)
	}
}

func TestMarkdownMarks(t *testing.T) {
	for in, want := range map[string]string{
		"Peru will pay ~~ten~~ twelve.":   `p "Peru will pay ten twelve."|del "ten"`,
		"It takes 3~5 days, at most 7~9.": `p "It takes 3~5 days, at most 7~9."`,
		"~~not closed":                    `p "~~not closed"`,
		"In 2026<sup>3</sup> it paid 10<sup>6</sup> on the 5<sup>th</sup>.": `p "In 2026³ it paid 10⁶ on the 5th."`,
	} {
		diff(t, in, strings.ReplaceAll(strings.ReplaceAll(strings.TrimSpace(shown(load(t, "a.md", in).Body)), " \n", "\n"), "\n", "|"), want)
	}
}

func TestMarkdownNotes(t *testing.T) {
	for in, want := range map[string]string{
		"By 30 June 2026 [^a], it pays.[^2]\n\n[^2]: Or *later*.\n[^a]: Or earlier\n    by a week.\n\nThen.": `p "By 30 June 2026[1], it pays.[2]"|p "Then."|note 1 [1] "Or earlier by a week."|note 1 [2] "Or later."|em "later"`,
		"One[^1].\n\n[^1]: Foot.\n\n    Its second paragraph.\n\n    - an item\n":                            `p "One[1]."|note 1 [1] "Foot."|note 1 "Its second paragraph."|li 1 • "an item"`,
		"One[^1].\n\n[^1]: See[^2].\n[^2]: See[^1].\n[^3]: Never called.":                                    `p "One[1]."|note 1 [1] "See[2]."|note 1 [2] "See[1]."|note 1 [3] "Never called."`,
		"One[^gone].":                       `p "One[^gone]."`,
		"`a[^1]`\n\n~~~\n[^1]: code\n~~~\n": `p "a[^1]"|pre "[^1]: code"|mono "a[^1]"`,
		"[1]: https://x.example/\n\nSee[^n] [1].\n\n[^n]: A note.": `p "See[1] 1."|note 1 [1] "A note."|a "1" https://x.example/`,
	} {
		diff(t, in, strings.ReplaceAll(strings.ReplaceAll(strings.TrimSpace(shown(load(t, "a.md", in).Body)), " \n", "\n"), "\n", "|"), want)
	}
}

// Notes without end cost no more than their length.
func TestManyNotes(t *testing.T) {
	body := load(t, "a.md", strings.Repeat("[^1] ", 100_000)+"\n\n[^1]: "+strings.Repeat("line\n", 100_000)+strings.Repeat("[^1]: x\n", 10_000)).Body
	if n := len(body.Blocks); n < 2 {
		t.Errorf("%d blocks", n)
	}
	if body = load(t, "a.md", "One[^1].\n\n[^1]: "+strings.Repeat(">", 50_000)+" x").Body; len(body.Blocks) != 2 || body.Blocks[1].Quote > text.MaxNesting {
		t.Errorf("%d blocks", len(body.Blocks))
	}
}
