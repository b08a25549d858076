package pdf

import (
	"os"
	"path/filepath"
	"runtime"
	"testing"

	"github.com/tetratelabs/wazero"
)

// compiled makes a cache as an engine does, without what takes it seconds.
func compiled(t *testing.T, folder string) wazero.CompilationCache {
	t.Helper()
	cache, err := keptIn(folder)
	if err != nil {
		t.Fatal(err)
	}
	return cache
}

func TestCompiledCodeIsKeptForItsOwnerAlone(t *testing.T) {
	folder := filepath.Join(t.TempDir(), "cache", "pdf", version())
	if isCompiled(folder) {
		t.Error("a folder that is not there holds compiled code")
	}
	compiled(t, folder)
	if isCompiled(folder) {
		t.Error("an empty folder holds compiled code")
	}
	if info, err := os.Stat(folder); err != nil || runtime.GOOS != "windows" && info.Mode().Perm() != 0o700 {
		t.Errorf("%v %v", info.Mode(), err)
	}
	if runtime.GOOS == "windows" {
		return
	}
	if err := os.Chmod(folder, 0o770); err != nil {
		t.Fatal(err)
	}
	if _, err := keptIn(folder); err == nil {
		t.Error("code is run from a folder in which others may write")
	}
}

func TestCodeOfOtherVersionsGoes(t *testing.T) {
	folder := filepath.Join(t.TempDir(), "pdf", version())
	old := filepath.Join(filepath.Dir(folder), "pdfium-0.1")
	if err := os.MkdirAll(old, 0o700); err != nil {
		t.Fatal(err)
	}
	compiled(t, folder)
	if _, err := os.Stat(old); !os.IsNotExist(err) {
		t.Errorf("%s is still there: %v", old, err)
	}
}
