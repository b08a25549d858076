package cli

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestTheCommitOfACheckout(t *testing.T) {
	const hash = "0123456789abcdef0123456789abcdef01234567"
	for name, c := range map[string]struct {
		files map[string]string
		want  string
	}{
		"a branch":        {map[string]string{".git/HEAD": "ref: refs/heads/main\n", ".git/refs/heads/main": hash + "\n"}, hash[:shortHash]},
		"a packed branch": {map[string]string{".git/HEAD": "ref: refs/heads/main\n", ".git/packed-refs": "# pack\n" + hash + " refs/heads/main\n"}, hash[:shortHash]},
		"a commit":        {map[string]string{".git/HEAD": hash}, hash[:shortHash]},
		"one beside another": {map[string]string{
			".git": "gitdir: ROOT/all/worktrees/one\n", "all/worktrees/one/HEAD": "ref: refs/heads/one\n", "all/worktrees/one/commondir": "../..\n", "all/refs/heads/one": hash,
		}, hash[:shortHash]},
		"no branch yet": {map[string]string{".git/HEAD": "ref: refs/heads/main\n"}, ""},
		"something":     {map[string]string{".git/HEAD": "no hash at all, but long"}, ""},
		"no checkout":   {nil, ""},
	} {
		root := t.TempDir()
		for path, words := range c.files {
			path = filepath.Join(root, path)
			if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
				t.Fatal(err)
			}
			if err := os.WriteFile(path, []byte(strings.ReplaceAll(words, "ROOT", root)), 0o600); err != nil {
				t.Fatal(err)
			}
		}
		if got := commitOf(root); got != c.want {
			t.Errorf("%s: %q, want %q", name, got, c.want)
		}
	}
}
