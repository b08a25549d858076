package ui

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	tea "charm.land/bubbletea/v2"

	"attache/briefs"
	"attache/briefs/sanitise"
	"attache/feed"
	"attache/ui/export"
	"attache/ui/theme"
	"attache/ui/wording"
)

// endings are the formats by the ends of files' names.
var endings = map[string]export.Format{
	".csv": export.CSV, ".ics": export.Calendar, ".md": export.Markdown, ".json": export.JSON, ".jsonl": export.JSONL, ".txt": export.Table,
}

// endingsOfDossier are those of a dossier.
var endingsOfDossier = map[string]export.Format{".md": export.Markdown, ".html": export.HTML, ".txt": export.Table}

// askExport writes what is listed, or the open brief, to a file that is named
// before it is written.
func (a *App) askExport() tea.Cmd {
	refs, what := a.exported()
	if len(refs) == 0 {
		a.refuse("there is no brief to export")
		return nil
	}
	return a.ask(prompt{
		label: "export " + what + " to", hint: ".csv .ics .md .json .jsonl .txt",
		accept: func(a *App, s string) error {
			path, format, err := exportTo(s, endings)
			if err == nil {
				a.say("writing " + sanitise.Line(path) + " …")
				a.export(path, what, briefsTo(a.source.ctx, a.source.shelf, refs, format, export.Options{AsOf: a.asOf}))
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
	if a.place() == inList && a.list.Marks() > 0 {
		refs = refsOf(a.list.Marked())
		return refs, theme.Counted(len(refs), "marked brief")
	}
	for _, n := range a.list.Shown() {
		refs = append(refs, a.list.Row(n).Ref)
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
		label: "write the dossier of " + name + " to", hint: ".html .md .txt",
		accept: func(a *App, s string) error {
			path, format, err := exportTo(s, endingsOfDossier)
			if err == nil {
				asOf := a.asOf
				a.export(path, "the dossier", func(w io.Writer) error { return export.Dossier(w, page, format, export.Options{AsOf: asOf}) })
			}
			return err
		},
	}, "dossier-"+strings.ReplaceAll(name, "–", "-")+"-"+a.asOf.String()+".html")
}

// exportTo is the file that was typed and its format. A file that is there already
// is left alone.
func exportTo(s string, endings map[string]export.Format) (path string, f export.Format, err error) {
	path = strings.TrimSpace(s)
	f, ok := endings[strings.ToLower(filepath.Ext(path))]
	if !ok {
		return "", "", errors.New("the end of the name says the format: one of those at the right")
	}
	if rest, ok := strings.CutPrefix(path, "~/"); ok {
		home, err := os.UserHomeDir()
		if err != nil {
			return "", "", err
		}
		path = filepath.Join(home, rest)
	}
	if _, err := os.Lstat(path); err == nil {
		return "", "", errors.New(path + " is there already: give it another name")
	}
	return path, f, nil
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
			if err := out.Write(withoutPath(b)); err != nil {
				return err
			}
		}
		return out.Close()
	}
}

func withoutPath(b briefs.Brief) *briefs.Brief {
	b.Path = ""
	return &b
}
