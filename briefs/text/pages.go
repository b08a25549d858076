package text

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"attache/briefs/sanitise"
)

// pageBreak stands for a form feed among the lines of a text.
const pageBreak = "\f"

// mostLines is how many lines of a text are laid out; the rest is one line.
const mostLines = MostParts

// linesOf is a text's clean lines, with the breaks between its pages. A tab is as
// wide as most editors make it.
func linesOf(raw string) (lines []string, hidden int) {
	var rest strings.Builder // of the lines that are too many
	defer func() {
		if rest.Len() > 0 {
			lines = append(lines, rest.String())
		}
	}()
	for page, more := raw, true; more; {
		var next string
		page, next, more = strings.Cut(page, pageBreak)
		clean, n := sanitise.Text(strings.ReplaceAll(page, "\t", "    "))
		hidden += n
		for l := range strings.SplitSeq(clean, "\n") {
			if len(lines) < mostLines {
				lines = append(lines, strings.TrimRight(l, " "))
				continue
			}
			rest.WriteString(strings.TrimSpace(l))
			rest.WriteByte(' ')
		}
		if more && len(lines) < mostLines {
			lines = append(lines, pageBreak)
		}
		page = next
	}
	return lines, hidden
}

// chunk is lines between two blank ones.
type chunk struct {
	lines  []string
	broken bool // a page ends before it
}

// chunksOf divides lines at blank ones. The number of a page is none of its words.
func chunksOf(lines []string) (chunks []chunk) {
	var c chunk
	end := func() {
		if len(c.lines) > 0 {
			chunks = append(chunks, c)
			c = chunk{}
		}
	}
	for _, l := range lines {
		switch {
		case l == pageBreak, isPageMark(l):
			end()
			c.broken = true
		case l == "":
			end()
		default:
			c.lines = append(c.lines, l)
		}
	}
	end()
	return withoutNumbers(chunks)
}

var (
	pageMark   = regexp.MustCompile(`^(?:[-–—~]+ ?\d{1,4} ?[-–—~]+|(?i:page|pg\.?) ?\d{1,4}(?: ?(?:of|/) ?\d{1,4})?)$`)
	pageNumber = regexp.MustCompile(`^(?:\d{1,4}|\d{1,4} ?(?:/|of) ?\d{1,4}|[ivx]{1,5})$`)
)

// mostMark is how many bytes the number of a page has at the most.
const mostMark = 24

// isPageMark reports whether a line says which page it is: "- 2 -", "Page 2 of 5".
func isPageMark(l string) bool {
	l = strings.TrimSpace(l)
	return len(l) <= mostMark && strings.ContainsAny(l, "0123456789") && pageMark.MatchString(l)
}

// withoutNumbers leaves out bare numbers at the end or head of a page, or in the
// middle of a sentence.
func withoutNumbers(chunks []chunk) []chunk {
	kept := chunks[:0]
	for i, c := range chunks {
		next := chunk{broken: true}
		if i+1 < len(chunks) {
			next = chunks[i+1]
		}
		isNumber := len(c.lines) == 1 && len(c.lines[0]) <= 4*mostMark && pageNumber.MatchString(strings.TrimSpace(c.lines[0]))
		isAtEdge := len(kept) > 0 && i+1 < len(chunks) && (c.broken || next.broken || leadsOn(kept[len(kept)-1], next))
		if isNumber && isAtEdge {
			chunks[i+1].broken = true
			continue
		}
		kept = append(kept, c)
	}
	return kept
}

// leadsOn reports whether a sentence goes on from one chunk to the next.
func leadsOn(c, next chunk) bool {
	return len(c.lines) > 0 && len(next.lines) > 0 && isOpen(c.lines[len(c.lines)-1]) && startsSmall(next.lines[0])
}

// isOpen reports whether words end inside a sentence.
func isOpen(s string) bool {
	r, _ := utf8.DecodeLastRuneInString(strings.TrimSpace(s))
	return unicode.IsLetter(r) || unicode.IsDigit(r) || r == ',' || r == '-'
}

func startsSmall(l string) bool {
	r, _ := utf8.DecodeRuneInString(strings.TrimSpace(l))
	return unicode.IsLower(r)
}

// plainNote is a footnote of a plain text.
type plainNote struct {
	mark  string
	lines []string
}

var (
	noteLine = regexp.MustCompile(`^ *(?:\[(\d{1,3})\]|([⁰¹²³⁴-⁹]{1,3})) ?(\S.*)$`)
	ruleNote = regexp.MustCompile(`^ *(\d{1,3})[.)]? +(\S.*)$`)
	noteCall = regexp.MustCompile(`\S\[(\d{1,3})\]|[^\s⁰¹²³⁴-⁹]([⁰¹²³⁴-⁹]{1,3})`)
)

