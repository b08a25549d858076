package sqlite

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"syscall"

	"modernc.org/sqlite"
	sqlite3 "modernc.org/sqlite/lib"

	"attache/briefs/sanitise"
	"attache/feed/record"
)

// What can go wrong with the file itself. The error that wraps one says what
// was being done and what to do, in one line.
var (
	ErrFull       = errors.New("the disk is full: nothing of this step was written and all before it is safe; free some space and do it again")
	ErrReadOnly   = errors.New("the library cannot be written: check the permissions of the file and of its folder, or where it is mounted")
	ErrUnreadable = errors.New("the library cannot be read by this user: check the permissions of the file and of its folder")
	ErrDamaged    = errors.New("the library's file is damaged: run attache doctor, which keeps a copy and repairs what can be repaired")
	ErrForeign    = errors.New("this is no library of attaché: give another path, or move the file away")
	ErrNewer      = errors.New("the library was written by a newer attaché: install that version, or give another path")
	ErrBusy       = errors.New("another program keeps the library locked: close it, or try again")
	ErrReplaced   = errors.New("the library's file was replaced or taken away while it was open here: what is done now would be lost; close and open it again")
	ErrAbsent     = errors.New("the library holds no such article")
)

// refusal is an error that is nothing of the file's: what was asked for cannot be.
type refusal string

func (r refusal) Error() string { return string(r) }

// fail is an error of SQLite or of the system in the user's words; what is nothing of
// the file's stands as it is.
func (l *Library) fail(doing string, err error) error {
	if err == nil || errors.Is(err, context.Canceled) || errors.Is(err, context.DeadlineExceeded) || errors.As(err, new(refusal)) {
		return err
	}
	if kind := kindOf(err); kind != nil {
		if errors.Is(err, kind) {
			return err // said already
		}
		return fmt.Errorf("%s: %s: %w", doing, sanitise.Name(l.path), kind)
	}
	return fmt.Errorf("%s: %s: %w", doing, sanitise.Name(l.path), err)
}

// kindOf is which of the errors above it is, nil for none.
func kindOf(err error) error {
	for _, known := range []error{ErrFull, ErrReadOnly, ErrUnreadable, ErrDamaged, ErrForeign, ErrNewer, ErrBusy, ErrReplaced, ErrAbsent} {
		if errors.Is(err, known) {
			return known
		}
	}
	switch {
	case errors.Is(err, record.ErrPack):
		return ErrDamaged
	case errors.Is(err, syscall.ENOSPC) || errors.Is(err, syscall.EDQUOT):
		return ErrFull
	case errors.Is(err, fs.ErrPermission) || errors.Is(err, syscall.EROFS):
		return ErrReadOnly
	}
	var of *sqlite.Error
	if !errors.As(err, &of) {
		return nil
	}
	switch of.Code() {
	case sqlite3.SQLITE_IOERR_WRITE, sqlite3.SQLITE_IOERR_SHMSIZE, sqlite3.SQLITE_IOERR_FSYNC:
		return ErrFull
	}
	switch of.Code() & 0xff {
	case sqlite3.SQLITE_FULL:
		return ErrFull
	case sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM, sqlite3.SQLITE_CANTOPEN:
		return ErrReadOnly
	case sqlite3.SQLITE_CORRUPT:
		return ErrDamaged
	case sqlite3.SQLITE_NOTADB:
		return ErrForeign
	case sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED:
		return ErrBusy
	}
	return nil
}
