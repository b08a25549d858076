package cli

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"attache/briefs"
	"attache/briefs/ledger"
	"attache/briefs/query"
	"attache/briefs/sanitise"
	"attache/briefs/text"
	"attache/briefs/timex"
	"attache/feed/intake"
	"attache/feed/sqlite"
	"attache/ui/export"
	"attache/ui/theme"
	"attache/ui/wording"
)

var errNoLibrary = errors.New("the library is empty; attache add PATH fills it")

// hasLibrary reports whether there is a library's file.
func hasLibrary() bool {
	path, err := libraryPath()
	if err != nil {
		return false
	}
	_, err = os.Stat(path)
	return !errors.Is(err, os.ErrNotExist) // one that cannot be looked at is there
}

// passwordsBeside are the passwords of the sources of a library.
func passwordsBeside(library string) *intake.Passwords {
	return intake.PasswordsIn(filepath.Join(filepath.Dir(library), "passwords.json"))
}

// openLibrary opens the library, and only to read where it cannot be written.
func (p *program) openLibrary(ctx context.Context) (*sqlite.Library, error) {
	path, err := libraryPath()
	if err != nil {
		return nil, err
	}
	opt := sqlite.Options{Rules: briefs.Rules, Secret: passwordsBeside(path).Keep, Slow: p.say}
	lib, err := sqlite.Open(ctx, path, opt)
	if errors.Is(err, sqlite.ErrReadOnly) && hasLibrary() {
		var other error
		opt.ReadOnly = true
		if lib, other = sqlite.Open(ctx, path, opt); other == nil {
			p.tell("the library cannot be written here, so it is only read: what you mark is not kept")
			return lib, nil
		}
		err = other
	}
	if err != nil {
		return nil, err
	}
	for _, notice := range lib.Notices() {
		p.tell(notice)
	}
	return lib, nil
}

// tell prints a line that is no error.
func (p *program) tell(line string) { _, _ = fmt.Fprintf(p.err, "attache: %s\n", sanitise.Line(line)) }

// withLibrary opens the library for one command. Only what adds to it makes it.
func (p *program) withLibrary(ctx context.Context, adds bool, do func(*sqlite.Library) error) {
	if err := p.tryLibrary(ctx, adds, do); err != nil {
		p.fail(failed, err)
	}
}

func (p *program) tryLibrary(ctx context.Context, adds bool, do func(*sqlite.Library) error) error {
	if _, err := libraryPath(); err != nil {
		return err
	}
	if !adds && !hasLibrary() {
		return errNoLibrary
	}
	if adds {
		defer time.AfterFunc(shortly, holdLess).Stop()
		go briefs.Prepare() // while the library is opened
	}
	lib, err := p.openLibrary(ctx)
	if err != nil {
		return err
	}
	return errors.Join(do(lib), lib.Close())
}

func needs(what string) cobra.PositionalArgs {
	return func(_ *cobra.Command, args []string) error {
		if len(args) == 0 {
			return errors.New(what)
		}
		return nil
	}
}

// takes is a command that takes so many arguments, which words name.
func takes(n int, words string) cobra.PositionalArgs {
	return func(cmd *cobra.Command, args []string) error {
		switch {
		case len(args) < n:
			return fmt.Errorf("%s needs %s", cmd.Name(), words)
		case len(args) > n:
			return fmt.Errorf("%s takes %s; %q is one too many", cmd.Name(), words, args[n])
		}
		return nil
	}
}

// atLeast is a command that takes so many arguments or more.
func atLeast(n int, words string) cobra.PositionalArgs {
	return func(cmd *cobra.Command, args []string) error {
		if len(args) < n {
			return fmt.Errorf("%s needs %s", cmd.Name(), words)
		}
		return nil
	}
}

// noArgs is a command that takes none.
func noArgs(cmd *cobra.Command, args []string) error {
	if len(args) == 0 {
		return nil
	}
	hint := ""
	switch {
	case cmd.HasSubCommands():
		names := make([]string, 0, len(cmd.Commands()))
		for _, c := range cmd.Commands() {
			names = append(names, c.Name())
		}
		if near := text.Near(args[0], names); len(near) > 0 {
			names = near
		}
		return fmt.Errorf("%s has no command %q; it has %s", cmd.Name(), args[0], strings.Join(names, ", "))
	case cmd.Name() == "list":
		hint = "; attache search finds"
	}
	return fmt.Errorf("%s takes no arguments, and %q is one%s", cmd.Name(), args[0], hint)
}

