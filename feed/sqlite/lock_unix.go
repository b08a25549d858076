//go:build unix

package sqlite

import (
	"errors"
	"os"
	"syscall"
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
