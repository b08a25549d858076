package text

import (
	"slices"
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
	titleMost = 200 // of the first line, where it stands alone: releases name all who met
)

// brokenBullet is what a bullet became where its bytes were read in a wrong
// encoding.
const brokenBullet = "â¢"

// bullets begin an item when a blank follows.
const bullets = "-*•–‣▪◦·o■□●○◆▶►➢➤✓✔❖"

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
// bullets and numbered lines become items, lines in columns become tables, and
// short lines that end without a full stop and stand alone become headings. Text in
// two columns is read column by column, the notes of its pages stand at the end, and
// a sentence goes on from one page to the next.
func Plain(raw string) Body {
	lines, hidden := linesOf(unglued(raw))
	lines = inColumns(lines)
	p := plain{all: lines, calls: callsIn(lines)}
	p.b.buf.Grow(len(raw))
	chunks := p.withoutNotes(chunksOf(lines))
	for i, c := range chunks {
		p.leads = i+1 < len(chunks) && chunks[i+1].broken && leadsOn(c, chunks[i+1])
		p.ends = i+1 == len(chunks)
		p.chunk(c)
	}
	for _, n := range p.notes {
		p.b.Begin(Block{Kind: Note, Level: 1, Marker: n.mark})
		p.write(n.lines)
	}
	body := p.b.Body()
	body.Hidden += hidden
	return body
}

// plain lays out chunks of lines.
type plain struct {
	b     Builder
	all   []string
	calls map[string]bool // the numbers of the notes that are called
	notes []plainNote     // that wait for the end
	words map[string]bool // of the whole text, made when a word is put together
	leads bool            // the sentence at the end of the chunk goes on in the next one
	goes  bool            // that at the end of the one before did
	ends  bool            // it is the text's last chunk
}

func (p *plain) chunk(c chunk) {
	lines := partedLines(c.lines)
	goesOn := p.goes && p.b.open && p.b.block.Kind != Heading
	p.goes = p.leads
	if p.table(lines) {
		p.goes = false
		return
	}
	atTop := len(p.b.body.Blocks) == 0 && (!p.b.open || p.b.block.Kind == Heading)
	if atTop && isHead(lines) {
		for _, part := range headParts(lines) {
			p.paragraph(part, isHeadline(part))
		}
	} else {
		for i, para := range paragraphs(lines) {
			if i == 0 && goesOn {
				p.join(para)
				continue
			}
			p.paragraph(para, len(lines) == len(para))
		}
	}
}

// join adds lines to the open paragraph.
func (p *plain) join(lines []string) {
	p.b.Write(" ")
	p.write(lines)
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
	p.write(lines)
}

