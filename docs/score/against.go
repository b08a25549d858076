package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"

	"attache/briefs/timex"
)

// commit is what the tree is compared with.
type commit struct {
	rev  string // as git was asked for it
	name string // its short hash and subject
}

// lastCommit is the commit to compare with: HEAD where the tree has changes,
// else the one before it.
func lastCommit(ctx context.Context) (commit, error) {
	changes, err := git(ctx, "status", "--porcelain")
	if err != nil {
		return commit{}, err
	}
	if len(changes) > 0 {
		return theCommit(ctx, "HEAD")
	}
	return theCommit(ctx, "HEAD~1")
}

func theCommit(ctx context.Context, rev string) (commit, error) {
	name, err := git(ctx, "log", "-1", "--format=%h %s", "--end-of-options", rev)
	return commit{rev, shown(string(name))}, err
}

// readings is what the commit's program finds in the files on the day now. It
// is built in a folder of its own, which is always removed, from git archive:
// a work tree would leave a trace in the repository when it is killed.
func (c commit) readings(ctx context.Context, paths []string, now timex.Date) ([]reading, error) {
	dir, err := os.MkdirTemp("", "attache-score-")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(dir)
	tree, err := git(ctx, "archive", "--format=tar", c.rev)
	if err != nil {
		return nil, err
	}
	if _, err := output(ctx, dir, bytes.NewReader(tree), "tar", "-x"); err != nil {
		return nil, err
	}
	program := filepath.Join(dir, "attache-of-"+now.String())
	if _, err := output(ctx, dir, nil, "go", "build", "-buildvcs=false", "-o", program, "."); err != nil {
		return nil, fmt.Errorf("building %s: %w", c.rev, err)
	}
	for i, path := range paths {
		if paths[i], err = filepath.Abs(path); err != nil {
			return nil, err
		}
	}
	lines, err := output(ctx, dir, nil, program, append([]string{"extract", "--format", "jsonl", "--now", now.String()}, paths...)...)
	var exit *exec.ExitError
	if errors.As(err, &exit) && exit.ExitCode() == someFailed {
		err = nil
	}
	if err != nil {
		return nil, err
	}
	return decode(bytes.NewReader(lines))
}

// someFailed is extract's exit status when it could not read some inputs.
const someFailed = 1

func git(ctx context.Context, args ...string) ([]byte, error) {
	return output(ctx, "", nil, "git", args...)
}

// output is what a command prints. Its error tells the last line that the
// command printed on standard error.
func output(ctx context.Context, dir string, in io.Reader, name string, args ...string) ([]byte, error) {
	var said bytes.Buffer
	cmd := exec.CommandContext(ctx, name, args...)
	cmd.Dir, cmd.Stdin, cmd.Stderr = dir, in, &said
	cmd.Env = append(os.Environ(), "GIT_OPTIONAL_LOCKS=0") // git status would write the index anew
	out, err := cmd.Output()
	if err != nil {
		lines := strings.Split(strings.TrimSpace(said.String()), "\n")
		err = fmt.Errorf("%s %s: %w: %s", filepath.Base(name), args[0], err, shown(lines[len(lines)-1]))
	}
	return out, err
}
