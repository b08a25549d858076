package wording

import (
	"slices"
	"strconv"
	"strings"

	"attache/briefs/dossier"
	"attache/briefs/ledger"
	"attache/briefs/timex"
	"attache/briefs/topics"
)

// DossierTitle names the two parties: "South Korea and China".
func DossierTitle(p *dossier.Page) string {
	return PartyName(p, p.Pair[0]) + " and " + PartyName(p, p.Pair[1])
}

// PartyName is a party's name on a page, its code where the name is not known.
func PartyName(p *dossier.Page, code string) string {
	if name := p.Names[code]; name != "" {
		return name
	}
	return code
}

// DossierScope says what a page rests on: "as of 12 Jan 2026", "21 briefs, 20 Dec
// 2015 – 30 Dec 2025", "38 commitments are open", and what is left out since it came
// later.
func DossierScope(p *dossier.Page) []string {
	known := counted(p.Briefs, "brief")
	if days := Interval(p.First, p.Last, timex.Day); !p.First.IsZero() {
		known += ", " + days
	}
	open := counted(p.Open, "commitment") + " open"
	out := []string{"as of " + Date(p.AsOf), known, open}
	if p.Later != (dossier.Later{}) {
		out = append(out, laterOf(p.Later))
	}
	return out
}

// laterOf says what is not on the page since it came after its day.
func laterOf(l dossier.Later) string {
	var parts []string
	if l.Briefs > 0 {
		parts = append(parts, counted(l.Briefs, "later brief"))
	}
	if l.Reports > 0 {
		parts = append(parts, counted(l.Reports, "report")+" recorded later")
	}
	verb := " are not in it"
	if l.Briefs+l.Reports == 1 {
		verb = " is not in it"
	}
	return strings.Join(parts, " and ") + verb
}

func counted(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return strconv.Itoa(n) + " " + noun + "s"
}

// The headings of a page's sections that need no more than their kind.
var dossierHeadings = map[dossier.Kind]string{
	dossier.Next: "Next 90 days", dossier.May: "May fall in the next 90 days", dossier.Together: "Together", dossier.Others: "Others, or not named",
	dossier.Depends: "Depends on something else", dossier.JustPassed: "Just passed", dossier.Faded: "Vague time, now over", dossier.Reported: "Reported", dossier.Ended: "Held until a day that is over",
}

// DossierHeading is the heading of a section: "They promised (China)", "Date passed,
// no report in 21 briefs (latest 30 Dec 2025)".
func DossierHeading(p *dossier.Page, s *dossier.Section) string {
	switch s.Kind {
	case dossier.New:
		return "New since " + Date(p.Since)
	case dossier.Passed:
		in := counted(p.Briefs, "brief")
		if !p.Last.IsZero() {
			in += " (latest " + Date(p.Last) + ")"
		}
		return "Date passed, no report in " + in
	case dossier.Party:
		name := PartyName(p, s.Party)
		switch p.Own {
		case "":
			return name + " promised"
		case s.Party:
			return "We promised (" + name + ")"
		}
		return "They promised (" + name + ")"
	}
	return dossierHeadings[s.Kind]
}

// DossierAside is what stands beside a section's heading: the changes since the
// page's day before, or that nothing stands there.
func DossierAside(p *dossier.Page, s *dossier.Section) string {
	switch {
	case s.Kind == dossier.New:
		return DossierNews(p)
	case s.All > 0:
		return ""
	case s.Kind == dossier.Next:
		return "nothing is due"
	}
	return "nothing that is open"
}

// DossierNews is what changed since the page's day before: "2 new · 3 told again ·
// 1 rescheduled"; "" where there was no day before.
func DossierNews(p *dossier.Page) string {
	if p.Since.IsZero() {
		return ""
	}
	var parts []string
	for _, part := range [...]struct {
		n    int
		what string
	}{{p.News.New, "new"}, {p.News.Again, "told again"}, {p.News.Moved, "rescheduled"}, {p.News.Reported, "reported on"}} {
		if part.n > 0 {
			parts = append(parts, strconv.Itoa(part.n)+" "+part.what)
		}
	}
	if parts == nil {
		return "nothing is new"
	}
	return strings.Join(parts, " · ")
}

