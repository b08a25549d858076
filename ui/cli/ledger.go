package cli

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"attache/briefs/ledger"
	"attache/briefs/sanitise"
	"attache/briefs/timex"
	"attache/feed/sqlite"
	"attache/ui/wording"
)

func (p *program) outcome() *cobra.Command {
	var (
		o   ledger.Outcome
		due string
	)
	cmd := &cobra.Command{
		Use:   "outcome ID KIND",
		Short: "Record what became of a commitment",
		Long: "Records what a report says of a commitment of the library: " + strings.Join(wording.OutcomeWords, ", ") + ". It needs the sentence that reports it, or a note. " +
			"Outcomes are added and never changed; attache undo takes the last one back.",
		Example: "attache outcome 1c0c4b4f0a9c delivered --evidence 'The agreement was signed on Saturday.' --source https://example.org/a --on 2026-01-17\n" +
			"attache outcome 1c0c4b4f0a9c rescheduled --due ..2026-12-31 --note 'told at the press conference'",
		Args: takes(2, "the ID of a commitment, as attache agenda prints it, and what became of it: "+strings.Join(wording.OutcomeWords, ", ")),
		Run: func(cmd *cobra.Command, args []string) {
			kind, err := wording.OutcomeOf(args[1])
			if err == nil {
				o.Kind = kind
				o.From, o.To, err = timex.ParseSpan(due)
			}
			if o.Valid.IsZero() {
				o.Valid = today()
			}
			if err == nil {
				err = o.Check()
			}
			if err != nil {
				p.misuse(err)
				return
			}
			p.onCommitment(cmd.Context(), args[0], func(lib *sqlite.Library, n sqlite.Number, at ledger.Anchor, line string) error {
				o.Anchor = at
				if o.Source, err = whereReported(cmd.Context(), lib, o.Source); err != nil {
					return err
				}
				if _, err := lib.Record(cmd.Context(), n, o); err != nil {
					return err
				}
				p.print("recorded " + string(o.Kind) + ": " + sanitise.Line(line) + "\n")
				return nil
			})
		},
	}
	cmd.Flags().StringVar(&o.Evidence, "evidence", "", "The sentence that reports it")
	cmd.Flags().StringVar(&o.Source, "source", "", "Where the sentence stands: an address, or a brief's id")
	cmd.Flags().StringVar(&o.Note, "note", "", "What you know of it, also in the place of a sentence")
	cmd.Flags().Var((*dayFlag)(&o.Valid), "on", "The day that the report is about (YYYY-MM-DD); today when not given")
	cmd.Flags().StringVar(&due, "due", "", "Of rescheduled: the new time, a day, 2026-06, 2026-Q2, 2026-H1, 2026, or a window such as 2026-03..2026-05")
	return cmd
}

// whereReported is a source as it is kept: of a brief of the library, by its id, title and
// date.
func whereReported(ctx context.Context, lib *sqlite.Library, source string) (string, error) {
	if source == "" || strings.ContainsAny(source, ":/ ") {
		return source, nil
	}
	n, err := lib.Find(ctx, source)
	if errors.Is(err, sqlite.ErrAbsent) {
		return source, nil
	}
	if err != nil {
		return "", err
	}
	b, err := lib.Brief(ctx, n)
	return wording.WhereReported(&b), err
}

// onCommitment finds a commitment of the library by its id.
func (p *program) onCommitment(ctx context.Context, id string, do func(lib *sqlite.Library, n sqlite.Number, at ledger.Anchor, line string) error) {
	p.withLibrary(ctx, false, func(lib *sqlite.Library) error {
		n, at, line, err := commitmentCalled(ctx, lib, id)
		if err != nil {
			return err
		}
		return do(lib, n, at, line)
	})
}