// callsIn are the numbers of the notes that lines call: "laws.[6]", "2026¹".
func callsIn(lines []string) map[string]bool {
	calls := map[string]bool{}
	for _, l := range lines {
		if !strings.Contains(l, "[") && !hasRaised(l) {
			continue
		}
		for _, m := range noteCall.FindAllStringSubmatch(l, -1) {
			calls[m[1]+lowered.Replace(m[2])] = true
		}
	}
	return calls
}

// hasRaised reports whether words have a raised figure, by the bytes of those.
func hasRaised(s string) bool {
	for i := 0; i+1 < len(s); i++ {
		switch s[i] {
		case "¹"[0]:
			if c := s[i+1]; c == "¹"[1] || c == "²"[1] || c == "³"[1] {
				return true
			}
		case "⁰"[0]:
			if c := s[i+1:]; len(c) > 1 && c[0] == "⁰"[1] && (c[1] == "⁰"[2] || "⁴"[2] <= c[1] && c[1] <= "⁹"[2]) {
				return true
			}
		}
	}
	return false
}

// lowered writes raised figures on the line.
var lowered = strings.NewReplacer("⁰", "0", "¹", "1", "²", "2", "³", "3", "⁴", "4", "⁵", "5", "⁶", "6", "⁷", "7", "⁸", "8", "⁹", "9")

// withoutNotes keeps the notes of the pages for the end. A sentence goes on behind
// them.
func (p *plain) withoutNotes(chunks []chunk) []chunk {
	kept := chunks[:0]
	for i, c := range chunks {
		if p.takeNotes(c.lines) {
			if i+1 < len(chunks) {
				chunks[i+1].broken = true
			}
			continue
		}
		kept = append(kept, c)
	}
	return kept
}

// takeNotes keeps a chunk that is the notes of its page for the end of the text, and
// reports whether it is: the text calls the first of them.
func (p *plain) takeNotes(lines []string) bool {
	if len(p.calls) == 0 {
		return false
	}
	opens := noteLine
	if isRule(lines[0]) || strings.Trim(lines[0], "_ ") == "" {
		lines, opens = lines[1:], ruleNote
	}
	if len(lines) == 0 || !p.calls[noteOf(lines[0], noteLine)] && (opens == noteLine || !p.calls[noteOf(lines[0], ruleNote)]) {
		return false
	}
	for _, l := range lines {
		number := noteOf(l, noteLine)
		if number == "" && opens == ruleNote {
			number = noteOf(l, ruleNote)
		}
		if number != "" && p.calls[number] {
			m := noteLine.FindStringSubmatch(l)
			if m == nil {
				m = ruleNote.FindStringSubmatch(l)
			}
			p.notes = append(p.notes, plainNote{"[" + number + "]", m[len(m)-1:]})
			continue
		}
		last := &p.notes[len(p.notes)-1]
		last.lines = append(last.lines, l)
	}
	return true
}

// noteOf is the number of the note that a line begins, "" for none.
func noteOf(l string, opens *regexp.Regexp) string {
	m := opens.FindStringSubmatch(l)
	if m == nil {
		return ""
	}
	if opens == noteLine {
		return m[1] + lowered.Replace(m[2])
	}
	return m[1]
}

// stays are the first parts of words that keep their hyphen where a line broken at
// it is put together again.
var stays = set("anti non self ex cross half all well ill long short high low mid two three four five six seven eight nine ten third fourth fifth first second " +
	"duty tax trade market tariff quota rules year month day people state government follow face large small full part fact policy so vice multi pre post pro semi " +
	"zero near far free fair low-carbon north south east west sub inter intra macro micro value job best least most world energy climate food rice wheat")

// tails are the last parts of such words.
var tails = set("related based free led level term wide making sharing person to up in off out dumping scale owned year old day time specific driven oriented " +
	"intensive friendly built made held run funded backed approved chain chains border tier year-old")

// keepsHyphen reports whether the hyphen at a line's end is the word's own, as the
// text itself spells it elsewhere, else by its parts.
func (p *plain) keepsHyphen(before, after string) bool {
	first := strings.ToLower(before[strings.LastIndexByte(before, ' ')+1 : len(before)-1])
	second, _, _ := strings.Cut(strings.ToLower(strings.TrimSpace(after)), " ")
	second = strings.TrimRight(second, ".,;:!?)\"”’")
	if p.words == nil {
		p.words = wordsOf(p.all)
	}
	switch {
	case p.words[first+"-"+second]:
		return true
	case p.words[first+second]:
		return false
	}
	return stays[first] || tails[second] || strings.Contains(first, "-") || strings.ContainsAny(first, "0123456789")
}

// wordsOf are the words of lines in small letters.
func wordsOf(lines []string) map[string]bool {
	words := map[string]bool{}
	for _, l := range lines {
		for w := range strings.FieldsSeq(strings.ToLower(l)) {
			words[strings.Trim(w, ".,;:!?()\"“”‘’")] = true
		}
	}
	return words
}
