// Package briefs reads what an article says: its date, its parties, its topics,
// the times it names and the commitments it holds.
//
// Its promise: text in, facts out. It opens no file, asks no clock and no
// network, and gives the same brief for the same article on any machine.
package briefs

import (
	"strings"
	"unicode"

	"attache/briefs/actors"
	"attache/briefs/commitments"
	"attache/briefs/text"
	"attache/briefs/timex"
	"attache/briefs/topics"
)

// Article is one article as it came from a file, a feed or a page: clean text
// and what its metadata says.
type Article struct {
	Path, URL string
	Title     string
	Source    string // the outlet or body that published it
	Author    string
	Lang      string     // BCP 47, empty when the metadata has none
	Given     timex.Date // the date the user gave, zero when none
	Published Published  // the date its metadata gives, zero when none
	FileTime  timex.Date // the day the file was written, zero when unknown
	Made      Made       // what the document's own information says, which counts where its text says nothing
	Body      text.Body
	Notes     []string // what the reader should know of how it was read, one line each
}

// Made says by whom and when a document was made, as the program says that
// wrote it. It may be a secretary, and the day of a copy.
type Made struct {
	By string
	On timex.Date // zero when unknown
}

// Published is an article's own date and how it is known.
type Published struct {
	Date       timex.Date
	From       string // "user", "metadata", "url", "filename", "text", "dateline", "document", "file time"; "" when unknown
	Precision  timex.Precision
	Confidence float64
	Words      text.Span // the words that gave it, where they stand in the text
}

// Dateline is the line that says where and by whom a report was filed.
type Dateline struct {
	text.Span
	Place  string
	Agency string
}

// Brief is what an article says.
type Brief struct {
	ID          string // stable for the same text
	Path, URL   string
	Title       string
	Source      string
	Author      string
	Lang        string
	Published   Published
	Dateline    *Dateline
	Lead        text.Span // the sentence that opens the report, past captions and dateline
	Body        text.Body
	Topics      []topics.Tag // most telling first
	Parties     []actors.Party
	Pair        []string // two codes, sorted; nil when the text is not about a pair
	PairRule    string   // which rule decided the pair, or that there is none
	People      []actors.Person
	Dates       []timex.Expr
	Commitments []commitments.Commitment // in the text's order
	Notes       []string                 // as the article's
}

// Heading is what the brief is called wherever it is named: its title, else the
// beginning of the sentence that opens it.
func (b *Brief) Heading() string {
	if isWorded(b.Title) {
		return b.Title
	}
	if opening := shortened(b.Lead.Of(b.Body.Text)); isWorded(opening) {
		return opening
	}
	for i := range b.Body.Blocks {
		blk := &b.Body.Blocks[i]
		isThere := 0 <= blk.Start && blk.Start < blk.End && blk.End <= len(b.Body.Text)
		if blk.Kind == text.Caption || blk.Kind == text.Note || !isThere {
			continue
		}
		if opening := shortened(blk.Of(b.Body.Text)); isWorded(opening) {
			return opening
		}
	}
	return ""
}

// isWorded reports whether there is anything to read in a line: "###" ends a release.
func isWorded(s string) bool {
	return strings.ContainsFunc(s, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) })
}

// openingMost is how many bytes of a sentence stand for a title: a line and a half
// of a list.
const openingMost = 120

// shortened is the beginning of a sentence, cut at a blank.
func shortened(s string) string {
	if s = strings.Join(strings.Fields(s), " "); len(s) <= openingMost {
		return s
	}
	if i := strings.LastIndexByte(s[:openingMost], ' '); i > openingMost/2 {
		return strings.TrimRight(s[:i], ",;:") + "…"
	}
	return strings.ToValidUTF8(s[:openingMost], "") + "…"
}