func (p *program) search() *cobra.Command {
	var (
		now, known  timex.Date
		format      formatFlag
		commitments bool
		all         bool
		most        int
	)
	cmd := &cobra.Command{
		Use:   "search QUERY",
		Short: "Print the briefs of the library that match",
		Long: "Finds briefs in the library: words, \"phrases\", prefix*, -without, OR, ( ), and fields such as topic:mkt.tariff pair:KR-CN by:JP " +
			"firmness:firm due:2026-H1 due:<2026-07 published:2025-10.. clock:passed is:starred. On a terminal it prints a table to read, elsewhere JSON Lines.",
		Example: "attache search 'pair:KR-CN due:2026-H1'\nattache search --commitments 'tariff* by:US clock:passed'",
		Args:    needs("search needs a QUERY; attache list prints all"),
		Run: func(cmd *cobra.Command, args []string) {
			p.query(cmd.Context(), strings.Join(args, " "), asked{now: now, format: format, commitments: commitments, all: all, most: most, known: known})
		},
	}
	cmd.SetFlagErrorFunc(func(cmd *cobra.Command, err error) error {
		if near := nearFlag(cmd, err); near != err { //nolint:errorlint // the same or another
			return near
		}
		return fmt.Errorf("%w; a query that begins with - stands behind --: attache search -- -ghana", err)
	})
	cmd.Flags().Var((*dayFlag)(&now), "now", "The day on which clocks are read (YYYY-MM-DD); today when not given")
	asKnown(cmd, &known)
	cmd.Flags().Var(&format, "format", "The form to print them in: jsonl, json, csv, markdown, ics or table")
	cmd.Flags().BoolVar(&commitments, "commitments", false, "Only the commitments that match, and not all of their briefs")
	cmd.Flags().BoolVar(&all, "all", false, "Titles whole, however long: nothing is cut at the terminal's edge")
	cmd.Flags().IntVar(&most, "most", 0, "How many briefs at the most; 0 prints all")
	return cmd
}

func (p *program) list() *cobra.Command {
	var format formatFlag
	var all bool
	cmd := &cobra.Command{
		Use: "list", Short: "Print all briefs of the library", Args: noArgs,
		Long: "Prints the briefs of the library, the newest first: id, day, pair, how many commitments and title. A day with “?” is only the file's own.",
		Run:  func(cmd *cobra.Command, _ []string) { p.query(cmd.Context(), "", asked{format: format, all: all}) },
	}
	cmd.Flags().BoolVar(&all, "all", false, "Titles whole, however long: nothing is cut at the terminal's edge")
	cmd.Flags().Var(&format, "format", "The form to print them in: jsonl, json, csv, markdown, ics or table")
	return cmd
}

// asked is how the findings of a query are to be printed.
type asked struct {
	now         timex.Date
	format      formatFlag
	commitments bool
	all         bool // nothing is cut
	most        int
	known       timex.Date // what was published later is left out; zero leaves nothing out
}

// query prints what a query finds, best first. A query that cannot be understood
// is a matter of usage: the place is pointed at.
func (p *program) query(ctx context.Context, line string, a asked) {
	if a.now.IsZero() {
		a.now = a.known
	}
	if a.now.IsZero() {
		a.now = today()
	}
	q, err := query.Parse(line, a.now)
	if err != nil {
		if wrong := (*query.Error)(nil); errors.As(err, &wrong) {
			err = fmt.Errorf("%w\n%s", err, wrong.Point(line))
		}
		p.misuse(err)
		return
	}
	p.withLibrary(ctx, false, func(lib *sqlite.Library) error {
		q := q.KnownBy(a.known)
		found, err := lib.Search(ctx, q, a.now, a.most)
		if err != nil {
			return err
		}
		if len(found.Numbers) == 0 {
			return p.nothing(ctx, lib, q, line)
		}
		if cells, isSo := p.forPeople(a.format); isSo && !a.commitments {
			if a.all {
				cells = uncut
			}
			return p.rows(ctx, lib, found.Numbers, cells)
		}
		only, err := commitmentsFound(ctx, lib, q, a)
		if err != nil {
			return err
		}
		return p.briefs(ctx, lib, found.Numbers, only, a)
	})
}

