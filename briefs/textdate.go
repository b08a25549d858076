package briefs

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"attache/briefs/text"
	"attache/briefs/timex"
)

// A date line is short and near the top, or at the foot.
const (
	topReach    = 1500 // bytes
	dateLine    = 90   // bytes of a line that a date may share with a few words
	headReach   = 240  // bytes of a heading that ends with its date
	doneReach   = 4    // blocks from the end in which a treaty's "Done at" stands
	footReach   = 6    // blocks from the end in which a line with place and date stands
	captionHigh = 3    // blocks from the top in which a picture's caption stands
)

// The ranks of what is no label, after those of issuing.
const (
	rankOpening = iota + 100 // a dateline, or a date that heads its report
	rankLine                 // alone on a line
	rankDone                 // where a treaty was done
	rankFoot                 // with a place at the foot
	rankListed               // behind a bare label in a list or a table
	rankCaption              // in a picture's caption
	noRank
)

// dateInText is the full date that the text gives for itself: after a label,
// in the dateline or at the head of the report, alone on a line near the top, at
// the foot, or in a caption. A date of a table, a list or a law is none.
func dateInText(d *text.Doc, times []timex.Mention, line dateline, now timex.Date) (Published, bool) {
	best, rank := Published{}, noRank
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

// fullDay is the day that a mention names with its year, of a run of days the
// last.
func fullDay(m *timex.Mention) (timex.Date, bool) {
	n := m.Ends()
	return calendarDay(n.Year, n.Month, n.Day)
}

// rankOf is how well a full date stands for the article's own: low is good,
// noRank is not at all.
func rankOf(d *text.Doc, m *timex.Mention, line dateline) (rank int, confidence float64) {
	s := d.Sentences[d.SentenceAt(m.Start)]
	b := &d.Blocks[s.Block]
	if m.Start-b.Start > headReach {
		return noRank, 0
	}
	before := strings.ToLower(d.Text[b.Start:m.Start])
	if k, ok := labelOf(before); ok && (isDateLine(b, m) || isFoot(d, s.Block) && b.Len() <= dateLine) {
		return rankOfLabel(d, s.Block, k)
	}
	if isListed(b) || m.IsNaming() {
		return noRank, 0
	}
	return rankOfPlace(d, m, line, before)
}

// rankOfLabel is the rank of a date behind a label in a block.
func rankOfLabel(d *text.Doc, block, label int) (rank int, confidence float64) {
	l := &issuing[label]
	switch {
	case l.own:
		return label, l.sure
	case isOfEvent(d, block):
		return noRank, 0
	case isListed(&d.Blocks[block]):
		return rankListed, 0.6
	}
	return label, l.sure
}

// rankOfPlace is the rank that a date has by where it stands.
func rankOfPlace(d *text.Doc, m *timex.Mention, line dateline, before string) (rank int, confidence float64) {
	k := d.Sentences[d.SentenceAt(m.Start)].Block
	b := &d.Blocks[k]
	switch {
	case line.date != nil && line.date.Start == m.Start:
		return rankOpening, 0.95
	case strings.HasPrefix(before, "done at") && k >= len(d.Blocks)-doneReach:
		return rankDone, 0.8
	case m.Start <= topReach && isOpening(d, b, m):
		return rankOpening, 0.9
	case isDateLine(b, m) && isAlone(d, b, m):
		return rankLine, 0.9
	case isFoot(d, k) && b.Len() <= dateLine && m.End >= b.End-1 && isPlaceName(before):
		return rankFoot, 0.85
	case k < captionHigh && isCaption(d.Text[m.End:b.End]):
		return rankCaption, 0.6
	}
	return noRank, 0
}

// isDateLine finds a short block near the top, or one that ends with its date.
func isDateLine(b *text.Block, m *timex.Mention) bool {
	return m.Start <= topReach && (b.Len() <= dateLine || b.Len() <= headReach && m.End == b.End)
}

// isAlone reports whether a date stands on its line as a date line's does, and
// not in a sentence, as an appointment or behind another's label: "on 5 May 2026",
// "Closing date: 5 May 2026".
func isAlone(d *text.Doc, b *text.Block, m *timex.Mention) bool {
	before := strings.ToLower(strings.TrimSpace(d.Text[b.Start:m.Start]))
	return m.Phrase.Start == m.Start && (m.End >= b.End-1 || !strings.HasSuffix(b.Of(d.Text), ".")) &&
		!isSentence(before) && !isOthersLabel(before)
}

func isFoot(d *text.Doc, block int) bool { return block >= len(d.Blocks)-footReach }

// isOpening finds a date that heads its report, with nothing before it but a
// remark in brackets: "2 MAY 2024: A delegation", "2025년 12월 30일 산업부는".
func isOpening(d *text.Doc, b *text.Block, m *timex.Mention) bool {
	before := strings.TrimSpace(d.Text[b.Start:m.Start])
	if before != "" && before != "(" && before != "[" && (!strings.ContainsRune("([【（", []rune(before)[0]) || !strings.HasSuffix(strings.TrimRight(before, "-–— "), closing(before))) {
		return false
	}
	if d.Tokens[m.Last-1].Kind == text.Glyph {
		return true
	}
	after := strings.TrimLeft(d.Text[m.End:b.End], " )]")
	for _, mark := range [...]string{":", "–", "—", "-", "|", "/"} {
		if strings.HasPrefix(after, mark) {
			return true
		}
	}
	return false
}

// closing is the bracket that closes the one at the head of s.
func closing(s string) string {
	switch []rune(s)[0] {
	case '(':
		return ")"
	case '[':
		return "]"
	case '【':
		return "】"
	}
	return "）"
}

// isPlaceName reports whether the words before a date are a place and no more:
// capitals, commas, brackets.
func isPlaceName(before string) bool {
	words := strings.FieldsFunc(before, func(r rune) bool { return !unicode.IsLetter(r) && r != '.' && r != '\'' && r != '-' })
	if len(words) == 0 || len(words) > 5 || !strings.HasSuffix(strings.TrimSpace(before), ",") {
		return false
	}
	for _, w := range words {
		switch w {
		case "on", "in", "by", "and", "at", "from", "until", "is", "was", "the", "to":
			return false
		}
	}
	return true
}

// credits are how a picture's source is told, by what all of some hold: most lines hold
// none of it.
var credits = []struct {
	holds string
	words []string
}{
	{"(", []string{"(photo", "(pic", "(image", "(courtesy", "(file photo", "(handout", "(credit"}},
	{"[", []string{"[photo", "[credit", "[courtesy", "[image", "[handout"}},
	{"/", []string{"/photo", "/ afp", "reuters/", "/yonhap", "/ yonhap", "/reuters", "/afp", "/xinhua", "/file photo"}},
	{"photo", []string{"photo:", "photo by", "photo courtesy", "ap photo", "afp photo"}},
	{"getty images", []string{"getty images"}},
	{"credit:", []string{"credit:"}},
}

// isCaption reports whether a picture's credit follows.
func isCaption(after string) bool { return len(after) <= dateLine && hasCredit(after) }

// IsTopMatter reports whether a line is a byline, the caption of a picture with its
// credit, or a word to those who print it: it stands above a report and is no title of
// it.
func IsTopMatter(words string) bool {
	return strings.HasPrefix(words, "By ") && len(strings.Fields(words)) <= bylineWords+1 || hasCredit(words) || isForPrinters(words)
}

// isForPrinters reports whether a line tells editors what they may do with a text.
func isForPrinters(words string) bool {
	words = strings.ToLower(words)
	return slices.ContainsFunc([]string{"check against delivery", "for immediate release", "embargoed until", "strictly embargoed"}, func(w string) bool { return strings.Contains(words, w) })
}

// hasCredit reports whether words tell where a picture comes from.
func hasCredit(words string) bool {
	words = strings.ToLower(words)
	for _, c := range credits {
		if strings.Contains(words, c.holds) && slices.ContainsFunc(c.words, func(w string) bool { return strings.Contains(words, w) }) {
			return true
		}
	}
	return false
}

// dateLabels may lose the blank before their date: "Date posted2024-06-11",
// "Published11 June 2024".
var dateLabels = []string{"dated", "date", "posted", "published", "released", "issued", "updated", "created", "on"}

// labelsBy is the labels by their first letter.
var labelsBy = func() (by [26][]string) {
	for _, l := range dateLabels {
		by[l[0]-'a'] = append(by[l[0]-'a'], l)
	}
	return by
}()

// isDateAlone reports whether a heading holds nothing but the day of the text and its label: it is no title.
func isDateAlone(heading, day string) bool {
	before, after, found := strings.Cut(heading, day)
	if !found || day == "" {
		return false
	}
	isMark := func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }
	label := strings.ToLower(strings.TrimFunc(before, isMark))
	return strings.TrimFunc(after, isMark) == "" && (label == "" || slices.Contains(dateLabels, label))
}

