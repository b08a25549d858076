package files_test

import (
	"context"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"time"

	"attache/feed/files"
)

// watched is a folder that is watched, and what is told of it.
type watched struct {
	t    *testing.T
	dir  string
	told chan string // "+path", "-path" or "?path", from the folder on
}

func watch(t *testing.T) *watched {
	t.Helper()
	t.Parallel()
	w := &watched{t, filepath.Join(t.TempDir(), "briefs"), make(chan string, 1000)}
	w.make("")
	w.start()
	return w
}

func (w *watched) start() {
	ctx, cancel := context.WithCancel(w.t.Context())
	ended := make(chan error)
	go func() {
		ended <- watchAll(ctx, []string{w.dir}, func(c files.Changed) bool {
			for sign, paths := range map[string][]string{"+": c.Written, "-": c.Gone, "?": c.Lost} {
				for _, path := range paths {
					w.told <- sign + strings.TrimPrefix(strings.TrimPrefix(path, w.dir), "/")
				}
			}
			return true
		})
	}()
	w.t.Cleanup(func() {
		cancel()
		if err := <-ended; err != nil {
			w.t.Error(err)
		}
	})
	// It watches when a first file is told of.
	for n := 0; ; n++ {
		w.write("first.txt", strings.Repeat("x", n+1))
		select {
		case <-w.told:
			time.Sleep(2 * files.Rest)
			for len(w.told) > 0 {
				<-w.told
			}
			return
		case <-time.After(2 * files.Rest):
		}
	}
}

func (w *watched) path(name string) string { return filepath.Join(w.dir, filepath.FromSlash(name)) }

func (w *watched) make(name string) {
	w.t.Helper()
	if err := os.MkdirAll(w.path(name), 0o700); err != nil {
		w.t.Fatal(err)
	}
}

func (w *watched) write(name, words string) {
	w.t.Helper()
	if err := os.WriteFile(w.path(name), []byte(words), 0o600); err != nil {
		w.t.Fatal(err)
	}
}

// expect waits for exactly these, in any order.
func (w *watched) expect(want ...string) {
	w.t.Helper()
	left := map[string]bool{}
	for _, s := range want {
		left[s] = true
	}
	for len(left) > 0 {
		select {
		case got := <-w.told:
			if !left[got] {
				w.t.Fatalf("told %s, want %v", got, want)
			}
			delete(left, got)
		case <-time.After(20 * time.Second):
			w.t.Fatalf("never told of %v", left)
		}
	}
}

func TestWatch(t *testing.T) {
	w := watch(t)
	w.write("a.txt", "one")
	w.expect("+a.txt")
	w.write("a.txt", "two")
	w.expect("+a.txt")
	if err := os.Remove(w.path("a.txt")); err != nil {
		t.Fatal(err)
	}
	w.expect("-a.txt")
}

func TestWatchOfNewFolders(t *testing.T) {
	w := watch(t)
	w.make("2026/march")
	w.write("2026/march/b.txt", "in a new folder")
	w.expect("+2026/march/b.txt")
	w.write("2026/march/c.txt", "later")
	w.expect("+2026/march/c.txt")
	if err := os.Rename(w.path("2026"), w.path("old")); err != nil {
		t.Fatal(err)
	}
	for gone, come := false, 0; !gone || come < 2; {
		switch got := <-w.told; got {
		case "-2026":
			gone = true
		case "+old/march/b.txt", "+old/march/c.txt":
			come++
		case "-2026/march":
		default:
			t.Fatal(got)
		}
	}
}

func TestWatchWaitsForTheRestOfAFile(t *testing.T) {
	w := watch(t)
	f, err := os.Create(w.path("long.txt"))
	if err != nil {
		t.Fatal(err)
	}
	for range 30 {
		f.WriteString("Another sentence. ")
		time.Sleep(files.Rest / 10)
	}
	f.Close()
	w.expect("+long.txt")
	if info, err := os.Stat(w.path("long.txt")); err != nil || info.Size() != 30*18 {
		t.Error("told of before its end")
	}
	w.write("next.txt", "and nothing in between")
	w.expect("+next.txt")
}

func TestWatchOfAFileThatIsReplaced(t *testing.T) {
	w := watch(t)
	w.write("a.txt", "one")
	w.expect("+a.txt")
	w.write(".a.txt.swp", "hidden")
	w.write("a.tmp", "two and more")
	if err := os.Rename(w.path("a.tmp"), w.path("a.txt")); err != nil {
		t.Fatal(err)
	}
	w.expect("+a.txt", "-a.tmp")
	os.Remove(w.path("a.txt"))
	w.write("a.txt", "three")
	w.expect("+a.txt")
}

