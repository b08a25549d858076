package cli

import (
	"context"
	"errors"
	"fmt"

	"github.com/spf13/cobra"

	"attache/feed"
	"attache/feed/files"
	"attache/ui/export"
	"attache/ui/theme"
)

func (p *program) extract() *cobra.Command {
	var (
		when   days
		format formatFlag
		o      export.Options
	)
	cmd := &cobra.Command{
		Use:   "extract PATH ...",
		Short: "Print what articles hold: who promised what to whom, by when",
		Long: "Reads articles from files, feeds, mailboxes, archives and folders and prints what they hold. A path \"-\" is standard input. " +
			"On a terminal it prints a table to read, elsewhere JSON Lines.",
		Example: "attache extract --published 2025-12-30 talks.txt\n" +
			"attache extract --explain talks.txt\n" +
			"attache extract --format ics articles > due.ics",
		Args: func(_ *cobra.Command, args []string) error {
			if len(args) == 0 {
				return errors.New("extract needs a PATH: files, folders or - for standard input")
			}
			return nil
		},
		Run: func(cmd *cobra.Command, args []string) {
			if err := explained(&format, o.Explain); err != nil {
				p.fail(misused, err)
				return
			}
			p.write(cmd.Context(), p.paths(args), p.reading(when.options(today())), export.Format(format), o)
		},
	}
	when.register(cmd)
	cmd.Flags().Var(&format, "format", "The form to print them in: jsonl, json, csv, markdown, html, ics or table")
	cmd.Flags().BoolVar(&o.Explain, "explain", false, "Say for each field which words and which rule decided: as a text to read, or with jsonl and json as the key why")
	cmd.Flags().BoolVar(&o.Mark, "bom", false, "With csv: begin with a byte order mark, by which Excel knows the encoding")
	cmd.Flags().BoolVar(&o.Vague, "vague", false, "With ics: make events for vague dates too")
	_ = cmd.RegisterFlagCompletionFunc("format", cobra.FixedCompletions(formatNames(), cobra.ShellCompDirectiveNoFileComp))
	return cmd
}

// explained makes the table the usual format for an explanation, and refuses
// those that have no place for one.
func explained(format *formatFlag, explain bool) error {
	switch f := export.Format(*format); {
	case !explain:
	case f == "":
		*format = formatFlag(export.Table)
	case !f.CanExplain():
		return fmt.Errorf("--explain goes with table, jsonl and json, not with %s", f)
	}
	return nil
}

// paths are the arguments that can be opened; an address is reported.
func (p *program) paths(args []string) []string {
	var paths []string
	for _, arg := range args {
		if isAddress(arg) {
			p.fail(failed, notYet(arg))
			continue
		}
		paths = append(paths, arg)
	}
	return paths
}

func notYet(address string) error {
	return fmt.Errorf("%s: an address is read into the library: attache add takes it", address)
}

// write prints the briefs of the paths as they are read. A path that fails is
// reported, and the others are printed all the same.
func (p *program) write(ctx context.Context, paths []string, opt feed.Options, format export.Format, o export.Options) {
	o.AsOf = opt.AsOf
	out := p.writer(format, o)
	defer p.tellPassed()
	for b, err := range files.Briefs(ctx, paths, p.in, opt) {
		if err != nil {
			p.failOrPass(err)
			continue
		}
		if err := out.Write(&b, nil); err != nil {
			p.unwritten(err)
			return
		}
	}
	if err := out.Close(); err != nil {
		p.unwritten(err)
	}
}

// failOrPass reports an input that failed, and counts one that was passed over.
func (p *program) failOrPass(err error) {
	if files.IsPassed(err) {
		p.passed++
		return
	}
	p.fail(failed, err)
}

// tellPassed says in one line how many files of folders and archives are no
// articles.
func (p *program) tellPassed() {
	if p.passed > 0 {
		_, _ = fmt.Fprintf(p.err, "attache: passed over %s: no article\n", theme.Counted(p.passed, "file"))
	}
}

// writer is a writer of the format, or of the usual one for the output: a
// table for a person at a terminal, JSON Lines for a program.
func (p *program) writer(format export.Format, o export.Options) export.Writer {
	format, o = p.form(format, o)
	return format.To(p.out, o)
}

// form is the format, or the usual one for the output, and how it looks there.
func (p *program) form(format export.Format, o export.Options) (export.Format, export.Options) {
	cells, isTerminal := p.width(p.out)
	if format == "" {
		format = export.JSONL
		if isTerminal {
			format = export.Table
		}
	}
	o.Width = cells
	if isTerminal && !isDumb() {
		o.Theme = theme.New(true, true) // weight alone, which any ground bears
	}
	return format, o
}
