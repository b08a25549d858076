package cli

import (
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"math/rand/v2"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"runtime/debug"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"
)

// These tests do to the program what machines do to it. docs/reliability.md tells what
// came of it when it was done a thousand times; ATTACHE_FAULTS is how often.

// asProgram makes the test's own program attaché, so that it can be killed.
const asProgram = "as-attache"

// faults is how often a fault is done to each command.
func faults(t *testing.T, usual int) int {
	t.Helper()
	said := os.Getenv("ATTACHE_FAULTS")
	if said == "" {
		return usual
	}
	n, err := strconv.Atoi(said)
	if err != nil {
		t.Fatal("ATTACHE_FAULTS:", err)
	}
	return n
}

// desk is a library at work: what it held before a command, and what it must hold
// when that is done.
type desk struct {
	dir     string
	feed    string // an address with a new item each time
	items   int
	reports int // articles that were made so far
}

func newDesk(t *testing.T) *desk {
	t.Helper()
	d := &desk{dir: t.TempDir()}
	collectMore(t)
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		fmt.Fprint(w, `<rss><channel><title>Quay</title>`)
		for i := range d.items {
			fmt.Fprintf(w, `<item><guid>%d</guid><title>Round %d</title><description>%s</description></item>`, i, i, report(i))
		}
		fmt.Fprint(w, `</channel></rss>`)
	}))
	t.Cleanup(server.Close)
	d.feed = server.URL
	d.must(t, os.WriteFile(filepath.Join(d.dir, "config.toml"), []byte("[web]\nown_network = [\"127.0.0.0/8\"]"), 0o600))
	for range 12 {
		d.write(t, d.folder())
	}
	d.run(t, "add", d.folder())
	d.items = 5
	d.run(t, "add", d.feed)
	return d
}

// collectMore undoes what commands do to the collection of garbage: here they do not
// end by themselves.
func collectMore(t *testing.T) {
	t.Helper()
	t.Cleanup(func() { debug.SetGCPercent(100); debug.SetMemoryLimit(math.MaxInt64) })
}

func (d *desk) must(t *testing.T, errs ...error) {
	t.Helper()
	if err := errors.Join(errs...); err != nil {
		t.Fatal(err)
	}
}

func (d *desk) folder() string { return filepath.Join(d.dir, "desk") }

func report(n int) string {
	return fmt.Sprintf("OSLO, May 30 - Norway and Chile agreed to hold round %d of their talks in Santiago by June 30, 2027. Norway will open its market for cherries.", n)
}

// write puts another article into a folder.
func (d *desk) write(t *testing.T, folder string) {
	t.Helper()
	d.reports++
	d.must(t, os.MkdirAll(folder, 0o700), os.WriteFile(filepath.Join(folder, fmt.Sprintf("%d.txt", d.reports)), []byte(fmt.Sprintf("Report %d\n\n%s\n", d.reports, report(1000+d.reports))), 0o600))
}

func (d *desk) command(args ...string) *exec.Cmd {
	cmd := exec.Command(os.Args[0], append([]string{asProgram}, args...)...)
	cmd.Env = append(os.Environ(), "ATTACHE_HOME="+d.dir)
	return cmd
}

// run is a command that must go well, in this very process, and what it prints.
func (d *desk) run(t *testing.T, args ...string) string {
	t.Helper()
	t.Setenv("ATTACHE_HOME", d.dir)
	r := attache("", args...)
	if r.status != 0 {
		t.Fatalf("%q: %+v", args, r)
	}
	return r.out
}

// killed starts a command, kills it a while after, and is what it had said by then.
func (d *desk) killed(t *testing.T, after time.Duration, args ...string) (said string, wasKilled bool) {
	t.Helper()
	var out strings.Builder
	cmd := d.command(args...)
	cmd.Stdout = &out
	d.must(t, cmd.Start())
	clock := time.AfterFunc(after, func() { _ = cmd.Process.Kill() })
	err := cmd.Wait()
	return out.String(), !clock.Stop() && err != nil
}

// holding is what a library holds, as it tells it.
type holding struct {
	ids      []string
	stars    []string
	outcomes int
	lines    int
}

// holds is what is in the library: every article by its id, and all that an export
// tells. The export ends with its own checksum.
func (d *desk) holds(t *testing.T) (h holding) {
	t.Helper()
	for line := range strings.Lines(d.run(t, "export")) {
		var one struct {
			Kind    string
			Article struct {
				ID      string
				Starred bool
			}
		}
		d.must(t, json.Unmarshal([]byte(line), &one))
		h.lines++
		switch one.Kind {
		case "article":
			h.ids = append(h.ids, one.Article.ID)
			if one.Article.Starred {
				h.stars = append(h.stars, one.Article.ID)
			}
		case "outcome":
			h.outcomes++
		}
	}
	slices.Sort(h.ids)
	return h
}

// lost are ids that were there before and are no more.
func (h holding) lost(now holding) (out []string) {
	for _, id := range h.ids {
		if _, ok := slices.BinarySearch(now.ids, id); !ok {
			out = append(out, id)
		}
	}
	return out
}

func (d *desk) commitment(t *testing.T) string {
	t.Helper()
	line, _, _ := strings.Cut(d.run(t, "list", "--format", "jsonl"), "\n")
	var b struct{ Commitments []struct{ ID string } }
	d.must(t, json.Unmarshal([]byte(line), &b))
	if len(b.Commitments) == 0 {
		t.Fatal("no commitment")
	}
	return b.Commitments[0].ID
}

// a step is a command that is killed: what is done before it, and what must hold when
// it was killed and when it has then been done again.
type step struct {
	name    string
	prepare func(t *testing.T, d *desk) (args []string)
	again   bool // it can be done again, and must then go well
	check   func(t *testing.T, d *desk, before, now holding, said string)
}

