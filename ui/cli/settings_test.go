package cli

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/BurntSushi/toml"
)

func TestTheExampleOfAConfigurationSetsNothingAndIsRight(t *testing.T) {
	home := t.TempDir()
	t.Setenv("ATTACHE_HOME", home)
	path := filepath.Join(home, "config.toml")
	if err := os.WriteFile(path, []byte(exampleConfig()), 0o600); err != nil {
		t.Fatal(err)
	}
	c, err := readConfig()
	if err != nil || c.Theme != "" || c.Measure != 0 || len(c.Keys) != 0 {
		t.Errorf("%+v %v", c, err)
	}
	var all config
	if _, err := toml.Decode(taken(exampleConfig()), &all); err != nil {
		t.Fatal(err)
	}
	s := all.settings()
	if all := s.Check(); len(all) > 0 || len(s.Keys) < 40 {
		t.Errorf("%v: %+v", all, s)
	}
	if s.Own != "KR" || s.Theme != "auto" || s.Soon != 30 || len(all.folders()) != 1 {
		t.Errorf("%+v", s)
	}
}

// taken is a configuration with every example in it taken for a setting.
func taken(example string) string {
	var set strings.Builder
	for line := range strings.Lines(example) {
		if rest, ok := strings.CutPrefix(line, "# "); ok && strings.Contains(rest, " = ") {
			line = rest
		}
		set.WriteString(line)
	}
	return set.String()
}

func TestConfigurationsSayWhatIsWrongAndWhere(t *testing.T) {
	home := t.TempDir()
	t.Setenv("ATTACHE_HOME", home)
	path := filepath.Join(home, "config.toml")
	for text, want := range map[string]string{
		"own = \"KR\"\ntheem = \"dark\"\n":      "config.toml:2: there is no setting theem; did you mean theme?",
		"own = \"KR\"\n\ntheme = dark\n":        "config.toml:3: “theme = dark”: theme takes words in quotation marks",
		"[keys\nstar = \"u\"\n":                 "config.toml:1: “[keys”: a section's name stands in brackets, as in [keys]",
		"\n[web\n":                              "config.toml:2: “[web”: a section's name",
		"theme = \"dark\n":                      "config.toml:1: “theme = \"dark”: a quotation mark is not closed",
		"theme = “dark”\n":                      "only the straight quotation marks count",
		"watch = [\"~/a\",\n\n":                 "config.toml:1: “watch = [\"~/a\",”: a list ends with \"]\"",
		"theme: dark\n":                         "config.toml:1: “theme: dark”: a setting is written as name = value",
		"theme =\n":                             `theme has no value behind the "="`,
		"= 3\n":                                 `no name stands before the "="`,
		"soon = 30 days\n":                      "more stands here than one value",
		"own = \"KR\"\nown = \"CN\"\n":          "config.toml:2: “own = \"CN\"”: own is set twice",
		"watch = [\"C:\\Users\"]\n":             "a backslash in",
		"soon = 99999999999999999999\n":         "this is no number that can be set",
		"soon = 3\x01\n":                        "config.toml:1: ",
		"keys = \"j\"\n":                        "config.toml:1: keys takes a section in brackets",
		"theme = \"dork\"\n":                    `there is no theme "dork"`,
		"[keys]\nagendo = [\"b\"]\n":            `there is no action "agendo"; did you mean agenda`,
		"[keys]\nstar = [\"u\"]\n":              `"u" is of star and of unread`,
		"soon = -1\n":                           "soon: a date is due soon 1 to 366 days before",
		"watch = \"~/briefs\"\n":                "config.toml:1: watch takes a list in brackets",
		"own = \"KR\"\nsoon = \"a month\"\n":    "config.toml:2: soon takes a number without quotation marks",
		"[keys]\nstar = [7]\n":                  `written as in ["b", "ctrl+b"], not 7`,
		"soon = -1\n\nmeasure = 7\ntheem = 1\n": "config.toml:4: there is no setting theem; did you mean theme?; attache config check names 2 more",
		"[web]\nown_network = [\"not a host\"]": "own_network",
	} {
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		if _, err := readConfig(); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: %v, want %q", text, err, want)
		}
	}
}

// All that is wrong is told at once, each with its line: nobody mends a file by
// running a command again for every word of it.
func TestAllThatIsWrongWithAConfigurationIsTold(t *testing.T) {
	home := t.TempDir()
	t.Setenv("ATTACHE_HOME", home)
	path := filepath.Join(home, "config.toml")
	text := "theme = \"dork\"\nmesure = 90\nsoon = -1\nwatch = [\"/nowhere at all\"]\n[keys]\nstar = \"u\"\nagendo = [\"b\"]\n"
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	r := attache("", "config", "check")
	if r.status != 1 {
		t.Errorf("exit status %d", r.status)
	}
	lines := strings.Split(strings.TrimSpace(r.err), "\n")
	for i, want := range []string{":2: there is no setting mesure", ":1: theme: ", ":3: soon: ", ":7: under [keys] there is no action", ":6: keys: \"u\"", ":4: watch: "} {
		if i >= len(lines) || !strings.Contains(lines[i], path+want) {
			t.Errorf("%q is missing in\n%s", want, r.err)
		}
	}
}

func TestAKeyAloneStandsWithoutBrackets(t *testing.T) {
	home := t.TempDir()
	t.Setenv("ATTACHE_HOME", home)
	if err := os.WriteFile(filepath.Join(home, "config.toml"), []byte("[keys]\nagenda = \"b\"\nstar = []\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	c, err := readConfig()
	if set := c.settings(); err != nil || !slices.Equal(set.Keys["agenda"], []string{"b"}) || len(set.Keys["star"]) != 0 {
		t.Errorf("%v %v", set.Keys, err)
	}
}

func TestAWatchedFolderThatIsNotThereIsSaid(t *testing.T) {
	home := t.TempDir()
	t.Setenv("HOME", home)
	there := config{Watch: []string{home, "~/briefs"}}
	if all := there.missing(filepath.Join(home, "config.toml")); len(all) != 1 || !strings.Contains(all[0].Error(), "watch: ~/briefs is no folder") {
		t.Error(all)
	}
	if err := os.Mkdir(filepath.Join(home, "briefs"), 0o700); err != nil {
		t.Fatal(err)
	}
	if all := there.missing("config.toml"); len(all) > 0 {
		t.Error(all)
	}
}