// DossierLine is what an item promises, in the words of its quotation where it has
// no line.
func DossierLine(i *dossier.Item) string {
	for _, words := range [...]string{i.Line, i.Quote()} {
		if strings.TrimSpace(words) != "" {
			return words
		}
	}
	return "an act that is not named"
}

// DossierWho is who promises to whom, as far as the section does not say it.
func DossierWho(p *dossier.Page, s *dossier.Section, i *dossier.Item) string {
	isAlone := s.Kind == dossier.Party && len(i.By) == 1
	isBoth := s.Kind == dossier.Together && len(i.By) == 2
	if !isAlone && !isBoth {
		return Parties(i.By, i.To)
	}
	other := slices.DeleteFunc(slices.Clone(i.To), func(code string) bool { return slices.Contains(p.Pair[:], code) })
	if len(other) == 0 {
		return ""
	}
	return "→ " + Codes(i.To)
}

// DossierWhen is where an item's clock stands, what was reported of it, and how often
// it was told; and that it is new, where the section does not say it.
func DossierWhen(p *dossier.Page, s *dossier.Section, i *dossier.Item) []string {
	c, words := i.Reading()
	out := []string{ClockOf(&c, words, p.AsOf).String()}
	if reported := DossierReports(i); reported != "" {
		out = append(out, reported)
	}
	if i.Told > 1 {
		told := "told in " + counted(i.Told, "brief")
		if !i.First.IsZero() {
			told += " since " + Date(i.First)
		}
		out = append(out, told)
	}
	if i.IsNew && s.Kind != dossier.New {
		out = append(out, "new")
	}
	return out
}

// DossierReports is what was reported of an item last, with the date that it had
// before where it has another, and how often it was affirmed; "" where nothing was.
func DossierReports(i *dossier.Item) string {
	last, ok := i.Latest()
	if !ok {
		return ""
	}
	said := Outcome(last)
	affirmed := 0
	for _, o := range i.History {
		if o.Kind == ledger.Reaffirmed {
			affirmed++
		}
	}
	if affirmed > 1 || affirmed == 1 && last.Kind != ledger.Reaffirmed {
		said += ", affirmed " + strconv.Itoa(affirmed) + "×"
	}
	if d := i.Terms.Due(); i.Moved != nil && d != nil {
		if was := Due(*d, ""); was != "" {
			said += "; it was " + was
		}
	}
	return said
}

// DossierMore says how many of a section are folded away, and what prints them.
func DossierMore(p *dossier.Page, s *dossier.Section) string {
	if s.Folded() == 0 {
		return ""
	}
	pair := slices.Clone(p.Pair[:])
	slices.Sort(pair)
	return "and " + strconv.Itoa(s.Folded()) + " more: attache agenda --pair " + strings.Join(pair, "-")
}

// DossierTopics is what the open commitments are about, one topic each: "tariffs 3 (●2 ○1)".
func DossierTopics(p *dossier.Page) []string {
	parts := make([]string, len(p.Topics))
	for k := range p.Topics {
		label, n, counts := DossierTopic(&p.Topics[k])
		parts[k] = label + " " + strconv.Itoa(n) + " (" + counts.Glyphs() + ")"
	}
	return parts
}

// DossierTopic is a topic and how many open commitments are about it, by firmness.
func DossierTopic(t *dossier.Topic) (label string, count int, counts FirmnessCounts) {
	return topics.Label(t.ID), t.Count, FirmnessCounts(t.By)
}

// DossierSource is where an item's quotation stands: outlet and date.
func DossierSource(i *dossier.Item) []string {
	when := Dated(i.Brief.Published, i.Brief.DateFrom)
	if when == "" {
		when = "date not known"
	}
	if i.Brief.Source == "" {
		return []string{when}
	}
	return []string{i.Brief.Source, when}
}

// NoQuotation stands for a quotation that was not found again.
const NoQuotation = "the sentence was not found again"