func TestWatchOfAFolderThatVanishes(t *testing.T) {
	w := watch(t)
	w.write("a.txt", "one")
	w.expect("+a.txt")
	if err := os.Rename(w.dir, w.dir+"-away"); err != nil {
		t.Fatal(err)
	}
	w.expect("-")
	if err := os.Rename(w.dir+"-away", w.dir); err != nil {
		t.Fatal(err)
	}
	w.expect("+a.txt", "+first.txt")
	w.write("b.txt", "two")
	w.expect("+b.txt")
}

func TestWatchEnds(t *testing.T) {
	before := runtime.NumGoroutine()
	dir := t.TempDir()
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan error)
	go func() {
		done <- watchAll(ctx, []string{dir, filepath.Join(dir, "absent")}, func(files.Changed) bool { return true })
	}()
	cancel()
	<-done
	for range 100 {
		if runtime.NumGoroutine() <= before {
			return
		}
		time.Sleep(10 * time.Millisecond)
	}
	t.Errorf("%d goroutines, %d before", runtime.NumGoroutine(), before)
}

// watchAll watches until ctx is done.
func watchAll(ctx context.Context, folders []string, yield func(files.Changed) bool) error {
	w, err := files.NewWatcher(folders, nil)
	if err != nil {
		return err
	}
	return w.Follow(ctx, yield)
}

// TestAWatcherShowsWhatItMeets walks a folder as filepath.WalkDir does, but what is
// hidden below it, until what looks on has seen enough.
func TestAWatcherShowsWhatItMeets(t *testing.T) {
	dir := t.TempDir()
	for _, name := range []string{"a.txt", "in/b.txt", "in/deep/c.txt"} {
		path := filepath.Join(dir, name)
		if err := errors.Join(os.MkdirAll(filepath.Dir(path), 0o700), os.WriteFile(path, []byte("x"), 0o600)); err != nil {
			t.Fatal(err)
		}
	}
	for most, want := range map[int]string{99: ". a.txt in in/b.txt in/deep in/deep/c.txt", 2: ". a.txt"} {
		var met []string
		w, err := files.NewWatcher([]string{dir}, func(folder string) fs.WalkDirFunc {
			return func(path string, _ fs.DirEntry, err error) error {
				at, _ := filepath.Rel(folder, path)
				if met = append(met, filepath.ToSlash(at)); len(met) == most {
					return fs.SkipAll
				}
				return err
			}
		})
		if err != nil {
			t.Fatal(err)
		}
		ctx, stop := context.WithCancel(t.Context())
		stop()
		if err := w.Follow(ctx, func(files.Changed) bool { return false }); err != nil {
			t.Fatal(err)
		}
		if got := strings.Join(met, " "); got != want {
			t.Errorf("met %q, want %q", got, want)
		}
	}
}

// TestAWatcherPassesFilesOver where what looks on asks for none of a folder, and watches
// the folders in it all the same.
func TestAWatcherPassesFilesOver(t *testing.T) {
	dir := t.TempDir()
	for _, name := range []string{"a.txt", "calm/b.txt", "calm/deep/c.txt", "other/d.txt"} {
		path := filepath.Join(dir, name)
		if err := errors.Join(os.MkdirAll(filepath.Dir(path), 0o700), os.WriteFile(path, []byte("x"), 0o600)); err != nil {
			t.Fatal(err)
		}
	}
	var met []string
	w, err := files.NewWatcher([]string{dir}, func(folder string) fs.WalkDirFunc {
		return func(path string, _ fs.DirEntry, err error) error {
			at, _ := filepath.Rel(folder, path)
			if met = append(met, filepath.ToSlash(at)); filepath.Base(path) == "calm" {
				return files.ErrFoldersAlone
			}
			return err
		}
	})
	if err != nil {
		t.Fatal(err)
	}
	if got, want := strings.Join(met, " "), ". a.txt calm calm/deep calm/deep/c.txt other other/d.txt"; got != want {
		t.Errorf("met %q, want %q", got, want)
	}
	ctx, stop := context.WithTimeout(t.Context(), 20*time.Second)
	defer stop()
	news := filepath.Join(dir, "calm", "deep", "new.txt")
	if err := os.WriteFile(news, []byte("y"), 0o600); err != nil {
		t.Fatal(err)
	}
	told := ""
	if err := w.Follow(ctx, func(c files.Changed) bool {
		told = strings.Join(c.Written, " ")
		return false
	}); err != nil || told != news {
		t.Errorf("told %q, %v; want %q", told, err, news)
	}
}
