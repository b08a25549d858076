package pdf

import (
	"context"
	"errors"
	"runtime"
	"strings"
	"time"

	"github.com/klippa-app/go-pdfium"
	wrong "github.com/klippa-app/go-pdfium/errors"
	"github.com/klippa-app/go-pdfium/references"
	"github.com/klippa-app/go-pdfium/requests"
)

// Why a file is not read.
var (
	ErrLocked = errors.New("locked with a password")
	ErrBroken = errors.New("broken")
	ErrSlow   = errors.New("takes too long to read")
)

// sandbox is one file, open in a memory of its own. It is thrown away with the
// file, so that what a file did to it reaches no other: a new one takes some
// four milliseconds.
type sandbox struct {
	in   pdfium.Pdfium
	doc  references.FPDF_DOCUMENT
	dead bool // it can do no more
}

// open puts a file into a new sandbox. It waits until one is free.
func (e *engine) open(data []byte, limit time.Duration) (*sandbox, error) {
	in, err := e.pool.GetInstanceWithContext(context.Background())
	if err != nil {
		return nil, err
	}
	s := &sandbox{in: in}
	err = s.within(limit, func() error {
		opened, err := in.OpenDocument(&requests.OpenDocument{File: &data})
		if err == nil {
			s.doc = opened.Document
		}
		return err
	})
	if err != nil {
		s.close()
		return nil, refusal(err)
	}
	return s, nil
}

// refusal is why PDFium did not open a file.
func refusal(err error) error {
	switch {
	case errors.Is(err, ErrSlow):
		return ErrSlow
	case errors.Is(err, wrong.ErrPassword), errors.Is(err, wrong.ErrSecurity):
		return ErrLocked
	}
	return ErrBroken
}

// By the clock something may take so many times longer than it works: the machine may be
// busy. A processor's time is looked at so often at the most.
const (
	waiting = 6
	glance  = 50 * time.Millisecond
)

// within does what asks PDFium, and ends the sandbox when it works longer.
func (s *sandbox) within(limit time.Duration, do func() error) error {
	if s.dead {
		return ErrSlow
	}
	runtime.LockOSThread() // whose work is measured
	defer runtime.UnlockOSThread()
	me := thisThread()
	begin, until := me.worked(), time.Now().Add(waiting*limit)
	done, ended := make(chan struct{}), make(chan bool)
	go func() {
		for left := limit; ; {
			select {
			case <-done:
				ended <- false
				return
			case <-time.After(left):
			}
			if left = limit - (me.worked() - begin); left < glance || time.Now().After(until) {
				_ = s.in.Kill()
				ended <- true
				return
			}
		}
	}()
	err := do()
	close(done)
	if s.dead = <-ended; s.dead {
		return ErrSlow
	}
	return err
}

func (s *sandbox) close() {
	if !s.dead {
		s.dead = true
		_ = s.in.Close()
	}
}

// pageCount is how many pages the file says that it has.
func (s *sandbox) pageCount() (int, error) {
	found, err := s.in.FPDF_GetPageCount(&requests.FPDF_GetPageCount{Document: s.doc})
	if err != nil {
		return 0, err
	}
	return found.PageCount, nil
}

// said is what the file's information says under a name, "" for nothing.
func (s *sandbox) said(name string) string {
	found, err := s.in.FPDF_GetMetaText(&requests.FPDF_GetMetaText{Document: s.doc, Tag: name})
	if err != nil {
		return ""
	}
	return strings.Trim(found.Value, "\x00 \t\r\n")
}

// page reads the letters of a page and closes it. Letters that were read before
// it failed are kept.
func (s *sandbox) page(n, most int) (sheet, error) {
	page, err := s.shown(n)
	if err != nil {
		return sheet{}, err
	}
	defer func() { _, _ = s.in.FPDF_ClosePage(&requests.FPDF_ClosePage{Page: page}) }()
	ref := requests.Page{ByReference: &page}
	words, err := s.in.FPDFText_LoadPage(&requests.FPDFText_LoadPage{Page: ref})
	if err != nil {
		return sheet{}, err
	}
	defer func() { _, _ = s.in.FPDFText_ClosePage(&requests.FPDFText_ClosePage{TextPage: words.TextPage}) }()
	size, err := s.in.FPDF_GetPageSizeByIndex(&requests.FPDF_GetPageSizeByIndex{Document: s.doc, Index: n})
	if err != nil {
		return sheet{}, err
	}
	found := sheet{width: size.Width, height: size.Height}
	found.letters, found.cut, err = s.letters(words.TextPage, most)
	return found, err
}

// shown opens a page as it is seen: with what is filled into its forms and
// written over it.
func (s *sandbox) shown(n int) (references.FPDF_PAGE, error) {
	page, err := s.in.FPDF_LoadPage(&requests.FPDF_LoadPage{Document: s.doc, Index: n})
	if err != nil {
		return "", err
	}
	ref := requests.Page{ByReference: &page.Page}
	notes, err := s.in.FPDFPage_GetAnnotCount(&requests.FPDFPage_GetAnnotCount{Page: ref})
	if err == nil && notes.Count > 0 {
		_, err = s.in.FPDFPage_Flatten(&requests.FPDFPage_Flatten{Page: ref})
	}
	return page.Page, err
}
