package export

import (
	"io"
	"strconv"
	"strings"

	"attache/briefs"
	"attache/briefs/commitments"
	"attache/briefs/timex"
	"attache/ui/wording"
)

// webpages writes one page for all briefs: of each its title, origin, a table of
// commitments, and under it their quotations by number.
type webpages struct {
	w    io.Writer
	asOf timex.Date
	some bool
}

// tableStyle is what the page of briefs has beside that of a dossier.
const tableStyle = `
article>table{width:100%;margin:.6rem 0}
article>table td,article>table th{text-align:left;vertical-align:top;padding:.25rem .8rem .25rem 0;border-bottom:1px solid #ddd;overflow-wrap:anywhere}
article+article{margin-top:2.5rem}
article{break-inside:auto}
`

func (p *webpages) Write(b *briefs.Brief, added *Added) error {
	var page strings.Builder
	p.head(&page)
	m := &markup{out: &page}
	m.begin("article")
	m.begin("h1")
	if to := webAddress(b.URL); to != "" {
		m.element("a", heading(b), "href", to, "rel", "noreferrer")
	} else {
		m.words(heading(b))
	}
	m.line()
	for _, line := range []string{origin(b), subject(b), place(b)} {
		if line != "" && line != heading(b) {
			m.element("p", line, "class", "scope")
			page.WriteByte('\n')
		}
	}
	for _, line := range added.About() {
		m.element("p", line)
	}
	p.commitments(m, b, added)
	m.line()
	_, err := io.WriteString(p.w, page.String())
	return err
}

// head begins the page before the first brief.
func (p *webpages) head(out *strings.Builder) {
	if p.some {
		return
	}
	p.some = true
	beginPage(out, "Briefs, as of "+wording.Date(p.asOf), dossierStyle+tableStyle)
}

// beginPage begins a page that holds all that it needs: no script, nothing that is
// fetched. Its policy has a browser refuse what it should not have. endPage ends it.
func beginPage(out *strings.Builder, title, style string) {
	m := &markup{out: out}
	out.WriteString("<!DOCTYPE html>\n")
	m.begin("html", "lang", "en")
	m.begin("head")
	m.void("meta", "charset", "utf-8")
	m.void("meta", "http-equiv", "Content-Security-Policy", "content", "default-src 'none'; style-src 'unsafe-inline'")
	m.void("meta", "name", "referrer", "content", "no-referrer")
	m.void("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
	m.element("title", title)
	out.WriteString("<style>" + style + "</style>")
	m.line()
	m.begin("body")
	m.begin("main")
}

const endPage = "</main></body></html>\n"

func (p *webpages) commitments(m *markup, b *briefs.Brief, added *Added) {
	if len(b.Commitments) == 0 {
		m.element("p", "No commitments found.", "class", "aside")
		return
	}
	m.element("h2", "Commitments as of "+wording.Date(p.asOf))
	m.begin("table")
	m.row("th", "#", "Who", "What", "Firmness", "When")
	for i := range b.Commitments {
		c := &b.Commitments[i]
		m.row("td", strconv.Itoa(i+1), wording.Parties(c.By, c.To), wording.Act(c, b.Body.Text), firmnessOf(c), wording.ClockOf(c, b.Body.Text, p.asOf).String())
	}
	m.line()
	m.element("h2", "Quotations")
	m.begin("ol")
	for i := range b.Commitments {
		m.begin("li")
		m.words("“" + b.Commitments[i].Of(b.Body.Text) + "”")
		for _, line := range added.Lines(&b.Commitments[i]) {
			m.void("br")
			m.words(line)
		}
		m.end()
		m.out.WriteByte('\n')
	}
	m.line()
}

// firmnessOf is a commitment's firmness with its glyph, and whether it is a promise
// not to do something.
func firmnessOf(c *commitments.Commitment) string {
	words := wording.Glyph(c.Firmness) + " " + c.Firmness.String()
	if c.Negative {
		words += ", not to"
	}
	return words
}

// row writes a row of a table.
func (m *markup) row(cell string, all ...string) {
	m.begin("tr")
	for _, words := range all {
		m.element(cell, words)
	}
	m.line()
}

func (p *webpages) Close() error {
	var page strings.Builder
	p.head(&page)
	page.WriteString(endPage)
	_, err := io.WriteString(p.w, page.String())
	return err
}
