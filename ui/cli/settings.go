package cli

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"github.com/BurntSushi/toml"
	"github.com/fsnotify/fsnotify"
	"github.com/spf13/cobra"

	"attache/briefs/query"
	"attache/briefs/sanitise"
	"attache/ui"
)

// settings are what the reader needs of the configuration.
func (c *config) settings() ui.Settings {
	set := ui.Settings{Own: strings.ToUpper(c.Own), Theme: c.Theme, Measure: c.Measure, Soon: c.Soon, Keys: make(map[string][]string, len(c.Keys))}
	for id, keys := range c.Keys {
		set.Keys[id] = keys
	}
	return set
}

func (p *program) config() *cobra.Command {
	cmd := &cobra.Command{
		Use: "config", Short: "Make, check or find the configuration", Args: noArgs,
		Run: func(cmd *cobra.Command, _ []string) { _ = cmd.Help() },
	}
	cmd.AddCommand(
		&cobra.Command{
			Use: "init", Short: "Write a configuration in which everything is explained and nothing is changed", Args: noArgs,
			Run: func(*cobra.Command, []string) { p.initConfig() },
		},
		&cobra.Command{
			Use: "check", Short: "Say what is wrong with the configuration, and where", Args: noArgs,
			Run: func(*cobra.Command, []string) { p.checkConfig() },
		},
		&cobra.Command{
			Use: "path", Short: "Print where the configuration lies", Args: noArgs,
			Run: func(*cobra.Command, []string) {
				path, err := configPath()
				if err != nil {
					p.fail(failed, err)
					return
				}
				p.print(sanitise.Name(path) + "\n")
			},
		})
	return cmd
}

func (p *program) initConfig() {
	path, err := configPath()
	if err == nil {
		err = os.MkdirAll(filepath.Dir(path), 0o700)
	}
	if err == nil {
		var f *os.File
		if f, err = os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600); err == nil {
			_, err = f.WriteString(exampleConfig())
			err = errors.Join(err, f.Close())
		}
	}
	switch {
	case errors.Is(err, fs.ErrExist):
		p.fail(failed, fmt.Errorf("%s is there already; attache config check reads it", sanitise.Name(path)))
	case err != nil:
		p.fail(failed, err)
	default:
		p.print("wrote " + sanitise.Name(path) + "\n")
	}
}

func (p *program) checkConfig() {
	path, err := configPath()
	if err == nil {
		_, err = os.Stat(path)
	}
	if errors.Is(err, fs.ErrNotExist) {
		p.print("there is none; attache config init writes one to " + sanitise.Name(path) + "\n")
		return
	}
	var all wrongConfig
	if err == nil {
		var c config
		if c, err = readConfig(); !errors.As(err, &all) && err != nil {
			all = wrongConfig{err}
		}
		all = append(all, c.missing(path)...)
	} else {
		all = wrongConfig{err}
	}
	for _, err := range all {
		p.fail(failed, err)
	}
	if len(all) > 0 {
		return
	}
	p.print(sanitise.Name(path) + " is in order\n")
}

// exampleConfig is a configuration that explains every setting and sets none.
func exampleConfig() string {
	var b strings.Builder
	b.WriteString("# attaché's configuration. What stands behind a # is as if it were not there; the values are the usual ones.\n" +
		"# The reader takes a change on as soon as the file is saved; attache config check says what is wrong.\n\n" +
		"# Your own side in a dossier, as a code.\n# own = \"KR\"\n\n" +
		"# The theme: " + strings.Join(ui.Themes, ", ") + ".\n# theme = \"auto\"\n\n" +
		"# The width of an article's column, in cells.\n# measure = 76\n\n" +
		"# How many days before its date a commitment is due soon.\n# soon = 30\n\n" +
		"# Folders whose articles come into the library by themselves, what is in them now and what comes later.\n# watch = [\"~/briefs\"]\n\n" +
		"[web]\n# Addresses, ranges and hosts of your own network that sources may be on.\n# own_network = [\"10.1.0.0/16\"]\n\n" +
		"[keys]\n# Actions by name, each with its keys; an empty list takes them away. The palette has every action.\n")
	rows := ui.KeyRows()
	for _, group := range append(ui.KeyGroups(), ui.KeyGroup{}) { // those of no group last
		of := slices.DeleteFunc(slices.Clone(rows), func(row ui.KeyRow) bool { return row.Group != group.Name })
		if len(of) > 0 {
			b.WriteString("\n# " + cmp.Or(group.Name, "In numbered links and headings, and at a line that is typed into") + "\n")
		}
		for _, row := range of {
			b.WriteString(exampleKeys(row) + "\n")
		}
	}
	return b.String()
}

