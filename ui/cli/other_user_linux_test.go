package cli

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
)

// nobody is a user whom permissions bind, and who has no files of its own.
const nobody = 65534

// asNobody is a command of another user, or of the same where this one may not become
// another. /proc names the program, since its folder is this user's.
func asNobody(home string, args ...string) *exec.Cmd {
	cmd := exec.Command("/proc/self/exe", append([]string{asProgram}, args...)...)
	cmd.Env, cmd.Dir = append(os.Environ(), "ATTACHE_HOME="+home), "/"
	if os.Getuid() == 0 {
		cmd.SysProcAttr = &syscall.SysProcAttr{Credential: &syscall.Credential{Uid: nobody, Gid: nobody}}
	}
	return cmd
}

// TestAnotherUserReadsWhatItMay has somebody whom permissions bind read libraries that
// cannot be written, and not those that cannot be read.
func TestAnotherUserReadsWhatItMay(t *testing.T) {
	d := newDesk(t)
	id := d.holds(t).ids[0]
	for name, c := range map[string]struct {
		folder, file os.FileMode
		isTheirs     bool // the folder and the file
		isReadOnly   bool // the disk
		says         string
	}{
		"a file of their own that they closed":       {0o700, 0o400, true, false, "only read"},
		"a folder of their own that they closed":     {0o500, 0o600, true, false, "only read"},
		"both":                                       {0o500, 0o400, true, false, "only read"},
		"another's":                                  {0o755, 0o644, false, false, "only read"},
		"a disk that is only read":                   {0o700, 0o600, true, true, "only read"},
		"another's that is closed to them":           {0o755, 0o600, false, false, "permission"},
		"another's in a folder that is closed":       {0o700, 0o644, false, false, "permission"},
		"their own that they closed even to readers": {0o700, 0o200, true, false, "permission"},
	} {
		t.Run(name, func(t *testing.T) {
			at := lentLibrary(t, d, c.folder, c.file, c.isTheirs)
			if c.isReadOnly {
				onlyRead(t, at)
			}
			for _, args := range [][]string{{"list"}, {"search", "cherries"}, {"show", id}, {"agenda"}, {"dossier", "CL-NO"}, {"export"}} {
				out, errs, err := outputs(asNobody(at, args...))
				isRead := err == nil && len(out) > 20
				if isRead != (c.says == "only read") || !strings.Contains(errs, c.says) || strings.Contains(errs, "empty") {
					t.Errorf("%q: %v, %d bytes, %q", args, err, len(out), errs)
				}
				oneLine(t, errs)
			}
			s := onScreen(t, asNobody(at))
			s.shows(t, c.says)
			if c.says == "only read" {
				s.shows(t, "COMMITMENTS")
				s.press("m")
				s.shows(t, "not kept: setting a star")
				s.press("q")
			}
			if err := s.left(); (err == nil) != (c.says == "only read") {
				t.Errorf("the reader: %v", err)
			}
		})
	}
}

// lentLibrary is a copy of a library in a folder that others may look for.
func lentLibrary(t *testing.T, d *desk, folder, file os.FileMode, isTheirs bool) string {
	t.Helper()
	if os.Getuid() != 0 && !isTheirs {
		t.Skip("only root can have what is another's")
	}
	above, err := os.MkdirTemp("", "attache")
	d.must(t, err)
	at := filepath.Join(above, "home")
	path := filepath.Join(at, "library.db")
	t.Cleanup(func() { _ = os.Chmod(at, 0o700); _ = os.RemoveAll(above) })
	d.must(t, os.Chmod(above, 0o755), os.Mkdir(at, 0o700), copied(filepath.Join(d.dir, "library.db"), path), os.Chmod(path, file), os.Chmod(at, folder))
	if isTheirs && os.Getuid() == 0 {
		d.must(t, os.Chown(path, nobody, nobody), os.Chown(at, nobody, nobody))
	}
	return at
}

// onlyRead makes a folder one on a disk that is only read.
func onlyRead(t *testing.T, dir string) {
	t.Helper()
	for _, args := range [][]string{{"--bind", dir, dir}, {"-o", "remount,ro,bind", dir}} {
		if err := exec.Command("mount", args...).Run(); err != nil {
			t.Skip("nothing can be mounted here:", err)
		}
	}
	t.Cleanup(func() { _ = exec.Command("umount", dir).Run() })
}

func outputs(cmd *exec.Cmd) (out, errs string, err error) {
	var a, b strings.Builder
	cmd.Stdout, cmd.Stderr = &a, &b
	err = cmd.Run()
	return a.String(), b.String(), err
}
