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
	Own     string              `toml:"own"`     // the code of one's own side, such as "KR"
	Theme   string              `toml:"theme"`   // one of ui.Themes
	Measure int                 `toml:"measure"` // cells of an article's column
	Soon    int                 `toml:"soon"`    // days before its date that a commitment is due soon
	Watch   []string            `toml:"watch"`   // folders whose articles come into the library by themselves
	Keys    map[string][]string `toml:"keys"`    // by the names of actions

	Web struct {
		// OwnNetwork are addresses, ranges and names of hosts of the user's own network
		// that sources may be on: "10.1.0.0/16", "192.168.1.20", "news.corp.example".
		OwnNetwork []string `toml:"own_network"`
	} `toml:"web"`

	own   []netip.Prefix
	hosts []string
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
	if odd := known.Undecoded(); len(odd) > 0 {
		return c, wrongKey(path, odd[0])
	}
	if set := c.settings(); set.Check() != nil {
		return c, fmt.Errorf("%s: %w", sanitise.Name(path), set.Check())
	}
	for _, s := range c.Web.OwnNetwork {
		if !c.opens(s) {
			return c, fmt.Errorf("%s: own_network: %q is no address, no range such as 10.1.0.0/16 and no host's name", sanitise.Name(path), s)
		}
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
