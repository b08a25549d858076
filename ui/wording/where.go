package wording

import (
	"cmp"
	"strings"

	"attache/briefs"
)

// Where is what a brief is cited by: title, source, date and address.
func Where(b *briefs.Brief) string { return where(b, b.URL) }

// WhereReported is the same for an outcome, with the brief's id where it has no address, by
// which it is found again.
func WhereReported(b *briefs.Brief) string { return where(b, cmp.Or(b.URL, "brief "+b.ID)) }

func where(b *briefs.Brief, at string) string {
	var parts []string
	for _, s := range []string{strings.TrimRight(b.Heading(), "."), b.Source, Dated(b.Published.Date, b.Published.From), at} {
		if s != "" {
			parts = append(parts, s)
		}
	}
	return strings.Join(parts, ", ")
}
