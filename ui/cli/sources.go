package cli

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"attache/briefs/sanitise"
	"attache/briefs/text"
	"attache/feed/files"
	"attache/feed/intake"
	"attache/feed/sqlite"
	"attache/feed/web"
	"attache/ui/export"
	"attache/ui/theme"
)

func (p *program) sources() *cobra.Command {
	cmd := &cobra.Command{Use: "sources", Short: "List the library's feeds and folders; remove or rename one", Args: noArgs}
	var format formatFlag
	list := &cobra.Command{
		Use: "list", Short: "List the library's feeds and folders", Args: noArgs,
		Run: func(cmd *cobra.Command, _ []string) {
			p.withSources(cmd.Context(), func(lib *sqlite.Library, all []sqlite.Source) error {
				return p.listSources(all, export.Format(format))
			})
		},
	}
	list.Flags().Var(&format, "format", "The form to print them in: jsonl or table")
	cmd.Run = list.Run
	cmd.Flags().AddFlagSet(list.Flags())
	cmd.AddCommand(list, &cobra.Command{
		Use: "remove ADDRESS", Short: "Take a source out, and the articles that came by it alone and bear no mark of yours", Args: takes(1, "the ADDRESS of a source, as attache sources prints it"),
		Run: func(cmd *cobra.Command, args []string) {
			p.withSources(cmd.Context(), func(lib *sqlite.Library, all []sqlite.Source) error {
				s, err := sourceCalled(all, args[0])
				if err != nil {
					return err
				}
				n, err := lib.RemoveSource(cmd.Context(), s.Address)
				if err == nil {
					err = passwordsBeside(lib.Path()).Forget(s.Address)
				}
				if err == nil {
					p.print(fmt.Sprintf("%s removed, and %s\n", web.Shown(s.Address), theme.Counted(n, "article")))
				}
				return err
			})
		},
	}, &cobra.Command{
		Use: "rename ADDRESS NAME", Short: "Give a source another name", Args: takes(2, "the ADDRESS of a source and a NAME"),
		Run: func(cmd *cobra.Command, args []string) {
			p.withSources(cmd.Context(), func(lib *sqlite.Library, all []sqlite.Source) error {
				s, err := sourceCalled(all, args[0])
				if err == nil && strings.TrimSpace(args[1]) == "" {
					err = errors.New("a source needs a name")
				}
				if err != nil {
					return err
				}
				return lib.RenameSource(cmd.Context(), s.Address, strings.TrimSpace(args[1]))
			})
		},
	}, &cobra.Command{
		Use: "opml", Short: "Print the feeds as a list that other readers can import", Args: noArgs,
		Run: func(cmd *cobra.Command, _ []string) {
			p.withSources(cmd.Context(), func(_ *sqlite.Library, all []sqlite.Source) error {
				var feeds []files.Subscription
				for _, s := range all {
					if s.Kind == intake.Feed {
						feeds = append(feeds, files.Subscription{Title: s.Name, Feed: s.Address})
					}
				}
				return p.output(func(w io.Writer) error { return files.WriteSubscriptions(w, "attaché", feeds) })
			})
		},
	})
	return cmd
}

func (p *program) withSources(ctx context.Context, do func(*sqlite.Library, []sqlite.Source) error) {
	p.withLibrary(ctx, false, func(lib *sqlite.Library) error {
		all, err := lib.Sources(ctx)
		if err != nil {
			return err
		}
		return do(lib, all)
	})
}

// sourceCalled is the source with an address, a folder's path or a name.
func sourceCalled(all []sqlite.Source, name string) (sqlite.Source, error) {
	name = text.WithoutLogin(name)
	whole, _ := filepath.Abs(name)
	var called []sqlite.Source
	for _, s := range all {
		switch {
		case s.Address == name || s.Kind == intake.Folder && s.Address == whole:
			return s, nil
		case s.Name == name:
			called = append(called, s)
		}
	}
	switch len(called) {
	case 0:
		return sqlite.Source{}, fmt.Errorf("%s: no source has this address or name; attache sources lists them", sanitise.Name(name))
	case 1:
		return called[0], nil
	}
	return sqlite.Source{}, fmt.Errorf("%s: several sources have this name; give the address", sanitise.Name(name))
}

// jsonSource is a source as other programs get it.
type jsonSource struct {
	Address  string     `json:"address"`
	Name     string     `json:"name"`
	Kind     string     `json:"kind"`
	FullText bool       `json:"full_text"`
	Articles int        `json:"articles"`
	Fetched  *time.Time `json:"fetched"`
	Next     *time.Time `json:"next"`
	Failure  *string    `json:"failure"`
}

func moment(t time.Time) *time.Time {
	if t.IsZero() {
		return nil
	}
	return &t
}

// listSources prints sources: for people two lines each, for programs an object
// a line.
func (p *program) listSources(all []sqlite.Source, format export.Format) error {
	switch format {
	case "", export.JSONL, export.Table:
	default:
		p.misuse(fmt.Errorf("sources are printed as jsonl or table, not as %s", format))
		return nil
	}
	cells, isTerminal := p.width(p.out)
	for _, s := range all {
		if format == export.JSONL || format == "" && !isTerminal {
			j := jsonSource{Address: web.Shown(s.Address), Name: s.Name, Kind: s.Kind, FullText: s.Whole, Articles: s.Articles, Fetched: moment(s.Fetched), Next: moment(s.Next)}
			if s.Failure != "" {
				j.Failure = &s.Failure
			}
			line, err := json.Marshal(j)
			if err != nil {
				return err
			}
			p.print(string(sanitise.JSON(line)) + "\n")
			continue
		}
		last := "never asked"
		if !s.Fetched.IsZero() {
			last = s.Fetched.Local().Format("2 Jan 2006 15:04")
		}
		if s.Failure != "" {
			last += " · " + s.Failure
		}
		p.print(theme.Ends(sanitise.Line(s.Name), s.Kind+" · "+theme.Counted(s.Articles, "article"), max(cells, 40)) + "\n")
		p.print("  " + web.Shown(s.Address) + "\n  " + sanitise.Line(last) + "\n")
	}
	return nil
}
