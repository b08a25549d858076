package intake

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"time"

	"attache/briefs/sanitise"
	"attache/feed/files"
	"attache/feed/sqlite"
)

// Watch keeps the library's folders and the desk's own in step until ctx is done: first
// with what has changed since they were last looked through, then with what changes.
// trouble is told of what cannot be read or watched.
func (d *Desk) Watch(ctx context.Context, trouble func(error)) error {
	for folders := d.Folders; ; {
		for _, folder := range folders {
			if err := d.join(ctx, folder); err != nil {
				trouble(err)
			}
		}
		others, isTold, err := d.watch(ctx, trouble)
		if !isTold || err != nil {
			return err
		}
		folders = others
	}
}

// watch watches until ctx is done or other folders are to be watched too.
func (d *Desk) watch(ctx context.Context, trouble func(error)) (others []string, isTold bool, err error) {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	var failed error
	ended := make(chan struct{})
	go func() {
		failed = d.keepInStep(ctx, trouble)
		close(ended)
	}()
	select {
	case <-ended:
		if failed != nil || d.Others == nil {
			return nil, false, failed
		}
	case others := <-d.Others:
		cancel()
		<-ended
		return others, true, nil
	}
	select { // there is no folder yet
	case others := <-d.Others:
		return others, true, nil
	case <-ctx.Done():
		return nil, false, nil
	}
}

// join makes a folder one of the library's.
func (d *Desk) join(ctx context.Context, folder string) error {
	info, err := os.Stat(folder)
	switch {
	case err != nil:
		return fmt.Errorf("watch: %w", err)
	case !info.IsDir():
		return fmt.Errorf("watch: %s is no folder", sanitise.Name(folder))
	}
	if _, err = d.known(ctx, folder); errors.Is(err, sqlite.ErrAbsent) {
		err = d.source(ctx, folder, func(s *sqlite.Source) { s.Kind = Folder })
	}
	return err
}

func (d *Desk) keepInStep(ctx context.Context, trouble func(error)) error {
	folders, err := d.folders(ctx)
	if err != nil || len(folders) == 0 {
		return err
	}
	found := map[string]*news{}
	w, err := files.NewWatcher(folders, func(folder string) fs.WalkDirFunc {
		found[folder] = d.newsOf(ctx, folder)
		return found[folder].meet
	})
	if err != nil {
		return err
	}
	watched := make(chan error, 1)
	go func() {
		watched <- w.Follow(ctx, func(c files.Changed) bool {
			if err := d.changed(ctx, folders, c, trouble); err != nil && ctx.Err() == nil {
				trouble(err)
			}
			return ctx.Err() == nil
		})
	}()
	for _, folder := range folders {
		if err := d.catchUp(ctx, found[folder], trouble); err != nil && ctx.Err() == nil {
			trouble(err)
		}
	}
	return <-watched
}

func (d *Desk) folders(ctx context.Context) (folders []string, err error) {
	all, err := d.Library.KnownSources(ctx)
	for _, s := range all {
		if s.Kind == Folder {
			folders = append(folders, s.Address)
		}
	}
	return folders, err
}

func (d *Desk) changed(ctx context.Context, folders []string, c files.Changed, trouble func(error)) error {
	for _, path := range c.Gone {
		if err := d.Library.Gone(ctx, path); err != nil {
			return err
		}
	}
	for _, folder := range c.Lost {
		if _, err := d.Add(ctx, []string{folder}, nil, nil); err != nil {
			return err
		}
	}
	for _, folder := range folders {
		var mine []string
		for _, path := range c.Written {
			if strings.HasPrefix(path, folder+string(filepath.Separator)) && files.Reads(path) {
				mine = append(mine, path)
			}
		}
		if err := d.file(ctx, folder, mine, trouble); err != nil {
			return err
		}
	}
	return nil
}

// file takes in files of a folder.
func (d *Desk) file(ctx context.Context, folder string, paths []string, trouble func(error)) error {
	if len(paths) == 0 {
		return nil
	}
	written := map[string]time.Time{}
	for _, path := range paths {
		if info, err := os.Lstat(path); err == nil {
			written[path] = info.ModTime()
		}
	}
	_, err := d.Library.Add(ctx, entries(files.All(ctx, paths, nil, d.Read), folder), d.asOf(), func(a sqlite.Added) {
		if a.Err != nil && !files.IsPassed(a.Err) && ctx.Err() == nil {
			trouble(a.Err)
		}
	})
	if err != nil {
		return err
	}
	return d.Library.LookedAt(ctx, written)
}

// catchUp takes in what has changed in a folder since it was last looked through: first
// what the walk has met, then what was written in the place of what was there.
func (d *Desk) catchUp(ctx context.Context, n *news, trouble func(error)) error {
	if n.err != nil || ctx.Err() != nil {
		return n.err
	}
	if err := d.file(ctx, n.folder, n.changed, trouble); err != nil {
		return err
	}
	n.pace = searching()
	shuffle(n.calm) // a reader that is closed before the end begins elsewhere when it is opened again
	for _, dir := range n.calm {
		if err := d.file(ctx, n.folder, n.rewritten(dir), trouble); err != nil || ctx.Err() != nil {
			return err
		}
	}
	return d.Library.LookedThrough(ctx, n.folder, n.begun)
}

