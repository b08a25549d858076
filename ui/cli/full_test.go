package cli

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
)

// TestFullDisk has each command run on a disk that has no room left. It needs a user
// who may make one.
func TestFullDisk(t *testing.T) {
	if runtime.GOOS != "linux" {
		t.Skip("it has no disks in memory")
	}
	for _, s := range steps {
		t.Run(s.name, func(t *testing.T) {
			d := newDesk(t)
			small := t.TempDir()
			if err := exec.Command("mount", "-t", "tmpfs", "-o", "size=24m", "tmpfs", small).Run(); err != nil {
				t.Skip("no small disk can be made here:", err)
			}
			defer func() { _ = exec.Command("umount", small).Run() }()
			for _, name := range []string{"library.db", "config.toml"} {
				d.must(t, copied(filepath.Join(d.dir, name), filepath.Join(small, name)))
			}
			d.dir = small
			before := d.holds(t)
			args := s.prepare(t, d)
			filler := filepath.Join(small, "filler")
			fill(t, filler)
			if s.name != "mark" { // some begin to write, and cannot end
				d.must(t, os.Truncate(filler, sizeOf(t, filler)-96<<10))
			}
			t.Setenv("ATTACHE_HOME", small)
			r := attache("", args...)
			if r.status != 0 {
				oneLineAtLeast(t, r.err)
			}
			d.must(t, os.Remove(filler))
			if s.name == "doctor" {
				d.run(t, "doctor")
			}
			if lost := before.lost(d.holds(t)); len(lost) > 0 {
				t.Errorf("%d of %d articles are lost", len(lost), len(before.ids))
			}
			if s.again {
				d.run(t, args...)
			}
			if says := d.run(t, "doctor"); !strings.Contains(says, "is sound") {
				t.Error(says)
			}
			t.Logf("%s on a full disk: status %d, %s", s.name, r.status, strings.TrimSpace(r.err))
		})
	}
}

func sizeOf(t *testing.T, path string) int64 {
	t.Helper()
	info, err := os.Stat(path)
	if err != nil {
		t.Fatal(err)
	}
	return info.Size()
}

// fill writes until there is no room left.
func fill(t *testing.T, path string) {
	t.Helper()
	f, err := os.Create(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	block := bytes.Repeat([]byte("full"), 1<<10)
	for size := len(block); size >= 4; size /= 2 {
		for err := error(nil); err == nil; {
			_, err = f.Write(block[:size])
		}
	}
}

func oneLineAtLeast(t *testing.T, s string) {
	t.Helper()
	if !strings.HasPrefix(s, "attache: ") || foreign(s, false) != "" {
		t.Errorf("%q", s)
	}
}