// write puts lines together again, and words that were cut at a line's end.
func (p *plain) write(lines []string) {
	for i, line := range lines {
		words := strings.TrimSpace(line)
		isCut := i+1 < len(lines) && splitWord(line, lines[i+1])
		if isCut && startsSmall(lines[i+1]) && !p.keepsHyphen(words, lines[i+1]) {
			words = strings.TrimSuffix(words, "-")
		}
		p.b.Write(words)
		if i+1 < len(lines) && !isCut {
			p.b.Write(" ")
		}
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
	if n > mostOfHead(lines, isFirst && alone) || isInSentence(lines) || p.goesOn(lines, alone) {
		return false
	}
	return !isFirst || len(lines) == 1 || n < headMost
}

// mostOfHead is how many letters a heading of some lines may have.
func mostOfHead(lines []string, isFirst bool) int {
	if isFirst && len(lines) == 1 {
		return titleMost
	}
	return headMost
}

// goesOn reports whether lines are no heading by what stands around them: their sentence goes on in the next chunk, or
// they are the end of the text.
func (p *plain) goesOn(lines []string, alone bool) bool {
	return p.leads && alone || p.isCutShort(lines)
}

// storyWords are words of a report that headlines do without.
var storyWords = []string{" said ", " told ", " agreed ", " decided ", " pledged ", " promised ", " undertook ", " added "}

// storyOpeners begin a sentence of a report, and seldom a headline.
var storyOpeners = []string{"The two ", "The next ", "Both ", "They ", "He ", "She ", "It "}

// isCutShort reports whether the last line of a text is a sentence of its report that lost its full stop: a
// paragraph stands before it, and it tells a story as headlines do not.
func (p *plain) isCutShort(lines []string) bool {
	before := strings.TrimRight(p.b.buf.String(), closing+"’'`")
	if !p.ends || len(lines) != 1 || !p.b.open || p.b.block.Kind != Paragraph || !strings.HasSuffix(before, ".") {
		return false
	}
	line := strings.TrimSpace(lines[0])
	has := func(words string) bool { return strings.Contains(line, words) }
	opens := func(words string) bool { return strings.HasPrefix(line, words) }
	return slices.ContainsFunc(storyWords, has) || slices.ContainsFunc(storyOpeners, opens)
}

// isInSentence reports whether lines begin or end as those of a sentence do. What a
// bracket or a quotation mark closes at their end may be a part of a title: "Tea and
// machines (summary)".
func isInSentence(lines []string) bool {
	first := strings.TrimSpace(lines[0])
	begin, size := utf8.DecodeRuneInString(first)
	last := withoutNote(strings.TrimSpace(lines[len(lines)-1]))
	inner := strings.TrimRight(last, closing)
	if inner == "" || strings.ContainsRune(opening, begin) && (len(inner) < len(last) || startsSmall(first[size:])) {
		return true
	}
	end, _ := utf8.DecodeLastRuneInString(inner)
	return unicode.IsLower(begin) || strings.HasSuffix(inner, " and") || strings.HasSuffix(inner, " or") || strings.ContainsRune(".:;,!。", end) && !strings.HasSuffix(inner, "U.S.")
}

// What opens and closes what is said in passing or by another.
const (
	opening = "\"“「『(（"
	closing = "\"”」』)）"
)

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

// splitWord reports whether a word was cut by the line break: "bi-" / "lateral",
// "Asia-" / "Pacific".
func splitWord(before, after string) bool {
	a, _ := utf8.DecodeRuneInString(strings.TrimSpace(after))
	b, _ := utf8.DecodeLastRuneInString(strings.TrimSuffix(before, "-"))
	return strings.HasSuffix(before, "-") && (unicode.IsLetter(b) || unicode.IsDigit(b) && !unicode.IsLower(a)) && (unicode.IsLetter(a) || unicode.IsDigit(a))
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

// partedLines divides the lines of a copy that has run the paragraphs of a wire together, each two blanks behind the one
// before: where one ends and the next begins its line is longer than any that was wrapped. Others stay as they are.
func partedLines(lines []string) []string {
	var out []string
	long := 0
	for _, l := range lines {
		n := len(out)
		out = appendParts(out, l)
		if utf8.RuneCountInString(l) <= wrapMost {
			continue
		}
		long++
		if slices.ContainsFunc(out[n:], func(part string) bool { return utf8.RuneCountInString(part) > wrapMost }) {
			return lines
		}
	}
	if long == 0 || 2*long >= len(lines) {
		return lines
	}
	return out
}

// appendParts appends the parts of a line that two blanks divide behind the end of a sentence or a heading in capitals.
func appendParts(parts []string, line string) []string {
	for from := 0; ; {
		i := strings.Index(line[from:], "  ")
		if i < 0 {
			return append(parts, line)
		}
		head := strings.TrimSpace(line[:from+i])
		end := strings.TrimRight(head, closing)
		if end != "" && (strings.ContainsRune(".?!", rune(end[len(end)-1])) || isInCapitals(head)) {
			parts, line, from = append(parts, head), strings.TrimLeft(line[from+i:], " "), 0
			continue
		}
		from += i + 2
	}
}

// isInCapitals reports whether a line is set as a heading is that has no small letter.
func isInCapitals(l string) bool { return isTitled(l) && strings.ToUpper(l) == l }

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
	if longest >= wrapLeast && wrapped > 0 || isNarrow(lines) {
		return longest
	}
	return 0
}

// isNarrow reports whether short lines are those of a column: most go on in small
// letters from the one before.
func isNarrow(lines []string) bool {
	on := 0
	for i, l := range lines[1:] {
		if _, _, ok := item(l); !ok && startsSmall(l) && isOpen(lines[i]) {
			on++
		}
	}
	return len(lines) >= 3 && 2*on >= len(lines)-1
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
	switch {
	case splitWord(before, line):
		return true
	case len(para) == 1 && isTitled(before) && opensSentence(line):
		return false
	}
	if _, _, ok := marker(first); ok && indent > indentOf(first) {
		return true
	}
	return isWrapped(para, line, width, margin)
}

// isWrapped reports whether a line was broken off the one before for want of room.
func isWrapped(para []string, line string, width, margin int) bool {
	before, indent := para[len(para)-1], indentOf(line)
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

// titledLeast is how many letters a line in capitals has that is a heading and no
// name.
const titledLeast = 8

// isTitled reports whether a line is set as a heading is: all in capitals, or each
// word of some length with one, and no mark at its end.
func isTitled(l string) bool {
	l = strings.TrimSpace(l)
	if l == "" || strings.ContainsRune(".,;:-", rune(l[len(l)-1])) || utf8.RuneCountInString(l) > wrapMost {
		return false
	}
	letters, lower := 0, 0
	for _, r := range l {
		if unicode.IsLetter(r) {
			letters++
		}
		if unicode.IsLower(r) {
			lower++
		}
	}
	if lower == 0 {
		return letters >= titledLeast
	}
	words := strings.Fields(l)
	capitals := 0
	for _, w := range words {
		r, _ := utf8.DecodeRuneInString(w)
		switch {
		case unicode.IsUpper(r), unicode.IsDigit(r):
			capitals++
		case len(w) >= 5 || unicode.IsLetter(r) && !isSmall[w]:
			return false
		}
	}
	return capitals >= 2 && len(words) <= 12
}

// isSmall are words that a heading leaves without a capital.
var isSmall = set("of the and to in for with on a an by at from as or & its")

// opensSentence reports whether a line begins as a sentence does that is no
// heading.
func opensSentence(l string) bool {
	words := strings.Fields(l)
	if len(words) < 4 {
		return false
	}
	r, _ := utf8.DecodeRuneInString(words[0])
	small := 0
	for _, w := range words[1:] {
		if f, _ := utf8.DecodeRuneInString(w); unicode.IsLower(f) && !isSmall[w] {
			small++
		}
	}
	return unicode.IsUpper(r) && small >= 2 && openers[strings.ToLower(words[0])]
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
