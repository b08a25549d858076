//go:build unix

package files_test

import (
	"path/filepath"
	"syscall"
	"testing"
)

func TestPipesDoNotHang(t *testing.T) {
	dir := folderOf(t, map[string]string{"a.txt": "A."})
	pipe := filepath.Join(dir, "pipe.txt")
	if err := syscall.Mkfifo(pipe, 0o644); err != nil {
		t.Skip(err)
	}
	for _, paths := range [][]string{{dir}, {filepath.Join(dir, "a.txt"), pipe}} {
		opened, refused := each(t, dir, paths...)
		if len(opened) != 1 || len(refused) != 1 || refused[0] != "pipe.txt: a named pipe" {
			t.Errorf("opened %q, refused %q", opened, refused)
		}
	}
}
