package cli

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"os"
	"os/signal"
	"path/filepath"
	"slices"
	"strings"
	"syscall"

	"github.com/spf13/cobra"

	"attache/briefs"
	"attache/briefs/text"
	"attache/briefs/timex"
	"attache/feed"
	"attache/feed/files"
	"attache/feed/samples"
	"attache/feed/sqlite"
	"attache/ui"
	"attache/ui/plain"
)

func (p *program) reader() *cobra.Command {
	var when days
	var known timex.Date
	var linear bool
	cmd := &cobra.Command{
		Use:   "attache [PATH or URL ...]",
		Short: "Read trade briefings, and see who promised what to whom, by when",
		Long: "attaché reads trade briefings in the terminal and finds the commitments in them: " +
			"who promised what to whom, by when, each with its quotation. " +
			"Give it files, folders, or addresses of feeds and pages, or pipe an article into it; " +
			"without them it opens the library, and while that is empty the samples it comes with.",
		Example: "attache\nattache articles\nattache --now 2026-06-01 talks.txt",
		Args:    cobra.ArbitraryArgs,
		Run: func(cmd *cobra.Command, args []string) {
			if linear {
				p.open = p.readPlainly
			} else if len(args) > 0 && !slices.ContainsFunc(args, isAddress) && !p.anyExists(args) {
				return
			} else if err := p.refusal(); err != nil {
				p.fail(misused, err)
				return
			}
			if !known.IsZero() {
				when.now = known
			}
			if !linear { // what is piped into it is what to do
				args = p.withPipe(args)
			}
			p.read(cmd.Context(), args, &when, known)
		},
	}
	when.register(cmd)
	asKnown(cmd, &known)
	cmd.Flags().BoolVar(&linear, "plain", false, "Numbered text line by line, for screen readers and terminals that cannot draw")
	return cmd
}

// readPlainly is the reader without a full screen.
func (p *program) readPlainly(ctx context.Context, o ui.Options) error {
	return plain.Run(ctx, p.in, p.out, plain.Options{Shelf: o.Shelf, AsOf: o.AsOf, Known: o.Known, Today: o.Today, Name: o.Name, Own: o.Settings.Own, Soon: o.Settings.Soon})
}

// withPipe is the arguments, or standard input where there are none and another
// program has written to it.
func (p *program) withPipe(args []string) []string {
	if len(args) > 0 || !p.piped(p.in) {
		return args
	}
	in := bufio.NewReader(p.in)
	p.in = in
	if _, err := in.Peek(1); err != nil {
		return args // it is there, and empty
	}
	return []string{"-"}
}

// refusal is why the reader cannot open here, nil when it can.
func (p *program) refusal() error {
	if _, isTerminal := p.width(p.out); !isTerminal {
		return errors.New("the reader needs a terminal as its standard output; attache extract prints to anything")
	}
	if isDumb() {
		return errors.New("the reader cannot draw on this terminal (TERM=dumb); attache extract prints to anything")
	}
	return nil
}

// read opens the reader on the paths, or on the samples where there are none.
func (p *program) read(ctx context.Context, paths []string, when *days, known timex.Date) {
	go briefs.Prepare() // for the first article, while the list is read
	p.begun = collectLater()
	defer p.begun()
	o := ui.Options{Name: strings.Join(paths, " "), Known: known, Today: today()}
	set, err := readConfig()
	if err != nil {
		p.fail(failed, err)
		return
	}
	folders := make(chan []string, 1) // the latest
	o.Settings, o.Watch = set.settings(), func(ctx context.Context, tell func(ui.SettingsMsg)) {
		watchConfig(ctx, func(c *config, err error) {
			tell(ui.SettingsMsg{Settings: c.settings(), Err: err})
			if err == nil {
				select {
				case <-folders:
				default:
				}
				folders <- c.folders()
			}
		})
	}
	o.Panes, o.Keep = readState().Panes, keepPanes
	if o.Name == "-" {
		o.Name = "standard input"
	}
	var opt feed.Options
	if slices.ContainsFunc(paths, isAddress) {
		p.readOnce(ctx, paths, o, p.reading(when.options(today())))
		return
	}
	if len(paths) == 0 {
		lib, err := p.filledLibrary(ctx, len(set.Watch) > 0)
		if err != nil {
			p.fail(failed, err)
			return
		}
		if lib != nil {
			defer lib.Close()
			desk, err := p.desk(lib, toldOn(&o, p.reading(when.options(today()))))
			if err != nil {
				p.fail(failed, err)
				return
			}
			desk.Folders, desk.Others = set.folders(), folders
			ctx, cancel := context.WithCancel(ctx)
			defer cancel() // before the library is closed
			o.Shelf, o.Name, o.AsOf = desk.Shelf(), "library", desk.Read.AsOf
			p.launch(ctx, o)
			return
		}
		opt = when.options(samples.AsOf)
		o.Shelf, o.Samples, o.Name = files.NewShelfFS(samples.FS, opt), true, "samples"
	} else {
		if !p.anyExists(paths) {
			return
		}
		opt = toldOn(&o, p.reading(when.options(today())))
		o.Shelf = files.NewShelf(paths, p.in, opt)
	}
	o.AsOf = opt.AsOf
	p.launch(ctx, o)
}

