package files

import (
	"errors"
	"fmt"
	"strings"
	"unicode"

	"attache/briefs"
	"attache/briefs/text"
	"attache/briefs/timex"
	"attache/feed/files/pdf"
)

var (
	errLocked  = reason{"a PDF file that is locked with a password", ErrLocked}
	errScanned = reason{"a PDF file without a text layer: pages are pictures, or set in a way that attaché does not read", ErrEmpty}
	errBadPDF  = reason{"a broken PDF file", ErrBroken}
	errSlowPDF = reason{"a PDF file that takes too long to read", ErrTooLong}
)

// pdf reads the text layer of a PDF file.
func (o origin) pdf(data []byte) (Found, error) {
	p, err := pdf.Read(data, pdf.Options{Cache: o.opt.Cache, Tell: o.opt.Tell})
	if err != nil {
		return Found{}, refuse(o.path, pdfRefusal(err))
	}
	a := briefs.Article{Body: pdfBody(p.Blocks), Notes: pdfNotes(p)}
	switch {
	case a.Body.Text == "" && p.Broken > 0, p.Pages == 0:
		return Found{}, refuse(o.path, errBadPDF)
	case a.Body.Text == "" || p.Unknown:
		return Found{}, refuse(o.path, errScanned)
	}
	informed(&a, p.Info)
	return o.found(a, "", 0), nil
}

// Settle waits until what was begun to be prepared for reading files is kept for
// the next run.
func Settle() { pdf.Settle() }

func pdfRefusal(err error) error {
	switch {
	case errors.Is(err, pdf.ErrLocked):
		return errLocked
	case errors.Is(err, pdf.ErrSlow):
		return errSlowPDF
	case errors.Is(err, pdf.ErrBroken):
		return errBadPDF
	}
	return err
}

// pdfNotes says what of a file was left out.
func pdfNotes(p pdf.Paper) (notes []string) {
	if p.Cut {
		notes = append(notes, "the file breaks off before its end: what came was read")
	}
	if p.Broken > 0 {
		notes = append(notes, fmt.Sprintf("%d of %d pages could not be read, or only in part", p.Broken, p.Pages))
	}
	if p.Read < p.Pages {
		notes = append(notes, fmt.Sprintf("only the first %d of %d pages were read", p.Read, p.Pages))
	}
	return notes
}

func pdfBody(blocks []pdf.Block) text.Body {
	l := new(layout)
	for _, b := range blocks {
		if b.Kind == text.Row {
			cells := make([]func(), len(b.Cells))
			for i, words := range b.Cells {
				cells[i] = func() { l.Write(words) }
			}
			l.tableRow(false, b.First, cells)
			continue
		}
		l.within(text.Block{Kind: b.Kind, Level: b.Level, Marker: b.Marker}, func() { l.Write(b.Words) })
	}
	return l.Body()
}

// informed puts on an article what its file says of itself and its pages do not
// show.
func informed(a *briefs.Article, info pdf.Info) {
	if a.Title = firstHeading(a.Body); a.Title == "" && isTitle(info.Title) {
		a.Title = line(info.Title)
	}
	if isTitle(info.Author) {
		a.Made.By = line(info.Author)
	}
	if day, ok := pdfDay(info.Created); ok {
		a.Made.On = day
	}
}

// programTitle is what programs put where a title should stand: the name of a
// file, or of themselves.
var programTitle = lazily(`(?i)\.(?:docx?|rtf|odt|indd|qxd|pdf|pptx?|xlsx?|tex|dvi|ps|html?|fm|wpd|txt|pub|ai|eps|jpe?g|png|tiff?)\b|^microsoft |^(?:untitled|unknown|none|null|document|title|slide|administrator|admin|user|owner)\W*\d*$|^\W*$|://`)

// isTitle tells a title, or a name, from what a program put there.
func isTitle(s string) bool {
	return strings.ContainsFunc(s, unicode.IsLetter) && !programTitle().MatchString(s)
}

// pdfDate is a moment as PDF files write it: D:20260325101500+09'00'.
var pdfDate = lazily(`^(?:D:)?(\d{4})(\d\d)(\d\d)`)

func pdfDay(s string) (timex.Date, bool) {
	m := pdfDate().FindStringSubmatch(s)
	if m == nil {
		return timex.Date{}, false
	}
	return dayOf(m[1], m[2], m[3])
}
