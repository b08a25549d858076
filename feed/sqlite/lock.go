package sqlite

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"time"

	"attache/briefs/sanitise"
)

// A library that is open is held by a shared lock on a file beside it, and by one
// that excludes all others while the doctor puts another file in its place. The
// system lets go of the lock of a process that was killed. On a medium where no such
// file can stand there is no lock, and nobody who could write.

// lockEnd is what is put behind a library's name for the file that is locked.
const lockEnd = ".lock"

// hold is a lock that is held; nil where there is none.
type hold struct{ file *os.File }

func (h *hold) letGo() error {
	if h == nil {
		return nil
	}
	return h.file.Close()
}

// errHeld is the answer of a lock that another process holds.
var errHeld = errors.New("held by another")

// lockWait is how often a lock that is held is asked for again.
const lockWait = 50 * time.Millisecond

// share holds a library open; it waits for a doctor, and then says who is at work.
func share(ctx context.Context, path string) (*hold, error) {
	h, err := take(ctx, path, false, patience)
	if errors.Is(err, errHeld) {
		return nil, fmt.Errorf("opening %s: attache doctor is at work on it; try again when it is done: %w", sanitise.Name(path), ErrBusy)
	}
	return h, err
}

// alone holds a library against all others.
func alone(ctx context.Context, path string) (*hold, error) {
	h, err := take(ctx, path, true, 0)
	if errors.Is(err, errHeld) {
		return nil, fmt.Errorf("examining %s: it is open in another attaché; close that one, so that nothing is written meanwhile: %w", sanitise.Name(path), ErrBusy)
	}
	return h, err
}

// take asks for a lock until it is given or the time is up.
func take(ctx context.Context, path string, only bool, most time.Duration) (*hold, error) {
	f, err := os.OpenFile(path+lockEnd, os.O_CREATE|os.O_RDWR, private)
	if errors.Is(err, fs.ErrPermission) || isReadOnlyMedium(err) {
		f, err = os.Open(path + lockEnd)
		if err != nil {
			return nil, nil // nothing can be written here, and so nobody replaces anything
		}
	}
	if err != nil {
		return nil, fmt.Errorf("locking %s: %w", sanitise.Name(path), err)
	}
	for until := time.Now().Add(most); ; {
		err := lockFile(f, only)
		if err == nil {
			return &hold{f}, nil
		}
		if !errors.Is(err, errHeld) {
			f.Close()
			return nil, nil // a file system without locks
		}
		if !time.Now().Before(until) {
			f.Close()
			return nil, errHeld
		}
		select {
		case <-ctx.Done():
			f.Close()
			return nil, ctx.Err()
		case <-time.After(lockWait):
		}
	}
}
