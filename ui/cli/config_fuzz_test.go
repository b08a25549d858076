package cli

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// FuzzConfig takes any bytes for a configuration: they are one, or one line says why
// they are not.
func FuzzConfig(f *testing.F) {
	for _, seed := range []string{
		"", "[web]\nown_network = [\"10.1.0.0/16\", \"192.168.1.20\", \"::1\", \"news.corp.example\"]", "[web]\nown_network = [\"10.0.0.0/99\"]", "[web]\nown_network = 7",
		"[web", "[web]\nodd\x1b[2J = 1", "a = \"\"\"\n", "\xff\xfe", "[[web]]", "own_network = []", "[web]\nown_network = [\"\u202e\"]", strings.Repeat("[a.", 2000),
	} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		dir := t.TempDir()
		t.Setenv("ATTACHE_HOME", dir)
		if err := os.WriteFile(filepath.Join(dir, "config.toml"), data, 0o600); err != nil {
			t.Fatal(err)
		}
		c, err := readConfig()
		if err == nil {
			for _, p := range c.own {
				if !p.IsValid() {
					t.Errorf("%v is no range", p)
				}
			}
			return
		}
		r := attache("", "fetch") // says it as any command does
		if odd := foreign(r.err, false); odd != "" {
			t.Error(odd)
		}
	})
}
