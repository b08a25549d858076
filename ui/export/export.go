// Package export writes briefs for other programs and other readers: JSON,
// JSON Lines, CSV, Markdown, HTML, iCalendar and a table for the terminal.
//
// Its promise: one call writes one brief, in the order given, and what is not
// known is written as not known.
package export

import (
	"fmt"
	"io"
	"strings"

	"attache/briefs"
	"attache/briefs/sanitise"
	"attache/briefs/timex"
	"attache/ui/theme"
)

// Writer writes briefs to an output, one after the other.
type Writer interface {
	// Write writes one brief, with what was added to it. Every format but the calendar hands it to the
	// output before it returns.
	Write(b *briefs.Brief, added *Added) error
	// Close writes what ends the document. It does not close the output.
	Close() error
}

// Options are what a format needs to know beside the brief.
type Options struct {
	AsOf  timex.Date  // the day the clocks are read on
	Vague bool        // iCalendar: events for vague dates too
	Mark  bool        // CSV: begin with a byte order mark, by which Excel knows that it is UTF-8
	Width int         // table: cells a line, 80 when zero
	Theme theme.Theme // table: the zero Theme is plain

	Whole bool // table of a dossier: quotations are not cut

	Explain bool // for the formats that CanExplain: say why each field is what it is
}

// Format is a form in which briefs are written.
type Format string

// The formats, by the names the command line knows them by.
const (
	JSONL    Format = "jsonl"
	JSON     Format = "json"
	CSV      Format = "csv"
	Markdown Format = "markdown"
	HTML     Format = "html"
	Calendar Format = "ics"
	Table    Format = "table"
)

// Formats are all of them, in the order in which help names them.
var Formats = []Format{JSONL, JSON, CSV, Markdown, HTML, Calendar, Table}

// ParseFormat is the format of that name.
func ParseFormat(name string) (Format, error) {
	names := make([]string, len(Formats))
	for i, f := range Formats {
		if string(f) == name {
			return f, nil
		}
		names[i] = string(f)
	}
	return "", fmt.Errorf("%q is not a format; there are %s", sanitise.Line(name), strings.Join(names, ", "))
}

// CanExplain reports whether the format can say why each field is what it is.
func (f Format) CanExplain() bool { return f == JSONL || f == JSON || f == Table }

// To is a Writer of the format to w. What a format heads its output with is
// written by the first Write, or by Close when there is none.
func (f Format) To(w io.Writer, o Options) Writer {
	switch f {
	case JSONL:
		return &jsonLines{w, o}
	case JSON:
		return &jsonArray{w: w, o: o}
	case CSV:
		return newRows(w, o)
	case Markdown:
		return &pages{w: w, asOf: o.AsOf}
	case HTML:
		return &webpages{w: w, asOf: o.AsOf}
	case Calendar:
		return newCalendar(w, o)
	case Table:
		return newTable(w, o)
	}
	panic("export: no writer for format " + string(f))
}