var steps = []step{
	{name: "add", again: true, prepare: func(t *testing.T, d *desk) []string {
		more := filepath.Join(d.dir, fmt.Sprint("more", d.reports))
		for range 20 {
			d.write(t, more)
		}
		return []string{"add", more}
	}},
	{name: "import", again: true, prepare: func(t *testing.T, d *desk) []string {
		other := &desk{dir: t.TempDir(), reports: d.reports + 100_000}
		for range 20 {
			other.write(t, other.folder())
		}
		other.run(t, "add", other.folder())
		d.reports += 20
		path := filepath.Join(other.dir, "export.jsonl")
		d.must(t, os.WriteFile(path, []byte(other.run(t, "export")), 0o600))
		return []string{"import", path}
	}},
	{name: "fetch", again: true, prepare: func(_ *testing.T, d *desk) []string {
		d.items += 3
		return []string{"fetch"}
	}},
	{name: "mark", again: true, prepare: func(t *testing.T, d *desk) []string {
		return []string{"tag", d.holds(t).ids[0], fmt.Sprint("tag", d.reports)}
	}},
	{name: "outcome", prepare: func(t *testing.T, d *desk) []string {
		return []string{"outcome", d.commitment(t), "progress", "--note", "told at the press conference"}
	}, check: func(t *testing.T, _ *desk, before, now holding, said string) {
		if n := now.outcomes - before.outcomes; n < 0 || n > 1 || strings.Contains(said, "recorded") && n != 1 {
			t.Errorf("%d outcomes were %d, and it said %q", now.outcomes, before.outcomes, said)
		}
	}},
	{name: "undo", prepare: func(t *testing.T, d *desk) []string {
		d.run(t, "tag", d.holds(t).ids[0], "undone")
		return []string{"undo"}
	}},
	{name: "backup", again: true, prepare: func(_ *testing.T, d *desk) []string {
		return []string{"backup", filepath.Join(d.dir, "copy.db")}
	}, check: func(t *testing.T, d *desk, before, _ holding, _ string) {
		if _, err := os.Stat(filepath.Join(d.dir, "copy.db")); err == nil {
			other := &desk{dir: t.TempDir()}
			d.must(t, copied(filepath.Join(d.dir, "copy.db"), filepath.Join(other.dir, "library.db")))
			if now := other.holds(t); len(now.ids) == 0 {
				t.Error("a copy that was being made holds nothing")
			}
		}
	}},
	{name: "doctor", again: true, prepare: func(t *testing.T, d *desk) []string {
		d.must(t, spoil(filepath.Join(d.dir, "library.db")))
		return []string{"doctor"}
	}},
}

func copied(from, to string) error {
	data, err := os.ReadFile(from)
	if err != nil {
		return err
	}
	return os.WriteFile(to, data, 0o600)
}

// spoil turns one bit of the schema's first page: the library cannot be opened until
// the doctor has been there, and holds all that it held.
func spoil(path string) error {
	f, err := os.OpenFile(path, os.O_RDWR, 0)
	if err != nil {
		return err
	}
	b := []byte{0}
	_, err = f.ReadAt(b, 103)
	if err == nil {
		b[0] ^= 0x10
		_, err = f.WriteAt(b, 103)
	}
	return errors.Join(err, f.Close())
}

// TestKilledAtAnyMoment kills each command at any moment of its run. What was there
// before is there after; done again, it comes to its end; and the doctor finds
// nothing.
func TestKilledAtAnyMoment(t *testing.T) {
	n := faults(t, 2)
	for _, s := range steps {
		t.Run(s.name, func(t *testing.T) {
			r := rand.New(rand.NewPCG(7, uint64(len(s.name))))
			d := newDesk(t)
			usual := s.length(t, d)
			kills, beyond := 0, 0
			for kills < n && beyond < 4*n {
				if s.kill(t, d, usual/8+time.Duration(r.Int64N(int64(usual)*3/4))) {
					kills++
				} else {
					beyond++ // it was done before: the machine was slower when it was timed
					usual = usual * 9 / 10
				}
				if d.reports > 400 {
					d = newDesk(t)
				}
			}
			t.Logf("%s: killed %d times of %d within %d ms, nothing lost", s.name, kills, kills+beyond, usual.Milliseconds())
		})
	}
}

// length is how long the command runs when nobody kills it.
func (s *step) length(t *testing.T, d *desk) time.Duration {
	t.Helper()
	args := s.prepare(t, d)
	begin := time.Now()
	cmd := d.command(args...)
	if out, err := cmd.CombinedOutput(); err != nil && s.name != "doctor" {
		t.Fatalf("%q: %v %s", args, err, out)
	}
	return time.Since(begin)
}

// kill does it once, and reports whether the command was still at work.
func (s *step) kill(t *testing.T, d *desk, after time.Duration) bool {
	t.Helper()
	before := d.holds(t)
	args := s.prepare(t, d)
	said, wasKilled := d.killed(t, after, args...)
	if s.name == "doctor" {
		d.run(t, "doctor") // until then the library is damaged
	}
	now := d.holds(t)
	if lost := before.lost(now); len(lost) > 0 || now.outcomes < before.outcomes {
		t.Errorf("killed after %v: %d of %d articles and %d outcomes are lost", after, len(lost), len(before.ids), before.outcomes-now.outcomes)
	}
	if s.check != nil {
		s.check(t, d, before, now, said)
	}
	if s.again {
		d.run(t, args...)
	}
	if says := d.run(t, "doctor"); !strings.Contains(says, "is sound") {
		t.Errorf("killed after %v: %s", after, says)
	}
	return wasKilled
}
