package cli

import (
	"bytes"
	"database/sql"
	"fmt"
	"io"
	"math/rand/v2"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"
)

// screen is the program in a terminal of its own.
type screen struct {
	*exec.Cmd
	tty   *os.File
	mu    sync.Mutex
	drawn bytes.Buffer
	ended chan struct{} // the terminal was closed
}

func onScreen(t *testing.T, cmd *exec.Cmd) *screen {
	t.Helper()
	cmd.Env = append(cmd.Env, "TERM=xterm-256color")
	tty := terminal(t, cmd, 30, 120)
	s := &screen{Cmd: cmd, tty: tty, ended: make(chan struct{})}
	go func() {
		defer close(s.ended)
		_, _ = io.Copy(s, tty) // its end is an error
	}()
	return s
}

func (s *screen) Write(p []byte) (int, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.drawn.Write(p)
}

func (s *screen) all() string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.drawn.String()
}

// shows waits until words are drawn.
func (s *screen) shows(t *testing.T, words string) {
	t.Helper()
	for range 3000 {
		if strings.Contains(s.all(), words) {
			return
		}
		time.Sleep(10 * time.Millisecond)
	}
	_ = s.Process.Kill()
	t.Fatalf("%q is not drawn: %q", words, s.all())
}

func (s *screen) press(keys string) { _, _ = io.WriteString(s.tty, keys) } // who has left reads no more

// left waits until the program has ended by itself, and kills it where it does not.
func (s *screen) left() error {
	clock := time.AfterFunc(30*time.Second, func() { _ = s.Process.Kill() })
	defer clock.Stop()
	return s.Wait()
}

// TestKilledWhileMarking kills the reader while a star is given in it: the stars of
// before are there, and at most that one is missing.
func TestKilledWhileMarking(t *testing.T) {
	n := faults(t, 2)
	r := rand.New(rand.NewPCG(8, 9))
	var d *desk
	given := 0
	for i := range n {
		row := i % 14
		if row == 0 {
			d = newDesk(t)
		}
		before := d.holds(t)
		s := onScreen(t, d.command())
		s.shows(t, "▌")
		s.press(strings.Repeat("j", row) + "m")
		time.Sleep(time.Duration(r.IntN(120)) * time.Millisecond)
		_ = s.Process.Kill()
		_ = s.Wait() // it was killed
		now := d.holds(t)
		for _, id := range before.stars {
			if !slices.Contains(now.stars, id) {
				t.Errorf("the star of %s is lost", id)
			}
		}
		if more := len(now.stars) - len(before.stars); more < 0 || more > 1 || len(before.lost(now)) > 0 {
			t.Errorf("%d stars were %d, of %d articles %d are lost", len(now.stars), len(before.stars), len(before.ids), len(before.lost(now)))
		} else {
			given += more
		}
		if says := d.run(t, "doctor"); !strings.Contains(says, "is sound") {
			t.Error(says)
		}
	}
	t.Logf("killed %d times, %d stars were given by then; nothing lost", n, given)
}

// TestStarsBesideAnotherWriter gives a star and leaves at once, while something else
// writes: the reader waits for what it has shown as done.
func TestStarsBesideAnotherWriter(t *testing.T) {
	d := newDesk(t)
	library, err := sql.Open("sqlite", filepath.Join(d.dir, "library.db")+"?_pragma=busy_timeout(15000)") // the reader writes as it opens
	d.must(t, err)
	defer library.Close()
	locked := func(s *screen) func() {
		tx, err := library.Conn(t.Context())
		d.must(t, err)
		_, err = tx.ExecContext(t.Context(), `BEGIN IMMEDIATE`)
		d.must(t, err)
		return func() {
			s.shows(t, "writing what you did")
			_, err := tx.ExecContext(t.Context(), `ROLLBACK`)
			d.must(t, err, tx.Close())
		}
	}
	adding := func(*screen) func() {
		more := filepath.Join(d.dir, fmt.Sprint("more", d.reports))
		for range 30 {
			d.write(t, more)
		}
		cmd := d.command("add", more)
		d.must(t, cmd.Start())
		return func() { d.must(t, cmd.Wait()) }
	}
	for name, other := range map[string]func(*screen) func(){"a lock that is held": locked, "attache add": adding} {
		for range faults(t, 2) {
			before := d.holds(t).stars
			s := onScreen(t, d.command())
			s.shows(t, "▌") // the row that is starred
			end := other(s)
			s.press("mq")
			end()
			if err := s.left(); err != nil {
				t.Errorf("beside %s: %v", name, err)
			}
			// The star is given, or taken where the row has one.
			if now := d.holds(t).stars; len(now) != len(before)+1 && len(now) != len(before)-1 {
				t.Errorf("beside %s: %d stars were %d", name, len(now), len(before))
			}
		}
	}
}

// lastLine is what stands on a terminal's last line when nothing but lines was drawn.
func lastLine(drawn string) string {
	drawn = regexp.MustCompile(`.*\x1b\[K`).ReplaceAllString(drawn, "") // what was taken away
	return strings.Trim(drawn[strings.LastIndexByte(drawn, '\n')+1:], "\r")
}

// TestAnAddressThatIsLeftLeavesNothing breaks off the opening of an address.
func TestAnAddressThatIsLeftLeavesNothing(t *testing.T) {
	dir := home(t)
	asked := make(chan struct{})
	server := httptest.NewServer(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
		close(asked)
		<-r.Context().Done()
	}))
	defer server.Close()
	if err := os.WriteFile(filepath.Join(dir, "config.toml"), []byte("[web]\nown_network = [\"127.0.0.0/8\"]"), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, folder := range []string{"TMPDIR", "TMP"} {
		t.Setenv(folder, t.TempDir())
	}
	cmd := exec.Command(os.Args[0], asProgram, server.URL)
	cmd.Env = os.Environ()
	s := onScreen(t, cmd)
	<-asked
	s.press("\x03")
	err := s.Wait()
	<-s.ended
	if err == nil || lastLine(s.all()) != "" || strings.Contains(s.all(), "\n") {
		t.Errorf("%v, and %q is left on the screen", err, s.all())
	}
	if left, err := os.ReadDir(os.Getenv("TMPDIR")); err != nil || len(left) > 0 {
		t.Errorf("%v is left, %v", left, err)
	}
	if _, err := os.Stat(filepath.Join(dir, "library.db")); err == nil {
		t.Error("a library was made")
	}
}
