package cli

import (
	"bytes"
	"context"
	"encoding/csv"
	"encoding/json"
	"errors"
	"io"
	"math"
	"os"
	"path/filepath"
	"runtime"
	"runtime/debug"
	"slices"
	"strings"
	"syscall"
	"testing"
	"time"

	ics "github.com/arran4/golang-ical"

	"attache/briefs/timex"
	"attache/feed"
	"attache/feed/samples"
	"attache/ui"
)

const article = "OSLO, May 30 (FP) - Norway and Chile agreed to hold trade talks in Santiago by June 30, 2026.\n\n" +
	"Norway will open an office in Santiago next year.\n"

// folder is a folder with an article, a second one, and a file that is none.
func folder(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	for name, content := range map[string]string{
		"one.txt": article,
		"two.md":  "---\ntitle: Second\n---\n\nNothing was promised.\n",
	} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(content), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

type result struct {
	status   int
	out, err string
}

func attache(stdin string, args ...string) result {
	var out, errs bytes.Buffer
	status := Run(args, strings.NewReader(stdin), &out, &errs)
	return result{status, out.String(), errs.String()}
}

// oneLine fails the test unless s is one whole line that can be shown.
func oneLine(t *testing.T, s string) {
	t.Helper()
	if strings.Count(s, "\n") != 1 || !strings.HasSuffix(s, "\n") || !strings.HasPrefix(s, "attache: ") {
		t.Errorf("standard error is not one line: %q", s)
	}
	if strings.ContainsAny(s, "\x1b\x07\r\u009b\u202e") {
		t.Errorf("standard error holds control characters: %q", s)
	}
}

type extracted struct {
	Path        string
	Title       *string
	Text        string
	Published   struct{ Date, From *string }
	Commitments []struct {
		Start, End   int
		Quote, Clock string
	}
}

func jsonLines(t *testing.T, out string) []extracted {
	t.Helper()
	var all []extracted
	for dec := json.NewDecoder(strings.NewReader(out)); dec.More(); {
		var e extracted
		if err := dec.Decode(&e); err != nil {
			t.Fatal(err)
		}
		all = append(all, e)
	}
	return all
}

func TestExtractPrintsJSONLinesInThePathsOrder(t *testing.T) {
	dir := folder(t)
	r := attache("", "extract", "--now", "2026-06-01", filepath.Join(dir, "two.md"), filepath.Join(dir, "one.txt"))
	if r.status != 0 || r.err != "" {
		t.Fatalf("status %d, standard error %q", r.status, r.err)
	}
	all := jsonLines(t, r.out)
	if len(all) != 2 || filepath.Base(all[0].Path) != "two.md" || filepath.Base(all[1].Path) != "one.txt" {
		t.Fatalf("briefs are %+v", all)
	}
	if len(all[1].Commitments) == 0 {
		t.Error("no commitment was found in one.txt")
	}
	for _, c := range all[1].Commitments {
		if all[1].Text[c.Start:c.End] != c.Quote {
			t.Errorf("%q is quoted as %q", all[1].Text[c.Start:c.End], c.Quote)
		}
	}
}

func TestExtractWalksFolders(t *testing.T) {
	all := jsonLines(t, attache("", "extract", folder(t)).out)
	if len(all) != 2 || filepath.Base(all[0].Path) != "one.txt" || filepath.Base(all[1].Path) != "two.md" {
		t.Errorf("briefs are %+v", all)
	}
}

func TestExtractReadsStandardInput(t *testing.T) {
	r := attache(article, "extract", "--published", "2026-05-29", "-")
	all := jsonLines(t, r.out)
	if r.status != 0 || len(all) != 1 || all[0].Path != "-" {
		t.Fatalf("status %d, %q, briefs %+v", r.status, r.err, all)
	}
	if d, from := all[0].Published.Date, all[0].Published.From; d == nil || *d != "2026-05-29" || *from != "user" {
		t.Errorf("published is %v from %v", d, from)
	}
}

func TestNowSetsTheClock(t *testing.T) {
	for now, want := range map[string]string{"2026-06-01": "soon", "2026-08-01": "passed", "2026-05-30": "open"} {
		all := jsonLines(t, attache(article, "extract", "--published", "2026-05-30", "--now", now, "-").out)
		if len(all) != 1 || len(all[0].Commitments) == 0 {
			t.Fatalf("on %s there are %+v", now, all)
		}
		if got := all[0].Commitments[0].Clock; got != want {
			t.Errorf("on %s the clock is %s, want %s", now, got, want)
		}
	}
}

func TestExtractFormats(t *testing.T) {
	dir := folder(t)
	for format, check := range map[string]func(out string) error{
		"json": func(out string) error {
			var all []extracted
			return json.Unmarshal([]byte(out), &all)
		},
		"csv": func(out string) error {
			_, err := csv.NewReader(strings.NewReader(out)).ReadAll()
			return err
		},
		"ics": func(out string) error {
			cal, err := ics.ParseCalendar(strings.NewReader(out))
			if err == nil && len(cal.Events()) == 0 {
				err = errors.New("no events")
			}
			return err
		},
		"markdown": startsWith("# "),
		"table":    startsWith("Norway and Chile agreed to hold trade talks"), // the untitled one has its first sentence for a name
	} {
		r := attache("", "extract", "--format", format, dir)
		if r.status != 0 || r.err != "" {
			t.Errorf("%s: status %d, standard error %q", format, r.status, r.err)
		}
		if err := check(r.out); err != nil {
			t.Errorf("%s: %v in\n%s", format, err, r.out)
		}
	}
}

func startsWith(lead string) func(string) error {
	return func(out string) error {
		if !strings.HasPrefix(out, lead) {
			return errors.New("does not begin with " + lead)
		}
		return nil
	}
}

func TestExplainSaysWhatDecidedEachField(t *testing.T) {
	r := attache(article, "extract", "--explain", "--published", "2026-05-30", "-")
	if r.status != 0 || r.err != "" {
		t.Fatalf("status %d, standard error %q", r.status, r.err)
	}
	for _, want := range []string{"“Norway and Chile”", "“agreed to”", "“by June 30, 2026”", "30 May 2026"} {
		if !strings.Contains(r.out, want) {
			t.Errorf("it does not say %q in\n%s", want, r.out)
		}
	}
	var b struct {
		Why         []struct{ Field string }
		Commitments []struct{ Why []struct{ Field string } }
	}
	r = attache(article, "extract", "--explain", "--format", "jsonl", "-")
	if err := json.Unmarshal([]byte(r.out), &b); err != nil {
		t.Fatal(err)
	}
	if len(b.Why) == 0 || len(b.Commitments) != 2 || len(b.Commitments[0].Why) < 5 || len(b.Commitments[1].Why) < 5 {
		t.Errorf("the JSON explains %+v", b)
	}
}

func TestAFailedInputIsOneLineAndTheOthersAreDone(t *testing.T) {
	dir := folder(t)
	for _, bad := range []string{"no\x1b]0;x\x07such\u202e.txt", "https://example.org/a\x1b[2J", filepath.Join(dir, "gone")} {
		r := attache("", "extract", bad, filepath.Join(dir, "one.txt"))
		if r.status != 1 {
			t.Errorf("%q: status %d, want 1", bad, r.status)
		}
		oneLine(t, r.err)
		if all := jsonLines(t, r.out); len(all) != 1 || filepath.Base(all[0].Path) != "one.txt" {
			t.Errorf("%q: the other article gave %+v", bad, all)
		}
	}
}

func TestUsageErrors(t *testing.T) {
	for _, args := range [][]string{
		{"extract"},
		{"extract", "--format", "x\x1b[2Jml", "-"},
		{"extract", "--now", "tomorrow\x1b[2J", "-"},
		{"extract", "--published", "2026-02-30", "-"},
		{"extract", "--no\x1bsuch", "-"},
		{"extract", "--explain", "--format", "csv", "-"},
		{"--nosuch"},
		{"version", "extra"},
		{"https://example.org/"},
		{"."}, // no terminal to draw on
		{},
	} {
		r := attache("", args...)
		if r.status != 2 || r.out != "" {
			t.Errorf("%q: status %d, output %q; want 2 and none", args, r.status, r.out)
		}
		oneLine(t, r.err)
	}
}

func TestSmallCommands(t *testing.T) {
	for _, c := range []struct{ args, want string }{
		{"version", "attache "},
		{"--version", "attache version"},
		{"man", ".SH SYNOPSIS"},
		{"completion bash", "bash completion"},
		{"completion fish", "fish completion"},
		{"--help", "PATH ..."},
		{"extract --help", "--published"},
	} {
		r := attache("", strings.Fields(c.args)...)
		if r.status != 0 || r.err != "" || !strings.Contains(r.out, c.want) {
			t.Errorf("%s: status %d, standard error %q, output\n%s", c.args, r.status, r.err, r.out)
		}
		if strings.Contains(r.out, "\x1b") {
			t.Errorf("%s: colours in a pipe", c.args)
		}
	}
}

func TestACommandCollectsGarbageSeldom(t *testing.T) {
	defer debug.SetGCPercent(debug.SetGCPercent(100))
	defer debug.SetMemoryLimit(debug.SetMemoryLimit(-1))
	t.Setenv("GOMEMLIMIT", "")
	for asked, want := range map[string]int{"": generous, "100": 100} {
		t.Setenv("GOGC", asked)
		debug.SetGCPercent(100)
		attache("", "version")
		if got := debug.SetGCPercent(100); got != want {
			t.Errorf("with GOGC=%q garbage may grow to %d percent, want %d", asked, got, want)
		}
	}
	t.Setenv("GOGC", "")
	t.Setenv("ATTACHE_HOME", t.TempDir())
	Run([]string{"import", "-"}, lasting(2*shortly), io.Discard, io.Discard)
	if got := debug.SetGCPercent(100); got != ample {
		t.Errorf("while many articles are taken in garbage may grow to %d percent", got)
	}
}

// A reader that begins collects little garbage until its list is full, or has taken long;
// what it is told by then stays.
func TestAReaderThatBeginsCollectsLittle(t *testing.T) {
	percent := func() int {
		is := debug.SetGCPercent(100)
		debug.SetGCPercent(is)
		return is
	}
	defer debug.SetGCPercent(debug.SetGCPercent(100))
	t.Setenv("GOMEMLIMIT", "")
	t.Setenv("GOGC", "")
	begun := collectLater()
	if percent() != generous {
		t.Errorf("garbage may grow to %d percent at first", percent())
	}
	if begun(); percent() != 100 {
		t.Errorf("garbage may grow to %d percent of a full list", percent())
	}
	collectLater()
	time.Sleep(beginning + beginning/2)
	if percent() != 100 {
		t.Errorf("garbage may grow to %d percent for long", percent())
	}
	t.Setenv("GOGC", "200")
	if collectLater(); percent() != 100 {
		t.Errorf("garbage may grow to %d percent, whatever the environment says", percent())
	}
}

// lasting is an input that ends after a while.
type lasting time.Duration

func (l lasting) Read([]byte) (int, error) {
	time.Sleep(time.Duration(l))
	return 0, io.EOF
}

// A reader whose list is full holds garbage back, unless it was told how much.
func TestAFullListIsFollowedByTidyingUp(t *testing.T) {
	defer debug.SetGCPercent(debug.SetGCPercent(100))
	defer debug.SetMemoryLimit(debug.SetMemoryLimit(math.MaxInt64))
	for _, c := range []struct {
		percent, limit string
		isBound        bool
	}{{"", "", true}, {"200", "", false}, {"", "4GiB", false}} {
		t.Setenv("GOGC", c.percent)
		t.Setenv("GOMEMLIMIT", c.limit)
		debug.SetGCPercent(100)
		debug.SetMemoryLimit(math.MaxInt64)
		tidyUp()
		if percent := debug.SetGCPercent(100); (percent == tight) != (c.percent == "") {
			t.Errorf("%+v: garbage may grow to %d percent", c, percent)
		}
		if limit := debug.SetMemoryLimit(-1); limit < enough || limit < math.MaxInt64 != c.isBound {
			t.Errorf("%+v: %d bytes may be held", c, limit)
		}
	}
}

func TestADumbTerminalGetsPlainHelp(t *testing.T) {
	t.Setenv("TERM", "dumb")
	if r := attache("", "--help"); r.status != 0 || !strings.Contains(r.out, "extract") || strings.Contains(r.out, "\x1b") {
		t.Errorf("status %d, output\n%s", r.status, r.out)
	}
	r := attache("", "--nosuch")
	if r.status != 2 {
		t.Errorf("status %d, want 2", r.status)
	}
	oneLine(t, r.err)
}

// closedPipe is an output whose reader has gone.
type closedPipe struct{ err error }

func (c closedPipe) Write([]byte) (int, error) { return 0, c.err }

func TestABrokenPipeIsQuietAndAFullDiskIsNot(t *testing.T) {
	for _, c := range []struct {
		err    error
		status int
	}{{&os.PathError{Op: "write", Err: syscall.EPIPE}, 0}, {&os.PathError{Op: "write", Err: syscall.ENOSPC}, 1}} {
		var errs bytes.Buffer
		status := Run([]string{"extract", "-"}, strings.NewReader(article), closedPipe{c.err}, &errs)
		if status != c.status || (errs.Len() == 0) != (c.status == 0) {
			t.Errorf("%v: status %d, standard error %q", c.err, status, errs.String())
		}
	}
}

// atTerminal runs the command as if its output were a terminal, with a reader
// that only notes what it was opened on.
func atTerminal(t *testing.T, args ...string) (result, *ui.Options) {
	t.Helper()
	t.Setenv("TERM", "xterm-256color")
	var out, errs bytes.Buffer
	var opened *ui.Options
	isPiped := slices.Contains(args, "piped")
	args = slices.DeleteFunc(slices.Clone(args), func(s string) bool { return s == "piped" })
	p := &program{
		in: strings.NewReader(article), out: &out, err: &errs,
		open:  func(_ context.Context, o ui.Options) error { opened = &o; return nil },
		width: func(io.Writer) (int, bool) { return 60, true },
		piped: func(io.Reader) bool { return isPiped },
	}
	status := p.run(args)
	return result{status, out.String(), errs.String()}, opened
}

func TestPipedIntoTheReader(t *testing.T) {
	for _, args := range [][]string{{"piped"}, {"-"}} {
		r, o := atTerminal(t, args...)
		if r.status != 0 || o == nil || o.Samples || o.Name != "standard input" {
			t.Fatalf("%q: %+v %+v", args, r, o)
		}
		b, err := o.Shelf.Open(t.Context(), readFirst(t, o.Shelf))
		if err != nil || !strings.Contains(b.Body.Text, "agreed to hold trade talks") {
			t.Errorf("%q: %q %v", args, b.Body.Text, err)
		}
	}
}

// readFirst is the first article of a shelf.
func readFirst(t *testing.T, s feed.Store) (ref feed.Ref) {
	t.Helper()
	s.Fill(t.Context(), func(b feed.Batch) bool {
		if len(b.Rows) > 0 {
			ref = b.Rows[0].Ref
		}
		return true
	})
	return ref
}

// What is no article in a folder is counted, and no failure; named, it is one.
func TestWhatIsNoArticle(t *testing.T) {
	dir := folder(t)
	for name, content := range map[string]string{"rows.csv": "a,b\n", "photo.jpg": "\xff\xd8", "cut.docx": "PK\x03\x04 cut"} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(content), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	r := attache("", "extract", dir)
	if r.status != 0 || r.err != "attache: passed over 3 files: no article\n" || len(jsonLines(t, r.out)) != 2 {
		t.Errorf("%+v", r)
	}
	if r := attache("", "extract", filepath.Join(dir, "one.txt"), filepath.Join(dir, "rows.csv")); r.status != 1 || !strings.HasSuffix(r.err, "rows.csv: a table of data, not an article\n") {
		t.Errorf("%+v", r)
	}
	t.Setenv("ATTACHE_HOME", t.TempDir())
	for _, args := range [][]string{{"add", dir}, {"fetch"}} {
		if r := attache("", args...); r.status != 0 || !strings.Contains(r.out, " 0 failed") {
			t.Errorf("%q: %+v", args, r)
		}
	}
}

func TestWithoutPathsTheReaderOpensTheSamples(t *testing.T) {
	r, o := atTerminal(t)
	if r.status != 0 || o == nil || !o.Samples || o.Shelf == nil || o.AsOf != samples.AsOf {
		t.Fatalf("status %d, opened %+v", r.status, o)
	}
	if _, o = atTerminal(t, "--now", "2027-01-02"); o == nil || o.AsOf != timex.On(2027, 1, 2) {
		t.Errorf("with --now it opened %+v", o)
	}
}

func TestWithPathsTheReaderOpensThem(t *testing.T) {
	dir := folder(t)
	r, o := atTerminal(t, dir, filepath.Join(dir, "gone"))
	if r.status != 0 || o == nil || o.Samples || o.Shelf == nil || o.AsOf != today() {
		t.Fatalf("status %d, standard error %q, opened %+v", r.status, r.err, o)
	}
}

func TestTheReaderDoesNotOpenOnNothing(t *testing.T) {
	r, o := atTerminal(t, filepath.Join(t.TempDir(), "gone\x1b[2J"))
	if r.status != 1 || o != nil {
		t.Errorf("status %d, opened %+v", r.status, o)
	}
	oneLine(t, r.err)
}

func TestTheReaderRefusesADumbTerminal(t *testing.T) {
	var out, errs bytes.Buffer
	p := &program{in: strings.NewReader(""), out: &out, err: &errs, width: func(io.Writer) (int, bool) { return 80, true }, piped: func(io.Reader) bool { return false }}
	t.Setenv("TERM", "dumb")
	if status := p.run(nil); status != 2 || !strings.Contains(errs.String(), "TERM=dumb") {
		t.Errorf("status %d, standard error %q", status, errs.String())
	}
	oneLine(t, errs.String())
}

func TestATerminalGetsTheTable(t *testing.T) {
	r, _ := atTerminal(t, "extract", "-")
	if r.status != 0 || strings.HasPrefix(r.out, "{") || !strings.Contains(r.out, "Norway and Chile agreed") {
		t.Errorf("status %d, output\n%s", r.status, r.out)
	}
}

func TestWhatWasNeededForAMomentIsGivenBack(t *testing.T) {
	isHeld := func() uint64 {
		var m runtime.MemStats
		runtime.ReadMemStats(&m)
		return m.HeapSys - m.HeapReleased
	}
	block := make([]byte, 8*much)
	for i := range block {
		block[i] = 1
	}
	runtime.KeepAlive(block)
	runtime.GC() // what is held is garbage now, and its memory is kept
	before := isHeld()
	giveBack()
	if after := isHeld(); after > before-4*much {
		t.Errorf("%d MB are held after %d", after>>20, before>>20)
	}
}
