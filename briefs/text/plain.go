package text

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Wires and mails are wrapped by hand at 60 to 80 columns; a line much longer
// is a paragraph of its own, a line much shorter ends one.
const (
	wrapLeast = 45 // the shortest line that can have been wrapped
	wrapMost  = 96 // the longest
	headMost  = 120
)

// brokenBullet is what a bullet became where its bytes were read in a wrong
// encoding.
const brokenBullet = "â¢"

// bullets begin an item when a blank follows.
const bullets = "-*•–‣▪◦·o"

// marker finds a bullet or a number at the start of a line, "- ", "• ", "1. ",
// "(a) ", "iv) ": the mark, and the byte where the item's words begin.
func marker(line string) (mark string, words int, ok bool) {
	begin := indentOf(line)
	end := begin
	for end < len(line) && line[end] != ' ' && end-begin <= 6 {
		end++
	}
	words = end
	for words < len(line) && line[words] == ' ' {
		words++
	}
	if mark = line[begin:end]; mark == "" || words == end || words == len(line) {
		return "", 0, false
	}
	return mark, words, isBullet(mark) || isOrdinal(mark)
}

func isBullet(mark string) bool {
	return utf8.RuneCountInString(mark) == 1 && strings.Contains(bullets, mark) || mark == brokenBullet
}

// isOrdinal is "1.", "12)", "(a)", "iv.": one or two digits, a letter up to h,
// or a small Roman number.
func isOrdinal(mark string) bool {
	core, open := strings.CutPrefix(mark, "(")
	if !strings.HasSuffix(core, ")") && (open || !strings.HasSuffix(core, ".")) {
		return false
	}
	core = strings.ToLower(core[:len(core)-1])
	switch {
	case core == "":
		return false
	case strings.Trim(core, "0123456789") == "":
		return len(core) <= 2
	case len(core) == 1 && core >= "a" && core <= "h":
		return true
	}
	return len(core) <= 4 && strings.Trim(core, "ivx") == ""
}

// Plain lays out plain text: paragraphs wrapped by hand become one line each,
// bullets and numbered lines become items, and short lines that end without a
// full stop and stand alone become headings.
func Plain(raw string) Body {
	clean, hidden := Clean(raw)
	p := plain{}
	for rest, more := clean, true; more; {
		var line string
		line, rest, more = strings.Cut(rest, "\n")
		p.line(line)
	}
	p.chunkEnd()
	body := p.b.Body()
	body.Hidden += hidden
	return body
}

// plain collects lines up to a blank one and then lays them out together.
type plain struct {
	b     Builder
	lines []string
}

func (p *plain) line(s string) {
	if s = strings.TrimRight(s, " "); s == "" {
		p.chunkEnd()
		return
	}
	p.lines = append(p.lines, s)
}

func (p *plain) chunkEnd() {
	if len(p.lines) == 0 {
		return
	}
	atTop := len(p.b.body.Blocks) == 0 && (!p.b.open || p.b.block.Kind == Heading)
	if atTop && isHead(p.lines) {
		for _, part := range headParts(p.lines) {
			p.paragraph(part, isHeadline(part))
		}
	} else {
		for _, para := range paragraphs(p.lines) {
			p.paragraph(para, len(p.lines) == len(para))
		}
	}
	p.lines = p.lines[:0]
}

// isHeadline reports whether a part of a head is a title, and no byline, date
// or number.
func isHeadline(part []string) bool {
	return !strings.HasPrefix(part[0], "By ") && !strings.ContainsAny(strings.Join(part, ""), "0123456789")
}

// headLines is how many lines a text's head has at the most: title, place and
// date, byline, reference.
const headLines = 5

// isHead reports whether the first lines of a text are its head and no body:
// few, short, and none ends like a sentence or leads to a list.
func isHead(lines []string) bool {
	if len(lines) < 2 || len(lines) > headLines {
		return false
	}
	for _, l := range lines {
		if _, _, ok := item(l); ok || utf8.RuneCountInString(l) > headMost || l == "" || strings.IndexByte(".,:;-", l[len(l)-1]) >= 0 {
			return false
		}
	}
	return true
}

