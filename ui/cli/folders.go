package cli

import (
	"fmt"
	"os"
	"path/filepath"

	"github.com/adrg/xdg"
)

// kindOfFiles is a kind of files that have a folder of their own.
type kindOfFiles struct {
	name   string        // what an error calls them
	env    string        // the variable that names the folder above theirs
	where  func() string // what XDG says of it on this system
	before []string      // where they lay in earlier versions on every system, under the home folder
}

var (
	dataFiles   = kindOfFiles{"the library", "XDG_DATA_HOME", func() string { return xdg.DataHome }, []string{".local", "share"}}
	configFiles = kindOfFiles{"the configuration", "XDG_CONFIG_HOME", func() string { return xdg.ConfigHome }, []string{".config"}}
	cacheFiles  = kindOfFiles{"what is kept for speed", "XDG_CACHE_HOME", func() string { return xdg.CacheHome }, nil}
)

// folder is where files of a kind lie: in ATTACHE_HOME, else in the folder of the
// XDG Base Directory Specification, which macOS and Windows have elsewhere. What
// an earlier version has put into the folders of Linux there stays in use.
func (k kindOfFiles) folder() (string, error) {
	if home := os.Getenv("ATTACHE_HOME"); home != "" {
		return home, nil
	}
	home, err := os.UserHomeDir()
	isSet := filepath.IsAbs(os.Getenv(k.env))
	if err != nil && !isSet {
		return "", fmt.Errorf("finding a place for %s: %w (set ATTACHE_HOME)", k.name, err)
	}
	xdg.Reload() // it has read the environment when the program began
	dir := filepath.Join(k.where(), "attache")
	if isSet || k.before == nil || isThere(dir) {
		return dir, nil
	}
	if old := filepath.Join(append([]string{home}, append(k.before, "attache")...)...); isThere(old) {
		return old, nil
	}
	return dir, nil
}

func isThere(dir string) bool {
	_, err := os.Stat(dir)
	return err == nil
}

// libraryPath is where the library lies.
func libraryPath() (string, error) {
	dir, err := dataFiles.folder()
	return filepath.Join(dir, "library.db"), err
}

// configPath is where the configuration lies.
func configPath() (string, error) {
	dir, err := configFiles.folder()
	return filepath.Join(dir, "config.toml"), err
}

// cachePath is the folder for what can be made again; "" for nowhere.
func cachePath() string {
	dir, err := cacheFiles.folder()
	switch {
	case err != nil:
		return ""
	case os.Getenv("ATTACHE_HOME") != "":
		return filepath.Join(dir, "cache")
	}
	return dir
}
