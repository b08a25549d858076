package files

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/fsnotify/fsnotify"

	"attache/briefs/sanitise"
)

// Changed is what has happened in watched folders.
type Changed struct {
	Written []string // files that are new or were written, and rest now
	Gone    []string // files and folders that are no more, with all that was in them
	Lost    []string // folders in which more has happened than could be followed: to be looked through again
}

// Rest is how long a file must stay as it is before it counts as written: what
// a writer in its stride never pauses for, and the eye hardly notices.
const Rest = 200 * time.Millisecond

// back is how often a folder that has vanished is looked for.
const back = 2 * time.Second

// Watcher tells what changes in folders and those below them.
type Watcher struct {
	notify  *fsnotify.Watcher
	roots   []string
	pending map[string]sight // what has changed and does not rest yet
	missing map[string]bool  // roots that have vanished
	lost    []string
	failed  []error
}

// NewWatcher begins to watch folders. It walks each once: what it meets, as
// filepath.WalkDir would tell, it shows to what meet gives for the folder; meet may be
// nil. What changes from then on is told by Follow.
func NewWatcher(folders []string, meet func(folder string) fs.WalkDirFunc) (*Watcher, error) {
	notify, err := fsnotify.NewWatcher()
	if err != nil {
		return nil, fmt.Errorf("watching folders: %w", err)
	}
	w := &Watcher{notify: notify, pending: map[string]sight{}, missing: map[string]bool{}}
	for _, folder := range folders {
		var visit fs.WalkDirFunc
		if meet != nil {
			visit = meet(folder)
		}
		w.enter(filepath.Clean(folder), false, visit)
		w.roots = append(w.roots, filepath.Clean(folder))
	}
	return w, nil
}

// Follow tells what changes, until ctx is done or yield returns false. A file is told
// of when it has rested, so that a half-written one is waited for; one that was replaced
// by another is Written. Hidden files and links are not looked at. Its error names the
// folder that cannot be watched; the others are, until Follow returns.
func (w *Watcher) Follow(ctx context.Context, yield func(Changed) bool) error {
	defer w.notify.Close()
	return errors.Join(w.follow(ctx, yield), w.trouble())
}

// sight is how a file was when it was last looked at.
type sight struct {
	size  int64
	wrote time.Time
	since time.Time // it has been so
	gone  bool
}

// mostTrouble is how many folders that cannot be watched are named.
const mostTrouble = 5

func (w *Watcher) trouble() error { return errors.Join(w.failed[:min(len(w.failed), mostTrouble)]...) }

// ErrFoldersAlone is what a visitor returns for a folder of whose files it asks nothing.
var ErrFoldersAlone = errors.New("the files of this folder are passed over")

// enter watches a folder and those below it, and shows what it meets to visit, which may
// be nil. The files of one that is new are news themselves.
func (w *Watcher) enter(dir string, isNew bool, visit fs.WalkDirFunc) {
	k := walk{notify: w.notify, visit: visit}
	if isNew {
		k.file = w.pend
	}
	if info, err := os.Lstat(dir); err == nil {
		k.met(dir, fs.FileInfoToDirEntry(info), true)
	}
	if k.failed != nil {
		w.failed = append(w.failed, fmt.Errorf("%s cannot be watched: %w", sanitise.Name(dir), k.failed))
	}
	if _, err := os.Stat(dir); err != nil && slices.Contains(w.roots, dir) {
		w.missing[dir] = true
	}
}

// walk goes through a folder and those below it, as filepath.WalkDir does, but where
// nobody asks for files it does not put them in order, nor makes paths of them.
type walk struct {
	notify *fsnotify.Watcher
	visit  fs.WalkDirFunc    // nil where nothing looks on, or has seen enough
	file   func(path string) // nil where files are no news
	failed error             // the first folder that cannot be watched
}

// isOver reports whether what cannot be watched ends the walk: where something looks on,
// it sees the rest.
func (k *walk) isOver() bool { return k.failed != nil && k.visit == nil }

// show shows an entry, and reports whether the files in it are asked for.
func (k *walk) show(path string, d fs.DirEntry, failure error) (asksFiles bool) {
	if k.visit == nil {
		return false
	}
	err := k.visit(path, d, failure)
	if err != nil && !errors.Is(err, ErrFoldersAlone) {
		k.visit = nil
	}
	return err == nil
}

