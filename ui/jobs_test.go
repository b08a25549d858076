package ui_test

import (
	"context"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"attache/briefs/timex"
	"attache/feed"
	"attache/feed/intake"
	"attache/feed/samples"
	"attache/feed/sqlite"
	"attache/ui"
)

// filled makes a library that holds the samples, and gives its file.
func filled(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	if err := os.CopyFS(dir, samples.FS); err != nil {
		t.Fatal(err)
	}
	names, err := filepath.Glob(filepath.Join(dir, "*"))
	if err != nil || len(names) == 0 {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), "library.db")
	desk := open(t, path)
	if _, err := desk.Add(t.Context(), names, nil, nil); err != nil {
		t.Fatal(err)
	}
	if err := desk.Library.Backup(t.Context(), path+".copy"); err != nil {
		t.Fatal(err)
	}
	return path + ".copy"
}

func open(t *testing.T, path string) *intake.Desk {
	t.Helper()
	lib, err := sqlite.Open(t.Context(), path, sqlite.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { lib.Close() })
	return &intake.Desk{Library: lib, Read: feed.Options{AsOf: samples.AsOf}}
}

// desk is a reader that is played: it runs what it is asked for before the next key.
type desk struct {
	t   *testing.T
	app *ui.App
}

func (d *desk) send(msg tea.Msg) {
	_, cmd := d.app.Update(msg)
	d.run(cmd)
}

func (d *desk) run(cmd tea.Cmd) {
	if cmd == nil {
		return
	}
	switch msg := cmd().(type) {
	case nil, tea.QuitMsg:
	case tea.BatchMsg:
		for _, c := range msg {
			d.run(c)
		}
	default:
		d.send(msg)
	}
}

// quiet is a shelf that tells of no change, which would be waited for.
type quiet struct{ *intake.Shelf }

func (quiet) Follow(context.Context, func(feed.Batch) bool) error { return nil }

// sit opens the reader on a copy of a library.
func sit(t *testing.T, library string) *desk {
	t.Helper()
	data, err := os.ReadFile(library)
	path := filepath.Join(t.TempDir(), "library.db")
	if err != nil || os.WriteFile(path, data, 0o600) != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	t.Cleanup(cancel)
	d := &desk{t, ui.New(ctx, ui.Options{Shelf: quiet{open(t, path).Shelf()}, AsOf: samples.AsOf, Today: timex.On(2026, 1, 12), Name: "library"})}
	d.send(tea.WindowSizeMsg{Width: 160, Height: 48})
	d.run(d.app.Init())
	return d
}

// press presses a key by its name, or types what is none.
func (d *desk) press(key string) {
	switch code := map[string]rune{"enter": tea.KeyEnter, "space": tea.KeySpace}[key]; {
	case key == "paste":
		d.send(tea.PasteMsg{Content: "Chile agreed to open its market to cherries by 30 June 2026.\nIt said so in Lima."})
	case code != 0:
		d.send(tea.KeyPressMsg{Code: code, Text: map[string]string{"space": " "}[key]})
	default:
		for _, r := range key {
			d.send(tea.KeyPressMsg{Code: r, Text: string(r)})
		}
	}
}

// TestJobs plays the table of docs/jobs.md.
func TestJobs(t *testing.T) {
	page, err := os.ReadFile("../docs/jobs.md")
	if err != nil {
		t.Fatal(err)
	}
	library, jobs := filled(t), 0
	for line := range strings.Lines(string(page)) {
		cells := strings.Split(line, "|")
		if len(cells) != 7 {
			continue
		}
		number, err := strconv.Atoi(strings.TrimSpace(cells[1]))
		if err != nil {
			continue
		}
		jobs++
		t.Run(strconv.Itoa(number), func(t *testing.T) {
			t.Chdir(t.TempDir())
			d := sit(t, library)
			keys := strings.Split(cells[3], "`")
			count := 0
			for i := 1; i < len(keys); i += 2 {
				d.press(keys[i])
				count++
			}
			if said, _ := strconv.Atoi(strings.TrimSpace(cells[4])); said != count {
				t.Errorf("%d keys, and the page says %d", count, said)
			}
			if screen := ansi.Strip(d.app.View().Content); !strings.Contains(screen, strings.TrimSpace(cells[5])) {
				t.Errorf("%s: the screen does not show %q:\n%s", cells[2], cells[5], screen)
			}
		})
	}
	if jobs != 15 {
		t.Errorf("%d jobs, want 15", jobs)
	}
}

// What was reported delivered has not passed any more, in the list as in the agenda.
func TestTheListCountsWhatTheAgendaCounts(t *testing.T) {
	d := sit(t, filled(t))
	passed := func() string {
		for _, fact := range strings.Split(ansi.Strip(strings.SplitN(d.app.View().Content, "\n", 2)[0]), " · ") {
			if strings.HasSuffix(fact, " passed") && !strings.HasSuffix(fact, "just passed") {
				return fact
			}
		}
		return ""
	}
	before := passed()
	if d.press("a"); passed() != before {
		t.Errorf("%q in the list, %q in the agenda", before, passed())
	}
	for _, key := range []string{"/", "clock:passed", "enter", "j", "r", "delivered by letter", "enter"} {
		d.press(key)
	}
	inAgenda := passed()
	d.press("q")
	if inList := passed(); inList != inAgenda || inList == before {
		t.Errorf("%q at first, then %q in the agenda and %q in the list", before, inAgenda, inList)
	}
}