// headParts divides a head: a line that begins with a capital or a digit is a
// part of its own, unless the one before breaks off inside a phrase.
func headParts(lines []string) [][]string {
	var out [][]string
	start := 0
	for i := 1; i <= len(lines); i++ {
		if i < len(lines) && !opensPart(lines[i-1], lines[i]) {
			continue
		}
		out = append(out, lines[start:i:i])
		start = i
	}
	return out
}

func opensPart(before, line string) bool {
	r, _ := utf8.DecodeRuneInString(strings.TrimSpace(line))
	if unicode.IsLower(r) {
		return false
	}
	last := strings.ToLower(before[strings.LastIndexByte(before, ' ')+1:])
	switch last {
	case "of", "the", "and", "to", "in", "for", "with", "on", "a", "an", "by", "at", "from", "as", "over", "under", "between":
		return false
	}
	return true
}

// paragraph lays out lines that belong together; alone says that blank lines
// stand around them.
func (p *plain) paragraph(lines []string, alone bool) {
	if mark, words, ok := item(lines[0]); ok {
		p.b.Begin(Block{Kind: Item, Level: 1, Marker: bullet(mark)})
		lines[0] = lines[0][words:]
	} else if p.isHeading(lines, alone) {
		level := 2
		if len(p.b.body.Blocks) == 0 && !p.b.open {
			level = 1
		}
		p.b.Begin(Block{Kind: Heading, Level: level})
	} else {
		p.b.Begin(Block{Kind: Paragraph})
	}
	for i, line := range lines {
		if i > 0 && !splitWord(lines[i-1], line) {
			p.b.Write(" ")
		}
		p.b.Write(strings.TrimSpace(line))
	}
}

// isHeading takes the first short line of a text for its title, and later ones
// that stand alone and do not end like a sentence for headings.
func (p *plain) isHeading(lines []string, alone bool) bool {
	isFirst := len(p.b.body.Blocks) == 0 && !p.b.open
	if !isFirst && (len(lines) > 1 || !alone) || len(lines) > 3 || len(lines) > 1 && strings.HasSuffix(lines[0], ":") {
		return false
	}
	n := 0
	for _, l := range lines {
		n += utf8.RuneCountInString(l)
	}
	if n > headMost || isInSentence(lines) {
		return false
	}
	return !isFirst || len(lines) == 1 || n < headMost
}

// isInSentence reports whether lines begin or end as those of a sentence do.
func isInSentence(lines []string) bool {
	begin, _ := utf8.DecodeRuneInString(strings.TrimSpace(lines[0]))
	last := withoutNote(strings.TrimSpace(lines[len(lines)-1]))
	end, _ := utf8.DecodeLastRuneInString(last)
	return unicode.IsLower(begin) || strings.ContainsRune(".:;,!\"”)。", end) && !strings.HasSuffix(last, "U.S.")
}

// withoutNote is a line without the number of a footnote at its end: "laws.[6]".
func withoutNote(line string) string {
	if i := strings.LastIndexByte(line, '['); i > 0 && strings.HasSuffix(line, "]") && strings.Trim(line[i+1:len(line)-1], "0123456789") == "" {
		return strings.TrimSpace(line[:i])
	}
	return line
}

// item is marker without what only looks like one: dashes inside running text,
// a letter "o" that is a word.
func item(line string) (mark string, words int, ok bool) {
	if mark, words, ok = marker(line); !ok {
		return "", 0, false
	}
	switch mark {
	case "o":
		r, _ := utf8.DecodeRuneInString(line[words:])
		ok = unicode.IsUpper(r) || indentOf(line) > 0
	case "-", "–":
		ok = !strings.HasPrefix(line[words:], "-")
	}
	return mark, words, ok
}

func bullet(mark string) string {
	switch mark {
	case "-", "*", "–", "·", "o", "‣", "▪", "◦", brokenBullet:
		return "•"
	}
	return mark
}

