package cli

import (
	"os"
	"path/filepath"
	"testing"
)

func TestFolders(t *testing.T) {
	home := t.TempDir()
	at := func(parts ...string) string { return filepath.Join(append([]string{home}, parts...)...) }
	for _, c := range []struct {
		name                 string
		env                  map[string]string
		file, config, remade string
	}{
		{"one folder for all", map[string]string{"ATTACHE_HOME": at("desk"), "XDG_DATA_HOME": at("d")}, at("desk", "library.db"), at("desk", "config.toml"), at("desk", "cache")},
		{
			"by the specification", map[string]string{"XDG_DATA_HOME": at("d"), "XDG_CONFIG_HOME": at("c"), "XDG_CACHE_HOME": at("k")},
			at("d", "attache", "library.db"), at("c", "attache", "config.toml"), at("k", "attache"),
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			for _, name := range []string{"ATTACHE_HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"} {
				t.Setenv(name, c.env[name])
			}
			library, err := libraryPath()
			config, other := configPath()
			if err != nil || other != nil || library != c.file || config != c.config || cachePath() != c.remade {
				t.Errorf("%s, %s, %s, %v, %v", library, config, cachePath(), err, other)
			}
		})
	}
}

// What lies where every system had it in earlier versions is still found.
func TestFoldersOfEarlierVersions(t *testing.T) {
	home := t.TempDir()
	t.Setenv("HOME", home)
	t.Setenv("ATTACHE_HOME", "")
	t.Setenv("XDG_DATA_HOME", "")
	now := kindOfFiles{"files", "XDG_DATA_HOME", func() string { return filepath.Join(home, "Library") }, []string{".local", "share"}}
	want := filepath.Join(home, "Library", "attache")
	if got, err := now.folder(); got != want || err != nil {
		t.Errorf("with nothing anywhere it is %s, %v, want %s", got, err, want)
	}
	old := filepath.Join(home, ".local", "share", "attache")
	if err := os.MkdirAll(old, 0o700); err != nil {
		t.Fatal(err)
	}
	if got, _ := now.folder(); got != old {
		t.Errorf("with files of an earlier version it is %s, want %s", got, old)
	}
	if err := os.MkdirAll(want, 0o700); err != nil {
		t.Fatal(err)
	}
	if got, _ := now.folder(); got != want {
		t.Errorf("with files in both it is %s, want %s", got, want)
	}
}

func TestNoHomeIsSaid(t *testing.T) {
	for _, name := range []string{"HOME", "ATTACHE_HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"} {
		t.Setenv(name, "")
	}
	if path, err := libraryPath(); err == nil {
		t.Errorf("without any home the library lies at %s", path)
	}
	if cachePath() != "" {
		t.Error("without any home something is kept for speed")
	}
}
