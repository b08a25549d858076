package ui

import (
	"fmt"
	"iter"
	"maps"
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/colorprofile"

	"attache/briefs/clock"
	"attache/briefs/query"
	"attache/briefs/sanitise"
	"attache/ui/theme"
)

// Settings are what the user has chosen of how the reader looks and answers. The
// zero Settings are the usual ones.
type Settings struct {
	Own     string              // the code of one's own side in a dossier
	Theme   string              // one of Themes; "" and "auto" follow the terminal
	Measure int                 // cells of the article's column, 0 for the usual
	Soon    int                 // days before its date that a commitment is due soon, 0 for the usual
	Keys    map[string][]string // by the names of actions, as KeyRows has them
}

// Themes are the names of the themes.
var Themes = append([]string{"auto"}, theme.Names...)

// The narrowest and the widest that an article's column can be set to.
const (
	leastMeasure = 30
	mostMeasure  = 140
)

// mostSoon is the greatest count of days that can be "soon".
const mostSoon = 366

// KeyRow is an action with its keys, for a page of keys outside the reader.
type KeyRow struct {
	ID, Group, Help string
	Keys            []string
}

// KeyRows are all actions that can have other keys, in the order of the help.
func KeyRows() (rows []KeyRow) {
	for _, b := range keyTable() {
		rows = append(rows, KeyRow{b.id, b.group, b.help, b.keys})
	}
	return rows
}

// KeyGroup is a heading of the help and what is pressed under it: keys with blanks
// between them, and what they do.
type KeyGroup struct {
	Name string
	Rows [][2]string
}

// KeyGroups are all keys that the help explains, for a page outside the reader.
func KeyGroups() []KeyGroup {
	a := &App{keys: keyTable()}
	groups := make([]KeyGroup, len(headings))
	for i, name := range headings {
		groups[i].Name = name
		for k := range a.keys {
			if b := &a.keys[k]; b.group == name && b.with == "" {
				groups[i].Rows = append(groups[i].Rows, [2]string{a.pressedFor(b, all), b.help})
			}
		}
	}
	return groups
}

// Wrong is what is wrong with a setting, and what may have been meant.
type Wrong struct {
	Setting string // its name in the configuration, of a key its action's
	Says    string
}

func (w Wrong) Error() string { return w.Says }

// Check reports all that is wrong with the settings.
func (s *Settings) Check() (all []Wrong) {
	if s.Theme != "" && !slices.Contains(Themes, s.Theme) {
		all = append(all, Wrong{"theme", fmt.Sprintf("theme: there is no theme %q; there are %s", s.Theme, strings.Join(Themes, ", "))})
	}
	if s.Measure != 0 && (s.Measure < leastMeasure || s.Measure > mostMeasure) {
		all = append(all, Wrong{"measure", fmt.Sprintf("measure: an article's column has %d to %d cells", leastMeasure, mostMeasure)})
	}
	if s.Soon < 0 || s.Soon > mostSoon {
		all = append(all, Wrong{"soon", fmt.Sprintf("soon: a date is due soon 1 to %d days before", mostSoon)})
	}
	_, keys := s.keyTable()
	return append(all, keys...)
}

// keyTable is the table of actions with the keys that were chosen, and what is wrong
// with them.
func (s *Settings) keyTable() (keys []action, all []Wrong) {
	keys = keyTable()
	var known []string
	for _, id := range slices.Sorted(maps.Keys(s.Keys)) {
		i := slices.IndexFunc(keys, func(b action) bool { return b.id == id })
		if i < 0 {
			all = append(all, noAction(id, keys))
			continue
		}
		keys[i].keys, known = s.Keys[id], append(known, id)
	}
	for n, id := range known {
		for key, other := range clashes(keys, id) {
			if !slices.Contains(known[:n], other) { // or it has been said from the other side
				all = append(all, Wrong{id, fmt.Sprintf("keys: %q is of %s and of %s", key, id, other)})
			}
		}
	}
	return keys, all
}

func noAction(id string, keys []action) Wrong {
	ids := make([]string, len(keys))
	for i := range keys {
		ids[i] = keys[i].id
	}
	says := fmt.Sprintf("under [keys] there is no action %q", id)
	if near := query.Near(id, ids); len(near) > 0 {
		says += "; did you mean " + strings.Join(near, ", ") + "?"
	}
	return Wrong{id, says}
}

// clashes are the keys of an action that others have in the same place, and these.
func clashes(keys []action, id string) iter.Seq2[string, string] {
	return func(yield func(key, other string) bool) {
		i := slices.IndexFunc(keys, func(b action) bool { return b.id == id })
		for k := range keys {
			if k == i || keys[k].where&keys[i].where == 0 {
				continue
			}
			for _, key := range keys[i].keys {
				if slices.Contains(keys[k].keys, key) && !yield(key, keys[k].id) {
					return
				}
			}
		}
	}
}

// SettingsMsg has the reader take on other settings, or say why it cannot.
type SettingsMsg struct {
	Settings
	Err error
}

// adopt takes on settings; what is wrong with them is said, and leaves those in
// force.
func (a *App) adopt(m SettingsMsg) tea.Cmd {
	err := m.Err
	if all := m.Check(); err == nil && len(all) > 0 {
		err = all[0]
	}
	if err != nil {
		a.refuse(sanitise.Line(err.Error()))
		return nil
	}
	if a.note.refusal { // it may be why others were not taken on
		a.note = note{}
	}
	a.settings, a.ours = m.Settings, m.Own
	a.keys, _ = m.keyTable() // they have been checked
	a.meeting.is = false
	a.reckon(m.Soon)
	if a.screen == helping {
		a.page.forget()
	}
	dark := a.theme.Dark
	if is, known := theme.IsDark(m.Theme); known {
		dark = is
	}
	return tea.Batch(a.restyle(dark, a.profile), a.article.SetMeasure(m.Measure))
}

// reckon has dates be soon so many days before, and clocks read again.
func (a *App) reckon(soon int) {
	was := clock.SoonWithin()
	clock.SetSoon(soon)
	if clock.SoonWithin() == was {
		return
	}
	a.list.Recount()
	a.plans.acts++
	if a.brief != nil {
		a.panel.Show(a.brief, a.asOf)
		a.annotate(annotated{a.opening.wanted, a.added})
	}
}

// themed is the theme for a background and a terminal's colours.
func (a *App) themed(dark bool, colours colorprofile.Profile) theme.Theme {
	switch {
	case colours <= colorprofile.ASCII:
		return theme.New(dark, true)
	case colours == colorprofile.ANSI:
		return theme.OfSixteen(dark)
	case theme.IsContrasting(a.settings.Theme):
		return theme.Contrasting(dark)
	}
	return theme.New(dark, false)
}