// splitWord reports whether a word was cut by the line break: "bi-" / "lateral".
func splitWord(before, after string) bool {
	a, _ := utf8.DecodeRuneInString(strings.TrimSpace(after))
	return strings.HasSuffix(before, "-") && !strings.HasSuffix(before, " -") && !strings.HasSuffix(before, "--") && unicode.IsLower(a)
}

// paragraphs divides the lines between two blank ones.
func paragraphs(lines []string) [][]string {
	width, margin := wrapWidth(lines), marginOf(lines)
	var out [][]string
	start := 0
	for i := 1; i <= len(lines); i++ {
		if i < len(lines) && continues(lines[start:i], lines[i], width, margin) {
			continue
		}
		out = append(out, lines[start:i:i])
		start = i
	}
	return out
}

// wrapWidth is the column the lines were wrapped at, 0 when they were not.
func wrapWidth(lines []string) int {
	longest, wrapped := 0, 0
	for _, l := range lines {
		n := utf8.RuneCountInString(l)
		if n > wrapMost {
			return 0
		}
		longest = max(longest, n)
		if n >= wrapLeast {
			wrapped++
		}
	}
	if longest < wrapLeast || wrapped == 0 {
		return 0
	}
	return longest
}

// marginOf is the indent that the lines share.
func marginOf(lines []string) int {
	margin := indentOf(lines[0])
	for _, l := range lines[1:] {
		margin = min(margin, indentOf(l))
	}
	return margin
}

// continues reports whether line goes on with the paragraph so far.
func continues(para []string, line string, width, margin int) bool {
	if _, _, ok := item(line); ok {
		return false
	}
	first, before := para[0], para[len(para)-1]
	indent := indentOf(line)
	if _, _, ok := marker(first); ok && indent > indentOf(first) {
		return true
	}
	if width == 0 { // a line too long to be wrapped stands among them
		n := utf8.RuneCountInString(before)
		return (wrapLeast <= n || endsOpen(before)) && n <= wrapMost && breaksOff(before, line)
	}
	// Newswire of the typewriter age indents the first line of a paragraph.
	opens := indent > indentOf(before) || len(para) == 1 && indent == indentOf(before)
	if indent >= margin+2 && opens {
		return false
	}
	if breaksOff(before, line) {
		return true
	}
	// A line with room left for the next word was ended on purpose.
	word, _, _ := strings.Cut(strings.TrimSpace(line), " ")
	return utf8.RuneCountInString(before)+1+utf8.RuneCountInString(word) > width-slack(width)
}

// breaksOff reports whether a line ends inside a sentence that the next one goes
// on with: wires lose an agency's name from a line and leave it short.
func breaksOff(before, line string) bool {
	r, _ := utf8.DecodeRuneInString(strings.TrimSpace(line))
	end, _ := utf8.DecodeLastRuneInString(before)
	if !unicode.IsLower(r) {
		return false
	}
	switch {
	case unicode.IsLetter(end), end == ',':
		return true
	case unicode.IsDigit(end), end == '%', end == ')':
		return utf8.RuneCountInString(before) >= proseLeast // and no row of figures
	}
	return false
}

// proseLeast is the shortest line that is no label or row of a list.
const proseLeast = 30

// endsOpen reports whether a line ends with a word that another must follow.
func endsOpen(before string) bool {
	if utf8.RuneCountInString(before) < proseLeast {
		return false
	}
	switch before[strings.LastIndexByte(before, ' ')+1:] {
	case "a", "an", "the", "of", "by", "to", "in", "on", "at", "for", "from", "with", "and", "or", "its", "their", "will", "than", "per":
		return true
	}
	return false
}

// slack is how much shorter than the widest line a wrapped line may be before
// it counts as ended on purpose: editors break early at long words and links.
func slack(width int) int { return width / 4 }

func indentOf(s string) int { return len(s) - len(strings.TrimLeft(s, " ")) }
