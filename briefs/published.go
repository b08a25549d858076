package briefs

import (
	"path"
	"regexp"
	"strconv"
	"strings"

	"attache/briefs/text"
	"attache/briefs/timex"
)

// dayInName finds a day in an address or a file name: 2025/12/30, 2025-12-30,
// 20251230. A longer run of digits or letters is an identifier.
var dayInName = regexp.MustCompile(`(?:^|[^0-9A-Za-z])((?:19|20)\d\d)([-/_.]?)(\d\d?)([-/_.]?)(\d\d?)(?:[^0-9]|$)`)

// published is an article's own date by the order of DOMAIN.md section 4, and
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
	case !a.Published.Date.IsZero():
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
	if p, ok := leadDate(d, times, now); ok {
		return p
	}
	if !a.FileTime.IsZero() {
		return Published{Date: a.FileTime, From: "file time", Confidence: 0.2}
	}
	return Published{}
}

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

// A date line is short and near the top.
const (
	topReach  = 1500 // bytes
	dateLine  = 90   // bytes of a line that a date may share with a few words
	headReach = 240  // bytes of a heading that ends with its date
	doneReach = 4    // blocks from the end in which a treaty's "Done at" stands
)

// issuing are the words that a page puts before its date, best first.
var issuing = []string{"published", "posted", "released", "issued", "date", "dated", "filed", "first published", "registration date", "updated", "last updated", "modified", "last modified"}

// leadSentences is how far into a report its lead reaches.
const leadSentences = 4

// leadDate is the day on which the lead's news was given out: "announced on 2
// June 2026". It is little, but more than the file's own time.
func leadDate(d *text.Doc, times []timex.Mention, now timex.Date) (Published, bool) {
	for i := range times {
		m := &times[i]
		if k := d.SentenceAt(m.Start); k < 0 || k >= leadSentences {
			break
		}
		if day, ok := fullDay(m); ok && !isAhead(day, now) && isGivenOut(d, m.First-1) {
			return Published{Date: day, From: "text", Confidence: 0.5, Words: m.Span}, true
		}
	}
	return Published{}, false
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

// dateInText is the full date that the text gives for itself: after a label,
// in the dateline, alone on a line near the top, or where a treaty was done.
func dateInText(d *text.Doc, times []timex.Mention, line dateline, now timex.Date) (Published, bool) {
	best, rank := Published{}, len(issuing)+3
	for i := range times {
		m := &times[i]
		day, ok := fullDay(m)
		if !ok || isAhead(day, now) {
			continue
		}
		k, confidence := rankOf(d, m, line)
		if k < rank {
			best, rank = Published{Date: day, From: "text", Confidence: confidence, Words: m.Span}, k
		}
	}
	return best, !best.Date.IsZero()
}

func fullDay(m *timex.Mention) (timex.Date, bool) {
	n := m.Named()
	return calendarDay(n.Year, n.Month, n.Day)
}

// rankOf is how well a full date stands for the article's own: low is good,
// beyond issuing's length it is none.
func rankOf(d *text.Doc, m *timex.Mention, line dateline) (rank int, confidence float64) {
	none := len(issuing) + 3
	s := d.Sentences[d.SentenceAt(m.Start)]
	b := &d.Blocks[s.Block]
	if m.Start-b.Start > headReach {
		return none, 0
	}
	before := strings.ToLower(d.Text[b.Start:m.Start])
	switch {
	case line.date != nil && line.date.Start == m.Start:
		return len(issuing), 0.95
	case strings.HasPrefix(before, "done at") && s.Block >= len(d.Blocks)-doneReach:
		return len(issuing) + 2, 0.8
	case !isDateLine(d, b, m):
		return none, 0
	}
	if k, ok := labelOf(before); ok {
		return k, 0.95
	}
	if strings.HasSuffix(b.Of(d.Text), ".") && m.End < b.End-1 || m.Phrase.Start < m.Start {
		return none, 0 // a sentence, or an appointment: "on 5 May 2026"
	}
	return len(issuing) + 1, 0.9
}

// isDateLine finds a short block near the top, or one that ends with its date.
func isDateLine(d *text.Doc, b *text.Block, m *timex.Mention) bool {
	return m.Start <= topReach && (b.Len() <= dateLine || b.Len() <= headReach && m.End == b.End)
}

// labelOf is which of issuing stands before a date.
func labelOf(before string) (int, bool) {
	for k, label := range issuing {
		if rest, ok := strings.CutPrefix(before, label); ok && len(rest) < 12 {
			return k, true
		}
		if strings.HasSuffix(strings.TrimRight(before, ": "), " "+label) {
			return k, true
		}
	}
	return 0, false
}
