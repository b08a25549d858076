package pdf

import (
	"errors"
	"os"
	"path/filepath"
	"runtime"
	"sync"
	"testing"
	"time"

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

// While the engine is being made, short files are read without it, and others are not.
func TestShortFilesAreReadMeanwhile(t *testing.T) {
	m := &maker{stopgap: sync.OnceValues(interpreting), ready: make(chan struct{})}
	few, fewLetters := short, short
	few.pages, fewLetters.letters = 1, 10
	quick := short
	quick.page = time.Second / 4
	one, two := fileOf("", words("Peru opens its port.")), fileOf("", words("Peru opens its port."), words("Chile waits."))
	for name, c := range map[string]struct {
		data string
		most bounds
		want string // "" for a file that is left to the engine
		err  error
	}{
		"short":            {one, short, "Peru opens its port.", nil},
		"too many pages":   {two, few, "", nil},
		"too many letters": {one, fewLetters, "", nil},
		"too slow":         {fileOf("", words("Peru opens its port."), slow), quick, "", nil},
		"broken":           {"%PDF-1.4\n", short, "", ErrBroken},
		"locked":           {lockedFile("sesame", words("Peru opens its port.")), short, "", ErrLocked},
	} {
		p, ok, err := m.readShort([]byte(c.data), c.most)
		if isRead := c.want != "" || c.err != nil; ok != isRead || ok && (told(p.Blocks) != c.want || !errors.Is(err, c.err)) {
			t.Errorf("%s: %q, %v, %v", name, told(p.Blocks), ok, err)
		}
	}
	close(m.ready)
	if _, ok, _ := m.readShort([]byte(one), short); ok {
		t.Error("the engine is ready, and a file was read without it")
	}
}

func TestSettleWaitsForWhatIsBeingCompiled(t *testing.T) {
	m, isDone := &maker{ready: make(chan struct{})}, false
	makers.Lock()
	if makers.of == nil {
		makers.of = map[string]*maker{}
	}
	makers.of["a folder"] = m
	makers.Unlock()
	go func() {
		isDone = true
		close(m.ready)
	}()
	Settle()
	if !isDone {
		t.Error("what was begun is not waited for")
	}
}
