package export

import (
	"strconv"
	"strings"

	"attache/briefs/commitments"
	"attache/briefs/dossier"
	"attache/ui/wording"
)

// dossierStyle is light whatever the browser prefers: the page is printed as it is
// read. Its inks keep a contrast of 4.5 to 1 on white.
const dossierStyle = `
:root{color-scheme:light}
*{box-sizing:border-box}
body{margin:0;background:#fff;color:#1c1c1c;font:15px/1.45 system-ui,-apple-system,"Segoe UI","Noto Sans","Noto Sans CJK KR","Noto Sans CJK SC",sans-serif}
main{max-width:62rem;margin:0 auto;padding:1.5rem 1.25rem 3rem}
h1{font-size:1.7rem;line-height:1.2;margin:0 0 .2rem}
h2{font-size:.82rem;letter-spacing:.04em;text-transform:uppercase;color:#005f87;margin:1.5rem 0 .35rem;padding-top:.45rem;border-top:1px solid #ccc}
p{margin:.2rem 0}
ul{list-style:none;margin:0;padding:0}
li{margin:.28rem 0;break-inside:avoid}
ul li{padding-left:1.35rem;text-indent:-1.35rem;overflow-wrap:anywhere}
a{color:#005f87;text-decoration:none}
a:hover,a:focus{text-decoration:underline}
.glyph{display:inline-block;width:1.35rem;text-indent:0;color:#005f87}
.when,.aside,.scope,.from,.more,.legend{color:#585858}
.passed .when{color:#8a2b00}
.columns{display:grid;grid-template-columns:1fr 1fr;gap:0 2rem}
figure{margin:1.5rem 0 0;break-inside:avoid}
svg{width:100%;height:auto;font:11px system-ui,-apple-system,"Segoe UI","Noto Sans",sans-serif}
table{border-collapse:collapse}
td,th{padding:.1rem .8rem .1rem 0;text-align:right;font-weight:normal}
th{color:#585858}
td:first-child,th:first-child{text-align:left}
ol{margin:0;padding-left:2rem}
ol li{overflow-wrap:anywhere}
ol li:target{background:#eaf3fa}
@media screen and (max-width:44rem){.columns{grid-template-columns:1fr}}
@page{size:A4;margin:14mm}
@media print{body{font-size:9pt;line-height:1.32}li{margin:.14rem 0}h1{font-size:1.5rem}main{max-width:none;padding:0}a{color:inherit}h2{break-after:avoid;margin:.6rem 0 .2rem;padding-top:.25rem}figure{margin-top:.7rem}.from a::after{content:" " attr(href);overflow-wrap:anywhere}}
`

// writeDossierHTML writes the page of a dossier.
func writeDossierHTML(out *strings.Builder, p *dossier.Page) {
	beginPage(out, wording.DossierTitle(p)+", as of "+wording.Date(p.AsOf), dossierStyle)
	m := &markup{out: out}
	m.element("h1", wording.DossierTitle(p))
	m.element("p", joined(wording.DossierScope(p)...), "class", "scope")
	out.WriteByte('\n')
	h := &webpage{markup: m, p: p}
	h.sections()
	h.chart()
	h.topics()
	h.sources()
	out.WriteString(endPage)
}

// webpage is a dossier as HTML.
type webpage struct {
	*markup
	p *dossier.Page
}

// sections writes them; those of the two parties stand side by side.
func (h *webpage) sections() {
	isBeside := false
	for k := range h.p.Sections {
		s := &h.p.Sections[k]
		switch {
		case s.Kind == dossier.Party && !isBeside:
			h.begin("div", "class", "columns")
		case s.Kind != dossier.Party && isBeside:
			h.line()
		}
		isBeside = s.Kind == dossier.Party
		h.section(s)
	}
	if isBeside {
		h.line()
	}
}

func (h *webpage) section(s *dossier.Section) {
	class := ""
	if s.Kind == dossier.Passed || s.Kind == dossier.JustPassed {
		class = "passed"
	}
	h.begin("section", "class", class)
	h.element("h2", wording.DossierHeading(h.p, s))
	if aside := wording.DossierAside(h.p, s); aside != "" {
		h.element("p", aside, "class", "aside")
	}
	if len(s.Items) > 0 {
		h.begin("ul")
		for _, at := range s.Items {
			h.item(s, &h.p.Items[at])
		}
		h.line()
	}
	if more := wording.DossierMore(h.p, s); more != "" {
		h.element("p", more, "class", "more")
	}
	h.line()
}

func (h *webpage) item(s *dossier.Section, i *dossier.Item) {
	h.begin("li")
	h.element("span", wording.Glyph(i.Firmness), "class", "glyph", "title", i.Firmness.String())
	h.element("strong", wording.DossierLine(i))
	tail := joined(append([]string{wording.DossierWho(h.p, s, i)}, wording.DossierWhen(h.p, s, i)...)...)
	h.out.WriteByte(' ')
	h.element("span", tail, "class", "when")
	h.out.WriteByte(' ')
	h.number(i)
	h.line()
}

// number leads to an item's quotation.
func (h *webpage) number(i *dossier.Item) {
	n := strconv.Itoa(i.Number)
	h.element("a", "["+n+"]", "href", "#s"+n)
}

func (h *webpage) topics() {
	if len(h.p.Topics) == 0 {
		return
	}
	h.begin("section")
	h.element("h2", "Open by topic")
	h.begin("table")
	h.begin("tr")
	for _, name := range []string{"Topic", "open", "■ legal", "● firm", "◐ repeat", "○ effort"} {
		h.element("th", name)
	}
	h.line()
	for k := range h.p.Topics {
		label, n, counts := wording.DossierTopic(&h.p.Topics[k])
		h.begin("tr")
		h.element("td", label)
		for _, n := range []int{n, counts[commitments.Legal], counts[commitments.Firm], counts[commitments.Repeat], counts[commitments.Effort]} {
			h.element("td", strconv.Itoa(n))
		}
		h.line()
	}
	h.end()
	h.line()
}

// sources are the quotations, in a list that numbers itself as the items do.
func (h *webpage) sources() {
	if len(h.p.Items) == 0 {
		return
	}
	h.begin("section")
	h.element("h2", "Sources")
	h.begin("ol")
	for k := range h.p.Items {
		i := &h.p.Items[k]
		h.begin("li", "id", "s"+strconv.Itoa(i.Number))
		h.words(quotation(i))
		h.out.WriteByte(' ')
		h.begin("span", "class", "from")
		if to := webAddress(i.URL()); to != "" {
			h.element("a", origins(i), "href", to, "rel", "noreferrer")
		} else {
			h.words(origins(i))
		}
		h.end()
		if report := evidence(i); report != "" {
			h.void("br")
			h.element("span", report, "class", "from")
		}
		h.line()
	}
	h.end()
	h.line()
}