// toldOn has the reader say what takes long, and not standard error, on which it
// is drawn. A line that nobody has read yet is enough.
func toldOn(o *ui.Options, opt feed.Options) feed.Options {
	told := make(chan string, 1)
	o.Told = told
	opt.Tell = func(words string) {
		select {
		case told <- words:
		default:
		}
	}
	return opt
}

// readOnce opens the reader on addresses, and on paths beside them, in a
// library that is thrown away.
func (p *program) readOnce(ctx context.Context, args []string, o ui.Options, opt feed.Options) {
	ctx, stop := signal.NotifyContext(ctx, os.Interrupt, syscall.SIGTERM)
	defer stop()
	err := func() error {
		dir, err := os.MkdirTemp("", "attache")
		if err != nil {
			return err
		}
		defer os.RemoveAll(dir)
		lib, err := sqlite.Open(ctx, filepath.Join(dir, "library.db"), sqlite.Options{Rules: briefs.Rules})
		if err != nil {
			return err
		}
		defer lib.Close()
		desk, err := p.desk(lib, opt)
		if err != nil {
			return err
		}
		t := &taking{program: p, desk: desk, meter: p.meter()}
		defer t.meter.clear()
		for _, arg := range args {
			if err := t.add(ctx, arg, false); err != nil {
				return err
			}
		}
		t.meter.clear()
		if n, err := lib.Len(ctx); err != nil || n == 0 {
			return err // why nothing came has been said
		}
		ctx, cancel := context.WithCancel(ctx)
		defer cancel() // before the library is closed
		o.Shelf, o.AsOf = desk.Shelf(), opt.AsOf
		p.saying.Lock()
		p.isDrawn = true
		p.saying.Unlock()
		return p.open(ctx, o)
	}()
	switch {
	case errors.Is(err, context.Canceled):
		p.status = max(p.status, failed)
	case err != nil:
		p.fail(failed, err)
	}
}

func (p *program) launch(ctx context.Context, o ui.Options) {
	o.Filled, o.Rested = func() { p.begun(); tidyUp() }, giveBack
	if err := p.open(ctx, o); err != nil {
		p.fail(failed, err)
	}
}

// filledLibrary is the library where it holds anything or is to be filled from
// folders, nil where there is none or it is empty.
func (p *program) filledLibrary(ctx context.Context, isWatching bool) (*sqlite.Library, error) {
	if !hasLibrary() && !isWatching {
		return nil, nil
	}
	lib, err := p.openLibrary(ctx)
	if err != nil || isWatching {
		return lib, err
	}
	if isEmpty, err := lib.IsEmpty(ctx); err != nil || isEmpty {
		return nil, errors.Join(err, lib.Close())
	}
	return lib, nil
}

// nearCommand is the command that a word may have been meant for, "" where it is a path.
func nearCommand(word string, names []string) string {
	if strings.ContainsAny(word, `./\:`) {
		return ""
	}
	return strings.Join(text.Near(word, names), " or ")
}

// anyExists reports whether one path at least is there to open, and each that
// is not when there is none; the reader itself names those among others.
func (p *program) anyExists(paths []string) bool {
	missing := make([]error, 0, len(paths))
	for _, path := range paths {
		_, err := os.Stat(path)
		if err == nil || path == "-" {
			return true
		}
		missing = append(missing, fmt.Errorf("%s: %w", path, errors.Unwrap(err)))
	}
	if near := nearCommand(paths[0], p.commands); near != "" {
		missing[0] = fmt.Errorf("%w; did you mean attache %s?", missing[0], near)
	}
	for _, err := range missing {
		p.fail(failed, err)
	}
	return false
}
