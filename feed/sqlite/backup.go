package sqlite

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"net/url"
	"os"
	"path/filepath"

	"attache/briefs/sanitise"
)

// Backup writes a whole copy of the library to a file while it is in use: as
// it stood at one moment. An older backup there is replaced once the new one is
// complete; a file that is no library is left alone.
func (l *Library) Backup(ctx context.Context, to string) error {
	if same, err := filepath.Abs(to); err == nil {
		if own, err := filepath.Abs(l.path); err == nil && own == same {
			return fmt.Errorf("backing up to %s: that is the library itself", sanitise.Name(to))
		}
	}
	if info, err := os.Stat(to); err == nil && (!info.Mode().IsRegular() || info.Size() > 0 && !isLibrary(ctx, to)) {
		return fmt.Errorf("backing up to %s: there is another file of that name", sanitise.Name(to))
	}
	return l.copyTo(ctx, to)
}

// isLibrary reports whether a file bears the mark of a library.
func isLibrary(ctx context.Context, path string) bool {
	other := &Library{path: path}
	db, err := sql.Open("sqlite", other.dsn(url.Values{"mode": {"ro"}, "immutable": {"1"}}))
	if err != nil {
		return false
	}
	defer db.Close()
	var app int
	return db.QueryRowContext(ctx, `PRAGMA application_id`).Scan(&app) == nil && app == application
}

// copyTo makes a copy that is there whole or not at all.
func (l *Library) copyTo(ctx context.Context, to string) (err error) {
	part := to + ".part"
	defer func() {
		if err != nil {
			err = errors.Join(l.failTo(to, err), ignoreAbsent(os.Remove(part)))
		}
	}()
	if err := ignoreAbsent(os.Remove(part)); err != nil {
		return err
	}
	db, err := sql.Open("sqlite", l.dsn(url.Values{"_pragma": {fmt.Sprintf("busy_timeout(%d)", patience.Milliseconds())}}))
	if err != nil {
		return err
	}
	defer db.Close()
	if err := create(part); err != nil {
		return err
	}
	if _, err := db.ExecContext(ctx, `VACUUM INTO ?`, part); err != nil {
		return err
	}
	if err := syncFile(part); err != nil {
		return err
	}
	if err := os.Rename(part, to); err != nil {
		return err
	}
	return syncFile(filepath.Dir(to))
}

// failTo is an error of copying, said of the file that it is about.
func (l *Library) failTo(to string, err error) error {
	if kind := kindOf(err); kind == ErrFull || kind == ErrReadOnly { //nolint:errorlint // kindOf gives them bare
		return (&Library{path: to}).fail("copying the library", err)
	}
	return l.fail("copying the library to "+sanitise.Name(to), err)
}

func syncFile(path string) error {
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	return errors.Join(f.Sync(), f.Close())
}

func ignoreAbsent(err error) error {
	if errors.Is(err, os.ErrNotExist) {
		return nil
	}
	return err
}
