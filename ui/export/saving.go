package export

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"attache/briefs"
	"attache/briefs/commitments"
)

// Ending is the end of a file's name, and what is written to such a file.
type Ending struct {
	Of     string
	Format Format
	Mark   bool // with a byte order mark
}

// Endings are those of briefs; the longer of two that fit stands first.
var Endings = []Ending{
	{Of: ".excel.csv", Format: CSV, Mark: true}, {Of: ".csv", Format: CSV}, {Of: ".html", Format: HTML}, {Of: ".ics", Format: Calendar},
	{Of: ".json", Format: JSON}, {Of: ".jsonl", Format: JSONL}, {Of: ".md", Format: Markdown}, {Of: ".txt", Format: Table},
}

// DossierEndings are those of a dossier.
var DossierEndings = []Ending{{Of: ".html", Format: HTML}, {Of: ".md", Format: Markdown}, {Of: ".txt", Format: Table}}

// EndOfName is the place in a table of the ending that a name has, -1 for none.
func EndOfName(name string, all []Ending) int {
	name = strings.ToLower(name)
	return slices.IndexFunc(all, func(e Ending) bool { return strings.HasSuffix(name, e.Of) })
}

// FileOf is the file that was typed and what is written to it. A file that is there already
// is left alone.
func FileOf(s string, endings []Ending) (path string, of Ending, err error) {
	path = strings.TrimSpace(s)
	i := EndOfName(path, endings)
	if i < 0 {
		names := make([]string, len(endings))
		for k := range endings {
			names[k] = endings[k].Of
		}
		return "", of, errors.New("the end of the name says the format: " + strings.Join(names, " "))
	}
	if rest, ok := strings.CutPrefix(path, "~/"); ok {
		home, err := os.UserHomeDir()
		if err != nil {
			return "", of, err
		}
		path = filepath.Join(home, rest)
	}
	if _, err := os.Lstat(path); err == nil {
		return "", of, errors.New(path + " is there already: give it another name")
	}
	return path, endings[i], nil
}

// WriteFile writes a file whole, or not at all, and never over another.
func WriteFile(path string, write func(io.Writer) error) error {
	f, err := os.CreateTemp(filepath.Dir(path), ".attache-*")
	if err != nil {
		return fmt.Errorf("not written: %w", err)
	}
	defer os.Remove(f.Name()) // once it has its name, nothing
	out := bufio.NewWriter(f)
	err = errors.Join(write(out), out.Flush(), f.Close())
	if err == nil {
		err = os.Link(f.Name(), path) // never over a file that has come meanwhile
	}
	if err != nil {
		return fmt.Errorf("not written: %w", err)
	}
	return nil
}

// Of leaves of a brief's commitments those at the places; nil leaves all.
func Of(b *briefs.Brief, places map[int]bool) {
	if places == nil {
		return
	}
	var kept []commitments.Commitment
	for i := range b.Commitments {
		if places[i] {
			kept = append(kept, b.Commitments[i])
		}
	}
	b.Commitments = kept
}

// BriefsTo writes n briefs, each brought when its turn comes with what was added to it.
// No local path stands in what it writes.
func BriefsTo(n int, bring func(i int) (briefs.Brief, *Added, error), f Format, o Options) func(io.Writer) error {
	return func(w io.Writer) error {
		out := f.To(w, o)
		for i := range n {
			b, added, err := bring(i)
			if err != nil {
				return err
			}
			b.Path = ""
			if err := out.Write(&b, added); err != nil {
				return err
			}
		}
		return out.Close()
	}
}
