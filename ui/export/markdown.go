package export

import (
	"fmt"
	"io"
	"strings"

	"attache/briefs"
	"attache/briefs/timex"
	"attache/ui/wording"
)

// pages writes a page for each brief: title, origin, a table of commitments,
// and under it their quotations by number.
type pages struct {
	w    io.Writer
	asOf timex.Date
	some bool
}

func (p *pages) Write(b *briefs.Brief, added *Added) error {
	var page strings.Builder
	if p.some {
		page.WriteString("\n---\n\n")
	}
	p.some = true
	fmt.Fprintf(&page, "# %s\n\n", literal(heading(b)))
	for _, line := range []string{origin(b), subject(b), place(b)} {
		if line != "" && line != heading(b) {
			fmt.Fprintf(&page, "%s\n\n", literal(line))
		}
	}
	for _, line := range added.About() {
		fmt.Fprintf(&page, "%s\n\n", literal(line))
	}
	p.commitments(&page, b, added)
	_, err := io.WriteString(p.w, page.String())
	return err
}

func (p *pages) commitments(page *strings.Builder, b *briefs.Brief, added *Added) {
	if len(b.Commitments) == 0 {
		page.WriteString("No commitments found.\n")
		return
	}
	fmt.Fprintf(page, "## Commitments as of %s\n\n", wording.Date(p.asOf))
	page.WriteString("| # | Who | What | Firmness | When |\n|--:|---|---|---|---|\n")
	var notes []string
	for i := range b.Commitments {
		c := &b.Commitments[i]
		when := wording.ClockOf(c, b.Body.Text, p.asOf)
		fmt.Fprintf(page, "| %d | %s | %s | %s | %s |\n", i+1, literal(oneLine(wording.Parties(c.By, c.To))),
			literal(oneLine(wording.Act(c, b.Body.Text))), c.Firmness, literal(oneLine(when.String())))
		for _, line := range added.Lines(c) {
			notes = append(notes, fmt.Sprintf("- %d: %s\n", i+1, literal(line)))
		}
	}
	if len(notes) > 0 {
		page.WriteString("\n## What became of them\n\n" + strings.Join(notes, ""))
	}
	page.WriteString("\n## Quotations\n\n")
	for i := range b.Commitments {
		fmt.Fprintf(page, "%d. “%s”\n", i+1, literal(oneLine(b.Commitments[i].Of(b.Body.Text))))
	}
}

func (p *pages) Close() error { return nil }

var markdownMarks = strings.NewReplacer(
	`\`, `\\`, "`", "\\`", `*`, `\*`, `_`, `\_`, `[`, `\[`, `]`, `\]`, `<`, `\<`, `>`, `\>`, `|`, `\|`, `&`, `\&`, `~`, `\~`, `#`, `\#`,
)

// literal is s as Markdown shows it unchanged, also where it begins a line.
func literal(s string) string {
	s = markdownMarks.Replace(s)
	digits := len(s) - len(strings.TrimLeft(s, "0123456789"))
	switch {
	case s == "":
	case strings.ContainsRune("-+=", rune(s[0])):
		s = `\` + s
	case digits > 0 && digits < len(s) && (s[digits] == '.' || s[digits] == ')'):
		s = s[:digits] + `\` + s[digits:]
	}
	return s
}
