package files

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"regexp"
	"strconv"
	"strings"
	"time"

	"github.com/ledongthuc/pdf"

	"attache/briefs"
)

// Limits of a PDF file. Its reader works on what the file says of itself, so
// that these are looked at before it is let at the file.
const (
	mostPages     = 2000
	mostPageBytes = 8 << 20   // of a page's drawing, unpacked
	mostFontBytes = 512 << 10 // of a font's table of characters, unpacked
	mostFonts     = 1000      // in the file, as the next two
	mostForms     = 10_000    // drawings that pages share
	mostLetters   = 16 << 20
)

// What reading a file may cost: a loop in it would be read for ever.
const (
	fairReading = 128 << 20 // bytes, read again and again
	perByte     = 512       // and as many more for each byte of the file: packed objects are unpacked anew for each that is asked for
	mostTime    = 20 * time.Second
)

var (
	errLocked   = reason{"a PDF file that is locked with a password", ErrLocked}
	errScanned  = reason{"a PDF file without a text layer: pages are pictures, or set in a way that attaché does not read", ErrEmpty}
	errBadPDF   = reason{"a broken PDF file", ErrBroken}
	errSlowPDF  = reason{"a PDF file that takes too long to read", ErrTooLong}
	errDensePDF = reason{"a PDF file with too much packed into it", ErrTooLong}
)

// What a broken or hostile file makes the reader allocate or turn in circles
// for: huge tables, and packed objects that need themselves to be unpacked.
var (
	pdfColumns = regexp.MustCompile(`/Columns\s*(\d+)`)
	pdfPlaces  = regexp.MustCompile(`/(?:Length|Prev)\s*\d+|<[0-9A-Fa-f\s]*>`)
	pdfNumber  = regexp.MustCompile(`(?:^|[\s\[\])>+])(\d{5,})`)
	pdfPointer = regexp.MustCompile(`[\s%]R(?:[\s/<>\[\]%(]|$)`)
	cmapNumber = regexp.MustCompile(`(?:^|[^0-9A-Fa-f<.])\d{5,}`)
)

// isUnsafePDF reports whether reading the file could take memory without end.
func isUnsafePDF(data []byte) bool {
	most := max(10_000, len(data)/4) // objects, each of which has some bytes
	if hasOver(pdfColumns, data, mostColumns) {
		return true
	}
	for rest := data; ; {
		i := bytes.Index(rest, []byte("stream"))
		if i < 0 {
			break
		}
		d := streamDict(rest[:i])
		isPacked := bytes.Contains(d, []byte("ObjStm")) || bytes.ContainsRune(d, '#')
		if isPacked && pdfPointer.Match(d) || (isPacked || bytes.Contains(d, []byte("XRef"))) && hasOver(pdfNumber, pdfPlaces.ReplaceAll(d, nil), most) {
			return true
		}
		rest = rest[i+len("stream"):]
	}
	words := len(data) // of all tables together: more stand there only when tables run into each other
	for rest := data; ; {
		i := bytes.Index(rest, []byte("xref"))
		if i < 0 {
			return false
		}
		isStart := bytes.HasSuffix(rest[:i], []byte("start"))
		if rest = rest[i+len("xref"):]; !isStart && isUnsafeTable(rest, most, &words) {
			return true
		}
	}
}

// mostColumns is how wide a table of bytes may be that is packed by its
// differences.
const mostColumns = 1 << 20

// hasOver reports whether a number that re finds in data is over most.
func hasOver(re *regexp.Regexp, data []byte, most int) bool {
	for _, m := range re.FindAllSubmatch(data, -1) {
		if n, err := strconv.Atoi(string(m[1])); err != nil || n > most {
			return true
		}
	}
	return false
}

// isUnsafeTable follows a table of objects as its reader does: "first count",
// then three words for each object, up to the trailer.
func isUnsafeTable(data []byte, most int, words *int) bool {
	for {
		var head [2]int
		for i := range head {
			word, rest := pdfWord(data)
			n, err := strconv.Atoi(word)
			if err != nil {
				return i == 1 || strings.Contains(word, "%")
			}
			if n > most {
				return true
			}
			head[i], data = n, rest
		}
		if *words--; *words < 0 {
			return true
		}
		for range 3 * head[1] {
			word, rest := pdfWord(data)
			if word == "" {
				return false
			}
			if *words--; *words < 0 {
				return true
			}
			data = rest
		}
	}
}