// nothing tells a person why nothing was found, also one who looks on while a
// program reads; to a program alone nothing is nothing.
func (p *program) nothing(ctx context.Context, lib *sqlite.Library, q query.Query, line string) error {
	_, isRead := p.width(p.out)
	if _, isSeen := p.width(p.err); !isRead && !isSeen {
		return nil
	}
	n, err := lib.Len(ctx)
	if err != nil {
		return err
	}
	words := fmt.Sprintf("none of %s matches %s", theme.Counted(n, "brief"), line)
	if near := nearLast(ctx, lib, line); len(near) > 0 {
		words += "; near it stands " + strings.Join(near, ", ")
	}
	if pairs := q.Pairs(); len(pairs) > 0 {
		all, err := lib.Pairs(ctx)
		if err != nil {
			return err
		}
		for _, codes := range pairs {
			if !slices.ContainsFunc(all, func(one sqlite.Pair) bool { return isOfPair(&one, codes) }) && len(all) > 0 {
				words = "no brief is about " + wording.Pair(codes) + "; " + nearest(all, codes)
			}
		}
	}
	p.say(words)
	return nil
}

// nearLast is words of titles that the last word of a query may have meant.
func nearLast(ctx context.Context, lib *sqlite.Library, line string) []string {
	const most = 20_000 // titles that are gone through
	var titles strings.Builder
	n := 0
	err := lib.Rows(ctx, func(rows []sqlite.Row) bool {
		for i := range rows {
			titles.WriteString(rows[i].Title + "\n")
		}
		n += len(rows)
		return n < most
	})
	if err != nil {
		return nil // what is wrong with the library shows elsewhere
	}
	return query.NearLast(line, titles.String())
}

// isOfPair reports whether a pair is the one asked for, or has the one code.
func isOfPair(p *sqlite.Pair, codes []string) bool {
	if len(codes) == 1 {
		return slices.Contains(p.Codes[:], codes[0])
	}
	return slices.Equal(p.Codes[:], codes)
}

// misuse reports what the user typed, with the lines that point into it.
func (p *program) misuse(err error) {
	first, rest, _ := strings.Cut(err.Error(), "\n")
	p.fail(misused, errors.New(first))
	for line := range strings.Lines(rest) {
		line = strings.TrimSuffix(line, "\n")
		_, _ = fmt.Fprintf(p.err, "  %s\n", sanitise.Name(line))
	}
}

// commitmentsFound is which commitments of each article match; nil where all are asked for.
func commitmentsFound(ctx context.Context, lib *sqlite.Library, q query.Query, a asked) (map[sqlite.Number]map[int]bool, error) {
	if !a.commitments {
		return nil, nil
	}
	all, err := lib.Commitments(ctx, q, a.now)
	only := map[sqlite.Number]map[int]bool{}
	for _, one := range all {
		if only[one.Number] == nil {
			only[one.Number] = map[int]bool{}
		}
		only[one.Number][one.Index] = true
	}
	return only, err
}

func (p *program) briefs(ctx context.Context, lib *sqlite.Library, numbers []sqlite.Number, only map[sqlite.Number]map[int]bool, a asked) error {
	out := p.writer(export.Format(a.format), export.Options{AsOf: a.now})
	for _, n := range numbers {
		if only != nil && only[n] == nil {
			continue
		}
		b, err := lib.Brief(ctx, n)
		if err != nil {
			return err
		}
		added, err := addedTo(ctx, lib, n, &b, a.known)
		if err != nil {
			return err
		}
		export.Of(&b, only[n])
		if err := out.Write(&b, added); err != nil {
			p.unwritten(err)
			return nil
		}
	}
	if err := out.Close(); err != nil {
		p.unwritten(err)
	}
	return nil
}

// addedTo is what was added to a brief, its outcomes as far as they were known by a day.
func addedTo(ctx context.Context, lib *sqlite.Library, n sqlite.Number, b *briefs.Brief, known timex.Date) (*export.Added, error) {
	outcomes, err := lib.Outcomes(ctx, n)
	if err != nil {
		return nil, err
	}
	notes, err := lib.Notes(ctx, n)
	if err != nil {
		return nil, err
	}
	tags, err := lib.Tags(ctx, n)
	return export.AddedTo(b, ledger.KnownBy(outcomes, known), notes, tags), err
}

func (p *program) show() *cobra.Command {
	var format formatFlag
	cmd := &cobra.Command{
		Use: "show ID", Short: "Print one brief or commitment of the library by its id or the beginning of it", Args: takes(1, "an ID as attache list or agenda prints it"),
		Run: func(cmd *cobra.Command, args []string) {
			ctx := cmd.Context()
			p.withLibrary(ctx, false, func(lib *sqlite.Library) error {
				n, only, err := shown(ctx, lib, args[0])
				if err != nil {
					return err
				}
				return p.briefs(ctx, lib, []sqlite.Number{n}, only, asked{now: today(), format: format})
			})
		},
	}
	cmd.Flags().Var(&format, "format", "The form to print it in: jsonl, json, csv, markdown, ics or table")
	return cmd
}

