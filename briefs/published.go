package briefs

import (
	"path"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"attache/briefs/text"
	"attache/briefs/timex"
)

// dayInName finds a day in an address or a file name: 2025/12/30, 2025-12-30,
// 20251230. A longer run of digits or letters is an identifier.
var dayInName = regexp.MustCompile(`(?:^|[^0-9A-Za-z])((?:19|20)\d\d)([-/_.]?)(\d\d?)([-/_.]?)(\d\d?)(?:[^0-9]|$)`)

// published is an article's own date in the order of docs/domain.md ("The article's own day"), and
// its dateline where it has one. now is the last day it can be of; where that
// is unknown, a dateline without a year stays without a date.
func published(a *Article, d *text.Doc, times []timex.Mention, r *timex.Reader, now timex.Date) (Published, *Dateline) {
	line, filed := findDateline(d, times)
	p := publishedBy(a, d, times, line, now)
	if !filed {
		return p, nil
	}
	return p, &line.Dateline
}

func publishedBy(a *Article, d *text.Doc, times []timex.Mention, line dateline, now timex.Date) Published {
	switch {
	case !a.Given.IsZero():
		return Published{Date: a.Given, From: "user", Confidence: 1}
	case isSure(a.Published) && (a.Published.From != "text" || !isAhead(a.Published.Date, now)):
		return fromMetadata(a.Published)
	}
	if day, ok := dayIn(a.URL, now); ok {
		return Published{Date: day, From: "url", Confidence: 0.9}
	}
	if day, ok := dayIn(path.Base(strings.ReplaceAll(a.Path, `\`, "/")), now); ok {
		return Published{Date: day, From: "filename", Confidence: 0.85}
	}
	if p, ok := dateInText(d, times, line, now); ok {
		return p
	}
	if line.date != nil && line.date.Named().Year == 0 && !now.IsZero() {
		if p, ok := yearOf(d, times, line, now); ok {
			return p
		}
	}
	if p, ok := gluedDate(d, now); ok {
		return p
	}
	if p, ok := leadDate(d, times, now); ok {
		return p
	}
	return byFile(a, now)
}

// byFile is the day that a page was changed, or that a document's information gives, else that of its file.
func byFile(a *Article, now timex.Date) Published {
	if p := a.Published; !p.Date.IsZero() && !isAhead(p.Date, now) {
		return p
	}
	if on := a.Made.On; !on.IsZero() && !isAhead(on, now) {
		return Published{Date: on, From: "document", Confidence: 0.5}
	}
	if !a.FileTime.IsZero() && (now.IsZero() || !a.FileTime.After(now)) {
		return Published{Date: a.FileTime, From: fileTime, Confidence: 0.2}
	}
	return Published{}
}

// fileTime is where a date is from that says when a file was copied, unpacked or
// fetched as often as when its words were written: a last resort.
const fileTime = "file time"

// doubt makes the days that are counted from the article's own as unsure as it
// is. What the text itself gives a day to count from keeps it.
func doubt(b *Brief) {
	if b.Published.Date.IsZero() {
		return
	}
	for i := range b.Dates {
		b.doubtDue(&b.Dates[i].Due)
	}
	for i := range b.Commitments {
		if c := &b.Commitments[i]; c.Due != nil && !c.IsCountedFromText() {
			b.doubtDue(c.Due)
		}
	}
}

func (b *Brief) doubtDue(d *timex.Due) {
	if d.Basis != timex.Explicit && !b.countsFromDay(d) {
		d.Confidence = min(d.Confidence, b.Published.Confidence)
	}
}

// countsFromDay reports whether a time counts from a day that its own words give:
// "within 45 days of 1 May 2026".
func (b *Brief) countsFromDay(d *timex.Due) bool {
	return d.Basis == timex.ByEvent && slices.ContainsFunc(b.Dates, func(e timex.Expr) bool {
		return d.Span.Start < e.Start && e.End <= d.Span.End && e.Due.Basis == timex.Explicit && !e.To.IsZero()
	})
}

// isSure reports whether a document says when it was published, and not only
// when it was changed.
func isSure(p Published) bool {
	return !p.Date.IsZero() && (p.Confidence == 0 || p.Confidence >= sureOfItself)
}

// sureOfItself is the confidence under which a date of the metadata gives way to
// any other.
const sureOfItself = 0.6

func fromMetadata(p Published) Published {
	if p.From == "" {
		p.From = "metadata"
	}
	if p.Confidence == 0 {
		p.Confidence = 0.95
	}
	return p
}

// dayIn is the day that an address or a file name holds.
func dayIn(name string, now timex.Date) (timex.Date, bool) {
	for _, m := range dayInName.FindAllStringSubmatch(name, -1) {
		if m[2] != m[4] || m[2] == "" && len(m[3])+len(m[5]) != 4 {
			continue
		}
		y, _ := strconv.Atoi(m[1])
		month, _ := strconv.Atoi(m[3])
		dom, _ := strconv.Atoi(m[5])
		if day, ok := calendarDay(y, month, dom); ok && !isAhead(day, now) {
			return day, true
		}
	}
	return timex.Date{}, false
}

func calendarDay(y, m, d int) (timex.Date, bool) {
	if y < 1000 || m < 1 || m > 12 || d < 1 || d > timex.DaysIn(y, m) {
		return timex.Date{}, false
	}
	return timex.On(y, m, d), true
}

// isAhead allows a day's difference between the clocks of writer and reader.
func isAhead(day, now timex.Date) bool { return !now.IsZero() && day.After(now.AddDays(1)) }

// leadSentences is how far into a report its lead reaches.
const leadSentences = 4

// leadDate is the day on which the lead's news was given out or took place:
// "announced on 2 June 2026", "On June 2nd, 2026, the council met". It is
// little, but more than the file's own time.
func leadDate(d *text.Doc, times []timex.Mention, now timex.Date) (Published, bool) {
	for i := range times {
		m := &times[i]
		if k := d.SentenceAt(m.Start); k < 0 || k >= leadSentences {
			break
		}
		if day, ok := fullDay(m); ok && !isAhead(day, now) && !m.IsNaming() && (isGivenOut(d, m.First-1) || opensLead(d, m)) {
			return Published{Date: day, From: "text", Confidence: 0.5, Words: m.Span}, true
		}
	}
	return Published{}, false
}

// opensLead finds "On June 2nd, 2026, the council met".
func opensLead(d *text.Doc, m *timex.Mention) bool {
	s := d.Sentences[d.SentenceAt(m.Start)]
	return m.Past && m.First == s.First && m.Phrase.Start < m.Start && d.Blocks[s.Block].Kind == text.Paragraph
}

// isGivenOut reports whether token i is a verb by which news is given out.
func isGivenOut(d *text.Doc, i int) bool {
	if i < 0 {
		return false
	}
	for k := i; k >= max(0, i-6) && d.Tokens[k].Kind == text.Word; k-- {
		switch d.Tokens[k].Of(d.Text) {
		case "announced", "said", "issued", "released", "published", "stated", "reported":
			return k == i || d.Tokens[k].Of(d.Text) == "issued" || d.Tokens[k].Of(d.Text) == "released"
		case "out":
			return k > 0 && d.Tokens[k-1].Of(d.Text) == "put"
		}
	}
	return false
}