// onBriefOrCommitment finds a brief, or else a commitment, whose anchor it is.
func (p *program) onBriefOrCommitment(ctx context.Context, id string, do func(lib *sqlite.Library, n sqlite.Number, at ledger.Anchor) error) {
	p.withLibrary(ctx, false, func(lib *sqlite.Library) error {
		n, err := lib.Find(ctx, id)
		if err == nil {
			return do(lib, n, ledger.Anchor{})
		}
		if !errors.Is(err, sqlite.ErrAbsent) {
			return err
		}
		n, at, _, err := commitmentCalled(ctx, lib, id)
		if errors.Is(err, sqlite.ErrAbsent) {
			return fmt.Errorf("%s: no brief or commitment of the library has this id", sanitise.Name(id))
		}
		if err != nil {
			return err
		}
		return do(lib, n, at)
	})
}

// commitmentCalled is the commitment with an id: its article, anchor and line.
func commitmentCalled(ctx context.Context, lib *sqlite.Library, id string) (n sqlite.Number, at ledger.Anchor, line string, err error) {
	n, i, err := lib.FindCommitment(ctx, id)
	if err != nil {
		return n, at, "", err
	}
	b, err := lib.Brief(ctx, n)
	if err == nil && i >= len(b.Commitments) {
		err = sqlite.ErrAbsent
	}
	if err != nil {
		return n, at, "", err
	}
	return n, ledger.AnchorOf(&b, i), b.Commitments[i].Line, nil
}

// correctable is a flag of correct and the field that it sets, of the brief or of
// a commitment.
type correctable struct {
	flag, field, help string
	ofBrief           bool
}

var correctables = []correctable{
	{"line", "line", "Of a commitment: its line", false},
	{"by", "by", "Of a commitment: who promises, states and blocs by code or name and bodies as the text names them, with commas between them", false},
	{"to", "to", "Of a commitment: who is promised", false},
	{"firmness", "firmness", "Of a commitment: legal, firm, repeat or effort", false},
	{"due", "due", "Of a commitment: a day, 2026-06, 2026-Q2, 2026-H1, 2026, or a window such as 2026-03..2026-05", false},
	{"about", "topics of the commitment", "Of a commitment: its topics, with commas between them", false},
	{"published", "published", "Of a brief: its date (YYYY-MM-DD)", true},
	{"source", "source", "Of a brief: its source", true},
	{"pair", "pair", "Of a brief: its pair, such as KR-CN or Kenya-Poland", true},
	{"topics", "topics", "Of a brief: its topics, with commas between them", true},
}

func (p *program) correct() *cobra.Command {
	values := make([]string, len(correctables))
	var none bool
	var mark string
	cmd := &cobra.Command{
		Use:   "correct ID",
		Short: "Set right what was read of a brief or of a commitment",
		Long: "Sets a field of a brief, or of a commitment of the library, to what you know is right. What was read is kept beside it, and newer rules leave the correction as it is. " +
			"attache undo takes the last one back.",
		Example: "attache correct 1c0c4b4f0a9c --due 2026-06-30 --firmness effort\nattache correct 1c0c4b4f0a9c --not-a-commitment\nattache correct 6e340b9c --published 2025-12-30 --mark 'will open an office in Santiago'",
		Args:    takes(1, "the ID of a brief or a commitment"),
		Run: func(cmd *cobra.Command, args []string) {
			fixes := corrections(cmd, values, none, mark)
			if len(fixes) == 0 {
				p.misuse(errors.New("correct needs a field to set; attache correct --help names them"))
				return
			}
			p.onBriefOrCommitment(cmd.Context(), args[0], func(lib *sqlite.Library, n sqlite.Number, at ledger.Anchor) error {
				return p.set(cmd.Context(), lib, n, at, fixes)
			})
		},
	}
	for i, c := range correctables {
		cmd.Flags().StringVar(&values[i], c.flag, "", c.help)
	}
	cmd.Flags().BoolVar(&none, "not-a-commitment", false, "Of a commitment: it is none")
	cmd.Flags().StringVar(&mark, "mark", "", "Of a brief: these words of its text are a commitment")
	return cmd
}