// exampleKeys is the line of an action in the example, with what its keys do.
func exampleKeys(row ui.KeyRow) string {
	quoted := make([]string, len(row.Keys))
	for i, key := range row.Keys {
		quoted[i] = fmt.Sprintf("%q", key)
	}
	line := fmt.Sprintf("# %q = [%s]", row.ID, strings.Join(quoted, ", "))
	if row.Help == "" {
		return line
	}
	return fmt.Sprintf("%-48s # %s", line, row.Help)
}

// wrongLine is an error of a configuration with the line that it is about, where
// that can be found.
func wrongLine(path string, err error) error {
	var parse toml.ParseError
	if errors.As(err, &parse) {
		return unreadable(path, &parse)
	}
	if m := ofOtherType.FindStringSubmatch(err.Error()); m != nil {
		return fmt.Errorf("%s:%s: %s takes %s", sanitise.Name(path), m[1], m[2], tomlTypes[m[3]])
	}
	return fmt.Errorf("%s: %w", sanitise.Name(path), err)
}

// ofOtherType is how the TOML library words that a value is not of its setting's type.
var ofOtherType = regexp.MustCompile(`^toml: line (\d+) \(last key "(.+)"\): incompatible types: .*destination has type (string|integer|slice|struct)$`)

// tomlTypes are the types of settings in words.
var tomlTypes = map[string]string{
	"string": "words in quotation marks", "integer": "a number without quotation marks", "slice": "a list in brackets", "struct": "a section in brackets of its own",
}

// noSetting says that no setting has such a name.
func noSetting(key toml.Key) string {
	says := "there is no setting " + key.String()
	if near := query.Near(key[len(key)-1], []string{"own", "theme", "measure", "soon", "watch", "web", "own_network", "keys"}); len(near) > 0 {
		says += "; did you mean " + strings.Join(near, ", ") + "?"
	}
	return says
}

// atLine is an error with the line of the setting that it is about, where that can
// be found.
func atLine(path, setting, says string) error {
	where := sanitise.Name(path)
	if n := lineOf(path, setting); n > 0 {
		where += fmt.Sprintf(":%d", n)
	}
	return errors.New(where + ": " + sanitise.Name(says))
}

// lineOf is the number of the line that sets a key, 0 where none is found.
func lineOf(path, key string) int {
	data, err := os.ReadFile(path)
	if err != nil {
		return 0
	}
	n := 0
	for line := range strings.Lines(string(data)) {
		n++
		name, _, isSet := strings.Cut(line, "=")
		if isSet && strings.Trim(strings.TrimSpace(name), "\"'") == key {
			return n
		}
	}
	return 0
}

// folders are those that are watched, by their whole paths.
func (c *config) folders() (all []string) {
	home, err := os.UserHomeDir()
	for _, path := range c.Watch {
		if rest, isHome := strings.CutPrefix(path, "~/"); isHome && err == nil {
			path = filepath.Join(home, rest)
		}
		if whole, err := filepath.Abs(path); err == nil {
			all = append(all, whole)
		}
	}
	return all
}

// missing are the watched folders that are not there now.
func (c *config) missing(path string) (all []error) {
	for i, folder := range c.folders() {
		if info, err := os.Stat(folder); err != nil || !info.IsDir() {
			all = append(all, atLine(path, "watch", "watch: "+c.Watch[i]+" is no folder"))
		}
	}
	return all
}

// watchConfig tells the configuration anew each time the file is saved, until
// ctx is done. Where nothing can be watched, nothing is told.
func watchConfig(ctx context.Context, tell func(*config, error)) {
	path, err := configPath()
	if err != nil {
		return
	}
	w, err := fsnotify.NewWatcher()
	if err != nil {
		return
	}
	if err := w.Add(filepath.Dir(path)); err != nil { // an editor may put another file in its place
		_ = w.Close()
		return
	}
	go func() {
		defer w.Close()
		for {
			select {
			case <-ctx.Done():
				return
			case e, ok := <-w.Events:
				if !ok {
					return
				}
				if filepath.Base(e.Name) != filepath.Base(path) || e.Op == fsnotify.Chmod {
					continue
				}
				set, err := readConfig()
				tell(&set, err)
			case _, ok := <-w.Errors:
				if !ok {
					return
				}
			}
		}
	}()
}