func (k *walk) folder(dir string, d fs.DirEntry) {
	asksFiles := k.show(dir, d, nil)
	if err := k.notify.Add(dir); err != nil {
		k.failed = cmp.Or(k.failed, err)
	}
	withFiles := asksFiles || k.file != nil
	if k.isOver() || !withFiles && isLeaf(dir) {
		return
	}
	entries, err := entriesOf(dir, withFiles)
	if err != nil {
		k.show(dir, d, err) // gone again, or not ours to read: the walk that adds says so
	}
	for _, e := range entries {
		if !strings.HasPrefix(e.Name(), ".") {
			k.met(filepath.Join(dir, e.Name()), e, asksFiles)
		}
		if k.isOver() {
			return
		}
	}
}

// met takes in a file or folder; it is asked for or not.
func (k *walk) met(path string, d fs.DirEntry, isAsked bool) {
	if d.IsDir() {
		k.folder(path, d)
		return
	}
	if isAsked {
		k.show(path, d, nil)
	}
	if k.file != nil {
		k.file(path)
	}
}

// entriesOf are the entries of a folder in order, or the folders in it in none.
func entriesOf(dir string, withFiles bool) (entries []fs.DirEntry, err error) {
	if withFiles {
		return os.ReadDir(dir)
	}
	f, err := os.Open(dir)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	const some = 1 << 10
	for {
		met, err := f.ReadDir(some)
		for _, e := range met {
			if e.IsDir() {
				entries = append(entries, e)
			}
		}
		if err != nil {
			return entries, nil //nolint:nilerr // its end, or what there was until it failed
		}
	}
}

func isDotted(path string) bool { return strings.HasPrefix(filepath.Base(path), ".") }

func (w *Watcher) pend(path string) { w.pending[path] = look(path) }

// look is how a file is now. Only files proper are written.
func look(path string) sight {
	info, err := os.Lstat(path)
	now := time.Now()
	if err != nil || !info.Mode().IsRegular() {
		return sight{since: now, gone: errors.Is(err, fs.ErrNotExist)}
	}
	return sight{size: info.Size(), wrote: info.ModTime(), since: now}
}

// follow waits for events, and while something does not rest for the time to
// look again.
func (w *Watcher) follow(ctx context.Context, yield func(Changed) bool) error {
	timer := time.NewTimer(0)
	defer timer.Stop()
	for {
		select {
		case <-ctx.Done():
			return nil
		case e, open := <-w.notify.Events:
			if !open {
				return nil
			}
			w.event(e)
			timer.Reset(w.pause())
		case err := <-w.notify.Errors:
			if errors.Is(err, fsnotify.ErrEventOverflow) {
				w.lost = w.roots
			}
			timer.Reset(w.pause())
		case <-timer.C:
			if c := w.settled(); (len(c.Written)+len(c.Gone)+len(c.Lost)) > 0 && !yield(c) {
				return nil
			}
			if len(w.pending)+len(w.missing) > 0 {
				timer.Reset(w.pause())
			}
		}
	}
}

func (w *Watcher) pause() time.Duration {
	if len(w.pending)+len(w.lost) > 0 {
		return Rest / 4
	}
	return back
}

func (w *Watcher) event(e fsnotify.Event) {
	path := filepath.Clean(e.Name)
	if isDotted(path) && !slices.Contains(w.roots, path) || e.Op == fsnotify.Chmod {
		return
	}
	if e.Has(fsnotify.Create) {
		if info, err := os.Lstat(path); err == nil && info.IsDir() {
			w.enter(path, true, nil)
			return
		}
	}
	if slices.Contains(w.roots, path) && (e.Has(fsnotify.Remove) || e.Has(fsnotify.Rename)) {
		w.missing[path] = true
	}
	w.pend(path)
}

// settled is what rests by now.
func (w *Watcher) settled() (c Changed) {
	c.Lost, w.lost = w.lost, nil
	for root := range w.missing {
		if info, err := os.Stat(root); err == nil && info.IsDir() {
			delete(w.missing, root)
			w.enter(root, true, nil)
		}
	}
	for path, was := range w.pending {
		is := look(path)
		if is.size != was.size || !is.wrote.Equal(was.wrote) || is.gone != was.gone {
			w.pending[path] = is
			continue
		}
		if time.Since(was.since) < Rest {
			continue
		}
		delete(w.pending, path)
		switch {
		case is.gone:
			c.Gone = append(c.Gone, path)
		case !is.wrote.IsZero():
			c.Written = append(c.Written, path)
		}
	}
	slices.Sort(c.Written)
	slices.Sort(c.Gone)
	return c
}

// Reads reports whether a file of that name is read when it is met in a folder.
func Reads(name string) bool {
	ok, err := isRead(name)
	return ok && err == nil
}
