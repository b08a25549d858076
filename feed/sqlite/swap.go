package sqlite

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"time"

	"attache/briefs/sanitise"
)

// A repaired library takes the damaged one's place in steps, and may be killed
// between any two of them. It is built under one name and gets another when it is
// whole: from then on the swap is to be done, and whoever opens the library does what
// is left of it. At every moment both the damaged file and the repaired one have a
// name, until the last step; then the damaged one has that under which it is kept.
const (
	buildingEnd = ".repairing"
	repairedEnd = ".repaired"
	damagedEnd  = ".damaged-"
)

// finishSwap does what is left of a swap, and is the name under which the damaged
// file is kept, "" where there was nothing to do. The library is held alone.
func finishSwap(path string, now time.Time) (kept string, err error) {
	if !isSwapping(path) {
		return "", nil
	}
	defer func() {
		if err != nil {
			err = (&Library{path: path}).fail("putting the repaired file in place", err)
		}
	}()
	if _, err := os.Stat(path); err == nil {
		if kept, err = keepDamaged(path, now); err != nil {
			return "", err
		}
	}
	// A log that stayed would be read into the repaired file.
	for _, end := range []string{"-wal", "-shm"} {
		if err := ignoreAbsent(os.Remove(path + end)); err != nil {
			return "", err
		}
	}
	if err := os.Rename(path+repairedEnd, path); err != nil {
		return "", err
	}
	return kept, syncFile(filepath.Dir(path))
}

func isSwapping(path string) bool {
	_, err := os.Lstat(path + repairedEnd)
	return err == nil
}

// keepDamaged gives the damaged file, and its log, a second name.
func keepDamaged(path string, now time.Time) (string, error) {
	kept, err := nameOfDamaged(path, now)
	if err != nil {
		return "", err
	}
	for _, end := range []string{"", "-wal"} {
		if _, err := os.Stat(path + end); errors.Is(err, os.ErrNotExist) {
			continue
		}
		if err := link(path+end, kept+end); err != nil {
			return "", err
		}
	}
	return kept, syncFile(filepath.Dir(path))
}

// nameOfDamaged is the name that the damaged file has already, or one that no other
// has.
func nameOfDamaged(path string, now time.Time) (string, error) {
	info, err := os.Stat(path)
	if err != nil {
		return "", err
	}
	others, err := filepath.Glob(literally(path) + damagedEnd + "*")
	if err != nil {
		return "", err
	}
	taken := map[string]bool{}
	for _, other := range others {
		taken[other] = true
		if is, err := os.Stat(other); err == nil && os.SameFile(is, info) {
			return other, nil
		}
	}
	name := path + damagedEnd + now.Format("20060102-150405")
	for n, first := 2, name; taken[name]; n++ {
		name = fmt.Sprintf("%s-%d", first, n)
	}
	return name, nil
}

// literally is a path as filepath.Glob takes it literally.
func literally(path string) string {
	var out []byte
	for i := range len(path) {
		switch path[i] {
		case '*', '?', '[', '\\':
			if filepath.Separator == '/' {
				out = append(out, '\\')
			}
		}
		out = append(out, path[i])
	}
	return string(out)
}

// link gives a file a second name or, where a file has but one, copies it.
func link(from, to string) error {
	if a, err := os.Stat(to); err == nil {
		if b, err := os.Stat(from); err == nil && os.SameFile(a, b) {
			return nil
		}
	}
	if os.Link(from, to) == nil {
		return nil
	}
	part := to + ".part"
	if err := copyFile(from, part); err != nil {
		return errors.Join(err, ignoreAbsent(os.Remove(part)))
	}
	return os.Rename(part, to)
}

func copyFile(from, to string) error {
	in, err := os.Open(from)
	if err != nil {
		return err
	}
	defer in.Close()
	out, err := os.OpenFile(to, os.O_CREATE|os.O_TRUNC|os.O_WRONLY, private)
	if err != nil {
		return err
	}
	_, err = io.Copy(out, in)
	return errors.Join(err, out.Sync(), out.Close())
}

// hold takes hold of the library for as long as it is open, after a swap that was
// broken off is done.
func (l *Library) hold(ctx context.Context) error {
	for range 3 {
		if err := l.finishRepair(ctx); err != nil {
			return err
		}
		h, err := share(ctx, l.path)
		if err != nil {
			return err
		}
		if l.opt.ReadOnly || !isSwapping(l.path) {
			l.held = h
			return nil
		}
		if err := h.letGo(); err != nil { // a doctor was killed meanwhile
			return err
		}
	}
	return fmt.Errorf("opening %s: a repair that was broken off cannot be finished: %w", sanitise.Name(l.path), ErrBusy)
}

// finishRepair finishes a swap that was broken off, unless another is at it.
func (l *Library) finishRepair(ctx context.Context) error {
	if l.opt.ReadOnly || !isSwapping(l.path) {
		return nil
	}
	h, err := alone(ctx, l.path)
	if errors.Is(err, ErrBusy) {
		return nil
	}
	if err != nil {
		return err
	}
	kept, err := finishSwap(l.path, l.opt.Now())
	if err == nil && kept != "" {
		l.notices = append(l.notices, fmt.Sprintf("A repair of the library that was broken off is done now; the damaged file is kept as %s.", sanitise.Name(kept)))
	}
	return errors.Join(err, h.letGo())
}

// isThere is ErrReplaced where the library's file is no longer the one that was
// opened: what was written to that would be lost.
func (l *Library) isThere() error {
	if l.file == nil {
		return nil
	}
	info, err := os.Stat(l.path)
	if err == nil && os.SameFile(info, l.file) || err != nil && !errors.Is(err, os.ErrNotExist) {
		return nil
	}
	return ErrReplaced
}