// pace has what nobody waits for take its time: a walk through a hundred thousand files
// asks the disk of each, while somebody begins to read.
type pace struct {
	since  time.Time
	stride time.Duration   // how long is worked at a stretch, which is all of it in most folders
	rests  []time.Duration // after each stride, the last of them again and again
}

// walking leaves the processor to others for most of the time.
func walking() pace {
	const stride = 25 * time.Millisecond
	return pace{time.Now(), stride, []time.Duration{9 * stride}}
}

// searching leaves the seconds in which somebody opens the reader alone, and hardly
// takes anything of those in which nobody does anything: a few thousand files are
// looked at in seconds, a hundred thousand in a quarter of an hour.
func searching() pace {
	return pace{time.Now(), 5 * time.Millisecond, []time.Duration{3 * time.Second, 15 * time.Second}}
}

// rest waits where it was worked long enough, or until ctx is done.
func (p *pace) rest(ctx context.Context) {
	if time.Since(p.since) < p.stride {
		return
	}
	select {
	case <-ctx.Done():
	case <-time.After(p.rests[0]):
	}
	p.since, p.rests = time.Now(), p.rests[min(1, len(p.rests)-1):]
}

// news are what a walk through a folder finds that was not there, or was not so, when
// it was last looked through: files of folders whose entries have changed that are
// unknown or were written since, unless they were read since as they are. In the other
// folders no file is new; which of them was rewritten in place is looked for when all
// are met.
type news struct {
	pace
	desk    *Desk
	ctx     context.Context
	folder  string
	begun   time.Time
	looked  time.Time // for the last time before
	calm    []string  // folders whose entries have not changed
	changed []string
	known   *sqlite.Paths
	written map[string]time.Time // files that were read since, as they were then
	err     error
}

func (d *Desk) newsOf(ctx context.Context, folder string) *news {
	s, err := d.known(ctx, folder)
	written, failed := d.Library.Written(ctx, folder)
	return &news{pace: walking(), desk: d, ctx: ctx, folder: folder, begun: d.now(), looked: s.Fetched.Add(-sqlite.Slack), known: d.Library.Paths(), written: written, err: errors.Join(err, failed)}
}

// meet is shown each file and folder of the walk; its error ends it.
func (n *news) meet(path string, e fs.DirEntry, err error) error {
	n.rest(n.ctx)
	switch {
	case n.err != nil || n.ctx.Err() != nil:
		return fs.SkipAll
	case err != nil:
		return nil
	case !e.IsDir() && !isRead(path, e):
		return nil
	}
	info, err := e.Info()
	if err != nil {
		return nil
	}
	isSince := info.ModTime().After(n.looked)
	if e.IsDir() && !isSince {
		n.calm = append(n.calm, path)
		return files.ErrFoldersAlone
	}
	if e.IsDir() {
		return nil
	}
	isNews := isSince && n.isOther(path, info)
	if !isSince {
		isNews, n.err = n.isUnknown(path)
	}
	if isNews {
		n.changed = append(n.changed, path)
	}
	return n.err
}

// isOther reports whether a file is not, or not as it is, one that was read since its
// folder was looked through.
func (n *news) isOther(path string, info fs.FileInfo) bool {
	at, wasRead := n.written[path]
	return !wasRead || !at.Equal(info.ModTime())
}

// isRead reports whether an entry is a file that is read.
func isRead(path string, e fs.DirEntry) bool { return e.Type().IsRegular() && files.Reads(path) }

// rewritten are the files of a folder, whose entries have not changed, that were
// written since.
func (n *news) rewritten(dir string) (paths []string) {
	for _, name := range namesIn(dir) {
		if strings.HasPrefix(name, ".") || !files.Reads(name) {
			continue
		}
		if n.rest(n.ctx); n.ctx.Err() != nil {
			return nil
		}
		path := filepath.Join(dir, name)
		if info, err := os.Lstat(path); err == nil && info.Mode().IsRegular() && info.ModTime().After(n.looked) && n.isOther(path, info) {
			paths = append(paths, path)
		}
	}
	return paths
}

func shuffle(s []string) {
	rand.Shuffle(len(s), func(i, j int) { s[i], s[j] = s[j], s[i] })
}

// namesIn are the names in a folder; none where it is gone again, which the watch tells.
func namesIn(dir string) []string {
	f, err := os.Open(dir)
	if err != nil {
		return nil
	}
	defer f.Close()
	names, _ := f.Readdirnames(-1) // those that there were until it failed
	return names
}

func (n *news) isUnknown(path string) (bool, error) {
	known, err := n.known.Has(n.ctx, path)
	return err == nil && !known, err
}
