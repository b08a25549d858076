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
	for _, s := range steps {
		t.Run(s.name, func(t *testing.T) {
			d := newDesk(t)
			small := smallDisk(t, "24m")
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

// smallDisk is a disk in memory, for one test.
func smallDisk(t *testing.T, size string) string {
	t.Helper()
	dir := t.TempDir()
	if runtime.GOOS != "linux" {
		t.Skip("it has no disks in memory")
	}
	if err := exec.Command("mount", "-t", "tmpfs", "-o", "size="+size, "tmpfs", dir).Run(); err != nil {
		t.Skip("no small disk can be made here:", err)
	}
	t.Cleanup(func() { _ = exec.Command("umount", dir).Run() })
	return dir
}

// TestAFullDiskOfTheOutputIsNamed prints to a disk that is full, and copies to it: it
// says which disk that is, and blames no other.
func TestAFullDiskOfTheOutputIsNamed(t *testing.T) {
	d := newDesk(t)
	small := smallDisk(t, "64k")
	fill(t, filepath.Join(small, "filler"))
	for _, args := range [][]string{{"export"}, {"list"}, {"agenda"}, {"dossier", "CL-NO"}, {"sources", "opml"}, {"backup", filepath.Join(small, "output")}} {
		path := filepath.Join(small, "output")
		out, err := os.Create(path)
		d.must(t, err)
		var errs strings.Builder
		cmd := d.command(args...)
		cmd.Stdout, cmd.Stderr = out, &errs
		err = cmd.Run()
		d.must(t, out.Close(), os.Remove(path))
		if err == nil || !strings.Contains(errs.String(), path+":") || strings.Contains(errs.String(), d.dir) || !strings.Contains(errs.String(), "disk is full") {
			t.Errorf("%q: %v, %q", args, err, errs.String())
		}
		oneLine(t, errs.String())
	}
}

// TestAStarOnAFullDiskIsNotDrawn gives a star in the reader where there is no room for
// it: the reader says so, and with room again the star can be given.
func TestAStarOnAFullDiskIsNotDrawn(t *testing.T) {
	d := newDesk(t)
	small := smallDisk(t, "24m")
	d.must(t, copied(filepath.Join(d.dir, "library.db"), filepath.Join(small, "library.db")))
	d.dir = small
	before := d.holds(t)
	s := onScreen(t, d.command())
	s.shows(t, "COMMITMENTS") // a brief is open
	filler := filepath.Join(small, "filler")
	fill(t, filler)
	s.press("m")
	s.shows(t, "not kept: setting a star")
	d.must(t, os.Remove(filler))
	if now := d.holds(t); len(now.stars) != 0 || len(before.lost(now)) > 0 {
		t.Errorf("%+v", now)
	}
	s.press("m")
	s.shows(t, "starred")
	s.press("q")
	if err := s.left(); err != nil {
		t.Error(err)
	}
	if now := d.holds(t); len(now.stars) != 1 {
		t.Errorf("%d stars are kept", len(now.stars))
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
