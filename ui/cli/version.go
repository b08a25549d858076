package cli

import (
	"os"
	"path/filepath"
	"runtime"
	"runtime/debug"
	"strings"
)

// version is what the build says of itself: a tag, or a commit's day and hash.
func version() string {
	info, ok := debug.ReadBuildInfo()
	if !ok || info.Main.Version == "" {
		return "(unknown version)"
	}
	is := info.Main.Version
	for _, s := range info.Settings {
		if s.Key == "vcs.revision" && !strings.Contains(is, s.Value[:min(len(s.Value), shortHash)]) {
			is += " (commit " + s.Value[:min(len(s.Value), shortHash)] + ")"
		}
	}
	if commit := ranFrom(); commit != "" && is == "(devel)" {
		is = "(devel, on commit " + commit + ")"
	}
	return is
}

// shortHash is how many letters of a commit's hash are told, as in pseudo-versions.
const shortHash = 12

// ranFrom is the commit of the checkout from which go run has just built the program,
// which go run, other than go build, does not write into it; "" for any other build.
func ranFrom() string {
	program, err := os.Executable()
	_, source, _, ok := runtime.Caller(0)
	if err != nil || !ok || !filepath.IsAbs(source) || !strings.Contains(program, "go-build") {
		return ""
	}
	return commitOf(filepath.Join(filepath.Dir(source), "..", ".."))
}

// commitOf is the beginning of the hash that a checkout stands on, "" where it cannot
// be told.
func commitOf(root string) string {
	git := filepath.Join(root, ".git")
	if link, isLinked := strings.CutPrefix(textIn(git), "gitdir: "); isLinked { // a checkout beside another
		git = link
	}
	head := textIn(filepath.Join(git, "HEAD"))
	if branch, is := strings.CutPrefix(head, "ref: "); is {
		head = branchAt(git, branch)
	}
	if len(head) < shortHash || strings.Trim(head, "0123456789abcdef") != "" {
		return ""
	}
	return head[:shortHash]
}

// branchAt is the hash of a branch, which has a file of its own or a line in a common
// one, in this folder or in that of the checkout beside which it is.
func branchAt(git, branch string) string {
	folders := []string{git}
	if common := textIn(filepath.Join(git, "commondir")); common != "" {
		folders = append(folders, filepath.Join(git, common))
	}
	for _, folder := range folders {
		if hash := textIn(filepath.Join(folder, filepath.FromSlash(branch))); hash != "" {
			return hash
		}
		packed, _ := os.ReadFile(filepath.Join(folder, "packed-refs"))
		for line := range strings.Lines(string(packed)) {
			if hash, is := strings.CutSuffix(strings.TrimSpace(line), " "+branch); is {
				return hash
			}
		}
	}
	return ""
}

// textIn is the text of a file of one line, "" where there is none.
func textIn(path string) string {
	b, err := os.ReadFile(path)
	if err != nil {
		return ""
	}
	return strings.TrimSpace(string(b))
}