// pdfWord is the first word of data, and what is behind it.
func pdfWord(data []byte) (string, []byte) {
	data = bytes.TrimLeft(data, " \t\r\n\f\x00")
	n := bytes.IndexAny(data[:min(len(data), 64)], " \t\r\n\f\x00")
	if n < 0 {
		n = min(len(data), 64)
	}
	return string(data[:n]), data[n:]
}

// streamDict is the dictionary that stands last in data, nil when none does.
func streamDict(data []byte) []byte {
	i := bytes.LastIndex(data, []byte("obj"))
	if i < 0 {
		return nil
	}
	data = data[i+len("obj"):]
	for {
		data = bytes.TrimLeft(data, " \t\r\n\f\x00")
		if !bytes.HasPrefix(data, []byte("%")) {
			break
		}
		data = data[max(bytes.IndexAny(data, "\r\n"), 1):]
	}
	if !bytes.HasPrefix(data, []byte("<<")) {
		return nil
	}
	return data
}

// bounded reads at places until it has read too much, which ends a reading that
// turns in circles.
type bounded struct {
	*bytes.Reader
	left int64
	end  time.Time
}

func (r *bounded) isSpent() bool { return r.left < 0 || time.Now().After(r.end) }

func (r *bounded) ReadAt(p []byte, off int64) (int, error) {
	if r.left -= int64(len(p)); r.isSpent() {
		return 0, errSlowPDF
	}
	if off < 0 || off > r.Size() {
		return 0, io.EOF
	}
	return r.Reader.ReadAt(p, off)
}

// trimmedPDF is the file without what stands before its beginning and behind
// its end, with a version that its reader knows.
func trimmedPDF(data []byte) []byte {
	if i := bytes.Index(data[:min(len(data), 1024)], []byte("%PDF-")); i > 0 {
		data = data[i:]
	}
	if i := bytes.LastIndex(data, []byte("%%EOF")); i > 0 {
		data = data[:i+len("%%EOF")]
	}
	if len(data) < 16 {
		return data
	}
	return append([]byte("%PDF-1.7\n"), data[len("%PDF-1.7\n"):]...)
}

// pdf reads the text layer of a PDF file.
func (o origin) pdf(data []byte) (Found, error) {
	a, err := pdfArticle(trimmedPDF(data))
	if err != nil {
		return Found{}, refuse(o.path, err)
	}
	return o.found(a, "", 0), nil
}

func pdfArticle(data []byte) (a briefs.Article, err error) {
	if isUnsafePDF(data) {
		return a, errBadPDF
	}
	at := &bounded{bytes.NewReader(data), fairReading + perByte*int64(len(data)), time.Now().Add(mostTime)}
	r, err := openPDF(at, data)
	if err != nil {
		return a, err
	}
	l := pdfLayout{layout: new(layout)}
	w := pdfPen{pdfLayout: &l, at: at}
	pages := min(max(r.NumPage(), 0), mostPages)
	if err := w.pages(r, pages); err != nil {
		return a, err
	}
	a.Body = l.Body()
	switch {
	case a.Body.Text == "" && l.broken > 0:
		return a, errBadPDF
	case a.Body.Text == "" || l.unknown*2 > l.letters:
		return a, errScanned
	case l.broken > 0:
		a.Notes = []string{fmt.Sprintf("%d of %d pages could not be read", l.broken, pages)}
	case r.NumPage() > mostPages:
		a.Notes = []string{fmt.Sprintf("only the first %d pages were read", mostPages)}
	}
	return a, nil
}

func openPDF(at *bounded, data []byte) (*pdf.Reader, error) {
	r, err := pdf.NewReader(at, int64(len(data)))
	switch {
	case errors.Is(err, pdf.ErrInvalidPassword), err != nil && bytes.Contains(data, []byte("/Encrypt")):
		return nil, errLocked
	case err != nil:
		return nil, errBadPDF
	}
	return r, nil
}
