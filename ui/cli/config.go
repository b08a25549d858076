package cli

import (
	"errors"
	"fmt"
	"io/fs"
	"net/netip"
	"os"
	"regexp"
	"strings"

	"github.com/BurntSushi/toml"

	"attache/briefs/sanitise"
)

// config is what the user has set in config.toml.
type config struct {
	Own     string          `toml:"own"`     // the code of one's own side, such as "KR"
	Theme   string          `toml:"theme"`   // one of ui.Themes
	Measure int             `toml:"measure"` // cells of an article's column
	Soon    int             `toml:"soon"`    // days before its date that a commitment is due soon
	Watch   []string        `toml:"watch"`   // folders whose articles come into the library by themselves
	Keys    map[string]keys `toml:"keys"`    // by the names of actions

	Web struct {
		// OwnNetwork are addresses, ranges and names of hosts of the user's own network
		// that sources may be on: "10.1.0.0/16", "192.168.1.20", "news.corp.example".
		OwnNetwork []string `toml:"own_network"`
	} `toml:"web"`

	own   []netip.Prefix
	hosts []string
}

// keys are those of an action; one alone may stand without brackets.
type keys []string

// UnmarshalTOML takes a key, or an array of them.
func (k *keys) UnmarshalTOML(data any) error {
	all, isArray := data.([]any)
	if !isArray {
		all = []any{data}
	}
	*k = make(keys, len(all))
	for i, one := range all {
		key, isKey := one.(string)
		if !isKey {
			return fmt.Errorf("an action's keys are written as in [\"b\", \"ctrl+b\"], not %v", one)
		}
		(*k)[i] = key
	}
	return nil
}

// wrongConfig is all that is wrong with a configuration, at least one thing.
type wrongConfig []error

func (w wrongConfig) Error() string {
	if len(w) == 1 {
		return w[0].Error()
	}
	return fmt.Sprintf("%v; attache config check names %d more", w[0], len(w)-1)
}

// mostConfig is how long a configuration may be, in bytes.
const mostConfig = 1 << 20

// readConfig reads the configuration; one that is not there is empty.
func readConfig() (config, error) {
	var c config
	path, err := configPath()
	if err != nil {
		return c, err
	}
	info, err := os.Stat(path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return c, nil
	case err != nil:
		return c, err
	case !info.Mode().IsRegular():
		return c, fmt.Errorf("%s: this is no file", sanitise.Name(path))
	case info.Size() > mostConfig:
		return c, fmt.Errorf("%s: too long for a configuration", sanitise.Name(path))
	}
	known, err := toml.DecodeFile(path, &c)
	if err != nil {
		return c, wrongLine(path, err)
	}
	var wrong wrongConfig
	if kind := known.Type("keys"); kind != "" && kind != "Hash" {
		wrong = append(wrong, atLine(path, "keys", "keys takes "+tomlTypes["struct"]))
	}
	for _, odd := range known.Undecoded() {
		wrong = append(wrong, atLine(path, odd[len(odd)-1], noSetting(odd)))
	}
	set := c.settings()
	for _, w := range set.Check() {
		wrong = append(wrong, atLine(path, w.Setting, w.Says))
	}
	for _, s := range c.Web.OwnNetwork {
		if !c.opens(s) {
			wrong = append(wrong, atLine(path, "own_network", fmt.Sprintf("own_network: %q is no address, no range such as 10.1.0.0/16 and no host's name", s)))
		}
	}
	if len(wrong) > 0 {
		return c, wrong
	}
	return c, nil
}

// hostName is the name of a host: labels of letters, digits and hyphens, not all of
// them numbers.
var hostName = regexp.MustCompile(`^(?:[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?\.)*[a-z][a-z0-9-]*$`)

// opens adds a range or a host of the user's own network, and reports whether it is
// one.
func (c *config) opens(s string) bool {
	if p, err := prefixOf(s); err == nil {
		c.own = append(c.own, p)
		return true
	}
	host := strings.ToLower(s)
	if !hostName.MatchString(host) {
		return false
	}
	c.hosts = append(c.hosts, host)
	return true
}

func prefixOf(s string) (netip.Prefix, error) {
	if a, err := netip.ParseAddr(s); err == nil {
		return netip.PrefixFrom(a, a.BitLen()), nil
	}
	return netip.ParsePrefix(s)
}
