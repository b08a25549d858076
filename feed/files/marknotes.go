package files

import (
	"fmt"
	"regexp"
	"strings"
)

// markNote is a footnote of a Markdown text.
type markNote struct {
	mark  string // "[1]"
	words string
}

// mostNotes is how many notes of a text are told from its words.
const mostNotes = 5000

var (
	noteOpens = regexp.MustCompile(`^ {0,3}\[\^([^\]\s]{1,80})\]:[ \t]*`)
	noteCall  = regexp.MustCompile(` ?\[\^([^\]\s]{1,80})\]`)
)

// cutNotes is a Markdown text without its footnotes, "[^1]: …", and the notes in the
// order in which the text calls them, those last that it does not. Where it calls
// one, "[^1]", it has the note's number.
func cutNotes(body string) (string, []markNote) {
	if !strings.Contains(body, "[^") {
		return body, nil
	}
	kept, order, words := splitNotes(body)
	numbers := map[string]int{}
	var called []string
	number := func(label string) {
		if numbers[label] == 0 {
			called = append(called, label)
			numbers[label] = len(called)
		}
	}
	numbered := func(l string) string {
		return noteCall.ReplaceAllStringFunc(l, func(m string) string {
			label := noteCall.FindStringSubmatch(m)[1]
			if words[label] == nil {
				return m
			}
			number(label)
			return fmt.Sprintf(`\[%d\]`, numbers[label])
		})
	}
	var b strings.Builder
	outsideCode(kept, func(l string) { b.WriteString(numbered(l)) }, func(l string) { b.WriteString(l) })
	var notes []markNote
	for next := 0; ; {
		for len(notes) < len(called) { // a note may call another
			label := called[len(notes)]
			notes = append(notes, markNote{fmt.Sprintf("[%d]", numbers[label]), numbered(words[label].String())})
		}
		if next == len(order) {
			return b.String(), notes
		}
		number(order[next])
		next++
	}
}

// splitNotes parts a text from its notes, which it gives by their labels and in
// their order.
func splitNotes(body string) (kept string, order []string, words map[string]*strings.Builder) {
	words = map[string]*strings.Builder{}
	var b strings.Builder
	open := "" // the label of the note that a line may go on with
	outsideCode(body, func(l string) {
		m := noteOpens.FindStringSubmatch(l)
		switch twice := words[labelOfNote(m)] != nil; {
		case m != nil && !twice && len(order) < mostNotes:
			open = m[1]
			order = append(order, open)
			words[open] = new(strings.Builder)
			words[open].WriteString(l[len(m[0]):])
		case open != "" && goesOnWithNote(words[open].String(), l):
			words[open].WriteString(strings.TrimLeft(l, " \t"))
		default:
			open = ""
			b.WriteString(l)
		}
	}, func(l string) {
		open = ""
		b.WriteString(l)
	})
	return b.String(), order, words
}

func labelOfNote(m []string) string {
	if m == nil {
		return ""
	}
	return m[1]
}

// goesOnWithNote reports whether a line belongs to the note before: it stands in, or
// follows without a blank line.
func goesOnWithNote(note, l string) bool {
	isBlank := strings.TrimSpace(l) == ""
	isIndented := strings.HasPrefix(l, "    ") || strings.HasPrefix(l, "\t")
	return isBlank || isIndented || !strings.HasSuffix(note, "\n\n") && !strings.ContainsAny(l[:1], "#>|-*+`~")
}

// outsideCode goes through the lines of a text: those of code between fences, and
// the others.
func outsideCode(body string, words, code func(line string)) {
	fence := ""
	for l := range strings.Lines(body) {
		bare := strings.TrimSpace(l)
		switch {
		case fence != "":
			if strings.HasPrefix(bare, fence) {
				fence = ""
			}
			code(l)
		case strings.HasPrefix(bare, "```"), strings.HasPrefix(bare, "~~~"):
			fence = bare[:3]
			code(l)
		default:
			words(l)
		}
	}
}
