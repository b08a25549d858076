package cli

import (
	"bytes"
	"fmt"
	"os"
	"regexp"
	"strings"

	"github.com/BurntSushi/toml"

	"attache/briefs/sanitise"
	"attache/ui/theme"
)

// unreadable is an error of a configuration that is no TOML, in words of ours: the line,
// what stands there and how it is written.
func unreadable(path string, err *toml.ParseError) error {
	where := sanitise.Name(path)
	n, line := lineAt(path, err.Position.Start)
	if n == 0 { // it is another file by now
		return fmt.Errorf("%s:%d: this cannot be read", where, err.Position.Line)
	}
	const near = 48 // cells
	return fmt.Errorf("%s:%d: “%s”: %s", where, n, theme.Cut(sanitise.Line(strings.TrimSpace(line)), near, theme.Ellipsis), amiss(err, line))
}

// lineAt is the line of a file in which a byte stands, and its number; 0 where there is
// none. A file that ends too early is met behind its last line.
func lineAt(path string, at int) (n int, line string) {
	data, err := os.ReadFile(path)
	if err != nil {
		return 0, ""
	}
	data = bytes.TrimRight(data, "\r\n\t ")
	at = max(min(at, len(data)), 0)
	from := bytes.LastIndexByte(data[:at], '\n') + 1
	rest := data[from:]
	if end := bytes.IndexByte(rest, '\n'); end >= 0 {
		rest = rest[:end]
	}
	return bytes.Count(data[:from], []byte{'\n'}) + 1, string(rest)
}

// amiss says how what cannot be read is written.
func amiss(err *toml.ParseError, line string) string {
	name, value, _ := strings.Cut(line, "=")
	name, value = strings.TrimSpace(name), strings.TrimSpace(value)
	switch {
	case strings.HasPrefix(value, "[") && !strings.Contains(value, "]"):
		return `a list ends with "]"`
	case strings.ContainsAny(value, "“”„‘’"):
		return "only the straight quotation marks count, \" or '"
	}
	for _, row := range tomlFaults {
		if m := row.of.FindStringSubmatch(err.Message); m != nil {
			return strings.NewReplacer("%", sanitise.Line(append(m, name)[1]), "…", valueOf(name)).Replace(row.says)
		}
	}
	return "this cannot be read"
}

// valueOf is how the value of a setting is written.
func valueOf(name string) string {
	switch name {
	case "own", "theme":
		return tomlTypes["string"]
	case "measure", "soon":
		return tomlTypes["integer"]
	case "watch", "own_network":
		return tomlTypes["slice"] + `, as in ["a", "b"]`
	}
	return `keys in brackets, as in ["j", "ctrl+n"]`
}

// tomlFaults are the TOML library's words by what they are about, and ours; % is the words
// that were taken from theirs, else the name of the setting, and … how its value is written.
var tomlFaults = []struct {
	of   *regexp.Regexp
	says string
}{
	{regexp.MustCompile(`(an action's keys .+)`), `%`}, // is ours, as keys have it
	{regexp.MustCompile(`table name|table array`), `a section's name stands in brackets, as in [keys]`},
	{regexp.MustCompile(`cannot contain newlines|EOF; expected ["'\x60]`), `a quotation mark is not closed`},
	{regexp.MustCompile(`top-level item to end`), `more stands here than one value: words go in "quotation marks", and each setting on a line of its own`},
	{regexp.MustCompile(`EOF; expected value|found '\\n'`), `% has no value behind the "="`},
	{regexp.MustCompile(`expected value`), `% takes …`},
	{regexp.MustCompile(`expected '\.' or '='|key separator`), `a setting is written as name = value`},
	{regexp.MustCompile(`appears blank|cannot start|unexpected '[=.]'`), `no name stands before the "="`},
	{regexp.MustCompile(`Key '(.+)' (?:has already been defined|was already)`), `% is set twice`},
	{regexp.MustCompile(`comma|terminator`), `a list is written as ["a", "b"]`},
	{regexp.MustCompile(`hexadecimal|escape`), `a backslash in "quotation marks" is written twice, or the words stand in 'these'`},
	{regexp.MustCompile(`control characters|UTF-8`), `a sign stands here that no text has`},
	{regexp.MustCompile(`out of range|float|digit|number|date`), `this is no number that can be set`},
}
