package files

import (
	"errors"
	"fmt"
	"io/fs"
	"iter"
	"syscall"

	"attache/briefs/sanitise"
)

// Why an input is not opened.
var (
	ErrEmpty     = errors.New("empty")
	ErrBinary    = errors.New("a binary file, not text")
	ErrTooLong   = errors.New("too long")
	ErrIrregular = errors.New("not a file") // a device, a pipe, a socket
	ErrUnread    = errors.New("a format that attaché does not read yet")
	ErrBroken    = errors.New("broken")
	ErrMoved     = errors.New("no longer in the file") // an article that its file held before
	ErrLocked    = errors.New("locked with a password")
	ErrOutside   = errors.New("a link that leads out of the folder")
)

// Refusal is an input that was not opened. Its message is one line, safe to
// print, and names the file and the reason.
type Refusal struct {
	Path   string // as it was found, not safe to print
	Err    error
	Passed bool // it is no article, and was met in a folder or an archive: nobody asked for it
}

// IsPassed reports whether an error is of what was passed over because it is no
// article, which is no failure.
func IsPassed(err error) bool {
	var r *Refusal
	return errors.As(err, &r) && r.Passed
}

// passedOver marks the refusal of what is no article.
func passedOver(err error) error {
	var r *Refusal
	if !errors.As(err, &r) || r.Passed || !errors.Is(err, ErrUnread) && !errors.Is(err, ErrBinary) && !errors.Is(err, errBrokenArchive) {
		return err
	}
	return &Refusal{r.Path, r.Err, true}
}

// passing is a part whose refusal is passedOver.
func (p part) passing() part {
	if p.read == nil {
		return p
	}
	return part{p.number, func() (Found, error) {
		f, err := p.read()
		return f, passedOver(err)
	}}
}

func (r *Refusal) Error() string {
	return sanitise.Name(r.Path) + ": " + sanitise.Name(r.Err.Error())
}

func (r *Refusal) Unwrap() error { return r.Err }

// refuse makes err a Refusal of path in the user's terms.
func refuse(path string, err error) error {
	var known *Refusal
	if errors.As(err, &known) {
		return err
	}
	return &Refusal{Path: path, Err: inWords(err)}
}

// errNoText is the reason of what has bytes and no words, errBareItem that of an item
// of a file of many. Only what has no bytes is empty.
var (
	errNoText   = reason{"no text in it", ErrEmpty}
	errBareItem = reason{"an item without text", ErrEmpty}
)

// gathered is the articles of a file of many; those that hold nothing are told of in
// one line behind all others.
func gathered[T any](path string, in iter.Seq2[T, error]) iter.Seq2[T, error] {
	return func(yield func(T, error) bool) {
		var none T
		var bare error
		n := 0
		for one, err := range in {
			if errors.Is(err, errBareItem) {
				bare = err
				n++
				continue
			}
			if !yield(one, err) {
				return
			}
		}
		switch {
		case n == 1:
			yield(none, bare)
		case n > 1:
			yield(none, refuse(path, reason{fmt.Sprintf("%d items without text", n), ErrEmpty}))
		}
	}
}

// inWords says what the file system reports without its own "open …:" before
// it. The sentinels of io/fs stay underneath.
func inWords(err error) error {
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return reason{"no such file", fs.ErrNotExist}
	case errors.Is(err, fs.ErrPermission):
		return reason{"no permission to read it", fs.ErrPermission}
	case errors.Is(err, syscall.ELOOP):
		return reason{"a link that leads back to itself", syscall.ELOOP}
	}
	var path *fs.PathError
	if errors.As(err, &path) {
		return path.Err
	}
	return err
}

// reason is a sentinel with words of its own.
type reason struct {
	words string
	is    error
}

func (r reason) Error() string { return r.words }
func (r reason) Unwrap() error { return r.is }

func tooLong(limit int64) error {
	size := fmt.Sprintf("%d bytes", limit)
	if limit >= 1<<20 && limit%(1<<20) == 0 {
		size = fmt.Sprintf("%d MiB", limit>>20)
	}
	return reason{"longer than " + size, ErrTooLong}
}

func irregular(m fs.FileMode) error {
	switch {
	case m.IsDir():
		return reason{"a folder", ErrIrregular}
	case m&fs.ModeNamedPipe != 0:
		return reason{"a named pipe", ErrIrregular}
	case m&fs.ModeSocket != 0:
		return reason{"a socket", ErrIrregular}
	case m&fs.ModeDevice != 0:
		return reason{"a device", ErrIrregular}
	}
	return ErrIrregular
}

// unread refuses a format by its name: "an RSS feed", "feeds".
func unread(what, plural string) error {
	return reason{what + ": attaché does not read " + plural + " yet", ErrUnread}
}
