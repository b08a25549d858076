package ui

import (
	"errors"
	"os"
	"strings"
	"testing"
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
	} {
		err := c.s.Check()
		if (err == nil) != (c.want == "") || err != nil && !strings.Contains(err.Error(), c.want) {
			t.Errorf("%+v: %v, want %q", c.s, err, c.want)
		}
	}
}

func TestKeysCanBeOthersAndMessagesFollow(t *testing.T) {
	p := play(t, shelfOf(stories), 160, 48)
	p.send(SettingsMsg{Settings: Settings{Keys: map[string][]string{"agenda": {"b"}, "help": {"f1"}, "quit": {"Q"}}, Measure: 40}})
	p.shows("b agenda", "f1 help", "Q quit")
	p.press("b").shows("BY WHEN").press("q a").shows("a is not a key of this program; f1 lists them")
	p.send(SettingsMsg{Settings: Settings{Theme: "pink"}})
	p.shows("there is no theme").press("b").shows("BY WHEN")
	p.send(SettingsMsg{Err: errors.New("config.toml:3: expected a value")})
	p.shows("config.toml:3: expected a value")
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

// TestTheReadmeNamesTheKeys holds the README's table against the actions of the home
// screen.
func TestTheReadmeNamesTheKeys(t *testing.T) {
	page, err := os.ReadFile("../README.md")
	if err != nil {
		t.Fatal(err)
	}
	_, table, _ := strings.Cut(string(page), "## Keys in short")
	table, _, _ = strings.Cut(table, "\n## ")
	for _, b := range keyTable() {
		if b.where&inHome == 0 || b.help == "" || b.id == "quit.now" || b.id == "topic.frequent" || b.group == moving {
			continue
		}
		if !strings.Contains(table, "`"+b.keys[0]+"`") {
			t.Errorf("the README does not name %s, the key of %s", b.keys[0], b.id)
		}
	}
}
