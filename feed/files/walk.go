package files

import (
	"bytes"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"iter"
	"os"
	"path"
	"path/filepath"
	"strings"
	"syscall"
	"time"

	"attache/feed"
)

// loose is the file system of files that the user named one by one.
type loose struct{}

func (loose) Open(name string) (fs.File, error)     { return os.Open(name) }
func (loose) Stat(name string) (fs.FileInfo, error) { return os.Stat(name) }

// folder is the file system under a folder; no link leads out of it.
type folder string

func (d folder) Open(name string) (fs.File, error) { return os.OpenInRoot(string(d), name) }

func (d folder) Stat(name string) (fs.FileInfo, error) {
	root, err := os.OpenRoot(string(d))
	if err != nil {
		return nil, err
	}
	defer root.Close()
	return root.Stat(name)
}

// whole is the path of a file in it.
func (d folder) whole(name string) string { return filepath.Join(string(d), filepath.FromSlash(name)) }

func (d folder) ReadDir(name string) ([]fs.DirEntry, error) {
	return os.ReadDir(d.whole(name))
}

// rooted is a folder that is held open while it is walked, so that each of its files
// does not open it again.
type rooted struct {
	folder
	root *os.Root // closed when the walk is over
}

func (d *rooted) Open(name string) (fs.File, error) {
	f, err := d.root.Open(name)
	if errors.Is(err, os.ErrClosed) {
		return d.folder.Open(name)
	}
	return f, err
}

func (d *rooted) Stat(name string) (fs.FileInfo, error) {
	info, err := d.root.Stat(name)
	if errors.Is(err, os.ErrClosed) {
		return d.folder.Stat(name)
	}
	return info, err
}

// spots finds the articles under the paths in their order, folders in lexical
// order, each file once. What is passed over comes as a *Refusal.
func spots(paths []string, stdin io.Reader, opt feed.Options) iter.Seq2[spot, error] {
	return func(yield func(spot, error) bool) {
		s := search{stdin: stdin, limit: limit(opt), seen: map[id]bool{}, yield: yield}
		for _, p := range paths {
			if !s.at(p) {
				return
			}
		}
	}
}

// spotsIn finds the articles of a file system.
func spotsIn(fsys fs.FS) iter.Seq2[spot, error] {
	return func(yield func(spot, error) bool) {
		s := search{seen: map[id]bool{}, yield: yield}
		s.walk(fsys, "")
	}
}

// search is a walk over paths. Its methods are false when yield has had
// enough.
type search struct {
	stdin io.Reader
	limit int64
	seen  map[id]bool
	yield func(spot, error) bool
}

// id stands for a file's real path: a million paths are a hundred megabytes.
type id [16]byte

func idOf(realPath string) id {
	sum := sha256.Sum256([]byte(realPath))
	return id(sum[:len(id{})])
}

func (s *search) at(p string) bool {
	if p == "-" {
		return s.standardInput()
	}
	info, err := os.Stat(p)
	switch {
	case err != nil:
		return s.refused(p, err)
	case info.IsDir():
		return s.walkFolder(folder(realPath(p)), p)
	}
	if err := noArticle(p); err != nil {
		return s.refused(p, err)
	}
	return s.found(spot{path: p, fsys: loose{}, name: p}, realPath(p))
}

func (s *search) found(at spot, realPath string) bool {
	is := idOf(realPath)
	if s.seen[is] {
		return true
	}
	s.seen[is] = true
	return s.yield(at, nil)
}

func (s *search) refused(p string, err error) bool {
	return s.yield(spot{path: p}, refuse(p, err))
}

// standardInput reads it at once, since it cannot be read again.
func (s *search) standardInput() bool {
	if s.seen[idOf("-")] {
		return true
	}
	data, err := readAll(s.stdin, 0, s.limit)
	if err != nil {
		return s.refused("-", err)
	}
	return s.found(spot{path: "-", fsys: held(data), name: "-"}, "-")
}

func (s *search) walkFolder(dir folder, under string) bool {
	root, err := os.OpenRoot(string(dir))
	if err != nil {
		return s.walk(dir, under) // which says why
	}
	defer root.Close()
	return s.walk(&rooted{dir, root}, under)
}