// glued is a date right behind its label.
var glued = regexp.MustCompile(`(?i)^(?:(\d{4})[-/.](\d\d?)[-/.](\d\d?)|(\d\d?) ([a-z]{3,9})\.? (\d{4})|(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)([a-z]*)\.? (\d\d?), (\d{4}))\b`)

// findGlued is where a label and the date glued to it begin, and the groups of the
// date from there.
func findGlued(d *text.Doc) (int, []int) {
	top := d.Text[:min(len(d.Text), topReach)]
	for k := range d.Tokens {
		i := int(d.Tokens[k].Start)
		if i >= len(top) {
			break
		}
		letter := top[i] | 0x20 - 'a'
		if letter >= 26 || i > 0 && isWordByte(top[i-1]) {
			continue
		}
		for _, l := range labelsBy[letter] {
			end := i + len(l)
			if end >= len(top) || !isWordByte(top[end]) || !strings.EqualFold(top[i:end], l) {
				continue
			}
			if m := glued.FindStringSubmatchIndex(top[end:]); m != nil {
				for k := range m {
					if m[k] >= 0 {
						m[k] += end
					}
				}
				return i, m
			}
		}
	}
	return 0, nil
}

func isWordByte(b byte) bool {
	return b == '_' || '0' <= b && b <= '9' || 'a' <= b|0x20 && b|0x20 <= 'z'
}