// shown is the brief of an id, or the one commitment of its brief.
func shown(ctx context.Context, lib *sqlite.Library, id string) (sqlite.Number, map[sqlite.Number]map[int]bool, error) {
	n, err := lib.Find(ctx, id)
	if !errors.Is(err, sqlite.ErrAbsent) {
		return n, nil, err
	}
	n, at, other := lib.FindCommitment(ctx, id)
	if errors.Is(other, sqlite.ErrAbsent) {
		return n, nil, fmt.Errorf("%s: no brief or commitment of the library has this id", sanitise.Name(id))
	}
	return n, map[sqlite.Number]map[int]bool{n: {at: true}}, other
}

func (p *program) doctor() *cobra.Command {
	return &cobra.Command{
		Use: "doctor", Short: "Check the library, repair what can be repaired, and say what was done", Args: noArgs,
		Run: func(cmd *cobra.Command, _ []string) {
			path, err := libraryPath()
			if err == nil && !hasLibrary() {
				err = errNoLibrary
			}
			var report sqlite.Report
			if err == nil {
				report, err = sqlite.Check(cmd.Context(), path, sqlite.Options{Rules: briefs.Rules})
			}
			if err != nil {
				p.fail(failed, err)
				return
			}
			p.report(path, &report)
		},
	}
}

func (p *program) report(path string, r *sqlite.Report) {
	if r.IsSound() {
		p.print(sanitise.Name(path) + " is sound.\n")
		return
	}
	for _, part := range []struct {
		label string
		lines []string
	}{{"found", r.Found}, {"repaired", r.Done}, {"lost", r.Short}, {"lost; add again", r.Lost}} {
		for _, line := range part.lines {
			p.print(part.label + ": " + sanitise.Name(line) + "\n")
		}
	}
	if r.IsLost() {
		p.status = max(p.status, failed)
	}
	if r.Copy != "" {
		p.print("the damaged file was kept: " + sanitise.Name(r.Copy) + "\n")
	}
}

func (p *program) backup() *cobra.Command {
	return &cobra.Command{
		Use: "backup FILE", Short: "Write a whole copy of the library, also while it is in use", Args: takes(1, "a FILE to write"),
		Run: func(cmd *cobra.Command, args []string) {
			p.withLibrary(cmd.Context(), false, func(lib *sqlite.Library) error {
				return lib.Backup(cmd.Context(), args[0])
			})
		},
	}
}

func (p *program) exportAll() *cobra.Command {
	return &cobra.Command{
		Use: "export", Short: "Print the whole library as JSON Lines, for attache import", Args: noArgs,
		Run: func(cmd *cobra.Command, _ []string) {
			p.withLibrary(cmd.Context(), false, func(lib *sqlite.Library) error {
				return p.output(func(w io.Writer) error { return lib.Export(cmd.Context(), w) })
			})
		},
	}
}

func (p *program) importAll() *cobra.Command {
	return &cobra.Command{
		Use: "import FILE", Short: "Take what attache export printed into the library", Args: takes(1, "a FILE"),
		Run: func(cmd *cobra.Command, args []string) {
			p.withLibrary(cmd.Context(), true, func(lib *sqlite.Library) error {
				in := p.in
				if args[0] != "-" {
					f, err := openRegular(args[0])
					if err != nil {
						return err
					}
					defer f.Close()
					in = f
				}
				return p.take(cmd.Context(), lib, in)
			})
		},
	}
}

// openRegular opens a file; a pipe or a device, which might never end, is refused
// before it is opened.
func openRegular(path string) (*os.File, error) {
	info, err := os.Stat(path)
	if err != nil {
		return nil, err
	}
	if !info.Mode().IsRegular() {
		return nil, fmt.Errorf("%s: this is no regular file; give its text as standard input with -", sanitise.Name(path))
	}
	return os.Open(path)
}

func (p *program) take(ctx context.Context, lib *sqlite.Library, in io.Reader) error {
	counts, err := lib.Import(ctx, in)
	p.print(fmt.Sprintf("%d added, %d unchanged, %d failed\n", counts[sqlite.New]+counts[sqlite.Changed],
		counts[sqlite.Known]+counts[sqlite.Placed], counts[sqlite.Failed]))
	return err
}
