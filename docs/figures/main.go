// Figures measures the program as its users meet it: it fills a library with
// articles that corpus invents, opens the reader on a terminal of its own, and
// times what is done there from the key to the screen that answers it.
//
//	go run ./docs/figures -articles 1000,10000,100000
//
// It prints one table, a column for each size, each figure the median of the
// runs; where a key is pressed often, the median of all presses and, after dots,
// the 99th percentile and the worst. With -peers other readers do the same on the same articles,
// as far as they can. Nothing of it is a test: machines are noisy, and what is
// measured in one run is to be compared with that alone. A program that does not
// finish is named below the table, and what was measured of the others stands.
package main

import (
	"bytes"
	"context"
	"errors"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"time"

	"attache/briefs"
	"attache/briefs/query"
	"attache/feed"
	"attache/feed/sqlite"
	"attache/feed/sqlite/corpus"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	var o options
	flag.StringVar(&o.sizes, "articles", "1000,10000", "how many articles, sizes with commas between")
	flag.IntVar(&o.runs, "runs", 5, "how often the reader is opened")
	flag.IntVar(&o.presses, "presses", 40, "how often each key is pressed in a run")
	flag.DurationVar(&o.idle, "idle", 20*time.Second, "how long the reader is watched doing nothing")
	flag.BoolVar(&o.peers, "peers", false, "measure newsboat, neomutt and fzf, too, where they are installed, on the same articles")
	flag.BoolVar(&o.folder, "folder", false, "open the articles as a folder, too, without a library")
	flag.StringVar(&o.dir, "dir", "", "a folder for what is made, kept for the next time; by default a temporary one")
	flag.Parse()
	if err := o.measure(ctx); err != nil {
		fmt.Fprintln(os.Stderr, "figures:", err)
		os.Exit(1)
	}
}

// options are what is measured, and how often.
type options struct {
	sizes, dir    string
	runs, presses int
	idle          time.Duration
	peers, folder bool
}

func (o *options) measure(ctx context.Context) error {
	dir := o.dir
	if dir == "" {
		temporary, err := os.MkdirTemp("", "attache-figures")
		if err != nil {
			return err
		}
		defer os.RemoveAll(temporary)
		dir = temporary
	}
	program := filepath.Join(dir, "attache")
	build := exec.CommandContext(ctx, "go", "build", "-o", program, ".")
	if out, err := build.CombinedOutput(); err != nil {
		return fmt.Errorf("building: %w\n%s", err, out)
	}
	var t table
	var failed []error
	for size := range strings.SplitSeq(o.sizes, ",") {
		n, err := strconv.Atoi(strings.TrimSpace(size))
		if err != nil {
			return fmt.Errorf("-articles: %w", err)
		}
		d := &desk{options: o, program: program, size: n, n: n, dir: filepath.Join(dir, size), figures: &figures{}}
		if err := d.all(ctx); err != nil {
			failed = append(failed, fmt.Errorf("%d articles: %w", n, err))
		}
		t.add(n, d.figures)
	}
	fmt.Print(t.String()) // what was measured stands, whatever did not finish
	return errors.Join(failed...)
}

// desk is a library of one size, and the program that is measured on it.
type desk struct {
	*options
	program string
	size    int // articles that were written
	n       int // articles in the library
	dir     string
	*figures
}

func (d *desk) articles() string { return filepath.Join(d.dir, "articles") }

func (d *desk) home() string { return filepath.Join(d.dir, "home") }

func (d *desk) database() string { return filepath.Join(d.home(), "library.db") }

func (d *desk) command(ctx context.Context, args ...string) *exec.Cmd {
	cmd := exec.CommandContext(ctx, d.program, args...)
	cmd.Env = append(os.Environ(), "ATTACHE_HOME="+d.home(), "TERM=xterm-256color", "COLORTERM=truecolor", "NO_COLOR=")
	cmd.WaitDelay = time.Second
	return cmd
}

// all measures the program and, where that is asked for, others beside it.
func (d *desk) all(ctx context.Context) error {
	err := d.measure(ctx)
	if d.peers && ctx.Err() == nil {
		err = errors.Join(err, d.beside(ctx, peers))
	}
	return err
}