// gluedDate is a date near the top that is glued to its label.
func gluedDate(d *text.Doc, now timex.Date) (Published, bool) {
	start, m := findGlued(d)
	if m == nil {
		return Published{}, false
	}
	at := func(k int) string {
		if m[2*k] < 0 {
			return ""
		}
		return d.Text[m[2*k]:m[2*k+1]]
	}
	number := func(k int) int { n, _ := strconv.Atoi(at(k)); return n }
	y, month, dom := number(1), number(2), number(3)
	switch {
	case m[8] >= 0:
		y, month, dom = number(6), monthOf(at(5)), number(4)
	case m[14] >= 0:
		y, month, dom = number(10), monthOf(at(7)), number(9)
	}
	day, ok := calendarDay(y, month, dom)
	if !ok || isAhead(day, now) {
		return Published{}, false
	}
	return Published{Date: day, From: "text", Confidence: 0.9, Words: text.Span{Start: start, End: m[1]}}, true
}

// monthOf is the month whose name begins with the word's first three letters,
// 0 where there is none.
func monthOf(w string) int {
	const names = "janfebmaraprmayjunjulaugsepoctnovdec"
	if len(w) < 3 {
		return 0
	}
	i := strings.Index(names, strings.ToLower(w[:3]))
	if i < 0 || i%3 != 0 {
		return 0
	}
	return i/3 + 1
}
