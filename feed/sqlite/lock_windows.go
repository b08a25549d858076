package sqlite

import (
	"errors"
	"os"

	"golang.org/x/sys/windows"
)

// lockFile locks a file, shared or for one alone, or says at once that it is held.
func lockFile(f *os.File, only bool) error {
	how := uint32(windows.LOCKFILE_FAIL_IMMEDIATELY)
	if only {
		how |= windows.LOCKFILE_EXCLUSIVE_LOCK
	}
	err := windows.LockFileEx(windows.Handle(f.Fd()), how, 0, 1, 0, &windows.Overlapped{})
	if errors.Is(err, windows.ERROR_LOCK_VIOLATION) || errors.Is(err, windows.ERROR_IO_PENDING) {
		return errHeld
	}
	return err
}

func isReadOnlyMedium(err error) bool { return errors.Is(err, windows.ERROR_WRITE_PROTECT) }

// mayOpen reports whether a file may be written; who may read it shows when it is read.
func mayOpen(path string, write bool) bool {
	info, err := os.Stat(path)
	return err != nil || !write || info.Mode().Perm()&0o200 != 0
}
