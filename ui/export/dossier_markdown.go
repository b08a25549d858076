package export

import (
	"fmt"
	"strings"

	"attache/briefs/commitments"
	"attache/briefs/dossier"
	"attache/ui/wording"
)

// writeDossierMarkdown writes a page whose numbers are footnotes: each leads to its
// quotation.
func writeDossierMarkdown(out *strings.Builder, p *dossier.Page) {
	fmt.Fprintf(out, "# %s\n\n%s\n", marked(wording.DossierTitle(p)), marked(joined(wording.DossierScope(p)...)))
	for k := range p.Sections {
		s := &p.Sections[k]
		fmt.Fprintf(out, "\n## %s\n\n", marked(wording.DossierHeading(p, s)))
		if aside := wording.DossierAside(p, s); aside != "" {
			fmt.Fprintf(out, "%s\n", marked(aside))
			if len(s.Items) > 0 {
				out.WriteByte('\n')
			}
		}
		for _, at := range s.Items {
			i := &p.Items[at]
			tail := joined(append([]string{wording.DossierWho(p, s, i)}, wording.DossierWhen(p, s, i)...)...)
			fmt.Fprintf(out, "- %s **%s** — %s · %s[^%d]\n", wording.Glyph(i.Firmness), marked(wording.DossierLine(i)), marked(tail), i.Firmness, i.Number)
		}
		if more := wording.DossierMore(p, s); more != "" {
			fmt.Fprintf(out, "\n%s\n", marked(more))
		}
	}
	topicsMarkdown(out, p)
	if len(p.Items) > 0 {
		out.WriteString("\n## Sources\n\n")
	}
	for k := range p.Items {
		i := &p.Items[k]
		fmt.Fprintf(out, "[^%d]: %s %s", i.Number, marked(quotation(i)), marked(origins(i)))
		if to := webAddress(i.URL()); to != "" {
			fmt.Fprintf(out, " <%s>", to)
		}
		if report := evidence(i); report != "" {
			fmt.Fprintf(out, " %s", marked(report))
		}
		out.WriteByte('\n')
	}
}

func topicsMarkdown(out *strings.Builder, p *dossier.Page) {
	if len(p.Topics) == 0 {
		return
	}
	out.WriteString("\n## Open by topic\n\n| Topic | Open | ■ legal | ● firm | ◐ repeat | ○ effort |\n|---|--:|--:|--:|--:|--:|\n")
	for k := range p.Topics {
		label, n, counts := wording.DossierTopic(&p.Topics[k])
		fmt.Fprintf(out, "| %s | %d | %d | %d | %d | %d |\n", marked(label), n,
			counts[commitments.Legal], counts[commitments.Firm], counts[commitments.Repeat], counts[commitments.Effort])
	}
}

// marked is s on one line as Markdown shows it unchanged.
func marked(s string) string { return literal(oneLine(s)) }