func (d *desk) measure(ctx context.Context) error {
	if _, err := os.Stat(d.database()); err != nil {
		if err := d.fill(ctx); err != nil {
			return err
		}
	}
	if err := d.addOne(ctx); err != nil {
		return err
	}
	asked, err := d.expected(ctx)
	if err != nil {
		return err
	}
	for run := range d.runs + 1 {
		into := d.figures
		if run == 0 {
			into = &figures{} // the first warms the disk's cache
		}
		if err := d.open(ctx, into, asked); err != nil {
			return err
		}
		if err := d.hurry(ctx, into); err != nil {
			return err
		}
		if !d.folder {
			continue
		}
		if err := d.openFolder(ctx, into); err != nil {
			return err
		}
	}
	return nil
}

// fill writes the corpus as files and has the program add them.
func (d *desk) fill(ctx context.Context) error {
	text, err := d.write(ctx)
	if err != nil {
		return err
	}
	if err := os.MkdirAll(d.home(), 0o700); err != nil {
		return err
	}
	begun := time.Now()
	cmd := d.command(ctx, "add", "--now", corpus.AsOf.String(), d.articles())
	var out bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &out
	most, err := peak(cmd)
	if err != nil {
		return fmt.Errorf("attache add: %w\n%s", err, out.Bytes())
	}
	d.took("`attache add` of all", time.Since(begun))
	d.took("its CPU", cmd.ProcessState.UserTime()+cmd.ProcessState.SystemTime())
	d.note("its memory at the peak, MB", most)
	info, err := os.Stat(d.database())
	if err != nil {
		return err
	}
	d.note("library by text", float64(info.Size())/float64(text))
	return nil
}

// write writes the articles, a thousand to a folder, and gives the bytes of
// their texts.
func (d *desk) write(ctx context.Context) (int64, error) {
	const folder = 1000
	var mu sync.Mutex
	var sum int64
	var failed error
	var running sync.WaitGroup
	free := make(chan struct{}, 8)
	for first := 0; first < d.n && ctx.Err() == nil; first += folder {
		free <- struct{}{}
		running.Go(func() {
			defer func() { <-free }()
			n, err := d.writeSome(first, min(first+folder, d.n))
			mu.Lock()
			defer mu.Unlock()
			if sum += n; err != nil {
				failed = err
			}
		})
	}
	running.Wait()
	if failed == nil {
		failed = ctx.Err()
	}
	return sum, failed
}

// writeSome writes some of them as files that have been there for a while: what is written within a clock's
// slack of an import is looked at again when a reader opens.
func (d *desk) writeSome(from, to int) (n int64, err error) {
	written := time.Now().Add(-time.Hour)
	dir := filepath.Join(d.articles(), fmt.Sprintf("%04d", from/1000))
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return 0, err
	}
	for i := from; i < to; i++ {
		text := file(i)
		n += int64(len(text))
		path := filepath.Join(dir, fmt.Sprintf("%06d.md", i))
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			return n, err
		}
		if err := os.Chtimes(path, written, written); err != nil {
			return n, err
		}
	}
	return n, nil
}

// file is article i of the corpus as a file.
func file(i int) string {
	a := corpus.Article(i)
	return fmt.Sprintf("---\ntitle: %q\nsource: %q\ndate: %s\n---\n%s\n", a.Title, a.Source, a.Published.Date, a.Body.Text)
}

// addOne adds one article more, as a command and within an open library.
func (d *desk) addOne(ctx context.Context) error {
	stamp := int(time.Now().UnixMilli() % 1e9)
	one := filepath.Join(d.dir, "one.md")
	if err := os.WriteFile(one, []byte(file(d.n)+strconv.Itoa(stamp)), 0o600); err != nil {
		return err
	}
	begun := time.Now()
	if out, err := d.command(ctx, "add", one).CombinedOutput(); err != nil {
		return fmt.Errorf("attache add: %w\n%s", err, out)
	}
	d.took("adding one more, as a command", time.Since(begun))
	return d.addWithin(ctx, stamp)
}

