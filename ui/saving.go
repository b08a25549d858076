package ui

import (
	"context"
	"io"
	"path/filepath"
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

// completeEnding goes from the end of a name to the next one that there is.
func completeEnding(all []export.Ending) func(*App, string, int) (text.Span, []string) {
	return func(_ *App, s string, _ int) (text.Span, []string) {
		at, from := text.Span{Start: len(s), End: len(s)}, 0
		if i := export.EndOfName(s, all); i >= 0 {
			at.Start, from = len(s)-len(all[i].Of), i+1
		} else if dot := strings.LastIndexByte(s, '.'); dot > strings.LastIndexByte(s, '/') {
			at.Start = dot
		}
		var next []string
		for i := range all {
			if of := all[(from+i)%len(all)].Of; of != at.Of(s) {
				next = append(next, of)
			}
		}
		return at, next
	}
}

// askExport writes what is listed, or the open brief, to a file that is named
// before it is written.
func (a *App) askExport() tea.Cmd {
	refs, only, what := a.exported()
	if len(refs) == 0 {
		what = "brief"
		if a.screen == planning {
			what = "commitment"
		}
		a.refuse("there is no " + what + " to export")
		return nil
	}
	return a.ask(prompt{
		label: "export " + what + " to", hint: "the end of the name is the format · excel marks it as UTF-8", complete: completeEnding(export.Endings),
		accept: func(a *App, s string) error {
			path, end, err := export.FileOf(s, export.Endings)
			if err == nil {
				a.say("writing " + sanitise.Line(path) + " …")
				a.export(path, what, export.BriefsTo(len(refs), bringing(a.source.ctx, a.source.shelf, refs, only), end.Format, export.Options{AsOf: a.asOf, Mark: end.Mark}))
			}
			return err
		},
	}, "attache-"+a.asOf.String()+".csv")
}

// exported is what an export from here holds: what stands in the agenda, the open brief
// when its text or its commitments have the focus, else all that is listed. Where only is
// not nil it holds the places of the commitments of each brief.
func (a *App) exported() (refs []feed.Ref, only []map[int]bool, what string) {
	if a.screen == planning {
		standing := a.agenda.Standing()
		n := 0
		for _, number := range a.list.Shown() {
			if at := standing[number]; at != nil {
				refs, only = append(refs, a.list.Ref(number)), append(only, at)
				n += len(at)
			}
		}
		return refs, only, theme.Counted(n, "commitment") + " of " + theme.Counted(len(refs), "brief")
	}
	refs, what = a.exportedBriefs()
	return refs, nil, what
}

func (a *App) exportedBriefs() (refs []feed.Ref, what string) {
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
		label: "write the dossier of " + name + " to", hint: "the end of the name is the format", complete: completeEnding(export.DossierEndings),
		accept: func(a *App, s string) error {
			path, end, err := export.FileOf(s, export.DossierEndings)
			if err == nil {
				asOf := a.asOf
				a.export(path, "the dossier", func(w io.Writer) error { return export.Dossier(w, page, end.Format, export.Options{AsOf: asOf}) })
			}
			return err
		},
	}, "dossier-"+strings.ReplaceAll(name, "–", "-")+"-"+a.asOf.String()+".html")
}

// bringing brings articles in an order, each with what was added to it, and with its
// commitments at some places alone where only is not nil.
func bringing(ctx context.Context, shelf feed.Store, refs []feed.Ref, only []map[int]bool) func(i int) (briefs.Brief, *export.Added, error) {
	return func(i int) (b briefs.Brief, added *export.Added, err error) {
		if b, err = shelf.Open(ctx, refs[i]); err != nil {
			return b, nil, err
		}
		if shelf.Lacks(feed.Keeps) == nil {
			if all, err := shelf.Additions(ctx, refs[i]); err == nil { // else the brief is written all the same
				added = export.AddedTo(&b, all.Outcomes, all.Notes, all.Tags)
			}
		}
		if only != nil {
			export.Of(&b, only[i])
		}
		return b, added, nil
	}
}

// export writes a file beside the event loop: whole, or not at all.
func (a *App) export(path, what string, write func(io.Writer) error) {
	a.later = append(a.later, writing{do: func() keptMsg {
		if err := export.WriteFile(path, write); err != nil {
			return keptMsg{err: err}
		}
		full, err := filepath.Abs(path)
		if err != nil {
			full = path
		}
		return keptMsg{said: what + " written to " + full}
	}})
}
