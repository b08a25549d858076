package cli

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestWhatIsNoFileIsNotOpened(t *testing.T) {
	home(t)
	if _, err := os.Stat(os.DevNull); err != nil {
		t.Skip("there is no such device here")
	}
	if r := attache("", "import", os.DevNull); r.status != 1 || !strings.Contains(r.err, "no regular file") {
		t.Errorf("%+v", r)
	}
}

// TestALibraryThatCannotBeWrittenIsRead takes the right to write away; who runs as
// root keeps it, and skips.
func TestALibraryThatCannotBeWrittenIsRead(t *testing.T) {
	dir := home(t)
	if r := attache("", "add", "--now", "2026-06-01", folder(t)); r.status != 0 {
		t.Fatalf("%+v", r)
	}
	path := filepath.Join(dir, "library.db")
	if err := os.Chmod(path, 0o400); err != nil {
		t.Fatal(err)
	}
	if err := os.Chmod(dir, 0o500); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = os.Chmod(dir, 0o700) })
	if f, err := os.OpenFile(path, os.O_RDWR, 0); err == nil {
		f.Close()
		t.Skip("this user may write everything")
	}
	if r := attache("", "list"); r.status != 0 || !strings.Contains(r.err, "only read") || r.out == "" {
		t.Errorf("%+v", r)
	}
}

func TestADamagedLibraryIsNotTakenForNone(t *testing.T) {
	dir := home(t)
	if err := os.WriteFile(filepath.Join(dir, "library.db"), []byte(strings.Repeat("no library ", 2000)), 0o600); err != nil {
		t.Fatal(err)
	}
	if r, opened := atTerminal(t); r.status != 1 || !strings.Contains(r.err, "library") || opened != nil {
		t.Errorf("%+v, opened %+v", r, opened)
	}
}
