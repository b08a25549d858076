package files

import (
	"os"
	"path/filepath"
	"testing"
)

func TestIsLeaf(t *testing.T) {
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "a.md"), []byte("Peru will open a port."), 0o600); err != nil {
		t.Fatal(err)
	}
	t.Logf("a folder with a file alone: %v", isLeaf(dir)) // it may not be known
	below := filepath.Join(dir, "below")
	if err := os.Mkdir(below, 0o700); err != nil {
		t.Fatal(err)
	}
	if isLeaf(dir) {
		t.Error("a folder is in it, and it is passed over")
	}
	if isLeaf(filepath.Join(dir, "none")) {
		t.Error("what is not there is a leaf")
	}
	if err := os.Remove(below); err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink(t.TempDir(), below); err != nil {
		t.Skip(err)
	}
	if isLeaf(below) {
		t.Error("a link is a leaf")
	}
}