// addWithin adds some more, one by one, to a library that is open.
func (d *desk) addWithin(ctx context.Context, stamp int) error {
	lib, err := sqlite.Open(ctx, d.database(), sqlite.Options{Rules: briefs.Rules})
	if err != nil {
		return err
	}
	defer lib.Close()
	into := &figures{} // the first has what reads articles made
	for i := range 1 + max(d.presses, 1) {
		a := corpus.Article(d.n)
		a.Path, a.Body.Text = fmt.Sprintf("one more/%d.%d", stamp, i), a.Body.Text+fmt.Sprint(stamp, i)
		begun := time.Now()
		if _, err := lib.One(ctx, sqlite.Entry{Ref: feed.Ref{Path: a.Path}, Article: a}, corpus.AsOf); err != nil {
			return err
		}
		into.took("adding one more, in an open library", time.Since(begun))
		into = d.figures
	}
	return nil
}

// save saves an article in the folder that the reader watches, and waits for its row.
// It is old, and no search of the queries finds it.
func (d *desk) save(s *screen) (time.Duration, error) {
	begun := time.Now()
	stamp := begun.Format("150405.000")
	text := "---\ntitle: Saved at " + stamp + "\ndate: 2001-01-01\n---\nChile will publish the list of its ports.\n"
	if err := os.WriteFile(filepath.Join(d.articles(), "0000", "saved "+stamp+".md"), []byte(text), 0o600); err != nil {
		return 0, err
	}
	d.n++
	more := " of " + counted(d.n)
	err := s.until("read … "+more, func(screen string) bool { return strings.Contains(screen, more) })
	return time.Since(begun), err
}

// aWord is the place among queries of what is looked for most.
const aWord = 1

// queries are what is searched for, by kind.
var queries = [][2]string{
	{"search: a rare word", "torbel*"}, {"search: a word", "graphite"}, {"search: two words", "graphite nurses"}, {"search: a phrase", `"rules of origin"`},
	{"search: by whom and when", "by:JP due:2026-H1"}, {"search: a pair and a word", "pair:JP graphite"}, {"search: a word that is everywhere", "ministers*"},
}

// expected is how many briefs each query finds.
func (d *desk) expected(ctx context.Context) ([]int, error) {
	lib, err := sqlite.Open(ctx, d.database(), sqlite.Options{ReadOnly: true})
	if err != nil {
		return nil, err
	}
	defer lib.Close()
	var out []int
	for _, q := range queries {
		parsed, err := query.Parse(q[1], corpus.AsOf)
		if err != nil {
			return nil, err
		}
		found, err := lib.Search(ctx, parsed, corpus.AsOf, 1)
		if err != nil {
			return nil, err
		}
		out = append(out, found.Total)
	}
	if d.n, err = lib.Len(ctx); err != nil {
		return nil, err
	}
	return out, nil
}

// open opens the reader and does what its users do.
func (d *desk) open(ctx context.Context, into *figures, asked []int) error {
	begun := time.Now()
	s, err := d.start(d.command(ctx, "--now", corpus.AsOf.String()))
	if err != nil {
		return err
	}
	defer s.end()
	into.took("start to the first screen", time.Since(begun))
	all := counted(d.n) + " briefs"
	if err := s.until(all, func(screen string) bool { return strings.Contains(screen, all) }); err != nil {
		return err
	}
	into.took("start to all of the list", time.Since(begun))
	if _, _, err := s.idle(max(0, 3*time.Second-time.Since(begun))); err != nil {
		return err
	}
	into.took("CPU in the first 3 s", s.cpu())
	if err := d.rest(into, s, "after them"); err != nil {
		return err
	}
	into.note("memory of the reader after them, MB", s.memory())
	for i, q := range queries {
		took, err := s.search(q[1], asked[i])
		if err != nil {
			return err
		}
		into.took(q[0], took)
	}
	if err := s.deeds(into, d.presses); err != nil {
		return err
	}
	took, err := d.save(s)
	if err != nil {
		return err
	}
	into.took("a file saved in a watched folder, until its row is there", took)
	into.note("memory of the open reader, MB", s.memory())
	into.note("its memory at the peak of all this, MB", told(s.cmd.Process.Pid, "VmHWM"))
	if err := d.rest(into, s, "after all this"); err != nil {
		return err
	}
	into.note("memory of the reader after it, MB", s.memory())
	return nil
}

