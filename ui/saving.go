package ui

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"

	"attache/briefs"
	"attache/briefs/sanitise"
	"attache/briefs/text"
	"attache/feed"
	"attache/ui/export"
	"attache/ui/theme"
	"attache/ui/wording"
)

// ending is the end of a file's name, and what is written to such a file.
type ending struct {
	of     string
	format export.Format
	mark   bool // with a byte order mark
}

// endings are those of briefs; the longer of two that fit stands first.
var endings = []ending{
	{of: ".excel.csv", format: export.CSV, mark: true}, {of: ".csv", format: export.CSV}, {of: ".html", format: export.HTML}, {of: ".ics", format: export.Calendar},
	{of: ".json", format: export.JSON}, {of: ".jsonl", format: export.JSONL}, {of: ".md", format: export.Markdown}, {of: ".txt", format: export.Table},
}

// endingsOfDossier are those of a dossier.
var endingsOfDossier = []ending{{of: ".html", format: export.HTML}, {of: ".md", format: export.Markdown}, {of: ".txt", format: export.Table}}

// endOfName is the place in a table of the ending that a name has, -1 for none.
func endOfName(name string, all []ending) int {
	name = strings.ToLower(name)
	return slices.IndexFunc(all, func(e ending) bool { return strings.HasSuffix(name, e.of) })
}

// completeEnding goes from the end of a name to the next one that there is.
func completeEnding(all []ending) func(*App, string, int) (text.Span, []string) {
	return func(_ *App, s string, _ int) (text.Span, []string) {
		at, from := text.Span{Start: len(s), End: len(s)}, 0
		if i := endOfName(s, all); i >= 0 {
			at.Start, from = len(s)-len(all[i].of), i+1
		} else if dot := strings.LastIndexByte(s, '.'); dot > strings.LastIndexByte(s, '/') {
			at.Start = dot
		}
		var next []string
		for i := range all {
			if of := all[(from+i)%len(all)].of; of != at.Of(s) {
				next = append(next, of)
			}
		}
		return at, next
	}
}

// askExport writes what is listed, or the open brief, to a file that is named
// before it is written.
func (a *App) askExport() tea.Cmd {
	refs, what := a.exported()
	if len(refs) == 0 {
		a.refuse("there is no brief to export")
		return nil
	}
	return a.ask(prompt{
		label: "export " + what + " to", hint: "the end of the name is the format · excel marks it as UTF-8", complete: completeEnding(endings),
		accept: func(a *App, s string) error {
			path, end, err := exportTo(s, endings)
			if err == nil {
				a.say("writing " + sanitise.Line(path) + " …")
				a.export(path, what, briefsTo(a.source.ctx, a.source.shelf, refs, end.format, export.Options{AsOf: a.asOf, Mark: end.mark}))
			}
			return err
		},
	}, "attache-"+a.asOf.String()+".csv")
}

// exported is what an export from here holds: the open brief when its text or its
// commitments have the focus, else all that is listed.
func (a *App) exported() (refs []feed.Ref, what string) {
	if a.screen == home && a.focus != onList || a.screen == detailing {
		if row, ok := a.list.Selected(); ok {
			return []feed.Ref{row.Ref}, "this brief"
		}
		return nil, ""
	}
	if a.scope() == inList && a.list.Marks() > 0 {
		refs = refsOf(a.list.Marked())
		return refs, theme.Counted(len(refs), "marked brief")
	}
	for _, n := range a.list.Shown() {
		refs = append(refs, a.list.Ref(n))
	}
	return refs, theme.Counted(len(refs), "brief")
}

// askDossierExport writes the dossier to a file.
func (a *App) askDossierExport() tea.Cmd {
	page := a.meeting.page
	if page == nil {
		a.refuse("there is no dossier yet")
		return nil
	}
	name := wording.Pair(a.meeting.pair[:])
	return a.ask(prompt{
		label: "write the dossier of " + name + " to", hint: "the end of the name is the format", complete: completeEnding(endingsOfDossier),
		accept: func(a *App, s string) error {
			path, end, err := exportTo(s, endingsOfDossier)
			if err == nil {
				asOf := a.asOf
				a.export(path, "the dossier", func(w io.Writer) error { return export.Dossier(w, page, end.format, export.Options{AsOf: asOf}) })
			}
			return err
		},
	}, "dossier-"+strings.ReplaceAll(name, "–", "-")+"-"+a.asOf.String()+".html")
}

// exportTo is the file that was typed and what is written to it. A file that is there already
// is left alone.
func exportTo(s string, endings []ending) (path string, of ending, err error) {
	path = strings.TrimSpace(s)
	i := endOfName(path, endings)
	if i < 0 {
		names := make([]string, len(endings))
		for k := range endings {
			names[k] = endings[k].of
		}
		return "", of, errors.New("the end of the name says the format: " + strings.Join(names, " "))
	}
	if rest, ok := strings.CutPrefix(path, "~/"); ok {
		home, err := os.UserHomeDir()
		if err != nil {
			return "", of, err
		}
		path = filepath.Join(home, rest)
	}
	if _, err := os.Lstat(path); err == nil {
		return "", of, errors.New(path + " is there already: give it another name")
	}
	return path, endings[i], nil
}

// export writes a file beside the event loop: whole, or not at all.
func (a *App) export(path, what string, write func(io.Writer) error) {
	a.later = append(a.later, writing{do: func() keptMsg {
		if err := writeFile(path, write); err != nil {
			return keptMsg{err: err}
		}
		full, err := filepath.Abs(path)
		if err != nil {
			full = path
		}
		return keptMsg{said: what + " written to " + full}
	}})
}

func writeFile(path string, write func(io.Writer) error) error {
	f, err := os.CreateTemp(filepath.Dir(path), ".attache-*")
	if err != nil {
		return fmt.Errorf("not written: %w", err)
	}
	defer os.Remove(f.Name()) // once it has its name, nothing
	out := bufio.NewWriter(f)
	err = errors.Join(write(out), out.Flush(), f.Close())
	if err == nil {
		err = os.Link(f.Name(), path) // never over a file that has come meanwhile
	}
	if err != nil {
		return fmt.Errorf("not written: %w", err)
	}
	return nil
}

// briefsTo writes articles one at a time. No local path stands in what it writes.
func briefsTo(ctx context.Context, shelf feed.Store, refs []feed.Ref, f export.Format, o export.Options) func(io.Writer) error {
	return func(w io.Writer) error {
		out := f.To(w, o)
		for _, ref := range refs {
			b, err := shelf.Open(ctx, ref)
			if err != nil {
				return err
			}
			if err := out.Write(withoutPath(b), exportedAdditions(ctx, shelf, ref, &b)); err != nil {
				return err
			}
		}
		return out.Close()
	}
}

// exportedAdditions is what was added to a brief, nil where the store keeps nothing.
func exportedAdditions(ctx context.Context, shelf feed.Store, ref feed.Ref, b *briefs.Brief) *export.Added {
	if shelf.Lacks(feed.Keeps) != nil {
		return nil
	}
	all, err := shelf.Additions(ctx, ref)
	if err != nil {
		return nil // the brief is written all the same
	}
	return export.AddedTo(b, all.Outcomes, all.Notes, all.Tags)
}

func withoutPath(b briefs.Brief) *briefs.Brief {
	b.Path = ""
	return &b
}
