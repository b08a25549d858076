// Package cli is the command line: it reads arguments, opens the reader or
// prints what articles hold.
//
// Its promise: what goes wrong is one line on standard error, safe to show, and
// the exit status says which kind it was: 0 done, 1 some inputs failed, 2 usage.
package cli

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log"
	"os"
	"path/filepath"
	"runtime"
	"runtime/debug"
	"runtime/metrics"
	"slices"
	"strings"
	"sync"
	"syscall"
	"time"

	"charm.land/fang/v2"
	"github.com/charmbracelet/x/ansi"
	"github.com/charmbracelet/x/term"
	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"attache/briefs/sanitise"
	"attache/briefs/text"
	"attache/feed/files"
	"attache/ui"
)

const (
	failed  = 1 // some inputs failed, or the output did
	misused = 2
)

// Run runs the command with these arguments, the program's name left out, and
// is the status to exit with.
func Run(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	log.SetOutput(io.Discard) // the HTTP library logs what a server sends
	p := &program{in: stdin, out: stdout, err: stderr, open: ui.Run, width: terminalWidth, piped: isPiped}
	return p.run(args)
}

// program is one run of the command.
type program struct {
	in       io.Reader
	out, err io.Writer
	status   int
	passed   int        // files of folders that are no articles
	saying   sync.Mutex // standard error is written to from several goroutines
	isDrawn  bool       // the reader has the terminal
	commands []string   // what it does beside reading

	isUnwritten bool // the output failed, and it was said

	begun func() // ends what a reader is spared while it begins

	open  func(context.Context, ui.Options) error
	width func(io.Writer) (cells int, isTerminal bool)
	piped func(io.Reader) bool // whether another program, or a file, stands behind it
}

func (p *program) run(args []string) int {
	root := p.root()
	root.SetArgs(append([]string{}, args...))
	root.SetIn(p.in)
	root.SetOut(p.out)
	root.SetErr(p.err)
	root.SetFlagErrorFunc(nearFlag)
	if err := execute(root, args); err != nil {
		p.fail(misused, fmt.Errorf("%w (attache --help tells more)", err))
	}
	return p.status
}

// execute has Fang draw help alone: it asks the terminal for its colours, which an error
// of one line needs none of. Its commands report their own errors: what is returned is usage.
func execute(root *cobra.Command, args []string) error {
	if isDumb() || !asksForHelp(root, args) {
		return root.Execute()
	}
	quiet := func(io.Writer, fang.Styles, error) {}
	return fang.Execute(context.Background(), root,
		fang.WithVersion(version()), fang.WithoutManpage(), fang.WithErrorHandler(quiet))
}

// asksForHelp reports whether arguments lead to help: they ask for it, or name a command
// that only holds others.
func asksForHelp(root *cobra.Command, args []string) bool {
	if slices.ContainsFunc(args, func(s string) bool { return s == "help" || s == "--help" || s == "-h" }) {
		return true
	}
	cmd, _, err := root.Find(args)
	return err == nil && !cmd.Runnable()
}

// nearFlag says which flag may have been meant by one that there is not.
func nearFlag(cmd *cobra.Command, err error) error {
	name, isUnknown := strings.CutPrefix(err.Error(), "unknown flag: --")
	if !isUnknown {
		return err
	}
	var names []string
	cmd.Flags().VisitAll(func(f *pflag.Flag) { names = append(names, f.Name) })
	if near := text.Near(name, names); len(near) > 0 {
		return fmt.Errorf("%w; did you mean --%s?", err, strings.Join(near, " or --"))
	}
	return err
}

func isDumb() bool { return os.Getenv("TERM") == "dumb" }

func (p *program) root() *cobra.Command {
	root := p.reader()
	root.Version = version()
	root.SilenceErrors, root.SilenceUsage = true, true
	root.PersistentPreRun = func(cmd *cobra.Command, _ []string) {
		if cmd.HasParent() {
			collectLess()
		}
	}
	root.PersistentPostRun = func(cmd *cobra.Command, _ []string) {
		if cmd.HasParent() {
			files.Settle()
		}
	}
	root.AddCommand(p.extract(), p.add(), p.fetch(), p.sources(), p.search(), p.agenda(), p.dossier(), p.list(), p.show(), p.outcome(), p.correct(), p.note(), p.tag(), p.undo(), p.redo(), p.config(), p.exportAll(), p.importAll(), p.backup(), p.doctor(),
		p.showVersion(), p.manual())
	for _, cmd := range root.Commands() {
		p.commands = append(p.commands, cmd.Name())
	}
	return root
}

// What a command may hold: five times what it needs, and near 320 MB no more than
// it needs.
const (
	generous = 400 // percent of what is held that may be garbage
	enough   = 320 << 20
)

// collectLess spares a command that ends by itself most collections of garbage: a
// quarter of the time of reading some hundred short articles. What the environment
// says of it stays.
func collectLess() {
	if os.Getenv("GOGC") == "" && os.Getenv("GOMEMLIMIT") == "" {
		debug.SetGCPercent(generous)
		debug.SetMemoryLimit(enough)
	}
}

// ample is enough for a command that takes articles in, of which it holds a thousand
// however many they are: most of that again may be garbage, which saves it some
// hundredths of its time.
const ample = 80

// shortly is how long a command that takes in a few articles lasts, and need not hold
// less: half the collections would fall into it.
const shortly = 200 * time.Millisecond

// holdLess has such a command hold less.
func holdLess() {
	if os.Getenv("GOGC") == "" && os.Getenv("GOMEMLIMIT") == "" {
		debug.SetGCPercent(ample)
	}
}

