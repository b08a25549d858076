package export

import (
	"strings"

	"attache/briefs"
	"attache/briefs/sanitise"
	"attache/briefs/topics"
	"attache/ui/wording"
)

// heading is what the brief is called, or where it lies.
func heading(b *briefs.Brief) string {
	if title := oneLine(b.Heading()); title != "" {
		return title
	}
	return place(b)
}

// origin is where a brief comes from and how its date is known:
// "AJP · SEOUL · 30 Dec 2025 (dateline, year inferred)".
func origin(b *briefs.Brief) string {
	parts := []string{oneLine(b.Source)}
	if b.Dateline != nil {
		parts = append(parts, oneLine(b.Dateline.Place))
	}
	return joined(append(parts, wording.Published(b.Published))...)
}

// subject is the brief's pair and its three most telling topics.
func subject(b *briefs.Brief) string {
	parts := []string{wording.Pair(b.Pair)}
	for i := range min(len(b.Topics), 3) {
		parts = append(parts, topics.Label(b.Topics[i].ID))
	}
	return joined(parts...)
}

// place is where the article lies: its address, else its path.
func place(b *briefs.Brief) string {
	switch {
	case b.URL != "":
		return oneLine(b.URL)
	case b.Path == "-":
		return "standard input"
	}
	return oneLine(b.Path)
}

// joined is the parts that are not empty, with a dot between.
func joined(parts ...string) string {
	some := parts[:0]
	for _, p := range parts {
		if p != "" {
			some = append(some, p)
		}
	}
	return strings.Join(some, " · ")
}

// oneLine is s safe to show, on one line.
func oneLine(s string) string { return strings.Join(strings.Fields(sanitise.Line(s)), " ") }
