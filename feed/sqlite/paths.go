package sqlite

import (
	"context"
	"slices"
	"strings"
)

// Paths tells in which files articles were found. Of any path it is right; asked in the
// order of paths, as a walk meets them, it reads many at once.
type Paths struct {
	lib  *Library
	from string   // all holds the paths from here on,
	all  []string // in order,
	most int      // but no more than so many
	of   int      // how many of them were asked for since
}

// Where paths are asked in no order few are read in vain.
const (
	fewPaths  = 8
	mostPaths = 512
)

// Paths are the paths of the library's files.
func (l *Library) Paths() *Paths { return &Paths{lib: l} }

// Has reports whether an article was found in the file at a path, or the file itself was
// one.
func (p *Paths) Has(ctx context.Context, path string) (bool, error) {
	if has, isKnown := p.has(path); isKnown {
		return has, nil
	}
	if err := p.read(ctx, path); err != nil {
		return false, p.lib.fail("looking for a file's articles", err)
	}
	if has, isKnown := p.has(path); isKnown {
		return has, nil
	}
	return p.lib.hasPath(ctx, path) // many begin like it
}

// has is Has as far as it was read. What stands within a file has a path that goes on
// behind a "#", which sorts before path + "$".
func (p *Paths) has(path string) (has, isKnown bool) {
	if p.most == 0 || path < p.from {
		return false, false
	}
	if _, has := slices.BinarySearch(p.all, path); has {
		p.of++
		return true, true
	}
	i, _ := slices.BinarySearch(p.all, path+"#")
	if i < len(p.all) && strings.HasPrefix(p.all[i], path+"#") {
		return true, true
	}
	isAll := len(p.all) < p.most
	return false, isAll || p.all[len(p.all)-1] >= path+"$"
}

// read reads the paths from one on, and more than before where most of those were asked
// for.
func (p *Paths) read(ctx context.Context, from string) error {
	if 2*p.of > p.most {
		p.most = min(2*p.most, mostPaths)
	} else {
		p.most = fewPaths
	}
	p.from, p.all, p.of = from, p.all[:0], 0
	rows, err := p.lib.reader.QueryContext(quiet(ctx), `SELECT path FROM places WHERE path >= ? ORDER BY path LIMIT ?`, from, p.most)
	if err != nil {
		return err
	}
	defer rows.Close()
	for rows.Next() {
		var path string
		if err := rows.Scan(&path); err != nil {
			return err
		}
		p.all = append(p.all, path)
	}
	return rows.Err()
}
