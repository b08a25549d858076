package main

import (
	"bytes"
	"context"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"attache/briefs/timex"
)

// program is an attache that reads each file as one promise, the flags'
// values left out.
const program = `package main

import ("encoding/json"; "os")

func main() {
	for _, path := range os.Args[6:] {
		text, _ := os.ReadFile(path)
		_ = json.NewEncoder(os.Stdout).Encode(map[string]any{"path": path, "text": string(text),
			"commitments": []any{map[string]any{"quote": PHRASE, "due": nil, "condition": nil}}})
	}
	os.Exit(1) // some inputs failed
}
`

// repository is a repository with two commits of the program, and a set; it is
// the working folder, and temporary files lie in the folder that is returned.
func repository(t *testing.T, phrases ...string) (temporary string) {
	t.Helper()
	if _, err := exec.LookPath("git"); err != nil {
		t.Skip("no git")
	}
	dir := t.TempDir()
	t.Chdir(dir)
	for _, name := range []string{"GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE"} {
		t.Setenv(name, "")
		os.Unsetenv(name)
	}
	write(t, "set/articles/one.txt", body)
	write(t, "set/gold.jsonl", strings.ReplaceAll(strings.ReplaceAll(goldLine, "\n ", " "), "\n", `\n`))
	write(t, "go.mod", "module attache\n\ngo 1.26\n")
	do(t, "git", "init", "-q")
	for _, phrase := range phrases {
		write(t, "main.go", strings.ReplaceAll(program, "PHRASE", phrase))
		do(t, "git", "add", "-A")
		do(t, "git", "-c", "user.name=t", "-c", "user.email=t@example.org", "-c", "commit.gpgsign=false", "commit", "-q", "-m", "Say "+phrase)
	}
	temporary = t.TempDir()
	t.Setenv("TMPDIR", temporary)
	return temporary
}

func write(t *testing.T, name, content string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(name), 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(name, []byte(content), 0o600); err != nil {
		t.Fatal(err)
	}
}

func do(t *testing.T, name string, args ...string) {
	t.Helper()
	if out, err := exec.Command(name, args...).CombinedOutput(); err != nil {
		t.Fatalf("%s %v: %v: %s", name, args, err, out)
	}
}

// nothingLeft fails the test when something was left behind.
func nothingLeft(t *testing.T, temporary string) {
	t.Helper()
	if left, err := filepath.Glob(filepath.Join(temporary, "attache-score-*")); err != nil || len(left) > 0 {
		t.Errorf("left behind: %v %v", left, err)
	}
}

func TestTheLastCommitThatDiffersIsBuiltAndRead(t *testing.T) {
	temporary := repository(t, `"open an office"`, `"send a team"`)
	var out, notes bytes.Buffer
	if status := run(context.Background(), []string{"-set", "set"}, &out, &notes); status != 0 {
		t.Fatalf("status %d: %s", status, notes.String())
	}
	if !strings.Contains(out.String(), `Say "open an office" (HEAD~1)`) || !strings.Contains(out.String(), "won        one.txt: send a team\n") {
		t.Errorf("with a clean tree it says\n%s", out.String())
	}
	nothingLeft(t, temporary)

	write(t, "notes.txt", "a change")
	out.Reset()
	if status := run(context.Background(), []string{"-set", "set"}, &out, &notes); status != 0 || !strings.Contains(out.String(), `Say "send a team" (HEAD)`) {
		t.Errorf("with a change it says\n%s%s", out.String(), notes.String())
	}
	out.Reset()
	if status := run(context.Background(), []string{"-set", "set", "-against", "none"}, &out, &notes); status != 0 || strings.Contains(out.String(), "against") {
		t.Errorf("against none it says\n%s%s", out.String(), notes.String())
	}
}

func TestACommitThatCannotBeReadIsOneLine(t *testing.T) {
	temporary := repository(t, `"open an office"`, `"this does not build`)
	for _, rev := range []string{"HEAD", "no-such", "--output=x"} {
		var out, notes bytes.Buffer
		if status := run(context.Background(), []string{"-set", "set", "-against", rev}, &out, &notes); status != failed {
			t.Errorf("%s: status %d", rev, status)
		}
		if said := notes.String(); strings.Count(said, "\n") != 1 || !strings.Contains(said, "nothing to compare with") {
			t.Errorf("%s: it says %q", rev, said)
		}
		nothingLeft(t, temporary)
	}
}

func TestAnInterruptLeavesNothingBehind(t *testing.T) {
	temporary := repository(t, `"open an office"`)
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := (commit{rev: "HEAD"}).readings(ctx, nil, timex.On(2026, 11, 23)); err == nil {
		t.Error("an interrupted build is no error")
	}
	nothingLeft(t, temporary)
}
