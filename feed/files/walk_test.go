package files_test

import (
	"context"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"

	"attache/feed"
	"attache/feed/files"
)

// folderOf writes files into a new folder; a name that ends in "/" is a
// folder, a content that begins with "->" a link.
func folderOf(t *testing.T, content map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	for name, data := range content {
		full := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(full), 0o755); err != nil {
			t.Fatal(err)
		}
		var err error
		if target, ok := strings.CutPrefix(data, "->"); ok {
			err = os.Symlink(target, full)
		} else {
			err = os.WriteFile(full, []byte(data), 0o644)
		}
		if err != nil {
			t.Skip(err)
		}
	}
	return dir
}

// each is the paths that open, as written under dir, and what the others say.
func each(t *testing.T, dir string, paths ...string) (opened, refused []string) {
	t.Helper()
	for a, err := range files.Each(context.Background(), paths, strings.NewReader("From a pipe."), feed.Options{}) {
		if err != nil {
			refused = append(refused, strings.ReplaceAll(err.Error(), dir+string(filepath.Separator), ""))
			continue
		}
		rel := strings.TrimPrefix(a.Path, dir+string(filepath.Separator))
		opened = append(opened, filepath.ToSlash(rel))
	}
	return opened, refused
}

func TestFoldersAreWalkedInOrder(t *testing.T) {
	dir := folderOf(t, map[string]string{
		"b.txt": "B.", "a.md": "A.", "z/deep/c.html": "<p>C.</p>", "z/README": "Words.", "z/blob": "\x00\x01\x02",
		".hidden/x.txt": "X.", ".y.txt": "Y.", "photo.jpg": "", "note.pdf": "", "empty.txt": "", "feed.xml": "<rss version='2'>",
	})
	opened, refused := each(t, dir, dir)
	if want := []string{"a.md", "b.txt", "z/README", "z/deep/c.html"}; !slices.Equal(opened, want) {
		t.Errorf("opened %q, want %q", opened, want)
	}
	want := []string{
		"empty.txt: empty", "feed.xml: an RSS feed that breaks off before its first item", "note.pdf: empty",
		"photo.jpg: an image, not an article", filepath.Join("z", "blob") + ": a binary file, not text",
	}
	if !slices.Equal(refused, want) {
		t.Errorf("refused %q, want %q", refused, want)
	}
}

func TestArgumentsKeepTheirOrderAndCountOnce(t *testing.T) {
	dir := folderOf(t, map[string]string{"a.md": "A.", "b.unknown": "B.", "c.txt": "C."})
	in := func(name string) string { return filepath.Join(dir, name) }
	opened, refused := each(t, dir, in("c.txt"), "-", in("b.unknown"), dir, in("c.txt"), in("gone.txt"), "-")
	if want := []string{"c.txt", "-", "b.unknown", "a.md"}; !slices.Equal(opened, want) {
		t.Errorf("opened %q, want %q", opened, want)
	}
	if want := []string{"b.unknown: .unknown files are not articles; name the file to open it all the same", "gone.txt: no such file"}; !slices.Equal(refused, want) {
		t.Errorf("refused %q, want %q", refused, want)
	}
}