// corrections are those that the flags ask for.
func corrections(cmd *cobra.Command, values []string, none bool, mark string) (out []ledger.Correction) {
	for i, c := range correctables {
		if cmd.Flags().Changed(c.flag) {
			out = append(out, ledger.Correction{Field: c.field, Value: values[i]})
		}
	}
	if none {
		out = append(out, ledger.Correction{Field: "commitment", Value: "no"})
	}
	if mark != "" {
		out = append(out, ledger.Correction{Field: "commitment", Value: "yes", Anchor: ledger.Anchor{Quote: mark}})
	}
	return out
}

func isOfBrief(field string) bool {
	for _, c := range correctables {
		if c.field == field {
			return c.ofBrief
		}
	}
	return false
}

func (p *program) set(ctx context.Context, lib *sqlite.Library, n sqlite.Number, at ledger.Anchor, fixes []ledger.Correction) error {
	for _, fix := range fixes {
		if fix.Anchor == (ledger.Anchor{}) && !isOfBrief(fix.Field) {
			if at == (ledger.Anchor{}) {
				return fmt.Errorf("%s is a field of a commitment: give the commitment's id", fix.Field)
			}
			fix.Anchor = at
		}
		is, err := lib.Correct(ctx, n, fix)
		if err != nil {
			return err
		}
		p.print(fmt.Sprintf("%s is now %q; it was %q\n", is.Field, is.Value, is.Was))
	}
	return nil
}

func (p *program) note() *cobra.Command {
	return &cobra.Command{
		Use: "note ID WORDS", Short: "Write a note on a brief or on a commitment of the library", Args: atLeast(2, "an ID and WORDS"),
		Example: "attache note 6e340b9c 'ask the desk in Oslo'",
		Run: func(cmd *cobra.Command, args []string) {
			p.onBriefOrCommitment(cmd.Context(), args[0], func(lib *sqlite.Library, n sqlite.Number, at ledger.Anchor) error {
				_, err := lib.SetNote(cmd.Context(), n, ledger.Note{Anchor: at, Words: strings.Join(args[1:], " ")})
				return err
			})
		},
	}
}

func (p *program) tag() *cobra.Command {
	var remove bool
	cmd := &cobra.Command{
		Use: "tag ID TAG", Short: "Give a brief of the library a tag, or take it", Args: atLeast(2, "the ID of a brief and a TAG"),
		Example: "attache tag 6e340b9c cherries\nattache search tag:cherries",
		Run: func(cmd *cobra.Command, args []string) {
			p.withLibrary(cmd.Context(), false, func(lib *sqlite.Library) error {
				n, err := lib.Find(cmd.Context(), args[0])
				given, taken := args[1:], []string(nil)
				if remove {
					given, taken = nil, given
				}
				if err != nil {
					return err
				}
				return lib.Tag(cmd.Context(), given, taken, n)
			})
		},
	}
	cmd.Flags().BoolVar(&remove, "remove", false, "Take the tag away")
	return cmd
}

func (p *program) undo() *cobra.Command {
	return p.turn("undo", "Take back what was last done in the library", "taken back: ", (*sqlite.Library).Undo)
}

func (p *program) redo() *cobra.Command {
	return p.turn("redo", "Do again what undo took back last", "done again: ", (*sqlite.Library).Redo)
}

func (p *program) turn(name, short, said string, turn func(*sqlite.Library, context.Context) (string, error)) *cobra.Command {
	return &cobra.Command{
		Use: name, Short: short, Args: noArgs,
		Long: short + ": a mark, a star, a note, a tag, an outcome, a correction, a view, a name of a source. It works across restarts; what another reader that is open did stays.",
		Run: func(cmd *cobra.Command, _ []string) {
			p.withLibrary(cmd.Context(), false, func(lib *sqlite.Library) error {
				words, err := turn(lib, cmd.Context())
				if err == nil {
					p.print(said + sanitise.Line(words) + "\n")
				}
				return err
			})
		},
	}
}
