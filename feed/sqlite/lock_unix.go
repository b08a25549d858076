//go:build unix

package sqlite

import (
	"errors"
	"os"
	"syscall"

	"golang.org/x/sys/unix"
)

// lockFile locks a file, shared or for one alone, or says at once that it is held.
func lockFile(f *os.File, only bool) error {
	how := syscall.LOCK_SH
	if only {
		how = syscall.LOCK_EX
	}
	for {
		err := syscall.Flock(int(f.Fd()), how|syscall.LOCK_NB)
		switch {
		case errors.Is(err, syscall.EINTR):
			continue
		case errors.Is(err, syscall.EWOULDBLOCK):
			return errHeld
		}
		return err
	}
}

func isReadOnlyMedium(err error) bool { return errors.Is(err, syscall.EROFS) }

// mayOpen reports whether this user may read a file, or write it too. It asks and opens
// nothing: closing a library's file would take away the locks that SQLite has on it.
func mayOpen(path string, write bool) bool {
	mode := uint32(unix.R_OK)
	if write {
		mode |= unix.W_OK
	}
	return unix.Faccessat(unix.AT_FDCWD, path, mode, unix.AT_EACCESS) == nil
}