// What is no article is passed over where nobody named it, and a failure where
// somebody did.
func TestWhatIsNoArticle(t *testing.T) {
	strange := map[string]string{
		"rows.csv": "a,b\n1,2\n", "photo.jpg": "\xff\xd8\xff", "main.go": "package main", "x.unknown": "Words.", "old.doc": "Words.", "map.xml": "<urlset/>", "rows.json": "[1]",
		"cut.docx": "PK\x03\x04 and no more", "part.docx": "PK\x07\x08 of several", "photo.txt": "\x89PNG\x0d\x0a\x1a\x0a rest", "noise": strings.Repeat("\x01\x02\x03a", 50),
	}
	failures := map[string]string{"empty.txt": "", "cut.rss": "<rss><channel><title>News"}
	dir := folderOf(t, strange)
	for name, data := range failures {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(data), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	passed := 0
	for a, err := range files.Each(context.Background(), []string{dir}, nil, feed.Options{}) {
		name := ""
		var r *files.Refusal
		if errors.As(err, &r) {
			name = filepath.Base(r.Path)
		}
		_, isStrange := strange[name]
		if name == "" || files.IsPassed(err) != isStrange {
			t.Errorf("%q %v", a.Path, err)
		}
		if isStrange {
			passed++
		}
	}
	if passed != len(strange) {
		t.Errorf("%d of %d were passed over", passed, len(strange))
	}
	for name := range strange {
		opened, refused := each(t, dir, filepath.Join(dir, name))
		if isOpen := name == "x.unknown"; isOpen != (len(opened) == 1) || isOpen != (len(refused) == 0) { // a text of an unknown kind
			t.Errorf("%s, named: %q %q", name, opened, refused)
		}
		if _, err := files.Read(os.DirFS(dir), name, feed.Options{}); files.IsPassed(err) {
			t.Errorf("%s was named, and passed over", name)
		}
	}
}

func TestLinksStayInTheFolder(t *testing.T) {
	outside := folderOf(t, map[string]string{"secret.txt": "Secret."})
	dir := folderOf(t, map[string]string{
		"a/real.txt": "Real.", "b-same.txt": "->a/real.txt", "c-kept.txt": "->.store/kept.txt", ".store/kept.txt": "Kept.",
		"d-out.txt": "->" + filepath.Join(outside, "secret.txt"), "e-up.txt": "->../x.txt", "f-loop": "->.", "g-self.txt": "->g-self.txt",
		"h-gone.txt": "->nothing.txt", "i-folder-out": "->" + outside,
	})
	opened, refused := each(t, dir, dir)
	if want := []string{"a/real.txt", "c-kept.txt"}; !slices.Equal(opened, want) {
		t.Errorf("opened %q, want %q", opened, want)
	}
	want := []string{
		"d-out.txt: a link that leads out of the folder", "e-up.txt: a link that leads out of the folder", "g-self.txt: a link that leads back to itself",
		"h-gone.txt: no such file", "i-folder-out: a link that leads out of the folder",
	}
	if !slices.Equal(refused, want) {
		t.Errorf("refused %q, want %q", refused, want)
	}
	if opened, _ := each(t, dir, filepath.Join(dir, "d-out.txt")); len(opened) != 1 {
		t.Error("a link that the user names is followed")
	}
}

func TestDevicesDoNotHang(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("no device files")
	}
	_, refused := each(t, "none", os.DevNull)
	if want := os.DevNull + ": a device"; len(refused) != 1 || refused[0] != want {
		t.Errorf("refused %q, want %q", refused, want)
	}
}

func TestUnreadableFile(t *testing.T) {
	dir := folderOf(t, map[string]string{"a.txt": "A.", "b.txt": "B."})
	if err := os.Chmod(filepath.Join(dir, "a.txt"), 0); err != nil {
		t.Fatal(err)
	}
	if f, err := os.Open(filepath.Join(dir, "a.txt")); err == nil {
		f.Close()
		t.Skip("this user may read everything")
	}
	opened, refused := each(t, dir, dir)
	if len(opened) != 1 || len(refused) != 1 || refused[0] != "a.txt: no permission to read it" {
		t.Errorf("opened %q, refused %q", opened, refused)
	}
}

func TestRefusalKeepsTheCause(t *testing.T) {
	for _, err := range files.Each(context.Background(), []string{"no\nsuch\x1b"}, nil, feed.Options{}) {
		var refusal *files.Refusal
		if !errors.As(err, &refusal) || refusal.Path != "no\nsuch\x1b" || !errors.Is(err, fs.ErrNotExist) {
			t.Errorf("%#v", err)
		}
		if got := err.Error(); got != "no‹U+000A›such‹U+001B›: no such file" {
			t.Errorf("%q", got)
		}
	}
}
