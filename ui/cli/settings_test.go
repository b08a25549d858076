package cli

import (
	"os"
	"path/filepath"
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
	if err := s.Check(); err != nil || len(s.Keys) < 40 {
		t.Errorf("%v: %+v", err, s)
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
		"own = \"KR\"\n\ntheme = dark\n":        "config.toml:3: ",
		"theme = \"dork\"\n":                    `there is no theme "dork"`,
		"[keys]\nagendo = [\"b\"]\n":            `there is no action "agendo"; did you mean agenda`,
		"[keys]\nstar = [\"u\"]\n":              `"u" is of star and of unread`,
		"soon = -1\n":                           "soon: a date is due soon 1 to 366 days before",
		"watch = \"~/briefs\"\n":                "config.toml",
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

func TestAWatchedFolderThatIsNotThereIsSaid(t *testing.T) {
	home := t.TempDir()
	t.Setenv("HOME", home)
	there := config{Watch: []string{home, "~/briefs"}}
	if err := there.missing(filepath.Join(home, "config.toml")); err == nil || !strings.Contains(err.Error(), "watch: ~/briefs is no folder") {
		t.Error(err)
	}
	if err := os.Mkdir(filepath.Join(home, "briefs"), 0o700); err != nil {
		t.Fatal(err)
	}
	if err := there.missing("config.toml"); err != nil {
		t.Error(err)
	}
}
