package ui

import (
	"errors"
	"flag"
	"os"
	"slices"
	"strings"
	"testing"

	"attache/briefs/clock"
)

func TestSettingsSayWhatIsWrong(t *testing.T) {
	for _, c := range []struct {
		s    Settings
		want string
	}{
		{Settings{Theme: "pink"}, `there is no theme "pink"; there are auto, dark`},
		{Settings{Measure: 7}, "measure: an article's column has 30 to 140 cells"},
		{Settings{Keys: map[string][]string{"agendaa": {"b"}}}, `there is no action "agendaa"; did you mean agenda`},
		{Settings{Keys: map[string][]string{"star": {"u"}}}, `"u" is of star and of unread`},
		{Settings{Keys: map[string][]string{"star": {"u"}, "unread": {"m"}}, Theme: "dark", Measure: 60}, ""},
		{Settings{Keys: map[string][]string{"star": {}}}, ""},
		{
			Settings{Theme: "pink", Soon: -2, Keys: map[string][]string{"star": {"u"}, "undo": {"u"}, "agendaa": {"b"}}},
			"theme: theme: there is no theme \"pink\"; there are " + strings.Join(Themes, ", ") + "\n" +
				"soon: soon: a date is due soon 1 to 366 days before\n" +
				"agendaa: under [keys] there is no action \"agendaa\"; did you mean agenda?\n" +
				"star: keys: \"u\" is of star and of unread\nstar: keys: \"u\" is of star and of undo\nundo: keys: \"u\" is of undo and of unread",
		},
	} {
		var said []string
		for _, w := range c.s.Check() {
			said = append(said, w.Setting+": "+w.Says)
		}
		if got := strings.Join(said, "\n"); (got == "") != (c.want == "") || !strings.Contains(got, c.want) {
			t.Errorf("%+v: %q, want %q", c.s, got, c.want)
		}
	}
}

func TestKeysCanBeOthersAndMessagesFollow(t *testing.T) {
	p := play(t, shelfOf(stories), 160, 48)
	p.send(SettingsMsg{Settings: Settings{Keys: map[string][]string{"agenda": {"b"}, "help": {"f1"}, "quit": {"Q"}}, Measure: 40}})
	p.shows("b agenda", "f1 help", "Q quit")
	p.press("b").shows("BY WHEN").press("q a").shows("a works in the pairs: from the pairs to the agenda of one · f1 lists the keys")
	p.send(SettingsMsg{Settings: Settings{Theme: "pink"}})
	p.shows("there is no theme").press("b").shows("BY WHEN")
	p.send(SettingsMsg{Err: errors.New("config.toml:3: expected a value")})
	now := p.app.settings
	p.shows("expected a value").send(SettingsMsg{Settings: now})
	p.hides("expected a value").send(SettingsMsg{Err: errors.New("config.toml:3: expected a value")})
	p.shows("config.toml:3: expected a value")
}

func TestWhatIsDueSoonIsASetting(t *testing.T) {
	t.Cleanup(func() { clock.SetSoon(0) })
	p := play(t, shelfOf(stories), 160, 48).shows("1 due within 30 days")
	p.send(SettingsMsg{Settings: Settings{Soon: 14}})
	p.hides("due within").press("a").hides("Due within").shows("Window open  1").press("q")
	p.send(SettingsMsg{Settings: Settings{Soon: 200}})
	p.shows("2 due within 200 days").press("a").shows("Due within 200 days  2")
	p.send(SettingsMsg{})
	p.shows("1 due within 30 days", "Due within 30 days  1")
}

func TestThemesAreTakenOnAndKept(t *testing.T) {
	p := play(t, shelfOf(stories), 160, 48)
	usual := p.app.View().Content
	p.send(SettingsMsg{Settings: Settings{Theme: "light-contrast"}})
	if p.app.theme.Dark || p.app.View().Content == usual {
		t.Error("the theme was not taken on")
	}
	if p.press("T"); !p.app.theme.Dark {
		t.Error("T does not go to the dark one")
	}
}

// TestTheReadmeHasTheKeys holds the README's table to the actions; -update writes it.
func TestTheReadmeHasTheKeys(t *testing.T) {
	const path, opens, closes = "../README.md", "<!-- the keys: go test ./ui -run Readme -update writes them -->\n", "<!-- so far the keys -->"
	page, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	before, rest, _ := strings.Cut(string(page), opens)
	_, after, found := strings.Cut(rest, closes)
	if !found {
		t.Fatalf("the README has no place for the keys: %s", opens)
	}
	want := before + opens + keysAsTable() + closes + after
	if f := flag.Lookup("update"); f != nil && f.Value.String() == "true" {
		if err := os.WriteFile(path, []byte(want), 0o600); err != nil {
			t.Fatal(err)
		}
		return
	}
	if want != string(page) {
		t.Error("the README tells other keys than the table of actions: go test ./ui -run Readme -update writes them")
	}
}

// keysAsTable is all keys in Markdown, a row for each heading.
func keysAsTable() string {
	var b strings.Builder
	b.WriteString("\n| Where | Keys |\n|---|---|\n")
	for _, g := range KeyGroups() {
		said := make([]string, len(g.Rows))
		for i, row := range g.Rows {
			said[i] = "`" + strings.ReplaceAll(row[0], " ", "` `") + "` " + row[1]
		}
		b.WriteString("| " + g.Name + " | " + strings.Join(said, "<br>") + " |\n")
	}
	return b.String() + "\n"
}

// Whatever is pressed for an action that somebody may look for is explained.
func TestEveryKeyIsExplained(t *testing.T) {
	told := map[string]bool{}
	for _, g := range KeyGroups() {
		for _, row := range g.Rows {
			if row[0] == "" || row[1] == "" {
				t.Errorf("under %s it says %q", g.Name, row)
			}
			for key := range strings.FieldsSeq(row[0]) {
				told[key] = true
			}
		}
	}
	for _, b := range keyTable() {
		for _, key := range b.keys {
			if !told[printed(key)] && !strings.HasPrefix(b.id, "prompt.") && !slices.Contains(digits, key) && key != "0" {
				t.Errorf("no page says what %s does: %s", key, b.id)
			}
		}
	}
}