// walk finds the articles of a file system, which the user knows by the path
// under. Hidden files and folders are not there.
func (s *search) walk(fsys fs.FS, under string) bool {
	more := true
	err := fs.WalkDir(fsys, ".", func(name string, d fs.DirEntry, err error) error {
		if name != "." && strings.HasPrefix(path.Base(name), ".") {
			return skip(d)
		}
		at := spot{path: filepath.Join(under, filepath.FromSlash(name)), fsys: fsys, name: name, met: true}
		if more = s.met(at, d, err); !more {
			return fs.SkipAll
		}
		return nil
	})
	return more && err == nil
}

func skip(d fs.DirEntry) error {
	if d != nil && d.IsDir() {
		return fs.SkipDir
	}
	return nil
}

// met is one step of a walk.
func (s *search) met(at spot, d fs.DirEntry, err error) bool {
	if err != nil {
		return s.refused(at.path, err)
	}
	if d.IsDir() {
		return true
	}
	ok, err := at.isArticle(d)
	switch {
	case err != nil:
		return s.yield(spot{path: at.path}, passedOver(refuse(at.path, err)))
	case !ok:
		return true
	}
	whole := at.path
	if dir, on := at.fsys.(interface{ whole(name string) string }); on {
		whole = dir.whole(at.name)
		if d.Type()&fs.ModeSymlink != 0 {
			whole = realPath(whole)
		}
	}
	return s.found(at, whole)
}

// isArticle reports whether a file met in a folder is to be read, or why not.
// A link to a folder is neither: what it leads to is met in its own place.
func (s spot) isArticle(d fs.DirEntry) (bool, error) {
	mode := d.Type()
	if mode&fs.ModeSymlink != 0 {
		info, err := fs.Stat(s.fsys, s.name)
		if err != nil {
			return false, linkProblem(err)
		}
		if mode = info.Mode(); mode.IsDir() {
			return false, nil
		}
	}
	if !mode.IsRegular() {
		return false, irregular(mode)
	}
	return isRead(s.name)
}

// isRead reports whether a file of that name is to be read, or why not.
func isRead(name string) (bool, error) {
	kind := ext(name)
	_, isText := formats[kind]
	if isText || contained[kind] != noContainer || kind == "" {
		return true, nil // reading will tell
	}
	if what, ok := foreignFormats[kind]; ok {
		return false, unread(what[0], what[1])
	}
	if err := noArticle(name); err != nil {
		return false, err
	}
	return false, reason{fmt.Sprintf("%s files are not articles; name the file to open it all the same", kind), ErrUnread}
}

// noArticle is why a file of that name is none, even when it is named.
func noArticle(name string) error {
	if what, ok := noArticles[ext(name)]; ok {
		return reason{what + ", not an article", ErrUnread}
	}
	return nil
}

// linkProblem tells a link that leads out of its folder, which os.Root
// refuses with an error of its own, from one that the system cannot follow.
func linkProblem(err error) error {
	var errno syscall.Errno
	if errors.As(err, &errno) || errors.Is(err, fs.ErrNotExist) {
		return err
	}
	return ErrOutside
}

// realPath is where a file lies once all links are followed.
func realPath(p string) string {
	if real, err := filepath.EvalSymlinks(p); err == nil {
		p = real
	}
	if abs, err := filepath.Abs(p); err == nil {
		p = abs
	}
	return p
}

// held is a file system of one file, "-", that is kept in memory.
type held []byte

func (h held) Open(string) (fs.File, error) {
	return &heldFile{bytes.NewReader(h), heldInfo(len(h))}, nil
}

type heldFile struct {
	*bytes.Reader
	info heldInfo
}

func (f *heldFile) Stat() (fs.FileInfo, error) { return f.info, nil }
func (f *heldFile) Close() error               { return nil }

type heldInfo int64

func (heldInfo) Name() string       { return "-" }
func (i heldInfo) Size() int64      { return int64(i) }
func (heldInfo) Mode() fs.FileMode  { return 0 }
func (heldInfo) ModTime() time.Time { return time.Time{} }
func (heldInfo) IsDir() bool        { return false }
func (heldInfo) Sys() any           { return nil }