// beginning is how long a reader begins at the most: a list of a hundred thousand is full
// in a third of it.
const beginning = 500 * time.Millisecond

// collectLater spares a reader that begins most collections of garbage, until it is told
// that the list is full: while that only grows they are an eighth of the work, and find
// little.
func collectLater() (begun func()) {
	if os.Getenv("GOGC") != "" || os.Getenv("GOMEMLIMIT") != "" {
		return func() {}
	}
	usual := debug.SetGCPercent(generous)
	begun = sync.OnceFunc(func() { debug.SetGCPercent(usual) })
	time.AfterFunc(beginning, begun)
	return begun
}

// tight is how much garbage a reader lets grow whose list is full, in percent of what
// is held: rows by the hundred thousand, and little that comes and goes.
const tight = 50

// tidyUp gives back what filling the list needed for a moment. From then on the screens
// that are made of all articles hold no more than they need where that comes near to
// enough, or to three times the list, where that is more.
func tidyUp() {
	isTold := os.Getenv("GOGC") != "" || os.Getenv("GOMEMLIMIT") != ""
	if os.Getenv("GOGC") == "" {
		debug.SetGCPercent(tight)
	}
	debug.FreeOSMemory()
	if isTold {
		return
	}
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	debug.SetMemoryLimit(max(enough, 3*int64(m.HeapAlloc))) //nolint:gosec // less than the machine has
}

// much is how much memory must be held for nothing before it is given back: collecting
// what is garbage takes some hundredths of a second.
const much = 8 << 20

// giveBack gives back what a reader has needed for a moment and that now rests.
func giveBack() {
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	if isHeld := m.HeapSys - m.HeapReleased; isHeld > live()+much {
		debug.FreeOSMemory()
	}
}

// live is what the last collection has found to be in use.
func live() uint64 {
	of := []metrics.Sample{{Name: "/gc/heap/live:bytes"}}
	metrics.Read(of)
	return of[0].Value.Uint64()
}

func (p *program) showVersion() *cobra.Command {
	return &cobra.Command{
		Use: "version", Short: "Print the version", Args: noArgs,
		Run: func(*cobra.Command, []string) { p.print("attache " + version() + "\n") },
	}
}

func (p *program) print(s string) {
	if _, err := io.WriteString(p.out, s); err != nil {
		p.unwritten(err)
	}
}

// unwritten reports, once, that the output failed; a reader that has seen enough and
// closed the pipe is no failure.
func (p *program) unwritten(err error) {
	if !errors.Is(err, syscall.EPIPE) && !p.isUnwritten {
		p.isUnwritten = true
		p.fail(failed, fmt.Errorf("writing %s: %w", p.outputName(), plainly(err)))
	}
}

// plainly says of a full disk what to do; the output's name is said already.
func plainly(err error) error {
	if errors.Is(err, syscall.ENOSPC) || errors.Is(err, syscall.EDQUOT) {
		return errors.New("its disk is full, and what stands there is not whole: free some space and do it again")
	}
	return err
}

// outputName is the file that the output goes to, as far as the system tells.
func (p *program) outputName() string {
	if f, ok := p.out.(*os.File); ok {
		if path, err := os.Readlink(fmt.Sprintf("/proc/self/fd/%d", f.Fd())); err == nil && filepath.IsAbs(path) {
			return path
		}
	}
	return "the output"
}

// output lets something write to the output; that this fails says nothing of what is
// written, and is reported by itself.
func (p *program) output(write func(io.Writer) error) error {
	out := &watched{Writer: p.out}
	err := write(out)
	if out.failure != nil {
		p.unwritten(out.failure)
		return nil
	}
	return err
}

// watched is an output that remembers its failure.
type watched struct {
	io.Writer
	failure error
}

func (w *watched) Write(b []byte) (int, error) {
	n, err := w.Writer.Write(b)
	if err != nil {
		w.failure = err
	}
	return n, err
}

// fail reports an error on one line and sets the exit status.
func (p *program) fail(status int, err error) {
	p.saying.Lock()
	defer p.saying.Unlock()
	p.status = max(p.status, status)
	_, _ = fmt.Fprintf(p.err, "attache: %s\n", sanitise.Line(err.Error()))
}

// isPiped reports whether r is a pipe or a file, and not a terminal.
func isPiped(r io.Reader) bool {
	f, ok := r.(*os.File)
	if !ok {
		return false
	}
	info, err := f.Stat()
	return err == nil && (info.Mode().IsRegular() || info.Mode()&os.ModeNamedPipe != 0)
}

// say says on standard error what takes long, unless the reader is drawn there.
// It may be called from anywhere, and takes the place of a meter's line.
func (p *program) say(words string) {
	p.saying.Lock()
	defer p.saying.Unlock()
	if p.isDrawn {
		return
	}
	before := ""
	if _, isTerminal := p.width(p.err); isTerminal && !isDumb() {
		before = "\r" + ansi.EraseLineRight
	}
	_, _ = fmt.Fprintf(p.err, "%sattache: %s\n", before, sanitise.Line(words))
}

// terminalWidth is how wide a terminal w is, if it is one.
func terminalWidth(w io.Writer) (cells int, isTerminal bool) {
	f, ok := w.(term.File)
	if !ok || !term.IsTerminal(f.Fd()) {
		return 0, false
	}
	cells, _, err := term.GetSize(f.Fd())
	if err != nil {
		return 0, true
	}
	return cells, true
}