// start starts the reader and waits for its first screen.
func (d *desk) start(cmd *exec.Cmd) (*screen, error) {
	s, err := start(cmd)
	if err != nil {
		return nil, err
	}
	if err := s.until("a first screen", func(screen string) bool { return strings.Contains(screen, "▌ ") }); err != nil {
		s.end()
		return nil, err
	}
	return s, nil
}

// hurry opens the reader and goes to the next article at once, while the list fills.
func (d *desk) hurry(ctx context.Context, into *figures) error {
	s, err := d.start(d.command(ctx, "--now", corpus.AsOf.String()))
	if err != nil {
		return err
	}
	defer s.end()
	all := counted(d.n) + " briefs"
	for shown := s.model.String(); !strings.Contains(shown, all); shown = s.model.String() {
		title := headline(shown)
		took, err := s.answer("j", func(screen string) bool { return headline(screen) != title })
		if err != nil {
			return err
		}
		into.answered("next article while the list fills", took)
	}
	return nil
}

// rest notes what a reader takes that nobody touches.
func (d *desk) rest(into *figures, s *screen, when string) error {
	cpu, bytes, err := s.idle(d.idle)
	if err != nil {
		return err
	}
	what := fmt.Sprintf("%s of doing nothing, %s", d.idle, when)
	into.took("CPU in "+what, cpu)
	into.note("bytes written in "+what, float64(bytes))
	return nil
}

func firstLine(s string) string {
	line, _, _ := strings.Cut(s, "\n")
	return line
}

// counted is a number as the reader shows it: 100,000.
func counted(n int) string {
	s := strconv.Itoa(n)
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + "," + s[i:]
	}
	return s
}

// figures are measured numbers by name, in the order in which they came.
type figures struct {
	names  []string
	values map[string][]float64
	spread map[string]bool // those whose 99th percentile counts, too
}

// pressed notes the time from a key to its answer, and the bytes of it.
func (f *figures) pressed(name string, t time.Duration, bytes int) {
	f.answered(name, t)
	f.note("  its bytes: "+name, float64(bytes))
}

// answered notes the time from a key to its answer, of which the longest count too.
func (f *figures) answered(name string, t time.Duration) {
	if f.spread == nil {
		f.spread = map[string]bool{}
	}
	f.spread[name+", ms"] = true
	f.took(name, t)
}

func (f *figures) note(name string, v float64) {
	if f.values == nil {
		f.values = map[string][]float64{}
	}
	if f.values[name] == nil {
		f.names = append(f.names, name)
	}
	f.values[name] = append(f.values[name], v)
}

// took notes a time in milliseconds.
func (f *figures) took(name string, t time.Duration) {
	f.note(name+", ms", float64(t.Microseconds())/1000)
}

// told is the median of what was measured and, where they count, the 99th percentile and the worst.
func (f *figures) told(name string) string {
	all := slices.Sorted(slices.Values(f.values[name]))
	if len(all) == 0 {
		return ""
	}
	is := short(all[len(all)/2])
	if f.spread[name] {
		is += " · " + short(all[min(len(all)-1, len(all)*99/100)]) + " · " + short(all[len(all)-1])
	}
	return is
}

// short is a number with two digits after the point where it is small.
func short(v float64) string {
	if v < 20 {
		return strconv.FormatFloat(v, 'f', 2, 64)
	}
	return counted(int(v + 0.5))
}

// table is the figures of several sizes side by side.
type table struct {
	sizes []int
	of    []*figures
}

func (t *table) add(n int, f *figures) { t.sizes, t.of = append(t.sizes, n), append(t.of, f) }

// String is the table in Markdown.
func (t *table) String() string {
	var b strings.Builder
	var names []string
	b.WriteString("| |")
	for i, n := range t.sizes {
		b.WriteString(" " + counted(n) + " |")
		for _, name := range t.of[i].names {
			if !slices.Contains(names, name) {
				names = append(names, name)
			}
		}
	}
	b.WriteString("\n|---|" + strings.Repeat("---|", len(t.sizes)) + "\n")
	for _, name := range names {
		b.WriteString("| " + name + " |")
		for _, f := range t.of {
			b.WriteString(" " + f.told(name) + " |")
		}
		b.WriteByte('\n')
	}
	return b.String()
}
