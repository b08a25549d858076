// Package pdf reads the text of PDF files: PDFium takes the letters off the
// pages, and their places and sizes tell lines, columns, headings and notes.
//
// Its promise: a file can do nothing but be read. PDFium runs as WebAssembly,
// which sees nothing but the file and has bounds for memory and time; where one
// is met, a page is lost and not the file.
package pdf

import (
	"errors"
	"runtime"
	"slices"
	"time"
	"unicode"
	"unicode/utf8"

	wrong "github.com/klippa-app/go-pdfium/errors"
)

// Options are what reading needs beside the file.
type Options struct {
	Cache string       // the folder for compiled code; "" for none, and then code is interpreted
	Tell  func(string) // is told in a line what takes long; may be nil
}

// Paper is what was read of a file.
type Paper struct {
	Blocks  []Block
	Info    Info
	Pages   int  // the file says that it has
	Read    int  // of these
	Broken  int  // among those read, pages of which some letters or all could not be had
	Cut     bool // the file breaks off before its end
	Unknown bool // nearly all letters have no meaning outside of their font
}

// Info is what the file says of itself, as it says it.
type Info struct{ Title, Author, Created string }

// bounds are what a file may cost.
type bounds struct {
	pages, letters int
	page, work     time.Duration // of a processor, where the system tells that: for a page, and for all
	file           time.Duration // by the clock
	lost           int           // pages that may end a sandbox
	whole          bool          // what goes over a bound is not read in part
}

var usual = bounds{pages: 2000, letters: 4 << 20, page: 5 * time.Second, file: 3 * time.Minute, work: 9 * time.Second, lost: 3}

// short is a file that is read while the engine is being compiled. What does not
// keep to it waits until that is done.
var short = bounds{pages: 12, letters: 100_000, page: 5 * time.Second, file: 8 * time.Second, work: 8 * time.Second, whole: true}

// shortest is the length up to which a file may be short, in bytes.
const shortest = 1 << 20

// Read reads a file. Its errors are ErrLocked, ErrBroken, ErrSlow, or that of an
// engine which could not be made.
func Read(data []byte, opt Options) (Paper, error) {
	return read(data, opt, usual)
}

func read(data []byte, opt Options, most bounds) (Paper, error) {
	m := makerFor(opt)
	if len(data) <= shortest {
		if p, ok, err := m.readShort(data, short); ok {
			return p, err
		}
	}
	e, err := m.engine()
	if err != nil {
		return Paper{}, err
	}
	most.page *= time.Duration(e.patience)
	most.file *= time.Duration(e.patience)
	most.work *= time.Duration(e.patience)
	return e.read(data, most)
}

// readShort reads a file while the engine is being compiled. It is not ok where
// that is done, or the file is not short.
func (m *maker) readShort(data []byte, most bounds) (p Paper, ok bool, err error) {
	if m.isReady() || !m.inUse.TryRLock() {
		return p, false, nil
	}
	defer m.inUse.RUnlock()
	e, err := m.stopgap()
	if err != nil {
		return p, false, err
	}
	p, err = e.read(data, most)
	return p, err == nil || errors.Is(err, ErrLocked) || errors.Is(err, ErrBroken), err
}

func (e *engine) read(data []byte, most bounds) (Paper, error) {
	r := reading{engine: e, data: data, most: most, until: time.Now().Add(most.file)}
	err := r.open()
	isCut := false
	if errors.Is(err, ErrBroken) {
		if whole := uncut(data); whole != nil {
			r.data, isCut = whole, true
			err = r.open()
		}
	}
	if err != nil {
		return Paper{}, err
	}
	defer func() { r.close() }()
	p, err := r.paper()
	p.Cut = isCut
	return p, err
}

// reading is a file that is being read.
type reading struct {
	*engine
	*sandbox
	data  []byte
	most  bounds
	until time.Time
	lost  int // pages that ended their sandbox
}

func (r *reading) open() error {
	s, err := r.engine.open(r.data, r.most.page)
	if err == nil {
		r.sandbox = s
	}
	return err
}

func (r *reading) paper() (Paper, error) {
	var p Paper
	err := r.within(r.most.page, func() (err error) {
		p.Pages, err = r.pageCount()
		p.Info = Info{r.said("Title"), r.said("Author"), r.said("CreationDate")}
		return err
	})
	if err != nil {
		return p, refusal(err)
	}
	if r.most.whole && p.Pages > r.most.pages {
		return p, ErrSlow
	}
	sheets, broken := r.sheets(min(p.Pages, r.most.pages))
	p.Read, p.Broken = len(sheets), broken
	switch n := letterCount(sheets); {
	case r.dead && n == 0, r.most.whole && (r.dead || r.lost > 0 || p.Read < p.Pages || slices.ContainsFunc(sheets, sheet.isCut)):
		return p, ErrSlow
	}
	p.Unknown = isUnknown(sheets)
	p.Blocks = blocksOf(sheets)
	return p, nil
}

// sheets reads the first pages, until there are too many letters or it takes too
// long. A page that ends the sandbox is left out, and a new one reads on.
func (r *reading) sheets(pages int) (all []sheet, broken int) {
	runtime.LockOSThread() // whose work is measured
	defer runtime.UnlockOSThread()
	me := thisThread()
	begin := me.worked()
	left := r.most.letters
	for n := 0; n < pages && left > 0 && time.Now().Before(r.until); n++ {
		work := r.most.work - (me.worked() - begin)
		if work <= 0 {
			break
		}
		if r.dead {
			if r.lost++; r.lost > r.most.lost || r.open() != nil {
				break
			}
		}
		var s sheet
		err := r.within(min(r.most.page, work), func() (err error) {
			s, err = r.page(n, left)
			return err
		})
		if err != nil || s.cut {
			broken++
		}
		if err != nil && !isOfPage(err) {
			r.close()
		}
		left -= len(s.letters)
		all = append(all, s)
	}
	return all, broken
}

// isOfPage reports whether PDFium itself says that it cannot read a page. Any
// other failure may have left it in disorder.
func isOfPage(err error) bool { return errors.Is(err, wrong.ErrPage) }

func letterCount(all []sheet) (n int) {
	for _, s := range all {
		n += len(s.letters)
	}
	return n
}

// isUnknown reports whether nearly all letters have no meaning outside of their font.
func isUnknown(all []sheet) bool {
	unknown := 0
	for _, s := range all {
		for _, l := range s.letters {
			if !isLegible(l.rune) {
				unknown++
			}
		}
	}
	return unknown*10 > letterCount(all)*9
}

func isLegible(r rune) bool {
	return r != utf8.RuneError && !unicode.IsControl(r) && !unicode.Is(unicode.Co, r) && utf8.ValidRune(r)
}
